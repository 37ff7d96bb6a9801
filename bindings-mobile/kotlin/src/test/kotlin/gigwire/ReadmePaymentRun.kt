package gigwire

// README begins
import gigwire.solarstaff.SolarStaff
import gigwire.solarstaff.flows.PaymentRow
import gigwire.solarstaff.flows.PaymentRun
import gigwire.solarstaff.flows.PaymentRunMode
import gigwire.solarstaff.flows.PaymentRunOptions
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
