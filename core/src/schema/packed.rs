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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platforms::ALL;

    #[test]
    fn what_is_read_is_what_was_written() {
        for platform in ALL {
            let file = write(platform);
            let read = read(&file).unwrap();
            assert_eq!(write(read), file, "{}", platform.id);
            assert_eq!(read.operations.len(), platform.operations.len());
            for (read, compiled) in read.operations.iter().zip(platform.operations) {
                let shown = |operation: &crate::schema::Operation| {
                    let crate::schema::Operation {
                        id,
                        method,
                        path,
                        args,
                        rules,
                        body,
                        response,
                        paging,
                        retry,
                        auth,
                        check,
                        action,
                        particulars,
                    } = operation;
                    format!(
                        "{id:?} {method:?} {path:?} {args:?} {rules:?} {body:?} {response:?} {paging:?} {retry:?} {auth:?} \
                         {check:?} {action:?} {particulars:?}"
                    )
                };
                assert_eq!(shown(read), shown(compiled));
            }
            assert_eq!(format!("{:?}", read.life_cycles), format!("{:?}", platform.life_cycles));
        }
    }

    #[test]
    fn damage_is_told() {
        let file = write(&crate::qugo::PLATFORM);
        for end in [0, 5, MAGIC.len(), MAGIC.len() + 3, file.len() / 2, file.len() - 1] {
            assert!(read(&file[..end]).is_err(), "{end}");
        }
        for at in (0..file.len()).step_by(97) {
            let mut damaged = file.clone();
            damaged[at] ^= 1;
            assert!(read(&damaged).is_err(), "{at}");
        }
        assert!(read(&[file, vec![0]].concat()).is_err());
    }

    #[test]
    fn a_file_that_only_looks_whole_is_refused_and_no_panic() {
        let file = write(&crate::cloudtips::PLATFORM);
        let start = MAGIC.len() + 4;
        for at in (start..file.len()).step_by(13) {
            let mut forged = file.clone();
            forged[at] = forged[at].wrapping_add(101);
            let sum = checksum(&forged[start..]).to_le_bytes();
            forged[MAGIC.len()..start].copy_from_slice(&sum);
            let _ = read(&forged);
        }
    }
}
