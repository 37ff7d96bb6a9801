// Made from core/catalog/cloudtips.json by gigwire-codegen; do not edit.

import Foundation

extension CloudTips {
    /// `api.experimental.captcha`.
    public struct ExperimentalCaptchaApi: Sendable {
        let driver: Driver

        /// Verify a captcha.
        ///
        /// Experimental: known only from third-party code (the vendor's CloudTips-SDK-Android; copies of the vendor's
        /// CloudTips-SDK-iOS (stmx, pizza-soft)), so it may be wrong or change. No page of the vendor's that could be
        /// read describes it; the vendor's own SDK calls it. Exchanges a reCAPTCHA token for one that `payments.auth`
        /// takes. For calls without an access token only.
        ///
        /// `POST /captcha/verify`, Вне документации → POST /captcha/verify (Outside the documents).
        ///
        /// Retry class `once`: A reCAPTCHA token serves once: show the captcha again.
        ///
        /// About the vendor's document:
        /// - The Android SDK's path has no `/api` before it, the iOS SDK's has. Reading taken: with.
        ///
        /// - Parameters:
        ///   - version: Version of reCAPTCHA, such as 3.
        ///   - amount: The tip, in roubles.
        ///   - layoutId: Short id of the payment page.
        ///   - token: Token of reCAPTCHA.
        public func verify(
            version: Int64,
            amount: Decimal,
            layoutId: String,
            token: String? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> CaptchaResult {
            let args = arguments([
                "version": version,
                "amount": amount,
                "layoutId": layoutId,
                "token": token,
            ])
            let answer = try await driver.call("experimental.captcha.verify", args, options)
            return try present(answer.object.map { CaptchaResult(json: $0) }, "experimental.captcha.verify")
        }
    }
}
