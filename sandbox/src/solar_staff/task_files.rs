//! Files of tasks.

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::Call;
use super::validation::{Errors, own_task, texts};
use crate::hex::hex;
use crate::multipart;
use crate::random::is_uuid;
use crate::reply::{Outcome, Reply};

/// The longest file name, in bytes.
const MAX_NAME: usize = 255;

/// The one documented file type: transfer of rights.
const TRANSFER_OF_RIGHTS: &str = "5";

/// A file that was sent. Its content is not kept, only what proves that it arrived whole.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct TaskFile {
    /// Id.
    pub id: u64,
    /// Of which task.
    pub task: u64,
    /// Name, without folders.
    pub name: String,
    /// What it is.
    pub type_id: u64,
    /// User who sent it.
    pub owner: u64,
    /// Bytes.
    pub size: u64,
    /// SHA-256 of the content, in hexadecimal digits.
    pub sha256: String,
    /// When it was sent.
    pub created_ms: u64,
}

/// `POST /customer/tasks/files`
pub fn add(call: &mut Call<'_>) -> Outcome {
    let parts = multipart::read(&call.content_type, call.body).map_err(|text| Reply::error(400, &text))?;
    let mut errors = Errors::default();
    for part in parts.iter().filter(|part| !["file", "taskId", "uuid", "type"].contains(&part.name.as_str())) {
        errors.add(&part.name, texts::UNKNOWN);
    }
    let part = |name: &str| parts.iter().find(|part| part.name == name);
    let text = |name: &str| part(name).map(|part| core::str::from_utf8(part.content).unwrap_or_default());
    let id = text("taskId").map(str::parse::<u64>);
    if matches!(id, Some(Err(_))) {
        errors.add("taskId", texts::INTEGER);
    }
    let uuid = text("uuid");
    match uuid {
        Some(uuid) if !is_uuid(uuid) => errors.add("uuid", texts::UUID),
        None if id.is_none() => errors.add("taskId", texts::REQUIRED),
        _ => {}
    }
    match text("type") {
        None => errors.add("type", texts::REQUIRED),
        Some(TRANSFER_OF_RIGHTS) => {}
        Some(_) => errors.add("type", texts::CHOICE),
    }
    let name = part("file").and_then(|file| file.file_name.as_deref()).and_then(bare_name);
    match part("file") {
        None => errors.add("file", texts::REQUIRED),
        Some(_) if name.is_none() => errors.add("file", texts::FILE_NAME),
        Some(file) if file.content.is_empty() => errors.add("file", texts::EMPTY),
        Some(_) => {}
    }
    let id = id.and_then(Result::ok);
    let from_uuid = uuid.map(|uuid| call.platform.task_id_of(uuid));
    if let (Some(id), Some(other)) = (id, from_uuid)
        && other != Some(id)
    {
        errors.add("uuid", texts::OTHER_TASK);
    }
    errors.finish()?;
    let task = own_task(call.platform, call.actor.company, id.or(from_uuid.flatten()))?;
    let (Some(file), Some(name)) = (part("file"), name) else {
        return Err(Reply::invalid("file", texts::REQUIRED));
    };
    let id = call.platform.files.iter().next_back().map_or(260_001, |(&id, _)| id + 1);
    let file = TaskFile {
        id,
        task,
        name: name.to_owned(),
        type_id: 5,
        owner: call.actor.user,
        size: file.content.len() as u64,
        sha256: hex(&Sha256::digest(file.content)),
        created_ms: call.now(),
    };
    call.platform.files.insert(id, file);
    if let Some(task) = call.platform.tasks.get_mut(&task) {
        task.files.push(id);
    }
    Ok(Reply::empty())
}

/// The name without folders, as some clients send them.
fn bare_name(name: &str) -> Option<&str> {
    let bare = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let right = !bare.trim().is_empty() && bare.len() <= MAX_NAME && !bare.chars().any(char::is_control);
    right.then_some(bare)
}
