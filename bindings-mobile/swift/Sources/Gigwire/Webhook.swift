import Foundation
import GigwireCore

/// Webhooks of Solar Staff: checking who sent one, and reading what it says. Answer with status 200 exactly; anything else
/// counts as a failure and is repeated for 24 hours.
public enum Webhook {
    /// The header that carries the signature.
    public static let signatureHeader = "X-Sign"

    /// Checks the signature over the raw body, then reads the event. `signature` is the value of `signatureHeader`, if there
    /// is one. Throws `GigwireError.webhookSignature` when it is not from Solar Staff, `webhookBody` when it is signed and is
    /// no event.
    public static func verify(body: Data, signature: String?, secret: String) throws -> WebhookEvent {
        let text = try translated { try solarStaffVerifyWebhook(body: body, signature: signature, secret: secret) }
        return try WebhookEvent(json: present(JSONValue.parse(text).object, "webhook"))
    }

    /// The signature that Solar Staff puts on this body: for tests.
    public static func sign(body: Data, secret: String) throws -> String {
        try translated { try solarStaffSignWebhook(body: body, secret: secret) }
    }
}

/// Something that happened.
public struct WebhookEvent: Hashable, Sendable {
    /// What an event says. The vendor's document names one kind, `cardAdded`, and describes four more without names or keys:
    /// those are told by the shape of their payload, which is a guess. What does not fit is `unknown`.
    public enum Kind: Hashable, Sendable {
        /// A freelancer added a means of payout.
        case payoutEndpointAdded(ownerId: Int64, id: Int64)
        /// A means of payout was removed.
        case payoutEndpointRemoved(ownerId: Int64?, id: Int64?)
        /// A freelancer registered.
        case freelancerRegistered(freelancer: UUID)
        /// A freelancer's taxation status changed.
        case taxationStatusChanged(freelancer: UUID, status: Int64)
        /// A freelancer switched automatic tax payment on or off.
        case taxPaymentSwitched(freelancer: UUID, on: Bool)
        /// Anything else: `name` and `payload` have all of it.
        case unknown
    }

    /// When. Repetitions carry the first time.
    public let at: Date
    /// The platform's name for it.
    public let name: String
    /// What it says.
    public let kind: Kind
    /// What it says, as it came.
    public let payload: JSONValue
    /// The same for every repetition of one event: keep those of the last 24 hours to tell repetitions.
    public let fingerprint: String

    init(json: JSONObject) throws {
        at = Date(timeIntervalSince1970: TimeInterval(try present(json["timestamp"].int64, "webhook")))
        name = try present(json["name"].string, "webhook")
        payload = json["payload"]
        fingerprint = try present(json["fingerprint"].string, "webhook")
        kind = try Self.kind(try present(json["kind"].object, "webhook"))
    }

    private static func kind(_ json: JSONObject) throws -> Kind {
        func freelancer() throws -> UUID {
            try present(json["freelancer"].uuid, "webhook")
        }
        switch json["is"].string {
        case "payout_endpoint_added":
            let ownerId = try present(json["ownerId"].int64, "webhook")
            return .payoutEndpointAdded(ownerId: ownerId, id: try present(json["id"].int64, "webhook"))
        case "payout_endpoint_removed":
            return .payoutEndpointRemoved(ownerId: json["ownerId"].int64, id: json["id"].int64)
        case "freelancer_registered":
            return .freelancerRegistered(freelancer: try freelancer())
        case "taxation_status_changed":
            let status = try present(json["status"].int64, "webhook")
            return .taxationStatusChanged(freelancer: try freelancer(), status: status)
        case "tax_payment_switched":
            return .taxPaymentSwitched(freelancer: try freelancer(), on: try present(json["on"].bool, "webhook"))
        default:
            return .unknown
        }
    }
}
