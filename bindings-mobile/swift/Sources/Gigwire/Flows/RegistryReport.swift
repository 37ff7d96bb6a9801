import Foundation

extension Qugo {
    /// What a `RegistryRun` tells as it happens.
    public enum RegistryEvent: Hashable, Sendable {
        /// Something is wrong with the registry or a row of it.
        case problem(RegistryProblem)
        /// Something is about to be done: it is in the journal.
        case act(RegistryAct)
        /// How many rows are in which state: `success` and `failed` of invitations, `PayrollItemStatus` of payouts.
        case progress(registryId: Int64, states: [String: Int64])
    }

    /// Something that changes the world.
    public enum RegistryAct: String, Sendable {
        /// The workbook is uploaded.
        case upload
        /// The payment of the registry is ordered.
        case execute
    }

    /// Something wrong with a registry or a row of it.
    public struct RegistryProblem: Hashable, Sendable {
        /// The row, from 0; nil: the registry as a whole.
        public let row: Int64?
        /// Its key; empty where it has none.
        public let key: String
        /// Where it stood in the file that it was read from.
        public let line: Int64?
        /// Whether it cannot be sent like this; otherwise somebody should look.
        public let isError: Bool
        /// Which entry of the row; empty when it is about several.
        public let argument: String
        /// What it is, for programs, such as `no_phone`: docs/qugo/registries.md lists them, and new ones may come.
        public let code: String
        /// What is wrong and what to do; of a row that the platform refused, its reason.
        public let message: String

        init(json: JSONObject) throws {
            row = json["row"].int64
            key = json["key"].string ?? ""
            line = json["line"].int64
            isError = json["severity"].string == "error"
            argument = json["argument"].string ?? ""
            code = json["code"].string ?? ""
            message = json["message"].string ?? ""
        }
    }

    /// What became of one row.
    public struct RegistryRowResult: Hashable, Sendable {
        /// What became of it.
        public enum Outcome: String, Sendable {
            /// The platform has sent the invitation.
            case invited
            /// The performer has the money.
            case paid
            /// The platform would pay it; its payment was not ordered.
            case ready
            /// The platform refused it, with the reason.
            case failed
            /// It was not sent: something is wrong with it.
            case invalid
            /// Not done yet: the same journal goes on with it.
            case pending
            /// What the platform shows does not tell: a person must look.
            case unclear
        }

        /// The row, from 0.
        public let row: Int64
        /// Its key; empty where it has none.
        public let key: String
        /// Where it stood in the file that it was read from.
        public let line: Int64?
        /// What became of it.
        public let result: Outcome
        /// What that reason is, as in `RegistryProblem`; nil: there is none.
        public let code: String?
        /// Why, where it is not simply done; a refusal in the platform's words.
        public let reason: String
        /// Its state as the platform has it, where it tells one.
        public let state: String?

        init(json: JSONObject) throws {
            row = try present(json["row"].int64, "registry")
            key = json["key"].string ?? ""
            line = json["line"].int64
            result = try present(json["result"].string.flatMap { Outcome(rawValue: $0) }, "registry")
            code = json["code"].string
            reason = json["reason"].string ?? ""
            state = json["state"].string
        }
    }

    /// What a go is about.
    public struct RegistryPlan: Hashable, Sendable {
        /// The platform's id of the registry, if it is uploaded.
        public let registryId: Int64?
        /// How many rows there are.
        public let rows: Int64
        /// How many of them will be invited or paid.
        public let ready: Int64
        /// How many are not sent, because something is wrong with them.
        public let invalid: Int64
        /// How many the platform refused.
        public let failed: Int64
        /// Of payouts: what will be paid, in roubles.
        public let total: Decimal?
        /// Whether a go starts it.
        public let canStart: Bool
        /// Whether the payment was ordered before and came to nothing: a go orders it again.
        public let isAgain: Bool
        /// Whether all was ordered by an earlier process: a go only follows it. Only `rows` and `registryId` are told then.
        public let isResumed: Bool
        /// What is wrong, and what somebody should look at.
        public let problems: [RegistryProblem]

        init(json: JSONObject, problems: [RegistryProblem]) throws {
            registryId = json["registryId"].int64
            rows = try present(json["rows"].int64, "registry")
            ready = try present(json["ready"].int64, "registry")
            invalid = try present(json["invalid"].int64, "registry")
            failed = try present(json["failed"].int64, "registry")
            total = json["total"].decimal
            canStart = try present(json["canStart"].bool, "registry")
            isAgain = try present(json["again"].bool, "registry")
            isResumed = false
            self.problems = problems
        }

        init(resumed json: JSONObject) throws {
            registryId = json["registryId"].int64
            rows = try present(json["rows"].int64, "registry")
            (ready, invalid, failed) = (0, 0, 0)
            total = nil
            (canStart, isAgain, isResumed) = (true, false, true)
            problems = []
        }
    }

    /// A `RegistryRun` stopped before its plan. Its journal goes on with it.
    public struct RegistryStopped: Error, Hashable, Sendable {
        /// Why, for programs: see `RegistryReport.stopCode`.
        public let code: String
        /// The registries that it is about, where it is about some.
        public let registries: [Int64]
        /// The same in words.
        public let message: String

        init(json: JSONObject) throws {
            let report = try RegistryReport(json: json, rows: [])
            (code, registries, message) = (report.stopCode ?? "", report.stopRegistries, report.stopped ?? "")
        }
    }

    /// How a `RegistryRun` ended.
    public struct RegistryReport: Hashable, Sendable {
        /// A row that the platform refused, and that is none of yours, or one of several that it could be.
        public struct Unmatched: Hashable, Sendable {
            /// The row of the platform's workbook, from 1.
            public let row: Int64
            /// What it says.
            public let cells: [String: String]
            /// The platform's reason.
            public let reason: String
        }

        /// The platform's id of it, if it was uploaded.
        public let registryId: Int64?
        /// What became of each row, in order.
        public let rows: [RegistryRowResult]
        /// Of payouts: what is paid, in roubles.
        public let paid: Decimal?
        /// Why it stopped before its end; nil: it did not.
        public let stopped: String?
        /// What that reason is, for programs, such as `order_unclear`: docs/qugo/registries.md lists them, and new ones may come.
        public let stopCode: String?
        /// The registries that it is about, where it is about some.
        public let stopRegistries: [Int64]
        /// What the platform refused and nobody can tell whose it is.
        public let unmatched: [Unmatched]

        /// Whether every row was invited or paid.
        public var isComplete: Bool {
            rows.allSatisfy { $0.result == .invited || $0.result == .paid }
        }

        init(json: JSONObject, rows: [RegistryRowResult]) throws {
            registryId = json["registryId"].int64
            self.rows = rows
            paid = json["paid"].decimal
            stopped = json["stopped"].string
            stopCode = json["stopCode"].string
            stopRegistries = (json["stopRegistries"].array ?? []).compactMap { $0.int64 }
            unmatched = try (json["unmatched"].array ?? []).map { element in
                let row = try present(element.object, "registry")
                return Unmatched(
                    row: try present(row["row"].int64, "registry"),
                    cells: (row["cells"].object ?? [:]).compactMapValues { $0.string },
                    reason: row["reason"].string ?? ""
                )
            }
        }
    }
}
