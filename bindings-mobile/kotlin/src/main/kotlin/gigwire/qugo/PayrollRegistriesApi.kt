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
import java.math.BigDecimal
import java.time.LocalDate
import kotlinx.serialization.json.JsonElement

/** `api.payrollRegistries`. */
class PayrollRegistriesApi internal constructor(private val driver: Driver) {
    /**
     * Download the payroll template.
     *
     * The current Excel template: tax number, amount and text of the receipt (required), service, and by analogy with
     * the direct payout the date of the act (DD.MM.YYYY) and tags; a second sheet lists the services. Described in:
     * edition A, page "Получение шаблона реестра для выплат".
     *
     * `GET /api/v1/payroll-registries/template`, Выплаты → Получение шаблона реестра для выплат (Payouts).
     *
     * Retry class `read`.
     *
     * Errors:
     * - 401: The token is missing or not accepted. Nothing renews it: final
     * - 403: The token has no right to this object or feature
     * - 404: No such object
     * - 422: Input or a rule of the business is not met ("Client Error"); final for that input
     *
     * About the vendor's document:
     * - 200 is typed Object, an Excel file is meant. Reading taken: a workbook; JSON in its place is an error.
     * - How the headings read is not documented: take them from the file, by their meaning, in any order.
     * - Edition B, which uploads JSON, does not mention it. Reading taken: still valid.
     */
    suspend fun downloadTemplate(
        options: CallOptions = CallOptions(),
    ): ReceivedFile {
        val args = arguments()
        return driver.file("payroll_registries.download_template", args, options).required()
    }

    /**
     * Upload a payroll registry.
     *
     * Makes a payroll registry of a filled template and answers with its id. Its rows are checked afterwards; nothing
     * is paid until `payroll_registries.execute`. A corrected file of faulty rows, without the platform's comments, is
     * uploaded here too. Described in: edition A, overview of payouts.
     *
     * `POST /api/v1/payroll-registries`, Выплаты → payroll-registries (Payouts).
     *
     * Retry class `check_first`, check with `payroll_registries.list`: A repeat makes a second registry, which could be
     * paid by mistake: look at the list first.
     *
     * Effects:
     * - Makes a registry whose rows are checked (PENDING_VALIDATION, then READY_TO_APPLY or VALIDATION_FAILED)
     *
     * Errors:
     * - 401: The token is missing or not accepted. Nothing renews it: final (inferred)
     * - 403: The token has no right to this object or feature (inferred)
     * - 422: Input or a rule of the business is not met ("Client Error"); final for that input (inferred)
     *
     * About the vendor's document:
     * - Edition A presents registries as the way to pay (the commonest fault of a row is that the performer is not
     *   self-employed); edition B says that they serve natural persons, sole traders and companies and not the
     *   self-employed, who are paid through jobs. Reading taken: B, which is later by its content (inferred); `edition`
     *   overrides it.
     * - Edition B uploads JSON and does not mention it. Only an overview names this call: body and answer are assumed.
     *
     * @param file The workbook (xlsx). The name of the part is assumed. Inferred: the documents do not say so.
     * @param selfEmployed Whether a performer is self-employed (`smzState` OK), if you know. It is checked and not
     *   sent.
     * @param edition Whose word on the self-employed holds, if not edition B's. It is checked and not sent. Required if
     *   `selfEmployed` is true.
     */
    suspend fun upload(
        file: FileArg,
        selfEmployed: Boolean? = null,
        edition: DocumentEdition? = null,
        options: CallOptions = CallOptions(),
    ): PayrollRegistry {
        val args = arguments(
            "file" to file,
            "selfEmployed" to selfEmployed,
            "edition" to edition,
        )
        val answer = driver.call("payroll_registries.upload", args, options)
        return answer.asObject()?.let(::PayrollRegistry).required()
    }

