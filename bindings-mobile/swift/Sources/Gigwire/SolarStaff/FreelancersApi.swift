// Made from core/catalog/solar_staff.json by gigwire-codegen; do not edit.

import Foundation

extension SolarStaff {
    /// `api.freelancers`.
    public struct FreelancersApi: Sendable {
        let driver: Driver

        /// List freelancers.
        ///
        /// Freelancers of the team, page by page.
        ///
        /// `GET /customer/freelancers`, Фрилансеры → Получить список фрилансеров (Freelancers).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - All filters are marked required and the sample sends one. Reading taken: optional.
        /// - The quick start speaks of an email filter of this search; there is none. Use `freelancers.get_by_email`.
        /// - `taxationStatusId` is 0 in the sample, which the table does not list.
        /// - `isTaxPaymentAllowed` is in the table only.
        ///
        /// - Parameters:
        ///   - taxationStatusId: Taxation status.
        ///   - isVerified: Whether the account is verified.
        ///   - isInviteEmailSent: Whether an invitation was sent.
        ///   - dateInvitedFrom: Invitation date, from (format not documented, read as for tasks).
        ///   - dateInvitedTo: Invitation date, to.
        ///   - page: Page number, from 1.
        ///   - size: Items per page. Default: 20. At most 500.
        public func list(
            taxationStatusId: TaxationStatus? = nil,
            isVerified: Bool? = nil,
            isInviteEmailSent: Bool? = nil,
            dateInvitedFrom: String? = nil,
            dateInvitedTo: String? = nil,
            page: Int64? = nil,
            size: Int64? = nil,
            options: CallOptions = CallOptions()
        ) -> Listing<Freelancer, FreelancerPage> {
            let args = arguments([
                "taxationStatusId": taxationStatusId,
                "isVerified": isVerified,
                "isInviteEmailSent": isInviteEmailSent,
                "dateInvitedFrom": dateInvitedFrom,
                "dateInvitedTo": dateInvitedTo,
                "page": page,
                "size": size,
            ])
            return Listing(
                start: { [driver] in try driver.startPages("freelancers.list", args, options) },
                page: { FreelancerPage(json: $0) },
                items: { $0.items }
            )
        }

        /// Find a freelancer by email.
        ///
        /// One freelancer by email.
        ///
        /// `GET /customer/freelancer-by-email/{email}`, Фрилансеры → Найти фрилансера по email (Freelancers).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - `uuid` is typed integer in the table and is "abc123" in the sample. Reading taken: a UUID.
        /// - `taxationStatusId` is 2 in the sample, which the table does not list.
        /// - `country` is the Russian name of the country in the sample, a two-letter code by the text.
        /// - `emailConfirmationStatus` and `phoneConfirmationStatus` are typed boolean, the sample shows 1.
        /// - The answer when nobody is found is not documented.
        /// - The path is not under /customer/freelancers.
        ///
        /// - Parameters:
        ///   - email: Email.
        public func getByEmail(
            email: String,
            options: CallOptions = CallOptions()
        ) async throws -> Freelancer {
            let args = arguments([
                "email": email,
            ])
            let answer = try await driver.call("freelancers.get_by_email", args, options)
            return try present(answer.object.map { Freelancer(json: $0) }, "freelancers.get_by_email")
        }

        /// Find a freelancer by phone.
        ///
        /// One freelancer by phone number.
        ///
        /// `GET /customer/freelancer-by-phone/{phone}`, Фрилансеры → Найти фрилансера по номеру телефона (Freelancers).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - `uuid` is typed integer in the table and is "abc123" in the sample. Reading taken: a UUID.
        /// - `taxationStatusId` is 2 in the sample, which the table does not list.
        /// - `country` is the Russian name of the country in the sample, a two-letter code by the text.
        /// - `emailConfirmationStatus` and `phoneConfirmationStatus` are typed boolean, the sample shows 1.
        /// - The answer when nobody is found is not documented.
        ///
        /// - Parameters:
        ///   - phone: Phone number; digits only, as for `freelancers.invite` (the format is not stated here).
        public func getByPhone(
            phone: String,
            options: CallOptions = CallOptions()
        ) async throws -> Freelancer {
            let args = arguments([
                "phone": phone,
            ])
            let answer = try await driver.call("freelancers.get_by_phone", args, options)
            return try present(answer.object.map { Freelancer(json: $0) }, "freelancers.get_by_phone")
        }

