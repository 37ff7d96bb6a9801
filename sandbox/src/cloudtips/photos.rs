//! Photos of receivers.

use serde::Serialize;
use sha2::{Digest as _, Sha256};

use super::Call;
use super::envelope::{data, done, refusal, texts, wrong};
use super::records::{Person, Photo};
use crate::hex::hex;
use crate::multipart;
use crate::reply::Outcome;

/// What pictures of the kinds that browsers send begin with: PNG, JPEG. Which ones are allowed is not documented.
const BEGINNINGS: [&[u8]; 2] = [b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"];

/// The address of somebody's photo; nothing is served there, as contents are not kept.
#[must_use]
pub fn url(origin: &str, person: &Person) -> String {
    let name =
        person.photo.as_ref().map_or_else(|| "avatar-default".to_owned(), |photo| format!("avatar/{}", photo.id));
    format!("{origin}{}/images/{name}", super::BASE_PATH)
}

/// `POST /receivers/{userId}/photo`
pub fn upload(call: &mut Call<'_>) -> Outcome {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct PhotoWire<'a> {
        photo_url: String,
        photo_id: &'a str,
    }

    let number = call.receiver(call.path_parameter())?;
    let parts = multipart::read(&call.content_type, call.body).map_err(|text| refusal(400, &text))?;
    if let Some(other) = parts.iter().find(|part| !part.name.eq_ignore_ascii_case("FormFile")) {
        return Err(wrong(&other.name, texts::UNKNOWN));
    }
    let file = parts.first().filter(|part| part.file_name.is_some() && !part.content.is_empty());
    let file = file.ok_or_else(|| wrong("FormFile", "Необходимо выбрать файл"))?;
    if !BEGINNINGS.iter().any(|beginning| file.content.starts_with(beginning)) {
        return Err(wrong("FormFile", "Неверный формат файла"));
    }
    let id = call.shared.random.uuid();
    let photo = Photo { id, size: file.content.len() as u64, sha256: hex(&Sha256::digest(file.content)) };
    let now = call.now();
    let person = call.platform.people.get_mut(&number).ok_or_else(|| refusal(404, texts::NO_RECEIVER))?;
    person.updated_ms = now;
    let photo: &Photo = person.photo.insert(photo);
    let photo_id = photo.id.clone();
    Ok(data(&PhotoWire { photo_url: url(&call.origin, person), photo_id: &photo_id }))
}

/// `DELETE /receivers/{userId}/photo`: without a photo it is removed already.
pub fn delete(call: &mut Call<'_>) -> Outcome {
    let number = call.receiver(call.path_parameter())?;
    let now = call.now();
    if let Some(person) = call.platform.people.get_mut(&number) {
        person.photo = None;
        person.updated_ms = now;
    }
    Ok(done())
}
