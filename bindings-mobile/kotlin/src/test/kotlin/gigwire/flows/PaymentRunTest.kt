package gigwire.flows

import gigwire.FileJournal
import gigwire.FlowTest
import gigwire.InvalidRequestException
import gigwire.Journal
import gigwire.JournalException
import gigwire.MemoryJournal
import gigwire.flows.solarstaff.FreelancerRef
import gigwire.flows.solarstaff.PaymentRow
import gigwire.flows.solarstaff.PaymentRun
import gigwire.flows.solarstaff.PaymentRunLimits
import gigwire.flows.solarstaff.PaymentRunMode
import gigwire.flows.solarstaff.PaymentRunOptions
import gigwire.flows.solarstaff.Problem
import gigwire.flows.solarstaff.ReasonDetails
import gigwire.flows.solarstaff.Report
import gigwire.flows.solarstaff.RowAct
import gigwire.flows.solarstaff.RowResult
import gigwire.flows.solarstaff.RunEvent
import gigwire.solarstaff.SolarStaff
import gigwire.solarstaff.TaskState
import gigwire.toWire
import java.io.File
import java.io.IOException
import java.math.BigDecimal
import java.nio.file.Path
import java.time.LocalDateTime
import java.util.UUID
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.Job
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitCancellation
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.launch
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNotNull
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Assertions.fail
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

private const val ROWS = 20

/** Payment runs of twenty rows. */
internal class PaymentRunTest : FlowTest() {
    @TempDir
    lateinit var folder: Path

    private val file: File get() = folder.resolve("run.journal").toFile()

    /** A name for a run: the tests share a sandbox, and pay the same rows in the same month. */
    private val name get() = UUID.randomUUID().toString()
    private val actFor get() = PaymentRunOptions(PaymentRunMode.ACT_FOR, payout = true, requestsPerSecond = 1_000, run = name)
    private val deadline = LocalDateTime.now().plusDays(90).withNano(0).toWire()

    private suspend fun SolarStaff.rows(count: Int = ROWS): List<PaymentRow.NewTask> {
        val (service, attribute) = service()
        return List(count) { at ->
            PaymentRow.NewTask(
                key = "row $at",
                freelancer = FreelancerRef.Email(if (at % 2 == 0) "ready@gigwire.test" else "second@gigwire.test"),
                service = service,
                title = "Site",
                description = "Five pages",
                price = BigDecimal("100.01") + BigDecimal(at),
                deadline = deadline,
                attributes = listOf(attribute),
            )
        }
    }

    /** What [rows] cost without commission. */
    private val total = BigDecimal("2190.20")

    /** How many payments there were since, by what the sandbox has in its ledger. */
    private inner class Ledger {
        private val before = entries().size

        private fun entries() = sandbox.get("ledger").getValue("entries").jsonArray

        fun since(reason: String) = entries().drop(before).count {
            it.jsonObject.getValue("reason").jsonPrimitive.content == reason
        }
    }

    private fun expectAllPaidOut(report: Report, ledger: Ledger) {
        assertNull(report.stopped)
        assertTrue(report.isComplete, "$report")
        assertEquals(ROWS, report.paidOut.rows)
        assertEquals(0, total.compareTo(report.paidOut.price), "$report")
        assertEquals(0, (report.balanceBefore!! - report.balanceAfter!!).compareTo(report.paidOut.cost), "$report")
        assertEquals(0, report.transactions!!.compareTo(report.paidOut.cost), "$report")
        assertEquals(List(ROWS) { "row $it" }, report.rows.map { it.key })
        assertTrue(report.rows.all { it.outcome == RowResult.Outcome.PAID_OUT && it.taskUuid != null }, "$report")
        assertEquals(ROWS, ledger.since("payment"))
        assertEquals(ROWS, ledger.since("payout"))
    }

    @Test
    fun aCompanyThatActsForFreelancersPaysThem() = flowTest {
        val api = program()
        val ledger = Ledger()
        FileJournal(file).use { journal ->
            PaymentRun(api, api.rows(), actFor, journal).use { run ->
                val events = async(start = CoroutineStart.UNDISPATCHED) { run.events.toList() }
                val plan = run.plan()
                assertEquals(listOf(ROWS, ROWS, 0), listOf(plan.rows, plan.payable, plan.errors.size))
                assertEquals(0, total.compareTo(plan.total))
                assertTrue(plan.canStart && !plan.isResumed && plan.needed!! >= plan.total && plan.balance!! > plan.needed)
                assertEquals(0L, file.length())
                expectAllPaidOut(run.go(), ledger)
                val told = events.await()
                assertEquals(ROWS, told.count { it is RowResult })
                assertEquals(ROWS, told.count { it is RowAct && it.act == RowAct.Act.PAY })
            }
        }
        // Again on the same journal: nothing is left to do, and nothing is done.
        FileJournal(file).use { journal ->
            val again = PaymentRun(program(), journal = journal)
            assertTrue(again.plan().isResumed)
            assertEquals(0, again.plan().payable)
            expectAllPaidOut(again.go(), ledger)
        }
        assertFalse("bot-password" in file.readText())
    }

