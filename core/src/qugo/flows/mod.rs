//! What takes several calls: registries of many invitations and of many payouts.

pub mod registries;

use crate::machine::flow::Start;

/// The flow of this name.
pub(crate) fn find_flow(name: &str) -> Option<Start> {
    Some(match name {
        "invitation_registry" => |context, args| Box::pin(registries::invitations::start(context, args)),
        "payroll_registry" => |context, args| Box::pin(registries::payrolls::start(context, args)),
        _ => return None,
    })
}
