//! What takes several calls: each flow is told in its own file.

pub mod payment_run;

use crate::machine::flow::Start;

/// The flow of this name.
pub(crate) fn find(name: &str) -> Option<Start> {
    Some(match name {
        "payment_run" => |context, args| Box::pin(payment_run::start(context, args)),
        _ => return None,
    })
}
