// Made from core/catalog/planado.json by gigwire-codegen; do not edit.

import Foundation

extension Planado {
    /// `api.webhooks`.
    public struct WebhooksApi: Sendable {
        let driver: Driver

        /// List webhooks.
        ///
        /// Subscriptions to events, page by page, with their secrets in clear. They are made in the web application.
        /// Described in: List webhooks (api-docs.planadoapp.com/docs/v2/resources/webhooks/list.html); our copy has the
        /// whole section.
        ///
        /// `GET /v2/webhooks`, Webhooks → List webhooks (Webhooks).
        ///
        /// Retry class `read`.
        ///
        /// Effects:
        /// - The answer has secrets in clear: keep it out of logs
        ///
        /// About the vendor's document:
        /// - No call is documented that adds, changes or removes a subscription.
        ///
        /// - Parameters:
        ///   - after: Go on after the element with this identifier; leave it out for the beginning.
        public func list(
            after: UUID? = nil,
            options: CallOptions = CallOptions()
        ) -> Listing<Webhook, WebhookPage> {
            let args = arguments([
                "after": after,
            ])
            return Listing(
                start: { [driver] in try driver.startPages("webhooks.list", args, options) },
                page: { WebhookPage(json: $0) },
                items: { $0.webhooks }
            )
        }

        /// List deliveries of a webhook.
        ///
        /// What was delivered, or was not, page by page. Described in: List webhooks
        /// (api-docs.planadoapp.com/docs/v2/resources/webhooks/list.html); our copy has almost the whole section; the
        /// last rows and the values of `status` are cut.
        ///
        /// `GET /v2/webhooks/{webhookUuid}/requests`, Webhooks → Requests (Webhooks).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - `status` is `sent` in a sample that could not connect. Reading taken: it was attempted;
        ///   `http_response_code` tells whether it arrived.
        ///
        /// - Parameters:
        ///   - webhookUuid: Identifier of the subscription.
        ///   - after: Go on after the element with this identifier; leave it out for the beginning.
        public func requests(
            webhookUuid: UUID,
            after: UUID? = nil,
            options: CallOptions = CallOptions()
        ) -> Listing<WebhookRequest, WebhookRequestPage> {
            let args = arguments([
                "webhookUuid": webhookUuid,
                "after": after,
            ])
            return Listing(
                start: { [driver] in try driver.startPages("webhooks.requests", args, options) },
                page: { WebhookRequestPage(json: $0) },
                items: { $0.requests }
            )
        }
    }
}
