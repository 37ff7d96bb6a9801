package gigwire

import gigwire.core.CoreCommand
import gigwire.core.CoreStep
import kotlinx.coroutines.CancellationException
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/** What a flow is started with. */
internal class FlowStart(
    val name: String,
    val args: JsonObject,
    val options: CallOptions,
    val journal: Journal,
    val rows: List<Input> = emptyList(),
)

/** What a flow wants of the program that called it. */
internal sealed interface Met {
    /** A question, to be answered under the ticket. */
    class Asked(val ticket: ULong, val question: JsonObject) : Met

    /** An event. */
    class Told(val event: JsonObject) : Met
}

/** A flow under way: what takes several calls, a journal and answers of people (`docs/flows.md`). */
internal class FlowMachine(private val driver: Driver, private val start: FlowStart) : AutoCloseable {
    private val handle = driver.startFlow(start.name, start.args.toString(), start.options)

    /** What the journal threw last. */
    private var unkept: Exception? = null

    /**
     * Goes on until the flow ends, and answers with what it ends with; or until [take] answers false: null, and it can go
     * on later.
     */
    suspend fun run(take: suspend (Met) -> Boolean): JsonElement? {
        var isLeft = false
        val end = try {
            driver.carry(handle, Uploads(start.name, emptyMap())) { polled ->
                val goesOn = perform((polled as Driver.Polled.Other).step, take)
                isLeft = !goesOn
                goesOn
            }
        } catch (e: JournalException) {
            unkept?.let(e::initCause)
            throw e
        }
        check(end != null || isLeft) { "the flow is gone: its client was closed, or it was given up" }
        return end?.json
    }

    /** Answers a question; null is no. */
    fun answer(ticket: ULong, answer: String?) = driver.answer(ticket, answer)

    /** Tells it what is wanted of it, from any thread. */
    fun command(command: CoreCommand) = driver.command(handle, command)

    /** Gives up on it, wherever it is. */
    override fun close() = driver.abandon(handle)

    private suspend fun perform(step: CoreStep, take: suspend (Met) -> Boolean): Boolean {
        when (step) {
            is CoreStep.Save -> driver.saved(step.ticket, kept { append(step.after.toLong(), step.lines) }.second)
            is CoreStep.Read -> read(step)
            is CoreStep.Ask -> return take(Met.Asked(step.ticket, parsed(step.question)))
            is CoreStep.Event -> return take(Met.Told(parsed(step.event)))
            else -> throw InternalErrorException("a flow wants what only calls do")
        }
        return true
    }

    private suspend fun read(step: CoreStep.Read) {
        val (lines, problem) = when {
            step.plan -> {
                val first = step.after.toInt().coerceAtMost(start.rows.size)
                val last = (first + step.limit.toLong()).coerceAtMost(start.rows.size.toLong()).toInt()
                start.rows.subList(first, last).map { it.toJson().toString() } to null
            }
            else -> kept { read(step.after.toLong(), step.limit.toInt()) }
        }
        driver.read(step.ticket, lines.orEmpty(), problem)
    }

    /** What the journal answers, or why it cannot. */
    private suspend fun <T> kept(action: suspend Journal.() -> T): Pair<T?, String?> = try {
        driver.blocking { start.journal.action() } to null
    } catch (e: CancellationException) {
        throw e
    } catch (e: Exception) {
        unkept = e
        null to ((e as? JournalException)?.problem ?: e.message ?: e.javaClass.name)
    }

    private fun parsed(json: String): JsonObject = Json.parseToJsonElement(json).asObject().required("an object")
}

/** Carries a flow through that only needs answers. */
internal suspend fun Driver.flow(
    start: FlowStart,
    ask: suspend (Question) -> String?,
    onEvent: suspend (JsonObject) -> Unit = {},
): JsonObject = FlowMachine(this, start).use { flow ->
    val end = flow.run { met ->
        when (met) {
            is Met.Asked -> flow.answer(met.ticket, ask(Question.read(met.question)))
            is Met.Told -> onEvent(met.event)
        }
        true
    }
    end.asObject().required()
}
