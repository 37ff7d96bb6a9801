//! What a [`Client`] does for flows.

use super::{Flow, find};
use crate::error::{Error, InvalidRequest};
#[cfg(doc)]
use crate::machine::Step;
use crate::machine::client::Machine;
use crate::machine::{CallOptions, Client, Command, Handle, Ticket};
use crate::secret::Secret;

impl Client {
    /// Starts a flow of the platform, such as `payment_run`, with its arguments as JSON; what it takes is told where it is
    /// defined.
    ///
    /// # Errors
    /// [`InvalidRequest`]: then nothing will be sent. Wrong arguments are told by the first poll.
    pub fn start_flow(&mut self, name: &str, args: &str, options: &CallOptions, entropy: u64) -> Result<Handle, Error> {
        let start = find(self.caller.platform, name).ok_or_else(|| {
            Error::new("flow", InvalidRequest::new("flow", format!("{} has no flow {name:?}", self.caller.platform.id)))
        })?;
        let base_url = self.caller.base.main().as_str().to_owned();
        let mut options = options.clone();
        options.company_id = options.company_id.or(self.caller.company_id);
        Ok(self.add(Machine::Flow(Box::new(Flow::new(start, args.to_owned(), base_url, options, entropy)))))
    }

    /// Reports that the lines of a [`Step::Save`] are kept, or why they are not.
    pub fn on_saved(&mut self, ticket: Ticket, outcome: Result<(), String>) {
        if let Some(flow) = self.flow_of(ticket) {
            flow.on_saved(ticket, &outcome);
        }
    }

    /// Reports what a [`Step::Read`] asked for: nothing at the end of the source. Or why it cannot be read.
    pub fn on_read(&mut self, ticket: Ticket, lines: Result<Vec<String>, String>) {
        if let Some(flow) = self.flow_of(ticket) {
            flow.on_read(ticket, lines);
        }
    }

    /// Reports the answer to a [`Step::Ask`]; `None` is no.
    pub fn on_answer(&mut self, ticket: Ticket, answer: Option<Secret>) {
        if let Some(flow) = self.flow_of(ticket) {
            flow.on_answer(ticket, answer);
        }
    }

    /// Tells a flow what is wanted of it. Other machines take no commands; see [`Client::cancel`].
    pub fn command(&mut self, handle: Handle, command: Command) {
        if let Some(Machine::Flow(flow)) = self.machines.get_mut(&handle) {
            flow.command(command);
        }
    }

    fn flow_of(&mut self, ticket: Ticket) -> Option<&mut Flow> {
        self.machines.values_mut().find_map(|machine| match machine {
            Machine::Flow(flow) if flow.owns(ticket) => Some(&mut **flow),
            _ => None,
        })
    }
}
