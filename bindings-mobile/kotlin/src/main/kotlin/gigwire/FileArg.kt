package gigwire

import java.io.InputStream
import java.nio.file.Files
import java.nio.file.Path

/**
 * A file as an argument of a call. Its content is read while it is sent, never held as a whole; and read again from the
 * start when the call has to be repeated (after a token was renewed, say), so it must stay as it is until the call ends.
 */
class FileArg private constructor(
    /** The name that the platform is told. */
    val name: String,
    /** Its media type; null: `application/octet-stream`. */
    val contentType: String?,
    private val measure: () -> Long,
    private val source: () -> InputStream,
) {
    /** How many bytes its content has. */
    fun length(): Long = measure()

    /** Its content from the start. The caller closes it. */
    fun open(): InputStream = source()

    override fun toString(): String = "FileArg($name)"

    companion object {
        /** A file on the disk. */
        @JvmStatic
        @JvmOverloads
        fun of(path: Path, contentType: String? = null, name: String = path.fileName?.toString().orEmpty()): FileArg =
            FileArg(name, contentType, { Files.size(path) }, { Files.newInputStream(path) })

        /** Content that is in memory. It is not copied. */
        @JvmStatic
        @JvmOverloads
        fun of(bytes: ByteArray, name: String, contentType: String? = null): FileArg =
            FileArg(name, contentType, { bytes.size.toLong() }, { bytes.inputStream() })

        /** Content from elsewhere, such as a `content:` address of Android. Each [open] starts from the beginning. */
        @JvmStatic
        fun of(name: String, contentType: String?, length: Long, open: () -> InputStream): FileArg =
            FileArg(name, contentType, { length }, open)
    }
}
