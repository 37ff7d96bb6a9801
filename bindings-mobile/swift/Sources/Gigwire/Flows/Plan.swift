import Foundation

extension SolarStaff {
    /// What a `PaymentRun` has checked. Nothing has been changed.
    public struct Plan: Hashable, Sendable {
        /// The run, as the journal names it.
        public let run: String
        /// How many rows there are.
        public let rows: Int64
        /// How many of them can be paid; of a resumed run, how many are not settled yet.
        public let payable: Int64
        /// The sum of their prices.
        public let total: Decimal
        /// That sum with the commission, as far as it is known; nil for a resumed run.
        public let needed: Decimal?
        /// The commission reckoned with, percent; nil: not known.
        public let commissionPercent: Decimal?
        /// The company's balance now; nil for a resumed run.
        public let balance: Decimal?
        /// The currency of all of this, as the platform names it; empty for a resumed run.
        public let currency: String
        /// What is wrong, in the order in which it was found.
        public let problems: [Problem]
        /// Whether the run can be started.
        public let canStart: Bool
        /// Whether the journal holds a run that was started before: then it goes on where it ended.
        public let isResumed: Bool

        /// The problems that keep a row, or the whole plan, from being paid.
        public var errors: [Problem] {
            problems.filter { $0.severity == .error }
        }

        /// The problems that somebody should look at.
        public var warnings: [Problem] {
            problems.filter { $0.severity == .warning }
        }

        /// As the core asks for a go.
        init(json: JSONObject, problems: [Problem]) throws {
            run = try present(json["run"].string, "payment_run")
            rows = try present(json["rows"].int64, "payment_run")
            payable = try present(json["payable"].int64, "payment_run")
            total = try present(json["total"].decimal, "payment_run")
            needed = json["needed"].decimal
            commissionPercent = json["commissionPercent"].decimal
            balance = json["balance"].decimal
            currency = json["currency"].string ?? ""
            self.problems = problems
            canStart = try present(json["canStart"].bool, "payment_run")
            isResumed = false
        }

        /// As the core tells that it goes on with an earlier run.
        init(resumed json: JSONObject) throws {
            run = try present(json["run"].string, "payment_run")
            rows = try present(json["rows"].int64, "payment_run")
            payable = try present(json["open"].int64, "payment_run")
            total = try present(json["total"].decimal, "payment_run")
            needed = nil
            commissionPercent = nil
            balance = nil
            currency = ""
            problems = []
            canStart = true
            isResumed = true
        }
    }
}
