//! The append-only list of money movements. Balances are sums over it and nothing else.

use core::fmt;
use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

use crate::money::{Currency, Money};
use crate::store_change::{RestoreError, StoredTable, Table};

/// Where money is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Account {
    /// The world outside: top-ups come from it, payouts go to it. The only account that may be below zero.
    Outside,
    /// A customer company.
    Company(u64),
    /// A freelancer.
    Freelancer(u64),
    /// Payments taken from a company and not yet credited.
    PaymentsUnderWay,
    /// Payouts taken from a freelancer and not yet delivered.
    PayoutsUnderWay,
    /// The platform's commission.
    Commission,
    /// The customer of Qugo.
    QugoCustomer,
    /// What Qugo holds of the customer's money.
    QugoHeld,
    /// A performer of Qugo, by id.
    QugoPerformer(u64),
    /// A receiver of tips, by number.
    TipReceiver(u64),
    /// Payouts taken from a receiver of tips and not yet delivered.
    TipPayoutsUnderWay,
}

impl Account {
    fn parse(text: &str) -> Option<Self> {
        match text.split_once(':') {
            Some(("company", id)) => id.parse().ok().map(Self::Company),
            Some(("freelancer", id)) => id.parse().ok().map(Self::Freelancer),
            Some(("qugo_performer", id)) => id.parse().ok().map(Self::QugoPerformer),
            Some(("tip_receiver", id)) => id.parse().ok().map(Self::TipReceiver),
            Some(_) => None,
            None => match text {
                "outside" => Some(Self::Outside),
                "payments_under_way" => Some(Self::PaymentsUnderWay),
                "payouts_under_way" => Some(Self::PayoutsUnderWay),
                "commission" => Some(Self::Commission),
                "qugo_customer" => Some(Self::QugoCustomer),
                "qugo_held" => Some(Self::QugoHeld),
                "tip_payouts_under_way" => Some(Self::TipPayoutsUnderWay),
                _ => None,
            },
        }
    }
}

impl fmt::Display for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Outside => f.write_str("outside"),
            Self::Company(id) => write!(f, "company:{id}"),
            Self::Freelancer(id) => write!(f, "freelancer:{id}"),
            Self::PaymentsUnderWay => f.write_str("payments_under_way"),
            Self::PayoutsUnderWay => f.write_str("payouts_under_way"),
            Self::Commission => f.write_str("commission"),
            Self::QugoCustomer => f.write_str("qugo_customer"),
            Self::QugoHeld => f.write_str("qugo_held"),
            Self::QugoPerformer(id) => write!(f, "qugo_performer:{id}"),
            Self::TipReceiver(id) => write!(f, "tip_receiver:{id}"),
            Self::TipPayoutsUnderWay => f.write_str("tip_payouts_under_way"),
        }
    }
}

impl Serialize for Account {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Account {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| D::Error::custom("not an account"))
    }
}

/// Why money moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// A company was topped up.
    TopUp,
    /// A customer paid a task.
    Payment,
    /// A payment came back to the company.
    PaymentReturned,
    /// The price reached the freelancer.
    Earning,
    /// The platform took its share.
    Commission,
    /// A payout was ordered.
    Payout,
    /// A payout reached the freelancer's card, wallet or account.
    PayoutDelivered,
    /// A payout came back.
    PayoutReturned,
    /// A payer's tip reached a receiver.
    Tip,
    /// The platform's share of a tip, from the payer or of a payout.
    TipFee,
}

/// One movement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Entry {
    /// Consecutive number, from 1.
    pub id: u64,
    /// When, on the world's clock.
    pub at_ms: u64,
    /// Where the money was.
    pub from: Account,
    /// Where it is now.
    pub to: Account,
    /// How much; always above zero.
    pub amount: Money,
    /// In which currency.
    pub currency: Currency,
    /// Why.
    pub reason: Reason,
    /// For which task.
    pub task_id: Option<u64>,
}

/// A movement still without number.
#[derive(Debug, Clone, Copy)]
pub struct Movement {
    /// When, on the world's clock.
    pub at_ms: u64,
    /// From where.
    pub from: Account,
    /// To where.
    pub to: Account,
    /// How much.
    pub amount: Money,
    /// In which currency.
    pub currency: Currency,
    /// Why.
    pub reason: Reason,
    /// For which task.
    pub task_id: Option<u64>,
}

/// The account that was to give has too little.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shortage;

/// All movements, and the balances that follow from them.
#[derive(Debug, Clone)]
pub struct Ledger {
    entries: Table<u64, Entry>,
    balances: BTreeMap<(Account, Currency), Money>,
}

