//! A small client for tests that talk to a world in the same process.

#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use gigwire::http::{Method, Request, Response};
use gigwire_sandbox::{Answer, Settings, World};
use serde_json::Value;

pub const START: u64 = 1_760_000_000_000;
pub const MAIN: u64 = 2955;
pub const EURO: u64 = 2956;
pub const POOR: u64 = 2957;

pub struct Client {
    pub world: World,
    pub now: u64,
    pub token: Option<String>,
    pub refresh_token: Option<String>,
    pub company: Option<u64>,
}

impl Client {
    pub fn new(world: World) -> Self {
        Self { world, now: START, token: None, refresh_token: None, company: None }
    }

    pub fn bot(seed: u64) -> Self {
        Self::bot_in(Settings::new(seed))
    }

    pub fn bot_in(settings: Settings) -> Self {
        let mut client = Self::new(World::with_settings(settings, START));
        client.login_as_bot();
        client
    }

    pub fn login_as_bot(&mut self) {
        let body = r#"{"username":"bot@gigwire.test","password":"bot-password"}"#;
        let (status, tokens) = self.call(Method::Post, "login", body);
        assert_eq!(status, 200);
        self.keep(&tokens);
    }

    pub fn keep(&mut self, tokens: &Value) {
        self.token = Some(tokens["token"].as_str().unwrap().to_owned());
        self.refresh_token = Some(tokens["refreshToken"].as_str().unwrap().to_owned());
    }

    pub fn request(&self, method: Method, path: &str, body: &str) -> Request {
        let mut headers = vec![("accept".to_owned(), "application/json".to_owned())];
        if !body.is_empty() {
            headers.push(("content-type".to_owned(), "application/json".to_owned()));
        }
        if let Some(token) = &self.token {
            headers.push(("authorization".to_owned(), format!("Bearer {token}")));
        }
        if let Some(company) = self.company {
            headers.push(("x-company-id".to_owned(), company.to_string()));
        }
        let url = match path.strip_prefix('/') {
            Some(_) => format!("http://sandbox{path}"),
            None => format!("http://sandbox/solar_staff/api/{path}"),
        };
        Request { method, url, headers, body: body.as_bytes().to_vec(), file: None }
    }

    pub fn answer(&mut self, method: Method, path: &str, body: &str) -> Answer {
        let request = self.request(method, path, body);
        self.world.handle(self.now, &request)
    }

    pub fn response(&mut self, method: Method, path: &str, body: &str) -> Response {
        self.answer(method, path, body).response().expect("the connection was cut")
    }

    /// Status and body; an empty body reads as null.
    pub fn call(&mut self, method: Method, path: &str, body: &str) -> (u16, Value) {
        let response = self.response(method, path, body);
        let text = String::from_utf8(response.body).unwrap();
        let value = match text.as_str() {
            "" => Value::Null,
            text => serde_json::from_str(text).unwrap_or_else(|_| panic!("not JSON: {text}")),
        };
        (response.status, value)
    }

    pub fn get(&mut self, path: &str) -> Value {
        let (status, value) = self.call(Method::Get, path, "");
        assert_eq!(status, 200, "{path}: {value}");
        value
    }

    /// A write that must be answered by an empty 200.
    pub fn done(&mut self, method: Method, path: &str, body: &str) {
        assert_eq!(self.call(method, path, body), (200, Value::Null), "{path}");
    }

    pub fn refused(&mut self, method: Method, path: &str, body: &str) -> (u16, Value) {
        let (status, value) = self.call(method, path, body);
        assert!(status >= 400, "{path} was not refused: {status} {value}");
        (status, value)
    }

    pub fn wait(&mut self, ms: u64) {
        self.now += ms;
        self.world.tick(self.now);
    }

    pub fn freelancer(&mut self, name: &str) -> Value {
        self.get(&format!("customer/freelancer-by-email/{name}@gigwire.test"))
    }

    /// A new task for a freelancer, in state 1.
    pub fn new_task(&mut self, worker: u64, price: &str) -> u64 {
        let (status, created) = self.call(Method::Post, "customer/tasks", &task_body(worker, price, ""));
        assert_eq!(status, 200, "{created}");
        let uuid = created["uuid"].as_str().unwrap().to_owned();
        self.get(&format!("customer/tasks/{uuid}"))["id"].as_u64().unwrap()
    }

    pub fn task(&mut self, id: u64) -> Value {
        self.get(&format!("customer/tasks/{id}"))
    }

    pub fn state(&mut self, id: u64) -> u64 {
        self.task(id)["state"].as_u64().unwrap()
    }

    /// Leads a new task to the state before payment.
    pub fn accepted_task(&mut self, worker: u64, price: &str) -> u64 {
        let id = self.new_task(worker, price);
        for state in [2, 3] {
            self.done(Method::Put, &format!("customer/tasks/{id}"), &format!(r#"{{"state":{state}}}"#));
        }
        self.done(Method::Post, "customer/tasks/accept", &format!(r#"{{"taskId":{id}}}"#));
        id
    }

    pub fn sound(&self) {
        assert!(self.world.ledger().is_sound());
    }
}

/// A body for `tasks.create`; `more` are further members, each with a comma in front.
pub fn task_body(worker: u64, price: &str, more: &str) -> String {
    format!(
        r#"{{"categoryId":37,"attributes":[{{"id":37,"value":"5"}}],"title":"Сайт","description":"Пять страниц","workerId":{worker},"deadline":"2025-12-01T10:00:00.000Z","price":{price}{more}}}"#
    )
}

/// A form with these fields and, last, a file; its boundary is `x-y-z`.
pub fn form(fields: &[(&str, &str)], file: Option<(&str, &[u8])>) -> Vec<u8> {
    let mut body = Vec::new();
    for (name, value) in fields {
        let part = format!("--x-y-z\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        body.extend_from_slice(part.as_bytes());
    }
    if let Some((name, content)) = file {
        let head = format!("--x-y-z\r\ncontent-disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n");
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(content);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(b"--x-y-z--\r\n");
    body
}

impl Client {
    /// Sends a form made by [`form`].
    pub fn send_form(&mut self, path: &str, body: &[u8]) -> (u16, String) {
        let mut request = self.request(Method::Post, path, "");
        request.body = body.to_vec();
        request.headers.push(("content-type".to_owned(), "multipart/form-data; boundary=x-y-z".to_owned()));
        let response = self.world.handle(self.now, &request).response().expect("the connection was cut");
        (response.status, String::from_utf8(response.body).unwrap())
    }

    /// What a browser sends from a page: a form.
    pub fn fill_in(&mut self, url: &str, answers: &str) -> (u16, String) {
        let mut request = self.request(Method::Post, "/", answers);
        url.clone_into(&mut request.url);
        request.headers = vec![("content-type".to_owned(), "application/x-www-form-urlencoded".to_owned())];
        let response = self.world.handle(self.now, &request).response().expect("the connection was cut");
        (response.status, String::from_utf8(response.body).unwrap())
    }

    /// The page behind a link.
    pub fn page(&mut self, url: &str) -> (u16, String) {
        let mut request = self.request(Method::Get, "/", "");
        url.clone_into(&mut request.url);
        let response = self.world.handle(self.now, &request).response().expect("the connection was cut");
        (response.status, String::from_utf8(response.body).unwrap())
    }

    /// A control that must answer 200.
    pub fn control(&mut self, path: &str, body: &str) {
        let (status, answer) = self.call(Method::Post, &format!("/_sandbox/{path}"), body);
        assert_eq!(status, 200, "{path} {body}: {answer}");
    }
}