    @Test
    fun theRunWaitsForFreelancersWhoWorkInTheirAccounts() = flowTest {
        val api = program()
        val ledger = Ledger()
        val rows = api.rows()
        val freelancers = launch { work(api) }
        val options = PaymentRunOptions(requestsPerSecond = 1_000, concurrency = 4, run = name)
        val report = PaymentRun(api, rows, options, MemoryJournal()).go()
        freelancers.cancelAndJoin()
        assertTrue(report.isComplete, "$report")
        assertEquals(listOf(ROWS, 0), listOf(report.paid.rows, report.paidOut.rows))
        assertEquals(listOf(ROWS, 0), listOf(ledger.since("payment"), ledger.since("payout")))
    }

    /** Now and then the freelancers do the next thing on every task that is theirs. */
    private suspend fun work(api: SolarStaff) {
        while (true) {
            delay(20.seconds)
            for ((state, step) in listOf(TaskState.IN_WORK to "report", TaskState.NOT_CONFIRMED to "take")) {
                for (task in api.tasks.list(search = "Site", state = listOf(state)).toList()) {
                    sandbox.post("tasks", """{"task_id": ${task.id}, "do": "$step"}""")
                }
            }
        }
    }

    /** A journal whose process dies when it is about to keep the line after so many. */
    private class Dying(private val inner: Journal, private var left: Int) : Journal {
        val dead = CompletableDeferred<Unit>()

        override suspend fun read(after: Long, limit: Int) = inner.read(after, limit)

        override suspend fun append(after: Long, lines: List<String>) {
            inner.append(after, lines.take(left))
            if (lines.size > left) {
                dead.complete(Unit)
                awaitCancellation()
            }
            left -= lines.size
        }
    }

    @Test
    fun aRunThatIsKilledAgainAndAgainPaysEachOnce() = flowTest {
        val ledger = Ledger()
        val rows = program().rows()
        var deaths = 0
        var report: Report? = null
        while (report == null) {
            FileJournal(file).use { journal ->
                val dying = Dying(journal, left = 37)
                val run = PaymentRun(program(), if (deaths == 0) rows else emptyList(), actFor, dying)
                val going = async(Job()) { run.go() }
                val killing = launch {
                    dying.dead.await()
                    going.cancel()
                }
                going.join()
                killing.cancelAndJoin()
                if (dying.dead.isCompleted) deaths++ else report = going.await()
            }
            // Half of a line, as the crash left it.
            if (report == null) file.appendText("17 0badcafe {\"is\":\"do")
        }
        assertTrue(deaths >= 3, "it died $deaths times")
        expectAllPaidOut(report!!, ledger)
    }

    @Test
    fun answersThatGetLostPayNobodyTwice() = flowTest {
        val ledger = Ledger()
        val api = program()
        val rows = api.rows()
        for (path in listOf("customer/tasks", "customer/tasks/pay", "customer/tasks/accept", "finance/payout")) {
            sandbox.fault("""{"match": {"method": "POST", "path_prefix": "/solar_staff/api/$path"}, "kind": "drop_after_act", "skip": 1, "times": 3}""")
        }
        expectAllPaidOut(PaymentRun(api, rows, actFor, MemoryJournal()).go(), ledger)
    }

    @Test
    fun aRunIsStoppedAndGoesOn() = flowTest {
        val ledger = Ledger()
        val journal = MemoryJournal()
        val api = program()
        val first = PaymentRun(api, api.rows(), actFor, journal)
        val stopping = launch {
            first.events.collect { if (it is RowAct && it.act == RowAct.Act.PAY) first.stop() }
        }
        val report = first.go()
        stopping.join()
        assertEquals("stopped", report.stopped)
        assertTrue(report.pending.rows > 0 && ledger.since("payment") in 1 until ROWS, "$report")
        expectAllPaidOut(PaymentRun(program(), journal = journal).go(), ledger)
    }

    @Test
    fun aRunThatWasCancelledIsOverForGood() = flowTest {
        val journal = MemoryJournal()
        val api = program()
        val first = PaymentRun(api, api.rows(), actFor, journal)
        val cancelling = launch { first.events.collect { if (it is RowAct) first.cancel() } }
        assertEquals("cancelled", first.go().stopped)
        cancelling.join()
        val error = thrown<JournalException> { PaymentRun(api, journal = journal).go() }
        assertTrue("cancelled" in error.problem, error.problem)
    }

