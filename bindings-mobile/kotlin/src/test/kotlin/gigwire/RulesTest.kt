package gigwire

import gigwire.solarstaff.CurrencyId
import gigwire.solarstaff.ExchangeRate
import gigwire.solarstaff.SolarStaff
import gigwire.solarstaff.Task
import gigwire.solarstaff.TaskState
import gigwire.solarstaff.TaxDocumentType
import java.io.File
import java.math.BigDecimal
import kotlinx.coroutines.test.runTest
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import kotlinx.serialization.json.long
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** What gigwire knows of Solar Staff apart from its calls (`tests/rules/README.md`), and the warnings of a call. */
internal class RulesTest {
    private fun rules(name: String): JsonObject =
        Json.parseToJsonElement(File("../../tests/rules/solar_staff/$name").readText()).jsonObject

    private fun JsonObject.items(name: String): List<JsonObject> = getValue(name).jsonArray.map(JsonElement::jsonObject)

    private fun JsonObject.text(name: String): String = getValue(name).jsonPrimitive.content

    private fun currency(name: String): CurrencyId = CurrencyId.known.first { it.name.equals(name, ignoreCase = true) }

    private val exchange = rules("exchange.json")
    private val rates = exchange.items("rates").map(::ExchangeRate)

    @Test
    fun `amounts are converted by the rates`() {
        for (each in exchange.items("conversions")) {
            val amount = BigDecimal(each.text("amount"))
            val converted = Exchange.convert(amount, currency(each.text("source")), currency(each.text("target")), rates)
            assertEquals(each.text("result"), converted.toPlainString(), "$each")
        }
    }

    @Test
    fun `what has no documented conversion is refused`() {
        for (each in exchange.items("refusals")) {
            val (source, target) = listOf("source", "target").map { CurrencyId.known.find { known -> known.name.equals(each.text(it), true) } }
            // A currency is no text in Kotlin: others than the documented ones are codes that nobody knows.
            val error = assertThrows(InvalidRequestException::class.java) {
                Exchange.convert(BigDecimal(each.text("amount")), source ?: CurrencyId(4), target ?: CurrencyId(4), rates)
            }
            assertEquals(each.text("argument"), error.argument)
        }
        assertThrows(InvalidRequestException::class.java) {
            Exchange.convert(BigDecimal.ONE, CurrencyId.EUR, CurrencyId.RUB, rates.drop(1))
        }
    }

    @Test
    fun `what can be done in each state`() {
        for (row in rules("life_cycle.json").items("available")) {
            val state = TaskState(row.getValue("state").jsonPrimitive.long)
            for (actor in listOf(null) + Actor.entries) {
                val wanted = row.items("actions").filter { actor == null || it.text("actor") == actor.name.lowercase() }.map {
                    AvailableAction(
                        it.text("name"),
                        Actor.valueOf(it.text("actor").uppercase()),
                        it.text("operation"),
                        it.getValue("leads_to").jsonArray.map { to -> TaskState(to.jsonPrimitive.long) },
                    )
                }
                assertEquals(wanted, SolarStaff.availableTaskActions(state, actor), "$state by $actor")
            }
        }
    }

    @Test
    fun `a dispute is told from an approval of changes`() {
        for (each in rules("life_cycle.json").items("told_apart")) {
            assertEquals(each.getValue("is").jsonPrimitive.long, Task(each).actualState.code, "$each")
        }
    }

    private fun api(onWarning: (Warning) -> Unit, sent: MutableList<HttpRequest>) = SolarStaff(
        tokens = Tokens("T"),
        transport = object : HttpTransport {
            override suspend fun send(request: HttpRequest, maxResponseBytes: Long): HttpResponse {
                sent += request
                return HttpResponse(200, emptyList(), ByteArray(0))
            }
        },
        onWarning = onWarning,
    )

    @Test
    fun `a wrong INN is told of, without the number, and sent`() = runTest {
        val (told, sent) = mutableListOf<Warning>() to mutableListOf<HttpRequest>()
        api(told::add, sent).use { api ->
            api.freelancers.addTaxDocument(TaxDocumentType.INN, "709849850606", freelancerId = 1)
            assertTrue(told.isEmpty())
            api.freelancers.addTaxDocument(TaxDocumentType.INN, "709849850600", freelancerId = 1)
        }
        assertEquals(2, sent.size)
        assertEquals("freelancers.add_tax_document" to "taxNumber", told.single().run { operation to argument })
        assertFalse("709849850600" in told.single().toString())
    }

    @Test
    fun `what the listener throws keeps the call from being sent`() = runTest {
        val sent = mutableListOf<HttpRequest>()
        api({ throw IllegalStateException(it.argument) }, sent).use { api ->
            val thrown = runCatching { api.freelancers.addTaxDocument(TaxDocumentType.INN, "1", freelancerId = 1) }
            assertEquals("taxNumber", thrown.exceptionOrNull()?.message)
        }
        assertTrue(sent.isEmpty())
    }
}
