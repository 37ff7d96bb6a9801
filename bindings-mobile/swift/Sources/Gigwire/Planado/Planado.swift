// Made from core/catalog/planado.json by gigwire-codegen; do not edit.

import Foundation
import GigwireCore

/// Planado. Jobs of field workers: their clients, sites, templates, custom fields and reports. The vendor's document
/// that gigwire has is the page of the shared structures of answers (API v2, in Russian); the calls come from the
/// vendor's public pages (API v2), of which our copy mostly holds the beginning: each call says what. Calls that only
/// third-party code knows are kept apart and experimental.
///
/// One client is one session: share it between all tasks of a user.
public final class Planado: Sendable {
    let driver: Driver

    /// - Parameters:
    ///   - key: The key.
    ///   - baseURL: Where the platform is; its production address unless this or an environment is given. Plain `http`
    ///     is refused off this machine.
    ///   - environment: A known address, by its name: `ru`, The host that the newer Russian pages name; their samples
    ///     still print the other one.
    ///   - callsPerMinute: How many calls a minute the client sends; 90 unless given, 0: any number.
    ///   - allowHTTP: Whether plain http is allowed off loopback.
    ///   - maxResponseBytes: The largest answer that is read.
    ///   - transport: What sends requests.
    ///   - onWarning: Told of likely mistakes in a call, before it is sent; what it throws keeps the call from being
    ///     sent. Nil: they are logged.
    public init(
        key: String,
        baseURL: String? = nil,
        environment: String? = nil,
        callsPerMinute: UInt32? = nil,
        allowHTTP: Bool = false,
        maxResponseBytes: UInt64? = nil,
        transport: any HTTPTransport = URLSessionTransport(),
        onWarning: (@Sendable (CallWarning) throws -> Void)? = nil
    ) throws {
        driver = try Driver(
            config: CoreConfig(
                platform: "planado",
                environment: environment,
                baseUrl: baseURL,
                hosts: [:],
                pathPrefix: nil,
                callsPerMinute: callsPerMinute,
                allowHttp: allowHTTP,
                username: nil,
                password: nil,
                code: nil,
                tokens: nil,
                key: key,
                companyId: nil,
                maxResponseBytes: maxResponseBytes
            ),
            host: DriverHost(transport: transport, onWarning: onWarning, onTokens: nil, code: nil)
        )
    }

    /// Calls on jobs.
    public var jobs: JobsApi {
        JobsApi(driver: driver)
    }

    /// Calls on clients.
    public var clients: ClientsApi {
        ClientsApi(driver: driver)
    }

    /// Calls on sites.
    public var sites: SitesApi {
        SitesApi(driver: driver)
    }

    /// Calls on templates.
    public var templates: TemplatesApi {
        TemplatesApi(driver: driver)
    }

    /// Calls on job types.
    public var jobTypes: JobTypesApi {
        JobTypesApi(driver: driver)
    }

    /// Calls on resolutions.
    public var resolutions: ResolutionsApi {
        ResolutionsApi(driver: driver)
    }

    /// Calls on skills.
    public var skills: SkillsApi {
        SkillsApi(driver: driver)
    }

    /// Calls on territories.
    public var territories: TerritoriesApi {
        TerritoriesApi(driver: driver)
    }

    /// Calls on teams.
    public var teams: TeamsApi {
        TeamsApi(driver: driver)
    }

    /// Calls on dictionaries.
    public var dictionaries: DictionariesApi {
        DictionariesApi(driver: driver)
    }

    /// Calls on users.
    public var users: UsersApi {
        UsersApi(driver: driver)
    }

    /// Calls on shifts.
    public var shifts: ShiftsApi {
        ShiftsApi(driver: driver)
    }

    /// Calls on webhooks.
    public var webhooks: WebhooksApi {
        WebhooksApi(driver: driver)
    }

    /// Calls on experimental.
    public var experimental: ExperimentalApi {
        ExperimentalApi(driver: driver)
    }

    /// What reports over several platforms read.
    public var rows: Rows {
        Rows(driver: driver)
    }
}
