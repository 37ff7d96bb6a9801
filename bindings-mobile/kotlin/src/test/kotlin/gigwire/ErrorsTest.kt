package gigwire

import gigwire.solarstaff.SolarStaff
import gigwire.solarstaff.TaskState
import java.io.IOException
import java.net.ServerSocket
import java.util.UUID
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** What goes wrong, and what the caller is told. */
internal class ErrorsTest : SandboxTest() {
    private inline fun <reified E : Throwable> failing(crossinline body: suspend () -> Unit): E =
        assertThrows(E::class.java) { runBlocking { body() } }

    @Test
    fun anArgumentTooMuchIsRefusedBeforeAnythingIsSent() {
        val api = bot(transport = { _, _ -> throw AssertionError("sent") })
        val error = failing<InvalidRequestException> { api.tasks.get(taskId = 1, uuid = UUID.randomUUID()) }
        assertEquals("tasks.get", error.operation)
    }

    @Test
    fun aTransitionThatTheLifeCycleForbidsIsRefusedBeforeAnythingIsSent() {
        val api = bot(transport = { _, _ -> throw AssertionError("sent") })
        val options = CallOptions(knownState = TaskState.COMPLETED)
        val error = failing<TransitionException> { api.tasks.accept(taskId = 1, options = options) }
        assertEquals("accept" to TaskState.COMPLETED.code, error.action to error.state)
    }

    @Test
    fun theLifeCycleTellsWhatIsPossible() {
        val actions = SolarStaff.availableTaskActions(TaskState.WAITING_ACCEPTANCE, Actor.CUSTOMER)
        val accept = actions.single { it.name == "accept" }
        assertEquals(AvailableAction("accept", Actor.CUSTOMER, "tasks.accept", listOf(TaskState.WAITING_PAYMENT)), accept)
        assertTrue(SolarStaff.availableTaskActions(TaskState(99)).isEmpty())
    }

    @Test
    fun aBadAddressIsAnInvalidRequest() {
        assertThrows(InvalidRequestException::class.java) { SolarStaff(baseUrl = "http://example.org/api") }
    }

    @Test
    fun whatIsNotThereIsNotFound() {
        val error = failing<NotFoundException> { bot().tasks.get(taskId = 987_654_321) }
        assertEquals(404, error.status)
        assertEquals(404, error.refusal.response?.status)
    }

    @Test
    fun aServerThatKeepsFailingIsAServerErrorForAReadAndUnknownForAPayment() {
        val api = bot()
        runBlocking { api.login() }
        sandbox.fault("""{"kind": "status", "status": 500, "times": 2}""")
        val read = failing<ServerException> { api.companies.balance(CallOptions(maxAttempts = 2)) }
        assertEquals(500, read.status)

        sandbox.fault("""{"kind": "status", "status": 500}""")
        val payment = failing<OutcomeUnknownException> { api.tasks.pay(taskId = 1) }
        assertEquals("tasks.get", payment.check)
        assertEquals(500, payment.response?.status)
    }

    @Test
    fun okHttpDoesNotRepeatAPaymentOfItsOwnAccord() {
        val api = bot()
        runBlocking { api.login() }
        // OkHttp would follow this by itself; the second answer would then be the sandbox's own.
        sandbox.fault("""{"kind": "status", "status": 503, "retry_after": 0}""")
        val error = failing<OutcomeUnknownException> { api.tasks.pay(taskId = 987_654_321) }
        assertEquals(503, error.response?.status)
    }

    @Test
    fun aConnectionThatBreaksAfterThePaymentIsNotRepeated() {
        val api = bot()
        runBlocking { api.login() }
        val task = runBlocking { api.tasks.list(state = listOf(TaskState.WAITING_PAYMENT)).first() }
        sandbox.fault("""{"kind": "drop_after_act", "match": {"path_prefix": "/solar_staff/api/customer/tasks/pay"}}""")
        val error = failing<OutcomeUnknownException> { api.tasks.pay(taskId = task.id) }
        assertEquals("tasks.get", error.check)
        assertTrue(runBlocking { api.tasks.get(taskId = task.id) }.state != TaskState.WAITING_PAYMENT)
    }

    @Test
    fun aRefusedConnectionReachedNobody() {
        val port = ServerSocket(0).use { it.localPort }
        SolarStaff(tokens = Tokens("T"), baseUrl = "http://127.0.0.1:$port").use { api ->
            val error = failing<TransportException> { api.tasks.pay(taskId = 1, options = CallOptions(maxAttempts = 2)) }
            assertEquals("connect", error.kind)
            assertFalse(error.mayBeSent)
            assertEquals(2, error.attempts)
        }
    }

    @Test
    fun anAnswerThatDoesNotComeIsATimeout() {
        val api = bot()
        runBlocking { api.login() }
        sandbox.fault("""{"kind": "delay_ms", "delay_ms": 3000}""")
        val options = CallOptions(timeout = 100.milliseconds, deadline = 20.seconds, maxAttempts = 1)
        val error = failing<TransportException> { api.companies.balance(options) }
        assertEquals("timeout", error.kind)
        assertTrue(error.mayBeSent)
    }

    @Test
    fun anAnswerOverTheLimitIsNotRead() {
        val small = SolarStaff("bot@gigwire.test", "bot-password", baseUrl = sandbox.baseUrl, maxResponseBytes = 2_000)
        small.use { api ->
            assertEquals("too_large", failing<TransportException> { api.tasks.list(size = 100).first() }.kind)
        }
    }

    @Test
    fun aTransportThatThrowsSomethingElseMayHaveSent() {
        val api = bot(tokens = Tokens("T"), transport = { _, _ -> throw IOException("bot-password") })
        val error = failing<OutcomeUnknownException> { api.tasks.pay(taskId = 1) }
        assertFalse("bot-password" in error.message!!, error.message)
    }

    @Test
    fun aTransportsOwnCancellationIsAFailureAndNotTheEndOfTheWorld() {
        val api = bot(tokens = Tokens("T"), transport = { _, _ -> throw CancellationException("pool closed") })
        failing<OutcomeUnknownException> { api.tasks.pay(taskId = 1) }
    }
}
