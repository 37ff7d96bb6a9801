//! Registries of Qugo against the sandbox, in one process, as a host written in Rust drives them: from rows to a
//! workbook, up, and back to the rows; and again after the process that did it has died.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use gigwire::error::{Sent, TransportErrorKind};
use gigwire::http::{Method, Request};
use gigwire::machine::{CallOptions, Client, Config, Credentials, Handle, Question, Source, Step, TransportFailure};
use gigwire::qugo::PLATFORM;
use gigwire::{Error, codec::Document};
use gigwire_sandbox::{Answer, Settings, World};
use gigwire_workbook::Desk;
use serde_json::{Value, json};

const START: u64 = 1_760_000_000_000;
const NATURAL_PERSON: &str = "770000000002";
const SOLE_TRADER: &str = "770000000003";
const SELF_EMPLOYED: &str = "770000000001";

/// A company's program, and what outlives it: the platform, the clock, the journal.
struct Program {
    world: World,
    now: u64,
    client: Client,
    desk: Desk,
    journal: Vec<String>,
    rows: Vec<Value>,
    events: Vec<Value>,
    plans: Vec<Value>,
    sent: Vec<String>,
    /// What a person says to a plan.
    goes: bool,
    /// Dies when it is about to save this line.
    dies_at_line: Option<usize>,
    /// Dies right after it has sent a request to a path that ends so.
    dies_after: Option<&'static str>,
}

enum End {
    Report(Value),
    Failed(Error),
    Died,
}

fn client() -> Client {
    let mut config = Config::new(&PLATFORM);
    config.base_url = Some("http://127.0.0.1/qugo".into());
    config.credentials = Credentials { key: Some("qugo-demo-token".into()), ..Credentials::default() };
    Client::new(config).unwrap()
}

impl Program {
    fn new(settings: Settings) -> Self {
        Self {
            world: World::with_settings(settings, START),
            now: START,
            client: client(),
            desk: Desk::default(),
            journal: Vec::new(),
            rows: Vec::new(),
            events: Vec::new(),
            plans: Vec::new(),
            sent: Vec::new(),
            goes: true,
            dies_at_line: None,
            dies_after: None,
        }
    }

    fn fresh() -> Self {
        Self::new(Settings { tasks: 0, ..Settings::new(1) })
    }

    /// Another process: nothing is left but the journal.
    fn restart(&mut self) {
        (self.client, self.desk) = (client(), Desk::default());
        (self.dies_at_line, self.dies_after) = (None, None);
        self.events.clear();
        self.now += 60_000;
    }

    fn flow(&mut self, name: &str, args: &Value) -> End {
        let handle = self.client.start_flow(name, &args.to_string(), &CallOptions::default(), 7).unwrap();
        self.drive(handle)
    }

    fn invite(&mut self, args: &Value) -> End {
        self.flow("invitation_registry", args)
    }

    fn pay(&mut self, args: &Value) -> End {
        self.flow("payroll_registry", args)
    }

    fn call(&mut self, operation: &str, args: Value) -> Document {
        let args = serde_json::from_value(args).unwrap();
        let handle = self.client.start(operation, &args, &CallOptions::default(), self.now, 3).unwrap();
        loop {
            match self.client.poll(handle, self.now) {
                Step::Send { ticket, request, .. } => {
                    let response = self.world.handle(self.now, &request).response().unwrap();
                    self.client.on_response(ticket, response, self.now);
                }
                Step::Done(document) => return document,
                other => panic!("{other:?}"),
            }
        }
    }

    fn fault(&mut self, fault: &Value) {
        let headers = vec![("content-type".to_owned(), "application/json".to_owned())];
        let url = "http://127.0.0.1/_sandbox/faults".to_owned();
        let body = json!({"faults": [fault]}).to_string().into_bytes();
        let request = Request { method: Method::Post, url, headers, body, file: None };
        let answer = self.world.handle(self.now, &request).response().unwrap();
        assert!(answer.status < 300, "{}", String::from_utf8_lossy(&answer.body));
    }

