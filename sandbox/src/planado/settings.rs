//! What the documents leave open about Planado, as switches.

use serde::{Deserialize, Serialize};

/// How Planado behaves where its documents are silent or other people's code says otherwise.
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own, by its name on the wire")]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct PlanadoSettings {
    /// How many calls leak out of the bucket in a minute: 90, in older documents 60. 0 counts none.
    pub calls_a_minute: u64,
    /// How many calls the bucket holds: how large a burst may be.
    pub burst: u64,
    /// Whether 429 has `Retry-After`.
    pub retry_after: bool,
    /// How many items a page has where the documents do not say.
    pub page_size: u64,
    /// Whether keys that the platform does not know are refused; otherwise they are ignored without a word.
    pub refuse_unknown_keys: bool,
    /// Whether `jobs.create` ignores `scheduled_duration` and `assignee`.
    pub create_ignores_assignee: bool,
    /// Whether `version` in `jobs.update` locks: another one than the job's is refused with 409.
    pub version_locks: bool,
    /// Whether `jobs.update` by an unknown `external_id` creates a job, as clients and sites do.
    pub update_creates_jobs: bool,
    /// Whether the support has allowed the account to create users.
    pub users_may_be_created: bool,
    /// Whether a site that is got by `external_id` stands under `sites`, as one sample has it.
    pub sites_envelope: bool,
    /// Whether texts of custom fields of more than 200 characters are refused.
    pub short_custom_fields: bool,
    /// Whether the day in `before` belongs to a timeline.
    pub last_day_counts: bool,
}

impl PlanadoSettings {
    /// The usual settings.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            calls_a_minute: 90,
            burst: 30,
            retry_after: false,
            page_size: 50,
            refuse_unknown_keys: false,
            create_ignores_assignee: false,
            version_locks: false,
            update_creates_jobs: false,
            users_may_be_created: true,
            sites_envelope: true,
            short_custom_fields: true,
            last_day_counts: true,
        }
    }
}

impl Default for PlanadoSettings {
    fn default() -> Self {
        Self::new()
    }
}
