//! Paying out what receivers of CloudTips have accumulated, against the sandbox: once, whatever goes wrong.

use super::program::{End, Program, document, failed, report};
use gigwire::machine::Question;
use gigwire_sandbox::ledger::Reason;
use serde_json::{Value, json};

/// Tips add up, and there is a card.
const ANNA: &str = "+70000000101";

/// Has a card, and nothing that added up.
const INSTANT: &str = "+70000000102";

/// Tips add up, and there is no card.
const NO_CARD: &str = "+70000000103";

const ORDER: &str = "accumulations/payout";

fn go(_: &mut Program, question: &Question) -> Option<String> {
    matches!(question, Question::Go { .. }).then(|| "go".to_owned())
}

fn of(program: &Program, phones: &[&str]) -> Value {
    json!({"userIds": phones.iter().map(|phone| program.user_id(phone)).collect::<Vec<_>>()})
}

fn accumulated(program: &mut Program, phone: &str) -> String {
    let args = json!({"userId": program.user_id(phone)});
    let summary = program.call("experimental.accumulations.summary", args).unwrap();
    summary.root().field("accumulatedAmount").as_decimal().unwrap().to_string()
}

/// How often a payout was ordered at the platform.
fn payouts(program: &Program) -> usize {
    program.world.ledger().entries().filter(|entry| entry.reason == Reason::Payout).count()
}

/// How often a payout was sent to the platform.
fn orders(program: &Program) -> usize {
    program.requests.iter().filter(|request| request.contains(ORDER)).count()
}

fn result(report: &Value, row: usize) -> (&str, &str) {
    let row = &report["rows"][row];
    (row["result"].as_str().unwrap(), row["reason"].as_str().unwrap())
}

/// The codes of the reasons, row by row.
fn codes(report: &Value) -> Vec<&str> {
    report["rows"].as_array().unwrap().iter().map(|row| row["code"].as_str().unwrap_or_default()).collect()
}

#[test]
fn pays_out_after_a_go_and_only_once() {
    let mut program = Program::usual();
    let has = accumulated(&mut program, ANNA);
    let args = of(&program, &[ANNA, INSTANT, NO_CARD]);
    let first = report(program.flow("pay_out", &args, |_, question| {
        let Question::Go { plan } = question else { panic!("{question:?}") };
        let plan: Value = serde_json::from_str(plan).unwrap();
        assert_eq!((&plan["rows"][0]["amount"], &plan["rows"][0]["problem"]), (&json!(has), &json!("")));
        assert_eq!(plan["rows"][1]["problem"], "nothing has accumulated");
        assert_eq!((&plan["rows"][0]["code"], &plan["rows"][1]["code"]), (&Value::Null, &json!("nothing")));
        Some("go".into())
    }));
    assert_eq!(result(&first, 0), ("paid_out", ""));
    assert_eq!(result(&first, 1), ("unpaid", "nothing has accumulated"));
    let (no_card, reason) = result(&first, 2);
    assert!(no_card == "unpaid" && reason.contains("Нет карты"), "{reason}");
    assert_eq!(codes(&first), ["", "nothing", "refused"]);
    assert_eq!((&first["paidOut"], &first["amount"], &first["started"]), (&json!(1), &json!(has), &json!(true)));
    assert_eq!((payouts(&program), accumulated(&mut program, ANNA).as_str()), (1, "0"));
    let told: Vec<&str> = program.events.iter().map(|event| event["event"].as_str().unwrap()).collect();
    assert_eq!(told, ["pay_out", "result", "result", "pay_out", "result"]);
    // On the same journal there is nothing left to do, also when there is money again.
    program.stage(&json!({"do": "tip", "phone": ANNA, "amount": 50}));
    program.restart(1_000);
    let again = report(program.flow("pay_out", &args, |_, question| panic!("{question:?}")));
    assert_eq!((again, payouts(&program)), (first, 1));
}

