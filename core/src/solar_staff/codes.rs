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

/// Form of ownership of a party to an advertising contract; it decides which data the party needs.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum OrdLegalType {
    /// `LEGAL_TYPE_INVALID`: Not defined.
    Undefined,
    /// `LEGAL_TYPE_LEGAL`: Legal entity.
    LegalEntity,
    /// `LEGAL_TYPE_INDIVIDUAL`: Natural person.
    NaturalPerson,
    /// `LEGAL_TYPE_ENTREPRENEUR`: Individual entrepreneur.
    Entrepreneur,
    /// `LEGAL_TYPE_FOREIGN_LEGAL`: Foreign legal entity.
    ForeignLegalEntity,
    /// `LEGAL_TYPE_FOREIGN_INDIVIDUAL`: Foreign natural person.
    ForeignNaturalPerson,
    /// `LEGAL_TYPE_FOREIGN_ENTREPRENEUR`: Foreign individual entrepreneur.
    ForeignEntrepreneur,
    /// A code that is not documented.
    Unknown(Box<str>),
}

impl OrdLegalType {
    /// The code as an answer has it.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        match code {
            "LEGAL_TYPE_INVALID" => Self::Undefined,
            "LEGAL_TYPE_LEGAL" => Self::LegalEntity,
            "LEGAL_TYPE_INDIVIDUAL" => Self::NaturalPerson,
            "LEGAL_TYPE_ENTREPRENEUR" => Self::Entrepreneur,
            "LEGAL_TYPE_FOREIGN_LEGAL" => Self::ForeignLegalEntity,
            "LEGAL_TYPE_FOREIGN_INDIVIDUAL" => Self::ForeignNaturalPerson,
            "LEGAL_TYPE_FOREIGN_ENTREPRENEUR" => Self::ForeignEntrepreneur,
            other => Self::Unknown(other.into()),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Undefined => "LEGAL_TYPE_INVALID",
            Self::LegalEntity => "LEGAL_TYPE_LEGAL",
            Self::NaturalPerson => "LEGAL_TYPE_INDIVIDUAL",
            Self::Entrepreneur => "LEGAL_TYPE_ENTREPRENEUR",
            Self::ForeignLegalEntity => "LEGAL_TYPE_FOREIGN_LEGAL",
            Self::ForeignNaturalPerson => "LEGAL_TYPE_FOREIGN_INDIVIDUAL",
            Self::ForeignEntrepreneur => "LEGAL_TYPE_FOREIGN_ENTREPRENEUR",
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Undefined => "undefined",
            Self::LegalEntity => "legal_entity",
            Self::NaturalPerson => "natural_person",
            Self::Entrepreneur => "entrepreneur",
            Self::ForeignLegalEntity => "foreign_legal_entity",
            Self::ForeignNaturalPerson => "foreign_natural_person",
            Self::ForeignEntrepreneur => "foreign_entrepreneur",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<OrdLegalType> for Value {
    fn from(code: OrdLegalType) -> Self {
        Self::from(code.code())
    }
}

/// Type of an advertising contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum OrdContractType {
    /// `CONTRACT_TYPE_INVALID`: Not defined.
    Undefined,
    /// `CONTRACT_TYPE_SERVICE`: Service contract.
    Service,
    /// `CONTRACT_TYPE_INTERMEDIARY`: Intermediary contract.
    Intermediary,
    /// `CONTRACT_TYPE_ADDITIONAL_AGREEMENT`: Additional agreement.
    AdditionalAgreement,
    /// A code that is not documented.
    Unknown(Box<str>),
}

impl OrdContractType {
    /// The code as an answer has it.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        match code {
            "CONTRACT_TYPE_INVALID" => Self::Undefined,
            "CONTRACT_TYPE_SERVICE" => Self::Service,
            "CONTRACT_TYPE_INTERMEDIARY" => Self::Intermediary,
            "CONTRACT_TYPE_ADDITIONAL_AGREEMENT" => Self::AdditionalAgreement,
            other => Self::Unknown(other.into()),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Undefined => "CONTRACT_TYPE_INVALID",
            Self::Service => "CONTRACT_TYPE_SERVICE",
            Self::Intermediary => "CONTRACT_TYPE_INTERMEDIARY",
            Self::AdditionalAgreement => "CONTRACT_TYPE_ADDITIONAL_AGREEMENT",
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Undefined => "undefined",
            Self::Service => "service",
            Self::Intermediary => "intermediary",
            Self::AdditionalAgreement => "additional_agreement",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<OrdContractType> for Value {
    fn from(code: OrdContractType) -> Self {
        Self::from(code.code())
    }
}

/// Subject of an advertising contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum OrdSubjectType {
    /// `SUBJECT_TYPE_INVALID`: Not defined.
    Undefined,
    /// `SUBJECT_TYPE_DISTRIBUTION`: Distribution of advertising.
    Distribution,
    /// `SUBJECT_TYPE_ORGANISATION`: Organising the distribution of advertising.
    Organisation,
    /// `SUBJECT_TYPE_INTERMEDIARY`: Intermediation.
    Intermediation,
    /// `SUBJECT_TYPE_REPRESENTATION`: Representation.
    Representation,
    /// `SUBJECT_TYPE_OTHER`: Other.
    Other,
    /// A code that is not documented.
    Unknown(Box<str>),
}

