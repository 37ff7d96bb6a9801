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
