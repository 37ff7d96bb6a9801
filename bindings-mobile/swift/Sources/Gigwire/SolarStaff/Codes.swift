// Made from core/catalog/solar_staff.json by gigwire-codegen; do not edit.

import Foundation

extension SolarStaff {
    /// Where a task stands. Decide by the number: the vendor's document gives one state up to three names. 7, 9, 10 and
    /// 15 are never mentioned.
    public struct TaskState: IntCode {
        public let code: Int64

        public init(_ code: Int64) {
            self.code = code
        }

        /// Created, not taken yet (also called New).
        public static let notConfirmed = TaskState(1)

        /// The freelancer took the task.
        public static let inWork = TaskState(2)

        /// The freelancer reported it done (also called Done, Under customer review).
        public static let waitingAcceptance = TaskState(3)

        /// The customer accepted the result.
        public static let waitingPayment = TaskState(4)

        /// The task is paid (also called Paid).
        public static let completed = TaskState(5)

        /// Declined by the freelancer.
        public static let declinedByFreelancer = TaskState(6)

        /// Declined by the customer, or a cancellation that the freelancer confirmed.
        public static let declinedByCustomer = TaskState(8)

        /// The customer cancelled; the freelancer must confirm the cancellation.
        public static let waitingCancellation = TaskState(11)

        /// Payment started and still processing; becomes 5 by itself. Contact the vendor's support if it stays.
        public static let paymentQueue = TaskState(12)

        /// The freelancer opened a dispute, the customer must answer. The status table prints 13 for the change
        /// approval too: see 16.
        public static let dispute = TaskState(13)

        /// The deadline passed without delivery; the customer prolongs or cancels. Set automatically (also called
        /// Waiting for customer action).
        public static let customerDecision = TaskState(14)

        /// The customer proposed changes, the freelancer must answer. 16 in the decline section; the status table
        /// prints 13: a task in 13 with `activeChangesetId` and without `activeDispute` is this one.
        public static let changeApproval = TaskState(16)

        /// Every documented code.
        public static let known: [TaskState] = [
            .notConfirmed,
            .inWork,
            .waitingAcceptance,
            .waitingPayment,
            .completed,
            .declinedByFreelancer,
            .declinedByCustomer,
            .waitingCancellation,
            .paymentQueue,
            .dispute,
            .customerDecision,
            .changeApproval,
        ]

        public var name: String? {
            switch code {
            case 1: return "not_confirmed"
            case 2: return "in_work"
            case 3: return "waiting_acceptance"
            case 4: return "waiting_payment"
            case 5: return "completed"
            case 6: return "declined_by_freelancer"
            case 8: return "declined_by_customer"
            case 11: return "waiting_cancellation"
            case 12: return "payment_queue"
            case 13: return "dispute"
            case 14: return "customer_decision"
            case 16: return "change_approval"
            default: return nil
            }
        }
    }

    /// What `tasks.set_state` can do for the freelancer. 4 is named by the quick start and forbidden by the section:
    /// use `tasks.accept`.
    public struct SettableTaskState: IntCode {
        public let code: Int64

        public init(_ code: Int64) {
            self.code = code
        }

        /// Take the task to work.
        public static let takeToWork = SettableTaskState(2)

        /// Report the task as done.
        public static let reportDone = SettableTaskState(3)

        /// Decline the task (freelancer side).
        public static let decline = SettableTaskState(6)

        /// Confirm the cancellation that the customer asked for.
        public static let confirmCancellation = SettableTaskState(8)

        /// Every documented code.
        public static let known: [SettableTaskState] = [
            .takeToWork,
            .reportDone,
            .decline,
            .confirmCancellation,
        ]

        public var name: String? {
            switch code {
            case 2: return "take_to_work"
            case 3: return "report_done"
            case 6: return "decline"
            case 8: return "confirm_cancellation"
            default: return nil
            }
        }
    }

    /// A currency.
    public struct CurrencyId: IntCode {
        public let code: Int64

        public init(_ code: Int64) {
            self.code = code
        }

        /// Russian rouble (RUB).
        public static let rub = CurrencyId(1)

        /// US dollar (USD).
        public static let usd = CurrencyId(2)

        /// Euro (EUR).
        public static let eur = CurrencyId(3)

