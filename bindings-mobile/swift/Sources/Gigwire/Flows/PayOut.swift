import Foundation

extension CloudTips {
    /// Pays out what receivers have accumulated, one after the other and each once. What gets no clear answer is looked at, and
    /// never ordered again; what the look tells, is told in `docs/cloudtips/flows.md`.
    ///
    /// - Parameters:
    ///   - userIds: The receivers, each once: everything that one has is paid out to the default card.
    ///   - limit: What all payouts together must not exceed, in roubles.
    ///   - settleMs: How long the platform may take to act on a request without a clear answer, in milliseconds (2 minutes).
    ///   - journal: Holds every order before it is sent. Called again with it, only what is open is done.
    ///   - options: How its calls are carried through.
    ///   - onRow: Called with the end of each row.
    ///   - go: Whether to start. Nothing has been changed by then.
    /// - Throws: `GigwireError.invalidRequest` when the limit is exceeded, or somebody is named twice. Nothing was paid out.
    public func payOut(
        userIds: [String],
        limit: Decimal? = nil,
        settleMs: Int64? = nil,
        journal: any Journal,
        options: CallOptions = CallOptions(),
        onRow: (PayoutRow) async throws -> Void = { _ in },
        go: (PayoutPlan) async throws -> Bool
    ) async throws -> PayoutReport {
        let args = inputFields(["userIds": userIds, "limit": limit, "settleMs": settleMs])
        let flow = try FlowMachine(driver, FlowStart(name: "pay_out", args: args, options: options, journal: journal))
        while true {
            switch try await flow.next() {
            case let .asked(ticket, question):
                let plan = try PayoutPlan(json: present(question["plan"].object, "pay_out"))
                try await flow.answer(ticket, go(plan) ? "go" : nil)
            case .told(let event):
                if event["event"].string == "result" { try await onRow(PayoutRow(json: event)) }
            case .ended(let json):
                return try PayoutReport(json: json)
            }
        }
    }
}