impl OrdSubjectType {
    /// The code as an answer has it.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        match code {
            "SUBJECT_TYPE_INVALID" => Self::Undefined,
            "SUBJECT_TYPE_DISTRIBUTION" => Self::Distribution,
            "SUBJECT_TYPE_ORGANISATION" => Self::Organisation,
            "SUBJECT_TYPE_INTERMEDIARY" => Self::Intermediation,
            "SUBJECT_TYPE_REPRESENTATION" => Self::Representation,
            "SUBJECT_TYPE_OTHER" => Self::Other,
            other => Self::Unknown(other.into()),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Undefined => "SUBJECT_TYPE_INVALID",
            Self::Distribution => "SUBJECT_TYPE_DISTRIBUTION",
            Self::Organisation => "SUBJECT_TYPE_ORGANISATION",
            Self::Intermediation => "SUBJECT_TYPE_INTERMEDIARY",
            Self::Representation => "SUBJECT_TYPE_REPRESENTATION",
            Self::Other => "SUBJECT_TYPE_OTHER",
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Undefined => "undefined",
            Self::Distribution => "distribution",
            Self::Organisation => "organisation",
            Self::Intermediation => "intermediation",
            Self::Representation => "representation",
            Self::Other => "other",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<OrdSubjectType> for Value {
    fn from(code: OrdSubjectType) -> Self {
        Self::from(code.code())
    }
}

/// What the intermediary of an advertising contract does.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum OrdActionType {
    /// `ACTION_TYPE_INVALID`: Not defined.
    Undefined,
    /// `ACTION_TYPE_CONCLUSION`: Concludes contracts.
    Conclusion,
    /// `ACTION_TYPE_DISTRIBUTION`: Distributes advertising.
    Distribution,
    /// `ACTION_TYPE_COMMERCIAL`: Commercial representation.
    CommercialRepresentation,
    /// `ACTION_TYPE_OTHER`: Other intermediation.
    Other,
    /// A code that is not documented.
    Unknown(Box<str>),
}

impl OrdActionType {
    /// The code as an answer has it.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        match code {
            "ACTION_TYPE_INVALID" => Self::Undefined,
            "ACTION_TYPE_CONCLUSION" => Self::Conclusion,
            "ACTION_TYPE_DISTRIBUTION" => Self::Distribution,
            "ACTION_TYPE_COMMERCIAL" => Self::CommercialRepresentation,
            "ACTION_TYPE_OTHER" => Self::Other,
            other => Self::Unknown(other.into()),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Undefined => "ACTION_TYPE_INVALID",
            Self::Conclusion => "ACTION_TYPE_CONCLUSION",
            Self::Distribution => "ACTION_TYPE_DISTRIBUTION",
            Self::CommercialRepresentation => "ACTION_TYPE_COMMERCIAL",
            Self::Other => "ACTION_TYPE_OTHER",
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Undefined => "undefined",
            Self::Conclusion => "conclusion",
            Self::Distribution => "distribution",
            Self::CommercialRepresentation => "commercial_representation",
            Self::Other => "other",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<OrdActionType> for Value {
    fn from(code: OrdActionType) -> Self {
        Self::from(code.code())
    }
}

/// Kind of entry in the register of advertising data. Only observed values: a table types it UUID. Spelt with
/// s, while the paths spell `organization`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum OrdEntryType {
    /// `organisation`: An organisation.
    Organisation,
    /// `contract`: A contract.
    Contract,
    /// A code that is not documented.
    Unknown(Box<str>),
}

