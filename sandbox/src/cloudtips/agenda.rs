//! What happens by itself: payers finish in their bank, payouts arrive.

use super::{CloudTips, accumulations, tips};
use crate::shared::Shared;

/// Something that will happen. An entry may be out of date; the row itself decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Due {
    /// The payer of this tip finishes in the bank.
    Tip(u64),
    /// The bank answers about this payout.
    Payout(u64),
}

impl CloudTips {
    /// When something happens next.
    #[must_use]
    pub fn next_due(&self) -> Option<u64> {
        self.due.first().map(|&(at_ms, _)| at_ms)
    }

    /// Lets everything happen that is due by now, in its order and at its time.
    pub fn tick(&mut self, shared: &mut Shared) {
        while let Some(&(at_ms, due)) = self.due.first().filter(|&&(at_ms, _)| at_ms <= shared.now()) {
            self.due.remove(&(at_ms, due));
            match due {
                Due::Tip(id) => tips::payer_finishes(self, shared, id, at_ms),
                Due::Payout(id) => accumulations::bank_answers(self, shared, id, at_ms),
            }
        }
    }
}
