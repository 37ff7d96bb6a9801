package gigwire

import gigwire.flows.solarstaff.FreelancerRef
import gigwire.flows.solarstaff.PaymentRow
import gigwire.flows.solarstaff.RowResult
import gigwire.solarstaff.TaskState
import java.io.File
import java.math.BigDecimal
import java.time.LocalDateTime
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/** What the README shows is what is compiled and run here. */
internal class ReadmeTest : FlowTest() {
    @Test
    fun theExamplesAreThoseOfTheReadme() {
        val shown = File(System.getProperty("gigwire.readme")).readText().split("```kotlin\n").drop(1).map { it.substringBefore("```") }
        val sources = listOf("ReadmeExample", "ReadmePaymentRun").map { name ->
            val source = File("src/test/kotlin/gigwire/$name.kt").readText()
            source.substringAfter("// README begins\n").substringBefore("// README ends")
        }
        assertEquals(sources, shown)
    }

    @Test
    fun theExampleRuns() = runBlocking {
        val api = bot()
        val waiting = { runBlocking { api.tasks.list(state = listOf(TaskState.WAITING_ACCEPTANCE)).toList() } }
        val before = waiting()
        assertTrue(before.isNotEmpty())
        acceptFinishedTasks(sandbox.baseUrl, "bot@gigwire.test", "bot-password")
        assertTrue(waiting().isEmpty())
        assertEquals(TaskState.WAITING_PAYMENT, api.tasks.get(taskId = before.first().id).state)
    }

    @Test
    fun thePaymentRunOfTheReadmeRuns(@TempDir folder: File) = flowTest {
        val api = program()
        val (service, attribute) = api.service()
        val row = PaymentRow.NewTask(
            key = "march-1",
            freelancer = FreelancerRef.Email("ready@gigwire.test"),
            service = service,
            title = "Logo",
            description = "Three variants",
            price = BigDecimal("1500.50"),
            deadline = LocalDateTime.now().plusDays(7).withNano(0).toWire(),
            attributes = listOf(attribute),
        )
        val report = payAll(api, listOf(row), File(folder, "march.journal"))
        assertEquals(listOf("march-1" to RowResult.Outcome.PAID_OUT), report?.rows?.map { it.key to it.outcome })
        assertNull(payAll(api, listOf(row, row), File(folder, "april.journal")))
    }
}
