//! What the journal of a registry says. No entry holds a secret: rows are what the caller gave, the rest are numbers.

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

/// The version of the entries below. A journal of another version is refused.
pub(super) const VERSION: u32 = 1;

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case", rename_all_fields = "camelCase")]
pub(super) enum Entry {
    /// The first: what registry this is.
    Registry { version: u32, flow: String, base_url: String, at: u64 },
    /// The rows that are not uploaded, counted from 0, and the registries that were there before.
    Begin { left_out: Vec<usize>, before: Vec<i64>, at: u64 },
    /// Right before the workbook is uploaded.
    Upload { at: u64 },
    /// What the platform calls it.
    Made { registry: i64 },
    /// Right before its payment is ordered, after an explicit go.
    Execute { at: u64 },
    /// The platform said yes.
    Executed { at: u64 },
    /// Given up for good.
    Cancelled { at: u64 },
}

impl Entry {
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// Rows as the caller gave them. Apart from [`Entry`], which is read whole.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct RowsEntry<'a> {
    #[serde(borrow)]
    pub rows: Vec<&'a RawValue>,
}