        /// Every documented code.
        public static let known: [CurrencyId] = [
            .rub,
            .usd,
            .eur,
        ]

        public var name: String? {
            switch code {
            case 1: return "rub"
            case 2: return "usd"
            case 3: return "eur"
            default: return nil
            }
        }
    }

    /// How strict a deadline is.
    public struct DeadlineType: IntCode {
        public let code: Int64

        public init(_ code: Int64) {
            self.code = code
        }

        /// Soft (SOFT).
        public static let soft = DeadlineType(1)

        /// Hard (HARD).
        public static let hard = DeadlineType(2)

        /// Every documented code.
        public static let known: [DeadlineType] = [
            .soft,
            .hard,
        ]

        public var name: String? {
            switch code {
            case 1: return "soft"
            case 2: return "hard"
            default: return nil
            }
        }
    }

    /// How strict the deadline of a task is. The section on one task says that all tasks are soft at present.
    public struct TaskDeadlineType: IntCode {
        public let code: Int64

        public init(_ code: Int64) {
            self.code = code
        }

        /// In samples only, in no table; read as: no deadline type set.
        public static let unset = TaskDeadlineType(0)

        /// Soft (SOFT).
        public static let soft = TaskDeadlineType(1)

        /// Hard (HARD).
        public static let hard = TaskDeadlineType(2)

        /// Every documented code.
        public static let known: [TaskDeadlineType] = [
            .unset,
            .soft,
            .hard,
        ]

        public var name: String? {
            switch code {
            case 0: return "unset"
            case 1: return "soft"
            case 2: return "hard"
            default: return nil
            }
        }
    }

    /// How the freelancer pays taxes. Samples show 0 and 2 as well, which no table explains.
    public struct TaxationStatus: IntCode {
        public let code: Int64

        public init(_ code: Int64) {
            self.code = code
        }

        /// Natural person (NATURAL).
        public static let naturalPerson = TaxationStatus(1)

        /// Self-employed (SELF_EMPLOYED).
        public static let selfEmployed = TaxationStatus(3)

        /// Individual entrepreneur (SOLE_PROPRIETOR).
        public static let soleProprietor = TaxationStatus(4)

        /// Every documented code.
        public static let known: [TaxationStatus] = [
            .naturalPerson,
            .selfEmployed,
            .soleProprietor,
        ]

        public var name: String? {
            switch code {
            case 1: return "natural_person"
            case 3: return "self_employed"
            case 4: return "sole_proprietor"
            default: return nil
            }
        }
    }

    /// What `tasks.list` sorts by (snake_case, unlike the fields of the answer).
    public struct TaskSort: TextCode {
        public let code: String

        public init(_ code: String) {
            self.code = code
        }

        /// Deadline.
        public static let dateEnd = TaskSort("date_end")

        /// The date on which the task was done.
        public static let dateFinished = TaskSort("date_finished")

        /// Price.
        public static let price = TaskSort("price")

        /// Every documented code.
        public static let known: [TaskSort] = [
            .dateEnd,
            .dateFinished,
            .price,
        ]

        public var name: String? {
            switch code {
            case "date_end": return "date_end"
            case "date_finished": return "date_finished"
            case "price": return "price"
            default: return nil
            }
        }
    }

    /// Sort direction.
    public struct SortDirection: TextCode {
        public let code: String

        public init(_ code: String) {
            self.code = code
        }

        /// Ascending.
        public static let asc = SortDirection("asc")

        /// Descending.
        public static let desc = SortDirection("desc")

        /// Every documented code.
        public static let known: [SortDirection] = [
            .asc,
            .desc,
        ]

        public var name: String? {
            switch code {
            case "asc": return "asc"
            case "desc": return "desc"
            default: return nil
            }
        }
    }

    /// The payout means for which the customer compensates the freelancer's commission; it sets the exact percent.
    public struct CompensationType: IntCode {
        public let code: Int64

        public init(_ code: Int64) {
            self.code = code
        }

        /// Natural person from Russia: Visa / Mastercard cards of Kazakhstan and Belarus.
        public static let ruKzByCards = CompensationType(1)

        /// Natural person from Russia: Visa, Mastercard and MIR cards.
        public static let ruCards = CompensationType(2)

        /// Natural person from Russia: WMZ wallets.
        public static let ruWmzWallets = CompensationType(3)

