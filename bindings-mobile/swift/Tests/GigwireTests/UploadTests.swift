import Foundation
import XCTest

@testable import Gigwire

/// Files among the arguments.
final class UploadTests: XCTestCase {
    private let content = Data((0..<300_000).map { UInt8($0 % 251) })

    func testAFileArrivesAndTheTaskListsIt() async throws {
        let sandbox = try Sandbox()
        let api = try SolarStaff(username: "bot@gigwire.test", password: "bot-password", baseURL: sandbox.baseURL)
        var iterator = api.tasks.list().makeAsyncIterator()
        let first = try await iterator.next()
        let task = try XCTUnwrap(first)
        let file = FileArg(data: content, name: "акт.pdf", contentType: "application/pdf")
        try await api.taskFiles.add(type: .rightsTransfer, file: file, taskId: task.id)
        let files = try await api.tasks.get(taskId: task.id).files
        XCTAssertEqual(files?.last?.name, "акт.pdf")
    }

    func testTheContentIsReadAgainFromTheStart() throws {
        let file = FileArg(data: content, name: "a")
        for _ in 0..<2 {
            var read = Data()
            try file.read { read.append($0) }
            XCTAssertEqual(read, content)
        }
    }

    func testAStreamThatIsUsedUpIsAnError() throws {
        let stream = InputStream(data: content)
        let opened = OneStream(stream: stream)
        let file = FileArg(name: "a") { opened.stream }
        try file.read { _ in }
        XCTAssertThrowsError(try file.read { _ in })
    }

    func testWhatCannotBeReadIsRefused() async throws {
        let api = try SolarStaff(tokens: Tokens(token: "T"))
        let file = FileArg(url: URL(fileURLWithPath: "/nowhere/gone.pdf"))
        do {
            try await api.taskFiles.add(type: .rightsTransfer, file: file, taskId: 1)
            XCTFail("there is no such file")
        } catch GigwireError.invalidRequest(_, _, let argument, _) {
            XCTAssertEqual(argument, "file")
        }
    }
}

private struct OneStream: @unchecked Sendable {
    let stream: InputStream
}
