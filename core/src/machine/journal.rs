//! The journal: what a flow wrote down before it acted, line by line, so that it can go on where it was killed.
//!
//! A line is `<number> <checksum> <JSON>`. Lines are numbered from 1 without gaps, and the checksum (CRC-32 of number and
//! JSON) tells a line that was only half written. Such a line at the very end is what a crash leaves: it is dropped, and
//! what it announced was never done, because a flow acts only when the host said that the line is kept. Anywhere else it
//! is damage, and nobody can know what stood there: the flow refuses to go on.

use crate::error::JournalError;

/// The line of this number, as flows write it.
#[must_use]
pub fn write(number: u64, json: &str) -> String {
    format!("{number} {:08x} {json}", checksum(number, json))
}

/// Reads lines in order, as flows read them.
#[derive(Debug, Default)]
pub struct Reader {
    /// How many whole lines there were so far.
    pub read: u64,
    torn: bool,
}

impl Reader {
    /// The JSON of the next line; `None` for a line that a crash cut off.
    ///
    /// # Errors
    /// When the line is not the next one, or one after a damaged one.
    pub fn next<'a>(&mut self, line: &'a str) -> Result<Option<&'a str>, JournalError> {
        let number = self.read + 1;
        if self.torn {
            return Err(damaged(number, "it is damaged, and more lines follow"));
        }
        match read(line) {
            Some((own, json)) if own == number => {
                self.read = number;
                Ok(Some(json))
            }
            Some((own, _)) => Err(damaged(number, &format!("line {own} stands in its place"))),
            None => {
                self.torn = true;
                Ok(None)
            }
        }
    }
}

fn read(line: &str) -> Option<(u64, &str)> {
    let mut parts = line.splitn(3, ' ');
    let (number, sum, json) = (parts.next()?.parse().ok()?, parts.next()?, parts.next()?);
    (u32::from_str_radix(sum, 16).ok()? == checksum(number, json)).then_some((number, json))
}

fn damaged(line: u64, what: &str) -> JournalError {
    JournalError {
        line,
        problem: format!("{what}; nobody can know what it said, so nothing was sent: restore the journal from a copy"),
    }
}

/// CRC-32 (IEEE 802.3), bit by bit: a line has a few hundred bytes, and a table would be larger than all the rest.
fn checksum(number: u64, json: &str) -> u32 {
    let mut crc = u32::MAX;
    for byte in number.to_be_bytes().iter().chain(json.as_bytes()) {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 { (crc >> 1) ^ 0xEDB8_8320 } else { crc >> 1 };
        }
    }
    !crc
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn checksum_is_the_standard_one() {
        // The check value of CRC-32 is that of "123456789"; eight zero bytes of the number come before it here.
        assert_eq!(checksum(0x3132_3334_3536_3738, "9"), 0xCBF4_3926);
    }

    #[test]
    fn reads_what_it_wrote() {
        let mut reader = Reader::default();
        for (number, json) in [(1, r#"{"a":"b c"}"#), (2, "[]")] {
            let line = write(number, json);
            assert_eq!(reader.next(&line), Ok(Some(json)));
        }
        assert_eq!(reader.read, 2);
    }

    #[test]
    fn a_cut_off_line_at_the_end_is_dropped_and_damage_before_it_is_not() {
        let line = write(1, r#"{"act":"pay"}"#);
        for end in 0..line.len() {
            let mut reader = Reader::default();
            assert_eq!(reader.next(&line[..end]), Ok(None), "{end}");
            assert_eq!(reader.next(&write(2, "{}")).unwrap_err().line, 1, "{end}");
        }
    }

    #[test]
    fn a_changed_byte_or_a_missing_line_is_told_with_its_place() {
        let mut reader = Reader::default();
        reader.next(&write(1, "{}")).unwrap();
        assert_eq!(reader.next(&write(3, "{}")).unwrap_err().line, 2);
        let mut reader = Reader::default();
        assert_eq!(reader.next(&write(1, r#"{"price":"1"}"#).replace("\"1\"", "\"9\"")), Ok(None));
    }
}