#[test]
fn nothing_without_a_go_and_nothing_above_the_limit() {
    let mut program = Program::usual();
    let args = of(&program, &[ANNA]);
    let declined = report(program.flow("pay_out", &args, |_, _| Some("no".into())));
    assert_eq!((result(&declined, 0), &declined["started"]), (("unpaid", "there was no go"), &json!(false)));
    assert_eq!(codes(&declined), ["no_go"]);
    program.journal.clear();
    let mut limited = args.clone();
    limited["limit"] = json!("0.01");
    let error = failed(program.flow("pay_out", &limited, |_, question| panic!("{question:?}")));
    assert!(error.to_string().contains("limit: 0.01 is exceeded"), "{error}");
    program.journal.clear();
    let twice = json!({"userIds": [program.user_id(ANNA), program.user_id(ANNA).to_uppercase()]});
    let error = failed(program.flow("pay_out", &twice, go));
    assert!(error.to_string().contains("userIds[1]: is there twice"), "{error}");
    assert_eq!(payouts(&program), 0);
}

#[test]
fn a_receiver_who_is_not_there_does_not_stop_the_others() {
    let mut program = Program::usual();
    let mut args = of(&program, &["+70000000106", ANNA]);
    args["userIds"].as_array_mut().unwrap().insert(0, json!("nobody"));
    let report = report(program.flow("pay_out", &args, go));
    assert!(matches!(result(&report, 0), ("unpaid", reason) if reason.contains("не найден")), "{report:#}");
    assert_eq!((result(&report, 1).0, result(&report, 2).0), ("unpaid", "paid_out"));
}

#[test]
fn a_lost_answer_is_looked_at_and_nothing_is_said_again() {
    for (kind, ends) in [
        ("drop_after_act", "paid_out"),
        ("truncate", "paid_out"),
        ("drop_before_act", "needs_attention"),
        ("html", "needs_attention"),
    ] {
        let mut program = Program::usual();
        program.fault(kind, ORDER);
        let began = program.now;
        let args = of(&program, &[ANNA]);
        let report = report(program.flow("pay_out", &args, go));
        assert_eq!(result(&report, 0).0, ends, "{kind}: {report:#}");
        assert_eq!((orders(&program), payouts(&program)), (1, usize::from(ends == "paid_out")), "{kind}");
        if kind != "truncate" {
            assert!(program.now >= began + 120_000, "{kind}: the platform has its time");
        }
    }
}

#[test]
fn a_tip_of_just_as_much_does_not_look_as_if_nothing_had_been_paid_out() {
    for kind in ["drop_after_act", "drop_before_act"] {
        let mut program = Program::usual();
        let has = accumulated(&mut program, ANNA);
        program.fault(kind, ORDER);
        if kind == "drop_after_act" {
            program.tip_while_waiting = Some((ANNA, has.clone()));
        }
        let args = of(&program, &[ANNA]);
        let first = report(program.flow("pay_out", &args, go));
        assert_eq!(accumulated(&mut program, ANNA), has, "both look alike");
        let told = "it was not ordered, or it was and a tip of just as much came in";
        assert!(matches!(result(&first, 0), ("needs_attention", reason) if reason.contains(told)), "{first:#}");
        assert_eq!(codes(&first), ["same_sum"]);
        program.restart(1_000);
        let again = report(program.flow("pay_out", &args, |_, question| panic!("{question:?}")));
        assert_eq!((again, orders(&program)), (first, 1), "{kind}");
    }
}

#[test]
fn what_was_certainly_not_acted_on_is_sent_by_the_next_start() {
    let mut program = Program::usual();
    program.faults(json!({"kind": "status", "status": 429, "times": 4}), ORDER);
    let args = of(&program, &[ANNA]);
    let first = report(program.flow("pay_out", &args, go));
    assert!(matches!(result(&first, 0), ("pending", reason) if reason.contains("429")), "{first:#}");
    assert_eq!(codes(&first), ["not_sent"]);
    program.restart(1_000);
    let began = program.now;
    let second = report(program.flow("pay_out", &args, |_, question| panic!("{question:?}")));
    assert_eq!((result(&second, 0), payouts(&program)), (("paid_out", ""), 1));
    assert!(program.now < began + 120_000, "there is no doubt to wait for");
}

#[test]
fn a_tip_that_comes_in_meanwhile_is_not_guessed_at() {
    for kind in ["drop_after_act", "drop_before_act"] {
        let mut program = Program::usual();
        program.fault(kind, ORDER);
        program.tip_while_waiting = Some((ANNA, "77.7".to_owned()));
        let args = of(&program, &[ANNA]);
        let report = report(program.flow("pay_out", &args, go));
        assert!(
            matches!(result(&report, 0), ("needs_attention", reason) if reason.contains("and a tip came in")),
            "{report:#}"
        );
        assert_eq!(codes(&report), ["other_sum"]);
        assert_eq!(orders(&program), 1, "{kind}");
    }
}

