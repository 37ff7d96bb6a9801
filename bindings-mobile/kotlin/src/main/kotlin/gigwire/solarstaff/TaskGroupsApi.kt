// Made from core/catalog/solar_staff.json by gigwire-codegen; do not edit.

package gigwire.solarstaff

import gigwire.CallOptions
import gigwire.Driver
import gigwire.arguments
import gigwire.asObject
import gigwire.required

/** `api.taskGroups`. */
class TaskGroupsApi internal constructor(private val driver: Driver) {
    /**
     * List task groups.
     *
     * Task groups of the company.
     *
     * `GET /customer/task-groups`, Группа задач → Получить группы задач (Task groups).
     *
     * Retry class `read`.
     *
     * About the vendor's document:
     * - The rows of `pagination` are described wrongly: `count` as the current page, `perPage` as tasks per page, the
     *   rest as the number of pages. Reading taken: as in `tasks.list`.
     * - The answer has pages, and no arguments for them are documented. Reading taken: one answer holds all groups.
     * - The sample says count 3 and has one item.
     */
    suspend fun list(
        options: CallOptions = CallOptions(),
    ): TaskGroupPage {
        val args = arguments()
        val answer = driver.call("task_groups.list", args, options)
        return answer.asObject()?.let(::TaskGroupPage).required()
    }

    /**
     * Rename a task group.
     *
     * Gives a task group another name.
     *
     * `PUT /customer/task-groups`, Группа задач → Переименовать группу задач (Task groups).
     *
     * Retry class `repeatable`: The same name twice is the same name.
     *
     * Effects:
     * - Renames the group
     *
     * @param groupId Group id (from `task_groups.list`).
     * @param title New name.
     */
    suspend fun rename(
        groupId: Long,
        title: String,
        options: CallOptions = CallOptions(),
    ): TaskGroupChange {
        val args = arguments(
            "groupId" to groupId,
            "title" to title,
        )
        val answer = driver.call("task_groups.rename", args, options)
        return answer.asObject()?.let(::TaskGroupChange).required()
    }

    /**
     * Create a task group.
     *
     * Makes a task group.
     *
     * `POST /customer/task-groups`, Группа задач → Создать группу задач (Task groups).
     *
     * Retry class `check_first`, check with `task_groups.list`: A repeat makes a second group of the same name: list
     * them first.
     *
     * Effects:
     * - Makes a group
     *
     * About the vendor's document:
     * - The answer has no group id: find the group by its name in `task_groups.list`.
     *
     * @param title Name.
     */
    suspend fun create(
        title: String,
        options: CallOptions = CallOptions(),
    ): TaskGroupChange {
        val args = arguments(
            "title" to title,
        )
        val answer = driver.call("task_groups.create", args, options)
        return answer.asObject()?.let(::TaskGroupChange).required()
    }

    /**
     * Delete a task group.
     *
     * Deletes a task group; what becomes of its tasks is not documented.
     *
     * `DELETE /customer/task-groups`, Группа задач → Удалить группу задач (Task groups).
     *
     * Retry class `check_first`, check with `task_groups.list`: A repeat of what was done may be answered with an
     * error: list them first.
     *
     * Effects:
     * - Deletes the group
     *
     * About the vendor's document:
     * - A DELETE with a JSON body: a proxy on the way may drop the body.
     * - `actorId` is described as the user who asked for a task.
     *
     * @param groupId Group id (from `task_groups.list`).
     */
    suspend fun delete(
        groupId: Long,
        options: CallOptions = CallOptions(),
    ): TaskGroupChange {
        val args = arguments(
            "groupId" to groupId,
        )
        val answer = driver.call("task_groups.delete", args, options)
        return answer.asObject()?.let(::TaskGroupChange).required()
    }
}
