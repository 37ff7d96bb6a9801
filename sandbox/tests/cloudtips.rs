//! CloudTips: every call of the catalog, receivers and their links, tokens, changes.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod cloudtips_client;

use cloudtips_client::*;
use gigwire::cloudtips::PLATFORM;
use gigwire::error::ErrorKind;
use gigwire::http::Method::{Get, Patch, Post};
use gigwire_sandbox::Settings;
use gigwire_sandbox::cloudtips::settings::{AlreadyYours, CloudTipsSettings, NewPeople, Refusals};

fn host() -> Host {
    Host::new(Settings::new(3))
}

fn with(cloudtips: CloudTipsSettings) -> Host {
    Host::new(Settings { cloudtips, ..Settings::new(3) })
}

#[test]
fn every_call_of_the_catalog() {
    let mut host = host();
    let receiver = host.of_user(ACCUMULATING, "");
    let layout = format!(r#"{{"layoutId":"{}"}}"#, host.layout(ACCUMULATING));
    host.call("auth.token", r#"{"username":"partner@gigwire.test","password":"partner-password"}"#);
    let tokens: serde_json::Value = serde_json::from_str(&host.last).unwrap();
    host.call("auth.refresh", &format!(r#"{{"refreshToken":{}}}"#, tokens["refresh_token"]));

    let place = format!(r#"{{"placeId":"{PLACE}"}}"#);
    assert_eq!(host.call("places.list", r#"{"name":"сова"}"#)["totalCount"], 2);
    host.call("places.create", r#"{"name":"Новое"}"#);
    host.says("places.create", r#"{"name":"Новое"}"#, "уже существует");
    host.call("places.registration_url", &place);
    let waits = |host: &mut Host| {
        let employees = host.call("places.employees", &place)["items"].as_array().unwrap().clone();
        employees.iter().filter(|employee| employee["confirmationStatus"] == 2).count()
    };
    let before = waits(&mut host);
    let created = host.create(NEW, "");
    assert_eq!(created["created"][0]["layoutStatus"], 2, "by the newer text everybody waits");
    assert_eq!(waits(&mut host), before + 1);
    let new = format!(r#"{{"placeId":"{PLACE}","userId":{}"#, created["created"][0]["userId"]);
    host.call("places.attach_send_sms", &format!("{new}}}"));
    let code = host.code(NEW);
    host.call("places.attach_confirm", &format!(r#"{new},"smsCode":"{code}"}}"#));
    assert_eq!(waits(&mut host), before);

    host.call("receivers.upload_photo", &receiver);
    host.call("receivers.update", &host.of_user(ACCUMULATING, r#","name":"Анна","email":"a@b.test""#));
    let read = host.call("experimental.receivers.get", &receiver);
    assert_eq!((&read["fullName"], &read["email"]), (&"Анна".into(), &"a@b.test".into()));
    assert!(read["photoUrl"].as_str().unwrap().ends_with(read["photoId"].as_str().unwrap()));
    host.call("receivers.delete_photo", &receiver);
    for list in ["receivers.list", "receivers.list_pages"] {
        let found = host.call(list, &format!(r#"{{"phoneNumber":"{ACCUMULATING}"}}"#));
        assert!(found["items"][0]["photoUrl"].as_str().unwrap().ends_with("avatar-default"));
    }
    host.call("receivers.set_payout_method", &host.of_user(ACCUMULATING, r#","payoutMethod":1"#));
    host.call("payment_pages.update", &layout.replace('}', r#","channelUrl":"https://t.test/a","name":"Аня"}"#));
    assert_eq!(host.call("payment_pages.get", &layout)["nameText"], "Аня");
    host.call("experimental.layouts.get", &layout);
    host.call("experimental.layouts.list_by_phone", &format!(r#"{{"phoneNumber":"{ACCUMULATING}"}}"#));

    host.call("cards.public_id", "{}");
    let card =
        |last_four: &str| format!(r#","cardCryptogramPacket":"{}","ipSource":"192.168.0.1""#, cryptogram(last_four));
    let asked = host.call("cards.auth", &host.of_user(NO_CARD, &card("4242")));
    assert_eq!(asked["statusCode"], "Need3ds");
    let pa_res = host.bank(&asked);
    let bank = format!(r#","md":{},"paRes":"{pa_res}""#, asked["md"]);
    let checked = host.call("experimental.cards.post3ds", &host.of_user(NO_CARD, &bank));
    let transaction = format!(r#","transactionId":{}"#, checked["transactionId"]);
    host.call("experimental.cards.add", &host.of_user(NO_CARD, &transaction));
    host.says("experimental.cards.add", &host.of_user(NO_CARD, &transaction), "уже привязана");
    let second = host.call("cards.auth", &host.of_user(NO_CARD, &card("0007")));
    assert_eq!(second["statusCode"], "Canceled");
    host.call(
        "experimental.cards.add",
        &host.of_user(NO_CARD, &format!(r#","transactionId":{}"#, second["transactionId"])),
    );
    let cards = host.call("experimental.cards.list", &host.of_user(NO_CARD, ""));
    let tokens: Vec<_> =
        cards.as_array().unwrap().iter().map(|card| format!(r#","cardToken":{}"#, card["token"])).collect();
    assert_eq!((cards[0]["isDefault"].as_bool(), cards[0]["cardExpirationDate"].as_str()), (Some(true), Some("11/29")));
    host.says("experimental.cards.delete", &host.of_user(NO_CARD, &tokens[0]), "Нельзя удалить");
    host.call("experimental.cards.set_default", &host.of_user(NO_CARD, &tokens[1]));
    host.call("experimental.cards.delete", &host.of_user(NO_CARD, &tokens[0]));
    assert_eq!(host.call("experimental.cards.list", &host.of_user(NO_CARD, "")).as_array().unwrap().len(), 1);

    host.call("payments.public_id", &layout);
    let fee = host.call("payments.fee", &layout.replace('}', r#","amount":"100.50"}"#));
    assert!(host.last.contains(r#""amount":100.5,"feeAmount":7.04,"amountFromPayer":107.54"#), "{fee}");
    assert_eq!(host.pay(ACCUMULATING, "0007", r#","saveCard":true,"externalId":"p17""#)["statusCode"], "Success");
    let saved = host.call("experimental.payments.saved_cards", r#"{"externalId":"p17"}"#);
    let by_saved = format!(r#","cardId":{},"externalId":"p17""#, saved[0]["cardId"]);
    host.call("experimental.payments.auth_saved_card", &payment(&host.layout(ACCUMULATING), &by_saved));
    let asked = host.pay(ACCUMULATING, "4444", "");
    let pa_res = host.bank(&asked);
    let paid = host.call("experimental.payments.post3ds", &format!(r#"{{"md":{},"paRes":"{pa_res}"}}"#, asked["md"]));
    assert_eq!(paid["statusCode"], "Success");
    for (kind, argument) in [("sbp", "id"), ("tpay", "transactionId")] {
        let device = payment(
            &host.layout(ACCUMULATING),
            r#","device":{"type":2,"os":"iOS","webView":false,"browser":"safari"}"#,
        );
        let begun = host.call(&format!("payments.{kind}"), &device);
        let status = format!("experimental.payments.{kind}_status");
        let ask = format!(r#"{{"{argument}":{}}}"#, begun["identifier"]);
        assert_eq!(host.call(&status, &ask)["status"], "Wait");
        host.wait(20_000);
        assert_eq!(host.call(&status, &ask)["status"], "Success");
    }
    host.call("experimental.captcha.verify", &layout.replace('}', r#","version":3,"token":"C","amount":"100"}"#));
    host.call("experimental.accumulations.summary", &receiver);
    host.call("experimental.accumulations.payout", &receiver);
    assert_eq!(host.call("experimental.payouts.list", &receiver)["items"][0]["status"], "InProgress");
    host.call(
        "experimental.receivers.register",
        r#"{"phoneNumber":"+79997654321","name":"Пётр","password":"p","passwordConfirm":"p"}"#,
    );
    host.call("receivers.detach_agent", &host.of_user(NO_CARD, ""));

    host.sign_in_as_receiver(ACCUMULATING);
    assert_eq!(host.call("experimental.receivers.me", "{}")["payoutMethod"], "Accumulation");
    host.call("experimental.receivers.set_own_payout_method", r#"{"payoutMethod":"Instant"}"#);
    assert_eq!(host.call("experimental.receivers.me", "{}")["payoutMethod"], "Instant");
    host.call("experimental.accumulations.own_summary", "{}");
    host.call("experimental.payouts.fee_info", "{}");
    let tips = host.call("experimental.timeline.list", r#"{"limit":3}"#)["items"].as_array().unwrap().len();
    assert_eq!(tips, 3);

    let all = PLATFORM.operations.iter().map(|operation| operation.id.to_owned());
    let missing: Vec<_> = all.filter(|id| !host.seen.contains(id)).collect();
    assert!(missing.is_empty(), "{missing:?}");
    assert!(host.world.ledger().is_sound());
}

/// Who waits by which text, and with `needConfirmLayouts`.
#[test]
fn who_waits_for_confirmation() {
    for (new_people, always, expected) in [
        (NewPeople::Ready, false, (0, 2)),
        (NewPeople::Ready, true, (2, 2)),
        (NewPeople::Wait, false, (2, 2)),
        (NewPeople::Wait, true, (2, 2)),
    ] {
        let mut host = with(CloudTipsSettings { new_people, ..CloudTipsSettings::USUAL });
        let always = format!(r#","needConfirmLayouts":{always}"#);
        let new = host.create(NEW, &always)["created"][0]["layoutStatus"].clone();
        let known = host.create(KNOWN, &always)["created"][0]["layoutStatus"].clone();
        assert_eq!((new, known), (expected.0.into(), expected.1.into()), "{new_people:?} {always}");
        // Nothing new comes of asking again for somebody who waits.
        let people = host.world.cloudtips().people.len();
        let again = host.create(KNOWN, "");
        assert_eq!(
            (again["created"][0]["layoutStatus"].clone(), host.world.cloudtips().people.len()),
            (2.into(), people)
        );
    }
}

#[test]
fn who_is_yours_already() {
    let both = format!(
        r#"{{"placeId":"{PLACE}","receivers":[{{"phoneNumber":"{NEW}","name":"Иван"}},{{"phoneNumber":"{ACCUMULATING}","name":"Анна"}}]}}"#
    );
    for already_yours in [AlreadyYours::RefusedByField, AlreadyYours::RefusedAsAWhole, AlreadyYours::Skipped] {
        let mut host = with(CloudTipsSettings { already_yours, ..CloudTipsSettings::USUAL });
        let nobody = |host: &Host| host.world.cloudtips().person_with(NEW).is_none();
        if already_yours == AlreadyYours::Skipped {
            let done = host.call("receivers.create_many", &both);
            assert_eq!(
                (&done["created"][0]["phoneNumber"], &done["skipped"][0]["userId"]),
                (&NEW.into(), &host.user(ACCUMULATING).into())
            );
            assert!(!nobody(&host));
            continue;
        }
        let error = host.refused("receivers.create_many", &both);
        let by_field = error.fields.iter().any(|(field, text)| field == "PhoneNumber" && text.contains("уже в скоупе"));
        assert_eq!(by_field, already_yours == AlreadyYours::RefusedByField);
        assert_eq!(error.status, 200);
        assert!(nobody(&host), "nobody of the request is created");
    }
}

#[test]
fn refusals_under_200_or_by_status() {
    for (refusals, status) in [(Refusals::Under200, [200, 200, 200]), (Refusals::ByStatus, [400, 404, 403])] {
        let mut host = with(CloudTipsSettings { refusals, ..CloudTipsSettings::USUAL });
        let wrong = format!(r#"{{"placeId":"{PLACE}","receivers":[{{"phoneNumber":"8999","name":"x"}}]}}"#);
        let nobody = host.of_user(OTHERS, "");
        let got = [
            host.refused("receivers.create_many", &wrong).status,
            host.refused("experimental.receivers.get", &nobody).status,
            host.refused("experimental.receivers.me", "{}").status,
        ];
        assert_eq!(got, status);
    }
}

#[test]
fn a_code_by_sms() {
    let mut host = host();
    let of_place = format!(r#","placeId":"{PLACE}""#);
    let ask = host.of_user(WAITING, &of_place);
    let confirm = |host: &Host, code: &str| host.of_user(WAITING, &format!(r#"{of_place},"smsCode":"{code}""#));
    host.says("places.attach_confirm", &confirm(&host, "000000"), "не запрошен");
    host.call("places.attach_send_sms", &ask);
    host.wait(59_999);
    // The client keeps the minute by itself: what the platform says to one that does not is asked for without it.
    let (path, token) = (format!("/cloudtips/api/places/{PLACE}/employees/attach/send-sms"), host.access_token());
    let early = host.raw(
        Post,
        &path,
        "application/json",
        Some(&token),
        host.of_user(WAITING, "").replace("userId", "UserId").as_bytes(),
    );
    assert!(String::from_utf8_lossy(&early.body).contains("через минуту"), "{}", String::from_utf8_lossy(&early.body));
    host.wait(1);
    let first = host.code(WAITING);
    host.call("places.attach_send_sms", &ask);
    let second = host.code(WAITING);
    assert_ne!(first, second);
    host.says("places.attach_confirm", &confirm(&host, &first), "Неверный код");
    host.wait(5 * 60_000);
    host.says("places.attach_confirm", &confirm(&host, &second), "больше не действует");
    host.call("places.attach_send_sms", &ask);
    let third = host.code(WAITING);
    let yours = |host: &mut Host| {
        host.call("receivers.list", &format!(r#"{{"phoneNumber":"{WAITING}"}}"#))["totalCount"].clone()
    };
    assert_eq!(yours(&mut host), 0);
    host.call("places.attach_confirm", &confirm(&host, &third));
    assert_eq!(yours(&mut host), 1);
    host.says("places.attach_confirm", &confirm(&host, &third), "не ожидает");

    // Who leaves waits again when made again, even where new people are ready.
    host.control("settings", r#"{"cloudtips":{"new_people":"ready"}}"#);
    host.call("receivers.detach_agent", &host.of_user(WAITING, ""));
    assert_eq!(yours(&mut host), 0);
    assert_eq!(host.create(WAITING, "")["created"][0]["layoutStatus"], 2);
    host.control("cloudtips", &format!(r#"{{"do":"decline","phone":"{WAITING}"}}"#));
    assert_eq!(host.create(WAITING, "")["created"][0]["layoutStatus"], 3);
    host.wait(60_000);
    host.says("places.attach_send_sms", &ask, "отклонил");
}

#[test]
fn lists_by_filters_and_pages() {
    let mut host = host();
    let whole = host.call("receivers.list", r#"{"limit":1000}"#);
    let total = whole["totalCount"].as_u64().unwrap();
    assert!(total > 15, "{total}");
    let mut seen = Vec::new();
    for page in 1..=total.div_ceil(7) + 1 {
        let page = host.call("receivers.list", &format!(r#"{{"page":{page},"limit":7}}"#));
        assert_eq!(page["totalCount"], total);
        seen.extend(page["items"].as_array().unwrap().clone());
    }
    assert_eq!(seen, *whole["items"].as_array().unwrap());
    let two = format!(r#"{{"userId":["{}","{}"]}}"#, host.user(ACCUMULATING), host.user(INSTANT));
    assert_eq!(host.call("receivers.list", &two)["totalCount"], 2);
    let by_layout = format!(r#"{{"layoutId":"{}"}}"#, host.layout(INSTANT));
    assert_eq!(host.call("receivers.list", &by_layout)["items"][0]["phoneNumber"], INSTANT);
    assert_eq!(host.call("receivers.list", r#"{"dateFrom":"2030-01-01T00:00:00Z"}"#)["totalCount"], 0);
    host.says("receivers.list", r#"{"placeId":"x"}"#, "Заведение не найдено");
    host.says("receivers.list", r#"{"limit":1001}"#, "Limit");
    let others = format!(r#"{{"phoneNumber":"{OTHERS}"}}"#);
    assert_eq!(host.call("receivers.list", &others)["totalCount"], 0);
    host.sign_in("other@gigwire.test", "other-password");
    assert_eq!(host.call("receivers.list", &others)["totalCount"], 1);
}

#[test]
fn tokens() {
    let mut host = host();
    let good = "Grant_type=password&Client_id=Partner&UserName=partner%40gigwire.test&Password=partner-password";
    let (status, tokens) = host.token(good);
    assert_eq!((status, &tokens["expires_in"], &tokens["token_type"]), (200, &1800.into(), &"Bearer".into()));
    let refresh = format!(
        "grant_type=refresh_token&client_id=Partner&refresh_token={}",
        tokens["refresh_token"].as_str().unwrap()
    );
    assert_eq!(host.token(&refresh).0, 200);
    let (status, refusal) = host.token(&refresh);
    assert_eq!((status, refusal.to_string().as_str()), (400, r#"{"error":"invalid_grant"}"#), "it serves once");
    let (status, refusal) = host.token(&good.replace("partner-password", "x"));
    assert_eq!((status, &refusal["error"]), (400, &"invalid_grant".into()));
    assert_eq!(host.token(&good.replace("Client_id=Partner", "Client_id=x")).1["error"], "invalid_client");
    assert_eq!(host.token(&format!("{good}&password=y")).1["error"], "invalid_request");

    let access = tokens["access_token"].as_str().unwrap().to_owned();
    let places = "/cloudtips/api/places";
    assert_eq!(host.raw(Get, places, "", Some(&access), b"").status, 200);
    assert_eq!(host.raw(Get, "/cloudtips/places", "", Some(&access), b"").status, 200, "without /api, too");
    host.wait(1_799_999);
    assert_eq!(host.raw(Get, places, "", Some(&access), b"").status, 200);
    host.wait(1);
    let expired = host.raw(Get, places, "", Some(&access), b"");
    assert_eq!((expired.status, expired.body.len()), (401, 0));
    assert_eq!(host.raw(Get, places, "", None, b"").status, 401);

    // The core's session renews by itself, and logs in where the refresh is refused.
    host.call("places.list", "{}");
    let first = host.access_token();
    host.control("faults", r#"{"faults":[{"kind":"expire_tokens","match":{"path_prefix":"/cloudtips/api"}}]}"#);
    host.call("places.list", "{}");
    assert_ne!(host.access_token(), first);
    let wrong = host.refused("auth.token", r#"{"username":"partner@gigwire.test","password":"x"}"#);
    assert_eq!((wrong.code.as_deref(), wrong.kind().name()), (Some("invalid_grant"), "AuthenticationError"));
}

/// JSON Patch to the letter; a change that is wrong undoes none and does none.
#[test]
fn patches_are_read_strictly() {
    let mut host = host();
    host.call("places.list", "{}");
    let (token, user) = (host.access_token(), host.user(ACCUMULATING));
    let path = format!("/cloudtips/api/receivers/{user}");
    let name = |host: &Host| host.world.cloudtips().person_with(ACCUMULATING).unwrap().name.clone();
    let before = name(&host);
    for (kind, body) in [
        ("text/plain", r#"[{"op":"replace","path":"/Name","value":"x"}]"#),
        ("application/json-patch+json", r#"{"op":"replace","path":"/Name","value":"x"}"#),
        ("application/json-patch+json", r#"[{"op":"add","path":"/Name","value":"x"}]"#),
        ("application/json-patch+json", r#"[{"op":"replace","path":"Name","value":"x"}]"#),
        ("application/json-patch+json", r#"[{"op":"replace","path":"/Name","value":5}]"#),
        ("application/json-patch+json", r#"[{"op":"replace","path":"/Name","value":" "}]"#),
        ("application/json-patch+json", r#"[{"op":"replace","path":"/Name"}]"#),
        ("application/json-patch+json", r#"[{"op":"replace","path":"/Name","value":"x","x":1}]"#),
        (
            "application/json-patch+json",
            r#"[{"op":"replace","path":"/Name","value":"x"},{"op":"replace","path":"/UserId","value":"x"}]"#,
        ),
        ("application/json-patch+json", "[]"),
    ] {
        let response = host.raw(Patch, &path, kind, Some(&token), body.as_bytes());
        let text = String::from_utf8(response.body).unwrap();
        assert!(text.starts_with(r#"{"succeed":false"#), "{body}: {text}");
        assert_eq!(name(&host), before, "{body}");
    }
    let right = r#"[{"op":"replace","path":"/name","value":"x"}]"#;
    assert_eq!(host.raw(Patch, &path, "application/json-patch+json", Some(&token), right.as_bytes()).status, 200);
    assert_eq!(name(&host), "x");
    let others = format!(r#"{{"layoutId":"{}","channelUrl":"https://a.test"}}"#, host.layout(OTHERS));
    host.says("payment_pages.update", &others, "не найдена");
}

#[test]
fn people_register_by_a_link() {
    let mut host = host();
    let link = host.call(
        "places.registration_url",
        &format!(r#"{{"placeId":"{PLACE}","maxRegistrationCount":1,"lifetime":180}}"#),
    );
    let path = link["url"].as_str().unwrap().strip_prefix("http://127.0.0.1").unwrap().to_owned();
    let form = "application/x-www-form-urlencoded";
    assert_eq!(host.raw(Get, &path, "", None, b"").status, 200);
    assert_eq!(host.raw(Post, &path, form, None, b"phone=1&name=x").status, 422);
    assert_eq!(host.raw(Post, &path, form, None, b"phone=%2B79991234567&name=Ivan").status, 200);
    assert_eq!(host.call("receivers.list", &format!(r#"{{"phoneNumber":"{NEW}"}}"#))["totalCount"], 1);
    assert_eq!(host.raw(Post, &path, form, None, b"phone=%2B79991234568&name=Ivan").status, 404, "one only");
}

#[test]
fn nothing_else_than_a_cryptogram_and_a_picture() {
    let mut host = host();
    let card = |packet: &str| format!(r#","cardCryptogramPacket":"{packet}","ipSource":"192.168.0.1""#);
    host.says("cards.auth", &host.of_user(ACCUMULATING, &card("0142424242422911")), "Неверная криптограмма");
    let number = host.run("cards.auth", &host.of_user(ACCUMULATING, &card("4111111111111111"))).unwrap_err();
    assert!(matches!(number.kind, ErrorKind::InvalidRequest(_)), "the core does not even send it");
    host.says("cards.auth", &host.of_user(ACCUMULATING, &card(&cryptogram("5556"))), "отклонена");
    let without = format!(
        r#"{{"CardholderName":"NONE","CardCryptogramPacket":"{}","UserId":"{}"}}"#,
        cryptogram("0007"),
        host.user(ACCUMULATING)
    );
    for (needed, succeed) in [(true, "false"), (false, "true")] {
        host.control("settings", &format!(r#"{{"cloudtips":{{"needs_ip_source":{needed}}}}}"#));
        let token = host.access_token();
        let response =
            host.raw(Post, "/cloudtips/api/cards/auth", "application/json", Some(&token), without.as_bytes());
        assert!(String::from_utf8(response.body).unwrap().contains(&format!("\"succeed\":{succeed}")));
    }
    let text =
        b"--x\r\ncontent-disposition: form-data; name=\"FormFile\"; filename=\"a.png\"\r\n\r\nno picture\r\n--x--\r\n";
    let path = format!("/cloudtips/api/receivers/{}/photo", host.user(ACCUMULATING));
    let token = host.access_token();
    let response = host.raw(Post, &path, "multipart/form-data; boundary=x", Some(&token), text);
    assert!(String::from_utf8(response.body).unwrap().contains("Неверный формат файла"));
    assert!(host.world.cloudtips().person_with(ACCUMULATING).unwrap().photo.is_none());
}
