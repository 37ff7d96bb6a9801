// Made from core/catalog/solar_staff.json by gigwire-codegen; do not edit.

package gigwire.solarstaff

import gigwire.CallOptions
import gigwire.Driver
import gigwire.Listing
import gigwire.arguments
import gigwire.asLong
import gigwire.asMap
import gigwire.asObject
import gigwire.required

/** `api.lookups`. */
class LookupsApi internal constructor(private val driver: Driver) {
    /**
     * List currencies.
     *
     * Currency ids by currency code.
     *
     * `GET /lookups/currencies`, Справочник → Список валют (Lookups).
     *
     * Retry class `read`.
     *
     * About the vendor's document:
     * - A flat object, not `items`.
     */
    suspend fun currencies(
        options: CallOptions = CallOptions(),
    ): Map<String, CurrencyId> {
        val args = arguments()
        val answer = driver.call("lookups.currencies", args, options)
        return answer.asMap { it.asLong()?.let(::CurrencyId) }.required()
    }

    /**
     * List task categories.
     *
     * Top-level task categories.
     *
     * `GET /customer/lookups/categories`, Справочник → Категории задач (Lookups).
     *
     * Retry class `read`.
     *
     * About the vendor's document:
     * - Under /customer/lookups, while services are under /lookups.
     * - There is no pagination, unlike for services.
     */
    suspend fun categories(
        options: CallOptions = CallOptions(),
    ): CategoryList {
        val args = arguments()
        val answer = driver.call("lookups.categories", args, options)
        return answer.asObject()?.let(::CategoryList).required()
    }

    /**
     * List services of a category.
     *
     * Services and works of a category; their id is the `categoryId` of `tasks.create`.
     *
     * `GET /lookups/services/{categoryId}`, Справочник → Название услуг и работ (Lookups).
     *
     * Retry class `read`.
     *
     * About the vendor's document:
     * - The columns of the table are shifted.
     * - The pagination of the sample is impossible: count 20, total 23, perPage 9999, pages 1 and two items.
     * - The default size seems to be 9999 here and is 20 elsewhere.
     *
     * @param categoryId Category id (from `lookups.categories`).
     * @param page Page number, from 1.
     * @param size Items per page. At most 500.
     */
    fun services(
        categoryId: Long,
        page: Long? = null,
        size: Long? = null,
        options: CallOptions = CallOptions(),
    ): Listing<Service, ServicePage> {
        val args = arguments(
            "categoryId" to categoryId,
            "page" to page,
            "size" to size,
        )
        return Listing(driver.pages("lookups.services", args, options), ::ServicePage) { it.items }
    }

    /**
     * List attributes of a service.
     *
     * Attributes that a service requires or allows.
     *
     * `GET /lookups/service-attributes/{serviceId}`, Справочник → Атрибуты задач (Lookups).
     *
     * Retry class `read`.
     *
     * About the vendor's document:
     * - `id` is listed as an argument once more; it is the one in the path. Reading taken: not sent.
     * - `type` is in the sample only.
     * - The sample has a trailing comma, and its pagination is impossible: count 20, total 23, perPage 9999, pages 1
     *   and three items.
     * - Which attributes are mandatory is not marked.
     *
     * @param serviceId Service id (from `lookups.services`).
     * @param page Page number, from 1.
     * @param size Items per page. At most 500.
     */
    fun serviceAttributes(
        serviceId: Long,
        page: Long? = null,
        size: Long? = null,
        options: CallOptions = CallOptions(),
    ): Listing<ServiceAttribute, ServiceAttributePage> {
        val args = arguments(
            "serviceId" to serviceId,
            "page" to page,
            "size" to size,
        )
        return Listing(driver.pages("lookups.service_attributes", args, options), ::ServiceAttributePage) { it.items }
    }
}
