// Made from core/catalog/cloudtips.json by gigwire-codegen; do not edit.

import Foundation
import GigwireCore

/// CloudTips. Receivers of tips, their places, cards and payouts, and payments of tips. The source is the vendor's
/// wiki, in Russian: the page on receivers, as a comparison of two of its versions without marks of what was added, and
/// what could be read of the pages around it; the notes of a call say which reading is taken. Calls that only public
/// client code shows are under `experimental`.
///
/// One client is one session: share it between all tasks of a user.
public final class CloudTips: Sendable {
    let driver: Driver

    /// - Parameters:
    ///   - username: The user name.
    ///   - password: The password.
    ///   - tokens: A token pair kept from earlier; the password may then be left out.
    ///   - baseURL: Where the platform is; its production address unless this or an environment is given. Plain `http`
    ///     is refused off this machine.
    ///   - environment: A known address, by its name: `sandbox`, The vendor's test environment; logins come from the
    ///     CloudTips manager.
    ///   - identityURL: Where its host `identity` is (Gives tokens: the only place that passwords go to). Given
    ///     together with the platform's own address.
    ///   - allowHTTP: Whether plain http is allowed off loopback.
    ///   - maxResponseBytes: The largest answer that is read.
    ///   - transport: What sends requests.
    ///   - onWarning: Told of likely mistakes in a call, before it is sent; what it throws keeps the call from being
    ///     sent. Nil: they are logged.
    ///   - onTokens: Called with every new token pair, to keep it.
    public init(
        username: String? = nil,
        password: String? = nil,
        tokens: Tokens? = nil,
        baseURL: String? = nil,
        environment: String? = nil,
        identityURL: String? = nil,
        allowHTTP: Bool = false,
        maxResponseBytes: UInt64? = nil,
        transport: any HTTPTransport = URLSessionTransport(),
        onWarning: (@Sendable (CallWarning) throws -> Void)? = nil,
        onTokens: (@Sendable (Tokens) async -> Void)? = nil
    ) throws {
        driver = try Driver(
            config: CoreConfig(
                platform: "cloudtips",
                environment: environment,
                baseUrl: baseURL,
                hosts: ["identity": identityURL].compactMapValues { $0 },
                pathPrefix: nil,
                callsPerMinute: nil,
                allowHttp: allowHTTP,
                username: username,
                password: password,
                code: nil,
                tokens: tokens?.core,
                key: nil,
                companyId: nil,
                maxResponseBytes: maxResponseBytes
            ),
            host: DriverHost(transport: transport, onWarning: onWarning, onTokens: onTokens, code: nil)
        )
    }

    /// Calls on auth.
    public var auth: AuthApi {
        AuthApi(driver: driver)
    }

    /// Calls on receivers.
    public var receivers: ReceiversApi {
        ReceiversApi(driver: driver)
    }

    /// Calls on places.
    public var places: PlacesApi {
        PlacesApi(driver: driver)
    }

    /// Calls on payment pages.
    public var paymentPages: PaymentPagesApi {
        PaymentPagesApi(driver: driver)
    }

    /// Calls on cards.
    public var cards: CardsApi {
        CardsApi(driver: driver)
    }

    /// Calls on payments.
    public var payments: PaymentsApi {
        PaymentsApi(driver: driver)
    }

    /// Calls on experimental.
    public var experimental: ExperimentalApi {
        ExperimentalApi(driver: driver)
    }

    /// What reports over several platforms read.
    public var rows: Rows {
        Rows(driver: driver)
    }

    /// The current token pair, if there is one that has not been refused.
    public var tokens: Tokens? {
        driver.tokens
    }

    /// Logs in at once, to know whether the credentials serve. Calls log in by themselves when they must.
    public func login() async throws {
        try await driver.login()
    }

    /// What can be done in this state of a layout, by one actor or by all.
    public static func availableLayoutActions(
        state: LayoutStatus,
        actor: LifeCycleActor? = nil
    ) throws -> [AvailableAction<LayoutStatus>] {
        try actions("cloudtips", "layout", state.code, actor) { LayoutStatus($0) }
    }
}
