// Made from core/catalog/planado.json by gigwire-codegen; do not edit.

import Foundation

extension Planado {
    /// `api.territories`.
    public struct TerritoriesApi: Sendable {
        let driver: Driver

        /// List territories.
        ///
        /// Areas in which workers work, page by page. Described in: Territories
        /// (api-docs.planadoapp.com/docs/v2/resources/territories.html); our copy has the whole page.
        ///
        /// `GET /v2/territories`, Territories → List territories (Territories).
        ///
        /// Retry class `read`.
        ///
        /// - Parameters:
        ///   - after: Go on after the element with this identifier; leave it out for the beginning.
        public func list(
            after: UUID? = nil,
            options: CallOptions = CallOptions()
        ) -> Listing<Territory, TerritoryPage> {
            let args = arguments([
                "after": after,
            ])
            return Listing(
                start: { [driver] in try driver.startPages("territories.list", args, options) },
                page: { TerritoryPage(json: $0) },
                items: { $0.territories }
            )
        }
    }
}
