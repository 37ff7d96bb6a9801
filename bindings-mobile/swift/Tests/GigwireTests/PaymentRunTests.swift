import Foundation
import XCTest

@testable import Gigwire

/// A payment run, also after it was stopped; and the refresh that outlives its caller.
final class PaymentRunTests: XCTestCase {
    private func bot(_ sandbox: Sandbox, transport: any HTTPTransport = URLSessionTransport()) throws -> SolarStaff {
        try SolarStaff(
            username: "bot@gigwire.test", password: "bot-password", baseURL: sandbox.baseURL, transport: transport
        )
    }

    private func rows(_ api: SolarStaff, _ count: Int) async throws -> [SolarStaff.PaymentRow] {
        let category = try await api.lookups.categories().items.first
        let service = try await first(api.lookups.services(categoryId: try XCTUnwrap(category).id))
        let attribute = try await first(api.lookups.serviceAttributes(serviceId: service.id))
        let value = SolarStaff.TaskAttribute(id: attribute.id, value: attribute.options?.first?.value ?? "text")
        return (0..<count).map { at in
            .newTask(
                SolarStaff.PaymentRow.NewTask(
                    key: "row \(at)",
                    freelancer: .email("ready@gigwire.test"),
                    service: service.id,
                    title: "Site",
                    description: "Five pages",
                    price: Decimal(100 + at),
                    deadline: WireTime(Date().addingTimeInterval(7 * 24 * 3600)),
                    attributes: [value]
                )
            )
        }
    }

    private func first<Items: AsyncSequence>(_ items: Items) async throws -> Items.Element {
        for try await item in items { return item }
        throw XCTSkip("the sandbox lists nothing")
    }

    func testARunThatWasStoppedGoesOn() async throws {
        let sandbox = try Sandbox()
        let api = try bot(sandbox)
        let journal = MemoryJournal()
        let run = try SolarStaff.PaymentRun(
            api, rows: try await rows(api, 3), options: SolarStaff.PaymentRunOptions(mode: .actFor), journal: journal
        )
        let plan = try await run.plan()
        XCTAssertEqual(plan.payable, 3)
        XCTAssertTrue(plan.canStart && !plan.isResumed)
        let untouched = await journal.lines
        XCTAssertEqual(untouched, [])
        run.stop()
        let stopped = try await run.go()
        XCTAssertEqual(stopped.stopped, "stopped")

        let again = try SolarStaff.PaymentRun(try bot(sandbox), journal: journal)
        let resumed = try await again.plan()
        XCTAssertTrue(resumed.isResumed)
        let report = try await again.go()
        XCTAssertTrue(report.isComplete, "\(report)")
        XCTAssertEqual(report.paid.price, 303)
        XCTAssertEqual(report.rows.map(\.key), ["row 0", "row 1", "row 2"])
    }

    func testARefreshGoesOnWhenItsCallerIsCancelled() async throws {
        let sandbox = try Sandbox()
        let transport = SlowRefresh()
        let api = try bot(sandbox, transport: transport)
        try await api.login()
        try sandbox.post("faults", "{\"faults\": [{\"kind\": \"expire_tokens\"}]}")
        let call = Task { try await api.companies.balance() }
        while await transport.count == 0 { try await Task.sleep(nanoseconds: 10_000_000) }
        call.cancel()
        _ = try? await call.value
        _ = try await api.companies.balance()
        let count = await transport.count
        XCTAssertEqual(count, 1)
    }
}

/// Takes its time with refreshes, and counts them.
private actor SlowRefresh: HTTPTransport {
    private let inner = URLSessionTransport()
    private(set) var count = 0

    func send(_ request: HTTPRequest, maxResponseBytes: UInt64) async throws -> HTTPResponse {
        if request.url.hasSuffix("/refresh") {
            count += 1
            try await Task.sleep(nanoseconds: 500_000_000)
        }
        return try await inner.send(request, maxResponseBytes: maxResponseBytes)
    }
}
