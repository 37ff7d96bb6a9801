// Made from core/catalog/qugo.json by gigwire-codegen; do not edit.

package gigwire.qugo

import gigwire.Driver
import gigwire.Host
import gigwire.HttpTransport
import gigwire.OkHttpTransport
import gigwire.Rows
import gigwire.Warning
import gigwire.core.CoreConfig
import gigwire.drive
import gigwire.logWarning

/**
 * Qugo. Performers, jobs and payouts of a customer. The sources are the vendor's public documents (in Russian) in two
 * editions: A, and B ("Qugo Integration API"), the later one by its content, which is inferred. Where they contradict
 * themselves or each other, the notes of a call say which reading is taken. Many answers are described in prose only:
 * what has no documented name is marked as inferred, and nearly everything may be absent. No webhooks are documented:
 * poll, from every 10 seconds growing to every 5 minutes. Balance and documents are headings without calls.
 *
 * One client is one session: share it between all coroutines of a user.
 */
class Qugo internal constructor(internal val driver: Driver) : AutoCloseable {
    /**
     * @param key The key.
     * @param baseUrl Where the platform is, unless an environment says: its documents do not. Plain `http` is refused
     *   off this machine.
     * @param environment A known address, by its name: `demo`, Named by public integration code only, not by the
     *   documents.
     * @param pathPrefix What paths begin with, such as `/api/v1`; as each call's documents have it unless given.
     * @param allowHttp Whether plain http is allowed off loopback.
     * @param maxResponseBytes The largest answer that is read.
     * @param transport What sends requests.
     * @param onWarning Told of likely mistakes in a call, before it is sent; what it throws keeps the call from being
     *   sent. Null: the logger `gigwire` is told.
     */
    constructor(
        key: String,
        baseUrl: String? = null,
        environment: String? = null,
        pathPrefix: String? = null,
        allowHttp: Boolean = false,
        maxResponseBytes: Long? = null,
        transport: HttpTransport = OkHttpTransport(),
        onWarning: ((Warning) -> Unit)? = null,
    ) : this(
        drive(
            CoreConfig(
                platform = "qugo",
                environment = environment,
                baseUrl = baseUrl,
                hosts = emptyMap(),
                pathPrefix = pathPrefix,
                callsPerMinute = null,
                allowHttp = allowHttp,
                username = null,
                password = null,
                code = null,
                tokens = null,
                key = key,
                companyId = null,
                maxResponseBytes = maxResponseBytes?.toULong(),
            ),
            Host(transport, null, null, onWarning ?: ::logWarning),
        ),
    )

    /** Calls on employees. */
    val employees = EmployeesApi(driver)

    /** Calls on workman registries. */
    val workmanRegistries = WorkmanRegistriesApi(driver)

    /** Calls on job invites. */
    val jobInvites = JobInvitesApi(driver)

    /** Calls on jobs. */
    val jobs = JobsApi(driver)

    /** Calls on job offers. */
    val jobOffers = JobOffersApi(driver)

    /** Calls on job registries. */
    val jobRegistries = JobRegistriesApi(driver)

    /** Calls on services groups. */
    val servicesGroups = ServicesGroupsApi(driver)

    /** Calls on payroll registries. */
    val payrollRegistries = PayrollRegistriesApi(driver)

    /** Calls on experimental. */
    val experimental = ExperimentalApi(driver)

    /** What reports over several platforms read. */
    val rows = Rows(driver)

    /** Frees the core. Call it when no call is under way any more. */
    override fun close() = driver.close()
}
