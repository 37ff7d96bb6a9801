// Made from core/catalog/planado.json by gigwire-codegen; do not edit.

package gigwire.planado

import gigwire.CallOptions
import gigwire.Driver
import gigwire.arguments
import gigwire.asObject
import gigwire.required
import java.util.UUID

/** `api.experimental.users`. */
class ExperimentalUsersApi internal constructor(private val driver: Driver) {
    /**
     * List users.
     *
     * Experimental: known only from third-party code (two public third-party clients, independent of each other), so it
     * may be wrong or change. They issue the call and read `uuid`, `first_name`, `last_name` and `email`. Users, by
     * third-party code. Whether they come in pages is not known: what comes is the answer.
     *
     * `GET /v2/users`, Not in the vendor's documents → List users (Not in the vendor's documents).
     *
     * Retry class `read`.
     *
     * About the vendor's document:
     * - `permissions` is inferred from the shared structures.
     */
    suspend fun list(
        options: CallOptions = CallOptions(),
    ): UserList {
        val args = arguments()
        val answer = driver.call("experimental.users.list", args, options)
        return answer.asObject()?.let(::UserList).required()
    }

    /**
     * Change a user.
     *
     * Experimental: known only from third-party code (a public third-party client), so it may be wrong or change. It
     * sends the permissions in the mobile application. Changes what a user may do, by third-party code.
     *
     * `PATCH /v2/users/{userUuid}`, Not in the vendor's documents → Change a user (Not in the vendor's documents).
     *
     * Retry class `repeatable`: The same permissions again are the same permissions.
     *
     * Effects:
     * - Changes what a person has access to
     *
     * About the vendor's document:
     * - The answer is not known: whatever comes is taken for success.
     *
     * @param userUuid User's identifier.
     * @param permissions What the user may do; only `mobile` was seen being sent.
     */
    suspend fun update(
        userUuid: UUID,
        permissions: UserPermissionsInput,
        options: CallOptions = CallOptions(),
    ) {
        val args = arguments(
            "userUuid" to userUuid,
            "permissions" to permissions,
        )
        driver.call("experimental.users.update", args, options)
    }
}
