// Made from core/catalog/planado.json by gigwire-codegen; do not edit.

import Foundation

extension Planado {
    /// `api.experimental.jobs`.
    public struct ExperimentalJobsApi: Sendable {
        let driver: Driver

        /// Delete a job.
        ///
        /// Experimental: known only from third-party code (a public third-party client), so it may be wrong or change.
        /// It issues the call and takes any 2xx for success; the permissions have `web.jobs.delete`, so that jobs can
        /// be deleted in the product. Deletes a job, by third-party code.
        ///
        /// `DELETE /v2/jobs/{uuid|externalId}`, Not in the vendor's documents → Delete a job (Not in the vendor's
        /// documents).
        ///
        /// Retry class `check_first`, check with `jobs.get`: It destroys, and what a second call answers is not known:
        /// see first whether the job is still there.
        ///
        /// Effects:
        /// - Deletes the job
        ///
        /// About the vendor's document:
        /// - The answer is not known: whatever comes is taken for success.
        ///
        /// - Parameters:
        ///   - uuid: Job's identifier.
        ///   - externalId: Your own identifier of the job.
        public func delete(
            uuid: UUID? = nil,
            externalId: String? = nil,
            options: CallOptions = CallOptions()
        ) async throws {
            let args = arguments([
                "uuid": uuid,
                "externalId": externalId,
            ])
            _ = try await driver.call("experimental.jobs.delete", args, options)
        }
    }
}
