// Made from core/catalog/solar_staff.json by gigwire-codegen; do not edit.

import Foundation

extension SolarStaff {
    /// `api.finance.bankAccounts`.
    public struct FinanceBankAccountsApi: Sendable {
        let driver: Driver

        /// Add a bank account.
        ///
        /// Starts to add a bank account: takes the code of `finance.request_code_for_new_payout_endpoint` and gives a
        /// page on which the freelancer enters the data; pass the link on.
        ///
        /// `POST /customer/freelancers/bank-accounts`, Финансы → Добавить счет (Finance).
        ///
        /// Retry class `once`: The code is probably for single use: list the payment means, and ask for another code if
        /// nothing was added.
        ///
        /// Effects:
        /// - Uses up the code
        /// - Makes a payment means that waits for its data; a webhook tells when it was added
        ///
        /// About the vendor's document:
        /// - `code` is typed integer here and string in other calls. Reading taken: text, leading zeroes kept.
        /// - `redirectUrl` is typed integer. Reading taken: text.
        /// - The sample has neither authorisation nor Content-Type.
        /// - `bankAccountType` is required and not in the sample.
        /// - Type 6 is BIK in the list of payment means and BIC here.
        ///
        /// - Parameters:
        ///   - code: The code that the freelancer got.
        ///   - bankAccountType: Kind of account.
        ///   - freelancerId: Numeric freelancer id.
        ///   - freelancerUuid: Freelancer UUID.
        ///   - redirectUrl: Where to send the person afterwards.
        public func add(
            code: String,
            bankAccountType: BankAccountType,
            freelancerId: Int64? = nil,
            freelancerUuid: UUID? = nil,
            redirectUrl: String? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> PayoutEndpointStarted {
            let args = arguments([
                "code": code,
                "bankAccountType": bankAccountType,
                "freelancerId": freelancerId,
                "freelancerUuid": freelancerUuid,
                "redirectUrl": redirectUrl,
            ])
            let answer = try await driver.call("finance.bank_accounts.add", args, options)
            return try present(answer.object.map { PayoutEndpointStarted(json: $0) }, "finance.bank_accounts.add")
        }

        /// Delete a bank account.
        ///
        /// Deletes a bank account of a freelancer.
        ///
        /// `DELETE /customer/freelancers/bank-accounts/{id}`, Финансы → Удалить счет (Finance).
        ///
        /// Retry class `check_first`, check with `finance.payout_endpoints.list`: A repeat of what was done may be
        /// answered with an error: list the payment means first.
        ///
        /// Effects:
        /// - Deletes the payment means; a webhook tells, whose name is not documented
        ///
        /// About the vendor's document:
        /// - One row of the table stands for both ids, typed integer and required. Reading taken: one of the two.
        /// - The sample has no authorisation and ends with a dangling backslash.
        ///
        /// - Parameters:
        ///   - id: Id of the payment means (from `finance.payout_endpoints.list`).
        ///   - freelancerId: Numeric freelancer id.
        ///   - freelancerUuid: Freelancer UUID.
        public func delete(
            id: Int64,
            freelancerId: Int64? = nil,
            freelancerUuid: UUID? = nil,
            options: CallOptions = CallOptions()
        ) async throws {
            let args = arguments([
                "id": id,
                "freelancerId": freelancerId,
                "freelancerUuid": freelancerUuid,
            ])
            _ = try await driver.call("finance.bank_accounts.delete", args, options)
        }
    }
}
