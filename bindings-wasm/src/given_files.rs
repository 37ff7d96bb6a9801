//! How files get among the arguments of a call.

use gigwire::machine::Handle;
use gigwire::value::FileArg;
use wasm_bindgen::{JsCast, JsValue};

use crate::arguments::Given;
use crate::files::{Files, Held};
use crate::js::{self, Blob};

impl Files {
    /// Keeps the content of `{ name, type, content }`, which the package makes of every file; `None`: it is something else.
    pub(crate) fn take(&mut self, value: &JsValue) -> Result<Option<FileArg>, JsValue> {
        if !value.is_object() {
            return Ok(None);
        }
        let Ok(content) = js::get(value, "content")?.dyn_into::<Blob>() else {
            return Ok(None);
        };
        let mut given = Given::of(value);
        let (name, content_type) = (given.text("name").unwrap_or_default(), given.text("type"));
        given.refused()?;
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
}
