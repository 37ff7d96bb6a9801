// Made from core/catalog/solar_staff.json by gigwire-codegen; do not edit.

import Foundation

extension SolarStaff {
    /// `api.profile`.
    public struct ProfileApi: Sendable {
        let driver: Driver

        /// Get the profile.
        ///
        /// Personal data of the signed-in user.
        ///
        /// `GET /profile`, Профиль пользователя → Получить личные данные (User profile).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - `languageStringValue`, `name`, `loginNotification`, `uuid`, `defaultSmsGate` and `specialization` are in
        ///   the sample only.
        /// - `gridsSettings` is typed object and is a text that holds JSON. Reading taken: as it comes, not parsed.
        /// - `twoFaMethod` is typed boolean and is "sms". Reading taken: a text; a boolean is kept as one.
        /// - `taxationStatus` and `isVerified` are for freelancers by the text, and the customer of the sample has
        ///   them.
        /// - `birthDate` is DD.MM.YYYY, `regDate` is YYYY-MM-DD. Reading taken: both are read.
        /// - `state` is a region here and a status in tasks.
        public func get(
            options: CallOptions = CallOptions()
        ) async throws -> Profile {
            let args = arguments([:])
            let answer = try await driver.call("profile.get", args, options)
            return try present(answer.object.map { Profile(json: $0) }, "profile.get")
        }

        /// Change the language.
        ///
        /// Changes the language of messages, error texts and names of categories for the signed-in user.
        ///
        /// `PUT /profile/language`, Профиль пользователя → Изменить язык (User profile).
        ///
        /// Retry class `repeatable`: The same language twice is the same language.
        ///
        /// Effects:
        /// - Every text for this user comes in the other language: never decide by texts
        ///
        /// About the vendor's document:
        /// - It holds for the whole account, not for one session.
        ///
        /// - Parameters:
        ///   - language: Language.
        public func setLanguage(
            language: Language,
            options: CallOptions = CallOptions()
        ) async throws {
            let args = arguments([
                "language": language,
            ])
            _ = try await driver.call("profile.set_language", args, options)
        }
    }
}
