//! The life cycle of the catalog against the documented matrix of states and actions, cell by cell.

use super::coverage::{platform, raw};
use crate::model::{Action, Basis, Outcome};

/// How the document's reading names the action.
fn column(action: &Action) -> String {
    match &action.argument {
        Some((name, value)) => format!("set_{name} {value}"),
        None => action.name.snake(),
    }
}

fn outcome(result: &serde_json::Value) -> Outcome {
    if let Some(state) = result.as_i64() {
        return Outcome::To(vec![state]);
    }
    match result.as_str().unwrap() {
        "error" => Outcome::Error,
        "undocumented" => Outcome::Unknown,
        "12 then 5" => Outcome::To(vec![12, 5]),
        "8 or error" => Outcome::Contradictory(vec![8]),
        "8?" => Outcome::To(vec![8]),
        other => panic!("a result that this test does not know: {other}"),
    }
}

fn basis(text: &str) -> Basis {
    let inferred = ["implied by", "action documented, source inferred", "inferred from", "target inferred"];
    match text {
        "documented" => Basis::Documented,
        "documented both ways" => Basis::Contradictory,
        "not documented; expect an error" => Basis::Unknown,
        text if inferred.iter().any(|start| text.starts_with(start)) => Basis::Inferred,
        other => panic!("a basis that this test does not know: {other}"),
    }
}

#[test]
fn every_cell_of_the_matrix_is_as_documented() {
    let (raw, platform) = (raw("solar_staff"), platform("solar_staff"));
    let matrix = raw["task_action_matrix"].as_object().unwrap();
    let cycle = &platform.life_cycles[0];
    let mut compared = 0;
    for action in &cycle.actions {
        assert_eq!(action.cells.len(), matrix.len(), "{}", action.name.snake());
        for cell in &action.cells {
            let documented = &matrix[&cell.from.to_string()][&column(action)];
            let place = format!("{} in state {}", action.name.snake(), cell.from);
            assert_eq!(cell.outcome, outcome(&documented["result"]), "{place}");
            assert_eq!(cell.basis, basis(documented["basis"].as_str().unwrap()), "{place}");
            compared += 1;
        }
    }
    let documented: usize = matrix.values().map(|row| row.as_object().unwrap().len()).sum();
    assert_eq!(compared, documented);
}
