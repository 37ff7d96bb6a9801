package gigwire.flows.solarstaff

import gigwire.Broadcast
import gigwire.CallOptions
import gigwire.FlowMachine
import gigwire.FlowStart
import gigwire.Journal
import gigwire.Met
import gigwire.asObject
import gigwire.asText
import gigwire.core.CoreCommand
import gigwire.required
import gigwire.solarstaff.SolarStaff
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.sync.Mutex
import kotlinx.coroutines.sync.withLock
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/**
 * Many freelancers paid from one plan, each exactly once, whatever dies in between; how, and what it takes for granted, is
 * told in `docs/flows.md`. A run that was stopped or killed goes on when it is made again with the same journal; rows and
 * options need not be given then: the journal holds them.
 *
 * A run whose coroutine is cancelled is given up where it is, as if its process had died: [stop] ends it in an orderly way.
 *
 * @param api The client to pay with.
 * @param rows The payments; none to go on with what the journal holds.
 * @param options What it is told beside them.
 * @param journal Where the run writes down what it does before it does it, such as a [gigwire.FileJournal]. It is not closed.
 * @param callOptions How its calls are carried through.
 */
class PaymentRun(
    api: SolarStaff,
    rows: List<PaymentRow> = emptyList(),
    options: PaymentRunOptions = PaymentRunOptions(),
    journal: Journal,
    callOptions: CallOptions = CallOptions(),
) : AutoCloseable {
    private val machine = FlowMachine(
        api.driver,
        FlowStart("payment_run", options.toJson(), callOptions, journal, rows.toList()),
    )
    private val broadcast = Broadcast<RunEvent>()
    private val turn = Mutex()
    private val problems = mutableListOf<Problem>()
    private val results = mutableListOf<RowResult>()
    private var plan: Plan? = null
    private var goTicket: ULong? = null

    @Volatile
    private var isOver = false

    /**
     * What happens, from when it is collected on: a [Problem] of the plan, a [RowAct], the [RowResult] of a row that has
     * come to its end. It completes when the run is over. A slow collector holds up nothing.
     */
    val events: Flow<RunEvent> = broadcast.flow

    /**
     * Checks the rows, by themselves and against the platform. Nothing is changed. If the journal holds a run that was
     * started, only that is read: then [Plan.isResumed].
     *
     * @throws gigwire.JournalException when the journal belongs to another plan, company or place, or is damaged.
     * @throws gigwire.InvalidRequestException when there are no rows, or an option cannot serve.
     */
    suspend fun plan(): Plan = turn.withLock { plan ?: begin() }

    /**
     * Pays, after [plan] if that has not been called, and ends with the report.
     *
     * @throws gigwire.InvalidRequestException when the plan cannot be started ([Plan.canStart]). Nothing was changed.
     * @throws gigwire.JournalException when the journal cannot be written; the run can go on when it can.
     * @throws gigwire.GigwireException when the platform refuses the client as such; the run can go on later.
     */
    suspend fun go(): Report = turn.withLock {
        plan ?: begin()
        goTicket?.let { machine.answer(it, GO) }
        val end = carry { met ->
            if (met is Met.Told) hear(met.event)
            true
        }
        close()
        Report.read(end.asObject().required("a report"), results.toList())
    }

    /** Begins nothing new until [resume]; what is under way is carried through. From any thread. */
    fun pause() = command(CoreCommand.PAUSE)

    /** Goes on after [pause]. From any thread. */
    fun resume() = command(CoreCommand.RESUME)

    /** Carries through what is under way, then [go] ends with its report. The journal can be resumed. From any thread. */
    fun stop() = command(CoreCommand.STOP)

    /** The same, and for good: the journal is closed for this run. From any thread. */
    fun cancel() = command(CoreCommand.CANCEL)

    /** Gives up on the run where it is, if it is not over. The journal can be resumed, and is left open. */
    override fun close() {
        if (isOver) return
        isOver = true
        machine.close()
        broadcast.close()
    }

    private fun command(command: CoreCommand) {
        if (!isOver) machine.command(command)
    }

    private suspend fun begin(): Plan {
        carry { met ->
            when (met) {
                is Met.Asked -> {
                    goTicket = met.ticket
                    plan = Plan.read(met.question["plan"].asObject().required("a plan"), problems.toList())
                }
                is Met.Told -> hear(met.event)
            }
            plan == null
        }
        return plan.required("a plan")
    }

    private suspend fun carry(take: suspend (Met) -> Boolean): JsonElement? {
        check(!isOver) { "the run is over: make another with the same journal to go on with it" }
        try {
            return machine.run(take)
        } catch (e: Throwable) {
            close()
            throw e
        }
    }

    private fun hear(event: JsonObject) {
        when (event["event"].asText()) {
            "resumed" -> plan = Plan.readResumed(event)
            "problem" -> broadcast.send(Problem.read(event).also(problems::add))
            "act" -> broadcast.send(RowAct.read(event))
            "ended" -> broadcast.send(RowResult.read(event))
            "result" -> results += RowResult.read(event)
        }
    }

    private companion object {
        /** The answer that starts a run. */
        const val GO = "go"
    }
}
