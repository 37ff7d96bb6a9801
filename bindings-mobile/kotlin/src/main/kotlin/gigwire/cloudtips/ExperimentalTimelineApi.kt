// Made from core/catalog/cloudtips.json by gigwire-codegen; do not edit.

package gigwire.cloudtips

import gigwire.CallOptions
import gigwire.Driver
import gigwire.Listing
import gigwire.WireTime
import gigwire.arguments

/** `api.experimental.timeline`. */
class ExperimentalTimelineApi internal constructor(private val driver: Driver) {
    /**
     * List operations by date.
     *
     * Experimental: known only from third-party code (public client IRRatium/cloudtips-api, which has a receiver's own
     * token), so it may be wrong or change. No page of the vendor's that could be read describes it; an unofficial
     * client calls it with a receiver's own token (`client_id` MobilePhone), not with a partner's. Operations of the
     * receiver whose token is used, tips among them, page by page.
     *
     * `GET /timeline`, Вне документации → GET /timeline (Outside the documents).
     *
     * Retry class `read`.
     *
     * About the vendor's document:
     * - The payer's words are in `comment` or in `payerComment`. Both are read.
     * - No number of pages and no total is known: a short or empty page is the last.
     *
     * @param page Page number, from 1.
     * @param limit Items per page; clients send 50.
     * @param dateFrom From; ISO 8601 with a zone in clients.
     * @param dateTo To; ISO 8601 with a zone in clients.
     */
    fun list(
        page: Long? = null,
        limit: Long? = null,
        dateFrom: WireTime? = null,
        dateTo: WireTime? = null,
        options: CallOptions = CallOptions(),
    ): Listing<TimelineEntry, TimelinePage> {
        val args = arguments(
            "page" to page,
            "limit" to limit,
            "dateFrom" to dateFrom,
            "dateTo" to dateTo,
        )
        return Listing(driver.pages("experimental.timeline.list", args, options), ::TimelinePage) { it.items }
    }
}
