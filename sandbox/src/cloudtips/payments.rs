//! Tips being paid: by card, by a saved card, by SBP and by T-Pay.

use serde::Serialize;

use super::cryptogram::{self, Behaviour};
use super::envelope::{data, refusal, texts, wrong};
use super::fields::Fields;
use super::records::{Card, Means, Progress, Tip};
use super::{Call, acs_page, cards, tips};
use crate::clock::MINUTE;
use crate::json_input;
use crate::money::Money;
use crate::reply::{Outcome, Reply};

/// How long a passed captcha is good.
const CAPTCHA_MS: u64 = 2 * MINUTE;

/// What every payment may have.
const COMMON: [&str; 14] = [
    "LayoutId",
    "Amount",
    "Currency",
    "FeeFromPayer",
    "CardholderName",
    "Name",
    "Comment",
    "PayerFeedback",
    "PayerEmail",
    "PayerPhoneNumber",
    "PayerCity",
    "InvoiceId",
    "PlaceCode",
    "Rating",
];

#[derive(Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct PaymentWire<'a> {
    transaction_id: u64,
    status_code: &'a str,
    md: Option<String>,
    pa_req: Option<&'a str>,
    acs_url: Option<String>,
    message: Option<&'a str>,
    card_token: Option<&'a str>,
    partner_redirect_url: Option<&'a str>,
    external_id: Option<&'a str>,
}

/// `POST /payment/publicid`
pub fn public_id(call: &mut Call<'_>) -> Outcome {
    let mut fields = Fields::read(call.body, &["LayoutId", "Split"])?;
    let layout = fields.required_text("LayoutId");
    read_split(call, &mut fields);
    fields.finish()?;
    let (person, layout) = call.platform.layout_of(&layout).ok_or_else(|| wrong("LayoutId", texts::NO_LAYOUT))?;
    Ok(cards::terminal(layout.link.as_ref().map_or(person.number, |link| link.partner)))
}

/// `GET /payment/fee`
pub fn fee(call: &mut Call<'_>) -> Outcome {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct FeeWire {
        amount: Money,
        fee_amount: Money,
        amount_from_payer: Money,
    }

    let layout = call.query.get("LayoutId").ok_or_else(|| wrong("LayoutId", texts::REQUIRED))?;
    call.platform.layout_of(layout).ok_or_else(|| wrong("LayoutId", texts::NO_LAYOUT))?;
    let amount = call.query.money("Amount")?;
    let fee_amount = tips::fee(amount);
    Ok(data(&FeeWire { amount, fee_amount, amount_from_payer: amount + fee_amount }))
}

/// The shares of a payment, each with the number of its receiver; of a payment that is not shared, none.
fn read_split(call: &Call<'_>, fields: &mut Fields<'_>) -> Vec<(u64, Money)> {
    let mut shares = Vec::new();
    for item in fields.list("Split").unwrap_or_default() {
        let Ok(mut share) = Fields::nested(item, &["LayoutId", "Amount"]) else {
            fields.problems.add("Split", texts::TYPE);
            continue;
        };
        let layout = share.required_text("LayoutId");
        share.require("Amount");
        let amount = share.money("Amount").unwrap_or_default();
        match call.platform.layout_of(&layout) {
            Some((person, _)) => shares.push((person.number, amount)),
            None => share.problems.add("LayoutId", texts::NO_LAYOUT),
        }
        fields.problems.take_over(share.problems);
    }
    shares
}

/// Reads what all payments have in common; the tip waits and has neither an id nor means yet.
fn read(call: &Call<'_>, fields: &mut Fields<'_>) -> Tip {
    let layout = fields.required_text("LayoutId");
    for name in ["Amount", "Currency", "FeeFromPayer"] {
        fields.require(name);
    }
    let amount = fields.money("Amount").unwrap_or_default();
    if amount.is_positive() && !(Money::from_major(tips::LEAST)..=Money::from_major(tips::MOST)).contains(&amount) {
        fields.problems.add("Amount", format!("Сумма от {} до {} рублей", tips::LEAST, tips::MOST));
    }
    if fields.text("Currency").is_some_and(|currency| currency != "RUB") {
        fields.problems.add("Currency", "Только RUB");
    }
    let fee_from_payer = fields.flag("FeeFromPayer").then(|| tips::fee(amount));
    let (payer, comment) = (fields.text("Name"), fields.text("Comment"));
    let others =
        ["CardholderName", "PayerFeedback", "PayerEmail", "PayerPhoneNumber", "PayerCity", "InvoiceId", "PlaceCode"];
    for name in others {
        fields.text(name);
    }
    read_rating(fields);
    let owner = call.platform.layout_of(&layout).map(|(person, _)| person.number);
    if owner.is_none() && !layout.is_empty() {
        fields.problems.add("LayoutId", texts::NO_LAYOUT);
    }
    let mut shares = read_split(call, fields);
    let shared = shares.iter().fold(Money::ZERO, |sum, &(_, share)| sum + share);
    if shared > amount {
        fields.problems.add("Split", "Доли больше суммы");
    }
    // What is shared with nobody is the page's own. That shares add up is not said anywhere.
    if let (Some(owner), true) = (owner, shared < amount) {
        shares.push((owner, amount - shared));
    }
    Tip {
        id: 0,
        created_ms: call.now(),
        shares,
        amount,
        fee_from_payer,
        means: Means::Sbp(String::new()),
        progress: Progress::Waiting,
        challenge: None,
        due_ms: None,
        payer,
        comment,
        external_id: None,
        save_card: false,
        request_id: call.request_id.clone(),
    }
}

