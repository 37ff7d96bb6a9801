// Made from core/catalog/solar_staff.json by gigwire-codegen; do not edit.

import Foundation

extension SolarStaff {
    /// `api.taskFiles`.
    public struct TaskFilesApi: Sendable {
        let driver: Driver

        /// Add a file to a task.
        ///
        /// Attaches a file to a task.
        ///
        /// `POST /customer/tasks/files`, Файлы задачи → Добавить файл к задаче (Task files).
        ///
        /// Retry class `check_first`, check with `tasks.get`: A repeat may attach the file twice: read the files of the
        /// task first.
        ///
        /// Effects:
        /// - The task has one more file
        ///
        /// About the vendor's document:
        /// - The sample sends JSON with the path of a file on the caller's disk, which carries no file. Reading taken:
        ///   multipart/form-data with a part `file`.
        /// - `type` is typed integer, the sample sends the text "5".
        /// - The answer has no file id, although `tasks.create` takes `fileIds`.
        ///
        /// - Parameters:
        ///   - type: File type.
        ///   - file: The file.
        ///   - taskId: Numeric task id (from `tasks.list`).
        ///   - uuid: Task UUID.
        public func add(
            type: TaskFileType,
            file: FileArg,
            taskId: Int64? = nil,
            uuid: UUID? = nil,
            options: CallOptions = CallOptions()
        ) async throws {
            let args = arguments([
                "type": type,
                "file": file,
                "taskId": taskId,
                "uuid": uuid,
            ])
            _ = try await driver.call("task_files.add", args, options)
        }
    }
}
