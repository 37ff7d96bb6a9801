//! CloudTips in the world: a restart loses nothing, odd answers read the same, any request is answered.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod cloudtips_client;
#[path = "support/store.rs"]
mod store;

use cloudtips_client::*;
use gigwire::cloudtips::PLATFORM;
use gigwire::codec::decode;
use gigwire::http::{Method, Request};
use gigwire_sandbox::cloudtips::routes::ROUTES;
use gigwire_sandbox::{Answer, Settings, World};
use proptest::prelude::*;
use store::Store;

fn everything(host: &mut Host) -> Vec<String> {
    let mut all: Vec<String> = ["ledger", "outbox", "clock", "settings"]
        .map(|control| {
            let answer = host.raw(Method::Get, &format!("/_sandbox/{control}"), "", None, b"");
            String::from_utf8(answer.body).unwrap()
        })
        .to_vec();
    all.push(format!("{:?}", host.world.cloudtips()));
    all
}

#[test]
fn a_world_restored_after_every_step_goes_on_the_same() {
    let mut whole = Host::new(Settings::new(9));
    let mut store = Store::default();
    store.keep(whole.world.take_changes());
    let device = payment(&whole.layout(ACCUMULATING), r#","device":{"type":2}"#);
    let card = format!(r#","cardCryptogramPacket":"{}","ipSource":"::1""#, cryptogram("4242"));
    let steps = [
        ("places.create", r#"{"name":"Новое"}"#.to_owned()),
        ("places.registration_url", format!(r#"{{"placeId":"{PLACE}"}}"#)),
        (
            "receivers.create_many",
            format!(r#"{{"placeId":"{PLACE}","receivers":[{{"phoneNumber":"{NEW}","name":"x"}}]}}"#),
        ),
        ("places.attach_send_sms", whole.of_user(WAITING, &format!(r#","placeId":"{PLACE}""#))),
        ("receivers.upload_photo", whole.of_user(ACCUMULATING, "")),
        ("cards.auth", whole.of_user(ACCUMULATING, &card)),
        ("payments.sbp", device.clone()),
        (
            "payments.auth",
            payment(
                &whole.layout(INSTANT),
                &format!(r#","cardCryptogramPacket":"{}","saveCard":true,"externalId":"p""#, cryptogram("0007")),
            ),
        ),
        ("experimental.accumulations.payout", whole.of_user(ACCUMULATING, "")),
        ("payments.tpay", device),
        (
            "experimental.captcha.verify",
            format!(r#"{{"layoutId":"{}","version":3,"token":"C","amount":"100"}}"#, whole.layout(INSTANT)),
        ),
    ];
    let mut restarted = Host::of(World::restore(store.rows(), START).unwrap());
    for (operation, args) in &steps {
        assert_eq!(whole.call(operation, args), restarted.call(operation, args), "{operation}");
        store.keep(restarted.world.take_changes());
        restarted.world = World::restore(store.rows(), START).unwrap();
        whole.world.take_changes();
        assert_eq!(everything(&mut whole), everything(&mut restarted), "{operation}");
    }
    for wait in [3_000, 10_000, 20_000] {
        whole.wait(wait);
        restarted.wait(wait);
        whole.world.take_changes();
        restarted.world.take_changes();
        assert_eq!(everything(&mut whole), everything(&mut restarted));
    }
    assert_eq!(whole.world.cloudtips().next_due(), None, "it all happened");
    assert!(restarted.world.ledger().is_sound());
}

#[test]
fn the_decoder_reads_every_odd_answer() {
    let mut host = Host::new(Settings { tasks: 10, ..Settings::new(5) });
    let user = host.user(ACCUMULATING);
    host.pay(ACCUMULATING, "0007", r#","saveCard":true,"externalId":"p17""#);
    let create = format!(r#"{{"placeId":"{PLACE}","receivers":[{{"phoneNumber":"{KNOWN}","name":"x"}}]}}"#);
    let wrong = format!(r#"{{"placeId":"{PLACE}","receivers":[{{"phoneNumber":"8","name":"x"}}]}}"#);
    let check = format!(
        r#"{{"CardholderName":"NONE","CardCryptogramPacket":"{}","UserId":"{user}","IpSource":"::1"}}"#,
        cryptogram("4242")
    );
    let (layout, phone) = (host.layout(ACCUMULATING), ACCUMULATING.replace('+', "%2B"));
    let asks = [
        ("receivers.create_many", Method::Post, "receivers/create-many".to_owned(), create.as_str()),
        ("receivers.create_many", Method::Post, "receivers/create-many".to_owned(), wrong.as_str()),
        ("receivers.list", Method::Get, "receivers".to_owned(), ""),
        ("experimental.receivers.get", Method::Get, format!("receivers/{user}"), ""),
        ("places.list", Method::Get, "places".to_owned(), ""),
        ("places.employees", Method::Get, format!("places/{PLACE}/employees"), ""),
        (
            "places.registration_url",
            Method::Post,
            "places/registration-url".to_owned(),
            r#"{"placeId":"0d1c7e0a-6a52-4f0e-9a0e-3d9f5f0b7c11"}"#,
        ),
        ("cards.public_id", Method::Get, "cards/publicid".to_owned(), ""),
        ("cards.auth", Method::Post, "cards/auth".to_owned(), check.as_str()),
        ("experimental.cards.list", Method::Get, format!("cards?userId={user}"), ""),
        ("payment_pages.get", Method::Get, format!("paymentpages/{layout}"), ""),
        ("payments.fee", Method::Get, format!("payment/fee?layoutId={layout}&amount=100"), ""),
        ("experimental.layouts.get", Method::Get, format!("layouts/{layout}"), ""),
        ("experimental.layouts.list_by_phone", Method::Get, format!("layouts/list/{phone}"), ""),
        ("experimental.payments.saved_cards", Method::Get, "payment/cards?ExternalId=p17".to_owned(), ""),
        ("experimental.accumulations.summary", Method::Get, format!("accumulations/{user}/summary"), ""),
        ("experimental.payouts.list", Method::Get, "payout".to_owned(), ""),
    ];
    let token = host.access_token();
    let (mut odd, mut all) = (0, String::new());
    for (id, method, path, body) in asks {
        let operation = PLATFORM.operation(id).unwrap();
        let path = format!("/cloudtips/api/{path}");
        for seed in 0..60 {
            let fault =
                format!(r#"{{"faults":[{{"kind":"odd_wire","seed":{seed},"match":{{"path_prefix":"/cloudtips"}}}}]}}"#);
            host.control("faults", &fault);
            let kind = if body.is_empty() { "" } else { "application/json" };
            let response = host.raw(method, &path, kind, Some(&token), body.as_bytes());
            let text = String::from_utf8(response.body.clone()).unwrap();
            odd += u32::from(response.status != 200 || !text.contains(r#""errors":null,"validationErrors":null"#));
            all.push_str(&text);
            if body == wrong {
                let failure = text.to_lowercase();
                let told = ["\"succeed\":false", "\"succeed\":\"false\""].iter().any(|shape| failure.contains(shape));
                assert!([200, 400].contains(&response.status) && told, "{text}");
                assert!(text.contains("Неверный формат"), "why is always told: {text}");
                continue;
            }
            let text = text.as_str();
            decode(operation, response).unwrap_or_else(|error| panic!("{id}, seed {seed}: {error:?}\n{text:.900}"));
        }
    }
    assert!(odd > 200, "{odd}");
    for shape in [
        "\"succeed\":\"true\"",
        "\"WaitingForConfirmation\"",
        "\"photold\"",
        "\"shortId\"",
        "\"LayoutId\"",
        "\"sandboxExtra\"",
        "\"statusCode\":0",
        "\"errorCode\":0",
        "\"validationErrors\":[\"",
        "additionalProp1",
    ] {
        assert!(all.contains(shape), "{shape}");
    }
}

fn segment() -> impl Strategy<Value = String> {
    let user = Just("x".to_owned());
    prop_oneof![4 => user, 1 => "[a-z0-9-]{1,12}", 1 => any::<String>()]
}

const NAMES: &[&str] = &[
    "placeId",
    "receivers",
    "phoneNumber",
    "name",
    "UserId",
    "smsCode",
    "layoutId",
    "amount",
    "currency",
    "feeFromPayer",
    "split",
    "device",
    "op",
    "path",
    "value",
    "rating",
    "cardToken",
    "transactionId",
    "payoutMethod",
    "md",
    "paRes",
];

fn json_text() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        Just("null".to_owned()),
        Just("true".to_owned()),
        Just("100.50".to_owned()),
        Just("\"+79991234567\"".to_owned()),
        Just(format!("\"{PLACE}\"")),
        any::<i64>().prop_map(|number| number.to_string()),
        any::<String>().prop_map(|text| serde_json::to_string(&text).unwrap()),
    ];
    leaf.prop_recursive(3, 24, 6, |inner| {
        let member = (prop::sample::select(NAMES).prop_map(str::to_owned), inner.clone());
        prop_oneof![
            prop::collection::vec(inner, 0..4).prop_map(|items| format!("[{}]", items.join(","))),
            prop::collection::vec(member, 0..6).prop_map(|members| {
                let members: Vec<String> = members.iter().map(|(name, value)| format!("\"{name}\":{value}")).collect();
                format!("{{{}}}", members.join(","))
            }),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn every_request_is_answered(
        route in (0..ROUTES.len()).prop_map(|index| &ROUTES[index]),
        segment in segment(),
        query in prop_oneof![Just(String::new()), "\\?(page|limit|userId|dateFrom|amount|id)=[-0-9a-zA-Z.%]{0,20}", any::<String>().prop_map(|text| format!("?{text}"))],
        body in prop_oneof![json_text().prop_map(String::into_bytes), prop::collection::vec(any::<u8>(), 0..100), Just(Vec::new())],
        wait in prop_oneof![Just(0), any::<u64>()],
        receiver in any::<bool>(),
    ) {
        let mut host = Host::new(Settings { tasks: 4, ..Settings::new(1) });
        if receiver {
            host.sign_in_as_receiver(ACCUMULATING);
        }
        host.run(if receiver { "experimental.receivers.me" } else { "places.list" }, "{}").unwrap();
        let kind = match route.method {
            Method::Patch => "application/json-patch+json",
            _ => "application/json",
        };
        let headers = vec![
            ("content-type".to_owned(), kind.to_owned()),
            ("authorization".to_owned(), format!("Bearer {}", host.access_token())),
        ];
        let path = route.path.replace('*', &segment);
        let request = Request { method: route.method, url: format!("http://h/cloudtips/api/{path}{query}"), headers, body, file: None };
        for now in [START, START.saturating_add(wait)] {
            if let Answer::Respond { response, .. } = host.world.handle(now, &request) {
                prop_assert!([200, 400, 401, 404, 413, 415].contains(&response.status), "{}", response.status);
                if response.status != 401 {
                    let text = String::from_utf8(response.body).unwrap();
                    prop_assert!(serde_json::from_str::<serde_json::Value>(&text).is_ok(), "{text}");
                }
            }
            prop_assert!(host.world.ledger().is_sound());
        }
    }
}
