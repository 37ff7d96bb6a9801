//! What a journal can be continued with.

use serde_json::json;

use super::program::{Program, error, phones, report};

#[test]
fn a_journal_of_other_rows_place_or_flow_is_refused() {
    let mut program = Program::fresh();
    program.rows = phones(2);
    report(program.invite(&json!({})));
    let refused = |program: &mut Program, flow: &str, text: &str| {
        program.restart();
        let error = error(program.flow(flow, &json!({})));
        assert!(error.starts_with("JournalError") && error.contains(text), "{error}");
    };
    refused(&mut program, "payroll_registry", "it was written by invitation_registry");
    program.rows.push(json!({"phone": "+79001112233"}));
    refused(&mut program, "invitation_registry", "it has 2, these are 3");
    program.rows = vec![json!({"phone": "+79001112233"}), json!({"phone": "+79001112234"})];
    refused(&mut program, "invitation_registry", "row 1 differs");
    program.journal[1] = program.journal[1].replace("900", "901");
    refused(&mut program, "invitation_registry", "damaged");
}
