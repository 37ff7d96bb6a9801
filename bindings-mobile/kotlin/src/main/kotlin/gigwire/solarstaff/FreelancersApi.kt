// Made from core/catalog/solar_staff.json by gigwire-codegen; do not edit.

package gigwire.solarstaff

import gigwire.CallOptions
import gigwire.Driver
import gigwire.Listing
import gigwire.arguments
import gigwire.asObject
import gigwire.required
import java.time.LocalDate
import java.util.UUID

/** `api.freelancers`. */
class FreelancersApi internal constructor(private val driver: Driver) {
    /**
     * List freelancers.
     *
     * Freelancers of the team, page by page.
     *
     * `GET /customer/freelancers`, Фрилансеры → Получить список фрилансеров (Freelancers).
     *
     * Retry class `read`.
     *
     * About the vendor's document:
     * - All filters are marked required and the sample sends one. Reading taken: optional.
     * - The quick start speaks of an email filter of this search; there is none. Use `freelancers.get_by_email`.
     * - `taxationStatusId` is 0 in the sample, which the table does not list.
     * - `isTaxPaymentAllowed` is in the table only.
     *
     * @param taxationStatusId Taxation status.
     * @param isVerified Whether the account is verified.
     * @param isInviteEmailSent Whether an invitation was sent.
     * @param dateInvitedFrom Invitation date, from (format not documented, read as for tasks).
     * @param dateInvitedTo Invitation date, to.
     * @param page Page number, from 1.
     * @param size Items per page. Default: 20. At most 500.
     */
    fun list(
        taxationStatusId: TaxationStatus? = null,
        isVerified: Boolean? = null,
        isInviteEmailSent: Boolean? = null,
        dateInvitedFrom: LocalDate? = null,
        dateInvitedTo: LocalDate? = null,
        page: Long? = null,
        size: Long? = null,
        options: CallOptions = CallOptions(),
    ): Listing<Freelancer, FreelancerPage> {
        val args = arguments(
            "taxationStatusId" to taxationStatusId,
            "isVerified" to isVerified,
            "isInviteEmailSent" to isInviteEmailSent,
            "dateInvitedFrom" to dateInvitedFrom,
            "dateInvitedTo" to dateInvitedTo,
            "page" to page,
            "size" to size,
        )
        return Listing(driver.pages("freelancers.list", args, options), ::FreelancerPage) { it.items }
    }

    /**
     * Find a freelancer by email.
     *
     * One freelancer by email.
     *
     * `GET /customer/freelancer-by-email/{email}`, Фрилансеры → Найти фрилансера по email (Freelancers).
     *
     * Retry class `read`.
     *
     * About the vendor's document:
     * - `uuid` is typed integer in the table and is "abc123" in the sample. Reading taken: a UUID.
     * - `taxationStatusId` is 2 in the sample, which the table does not list.
     * - `country` is the Russian name of the country in the sample, a two-letter code by the text.
     * - `emailConfirmationStatus` and `phoneConfirmationStatus` are typed boolean, the sample shows 1.
     * - The answer when nobody is found is not documented.
     * - The path is not under /customer/freelancers.
     *
     * @param email Email.
     */
    suspend fun getByEmail(
        email: String,
        options: CallOptions = CallOptions(),
    ): Freelancer {
        val args = arguments(
            "email" to email,
        )
        val answer = driver.call("freelancers.get_by_email", args, options)
        return answer.asObject()?.let(::Freelancer).required()
    }

