import Foundation

/// Neutral rows of a platform, for reports over several of them. What stands where is in `docs/reference/rows.md`. Where the
/// platform has no rows of a kind, reading throws `GigwireError.notOffered`. Where rows take a call for each of many items and
/// one of those is refused, the others are read all the same; then `GigwireError.incompleteRows` tells what is missing.
///
/// Days are such as `2026-01-31`, both included; rows of no day are left out where one is given.
public struct Rows: Sendable {
    let driver: Driver

    /// Who works and is paid, by the day of `Person.since`.
    public func people(since: String? = nil, until: String? = nil, options: CallOptions = CallOptions()) -> RowSequence<Person> {
        read("people", since, until, options) { Person($0) }
    }

    /// Tasks and jobs, by the day of `WorkItem.created` or as the platform picks.
    public func workItems(
        since: String? = nil, until: String? = nil, options: CallOptions = CallOptions()
    ) -> RowSequence<WorkItem> {
        read("work_items", since, until, options) { WorkItem($0) }
    }

    /// Money for people, by the day that `docs/reference/rows.md` names.
    public func payouts(since: String? = nil, until: String? = nil, options: CallOptions = CallOptions()) -> RowSequence<Payout> {
        read("payouts", since, until, options) { Payout($0) }
    }

    /// Money that stands somewhere, now.
    public func balances(options: CallOptions = CallOptions()) -> RowSequence<Balance> {
        read("balances", nil, nil, options) { Balance($0) }
    }

    private func read<Row: Sendable>(
        _ kind: String, _ since: String?, _ until: String?, _ options: CallOptions,
        row: @escaping @Sendable (JSONObject) -> Row
    ) -> RowSequence<Row> {
        let driver = self.driver
        let days = ["since": since, "until": until].compactMapValues { $0.map(JSONValue.string) }
        return RowSequence(start: { try driver.startRows(kind, JSONObject(fields: days), options) }, row: row)
    }

    /// How somebody stands with a platform.
    public enum PersonState: String, Sendable {
        /// Asked, and not registered yet.
        case invited
        /// Registered, and not approved yet.
        case registered
        /// Approved by the platform.
        case active
        /// Refused or switched off.
        case blocked
        /// The platform tells nothing, or what is not documented.
        case unknown
    }

    /// Where a piece of work stands.
    public enum WorkState: String, Sendable {
        /// Not begun.
        case planned
        /// Being done.
        case inProgress = "in_progress"
        /// Waits for somebody's decision: paused, disputed, about to be cancelled.
        case onHold = "on_hold"
        /// Reported done, not accepted yet.
        case review
        /// Done (and accepted, where the platform knows that), not paid yet.
        case done
        /// Done and paid.
        case paid
        /// Declined or cancelled.
        case cancelled
        /// The platform tells nothing, or what is not documented.
        case unknown
    }

    /// Where a payout stands.
    public enum PayoutState: String, Sendable {
        /// Somebody must start it.
        case waiting
        /// Under way.
        case inProgress = "in_progress"
        /// Paid.
        case paid
        /// Refused or broken off.
        case failed
        /// The platform tells nothing, or what is not documented.
        case unknown
    }

    /// Who works and is paid. What the platform does not tell is nil.
    public struct Person: Sendable {
        /// Such as `solar_staff`.
        public let platform: String
        /// The platform's own id.
        public let id: String?
        /// In common terms.
        public let state: PersonState
        /// In the platform's own: a code as it sends it, or a flag such as `isVerified=true`.
        public let ownState: String?
        /// Full name.
        public let name: String?
        /// Email.
        public let email: String?
        /// Phone, as the platform writes it.
        public let phone: String?
        /// Russian tax number (INN).
        public let taxId: String?
        /// When they registered.
        public let since: WireTime?

        init(_ row: JSONObject) {
            platform = guaranteed(row["platform"].string, "a platform")
            id = row["id"].string
            state = row["state"].string.flatMap(PersonState.init) ?? .unknown
            ownState = row["ownState"].string
            name = row["name"].string
            email = row["email"].string
            phone = row["phone"].string
            taxId = row["taxId"].string
            since = row["since"].wireTime
        }
    }

