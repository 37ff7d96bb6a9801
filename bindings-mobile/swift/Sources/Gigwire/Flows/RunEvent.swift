import Foundation

extension SolarStaff {
    /// What a `PaymentRun` tells as it happens.
    public enum RunEvent: Hashable, Sendable {
        /// Something is wrong with the plan.
        case problem(Problem)
        /// A row is about to be acted on: the act is in the journal.
        case act(RowAct)
        /// A row has come to its end.
        case ended(RowResult)
    }

    /// Something wrong with a plan.
    public struct Problem: Hashable, Sendable {
        /// How bad it is.
        public enum Severity: String, Sendable {
            /// It cannot be paid like this.
            case error
            /// It can, but somebody should look.
            case warning
        }

        /// The row, from 0; nil: the plan as a whole.
        public let row: Int64?
        /// Its key; empty where it has none.
        public let key: String
        /// Whether it can be paid nevertheless.
        public let severity: Severity
        /// Which entry of the row; empty when it is about several.
        public let argument: String
        /// What it is, for programs, such as `unknown_freelancer`: docs/flows.md lists them, and new ones may come.
        public let code: String
        /// What that code tells of.
        public let details: ReasonDetails
        /// What is wrong and what to do.
        public let message: String

        init(json: JSONObject) throws {
            row = json["row"].int64
            key = json["key"].string ?? ""
            severity = try present(json["severity"].string.flatMap { Severity(rawValue: $0) }, "payment_run")
            argument = json["argument"].string ?? ""
            code = json["code"].string ?? ""
            details = ReasonDetails(json: json["details"].object)
            message = json["message"].string ?? ""
        }
    }

    /// Something that is done for a row.
    public struct RowAct: Hashable, Sendable {
        /// Something that changes the world.
        public enum Act: String, Sendable {
            /// `tasks.create`
            case create
            /// `freelancers.sign_agreement`
            case sign
            /// `tasks.set_state`: taken to work.
            case take
            /// `tasks.set_state`: reported done.
            case finish
            /// `tasks.accept`
            case accept
            /// `tasks.pay`
            case pay
            /// `finance.create_payout`
            case payout
        }

        /// The row, from 0.
        public let row: Int64
        /// Its key.
        public let key: String
        /// What is done now.
        public let act: Act

        init(json: JSONObject) throws {
            row = try present(json["row"].int64, "payment_run")
            key = json["key"].string ?? ""
            act = try present(json["act"].string.flatMap { Act(rawValue: $0) }, "payment_run")
        }
    }

    /// How a row ended.
    public struct RowResult: Hashable, Sendable {
        /// What became of a row.
        public enum Outcome: String, Sendable {
            /// The money is on the freelancer's balance.
            case paid
            /// The money has left for the freelancer's card, wallet or account.
            case paidOut = "paid_out"
            /// Nothing was paid, and the run cannot change that.
            case unpaid
            /// A person must look at it.
            case needsAttention = "needs_attention"
            /// Not done yet: the run stopped, or others were not ready. A resumed run goes on with it.
            case pending
        }

        /// The row, from 0.
        public let row: Int64
        /// Its key.
        public let key: String
        /// What became of it.
        public let outcome: Outcome
        /// What the reason is, as in `Problem`; nil: there is none, or the journal is of an older version.
        public let code: String?
        /// What that code tells of.
        public let details: ReasonDetails
        /// Why, where it is not simply paid; else empty.
        public let reason: String
        /// The task's id, once known.
        public let taskId: Int64?
        /// The task's UUID, once known.
        public let taskUuid: UUID?
        /// What the freelancer gets, where known.
        public let price: Decimal?
        /// What the company pays, where known: price, commission and compensation of the freelancer's commission.
        public let cost: Decimal?

        init(json: JSONObject) throws {
            row = try present(json["row"].int64, "payment_run")
            key = json["key"].string ?? ""
            outcome = try present(json["result"].string.flatMap { Outcome(rawValue: $0) }, "payment_run")
            code = json["code"].string
            details = ReasonDetails(json: json["details"].object)
            reason = json["reason"].string ?? ""
            taskId = json["taskId"].int64
            taskUuid = json["taskUuid"].uuid
            price = json["price"].decimal
            cost = json["cost"].decimal
        }
    }
}
