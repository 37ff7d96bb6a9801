// Made from core/catalog/solar_staff.json by gigwire-codegen; do not edit.

package gigwire.solarstaff

import gigwire.CallOptions
import gigwire.Driver
import gigwire.arguments
import gigwire.asObject
import gigwire.required
import java.time.LocalDate

/** `api.documents`. */
class DocumentsApi internal constructor(private val driver: Driver) {
    /**
     * List documents.
     *
     * Invoices and acts of the company.
     *
     * `GET /customer/documents`, Документы → Получить список документов (Documents).
     *
     * Retry class `read`.
     *
     * About the vendor's document:
     * - The list of the sample is not closed.
     * - Whether the list has pages is not documented: there are neither arguments nor `pagination`. Reading taken: one
     *   answer holds all documents.
     * - `topUpBalanceDate` is "-0001-11-30 00:00:00" in the sample. Reading taken: no date.
     * - `sfFileId` is typed boolean and is a file id. Reading taken: an id, and false for none.
     * - One sorts by `id`, the answer has `documentId`.
     * - `amount` and `currency.id` are typed string. Reading taken: read from either.
     *
     * @param type Kind of document.
     * @param dateFrom Date of the document, from.
     * @param dateTo Date of the document, to.
     * @param sort What to sort by.
     * @param direction Sort direction.
     */
    suspend fun list(
        type: DocumentType? = null,
        dateFrom: LocalDate? = null,
        dateTo: LocalDate? = null,
        sort: DocumentSort? = null,
        direction: SortDirection? = null,
        options: CallOptions = CallOptions(),
    ): CompanyDocumentList {
        val args = arguments(
            "type" to type,
            "dateFrom" to dateFrom,
            "dateTo" to dateTo,
            "sort" to sort,
            "direction" to direction,
        )
        val answer = driver.call("documents.list", args, options)
        return answer.asObject()?.let(::CompanyDocumentList).required()
    }

    /**
     * Have documents sent.
     *
     * No download: the platform sends the signed-in user an email with a link to a zip archive.
     *
     * `GET /customer/documents/download`, Документы → Загрузить документ (Documents).
     *
     * Retry class `once`: A GET, but each call sends an email.
     *
     * Effects:
     * - Sends the signed-in user an email with a link
     *
     * About the vendor's document:
     * - A GET with a consequence: nothing on the way may prefetch or repeat it.
     * - It is called a download and answers with an empty body.
     *
     * @param type Kind of document.
     * @param dateFrom Date of the document, from.
     * @param dateTo Date of the document, to.
     */
    suspend fun download(
        type: DocumentType? = null,
        dateFrom: LocalDate? = null,
        dateTo: LocalDate? = null,
        options: CallOptions = CallOptions(),
    ) {
        val args = arguments(
            "type" to type,
            "dateFrom" to dateFrom,
            "dateTo" to dateTo,
        )
        driver.call("documents.download", args, options)
    }
}
