//! The envelope around every answer but those of the identity host, and what a refusal looks like in it.

use std::collections::BTreeMap;

use serde::Serialize;

use super::settings::Refusals;
use crate::reply::Reply;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Success<'a, T> {
    #[serde(skip_serializing_if = "Option::is_none")]
    data: Option<&'a T>,
    succeed: bool,
    // Recorded successes have null for both.
    errors: Option<()>,
    validation_errors: Option<()>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Failure<'a> {
    succeed: bool,
    errors: &'a [String],
    validation_errors: &'a BTreeMap<String, Vec<String>>,
}

/// Success with a result.
#[must_use]
pub fn data(data: &impl Serialize) -> Reply {
    Reply::json(&Success { data: Some(data), succeed: true, errors: None, validation_errors: None })
}

/// Success without a result: there is no `data`.
#[must_use]
pub fn done() -> Reply {
    Reply::json(&Success::<()> { data: None, succeed: true, errors: None, validation_errors: None })
}

/// A refusal about the whole request.
#[must_use]
pub fn refusal(status: u16, text: &str) -> Reply {
    Reply::json_with(
        status,
        &Failure { succeed: false, errors: &[text.to_owned()], validation_errors: &BTreeMap::new() },
    )
}

/// What is wrong with a request, all of it at once.
#[derive(Debug, Clone, Default)]
pub struct Problems {
    errors: Vec<String>,
    fields: BTreeMap<String, Vec<String>>,
}

impl Problems {
    /// Adds what is wrong with a field, by its name in Pascal case.
    pub fn add(&mut self, field: &str, text: impl Into<String>) {
        self.fields.entry(field.to_owned()).or_default().push(text.into());
    }

    /// Adds what is wrong with the whole.
    pub fn say(&mut self, text: impl Into<String>) {
        self.errors.push(text.into());
    }

    /// Adds what is wrong with a part.
    pub fn take_over(&mut self, part: Self) {
        self.errors.extend(part.errors);
        for (field, texts) in part.fields {
            self.fields.entry(field).or_default().extend(texts);
        }
    }

    /// Ends the request if anything was wrong.
    ///
    /// # Errors
    /// The refusal.
    pub fn finish(self) -> Result<(), Reply> {
        if self.errors.is_empty() && self.fields.is_empty() {
            return Ok(());
        }
        Err(Reply::json_with(400, &Failure { succeed: false, errors: &self.errors, validation_errors: &self.fields }))
    }
}

/// One wrong field.
#[must_use]
pub fn wrong(field: &str, text: impl Into<String>) -> Reply {
    let mut problems = Problems::default();
    problems.add(field, text);
    problems.finish().err().unwrap_or_else(done)
}

/// A refusal under the status that the settings want.
#[must_use]
pub fn under(refusals: Refusals, mut reply: Reply) -> Reply {
    if refusals == Refusals::Under200 && matches!(reply.status, 400 | 403 | 404 | 409) {
        reply.status = 200;
    }
    reply
}

/// What is said more than once.
pub mod texts {
    /// A receiver who is not the partner's, or does not exist.
    pub const NO_RECEIVER: &str = "Получатель не найден";
    /// A place that is not the partner's, or does not exist.
    pub const NO_PLACE: &str = "Заведение не найдено";
    /// A payment page that does not exist.
    pub const NO_LAYOUT: &str = "Платежная страница не найдена";
    /// A field that must be there.
    pub const REQUIRED: &str = "Необходимо указать значение";
    /// A field that nobody documented.
    pub const UNKNOWN: &str = "Неизвестное поле";
    /// A value of a wrong type.
    pub const TYPE: &str = "Неверный тип значения";
    /// A token of the wrong kind.
    pub const DENIED: &str = "Доступ запрещен";
}
