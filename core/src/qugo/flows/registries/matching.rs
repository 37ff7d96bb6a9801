//! Which row of the platform's workbook of failures is which of the caller's.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::Kind;
use super::report::Unmatched;
use super::row::{Row, canonical};

/// The platform's workbook of failures, as a host has read it.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Faulty {
    /// Which of our columns it has.
    columns: Vec<String>,
    /// Its rows.
    rows: Vec<Unmatched>,
}

impl Faulty {
    /// How many rows it has.
    pub fn len(&self) -> usize {
        self.rows.len()
    }
}

/// What is known of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// It failed, with the reason.
    Failed(String),
    /// It or a row like it failed.
    Unclear(String),
}

/// What the platform refused, row by row; and what fits none of ours.
pub(super) fn assign<'a>(
    kind: Kind,
    ours: impl Iterator<Item = (usize, &'a Row)> + Clone,
    faulty: Faulty,
) -> (BTreeMap<usize, Fault>, Vec<Unmatched>) {
    let mut faults = BTreeMap::new();
    let has = |column: &&str| faulty.columns.iter().any(|own| own == column);
    let all: Vec<&str> = kind.columns().iter().copied().filter(has).collect();
    let identity: Vec<&str> = kind.columns().iter().copied().take(kind.identity()).filter(has).collect();
    let mut left = faulty.rows;
    // As much as both say, then what a row is known by, then the first of that: platforms shorten and rewrite.
    for columns in [&all[..], &identity[..], identity.get(..1).unwrap_or_default()] {
        if columns.is_empty() {
            break;
        }
        left = pass(kind, columns, ours.clone(), left, &mut faults, columns.len() < all.len());
    }
    (faults, left)
}

/// Gives away what can be told by these columns. Returns what is left.
fn pass<'a>(
    kind: Kind,
    columns: &[&str],
    ours: impl Iterator<Item = (usize, &'a Row)>,
    faulty: Vec<Unmatched>,
    faults: &mut BTreeMap<usize, Fault>,
    is_weak: bool,
) -> Vec<Unmatched> {
    let mut free: BTreeMap<Vec<String>, Vec<usize>> = BTreeMap::new();
    for (index, row) in ours.filter(|(index, _)| !faults.contains_key(index)) {
        let cells = kind.columns().iter().zip(&row.cells).filter(|(column, _)| columns.contains(column));
        free.entry(cells.map(|(column, text)| canonical(column, text)).collect()).or_default().push(index);
    }
    let mut groups: BTreeMap<Vec<String>, Vec<Unmatched>> = BTreeMap::new();
    for row in faulty {
        let text = |column: &&str| row.cells.get(*column).map_or("", String::as_str);
        groups.entry(columns.iter().map(|column| canonical(column, text(column))).collect()).or_default().push(row);
    }
    let mut left = Vec::new();
    for (key, rows) in groups {
        let Some(ours) = free.get(&key).filter(|_| key.first().is_some_and(|text| !text.is_empty())) else {
            left.extend(rows);
            continue;
        };
        if rows.len() < ours.len() {
            if is_weak {
                // Another column would have told; what it said is for a person to see.
                left.extend(rows);
                continue;
            }
            let reasons: Vec<&str> = rows.iter().map(|row| row.reason.as_str()).collect();
            let reason = format!("{} of {} equal rows failed: {}", rows.len(), ours.len(), reasons.join("; "));
            faults.extend(ours.iter().map(|index| (*index, Fault::Unclear(reason.clone()))));
            continue;
        }
        let mut rows = rows.into_iter();
        faults.extend(ours.iter().zip(rows.by_ref()).map(|(index, row)| (*index, Fault::Failed(row.reason))));
        left.extend(rows);
    }
    left
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(cells: &[&str]) -> Row {
        Row { key: String::new(), line: None, cells: cells.iter().map(|text| (*text).to_owned()).collect() }
    }

    fn faulty(columns: &[&str], rows: &[(&[&str], &str)]) -> Faulty {
        let rows = rows.iter().zip(2..).map(|((cells, reason), number)| {
            let cells = columns.iter().zip(*cells).map(|(column, text)| ((*column).to_owned(), (*text).to_owned()));
            Unmatched { row: number, cells: cells.collect(), reason: (*reason).to_owned() }
        });
        Faulty { columns: columns.iter().map(|column| (*column).to_owned()).collect(), rows: rows.collect() }
    }

    fn failed(reason: &str) -> Fault {
        Fault::Failed(reason.into())
    }

    #[test]
    fn finds_rows_however_the_platform_writes_them() {
        let ours =
            [row(&["+79001234567", "Ann", "a, b"]), row(&["+79001234568", "", ""]), row(&["+79001234569", "", ""])];
        let theirs = faulty(
            &["phone", "name", "tags"],
            &[(&["8 (900) 123-45-69", "", ""], "x"), (&["79001234567", "ann", "b;a"], "y"), (&["123", "", ""], "z")],
        );
        let (faults, left) = assign(Kind::Invitation, ours.iter().enumerate(), theirs);
        assert_eq!(faults, BTreeMap::from([(0, failed("y")), (2, failed("x"))]));
        assert_eq!(left.iter().map(|row| (row.row, row.reason.as_str())).collect::<Vec<_>>(), [(4, "z")]);
    }

    #[test]
    fn what_was_rewritten_is_found_by_what_a_row_is_known_by() {
        let ours = [
            row(&["770000000001", "100.00", "Work", "courier", "", ""]),
            row(&["770000000001", "200.00", "Work", "courier", "", ""]),
            row(&["770000000002", "300.00", "Work", "courier", "", ""]),
        ];
        let theirs = faulty(
            &["inn", "price", "title"],
            &[(&["770000000001", "200,0", "WORK (shortened)"], "a"), (&["770000000002", "", "Work"], "b")],
        );
        let (faults, left) = assign(Kind::Payroll, ours.iter().enumerate(), theirs);
        assert_eq!((faults, left.len()), (BTreeMap::from([(1, failed("a")), (2, failed("b"))]), 0));
    }

    #[test]
    fn equal_rows_of_which_some_failed_are_unclear_and_none_is_guessed() {
        let equal = ["770000000001", "100.00", "Work", "courier", "", ""];
        let ours = [row(&equal), row(&equal), row(&["770000000002", "1.00", "Work", "courier", "", ""])];
        let theirs = faulty(&["inn", "price"], &[(&["770000000001", "100"], "no")]);
        let (faults, left) = assign(Kind::Payroll, ours.iter().enumerate(), theirs);
        assert!(
            left.is_empty()
                && matches!((&faults[&0], &faults[&1]), (Fault::Unclear(a), Fault::Unclear(_)) if a == "1 of 2 equal rows failed: no")
        );
        let theirs = faulty(&["inn", "price"], &[(&["770000000001", "100"], "no"), (&["770000000001", "100"], "no")]);
        let (faults, _) = assign(Kind::Payroll, ours.iter().enumerate(), theirs);
        assert_eq!(faults, BTreeMap::from([(0, failed("no")), (1, failed("no"))]));
        let theirs = faulty(&["inn"], &[(&["770000000001"], "no")]);
        let (faults, left) = assign(Kind::Payroll, ours.iter().enumerate(), theirs);
        assert!(left.is_empty() && matches!(&faults[&0], Fault::Unclear(_)) && !faults.contains_key(&2));
    }
}
