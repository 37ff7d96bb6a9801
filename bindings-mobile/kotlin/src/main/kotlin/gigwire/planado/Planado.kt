// Made from core/catalog/planado.json by gigwire-codegen; do not edit.

package gigwire.planado

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
 * Planado. Jobs of field workers: their clients, sites, templates, custom fields and reports. The vendor's document
 * that gigwire has is the page of the shared structures of answers (API v2, in Russian); the calls come from the
 * vendor's public pages (API v2), of which our copy mostly holds the beginning: each call says what. Calls that only
 * third-party code knows are kept apart and experimental.
 *
 * One client is one session: share it between all coroutines of a user.
 */
class Planado internal constructor(internal val driver: Driver) : AutoCloseable {
    /**
     * @param key The key.
     * @param baseUrl Where the platform is; its production address unless this or an environment is given. Plain `http`
     *   is refused off this machine.
     * @param environment A known address, by its name: `ru`, The host that the newer Russian pages name; their samples
     *   still print the other one.
     * @param callsPerMinute How many calls a minute the client sends; 90 unless given, 0: any number.
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
        callsPerMinute: Int? = null,
        allowHttp: Boolean = false,
        maxResponseBytes: Long? = null,
        transport: HttpTransport = OkHttpTransport(),
        onWarning: ((Warning) -> Unit)? = null,
    ) : this(
        drive(
            CoreConfig(
                platform = "planado",
                environment = environment,
                baseUrl = baseUrl,
                hosts = emptyMap(),
                pathPrefix = null,
                callsPerMinute = callsPerMinute?.toUInt(),
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

    /** Calls on jobs. */
    val jobs = JobsApi(driver)

    /** Calls on clients. */
    val clients = ClientsApi(driver)

    /** Calls on sites. */
    val sites = SitesApi(driver)

    /** Calls on templates. */
    val templates = TemplatesApi(driver)

    /** Calls on job types. */
    val jobTypes = JobTypesApi(driver)

    /** Calls on resolutions. */
    val resolutions = ResolutionsApi(driver)

    /** Calls on skills. */
    val skills = SkillsApi(driver)

    /** Calls on territories. */
    val territories = TerritoriesApi(driver)

    /** Calls on teams. */
    val teams = TeamsApi(driver)

    /** Calls on dictionaries. */
    val dictionaries = DictionariesApi(driver)

    /** Calls on users. */
    val users = UsersApi(driver)

    /** Calls on shifts. */
    val shifts = ShiftsApi(driver)

    /** Calls on webhooks. */
    val webhooks = WebhooksApi(driver)

    /** Calls on experimental. */
    val experimental = ExperimentalApi(driver)

    /** What reports over several platforms read. */
    val rows = Rows(driver)

    /** Frees the core. Call it when no call is under way any more. */
    override fun close() = driver.close()
}
