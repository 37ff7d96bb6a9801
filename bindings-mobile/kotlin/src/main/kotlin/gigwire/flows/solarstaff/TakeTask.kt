package gigwire.flows.solarstaff

import gigwire.CallOptions
import gigwire.FlowStart
import gigwire.Journal
import gigwire.MemoryJournal
import gigwire.Question
import gigwire.flow
import gigwire.inputFields
import gigwire.solarstaff.SolarStaff
import gigwire.solarstaff.Task
import java.util.UUID
import kotlin.time.Duration

/**
 * Takes a task for the freelancer, after whatever the platform requires first (offers, NDAs, verification, data for ad
 * marking), and finishes it if wanted (the vendor's use case 2).
 *
 * @param api The client.
 * @param uuid The task.
 * @param freelancerUuid The freelancer whom it is for.
 * @param finish Whether to report it done as well.
 * @param patience How long to wait for the freelancer (default: a day); then a `CancelledException` is thrown, and the flow
 *   can be started again.
 * @param journal With one that lasts, a flow that is started again passes no page on twice.
 * @param options How its calls are carried through.
 * @param ask Answers [Question.Agreement] and [Question.Page], in the coroutine of the caller.
 * @return The task: in work, or waiting for acceptance.
 */
suspend fun takeTask(
    api: SolarStaff,
    uuid: UUID,
    freelancerUuid: UUID,
    finish: Boolean = false,
    patience: Duration? = null,
    journal: Journal = MemoryJournal(),
    options: CallOptions = CallOptions(),
    ask: suspend (Question) -> String?,
): Task {
    val args = inputFields(
        "uuid" to uuid,
        "freelancerUuid" to freelancerUuid,
        "finish" to finish,
        "patienceMs" to patience?.inWholeMilliseconds,
    )
    return Task(api.driver.flow(FlowStart("take_task", args, options, journal), ask))
}
