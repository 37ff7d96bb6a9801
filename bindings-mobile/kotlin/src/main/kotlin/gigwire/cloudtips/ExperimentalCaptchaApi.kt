// Made from core/catalog/cloudtips.json by gigwire-codegen; do not edit.

package gigwire.cloudtips

import gigwire.CallOptions
import gigwire.Driver
import gigwire.arguments
import gigwire.asObject
import gigwire.required
import java.math.BigDecimal

/** `api.experimental.captcha`. */
class ExperimentalCaptchaApi internal constructor(private val driver: Driver) {
    /**
     * Verify a captcha.
     *
     * Experimental: known only from third-party code (the vendor's CloudTips-SDK-Android; copies of the vendor's
     * CloudTips-SDK-iOS (stmx, pizza-soft)), so it may be wrong or change. No page of the vendor's that could be read
     * describes it; the vendor's own SDK calls it. Exchanges a reCAPTCHA token for one that `payments.auth` takes. For
     * calls without an access token only.
     *
     * `POST /captcha/verify`, Вне документации → POST /captcha/verify (Outside the documents).
     *
     * Retry class `once`: A reCAPTCHA token serves once: show the captcha again.
     *
     * About the vendor's document:
     * - The Android SDK's path has no `/api` before it, the iOS SDK's has. Reading taken: with.
     *
     * @param version Version of reCAPTCHA, such as 3.
     * @param amount The tip, in roubles.
     * @param layoutId Short id of the payment page.
     * @param token Token of reCAPTCHA.
     */
    suspend fun verify(
        version: Long,
        amount: BigDecimal,
        layoutId: String,
        token: String? = null,
        options: CallOptions = CallOptions(),
    ): CaptchaResult {
        val args = arguments(
            "version" to version,
            "amount" to amount,
            "layoutId" to layoutId,
            "token" to token,
        )
        val answer = driver.call("experimental.captcha.verify", args, options)
        return answer.asObject()?.let(::CaptchaResult).required()
    }
}
