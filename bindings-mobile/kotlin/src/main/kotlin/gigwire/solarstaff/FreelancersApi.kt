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