    /**
     * Upload a payroll registry as JSON.
     *
     * Makes a payroll registry of JSON rows; it waits for `payroll_registries.execute`. Described in: edition B,
     * overview of payouts.
     *
     * `POST /api/v1/payroll-registries/payrolls`, Выплаты → payroll-registries/payrolls (Payouts).
     *
     * Retry class `check_first`, check with `payroll_registries.list`: A repeat makes a second registry, which could be
     * paid by mistake: look at the list first.
     *
     * Effects:
     * - Makes a registry that waits for its confirmation
     *
     * Errors:
     * - 401: The token is missing or not accepted. Nothing renews it: final (inferred)
     * - 403: The token has no right to this object or feature (inferred)
     * - 422: Input or a rule of the business is not met ("Client Error"); final for that input (inferred)
     *
     * About the vendor's document:
     * - Edition A presents registries as the way to pay (the commonest fault of a row is that the performer is not
     *   self-employed); edition B says that they serve natural persons, sole traders and companies and not the
     *   self-employed, who are paid through jobs. Reading taken: B, which is later by its content (inferred); `edition`
     *   overrides it.
     * - Only the overview names this call; neither rows nor what is around them are described, answer and errors are
     *   assumed. Reading taken: `payload` is sent as it is; `rows` is a guess made of the direct payout.
     *
     * @param payload The body as it is: for whoever knows from Qugo what it must be.
     * @param rows Rows of a guessed form, as a bare list. Ask Qugo first. Inferred: the documents do not say so.
     * @param selfEmployed Whether a performer is self-employed (`smzState` OK), if you know. It is checked and not
     *   sent.
     * @param edition Whose word on the self-employed holds, if not edition B's. It is checked and not sent. Required if
     *   `selfEmployed` is true.
     */
    suspend fun uploadJson(
        payload: JsonElement? = null,
        rows: List<PayrollRow>? = null,
        selfEmployed: Boolean? = null,
        edition: DocumentEdition? = null,
        options: CallOptions = CallOptions(),
    ): PayrollRegistry {
        val args = arguments(
            "payload" to payload,
            "rows" to rows,
            "selfEmployed" to selfEmployed,
            "edition" to edition,
        )
        val answer = driver.call("payroll_registries.upload_json", args, options)
        return answer.asObject()?.let(::PayrollRegistry).required()
    }

    /**
     * Pay one performer at once.
     *
     * Makes a registry of one row and pays it without further confirmation. With mandatory acts the payment waits for
     * the act to be signed, 48 hours at most. Paid is only a row in state PAID: follow `payroll_registries.list_items`.
     * Described in: edition A, page "Формирование реестра выплат с одним элементом"; edition B, overview of payouts.
     *
     * `POST /api/v1/payroll-registries/direct`, Выплаты → Формирование реестра выплат с одним элементом (Payouts).
     *
     * Retry class `money`, check with `payroll_registries.list`: Money moves and there is no idempotency key: look for
     * a registry of that time, tax number and amount, and only then decide.
     *
     * Effects:
     * - Holds and pays from the balance of the customer
     * - Makes the receipt and, if acts are on, the act
     * - Makes a job with a shortened life
     *
     * Errors:
     * - 401: The token is missing or not accepted. Nothing renews it: final
     * - 403: The token has no right to this object or feature
     * - 422: Input or a rule of the business is not met ("Client Error"); final for that input
     *
     * About the vendor's document:
     * - Edition A presents registries as the way to pay (the commonest fault of a row is that the performer is not
     *   self-employed); edition B says that they serve natural persons, sole traders and companies and not the
     *   self-employed, who are paid through jobs. Reading taken: B, which is later by its content (inferred); `edition`
     *   overrides it.
     * - The page lists the inputs of this POST as query parameters and shows no body. Reading taken: the query, as
     *   documented.
     * - Names are in Pascal case here and in camel case elsewhere. Reading taken: exactly these.
     * - `Price` is a text, the budget of a job a number. Reading taken: the same roubles with a point.
     *
     * @param type Code of the service (from `services_groups.list`).
     * @param title Text of the receipt.
     * @param inn Performer's tax number.
     * @param price Amount, in roubles (assumed); documented as a text.
     * @param confirm Must be true, to say that this is meant: it pays at once and asks nobody; by the later edition of
     *   the documents it does not serve the self-employed.
     * @param actDate Date of the act.
     * @param tags Tags.
     * @param selfEmployed Whether a performer is self-employed (`smzState` OK), if you know. It is checked and not
     *   sent.
     * @param edition Whose word on the self-employed holds, if not edition B's. It is checked and not sent. Required if
     *   `selfEmployed` is true.
     */
    suspend fun createDirect(
        type: String,
        title: String,
        inn: String,
        price: BigDecimal,
        confirm: Boolean,
        actDate: LocalDate? = null,
        tags: List<String>? = null,
        selfEmployed: Boolean? = null,
        edition: DocumentEdition? = null,
        options: CallOptions = CallOptions(),
    ): PayrollRegistry {
        val args = arguments(
            "type" to type,
            "title" to title,
            "inn" to inn,
            "price" to price,
            "confirm" to confirm,
            "actDate" to actDate,
            "tags" to tags,
            "selfEmployed" to selfEmployed,
            "edition" to edition,
        )
        val answer = driver.call("payroll_registries.create_direct", args, options)
        return answer.asObject()?.let(::PayrollRegistry).required()
    }

