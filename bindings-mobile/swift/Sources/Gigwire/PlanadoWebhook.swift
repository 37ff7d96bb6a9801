import Foundation
import GigwireCore

/// Webhooks of Planado: checking who sent one, reading what it says, and telling what is news. Nothing is signed: the secret is
/// the only check, so give every subscription one, and take events over https only. Answer 2xx within 10 seconds; otherwise an
/// event is sent again, up to 17 times over about a week.
public enum PlanadoWebhook {
    /// The header that carries the secret.
    public static let secretHeader = "X-Planado-Secret"

    /// The header that carries the number of the attempt, from 1.
    public static let attemptHeader = "X-Planado-Delivery-Attempt"

    /// What a delivery is to somebody who knows an earlier version of the same thing.
    public enum Order: String, Sendable {
        /// The version after the known one: take it.
        case next
        /// A later one, and others before it did not come yet. Take it if the last one wins, as what was missed is older than
        /// it; refuse it (anything but 2xx) to be sent it again after the others.
        case ahead
        /// The known one: it was sent again. Answer 2xx and do nothing.
        case repeated
        /// An earlier one: it was overtaken. Answer 2xx and do nothing, or it is sent again for a week.
        case late

        /// Whether it tells something that is not known.
        public var isNews: Bool {
            self == .next || self == .ahead
        }
    }

    /// Checks the secret in constant time, then reads the event. `given` is the value of `secretHeader`, if there is one;
    /// `secret` is that of the subscription, and an empty one fits nothing. Throws `GigwireError.webhookSignature` when the
    /// secret does not fit (answer 401 and do nothing), `webhookBody` when the body is no event.
    public static func verify(body: Data, given: String?, secret: String) throws -> Planado.WebhookBody {
        let text = try translated { try planadoVerifyWebhook(body: body, given: given, secret: secret) }
        return Planado.WebhookBody(json: try present(JSONValue.parse(text).object, "webhook"))
    }

    /// Whether a thing of this version, such as that of an event's job, is news to somebody who has it as `known`: deliveries
    /// come in any order, and more than once. Versions begin at 1, and every change adds one.
    public static func order(known: Int64?, version: Int64) throws -> Order {
        try present(Order(rawValue: planadoWebhookOrder(known: known, version: version)), "webhook")
    }
}
