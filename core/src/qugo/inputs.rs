// Made from core/catalog/qugo.json by gigwire-codegen; do not edit.
//! Qugo: objects among the arguments of calls.

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::value::Value;

/// A row of a payroll registry as JSON. A guess: the documents do not show rows, the direct payout has these
/// inputs.
#[derive(Clone, Debug)]
pub struct PayrollRow<'a> {
    /// Code of the service (from `services_groups.list`). Inferred: the documents do not say so.
    pub r#type: &'a str,
    /// Text of the receipt. Inferred: the documents do not say so.
    pub title: &'a str,
    /// Performer's tax number. Inferred: the documents do not say so.
    pub inn: &'a str,
    /// Amount, in roubles (assumed); a text, as in the direct payout. Inferred: the documents do not say so.
    pub price: Decimal,
    /// Date of the act. Inferred: the documents do not say so.
    pub act_date: Option<Date>,
    /// Tags. Inferred: the documents do not say so.
    pub tags: &'a [&'a str],
}

impl<'a> PayrollRow<'a> {
    /// What is required, and nothing else.
    #[must_use]
    pub const fn new(r#type: &'a str, title: &'a str, inn: &'a str, price: Decimal) -> Self {
        Self { r#type, title, inn, price, act_date: None, tags: &[] }
    }
}

impl From<PayrollRow<'_>> for Value {
    fn from(input: PayrollRow<'_>) -> Self {
        Value::Map(vec![
            ("type".into(), input.r#type.into()),
            ("title".into(), input.title.into()),
            ("inn".into(), input.inn.into()),
            ("price".into(), input.price.into()),
            ("actDate".into(), input.act_date.into()),
            ("tags".into(), list(input.tags)),
        ])
    }
}

/// A row of a registry of jobs. A guess: the documents do not show rows, the calls for one job have these
/// inputs.
#[derive(Clone, Debug)]
pub struct JobRegistryRow<'a> {
    /// Performer's tax number. Inferred: the documents do not say so.
    pub inn: Option<&'a str>,
    /// Performer's phone. Any usual way to write a Russian number; it is sent as `+7XXXXXXXXXX`. Inferred: the
    /// documents do not say so.
    pub phone: Option<&'a str>,
    /// Service (`id` in `services_groups.list`). Inferred: the documents do not say so.
    pub service_id: i64,
    /// Title. Inferred: the documents do not say so.
    pub title: &'a str,
    /// Text. Inferred: the documents do not say so.
    pub description: Option<&'a str>,
    /// Budget, in roubles (assumed). Inferred: the documents do not say so.
    pub budget: Decimal,
    /// When it is done. Inferred: the documents do not say so.
    pub schedule: Option<JobRegistrySchedule>,
    /// Tags. Inferred: the documents do not say so.
    pub tags: &'a [&'a str],
}

impl<'a> JobRegistryRow<'a> {
    /// What is required, and nothing else.
    #[must_use]
    pub const fn new(service_id: i64, title: &'a str, budget: Decimal) -> Self {
        Self { inn: None, phone: None, service_id, title, description: None, budget, schedule: None, tags: &[] }
    }
}

impl From<JobRegistryRow<'_>> for Value {
    fn from(input: JobRegistryRow<'_>) -> Self {
        Value::Map(vec![
            ("inn".into(), input.inn.into()),
            ("phone".into(), input.phone.into()),
            ("serviceId".into(), input.service_id.into()),
            ("title".into(), input.title.into()),
            ("description".into(), input.description.into()),
            ("budget".into(), input.budget.into()),
            ("schedule".into(), input.schedule.clone().into()),
            ("tags".into(), list(input.tags)),
        ])
    }
}

/// When the job of a row is done. A guess, like the row.
#[derive(Clone, Debug, Default)]
pub struct JobRegistrySchedule {
    /// First day. Inferred: the documents do not say so.
    pub start: Option<Date>,
    /// Last day. Inferred: the documents do not say so.
    pub finish: Option<Date>,
}

impl From<JobRegistrySchedule> for Value {
    fn from(input: JobRegistrySchedule) -> Self {
        Value::Map(vec![("start".into(), input.start.into()), ("finish".into(), input.finish.into())])
    }
}

/// An empty list counts as not given.
fn list<T: Clone + Into<Value>>(items: &[T]) -> Value {
    if items.is_empty() { Value::Null } else { Value::from(items.to_vec()) }
}
