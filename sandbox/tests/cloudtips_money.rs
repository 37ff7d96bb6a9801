//! CloudTips' money: tips, fees, shares, payouts; nothing is lost and nothing is paid twice.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod cloudtips_client;

use cloudtips_client::*;
use gigwire_sandbox::Settings;
use gigwire_sandbox::cloudtips::records::Progress;
use gigwire_sandbox::ledger::{Account, Reason};
use gigwire_sandbox::money::{Currency, Money};
use proptest::prelude::*;

fn host() -> Host {
    Host::new(Settings::new(3))
}

fn sum(host: &Host, reason: Reason) -> Money {
    let entries = host.world.ledger().entries().filter(|entry| entry.reason == reason);
    entries.fold(Money::ZERO, |sum, entry| sum + entry.amount)
}

fn rub(text: &str) -> Money {
    Money::parse(text).unwrap()
}

/// What somebody's tips come to, by the ledger.
fn held(host: &Host, phone: &str) -> Money {
    let number = host.world.cloudtips().person_with(phone).unwrap().number;
    host.world.ledger().balance(Account::TipReceiver(number), Currency::Rub)
}

#[test]
fn everything_goes_to_the_card_once() {
    let mut host = host();
    let before = held(&host, ACCUMULATING);
    host.pay(ACCUMULATING, "0007", "");
    assert_eq!(held(&host, ACCUMULATING), before + rub("100.5"));
    assert_eq!(host.balance(ACCUMULATING), (before + rub("100.5")).to_string());
    let (delivered, fees) = (sum(&host, Reason::PayoutDelivered), sum(&host, Reason::TipFee));
    let pay_out = host.of_user(ACCUMULATING, "");
    host.call("experimental.accumulations.payout", &pay_out);
    host.says("experimental.accumulations.payout", &pay_out, "Недостаточно средств");
    assert_eq!(held(&host, ACCUMULATING), Money::ZERO);
    host.wait(10_000);
    let all = before + rub("100.5");
    let fee = all.percent(rub("5"));
    assert_eq!(sum(&host, Reason::PayoutDelivered) - delivered, all - fee);
    assert_eq!(sum(&host, Reason::TipFee) - fees, fee);
    let payouts = host.call("experimental.payouts.list", &pay_out);
    assert_eq!((payouts["totalCount"].as_u64(), payouts["items"][0]["status"].as_str()), (Some(1), Some("Completed")));
    host.says("experimental.accumulations.payout", &host.of_user(NO_CARD, ""), "Нет карты");
    assert!(host.world.ledger().is_sound());
}

