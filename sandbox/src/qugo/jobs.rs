//! Jobs: made, held, moderated, given to a performer.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::input::{Inputs, json_rows, missing, path_id, phone, refused};
use super::lists::{Status, page, status};
use super::performers::invite_phone;
use super::{Call, Qugo, after_step, money_moves, next_id, offers, services};
use crate::clock::{day, iso};
use crate::money::Money;
use crate::outbox::Channel;
use crate::reply::{Outcome, Reply};
use crate::shared::Shared;

/// Where a job stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum State {
    /// A draft.
    Draft,
    /// The budget is to be held.
    ModerationAwaitingHold,
    /// There was too little money.
    ModerationHoldFailed,
    /// The budget is held.
    ModerationHoldCompleted,
    /// Under moderation.
    Moderation,
    /// Performers see it.
    Published,
    /// Refused.
    Rejected,
    /// The performer is to answer.
    WorkmanPending,
    /// Being done.
    InProgress,
    /// Done.
    Finished,
    /// Paid.
    Paid,
}

impl State {
    /// Its code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Draft => "DRAFT",
            Self::ModerationAwaitingHold => "MODERATION_AWAITING_HOLD",
            Self::ModerationHoldFailed => "MODERATION_HOLD_FAILED",
            Self::ModerationHoldCompleted => "MODERATION_HOLD_COMPLETED",
            Self::Moderation => "MODERATION",
            Self::Published => "PUBLISHED",
            Self::Rejected => "REJECTED",
            Self::WorkmanPending => "WORKMANPENDING",
            Self::InProgress => "INPROGRESS",
            Self::Finished => "FINISHED",
            Self::Paid => "PAID",
        }
    }
}

/// A performer's part in a job.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// Id.
    pub id: u64,
    /// The performer.
    pub performer: u64,
    /// The amount.
    pub price: Money,
    /// The comment of the invitation.
    pub comment: Option<String>,
    /// The result was accepted; the payment runs.
    pub accepted: bool,
    /// Another amount that the performer is to agree to.
    pub proposed: Option<Money>,
}

/// A job.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Job {
    /// Id.
    pub id: u64,
    /// Where it stands.
    pub state: State,
    /// Service.
    pub service: u64,
    /// Title.
    pub title: String,
    /// Text.
    pub description: Option<String>,
    /// Budget.
    pub budget: Money,
    /// What is held for it.
    pub held: Money,
    /// Address.
    pub address: Option<String>,
    /// First day.
    pub start_ms: Option<u64>,
    /// Last day.
    pub finish_ms: Option<u64>,
    /// Tags.
    pub tags: Vec<String>,
    /// When it was made.
    pub created_ms: u64,
    /// When it was paid.
    pub paid_ms: Option<u64>,
    /// The performer's part.
    pub offer: Option<Offer>,
    /// When something happens to it by itself.
    pub next_ms: Option<u64>,
}

/// The customer, as answers have it.
#[must_use]
pub fn account(shared: &Shared) -> Value {
    json!({
        "id": 1,
        "name": "ООО «Заказчик»",
        "isTrusted": true,
        "actRequired": shared.settings.qugo.acts_required,
        "payroll": true,
        "allowCardPayments": true,
        "inn": "7700000000",
        "kpp": "770001001",
        "orgn": "1027700000000",
        "legalAddress": "Москва",
    })
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Wire<'a> {
    id: u64,
    state: Status,
    title: &'a str,
    budget: Money,
    account: Value,
    schedule: Value,
    address: Option<&'a str>,
    job_offer: Option<offers::Wire>,
    service: Value,
    description: Option<&'a str>,
    created_at: String,
    files: Value,
    events: [Value; 0],
}

/// A job as `jobs.get` has it.
#[must_use]
pub fn reply(platform: &Qugo, shared: &Shared, job: &Job) -> Reply {
    let service = services::all().find(|service| service.id == job.service);
    Reply::json(&Wire {
        id: job.id,
        state: status(job.state.code()),
        title: &job.title,
        budget: job.budget,
        account: account(shared),
        schedule: json!({"start": job.start_ms.map(day), "finish": job.finish_ms.map(day)}),
        address: job.address.as_deref(),
        job_offer: job.offer.as_ref().map(|offer| offers::wire(platform, job, offer)),
        service: json!(service.map(|service| json!({"id": service.id, "title": service.title}))),
        description: job.description.as_deref(),
        created_at: iso(job.created_ms),
        files: json!({}),
        events: [],
    })
}

