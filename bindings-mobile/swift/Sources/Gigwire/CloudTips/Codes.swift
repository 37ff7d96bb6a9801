// Made from core/catalog/cloudtips.json by gigwire-codegen; do not edit.

import Foundation

extension CloudTips {
    /// Whether a receiver confirmed the link with your company. The vendor's table calls it the status of the receiver;
    /// it is that of the payment page. Documented as a number, recorded answers carry the name: both are read.
    /// `not_requested` and `confirmed` can be used at once, `waiting_for_confirmation` needs the SMS of
    /// `places.attach_send_sms`, `declined` is the end.
    public struct LayoutStatus: IntCode {
        public let code: Int64

        public init(_ code: Int64) {
            self.code = code
        }

        /// Confirmation was never requested (the vendor's None): ready to use.
        public static let notRequested = LayoutStatus(0)

        /// Confirmed: ready to use.
        public static let confirmed = LayoutStatus(1)

        /// Waits for the person's confirmation, by SMS code or in the CloudTips personal account.
        public static let waitingForConfirmation = LayoutStatus(2)

        /// Declined by the person.
        public static let declined = LayoutStatus(3)

        /// Every documented code.
        public static let known: [LayoutStatus] = [
            .notRequested,
            .confirmed,
            .waitingForConfirmation,
            .declined,
        ]

        public var name: String? {
            switch code {
            case 0: return "not_requested"
            case 1: return "confirmed"
            case 2: return "waiting_for_confirmation"
            case 3: return "declined"
            default: return nil
            }
        }
    }

    /// How tips reach a receiver. A number in the partner's calls; answers to receivers carry the name: both are read.
    public struct PayoutMethod: IntCode {
        public let code: Int64

        public init(_ code: Int64) {
            self.code = code
        }

        /// Each tip is paid out to the card at once.
        public static let instant = PayoutMethod(0)

        /// Tips add up until they are paid out.
        public static let accumulation = PayoutMethod(1)

        /// Every documented code.
        public static let known: [PayoutMethod] = [
            .instant,
            .accumulation,
        ]

        public var name: String? {
            switch code {
            case 0: return "instant"
            case 1: return "accumulation"
            default: return nil
            }
        }
    }

    /// How tips reach a receiver, as the receiver's own calls write it. By name, where the partner's calls have a
    /// number (`PayoutMethod`).
    public struct PayoutMethodName: TextCode {
        public let code: String

        public init(_ code: String) {
            self.code = code
        }

        /// Each tip is paid out to the card at once.
        public static let instant = PayoutMethodName("Instant")

        /// Tips add up until they are paid out.
        public static let accumulation = PayoutMethodName("Accumulation")

        /// Every documented code.
        public static let known: [PayoutMethodName] = [
            .instant,
            .accumulation,
        ]

        public var name: String? {
            switch code {
            case "Instant": return "instant"
            case "Accumulation": return "accumulation"
            default: return nil
            }
        }
    }

    /// How the check of a card went that is being linked to a receiver.
    public struct CardLinkStatus: TextCode {
        public let code: String

        public init(_ code: String) {
            self.code = code
        }

        /// Success without 3-D Secure: the check payment went through and was voided, hence the vendor's word.
        public static let verified = CardLinkStatus("Canceled")

        /// The receiver must go to the bank's page: send `md`, `paReq` and your return address there.
        public static let need3ds = CardLinkStatus("Need3ds")

        /// Every documented code.
        public static let known: [CardLinkStatus] = [
            .verified,
            .need3ds,
        ]

        public var name: String? {
            switch code {
            case "Canceled": return "verified"
            case "Need3ds": return "need_3ds"
            default: return nil
            }
        }
    }

    /// How a card payment went.
    public struct PaymentStatus: TextCode {
        public let code: String

        public init(_ code: String) {
            self.code = code
        }

        /// Paid.
        public static let success = PaymentStatus("Success")

        /// Declined.
        public static let failure = PaymentStatus("Failure")

        /// The payer must go to the bank's page: send `md`, `paReq` and your return address there.
        public static let need3ds = PaymentStatus("Need3ds")

        /// Every documented code.
        public static let known: [PaymentStatus] = [
            .success,
            .failure,
            .need3ds,
        ]

        public var name: String? {
            switch code {
            case "Success": return "success"
            case "Failure": return "failure"
            case "Need3ds": return "need_3ds"
            default: return nil
            }
        }
    }

    /// Where a payment by SBP or T-Pay stands. The vendor's own client takes any other value for a failure; it is kept
    /// here as it is.
    public struct ExternalPaymentStatus: TextCode {
        public let code: String

        public init(_ code: String) {
            self.code = code
        }

        /// Not finished: ask again, the vendor's client does so every 10 seconds.
        public static let wait = ExternalPaymentStatus("Wait")

        /// Paid.
        public static let success = ExternalPaymentStatus("Success")

        /// Failed.
        public static let failed = ExternalPaymentStatus("Failed")

        /// Every documented code.
        public static let known: [ExternalPaymentStatus] = [
            .wait,
            .success,
            .failed,
        ]

