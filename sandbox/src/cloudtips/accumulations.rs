//! Tips that add up, and payouts to the default card.

use serde::Serialize;

use super::agenda::Due;
use super::envelope::{data, done, refusal, texts, wrong};
use super::places::page;
use super::records::{Payout, Person, Progress};
use super::tips::post;
use super::{Call, CloudTips};
use crate::clock::iso;
use crate::ledger::{Account, Reason};
use crate::money::{Currency, Money};
use crate::reply::Outcome;
use crate::shared::{Payouts, Shared};

/// Commission of a payout of what has added up, in percent.
const PERCENT: i64 = 5;

/// Commission of a payout at once, in percent.
pub const INSTANT_PERCENT: i64 = 7;

/// The least payout, in roubles.
pub const LEAST: i64 = 1;

/// The largest payout, in roubles.
pub const MOST: i64 = 1_000_000;

/// The filters of the list of payouts.
pub const QUERY: [&str; 6] = ["DateFrom", "DateTo", "PhoneNumber", "UserId", "Limit", "Page"];

/// What a receiver has.
fn balance(shared: &Shared, number: u64) -> Money {
    shared.ledger.balance(Account::TipReceiver(number), Currency::Rub)
}

/// `GET /accumulations/{userId}/summary` and `GET /accumulations/summary`
pub fn summary(call: &mut Call<'_>) -> Outcome {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Summary {
        accumulated_amount: Money,
        amount_to_deposit: Money,
        commission: Money,
        commission_percent: Money,
        next_payout_date: Option<String>,
        commission_hint: String,
    }

    let number = call.receiver(call.path_parameter())?;
    let accumulated_amount = balance(call.shared, number);
    let base = call.platform.people.get(&number).map(|person| person.commission_base).unwrap_or_default();
    let commission = base.percent(Money::from_major(PERCENT));
    Ok(data(&Summary {
        accumulated_amount,
        amount_to_deposit: accumulated_amount - commission,
        commission,
        commission_percent: Money::from_major(PERCENT),
        next_payout_date: None,
        commission_hint: format!("Комиссия {PERCENT}%"),
    }))
}

/// `POST /accumulations/payout/{userId}`: everything, to the default card. A second time there is nothing left.
pub fn pay_out(call: &mut Call<'_>) -> Outcome {
    let number = call.receiver(call.path_parameter())?;
    let (amount, now) = (balance(call.shared, number), call.now());
    let person = call.platform.people.get(&number).ok_or_else(|| refusal(404, texts::NO_RECEIVER))?;
    if !(Money::from_major(LEAST)..=Money::from_major(MOST)).contains(&amount) {
        return Err(refusal(400, "Недостаточно средств"));
    }
    if person.payout_card().is_none() {
        return Err(refusal(400, "Нет карты для выплаты"));
    }
    let base = person.commission_base;
    order(call.platform, call.shared, number, (amount, base), PERCENT, now);
    Ok(done())
}

/// Takes a sum from a receiver who has it, and a default card: a payout is under way. Of `base`, which is part of the
/// sum, this many percent are due as commission.
pub fn order(
    platform: &mut CloudTips,
    shared: &mut Shared,
    number: u64,
    (amount, base): (Money, Money),
    percent: i64,
    at_ms: u64,
) {
    let Some(person) = platform.people.get_mut(&number) else { return };
    let Some(card) = person.payout_card().map(|card| card.token.clone()) else { return };
    if balance(shared, number) < amount {
        return;
    }
    person.commission_base = person.commission_base - base;
    post(shared, at_ms, Account::TipReceiver(number), Account::TipPayoutsUnderWay, amount, Reason::Payout);
    let id = platform.payouts.iter().next_back().map_or(1, |(id, _)| id + 1);
    let settings = &shared.settings;
    let due_ms = at_ms.saturating_add(settings.payout_start_ms).saturating_add(settings.payout_run_ms);
    platform.due.insert((due_ms, Due::Payout(id)));
    let payout = Payout {
        id,
        person: number,
        card,
        amount,
        commission: base.percent(Money::from_major(percent)),
        commission_base: base,
        created_ms: at_ms,
        due_ms: Some(due_ms),
        progress: Progress::Waiting,
    };
    platform.payouts.insert(id, payout);
}

/// The bank answers about a payout: it arrives less the commission, or comes back, or half of each.
pub fn bank_answers(platform: &mut CloudTips, shared: &mut Shared, id: u64, at_ms: u64) {
    let waits = |payout: &&mut Payout| payout.due_ms == Some(at_ms);
    let Some(payout) = platform.payouts.get_mut(&id).filter(waits) else { return };
    payout.due_ms = None;
    let share = match shared.settings.payouts {
        Payouts::Work => Money::from_major(100),
        Payouts::Partly => Money::from_major(50),
        Payouts::Fail => Money::ZERO,
    };
    payout.progress = if share == Money::ZERO { Progress::Refused } else { Progress::Done };
    let delivered = (payout.amount - payout.commission).percent(share);
    let taken = payout.commission.percent(share);
    let returned = payout.amount - delivered - taken;
    let base = (payout.commission_base - payout.commission_base.percent(share)).min(returned);
    let own = Account::TipReceiver(payout.person);
    let person = payout.person;
    for (to, amount, reason) in [
        (Account::Outside, delivered, Reason::PayoutDelivered),
        (Account::Commission, taken, Reason::TipFee),
        (own, returned, Reason::PayoutReturned),
    ] {
        post(shared, at_ms, Account::TipPayoutsUnderWay, to, amount, reason);
    }
    if let Some(person) = platform.people.get_mut(&person) {
        person.commission_base = person.commission_base + base;
    }
}

/// `GET /payout`. The answer was never seen: the names in it are made up.
pub fn list(call: &mut Call<'_>) -> Outcome {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct PayoutWire<'a> {
        id: u64,
        user_id: &'a str,
        phone_number: &'a str,
        amount: Money,
        commission: Money,
        status: &'a str,
        created_date: String,
    }

    let (partner, query) = (call.partner(), &call.query);
    let (from, until) = (query.from("DateFrom")?, query.until("DateTo")?);
    let (phone, user) = (query.get("PhoneNumber"), query.get("UserId"));
    if user.is_some_and(|user| call.receiver(user).is_err()) {
        return Err(wrong("UserId", texts::NO_RECEIVER));
    }
    let fits = |person: &Person| {
        person.is_receiver_of(partner)
            && phone.is_none_or(|phone| person.phone == phone)
            && user.is_none_or(|user| person.user_id.eq_ignore_ascii_case(user))
    };
    let mut found = Vec::new();
    for payout in call.platform.payouts.values().filter(|payout| (from..=until).contains(&payout.created_ms)) {
        let Some(person) = call.platform.people.get(&payout.person).filter(|person| fits(person)) else { continue };
        found.push(PayoutWire {
            id: payout.id,
            user_id: &person.user_id,
            phone_number: &person.phone,
            amount: payout.amount,
            commission: payout.commission,
            status: match payout.progress {
                Progress::Waiting => "InProgress",
                Progress::Done => "Completed",
                Progress::Refused => "Declined",
            },
            created_date: iso(payout.created_ms),
        });
    }
    page(call, found)
}
