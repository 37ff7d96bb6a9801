//! A client of the customer, for the tests here.

use gigwire::codec::decode;
use gigwire::http::Method::{self, Get, Post};
use gigwire::http::{Request, Response};
use gigwire::qugo::PLATFORM;
use gigwire_sandbox::ledger::Account;
use gigwire_sandbox::money::Currency;
use gigwire_sandbox::qugo::{TOKEN, routes};
use gigwire_sandbox::{Settings, World};
use serde_json::{Value, json};

pub const START: u64 = 1_760_000_000_000;

/// The query of a job that is moderated at once.
pub const JOB: &str = "serviceID=11&stateID=MODERATION&title=X&budget=100.50&schedule[start]=2025-10-10";

pub struct Customer {
    pub world: World,
    pub now: u64,
    pub token: String,
    pub seen: Vec<&'static str>,
}

impl Customer {
    pub fn new() -> Self {
        Self::with(Settings::new(7))
    }

    pub fn with(settings: Settings) -> Self {
        Self::of(World::with_settings(settings, START))
    }

    pub fn of(world: World) -> Self {
        Self { world, now: START, token: TOKEN.to_owned(), seen: Vec::new() }
    }

    fn request(&self, method: Method, path: &str, content_type: &str, body: Vec<u8>) -> Request {
        let mut headers = vec![("authorization".to_owned(), format!("Bearer {}", self.token))];
        if !body.is_empty() {
            headers.push(("content-type".to_owned(), content_type.to_owned()));
        }
        let url = match path.strip_prefix('/') {
            Some(_) => format!("http://sandbox{path}"),
            None => format!("http://sandbox/qugo/api/v1/{path}"),
        };
        Request { method, url, headers, body, file: None }
    }

    pub fn send(&mut self, method: Method, path: &str, body: &Value) -> Response {
        let body = if body.is_null() { Vec::new() } else { body.to_string().into_bytes() };
        let request = self.request(method, path, "application/json", body);
        self.world.handle(self.now, &request).response().expect("the connection was cut")
    }

    pub fn call(&mut self, method: Method, path: &str, body: &Value) -> (u16, Value) {
        let response = self.send(method, path, body);
        (response.status, serde_json::from_slice(&response.body).unwrap_or(Value::Null))
    }

    /// A response of a call that works, read by the client's decoder.
    pub fn read(&mut self, method: Method, path: &str, response: Response) -> Response {
        let text = String::from_utf8_lossy(&response.body).into_owned();
        assert!((200..300).contains(&response.status), "{method} {path}: {} {text}", response.status);
        let segments: Vec<String> = path.split('?').next().unwrap().split('/').map(str::to_owned).collect();
        let (route, _) = routes::find(method, &segments).unwrap();
        self.seen.push(route.id);
        let operation = PLATFORM.operation(route.id).unwrap();
        decode(operation, response.clone()).unwrap_or_else(|error| panic!("{}: {error:?}\n{text:.900}", route.id));
        response
    }

    pub fn done(&mut self, method: Method, path: &str, body: &Value) -> Value {
        let response = self.send(method, path, body);
        let response = self.read(method, path, response);
        serde_json::from_slice(&response.body).unwrap_or(Value::Null)
    }

    pub fn get(&mut self, path: &str) -> Value {
        self.done(Get, path, &Value::Null)
    }

    pub fn post(&mut self, path: &str) -> Value {
        self.done(Post, path, &Value::Null)
    }

    /// What is refused as 422, and the fields that are at fault.
    pub fn faults(&mut self, path: &str, body: &Value) -> Vec<String> {
        let (status, answer) = self.call(Post, path, body);
        assert_eq!(status, 422, "{path} {body}: {answer}");
        answer["errors"].as_object().unwrap().keys().cloned().collect()
    }

    pub fn upload(&mut self, path: &str, file: &[u8]) -> Response {
        let mut body = Vec::new();
        let head = "--x-y-z\r\ncontent-disposition: form-data; name=\"file\"; filename=\"a.xlsx\"\r\n\r\n";
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(file);
        body.extend_from_slice(b"\r\n--x-y-z--\r\n");
        let request = self.request(Post, path, "multipart/form-data; boundary=x-y-z", body);
        self.world.handle(self.now, &request).response().expect("the connection was cut")
    }

    pub fn control(&mut self, path: &str, body: &Value) {
        let (status, answer) = self.call(Post, &format!("/_sandbox/{path}"), body);
        assert_eq!(status, 200, "{path} {body}: {answer}");
    }

    pub fn wait(&mut self, ms: u64) {
        self.now += ms;
        self.world.tick(self.now);
        assert!(self.world.ledger().is_sound());
    }

    /// A published job; its id.
    pub fn published(&mut self) -> u64 {
        let id = self.post(&format!("jobs?{JOB}"))["id"].as_u64().unwrap();
        self.wait(10_000);
        assert_eq!(self.state(id), "PUBLISHED");
        id
    }

    pub fn state(&mut self, job: u64) -> String {
        self.get(&format!("jobs/{job}"))["state"]["id"].as_str().unwrap().to_owned()
    }

    /// A registry of one payout as JSON, checked; its id.
    pub fn registry(&mut self, inn: &str, price: &str) -> u64 {
        let rows = json!([{"type": "courier", "title": "Доставка", "inn": inn, "price": price}]);
        let id = self.done(Post, "payroll-registries/payrolls", &rows)["id"].as_u64().unwrap();
        self.wait(2_000);
        id
    }

    pub fn statuses(&mut self, registry: u64) -> Vec<String> {
        let items = self.get(&format!("payroll-registries/{registry}/items"))["items"].clone();
        let status = |row: &Value| row["paymentStatus"].as_str().unwrap().to_owned();
        items.as_array().unwrap().iter().map(status).collect()
    }

    pub fn balance(&self, account: Account) -> String {
        self.world.ledger().balance(account, Currency::Rub).to_string()
    }
}
