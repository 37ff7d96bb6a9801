//! What can be done next.

use gigwire::schema::Actor;

use crate::CoreError;
use crate::config::platform;

/// Something that can be done in a state.
#[derive(uniffi::Record)]
pub struct CoreAction {
    /// The name, such as `accept`.
    pub name: String,
    /// Whose step it is: `customer` or `freelancer`.
    pub actor: String,
    /// The operation that performs it.
    pub operation: String,
    /// The states that may follow.
    pub leads_to: Vec<i64>,
}

/// The actions of a life cycle (such as `task`) that are possible in a state, for one actor or for all.
///
/// # Errors
/// `InvalidRequest` when there is no such platform, life cycle or actor.
#[uniffi::export]
pub fn available_actions(
    platform_id: String,
    life_cycle: String,
    state: i64,
    actor: Option<String>,
) -> Result<Vec<CoreAction>, CoreError> {
    let found = platform(&platform_id)?.life_cycles.iter().find(|known| known.name == life_cycle);
    let Some(found) = found else {
        return Err(CoreError::invalid(
            "client",
            "life_cycle",
            format!("{platform_id} has no life cycle {life_cycle:?}"),
        ));
    };
    let actor = match actor {
        Some(name) => Some(parse_actor(&name)?),
        None => None,
    };
    let actions = found.available(state, actor).map(|action| CoreAction {
        name: action.name.to_owned(),
        actor: action.actor.name().to_owned(),
        operation: action.operation.to_owned(),
        leads_to: action.check(state).unwrap_or_default().to_vec(),
    });
    Ok(actions.collect())
}

fn parse_actor(name: &str) -> Result<Actor, CoreError> {
    Actor::parse(name).ok_or_else(|| CoreError::invalid("client", "actor", format!("there is no actor {name:?}")))
}