    /**
     * List payroll registries.
     *
     * Pages through registries with the time of their making and their state (awaiting payment, paid and so on). The
     * path is inferred: its page shows none. Described in: edition A, page "Получение списка реестров выплат".
     *
     * `GET /api/v1/payroll-registries`, Выплаты → Получение списка реестров выплат (Payouts).
     *
     * Retry class `read`.
     *
     * Errors:
     * - 401: The token is missing or not accepted. Nothing renews it: final
     * - 403: The token has no right to this object or feature
     * - 404: No such object
     * - 422: Input or a rule of the business is not met ("Client Error"); final for that input
     *
     * About the vendor's document:
     * - The path is not shown. Reading taken: the one that the upload has.
     * - `registryVersion` and `newRegistry` are listed beside `items` and may belong to an item. Reading taken: look in
     *   both places.
     *
     * @param pageIndex Page number; from 1, as a public client counts (the documents do not say).
     * @param pageSize Items per page; default and maximum are not documented (a public client asks for 25).
     * @param search Text to look for.
     * @param title Title.
     */
    fun list(
        pageIndex: Long? = null,
        pageSize: Long? = null,
        search: String? = null,
        title: String? = null,
        options: CallOptions = CallOptions(),
    ): Listing<PayrollRegistry, PayrollRegistryPage> {
        val args = arguments(
            "pageIndex" to pageIndex,
            "pageSize" to pageSize,
            "search" to search,
            "title" to title,
        )
        return Listing(driver.pages("payroll_registries.list", args, options), ::PayrollRegistryPage) { it.items.orEmpty() }
    }

    /**
     * Pay a payroll registry.
     *
     * Confirms and starts the payment of a registry. A success says that it was accepted: paid is only a row in state
     * PAID. Look at the rows first (`payroll_registries.list_items`): whether a registry with faulty rows may be paid
     * is not documented. Described in: edition A, page "Оплата реестра по ID"; overviews of payouts, both editions.
     *
     * `POST /api/v1/payroll-registries/{registryId}/execute`, Выплаты → Оплата реестра по ID (Payouts).
     *
     * Retry class `money`, check with `payroll_registries.list_items`: Money moves: look at the rows, and repeat only
     * if none has left READY_TO_APPLY.
     *
     * Effects:
     * - Holds and pays every valid row from the customer's own balance
     * - Makes receipts and acts
     * - Moves rows from READY_TO_APPLY to APPLYING (inferred from the order of the states)
     *
     * Errors:
     * - 401: The token is missing or not accepted. Nothing renews it: final
     * - 403: The token has no right to this object or feature
     * - 404: No such object
     * - 422: Input or a rule of the business is not met ("Client Error"); final for that input
     *
     * About the vendor's document:
     * - The text of the page says 204, its table 200 with an Object, the overviews JSON with state, id and amount.
     *   Reading taken: any success, whatever its body.
     * - The text says that 204 confirms the operation's end, while the states of the rows go on afterwards. Reading
     *   taken: accepted, not paid.
     * - Edition A presents registries as the way to pay (the commonest fault of a row is that the performer is not
     *   self-employed); edition B says that they serve natural persons, sole traders and companies and not the
     *   self-employed, who are paid through jobs. Reading taken: B, which is later by its content (inferred).
     *
     * @param registryId Registry id.
     * @param confirm Must be true, to say that this is meant: it pays every valid row of the registry from the balance
     *   of the customer.
     */
    suspend fun execute(
        registryId: Long,
        confirm: Boolean,
        options: CallOptions = CallOptions(),
    ): PayrollExecution? {
        val args = arguments(
            "registryId" to registryId,
            "confirm" to confirm,
        )
        val answer = driver.call("payroll_registries.execute", args, options)
        return answer.asObject()?.let(::PayrollExecution)
    }

