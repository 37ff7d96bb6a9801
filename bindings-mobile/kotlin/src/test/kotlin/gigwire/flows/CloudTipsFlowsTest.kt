package gigwire.flows

import gigwire.CancelledException
import gigwire.FlowTest
import gigwire.InvalidRequestException
import gigwire.MemoryJournal
import gigwire.Question
import gigwire.flows.cloudtips.Attached
import gigwire.flows.cloudtips.PayoutRow
import gigwire.flows.cloudtips.attachReceiver
import gigwire.flows.cloudtips.payOut
import java.math.BigDecimal
import kotlin.time.Duration
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.test.currentTime
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Assertions.fail
import org.junit.jupiter.api.Test

/** The flows of CloudTips, each as a company would use it. */
internal class CloudTipsFlowsTest : FlowTest() {
    private val place = "0d1c7e0a-6a52-4f0e-9a0e-3d9f5f0b7c11"
    private val anna = Attached.Person("+79990001122", "Анна Новикова")

    private fun codesTo(phone: String): List<String> =
        sandbox.messages.map { it.jsonObject }.filter { it["to"]?.jsonPrimitive?.content == phone }
            .mapNotNull { it["code"]?.jsonPrimitive?.content }

    private suspend inline fun <reified T : Throwable> thrown(body: suspend () -> Unit): T = try {
        body()
        fail("nothing was thrown")
    } catch (e: Throwable) {
        e as? T ?: throw e
    }

    @Test
    fun attachesAReceiverByTheCodeAndKeepsTheMinute() = flowTest {
        val journal = MemoryJournal()
        val refused = thrown<CancelledException> { attachReceiver(partner(), place, anna, journal) { null } }
        assertTrue("no code" in refused.message!!, refused.message)
        // Another process: the first code still serves, and another SMS waits for its minute.
        val asked = mutableListOf<Question.Code>()
        val waits = mutableListOf<Duration>()
        val began = currentTime
        val receiver = attachReceiver(partner(), place, anna, MemoryJournal(journal.lines), onWait = waits::add) { question ->
            asked += question
            when (asked.size) {
                1 -> "000"
                2 -> Question.AGAIN
                else -> codesTo(anna.phoneNumber).last()
            }
        }
        assertEquals(anna.phoneNumber, receiver.phoneNumber)
        assertEquals(listOf("", "SmsCode: Неверный код", ""), asked.map { it.problem })
        assertEquals(anna.phoneNumber, asked[0].sentTo)
        assertEquals(60.seconds, asked[0].anotherIn)
        assertEquals(2, codesTo(anna.phoneNumber).size)
        assertEquals(1, waits.size)
        assertTrue(currentTime - began >= 60_000)
    }

    @Test
    fun refusesASecondSmsWithinTheMinute() = flowTest {
        val api = partner()
        val userId = api.places.employees(place).items.first { it.confirmationStatus?.code == 2L }.userId!!
        api.places.attachSendSms(placeId = place, userId = userId)
        val tooSoon = thrown<InvalidRequestException> { api.places.attachSendSms(placeId = place, userId = userId) }
        assertEquals("userId", tooSoon.argument)
        assertTrue("again in 60 s" in tooSoon.message!!, tooSoon.message)
    }

    @Test
    fun paysOutOnceWhateverGetsLost() = flowTest {
        val api = partner()
        val userId = api.receivers.list(phoneNumber = "+70000000101").first().userId
        val match = """{"path_prefix": "/cloudtips/api/accumulations/payout"}"""
        sandbox.post("faults", """{"faults": [{"match": $match, "kind": "drop_after_act"}]}""")
        val rows = mutableListOf<PayoutRow>()
        var planned = BigDecimal.ZERO
        val report = payOut(api, listOf(userId), journal = MemoryJournal(), onRow = rows::add) { plan ->
            planned = plan.total
            true
        }
        assertEquals(PayoutRow.Outcome.PAID_OUT, report.rows.single().outcome)
        assertEquals(rows, report.rows)
        assertTrue(planned > BigDecimal.ZERO)
        assertEquals(planned, report.amount)
        assertEquals(0, api.experimental.accumulations.summary(userId).accumulatedAmount?.signum())
    }
}