        /// Natural person from Russia: settlement account of an individual entrepreneur.
        public static let ruSoleProprietorAccount = CompensationType(4)

        /// Natural person not from Russia: Visa and Mastercard cards.
        public static let foreignCards = CompensationType(5)

        /// Natural person not from Russia: cards issued by Russian banks.
        public static let foreignRussianCards = CompensationType(6)

        /// Natural person not from Russia: e-wallets and accounts in national currencies.
        public static let foreignWalletsAndAccounts = CompensationType(7)

        /// Every documented code.
        public static let known: [CompensationType] = [
            .ruKzByCards,
            .ruCards,
            .ruWmzWallets,
            .ruSoleProprietorAccount,
            .foreignCards,
            .foreignRussianCards,
            .foreignWalletsAndAccounts,
        ]

        public var name: String? {
            switch code {
            case 1: return "ru_kz_by_cards"
            case 2: return "ru_cards"
            case 3: return "ru_wmz_wallets"
            case 4: return "ru_sole_proprietor_account"
            case 5: return "foreign_cards"
            case 6: return "foreign_russian_cards"
            case 7: return "foreign_wallets_and_accounts"
            default: return nil
            }
        }
    }

    /// Kind of a task's file; only one is documented.
    public struct TaskFileType: IntCode {
        public let code: Int64

        public init(_ code: Int64) {
            self.code = code
        }

        /// Transfer of rights for the task.
        public static let rightsTransfer = TaskFileType(5)

        /// Every documented code.
        public static let known: [TaskFileType] = [
            .rightsTransfer,
        ]

        public var name: String? {
            switch code {
            case 5: return "rights_transfer"
            default: return nil
            }
        }
    }

    /// How a task was made. The other documented way, the web interface, has no documented code.
    public struct TaskCreateType: TextCode {
        public let code: String

        public init(_ code: String) {
            self.code = code
        }

        /// Through the API.
        public static let api = TaskCreateType("API")

        /// Every documented code.
        public static let known: [TaskCreateType] = [
            .api,
        ]

        public var name: String? {
            switch code {
            case "API": return "api"
            default: return nil
            }
        }
    }

    /// Kind of hold (safe deal); only one value is ever shown.
    public struct HoldType: TextCode {
        public let code: String

        public init(_ code: String) {
            self.code = code
        }

        /// No hold.
        public static let withoutHold = HoldType("without_hold")

        /// Every documented code.
        public static let known: [HoldType] = [
            .withoutHold,
        ]

        public var name: String? {
            switch code {
            case "without_hold": return "without_hold"
            default: return nil
            }
        }
    }

    /// Whether a task is insured; only one value is ever shown.
    public struct InsuranceStatus: IntCode {
        public let code: Int64

        public init(_ code: Int64) {
            self.code = code
        }

        /// Read as: not insured.
        public static let notInsured = InsuranceStatus(0)

        /// Every documented code.
        public static let known: [InsuranceStatus] = [
            .notInsured,
        ]

        public var name: String? {
            switch code {
            case 0: return "not_insured"
            default: return nil
            }
        }
    }

    /// What an attribute of a service takes.
    public struct AttributeValueType: TextCode {
        public let code: String

        public init(_ code: String) {
            self.code = code
        }

        /// Free text.
        public static let text = AttributeValueType("text")

        /// One of the options: send the text of the option, not its id.
        public static let select = AttributeValueType("select")

        /// Every documented code.
        public static let known: [AttributeValueType] = [
            .text,
            .select,
        ]

        public var name: String? {
            switch code {
            case "text": return "text"
            case "select": return "select"
            default: return nil
            }
        }
    }

    /// What blocks taking a task. Others exist (verification, NDA files, tax number, phone); their names are not
    /// documented.
    public struct RequirementName: TextCode {
        public let code: String

        public init(_ code: String) {
            self.code = code
        }

        /// The freelancer must sign an offer agreement first.
        public static let agreementRequired = RequirementName("agreementRequired")

        /// Every documented code.
        public static let known: [RequirementName] = [
            .agreementRequired,
        ]

        public var name: String? {
            switch code {
            case "agreementRequired": return "agreement_required"
            default: return nil
            }
        }
    }

    /// Why something is required; only one value is ever shown.
    public struct RequirementCode: TextCode {
        public let code: String

        public init(_ code: String) {
            self.code = code
        }

