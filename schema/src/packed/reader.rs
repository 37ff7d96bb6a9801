use super::derived::{CAPITAL, SAME, WRITTEN, derived};
use super::{MAGIC, Packed, checksum};
use crate::{Model, Platform};

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
    let mut from = Reader::over(rest.to_vec());
    let platform = from.kept();
    if from.damaged || !from.bytes.is_empty() {
        return Err(Damaged);
    }
    Ok(platform)
}

/// How many things may lie within each other; in tables, about ten do. More would be more than the stack holds.
const DEEPEST: u32 = 32;

/// What is still to be read, and what was. Where something is not what was written, there is nothing more to be read.
#[derive(Default)]
pub(super) struct Reader {
    bytes: &'static [u8],
    /// Whether something was not what was written.
    pub damaged: bool,
    depth: u32,
    /// The text before, and what ended it.
    text: &'static str,
    end: u8,
    models: Vec<&'static Model>,
    /// How many models what is read lies in.
    pub models_deep: u32,
}

impl Reader {
    pub fn over(bytes: Vec<u8>) -> Self {
        Self { bytes: Vec::leak(bytes), ..Self::default() }
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
        self.stop();
        0
    }

    #[inline(never)]
    pub fn text(&mut self) -> &'static str {
        let mut how = core::mem::take(&mut self.end);
        if how == WRITTEN {
            let length = self.bytes.iter().take_while(|byte| **byte > CAPITAL).count();
            let (text, rest) = self.bytes.split_at(length);
            self.bytes = rest;
            how = self.byte();
            if how == WRITTEN || length > 0 {
                self.end = how;
                self.text = core::str::from_utf8(text).unwrap_or_else(|_| {
                    self.damaged = true;
                    ""
                });
                return self.text;
            }
        }
        if how != SAME {
            self.text = derived(how, self.text).leak();
        }
        self.text
    }

    pub fn model(&mut self) -> &'static Model {
        let place = usize::try_from(self.number()).unwrap_or(usize::MAX);
        if let Some(known) = place.checked_sub(1) {
            if let Some(model) = self.models.get(known) {
                return model;
            }
            self.stop();
        }
        self.models_deep += 1;
        let model = self.kept();
        self.models_deep -= 1;
        self.models.push(model);
        model
    }

    /// What lives as long as the process. All that lies within itself does.
    pub fn kept<T: Packed>(&mut self) -> &'static T {
        self.enter();
        let value = Box::leak(Box::new(T::EMPTY));
        value.fill(self);
        self.depth -= 1;
        value
    }

    #[inline(never)]
    fn enter(&mut self) {
        self.depth += 1;
        if self.depth > DEEPEST {
            self.stop();
        }
    }

    fn stop(&mut self) {
        self.damaged = true;
        self.bytes = &[];
    }
}
