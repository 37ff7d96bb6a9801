// Made from core/catalog/qugo.json by gigwire-codegen; do not edit.

import Foundation

extension Qugo {
    /// Where a performer stands as a self-employed person. Needed before any job or payout of one: OK. What the codes
    /// mean is read from their names.
    public struct SmzState: TextCode {
        public let code: String

        public init(_ code: String) {
            self.code = code
        }

        /// The check is running.
        public static let checking = SmzState("CHECKING")

        /// Not known yet.
        public static let notKnown = SmzState("UNKNOWN")

        /// Not registered as self-employed.
        public static let notSelfEmployed = SmzState("NOTSE")

        /// The taxpayer has given the platform no access.
        public static let noAccess = SmzState("NOACCESS")

        /// Restricted; why is not documented.
        public static let limited = SmzState("LIMITED")

        /// The check failed.
        public static let validationError = SmzState("VALIDATION_ERROR")

        /// Self-employed and usable.
        public static let ok = SmzState("OK")

        /// The daily check is running again.
        public static let dailyChecking = SmzState("DAILY_CHECKING")

        /// Every documented code.
        public static let known: [SmzState] = [
            .checking,
            .notKnown,
            .notSelfEmployed,
            .noAccess,
            .limited,
            .validationError,
            .ok,
            .dailyChecking,
        ]

        public var name: String? {
            switch code {
            case "CHECKING": return "checking"
            case "UNKNOWN": return "not_known"
            case "NOTSE": return "not_self_employed"
            case "NOACCESS": return "no_access"
            case "LIMITED": return "limited"
            case "VALIDATION_ERROR": return "validation_error"
            case "OK": return "ok"
            case "DAILY_CHECKING": return "daily_checking"
            default: return nil
            }
        }
    }

    /// Where the questionnaire of a performer stands. Needed before any job or payout: ACTIVE.
    public struct WorkmanState: TextCode {
        public let code: String

        public init(_ code: String) {
            self.code = code
        }

        /// Not submitted.
        public static let draft = WorkmanState("DRAFT")

        /// Under review.
        public static let moderation = WorkmanState("MODERATION")

        /// Approved. The prose writes `Active`.
        public static let active = WorkmanState("ACTIVE")

        /// Switched off.
        public static let disabled = WorkmanState("DISABLED")

        /// Refused at the review.
        public static let rejected = WorkmanState("REJECTED")

        /// Every documented code.
        public static let known: [WorkmanState] = [
            .draft,
            .moderation,
            .active,
            .disabled,
            .rejected,
        ]

        public var name: String? {
            switch code {
            case "DRAFT": return "draft"
            case "MODERATION": return "moderation"
            case "ACTIVE": return "active"
            case "DISABLED": return "disabled"
            case "REJECTED": return "rejected"
            default: return nil
            }
        }
    }

    /// What an invitation registry does.
    public struct WorkmanRegistryType: TextCode {
        public let code: String

        public init(_ code: String) {
            self.code = code
        }

        /// Registers, with ready questionnaires.
        public static let registration = WorkmanRegistryType("REGISTRATION")

        /// Invites.
        public static let invite = WorkmanRegistryType("INVITE")

        /// Every documented code.
        public static let known: [WorkmanRegistryType] = [
            .registration,
            .invite,
        ]

        public var name: String? {
            switch code {
            case "REGISTRATION": return "registration"
            case "INVITE": return "invite"
            default: return nil
            }
        }
    }

    /// What a search of performers looks at.
    public struct EmployeeSearchType: TextCode {
        public let code: String

        public init(_ code: String) {
            self.code = code
        }

        /// Full name.
        public static let fullName = EmployeeSearchType("FIO")

        /// Tax number.
        public static let inn = EmployeeSearchType("INN")

        /// Phone.
        public static let phone = EmployeeSearchType("PHONE")

        /// Email.
        public static let email = EmployeeSearchType("EMAIL")

        /// Tag.
        public static let tag = EmployeeSearchType("TAG")

        /// Every documented code.
        public static let known: [EmployeeSearchType] = [
            .fullName,
            .inn,
            .phone,
            .email,
            .tag,
        ]

