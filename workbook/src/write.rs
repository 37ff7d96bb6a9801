//! Rows as a workbook for the upload.

use std::collections::BTreeMap;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, XlsxError};

use crate::columns::{Column, Headings, Registry};
use crate::problem::{Problem, ProblemCode, WorkbookError, column_name};

/// A workbook of these rows, each a map of texts by the names of [`Column`]. All cells are text, also those that begin
/// with `=`: nothing of a row is ever run. `headings` are the platform's own, where they are known, in their order; a
/// heading that means nothing to us has an empty column. The same rows make the same bytes.
///
/// # Errors
/// When the headings have no place for something that a row has, or a spreadsheet cannot hold it.
pub fn write(
    registry: Registry,
    sheet: Option<&str>,
    headings: Option<&[String]>,
    rows: &[BTreeMap<String, String>],
) -> Result<Vec<u8>, WorkbookError> {
    let usual: Vec<String> = registry.columns().iter().map(|column| column.heading().to_owned()).collect();
    let headings = headings.unwrap_or(&usual);
    let meanings = Headings::read(registry, (0..).zip(headings.iter().cloned()));
    if let Some(problem) = meanings.problems(registry).into_iter().next() {
        return Err(problem.into());
    }
    let sheet = sheet.filter(|name| !name.is_empty()).unwrap_or(registry.sheet());
    let mut book = Workbook::new();
    // Not the time of the day, or no two files would be the same.
    let made = ExcelDateTime::from_ymd(2000, 1, 1).map_err(|error| failed(&error))?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let text = Format::new().set_num_format("@");
    let page = book.add_worksheet();
    page.set_name(sheet).map_err(|error| failed(&error))?;
    for (column, heading) in (0_u16..).zip(headings) {
        page.write_string(0, column, heading).map_err(|error| failed(&error))?;
    }
    for (row, cells) in (1_u32..).zip(rows) {
        for (name, value) in cells {
            let place = registry
                .columns()
                .iter()
                .find(|column| column.name() == name)
                .and_then(|column| place(&meanings, *column));
            let Some(column) = place else {
                let message = format!("there is no heading for {name:?}, which the row has");
                let problem = Problem::new(ProblemCode::NoPlace, message).of(name);
                return Err(problem.on(Some(sheet)).at(row + 1, None).into());
            };
            let cell =
                u16::try_from(column).ok().map(|column| page.write_string_with_format(row, column, value, &text));
            if let Some(Err(error)) = cell {
                let at =
                    Problem { column: Some(column_name(column)), ..failed(&error).on(Some(sheet)).at(row + 1, None) };
                return Err(at.into());
            }
        }
    }
    book.save_to_buffer().map_err(|error| failed(&error).into())
}

fn place(headings: &Headings, column: Column) -> Option<u32> {
    headings.places.iter().find(|(_, own, _)| *own == Some(column)).map(|(place, ..)| *place)
}

fn failed(error: &XlsxError) -> Problem {
    Problem::new(ProblemCode::NotWritable, format!("a spreadsheet cannot hold it: {error}"))
}
