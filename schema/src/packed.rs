//! The tables of a platform as a file, for hosts that load them when they are needed instead of compiling them in: [`write()`]
//! and [`read()`]. Both are made from one declaration of each type (`declared`), so that neither can forget a field.
//!
//! The file is a header (what it is, the checksum of the rest) and the platform, field by field, in one row of bytes:
//!
//! - a number: seven bits a byte, the last byte below 128; a boolean: 0 or 1; one of several: its place among them, and what it
//!   holds; a list: how many, and then each; an option: 0 or 1, and then it;
//! - a model: 0 and what it consists of where it is first met, after that its place among those that were met, from 1 on.
//!   Everything else is written wherever it is used;
//! - a text: its bytes, and a byte that ends it and tells of the next text: that it is written too, or how it is derived from
//!   this one and left out (`derived`). Where the text before was left out itself, that byte stands alone;
//! - a field or an argument: the flags in the byte that tells its type.
//!
//! Left out is what a host of files never asks for: the names of inputs, the codes that may stand in answers (their other spellings
//! are there), where neutral rows stand.
//!
//! It is made to be small when it is compressed, as servers send it, and to be read by little code, which every page loads. What is
//! written again and again costs next to nothing then, less than the code that would read what it refers to; and what often
//! comes together stands together: the name of a field, whether it is another one on the wire, its type.

mod declared;
mod derived;
mod reader;
mod writer;

pub use reader::{Damaged, read};
pub use writer::write;

use reader::Reader;
use writer::Writer;

/// What the file begins with. Another number at the end: another layout.
const MAGIC: &[u8] = b"gigwire 3\n";

/// What can stand in the file.
trait Packed: Sized + 'static {
    /// What it is before it is read.
    const EMPTY: Self;

    fn write(&self, out: &mut Writer);
    /// Reads it, where it shall be: to hand over what was read takes twice the code, which every page loads. Where it is not what was
    /// written it becomes anything at all, and the reader knows: to look at each step whether it was takes as much again.
    fn fill(&mut self, from: &mut Reader);
}

/// One of several: a byte that tells which, and what that one holds.
trait Tagged: Sized {
    fn tag(&self) -> u8;
    fn write_held(&self, out: &mut Writer);
    fn fill_held(&mut self, tag: u8, from: &mut Reader);
}

/// FNV-1a: enough to tell a file that was cut off or mixed up.
fn checksum(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |sum, byte| (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
}
