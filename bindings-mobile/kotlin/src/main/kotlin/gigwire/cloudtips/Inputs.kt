// Made from core/catalog/cloudtips.json by gigwire-codegen; do not edit.

package gigwire.cloudtips

import gigwire.Input
import gigwire.inputFields
import java.math.BigDecimal
import kotlinx.serialization.json.JsonObject

/** A person to make a receiver of. */
data class NewReceiver(
    /** Phone, such as `+79991234567`; the rule is not documented, a wrong one is refused under `PhoneNumber`. */
    val phoneNumber: String,
    /** Name. */
    val name: String,
    /** Your own id of the employee, unique within the company. */
    val externalId: String? = null,
    /** Tell a person who is new to CloudTips. Default: false. */
    val sendPassword: Boolean? = null,
) : Input {
    override fun toJson(): JsonObject = inputFields(
        "phoneNumber" to phoneNumber,
        "name" to name,
        "externalId" to externalId,
        "sendPassword" to sendPassword,
    )
}

/** A receiver's share of a payment. */
data class SplitShare(
    /** Short id of the receiver's payment page. */
    val layoutId: String? = null,
    /** The share, in roubles. */
    val amount: BigDecimal? = null,
) : Input {
    override fun toJson(): JsonObject = inputFields(
        "layoutId" to layoutId,
        "amount" to amount,
    )
}

/** The payer's rating. */
data class PayerRating(
    /** Score; the scale is not documented. Known only from third-party code. */
    val score: Long? = null,
    /** Ids of the rating components that the payer named. Known only from third-party code. */
    val selectedComponents: List<String>? = null,
) : Input {
    override fun toJson(): JsonObject = inputFields(
        "score" to score,
        "selectedComponents" to selectedComponents,
    )
}

/** The payer's device. Callers write its keys in different cases; these are the vendor's. */
data class Device(
    /** Kind of device. Known only from third-party code. */
    val type: DeviceType? = null,
    /** Operating system, such as `Android`. Known only from third-party code. */
    val os: String? = null,
    /** Whether the page is inside an app. Known only from third-party code. */
    val webView: Boolean? = null,
    /** Browser. Known only from third-party code. */
    val browser: String? = null,
) : Input {
    override fun toJson(): JsonObject = inputFields(
        "type" to type,
        "os" to os,
        "webView" to webView,
        "browser" to browser,
    )
}
