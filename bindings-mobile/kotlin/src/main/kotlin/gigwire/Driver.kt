package gigwire

import gigwire.core.CoreClient
import gigwire.core.CoreCommand
import gigwire.core.CoreException
import gigwire.core.CoreHeader
import gigwire.core.CoreResponse
import gigwire.core.CoreStarted
import gigwire.core.CoreStep
import kotlin.time.Duration.Companion.milliseconds
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.cancel
import kotlinx.coroutines.cancelChildren
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.currentCoroutineContext
import kotlinx.coroutines.ensureActive
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.flow.update
import kotlinx.coroutines.isActive
import kotlinx.coroutines.launch
import kotlinx.coroutines.withContext
import kotlinx.coroutines.withTimeoutOrNull
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject

/**
 * The loop that does what the core says (`docs/architecture.md`, the driving contract). It runs in the caller's coroutine,
 * so callbacks do too, and so cancelling the caller cancels the machine.
 */
internal class Driver(private val core: CoreClient, private val host: Host) : AutoCloseable {
    /** Counts reports to the core: a machine that waits is polled again after any of them. */
    private val reports = MutableStateFlow(0L)

    /** What all calls live by (logins, refreshes) goes on here when the call that happened to send it is cancelled. */
    private val shared = CoroutineScope(SupervisorJob() + host.context)
    private val maxResponseBytes = core.maxResponseBytes().coerceAtMost(Long.MAX_VALUE.toULong()).toLong()

    val tokens: Tokens? get() = translated { core.tokens()?.toTokens() }

    /** Carries one call through. */
    suspend fun call(operation: String, args: Arguments, options: CallOptions): JsonElement =
        answer(operation, args, options)?.json ?: JsonNull

    /** Carries one call through whose answer may be a file. */
    suspend fun file(operation: String, args: Arguments, options: CallOptions): ReceivedFile? =
        answer(operation, args, options)?.file

    private suspend fun answer(operation: String, args: Arguments, options: CallOptions): Polled.Document? {
        val uploads = Uploads(operation, args.files)
        val start = {
            val json = args.json.toString()
            val started = core.start(operation, json, uploads.toCore(), options.toCore(), host.now(), host.entropy())
            warn(started)
            started.handle
        }
        return run(start, uploads) {}
    }

    /** Reads a listing; each collection is one. */
    fun pages(operation: String, args: Arguments, options: CallOptions): Flow<JsonElement> = flow {
        val start = { core.startPages(operation, args.json.toString(), options.toCore(), host.entropy()) }
        run(start, Uploads(operation, args.files)) { emit(it) }
    }

    /** Reads neutral rows, some at a time; each collection is one reading. */
    fun rows(kind: String, args: JsonObject, options: CallOptions): Flow<JsonArray> = flow {
        val start = { core.startRows(kind, args.toString(), options.toCore(), host.now(), host.entropy()) }
        run(start, Uploads("rows", emptyMap())) { emit(it as JsonArray) }
    }

    suspend fun login() {
        run({ core.startLogin(host.entropy()) }, Uploads("client", emptyMap())) {}
    }

    /** Starts a flow with its arguments as JSON; [carry] does what it wants, until it ends or is abandoned. */
    fun startFlow(name: String, args: String, options: CallOptions): ULong =
        translated { core.startFlow(name, args, options.toCore(), host.entropy()) }

    /** Tells a flow what is wanted of it, from any thread. */
    fun command(handle: ULong, command: CoreCommand) {
        translated { core.command(handle, command) }
        report()
    }

    /** Answers a flow's question; null is no. */
    fun answer(ticket: ULong, answer: String?) {
        translated { core.onAnswer(ticket, answer) }
        report()
    }

    /** Says that a flow's lines are kept, or why they are not. */
    fun saved(ticket: ULong, problem: String?) = translated { core.onSaved(ticket, problem) }

    /** Hands a flow what it wanted to read, or says why it cannot be. */
    fun read(ticket: ULong, lines: List<String>, problem: String?) = translated { core.onRead(ticket, lines, problem) }

    /** What may take its time on a disk. */
    suspend fun <T> blocking(action: suspend () -> T): T = withContext(host.blocking) { action() }

    /** Gives up on a machine. */
    fun abandon(handle: ULong) {
        core.cancel(handle)
        report()
    }

    override fun close() {
        shared.cancel()
        core.close()
        // Whoever still waits polls once more, and is told that there is no client any more.
        report()
    }

    private suspend fun run(
        start: () -> ULong,
        uploads: Uploads,
        onPage: suspend (JsonElement) -> Unit,
    ): Polled.Document? {
        val handle = translated(start)
        try {
            return carry(handle, uploads) { polled ->
                if (polled is Polled.Document) onPage(polled.json)
                true
            }
        } finally {
            // What it was to ask, another one asks.
            abandon(handle)
        }
    }

    /**
     * Does what a machine wants until it ends: with a document, or null. What is not the driver's to do (a page, what a
     * flow wants of its host) goes to [take]; when that answers false the machine is left as it is: null.
     */
    suspend fun carry(handle: ULong, uploads: Uploads, take: suspend (Polled) -> Boolean): Polled.Document? =
        coroutineScope {
            try {
                loop(handle, uploads, take)
            } finally {
                coroutineContext.cancelChildren()
            }
        }