    fn drive(&mut self, handle: Handle) -> End {
        for _ in 0..50_000 {
            match self.desk.poll(&mut self.client, handle, self.now) {
                Step::Send { ticket, request, .. } => {
                    self.world.tick(self.now);
                    assert!(request.file.is_none(), "the workbook is in the body");
                    let path = request.url.split(['?', '#']).next().unwrap_or_default().to_owned();
                    self.sent.push(format!("{} {}", request.method, path.rsplit("/v1/").next().unwrap_or_default()));
                    let answer = self.world.handle(self.now, &request);
                    if request.method == Method::Post && self.dies_after.is_some_and(|end| path.ends_with(end)) {
                        return End::Died;
                    }
                    match answer {
                        Answer::Respond { response, .. } => self.client.on_response(ticket, response, self.now),
                        _ => {
                            let (kind, sent, detail) = (TransportErrorKind::Reset, Sent::Maybe, "cut".to_owned());
                            self.client.on_transport_error(ticket, TransportFailure { kind, sent, detail }, self.now);
                        }
                    }
                }
                Step::Save { ticket, after, lines } => {
                    self.journal.truncate(usize::try_from(after).unwrap());
                    for line in lines {
                        if self.dies_at_line == Some(self.journal.len()) {
                            self.journal.push(line.chars().take(line.chars().count() / 2).collect());
                            return End::Died;
                        }
                        self.journal.push(line);
                    }
                    self.client.on_saved(ticket, Ok(()));
                }
                Step::Read { ticket, source, after, limit } => {
                    let rows: Vec<String> = self.rows.iter().map(Value::to_string).collect();
                    let lines = match source {
                        Source::Journal => &self.journal,
                        Source::Plan => &rows,
                    };
                    let after = usize::try_from(after).unwrap();
                    self.client.on_read(ticket, Ok(lines.iter().skip(after).take(limit).cloned().collect()));
                }
                Step::Ask { ticket, question: Question::Go { plan } } => {
                    self.plans.push(serde_json::from_str(&plan).unwrap());
                    self.client.on_answer(ticket, self.goes.then(|| "go".into()));
                }
                Step::Event(event) => self.events.push(serde_json::from_str(&event).unwrap()),
                Step::Wait { until } => {
                    self.now = until.expect("nobody would ever wake it").max(self.now);
                    self.world.tick(self.now);
                }
                Step::Report(report) => return End::Report(serde_json::from_str(&report).unwrap()),
                Step::Failed(error) => return End::Failed(error),
                other => panic!("{other:?}"),
            }
        }
        panic!("it does not end; the last events: {:?}", self.events.iter().rev().take(5).collect::<Vec<_>>());
    }

    /// The SMS that went to a phone.
    fn invitations(&self, phone: &str) -> usize {
        self.world.outbox().messages().filter(|message| message.to == phone).count()
    }

    /// What performers got, entry by entry.
    fn earnings(&self) -> Vec<String> {
        let entries = self.world.ledger().entries().map(|entry| serde_json::to_value(entry).unwrap());
        let earned = entries.filter(|entry| entry["reason"] == "earning");
        earned.map(|entry| entry["amount"].to_string().trim_matches('"').to_owned()).collect()
    }

    fn sent(&self, what: &str) -> usize {
        self.sent.iter().filter(|line| *line == what).count()
    }

    /// What became of each row, in order: result, and reason.
    fn results(&self) -> Vec<(String, String)> {
        let results = self.events.iter().filter(|event| event["event"] == "result");
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        results.map(|event| (text(&event["result"]), text(&event["reason"]))).collect()
    }

    /// The codes of these events, in order.
    fn codes(&self, is_wanted: impl Fn(&Value) -> bool) -> Vec<String> {
        let wanted = self.events.iter().filter(|event| is_wanted(event));
        wanted.map(|event| event["code"].as_str().unwrap_or_default().to_owned()).collect()
    }

    fn problems(&self, severity: &str) -> Vec<(Option<u64>, String)> {
        let problems = self.events.iter().filter(|event| event["event"] == "problem" && event["severity"] == severity);
        problems.map(|event| (event["row"].as_u64(), event["message"].as_str().unwrap().to_owned())).collect()
    }
}

fn report(end: End) -> Value {
    match end {
        End::Report(report) => report,
        End::Failed(error) => panic!("{error}"),
        End::Died => panic!("died"),
    }
}

fn error(end: End) -> String {
    match end {
        End::Failed(error) => format!("{}: {error}", error.kind.name()),
        End::Report(report) => panic!("{report}"),
        End::Died => panic!("died"),
    }
}

fn payout(key: &str, inn: &str, price: &str) -> Value {
    json!({"key": key, "inn": inn, "price": price, "title": "Доставка", "service": "courier"})
}

fn phones(count: u64) -> Vec<Value> {
    (0..count).map(|number| json!({"phone": format!("8 (900) 123-{:02}-{:02}", number / 100, number % 100)})).collect()
}

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
    assert!(
        program.codes(|event| event["severity"] == "warning" && event["row"] == 7).contains(&"same_row".to_owned())
    );
    let warnings = program.problems("warning");
    assert!(warnings.iter().any(|(row, text)| *row == Some(7) && text.contains("row 1 says the same")), "{warnings:?}");
    assert!(program.sent.is_empty());
    let edition = error(program.pay(&json!({"selfEmployed": true, "skipInvalid": true})));
    assert!(edition.contains("registries do not pay the self-employed"), "{edition}");
    assert!(error(program.invite(&json!({"again": true}))).contains("for registries of payouts"));
    assert!(error(program.pay(&json!({"unknown": 1}))).contains("unknown"));
}

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
