// Made from core/catalog/planado.json by gigwire-codegen; do not edit.

import Foundation

extension Planado {
    /// `api.jobTypes`.
    public struct JobTypesApi: Sendable {
        let driver: Driver

        /// List job types.
        ///
        /// Types of jobs, page by page. Described in: Job types
        /// (api-docs.planadoapp.com/docs/v2/resources/job-types.html); our copy has the whole page.
        ///
        /// `GET /v2/job_types`, Job types → List job types (Job types).
        ///
        /// Retry class `read`.
        ///
        /// - Parameters:
        ///   - after: Go on after the element with this identifier; leave it out for the beginning.
        public func list(
            after: UUID? = nil,
            options: CallOptions = CallOptions()
        ) -> Listing<JobType, JobTypePage> {
            let args = arguments([
                "after": after,
            ])
            return Listing(
                start: { [driver] in try driver.startPages("job_types.list", args, options) },
                page: { JobTypePage(json: $0) },
                items: { $0.jobTypes }
            )
        }
    }
}
