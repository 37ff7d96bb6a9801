package gigwire.flows.solarstaff

import gigwire.CallOptions
import gigwire.FlowStart
import gigwire.MemoryJournal
import gigwire.asLong
import gigwire.flow
import gigwire.inputFields
import gigwire.solarstaff.SolarStaff
import gigwire.solarstaff.Task
import gigwire.solarstaff.TaskState
import kotlin.time.Duration

/** How far a task must have come. */
enum class TaskGoal {
    /** The freelancer has taken it. */
    TAKEN,

    /** They have reported it done. */
    FINISHED,

    /** It is paid. */
    PAID,
}

/**
 * Follows a task that the freelancer works on in their own account (the vendor's use case 1, second half).
 *
 * @param api The client.
 * @param task Which.
 * @param until What to wait for.
 * @param patience How long to wait (default: a day); then a `CancelledException` is thrown.
 * @param options How its calls are carried through.
 * @param onState Called with each new state, in the coroutine of the caller.
 * @return The task, as soon as it is there, or when it will not get there: declined, disputed, overdue.
 */
suspend fun followTask(
    api: SolarStaff,
    task: TaskRef,
    until: TaskGoal,
    patience: Duration? = null,
    options: CallOptions = CallOptions(),
    onState: suspend (TaskState) -> Unit = {},
): Task {
    val args = inputFields(
        "uuid" to (task as? TaskRef.Uuid)?.uuid,
        "taskId" to (task as? TaskRef.Id)?.id,
        "until" to until.name.lowercase(),
        "patienceMs" to patience?.inWholeMilliseconds,
    )
    val start = FlowStart("follow_task", args, options, MemoryJournal())
    val end = api.driver.flow(start, ask = { null }) { event ->
        event["state"].asLong()?.let { onState(TaskState(it)) }
    }
    return Task(end)
}
