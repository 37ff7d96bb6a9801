//! The life cycle of a task: what may be done in which state.
//!
//! It is read off the documented matrix of states and actions. Where the vendor's document says nothing, or says two
//! things (declining a task whose cancellation waits for the freelancer), the action is neither offered nor allowed:
//! a call there might fail, do nothing, or move the task to a state that no one can take it back from. Where only the
//! state before or after is inferred (declining or prolonging after the deadline passed), it is offered.

use super::codes::TaskState;
use super::tables::TASK_LIFE_CYCLE;
use crate::schema::{Action, Actor, Refusal};

/// The state of a task whose answer gives it as `state`, with its `activeDispute` and `activeChangesetId`.
///
/// The vendor's document prints 13 for two states: a dispute and, in the same table, the approval of changes, which it numbers
/// 16 elsewhere. A task tells them apart: it has the id of its open approval and says whether there is an open dispute. So 13
/// with an open approval and no open dispute is [`TaskState::ChangeApproval`]; with both, or with neither, it stays what it
/// says. Nothing else changes.
#[must_use]
pub const fn state_of(state: TaskState, active_dispute: Option<bool>, active_changeset_id: Option<i64>) -> TaskState {
    match (state, active_dispute, active_changeset_id) {
        (TaskState::Dispute, None | Some(false), Some(_)) => TaskState::ChangeApproval,
        _ => state,
    }
}

/// What the actor may do with a task in this state; both actors if none is named.
pub fn available_actions(state: TaskState, actor: Option<Actor>) -> impl Iterator<Item = &'static Action> {
    TASK_LIFE_CYCLE.available(state.code(), actor)
}

/// The states that may follow the action (`pay`, `accept`, …), in the order in which they may be passed through.
///
/// # Errors
/// Why the action must not be called in this state.
pub fn check(action: &str, state: TaskState) -> Result<impl Iterator<Item = TaskState>, Refusal> {
    let states = TASK_LIFE_CYCLE.check(action, state.code())?;
    Ok(states.iter().copied().map(TaskState::from_code))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(state: TaskState, actor: Actor) -> Vec<&'static str> {
        available_actions(state, Some(actor)).map(|action| action.name).collect()
    }

    fn checked(action: &str, state: TaskState) -> Result<Vec<TaskState>, Refusal> {
        Ok(check(action, state)?.collect())
    }

    #[test]
    fn offers_what_is_documented_or_inferred() {
        use TaskState::{CustomerDecision, InWork, NotConfirmed, WaitingAcceptance};
        assert_eq!(names(NotConfirmed, Actor::Customer), ["quick_pay", "decline"]);
        assert_eq!(names(NotConfirmed, Actor::Freelancer), ["take_to_work", "decline_as_freelancer"]);
        assert_eq!(names(InWork, Actor::Freelancer), ["report_done", "decline_as_freelancer"]);
        assert_eq!(names(WaitingAcceptance, Actor::Customer), ["accept", "return_to_work", "decline"]);
        assert_eq!(names(CustomerDecision, Actor::Customer), ["decline", "prolong_deadline"]);
    }

    #[test]
    fn neither_offers_nor_allows_what_is_contradictory_unknown_or_refused() {
        use TaskState::{Completed, NotConfirmed, PaymentQueue, Unknown, WaitingCancellation, WaitingPayment};
        assert_eq!(names(WaitingCancellation, Actor::Customer), [""; 0]);
        assert_eq!(names(WaitingCancellation, Actor::Freelancer), ["confirm_cancellation"]);
        assert_eq!(checked("decline", WaitingCancellation), Err(Refusal::Ambiguous));
        assert_eq!(checked("decline", PaymentQueue), Err(Refusal::Ambiguous));
        assert_eq!(checked("pay", Completed), Err(Refusal::Forbidden));
        assert_eq!(checked("pay", NotConfirmed), Err(Refusal::Forbidden));
        assert_eq!(checked("pay", Unknown(7)), Err(Refusal::UnknownState));
        assert_eq!(checked("forget", Completed), Err(Refusal::NoSuchAction));
        assert_eq!(checked("pay", WaitingPayment), Ok(vec![PaymentQueue, Completed]));
    }

    #[test]
    fn a_dispute_is_told_from_an_approval_of_changes() {
        use TaskState::{ChangeApproval, Dispute, InWork};
        assert_eq!(state_of(Dispute, None, Some(31)), ChangeApproval);
        assert_eq!(state_of(Dispute, Some(false), Some(31)), ChangeApproval);
        assert_eq!(state_of(Dispute, Some(true), Some(31)), Dispute);
        assert_eq!(state_of(Dispute, Some(true), None), Dispute);
        assert_eq!(state_of(Dispute, None, None), Dispute);
        assert_eq!(state_of(InWork, Some(false), Some(31)), InWork);
    }

    #[test]
    fn finds_the_action_of_a_call_by_its_argument() {
        let set_state = super::super::tables::PLATFORM.operation("tasks.set_state").unwrap();
        let name = |state| TASK_LIFE_CYCLE.action_of(set_state, |_| Some(state)).map(|action| action.name);
        assert_eq!(name(2), Some("take_to_work"));
        assert_eq!(name(8), Some("confirm_cancellation"));
        assert_eq!(name(4), None);
    }
}
