//! Life cycles: which action is possible in which state, what follows, and how sure the vendor's document is of it.
//!
//! An action is *offered* ([`LifeCycle::available`]) and *allowed* ([`LifeCycle::check`]) only where the document says,
//! or lets one infer, which state follows. A contradictory or unknown cell is refused: a call there might do nothing,
//! fail, or move the task somewhere that no one can predict, and none of these can be taken back.

use super::{Codes, Operation};

/// The states of one kind of object and every action on it.
#[derive(Debug)]
pub struct LifeCycle {
    /// What lives: `task`.
    pub name: &'static str,
    /// Its states.
    pub states: &'static Codes,
    /// The state it is created in.
    pub initial: i64,
    /// What can be done to it through the API.
    pub actions: &'static [Action],
    /// What happens to it without the API: by itself, or in the platform's own interface.
    pub elsewhere: &'static [Elsewhere],
}

/// Something that can be done through the API.
#[derive(Debug)]
pub struct Action {
    /// The name, such as `accept`.
    pub name: &'static str,
    /// Whose step it is. A freelancer's step may be called on the freelancer's behalf.
    pub actor: Actor,
    /// The id of the operation that performs it.
    pub operation: &'static str,
    /// The argument that picks this action when the operation performs several: its name and value.
    pub argument: Option<(&'static str, i64)>,
    /// What it does, state by state: one cell for every documented state.
    pub cells: &'static [Cell],
}

/// Who acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Actor {
    /// The company that orders and pays.
    Customer,
    /// The person who does the work.
    Freelancer,
    /// The platform, by itself.
    Platform,
}

impl Actor {
    /// The name in every binding.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Customer => "customer",
            Self::Freelancer => "freelancer",
            Self::Platform => "platform",
        }
    }

    /// The actor of this name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        [Self::Customer, Self::Freelancer, Self::Platform].into_iter().find(|actor| actor.name() == name)
    }
}

/// What an action does in one state.
#[derive(Debug)]
pub struct Cell {
    /// The state.
    pub from: i64,
    /// What follows.
    pub outcome: Outcome,
    /// How this is known.
    pub basis: Basis,
}

/// What follows an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// One of these states, in the order in which they may be passed through.
    To(&'static [i64]),
    /// An error.
    Error,
    /// Nobody says.
    Unknown,
    /// An error by one statement, one of these states by another.
    Contradictory(&'static [i64]),
}

/// How sure a [`Cell`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Basis {
    /// Said in so many words.
    Documented,
    /// Follows from what is said, such as "only from state 3".
    Inferred,
    /// Not said.
    Unknown,
    /// Said twice, differently.
    Contradictory,
}

impl Basis {
    /// The name in every binding.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Documented => "documented",
            Self::Inferred => "inferred",
            Self::Unknown => "unknown",
            Self::Contradictory => "contradictory",
        }
    }
}

/// A change of state that no operation makes.
#[derive(Debug)]
pub struct Elsewhere {
    /// The name, such as `deadline_passed`.
    pub name: &'static str,
    /// Who makes it.
    pub actor: Actor,
    /// The states from which it happens.
    pub from: &'static [i64],
    /// The state that follows.
    pub to: i64,
    /// How this is known.
    pub basis: Basis,
}

/// Why an action is refused in a state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Refusal {
    /// The life cycle has no action of this name.
    NoSuchAction,
    /// The state is not documented, so nothing is known about it.
    UnknownState,
    /// The platform answers with an error there.
    Forbidden,
    /// What would happen there is not documented, or documented both ways.
    Ambiguous,
}

impl Refusal {
    /// For messages.
    #[must_use]
    pub const fn reason(self) -> &'static str {
        match self {
            Self::NoSuchAction => "there is no such action",
            Self::UnknownState => "the state is not documented, so nothing is known about it",
            Self::Forbidden => "the platform refuses it there",
            Self::Ambiguous => "what would happen there is not documented, or documented both ways",
        }
    }
}

impl Outcome {
    /// The name in every binding, and the states that may follow.
    #[must_use]
    pub const fn parts(&self) -> (&'static str, &'static [i64]) {
        match self {
            Self::To(states) => ("to", states),
            Self::Error => ("error", &[]),
            Self::Unknown => ("unknown", &[]),
            Self::Contradictory(states) => ("contradictory", states),
        }
    }
}

impl LifeCycle {
    /// The action of this name.
    #[must_use]
    pub fn action(&self, name: &str) -> Option<&'static Action> {
        self.actions.iter().find(|action| action.name == name)
    }

    /// The action that a call of the operation performs; `argument` looks up the value of an argument of the call.
    #[must_use]
    pub fn action_of(&self, operation: &Operation, argument: impl Fn(&str) -> Option<i64>) -> Option<&'static Action> {
        self.actions.iter().find(|action| {
            action.operation == operation.id
                && action.argument.is_none_or(|(name, value)| argument(name) == Some(value))
        })
    }

    /// The actions that are possible in this state, for one actor or for all.
    pub fn available(&self, state: i64, actor: Option<Actor>) -> impl Iterator<Item = &'static Action> + use<> {
        let actions: &'static [Action] = self.actions;
        actions
            .iter()
            .filter(move |action| actor.is_none_or(|actor| action.actor == actor) && action.check(state).is_ok())
    }

    /// The states that may follow the action, or why it must not be called in this state.
    ///
    /// # Errors
    ///
    /// Says why the action is refused.
    pub fn check(&self, action: &str, state: i64) -> Result<&'static [i64], Refusal> {
        self.action(action).ok_or(Refusal::NoSuchAction)?.check(state)
    }
}

impl Action {
    /// What this action does in a state; `None` where the state is not a documented one.
    #[must_use]
    pub fn cell(&self, state: i64) -> Option<&'static Cell> {
        self.cells.iter().find(|cell| cell.from == state)
    }

    /// The states that may follow, or why the action must not be called in this state.
    ///
    /// # Errors
    ///
    /// Says why the action is refused.
    pub fn check(&self, state: i64) -> Result<&'static [i64], Refusal> {
        match self.cell(state).ok_or(Refusal::UnknownState)?.outcome {
            Outcome::To(states) => Ok(states),
            Outcome::Error => Err(Refusal::Forbidden),
            Outcome::Unknown | Outcome::Contradictory(_) => Err(Refusal::Ambiguous),
        }
    }
}
