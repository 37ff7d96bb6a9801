// Made from core/catalog/qugo.json by gigwire-codegen; do not edit.
//! Qugo: documented codes. Every set is open: a code that the vendor's document does not list is kept as `Unknown`.

use crate::value::Value;

/// Where a performer stands as a self-employed person. Needed before any job or payout of one: OK. What the
/// codes mean is read from their names.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SmzState {
    /// `CHECKING`: The check is running.
    Checking,
    /// `UNKNOWN`: Not known yet.
    NotKnown,
    /// `NOTSE`: Not registered as self-employed.
    NotSelfEmployed,
    /// `NOACCESS`: The taxpayer has given the platform no access.
    NoAccess,
    /// `LIMITED`: Restricted; why is not documented.
    Limited,
    /// `VALIDATION_ERROR`: The check failed.
    ValidationError,
    /// `OK`: Self-employed and usable.
    Ok,
    /// `DAILY_CHECKING`: The daily check is running again.
    DailyChecking,
    /// A code that is not documented.
    Unknown(Box<str>),
}

impl SmzState {
    /// The code as an answer has it.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        match code {
            "CHECKING" => Self::Checking,
            "UNKNOWN" => Self::NotKnown,
            "NOTSE" => Self::NotSelfEmployed,
            "NOACCESS" => Self::NoAccess,
            "LIMITED" => Self::Limited,
            "VALIDATION_ERROR" => Self::ValidationError,
            "OK" => Self::Ok,
            "DAILY_CHECKING" => Self::DailyChecking,
            other => Self::Unknown(other.into()),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Checking => "CHECKING",
            Self::NotKnown => "UNKNOWN",
            Self::NotSelfEmployed => "NOTSE",
            Self::NoAccess => "NOACCESS",
            Self::Limited => "LIMITED",
            Self::ValidationError => "VALIDATION_ERROR",
            Self::Ok => "OK",
            Self::DailyChecking => "DAILY_CHECKING",
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Checking => "checking",
            Self::NotKnown => "not_known",
            Self::NotSelfEmployed => "not_self_employed",
            Self::NoAccess => "no_access",
            Self::Limited => "limited",
            Self::ValidationError => "validation_error",
            Self::Ok => "ok",
            Self::DailyChecking => "daily_checking",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<SmzState> for Value {
    fn from(code: SmzState) -> Self {
        Self::from(code.code())
    }
}

/// Where the questionnaire of a performer stands. Needed before any job or payout: ACTIVE.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum WorkmanState {
    /// `DRAFT`: Not submitted.
    Draft,
    /// `MODERATION`: Under review.
    Moderation,
    /// `ACTIVE`: Approved. The prose writes `Active`.
    Active,
    /// `DISABLED`: Switched off.
    Disabled,
    /// `REJECTED`: Refused at the review.
    Rejected,
    /// A code that is not documented.
    Unknown(Box<str>),
}

impl WorkmanState {
    /// The code as an answer has it.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        match code {
            "DRAFT" => Self::Draft,
            "MODERATION" => Self::Moderation,
            "ACTIVE" => Self::Active,
            "DISABLED" => Self::Disabled,
            "REJECTED" => Self::Rejected,
            other => Self::Unknown(other.into()),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Draft => "DRAFT",
            Self::Moderation => "MODERATION",
            Self::Active => "ACTIVE",
            Self::Disabled => "DISABLED",
            Self::Rejected => "REJECTED",
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Moderation => "moderation",
            Self::Active => "active",
            Self::Disabled => "disabled",
            Self::Rejected => "rejected",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<WorkmanState> for Value {
    fn from(code: WorkmanState) -> Self {
        Self::from(code.code())
    }
}

/// What an invitation registry does.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum WorkmanRegistryType {
    /// `REGISTRATION`: Registers, with ready questionnaires.
    Registration,
    /// `INVITE`: Invites.
    Invite,
    /// A code that is not documented.
    Unknown(Box<str>),
}

