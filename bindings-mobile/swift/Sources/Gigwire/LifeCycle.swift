import GigwireCore

/// Who acts.
public enum LifeCycleActor: String, Sendable {
    /// The company that orders and pays.
    case customer

    /// The person who does the work.
    case freelancer

    /// The platform, by itself.
    case platform
}

/// Something that can be done in a state.
public struct AvailableAction<State: Hashable & Sendable>: Hashable, Sendable {
    /// The name, such as `accept`.
    public let name: String

    /// Whose step it is. A freelancer's step may be called on the freelancer's behalf.
    public let actor: LifeCycleActor

    /// The id of the operation that performs it, such as `tasks.accept`.
    public let operation: String

    /// The states that may follow.
    public let leadsTo: [State]
}

func actions<State>(
    _ platform: String,
    _ lifeCycle: String,
    _ state: Int64,
    _ actor: LifeCycleActor?,
    _ toState: (Int64) -> State
) throws -> [AvailableAction<State>] {
    let found = try translated {
        try availableActions(platformId: platform, lifeCycle: lifeCycle, state: state, actor: actor?.rawValue)
    }
    return found.map { action in
        AvailableAction(
            name: action.name,
            actor: LifeCycleActor(rawValue: action.actor) ?? .platform,
            operation: action.operation,
            leadsTo: action.leadsTo.map(toState)
        )
    }
}

extension SolarStaff.Task {
    /// The state of a task, with a dispute told from an approval of changes.
    ///
    /// The vendor's document prints 13 for both, and numbers the approval 16 elsewhere. A task tells them apart: 13 with an
    /// open approval (`activeChangesetId`) and without an open dispute (`activeDispute`) is 16. Nothing else changes.
    public var actualState: SolarStaff.TaskState {
        SolarStaff.TaskState(solarStaffTaskState(
            state: state.code, activeDispute: activeDispute, activeChangesetId: activeChangesetId
        ))
    }
}
