import Foundation
import XCTest

@testable import Gigwire

/// Who sent a webhook, and what it says.
final class WebhookTests: XCTestCase {
    private let secret = "bb940556f36a5ae58063f151e51f5318"
    private let body = Data(#"{"timestamp":1674539549,"name":"cardAdded","payload":{"ownerId":6,"id":11}}"#.utf8)
    private let signature = "9eb23eb63888b150299a0e5442721e64da7a795d81b9f219e24c1136d5f24606"

    func testTheDocumentedEventIsRead() throws {
        XCTAssertEqual(try Webhook.sign(body: body, secret: secret), signature)
        let event = try Webhook.verify(body: body, signature: signature, secret: secret)
        XCTAssertEqual(event.kind, .payoutEndpointAdded(ownerId: 6, id: 11))
        XCTAssertEqual(event.at, Date(timeIntervalSince1970: 1_674_539_549))
    }

    func testOneChangedByteIsRefused() {
        for place in body.indices {
            var changed = body
            changed[place] ^= 1
            XCTAssertThrowsError(try Webhook.verify(body: changed, signature: signature, secret: secret)) { error in
                guard case GigwireError.webhookSignature = error else { return XCTFail("\(error)") }
            }
        }
    }
}
