// Made from core/catalog/cloudtips.json by gigwire-codegen; do not edit.
//! CloudTips: objects among the arguments of calls.

use rust_decimal::Decimal;

use super::codes;
use crate::value::Value;

/// A person to make a receiver of.
#[derive(Clone, Debug)]
pub struct NewReceiver<'a> {
    /// Phone, such as `+79991234567`; the rule is not documented, a wrong one is refused under `PhoneNumber`.
    pub phone_number: &'a str,
    /// Name.
    pub name: &'a str,
    /// Your own id of the employee, unique within the company.
    pub external_id: Option<&'a str>,
    /// Tell a person who is new to CloudTips. Default: false.
    pub send_password: Option<bool>,
}

impl<'a> NewReceiver<'a> {
    /// What is required, and nothing else.
    #[must_use]
    pub const fn new(phone_number: &'a str, name: &'a str) -> Self {
        Self { phone_number, name, external_id: None, send_password: None }
    }
}

impl From<NewReceiver<'_>> for Value {
    fn from(input: NewReceiver<'_>) -> Self {
        Value::Map(vec![
            ("phoneNumber".into(), input.phone_number.into()),
            ("name".into(), input.name.into()),
            ("externalId".into(), input.external_id.into()),
            ("sendPassword".into(), input.send_password.into()),
        ])
    }
}

/// A receiver's share of a payment.
#[derive(Clone, Debug, Default)]
pub struct SplitShare<'a> {
    /// Short id of the receiver's payment page.
    pub layout_id: Option<&'a str>,
    /// The share, in roubles.
    pub amount: Option<Decimal>,
}

impl From<SplitShare<'_>> for Value {
    fn from(input: SplitShare<'_>) -> Self {
        Value::Map(vec![("layoutId".into(), input.layout_id.into()), ("amount".into(), input.amount.into())])
    }
}

/// The payer's rating.
#[derive(Clone, Debug, Default)]
pub struct PayerRating<'a> {
    /// Score; the scale is not documented. Known only from third-party code.
    pub score: Option<i64>,
    /// Ids of the rating components that the payer named. Known only from third-party code.
    pub selected_components: &'a [&'a str],
}

impl From<PayerRating<'_>> for Value {
    fn from(input: PayerRating<'_>) -> Self {
        Value::Map(vec![
            ("score".into(), input.score.into()),
            ("selectedComponents".into(), list(input.selected_components)),
        ])
    }
}

/// The payer's device. Callers write its keys in different cases; these are the vendor's.
#[derive(Clone, Debug, Default)]
pub struct Device<'a> {
    /// Kind of device. Known only from third-party code.
    pub r#type: Option<codes::DeviceType>,
    /// Operating system, such as `Android`. Known only from third-party code.
    pub os: Option<&'a str>,
    /// Whether the page is inside an app. Known only from third-party code.
    pub web_view: Option<bool>,
    /// Browser. Known only from third-party code.
    pub browser: Option<&'a str>,
}

impl From<Device<'_>> for Value {
    fn from(input: Device<'_>) -> Self {
        Value::Map(vec![
            ("type".into(), input.r#type.into()),
            ("os".into(), input.os.into()),
            ("webView".into(), input.web_view.into()),
            ("browser".into(), input.browser.into()),
        ])
    }
}

/// An empty list counts as not given.
fn list<T: Clone + Into<Value>>(items: &[T]) -> Value {
    if items.is_empty() { Value::Null } else { Value::from(items.to_vec()) }
}
