import Foundation
import GigwireCore

/// An argument that is likely a mistake, although no documented rule forbids it: the call is made all the same.
public struct CallWarning: Hashable, Sendable, CustomStringConvertible {
    /// The id of the call, such as `freelancers.add_tax_document`.
    public let operation: String

    /// Which argument, such as `taxNumber`.
    public let argument: String

    /// What seems to be wrong with it, and why it is sent. Never the value itself.
    public let problem: String

    public var description: String {
        "\(operation): \(argument): \(problem)"
    }

    init(_ core: CoreWarning) {
        operation = core.operation
        argument = core.argument
        problem = core.problem
    }

    /// Where there is no listener.
    static func log(_ warning: CallWarning) {
        NSLog("gigwire: %@", warning.description)
    }
}
