import Foundation
import GigwireCore

/// The files of one call. The core knows them by their number in the order of the arguments.
struct Uploads: Sendable {
    private let operation: String
    private let files: [(argument: String, content: FileArg)]

    init(_ operation: String, _ files: [(argument: String, content: FileArg)]) {
        self.operation = operation
        self.files = files
    }

    var core: [CoreFile] {
        files.enumerated().map { id, file in
            CoreFile(
                argument: file.argument, name: file.content.name, contentType: file.content.contentType, id: UInt64(id)
            )
        }
    }

    /// The file that a request wants. Whether it can be read is asked before anything leaves: what fails after that may have
    /// been done.
    func part(_ part: CoreFilePart?) throws -> FilePart? {
        guard let part else { return nil }
        guard part.id < UInt64(files.count) else {
            throw GigwireError.internalError(message: "\(operation): the core wants a file that it was not given")
        }
        let file = files[Int(part.id)]
        do {
            try file.content.expectReadable()
        } catch {
            // Not its text: nobody promised that it holds no secrets.
            let problem = "its content cannot be read (\(type(of: error))): it must be there until the call ends, and open anew"
            throw GigwireError.invalidRequest(
                operation: operation, message: "\(operation): \(file.argument): \(problem)", argument: file.argument,
                problem: problem
            )
        }
        return FilePart(at: Int(part.at), content: file.content)
    }
}
