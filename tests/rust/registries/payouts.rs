//! Many payouts: paid after a go, once, wherever the process dies.

use gigwire_sandbox::Settings;
use serde_json::json;

use super::program::{End, NATURAL_PERSON, Program, SELF_EMPLOYED, SOLE_TRADER, error, payout, report};

#[test]
fn pays_a_registry_after_a_go() {
    let mut program = Program::fresh();
    program.rows = vec![
        payout("a", NATURAL_PERSON, "1500.5"),
        payout("b", SELF_EMPLOYED, "100"),
        payout("c", SOLE_TRADER, "0.01"),
        payout("d", "500100732259", "7"),
    ];
    program.rows[0]["actDate"] = json!("2025-11-30");
    let refused = error(program.pay(&json!({})));
    assert!(refused.contains("2 of 4 rows can go on, 0 have errors and 2 were refused by the platform"), "{refused}");
    let plan = program.plans[0].clone();
    assert_eq!(
        (&plan["ready"], &plan["failed"], &plan["total"], &plan["canStart"]),
        (&json!(2), &json!(2), &json!("1500.51"), &json!(false))
    );
    let problems = program.problems("error");
    assert_eq!(
        problems,
        [(Some(1), "Самозанятым платят через задания".into()), (Some(3), "Исполнитель не зарегистрирован".into())]
    );
    assert!(program.earnings().is_empty());
    // The same registry, without those rows.
    program.restart();
    let paid = report(program.pay(&json!({"skipInvalid": true})));
    assert_eq!(
        (&paid["counts"]["paid"], &paid["counts"]["failed"], &paid["paid"]),
        (&json!(2), &json!(2), &json!("1500.51")),
        "{paid:#}"
    );
    assert_eq!(program.results()[1], ("failed".into(), "Самозанятым платят через задания".into()));
    assert_eq!(program.codes(|event| event["event"] == "result"), ["", "refused", "", "refused"]);
    assert_eq!(
        (program.earnings(), program.sent("POST payroll-registries")),
        (vec!["1500.5".into(), "0.01".into()], 1)
    );
    assert!(program.world.ledger().is_sound());
    // Executed twice: by the same journal nothing is ordered, and a new one with the same rows is refused.
    program.restart();
    let again = report(program.pay(&json!({})));
    assert_eq!((&again["paid"], program.earnings().len(), program.plans.len()), (&json!("1500.51"), 2, 2));
    assert_eq!(program.results()[3].1, "Исполнитель не зарегистрирован");
    program.restart();
    program.journal.clear();
    let refused = error(program.pay(&json!({"skipInvalid": true})));
    assert!(refused.contains("holds the very same rows and its payment was ordered"), "{refused}");
    assert_eq!((program.sent("POST payroll-registries"), program.earnings().len()), (1, 2));
    let once_more = report(program.pay(&json!({"skipInvalid": true, "again": true})));
    assert_eq!((&once_more["counts"]["paid"], program.earnings().len()), (&json!(2), 4));
}

#[test]
fn without_a_go_nothing_is_paid() {
    let mut program = Program::fresh();
    program.rows = vec![payout("a", NATURAL_PERSON, "100")];
    program.goes = false;
    let stopped = report(program.pay(&json!({})));
    assert_eq!(
        (&stopped["counts"]["ready"], program.sent.iter().filter(|line| line.contains("execute")).count()),
        (&json!(1), 0)
    );
    assert!(stopped["stopped"].as_str().unwrap().contains("not ordered"));
    assert_eq!(stopped["stopCode"], "no_go");
    program.restart();
    program.goes = true;
    let paid = report(program.pay(&json!({})));
    assert_eq!((&paid["counts"]["paid"], program.sent("POST payroll-registries")), (&json!(1), 1));
}

#[test]
fn is_executed_once_wherever_the_process_dies() {
    let mut lines = 0;
    for line in 0.. {
        let mut program = Program::fresh();
        program.rows =
            vec![payout("a", NATURAL_PERSON, "100"), payout("b", NATURAL_PERSON, "100"), payout("c", SOLE_TRADER, "3")];
        program.dies_at_line = Some(line);
        let died = matches!(program.pay(&json!({})), End::Died);
        program.restart();
        let report = report(program.pay(&json!({})));
        assert_eq!(
            (&report["counts"]["paid"], &report["paid"]),
            (&json!(3), &json!("203.00")),
            "line {line}: {report:#}"
        );
        assert_eq!(
            (program.earnings(), program.sent("POST payroll-registries")),
            (vec!["100".into(), "100".into(), "3".into()], 1),
            "line {line}"
        );
        if !died {
            lines = line;
            break;
        }
    }
    assert!(lines >= 7, "registry, rows, begin, upload, made, execute, executed: {lines}");
}

