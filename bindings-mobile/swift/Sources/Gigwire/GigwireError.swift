import Foundation
import GigwireCore

/// Everything that can go wrong, but for a cancelled task, which throws `CancellationError` as always.
public enum GigwireError: Error, Sendable {
    /// An argument is missing, of the wrong type, or breaks a documented rule. Nothing was sent.
    case invalidRequest(operation: String, message: String, argument: String, problem: String)

    /// The life cycle does not allow the action in the state that the caller knows. Nothing was sent.
    case transitionError(operation: String, message: String, action: String, state: Int64, stateName: String, reason: String)

    /// The platform has no rows of this kind. Nothing was sent.
    case notOffered(operation: String, message: String, platform: String, reason: String)

    /// A reading of `Rows` came to its end, and some could not be read. All others were handed over before.
    case incompleteRows(operation: String, message: String, missing: [MissingRows])

    /// No answer came, and repeating was not possible or did not help. `kind`: connect, timeout, reset, tls, too_large, other.
    case transportError(operation: String, message: String, kind: String, mayBeSent: Bool, attempts: UInt32)

    /// Something that must not be repeated got no clear answer: it may or may not have been done. `check` names the read
    /// that tells.
    case outcomeUnknown(operation: String, message: String, reason: String, check: String?, response: HTTPResponse?)

    /// The platform said no.
    case apiError(ApiError)

    /// A 2FA code is needed and nobody was there to ask.
    case twoFactorRequired(operation: String, message: String, challenge: Challenge)

    /// The answer breaks the contract.
    case decodeError(
        operation: String, message: String, path: String, expected: String, found: String, response: HTTPResponse?
    )

    /// A flow's journal cannot serve: it is in use by another run, damaged, of another run, or its store failed. Nothing was
    /// done that it does not say. `line` counts from 1; 0: the journal as a whole.
    case journalError(operation: String, message: String, line: UInt64, problem: String)

    /// Given up before it was done: the deadline passed before anything was sent; or a flow had no answer to its question,
    /// was stopped, or ran out of patience, and can be started again on its journal.
    case cancelled(operation: String, message: String)

    /// The signature or secret of a webhook is missing or does not fit: answer 401 and do nothing.
    case webhookSignature(message: String)

    /// A webhook is from the platform, but is no event.
    case webhookBody(message: String, problem: String)

    /// A mistake in gigwire itself.
    case internalError(message: String)
}

/// The platform said no.
public struct ApiError: Sendable {
    /// What the status means.
    public enum Kind: String, Sendable {
        /// 401: who are you?
        case authenticationError = "AuthenticationError"
        /// 403: not for you.
        case permissionDenied = "PermissionDenied"
        /// 404: no such thing.
        case notFound = "NotFound"
        /// 409: not in this state.
        case conflict = "Conflict"
        /// 422, or 400 with fields: these fields are wrong.
        case validationFailed = "ValidationFailed"
        /// 429: too many calls.
        case rateLimited = "RateLimited"
        /// 5xx: the platform failed.
        case serverError = "ServerError"
        /// Any other status.
        case other = "ApiError"
    }

    /// The catalog id of the call.
    public let operation: String
    /// All of it in a sentence.
    public let message: String
    /// What the status means.
    public let kind: Kind
    /// The HTTP status.
    public let status: UInt16
    /// The platform's own code, where it gives one.
    public let code: String?
    /// What it said, as text; empty when it said nothing.
    public let text: String
    /// What is wrong with which field, where it says so.
    public let fields: [(field: String, problem: String)]
    /// The id that the platform gave the request, for its support.
    public let requestId: String?
    /// How long it asks to wait, in milliseconds.
    public let retryAfterMs: UInt64?
    /// The whole answer.
    public let response: HTTPResponse
}

/// Rows that could not be read: all of one item, or those of its further pages.
public struct MissingRows: Sendable {
    /// The platform's id of the item that they stand below, such as a registry's; where it has none, its place in the answer.
    public let item: String
    /// The catalog id of the call that would have told.
    public let operation: String
    /// The name of its error in the table of errors, such as `NotFound`.
    public let error: String
    /// What it said.
    public let problem: String
}

