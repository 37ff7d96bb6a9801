import Foundation

// Values out of the JSON that the core made. It has checked them: what is absent or null here is so in the answer.
extension JSONValue {
    var bool: Bool? {
        if case .bool(let value) = self { return value }
        return nil
    }

    var int64: Int64? {
        if case .int(let value) = self { return value }
        return nil
    }

    var string: String? {
        if case .string(let value) = self { return value }
        return nil
    }

    var array: [JSONValue]? {
        if case .array(let value) = self { return value }
        return nil
    }

    var object: JSONObject? {
        if case .object(let value) = self { return value }
        return nil
    }

    /// A value of no documented structure.
    var any: JSONValue? {
        self == .null ? nil : self
    }

    var uuid: UUID? {
        string.flatMap { UUID(uuidString: $0) }
    }

    var decimal: Decimal? {
        string.flatMap { Decimal(string: $0, locale: Locale(identifier: "en_US_POSIX")) }
    }

    var wireTime: WireTime? {
        string.map { WireTime(iso: $0) }
    }
}

/// A field that no answer lacks: the core has refused such an answer with a decode error.
func guaranteed<T>(_ value: T?, _ name: String) -> T {
    guard let value else { preconditionFailure("the core let pass an answer without \(name)") }
    return value
}

/// The document of a call that always has one.
func present<T>(_ value: T?, _ operation: String) throws -> T {
    guard let value else { throw GigwireError.internalError(message: "\(operation): the core made no document") }
    return value
}

extension JSONObject {
    /// Whether these fields have the values of one of the rows; nil is any.
    func hasOneOf(_ names: [String], _ rows: [[String?]]) -> Bool {
        rows.contains { row in
            zip(row, names).allSatisfy { wanted, name in
                wanted == nil || self[name].string == wanted || self[name].int64.map(String.init) == wanted
            }
        }
    }
}
