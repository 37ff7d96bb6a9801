//! What is done to tasks: by the customer, and for the freelancer.

use super::life_cycle::Action;
use super::records::state;
use super::requirements::{Obstacle, obstacle};
use super::validation::{Fields, task_in_path, texts};
use super::{Call, SolarStaff, payments};
use crate::reply::{Outcome, Reply};

/// The state that comes of the action, or why it is refused.
fn next_state(call: &Call<'_>, task: u64, action: Action) -> Result<u64, Reply> {
    let state = call.platform.tasks.get(&task).map(|task| task.state).unwrap_or_default();
    action.from(state).ok_or_else(|| Reply::conflict(&format!("Действие недоступно для задачи в состоянии {state}")))
}

/// Puts the task into a state and notes what follows from it.
pub fn enter(platform: &mut SolarStaff, now: u64, id: u64, state: u64) {
    if state == state::DECLINED_BY_CUSTOMER || state == state::DECLINED_BY_FREELANCER {
        payments::release(platform, id);
    }
    let Some(task) = platform.tasks.get_mut(&id) else { return };
    task.disputed = state == state::DISPUTE;
    task.changeset = (state == state::CHANGE_APPROVAL).then_some(9_000_000 + id);
    match state {
        state::IN_WORK => task.finished_ms = None,
        state::WAITING_ACCEPTANCE => task.finished_ms = Some(now),
        state::WAITING_PAYMENT => task.accepted_ms = Some(now),
        _ => {}
    }
    task.state = state;
    platform.agenda.add_task(task);
}

/// `PUT /customer/tasks/{taskId|uuid}`
pub fn set_state(call: &mut Call<'_>) -> Outcome {
    let mut fields = Fields::read(call.body, &["state"])?;
    fields.require("state");
    let wanted = fields.integer("state");
    let action = wanted.and_then(Action::of_set_state);
    if wanted.is_some() && action.is_none() {
        fields.errors.add("state", texts::CHOICE);
    }
    fields.errors.finish()?;
    let Some(action) = action else { return Err(Reply::invalid("state", texts::REQUIRED)) };
    let may = call.platform.companies.get(&call.actor.company).is_some_and(|company| company.may_set_state);
    if !may {
        return Err(Reply::error(403, "Нет прав на изменение состояния задач, обратитесь в поддержку"));
    }
    let id = task_in_path(call)?;
    let state = next_state(call, id, action)?;
    let obstacle = call.platform.tasks.get(&id).and_then(|task| obstacle(call.platform, task));
    if let Some(obstacle) = obstacle.filter(|_| action == Action::Take) {
        return Err(obstacle.refusal());
    }
    enter(call.platform, call.shared.now(), id, state);
    Ok(Reply::empty())
}

fn act(call: &mut Call<'_>, by_uuid: bool, action: Action) -> Result<u64, Reply> {
    let known: &[&str] = if by_uuid { &["taskId", "uuid"] } else { &["taskId"] };
    let id = Fields::read(call.body, known)?.task(call, by_uuid)?;
    let state = next_state(call, id, action)?;
    enter(call.platform, call.shared.now(), id, state);
    Ok(id)
}

/// `POST /customer/tasks/accept`
pub fn accept(call: &mut Call<'_>) -> Outcome {
    let id = act(call, true, Action::Accept)?;
    payments::hold(call.platform, call.shared, id);
    Ok(Reply::empty())
}

/// `POST /customer/tasks/return-to-work`
pub fn return_to_work(call: &mut Call<'_>) -> Outcome {
    act(call, false, Action::ReturnToWork).map(|_| Reply::empty())
}

/// `POST /customer/tasks/decline`
pub fn decline(call: &mut Call<'_>) -> Outcome {
    act(call, false, Action::Decline).map(|_| Reply::empty())
}

/// `POST /customer/tasks/prolong-deadline`
pub fn prolong_deadline(call: &mut Call<'_>) -> Outcome {
    let mut fields = Fields::read(call.body, &["taskId", "uuid", "deadline"])?;
    let deadline = fields.deadline("deadline", call.now());
    let id = fields.task(call, true)?;
    let state = next_state(call, id, Action::ProlongDeadline)?;
    if let (Some(task), Some(deadline)) = (call.platform.tasks.get_mut(&id), deadline) {
        task.deadline_ms = deadline;
    }
    enter(call.platform, call.shared.now(), id, state);
    Ok(Reply::empty())
}

fn short() -> Reply {
    Reply::conflict("Недостаточно средств на балансе компании")
}

/// `POST /customer/tasks/pay`. A naive world pays in any state, as often as asked.
pub fn pay(call: &mut Call<'_>) -> Outcome {
    let id = Fields::read(call.body, &["taskId", "uuid"])?.task(call, true)?;
    if !call.shared.settings.naive {
        next_state(call, id, Action::Pay)?;
    }
    payments::pay(call.platform, call.shared, id, call.actor.user).map_err(|_| short())?;
    Ok(Reply::empty())
}

/// `POST /customer/tasks/quick-pay`. Refused while anything is to be signed.
pub fn quick_pay(call: &mut Call<'_>) -> Outcome {
    let mut fields = Fields::read(call.body, &["taskId", "uuid", "companyId"])?;
    if let Some(company) = fields.integer("companyId") {
        if !super::auth::acts_for(call.platform, call.actor.user, company) {
            return Err(Reply::error(403, "Нет доступа к компании"));
        }
        call.actor.company = company;
    }
    let id = fields.task(call, true)?;
    next_state(call, id, Action::QuickPay)?;
    match call.platform.tasks.get(&id).and_then(|task| obstacle(call.platform, task)) {
        Some(Obstacle::OfferNotSigned | Obstacle::DocumentNotSigned(_)) => {
            return Err(Reply::conflict("Есть документы, которые фрилансер должен подписать"));
        }
        Some(obstacle) => return Err(obstacle.refusal()),
        None => {}
    }
    payments::pay(call.platform, call.shared, id, call.actor.user).map_err(|_| short())?;
    let now = call.now();
    if let Some(task) = call.platform.tasks.get_mut(&id) {
        task.payment_due_ms = Some(now);
    }
    payments::settle(call.platform, call.shared, id, now);
    Ok(Reply::empty())
}
