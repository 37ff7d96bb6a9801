//! A decoded answer. It stays in wasm until it is looked at.

use gigwire::codec::{Document, Node};
use gigwire::error::{DecodeError, Error, ErrorKind};
use gigwire::schema::Paging;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::exact::first_inexact;
use crate::plain::object;
use crate::{failure, js, json};

/// An answer, and for a listing one page of it.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Answer {
    document: Document,
}

impl Answer {
    pub(crate) fn new(document: Document) -> Self {
        Self { document }
    }

    fn items(&self) -> Node<'_> {
        match &self.document.operation().paging {
            Some(paging) => self.document.root().field(paging.items()),
            None => self.document.root(),
        }
    }

    fn count(&self, path: impl Fn(&Paging) -> &'static [&'static str]) -> Result<JsValue, JsValue> {
        let names = self.document.operation().paging.as_ref().map(path).filter(|names| !names.is_empty());
        names.map_or(Ok(JsValue::NULL), |names| self.parsed(&self.document.root().follow(names)))
    }

    fn parsed(&self, node: &Node<'_>) -> Result<JsValue, JsValue> {
        let mut text = Vec::new();
        json::write(node, &mut text).map_err(|_| self.inexact(node, "$"))?;
        js::parse_json(&String::from_utf8_lossy(&text))
    }

    fn inexact(&self, node: &Node<'_>, at: &str) -> JsValue {
        let (path, number) = first_inexact(node, at).unwrap_or((at.to_owned(), 0));
        let kind = ErrorKind::Decode(DecodeError {
            path,
            expected: "a whole number up to 2^53, the largest that is exact in JavaScript".into(),
            found: number.to_string(),
            response: None,
        });
        failure::data(&Error { operation: self.document.operation().id, kind })
    }
}

#[wasm_bindgen]
impl Answer {
    /// The whole answer as a plain object; null for an empty one.
    pub fn value(&self) -> Result<JsValue, JsValue> {
        self.parsed(&self.document.root())
    }

    /// The file that was answered, as `{ name, contentType, content }`; nothing if there is none.
    pub fn file(&self) -> Result<JsValue, JsValue> {
        let Some(file) = self.document.file() else { return Ok(JsValue::UNDEFINED) };
        let content: JsValue = js::Bytes::new(file.content).into();
        Ok(object(&[("name", &file.name), ("contentType", &file.content_type), ("content", &content)]))
    }

    /// How many items the page has.
    #[wasm_bindgen(getter)]
    pub fn length(&self) -> usize {
        self.items().items().len()
    }

    /// How many items the listing has, as the platform counts.
    pub fn total(&self) -> Result<JsValue, JsValue> {
        self.count(Paging::total)
    }

    /// How many pages the listing has, as the platform counts.
    pub fn pages(&self) -> Result<JsValue, JsValue> {
        self.count(Paging::pages)
    }

    /// Items `from..to` as the JSON text of a list.
    pub fn rows(&self, from: usize, to: usize) -> Result<String, JsValue> {
        let mut text =
            Vec::with_capacity(2 * self.document.text().len() * to.saturating_sub(from) / self.length().max(1));
        text.push(b'[');
        let mut items = self.items().items();
        if from > 0 {
            items.nth(from - 1);
        }
        for (index, item) in items.take(to.saturating_sub(from)).enumerate() {
            if index > 0 {
                text.push(b',');
            }
            json::write(&item, &mut text).map_err(|_| self.inexact(&item, &format!("$.items[{}]", from + index)))?;
        }
        text.push(b']');
        String::from_utf8(text).map_err(|error| JsValue::from_str(&error.to_string()))
    }
}
