// Made from core/catalog/solar_staff.json by gigwire-codegen; do not edit.

package gigwire.solarstaff

import gigwire.CallOptions
import gigwire.Driver
import gigwire.Listing
import gigwire.arguments
import gigwire.asAny
import gigwire.asList
import gigwire.asLong
import gigwire.asMap
import gigwire.asObject
import gigwire.required
import kotlinx.serialization.json.JsonElement

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
     * List exchange rates.
     *
     * Current rates by pair of currencies.
     *
     * `GET /exchanges`, Справочник → Курс валют (Lookups).
     *
     * Retry class `read`.
     *
     * About the vendor's document:
     * - `rate` is typed integer, 79.401 in the sample. Reading taken: an exact decimal.
     * - Amounts are multiplied by the rate from EUR to RUB, USD to RUB and EUR to USD, and divided by it from RUB to
     *   EUR, RUB to USD and USD to EUR.
     * - Two of the six printed results do not follow from their rates: 1000 / 81.8194 is 12.22 (printed 12.23), 1000 /
     *   1.0898 is 917.60 (printed 917.43).
     * - The path is not under /lookups. The answer is a bare list.
     */
    suspend fun exchanges(
        options: CallOptions = CallOptions(),
    ): List<ExchangeRate> {
        val args = arguments()
        val answer = driver.call("lookups.exchanges", args, options)
        return answer.asList { it.asObject()?.let(::ExchangeRate) }.required()
    }

    /**
     * List deadline types.
     *
     * Deadline type ids by name (SOFT, HARD).
     *
     * `GET /lookups/deadlines`, Справочник → Дедлайны задач (Lookups).
     *
     * Retry class `read`.
     *
     * About the vendor's document:
     * - A flat object, not `items`.
     */
    suspend fun deadlines(
        options: CallOptions = CallOptions(),
    ): Map<String, DeadlineType> {
        val args = arguments()
        val answer = driver.call("lookups.deadlines", args, options)
        return answer.asMap { it.asLong()?.let(::DeadlineType) }.required()
    }

    /**
     * List taxation statuses.
     *
     * Taxation status ids by name (NATURAL, SELF_EMPLOYED, SOLE_PROPRIETOR), with titles in the language of the profile
     * under the same names with `_TITLE`.
     *
     * `GET /lookups/taxation-statuses`, Справочник → Налоговые статусы (Lookups).
     *
     * Retry class `read`.
     *
     * About the vendor's document:
     * - One flat object mixes ids, which are numbers, and titles, which are texts. Reading taken: the values as they
     *   come; a key that ends in `_TITLE` is a title.
     */
    suspend fun taxationStatuses(
        options: CallOptions = CallOptions(),
    ): Map<String, JsonElement> {
        val args = arguments()
        val answer = driver.call("lookups.taxation_statuses", args, options)
        return answer.asMap { it.asAny() }.required()
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

    /**
     * List documents to accept.
     *
     * Documents, such as an NDA, that a freelancer must accept before a task. The vendor's support uploads them.
     *
     * `GET /customer/lookups/acceptance-files`, Справочник → Дополнительные документы для принятия задачи (Lookups).
     *
     * Retry class `read`.
     *
     * About the vendor's document:
     * - Which of `id` and `fileId` goes into `acceptanceFileIds` of `tasks.create` is not said. Reading taken: `id`.
     */
    suspend fun acceptanceFiles(
        options: CallOptions = CallOptions(),
    ): AcceptanceFileList {
        val args = arguments()
        val answer = driver.call("lookups.acceptance_files", args, options)
        return answer.asObject()?.let(::AcceptanceFileList).required()
    }

    /**
     * List countries of the classifier.
     *
     * Countries and their ids of the Russian classifier (OKSM), for ad marking.
     *
     * `GET /customer/ord/get-arccw-codes`, Справочник → Коды стран (Lookups).
     *
     * Retry class `read`.
     *
     * About the vendor's document:
     * - The path is under /customer/ord although it is documented among the lookups.
     * - Latvia has the id 1049 in the sample, which is not its code in the classifier (428).
     * - `freelancers.invite` wants letter codes, which are not in this list.
     */
    suspend fun countryCodes(
        options: CallOptions = CallOptions(),
    ): OksmCountryList {
        val args = arguments()
        val answer = driver.call("lookups.country_codes", args, options)
        return answer.asObject()?.let(::OksmCountryList).required()
    }
}
