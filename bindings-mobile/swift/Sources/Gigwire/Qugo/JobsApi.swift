// Made from core/catalog/qugo.json by gigwire-codegen; do not edit.

import Foundation

extension Qugo {
    /// `api.jobs`.
    public struct JobsApi: Sendable {
        let driver: Driver

        /// Create a job.
        ///
        /// Makes a job with title, first state, service and budget; the rest is optional. The way to pay the
        /// self-employed by edition B. Described in: edition A, page "Создание задания"; path from edition B, overview
        /// of jobs.
        ///
        /// `POST /api/v1/jobs`, Задания → Создание задания (Jobs).
        ///
        /// Retry class `check_first`, check with `jobs.list`: A repeat makes a second job and there is no idempotency
        /// key: look for date and title first.
        ///
        /// Effects:
        /// - Makes a job
        /// - With `stateId` MODERATION the budget is probably held (the states MODERATION_AWAITING_HOLD, _HOLD_FAILED
        ///   and _HOLD_COMPLETED exist)
        ///
        /// Errors:
        /// - 401: The token is missing or not accepted. Nothing renews it: final (inferred)
        /// - 403: The token has no right to this object or feature (inferred)
        /// - 422: Input or a rule of the business is not met ("Client Error"); final for that input (inferred)
        ///
        /// About the vendor's document:
        /// - The prose says that the answer is the job; its list of fields is the customer's, flattened. Reading taken:
        ///   either; see `JobCreated.id`.
        /// - `ogrn` and the misspelt `orgn` are both listed. Reading taken: either.
        /// - Title, service, state and budget are called the set parameters and not marked as required. Reading taken:
        ///   required.
        /// - Each of the two days is required where the other is absent, while the prose calls dates optional. Reading
        ///   taken: one of them.
        /// - The page lists the inputs of this POST as query parameters and shows no body. Reading taken: the query, as
        ///   documented.
        /// - The page could be read in part only, up to its list of fields: the errors are those of the sibling pages.
        ///
        /// - Parameters:
        ///   - serviceId: Service (`id` in `services_groups.list`). Optional on paper.
        ///   - stateId: First state. Optional on paper.
        ///   - title: Title. Optional on paper.
        ///   - budget: Budget, in roubles (assumed). Optional on paper.
        ///   - description: Text.
        ///   - address: Address.
        ///   - scheduleStart: First day; the format is not documented, sent as YYYY-MM-DD. Required if `scheduleFinish`
        ///     is absent.
        ///   - scheduleFinish: Last day; the format is not documented, sent as YYYY-MM-DD. Required if `scheduleStart`
        ///     is absent.
        ///   - tags: Tags.
        ///   - storageFileIds: Ids of files uploaded before; the call for that is not documented.
        public func create(
            serviceId: Int64,
            stateId: JobCreateState,
            title: String,
            budget: Decimal,
            description: String? = nil,
            address: String? = nil,
            scheduleStart: String? = nil,
            scheduleFinish: String? = nil,
            tags: [String]? = nil,
            storageFileIds: [String]? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> JobCreated {
            let args = arguments([
                "serviceId": serviceId,
                "stateId": stateId,
                "title": title,
                "budget": budget,
                "description": description,
                "address": address,
                "scheduleStart": scheduleStart,
                "scheduleFinish": scheduleFinish,
                "tags": tags,
                "storageFileIds": storageFileIds,
            ])
            let answer = try await driver.call("jobs.create", args, options)
            return try present(answer.object.map { JobCreated(json: $0) }, "jobs.create")
        }

        /// List jobs.
        ///
        /// Pages through jobs by state, day and state of the receipt. The path is inferred: its page shows none.
        /// Described in: edition A, page "Получение списка всех заданий".
        ///
        /// `GET /api/v1/jobs`, Задания → Получение списка всех заданий (Jobs).
        ///
        /// Retry class `read`.
        ///
        /// Errors:
        /// - 401: The token is missing or not accepted. Nothing renews it: final (inferred)
        /// - 403: The token has no right to this object or feature (inferred)
        /// - 422: Input or a rule of the business is not met ("Client Error"); final for that input (inferred)
        ///
        /// About the vendor's document:
        /// - The path is not shown. Reading taken: `/api/v1/jobs`, like its siblings; if it answers 404 or 405,
        ///   `/api/v1/jobs/page`, like `employees.list`, is the next guess.
        /// - The prose promises metadata and jobs (title, state, budget, allowed actions), the list of fields one flat
        ///   row of a payment report. Reading taken: a list under `items` or a bare one, of either.
        /// - How several values of a filter are written is not shown. Reading taken: the plain name, once for each
        ///   value.
        /// - Which day the two filters are about is not said. The page could be read in part only: further fields may
        ///   come, and the errors are those of the sibling pages.
        ///
        /// - Parameters:
        ///   - pageIndex: Page number; from 1, as a public client counts (the documents do not say).
        ///   - pageSize: Items per page; default and maximum are not documented (a public client asks for 25).
        ///   - dateFrom: From this day.
        ///   - dateTo: To this day.
        ///   - state: States of jobs.
        ///   - receiptState: States of receipts.
        public func list(
            pageIndex: Int64? = nil,
            pageSize: Int64? = nil,
            dateFrom: String? = nil,
            dateTo: String? = nil,
            state: [JobState]? = nil,
            receiptState: [ReceiptState]? = nil,
            options: CallOptions = CallOptions()
        ) -> Listing<JobRow, JobPage> {
            let args = arguments([
                "pageIndex": pageIndex,
                "pageSize": pageSize,
                "dateFrom": dateFrom,
                "dateTo": dateTo,
                "state": state,
                "receiptState": receiptState,
            ])
            return Listing(
                start: { [driver] in try driver.startPages("jobs.list", args, options) },
                page: { JobPage(json: $0) },
                items: { $0.items }
            )
        }

        /// Get a job.
        ///
        /// A job with its documents: once it is PAID, `jobOffer` has links to contract, appendix, act and receipt.
        /// Described in: edition A, page "Получение информации о задании по ID"; edition B, page "Получение информации
        /// о задании".
        ///
        /// `GET /api/v1/jobs/{jobId}`, Задания → Получение информации о задании по ID (Jobs).
        ///
        /// Retry class `read`.
        ///
        /// Errors:
        /// - 401: The token is missing or not accepted. Nothing renews it: final (inferred)
        /// - 403: The token has no right to this object or feature
        /// - 404: No such object
        /// - 422: Input or a rule of the business is not met ("Client Error"); final for that input (inferred)
        ///
        /// About the vendor's document:
        /// - Contract and appendix are both called contract. Reading taken: `yearlyContract` is the contract,
        ///   `contract` the appendix.
        /// - `Origin` in the prose. Reading taken: `origin` or `Origin`.
        /// - 401 and 422 are missing on this page only. Reading taken: as everywhere.
        /// - `files` is an object although its name is plural. Reading taken: an object or a list.
        ///
        /// - Parameters:
        ///   - jobId: Job id.
        public func get(
            jobId: Int64,
            options: CallOptions = CallOptions()
        ) async throws -> Job {
            let args = arguments([
                "jobId": jobId,
            ])
            let answer = try await driver.call("jobs.get", args, options)
            return try present(answer.object.map { Job(json: $0) }, "jobs.get")
        }
    }
}
