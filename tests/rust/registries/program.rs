//! A company's program that works with Qugo, and what outlives it: the platform, the clock, the journal.

use gigwire::error::{Sent, TransportErrorKind};
use gigwire::http::{Method, Request};
use gigwire::machine::{CallOptions, Client, Config, Credentials, Handle, Question, Source, Step, TransportFailure};
use gigwire::qugo::PLATFORM;
use gigwire::{Error, codec::Document};
use gigwire_sandbox::{Answer, Settings, World};
use gigwire_workbook::Desk;
use serde_json::{Value, json};

pub const START: u64 = 1_760_000_000_000;
pub const NATURAL_PERSON: &str = "770000000002";
pub const SOLE_TRADER: &str = "770000000003";
pub const SELF_EMPLOYED: &str = "770000000001";

/// A company's program, and what outlives it: the platform, the clock, the journal.
pub struct Program {
    pub world: World,
    pub now: u64,
    pub client: Client,
    pub desk: Desk,
    pub journal: Vec<String>,
    pub rows: Vec<Value>,
    pub events: Vec<Value>,
    pub plans: Vec<Value>,
    pub sent: Vec<String>,
    /// What a person says to a plan.
    pub goes: bool,
    /// Dies when it is about to save this line.
    pub dies_at_line: Option<usize>,
    /// Dies right after it has sent a request to a path that ends so.
    pub dies_after: Option<&'static str>,
    /// The platform counts more under a path that ends so than it shows.
    pub hides: Option<&'static str>,
}

pub enum End {
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
    pub fn new(settings: Settings) -> Self {
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
            hides: None,
        }
    }

    pub fn fresh() -> Self {
        Self::new(Settings { tasks: 0, ..Settings::new(1) })
    }

    /// Another process: nothing is left but the journal.
    pub fn restart(&mut self) {
        (self.client, self.desk) = (client(), Desk::default());
        (self.dies_at_line, self.dies_after) = (None, None);
        self.events.clear();
        self.now += 60_000;
    }

    pub fn flow(&mut self, name: &str, args: &Value) -> End {
        let handle = self.client.start_flow(name, &args.to_string(), &CallOptions::default(), 7).unwrap();
        self.drive(handle)
    }

    pub fn invite(&mut self, args: &Value) -> End {
        self.flow("invitation_registry", args)
    }

    pub fn pay(&mut self, args: &Value) -> End {
        self.flow("payroll_registry", args)
    }

    pub fn call(&mut self, operation: &str, args: Value) -> Document {
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

    pub fn fault(&mut self, fault: &Value) {
        let headers = vec![("content-type".to_owned(), "application/json".to_owned())];
        let url = "http://127.0.0.1/_sandbox/faults".to_owned();
        let body = json!({"faults": [fault]}).to_string().into_bytes();
        let request = Request { method: Method::Post, url, headers, body, file: None };
        let answer = self.world.handle(self.now, &request).response().unwrap();
        assert!(answer.status < 300, "{}", String::from_utf8_lossy(&answer.body));
    }

    pub fn drive(&mut self, handle: Handle) -> End {
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
                        Answer::Respond { mut response, .. } => {
                            if request.method == Method::Get && self.hides.is_some_and(|end| path.ends_with(end)) {
                                let mut body: Value = serde_json::from_slice(&response.body).unwrap();
                                body["meta"]["total"] = json!(body["meta"]["total"].as_u64().unwrap() + 1);
                                response.body = body.to_string().into_bytes();
                            }
                            self.client.on_response(ticket, response, self.now);
                        }
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
    pub fn invitations(&self, phone: &str) -> usize {
        self.world.outbox().messages().filter(|message| message.to == phone).count()
    }

    /// What performers got, entry by entry.
    pub fn earnings(&self) -> Vec<String> {
        let entries = self.world.ledger().entries().map(|entry| serde_json::to_value(entry).unwrap());
        let earned = entries.filter(|entry| entry["reason"] == "earning");
        earned.map(|entry| entry["amount"].to_string().trim_matches('"').to_owned()).collect()
    }

    pub fn sent(&self, what: &str) -> usize {
        self.sent.iter().filter(|line| *line == what).count()
    }

    /// What became of each row, in order: result, and reason.
    pub fn results(&self) -> Vec<(String, String)> {
        let results = self.events.iter().filter(|event| event["event"] == "result");
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        results.map(|event| (text(&event["result"]), text(&event["reason"]))).collect()
    }

    /// The codes of these events, in order.
    pub fn codes(&self, is_wanted: impl Fn(&Value) -> bool) -> Vec<String> {
        let wanted = self.events.iter().filter(|event| is_wanted(event));
        wanted.map(|event| event["code"].as_str().unwrap_or_default().to_owned()).collect()
    }

    pub fn problems(&self, severity: &str) -> Vec<(Option<u64>, String)> {
        let problems = self.events.iter().filter(|event| event["event"] == "problem" && event["severity"] == severity);
        problems.map(|event| (event["row"].as_u64(), event["message"].as_str().unwrap().to_owned())).collect()
    }
}

pub fn report(end: End) -> Value {
    match end {
        End::Report(report) => report,
        End::Failed(error) => panic!("{error}"),
        End::Died => panic!("died"),
    }
}

pub fn error(end: End) -> String {
    match end {
        End::Failed(error) => format!("{}: {error}", error.kind.name()),
        End::Report(report) => panic!("{report}"),
        End::Died => panic!("died"),
    }
}

pub fn payout(key: &str, inn: &str, price: &str) -> Value {
    json!({"key": key, "inn": inn, "price": price, "title": "Доставка", "service": "courier"})
}

pub fn phones(count: u64) -> Vec<Value> {
    (0..count).map(|number| json!({"phone": format!("8 (900) 123-{:02}-{:02}", number / 100, number % 100)})).collect()
}
