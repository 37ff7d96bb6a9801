/// What a flow asks the program that called it, and through it a person. The answer nil is no: the flow ends with
/// `GigwireError.cancelled`, without having done what it asked for.
public enum Question: Hashable, Sendable {
    /// The code that the person just got. The answer is the code. `sentBy`: `SMS`, `Google`; empty when the platform does
    /// not say. `sentTo`: the phone or address, empty when that is not known. `problem`: what went wrong before, with the code
    /// before this one or with sending this one; empty where nothing did. `anotherInMs`: in so many milliseconds another code
    /// may be sent, which the answer `Question.again` asks for; nil: this flow sends no other.
    case code(sentBy: String, sentTo: String, problem: String, anotherInMs: Int64?)

    /// Show this document to the freelancer. The answer `Question.yes` means that they agree to it: it is then signed for
    /// them. `reason`, in the platform's words, may hold HTML.
    case agreement(url: String, templateUuid: String, reason: String)

    /// Pass this page on to the freelancer, who alone can do what it asks. The answer `Question.yes` means that it was passed
    /// on. `name` is what it is for: `add_payout_endpoint`, or the platform's name of what it requires.
    case page(url: String, name: String, reason: String)

    /// The answer to `agreement` and `page`.
    public static let yes = "yes"

    /// The answer to `code` that asks for another code. The flow waits until one may be sent.
    public static let again = "again"

    init(json: JSONObject) throws {
        func text(_ name: String) -> String { json[name].string ?? "" }
        switch text("ask") {
        case "code":
            self = .code(
                sentBy: text("sentBy"), sentTo: text("sentTo"), problem: text("problem"),
                anotherInMs: json["anotherInMs"].int64
            )
        case "agreement":
            self = .agreement(url: text("url"), templateUuid: text("templateUuid"), reason: text("reason"))
        case "page": self = .page(url: text("url"), name: text("name"), reason: text("reason"))
        case let kind: throw GigwireError.internalError(message: "a question of the kind \(kind)")
        }
    }
}

extension Question: CustomStringConvertible, CustomReflectable {
    /// Without addresses: whoever has that of a page can fill it in.
    public var description: String {
        switch self {
        case .code(let sentBy, _, let problem, _): return "code(sentBy: \(sentBy), problem: \(problem))"
        case .agreement(_, let templateUuid, _): return "agreement(templateUuid: \(templateUuid))"
        case .page(_, let name, _): return "page(name: \(name))"
        }
    }

    public var customMirror: Mirror {
        Mirror(self, children: [])
    }
}
