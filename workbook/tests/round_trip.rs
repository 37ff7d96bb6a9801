//! What is written is read as the same, whatever it is.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;

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

    /// Bytes from anywhere are refused or read; changed ones too.
    #[test]
    fn changed_workbooks_do_no_harm(rows in rows(Registry::Invitation), at in any::<prop::sample::Index>(), bit in 0..8_u32) {
        let mut content = write(Registry::Invitation, None, None, &rows).unwrap();
        let at = at.index(content.len());
        content[at] ^= 1 << bit;
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
