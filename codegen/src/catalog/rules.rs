//! Rules: which arguments go together, and what holds between their values.

use serde::Deserialize;

#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
pub enum RuleEntry {
    Tie(Rule),
    RequiredIf(RequiredIf),
    Shares(SharesRule),
    Count(CountRule),
    Span(SpanRule),
    NotPast(NotPastRule),
    Inn(InnRule),
}

/// `{"not_past", "reason"}`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NotPastRule {
    #[serde(rename = "not_past")]
    pub arg: String,
    pub reason: String,
}

/// `{"inn", "if", "reason"}`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InnRule {
    #[serde(rename = "inn")]
    pub arg: String,
    #[serde(rename = "if")]
    pub when: Option<When>,
    pub reason: String,
}

/// `{"if": {"arg", "is"}, "then_required" | "then_any_of" | "then_none", "reason"}`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RequiredIf {
    #[serde(rename = "if")]
    pub when: When,
    #[serde(default)]
    pub then_required: Vec<String>,
    #[serde(default)]
    pub then_any_of: Vec<String>,
    #[serde(default)]
    pub then_none: Vec<String>,
    pub reason: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct When {
    pub arg: String,
    /// Codes on the wire; of a boolean `true` or `false`.
    pub is: Vec<String>,
}

/// `{"shares": {"list", "share", "of"}, "reason"}`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SharesRule {
    pub shares: Shares,
    pub reason: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shares {
    pub list: Vec<String>,
    pub share: String,
    pub of: String,
}

/// `{"count": {"list", "field", "is", "min", "max"}, "reason"}`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CountRule {
    pub count: Count,
    pub reason: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Count {
    pub list: Vec<String>,
    pub field: String,
    /// A code on the wire; of a boolean `true` or `false`.
    pub is: String,
    #[serde(default)]
    pub min: u32,
    #[serde(default)]
    pub max: Option<u32>,
}

/// `{"span": {"from", "to", "max_days"}, "reason"}`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SpanRule {
    pub span: Span,
    pub reason: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Span {
    pub from: String,
    pub to: String,
    #[serde(default)]
    pub max_days: Option<u32>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    OneOf(Vec<String>),
    AnyOf(Vec<String>),
    AtMostOne(Vec<String>),
    Needs([String; 2]),
}
