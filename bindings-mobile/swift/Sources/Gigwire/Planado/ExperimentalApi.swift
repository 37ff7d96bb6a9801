// Made from core/catalog/planado.json by gigwire-codegen; do not edit.

import Foundation

extension Planado {
    /// `api.experimental`.
    public struct ExperimentalApi: Sendable {
        let driver: Driver

        /// Calls on jobs.
        public var jobs: ExperimentalJobsApi {
            ExperimentalJobsApi(driver: driver)
        }

        /// Calls on users.
        public var users: ExperimentalUsersApi {
            ExperimentalUsersApi(driver: driver)
        }

        /// Calls on shifts.
        public var shifts: ExperimentalShiftsApi {
            ExperimentalShiftsApi(driver: driver)
        }
    }
}
