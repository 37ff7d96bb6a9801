import Foundation
import GigwireCore

@testable import Gigwire

/// What differs between a request and the scripted one; nil: nothing.
func difference(_ expected: JSONObject, _ got: CoreRequest) throws -> String? {
    if expected["method"].string != got.method || expected["url"].string != got.url {
        return "expected \(expected["method"].string ?? "") \(expected["url"].string ?? "")"
    }
    for (name, value) in expected["headers"].object?.fields ?? [:] {
        let found = got.headers.first { $0.name.lowercased() == name }?.value
        if found != value.string {
            return "expected the header \(name): \(value), got \(found ?? "none")"
        }
    }
    let at = Int(got.file?.at ?? 0)
    let content = got.file.map { "<<file \($0.id)>>" } ?? ""
    let body = String(decoding: got.body.prefix(at) + Data(content.utf8) + got.body.dropFirst(at), as: UTF8.self)
    if expected["json"] != .null {
        return try JSONValue.parse(body) == expected["json"] ? nil : "another body: \(body)"
    }
    return body == (expected["body"].string ?? "") ? nil : "another body: \(body)"
}

/// Fails unless all that the script tells of an answer is so.
func expectPart(_ path: String, _ expected: JSONValue, _ got: JSONValue) throws {
    switch (expected, got) {
    case let (.object(expected), .object(got)):
        for (key, value) in expected.fields {
            guard let found = got.fields[key] else { throw Difference("\(path).\(key) is missing") }
            try expectPart("\(path).\(key)", value, found)
        }
    case let (.array(expected), .array(got)) where expected.count == got.count:
        for (index, value) in expected.enumerated() {
            try expectPart("\(path)[\(index)]", value, got[index])
        }
    default:
        guard expected == got else { throw Difference("\(path): expected \(expected), got \(got)") }
    }
}

/// Fails unless all that the script tells of an error is so.
func expectError(_ expected: JSONObject, _ error: GigwireError) throws {
    let got = describe(error)
    for (key, value) in expected.fields {
        guard let found = got[key] else { throw Difference("the error has no \(key): \(error.message)") }
        let isPart = ["message", "problem", "found"].contains(key)
        let isSame = isPart ? (found.string ?? "").contains(value.string ?? "") : found == value
        guard isSame else { throw Difference("\(key): expected \(value), got \(found) (\(error.message))") }
    }
}

private func describe(_ error: GigwireError) -> [String: JSONValue] {
    func text(_ value: String?) -> JSONValue {
        value.map { JSONValue.string($0) } ?? .null
    }
    var all: [String: JSONValue]
    switch error {
    case let .invalidRequest(_, _, argument, problem):
        all = ["error": text("InvalidRequest"), "argument": text(argument), "problem": text(problem)]
    case let .transitionError(_, _, action, state, _, _):
        all = ["error": text("TransitionError"), "action": text(action), "state": .int(state)]
    case let .transportError(_, _, kind, mayBeSent, _):
        all = ["error": text("TransportError"), "kind": text(kind), "sent": text(mayBeSent ? "maybe" : "no")]
    case let .outcomeUnknown(_, _, _, check, _):
        all = ["error": text("OutcomeUnknown"), "check": text(check)]
    case let .apiError(error):
        let fields = Dictionary(error.fields.map { ($0.field, text($0.problem)) }, uniquingKeysWith: { $1 })
        all = [
            "error": text(error.kind.rawValue), "status": .int(Int64(error.status)), "code": text(error.code),
            "fields": .object(JSONObject(fields: fields)),
        ]
    case .twoFactorRequired:
        all = ["error": text("TwoFactorRequired")]
    case let .decodeError(_, _, path, expected, found, _):
        all = ["error": text("DecodeError"), "path": text(path), "expected": text(expected), "found": text(found)]
    case let .notOffered(_, _, platform, reason):
        all = ["error": text("NotOffered"), "platform": text(platform), "reason": text(reason)]
    case let .incompleteRows(_, _, missing):
        let told = missing.map {
            let fields = [
                "item": text($0.item), "operation": text($0.operation), "error": text($0.error), "problem": text($0.problem),
            ]
            return JSONValue.object(JSONObject(fields: fields))
        }
        all = ["error": text("IncompleteRows"), "missing": .array(told)]
    case .cancelled:
        all = ["error": text("Cancelled")]
    case .webhookSignature, .webhookBody:
        all = ["error": text("WebhookError")]
    case .internalError:
        all = ["error": text("Internal")]
    }
    all["operation"] = text(error.operation)
    all["message"] = text(error.message)
    return all
}
