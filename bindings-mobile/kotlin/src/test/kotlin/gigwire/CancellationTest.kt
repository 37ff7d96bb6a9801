package gigwire

import java.util.concurrent.atomic.AtomicInteger
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitCancellation
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNotNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** A caller that gives up. */
internal class CancellationTest : SandboxTest() {
    @Test
    fun theRequestIsCancelledWithTheCaller() = runBlocking {
        val sending = CompletableDeferred<Unit>()
        val cancelled = CompletableDeferred<Unit>()
        val api = bot(tokens = Tokens("T"), transport = { _, _ ->
            sending.complete(Unit)
            try {
                awaitCancellation()
            } finally {
                cancelled.complete(Unit)
            }
        })
        val call = launch { api.companies.balance() }
        sending.await()
        call.cancelAndJoin()
        assertTrue(cancelled.isCompleted)
    }

    @Test
    fun anotherCallTakesOverTheLoginOfACancelledOne() = runBlocking {
        val inner = OkHttpTransport()
        val logins = AtomicInteger()
        val firstLogin = CompletableDeferred<Unit>()
        val api = bot(transport = { request, limit ->
            if (request.url.endsWith("/login") && logins.incrementAndGet() == 1) {
                firstLogin.complete(Unit)
                awaitCancellation()
            }
            inner.send(request, limit)
        })
        val first = launch { api.companies.balance() }
        firstLogin.await()
        val second = async { api.companies.balance() }
        // The second is waiting for the first one's login by now.
        kotlinx.coroutines.yield()
        first.cancelAndJoin()
        assertNotNull(withTimeout(10.seconds) { second.await() }.balanceAmount)
        assertEquals(2, logins.get())
    }

    @Test
    fun aCallThatNeverGetsAnAnswerHoldsUpNoOther() = runBlocking {
        val inner = OkHttpTransport()
        val stuck = CompletableDeferred<Unit>()
        val api = bot(transport = { request, limit ->
            if ("/companies" in request.url) {
                stuck.complete(Unit)
                awaitCancellation()
            }
            inner.send(request, limit)
        })
        api.login()
        val call = launch { api.companies.list() }
        stuck.await()
        assertNotNull(withTimeout(10.seconds) { api.companies.balance() }.balanceAmount)
        call.cancelAndJoin()
    }
}