impl WorkmanRegistryType {
    /// The code as an answer has it.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        match code {
            "REGISTRATION" => Self::Registration,
            "INVITE" => Self::Invite,
            other => Self::Unknown(other.into()),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Registration => "REGISTRATION",
            Self::Invite => "INVITE",
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Registration => "registration",
            Self::Invite => "invite",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<WorkmanRegistryType> for Value {
    fn from(code: WorkmanRegistryType) -> Self {
        Self::from(code.code())
    }
}

/// What a search of performers looks at.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum EmployeeSearchType {
    /// `FIO`: Full name.
    FullName,
    /// `INN`: Tax number.
    Inn,
    /// `PHONE`: Phone.
    Phone,
    /// `EMAIL`: Email.
    Email,
    /// `TAG`: Tag.
    Tag,
    /// A code that is not documented.
    Unknown(Box<str>),
}

impl EmployeeSearchType {
    /// The code as an answer has it.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        match code {
            "FIO" => Self::FullName,
            "INN" => Self::Inn,
            "PHONE" => Self::Phone,
            "EMAIL" => Self::Email,
            "TAG" => Self::Tag,
            other => Self::Unknown(other.into()),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::FullName => "FIO",
            Self::Inn => "INN",
            Self::Phone => "PHONE",
            Self::Email => "EMAIL",
            Self::Tag => "TAG",
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::FullName => "full_name",
            Self::Inn => "inn",
            Self::Phone => "phone",
            Self::Email => "email",
            Self::Tag => "tag",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<EmployeeSearchType> for Value {
    fn from(code: EmployeeSearchType) -> Self {
        Self::from(code.code())
    }
}

/// Citizenship. The documents show ten codes and hide three, so others may be sent too.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Citizenship {
    /// `RUS`: Russia.
    Russia,
    /// `BLR`: Belarus.
    Belarus,
    /// `KGZ`: Kyrgyzstan.
    Kyrgyzstan,
    /// `KAZ`: Kazakhstan.
    Kazakhstan,
    /// `ARM`: Armenia.
    Armenia,
    /// `UKR`: Ukraine.
    Ukraine,
    /// `LNR`: As the platform writes it: LNR.
    Lnr,
    /// `DNR`: As the platform writes it: DNR.
    Dnr,
    /// `AZE`: Azerbaijan.
    Azerbaijan,
    /// `MDA`: Moldova.
    Moldova,
    /// A code that is not documented.
    Unknown(Box<str>),
}

impl Citizenship {
    /// The code as an answer has it.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        match code {
            "RUS" => Self::Russia,
            "BLR" => Self::Belarus,
            "KGZ" => Self::Kyrgyzstan,
            "KAZ" => Self::Kazakhstan,
            "ARM" => Self::Armenia,
            "UKR" => Self::Ukraine,
            "LNR" => Self::Lnr,
            "DNR" => Self::Dnr,
            "AZE" => Self::Azerbaijan,
            "MDA" => Self::Moldova,
            other => Self::Unknown(other.into()),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Russia => "RUS",
            Self::Belarus => "BLR",
            Self::Kyrgyzstan => "KGZ",
            Self::Kazakhstan => "KAZ",
            Self::Armenia => "ARM",
            Self::Ukraine => "UKR",
            Self::Lnr => "LNR",
            Self::Dnr => "DNR",
            Self::Azerbaijan => "AZE",
            Self::Moldova => "MDA",
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Russia => "russia",
            Self::Belarus => "belarus",
            Self::Kyrgyzstan => "kyrgyzstan",
            Self::Kazakhstan => "kazakhstan",
            Self::Armenia => "armenia",
            Self::Ukraine => "ukraine",
            Self::Lnr => "lnr",
            Self::Dnr => "dnr",
            Self::Azerbaijan => "azerbaijan",
            Self::Moldova => "moldova",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<Citizenship> for Value {
    fn from(code: Citizenship) -> Self {
        Self::from(code.code())
    }
}

/// The state in which a job is made.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum JobCreateState {
    /// `DRAFT`: A draft.
    Draft,
    /// `MODERATION`: Sent to moderation and publication.
    Moderation,
    /// A code that is not documented.
    Unknown(Box<str>),
}

