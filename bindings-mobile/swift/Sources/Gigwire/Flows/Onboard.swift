extension SolarStaff {
    /// Whom to invite, as `freelancers.invite` takes it: at least an email or a phone.
    public struct Invitation: Input {
        /// Country letter code.
        public var country: String
        /// Email.
        public var email: String?
        /// Phone: digits only.
        public var phone: String?
        /// First name.
        public var firstName: String?
        /// Last name.
        public var lastName: String?
        /// Patronymic.
        public var middleName: String?
        /// City.
        public var city: String?
        /// Address.
        public var address: String?
        /// Postal code.
        public var postalCode: String?
        /// Your note.
        public var note: String?
        /// Send the invitation in English.
        public var inEnglish: Bool?
        /// Send the message; with false the freelancer is added without one.
        public var sendEmail: Bool?

        public init(country: String, email: String? = nil, phone: String? = nil) {
            self.country = country
            self.email = email
            self.phone = phone
        }

        public var gigwireArgument: JSONValue {
            inputFields([
                "country": country,
                "email": email,
                "phone": phone,
                "firstName": firstName,
                "lastName": lastName,
                "middleName": middleName,
                "city": city,
                "address": address,
                "postalCode": postalCode,
                "note": note,
                "inEnglish": inEnglish,
                "sendEmail": sendEmail,
            ])
        }
    }

    /// How far a freelancer must have come.
    public enum FreelancerGoal: String, Sendable {
        /// They are in the team.
        case invited
        /// They have confirmed the invitation and given their data.
        case registered
        /// Their identity is proved.
        case verified
    }

    /// Brings a freelancer in (the vendor's use case 1, first half): finds them by email, else by phone, invites them if they
    /// are not there, and waits until they have come as far as `until`.
    ///
    /// - Parameters:
    ///   - invite: Whom.
    ///   - until: What to wait for.
    ///   - patienceMs: How long to wait, in milliseconds (default: a day); then `GigwireError.cancelled` is thrown, and the
    ///     flow can be started again.
    ///   - journal: With one that lasts, a flow that is started again after its process has died invites nobody twice.
    ///   - options: How its calls are carried through.
    /// - Returns: The freelancer.
    public func onboard(
        _ invite: Invitation,
        until: FreelancerGoal = .registered,
        patienceMs: Int64? = nil,
        journal: any Journal = MemoryJournal(),
        options: CallOptions = CallOptions()
    ) async throws -> Freelancer {
        let args = inputFields(["invite": invite, "until": until.rawValue, "patienceMs": patienceMs])
        let start = FlowStart(name: "onboard", args: args, options: options, journal: journal)
        return Freelancer(json: try await driver.flow(start, ask: { _ in nil }))
    }
}
