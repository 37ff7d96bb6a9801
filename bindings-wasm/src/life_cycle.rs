//! The documented life cycle of a task, for user interfaces: what can be done, by whom, and what follows.

use gigwire::schema::{Action, Actor, LifeCycle};
use serde::Serialize;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::failure::invalid;
use crate::plain::plain;
use crate::platforms;

#[derive(Serialize)]
struct Table {
    name: &'static str,
    initial: i64,
    states: Vec<State>,
    actions: Vec<Row>,
    elsewhere: Vec<Change>,
}

#[derive(Serialize)]
struct State {
    code: i64,
    name: &'static str,
}

#[derive(Serialize)]
struct Row {
    name: &'static str,
    actor: &'static str,
    operation: &'static str,
    argument: Option<(&'static str, i64)>,
    cells: Vec<Cell>,
}

#[derive(Serialize)]
struct Cell {
    from: i64,
    outcome: &'static str,
    to: &'static [i64],
    basis: &'static str,
}

#[derive(Serialize)]
struct Change {
    name: &'static str,
    actor: &'static str,
    from: &'static [i64],
    to: i64,
    basis: &'static str,
}

/// The whole table.
#[wasm_bindgen(js_name = lifeCycle)]
pub fn life_cycle(platform: &str, name: &str) -> Result<JsValue, JsValue> {
    let cycle = find(platform, name)?;
    let code = |wire: &str| wire.parse().unwrap_or_default();
    Ok(plain(&Table {
        name: cycle.name,
        initial: cycle.initial,
        states: cycle.states.known.iter().map(|(wire, name)| State { code: code(wire), name }).collect(),
        actions: cycle.actions.iter().map(row).collect(),
        elsewhere: cycle
            .elsewhere
            .iter()
            .map(|change| Change {
                name: change.name,
                actor: change.actor.name(),
                from: change.from,
                to: change.to,
                basis: change.basis.name(),
            })
            .collect(),
    })?)
}

/// The names of the actions that are possible in a state, for one actor or for all.
#[wasm_bindgen(js_name = availableActions)]
pub fn available_actions(
    platform: &str,
    life_cycle: &str,
    state: f64,
    actor: Option<String>,
) -> Result<Vec<String>, JsValue> {
    let actor = match actor {
        None => None,
        Some(name) => match Actor::parse(&name) {
            None => return Err(invalid("client", "actor", "is customer, freelancer or platform")),
            found => found,
        },
    };
    // A state that is no whole number is no documented one.
    #[allow(clippy::cast_possible_truncation)]
    let state = if state.fract() == 0.0 { state as i64 } else { i64::MIN };
    Ok(find(platform, life_cycle)?.available(state, actor).map(|action| action.name.to_owned()).collect())
}

fn find(platform: &str, name: &str) -> Result<&'static LifeCycle, JsValue> {
    let cycles = platforms::find(platform)?.life_cycles;
    cycles
        .iter()
        .copied()
        .find(|cycle| cycle.name == name)
        .ok_or_else(|| invalid("client", "lifeCycle", "is not known"))
}

fn row(action: &Action) -> Row {
    Row {
        name: action.name,
        actor: action.actor.name(),
        operation: action.operation,
        argument: action.argument,
        cells: action
            .cells
            .iter()
            .map(|cell| {
                let (outcome, to) = cell.outcome.parts();
                Cell { from: cell.from, outcome, to, basis: cell.basis.name() }
            })
            .collect(),
    }
}
