package gigwire

import gigwire.core.CoreException
import gigwire.core.solarStaffSignWebhook
import gigwire.core.solarStaffVerifyWebhook
import java.time.Instant
import java.util.UUID
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.boolean
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive

/**
 * Webhooks of Solar Staff: checking who sent one, and reading what it says. Answer with status 200 exactly; anything else
 * counts as a failure and is repeated for 24 hours.
 */
object Webhook {
    /** The header that carries the signature. */
    const val SIGNATURE_HEADER = "X-Sign"

    /**
     * Checks the signature over the raw body, then reads the event.
     *
     * @param body The body as it came, before anything has parsed it.
     * @param signature The value of the header [SIGNATURE_HEADER], if there is one.
     * @param secret The secret of the webhook.
     * @throws WebhookSignatureException when it is not from Solar Staff.
     * @throws WebhookBodyException when it is signed and is no event.
     */
    @JvmStatic
    fun verify(body: ByteArray, signature: String?, secret: String): WebhookEvent =
        read(Json.parseToJsonElement(translated { solarStaffVerifyWebhook(body, signature, secret) }).jsonObject)

    /** The signature that Solar Staff puts on this body: for tests. */
    @JvmStatic
    fun sign(body: ByteArray, secret: String): String = translated { solarStaffSignWebhook(body, secret) }

    private inline fun <T> translated(body: () -> T): T = try {
        body()
    } catch (e: CoreException) {
        throw e.toGigwire()
    }

    private fun read(json: JsonObject): WebhookEvent {
        val about = WebhookEvent.About(
            Instant.ofEpochSecond(json["timestamp"].asLong().required("timestamp")),
            json["name"].asText().required("name"),
            json["payload"] ?: JsonNull,
            json["fingerprint"].asText().required("fingerprint"),
        )
        val kind = json.getValue("kind").jsonObject
        fun number(name: String) = kind[name].asLong()
        fun freelancer() = kind["freelancer"].asUuid().required("freelancer")
        return when (kind["is"].asText()) {
            "payout_endpoint_added" ->
                WebhookEvent.PayoutEndpointAdded(about, number("ownerId").required("ownerId"), number("id").required("id"))
            "payout_endpoint_removed" -> WebhookEvent.PayoutEndpointRemoved(about, number("ownerId"), number("id"))
            "freelancer_registered" -> WebhookEvent.FreelancerRegistered(about, freelancer())
            "taxation_status_changed" ->
                WebhookEvent.TaxationStatusChanged(about, freelancer(), number("status").required("status"))
            "tax_payment_switched" ->
                WebhookEvent.TaxPaymentSwitched(about, freelancer(), kind.getValue("on").jsonPrimitive.boolean)
            else -> WebhookEvent.Unknown(about)
        }
    }
}

/**
 * Something that happened. The vendor's document names one kind, `cardAdded`, and describes four more without names or keys:
 * those are told by the shape of their payload, which is a guess. What does not fit is [Unknown].
 */
sealed interface WebhookEvent {
    /** What every event has. */
    val about: About

    /** What every event has. */
    data class About(
        /** When. Repetitions carry the first time. */
        val at: Instant,
        /** The platform's name for it. */
        val name: String,
        /** What it says, as it came. */
        val payload: JsonElement,
        /** The same for every repetition of one event: keep those of the last 24 hours to tell repetitions. */
        val fingerprint: String,
    )

    /** A freelancer added a means of payout. */
    data class PayoutEndpointAdded(override val about: About, val ownerId: Long, val id: Long) : WebhookEvent

    /** A means of payout was removed. */
    data class PayoutEndpointRemoved(override val about: About, val ownerId: Long?, val id: Long?) : WebhookEvent

    /** A freelancer registered. */
    data class FreelancerRegistered(override val about: About, val freelancer: UUID) : WebhookEvent

    /** A freelancer's taxation status changed. */
    data class TaxationStatusChanged(override val about: About, val freelancer: UUID, val status: Long) : WebhookEvent

    /** A freelancer switched automatic tax payment on or off. */
    data class TaxPaymentSwitched(override val about: About, val freelancer: UUID, val on: Boolean) : WebhookEvent

    /** Anything else: [About.name] and [About.payload] have all of it. */
    data class Unknown(override val about: About) : WebhookEvent
}
