//! Rust data as plain JavaScript objects. Serde could make them; its paths for every type of JavaScript value and the
//! messages for what does not fit would be a fifteenth of the module.

use gigwire::machine::Ticket;
use wasm_bindgen::{JsCast, JsValue};

use crate::js::{Object, list};

/// What becomes a plain JavaScript value: `null` for what is absent.
pub(crate) trait Plain {
    fn plain(&self) -> JsValue;
}

impl Plain for str {
    fn plain(&self) -> JsValue {
        JsValue::from_str(self)
    }
}

impl Plain for String {
    fn plain(&self) -> JsValue {
        JsValue::from_str(self)
    }
}

impl Plain for bool {
    fn plain(&self) -> JsValue {
        JsValue::from_bool(*self)
    }
}

impl Plain for JsValue {
    fn plain(&self) -> JsValue {
        self.clone()
    }
}

/// Counts, codes and times; none is near 2^53.
macro_rules! numbers {
    ($($number:ty),+) => {
        $(impl Plain for $number {
            #[allow(clippy::cast_precision_loss, clippy::cast_lossless)]
            fn plain(&self) -> JsValue {
                JsValue::from_f64(*self as f64)
            }
        })+
    };
}

numbers!(u16, u32, i64, u64, usize);

/// A ticket crosses as 64 bits.
impl Plain for Ticket {
    fn plain(&self) -> JsValue {
        self.0.into()
    }
}

impl<T: Plain + ?Sized> Plain for &T {
    fn plain(&self) -> JsValue {
        (**self).plain()
    }
}

impl<T: Plain> Plain for Option<T> {
    fn plain(&self) -> JsValue {
        self.as_ref().map_or(JsValue::NULL, Plain::plain)
    }
}

impl<T: Plain> Plain for [T] {
    fn plain(&self) -> JsValue {
        list(self, Plain::plain)
    }
}

/// A pair.
impl Plain for (String, String) {
    fn plain(&self) -> JsValue {
        list(&[&self.0, &self.1], Plain::plain)
    }
}

/// An object of these entries.
pub(crate) fn object(entries: &[(&str, &dyn Plain)]) -> JsValue {
    let object = Object::new();
    for (name, value) in entries {
        object.set(name, &value.plain());
    }
    object.into()
}

/// Pairs of key and value as one object.
pub(crate) struct Pairs<'a>(pub &'a [(String, String)]);

impl Plain for Pairs<'_> {
    fn plain(&self) -> JsValue {
        let object = Object::new();
        for (key, value) in self.0 {
            object.set(key, &value.plain());
        }
        object.into()
    }
}

/// Adds to an object that was made here.
pub(crate) fn set(object: &JsValue, name: &str, value: &JsValue) {
    object.unchecked_ref::<Object>().set(name, value);
}
