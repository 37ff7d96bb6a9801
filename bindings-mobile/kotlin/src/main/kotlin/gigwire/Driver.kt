package gigwire

import gigwire.core.CoreClient
import gigwire.core.CoreException
import gigwire.core.CoreHeader
import gigwire.core.CoreResponse
import gigwire.core.CoreStarted
import gigwire.core.CoreStep
import kotlin.time.Duration.Companion.milliseconds
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.cancelChildren
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.currentCoroutineContext
import kotlinx.coroutines.ensureActive
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.flow.update
import kotlinx.coroutines.launch
import kotlinx.coroutines.withContext
import kotlinx.coroutines.withTimeoutOrNull
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull

/**
 * The loop that does what the core says (`docs/architecture.md`, the driving contract). It runs in the caller's coroutine,
 * so callbacks do too, and so cancelling the caller cancels the machine.
 */
internal class Driver(private val core: CoreClient, private val host: Host) : AutoCloseable {
    /** Counts reports to the core: a machine that waits is polled again after any of them. */
    private val reports = MutableStateFlow(0L)
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

    suspend fun login() {
        run({ core.startLogin(host.entropy()) }, Uploads("client", emptyMap())) {}
    }

    override fun close() = core.close()

    private suspend fun run(
        start: () -> ULong,
        uploads: Uploads,
        onPage: suspend (JsonElement) -> Unit,
    ): Polled.Document? = coroutineScope {
        val handle = translated(start)
        try {
            loop(handle, uploads, onPage)
        } finally {
            coroutineContext.cancelChildren()
            // What it was doing for others, one of them takes over.
            core.cancel(handle)
            report()
        }
    }

    private suspend fun CoroutineScope.loop(
        handle: ULong,
        uploads: Uploads,
        onPage: suspend (JsonElement) -> Unit,
    ): Polled.Document? {
        while (true) {
            // Before the poll: what is reported between the poll and the wait must end the wait.
            val seen = reports.value
            when (val step = poll(handle)) {
                is Polled.Document -> if (step.last) return step else onPage(step.json)
                is Polled.Other -> when (val other = step.step) {
                    // At once: what comes next may be a page, with which the user takes their time.
                    is CoreStep.Send -> launch(start = CoroutineStart.UNDISPATCHED) { send(other, uploads) }
                    is CoreStep.Wait -> awaitReport(seen, other.until)
                    is CoreStep.AskCode -> reportCode(host.code?.invoke(Challenge(other.kind, other.number)))
                    is CoreStep.Tokens -> keep(other.tokens.toTokens())
                    else -> return null
                }
            }
        }
    }

    private sealed interface Polled {
        class Document(val json: JsonElement, val last: Boolean, val file: ReceivedFile? = null) : Polled

        class Other(val step: CoreStep) : Polled
    }

    /** A listener that throws does not want the call to be sent. */
    private fun warn(started: CoreStarted) = try {
        started.warnings.forEach { host.onWarning(it.toWarning()) }
    } catch (e: Throwable) {
        core.cancel(started.handle)
        throw e
    }

    /** Polls, and reads a document, off the caller's thread: a page is some 800 KB. */
    private suspend fun poll(handle: ULong): Polled = withContext(host.context) {
        when (val step = translated { core.poll(handle, host.now()) }) {
            is CoreStep.Page -> Polled.Document(Json.parseToJsonElement(step.json), last = false)
            is CoreStep.Done ->
                Polled.Document(Json.parseToJsonElement(step.json), last = true, step.file?.toReceivedFile())
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
        } catch (e: Exception) {
            // Ours is the only cancellation that ends the sending: one of the transport's own is a failure.
            currentCoroutineContext().ensureActive()
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
            val thread = Thread.currentThread()
            thread.uncaughtExceptionHandler.uncaughtException(thread, e)
        }
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