        /// A new version of the agreement must be accepted.
        public static let forcedUpdate = RequirementCode("forced_update")

        /// Every documented code.
        public static let known: [RequirementCode] = [
            .forcedUpdate,
        ]

        public var name: String? {
            switch code {
            case "forced_update": return "forced_update"
            default: return nil
            }
        }
    }

    /// Kind of payment means.
    public struct PayoutEndpointType: IntCode {
        public let code: Int64

        public init(_ code: Int64) {
            self.code = code
        }

        /// Bank card.
        public static let card = PayoutEndpointType(1)

        /// E-wallet (QIWI, WebMoney).
        public static let wallet = PayoutEndpointType(2)

        /// Bank settlement account.
        public static let bankAccount = PayoutEndpointType(6)

        /// Every documented code.
        public static let known: [PayoutEndpointType] = [
            .card,
            .wallet,
            .bankAccount,
        ]

        public var name: String? {
            switch code {
            case 1: return "card"
            case 2: return "wallet"
            case 6: return "bank_account"
            default: return nil
            }
        }
    }

    /// Kind of e-wallet.
    public struct WalletType: IntCode {
        public let code: Int64

        public init(_ code: Int64) {
            self.code = code
        }

        /// QIWI.
        public static let qiwi = WalletType(2)

        /// WebMoney.
        public static let webMoney = WalletType(3)

        /// Every documented code.
        public static let known: [WalletType] = [
            .qiwi,
            .webMoney,
        ]

        public var name: String? {
            switch code {
            case 2: return "qiwi"
            case 3: return "web_money"
            default: return nil
            }
        }
    }

    /// Where a card stands. Not the scale of accounts: 1 and 3 mean other things there.
    public struct CardStatus: IntCode {
        public let code: Int64

        public init(_ code: Int64) {
            self.code = code
        }

        /// Binding started: the user opened the terminal.
        public static let bindingStarted = CardStatus(1)

        /// Blocked.
        public static let blocked = CardStatus(3)

        /// Added and confirmed.
        public static let confirmed = CardStatus(4)

        /// Deleted.
        public static let deleted = CardStatus(7)

        /// Every documented code.
        public static let known: [CardStatus] = [
            .bindingStarted,
            .blocked,
            .confirmed,
            .deleted,
        ]

        public var name: String? {
            switch code {
            case 1: return "binding_started"
            case 3: return "blocked"
            case 4: return "confirmed"
            case 7: return "deleted"
            default: return nil
            }
        }
    }

    /// Payment system of a card. The sample card 5213… is marked 1: do not infer one from the other.
    public struct CardType: IntCode {
        public let code: Int64

        public init(_ code: Int64) {
            self.code = code
        }

        /// Not determined.
        public static let undetermined = CardType(0)

        /// Visa.
        public static let visa = CardType(1)

        /// Mastercard.
        public static let mastercard = CardType(2)

        /// Maestro.
        public static let maestro = CardType(3)

        /// Mir.
        public static let mir = CardType(8)

        /// Every documented code.
        public static let known: [CardType] = [
            .undetermined,
            .visa,
            .mastercard,
            .maestro,
            .mir,
        ]

        public var name: String? {
            switch code {
            case 0: return "undetermined"
            case 1: return "visa"
            case 2: return "mastercard"
            case 3: return "maestro"
            case 8: return "mir"
            default: return nil
            }
        }
    }

    /// Where a bank account stands. Not the scale of cards: 1 and 3 mean other things there.
    public struct BankAccountStatus: IntCode {
        public let code: Int64

        public init(_ code: Int64) {
            self.code = code
        }

        /// Added and confirmed.
        public static let confirmed = BankAccountStatus(1)

        /// Deleted.
        public static let deleted = BankAccountStatus(2)

        /// Added, not yet confirmed.
        public static let unconfirmed = BankAccountStatus(3)

        /// Every documented code.
        public static let known: [BankAccountStatus] = [
            .confirmed,
            .deleted,
            .unconfirmed,
        ]

        public var name: String? {
            switch code {
            case 1: return "confirmed"
            case 2: return "deleted"
            case 3: return "unconfirmed"
            default: return nil
            }
        }
    }

    /// Kind of bank account.
    public struct BankAccountType: IntCode {
        public let code: Int64

