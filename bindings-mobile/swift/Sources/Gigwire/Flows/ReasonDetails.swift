import Foundation

extension SolarStaff {
    /// What a code of a reason tells of, and nothing else: docs/flows.md lists them.
    public struct ReasonDetails: Hashable, Sendable {
        /// What was done, or is to be.
        public let act: RowAct.Act?
        /// The platform's code of a state.
        public let state: Int64?
        /// Another row, from 0.
        public let row: Int64?
        /// How often.
        public let tries: Int64?
        /// The amount that it is about.
        public let amount: Decimal?
        /// The amount that this was held against.
        public let against: Decimal?
        /// A day, ISO 8601.
        public let day: String?
        /// The platform's own words, or what is known of a failed call.
        public let said: String?

        init(json: JSONObject?) {
            let json = json ?? [:]
            act = json["act"].string.flatMap { RowAct.Act(rawValue: $0) }
            state = json["state"].int64
            row = json["row"].int64
            tries = json["tries"].int64
            amount = json["amount"].decimal
            against = json["against"].decimal
            day = json["day"].string
            said = json["said"].string
        }
    }
}
