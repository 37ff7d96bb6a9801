//! Files among the arguments. Their content stays with the faces.

use gigwire::codec::ReceivedFile;
use gigwire::value::{FileArg, Value};

/// An argument that is a file.
#[derive(uniffi::Record)]
pub struct CoreFile {
    /// The name of the argument.
    pub argument: String,
    /// The name that the platform is told.
    pub name: String,
    /// The media type, if it is known.
    pub content_type: Option<String>,
    /// The face's own number for the content, by which requests name it.
    pub id: u64,
}

impl CoreFile {
    pub(crate) fn into_argument(self) -> (String, Value) {
        let Self { argument, name, content_type, id } = self;
        (argument, FileArg { name, content_type, id }.into())
    }
}

/// A file that a platform answered with.
#[derive(uniffi::Record)]
pub struct CoreReceivedFile {
    /// The name that the platform gave it.
    pub name: Option<String>,
    /// Its media type, as the platform says.
    pub content_type: Option<String>,
    /// Its content.
    pub content: Vec<u8>,
}

impl CoreReceivedFile {
    pub(crate) fn from_core(file: ReceivedFile<'_>) -> Self {
        Self {
            name: file.name.map(str::to_owned),
            content_type: file.content_type.map(str::to_owned),
            content: file.content.to_vec(),
        }
    }
}
