/// A code that is a whole number on the wire. Sets of codes are open: one that is not documented is kept as it is.
public protocol IntCode: Hashable, Sendable, ArgumentValue {
    /// The code itself.
    var code: Int64 { get }

    /// The documented name, such as `waiting_acceptance`; nil if the code is not documented.
    var name: String? { get }
}

/// A code that is text on the wire. Sets of codes are open: one that is not documented is kept as it is.
public protocol TextCode: Hashable, Sendable, ArgumentValue {
    /// The code itself.
    var code: String { get }

    /// The documented name; nil if the code is not documented.
    var name: String? { get }
}

extension IntCode {
    public var gigwireArgument: JSONValue {
        .int(code)
    }
}

extension TextCode {
    public var gigwireArgument: JSONValue {
        .string(code)
    }
}
