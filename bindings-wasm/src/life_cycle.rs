//! The documented life cycle of a task, for user interfaces: what can be done, by whom, and what follows.

use gigwire::schema::{Action, Actor, Cell, Elsewhere, LifeCycle};
use gigwire::solar_staff::codes::TaskState;
use gigwire::solar_staff::life_cycle::state_of;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::failure::invalid;
use crate::js::list;
use crate::plain::{Plain, object};
use crate::platforms;

/// The whole table.
#[wasm_bindgen(js_name = lifeCycle)]
pub fn life_cycle(platform: &str, name: &str) -> Result<JsValue, JsValue> {
    let cycle = find(platform, name)?;
    let state =
        |(wire, name): &(&str, &str)| object(&[("code", &wire.parse::<i64>().unwrap_or_default()), ("name", name)]);
    Ok(object(&[
        ("name", &cycle.name),
        ("initial", &cycle.initial),
        ("states", &list(cycle.states.known, state)),
        ("actions", &list(cycle.actions, row)),
        ("elsewhere", &list(cycle.elsewhere, change)),
    ]))
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

/// The state of a task of Solar Staff, a dispute told from an approval of changes.
#[wasm_bindgen(js_name = taskStateOf)]
#[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss)] // codes are small whole numbers
#[must_use]
pub fn task_state_of(state: f64, active_dispute: Option<bool>, active_changeset_id: Option<f64>) -> f64 {
    let changeset = active_changeset_id.map(|id| id as i64);
    state_of(TaskState::from_code(state as i64), active_dispute, changeset).code() as f64
}

fn find(platform: &str, name: &str) -> Result<&'static LifeCycle, JsValue> {
    let cycle = platforms::find(platform)?.life_cycles.iter().find(|cycle| cycle.name == name);
    cycle.copied().ok_or_else(|| invalid("client", "lifeCycle", "is not known"))
}

fn row(action: &Action) -> JsValue {
    let argument = action.argument.map(|(name, value)| list(&[name.plain(), value.plain()], JsValue::clone));
    let cell = |cell: &Cell| {
        let (outcome, to) = cell.outcome.parts();
        object(&[("from", &cell.from), ("outcome", &outcome), ("to", &to), ("basis", &cell.basis.name())])
    };
    object(&[
        ("name", &action.name),
        ("actor", &action.actor.name()),
        ("operation", &action.operation),
        ("argument", &argument),
        ("cells", &list(action.cells, cell)),
    ])
}

fn change(change: &Elsewhere) -> JsValue {
    object(&[
        ("name", &change.name),
        ("actor", &change.actor.name()),
        ("from", &change.from),
        ("to", &change.to),
        ("basis", &change.basis.name()),
    ])
}
