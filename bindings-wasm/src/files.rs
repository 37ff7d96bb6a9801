//! Files among the arguments. Their content stays a `Blob`, which JavaScript reads while it sends it: it never enters wasm.

use gigwire::http::Request;
use gigwire::machine::Handle;
use wasm_bindgen::{JsCast, JsValue};

use crate::js::{Blob, Bytes, list};

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

    /// The body of a request: bytes, or a `Blob` of them around the content of a file, null where there is none; undefined if the
    /// content was let go, without which the file would arrive as an empty one.
    pub(crate) fn body(&self, request: &Request) -> JsValue {
        match request.file {
            None if request.body.is_empty() => JsValue::NULL,
            None => Bytes::new(&request.body).into(),
            Some(part) => {
                let held = self.held.iter().find(|held| held.id == part.id);
                held.and_then(|held| around(&request.body, part.at, &held.content)).unwrap_or_default()
            }
        }
    }
}

/// A body around the content. The parts of a `Blob` are references: a large file is not loaded for it.
fn around(body: &[u8], at: usize, content: &Blob) -> Option<JsValue> {
    let (head, tail) = body.split_at_checked(at)?;
    let parts: [JsValue; 3] = [Bytes::new(head).into(), content.into(), Bytes::new(tail).into()];
    Blob::new(list(&parts, JsValue::clone).unchecked_ref()).ok().map(JsValue::from)
}
