//! The life cycles: their actions as types, and the table of the core by its name.

use std::fmt::Write;

use super::docs;
use super::layout::{import, quoted, statement, union};
use crate::emit::prose::sentence;
use crate::model::{LifeCycle, Platform};

pub fn text(platform: &Platform) -> String {
    if platform.life_cycles.is_empty() {
        return String::new();
    }
    let states: Vec<&str> = platform.life_cycles.iter().map(|cycle| cycle.states.as_str()).collect();
    let mut out = String::from("import { type Actor, LifeCycle } from '../life-cycle.js';\n");
    out.push_str(&import("import type", &states, "./codes.js"));
    for cycle in &platform.life_cycles {
        out.push_str(&life_cycle(platform, cycle));
    }
    // Without a name in front: there is only one thing in the platform whose actions could be meant.
    if let [cycle] = platform.life_cycles.as_slice() {
        let (name, states) = (cycle.name.camel(), &cycle.states);
        let _ = write!(
            out,
            "\n/** What can be done in a state, by one actor or by all; see {{@link {name}LifeCycle}}. */\n\
             export function availableActions(state: {states}, actor?: Actor): {}Action[] {{\n  \
             return {name}LifeCycle.availableActions(state, actor);\n}}\n",
            cycle.name.pascal()
        );
    }
    out
}

fn life_cycle(platform: &Platform, cycle: &LifeCycle) -> String {
    let (name, class, states) = (cycle.name.camel(), cycle.name.pascal(), &cycle.states);
    let actions: Vec<String> = cycle.actions.iter().map(|action| quoted(&action.name.snake())).collect();
    let told: String = cycle
        .actions
        .iter()
        .map(|action| format!("\n- `{}` (`{}`): {}", action.name.snake(), action.operation, sentence(&action.doc)))
        .collect();
    let mut out = format!(
        "\n{}",
        docs::comment("", &[format!("What can be done to a {}.", cycle.name.snake()), told.trim_start().to_owned()])
    );
    out.push_str(&union(&format!("{class}Action"), &actions));
    out.push('\n');
    out.push_str(&docs::comment("", &[sentence(&cycle.doc)]));
    let args = [quoted(&platform.id.snake()), quoted(&cycle.name.snake())];
    out.push_str(&statement(
        &format!("export const {name}LifeCycle: LifeCycle<{states}, {class}Action> = /* @__PURE__ */ new LifeCycle("),
        &args,
    ));
    out
}
