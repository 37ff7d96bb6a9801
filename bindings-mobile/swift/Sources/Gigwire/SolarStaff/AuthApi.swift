// Made from core/catalog/solar_staff.json by gigwire-codegen; do not edit.

import Foundation

extension SolarStaff {
    /// `api.auth`.
    public struct AuthApi: Sendable {
        let driver: Driver

        /// Log in.
        ///
        /// Exchanges user name, password and, when needed, a 2FA code for a token pair.
        ///
        /// `POST /login`, Авторизация → Запрос JWT токена (Authorisation).
        ///
        /// Retry class `once`: Without a code a repeat sends another SMS; with one it may burn the code or lock the
        /// account (not documented).
        ///
        /// Effects:
        /// - Without a code and with SMS 2FA on: sends an SMS with the code
        ///
        /// Errors:
        /// - 401: Wrong credentials (inferred)
        ///
        /// About the vendor's document:
        /// - `code` is typed string and the sample sends the number 0. Reading taken: text, leading zeroes kept.
        /// - `code` is marked not required, the prose requires it when 2FA is on. Reading taken: required then.
        /// - The sample request has no Content-Type. Reading taken: application/json.
        ///
        /// - Parameters:
        ///   - username: User name.
        ///   - password: Password.
        ///   - code: 2FA code. Without it, and with 2FA on, a code is sent out and a challenge comes back. Required if
        ///     two-factor authentication is on.
        public func login(
            username: String,
            password: String,
            code: String? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> LoginAnswer {
            let args = arguments([
                "username": username,
                "password": password,
                "code": code,
            ])
            let answer = try await driver.call("auth.login", args, options)
            return try present(answer.object.map { LoginAnswer(json: $0) }, "auth.login")
        }

        /// Refresh the token.
        ///
        /// Exchanges a refresh token for a new token pair.
        ///
        /// `POST /token/refresh`, Авторизация → Обновление JWT токена (Authorisation).
        ///
        /// Retry class `once`: The refresh token may be for single use (not documented).
        ///
        /// Effects:
        /// - Issues a new pair; whether the old refresh token stops working is not documented
        ///
        /// Errors:
        /// - 401: The refresh token is not accepted (inferred)
        ///
        /// About the vendor's document:
        /// - The refresh token is described as a JWT, every sample shows a UUID. Reading taken: opaque text.
        ///
        /// - Parameters:
        ///   - refreshToken: Refresh token of `auth.login`, `auth.refresh` or `companies.switch`.
        public func refresh(
            refreshToken: String,
            options: CallOptions = CallOptions()
        ) async throws -> TokenPair {
            let args = arguments([
                "refreshToken": refreshToken,
            ])
            let answer = try await driver.call("auth.refresh", args, options)
            return try present(answer.object.map { TokenPair(json: $0) }, "auth.refresh")
        }
    }
}
