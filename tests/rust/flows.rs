//! The flows of Solar Staff against the sandbox, in one process: each as a company would use it, and again after the process
//! that ran it has died.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use gigwire::error::{Sent, TransportErrorKind};
use gigwire::http::{Method, Request};
use gigwire::machine::{CallOptions, Client, Config, Credentials, Handle, Question, Source, Step, TransportFailure};
use gigwire::solar_staff::PLATFORM;
use gigwire::{Error, codec::Document};
use gigwire_sandbox::{Answer, Settings, World};
use serde_json::{Value, json};

const START: u64 = 1_760_000_000_000;

/// A company's program, and what outlives it: the platform, the clock, the journal.
struct Program {
    world: World,
    now: u64,
    client: Client,
    journal: Vec<String>,
    plan: Vec<String>,
    events: Vec<Value>,
    questions: Vec<Question>,
    /// Dies when it is about to save this line.
    dies_at_line: Option<usize>,
}

enum End {
    Document(Document),
    Report(Value),
    Failed(Error),
    Died,
}

fn client() -> Client {
    let mut config = Config::new(&PLATFORM);
    config.base_url = Some("http://127.0.0.1/solar_staff/api".into());
    config.credentials = Credentials {
        username: Some("bot@gigwire.test".into()),
        password: Some("bot-password".into()),
        ..Credentials::default()
    };
    Client::new(config).unwrap()
}

impl Program {
    fn new(settings: Settings) -> Self {
        Self {
            world: World::with_settings(settings, START),
            now: START,
            client: client(),
            journal: Vec::new(),
            plan: Vec::new(),
            events: Vec::new(),
            questions: Vec::new(),
            dies_at_line: None,
        }
    }

    /// Another process: nothing is left but the journal.
    fn restart(&mut self) {
        self.client = client();
        self.dies_at_line = None;
        self.now += 60_000;
    }

    fn flow(&mut self, name: &str, args: &Value, answer: impl FnMut(&mut Self, &Question) -> Option<String>) -> End {
        let handle = self.client.start_flow(name, &args.to_string(), &CallOptions::default(), 7).unwrap();
        self.drive(handle, answer)
    }

    fn call(&mut self, operation: &str, args: Value) -> Document {
        let args = serde_json::from_value(args).unwrap();
        let handle = self.client.start(operation, &args, &CallOptions::default(), self.now, 3).unwrap();
        match self.drive(handle, |_, _| None) {
            End::Document(document) => document,
            End::Failed(error) => panic!("{error}"),
            End::Report(_) | End::Died => panic!("{operation} ended oddly"),
        }
    }

    fn drive(&mut self, handle: Handle, mut answer: impl FnMut(&mut Self, &Question) -> Option<String>) -> End {
        for _ in 0..20_000 {
            match self.client.poll(handle, self.now) {
                Step::Send { ticket, request, .. } => {
                    self.world.tick(self.now);
                    match self.world.handle(self.now, &request) {
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
                            self.journal.push(line.chars().take(line.len() / 2).collect());
                            return End::Died;
                        }
                        self.journal.push(line);
                    }
                    self.client.on_saved(ticket, Ok(()));
                }
                Step::Read { ticket, source, after, limit } => {
                    let lines = match source {
                        Source::Journal => &self.journal,
                        Source::Plan => &self.plan,
                    };
                    let after = usize::try_from(after).unwrap();
                    self.client.on_read(ticket, Ok(lines.iter().skip(after).take(limit).cloned().collect()));
                }
                Step::Ask { ticket, question } => {
                    self.questions.push(question.clone());
                    let given = answer(self, &question);
                    self.client.on_answer(ticket, given.map(Into::into));
                }
                Step::Event(event) => self.events.push(serde_json::from_str(&event).unwrap()),
                Step::Wait { until } => {
                    self.now = until.expect("nobody would ever wake it").max(self.now);
                    self.world.tick(self.now);
                }
                Step::Tokens(_) => {}
                Step::Done(document) => return End::Document(document),
                Step::Report(report) => return End::Report(serde_json::from_str(&report).unwrap()),
                Step::Failed(error) => return End::Failed(error),
                other => panic!("{other:?}"),
            }
        }
        panic!("it does not end; the last events: {:?}", self.events.iter().rev().take(5).collect::<Vec<_>>());
    }

    /// The last code that a person was sent.
    fn code(&mut self) -> String {
        let message = self.world.outbox().messages().next_back().expect("a code was sent");
        message.text.chars().filter(char::is_ascii_digit).collect()
    }

    /// What the freelancer's browser sends from a page.
    fn fill_in(&mut self, url: &str, answers: &str) {
        let headers = vec![("content-type".to_owned(), "application/x-www-form-urlencoded".to_owned())];
        let body = answers.as_bytes().to_vec();
        let request = Request { method: Method::Post, url: url.to_owned(), headers, body, file: None };
        let answer = self.world.handle(self.now, &request).response().unwrap();
        assert_eq!(answer.status, 200, "{}", String::from_utf8_lossy(&answer.body));
    }
}

