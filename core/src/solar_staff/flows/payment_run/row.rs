//! One row of a plan.

use rust_decimal::Decimal;
use uuid::Uuid;

use crate::codec::parse_decimal;
use crate::error::InvalidRequest;
use crate::value::Value;

/// A row, as read from its JSON.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The caller's own key, unique in the plan. The task's UUID is derived from it.
    pub key: String,
    /// Who is paid; `None` for an existing task.
    pub freelancer: Option<Freelancer>,
    /// The existing task to pay; `None`: the row makes its own.
    pub task: Option<TaskRef>,
    /// Where the payout goes; `None`: the freelancer's first confirmed card, else account.
    pub payout: Option<Means>,
    /// The price, where the row names one.
    pub price: Option<Decimal>,
    /// All other entries: arguments of `tasks.create`.
    pub create: Vec<(String, Value)>,
}

/// How a row names its freelancer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Freelancer {
    /// By id.
    Id(i64),
    /// By UUID.
    Uuid(String),
    /// By email.
    Email(String),
    /// By phone.
    Phone(String),
}

/// How a row names an existing task.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TaskRef {
    /// By id.
    Id(i64),
    /// By UUID.
    Uuid(String),
}

/// A payment means of a freelancer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Means {
    /// Its kind: 1 card, 2 wallet, 6 account.
    pub kind: i64,
    /// Its id.
    pub id: i64,
    /// The currency to convert through.
    pub currency: Option<i64>,
}

impl Row {
    /// Reads a row. What `tasks.create` takes is only checked when the request is made.
    pub fn read(json: &str) -> Result<Self, InvalidRequest> {
        let value: Value = serde_json::from_str(json).map_err(|error| bad("", &format!("is no row: {error}")))?;
        let Value::Map(entries) = value else { return Err(bad("", "must be an object")) };
        let mut row =
            Self { key: String::new(), freelancer: None, task: None, payout: None, price: None, create: Vec::new() };
        for (name, value) in entries {
            match (name.as_str(), value) {
                (_, Value::Null) => {}
                ("key", Value::Text(key)) => row.key = key,
                ("key", Value::Int(key)) => row.key = key.to_string(),
                ("freelancer", value) => row.freelancer = Some(Freelancer::read(value)?),
                ("task", value) => row.task = Some(TaskRef::read(value)?),
                ("payout", value) => row.payout = Some(Means::read(value)?),
                ("uuid" | "workerId" | "worker_id" | "validateOnly" | "validate_only", _) => {
                    return Err(bad(&name, "is set by the run: leave it out"));
                }
                ("service", value) => row.create.push(("categoryId".into(), value)),
                ("price", value) => {
                    row.price = match &value {
                        Value::Text(text) => parse_decimal(text),
                        Value::Int(whole) => Some((*whole).into()),
                        Value::Decimal(price) => Some(*price),
                        _ => None,
                    };
                    row.create.push((name, value));
                }
                (_, value) => row.create.push((name, value)),
            }
        }
        if row.key.is_empty() {
            return Err(bad("key", "is missing: give every row a key of your own"));
        }
        match (&row.freelancer, &row.task) {
            (None, None) => Err(bad("freelancer", "is missing: name the freelancer, or an existing task to pay")),
            (Some(_), Some(_)) => Err(bad("task", "an existing task has its freelancer: name one of the two")),
            _ => Ok(row),
        }
    }

    /// The UUID of the task that this row makes.
    #[must_use]
    pub fn task_uuid(&self, run: Uuid) -> Uuid {
        Uuid::new_v5(&run, self.key.as_bytes())
    }
}

/// A row in one spelling, whoever wrote it: names as [`one_name`] has them and in their order, nothing that is null, every value
/// as text, amounts without zeros at their end.
#[must_use]
pub fn spelling(json: &str) -> String {
    let mut out = String::new();
    match serde_json::from_str(json) {
        Ok(row) => spell(row, &mut out),
        Err(_) => out.push_str(json),
    }
    out
}

