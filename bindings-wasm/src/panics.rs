//! A panic ends the wasm instance: JavaScript sees `RuntimeError: unreachable` and nothing else. So the message is handed over
//! first, and the package makes an error of it.

use std::cell::RefCell;
use std::panic;

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// Who is told.
    #[wasm_bindgen(js_name = Function)]
    pub type Listener;

    #[wasm_bindgen(method, catch, js_class = Function)]
    fn call(this: &Listener, receiver: &JsValue, message: &str) -> Result<JsValue, JsValue>;
}

thread_local! {
    static LISTENER: RefCell<Option<Listener>> = const { RefCell::new(None) };
}

/// Calls `listener` with the message of a panic, just before the instance is lost.
#[wasm_bindgen(js_name = onPanic)]
pub fn on_panic(listener: Listener) {
    LISTENER.with(|own| *own.borrow_mut() = Some(listener));
    panic::set_hook(Box::new(|info| {
        let message = info.to_string();
        LISTENER.with(|own| {
            if let Ok(listener) = own.try_borrow()
                && let Some(listener) = listener.as_ref()
            {
                // There is nobody left to tell if the listener throws.
                let _ = listener.call(&JsValue::NULL, &message);
            }
        });
    }));
}
