//! Many invitations: nobody is invited twice, and each failed row is told whose it is.

use serde_json::{Value, json};

use super::program::{End, Program, error, phones, report};

#[test]
fn invites_and_tells_each_failed_row_whose_it_is() {
    let mut program = Program::fresh();
    program.call("employees.invite", json!({"phone": "+79007654321"}));
    program.rows = vec![
        json!({"key": "ann", "line": 2, "phone": "8 900 123-45-67", "name": "Анна Волкова", "tags": ["Казань", "курьер"]}),
        json!({"key": "old", "line": 5, "phone": "9007654321", "name": "=1+1"}),
        json!({"key": "boris", "line": 6, "phone": "+7 (900) 123-45-68"}),
    ];
    let report = report(program.invite(&json!({})));
    assert_eq!((&report["counts"]["invited"], &report["counts"]["failed"]), (&json!(2), &json!(1)), "{report:#}");
    assert_eq!((&report["stopped"], &report["unmatched"]), (&Value::Null, &json!([])));
    let failed = program.events.iter().find(|event| event["result"] == "failed").unwrap();
    assert_eq!((&failed["row"], &failed["key"], &failed["line"]), (&json!(1), &json!("old"), &json!(5)));
    assert_eq!(failed["reason"], "Дубликат: исполнитель уже приглашён");
    assert_eq!((program.invitations("+79001234567"), program.invitations("+79007654321")), (1, 1));
    let plan = &program.plans[0];
    assert_eq!((&plan["ready"], &plan["canStart"], &plan["registryId"]), (&json!(3), &json!(true), &Value::Null));
    // Again on the same journal: it is only looked at, nobody is asked, nothing is sent.
    program.restart();
    program.rows.clear();
    let again = self::report(program.invite(&json!({})));
    assert_eq!((&again, program.plans.len(), program.sent("POST workman-registries")), (&report, 1, 1));
}

#[test]
fn nothing_is_sent_before_a_go_or_with_faulty_rows() {
    let mut program = Program::fresh();
    program.goes = false;
    program.rows = vec![json!({"phone": "+79001234567"})];
    let stopped = report(program.invite(&json!({})));
    assert_eq!((&stopped["stopped"], program.sent.len()), (&json!("not started"), 0));
    assert_eq!((&stopped["stopCode"], &stopped["stopRegistries"]), (&json!("no_go"), &json!([])));
    program.goes = true;
    program.rows = vec![
        json!({"phone": "+79001234567"}),
        json!({"phone": "12"}),
        json!({"phone": "8 900 123 45 67"}),
        json!({"phone": "+79001234569", "fax": "1"}),
        json!({"phone": "+79001234570", "tags": ["a,b"]}),
        json!({"name": "Nobody"}),
        json!("x"),
    ];
    let refused = error(program.invite(&json!({})));
    assert!(
        refused.contains("InvalidRequest") && refused.contains("1 of 7 rows can go on, 6 have errors"),
        "{refused}"
    );
    let problems = program.problems("error");
    assert_eq!(problems.iter().map(|(row, _)| row.unwrap()).collect::<Vec<_>>(), [1, 2, 3, 4, 5, 6]);
    assert!(problems[1].1.contains("row 1 has the same phone"), "{problems:?}");
    let codes = program.codes(|event| event["event"] == "problem");
    assert_eq!(codes, ["no_phone", "same_phone", "no_row", "not_acceptable", "missing", "no_row"]);
    assert!(program.sent.is_empty() && program.journal.is_empty());
    program.events.clear();
    let report = report(program.invite(&json!({"skipInvalid": true})));
    assert_eq!((&report["counts"]["invited"], &report["counts"]["invalid"]), (&json!(1), &json!(6)), "{report:#}");
    assert_eq!(
        program.results()[1],
        ("invalid".into(), "phone: is no Russian phone number: ten digits after +7, such as +79001234567".into())
    );
}

#[test]
fn invites_once_wherever_the_process_dies() {
    let mut lines = 0;
    for line in 0.. {
        let mut program = Program::fresh();
        program.rows = phones(3);
        program.dies_at_line = Some(line);
        let died = matches!(program.invite(&json!({})), End::Died);
        program.restart();
        let report = report(program.invite(&json!({})));
        assert_eq!(
            (&report["counts"]["invited"], program.sent("POST workman-registries")),
            (&json!(3), 1),
            "line {line}"
        );
        assert_eq!((0..3).map(|n| program.invitations(&format!("+790012300{n:02}"))).collect::<Vec<_>>(), [1, 1, 1]);
        if !died {
            lines = line;
            break;
        }
    }
    assert!(lines >= 5, "registry, rows, begin, upload, made: {lines}");
}

#[test]
fn after_an_unclear_answer_it_looks_before_it_uploads_again() {
    for (kind, uploads) in [("drop_after_act", 1), ("drop_before_act", 2), ("truncate", 1), ("html", 2)] {
        let mut program = Program::fresh();
        program.rows = phones(3);
        program.fault(
            &json!({"match": {"method": "POST", "path_prefix": "/qugo/api/v1/workman-registries"}, "kind": kind}),
        );
        let report = report(program.invite(&json!({})));
        assert_eq!(&report["counts"]["invited"], &json!(3), "{kind}: {report:#}");
        assert_eq!(program.sent("POST workman-registries"), uploads, "{kind}");
        assert_eq!(
            (0..3).map(|n| program.invitations(&format!("+790012300{n:02}"))).collect::<Vec<_>>(),
            [1, 1, 1],
            "{kind}"
        );
    }
}

#[test]
fn a_process_that_died_after_the_upload_finds_its_registry() {
    let mut program = Program::fresh();
    program.rows = phones(3);
    program.dies_after = Some("/workman-registries");
    assert!(matches!(program.invite(&json!({})), End::Died));
    program.restart();
    let report = report(program.invite(&json!({})));
    assert_eq!((&report["counts"]["invited"], program.sent("POST workman-registries")), (&json!(3), 1), "{report:#}");
}
