//! What the toy catalog becomes. To accept what the emitters now write: GIGWIRE_BLESS=1 cargo test -p gigwire-codegen

use std::fs;
use std::path::{Path, PathBuf};

use super::{toy, workshop};
use crate::emit;

fn expected_directory() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/expected")
}

/// Only the emitters of this repository's own Rust, of OpenAPI and of the reference: a face in another language brings
/// its own tests, and its formatter may not be there.
fn is_golden(path: &str) -> bool {
    ["core/src/toy/", "core/src/workshop/", "docs/openapi/", "docs/reference/"]
        .iter()
        .any(|start| path.starts_with(start))
}

#[test]
fn the_toy_catalogs_become_what_they_became() {
    let bless = std::env::var_os("GIGWIRE_BLESS").is_some();
    let files = emit::all(&[toy(), workshop()]).unwrap();
    let mut differing = Vec::new();
    for file in files.iter().filter(|file| is_golden(&file.path)) {
        let expected = expected_directory().join(file.path.replace('/', "__"));
        if bless {
            fs::create_dir_all(expected_directory()).unwrap();
            fs::write(&expected, &file.text).unwrap();
        }
        if fs::read_to_string(&expected).ok().as_ref() != Some(&file.text) {
            differing.push(&file.path);
        }
    }
    assert!(differing.is_empty(), "differ from testdata/expected: {differing:?}");
}

#[test]
fn output_depends_on_nothing_but_the_catalog() {
    let all = || emit::all(&[toy(), workshop()]).unwrap();
    assert_eq!(all(), all());
}

#[test]
fn operations_are_listed_one_a_line() {
    let text = emit::operations::text(&[toy()]).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 9);
    assert_eq!(
        lines[4],
        r#"{"platform":"toy","id":"jobs.parts.add","method":"POST","path":"/jobs/{id|uuid}/parts","section":"Дела → Добавить","retry":"check_first"},"#
    );
    let parsed: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(parsed.as_array().map(Vec::len), Some(7));
}
