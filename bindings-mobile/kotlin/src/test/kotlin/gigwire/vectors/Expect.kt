package gigwire.vectors

import gigwire.ApiException
import gigwire.DecodeException
import gigwire.GigwireException
import gigwire.HttpRequest
import gigwire.IncompleteRowsException
import gigwire.InvalidRequestException
import gigwire.NotOfferedException
import gigwire.OutcomeUnknownException
import gigwire.TransitionException
import gigwire.TransportException
import java.io.ByteArrayOutputStream
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive

internal fun JsonObject.text(name: String): String = getValue(name).jsonPrimitive.content

internal fun JsonObject.textOrNull(name: String): String? =
    get(name)?.takeUnless { it is JsonNull }?.jsonPrimitive?.content

/** What differs between a request and the scripted one; null: nothing. */
internal fun difference(expected: JsonObject, got: HttpRequest): String? {
    if (expected.text("method") != got.method || expected.text("url") != got.url) {
        return "expected ${expected.text("method")} ${expected.text("url")}"
    }
    for ((name, value) in expected["headers"]?.jsonObject.orEmpty()) {
        val found = got.headers.firstOrNull { it.first.equals(name, ignoreCase = true) }?.second
        if (found != value.jsonPrimitive.content) return "expected the header $name: $value, got $found"
    }
    val written = ByteArrayOutputStream().also(got::writeTo)
    if (written.size().toLong() != got.contentLength()) return "${got.contentLength()} bytes are announced, ${written.size()} written"
    val body = written.toByteArray().decodeToString()
    val json = expected["json"]
    val text = expected.textOrNull("body")
    return when {
        json != null && Json.parseToJsonElement(body) != json -> "expected the body $json, got $body"
        text != null && text != body -> "expected the body $text, got $body"
        json == null && text == null && body.isNotEmpty() -> "expected no body, got $body"
        else -> null
    }
}

/** Fails unless all that the script tells of an answer is so. */
internal fun expectPart(path: String, expected: JsonElement, got: JsonElement?) {
    when {
        expected is JsonObject && got is JsonObject ->
            expected.forEach { (key, value) -> expectPart("$path.$key", value, got[key] ?: fail("$path.$key is missing")) }
        expected is JsonArray && got is JsonArray && expected.size == got.size ->
            expected.forEachIndexed { index, value -> expectPart("$path[$index]", value, got[index]) }
        else -> if (expected != got) fail("$path: expected $expected, got $got")
    }
}

/** Fails unless all that the script tells of an error is so. */
internal fun expectError(expected: JsonObject, error: GigwireException) {
    val got = describe(error)
    for ((key, value) in expected) {
        val found = got[key] ?: fail("the error has no $key: $error")
        val isSame = when (key) {
            "message", "problem", "found" -> value.jsonPrimitive.content in found.jsonPrimitive.content
            else -> value == found
        }
        if (!isSame) fail("$key: expected $value, got $found ($error)")
    }
}

private fun describe(error: GigwireException): Map<String, JsonElement> {
    val own: Map<String, JsonElement> = when (error) {
        is InvalidRequestException -> mapOf("argument" to text(error.argument), "problem" to text(error.problem))
        is TransitionException -> mapOf("action" to text(error.action), "state" to JsonPrimitive(error.state))
        is TransportException -> mapOf("kind" to text(error.kind), "sent" to text(if (error.mayBeSent) "maybe" else "no"))
        is OutcomeUnknownException -> mapOf("check" to text(error.check))
        is ApiException -> mapOf(
            "status" to JsonPrimitive(error.status),
            "code" to text(error.code),
            "fields" to JsonObject(error.fields.toMap().mapValues { text(it.value) }),
        )
        is DecodeException ->
            mapOf("path" to text(error.path), "expected" to text(error.expected), "found" to text(error.found))
        is NotOfferedException -> mapOf("platform" to text(error.platform), "reason" to text(error.reason))
        is IncompleteRowsException -> mapOf(
            "missing" to JsonArray(
                error.missing.map {
                    val told = mapOf("item" to it.item, "operation" to it.operation, "error" to it.error, "problem" to it.problem)
                    JsonObject(told.mapValues { (_, value) -> text(value) })
                },
            ),
        )
        else -> emptyMap()
    }
    return own + mapOf("error" to text(commonName(error)), "operation" to text(error.operation), "message" to text(error.message))
}

/** The name in the table of errors: Kotlin's exceptions end in Exception where that has Error or nothing. */
private fun commonName(error: GigwireException): String {
    val name = error.javaClass.simpleName.removeSuffix("Exception")
    return if (name in setOf("Transition", "Transport", "Api", "Authentication", "Server", "Decode")) "${name}Error" else name
}

private fun text(value: String?): JsonElement = value?.let(::JsonPrimitive) ?: JsonNull

internal fun fail(what: String): Nothing = throw AssertionError(what)