/// A job of what a query or a row says.
fn read(call: &Call<'_>, inputs: &mut Inputs, state: State) -> Job {
    let service = inputs.number("serviceID").unwrap_or_default();
    if !services::all().any(|known| known.id == service) {
        inputs.add("serviceID", "is no service");
    }
    Job {
        id: next_id(&call.platform.jobs, 9001),
        state,
        service,
        title: inputs.required("title"),
        description: inputs.text("description"),
        budget: inputs.price("budget"),
        held: Money::ZERO,
        address: inputs.text("address"),
        start_ms: inputs.day("schedule[start]"),
        finish_ms: inputs.day("schedule[finish]"),
        tags: inputs.texts("tags[]"),
        created_ms: call.now(),
        paid_ms: None,
        offer: None,
        next_ms: None,
    }
}

/// `POST /jobs`, everything in the query.
pub fn create(call: &mut Call<'_>) -> Outcome {
    let mut inputs = Inputs::of_query(call);
    let state = match inputs.required("stateID").as_str() {
        "DRAFT" | "" => State::Draft,
        "MODERATION" => State::ModerationAwaitingHold,
        _ => {
            inputs.add("stateID", "must be DRAFT or MODERATION");
            State::Draft
        }
    };
    let mut job = read(call, &mut inputs, state);
    if job.start_ms.is_none() && job.finish_ms.is_none() {
        inputs.add("schedule[start]", "is required without schedule[finish]");
    }
    if let (Some(start), Some(finish)) = (job.start_ms, job.finish_ms)
        && finish < start
    {
        inputs.add("schedule[finish]", "is before the first day");
    }
    inputs.finish()?;
    job.next_ms = if state == State::Draft { None } else { after_step(call.shared, call.now()) };
    let answer = match call.shared.settings.qugo.create_answers_customer {
        true => Reply::json(&account(call.shared)),
        false => reply(call.platform, call.shared, &job),
    };
    call.platform.jobs.insert(job.id, job);
    Ok(answer)
}

/// `POST /job-registries/json`: drafts, which the cabinet publishes.
pub fn upload(call: &mut Call<'_>) -> Outcome {
    let mut made = Vec::new();
    for (number, row) in json_rows(call)?.iter().enumerate() {
        let mut inputs = Inputs::of_object(row);
        let mut job = read(call, &mut inputs, State::Draft);
        if let Some(text) = inputs.complaints() {
            return Err(refused(&format!("rows[{number}]"), &text));
        }
        job.id += number as u64;
        made.push(job);
    }
    let id = made.first().map(|job| job.id);
    for job in made {
        call.platform.jobs.insert(job.id, job);
    }
    Ok(Reply::json(&json!({"id": id})))
}

