//! The life of a row of a payout registry: what happens to it by itself.

use super::payroll_rows::RowStatus;
use super::{Qugo, after_step, money_moves};
use crate::clock::HOUR;
use crate::shared::Shared;

/// After this time an act counts as signed.
const SIGNED_BY_ITSELF: u64 = 48 * HOUR;

/// The next thing happens to a row.
pub fn advance(platform: &mut Qugo, shared: &mut Shared, id: u64, at: u64) {
    use RowStatus::{
        AdditionalJobEntitiesCreated, Applying, AwaitingHoldBalance, BalanceHoldCompleted, BalanceHoldFailed, Paid,
        PaymentWaiting, PendingActSigning, PendingReceiptGeneration, PendingValidation, ReadyToApply, ValidationFailed,
    };
    let again = after_step(shared, at);
    let Some(row) = platform.rows.get(&id) else { return };
    let checked = (row.status == PendingValidation).then(|| row.check(platform, shared));
    let Some(row) = platform.rows.get_mut(&id) else { return };
    (row.status, row.next_ms) = match row.status {
        PendingValidation => match checked {
            Some(Ok(performer)) => {
                row.performer = Some(performer);
                (ReadyToApply, None)
            }
            other => {
                row.comment = other.and_then(Result::err);
                (ValidationFailed, None)
            }
        },
        Applying => (AwaitingHoldBalance, again),
        AwaitingHoldBalance => match money_moves::hold(shared, at, id, row.price) {
            Ok(held) => {
                row.held = held;
                (BalanceHoldCompleted, again)
            }
            Err(_) => (BalanceHoldFailed, None),
        },
        BalanceHoldCompleted => (AdditionalJobEntitiesCreated, again),
        AdditionalJobEntitiesCreated if shared.settings.qugo.acts_required => {
            (PendingActSigning, Some(at.saturating_add(SIGNED_BY_ITSELF)))
        }
        AdditionalJobEntitiesCreated | PendingActSigning => (PendingReceiptGeneration, again),
        PendingReceiptGeneration => (PaymentWaiting, again),
        PaymentWaiting => {
            money_moves::pay(shared, at, (id, row.performer.unwrap_or_default()), row.price, row.held);
            (Paid, None)
        }
        done @ (ValidationFailed | ReadyToApply | BalanceHoldFailed | Paid) => (done, None),
    };
}
