// Made from core/catalog/planado.json by gigwire-codegen; do not edit.

package gigwire.planado

import gigwire.CallOptions
import gigwire.Driver
import gigwire.arguments
import gigwire.asObject
import gigwire.required

/** `api.users`. */
class UsersApi internal constructor(private val driver: Driver) {
    /**
     * Create a user.
     *
     * Creates a user. The vendor's support must allow it for the account first. Described in: Create user
     * (api-docs.planadoapp.com/docs/v2/resources/users/create.html); our copy has the whole page.
     *
     * `POST /v2/users`, Users → Create user (Users).
     *
     * Retry class `check_first`, check with `experimental.users.list`: A repeat would create an account again. Look for
     * the email first, in the web application or with a call that is not documented.
     *
     * Effects:
     * - A person gains access; it may take a paid seat, depending on the permissions
     * - A password travels in the body
     *
     * Errors:
     * - The vendor's support has not allowed the call for the account (status not given)
     *
     * About the vendor's document:
     * - The page does not tell what comes when the call is not allowed.
     * - `web` and `mobile` of the permissions are neither required nor null. Reading taken: send the part that you
     *   mean.
     *
     * @param firstName First name.
     * @param lastName Last name.
     * @param email Email, with which the user signs in.
     * @param password Password; the web application asks for at least 8 characters. At most 128 characters.
     * @param mobilePhone Mobile phone.
     * @param territory Territory.
     * @param skills Skills.
     * @param permissions What the user may do.
     */
    suspend fun create(
        firstName: String,
        lastName: String,
        email: String,
        password: String,
        mobilePhone: String? = null,
        territory: TerritoryInput? = null,
        skills: List<SkillInput>? = null,
        permissions: UserPermissionsInput? = null,
        options: CallOptions = CallOptions(),
    ): UserSaved {
        val args = arguments(
            "firstName" to firstName,
            "lastName" to lastName,
            "email" to email,
            "password" to password,
            "mobilePhone" to mobilePhone,
            "territory" to territory,
            "skills" to skills,
            "permissions" to permissions,
        )
        val answer = driver.call("users.create", args, options)
        return answer.asObject()?.let(::UserSaved).required()
    }
}
