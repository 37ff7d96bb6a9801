//! What the customer says of a performer's work: done, accepted, or worth another amount.

use serde::Serialize;
use serde_json::{Value, json};

use super::input::{Inputs, missing, path_id, refused};
use super::jobs::{Job, Offer, State};
use super::lists::{Status, status};
use super::{Call, Qugo, after_step, money_moves};
use crate::money::Money;
use crate::reply::{Outcome, Reply};
use crate::shared::Shared;

/// An offer in answers.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Wire {
    id: u64,
    state: Status,
    offer_price: Money,
    content: Option<String>,
    workman: Value,
    yearly_contract: Option<Value>,
    contract: Option<Value>,
    act: Option<Value>,
    receipt: Option<Value>,
    arbitration: Option<Value>,
    files: [Value; 0],
}

/// Where a document would be.
#[must_use]
pub fn document(kind: &str, id: u64) -> String {
    format!("https://qugo.gigwire.test/documents/{kind}-{id}.pdf")
}

/// An offer; once its job is paid with the documents.
#[must_use]
pub fn wire(platform: &Qugo, job: &Job, offer: &Offer) -> Wire {
    let performer = platform.performers.get(&offer.performer);
    let origin = |kind| (job.state == State::Paid).then(|| json!({"origin": document(kind, job.id)}));
    let code = match job.state {
        State::WorkmanPending => "SENT",
        _ if offer.accepted => "RESULT_ACCEPTED",
        _ => "ACCEPTED",
    };
    Wire {
        id: offer.id,
        state: status(code),
        offer_price: offer.price,
        content: offer.comment.clone(),
        workman: json!(performer.map(|one| json!({"id": one.id, "name": one.full_name(), "inn": one.inn}))),
        yearly_contract: origin("contract"),
        contract: origin("appendix"),
        act: origin("act"),
        receipt: (job.state == State::Paid).then(|| json!({"url": document("receipt", job.id)})),
        arbitration: offer.proposed.map(|_| json!({"state": status("PENDING")})),
        files: [],
    }
}

fn job_of_offer(call: &Call<'_>) -> Result<u64, Reply> {
    let id = path_id(call, "the offer")?;
    let found = call.platform.jobs.values().find(|job| job.offer.as_ref().is_some_and(|offer| offer.id == id));
    found.map(|job| job.id).ok_or_else(|| missing("the offer"))
}

fn answer(call: &Call<'_>, id: u64) -> Outcome {
    let job = call.platform.jobs.get(&id).ok_or_else(|| missing("the job"))?;
    let offer = job.offer.as_ref().ok_or_else(|| missing("the offer"))?;
    Ok(Reply::json(&wire(call.platform, job, offer)))
}

/// `POST /job-offers/{offerId}/finish-execution`
pub fn finish(call: &mut Call<'_>) -> Outcome {
    let id = job_of_offer(call)?;
    let job = call.platform.jobs.get_mut(&id).ok_or_else(|| missing("the job"))?;
    if job.state != State::InProgress {
        return Err(refused("offerId", "the job is not in progress"));
    }
    job.state = State::Finished;
    answer(call, id)
}

/// `POST /job-offers/{offerId}/result-accept`: the payment begins. Once is enough.
pub fn accept(call: &mut Call<'_>) -> Outcome {
    let id = job_of_offer(call)?;
    let next_ms = after_step(call.shared, call.now());
    let job = call.platform.jobs.get_mut(&id).ok_or_else(|| missing("the job"))?;
    let finished = job.state == State::Finished;
    let offer = job.offer.as_mut().filter(|offer| finished && !offer.accepted && offer.proposed.is_none());
    let offer = offer.ok_or_else(|| refused("offerId", "there is no finished work to accept"))?;
    offer.accepted = true;
    job.next_ms = next_ms;
    answer(call, id)
}

/// `POST /job-offers/{offerId}/arbitration`
pub fn arbitrate(call: &mut Call<'_>) -> Outcome {
    let id = job_of_offer(call)?;
    let body = serde_json::from_slice(call.body).map_err(|error| Reply::error(400, &error.to_string()))?;
    let mut inputs = Inputs::of_object(&body);
    let price = inputs.price("resultDeclineNewPrice");
    inputs.finish()?;
    let job = call.platform.jobs.get_mut(&id).ok_or_else(|| missing("the job"))?;
    let open = matches!(job.state, State::InProgress | State::Finished);
    let offer = job.offer.as_mut().filter(|offer| open && !offer.accepted);
    let offer = offer.ok_or_else(|| refused("offerId", "there is nothing to arbitrate"))?;
    offer.proposed = Some(price);
    if call.shared.settings.qugo.arbitration_settles {
        settle(call.platform, call.shared, id)?;
    }
    answer(call, id)
}

/// The other amount holds: the difference is held or let go, the work counts as accepted.
///
/// # Errors
/// 422 when nothing was proposed, or the customer has too little.
pub fn settle(platform: &mut Qugo, shared: &mut Shared, id: u64) -> Result<(), Reply> {
    let (now, next_ms) = (shared.now(), after_step(shared, shared.now()));
    let job = platform.jobs.get_mut(&id).ok_or_else(|| missing("the job"))?;
    let offer = job.offer.as_mut().filter(|offer| offer.proposed.is_some());
    let offer = offer.ok_or_else(|| refused("offerId", "there is no arbitration"))?;
    let price = offer.proposed.take().unwrap_or(offer.price);
    money_moves::release(shared, now, id, job.held);
    match money_moves::hold(shared, now, id, price) {
        Ok(held) => job.held = held,
        Err(_) => {
            // What was let go is still there.
            job.held = money_moves::hold(shared, now, id, offer.price).unwrap_or(Money::ZERO);
            return Err(refused("resultDeclineNewPrice", "there is too little money"));
        }
    }
    (offer.price, offer.accepted) = (price, true);
    (job.state, job.next_ms) = (State::Finished, next_ms);
    Ok(())
}