impl JobCreateState {
    /// The code as an answer has it.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        match code {
            "DRAFT" => Self::Draft,
            "MODERATION" => Self::Moderation,
            other => Self::Unknown(other.into()),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Draft => "DRAFT",
            Self::Moderation => "MODERATION",
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Moderation => "moderation",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<JobCreateState> for Value {
    fn from(code: JobCreateState) -> Self {
        Self::from(code.code())
    }
}

/// Where a job stands. The documents show ten codes and hide five more; PAID is named by the prose. Take an
/// unknown code for work in progress: never for paid, never for failed. Others may be sent as a filter. What
/// the codes mean is read from their names.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum JobState {
    /// `DRAFT`: A draft.
    Draft,
    /// `MODERATION_AWAITING_HOLD`: Waits for the budget to be held.
    ModerationAwaitingHold,
    /// `MODERATION_HOLD_FAILED`: The budget could not be held: the sign of a low balance.
    ModerationHoldFailed,
    /// `MODERATION_HOLD_COMPLETED`: The budget is held.
    ModerationHoldCompleted,
    /// `MODERATION`: Under moderation.
    Moderation,
    /// `PUBLISHED`: Performers can see it.
    Published,
    /// `REJECTED`: Refused by moderation.
    Rejected,
    /// `WORKMANPENDING`: Waits for the performer's answer.
    WorkmanPending,
    /// `INPROGRESS`: Being done.
    InProgress,
    /// `FINISHED`: The work is finished.
    Finished,
    /// `PAID`: Paid: closing documents are there. From the prose, not from the list of codes.
    Paid,
    /// A code that is not documented.
    Unknown(Box<str>),
}

impl JobState {
    /// The code as an answer has it.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        match code {
            "DRAFT" => Self::Draft,
            "MODERATION_AWAITING_HOLD" => Self::ModerationAwaitingHold,
            "MODERATION_HOLD_FAILED" => Self::ModerationHoldFailed,
            "MODERATION_HOLD_COMPLETED" => Self::ModerationHoldCompleted,
            "MODERATION" => Self::Moderation,
            "PUBLISHED" => Self::Published,
            "REJECTED" => Self::Rejected,
            "WORKMANPENDING" => Self::WorkmanPending,
            "INPROGRESS" => Self::InProgress,
            "FINISHED" => Self::Finished,
            "PAID" => Self::Paid,
            other => Self::Unknown(other.into()),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Draft => "DRAFT",
            Self::ModerationAwaitingHold => "MODERATION_AWAITING_HOLD",
            Self::ModerationHoldFailed => "MODERATION_HOLD_FAILED",
            Self::ModerationHoldCompleted => "MODERATION_HOLD_COMPLETED",
            Self::Moderation => "MODERATION",
            Self::Published => "PUBLISHED",
            Self::Rejected => "REJECTED",
            Self::WorkmanPending => "WORKMANPENDING",
            Self::InProgress => "INPROGRESS",
            Self::Finished => "FINISHED",
            Self::Paid => "PAID",
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::ModerationAwaitingHold => "moderation_awaiting_hold",
            Self::ModerationHoldFailed => "moderation_hold_failed",
            Self::ModerationHoldCompleted => "moderation_hold_completed",
            Self::Moderation => "moderation",
            Self::Published => "published",
            Self::Rejected => "rejected",
            Self::WorkmanPending => "workman_pending",
            Self::InProgress => "in_progress",
            Self::Finished => "finished",
            Self::Paid => "paid",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<JobState> for Value {
    fn from(code: JobState) -> Self {
        Self::from(code.code())
    }
}

/// Where the tax receipt of a job stands. What the codes mean is read from their names.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ReceiptState {
    /// `PENDING`: Waits.
    Pending,
    /// `GENERATION_IN_PROCESS`: Being made.
    GenerationInProcess,
    /// `ONLINE_RECEIPT_GENERATED`: Made online with the tax service.
    OnlineReceiptGenerated,
    /// `OFFLINE_RECEIPT_GENERATED`: Made offline.
    OfflineReceiptGenerated,
    /// `OFFLINE_RECEIPT_REGISTERED`: Made offline and registered later.
    OfflineReceiptRegistered,
    /// `PENDING_REVERSED`: Its cancellation waits.
    PendingReversed,
    /// `REVERSED`: Cancelled.
    Reversed,
    /// `ERROR`: Failed.
    Error,
    /// `NOT_REQUIRED`: None is needed.
    NotRequired,
    /// A code that is not documented.
    Unknown(Box<str>),
}

