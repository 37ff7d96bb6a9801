package gigwire

import gigwire.core.CoreFile
import gigwire.core.CoreFilePart
import java.io.IOException

/** The files of one call. The core knows them by their number in the order of the arguments. */
internal class Uploads(private val operation: String, files: Map<String, FileArg>) {
    private val arguments = files.keys.toList()
    private val files = files.values.toList()

    fun toCore(): List<CoreFile> = files.mapIndexed { index, file ->
        CoreFile(arguments[index], file.name, file.contentType, index.toULong())
    }

    fun part(part: CoreFilePart) = FilePart(part.at.toInt(), files[part.id.toInt()])

    /** Before anything leaves: what fails after that may have been done. */
    fun expectReadable(file: FileArg) {
        try {
            file.length()
            file.open().use { first ->
                // One stream would be used up by the first sending and leave an empty file to the second.
                if (file.open().use { it === first }) throw IOException("opened only once")
            }
        } catch (e: IOException) {
            throw unreadable(file, e)
        } catch (e: RuntimeException) {
            throw unreadable(file, e)
        }
    }

    private fun unreadable(file: FileArg, error: Exception): InvalidRequestException {
        val argument = arguments[files.indexOf(file)]
        // Not its message: nobody promised that it holds no secrets.
        val problem = "its content cannot be read (${error.javaClass.simpleName}): " +
            "it must be there until the call ends, and open anew each time"
        return InvalidRequestException(operation, "$operation: $argument: $problem", argument, problem)
    }
}
