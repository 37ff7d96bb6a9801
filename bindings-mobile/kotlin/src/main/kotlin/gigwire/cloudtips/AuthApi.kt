// Made from core/catalog/cloudtips.json by gigwire-codegen; do not edit.

package gigwire.cloudtips

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
     * Exchanges login and password for a token pair. Sessions do it by themselves. Described in: Wiki pages on payment
     * by SBP and by Tinkoff Pay.
     *
     * `POST /connect/token`, Авторизация → Авторизация (Authorisation).
     *
     * Retry class `repeatable`: A login changes nothing. Rules of a lockout after wrong passwords are not documented.
     *
     * Errors:
     * - 400: `{"error": "invalid_grant"}`, outside the envelope: wrong login or password (shape known from the vendor's
     *   iOS SDK, status from OAuth) (inferred)
     *
     * About the vendor's document:
     * - Form keys are printed with capitals (`Grant_type`, `UserName`), OAuth has them in lower case; a public partner
     *   client sends the capitals and is served. Reading taken: as printed.
     * - The vendor's main document says nothing about authorisation; two other pages of its wiki do, word for word the
     *   same.
     *
     * @param username Login, an email: from the CloudTips manager of the partner.
     * @param password Password.
     */
    suspend fun token(
        username: String,
        password: String,
        options: CallOptions = CallOptions(),
    ): TokenPair {
        val args = arguments(
            "username" to username,
            "password" to password,
        )
        val answer = driver.call("auth.token", args, options)
        return answer.asObject()?.let(::TokenPair).required()
    }

    /**
     * Refresh the token.
     *
     * Exchanges a refresh token for a new token pair. Sessions do it by themselves, one at a time. Described in: Wiki
     * pages on payment by SBP and by Tinkoff Pay.
     *
     * `POST /connect/token`, Авторизация → Авторизация: refresh_token (Authorisation).
     *
     * Retry class `once`: The refresh token is reported to serve once: after a lost answer the session logs in again.
     *
     * Effects:
     * - The old refresh token no longer serves (reported by a public client)
     *
     * Errors:
     * - 400: `{"error": "invalid_grant"}`: unknown, expired or used; log in again (inferred)
     *
     * About the vendor's document:
     * - The vendor describes the flow; the names of the fields in the part that could be read end before it and are
     *   those of public clients.
     * - `refresh_token` is in lower case beside `Grant_type` and `Client_id`: so public clients send it.
     *
     * @param refreshToken Refresh token of the last login or refresh.
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
