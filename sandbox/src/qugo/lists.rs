//! Pages: `PageIndex` from 1 and `PageSize`; `items` with `meta`, or a bare list.

use serde::Serialize;

use super::Call;
use super::input::Inputs;
use crate::reply::{Outcome, Reply};

/// How many items a page has unless the caller says.
const USUAL_SIZE: u64 = 25;

/// The largest page; the documents name none.
const LARGEST: u64 = 500;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Meta {
    page_index: u64,
    page_size: u64,
    total: usize,
}

#[derive(Serialize)]
struct Page<W> {
    items: Vec<W>,
    meta: Meta,
}

/// A code with what the cabinet calls it.
#[derive(Debug, Clone, Serialize)]
pub struct Status {
    /// The code.
    pub id: &'static str,
    /// What the cabinet calls it.
    pub title: &'static str,
}

/// How many rows a registry has, and what became of them.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Counters {
    /// All.
    pub total: usize,
    /// The good ones.
    pub success: usize,
    /// The faulty ones.
    pub failed: usize,
}

/// A code as an object.
#[must_use]
pub const fn status(code: &'static str) -> Status {
    Status { id: code, title: code }
}

/// A page of the items.
///
/// # Errors
/// 422 for numbers that are none.
pub fn page<W: Serialize>(call: &Call<'_>, mut inputs: Inputs, items: Vec<W>) -> Outcome {
    let mut either = |one: &str, other: &str| inputs.number(one).or_else(|| inputs.number(other));
    let index = either("PageIndex", "pageindex").unwrap_or(1).max(1);
    let size = either("PageSize", "pagesize").unwrap_or(USUAL_SIZE).clamp(1, LARGEST);
    inputs.finish()?;
    let total = items.len();
    let skip = usize::try_from((index - 1).saturating_mul(size)).unwrap_or(usize::MAX);
    let items: Vec<W> = items.into_iter().skip(skip).take(usize::try_from(size).unwrap_or(usize::MAX)).collect();
    if call.shared.settings.qugo.bare_lists {
        return Ok(Reply::json(&items));
    }
    Ok(Reply::json(&Page { items, meta: Meta { page_index: index, page_size: size, total } }))
}
