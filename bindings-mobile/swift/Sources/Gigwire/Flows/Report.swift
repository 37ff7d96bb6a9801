import Foundation

extension SolarStaff {
    /// How a `PaymentRun` ended.
    public struct Report: Hashable, Sendable {
        /// Rows together.
        public struct Group: Hashable, Sendable {
            /// How many.
            public let rows: Int64
            /// The sum of their prices, where known.
            public let price: Decimal
            /// What they cost the company, where known.
            public let cost: Decimal

            init(_ json: JSONValue) throws {
                rows = try present(json.object?["rows"].int64, "payment_run")
                price = try present(json.object?["price"].decimal, "payment_run")
                cost = try present(json.object?["cost"].decimal, "payment_run")
            }
        }

        /// The run, as the journal names it.
        public let run: String
        /// Why it ended before its end; nil: it did not.
        public let stopped: String?
        /// What that reason is, for programs, such as `no_balance`: docs/flows.md lists them, and new ones may come.
        public let stopCode: String?
        /// What that code tells of.
        public let stopDetails: ReasonDetails
        /// Every row of the plan.
        public let planned: Group
        /// Rows whose money is on the freelancer's balance and goes no further.
        public let paid: Group
        /// Rows whose money has left for a card, wallet or account.
        public let paidOut: Group
        /// Rows that were not paid, each with its reason.
        public let unpaid: Group
        /// Rows that a person must look at.
        public let needsAttention: Group
        /// Rows that a resumed run goes on with.
        public let pending: Group
        /// The company's balance before the run was first started.
        public let balanceBefore: Decimal?
        /// And now. Others may have used it too.
        public let balanceAfter: Decimal?
        /// The company's write-offs since then, less refunds, as the platform lists them. Others may have made some.
        public let transactions: Decimal?
        /// Every row of the plan, in its order.
        public let rows: [RowResult]

        /// Whether every row was paid.
        public var isComplete: Bool {
            stopped == nil && paid.rows + paidOut.rows == planned.rows
        }

        init(json: JSONObject, rows: [RowResult]) throws {
            run = try present(json["run"].string, "payment_run")
            stopped = json["stopped"].string
            stopCode = json["stopCode"].string
            stopDetails = ReasonDetails(json: json["stopDetails"].object)
            planned = try Group(json["planned"])
            paid = try Group(json["paid"])
            paidOut = try Group(json["paidOut"])
            unpaid = try Group(json["unpaid"])
            needsAttention = try Group(json["needsAttention"])
            pending = try Group(json["pending"])
            balanceBefore = json["balanceBefore"].decimal
            balanceAfter = json["balanceAfter"].decimal
            transactions = json["transactions"].decimal
            self.rows = rows
        }
    }
}
