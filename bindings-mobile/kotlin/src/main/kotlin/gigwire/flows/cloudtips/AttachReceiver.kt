package gigwire.flows.cloudtips

import gigwire.CallOptions
import gigwire.FlowStart
import gigwire.Journal
import gigwire.MemoryJournal
import gigwire.Question
import gigwire.asLong
import gigwire.cloudtips.CloudTips
import gigwire.cloudtips.Receiver
import gigwire.flow
import gigwire.inputFields
import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds

/** Whom to attach to a place. */
sealed interface Attached {
    /** A person: somebody new, or one of your receivers. */
    data class Person(
        /** Phone, such as `+79991234567`. */
        val phoneNumber: String,
        /** Name. */
        val name: String,
        /** Your own id of the person, unique within the company. */
        val externalId: String? = null,
        /** Whether to tell a person who is new to CloudTips. */
        val sendPassword: Boolean? = null,
        /** Whether the person must confirm in any case. */
        val needConfirmLayouts: Boolean? = null,
    ) : Attached

    /** A receiver who waits for confirmation already; `places.employees` tells who does. */
    data class Waiting(
        /** Receiver id. */
        val userId: String,
    ) : Attached
}

/**
 * Makes a person a receiver of a place, or finds them there, and has the link confirmed by the code that they get by SMS, where
 * it must be. Between two SMS to a person there is a minute, also when the flow is started again, and after a time-out.
 *
 * @param api The client.
 * @param placeId The place.
 * @param who Whom.
 * @param journal With one that lasts, a flow that is started again sends no SMS that is not asked for. A code never stands in it.
 * @param options How its calls are carried through.
 * @param onWait Called when another SMS must wait, with how long, in the coroutine of the caller.
 * @param ask Answers [Question.Code] with the code, or [Question.AGAIN] for another SMS, in the coroutine of the caller; a wrong
 * code is asked for anew, three times an SMS. Nobody is asked where the link needs no confirmation.
 * @return The receiver, once they are linked.
 * @throws gigwire.CancelledException when there was no code, or the person declined.
 */
suspend fun attachReceiver(
    api: CloudTips,
    placeId: String,
    who: Attached,
    journal: Journal = MemoryJournal(),
    options: CallOptions = CallOptions(),
    onWait: suspend (Duration) -> Unit = {},
    ask: suspend (Question.Code) -> String?,
): Receiver {
    val person = who as? Attached.Person
    val args = inputFields(
        "placeId" to placeId,
        "userId" to (who as? Attached.Waiting)?.userId,
        "phoneNumber" to person?.phoneNumber,
        "name" to person?.name,
        "externalId" to person?.externalId,
        "sendPassword" to person?.sendPassword,
        "needConfirmLayouts" to person?.needConfirmLayouts,
    )
    val start = FlowStart("attach_receiver", args, options, journal)
    val end = api.driver.flow(start, ask = { question -> (question as? Question.Code)?.let { ask(it) } }) { event ->
        event["forMs"].asLong()?.let { onWait(it.milliseconds) }
    }
    return Receiver(end)
}
