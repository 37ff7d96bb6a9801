// Made from core/catalog/solar_staff.json by gigwire-codegen; do not edit.

import Foundation

extension SolarStaff {
    /// `api.taskChat`.
    public struct TaskChatApi: Sendable {
        let driver: Driver

        /// List messages of a task.
        ///
        /// The chat of a task.
        ///
        /// `GET /customer/tasks/{taskId}/messages`, Чат задачи → Получить переписку по задаче (Task chat).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - The answer is not documented at all. Reading taken: any JSON, as it comes.
        ///
        /// - Parameters:
        ///   - taskId: Numeric task id (a UUID is not offered here).
        public func list(
            taskId: Int64,
            options: CallOptions = CallOptions()
        ) async throws -> JSONValue {
            let args = arguments([
                "taskId": taskId,
            ])
            let answer = try await driver.call("task_chat.list", args, options)
            return try present(answer.any, "task_chat.list")
        }

        /// Send a message.
        ///
        /// Adds a message to the chat of a task as the signed-in user.
        ///
        /// `POST /customer/tasks/messages`, Чат задачи → Добавить сообщение в задаче (Task chat).
        ///
        /// Retry class `check_first`, check with `task_chat.list`: A repeat writes the message twice: read the chat
        /// first.
        ///
        /// Effects:
        /// - The freelancer sees the message
        ///
        /// About the vendor's document:
        /// - The sample body lacks a quote.
        /// - The id is in the path of the list and in the body here.
        ///
        /// - Parameters:
        ///   - taskId: Numeric task id.
        ///   - message: Text.
        public func send(
            taskId: Int64,
            message: String,
            options: CallOptions = CallOptions()
        ) async throws {
            let args = arguments([
                "taskId": taskId,
                "message": message,
            ])
            _ = try await driver.call("task_chat.send", args, options)
        }
    }
}
