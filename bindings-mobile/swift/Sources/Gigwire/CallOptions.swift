import GigwireCore

/// How a call or a listing is carried through. What is nil is the core's default.
public struct CallOptions: Sendable {
    /// Give up on one attempt after this many milliseconds (default: 30,000).
    public var timeoutMs: UInt64?

    /// Give up on the call as a whole after this many (default: 120,000).
    public var deadlineMs: UInt64?

    /// How many attempts there may be, the first included (default: 4).
    public var maxAttempts: UInt32?

    /// The company to act for.
    public var companyId: Int64?

    /// The state in which you last saw what you act on: an action that the life cycle does not allow there is a
    /// transition error, and nothing is sent.
    public var knownState: (any IntCode)?

    /// How many pages of a listing may be in flight (default: 3).
    public var inFlight: UInt32?

    public init(
        timeoutMs: UInt64? = nil,
        deadlineMs: UInt64? = nil,
        maxAttempts: UInt32? = nil,
        companyId: Int64? = nil,
        knownState: (any IntCode)? = nil,
        inFlight: UInt32? = nil
    ) {
        self.timeoutMs = timeoutMs
        self.deadlineMs = deadlineMs
        self.maxAttempts = maxAttempts
        self.companyId = companyId
        self.knownState = knownState
        self.inFlight = inFlight
    }

    var core: CoreOptions {
        CoreOptions(
            timeoutMs: timeoutMs,
            deadlineMs: deadlineMs,
            maxAttempts: maxAttempts,
            companyId: companyId,
            knownState: knownState?.code,
            inFlight: inFlight
        )
    }
}
