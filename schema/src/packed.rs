//! The tables of a platform as a file, for hosts that load them when they are needed instead of compiling them in: [`write()`]
//! and [`read()`]. Both are made from one declaration of each type, so that neither can forget a field.
//!
//! The file is a header (what it is, the checksum of the rest), the distinct texts in the order of their first use, and the
//! platform itself: numbers of variable length, a list behind its length, an option behind 0 or 1, what several places share
//! (models, code sets, …) once, and then by its number.

mod declared;
mod reader;
mod writer;

pub use reader::{Damaged, read};
pub use writer::write;

use reader::Reader;
use writer::Writer;

/// What the file begins with. Another number at the end: another layout.
const MAGIC: &[u8] = b"gigwire tables 2\n";

/// What can stand in the file.
trait Packed: Sized + 'static {
    fn write(&self, out: &mut Writer);
    /// Anything at all where it is not what was written; the reader knows. To look at each step whether it was would double the
    /// code, which every page loads.
    fn read(from: &mut Reader) -> Self;
}

/// What several places refer to: written where it is first met.
trait Shared: Packed {
    /// Those that were read so far.
    fn pool(from: &mut Reader) -> &mut Vec<&'static Self>;
}

/// FNV-1a: enough to tell a file that was cut off or mixed up.
fn checksum(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |sum, byte| (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
}