        public var name: String? {
            switch code {
            case "FIO": return "full_name"
            case "INN": return "inn"
            case "PHONE": return "phone"
            case "EMAIL": return "email"
            case "TAG": return "tag"
            default: return nil
            }
        }
    }

    /// Citizenship. The documents show ten codes and hide three, so others may be sent too.
    public struct Citizenship: TextCode {
        public let code: String

        public init(_ code: String) {
            self.code = code
        }

        /// Russia.
        public static let russia = Citizenship("RUS")

        /// Belarus.
        public static let belarus = Citizenship("BLR")

        /// Kyrgyzstan.
        public static let kyrgyzstan = Citizenship("KGZ")

        /// Kazakhstan.
        public static let kazakhstan = Citizenship("KAZ")

        /// Armenia.
        public static let armenia = Citizenship("ARM")

        /// Ukraine.
        public static let ukraine = Citizenship("UKR")

        /// As the platform writes it: LNR.
        public static let lnr = Citizenship("LNR")

        /// As the platform writes it: DNR.
        public static let dnr = Citizenship("DNR")

        /// Azerbaijan.
        public static let azerbaijan = Citizenship("AZE")

        /// Moldova.
        public static let moldova = Citizenship("MDA")

        /// Every documented code.
        public static let known: [Citizenship] = [
            .russia,
            .belarus,
            .kyrgyzstan,
            .kazakhstan,
            .armenia,
            .ukraine,
            .lnr,
            .dnr,
            .azerbaijan,
            .moldova,
        ]

        public var name: String? {
            switch code {
            case "RUS": return "russia"
            case "BLR": return "belarus"
            case "KGZ": return "kyrgyzstan"
            case "KAZ": return "kazakhstan"
            case "ARM": return "armenia"
            case "UKR": return "ukraine"
            case "LNR": return "lnr"
            case "DNR": return "dnr"
            case "AZE": return "azerbaijan"
            case "MDA": return "moldova"
            default: return nil
            }
        }
    }

    /// The state in which a job is made.
    public struct JobCreateState: TextCode {
        public let code: String

        public init(_ code: String) {
            self.code = code
        }

        /// A draft.
        public static let draft = JobCreateState("DRAFT")

        /// Sent to moderation and publication.
        public static let moderation = JobCreateState("MODERATION")

        /// Every documented code.
        public static let known: [JobCreateState] = [
            .draft,
            .moderation,
        ]

        public var name: String? {
            switch code {
            case "DRAFT": return "draft"
            case "MODERATION": return "moderation"
            default: return nil
            }
        }
    }

    /// Where a job stands. The documents show ten codes and hide five more; PAID is named by the prose. Take an unknown
    /// code for work in progress: never for paid, never for failed. Others may be sent as a filter. What the codes mean
    /// is read from their names.
    public struct JobState: TextCode {
        public let code: String

        public init(_ code: String) {
            self.code = code
        }

        /// A draft.
        public static let draft = JobState("DRAFT")

        /// Waits for the budget to be held.
        public static let moderationAwaitingHold = JobState("MODERATION_AWAITING_HOLD")

        /// The budget could not be held: the sign of a low balance.
        public static let moderationHoldFailed = JobState("MODERATION_HOLD_FAILED")

        /// The budget is held.
        public static let moderationHoldCompleted = JobState("MODERATION_HOLD_COMPLETED")

        /// Under moderation.
        public static let moderation = JobState("MODERATION")

        /// Performers can see it.
        public static let published = JobState("PUBLISHED")

        /// Refused by moderation.
        public static let rejected = JobState("REJECTED")

        /// Waits for the performer's answer.
        public static let workmanPending = JobState("WORKMANPENDING")

        /// Being done.
        public static let inProgress = JobState("INPROGRESS")

        /// The work is finished.
        public static let finished = JobState("FINISHED")

        /// Paid: closing documents are there. From the prose, not from the list of codes.
        public static let paid = JobState("PAID")

        /// Every documented code.
        public static let known: [JobState] = [
            .draft,
            .moderationAwaitingHold,
            .moderationHoldFailed,
            .moderationHoldCompleted,
            .moderation,
            .published,
            .rejected,
            .workmanPending,
            .inProgress,
            .finished,
            .paid,
        ]

