//! What is wrong with a workbook, and where.

use core::fmt;

use serde::Serialize;

/// More problems than this nobody reads.
const MOST: usize = 100;

/// One thing that is wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// The sheet, if it is about one.
    pub sheet: Option<String>,
    /// The row as the spreadsheet counts, from 1; of CSV the line.
    pub row: Option<u32>,
    /// The column as the spreadsheet names it, such as `C`.
    pub column: Option<String>,
    /// What is wrong and what to do.
    pub message: String,
}

impl Problem {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), ..Self::default() }
    }

    pub(crate) fn on(mut self, sheet: Option<&str>) -> Self {
        self.sheet = sheet.map(str::to_owned);
        self
    }

    pub(crate) fn at(mut self, row: u32, column: Option<u32>) -> Self {
        self.row = Some(row);
        self.column = column.map(column_name);
        self
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut parts = Vec::new();
        parts.extend(self.sheet.as_ref().map(|sheet| format!("sheet {sheet:?}")));
        parts.extend(self.row.map(|row| format!("row {row}")));
        parts.extend(self.column.as_ref().map(|column| format!("column {column}")));
        if !parts.is_empty() {
            write!(f, "{}: ", parts.join(", "))?;
        }
        f.write_str(&self.message)
    }
}

/// A workbook that cannot serve: everything that is wrong with it, up to a hundred problems; never none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[error("{}", Lines(.problems, *.more))]
pub struct WorkbookError {
    /// What is wrong, from top to bottom.
    pub problems: Vec<Problem>,
    /// How many problems there are besides.
    pub more: usize,
}

impl From<Problem> for WorkbookError {
    fn from(problem: Problem) -> Self {
        Self { problems: vec![problem], more: 0 }
    }
}

struct Lines<'a>(&'a [Problem], usize);

impl fmt::Display for Lines<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, problem) in self.0.iter().enumerate() {
            write!(f, "{}{problem}", if at == 0 { "" } else { "\n" })?;
        }
        if self.1 > 0 { write!(f, "\nand {} more", self.1) } else { Ok(()) }
    }
}

/// Problems as they are found.
#[derive(Default)]
pub(crate) struct Problems {
    found: Vec<Problem>,
    more: usize,
}

impl Problems {
    pub fn add(&mut self, problem: Problem) {
        if self.found.len() < MOST { self.found.push(problem) } else { self.more += 1 }
    }

    /// The value, unless something is wrong.
    pub fn unless_any<T>(self, value: T) -> Result<T, WorkbookError> {
        if self.found.is_empty() { Ok(value) } else { Err(WorkbookError { problems: self.found, more: self.more }) }
    }
}

/// `A`, …, `Z`, `AA`, …: columns counted from 0.
pub(crate) fn column_name(column: u32) -> String {
    let mut name = Vec::new();
    let mut left = column.saturating_add(1);
    while left > 0 {
        left -= 1;
        // Below 26.
        name.push(char::from(b'A' + u8::try_from(left % 26).unwrap_or_default()));
        left /= 26;
    }
    name.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_where_it_is() {
        let problem = Problem::new("is empty").on(Some("Лист1")).at(3, Some(2));
        assert_eq!(problem.to_string(), "sheet \"Лист1\", row 3, column C: is empty");
        assert_eq!([0, 25, 26, 701, 702, 16383].map(column_name), ["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
    }
}
