//! What a small flow remembers: its arguments and the steps that must not be made twice. A flow that is started again on the
//! same journal reads it and goes on behind them.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::error::{Error, InvalidRequest, JournalError};
use crate::machine::flow::Context;

const VERSION: u32 = 1;

#[derive(Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case", rename_all_fields = "camelCase")]
enum Entry {
    /// The first: which flow this is, and what it was told.
    Flow { version: u32, flow: String, base_url: String, args: Box<RawValue> },
    /// A step, and what came of it.
    Step { name: String, value: Box<RawValue> },
}

/// See [the module](self).
pub(super) struct Log<'a> {
    context: &'a Context,
    steps: Vec<(String, Box<RawValue>)>,
}

impl<'a> Log<'a> {
    /// Reads the journal, or begins it. The arguments are those of the first start: later ones only say which flow it is.
    pub async fn open<A: DeserializeOwned>(
        context: &'a Context,
        flow: &'static str,
        args: &str,
    ) -> Result<(Log<'a>, A), Error> {
        let mut steps = Vec::new();
        let mut first: Option<Box<RawValue>> = None;
        context
            .replay(|json| {
                let problem = |problem: String| JournalError { line: 0, problem };
                match serde_json::from_str(json).map_err(|error| problem(format!("is no entry of a flow: {error}")))? {
                    Entry::Flow { version, flow: own, base_url, args } => {
                        if (version, own.as_str(), base_url.as_str()) != (VERSION, flow, &context.base_url()) {
                            return Err(problem(format!(
                                "it was written by {own}, version {version}, for {base_url}; this is {flow}, version \
                                 {VERSION}, for {}",
                                context.base_url()
                            )));
                        }
                        first = Some(args);
                    }
                    Entry::Step { name, value } => steps.push((name, value)),
                }
                Ok(())
            })
            .await?;
        let bad = |error: serde_json::Error| Error::new(flow, InvalidRequest::new("", error.to_string()));
        if let Some(args) = first {
            return Ok((Self { context, steps }, serde_json::from_str(args.get()).map_err(bad)?));
        }
        let read: A = serde_json::from_str(args).map_err(bad)?;
        let args = serde_json::from_str(args).map_err(bad)?;
        let (version, base_url) = (VERSION, context.base_url());
        let entry = Entry::Flow { version, flow: flow.to_owned(), base_url, args };
        context.save(vec![serde_json::to_string(&entry).map_err(bad)?]).await?;
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
        let entry = Entry::Step { name: name.to_owned(), value: value.clone() };
        self.context.save(vec![serde_json::to_string(&entry).map_err(bad)?]).await?;
        self.steps.push((name.to_owned(), value));
        Ok(())
    }
}
