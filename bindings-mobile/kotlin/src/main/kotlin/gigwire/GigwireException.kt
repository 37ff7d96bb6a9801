package gigwire

import gigwire.core.CoreException
import gigwire.core.CoreResponse

/** Everything that can go wrong, but for a cancelled coroutine, which is a `CancellationException` as always. */
sealed class GigwireException(
    /** The catalog id of the call, such as `tasks.pay`. */
    val operation: String,
    message: String,
) : Exception(message)

/** An argument is missing, of the wrong type, or breaks a documented rule. Nothing was sent. */
class InvalidRequestException internal constructor(
    operation: String,
    message: String,
    /** Which argument, such as `attributes[0].value`; empty when it is about several. */
    val argument: String,
    /** What is wrong with it and what to do. */
    val problem: String,
) : GigwireException(operation, message)

/** The life cycle does not allow the action in the state that the caller knows. Nothing was sent. */
class TransitionException internal constructor(
    operation: String,
    message: String,
    /** The action, such as `pay`. */
    val action: String,
    /** The code of the state. */
    val state: Long,
    /** Its name. */
    val stateName: String,
    /** Why. */
    val reason: String,
) : GigwireException(operation, message)

/** The platform has no rows of this kind. Nothing was sent. */
class NotOfferedException internal constructor(
    operation: String,
    message: String,
    /** The platform, such as `planado`. */
    val platform: String,
    /** Why it has none. */
    val reason: String,
) : GigwireException(operation, message)

/** Rows that could not be read: all of one item, or those of its further pages. */
data class MissingRows(
    /** The platform's id of the item that they stand below, such as a registry's; where it has none, its place in the answer. */
    val item: String,
    /** The catalog id of the call that would have told. */
    val operation: String,
    /** The name of its error in the table of errors, such as `NotFound`. */
    val error: String,
    /** What it said. */
    val problem: String,
)

/** A reading of [Rows] came to its end, and some could not be read. All others were emitted before. */
class IncompleteRowsException internal constructor(
    operation: String,
    message: String,
    /** What is missing, in the order of the reading. */
    val missing: List<MissingRows>,
) : GigwireException(operation, message)

/** No answer came, and repeating was not possible or did not help. */
class TransportException internal constructor(
    operation: String,
    message: String,
    /** `connect`, `timeout`, `reset`, `tls`, `too_large` or `other`. */
    val kind: String,
    /** Whether the server may have seen the last attempt. */
    val mayBeSent: Boolean,
    /** What the transport said. */
    val detail: String,
    /** How many times it was tried. */
    val attempts: Int,
) : GigwireException(operation, message)

/** Something that must not be repeated got no clear answer: it may or may not have been done. */
class OutcomeUnknownException internal constructor(
    operation: String,
    message: String,
    /** What happened instead of an answer. */
    val reason: String,
    /** The id of the read that tells. */
    val check: String?,
    /** The unclear answer, if there was one. */
    val response: HttpResponse?,
) : GigwireException(operation, message)

/** What the platform said when it said no. */
class Refusal internal constructor(
    /** The HTTP status. */
    val status: Int,
    /** The platform's own code, where it gives one. */
    val code: String?,
    /** What it said, as text; empty when it said nothing. */
    val text: String,
    /** What is wrong with which field, where it says so. */
    val fields: List<Pair<String, String>>,
    /** The id that the platform gave the request, for its support. */
    val requestId: String?,
    /** How long it asks to wait, in milliseconds. */
    val retryAfterMs: Long?,
    /** The whole answer. */
    val response: HttpResponse?,
)

/** The platform said no. Its kinds are by status; this itself is for a status that has no kind. */
open class ApiException internal constructor(
    operation: String,
    message: String,
    /** What it said. */
    val refusal: Refusal,
) : GigwireException(operation, message) {
    /** The HTTP status. */
    val status: Int get() = refusal.status

    /** The platform's own code, where it gives one. */
    val code: String? get() = refusal.code

    /** What is wrong with which field, where it says so. */
    val fields: List<Pair<String, String>> get() = refusal.fields
}

/** 401: who are you? */
open class AuthenticationException internal constructor(operation: String, message: String, refusal: Refusal) :
    ApiException(operation, message, refusal)

/** A 2FA code is needed and nobody was there to ask. */
class TwoFactorRequiredException internal constructor(
    operation: String,
    message: String,
    /** How the code was sent. */
    val challenge: Challenge,
) : AuthenticationException(operation, message, Refusal(SUCCESS, null, message, emptyList(), null, null, null)) {
    private companion object {
        /** The platform answers a login that wants a code with success. */
        const val SUCCESS = 200
    }
}

/** 403: not for you. */
class PermissionDeniedException internal constructor(operation: String, message: String, refusal: Refusal) :
    ApiException(operation, message, refusal)

