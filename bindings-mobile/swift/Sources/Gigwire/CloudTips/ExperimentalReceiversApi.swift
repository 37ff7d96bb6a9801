// Made from core/catalog/cloudtips.json by gigwire-codegen; do not edit.

import Foundation

extension CloudTips {
    /// `api.experimental.receivers`.
    public struct ExperimentalReceiversApi: Sendable {
        let driver: Driver

        /// Read one receiver.
        ///
        /// Experimental: known only from third-party code (public client SETTER2000/cloudtips-adp), so it may be wrong
        /// or change. No page of the vendor's that could be read describes it; a partner's client calls it. Reads one
        /// receiver. The answer was never seen: it is presumed to be an item of `receivers.list`.
        ///
        /// `GET /receivers/{userId}`, Вне документации → GET /receivers/{userId} (Outside the documents).
        ///
        /// Retry class `read`.
        ///
        /// - Parameters:
        ///   - userId: Receiver id.
        public func get(
            userId: String,
            options: CallOptions = CallOptions()
        ) async throws -> Receiver {
            let args = arguments([
                "userId": userId,
            ])
            let answer = try await driver.call("experimental.receivers.get", args, options)
            return try present(answer.object.map { Receiver(json: $0) }, "experimental.receivers.get")
        }

        /// Register a receiver.
        ///
        /// Experimental: known only from third-party code (copies of the vendor's CloudTips-SDK-iOS (stmx, pizza-soft);
        /// history of the vendor's CloudTips-SDK-Android), so it may be wrong or change. No page of the vendor's that
        /// could be read describes it; the vendor's own SDK calls it. Registers one person as a receiver, as the
        /// vendor's mobile SDKs do. Partners use `receivers.create_many`.
        ///
        /// `POST /receivers`, Вне документации → POST /receivers (Outside the documents).
        ///
        /// Retry class `check_first`, check with `receivers.list`: It makes a user: look the phone up first.
        ///
        /// Effects:
        /// - Makes a CloudTips user and a payment page
        ///
        /// - Parameters:
        ///   - phoneNumber: Phone.
        ///   - name: Name.
        ///   - email: Email.
        ///   - type: Type of receiver; the codes are not known.
        ///   - placeId: Place id (from `places.list`).
        ///   - managerId: Manager id.
        ///   - password: Password.
        ///   - passwordConfirm: The password once more.
        ///   - sendPassword: Tell the person the password. Default: false.
        ///   - verifyPhone: Verify the phone. Default: false.
        ///   - leadId: Lead id.
        ///   - agentCode: Code of the partner.
        ///   - salesCode: Code of the sale.
        ///   - registrationSource: Where the person comes from; the codes are not known.
        ///   - utminfo: UTM marks: an object of texts.
        public func register(
            phoneNumber: String,
            name: String? = nil,
            email: String? = nil,
            type: Int64? = nil,
            placeId: String? = nil,
            managerId: String? = nil,
            password: String? = nil,
            passwordConfirm: String? = nil,
            sendPassword: Bool? = nil,
            verifyPhone: Bool? = nil,
            leadId: String? = nil,
            agentCode: String? = nil,
            salesCode: String? = nil,
            registrationSource: Int64? = nil,
            utminfo: JSONValue? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> RegisteredReceiver {
            let args = arguments([
                "phoneNumber": phoneNumber,
                "name": name,
                "email": email,
                "type": type,
                "placeId": placeId,
                "managerId": managerId,
                "password": password,
                "passwordConfirm": passwordConfirm,
                "sendPassword": sendPassword,
                "verifyPhone": verifyPhone,
                "leadId": leadId,
                "agentCode": agentCode,
                "salesCode": salesCode,
                "registrationSource": registrationSource,
                "utminfo": utminfo,
            ])
            let answer = try await driver.call("experimental.receivers.register", args, options)
            return try present(answer.object.map { RegisteredReceiver(json: $0) }, "experimental.receivers.register")
        }

        /// Read one's own profile.
        ///
        /// Experimental: known only from third-party code (public client IRRatium/cloudtips-api, which has a receiver's
        /// own token), so it may be wrong or change. No page of the vendor's that could be read describes it; an
        /// unofficial client calls it with a receiver's own token (`client_id` MobilePhone), not with a partner's. The
        /// profile of the receiver whose token is used.
        ///
        /// `GET /receivers/me`, Вне документации → GET /receivers/me (Outside the documents).
        ///
        /// Retry class `read`.
        public func me(
            options: CallOptions = CallOptions()
        ) async throws -> Profile {
            let args = arguments([:])
            let answer = try await driver.call("experimental.receivers.me", args, options)
            return try present(answer.object.map { Profile(json: $0) }, "experimental.receivers.me")
        }

        /// Set one's own payout method.
        ///
        /// Experimental: known only from third-party code (public client IRRatium/cloudtips-api, which has a receiver's
        /// own token), so it may be wrong or change. No page of the vendor's that could be read describes it; an
        /// unofficial client calls it with a receiver's own token (`client_id` MobilePhone), not with a partner's. Sets
        /// how tips reach the receiver whose token is used.
        ///
        /// `POST /receivers/payout-method`, Вне документации → POST /receivers/payout-method (Outside the documents).
        ///
        /// Retry class `repeatable`: It sets a value: twice is once.
        ///
        /// - Parameters:
        ///   - payoutMethod: How tips reach the receiver, by name.
        public func setOwnPayoutMethod(
            payoutMethod: PayoutMethodName,
            options: CallOptions = CallOptions()
        ) async throws {
            let args = arguments([
                "payoutMethod": payoutMethod,
            ])
            _ = try await driver.call("experimental.receivers.set_own_payout_method", args, options)
        }
    }
}
