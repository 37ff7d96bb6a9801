package gigwire.flows

import gigwire.CancelledException
import gigwire.FlowTest
import gigwire.MemoryJournal
import gigwire.Question
import gigwire.flows.solarstaff.FreelancerGoal
import gigwire.flows.solarstaff.Invitation
import gigwire.flows.solarstaff.NewContact
import gigwire.flows.solarstaff.NewPayoutEndpoint
import gigwire.flows.solarstaff.TaskGoal
import gigwire.flows.solarstaff.TaskRef
import gigwire.flows.solarstaff.addPayoutEndpoint
import gigwire.flows.solarstaff.changeContacts
import gigwire.flows.solarstaff.followTask
import gigwire.flows.solarstaff.onboard
import gigwire.flows.solarstaff.takeTask
import gigwire.solarstaff.CardStatus
import gigwire.solarstaff.Freelancer
import gigwire.solarstaff.SettableTaskState
import gigwire.solarstaff.SolarStaff
import gigwire.solarstaff.TaskState
import gigwire.toWire
import java.math.BigDecimal
import java.time.LocalDateTime
import java.util.UUID
import kotlin.time.Duration.Companion.minutes
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.withTimeoutOrNull
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Assertions.fail
import org.junit.jupiter.api.Test

/** The small flows, each as a company would use it. */
internal class FlowsTest : FlowTest() {
    private suspend fun SolarStaff.named(name: String) = freelancers.getByEmail("$name@gigwire.test")

    private suspend fun SolarStaff.taskFor(freelancer: Freelancer): UUID {
        val uuid = UUID.randomUUID()
        val (service, attribute) = service()
        tasks.create(
            uuid = uuid,
            categoryId = service,
            attributes = listOf(attribute),
            title = "Site",
            description = "Five pages",
            workerId = freelancer.id,
            deadline = LocalDateTime.now().plusDays(30).withNano(0).toWire(),
            price = BigDecimal("1500.50"),
        )
        return uuid
    }

    private fun messagesTo(address: String) =
        sandbox.messages.count { it.jsonObject["to"]?.jsonPrimitive?.content == address }

    /** What a failed flow throws; `assertThrows` takes no suspending body. */
    private suspend inline fun <reified T : Throwable> thrown(body: suspend () -> Unit): T = try {
        body()
        fail("nothing was thrown")
    } catch (e: Throwable) {
        e as? T ?: throw e
    }

    @Test
    fun onboardsAFreelancerAndInvitesThemOnce() = flowTest {
        val email = "new@gigwire.test"
        val journal = MemoryJournal()
        val invite = Invitation(country = "RU", email = email, firstName = "Иван")
        // The program ends before the freelancer has registered.
        assertNull(withTimeoutOrNull(5.seconds) { onboard(program(), invite, FreelancerGoal.VERIFIED, journal = journal) })
        assertEquals(1, messagesTo(email))
        val found = onboard(program(), invite, FreelancerGoal.VERIFIED, journal = MemoryJournal(journal.lines))
        assertEquals(email, found.email)
        assertEquals(true, found.isVerified)
        assertEquals(1, messagesTo(email))
    }

    @Test
    fun signsWhatIsRequiredThenTakesAndFinishesATask() = flowTest {
        val api = program()
        val person = api.named("unsigned")
        val task = api.taskFor(person)
        val refused = thrown<CancelledException> { takeTask(api, task, person.uuid!!) { null } }
        assertTrue("not agreed" in refused.message!!, refused.message)
        assertEquals(TaskState.NOT_CONFIRMED, api.tasks.get(uuid = task).state)
        val asked = mutableListOf<Question>()
        val done = takeTask(api, task, person.uuid!!, finish = true) { asked += it; Question.YES }
        assertEquals(TaskState.WAITING_ACCEPTANCE, done.state)
        assertEquals(task, done.uuid)
        assertTrue((asked.single() as Question.Agreement).url.startsWith("http"), "$asked")
    }

    @Test
    fun passesOnWhatOnlyTheFreelancerCanDo() = flowTest {
        val api = program()
        val person = api.named("unverified")
        val task = api.taskFor(person)
        val taken = takeTask(api, task, person.uuid!!) { question ->
            if (question is Question.Page && question.name == "verificationRequired") {
                fillIn(api.freelancers.verificationLink(freelancerId = person.id).terminalUrl!!, "passport=0000+000000")
            }
            Question.YES
        }
        assertEquals(TaskState.IN_WORK, taken.state)
    }

    @Test
    fun followsATaskUntilItIsPaid() = flowTest {
        val api = program()
        val person = api.named("ready")
        val task = api.taskFor(person)
        val impatient = thrown<CancelledException> { followTask(api, TaskRef.Uuid(task), TaskGoal.TAKEN, patience = 1.minutes) }
        assertEquals("follow_task", impatient.operation)
        api.tasks.setState(SettableTaskState.TAKE_TO_WORK, uuid = task)
        val taken = followTask(api, TaskRef.Uuid(task), TaskGoal.TAKEN)
        assertEquals(TaskState.IN_WORK, taken.state)
        api.tasks.setState(SettableTaskState.REPORT_DONE, uuid = task)
        api.tasks.accept(uuid = task)
        api.tasks.pay(uuid = task)
        val states = mutableListOf<TaskState>()
        val paid = followTask(api, TaskRef.Id(taken.id), TaskGoal.PAID) { states += it }
        assertEquals(TaskState.COMPLETED, paid.state)
        assertEquals(listOf(TaskState.PAYMENT_QUEUE, TaskState.COMPLETED), states)
    }

    @Test
    fun addsACardWithACodeThatIsRightTheSecondTime() = flowTest {
        val api = program()
        val person = api.named("nomeans")
        val asked = mutableListOf<Question>()
        val journal = MemoryJournal()
        val card = addPayoutEndpoint(api, person.id, NewPayoutEndpoint.OfCard, journal = journal) { question ->
            asked += question
            when (question) {
                is Question.Code -> if (asked.size == 1) "000" else sandbox.lastCode
                is Question.Page -> {
                    fillIn(question.url, "number=5213+2400+0000+0006&expire=03%2F29&holder=X&country=RU")
                    Question.YES
                }
                is Question.Agreement -> fail("nothing is to be signed")
            }
        }
        assertEquals(CardStatus.CONFIRMED, card.status)
        assertTrue(card.number!!.endsWith("0006"))
        assertEquals(listOf(true, true, false), asked.map { it is Question.Code })
        assertFalse("http" in asked.last().toString(), "${asked.last()}")
        assertFalse("bot-password" in journal.lines.joinToString())
    }

    @Test
    fun changesAnEmail() = flowTest {
        val api = program()
        val person = api.named("second")
        val denied = thrown<CancelledException> {
            changeContacts(api, person.id, NewContact.Email("other@gigwire.test")) { null }
        }
        assertTrue("there is no code" in denied.message!!, denied.message)
        val changed = changeContacts(api, person.id, NewContact.Email("other@gigwire.test")) { sandbox.lastCode }
        assertEquals("other@gigwire.test", changed.email)
        assertEquals(person.id, changed.id)
    }
}
