// Made from core/catalog/qugo.json by gigwire-codegen; do not edit.

import Foundation

extension Qugo {
    /// `api.jobInvites`.
    public struct JobInvitesApi: Sendable {
        let driver: Driver

        /// Invite a performer to a job by tax number.
        ///
        /// Invites a performer to one job, who may accept or decline. Poll `jobs.get` for the answer. Described in:
        /// edition A, page "Приглашение исполнителя к заданию по ИНН"; path from edition B, overview of jobs.
        ///
        /// `POST /api/v1/jobs/{jobId}/invites/invite-by-inn`, Исполнители → Приглашение исполнителя к заданию по ИНН
        /// (Performers).
        ///
        /// Retry class `check_first`, check with `jobs.get`: A repeat may send a second SMS or answer 422: look at the
        /// job first.
        ///
        /// Effects:
        /// - Makes an invitation to the job
        /// - Sends the performer an SMS with a link and a note in the app
        /// - Moves the job from PUBLISHED to WORKMANPENDING (inferred from the names)
        ///
        /// Errors:
        /// - 401: The token is missing or not accepted. Nothing renews it: final
        /// - 403: The token has no right to this object or feature
        /// - 422: Input or a rule of the business is not met ("Client Error"); final for that input
        ///
        /// About the vendor's document:
        /// - `inn` is not marked as required. Reading taken: required.
        /// - Edition A shows no path and calls the parameter `id`, edition B gives the path with `{jobId}`. Reading
        ///   taken: B.
        /// - `jobOffer` and `account` are texts here and objects in `jobs.get`. Reading taken: either.
        /// - The page lists the inputs of this POST as query parameters and shows no body. Reading taken: the query, as
        ///   documented.
        ///
        /// - Parameters:
        ///   - jobId: Job id.
        ///   - inn: Performer's tax number, 12 digits for a person. Optional on paper, meaningless without it.
        ///   - description: Comment shown with the invitation.
        public func inviteByInn(
            jobId: Int64,
            inn: String,
            description: String? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> Job {
            let args = arguments([
                "jobId": jobId,
                "inn": inn,
                "description": description,
            ])
            let answer = try await driver.call("job_invites.invite_by_inn", args, options)
            return try present(answer.object.map { Job(json: $0) }, "job_invites.invite_by_inn")
        }

        /// Invite a performer to a job by phone.
        ///
        /// Invites a performer to one job, who may accept or decline. Poll `jobs.get` for the answer. Described in:
        /// edition A, page "Приглашение исполнителя к заданию по телефону"; path from edition B, overview of jobs.
        ///
        /// `POST /api/v1/jobs/{jobId}/invites/invite-by-phone`, Исполнители → Приглашение исполнителя к заданию по
        /// телефону (Performers).
        ///
        /// Retry class `check_first`, check with `jobs.get`: A repeat may send a second SMS or answer 422: look at the
        /// job first.
        ///
        /// Effects:
        /// - Makes an invitation to the job
        /// - Sends the performer an SMS with a link and a note in the app
        /// - Moves the job from PUBLISHED to WORKMANPENDING (inferred from the names)
        ///
        /// Errors:
        /// - 401: The token is missing or not accepted. Nothing renews it: final
        /// - 403: The token has no right to this object or feature
        /// - 422: Input or a rule of the business is not met ("Client Error"); final for that input
        ///
        /// About the vendor's document:
        /// - `phone` is not marked as required. Reading taken: required.
        /// - Edition A shows no path and calls the parameter `id`, edition B gives the path with `{jobId}`. Reading
        ///   taken: B.
        /// - `jobOffer` and `account` are texts here and objects in `jobs.get`. Reading taken: either.
        /// - The page lists the inputs of this POST as query parameters and shows no body. Reading taken: the query, as
        ///   documented.
        ///
        /// - Parameters:
        ///   - jobId: Job id.
        ///   - phone: Performer's phone. Optional on paper, meaningless without it. Any usual way to write a Russian
        ///     number; it is sent as `+7XXXXXXXXXX`.
        ///   - description: Comment shown with the invitation.
        public func inviteByPhone(
            jobId: Int64,
            phone: String,
            description: String? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> Job {
            let args = arguments([
                "jobId": jobId,
                "phone": phone,
                "description": description,
            ])
            let answer = try await driver.call("job_invites.invite_by_phone", args, options)
            return try present(answer.object.map { Job(json: $0) }, "job_invites.invite_by_phone")
        }
    }
}
