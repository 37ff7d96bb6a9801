//! A life cycle: the diagram, and the whole table of states and actions.

use std::fmt::Write;

use super::{anchor, sentence};
use crate::model::{Action, Basis, Cell, LifeCycle, Outcome, Platform};
use crate::naming::capitalised;

pub fn text(platform: &Platform, cycle: &LifeCycle) -> String {
    let mut out = format!("## {} life cycle\n\n{}\n\n", capitalised(&cycle.name.snake().replace('_', " ")), cycle.doc);
    out.push_str(&diagram(platform, cycle));
    out.push_str(
        "In the diagram `~` marks what is inferred and `elsewhere` what no call does.\n\n\
         In the table a bold state is documented, `~` is inferred, `err` means that the platform refuses the action, `?` that nothing \
         is said, and \"or err\" that both are said. What is marked `?` or \"or err\" is neither offered nor allowed by the core.\n\n",
    );
    out.push_str(&table(platform, cycle));
    out.push_str(&actions(cycle));
    out
}

fn diagram(platform: &Platform, cycle: &LifeCycle) -> String {
    let mut out = "```mermaid\nstateDiagram-v2\n".to_owned();
    for (code, name) in states(platform, cycle) {
        let _ = writeln!(out, "    s{code} : {code} {name}");
    }
    let _ = writeln!(out, "    [*] --> s{} : {}", cycle.initial, cycle.created_by);
    for action in &cycle.actions {
        for cell in &action.cells {
            let Outcome::To(to) = &cell.outcome else { continue };
            for state in to {
                let _ = writeln!(out, "    s{} --> s{state} : {}{}", cell.from, action.name.snake(), mark(cell.basis));
            }
        }
    }
    for change in &cycle.elsewhere {
        for from in &change.from {
            let name = change.name.snake();
            let _ = writeln!(out, "    s{from} --> s{} : {name}{} (elsewhere)", change.to, mark(change.basis));
        }
    }
    out.push_str("```\n\n");
    out
}

fn table(platform: &Platform, cycle: &LifeCycle) -> String {
    let mut out = "| state |".to_owned();
    for action in &cycle.actions {
        let _ = write!(out, " {} |", action.name.snake());
    }
    let _ = writeln!(out, "\n|---|{}", "---|".repeat(cycle.actions.len()));
    for (code, name) in states(platform, cycle) {
        let _ = write!(out, "| {code} {name} |");
        for action in &cycle.actions {
            let cell = action.cells.iter().find(|cell| cell.from.to_string() == code);
            let _ = write!(out, " {} |", cell.map(self::cell).unwrap_or_default());
        }
        out.push('\n');
    }
    out.push('\n');
    out
}

fn actions(cycle: &LifeCycle) -> String {
    let mut out = "| action | whose | call | |\n|---|---|---|---|\n".to_owned();
    for action in &cycle.actions {
        let name = action.name.snake();
        let _ = writeln!(out, "| `{name}` | {} | {} | {} |", action.actor.name(), call(action), sentence(&action.doc));
    }
    for change in &cycle.elsewhere {
        let name = change.name.snake();
        let _ = writeln!(out, "| `{name}` | {} | none | {} |", change.actor.name(), sentence(&change.doc));
    }
    out.push('\n');
    out
}

fn call(action: &Action) -> String {
    let call = format!("[`{}`](#{})", action.operation, anchor(&action.operation));
    match &action.argument {
        Some((name, value)) => format!("{call} with `{name}` {value}"),
        None => call,
    }
}

fn states<'a>(platform: &'a Platform, cycle: &'a LifeCycle) -> impl Iterator<Item = (&'a str, String)> {
    let codes = platform.codes(&cycle.states).into_iter().flat_map(|codes| &codes.values);
    codes.map(|value| (value.wire.as_str(), value.name.snake()))
}

fn cell(cell: &Cell) -> String {
    let joined = |states: &[i64]| states.iter().map(i64::to_string).collect::<Vec<_>>().join(", ");
    match (&cell.outcome, cell.basis) {
        (Outcome::To(states), Basis::Documented) => format!("**{}**", joined(states)),
        (Outcome::To(states), basis) => format!("{}{}", joined(states), mark(basis)),
        (Outcome::Error, basis) => format!("err{}", mark(basis)),
        (Outcome::Unknown, _) => "?".to_owned(),
        (Outcome::Contradictory(states), _) => format!("{} or err", joined(states)),
    }
}

fn mark(basis: Basis) -> &'static str {
    if basis == Basis::Inferred { "~" } else { "" }
}
