import Foundation

/// A journal in a text file, a line for each entry, which is this object's alone until it is closed. Only the owner may read
/// the file. What a crash cut off of the last line is dropped.
public actor FileJournal: Journal {
    private let path: String
    private let file: FileHandle
    private var isOpen = true

    /// Where each line ends. What follows the last line break was cut off by a crash: nobody was told that it is kept.
    private var ends: [UInt64]

    /// Opens the file, and makes it if there is none; its folder must be there. Throws `GigwireError.journalError` when
    /// another run uses it, or it cannot be opened, or it is no journal.
    public init(_ url: URL) throws {
        let path = url.resolvingSymlinksInPath().path
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Self.failure("\(path) cannot be opened: \(Self.reason())") }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        // Of the open file, not of the process: it keeps out others of this process, too, and no other handle ends it.
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { throw Self.failure("\(path) is in use by another run") }
        do {
            ends = try Self.lineEnds(of: file, path)
        } catch let error as GigwireError {
            throw error
        } catch {
            throw Self.failure("\(path) cannot be opened: \(error.localizedDescription)")
        }
        self.path = path
        self.file = file
    }

    public func read(after: UInt64, limit: Int) throws -> [String] {
        let first = min(Int(after), ends.count)
        let last = min(first + limit, ends.count)
        guard first < last else { return [] }
        let start = end(of: first)
        try file.seek(toOffset: start)
        let wanted = Int(end(of: last) - start)
        let data = try file.read(upToCount: wanted) ?? Data()
        guard data.count == wanted else { throw Self.failure("\(path) became shorter") }
        let lines = data.split(separator: Self.lineBreak, omittingEmptySubsequences: false).dropLast()
        return lines.map { String(decoding: $0, as: UTF8.self) }
    }

    public func append(after: UInt64, lines: [String]) throws {
        guard after <= UInt64(ends.count) else {
            throw Self.failure("\(path) holds \(ends.count) lines and not the \(after) that were written")
        }
        let start = end(of: Int(after))
        try file.truncate(atOffset: start)
        ends.removeSubrange(Int(after)...)
        let text = Data(lines.map { $0 + "\n" }.joined().utf8)
        try file.write(contentsOf: text)
        // Not before it is done: what was half written is no line.
        try keep()
        ends += Self.lineEnds(in: text, from: start)
    }

    /// Lets go of the file. Flows leave that to whoever made the journal.
    public func close() throws {
        guard isOpen else { return }
        isOpen = false
        try file.close()
    }

    private func keep() throws {
        #if canImport(Darwin)
        // What fsync hands to the drive there may still be lost with the power.
        if fcntl(file.fileDescriptor, F_FULLFSYNC) == 0 { return }
        #endif
        guard fsync(file.fileDescriptor) == 0 else { throw Self.failure("\(path) cannot be written: \(Self.reason())") }
    }

    private func end(of lines: Int) -> UInt64 {
        lines == 0 ? 0 : ends[lines - 1]
    }

    private static let lineBreak = UInt8(ascii: "\n")

    /// What is written next replaces all that is no line: a file of something else must not get that far.
    private static func lineEnds(of file: FileHandle, _ path: String) throws -> [UInt64] {
        var (ends, at): ([UInt64], UInt64) = ([], 0)
        while let block = try file.read(upToCount: 65_536), !block.isEmpty {
            if at == 0, !"1 ".utf8.starts(with: block.prefix(2)) { throw failure("\(path) is no journal") }
            ends += lineEnds(in: block, from: at)
            at += UInt64(block.count)
        }
        return ends
    }

    private static func lineEnds(in text: Data, from start: UInt64) -> [UInt64] {
        text.enumerated().compactMap { at, byte in byte == lineBreak ? start + UInt64(at) + 1 : nil }
    }

    private static func reason() -> String {
        String(cString: strerror(errno))
    }

    private static func failure(_ problem: String) -> GigwireError {
        .journalError(operation: "journal", message: "journal: \(problem)", line: 0, problem: problem)
    }
}
