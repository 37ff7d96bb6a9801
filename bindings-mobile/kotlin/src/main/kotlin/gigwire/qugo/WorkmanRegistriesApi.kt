// Made from core/catalog/qugo.json by gigwire-codegen; do not edit.

package gigwire.qugo

import gigwire.CallOptions
import gigwire.Driver
import gigwire.FileArg
import gigwire.Listing
import gigwire.ReceivedFile
import gigwire.arguments
import gigwire.asObject
import gigwire.required

/** `api.workmanRegistries`. */
class WorkmanRegistriesApi internal constructor(private val driver: Driver) {
    /**
     * Upload an invitation registry.
     *
     * Invites many performers with one workbook: phone (required), name and tags (optional) in the columns of the
     * template, which comes from the cabinet: no call for it is documented. Take the id and follow
     * `workman_registries.list` until the counts settle; then `workman_registries.download_failed` if rows failed.
     *
     * `POST /api/v1/workman-registries`, Исполнители → Загрузите реестр (Performers).
     *
     * Retry class `check_first`, check with `workman_registries.list`: Rows are invited again and SMS sent again: list
     * the registries and compare time and number of rows first.
     *
     * Effects:
     * - Sends an SMS with an invitation for each valid row
     * - Adds performers to the favourites of the customer, with their tags
     *
     * Errors:
     * - 401: The token is missing or not accepted. Nothing renews it: final (inferred)
     * - 403: The token has no right to this object or feature (inferred)
     * - 422: Input or a rule of the business is not met ("Client Error"); final for that input (inferred)
     *
     * About the vendor's document:
     * - Printed with `/v1`, its siblings with `/api/v1`. Reading taken: one service under `/api/v1`; the client's
     *   `path_prefix` changes it.
     * - The overview says that the answer counts good and bad rows, and that the list is to be polled. Reading taken:
     *   the work may go on after the answer: take the id, then poll.
     * - Only the overview names this call: body and answer are assumed.
     * - How the headings of the template read is not documented: take them from the file, by their meaning, in any
     *   order.
     *
     * @param file The workbook (xlsx; a help text of the vendor's also allows csv). The name of the part is assumed.
     *   Inferred: the documents do not say so.
     * @param type Kind of registry. Not documented as an input: leave it out unless the platform asks for it. Inferred:
     *   the documents do not say so.
     */
    suspend fun upload(
        file: FileArg,
        type: WorkmanRegistryType? = null,
        options: CallOptions = CallOptions(),
    ): WorkmanRegistry {
        val args = arguments(
            "file" to file,
            "type" to type,
        )
        val answer = driver.call("workman_registries.upload", args, options)
        return answer.asObject()?.let(::WorkmanRegistry).required()
    }

    /**
     * List invitation registries.
     *
     * Pages through uploaded registries: when, which kind, how many rows, how many of them went well or failed.
     *
     * `GET /api/v1/workman-registries`, Исполнители → Получение списка реестров приглашения исполнителей (Performers).
     *
     * Retry class `read`.
     *
     * Errors:
     * - 401: The token is missing or not accepted. Nothing renews it: final
     * - 403: The token has no right to this object or feature
     * - 422: Input or a rule of the business is not met ("Client Error"); final for that input
     *
     * About the vendor's document:
     * - Printed with `/v1`, its siblings with `/api/v1`. Reading taken: one service under `/api/v1`; the client's
     *   `path_prefix` changes it.
     * - The answer is documented without fields: their names are inferred.
     *
     * @param pageIndex Page number; from 1, as a public client counts (the documents do not say).
     * @param pageSize Items per page; default and maximum are not documented (a public client asks for 25).
     * @param type Kind of registry.
     */
    fun list(
        pageIndex: Long? = null,
        pageSize: Long? = null,
        type: WorkmanRegistryType? = null,
        options: CallOptions = CallOptions(),
    ): Listing<WorkmanRegistry, WorkmanRegistryPage> {
        val args = arguments(
            "pageIndex" to pageIndex,
            "pageSize" to pageSize,
            "type" to type,
        )
        return Listing(driver.pages("workman_registries.list", args, options), ::WorkmanRegistryPage) { it.items }
    }

    /**
     * Download the faulty rows of an invitation registry.
     *
     * An Excel file with the rows that failed, each with its reason (a bad phone, a duplicate and the like).
     *
     * `GET /api/v1/workman-registries/{id}/failed`, Исполнители → Выгрузка файла с ошибочными записями в реестре
     * приглашений (Performers).
     *
     * Retry class `read`.
     *
     * Errors:
     * - 401: The token is missing or not accepted. Nothing renews it: final
     * - 403: The token has no right to this object or feature
     * - 404: No such object (inferred)
     * - 422: Input or a rule of the business is not met ("Client Error"); final for that input
     *
     * About the vendor's document:
     * - Printed with `/v1`, its siblings with `/api/v1`. Reading taken: one service under `/api/v1`; the client's
     *   `path_prefix` changes it.
     * - 200 is typed Object, the prose promises an Excel file. Reading taken: a workbook; JSON in its place is an
     *   error.
     * - What comes for a registry without faulty rows is not documented. Reading taken: an empty answer says that
     *   nothing failed; so may 404, which is also the answer to an unknown id.
     * - The tail is `/failed` here and `/errors` at payroll registries.
     *
     * @param id Registry id.
     */
    suspend fun downloadFailed(
        id: Long,
        options: CallOptions = CallOptions(),
    ): ReceivedFile? {
        val args = arguments(
            "id" to id,
        )
        return driver.file("workman_registries.download_failed", args, options)
    }

    /**
     * List the rows of an invitation registry.
     *
     * Pages through every row of a registry: full name, tax number, phone, how it went.
     *
     * `GET /api/v1/workman-registries/{id}/items`, Исполнители → Получение элементов из реестра приглашений
     * (Performers).
     *
     * Retry class `read`.
     *
     * Errors:
     * - 401: The token is missing or not accepted. Nothing renews it: final
     * - 403: The token has no right to this object or feature
     * - 422: Input or a rule of the business is not met ("Client Error"); final for that input
     *
     * About the vendor's document:
     * - Printed with `/v1`, its siblings with `/api/v1`. Reading taken: one service under `/api/v1`; the client's
     *   `path_prefix` changes it.
     * - The page promises to follow success and failure, and documents neither a filter nor codes for it. Reading
     *   taken: the state is an open text; failed is what the file of faulty rows lists.
     *
     * @param id Registry id.
     * @param pageIndex Page number; from 1, as a public client counts (the documents do not say).
     * @param pageSize Items per page; default and maximum are not documented (a public client asks for 25).
     * @param search Text to look for in phone, full name and tax number.
     */
    fun listItems(
        id: Long,
        pageIndex: Long? = null,
        pageSize: Long? = null,
        search: String? = null,
        options: CallOptions = CallOptions(),
    ): Listing<WorkmanRegistryItem, WorkmanRegistryItemPage> {
        val args = arguments(
            "id" to id,
            "pageIndex" to pageIndex,
            "pageSize" to pageSize,
            "search" to search,
        )
        return Listing(driver.pages("workman_registries.list_items", args, options), ::WorkmanRegistryItemPage) { it.items }
    }
}
