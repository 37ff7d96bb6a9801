//! What a registry is told beside its rows.

use serde::{Deserialize, Serialize};

/// What a registry is told beside its rows. A registry that is resumed goes by the options of its last start.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Options {
    /// Whether to go on without the rows that cannot be sent, and to pay a registry some of whose rows the platform
    /// refuses.
    pub skip_invalid: bool,
    /// How long to wait for the platform before the rows that are left end as pending, in milliseconds.
    pub patience_ms: u64,
    /// How long to wait before the platform is looked at again, in milliseconds; then longer and longer, up to 5
    /// minutes.
    pub pause_ms: u64,
    /// How long after an unclear answer the platform may still act on the request, in milliseconds. Only then is it
    /// looked what became of it, and only then may it be said again.
    pub settle_ms: u64,
    /// The headings of the workbook, where they are not those of the platform's template, or are known from the
    /// cabinet's.
    pub headings: Option<Vec<String>>,
    /// The name of the workbook's sheet.
    pub sheet: Option<String>,
    /// Of invitations: the kind of registry (`INVITE`, `REGISTRATION`), where the platform asks for it.
    #[serde(rename = "type")]
    pub kind: Option<String>,
    /// Of payouts: whether performers of the registry are self-employed, if that is known.
    pub self_employed: Option<bool>,
    /// Of payouts: whose word on the self-employed holds, if not that of edition B.
    pub edition: Option<String>,
    /// Of payouts: pay them although a registry with the very same rows has been paid already, or nobody can tell: no
    /// other registry is looked at then.
    pub again: bool,
    /// Of payouts: registries made before this day (ISO 8601) are not looked at for the very same rows.
    pub since: Option<String>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            skip_invalid: false,
            patience_ms: 3 * 24 * 60 * 60 * 1_000,
            // The documents ask for pauses from 10 seconds.
            pause_ms: 10_000,
            settle_ms: 120_000,
            headings: None,
            sheet: None,
            kind: None,
            self_employed: None,
            edition: None,
            again: false,
            since: None,
        }
    }
}
