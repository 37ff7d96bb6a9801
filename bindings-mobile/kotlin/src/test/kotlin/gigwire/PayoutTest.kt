package gigwire

import gigwire.solarstaff.PayoutEndpointType
import gigwire.solarstaff.PayoutStatus
import gigwire.solarstaff.RequirementName
import gigwire.solarstaff.SettableTaskState
import gigwire.solarstaff.TaskAttribute
import gigwire.solarstaff.TaskState
import java.math.BigDecimal
import java.time.LocalDateTime
import java.util.UUID
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.boolean
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNotNull
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** From sign-in to the payout on a card: what the company of a freelancer does. */
internal class PayoutTest : SandboxTest() {
    private fun pass(ms: Long) = sandbox.post("clock", """{"advance_ms": $ms}""")

    @Test
    fun fromLoginToPayout() = runBlocking {
        val api = demo(code = { sandbox.lastCode })

        val email = "kotlin@gigwire.test"
        val unknown = assertThrows(NotFoundException::class.java) {
            runBlocking { api.freelancers.getByEmail(email) }
        }
        assertEquals("freelancers.get_by_email", unknown.operation)
        val invited = api.freelancers.invite(country = "RU", email = email)
        pass(60_000)
        val person = api.freelancers.getByEmail(email)
        assertEquals(invited?.uuid, person.uuid)
        assertEquals(true, person.isVerified)

        val uuid = UUID.randomUUID()
        val service = api.lookups.services(categoryId = api.lookups.categories().items.first().id).first()
        val attribute = api.lookups.serviceAttributes(serviceId = service.id).first()
        val value = attribute.options?.firstOrNull()?.value ?: "text"
        val created = api.tasks.create(
            uuid = uuid,
            categoryId = service.id,
            attributes = listOf(TaskAttribute(attribute.id, value)),
            title = "Логотип",
            description = "Три варианта",
            workerId = person.id,
            deadline = LocalDateTime.now().plusDays(7).withNano(0).toWire(),
            price = BigDecimal("1000.50"),
        )
        assertEquals(uuid, created?.uuid)

        val requirement = api.tasks.checkRequirements(taskUuid = uuid, freelancerUuid = person.uuid!!)
        assertEquals(RequirementName.AGREEMENT_REQUIRED, requirement?.name)
        api.freelancers.signAgreement(templateUuid = requirement?.data?.templateUuid!!, freelancerUuid = person.uuid)
        assertNull(api.tasks.checkRequirements(taskUuid = uuid, freelancerUuid = person.uuid!!))

        api.tasks.setState(SettableTaskState.TAKE_TO_WORK, uuid = uuid)
        api.tasks.setState(SettableTaskState.REPORT_DONE, uuid = uuid)
        assertTrue(uuid in api.tasks.list(state = listOf(TaskState.WAITING_ACCEPTANCE)).toUuids())
        api.tasks.accept(uuid = uuid)

        val before = api.companies.balance().balanceAmount
        api.tasks.pay(uuid = uuid)
        assertEquals(TaskState.PAYMENT_QUEUE, api.tasks.get(uuid = uuid).state)
        pass(5_000)
        val paid = api.tasks.get(uuid = uuid)
        assertEquals(TaskState.COMPLETED, paid.state)
        assertEquals(0, paid.price!!.compareTo(BigDecimal("1000.50")))
        val taken = before - api.companies.balance().balanceAmount
        assertEquals(0, taken.compareTo(paid.price!! + paid.commissionAmount!!), "$taken was taken for $paid")
        assertTrue(paid.datePaid is WireTime.Local || paid.datePaid is WireTime.Zoned)

        val card = api.finance.payoutEndpoints.list(freelancerUuid = person.uuid).cards!!.first()
        api.finance.createPayout(PayoutEndpointType.CARD, payoutEndpointId = card.id, uuid = uuid)
        assertEquals(PayoutStatus.CREATED, api.finance.payoutStatus(uuid = uuid).payoutStatus)
        pass(20_000)
        assertEquals(PayoutStatus.DONE, api.finance.payoutStatus(uuid = uuid).payoutStatus)

        val ledger = sandbox.get("ledger?task_id=${paid.id}")
        val reasons = ledger.getValue("entries").jsonArray.map { it.jsonObject.getValue("reason").jsonPrimitive.content }
        assertEquals(listOf("payment", "earning", "commission", "payout", "payout_delivered"), reasons)
        assertTrue(ledger.getValue("sound").jsonPrimitive.boolean)
        assertNotNull(api.tokens)
        Unit
    }

    private suspend fun Listing<gigwire.solarstaff.Task, *>.toUuids(): Set<UUID?> =
        buildSet { collect { add(it.uuid) } }
}
