// Made from core/catalog/solar_staff.json by gigwire-codegen; do not edit.

package gigwire.solarstaff

import gigwire.CallOptions
import gigwire.Driver
import gigwire.FileArg
import gigwire.arguments
import java.util.UUID

/** `api.taskFiles`. */
class TaskFilesApi internal constructor(private val driver: Driver) {
    /**
     * Add a file to a task.
     *
     * Attaches a file to a task.
     *
     * `POST /customer/tasks/files`, Файлы задачи → Добавить файл к задаче (Task files).
     *
     * Retry class `check_first`, check with `tasks.get`: A repeat may attach the file twice: read the files of the task
     * first.
     *
     * Effects:
     * - The task has one more file
     *
     * About the vendor's document:
     * - The sample sends JSON with the path of a file on the caller's disk, which carries no file. Reading taken:
     *   multipart/form-data with a part `file`.
     * - `type` is typed integer, the sample sends the text "5".
     * - The answer has no file id, although `tasks.create` takes `fileIds`.
     *
     * @param type File type.
     * @param file The file.
     * @param taskId Numeric task id (from `tasks.list`).
     * @param uuid Task UUID.
     */
    suspend fun add(
        type: TaskFileType,
        file: FileArg,
        taskId: Long? = null,
        uuid: UUID? = null,
        options: CallOptions = CallOptions(),
    ) {
        val args = arguments(
            "type" to type,
            "file" to file,
            "taskId" to taskId,
            "uuid" to uuid,
        )
        driver.call("task_files.add", args, options)
    }
}
