//! Cards of receivers: the check, the bank's page, linking, choosing, removing. Only cryptograms come in.

use serde::Serialize;

use super::Call;
use super::acs_page;
use super::cryptogram::{self, Behaviour};
use super::envelope::{data, done, refusal, texts, wrong};
use super::fields::Fields;
use super::records::{CardCheck, Progress};
use crate::reply::{Outcome, Reply};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PublicIdWire {
    public_id: String,
}

/// The id of a terminal.
#[must_use]
pub fn terminal(partner: u64) -> Reply {
    data(&PublicIdWire { public_id: format!("pk_{partner:029}") })
}

/// `GET /cards/publicid`
pub fn public_id(call: &mut Call<'_>) -> Outcome {
    Ok(terminal(call.partner()))
}

#[derive(Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct CardLinkWire<'a> {
    transaction_id: u64,
    status_code: &'a str,
    card_token: Option<&'a str>,
    md: Option<String>,
    pa_req: Option<&'a str>,
    acs_url: Option<String>,
    message: Option<&'a str>,
    card_last_four: Option<&'a str>,
    card_exp_date: Option<&'a str>,
}

fn checked(check: &CardCheck) -> Reply {
    data(&CardLinkWire {
        transaction_id: check.id,
        // The small payment was voided, hence the word.
        status_code: "Canceled",
        card_token: Some(&check.card.token),
        card_last_four: Some(&check.card.last_four),
        card_exp_date: Some(&check.card.expires),
        ..CardLinkWire::default()
    })
}

/// `POST /cards/auth`
pub fn auth(call: &mut Call<'_>) -> Outcome {
    let mut fields = Fields::read(call.body, &["CardholderName", "CardCryptogramPacket", "UserId", "IpSource"])?;
    let holder = fields.required_text("CardholderName");
    let packet = fields.required_text("CardCryptogramPacket");
    let user_id = fields.required_text("UserId");
    let address = match call.shared.settings.cloudtips.needs_ip_source {
        true => Some(fields.required_text("IpSource")),
        false => fields.text("IpSource"),
    };
    if address.is_some_and(|address| !address.is_empty() && address.parse::<core::net::IpAddr>().is_err()) {
        fields.problems.add("IpSource", "Неверный IP-адрес");
    }
    if !holder.is_empty() && holder != "NONE" {
        fields.problems.add("CardholderName", "Всегда NONE");
    }
    let card = cryptogram::read(&packet, &mut call.shared.random);
    if card.is_none() && !packet.is_empty() {
        fields.problems.add("CardCryptogramPacket", "Неверная криптограмма");
    }
    fields.finish()?;
    let person = call.receiver(&user_id)?;
    let Some(card) = card else { return Err(refusal(400, "Карта отклонена")) };
    let id = call.platform.next_transaction();
    let behaviour = Behaviour::of(&card);
    let challenge = behaviour.asks.then(|| cryptogram::challenge(&mut call.shared.random));
    let progress = match (behaviour.asks, behaviour.pays) {
        (true, _) => Progress::Waiting,
        (false, true) => Progress::Done,
        (false, false) => Progress::Refused,
    };
    let check = CardCheck { id, person, card, challenge, progress, added: false };
    let reply = match (&check.challenge, progress) {
        (_, Progress::Refused) => Err(refusal(400, "Карта отклонена")),
        (Some(challenge), _) => Ok(data(&CardLinkWire {
            transaction_id: id,
            status_code: "Need3ds",
            md: Some(id.to_string()),
            pa_req: Some(&challenge.pa_req),
            acs_url: Some(format!("{}{}", call.origin, acs_page::PATH)),
            ..CardLinkWire::default()
        })),
        (None, _) => Ok(checked(&check)),
    };
    call.platform.card_checks.insert(id, check);
    reply
}

