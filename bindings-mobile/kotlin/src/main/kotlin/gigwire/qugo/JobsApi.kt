// Made from core/catalog/qugo.json by gigwire-codegen; do not edit.

package gigwire.qugo

import gigwire.CallOptions
import gigwire.Driver
import gigwire.Listing
import gigwire.arguments
import gigwire.asObject
import gigwire.required
import java.math.BigDecimal
import java.time.LocalDate

/** `api.jobs`. */
class JobsApi internal constructor(private val driver: Driver) {
    /**
     * Create a job.
     *
     * Makes a job with title, first state, service and budget; the rest is optional. The way to pay the self-employed
     * by edition B. Described in: edition A, page "Создание задания"; path from edition B, overview of jobs.
     *
     * `POST /api/v1/jobs`, Задания → Создание задания (Jobs).
     *
     * Retry class `check_first`, check with `jobs.list`: A repeat makes a second job and there is no idempotency key:
     * look for date and title first.
     *
     * Effects:
     * - Makes a job
     * - With `stateId` MODERATION the budget is probably held (the states MODERATION_AWAITING_HOLD, _HOLD_FAILED and
     *   _HOLD_COMPLETED exist)
     *
     * Errors:
     * - 401: The token is missing or not accepted. Nothing renews it: final (inferred)
     * - 403: The token has no right to this object or feature (inferred)
     * - 422: Input or a rule of the business is not met ("Client Error"); final for that input (inferred)
     *
     * About the vendor's document:
     * - The prose says that the answer is the job; its list of fields is the customer's, flattened. Reading taken:
     *   either; see `JobCreated.id`.
     * - `ogrn` and the misspelt `orgn` are both listed. Reading taken: either.
     * - Title, service, state and budget are called the set parameters and not marked as required. Reading taken:
     *   required.
     * - Each of the two days is required where the other is absent, while the prose calls dates optional. Reading
     *   taken: one of them.
     * - The page lists the inputs of this POST as query parameters and shows no body. Reading taken: the query, as
     *   documented.
     * - The page could be read in part only, up to its list of fields: the errors are those of the sibling pages.
     *
     * @param serviceId Service (`id` in `services_groups.list`). Optional on paper.
     * @param stateId First state. Optional on paper.
     * @param title Title. Optional on paper.
     * @param budget Budget, in roubles (assumed). Optional on paper.
     * @param description Text.
     * @param address Address.
     * @param scheduleStart First day; the format is not documented, sent as YYYY-MM-DD. Required if `scheduleFinish` is
     *   absent.
     * @param scheduleFinish Last day; the format is not documented, sent as YYYY-MM-DD. Required if `scheduleStart` is
     *   absent.
     * @param tags Tags.
     * @param storageFileIds Ids of files uploaded before; the call for that is not documented.
     */
    suspend fun create(
        serviceId: Long,
        stateId: JobCreateState,
        title: String,
        budget: BigDecimal,
        description: String? = null,
        address: String? = null,
        scheduleStart: LocalDate? = null,
        scheduleFinish: LocalDate? = null,
        tags: List<String>? = null,
        storageFileIds: List<String>? = null,
        options: CallOptions = CallOptions(),
    ): JobCreated {
        val args = arguments(
            "serviceId" to serviceId,
            "stateId" to stateId,
            "title" to title,
            "budget" to budget,
            "description" to description,
            "address" to address,
            "scheduleStart" to scheduleStart,
            "scheduleFinish" to scheduleFinish,
            "tags" to tags,
            "storageFileIds" to storageFileIds,
        )
        val answer = driver.call("jobs.create", args, options)
        return answer.asObject()?.let(::JobCreated).required()
    }

    /**
     * List jobs.
     *
     * Pages through jobs by state, day and state of the receipt. The path is inferred: its page shows none. Described
     * in: edition A, page "Получение списка всех заданий".
     *
     * `GET /api/v1/jobs`, Задания → Получение списка всех заданий (Jobs).
     *
     * Retry class `read`.
     *
     * Errors:
     * - 401: The token is missing or not accepted. Nothing renews it: final (inferred)
     * - 403: The token has no right to this object or feature (inferred)
     * - 422: Input or a rule of the business is not met ("Client Error"); final for that input (inferred)
     *
     * About the vendor's document:
     * - The path is not shown. Reading taken: `/api/v1/jobs`, like its siblings; if it answers 404 or 405,
     *   `/api/v1/jobs/page`, like `employees.list`, is the next guess.
     * - The prose promises metadata and jobs (title, state, budget, allowed actions), the list of fields one flat row
     *   of a payment report. Reading taken: a list under `items` or a bare one, of either.
     * - How several values of a filter are written is not shown. Reading taken: the plain name, once for each value.
     * - Which day the two filters are about is not said. The page could be read in part only: further fields may come,
     *   and the errors are those of the sibling pages.
     *
     * @param pageIndex Page number; from 1, as a public client counts (the documents do not say).
     * @param pageSize Items per page; default and maximum are not documented (a public client asks for 25).
     * @param dateFrom From this day.
     * @param dateTo To this day.
     * @param state States of jobs.
     * @param receiptState States of receipts.
     */
    fun list(
        pageIndex: Long? = null,
        pageSize: Long? = null,
        dateFrom: LocalDate? = null,
        dateTo: LocalDate? = null,
        state: List<JobState>? = null,
        receiptState: List<ReceiptState>? = null,
        options: CallOptions = CallOptions(),
    ): Listing<JobRow, JobPage> {
        val args = arguments(
            "pageIndex" to pageIndex,
            "pageSize" to pageSize,
            "dateFrom" to dateFrom,
            "dateTo" to dateTo,
            "state" to state,
            "receiptState" to receiptState,
        )
        return Listing(driver.pages("jobs.list", args, options), ::JobPage) { it.items }
    }

    /**
     * Get a job.
     *
     * A job with its documents: once it is PAID, `jobOffer` has links to contract, appendix, act and receipt. Described
     * in: edition A, page "Получение информации о задании по ID"; edition B, page "Получение информации о задании".
     *
     * `GET /api/v1/jobs/{jobId}`, Задания → Получение информации о задании по ID (Jobs).
     *
     * Retry class `read`.
     *
     * Errors:
     * - 401: The token is missing or not accepted. Nothing renews it: final (inferred)
     * - 403: The token has no right to this object or feature
     * - 404: No such object
     * - 422: Input or a rule of the business is not met ("Client Error"); final for that input (inferred)
     *
     * About the vendor's document:
     * - Contract and appendix are both called contract. Reading taken: `yearlyContract` is the contract, `contract` the
     *   appendix.
     * - `Origin` in the prose. Reading taken: `origin` or `Origin`.
     * - 401 and 422 are missing on this page only. Reading taken: as everywhere.
     * - `files` is an object although its name is plural. Reading taken: an object or a list.
     *
     * @param jobId Job id.
     */
    suspend fun get(
        jobId: Long,
        options: CallOptions = CallOptions(),
    ): Job {
        val args = arguments(
            "jobId" to jobId,
        )
        val answer = driver.call("jobs.get", args, options)
        return answer.asObject()?.let(::Job).required()
    }
}
