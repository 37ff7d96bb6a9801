//! What a receiver asks with an own token: profile, payout method, fees, operations.

use serde::Serialize;

use super::accumulations::{LEAST, MOST};
use super::envelope::{data, refusal, texts};
use super::records::Progress;
use super::{Call, photos, receivers};
use crate::clock::iso;
use crate::money::Money;
use crate::reply::Outcome;

/// `GET /receivers/me`
pub fn profile(call: &mut Call<'_>) -> Outcome {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct ProfileWire<'a> {
        user_id: &'a str,
        full_name: &'a str,
        phone_number: &'a str,
        photo_url: String,
        payout_method: &'a str,
        instant_payout_enabled: bool,
        is_premium: bool,
        onboarding_passed: bool,
        gender: &'a str,
        work_place: Option<&'a str>,
        work_position: Option<&'a str>,
        birthday: Option<&'a str>,
        created_date: String,
        available_amount: AvailableWire,
    }

    #[derive(Serialize)]
    struct AvailableWire {
        minimal: Money,
        maximal: Money,
    }

    let number = call.receiver("")?;
    let person = call.platform.people.get(&number).ok_or_else(|| refusal(404, texts::NO_RECEIVER))?;
    let place = person.links().find(|link| link.status.is_linked());
    let place = place.and_then(|link| call.platform.places.get(&link.place));
    Ok(data(&ProfileWire {
        user_id: &person.user_id,
        full_name: &person.name,
        phone_number: &person.phone,
        photo_url: photos::url(&call.origin, person),
        payout_method: person.payout_method.name(),
        instant_payout_enabled: person.payout_card().is_some(),
        is_premium: false,
        onboarding_passed: true,
        gender: "NotSpecified",
        work_place: place.map(|place| place.name.as_str()),
        work_position: None,
        birthday: None,
        created_date: iso(person.created_ms),
        available_amount: AvailableWire { minimal: Money::from_major(LEAST), maximal: Money::from_major(MOST) },
    }))
}

/// `POST /receivers/payout-method`
pub fn set_payout_method(call: &mut Call<'_>) -> Outcome {
    let number = call.receiver("")?;
    receivers::change_payout_method(call, number)
}

/// `GET /payout/fee/info`
pub fn fee_info(call: &mut Call<'_>) -> Outcome {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct FeeInfoWire {
        text: &'static str,
        down_grade_condition: Option<&'static str>,
        tinkoff_commission_hint: Option<&'static str>,
        instant_payout_commission_text: &'static str,
    }

    call.receiver("")?;
    Ok(data(&FeeInfoWire {
        text: "Комиссия 5%",
        down_grade_condition: None,
        tinkoff_commission_hint: None,
        instant_payout_commission_text: "Комиссия 7%",
    }))
}

/// `GET /timeline`: the newest first; how many there are in all is not told.
pub fn timeline(call: &mut Call<'_>) -> Outcome {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct EntryWire<'a> {
        operation_type: &'a str,
        transaction_id: u64,
        payer_name: Option<&'a str>,
        payment_amount: Money,
        comment: Option<&'a str>,
        payer_comment: Option<&'a str>,
        created_date: String,
    }

    #[derive(Serialize)]
    struct Items<'a> {
        items: Vec<EntryWire<'a>>,
    }

    let number = call.receiver("")?;
    let (from, until) = (call.query.from("DateFrom")?, call.query.until("DateTo")?);
    let (skip, take) = call.query.window()?;
    let paid = call.platform.tips.values().rev().filter(|tip| tip.progress == Progress::Done);
    let own = paid.filter(|tip| (from..=until).contains(&tip.created_ms)).filter_map(|tip| {
        let shares = tip.shares.iter().filter(|(person, _)| *person == number);
        let amount = shares.fold(Money::ZERO, |sum, &(_, share)| sum + share);
        amount.is_positive().then(|| EntryWire {
            operation_type: "Transaction",
            transaction_id: tip.id,
            payer_name: tip.payer.as_deref(),
            payment_amount: amount,
            comment: tip.comment.as_deref(),
            payer_comment: None,
            created_date: iso(tip.created_ms),
        })
    });
    Ok(data(&Items { items: own.skip(skip).take(take).collect() }))
}
