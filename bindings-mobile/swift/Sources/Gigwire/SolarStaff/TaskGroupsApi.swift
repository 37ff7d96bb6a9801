// Made from core/catalog/solar_staff.json by gigwire-codegen; do not edit.

import Foundation

extension SolarStaff {
    /// `api.taskGroups`.
    public struct TaskGroupsApi: Sendable {
        let driver: Driver

        /// List task groups.
        ///
        /// Task groups of the company.
        ///
        /// `GET /customer/task-groups`, Группа задач → Получить группы задач (Task groups).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - The rows of `pagination` are described wrongly: `count` as the current page, `perPage` as tasks per page,
        ///   the rest as the number of pages. Reading taken: as in `tasks.list`.
        /// - The answer has pages, and no arguments for them are documented. Reading taken: one answer holds all
        ///   groups.
        /// - The sample says count 3 and has one item.
        public func list(
            options: CallOptions = CallOptions()
        ) async throws -> TaskGroupPage {
            let args = arguments([:])
            let answer = try await driver.call("task_groups.list", args, options)
            return try present(answer.object.map { TaskGroupPage(json: $0) }, "task_groups.list")
        }

        /// Rename a task group.
        ///
        /// Gives a task group another name.
        ///
        /// `PUT /customer/task-groups`, Группа задач → Переименовать группу задач (Task groups).
        ///
        /// Retry class `repeatable`: The same name twice is the same name.
        ///
        /// Effects:
        /// - Renames the group
        ///
        /// - Parameters:
        ///   - groupId: Group id (from `task_groups.list`).
        ///   - title: New name.
        public func rename(
            groupId: Int64,
            title: String,
            options: CallOptions = CallOptions()
        ) async throws -> TaskGroupChange {
            let args = arguments([
                "groupId": groupId,
                "title": title,
            ])
            let answer = try await driver.call("task_groups.rename", args, options)
            return try present(answer.object.map { TaskGroupChange(json: $0) }, "task_groups.rename")
        }

        /// Create a task group.
        ///
        /// Makes a task group.
        ///
        /// `POST /customer/task-groups`, Группа задач → Создать группу задач (Task groups).
        ///
        /// Retry class `check_first`, check with `task_groups.list`: A repeat makes a second group of the same name:
        /// list them first.
        ///
        /// Effects:
        /// - Makes a group
        ///
        /// About the vendor's document:
        /// - The answer has no group id: find the group by its name in `task_groups.list`.
        ///
        /// - Parameters:
        ///   - title: Name.
        public func create(
            title: String,
            options: CallOptions = CallOptions()
        ) async throws -> TaskGroupChange {
            let args = arguments([
                "title": title,
            ])
            let answer = try await driver.call("task_groups.create", args, options)
            return try present(answer.object.map { TaskGroupChange(json: $0) }, "task_groups.create")
        }

        /// Delete a task group.
        ///
        /// Deletes a task group; what becomes of its tasks is not documented.
        ///
        /// `DELETE /customer/task-groups`, Группа задач → Удалить группу задач (Task groups).
        ///
        /// Retry class `check_first`, check with `task_groups.list`: A repeat of what was done may be answered with an
        /// error: list them first.
        ///
        /// Effects:
        /// - Deletes the group
        ///
        /// About the vendor's document:
        /// - A DELETE with a JSON body: a proxy on the way may drop the body.
        /// - `actorId` is described as the user who asked for a task.
        ///
        /// - Parameters:
        ///   - groupId: Group id (from `task_groups.list`).
        public func delete(
            groupId: Int64,
            options: CallOptions = CallOptions()
        ) async throws -> TaskGroupChange {
            let args = arguments([
                "groupId": groupId,
            ])
            let answer = try await driver.call("task_groups.delete", args, options)
            return try present(answer.object.map { TaskGroupChange(json: $0) }, "task_groups.delete")
        }
    }
}