        /// Get a freelancer.
        ///
        /// One freelancer by id or UUID.
        ///
        /// `GET /customer/freelancers/{freelancerId|freelancerUuid}`, Фрилансеры → Получить данные фрилансера
        /// (Freelancers).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - The sample address holds two hosts. Reading taken: the base address.
        /// - `uuid` is in neither table nor sample although both finders return it.
        /// - `taxationStatusId` is 0 in the sample, which the table does not list.
        /// - `isTaxPaymentAllowed` and the two confirmation fields are in the table only.
        ///
        /// - Parameters:
        ///   - freelancerId: Numeric freelancer id.
        ///   - freelancerUuid: Freelancer UUID.
        public func get(
            freelancerId: Int64? = nil,
            freelancerUuid: UUID? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> Freelancer {
            let args = arguments([
                "freelancerId": freelancerId,
                "freelancerUuid": freelancerUuid,
            ])
            let answer = try await driver.call("freelancers.get", args, options)
            return try present(answer.object.map { Freelancer(json: $0) }, "freelancers.get")
        }

        /// Invite a freelancer.
        ///
        /// Adds a freelancer to the team by email (an invitation goes out if the person is not registered) or by phone
        /// (no invitation; the form is offered at registration). The UUID is made by the service.
        ///
        /// `POST /customer/freelancers`, Фрилансеры → Пригласить фрилансера (Freelancers).
        ///
        /// Retry class `check_first`, check with `freelancers.get_by_email`: The same email or phone should lead to the
        /// same person (not documented), but the invitation may go out twice. Look up by email or by phone first.
        ///
        /// Effects:
        /// - Adds the freelancer to the team
        /// - Optional fields fill in the registration form: the freelancer sees them and only confirms
        /// - Sends an invitation when there is an email, the person is not registered and `sendEmail` is not false
        ///
        /// About the vendor's document:
        /// - `country` is required by the table and absent from the sample. Reading taken: required.
        /// - The quick start says that the answer is empty, the section shows a uuid. Reading taken: either.
        /// - The table says that one of `email` and `phone` is required; that both may not be given is not said.
        ///   Reading taken: at least one.
        ///
        /// - Parameters:
        ///   - country: Country letter code (the list of countries that the table refers to has numeric codes).
        ///   - email: Email.
        ///   - phone: Phone: digits only.
        ///   - firstName: First name.
        ///   - lastName: Last name.
        ///   - middleName: Patronymic.
        ///   - city: City.
        ///   - address: Address.
        ///   - postalCode: Postal code.
        ///   - note: Your note.
        ///   - inEnglish: Send the invitation in English.
        ///   - sendEmail: Send the message; with false the freelancer is added without one. The default is not stated.
        public func invite(
            country: String,
            email: String? = nil,
            phone: String? = nil,
            firstName: String? = nil,
            lastName: String? = nil,
            middleName: String? = nil,
            city: String? = nil,
            address: String? = nil,
            postalCode: String? = nil,
            note: String? = nil,
            inEnglish: Bool? = nil,
            sendEmail: Bool? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> FreelancerInvited? {
            let args = arguments([
                "country": country,
                "email": email,
                "phone": phone,
                "firstName": firstName,
                "lastName": lastName,
                "middleName": middleName,
                "city": city,
                "address": address,
                "postalCode": postalCode,
                "note": note,
                "inEnglish": inEnglish,
                "sendEmail": sendEmail,
            ])
            let answer = try await driver.call("freelancers.invite", args, options)
            return answer.object.map { FreelancerInvited(json: $0) }
        }

        /// Accept an offer for the freelancer.
        ///
        /// Signs an offer on behalf of the freelancer, after showing it and getting consent.
        ///
        /// `POST /customer/freelancers/sign-agreement`, Фрилансеры → Принять оферту (Freelancers).
        ///
        /// Retry class `check_first`, check with `tasks.check_requirements`: Signing the same template twice should be
        /// harmless, which is not documented; the requirement is gone once it is signed.
        ///
        /// Effects:
        /// - Legal consent is recorded for the freelancer
        ///
        /// - Parameters:
        ///   - templateUuid: Template of the offer (`data.templateUuid` of `tasks.check_requirements`).
        ///   - freelancerId: Numeric freelancer id.
        ///   - freelancerUuid: Freelancer UUID.
        public func signAgreement(
            templateUuid: UUID,
            freelancerId: Int64? = nil,
            freelancerUuid: UUID? = nil,
            options: CallOptions = CallOptions()
        ) async throws {
            let args = arguments([
                "templateUuid": templateUuid,
                "freelancerId": freelancerId,
                "freelancerUuid": freelancerUuid,
            ])
            _ = try await driver.call("freelancers.sign_agreement", args, options)
        }
    }
}
