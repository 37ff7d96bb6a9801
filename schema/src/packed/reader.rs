use super::{MAGIC, Packed, Shared, checksum};
use crate::{Codes, Envelope, Input, Model, Particulars, Platform, Variant};

/// The file is not one that this version of gigwire wrote, or not all of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the file of tables is damaged, or of another version of gigwire")]
pub struct Damaged;

/// The platform of a file of tables. It lives as long as the process, as compiled tables do: read each file once.
///
/// # Errors
/// [`Damaged`]
pub fn read(file: &[u8]) -> Result<&'static Platform, Damaged> {
    let (sum, rest) = file.strip_prefix(MAGIC).and_then(<[u8]>::split_first_chunk).ok_or(Damaged)?;
    if checksum(rest) != u32::from_le_bytes(*sum) {
        return Err(Damaged);
    }
    let mut from = Reader { bytes: Vec::leak(rest.to_vec()), ..Reader::default() };
    from.take_texts();
    let platform = Platform::read(&mut from);
    if from.damaged || !from.bytes.is_empty() {
        return Err(Damaged);
    }
    Ok(Box::leak(Box::new(platform)))
}

/// What is still to be read, and what was. Where something is not what was written, there is nothing more to be read.
#[derive(Default)]
pub(super) struct Reader {
    bytes: &'static [u8],
    /// Whether something was not what was written.
    pub damaged: bool,
    texts: Vec<&'static str>,
    /// How many texts were met so far.
    met: usize,
    pub codes: Vec<&'static Codes>,
    pub envelopes: Vec<&'static Envelope>,
    pub inputs: Vec<&'static Input>,
    pub models: Vec<&'static Model>,
    pub particulars: Vec<&'static Particulars>,
    pub variants: Vec<&'static Variant>,
}

impl Reader {
    fn take_texts(&mut self) {
        let lengths: Vec<usize> = (0..self.count()).map(|_| self.count()).collect();
        let total = self.count();
        let (texts, rest) = self.bytes.split_at(total);
        self.bytes = rest;
        let mut texts = core::str::from_utf8(texts).unwrap_or_default();
        for length in lengths {
            let (text, others) = texts.split_at_checked(length).unwrap_or_else(|| {
                self.damaged = true;
                ("", "")
            });
            self.texts.push(text);
            texts = others;
        }
    }

    #[inline(never)]
    pub fn byte(&mut self) -> u8 {
        let Some((first, rest)) = self.bytes.split_first() else {
            self.damaged = true;
            return 0;
        };
        self.bytes = rest;
        *first
    }

    #[inline(never)]
    pub fn number(&mut self) -> u64 {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.byte();
            number |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return number;
            }
        }
        self.damaged = true;
        0
    }

    /// A number of things of which each takes a byte at least.
    #[inline(never)]
    pub fn count(&mut self) -> usize {
        let count = usize::try_from(self.number()).unwrap_or(usize::MAX);
        if count <= self.bytes.len() {
            return count;
        }
        self.damaged = true;
        self.bytes = &[];
        0
    }

    #[inline(never)]
    pub fn text(&mut self) -> &'static str {
        let place = match usize::try_from(self.number()).unwrap_or_default() {
            0 => {
                self.met += 1;
                self.met - 1
            }
            place => place - 1,
        };
        self.texts.get(place).copied().unwrap_or_else(|| {
            self.damaged = true;
            ""
        })
    }

    pub fn shared<T: Shared>(&mut self) -> &'static T {
        let place = usize::try_from(self.number()).unwrap_or_default();
        if let Some(known) = place.checked_sub(1) {
            if let Some(value) = T::pool(self).get(known) {
                return value;
            }
            self.damaged = true;
            self.bytes = &[];
        }
        let value: &'static T = Box::leak(Box::new(T::read(self)));
        T::pool(self).push(value);
        value
    }
}