        public init(_ code: Int64) {
            self.code = code
        }

        /// SEPA (account in the euro zone).
        public static let sepa = BankAccountType(1)

        /// SWIFT.
        public static let swift = BankAccountType(2)

        /// BIK / BIC (Russian account).
        public static let bik = BankAccountType(6)

        /// Every documented code.
        public static let known: [BankAccountType] = [
            .sepa,
            .swift,
            .bik,
        ]

        public var name: String? {
            switch code {
            case 1: return "sepa"
            case 2: return "swift"
            case 6: return "bik"
            default: return nil
            }
        }
    }

    /// Where a payout stands. 4 and 6 to 9 are not documented; the order is inferred: 10, 1, then 2, 3 or 5.
    public struct PayoutStatus: IntCode {
        public let code: Int64

        public init(_ code: Int64) {
            self.code = code
        }

        /// In progress.
        public static let inProgress = PayoutStatus(1)

        /// Done.
        public static let done = PayoutStatus(2)

        /// Declined.
        public static let declined = PayoutStatus(3)

        /// Partly done.
        public static let partlyDone = PayoutStatus(5)

        /// Created.
        public static let created = PayoutStatus(10)

        /// Every documented code.
        public static let known: [PayoutStatus] = [
            .inProgress,
            .done,
            .declined,
            .partlyDone,
            .created,
        ]

        public var name: String? {
            switch code {
            case 1: return "in_progress"
            case 2: return "done"
            case 3: return "declined"
            case 5: return "partly_done"
            case 10: return "created"
            default: return nil
            }
        }
    }

    /// How a 2FA code is delivered.
    public struct TwoFactorType: TextCode {
        public let code: String

        public init(_ code: String) {
            self.code = code
        }

        /// Sent by SMS.
        public static let sms = TwoFactorType("SMS")

        /// From Google Authenticator.
        public static let google = TwoFactorType("Google")

        /// Every documented code.
        public static let known: [TwoFactorType] = [
            .sms,
            .google,
        ]

        public var name: String? {
            switch code {
            case "SMS": return "sms"
            case "Google": return "google"
            default: return nil
            }
        }
    }

    /// Whether a contact is confirmed. The table calls it boolean, samples show 1: true reads as 1, false as 0.
    public struct ConfirmationStatus: IntCode {
        public let code: Int64

        public init(_ code: Int64) {
            self.code = code
        }

        /// Not confirmed (read from the boolean; the number is never shown).
        public static let notConfirmed = ConfirmationStatus(0)

        /// Confirmed.
        public static let confirmed = ConfirmationStatus(1)

        /// Every documented code.
        public static let known: [ConfirmationStatus] = [
            .notConfirmed,
            .confirmed,
        ]

        public var name: String? {
            switch code {
            case 0: return "not_confirmed"
            case 1: return "confirmed"
            default: return nil
            }
        }
    }

    /// Form of ownership of a party to an advertising contract; it decides which data the party needs.
    public struct OrdLegalType: TextCode {
        public let code: String

        public init(_ code: String) {
            self.code = code
        }

        /// Not defined.
        public static let undefined = OrdLegalType("LEGAL_TYPE_INVALID")

        /// Legal entity.
        public static let legalEntity = OrdLegalType("LEGAL_TYPE_LEGAL")

        /// Natural person.
        public static let naturalPerson = OrdLegalType("LEGAL_TYPE_INDIVIDUAL")

        /// Individual entrepreneur.
        public static let entrepreneur = OrdLegalType("LEGAL_TYPE_ENTREPRENEUR")

        /// Foreign legal entity.
        public static let foreignLegalEntity = OrdLegalType("LEGAL_TYPE_FOREIGN_LEGAL")

        /// Foreign natural person.
        public static let foreignNaturalPerson = OrdLegalType("LEGAL_TYPE_FOREIGN_INDIVIDUAL")

        /// Foreign individual entrepreneur.
        public static let foreignEntrepreneur = OrdLegalType("LEGAL_TYPE_FOREIGN_ENTREPRENEUR")

        /// Every documented code.
        public static let known: [OrdLegalType] = [
            .undefined,
            .legalEntity,
            .naturalPerson,
            .entrepreneur,
            .foreignLegalEntity,
            .foreignNaturalPerson,
            .foreignEntrepreneur,
        ]

