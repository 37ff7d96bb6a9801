// Made from core/catalog/planado.json by gigwire-codegen; do not edit.

package gigwire.planado

import gigwire.CallOptions
import gigwire.Driver
import gigwire.Listing
import gigwire.arguments
import java.util.UUID

/** `api.dictionaries`. */
class DictionariesApi internal constructor(private val driver: Driver) {
    /**
     * List pick lists.
     *
     * Pick lists, page by page. Described in: Dictionaries
     * (api-docs.planadoapp.com/docs/v2/resources/dictionaries.html); our copy has the whole page.
     *
     * `GET /v2/dictionaries`, Dictionaries → List dictionaries (Dictionaries).
     *
     * Retry class `read`.
     *
     * @param after Go on after the element with this identifier; leave it out for the beginning.
     */
    fun list(
        after: UUID? = null,
        options: CallOptions = CallOptions(),
    ): Listing<PickList, PickListPage> {
        val args = arguments(
            "after" to after,
        )
        return Listing(driver.pages("dictionaries.list", args, options), ::PickListPage) { it.dictionaries }
    }

    /**
     * List the entries of a pick list.
     *
     * Entries of a pick list, page by page. Described in: Dictionaries
     * (api-docs.planadoapp.com/docs/v2/resources/dictionaries.html); our copy has the whole page.
     *
     * `GET /v2/dictionaries/{dictionaryUuid}/values`, Dictionaries → List dictionary values (Dictionaries).
     *
     * Retry class `read`.
     *
     * About the vendor's document:
     * - A pick list has at most 200 entries; whether they come in pages is not said. Reading taken: page by page until
     *   there is none.
     *
     * @param dictionaryUuid Identifier of the pick list.
     * @param after Go on after the element with this identifier; leave it out for the beginning.
     */
    fun values(
        dictionaryUuid: UUID,
        after: UUID? = null,
        options: CallOptions = CallOptions(),
    ): Listing<DictionaryValue, DictionaryValuePage> {
        val args = arguments(
            "dictionaryUuid" to dictionaryUuid,
            "after" to after,
        )
        return Listing(driver.pages("dictionaries.values", args, options), ::DictionaryValuePage) { it.values }
    }
}
