//! The one exported object.

use std::ops::{Deref, DerefMut};
use std::sync::Mutex;

use gigwire::error::{Sent, TransportErrorKind};
use gigwire::machine::{Client, Command, Handle, Ticket, TransportFailure};
use gigwire::value::Value;
use gigwire_workbook::Desk;

use crate::shield::shielded;
use crate::{CoreConfig, CoreError, CoreFile, CoreOptions, CoreResponse, CoreStep, CoreTokens};

/// What a host tells a flow that runs: `gigwire::machine::Command`.
#[derive(Clone, Copy, Debug, uniffi::Enum)]
pub enum CoreCommand {
    /// Begin nothing new.
    Pause,
    /// Go on.
    Resume,
    /// Carry through what is under way, then report.
    Stop,
    /// The same, and for good.
    Cancel,
}

/// `gigwire::machine::Client` behind a lock: see there for the driving contract. Times are milliseconds since the Unix
/// epoch; `entropy` is any 64 random bits.
#[derive(uniffi::Object)]
pub struct CoreClient {
    client: Mutex<Machines>,
}

/// A client, and where the workbooks of its flows are made and read.
struct Machines {
    client: Client,
    desk: Desk,
}

impl Deref for Machines {
    type Target = Client;

    fn deref(&self) -> &Client {
        &self.client
    }
}

impl DerefMut for Machines {
    fn deref_mut(&mut self) -> &mut Client {
        &mut self.client
    }
}

/// A call that was started.
#[derive(uniffi::Record)]
pub struct CoreStarted {
    /// Its handle.
    pub handle: u64,
    /// What the caller should know of it before it is sent.
    pub warnings: Vec<CoreWarning>,
}

/// Something about a call that is likely a mistake, although no documented rule forbids it.
#[derive(uniffi::Record)]
pub struct CoreWarning {
    /// The id of the operation.
    pub operation: String,
    /// The argument.
    pub argument: String,
    /// What seems to be wrong with it, and why it is sent all the same.
    pub problem: String,
}

#[uniffi::export]
impl CoreClient {
    /// A client that has sent nothing yet.
    ///
    /// # Errors
    /// `InvalidRequest` when the address or the credentials cannot serve.
    #[uniffi::constructor]
    pub fn new(config: CoreConfig) -> Result<Self, CoreError> {
        let once = Mutex::new(Some(config));
        shielded(&once, |config| {
            let config = config.take().ok_or_else(|| CoreError::internal(&"no configuration"))?;
            let client = Client::new(config.into_core()?)?;
            Ok(Self { client: Mutex::new(Machines { client, desk: Desk::default() }) })
        })
    }

    /// Starts one call; `args` is a JSON object, in which amounts are strings, and `files` are the arguments that no
    /// JSON can hold.
    ///
    /// # Errors
    /// `InvalidRequest` or `Transition`: then nothing will be sent.
    pub fn start(
        &self,
        operation: String,
        args: String,
        files: Vec<CoreFile>,
        options: CoreOptions,
        now_ms: u64,
        entropy: u64,
    ) -> Result<CoreStarted, CoreError> {
        shielded(&self.client, |client| {
            let args = with_files(&operation, arguments(&operation, &args)?, files)?;
            let handle = client.start(&operation, &args, &options.call(), now_ms, entropy)?.0;
            let warnings = client.take_warnings().into_iter().map(|warning| CoreWarning {
                operation: warning.operation.to_owned(),
                argument: warning.argument.to_owned(),
                problem: warning.problem,
            });
            Ok(CoreStarted { handle, warnings: warnings.collect() })
        })
    }

    /// Starts a listing.
    ///
    /// # Errors
    /// `InvalidRequest`: then nothing will be sent.
    pub fn start_pages(
        &self,
        operation: String,
        args: String,
        options: CoreOptions,
        entropy: u64,
    ) -> Result<u64, CoreError> {
        shielded(&self.client, |client| {
            let args = arguments(&operation, &args)?;
            Ok(client.start_pages(&operation, args, &options.pages(), entropy)?.0)
        })
    }

    /// Starts a reading of neutral rows; `args` is a JSON object.
    ///
    /// # Errors
    /// `NotOffered` or `InvalidRequest`: then nothing will be sent.
    pub fn start_rows(
        &self,
        kind: String,
        args: String,
        options: CoreOptions,
        now_ms: u64,
        entropy: u64,
    ) -> Result<u64, CoreError> {
        shielded(&self.client, |client| {
            let args = arguments("rows", &args)?;
            Ok(client.start_rows(&kind, &args, &options.pages(), now_ms, entropy)?.0)
        })
    }

    /// Starts a login without a call.
    ///
    /// # Errors
    /// Only `Internal`.
    pub fn start_login(&self, entropy: u64) -> Result<u64, CoreError> {
        shielded(&self.client, |client| Ok(client.start_login(entropy).0))
    }

    /// Starts a flow with its arguments as JSON.
    ///
    /// # Errors
    /// `InvalidRequest`: then nothing will be sent.
    pub fn start_flow(&self, name: String, args: String, options: CoreOptions, entropy: u64) -> Result<u64, CoreError> {
        shielded(&self.client, |client| Ok(client.start_flow(&name, &args, &options.call(), entropy)?.0))
    }

