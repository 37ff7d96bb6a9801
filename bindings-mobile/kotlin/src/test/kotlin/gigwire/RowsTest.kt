package gigwire

import gigwire.cloudtips.CloudTips
import gigwire.planado.Planado
import gigwire.qugo.Qugo
import java.io.File
import java.math.BigDecimal
import java.time.LocalDate
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** Neutral rows as flows. */
internal class RowsTest : SandboxTest() {
    private val root = sandbox.baseUrl.removeSuffix("/solar_staff/api")
    private val qugo get() = Qugo("qugo-demo-token", "$root/qugo")
    private val planado get() = Planado("planado-demo-key", "$root/planado")
    private val cloudTips get() = CloudTips(
        "partner@gigwire.test", "partner-password", baseUrl = "$root/cloudtips/api", identityUrl = "$root/cloudtips/identity",
    )

    @Test
    fun oneReportOverAllPlatforms() = runBlocking {
        val api = bot()
        val people = listOf(api.rows, qugo.rows, cloudTips.rows, planado.rows).map { it.people().toList() }
        assertEquals(listOf(25, 20, 21, 6), people.map { it.size })
        assertEquals(listOf("solar_staff", "qugo", "cloudtips", "planado"), people.map { it.first().platform })
        assertTrue(people[0].any { it.state == PersonState.ACTIVE && it.since is WireTime.Zoned })

        val paid = api.rows.payouts().toList().filter { it.state == PayoutState.PAID }
        val tasks = paid.map { it.workItemId }
        val earned = sandbox.get("ledger").getValue("entries").jsonArray.map { it.jsonObject }
            .filter { it.getValue("reason").jsonPrimitive.content == "earning" && it.getValue("taskId").jsonPrimitive.content in tasks }
            .map { it.getValue("amount").jsonPrimitive.content.toBigDecimal() }
        assertEquals(paid.size, earned.size)
        val sum = paid.mapNotNull { it.amount }.fold(BigDecimal.ZERO, BigDecimal::add)
        assertEquals(0, sum.compareTo(earned.fold(BigDecimal.ZERO, BigDecimal::add)))
        assertEquals(21, cloudTips.rows.balances().toList().size)
    }

    @Test
    fun daysAndWhatIsNotTold() = runBlocking {
        val all = planado.rows.workItems().toList()
        val item = all.first()
        assertNull(item.amount)
        // One with days before and after it.
        val days = all.map { it.created.toString().take(10) }.distinct().sorted()
        assertTrue(days.size >= 3)
        val day = LocalDate.parse(days[1])
        val some = planado.rows.workItems(since = day, until = day).toList()
        assertEquals(all.filter { it.created.toString().startsWith(day.toString()) }, some)
    }

    @Test
    fun aPlatformWithoutRowsOfAKindSaysWhy() {
        val error = assertThrows(NotOfferedException::class.java) { runBlocking { planado.rows.payouts().first() } }
        assertEquals("planado" to "it plans field work and moves no money", error.platform to error.reason)
        assertThrows(InvalidRequestException::class.java) {
            runBlocking { qugo.rows.people(since = LocalDate.of(2026, 1, 1)).first() }
        }
    }

    @Test
    fun everyTermOfTheCatalogsIsAState() {
        val states = mapOf(
            "people" to PersonState.entries.map { it.name },
            "work_items" to WorkState.entries.map { it.name },
            "payouts" to PayoutState.entries.map { it.name },
        )
        for (name in listOf("solar_staff", "qugo", "cloudtips", "planado")) {
            val catalog = Json.parseToJsonElement(File("../../core/catalog/$name.json").readText()).jsonObject
            for ((kind, declared) in catalog.getValue("rows").jsonObject) {
                val terms = declared.jsonObject["states"]?.jsonArray.orEmpty().flatMap { it.terms() }
                assertTrue(states[kind].orEmpty().containsAll(terms.map { it.uppercase() }), "$name: $kind: $terms")
            }
        }
    }

    private fun JsonElement.terms(): List<String> {
        val terms: JsonObject = jsonObject.getValue("terms").jsonObject
        return terms.values.filter { it !is JsonNull }.map { it.jsonPrimitive.content }
    }
}