fn document(end: End) -> Document {
    match end {
        End::Document(document) => document,
        End::Failed(error) => panic!("{error}"),
        End::Report(report) => panic!("{report}"),
        End::Died => panic!("died"),
    }
}

fn report(end: End) -> Value {
    match end {
        End::Report(report) => report,
        End::Failed(error) => panic!("{error}"),
        End::Document(_) | End::Died => panic!("no report"),
    }
}

/// A freelancer of the sandbox: id and UUID.
fn freelancer(program: &mut Program, name: &str) -> (i64, String) {
    let found = program.call("freelancers.get_by_email", json!({"email": format!("{name}@gigwire.test")}));
    let root = found.root();
    (root.field("id").as_int().unwrap(), root.field("uuid").as_text().unwrap().to_owned())
}

fn task_of(freelancer: i64) -> Value {
    json!({
        "uuid": "5b1f8f5e-7b0c-4c7e-9d5e-0c5f0a9d3a11", "categoryId": 37, "attributes": [{"id": 37, "value": "5"}],
        "title": "Site", "description": "Five pages", "workerId": freelancer, "deadline": "2026-01-01 10:00:00",
        "price": "1500.50",
    })
}

fn row(key: &str, freelancer: i64, price: &str) -> String {
    json!({
        "key": key, "freelancer": {"id": freelancer}, "service": 37, "attributes": [{"id": 37, "value": "5"}],
        "title": "Site", "description": "Five pages", "deadline": "2026-01-01 10:00:00", "price": price,
    })
    .to_string()
}

fn fresh() -> Program {
    Program::new(Settings { tasks: 0, self_acting: false, ..Settings::new(1) })
}

fn go(_: &mut Program, question: &Question) -> Option<String> {
    matches!(question, Question::Go { .. }).then(|| "go".to_owned())
}

#[test]
fn onboards_a_freelancer_and_does_not_invite_twice() {
    let mut program = Program::new(Settings { tasks: 0, ..Settings::new(1) });
    let args = json!({"invite": {"email": "new@gigwire.test", "country": "RU"}, "until": "verified"});
    program.dies_at_line = Some(1);
    assert!(matches!(program.flow("onboard", &args, |_, _| None), End::Died), "before it invites");
    program.restart();
    let found = document(program.flow("onboard", &args, |_, _| None));
    assert_eq!(found.root().field("isVerified").as_bool(), Some(true));
    let invitations = program.world.outbox().messages().filter(|message| message.to == "new@gigwire.test").count();
    assert_eq!(invitations, 1);
    program.restart();
    document(program.flow("onboard", &args, |_, _| None));
    assert_eq!(program.world.outbox().messages().filter(|message| message.to == "new@gigwire.test").count(), 1);
}

#[test]
fn signs_what_is_required_takes_and_finishes_a_task() {
    let mut program = fresh();
    let (id, uuid) = freelancer(&mut program, "unsigned");
    program.call("tasks.create", task_of(id));
    let args = json!({"uuid": task_of(id)["uuid"], "freelancerUuid": uuid, "finish": true});
    let refused = program.flow("take_task", &args, |_, _| None);
    assert!(matches!(refused, End::Failed(error) if error.to_string().contains("not agreed")));
    program.restart();
    let task = document(program.flow("take_task", &args, |_, _| Some("yes".into())));
    assert_eq!(task.root().field("state").as_int(), Some(3));
    assert!(
        matches!(&program.questions[..], [Question::Agreement { .. }, Question::Agreement { url, .. }] if url.ends_with(|sign: char| sign != ' '))
    );
}

