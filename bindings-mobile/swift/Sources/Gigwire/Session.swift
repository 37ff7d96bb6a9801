import GigwireCore

/// A token pair, to be kept where secrets are kept. Printed it shows neither.
public struct Tokens: Hashable, Sendable {
    /// Sent with every call.
    public let token: String

    /// Renews the token; nil: when it expires, that is the end.
    public let refreshToken: String?

    public init(token: String, refreshToken: String? = nil) {
        self.token = token
        self.refreshToken = refreshToken
    }

    init(_ core: CoreTokens) {
        self.init(token: core.token, refreshToken: core.refreshToken)
    }

    var core: CoreTokens {
        CoreTokens(token: token, refreshToken: refreshToken)
    }
}

extension Tokens: CustomStringConvertible, CustomReflectable {
    public var description: String {
        "Tokens(…)"
    }

    public var customMirror: Mirror {
        Mirror(self, children: [])
    }
}

/// A 2FA code is needed: how it was sent.
public struct Challenge: Hashable, Sendable {
    /// How the code reaches the person: `SMS`, `Google`.
    public let kind: String

    /// The number it was sent to; empty if none.
    public let number: String
}