/// The sandbox pays as often as asked here: only the flow stands between one payment and two.
fn naive() -> Program {
    let mut program = Program::new(Settings { tasks: 0, naive: true, ..Settings::new(1) });
    program.rows = vec![payout("a", NATURAL_PERSON, "100")];
    program
}

#[test]
fn an_execution_without_a_clear_answer_is_not_repeated() {
    for kind in ["drop_after_act", "truncate"] {
        let mut program = naive();
        program.fault(&json!({"match": {"method": "POST", "path_prefix": "/qugo/api/v1/payroll-registries/801/execute"}, "kind": kind}));
        let paid = report(program.pay(&json!({})));
        assert_eq!((&paid["counts"]["paid"], program.earnings().len()), (&json!(1), 1), "{kind}: {paid:#}");
        assert_eq!(program.sent("POST payroll-registries/801/execute"), 1, "{kind}");
    }
}

#[test]
fn an_execution_that_came_to_nothing_is_asked_for_again() {
    let mut program = naive();
    program.fault(&json!({"match": {"method": "POST", "path_prefix": "/qugo/api/v1/payroll-registries/801/execute"}, "kind": "drop_before_act"}));
    let stopped = report(program.pay(&json!({})));
    assert!(stopped["stopped"].as_str().unwrap().contains("no row has moved"), "{stopped:#}");
    assert_eq!(stopped["stopCode"], "order_unclear");
    assert_eq!((program.sent("POST payroll-registries/801/execute"), &stopped["counts"]["ready"]), (1, &json!(1)));
    program.restart();
    let paid = report(program.pay(&json!({})));
    assert_eq!(
        (&paid["counts"]["paid"], program.earnings().len(), &program.plans[1]["again"]),
        (&json!(1), 1, &json!(true))
    );
}

#[test]
fn a_process_that_died_after_the_execution_does_not_repeat_it() {
    let mut program = naive();
    program.dies_after = Some("/execute");
    assert!(matches!(program.pay(&json!({})), End::Died));
    program.restart();
    let paid = report(program.pay(&json!({})));
    assert_eq!((&paid["counts"]["paid"], program.earnings().len(), program.plans.len()), (&json!(1), 1, 1), "{paid:#}");
}

#[test]
fn too_little_money_is_told_row_by_row() {
    let mut program = Program::fresh();
    program.rows = vec![payout("a", NATURAL_PERSON, "400000"), payout("b", SOLE_TRADER, "400000")];
    let report = report(program.pay(&json!({})));
    assert_eq!((&report["counts"]["paid"], &report["counts"]["failed"]), (&json!(1), &json!(1)), "{report:#}");
    assert!(program.results().iter().any(|(_, reason)| reason.contains("account called Own")));
    let mut codes = program.codes(|event| event["event"] == "result");
    codes.sort();
    assert_eq!(codes, ["", "no_money"]);
}

#[test]
fn what_is_wrong_with_a_payout_is_told_before_anything_is_uploaded() {
    let mut program = Program::fresh();
    program.rows = vec![
        payout("a", NATURAL_PERSON, "100"),
        payout("a", NATURAL_PERSON, "101"),
        payout("c", "77000000002", "100"),
        payout("d", NATURAL_PERSON, "0"),
        payout("e", NATURAL_PERSON, "1.005"),
        payout("f", NATURAL_PERSON, "100"),
        json!({"inn": NATURAL_PERSON, "price": "1", "service": "courier"}),
    ];
    program.rows[5]["actDate"] = json!("31.02.2025");
    program.rows.push(payout("g", NATURAL_PERSON, "100"));
    let refused = error(program.pay(&json!({})));
    assert!(refused.contains("6 have errors"), "{refused}");
    let arguments: Vec<&str> = program
        .events
        .iter()
        .filter(|event| event["severity"] == "error")
        .map(|event| event["argument"].as_str().unwrap())
        .collect();
    assert_eq!(arguments, ["key", "inn", "price", "price", "actDate", "title"]);
    let errors = program.codes(|event| event["severity"] == "error");
    assert_eq!(errors, ["same_key", "no_inn", "no_amount", "no_amount", "not_acceptable", "missing"]);
    let of_row_7 = |event: &serde_json::Value| event["severity"] == "warning" && event["row"] == 7;
    assert!(program.codes(of_row_7).contains(&"same_row".to_owned()));
    let warnings = program.problems("warning");
    assert!(warnings.iter().any(|(row, text)| *row == Some(7) && text.contains("row 1 says the same")), "{warnings:?}");
    assert!(program.sent.is_empty());
    let edition = error(program.pay(&json!({"selfEmployed": true, "skipInvalid": true})));
    assert!(edition.contains("registries do not pay the self-employed"), "{edition}");
    assert!(error(program.invite(&json!({"again": true}))).contains("for registries of payouts"));
    assert!(error(program.pay(&json!({"unknown": 1}))).contains("unknown"));
}