#[test]
fn passes_on_what_only_the_freelancer_can_do() {
    let mut program = fresh();
    let (id, uuid) = freelancer(&mut program, "unverified");
    program.call("tasks.create", task_of(id));
    let args = json!({"uuid": task_of(id)["uuid"], "freelancerUuid": uuid});
    let task = document(program.flow("take_task", &args, |program, question| {
        if matches!(question, Question::Page { name, .. } if name == "verificationRequired") {
            let link = program.call("freelancers.verification_link", json!({"freelancerId": id}));
            let url = link.root().field("terminalUrl").as_text().unwrap().to_owned();
            program.fill_in(&url, "passport=0000+000000");
        }
        Some("yes".into())
    }));
    assert_eq!(task.root().field("state").as_int(), Some(2));
}

#[test]
fn follows_a_task_until_it_is_paid() {
    let mut program = fresh();
    let (id, _) = freelancer(&mut program, "ready");
    program.call("tasks.create", task_of(id));
    let uuid = task_of(id)["uuid"].clone();
    let waiting = json!({"uuid": uuid, "until": "taken", "patienceMs": 60_000});
    assert!(
        matches!(program.flow("follow_task", &waiting, |_, _| None), End::Failed(error) if error.kind.name() == "Cancelled")
    );
    for state in [2, 3] {
        program.call("tasks.set_state", json!({"uuid": uuid, "state": state}));
    }
    program.call("tasks.accept", json!({"uuid": uuid}));
    program.call("tasks.pay", json!({"uuid": uuid}));
    let task = document(program.flow("follow_task", &json!({"uuid": uuid, "until": "paid"}), |_, _| None));
    assert_eq!(task.root().field("state").as_int(), Some(5));
    assert_eq!(program.events.iter().filter_map(|event| event["state"].as_i64()).collect::<Vec<_>>(), [1, 12, 5]);
}

#[test]
fn adds_a_card_and_resumes_at_its_page() {
    let mut program = fresh();
    let (id, _) = freelancer(&mut program, "nomeans");
    let args = json!({"freelancerId": id, "kind": "card"});
    // First, before the page is known to be passed on; the code is wrong once.
    program.dies_at_line = Some(3);
    let mut wrong = true;
    let died = program.flow("add_payout_endpoint", &args, |program, question| match question {
        Question::Code { .. } if core::mem::take(&mut wrong) => Some("000".into()),
        Question::Code { .. } => Some(program.code()),
        _ => Some("yes".into()),
    });
    assert!(matches!(died, End::Died));
    program.restart();
    let card = document(program.flow("add_payout_endpoint", &args, |program, question| {
        let Question::Page { url, .. } = question else { panic!("no second code: {question:?}") };
        program.fill_in(url, "number=5213+2400+0000+0006&expire=03%2F29&holder=X&country=RU");
        Some("yes".into())
    }));
    assert_eq!(card.root().field("status").as_int(), Some(4));
    assert!(card.root().field("number").as_text().is_some_and(|number| number.ends_with("0006")));
    assert!(!program.journal.concat().contains("password"), "no secret in the journal");
}

#[test]
fn changes_an_email() {
    let mut program = fresh();
    let (id, _) = freelancer(&mut program, "ready");
    let args = json!({"freelancerId": id, "email": "other@gigwire.test"});
    let person = document(program.flow("change_contacts", &args, |program, _| Some(program.code())));
    assert_eq!(person.root().field("email").as_text(), Some("other@gigwire.test"));
    program.restart();
    // It is done: no further code is sent.
    document(program.flow("change_contacts", &args, |_, _| None));
    let both = json!({"freelancerId": id, "email": "a@b.test", "phone": "70001112233"});
    program.journal.clear();
    assert!(
        matches!(program.flow("change_contacts", &both, |_, _| None), End::Failed(error) if error.kind.name() == "InvalidRequest")
    );
}

