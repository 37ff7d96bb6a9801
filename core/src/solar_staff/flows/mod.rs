//! What takes several calls: each flow is told in its own file, with what it takes and what it asks.
//!
//! Flows are started by name ([`Client::start_flow`](crate::machine::Client::start_flow)) with arguments as JSON. Those that
//! keep a journal go on where it ends when they are started again with it.

mod add_payout_endpoint;
mod change_contacts;
mod code;
mod follow_task;
mod onboard;
pub mod payment_run;
mod take_task;

use crate::codec::Document;
use crate::error::{ApiErrorKind, Error, ErrorKind};
use crate::machine::flow::{Context, Start};
use crate::value::Value;

/// The flow of this name.
pub(crate) fn find_flow(name: &str) -> Option<Start> {
    Some(match name {
        "add_payout_endpoint" => |context, args| Box::pin(add_payout_endpoint::start(context, args)),
        "change_contacts" => |context, args| Box::pin(change_contacts::start(context, args)),
        "follow_task" => |context, args| Box::pin(follow_task::start(context, args)),
        "onboard" => |context, args| Box::pin(onboard::start(context, args)),
        "payment_run" => |context, args| Box::pin(payment_run::start(context, args)),
        "take_task" => |context, args| Box::pin(take_task::start(context, args)),
        _ => return None,
    })
}

/// A read whose 404 means that there is no such thing.
async fn find(context: &Context, operation: &'static str, args: Vec<(&str, Value)>) -> Result<Option<Document>, Error> {
    match context.call(operation, args).await {
        Ok(document) => Ok(Some(document)),
        Err(error) => match &error.kind {
            ErrorKind::Api(api) if api.kind() == ApiErrorKind::NotFound => Ok(None),
            _ => Err(error),
        },
    }
}

/// Passes over an unclear answer: the flow reads what came of it next.
fn unless_unclear(outcome: Result<Document, Error>) -> Result<(), Error> {
    match outcome {
        Err(error) if !matches!(error.kind, ErrorKind::OutcomeUnknown(_)) => Err(error),
        _ => Ok(()),
    }
}
