//! Rows of payout registries: what they say, and what may be wrong with them.

use serde::{Deserialize, Serialize};

use super::input::Inputs;
use super::performers::WorkmanState;
use super::settings::Edition;
use super::{Call, Qugo, services};
use crate::money::Money;
use crate::shared::Shared;

/// Where a row stands, in the documented order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum RowStatus {
    /// Waits for its check.
    PendingValidation,
    /// The check failed.
    ValidationFailed,
    /// Can be executed.
    ReadyToApply,
    /// Is executed.
    Applying,
    /// Money is to be held.
    AwaitingHoldBalance,
    /// There was too little.
    BalanceHoldFailed,
    /// Money is held.
    BalanceHoldCompleted,
    /// The rest of the job is made.
    AdditionalJobEntitiesCreated,
    /// The performer is to sign the act.
    PendingActSigning,
    /// The receipt is to be made.
    PendingReceiptGeneration,
    /// The payment runs.
    PaymentWaiting,
    /// Paid.
    Paid,
}

/// A row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// Id.
    pub id: u64,
    /// Its registry.
    pub registry: u64,
    /// Tax number as it came.
    pub inn: String,
    /// Amount; zero when it was none.
    pub price: Money,
    /// Text of the receipt.
    pub title: String,
    /// Code of the service.
    pub service: String,
    /// Where it stands.
    pub status: RowStatus,
    /// What is wrong with it.
    pub comment: Option<String>,
    /// The performer, once it was checked.
    pub performer: Option<u64>,
    /// What is held for it.
    pub held: Money,
    /// When it gets on by itself.
    pub next_ms: Option<u64>,
}

impl Row {
    /// A row of what a query, a JSON object or a line of a workbook says; what is wrong is kept with it.
    #[must_use]
    pub fn read(call: &Call<'_>, mut inputs: Inputs, [kind, title, inn, price, day]: [&str; 5]) -> Self {
        let row = Self {
            id: 0,
            registry: 0,
            inn: inputs.inn(inn),
            price: inputs.price(price),
            title: inputs.required(title),
            service: inputs.required(kind),
            status: RowStatus::PendingValidation,
            comment: None,
            performer: None,
            held: Money::ZERO,
            next_ms: super::after_step(call.shared, call.now()),
        };
        let _ = inputs.day(day);
        if !row.service.is_empty() && !services::all().any(|known| is_service(known, &row.service)) {
            inputs.add(kind, "is no service");
        }
        Self { comment: inputs.complaints(), ..row }
    }

    /// Looks at the performer: the id, or what is wrong.
    ///
    /// # Errors
    /// What is wrong.
    pub fn check(&self, platform: &Qugo, shared: &Shared) -> Result<u64, String> {
        if let Some(comment) = &self.comment {
            return Err(comment.clone());
        }
        let known = platform.performers.values().find(|one| one.inn.as_ref() == Some(&self.inn));
        let performer = known.ok_or("Исполнитель не зарегистрирован")?;
        if performer.state != Some(WorkmanState::Active) {
            return Err("Анкета исполнителя не одобрена".to_owned());
        }
        match (shared.settings.qugo.edition, performer.smz() == "OK") {
            (Edition::A, false) => Err("Исполнитель не является самозанятым".to_owned()),
            (Edition::B, true) => Err("Самозанятым платят через задания".to_owned()),
            _ => Ok(performer.id),
        }
    }
}

fn is_service(service: services::Service, text: &str) -> bool {
    service.code == text || service.title == text || service.id.to_string() == text
}
