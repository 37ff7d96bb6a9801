//! Messages that the platforms would have sent to people: codes by SMS, invitations by email.

use serde::{Deserialize, Serialize};

use crate::clock::iso;
use crate::store_change::{StoredTable, Table};

/// The way a message went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Channel {
    /// A text message.
    Sms,
    /// An email.
    Email,
    /// A notification on a phone.
    Push,
    /// No message at all: what Google Authenticator would show.
    Authenticator,
}

/// A message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Message {
    /// Consecutive number, from 1.
    pub id: u64,
    /// When, ISO 8601.
    pub at: String,
    /// The way it went.
    pub channel: Channel,
    /// Phone number or address.
    pub to: String,
    /// What it says.
    pub text: String,
    /// The code in it, if there is one.
    pub code: Option<String>,
}

/// All messages, oldest first.
#[derive(Debug, Clone)]
pub struct Outbox {
    messages: Table<u64, Message>,
}

impl Default for Outbox {
    fn default() -> Self {
        Self { messages: Table::new("outbox") }
    }
}

impl Outbox {
    /// Sends a message.
    pub fn send(&mut self, now_ms: u64, channel: Channel, to: &str, text: String, code: Option<String>) {
        let id = self.messages.len() as u64 + 1;
        self.messages.insert(id, Message { id, at: iso(now_ms), channel, to: to.to_owned(), text, code });
    }

    /// All messages.
    pub fn messages(&self) -> impl DoubleEndedIterator<Item = &Message> {
        self.messages.values()
    }

    /// The code that was sent last to this number or address.
    #[must_use]
    pub fn last_code(&self, to: &str) -> Option<&str> {
        self.messages().rev().filter(|message| message.to == to).find_map(|message| message.code.as_deref())
    }

    /// The table behind it, for the store.
    pub fn table(&mut self) -> &mut dyn StoredTable {
        &mut self.messages
    }
}
