package gigwire

import gigwire.solarstaff.TaskFileType
import java.io.IOException
import java.nio.file.Files
import java.nio.file.Path
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/** Files among the arguments: their content goes from its source to the socket. */
internal class UploadTest : SandboxTest() {
    private val content = ByteArray(3_000_000) { (it % 251).toByte() }

    private fun fileNames(id: Long): List<String?> = runBlocking { bot().tasks.get(taskId = id).files.orEmpty().map { it.name } }

    @Test
    fun aFileOfTheDiskArrivesAndTheTaskListsIt(@TempDir directory: Path) = runBlocking {
        val path = Files.write(directory.resolve("акт за май.pdf"), content)
        val sent = mutableListOf<Long>()
        val okHttp = OkHttpTransport()
        val api = bot(transport = { request, max ->
            request.file?.let { sent += request.contentLength() - request.body.size }
            okHttp.send(request, max)
        })
        val task = api.tasks.list().first()
        api.taskFiles.add(TaskFileType.RIGHTS_TRANSFER, FileArg.of(path, "application/pdf"), taskId = task.id)
        assertEquals(listOf(content.size.toLong()), sent)
        assertEquals("акт за май.pdf", fileNames(task.id).last())
    }

    @Test
    fun whatAnExpiredTokenStoppedIsSentAgainWhole() = runBlocking {
        val api = bot()
        val task = api.tasks.list().first()
        val before = fileNames(task.id).size
        sandbox.fault("""{"kind": "expire_tokens"}""")
        var opened = 0
        val file = FileArg.of("again.bin", null, content.size.toLong()) { content.inputStream().also { opened++ } }
        api.taskFiles.add(TaskFileType.RIGHTS_TRANSFER, file, taskId = task.id)
        // Each of the two sendings looks whether the content can be opened twice, then reads it.
        assertEquals(6, opened)
        assertEquals(before + 1, fileNames(task.id).size)
    }

    @Test
    fun whatCannotBeReadIsRefusedBeforeAnythingIsSent(@TempDir directory: Path) {
        val file = FileArg.of(directory.resolve("gone.pdf"))
        val api = bot(tokens = Tokens("T"), transport = { _, _ -> throw AssertionError("sent") })
        val error = assertThrows(InvalidRequestException::class.java) {
            runBlocking { api.taskFiles.add(TaskFileType.RIGHTS_TRANSFER, file, taskId = 1) }
        }
        assertEquals("file", error.argument)
        assertTrue("NoSuchFileException" in error.problem, error.problem)
    }

    @Test
    fun aStreamThatCanBeReadOnlyOnceIsRefusedBeforeAnythingIsSent() {
        val oneShot = content.inputStream()
        val file = FileArg.of("once.bin", null, content.size.toLong()) { oneShot }
        val api = bot(tokens = Tokens("T"), transport = { _, _ -> throw AssertionError("sent") })
        val error = assertThrows(InvalidRequestException::class.java) {
            runBlocking { api.taskFiles.add(TaskFileType.RIGHTS_TRANSFER, file, taskId = 1) }
        }
        assertTrue("open anew" in error.problem, error.problem)
    }

    @Test
    fun aFileThatBreaksOffIsNotSentInPart() = runBlocking {
        val api = bot()
        val task = api.tasks.list().first()
        val before = fileNames(task.id).size
        val file = FileArg.of("short.bin", null, content.size + 1L) { content.inputStream() }
        val error = assertThrows(OutcomeUnknownException::class.java) {
            runBlocking { api.taskFiles.add(TaskFileType.RIGHTS_TRANSFER, file, taskId = task.id) }
        }
        assertTrue("has 3000001 bytes and gave 3000000" in error.reason, error.reason)
        assertEquals(before, fileNames(task.id).size)
    }

    @Test
    fun aSourceThatThrowsWhileItIsSentDoesNotEndTheApp() = runBlocking {
        val api = bot()
        val task = api.tasks.list().first()
        val uncaught = mutableListOf<Throwable>()
        val before = Thread.getDefaultUncaughtExceptionHandler()
        Thread.setDefaultUncaughtExceptionHandler { _, error -> synchronized(uncaught) { uncaught += error } }
        try {
            var opened = 0
            val file = FileArg.of("a.bin", null, 1) { if (++opened > 2) error("secret") else content.inputStream() }
            val error = assertThrows(OutcomeUnknownException::class.java) {
                runBlocking { api.taskFiles.add(TaskFileType.RIGHTS_TRANSFER, file, taskId = task.id) }
            }
            assertTrue("IllegalStateException" in error.reason && "secret" !in error.toString(), error.toString())
            api.tasks.get(taskId = task.id)
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before)
        }
        assertEquals(emptyList<Throwable>(), uncaught)
    }

    @Test
    fun theContentStandsWhereItBelongs() {
        val part = FilePart(2, FileArg.of("content".encodeToByteArray(), "a"))
        val request = HttpRequest("POST", "https://a", emptyList(), "[]".encodeToByteArray() + "()".encodeToByteArray(), part)
        val out = java.io.ByteArrayOutputStream()
        repeat(2) { request.writeTo(out) }
        assertEquals("[]content()[]content()", out.toString())
        assertEquals(11, request.contentLength())
    }

    @Test
    fun whatTheSourceSaysIsInNoMessage() {
        val file = FileArg.of("a.bin", null, 1) { throw IOException("secret") }
        val api = bot(tokens = Tokens("T"), transport = { _, _ -> throw AssertionError("sent") })
        val error = assertThrows(InvalidRequestException::class.java) {
            runBlocking { api.taskFiles.add(TaskFileType.RIGHTS_TRANSFER, file, taskId = 1) }
        }
        assertTrue("secret" !in error.toString(), error.toString())
    }
}