impl Default for Ledger {
    fn default() -> Self {
        Self { entries: Table::new("ledger"), balances: BTreeMap::new() }
    }
}

impl Ledger {
    /// Moves money. A sum of zero moves nothing and leaves no entry.
    ///
    /// # Errors
    /// When the giving account has too little; nothing moved then.
    pub fn post(&mut self, movement: Movement) -> Result<(), Shortage> {
        let Movement { at_ms, from, to, amount, currency, reason, task_id } = movement;
        if amount == Money::ZERO {
            return Ok(());
        }
        if amount < Money::ZERO || (from != Account::Outside && self.balance(from, currency) < amount) {
            return Err(Shortage);
        }
        let id = self.entries.len() as u64 + 1;
        let entry = Entry { id, at_ms, from, to, amount, currency, reason, task_id };
        apply(&mut self.balances, &entry);
        self.entries.insert(id, entry);
        Ok(())
    }

    /// What an account holds.
    #[must_use]
    pub fn balance(&self, account: Account, currency: Currency) -> Money {
        self.balances.get(&(account, currency)).copied().unwrap_or(Money::ZERO)
    }

    /// All balances.
    pub fn balances(&self) -> impl Iterator<Item = (Account, Currency, Money)> {
        self.balances.iter().map(|(&(account, currency), &amount)| (account, currency, amount))
    }

    /// All movements, oldest first.
    pub fn entries(&self) -> impl DoubleEndedIterator<Item = &Entry> {
        self.entries.values()
    }

    /// Adds everything up again: the balances are what the entries say, nobody but the outside is below zero, and
    /// every currency sums to zero.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        let mut again = BTreeMap::new();
        for entry in self.entries.values() {
            apply(&mut again, entry);
        }
        let sum = |currency| {
            again.iter().filter(|((_, of), _)| *of == currency).fold(Money::ZERO, |sum, (_, &amount)| sum + amount)
        };
        again == self.balances
            && again.iter().all(|((account, _), &amount)| *account == Account::Outside || amount >= Money::ZERO)
            && Currency::ALL.into_iter().all(|currency| sum(currency) == Money::ZERO)
    }

    /// The table behind it, for the store.
    pub fn table(&mut self) -> &mut dyn StoredTable {
        &mut self.entries
    }

    /// Takes up a stored entry.
    ///
    /// # Errors
    /// When it does not read.
    pub fn load(&mut self, key: &str, json: &str) -> Result<(), RestoreError> {
        self.entries.load(key, json)?;
        if let Some(entry) = key.parse().ok().and_then(|id: u64| self.entries.get(&id)) {
            apply(&mut self.balances, entry);
        }
        Ok(())
    }
}

fn apply(balances: &mut BTreeMap<(Account, Currency), Money>, entry: &Entry) {
    let from = balances.entry((entry.from, entry.currency)).or_default();
    *from = *from - entry.amount;
    let to = balances.entry((entry.to, entry.currency)).or_default();
    *to = *to + entry.amount;
}

#[cfg(test)]
mod tests {
    use super::*;

    fn movement(from: Account, to: Account, amount: i64) -> Movement {
        Movement {
            at_ms: 0,
            from,
            to,
            amount: Money::from_minor(amount),
            currency: Currency::Rub,
            reason: Reason::TopUp,
            task_id: None,
        }
    }

    #[test]
    fn nobody_gives_what_they_do_not_have() {
        let mut ledger = Ledger::default();
        ledger.post(movement(Account::Outside, Account::Company(1), 1000)).unwrap();
        assert_eq!(ledger.post(movement(Account::Company(1), Account::Freelancer(2), 1001)), Err(Shortage));
        assert_eq!(ledger.post(movement(Account::Company(1), Account::Freelancer(2), -1)), Err(Shortage));
        ledger.post(movement(Account::Company(1), Account::Freelancer(2), 1000)).unwrap();
        ledger.post(movement(Account::Company(1), Account::Freelancer(2), 0)).unwrap();
        assert_eq!(ledger.balance(Account::Freelancer(2), Currency::Rub), Money::from_minor(1000));
        assert_eq!(ledger.entries().count(), 2);
        assert!(ledger.is_sound());
    }

    #[test]
    fn accounts_read_back() {
        for account in [
            Account::Outside,
            Account::Company(5),
            Account::Freelancer(7),
            Account::Commission,
            Account::TipReceiver(3),
        ] {
            assert_eq!(Account::parse(&account.to_string()), Some(account));
        }
        assert_eq!(Account::parse("company:x"), None);
    }
}
