//! Neutral rows: people, work items, payouts and balances of any platform, for reports over several of them.
//!
//! Where each column stands in a platform's answers is declared in its catalog ([`schema::Rows`](crate::schema::Rows)); here
//! that is read. [`Client::start_rows`](crate::machine::Client::start_rows) fetches the answers.

use rust_decimal::Decimal;
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::codec::{DateTime, Document, Node, parse_datetime, parse_decimal};
use crate::schema::{RowKind, RowReading};

/// The state of a row whose platform tells none, or one that is not documented.
const UNKNOWN: &str = "unknown";

/// One row. What it lacks the platform did not tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    platform: &'static str,
    cells: Vec<(&'static str, String)>,
}

impl Row {
    /// The platform's id, such as `solar_staff`.
    #[must_use]
    pub fn platform(&self) -> &'static str {
        self.platform
    }

    /// The text of a column, by its name in camelCase: `id`, `state`, `ownState`, `name`. Money and moments are texts too.
    #[must_use]
    pub fn text(&self, column: &str) -> Option<&str> {
        self.cells.iter().find(|(name, _)| *name == column).map(|(_, text)| text.as_str())
    }

    /// The amount of a column: `amount`, `held`.
    #[must_use]
    pub fn money(&self, column: &str) -> Option<Decimal> {
        parse_decimal(self.text(column)?)
    }

    /// The moment of a column: `created`, `paid`. Without a zone where the platform names none.
    #[must_use]
    pub fn moment(&self, column: &str) -> Option<DateTime> {
        parse_datetime(self.text(column)?)
    }
}

impl Serialize for Row {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("platform", self.platform)?;
        for (name, text) in &self.cells {
            map.serialize_entry(name, text)?;
        }
        map.end()
    }
}

/// The rows as a JSON array of objects whose values are texts; a column that a row lacks is absent.
#[must_use]
pub fn to_json(rows: &[Row]) -> String {
    // Nothing in a row can fail to be JSON.
    serde_json::to_string(rows).unwrap_or_default()
}

/// The days that rows are picked by, first and last, in ISO 8601.
#[derive(Clone, Debug, Default)]
pub(crate) struct Days {
    pub since: Option<String>,
    pub until: Option<String>,
}

impl Days {
    /// Whether a moment in ISO 8601 lies in them; what has none lies in none.
    fn hold(&self, moment: Option<&str>) -> bool {
        if self.since.is_none() && self.until.is_none() {
            return true;
        }
        let Some(day) = moment.and_then(|moment| moment.get(..10)) else { return false };
        self.since.as_deref().is_none_or(|since| since <= day) && self.until.as_deref().is_none_or(|until| day <= until)
    }
}

/// What rows are read of.
#[derive(Clone, Copy)]
pub(crate) struct Origin {
    pub platform: &'static str,
    pub kind: RowKind,
    pub reading: &'static RowReading,
}

/// The rows of one answer. `parent`: the item of another listing that led to it.
pub(crate) fn read(from: Origin, days: &Days, document: &Document, parent: Option<Node<'_>>) -> Vec<Row> {
    let row = |item| {
        let row = row(from, item, parent)?;
        let by = from.reading.period.as_ref().and_then(|period| period.by);
        by.is_none_or(|by| days.hold(row.text(by))).then_some(row)
    };
    match items(document, from.reading.items) {
        Some(items) => items.items().filter_map(row).collect(),
        None => row(document.root()).into_iter().collect(),
    }
}

/// The list in an answer; `None`: the answer is the item.
pub(crate) fn items<'a>(document: &'a Document, path: &str) -> Option<Node<'a>> {
    match &document.operation().paging {
        Some(paging) => Some(document.root().field(paging.items())),
        None => (!path.is_empty()).then(|| follow(document.root(), path)),
    }
}

/// The field at the end of a path.
pub(crate) fn follow<'a>(node: Node<'a>, path: &str) -> Node<'a> {
    path.split('.').fold(node, |node, name| node.field(name))
}

/// What the paths of one row begin at.
#[derive(Clone, Copy)]
struct Start<'a> {
    item: Node<'a>,
    parent: Option<Node<'a>>,
}

impl<'a> Start<'a> {
    fn at(&self, path: &str) -> Node<'a> {
        match (path.strip_prefix("each."), self.parent) {
            (Some(rest), Some(parent)) => follow(parent, rest),
            _ => follow(self.item, path),
        }
    }
}

/// `None`: the item is no row of this kind.
fn row(from: Origin, item: Node<'_>, parent: Option<Node<'_>>) -> Option<Row> {
    let start = Start { item, parent };
    let mut cells = Vec::new();
    if from.kind != RowKind::Balances {
        let (term, own) = state(from.reading, start)?;
        cells.push(("state", term.to_owned()));
        cells.extend(own.map(|own| ("ownState", own)));
    }
    for (name, source) in from.reading.columns {
        if let Some(text) = cell(name, source, start) {
            cells.push((*name, text));
        }
    }
    Some(Row { platform: from.platform, cells })
}

/// The common term and the platform's own; `None`: the item is no row of this kind.
fn state(reading: &'static RowReading, start: Start<'_>) -> Option<(&'static str, Option<String>)> {
    for column in reading.states {
        let node = start.at(column.path);
        let Some(own) = plain(node) else { continue };
        let term = column.terms.iter().find(|(wire, _)| *wire == own).map(|(_, term)| *term);
        // What is so, or is not, may say nothing; a code always does.
        let told = match node.as_bool() {
            Some(_) if term.is_none() => continue,
            Some(_) => [column.path, "=", &own].concat(),
            None => own,
        };
        let term = term.unwrap_or(UNKNOWN);
        return (!term.is_empty()).then_some((term, Some(told)));
    }
    Some((UNKNOWN, None))
}

fn cell(name: &str, source: &str, start: Start<'_>) -> Option<String> {
    if let Some(always) = source.strip_prefix('=') {
        return Some(always.to_owned());
    }
    let mut joined = String::new();
    for path in source.split(['|', '+']) {
        let Some(text) = text(name, start.at(path)) else { continue };
        if !source.contains('+') {
            return Some(text);
        }
        if !joined.is_empty() {
            joined.push(' ');
        }
        joined.push_str(&text);
    }
    (!joined.is_empty()).then_some(joined)
}

/// The text of a cell: of money its exact decimal, of a moment ISO 8601. A moment that cannot be read is absent.
fn text(column: &str, node: Node<'_>) -> Option<String> {
    match column {
        "amount" | "held" => node.as_decimal().map(|amount| amount.to_string()),
        "since" | "created" | "due" | "finished" | "paid" => node.as_datetime().map(|moment| moment.to_string()),
        _ => plain(node),
    }
}

/// A scalar as text; empty text tells nothing.
fn plain(node: Node<'_>) -> Option<String> {
    let text = match (node.as_text(), node.as_int(), node.as_bool()) {
        (Some(text), ..) => text.to_owned(),
        (_, Some(number), _) => number.to_string(),
        (.., Some(flag)) => flag.to_string(),
        _ => return None,
    };
    (!text.is_empty()).then_some(text)
}
