//! Rust text through rustfmt, so that generated files look like the others and a `cargo fmt` does not make them stale.

use std::io::Write;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::repository;

/// Formats with the repository's settings: rustfmt looks for them where it runs.
pub fn rust(text: &str) -> Result<String> {
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--emit", "stdout", "--quiet"])
        .current_dir(repository::root()?)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("rustfmt is needed to format generated Rust (rustup component add rustfmt)")?;
    let mut stdin = child.stdin.take().context("rustfmt has no input")?;
    let input = text.to_owned();
    // written aside: rustfmt may answer before it has read everything, and both pipes are of limited size
    let writer = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
    let output = child.wait_with_output()?;
    let written = writer.join();
    if !output.status.success() {
        bail!("rustfmt refused generated Rust:\n{text}");
    }
    if !matches!(written, Ok(Ok(()))) {
        bail!("rustfmt did not read all of its input");
    }
    Ok(String::from_utf8(output.stdout)?)
}
