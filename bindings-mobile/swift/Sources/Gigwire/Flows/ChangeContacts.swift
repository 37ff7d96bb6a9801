extension SolarStaff {
    /// The new contact of a freelancer.
    public enum NewContact: Hashable, Sendable {
        /// A new email.
        case email(String)
        /// A new phone: digits only.
        case phone(String)
    }

    /// Changes email or phone of a freelancer: the platform sends them a code, and takes the change with it.
    ///
    /// - Parameters:
    ///   - contact: What changes.
    ///   - freelancerId: The freelancer.
    ///   - journal: With one that lasts, a flow that is started again finds what it was told.
    ///   - options: How its calls are carried through.
    ///   - ask: Answers `Question.code`; a wrong code is asked for anew, three times at most.
    /// - Returns: The freelancer as they are then.
    public func changeContacts(
        _ contact: NewContact,
        freelancerId: Int64,
        journal: any Journal = MemoryJournal(),
        options: CallOptions = CallOptions(),
        ask: (Question) async throws -> String?
    ) async throws -> Freelancer {
        let named: (email: String?, phone: String?)
        switch contact {
        case .email(let email): named = (email, nil)
        case .phone(let phone): named = (nil, phone)
        }
        let args = inputFields(["freelancerId": freelancerId, "email": named.email, "phone": named.phone])
        let start = FlowStart(name: "change_contacts", args: args, options: options, journal: journal)
        return Freelancer(json: try await driver.flow(start, ask: ask))
    }
}
