package gigwire

import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/**
 * An object of an answer: typed properties over the JSON that the core made of it. Every property that the platform does
 * not always send is nullable.
 */
abstract class Record internal constructor(
    /** The object as the core made it: amounts as text, dates in ISO 8601, undocumented fields under `extra`. */
    val json: JsonObject,
) {
    /** Fields that the platform sent and its document does not mention. */
    val extra: JsonObject get() = json["extra"].asObject() ?: JsonObject(emptyMap())

    /** Names of fields that [toString] must not show. */
    internal open val secrets: Set<String> get() = emptySet()

    /** Of an object of permissions: whether names, with dots between them, lead to one that is given. */
    internal fun allows(permission: String): Boolean {
        var value: JsonElement? = json
        for (name in permission.split('.')) {
            val known = value.asObject() ?: return false
            val camel = name.replace(Regex("_([a-z])")) { it.groupValues[1].uppercase() }
            value = known[name] ?: known[camel] ?: known["extra"].asObject()?.get(name)
        }
        return value.ifBoolean() == true
    }

    override fun equals(other: Any?): Boolean =
        this === other || (other is Record && javaClass == other.javaClass && json == other.json)

    override fun hashCode(): Int = json.hashCode()

    /** The documented fields that have a value; of those within, only that they are there. */
    override fun toString(): String {
        val shown = json.filter { (name, value) -> name != "extra" && value !is JsonNull }
        return shown.entries.joinToString(", ", "${javaClass.simpleName}(", ")") { (name, value) -> "$name=${show(name, value)}" }
    }

    private fun show(name: String, value: JsonElement): String = when {
        name in secrets -> "…"
        value is JsonPrimitive -> value.content
        else -> "{…}"
    }
}
