//! What the platform's own workbooks say: its template, and its rows with reasons. They are read with more patience
//! than a user's: nobody can be asked to mend them.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::columns::{Column, Headings, Registry};
use crate::problem::{Problem, ProblemCode, WorkbookError};
use crate::rows::shown;
use crate::sheet;
use crate::table::Limits;

/// How the platform's template looks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Template {
    /// The name of its first sheet.
    pub sheet: String,
    /// The headings of that, in their order; an empty one where a column has none.
    pub headings: Vec<String>,
}

/// The rows that the platform refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Faulty {
    /// Which of our columns it shows.
    pub columns: Vec<&'static str>,
    /// The rows.
    pub rows: Vec<FaultyRow>,
}

/// A row that the platform refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FaultyRow {
    /// Where it stands in the platform's workbook, from 1.
    pub row: u32,
    /// What it says, by the names of our columns.
    pub cells: BTreeMap<&'static str, String>,
    /// Why it was refused, in the platform's words; empty when it does not say.
    pub reason: String,
}

/// Reads the headings of a template.
///
/// # Errors
/// When it is no workbook, or has no headings.
pub fn read_template(content: &[u8]) -> Result<Template, WorkbookError> {
    let table = sheet::table(content, None, &Limits::default())?;
    let sheet = table.sheet.unwrap_or_default();
    let Some(first) = table.rows.first() else {
        return Err(Problem::new(ProblemCode::NoHeadings, "the template has no headings").on(Some(&sheet)).into());
    };
    let mut headings = Vec::new();
    for placed in &first.cells {
        let at = usize::try_from(placed.column).unwrap_or(usize::MAX);
        headings.resize(at, String::new());
        headings.push(shown(placed));
    }
    Ok(Template { sheet, headings })
}

/// Reads the rows that the platform refused.
///
/// # Errors
/// When it is no workbook, or nothing in it tells whose rows they are.
pub fn read_faulty(registry: Registry, content: &[u8]) -> Result<Faulty, WorkbookError> {
    let table = sheet::table(content, None, &Limits { rows: usize::MAX, ..Limits::default() })?;
    let place = table.sheet.as_deref();
    // A title may stand above the headings.
    let known = registry.required().first().copied().unwrap_or(Column::Key);
    let found = table.rows.iter().enumerate().find_map(|(at, row)| {
        let headings = Headings::read(registry, row.cells.iter().map(|placed| (placed.column, shown(placed))));
        headings.has(known).then_some((at, headings))
    });
    let Some((at, headings)) = found else {
        let message = format!("no heading of it means {:?}, so nobody can tell whose rows they are", known.heading());
        let problem = Problem::new(ProblemCode::MissingHeadings, message).among([known.heading()]);
        return Err(problem.on(place).into());
    };
    let has_comments = headings.has(Column::Comment);
    let mut rows = Vec::new();
    for line in table.rows.get(at + 1..).unwrap_or_default() {
        let (mut cells, mut reasons) = (BTreeMap::new(), Vec::new());
        for placed in &line.cells {
            match headings.at(placed.column) {
                Some(Column::Comment) => reasons.push(shown(placed)),
                Some(column) => drop(cells.insert(column.name(), shown(placed))),
                // What stands under no heading that we know, where no column is for reasons, is likely the reason.
                None if !has_comments => reasons.push(shown(placed)),
                None => {}
            }
        }
        reasons.retain(|reason| !reason.is_empty());
        rows.push(FaultyRow { row: line.number, cells, reason: reasons.join("; ") });
    }
    let columns = registry.columns().iter().filter(|column| headings.has(**column)).map(|column| column.name());
    Ok(Faulty { columns: columns.collect(), rows })
}
