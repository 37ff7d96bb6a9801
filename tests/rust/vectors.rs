//! Runs every conformance vector against the core.

#![allow(clippy::expect_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use gigwire::schema::Platform;
use gigwire_tests::{File, run};

fn files(platform: &str) -> Vec<(String, File)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors").join(platform);
    let mut files: Vec<(String, File)> = std::fs::read_dir(&folder)
        .expect("the vectors' folder")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .map(|path| {
            let text = std::fs::read_to_string(&path).expect("a readable file");
            let file = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            (path.file_name().expect("a name").to_string_lossy().into_owned(), file)
        })
        .collect();
    files.sort_by(|a, b| a.0.cmp(&b.0));
    files
}

fn run_all(platform: &'static Platform) {
    let mut count = 0;
    let mut failures = Vec::new();
    for (name, file) in files(platform.id) {
        for vector in &file.vectors {
            count += 1;
            if let Err(difference) = run(platform, vector) {
                failures.push(format!("{name}: {}\n    {difference}", vector.name));
            }
        }
    }
    assert!(count > 0, "no vectors found");
    assert!(failures.is_empty(), "{} of {count} vectors failed:\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn cloudtips() {
    run_all(&gigwire::cloudtips::PLATFORM);
}

#[test]
fn planado() {
    run_all(&gigwire::planado::PLATFORM);
}

#[test]
fn qugo() {
    run_all(&gigwire::qugo::PLATFORM);
}

#[test]
fn solar_staff() {
    run_all(&gigwire::solar_staff::PLATFORM);
}

#[test]
fn every_operation_has_a_happy_an_error_and_an_odd_vector() {
    let mut kinds: BTreeMap<String, BTreeSet<_>> = BTreeMap::new();
    for (_, file) in files("solar_staff") {
        for vector in &file.vectors {
            kinds.entry(file.operation.clone()).or_default().insert(vector.kind);
        }
    }
    let lacking: Vec<&str> = gigwire::solar_staff::PLATFORM
        .operations
        .iter()
        .map(|operation| operation.id)
        .filter(|id| kinds.get(*id).is_none_or(|kinds| kinds.len() < 3))
        .collect();
    assert!(lacking.is_empty(), "operations without a happy, an error and an odd vector: {lacking:?}");
}
