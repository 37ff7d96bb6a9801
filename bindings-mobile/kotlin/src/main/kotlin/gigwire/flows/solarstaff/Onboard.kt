package gigwire.flows.solarstaff

import gigwire.CallOptions
import gigwire.FlowStart
import gigwire.Input
import gigwire.Journal
import gigwire.MemoryJournal
import gigwire.flow
import gigwire.inputFields
import gigwire.solarstaff.Freelancer
import gigwire.solarstaff.SolarStaff
import kotlin.time.Duration
import kotlinx.serialization.json.JsonObject

/** Whom to invite, as `freelancers.invite` takes it: at least an email or a phone. */
data class Invitation(
    /** Country letter code. */
    val country: String,
    /** Email. */
    val email: String? = null,
    /** Phone: digits only. */
    val phone: String? = null,
    /** First name. */
    val firstName: String? = null,
    /** Last name. */
    val lastName: String? = null,
    /** Patronymic. */
    val middleName: String? = null,
    /** City. */
    val city: String? = null,
    /** Address. */
    val address: String? = null,
    /** Postal code. */
    val postalCode: String? = null,
    /** Your note. */
    val note: String? = null,
    /** Send the invitation in English. */
    val inEnglish: Boolean? = null,
    /** Send the message; with false the freelancer is added without one. */
    val sendEmail: Boolean? = null,
) : Input {
    override fun toJson(): JsonObject = inputFields(
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
}

/** How far a freelancer must have come. */
enum class FreelancerGoal {
    /** They are in the team. */
    INVITED,

    /** They have confirmed the invitation and given their data. */
    REGISTERED,

    /** Their identity is proved. */
    VERIFIED,
}

/**
 * Brings a freelancer in (the vendor's use case 1, first half): finds them by email, else by phone, invites them if they are
 * not there, and waits until they have come as far as [until].
 *
 * @param api The client.
 * @param invite Whom.
 * @param until What to wait for.
 * @param patience How long to wait (default: a day); then a `CancelledException` is thrown, and the flow can be started again.
 * @param journal With one that lasts, a flow that is started again after its process has died invites nobody twice.
 * @param options How its calls are carried through.
 * @return The freelancer.
 */
suspend fun onboard(
    api: SolarStaff,
    invite: Invitation,
    until: FreelancerGoal = FreelancerGoal.REGISTERED,
    patience: Duration? = null,
    journal: Journal = MemoryJournal(),
    options: CallOptions = CallOptions(),
): Freelancer {
    val args = inputFields(
        "invite" to invite,
        "until" to until.name.lowercase(),
        "patienceMs" to patience?.inWholeMilliseconds,
    )
    return Freelancer(api.driver.flow(FlowStart("onboard", args, options, journal), ask = { null }))
}
