import Foundation
import GigwireCore

/// One machine of the core, and the loop that does what it says. When nobody holds it any more it is given up: what it has
/// in flight is cancelled, and what it was doing for others one of them takes over.
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

    /// The next document: the answer of a call, a page of a listing; nil at the end.
    func next() async throws -> JSONValue? {
        try await answer()?.json
    }

    /// The same, with the file.
    func answer() async throws -> Answer? {
        while true {
            try Task.checkCancellation()
            // Before the poll: what is reported between the poll and the wait must end the wait.
            let seen = await driver.reports.count
            let step = try translated { try driver.core.poll(handle: handle, nowMs: Driver.now()) }
            switch step {
            case let .send(ticket, request, timeoutMs):
                let file = try uploads.part(request.file)
                send(ticket: ticket, request: HTTPRequest(request, file: file), timeoutMs: timeoutMs)
            case let .wait(until):
                await driver.wait(since: seen, until: until)
            case let .askCode(kind, number):
                let code = try await driver.host.code?(Challenge(kind: kind, number: number))
                try translated { try driver.core.onCode(code: code, nowMs: Driver.now()) }
                await driver.reports.report()
            case let .tokens(tokens):
                await driver.host.onTokens?(Tokens(tokens))
            case let .page(json):
                return Answer(json: try JSONValue.parse(json), file: nil)
            case let .done(json, file):
                return Answer(json: try JSONValue.parse(json), file: file.map { ReceivedFile($0) })
            case .end:
                return nil
            }
        }
    }

    private func send(ticket: UInt64, request: HTTPRequest, timeoutMs: UInt64) {
        let driver = self.driver
        let sending = Task { await driver.send(ticket: ticket, request: request, timeoutMs: timeoutMs) }
        lock.lock()
        sendings.append(sending)
        lock.unlock()
    }
}
