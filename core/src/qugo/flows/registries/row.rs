//! A row of a registry as the caller gave it, checked, and as the workbook will say it.

use serde::Serialize;

use super::Kind;
use super::report::ReasonCode;
use crate::codec::{parse_date, parse_decimal, phone};
use crate::error::{Error, ErrorKind, InvalidRequest};
use crate::machine::flow::Context;
use crate::value::Value;

/// The longest text of a cell that spreadsheets keep.
const LONGEST: usize = 32_767;

/// A checked row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Row {
    /// The caller's own name for it, if there is one.
    pub key: String,
    /// Where it stood in the caller's file.
    pub line: Option<u64>,
    /// What the workbook says, in the order of [`Kind::columns`]; empty where nothing was given.
    pub cells: Vec<String>,
}

/// Name and line of a row, as far as they can be read.
#[derive(Clone, Debug, Default)]
pub(super) struct Label {
    pub key: String,
    pub line: Option<u64>,
}

/// A row as the workbook is to have it.
#[derive(Serialize)]
pub(super) struct Cells<'a>(pub std::collections::BTreeMap<&'a str, &'a str>);

impl Row {
    /// Reads and checks a row. What may be wrong with it only in the platform's eyes is left to the platform.
    pub async fn read(context: &Context, kind: Kind, json: &str) -> Result<(Self, Vec<Warning>), Wrong> {
        let value: Value =
            serde_json::from_str(json).map_err(|error| wrong(ReasonCode::NoRow, "", format!("is no row: {error}")))?;
        let Value::Map(mut entries) = value else {
            return Err(wrong(ReasonCode::NoRow, "", "must be an object of named values"));
        };
        let label = label_of(&mut entries);
        let mut cells = Vec::new();
        for column in kind.columns() {
            cells.push(take_text(&mut entries, column)?);
        }
        if let Some((name, _)) = entries.first() {
            let known = kind.columns().join(", ");
            return Err(wrong(ReasonCode::NoRow, name, format!("is nothing that a row has: {known}")));
        }
        let mut warnings = Vec::new();
        match (kind, cells.as_mut_slice()) {
            (Kind::Invitation, [phone, ..]) => *phone = checked_phone(phone)?,
            (Kind::Payroll, [inn, price, title, service, act_date, tags]) => {
                check_payroll(context, [inn, price, title, service, act_date, tags]).await?;
                *price =
                    two_decimals(price).ok_or_else(|| wrong(ReasonCode::NoAmount, "price", "must be an amount"))?;
                if let Some(day) = (!act_date.is_empty()).then(|| parse_date(act_date)).flatten() {
                    *act_date = format!("{:02}.{:02}.{:04}", day.day(), day.month(), day.year());
                }
                warnings.extend(crate::codec::inn_problem(inn).map(|problem| Warning {
                    argument: "inn",
                    code: ReasonCode::CheckDigits,
                    message: format!("is no INN: {problem}; it is sent as it is, and the platform will say"),
                }));
            }
            _ => {}
        }
        Ok((Self { key: label.key, line: label.line, cells }, warnings))
    }

    /// As the workbook is to have it.
    pub fn cells(&self, kind: Kind) -> Cells<'_> {
        let named = kind.columns().iter().copied().zip(self.cells.iter().map(String::as_str));
        Cells(named.filter(|(_, text)| !text.is_empty()).collect())
    }

    /// What it is known by where the platform shows only that.
    pub fn identity(&self, kind: Kind) -> Vec<String> {
        let named = kind.columns().iter().zip(&self.cells).take(kind.identity());
        named.map(|(column, text)| canonical(column, text)).collect()
    }
}

/// What somebody should look at before a row is sent.
pub(super) struct Warning {
    pub argument: &'static str,
    pub code: ReasonCode,
    pub message: String,
}

/// What keeps a row from being sent, or the whole flow from going on.
pub(super) enum Wrong {
    Row(ReasonCode, InvalidRequest),
    Flow(Error),
}

fn wrong(code: ReasonCode, argument: &str, problem: impl Into<String>) -> Wrong {
    Wrong::Row(code, InvalidRequest::new(argument, problem))
}

/// Its name and line, even if the rest cannot be read.
pub(super) fn label(json: &str) -> Label {
    match serde_json::from_str(json) {
        Ok(Value::Map(mut entries)) => label_of(&mut entries),
        _ => Label::default(),
    }
}

fn label_of(entries: &mut Vec<(String, Value)>) -> Label {
    let mut label = Label::default();
    entries.retain(|(name, value)| match (name.as_str(), value) {
        ("key", Value::Text(key)) => {
            label.key.clone_from(key);
            false
        }
        ("key", Value::Int(key)) => {
            label.key = key.to_string();
            false
        }
        ("line", Value::Int(line)) => {
            label.line = u64::try_from(*line).ok();
            false
        }
        ("key" | "line", Value::Null) => false,
        _ => true,
    });
    label
}

