package gigwire

import java.math.BigDecimal
import java.time.LocalDate
import java.util.UUID
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.booleanOrNull

// Values out of the JSON that the core made. It has checked them: what is absent or null here is so in the answer.

private val JsonElement?.text: String? get() = (this as? JsonPrimitive)?.takeUnless { it is JsonNull }?.content

internal fun JsonElement?.asBoolean(): Boolean? = text?.toBooleanStrict()

internal fun JsonElement?.asLong(): Long? = text?.toLong()

internal fun JsonElement?.asText(): String? = text

internal fun JsonElement?.asUuid(): UUID? = text?.let(UUID::fromString)

internal fun JsonElement?.asDecimal(): BigDecimal? = text?.let(::BigDecimal)

internal fun JsonElement?.asDate(): LocalDate? = text?.let(LocalDate::parse)

internal fun JsonElement?.asWireTime(): WireTime? = text?.let(WireTime::parse)

internal fun JsonElement?.asObject(): JsonObject? = this as? JsonObject

/** Of a value whose type depends on its siblings: the boolean, if it is one. */
internal fun JsonElement?.ifBoolean(): Boolean? = (this as? JsonPrimitive)?.takeUnless { it.isString }?.booleanOrNull

/** The text, if it is one. */
internal fun JsonElement?.ifText(): String? = (this as? JsonPrimitive)?.takeIf { it.isString }?.content

/** Whether these fields have the values of one of the rows; null is any. */
internal fun JsonObject.hasOneOf(names: List<String>, rows: List<List<String?>>): Boolean =
    rows.any { row -> row.zip(names).all { (wanted, name) -> wanted == null || get(name).text == wanted } }

/** A value of no documented structure. */
internal fun JsonElement?.asAny(): JsonElement? = takeUnless { it is JsonNull }

internal fun <T : Any> JsonElement?.asList(item: (JsonElement) -> T?): List<T>? = (this as? JsonArray)?.mapNotNull(item)

internal fun <T : Any> JsonElement?.asMap(value: (JsonElement) -> T?): Map<String, T>? =
    (this as? JsonObject)?.entries?.mapNotNull { (key, element) -> value(element)?.let { key to it } }?.toMap()

/** What the core does not let pass without: an answer that lacks it is a [DecodeException] already. */
internal fun <T : Any> T?.required(name: String = "a document"): T =
    this ?: throw InternalErrorException("the core let pass an answer without $name")
