// Made from core/catalog/solar_staff.json by gigwire-codegen; do not edit.
//! Solar Staff: objects among the arguments of calls.

use rust_decimal::Decimal;
use uuid::Uuid;

use crate::value::Value;

/// A value for one attribute of the service.
#[derive(Clone, Debug)]
pub struct TaskAttribute<'a> {
    /// Attribute id (from `lookups.service_attributes`).
    pub id: i64,
    /// The value; for a select attribute the text of the option, not its id.
    pub value: &'a str,
}

impl<'a> TaskAttribute<'a> {
    /// What is required, and nothing else.
    #[must_use]
    pub const fn new(id: i64, value: &'a str) -> Self {
        Self { id, value }
    }
}

impl From<TaskAttribute<'_>> for Value {
    fn from(input: TaskAttribute<'_>) -> Self {
        Value::Map(vec![("id".into(), input.id.into()), ("value".into(), input.value.into())])
    }
}

/// Ad-marking data. Several contracts make a re-allocation: a task sum above the sum of the contracts leaves
/// the rest as ad production, one below it is refused.
#[derive(Clone, Debug, Default)]
pub struct AdvData<'a> {
    /// Contracts.
    pub end_contracts: &'a [AdvContract],
}

impl From<AdvData<'_>> for Value {
    fn from(input: AdvData<'_>) -> Self {
        Value::Map(vec![("endContracts".into(), list(input.end_contracts))])
    }
}

/// A contract that an advertising task belongs to.
#[derive(Clone, Debug, Default)]
pub struct AdvContract {
    /// Contract UUID.
    pub uuid: Option<Uuid>,
    /// Share of this contract (typed integer by the table). Required if there is more than one contract.
    pub sum: Option<Decimal>,
}

impl From<AdvContract> for Value {
    fn from(input: AdvContract) -> Self {
        Value::Map(vec![("uuid".into(), input.uuid.into()), ("sum".into(), input.sum.into())])
    }
}

/// An empty list counts as not given.
fn list<T: Clone + Into<Value>>(items: &[T]) -> Value {
    if items.is_empty() { Value::Null } else { Value::from(items.to_vec()) }
}
