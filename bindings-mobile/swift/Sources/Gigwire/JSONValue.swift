import Foundation

/// A JSON value as the core writes it: amounts are text and whole numbers fit 64 bits.
public enum JSONValue: Hashable, Sendable {
    case null
    case bool(Bool)
    case int(Int64)
    /// Only in fields that are not documented.
    case double(Double)
    case string(String)
    case array([JSONValue])
    case object(JSONObject)
}

/// An object. Printed it shows nothing of what it holds, which may be a token.
public struct JSONObject: Hashable, Sendable {
    /// The fields by name.
    public let fields: [String: JSONValue]

    /// A field; null if there is none of that name.
    public subscript(name: String) -> JSONValue {
        fields[name] ?? .null
    }
}

extension JSONObject: CustomStringConvertible, CustomReflectable {
    public var description: String {
        "{\(fields.count) fields}"
    }

    public var customMirror: Mirror {
        Mirror(self, children: [])
    }
}

extension JSONValue: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? container.decode(Int64.self) {
            self = .int(value)
        } else if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let value = try? container.decode([JSONValue].self) {
            self = .array(value)
        } else if let value = try? container.decode([String: JSONValue].self) {
            self = .object(JSONObject(fields: value))
        } else {
            self = .double(try container.decode(Double.self))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .bool(let value): try container.encode(value)
        case .int(let value): try container.encode(value)
        case .double(let value): try container.encode(value)
        case .string(let value): try container.encode(value)
        case .array(let value): try container.encode(value)
        case .object(let value): try container.encode(value.fields)
        }
    }

    /// Reads JSON text.
    static func parse(_ text: String) throws -> JSONValue {
        try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
    }

    /// Writes JSON text, the same one each time: a plan that is resumed is compared with the one of its journal.
    func text() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
}