    /**
     * List the rows of a payroll registry.
     *
     * Rows of a registry with the state of the payment, receipt, act and other documents. Poll with a growing pause,
     * from 10 seconds to 5 minutes; a signature of an act may take 48 hours. Described in: edition A, page "Получение
     * списка элементов реестра выплат"; edition B, overview of payouts.
     *
     * `GET /api/v1/payroll-registries/{registryId}/items`, Выплаты → Получение списка элементов реестра выплат
     * (Payouts).
     *
     * Retry class `read`.
     *
     * Errors:
     * - 401: The token is missing or not accepted. Nothing renews it: final (inferred)
     * - 403: The token has no right to this object or feature (inferred)
     * - 404: No such object (inferred)
     * - 422: Input or a rule of the business is not met ("Client Error"); final for that input (inferred)
     *
     * About the vendor's document:
     * - Printed with `/v1` on its page and in edition A's overview, with `/api/v1` in edition B. Reading taken: one
     *   service under `/api/v1`; the client's `path_prefix` changes it.
     * - The list of states is headed "new statuses". Reading taken: an unknown code is work in progress, never paid,
     *   never failed.
     * - AWAITING_HOLD_BALANCE is explained as "basic entities made". Reading taken: money is not held yet.
     * - The page could be read up to its tables only: whether there are pages is unknown. Reading taken: `PageIndex`
     *   and `PageSize` are sent, and a short or repeated page is the last.
     * - The prose calls the list `Items`. Reading taken: `items` or `Items`.
     *
     * @param registryId Registry id; called `id` in edition B.
     * @param pageIndex Page number; from 1, as a public client counts (the documents do not say). Inferred: the
     *   documents do not say so.
     * @param pageSize Items per page; default and maximum are not documented (a public client asks for 25). Inferred:
     *   the documents do not say so.
     */
    fun listItems(
        registryId: Long,
        pageIndex: Long? = null,
        pageSize: Long? = null,
        options: CallOptions = CallOptions(),
    ): Listing<PayrollRegistryItem, PayrollRegistryItemPage> {
        val args = arguments(
            "registryId" to registryId,
            "pageIndex" to pageIndex,
            "pageSize" to pageSize,
        )
        return Listing(driver.pages("payroll_registries.list_items", args, options), ::PayrollRegistryItemPage) { it.items }
    }

    /**
     * Download the faulty rows of a payroll registry.
     *
     * An Excel file with the faulty rows and a comment on each (a wrong tax number, an empty field and the like).
     * Correct it, remove the platform's comments, and upload it again. Described in: edition A, page "Выгрузка файла с
     * ошибочными записями реестра выплат"; path from edition B, overview of payouts.
     *
     * `GET /api/v1/payroll-registries/{id}/errors`, Выплаты → Выгрузка файла с ошибочными записями реестра выплат
     * (Payouts).
     *
     * Retry class `read`.
     *
     * Errors:
     * - 401: The token is missing or not accepted. Nothing renews it: final
     * - 403: The token has no right to this object or feature
     * - 404: No such object
     * - 422: Input or a rule of the business is not met ("Client Error"); final for that input
     *
     * About the vendor's document:
     * - Printed with `/v1`, its siblings with `/api/v1`. Reading taken: one service under `/api/v1`; the client's
     *   `path_prefix` changes it.
     * - The tail is `/errors` here and `/failed` at invitation registries.
     * - Only edition B says that the comments must be removed before the file is uploaded again. Reading taken: always
     *   remove them.
     * - 200 is typed Object, an Excel file is meant. Reading taken: a workbook; JSON in its place is an error; an empty
     *   answer says that nothing is faulty.
     *
     * @param id Registry id.
     */
    suspend fun downloadErrors(
        id: Long,
        options: CallOptions = CallOptions(),
    ): ReceivedFile? {
        val args = arguments(
            "id" to id,
        )
        return driver.file("payroll_registries.download_errors", args, options)
    }
}