/// Takes a value out as the text of a cell; a list as its items with commas between.
fn take_text(entries: &mut Vec<(String, Value)>, name: &str) -> Result<String, Wrong> {
    use ReasonCode::{NotAcceptable, NotWritable};
    // Hosts that write names with underscores pass them on as they are.
    let is_it = |own: &str| own == name || name == "actDate" && own == "act_date";
    let Some(at) = entries.iter().position(|(own, _)| is_it(own)) else { return Ok(String::new()) };
    let text = match entries.remove(at).1 {
        Value::Null => String::new(),
        Value::Text(text) => text.trim().to_owned(),
        Value::Int(number) => number.to_string(),
        Value::Decimal(number) => number.to_string(),
        Value::List(items) => {
            let mut texts = Vec::new();
            for item in items {
                match item {
                    Value::Text(text) if !text.contains([',', ';']) => texts.push(text.trim().to_owned()),
                    Value::Text(_) => {
                        return Err(wrong(NotAcceptable, name, "a tag must not hold a comma or a semicolon"));
                    }
                    other => return Err(wrong(NotAcceptable, name, format!("must hold texts, not {}", other.kind()))),
                }
            }
            texts.join(", ")
        }
        other => return Err(wrong(NotAcceptable, name, format!("must be text, not {}", other.kind()))),
    };
    if text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\t')) {
        return Err(wrong(NotWritable, name, "holds signs that no cell can hold"));
    }
    if text.encode_utf16().count() > LONGEST {
        return Err(wrong(NotWritable, name, format!("is longer than the {LONGEST} signs that a cell can hold")));
    }
    Ok(text)
}

fn checked_phone(text: &str) -> Result<String, Wrong> {
    if text.is_empty() {
        return Err(wrong(ReasonCode::Missing, "phone", "is missing: the invitation is sent there"));
    }
    phone::normalised(text).ok_or_else(|| {
        let problem = "is no Russian phone number: ten digits after +7, such as +79001234567";
        wrong(ReasonCode::NoPhone, "phone", problem)
    })
}

/// By the rules of the call that pays one performer: a row of a registry is the same payout.
async fn check_payroll(context: &Context, cells: [&str; 6]) -> Result<(), Wrong> {
    let [inn, price, title, service, act_date, _] = cells;
    for (name, text) in [("inn", inn), ("price", price), ("title", title), ("service", service)] {
        if text.is_empty() {
            return Err(wrong(ReasonCode::Missing, name, "is missing"));
        }
    }
    if ![10, 12].contains(&inn.len()) || !inn.bytes().all(|byte| byte.is_ascii_digit()) {
        let problem = "must be 10 or 12 digits; a number cell loses zeros in front";
        return Err(wrong(ReasonCode::NoInn, "inn", problem));
    }
    let mut args = vec![("confirm".to_owned(), Value::Bool(true))];
    let given = [("inn", inn), ("price", price), ("title", title), ("type", service), ("actDate", act_date)];
    let given = given.into_iter().filter(|(_, text)| !text.is_empty());
    args.extend(given.map(|(name, text)| (name.to_owned(), Value::Text(text.to_owned()))));
    match context.check("payroll_registries.create_direct", Value::Map(args)).await {
        Err(Error { kind: ErrorKind::InvalidRequest(mut problem), .. }) => {
            if problem.argument == "type" {
                problem.argument = "service".into();
            }
            let code = if problem.argument == "price" { ReasonCode::NoAmount } else { ReasonCode::NotAcceptable };
            Err(Wrong::Row(code, problem))
        }
        Err(error) => Err(Wrong::Flow(error)),
        Ok(()) => Ok(()),
    }
}

fn two_decimals(text: &str) -> Option<String> {
    let mut amount = parse_decimal(text)?;
    amount.rescale(2);
    Some(amount.to_string())
}

/// The same for whatever means the same: what the platform shows of a row is seldom written as it was sent.
pub(super) fn canonical(column: &str, text: &str) -> String {
    let text = text.trim();
    let same = match column {
        "phone" => phone::normalised(text),
        "price" => parse_decimal(&text.replace([' ', '\u{a0}'], "").replace(',', "."))
            .map(|amount| amount.normalize().to_string()),
        "actDate" => parse_date(text).map(crate::codec::iso_day),
        "tags" => {
            let mut tags: Vec<&str> = text.split([',', ';']).map(str::trim).filter(|tag| !tag.is_empty()).collect();
            tags.sort_unstable();
            Some(tags.join(","))
        }
        _ => None,
    };
    same.unwrap_or_else(|| text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase())
}
