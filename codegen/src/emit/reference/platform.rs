//! What holds for a platform as a whole, and values whose type depends on their siblings.

use std::fmt::Write;

use super::{cell, sentence, type_link};
use crate::model::Platform;

/// Its addresses, and how often it may be called.
pub fn text(platform: &Platform) -> String {
    let mut out = match &platform.base_url {
        Some(url) => format!("Base address `{url}`.\n\n"),
        None => "No production address is known: every client is told one.\n\n".to_owned(),
    };
    for host in &platform.hosts {
        let _ = writeln!(out, "- Host `{}`, `{}`: {}", host.name.snake(), host.base_url, sentence(&host.doc));
    }
    for environment in &platform.environments {
        let hosts = platform.hosts.iter().zip(&environment.hosts);
        let hosts: String = hosts.map(|(host, url)| format!(", `{}` `{url}`", host.name.snake())).collect();
        let _ = writeln!(
            out,
            "- Environment `{}`, `{}`{hosts}: {}",
            environment.name,
            environment.base_url,
            sentence(&environment.doc)
        );
    }
    if !platform.hosts.is_empty() || !platform.environments.is_empty() {
        out.push('\n');
    }
    if !platform.prefixes.is_empty() {
        let prefixes: Vec<String> = platform.prefixes.iter().map(|prefix| format!("`{prefix}`")).collect();
        let _ = writeln!(out, "Paths begin with {}; a client may be told another prefix.\n", prefixes.join(" or "));
    }
    if let Some(limit) = &platform.rate_limit {
        let _ = writeln!(
            out,
            "At most {} calls a minute, {} of them at once: {} The client keeps to it.\n",
            limit.per_minute,
            limit.burst,
            sentence(&limit.doc)
        );
    }
    if platform.refuse_card_numbers {
        out.push_str("A card number in any argument is refused: it must never come here.\n\n");
    }
    out
}

pub fn variants(platform: &Platform) -> String {
    let mut out = String::new();
    for variant in &platform.variants {
        if out.is_empty() {
            out.push_str(
                "## Variants\n\nA value's type depends on the fields beside it. What is not listed is any JSON.\n\n",
            );
        }
        let by: Vec<String> = variant.by.iter().map(|name| format!("`{name}`")).collect();
        let _ =
            writeln!(out, "### {}\n\n{}\n\n| {} | type | |\n|---|---|---|", variant.name, variant.doc, by.join(" × "));
        for case in &variant.cases {
            let words = |row: &Vec<Option<String>>| {
                row.iter().map(|word| format!("`{}`", word.as_deref().unwrap_or("*"))).collect::<Vec<_>>().join(" × ")
            };
            let rows: Vec<String> = case.when.iter().map(words).collect();
            let _ = writeln!(out, "| {} | {} | {} |", rows.join("<br>"), type_link(&case.ty), cell(&case.doc));
        }
        out.push('\n');
    }
    out
}
