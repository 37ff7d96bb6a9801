import Foundation

extension SolarStaff {
    /// What a `PaymentRun` is told beside its rows. What is nil is the core's default.
    public struct PaymentRunOptions: Input {
        /// Who takes and finishes the tasks.
        public enum Mode: String, Hashable, Sendable {
            /// The freelancers, in their accounts; the run waits for them (the vendor's use case 1).
            case follow
            /// The company for them (use case 2); needs extra rights from the vendor's support.
            case actFor = "act_for"
        }

        /// What must not be exceeded.
        public struct Limits: Input {
            /// The sum of all prices.
            public var total: Decimal?
            /// The price of one row.
            public var price: Decimal?
            /// So many rows may fail one after the other; then the run stops (default: 10). 0: never.
            public var failuresInARow: Int64?

            public init(total: Decimal? = nil, price: Decimal? = nil, failuresInARow: Int64? = nil) {
                self.total = total
                self.price = price
                self.failuresInARow = failuresInARow
            }

            public var gigwireArgument: JSONValue {
                inputFields(["total": total, "price": price, "failuresInARow": failuresInARow])
            }
        }

        /// Who takes and finishes the tasks.
        public var mode: Mode
        /// Whether the money goes on from the freelancer's balance to their card or account.
        public var payout: Bool
        /// Whether offers and NDAs are signed for the freelancers, who must have agreed.
        public var signAgreements = false
        /// Whether the platform is asked about every task before the plan is shown (`validateOnly`).
        public var validate = false
        /// Whether to go on without the rows that cannot be paid. Otherwise a plan with such rows is not started.
        public var skipInvalid = false
        /// The commission to reckon with, percent (default: that of the newest task).
        public var commissionPercent: Decimal?
        /// What must not be exceeded.
        public var limits = Limits()
        /// How many rows are worked on at once (default: 8).
        public var concurrency: Int64?
        /// How many requests are sent a second (default: 10).
        public var requestsPerSecond: Int64?
        /// How long to wait for what others must do before a row is left as pending, in milliseconds (default: a day).
        public var patienceMs: Int64?
        /// How long after an unclear answer the platform may still act on the request, in milliseconds (default: 2 minutes).
        public var settleMs: Int64?
        /// A name for the run: two journals of one name and plan make the same tasks, so that they cannot pay both. Without one,
        /// the same rows in the same month (UTC) are the same run.
        public var run: String?

        public init(mode: Mode = .follow, payout: Bool = false) {
            self.mode = mode
            self.payout = payout
        }

        public var gigwireArgument: JSONValue {
            inputFields([
                "mode": mode.rawValue,
                "payout": payout,
                "signAgreements": signAgreements,
                "validate": validate,
                "skipInvalid": skipInvalid,
                "commissionPercent": commissionPercent,
                "limits": limits,
                "concurrency": concurrency,
                "requestsPerSecond": requestsPerSecond,
                "patienceMs": patienceMs,
                "settleMs": settleMs,
                "run": run,
            ])
        }
    }
}
