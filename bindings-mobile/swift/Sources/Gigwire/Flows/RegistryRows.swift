import Foundation

extension Qugo {
    /// A performer to invite.
    public struct InvitationRow: Input {
        /// Phone, in any usual writing.
        public var phone: String
        /// Name.
        public var name: String?
        /// Tags to find the performer by.
        public var tags: [String]?
        /// Your own name for the row, unique in the registry. Not sent.
        public var key: String?
        /// Where it stood in a file. Not sent.
        public var line: Int64?

        public init(phone: String, name: String? = nil, tags: [String]? = nil, key: String? = nil, line: Int64? = nil) {
            self.phone = phone
            self.name = name
            self.tags = tags
            self.key = key
            self.line = line
        }

        public var gigwireArgument: JSONValue {
            inputFields(["phone": phone, "name": name, "tags": tags, "key": key, "line": line])
        }
    }

    /// A payout.
    public struct PayoutRow: Input {
        /// The performer's tax number.
        public var inn: String
        /// What the performer gets, in roubles, as text: `1500.50`.
        public var price: String
        /// Text of the receipt.
        public var title: String
        /// Code or name of the service (`services_groups.list`).
        public var service: String
        /// Date of the act, `2026-12-31` or `31.12.2026`.
        public var actDate: String?
        /// Tags.
        public var tags: [String]?
        /// Your own name for the row, unique in the registry. Not sent.
        public var key: String?
        /// Where it stood in a file. Not sent.
        public var line: Int64?

        public init(
            inn: String, price: String, title: String, service: String, actDate: String? = nil, tags: [String]? = nil,
            key: String? = nil, line: Int64? = nil
        ) {
            self.inn = inn
            self.price = price
            self.title = title
            self.service = service
            self.actDate = actDate
            self.tags = tags
            self.key = key
            self.line = line
        }

        public var gigwireArgument: JSONValue {
            inputFields([
                "inn": inn, "price": price, "title": title, "service": service, "actDate": actDate, "tags": tags, "key": key,
                "line": line,
            ])
        }
    }

    /// What a `RegistryRun` that invites is told beside its rows. What is nil is the core's default.
    public struct InvitationOptions: Input {
        /// Whether to go on without the rows that have errors.
        public var skipInvalid = false
        /// The headings of the cabinet's template, if it has others than Телефон, ФИО, Теги.
        public var headings: [String]?
        /// The kind of registry (`INVITE`, `REGISTRATION`), where the platform asks for it.
        public var type: String?
        /// How long to wait for the platform before the rows that are left end as pending, in milliseconds (default: three days).
        public var patienceMs: Int64?
        /// How long to wait before it looks again, in milliseconds (default: 10 seconds); then longer and longer.
        public var pauseMs: Int64?
        /// How long after an unclear answer the platform may still act on the request, in milliseconds (default: 2 minutes).
        public var settleMs: Int64?

        public init() {}

        public var gigwireArgument: JSONValue {
            inputFields([
                "skipInvalid": skipInvalid, "headings": headings, "type": type, "patienceMs": patienceMs, "pauseMs": pauseMs,
                "settleMs": settleMs,
            ])
        }
    }

    /// What a `RegistryRun` that pays is told beside its rows. What is nil is the core's default.
    public struct PayrollOptions: Input {
        /// Whether to go on without the rows that have errors, and to pay a registry some of whose rows the platform refuses.
        public var skipInvalid = false
        /// The headings of the workbook, if they are not to be those of the platform's template.
        public var headings: [String]?
        /// Whether performers of the registry are self-employed, if you know. By the later edition of the vendor's documents
        /// registries do not pay them: then `edition` must name `A`.
        public var selfEmployed: Bool?
        /// Whose word on the self-employed holds.
        public var edition: String?
        /// Pay although a registry with the very same rows has been paid already, or nobody can tell.
        public var again = false
        /// Registries made before this day (ISO 8601) are not looked at for the very same rows (default: all are).
        public var since: String?
        /// How long to wait for the platform before the rows that are left end as pending, in milliseconds (default: three days).
        public var patienceMs: Int64?
        /// How long to wait before it looks again, in milliseconds (default: 10 seconds); then longer and longer.
        public var pauseMs: Int64?
        /// How long after an unclear answer the platform may still act on the request, in milliseconds (default: 2 minutes).
        public var settleMs: Int64?

        public init() {}

        public var gigwireArgument: JSONValue {
            inputFields([
                "skipInvalid": skipInvalid, "headings": headings, "selfEmployed": selfEmployed, "edition": edition, "again": again,
                "since": since, "patienceMs": patienceMs, "pauseMs": pauseMs, "settleMs": settleMs,
            ])
        }
    }
}
