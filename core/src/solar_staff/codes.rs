// Made from core/catalog/solar_staff.json by gigwire-codegen; do not edit.
//! Solar Staff: documented codes. Every set is open: a code that the vendor's document does not list is kept as `Unknown`.

use crate::value::Value;

/// Where a task stands. Decide by the number: the vendor's document gives one state up to three names. 7, 9, 10
/// and 15 are never mentioned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TaskState {
    /// `1`: Created, not taken yet (also called New).
    NotConfirmed,
    /// `2`: The freelancer took the task.
    InWork,
    /// `3`: The freelancer reported it done (also called Done, Under customer review).
    WaitingAcceptance,
    /// `4`: The customer accepted the result.
    WaitingPayment,
    /// `5`: The task is paid (also called Paid).
    Completed,
    /// `6`: Declined by the freelancer.
    DeclinedByFreelancer,
    /// `8`: Declined by the customer, or a cancellation that the freelancer confirmed.
    DeclinedByCustomer,
    /// `11`: The customer cancelled; the freelancer must confirm the cancellation.
    WaitingCancellation,
    /// `12`: Payment started and still processing; becomes 5 by itself. Contact the vendor's support if it stays.
    PaymentQueue,
    /// `13`: The freelancer opened a dispute, the customer must answer. The status table prints 13 for the change
    /// approval too: see 16.
    Dispute,
    /// `14`: The deadline passed without delivery; the customer prolongs or cancels. Set automatically (also called
    /// Waiting for customer action).
    CustomerDecision,
    /// `16`: The customer proposed changes, the freelancer must answer. 16 in the decline section; the status table
    /// prints 13: a task in 13 with `activeChangesetId` and without `activeDispute` is this one.
    ChangeApproval,
    /// A code that is not documented.
    Unknown(i64),
}

