//! What may be done to a task in which state, and what comes of it.

use super::records::state::{
    CANCEL_AWAITS_FREELANCER, CHANGE_APPROVAL, CUSTOMER_DECISION, DECLINED_BY_CUSTOMER, DECLINED_BY_FREELANCER,
    DISPUTE, IN_WORK, NEW, PAID, PAYMENT_QUEUE, WAITING_ACCEPTANCE, WAITING_PAYMENT,
};

/// What can be done to a task.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// `set_state` 2: the freelancer takes it.
    Take,
    /// `set_state` 3: the freelancer reports it done.
    Report,
    /// `set_state` 6: the freelancer declines it.
    Refuse,
    /// `set_state` 8: the freelancer confirms the customer's cancellation.
    ConfirmCancellation,
    /// The customer accepts the result.
    Accept,
    /// The customer sends it back.
    ReturnToWork,
    /// The customer pays.
    Pay,
    /// The customer pays at once.
    QuickPay,
    /// The customer declines.
    Decline,
    /// The customer gives a new deadline.
    ProlongDeadline,
    /// The freelancer opens a dispute; no call does that.
    OpenDispute,
    /// The dispute ends; no call does that.
    SettleDispute,
    /// The customer proposes changes; no call does that.
    ProposeChanges,
    /// The freelancer agrees to them; no call does that.
    AgreeToChanges,
}

impl Action {
    /// The action behind a `set_state`.
    #[must_use]
    pub const fn of_set_state(state: u64) -> Option<Self> {
        match state {
            IN_WORK => Some(Self::Take),
            WAITING_ACCEPTANCE => Some(Self::Report),
            DECLINED_BY_FREELANCER => Some(Self::Refuse),
            DECLINED_BY_CUSTOMER => Some(Self::ConfirmCancellation),
            _ => None,
        }
    }

    /// The state that comes of it; `None` when it is refused. Where the documentation is silent or says both, it is
    /// refused.
    #[must_use]
    pub const fn from(self, state: u64) -> Option<u64> {
        match (self, state) {
            (Self::Take, NEW) | (Self::ReturnToWork, WAITING_ACCEPTANCE) => Some(IN_WORK),
            (Self::ProlongDeadline, CUSTOMER_DECISION) => Some(IN_WORK),
            (Self::OpenDispute, IN_WORK) => Some(DISPUTE),
            (Self::ProposeChanges, IN_WORK) => Some(CHANGE_APPROVAL),
            (Self::SettleDispute, DISPUTE) | (Self::AgreeToChanges, CHANGE_APPROVAL) => Some(IN_WORK),
            (Self::Report, IN_WORK) => Some(WAITING_ACCEPTANCE),
            (Self::Refuse, NEW | IN_WORK) => Some(DECLINED_BY_FREELANCER),
            (Self::ConfirmCancellation, CANCEL_AWAITS_FREELANCER) => Some(DECLINED_BY_CUSTOMER),
            (Self::Accept, WAITING_ACCEPTANCE) => Some(WAITING_PAYMENT),
            (Self::Pay, WAITING_PAYMENT) => Some(PAYMENT_QUEUE),
            (Self::QuickPay, NEW) => Some(PAID),
            (Self::Decline, NEW | IN_WORK | CUSTOMER_DECISION) => Some(DECLINED_BY_CUSTOMER),
            (Self::Decline, WAITING_ACCEPTANCE | WAITING_PAYMENT) => Some(CANCEL_AWAITS_FREELANCER),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::records::state::ALL;
    use super::*;

    /// The whole table, as documented: action, from, to. Everything else is refused.
    #[test]
    fn the_documented_table() {
        use Action::{
            Accept, AgreeToChanges, ConfirmCancellation, Decline, OpenDispute, Pay, ProlongDeadline, ProposeChanges,
            QuickPay, Refuse, Report, ReturnToWork, SettleDispute, Take,
        };
        let allowed = [
            (Take, 1, 2),
            (Report, 2, 3),
            (Refuse, 1, 6),
            (Refuse, 2, 6),
            (ConfirmCancellation, 11, 8),
            (Accept, 3, 4),
            (ReturnToWork, 3, 2),
            (Pay, 4, 12),
            (QuickPay, 1, 5),
            (Decline, 1, 8),
            (Decline, 2, 8),
            (Decline, 3, 11),
            (Decline, 4, 11),
            (Decline, 14, 8),
            (ProlongDeadline, 14, 2),
            (OpenDispute, 2, 13),
            (SettleDispute, 13, 2),
            (ProposeChanges, 2, 16),
            (AgreeToChanges, 16, 2),
        ];
        let by_calls =
            [Take, Report, Refuse, ConfirmCancellation, Accept, ReturnToWork, Pay, QuickPay, Decline, ProlongDeadline];
        let by_the_sandbox = [OpenDispute, SettleDispute, ProposeChanges, AgreeToChanges];
        for action in by_calls.into_iter().chain(by_the_sandbox) {
            for state in ALL.into_iter().chain([0, 7, 9, 10, 15, 17]) {
                let expected = allowed.iter().find(|row| row.0 == action && row.1 == state).map(|row| row.2);
                assert_eq!(action.from(state), expected, "{action:?} in {state}");
            }
        }
    }
}