#[test]
fn more_than_was_planned_is_paid_out_within_the_limit_and_less_is_looked_at() {
    let mut program = Program::usual();
    let has: f64 = accumulated(&mut program, ANNA).parse().unwrap();
    let tip = |program: &mut Program, question: &Question| {
        program.stage(&json!({"do": "tip", "phone": ANNA, "amount": 10}));
        go(program, question)
    };
    let mut args = of(&program, &[ANNA]);
    args["limit"] = json!(format!("{:.2}", has + 5.0));
    let over = report(program.flow("pay_out", &args, tip));
    assert!(
        matches!(result(&over, 0), ("unpaid", reason) if reason.contains("the limit would be exceeded")),
        "{over:#}"
    );
    program.journal.clear();
    args["limit"] = json!(format!("{:.2}", has + 25.0));
    let more = report(program.flow("pay_out", &args, tip));
    assert_eq!(result(&more, 0).0, "paid_out");
    assert_eq!(more["amount"].as_str().unwrap().parse::<f64>().unwrap(), has + 20.0);
    program.journal.clear();
    program.stage(&json!({"do": "tip", "phone": ANNA, "amount": 10}));
    let less = report(program.flow("pay_out", &of(&program, &[ANNA]), |program, question| {
        // Somebody else pays out before it does.
        let args = json!({"userId": program.user_id(ANNA), "confirm": true});
        let other = program.call_elsewhere("experimental.accumulations.payout", args);
        assert!(other.is_ok());
        go(program, question)
    }));
    assert!(matches!(result(&less, 0), ("needs_attention", reason) if reason.contains("now it is 0")), "{less:#}");
    assert_eq!(codes(&less), ["less"]);
}

#[test]
fn whoever_dies_goes_on_where_the_money_stands() {
    // Lines: what it was told, the plan, the order, the end.
    let mut sent = Vec::new();
    for line in 0..4 {
        let mut program = Program::usual();
        program.dies_at_line = Some(line);
        let args = of(&program, &[ANNA]);
        assert!(matches!(program.flow("pay_out", &args, go), End::Died), "line {line}");
        program.restart(1_000);
        let report = report(program.flow("pay_out", &args, go));
        assert_eq!(result(&report, 0).0, "paid_out", "line {line}: {report:#}");
        assert_eq!((payouts(&program), accumulated(&mut program, ANNA).as_str()), (1, "0"), "line {line}");
        sent.push(orders(&program));
    }
    assert_eq!(sent, [1, 1, 1, 1]);
}

#[test]
fn an_announced_order_of_which_nothing_is_seen_is_not_sent() {
    let mut program = Program::usual();
    let args = of(&program, &[ANNA]);
    program.dies_at_line = Some(3);
    assert!(matches!(program.flow("pay_out", &args, go), End::Died));
    // The platform never saw it, as if the process had died between line and request; but who is to know?
    let journal = program.journal.clone();
    let mut program = Program::usual();
    program.journal = journal[..3].to_vec();
    let began = program.now;
    let report = report(program.flow("pay_out", &args, |_, question| panic!("{question:?}")));
    assert_eq!((result(&report, 0).0, orders(&program)), ("needs_attention", 0));
    assert!(program.now >= began + 120_000, "the platform had its time first");
    // Whoever has looked begins anew.
    program.journal.clear();
    let report = self::report(program.flow("pay_out", &args, go));
    assert_eq!((result(&report, 0), payouts(&program)), (("paid_out", ""), 1));
}

#[test]
fn the_call_by_itself_says_what_to_look_at() {
    let mut program = Program::usual();
    let user_id = program.user_id(ANNA);
    let error = program.call_refused("experimental.accumulations.payout", json!({"userId": user_id}));
    assert!(error.to_string().contains("confirm"), "{error}");
    program.fault("drop_after_act", ORDER);
    let args = json!({"userId": user_id, "confirm": true});
    let error = program.call("experimental.accumulations.payout", args).unwrap_err();
    assert!(error.to_string().contains("read experimental.accumulations.summary"), "{error}");
    document(End::Document(program.call("experimental.accumulations.summary", json!({"userId": user_id})).unwrap()));
}
