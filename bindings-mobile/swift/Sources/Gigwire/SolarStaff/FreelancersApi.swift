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

        /// Change a freelancer.
        ///
        /// Changes name, specialisation or note of a freelancer. Whether what is left out stays is not documented: send
        /// everything.
        ///
        /// `PUT /customer/freelancers`, Фрилансеры → Изменить данные профиля (Freelancers).
        ///
        /// Retry class `repeatable`: The same data twice is the same data.
        ///
        /// Effects:
        /// - Changes the profile
        ///
        /// About the vendor's document:
        /// - `freelancerId` is required although there is `freelancerUuid`; elsewhere one of the two is. Reading taken:
        ///   the table.
        /// - Whether a field that is left out stays or is cleared is not documented.
        ///
        /// - Parameters:
        ///   - freelancerId: Numeric freelancer id.
        ///   - firstName: First name.
        ///   - lastName: Last name.
        ///   - note: Your note.
        ///   - specialization: Specialisation.
        ///   - freelancerUuid: Freelancer UUID.
        ///   - companyId: Company id.
        public func update(
            freelancerId: Int64,
            firstName: String? = nil,
            lastName: String? = nil,
            note: String? = nil,
            specialization: String? = nil,
            freelancerUuid: UUID? = nil,
            companyId: Int64? = nil,
            options: CallOptions = CallOptions()
        ) async throws {
            let args = arguments([
                "freelancerId": freelancerId,
                "firstName": firstName,
                "lastName": lastName,
                "note": note,
                "specialization": specialization,
                "freelancerUuid": freelancerUuid,
                "companyId": companyId,
            ])
            _ = try await driver.call("freelancers.update", args, options)
        }

        /// Ask for a code to change contacts.
        ///
        /// Takes the new email or phone and sends the freelancer a code for `freelancers.change_contacts`.
        ///
        /// `POST /customer/freelancers/request-code-for-change-contacts`, Фрилансеры → Запросить код для изменения
        /// контактных данных (Freelancers).
        ///
        /// Retry class `once`: Each call sends an SMS.
        ///
        /// Effects:
        /// - Sends the freelancer an SMS with a code
        /// - Keeps the new contact until it is confirmed
        ///
        /// About the vendor's document:
        /// - The text allows to change one of email and phone, the sample sends both, and the next section speaks of
        ///   both. Reading taken: exactly one.
        /// - Neither is marked required, though without one there is nothing to change.
        /// - The phone of the sample has a plus sign, `freelancers.invite` wants digits only. Reading taken: sent as
        ///   given.
        ///
        /// - Parameters:
        ///   - freelancerId: Numeric freelancer id.
        ///   - email: New email.
        ///   - phone: New phone; with a plus sign in the sample, unlike `freelancers.invite`.
        public func requestCodeForChangeContacts(
            freelancerId: Int64,
            email: String? = nil,
            phone: String? = nil,
            options: CallOptions = CallOptions()
        ) async throws {
            let args = arguments([
                "freelancerId": freelancerId,
                "email": email,
                "phone": phone,
            ])
            _ = try await driver.call("freelancers.request_code_for_change_contacts", args, options)
        }

        /// Confirm the change of contacts.
        ///
        /// Puts the new email or phone in force with the code that the freelancer got.
        ///
        /// `POST /customer/freelancers/change-contacts`, Фрилансеры → Подтвердить изменение контактных данных
        /// (Freelancers).
        ///
        /// Retry class `once`: The code is probably for single use: look at the freelancer, and ask for another code if
        /// nothing changed.
        ///
        /// Effects:
        /// - Changes email or phone of the freelancer
        ///
        /// About the vendor's document:
        /// - The sample body has a trailing comma.
        /// - "Phone, email or both", says the text here, "only one" the section before.
        ///
        /// - Parameters:
        ///   - freelancerId: Numeric freelancer id.
        ///   - code: The code that the freelancer got.
        public func changeContacts(
            freelancerId: Int64,
            code: String,
            options: CallOptions = CallOptions()
        ) async throws {
            let args = arguments([
                "freelancerId": freelancerId,
                "code": code,
            ])
            _ = try await driver.call("freelancers.change_contacts", args, options)
        }

        /// Make a verification link.
        ///
        /// A link to the page on which the freelancer proves the identity; pass it on.
        ///
        /// `GET /customer/freelancers/verification-link`, Фрилансеры → Сгенерировать ссылку верификации (Freelancers).
        ///
        /// Retry class `repeatable`: A GET that makes a link; another link does no harm as far as known.
        ///
        /// Effects:
        /// - Makes a verification link
        ///
        /// About the vendor's document:
        /// - `redirectUrl` is typed integer. Reading taken: text.
        /// - `freelancerUuid` is not offered here.
        /// - The key is `terminal_url` here, `linkToTerminal`, `redirect` and `url` elsewhere. Reading taken: one name,
        ///   `terminalUrl`.
        ///
        /// - Parameters:
        ///   - freelancerId: Numeric freelancer id (a UUID is not offered here).
        ///   - redirectUrl: Where to send the person afterwards.
        public func verificationLink(
            freelancerId: Int64,
            redirectUrl: String? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> TerminalLink {
            let args = arguments([
                "freelancerId": freelancerId,
                "redirectUrl": redirectUrl,
            ])
            let answer = try await driver.call("freelancers.verification_link", args, options)
            return try present(answer.object.map { TerminalLink(json: $0) }, "freelancers.verification_link")
        }

        /// Change the taxation status.
        ///
        /// For freelancers from Russia. To natural person at once; to self-employed or individual entrepreneur through
        /// a page on which the freelancer enters the data: pass the link on.
        ///
        /// `POST /customer/freelancers/change-taxation-status`, Фрилансеры → Изменить налоговый статус фрилансера
        /// (Freelancers).
        ///
        /// Retry class `repeatable`: The same status twice is the same status; a second link does no harm as far as
        /// known.
        ///
        /// Effects:
        /// - Status 1: changes at once
        /// - Status 3 or 4: makes a link, and the status changes when the freelancer is done; a webhook tells
        ///
        /// Errors:
        /// - The status cannot be changed yet: `taxationBlockedTill` of the freelancer (error not documented)
        ///   (inferred)
        ///
        /// About the vendor's document:
        /// - "An empty string" is answered for status 1: an empty body, an empty text or an empty `linkToTerminal`.
        ///   Reading taken: all three are read.
        ///
        /// - Parameters:
        ///   - taxationStatusId: New status.
        ///   - freelancerId: Numeric freelancer id.
        ///   - freelancerUuid: Freelancer UUID.
        public func changeTaxationStatus(
            taxationStatusId: TaxationStatus,
            freelancerId: Int64? = nil,
            freelancerUuid: UUID? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> TerminalLink? {
            let args = arguments([
                "taxationStatusId": taxationStatusId,
                "freelancerId": freelancerId,
                "freelancerUuid": freelancerUuid,
            ])
            let answer = try await driver.call("freelancers.change_taxation_status", args, options)
            return answer.object.map { TerminalLink(json: $0) }
        }

        /// Add a tax number.
        ///
        /// Keeps a tax number of a freelancer, such as the Russian INN.
        ///
        /// `POST /customer/freelancers/add-tax-document`, Фрилансеры → Добавить налоговый номер фрилансера
        /// (Freelancers).
        ///
        /// Retry class `repeatable`: The same number twice is the same number.
        ///
        /// Effects:
        /// - Keeps the tax number
        ///
        /// About the vendor's document:
        /// - `CUIT / CUIL` is said to be one value for Argentina; for other countries "A / B / C" is printed without
        ///   such a remark. Reading taken: a choice of A, B and C there.
        ///
        /// - Parameters:
        ///   - type: Type of the number, by country.
        ///   - taxNumber: The number. An INN that cannot be one by its length or its check digits is sent with a
        ///     warning.
        ///   - freelancerId: Numeric freelancer id.
        ///   - freelancerUuid: Freelancer UUID.
        public func addTaxDocument(
            type: TaxDocumentType,
            taxNumber: String,
            freelancerId: Int64? = nil,
            freelancerUuid: UUID? = nil,
            options: CallOptions = CallOptions()
        ) async throws {
            let args = arguments([
                "type": type,
                "taxNumber": taxNumber,
                "freelancerId": freelancerId,
                "freelancerUuid": freelancerUuid,
            ])
            _ = try await driver.call("freelancers.add_tax_document", args, options)
        }

        /// Remove a freelancer.
        ///
        /// Takes a freelancer out of the team; the account stays.
        ///
        /// `DELETE /customer/freelancers`, Фрилансеры → Удалить фрилансера из команды (Freelancers).
        ///
        /// Retry class `check_first`, check with `freelancers.get`: A repeat of what was done may be answered with an
        /// error: look the freelancer up first.
        ///
        /// Effects:
        /// - The freelancer is no longer in the team
        ///
        /// About the vendor's document:
        /// - A DELETE with a JSON body: a proxy on the way may drop the body.
        /// - `freelancerUuid` is typed string here and UUID elsewhere.
        ///
        /// - Parameters:
        ///   - freelancerId: Numeric freelancer id.
        ///   - freelancerUuid: Freelancer UUID.
        public func delete(
            freelancerId: Int64? = nil,
            freelancerUuid: UUID? = nil,
            options: CallOptions = CallOptions()
        ) async throws {
            let args = arguments([
                "freelancerId": freelancerId,
                "freelancerUuid": freelancerUuid,
            ])
            _ = try await driver.call("freelancers.delete", args, options)
        }

        /// Check for a new offer.
        ///
        /// Deprecated by the vendor. Whether the freelancer must sign a new version of the offer. Superseded by
        /// `tasks.check_requirements`.
        ///
        /// `GET /customer/freelancers/check-requirements`, Фрилансеры → Проверить наличие новой оферты [устаревший]
        /// (Freelancers).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - The body is empty when nothing blocks.
        /// - The sample sends `taskUuid` only, both are required by the table. Reading taken: the table.
        /// - `code` and `reason` are in the table only.
        ///
        /// - Parameters:
        ///   - taskUuid: Task UUID.
        ///   - freelancerUuid: Freelancer UUID.
        public func checkRequirements(
            taskUuid: UUID,
            freelancerUuid: UUID,
            options: CallOptions = CallOptions()
        ) async throws -> RequirementData? {
            let args = arguments([
                "taskUuid": taskUuid,
                "freelancerUuid": freelancerUuid,
            ])
            let answer = try await driver.call("freelancers.check_requirements", args, options)
            return answer.object.map { RequirementData(json: $0) }
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