    /**
     * Find a freelancer by phone.
     *
     * One freelancer by phone number.
     *
     * `GET /customer/freelancer-by-phone/{phone}`, Фрилансеры → Найти фрилансера по номеру телефона (Freelancers).
     *
     * Retry class `read`.
     *
     * About the vendor's document:
     * - `uuid` is typed integer in the table and is "abc123" in the sample. Reading taken: a UUID.
     * - `taxationStatusId` is 2 in the sample, which the table does not list.
     * - `country` is the Russian name of the country in the sample, a two-letter code by the text.
     * - `emailConfirmationStatus` and `phoneConfirmationStatus` are typed boolean, the sample shows 1.
     * - The answer when nobody is found is not documented.
     *
     * @param phone Phone number; digits only, as for `freelancers.invite` (the format is not stated here).
     */
    suspend fun getByPhone(
        phone: String,
        options: CallOptions = CallOptions(),
    ): Freelancer {
        val args = arguments(
            "phone" to phone,
        )
        val answer = driver.call("freelancers.get_by_phone", args, options)
        return answer.asObject()?.let(::Freelancer).required()
    }

    /**
     * Get a freelancer.
     *
     * One freelancer by id or UUID.
     *
     * `GET /customer/freelancers/{freelancerId|freelancerUuid}`, Фрилансеры → Получить данные фрилансера (Freelancers).
     *
     * Retry class `read`.
     *
     * About the vendor's document:
     * - The sample address holds two hosts. Reading taken: the base address.
     * - `uuid` is in neither table nor sample although both finders return it.
     * - `taxationStatusId` is 0 in the sample, which the table does not list.
     * - `isTaxPaymentAllowed` and the two confirmation fields are in the table only.
     *
     * @param freelancerId Numeric freelancer id.
     * @param freelancerUuid Freelancer UUID.
     */
    suspend fun get(
        freelancerId: Long? = null,
        freelancerUuid: UUID? = null,
        options: CallOptions = CallOptions(),
    ): Freelancer {
        val args = arguments(
            "freelancerId" to freelancerId,
            "freelancerUuid" to freelancerUuid,
        )
        val answer = driver.call("freelancers.get", args, options)
        return answer.asObject()?.let(::Freelancer).required()
    }

    /**
     * Invite a freelancer.
     *
     * Adds a freelancer to the team by email (an invitation goes out if the person is not registered) or by phone (no
     * invitation; the form is offered at registration). The UUID is made by the service.
     *
     * `POST /customer/freelancers`, Фрилансеры → Пригласить фрилансера (Freelancers).
     *
     * Retry class `check_first`, check with `freelancers.get_by_email`: The same email or phone should lead to the same
     * person (not documented), but the invitation may go out twice. Look up by email or by phone first.
     *
     * Effects:
     * - Adds the freelancer to the team
     * - Optional fields fill in the registration form: the freelancer sees them and only confirms
     * - Sends an invitation when there is an email, the person is not registered and `sendEmail` is not false
     *
     * About the vendor's document:
     * - `country` is required by the table and absent from the sample. Reading taken: required.
     * - The quick start says that the answer is empty, the section shows a uuid. Reading taken: either.
     * - The table says that one of `email` and `phone` is required; that both may not be given is not said. Reading
     *   taken: at least one.
     *
     * @param country Country letter code (the list of countries that the table refers to has numeric codes).
     * @param email Email.
     * @param phone Phone: digits only.
     * @param firstName First name.
     * @param lastName Last name.
     * @param middleName Patronymic.
     * @param city City.
     * @param address Address.
     * @param postalCode Postal code.
     * @param note Your note.
     * @param inEnglish Send the invitation in English.
     * @param sendEmail Send the message; with false the freelancer is added without one. The default is not stated.
     */
    suspend fun invite(
        country: String,
        email: String? = null,
        phone: String? = null,
        firstName: String? = null,
        lastName: String? = null,
        middleName: String? = null,
        city: String? = null,
        address: String? = null,
        postalCode: String? = null,
        note: String? = null,
        inEnglish: Boolean? = null,
        sendEmail: Boolean? = null,
        options: CallOptions = CallOptions(),
    ): FreelancerInvited? {
        val args = arguments(
            "country" to country,
            "email" to email,
            "phone" to phone,
            "firstName" to firstName,
            "lastName" to lastName,
            "middleName" to middleName,
            "city" to city,
            "address" to address,
            "postalCode" to postalCode,
            "note" to note,
            "inEnglish" to inEnglish,
            "sendEmail" to sendEmail,
        )
        val answer = driver.call("freelancers.invite", args, options)
        return answer.asObject()?.let(::FreelancerInvited)
    }