impl OrdEntryType {
    /// The code as an answer has it.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        match code {
            "organisation" => Self::Organisation,
            "contract" => Self::Contract,
            other => Self::Unknown(other.into()),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Organisation => "organisation",
            Self::Contract => "contract",
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Organisation => "organisation",
            Self::Contract => "contract",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<OrdEntryType> for Value {
    fn from(code: OrdEntryType) -> Self {
        Self::from(code.code())
    }
}

/// Type of a tax number. One code means different things in different countries (CI, CE, PASS, RUT, RUC).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum TaxDocumentType {
    /// `INN`: Russia.
    Inn,
    /// `UNP`: Belarus.
    Unp,
    /// `CUIT / CUIL`: Argentina: one value, sent with its slash and blanks.
    CuitCuil,
    /// `NIT`: Bolivia, Colombia.
    Nit,
    /// `CI`: Bolivia, Costa Rica, Ecuador, Paraguay, Uruguay.
    Ci,
    /// `CE`: Bolivia, Colombia, Dominican Republic, Ecuador, Peru.
    Ce,
    /// `CPF`: Brazil.
    Cpf,
    /// `CNPJ`: Brazil.
    Cnpj,
    /// `RUT`: Chile, Uruguay.
    Rut,
    /// `PASS`: China, Colombia, Dominican Republic, Ecuador, Peru, Tanzania, Uruguay.
    Pass,
    /// `TAXID`: China.
    TaxId,
    /// `CC`: Colombia.
    Cc,
    /// `PEP`: Colombia.
    Pep,
    /// `CJ`: Costa Rica.
    Cj,
    /// `CR`: Costa Rica.
    Cr,
    /// `RN`: Dominican Republic.
    Rn,
    /// `RUC`: Ecuador, Panama, Paraguay, Peru.
    Ruc,
    /// `DNI`: Peru.
    Dni,
    /// `NI`: Tanzania.
    Ni,
    /// `MIL`: Tanzania.
    Mil,
    /// `DE`: Uruguay.
    De,
    /// A code that is not documented.
    Unknown(Box<str>),
}

impl TaxDocumentType {
    /// The code as an answer has it.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        match code {
            "INN" => Self::Inn,
            "UNP" => Self::Unp,
            "CUIT / CUIL" => Self::CuitCuil,
            "NIT" => Self::Nit,
            "CI" => Self::Ci,
            "CE" => Self::Ce,
            "CPF" => Self::Cpf,
            "CNPJ" => Self::Cnpj,
            "RUT" => Self::Rut,
            "PASS" => Self::Pass,
            "TAXID" => Self::TaxId,
            "CC" => Self::Cc,
            "PEP" => Self::Pep,
            "CJ" => Self::Cj,
            "CR" => Self::Cr,
            "RN" => Self::Rn,
            "RUC" => Self::Ruc,
            "DNI" => Self::Dni,
            "NI" => Self::Ni,
            "MIL" => Self::Mil,
            "DE" => Self::De,
            other => Self::Unknown(other.into()),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Inn => "INN",
            Self::Unp => "UNP",
            Self::CuitCuil => "CUIT / CUIL",
            Self::Nit => "NIT",
            Self::Ci => "CI",
            Self::Ce => "CE",
            Self::Cpf => "CPF",
            Self::Cnpj => "CNPJ",
            Self::Rut => "RUT",
            Self::Pass => "PASS",
            Self::TaxId => "TAXID",
            Self::Cc => "CC",
            Self::Pep => "PEP",
            Self::Cj => "CJ",
            Self::Cr => "CR",
            Self::Rn => "RN",
            Self::Ruc => "RUC",
            Self::Dni => "DNI",
            Self::Ni => "NI",
            Self::Mil => "MIL",
            Self::De => "DE",
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Inn => "inn",
            Self::Unp => "unp",
            Self::CuitCuil => "cuit_cuil",
            Self::Nit => "nit",
            Self::Ci => "ci",
            Self::Ce => "ce",
            Self::Cpf => "cpf",
            Self::Cnpj => "cnpj",
            Self::Rut => "rut",
            Self::Pass => "pass",
            Self::TaxId => "tax_id",
            Self::Cc => "cc",
            Self::Pep => "pep",
            Self::Cj => "cj",
            Self::Cr => "cr",
            Self::Rn => "rn",
            Self::Ruc => "ruc",
            Self::Dni => "dni",
            Self::Ni => "ni",
            Self::Mil => "mil",
            Self::De => "de",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<TaxDocumentType> for Value {
    fn from(code: TaxDocumentType) -> Self {
        Self::from(code.code())
    }
}

/// Kind of transaction of a company.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TransactionType {
    /// `1`: Top-up.
    TopUp,
    /// `2`: Write-off.
    WriteOff,
    /// `3`: Refund.
    Refund,
    /// A code that is not documented.
    Unknown(i64),
}

