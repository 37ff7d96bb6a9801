//! What reports over several platforms read: `docs/reference/rows.md`.

use std::fmt::Write;

use super::{anchor, cell};
use crate::model::{Column, Path, Platform, ROW_KINDS, Reading, RowReading, Rows, StateColumn};

pub fn page(platforms: &[Platform]) -> String {
    let mut out = "<!-- Made from core/catalog by gigwire-codegen; do not edit. -->\n# Rows of reports\n\n\
                   What each platform has of the rows that [reports over several platforms](../rows.md) read, and where they come from.\n\n"
        .to_owned();
    let _ = writeln!(out, "| |{}\n|---{}|", kinds(|kind| format!(" {kind} |")), kinds(|_| "|---".to_owned()));
    for platform in platforms {
        let cells: String = platform.rows.iter().map(|rows| format!(" {} |", overview(platform, rows))).collect();
        let _ = writeln!(out, "| {} |{cells}", platform.title);
    }
    for platform in platforms.iter().filter(|platform| !platform.rows.is_empty()) {
        let _ = writeln!(out, "\n## {}", platform.title);
        for rows in &platform.rows {
            if let Reading::Read(reading) = &rows.reading {
                out.push_str(&section(platform, rows, reading));
            }
        }
    }
    out
}

fn kinds(write: impl Fn(&str) -> String) -> String {
    ROW_KINDS.iter().map(|kind| write(&kind.name.replace('_', " "))).collect()
}

fn overview(platform: &Platform, rows: &Rows) -> String {
    match &rows.reading {
        Reading::Absent(reason) => format!("none: {}", cell(reason)),
        Reading::Read(reading) => {
            let mark = if reading.basis == crate::model::Basis::ThirdParty { ", experimental" } else { "" };
            let calls: Vec<String> = reading
                .each
                .iter()
                .map(|each| &each.operation)
                .chain([&reading.operation])
                .map(|id| format!("[`{id}`]({}.md#{})", platform.id.snake(), anchor(id)))
                .collect();
            format!("{}{mark}", calls.join(", then each "))
        }
    }
}

fn section(platform: &Platform, rows: &Rows, reading: &RowReading) -> String {
    let mut out = format!(
        "\n### {}: {}\n\n{} Basis: {}.\n\n| column | from |\n|---|---|\n",
        platform.title,
        rows.kind.name.replace('_', " "),
        reading.doc,
        reading.basis.name().replace('_', " ")
    );
    for column in &reading.columns {
        let _ = writeln!(out, "| `{}` | {} |", column.name, source(column));
    }
    for (name, codes) in &reading.with {
        let _ = writeln!(out, "\nOnly those with `{name}` {}.", codes.join(", "));
    }
    out.push_str(&states(&reading.states));
    if let Some(period) = &reading.period {
        let told: Vec<String> =
            [&period.since, &period.until].into_iter().flatten().map(|name| format!("`{name}`")).collect();
        let sent =
            if told.is_empty() { String::new() } else { format!(" The platform is told too: {}.", told.join(", ")) };
        let by = period.by.as_ref().map_or_else(|| "what the platform picks by".to_owned(), |by| format!("`{by}`"));
        let _ = writeln!(out, "\n`since` and `until` are about {by}.{sent}");
    }
    out
}

fn source(column: &Column) -> String {
    if column.paths.is_empty() {
        return format!("always {}", column.otherwise);
    }
    let paths: Vec<String> = column.paths.iter().map(dotted).collect();
    paths.join(if column.joined { " and " } else { " or " })
}

fn states(states: &[StateColumn]) -> String {
    let mut out = String::new();
    if !states.is_empty() {
        out.push_str("\n| state | own |\n|---|---|\n");
    }
    for state in states {
        let mut terms: Vec<&str> = state.terms.iter().map(|(_, term)| term.as_str()).collect();
        terms.sort_unstable();
        terms.dedup();
        for term in terms {
            let own: Vec<&str> =
                state.terms.iter().filter(|(_, other)| other == term).map(|(value, _)| value.as_str()).collect();
            let shown = if term.is_empty() { "no row".to_owned() } else { format!("`{term}`") };
            let _ = writeln!(out, "| {shown} | {}: {} |", dotted(&state.path), own.join(", "));
        }
    }
    out
}

fn dotted(path: &Path) -> String {
    format!("`{}`", path.join("."))
}
