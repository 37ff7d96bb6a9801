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
}