/** 404: no such thing. */
class NotFoundException internal constructor(operation: String, message: String, refusal: Refusal) :
    ApiException(operation, message, refusal)

/** 409: not in this state. */
class ConflictException internal constructor(operation: String, message: String, refusal: Refusal) :
    ApiException(operation, message, refusal)

/** 422, or 400 with fields: these fields are wrong. */
class ValidationFailedException internal constructor(operation: String, message: String, refusal: Refusal) :
    ApiException(operation, message, refusal)

/** 429: too many calls. */
class RateLimitedException internal constructor(operation: String, message: String, refusal: Refusal) :
    ApiException(operation, message, refusal)

/** 5xx: the platform failed. */
class ServerException internal constructor(operation: String, message: String, refusal: Refusal) :
    ApiException(operation, message, refusal)

/** The answer breaks the contract. */
class DecodeException internal constructor(
    operation: String,
    message: String,
    /** Where: `$.items[3].price`. */
    val path: String,
    /** What the catalog says. */
    val expected: String,
    /** What the answer holds. */
    val found: String,
    /** The whole answer. */
    val response: HttpResponse?,
) : GigwireException(operation, message)

/**
 * A flow's journal cannot serve: it is in use by another run, damaged, of another run, or its store failed. Nothing was
 * done that it does not say. What a store of your own threw is the [cause].
 */
class JournalException internal constructor(
    operation: String,
    message: String,
    /** Which line, from 1; 0 when it is about the journal as a whole. */
    val line: Long,
    /** What is wrong with it and what to do. */
    val problem: String,
) : GigwireException(operation, message) {
    internal constructor(problem: String, cause: Exception? = null) : this("journal", "journal: $problem", 0, problem) {
        cause?.let(::initCause)
    }
}

/**
 * Given up before it was done: the deadline passed before anything was sent; or a flow had no answer to its question, was
 * stopped, or ran out of patience, and can be started again on its journal.
 */
class CancelledException internal constructor(operation: String, message: String) : GigwireException(operation, message)

/** The signature or secret of a webhook is missing or does not fit: answer 401 and do nothing. */
class WebhookSignatureException internal constructor(message: String) : GigwireException("webhook", message)

/** A webhook is from the platform, but is no event. */
class WebhookBodyException internal constructor(
    message: String,
    /** What is wrong with it. */
    val problem: String,
) : GigwireException("webhook", message)

/** A mistake in gigwire itself. */
class InternalErrorException internal constructor(message: String) : GigwireException("client", message)

/** The core's error as ours. It is not kept as the cause: its text shows all of its fields, answers included. */
internal fun CoreException.toGigwire(): GigwireException = when (this) {
    is CoreException.InvalidRequest -> InvalidRequestException(operation, text, argument, problem)
    is CoreException.Transition -> TransitionException(operation, text, action, state, stateName, reason)
    is CoreException.Transport -> TransportException(operation, text, kind, mayBeSent, detail, attempts.toInt())
    is CoreException.OutcomeUnknown -> OutcomeUnknownException(operation, text, reason, check, response?.toHttp())
    is CoreException.Api -> toApi()
    is CoreException.TwoFactorRequired -> TwoFactorRequiredException(operation, text, Challenge(kind, number))
    is CoreException.Decode -> DecodeException(operation, text, path, expected, found, response?.toHttp())
    is CoreException.Journal -> JournalException(operation, text, line.toLong(), problem)
    is CoreException.NotOffered -> NotOfferedException(operation, text, platform, reason)
    is CoreException.IncompleteRows ->
        IncompleteRowsException(operation, text, missing.map { MissingRows(it.item, it.operation, it.error, it.problem) })
    is CoreException.Cancelled -> CancelledException(operation, text)
    is CoreException.WebhookSignature -> WebhookSignatureException(text)
    is CoreException.WebhookBody -> WebhookBodyException(text, problem)
    is CoreException.Internal -> InternalErrorException(text)
}

private fun CoreException.Api.toApi(): ApiException {
    val problems = fields.map { it.field to it.problem }
    val refusal = Refusal(status.toInt(), code, said, problems, requestId, retryAfterMs?.toLong(), response.toHttp())
    val make = when (kind) {
        "AuthenticationError" -> ::AuthenticationException
        "PermissionDenied" -> ::PermissionDeniedException
        "NotFound" -> ::NotFoundException
        "Conflict" -> ::ConflictException
        "ValidationFailed" -> ::ValidationFailedException
        "RateLimited" -> ::RateLimitedException
        "ServerError" -> ::ServerException
        else -> ::ApiException
    }
    return make(operation, text, refusal)
}

private fun CoreResponse.toHttp() = HttpResponse(status.toInt(), headers.map { it.name to it.value }, body)