    @Test
    fun aPausedRunBeginsNothingUntilItIsResumed() = flowTest {
        val ledger = Ledger()
        val api = program()
        val run = PaymentRun(api, api.rows(), actFor, MemoryJournal())
        val plan = run.plan()
        assertTrue(plan.canStart)
        run.pause()
        val going = async { run.go() }
        delay(3_600.seconds)
        assertEquals(0, ledger.since("payment"))
        assertFalse(going.isCompleted)
        run.resume()
        expectAllPaidOut(going.await(), ledger)
    }

    @Test
    fun whatIsWrongWithAPlanIsSaidAndNothingIsChanged() = flowTest {
        val ledger = Ledger()
        val api = program()
        val good = api.rows(1).single()
        val rows = listOf(
            good,
            good,
            good.copy(key = "nobody", freelancer = FreelancerRef.Id(1)),
            good.copy(key = "dear", price = BigDecimal("5000")),
        )
        val options = actFor.copy(limits = PaymentRunLimits(price = BigDecimal("1000")))
        val journal = MemoryJournal()
        val run = PaymentRun(api, rows, options, journal)
        val told = async(start = CoroutineStart.UNDISPATCHED) { run.events.toList() }
        val plan = run.plan()
        val expected = listOf(1 to "key", 3 to "price", 2 to "freelancer")
        assertEquals(expected, plan.errors.map { it.row to it.argument })
        assertEquals(listOf("same_key", "over_limit", "unknown_freelancer"), plan.errors.map { it.code })
        assertEquals(ReasonDetails(amount = BigDecimal("5000"), against = BigDecimal("1000")), plan.errors[1].details)
        assertEquals(listOf(4, 1, false), listOf(plan.rows, plan.payable, plan.canStart))
        thrown<InvalidRequestException> { run.go() }
        assertEquals(plan.problems, told.await().filterIsInstance<Problem>())
        assertEquals(emptyList<String>(), journal.lines)
        assertEquals(0, ledger.since("payment"))
        // The same plan without those rows.
        val report = PaymentRun(api, rows, options.copy(skipInvalid = true), journal).go()
        assertEquals(listOf(1, 3), listOf(report.paidOut.rows, report.unpaid.rows), "$report")
    }

    @Test
    fun aDamagedJournalAndOneOfAnotherPlanAreRefused() = flowTest {
        val journal = MemoryJournal()
        val api = program()
        val rows = api.rows(2)
        PaymentRun(api, rows, actFor, journal).go()
        val other = listOf(rows[0], rows[1].copy(price = BigDecimal("7")))
        val foreign = thrown<JournalException> { PaymentRun(api, other, actFor, journal).plan() }
        assertEquals(3L, foreign.line)
        assertTrue("another plan" in foreign.problem, foreign.problem)
        val damaged = journal.lines.toMutableList().also { it[1] = it[1].replace("100.01", "900.01") }
        val error = thrown<JournalException> { PaymentRun(api, journal = MemoryJournal(damaged)).go() }
        assertEquals(2L, error.line)
        assertTrue("damaged" in error.problem, error.problem)
    }

    @Test
    fun nothingIsSentThatTheJournalCouldNotKeep() = flowTest {
        val journal = object : Journal {
            override suspend fun read(after: Long, limit: Int) = emptyList<String>()

            override suspend fun append(after: Long, lines: List<String>): Unit = throw IOException("the disk is full")
        }
        val changes = mutableListOf<String>()
        val api = program { request -> if (request.method != "GET") changes += request.url.substringAfterLast('/') }
        val error = thrown<JournalException> { PaymentRun(api, api.rows(2), actFor, journal).go() }
        assertTrue(error.cause is IOException, "${error.cause}")
        assertEquals("the disk is full", error.problem)
        assertEquals(listOf("login"), changes)
    }

    @Test
    fun aRunThatIsOverIsNotRunAgain() = flowTest {
        val api = program()
        val run = PaymentRun(api, api.rows(1), actFor, MemoryJournal())
        assertNotNull(run.go())
        run.stop()
        assertEquals(emptyList<RunEvent>(), run.events.toList())
        thrown<IllegalStateException> { run.go() }
    }

    private suspend inline fun <reified T : Throwable> thrown(body: suspend () -> Unit): T = try {
        body()
        fail("nothing was thrown")
    } catch (e: Throwable) {
        e as? T ?: throw e
    }
}