/// `POST /cards/post3ds`. The bank's answer serves once.
pub fn post3ds(call: &mut Call<'_>) -> Outcome {
    let mut fields = Fields::read(call.body, &["UserId", "Md", "PaRes"])?;
    let user_id = fields.required_text("UserId");
    let md = fields.required_text("Md");
    let pa_res = fields.required_text("PaRes");
    fields.finish()?;
    let person = call.receiver(&user_id)?;
    let unknown = || wrong("Md", "Транзакция не найдена");
    let id: u64 = md.parse().map_err(|_| unknown())?;
    let waits = |check: &&mut CardCheck| check.person == person && check.progress == Progress::Waiting;
    let check = call.platform.card_checks.get_mut(&id).filter(waits).ok_or_else(unknown)?;
    let agreed = check.challenge.as_ref().is_some_and(|challenge| challenge.pa_res == pa_res);
    if !agreed || !Behaviour::of(&check.card).pays {
        check.progress = Progress::Refused;
        return Err(refusal(400, if agreed { "Карта отклонена" } else { "3-D Secure не пройден" }));
    }
    check.progress = Progress::Done;
    Ok(checked(check))
}

/// `POST /cards/add`
pub fn add(call: &mut Call<'_>) -> Outcome {
    let mut fields = Fields::read(call.body, &["UserId", "TransactionId"])?;
    let user_id = fields.required_text("UserId");
    fields.require("TransactionId");
    let id = fields.loose_number("TransactionId").unwrap_or_default();
    fields.finish()?;
    let number = call.receiver(&user_id)?;
    let checked = |check: &&mut CardCheck| check.person == number && check.progress == Progress::Done;
    let check = call.platform.card_checks.get_mut(&id).filter(checked);
    let check = check.ok_or_else(|| wrong("TransactionId", "Транзакция не найдена"))?;
    if check.added {
        return Err(wrong("TransactionId", "Карта уже привязана"));
    }
    check.added = true;
    if let Some(person) = call.platform.people.get_mut(&number) {
        person.default_card.get_or_insert_with(|| check.card.token.clone());
        person.cards.push(check.card.clone());
    }
    Ok(done())
}

/// `GET /cards`
pub fn list(call: &mut Call<'_>) -> Outcome {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct CardWire<'a> {
        token: &'a str,
        first_six: &'a str,
        last_four: &'a str,
        card_type: &'a str,
        card_expiration_date: &'a str,
        issuer_code: &'a str,
        is_default: bool,
        commission_hint: Option<&'a str>,
    }

    let number = call.receiver(call.query.get("UserId").unwrap_or_default())?;
    let person = call.platform.people.get(&number).ok_or_else(|| refusal(404, texts::NO_RECEIVER))?;
    let cards = person.cards.iter().map(|card| CardWire {
        token: &card.token,
        first_six: &card.first_six,
        last_four: &card.last_four,
        card_type: card.system(),
        card_expiration_date: &card.expires,
        issuer_code: "Sandbox Bank",
        is_default: person.default_card.as_deref() == Some(&card.token),
        commission_hint: None,
    });
    Ok(data(&cards.collect::<Vec<_>>()))
}

/// The person of a body and one of their cards.
fn own_card(call: &Call<'_>) -> Result<(u64, String), Reply> {
    let mut fields = Fields::read(call.body, &["UserId", "CardToken"])?;
    let user_id = match call.partner() {
        0 => fields.text("UserId").unwrap_or_default(),
        _ => fields.required_text("UserId"),
    };
    let token = fields.required_text("CardToken");
    fields.finish()?;
    let number = call.receiver(&user_id)?;
    let cards = call.platform.people.get(&number).map(|person| person.cards.as_slice()).unwrap_or_default();
    if !cards.iter().any(|card| card.token == token) {
        return Err(refusal(404, "Карта не найдена"));
    }
    Ok((number, token))
}

/// `POST /cards/default`
pub fn set_default(call: &mut Call<'_>) -> Outcome {
    let (number, token) = own_card(call)?;
    if let Some(person) = call.platform.people.get_mut(&number) {
        person.default_card = Some(token);
    }
    Ok(done())
}

/// `DELETE /cards`. The default card stays.
pub fn delete(call: &mut Call<'_>) -> Outcome {
    let (number, token) = own_card(call)?;
    let Some(person) = call.platform.people.get_mut(&number) else { return Err(refusal(404, texts::NO_RECEIVER)) };
    if person.default_card.as_ref() == Some(&token) {
        return Err(refusal(400, "Нельзя удалить карту по умолчанию"));
    }
    person.cards.retain(|card| card.token != token);
    Ok(done())
}
