// Made from core/catalog/solar_staff.json by gigwire-codegen; do not edit.

package gigwire.solarstaff

import gigwire.CallOptions
import gigwire.Driver
import gigwire.arguments
import gigwire.asObject

/** `api.webhooks`. */
class WebhooksApi internal constructor(private val driver: Driver) {
    /**
     * Get the webhook.
     *
     * The webhook of the company, with the key that signs its events.
     *
     * `GET /customer/web-hook`, WebHooks → Получить webhook (Webhooks).
     *
     * Retry class `read`.
     *
     * About the vendor's document:
     * - The prose gives the path as api/v1/customer/web-hook, the sample as /api/customer/web-hook. Reading taken: the
     *   sample.
     * - What is answered when there is no webhook is not documented. Reading taken: an empty body reads as none.
     */
    suspend fun get(
        options: CallOptions = CallOptions(),
    ): Webhook? {
        val args = arguments()
        val answer = driver.call("webhooks.get", args, options)
        return answer.asObject()?.let(::Webhook)
    }

    /**
     * Set the webhook.
     *
     * Sets the one address that gets all events of the company, or switches it on or off.
     *
     * `POST /customer/web-hook`, WebHooks → Создать/обновить webhook (Webhooks).
     *
     * Retry class `repeatable`: The same address twice is the same address.
     *
     * Effects:
     * - Replaces the webhook of the company; whether its secret changes is not documented: read `webhooks.get`
     *
     * About the vendor's document:
     * - The arguments stand under a heading that means the query elsewhere, the sample sends a JSON body. Reading
     *   taken: the body.
     * - Whether an update changes the secret is not documented.
     * - The text names events of payment means only, the overview four groups of events.
     *
     * @param status Whether it is on.
     * @param url Where to send events.
     */
    suspend fun set(
        status: WebhookStatus,
        url: String,
        options: CallOptions = CallOptions(),
    ) {
        val args = arguments(
            "status" to status,
            "url" to url,
        )
        driver.call("webhooks.set", args, options)
    }

    /**
     * Delete the webhook.
     *
     * Removes the webhook of the company.
     *
     * `DELETE /customer/web-hook`, WebHooks → Удалить webhook (Webhooks).
     *
     * Retry class `repeatable`: None twice is none.
     *
     * Effects:
     * - Events are no longer sent
     *
     * About the vendor's document:
     * - The sample sends status and url in the body of the DELETE, the text knows no arguments. Reading taken: no body.
     */
    suspend fun delete(
        options: CallOptions = CallOptions(),
    ) {
        val args = arguments()
        driver.call("webhooks.delete", args, options)
    }
}
