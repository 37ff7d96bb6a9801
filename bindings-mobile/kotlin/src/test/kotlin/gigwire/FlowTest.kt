package gigwire

import gigwire.cloudtips.CloudTips
import gigwire.core.CoreConfig
import gigwire.solarstaff.SolarStaff
import gigwire.solarstaff.TaskAttribute
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest.BodyPublishers
import java.net.http.HttpResponse.BodyHandlers
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.ExperimentalCoroutinesApi
import kotlinx.coroutines.Job
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.test.TestScope
import kotlinx.coroutines.test.currentTime
import kotlinx.coroutines.test.runTest

/**
 * Tests of flows, which wait for people and payments: on a clock that stands still while anything can go on and then jumps,
 * and takes the sandbox's clock along. Nothing waits in fact.
 */
@OptIn(ExperimentalCoroutinesApi::class)
internal abstract class FlowTest : SandboxTest() {
    private val http = HttpClient.newHttpClient()
    private val start = System.currentTimeMillis()

    /** How far the clock of the sandbox was moved. */
    private var moved = 0L

    /** How far the clocks of earlier tests ran. */
    private var earlier = 0L

    protected fun flowTest(body: suspend TestScope.() -> Unit) = runTest(timeout = 50.seconds) {
        earlier = moved
        body()
    }

    /** A program of the user without 2FA, as if it had a process of its own. */
    protected fun TestScope.program(onSend: suspend (HttpRequest) -> Unit = {}): SolarStaff =
        SolarStaff(driven("solar_staff", sandbox.baseUrl, emptyMap(), "bot@gigwire.test", "bot-password", onSend)).also(clients::add)

    /** The same of a partner of CloudTips. */
    protected fun TestScope.partner(): CloudTips {
        val hosts = mapOf("identity" to sandbox.identityUrl)
        return CloudTips(driven("cloudtips", sandbox.cloudTipsUrl, hosts, "partner@gigwire.test", "partner-password"))
            .also(clients::add)
    }

    private fun TestScope.driven(
        platform: String,
        baseUrl: String,
        hosts: Map<String, String>,
        username: String,
        password: String,
        onSend: suspend (HttpRequest) -> Unit = {},
    ): Driver {
        val config = CoreConfig(
            platform = platform,
            environment = null,
            baseUrl = baseUrl,
            hosts = hosts,
            pathPrefix = null,
            callsPerMinute = null,
            allowHttp = false,
            username = username,
            password = password,
            code = null,
            tokens = null,
            key = null,
            companyId = null,
            maxResponseBytes = null,
        )
        val here = coroutineContext.minusKey(Job)
        val transport = HttpTransport { request, _ ->
            onSend(request)
            exchange(request)
        }
        val host = Host(transport, null, null, {}, here, { (start + now()).toULong() }, blocking = here)
        return drive(config, host)
    }

    private fun TestScope.now() = earlier + currentTime

    /** Blocks the thread, so that the clock stands still meanwhile. */
    private fun TestScope.exchange(request: HttpRequest): HttpResponse {
        val ahead = now() - moved
        if (ahead > 0) {
            sandbox.post("clock", """{"advance_ms": $ahead}""")
            moved += ahead
        }
        val builder = java.net.http.HttpRequest.newBuilder(URI(request.url))
        request.headers.forEach { (name, value) -> builder.header(name, value) }
        builder.method(request.method, BodyPublishers.ofByteArray(request.body))
        val answer = try {
            http.send(builder.build(), BodyHandlers.ofByteArray())
        } catch (e: java.io.IOException) {
            throw TransportFailure(TransportFailure.Kind.RESET, mayBeSent = true, "cut")
        }
        val headers = answer.headers().map().flatMap { (name, values) -> values.map { name to it } }
        return HttpResponse(answer.statusCode(), headers, answer.body())
    }

    /** A service that tasks can be made of, and a value for its attribute. */
    protected suspend fun SolarStaff.service(): Pair<Long, TaskAttribute> {
        val service = lookups.services(categoryId = lookups.categories().items.first().id).first()
        val attribute = lookups.serviceAttributes(serviceId = service.id).first()
        return service.id to TaskAttribute(attribute.id, attribute.options?.firstOrNull()?.value ?: "text")
    }

    /** What the freelancer's browser sends from a page. */
    protected fun fillIn(url: String, answers: String) {
        val request = java.net.http.HttpRequest.newBuilder(URI(url)).POST(BodyPublishers.ofString(answers))
            .header("content-type", "application/x-www-form-urlencoded").build()
        val answer = http.send(request, BodyHandlers.ofString())
        check(answer.statusCode() == 200) { answer.body() }
    }
}