/// A name in camelCase, in snake_case or in the words of a file: they are the same.
#[must_use]
pub fn one_name(name: &str) -> String {
    match name.replace('_', "").to_lowercase().as_str() {
        "service" => "categoryid".to_owned(),
        name => name.to_owned(),
    }
}

fn spell(value: Value, out: &mut String) {
    let text = match value {
        Value::Map(entries) => {
            let given = entries.into_iter().filter(|(_, value)| *value != Value::Null);
            let mut given: Vec<_> = given.map(|(name, value)| (one_name(&name), value)).collect();
            given.sort_by(|(one, _), (other, _)| one.cmp(other));
            out.push('{');
            for (name, value) in given {
                out.push_str(&format!("{name}="));
                spell(value, out);
            }
            return out.push('}');
        }
        Value::List(items) => {
            out.push('[');
            for item in items {
                spell(item, out);
            }
            return out.push(']');
        }
        Value::Null | Value::File(_) => String::new(),
        Value::Bool(flag) => flag.to_string(),
        Value::Int(number) => number.to_string(),
        Value::Decimal(amount) => amount.normalize().to_string(),
        Value::Text(text) => {
            let amount = if text.contains('.') { parse_decimal(&text) } else { None };
            amount.map_or(text, |amount| amount.normalize().to_string())
        }
    };
    // With its length no text can pass for the next one.
    out.push_str(&format!("{}:{text},", text.len()));
}

impl Freelancer {
    fn read(value: Value) -> Result<Self, InvalidRequest> {
        const WANTED: &str = "must be {\"id\": …}, {\"uuid\": …}, {\"email\": …} or {\"phone\": …}";
        match one_entry(value) {
            Some((name, Value::Int(id))) if name == "id" => Ok(Self::Id(id)),
            Some((name, Value::Text(text))) if !text.is_empty() => match name.as_str() {
                "id" => text.parse().map(Self::Id).map_err(|_| bad("freelancer.id", "must be a whole number")),
                "uuid" => Ok(Self::Uuid(text.to_lowercase())),
                "email" => Ok(Self::Email(text)),
                "phone" => Ok(Self::Phone(text)),
                _ => Err(bad("freelancer", WANTED)),
            },
            _ => Err(bad("freelancer", WANTED)),
        }
    }
}

impl TaskRef {
    /// How calls name the task.
    pub(super) fn named(&self) -> (&'static str, Value) {
        match self {
            Self::Id(id) => ("taskId", Value::Int(*id)),
            Self::Uuid(uuid) => ("uuid", Value::Text(uuid.clone())),
        }
    }

    fn read(value: Value) -> Result<Self, InvalidRequest> {
        match one_entry(value) {
            Some((name, Value::Int(id))) if name == "id" => Ok(Self::Id(id)),
            Some((name, Value::Text(uuid))) if name == "uuid" && Uuid::try_parse(&uuid).is_ok() => {
                Ok(Self::Uuid(uuid.to_lowercase()))
            }
            _ => Err(bad("task", "must be {\"id\": …} or {\"uuid\": …}")),
        }
    }
}

impl Means {
    fn read(value: Value) -> Result<Self, InvalidRequest> {
        let wanted = || bad("payout", "must be {\"type\": 1, 2 or 6, \"id\": …} and may have a \"currencyId\"");
        let Value::Map(entries) = value else { return Err(wanted()) };
        let (mut kind, mut id, mut currency) = (None, None, None);
        for (name, value) in entries {
            let Value::Int(number) = value else { return Err(wanted()) };
            match name.as_str() {
                "type" if [1, 2, 6].contains(&number) => kind = Some(number),
                "id" => id = Some(number),
                "currencyId" | "currency_id" => currency = Some(number),
                _ => return Err(wanted()),
            }
        }
        Ok(Self { kind: kind.ok_or_else(wanted)?, id: id.ok_or_else(wanted)?, currency })
    }
}

