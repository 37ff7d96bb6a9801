extension SolarStaff {
    /// A payment means to add, which will be a `Means`.
    public struct NewPayoutEndpoint<Means: Record>: Sendable {
        fileprivate let kind: String
        fileprivate let bankAccountType: BankAccountType?
        fileprivate let walletType: WalletType?
        fileprivate let read: @Sendable (JSONObject) -> Means
    }

    /// Adds a payment means of a freelancer: the platform sends them a code, with it makes a page that only they can fill in,
    /// and lists the means when they have.
    ///
    /// - Parameters:
    ///   - endpoint: What to add: `.card`, `.bankAccount(type)`, `.wallet(type)`.
    ///   - freelancerId: The freelancer.
    ///   - redirectUrl: Where the page leads when it is filled in.
    ///   - patienceMs: How long to wait for the freelancer, in milliseconds (default: a day); then `GigwireError.cancelled` is
    ///     thrown, and the flow can be started again.
    ///   - journal: With one that lasts, a flow that is started again needs no second code and passes no page on twice.
    ///   - options: How its calls are carried through.
    ///   - ask: Answers `Question.code` and `Question.page`.
    /// - Returns: The new means, once it can be used.
    public func addPayoutEndpoint<Means: Record>(
        _ endpoint: NewPayoutEndpoint<Means>,
        freelancerId: Int64,
        redirectUrl: String? = nil,
        patienceMs: Int64? = nil,
        journal: any Journal = MemoryJournal(),
        options: CallOptions = CallOptions(),
        ask: (Question) async throws -> String?
    ) async throws -> Means {
        let args = inputFields([
            "freelancerId": freelancerId,
            "kind": endpoint.kind,
            "bankAccountType": endpoint.bankAccountType,
            "walletType": endpoint.walletType,
            "redirectUrl": redirectUrl,
            "patienceMs": patienceMs,
        ])
        let start = FlowStart(name: "add_payout_endpoint", args: args, options: options, journal: journal)
        return endpoint.read(try await driver.flow(start, ask: ask))
    }
}

extension SolarStaff.NewPayoutEndpoint where Means == SolarStaff.Card {
    /// A bank card.
    public static var card: Self {
        Self(kind: "card", bankAccountType: nil, walletType: nil, read: { SolarStaff.Card(json: $0) })
    }
}

extension SolarStaff.NewPayoutEndpoint where Means == SolarStaff.BankAccount {
    /// A bank account of this kind.
    public static func bankAccount(_ type: SolarStaff.BankAccountType) -> Self {
        Self(kind: "bank_account", bankAccountType: type, walletType: nil, read: { SolarStaff.BankAccount(json: $0) })
    }
}

extension SolarStaff.NewPayoutEndpoint where Means == SolarStaff.Wallet {
    /// An e-wallet of this kind.
    public static func wallet(_ type: SolarStaff.WalletType) -> Self {
        Self(kind: "wallet", bankAccountType: nil, walletType: type, read: { SolarStaff.Wallet(json: $0) })
    }
}