    private suspend fun CoroutineScope.loop(
        handle: ULong,
        uploads: Uploads,
        take: suspend (Polled) -> Boolean,
    ): Polled.Document? {
        while (true) {
            // Before the poll: what is reported between the poll and the wait must end the wait.
            val seen = reports.value
            when (val polled = poll(handle)) {
                is Polled.Document -> if (polled.last) return polled else if (!take(polled)) return null
                is Polled.Other -> when (val step = polled.step) {
                    is CoreStep.Send -> launchSend(step, uploads)
                    is CoreStep.Wait -> awaitReport(seen, step.until)
                    is CoreStep.AskCode -> reportCode(host.code?.invoke(Challenge(step.kind, step.number)))
                    is CoreStep.Tokens -> keep(step.tokens.toTokens())
                    is CoreStep.End -> return null
                    else -> if (!take(polled)) return null
                }
            }
        }
    }

    /** What a poll brought. */
    internal sealed interface Polled {
        /** A page, rows, or the last: an answer (it may be a file), a report. */
        class Document(val json: JsonElement, val last: Boolean, val file: ReceivedFile? = null) : Polled

        /** Something to do. */
        class Other(val step: CoreStep) : Polled
    }

    /** A listener that throws does not want the call to be sent. */
    private fun warn(started: CoreStarted) = try {
        started.warnings.forEach { host.onWarning(it.toWarning()) }
    } catch (e: Throwable) {
        core.cancel(started.handle)
        throw e
    }

    /** At once: what comes next may be a page, with which the user takes their time. */
    private fun CoroutineScope.launchSend(step: CoreStep.Send, uploads: Uploads) {
        if (!step.shared) {
            launch(start = CoroutineStart.UNDISPATCHED) { send(step, uploads) }
            return
        }
        shared.launch(start = CoroutineStart.UNDISPATCHED) {
            try {
                send(step, uploads)
            } catch (e: IllegalStateException) {
                // The client was closed meanwhile: there is nobody left to report to.
                if (shared.isActive) throw e
            }
        }
    }

    /** Polls, and reads a document, off the caller's thread: a page is some 800 KB. */
    private suspend fun poll(handle: ULong): Polled = withContext(host.context) {
        when (val step = translated { core.poll(handle, host.now()) }) {
            is CoreStep.Page -> Polled.Document(Json.parseToJsonElement(step.json), last = false)
            is CoreStep.Rows -> Polled.Document(Json.parseToJsonElement(step.json), last = false)
            is CoreStep.Done ->
                Polled.Document(Json.parseToJsonElement(step.json), last = true, step.file?.toReceivedFile())
            is CoreStep.Report -> Polled.Document(Json.parseToJsonElement(step.report), last = true)
            else -> Polled.Other(step)
        }
    }

    private suspend fun send(step: CoreStep.Send, uploads: Uploads) {
        val file = step.request.file?.let { uploads.part(it) }
        // What it throws ends the call: to repeat is of no use.
        if (file != null) withContext(host.context) { uploads.expectReadable(file.content) }
        val request = with(step.request) { HttpRequest(method, url, headers.map { it.name to it.value }, body, file) }
        val response = try {
            withTimeoutOrNull(step.timeoutMs.toLong().milliseconds) { host.transport.send(request, maxResponseBytes) }
                ?: return reportFailure(step.ticket, TransportFailure(TransportFailure.Kind.TIMEOUT, mayBeSent = true, ""))
        } catch (e: TransportFailure) {
            return reportFailure(step.ticket, e)
        } catch (e: Throwable) {
            // Ours is the only cancellation that ends the sending: one of the transport's own is a failure.
            currentCoroutineContext().ensureActive()
            // An error breaks the call; but what all wait for must not stay without an outcome.
            if (e !is Exception) if (step.shared) passOn(e) else throw e
            // Not its message: nobody promised that it holds no secrets.
            return reportFailure(step.ticket, TransportFailure(TransportFailure.Kind.OTHER, mayBeSent = true, e.javaClass.name))
        }
        val headers = response.headers.map { (name, value) -> CoreHeader(name, value) }
        translated { core.onResponse(step.ticket, CoreResponse(response.status.toUShort(), headers, response.body), host.now()) }
        report()
    }

    private fun reportFailure(ticket: ULong, failure: TransportFailure) {
        translated { core.onTransportError(ticket, failure.kind.coreName, failure.mayBeSent, failure.detail, host.now()) }
        report()
    }

    private fun reportCode(code: String?) {
        translated { core.onCode(code, host.now()) }
        report()
    }

    private suspend fun awaitReport(seen: Long, until: ULong?) {
        if (until == null) {
            reports.first { it != seen }
        } else {
            val left = until.toLong() - host.now().toLong()
            withTimeoutOrNull(left.milliseconds) { reports.first { it != seen } }
        }
    }

    /**
     * A store that fails must not lose the answer to a call that may have moved money: its error goes where errors go
     * that nobody catches.
     */
    private suspend fun keep(tokens: Tokens) {
        try {
            host.onTokens?.invoke(tokens)
        } catch (e: CancellationException) {
            throw e
        } catch (e: Exception) {
            passOn(e)
        }
    }

    /** Where errors go that nobody catches. */
    private fun passOn(error: Throwable) {
        val thread = Thread.currentThread()
        thread.uncaughtExceptionHandler.uncaughtException(thread, error)
    }

    private fun report() = reports.update { it + 1 }

    private inline fun <T> translated(body: () -> T): T = try {
        body()
    } catch (e: CoreException) {
        throw e.toGigwire()
    } catch (e: gigwire.core.InternalException) {
        throw InternalErrorException(e.message ?: "a panic")
    }
}
