//! What a test makes happen that no call does: the freelancer's own doing, disputes, change approvals, top-ups.

use serde::Deserialize;

use super::life_cycle::Action;
use super::records::state;
use super::requirements::obstacle;
use super::{SolarStaff, chat, payments, task_actions};
use crate::ledger::{Account, Movement, Reason};
use crate::money::Money;
use crate::reply::Reply;
use crate::shared::Shared;

/// What happens to a task.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Doing {
    /// The freelancer takes it.
    Take,
    /// The freelancer reports it done.
    Report,
    /// The freelancer declines it.
    Refuse,
    /// The freelancer confirms the cancellation.
    ConfirmCancellation,
    /// The freelancer opens a dispute.
    OpenDispute,
    /// The dispute ends; work goes on.
    SettleDispute,
    /// The customer proposes changes in the web interface.
    ProposeChanges,
    /// The freelancer agrees to them; work goes on.
    AgreeToChanges,
    /// The freelancer writes in the chat.
    Message,
    /// A payment in the queue comes back to the company; the task waits for payment again.
    ReturnPayment,
}

/// `POST /_sandbox/tasks`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TaskInput {
    task_id: u64,
    #[serde(rename = "do")]
    doing: Doing,
    #[serde(default)]
    text: String,
}

/// `POST /_sandbox/top-up`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TopUpInput {
    company_id: u64,
    amount: Money,
}

/// Lets it happen to a task.
///
/// # Errors
/// 404 without the task, 409 when its state does not allow it.
pub fn stage(platform: &mut SolarStaff, shared: &mut Shared, input: &TaskInput) -> Result<(), Reply> {
    let id = input.task_id;
    let Some(task) = platform.tasks.get(&id) else { return Err(Reply::not_found("no such task")) };
    let action = match input.doing {
        Doing::Take => Action::Take,
        Doing::Report => Action::Report,
        Doing::Refuse => Action::Refuse,
        Doing::ConfirmCancellation => Action::ConfirmCancellation,
        Doing::OpenDispute => Action::OpenDispute,
        Doing::SettleDispute => Action::SettleDispute,
        Doing::ProposeChanges => Action::ProposeChanges,
        Doing::AgreeToChanges => Action::AgreeToChanges,
        Doing::Message => {
            let worker = task.worker;
            chat::write(platform, shared.now(), id, worker, true, input.text.clone());
            return Ok(());
        }
        Doing::ReturnPayment => {
            return payments::return_payment(platform, shared, id)
                .map_err(|_| Reply::conflict("the task is not in the payment queue"));
        }
    };
    let obstacle = obstacle(platform, task).filter(|_| action == Action::Take);
    if let Some(obstacle) = obstacle {
        return Err(obstacle.refusal());
    }
    let state = action.from(task.state);
    let state = state.ok_or_else(|| Reply::conflict(&format!("not in state {}", task.state)))?;
    task_actions::enter(platform, shared.now(), id, state);
    Ok(())
}

/// Money comes to a company. Accepted tasks that could not be held for want of it are held now, oldest first.
///
/// # Errors
/// 404 without the company, 400 for a sum that is none.
pub fn top_up(platform: &mut SolarStaff, shared: &mut Shared, input: &TopUpInput) -> Result<(), Reply> {
    let Some(company) = platform.companies.get(&input.company_id) else {
        return Err(Reply::not_found("no such company"));
    };
    let right =
        input.amount.is_positive() && input.amount.decimals() <= 2 && input.amount <= Money::from_major(1_000_000_000);
    let movement = Movement {
        at_ms: shared.now(),
        from: Account::Outside,
        to: Account::Company(company.id),
        amount: input.amount,
        currency: company.currency,
        reason: Reason::TopUp,
        task_id: None,
    };
    if !right || shared.ledger.post(movement).is_err() {
        return Err(Reply::error(400, "amount must be above zero, with two decimals at most"));
    }
    let waiting: Vec<u64> = platform
        .tasks
        .values()
        .filter(|task| task.company == input.company_id && task.state == state::WAITING_PAYMENT)
        .filter(|task| task.issue_code.is_some())
        .map(|task| task.id)
        .collect();
    for task in waiting {
        payments::hold(platform, shared, task);
    }
    Ok(())
}
