//! Neutral rows.

use super::list;
use crate::model::{Column, Platform, Reading, RowReading, Rows};

pub fn of(platform: &Platform) -> String {
    list(platform.rows.iter().map(rows))
}

fn rows(rows: &Rows) -> String {
    let (reading, absent) = match &rows.reading {
        Reading::Absent(reason) => ("None".to_owned(), reason.as_str()),
        Reading::Read(reading) => (format!("Some(&{})", self::reading(reading)), ""),
    };
    format!("Rows {{ kind: RowKind::{}, reading: {reading}, absent: {absent:?} }}", rows.kind.pascal)
}

fn reading(reading: &RowReading) -> String {
    let each = reading.each.as_ref().map(|each| {
        format!(
            "RowParents {{ operation: {:?}, items: {:?}, argument: {:?}, path: {:?} }}",
            each.operation,
            each.items.join("."),
            each.argument,
            each.path.join(".")
        )
    });
    let with = list(reading.with.iter().map(|(name, codes)| format!("({name:?}, &{codes:?})")));
    let states = reading
        .states
        .iter()
        .map(|state| format!("StateColumn {{ path: {:?}, terms: &{:?} }}", state.path.join("."), state.terms));
    let period = reading.period.as_ref().map(|period| {
        format!("Period {{ by: {:?}, since: {:?}, until: {:?} }}", period.by, period.since, period.until)
    });
    format!(
        "RowReading {{ operation: {:?}, each: {}, items: {:?}, with: &{with}, columns: &{}, states: &{}, period: {} }}",
        reading.operation,
        option(each),
        reading.items.join("."),
        list(reading.columns.iter().map(|column| format!("({:?}, {:?})", column.name, source(column)))),
        list(states),
        option(period),
    )
}

fn source(column: &Column) -> String {
    if column.paths.is_empty() {
        return format!("={}", column.otherwise);
    }
    let paths: Vec<String> = column.paths.iter().map(|path| path.join(".")).collect();
    paths.join(if column.joined { "+" } else { "|" })
}

fn option(value: Option<String>) -> String {
    value.map_or_else(|| "None".to_owned(), |value| format!("Some({value})"))
}
