// Made from core/catalog/cloudtips.json by gigwire-codegen; do not edit.

package gigwire.cloudtips

import gigwire.CallOptions
import gigwire.Driver
import gigwire.arguments
import gigwire.asList
import gigwire.asObject
import gigwire.required

/** `api.experimental.layouts`. */
class ExperimentalLayoutsApi internal constructor(private val driver: Driver) {
    /**
     * Read a layout.
     *
     * Experimental: known only from third-party code (the vendor's CloudTips-SDK-Android), so it may be wrong or
     * change. No page of the vendor's that could be read describes it; the vendor's own SDK calls it. Reads a payment
     * page by its short id, with its links.
     *
     * `GET /layouts/{layoutId}`, Вне документации → GET /layouts/{layoutId} (Outside the documents).
     *
     * Retry class `read`.
     *
     * About the vendor's document:
     * - `layoutId` may be absent; the SDK then takes `shortId`. Both are read.
     *
     * @param layoutId Short id of the payment page.
     */
    suspend fun get(
        layoutId: String,
        options: CallOptions = CallOptions(),
    ): Layout {
        val args = arguments(
            "layoutId" to layoutId,
        )
        val answer = driver.call("experimental.layouts.get", args, options)
        return answer.asObject()?.let(::Layout).required()
    }

    /**
     * List layouts of a phone.
     *
     * Experimental: known only from third-party code (the vendor's CloudTips-SDK-Android; copies of the vendor's
     * CloudTips-SDK-iOS (stmx, pizza-soft)), so it may be wrong or change. No page of the vendor's that could be read
     * describes it; the vendor's own SDK calls it. Payment pages of the person with this phone.
     *
     * `GET /layouts/list/{phoneNumber}`, Вне документации → GET /layouts/list/{phoneNumber} (Outside the documents).
     *
     * Retry class `read`.
     *
     * @param phoneNumber Phone, such as `+79991234567`.
     */
    suspend fun listByPhone(
        phoneNumber: String,
        options: CallOptions = CallOptions(),
    ): List<Layout> {
        val args = arguments(
            "phoneNumber" to phoneNumber,
        )
        val answer = driver.call("experimental.layouts.list_by_phone", args, options)
        return answer.asList { it.asObject()?.let(::Layout) }.required()
    }
}
