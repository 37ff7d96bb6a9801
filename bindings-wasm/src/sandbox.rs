//! The in-process sandbox: the platforms as one world in memory, with which a page or a test speaks without a network.

use gigwire::http::{Method, Request};
use gigwire_sandbox::{Answer, Settings, World};
use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::plain::{Plain, object};

/// A world.
#[wasm_bindgen]
#[derive(Debug)]
pub struct SandboxWorld {
    world: World,
    body: Vec<u8>,
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
    pub fn handle(&mut self, method: &str, url: String, headers: Vec<Array>, body: Vec<u8>, now: f64) -> JsValue {
        let text = |pair: &Array, at| pair.get(at).as_string().unwrap_or_default();
        let headers: Vec<(String, String)> = headers.iter().map(|pair| (text(pair, 0), text(pair, 1))).collect();
        let Some(method) = Method::parse(method) else {
            return head(0, 405, &[]);
        };
        match self.world.handle(millis(now), &Request { method, url, headers, body, file: None }) {
            Answer::Drop => JsValue::NULL,
            Answer::Respond { delay_ms, response } => {
                let head = head(delay_ms, response.status, &response.headers);
                self.body = response.body;
                head
            }
        }
    }

    /// The body of the answer last given.
    #[wasm_bindgen(js_name = takeBody)]
    pub fn take_body(&mut self) -> Uint8Array {
        let body = Uint8Array::from(self.body.as_slice());
        self.body = Vec::new();
        body
    }

    /// Breaks the instance as a mistake in it would: the package's tests see what becomes of that.
    pub fn panic(&self, message: &str) {
        #[allow(clippy::panic)] // that is what it is for
        {
            panic!("{message}");
        }
    }
}

/// An answer, without its body.
fn head(delay_ms: u64, status: u16, headers: &[(String, String)]) -> JsValue {
    let pair = |(name, value): &(String, String)| Array::of2(&name.plain(), &value.plain());
    let headers: JsValue = headers.iter().map(pair).collect::<Array>().into();
    object(&[("delayMs", &delay_ms), ("status", &status), ("headers", &headers)])
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a cast saturates
fn millis(now: f64) -> u64 {
    now as u64
}
