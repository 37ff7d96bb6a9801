import Foundation

extension CloudTips {
    /// What `payOut` would pay out. Nothing has been changed.
    public struct PayoutPlan: Hashable, Sendable {
        /// What one receiver has.
        public struct Row: Hashable, Sendable {
            /// The receiver.
            public let userId: String
            /// What has accumulated, in roubles: all of it is paid out. Nil where the platform does not say.
            public let amount: Decimal?
            /// What would reach the card of it, where the platform says so.
            public let amountToDeposit: Decimal?
            /// What the problem is, for programs, such as `nothing`; nil: there is none.
            public let code: String?
            /// Why it cannot be paid out; empty if it can.
            public let problem: String

            init(json: JSONObject) {
                userId = json["userId"].string ?? ""
                amount = json["amount"].decimal
                amountToDeposit = json["amountToDeposit"].decimal
                code = json["code"].string
                problem = json["problem"].string ?? ""
            }
        }

        /// In the order in which the receivers were named.
        public let rows: [Row]
        /// The sum of those that can be paid out, in roubles.
        public let total: Decimal

        init(json: JSONObject) throws {
            rows = (json["rows"].array ?? []).compactMap { $0.object.map(Row.init(json:)) }
            total = try present(json["total"].decimal, "pay_out")
        }
    }

    /// What became of one receiver's.
    public struct PayoutRow: Hashable, Sendable {
        /// What became of it.
        public enum Outcome: String, Sendable {
            /// The platform took the order: the money is on its way to the default card.
            case paidOut = "paid_out"
            /// Nothing was paid out.
            case unpaid
            /// A person must look: the reason tells what was seen.
            case needsAttention = "needs_attention"
            /// Not done yet: the flow goes on with it when it is started again on its journal.
            case pending
        }

        /// The receiver.
        public let userId: String
        /// What became of it.
        public let outcome: Outcome
        /// What was paid out, or would have been, in roubles.
        public let amount: Decimal?
        /// What the reason is, for programs, such as `other_sum`; nil: there is none.
        public let code: String?
        /// Why it was not paid out, or what else is to be known.
        public let reason: String

        init(json: JSONObject) throws {
            userId = json["userId"].string ?? ""
            outcome = try present(json["result"].string.flatMap { Outcome(rawValue: $0) }, "pay_out")
            amount = json["amount"].decimal
            code = json["code"].string
            reason = json["reason"].string ?? ""
        }
    }

    /// How `payOut` ended.
    public struct PayoutReport: Hashable, Sendable {
        /// Whether there was a go. Without, nothing was paid out.
        public let started: Bool
        /// In the order in which the receivers were named.
        public let rows: [PayoutRow]
        /// How many were paid out.
        public let paidOut: Int64
        /// Their sum, in roubles.
        public let amount: Decimal

        init(json: JSONObject) throws {
            started = try present(json["started"].bool, "pay_out")
            rows = try (json["rows"].array ?? []).compactMap { try $0.object.map(PayoutRow.init(json:)) }
            paidOut = try present(json["paidOut"].int64, "pay_out")
            amount = try present(json["amount"].decimal, "pay_out")
        }
    }
}
