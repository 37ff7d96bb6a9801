// Made from core/catalog/cloudtips.json by gigwire-codegen; do not edit.

import Foundation

extension CloudTips {
    /// `api.experimental.cards`.
    public struct ExperimentalCardsApi: Sendable {
        let driver: Driver

        /// Finish 3-D Secure of a card.
        ///
        /// Experimental: known only from third-party code (public client SETTER2000/cloudtips-adp), so it may be wrong
        /// or change. The vendor's page on cards could be read up to the step before; a partner's client calls it. Goes
        /// on with linking a card after the bank's page: give what the bank posted to your return address.
        ///
        /// `POST /cards/post3ds`, Вне документации → POST /cards/post3ds (Outside the documents).
        ///
        /// Retry class `once`: The bank's answer serves once.
        ///
        /// - Parameters:
        ///   - userId: Receiver id.
        ///   - md: `MD` that the bank posted: the transaction id of `cards.auth`.
        ///   - paRes: `PaRes` that the bank posted.
        public func post3ds(
            userId: String,
            md: String,
            paRes: String,
            options: CallOptions = CallOptions()
        ) async throws -> CardLink {
            let args = arguments([
                "userId": userId,
                "md": md,
                "paRes": paRes,
            ])
            let answer = try await driver.call("experimental.cards.post3ds", args, options)
            return try present(answer.object.map { CardLink(json: $0) }, "experimental.cards.post3ds")
        }

        /// Add the checked card.
        ///
        /// Experimental: known only from third-party code (public client SETTER2000/cloudtips-adp), so it may be wrong
        /// or change. The vendor's page on cards could be read up to the step before; a partner's client calls it the
        /// closing step. The last step of linking a card, after `cards.auth` or `experimental.cards.post3ds`: from then
        /// on payouts can go to it.
        ///
        /// `POST /cards/add`, Вне документации → POST /cards/add (Outside the documents).
        ///
        /// Retry class `check_first`, check with `experimental.cards.list`: A repeat of what was done may be answered
        /// with an error: list the cards first.
        ///
        /// Effects:
        /// - Payouts can go to the card
        ///
        /// - Parameters:
        ///   - userId: Receiver id.
        ///   - transactionId: Transaction id of `cards.auth`; text in some callers.
        public func add(
            userId: String,
            transactionId: Int64,
            options: CallOptions = CallOptions()
        ) async throws {
            let args = arguments([
                "userId": userId,
                "transactionId": transactionId,
            ])
            _ = try await driver.call("experimental.cards.add", args, options)
        }

        /// List cards.
        ///
        /// Experimental: known only from third-party code (public client SETTER2000/cloudtips-adp (call); public client
        /// IRRatium/cloudtips-api, which has a receiver's own token (fields)), so it may be wrong or change. No page of
        /// the vendor's that could be read describes it; a partner's client calls it. Cards of a receiver.
        ///
        /// `GET /cards`, Вне документации → GET /cards (Outside the documents).
        ///
        /// Retry class `read`.
        ///
        /// - Parameters:
        ///   - userId: Receiver id. Required if the token is a partner's; a receiver's own token leaves it out.
        public func list(
            userId: String? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> [Card] {
            let args = arguments([
                "userId": userId,
            ])
            let answer = try await driver.call("experimental.cards.list", args, options)
            return try present(answer.array?.compactMap { $0.object.map { Card(json: $0) } }, "experimental.cards.list")
        }

        /// Choose the card for payouts.
        ///
        /// Experimental: known only from third-party code (public client SETTER2000/cloudtips-adp), so it may be wrong
        /// or change. No page of the vendor's that could be read describes it; a partner's client calls it. Chooses the
        /// card that payouts go to.
        ///
        /// `POST /cards/default`, Вне документации → POST /cards/default (Outside the documents).
        ///
        /// Retry class `repeatable`: It sets a value: twice is once.
        ///
        /// Effects:
        /// - Later payouts go to this card
        ///
        /// - Parameters:
        ///   - userId: Receiver id.
        ///   - cardToken: Token of the card (from `experimental.cards.list`).
        public func setDefault(
            userId: String,
            cardToken: String,
            options: CallOptions = CallOptions()
        ) async throws {
            let args = arguments([
                "userId": userId,
                "cardToken": cardToken,
            ])
            _ = try await driver.call("experimental.cards.set_default", args, options)
        }

        /// Delete a card.
        ///
        /// Experimental: known only from third-party code (public client SETTER2000/cloudtips-adp; public client
        /// IRRatium/cloudtips-api, which has a receiver's own token), so it may be wrong or change. No page of the
        /// vendor's that could be read describes it; a partner's client calls it. Takes a card away from a receiver.
        /// The default card cannot be deleted, says a comment of the client.
        ///
        /// `DELETE /cards`, Вне документации → DELETE /cards (Outside the documents).
        ///
        /// Retry class `repeatable`: Twice is once.
        ///
        /// Effects:
        /// - Payouts can no longer go to the card
        ///
        /// Errors:
        /// - It is the default card (inferred)
        ///
        /// About the vendor's document:
        /// - A DELETE with a JSON body: a proxy on the way may drop the body.
        ///
        /// - Parameters:
        ///   - cardToken: Token of the card (from `experimental.cards.list`).
        ///   - userId: Receiver id. Required if the token is a partner's; a receiver's own token leaves it out.
        public func delete(
            cardToken: String,
            userId: String? = nil,
            options: CallOptions = CallOptions()
        ) async throws {
            let args = arguments([
                "cardToken": cardToken,
                "userId": userId,
            ])
            _ = try await driver.call("experimental.cards.delete", args, options)
        }
    }
}
