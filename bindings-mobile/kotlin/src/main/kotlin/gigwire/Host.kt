package gigwire

import gigwire.core.CoreClient
import gigwire.core.CoreConfig
import gigwire.core.CoreException
import kotlin.coroutines.CoroutineContext
import kotlin.random.Random
import kotlinx.coroutines.Dispatchers

/** What the core has not and a driver gets from around it. */
internal class Host(
    val transport: HttpTransport,
    val code: (suspend (Challenge) -> String?)?,
    val onTokens: (suspend (Tokens) -> Unit)?,
    val onWarning: (Warning) -> Unit,
    /** Where documents are read. */
    val context: CoroutineContext = Dispatchers.Default,
    /** Milliseconds since the Unix epoch. */
    val now: () -> ULong = Clock()::now,
    val entropy: () -> ULong = { Random.nextLong().toULong() },
    /** Where journals are written. */
    val blocking: CoroutineContext = Dispatchers.IO,
)

/** The system's time when it was made, and from then on a clock that never runs backwards. */
private class Clock {
    private val start = System.currentTimeMillis()
    private val startNanos = System.nanoTime()

    fun now(): ULong = (start + (System.nanoTime() - startNanos) / 1_000_000).toULong()
}

/** A driver for a client of this configuration. */
internal fun drive(config: CoreConfig, host: Host): Driver = try {
    Driver(CoreClient(config), host)
} catch (e: CoreException) {
    throw e.toGigwire()
}

/** The addresses of hosts that are given, by their names. */
internal fun given(vararg hosts: Pair<String, String?>): Map<String, String> =
    hosts.mapNotNull { (name, url) -> url?.let { name to it } }.toMap()
