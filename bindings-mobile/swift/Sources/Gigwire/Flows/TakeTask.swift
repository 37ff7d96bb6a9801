import Foundation

extension SolarStaff {
    /// Takes a task for the freelancer, after whatever the platform requires first (offers, NDAs, verification, data for ad
    /// marking), and finishes it if wanted (the vendor's use case 2).
    ///
    /// - Parameters:
    ///   - uuid: The task.
    ///   - freelancerUuid: The freelancer whom it is for.
    ///   - finish: Whether to report it done as well.
    ///   - patienceMs: How long to wait for the freelancer, in milliseconds (default: a day); then `GigwireError.cancelled` is
    ///     thrown, and the flow can be started again.
    ///   - journal: With one that lasts, a flow that is started again passes no page on twice.
    ///   - options: How its calls are carried through.
    ///   - ask: Answers `Question.agreement` and `Question.page`.
    /// - Returns: The task: in work, or waiting for acceptance.
    public func takeTask(
        uuid: UUID,
        freelancerUuid: UUID,
        finish: Bool = false,
        patienceMs: Int64? = nil,
        journal: any Journal = MemoryJournal(),
        options: CallOptions = CallOptions(),
        ask: (Question) async throws -> String?
    ) async throws -> Task {
        let args = inputFields([
            "uuid": uuid, "freelancerUuid": freelancerUuid, "finish": finish, "patienceMs": patienceMs,
        ])
        let start = FlowStart(name: "take_task", args: args, options: options, journal: journal)
        return Task(json: try await driver.flow(start, ask: ask))
    }
}
