//! Where the vendor's documents leave a choice: each is a switch.

use serde::{Deserialize, Serialize};

use crate::clock::{MINUTE, SECOND};

/// The status of the payment page of a person who is new to CloudTips.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NewPeople {
    /// Ready at once (`not_requested`), as version 24 of the page and recorded answers have it.
    Ready,
    /// Waits for confirmation, as everybody who is not among the partner's receivers: version 30 of the page.
    Wait,
}

/// What becomes of a request to create receivers when one of them is the partner's already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AlreadyYours {
    /// The person stands in `skipped`, the others are created: a recorded answer.
    Skipped,
    /// Nobody is created; the error stands under `PhoneNumber`: the sample.
    RefusedByField,
    /// Nobody is created; the error is about the whole request: the rules.
    RefusedAsAWhole,
}

/// The HTTP status of a refusal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Refusals {
    /// 200 with `succeed: false`.
    Under200,
    /// 400, 403 or 404, with the same body.
    ByStatus,
}

/// What becomes of payments by SBP and T-Pay that a payer finishes by himself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ExternalPayments {
    /// They are paid.
    Success,
    /// They fail.
    Failed,
    /// Nobody finishes them, unless a test does.
    Wait,
}

/// How CloudTips behaves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CloudTipsSettings {
    /// The status of people who are new to CloudTips.
    pub new_people: NewPeople,
    /// What becomes of a request with people who are the partner's already.
    pub already_yours: AlreadyYours,
    /// The HTTP status of a refusal.
    pub refusals: Refusals,
    /// Whether two payments with the same `X-Request-ID` are one. Nothing documented says so.
    pub request_id_is_a_key: bool,
    /// Whether a card is checked only with `IpSource`, as a later version of the page has it.
    pub needs_ip_source: bool,
    /// How long an access token is good; 1800 seconds in a recorded answer.
    pub access_token_ms: u64,
    /// How long must pass between two SMS to a receiver.
    pub sms_pause_ms: u64,
    /// How long a payer takes in the bank.
    pub payer_ms: u64,
    /// What becomes of payments that a payer finishes in a bank.
    pub external_payments: ExternalPayments,
}

impl CloudTipsSettings {
    /// The usual settings.
    pub const USUAL: Self = Self {
        new_people: NewPeople::Wait,
        already_yours: AlreadyYours::RefusedByField,
        refusals: Refusals::Under200,
        request_id_is_a_key: false,
        needs_ip_source: true,
        access_token_ms: 30 * MINUTE,
        sms_pause_ms: MINUTE,
        payer_ms: 20 * SECOND,
        external_payments: ExternalPayments::Success,
    };
}

impl Default for CloudTipsSettings {
    fn default() -> Self {
        Self::USUAL
    }
}
