//! Files among the arguments. Their content stays a `Blob`, which JavaScript reads while it sends it: it never enters wasm.

use gigwire::http::FilePart;
use gigwire::machine::Handle;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsValue;
use web_sys::Blob;

/// The contents by the numbers under which the core knows them.
#[derive(Debug, Default)]
pub(crate) struct Files {
    pub(crate) held: Vec<Held>,
    pub(crate) last: u64,
}

#[derive(Debug)]
pub(crate) struct Held {
    pub(crate) id: u64,
    /// Whose it is; `None` while the call is being started.
    pub(crate) handle: Option<Handle>,
    pub(crate) content: Blob,
}

impl Files {
    /// The machine is gone.
    pub(crate) fn release(&mut self, handle: Handle) {
        self.held.retain(|held| held.handle != Some(handle));
    }

    /// The content for a request; `None` if it was let go.
    pub(crate) fn content(&self, part: FilePart) -> Option<Blob> {
        self.held.iter().find(|held| held.id == part.id).map(|held| held.content.clone())
    }
}

/// A body around the content. The parts of a `Blob` are references: a large file is not loaded for it.
pub(crate) fn around(body: &[u8], at: usize, content: &Blob) -> Result<Blob, JsValue> {
    let (head, tail) = body.split_at_checked(at).unwrap_or((body, &[]));
    Blob::new_with_blob_sequence(&Array::of3(&Uint8Array::from(head), content, &Uint8Array::from(tail)))
}
