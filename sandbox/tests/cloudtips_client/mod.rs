//! CloudTips through the core's own client: its requests, its decoder, a world in the same process.

#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeSet;

use gigwire::cloudtips::PLATFORM;
use gigwire::codec::Document;
use gigwire::error::{ApiError, Error, ErrorKind};
use gigwire::http::{Method, Request, Response};
use gigwire::machine::{CallOptions, Client, Config, Credentials, Step};
use gigwire::value::{FileArg, Value};
use gigwire_sandbox::cloudtips::{BASE_PATH, IDENTITY_PATH, PARTNER};
use gigwire_sandbox::{Answer, Settings, World};
use serde_json::Value as Json;

pub const START: u64 = 1_760_000_000_000;
pub const PLACE: &str = gigwire_sandbox::cloudtips::seed::PLACE;
/// Linked, with a card; tips add up.
pub const ACCUMULATING: &str = "+70000000101";
pub const INSTANT: &str = "+70000000102";
pub const NO_CARD: &str = "+70000000103";
pub const WAITING: &str = "+70000000104";
pub const OTHERS: &str = "+70000000106";
pub const KNOWN: &str = "+70000000107";
pub const NEW: &str = "+79991234567";
/// The content of every file that is sent.
pub const PNG: &[u8] = b"\x89PNG\r\n\x1a\n and so on";

/// A cryptogram of a card with these last four digits.
pub fn cryptogram(last_four: &str) -> String {
    format!("01220070{last_four}29110228SMfLeYdKp5dSQVIiO5l6ZCJiPdel4uDjdFTTz1UnXY")
}

pub struct Host {
    pub world: World,
    pub now: u64,
    client: Client,
    /// The body of the last answer.
    pub last: String,
    pub seen: BTreeSet<String>,
}

pub fn client(username: &str, password: &str) -> Client {
    let mut config = Config::new(&PLATFORM);
    config.base_url = Some(format!("http://127.0.0.1{BASE_PATH}"));
    config.hosts = vec![("identity".to_owned(), format!("http://127.0.0.1{IDENTITY_PATH}"))];
    config.credentials =
        Credentials { username: Some(username.to_owned()), password: Some(password.into()), ..Credentials::default() };
    Client::new(config).unwrap()
}

impl Host {
    pub fn new(settings: Settings) -> Self {
        Self::of(World::with_settings(settings, START))
    }

    pub fn of(world: World) -> Self {
        let client = client(PARTNER.username, PARTNER.password);
        Self { world, now: START, client, last: String::new(), seen: BTreeSet::new() }
    }

    /// Goes on as somebody else.
    pub fn sign_in(&mut self, username: &str, password: &str) {
        self.client = client(username, password);
    }

    /// Goes on as a receiver, whose token gigwire does not obtain.
    pub fn sign_in_as_receiver(&mut self, phone: &str) {
        let password = gigwire_sandbox::cloudtips::seed::PASSWORD;
        let form = format!(
            "grant_type=password&client_id=MobilePhone&username={}&password={password}",
            phone.replace('+', "%2B")
        );
        let (status, tokens) = self.token(&form);
        assert_eq!(status, 200, "{tokens}");
        let mut config = Config::new(&PLATFORM);
        config.base_url = Some(format!("http://127.0.0.1{BASE_PATH}"));
        config.hosts = vec![("identity".to_owned(), format!("http://127.0.0.1{IDENTITY_PATH}"))];
        let token =
            gigwire::machine::TokenPair { token: tokens["access_token"].as_str().unwrap().into(), refresh_token: None };
        config.credentials.tokens = Some(token);
        self.client = Client::new(config).unwrap();
    }

    pub fn token(&mut self, form: &str) -> (u16, Json) {
        let kind = "application/x-www-form-urlencoded";
        let response = self.raw(Method::Post, &format!("{IDENTITY_PATH}/connect/token"), kind, None, form.as_bytes());
        (response.status, serde_json::from_slice(&response.body).unwrap())
    }

    pub fn raw(&mut self, method: Method, path: &str, kind: &str, token: Option<&str>, body: &[u8]) -> Response {
        let mut headers = vec![("content-type".to_owned(), kind.to_owned())];
        headers.extend(token.map(|token| ("authorization".to_owned(), format!("Bearer {token}"))));
        let url = format!("http://127.0.0.1{path}");
        let request = Request { method, url, headers, body: body.to_vec(), file: None };
        self.world.handle(self.now, &request).response().expect("the connection was cut")
    }

    /// The token of the client, after a call.
    pub fn access_token(&self) -> String {
        self.client.tokens().unwrap().token.reveal().to_owned()
    }

