package gigwire

/**
 * Where a flow writes down what it is about to do, so that it can go on after its process has died: a list of lines. The core
 * writes, numbers, checks and reads them; a journal only keeps them. It holds what the caller put into the flow (names,
 * emails, prices) and what was done, never a secret.
 *
 * One flow uses a journal at a time, and calls it from a thread for blocking work. Whatever a function throws ends the flow
 * with a [JournalException].
 */
interface Journal : AutoCloseable {
    /** The lines that come after so many, at most [limit]; none at the end. */
    suspend fun read(after: Long, limit: Int): List<String>

    /**
     * Keeps lines after the first [after], in place of whatever there is beyond these. Returns when the lines would survive
     * a loss of power: a flow acts only then.
     */
    suspend fun append(after: Long, lines: List<String>)

    /** Lets go of the store. Flows leave that to whoever made the journal. */
    override fun close() = Unit
}

/** A journal that ends with the process: for tests, and for flows that nobody needs to resume. */
class MemoryJournal(lines: List<String> = emptyList()) : Journal {
    private val kept = lines.toMutableList()

    /** The lines so far. */
    val lines: List<String> get() = synchronized(kept) { kept.toList() }

    override suspend fun read(after: Long, limit: Int): List<String> =
        synchronized(kept) { kept.drop(after.toInt()).take(limit) }

    override suspend fun append(after: Long, lines: List<String>) {
        synchronized(kept) {
            kept.subList(after.toInt(), kept.size).clear()
            kept += lines
        }
    }
}
