import Foundation

/// Where a flow writes down what it is about to do, so that it can go on after its process has died: a list of lines. The core
/// writes, numbers, checks and reads them; a journal only keeps them. It holds what the caller put into the flow (names,
/// emails, prices) and what was done, never a secret.
///
/// One flow uses a journal at a time. Whatever a function throws ends the flow with `GigwireError.journalError`.
public protocol Journal: Sendable {
    /// The lines that come after so many, at most `limit`; none at the end.
    func read(after: UInt64, limit: Int) async throws -> [String]

    /// Keeps lines after the first `after`, in place of whatever there is beyond these. Returns when the lines would survive a
    /// loss of power: a flow acts only then.
    func append(after: UInt64, lines: [String]) async throws
}

/// A journal that ends with the process: for tests, and for flows that nobody needs to resume.
public actor MemoryJournal: Journal {
    /// The lines so far.
    public private(set) var lines: [String]

    public init(lines: [String] = []) {
        self.lines = lines
    }

    public func read(after: UInt64, limit: Int) -> [String] {
        Array(lines.dropFirst(Int(after)).prefix(limit))
    }

    public func append(after: UInt64, lines: [String]) {
        self.lines = self.lines.prefix(Int(after)) + lines
    }
}
