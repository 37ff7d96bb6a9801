// Made from core/catalog/solar_staff.json by gigwire-codegen; do not edit.

package gigwire.solarstaff

import gigwire.CallOptions
import gigwire.Driver
import gigwire.arguments
import gigwire.asAny
import gigwire.required
import kotlinx.serialization.json.JsonElement

/** `api.taskChat`. */
class TaskChatApi internal constructor(private val driver: Driver) {
    /**
     * List messages of a task.
     *
     * The chat of a task.
     *
     * `GET /customer/tasks/{taskId}/messages`, Чат задачи → Получить переписку по задаче (Task chat).
     *
     * Retry class `read`.
     *
     * About the vendor's document:
     * - The answer is not documented at all. Reading taken: any JSON, as it comes.
     *
     * @param taskId Numeric task id (a UUID is not offered here).
     */
    suspend fun list(
        taskId: Long,
        options: CallOptions = CallOptions(),
    ): JsonElement {
        val args = arguments(
            "taskId" to taskId,
        )
        val answer = driver.call("task_chat.list", args, options)
        return answer.asAny().required()
    }

    /**
     * Send a message.
     *
     * Adds a message to the chat of a task as the signed-in user.
     *
     * `POST /customer/tasks/messages`, Чат задачи → Добавить сообщение в задаче (Task chat).
     *
     * Retry class `check_first`, check with `task_chat.list`: A repeat writes the message twice: read the chat first.
     *
     * Effects:
     * - The freelancer sees the message
     *
     * About the vendor's document:
     * - The sample body lacks a quote.
     * - The id is in the path of the list and in the body here.
     *
     * @param taskId Numeric task id.
     * @param message Text.
     */
    suspend fun send(
        taskId: Long,
        message: String,
        options: CallOptions = CallOptions(),
    ) {
        val args = arguments(
            "taskId" to taskId,
            "message" to message,
        )
        driver.call("task_chat.send", args, options)
    }
}