        public var name: String? {
            switch code {
            case "LEGAL_TYPE_INVALID": return "undefined"
            case "LEGAL_TYPE_LEGAL": return "legal_entity"
            case "LEGAL_TYPE_INDIVIDUAL": return "natural_person"
            case "LEGAL_TYPE_ENTREPRENEUR": return "entrepreneur"
            case "LEGAL_TYPE_FOREIGN_LEGAL": return "foreign_legal_entity"
            case "LEGAL_TYPE_FOREIGN_INDIVIDUAL": return "foreign_natural_person"
            case "LEGAL_TYPE_FOREIGN_ENTREPRENEUR": return "foreign_entrepreneur"
            default: return nil
            }
        }
    }

    /// Type of an advertising contract.
    public struct OrdContractType: TextCode {
        public let code: String

        public init(_ code: String) {
            self.code = code
        }

        /// Not defined.
        public static let undefined = OrdContractType("CONTRACT_TYPE_INVALID")

        /// Service contract.
        public static let service = OrdContractType("CONTRACT_TYPE_SERVICE")

        /// Intermediary contract.
        public static let intermediary = OrdContractType("CONTRACT_TYPE_INTERMEDIARY")

        /// Additional agreement.
        public static let additionalAgreement = OrdContractType("CONTRACT_TYPE_ADDITIONAL_AGREEMENT")

        /// Every documented code.
        public static let known: [OrdContractType] = [
            .undefined,
            .service,
            .intermediary,
            .additionalAgreement,
        ]

        public var name: String? {
            switch code {
            case "CONTRACT_TYPE_INVALID": return "undefined"
            case "CONTRACT_TYPE_SERVICE": return "service"
            case "CONTRACT_TYPE_INTERMEDIARY": return "intermediary"
            case "CONTRACT_TYPE_ADDITIONAL_AGREEMENT": return "additional_agreement"
            default: return nil
            }
        }
    }

    /// Subject of an advertising contract.
    public struct OrdSubjectType: TextCode {
        public let code: String

        public init(_ code: String) {
            self.code = code
        }

        /// Not defined.
        public static let undefined = OrdSubjectType("SUBJECT_TYPE_INVALID")

        /// Distribution of advertising.
        public static let distribution = OrdSubjectType("SUBJECT_TYPE_DISTRIBUTION")

        /// Organising the distribution of advertising.
        public static let organisation = OrdSubjectType("SUBJECT_TYPE_ORGANISATION")

        /// Intermediation.
        public static let intermediation = OrdSubjectType("SUBJECT_TYPE_INTERMEDIARY")

        /// Representation.
        public static let representation = OrdSubjectType("SUBJECT_TYPE_REPRESENTATION")

        /// Other.
        public static let other = OrdSubjectType("SUBJECT_TYPE_OTHER")

        /// Every documented code.
        public static let known: [OrdSubjectType] = [
            .undefined,
            .distribution,
            .organisation,
            .intermediation,
            .representation,
            .other,
        ]

        public var name: String? {
            switch code {
            case "SUBJECT_TYPE_INVALID": return "undefined"
            case "SUBJECT_TYPE_DISTRIBUTION": return "distribution"
            case "SUBJECT_TYPE_ORGANISATION": return "organisation"
            case "SUBJECT_TYPE_INTERMEDIARY": return "intermediation"
            case "SUBJECT_TYPE_REPRESENTATION": return "representation"
            case "SUBJECT_TYPE_OTHER": return "other"
            default: return nil
            }
        }
    }

    /// What the intermediary of an advertising contract does.
    public struct OrdActionType: TextCode {
        public let code: String

        public init(_ code: String) {
            self.code = code
        }

        /// Not defined.
        public static let undefined = OrdActionType("ACTION_TYPE_INVALID")

        /// Concludes contracts.
        public static let conclusion = OrdActionType("ACTION_TYPE_CONCLUSION")

        /// Distributes advertising.
        public static let distribution = OrdActionType("ACTION_TYPE_DISTRIBUTION")

        /// Commercial representation.
        public static let commercialRepresentation = OrdActionType("ACTION_TYPE_COMMERCIAL")

        /// Other intermediation.
        public static let other = OrdActionType("ACTION_TYPE_OTHER")

        /// Every documented code.
        public static let known: [OrdActionType] = [
            .undefined,
            .conclusion,
            .distribution,
            .commercialRepresentation,
            .other,
        ]

