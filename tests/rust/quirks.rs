//! `docs/solar_staff/quirks.md` tells what becomes of each quirk of the vendor's document, and names the vectors that show it: they
//! must exist, and no quirk may be left out.

#![allow(clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;
use std::path::Path;

use gigwire_tests::File;
use serde_json::Value as Json;

const NO_VECTOR: &str = "no vector: ";

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

struct Row {
    number: usize,
    place: String,
    what: String,
    treatment: String,
    shown: Vec<String>,
}

fn rows(page: &str) -> Vec<Row> {
    let row = |line: &str| {
        // a bar within a cell has a backslash
        let line = line.replace("\\|", "\u{1}");
        let mut cells = line.split('|').skip(1).map(|cell| cell.trim().replace('\u{1}', "|"));
        let number = cells.next()?.parse().ok()?;
        let mut next = || cells.next().unwrap_or_default();
        let (place, what, treatment) = (next(), next(), next());
        Some(Row { number, place, what, treatment, shown: next().split("<br>").map(str::to_owned).collect() })
    };
    page.lines().filter_map(row).collect()
}

#[test]
fn no_quirk_of_the_document_is_left_out() {
    let document: Json = serde_json::from_str(&read("catalog/solar_staff.raw.json")).expect("JSON");
    let quirks = document["quirks"].as_array().expect("quirks").iter().filter(|quirk| quirk["kind"] == "global");
    let documented: Vec<(&str, &str)> =
        quirks.map(|quirk| (quirk["where"].as_str().expect("where"), quirk["what"].as_str().expect("what"))).collect();
    let rows = rows(&read("../docs/solar_staff/quirks.md"));
    let told: Vec<(&str, &str)> = rows.iter().map(|row| (row.place.as_str(), row.what.as_str())).collect();
    assert_eq!(told, documented);
    for (index, row) in rows.iter().enumerate() {
        assert_eq!(row.number, index + 1);
        assert!(!row.treatment.is_empty(), "{}: what does gigwire do?", row.number);
    }
}

#[test]
fn each_quirk_is_shown_by_vectors_or_says_why_not() {
    let mut files: BTreeMap<String, File> = BTreeMap::new();
    let (mut shown_count, mut missing) = (0, Vec::new());
    for row in rows(&read("../docs/solar_staff/quirks.md")) {
        for shown in &row.shown {
            if shown.strip_prefix(NO_VECTOR).is_some_and(|reason| reason.len() > 10) {
                continue;
            }
            let named = shown.strip_prefix('`').and_then(|rest| rest.split_once("`: "));
            let Some((file, name)) = named else { panic!("{}: no vector and no reason: {shown}", row.number) };
            let vectors = files.entry(file.to_owned()).or_insert_with(|| {
                serde_json::from_str(&read(&format!("vectors/solar_staff/{file}"))).expect("a file of vectors")
            });
            shown_count += 1;
            if !vectors.vectors.iter().any(|vector| vector.name == name) {
                missing.push(format!("{}: {shown}", row.number));
            }
        }
    }
    assert!(missing.is_empty(), "no such vectors:\n{}", missing.join("\n"));
    assert!(shown_count >= 60, "{shown_count} vectors are named");
}
