// Made from core/catalog/solar_staff.json by gigwire-codegen; do not edit.

package gigwire.solarstaff

import gigwire.CallOptions
import gigwire.Driver
import gigwire.arguments
import gigwire.asObject
import gigwire.required

/** `api.auth`. */
class AuthApi internal constructor(private val driver: Driver) {
    /**
     * Log in.
     *
     * Exchanges user name, password and, when needed, a 2FA code for a token pair.
     *
     * `POST /login`, Авторизация → Запрос JWT токена (Authorisation).
     *
     * Retry class `once`: Without a code a repeat sends another SMS; with one it may burn the code or lock the account
     * (not documented).
     *
     * Effects:
     * - Without a code and with SMS 2FA on: sends an SMS with the code
     *
     * Errors:
     * - 401: Wrong credentials (inferred)
     *
     * About the vendor's document:
     * - `code` is typed string and the sample sends the number 0. Reading taken: text, leading zeroes kept.
     * - `code` is marked not required, the prose requires it when 2FA is on. Reading taken: required then.
     * - The sample request has no Content-Type. Reading taken: application/json.
     *
     * @param username User name.
     * @param password Password.
     * @param code 2FA code. Without it, and with 2FA on, a code is sent out and a challenge comes back. Required if
     *   two-factor authentication is on.
     */
    suspend fun login(
        username: String,
        password: String,
        code: String? = null,
        options: CallOptions = CallOptions(),
    ): LoginAnswer {
        val args = arguments(
            "username" to username,
            "password" to password,
            "code" to code,
        )
        val answer = driver.call("auth.login", args, options)
        return answer.asObject()?.let(::LoginAnswer).required()
    }

    /**
     * Refresh the token.
     *
     * Exchanges a refresh token for a new token pair.
     *
     * `POST /token/refresh`, Авторизация → Обновление JWT токена (Authorisation).
     *
     * Retry class `once`: The refresh token may be for single use (not documented).
     *
     * Effects:
     * - Issues a new pair; whether the old refresh token stops working is not documented
     *
     * Errors:
     * - 401: The refresh token is not accepted (inferred)
     *
     * About the vendor's document:
     * - The refresh token is described as a JWT, every sample shows a UUID. Reading taken: opaque text.
     *
     * @param refreshToken Refresh token of `auth.login`, `auth.refresh` or `companies.switch`.
     */
    suspend fun refresh(
        refreshToken: String,
        options: CallOptions = CallOptions(),
    ): TokenPair {
        val args = arguments(
            "refreshToken" to refreshToken,
        )
        val answer = driver.call("auth.refresh", args, options)
        return answer.asObject()?.let(::TokenPair).required()
    }
}
