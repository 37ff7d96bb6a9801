//! What becomes of tips: the money of each goes to the receivers who share it, the fee to the platform.

use super::agenda::Due;
use super::records::{Means, PayoutMethod, Progress, SavedCard, Tip};
use super::settings::ExternalPayments;
use super::{CloudTips, accumulations};
use crate::ledger::{Account, Movement, Reason};
use crate::money::{Currency, Money};
use crate::shared::Shared;

/// The least that a page takes, in roubles.
pub const LEAST: i64 = 49;

/// The most that a page takes, in roubles.
pub const MOST: i64 = 15_000;

/// What a payer pays on top who bears the fee, in percent.
const PAYERS_FEE: i64 = 7;

/// The fee of a tip.
#[must_use]
pub fn fee(amount: Money) -> Money {
    amount.percent(Money::from_major(PAYERS_FEE))
}

/// Moves roubles.
pub fn post(shared: &mut Shared, at_ms: u64, from: Account, to: Account, amount: Money, reason: Reason) {
    let movement = Movement { at_ms, from, to, amount, currency: Currency::Rub, reason, task_id: None };
    // What is moved here was there before; the tests of the ledger watch over it.
    let _ = shared.ledger.post(movement);
}

/// A tip that waits is paid: the shares reach the receivers, and go on to their cards where tips are paid out at once.
pub fn settle(platform: &mut CloudTips, shared: &mut Shared, id: u64, at_ms: u64) {
    let waits = |tip: &&mut Tip| tip.progress == Progress::Waiting;
    let Some(tip) = platform.tips.get_mut(&id).filter(waits) else { return };
    tip.progress = Progress::Done;
    tip.due_ms = None;
    let tip = tip.clone();
    if let Some(fee) = tip.fee_from_payer {
        post(shared, at_ms, Account::Outside, Account::Commission, fee, Reason::TipFee);
    }
    for &(number, amount) in &tip.shares {
        post(shared, at_ms, Account::Outside, Account::TipReceiver(number), amount, Reason::Tip);
        // A payer who bore the fee leaves nothing to be taken from the receiver.
        let base = if tip.fee_from_payer.is_some() { Money::ZERO } else { amount };
        let Some(person) = platform.people.get_mut(&number) else { continue };
        person.commission_base = person.commission_base + base;
        if person.payout_method == PayoutMethod::Instant && person.payout_card().is_some() {
            accumulations::order(platform, shared, number, (amount, base), accumulations::INSTANT_PERCENT, at_ms);
        }
    }
    if let (Means::Card(card), true, Some(external_id)) = (tip.means, tip.save_card, tip.external_id) {
        platform.saved_cards.insert(card.token.clone(), SavedCard { external_id, card });
    }
}

/// A tip that waits is not paid.
pub fn refuse(platform: &mut CloudTips, id: u64) {
    let waits = |tip: &&mut Tip| tip.progress == Progress::Waiting;
    if let Some(tip) = platform.tips.get_mut(&id).filter(waits) {
        tip.progress = Progress::Refused;
        tip.due_ms = None;
    }
}

/// The payer finishes in the bank, if that is what payers do.
pub fn payer_finishes(platform: &mut CloudTips, shared: &mut Shared, id: u64, at_ms: u64) {
    if platform.tips.get(&id).is_none_or(|tip| tip.due_ms != Some(at_ms)) {
        return;
    }
    match shared.settings.cloudtips.external_payments {
        ExternalPayments::Success => settle(platform, shared, id, at_ms),
        ExternalPayments::Failed => refuse(platform, id),
        ExternalPayments::Wait => {
            if let Some(tip) = platform.tips.get_mut(&id) {
                tip.due_ms = None;
            }
        }
    }
}

/// Notes when the payer of a tip will finish.
pub fn wait_for_payer(platform: &mut CloudTips, id: u64, due_ms: u64) {
    if let Some(tip) = platform.tips.get_mut(&id) {
        tip.due_ms = Some(due_ms);
        platform.due.insert((due_ms, Due::Tip(id)));
    }
}
