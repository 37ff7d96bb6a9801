//! Reading tasks.

use super::records::Task;
use super::task_filter::TaskFilter;
use super::validation::task_in_path;
use super::{Call, auth, task_wire};
use crate::reply::{Outcome, Reply};

/// `GET /customer/tasks`
pub fn list(call: &mut Call<'_>) -> Outcome {
    let filter = TaskFilter::read(&call.query)?;
    let company = filter.company.unwrap_or(call.actor.company);
    if !auth::acts_for(call.platform, call.actor.user, company) {
        return Err(Reply::error(403, "Нет доступа к компании"));
    }
    let mut tasks: Vec<&Task> = call
        .platform
        .tasks
        .values()
        .rev()
        .filter(|task| task.company == company && filter.lets_through(task, call.platform))
        .collect();
    filter.sort(&mut tasks);
    filter.page.answer(&tasks, |task| task_wire::in_list(call, task))
}

/// `GET /customer/tasks/{taskId|uuid}`
pub fn get(call: &mut Call<'_>) -> Outcome {
    let id = task_in_path(call)?;
    let task = call.platform.tasks.get(&id);
    task.map(|task| Reply::json(&task_wire::alone(call, task))).ok_or_else(|| Reply::not_found("Задача не найдена"))
}
