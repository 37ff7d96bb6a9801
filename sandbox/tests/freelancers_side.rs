//! What only the freelancer can do, on the pages of the terminal: plain forms.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use gigwire::http::Method::{Delete, Get, Post, Put};
use gigwire_sandbox::Settings;
use serde_json::{Value, json};
use support::{Client, EURO};

/// A world in which nobody registers by themselves.
fn client() -> Client {
    Client::bot_in(Settings { self_acting: false, ..Settings::new(5) })
}

fn id(client: &mut Client, name: &str) -> u64 {
    client.freelancer(name)["id"].as_u64().unwrap()
}

fn code(client: &mut Client, worker: u64) -> String {
    let body = format!(r#"{{"freelancerId":{worker}}}"#);
    let path = "customer/freelancers/request-code-for-new-payout-endpoint";
    let (status, sent) = client.call(Post, path, &body);
    assert_eq!((status, &sent["type"]), (200, &json!("SMS")));
    client.world.last_code(sent["number"].as_str().unwrap()).unwrap().to_owned()
}

fn means(client: &mut Client, worker: u64) -> Value {
    client.get(&format!("customer/freelancers/payout-endpoints?freelancerId={worker}"))
}

#[test]
fn from_the_invitation_to_a_card() {
    let mut client = client();
    client.call(Post, "customer/freelancers", r#"{"email":"new@gigwire.test","country":"RU"}"#);
    client.wait(600_000);
    let person = client.freelancer("new");
    assert_eq!(person["isRegistered"], false, "waits for somebody on the page");
    let worker = person["id"].as_u64().unwrap();
    let text = client.world.outbox().messages().next_back().unwrap().text.clone();
    let link = text.rsplit(' ').next().unwrap().to_owned();

    let (status, page) = client.page(&link);
    assert!(status == 200 && page.contains("name=\"first_name\"") && !page.contains("<script"), "{page}");
    for wrong in ["", "first_name=A&last_name=B&phone=x", "first_name=&last_name=B&phone=70001112233"] {
        let (status, page) = client.fill_in(&link, wrong);
        assert!(status == 422 && page.contains("role=\"alert\""), "{wrong}: {page}");
    }
    let answers = "first_name=%3Cb%3E%D0%98%D0%B2%D0%B0%D0%BD&last_name=X&phone=70001112233&offer=on";
    let (status, page) = client.fill_in(&link, answers);
    assert!(status == 200 && page.contains("Готово") && page.contains("&lt;b&gt;Иван"), "{page}");
    assert_eq!(client.fill_in(&link, answers).0, 422, "once");
    let person = client.freelancer("new");
    assert_eq!((&person["isRegistered"], &person["isVerified"]), (&json!(true), &json!(false)));

    let path =
        format!("customer/freelancers/verification-link?freelancerId={worker}&redirectUrl=https%3A%2F%2Fa.test%2Fx");
    let link = client.get(&path)["terminal_url"].as_str().unwrap().to_owned();
    let (_, page) = client.fill_in(&link, "passport=0000+000000");
    assert!(page.contains(r#"<a href="https://a.test/x">"#), "{page}");
    assert_eq!(client.freelancer("new")["isVerified"], true);
    assert_eq!(client.refused(Get, &path, "").0, 409, "verified already");
    let bad = format!("customer/freelancers/verification-link?freelancerId={worker}&redirectUrl=javascript:x");
    assert_eq!(client.refused(Get, &bad, "").0, 422);

    let code = code(&mut client, worker);
    let begin = |code: &str| format!(r#"{{"freelancerId":{worker},"code":"{code}"}}"#);
    assert_eq!(client.refused(Post, "customer/freelancers/cards", &begin("000")).1, json!({"code": "Неверный код"}));
    let (status, begun) = client.call(Post, "customer/freelancers/cards", &begin(&code));
    assert_eq!(status, 200);
    assert_eq!(client.refused(Post, "customer/freelancers/cards", &begin(&code)).0, 422, "a code is good once");
    let link = begun["redirect"].as_str().unwrap().to_owned();
    assert_eq!(means(&mut client, worker)["cards"], json!([]));
    client.page(&link);
    assert_eq!(means(&mut client, worker)["cards"][0]["status"], 1, "begun");
    let (status, _) = client.fill_in(&link, "number=5213+2400+0000+0006&expire=13%2F29&holder=X&country=RU");
    assert_eq!(status, 422, "there is no month 13");
    let (status, page) = client.fill_in(&link, "number=5213+2400+0000+0006&expire=03%2F29&holder=X&country=KZ");
    assert_eq!(status, 200, "{page}");
    let card = means(&mut client, worker)["cards"].clone();
    assert_eq!(card.as_array().unwrap().len(), 1, "the one that was begun");
    assert_eq!(
        (&card[0]["status"], &card[0]["number"], &card[0]["cardType"], &card[0]["country"]),
        (&json!(4), &json!("5213 24** **** 0006"), &json!(2), &json!("KZ"),)
    );
}

#[test]
fn accounts_wait_for_the_bank_and_means_can_be_removed() {
    let mut client = client();
    let worker = id(&mut client, "nomeans");
    let code = code(&mut client, worker);
    let body = format!(r#"{{"freelancerId":{worker},"code":"{code}","bankAccountType":1}}"#);
    assert_eq!(client.refused(Post, "customer/freelancers/bank-accounts", &body.replace(":1}", ":3}")).0, 422);
    let (_, begun) = client.call(Post, "customer/freelancers/bank-accounts", &body);
    let link = begun["redirect"].as_str().unwrap().to_owned();
    assert_eq!(client.fill_in(&link, "number=DE02120300000000202051").0, 200);
    assert_eq!(client.fill_in(&link, "number=DE02120300000000202052").0, 422, "a link is good once");
    assert_eq!(means(&mut client, worker)["ibans"].as_array().unwrap().len(), 1);
    let account = means(&mut client, worker)["ibans"][0].clone();
    assert_eq!((&account["status"], &account["currency"]["currency"]), (&json!(3), &json!("EUR")), "not confirmed");
    client.wait(6_000);
    assert_eq!(means(&mut client, worker)["ibans"][0]["status"], 1);
    let path = |kind: &str| format!("customer/freelancers/{kind}/{}?freelancerId={worker}", account["id"]);
    assert_eq!(client.refused(Delete, &path("cards"), "").0, 404, "it is an account");
    client.done(Delete, &path("bank-accounts"), "");
    assert_eq!(client.refused(Delete, &path("bank-accounts"), "").0, 404);
    assert_eq!(means(&mut client, worker)["ibans"], json!([]));
}

#[test]
fn google_authenticator() {
    let mut client = client();
    let worker = id(&mut client, "second");
    let body = format!(r#"{{"freelancerId":{worker}}}"#);
    let (_, sent) = client.call(Post, "customer/freelancers/request-code-for-new-payout-endpoint", &body);
    assert_eq!(sent, json!({"type": "Google"}));
    let login = r#"{"username":"google@gigwire.test","password":"google-password"}"#;
    assert_eq!(client.call(Post, "login", login).1, json!({"2FA": {"type": "Google"}}));
    let code = client.world.last_code("google@gigwire.test").unwrap().to_owned();
    let (status, tokens) = client.call(Post, "login", &login.replace('}', &format!(r#","code":"{code}"}}"#)));
    assert!(status == 200 && tokens["token"].is_string());
}

#[test]
fn a_code_as_a_number_has_lost_its_zeroes() {
    let mut client = client();
    let worker = id(&mut client, "ready");
    for _ in 0..200 {
        let code = code(&mut client, worker);
        let number: u64 = code.parse().unwrap();
        let body = format!(r#"{{"freelancerId":{worker},"code":{number},"walletType":3}}"#);
        let (status, _) = client.call(Post, "customer/freelancers/wallets", &body);
        assert_eq!(status, if code.starts_with('0') { 422 } else { 200 }, "{code}");
        if code.starts_with('0') {
            return;
        }
    }
    unreachable!("no code began with a zero");
}

#[test]
fn contacts_change_with_a_code_to_the_old_phone() {
    let mut client = client();
    let worker = id(&mut client, "ready");
    let phone = client.world.solar_staff().freelancers.get(&worker).unwrap().phone.clone().unwrap();
    let request = "customer/freelancers/request-code-for-change-contacts";
    let ask = |more: &str| format!(r#"{{"freelancerId":{worker}{more}}}"#);
    for (more, field) in [
        ("", "email"),
        (r#","email":"x""#, "email"),
        (r#","email":"n@gigwire.test","phone":"+70001112233""#, "phone"),
        (r#","phone":"7000111223a""#, "phone"),
    ] {
        let (status, errors) = client.refused(Post, request, &ask(more));
        assert!(status == 422 && errors.get(field).is_some(), "{more}: {errors}");
    }
    assert_eq!(client.refused(Post, request, &ask(r#","email":"Second@gigwire.test""#)).0, 409, "taken");
    client.done(Post, request, &ask(r#","phone":"+70001112233""#));
    let code = client.world.last_code(&phone).unwrap().to_owned();
    let confirm = |code: &str| format!(r#"{{"freelancerId":{worker},"code":"{code}"}}"#);
    for _ in 0..2 {
        assert_eq!(client.refused(Post, "customer/freelancers/change-contacts", &confirm("x")).0, 422);
    }
    client.done(Post, "customer/freelancers/change-contacts", &confirm(&code));
    assert_eq!(client.get("customer/freelancer-by-phone/70001112233")["id"], worker);
    assert_eq!(client.refused(Post, "customer/freelancers/change-contacts", &confirm(&code)).0, 422, "once");
}

#[test]
fn the_taxation_status_and_its_block() {
    let mut client = client();
    let worker = id(&mut client, "ready");
    let change = |status: u64| format!(r#"{{"freelancerId":{worker},"taxationStatusId":{status}}}"#);
    let path = "customer/freelancers/change-taxation-status";
    // Whatever the world began with, to 1, and past the block.
    client.control("clock", r#"{"advance_ms":6000000000}"#);
    client.login_as_bot();
    assert_eq!(client.call(Post, path, &change(1)), (200, json!({"linkToTerminal": ""})));
    client.control("clock", r#"{"advance_ms":6000000000}"#);
    client.login_as_bot();
    let (_, answer) = client.call(Post, path, &change(4));
    let link = answer["linkToTerminal"].as_str().unwrap().to_owned();
    assert_eq!(client.freelancer("ready")["taxationStatusId"], 1, "not yet");
    assert_eq!(client.fill_in(&link, "inn=12").0, 422);
    assert_eq!(client.fill_in(&link, "inn=500100732259").0, 200);
    let person = client.freelancer("ready");
    assert_eq!(person["taxationStatusId"], 4);
    assert_eq!(person["taxationBlockedTill"].as_str().unwrap().len(), 10);
    assert_eq!(client.refused(Post, path, &change(1)).0, 409, "blocked");
    assert_eq!(client.refused(Post, path, &change(2)).0, 422);
    let kazakh = id(&mut client, "kazakh");
    let body = format!(r#"{{"freelancerId":{kazakh},"taxationStatusId":3}}"#);
    let _ = client.world.solar_staff();
    assert_eq!(client.refused(Post, path, &body).0, 409, "Russia only");
}

#[test]
fn profiles_change_and_people_leave_a_team() {
    let mut client = client();
    let person = client.freelancer("ready");
    let (worker, uuid) = (person["id"].as_u64().unwrap(), person["uuid"].as_str().unwrap());
    let update = |more: &str| format!(r#"{{"freelancerId":{worker}{more}}}"#);
    client.done(Put, "customer/freelancers", &update(r#","firstName":"Ivan","note":"description""#));
    let changed = client.freelancer("ready");
    assert_eq!(
        (&changed["details"]["firstName"], &changed["details"]["note"]),
        (&json!("Ivan"), &json!("description"))
    );
    assert_eq!(changed["details"]["lastName"], person["details"]["lastName"], "what is left out stays");
    let other = "123e4567-e89b-12d3-a456-426655440000";
    assert_eq!(client.refused(Put, "customer/freelancers", &update(&format!(r#","freelancerUuid":"{other}""#))).0, 422);
    assert_eq!(client.refused(Put, "customer/freelancers", &update(r#","companyId":1"#)).0, 403);
    assert_eq!(client.refused(Put, "customer/freelancers", r#"{"firstName":"x"}"#).0, 422);
    client.done(Delete, "customer/freelancers", &format!(r#"{{"freelancerUuid":"{uuid}"}}"#));
    assert_eq!(client.refused(Get, &format!("customer/freelancers/{worker}"), "").0, 404);
    client.company = Some(EURO);
    client.get(&format!("customer/freelancers/{worker}"));
}

#[test]
fn pages_that_are_none() {
    let mut client = client();
    assert_eq!(client.page("http://sandbox/_sandbox/freelancer/x").0, 404);
    let links = client.get("/_sandbox/links");
    let link = links["links"].as_array().unwrap().iter().find(|link| link["purpose"] == "Registration").unwrap();
    let path = format!("http://sandbox{}", link["path"].as_str().unwrap());
    assert_eq!(client.page(&path).0, 200, "the invitations of the beginning have links, too");
    assert_eq!(client.fill_in(&path, "%ff").0, 400);
    let offer = "http://sandbox/_sandbox/agreement-template?uuid=4b8d3847-5651-40f5-b534-48b273974c5c%20";
    assert!(client.page(offer).1.contains("Договор-оферта"));
    assert_eq!(client.page("http://sandbox/_sandbox/agreement-template?uuid=x").0, 404);
}
