//! A company's program that works with CloudTips, and what outlives it: the platform, the clock, the journal.

use gigwire::cloudtips::PLATFORM;
use gigwire::error::{Sent, TransportErrorKind};
use gigwire::http::{Method, Request};
use gigwire::machine::{CallOptions, Client, Config, Credentials, Handle, Question, Step, TransportFailure};
use gigwire::{Error, codec::Document};
use gigwire_sandbox::{Answer, Settings, World};
use serde_json::{Value, json};

pub const START: u64 = 1_760_000_000_000;

/// Where everybody works of whom the sandbox's document tells.
pub const PLACE: &str = "0d1c7e0a-6a52-4f0e-9a0e-3d9f5f0b7c11";

pub struct Program {
    pub world: World,
    pub now: u64,
    pub client: Client,
    pub journal: Vec<String>,
    pub events: Vec<Value>,
    pub questions: Vec<Question>,
    /// What was sent, as method and path.
    pub requests: Vec<String>,
    /// Dies when it is about to save this line.
    pub dies_at_line: Option<usize>,
    /// Somebody tips this phone so much as soon as the program waits.
    pub tip_while_waiting: Option<(&'static str, String)>,
}

#[derive(Debug)]
pub enum End {
    Document(Document),
    Report(Value),
    Failed(Error),
    Died,
}

fn client() -> Client {
    let mut config = Config::new(&PLATFORM);
    config.base_url = Some("http://127.0.0.1/cloudtips/api".into());
    config.hosts = vec![("identity".into(), "http://127.0.0.1/cloudtips/identity".into())];
    config.credentials = Credentials {
        username: Some("partner@gigwire.test".into()),
        password: Some("partner-password".into()),
        ..Credentials::default()
    };
    Client::new(config).unwrap()
}

impl Program {
    pub fn new(settings: Settings) -> Self {
        Self {
            world: World::with_settings(settings, START),
            now: START,
            client: client(),
            journal: Vec::new(),
            events: Vec::new(),
            questions: Vec::new(),
            requests: Vec::new(),
            dies_at_line: None,
            tip_while_waiting: None,
        }
    }

    pub fn usual() -> Self {
        Self::new(Settings { tasks: 0, ..Settings::new(1) })
    }

    /// Another process, so much later: nothing is left but the journal.
    pub fn restart(&mut self, after_ms: u64) {
        self.client = client();
        self.dies_at_line = None;
        self.now += after_ms;
    }

    pub fn flow(
        &mut self,
        name: &str,
        args: &Value,
        answer: impl FnMut(&mut Self, &Question) -> Option<String>,
    ) -> End {
        let handle = self.client.start_flow(name, &args.to_string(), &CallOptions::default(), 7).unwrap();
        self.drive(handle, answer)
    }

    pub fn call(&mut self, operation: &str, args: Value) -> Result<Document, Error> {
        let args = serde_json::from_value(args).unwrap();
        let handle = self.client.start(operation, &args, &CallOptions::default(), self.now, 3).unwrap();
        match self.drive(handle, |_, _| None) {
            End::Document(document) => Ok(document),
            End::Failed(error) => Err(error),
            other => panic!("{operation} ended oddly: {other:?}"),
        }
    }

    /// A call of another process of the same company.
    pub fn call_elsewhere(&mut self, operation: &str, args: Value) -> Result<Document, Error> {
        let own = core::mem::replace(&mut self.client, client());
        let outcome = self.call(operation, args);
        self.client = own;
        outcome
    }

    /// A call that is not even started.
    pub fn call_refused(&mut self, operation: &str, args: Value) -> Error {
        let args = serde_json::from_value(args).unwrap();
        self.client.start(operation, &args, &CallOptions::default(), self.now, 3).unwrap_err()
    }

    fn drive(&mut self, handle: Handle, mut answer: impl FnMut(&mut Self, &Question) -> Option<String>) -> End {
        for _ in 0..20_000 {
            match self.client.poll(handle, self.now) {
                Step::Send { ticket, request, .. } => {
                    self.requests.push(format!("{} {}", request.method.as_str(), path(&request)));
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
                Step::Read { ticket, after, limit, .. } => {
                    let after = usize::try_from(after).unwrap();
                    self.client.on_read(ticket, Ok(self.journal.iter().skip(after).take(limit).cloned().collect()));
                }
                Step::Ask { ticket, question } => {
                    self.questions.push(question.clone());
                    let given = answer(self, &question);
                    self.client.on_answer(ticket, given.map(Into::into));
                }
                Step::Event(event) => self.events.push(serde_json::from_str(&event).unwrap()),
                Step::Wait { until } => {
                    if let Some((phone, amount)) = self.tip_while_waiting.take() {
                        let amount: serde_json::Number = amount.parse().unwrap();
                        self.stage(&json!({"do": "tip", "phone": phone, "amount": amount}));
                    }
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

    fn control(&mut self, path: &str, body: &Value) {
        let headers = vec![("content-type".to_owned(), "application/json".to_owned())];
        let (url, body) = (format!("http://127.0.0.1/_sandbox/{path}"), body.to_string().into_bytes());
        let request = Request { method: Method::Post, url, headers, body, file: None };
        let answer = self.world.handle(self.now, &request).response().unwrap();
        assert!(answer.is_success(), "{}", String::from_utf8_lossy(&answer.body));
    }

    /// Something that a test makes happen at CloudTips.
    pub fn stage(&mut self, order: &Value) {
        self.control("cloudtips", order);
    }

    /// The next request below this path goes wrong.
    pub fn fault(&mut self, kind: &str, path: &str) {
        self.faults(json!({"kind": kind}), path);
    }

    /// Requests below this path go wrong as it is told.
    pub fn faults(&mut self, mut fault: Value, path: &str) {
        fault["match"] = json!({"path_prefix": format!("/cloudtips/api/{path}")});
        self.control("faults", &json!({"faults": [fault]}));
    }

    pub fn user_id(&self, phone: &str) -> String {
        self.world.cloudtips().person_with(phone).expect("somebody has this phone").user_id.clone()
    }

    pub fn sms_to(&self, phone: &str) -> usize {
        self.world.outbox().messages().filter(|message| message.to == phone && message.code.is_some()).count()
    }

    /// How many requests went to a path that ends so.
    pub fn sent(&self, end: &str) -> usize {
        self.requests.iter().filter(|request| request.ends_with(end)).count()
    }
}

fn path(request: &Request) -> &str {
    let path = request.url.split_once("/cloudtips").map_or("", |(_, path)| path);
    path.split('?').next().unwrap_or_default()
}

pub fn document(end: End) -> Document {
    match end {
        End::Document(document) => document,
        other => panic!("{other:?}"),
    }
}

pub fn report(end: End) -> Value {
    match end {
        End::Report(report) => report,
        other => panic!("{other:?}"),
    }
}

pub fn failed(end: End) -> Error {
    match end {
        End::Failed(error) => error,
        other => panic!("{other:?}"),
    }
}
