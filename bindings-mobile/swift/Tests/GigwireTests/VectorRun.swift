import Foundation
import GigwireCore

@testable import Gigwire

/// What differs from the script.
struct Difference: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}

/// One vector.
final class VectorRun {
    private let platform: String
    private let vector: JSONObject
    private var steps: [JSONObject]
    /// Sent, not answered yet: the ticket and its step.
    private var sent: [(ticket: UInt64, step: JSONObject)] = []
    private var now: UInt64 = 1_640_995_200_000

    init(platform: String, vector: JSONObject) {
        self.platform = platform
        self.vector = vector
        steps = (vector["steps"].array ?? []).compactMap { $0.object }
    }

    var name: String {
        vector["name"].string ?? ""
    }

    func run() throws {
        do {
            let core = try newClient()
            let handle = try start(core)
            // A client that never gets anywhere must not hang the test.
            for _ in 0..<10_000 {
                if try take(try core.poll(handle: handle, nowMs: now), core) {
                    guard steps.isEmpty else { throw Difference("finished although the script goes on") }
                    return
                }
            }
            throw Difference("10,000 steps and no end")
        } catch let error as CoreError {
            let ours = GigwireError(error)
            guard let expected = try next("failed", "it failed: \(ours.message)").object else { return }
            try expectError(expected, ours)
            guard steps.isEmpty else { throw Difference("failed although the script goes on") }
        }
    }

    private func newClient() throws -> CoreClient {
        let client = vector["client"].object ?? JSONObject(fields: [:])
        let tokens = client["tokens"].object.map { pair in
            CoreTokens(token: pair["token"].string ?? "", refreshToken: pair["refresh_token"].string)
        }
        return try CoreClient(config: CoreConfig(
            platform: platform,
            environment: client["environment"].string,
            baseUrl: client["base_url"].string,
            hosts: client["hosts"].object?.fields.compactMapValues { $0.string } ?? [:],
            pathPrefix: client["path_prefix"].string,
            callsPerMinute: client["calls_per_minute"].int64.map { UInt32($0) },
            allowHttp: client["allow_http"].bool ?? false,
            username: client["username"].string,
            password: client["password"].string,
            code: client["code"].string,
            tokens: tokens,
            key: client["key"].string,
            companyId: client["company_id"].int64,
            maxResponseBytes: client["max_response_bytes"].int64.map { UInt64($0) }
        ))
    }

    private func start(_ core: CoreClient) throws -> UInt64 {
        let start = vector["start"].object ?? JSONObject(fields: [:])
        var args = start["args"].object?.fields ?? [:]
        var files: [CoreFile] = []
        for (name, value) in args {
            guard let file = value.object?["file"].object else { continue }
            args[name] = nil
            files.append(CoreFile(
                argument: name, name: file["name"].string ?? "", contentType: file["content_type"].string,
                id: UInt64(file["id"].int64 ?? 0)
            ))
        }
        let text = try JSONValue.object(JSONObject(fields: args)).text()
        let given = start["options"].object ?? JSONObject(fields: [:])
        let options = CoreOptions(
            timeoutMs: given["timeout_ms"].int64.map { UInt64($0) },
            deadlineMs: given["deadline_ms"].int64.map { UInt64($0) },
            maxAttempts: given["max_attempts"].int64.map { UInt32($0) },
            companyId: given["company_id"].int64,
            knownState: given["known_state"].int64,
            inFlight: start["in_flight"].int64.map { UInt32($0) }
        )
        if let call = start["call"].string {
            let started = try core.start(
                operation: call, args: text, files: files, options: options, nowMs: now, entropy: 1
            )
            try expectWarnings(started.warnings)
            return started.handle
        }
        if let pages = start["pages"].string {
            return try core.startPages(operation: pages, args: text, options: options, entropy: 1)
        }
        if let rows = start["rows"].string {
            return try core.startRows(kind: rows, args: text, options: options, nowMs: now, entropy: 1)
        }
        return try core.startLogin(entropy: 1)
    }

