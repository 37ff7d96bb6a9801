import Foundation
import XCTest

@testable import Gigwire

final class PlanadoWebhookTests: XCTestCase {
    private let secret = "a secret of the subscription"
    private let uuid = "00000000-0000-4000-8000-000000000010"
    private var body: Data {
        let job = #"{"uuid":"\#(uuid)","status":"started","version":7}"#
        return Data(#"{"event_uuid":"\#(uuid)","event_type":"job_started","job":\#(job)}"#.utf8)
    }

    func testAWebhookIsReadAsItsModel() throws {
        let event = try PlanadoWebhook.verify(body: body, given: secret, secret: secret)
        XCTAssertEqual(event.eventUuid, UUID(uuidString: uuid))
        XCTAssertEqual(event.job?.version, 7)
    }

    func testAnotherSecretIsRefused() {
        for given in [nil, "", String(secret.dropFirst()), secret.uppercased()] {
            XCTAssertThrowsError(try PlanadoWebhook.verify(body: body, given: given, secret: secret)) { error in
                guard case GigwireError.webhookSignature = error else { return XCTFail("\(error)") }
            }
        }
    }

    func testVersionsTellWhatIsNews() throws {
        let told = try [8, 9, 7, 6].map { try PlanadoWebhook.order(known: 7, version: $0) }
        XCTAssertEqual(told, [.next, .ahead, .repeated, .late])
        XCTAssertEqual(told.map(\.isNews), [true, true, false, false])
    }
}
