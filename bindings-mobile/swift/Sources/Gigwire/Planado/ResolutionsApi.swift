// Made from core/catalog/planado.json by gigwire-codegen; do not edit.

import Foundation

extension Planado {
    /// `api.resolutions`.
    public struct ResolutionsApi: Sendable {
        let driver: Driver

        /// List resolutions.
        ///
        /// How jobs may end, page by page. Described in: Resolutions
        /// (api-docs.planadoapp.com/docs/v2/resources/resolutions.html); our copy has the whole page.
        ///
        /// `GET /v2/resolutions`, Resolutions → List resolutions (Resolutions).
        ///
        /// Retry class `read`.
        ///
        /// - Parameters:
        ///   - after: Go on after the element with this identifier; leave it out for the beginning.
        public func list(
            after: UUID? = nil,
            options: CallOptions = CallOptions()
        ) -> Listing<ResolutionDefinition, ResolutionPage> {
            let args = arguments([
                "after": after,
            ])
            return Listing(
                start: { [driver] in try driver.startPages("resolutions.list", args, options) },
                page: { ResolutionPage(json: $0) },
                items: { $0.resolutions }
            )
        }
    }
}
