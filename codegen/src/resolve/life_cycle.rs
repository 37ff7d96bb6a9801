//! Life cycles: every action gets a cell for every state.

use super::Resolver;
use crate::catalog::{self, CellTarget};
use crate::model::{Action, Basis, Cell, Elsewhere, LifeCycle, Outcome};
use crate::naming::Name;

impl Resolver<'_> {
    pub(super) fn life_cycle(&mut self, name: &str, cycle: &catalog::LifeCycle) -> LifeCycle {
        let at = format!("life_cycles/{name}");
        self.check_snake(&at, name);
        let states: Vec<i64> = match self.catalog.codes.get(&cycle.states) {
            Some(codes) if codes.int => codes.values.iter().filter_map(|(wire, _)| wire.parse().ok()).collect(),
            _ => {
                self.mistake(&at, format_args!("`{}` is not a code set of whole numbers", cycle.states));
                Vec::new()
            }
        };
        self.check_states(&at, &states, &[cycle.initial]);
        self.check_operation(&at, &cycle.created_by);
        let actions = cycle.actions.iter().map(|(name, action)| self.action(&at, name, action, &states)).collect();
        let mut elsewhere = Vec::new();
        for (name, change) in cycle.elsewhere.iter() {
            let at = format!("{at}/elsewhere/{name}");
            self.check_snake(&at, name);
            self.check_doc(&at, &change.doc);
            self.check_states(&at, &states, &change.from);
            self.check_states(&at, &states, &[change.to]);
            elsewhere.push(Elsewhere {
                name: Name::new(name),
                actor: change.actor,
                from: change.from.clone(),
                to: change.to,
                basis: change.basis,
                doc: change.doc.clone(),
            });
        }
        LifeCycle {
            name: Name::new(name),
            doc: cycle.doc.clone(),
            states: cycle.states.clone(),
            initial: cycle.initial,
            created_by: cycle.created_by.clone(),
            actions,
            elsewhere,
        }
    }

    fn action(&mut self, at: &str, name: &str, action: &catalog::Action, states: &[i64]) -> Action {
        let at = format!("{at}/actions/{name}");
        self.check_snake(&at, name);
        self.check_doc(&at, &action.doc);
        self.check_operation(&at, &action.operation);
        let argument = action.when.first().cloned();
        if action.when.len() > 1 {
            self.mistake(&at, "`when` names one argument");
        }
        if let (Some((argument, _)), Some(operation)) = (&argument, self.catalog.operations.get(&action.operation))
            && operation.args.get(argument).is_none()
        {
            self.mistake(&at, format_args!("`when` names `{argument}`, which is not an argument"));
        }
        for (from, _) in action.from.iter() {
            if !from.parse().is_ok_and(|from: i64| states.contains(&from)) {
                self.mistake(&at, format_args!("`{from}` is not a state"));
            }
        }
        let mut cells = Vec::new();
        for state in states {
            let cell = action.from.get(&state.to_string()).unwrap_or(&action.otherwise);
            cells.push(self.cell(&format!("{at}/from/{state}"), *state, cell, states));
        }
        Action {
            name: Name::new(name),
            actor: action.actor,
            operation: action.operation.clone(),
            argument,
            doc: action.doc.clone(),
            cells,
        }
    }

    fn cell(&mut self, at: &str, from: i64, cell: &catalog::Cell, states: &[i64]) -> Cell {
        let outcome = match &cell.to {
            CellTarget::States(to) if to.is_empty() => {
                self.mistake(at, "leads nowhere");
                Outcome::Unknown
            }
            CellTarget::States(to) => {
                self.check_states(at, states, to);
                if cell.or_error { Outcome::Contradictory(to.clone()) } else { Outcome::To(to.clone()) }
            }
            CellTarget::Word(word) if word == "error" => Outcome::Error,
            CellTarget::Word(word) => {
                if word != "unknown" {
                    self.mistake(
                        at,
                        format_args!("`{word}` is neither \"error\" nor \"unknown\" nor a list of states"),
                    );
                }
                Outcome::Unknown
            }
        };
        let fits = match cell.basis {
            Basis::ThirdParty => false,
            Basis::Unknown => outcome == Outcome::Unknown,
            Basis::Contradictory => matches!(outcome, Outcome::Contradictory(_)),
            Basis::Documented | Basis::Inferred => matches!(outcome, Outcome::To(_) | Outcome::Error),
        };
        if !fits {
            self.mistake(at, format_args!("the basis `{}` does not fit what follows", cell.basis.name()));
        }
        Cell { from, outcome, basis: cell.basis }
    }

    fn check_states(&mut self, at: &str, states: &[i64], named: &[i64]) {
        for state in named.iter().filter(|state| !states.contains(state)) {
            self.mistake(at, format_args!("`{state}` is not a state"));
        }
    }

    fn check_operation(&mut self, at: &str, id: &str) {
        if self.catalog.operations.get(id).is_none() {
            self.mistake(at, format_args!("there is no operation `{id}`"));
        }
    }

    /// `action` of an operation and `operation` of an action are the two ends of one link.
    pub(super) fn check_actions(&mut self) {
        let catalog = self.catalog;
        let mut actions = catalog.life_cycles.iter().flat_map(|(_, cycle)| cycle.actions.iter());
        for (id, operation) in catalog.operations.iter() {
            let Some(name) = &operation.action else { continue };
            if !actions.clone().any(|(action, entry)| action == name && entry.operation == *id) {
                self.mistake(
                    &format!("operations/{id}"),
                    format_args!("no life cycle has an action `{name}` with this operation"),
                );
            }
        }
        for (name, action) in actions.by_ref() {
            let operation = catalog.operations.get(&action.operation);
            if action.when.is_empty() && operation.is_some_and(|operation| operation.action.as_ref() != Some(name)) {
                self.mistake(&format!("operations/{}", action.operation), format_args!("needs \"action\": \"{name}\""));
            }
        }
    }
}