extension GigwireError: LocalizedError {
    /// The catalog id of the call, such as `tasks.pay`.
    public var operation: String {
        switch self {
        case .invalidRequest(let operation, _, _, _): return operation
        case .transitionError(let operation, _, _, _, _, _): return operation
        case .transportError(let operation, _, _, _, _): return operation
        case .outcomeUnknown(let operation, _, _, _, _): return operation
        case .apiError(let error): return error.operation
        case .twoFactorRequired(let operation, _, _): return operation
        case .decodeError(let operation, _, _, _, _, _): return operation
        case .journalError(let operation, _, _, _): return operation
        case .notOffered(let operation, _, _, _): return operation
        case .incompleteRows(let operation, _, _): return operation
        case .cancelled(let operation, _): return operation
        case .webhookSignature, .webhookBody: return "webhook"
        case .internalError: return "client"
        }
    }

    /// What went wrong, in a sentence without secrets.
    public var message: String {
        switch self {
        case .invalidRequest(_, let message, _, _): return message
        case .transitionError(_, let message, _, _, _, _): return message
        case .transportError(_, let message, _, _, _): return message
        case .outcomeUnknown(_, let message, _, _, _): return message
        case .apiError(let error): return error.message
        case .twoFactorRequired(_, let message, _): return message
        case .decodeError(_, let message, _, _, _, _): return message
        case .journalError(_, let message, _, _): return message
        case .notOffered(_, let message, _, _): return message
        case .incompleteRows(_, let message, _): return message
        case .cancelled(_, let message): return message
        case .webhookSignature(let message): return message
        case .webhookBody(let message, _): return message
        case .internalError(let message): return message
        }
    }

    public var errorDescription: String? {
        message
    }

    init(_ error: CoreError) {
        switch error {
        case let .InvalidRequest(operation, text, argument, problem):
            self = .invalidRequest(operation: operation, message: text, argument: argument, problem: problem)
        case let .Transition(operation, text, action, state, stateName, reason):
            self = .transitionError(
                operation: operation, message: text, action: action, state: state, stateName: stateName, reason: reason
            )
        case let .Transport(operation, text, kind, mayBeSent, _, attempts):
            self = .transportError(
                operation: operation, message: text, kind: kind, mayBeSent: mayBeSent, attempts: attempts
            )
        case let .OutcomeUnknown(operation, text, reason, check, response):
            self = .outcomeUnknown(
                operation: operation, message: text, reason: reason, check: check,
                response: response.map { HTTPResponse($0) }
            )
        case let .Api(operation, text, kind, status, code, said, fields, requestId, retryAfterMs, response):
            let error = ApiError(
                operation: operation,
                message: text,
                kind: ApiError.Kind(rawValue: kind) ?? .other,
                status: status,
                code: code,
                text: said,
                fields: fields.map { (field: $0.field, problem: $0.problem) },
                requestId: requestId,
                retryAfterMs: retryAfterMs,
                response: HTTPResponse(response)
            )
            self = .apiError(error)
        case let .TwoFactorRequired(operation, text, kind, number):
            self = .twoFactorRequired(
                operation: operation, message: text, challenge: Challenge(kind: kind, number: number)
            )
        case let .Decode(operation, text, path, expected, found, response):
            self = .decodeError(
                operation: operation, message: text, path: path, expected: expected, found: found,
                response: response.map { HTTPResponse($0) }
            )
        case let .Journal(operation, text, line, problem):
            self = .journalError(operation: operation, message: text, line: line, problem: problem)
        case let .NotOffered(operation, text, platform, reason):
            self = .notOffered(operation: operation, message: text, platform: platform, reason: reason)
        case let .IncompleteRows(operation, text, missing):
            let rows = missing.map {
                MissingRows(item: $0.item, operation: $0.operation, error: $0.error, problem: $0.problem)
            }
            self = .incompleteRows(operation: operation, message: text, missing: rows)
        case let .Cancelled(operation, text):
            self = .cancelled(operation: operation, message: text)
        case let .WebhookSignature(text):
            self = .webhookSignature(message: text)
        case let .WebhookBody(text, problem):
            self = .webhookBody(message: text, problem: problem)
        case let .Internal(text):
            self = .internalError(message: text)
        }
    }
}

/// Runs something of the core; its errors become ours.
func translated<T>(_ body: () throws -> T) throws -> T {
    do {
        return try body()
    } catch let error as CoreError {
        throw GigwireError(error)
    } catch {
        throw GigwireError.internalError(message: "\(type(of: error))")
    }
}
