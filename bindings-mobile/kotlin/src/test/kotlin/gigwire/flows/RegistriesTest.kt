package gigwire.flows

import gigwire.FileJournal
import gigwire.InvalidRequestException
import gigwire.MemoryJournal
import gigwire.SandboxTest
import gigwire.flows.qugo.InvitationOptions
import gigwire.flows.qugo.InvitationRun
import gigwire.flows.qugo.PayoutRow
import gigwire.flows.qugo.PayrollOptions
import gigwire.flows.qugo.PayrollRun
import gigwire.flows.qugo.RegistryFile
import gigwire.flows.qugo.RegistryFileException
import gigwire.flows.qugo.RegistryOutcome
import gigwire.flows.qugo.RegistryProgress
import gigwire.qugo.Qugo
import java.math.BigDecimal
import java.nio.file.Path
import java.time.LocalDate
import kotlin.time.Duration.Companion.milliseconds
import kotlinx.coroutines.async
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.yield
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows
import org.junit.jupiter.api.io.TempDir

/** Registries of Qugo against a sandbox. */
internal class RegistriesTest : SandboxTest() {
    private val pause = 20.milliseconds

    private fun qugo() = Qugo(key = "qugo-demo-token", baseUrl = sandbox.baseUrl.replace("/solar_staff/api", "/qugo"))

    private fun hurry() {
        val settings = sandbox.get("settings").getValue("qugo").jsonObject + ("step_ms" to JsonPrimitive(1))
        sandbox.post("settings", JsonObject(mapOf("qugo" to JsonObject(settings))).toString())
    }

    private fun earnings() = sandbox.get("ledger").getValue("entries").jsonArray.map { it.jsonObject }
        .filter { it.getValue("reason").jsonPrimitive.content == "earning" && "qugo" in it.getValue("to").toString().lowercase() }
        .map { it.getValue("amount").jsonPrimitive.content }

    @Test
    fun `invites from a file and tells the line of it that failed`() = runBlocking<Unit> {
        hurry()
        val file = "Телефон;Имя;key\n8 900 123-45-67;Анна;ann\n\n+79007654321;Борис;bob\n".toByteArray()
        val rows = RegistryFile.readInvitations(file)
        qugo().use { api ->
            api.employees.invite(phone = "+79007654321")
            InvitationRun(api, rows, InvitationOptions(pause = pause), MemoryJournal()).use { registry ->
                val events = async { registry.events.toList() }
                yield()
                val plan = registry.plan()
                assertTrue(plan.canStart && plan.ready == 2 && plan.registryId == null)
                val report = registry.go()
                assertEquals(listOf(RegistryOutcome.INVITED, RegistryOutcome.FAILED), report.rows.map { it.result })
                assertEquals(Triple("bob", 4L, "Дубликат: исполнитель уже приглашён"), report.rows[1].let { Triple(it.key, it.line, it.reason) })
                assertFalse(report.isComplete)
                assertTrue(events.await().any { it is RegistryProgress && it.states == mapOf("success" to 1L, "failed" to 1L) })
            }
        }
    }

    @Test
    fun `pays after a go, once, also when it is resumed`(@TempDir folder: Path) = runBlocking<Unit> {
        hurry()
        val rows = listOf(
            PayoutRow("770000000002", BigDecimal("1500.50"), "Доставка", "courier", LocalDate.of(2025, 11, 30), key = "a"),
            PayoutRow("770000000001", BigDecimal("10"), "Доставка", "courier", key = "b"),
        )
        val before = earnings().size
        val path = folder.resolve("pay.journal").toFile()
        qugo().use { api ->
            FileJournal(path).use { journal ->
                PayrollRun(api, rows, PayrollOptions(pause = pause), journal).use { registry ->
                    val plan = registry.plan()
                    assertEquals(Triple(1, BigDecimal("1500.50"), false), Triple(plan.ready, plan.total, plan.canStart))
                    assertEquals("Самозанятым платят через задания", plan.problems.single { it.isError }.message)
                    assertThrows<InvalidRequestException> { runBlocking { registry.go() } }
                }
            }
            assertEquals(before, earnings().size)
            repeat(2) { time ->
                FileJournal(path).use { journal ->
                    val options = PayrollOptions(skipInvalid = true, pause = pause)
                    PayrollRun(api, options = options, journal = journal).use { registry ->
                        assertEquals(time == 1, registry.plan().isResumed)
                        val report = registry.go()
                        assertEquals(BigDecimal("1500.50") to 1, report.paid to report.count(RegistryOutcome.PAID))
                    }
                }
            }
        }
        assertEquals(listOf("1500.5"), earnings().drop(before))
    }

    @Test
    fun `a file that cannot serve is told with its places`() {
        val refused = assertThrows<RegistryFileException> {
            RegistryFile.readPayouts("ИНН;Сумма\n1;2\n".toByteArray())
        }
        assertEquals(1L to null, refused.problems.single().let { it.row to it.column })
        assertTrue("none for Текст чека, Услуга" in refused.message.orEmpty())
    }
}
