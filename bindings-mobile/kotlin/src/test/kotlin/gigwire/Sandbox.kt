package gigwire

import java.io.File
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest.BodyPublishers
import java.net.http.HttpResponse.BodyHandlers
import java.util.concurrent.TimeUnit
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive

/** A sandbox process of its own, and its controls. */
internal class Sandbox : AutoCloseable {
    private val process: Process
    private val address: String
    private val http = HttpClient.newHttpClient()

    init {
        val binary = System.getenv("GIGWIRE_SANDBOX_BIN") ?: System.getProperty("gigwire.sandbox.bin")
        check(File(binary).canExecute()) { "no sandbox at $binary: build it, or set GIGWIRE_SANDBOX_BIN" }
        process = ProcessBuilder(binary, "--listen", "127.0.0.1:0", "--seed", "1").redirectError(ProcessBuilder.Redirect.INHERIT).start()
        val lines = process.inputStream.bufferedReader()
        address = generateSequence { lines.readLine() }.first { "listening on " in it }.substringAfter("listening on ").trim()
        // It goes on printing: a full pipe would stop it.
        Thread { lines.forEachLine { } }.apply { isDaemon = true }.start()
    }

    /** Where the platform answers. */
    val baseUrl = "$address/solar_staff/api"

    /** The same of CloudTips, and its host that gives tokens. */
    val cloudTipsUrl = "$address/cloudtips/api"
    val identityUrl = "$address/cloudtips/identity"

    fun get(control: String): JsonObject = control("GET", control, "")

    fun post(control: String, body: String): JsonObject = control("POST", control, body)

    fun fault(text: String) {
        post("faults", """{"faults": [$text]}""")
    }

    val messages: JsonArray get() = get("outbox").getValue("messages").jsonArray

    /** The code that was sent last. */
    val lastCode: String get() = messages.last().jsonObject.getValue("code").jsonPrimitive.content

    private fun control(method: String, control: String, body: String): JsonObject {
        val publisher = if (body.isEmpty()) BodyPublishers.noBody() else BodyPublishers.ofString(body)
        val request = java.net.http.HttpRequest.newBuilder(URI("$address/_sandbox/$control")).method(method, publisher).build()
        val response = http.send(request, BodyHandlers.ofString())
        check(response.statusCode() == 200) { "$control: ${response.statusCode()} ${response.body()}" }
        return if (response.body().isEmpty()) JsonObject(emptyMap()) else Json.parseToJsonElement(response.body()).jsonObject
    }

    override fun close() {
        process.destroy()
        process.waitFor(10, TimeUnit.SECONDS)
    }
}
