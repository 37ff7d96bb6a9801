// Made from core/catalog/solar_staff.json by gigwire-codegen; do not edit.

import Foundation

extension SolarStaff {
    /// `api.finance`.
    public struct FinanceApi: Sendable {
        let driver: Driver

        /// Calls on payout endpoints.
        public var payoutEndpoints: FinancePayoutEndpointsApi {
            FinancePayoutEndpointsApi(driver: driver)
        }

        /// Calls on cards.
        public var cards: FinanceCardsApi {
            FinanceCardsApi(driver: driver)
        }

        /// Calls on bank accounts.
        public var bankAccounts: FinanceBankAccountsApi {
            FinanceBankAccountsApi(driver: driver)
        }

        /// Calls on wallets.
        public var wallets: FinanceWalletsApi {
            FinanceWalletsApi(driver: driver)
        }

        /// Create a payout for a task.
        ///
        /// Sends the money of a paid task from the freelancer's balance to a card, bank account or wallet. The sum is
        /// the task's.
        ///
        /// `POST /customer/tasks/payout`, Финансы → Создать выплату за задачу (Finance).
        ///
        /// Retry class `money`, check with `finance.payout_status`: Money leaves and there is no idempotency key: read
        /// `finance.payout_status`, and repeat only if there is no payout or it was declined (3).
        ///
        /// Effects:
        /// - Moves money out of the freelancer's balance
        /// - Creates a payout (first status 10 or 1, inferred)
        /// - The task reports `hasPayout`
        ///
        /// Errors:
        /// - 409: Task not paid, already paid out, payment means not usable, or conversion missing (inferred)
        ///
        /// About the vendor's document:
        /// - `payoutEndpointType` is typed string with integer values, the sample sends the integer 1. Reading taken:
        ///   integer.
        /// - The answer has no payout id: the payout is known by the task only.
        /// - `currencyId` is called the currency that is converted from; the example of Kazakhstan reads as an
        ///   intermediate currency.
        ///
        /// - Parameters:
        ///   - payoutEndpointType: Kind of payment means.
        ///   - payoutEndpointId: Payment means that the freelancer added (from `finance.payout_endpoints.list`).
        ///   - taskId: Numeric task id (from `tasks.list`).
        ///   - uuid: Task UUID.
        ///   - currencyId: Currency that the payout is converted through: a rouble balance to a card of Kazakhstan must
        ///     go through EUR or the payout fails.
        public func createPayout(
            payoutEndpointType: PayoutEndpointType,
            payoutEndpointId: Int64,
            taskId: Int64? = nil,
            uuid: UUID? = nil,
            currencyId: CurrencyId? = nil,
            options: CallOptions = CallOptions()
        ) async throws {
            let args = arguments([
                "payoutEndpointType": payoutEndpointType,
                "payoutEndpointId": payoutEndpointId,
                "taskId": taskId,
                "uuid": uuid,
                "currencyId": currencyId,
            ])
            _ = try await driver.call("finance.create_payout", args, options)
        }

        /// Get the payout of a task.
        ///
        /// Status of the payout of a task.
        ///
        /// `GET /customer/tasks/payout/{taskId|uuid}`, Финансы → Получить статус выплаты по номеру задачи (Finance).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - The answer for a task without a payout is not documented.
        /// - The sample request ends with a dangling backslash.
        ///
        /// - Parameters:
        ///   - taskId: Numeric task id (from `tasks.list`).
        ///   - uuid: Task UUID.
        public func payoutStatus(
            taskId: Int64? = nil,
            uuid: UUID? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> Payout {
            let args = arguments([
                "taskId": taskId,
                "uuid": uuid,
            ])
            let answer = try await driver.call("finance.payout_status", args, options)
            return try present(answer.object.map { Payout(json: $0) }, "finance.payout_status")
        }

        /// List transactions.
        ///
        /// All transactions of the company.
        ///
        /// `GET /customer/transactions`, Финансы → Получить список транзакций (Finance).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - The sample is a POST with an empty answer, text and table describe a list. Reading taken: GET. A platform
        ///   that wants POST answers 404 or 405.
        /// - The container is not shown. Reading taken: a bare list or one under `items`, read alike.
        /// - There are neither filters nor pages for what must be a long list.
        public func transactions(
            options: CallOptions = CallOptions()
        ) async throws -> TransactionList {
            let args = arguments([:])
            let answer = try await driver.call("finance.transactions", args, options)
            return try present(answer.object.map { TransactionList(json: $0) }, "finance.transactions")
        }

        /// Ask for a code to add a payment means.
        ///
        /// Sends the freelancer a code, by SMS or from Google Authenticator, for `finance.cards.add`,
        /// `finance.bank_accounts.add` or `finance.wallets.add`.
        ///
        /// `POST /customer/freelancers/request-code-for-new-payout-endpoint`, Финансы → Запросить код для добавления
        /// нового платежного инструмента (Finance).
        ///
        /// Retry class `once`: Each call sends an SMS.
        ///
        /// Effects:
        /// - Sends the freelancer an SMS with a code, unless Google Authenticator is set
        ///
        /// About the vendor's document:
        /// - `number` is described as a phone, and the sample "412341" looks like a code. Reading taken: kept out of
        ///   logs.
        ///
        /// - Parameters:
        ///   - freelancerId: Numeric freelancer id.
        ///   - freelancerUuid: Freelancer UUID.
        public func requestCodeForNewPayoutEndpoint(
            freelancerId: Int64? = nil,
            freelancerUuid: UUID? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> CodeSent {
            let args = arguments([
                "freelancerId": freelancerId,
                "freelancerUuid": freelancerUuid,
            ])
            let answer = try await driver.call("finance.request_code_for_new_payout_endpoint", args, options)
            return try present(answer.object.map { CodeSent(json: $0) }, "finance.request_code_for_new_payout_endpoint")
        }
    }
}
