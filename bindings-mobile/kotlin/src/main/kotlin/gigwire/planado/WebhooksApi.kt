// Made from core/catalog/planado.json by gigwire-codegen; do not edit.

package gigwire.planado

import gigwire.CallOptions
import gigwire.Driver
import gigwire.Listing
import gigwire.arguments
import java.util.UUID

/** `api.webhooks`. */
class WebhooksApi internal constructor(private val driver: Driver) {
    /**
     * List webhooks.
     *
     * Subscriptions to events, page by page, with their secrets in clear. They are made in the web application.
     * Described in: List webhooks (api-docs.planadoapp.com/docs/v2/resources/webhooks/list.html); our copy has the
     * whole section.
     *
     * `GET /v2/webhooks`, Webhooks → List webhooks (Webhooks).
     *
     * Retry class `read`.
     *
     * Effects:
     * - The answer has secrets in clear: keep it out of logs
     *
     * About the vendor's document:
     * - No call is documented that adds, changes or removes a subscription.
     *
     * @param after Go on after the element with this identifier; leave it out for the beginning.
     */
    fun list(
        after: UUID? = null,
        options: CallOptions = CallOptions(),
    ): Listing<Webhook, WebhookPage> {
        val args = arguments(
            "after" to after,
        )
        return Listing(driver.pages("webhooks.list", args, options), ::WebhookPage) { it.webhooks }
    }

    /**
     * List deliveries of a webhook.
     *
     * What was delivered, or was not, page by page. Described in: List webhooks
     * (api-docs.planadoapp.com/docs/v2/resources/webhooks/list.html); our copy has almost the whole section; the last
     * rows and the values of `status` are cut.
     *
     * `GET /v2/webhooks/{webhookUuid}/requests`, Webhooks → Requests (Webhooks).
     *
     * Retry class `read`.
     *
     * About the vendor's document:
     * - `status` is `sent` in a sample that could not connect. Reading taken: it was attempted; `http_response_code`
     *   tells whether it arrived.
     *
     * @param webhookUuid Identifier of the subscription.
     * @param after Go on after the element with this identifier; leave it out for the beginning.
     */
    fun requests(
        webhookUuid: UUID,
        after: UUID? = null,
        options: CallOptions = CallOptions(),
    ): Listing<WebhookRequest, WebhookRequestPage> {
        val args = arguments(
            "webhookUuid" to webhookUuid,
            "after" to after,
        )
        return Listing(driver.pages("webhooks.requests", args, options), ::WebhookRequestPage) { it.requests }
    }
}
