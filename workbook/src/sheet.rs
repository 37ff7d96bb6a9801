//! An xlsx file's sheet as a table.

use crate::archive::Archive;
use crate::dates;
use crate::problem::{Problem, ProblemCode};
use crate::styles::Styles;
use crate::table::{Cell, Limits, Placed, Table, TableRow};
use crate::xml::{Element, Tag, read};

/// The last row and column that spreadsheets have.
const ROWS: u32 = 1_048_576;
const COLUMNS: u32 = 16_384;

/// Reads the sheet of this name, or the first one.
pub(crate) fn table(content: &[u8], wanted: Option<&str>, limits: &Limits) -> Result<Table, Problem> {
    let mut archive = Archive::open(content, limits)?;
    let book = Book::parse(&archive.required("xl/workbook.xml")?)?;
    let (name, relation) = book.sheet(wanted)?;
    let path = path_of(&archive.required("xl/_rels/workbook.xml.rels")?, relation)?
        .ok_or_else(|| damaged("nobody knows where the sheet is").on(Some(name)))?;
    let strings = match archive.optional("xl/sharedStrings.xml")? {
        Some(xml) => shared_strings(&xml)?,
        None => Vec::new(),
    };
    let styles = match archive.optional("xl/styles.xml")? {
        Some(xml) => Styles::parse(&xml)?,
        None => Styles::default(),
    };
    let xml = archive.required(&path).map_err(|problem| problem.on(Some(name)))?;
    let mut reader = SheetReader {
        table: Table { sheet: Some(name.to_owned()), ..Table::default() },
        strings: &strings,
        styles: &styles,
        from_1904: book.from_1904,
        limits,
        room: limits.unpacked_bytes,
        row: 0,
        column: 0,
        cells: Vec::new(),
        current: None,
        collects: Collects::Nothing,
        is_phonetic: false,
    };
    read(&xml, |element| reader.take(element)).map_err(|problem| problem.on(Some(name)))?;
    Ok(reader.table)
}

/// What `workbook.xml` says.
struct Book {
    /// Name and relation.
    sheets: Vec<(String, String)>,
    from_1904: bool,
}

impl Book {
    fn parse(xml: &str) -> Result<Self, Problem> {
        let mut book = Self { sheets: Vec::new(), from_1904: false };
        read(xml, |element| {
            match element {
                Element::Start("sheet", tag) => {
                    let is_hidden = tag.get("state").is_some_and(|state| state != "visible");
                    if let (Some(name), Some(id), false) = (tag.get("name"), tag.get("id"), is_hidden) {
                        book.sheets.push((name, id));
                    }
                }
                Element::Start("workbookPr", tag) => {
                    book.from_1904 = tag.get("date1904").is_some_and(|text| text == "1" || text == "true");
                }
                _ => {}
            }
            Ok(())
        })?;
        Ok(book)
    }

    fn sheet(&self, wanted: Option<&str>) -> Result<(&str, &str), Problem> {
        let found = match wanted {
            None => self.sheets.first(),
            Some(wanted) => self.sheets.iter().find(|(name, _)| name == wanted),
        };
        found.map(|(name, id)| (name.as_str(), id.as_str())).ok_or_else(|| {
            let names: Vec<String> = self.sheets.iter().map(|(name, _)| format!("{name:?}")).collect();
            let has = if names.is_empty() { "none that is visible".to_owned() } else { names.join(", ") };
            match wanted {
                Some(wanted) => {
                    let message = format!("there is no sheet {wanted:?}; the workbook has {has}");
                    let names = self.sheets.iter().map(|(name, _)| name);
                    Problem::new(ProblemCode::NoSheet, message).of(wanted).among(names)
                }
                None => Problem::new(ProblemCode::NoVisibleSheet, "the workbook has no visible sheet"),
            }
        })
    }
}

fn damaged(how: &str) -> Problem {
    Problem::new(ProblemCode::Damaged, format!("the workbook is damaged: {how}"))
}