impl ReceiptState {
    /// The code as an answer has it.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        match code {
            "PENDING" => Self::Pending,
            "GENERATION_IN_PROCESS" => Self::GenerationInProcess,
            "ONLINE_RECEIPT_GENERATED" => Self::OnlineReceiptGenerated,
            "OFFLINE_RECEIPT_GENERATED" => Self::OfflineReceiptGenerated,
            "OFFLINE_RECEIPT_REGISTERED" => Self::OfflineReceiptRegistered,
            "PENDING_REVERSED" => Self::PendingReversed,
            "REVERSED" => Self::Reversed,
            "ERROR" => Self::Error,
            "NOT_REQUIRED" => Self::NotRequired,
            other => Self::Unknown(other.into()),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Pending => "PENDING",
            Self::GenerationInProcess => "GENERATION_IN_PROCESS",
            Self::OnlineReceiptGenerated => "ONLINE_RECEIPT_GENERATED",
            Self::OfflineReceiptGenerated => "OFFLINE_RECEIPT_GENERATED",
            Self::OfflineReceiptRegistered => "OFFLINE_RECEIPT_REGISTERED",
            Self::PendingReversed => "PENDING_REVERSED",
            Self::Reversed => "REVERSED",
            Self::Error => "ERROR",
            Self::NotRequired => "NOT_REQUIRED",
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::GenerationInProcess => "generation_in_process",
            Self::OnlineReceiptGenerated => "online_receipt_generated",
            Self::OfflineReceiptGenerated => "offline_receipt_generated",
            Self::OfflineReceiptRegistered => "offline_receipt_registered",
            Self::PendingReversed => "pending_reversed",
            Self::Reversed => "reversed",
            Self::Error => "error",
            Self::NotRequired => "not_required",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<ReceiptState> for Value {
    fn from(code: ReceiptState) -> Self {
        Self::from(code.code())
    }
}

/// Where the payment of a registry row stands. The list is headed "new statuses", so older codes may come: take
/// an unknown one for work in progress. Only PAID is paid.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum PayrollItemStatus {
    /// `PENDING_VALIDATION`: Waits for its check.
    PendingValidation,
    /// `VALIDATION_FAILED`: The check failed. Commonest causes: the performer is not self-employed or not
    /// registered, or payouts are off for the customer. The cabinet shows which.
    ValidationFailed,
    /// `READY_TO_APPLY`: Ready to be executed.
    ReadyToApply,
    /// `APPLYING`: Waits to be executed.
    Applying,
    /// `AWAITING_HOLD_BALANCE`: By its text the basic entities are made, by its name money is not held yet: take it
    /// for the latter.
    AwaitingHoldBalance,
    /// `BALANCE_HOLD_FAILED`: Not enough money on the account called Own.
    BalanceHoldFailed,
    /// `BALANCE_HOLD_COMPLETED`: Money is held.
    BalanceHoldCompleted,
    /// `ADDITIONAL_JOB_ENTITIES_CREATED`: Further entities of the job are made.
    AdditionalJobEntitiesCreated,
    /// `PENDING_ACT_SIGNING`: Waits for the performer to sign the act (only where acts are mandatory); signed by
    /// itself after 48 hours.
    PendingActSigning,
    /// `PENDING_RECEIPT_GENERATION`: Waits for the receipt.
    PendingReceiptGeneration,
    /// `PAYMENT_WAITING`: Waits for the payment; the receipt is there.
    PaymentWaiting,
    /// `PAID`: Paid: the final success.
    Paid,
    /// A code that is not documented.
    Unknown(Box<str>),
}

