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
}

impl<'a> Log<'a> {
    /// Reads the journal, or begins it. The arguments are those of the first start, but for the patience: later ones only say
    /// which flow it is.
    pub async fn open<A: DeserializeOwned>(
        context: &'a Context,
        flow: &'static str,
        args: &str,
    ) -> Result<(Log<'a>, A), Error> {
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
        let bad = |error: serde_json::Error| Error::new(flow, InvalidRequest::new("", error.to_string()));
        if let Some(first) = first {
            return Ok((
                Self { context, steps },
                serde_json::from_str(&with_patience(&first, args).map_err(bad)?).map_err(bad)?,
            ));
        }
        let read: A = serde_json::from_str(args).map_err(bad)?;
        let args = serde_json::from_str(args).map_err(bad)?;
        let beginning = Beginning { flow: flow.to_owned(), version: VERSION, base_url: here, args };
        context.save(vec![serde_json::to_string(&beginning).map_err(bad)?]).await?;
        Ok((Self { context, steps }, read))
    }

    /// What came of a step, if it was made.
    pub fn recall<T: DeserializeOwned>(&self, name: &str) -> Option<T> {
        let (_, value) = self.steps.iter().rev().find(|(own, _)| own == name)?;
        serde_json::from_str(value.get()).ok()
    }

    /// Keeps a step. Goes on when the host has it on disk.
    pub async fn note<T: Serialize>(&mut self, name: &str, value: &T) -> Result<(), Error> {
        let bad = |error: serde_json::Error| Error::new("flow", InvalidRequest::new("", error.to_string()));
        let value = serde_json::value::to_raw_value(value).map_err(bad)?;
        let step = Step { step: name.to_owned(), value: value.clone() };
        self.context.save(vec![serde_json::to_string(&step).map_err(bad)?]).await?;
        self.steps.push((name.to_owned(), value));
        Ok(())
    }
}
