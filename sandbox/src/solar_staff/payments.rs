//! Where money moves: holding, paying, crediting, paying out. Every step is an entry of the ledger.

use super::SolarStaff;
use super::agenda::Due;
use super::records::{Payout, payout_status, state};
use crate::ledger::{Account, Movement, Reason, Shortage};
use crate::money::Money;
use crate::shared::{Payouts, Shared};

/// What the company can spend on this task: its balance without what is held for other tasks.
fn available(platform: &SolarStaff, shared: &Shared, task: u64) -> Money {
    let Some(task) = platform.tasks.get(&task) else { return Money::ZERO };
    let held = platform.companies.get(&task.company).map_or(Money::ZERO, |company| company.held);
    shared.ledger.balance(Account::Company(task.company), task.currency) - held + task.held.unwrap_or(Money::ZERO)
}

/// Holds the cost of a task that was just accepted, if its company has the safe deal on. Too little money is no
/// refusal: the task then carries an issue code.
pub fn hold(platform: &mut SolarStaff, shared: &Shared, id: u64) {
    let enough = |cost| available(platform, shared, id) >= cost;
    let Some(cost) = platform.tasks.get(&id).map(super::records::Task::cost) else { return };
    let enough = enough(cost);
    let Some(task) = platform.tasks.get_mut(&id) else { return };
    let company = task.company;
    if platform.companies.get(&company).is_none_or(|company| !company.safe_deal) {
        return;
    }
    if enough {
        task.held = Some(cost);
        task.issue_code = None;
        if let Some(company) = platform.companies.get_mut(&company) {
            company.held = company.held + cost;
        }
    } else {
        task.issue_code = Some("not_enough_balance_for_hold".to_owned());
    }
}

/// Ends the holding for a task.
pub fn release(platform: &mut SolarStaff, id: u64) {
    let Some(held) = platform.tasks.get(&id).and_then(|task| task.held) else { return };
    let Some(task) = platform.tasks.get_mut(&id) else { return };
    task.held = None;
    if let Some(company) = platform.companies.get_mut(&task.company) {
        company.held = company.held - held;
    }
}

/// Takes price, commission and compensation from the company and puts the task into the payment queue.
///
/// # Errors
/// When the company has too little; nothing happened then.
pub fn pay(platform: &mut SolarStaff, shared: &mut Shared, id: u64, user: u64) -> Result<(), Shortage> {
    let now = shared.now();
    let task = platform.tasks.get(&id).ok_or(Shortage)?;
    let cost = task.cost();
    if available(platform, shared, id) < cost {
        return Err(Shortage);
    }
    shared.ledger.post(Movement {
        at_ms: now,
        from: Account::Company(task.company),
        to: Account::PaymentsUnderWay,
        amount: cost,
        currency: task.currency,
        reason: Reason::Payment,
        task_id: Some(id),
    })?;
    release(platform, id);
    let due = now.saturating_add(shared.settings.payment_ms);
    let Some(task) = platform.tasks.get_mut(&id) else { return Err(Shortage) };
    task.state = state::PAYMENT_QUEUE;
    task.issue_code = None;
    task.paid_by = Some(user);
    task.pay_started_ms = Some(now);
    task.payments_under_way += 1;
    task.payment_due_ms = Some(due);
    platform.agenda.add(Some(due), Due::Payment(id));
    Ok(())
}

/// A queued payment arrives: the freelancer gets the price, the platform its commission, the task is paid.
pub fn settle(platform: &mut SolarStaff, shared: &mut Shared, id: u64, at_ms: u64) {
    if platform.tasks.get(&id).is_none_or(|task| task.payment_due_ms != Some(at_ms)) {
        return;
    }
    let Some(task) = platform.tasks.get_mut(&id) else { return };
    for _ in 0..task.payments_under_way {
        let shares = [
            (Account::Freelancer(task.worker), task.price, Reason::Earning),
            (Account::Commission, task.commission() + task.compensation(), Reason::Commission),
        ];
        for (to, amount, reason) in shares {
            let movement = Movement {
                at_ms,
                from: Account::PaymentsUnderWay,
                to,
                amount,
                currency: task.currency,
                reason,
                task_id: Some(id),
            };
            // What `pay` put there is there; the invariant tests watch over it.
            let _ = shared.ledger.post(movement);
        }
    }
    task.payments_under_way = 0;
    task.payment_due_ms = None;
    task.state = state::PAID;
    task.paid_ms = Some(at_ms);
    task.document_ms = Some(at_ms);
}

