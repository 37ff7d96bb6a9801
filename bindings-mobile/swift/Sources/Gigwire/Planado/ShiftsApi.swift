// Made from core/catalog/planado.json by gigwire-codegen; do not edit.

import Foundation

extension Planado {
    /// `api.shifts`.
    public struct ShiftsApi: Sendable {
        let driver: Driver

        /// Get the timeline of a user.
        ///
        /// When a user works, for at most one week. No listing: `after` is a day here, and the answer comes whole.
        /// Described in: Shifts operations (api-docs.planadoapp.com/docs/v2/resources/users/shifts.html); our copy has
        /// the whole page.
        ///
        /// `GET /v2/users/{userUuid}/shifts`, Shifts → Shifts operations (Shifts).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - The sample puts the dates in quotation marks, in an address without any. Reading taken: plain dates.
        /// - `after` is an identifier everywhere else. Reading taken: this is no listing.
        /// - The time zone of the days is not documented, nor whether the last day belongs to the answer.
        ///
        /// - Parameters:
        ///   - userUuid: User's identifier.
        ///   - after: First day.
        ///   - before: Last day, at most one week after the first.
        public func get(
            userUuid: UUID,
            after: String,
            before: String,
            options: CallOptions = CallOptions()
        ) async throws -> Timeline {
            let args = arguments([
                "userUuid": userUuid,
                "after": after,
                "before": before,
            ])
            let answer = try await driver.call("shifts.get", args, options)
            return try present(answer.object.map { Timeline(json: $0) }, "shifts.get")
        }

        /// Set shifts of a user.
        ///
        /// Says when a user works: it replaces what was there in the given spans of time. Described in: Shifts
        /// operations (api-docs.planadoapp.com/docs/v2/resources/users/shifts.html); our copy has the sample; neither
        /// the table nor the answer.
        ///
        /// `PATCH /v2/users/{userUuid}/shifts`, Shifts → Shifts operations (Shifts).
        ///
        /// Retry class `repeatable`: The same spans again give the same timeline.
        ///
        /// Effects:
        /// - Rewrites the timeline of the user in the given spans
        ///
        /// About the vendor's document:
        /// - Our copy of the documents lacks the table: the fields are those of the sample. `working` is missing from
        ///   one of its elements.
        /// - One span of the sample lasts 29 hours and overlaps the other: a slip of the date. What overlapping does is
        ///   not said.
        /// - Our copy of the documents lacks the answer: whatever comes is taken for success.
        ///
        /// - Parameters:
        ///   - userUuid: User's identifier.
        ///   - shifts: Spans of time.
        public func update(
            userUuid: UUID,
            shifts: [ShiftInput],
            options: CallOptions = CallOptions()
        ) async throws {
            let args = arguments([
                "userUuid": userUuid,
                "shifts": shifts,
            ])
            _ = try await driver.call("shifts.update", args, options)
        }
    }
}
