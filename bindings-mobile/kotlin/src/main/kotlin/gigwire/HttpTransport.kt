package gigwire

import java.io.IOException
import java.io.OutputStream

/**
 * Sends what the core made, exactly as it stands: no redirects, no retries, no cookies of its own. [OkHttpTransport] is
 * the one that comes with the package; an app that has its own HTTP client implements this.
 */
fun interface HttpTransport {
    /**
     * Sends the request and reads the whole answer, decompressed. It stops reading when it has more than
     * [maxResponseBytes]. Cancelling the coroutine must end the exchange.
     *
     * @throws TransportFailure when no answer came. Anything else that is thrown counts as [TransportFailure.Kind.OTHER]
     * of a request that may have been sent.
     */
    suspend fun send(request: HttpRequest, maxResponseBytes: Long): HttpResponse
}

/**
 * A request. What is sent as its body is what [writeTo] writes: [body], and the content of [file] if there is one. Its text
 * shows neither headers nor body: both may hold secrets.
 */
class HttpRequest(
    val method: String,
    val url: String,
    val headers: List<Pair<String, String>>,
    /** The body, or what stands around the content of [file]. */
    val body: ByteArray,
    val file: FilePart? = null,
) {
    /** How many bytes [writeTo] writes. No header tells it yet. */
    fun contentLength(): Long = body.size + (file?.content?.length() ?: 0)

    /** Writes the body, with the content of the file where it belongs; as often as it is called. */
    fun writeTo(out: OutputStream) {
        val at = file?.at ?: body.size
        out.write(body, 0, at)
        file?.content?.let { copy(it, out) }
        out.write(body, at, body.size - at)
    }

    private fun copy(content: FileArg, out: OutputStream) {
        val announced = content.length()
        val copied = try {
            content.open().use { it.copyTo(out) }
        } catch (e: RuntimeException) {
            // A source is the app's code, and this is a thread of the transport, where it would end the app.
            throw IOException("$content cannot be read (${e.javaClass.simpleName})")
        }
        if (copied != announced) throw IOException("$content has $announced bytes and gave $copied")
    }

    override fun toString(): String = "HttpRequest($method ${url.substringBefore('?')}, ${body.size} bytes)"
}

/** The file whose [content] is sent after the first [at] bytes of a request's body. */
class FilePart(val at: Int, val content: FileArg)

/** An answer. Its text shows no body: it may hold tokens. */
class HttpResponse(val status: Int, val headers: List<Pair<String, String>>, val body: ByteArray) {
    override fun toString(): String = "HttpResponse($status, ${body.size} bytes)"
}

/** What an [HttpTransport] throws when no answer came. [detail] must hold no secrets: it goes into error messages. */
class TransportFailure(
    val kind: Kind,
    /** False only when the server certainly saw nothing of the request. */
    val mayBeSent: Boolean,
    val detail: String,
) : Exception(detail) {
    /** Why. */
    enum class Kind(internal val coreName: String) {
        /** The server could not be reached: name, route, refused. */
        CONNECT("connect"),

        /** No answer in time. */
        TIMEOUT("timeout"),

        /** The connection broke before the whole answer was read. */
        RESET("reset"),

        /** No trusted encryption. */
        TLS("tls"),

        /** Anything else. */
        OTHER("other"),
    }
}