        public var name: String? {
            switch code {
            case "Wait": return "wait"
            case "Success": return "success"
            case "Failed": return "failed"
            default: return nil
            }
        }
    }

    /// Currency of a payment; only roubles are ever shown.
    public struct PaymentCurrency: TextCode {
        public let code: String

        public init(_ code: String) {
            self.code = code
        }

        /// Russian roubles, not kopecks.
        public static let rub = PaymentCurrency("RUB")

        /// Every documented code.
        public static let known: [PaymentCurrency] = [
            .rub,
        ]

        public var name: String? {
            switch code {
            case "RUB": return "rub"
            default: return nil
            }
        }
    }

    /// What a limit of a payment page says.
    public struct AmountConstraintType: TextCode {
        public let code: String

        public init(_ code: String) {
            self.code = code
        }

        /// Not less than this.
        public static let minimal = AmountConstraintType("Minimal")

        /// Not more than this.
        public static let maximal = AmountConstraintType("Maximal")

        /// Exactly this.
        public static let fixed = AmountConstraintType("Fixed")

        /// Every documented code.
        public static let known: [AmountConstraintType] = [
            .minimal,
            .maximal,
            .fixed,
        ]

        public var name: String? {
            switch code {
            case "Minimal": return "minimal"
            case "Maximal": return "maximal"
            case "Fixed": return "fixed"
            default: return nil
            }
        }
    }

    /// Whether the box by which the payer bears the fee is ticked at first; only one value is ever shown.
    public struct PayerFeeState: TextCode {
        public let code: String

        public init(_ code: String) {
            self.code = code
        }

        /// Ticked at first.
        public static let enabled = PayerFeeState("Enabled")

        /// Every documented code.
        public static let known: [PayerFeeState] = [
            .enabled,
        ]

        public var name: String? {
            switch code {
            case "Enabled": return "enabled"
            default: return nil
            }
        }
    }

    /// The payer's device. The names are inferred from who sends which number; the vendor publishes none.
    public struct DeviceType: IntCode {
        public let code: Int64

        public init(_ code: Int64) {
            self.code = code
        }

        /// An app: sent by the vendor's Android SDK. Inferred: the documents do not say so.
        public static let app = DeviceType(1)

        /// A browser on a phone: sent by public back ends. Inferred: the documents do not say so.
        public static let mobileWeb = DeviceType(2)

        /// A browser on a desktop: sent by public back ends. Inferred: the documents do not say so.
        public static let desktopWeb = DeviceType(3)

        /// Every documented code.
        public static let known: [DeviceType] = [
            .app,
            .mobileWeb,
            .desktopWeb,
        ]

        public var name: String? {
            switch code {
            case 1: return "app"
            case 2: return "mobile_web"
            case 3: return "desktop_web"
            default: return nil
            }
        }
    }

    /// A receiver's gender.
    public struct Gender: TextCode {
        public let code: String

        public init(_ code: String) {
            self.code = code
        }

        /// Not specified.
        public static let notSpecified = Gender("NotSpecified")

        /// Male.
        public static let male = Gender("Male")

        /// Female.
        public static let female = Gender("Female")

        /// Every documented code.
        public static let known: [Gender] = [
            .notSpecified,
            .male,
            .female,
        ]

        public var name: String? {
            switch code {
            case "NotSpecified": return "not_specified"
            case "Male": return "male"
            case "Female": return "female"
            default: return nil
            }
        }
    }

    /// Payment system of a card; values seen in answers, there may be others.
    public struct CardSystem: TextCode {
        public let code: String

        public init(_ code: String) {
            self.code = code
        }

        /// Mir.
        public static let mir = CardSystem("MIR")

        /// Visa.
        public static let visa = CardSystem("VISA")

        /// Mastercard.
        public static let mastercard = CardSystem("MASTERCARD")

        /// Every documented code.
        public static let known: [CardSystem] = [
            .mir,
            .visa,
            .mastercard,
        ]

        public var name: String? {
            switch code {
            case "MIR": return "mir"
            case "VISA": return "visa"
            case "MASTERCARD": return "mastercard"
            default: return nil
            }
        }
    }

    /// Kind of operation in a receiver's timeline; others exist that nobody names.
    public struct TimelineEntryType: TextCode {
        public let code: String

        public init(_ code: String) {
            self.code = code
        }

        /// A tip.
        public static let transaction = TimelineEntryType("Transaction")

        /// Every documented code.
        public static let known: [TimelineEntryType] = [
            .transaction,
        ]

        public var name: String? {
            switch code {
            case "Transaction": return "transaction"
            default: return nil
            }
        }
    }

    /// Outcome of a captcha; only one value is ever shown.
    public struct CaptchaStatus: TextCode {
        public let code: String

        public init(_ code: String) {
            self.code = code
        }

        /// Passed: use the token.
        public static let passed = CaptchaStatus("passed")

        /// Every documented code.
        public static let known: [CaptchaStatus] = [
            .passed,
        ]

        public var name: String? {
            switch code {
            case "passed": return "passed"
            default: return nil
            }
        }
    }
}
