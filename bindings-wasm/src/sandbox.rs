//! The in-process sandbox: the platforms as one world in memory, with which a page or a test speaks without a network.

use std::collections::BTreeMap;

use gigwire::http::{Method, Request};
use gigwire_sandbox::{Answer, Settings, World};
use serde::Serialize;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// A world.
#[wasm_bindgen]
#[derive(Debug)]
pub struct SandboxWorld {
    world: World,
    body: Vec<u8>,
}

/// An answer, without its body.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Head<'a> {
    delay_ms: u64,
    status: u16,
    headers: &'a [(String, String)],
}

/// A webhook on its way.
#[derive(Serialize)]
struct Due<'a> {
    id: u64,
    url: &'a str,
    headers: BTreeMap<&'a str, &'a str>,
    body: String,
}

#[wasm_bindgen]
impl SandboxWorld {
    /// A world made up from a seed.
    #[wasm_bindgen(constructor)]
    pub fn new(seed: u64, tasks: Option<u32>, naive: bool, now: f64) -> SandboxWorld {
        let usual = Settings::new(seed);
        let settings = Settings { naive, tasks: tasks.map_or(usual.tasks, u64::from), ..usual };
        Self { world: World::with_settings(settings, millis(now)), body: Vec::new() }
    }

    /// Answers a request: `{ delayMs, status, headers }`, or null where the connection is cut.
    pub fn handle(
        &mut self,
        method: &str,
        url: String,
        headers: JsValue,
        body: Vec<u8>,
        now: f64,
    ) -> Result<JsValue, JsValue> {
        let headers: Vec<(String, String)> = serde_wasm_bindgen::from_value(headers)?;
        let Some(method) = Method::parse(method) else {
            return Ok(plain(&Head { delay_ms: 0, status: 405, headers: &[] })?);
        };
        match self.world.handle(millis(now), &Request { method, url, headers, body, file: None }) {
            Answer::Drop => Ok(JsValue::NULL),
            Answer::Respond { delay_ms, response } => {
                let head = plain(&Head { delay_ms, status: response.status, headers: &response.headers })?;
                self.body = response.body;
                Ok(head)
            }
        }
    }

    /// The webhooks that are due, `{ id, url, headers, body }` each: each is to be reported on. A body is JSON text.
    #[wasm_bindgen(js_name = takeDeliveries)]
    pub fn take_deliveries(&mut self, now: f64) -> Result<JsValue, JsValue> {
        self.world.tick(millis(now));
        let taken = self.world.take_deliveries();
        let due: Vec<Due<'_>> = taken
            .iter()
            .map(|due| Due {
                id: due.id,
                url: &due.url,
                headers: due.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect(),
                body: String::from_utf8_lossy(&due.body).into_owned(),
            })
            .collect();
        Ok(plain(&due)?)
    }

    /// What came of one: a status; nothing: there was no answer.
    #[wasm_bindgen(js_name = onDelivery)]
    pub fn on_delivery(&mut self, id: f64, status: Option<u16>, now: f64) {
        self.world.on_delivery(millis(now), millis(id), status.ok_or_else(|| "not reached".to_owned()));
    }

    /// The body of the answer last given.
    #[wasm_bindgen(js_name = takeBody)]
    pub fn take_body(&mut self) -> Vec<u8> {
        core::mem::take(&mut self.body)
    }

    /// Breaks the instance as a mistake in it would: the package's tests see what becomes of that.
    pub fn panic(&self, message: &str) {
        #[allow(clippy::panic)] // that is what it is for
        {
            panic!("{message}");
        }
    }
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a cast saturates
fn millis(now: f64) -> u64 {
    now as u64
}

/// Objects with string keys, `null` for what is absent.
fn plain<T: Serialize + ?Sized>(value: &T) -> Result<JsValue, serde_wasm_bindgen::Error> {
    value.serialize(&serde_wasm_bindgen::Serializer::json_compatible())
}
