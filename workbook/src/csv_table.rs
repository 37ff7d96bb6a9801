//! CSV as a table: separated by `;`, `,` or tabs, in UTF-8, UTF-16 or what Excel writes in Russia (CP1251).

use std::borrow::Cow;

use crate::problem::{Problem, ProblemCode};
use crate::table::{Cell, Limits, Placed, Table, TableRow};

/// Reads a CSV file.
pub(crate) fn table(content: &[u8], limits: &Limits) -> Result<Table, Problem> {
    if content.len() > limits.unpacked_bytes {
        return Err(Problem::new(ProblemCode::TooLarge, "the file is too large: split it"));
    }
    let text = decoded(content)?;
    let (separator, text, skipped) = separator(&text);
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(separator).from_reader(text.as_bytes());
    let mut table = Table::default();
    let mut lines = Lines { text, counted: 0, number: 1 + skipped };
    for record in reader.records() {
        let record = record.map_err(|error| {
            let number = lines.at(error.position());
            Problem::new(ProblemCode::NoCsv, format!("the file is no CSV: {error}")).at(number, None)
        })?;
        let number = lines.at(record.position());
        let cells = (0_u32..).zip(record.iter()).filter(|(_, text)| !text.trim().is_empty());
        let cells: Vec<Placed> =
            cells.map(|(column, text)| Placed { column, cell: Cell::Text(text.to_owned()), formula: None }).collect();
        if cells.is_empty() {
            continue;
        }
        if table.rows.len() > limits.rows {
            let message = format!("there are more than {} rows: make several files of them", limits.rows);
            let problem = Problem { limit: Some(limits.rows), ..Problem::new(ProblemCode::TooManyRows, message) };
            return Err(problem.at(number, None));
        }
        table.rows.push(TableRow { number, cells });
    }
    Ok(table)
}

/// Counts lines. A record's own position is behind the one before it, with whatever empty lines there are.
struct Lines<'a> {
    text: &'a str,
    counted: usize,
    number: u32,
}

impl Lines<'_> {
    fn at(&mut self, position: Option<&csv::Position>) -> u32 {
        let begin = position.and_then(|position| usize::try_from(position.byte()).ok()).unwrap_or(self.counted);
        let blank = self.text.as_bytes().get(begin..).unwrap_or_default();
        let begin = begin + blank.iter().take_while(|byte| b"\r\n".contains(byte)).count();
        let passed = self.text.as_bytes().get(self.counted..begin).unwrap_or_default();
        let breaks = passed.iter().filter(|byte| **byte == b'\n').count();
        self.number = self.number.saturating_add(u32::try_from(breaks).unwrap_or(u32::MAX));
        self.counted = begin.max(self.counted);
        self.number
    }
}

/// The separator, the text behind a line that names it, and how many lines that was.
fn separator(text: &str) -> (u8, &str, u32) {
    let first = text.lines().next().unwrap_or_default();
    if let Some([separator]) = first.strip_prefix("sep=").map(str::as_bytes) {
        return (*separator, text.split_once('\n').map_or("", |(_, rest)| rest), 1);
    }
    let count = |separator: &u8| first.bytes().filter(|byte| byte == separator).count();
    let best = b",\t;".iter().max_by_key(|separator| count(separator)).copied();
    (best.unwrap_or(b';'), text, 0)
}

fn decoded(content: &[u8]) -> Result<Cow<'_, str>, Problem> {
    let wide = |little: bool| {
        let units = content.get(2..).unwrap_or_default().chunks(2).map(|pair| match pair {
            [low, high] if little => u16::from_le_bytes([*low, *high]),
            [high, low] => u16::from_be_bytes([*high, *low]),
            _ => 0xD800,
        });
        char::decode_utf16(units).collect::<Result<String, _>>().map(Cow::Owned)
    };
    let unreadable = |_| Problem::new(ProblemCode::NoText, "the file is no text: save it as CSV in UTF-8");
    if content.starts_with(b"\xFF\xFE") {
        return wide(true).map_err(unreadable);
    }
    if content.starts_with(b"\xFE\xFF") {
        return wide(false).map_err(unreadable);
    }
    let content = content.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(content);
    Ok(match core::str::from_utf8(content) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => Cow::Owned(content.iter().map(|byte| cyrillic(*byte)).collect()),
    })
}

/// A byte of CP1251.
fn cyrillic(byte: u8) -> char {
    const MIDDLE: [char; 64] = [
        'Ђ', 'Ѓ', '‚', 'ѓ', '„', '…', '†', '‡', '€', '‰', 'Љ', '‹', 'Њ', 'Ќ', 'Ћ', 'Џ', 'ђ', '‘', '’', '“', '”', '•',
        '–', '—', '\u{98}', '™', 'љ', '›', 'њ', 'ќ', 'ћ', 'џ', '\u{a0}', 'Ў', 'ў', 'Ј', '¤', 'Ґ', '¦', '§', 'Ё', '©',
        'Є', '«', '¬', '\u{ad}', '®', 'Ї', '°', '±', 'І', 'і', 'ґ', 'µ', '¶', '·', 'ё', '№', 'є', '»', 'ј', 'Ѕ', 'ѕ',
        'ї',
    ];
    match byte {
        0..=0x7F => char::from(byte),
        0x80..=0xBF => MIDDLE.get(usize::from(byte - 0x80)).copied().unwrap_or_default(),
        // А to я, one after the other.
        0xC0.. => char::from_u32(0x410 + u32::from(byte - 0xC0)).unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cp1251_is_read() {
        assert_eq!([0xC0, 0xFF, 0xA8, 0xB8, 0xB9, 0x41].map(cyrillic), ['А', 'я', 'Ё', 'ё', '№', 'A']);
        let content: Vec<u8> = [0xD2, 0xE5, 0xEB, b';', b'x', b'\n', b'1', b';', b'2'].to_vec();
        let table = table(&content, &Limits::default()).unwrap_or_default();
        assert_eq!(
            table.rows.first().map(|row| row.cells.first().map(|cell| cell.cell.clone())),
            Some(Some(Cell::Text("Тел".into())))
        );
    }

    #[test]
    fn separators() {
        assert_eq!(separator("a;b,c;d\n"), (b';', "a;b,c;d\n", 0));
        assert_eq!(separator("sep=,\na;b"), (b',', "a;b", 1));
        assert_eq!(separator("a"), (b';', "a", 0));
    }
}
