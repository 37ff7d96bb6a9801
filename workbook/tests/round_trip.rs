//! What is written is read as the same, whatever it is.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _, Write as _};

use gigwire_workbook::{ReadOptions, Registry, read_faulty, read_rows, write};
use proptest::prelude::*;

/// Anything that a cell can hold and that is not only blanks.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[=+@-][a-z0-9(!]{0,8}",
        "_x00[0-9A-F]{2}_",
        "[а-яё №<>&\"']{0,12}[a-z]",
        "\\PC{0,20}[!-~]",
        "[a-z]\n[a-z]",
        "0[0-9]{9,11}",
    ]
    .prop_map(|text| text.trim().to_owned())
    .prop_filter("not empty", |text| !text.is_empty())
}

fn rows(registry: Registry) -> impl Strategy<Value = Vec<BTreeMap<String, String>>> {
    let row = registry.columns().iter().map(|column| {
        let name = column.name().to_owned();
        // Amounts are written in one way; blanks and commas in them are for people.
        let value = if name == "price" { "[0-9]{1,9}\\.[0-9]{2}".boxed() } else { text().boxed() };
        let is_required = registry.required().contains(column);
        (Just(name), value, if is_required { Just(true).boxed() } else { any::<bool>().boxed() })
    });
    let row = row.collect::<Vec<_>>().prop_map(|cells| {
        cells.into_iter().filter(|(.., is_there)| *is_there).map(|(name, value, _)| (name, value)).collect()
    });
    prop::collection::vec(row, 1..8)
}

/// What is read of a workbook.
const PARTS: &[&str] = &[
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/worksheets/sheet1.xml",
    "xl/sharedStrings.xml",
    "xl/styles.xml",
];

/// The workbook with a part changed.
fn changed(content: &[u8], part: &str, change: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
    let mut archive = zip::ZipArchive::new(Cursor::new(content)).unwrap();
    let mut bytes = Vec::new();
    archive.by_name(part).unwrap().read_to_end(&mut bytes).unwrap();
    change(&mut bytes);
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..archive.len() {
        let file = archive.by_index_raw(at).unwrap();
        if file.name().unwrap() != part {
            zip.raw_copy_file(file).unwrap();
        }
    }
    zip.start_file(part, zip::write::SimpleFileOptions::default()).unwrap();
    zip.write_all(&bytes).unwrap();
    zip.finish().unwrap().into_inner()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn invitations_come_back(rows in rows(Registry::Invitation)) {
        check(Registry::Invitation, &rows)?;
    }

    #[test]
    fn payrolls_come_back(rows in rows(Registry::Payroll)) {
        check(Registry::Payroll, &rows)?;
    }

    /// Whatever stands in a part of the archive is refused or read; of bytes that are changed outside, its checksums tell.
    #[test]
    fn changed_workbooks_do_no_harm(
        rows in rows(Registry::Invitation),
        part in prop::sample::select(PARTS),
        only_digits in any::<bool>(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
    ) {
        let content = write(Registry::Invitation, None, None, &rows).unwrap();
        let content = changed(&content, part, |bytes| {
            // Another digit is still XML, so that what it says is read.
            let can_change = |byte: &u8| !only_digits || byte.is_ascii_digit();
            let places: Vec<usize> = (0..bytes.len()).filter(|at| can_change(&bytes[*at])).collect();
            for (at, to) in &changes {
                bytes[places[at.index(places.len())]] = if only_digits { b'0' + to % 10 } else { *to };
            }
        });
        let _ = read_rows(Registry::Invitation, &content, &ReadOptions::default());
        let _ = read_faulty(Registry::Payroll, &content);
    }
}

fn check(registry: Registry, rows: &[BTreeMap<String, String>]) -> Result<(), TestCaseError> {
    let content = write(registry, None, None, rows).unwrap();
    let read = read_rows(registry, &content, &ReadOptions::default());
    let read = read.map_err(|error| TestCaseError::fail(error.to_string()))?;
    let read: Vec<BTreeMap<String, String>> = read
        .into_iter()
        .map(|row| row.cells.into_iter().map(|(column, text)| (column.name().to_owned(), text)).collect())
        .collect();
    prop_assert_eq!(read.as_slice(), rows);
    Ok(())
}