/// Where a relation of the workbook leads.
fn path_of(xml: &str, relation: &str) -> Result<Option<String>, Problem> {
    let mut path = None;
    read(xml, |element| {
        if let Element::Start("Relationship", tag) = element
            && tag.get("Id").is_some_and(|id| id == relation)
        {
            path = tag.get("Target").map(|target| match target.strip_prefix('/') {
                Some(whole) => whole.to_owned(),
                None => format!("xl/{target}"),
            });
        }
        Ok(())
    })?;
    Ok(path)
}

fn shared_strings(xml: &str) -> Result<Vec<String>, Problem> {
    let (mut strings, mut text) = (Vec::new(), String::new());
    let (mut is_text, mut is_phonetic) = (false, false);
    read(xml, |element| {
        match element {
            Element::Start("si", _) => text.clear(),
            Element::End("si") => strings.push(unescaped(&text)),
            Element::Start("t", _) => is_text = true,
            Element::End("t") => is_text = false,
            Element::Start("rPh", _) => is_phonetic = true,
            Element::End("rPh") => is_phonetic = false,
            Element::Text(piece) if is_text && !is_phonetic => text.push_str(piece),
            _ => {}
        }
        Ok(())
    })?;
    Ok(strings)
}

/// `_x000D_` stands for what XML cannot hold.
fn unescaped(text: &str) -> String {
    let (mut out, mut rest) = (String::with_capacity(text.len()), text);
    while let Some(at) = rest.find("_x") {
        let (before, code) = rest.split_at(at);
        out.push_str(before);
        let hex = code.get(2..6).filter(|_| code.as_bytes().get(6) == Some(&b'_'));
        match hex.and_then(|hex| u32::from_str_radix(hex, 16).ok()).and_then(char::from_u32) {
            Some(sign) => {
                out.push(sign);
                rest = code.get(7..).unwrap_or_default();
            }
            None => {
                out.push_str("_x");
                rest = code.get(2..).unwrap_or_default();
            }
        }
    }
    out.push_str(rest);
    out
}

#[derive(PartialEq, Eq)]
enum Collects {
    Nothing,
    Value,
    Formula,
}

/// A cell while it is read.
struct Current {
    kind: String,
    style: u32,
    value: String,
    formula: Option<String>,
}

struct SheetReader<'a> {
    table: Table,
    strings: &'a [String],
    styles: &'a Styles,
    from_1904: bool,
    limits: &'a Limits,
    /// How much text the cells may still hold: one long text can be used a million times.
    room: usize,
    /// Counted from 1, and from 0: what comes next, where the file does not say.
    row: u32,
    column: u32,
    cells: Vec<Placed>,
    current: Option<Current>,
    collects: Collects,
    is_phonetic: bool,
}

