//! What came to a company's balance and what left it, straight from the ledger.

use serde::Serialize;

use super::Call;
use super::task_wire::CurrencyWire;
use crate::clock::spaced;
use crate::ledger::{Account, Reason};
use crate::money::Money;
use crate::reply::{Outcome, Reply};

const TOP_UP: u64 = 1;
const WRITE_OFF: u64 = 2;
const REFUND: u64 = 3;

#[derive(Serialize)]
struct Items<T> {
    items: Vec<T>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct TransactionWire {
    id: u64,
    r#type: u64,
    amount: Money,
    created_at: String,
    currency: CurrencyWire,
    balance_id: u64,
}

/// `GET /customer/transactions`, newest first, all of them.
pub fn list(call: &mut Call<'_>) -> Outcome {
    let own = Account::Company(call.actor.company);
    let wire = call.shared.ledger.entries().rev().filter_map(|entry| {
        let kind = match entry.reason {
            Reason::TopUp if entry.to == own => TOP_UP,
            Reason::PaymentReturned if entry.to == own => REFUND,
            _ if entry.from == own => WRITE_OFF,
            _ => return None,
        };
        Some(TransactionWire {
            id: entry.id,
            r#type: kind,
            amount: entry.amount,
            created_at: spaced(entry.at_ms),
            currency: entry.currency.into(),
            balance_id: call.actor.company,
        })
    });
    Ok(Reply::json(&Items { items: wire.collect() }))
}
