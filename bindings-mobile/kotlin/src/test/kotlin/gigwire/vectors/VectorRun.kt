package gigwire.vectors

import gigwire.Arguments
import gigwire.CallOptions
import gigwire.Challenge
import gigwire.Driver
import gigwire.FileArg
import gigwire.GigwireException
import gigwire.Host
import gigwire.HttpRequest
import gigwire.HttpResponse
import gigwire.HttpTransport
import gigwire.IntCode
import gigwire.ReceivedFile
import gigwire.Tokens
import gigwire.TransportFailure
import gigwire.Warning
import gigwire.core.CoreConfig
import gigwire.core.CoreTokens
import gigwire.drive
import java.util.Base64
import kotlin.time.Duration.Companion.milliseconds
import kotlinx.coroutines.ExperimentalCoroutinesApi
import kotlinx.coroutines.Job
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.update
import kotlinx.coroutines.test.TestScope
import kotlinx.coroutines.test.currentTime
import kotlinx.coroutines.test.runTest
import kotlinx.coroutines.yield
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import kotlinx.serialization.json.long

private const val EPOCH_MS = 1_640_995_200_000L

/**
 * One vector. The test's virtual clock stands still while anything can go on and then jumps to the next timer, so what
 * passed between two events is what the client waited.
 */
@OptIn(ExperimentalCoroutinesApi::class)
internal class VectorRun(private val platform: String, private val vector: JsonObject) : HttpTransport {
    private val steps: JsonArray = vector.getValue("steps").jsonArray

    /** The steps that have happened. */
    private val done = MutableStateFlow(emptySet<Int>())
    private lateinit var test: TestScope
    private var lastEvent = 0L
    private val warnings = mutableListOf<Warning>()

    fun run() = runTest {
        test = this
        try {
            newDriver().use { start(it) }
        } catch (e: GigwireException) {
            expectError(next("failed", "it failed: $e").jsonObject, e)
        }
        val left = steps.indices - done.value
        if (left.isNotEmpty()) fail("finished although the script goes on: ${steps[left.first()]}")
        expectWarnings(vector["warns"]?.jsonArray.orEmpty())
    }

    private fun expectWarnings(expected: List<JsonElement>) {
        val fits = expected.size == warnings.size && expected.zip(warnings).all { (wanted, found) ->
            val (operation, argument, problem) = listOf("operation", "argument", "problem").map(wanted.jsonObject::text)
            operation == found.operation && argument == found.argument && problem in found.problem
        }
        if (!fits) fail("expected the warnings $expected, got $warnings")
    }

    private fun newDriver(): Driver {
        val client = vector.getValue("client").jsonObject
        val config = CoreConfig(
            platform = platform,
            environment = client.textOrNull("environment"),
            baseUrl = client.textOrNull("base_url"),
            hosts = client["hosts"]?.jsonObject.orEmpty().mapValues { it.value.jsonPrimitive.content },
            pathPrefix = client.textOrNull("path_prefix"),
            callsPerMinute = client.textOrNull("calls_per_minute")?.toUInt(),
            allowHttp = client.textOrNull("allow_http").toBoolean(),
            username = client.textOrNull("username"),
            password = client.textOrNull("password"),
            code = client.textOrNull("code"),
            tokens = client["tokens"]?.jsonObject?.let { CoreTokens(it.text("token"), it.textOrNull("refresh_token")) },
            key = client.textOrNull("key"),
            companyId = client.textOrNull("company_id")?.toLong(),
            maxResponseBytes = client.textOrNull("max_response_bytes")?.toULong(),
        )
        return drive(
            config,
            Host(this, ::onAsk, ::onTokens, warnings::add, test.coroutineContext.minusKey(Job), { (EPOCH_MS + test.currentTime).toULong() }, { 1u }),
        )
    }

    private suspend fun start(driver: Driver) {
        val start = vector.getValue("start").jsonObject
        val args = arguments(start["args"]?.jsonObject.orEmpty())
        val options = options(start["options"]?.jsonObject ?: JsonObject(emptyMap()), start.textOrNull("in_flight")?.toInt())
        when {
            "call" in start -> {
                // A script says itself whether a file is answered.
                val isFile = steps.any { "file" in (it.jsonObject["done"] as? JsonObject).orEmpty() }
                val operation = start.text("call")
                val answer = if (isFile) driver.file(operation, args, options).described() else driver.call(operation, args, options)
                expectPart("$", next("done", "it is done"), answer)
            }
            "pages" in start -> {
                driver.pages(start.text("pages"), args, options).collect { expectPart("$", next("page", "a page came"), it) }
                next("end", "it ended")
            }
            "rows" in start -> {
                driver.rows(start.text("rows"), args.json, options).collect {
                    val expected = next("rows", "rows came")
                    if (it != expected) fail("expected the rows $expected, got $it")
                }
                next("end", "it ended")
            }
            else -> {
                driver.login()
                next("end", "it ended")
            }
        }
    }