    /// Reports that lines are kept, or why they are not.
    ///
    /// # Errors
    /// Only `Internal`.
    pub fn on_saved(&self, ticket: u64, problem: Option<String>) -> Result<(), CoreError> {
        shielded(&self.client, |client| {
            client.on_saved(Ticket(ticket), problem.clone().map_or(Ok(()), Err));
            Ok(())
        })
    }

    /// Hands over what was read, or says why it cannot be.
    ///
    /// # Errors
    /// Only `Internal`.
    pub fn on_read(&self, ticket: u64, lines: Vec<String>, problem: Option<String>) -> Result<(), CoreError> {
        shielded(&self.client, |client| {
            client.on_read(Ticket(ticket), problem.clone().map_or_else(|| Ok(lines.clone()), Err));
            Ok(())
        })
    }

    /// Reports the answer to a question; nothing is no.
    ///
    /// # Errors
    /// Only `Internal`.
    pub fn on_answer(&self, ticket: u64, answer: Option<String>) -> Result<(), CoreError> {
        shielded(&self.client, |client| {
            client.on_answer(Ticket(ticket), answer.clone().map(Into::into));
            Ok(())
        })
    }

    /// Tells a flow what is wanted of it.
    ///
    /// # Errors
    /// Only `Internal`.
    pub fn command(&self, handle: u64, command: CoreCommand) -> Result<(), CoreError> {
        shielded(&self.client, |client| {
            client.command(
                Handle(handle),
                match command {
                    CoreCommand::Pause => Command::Pause,
                    CoreCommand::Resume => Command::Resume,
                    CoreCommand::Stop => Command::Stop,
                    CoreCommand::Cancel => Command::Cancel,
                },
            );
            Ok(())
        })
    }

    /// What to do next for a handle.
    ///
    /// # Errors
    /// How the machine failed; then it is gone.
    pub fn poll(&self, handle: u64, now_ms: u64) -> Result<CoreStep, CoreError> {
        let step = shielded(&self.client, |Machines { client, desk }| Ok(desk.poll(client, Handle(handle), now_ms)))?;
        // Outside of the lock: a page of 500 tasks is some 800 KB of JSON, and nobody need wait for it.
        shielded(&Mutex::new(Some(step)), |step| match step.take() {
            Some(step) => CoreStep::from_core(step),
            None => Err(CoreError::internal(&"no step")),
        })
    }

    /// Reports an answer.
    ///
    /// # Errors
    /// Only `Internal`.
    pub fn on_response(&self, ticket: u64, response: CoreResponse, now_ms: u64) -> Result<(), CoreError> {
        shielded(&self.client, |client| {
            client.on_response(Ticket(ticket), response.into_core(), now_ms);
            Ok(())
        })
    }

    /// Reports that no answer came. `kind`: connect, timeout, reset, tls, too_large or other. `may_be_sent` is false only
    /// when the server certainly saw nothing of the request. `detail` must hold no secrets.
    ///
    /// # Errors
    /// Only `Internal`.
    pub fn on_transport_error(
        &self,
        ticket: u64,
        kind: String,
        may_be_sent: bool,
        detail: String,
        now_ms: u64,
    ) -> Result<(), CoreError> {
        shielded(&self.client, |client| {
            let kind = TransportErrorKind::parse(&kind).unwrap_or(TransportErrorKind::Other);
            let sent = if may_be_sent { Sent::Maybe } else { Sent::No };
            client.on_transport_error(Ticket(ticket), TransportFailure { kind, sent, detail }, now_ms);
            Ok(())
        })
    }

    /// Reports the 2FA code that a person gave; nothing: there is nobody to ask.
    ///
    /// # Errors
    /// Only `Internal`.
    pub fn on_code(&self, code: Option<String>, now_ms: u64) -> Result<(), CoreError> {
        shielded(&self.client, |client| {
            client.on_code(code.map(Into::into), now_ms);
            Ok(())
        })
    }

    /// Gives up on a machine.
    ///
    /// # Errors
    /// Only `Internal`.
    pub fn cancel(&self, handle: u64) -> Result<(), CoreError> {
        shielded(&self.client, |client| {
            client.cancel(Handle(handle));
            client.desk.forget(Handle(handle));
            Ok(())
        })
    }

    /// The current token pair, if there is one that has not been refused.
    ///
    /// # Errors
    /// Only `Internal`.
    pub fn tokens(&self) -> Result<Option<CoreTokens>, CoreError> {
        shielded(&self.client, |client| Ok(client.tokens().map(CoreTokens::from_core)))
    }

    /// Transports stop reading an answer past this size, and report what they have.
    ///
    /// # Errors
    /// Only `Internal`.
    pub fn max_response_bytes(&self) -> Result<u64, CoreError> {
        shielded(&self.client, |client| Ok(client.max_response_bytes().try_into().unwrap_or(u64::MAX)))
    }
}

fn arguments(operation: &str, text: &str) -> Result<Value, CoreError> {
    serde_json::from_str(text)
        .map_err(|error| CoreError::invalid(operation, "", format!("the arguments are no JSON of gigwire: {error}")))
}

fn with_files(operation: &str, args: Value, files: Vec<CoreFile>) -> Result<Value, CoreError> {
    let Value::Map(mut entries) = args else {
        return Err(CoreError::invalid(operation, "", "the arguments are no JSON object".into()));
    };
    entries.extend(files.into_iter().map(CoreFile::into_argument));
    Ok(Value::Map(entries))
}