#[test]
fn pays_a_plan_and_says_what_became_of_it() {
    let mut program = fresh();
    let (id, _) = freelancer(&mut program, "ready");
    program.plan = vec![row("a", id, "100.50"), row("b", id, "200"), row("c", id, "0.01")];
    let options = json!({"mode": "act_for", "signAgreements": true, "payout": true});
    let report = report(program.flow("payment_run", &options, go));
    assert_eq!(report["paidOut"]["rows"], 3, "{report:#}");
    assert_eq!((&report["paidOut"]["price"], &report["stopped"]), (&json!("300.51"), &Value::Null));
    let change = |name: &str| report[name].as_str().unwrap().parse::<f64>().unwrap();
    assert!((change("balanceBefore") - change("balanceAfter") - change("transactions")).abs() < 0.001);
    assert_eq!(report["transactions"], report["paidOut"]["cost"]);
    let results: Vec<&Value> = program.events.iter().filter(|event| event["event"] == "result").collect();
    assert_eq!(results.iter().map(|event| event["key"].as_str().unwrap()).collect::<Vec<_>>(), ["a", "b", "c"]);
    // Again on the same journal: nothing is left to do, and nothing is done.
    let entries = program.world.ledger().entries().count();
    program.restart();
    let again = self::report(program.flow("payment_run", &options, |_, question| panic!("{question:?}")));
    assert_eq!((&again["paidOut"], program.world.ledger().entries().count()), (&report["paidOut"], entries));
}

#[test]
fn shows_what_is_wrong_with_a_plan_and_changes_nothing() {
    let mut program = fresh();
    let (id, _) = freelancer(&mut program, "ready");
    let (poor, _) = freelancer(&mut program, "nomeans");
    program.plan = vec![
        row("a", id, "100"),
        row("a", id, "100"),
        row("b", 1, "100"),
        row("c", poor, "100"),
        row("d", id, "10.005"),
        row("e", id, "5000"),
        "{".to_owned(),
        json!({"key": "g", "price": "1"}).to_string(),
        row("h", id, "100").replace("\"Site\"", "null"),
    ];
    let options = json!({"mode": "act_for", "payout": true, "limits": {"price": "1000"}});
    let end = program.flow("payment_run", &options, go);
    assert!(matches!(end, End::Failed(error) if error.to_string().contains("1 of 9 rows can be paid, with 8 errors")));
    let errors = program.events.iter().filter(|event| event["severity"] == "error");
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let problems: Vec<(i64, String, String)> =
        errors.map(|event| (event["row"].as_i64().unwrap(), text(&event["argument"]), text(&event["code"]))).collect();
    let expected = [
        (1, "key", "same_key"),
        (4, "price", "not_acceptable"),
        (5, "price", "over_limit"),
        (6, "", "not_acceptable"),
        (7, "freelancer", "missing"),
        (8, "title", "missing"),
        (2, "freelancer", "unknown_freelancer"),
        (3, "payout", "no_means"),
    ];
    assert_eq!(problems, expected.map(|(row, argument, code)| (row, argument.to_owned(), code.to_owned())));
    let over = program.events.iter().find(|event| event["code"] == "over_limit").unwrap();
    assert_eq!(over["details"], json!({"amount": "5000", "against": "1000"}));
    assert!(program.journal.is_empty());
    // The same plan without those rows.
    let mut options = options;
    options["skipInvalid"] = json!(true);
    let report = report(program.flow("payment_run", &options, go));
    assert_eq!((&report["paidOut"]["rows"], &report["unpaid"]["rows"]), (&json!(1), &json!(8)), "{report:#}");
    let ended = program.events.iter().rfind(|event| event["event"] == "result" && event["key"] == "e").unwrap();
    assert_eq!((&ended["code"], &ended["details"]["against"]), (&json!("over_limit"), &json!("1000")));
}

