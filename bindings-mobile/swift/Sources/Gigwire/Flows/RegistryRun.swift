import GigwireCore

extension Qugo {
    /// Many invitations or payouts in one workbook, each row followed to its end; how, and why nothing is done twice, is told in
    /// `docs/qugo/registries.md`. What was stopped or killed goes on when it is made again with the same journal; rows need not
    /// be given then.
    ///
    /// One whose task is cancelled, or that nobody holds any more, is given up where it is, as if its process had died.
    public actor RegistryRun {
        /// What happens, from when it is taken on. It ends when the run is over. A slow listener holds up nothing.
        public nonisolated var events: AsyncStream<RegistryEvent> {
            broadcast.stream
        }

        private nonisolated let broadcast = Broadcast<RegistryEvent>()
        private nonisolated let machine: FlowMachine
        private nonisolated let flow: String
        private var problems: [RegistryProblem] = []
        private var results: [RegistryRowResult] = []
        private var checked: RegistryPlan?
        private var goTicket: UInt64?
        private var isBusy = false
        private var isOver = false

        /// Invites performers; an SMS goes out for each row.
        ///
        /// - Parameters:
        ///   - api: The client.
        ///   - inviting: The performers; none to go on with what the journal holds.
        ///   - options: What it is told beside them.
        ///   - journal: Where it writes down what it does before it does it. It is not closed.
        ///   - callOptions: How its calls are carried through.
        public init(
            _ api: Qugo,
            inviting rows: [InvitationRow],
            options: InvitationOptions = InvitationOptions(),
            journal: any Journal,
            callOptions: CallOptions = CallOptions()
        ) throws {
            flow = "invitation_registry"
            machine = try FlowMachine(api.driver, FlowStart(
                name: flow, args: options.gigwireArgument, options: callOptions, journal: journal,
                rows: rows.map { $0.gigwireArgument }
            ))
        }

        /// Pays performers: `plan` uploads the workbook, and only `go` orders its payment, once.
        ///
        /// - Parameters:
        ///   - api: The client.
        ///   - paying: The payouts; none to go on with what the journal holds.
        ///   - options: What it is told beside them.
        ///   - journal: Where it writes down what it does before it does it. It is not closed.
        ///   - callOptions: How its calls are carried through.
        public init(
            _ api: Qugo,
            paying rows: [PayoutRow],
            options: PayrollOptions = PayrollOptions(),
            journal: any Journal,
            callOptions: CallOptions = CallOptions()
        ) throws {
            flow = "payroll_registry"
            machine = try FlowMachine(api.driver, FlowStart(
                name: flow, args: options.gigwireArgument, options: callOptions, journal: journal,
                rows: rows.map { $0.gigwireArgument }
            ))
        }

        /// Tells what `go` would do. Of invitations the rows are checked, and nothing is sent. Of payouts the workbook is uploaded
        /// and checked by the platform, and nothing is paid.
        ///
        /// Throws `GigwireError.journalError` when the journal belongs to other rows or another place, or is damaged, and
        /// `invalidRequest` when there are no rows, faulty ones among payouts, or they are paid already; `RegistryStopped` when it
        /// stopped before there was a plan.
        public func plan() async throws -> RegistryPlan {
            try await alone { try await self.planned() }
        }

        /// Invites or pays, after `plan` if that has not been called, and follows every row to its end.
        ///
        /// Throws `GigwireError.invalidRequest` when the plan cannot be started (`RegistryPlan.canStart`), and `journalError`
        /// when the journal cannot be written: it can go on when it can.
        public func go() async throws -> RegistryReport {
            try await alone {
                _ = try await self.planned()
                if let ticket = self.goTicket { try await self.machine.answer(ticket, "go") }
                while true {
                    switch try await self.machine.next() {
                    case .asked: throw GigwireError.internalError(message: "a registry asks for one go")
                    case .told(let event): try self.hear(event)
                    case .ended(let json):
                        self.end()
                        return try RegistryReport(json: json, rows: self.results)
                    }
                }
            }
        }

        /// Ends it with its report as it is. The journal can be resumed.
        public nonisolated func stop() {
            machine.command(.stop)
        }

        /// The same, and for good: the journal is closed for it.
        public nonisolated func cancel() {
            machine.command(.cancel)
        }

        /// One at a time: between two awaits of an actor another call may come in.
        private func alone<T: Sendable>(_ action: () async throws -> T) async throws -> T {
            guard !isBusy, !isOver else {
                throw refused(
                    isOver ? "it is over: make another with the same journal to go on with it" : "it is under way already"
                )
            }
            isBusy = true
            defer { isBusy = false }
            do {
                return try await action()
            } catch {
                end()
                throw error
            }
        }

        private func planned() async throws -> RegistryPlan {
            while true {
                if let checked { return checked }
                switch try await machine.next() {
                case let .asked(ticket, question):
                    goTicket = ticket
                    checked = try RegistryPlan(json: present(question["plan"].object, flow), problems: problems)
                case .told(let event): try hear(event)
                case .ended(let json): throw try RegistryStopped(json: json)
                }
            }
        }

        private func hear(_ event: JSONObject) throws {
            switch event["event"].string {
            case "resumed": checked = try RegistryPlan(resumed: event)
            case "problem":
                let problem = try RegistryProblem(json: event)
                problems.append(problem)
                broadcast.send(.problem(problem))
            case "act": broadcast.send(.act(try present(event["act"].string.flatMap { RegistryAct(rawValue: $0) }, flow)))
            case "progress":
                let states = try present(event["states"].object, flow).compactMapValues { $0.int64 }
                broadcast.send(.progress(registryId: try present(event["registryId"].int64, flow), states: states))
            case "result": results.append(try RegistryRowResult(json: event))
            default: break
            }
        }

        private func refused(_ problem: String) -> GigwireError {
            .invalidRequest(operation: flow, message: "\(flow): \(problem)", argument: "", problem: problem)
        }

        private func end() {
            isOver = true
            broadcast.close()
        }
    }
}
