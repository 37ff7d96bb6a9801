//! Where a company wants to hear of events, and which events there are.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::Call;
use super::records::EndpointKind;
use super::terminal::is_web_address;
use super::validation::{Fields, texts};
use crate::clock::spaced;
use crate::reply::{Outcome, Reply};

/// A company's webhook; there is one at most.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Webhook {
    /// Where events go.
    pub url: String,
    /// Whether they go.
    pub enabled: bool,
    /// What signs them.
    pub secret: String,
    /// When the last one was sent.
    pub last_triggered_ms: Option<u64>,
    /// When the last one did not arrive.
    pub last_error_ms: Option<u64>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct WebhookWire<'a> {
    url: &'a str,
    status: &'static str,
    secret: &'a str,
    last_triggered: Option<String>,
    last_error: Option<String>,
}

/// `GET /customer/web-hook`
pub fn get(call: &mut Call<'_>) -> Outcome {
    let Some(webhook) = call.platform.webhooks.get(&call.actor.company) else {
        return Err(Reply::not_found("Веб-хук не задан"));
    };
    Ok(Reply::json(&WebhookWire {
        url: &webhook.url,
        status: if webhook.enabled { "enabled" } else { "disabled" },
        secret: &webhook.secret,
        last_triggered: webhook.last_triggered_ms.map(spaced),
        last_error: webhook.last_error_ms.map(spaced),
    }))
}

/// `POST /customer/web-hook`. A change keeps the secret.
pub fn set(call: &mut Call<'_>) -> Outcome {
    let mut fields = Fields::read(call.body, &["status", "url"])?;
    let status = fields.required_text("status");
    let url = fields.required_text("url").unwrap_or_default();
    if status.as_deref().is_some_and(|status| !["enabled", "disabled"].contains(&status)) {
        fields.errors.add("status", texts::CHOICE);
    }
    if !is_web_address(&url) {
        fields.errors.add("url", texts::ADDRESS);
    }
    fields.errors.finish()?;
    let enabled = status.as_deref() == Some("enabled");
    let company = call.actor.company;
    if let Some(webhook) = call.platform.webhooks.get_mut(&company) {
        (webhook.url, webhook.enabled) = (url, enabled);
        return Ok(Reply::empty());
    }
    let secret = call.shared.random.uuid().replace('-', "");
    let webhook = Webhook { url, enabled, secret, last_triggered_ms: None, last_error_ms: None };
    call.platform.webhooks.insert(company, webhook);
    Ok(Reply::empty())
}

/// `DELETE /customer/web-hook`. The documented sample sends a body that nothing needs; it may.
pub fn delete(call: &mut Call<'_>) -> Outcome {
    if !call.body.is_empty() {
        Fields::read(call.body, &["status", "url"])?.errors.finish()?;
    }
    match call.platform.webhooks.remove(&call.actor.company) {
        Some(_) => Ok(Reply::empty()),
        None => Err(Reply::not_found("Веб-хук не задан")),
    }
}

/// Something that companies hear of. Only the name `cardAdded` and its payload are documented; the rest is made up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// A freelancer added a payment means.
    MeansAdded {
        /// Card, wallet or account.
        kind: EndpointKind,
        /// The freelancer.
        owner: u64,
        /// The means.
        id: u64,
    },
    /// A payment means was removed.
    MeansRemoved {
        /// Card, wallet or account.
        kind: EndpointKind,
        /// The freelancer.
        owner: u64,
        /// The means.
        id: u64,
    },
    /// A freelancer registered.
    Registered {
        /// The freelancer.
        uuid: String,
    },
    /// A freelancer from Russia has another taxation status.
    TaxationStatusChanged {
        /// The freelancer.
        uuid: String,
        /// The new status.
        status: u64,
    },
    /// A natural person from Russia switched automatic tax payment.
    AutomaticTax {
        /// The freelancer.
        uuid: String,
        /// On or off.
        on: bool,
    },
}

impl Event {
    /// Its name.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        use EndpointKind::{Account, Card, Wallet};
        match self {
            Self::MeansAdded { kind: Card, .. } => "cardAdded",
            Self::MeansAdded { kind: Wallet, .. } => "walletAdded",
            Self::MeansAdded { kind: Account, .. } => "bankAccountAdded",
            Self::MeansRemoved { kind: Card, .. } => "cardRemoved",
            Self::MeansRemoved { kind: Wallet, .. } => "walletRemoved",
            Self::MeansRemoved { kind: Account, .. } => "bankAccountRemoved",
            Self::Registered { .. } => "freelancerRegistered",
            Self::TaxationStatusChanged { .. } => "taxationStatusChanged",
            Self::AutomaticTax { .. } => "automaticTaxPaymentChanged",
        }
    }

    /// What it says.
    #[must_use]
    pub fn payload(&self) -> Value {
        match self {
            Self::MeansAdded { owner, id, .. } | Self::MeansRemoved { owner, id, .. } => {
                json!({"ownerId": owner, "id": id})
            }
            Self::Registered { uuid } => json!({"uuid": uuid}),
            Self::TaxationStatusChanged { uuid, status } => json!({"uuid": uuid, "taxationStatusId": status}),
            Self::AutomaticTax { uuid, on } => json!({"uuid": uuid, "isTaxPaymentAllowed": on}),
        }
    }
}
