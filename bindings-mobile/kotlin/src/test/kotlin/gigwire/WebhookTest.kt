package gigwire

import java.time.Instant
import java.util.UUID
import kotlinx.serialization.json.jsonObject
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Test

/** Who sent a webhook, and what it says. */
internal class WebhookTest {
    private val secret = "bb940556f36a5ae58063f151e51f5318"
    private val body = """{"timestamp":1674539549,"name":"cardAdded","payload":{"ownerId":6,"id":11}}""".encodeToByteArray()
    private val signature = "9eb23eb63888b150299a0e5442721e64da7a795d81b9f219e24c1136d5f24606"

    private fun kind(payload: String, name: String = "x", at: Long = 7): WebhookEvent {
        val body = """{"timestamp": $at, "name": "$name", "payload": $payload}""".encodeToByteArray()
        return Webhook.verify(body, Webhook.sign(body, secret), secret)
    }

    @Test
    fun theDocumentedEventIsRead() {
        assertEquals(signature, Webhook.sign(body, secret))
        val event = Webhook.verify(body, signature, secret) as WebhookEvent.PayoutEndpointAdded
        assertEquals(6L to 11L, event.ownerId to event.id)
        assertEquals(Instant.ofEpochSecond(1_674_539_549) to "cardAdded", event.about.at to event.about.name)
        assertEquals(setOf("ownerId", "id"), event.about.payload.jsonObject.keys)
    }

    @Test
    fun oneChangedByteIsRefused() {
        for (place in body.indices) {
            val changed = body.copyOf().also { it[place] = (it[place].toInt() xor 1).toByte() }
            val error = assertThrows(WebhookSignatureException::class.java) { Webhook.verify(changed, signature, secret) }
            assertFalse(secret in error.toString())
        }
        for (other in listOf(null, "", signature.drop(1))) {
            assertThrows(WebhookSignatureException::class.java) { Webhook.verify(body, other, secret) }
        }
        assertThrows(WebhookSignatureException::class.java) { Webhook.verify(body, signature, "other") }
    }

    @Test
    fun whatIsSignedAndNoEventSaysWhy() {
        val text = "{}".encodeToByteArray()
        val error = assertThrows(WebhookBodyException::class.java) { Webhook.verify(text, Webhook.sign(text, secret), secret) }
        assertEquals("timestamp: expected a whole number", error.problem)
    }

    @Test
    fun everyKindHasItsClass() {
        val uuid = UUID.fromString("b2e2671d-f850-493f-83ba-f236d3192974")
        val removed = kind("""{"id": 11}""", name = "cardRemoved") as WebhookEvent.PayoutEndpointRemoved
        assertEquals(null to 11L, removed.ownerId to removed.id)
        assertEquals(uuid, (kind("""{"u": "$uuid"}""") as WebhookEvent.FreelancerRegistered).freelancer)
        val status = kind("""{"u": "$uuid", "s": 3}""") as WebhookEvent.TaxationStatusChanged
        assertEquals(uuid to 3L, status.freelancer to status.status)
        val tax = kind("""{"u": "$uuid", "on": true}""") as WebhookEvent.TaxPaymentSwitched
        assertEquals(uuid to true, tax.freelancer to tax.on)
        assertEquals("x", (kind("null") as WebhookEvent.Unknown).about.name)
    }

    @Test
    fun aRepetitionIsTold() {
        assertEquals(kind("{}").about.fingerprint, kind("{ }").about.fingerprint)
        assertNotEquals(kind("{}").about.fingerprint, kind("{}", at = 8).about.fingerprint)
    }
}
