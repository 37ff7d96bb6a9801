import Foundation
import GigwireCore

/// One machine of the core, and the loop that does what it says. When nobody holds it any more it is given up: what it has
/// in flight is cancelled, and what it was to ask another one asks.
final class Machine: @unchecked Sendable {
    private let driver: Driver
    private let uploads: Uploads
    private let handle: UInt64
    private let lock = NSLock()
    private var sendings: [Task<Void, Never>] = []

    init(_ driver: Driver, _ uploads: Uploads, start: (CoreClient) throws -> UInt64) throws {
        self.driver = driver
        self.uploads = uploads
        handle = try translated { try start(driver.core) }
    }

    deinit {
        sendings.forEach { $0.cancel() }
        try? driver.core.cancel(handle: handle)
        let reports = driver.reports
        Task { await reports.report() }
    }

    /// An answer, and the file that it is, if it is one.
    struct Answer {
        let json: JSONValue
        let file: ReceivedFile?
    }

    /// What a machine leaves to whoever runs it.
    enum Next {
        /// A page, rows, or the last: an answer, a report.
        case document(Answer, last: Bool)
        /// What a flow wants of its host.
        case wish(CoreStep)
        /// The end, without a document.
        case end
    }

    /// The next document: the answer of a call, a page of a listing, rows of a reading; nil at the end.
    func next() async throws -> JSONValue? {
        try await answer()?.json
    }

    /// The same, with the file.
    func answer() async throws -> Answer? {
        switch try await advance() {
        case .document(let answer, _): return answer
        case .end: return nil
        case .wish: throw GigwireError.internalError(message: "a call wants what only flows do")
        }
    }

    /// Goes on until there is something that is not the driver's to do.
    func advance() async throws -> Next {
        while true {
            try Task.checkCancellation()
            // Before the poll: what is reported between the poll and the wait must end the wait.
            let seen = await driver.reports.count
            let step = try translated { try driver.core.poll(handle: handle, nowMs: Driver.now()) }
            switch step {
            case let .send(ticket, request, timeoutMs, shared):
                let file = try uploads.part(request.file)
                send(ticket: ticket, request: HTTPRequest(request, file: file), timeoutMs: timeoutMs, shared: shared)
            case let .wait(until):
                await driver.wait(since: seen, until: until)
            case let .askCode(kind, number):
                let code = try await driver.host.code?(Challenge(kind: kind, number: number))
                try translated { try driver.core.onCode(code: code, nowMs: Driver.now()) }
                await driver.reports.report()
            case let .tokens(tokens):
                await driver.host.onTokens?(Tokens(tokens))
            case let .page(json):
                return .document(try Answer(json: .parse(json), file: nil), last: false)
            case let .rows(json):
                return .document(try Answer(json: .parse(json), file: nil), last: false)
            case let .done(json, file):
                return .document(try Answer(json: .parse(json), file: file.map { ReceivedFile($0) }), last: true)
            case let .report(report):
                return .document(try Answer(json: .parse(report), file: nil), last: true)
            case .save, .read, .ask, .event:
                return .wish(step)
            case .end:
                return .end
            }
        }
    }

    /// Tells a flow what is wanted of it, from any thread.
    func command(_ command: CoreCommand) {
        try? driver.core.command(handle: handle, command: command)
        let reports = driver.reports
        Task { await reports.report() }
    }

    /// What all calls live by (a login, a refresh) goes on when this machine is given up.
    private func send(ticket: UInt64, request: HTTPRequest, timeoutMs: UInt64, shared: Bool) {
        let driver = self.driver
        let sending = Task { await driver.send(ticket: ticket, request: request, timeoutMs: timeoutMs) }
        guard !shared else { return }
        lock.lock()
        sendings.append(sending)
        lock.unlock()
    }
}
