package gigwire

import gigwire.core.CoreOptions
import kotlin.time.Duration

/** How a call or a listing is carried through. What is null is the core's default. */
data class CallOptions(
    /** Give up on one attempt after this long (default: 30 seconds). */
    val timeout: Duration? = null,
    /** Give up on the call as a whole after this long (default: 2 minutes). */
    val deadline: Duration? = null,
    /** How many attempts there may be, the first included (default: 4). */
    val maxAttempts: Int? = null,
    /** The company to act for. */
    val companyId: Long? = null,
    /**
     * The state in which you last saw what you act on: an action that the life cycle does not allow there is a
     * [TransitionException], and nothing is sent.
     */
    val knownState: IntCode? = null,
    /** How many pages of a listing may be in flight (default: 3). */
    val inFlight: Int? = null,
) {
    init {
        require(maxAttempts == null || maxAttempts > 0) { "maxAttempts must be positive" }
        require(inFlight == null || inFlight > 0) { "inFlight must be positive" }
    }

    internal fun toCore() = CoreOptions(
        timeoutMs = timeout?.milliseconds(),
        deadlineMs = deadline?.milliseconds(),
        maxAttempts = maxAttempts?.toUInt(),
        companyId = companyId,
        knownState = knownState?.code,
        inFlight = inFlight?.toUInt(),
    )

    private fun Duration.milliseconds(): ULong = inWholeMilliseconds.coerceAtLeast(0).toULong()
}