impl TransactionType {
    /// The code as an answer has it.
    #[must_use]
    pub const fn from_code(code: i64) -> Self {
        match code {
            1 => Self::TopUp,
            2 => Self::WriteOff,
            3 => Self::Refund,
            other => Self::Unknown(other),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> i64 {
        match self {
            Self::TopUp => 1,
            Self::WriteOff => 2,
            Self::Refund => 3,
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::TopUp => "top_up",
            Self::WriteOff => "write_off",
            Self::Refund => "refund",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<TransactionType> for Value {
    fn from(code: TransactionType) -> Self {
        Self::Int(code.code())
    }
}

/// Kind of document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DocumentType {
    /// `6`: Invoice.
    Invoice,
    /// `7`: Act (closing report).
    Act,
    /// A code that is not documented.
    Unknown(i64),
}

impl DocumentType {
    /// The code as an answer has it.
    #[must_use]
    pub const fn from_code(code: i64) -> Self {
        match code {
            6 => Self::Invoice,
            7 => Self::Act,
            other => Self::Unknown(other),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> i64 {
        match self {
            Self::Invoice => 6,
            Self::Act => 7,
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Invoice => "invoice",
            Self::Act => "act",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<DocumentType> for Value {
    fn from(code: DocumentType) -> Self {
        Self::Int(code.code())
    }
}

/// What `documents.list` sorts by (camelCase, unlike `tasks.list`).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DocumentSort {
    /// `createdAt`: Creation date.
    CreatedAt,
    /// `id`: Document id; the answer calls it `documentId`.
    Id,
    /// `fileId`: File id.
    FileId,
    /// A code that is not documented.
    Unknown(Box<str>),
}

impl DocumentSort {
    /// The code as an answer has it.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        match code {
            "createdAt" => Self::CreatedAt,
            "id" => Self::Id,
            "fileId" => Self::FileId,
            other => Self::Unknown(other.into()),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::CreatedAt => "createdAt",
            Self::Id => "id",
            Self::FileId => "fileId",
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::CreatedAt => "created_at",
            Self::Id => "id",
            Self::FileId => "file_id",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<DocumentSort> for Value {
    fn from(code: DocumentSort) -> Self {
        Self::from(code.code())
    }
}

/// A language.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Language {
    /// `EN`: English.
    English,
    /// `RU`: Russian.
    Russian,
    /// A code that is not documented.
    Unknown(Box<str>),
}

impl Language {
    /// The code as an answer has it.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        match code {
            "EN" => Self::English,
            "RU" => Self::Russian,
            other => Self::Unknown(other.into()),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::English => "EN",
            Self::Russian => "RU",
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::English => "english",
            Self::Russian => "russian",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<Language> for Value {
    fn from(code: Language) -> Self {
        Self::from(code.code())
    }
}

/// Kind of user.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ProfileType {
    /// `customer`: Customer.
    Customer,
    /// `freelancer`: Freelancer; named in prose, its code is never shown.
    Freelancer,
    /// A code that is not documented.
    Unknown(Box<str>),
}

impl ProfileType {
    /// The code as an answer has it.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        match code {
            "customer" => Self::Customer,
            "freelancer" => Self::Freelancer,
            other => Self::Unknown(other.into()),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Customer => "customer",
            Self::Freelancer => "freelancer",
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Customer => "customer",
            Self::Freelancer => "freelancer",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<ProfileType> for Value {
    fn from(code: ProfileType) -> Self {
        Self::from(code.code())
    }
}

/// The 2FA method of a profile; only one value is ever shown, in lower case, unlike TwoFactorType. The table
/// types it boolean: then `true` or `false` is kept as text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum TwoFactorMethod {
    /// `sms`: By SMS.
    Sms,
    /// A code that is not documented.
    Unknown(Box<str>),
}

impl TwoFactorMethod {
    /// The code as an answer has it.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        match code {
            "sms" => Self::Sms,
            other => Self::Unknown(other.into()),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Sms => "sms",
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Sms => "sms",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<TwoFactorMethod> for Value {
    fn from(code: TwoFactorMethod) -> Self {
        Self::from(code.code())
    }
}

/// Whether a webhook is on.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum WebhookStatus {
    /// `enabled`: On.
    Enabled,
    /// `disabled`: Off.
    Disabled,
    /// A code that is not documented.
    Unknown(Box<str>),
}

impl WebhookStatus {
    /// The code as an answer has it.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        match code {
            "enabled" => Self::Enabled,
            "disabled" => Self::Disabled,
            other => Self::Unknown(other.into()),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Enabled => "enabled",
            Self::Disabled => "disabled",
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Enabled => "enabled",
            Self::Disabled => "disabled",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<WebhookStatus> for Value {
    fn from(code: WebhookStatus) -> Self {
        Self::from(code.code())
    }
}
