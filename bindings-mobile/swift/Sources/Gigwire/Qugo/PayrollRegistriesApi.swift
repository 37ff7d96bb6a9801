// Made from core/catalog/qugo.json by gigwire-codegen; do not edit.

import Foundation

extension Qugo {
    /// `api.payrollRegistries`.
    public struct PayrollRegistriesApi: Sendable {
        let driver: Driver

        /// Download the payroll template.
        ///
        /// The current Excel template: tax number, amount and text of the receipt (required), service, and by analogy
        /// with the direct payout the date of the act (DD.MM.YYYY) and tags; a second sheet lists the services.
        /// Described in: edition A, page "Получение шаблона реестра для выплат".
        ///
        /// `GET /api/v1/payroll-registries/template`, Выплаты → Получение шаблона реестра для выплат (Payouts).
        ///
        /// Retry class `read`.
        ///
        /// Errors:
        /// - 401: The token is missing or not accepted. Nothing renews it: final
        /// - 403: The token has no right to this object or feature
        /// - 404: No such object
        /// - 422: Input or a rule of the business is not met ("Client Error"); final for that input
        ///
        /// About the vendor's document:
        /// - 200 is typed Object, an Excel file is meant. Reading taken: a workbook; JSON in its place is an error.
        /// - How the headings read is not documented: take them from the file, by their meaning, in any order.
        /// - Edition B, which uploads JSON, does not mention it. Reading taken: still valid.
        public func downloadTemplate(
            options: CallOptions = CallOptions()
        ) async throws -> ReceivedFile {
            let args = arguments([:])
            return try present(try await driver.file("payroll_registries.download_template", args, options), "payroll_registries.download_template")
        }

