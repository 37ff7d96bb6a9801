// Made from core/catalog/cloudtips.json by gigwire-codegen; do not edit.

package gigwire.cloudtips

import gigwire.Actor
import gigwire.AvailableAction
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
import gigwire.given
import gigwire.logWarning

/**
 * CloudTips. Receivers of tips, their places, cards and payouts, and payments of tips. The source is the vendor's wiki,
 * in Russian: the page on receivers, as a comparison of two of its versions without marks of what was added, and what
 * could be read of the pages around it; the notes of a call say which reading is taken. Calls that only public client
 * code shows are under `experimental`.
 *
 * One client is one session: share it between all coroutines of a user.
 */
class CloudTips internal constructor(internal val driver: Driver) : AutoCloseable {
    /**
     * @param username The user name.
     * @param password The password.
     * @param tokens A token pair kept from earlier; the password may then be left out.
     * @param baseUrl Where the platform is; its production address unless this or an environment is given. Plain `http`
     *   is refused off this machine.
     * @param environment A known address, by its name: `sandbox`, The vendor's test environment; logins come from the
     *   CloudTips manager.
     * @param identityUrl Where its host `identity` is (Gives tokens: the only place that passwords go to). Given
     *   together with the platform's own address.
     * @param allowHttp Whether plain http is allowed off loopback.
     * @param maxResponseBytes The largest answer that is read.
     * @param transport What sends requests.
     * @param onWarning Told of likely mistakes in a call, before it is sent; what it throws keeps the call from being
     *   sent. Null: the logger `gigwire` is told.
     * @param onTokens Called with every new token pair, to keep it. It must not throw: what it throws goes to the
     *   thread's uncaught-exception handler.
     */
    constructor(
        username: String? = null,
        password: String? = null,
        tokens: Tokens? = null,
        baseUrl: String? = null,
        environment: String? = null,
        identityUrl: String? = null,
        allowHttp: Boolean = false,
        maxResponseBytes: Long? = null,
        transport: HttpTransport = OkHttpTransport(),
        onWarning: ((Warning) -> Unit)? = null,
        onTokens: (suspend (Tokens) -> Unit)? = null,
    ) : this(
        drive(
            CoreConfig(
                platform = "cloudtips",
                environment = environment,
                baseUrl = baseUrl,
                hosts = given("identity" to identityUrl),
                pathPrefix = null,
                callsPerMinute = null,
                allowHttp = allowHttp,
                username = username,
                password = password,
                code = null,
                tokens = tokens?.toCore(),
                key = null,
                companyId = null,
                maxResponseBytes = maxResponseBytes?.toULong(),
            ),
            Host(transport, null, onTokens, onWarning ?: ::logWarning),
        ),
    )

    /** Calls on auth. */
    val auth = AuthApi(driver)

    /** Calls on receivers. */
    val receivers = ReceiversApi(driver)

    /** Calls on places. */
    val places = PlacesApi(driver)

    /** Calls on payment pages. */
    val paymentPages = PaymentPagesApi(driver)

    /** Calls on cards. */
    val cards = CardsApi(driver)

    /** Calls on payments. */
    val payments = PaymentsApi(driver)

    /** Calls on experimental. */
    val experimental = ExperimentalApi(driver)

    /** What reports over several platforms read. */
    val rows = Rows(driver)

    /** The current token pair, if there is one that has not been refused. */
    val tokens: Tokens? get() = driver.tokens

    /** Logs in at once, to know whether the credentials serve. Calls log in by themselves when they must. */
    suspend fun login() = driver.login()

    /** Frees the core. Call it when no call is under way any more. */
    override fun close() = driver.close()

    companion object {
        /** What can be done in this state of a layout, by one actor or by all. */
        fun availableLayoutActions(state: LayoutStatus, actor: Actor? = null): List<AvailableAction<LayoutStatus>> =
            availableActions("cloudtips", "layout", state.code, actor, ::LayoutStatus)
    }
}
