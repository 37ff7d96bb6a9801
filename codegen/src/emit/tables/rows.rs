//! Neutral rows.

use super::list;
use crate::model::{Column, Holds, Platform, Reading, RowReading, Rows};

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
            "RowParents {{ operation: {:?}, items: &{:?}, argument: {:?}, path: &{:?} }}",
            each.operation, each.items, each.argument, each.path
        )
    });
    let with = list(reading.with.iter().map(|(name, codes)| format!("({name:?}, &{codes:?})")));
    let states = list(
        reading
            .states
            .iter()
            .map(|state| format!("StateColumn {{ path: &{:?}, terms: &{:?} }}", state.path, state.terms)),
    );
    let period = reading.period.as_ref().map(|period| {
        format!("Period {{ by: {:?}, since: {:?}, until: {:?} }}", period.by, period.since, period.until)
    });
    format!(
        "RowReading {{ operation: {:?}, each: {}, items: &{:?}, with: &{with}, columns: &{}, states: &{states}, period: {} }}",
        reading.operation,
        option(each),
        reading.items,
        list(reading.columns.iter().map(column)),
        option(period),
    )
}

fn column(column: &Column) -> String {
    let holds = match column.holds {
        Holds::Text => "Text",
        Holds::Money => "Money",
        Holds::Moment => "Moment",
    };
    format!(
        "Column {{ name: {:?}, holds: ColumnType::{holds}, paths: &{}, joined: {}, otherwise: {:?} }}",
        column.name,
        list(column.paths.iter().map(|path| format!("&{path:?}"))),
        column.joined,
        column.otherwise,
    )
}

fn option(value: Option<String>) -> String {
    value.map_or_else(|| "None".to_owned(), |value| format!("Some({value})"))
}