impl PayrollItemStatus {
    /// The code as an answer has it.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        match code {
            "PENDING_VALIDATION" => Self::PendingValidation,
            "VALIDATION_FAILED" => Self::ValidationFailed,
            "READY_TO_APPLY" => Self::ReadyToApply,
            "APPLYING" => Self::Applying,
            "AWAITING_HOLD_BALANCE" => Self::AwaitingHoldBalance,
            "BALANCE_HOLD_FAILED" => Self::BalanceHoldFailed,
            "BALANCE_HOLD_COMPLETED" => Self::BalanceHoldCompleted,
            "ADDITIONAL_JOB_ENTITIES_CREATED" => Self::AdditionalJobEntitiesCreated,
            "PENDING_ACT_SIGNING" => Self::PendingActSigning,
            "PENDING_RECEIPT_GENERATION" => Self::PendingReceiptGeneration,
            "PAYMENT_WAITING" => Self::PaymentWaiting,
            "PAID" => Self::Paid,
            other => Self::Unknown(other.into()),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::PendingValidation => "PENDING_VALIDATION",
            Self::ValidationFailed => "VALIDATION_FAILED",
            Self::ReadyToApply => "READY_TO_APPLY",
            Self::Applying => "APPLYING",
            Self::AwaitingHoldBalance => "AWAITING_HOLD_BALANCE",
            Self::BalanceHoldFailed => "BALANCE_HOLD_FAILED",
            Self::BalanceHoldCompleted => "BALANCE_HOLD_COMPLETED",
            Self::AdditionalJobEntitiesCreated => "ADDITIONAL_JOB_ENTITIES_CREATED",
            Self::PendingActSigning => "PENDING_ACT_SIGNING",
            Self::PendingReceiptGeneration => "PENDING_RECEIPT_GENERATION",
            Self::PaymentWaiting => "PAYMENT_WAITING",
            Self::Paid => "PAID",
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::PendingValidation => "pending_validation",
            Self::ValidationFailed => "validation_failed",
            Self::ReadyToApply => "ready_to_apply",
            Self::Applying => "applying",
            Self::AwaitingHoldBalance => "awaiting_hold_balance",
            Self::BalanceHoldFailed => "balance_hold_failed",
            Self::BalanceHoldCompleted => "balance_hold_completed",
            Self::AdditionalJobEntitiesCreated => "additional_job_entities_created",
            Self::PendingActSigning => "pending_act_signing",
            Self::PendingReceiptGeneration => "pending_receipt_generation",
            Self::PaymentWaiting => "payment_waiting",
            Self::Paid => "paid",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<PayrollItemStatus> for Value {
    fn from(code: PayrollItemStatus) -> Self {
        Self::from(code.code())
    }
}

/// An edition of the documents that overrides edition B.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DocumentEdition {
    /// `A`: The earlier edition, by which registries pay the self-employed too.
    A,
    /// A code that is not documented.
    Unknown(Box<str>),
}

impl DocumentEdition {
    /// The code as an answer has it.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        match code {
            "A" => Self::A,
            other => Self::Unknown(other.into()),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::A => "A",
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::A => "a",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<DocumentEdition> for Value {
    fn from(code: DocumentEdition) -> Self {
        Self::from(code.code())
    }
}

/// Tax status of a performer.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum TaxStatus {
    /// `smz`: Self-employed. Known only from third-party code.
    SelfEmployed,
    /// `ip`: Sole trader. Known only from third-party code.
    SoleTrader,
    /// `ooo`: Limited company. Known only from third-party code.
    LimitedCompany,
    /// `pao`: Public company. Known only from third-party code.
    PublicCompany,
    /// `np`: Natural person. Known only from third-party code.
    NaturalPerson,
    /// A code that is not documented.
    Unknown(Box<str>),
}

impl TaxStatus {
    /// The code as an answer has it.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        match code {
            "smz" => Self::SelfEmployed,
            "ip" => Self::SoleTrader,
            "ooo" => Self::LimitedCompany,
            "pao" => Self::PublicCompany,
            "np" => Self::NaturalPerson,
            other => Self::Unknown(other.into()),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::SelfEmployed => "smz",
            Self::SoleTrader => "ip",
            Self::LimitedCompany => "ooo",
            Self::PublicCompany => "pao",
            Self::NaturalPerson => "np",
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::SelfEmployed => "self_employed",
            Self::SoleTrader => "sole_trader",
            Self::LimitedCompany => "limited_company",
            Self::PublicCompany => "public_company",
            Self::NaturalPerson => "natural_person",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<TaxStatus> for Value {
    fn from(code: TaxStatus) -> Self {
        Self::from(code.code())
    }
}

/// Gender. The code that knows it takes several spellings.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Gender {
    /// `male`: Male. Known only from third-party code.
    Male,
    /// `female`: Female. Known only from third-party code.
    Female,
    /// A code that is not documented.
    Unknown(Box<str>),
}

impl Gender {
    /// The code as an answer has it.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        match code {
            "male" => Self::Male,
            "female" => Self::Female,
            other => Self::Unknown(other.into()),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Male => "male",
            Self::Female => "female",
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
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
