//! A user's own file as rows of a registry.

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};

use crate::archive::{FileKind, recognise};
use crate::columns::{Column, Headings, Registry};
use crate::problem::{Problem, ProblemCode, Problems, WorkbookError};
use crate::table::{Cell, Limits, Placed, Table, TableRow};
use crate::{csv_table, number, sheet};

/// How a file is read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReadOptions {
    /// The sheet; the first visible one unless named.
    pub sheet: Option<String>,
    /// What it may hold.
    pub limits: Limits,
}

/// A row of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Where it stands, as the spreadsheet counts, from 1; of CSV the line.
    pub line: u32,
    /// What it says; empty cells are not there. Days are `YYYY-MM-DD`, or as somebody typed them.
    pub cells: BTreeMap<Column, String>,
}

/// As the core's flows take it.
impl Serialize for Row {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let cells = self.cells.iter().map(|(column, text)| (column.name(), serde_json::Value::from(text.as_str())));
        serializer.collect_map([("line", serde_json::Value::from(self.line))].into_iter().chain(cells))
    }
}

/// Reads a workbook (xlsx) or a CSV file. Its first row that is not empty names the columns; see [`Registry::columns`].
/// A column `key` is the caller's own name for the row, one with the platform's comments is passed over. Cells must
/// hold what they show: formulas, errors and merged cells are refused.
///
/// # Errors
/// All that is wrong, with sheet, row and column.
pub fn read_rows(registry: Registry, content: &[u8], options: &ReadOptions) -> Result<Vec<Row>, WorkbookError> {
    let table = match recognise(content)? {
        FileKind::Zip => sheet::table(content, options.sheet.as_deref(), &options.limits)?,
        FileKind::Text => csv_table::table(content, &options.limits)?,
    };
    let place = table.sheet.as_deref();
    let mut problems = Problems::default();
    if let Some(merged) = &table.merged {
        let message = format!("the cells {merged} are merged: part them, so that every row has its own values");
        problems.add(Problem::new(ProblemCode::Merged, message).of(merged).on(place));
        return problems.unless_any(Vec::new());
    }
    let (headings, lines) = headings(registry, &table)?;
    let mut rows = Vec::new();
    for line in lines {
        let mut cells = BTreeMap::new();
        for placed in &line.cells {
            let at = |problem: Problem| problem.on(place).at(line.number, Some(placed.column));
            let Some(column) = headings.at(placed.column) else {
                let message = "there is no heading above this cell: give the column one, or clear the cell";
                problems.add(at(Problem::new(ProblemCode::NoHeading, message)));
                continue;
            };
            if column == Column::Comment {
                continue;
            }
            match text(column, placed) {
                Ok(text) if text.is_empty() => {}
                Ok(text) => drop(cells.insert(column, text)),
                Err(problem) => problems.add(at(problem)),
            }
        }
        if !cells.is_empty() {
            rows.push(Row { line: line.number, cells });
        }
    }
    if rows.is_empty() && problems.are_none() {
        problems.add(Problem::new(ProblemCode::NoRows, "there are no rows below the headings").on(place));
    }
    problems.unless_any(rows)
}

/// The headings, and what is below.
fn headings(registry: Registry, table: &Table) -> Result<(Headings, &[TableRow]), WorkbookError> {
    let place = table.sheet.as_deref();
    let Some((first, lines)) = table.rows.split_first() else {
        let message = "the sheet is empty: its first row must name the columns";
        return Err(Problem::new(ProblemCode::NoHeadings, message).on(place).into());
    };
    let headings = Headings::read(registry, first.cells.iter().map(|placed| (placed.column, shown(placed))));
    let mut problems = Problems::default();
    for problem in headings.problems(registry) {
        let at = problem.column.clone();
        problems.add(Problem { column: at, ..problem.on(place).at(first.number, None) });
    }
    for (column, meaning, text) in &headings.places {
        if meaning.is_none() {
            let known: Vec<&str> = registry.columns().iter().map(|column| column.heading()).collect();
            let message =
                format!("{text:?} is no column of this registry, which has: {}; remove or rename it", known.join(", "));
            let problem = Problem::new(ProblemCode::UnknownHeading, message).of(text).among(known);
            problems.add(problem.on(place).at(first.number, Some(*column)));
        }
    }
    problems.unless_any((headings, lines))
}

/// What a cell shows, whatever it is.
pub(crate) fn shown(placed: &Placed) -> String {
    match &placed.cell {
        Cell::Text(text) => text.trim().to_owned(),
        Cell::Number(text) => number::plain(text).unwrap_or_else(|| text.clone()),
        Cell::Day(text) | Cell::Error(text) => text.clone(),
        Cell::Bool(flag) => flag.to_string(),
    }
}

/// The text of a cell under a heading, or what is wrong with it.
fn text(column: Column, placed: &Placed) -> Result<String, Problem> {
    let wrong = |code: ProblemCode, value: &str, message: String| Err(Problem::new(code, message).of(value));
    if let Some(formula) = &placed.formula {
        let told: String = formula.chars().take(60).collect();
        let message = format!("holds the formula ={told}: put the value that it should have in its place");
        return wrong(ProblemCode::Formula, &told, message);
    }
    match (&placed.cell, column) {
        (Cell::Error(error), _) => wrong(ProblemCode::CellError, error, format!("holds the error {error}")),
        (Cell::Bool(flag), _) => {
            let told = flag.to_string().to_uppercase();
            wrong(ProblemCode::Flag, &told, format!("holds {told}: write what is meant as text"))
        }
        (Cell::Day(day), Column::ActDate) => Ok(day.clone()),
        (Cell::Day(day), _) => {
            let message = format!(
                "holds the day {day}, which spreadsheets make of what looks like one: format the cell as text and write it again"
            );
            wrong(ProblemCode::Day, day, message)
        }
        (Cell::Number(number), Column::ActDate) => {
            let message = format!(
                "holds the number {number}, not a day: format the cell as a date, or write the day as 31.12.2026"
            );
            wrong(ProblemCode::NoDay, number, message)
        }
        (Cell::Number(number), _) => match number::plain(number) {
            Some(text) => Ok(text),
            None => {
                let message = format!("holds {number:?}, which is no number that can be read");
                wrong(ProblemCode::NoNumber, number, message)
            }
        },
        (Cell::Text(text), Column::Price) => Ok(amount(text)),
        (Cell::Text(text), _) => Ok(text.trim().to_owned()),
    }
}

/// An amount as people write it (`1 500,50`) with a point and without spaces.
fn amount(text: &str) -> String {
    let text: String = text.chars().filter(|sign| !sign.is_whitespace()).collect();
    if !text.contains('.') && text.matches(',').count() == 1 { text.replace(',', ".") } else { text }
}