        /// Upload a payroll registry.
        ///
        /// Makes a payroll registry of a filled template and answers with its id. Its rows are checked afterwards;
        /// nothing is paid until `payroll_registries.execute`. A corrected file of faulty rows, without the platform's
        /// comments, is uploaded here too. Described in: edition A, overview of payouts.
        ///
        /// `POST /api/v1/payroll-registries`, Выплаты → payroll-registries (Payouts).
        ///
        /// Retry class `check_first`, check with `payroll_registries.list`: A repeat makes a second registry, which
        /// could be paid by mistake: look at the list first.
        ///
        /// Effects:
        /// - Makes a registry whose rows are checked (PENDING_VALIDATION, then READY_TO_APPLY or VALIDATION_FAILED)
        ///
        /// Errors:
        /// - 401: The token is missing or not accepted. Nothing renews it: final (inferred)
        /// - 403: The token has no right to this object or feature (inferred)
        /// - 422: Input or a rule of the business is not met ("Client Error"); final for that input (inferred)
        ///
        /// About the vendor's document:
        /// - Edition A presents registries as the way to pay (the commonest fault of a row is that the performer is not
        ///   self-employed); edition B says that they serve natural persons, sole traders and companies and not the
        ///   self-employed, who are paid through jobs. Reading taken: B, which is later by its content (inferred);
        ///   `edition` overrides it.
        /// - Edition B uploads JSON and does not mention it. Only an overview names this call: body and answer are
        ///   assumed.
        ///
        /// - Parameters:
        ///   - file: The workbook (xlsx). The name of the part is assumed. Inferred: the documents do not say so.
        ///   - selfEmployed: Whether a performer is self-employed (`smzState` OK), if you know. It is checked and not
        ///     sent.
        ///   - edition: Whose word on the self-employed holds, if not edition B's. It is checked and not sent. Required
        ///     if `selfEmployed` is true.
        public func upload(
            file: FileArg,
            selfEmployed: Bool? = nil,
            edition: DocumentEdition? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> PayrollRegistry {
            let args = arguments([
                "file": file,
                "selfEmployed": selfEmployed,
                "edition": edition,
            ])
            let answer = try await driver.call("payroll_registries.upload", args, options)
            return try present(answer.object.map { PayrollRegistry(json: $0) }, "payroll_registries.upload")
        }

        /// Upload a payroll registry as JSON.
        ///
        /// Makes a payroll registry of JSON rows; it waits for `payroll_registries.execute`. Described in: edition B,
        /// overview of payouts.
        ///
        /// `POST /api/v1/payroll-registries/payrolls`, Выплаты → payroll-registries/payrolls (Payouts).
        ///
        /// Retry class `check_first`, check with `payroll_registries.list`: A repeat makes a second registry, which
        /// could be paid by mistake: look at the list first.
        ///
        /// Effects:
        /// - Makes a registry that waits for its confirmation
        ///
        /// Errors:
        /// - 401: The token is missing or not accepted. Nothing renews it: final (inferred)
        /// - 403: The token has no right to this object or feature (inferred)
        /// - 422: Input or a rule of the business is not met ("Client Error"); final for that input (inferred)
        ///
        /// About the vendor's document:
        /// - Edition A presents registries as the way to pay (the commonest fault of a row is that the performer is not
        ///   self-employed); edition B says that they serve natural persons, sole traders and companies and not the
        ///   self-employed, who are paid through jobs. Reading taken: B, which is later by its content (inferred);
        ///   `edition` overrides it.
        /// - Only the overview names this call; neither rows nor what is around them are described, answer and errors
        ///   are assumed. Reading taken: `payload` is sent as it is; `rows` is a guess made of the direct payout.
        ///
        /// - Parameters:
        ///   - payload: The body as it is: for whoever knows from Qugo what it must be.
        ///   - rows: Rows of a guessed form, as a bare list. Ask Qugo first. Inferred: the documents do not say so.
        ///   - selfEmployed: Whether a performer is self-employed (`smzState` OK), if you know. It is checked and not
        ///     sent.
        ///   - edition: Whose word on the self-employed holds, if not edition B's. It is checked and not sent. Required
        ///     if `selfEmployed` is true.
        public func uploadJson(
            payload: JSONValue? = nil,
            rows: [PayrollRow]? = nil,
            selfEmployed: Bool? = nil,
            edition: DocumentEdition? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> PayrollRegistry {
            let args = arguments([
                "payload": payload,
                "rows": rows,
                "selfEmployed": selfEmployed,
                "edition": edition,
            ])
            let answer = try await driver.call("payroll_registries.upload_json", args, options)
            return try present(answer.object.map { PayrollRegistry(json: $0) }, "payroll_registries.upload_json")
        }

        /// Pay one performer at once.
        ///
        /// Makes a registry of one row and pays it without further confirmation. With mandatory acts the payment waits
        /// for the act to be signed, 48 hours at most. Paid is only a row in state PAID: follow
        /// `payroll_registries.list_items`. Described in: edition A, page "Формирование реестра выплат с одним
        /// элементом"; edition B, overview of payouts.
        ///
        /// `POST /api/v1/payroll-registries/direct`, Выплаты → Формирование реестра выплат с одним элементом (Payouts).
        ///
        /// Retry class `money`, check with `payroll_registries.list`: Money moves and there is no idempotency key: look
        /// for a registry of that time, tax number and amount, and only then decide.
        ///
        /// Effects:
        /// - Holds and pays from the balance of the customer
        /// - Makes the receipt and, if acts are on, the act
        /// - Makes a job with a shortened life
        ///
        /// Errors:
        /// - 401: The token is missing or not accepted. Nothing renews it: final
        /// - 403: The token has no right to this object or feature
        /// - 422: Input or a rule of the business is not met ("Client Error"); final for that input
        ///
        /// About the vendor's document:
        /// - Edition A presents registries as the way to pay (the commonest fault of a row is that the performer is not
        ///   self-employed); edition B says that they serve natural persons, sole traders and companies and not the
        ///   self-employed, who are paid through jobs. Reading taken: B, which is later by its content (inferred);
        ///   `edition` overrides it.
        /// - The page lists the inputs of this POST as query parameters and shows no body. Reading taken: the query, as
        ///   documented.
        /// - Names are in Pascal case here and in camel case elsewhere. Reading taken: exactly these.
        /// - `Price` is a text, the budget of a job a number. Reading taken: the same roubles with a point.
        ///
        /// - Parameters:
        ///   - type: Code of the service (from `services_groups.list`).
        ///   - title: Text of the receipt.
        ///   - inn: Performer's tax number.
        ///   - price: Amount, in roubles (assumed); documented as a text.
        ///   - confirm: Must be true, to say that this is meant: it pays at once and asks nobody; by the later edition
        ///     of the documents it does not serve the self-employed.
        ///   - actDate: Date of the act.
        ///   - tags: Tags.
        ///   - selfEmployed: Whether a performer is self-employed (`smzState` OK), if you know. It is checked and not
        ///     sent.
        ///   - edition: Whose word on the self-employed holds, if not edition B's. It is checked and not sent. Required
        ///     if `selfEmployed` is true.
        public func createDirect(
            type: String,
            title: String,
            inn: String,
            price: Decimal,
            confirm: Bool,
            actDate: String? = nil,
            tags: [String]? = nil,
            selfEmployed: Bool? = nil,
            edition: DocumentEdition? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> PayrollRegistry {
            let args = arguments([
                "type": type,
                "title": title,
                "inn": inn,
                "price": price,
                "confirm": confirm,
                "actDate": actDate,
                "tags": tags,
                "selfEmployed": selfEmployed,
                "edition": edition,
            ])
            let answer = try await driver.call("payroll_registries.create_direct", args, options)
            return try present(answer.object.map { PayrollRegistry(json: $0) }, "payroll_registries.create_direct")
        }

        /// List payroll registries.
        ///
        /// Pages through registries with the time of their making and their state (awaiting payment, paid and so on).
        /// The path is inferred: its page shows none. Described in: edition A, page "Получение списка реестров выплат".
        ///
        /// `GET /api/v1/payroll-registries`, Выплаты → Получение списка реестров выплат (Payouts).
        ///
        /// Retry class `read`.
        ///
        /// Errors:
        /// - 401: The token is missing or not accepted. Nothing renews it: final
        /// - 403: The token has no right to this object or feature
        /// - 404: No such object
        /// - 422: Input or a rule of the business is not met ("Client Error"); final for that input
        ///
        /// About the vendor's document:
        /// - The path is not shown. Reading taken: the one that the upload has.
        /// - `registryVersion` and `newRegistry` are listed beside `items` and may belong to an item. Reading taken:
        ///   look in both places.
        ///
        /// - Parameters:
        ///   - pageIndex: Page number; from 1, as a public client counts (the documents do not say).
        ///   - pageSize: Items per page; default and maximum are not documented (a public client asks for 25).
        ///   - search: Text to look for.
        ///   - title: Title.
        public func list(
            pageIndex: Int64? = nil,
            pageSize: Int64? = nil,
            search: String? = nil,
            title: String? = nil,
            options: CallOptions = CallOptions()
        ) -> Listing<PayrollRegistry, PayrollRegistryPage> {
            let args = arguments([
                "pageIndex": pageIndex,
                "pageSize": pageSize,
                "search": search,
                "title": title,
            ])
            return Listing(
                start: { [driver] in try driver.startPages("payroll_registries.list", args, options) },
                page: { PayrollRegistryPage(json: $0) },
                items: { $0.items ?? [] }
            )
        }

        /// Pay a payroll registry.
        ///
        /// Confirms and starts the payment of a registry. A success says that it was accepted: paid is only a row in
        /// state PAID. Look at the rows first (`payroll_registries.list_items`): whether a registry with faulty rows
        /// may be paid is not documented. Described in: edition A, page "Оплата реестра по ID"; overviews of payouts,
        /// both editions.
        ///
        /// `POST /api/v1/payroll-registries/{registryId}/execute`, Выплаты → Оплата реестра по ID (Payouts).
        ///
        /// Retry class `money`, check with `payroll_registries.list_items`: Money moves: look at the rows, and repeat
        /// only if none has left READY_TO_APPLY.
        ///
        /// Effects:
        /// - Holds and pays every valid row from the customer's own balance
        /// - Makes receipts and acts
        /// - Moves rows from READY_TO_APPLY to APPLYING (inferred from the order of the states)
        ///
        /// Errors:
        /// - 401: The token is missing or not accepted. Nothing renews it: final
        /// - 403: The token has no right to this object or feature
        /// - 404: No such object
        /// - 422: Input or a rule of the business is not met ("Client Error"); final for that input
        ///
        /// About the vendor's document:
        /// - The text of the page says 204, its table 200 with an Object, the overviews JSON with state, id and amount.
        ///   Reading taken: any success, whatever its body.
        /// - The text says that 204 confirms the operation's end, while the states of the rows go on afterwards.
        ///   Reading taken: accepted, not paid.
        /// - Edition A presents registries as the way to pay (the commonest fault of a row is that the performer is not
        ///   self-employed); edition B says that they serve natural persons, sole traders and companies and not the
        ///   self-employed, who are paid through jobs. Reading taken: B, which is later by its content (inferred).
        ///
        /// - Parameters:
        ///   - registryId: Registry id.
        ///   - confirm: Must be true, to say that this is meant: it pays every valid row of the registry from the
        ///     balance of the customer.
        public func execute(
            registryId: Int64,
            confirm: Bool,
            options: CallOptions = CallOptions()
        ) async throws -> PayrollExecution? {
            let args = arguments([
                "registryId": registryId,
                "confirm": confirm,
            ])
            let answer = try await driver.call("payroll_registries.execute", args, options)
            return answer.object.map { PayrollExecution(json: $0) }
        }

        /// List the rows of a payroll registry.
        ///
        /// Rows of a registry with the state of the payment, receipt, act and other documents. Poll with a growing
        /// pause, from 10 seconds to 5 minutes; a signature of an act may take 48 hours. Described in: edition A, page
        /// "Получение списка элементов реестра выплат"; edition B, overview of payouts.
        ///
        /// `GET /api/v1/payroll-registries/{registryId}/items`, Выплаты → Получение списка элементов реестра выплат
        /// (Payouts).
        ///
        /// Retry class `read`.
        ///
        /// Errors:
        /// - 401: The token is missing or not accepted. Nothing renews it: final (inferred)
        /// - 403: The token has no right to this object or feature (inferred)
        /// - 404: No such object (inferred)
        /// - 422: Input or a rule of the business is not met ("Client Error"); final for that input (inferred)
        ///
        /// About the vendor's document:
        /// - Printed with `/v1` on its page and in edition A's overview, with `/api/v1` in edition B. Reading taken:
        ///   one service under `/api/v1`; the client's `path_prefix` changes it.
        /// - The list of states is headed "new statuses". Reading taken: an unknown code is work in progress, never
        ///   paid, never failed.
        /// - AWAITING_HOLD_BALANCE is explained as "basic entities made". Reading taken: money is not held yet.
        /// - The page could be read up to its tables only: whether there are pages is unknown. Reading taken:
        ///   `PageIndex` and `PageSize` are sent, and a short or repeated page is the last.
        /// - The prose calls the list `Items`. Reading taken: `items` or `Items`.
        ///
        /// - Parameters:
        ///   - registryId: Registry id; called `id` in edition B.
        ///   - pageIndex: Page number; from 1, as a public client counts (the documents do not say). Inferred: the
        ///     documents do not say so.
        ///   - pageSize: Items per page; default and maximum are not documented (a public client asks for 25).
        ///     Inferred: the documents do not say so.
        public func listItems(
            registryId: Int64,
            pageIndex: Int64? = nil,
            pageSize: Int64? = nil,
            options: CallOptions = CallOptions()
        ) -> Listing<PayrollRegistryItem, PayrollRegistryItemPage> {
            let args = arguments([
                "registryId": registryId,
                "pageIndex": pageIndex,
                "pageSize": pageSize,
            ])
            return Listing(
                start: { [driver] in try driver.startPages("payroll_registries.list_items", args, options) },
                page: { PayrollRegistryItemPage(json: $0) },
                items: { $0.items }
            )
        }

        /// Download the faulty rows of a payroll registry.
        ///
        /// An Excel file with the faulty rows and a comment on each (a wrong tax number, an empty field and the like).
        /// Correct it, remove the platform's comments, and upload it again. Described in: edition A, page "Выгрузка
        /// файла с ошибочными записями реестра выплат"; path from edition B, overview of payouts.
        ///
        /// `GET /api/v1/payroll-registries/{id}/errors`, Выплаты → Выгрузка файла с ошибочными записями реестра выплат
        /// (Payouts).
        ///
        /// Retry class `read`.
        ///
        /// Errors:
        /// - 401: The token is missing or not accepted. Nothing renews it: final
        /// - 403: The token has no right to this object or feature
        /// - 404: No such object
        /// - 422: Input or a rule of the business is not met ("Client Error"); final for that input
        ///
        /// About the vendor's document:
        /// - Printed with `/v1`, its siblings with `/api/v1`. Reading taken: one service under `/api/v1`; the client's
        ///   `path_prefix` changes it.
        /// - The tail is `/errors` here and `/failed` at invitation registries.
        /// - Only edition B says that the comments must be removed before the file is uploaded again. Reading taken:
        ///   always remove them.
        /// - 200 is typed Object, an Excel file is meant. Reading taken: a workbook; JSON in its place is an error; an
        ///   empty answer says that nothing is faulty.
        ///
        /// - Parameters:
        ///   - id: Registry id.
        public func downloadErrors(
            id: Int64,
            options: CallOptions = CallOptions()
        ) async throws -> ReceivedFile? {
            let args = arguments([
                "id": id,
            ])
            return try await driver.file("payroll_registries.download_errors", args, options)
        }
    }
}
