package gigwire

import java.io.File
import java.io.IOException
import java.io.RandomAccessFile
import java.nio.ByteBuffer
import java.nio.channels.FileChannel
import java.nio.channels.OverlappingFileLockException
import java.nio.file.StandardOpenOption

/**
 * A journal in a text file, a line for each entry, which is this object's alone until it is closed. It needs nothing but the
 * JDK, so it serves on Android (API 26 and newer) as on a server. Only the owner may read the file. What a crash cut off of
 * the last line is dropped.
 *
 * @param file The file; made if there is none. Its folder must be there.
 * @throws JournalException when another run uses it, or it cannot be opened, or it is no journal.
 */
class FileJournal(file: File) : Journal {
    private val path = file.canonicalFile
    private val channel: FileChannel

    /** Where each line ends. What follows the last line break was cut off by a crash: nobody was told that it is kept. */
    private var ends = LongArray(FIRST_LINES)
    private var count = 0

    init {
        // Before it is opened: closing a second channel on the file would end the lock of the first.
        if (!inUse.add(path.path)) throw JournalException("$path is in use by another run of this process")
        channel = try {
            open()
        } catch (e: Exception) {
            inUse -= path.path
            throw e as? JournalException ?: JournalException("$path cannot be opened: ${e.message}", e)
        }
    }

    override suspend fun read(after: Long, limit: Int): List<String> = synchronized(channel) {
        val first = after.coerceAtMost(count.toLong()).toInt()
        (first until (first + limit.toLong()).coerceAtMost(count.toLong()).toInt()).map(::line)
    }

    override suspend fun append(after: Long, lines: List<String>): Unit = synchronized(channel) {
        if (after > count) throw IOException("$path holds $count lines and not the $after that were written")
        val end = endOf(after.toInt())
        channel.truncate(end)
        count = after.toInt()
        val text = lines.joinToString("") { "$it\n" }.encodeToByteArray()
        write(text, end)
        // Not before it is done: what was half written is no line.
        channel.force(false)
        noteLines(text, end)
    }

    override fun close() = synchronized(channel) {
        if (channel.isOpen) {
            channel.close()
            inUse -= path.path
        }
    }

    override fun toString(): String = "FileJournal($path)"

    private fun open(): FileChannel {
        val isNew = path.createForOwner()
        val channel = RandomAccessFile(path, "rw").channel
        try {
            val lock = try {
                channel.tryLock()
            } catch (e: OverlappingFileLockException) {
                null
            }
            if (lock == null) throw JournalException("$path is in use by another run")
            if (isNew) keepName()
            expectJournal(channel)
            findLines(channel)
            return channel
        } catch (e: Exception) {
            channel.close()
            throw e
        }
    }

    /** The name of a new file must survive, too. Where folders cannot be opened (Windows), the system sees to it. */
    private fun keepName() {
        try {
            FileChannel.open(path.parentFile.toPath(), StandardOpenOption.READ).use { it.force(true) }
        } catch (_: IOException) {
        }
    }

    /** What is written next replaces all that is no line: a file of something else must not get that far. */
    private fun expectJournal(channel: FileChannel) {
        val buffer = ByteBuffer.allocate(BEGINNING.length)
        channel.read(buffer, 0)
        val found = buffer.array().decodeToString(0, buffer.position())
        if (!BEGINNING.startsWith(found)) throw JournalException("$path is no journal")
    }

    private fun findLines(channel: FileChannel) {
        val buffer = ByteBuffer.allocate(BLOCK)
        var at = 0L
        while (channel.read(buffer, at) > 0) {
            noteLines(buffer.array().copyOf(buffer.position()), at)
            at += buffer.position()
            buffer.clear()
        }
    }

    private fun noteLines(text: ByteArray, start: Long) {
        text.forEachIndexed { at, byte ->
            if (byte == LINE_BREAK) {
                if (count == ends.size) ends = ends.copyOf(count * 2)
                ends[count++] = start + at + 1
            }
        }
    }

    private fun endOf(lines: Int): Long = if (lines == 0) 0 else ends[lines - 1]

    private fun line(index: Int): String {
        val start = endOf(index)
        val buffer = ByteBuffer.allocate((ends[index] - start - 1).toInt())
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, start + buffer.position()) < 0) throw IOException("$path became shorter")
        }
        return buffer.array().decodeToString()
    }

    private fun write(text: ByteArray, start: Long) {
        val buffer = ByteBuffer.wrap(text)
        while (buffer.hasRemaining()) channel.write(buffer, start + buffer.position())
    }

    private companion object {
        const val LINE_BREAK = '\n'.code.toByte()

        /** The number of the first line. */
        const val BEGINNING = "1 "
        const val BLOCK = 65_536
        const val FIRST_LINES = 64

        /** A lock of the system does not keep out others of the same process. */
        val inUse: MutableSet<String> = java.util.Collections.synchronizedSet(mutableSetOf())
    }
}
