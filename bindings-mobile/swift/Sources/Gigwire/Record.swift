/// An object of an answer: typed properties over the JSON that the core made of it. Every property that the platform does
/// not always send is optional.
public protocol Record: Hashable, Sendable {
    /// The object as the core made it: amounts as text, dates in ISO 8601, undocumented fields under `extra`.
    var json: JSONObject { get }
}

extension Record {
    /// Fields that the platform sent and its document does not mention.
    public var extra: [String: JSONValue] {
        json["extra"].object?.fields ?? [:]
    }

    /// Of an object of permissions: whether names, with dots between them, lead to one that is given.
    func allows(_ permission: String) -> Bool {
        var value = JSONValue.object(json)
        for part in permission.split(separator: ".", omittingEmptySubsequences: false) {
            let name = String(part)
            guard let fields = value.object?.fields else { return false }
            let words = name.split(separator: "_").map(String.init)
            let camel = words.prefix(1).joined() + words.dropFirst().map(\.capitalized).joined()
            guard let next = fields[name] ?? fields[camel] ?? fields["extra"]?.object?.fields[name] else { return false }
            value = next
        }
        return value.bool == true
    }
}
