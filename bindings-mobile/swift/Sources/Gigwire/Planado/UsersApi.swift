// Made from core/catalog/planado.json by gigwire-codegen; do not edit.

import Foundation

extension Planado {
    /// `api.users`.
    public struct UsersApi: Sendable {
        let driver: Driver

        /// Create a user.
        ///
        /// Creates a user. The vendor's support must allow it for the account first. Described in: Create user
        /// (api-docs.planadoapp.com/docs/v2/resources/users/create.html); our copy has the whole page.
        ///
        /// `POST /v2/users`, Users → Create user (Users).
        ///
        /// Retry class `check_first`, check with `experimental.users.list`: A repeat would create an account again.
        /// Look for the email first, in the web application or with a call that is not documented.
        ///
        /// Effects:
        /// - A person gains access; it may take a paid seat, depending on the permissions
        /// - A password travels in the body
        ///
        /// Errors:
        /// - The vendor's support has not allowed the call for the account (status not given)
        ///
        /// About the vendor's document:
        /// - The page does not tell what comes when the call is not allowed.
        /// - `web` and `mobile` of the permissions are neither required nor null. Reading taken: send the part that you
        ///   mean.
        ///
        /// - Parameters:
        ///   - firstName: First name.
        ///   - lastName: Last name.
        ///   - email: Email, with which the user signs in.
        ///   - password: Password; the web application asks for at least 8 characters. At most 128 characters.
        ///   - mobilePhone: Mobile phone.
        ///   - territory: Territory.
        ///   - skills: Skills.
        ///   - permissions: What the user may do.
        public func create(
            firstName: String,
            lastName: String,
            email: String,
            password: String,
            mobilePhone: String? = nil,
            territory: TerritoryInput? = nil,
            skills: [SkillInput]? = nil,
            permissions: UserPermissionsInput? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> UserSaved {
            let args = arguments([
                "firstName": firstName,
                "lastName": lastName,
                "email": email,
                "password": password,
                "mobilePhone": mobilePhone,
                "territory": territory,
                "skills": skills,
                "permissions": permissions,
            ])
            let answer = try await driver.call("users.create", args, options)
            return try present(answer.object.map { UserSaved(json: $0) }, "users.create")
        }
    }
}
