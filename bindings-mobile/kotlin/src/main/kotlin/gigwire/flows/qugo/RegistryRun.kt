package gigwire.flows.qugo

import gigwire.Broadcast
import gigwire.CallOptions
import gigwire.FlowMachine
import gigwire.FlowStart
import gigwire.Input
import gigwire.Journal
import gigwire.Met
import gigwire.asLong
import gigwire.asMap
import gigwire.asObject
import gigwire.asText
import gigwire.core.CoreCommand
import gigwire.qugo.Qugo
import gigwire.required
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.sync.Mutex
import kotlinx.coroutines.sync.withLock
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/**
 * Many rows in one workbook, each followed to its end; how, and why nothing is done twice, is told in
 * `docs/qugo/registries.md`. What was stopped or killed goes on when it is made again with the same journal; rows need not
 * be given then.
 */
sealed class RegistryRun(api: Qugo, flow: String, rows: List<Input>, options: Input, journal: Journal, callOptions: CallOptions) :
    AutoCloseable {
    private val machine = FlowMachine(api.driver, FlowStart(flow, options.toJson(), callOptions, journal, rows))
    private val broadcast = Broadcast<RegistryEvent>()
    private val turn = Mutex()
    private val problems = mutableListOf<RegistryProblem>()
    private val results = mutableListOf<RegistryRowResult>()
    private var plan: RegistryPlan? = null
    private var goTicket: ULong? = null

    @Volatile
    private var isOver = false

    /** What happens, from when it is collected on. It completes when the registry is over. A slow collector holds up nothing. */
    val events: Flow<RegistryEvent> = broadcast.flow

    /**
     * Tells what [go] would do. Of invitations the rows are checked, and nothing is sent. Of payouts the workbook is uploaded
     * and checked by the platform, and nothing is paid.
     *
     * @throws gigwire.InvalidRequestException when there are no rows, or faulty ones among payouts, or they are paid already.
     * @throws gigwire.JournalException when the journal belongs to other rows or another place, or is damaged.
     * @throws RegistryStoppedException when it was stopped, the platform did not get ready in time, or what it shows does not tell
     * whether the workbook was taken; it can be resumed.
     */
    suspend fun plan(): RegistryPlan = turn.withLock { plan ?: begin() }

    /**
     * Invites or pays, after [plan] if that has not been called, and follows every row to its end.
     *
     * @throws gigwire.InvalidRequestException when the plan cannot be started ([RegistryPlan.canStart]).
     * @throws gigwire.JournalException when the journal cannot be written; it can go on when it can.
     * @throws gigwire.GigwireException when the platform refuses it.
     */
    suspend fun go(): RegistryReport = turn.withLock {
        plan ?: begin()
        goTicket?.let { machine.answer(it, GO) }
        val end = carry { met ->
            if (met is Met.Told) hear(met.event)
            true
        }
        close()
        RegistryReport.read(end.asObject().required("a report"), results.toList())
    }

    /** Ends it with its report as it is; the same journal goes on with it. From any thread. */
    fun stop() = command(CoreCommand.STOP)

    /** The same, and for good: the journal is closed for it. From any thread. */
    fun cancel() = command(CoreCommand.CANCEL)

    /** Gives up on it where it is, if it is not over. The journal can be resumed, and is left open. */
    override fun close() {
        if (isOver) return
        isOver = true
        machine.close()
        broadcast.close()
    }

    private fun command(command: CoreCommand) {
        if (!isOver) machine.command(command)
    }

    private suspend fun begin(): RegistryPlan {
        val end = carry { met ->
            when (met) {
                is Met.Asked -> {
                    goTicket = met.ticket
                    plan = RegistryPlan.read(met.question["plan"].asObject().required("a plan"), problems.toList())
                }
                is Met.Told -> hear(met.event)
            }
            plan == null
        }
        plan?.let { return it }
        close()
        throw RegistryStoppedException(RegistryReport.read(end.asObject().required("a report"), emptyList()))
    }

    private suspend fun carry(take: suspend (Met) -> Boolean): JsonElement? {
        check(!isOver) { "the registry is over: make another with the same journal to go on with it" }
        try {
            return machine.run(take)
        } catch (e: Throwable) {
            close()
            throw e
        }
    }

    private fun hear(event: JsonObject) {
        when (event["event"].asText()) {
            "resumed" -> plan = RegistryPlan.readResumed(event)
            "problem" -> broadcast.send(RegistryProblem.read(event).also(problems::add))
            "act" -> broadcast.send(RegistryAct.valueOf(event["act"].asText().required("an act").uppercase()))
            "progress" -> broadcast.send(
                RegistryProgress(event["registryId"].asLong().required("an id"), event["states"].asMap { it.asLong() }.orEmpty()),
            )
            "result" -> results += RegistryRowResult.read(event)
        }
    }

    private companion object {
        /** The answer that starts it. */
        const val GO = "go"
    }
}

/** A registry stopped before its plan; its journal goes on with it. */
class RegistryStoppedException internal constructor(report: RegistryReport) :
    IllegalStateException("the registry stopped before its plan: ${report.stopped}") {
    /** Why, for programs: see [RegistryReport.stopCode]. */
    val code: String = report.stopCode.orEmpty()

    /** The registries that it is about, where it is about some. */
    val registries: List<Long> = report.stopRegistries
}

/**
 * Invites many performers with one workbook; an SMS goes out for each row.
 *
 * @param api The client.
 * @param rows The performers; none to go on with what the journal holds.
 * @param options What it is told beside them.
 * @param journal Where it writes down what it does before it does it. It is not closed.
 * @param callOptions How its calls are carried through.
 */
class InvitationRun(
    api: Qugo,
    rows: List<InvitationRow> = emptyList(),
    options: InvitationOptions = InvitationOptions(),
    journal: Journal,
    callOptions: CallOptions = CallOptions(),
) : RegistryRun(api, "invitation_registry", rows.toList(), options, journal, callOptions)

/**
 * Pays many performers with one workbook: [plan] uploads it, and only [go] orders its payment, once.
 *
 * @param api The client.
 * @param rows The payouts; none to go on with what the journal holds.
 * @param options What it is told beside them.
 * @param journal Where it writes down what it does before it does it. It is not closed.
 * @param callOptions How its calls are carried through.
 */
class PayrollRun(
    api: Qugo,
    rows: List<PayoutRow> = emptyList(),
    options: PayrollOptions = PayrollOptions(),
    journal: Journal,
    callOptions: CallOptions = CallOptions(),
) : RegistryRun(api, "payroll_registry", rows.toList(), options, journal, callOptions)
