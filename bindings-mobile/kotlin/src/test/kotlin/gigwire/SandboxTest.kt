package gigwire

import gigwire.solarstaff.SolarStaff
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.AfterEach
import org.junit.jupiter.api.TestInstance

/** Tests against a sandbox process over a socket, with OkHttp. Each class has a sandbox of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
internal abstract class SandboxTest {
    protected val sandbox = Sandbox()
    protected val clients = mutableListOf<AutoCloseable>()

    /** A client of the user without 2FA. */
    protected fun bot(
        password: String = "bot-password",
        tokens: Tokens? = null,
        transport: HttpTransport = OkHttpTransport(),
        onTokens: (suspend (Tokens) -> Unit)? = null,
    ) = SolarStaff("bot@gigwire.test", password, tokens, baseUrl = sandbox.baseUrl, transport = transport, onTokens = onTokens)
        .also(clients::add)

    /** A client of the user with 2FA by SMS. */
    protected fun demo(code: (suspend (Challenge) -> String?)? = null) =
        SolarStaff("demo@gigwire.test", "demo-password", baseUrl = sandbox.baseUrl, code = code).also(clients::add)

    @AfterEach
    fun closeClients() {
        clients.forEach(AutoCloseable::close)
        clients.clear()
    }

    @AfterAll
    fun stop() = sandbox.close()
}
