// Made from core/catalog/planado.json by gigwire-codegen; do not edit.

import Foundation

extension Planado {
    /// `api.experimental.users`.
    public struct ExperimentalUsersApi: Sendable {
        let driver: Driver

        /// List users.
        ///
        /// Experimental: known only from third-party code (two public third-party clients, independent of each other),
        /// so it may be wrong or change. They issue the call and read `uuid`, `first_name`, `last_name` and `email`.
        /// Users, by third-party code. Whether they come in pages is not known: what comes is the answer.
        ///
        /// `GET /v2/users`, Not in the vendor's documents → List users (Not in the vendor's documents).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - `permissions` is inferred from the shared structures.
        public func list(
            options: CallOptions = CallOptions()
        ) async throws -> UserList {
            let args = arguments([:])
            let answer = try await driver.call("experimental.users.list", args, options)
            return try present(answer.object.map { UserList(json: $0) }, "experimental.users.list")
        }

        /// Change a user.
        ///
        /// Experimental: known only from third-party code (a public third-party client), so it may be wrong or change.
        /// It sends the permissions in the mobile application. Changes what a user may do, by third-party code.
        ///
        /// `PATCH /v2/users/{userUuid}`, Not in the vendor's documents → Change a user (Not in the vendor's documents).
        ///
        /// Retry class `repeatable`: The same permissions again are the same permissions.
        ///
        /// Effects:
        /// - Changes what a person has access to
        ///
        /// About the vendor's document:
        /// - The answer is not known: whatever comes is taken for success.
        ///
        /// - Parameters:
        ///   - userUuid: User's identifier.
        ///   - permissions: What the user may do; only `mobile` was seen being sent.
        public func update(
            userUuid: UUID,
            permissions: UserPermissionsInput,
            options: CallOptions = CallOptions()
        ) async throws {
            let args = arguments([
                "userUuid": userUuid,
                "permissions": permissions,
            ])
            _ = try await driver.call("experimental.users.update", args, options)
        }
    }
}
