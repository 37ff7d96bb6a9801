// Made from core/catalog/solar_staff.json by gigwire-codegen; do not edit.

import Foundation

extension SolarStaff {
    /// `api.lookups`.
    public struct LookupsApi: Sendable {
        let driver: Driver

        /// List currencies.
        ///
        /// Currency ids by currency code.
        ///
        /// `GET /lookups/currencies`, Справочник → Список валют (Lookups).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - A flat object, not `items`.
        public func currencies(
            options: CallOptions = CallOptions()
        ) async throws -> [String: CurrencyId] {
            let args = arguments([:])
            let answer = try await driver.call("lookups.currencies", args, options)
            return try present(answer.object?.fields.compactMapValues { $0.int64.map { CurrencyId($0) } }, "lookups.currencies")
        }

        /// List exchange rates.
        ///
        /// Current rates by pair of currencies.
        ///
        /// `GET /exchanges`, Справочник → Курс валют (Lookups).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - `rate` is typed integer, 79.401 in the sample. Reading taken: an exact decimal.
        /// - Amounts are multiplied by the rate from EUR to RUB, USD to RUB and EUR to USD, and divided by it from RUB
        ///   to EUR, RUB to USD and USD to EUR.
        /// - Two of the six printed results do not follow from their rates: 1000 / 81.8194 is 12.22 (printed 12.23),
        ///   1000 / 1.0898 is 917.60 (printed 917.43).
        /// - The path is not under /lookups. The answer is a bare list.
        public func exchanges(
            options: CallOptions = CallOptions()
        ) async throws -> [ExchangeRate] {
            let args = arguments([:])
            let answer = try await driver.call("lookups.exchanges", args, options)
            return try present(answer.array?.compactMap { $0.object.map { ExchangeRate(json: $0) } }, "lookups.exchanges")
        }

        /// List deadline types.
        ///
        /// Deadline type ids by name (SOFT, HARD).
        ///
        /// `GET /lookups/deadlines`, Справочник → Дедлайны задач (Lookups).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - A flat object, not `items`.
        public func deadlines(
            options: CallOptions = CallOptions()
        ) async throws -> [String: DeadlineType] {
            let args = arguments([:])
            let answer = try await driver.call("lookups.deadlines", args, options)
            return try present(answer.object?.fields.compactMapValues { $0.int64.map { DeadlineType($0) } }, "lookups.deadlines")
        }

        /// List taxation statuses.
        ///
        /// Taxation status ids by name (NATURAL, SELF_EMPLOYED, SOLE_PROPRIETOR), with titles in the language of the
        /// profile under the same names with `_TITLE`.
        ///
        /// `GET /lookups/taxation-statuses`, Справочник → Налоговые статусы (Lookups).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - One flat object mixes ids, which are numbers, and titles, which are texts. Reading taken: the values as
        ///   they come; a key that ends in `_TITLE` is a title.
        public func taxationStatuses(
            options: CallOptions = CallOptions()
        ) async throws -> [String: JSONValue] {
            let args = arguments([:])
            let answer = try await driver.call("lookups.taxation_statuses", args, options)
            return try present(answer.object?.fields.compactMapValues { $0.any }, "lookups.taxation_statuses")
        }

        /// List task categories.
        ///
        /// Top-level task categories.
        ///
        /// `GET /customer/lookups/categories`, Справочник → Категории задач (Lookups).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - Under /customer/lookups, while services are under /lookups.
        /// - There is no pagination, unlike for services.
        public func categories(
            options: CallOptions = CallOptions()
        ) async throws -> CategoryList {
            let args = arguments([:])
            let answer = try await driver.call("lookups.categories", args, options)
            return try present(answer.object.map { CategoryList(json: $0) }, "lookups.categories")
        }

        /// List services of a category.
        ///
        /// Services and works of a category; their id is the `categoryId` of `tasks.create`.
        ///
        /// `GET /lookups/services/{categoryId}`, Справочник → Название услуг и работ (Lookups).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - The columns of the table are shifted.
        /// - The pagination of the sample is impossible: count 20, total 23, perPage 9999, pages 1 and two items.
        /// - The default size seems to be 9999 here and is 20 elsewhere.
        ///
        /// - Parameters:
        ///   - categoryId: Category id (from `lookups.categories`).
        ///   - page: Page number, from 1.
        ///   - size: Items per page. At most 500.
        public func services(
            categoryId: Int64,
            page: Int64? = nil,
            size: Int64? = nil,
            options: CallOptions = CallOptions()
        ) -> Listing<Service, ServicePage> {
            let args = arguments([
                "categoryId": categoryId,
                "page": page,
                "size": size,
            ])
            return Listing(
                start: { [driver] in try driver.startPages("lookups.services", args, options) },
                page: { ServicePage(json: $0) },
                items: { $0.items }
            )
        }

        /// List attributes of a service.
        ///
        /// Attributes that a service requires or allows.
        ///
        /// `GET /lookups/service-attributes/{serviceId}`, Справочник → Атрибуты задач (Lookups).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - `id` is listed as an argument once more; it is the one in the path. Reading taken: not sent.
        /// - `type` is in the sample only.
        /// - The sample has a trailing comma, and its pagination is impossible: count 20, total 23, perPage 9999, pages
        ///   1 and three items.
        /// - Which attributes are mandatory is not marked.
        ///
        /// - Parameters:
        ///   - serviceId: Service id (from `lookups.services`).
        ///   - page: Page number, from 1.
        ///   - size: Items per page. At most 500.
        public func serviceAttributes(
            serviceId: Int64,
            page: Int64? = nil,
            size: Int64? = nil,
            options: CallOptions = CallOptions()
        ) -> Listing<ServiceAttribute, ServiceAttributePage> {
            let args = arguments([
                "serviceId": serviceId,
                "page": page,
                "size": size,
            ])
            return Listing(
                start: { [driver] in try driver.startPages("lookups.service_attributes", args, options) },
                page: { ServiceAttributePage(json: $0) },
                items: { $0.items }
            )
        }

        /// List documents to accept.
        ///
        /// Documents, such as an NDA, that a freelancer must accept before a task. The vendor's support uploads them.
        ///
        /// `GET /customer/lookups/acceptance-files`, Справочник → Дополнительные документы для принятия задачи
        /// (Lookups).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - Which of `id` and `fileId` goes into `acceptanceFileIds` of `tasks.create` is not said. Reading taken:
        ///   `id`.
        public func acceptanceFiles(
            options: CallOptions = CallOptions()
        ) async throws -> AcceptanceFileList {
            let args = arguments([:])
            let answer = try await driver.call("lookups.acceptance_files", args, options)
            return try present(answer.object.map { AcceptanceFileList(json: $0) }, "lookups.acceptance_files")
        }

        /// List countries of the classifier.
        ///
        /// Countries and their ids of the Russian classifier (OKSM), for ad marking.
        ///
        /// `GET /customer/ord/get-arccw-codes`, Справочник → Коды стран (Lookups).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - The path is under /customer/ord although it is documented among the lookups.
        /// - Latvia has the id 1049 in the sample, which is not its code in the classifier (428).
        /// - `freelancers.invite` wants letter codes, which are not in this list.
        public func countryCodes(
            options: CallOptions = CallOptions()
        ) async throws -> OksmCountryList {
            let args = arguments([:])
            let answer = try await driver.call("lookups.country_codes", args, options)
            return try present(answer.object.map { OksmCountryList(json: $0) }, "lookups.country_codes")
        }
    }
}
