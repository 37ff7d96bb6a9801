// Made from core/catalog/solar_staff.json by gigwire-codegen; do not edit.

import Foundation

extension SolarStaff {
    /// `api.tasks`.
    public struct TasksApi: Sendable {
        let driver: Driver

        /// List tasks.
        ///
        /// Finds tasks by many filters, page by page.
        ///
        /// `GET /customer/tasks`, Управление задачами → Получить список задач (Task management).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - `filter[state]` is one integer in the table, the prose repeats it as `state[]=2&state[]=3`. Reading taken:
        ///   `filter[state][]=2&filter[state][]=3`.
        /// - Rows of `parentCategory` are printed as `category.id`, `category.title`, `category.title_en`; the sample
        ///   has `parentCategory.titleEn`.
        /// - `hasPayout` and `issueCode` are in the table and not in the sample.
        /// - The price filters are integers, the price itself is not.
        ///
        /// - Parameters:
        ///   - creatorId: Id of the user who made the task.
        ///   - workerId: Freelancer id (from `freelancers.list`).
        ///   - companyId: Company id (from `companies.list`).
        ///   - dateCreatedFrom: Creation date, from 00:00:00.
        ///   - dateCreatedTo: Creation date, to 23:59:59.
        ///   - dateEndFrom: Deadline, from 00:00:00.
        ///   - dateEndTo: Deadline, to 23:59:59.
        ///   - dateFinishedFrom: Date on which the task was done, from 00:00:00.
        ///   - dateFinishedTo: Date on which the task was done, to 23:59:59.
        ///   - dateReportFrom: Date on which the act was generated, from 00:00:00.
        ///   - dateReportTo: Date on which the act was generated, to 23:59:59.
        ///   - dateAcceptedFrom: Date on which the customer accepted, from 00:00:00.
        ///   - dateAcceptedTo: Date on which the customer accepted, to 23:59:59.
        ///   - datePaidFrom: Payment date, from 00:00:00.
        ///   - datePaidTo: Payment date, to 23:59:59.
        ///   - hasPayout: Whether a payout exists: described as "only paid tasks", but passing 0 gives tasks without
        ///     payouts.
        ///   - priceFrom: Price, from.
        ///   - priceTo: Price, to.
        ///   - search: Text to look for in title and description.
        ///   - state: Task states.
        ///   - currencyId: Currency.
        ///   - groupId: Task group id.
        ///   - deadlineType: Deadline type.
        ///   - workerTaxationStatus: Taxation status of the freelancer.
        ///   - hasCopyright: Only tasks where rights are transferred.
        ///   - hasReport: Only tasks that need a report.
        ///   - payedBy: Id of the user who paid (spelt so).
        ///   - sort: What to sort by.
        ///   - direction: Sort direction.
        ///   - page: Page number, from 1.
        ///   - size: Items per page. Default: 20. At most 500.
        public func list(
            creatorId: Int64? = nil,
            workerId: Int64? = nil,
            companyId: Int64? = nil,
            dateCreatedFrom: String? = nil,
            dateCreatedTo: String? = nil,
            dateEndFrom: String? = nil,
            dateEndTo: String? = nil,
            dateFinishedFrom: String? = nil,
            dateFinishedTo: String? = nil,
            dateReportFrom: String? = nil,
            dateReportTo: String? = nil,
            dateAcceptedFrom: String? = nil,
            dateAcceptedTo: String? = nil,
            datePaidFrom: String? = nil,
            datePaidTo: String? = nil,
            hasPayout: Bool? = nil,
            priceFrom: Int64? = nil,
            priceTo: Int64? = nil,
            search: String? = nil,
            state: [TaskState]? = nil,
            currencyId: CurrencyId? = nil,
            groupId: Int64? = nil,
            deadlineType: DeadlineType? = nil,
            workerTaxationStatus: TaxationStatus? = nil,
            hasCopyright: Bool? = nil,
            hasReport: Bool? = nil,
            payedBy: Int64? = nil,
            sort: TaskSort? = nil,
            direction: SortDirection? = nil,
            page: Int64? = nil,
            size: Int64? = nil,
            options: CallOptions = CallOptions()
        ) -> Listing<Task, TaskPage> {
            let args = arguments([
                "creatorId": creatorId,
                "workerId": workerId,
                "companyId": companyId,
                "dateCreatedFrom": dateCreatedFrom,
                "dateCreatedTo": dateCreatedTo,
                "dateEndFrom": dateEndFrom,
                "dateEndTo": dateEndTo,
                "dateFinishedFrom": dateFinishedFrom,
                "dateFinishedTo": dateFinishedTo,
                "dateReportFrom": dateReportFrom,
                "dateReportTo": dateReportTo,
                "dateAcceptedFrom": dateAcceptedFrom,
                "dateAcceptedTo": dateAcceptedTo,
                "datePaidFrom": datePaidFrom,
                "datePaidTo": datePaidTo,
                "hasPayout": hasPayout,
                "priceFrom": priceFrom,
                "priceTo": priceTo,
                "search": search,
                "state": state,
                "currencyId": currencyId,
                "groupId": groupId,
                "deadlineType": deadlineType,
                "workerTaxationStatus": workerTaxationStatus,
                "hasCopyright": hasCopyright,
                "hasReport": hasReport,
                "payedBy": payedBy,
                "sort": sort,
                "direction": direction,
                "page": page,
                "size": size,
            ])
            return Listing(
                start: { [driver] in try driver.startPages("tasks.list", args, options) },
                page: { TaskPage(json: $0) },
                items: { $0.items }
            )
        }

