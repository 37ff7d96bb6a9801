//! Where payments in a bank stand, and the cards that payers saved.

use serde::Serialize;

use super::Call;
use super::envelope::{data, refusal, texts, wrong};
use super::records::{Means, Progress, Tip};
use crate::reply::Outcome;

/// The two names of the identifier, of which one is sent.
pub const QUERY: [&str; 2] = ["Id", "TransactionId"];

/// `GET /payment/sbp/status`
pub fn sbp(call: &mut Call<'_>) -> Outcome {
    status(call, |tip| match &tip.means {
        Means::Sbp(identifier) => Some(identifier),
        _ => None,
    })
}

/// `GET /payment/tpay/status`
pub fn tpay(call: &mut Call<'_>) -> Outcome {
    status(call, |tip| match &tip.means {
        Means::TPay(identifier) => Some(identifier),
        _ => None,
    })
}

fn status(call: &Call<'_>, identifier: fn(&Tip) -> Option<&String>) -> Outcome {
    #[derive(Serialize)]
    struct StatusWire {
        status: &'static str,
    }

    let wanted = match (call.query.get("Id"), call.query.get("TransactionId")) {
        (Some(id), None) | (None, Some(id)) => id,
        _ => return Err(wrong("Id", texts::REQUIRED)),
    };
    let found = call.platform.tips.values().find(|tip| identifier(tip).is_some_and(|known| known == wanted));
    let tip = found.ok_or_else(|| refusal(404, "Платеж не найден"))?;
    Ok(data(&StatusWire {
        status: match tip.progress {
            Progress::Waiting => "Wait",
            Progress::Done => "Success",
            Progress::Refused => "Failed",
        },
    }))
}

/// `GET /payment/cards`
pub fn saved_cards(call: &mut Call<'_>) -> Outcome {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct SavedWire<'a> {
        card_id: &'a str,
        card_mask: String,
        card_type: &'a str,
        first_six: &'a str,
        last_four: &'a str,
    }

    let payer = call.query.get("ExternalId").ok_or_else(|| wrong("ExternalId", texts::REQUIRED))?;
    let saved = call.platform.saved_cards.iter().filter(|(_, saved)| saved.external_id == payer);
    let wire = saved.map(|(id, saved)| SavedWire {
        card_id: id,
        card_mask: format!("{}******{}", saved.card.first_six, saved.card.last_four),
        card_type: saved.card.system(),
        first_six: &saved.card.first_six,
        last_four: &saved.card.last_four,
    });
    Ok(data(&wire.collect::<Vec<_>>()))
}
