//! What a small flow remembers: its arguments and the steps that must not be made twice. A flow that is started again on the
//! same journal reads it and goes on behind them.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use super::Context;
use crate::error::{Error, InvalidRequest, JournalError};

const VERSION: u32 = 1;
const PATIENCE: &str = "patienceMs";

/// The first line: which flow this is, and what it was told.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Beginning {
    flow: String,
    version: u32,
    base_url: String,
    args: Box<RawValue>,
}

/// A step, and what came of it.
#[derive(Serialize, Deserialize)]
struct Step {
    step: String,
    value: Box<RawValue>,
}

/// The arguments of the first start, with the patience of this one: whoever starts a flow again may wait longer.
fn with_patience(first: &RawValue, args: &str) -> Result<String, serde_json::Error> {
    let mut first: Map<String, Value> = serde_json::from_str(first.get())?;
    let mut args: Map<String, Value> = serde_json::from_str(args)?;
    first.remove(PATIENCE);
    first.extend(args.remove(PATIENCE).map(|patience| (PATIENCE.to_owned(), patience)));
    serde_json::to_string(&first)
}

/// See [the module](self).
pub(crate) struct Log<'a> {
    context: &'a Context,
    steps: Vec<(String, Box<RawValue>)>,
    /// Whether the journal was empty.
    is_new: bool,
}

impl<'a> Log<'a> {
    /// Reads the journal, or begins it. The arguments are those of the first start, but for the patience: later ones only say
    /// which flow it is.
    pub async fn open<A: DeserializeOwned>(
        context: &'a Context,
        flow: &'static str,
        args: &str,
    ) -> Result<(Log<'a>, A), Error> {
        let (log, args) = Self::read(context, flow, args).await?;
        let read = serde_json::from_str(&args).map_err(|error| bad(flow, &error))?;
        if log.is_new {
            log.begin(flow, &args).await?;
        }
        Ok((log, read))
    }

    /// The same, before anybody knows what the arguments are: once for all flows, as a wasm bundle has it.
    async fn read(context: &'a Context, flow: &'static str, args: &str) -> Result<(Log<'a>, String), Error> {
        let mut steps = Vec::new();
        let mut first: Option<Box<RawValue>> = None;
        let here = context.base_url();
        context
            .replay(|json| {
                let problem = |problem: String| JournalError { line: 0, problem };
                let not_ours = |error: serde_json::Error| problem(format!("is no entry of a flow: {error}"));
                if first.is_some() {
                    let Step { step, value } = serde_json::from_str(json).map_err(not_ours)?;
                    steps.push((step, value));
                    return Ok(());
                }
                let Beginning { flow: own, version, base_url, args } = serde_json::from_str(json).map_err(not_ours)?;
                if (version, own.as_str(), &base_url) != (VERSION, flow, &here) {
                    return Err(problem(format!(
                        "it was written by {own}, version {version}, for {base_url}; this is {flow}, version {VERSION}, for \
                         {here}"
                    )));
                }
                first = Some(args);
                Ok(())
            })
            .await?;
        let is_new = first.is_none();
        let args = match first {
            Some(first) => with_patience(&first, args).map_err(|error| bad(flow, &error))?,
            None => args.to_owned(),
        };
        Ok((Self { context, steps, is_new }, args))
    }

    async fn begin(&self, flow: &'static str, args: &str) -> Result<(), Error> {
        let args = serde_json::from_str(args).map_err(|error| bad(flow, &error))?;
        let beginning = Beginning { flow: flow.to_owned(), version: VERSION, base_url: self.context.base_url(), args };
        self.context.save(vec![serde_json::to_string(&beginning).map_err(|error| bad(flow, &error))?]).await
    }

    /// What came of a step, if it was made.
    pub fn recall<T: DeserializeOwned>(&self, name: &str) -> Option<T> {
        let (_, value) = self.steps.iter().rev().find(|(own, _)| own == name)?;
        serde_json::from_str(value.get()).ok()
    }

    /// Keeps a step. Goes on when the host has it on disk.
    pub async fn note<T: Serialize>(&mut self, name: &str, value: &T) -> Result<(), Error> {
        let value = serde_json::value::to_raw_value(value).map_err(|error| bad("flow", &error))?;
        self.keep(name, value).await
    }

    async fn keep(&mut self, name: &str, value: Box<RawValue>) -> Result<(), Error> {
        let step = Step { step: name.to_owned(), value };
        self.context.save(vec![serde_json::to_string(&step).map_err(|error| bad("flow", &error))?]).await?;
        self.steps.push((step.step, step.value));
        Ok(())
    }
}

fn bad(flow: &'static str, error: &serde_json::Error) -> Error {
    Error::new(flow, InvalidRequest::new("", error.to_string()))
}