    /**
     * Change a freelancer.
     *
     * Changes name, specialisation or note of a freelancer. Whether what is left out stays is not documented: send
     * everything.
     *
     * `PUT /customer/freelancers`, Фрилансеры → Изменить данные профиля (Freelancers).
     *
     * Retry class `repeatable`: The same data twice is the same data.
     *
     * Effects:
     * - Changes the profile
     *
     * About the vendor's document:
     * - `freelancerId` is required although there is `freelancerUuid`; elsewhere one of the two is. Reading taken: the
     *   table.
     * - Whether a field that is left out stays or is cleared is not documented.
     *
     * @param freelancerId Numeric freelancer id.
     * @param firstName First name.
     * @param lastName Last name.
     * @param note Your note.
     * @param specialization Specialisation.
     * @param freelancerUuid Freelancer UUID.
     * @param companyId Company id.
     */
    suspend fun update(
        freelancerId: Long,
        firstName: String? = null,
        lastName: String? = null,
        note: String? = null,
        specialization: String? = null,
        freelancerUuid: UUID? = null,
        companyId: Long? = null,
        options: CallOptions = CallOptions(),
    ) {
        val args = arguments(
            "freelancerId" to freelancerId,
            "firstName" to firstName,
            "lastName" to lastName,
            "note" to note,
            "specialization" to specialization,
            "freelancerUuid" to freelancerUuid,
            "companyId" to companyId,
        )
        driver.call("freelancers.update", args, options)
    }

    /**
     * Ask for a code to change contacts.
     *
     * Takes the new email or phone and sends the freelancer a code for `freelancers.change_contacts`.
     *
     * `POST /customer/freelancers/request-code-for-change-contacts`, Фрилансеры → Запросить код для изменения
     * контактных данных (Freelancers).
     *
     * Retry class `once`: Each call sends an SMS.
     *
     * Effects:
     * - Sends the freelancer an SMS with a code
     * - Keeps the new contact until it is confirmed
     *
     * About the vendor's document:
     * - The text allows to change one of email and phone, the sample sends both, and the next section speaks of both.
     *   Reading taken: exactly one.
     * - Neither is marked required, though without one there is nothing to change.
     * - The phone of the sample has a plus sign, `freelancers.invite` wants digits only. Reading taken: sent as given.
     *
     * @param freelancerId Numeric freelancer id.
     * @param email New email.
     * @param phone New phone; with a plus sign in the sample, unlike `freelancers.invite`.
     */
    suspend fun requestCodeForChangeContacts(
        freelancerId: Long,
        email: String? = null,
        phone: String? = null,
        options: CallOptions = CallOptions(),
    ) {
        val args = arguments(
            "freelancerId" to freelancerId,
            "email" to email,
            "phone" to phone,
        )
        driver.call("freelancers.request_code_for_change_contacts", args, options)
    }

    /**
     * Confirm the change of contacts.
     *
     * Puts the new email or phone in force with the code that the freelancer got.
     *
     * `POST /customer/freelancers/change-contacts`, Фрилансеры → Подтвердить изменение контактных данных (Freelancers).
     *
     * Retry class `once`: The code is probably for single use: look at the freelancer, and ask for another code if
     * nothing changed.
     *
     * Effects:
     * - Changes email or phone of the freelancer
     *
     * About the vendor's document:
     * - The sample body has a trailing comma.
     * - "Phone, email or both", says the text here, "only one" the section before.
     *
     * @param freelancerId Numeric freelancer id.
     * @param code The code that the freelancer got.
     */
    suspend fun changeContacts(
        freelancerId: Long,
        code: String,
        options: CallOptions = CallOptions(),
    ) {
        val args = arguments(
            "freelancerId" to freelancerId,
            "code" to code,
        )
        driver.call("freelancers.change_contacts", args, options)
    }

