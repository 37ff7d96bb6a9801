//! Strict reading of queries and JSON bodies. Everything wrong is collected and refused at once as 422
//! `{field: text}`.

use std::collections::BTreeMap;

use serde_json::value::RawValue;

use super::{Call, SolarStaff};
use crate::clock::{parse_day, parse_instant};
use crate::json_input::{self, Object};
use crate::money::Money;
use crate::random::is_uuid;
use crate::reply::Reply;

/// Texts of field errors.
#[expect(missing_docs, reason = "they are texts")]
pub mod texts {
    pub const REQUIRED: &str = "Обязательное поле";
    pub const UNKNOWN: &str = "Неизвестное поле";
    pub const TWICE: &str = "Указано дважды";
    pub const TEXT: &str = "Должно быть строкой";
    pub const EMPTY: &str = "Не должно быть пустым";
    pub const INTEGER: &str = "Должно быть целым числом";
    pub const BOOLEAN: &str = "Должно быть true или false";
    pub const FLAG: &str = "Должно быть 0 или 1";
    pub const UUID: &str = "Неверный UUID";
    pub const DATE: &str = "Неверная дата";
    pub const ARRAY: &str = "Должно быть массивом";
    pub const OBJECT: &str = "Должно быть объектом";
    pub const CHOICE: &str = "Недопустимое значение";
    pub const NUMBER: &str = "Должно быть числом";
    pub const POSITIVE: &str = "Должно быть больше нуля";
    pub const DECIMALS: &str = "Не больше двух знаков после запятой";
    pub const TOO_BIG: &str = "Слишком большое число";
    pub const PAST: &str = "Дата в прошлом";
    pub const TOO_LONG: &str = "Слишком длинный текст";
    pub const REQUIRED_FOR_TYPE: &str = "Обязательно для этой формы собственности";
    pub const ADDRESS: &str = "Неверный адрес";
    pub const FILE_NAME: &str = "Нужен файл с именем";
    pub const EMAIL: &str = "Неверный email";
    pub const PHONE: &str = "Только цифры, не меньше семи";
    pub const EMAIL_OR_PHONE: &str = "Нужен email или phone";
    pub const ONLY_ONE: &str = "Можно изменить только одно: email или phone";
    pub const COUNTRY: &str = "Две заглавные латинские буквы";
    pub const WRONG_CODE: &str = "Неверный код";
    pub const STALE_CODE: &str = "Код устарел, запросите новый";
    pub const OTHER_TASK: &str = "Другая задача, чем в taskId";
    pub const NO_FREELANCER: &str = "Фрилансер не найден";
    pub const NOT_REGISTERED: &str = "Фрилансер не завершил регистрацию";
    pub const NO_COMPANY: &str = "Нет доступа к компании";
    pub const NO_GROUP: &str = "Группа не найдена";
}

/// Field errors.
#[derive(Debug, Default)]
pub struct Errors(BTreeMap<String, &'static str>);

impl Errors {
    /// Notes one; the first of a field stays.
    pub fn add(&mut self, field: impl Into<String>, text: &'static str) {
        self.0.entry(field.into()).or_insert(text);
    }

    /// Goes on only if there is none.
    ///
    /// # Errors
    /// The 422.
    pub fn finish(&self) -> Result<(), Reply> {
        if self.0.is_empty() { Ok(()) } else { Err(Reply::json_with(422, &self.0)) }
    }
}

/// The fields of a body.
#[derive(Debug)]
pub struct Fields<'a> {
    object: Object<'a>,
    /// What is wrong with them so far.
    pub errors: Errors,
}

impl<'a> Fields<'a> {
    /// Reads a body that may hold these fields and no others.
    ///
    /// # Errors
    /// 400 when it is not one JSON object.
    pub fn read(body: &'a [u8], known: &[&str]) -> Result<Self, Reply> {
        let object = Object::parse(body).map_err(|text| Reply::error(400, &text))?;
        let mut errors = Errors::default();
        for name in object.names().filter(|name| !known.contains(name)) {
            errors.add(name, texts::UNKNOWN);
        }
        Ok(Self { object, errors })
    }

