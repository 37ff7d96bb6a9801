import GigwireCore

extension SolarStaff {
    /// Many freelancers paid from one plan, each exactly once, whatever dies in between; how, and what it takes for granted,
    /// is told in `docs/flows.md`. A run that was stopped or killed goes on when it is made again with the same journal; rows
    /// and options need not be given then: the journal holds them.
    ///
    /// A run whose task is cancelled, or that nobody holds any more, is given up where it is, as if its process had died:
    /// `stop` ends it in an orderly way.
    public actor PaymentRun {
        /// What happens, from when it is taken on. It ends when the run is over. A slow listener holds up nothing.
        public nonisolated var events: AsyncStream<RunEvent> {
            broadcast.stream
        }

        private nonisolated let broadcast = Broadcast<RunEvent>()
        private nonisolated let machine: FlowMachine
        private var problems: [Problem] = []
        private var results: [RowResult] = []
        private var checked: Plan?
        private var goTicket: UInt64?
        private var isBusy = false
        private var isOver = false

        /// - Parameters:
        ///   - api: The client to pay with.
        ///   - rows: The payments; none to go on with what the journal holds.
        ///   - options: What it is told beside them.
        ///   - journal: Where the run writes down what it does before it does it, such as a `FileJournal`. It is not closed.
        ///   - callOptions: How its calls are carried through.
        public init(
            _ api: SolarStaff,
            rows: [PaymentRow] = [],
            options: PaymentRunOptions = PaymentRunOptions(),
            journal: any Journal,
            callOptions: CallOptions = CallOptions()
        ) throws {
            let start = FlowStart(
                name: "payment_run", args: options.gigwireArgument, options: callOptions, journal: journal,
                rows: rows.map { $0.gigwireArgument }
            )
            machine = try FlowMachine(api.driver, start)
        }

        /// Checks the rows, by themselves and against the platform. Nothing is changed. If the journal holds a run that was
        /// started, only that is read: then `Plan.isResumed`.
        ///
        /// Throws `GigwireError.journalError` when the journal belongs to another plan, company or place, or is damaged, and
        /// `invalidRequest` when there are no rows, or an option cannot serve.
        public func plan() async throws -> Plan {
            try await alone { try await self.planned() }
        }

        /// Pays, after `plan` if that has not been called, and ends with the report.
        ///
        /// Throws `GigwireError.invalidRequest` when the plan cannot be started (`Plan.canStart`): nothing was changed. Throws
        /// `journalError` when the journal cannot be written: the run can go on when it can.
        public func go() async throws -> Report {
            try await alone {
                _ = try await self.planned()
                if let ticket = self.goTicket { try await self.machine.answer(ticket, "go") }
                while true {
                    switch try await self.machine.next() {
                    case .asked: throw GigwireError.internalError(message: "a run asks for one go")
                    case .told(let event): try self.hear(event)
                    case .ended(let json):
                        self.end()
                        return try Report(json: json, rows: self.results)
                    }
                }
            }
        }

        /// Begins nothing new until `resume`; what is under way is carried through.
        public nonisolated func pause() {
            machine.command(.pause)
        }

        /// Goes on after `pause`.
        public nonisolated func resume() {
            machine.command(.resume)
        }

        /// Carries through what is under way, then `go` ends with its report. The journal can be resumed.
        public nonisolated func stop() {
            machine.command(.stop)
        }

        /// The same, and for good: the journal is closed for this run.
        public nonisolated func cancel() {
            machine.command(.cancel)
        }

        /// One at a time: between two awaits of an actor another call may come in.
        private func alone<T: Sendable>(_ action: () async throws -> T) async throws -> T {
            guard !isBusy, !isOver else {
                let problem = isOver
                    ? "the run is over: make another with the same journal to go on with it" : "the run is under way already"
                throw GigwireError.invalidRequest(
                    operation: "payment_run", message: "payment_run: \(problem)", argument: "", problem: problem
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

        private func planned() async throws -> Plan {
            while true {
                if let checked { return checked }
                switch try await machine.next() {
                case let .asked(ticket, question):
                    goTicket = ticket
                    checked = try Plan(json: present(question["plan"].object, "payment_run"), problems: problems)
                case .told(let event): try hear(event)
                case .ended: throw GigwireError.internalError(message: "the run ended before its plan")
                }
            }
        }

        private func hear(_ event: JSONObject) throws {
            switch event["event"].string {
            case "resumed": checked = try Plan(resumed: event)
            case "problem":
                let problem = try Problem(json: event)
                problems.append(problem)
                broadcast.send(.problem(problem))
            case "act": broadcast.send(.act(try RowAct(json: event)))
            case "ended": broadcast.send(.ended(try RowResult(json: event)))
            case "result": results.append(try RowResult(json: event))
            default: break
            }
        }

        private func end() {
            isOver = true
            broadcast.close()
        }
    }
}
