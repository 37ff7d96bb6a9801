// Made from core/catalog/qugo.json by gigwire-codegen; do not edit.

import Foundation
import GigwireCore

/// Qugo. Performers, jobs and payouts of a customer. The sources are the vendor's public documents (in Russian) in two
/// editions: A, and B ("Qugo Integration API"), the later one by its content, which is inferred. Where they contradict
/// themselves or each other, the notes of a call say which reading is taken. Many answers are described in prose only:
/// what has no documented name is marked as inferred, and nearly everything may be absent. No webhooks are documented:
/// poll, from every 10 seconds growing to every 5 minutes. Balance and documents are headings without calls.
///
/// One client is one session: share it between all tasks of a user.
public final class Qugo: Sendable {
    let driver: Driver

    /// - Parameters:
    ///   - key: The key.
    ///   - baseURL: Where the platform is, unless an environment says: its documents do not. Plain `http` is refused
    ///     off this machine.
    ///   - environment: A known address, by its name: `demo`, Named by public integration code only, not by the
    ///     documents.
    ///   - pathPrefix: What paths begin with, such as `/api/v1`; as each call's documents have it unless given.
    ///   - allowHTTP: Whether plain http is allowed off loopback.
    ///   - maxResponseBytes: The largest answer that is read.
    ///   - transport: What sends requests.
    ///   - onWarning: Told of likely mistakes in a call, before it is sent; what it throws keeps the call from being
    ///     sent. Nil: they are logged.
    public init(
        key: String,
        baseURL: String? = nil,
        environment: String? = nil,
        pathPrefix: String? = nil,
        allowHTTP: Bool = false,
        maxResponseBytes: UInt64? = nil,
        transport: any HTTPTransport = URLSessionTransport(),
        onWarning: (@Sendable (CallWarning) throws -> Void)? = nil
    ) throws {
        driver = try Driver(
            config: CoreConfig(
                platform: "qugo",
                environment: environment,
                baseUrl: baseURL,
                hosts: [:],
                pathPrefix: pathPrefix,
                callsPerMinute: nil,
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

    /// Calls on employees.
    public var employees: EmployeesApi {
        EmployeesApi(driver: driver)
    }

    /// Calls on workman registries.
    public var workmanRegistries: WorkmanRegistriesApi {
        WorkmanRegistriesApi(driver: driver)
    }

    /// Calls on job invites.
    public var jobInvites: JobInvitesApi {
        JobInvitesApi(driver: driver)
    }

    /// Calls on jobs.
    public var jobs: JobsApi {
        JobsApi(driver: driver)
    }

    /// Calls on job offers.
    public var jobOffers: JobOffersApi {
        JobOffersApi(driver: driver)
    }

    /// Calls on job registries.
    public var jobRegistries: JobRegistriesApi {
        JobRegistriesApi(driver: driver)
    }

    /// Calls on services groups.
    public var servicesGroups: ServicesGroupsApi {
        ServicesGroupsApi(driver: driver)
    }

    /// Calls on payroll registries.
    public var payrollRegistries: PayrollRegistriesApi {
        PayrollRegistriesApi(driver: driver)
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
