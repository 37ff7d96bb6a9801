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
    }
}
