package gigwire

import java.io.File
import java.nio.file.Files
import java.nio.file.Path
import java.nio.file.attribute.PosixFilePermissions
import java.sql.DriverManager
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/** Journals: what is kept, what a crash leaves, who may write. */
internal class JournalTest {
    @TempDir
    lateinit var folder: Path

    private val file: File get() = folder.resolve("run.journal").toFile()

    private val kinds = mapOf<String, (File) -> Journal>("file" to ::FileJournal, "sqlite" to ::SqliteJournal)

    private fun Journal.all() = runBlocking { read(0, Int.MAX_VALUE) }

    private fun Journal.write(after: Long, vararg lines: String) = runBlocking { append(after, lines.toList()) }

    private fun keepsLines(open: () -> Journal) {
        open().use { journal ->
            assertEquals(emptyList<String>(), journal.all())
            journal.write(0, "1 a Иван", "2 b", "3 c")
            journal.write(3, "4 d")
            assertEquals(listOf("2 b", "3 c"), runBlocking { journal.read(1, 2) })
            assertEquals(emptyList<String>(), runBlocking { journal.read(4, 500) })
            journal.write(2, "3 again")
            assertEquals(listOf("1 a Иван", "2 b", "3 again"), journal.all())
        }
    }

    @Test
    fun memoryKeepsLines() = keepsLines(::MemoryJournal)

    @Test
    fun aFileKeepsLines() {
        keepsLines { FileJournal(file) }
        FileJournal(file).use { assertEquals(listOf("1 a Иван", "2 b", "3 again"), it.all()) }
        assertEquals("1 a Иван\n2 b\n3 again\n", file.readText())
    }

    @Test
    fun aDatabaseKeepsLines() {
        keepsLines { SqliteJournal(file) }
        SqliteJournal(file).use { assertEquals(listOf("1 a Иван", "2 b", "3 again"), it.all()) }
    }

    @Test
    fun manyLinesAreFoundAgain() {
        val lines = List(5_000) { "${it + 1} ${"x".repeat(it % 97)}" }
        FileJournal(file).use { journal ->
            lines.chunked(500).forEachIndexed { at, some -> runBlocking { journal.append(at * 500L, some) } }
        }
        FileJournal(file).use { assertEquals(lines, it.all()) }
    }

    @Test
    fun aTornLastLineIsDropped() {
        FileJournal(file).use { it.write(0, "1 a", "2 b") }
        file.appendText("3 half of a li")
        FileJournal(file).use { journal ->
            assertEquals(listOf("1 a", "2 b"), journal.all())
            journal.write(2, "3 c")
        }
        assertEquals("1 a\n2 b\n3 c\n", file.readText())
    }

    @Test
    fun linesAreNotWrittenAfterAGap() {
        for ((name, open) in kinds) {
            val file = folder.resolve(name).toFile()
            open(file).use { journal ->
                journal.write(0, "1 a")
                assertThrows(java.io.IOException::class.java) { journal.write(2, "3 c") }
                assertEquals(listOf("1 a"), journal.all())
                journal.write(1, "2 b")
                assertEquals(listOf("1 a", "2 b"), journal.all())
            }
        }
    }

    private fun isOfOneJournalAtATime(kind: String) {
        val open = kinds.getValue(kind)
        open(file).use {
            repeat(2) {
                val error = assertThrows(JournalException::class.java) { open(file) }
                assertTrue("in use by another run" in error.message!!, error.message)
            }
            // Nor has the attempt ended the lock.
            assertEquals("refused", inAnotherProcess(kind))
        }
        assertEquals("opened", inAnotherProcess(kind))
        open(file).close()
    }

    @Test
    fun aFileIsOfOneJournalAtATime() = isOfOneJournalAtATime("file")

    @Test
    fun aDatabaseIsOfOneJournalAtATime() = isOfOneJournalAtATime("sqlite")

    @Test
    fun aFileOfOthersIsLeftAlone() {
        file.writeText("100 litres of milk")
        val error = assertThrows(JournalException::class.java) { FileJournal(file) }
        assertTrue("no journal" in error.message!!, error.message)
        assertEquals("100 litres of milk", file.readText())
        // What a crash left of the very first line is none.
        file.writeText("1")
        FileJournal(file).use { assertEquals(emptyList<String>(), it.all()) }
    }

    @Test
    fun aDatabaseOfOthersIsLeftAlone() {
        file.writeText("to do: buy milk\n".repeat(100))
        val text = assertThrows(JournalException::class.java) { SqliteJournal(file) }
        assertTrue("no journal" in text.message!!, text.message)
        file.delete()
        DriverManager.getConnection("jdbc:sqlite:$file").use { it.createStatement().execute("CREATE TABLE milk (litres)") }
        val other = assertThrows(JournalException::class.java) { SqliteJournal(file) }
        assertTrue("of another program" in other.message!!, other.message)
    }

    @Test
    fun onlyTheOwnerReadsTheFile() {
        for ((name, open) in kinds) {
            val file = folder.resolve(name).toFile()
            open(file).close()
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file.toPath())))
        }
    }

    @Test
    fun aFileThatCannotBeOpenedIsSaid() {
        for (open in kinds.values) {
            val error = assertThrows(JournalException::class.java) { open(folder.resolve("nowhere/run").toFile()) }
            assertTrue("cannot be opened" in error.message!! && error.cause is java.io.IOException, error.message)
        }
    }

    private fun inAnotherProcess(kind: String): String {
        val java = File(System.getProperty("java.home"), "bin/java").path
        val classes = System.getProperty("java.class.path")
        val process = ProcessBuilder(java, "-cp", classes, "gigwire.JournalOpenerKt", kind, file.path)
            .redirectError(ProcessBuilder.Redirect.INHERIT).start()
        return process.inputStream.bufferedReader().readText().trim().also { process.waitFor() }
    }
}
