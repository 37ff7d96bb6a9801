//! What holds for a whole platform: its addresses, how its answers are wrapped, its limits; and values whose type depends on
//! their neighbours.

use serde::Deserialize;

use crate::entries::Entries;

/// A second address under which a platform can be met: a sandbox, another country.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Environment {
    pub base_url: String,
    #[serde(default)]
    pub hosts: Entries<String>,
    pub doc: String,
}

/// A host beside the main one.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Host {
    pub base_url: String,
    pub doc: String,
}

/// How names are written on the wire where `wire` does not say it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WireCase {
    Camel,
    Snake,
    Pascal,
}

/// What every answer is wrapped in.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Envelope {
    /// The key that says whether it went well.
    pub ok: String,
    /// The key that holds the answer.
    pub data: String,
    /// The key that lists what is wrong with the request as a whole.
    #[serde(default)]
    pub messages: Option<String>,
    /// The key that tells what is wrong with which field.
    #[serde(default)]
    pub fields: Option<String>,
    /// The key of the platform's own error code.
    #[serde(default)]
    pub code: Option<String>,
}

/// How often a platform may be called.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RateLimit {
    pub per_minute: u32,
    /// How many calls may be sent at once.
    pub burst: u32,
    pub doc: String,
}

/// Whether the vendor describes a call.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
pub enum Experimental {
    /// `true`: the vendor refers to it and does not describe it.
    Undescribed(bool),
    /// Known only from the code of others.
    ThirdParty(ThirdParty),
}

impl Default for Experimental {
    fn default() -> Self {
        Self::Undescribed(false)
    }
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ThirdParty {
    /// Whose code.
    pub source: String,
    pub reason: String,
}

/// A value whose type depends on its siblings.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Variant {
    pub doc: String,
    /// The siblings.
    pub by: Vec<String>,
    pub cases: Entries<VariantCase>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VariantCase {
    #[serde(rename = "type")]
    pub ty: String,
    /// The siblings' values, row by row; `*` is any.
    pub when: Vec<Vec<String>>,
    /// What null is read as.
    #[serde(rename = "null", default)]
    pub null: Option<NullAs>,
    pub doc: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NullAs {
    /// An empty list.
    Empty,
}
