import Foundation
import GigwireCore

/// Sends what the core made, exactly as it stands: no redirects, no retries, no cookies of its own.
/// `URLSessionTransport` is the one that comes with the package.
public protocol HTTPTransport: Sendable {
    /// Sends the request and reads the whole answer, decompressed; it may stop when it has more than `maxResponseBytes`.
    /// Cancelling the task must end the exchange. Throws `TransportFailure` when no answer came; anything else that is
    /// thrown counts as a failure of a request that may have been sent.
    func send(_ request: HTTPRequest, maxResponseBytes: UInt64) async throws -> HTTPResponse
}

/// A request. What is sent as its body is what `writeBody` writes: `body`, and the content of `file` if there is one. Printed it
/// shows neither headers nor body: both may hold secrets.
public struct HTTPRequest: Sendable, CustomStringConvertible, CustomReflectable {
    public let method: String
    public let url: String
    public let headers: [(name: String, value: String)]
    /// The body, or what stands around the content of `file`.
    public let body: Data
    public let file: FilePart?

    init(_ core: CoreRequest, file: FilePart?) {
        method = core.method
        url = core.url
        headers = core.headers.map { (name: $0.name, value: $0.value) }
        body = core.body
        self.file = file
    }

    /// Writes the body piece by piece, with the content of the file where it belongs; as often as it is called.
    public func writeBody(_ write: (Data) throws -> Void) throws {
        let at = file?.at ?? body.count
        try write(Data(body.prefix(at)))
        try file?.content.read(write)
        try write(Data(body.dropFirst(at)))
    }

    public var description: String {
        "HTTPRequest(\(method) \(url.prefix(while: { $0 != "?" })), \(body.count) bytes)"
    }

    public var customMirror: Mirror {
        Mirror(self, children: [])
    }
}

/// The file whose content is sent after the first `at` bytes of a request's body.
public struct FilePart: Sendable {
    public let at: Int
    public let content: FileArg
}

/// An answer. Printed it shows no body: it may hold tokens.
public struct HTTPResponse: Sendable, CustomStringConvertible, CustomReflectable {
    public let status: UInt16
    public let headers: [(name: String, value: String)]
    public let body: Data

    public init(status: UInt16, headers: [(name: String, value: String)], body: Data) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    init(_ core: CoreResponse) {
        self.init(status: core.status, headers: core.headers.map { (name: $0.name, value: $0.value) }, body: core.body)
    }

    var core: CoreResponse {
        CoreResponse(status: status, headers: headers.map { CoreHeader(name: $0.name, value: $0.value) }, body: body)
    }

    public var description: String {
        "HTTPResponse(\(status), \(body.count) bytes)"
    }

    public var customMirror: Mirror {
        Mirror(self, children: [])
    }
}

/// What an `HTTPTransport` throws when no answer came. `detail` must hold no secrets: it goes into error messages.
public struct TransportFailure: Error {
    /// Why.
    public enum Kind: String, Sendable {
        /// The server could not be reached: name, route, refused.
        case connect
        /// No answer in time.
        case timeout
        /// The connection broke before the whole answer was read.
        case reset
        /// No trusted encryption.
        case tls
        /// Anything else.
        case other
    }

    public let kind: Kind

    /// False only when the server certainly saw nothing of the request.
    public let mayBeSent: Bool

    public let detail: String

    public init(kind: Kind, mayBeSent: Bool, detail: String) {
        self.kind = kind
        self.mayBeSent = mayBeSent
        self.detail = detail
    }
}
