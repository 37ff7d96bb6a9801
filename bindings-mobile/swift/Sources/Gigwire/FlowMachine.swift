import GigwireCore

/// What a flow is started with.
struct FlowStart: Sendable {
    let name: String
    let args: JSONValue
    let options: CallOptions
    let journal: any Journal
    var rows: [JSONValue] = []
}

/// What a flow wants of the program that called it.
enum Met {
    /// A question, to be answered under the ticket.
    case asked(ticket: UInt64, question: JSONObject)
    /// An event.
    case told(JSONObject)
    /// What it ends with.
    case ended(JSONObject)
}

/// A flow under way: what takes several calls, a journal and answers of people (`docs/flows.md`). When nobody holds it any
/// more it is given up.
final class FlowMachine: Sendable {
    private let driver: Driver
    private let start: FlowStart
    private let machine: Machine

    init(_ driver: Driver, _ start: FlowStart) throws {
        self.driver = driver
        self.start = start
        let args = try start.args.text()
        machine = try Machine(driver, Uploads(start.name, [])) { core in
            try core.startFlow(name: start.name, args: args, options: start.options.core, entropy: Driver.entropy())
        }
    }

    /// Goes on until the flow asks or tells something, or ends.
    func next() async throws -> Met {
        while true {
            switch try await machine.advance() {
            case .document(let answer, _):
                return .ended(try present(answer.json.object, start.name))
            case .end:
                throw GigwireError.internalError(message: "the flow is gone: it was given up")
            case .wish(let step):
                if let met = try await perform(step) { return met }
            }
        }
    }

    /// Answers a question; nil is no.
    func answer(_ ticket: UInt64, _ answer: String?) async throws {
        try translated { try driver.core.onAnswer(ticket: ticket, answer: answer) }
        await driver.reports.report()
    }

    /// Tells it what is wanted of it, from any thread.
    func command(_ command: CoreCommand) {
        machine.command(command)
    }

    private func perform(_ step: CoreStep) async throws -> Met? {
        let core = driver.core
        switch step {
        case let .save(ticket, after, lines):
            let problem = await failure(of: { try await start.journal.append(after: after, lines: lines) })
            try translated { try core.onSaved(ticket: ticket, problem: problem) }
        case let .read(ticket, plan, after, limit):
            var lines: [String] = []
            var problem: String?
            if plan {
                lines = try start.rows.dropFirst(Int(after)).prefix(Int(limit)).map { try $0.text() }
            } else {
                problem = await failure(of: { lines = try await start.journal.read(after: after, limit: Int(limit)) })
            }
            let (read, unread) = (lines, problem)
            try translated { try core.onRead(ticket: ticket, lines: read, problem: unread) }
        case let .ask(ticket, question):
            return .asked(ticket: ticket, question: try present(JSONValue.parse(question).object, start.name))
        case let .event(event):
            return .told(try present(JSONValue.parse(event).object, start.name))
        default:
            throw GigwireError.internalError(message: "a flow wants what only calls do")
        }
        return nil
    }

    /// Why the journal cannot do it, if it cannot.
    private func failure(of action: () async throws -> Void) async -> String? {
        do {
            try await action()
            return nil
        } catch GigwireError.journalError(_, _, _, let problem) {
            return problem
        } catch {
            return error.localizedDescription
        }
    }
}

extension Driver {
    /// Carries a flow through that only needs answers.
    func flow(
        _ start: FlowStart,
        ask: (Question) async throws -> String?,
        onEvent: (JSONObject) async throws -> Void = { _ in }
    ) async throws -> JSONObject {
        let flow = try FlowMachine(self, start)
        while true {
            switch try await flow.next() {
            case let .asked(ticket, question): try await flow.answer(ticket, ask(Question(json: question)))
            case let .told(event): try await onEvent(event)
            case let .ended(json): return json
            }
        }
    }
}
