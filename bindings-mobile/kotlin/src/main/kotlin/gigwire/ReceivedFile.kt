package gigwire

import gigwire.core.CoreReceivedFile

/** A file that a platform answered with. */
class ReceivedFile(
    /** The name that the platform gave it: a name alone, never a path. */
    val name: String?,
    /** Its media type, as the platform says. */
    val contentType: String?,
    /** Its content. */
    val content: ByteArray,
) {
    override fun toString(): String = "ReceivedFile($name, ${content.size} bytes)"
}

internal fun CoreReceivedFile.toReceivedFile() = ReceivedFile(name, contentType, content)
