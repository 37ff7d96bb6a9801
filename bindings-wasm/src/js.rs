//! What of JavaScript this crate uses. `js-sys` has it all, and leaves a little of all of it in a module: 2 KB of functions that
//! nobody calls.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// A list.
    #[wasm_bindgen(is_type_of = Array::is)]
    pub(crate) type Array;

    #[wasm_bindgen(constructor)]
    pub(crate) fn new() -> Array;

    #[wasm_bindgen(method)]
    pub(crate) fn push(this: &Array, value: &JsValue);

    #[wasm_bindgen(method, getter)]
    pub(crate) fn length(this: &Array) -> u32;

    #[wasm_bindgen(method, indexing_getter)]
    pub(crate) fn item(this: &Array, index: u32) -> JsValue;

    #[wasm_bindgen(static_method_of = Array, js_name = isArray)]
    pub(crate) fn is(value: &JsValue) -> bool;

    /// An object of named values.
    pub(crate) type Object;

    #[wasm_bindgen(constructor)]
    pub(crate) fn new() -> Object;

    #[wasm_bindgen(method, indexing_setter)]
    pub(crate) fn set(this: &Object, name: &str, value: &JsValue);

    /// Its names and values, in pairs. Whoever made it may throw.
    #[wasm_bindgen(static_method_of = Object, catch)]
    pub(crate) fn entries(object: &JsValue) -> Result<Array, JsValue>;

    #[wasm_bindgen(static_method_of = Object, js_name = fromEntries, catch)]
    pub(crate) fn from_entries(map: &JsValue) -> Result<JsValue, JsValue>;

    /// Whoever made the object may throw.
    #[wasm_bindgen(js_namespace = Reflect, catch)]
    pub(crate) fn get(object: &JsValue, name: &str) -> Result<JsValue, JsValue>;

    /// Whoever made the object may throw.
    #[wasm_bindgen(js_namespace = Reflect, catch)]
    pub(crate) fn has(object: &JsValue, name: &JsValue) -> Result<bool, JsValue>;

    /// The name under which an object tells that it can be iterated over.
    #[wasm_bindgen(thread_local_v2, js_namespace = Symbol, js_name = iterator)]
    pub(crate) static ITERATOR: JsValue;

    #[wasm_bindgen(js_namespace = Number, js_name = isSafeInteger)]
    pub(crate) fn is_safe_integer(value: &JsValue) -> bool;

    /// An object whose keys may be anything.
    pub(crate) type Map;

    /// Content that JavaScript reads.
    #[derive(Clone, Debug)]
    pub type Blob;

    #[wasm_bindgen(constructor, catch)]
    pub(crate) fn new(parts: &Array) -> Result<Blob, JsValue>;

    /// Bytes of JavaScript's own.
    #[wasm_bindgen(js_name = Uint8Array)]
    pub(crate) type Bytes;

    #[wasm_bindgen(constructor, js_class = Uint8Array)]
    pub(crate) fn new(bytes: &[u8]) -> Bytes;

    /// The value of a JSON text.
    #[wasm_bindgen(js_namespace = JSON, js_name = parse, catch)]
    pub(crate) fn parse_json(text: &str) -> Result<JsValue, JsValue>;
}

/// A list of what some things become.
pub(crate) fn list<T>(items: &[T], plain: impl Fn(&T) -> JsValue) -> JsValue {
    let list = Array::new();
    for item in items {
        list.push(&plain(item));
    }
    list.into()
}
