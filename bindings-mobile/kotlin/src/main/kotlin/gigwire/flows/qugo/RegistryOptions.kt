package gigwire.flows.qugo

import gigwire.Input
import gigwire.inputFields
import java.time.LocalDate
import kotlin.time.Duration
import kotlinx.serialization.json.JsonObject

/** What an [InvitationRun] is told beside its rows. What is null is the core's default. */
data class InvitationOptions(
    /** Whether to go on without the rows that have errors. */
    val skipInvalid: Boolean = false,
    /** The headings of the cabinet's template, if it has others than Телефон, ФИО, Теги. */
    val headings: List<String>? = null,
    /** The kind of registry (`INVITE`, `REGISTRATION`), where the platform asks for it. */
    val type: String? = null,
    /** How long to wait for the platform before the rows that are left end as pending (default: three days). */
    val patience: Duration? = null,
    /** How long to wait before it looks again (default: 10 seconds); then longer and longer. */
    val pause: Duration? = null,
    /** How long after an unclear answer the platform may still act on the request (default: 2 minutes). */
    val settle: Duration? = null,
) : Input {
    override fun toJson(): JsonObject = inputFields(
        "skipInvalid" to skipInvalid,
        "headings" to headings,
        "type" to type,
        "patienceMs" to patience?.inWholeMilliseconds,
        "pauseMs" to pause?.inWholeMilliseconds,
        "settleMs" to settle?.inWholeMilliseconds,
    )
}

/** What a [PayrollRun] is told beside its rows. What is null is the core's default. */
data class PayrollOptions(
    /** Whether to go on without the rows that have errors, and to pay a registry some of whose rows the platform refuses. */
    val skipInvalid: Boolean = false,
    /** The headings of the workbook, if they are not to be those of the platform's template. */
    val headings: List<String>? = null,
    /**
     * Whether performers of the registry are self-employed, if you know. By the later edition of the vendor's documents
     * registries do not pay them: then [edition] must name `A`.
     */
    val selfEmployed: Boolean? = null,
    /** Whose word on the self-employed holds. */
    val edition: String? = null,
    /** Pay although a registry with the very same rows has been paid already, or nobody can tell. */
    val again: Boolean = false,
    /** Registries made before this day are not looked at for the very same rows (default: all are). */
    val since: LocalDate? = null,
    /** How long to wait for the platform before the rows that are left end as pending (default: three days). */
    val patience: Duration? = null,
    /** How long to wait before it looks again (default: 10 seconds); then longer and longer. */
    val pause: Duration? = null,
    /** How long after an unclear answer the platform may still act on the request (default: 2 minutes). */
    val settle: Duration? = null,
) : Input {
    override fun toJson(): JsonObject = inputFields(
        "skipInvalid" to skipInvalid,
        "headings" to headings,
        "selfEmployed" to selfEmployed,
        "edition" to edition,
        "again" to again,
        "since" to since,
        "patienceMs" to patience?.inWholeMilliseconds,
        "pauseMs" to pause?.inWholeMilliseconds,
        "settleMs" to settle?.inWholeMilliseconds,
    )
}
