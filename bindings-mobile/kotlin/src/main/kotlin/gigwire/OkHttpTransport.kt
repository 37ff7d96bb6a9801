package gigwire

import gigwire.TransportFailure.Kind
import java.io.IOException
import java.io.InterruptedIOException
import java.net.ConnectException
import java.net.NoRouteToHostException
import java.net.UnknownHostException
import javax.net.ssl.SSLException
import kotlin.coroutines.resume
import kotlin.coroutines.resumeWithException
import kotlinx.coroutines.suspendCancellableCoroutine
import okhttp3.Call
import okhttp3.Callback
import okhttp3.Interceptor
import okhttp3.MediaType
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody
import okhttp3.Response
import okio.BufferedSink

/** Sends with OkHttp. It shares the connections and settings of [client], but turns off whatever repeats requests. */
class OkHttpTransport(client: OkHttpClient = OkHttpClient()) : HttpTransport {
    private val client = client.newBuilder()
        .retryOnConnectionFailure(false)
        .followRedirects(false)
        .followSslRedirects(false)
        .addNetworkInterceptor(Departure)
        .build()

    override suspend fun send(request: HttpRequest, maxResponseBytes: Long): HttpResponse =
        suspendCancellableCoroutine { continuation ->
            val sent = Sent()
            val call = try {
                client.newCall(build(request, sent))
            } catch (e: IOException) {
                throw failure(e, sent)
            }
            continuation.invokeOnCancellation { call.cancel() }
            call.enqueue(object : Callback {
                override fun onFailure(call: Call, e: IOException) = continuation.resumeWithException(failure(e, sent))

                override fun onResponse(call: Call, response: Response) {
                    val read = try {
                        response.use { read(it, maxResponseBytes) }
                    } catch (e: IOException) {
                        return continuation.resumeWithException(failure(e, sent))
                    }
                    continuation.resume(read)
                }
            })
        }

    private fun build(request: HttpRequest, sent: Sent): Request {
        val builder = Request.Builder().url(request.url).tag(Sent::class.java, sent)
        for ((name, value) in request.headers) builder.addHeader(name, value)
        val hasBody = request.method != "GET" && request.method != "HEAD"
        return builder.method(request.method, if (hasBody) OneShotBody(request) else null).build()
    }

    private fun read(response: Response, maxResponseBytes: Long): HttpResponse {
        val source = response.body.source()
        // One byte more tells the core that it was too much.
        source.request(maxResponseBytes.coerceAtMost(Long.MAX_VALUE - 1) + 1)
        return HttpResponse(response.code, response.headers.toList(), source.buffer.readByteArray())
    }

    private fun failure(error: IOException, sent: Sent): TransportFailure {
        val kind = when (error) {
            is UnknownHostException, is ConnectException, is NoRouteToHostException -> Kind.CONNECT
            is SSLException -> Kind.TLS
            is InterruptedIOException -> Kind.TIMEOUT
            else -> if (sent.departed) Kind.RESET else Kind.CONNECT
        }
        return TransportFailure(kind, sent.departed, error.message ?: error.javaClass.simpleName)
    }

    /** Whether anything of a request may have left. */
    private class Sent {
        @Volatile
        var departed = false
    }

    /** OkHttp calls network interceptors when it has a connection and before it writes the first byte. */
    private object Departure : Interceptor {
        override fun intercept(chain: Interceptor.Chain): Response {
            chain.request().tag(Sent::class.java)?.departed = true
            return chain.proceed(chain.request())
        }
    }

    /** OkHttp repeats a request after 503 with `Retry-After: 0`, unless its body can be written only once. */
    private class OneShotBody(private val request: HttpRequest) : RequestBody() {
        /** Told once: OkHttp holds what is written against it, so a file that changes meanwhile is never sent in part. */
        private val length = request.contentLength()

        override fun contentType(): MediaType? = null

        override fun contentLength(): Long = length

        override fun isOneShot(): Boolean = true

        override fun writeTo(sink: BufferedSink) = request.writeTo(sink.outputStream())
    }
}
