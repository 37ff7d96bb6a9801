package gigwire

import java.util.concurrent.CopyOnWriteArrayList
import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow

/** Values for whoever collects [flow] at the time, each in order. Whoever sends them never waits. */
internal class Broadcast<T : Any> {
    private val collectors = CopyOnWriteArrayList<Channel<T>>()

    @Volatile
    private var isClosed = false

    val flow: Flow<T> = flow {
        val values = Channel<T>(Channel.UNLIMITED)
        collectors += values
        // After it is in the list: whoever closes the broadcast in between closes it, too.
        if (isClosed) values.close()
        try {
            for (value in values) emit(value)
        } finally {
            collectors -= values
        }
    }

    fun send(value: T) = collectors.forEach { it.trySend(value) }

    /** The flow completes, for those to come as well. */
    fun close() {
        isClosed = true
        collectors.forEach { it.close() }
    }
}
