import Foundation
import XCTest

@testable import Gigwire

/// From sign-in to the payout on a card: what the company of a freelancer does.
final class PayoutTests: XCTestCase {
    func testFromLoginToPayout() async throws {
        let sandbox = try Sandbox()
        let api = try SolarStaff(
            username: "demo@gigwire.test",
            password: "demo-password",
            baseURL: sandbox.baseURL,
            code: { _ in try sandbox.lastCode() }
        )

        let email = "swift@gigwire.test"
        do {
            _ = try await api.freelancers.getByEmail(email: email)
            XCTFail("there is nobody of this address")
        } catch GigwireError.apiError(let error) {
            XCTAssertEqual(error.kind, .notFound)
            XCTAssertEqual(error.operation, "freelancers.get_by_email")
        }
        let invited = try await api.freelancers.invite(country: "RU", email: email)
        try sandbox.pass(60_000)
        let person = try await api.freelancers.getByEmail(email: email)
        XCTAssertEqual(person.uuid, invited?.uuid)
        let personUUID = try XCTUnwrap(person.uuid)

        let uuid = UUID()
        let categories = try await api.lookups.categories().items
        let service = try await first(api.lookups.services(categoryId: try XCTUnwrap(categories.first).id))
        let attribute = try await first(api.lookups.serviceAttributes(serviceId: service.id))
        let created = try await api.tasks.create(
            categoryId: service.id,
            attributes: [SolarStaff.TaskAttribute(id: attribute.id, value: attribute.options?.first?.value ?? "text")],
            title: "Логотип",
            description: "Три варианта",
            workerId: person.id,
            deadline: WireTime(Date().addingTimeInterval(7 * 24 * 3600)),
            price: try XCTUnwrap(Decimal(string: "1000.50")),
            uuid: uuid
        )
        XCTAssertEqual(created?.uuid, uuid)

        let requirement = try await api.tasks.checkRequirements(taskUuid: uuid, freelancerUuid: personUUID)
        XCTAssertEqual(requirement?.name, .agreementRequired)
        let template = try XCTUnwrap(requirement?.data?.templateUuid)
        try await api.freelancers.signAgreement(templateUuid: template, freelancerUuid: personUUID)

        try await api.tasks.setState(state: .takeToWork, uuid: uuid)
        try await api.tasks.setState(state: .reportDone, uuid: uuid)
        var waiting: [UUID?] = []
        for try await task in api.tasks.list(state: [.waitingAcceptance]) {
            waiting.append(task.uuid)
        }
        XCTAssertTrue(waiting.contains(uuid))
        try await api.tasks.accept(uuid: uuid)

        let before = try await api.companies.balance().balanceAmount
        try await api.tasks.pay(uuid: uuid)
        try sandbox.pass(5_000)
        let paid = try await api.tasks.get(uuid: uuid)
        XCTAssertEqual(paid.state, .completed)
        XCTAssertEqual(paid.price, Decimal(string: "1000.5"))
        let after = try await api.companies.balance().balanceAmount
        XCTAssertEqual(before - after, try XCTUnwrap(paid.price) + XCTUnwrap(paid.commissionAmount))

        let cards = try await api.finance.payoutEndpoints.list(freelancerUuid: personUUID).cards
        let card = try XCTUnwrap(cards?.first)
        try await api.finance.createPayout(payoutEndpointType: .card, payoutEndpointId: card.id, uuid: uuid)
        try sandbox.pass(20_000)
        let payout = try await api.finance.payoutStatus(uuid: uuid)
        XCTAssertEqual(payout.payoutStatus, .done)
    }

    private func first<Item: Sendable, Page: Sendable>(_ listing: Listing<Item, Page>) async throws -> Item {
        for try await item in listing {
            return item
        }
        throw XCTSkip("the listing is empty")
    }
}
