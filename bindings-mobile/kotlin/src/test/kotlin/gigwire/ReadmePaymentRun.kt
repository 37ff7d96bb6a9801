package gigwire

// README begins
import gigwire.flows.solarstaff.PaymentRow
import gigwire.flows.solarstaff.PaymentRun
import gigwire.flows.solarstaff.PaymentRunMode
import gigwire.flows.solarstaff.PaymentRunOptions
import gigwire.solarstaff.SolarStaff
import java.io.File

suspend fun payAll(api: SolarStaff, rows: List<PaymentRow>, journal: File) = FileJournal(journal).use { kept ->
    PaymentRun(api, rows, PaymentRunOptions(PaymentRunMode.ACT_FOR, payout = true), kept).use { run ->
        val plan = run.plan() // nothing is changed
        println("${plan.payable} of ${plan.rows} rows, ${plan.needed} ${plan.currency} of ${plan.balance}")
        plan.problems.forEach { println("${it.key}: ${it.argument}: ${it.message}") }
        if (plan.canStart) run.go() else null
    }
}
// README ends
