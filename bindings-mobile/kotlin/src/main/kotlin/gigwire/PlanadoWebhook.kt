package gigwire

import gigwire.core.CoreException
import gigwire.core.planadoVerifyWebhook
import gigwire.core.planadoWebhookOrder
import gigwire.planado.WebhookBody
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.jsonObject

/**
 * Webhooks of Planado: checking who sent one, reading what it says, and telling what is news. Nothing is signed: the secret is the
 * only check, so give every subscription one, and take events over https only. Answer 2xx within 10 seconds; otherwise an event is
 * sent again, up to 17 times over about a week.
 */
object PlanadoWebhook {
    /** The header that carries the secret. */
    const val SECRET_HEADER = "X-Planado-Secret"

    /** The header that carries the number of the attempt, from 1. */
    const val ATTEMPT_HEADER = "X-Planado-Delivery-Attempt"

    /** What a delivery is to somebody who knows an earlier version of the same thing. */
    enum class Order {
        /** The version after the known one: take it. */
        NEXT,

        /**
         * A later one, and others before it did not come yet. Take it if the last one wins, as what was missed is older than it;
         * refuse it (anything but 2xx) to be sent it again after the others.
         */
        AHEAD,

        /** The known one: it was sent again. Answer 2xx and do nothing. */
        REPEATED,

        /** An earlier one: it was overtaken. Answer 2xx and do nothing, or it is sent again for a week. */
        LATE;

        /** Whether it tells something that is not known. */
        val isNews: Boolean get() = this == NEXT || this == AHEAD
    }

    /**
     * Checks the secret in constant time, then reads the event.
     *
     * @param body The body as it came.
     * @param given The value of the header [SECRET_HEADER], if there is one.
     * @param secret The secret of the subscription; an empty one fits nothing.
     * @throws WebhookSignatureException when the secret does not fit: answer 401 and do nothing.
     * @throws WebhookBodyException when the body is no event.
     */
    @JvmStatic
    fun verify(body: ByteArray, given: String?, secret: String): WebhookBody = try {
        WebhookBody(Json.parseToJsonElement(planadoVerifyWebhook(body, given, secret)).jsonObject)
    } catch (e: CoreException) {
        throw e.toGigwire()
    }

    /**
     * Whether a thing of this version, such as `event.job.version`, is news: deliveries come in any order, and more than once.
     *
     * @param known The version that you have, if any.
     * @param version That of the event. Versions begin at 1, and every change adds one.
     */
    @JvmStatic
    fun order(known: Long?, version: Long): Order = Order.valueOf(planadoWebhookOrder(known, version).uppercase())
}