        public var name: String? {
            switch code {
            case "ACTION_TYPE_INVALID": return "undefined"
            case "ACTION_TYPE_CONCLUSION": return "conclusion"
            case "ACTION_TYPE_DISTRIBUTION": return "distribution"
            case "ACTION_TYPE_COMMERCIAL": return "commercial_representation"
            case "ACTION_TYPE_OTHER": return "other"
            default: return nil
            }
        }
    }

    /// Kind of entry in the register of advertising data. Only observed values: a table types it UUID. Spelt with s,
    /// while the paths spell `organization`.
    public struct OrdEntryType: TextCode {
        public let code: String

        public init(_ code: String) {
            self.code = code
        }

        /// An organisation.
        public static let organisation = OrdEntryType("organisation")

        /// A contract.
        public static let contract = OrdEntryType("contract")

        /// Every documented code.
        public static let known: [OrdEntryType] = [
            .organisation,
            .contract,
        ]

        public var name: String? {
            switch code {
            case "organisation": return "organisation"
            case "contract": return "contract"
            default: return nil
            }
        }
    }

    /// Type of a tax number. One code means different things in different countries (CI, CE, PASS, RUT, RUC).
    public struct TaxDocumentType: TextCode {
        public let code: String

        public init(_ code: String) {
            self.code = code
        }

        /// Russia.
        public static let inn = TaxDocumentType("INN")

        /// Belarus.
        public static let unp = TaxDocumentType("UNP")

        /// Argentina: one value, sent with its slash and blanks.
        public static let cuitCuil = TaxDocumentType("CUIT / CUIL")

        /// Bolivia, Colombia.
        public static let nit = TaxDocumentType("NIT")

        /// Bolivia, Costa Rica, Ecuador, Paraguay, Uruguay.
        public static let ci = TaxDocumentType("CI")

        /// Bolivia, Colombia, Dominican Republic, Ecuador, Peru.
        public static let ce = TaxDocumentType("CE")

        /// Brazil.
        public static let cpf = TaxDocumentType("CPF")

        /// Brazil.
        public static let cnpj = TaxDocumentType("CNPJ")

        /// Chile, Uruguay.
        public static let rut = TaxDocumentType("RUT")

        /// China, Colombia, Dominican Republic, Ecuador, Peru, Tanzania, Uruguay.
        public static let pass = TaxDocumentType("PASS")

        /// China.
        public static let taxId = TaxDocumentType("TAXID")

        /// Colombia.
        public static let cc = TaxDocumentType("CC")

        /// Colombia.
        public static let pep = TaxDocumentType("PEP")

        /// Costa Rica.
        public static let cj = TaxDocumentType("CJ")

        /// Costa Rica.
        public static let cr = TaxDocumentType("CR")

        /// Dominican Republic.
        public static let rn = TaxDocumentType("RN")

        /// Ecuador, Panama, Paraguay, Peru.
        public static let ruc = TaxDocumentType("RUC")

        /// Peru.
        public static let dni = TaxDocumentType("DNI")

        /// Tanzania.
        public static let ni = TaxDocumentType("NI")

        /// Tanzania.
        public static let mil = TaxDocumentType("MIL")

        /// Uruguay.
        public static let de = TaxDocumentType("DE")

        /// Every documented code.
        public static let known: [TaxDocumentType] = [
            .inn,
            .unp,
            .cuitCuil,
            .nit,
            .ci,
            .ce,
            .cpf,
            .cnpj,
            .rut,
            .pass,
            .taxId,
            .cc,
            .pep,
            .cj,
            .cr,
            .rn,
            .ruc,
            .dni,
            .ni,
            .mil,
            .de,
        ]

        public var name: String? {
            switch code {
            case "INN": return "inn"
            case "UNP": return "unp"
            case "CUIT / CUIL": return "cuit_cuil"
            case "NIT": return "nit"
            case "CI": return "ci"
            case "CE": return "ce"
            case "CPF": return "cpf"
            case "CNPJ": return "cnpj"
            case "RUT": return "rut"
            case "PASS": return "pass"
            case "TAXID": return "tax_id"
            case "CC": return "cc"
            case "PEP": return "pep"
            case "CJ": return "cj"
            case "CR": return "cr"
            case "RN": return "rn"
            case "RUC": return "ruc"
            case "DNI": return "dni"
            case "NI": return "ni"
            case "MIL": return "mil"
            case "DE": return "de"
            default: return nil
            }
        }
    }

