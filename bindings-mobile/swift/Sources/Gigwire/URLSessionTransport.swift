import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Sends with a `URLSession` of its own, which keeps no cookies and no cache and follows no redirects.
public final class URLSessionTransport: HTTPTransport, @unchecked Sendable {
    private let session: URLSession

    public init(configuration: URLSessionConfiguration = .ephemeral) {
        configuration.httpShouldSetCookies = false
        configuration.httpCookieStorage = nil
        configuration.urlCache = nil
        configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
        session = URLSession(configuration: configuration, delegate: NoRedirects(), delegateQueue: nil)
    }

    deinit {
        session.finishTasksAndInvalidate()
    }

    public func send(_ request: HTTPRequest, maxResponseBytes: UInt64) async throws -> HTTPResponse {
        guard let url = URL(string: request.url) else {
            throw TransportFailure(kind: .other, mayBeSent: false, detail: "not a URL")
        }
        var urlRequest = URLRequest(url: url)
        urlRequest.httpMethod = request.method
        for header in request.headers {
            urlRequest.addValue(header.value, forHTTPHeaderField: header.name)
        }
        if request.file != nil {
            let copy = try Self.onDisk(request)
            defer { try? FileManager.default.removeItem(at: copy) }
            return try await exchange(urlRequest, body: copy)
        }
        if !request.body.isEmpty {
            urlRequest.httpBody = request.body
        }
        return try await exchange(urlRequest, body: nil)
    }

    /// The whole body as a file: a session tells the length of a file, but not of a stream, and reads it as it sends it.
    private static func onDisk(_ request: HTTPRequest) throws -> URL {
        let copy = FileManager.default.temporaryDirectory.appendingPathComponent("gigwire-\(UUID().uuidString)")
        do {
            guard FileManager.default.createFile(atPath: copy.path, contents: nil) else { throw CocoaError(.fileWriteUnknown) }
            let handle = try FileHandle(forWritingTo: copy)
            defer { try? handle.close() }
            try request.writeBody { try handle.write(contentsOf: $0) }
            return copy
        } catch {
            try? FileManager.default.removeItem(at: copy)
            throw TransportFailure(kind: .other, mayBeSent: false, detail: "the file cannot be read, or not be copied")
        }
    }

    private func exchange(_ request: URLRequest, body: URL?) async throws -> HTTPResponse {
        let exchange = Exchange()
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<HTTPResponse, any Error>) in
                let onEnd: @Sendable (Data?, URLResponse?, (any Error)?) -> Void = { data, response, error in
                    if let response = response as? HTTPURLResponse, error == nil {
                        continuation.resume(returning: Self.read(response, data ?? Data()))
                    } else {
                        continuation.resume(throwing: Self.failure(error))
                    }
                }
                if let body {
                    exchange.begin(session.uploadTask(with: request, fromFile: body, completionHandler: onEnd))
                } else {
                    exchange.begin(session.dataTask(with: request, completionHandler: onEnd))
                }
            }
        } onCancel: {
            exchange.cancel()
        }
    }

    private static func read(_ response: HTTPURLResponse, _ body: Data) -> HTTPResponse {
        let headers = response.allHeaderFields.compactMap { name, value -> (name: String, value: String)? in
            guard let name = name as? String, let value = value as? String else { return nil }
            return (name: name, value: value)
        }
        return HTTPResponse(status: UInt16(clamping: response.statusCode), headers: headers, body: body)
    }

    private static func failure(_ error: (any Error)?) -> any Error {
        guard let error = error as? URLError else {
            return TransportFailure(kind: .other, mayBeSent: true, detail: "")
        }
        let detail = "URLError \(error.code.rawValue)"
        switch error.code {
        case .cancelled:
            return CancellationError()
        case .cannotFindHost, .dnsLookupFailed, .cannotConnectToHost, .notConnectedToInternet:
            return TransportFailure(kind: .connect, mayBeSent: false, detail: detail)
        case .secureConnectionFailed, .serverCertificateUntrusted, .serverCertificateHasBadDate,
             .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid:
            return TransportFailure(kind: .tls, mayBeSent: false, detail: detail)
        case .timedOut:
            return TransportFailure(kind: .timeout, mayBeSent: true, detail: detail)
        case .networkConnectionLost:
            return TransportFailure(kind: .reset, mayBeSent: true, detail: detail)
        default:
            return TransportFailure(kind: .other, mayBeSent: true, detail: detail)
        }
    }
}

/// A task that may be cancelled before it is there.
private final class Exchange: @unchecked Sendable {
    private let lock = NSLock()
    private var task: URLSessionDataTask?
    private var isCancelled = false

    func begin(_ task: URLSessionDataTask) {
        lock.lock()
        self.task = task
        let isCancelled = self.isCancelled
        lock.unlock()
        task.resume()
        if isCancelled {
            task.cancel()
        }
    }

    func cancel() {
        lock.lock()
        isCancelled = true
        let task = self.task
        lock.unlock()
        task?.cancel()
    }
}

/// A redirect is an answer, not an order.
private final class NoRedirects: NSObject, URLSessionTaskDelegate {
    func urlSession(
        _ session: URLSession,
        task: URLSessionTask,
        willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest,
        completionHandler: @escaping (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }
}