/// A queued payment comes back to the company; its task waits for payment again. A hold does not come back with it.
///
/// # Errors
/// When no payment is under way.
pub fn return_payment(platform: &mut SolarStaff, shared: &mut Shared, id: u64) -> Result<(), Shortage> {
    let now = shared.now();
    let waiting = |task: &&mut super::records::Task| task.state == state::PAYMENT_QUEUE && task.payments_under_way > 0;
    let task = platform.tasks.get_mut(&id).filter(waiting).ok_or(Shortage)?;
    for _ in 0..task.payments_under_way {
        shared.ledger.post(Movement {
            at_ms: now,
            from: Account::PaymentsUnderWay,
            to: Account::Company(task.company),
            amount: task.cost(),
            currency: task.currency,
            reason: Reason::PaymentReturned,
            task_id: Some(id),
        })?;
    }
    task.payments_under_way = 0;
    task.payment_due_ms = None;
    task.pay_started_ms = None;
    task.paid_by = None;
    task.state = state::WAITING_PAYMENT;
    Ok(())
}

/// Takes the price from the freelancer and starts a payout.
///
/// # Errors
/// When the freelancer has too little; nothing happened then.
pub fn start_payout(platform: &mut SolarStaff, shared: &mut Shared, id: u64, will_fail: bool) -> Result<(), Shortage> {
    let now = shared.now();
    let Some(task) = platform.tasks.get_mut(&id) else { return Err(Shortage) };
    shared.ledger.post(Movement {
        at_ms: now,
        from: Account::Freelancer(task.worker),
        to: Account::PayoutsUnderWay,
        amount: task.price,
        currency: task.currency,
        reason: Reason::Payout,
        task_id: Some(id),
    })?;
    let next = Some(now.saturating_add(shared.settings.payout_start_ms));
    // One that is still under way (in a naive world) goes on together with the new one.
    let under_way = task.payout.as_ref().filter(|payout| payout.next_step_ms.is_some());
    let amount = under_way.map_or(Money::ZERO, |payout| payout.amount) + task.price;
    task.payout = Some(Payout { status: payout_status::CREATED, amount, next_step_ms: next, will_fail });
    platform.agenda.add(next, Due::Payout(id));
    Ok(())
}

/// A payout gets on: created, then running, then done (or declined, and the money comes back).
pub fn advance_payout(platform: &mut SolarStaff, shared: &mut Shared, id: u64, at_ms: u64) {
    let due =
        |task: &super::records::Task| task.payout.as_ref().is_some_and(|payout| payout.next_step_ms == Some(at_ms));
    if !platform.tasks.get(&id).is_some_and(due) {
        return;
    }
    let Some(task) = platform.tasks.get_mut(&id) else { return };
    let Some(payout) = task.payout.as_mut() else { return };
    if payout.status == payout_status::CREATED {
        payout.status = payout_status::RUNNING;
        payout.next_step_ms = Some(at_ms.saturating_add(shared.settings.payout_run_ms.max(1)));
        platform.agenda.add(payout.next_step_ms, Due::Payout(id));
        return;
    }
    let (status, delivered) = match shared.settings.payouts {
        Payouts::Fail => (payout_status::DECLINED, Money::ZERO),
        _ if payout.will_fail => (payout_status::DECLINED, Money::ZERO),
        Payouts::Partly => (payout_status::PARTLY_DONE, payout.amount.percent(Money::from_major(50))),
        Payouts::Work => (payout_status::DONE, payout.amount),
    };
    payout.status = status;
    payout.next_step_ms = None;
    for (to, amount, reason) in [
        (Account::Outside, delivered, Reason::PayoutDelivered),
        (Account::Freelancer(task.worker), payout.amount - delivered, Reason::PayoutReturned),
    ] {
        // What `start_payout` put there is there; the invariant tests watch over it.
        let _ = shared.ledger.post(Movement {
            at_ms,
            from: Account::PayoutsUnderWay,
            to,
            amount,
            currency: task.currency,
            reason,
            task_id: Some(id),
        });
    }
}
