package gigwire

import gigwire.solarstaff.TaskState
import java.util.concurrent.atomic.AtomicInteger
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.take
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** Listings as flows. */
internal class ListingTest : SandboxTest() {
    @Test
    fun allItemsInOrderWhateverThePageSize() = runBlocking {
        val api = bot()
        val whole = api.tasks.list(size = 500).toList()
        val listing = api.tasks.list(size = 7)
        assertTrue(whole.size > 21, "${whole.size} tasks are too few to see pages")
        assertEquals(whole, listing.toList())
        assertEquals(whole.size.toLong(), listing.pages.first().pagination.total)
    }

    @Test
    fun severalPagesAreInFlight() = runBlocking {
        val flying = AtomicInteger()
        val most = AtomicInteger()
        val inner = OkHttpTransport()
        val api = bot(transport = { request, limit ->
            most.accumulateAndGet(flying.incrementAndGet(), ::maxOf)
            inner.send(request, limit).also { flying.decrementAndGet() }
        })
        api.login()
        sandbox.fault("""{"kind": "delay_ms", "delay_ms": 100, "times": 20}""")
        api.tasks.list(size = 7, options = CallOptions(inFlight = 4)).toList()
        assertEquals(4, most.get())
    }

    @Test
    fun whoStopsCollectingStopsTheFetching() = runBlocking {
        val requests = AtomicInteger()
        val inner = OkHttpTransport()
        val api = bot(transport = { request, limit ->
            requests.incrementAndGet()
            inner.send(request, limit)
        })
        api.login()
        assertEquals(5, api.tasks.list(size = 5, options = CallOptions(inFlight = 1)).take(5).toList().size)
        // the login, and one page
        assertEquals(2, requests.get())
    }

    @Test
    fun filtersAndCodes() = runBlocking {
        val states = listOf(TaskState.COMPLETED, TaskState.WAITING_ACCEPTANCE)
        val found = bot().tasks.list(state = states, size = 100).toList().map { it.state }.toSet()
        assertEquals(states.toSet(), found)
    }
}
