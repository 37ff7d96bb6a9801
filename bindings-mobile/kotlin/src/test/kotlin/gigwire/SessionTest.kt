package gigwire

import gigwire.solarstaff.SolarStaff
import java.util.concurrent.atomic.AtomicInteger
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Assertions.assertNotNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** Who we are: password, 2FA, tokens. */
internal class SessionTest : SandboxTest() {
    @Test
    fun aWrongPasswordIsSaid() {
        val error = assertThrows(AuthenticationException::class.java) {
            runBlocking { bot(password = "sesame").login() }
        }
        assertEquals("auth.login", error.operation)
        assertEquals(401, error.status)
        assertFalse("sesame" in error.toString(), error.toString())
    }

    @Test
    fun oneCodeIsAskedForHoweverManyCallsWait() = runBlocking {
        val asked = AtomicInteger()
        val api = demo(code = { challenge ->
            asked.incrementAndGet()
            assertEquals("SMS", challenge.kind)
            sandbox.lastCode
        })
        List(8) { async { api.companies.balance() } }.awaitAll()
        assertEquals(1, asked.get())
    }

    @Test
    fun nobodyToAskIsAnErrorOfItsOwn() {
        val error = assertThrows(TwoFactorRequiredException::class.java) { runBlocking { demo().companies.balance() } }
        assertEquals("SMS", error.challenge.kind)
        assertTrue((error as GigwireException) is AuthenticationException)
    }

    @Test
    fun whatTheCallbackThrowsReachesTheCaller() {
        class Closed : Exception()
        assertThrows(Closed::class.java) { runBlocking { demo(code = { throw Closed() }).companies.balance() } }
    }

    @Test
    fun tokensAreHandedOutAndServeAnotherClient() = runBlocking {
        val kept = mutableListOf<Tokens>()
        bot(onTokens = { kept += it }).login()
        val other = SolarStaff(tokens = kept.single(), baseUrl = sandbox.baseUrl)
        assertNotNull(other.companies.balance().balanceAmount)
        other.close()
    }

    @Test
    fun tenCallsWithAnExpiredTokenMakeOneRefresh() = runBlocking {
        val kept = mutableListOf<Tokens>()
        val api = bot(onTokens = { synchronized(kept) { kept += it } })
        api.login()
        sandbox.fault("""{"kind": "expire_tokens"}""")
        List(10) { async { api.companies.balance() } }.awaitAll()
        assertEquals(2, kept.size)
        assertNotEquals(kept[0], kept[1])
        assertEquals(kept[1], api.tokens)
    }

    @Test
    fun aStoreThatFailsDoesNotLoseTheAnswer() = runBlocking {
        val thread = Thread.currentThread()
        val before = thread.uncaughtExceptionHandler
        val told = mutableListOf<Throwable>()
        thread.setUncaughtExceptionHandler { _, error -> told += error }
        try {
            val api = bot(onTokens = { error("the disk is full") })
            assertNotNull(api.companies.balance().balanceAmount)
        } finally {
            thread.uncaughtExceptionHandler = before
        }
        assertEquals("the disk is full", told.single().message)
    }

    @Test
    fun secretsAreInNoText() = runBlocking {
        val api = bot()
        api.login()
        val tokens = api.tokens!!
        val answer = api.auth.login(username = "bot@gigwire.test", password = "bot-password")
        val texts = listOf(tokens, answer, HttpRequest("GET", "https://a/b?token=x", listOf("authorization" to tokens.token), byteArrayOf()))
        for (text in texts.map(Any::toString)) {
            for (secret in listOf(tokens.token, tokens.refreshToken!!, answer.token!!, answer.refreshToken!!, "token=x")) {
                assertFalse(secret in text, text)
            }
        }
    }
}