    pub fn run(&mut self, operation: &str, args: &str) -> Result<Document, Error> {
        let mut args: Value = serde_json::from_str(args).unwrap();
        if let Value::Map(args) = &mut args {
            let file = FileArg { name: "me.png".to_owned(), content_type: Some("image/png".to_owned()), id: 1 };
            args.extend(match operation {
                "receivers.upload_photo" => Some(("file".to_owned(), Value::File(file))),
                "experimental.accumulations.payout" => Some(("confirm".to_owned(), Value::Bool(true))),
                _ => None,
            });
        }
        let options = CallOptions { max_attempts: 1, ..CallOptions::default() };
        let handle = self.client.start(operation, &args, &options, self.now, 7)?;
        loop {
            match self.client.poll(handle, self.now) {
                Step::Send { ticket, mut request, .. } => {
                    if let Some(file) = request.file.take() {
                        request.body.splice(file.at..file.at, PNG.iter().copied());
                    }
                    let Answer::Respond { response, .. } = self.world.handle(self.now, &request) else {
                        panic!("the connection was cut")
                    };
                    self.last = String::from_utf8(response.body.clone()).unwrap();
                    self.client.on_response(ticket, response, self.now);
                }
                Step::Done(document) => {
                    self.seen.insert(operation.to_owned());
                    return Ok(document);
                }
                Step::Failed(error) => return Err(error),
                Step::Tokens(_) => {}
                other => panic!("{operation}: {other:?}"),
            }
        }
    }

    /// Carries a call through; the `data` of the answer that the core's decoder took.
    pub fn call(&mut self, operation: &str, args: &str) -> Json {
        if let Err(error) = self.run(operation, args) {
            panic!("{operation} {args}: {error}\n{}", self.last);
        }
        let mut answer: Json = serde_json::from_str(&self.last).unwrap();
        answer["data"].take()
    }

    /// What the platform says to a call that it refuses: its messages and fields.
    pub fn refused(&mut self, operation: &str, args: &str) -> ApiError {
        match self.run(operation, args) {
            Err(error) => match error.kind {
                ErrorKind::Api(error) => error,
                other => panic!("{operation} {args}: {other:?}"),
            },
            Ok(_) => panic!("{operation} {args} was not refused: {}", self.last),
        }
    }

    pub fn says(&mut self, operation: &str, args: &str, text: &str) {
        let error = self.refused(operation, args);
        let all = format!("{} {:?}", error.message, error.fields);
        assert!(all.contains(text), "{operation}: {all}");
    }

    pub fn wait(&mut self, ms: u64) {
        self.now += ms;
        self.world.tick(self.now);
    }

    /// A control that must answer 200.
    pub fn control(&mut self, path: &str, body: &str) {
        let response = self.raw(Method::Post, &format!("/_sandbox/{path}"), "application/json", None, body.as_bytes());
        assert_eq!(response.status, 200, "{path} {body}: {}", String::from_utf8_lossy(&response.body));
    }

    pub fn user(&self, phone: &str) -> String {
        self.world.cloudtips().person_with(phone).unwrap().user_id.clone()
    }

    pub fn layout(&self, phone: &str) -> String {
        self.world.cloudtips().person_with(phone).unwrap().layouts[0].short_id.clone()
    }

    pub fn code(&self, phone: &str) -> String {
        self.world.last_code(phone).unwrap().to_owned()
    }

    /// `{"userId": …}` of somebody, with more members, each with a comma in front.
    pub fn of_user(&self, phone: &str, more: &str) -> String {
        format!(r#"{{"userId":"{}"{more}}}"#, self.user(phone))
    }

    pub fn create(&mut self, phone: &str, more: &str) -> Json {
        let args = format!(r#"{{"placeId":"{PLACE}","receivers":[{{"phoneNumber":"{phone}","name":"Иван"}}]{more}}}"#);
        self.call("receivers.create_many", &args)
    }

    /// A payment of 100.50 by a card with these last four digits.
    pub fn pay(&mut self, phone: &str, last_four: &str, more: &str) -> Json {
        let args =
            payment(&self.layout(phone), &format!(r#","cardCryptogramPacket":"{}"{more}"#, cryptogram(last_four)));
        self.call("payments.auth", &args)
    }

    /// What a bank's page posts back.
    pub fn bank(&mut self, challenge: &Json) -> String {
        let (md, pa_req) = (challenge["md"].as_str().unwrap(), challenge["paReq"].as_str().unwrap());
        let form = format!("MD={md}&PaReq={pa_req}&TermUrl=https%3A%2F%2Fa.test%2F");
        let path = challenge["acsUrl"].as_str().unwrap().strip_prefix("http://127.0.0.1").unwrap().to_owned();
        let page = self.raw(Method::Post, &path, "application/x-www-form-urlencoded", None, form.as_bytes());
        let page = String::from_utf8(page.body).unwrap();
        let start = page.find("name=\"PaRes\" value=\"").expect("PaRes") + 20;
        page[start..].split('"').next().unwrap().to_owned()
    }

    pub fn balance(&mut self, phone: &str) -> String {
        let args = self.of_user(phone, "");
        self.call("experimental.accumulations.summary", &args);
        let start = self.last.find("accumulatedAmount\":").unwrap() + 19;
        self.last[start..].split(',').next().unwrap().to_owned()
    }
}

pub fn payment(layout: &str, more: &str) -> String {
    format!(r#"{{"layoutId":"{layout}","amount":"100.50","currency":"RUB","feeFromPayer":false{more}}}"#)
}
