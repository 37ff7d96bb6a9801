// Made from core/catalog/qugo.json by gigwire-codegen; do not edit.

import Foundation

extension Qugo {
    /// `api.experimental`.
    public struct ExperimentalApi: Sendable {
        let driver: Driver

        /// Calls on workmans.
        public var workmans: ExperimentalWorkmansApi {
            ExperimentalWorkmansApi(driver: driver)
        }
    }
}