    /// Whether the field is there and not null.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.object.get(name).is_some()
    }

    /// A field as JSON text.
    #[must_use]
    pub fn raw(&self, name: &str) -> Option<&'a RawValue> {
        self.object.get(name)
    }

    /// Notes a missing field.
    pub fn require(&mut self, name: &str) {
        if !self.has(name) {
            self.errors.add(name, texts::REQUIRED);
        }
    }

    fn typed<T>(&mut self, name: &str, read: impl FnOnce(&'a RawValue) -> Option<T>, wrong: &'static str) -> Option<T> {
        let value = read(self.object.get(name)?);
        if value.is_none() {
            self.errors.add(name, wrong);
        }
        value
    }

    /// A text, perhaps empty.
    pub fn text(&mut self, name: &str) -> Option<String> {
        self.typed(name, json_input::text, texts::TEXT)
    }

    /// A required text with something in it.
    pub fn required_text(&mut self, name: &str) -> Option<String> {
        self.require(name);
        let text = self.text(name)?;
        if text.trim().is_empty() {
            self.errors.add(name, texts::EMPTY);
            return None;
        }
        Some(text)
    }

    /// An integer from 0 up.
    pub fn integer(&mut self, name: &str) -> Option<u64> {
        self.typed(name, json_input::unsigned, texts::INTEGER)
    }

    /// A boolean.
    pub fn boolean(&mut self, name: &str) -> Option<bool> {
        self.typed(name, json_input::boolean, texts::BOOLEAN)
    }

    /// A UUID, in lower case.
    pub fn uuid(&mut self, name: &str) -> Option<String> {
        let text = self.text(name)?;
        if is_uuid(&text) {
            Some(text.to_ascii_lowercase())
        } else {
            self.errors.add(name, texts::UUID);
            None
        }
    }

    /// An array of integers.
    pub fn integers(&mut self, name: &str) -> Vec<u64> {
        let read = |value| json_input::array(value)?.into_iter().map(json_input::unsigned).collect();
        self.typed(name, read, texts::ARRAY).unwrap_or_default()
    }

    /// A required date in the future.
    pub fn deadline(&mut self, name: &str, now_ms: u64) -> Option<u64> {
        let text = self.required_text(name)?;
        match parse_instant(&text) {
            None => self.errors.add(name, texts::DATE),
            Some(at_ms) if at_ms <= now_ms => self.errors.add(name, texts::PAST),
            Some(at_ms) => return Some(at_ms),
        }
        None
    }

    /// A required price: a number above zero with at most two decimals.
    pub fn price(&mut self, name: &str) -> Option<Money> {
        self.require(name);
        let price = self.typed(name, |value| Money::parse(value.get()), texts::NUMBER)?;
        let wrong = if !price.is_positive() {
            texts::POSITIVE
        } else if price.decimals() > 2 {
            texts::DECIMALS
        } else if price > Money::from_major(1_000_000_000) {
            texts::TOO_BIG
        } else {
            return Some(price);
        };
        self.errors.add(name, wrong);
        None
    }

    /// The task that `taskId` or, where it is offered, `uuid` names.
    ///
    /// # Errors
    /// 422 when anything in the body is wrong, 404 when the company has no such task.
    pub fn task(mut self, call: &Call<'_>, by_uuid: bool) -> Result<u64, Reply> {
        let id = self.integer("taskId");
        let uuid = if by_uuid { self.uuid("uuid") } else { None };
        let named = self.has("taskId") || (by_uuid && self.has("uuid"));
        if !named {
            self.errors.add("taskId", texts::REQUIRED);
        }
        let from_uuid = uuid.as_ref().map(|uuid| call.platform.task_id_of(uuid));
        if let (Some(id), Some(other)) = (id, from_uuid)
            && other != Some(id)
        {
            self.errors.add("uuid", texts::OTHER_TASK);
        }
        self.errors.finish()?;
        own_task(call.platform, call.actor.company, id.or(from_uuid.flatten()))
    }
}

/// A task, if it is the company's.
///
/// # Errors
/// 404.
pub fn own_task(platform: &SolarStaff, company: u64, id: Option<u64>) -> Result<u64, Reply> {
    id.filter(|id| platform.tasks.get(id).is_some_and(|task| task.company == company))
        .ok_or_else(|| Reply::not_found("Задача не найдена"))
}

/// The task that the path names by id or UUID.
///
/// # Errors
/// 404.
pub fn task_in_path(call: &Call<'_>) -> Result<u64, Reply> {
    let text = call.path_parameter();
    let id = text.parse().ok().or_else(|| call.platform.task_id_of(text));
    own_task(call.platform, call.actor.company, id)
}

/// The query of a request, each name at most once unless it ends in `[]`.
#[derive(Debug, Default)]
pub struct Query {
    pairs: Vec<(String, String)>,
}

impl Query {
    /// Takes the pairs if they are among the known names.
    ///
    /// # Errors
    /// 422 for an unknown name or one that stands twice.
    pub fn read(pairs: Vec<(String, String)>, known: &[&str]) -> Result<Self, Reply> {
        let mut errors = Errors::default();
        for (index, (name, _)) in pairs.iter().enumerate() {
            let list = name.strip_suffix("[]");
            if !known.contains(&name.as_str()) && !list.is_some_and(|name| known.contains(&name) && is_list(name)) {
                errors.add(name, "Неизвестный параметр");
            } else if list.is_none() && pairs.iter().take(index).any(|(other, _)| other == name) {
                errors.add(name, texts::TWICE);
            }
        }
        errors.finish()?;
        Ok(Self { pairs })
    }

    /// A value.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.pairs.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// All values of a name, with and without `[]`.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.pairs
            .iter()
            .filter(move |(known, _)| known == name || known.strip_suffix("[]") == Some(name))
            .map(|(_, value)| value.as_str())
    }

    /// An integer.
    pub fn integer(&self, errors: &mut Errors, name: &str) -> Option<u64> {
        self.typed(errors, name, |text| text.parse().ok(), texts::INTEGER)
    }

    /// 0 or 1.
    pub fn flag(&self, errors: &mut Errors, name: &str) -> Option<bool> {
        let read = |text: &str| match text {
            "0" => Some(false),
            "1" => Some(true),
            _ => None,
        };
        self.typed(errors, name, read, texts::FLAG)
    }

    /// A day, as its first and last millisecond.
    pub fn day(&self, errors: &mut Errors, name: &str) -> Option<(u64, u64)> {
        self.typed(errors, name, parse_day, texts::DATE)
    }

    /// One of these words.
    pub fn word(&self, errors: &mut Errors, name: &str, words: &[&'static str]) -> Option<&'static str> {
        self.typed(errors, name, |text| words.iter().copied().find(|word| *word == text), texts::CHOICE)
    }

    fn typed<T>(
        &self,
        errors: &mut Errors,
        name: &str,
        read: impl FnOnce(&str) -> Option<T>,
        wrong: &'static str,
    ) -> Option<T> {
        let value = read(self.get(name)?);
        if value.is_none() {
            errors.add(name, wrong);
        }
        value
    }
}

fn is_list(name: &str) -> bool {
    name == "filter[state]"
}