    /** A file as scripts describe it. */
    private fun ReceivedFile?.described(): JsonElement {
        val file = this ?: return JsonNull
        val parts = mapOf(
            "name" to file.name,
            "content_type" to file.contentType,
            "bytes" to Base64.getEncoder().encodeToString(file.content),
            "text" to file.content.decodeToString(),
        )
        return JsonObject(mapOf("file" to JsonObject(parts.mapValues { JsonPrimitive(it.value) })))
    }

    /** `{"file": {…}}` is a file; `<<file ID>>` is its content. */
    private fun arguments(args: Map<String, JsonElement>): Arguments {
        val (files, others) = args.entries.partition { ((it.value as? JsonObject)?.get("file") as? JsonObject) != null }
        return Arguments(
            JsonObject(others.associate { it.toPair() }),
            files.associate { (name, value) ->
                val file = value.jsonObject.getValue("file").jsonObject
                name to FileArg.of("<<file ${file.text("id")}>>".encodeToByteArray(), file.text("name"), file.textOrNull("content_type"))
            },
        )
    }

    private fun options(options: JsonObject, inFlight: Int?) = CallOptions(
        timeout = options.textOrNull("timeout_ms")?.toLong()?.milliseconds,
        deadline = options.textOrNull("deadline_ms")?.toLong()?.milliseconds,
        maxAttempts = options.textOrNull("max_attempts")?.toInt(),
        companyId = options.textOrNull("company_id")?.toLong(),
        knownState = options.textOrNull("known_state")?.let { State(it.toLong()) },
        inFlight = inFlight,
    )

    private class State(override val code: Long) : IntCode {
        override val name: String? = null
    }

    private fun first(): Int = steps.indices.first { it !in done.value }

    private fun step(index: Int): JsonObject = steps[index].jsonObject

    private fun use(index: Int) = done.update { it + index }

    /** Holds what passed since the last event against the script's waits. */
    private fun passTime() {
        val passed = test.currentTime - lastEvent
        lastEvent = test.currentTime
        var (min, max) = 0L to 0L
        while (first() in steps.indices && "wait" in step(first())) {
            val wait = step(first()).getValue("wait").jsonObject
            min += wait.getValue("min_ms").jsonPrimitive.long
            max += wait.getValue("max_ms").jsonPrimitive.long
            use(first())
        }
        if (passed !in min..max) fail("expected to wait $min to $max ms, not $passed")
    }

    private fun next(name: String, what: String): JsonElement {
        if (done.value.size == steps.size) fail("$what, but the script is at its end")
        passTime()
        val index = first()
        val value = step(index)[name] ?: fail("$what, but the script's next step is no $name: ${steps[index]}")
        use(index)
        return value
    }

    private fun onAsk(challenge: Challenge): String? {
        val ask = next("ask", "a 2FA code is asked for").jsonObject
        val expected = ask.getValue("challenge").jsonObject
        if (challenge != Challenge(expected.text("kind"), expected.text("number"))) fail("expected $expected, got $challenge")
        return ask.textOrNull("code")
    }

    private fun onTokens(tokens: Tokens) {
        val expected = next("tokens", "there are new tokens").jsonObject
        if (tokens != Tokens(expected.text("token"), expected.textOrNull("refresh_token"))) fail("expected the tokens $expected")
    }

    override suspend fun send(request: HttpRequest, maxResponseBytes: Long): HttpResponse {
        passTime()
        val index = match(request)
        use(index)
        // A request is answered when it and all before it have been sent, and the client has nothing else to do.
        yield()
        done.first { sent -> (0..<index).all { it in sent } }
        step(index)["fail"]?.jsonObject?.let { fail ->
            val kind = TransportFailure.Kind.valueOf(fail.text("kind").uppercase())
            throw TransportFailure(kind, fail.text("sent") == "maybe", "")
        }
        val reply = step(index).getValue("reply").jsonObject
        val headers = reply["headers"]?.jsonObject.orEmpty().map { (name, value) -> name to value.jsonPrimitive.content }
        val bytes = reply.textOrNull("bytes")?.let { Base64.getDecoder().decode(it) }
        val body = (reply["text"] as? JsonPrimitive)?.content ?: reply["json"]?.toString() ?: ""
        return HttpResponse(reply.text("status").toInt(), headers, bytes ?: body.encodeToByteArray())
    }

    /** The first of the consecutive scripted requests that is not used up and fits. */
    private fun match(request: HttpRequest): Int {
        val from = steps.indices.firstOrNull { it !in done.value } ?: fail("$request, but the script is at its end")
        var closest: String? = null
        for (index in from..<steps.size) {
            val expected = step(index)["send"]?.jsonObject ?: break
            if (index in done.value) continue
            val difference = difference(expected, request) ?: return index
            closest = closest ?: difference
        }
        fail("$request: ${closest ?: "the script expects no request here"}")
    }
}