fn read_rating(fields: &mut Fields<'_>) {
    let Some(rating) = fields.get("Rating") else { return };
    let Ok(mut rating) = Fields::nested(rating, &["Score", "SelectedComponents"]) else {
        return fields.problems.add("Rating", texts::TYPE);
    };
    rating.number("Score");
    rating.list("SelectedComponents");
    fields.problems.take_over(rating.problems);
}

/// The payment that was begun with the same `X-Request-ID`, where that counts.
fn begun<'a>(call: &'a Call<'_>) -> Option<&'a Tip> {
    let id = call.request_id.as_ref().filter(|_| call.shared.settings.cloudtips.request_id_is_a_key)?;
    call.platform.tips.values().find(|tip| tip.request_id.as_ref() == Some(id))
}

/// `POST /payment/auth`
pub fn auth(call: &mut Call<'_>) -> Outcome {
    let more = ["CardCryptogramPacket", "CaptchaVerificationToken", "SaveCard", "ExternalId", "Split"];
    let known: Vec<&str> = COMMON.into_iter().chain(more).collect();
    let mut fields = Fields::read(call.body, &known)?;
    let mut tip = read(call, &mut fields);
    let packet = fields.required_text("CardCryptogramPacket");
    let card = cryptogram::read(&packet, &mut call.shared.random);
    if card.is_none() && !packet.is_empty() {
        fields.problems.add("CardCryptogramPacket", "Неверная криптограмма");
    }
    tip.save_card = fields.flag("SaveCard");
    tip.external_id = fields.text("ExternalId");
    if tip.save_card && tip.external_id.is_none() {
        fields.problems.add("ExternalId", texts::REQUIRED);
    }
    let captcha = fields.text("CaptchaVerificationToken").unwrap_or_default();
    fields.finish()?;
    if let Some(same) = begun(call) {
        return Ok(told(same, &call.origin));
    }
    // The vendor's apps have no token and pass a captcha in place of it.
    if call.owner.is_none() {
        let good_until = call.platform.captchas.remove(&captcha);
        if good_until.is_none_or(|until| until <= call.now()) {
            return Err(refusal(400, "Неверно введена капча"));
        }
    }
    charge(call, tip, card)
}

/// `POST /payment/auth/saved-card`
pub fn auth_saved_card(call: &mut Call<'_>) -> Outcome {
    let known: Vec<&str> = COMMON.into_iter().chain(["CvvCryptogramPacket", "CardId", "ExternalId"]).collect();
    let mut fields = Fields::read(call.body, &known)?;
    let mut tip = read(call, &mut fields);
    let card_id = fields.required_text("CardId");
    let external_id = fields.required_text("ExternalId");
    fields.text("CvvCryptogramPacket");
    fields.finish()?;
    let saved = call.platform.saved_cards.get(&card_id).filter(|saved| saved.external_id == external_id);
    let card = saved.ok_or_else(|| wrong("CardId", "Карта не найдена"))?.card.clone();
    tip.external_id = Some(external_id);
    if let Some(same) = begun(call) {
        return Ok(told(same, &call.origin));
    }
    charge(call, tip, Some(card))
}

fn charge(call: &mut Call<'_>, mut tip: Tip, card: Option<Card>) -> Outcome {
    let Some(card) = card else { return Err(refusal(400, "Карта отклонена")) };
    let behaviour = Behaviour::of(&card);
    let id = call.platform.next_transaction();
    tip.id = id;
    tip.means = Means::Card(card);
    tip.challenge = behaviour.asks.then(|| cryptogram::challenge(&mut call.shared.random));
    call.platform.tips.insert(id, tip);
    match (behaviour.asks, behaviour.pays) {
        (true, _) => {}
        (false, true) => tips::settle(call.platform, call.shared, id, call.now()),
        (false, false) => tips::refuse(call.platform, id),
    }
    tell(call, id)
}

fn tell(call: &Call<'_>, id: u64) -> Outcome {
    let tip = call.platform.tips.get(&id).ok_or_else(no_payment)?;
    Ok(told(tip, &call.origin))
}

fn no_payment() -> Reply {
    refusal(404, "Платеж не найден")
}

