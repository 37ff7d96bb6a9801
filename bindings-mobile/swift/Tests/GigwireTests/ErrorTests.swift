import Foundation
import XCTest

@testable import Gigwire

/// What goes wrong, and what the caller is told.
final class ErrorTests: XCTestCase {
    func testAWrongPasswordIsSaid() async throws {
        let sandbox = try Sandbox()
        let api = try SolarStaff(username: "bot@gigwire.test", password: "sesame", baseURL: sandbox.baseURL)
        do {
            try await api.login()
            XCTFail("logged in")
        } catch GigwireError.apiError(let error) {
            XCTAssertEqual(error.kind, .authenticationError)
            XCTAssertFalse("\(error)".contains("sesame"))
        }
    }

    func testNobodyToAskIsAnErrorOfItsOwn() async throws {
        let sandbox = try Sandbox()
        let api = try SolarStaff(username: "demo@gigwire.test", password: "demo-password", baseURL: sandbox.baseURL)
        do {
            _ = try await api.companies.balance()
            XCTFail("no code was asked for")
        } catch GigwireError.twoFactorRequired(_, _, let challenge) {
            XCTAssertEqual(challenge.kind, "SMS")
        }
    }

    func testARefusedConnectionReachedNobody() async throws {
        let api = try SolarStaff(tokens: Tokens(token: "T"), baseURL: "http://127.0.0.1:9")
        do {
            try await api.tasks.pay(taskId: 1, options: CallOptions(maxAttempts: 2))
            XCTFail("paid")
        } catch GigwireError.transportError(_, _, let kind, let mayBeSent, let attempts) {
            XCTAssertEqual(kind, "connect")
            XCTAssertFalse(mayBeSent)
            XCTAssertEqual(attempts, 2)
        }
    }

    func testAConnectionThatBreaksAfterThePaymentIsNotRepeated() async throws {
        let sandbox = try Sandbox()
        let api = try SolarStaff(username: "bot@gigwire.test", password: "bot-password", baseURL: sandbox.baseURL)
        try await api.login()
        try sandbox.post("faults", "{\"faults\": [{\"kind\": \"drop_after_act\"}]}")
        do {
            try await api.tasks.pay(taskId: 1)
            XCTFail("paid")
        } catch GigwireError.outcomeUnknown(_, _, _, let check, _) {
            XCTAssertEqual(check, "tasks.get")
        }
    }

    func testACancelledTaskIsCancelled() async throws {
        struct Silent: HTTPTransport {
            func send(_ request: HTTPRequest, maxResponseBytes: UInt64) async throws -> HTTPResponse {
                try await Task.sleep(nanoseconds: 60_000_000_000)
                throw CancellationError()
            }
        }
        let api = try SolarStaff(tokens: Tokens(token: "T"), baseURL: "http://127.0.0.1:9", transport: Silent())
        let call = Task { _ = try await api.companies.balance() }
        try await Task.sleep(nanoseconds: 50_000_000)
        call.cancel()
        do {
            try await call.value
            XCTFail("answered")
        } catch is CancellationError {
        }
    }

    func testSecretsAreNotPrinted() {
        let tokens = Tokens(token: "T1", refreshToken: "R1")
        var dumped = ""
        dump(tokens, to: &dumped)
        XCTAssertFalse("\(tokens) \(dumped)".contains("T1"))
    }
}