/// `GET /jobs/{jobId}`
pub fn get(call: &mut Call<'_>) -> Outcome {
    let job = call.platform.jobs.get(&path_id(call, "the job")?).ok_or_else(|| missing("the job"))?;
    Ok(reply(call.platform, call.shared, job))
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Row {
    workman_id: Option<u64>,
    inn: Option<String>,
    job_id: u64,
    receipt_url: Option<String>,
    receipt_date: Option<String>,
    receipt_state: &'static str,
    description: Option<String>,
    title: String,
    act_url: Option<String>,
    transaction_amount: Option<Money>,
    tax_amount: Option<Money>,
    commission_amount: Option<Money>,
    name: Option<String>,
    state: Status,
    budget: Money,
}

/// `GET /jobs`: a flat row of the payment report for each job. The days are those on which jobs were made.
pub fn list(call: &mut Call<'_>) -> Outcome {
    let mut inputs = Inputs::of_query(call);
    let (states, receipts) = (inputs.texts("State"), inputs.texts("ReceiptState"));
    let (from, to) = (inputs.day("DateFrom"), inputs.day("DateTo"));
    inputs.finish()?;
    let wire = |job: &Job| {
        let performer = job.offer.as_ref().and_then(|offer| call.platform.performers.get(&offer.performer));
        let paid = job.state == State::Paid;
        let price = job.offer.as_ref().filter(|_| paid).map(|offer| offer.price);
        Row {
            workman_id: performer.map(|performer| performer.id),
            inn: performer.and_then(|performer| performer.inn.clone()),
            job_id: job.id,
            receipt_url: paid.then(|| offers::document("receipt", job.id)),
            receipt_date: job.paid_ms.map(iso),
            receipt_state: if paid { "ONLINE_RECEIPT_GENERATED" } else { "PENDING" },
            description: job.description.clone(),
            title: job.title.clone(),
            act_url: paid.then(|| offers::document("act", job.id)),
            transaction_amount: price,
            tax_amount: price.map(|price| price.percent(Money::from_major(6))),
            commission_amount: price.map(|price| job.held - price),
            name: performer.map(super::performers::Performer::full_name),
            state: status(job.state.code()),
            budget: job.budget,
        }
    };
    let wanted = |row: &Row| receipts.is_empty() || receipts.iter().any(|code| code == row.receipt_state);
    let jobs = call.platform.jobs.values().rev().filter(|job| {
        (states.is_empty() || states.iter().any(|code| code == job.state.code()))
            && from.is_none_or(|from| job.created_ms >= from)
            && to.is_none_or(|to| job.created_ms < to + crate::clock::DAY)
    });
    let items: Vec<Row> = jobs.map(wire).filter(wanted).collect();
    page(call, inputs, items)
}

/// `POST /jobs/{jobId}/invites/invite-by-inn`
pub fn invite_by_inn(call: &mut Call<'_>) -> Outcome {
    let mut inputs = Inputs::of_query(call);
    let inn = inputs.inn("inn");
    let known = call.platform.performers.values().find(|performer| performer.inn.as_ref() == Some(&inn));
    let ready = known.filter(|performer| performer.may_work()).map(|performer| performer.id);
    if ready.is_none() && inputs.complaints().is_none() {
        inputs.add("inn", "is no performer's who is active and self-employed");
    }
    inputs.finish()?;
    invite(call, ready.unwrap_or_default(), inputs.text("description"))
}

/// `POST /jobs/{jobId}/invites/invite-by-phone`: whoever is unknown is invited to the platform, too.
pub fn invite_by_phone(call: &mut Call<'_>) -> Outcome {
    let mut inputs = Inputs::of_query(call);
    let number = inputs.phone("phone");
    inputs.finish()?;
    published(call)?;
    let known = call.platform.performers.values().find(|one| phone(&one.phone).as_ref() == Some(&number));
    let known = known.map(|performer| performer.id);
    let performer = known.unwrap_or_else(|| invite_phone(call.platform, call.shared, &number, Vec::new()));
    invite(call, performer, inputs.text("description"))
}

fn published(call: &Call<'_>) -> Result<u64, Reply> {
    let id = path_id(call, "the job")?;
    let job = call.platform.jobs.get(&id).ok_or_else(|| missing("the job"))?;
    if job.state == State::Published { Ok(id) } else { Err(refused("jobId", "the job is not published")) }
}

fn invite(call: &mut Call<'_>, performer: u64, comment: Option<String>) -> Outcome {
    let id = published(call)?;
    let (now, wait) = (call.now(), call.shared.settings.qugo.accept_ms.max(1));
    let offer_id = call.platform.jobs.values().filter_map(|job| job.offer.as_ref()).map(|offer| offer.id).max();
    let next_ms = call.shared.settings.self_acting.then(|| now.saturating_add(wait));
    if let Some(job) = call.platform.jobs.get_mut(&id) {
        let price = job.budget;
        let id = offer_id.map_or(50_001, |highest| highest + 1);
        job.offer = Some(Offer { id, performer, price, comment, accepted: false, proposed: None });
        job.state = State::WorkmanPending;
        job.next_ms = next_ms;
    }
    let phone = call.platform.performers.get(&performer).map(|performer| performer.phone.clone()).unwrap_or_default();
    let text = format!("Вас приглашают выполнить задание {id}: https://qugo.gigwire.test/jobs/{id}");
    call.shared.outbox.send(now, Channel::Sms, &phone, text, None);
    let job = call.platform.jobs.get(&id).ok_or_else(|| missing("the job"))?;
    Ok(reply(call.platform, call.shared, job))
}

/// The next thing happens to a job by itself.
pub fn advance(platform: &mut Qugo, shared: &mut Shared, id: u64, at: u64) {
    let again = after_step(shared, at);
    let Some(job) = platform.jobs.get_mut(&id) else { return };
    let ready = |offer: &Offer| platform.performers.get(&offer.performer).is_some_and(|one| one.may_work());
    (job.state, job.next_ms) = match job.state {
        State::ModerationAwaitingHold => match money_moves::hold(shared, at, id, job.budget) {
            Ok(held) => {
                job.held = held;
                (State::ModerationHoldCompleted, again)
            }
            Err(_) => (State::ModerationHoldFailed, None),
        },
        State::ModerationHoldCompleted => (State::Moderation, again),
        State::Moderation => (State::Published, None),
        // Whoever is not approved yet accepts after the review, which wakes the job.
        State::WorkmanPending => match job.offer.as_ref().is_some_and(ready) {
            true => (State::InProgress, None),
            false => (State::WorkmanPending, None),
        },
        State::Finished => {
            if let Some(offer) = job.offer.as_ref().filter(|offer| offer.accepted) {
                money_moves::pay(shared, at, (id, offer.performer), offer.price, job.held);
                job.paid_ms = Some(at);
                (State::Paid, None)
            } else {
                (State::Finished, None)
            }
        }
        other => (other, None),
    };
}
