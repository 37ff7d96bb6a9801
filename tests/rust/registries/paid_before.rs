//! Whether other registries have paid the very same rows: what cannot be told is never taken for no.

use serde_json::{Value, json};

use super::program::{End, NATURAL_PERSON, Program, SOLE_TRADER, error, payout, report};

/// A day later than that on which all programs begin, with a day between.
const DAY_AFTER_TOMORROW: &str = "2025-10-11";

/// One row is paid; then the journal is lost.
fn paid_once() -> Program {
    let mut program = Program::fresh();
    program.rows = vec![payout("a", NATURAL_PERSON, "100")];
    report(program.pay(&json!({})));
    program.restart();
    program.journal.clear();
    program
}

fn pay_others(program: &mut Program, count: usize) {
    for _ in 0..count {
        let row = json!({"inn": SOLE_TRADER, "price": "0.01", "title": "x", "type": "courier", "confirm": true});
        program.call("payroll_registries.create_direct", row);
    }
}

#[test]
fn looks_past_whatever_was_paid_since() {
    let mut program = paid_once();
    pay_others(&mut program, 120);
    let refused = error(program.pay(&json!({})));
    assert!(refused.contains("registry 801 holds the very same rows and its payment was ordered"), "{refused}");
    assert_eq!(program.sent("POST payroll-registries"), 1);
}

#[test]
fn a_day_before_which_nothing_is_looked_at() {
    let mut program = paid_once();
    // The platform names no zone: the day before may be the caller's.
    for day in ["2025-10-09", "2025-10-10"] {
        let refused = error(program.pay(&json!({"since": day})));
        assert!(refused.contains("registry 801 holds the very same rows"), "{day}: {refused}");
    }
    for day in ["2025-10-09T00:00:00", "soon"] {
        let refused = error(program.pay(&json!({"since": day})));
        assert!(refused.contains("since: must be a day such as 2026-01-31"), "{day}: {refused}");
    }
    let paid = report(program.pay(&json!({"since": DAY_AFTER_TOMORROW})));
    assert_eq!((&paid["paid"], program.earnings().len()), (&json!("100.00"), 2));
    assert!(error(program.invite(&json!({"since": DAY_AFTER_TOMORROW}))).contains("for registries of payouts"));
}

#[test]
fn more_registries_than_are_read_cannot_be_told() {
    let mut program = paid_once();
    pay_others(&mut program, 500);
    program.sent.clear();
    let refused = error(program.pay(&json!({})));
    assert!(
        refused.starts_with("InvalidRequest")
            && refused.contains("since: whether these very rows were paid before cannot be told"),
        "{refused}"
    );
    assert!(refused.contains("501 registries may hold as many rows, and at most 500 are read"), "{refused}");
    assert!(program.sent.iter().all(|request| request == "GET payroll-registries"), "{:?}", program.sent);
    let paid = report(program.pay(&json!({"since": DAY_AFTER_TOMORROW})));
    assert_eq!(paid["paid"], "100.00");
}

#[test]
fn a_list_that_hides_something_cannot_be_told() {
    for (path, told) in [
        ("/payroll-registries", "the platform shows 1 registries and counts more"),
        ("/801/items", "the platform does not show all rows of registry 801"),
    ] {
        let mut program = paid_once();
        program.hides = Some(path);
        let refused = error(program.pay(&json!({})));
        assert!(refused.contains("again: whether") && refused.contains(told), "{refused}");
        assert_eq!(program.earnings().len(), 1);
    }
    let mut program = paid_once();
    program.hides = Some("/payroll-registries");
    let paid: Value = report(program.pay(&json!({"again": true})));
    assert_eq!((&paid["paid"], program.earnings().len()), (&json!("100.00"), 2));
}

#[test]
fn an_upload_is_not_repeated_while_the_platform_counts_more_than_it_shows() {
    let mut program = Program::fresh();
    program.rows = vec![payout("a", NATURAL_PERSON, "100")];
    program.dies_at_line = Some(4);
    assert!(matches!(program.pay(&json!({})), End::Died));
    program.restart();
    program.journal.truncate(4);
    program.sent.clear();
    // Another world, in which the upload came to nothing that is shown.
    program.world = Program::fresh().world;
    program.hides = Some("/payroll-registries");
    let stopped = report(program.pay(&json!({})));
    let why = stopped["stopped"].as_str().unwrap();
    assert!(why.contains("counts more registries than it shows"), "{stopped:#}");
    assert_eq!(stopped["stopCode"], "hidden");
    assert_eq!(program.sent("POST payroll-registries"), 0);
    program.restart();
    program.hides = None;
    assert_eq!(report(program.pay(&json!({})))["paid"], "100.00");
}
