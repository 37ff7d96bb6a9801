use super::{MAGIC, Packed, Shared, checksum};
use crate::Platform;

/// The file of a platform's tables.
#[must_use]
pub fn write(platform: &'static Platform) -> Vec<u8> {
    let mut out = Writer::default();
    platform.write(&mut out);
    let mut texts = Writer::default();
    texts.number(out.texts.len() as u64);
    for text in &out.texts {
        texts.number(text.len() as u64);
    }
    texts.number(out.texts.iter().map(|text| text.len() as u64).sum());
    let rest = [texts.bytes, out.texts.concat().into_bytes(), out.bytes].concat();
    [MAGIC, &checksum(&rest).to_le_bytes(), &rest].concat()
}

/// What is written so far.
#[derive(Default)]
pub(super) struct Writer {
    bytes: Vec<u8>,
    texts: Vec<&'static str>,
    /// Where what is shared lies.
    shared: Vec<(&'static str, usize)>,
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
        let place = self.texts.iter().position(|known| *known == text);
        // The next one that was not met yet is 0.
        self.number(place.map_or(0, |place| place as u64 + 1));
        if place.is_none() {
            self.texts.push(text);
        }
    }

    pub fn shared<T: Shared>(&mut self, value: &'static T) {
        let kind = core::any::type_name::<T>();
        let own = (kind, core::ptr::from_ref(value) as usize);
        let place = self.shared.iter().filter(|(known, _)| *known == kind).position(|known| *known == own);
        self.number(place.map_or(0, |place| place as u64 + 1));
        if place.is_none() {
            value.write(self);
            self.shared.push(own);
        }
    }
}
