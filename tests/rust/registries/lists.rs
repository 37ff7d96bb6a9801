//! How the platform lists what it has: in pages, with or without anything around them.

use gigwire_sandbox::Settings;
use serde_json::json;

use super::program::{End, Program, phones, report};

#[test]
fn many_rows_in_many_pages() {
    let mut program = Program::fresh();
    program.rows = phones(1_000);
    program.call("employees.invite", json!({"phone": "+79001230555"}));
    program.dies_after = Some("/workman-registries");
    assert!(matches!(program.invite(&json!({})), End::Died));
    program.restart();
    let report = report(program.invite(&json!({})));
    assert_eq!((&report["counts"]["invited"], &report["counts"]["failed"]), (&json!(999), &json!(1)), "{report:#}");
    assert_eq!(program.results()[555].0, "failed");
}

#[test]
fn a_list_without_anything_around_it_serves_too() {
    let mut settings = Settings { tasks: 0, ..Settings::new(1) };
    settings.qugo.bare_lists = true;
    let mut program = Program::new(settings);
    program.rows = phones(150);
    program.dies_after = Some("/workman-registries");
    assert!(matches!(program.invite(&json!({})), End::Died));
    program.restart();
    let report = report(program.invite(&json!({})));
    assert_eq!((&report["counts"]["invited"], program.sent("POST workman-registries")), (&json!(150), 1), "{report:#}");
}
