package gigwire.flows.solarstaff

import gigwire.CallOptions
import gigwire.FlowStart
import gigwire.Journal
import gigwire.MemoryJournal
import gigwire.Question
import gigwire.flow
import gigwire.inputFields
import gigwire.solarstaff.Freelancer
import gigwire.solarstaff.SolarStaff

/** The new contact of a freelancer. */
sealed interface NewContact {
    /** A new email. */
    data class Email(val email: String) : NewContact

    /** A new phone: digits only. */
    data class Phone(val phone: String) : NewContact
}

/**
 * Changes email or phone of a freelancer: the platform sends them a code, and takes the change with it.
 *
 * @param api The client.
 * @param freelancerId The freelancer.
 * @param contact What changes.
 * @param journal With one that lasts, a flow that is started again finds what it was told.
 * @param options How its calls are carried through.
 * @param ask Answers [Question.Code], in the coroutine of the caller; a wrong code is asked for anew, three times at most.
 * @return The freelancer as they are then.
 */
suspend fun changeContacts(
    api: SolarStaff,
    freelancerId: Long,
    contact: NewContact,
    journal: Journal = MemoryJournal(),
    options: CallOptions = CallOptions(),
    ask: suspend (Question.Code) -> String?,
): Freelancer {
    val args = inputFields(
        "freelancerId" to freelancerId,
        "email" to (contact as? NewContact.Email)?.email,
        "phone" to (contact as? NewContact.Phone)?.phone,
    )
    val end = api.driver.flow(FlowStart("change_contacts", args, options, journal), ask = { question ->
        (question as? Question.Code)?.let { ask(it) }
    })
    return Freelancer(end)
}
