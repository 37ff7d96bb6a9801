//! The list of operations as JSON.

use anyhow::{Result, anyhow};
use serde::Serialize;

use crate::model::Platform;

#[derive(Serialize)]
struct Line<'a> {
    platform: String,
    id: &'a str,
    method: &'a str,
    path: &'a str,
    section: String,
    retry: &'static str,
}

/// An array, one object a call, a line each.
pub fn text(platforms: &[Platform]) -> Result<String> {
    let mut lines = Vec::new();
    for platform in platforms {
        for operation in &platform.operations {
            let line = Line {
                platform: platform.id.snake(),
                id: &operation.id,
                method: &operation.method,
                path: &operation.path,
                section: format!("{} → {}", operation.section.vendor, operation.vendor_title),
                retry: operation.retry.name(),
            };
            lines.push(serde_json::to_string(&line).map_err(|error| anyhow!("{error}"))?);
        }
    }
    Ok(format!("[\n{}\n]", lines.join(",\n")))
}
