package gigwire.flows.solarstaff

import gigwire.Input
import gigwire.WireTime
import gigwire.inputFields
import gigwire.solarstaff.AdvData
import gigwire.solarstaff.CompensationType
import gigwire.solarstaff.PayoutEndpointType
import gigwire.solarstaff.TaskAttribute
import java.math.BigDecimal
import kotlinx.serialization.json.JsonObject

/** One payment of a [PaymentRun]. */
sealed interface PaymentRow : Input {
    /** Your own name for the payment, unique in the plan: the same key is the same payment. */
    val key: String

    /** Where the payout goes; null: the freelancer's first confirmed card, else account. */
    val payout: PayoutMeans?

    /** A task that the run makes for a freelancer and pays. What is told here is as `tasks.create` takes it. */
    data class NewTask(
        override val key: String,
        /** Who is paid. */
        val freelancer: FreelancerRef,
        /** Id of the service (`lookups.services`). */
        val service: Long,
        /** Title of the task. */
        val title: String,
        /** What is to be done. */
        val description: String,
        /** What the freelancer gets, in the currency of the company. */
        val price: BigDecimal,
        /** Deadline of the task. */
        val deadline: WireTime,
        /** Attributes of the service, at least one. */
        val attributes: List<TaskAttribute>,
        override val payout: PayoutMeans? = null,
        /** Documents that the freelancer must sign to accept the task (ids of the acceptance files). */
        val acceptanceFileIds: List<Long>? = null,
        /** Intellectual-property rights must be transferred. */
        val copyright: Boolean? = null,
        /** A report must be attached when done. */
        val needReport: Boolean? = null,
        /** Files to attach. */
        val fileIds: List<Long>? = null,
        /** Task group ids. */
        val editGroup: List<Long>? = null,
        /** Your own id for the task. */
        val externalId: String? = null,
        /** Insure the task; the cost is always in roubles. */
        val needInsurance: Boolean? = null,
        /** Ad-marking data. */
        val advData: AdvData? = null,
        /** The company pays the freelancer's commission; its default applies when absent. */
        val compensateWorkerServiceFee: Boolean? = null,
        /** Payment means that the freelancer will use, so that the commission is covered in full. */
        val compensationType: CompensationType? = null,
    ) : PaymentRow {
        override fun toJson(): JsonObject = inputFields(
            "key" to key,
            "freelancer" to freelancer,
            "service" to service,
            "title" to title,
            "description" to description,
            "price" to price,
            "deadline" to deadline,
            "attributes" to attributes,
            "payout" to payout,
            "acceptanceFileIds" to acceptanceFileIds,
            "copyright" to copyright,
            "needReport" to needReport,
            "fileIds" to fileIds,
            "editGroup" to editGroup,
            "externalId" to externalId,
            "needInsurance" to needInsurance,
            "advData" to advData,
            "compensateWorkerServiceFee" to compensateWorkerServiceFee,
            "compensationType" to compensationType,
        )
    }

    /** A task that is there already, to be paid. */
    data class ExistingTask(
        override val key: String,
        /** Which. */
        val task: TaskRef,
        /** What it must cost; if it costs something else, a person must look. */
        val price: BigDecimal? = null,
        override val payout: PayoutMeans? = null,
    ) : PaymentRow {
        override fun toJson(): JsonObject =
            inputFields("key" to key, "task" to task, "price" to price, "payout" to payout)
    }
}

/** A payment means of a freelancer. */
data class PayoutMeans(
    /** Its kind. */
    val type: PayoutEndpointType,
    /** Its id. */
    val id: Long,
    /** The currency to convert through. */
    val currencyId: Long? = null,
) : Input {
    override fun toJson(): JsonObject = inputFields("type" to type, "id" to id, "currencyId" to currencyId)
}
