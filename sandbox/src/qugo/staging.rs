//! What no call of Qugo does, and a test asks for at `/_sandbox/qugo`: the performer's answers, the cabinet, the bank.

use serde::Deserialize;

use super::input::{missing, refused};
use super::jobs::State;
use super::payroll_rows::RowStatus;
use super::performers::{TaxStatus, WorkmanState};
use super::{Qugo, after_step, offers};
use crate::ledger::{Account, Movement, Reason};
use crate::money::{Currency, Money};
use crate::reply::Reply;
use crate::shared::Shared;

/// What is to happen, to the job, row or performer of an id.
#[derive(Debug, Clone, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case", deny_unknown_fields)]
pub enum Act {
    /// The cabinet publishes a draft: it goes to moderation.
    Publish {
        /// The job.
        job: u64,
    },
    /// Moderation refuses a job.
    Reject {
        /// The job.
        job: u64,
    },
    /// The performer accepts an invitation.
    Accept {
        /// The job.
        job: u64,
    },
    /// The performer declines it.
    Decline {
        /// The job.
        job: u64,
    },
    /// The performer agrees to another amount.
    Agree {
        /// The job.
        job: u64,
    },
    /// The performer signs the act of a row.
    Sign {
        /// The row.
        row: u64,
    },
    /// A performer becomes something else.
    Change {
        /// The performer.
        performer: u64,
        /// The questionnaire.
        #[serde(default)]
        state: Option<WorkmanState>,
        /// The taxes.
        #[serde(default)]
        tax: Option<TaxStatus>,
    },
    /// The customer's account is topped up.
    TopUp {
        /// How much, as text.
        amount: String,
    },
}

/// Lets it happen.
///
/// # Errors
/// 404 and 422.
pub fn act(platform: &mut Qugo, shared: &mut Shared, asked: &Act) -> Result<(), Reply> {
    let (now, next_ms) = (shared.now(), after_step(shared, shared.now()));
    let mut from = |job: &u64, from: &[State], to: State, next_ms: Option<u64>| {
        let job = platform.jobs.get_mut(job).ok_or_else(|| missing("the job"))?;
        if !from.contains(&job.state) {
            return Err(refused("job", "the job is not in a state for this"));
        }
        (job.state, job.next_ms) = (to, next_ms);
        Ok(())
    };
    match asked {
        Act::Publish { job } => from(job, &[State::Draft], State::ModerationAwaitingHold, next_ms),
        Act::Reject { job } => {
            from(job, &[State::Moderation, State::ModerationHoldCompleted], State::Rejected, None)?;
            if let Some(job) = platform.jobs.get_mut(job) {
                let held = core::mem::replace(&mut job.held, Money::ZERO);
                super::money_moves::release(shared, now, job.id, held);
            }
            Ok(())
        }
        Act::Accept { job } => from(job, &[State::WorkmanPending], State::InProgress, None),
        Act::Decline { job } => {
            from(job, &[State::WorkmanPending], State::Published, None)?;
            if let Some(job) = platform.jobs.get_mut(job) {
                job.offer = None;
            }
            Ok(())
        }
        Act::Agree { job } => offers::settle(platform, shared, *job),
        Act::Sign { row } => {
            let row = platform.rows.get_mut(row).ok_or_else(|| missing("the row"))?;
            if row.status != RowStatus::PendingActSigning {
                return Err(refused("row", "there is no act to sign"));
            }
            row.next_ms = Some(now);
            Ok(())
        }
        Act::Change { performer, state, tax } => {
            let id = *performer;
            let performer = platform.performers.get_mut(&id).ok_or_else(|| missing("the performer"))?;
            performer.state = state.or(performer.state);
            performer.tax = tax.unwrap_or(performer.tax);
            performer.updated_ms = now;
            super::performers::wake_jobs(platform, shared, id, now);
            Ok(())
        }
        Act::TopUp { amount } => {
            let positive = Money::parse(amount).filter(|amount| amount.is_positive());
            let amount = positive.ok_or_else(|| refused("amount", "must be a sum above zero, as text"))?;
            let movement = Movement {
                at_ms: now,
                from: Account::Outside,
                to: Account::QugoCustomer,
                amount,
                currency: Currency::Rub,
                reason: Reason::TopUp,
                task_id: None,
            };
            shared.ledger.post(movement).map_err(|_| refused("amount", "must be above zero"))
        }
    }
}
