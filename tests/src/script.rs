//! The vectors' format as data. Unknown keys are refused: a misspelt expectation would expect nothing.

use std::collections::BTreeMap;

use gigwire::value::Value;
use serde::Deserialize;
use serde_json::Value as Json;

/// One file of vectors.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    /// The operation they are about, or the flow.
    pub operation: String,
    /// The scripts.
    pub vectors: Vec<Vector>,
}

/// One script.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vector {
    /// What it shows.
    pub name: String,
    /// `happy`, `error` or `odd`.
    pub kind: Kind,
    #[serde(default)]
    pub(crate) warns: Vec<Warns>,
    pub(crate) client: Client,
    pub(crate) start: Start,
    pub(crate) steps: Vec<ScriptStep>,
}

/// What a vector shows.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// All goes well.
    Happy,
    /// Something goes wrong.
    Error,
    /// The wire is odd, as documented or seen.
    Odd,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Warns {
    pub operation: String,
    pub argument: String,
    /// A part of it.
    pub problem: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Client {
    pub environment: Option<String>,
    pub base_url: Option<String>,
    #[serde(default)]
    pub hosts: BTreeMap<String, String>,
    pub path_prefix: Option<String>,
    pub calls_per_minute: Option<u32>,
    pub tokens: Option<Tokens>,
    pub username: Option<String>,
    pub password: Option<String>,
    pub code: Option<String>,
    pub key: Option<String>,
    pub company_id: Option<i64>,
    pub max_response_bytes: Option<usize>,
    #[serde(default)]
    pub allow_http: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tokens {
    pub token: String,
    pub refresh_token: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
pub enum Start {
    Call {
        call: String,
        #[serde(default = "super::no_args")]
        args: Value,
        #[serde(default)]
        options: Options,
    },
    Pages {
        pages: String,
        #[serde(default = "super::no_args")]
        args: Value,
        #[serde(default)]
        options: Options,
        in_flight: Option<usize>,
    },
    Rows {
        rows: String,
        #[serde(default = "super::no_args")]
        args: Value,
        #[serde(default)]
        options: Options,
        in_flight: Option<usize>,
    },
    Login {
        #[allow(dead_code)]
        login: bool,
    },
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Options {
    pub timeout_ms: Option<u64>,
    pub deadline_ms: Option<u64>,
    pub max_attempts: Option<u32>,
    pub company_id: Option<i64>,
    pub known_state: Option<i64>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScriptStep {
    pub send: Option<Send>,
    pub reply: Option<Reply>,
    pub fail: Option<Fail>,
    pub wait: Option<Wait>,
    pub ask: Option<Ask>,
    pub tokens: Option<Tokens>,
    pub page: Option<Json>,
    pub rows: Option<Json>,
    /// `null` is an answer too, so its absence must be told apart.
    #[serde(default, deserialize_with = "present")]
    pub done: Option<Json>,
    #[serde(default)]
    pub end: bool,
    pub failed: Option<BTreeMap<String, Json>>,
}

fn present<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Json>, D::Error> {
    Json::deserialize(deserializer).map(Some)
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Send {
    pub method: String,
    pub url: String,
    #[serde(default)]
    pub headers: BTreeMap<String, String>,
    pub json: Option<Json>,
    pub body: Option<String>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reply {
    pub status: u16,
    #[serde(default)]
    pub headers: BTreeMap<String, String>,
    pub json: Option<Json>,
    pub text: Option<String>,
    /// Base64.
    pub bytes: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fail {
    pub kind: String,
    pub sent: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wait {
    pub min_ms: u64,
    pub max_ms: u64,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ask {
    pub challenge: Challenge,
    pub code: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Challenge {
    pub kind: String,
    pub number: String,
}
