//! `gigwire._core`: the native module of the Python package. It is the core's few functions (start, poll, report) and the
//! conversion of arguments, values and errors; transport, threads and tasks are Python.

// pyo3 wants methods that could be associated functions, and owned or by-value arguments, in places.
#![allow(clippy::needless_pass_by_value)]

mod answer;
mod arguments;
mod arrow;
mod client;
mod errors;
mod exchange;
mod faces;
mod field;
mod guard;
mod life_cycle;
mod received_file;
mod record;
mod registry_file;
mod response;
mod sandbox;
mod step;
mod values;
mod webhook;

use pyo3::prelude::*;

/// The native module of gigwire; the public package re-exports what users need of it.
#[pymodule]
mod _core {
    #[pymodule_export]
    use crate::arguments::Arguments;
    #[pymodule_export]
    use crate::arrow::{Table, table_of};
    #[pymodule_export]
    use crate::client::Client;
    #[pymodule_export]
    use crate::exchange::convert_currency;
    #[pymodule_export]
    use crate::field::Field;
    #[pymodule_export]
    use crate::guard::panic_for_tests;
    #[pymodule_export]
    use crate::life_cycle::{available_actions, life_cycle_table, task_state_of};
    #[pymodule_export]
    use crate::received_file::ReceivedFile;
    #[pymodule_export]
    use crate::record::Record;
    #[pymodule_export]
    use crate::registry_file::read_registry;
    #[pymodule_export]
    use crate::response::Response;
    #[pymodule_export]
    use crate::sandbox::SandboxWorld;
    #[pymodule_export]
    use crate::step::Step;
    #[pymodule_export]
    use crate::webhook::{planado_webhook_order, sign_webhook, verify_planado_webhook, verify_webhook};
}
