// Made from core/catalog/cloudtips.json by gigwire-codegen; do not edit.

import Foundation

extension CloudTips {
    /// A person to make a receiver of.
    public struct NewReceiver: Input {
        /// Phone, such as `+79991234567`; the rule is not documented, a wrong one is refused under `PhoneNumber`.
        public var phoneNumber: String

        /// Name.
        public var name: String

        /// Your own id of the employee, unique within the company.
        public var externalId: String?

        /// Tell a person who is new to CloudTips. Default: false.
        public var sendPassword: Bool?

        public init(phoneNumber: String, name: String, externalId: String? = nil, sendPassword: Bool? = nil) {
            self.phoneNumber = phoneNumber
            self.name = name
            self.externalId = externalId
            self.sendPassword = sendPassword
        }

        public var gigwireArgument: JSONValue {
            inputFields([
                "phoneNumber": phoneNumber,
                "name": name,
                "externalId": externalId,
                "sendPassword": sendPassword,
            ])
        }
    }

    /// A receiver's share of a payment.
    public struct SplitShare: Input {
        /// Short id of the receiver's payment page.
        public var layoutId: String?

        /// The share, in roubles.
        public var amount: Decimal?

        public init(layoutId: String? = nil, amount: Decimal? = nil) {
            self.layoutId = layoutId
            self.amount = amount
        }

        public var gigwireArgument: JSONValue {
            inputFields([
                "layoutId": layoutId,
                "amount": amount,
            ])
        }
    }

    /// The payer's rating.
    public struct PayerRating: Input {
        /// Score; the scale is not documented. Known only from third-party code.
        public var score: Int64?

        /// Ids of the rating components that the payer named. Known only from third-party code.
        public var selectedComponents: [String]?

        public init(score: Int64? = nil, selectedComponents: [String]? = nil) {
            self.score = score
            self.selectedComponents = selectedComponents
        }

        public var gigwireArgument: JSONValue {
            inputFields([
                "score": score,
                "selectedComponents": selectedComponents,
            ])
        }
    }

    /// The payer's device. Callers write its keys in different cases; these are the vendor's.
    public struct Device: Input {
        /// Kind of device. Known only from third-party code.
        public var type: DeviceType?

        /// Operating system, such as `Android`. Known only from third-party code.
        public var os: String?

        /// Whether the page is inside an app. Known only from third-party code.
        public var webView: Bool?

        /// Browser. Known only from third-party code.
        public var browser: String?

        public init(type: DeviceType? = nil, os: String? = nil, webView: Bool? = nil, browser: String? = nil) {
            self.type = type
            self.os = os
            self.webView = webView
            self.browser = browser
        }

        public var gigwireArgument: JSONValue {
            inputFields([
                "type": type,
                "os": os,
                "webView": webView,
                "browser": browser,
            ])
        }
    }
}
