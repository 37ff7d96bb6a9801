// Made from core/catalog/solar_staff.json by gigwire-codegen; do not edit.

package gigwire.solarstaff

import gigwire.Actor
import gigwire.AvailableAction
import gigwire.Challenge
import gigwire.Driver
import gigwire.Host
import gigwire.HttpTransport
import gigwire.OkHttpTransport
import gigwire.Rows
import gigwire.Tokens
import gigwire.Warning
import gigwire.availableActions
import gigwire.core.CoreConfig
import gigwire.drive
import gigwire.logWarning

/**
 * Solar Staff. Tasks, freelancers and payouts of a company. The source is the vendor's document (API v2, in Russian);
 * where it contradicts itself, the notes of a call say which reading is taken.
 *
 * One client is one session: share it between all coroutines of a user.
 */
class SolarStaff internal constructor(internal val driver: Driver) : AutoCloseable {
    /**
     * @param username The user name.
     * @param password The password.
     * @param tokens A token pair kept from earlier; the password may then be left out.
     * @param companyId The company to act for, where a call names none.
     * @param baseUrl Where the platform is; its production address unless given. Plain `http` is refused off this
     *   machine.
     * @param allowHttp Whether plain http is allowed off loopback.
     * @param maxResponseBytes The largest answer that is read.
     * @param transport What sends requests.
     * @param onWarning Told of likely mistakes in a call, before it is sent; what it throws keeps the call from being
     *   sent. Null: the logger `gigwire` is told.
     * @param onTokens Called with every new token pair, to keep it. It must not throw: what it throws goes to the
     *   thread's uncaught-exception handler.
     * @param code Asks a person for the 2FA code; null: there is nobody to ask. It runs in the coroutine of the call
     *   that needs it.
     */
    constructor(
        username: String? = null,
        password: String? = null,
        tokens: Tokens? = null,
        companyId: Long? = null,
        baseUrl: String? = null,
        allowHttp: Boolean = false,
        maxResponseBytes: Long? = null,
        transport: HttpTransport = OkHttpTransport(),
        onWarning: ((Warning) -> Unit)? = null,
        onTokens: (suspend (Tokens) -> Unit)? = null,
        code: (suspend (Challenge) -> String?)? = null,
    ) : this(
        drive(
            CoreConfig(
                platform = "solar_staff",
                environment = null,
                baseUrl = baseUrl,
                hosts = emptyMap(),
                pathPrefix = null,
                callsPerMinute = null,
                allowHttp = allowHttp,
                username = username,
                password = password,
                code = null,
                tokens = tokens?.toCore(),
                key = null,
                companyId = companyId,
                maxResponseBytes = maxResponseBytes?.toULong(),
            ),
            Host(transport, code, onTokens, onWarning ?: ::logWarning),
        ),
    )

    /** Calls on auth. */
    val auth = AuthApi(driver)

    /** Calls on companies. */
    val companies = CompaniesApi(driver)

    /** Calls on freelancers. */
    val freelancers = FreelancersApi(driver)

    /** Calls on tasks. */
    val tasks = TasksApi(driver)

    /** Calls on ord. */
    val ord = OrdApi(driver)

    /** Calls on task chat. */
    val taskChat = TaskChatApi(driver)

    /** Calls on task groups. */
    val taskGroups = TaskGroupsApi(driver)

    /** Calls on task files. */
    val taskFiles = TaskFilesApi(driver)

    /** Calls on finance. */
    val finance = FinanceApi(driver)

    /** Calls on documents. */
    val documents = DocumentsApi(driver)

    /** Calls on profile. */
    val profile = ProfileApi(driver)

    /** Calls on lookups. */
    val lookups = LookupsApi(driver)

    /** Calls on webhooks. */
    val webhooks = WebhooksApi(driver)

    /** What reports over several platforms read. */
    val rows = Rows(driver)

    /** The current token pair, if there is one that has not been refused. */
    val tokens: Tokens? get() = driver.tokens

    /** Logs in at once, to know whether the credentials serve. Calls log in by themselves when they must. */
    suspend fun login() = driver.login()

    /** Frees the core. Call it when no call is under way any more. */
    override fun close() = driver.close()

    companion object {
        /** What can be done in this state of a task, by one actor or by all. */
        fun availableTaskActions(state: TaskState, actor: Actor? = null): List<AvailableAction<TaskState>> =
            availableActions("solar_staff", "task", state.code, actor, ::TaskState)
    }
}
