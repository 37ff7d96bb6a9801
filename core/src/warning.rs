//! What gigwire does, and would rather have the caller know of.

use core::fmt;

/// Something about a call that is likely a mistake, although no documented rule forbids it: the call is sent.
///
/// A [`Client`](crate::machine::Client) collects them as calls are started;
/// [`take_warnings`](crate::machine::Client::take_warnings) hands them out. They never hold the value that they are about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// The catalog id of the call, such as `freelancers.add_tax_document`.
    pub operation: &'static str,
    /// The argument, such as `taxNumber`.
    pub argument: &'static str,
    /// What seems to be wrong with it, and why it is sent all the same.
    pub problem: String,
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.operation, self.argument, self.problem)
    }
}
