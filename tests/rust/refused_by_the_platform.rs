//! Mistakes about money that only the platform can see: the core sends the call, and gives the refusal on as what it is. Against
//! the sandbox, whose ledger tells that nothing was moved.

#![allow(clippy::expect_used, clippy::panic)]

use gigwire::error::{ApiErrorKind, Error, ErrorKind};
use gigwire::machine::{CallOptions, Client, Config, Credentials, Step};
use gigwire::solar_staff::PLATFORM;
use gigwire::value::Value;
use gigwire_sandbox::World;
use serde_json::{Value as Json, json};

const START: u64 = 1_760_000_000_000;

/// A company's client, and the platform in the same process.
struct Company {
    client: Client,
    world: World,
    now: u64,
}

impl Company {
    fn new() -> Self {
        let mut config = Config::new(&PLATFORM);
        config.base_url = Some("https://sandbox/solar_staff/api".to_owned());
        config.credentials = Credentials {
            username: Some("bot@gigwire.test".to_owned()),
            password: Some("bot-password".into()),
            ..Credentials::default()
        };
        Self { client: Client::new(config).expect("a client"), world: World::new(3, START), now: START }
    }

    fn call(&mut self, operation: &str, args: Json) -> Result<Json, Error> {
        let args: Value = serde_json::from_value(args).expect("arguments");
        let handle = self.client.start(operation, &args, &CallOptions::default(), self.now, 1)?;
        loop {
            match self.client.poll(handle, self.now) {
                Step::Send { ticket, request, .. } => {
                    let response = self.world.handle(self.now, &request).response().expect("an answer");
                    self.client.on_response(ticket, response, self.now);
                }
                Step::Done(document) => return Ok(serde_json::to_value(document.root()).expect("plain data")),
                Step::Failed(error) => return Err(error),
                Step::Tokens(_) => {}
                other => panic!("{operation}: {other:?}"),
            }
        }
    }

    fn done(&mut self, operation: &str, args: Json) -> Json {
        self.call(operation, args).unwrap_or_else(|error| panic!("{error}"))
    }

    /// A call that the platform refuses as a conflict: what it says. No money moves.
    fn conflict(&mut self, operation: &str, args: Json) -> String {
        let before = self.money();
        let error = self.call(operation, args).expect_err("a refusal");
        let ErrorKind::Api(refusal) = &error.kind else { panic!("{error}") };
        assert_eq!((refusal.kind(), refusal.status), (ApiErrorKind::Conflict, 409), "{error}");
        assert_eq!(self.money(), before, "{error}");
        refusal.message.clone()
    }

    fn money(&mut self) -> (Json, String) {
        assert!(self.world.ledger().is_sound());
        (self.done("companies.balance", json!({})), format!("{:?}", self.world.ledger()))
    }

    fn worker(&mut self, name: &str) -> i64 {
        let person = self.done("freelancers.get_by_email", json!({"email": format!("{name}@gigwire.test")}));
        person["id"].as_i64().expect("an id")
    }

    /// A new task, by its UUID.
    fn task(&mut self, worker: i64, more: Json) -> String {
        let mut args = json!({
            "categoryId": 37, "attributes": [{"id": 37, "value": "5"}], "title": "Site", "description": "Five pages",
            "workerId": worker, "deadline": "2031-01-02T03:04:05Z", "price": "100.50",
        });
        args.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
        self.done("tasks.create", args)["uuid"].as_str().expect("a UUID").to_owned()
    }

    fn accepted_task(&mut self, worker: i64) -> String {
        let uuid = self.task(worker, json!({}));
        for state in [2, 3] {
            self.done("tasks.set_state", json!({"uuid": uuid, "state": state}));
        }
        self.done("tasks.accept", json!({"uuid": uuid}));
        uuid
    }
}

#[test]
fn a_payout_for_a_task_that_is_not_paid() {
    let mut company = Company::new();
    let worker = company.worker("ready");
    let uuid = company.accepted_task(worker);
    let card = company.done("finance.payout_endpoints.list", json!({"freelancerId": worker}))["cards"][0]["id"].clone();
    let payout = json!({"uuid": uuid, "payoutEndpointType": 1, "payoutEndpointId": card});
    assert_eq!(company.conflict("finance.create_payout", payout.clone()), "Задача не оплачена");
    company.done("tasks.pay", json!({"uuid": uuid}));
    company.now += 10_000;
    company.world.tick(company.now);
    company.done("finance.create_payout", payout.clone());
    assert_eq!(company.conflict("finance.create_payout", payout), "Выплата по задаче уже создана");
}

#[test]
fn paying_twice() {
    let mut company = Company::new();
    let worker = company.worker("ready");
    let uuid = company.accepted_task(worker);
    company.done("tasks.pay", json!({"uuid": uuid}));
    for operation in ["tasks.pay", "tasks.quick_pay"] {
        let said = company.conflict(operation, json!({"uuid": uuid}));
        assert!(said.starts_with("Действие недоступно для задачи в состоянии"), "{said}");
    }
    company.now += 10_000;
    company.world.tick(company.now);
    assert!(company.conflict("tasks.pay", json!({"uuid": uuid})).ends_with(" 5"));
}

#[test]
fn paying_quickly_with_documents_to_sign() {
    let mut company = Company::new();
    let worker = company.worker("ready");
    let uuid = company.task(worker, json!({"acceptanceFileIds": [1049]}));
    let said = company.conflict("tasks.quick_pay", json!({"uuid": uuid}));
    assert_eq!(said, "Есть документы, которые фрилансер должен подписать");
    let person = company.done("freelancers.get_by_email", json!({"email": "ready@gigwire.test"}))["uuid"].clone();
    let check = json!({"taskUuid": uuid, "freelancerUuid": person});
    let template = company.done("tasks.check_requirements", check)["data"]["templateUuid"].clone();
    company.done("freelancers.sign_agreement", json!({"freelancerId": worker, "templateUuid": template}));
    company.done("tasks.quick_pay", json!({"uuid": uuid}));
    assert!(company.conflict("tasks.quick_pay", json!({"uuid": uuid})).ends_with(" 5"));
}