    /**
     * Make a verification link.
     *
     * A link to the page on which the freelancer proves the identity; pass it on.
     *
     * `GET /customer/freelancers/verification-link`, Фрилансеры → Сгенерировать ссылку верификации (Freelancers).
     *
     * Retry class `repeatable`: A GET that makes a link; another link does no harm as far as known.
     *
     * Effects:
     * - Makes a verification link
     *
     * About the vendor's document:
     * - `redirectUrl` is typed integer. Reading taken: text.
     * - `freelancerUuid` is not offered here.
     * - The key is `terminal_url` here, `linkToTerminal`, `redirect` and `url` elsewhere. Reading taken: one name,
     *   `terminalUrl`.
     *
     * @param freelancerId Numeric freelancer id (a UUID is not offered here).
     * @param redirectUrl Where to send the person afterwards.
     */
    suspend fun verificationLink(
        freelancerId: Long,
        redirectUrl: String? = null,
        options: CallOptions = CallOptions(),
    ): TerminalLink {
        val args = arguments(
            "freelancerId" to freelancerId,
            "redirectUrl" to redirectUrl,
        )
        val answer = driver.call("freelancers.verification_link", args, options)
        return answer.asObject()?.let(::TerminalLink).required()
    }

    /**
     * Change the taxation status.
     *
     * For freelancers from Russia. To natural person at once; to self-employed or individual entrepreneur through a
     * page on which the freelancer enters the data: pass the link on.
     *
     * `POST /customer/freelancers/change-taxation-status`, Фрилансеры → Изменить налоговый статус фрилансера
     * (Freelancers).
     *
     * Retry class `repeatable`: The same status twice is the same status; a second link does no harm as far as known.
     *
     * Effects:
     * - Status 1: changes at once
     * - Status 3 or 4: makes a link, and the status changes when the freelancer is done; a webhook tells
     *
     * Errors:
     * - The status cannot be changed yet: `taxationBlockedTill` of the freelancer (error not documented) (inferred)
     *
     * About the vendor's document:
     * - "An empty string" is answered for status 1: an empty body, an empty text or an empty `linkToTerminal`. Reading
     *   taken: all three are read.
     *
     * @param taxationStatusId New status.
     * @param freelancerId Numeric freelancer id.
     * @param freelancerUuid Freelancer UUID.
     */
    suspend fun changeTaxationStatus(
        taxationStatusId: TaxationStatus,
        freelancerId: Long? = null,
        freelancerUuid: UUID? = null,
        options: CallOptions = CallOptions(),
    ): TerminalLink? {
        val args = arguments(
            "taxationStatusId" to taxationStatusId,
            "freelancerId" to freelancerId,
            "freelancerUuid" to freelancerUuid,
        )
        val answer = driver.call("freelancers.change_taxation_status", args, options)
        return answer.asObject()?.let(::TerminalLink)
    }

    /**
     * Add a tax number.
     *
     * Keeps a tax number of a freelancer, such as the Russian INN.
     *
     * `POST /customer/freelancers/add-tax-document`, Фрилансеры → Добавить налоговый номер фрилансера (Freelancers).
     *
     * Retry class `repeatable`: The same number twice is the same number.
     *
     * Effects:
     * - Keeps the tax number
     *
     * About the vendor's document:
     * - `CUIT / CUIL` is said to be one value for Argentina; for other countries "A / B / C" is printed without such a
     *   remark. Reading taken: a choice of A, B and C there.
     *
     * @param type Type of the number, by country.
     * @param taxNumber The number. An INN that cannot be one by its length or its check digits is sent with a warning.
     * @param freelancerId Numeric freelancer id.
     * @param freelancerUuid Freelancer UUID.
     */
    suspend fun addTaxDocument(
        type: TaxDocumentType,
        taxNumber: String,
        freelancerId: Long? = null,
        freelancerUuid: UUID? = null,
        options: CallOptions = CallOptions(),
    ) {
        val args = arguments(
            "type" to type,
            "taxNumber" to taxNumber,
            "freelancerId" to freelancerId,
            "freelancerUuid" to freelancerUuid,
        )
        driver.call("freelancers.add_tax_document", args, options)
    }

