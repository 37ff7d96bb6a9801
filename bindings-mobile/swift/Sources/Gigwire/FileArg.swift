import Foundation

/// A file as an argument of a call. Its content is read piece by piece while it is sent, never held as a whole; and read again
/// from the start when the call has to be repeated (after a token was renewed, say), so it must stay as it is until the call
/// ends.
public struct FileArg: CallArgument {
    /// The name that the platform is told.
    public let name: String

    /// Its media type; nil: `application/octet-stream`.
    public let contentType: String?

    private let source: @Sendable () throws -> InputStream

    /// A file on the disk. Access to a security-scoped address is the caller's to begin and end.
    public init(url: URL, contentType: String? = nil, name: String? = nil) {
        self.init(name: name ?? url.lastPathComponent, contentType: contentType) {
            guard let stream = InputStream(url: url) else { throw CocoaError(.fileReadNoSuchFile) }
            return stream
        }
    }

    /// Content that is in memory.
    public init(data: Data, name: String, contentType: String? = nil) {
        self.init(name: name, contentType: contentType) { InputStream(data: data) }
    }

    /// Content from elsewhere. Each `open` makes a new stream, not opened yet, from the beginning.
    public init(name: String, contentType: String? = nil, open: @escaping @Sendable () throws -> InputStream) {
        self.name = name
        self.contentType = contentType
        source = open
    }

    /// Reads the content from the start, piece by piece.
    public func read(_ take: (Data) throws -> Void) throws {
        let stream = try opened()
        defer { stream.close() }
        let size = 64 * 1024
        var buffer = [UInt8](repeating: 0, count: size)
        while true {
            let count = stream.read(&buffer, maxLength: size)
            if count == 0 { return }
            guard count > 0 else { throw stream.streamError ?? CocoaError(.fileReadUnknown) }
            try take(Data(buffer[..<count]))
        }
    }

    /// Throws unless the content is there, and can be opened again.
    func expectReadable() throws {
        let first = try opened()
        defer { first.close() }
        try opened().close()
    }

    private func opened() throws -> InputStream {
        let stream = try source()
        // One that was opened before has nothing to give any more, which would make an empty file.
        guard stream.streamStatus == .notOpen else { throw CocoaError(.fileReadUnknown) }
        stream.open()
        if stream.streamStatus == .error {
            throw stream.streamError ?? CocoaError(.fileReadUnknown)
        }
        return stream
    }
}
