//! What a test makes happen at CloudTips: `/_sandbox/cloudtips`.

use gigwire::http::{Method, Request};
use serde::Deserialize;

use super::records::{LayoutStatus, Means, Progress, Tip};
use super::{CloudTips, acs_page, registration_page, tips};
use crate::money::Money;
use crate::reply::{Outcome, Reply};
use crate::shared::Shared;
use crate::target::Target;

/// What is to happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Doing {
    /// A person who waits for confirmation agrees in the personal account.
    Confirm,
    /// A person who waits for confirmation declines.
    Decline,
    /// Somebody tips a person.
    Tip,
    /// The payer of a payment by SBP or T-Pay finishes in the bank.
    Finish,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Order {
    r#do: Doing,
    /// Of the person.
    #[serde(default)]
    phone: String,
    /// Of the tip.
    #[serde(default)]
    amount: Money,
    /// The payer's words.
    comment: Option<String>,
    /// Of the payment.
    #[serde(default)]
    identifier: String,
    /// Whether the payer pays, unless it is said.
    #[serde(default = "yes")]
    paid: bool,
}

const fn yes() -> bool {
    true
}

/// Answers `POST /_sandbox/cloudtips` and the pages below it.
///
/// # Errors
/// A refusal.
pub fn answer(
    platform: &mut CloudTips,
    shared: &mut Shared,
    request: &Request,
    target: &Target,
    path: &[&str],
) -> Outcome {
    match (request.method, path) {
        (_, ["acs"]) => acs_page::answer(platform, request, target),
        (_, ["registration", token]) => registration_page::answer(platform, shared, request, token),
        (Method::Post, []) => {
            let order = serde_json::from_slice(&request.body).map_err(|error| Reply::error(400, &error.to_string()))?;
            stage(platform, shared, order)?;
            Ok(Reply::empty())
        }
        _ => Err(Reply::not_found("CloudTips has POST cloudtips, cloudtips/acs and cloudtips/registration/<token>")),
    }
}

fn stage(platform: &mut CloudTips, shared: &mut Shared, order: Order) -> Result<(), Reply> {
    let Order { r#do, phone, amount, comment, identifier, paid } = order;
    match r#do {
        Doing::Confirm => decide(platform, &phone, LayoutStatus::Confirmed),
        Doing::Decline => decide(platform, &phone, LayoutStatus::Declined),
        Doing::Tip => {
            if !amount.is_positive() || amount.decimals() > 2 {
                return Err(Reply::error(400, "an amount is above zero and has two decimals"));
            }
            let person = platform.person_with(&phone).ok_or_else(nobody)?.number;
            add_tip(platform, shared, person, amount, comment, shared.now());
            Ok(())
        }
        Doing::Finish => {
            let fits = |tip: &&Tip| match &tip.means {
                Means::Sbp(known) | Means::TPay(known) => *known == identifier && tip.progress == Progress::Waiting,
                Means::Card(_) => false,
            };
            let id = platform.tips.values().find(fits).map(|tip| tip.id);
            let id = id.ok_or_else(|| Reply::conflict("no such payment waits"))?;
            match paid {
                true => tips::settle(platform, shared, id, shared.now()),
                false => tips::refuse(platform, id),
            }
            Ok(())
        }
    }
}

fn nobody() -> Reply {
    Reply::not_found("nobody at CloudTips has this phone")
}

fn decide(platform: &mut CloudTips, phone: &str, status: LayoutStatus) -> Result<(), Reply> {
    let number = platform.person_with(phone).ok_or_else(nobody)?.number;
    let person = platform.people.get_mut(&number).ok_or_else(nobody)?;
    let links = person.layouts.iter_mut().filter_map(|layout| layout.link.as_mut());
    let waiting: Vec<_> = links.filter(|link| link.status == LayoutStatus::Waiting).collect();
    if waiting.is_empty() {
        return Err(Reply::conflict("this person is not asked anything"));
    }
    for link in waiting {
        link.status = status;
    }
    Ok(())
}

/// Somebody tips a person, paying by SBP.
pub fn add_tip(
    platform: &mut CloudTips,
    shared: &mut Shared,
    person: u64,
    amount: Money,
    comment: Option<String>,
    at_ms: u64,
) {
    let id = platform.next_transaction();
    let tip = Tip {
        id,
        created_ms: at_ms,
        shares: vec![(person, amount)],
        amount,
        fee_from_payer: None,
        means: Means::Sbp(shared.random.uuid()),
        progress: Progress::Waiting,
        challenge: None,
        due_ms: None,
        payer: None,
        comment,
        external_id: None,
        save_card: false,
        request_id: None,
    };
    platform.tips.insert(id, tip);
    tips::settle(platform, shared, id, at_ms);
}
