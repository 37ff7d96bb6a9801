//! Compiles `core/catalog/` to tables for the core, typed faces, OpenAPI documents and the reference.

mod catalog;
mod emit;
mod entries;
mod json;
mod model;
mod naming;
mod repository;
mod resolve;
#[cfg(test)]
mod tests;
mod write;

use std::path::Path;
use std::process::ExitCode;

use anyhow::Result;

const USAGE: &str = "usage: gigwire-codegen generate [--check] | operations | check-catalog <file>…";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let outcome = match args.as_slice() {
        ["generate"] => generate(),
        ["generate", "--check"] => check(),
        ["operations"] => operations(),
        ["check-catalog", files @ ..] if !files.is_empty() => check_catalogs(files),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    outcome.unwrap_or_else(|error| {
        eprintln!("{error:#}");
        ExitCode::FAILURE
    })
}

fn generate() -> Result<ExitCode> {
    let platforms = repository::platforms()?;
    let changes = write::Changes::find(&repository::root()?, emit::all(&platforms)?, &emit::owned(&platforms))?;
    changes.apply()?;
    for change in changes.names() {
        eprintln!("{change}");
    }
    Ok(ExitCode::SUCCESS)
}

fn check() -> Result<ExitCode> {
    let platforms = repository::platforms()?;
    let changes = write::Changes::find(&repository::root()?, emit::all(&platforms)?, &emit::owned(&platforms))?;
    for change in changes.names() {
        eprintln!("{change}");
    }
    if changes.names().next().is_none() {
        return Ok(ExitCode::SUCCESS);
    }
    eprintln!("generated files are stale: make generate");
    Ok(ExitCode::FAILURE)
}

/// Checks files without generating anything: while they are written.
fn check_catalogs(files: &[&str]) -> Result<ExitCode> {
    for file in files {
        let platform = repository::platform(Path::new(file), file)?;
        eprintln!("{file}: {} calls, {} models", platform.operations.len(), platform.models.len());
    }
    Ok(ExitCode::SUCCESS)
}

fn operations() -> Result<ExitCode> {
    let platforms = repository::platforms()?;
    println!("{}", emit::operations::text(&platforms)?);
    Ok(ExitCode::SUCCESS)
}
