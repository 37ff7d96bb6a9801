package gigwire

import gigwire.core.CoreException
import gigwire.core.availableActions as coreActions
import gigwire.core.solarStaffTaskState
import gigwire.solarstaff.Task
import gigwire.solarstaff.TaskState

/** Who acts. */
enum class Actor {
    /** The company that orders and pays. */
    CUSTOMER,

    /** The person who does the work. */
    FREELANCER,

    /** The platform, by itself. */
    PLATFORM,
}

/** Something that can be done in a state. */
data class AvailableAction<S>(
    /** The name, such as `accept`. */
    val name: String,
    /** Whose step it is. A freelancer's step may be called on the freelancer's behalf. */
    val actor: Actor,
    /** The id of the operation that performs it, such as `tasks.accept`. */
    val operation: String,
    /** The states that may follow. */
    val leadsTo: List<S>,
)

internal fun <S> availableActions(
    platform: String,
    lifeCycle: String,
    state: Long,
    actor: Actor?,
    toState: (Long) -> S,
): List<AvailableAction<S>> = try {
    coreActions(platform, lifeCycle, state, actor?.name?.lowercase()).map {
        AvailableAction(it.name, Actor.valueOf(it.actor.uppercase()), it.operation, it.leadsTo.map(toState))
    }
} catch (e: CoreException) {
    throw e.toGigwire()
}

/**
 * The state of a task, with a dispute told from an approval of changes.
 *
 * The vendor's document prints 13 for both, and numbers the approval 16 elsewhere. A task tells them apart: 13 with an open
 * approval ([Task.activeChangesetId]) and without an open dispute ([Task.activeDispute]) is 16. Nothing else changes.
 */
val Task.actualState: TaskState get() = TaskState(solarStaffTaskState(state.code, activeDispute, activeChangesetId))
