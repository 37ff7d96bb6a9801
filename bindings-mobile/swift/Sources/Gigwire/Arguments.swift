import Foundation

/// What can be an argument of a call: an `ArgumentValue` or a `FileArg`.
public protocol CallArgument: Sendable {}

/// An argument that goes to the core as a whole.
public protocol ArgumentValue: CallArgument {
    /// As the core takes it.
    var gigwireArgument: JSONValue { get }
}

/// An object among the arguments of a call.
public protocol Input: Hashable, ArgumentValue {}

extension Bool: ArgumentValue {
    public var gigwireArgument: JSONValue {
        .bool(self)
    }
}

extension Int64: ArgumentValue {
    public var gigwireArgument: JSONValue {
        .int(self)
    }
}

extension String: ArgumentValue {
    public var gigwireArgument: JSONValue {
        .string(self)
    }
}

extension UUID: ArgumentValue {
    public var gigwireArgument: JSONValue {
        .string(uuidString.lowercased())
    }
}

extension Decimal: ArgumentValue {
    /// Never a number: the core refuses fractions that may have been floats.
    public var gigwireArgument: JSONValue {
        .string(description)
    }
}

extension WireTime: ArgumentValue {
    public var gigwireArgument: JSONValue {
        .string(iso)
    }
}

extension JSONValue: ArgumentValue {
    public var gigwireArgument: JSONValue {
        self
    }
}

extension Array: ArgumentValue where Element: ArgumentValue {
    public var gigwireArgument: JSONValue {
        .array(map { $0.gigwireArgument })
    }
}

extension Dictionary: ArgumentValue where Key == String, Value: ArgumentValue {
    public var gigwireArgument: JSONValue {
        .object(JSONObject(fields: mapValues { $0.gigwireArgument }))
    }
}

/// The arguments of a call: JSON, and the files, which no JSON can hold.
struct Arguments: Sendable {
    let json: JSONValue
    let files: [(argument: String, content: FileArg)]
}

/// Arguments as the core takes them. What is nil counts as not given.
func arguments(_ values: [String: (any CallArgument)?]) -> Arguments {
    let files = values.compactMap { name, value in (value as? FileArg).map { (argument: name, content: $0) } }
    return Arguments(json: inputFields(values.compactMapValues { $0 as? any ArgumentValue }), files: files)
}

/// An object as the core takes it. What is nil counts as not given.
func inputFields(_ values: [String: (any ArgumentValue)?]) -> JSONValue {
    .object(JSONObject(fields: values.compactMapValues { $0?.gigwireArgument }))
}