impl TaskState {
    /// The code as an answer has it.
    #[must_use]
    pub const fn from_code(code: i64) -> Self {
        match code {
            1 => Self::NotConfirmed,
            2 => Self::InWork,
            3 => Self::WaitingAcceptance,
            4 => Self::WaitingPayment,
            5 => Self::Completed,
            6 => Self::DeclinedByFreelancer,
            8 => Self::DeclinedByCustomer,
            11 => Self::WaitingCancellation,
            12 => Self::PaymentQueue,
            13 => Self::Dispute,
            14 => Self::CustomerDecision,
            16 => Self::ChangeApproval,
            other => Self::Unknown(other),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> i64 {
        match self {
            Self::NotConfirmed => 1,
            Self::InWork => 2,
            Self::WaitingAcceptance => 3,
            Self::WaitingPayment => 4,
            Self::Completed => 5,
            Self::DeclinedByFreelancer => 6,
            Self::DeclinedByCustomer => 8,
            Self::WaitingCancellation => 11,
            Self::PaymentQueue => 12,
            Self::Dispute => 13,
            Self::CustomerDecision => 14,
            Self::ChangeApproval => 16,
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::NotConfirmed => "not_confirmed",
            Self::InWork => "in_work",
            Self::WaitingAcceptance => "waiting_acceptance",
            Self::WaitingPayment => "waiting_payment",
            Self::Completed => "completed",
            Self::DeclinedByFreelancer => "declined_by_freelancer",
            Self::DeclinedByCustomer => "declined_by_customer",
            Self::WaitingCancellation => "waiting_cancellation",
            Self::PaymentQueue => "payment_queue",
            Self::Dispute => "dispute",
            Self::CustomerDecision => "customer_decision",
            Self::ChangeApproval => "change_approval",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<TaskState> for Value {
    fn from(code: TaskState) -> Self {
        Self::Int(code.code())
    }
}

/// What `tasks.set_state` can do for the freelancer. 4 is named by the quick start and forbidden by the
/// section: use `tasks.accept`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SettableTaskState {
    /// `2`: Take the task to work.
    TakeToWork,
    /// `3`: Report the task as done.
    ReportDone,
    /// `6`: Decline the task (freelancer side).
    Decline,
    /// `8`: Confirm the cancellation that the customer asked for.
    ConfirmCancellation,
    /// A code that is not documented.
    Unknown(i64),
}

impl SettableTaskState {
    /// The code as an answer has it.
    #[must_use]
    pub const fn from_code(code: i64) -> Self {
        match code {
            2 => Self::TakeToWork,
            3 => Self::ReportDone,
            6 => Self::Decline,
            8 => Self::ConfirmCancellation,
            other => Self::Unknown(other),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> i64 {
        match self {
            Self::TakeToWork => 2,
            Self::ReportDone => 3,
            Self::Decline => 6,
            Self::ConfirmCancellation => 8,
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::TakeToWork => "take_to_work",
            Self::ReportDone => "report_done",
            Self::Decline => "decline",
            Self::ConfirmCancellation => "confirm_cancellation",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<SettableTaskState> for Value {
    fn from(code: SettableTaskState) -> Self {
        Self::Int(code.code())
    }
}

/// A currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CurrencyId {
    /// `1`: Russian rouble (RUB).
    Rub,
    /// `2`: US dollar (USD).
    Usd,
    /// `3`: Euro (EUR).
    Eur,
    /// A code that is not documented.
    Unknown(i64),
}

impl CurrencyId {
    /// The code as an answer has it.
    #[must_use]
    pub const fn from_code(code: i64) -> Self {
        match code {
            1 => Self::Rub,
            2 => Self::Usd,
            3 => Self::Eur,
            other => Self::Unknown(other),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> i64 {
        match self {
            Self::Rub => 1,
            Self::Usd => 2,
            Self::Eur => 3,
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Rub => "rub",
            Self::Usd => "usd",
            Self::Eur => "eur",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<CurrencyId> for Value {
    fn from(code: CurrencyId) -> Self {
        Self::Int(code.code())
    }
}

/// How strict a deadline is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DeadlineType {
    /// `1`: Soft (SOFT).
    Soft,
    /// `2`: Hard (HARD).
    Hard,
    /// A code that is not documented.
    Unknown(i64),
}

impl DeadlineType {
    /// The code as an answer has it.
    #[must_use]
    pub const fn from_code(code: i64) -> Self {
        match code {
            1 => Self::Soft,
            2 => Self::Hard,
            other => Self::Unknown(other),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> i64 {
        match self {
            Self::Soft => 1,
            Self::Hard => 2,
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Soft => "soft",
            Self::Hard => "hard",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<DeadlineType> for Value {
    fn from(code: DeadlineType) -> Self {
        Self::Int(code.code())
    }
}

/// How strict the deadline of a task is. The section on one task says that all tasks are soft at present.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TaskDeadlineType {
    /// `0`: In samples only, in no table; read as: no deadline type set.
    Unset,
    /// `1`: Soft (SOFT).
    Soft,
    /// `2`: Hard (HARD).
    Hard,
    /// A code that is not documented.
    Unknown(i64),
}

impl TaskDeadlineType {
    /// The code as an answer has it.
    #[must_use]
    pub const fn from_code(code: i64) -> Self {
        match code {
            0 => Self::Unset,
            1 => Self::Soft,
            2 => Self::Hard,
            other => Self::Unknown(other),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> i64 {
        match self {
            Self::Unset => 0,
            Self::Soft => 1,
            Self::Hard => 2,
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Unset => "unset",
            Self::Soft => "soft",
            Self::Hard => "hard",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<TaskDeadlineType> for Value {
    fn from(code: TaskDeadlineType) -> Self {
        Self::Int(code.code())
    }
}

/// How the freelancer pays taxes. Samples show 0 and 2 as well, which no table explains.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TaxationStatus {
    /// `1`: Natural person (NATURAL).
    NaturalPerson,
    /// `3`: Self-employed (SELF_EMPLOYED).
    SelfEmployed,
    /// `4`: Individual entrepreneur (SOLE_PROPRIETOR).
    SoleProprietor,
    /// A code that is not documented.
    Unknown(i64),
}

impl TaxationStatus {
    /// The code as an answer has it.
    #[must_use]
    pub const fn from_code(code: i64) -> Self {
        match code {
            1 => Self::NaturalPerson,
            3 => Self::SelfEmployed,
            4 => Self::SoleProprietor,
            other => Self::Unknown(other),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> i64 {
        match self {
            Self::NaturalPerson => 1,
            Self::SelfEmployed => 3,
            Self::SoleProprietor => 4,
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::NaturalPerson => "natural_person",
            Self::SelfEmployed => "self_employed",
            Self::SoleProprietor => "sole_proprietor",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<TaxationStatus> for Value {
    fn from(code: TaxationStatus) -> Self {
        Self::Int(code.code())
    }
}

/// What `tasks.list` sorts by (snake_case, unlike the fields of the answer).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum TaskSort {
    /// `date_end`: Deadline.
    DateEnd,
    /// `date_finished`: The date on which the task was done.
    DateFinished,
    /// `price`: Price.
    Price,
    /// A code that is not documented.
    Unknown(Box<str>),
}

impl TaskSort {
    /// The code as an answer has it.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        match code {
            "date_end" => Self::DateEnd,
            "date_finished" => Self::DateFinished,
            "price" => Self::Price,
            other => Self::Unknown(other.into()),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::DateEnd => "date_end",
            Self::DateFinished => "date_finished",
            Self::Price => "price",
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::DateEnd => "date_end",
            Self::DateFinished => "date_finished",
            Self::Price => "price",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<TaskSort> for Value {
    fn from(code: TaskSort) -> Self {
        Self::from(code.code())
    }
}

/// Sort direction.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SortDirection {
    /// `asc`: Ascending.
    Asc,
    /// `desc`: Descending.
    Desc,
    /// A code that is not documented.
    Unknown(Box<str>),
}

impl SortDirection {
    /// The code as an answer has it.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        match code {
            "asc" => Self::Asc,
            "desc" => Self::Desc,
            other => Self::Unknown(other.into()),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Asc => "asc",
            Self::Desc => "desc",
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Asc => "asc",
            Self::Desc => "desc",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<SortDirection> for Value {
    fn from(code: SortDirection) -> Self {
        Self::from(code.code())
    }
}

/// The payout means for which the customer compensates the freelancer's commission; it sets the exact percent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CompensationType {
    /// `1`: Natural person from Russia: Visa / Mastercard cards of Kazakhstan and Belarus.
    RuKzByCards,
    /// `2`: Natural person from Russia: Visa, Mastercard and MIR cards.
    RuCards,
    /// `3`: Natural person from Russia: WMZ wallets.
    RuWmzWallets,
    /// `4`: Natural person from Russia: settlement account of an individual entrepreneur.
    RuSoleProprietorAccount,
    /// `5`: Natural person not from Russia: Visa and Mastercard cards.
    ForeignCards,
    /// `6`: Natural person not from Russia: cards issued by Russian banks.
    ForeignRussianCards,
    /// `7`: Natural person not from Russia: e-wallets and accounts in national currencies.
    ForeignWalletsAndAccounts,
    /// A code that is not documented.
    Unknown(i64),
}

impl CompensationType {
    /// The code as an answer has it.
    #[must_use]
    pub const fn from_code(code: i64) -> Self {
        match code {
            1 => Self::RuKzByCards,
            2 => Self::RuCards,
            3 => Self::RuWmzWallets,
            4 => Self::RuSoleProprietorAccount,
            5 => Self::ForeignCards,
            6 => Self::ForeignRussianCards,
            7 => Self::ForeignWalletsAndAccounts,
            other => Self::Unknown(other),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> i64 {
        match self {
            Self::RuKzByCards => 1,
            Self::RuCards => 2,
            Self::RuWmzWallets => 3,
            Self::RuSoleProprietorAccount => 4,
            Self::ForeignCards => 5,
            Self::ForeignRussianCards => 6,
            Self::ForeignWalletsAndAccounts => 7,
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::RuKzByCards => "ru_kz_by_cards",
            Self::RuCards => "ru_cards",
            Self::RuWmzWallets => "ru_wmz_wallets",
            Self::RuSoleProprietorAccount => "ru_sole_proprietor_account",
            Self::ForeignCards => "foreign_cards",
            Self::ForeignRussianCards => "foreign_russian_cards",
            Self::ForeignWalletsAndAccounts => "foreign_wallets_and_accounts",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<CompensationType> for Value {
    fn from(code: CompensationType) -> Self {
        Self::Int(code.code())
    }
}

/// Kind of a task's file; only one is documented.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TaskFileType {
    /// `5`: Transfer of rights for the task.
    RightsTransfer,
    /// A code that is not documented.
    Unknown(i64),
}

impl TaskFileType {
    /// The code as an answer has it.
    #[must_use]
    pub const fn from_code(code: i64) -> Self {
        match code {
            5 => Self::RightsTransfer,
            other => Self::Unknown(other),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> i64 {
        match self {
            Self::RightsTransfer => 5,
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::RightsTransfer => "rights_transfer",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<TaskFileType> for Value {
    fn from(code: TaskFileType) -> Self {
        Self::Int(code.code())
    }
}

/// How a task was made. The other documented way, the web interface, has no documented code.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum TaskCreateType {
    /// `API`: Through the API.
    Api,
    /// A code that is not documented.
    Unknown(Box<str>),
}

impl TaskCreateType {
    /// The code as an answer has it.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        match code {
            "API" => Self::Api,
            other => Self::Unknown(other.into()),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Api => "API",
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Api => "api",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<TaskCreateType> for Value {
    fn from(code: TaskCreateType) -> Self {
        Self::from(code.code())
    }
}

/// Kind of hold (safe deal); only one value is ever shown.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum HoldType {
    /// `without_hold`: No hold.
    WithoutHold,
    /// A code that is not documented.
    Unknown(Box<str>),
}

impl HoldType {
    /// The code as an answer has it.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        match code {
            "without_hold" => Self::WithoutHold,
            other => Self::Unknown(other.into()),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::WithoutHold => "without_hold",
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::WithoutHold => "without_hold",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<HoldType> for Value {
    fn from(code: HoldType) -> Self {
        Self::from(code.code())
    }
}

/// Whether a task is insured; only one value is ever shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum InsuranceStatus {
    /// `0`: Read as: not insured.
    NotInsured,
    /// A code that is not documented.
    Unknown(i64),
}

impl InsuranceStatus {
    /// The code as an answer has it.
    #[must_use]
    pub const fn from_code(code: i64) -> Self {
        match code {
            0 => Self::NotInsured,
            other => Self::Unknown(other),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> i64 {
        match self {
            Self::NotInsured => 0,
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::NotInsured => "not_insured",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<InsuranceStatus> for Value {
    fn from(code: InsuranceStatus) -> Self {
        Self::Int(code.code())
    }
}

/// What an attribute of a service takes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum AttributeValueType {
    /// `text`: Free text.
    Text,
    /// `select`: One of the options: send the text of the option, not its id.
    Select,
    /// A code that is not documented.
    Unknown(Box<str>),
}

impl AttributeValueType {
    /// The code as an answer has it.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        match code {
            "text" => Self::Text,
            "select" => Self::Select,
            other => Self::Unknown(other.into()),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Text => "text",
            Self::Select => "select",
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Select => "select",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<AttributeValueType> for Value {
    fn from(code: AttributeValueType) -> Self {
        Self::from(code.code())
    }
}

/// What blocks taking a task. Others exist (verification, NDA files, tax number, phone); their names are not
/// documented.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum RequirementName {
    /// `agreementRequired`: The freelancer must sign an offer agreement first.
    AgreementRequired,
    /// A code that is not documented.
    Unknown(Box<str>),
}

impl RequirementName {
    /// The code as an answer has it.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        match code {
            "agreementRequired" => Self::AgreementRequired,
            other => Self::Unknown(other.into()),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::AgreementRequired => "agreementRequired",
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::AgreementRequired => "agreement_required",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<RequirementName> for Value {
    fn from(code: RequirementName) -> Self {
        Self::from(code.code())
    }
}

/// Why something is required; only one value is ever shown.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum RequirementCode {
    /// `forced_update`: A new version of the agreement must be accepted.
    ForcedUpdate,
    /// A code that is not documented.
    Unknown(Box<str>),
}

impl RequirementCode {
    /// The code as an answer has it.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        match code {
            "forced_update" => Self::ForcedUpdate,
            other => Self::Unknown(other.into()),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::ForcedUpdate => "forced_update",
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::ForcedUpdate => "forced_update",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<RequirementCode> for Value {
    fn from(code: RequirementCode) -> Self {
        Self::from(code.code())
    }
}

/// Kind of payment means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PayoutEndpointType {
    /// `1`: Bank card.
    Card,
    /// `2`: E-wallet (QIWI, WebMoney).
    Wallet,
    /// `6`: Bank settlement account.
    BankAccount,
    /// A code that is not documented.
    Unknown(i64),
}

impl PayoutEndpointType {
    /// The code as an answer has it.
    #[must_use]
    pub const fn from_code(code: i64) -> Self {
        match code {
            1 => Self::Card,
            2 => Self::Wallet,
            6 => Self::BankAccount,
            other => Self::Unknown(other),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> i64 {
        match self {
            Self::Card => 1,
            Self::Wallet => 2,
            Self::BankAccount => 6,
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Card => "card",
            Self::Wallet => "wallet",
            Self::BankAccount => "bank_account",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<PayoutEndpointType> for Value {
    fn from(code: PayoutEndpointType) -> Self {
        Self::Int(code.code())
    }
}

/// Kind of e-wallet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum WalletType {
    /// `2`: QIWI.
    Qiwi,
    /// `3`: WebMoney.
    WebMoney,
    /// A code that is not documented.
    Unknown(i64),
}

impl WalletType {
    /// The code as an answer has it.
    #[must_use]
    pub const fn from_code(code: i64) -> Self {
        match code {
            2 => Self::Qiwi,
            3 => Self::WebMoney,
            other => Self::Unknown(other),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> i64 {
        match self {
            Self::Qiwi => 2,
            Self::WebMoney => 3,
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Qiwi => "qiwi",
            Self::WebMoney => "web_money",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<WalletType> for Value {
    fn from(code: WalletType) -> Self {
        Self::Int(code.code())
    }
}

/// Where a card stands. Not the scale of accounts: 1 and 3 mean other things there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CardStatus {
    /// `1`: Binding started: the user opened the terminal.
    BindingStarted,
    /// `3`: Blocked.
    Blocked,
    /// `4`: Added and confirmed.
    Confirmed,
    /// `7`: Deleted.
    Deleted,
    /// A code that is not documented.
    Unknown(i64),
}

impl CardStatus {
    /// The code as an answer has it.
    #[must_use]
    pub const fn from_code(code: i64) -> Self {
        match code {
            1 => Self::BindingStarted,
            3 => Self::Blocked,
            4 => Self::Confirmed,
            7 => Self::Deleted,
            other => Self::Unknown(other),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> i64 {
        match self {
            Self::BindingStarted => 1,
            Self::Blocked => 3,
            Self::Confirmed => 4,
            Self::Deleted => 7,
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::BindingStarted => "binding_started",
            Self::Blocked => "blocked",
            Self::Confirmed => "confirmed",
            Self::Deleted => "deleted",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<CardStatus> for Value {
    fn from(code: CardStatus) -> Self {
        Self::Int(code.code())
    }
}

/// Payment system of a card. The sample card 5213… is marked 1: do not infer one from the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CardType {
    /// `0`: Not determined.
    Undetermined,
    /// `1`: Visa.
    Visa,
    /// `2`: Mastercard.
    Mastercard,
    /// `3`: Maestro.
    Maestro,
    /// `8`: Mir.
    Mir,
    /// A code that is not documented.
    Unknown(i64),
}

impl CardType {
    /// The code as an answer has it.
    #[must_use]
    pub const fn from_code(code: i64) -> Self {
        match code {
            0 => Self::Undetermined,
            1 => Self::Visa,
            2 => Self::Mastercard,
            3 => Self::Maestro,
            8 => Self::Mir,
            other => Self::Unknown(other),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> i64 {
        match self {
            Self::Undetermined => 0,
            Self::Visa => 1,
            Self::Mastercard => 2,
            Self::Maestro => 3,
            Self::Mir => 8,
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Undetermined => "undetermined",
            Self::Visa => "visa",
            Self::Mastercard => "mastercard",
            Self::Maestro => "maestro",
            Self::Mir => "mir",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<CardType> for Value {
    fn from(code: CardType) -> Self {
        Self::Int(code.code())
    }
}

/// Where a bank account stands. Not the scale of cards: 1 and 3 mean other things there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BankAccountStatus {
    /// `1`: Added and confirmed.
    Confirmed,
    /// `2`: Deleted.
    Deleted,
    /// `3`: Added, not yet confirmed.
    Unconfirmed,
    /// A code that is not documented.
    Unknown(i64),
}

impl BankAccountStatus {
    /// The code as an answer has it.
    #[must_use]
    pub const fn from_code(code: i64) -> Self {
        match code {
            1 => Self::Confirmed,
            2 => Self::Deleted,
            3 => Self::Unconfirmed,
            other => Self::Unknown(other),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> i64 {
        match self {
            Self::Confirmed => 1,
            Self::Deleted => 2,
            Self::Unconfirmed => 3,
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Deleted => "deleted",
            Self::Unconfirmed => "unconfirmed",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<BankAccountStatus> for Value {
    fn from(code: BankAccountStatus) -> Self {
        Self::Int(code.code())
    }
}

/// Kind of bank account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BankAccountType {
    /// `1`: SEPA (account in the euro zone).
    Sepa,
    /// `2`: SWIFT.
    Swift,
    /// `6`: BIK / BIC (Russian account).
    Bik,
    /// A code that is not documented.
    Unknown(i64),
}

impl BankAccountType {
    /// The code as an answer has it.
    #[must_use]
    pub const fn from_code(code: i64) -> Self {
        match code {
            1 => Self::Sepa,
            2 => Self::Swift,
            6 => Self::Bik,
            other => Self::Unknown(other),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> i64 {
        match self {
            Self::Sepa => 1,
            Self::Swift => 2,
            Self::Bik => 6,
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Sepa => "sepa",
            Self::Swift => "swift",
            Self::Bik => "bik",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<BankAccountType> for Value {
    fn from(code: BankAccountType) -> Self {
        Self::Int(code.code())
    }
}

/// Where a payout stands. 4 and 6 to 9 are not documented; the order is inferred: 10, 1, then 2, 3 or 5.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PayoutStatus {
    /// `1`: In progress.
    InProgress,
    /// `2`: Done.
    Done,
    /// `3`: Declined.
    Declined,
    /// `5`: Partly done.
    PartlyDone,
    /// `10`: Created.
    Created,
    /// A code that is not documented.
    Unknown(i64),
}

impl PayoutStatus {
    /// The code as an answer has it.
    #[must_use]
    pub const fn from_code(code: i64) -> Self {
        match code {
            1 => Self::InProgress,
            2 => Self::Done,
            3 => Self::Declined,
            5 => Self::PartlyDone,
            10 => Self::Created,
            other => Self::Unknown(other),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> i64 {
        match self {
            Self::InProgress => 1,
            Self::Done => 2,
            Self::Declined => 3,
            Self::PartlyDone => 5,
            Self::Created => 10,
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::InProgress => "in_progress",
            Self::Done => "done",
            Self::Declined => "declined",
            Self::PartlyDone => "partly_done",
            Self::Created => "created",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<PayoutStatus> for Value {
    fn from(code: PayoutStatus) -> Self {
        Self::Int(code.code())
    }
}

/// How a 2FA code is delivered.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum TwoFactorType {
    /// `SMS`: Sent by SMS.
    Sms,
    /// `Google`: From Google Authenticator.
    Google,
    /// A code that is not documented.
    Unknown(Box<str>),
}

impl TwoFactorType {
    /// The code as an answer has it.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        match code {
            "SMS" => Self::Sms,
            "Google" => Self::Google,
            other => Self::Unknown(other.into()),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Sms => "SMS",
            Self::Google => "Google",
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Sms => "sms",
            Self::Google => "google",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<TwoFactorType> for Value {
    fn from(code: TwoFactorType) -> Self {
        Self::from(code.code())
    }
}

/// Whether a contact is confirmed. The table calls it boolean, samples show 1: true reads as 1, false as 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ConfirmationStatus {
    /// `0`: Not confirmed (read from the boolean; the number is never shown).
    NotConfirmed,
    /// `1`: Confirmed.
    Confirmed,
    /// A code that is not documented.
    Unknown(i64),
}

impl ConfirmationStatus {
    /// The code as an answer has it.
    #[must_use]
    pub const fn from_code(code: i64) -> Self {
        match code {
            0 => Self::NotConfirmed,
            1 => Self::Confirmed,
            other => Self::Unknown(other),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> i64 {
        match self {
            Self::NotConfirmed => 0,
            Self::Confirmed => 1,
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::NotConfirmed => "not_confirmed",
            Self::Confirmed => "confirmed",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<ConfirmationStatus> for Value {
    fn from(code: ConfirmationStatus) -> Self {
        Self::Int(code.code())
    }
}
