// Made from core/catalog/planado.json by gigwire-codegen; do not edit.

import Foundation

extension Planado {
    /// `api.experimental.shifts`.
    public struct ExperimentalShiftsApi: Sendable {
        let driver: Driver

        /// Mark a day of a user.
        ///
        /// Experimental: known only from third-party code (a public third-party client), so it may be wrong or change.
        /// It issues the call and ignores the answer. Says whether a user works on a day, by third-party code. It may
        /// not exist at all: `shifts.update` is documented.
        ///
        /// `PATCH /v2/users/{userUuid}/shifts/{date}`, Not in the vendor's documents → Mark a day of a user (Not in the
        /// vendor's documents).
        ///
        /// Retry class `check_first`, check with `shifts.get`: Nothing is known about it: read the timeline first.
        ///
        /// About the vendor's document:
        /// - The answer is not known: whatever comes is taken for success.
        ///
        /// - Parameters:
        ///   - userUuid: User's identifier.
        ///   - date: The day.
        ///   - working: Whether the user works on it.
        public func setDay(
            userUuid: UUID,
            date: String,
            working: Bool,
            options: CallOptions = CallOptions()
        ) async throws {
            let args = arguments([
                "userUuid": userUuid,
                "date": date,
                "working": working,
            ])
            _ = try await driver.call("experimental.shifts.set_day", args, options)
        }
    }
}
