package gigwire

import gigwire.core.CoreException
import gigwire.core.availableActions as coreActions

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
