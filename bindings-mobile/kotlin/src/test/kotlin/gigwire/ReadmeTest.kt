package gigwire

import gigwire.solarstaff.TaskState
import java.io.File
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** What the README shows is what is compiled and run here. */
internal class ReadmeTest : SandboxTest() {
    @Test
    fun theExampleIsTheOneOfTheReadme() {
        val readme = File(System.getProperty("gigwire.readme")).readText()
        val source = File("src/test/kotlin/gigwire/ReadmeExample.kt").readText()
        val shown = readme.substringAfter("```kotlin\n").substringBefore("```")
        assertEquals(source.substringAfter("// README begins\n").substringBefore("// README ends"), shown)
    }

    @Test
    fun theExampleRuns() = runBlocking {
        val api = bot()
        val waiting = { runBlocking { api.tasks.list(state = listOf(TaskState.WAITING_ACCEPTANCE)).toList() } }
        val before = waiting()
        assertTrue(before.isNotEmpty())
        acceptFinishedTasks(sandbox.baseUrl, "bot@gigwire.test", "bot-password")
        assertTrue(waiting().isEmpty())
        assertEquals(TaskState.WAITING_PAYMENT, api.tasks.get(taskId = before.first().id).state)
    }
}
