extension SolarStaff {
    /// How far a task must have come.
    public enum TaskGoal: String, Sendable {
        /// The freelancer has taken it.
        case taken
        /// They have reported it done.
        case finished
        /// It is paid.
        case paid
    }

    /// Follows a task that the freelancer works on in their own account (the vendor's use case 1, second half).
    ///
    /// - Parameters:
    ///   - task: Which.
    ///   - until: What to wait for.
    ///   - patienceMs: How long to wait, in milliseconds (default: a day); then `GigwireError.cancelled` is thrown.
    ///   - options: How its calls are carried through.
    ///   - onState: Called with each new state.
    /// - Returns: The task, as soon as it is there, or when it will not get there: declined, disputed, overdue.
    public func followTask(
        _ task: TaskRef,
        until: TaskGoal,
        patienceMs: Int64? = nil,
        options: CallOptions = CallOptions(),
        onState: (TaskState) async throws -> Void = { _ in }
    ) async throws -> Task {
        let named: (id: Int64?, uuid: String?)
        switch task {
        case .id(let id): named = (id, nil)
        case .uuid(let uuid): named = (nil, uuid.uuidString.lowercased())
        }
        let args = inputFields([
            "taskId": named.id, "uuid": named.uuid, "until": until.rawValue, "patienceMs": patienceMs,
        ])
        let start = FlowStart(name: "follow_task", args: args, options: options, journal: MemoryJournal())
        let end = try await driver.flow(start, ask: { _ in nil }) { event in
            if let state = event["state"].int64 { try await onState(TaskState(state)) }
        }
        return Task(json: end)
    }
}
