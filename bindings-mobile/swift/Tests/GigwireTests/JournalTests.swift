import Foundation
import XCTest

@testable import Gigwire

/// Journals: what is kept, what a crash leaves, who may write.
final class JournalTests: XCTestCase {
    private var file: URL!

    override func setUpWithError() throws {
        file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).journal")
    }

    override func tearDownWithError() throws {
        try? FileManager.default.removeItem(at: file)
    }

    private func expectToKeepLines(_ journal: any Journal) async throws {
        try await journal.append(after: 0, lines: ["1 a Иван", "2 b", "3 c"])
        try await journal.append(after: 3, lines: ["4 d"])
        let middle = try await journal.read(after: 1, limit: 2)
        XCTAssertEqual(middle, ["2 b", "3 c"])
        try await journal.append(after: 2, lines: ["3 again"])
        let all = try await journal.read(after: 0, limit: 500)
        XCTAssertEqual(all, ["1 a Иван", "2 b", "3 again"])
    }

    func testMemoryKeepsLines() async throws {
        try await expectToKeepLines(MemoryJournal())
    }

    func testAFileKeepsLines() async throws {
        let journal = try FileJournal(file)
        try await expectToKeepLines(journal)
        try await journal.close()
        XCTAssertEqual(try String(contentsOf: file, encoding: .utf8), "1 a Иван\n2 b\n3 again\n")
    }

    func testATornLastLineIsDropped() async throws {
        try Data("1 a\n2 b\n3 half of a li".utf8).write(to: file)
        let journal = try FileJournal(file)
        let lines = try await journal.read(after: 0, limit: 500)
        XCTAssertEqual(lines, ["1 a", "2 b"])
        try await journal.append(after: 2, lines: ["3 c"])
        XCTAssertEqual(try String(contentsOf: file, encoding: .utf8), "1 a\n2 b\n3 c\n")
    }

    func testAFileIsOfOneJournalAtATime() async throws {
        let journal = try FileJournal(file)
        XCTAssertThrowsError(try FileJournal(file)) { error in
            XCTAssertTrue("\(error)".contains("in use by another run"), "\(error)")
        }
        try await journal.close()
        XCTAssertNoThrow(try FileJournal(file))
    }

    func testAFileOfOthersIsLeftAlone() throws {
        try Data("100 litres of milk".utf8).write(to: file)
        XCTAssertThrowsError(try FileJournal(file))
        XCTAssertEqual(try String(contentsOf: file, encoding: .utf8), "100 litres of milk")
    }
}
