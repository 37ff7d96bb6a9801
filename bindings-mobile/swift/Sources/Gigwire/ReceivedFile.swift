import Foundation
import GigwireCore

/// A file that a platform answered with.
public struct ReceivedFile: Sendable, Equatable {
    /// The name that the platform gave it: a name alone, never a path.
    public let name: String?
    /// Its media type, as the platform says.
    public let contentType: String?
    /// Its content.
    public let content: Data

    init(_ core: CoreReceivedFile) {
        name = core.name
        contentType = core.contentType
        content = core.content
    }
}
