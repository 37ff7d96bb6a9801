//! The chat of a task.

use serde::{Deserialize, Serialize};

use super::records::Task;
use super::validation::{Fields, own_task, texts};
use super::{Call, SolarStaff};
use crate::clock::{MINUTE, spaced};
use crate::reply::{Outcome, Reply};

/// The longest message.
const MAX_LENGTH: usize = 10_000;

/// A message.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Message {
    /// Id.
    pub id: u64,
    /// Whose chat.
    pub task: u64,
    /// User or freelancer who wrote it.
    pub author: u64,
    /// Whether the freelancer wrote it.
    pub from_freelancer: bool,
    /// What it says.
    pub text: String,
    /// When.
    pub created_ms: u64,
}

#[derive(Serialize)]
struct Items<T> {
    items: Vec<T>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct MessageWire<'a> {
    id: u64,
    task_id: u64,
    message: &'a str,
    created_at: String,
    author: AuthorWire<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct AuthorWire<'a> {
    id: u64,
    full_name: String,
    r#type: &'a str,
}

/// Writes something into a task's chat.
pub fn write(platform: &mut SolarStaff, now: u64, task: u64, author: u64, from_freelancer: bool, text: String) {
    let id = platform.messages.iter().next_back().map_or(7001, |(&id, _)| id + 1);
    platform.messages.insert(id, Message { id, task, author, from_freelancer, text, created_ms: now });
    if let Some(task) = platform.tasks.get_mut(&task) {
        task.message_count += 1;
    }
}

/// The messages that a task of the beginning already has.
pub fn plant(platform: &mut SolarStaff, task: &Task) {
    const TEXTS: [&str; 3] = ["Добрый день! Задание понятно?", "Да, берусь.", "Пришлите, пожалуйста, пример."];
    for (index, text) in (0..task.message_count).zip(TEXTS.into_iter().cycle()) {
        let from_freelancer = index % 2 == 1;
        let author = if from_freelancer { task.worker } else { task.creator };
        let at = task.created_ms + (index + 1) * MINUTE;
        write(platform, at, task.id, author, from_freelancer, text.to_owned());
    }
}

/// `GET /customer/tasks/{taskId}/messages`, oldest first. A UUID is not offered here.
pub fn list(call: &mut Call<'_>) -> Outcome {
    let task = own_task(call.platform, call.actor.company, call.path_parameter().parse().ok())?;
    let platform: &SolarStaff = call.platform;
    let author = |message: &Message| match message.from_freelancer {
        true => platform
            .freelancers
            .get(&message.author)
            .map(|person| (format!("{} {}", person.first_name, person.last_name).trim().to_owned(), "freelancer")),
        false => platform.users.get(&message.author).map(|user| (user.full_name.clone(), "customer")),
    };
    let wire = platform.messages.values().filter(|message| message.task == task).map(|message| {
        let (full_name, kind) = author(message).unwrap_or_default();
        MessageWire {
            id: message.id,
            task_id: task,
            message: &message.text,
            created_at: spaced(message.created_ms),
            author: AuthorWire { id: message.author, full_name, r#type: kind },
        }
    });
    Ok(Reply::json(&Items { items: wire.collect() }))
}

/// `POST /customer/tasks/messages`
pub fn send(call: &mut Call<'_>) -> Outcome {
    let mut fields = Fields::read(call.body, &["taskId", "message"])?;
    let text = fields.required_text("message").unwrap_or_default();
    if text.chars().count() > MAX_LENGTH {
        fields.errors.add("message", texts::TOO_LONG);
    }
    let task = fields.task(call, false)?;
    let (now, author) = (call.now(), call.actor.user);
    write(call.platform, now, task, author, false, text);
    Ok(Reply::empty())
}
