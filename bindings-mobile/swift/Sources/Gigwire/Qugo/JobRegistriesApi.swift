// Made from core/catalog/qugo.json by gigwire-codegen; do not edit.

import Foundation

extension Qugo {
    /// `api.jobRegistries`.
    public struct JobRegistriesApi: Sendable {
        let driver: Driver

        /// Upload a registry of jobs.
        ///
        /// Makes many jobs at once and answers with the id of the registry. They are not published: performers see
        /// nothing until a further step, whose call is not documented; publish in the cabinet. Described in: edition B,
        /// overview of jobs.
        ///
        /// `POST /api/v1/job-registries/json`, Задания → job-registries/json (Jobs).
        ///
        /// Retry class `check_first`, check with `jobs.list`: A repeat makes a second registry; nothing is published,
        /// so it can be abandoned.
        ///
        /// Effects:
        /// - Makes jobs that are not published
        ///
        /// Errors:
        /// - 401: The token is missing or not accepted. Nothing renews it: final (inferred)
        /// - 403: The token has no right to this object or feature (inferred)
        /// - 422: Input or a rule of the business is not met ("Client Error"); final for that input (inferred)
        ///
        /// About the vendor's document:
        /// - Only the overview names this call; neither rows nor what is around them are described, answer and errors
        ///   are assumed. Reading taken: `payload` is sent as it is; `rows` is a guess made of `jobs.create` and the
        ///   direct payout.
        /// - How a registry is published, and how its rows and faults are read, is not documented. Reading taken: no
        ///   calls are offered; follow `jobs.list`.
        ///
        /// - Parameters:
        ///   - payload: The body as it is: for whoever knows from Qugo what it must be.
        ///   - rows: Rows of a guessed form, as a bare list. Ask Qugo first. Inferred: the documents do not say so.
        public func uploadJson(
            payload: JSONValue? = nil,
            rows: [JobRegistryRow]? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> JobRegistryUploaded {
            let args = arguments([
                "payload": payload,
                "rows": rows,
            ])
            let answer = try await driver.call("job_registries.upload_json", args, options)
            return try present(answer.object.map { JobRegistryUploaded(json: $0) }, "job_registries.upload_json")
        }
    }
}