        public var name: String? {
            switch code {
            case "DRAFT": return "draft"
            case "MODERATION_AWAITING_HOLD": return "moderation_awaiting_hold"
            case "MODERATION_HOLD_FAILED": return "moderation_hold_failed"
            case "MODERATION_HOLD_COMPLETED": return "moderation_hold_completed"
            case "MODERATION": return "moderation"
            case "PUBLISHED": return "published"
            case "REJECTED": return "rejected"
            case "WORKMANPENDING": return "workman_pending"
            case "INPROGRESS": return "in_progress"
            case "FINISHED": return "finished"
            case "PAID": return "paid"
            default: return nil
            }
        }
    }

    /// Where the tax receipt of a job stands. What the codes mean is read from their names.
    public struct ReceiptState: TextCode {
        public let code: String

        public init(_ code: String) {
            self.code = code
        }

        /// Waits.
        public static let pending = ReceiptState("PENDING")

        /// Being made.
        public static let generationInProcess = ReceiptState("GENERATION_IN_PROCESS")

        /// Made online with the tax service.
        public static let onlineReceiptGenerated = ReceiptState("ONLINE_RECEIPT_GENERATED")

        /// Made offline.
        public static let offlineReceiptGenerated = ReceiptState("OFFLINE_RECEIPT_GENERATED")

        /// Made offline and registered later.
        public static let offlineReceiptRegistered = ReceiptState("OFFLINE_RECEIPT_REGISTERED")

        /// Its cancellation waits.
        public static let pendingReversed = ReceiptState("PENDING_REVERSED")

        /// Cancelled.
        public static let reversed = ReceiptState("REVERSED")

        /// Failed.
        public static let error = ReceiptState("ERROR")

        /// None is needed.
        public static let notRequired = ReceiptState("NOT_REQUIRED")

        /// Every documented code.
        public static let known: [ReceiptState] = [
            .pending,
            .generationInProcess,
            .onlineReceiptGenerated,
            .offlineReceiptGenerated,
            .offlineReceiptRegistered,
            .pendingReversed,
            .reversed,
            .error,
            .notRequired,
        ]

        public var name: String? {
            switch code {
            case "PENDING": return "pending"
            case "GENERATION_IN_PROCESS": return "generation_in_process"
            case "ONLINE_RECEIPT_GENERATED": return "online_receipt_generated"
            case "OFFLINE_RECEIPT_GENERATED": return "offline_receipt_generated"
            case "OFFLINE_RECEIPT_REGISTERED": return "offline_receipt_registered"
            case "PENDING_REVERSED": return "pending_reversed"
            case "REVERSED": return "reversed"
            case "ERROR": return "error"
            case "NOT_REQUIRED": return "not_required"
            default: return nil
            }
        }
    }

    /// Where the payment of a registry row stands. The list is headed "new statuses", so older codes may come: take an
    /// unknown one for work in progress. Only PAID is paid.
    public struct PayrollItemStatus: TextCode {
        public let code: String

        public init(_ code: String) {
            self.code = code
        }

        /// Waits for its check.
        public static let pendingValidation = PayrollItemStatus("PENDING_VALIDATION")

        /// The check failed. Commonest causes: the performer is not self-employed or not registered, or payouts are off
        /// for the customer. The cabinet shows which.
        public static let validationFailed = PayrollItemStatus("VALIDATION_FAILED")

        /// Ready to be executed.
        public static let readyToApply = PayrollItemStatus("READY_TO_APPLY")

        /// Waits to be executed.
        public static let applying = PayrollItemStatus("APPLYING")

        /// By its text the basic entities are made, by its name money is not held yet: take it for the latter.
        public static let awaitingHoldBalance = PayrollItemStatus("AWAITING_HOLD_BALANCE")

        /// Not enough money on the account called Own.
        public static let balanceHoldFailed = PayrollItemStatus("BALANCE_HOLD_FAILED")

        /// Money is held.
        public static let balanceHoldCompleted = PayrollItemStatus("BALANCE_HOLD_COMPLETED")

