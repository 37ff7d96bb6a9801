//! The platform of a scenario: a sandbox world, its store, and somebody else who uses the same company.

use std::collections::BTreeMap;

use gigwire::http::{Method, Request, Response};
use gigwire_sandbox::ledger::Account;
use gigwire_sandbox::money::Money;
use gigwire_sandbox::solar_staff::BOT;
use gigwire_sandbox::solar_staff::records::Task;
use gigwire_sandbox::{Answer, Change, Settings, World};
use serde_json::{Value, json};

/// Where the platform is. No such host exists.
pub const ORIGIN: &str = "https://sandbox.test";
/// And its API.
pub const BASE: &str = "https://sandbox.test/solar_staff/api";

/// See [the module](self).
#[derive(Debug)]
pub struct Server {
    world: World,
    stored: BTreeMap<(String, String), Option<String>>,
    token: String,
}

impl Server {
    /// A platform that begins now.
    pub fn new(settings: Settings, now: u64) -> Self {
        Self { world: World::with_solar_staff_alone(settings, now), stored: BTreeMap::new(), token: String::new() }
    }

    /// The world.
    pub const fn world(&self) -> &World {
        &self.world
    }

    /// Lets happen what is due.
    pub fn tick(&mut self, now: u64) {
        self.world.tick(now);
    }

    /// Answers a request.
    pub fn handle(&mut self, now: u64, request: &Request) -> Response {
        match self.world.handle(now, request) {
            Answer::Respond { response, .. } => response,
            // No fault that cuts connections is ever ordered here: the network does that.
            Answer::Drop => Response { status: 500, headers: Vec::new(), body: Vec::new() },
        }
    }

    /// Is killed, and comes back with what it stored before every answer.
    ///
    /// # Errors
    /// When the store does not read.
    pub fn restart(&mut self, now: u64) -> Result<(), String> {
        for Change { table, key, json } in self.world.take_changes() {
            self.stored.insert((table, key), json);
        }
        let rows = self.stored.iter().map(|((table, key), json)| Change {
            table: table.clone(),
            key: key.clone(),
            json: json.clone(),
        });
        self.world = World::restore(rows, now).map_err(|error| error.to_string())?;
        Ok(())
    }

    /// Orders the world to do something at `/_sandbox/…`; whether it could.
    pub fn control(&mut self, now: u64, path: &str, body: &Value) -> bool {
        let url = format!("{ORIGIN}/_sandbox/{path}");
        self.request(now, Method::Post, url, Vec::new(), body).status == 200
    }

    /// A task by its id.
    pub fn task(&self, id: u64) -> Option<&Task> {
        self.world.solar_staff().tasks.get(&id)
    }

    /// What the company can spend, holds aside.
    pub fn balance(&self, company: u64) -> Money {
        let currency = self.world.solar_staff().companies.get(&company).map(|company| company.currency);
        currency.map_or(Money::ZERO, |currency| self.world.ledger().balance(Account::Company(company), currency))
    }

    /// Somebody else's call for a company, signed in with another user.
    pub fn neighbour(&mut self, now: u64, company: u64, method: Method, path: &str, body: &Value) -> Response {
        for _ in 0..2 {
            let headers = vec![
                ("authorization".to_owned(), format!("Bearer {}", self.token)),
                ("x-company-id".to_owned(), company.to_string()),
            ];
            let response = self.request(now, method, format!("{BASE}/{path}"), headers, body);
            if response.status != 401 {
                return response;
            }
            let login = json!({"username": BOT.username, "password": BOT.password});
            let pair = self.request(now, Method::Post, format!("{BASE}/login"), Vec::new(), &login);
            let pair: Value = serde_json::from_slice(&pair.body).unwrap_or_default();
            self.token = pair.get("token").and_then(Value::as_str).unwrap_or_default().to_owned();
        }
        Response { status: 401, headers: Vec::new(), body: Vec::new() }
    }

    /// Somebody else makes a task; its id.
    pub fn order(&mut self, now: u64, company: u64, worker: u64, title: &str, price: &Value) -> Option<u64> {
        let body = json!({
            "categoryId": 20, "attributes": [{"id": 1, "value": "https://example.test/"}], "title": title,
            "description": "By somebody else.", "workerId": worker, "price": price,
            "deadline": deadline(now),
        });
        let response = self.neighbour(now, company, Method::Post, "customer/tasks", &body);
        let made = response.status == 200;
        made.then(|| self.world.solar_staff().next_task_id() - 1)
    }

    /// Somebody else spends nearly all that the company has; whether it worked.
    pub fn spend(&mut self, now: u64, company: u64, worker: u64) -> bool {
        let mut spent = false;
        for _ in 0..4 {
            let balance: f64 = self.balance(company).to_string().parse().unwrap_or_default();
            let price = (balance / 1.25).floor();
            if price < 1.0 {
                break;
            }
            // Whole units: exact in any number.
            #[allow(clippy::cast_possible_truncation)]
            let price = json!(price as i64);
            let Some(task) = self.order(now, company, worker, "spent", &price) else { break };
            let body = json!({"taskId": task});
            spent |= self.neighbour(now, company, Method::Post, "customer/tasks/quick-pay", &body).status == 200;
        }
        spent
    }

    fn request(
        &mut self,
        now: u64,
        method: Method,
        url: String,
        mut headers: Vec<(String, String)>,
        body: &Value,
    ) -> Response {
        headers.push(("content-type".to_owned(), "application/json".to_owned()));
        let request = Request { method, url, headers, body: body.to_string().into_bytes(), file: None };
        self.handle(now, &request)
    }
}

/// A deadline that no scenario reaches, as the wire writes it.
pub fn deadline(now: u64) -> String {
    gigwire_sandbox::clock::iso(now + 60 * gigwire_sandbox::clock::DAY)
}
