package gigwire

import java.math.BigDecimal
import java.time.LocalDate
import java.util.UUID
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/** An object among the arguments of a call. */
interface Input {
    /** As the core takes it. */
    fun toJson(): JsonObject
}

/** The arguments of a call: JSON, and the files, which no JSON can hold. */
internal class Arguments(val json: JsonObject, val files: Map<String, FileArg> = emptyMap())

/** Arguments as the core takes them. What is null counts as not given. */
internal fun arguments(vararg entries: Pair<String, Any?>): Arguments {
    val (files, others) = entries.partition { (_, value) -> value is FileArg }
    return Arguments(inputFields(*others.toTypedArray()), files.associate { (name, value) -> name to value as FileArg })
}

/** An object as the core takes it. What is null counts as not given. */
internal fun inputFields(vararg entries: Pair<String, Any?>): JsonObject =
    JsonObject(entries.mapNotNull { (name, value) -> value?.let { name to toJson(it) } }.toMap())

private fun toJson(value: Any?): JsonElement = when (value) {
    null -> JsonNull
    is Boolean -> JsonPrimitive(value)
    is Long -> JsonPrimitive(value)
    is String -> JsonPrimitive(value)
    is IntCode -> JsonPrimitive(value.code)
    is TextCode -> JsonPrimitive(value.code)
    // Never as a number: the core refuses fractions that may have been floats.
    is BigDecimal -> JsonPrimitive(value.toPlainString())
    is UUID, is LocalDate, is WireTime -> JsonPrimitive(value.toString())
    is Input -> value.toJson()
    is List<*> -> JsonArray(value.map(::toJson))
    is Map<*, *> -> JsonObject(value.entries.associate { (key, item) -> key.toString() to toJson(item) })
    is JsonElement -> value
    else -> throw InternalErrorException("an argument of type ${value.javaClass.simpleName}")
}
