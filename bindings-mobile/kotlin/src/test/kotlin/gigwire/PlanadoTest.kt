package gigwire

import gigwire.planado.AssigneeInput
import gigwire.planado.JobStatus
import gigwire.planado.Planado
import gigwire.planado.ReportFieldInput
import gigwire.planado.ReportFieldType
import gigwire.planado.TeamInput
import gigwire.planado.WebhookBody
import gigwire.planado.WorkerInput
import java.util.UUID
import kotlinx.coroutines.test.runTest
import kotlinx.serialization.json.JsonPrimitive
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Assertions.fail
import org.junit.jupiter.api.Test

/** What is Planado's own: webhooks, values of custom fields, permissions, who is told and who carries out a job. */
internal class PlanadoTest {
    private val uuid = UUID.fromString("00000000-0000-4000-8000-000000000010")
    private val secret = "a secret of the subscription"
    private val fields = """
        {"field_type": "input", "data_type": "string", "value": "12 м"},
        {"field_type": "checkbox", "data_type": "boolean", "value": true, "filled_at": "2020-06-01T07:17:28Z"},
        {"field_type": "image", "data_type": "attachment", "value": null},
        {"field_type": "dictionary", "data_type": "dictionary", "value": {"uuid": "$uuid", "name": "Monday"}},
        {"field_type": "thermometer", "data_type": "float", "value": 36}
    """

    private fun job(fields: String = this.fields) =
        """{"uuid": "$uuid", "status": "started", "version": 7, "report_fields": [$fields]}"""

    private val event = """{"event_uuid": "$uuid", "event_type": "job_started", "job": ${job()}}"""

    private fun verified(body: String, given: String? = secret): WebhookBody =
        PlanadoWebhook.verify(body.encodeToByteArray(), given, secret)

    private fun answering(answer: String, sent: MutableList<HttpRequest> = mutableListOf()) =
        Planado(key = "K", transport = { request, _ ->
            sent += request
            HttpResponse(200, emptyList(), answer.encodeToByteArray())
        })

    @Test
    fun `a webhook is read as its model`() {
        val read = verified(event)
        assertEquals(uuid to "job_started", read.eventUuid to read.eventType.code)
        assertEquals(JobStatus.STARTED to 7L, read.job?.status to read.job?.version)
        assertNull(read.client)
    }

    @Test
    fun `a webhook with another secret is refused`() {
        for (given in listOf(null, "", secret.drop(1), secret.uppercase())) {
            val error = assertThrows(WebhookSignatureException::class.java) { verified(event, given) }
            assertFalse(secret in error.toString())
        }
        assertThrows(WebhookSignatureException::class.java) { PlanadoWebhook.verify(ByteArray(0), "", "") }
    }

    @Test
    fun `what is no event says why`() {
        for (body in listOf("[]", "{}", """{"event_uuid": "$uuid"}""", "text")) {
            val error = assertThrows(WebhookBodyException::class.java) { verified(body) }
            assertTrue("$" in error.problem, error.problem)
        }
    }

    @Test
    fun `versions tell what is news`() {
        val told = listOf(8L, 9L, 7L, 6L).map { PlanadoWebhook.order(7, it) }
        val expected = PlanadoWebhook.Order.entries
        assertEquals(expected, told)
        assertEquals(listOf(true, true, false, false), told.map { it.isNews })
        assertEquals(PlanadoWebhook.Order.NEXT, PlanadoWebhook.order(null, 1))
    }

    @Test
    fun `the value of a custom field has its declared type`() = runTest {
        val read = answering("""{"job": ${job()}}""").use { it.jobs.get(uuid = uuid) }
        val (text, flag, images, entry, unknown) = read.reportFields ?: fail("no fields")
        assertEquals("12 м" to null, text.valueText to text.valueFlag)
        assertEquals(true to null, flag.valueFlag to flag.valueText)
        assertEquals(emptyList<String>() to null, images.valueImages to images.valueFile)
        assertEquals("Monday", entry.valueEntry?.name)
        assertEquals(JsonPrimitive(36) to null, unknown.value to unknown.valueText)
        assertEquals("2020-06-01T07:17:28Z" to null, flag.filledAt?.toString() to text.filledAt)
    }

    @Test
    fun `a value that does not fit its type is no answer`() = runTest {
        val broken = """{"field_type": "checkbox", "data_type": "boolean", "value": "perhaps"}"""
        answering("""{"job": ${job(broken)}}""").use { api ->
            val error = runCatching { api.jobs.get(uuid = uuid) }.exceptionOrNull() as DecodeException
            assertEquals("$.job.report_fields[0].value", error.path)
        }
    }

    @Test
    fun `what does not fit is never sent`() = runTest {
        val sent = mutableListOf<HttpRequest>()
        answering("""{"job_uuid": "$uuid"}""", sent).use { api ->
            val both = AssigneeInput(worker = WorkerInput(uuid = uuid), team = TeamInput(uuid = uuid))
            val assignee = runCatching { api.jobs.create(description = "x", assignee = both) }.exceptionOrNull()
            assertTrue((assignee as InvalidRequestException).argument.startsWith("assignee"), assignee.argument)
            val photo = ReportFieldInput(name = "Фото", fieldType = ReportFieldType.IMAGE, value = JsonPrimitive("x"))
            val field = runCatching { api.jobs.create(description = "x", reportFields = listOf(photo)) }.exceptionOrNull()
            assertTrue((field as InvalidRequestException).argument.startsWith("reportFields[0].value"), field.argument)
        }
        assertEquals(0, sent.size)
    }

    @Test
    fun `assignees are told unless it is said otherwise`() = runTest {
        val sent = mutableListOf<HttpRequest>()
        answering("""{"job_uuid": "$uuid"}""", sent).use { api ->
            api.jobs.create(description = "x")
            api.jobs.create(description = "x", notifyAssignees = false)
        }
        val told = sent.map { request -> request.headers.toMap()["x-planado-notify-assignees"] }
        assertEquals(listOf(null, "false"), told)
    }

    @Test
    fun `permissions are read by their names`() = runTest {
        val permissions = """{"web": {"jobs": {"view": true, "edit": false}, "jobs_export": true, "audit": {"read": true}}}"""
        val answer = """{"users": [{"uuid": "$uuid", "permissions": $permissions}]}"""
        val read = answering(answer).use { it.experimental.users.list().users.orEmpty().single().permissions ?: fail("none") }
        val names = listOf("jobs.view", "jobs.edit", "jobs.delete", "jobs_export", "audit.read")
        assertEquals(listOf(true, false, false, true, true), names.map { read.web?.can(it) })
        assertEquals(true to false, read.can("web.jobs.view") to read.can("mobile.jobs.complete"))
    }
}
