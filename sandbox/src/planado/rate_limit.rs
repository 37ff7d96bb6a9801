//! The call limit: a leaky bucket for each key, on the world's clock.

use serde::{Deserialize, Serialize};

use super::Planado;
use crate::clock::{MINUTE, SECOND};
use crate::reply::Reply;
use crate::shared::Shared;

/// What is in a bucket. A call is a drop of [`MINUTE`] parts, so that every leak is a whole number of parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bucket {
    parts: u64,
    at_ms: u64,
}

/// Counts a call of this key.
///
/// # Errors
/// 429 in plain text when the bucket is full. Such a call is not counted.
pub fn count(platform: &mut Planado, shared: &Shared, key: &str) -> Result<(), Reply> {
    let (limit, now) = (shared.settings.planado.calls_a_minute, shared.now());
    if limit == 0 {
        return Ok(());
    }
    let full = shared.settings.planado.burst.max(1).saturating_mul(MINUTE);
    let bucket = platform.buckets.get(&key.to_owned()).copied().unwrap_or(Bucket { parts: 0, at_ms: now });
    let leaked = now.saturating_sub(bucket.at_ms).saturating_mul(limit);
    let parts = bucket.parts.saturating_sub(leaked).saturating_add(MINUTE);
    if parts > full {
        let reply = Reply::text(429, "Rate Limit Exceeded");
        let wait = (parts - full).div_ceil(limit).div_ceil(SECOND);
        return Err(match shared.settings.planado.retry_after {
            true => reply.with_header("retry-after", wait.to_string()),
            false => reply,
        });
    }
    platform.buckets.insert(key.to_owned(), Bucket { parts, at_ms: now });
    Ok(())
}
