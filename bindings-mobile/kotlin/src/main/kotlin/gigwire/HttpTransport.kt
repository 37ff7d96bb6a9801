package gigwire

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

/** A request. Its text shows neither headers nor body: both may hold secrets. */
class HttpRequest(val method: String, val url: String, val headers: List<Pair<String, String>>, val body: ByteArray) {
    override fun toString(): String = "HttpRequest($method ${url.substringBefore('?')}, ${body.size} bytes)"
}

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