        /// Get a task.
        ///
        /// Full details of one task.
        ///
        /// `GET /customer/tasks/{taskId|uuid}`, Управление задачами → Получить задачу по ID (Task management).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - `attributes`, `messages` and `links` are in the sample only; `group` and `issueCode` are listed for
        ///   `tasks.list` only; `hasPayout` is in the table only.
        /// - `dateFinished` means "completed" here and "reported done" in `tasks.list`.
        /// - The sample shows a compensation of 50 at 0 percent, both typed integer. Reading taken: exact decimals.
        ///
        /// - Parameters:
        ///   - taskId: Numeric task id (from `tasks.list`).
        ///   - uuid: Task UUID.
        public func get(
            taskId: Int64? = nil,
            uuid: UUID? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> Task {
            let args = arguments([
                "taskId": taskId,
                "uuid": uuid,
            ])
            let answer = try await driver.call("tasks.get", args, options)
            return try present(answer.object.map { Task(json: $0) }, "tasks.get")
        }

        /// Create a task.
        ///
        /// Creates a task for one freelancer. Internet advertising shown in Russia needs the ad-marking data `advData`.
        ///
        /// `POST /customer/tasks`, Управление задачами → Создать задачу (Task management).
        ///
        /// Retry class `check_first`, check with `tasks.get`: With your own `uuid` a second call should collide and not
        /// duplicate, but the answer to a collision is not documented: look the uuid up first. Without a uuid there is
        /// nothing to look up.
        ///
        /// Effects:
        /// - Creates a task in state 1 unless `validateOnly` is true
        /// - May add the cost of insurance
        /// - Notifies the freelancer (implied, not documented)
        ///
        /// Errors:
        /// - 422: Errors by field
        /// - The task sum is below the sum of `advData.endContracts`: not created (status not given)
        ///
        /// About the vendor's document:
        /// - The quick start gives the path /tasks, the section /customer/tasks. Reading taken: the latter.
        /// - The quick start says that the answer is empty, the section that the UUID is returned; no sample shows it.
        ///   Reading taken: either; send your own uuid.
        /// - `attributes` is typed object and is a list in the sample; `fileIds` is typed string and is a list of
        ///   integers; `externalId` is typed integer and is a text. Reading taken: the samples.
        /// - Two formats of `deadline`: `2022-05-19 11:53:03` in the text, ISO 8601 with milliseconds and Z in the
        ///   sample. Both are sent as given: with a zone if it has one.
        /// - `categoryId` is a service id here, while the section on insurance points the same name at the category
        ///   list.
        /// - `acceptanceFileIds`: the lookup returns `id` and `fileId` and the document does not say which. Reading
        ///   taken: `id`, which is older.
        /// - The quick start lists category, attributes, title, description and price as required; the table also
        ///   requires `workerId` and `deadline`. Reading taken: the table.
        /// - `needInsurance` and `validateOnly` have no documented default; the sample sends false for both.
        ///
        /// - Parameters:
        ///   - categoryId: Id of the service (`lookups.services`), not of the category (`lookups.categories`).
        ///   - attributes: Attributes, at least one (from `lookups.service_attributes`).
        ///   - title: Title.
        ///   - description: Text.
        ///   - workerId: Freelancer id.
        ///   - deadline: Deadline, not past when the call is made; one without a zone is past only where it is past in
        ///     every zone.
        ///   - price: Price in the currency of the company.
        ///   - uuid: Your own UUID for the task; made up by the service when absent. Give it: the answer may not tell.
        ///   - acceptanceFileIds: Documents that the freelancer must sign to accept the task (ids of the acceptance
        ///     files).
        ///   - copyright: Intellectual-property rights must be transferred.
        ///   - needReport: A report must be attached when done.
        ///   - fileIds: Files to attach.
        ///   - editGroup: Task group ids.
        ///   - externalId: Your own id for the task (merchant_txid).
        ///   - needInsurance: Insure the task; the cost is always in roubles.
        ///   - validateOnly: Dry run: everything is checked and the verdict returned, nothing is created. Default:
        ///     false.
        ///   - advData: Ad-marking data. Required if the service is internet advertising shown in Russia.
        ///   - compensateWorkerServiceFee: The customer pays the freelancer's commission; the company's default applies
        ///     when absent.
        ///   - compensationType: Payout means that the freelancer will use; sets the exact percent so that the
        ///     commission is covered in full. Needs `compensateWorkerServiceFee` = true.
        public func create(
            categoryId: Int64,
            attributes: [TaskAttribute],
            title: String,
            description: String,
            workerId: Int64,
            deadline: WireTime,
            price: Decimal,
            uuid: UUID? = nil,
            acceptanceFileIds: [Int64]? = nil,
            copyright: Bool? = nil,
            needReport: Bool? = nil,
            fileIds: [Int64]? = nil,
            editGroup: [Int64]? = nil,
            externalId: String? = nil,
            needInsurance: Bool? = nil,
            validateOnly: Bool? = nil,
            advData: AdvData? = nil,
            compensateWorkerServiceFee: Bool? = nil,
            compensationType: CompensationType? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> TaskCreated? {
            let args = arguments([
                "categoryId": categoryId,
                "attributes": attributes,
                "title": title,
                "description": description,
                "workerId": workerId,
                "deadline": deadline,
                "price": price,
                "uuid": uuid,
                "acceptanceFileIds": acceptanceFileIds,
                "copyright": copyright,
                "needReport": needReport,
                "fileIds": fileIds,
                "editGroup": editGroup,
                "externalId": externalId,
                "needInsurance": needInsurance,
                "validateOnly": validateOnly,
                "advData": advData,
                "compensateWorkerServiceFee": compensateWorkerServiceFee,
                "compensationType": compensationType,
            ])
            let answer = try await driver.call("tasks.create", args, options)
            return answer.object.map { TaskCreated(json: $0) }
        }

        /// Get insurance terms.
        ///
        /// Whether a task of this freelancer and category can be insured, and for how much.
        ///
        /// `GET /customer/insurance/info`, Управление задачами → Получить информацию о страховке (Task management).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - The arguments are listed as the body of a GET, the sample sends none. Reading taken: in the query.
        /// - There is no sample answer.
        /// - `categoryId` may be a category or a service: see `tasks.create`.
        ///
        /// - Parameters:
        ///   - workerId: Freelancer id.
        ///   - categoryId: Category id (the document points at `lookups.categories`; it may mean a service as in
        ///     `tasks.create`).
        public func insuranceInfo(
            workerId: Int64,
            categoryId: Int64,
            options: CallOptions = CallOptions()
        ) async throws -> InsuranceTerms {
            let args = arguments([
                "workerId": workerId,
                "categoryId": categoryId,
            ])
            let answer = try await driver.call("tasks.insurance_info", args, options)
            return try present(answer.object.map { InsuranceTerms(json: $0) }, "tasks.insurance_info")
        }

        /// Act for the freelancer.
        ///
        /// Does the freelancer's step: take to work, report done, decline, confirm a cancellation. Needs extra rights
        /// that the vendor's support switches on.
        ///
        /// `PUT /customer/tasks/{taskId|uuid}`, Управление задачами → Изменить статус задачи (Task management).
        ///
        /// Retry class `check_first`, check with `tasks.get`: Repeating a step that was done is expected to fail, not
        /// to double: read the state first.
        ///
        /// Effects:
        /// - Changes the task's state
        ///
        /// Errors:
        /// - code 11: The offer agreement must be signed first: `tasks.check_requirements`, show the offer,
        ///   `freelancers.sign_agreement` (HTTP status not given)
        /// - 403: Extra rights not granted (inferred)
        ///
        /// About the vendor's document:
        /// - The quick start uses this call for state 4 too, the section allows 2, 3, 6 and 8 only. Reading taken:
        ///   `tasks.accept` for 4.
        /// - The sample request has no body although `state` is required.
        /// - `tasks.decline` is the customer's side; state 6 here is the freelancer declining.
        ///
        /// - Parameters:
        ///   - state: What to do.
        ///   - taskId: Numeric task id (from `tasks.list`).
        ///   - uuid: Task UUID.
        public func setState(
            state: SettableTaskState,
            taskId: Int64? = nil,
            uuid: UUID? = nil,
            options: CallOptions = CallOptions()
        ) async throws {
            let args = arguments([
                "state": state,
                "taskId": taskId,
                "uuid": uuid,
            ])
            _ = try await driver.call("tasks.set_state", args, options)
        }

        /// Accept a task.
        ///
        /// Accepts the result. Only from state 3.
        ///
        /// `POST /customer/tasks/accept`, Управление задачами → Принять задачу (Task management).
        ///
        /// Retry class `check_first`, check with `tasks.get`: Read the state first: it is 4 if the call did its work.
        ///
        /// Effects:
        /// - State 4
        /// - With the safe deal on: funds are held (inferred); if the balance is too low the task shows `issueCode`
        ///
        /// Errors:
        /// - 409: Wrong state (inferred)
        ///
        /// About the vendor's document:
        /// - State 3 is called Done here and Waiting for acceptance in the status table.
        /// - A second block "no further parameters" is printed under the real one. Reading taken: the table.
        ///
        /// - Parameters:
        ///   - taskId: Numeric task id (from `tasks.list`).
        ///   - uuid: Task UUID.
        public func accept(
            taskId: Int64? = nil,
            uuid: UUID? = nil,
            options: CallOptions = CallOptions()
        ) async throws {
            let args = arguments([
                "taskId": taskId,
                "uuid": uuid,
            ])
            _ = try await driver.call("tasks.accept", args, options)
        }

        /// Pay a task.
        ///
        /// Takes the money from the company's balance and adds it to the freelancer's. Only from state 4.
        ///
        /// `POST /customer/tasks/pay`, Управление задачами → Оплатить задачу (Task management).
        ///
        /// Retry class `money`, check with `tasks.get`: Money moves and there is no idempotency key: read the task, and
        /// pay again only if it is still in state 4.
        ///
        /// Effects:
        /// - Moves money: company's balance to freelancer's balance
        /// - State 12, then 5
        ///
        /// Errors:
        /// - 409: Wrong state, or balance too low (inferred)
        ///
        /// About the vendor's document:
        /// - The quick start says that only the task id is needed, the section takes `taskId` or `uuid`. Reading taken:
        ///   the section.
        /// - Success is an empty 200 even when the payment is only queued (12): poll for 5.
        ///
        /// - Parameters:
        ///   - taskId: Numeric task id (from `tasks.list`).
        ///   - uuid: Task UUID.
        public func pay(
            taskId: Int64? = nil,
            uuid: UUID? = nil,
            options: CallOptions = CallOptions()
        ) async throws {
            let args = arguments([
                "taskId": taskId,
                "uuid": uuid,
            ])
            _ = try await driver.call("tasks.pay", args, options)
        }

        /// Check what blocks a task.
        ///
        /// Says whether the freelancer may take the task or what is missing. Call it before `tasks.set_state` with 2.
        ///
        /// `GET /customer/freelancers/check-task-requirements`, Управление задачами → Проверить наличие ограничений для
        /// принятия задачи в работу (Task management).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - The body is empty when nothing blocks.
        /// - The sample address joins host and path and is plain http. Reading taken: the base address.
        /// - `reason` is at the top in the table and inside `data` in the sample. Reading taken: both are read.
        /// - `data.templateUuid` is described as a restriction code.
        /// - `data.url` ends with a space in the sample; it is not trimmed.
        ///
        /// - Parameters:
        ///   - taskUuid: Task UUID (from `tasks.get` or `tasks.list`).
        ///   - freelancerUuid: Freelancer UUID (from `freelancers.invite`).
        public func checkRequirements(
            taskUuid: UUID,
            freelancerUuid: UUID,
            options: CallOptions = CallOptions()
        ) async throws -> Requirement? {
            let args = arguments([
                "taskUuid": taskUuid,
                "freelancerUuid": freelancerUuid,
            ])
            let answer = try await driver.call("tasks.check_requirements", args, options)
            return answer.object.map { Requirement(json: $0) }
        }

        /// Decline a task.
        ///
        /// Cancels a task from the customer's side; what happens depends on the state.
        ///
        /// `POST /customer/tasks/decline`, Управление задачами → Отклонить задачу (Task management).
        ///
        /// Retry class `check_first`, check with `tasks.get`: Read the state first, always: a repeat after 3 or 4 meets
        /// state 11, whose answer is contradictory.
        ///
        /// Effects:
        /// - Cancels the task, or asks the freelancer to confirm the cancellation
        ///
        /// Errors:
        /// - State 16, 13, 5 or 6 (and 11 by the third rule): refused (body and status not shown)
        ///
        /// About the vendor's document:
        /// - State 11 appears both as "becomes 8" and as "error". Reading taken: not called in 11; the freelancer
        ///   confirms with `tasks.set_state` 8.
        /// - The change approval is 16 here and 13 in the status table.
        /// - States 8, 12 and 14 are not mentioned; 14 should be possible since the status table offers to cancel.
        /// - The sample address has an unclosed quote.
        ///
        /// - Parameters:
        ///   - taskId: Numeric task id (a UUID is not offered here).
        public func decline(
            taskId: Int64,
            options: CallOptions = CallOptions()
        ) async throws {
            let args = arguments([
                "taskId": taskId,
            ])
            _ = try await driver.call("tasks.decline", args, options)
        }

        /// Return a task to work.
        ///
        /// Sends a delivered task back for rework. Only from state 3; any other state is an error.
        ///
        /// `POST /customer/tasks/return-to-work`, Управление задачами → Вернуть задачу в работу (Task management).
        ///
        /// Retry class `check_first`, check with `tasks.get`: Read the state first: a repeat fails on it.
        ///
        /// Effects:
        /// - State 2
        ///
        /// Errors:
        /// - The task is not in state 3 (status not given)
        ///
        /// About the vendor's document:
        /// - The sample address has an unclosed quote.
        ///
        /// - Parameters:
        ///   - taskId: Numeric task id (a UUID is not offered here).
        public func returnToWork(
            taskId: Int64,
            options: CallOptions = CallOptions()
        ) async throws {
            let args = arguments([
                "taskId": taskId,
            ])
            _ = try await driver.call("tasks.return_to_work", args, options)
        }

        /// Pay a task right after creation.
        ///
        /// Pays straight from state 1 and skips work and acceptance. Only if the task has no documents (offers, NDA) to
        /// sign.
        ///
        /// `POST /customer/tasks/quick-pay`, Управление задачами → Оплатить задачу (сразу после создания) (Task
        /// management).
        ///
        /// Retry class `money`, check with `tasks.get`: Money moves: read the task, and pay again only if it is still
        /// in state 1.
        ///
        /// Effects:
        /// - Moves money: company's balance to freelancer's balance
        ///
        /// Errors:
        /// - 409: Wrong state, documents to sign, or balance too low (inferred)
        ///
        /// About the vendor's document:
        /// - State 1 is called New here and Not confirmed in the table; 5 is called Paid here and Completed in the
        ///   table.
        /// - Whether the task can pass through 12 is not said. Reading taken: it can.
        ///
        /// - Parameters:
        ///   - taskId: Numeric task id (from `tasks.list`).
        ///   - uuid: Task UUID.
        ///   - companyId: Company id.
        public func quickPay(
            taskId: Int64? = nil,
            uuid: UUID? = nil,
            companyId: Int64? = nil,
            options: CallOptions = CallOptions()
        ) async throws {
            let args = arguments([
                "taskId": taskId,
                "uuid": uuid,
                "companyId": companyId,
            ])
            _ = try await driver.call("tasks.quick_pay", args, options)
        }

        /// Prolong the deadline.
        ///
        /// Sets a new deadline on a task that waits for the customer after the deadline passed.
        ///
        /// `POST /customer/tasks/prolong-deadline`, Управление задачами → Продлить дедлайн (Task management).
        ///
        /// Retry class `check_first`, check with `tasks.get`: The same deadline gives the same result, but a repeat may
        /// fail on the state: read it first.
        ///
        /// Effects:
        /// - Moves the deadline
        ///
        /// Errors:
        /// - 409: The task is not waiting for the customer (inferred)
        ///
        /// About the vendor's document:
        /// - The state from which this is allowed is called "waiting for customer action", a name absent from the
        ///   status table. Reading taken: 14.
        /// - The state that follows is not documented. Reading taken: 2.
        /// - The sample request has no body.
        ///
        /// - Parameters:
        ///   - deadline: New deadline, not past when the call is made; one without a zone is past only where it is past
        ///     in every zone.
        ///   - taskId: Numeric task id (from `tasks.list`).
        ///   - uuid: Task UUID.
        public func prolongDeadline(
            deadline: WireTime,
            taskId: Int64? = nil,
            uuid: UUID? = nil,
            options: CallOptions = CallOptions()
        ) async throws {
            let args = arguments([
                "deadline": deadline,
                "taskId": taskId,
                "uuid": uuid,
            ])
            _ = try await driver.call("tasks.prolong_deadline", args, options)
        }
    }
}