    private func expectWarnings(_ found: [CoreWarning]) throws {
        let expected = (vector["warns"].array ?? []).compactMap { $0.object }
        let fits = expected.count == found.count && zip(expected, found).allSatisfy { wanted, warning in
            wanted["operation"].string == warning.operation && wanted["argument"].string == warning.argument
                && warning.problem.contains(wanted["problem"].string ?? "")
        }
        guard fits else { throw Difference("other warnings than expected: \(found)") }
    }

    /// Whether that was the last step.
    private func take(_ step: CoreStep, _ core: CoreClient) throws -> Bool {
        switch step {
        case let .send(ticket, request, _):
            try match(ticket, request)
        case let .wait(until):
            try wait(until, core)
        case let .askCode(kind, number):
            let ask = try next("ask", "a 2FA code is asked for").object
            let expected = ask?["challenge"].object
            guard expected?["kind"].string == kind, expected?["number"].string == number else {
                throw Difference("another challenge: \(kind) \(number)")
            }
            try core.onCode(code: ask?["code"].string, nowMs: now)
        case let .tokens(tokens):
            let expected = try next("tokens", "there are new tokens").object
            guard expected?["token"].string == tokens.token, expected?["refresh_token"].string == tokens.refreshToken else {
                throw Difference("other tokens than expected")
            }
        case let .page(json):
            try expectPart("$", try next("page", "a page came"), try JSONValue.parse(json))
        case let .rows(json):
            let (expected, got) = (try next("rows", "rows came"), try JSONValue.parse(json))
            guard expected == got else { throw Difference("expected the rows \(expected), got \(got)") }
        case let .done(json):
            try expectPart("$", try next("done", "it is done"), try JSONValue.parse(json))
            return true
        case .end:
            _ = try next("end", "it ended")
            return true
        }
        return false
    }

    private func next(_ name: String, _ what: String) throws -> JSONValue {
        guard let step = steps.first, let value = step.fields[name] else {
            throw Difference("\(what), but the script's next step is no \(name)")
        }
        steps.removeFirst()
        return value
    }

    private func match(_ ticket: UInt64, _ request: CoreRequest) throws {
        var closest = "the script expects no request here"
        for (index, step) in steps.prefix(while: { $0["send"] != .null }).enumerated() {
            guard let expected = step["send"].object else { break }
            guard let difference = try difference(expected, request) else {
                steps.remove(at: index)
                sent.append((ticket: ticket, step: step))
                return
            }
            if index == 0 {
                closest = difference
            }
        }
        throw Difference("\(request.method) \(request.url): \(closest)")
    }

    /// Answers what is in flight, in order; if nothing is, moves the clock.
    private func wait(_ until: UInt64?, _ core: CoreClient) throws {
        if !sent.isEmpty {
            let (ticket, step) = sent.removeFirst()
            return try answer(ticket, step, core)
        }
        let wait = try next("wait", "it waits").object
        guard let until else { throw Difference("it waits for ever") }
        let passed = Int64(until > now ? until - now : 0)
        guard let min = wait?["min_ms"].int64, let max = wait?["max_ms"].int64, (min...max).contains(passed) else {
            throw Difference("waited \(passed) ms")
        }
        now = until
    }

    private func answer(_ ticket: UInt64, _ step: JSONObject, _ core: CoreClient) throws {
        if let fail = step["fail"].object {
            return try core.onTransportError(
                ticket: ticket, kind: fail["kind"].string ?? "other", mayBeSent: fail["sent"].string == "maybe",
                detail: "", nowMs: now
            )
        }
        let reply = step["reply"].object ?? JSONObject(fields: [:])
        let headers = (reply["headers"].object?.fields ?? [:]).map { CoreHeader(name: $0.key, value: $0.value.string ?? "") }
        let body = try reply["text"].string ?? (reply["json"] == .null ? "" : reply["json"].text())
        let response = CoreResponse(
            status: UInt16(reply["status"].int64 ?? 0), headers: headers, body: Data(body.utf8)
        )
        try core.onResponse(ticket: ticket, response: response, nowMs: now)
    }
}
