//! What is wrong with a workbook, and where.

use core::fmt;

use serde::Serialize;

/// More problems than this nobody reads.
const MOST: usize = 100;

/// What is wrong, for programs and for whoever tells it in another language. New ones may come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ProblemCode {
    /// The file is empty.
    Empty,
    /// A workbook of the old kind .xls, or protected by a password.
    OldWorkbook,
    /// A binary workbook (.xlsb).
    BinaryWorkbook,
    /// An OpenDocument file (.ods).
    OpenDocument,
    /// A text document (.docx, .rtf).
    TextDocument,
    /// A PDF.
    Pdf,
    /// A picture.
    Picture,
    /// A web page, or XML.
    WebPage,
    /// An archive without a workbook's parts.
    Archive,
    /// Nothing that is known.
    Unknown,
    /// It is text, but not in UTF-8, UTF-16 or CP1251.
    NoText,
    /// It is no CSV; the message tells why.
    NoCsv,
    /// The workbook is damaged; the message tells where.
    Damaged,
    /// There is too much in it: bytes when unpacked, or text.
    TooLarge,
    /// There are more rows than `limit`.
    TooManyRows,
    /// There is no sheet called `value`; `names` are those that there are.
    NoSheet,
    /// The workbook has no visible sheet.
    NoVisibleSheet,
    /// The sheet has no heading: its first row must name the columns.
    NoHeadings,
    /// There are no headings for the columns `names`.
    MissingHeadings,
    /// The heading `value` means the same as `names`.
    SameHeading,
    /// The heading `value` is none that the registry has: those are `names`.
    UnknownHeading,
    /// There are no rows below the headings.
    NoRows,
    /// The cells `value` are merged.
    Merged,
    /// A cell stands below no heading.
    NoHeading,
    /// A cell holds the formula `value`.
    Formula,
    /// A cell holds the error `value`.
    CellError,
    /// A cell holds TRUE or FALSE, which is `value`.
    Flag,
    /// A cell holds the day `value`, where none is meant.
    Day,
    /// A cell holds the number `value`, where a day is meant.
    NoDay,
    /// A cell holds the number `value`, which cannot be read.
    NoNumber,
    /// A row has `value`, for which the workbook that is to be written has no heading.
    NoPlace,
    /// A spreadsheet cannot hold it; the message tells why.
    NotWritable,
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// The sheet, if it is about one.
    pub sheet: Option<String>,
    /// The row as the spreadsheet counts, from 1; of CSV the line.
    pub row: Option<u32>,
    /// The column as the spreadsheet names it, such as `C`.
    pub column: Option<String>,
    /// What it is.
    pub code: ProblemCode,
    /// What stands there, or is wanted: see [`ProblemCode`].
    pub value: Option<String>,
    /// Headings or sheets: see [`ProblemCode`].
    pub names: Vec<String>,
    /// What is exceeded.
    pub limit: Option<usize>,
    /// What is wrong and what to do.
    pub message: String,
}

impl Problem {
    pub(crate) fn new(code: ProblemCode, message: impl Into<String>) -> Self {
        let (message, names) = (message.into(), Vec::new());
        Self { sheet: None, row: None, column: None, code, value: None, names, limit: None, message }
    }

    pub(crate) fn of(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    pub(crate) fn among(mut self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.names = names.into_iter().map(Into::into).collect();
        self
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

    pub const fn are_none(&self) -> bool {
        self.found.is_empty()
    }

    /// The value, unless something is wrong.
    pub fn unless_any<T>(self, value: T) -> Result<T, WorkbookError> {
        if self.are_none() { Ok(value) } else { Err(WorkbookError { problems: self.found, more: self.more }) }
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
        let problem = Problem::new(ProblemCode::Empty, "is empty").on(Some("Лист1")).at(3, Some(2));
        assert_eq!(problem.to_string(), "sheet \"Лист1\", row 3, column C: is empty");
        assert_eq!([0, 25, 26, 701, 702, 16383].map(column_name), ["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
    }
}
