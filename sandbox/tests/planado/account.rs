//! A client of the account, for the tests here.

use gigwire::codec::decode;
use gigwire::http::Method::{self, Get, Patch, Post};
use gigwire::http::{Request, Response};
use gigwire::planado::PLATFORM;
use gigwire_sandbox::planado::{API_KEY, routes};
use gigwire_sandbox::{Settings, World};
use serde_json::{Value, json};

pub const START: u64 = 1_760_000_000_000;

pub struct Account {
    pub world: World,
    pub now: u64,
    pub headers: Vec<(String, String)>,
    pub seen: Vec<&'static str>,
}

/// Settings without a call limit.
pub fn unlimited() -> Settings {
    let mut settings = Settings::new(7);
    settings.planado.calls_a_minute = 0;
    settings
}

impl Account {
    pub fn new() -> Self {
        Self::with(unlimited())
    }

    pub fn with(settings: Settings) -> Self {
        Self::of(World::with_settings(settings, START))
    }

    pub fn of(world: World) -> Self {
        let headers = vec![("authorization".to_owned(), format!("Bearer {API_KEY}"))];
        Self { world, now: START, headers, seen: Vec::new() }
    }

    pub fn send(&mut self, method: Method, path: &str, body: &Value) -> Response {
        let mut headers = self.headers.clone();
        let body = match body {
            Value::Null => Vec::new(),
            body => {
                headers.push(("content-type".to_owned(), "application/json".to_owned()));
                body.to_string().into_bytes()
            }
        };
        let url = match path.strip_prefix('/') {
            Some(_) => format!("http://sandbox{path}"),
            None => format!("http://sandbox/planado/v2/{path}"),
        };
        let request = Request { method, url, headers, body, file: None };
        self.world.handle(self.now, &request).response().expect("the connection was cut")
    }

    pub fn call(&mut self, method: Method, path: &str, body: &Value) -> (u16, Value) {
        let response = self.send(method, path, body);
        let text = String::from_utf8(response.body).unwrap();
        (response.status, serde_json::from_str(&text).unwrap_or(Value::String(text)))
    }

    /// A call that works, and whose answer the client's decoder reads.
    pub fn done(&mut self, method: Method, path: &str, body: &Value) -> Value {
        let response = self.send(method, path, body);
        let text = String::from_utf8_lossy(&response.body).into_owned();
        assert!((200..300).contains(&response.status), "{method} {path}: {} {text}", response.status);
        let plain = format!("v2/{}", path.split('?').next().unwrap());
        let segments: Vec<String> = plain.split('/').map(str::to_owned).collect();
        let (route, _) = routes::find(method, &segments).unwrap();
        self.seen.push(route.id);
        let operation = PLATFORM.operation(route.id).unwrap();
        decode(operation, response).unwrap_or_else(|error| panic!("{}: {error:?}\n{text:.900}", route.id));
        if text.is_empty() { Value::Null } else { serde_json::from_str(&text).unwrap() }
    }

    pub fn get(&mut self, path: &str) -> Value {
        self.done(Get, path, &Value::Null)
    }

    /// What is refused as 422, and the fields that are at fault.
    pub fn faults(&mut self, method: Method, path: &str, body: &Value) -> Vec<String> {
        let (status, answer) = self.call(method, path, body);
        assert_eq!(status, 422, "{path} {body}: {answer}");
        answer["errors"].as_object().unwrap().keys().cloned().collect()
    }

    /// Creates a job; its identifier.
    pub fn job(&mut self, body: &Value) -> String {
        self.done(Post, "jobs", body)["job_uuid"].as_str().unwrap().to_owned()
    }

    pub fn read_job(&mut self, id: &str) -> Value {
        self.get(&format!("jobs/{id}"))["job"].clone()
    }

    pub fn change(&mut self, path: &str, body: &Value) -> Value {
        self.done(Patch, path, body)
    }

    /// A control that must work.
    pub fn control(&mut self, path: &str, body: &Value) -> Value {
        let (status, answer) = self.call(Post, &format!("/_sandbox/{path}"), body);
        assert_eq!(status, 200, "{path} {body}: {answer}");
        answer
    }

    pub fn worker_moves(&mut self, job: &str, step: &str) -> Value {
        self.control("planado/jobs", &json!({"job": job, "do": step}))["job"].clone()
    }

    pub fn wait(&mut self, ms: u64) {
        self.now += ms;
        self.world.tick(self.now);
    }

    /// All pages of a list.
    pub fn all(&mut self, path: &str, key: &str) -> Vec<Value> {
        let (mut items, mut after): (Vec<Value>, Option<String>) = (Vec::new(), None);
        loop {
            let joint = if path.contains('?') { '&' } else { '?' };
            let page = match &after {
                None => self.get(path),
                Some(after) => self.get(&format!("{path}{joint}after={after}")),
            };
            let page = page[key].as_array().unwrap().clone();
            let Some(last) = page.last() else { return items };
            after = Some(last["uuid"].as_str().unwrap().to_owned());
            items.extend(page);
        }
    }
}
