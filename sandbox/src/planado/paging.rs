//! Pages: `after` is the identifier of the last item that the caller has; the end is an empty page.

use serde::Serialize;
use serde_json::json;

use super::body::refused;
use super::{Call, Identified, Rows};
use crate::reply::{Outcome, Reply};

/// In which order a list comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// The oldest first.
    OldestFirst,
    /// The newest first.
    NewestFirst,
}

/// A page of rows, under the list's own key.
///
/// # Errors
/// 422 when `after` names no row.
pub fn page<T: Identified, W: Serialize>(
    call: &Call<'_>,
    rows: &Rows<T>,
    (key, order, size): (&str, Order, u64),
    wanted: impl Fn(&T) -> bool,
    wire: impl Fn(&T) -> W,
) -> Outcome {
    let mut ordered: Vec<&T> = rows.values().collect();
    if order == Order::NewestFirst {
        ordered.reverse();
    }
    cut(call, &ordered, key, size, |row| row.is_there() && wanted(row), wire)
}

/// A page of rows that are in order already.
///
/// # Errors
/// 422 when `after` names no row.
pub fn cut<T: Identified, W: Serialize>(
    call: &Call<'_>,
    ordered: &[&T],
    key: &str,
    size: u64,
    wanted: impl Fn(&T) -> bool,
    wire: impl Fn(&T) -> W,
) -> Outcome {
    let start = match call.query("after") {
        None => 0,
        Some(after) => {
            // A row that is gone or that the filter leaves out is a place in the list all the same.
            let last = ordered.iter().position(|row| row.uuid().eq_ignore_ascii_case(after));
            last.ok_or_else(|| refused("after", "is unknown"))? + 1
        }
    };
    let size = usize::try_from(size.max(1)).unwrap_or(usize::MAX);
    let items: Vec<W> = ordered.iter().skip(start).filter(|row| wanted(row)).take(size).map(|row| wire(row)).collect();
    Ok(Reply::json(&json!({key: items})))
}