    /// Kind of transaction of a company.
    public struct TransactionType: IntCode {
        public let code: Int64

        public init(_ code: Int64) {
            self.code = code
        }

        /// Top-up.
        public static let topUp = TransactionType(1)

        /// Write-off.
        public static let writeOff = TransactionType(2)

        /// Refund.
        public static let refund = TransactionType(3)

        /// Every documented code.
        public static let known: [TransactionType] = [
            .topUp,
            .writeOff,
            .refund,
        ]

        public var name: String? {
            switch code {
            case 1: return "top_up"
            case 2: return "write_off"
            case 3: return "refund"
            default: return nil
            }
        }
    }

    /// Kind of document.
    public struct DocumentType: IntCode {
        public let code: Int64

        public init(_ code: Int64) {
            self.code = code
        }

        /// Invoice.
        public static let invoice = DocumentType(6)

        /// Act (closing report).
        public static let act = DocumentType(7)

        /// Every documented code.
        public static let known: [DocumentType] = [
            .invoice,
            .act,
        ]

        public var name: String? {
            switch code {
            case 6: return "invoice"
            case 7: return "act"
            default: return nil
            }
        }
    }

    /// What `documents.list` sorts by (camelCase, unlike `tasks.list`).
    public struct DocumentSort: TextCode {
        public let code: String

        public init(_ code: String) {
            self.code = code
        }

        /// Creation date.
        public static let createdAt = DocumentSort("createdAt")

        /// Document id; the answer calls it `documentId`.
        public static let id = DocumentSort("id")

        /// File id.
        public static let fileId = DocumentSort("fileId")

        /// Every documented code.
        public static let known: [DocumentSort] = [
            .createdAt,
            .id,
            .fileId,
        ]

        public var name: String? {
            switch code {
            case "createdAt": return "created_at"
            case "id": return "id"
            case "fileId": return "file_id"
            default: return nil
            }
        }
    }

    /// A language.
    public struct Language: TextCode {
        public let code: String

        public init(_ code: String) {
            self.code = code
        }

        /// English.
        public static let english = Language("EN")

        /// Russian.
        public static let russian = Language("RU")

        /// Every documented code.
        public static let known: [Language] = [
            .english,
            .russian,
        ]

        public var name: String? {
            switch code {
            case "EN": return "english"
            case "RU": return "russian"
            default: return nil
            }
        }
    }

    /// Kind of user.
    public struct ProfileType: TextCode {
        public let code: String

        public init(_ code: String) {
            self.code = code
        }

        /// Customer.
        public static let customer = ProfileType("customer")

        /// Freelancer; named in prose, its code is never shown.
        public static let freelancer = ProfileType("freelancer")

        /// Every documented code.
        public static let known: [ProfileType] = [
            .customer,
            .freelancer,
        ]

        public var name: String? {
            switch code {
            case "customer": return "customer"
            case "freelancer": return "freelancer"
            default: return nil
            }
        }
    }

    /// The 2FA method of a profile; only one value is ever shown, in lower case, unlike TwoFactorType. The table types
    /// it boolean: then `true` or `false` is kept as text.
    public struct TwoFactorMethod: TextCode {
        public let code: String

        public init(_ code: String) {
            self.code = code
        }

        /// By SMS.
        public static let sms = TwoFactorMethod("sms")

        /// Every documented code.
        public static let known: [TwoFactorMethod] = [
            .sms,
        ]

        public var name: String? {
            switch code {
            case "sms": return "sms"
            default: return nil
            }
        }
    }

    /// Whether a webhook is on.
    public struct WebhookStatus: TextCode {
        public let code: String

        public init(_ code: String) {
            self.code = code
        }

        /// On.
        public static let enabled = WebhookStatus("enabled")

        /// Off.
        public static let disabled = WebhookStatus("disabled")

        /// Every documented code.
        public static let known: [WebhookStatus] = [
            .enabled,
            .disabled,
        ]

        public var name: String? {
            switch code {
            case "enabled": return "enabled"
            case "disabled": return "disabled"
            default: return nil
            }
        }
    }
}
