//! Arguments whose type depends on their siblings.

use super::encode::Checked;
use super::given::Given;
use crate::schema::{Case, Variant};

/// The case of an argument; `None`: its siblings do not tell.
pub(super) fn sent(variant: &Variant, given: &Given<'_>) -> Checked<Option<&'static Case>> {
    let siblings: Vec<Option<String>> = variant.by.iter().map(|name| given.code_of(name)).collect();
    let siblings: Vec<Option<&str>> = siblings.iter().map(Option::as_deref).collect();
    Ok(variant.case(&siblings))
}
