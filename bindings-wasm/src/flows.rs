//! Flows: see [`Client::start_flow`].

use gigwire::machine::{Command, Handle, Ticket};
use gigwire::secret::Secret;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::arguments::call_options;
use crate::client::Client;
use crate::failure;
use crate::files::Held;
use crate::js::Blob;

#[wasm_bindgen]
impl Client {
    /// Starts a flow with its arguments as JSON.
    #[wasm_bindgen(js_name = startFlow)]
    pub fn start_flow(&mut self, name: &str, args: &str, options: &JsValue, entropy: u64) -> Result<u64, JsValue> {
        let started = self.machine.start_flow(name, args, &call_options(options)?, entropy);
        started.map(|handle| handle.0).map_err(|error| failure::data(&error))
    }

    /// Reports that lines are kept, or why they are not.
    #[wasm_bindgen(js_name = onSaved)]
    pub fn on_saved(&mut self, ticket: u64, problem: Option<String>) {
        self.machine.on_saved(Ticket(ticket), problem.map_or(Ok(()), Err));
    }

    /// Hands over what was read, or says why it cannot be.
    #[wasm_bindgen(js_name = onRead)]
    pub fn on_read(&mut self, ticket: u64, lines: Vec<String>, problem: Option<String>) {
        self.machine.on_read(Ticket(ticket), problem.map_or(Ok(lines), Err));
    }

    /// Reports the answer to a question; nothing is no.
    #[wasm_bindgen(js_name = onAnswer)]
    pub fn on_answer(&mut self, ticket: u64, answer: Option<String>) {
        self.machine.on_answer(Ticket(ticket), answer.map(Secret::from));
    }

    /// Keeps a file that the flow asked for; the number under which the flow uploads it.
    #[wasm_bindgen(js_name = holdFile)]
    pub fn hold_file(&mut self, handle: u64, content: Blob) -> u64 {
        self.files.release(Handle(handle));
        self.files.held.push(Held { id: handle, handle: Some(Handle(handle)), content });
        handle
    }

    /// Tells a flow what is wanted of it: `pause`, `resume`, `stop` or `cancel`.
    pub fn command(&mut self, handle: u64, command: &str) -> Result<(), JsValue> {
        let command = match command {
            "pause" => Command::Pause,
            "resume" => Command::Resume,
            "stop" => Command::Stop,
            "cancel" => Command::Cancel,
            _ => return Err(failure::invalid("flow", "command", "must be pause, resume, stop or cancel")),
        };
        self.machine.command(Handle(handle), command);
        Ok(())
    }
}
