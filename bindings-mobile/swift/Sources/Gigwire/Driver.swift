import Foundation
import GigwireCore

/// What the core has not and a driver gets from around it.
struct DriverHost: Sendable {
    let transport: any HTTPTransport
    let onWarning: (@Sendable (CallWarning) throws -> Void)?
    let onTokens: (@Sendable (Tokens) async -> Void)?
    let code: (@Sendable (Challenge) async throws -> String?)?
}

/// The core, what it needs from around it, and the way from the one to the other (`docs/architecture.md`, the driving
/// contract). `Machine` is the loop.
final class Driver: Sendable {
    let core: CoreClient
    let host: DriverHost
    let reports = Reports()
    private let maxResponseBytes: UInt64

    init(config: CoreConfig, host: DriverHost) throws {
        let core = try translated { try CoreClient(config: config) }
        self.core = core
        self.host = host
        maxResponseBytes = try translated { try core.maxResponseBytes() }
    }

    var tokens: Tokens? {
        (try? core.tokens()).map { Tokens($0) }
    }

    /// Carries one call through.
    func call(_ operation: String, _ args: Arguments, _ options: CallOptions) async throws -> JSONValue {
        try await answer(operation, args, options)?.json ?? .null
    }

    /// Carries one call through whose answer may be a file.
    func file(_ operation: String, _ args: Arguments, _ options: CallOptions) async throws -> ReceivedFile? {
        try await answer(operation, args, options)?.file
    }

    private func answer(
        _ operation: String, _ args: Arguments, _ options: CallOptions
    ) async throws -> Machine.Answer? {
        let text = try args.json.text()
        let uploads = Uploads(operation, args.files)
        var warnings: [CoreWarning] = []
        let machine = try Machine(self, uploads) { core in
            let started = try core.start(
                operation: operation, args: text, files: uploads.core, options: options.core, nowMs: Self.now(),
                entropy: Self.entropy()
            )
            warnings = started.warnings
            return started.handle
        }
        // A listener that throws does not want the call to be sent: the machine is given up.
        let tell = host.onWarning ?? CallWarning.log
        try warnings.map(CallWarning.init).forEach(tell)
        return try await machine.answer()
    }

    /// Starts a listing.
    func startPages(_ operation: String, _ args: Arguments, _ options: CallOptions) throws -> Machine {
        let text = try args.json.text()
        return try Machine(self, Uploads(operation, args.files)) { core in
            try core.startPages(operation: operation, args: text, options: options.core, entropy: Self.entropy())
        }
    }

    /// Starts a reading of neutral rows.
    func startRows(_ kind: String, _ args: JSONObject, _ options: CallOptions) throws -> Machine {
        let text = try JSONValue.object(args).text()
        return try Machine(self, Uploads("rows", [])) { core in
            try core.startRows(
                kind: kind, args: text, options: options.core, nowMs: Self.now(), entropy: Self.entropy()
            )
        }
    }

    func login() async throws {
        let machine = try Machine(self, Uploads("client", [])) { core in try core.startLogin(entropy: Self.entropy()) }
        _ = try await machine.next()
    }

    /// Sends, and reports the outcome. What the core thinks of a report shows in the next poll.
    func send(ticket: UInt64, request: HTTPRequest, timeoutMs: UInt64) async {
        do {
            let response = try await answer(request, within: timeoutMs)
            try? core.onResponse(ticket: ticket, response: response.core, nowMs: Self.now())
        } catch {
            // Ours is the only cancellation that ends the sending: one of the transport's own is a failure.
            if Task.isCancelled {
                return
            }
            // Not the text of another error: nobody promised that it holds no secrets.
            let failure = error as? TransportFailure
                ?? TransportFailure(kind: .other, mayBeSent: true, detail: "\(type(of: error))")
            try? core.onTransportError(
                ticket: ticket, kind: failure.kind.rawValue, mayBeSent: failure.mayBeSent, detail: failure.detail,
                nowMs: Self.now()
            )
        }
        await reports.report()
    }

    private func answer(_ request: HTTPRequest, within timeoutMs: UInt64) async throws -> HTTPResponse {
        let (transport, limit) = (host.transport, maxResponseBytes)
        return try await withThrowingTaskGroup(of: HTTPResponse.self) { group in
            group.addTask { try await transport.send(request, maxResponseBytes: limit) }
            group.addTask {
                try await Self.sleep(timeoutMs)
                throw TransportFailure(kind: .timeout, mayBeSent: true, detail: "")
            }
            defer { group.cancelAll() }
            guard let first = try await group.next() else { throw CancellationError() }
            return first
        }
    }

    /// Waits for a report, or until a time.
    func wait(since seen: UInt64, until: UInt64?) async {
        guard let until else {
            return await reports.change(since: seen)
        }
        let now = Self.now()
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await self.reports.change(since: seen) }
            group.addTask { try? await Self.sleep(until > now ? until - now : 0) }
            _ = await group.next()
            group.cancelAll()
        }
    }

    private static func sleep(_ milliseconds: UInt64) async throws {
        let (nanoseconds, isTooLong) = milliseconds.multipliedReportingOverflow(by: 1_000_000)
        try await Task.sleep(nanoseconds: isTooLong ? UInt64(Int64.max) : nanoseconds)
    }

    /// The system's time at the start, and from then on a clock that never runs backwards.
    static func now() -> UInt64 {
        UInt64((startedAt + ProcessInfo.processInfo.systemUptime - startedUptime) * 1000)
    }

    private static let startedAt = Date().timeIntervalSince1970
    private static let startedUptime = ProcessInfo.processInfo.systemUptime

    static func entropy() -> UInt64 {
        UInt64.random(in: .min ... .max)
    }
}
