//! Changes as JSON Patch (RFC 6902), of which only `replace` is documented. All of them happen or none.

use serde_json::value::RawValue;

use super::Call;
use super::envelope::{done, refusal, texts, wrong};
use crate::json_input::{Object, array, text};
use crate::reply::{Outcome, Reply};

/// The paths and texts of a patch, each path one of these.
///
/// # Errors
/// A refusal that names the wrong path, or what is no patch.
fn read(body: &[u8], paths: &[&'static str]) -> Result<Vec<(&'static str, String)>, Reply> {
    let raw: Option<&RawValue> = serde_json::from_slice(body).ok();
    let changes = raw.and_then(array).filter(|changes| !changes.is_empty());
    let changes = changes.ok_or_else(|| refusal(400, "a list of changes was expected"))?;
    let mut read = Vec::new();
    for change in changes {
        let object = Object::nested(change).ok_or_else(|| refusal(400, "a change is an object"))?;
        if let Some(other) = object.names().find(|name| !["op", "path", "value"].contains(name)) {
            return Err(refusal(400, &format!("a change has no {other:?}")));
        }
        let field = |name: &str| object.get(name).and_then(text);
        let given = field("path").ok_or_else(|| refusal(400, "a change has a path"))?;
        let path = paths.iter().find(|path| path.eq_ignore_ascii_case(&given));
        let path = path.ok_or_else(|| wrong(given.trim_start_matches('/'), texts::UNKNOWN))?;
        let name = path.trim_start_matches('/');
        if field("op").as_deref() != Some("replace") {
            return Err(wrong(name, "Поддерживается только replace"));
        }
        let value = field("value").filter(|value| !value.trim().is_empty());
        read.push((*path, value.ok_or_else(|| wrong(name, texts::REQUIRED))?));
    }
    Ok(read)
}

/// `PATCH /receivers/{userId}`
pub fn update_receiver(call: &mut Call<'_>) -> Outcome {
    let number = call.receiver(call.path_parameter())?;
    let changes = read(call.body, &["/Name", "/Email"])?;
    if changes.iter().any(|(path, value)| *path == "/Email" && !value.contains('@')) {
        return Err(wrong("Email", "Неверный формат email"));
    }
    let now = call.now();
    let person = call.platform.people.get_mut(&number).ok_or_else(|| refusal(404, texts::NO_RECEIVER))?;
    for (path, value) in changes {
        match path {
            "/Name" => person.name = value,
            _ => person.email = Some(value),
        }
    }
    person.updated_ms = now;
    Ok(done())
}

/// `PATCH /paymentpages/{layoutId}`: `/Name` is the name on the page, which is one of two ways to read it.
pub fn update_page(call: &mut Call<'_>) -> Outcome {
    let (partner, now) = (call.partner(), call.now());
    let found = call.platform.layout_of(call.path_parameter());
    let mine = found.filter(|(_, layout)| {
        layout.link.as_ref().is_some_and(|link| link.partner == partner && link.status.is_linked())
    });
    let mine = mine.map(|(person, layout)| (person.number, layout.short_id.clone()));
    let (number, short_id) = mine.ok_or_else(|| refusal(404, texts::NO_LAYOUT))?;
    let changes = read(call.body, &["/WorkInfo/ChannelUrl", "/Name"])?;
    let person = call.platform.people.get_mut(&number).ok_or_else(|| refusal(404, texts::NO_RECEIVER))?;
    person.updated_ms = now;
    for layout in person.layouts.iter_mut().filter(|layout| layout.short_id == short_id) {
        for (path, value) in &changes {
            match *path {
                "/Name" => layout.name = Some(value.clone()),
                _ => layout.channel_url = Some(value.clone()),
            }
        }
    }
    Ok(done())
}
