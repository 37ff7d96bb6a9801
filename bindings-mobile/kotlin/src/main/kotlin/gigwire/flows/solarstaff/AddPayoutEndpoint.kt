package gigwire.flows.solarstaff

import gigwire.CallOptions
import gigwire.FlowStart
import gigwire.Journal
import gigwire.MemoryJournal
import gigwire.Question
import gigwire.Record
import gigwire.flow
import gigwire.inputFields
import gigwire.solarstaff.BankAccount
import gigwire.solarstaff.BankAccountType
import gigwire.solarstaff.Card
import gigwire.solarstaff.SolarStaff
import gigwire.solarstaff.Wallet
import gigwire.solarstaff.WalletType
import kotlin.time.Duration
import kotlinx.serialization.json.JsonObject

/** A payment means to add, which will be a [T]. */
sealed class NewPayoutEndpoint<T : Record>(
    internal val kind: String,
    internal val read: (JsonObject) -> T,
) {
    /** A bank card. */
    data object OfCard : NewPayoutEndpoint<Card>("card", ::Card)

    /** A bank account. */
    data class OfBankAccount(
        /** Its kind. */
        val type: BankAccountType,
    ) : NewPayoutEndpoint<BankAccount>("bank_account", ::BankAccount)

    /** An e-wallet. */
    data class OfWallet(
        /** Its kind. */
        val type: WalletType,
    ) : NewPayoutEndpoint<Wallet>("wallet", ::Wallet)
}

/**
 * Adds a payment means of a freelancer: the platform sends them a code, with it makes a page that only they can fill in, and
 * lists the means when they have.
 *
 * @param api The client.
 * @param freelancerId The freelancer.
 * @param endpoint What to add.
 * @param redirectUrl Where the page leads when it is filled in.
 * @param patience How long to wait for the freelancer (default: a day); then a `CancelledException` is thrown, and the flow
 *   can be started again.
 * @param journal With one that lasts, a flow that is started again needs no second code and passes no page on twice.
 * @param options How its calls are carried through.
 * @param ask Answers [Question.Code] and [Question.Page], in the coroutine of the caller.
 * @return The new means, once it can be used.
 */
suspend fun <T : Record> addPayoutEndpoint(
    api: SolarStaff,
    freelancerId: Long,
    endpoint: NewPayoutEndpoint<T>,
    redirectUrl: String? = null,
    patience: Duration? = null,
    journal: Journal = MemoryJournal(),
    options: CallOptions = CallOptions(),
    ask: suspend (Question) -> String?,
): T {
    val args = inputFields(
        "freelancerId" to freelancerId,
        "kind" to endpoint.kind,
        "bankAccountType" to (endpoint as? NewPayoutEndpoint.OfBankAccount)?.type,
        "walletType" to (endpoint as? NewPayoutEndpoint.OfWallet)?.type,
        "redirectUrl" to redirectUrl,
        "patienceMs" to patience?.inWholeMilliseconds,
    )
    return endpoint.read(api.driver.flow(FlowStart("add_payout_endpoint", args, options, journal), ask))
}