#[test]
fn payouts_that_come_back() {
    for (how, left) in [("fail", "100"), ("partly", "50")] {
        let mut host = host();
        host.control("settings", &format!(r#"{{"payouts":"{how}"}}"#));
        host.create(NEW, "");
        host.control("cloudtips", &format!(r#"{{"do":"confirm","phone":"{NEW}"}}"#));
        let card = format!(r#","cardCryptogramPacket":"{}","ipSource":"::1""#, cryptogram("0007"));
        let check = host.call("cards.auth", &host.of_user(NEW, &card));
        host.call(
            "experimental.cards.add",
            &host.of_user(NEW, &format!(r#","transactionId":{}"#, check["transactionId"])),
        );
        host.control("cloudtips", &format!(r#"{{"do":"tip","phone":"{NEW}","amount":100}}"#));
        host.call("experimental.accumulations.payout", &host.of_user(NEW, ""));
        host.wait(10_000);
        assert_eq!(host.balance(NEW), left);
        let summary = host.call("experimental.accumulations.summary", &host.of_user(NEW, ""));
        assert_eq!(summary["commission"].as_f64(), left.parse::<f64>().ok().map(|left| left / 20.0), "due again");
        assert!(host.world.ledger().is_sound());
    }
}

#[test]
fn tips_at_once_go_on_to_the_card() {
    let mut host = host();
    let delivered = sum(&host, Reason::PayoutDelivered);
    host.pay(INSTANT, "0007", "");
    assert_eq!(held(&host, INSTANT), Money::ZERO);
    host.wait(10_000);
    assert_eq!(sum(&host, Reason::PayoutDelivered) - delivered, rub("93.46"));
}

#[test]
fn who_bears_the_fee() {
    let mut host = host();
    let base = |host: &Host| host.world.cloudtips().person_with(NO_CARD).unwrap().commission_base;
    let (before, due, fees) = (held(&host, NO_CARD), base(&host), sum(&host, Reason::TipFee));
    let layout = host.layout(NO_CARD);
    let args =
        payment(&layout, &format!(r#","cardCryptogramPacket":"{}""#, cryptogram("0007"))).replace("false", "true");
    host.call("payments.auth", &args);
    assert_eq!((held(&host, NO_CARD), base(&host)), (before + rub("100.5"), due), "the receiver owes nothing for it");
    assert_eq!(sum(&host, Reason::TipFee) - fees, rub("7.04"));
    assert!(host.world.ledger().is_sound());
}

#[test]
fn shares() {
    let mut host = host();
    let (first, second) = (held(&host, ACCUMULATING), held(&host, NO_CARD));
    let split = |host: &Host, share: &str| {
        format!(r#","split":[{{"layoutId":"{}","amount":"{share}"}}]"#, host.layout(NO_CARD))
    };
    let more = split(&host, "40.25");
    host.pay(ACCUMULATING, "0007", &more);
    assert_eq!((held(&host, ACCUMULATING), held(&host, NO_CARD)), (first + rub("60.25"), second + rub("40.25")));
    let too_much = format!(r#","cardCryptogramPacket":"{}"{}"#, cryptogram("0007"), split(&host, "100.51"));
    host.says("payments.auth", &payment(&host.layout(ACCUMULATING), &too_much), "Доли");
    assert!(host.world.ledger().is_sound());
}

#[test]
fn cards_that_ask_and_cards_without_money() {
    let mut host = host();
    let before = held(&host, ACCUMULATING);
    assert_eq!(host.pay(ACCUMULATING, "0043", "")["statusCode"], "Failure");
    let asked = host.pay(ACCUMULATING, "1881", "");
    let pa_res = host.bank(&asked);
    let finish = |md: &serde_json::Value, pa_res: &str| format!(r#"{{"md":{md},"paRes":"{pa_res}"}}"#);
    let said = host.call("experimental.payments.post3ds", &finish(&asked["md"], &pa_res));
    assert_eq!(said["statusCode"], "Failure", "an answer, not an error");
    let asked = host.pay(ACCUMULATING, "4242", "");
    let other = host.call("experimental.payments.post3ds", &finish(&asked["md"], "refused"));
    assert_eq!(other["statusCode"], "Failure");
    assert_eq!(held(&host, ACCUMULATING), before);
    let asked = host.pay(ACCUMULATING, "4242", "");
    let pa_res = host.bank(&asked);
    host.call("experimental.payments.post3ds", &finish(&asked["md"], &pa_res));
    host.says("experimental.payments.post3ds", &finish(&asked["md"], &pa_res), "Платеж не найден");
    assert_eq!(held(&host, ACCUMULATING), before + rub("100.5"), "once");
}

/// Nothing documented keeps a payment from being made twice; the id of the attempt may.
#[test]
fn a_payment_made_twice() {
    for (is_key, times) in [(false, 2), (true, 1)] {
        let mut host = host();
        host.control("settings", &format!(r#"{{"cloudtips":{{"request_id_is_a_key":{is_key}}}}}"#));
        let before = held(&host, ACCUMULATING);
        for _ in 0..2 {
            host.pay(ACCUMULATING, "0007", r#","requestId":"123e4567-e89b-12d3-a456-426655440000""#);
        }
        let expected = (0..times).fold(before, |sum, _| sum + rub("100.5"));
        assert_eq!(held(&host, ACCUMULATING), expected, "{is_key}");
    }
}

/// Whoever finishes first, the payer or a test, the tip is paid once; what failed stays failed.
#[test]
fn payers_in_a_bank() {
    for (paid, how, expected) in [
        (Some(true), "failed", "Success"),
        (Some(false), "success", "Failed"),
        (None, "failed", "Failed"),
        (None, "wait", "Wait"),
    ] {
        let mut host = host();
        host.control("settings", &format!(r#"{{"cloudtips":{{"external_payments":"{how}"}}}}"#));
        let before = held(&host, NO_CARD);
        let args = payment(&host.layout(NO_CARD), r#","device":{"type":3}"#);
        let identifier = host.call("payments.sbp", &args)["identifier"].clone();
        if let Some(paid) = paid {
            host.control("cloudtips", &format!(r#"{{"do":"finish","identifier":{identifier},"paid":{paid}}}"#));
        }
        host.wait(60_000);
        let status = host.call("experimental.payments.sbp_status", &format!(r#"{{"id":{identifier}}}"#));
        assert_eq!(status["status"], expected, "{paid:?} {how}");
        let tip = if expected == "Success" { rub("100.5") } else { Money::ZERO };
        assert_eq!(held(&host, NO_CARD), before + tip);
        let other = host.refused("experimental.payments.tpay_status", &format!(r#"{{"id":{identifier}}}"#));
        assert_eq!(other.message, "Платеж не найден");
    }
}

#[test]
fn without_a_token_a_captcha() {
    let mut host = host();
    let layout = host.layout(ACCUMULATING);
    let body = |captcha: &str| {
        let packet = cryptogram("0007");
        format!(
            r#"{{"cardCryptogramPacket":"{packet}","layoutId":"{layout}","amount":100,"currency":"RUB","feeFromPayer":false,"captchaVerificationToken":"{captcha}"}}"#
        )
    };
    let verify = format!(r#"{{"version":3,"token":"C","amount":100,"layoutId":"{layout}"}}"#);
    let post = |host: &mut Host, path: &str, body: &str| {
        let response = host.raw(
            gigwire::http::Method::Post,
            &format!("/cloudtips/api/{path}"),
            "application/json",
            None,
            body.as_bytes(),
        );
        serde_json::from_slice::<serde_json::Value>(&response.body).unwrap()
    };
    assert_eq!(post(&mut host, "payment/auth", &body("x"))["errors"][0], "Неверно введена капча");
    assert_eq!(
        post(&mut host, "captcha/verify", &verify.replace("\"C\"", "\"wrong\""))["errors"][0],
        "Invalid captcha"
    );
    let passed = post(&mut host, "captcha/verify", &verify)["data"]["token"].as_str().unwrap().to_owned();
    assert_eq!(post(&mut host, "payment/auth", &body(&passed))["data"]["statusCode"], "Success");
    assert_eq!(post(&mut host, "payment/auth", &body(&passed))["succeed"], false, "it serves once");
}

#[derive(Debug, Clone)]
enum Act {
    Pay(usize, &'static str),
    Bank,
    External(usize, bool),
    PayOut(usize),
    Method(usize, u8),
    Payouts(&'static str),
    Wait(u64),
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        4 => (0..3_usize, prop::sample::select(&["0007", "4242", "0043", "1881"][..])).prop_map(|(who, card)| Act::Pay(who, card)),
        2 => Just(Act::Bank),
        2 => (0..3_usize, any::<bool>()).prop_map(|(who, sbp)| Act::External(who, sbp)),
        3 => (0..3_usize).prop_map(Act::PayOut),
        1 => (0..3_usize, 0..2_u8).prop_map(|(who, method)| Act::Method(who, method)),
        1 => prop::sample::select(&["work", "fail", "partly"][..]).prop_map(Act::Payouts),
        3 => (0..30_000_u64).prop_map(Act::Wait),
    ]
}

const WHO: [&str; 3] = [ACCUMULATING, INSTANT, NO_CARD];

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn money_is_conserved(seed in 0..1000_u64, acts in prop::collection::vec(act(), 1..60)) {
        let mut host = Host::new(Settings { tasks: 10, ..Settings::new(seed) });
        let mut asked = Vec::new();
        for act in acts {
            match act {
                Act::Pay(who, card) => {
                    let answer = host.pay(WHO[who], card, "");
                    if answer["statusCode"] == "Need3ds" {
                        asked.push(answer);
                    }
                }
                Act::Bank => {
                    let Some(challenge) = asked.last() else { continue };
                    let pa_res = host.bank(challenge);
                    // The second time it is refused.
                    let _ = host.run("experimental.payments.post3ds", &format!(r#"{{"md":{},"paRes":"{pa_res}"}}"#, challenge["md"]));
                }
                Act::External(who, sbp) => {
                    let args = payment(&host.layout(WHO[who]), r#","device":{"type":2}"#);
                    host.call(if sbp { "payments.sbp" } else { "payments.tpay" }, &args);
                }
                Act::PayOut(who) => {
                    let args = host.of_user(WHO[who], "");
                    let _ = host.run("experimental.accumulations.payout", &args);
                }
                Act::Method(who, method) => {
                    let args = host.of_user(WHO[who], &format!(r#","payoutMethod":{method}"#));
                    host.call("receivers.set_payout_method", &args);
                }
                Act::Payouts(how) => host.control("settings", &format!(r#"{{"payouts":"{how}"}}"#)),
                Act::Wait(ms) => host.wait(ms),
            }
            let (ledger, platform) = (host.world.ledger(), host.world.cloudtips());
            prop_assert!(ledger.is_sound());
            let under_way = platform.payouts.values().filter(|payout| payout.progress == Progress::Waiting);
            let under_way = under_way.fold(Money::ZERO, |sum, payout| sum + payout.amount);
            prop_assert_eq!(ledger.balance(Account::TipPayoutsUnderWay, Currency::Rub), under_way);
            let paid = platform.tips.values().filter(|tip| tip.progress == Progress::Done);
            let paid = paid.fold(Money::ZERO, |sum, tip| sum + tip.amount);
            prop_assert_eq!(sum(&host, Reason::Tip), paid, "every paid tip once, and no other");
            for person in platform.people.values() {
                let held = ledger.balance(Account::TipReceiver(person.number), Currency::Rub);
                prop_assert!(person.commission_base >= Money::ZERO && person.commission_base <= held);
            }
        }
    }
}
