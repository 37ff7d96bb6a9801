//! Reading queries, JSON rows and uploaded files. What is wrong is refused as 422 with `message` and `errors`; that shape
//! is made up, because the documents call it an object.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::{Call, workbook};
use crate::clock::parse_date_of_contract;
use crate::money::Money;
use crate::multipart;
use crate::reply::Reply;

/// 422 for one field.
#[must_use]
pub fn refused(field: &str, text: &str) -> Reply {
    Reply::json_with(422, &json!({"message": text, "errors": {field: [text]}}))
}

/// 404.
#[must_use]
pub fn missing(what: &str) -> Reply {
    Reply::json_with(404, &json!({"message": format!("{what} is not found")}))
}

/// A phone as `+7XXXXXXXXXX`.
#[must_use]
pub fn phone(text: &str) -> Option<String> {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let odd = text.chars().any(|letter| !letter.is_ascii_digit() && !"+-() ".contains(letter));
    let own = match (digits.len(), digits.as_bytes().first()) {
        (11, Some(b'7' | b'8')) => digits.get(1..)?,
        (10, Some(b'9')) => digits.as_str(),
        _ => return None,
    };
    (!odd).then(|| format!("+7{own}"))
}

/// Named texts of a request, and what is wrong with them.
#[derive(Debug, Default)]
pub struct Inputs {
    pairs: Vec<(String, String)>,
    problems: BTreeMap<String, Vec<String>>,
}

impl Inputs {
    /// The query.
    #[must_use]
    pub fn of_query(call: &Call<'_>) -> Self {
        Self { pairs: call.query.to_vec(), problems: BTreeMap::new() }
    }

    /// An object of a JSON body; numbers by their digits, lists as one pair for each item.
    #[must_use]
    pub fn of_object(object: &Map<String, Value>) -> Self {
        let mut pairs = Vec::new();
        for (name, value) in object {
            let items = value.as_array().map_or_else(|| std::slice::from_ref(value), Vec::as_slice);
            for item in items.iter().filter(|item| !item.is_null()) {
                let text = item.as_str().map_or_else(|| item.to_string(), str::to_owned);
                pairs.push((name.clone(), text));
            }
        }
        Self { pairs, problems: BTreeMap::new() }
    }

    /// Notes a problem.
    pub fn add(&mut self, field: &str, text: &str) {
        self.problems.entry(field.to_owned()).or_default().push(text.to_owned());
    }

    /// All that is wrong, in one line.
    #[must_use]
    pub fn complaints(&self) -> Option<String> {
        let all: Vec<String> =
            self.problems.iter().map(|(field, texts)| format!("{field}: {}", texts.join(", "))).collect();
        (!all.is_empty()).then(|| all.join("; "))
    }

    /// Goes on only if nothing is wrong.
    ///
    /// # Errors
    /// The 422.
    pub fn finish(&self) -> Result<(), Reply> {
        match self.complaints() {
            None => Ok(()),
            Some(message) => Err(Reply::json_with(422, &json!({"message": message, "errors": self.problems}))),
        }
    }

    /// A text; an empty one counts as absent.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<String> {
        let found = self.pairs.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.trim().to_owned()).filter(|value| !value.is_empty())
    }

    /// All texts of a name.
    #[must_use]
    pub fn texts(&self, name: &str) -> Vec<String> {
        self.pairs.iter().filter(|(key, _)| key == name).map(|(_, value)| value.clone()).collect()
    }

    /// A text that must be there.
    pub fn required(&mut self, name: &str) -> String {
        self.text(name).unwrap_or_else(|| {
            self.add(name, "is required");
            String::new()
        })
    }

    /// A sum above zero with at most two decimals that must be there.
    pub fn price(&mut self, name: &str) -> Money {
        let text = self.required(name);
        match Money::parse(&text).filter(|sum| sum.is_positive() && sum.decimals() <= 2) {
            Some(sum) if sum <= Money::from_major(1_000_000_000) => return sum,
            _ if text.is_empty() => {}
            _ => self.add(name, "must be a sum above zero with at most two decimals"),
        }
        Money::ZERO
    }

    /// A phone that must be there.
    pub fn phone(&mut self, name: &str) -> String {
        let text = self.required(name);
        phone(&text).unwrap_or_else(|| {
            self.add(name, "is no phone");
            String::new()
        })
    }

    /// A person's tax number that must be there.
    pub fn inn(&mut self, name: &str) -> String {
        let text = self.required(name);
        let right = [10, 12].contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
        if !right && !text.is_empty() {
            self.add(name, "is no tax number");
        }
        text
    }

    /// A day, `DD.MM.YYYY` or `YYYY-MM-DD`.
    pub fn day(&mut self, name: &str) -> Option<u64> {
        let text = self.text(name)?;
        let day = parse_date_of_contract(&text);
        if day.is_none() {
            self.add(name, "is no day");
        }
        day
    }

    /// A whole number.
    pub fn number(&mut self, name: &str) -> Option<u64> {
        let text = self.text(name)?;
        let number = text.parse().ok();
        if number.is_none() {
            self.add(name, "is no number");
        }
        number
    }
}

/// The number in the path.
///
/// # Errors
/// 404 for what is none.
pub fn path_id(call: &Call<'_>, what: &str) -> Result<u64, Reply> {
    call.path.first().and_then(|text| text.parse().ok()).ok_or_else(|| missing(what))
}

/// The first sheet of the uploaded workbook, whatever its part is called.
///
/// # Errors
/// 422 when there is no file, or it is no workbook.
pub fn uploaded_sheet(call: &Call<'_>) -> Result<Vec<Vec<String>>, Reply> {
    let parts = multipart::read(call.content_type, call.body).map_err(|text| refused("file", &text))?;
    let file = parts.iter().find(|part| part.file_name.is_some());
    let file = file.ok_or_else(|| refused("file", "there is no file"))?;
    workbook::read(file.content).map_err(|text| refused("file", &text))
}

/// The rows of a JSON body: a bare list, or the first list in an object.
///
/// # Errors
/// 422 when there is none.
pub fn json_rows(call: &Call<'_>) -> Result<Vec<Map<String, Value>>, Reply> {
    let body: Value = serde_json::from_slice(call.body).map_err(|error| Reply::error(400, &error.to_string()))?;
    let list = match body {
        Value::Array(items) => Some(items),
        Value::Object(fields) => fields.into_iter().find_map(|(_, value)| match value {
            Value::Array(items) => Some(items),
            _ => None,
        }),
        _ => None,
    };
    let rows = list.unwrap_or_default().into_iter().map(|row| match row {
        Value::Object(fields) => Some(fields),
        _ => None,
    });
    let rows: Option<Vec<_>> = rows.collect();
    rows.filter(|rows| !rows.is_empty()).ok_or_else(|| refused("rows", "a list of objects was expected"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phones() {
        for text in ["+79001234567", "8 (900) 123-45-67", "79001234567", "9001234567"] {
            assert_eq!(phone(text).as_deref(), Some("+79001234567"), "{text}");
        }
        for text in ["", "123", "+19001234567", "+7900123456x"] {
            assert_eq!(phone(text), None, "{text}");
        }
    }
}
