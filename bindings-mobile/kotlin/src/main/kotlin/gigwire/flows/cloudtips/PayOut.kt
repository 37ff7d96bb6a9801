package gigwire.flows.cloudtips

import gigwire.CallOptions
import gigwire.FlowMachine
import gigwire.FlowStart
import gigwire.Journal
import gigwire.Met
import gigwire.asObject
import gigwire.asText
import gigwire.cloudtips.CloudTips
import gigwire.inputFields
import gigwire.required
import java.math.BigDecimal
import kotlin.time.Duration

/**
 * Pays out what receivers have accumulated, one after the other and each once. What gets no clear answer is looked at, and
 * never ordered again; what the look tells, is told in `docs/cloudtips/flows.md`.
 *
 * @param api The client.
 * @param userIds The receivers, each once: everything that one has is paid out to the default card.
 * @param limit What all payouts together must not exceed, in roubles.
 * @param settle How long the platform may take to act on a request without a clear answer (2 minutes).
 * @param journal Holds every order before it is sent. Called again with it, only what is open is done.
 * @param options How its calls are carried through.
 * @param onRow Called with the end of each row, in the coroutine of the caller.
 * @param go Whether to start, in the coroutine of the caller. Nothing has been changed by then.
 * @throws gigwire.InvalidRequestException when the limit is exceeded, or somebody is named twice. Nothing was paid out.
 */
suspend fun payOut(
    api: CloudTips,
    userIds: List<String>,
    limit: BigDecimal? = null,
    settle: Duration? = null,
    journal: Journal,
    options: CallOptions = CallOptions(),
    onRow: suspend (PayoutRow) -> Unit = {},
    go: suspend (PayoutPlan) -> Boolean,
): PayoutReport {
    val args = inputFields("userIds" to userIds, "limit" to limit, "settleMs" to settle?.inWholeMilliseconds)
    return FlowMachine(api.driver, FlowStart("pay_out", args, options, journal)).use { flow ->
        val end = flow.run { met ->
            when (met) {
                is Met.Asked -> {
                    val plan = PayoutPlan.read(met.question["plan"].asObject().required("a plan"))
                    flow.answer(met.ticket, if (go(plan)) "go" else null)
                }
                is Met.Told -> if (met.event["event"].asText() == "result") onRow(PayoutRow.read(met.event))
            }
            true
        }
        PayoutReport.read(end.asObject().required("a report"))
    }
}
