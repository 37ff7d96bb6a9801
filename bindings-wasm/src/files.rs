//! Files among the arguments. Their content stays a `Blob`, which JavaScript reads while it sends it: it never enters wasm.

use gigwire::http::FilePart;
use gigwire::machine::Handle;
use gigwire::value::FileArg;
use js_sys::{Array, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Blob;

use crate::arguments::option;

/// The contents by the numbers under which the core knows them.
#[derive(Debug, Default)]
pub(crate) struct Files {
    held: Vec<Held>,
    last: u64,
}

#[derive(Debug)]
struct Held {
    id: u64,
    /// Whose it is; `None` while the call is being started.
    handle: Option<Handle>,
    content: Blob,
}

impl Files {
    /// Keeps the content of `{ name, type, content }`, which the package makes of every file; `None`: it is something else.
    pub(crate) fn take(&mut self, value: &JsValue) -> Result<Option<FileArg>, JsValue> {
        if !value.is_object() {
            return Ok(None);
        }
        let Ok(content) = Reflect::get(value, &JsValue::from_str("content"))?.dyn_into::<Blob>() else {
            return Ok(None);
        };
        let (name, content_type) = (option(value, "name")?.unwrap_or_default(), option(value, "type")?);
        self.last += 1;
        self.held.push(Held { id: self.last, handle: None, content });
        Ok(Some(FileArg { name, content_type, id: self.last }))
    }

    /// What was taken since the last call of this belongs to the machine; without one it is let go.
    pub(crate) fn belong_to(&mut self, handle: Option<Handle>) {
        for held in &mut self.held {
            held.handle = held.handle.or(handle);
        }
        self.held.retain(|held| held.handle.is_some());
    }

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