#[test]
fn the_same_rows_in_the_same_month_are_the_same_run_whatever_journal_it_has() {
    let mut program = fresh();
    let (id, _) = freelancer(&mut program, "ready");
    let lasting = |key: &str, price: &str| row(key, id, price).replace("2026-01-01", "2036-01-01");
    program.plan = vec![lasting("a", "100"), lasting("b", "200")];
    let options = json!({"mode": "act_for"});
    let warned = |program: &Program| program.events.iter().any(|event| event["code"] == "run_before");
    let payments = |program: &Program| {
        program
            .world
            .ledger()
            .entries()
            .filter(|entry| entry.reason == gigwire_sandbox::ledger::Reason::Payment)
            .count()
    };
    let anew = |program: &mut Program| {
        program.journal.clear();
        program.events.clear();
        program.restart();
    };
    let first = report(program.flow("payment_run", &options, go));
    assert_eq!((first["paid"]["rows"].as_i64(), warned(&program), payments(&program)), (Some(2), false, 2));
    // The journal is lost.
    anew(&mut program);
    let lost = program.now;
    let again = report(program.flow("payment_run", &options, go));
    assert!(program.now >= lost + 120_000, "what the other run sent last is waited for");
    assert_eq!((&again["run"], warned(&program), payments(&program)), (&first["run"], true, 2));
    assert_eq!(again["balanceBefore"], again["balanceAfter"]);
    // Nor does a look before refuse what is paid.
    anew(&mut program);
    let looked = report(program.flow("payment_run", &json!({"mode": "act_for", "validate": true}), go));
    assert_eq!((looked["paid"]["rows"].as_i64(), warned(&program), payments(&program)), (Some(2), true, 2));
    // Another program writes the same rows in another spelling.
    anew(&mut program);
    let spelled = |row: &String| row.replace("\"100\"", "\"100.00\"").replace(',', " ,\t");
    let rows = core::mem::take(&mut program.plan);
    program.plan = rows.iter().map(spelled).collect();
    let spelled = report(program.flow("payment_run", &options, go));
    assert_eq!((&spelled["run"], payments(&program)), (&first["run"], 2));
    program.plan = rows;
    // Who means it says so.
    anew(&mut program);
    let meant = report(program.flow("payment_run", &json!({"mode": "act_for", "run": "once more"}), go));
    assert_eq!((meant["paid"]["rows"].as_i64(), warned(&program), payments(&program)), (Some(2), false, 4));
    // Next month it is another run, though no letter of the file has changed.
    anew(&mut program);
    program.now += 31 * 24 * 3_600_000;
    let next = report(program.flow("payment_run", &options, go));
    assert_eq!((next["paid"]["rows"].as_i64(), warned(&program), payments(&program)), (Some(2), false, 6));
}

#[test]
fn rows_that_the_plan_left_out_stay_out_when_the_run_is_resumed() {
    let mut program = fresh();
    let (id, _) = freelancer(&mut program, "ready");
    program.plan = vec![row("a", id, "100"), row("large", id, "5000"), row("a", id, "100")];
    let options = json!({"mode": "act_for", "skipInvalid": true, "limits": {"price": "1000"}});
    let first = report(program.flow("payment_run", &options, go));
    program.restart();
    let again = report(program.flow("payment_run", &options, |_, question| panic!("{question:?}")));
    assert_eq!((&again["paid"], &again["unpaid"]), (&first["paid"], &first["unpaid"]));
    assert_eq!(again["paid"]["price"], "100");
}

#[test]
fn a_journal_of_another_plan_company_or_place_is_refused() {
    let mut program = fresh();
    let (id, _) = freelancer(&mut program, "ready");
    program.plan = vec![row("a", id, "100")];
    report(program.flow("payment_run", &json!({"mode": "act_for"}), go));
    let journal = program.journal.clone();
    let refused = |program: &mut Program, line: u64| {
        program.restart();
        match program.flow("payment_run", &json!({}), go) {
            End::Failed(error) => {
                assert!(error.to_string().contains(&format!("journal, line {line}: ")), "{error}");
                error.to_string()
            }
            _ => panic!("it went on"),
        }
    };
    program.plan = vec![row("a", id, "101")];
    assert!(refused(&mut program, 2).contains("another plan"));
    program.plan.clear();
    program.journal[1] = program.journal[1].replace("100", "900");
    assert!(refused(&mut program, 2).contains("damaged"));
    program.journal = journal;
    program.journal.remove(2);
    assert!(refused(&mut program, 3).contains("stands in its place"));
}