fn one_entry(value: Value) -> Option<(String, Value)> {
    match value {
        Value::Map(mut entries) if entries.len() == 1 => entries.pop(),
        _ => None,
    }
}

fn bad(argument: &str, problem: &str) -> InvalidRequest {
    InvalidRequest::new(argument, problem)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_row_has_one_spelling_in_every_language() {
        let python = r#"{"key": "a\u00e9", "price": "100.50", "payout": {"id": 7, "currency_id": 1}, "file_ids": [1, 2], "memo": null}"#;
        let other = r#"{"fileIds":[1,2],"price":"100.5","payout":{"currencyId":1,"id":7},"key":"aé"}"#;
        assert_eq!(spelling(python), spelling(other));
        assert_eq!(spelling(r#"{"key": 1, "service": 3}"#), spelling(r#"{"category_id": 3, "key": "1"}"#));
        for another in [
            r#"{"fileIds":[1,2],"price":"100.51","payout":{"currencyId":1,"id":7},"key":"aé"}"#,
            r#"{"fileIds":[2,1],"price":"100.5","payout":{"currencyId":1,"id":7},"key":"aé"}"#,
            r#"{"fileIds":[1,2],"price":"100.5","payout":{"currencyId":1,"id":7},"key":"a"}"#,
            r#"{"fileIds":[1,2],"price":"100.5","payout":{"currencyId":1},"id":7,"key":"aé"}"#,
        ] {
            assert_ne!(spelling(python), spelling(another), "{another}");
        }
        assert_ne!(spelling(r#"{"key": "007"}"#), spelling(r#"{"key": "7"}"#));
    }

    #[test]
    fn reads_a_row_and_leaves_the_rest_to_the_create_call() {
        let row = Row::read(
            r#"{"key":"a-1","freelancer":{"email":"a@b.c"},"service":7,"price":"10.50","title":"T","payout":{"type":1,"id":5}}"#,
        )
        .unwrap();
        assert_eq!(row.freelancer, Some(Freelancer::Email("a@b.c".into())));
        assert_eq!(row.price.map(|price| price.to_string()).as_deref(), Some("10.50"));
        assert_eq!(row.payout, Some(Means { kind: 1, id: 5, currency: None }));
        let names: Vec<&str> = row.create.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["categoryId", "price", "title"]);
    }

    #[test]
    fn says_what_is_wrong_and_where() {
        for (json, argument) in [
            ("[]", ""),
            ("{\"key\":1.5}", ""),
            (r#"{"freelancer":{"id":1}}"#, "key"),
            (r#"{"key":"a"}"#, "freelancer"),
            (r#"{"key":"a","freelancer":{"id":1},"task":{"id":2}}"#, "task"),
            (r#"{"key":"a","freelancer":{"name":"x"}}"#, "freelancer"),
            (r#"{"key":"a","freelancer":{"id":1,"email":"x"}}"#, "freelancer"),
            (r#"{"key":"a","task":{"uuid":"x"}}"#, "task"),
            (r#"{"key":"a","freelancer":{"id":1},"uuid":"x"}"#, "uuid"),
            (r#"{"key":"a","freelancer":{"id":1},"payout":{"type":3,"id":1}}"#, "payout"),
        ] {
            assert_eq!(Row::read(json).unwrap_err().argument, argument, "{json}");
        }
    }

    #[test]
    fn the_uuid_depends_on_run_and_key_alone() {
        let row =
            |price: &str| Row::read(&format!(r#"{{"key":"a","freelancer":{{"id":1}},"price":"{price}"}}"#)).unwrap();
        let (one, two) = (Uuid::from_u128(1), Uuid::from_u128(2));
        assert_eq!(row("1").task_uuid(one), row("2").task_uuid(one));
        assert_ne!(row("1").task_uuid(one), row("1").task_uuid(two));
    }
}
