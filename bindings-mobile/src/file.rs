//! Files among the arguments. Their content stays with the faces.

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
