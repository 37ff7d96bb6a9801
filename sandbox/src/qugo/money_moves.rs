//! The customer's money: held before work or payment, then paid with the platform's share on top, or let go.

use crate::ledger::{Account, Movement, Reason, Shortage};
use crate::money::{Currency, Money};
use crate::shared::Shared;

fn share(shared: &Shared, price: Money) -> Money {
    price.percent(Money::from_major(i64::from(shared.settings.qugo.commission_percent)))
}

fn movement(at_ms: u64, (from, to): (Account, Account), amount: Money, reason: Reason, id: u64) -> Movement {
    Movement { at_ms, from, to, amount, currency: Currency::Rub, reason, task_id: Some(id) }
}

/// Holds a price and the share; what was held.
///
/// # Errors
/// When the customer has too little.
pub fn hold(shared: &mut Shared, at: u64, id: u64, price: Money) -> Result<Money, Shortage> {
    let held = price + share(shared, price);
    let way = (Account::QugoCustomer, Account::QugoHeld);
    shared.ledger.post(movement(at, way, held, Reason::Payment, id))?;
    Ok(held)
}

/// Lets go what was held.
pub fn release(shared: &mut Shared, at: u64, id: u64, held: Money) {
    let way = (Account::QugoHeld, Account::QugoCustomer);
    // What was held is there.
    let _ = shared.ledger.post(movement(at, way, held, Reason::PaymentReturned, id));
}

/// Pays a price of what was held: to the performer, and on to the card; the share to the platform.
pub fn pay(shared: &mut Shared, at: u64, (id, performer): (u64, u64), price: Money, held: Money) {
    let performer = Account::QugoPerformer(performer);
    for (way, amount, reason) in [
        ((Account::QugoHeld, performer), price, Reason::Earning),
        ((Account::QugoHeld, Account::Commission), held - price, Reason::Commission),
        ((performer, Account::Outside), price, Reason::PayoutDelivered),
    ] {
        // What was held is there.
        let _ = shared.ledger.post(movement(at, way, amount, reason, id));
    }
}