    /**
     * Remove a freelancer.
     *
     * Takes a freelancer out of the team; the account stays.
     *
     * `DELETE /customer/freelancers`, Фрилансеры → Удалить фрилансера из команды (Freelancers).
     *
     * Retry class `check_first`, check with `freelancers.get`: A repeat of what was done may be answered with an error:
     * look the freelancer up first.
     *
     * Effects:
     * - The freelancer is no longer in the team
     *
     * About the vendor's document:
     * - A DELETE with a JSON body: a proxy on the way may drop the body.
     * - `freelancerUuid` is typed string here and UUID elsewhere.
     *
     * @param freelancerId Numeric freelancer id.
     * @param freelancerUuid Freelancer UUID.
     */
    suspend fun delete(
        freelancerId: Long? = null,
        freelancerUuid: UUID? = null,
        options: CallOptions = CallOptions(),
    ) {
        val args = arguments(
            "freelancerId" to freelancerId,
            "freelancerUuid" to freelancerUuid,
        )
        driver.call("freelancers.delete", args, options)
    }

    /**
     * Check for a new offer.
     *
     * Deprecated by the vendor. Whether the freelancer must sign a new version of the offer. Superseded by
     * `tasks.check_requirements`.
     *
     * `GET /customer/freelancers/check-requirements`, Фрилансеры → Проверить наличие новой оферты \[устаревший\]
     * (Freelancers).
     *
     * Retry class `read`.
     *
     * About the vendor's document:
     * - The body is empty when nothing blocks.
     * - The sample sends `taskUuid` only, both are required by the table. Reading taken: the table.
     * - `code` and `reason` are in the table only.
     *
     * @param taskUuid Task UUID.
     * @param freelancerUuid Freelancer UUID.
     */
    suspend fun checkRequirements(
        taskUuid: UUID,
        freelancerUuid: UUID,
        options: CallOptions = CallOptions(),
    ): RequirementData? {
        val args = arguments(
            "taskUuid" to taskUuid,
            "freelancerUuid" to freelancerUuid,
        )
        val answer = driver.call("freelancers.check_requirements", args, options)
        return answer.asObject()?.let(::RequirementData)
    }

    /**
     * Accept an offer for the freelancer.
     *
     * Signs an offer on behalf of the freelancer, after showing it and getting consent.
     *
     * `POST /customer/freelancers/sign-agreement`, Фрилансеры → Принять оферту (Freelancers).
     *
     * Retry class `check_first`, check with `tasks.check_requirements`: Signing the same template twice should be
     * harmless, which is not documented; the requirement is gone once it is signed.
     *
     * Effects:
     * - Legal consent is recorded for the freelancer
     *
     * @param templateUuid Template of the offer (`data.templateUuid` of `tasks.check_requirements`).
     * @param freelancerId Numeric freelancer id.
     * @param freelancerUuid Freelancer UUID.
     */
    suspend fun signAgreement(
        templateUuid: UUID,
        freelancerId: Long? = null,
        freelancerUuid: UUID? = null,
        options: CallOptions = CallOptions(),
    ) {
        val args = arguments(
            "templateUuid" to templateUuid,
            "freelancerId" to freelancerId,
            "freelancerUuid" to freelancerUuid,
        )
        driver.call("freelancers.sign_agreement", args, options)
    }
}
