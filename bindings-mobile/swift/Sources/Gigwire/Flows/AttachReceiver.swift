extension CloudTips {
    /// Whom to attach to a place.
    public enum Attached: Hashable, Sendable {
        /// A person: somebody new, or one of your receivers. `phoneNumber` such as `+79991234567`; `externalId` is your own id
        /// of them, unique within the company; `sendPassword`: tell a person who is new to CloudTips; `needConfirmLayouts`: let
        /// them confirm in any case.
        case person(
            phoneNumber: String, name: String, externalId: String? = nil, sendPassword: Bool? = nil,
            needConfirmLayouts: Bool? = nil
        )
        /// A receiver who waits for confirmation already; `places.employees` tells who does.
        case waiting(userId: String)
    }

    /// Makes a person a receiver of a place, or finds them there, and has the link confirmed by the code that they get by SMS,
    /// where it must be. Between two SMS to a person there is a minute, also when the flow is started again, and after a time-out.
    ///
    /// - Parameters:
    ///   - who: Whom.
    ///   - placeId: The place.
    ///   - journal: With one that lasts, a flow that is started again sends no SMS that is not asked for. A code never stands in it.
    ///   - options: How its calls are carried through.
    ///   - onWait: Called when another SMS must wait, with how many milliseconds.
    ///   - ask: Answers `Question.code` with the code, or `Question.again` for another SMS; a wrong code is asked for anew, three
    ///     times an SMS. Nobody is asked where the link needs no confirmation.
    /// - Returns: The receiver, once they are linked.
    /// - Throws: `GigwireError.cancelled` when there was no code, or the person declined.
    public func attachReceiver(
        _ who: Attached,
        placeId: String,
        journal: any Journal = MemoryJournal(),
        options: CallOptions = CallOptions(),
        onWait: (Int64) async throws -> Void = { _ in },
        ask: (Question) async throws -> String?
    ) async throws -> Receiver {
        let args: JSONValue
        switch who {
        case .waiting(let userId):
            args = inputFields(["placeId": placeId, "userId": userId])
        case let .person(phoneNumber, name, externalId, sendPassword, needConfirmLayouts):
            args = inputFields([
                "placeId": placeId, "phoneNumber": phoneNumber, "name": name, "externalId": externalId,
                "sendPassword": sendPassword, "needConfirmLayouts": needConfirmLayouts,
            ])
        }
        let start = FlowStart(name: "attach_receiver", args: args, options: options, journal: journal)
        let end = try await driver.flow(start, ask: ask) { event in
            if let left = event["forMs"].int64 { try await onWait(left) }
        }
        return Receiver(json: end)
    }
}