impl SheetReader<'_> {
    fn take(&mut self, element: Element<'_, '_, '_>) -> Result<(), Problem> {
        match element {
            Element::Start("row", tag) => {
                let number = tag.number("r").unwrap_or(self.row.saturating_add(1));
                if number <= self.row || number > ROWS {
                    return Err(damaged(&format!("row {number} after row {}", self.row)));
                }
                (self.row, self.column) = (number, 0);
            }
            Element::End("row") => {
                let cells = core::mem::take(&mut self.cells);
                if !cells.is_empty() {
                    // One is that of the headings.
                    if self.table.rows.len() > self.limits.rows {
                        let most = self.limits.rows;
                        let message = format!("there are more than {most} rows: make several workbooks of them");
                        let problem = Problem { limit: Some(most), ..Problem::new(ProblemCode::TooManyRows, message) };
                        return Err(problem.at(self.row, None));
                    }
                    self.table.rows.push(TableRow { number: self.row, cells });
                }
            }
            Element::Start("c", tag) => self.begin(&tag)?,
            Element::End("c") => self.end()?,
            Element::Start("v", _) => self.collects = Collects::Value,
            Element::Start("t", _) if self.current.as_ref().is_some_and(|cell| cell.kind == "inlineStr") => {
                self.collects = Collects::Value;
            }
            Element::Start("f", _) => {
                self.collects = Collects::Formula;
                if let Some(cell) = &mut self.current {
                    cell.formula.get_or_insert_default();
                }
            }
            Element::Start("rPh", _) => self.is_phonetic = true,
            Element::End("rPh") => self.is_phonetic = false,
            Element::End("v" | "t" | "f") => self.collects = Collects::Nothing,
            Element::Text(text) if !self.is_phonetic => {
                if let Some(cell) = &mut self.current {
                    match self.collects {
                        Collects::Value => cell.value.push_str(text),
                        Collects::Formula => cell.formula.get_or_insert_default().push_str(text),
                        Collects::Nothing => {}
                    }
                }
            }
            Element::Start("mergeCell", tag) => {
                let place = tag.get("ref").unwrap_or_default();
                self.table.merged.get_or_insert(place);
            }
            _ => {}
        }
        Ok(())
    }

    fn begin(&mut self, tag: &Tag<'_, '_>) -> Result<(), Problem> {
        if let Some(place) = tag.get("r") {
            self.column = column_of(&place)
                .filter(|column| *column >= self.column)
                .ok_or_else(|| damaged(&format!("a cell calls itself {place:?}")).at(self.row, None))?;
        }
        if self.column >= COLUMNS {
            return Err(damaged("it has too many columns").at(self.row, None));
        }
        let (kind, style) = (tag.get("t").unwrap_or_default(), tag.number("s").unwrap_or_default());
        self.current = Some(Current { kind, style, value: String::new(), formula: None });
        Ok(())
    }

    fn end(&mut self) -> Result<(), Problem> {
        let column = self.column;
        self.column += 1;
        let Some(Current { kind, style, value, formula }) = self.current.take() else { return Ok(()) };
        let cell = match kind.as_str() {
            _ if value.is_empty() && formula.is_none() => return Ok(()),
            "s" => {
                let at: Option<usize> = value.trim().parse().ok();
                let text = at.and_then(|at| self.strings.get(at));
                Cell::Text(text.ok_or_else(|| damaged("a text is missing").at(self.row, Some(column)))?.clone())
            }
            "str" | "inlineStr" => Cell::Text(unescaped(&value)),
            "b" => Cell::Bool(value.trim() == "1" || value.trim() == "true"),
            "e" => Cell::Error(value),
            "d" => Cell::Day(value.split('T').next().unwrap_or_default().to_owned()),
            _ if self.styles.is_date(style) => match dates::day(value.trim(), self.from_1904) {
                Some(day) => Cell::Day(day.to_string()),
                None => Cell::Number(value),
            },
            _ => Cell::Number(value.trim().to_owned()),
        };
        if matches!(&cell, Cell::Text(text) if text.trim().is_empty()) && formula.is_none() {
            return Ok(());
        }
        let size = match &cell {
            Cell::Text(text) | Cell::Number(text) | Cell::Day(text) | Cell::Error(text) => text.len(),
            Cell::Bool(_) => 1,
        };
        self.room = self
            .room
            .checked_sub(size + size_of::<Placed>())
            .ok_or_else(|| Problem::new(ProblemCode::TooLarge, "the sheet holds too much text: split it"))
            .map_err(|problem| problem.at(self.row, Some(column)))?;
        self.cells.push(Placed { column, cell, formula });
        Ok(())
    }
}

/// The column of a place such as `AB12`, counted from 0.
fn column_of(place: &str) -> Option<u32> {
    let letters = place.bytes().take_while(u8::is_ascii_alphabetic);
    let mut column: u32 = 0;
    for letter in letters {
        column = column.checked_mul(26)?.checked_add(u32::from(letter.to_ascii_uppercase() - b'A') + 1)?;
    }
    column.checked_sub(1).filter(|column| *column < COLUMNS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places() {
        for (place, column) in [("A1", Some(0)), ("z9", Some(25)), ("AA10", Some(26)), ("XFD1", Some(16383))] {
            assert_eq!(column_of(place), column, "{place}");
        }
        for place in ["", "12", "XFE1", "AAAAAAAAAAAAAA1"] {
            assert_eq!(column_of(place), None, "{place}");
        }
    }

    #[test]
    fn what_xml_cannot_hold() {
        for (text, is) in [
            ("a_x000D_b", "a\rb"),
            ("_x005F_x0041_", "_x0041_"),
            ("_x", "_x"),
            ("_xZZZZ_", "_xZZZZ_"),
            ("ы_x00", "ы_x00"),
        ] {
            assert_eq!(unescaped(text), is, "{text}");
        }
    }
}