        /// Further entities of the job are made.
        public static let additionalJobEntitiesCreated = PayrollItemStatus("ADDITIONAL_JOB_ENTITIES_CREATED")

        /// Waits for the performer to sign the act (only where acts are mandatory); signed by itself after 48 hours.
        public static let pendingActSigning = PayrollItemStatus("PENDING_ACT_SIGNING")

        /// Waits for the receipt.
        public static let pendingReceiptGeneration = PayrollItemStatus("PENDING_RECEIPT_GENERATION")

        /// Waits for the payment; the receipt is there.
        public static let paymentWaiting = PayrollItemStatus("PAYMENT_WAITING")

        /// Paid: the final success.
        public static let paid = PayrollItemStatus("PAID")

        /// Every documented code.
        public static let known: [PayrollItemStatus] = [
            .pendingValidation,
            .validationFailed,
            .readyToApply,
            .applying,
            .awaitingHoldBalance,
            .balanceHoldFailed,
            .balanceHoldCompleted,
            .additionalJobEntitiesCreated,
            .pendingActSigning,
            .pendingReceiptGeneration,
            .paymentWaiting,
            .paid,
        ]

        public var name: String? {
            switch code {
            case "PENDING_VALIDATION": return "pending_validation"
            case "VALIDATION_FAILED": return "validation_failed"
            case "READY_TO_APPLY": return "ready_to_apply"
            case "APPLYING": return "applying"
            case "AWAITING_HOLD_BALANCE": return "awaiting_hold_balance"
            case "BALANCE_HOLD_FAILED": return "balance_hold_failed"
            case "BALANCE_HOLD_COMPLETED": return "balance_hold_completed"
            case "ADDITIONAL_JOB_ENTITIES_CREATED": return "additional_job_entities_created"
            case "PENDING_ACT_SIGNING": return "pending_act_signing"
            case "PENDING_RECEIPT_GENERATION": return "pending_receipt_generation"
            case "PAYMENT_WAITING": return "payment_waiting"
            case "PAID": return "paid"
            default: return nil
            }
        }
    }

    /// An edition of the documents that overrides edition B.
    public struct DocumentEdition: TextCode {
        public let code: String

        public init(_ code: String) {
            self.code = code
        }

        /// The earlier edition, by which registries pay the self-employed too.
        public static let a = DocumentEdition("A")

        /// Every documented code.
        public static let known: [DocumentEdition] = [
            .a,
        ]

        public var name: String? {
            switch code {
            case "A": return "a"
            default: return nil
            }
        }
    }

    /// Tax status of a performer.
    public struct TaxStatus: TextCode {
        public let code: String

        public init(_ code: String) {
            self.code = code
        }

        /// Self-employed. Known only from third-party code.
        public static let selfEmployed = TaxStatus("smz")

        /// Sole trader. Known only from third-party code.
        public static let soleTrader = TaxStatus("ip")

        /// Limited company. Known only from third-party code.
        public static let limitedCompany = TaxStatus("ooo")

        /// Public company. Known only from third-party code.
        public static let publicCompany = TaxStatus("pao")

        /// Natural person. Known only from third-party code.
        public static let naturalPerson = TaxStatus("np")

        /// Every documented code.
        public static let known: [TaxStatus] = [
            .selfEmployed,
            .soleTrader,
            .limitedCompany,
            .publicCompany,
            .naturalPerson,
        ]

        public var name: String? {
            switch code {
            case "smz": return "self_employed"
            case "ip": return "sole_trader"
            case "ooo": return "limited_company"
            case "pao": return "public_company"
            case "np": return "natural_person"
            default: return nil
            }
        }
    }

    /// Gender. The code that knows it takes several spellings.
    public struct Gender: TextCode {
        public let code: String

        public init(_ code: String) {
            self.code = code
        }

        /// Male. Known only from third-party code.
        public static let male = Gender("male")

        /// Female. Known only from third-party code.
        public static let female = Gender("female")

        /// Every documented code.
        public static let known: [Gender] = [
            .male,
            .female,
        ]

        public var name: String? {
            switch code {
            case "male": return "male"
            case "female": return "female"
            default: return nil
            }
        }
    }
}
