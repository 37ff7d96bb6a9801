package gigwire

import gigwire.core.CoreTokens

/** A token pair, to be kept where secrets are kept. Its text shows neither. */
class Tokens(
    /** Sent with every call. */
    val token: String,
    /** Renews the token; null: when it expires, that is the end. */
    val refreshToken: String? = null,
) {
    override fun toString(): String = "Tokens(…)"

    override fun equals(other: Any?): Boolean = other is Tokens && token == other.token && refreshToken == other.refreshToken

    override fun hashCode(): Int = 31 * token.hashCode() + refreshToken.hashCode()

    internal fun toCore() = CoreTokens(token, refreshToken)
}

internal fun CoreTokens.toTokens() = Tokens(token, refreshToken)

/** A 2FA code is needed: how it was sent. */
data class Challenge(
    /** How the code reaches the person: `SMS`, `Google`. */
    val kind: String,
    /** The number it was sent to; empty if none. */
    val number: String,
)
