//! Life cycles as data: `gigwire.life_cycle` makes classes of what is read here.

use gigwire::schema::{Action, Actor, LifeCycle};
use gigwire::solar_staff::codes::TaskState;
use gigwire::solar_staff::life_cycle::state_of;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;

use crate::faces::Faces;
use crate::guard::guarded;

/// Name, actor, operation, the states that may follow.
type Offered = (&'static str, &'static str, &'static str, &'static [i64]);

/// From, outcome, the states that may follow, basis.
type CellRow = (i64, &'static str, &'static [i64], &'static str);

/// Name, actor, operation, the argument that picks it, its cells.
type ActionRow = (&'static str, &'static str, &'static str, Option<(&'static str, i64)>, Vec<CellRow>);

/// Name, actor, from, to, basis.
type ElsewhereRow = (&'static str, &'static str, &'static [i64], i64, &'static str);

/// The actions that are possible in a state, for one actor or for all.
#[pyfunction]
#[pyo3(signature = (platform, life_cycle, state, actor=None))]
pub fn available_actions(
    py: Python<'_>,
    platform: &str,
    life_cycle: &str,
    state: i64,
    actor: Option<&str>,
) -> PyResult<Vec<Offered>> {
    guarded(py, || {
        let actor = match actor {
            None => None,
            Some(name) => {
                Some(Actor::parse(name).ok_or_else(|| PyValueError::new_err(format!("there is no actor {name:?}")))?)
            }
        };
        let offered = |action: &'static Action| {
            (action.name, action.actor.name(), action.operation, action.check(state).unwrap_or_default())
        };
        Ok(find(platform, life_cycle)?.available(state, actor).map(offered).collect())
    })
}

/// The whole table: the initial state, what the API can do, what happens without it.
#[pyfunction]
pub fn life_cycle_table(
    py: Python<'_>,
    platform: &str,
    life_cycle: &str,
) -> PyResult<(i64, Vec<ActionRow>, Vec<ElsewhereRow>)> {
    guarded(py, || {
        let cycle = find(platform, life_cycle)?;
        let actions = cycle.actions.iter().map(|action| {
            let cells = action.cells.iter().map(|cell| {
                let (outcome, to) = cell.outcome.parts();
                (cell.from, outcome, to, cell.basis.name())
            });
            (action.name, action.actor.name(), action.operation, action.argument, cells.collect())
        });
        let elsewhere = cycle
            .elsewhere
            .iter()
            .map(|change| (change.name, change.actor.name(), change.from, change.to, change.basis.name()));
        Ok((cycle.initial, actions.collect(), elsewhere.collect()))
    })
}

/// The state of a task of Solar Staff, a dispute told from an approval of changes.
#[pyfunction]
#[pyo3(signature = (state, active_dispute, active_changeset_id))]
pub fn task_state_of(state: i64, active_dispute: Option<bool>, active_changeset_id: Option<i64>) -> i64 {
    state_of(TaskState::from_code(state), active_dispute, active_changeset_id).code()
}

fn find(platform: &str, name: &str) -> PyResult<&'static LifeCycle> {
    Faces::of(platform)
        .and_then(|faces| faces.platform.life_cycles.iter().copied().find(|cycle| cycle.name == name))
        .ok_or_else(|| PyValueError::new_err(format!("{platform} has no life cycle {name:?}")))
}
