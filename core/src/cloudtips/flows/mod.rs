//! What takes several calls: each flow is told in its own file, with what it takes and what it asks.

mod attach_receiver;
mod link;
pub mod pay_out;

use crate::codec::Document;
use crate::error::Error;
use crate::machine::flow::{Context, Start};
use crate::value::Value;

/// The flow of this name.
pub(crate) fn find_flow(name: &str) -> Option<Start> {
    Some(match name {
        "attach_receiver" => |context, args| Box::pin(attach_receiver::start(context, args)),
        "pay_out" => |context, args| Box::pin(pay_out::start(context, args)),
        _ => return None,
    })
}

/// The receiver as `receivers.list` shows them, found by a filter.
async fn listed(context: &Context, filter: (&str, Value)) -> Result<Option<Document>, Error> {
    let document = context.call("receivers.list", vec![filter]).await?;
    let first = document.root().field("items").items().next().map(|item| item.address());
    Ok(first.map(|address| document.narrow(address)))
}
