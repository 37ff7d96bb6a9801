package gigwire

import gigwire.solarstaff.SolarStaff
import java.util.concurrent.atomic.AtomicInteger
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.awaitCancellation
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNotEquals
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
    fun aLoginGoesOnWhenTheCallThatSentItIsCancelled() = runBlocking {
        val login = HeldBack("/login")
        val api = bot(transport = login)
        cancelWhileHeldBack(login, api)
        assertNotNull(withTimeout(10.seconds) { api.companies.balance() }.balanceAmount)
        assertEquals(1, login.count.get())
    }

    @Test
    fun aRefreshGoesOnWhenTheCallThatSentItIsCancelled() = runBlocking {
        val refresh = HeldBack("/refresh")
        val api = bot(transport = refresh)
        api.login()
        val before = api.tokens
        sandbox.fault("""{"kind": "expire_tokens"}""")
        cancelWhileHeldBack(refresh, api)
        assertNotNull(withTimeout(10.seconds) { api.companies.balance() }.balanceAmount)
        assertEquals(1, refresh.count.get())
        assertNotEquals(before, api.tokens)
    }

    @Test
    fun whoWaitsForTheRefreshOfACancelledCallGetsIt() = runBlocking {
        val refresh = HeldBack("/refresh")
        val api = bot(transport = refresh)
        api.login()
        sandbox.fault("""{"kind": "expire_tokens"}""")
        val first = launch { api.companies.balance() }
        refresh.sent.await()
        val second = async { api.companies.balance() }
        // The second is waiting for the first one's refresh by now.
        kotlinx.coroutines.yield()
        first.cancelAndJoin()
        refresh.release.complete(Unit)
        assertNotNull(withTimeout(10.seconds) { second.await() }.balanceAmount)
        assertEquals(1, refresh.count.get())
    }

    @Test
    fun anExchangeThatBreaksHoldsUpNobody() = runBlocking {
        val told = CompletableDeferred<Throwable>()
        val before = Thread.getDefaultUncaughtExceptionHandler()
        Thread.setDefaultUncaughtExceptionHandler { _, error -> told.complete(error) }
        try {
            val api = bot(transport = { _, _ -> kotlinx.coroutines.delay(10); throw AssertionError("broken") })
            val calls = List(2) { async { runCatching { api.companies.balance() }.exceptionOrNull() } }
            val errors = withTimeout(10.seconds) { calls.awaitAll() }
            assertTrue(errors.all { it is OutcomeUnknownException }, "$errors")
            assertEquals("broken", withTimeout(10.seconds) { told.await() }.message)
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before)
        }
    }

    /** Lets nothing through to this path before it is released. */
    private class HeldBack(private val path: String) : HttpTransport {
        private val inner = OkHttpTransport()
        val count = AtomicInteger()
        val sent = CompletableDeferred<Unit>()
        val release = CompletableDeferred<Unit>()

        override suspend fun send(request: HttpRequest, maxResponseBytes: Long): HttpResponse {
            if (request.url.endsWith(path)) {
                count.incrementAndGet()
                sent.complete(Unit)
                release.await()
            }
            return inner.send(request, maxResponseBytes)
        }
    }

    private suspend fun cancelWhileHeldBack(transport: HeldBack, api: SolarStaff) = coroutineScope {
        val call = launch { api.companies.balance() }
        transport.sent.await()
        call.cancelAndJoin()
        transport.release.complete(Unit)
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