/// How a payment by card stands.
fn told(tip: &Tip, origin: &str) -> Reply {
    let common =
        PaymentWire { transaction_id: tip.id, external_id: tip.external_id.as_deref(), ..PaymentWire::default() };
    let saved = match &tip.means {
        Means::Card(card) if tip.save_card => Some(card.token.as_str()),
        _ => None,
    };
    data(&match (tip.progress, &tip.challenge) {
        (Progress::Done, _) => PaymentWire { status_code: "Success", card_token: saved, ..common },
        (Progress::Waiting, Some(challenge)) => PaymentWire {
            status_code: "Need3ds",
            md: Some(tip.id.to_string()),
            pa_req: Some(&challenge.pa_req),
            acs_url: Some(format!("{origin}{}", acs_page::PATH)),
            ..common
        },
        _ => PaymentWire {
            status_code: "Failure", message: Some("Недостаточно средств или отказ банка"), ..common
        },
    })
}

/// `POST /payment/post3ds`. That the bank said no is an answer, not a refusal.
pub fn post3ds(call: &mut Call<'_>) -> Outcome {
    let mut fields = Fields::read(call.body, &["Md", "PaRes"])?;
    let md = fields.required_text("Md");
    let pa_res = fields.required_text("PaRes");
    fields.finish()?;
    let id: u64 = md.parse().map_err(|_| no_payment())?;
    let tip = call.platform.tips.get(&id).filter(|tip| tip.progress == Progress::Waiting);
    let (tip, challenge) = tip.and_then(|tip| Some((tip, tip.challenge.as_ref()?))).ok_or_else(no_payment)?;
    let pays = matches!(&tip.means, Means::Card(card) if Behaviour::of(card).pays);
    match challenge.pa_res == pa_res && pays {
        true => tips::settle(call.platform, call.shared, id, call.now()),
        false => tips::refuse(call.platform, id),
    }
    tell(call, id)
}

/// `POST /payment/sbp`
pub fn sbp(call: &mut Call<'_>) -> Outcome {
    external(call, Means::Sbp)
}

/// `POST /payment/tpay`
pub fn tpay(call: &mut Call<'_>) -> Outcome {
    external(call, Means::TPay)
}

fn external(call: &mut Call<'_>, means: fn(String) -> Means) -> Outcome {
    let more = ["Device", "IpSource", "SuccessRedirectUrl", "FailedRedirectUrl"];
    let known: Vec<&str> = COMMON.into_iter().chain(more).collect();
    let mut fields = Fields::read(call.body, &known)?;
    let mut tip = read(call, &mut fields);
    fields.require("Device");
    read_device(&mut fields);
    for name in ["IpSource", "SuccessRedirectUrl", "FailedRedirectUrl"] {
        fields.text(name);
    }
    fields.finish()?;
    if let Some(same) = begun(call) {
        return match &same.means {
            Means::Sbp(identifier) | Means::TPay(identifier) => Ok(opened(identifier)),
            Means::Card(_) => Err(no_payment()),
        };
    }
    let identifier = call.shared.random.uuid();
    tip.id = call.platform.next_transaction();
    tip.means = means(identifier.clone());
    let (id, due_ms) = (tip.id, call.now().saturating_add(call.shared.settings.cloudtips.payer_ms.max(1)));
    call.platform.tips.insert(id, tip);
    tips::wait_for_payer(call.platform, id, due_ms);
    Ok(opened(&identifier))
}

fn opened(identifier: &str) -> Reply {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct ExternalWire<'a> {
        identifier: &'a str,
        universal_link_url: String,
    }

    data(&ExternalWire { identifier, universal_link_url: format!("https://qr.cloudtips.test/{identifier}") })
}

fn read_device(fields: &mut Fields<'_>) {
    let Some(device) = fields.get("Device") else { return };
    let Ok(mut device) = Fields::nested(device, &["Type", "Os", "WebView", "Browser"]) else {
        return fields.problems.add("Device", texts::TYPE);
    };
    device.number("Type");
    device.text("Os");
    device.flag("WebView");
    device.text("Browser");
    fields.problems.take_over(device.problems);
}

/// `POST /captcha/verify`: every token passes but one that says `wrong`.
pub fn verify_captcha(call: &mut Call<'_>) -> Outcome {
    #[derive(Serialize)]
    struct CaptchaWire {
        status: &'static str,
        token: String,
    }

    let mut fields = Fields::read(call.body, &["Version", "Token", "Amount", "LayoutId"])?;
    for name in ["Version", "Amount"] {
        fields.require(name);
    }
    fields.number("Version");
    fields.money("Amount");
    let layout = fields.required_text("LayoutId");
    let token = fields.get("Token").and_then(json_input::text).unwrap_or_default();
    if call.platform.layout_of(&layout).is_none() {
        fields.problems.add("LayoutId", texts::NO_LAYOUT);
    }
    fields.finish()?;
    if token.is_empty() || token == "wrong" {
        return Err(refusal(400, "Invalid captcha"));
    }
    let passed = call.shared.random.uuid();
    let until = call.now().saturating_add(CAPTCHA_MS);
    call.platform.captchas.insert(passed.clone(), until);
    Ok(data(&CaptchaWire { status: "passed", token: passed }))
}
