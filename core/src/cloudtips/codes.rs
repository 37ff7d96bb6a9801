// Made from core/catalog/cloudtips.json by gigwire-codegen; do not edit.
//! CloudTips: documented codes. Every set is open: a code that the vendor's document does not list is kept as `Unknown`.

use crate::value::Value;

/// Whether a receiver confirmed the link with your company. The vendor's table calls it the status of the
/// receiver; it is that of the payment page. Documented as a number, recorded answers carry the name: both are
/// read. `not_requested` and `confirmed` can be used at once, `waiting_for_confirmation` needs the SMS of
/// `places.attach_send_sms`, `declined` is the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LayoutStatus {
    /// `0`: Confirmation was never requested (the vendor's None): ready to use.
    NotRequested,
    /// `1`: Confirmed: ready to use.
    Confirmed,
    /// `2`: Waits for the person's confirmation, by SMS code or in the CloudTips personal account.
    WaitingForConfirmation,
    /// `3`: Declined by the person.
    Declined,
    /// A code that is not documented.
    Unknown(i64),
}

impl LayoutStatus {
    /// The code as an answer has it.
    #[must_use]
    pub const fn from_code(code: i64) -> Self {
        match code {
            0 => Self::NotRequested,
            1 => Self::Confirmed,
            2 => Self::WaitingForConfirmation,
            3 => Self::Declined,
            other => Self::Unknown(other),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> i64 {
        match self {
            Self::NotRequested => 0,
            Self::Confirmed => 1,
            Self::WaitingForConfirmation => 2,
            Self::Declined => 3,
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::NotRequested => "not_requested",
            Self::Confirmed => "confirmed",
            Self::WaitingForConfirmation => "waiting_for_confirmation",
            Self::Declined => "declined",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<LayoutStatus> for Value {
    fn from(code: LayoutStatus) -> Self {
        Self::Int(code.code())
    }
}

/// How tips reach a receiver. A number in the partner's calls; answers to receivers carry the name: both are
/// read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PayoutMethod {
    /// `0`: Each tip is paid out to the card at once.
    Instant,
    /// `1`: Tips add up until they are paid out.
    Accumulation,
    /// A code that is not documented.
    Unknown(i64),
}

impl PayoutMethod {
    /// The code as an answer has it.
    #[must_use]
    pub const fn from_code(code: i64) -> Self {
        match code {
            0 => Self::Instant,
            1 => Self::Accumulation,
            other => Self::Unknown(other),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> i64 {
        match self {
            Self::Instant => 0,
            Self::Accumulation => 1,
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Instant => "instant",
            Self::Accumulation => "accumulation",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<PayoutMethod> for Value {
    fn from(code: PayoutMethod) -> Self {
        Self::Int(code.code())
    }
}

/// How tips reach a receiver, as the receiver's own calls write it. By name, where the partner's calls have a
/// number (`PayoutMethod`).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum PayoutMethodName {
    /// `Instant`: Each tip is paid out to the card at once.
    Instant,
    /// `Accumulation`: Tips add up until they are paid out.
    Accumulation,
    /// A code that is not documented.
    Unknown(Box<str>),
}

impl PayoutMethodName {
    /// The code as an answer has it.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        match code {
            "Instant" => Self::Instant,
            "Accumulation" => Self::Accumulation,
            other => Self::Unknown(other.into()),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Instant => "Instant",
            Self::Accumulation => "Accumulation",
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Instant => "instant",
            Self::Accumulation => "accumulation",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<PayoutMethodName> for Value {
    fn from(code: PayoutMethodName) -> Self {
        Self::from(code.code())
    }
}

/// How the check of a card went that is being linked to a receiver.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum CardLinkStatus {
    /// `Canceled`: Success without 3-D Secure: the check payment went through and was voided, hence the vendor's
    /// word.
    Verified,
    /// `Need3ds`: The receiver must go to the bank's page: send `md`, `paReq` and your return address there.
    Need3ds,
    /// A code that is not documented.
    Unknown(Box<str>),
}

impl CardLinkStatus {
    /// The code as an answer has it.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        match code {
            "Canceled" => Self::Verified,
            "Need3ds" => Self::Need3ds,
            other => Self::Unknown(other.into()),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Verified => "Canceled",
            Self::Need3ds => "Need3ds",
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Verified => "verified",
            Self::Need3ds => "need_3ds",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<CardLinkStatus> for Value {
    fn from(code: CardLinkStatus) -> Self {
        Self::from(code.code())
    }
}

/// How a card payment went.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum PaymentStatus {
    /// `Success`: Paid.
    Success,
    /// `Failure`: Declined.
    Failure,
    /// `Need3ds`: The payer must go to the bank's page: send `md`, `paReq` and your return address there.
    Need3ds,
    /// A code that is not documented.
    Unknown(Box<str>),
}

impl PaymentStatus {
    /// The code as an answer has it.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        match code {
            "Success" => Self::Success,
            "Failure" => Self::Failure,
            "Need3ds" => Self::Need3ds,
            other => Self::Unknown(other.into()),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Success => "Success",
            Self::Failure => "Failure",
            Self::Need3ds => "Need3ds",
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Success => "success",
            Self::Failure => "failure",
            Self::Need3ds => "need_3ds",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<PaymentStatus> for Value {
    fn from(code: PaymentStatus) -> Self {
        Self::from(code.code())
    }
}

/// Where a payment by SBP or T-Pay stands. The vendor's own client takes any other value for a failure; it is
/// kept here as it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ExternalPaymentStatus {
    /// `Wait`: Not finished: ask again, the vendor's client does so every 10 seconds.
    Wait,
    /// `Success`: Paid.
    Success,
    /// `Failed`: Failed.
    Failed,
    /// A code that is not documented.
    Unknown(Box<str>),
}

impl ExternalPaymentStatus {
    /// The code as an answer has it.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        match code {
            "Wait" => Self::Wait,
            "Success" => Self::Success,
            "Failed" => Self::Failed,
            other => Self::Unknown(other.into()),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Wait => "Wait",
            Self::Success => "Success",
            Self::Failed => "Failed",
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Wait => "wait",
            Self::Success => "success",
            Self::Failed => "failed",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<ExternalPaymentStatus> for Value {
    fn from(code: ExternalPaymentStatus) -> Self {
        Self::from(code.code())
    }
}

/// Currency of a payment; only roubles are ever shown.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum PaymentCurrency {
    /// `RUB`: Russian roubles, not kopecks.
    Rub,
    /// A code that is not documented.
    Unknown(Box<str>),
}

impl PaymentCurrency {
    /// The code as an answer has it.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        match code {
            "RUB" => Self::Rub,
            other => Self::Unknown(other.into()),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Rub => "RUB",
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Rub => "rub",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<PaymentCurrency> for Value {
    fn from(code: PaymentCurrency) -> Self {
        Self::from(code.code())
    }
}

/// What a limit of a payment page says.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum AmountConstraintType {
    /// `Minimal`: Not less than this.
    Minimal,
    /// `Maximal`: Not more than this.
    Maximal,
    /// `Fixed`: Exactly this.
    Fixed,
    /// A code that is not documented.
    Unknown(Box<str>),
}

impl AmountConstraintType {
    /// The code as an answer has it.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        match code {
            "Minimal" => Self::Minimal,
            "Maximal" => Self::Maximal,
            "Fixed" => Self::Fixed,
            other => Self::Unknown(other.into()),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Minimal => "Minimal",
            Self::Maximal => "Maximal",
            Self::Fixed => "Fixed",
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Minimal => "minimal",
            Self::Maximal => "maximal",
            Self::Fixed => "fixed",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<AmountConstraintType> for Value {
    fn from(code: AmountConstraintType) -> Self {
        Self::from(code.code())
    }
}

/// Whether the box by which the payer bears the fee is ticked at first; only one value is ever shown.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum PayerFeeState {
    /// `Enabled`: Ticked at first.
    Enabled,
    /// A code that is not documented.
    Unknown(Box<str>),
}

impl PayerFeeState {
    /// The code as an answer has it.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        match code {
            "Enabled" => Self::Enabled,
            other => Self::Unknown(other.into()),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Enabled => "Enabled",
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Enabled => "enabled",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<PayerFeeState> for Value {
    fn from(code: PayerFeeState) -> Self {
        Self::from(code.code())
    }
}

/// The payer's device. The names are inferred from who sends which number; the vendor publishes none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DeviceType {
    /// `1`: An app: sent by the vendor's Android SDK. Inferred: the documents do not say so.
    App,
    /// `2`: A browser on a phone: sent by public back ends. Inferred: the documents do not say so.
    MobileWeb,
    /// `3`: A browser on a desktop: sent by public back ends. Inferred: the documents do not say so.
    DesktopWeb,
    /// A code that is not documented.
    Unknown(i64),
}

impl DeviceType {
    /// The code as an answer has it.
    #[must_use]
    pub const fn from_code(code: i64) -> Self {
        match code {
            1 => Self::App,
            2 => Self::MobileWeb,
            3 => Self::DesktopWeb,
            other => Self::Unknown(other),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> i64 {
        match self {
            Self::App => 1,
            Self::MobileWeb => 2,
            Self::DesktopWeb => 3,
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::App => "app",
            Self::MobileWeb => "mobile_web",
            Self::DesktopWeb => "desktop_web",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<DeviceType> for Value {
    fn from(code: DeviceType) -> Self {
        Self::Int(code.code())
    }
}

/// A receiver's gender.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Gender {
    /// `NotSpecified`: Not specified.
    NotSpecified,
    /// `Male`: Male.
    Male,
    /// `Female`: Female.
    Female,
    /// A code that is not documented.
    Unknown(Box<str>),
}

impl Gender {
    /// The code as an answer has it.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        match code {
            "NotSpecified" => Self::NotSpecified,
            "Male" => Self::Male,
            "Female" => Self::Female,
            other => Self::Unknown(other.into()),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::NotSpecified => "NotSpecified",
            Self::Male => "Male",
            Self::Female => "Female",
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::NotSpecified => "not_specified",
            Self::Male => "male",
            Self::Female => "female",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<Gender> for Value {
    fn from(code: Gender) -> Self {
        Self::from(code.code())
    }
}

/// Payment system of a card; values seen in answers, there may be others.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum CardSystem {
    /// `MIR`: Mir.
    Mir,
    /// `VISA`: Visa.
    Visa,
    /// `MASTERCARD`: Mastercard.
    Mastercard,
    /// A code that is not documented.
    Unknown(Box<str>),
}

impl CardSystem {
    /// The code as an answer has it.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        match code {
            "MIR" => Self::Mir,
            "VISA" => Self::Visa,
            "MASTERCARD" => Self::Mastercard,
            other => Self::Unknown(other.into()),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Mir => "MIR",
            Self::Visa => "VISA",
            Self::Mastercard => "MASTERCARD",
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Mir => "mir",
            Self::Visa => "visa",
            Self::Mastercard => "mastercard",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<CardSystem> for Value {
    fn from(code: CardSystem) -> Self {
        Self::from(code.code())
    }
}

/// Kind of operation in a receiver's timeline; others exist that nobody names.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum TimelineEntryType {
    /// `Transaction`: A tip.
    Transaction,
    /// A code that is not documented.
    Unknown(Box<str>),
}

impl TimelineEntryType {
    /// The code as an answer has it.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        match code {
            "Transaction" => Self::Transaction,
            other => Self::Unknown(other.into()),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Transaction => "Transaction",
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Transaction => "transaction",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<TimelineEntryType> for Value {
    fn from(code: TimelineEntryType) -> Self {
        Self::from(code.code())
    }
}

/// Outcome of a captcha; only one value is ever shown.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum CaptchaStatus {
    /// `passed`: Passed: use the token.
    Passed,
    /// A code that is not documented.
    Unknown(Box<str>),
}

impl CaptchaStatus {
    /// The code as an answer has it.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        match code {
            "passed" => Self::Passed,
            other => Self::Unknown(other.into()),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Passed => "passed",
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Passed => "passed",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<CaptchaStatus> for Value {
    fn from(code: CaptchaStatus) -> Self {
        Self::from(code.code())
    }
}
