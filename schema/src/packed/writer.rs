use core::ptr;

use super::derived::{CAPITAL, SAME, SNAKE, WRITTEN, derived};
use super::{MAGIC, Packed, checksum};
use crate::{Model, Platform};

/// The file of a platform's tables.
///
/// # Panics
/// Where a text has a byte that ends texts; none of the catalog has.
#[must_use]
pub fn write(platform: &'static Platform) -> Vec<u8> {
    let mut out = Writer::default();
    platform.write(&mut out);
    [MAGIC, &checksum(&out.bytes).to_le_bytes(), &out.bytes].concat()
}

/// What is written so far.
#[derive(Default)]
pub(super) struct Writer {
    bytes: Vec<u8>,
    /// The text before.
    text: &'static str,
    /// Where it ends, unless it was left out.
    end: Option<usize>,
    models: Vec<&'static Model>,
    /// How many models what is written lies in.
    pub models_deep: u32,
}

impl Writer {
    pub fn byte(&mut self, byte: u8) {
        self.bytes.push(byte);
    }

    #[allow(clippy::cast_possible_truncation)] // seven bits at a time
    pub fn number(&mut self, mut number: u64) {
        while number >= 0x80 {
            self.byte(number as u8 | 0x80);
            number >>= 7;
        }
        self.byte(number as u8);
    }

    pub fn text(&mut self, text: &'static str) {
        let before = core::mem::replace(&mut self.text, text);
        // An empty text is nothing but its end: what comes after cannot be told there.
        let end = self.end.take().filter(|_| !before.is_empty());
        match [SAME, SNAKE, CAPITAL].into_iter().find(|how| derived(*how, before) == text) {
            Some(how) => match end {
                Some(end) => self.bytes[end] = how,
                None => self.byte(how),
            },
            None => {
                assert!(text.bytes().all(|byte| byte > CAPITAL), "{text:?} cannot be written");
                self.bytes.extend(text.as_bytes());
                self.end = Some(self.bytes.len());
                self.byte(WRITTEN);
            }
        }
    }

    pub fn model(&mut self, model: &'static Model) {
        let place = self.models.iter().position(|known| ptr::eq(*known, model));
        self.number(place.map_or(0, |place| place as u64 + 1));
        if place.is_none() {
            self.models_deep += 1;
            model.write(self);
            self.models_deep -= 1;
            self.models.push(model);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::reader::Reader;
    use super::*;

    #[test]
    fn texts_come_out_as_they_went_in() {
        let texts = ["abc", "", "", "", "createdAt", "created_at", "Created_at", "Created_at", "", "x", "x", "X"];
        let mut out = Writer::default();
        for text in texts {
            out.text(text);
        }
        let mut from = Reader::over(out.bytes);
        assert_eq!(texts.map(|_| from.text()), texts);
    }
}