    /// A task or job. What the platform does not tell is nil.
    public struct WorkItem: Sendable {
        /// Such as `solar_staff`.
        public let platform: String
        /// The platform's own id.
        public let id: String?
        /// In common terms.
        public let state: WorkState
        /// In the platform's own: a code as it sends it.
        public let ownState: String?
        /// Title, or what else tells what it is about.
        public let title: String?
        /// Who does it: `Person.id`.
        public let personId: String?
        /// Their name.
        public let personName: String?
        /// Their tax number.
        public let personTaxId: String?
        /// Price or budget.
        public let amount: Decimal?
        /// Its currency, such as RUB.
        public let currency: String?
        /// When it was made.
        public let created: WireTime?
        /// By when it must be done.
        public let due: WireTime?
        /// When it was done.
        public let finished: WireTime?

        init(_ row: JSONObject) {
            platform = guaranteed(row["platform"].string, "a platform")
            id = row["id"].string
            state = row["state"].string.flatMap(WorkState.init) ?? .unknown
            ownState = row["ownState"].string
            title = row["title"].string
            personId = row["personId"].string
            personName = row["personName"].string
            personTaxId = row["personTaxId"].string
            amount = row["amount"].decimal
            currency = row["currency"].string
            created = row["created"].wireTime
            due = row["due"].wireTime
            finished = row["finished"].wireTime
        }
    }

    /// Money for a person. What the platform does not tell is nil.
    public struct Payout: Sendable {
        /// Such as `solar_staff`.
        public let platform: String
        /// The platform's own id.
        public let id: String?
        /// In common terms.
        public let state: PayoutState
        /// In the platform's own: a code as it sends it.
        public let ownState: String?
        /// What it is for: `WorkItem.id`.
        public let workItemId: String?
        /// Who gets it: `Person.id`.
        public let personId: String?
        /// Their name.
        public let personName: String?
        /// Their tax number.
        public let personTaxId: String?
        /// How much.
        public let amount: Decimal?
        /// Its currency, such as RUB.
        public let currency: String?
        /// When it was started.
        public let created: WireTime?
        /// When it was paid.
        public let paid: WireTime?

        init(_ row: JSONObject) {
            platform = guaranteed(row["platform"].string, "a platform")
            id = row["id"].string
            state = row["state"].string.flatMap(PayoutState.init) ?? .unknown
            ownState = row["ownState"].string
            workItemId = row["workItemId"].string
            personId = row["personId"].string
            personName = row["personName"].string
            personTaxId = row["personTaxId"].string
            amount = row["amount"].decimal
            currency = row["currency"].string
            created = row["created"].wireTime
            paid = row["paid"].wireTime
        }
    }

    /// Money that stands somewhere. What the platform does not tell is nil.
    public struct Balance: Sendable {
        /// Such as `solar_staff`.
        public let platform: String
        /// Whose it is; nil: the company's that is acted for.
        public let id: String?
        /// Their name.
        public let name: String?
        /// How much there is.
        public let amount: Decimal?
        /// How much the platform holds back; whether the amount includes it the platform may not say.
        public let held: Decimal?
        /// Its currency, such as RUB.
        public let currency: String?

        init(_ row: JSONObject) {
            platform = guaranteed(row["platform"].string, "a platform")
            id = row["id"].string
            name = row["name"].string
            amount = row["amount"].decimal
            held = row["held"].decimal
            currency = row["currency"].string
        }
    }
}

/// Rows, as they are read. Each loop over it reads anew; whoever stops reading stops the fetching.
public struct RowSequence<Row: Sendable>: AsyncSequence, Sendable {
    public typealias Element = Row

    let start: @Sendable () throws -> Machine
    let row: @Sendable (JSONObject) -> Row

    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(start: start, row: row)
    }

    public struct AsyncIterator: AsyncIteratorProtocol {
        let start: @Sendable () throws -> Machine
        let row: @Sendable (JSONObject) -> Row
        var machine: Machine?
        var ready = [Row]().makeIterator()
        var isAtEnd = false

        init(start: @escaping @Sendable () throws -> Machine, row: @escaping @Sendable (JSONObject) -> Row) {
            self.start = start
            self.row = row
        }

        public mutating func next() async throws -> Row? {
            while !isAtEnd {
                if let row = ready.next() {
                    return row
                }
                do {
                    let machine = try self.machine ?? start()
                    self.machine = machine
                    guard let rows = try await machine.next() else {
                        isAtEnd = true
                        return nil
                    }
                    ready = (rows.array ?? []).compactMap { $0.object.map(row) }.makeIterator()
                } catch {
                    isAtEnd = true
                    throw error
                }
            }
            return nil
        }
    }
}
