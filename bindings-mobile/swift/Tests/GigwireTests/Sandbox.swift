import Foundation
import XCTest
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

@testable import Gigwire

/// A sandbox process of its own, and its controls. The binary is named by GIGWIRE_SANDBOX_BIN.
final class Sandbox {
    private let process = Process()
    private let address: String

    init() throws {
        guard let binary = ProcessInfo.processInfo.environment["GIGWIRE_SANDBOX_BIN"] else {
            throw XCTSkip("GIGWIRE_SANDBOX_BIN does not name a sandbox")
        }
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: binary)
        process.arguments = ["--listen", "127.0.0.1:0", "--seed", "1"]
        process.standardOutput = output
        try process.run()
        var said = ""
        while !said.contains("\n") {
            let data = output.fileHandleForReading.availableData
            if data.isEmpty { break }
            said += String(decoding: data, as: UTF8.self)
        }
        guard let start = said.range(of: "listening on ") else {
            throw NSError(domain: "Sandbox", code: 1, userInfo: [NSLocalizedDescriptionKey: said])
        }
        address = said[start.upperBound...].prefix(while: { !$0.isNewline }).trimmingCharacters(in: .whitespaces)
        // It goes on printing: a full pipe would stop it.
        output.fileHandleForReading.readabilityHandler = { _ = $0.availableData }
    }

    deinit {
        process.terminate()
    }

    /// Where the platform answers.
    var baseURL: String {
        address + "/solar_staff/api"
    }

    func get(_ control: String) throws -> JSONValue {
        try ask("GET", control, nil)
    }

    @discardableResult
    func post(_ control: String, _ body: String) throws -> JSONValue {
        try ask("POST", control, body)
    }

    func pass(_ milliseconds: Int) throws {
        try post("clock", "{\"advance_ms\": \(milliseconds)}")
    }

    /// The code that was sent last.
    func lastCode() throws -> String? {
        try get("outbox").object?["messages"].array?.last?.object?["code"].string
    }

    private func ask(_ method: String, _ control: String, _ body: String?) throws -> JSONValue {
        var request = URLRequest(url: URL(string: address + "/_sandbox/" + control)!)
        request.httpMethod = method
        request.httpBody = body.map { Data($0.utf8) }
        let done = DispatchSemaphore(value: 0)
        var text = ""
        let task = URLSession.shared.dataTask(with: request) { data, _, _ in
            text = String(decoding: data ?? Data(), as: UTF8.self)
            done.signal()
        }
        task.resume()
        done.wait()
        return try JSONValue.parse(text)
    }
}
