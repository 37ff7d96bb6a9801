// Made from core/catalog/solar_staff.json by gigwire-codegen; do not edit.

import Foundation
import GigwireCore

/// Solar Staff. Tasks, freelancers and payouts of a company. The source is the vendor's document (API v2, in Russian);
/// where it contradicts itself, the notes of a call say which reading is taken.
///
/// One client is one session: share it between all tasks of a user.
public final class SolarStaff: Sendable {
    let driver: Driver

    /// - Parameters:
    ///   - username: The user name.
    ///   - password: The password.
    ///   - tokens: A token pair kept from earlier; the password may then be left out.
    ///   - companyId: The company to act for, where a call names none.
    ///   - baseURL: Where the platform is; its production address unless given. Plain `http` is refused off this
    ///     machine.
    ///   - allowHTTP: Whether plain http is allowed off loopback.
    ///   - maxResponseBytes: The largest answer that is read.
    ///   - transport: What sends requests.
    ///   - onWarning: Told of likely mistakes in a call, before it is sent; what it throws keeps the call from being
    ///     sent. Nil: they are logged.
    ///   - onTokens: Called with every new token pair, to keep it.
    ///   - code: Asks a person for the 2FA code; nil: there is nobody to ask.
    public init(
        username: String? = nil,
        password: String? = nil,
        tokens: Tokens? = nil,
        companyId: Int64? = nil,
        baseURL: String? = nil,
        allowHTTP: Bool = false,
        maxResponseBytes: UInt64? = nil,
        transport: any HTTPTransport = URLSessionTransport(),
        onWarning: (@Sendable (CallWarning) throws -> Void)? = nil,
        onTokens: (@Sendable (Tokens) async -> Void)? = nil,
        code: (@Sendable (Challenge) async throws -> String?)? = nil
    ) throws {
        driver = try Driver(
            config: CoreConfig(
                platform: "solar_staff",
                environment: nil,
                baseUrl: baseURL,
                hosts: [:],
                pathPrefix: nil,
                callsPerMinute: nil,
                allowHttp: allowHTTP,
                username: username,
                password: password,
                code: nil,
                tokens: tokens?.core,
                key: nil,
                companyId: companyId,
                maxResponseBytes: maxResponseBytes
            ),
            host: DriverHost(transport: transport, onWarning: onWarning, onTokens: onTokens, code: code)
        )
    }

    /// Calls on auth.
    public var auth: AuthApi {
        AuthApi(driver: driver)
    }

    /// Calls on companies.
    public var companies: CompaniesApi {
        CompaniesApi(driver: driver)
    }

    /// Calls on freelancers.
    public var freelancers: FreelancersApi {
        FreelancersApi(driver: driver)
    }

    /// Calls on tasks.
    public var tasks: TasksApi {
        TasksApi(driver: driver)
    }

    /// Calls on ord.
    public var ord: OrdApi {
        OrdApi(driver: driver)
    }

    /// Calls on task chat.
    public var taskChat: TaskChatApi {
        TaskChatApi(driver: driver)
    }

    /// Calls on task groups.
    public var taskGroups: TaskGroupsApi {
        TaskGroupsApi(driver: driver)
    }

    /// Calls on task files.
    public var taskFiles: TaskFilesApi {
        TaskFilesApi(driver: driver)
    }

    /// Calls on finance.
    public var finance: FinanceApi {
        FinanceApi(driver: driver)
    }

    /// Calls on documents.
    public var documents: DocumentsApi {
        DocumentsApi(driver: driver)
    }

    /// Calls on profile.
    public var profile: ProfileApi {
        ProfileApi(driver: driver)
    }

    /// Calls on lookups.
    public var lookups: LookupsApi {
        LookupsApi(driver: driver)
    }

    /// Calls on webhooks.
    public var webhooks: WebhooksApi {
        WebhooksApi(driver: driver)
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

    /// What can be done in this state of a task, by one actor or by all.
    public static func availableTaskActions(
        state: TaskState,
        actor: LifeCycleActor? = nil
    ) throws -> [AvailableAction<TaskState>] {
        try actions("solar_staff", "task", state.code, actor) { TaskState($0) }
    }
}
