// Made from core/catalog/cloudtips.json by gigwire-codegen; do not edit.

package gigwire.cloudtips

import gigwire.CallOptions
import gigwire.Driver
import gigwire.arguments
import gigwire.asObject
import gigwire.required
import kotlinx.serialization.json.JsonElement

/** `api.experimental.receivers`. */
class ExperimentalReceiversApi internal constructor(private val driver: Driver) {
    /**
     * Read one receiver.
     *
     * Experimental: known only from third-party code (public client SETTER2000/cloudtips-adp), so it may be wrong or
     * change. No page of the vendor's that could be read describes it; a partner's client calls it. Reads one receiver.
     * The answer was never seen: it is presumed to be an item of `receivers.list`.
     *
     * `GET /receivers/{userId}`, Вне документации → GET /receivers/{userId} (Outside the documents).
     *
     * Retry class `read`.
     *
     * @param userId Receiver id.
     */
    suspend fun get(
        userId: String,
        options: CallOptions = CallOptions(),
    ): Receiver {
        val args = arguments(
            "userId" to userId,
        )
        val answer = driver.call("experimental.receivers.get", args, options)
        return answer.asObject()?.let(::Receiver).required()
    }

    /**
     * Register a receiver.
     *
     * Experimental: known only from third-party code (copies of the vendor's CloudTips-SDK-iOS (stmx, pizza-soft);
     * history of the vendor's CloudTips-SDK-Android), so it may be wrong or change. No page of the vendor's that could
     * be read describes it; the vendor's own SDK calls it. Registers one person as a receiver, as the vendor's mobile
     * SDKs do. Partners use `receivers.create_many`.
     *
     * `POST /receivers`, Вне документации → POST /receivers (Outside the documents).
     *
     * Retry class `check_first`, check with `receivers.list`: It makes a user: look the phone up first.
     *
     * Effects:
     * - Makes a CloudTips user and a payment page
     *
     * @param phoneNumber Phone.
     * @param name Name.
     * @param email Email.
     * @param type Type of receiver; the codes are not known.
     * @param placeId Place id (from `places.list`).
     * @param managerId Manager id.
     * @param password Password.
     * @param passwordConfirm The password once more.
     * @param sendPassword Tell the person the password. Default: false.
     * @param verifyPhone Verify the phone. Default: false.
     * @param leadId Lead id.
     * @param agentCode Code of the partner.
     * @param salesCode Code of the sale.
     * @param registrationSource Where the person comes from; the codes are not known.
     * @param utminfo UTM marks: an object of texts.
     */
    suspend fun register(
        phoneNumber: String,
        name: String? = null,
        email: String? = null,
        type: Long? = null,
        placeId: String? = null,
        managerId: String? = null,
        password: String? = null,
        passwordConfirm: String? = null,
        sendPassword: Boolean? = null,
        verifyPhone: Boolean? = null,
        leadId: String? = null,
        agentCode: String? = null,
        salesCode: String? = null,
        registrationSource: Long? = null,
        utminfo: JsonElement? = null,
        options: CallOptions = CallOptions(),
    ): RegisteredReceiver {
        val args = arguments(
            "phoneNumber" to phoneNumber,
            "name" to name,
            "email" to email,
            "type" to type,
            "placeId" to placeId,
            "managerId" to managerId,
            "password" to password,
            "passwordConfirm" to passwordConfirm,
            "sendPassword" to sendPassword,
            "verifyPhone" to verifyPhone,
            "leadId" to leadId,
            "agentCode" to agentCode,
            "salesCode" to salesCode,
            "registrationSource" to registrationSource,
            "utminfo" to utminfo,
        )
        val answer = driver.call("experimental.receivers.register", args, options)
        return answer.asObject()?.let(::RegisteredReceiver).required()
    }

    /**
     * Read one's own profile.
     *
     * Experimental: known only from third-party code (public client IRRatium/cloudtips-api, which has a receiver's own
     * token), so it may be wrong or change. No page of the vendor's that could be read describes it; an unofficial
     * client calls it with a receiver's own token (`client_id` MobilePhone), not with a partner's. The profile of the
     * receiver whose token is used.
     *
     * `GET /receivers/me`, Вне документации → GET /receivers/me (Outside the documents).
     *
     * Retry class `read`.
     */
    suspend fun me(
        options: CallOptions = CallOptions(),
    ): Profile {
        val args = arguments()
        val answer = driver.call("experimental.receivers.me", args, options)
        return answer.asObject()?.let(::Profile).required()
    }

    /**
     * Set one's own payout method.
     *
     * Experimental: known only from third-party code (public client IRRatium/cloudtips-api, which has a receiver's own
     * token), so it may be wrong or change. No page of the vendor's that could be read describes it; an unofficial
     * client calls it with a receiver's own token (`client_id` MobilePhone), not with a partner's. Sets how tips reach
     * the receiver whose token is used.
     *
     * `POST /receivers/payout-method`, Вне документации → POST /receivers/payout-method (Outside the documents).
     *
     * Retry class `repeatable`: It sets a value: twice is once.
     *
     * @param payoutMethod How tips reach the receiver, by name.
     */
    suspend fun setOwnPayoutMethod(
        payoutMethod: PayoutMethodName,
        options: CallOptions = CallOptions(),
    ) {
        val args = arguments(
            "payoutMethod" to payoutMethod,
        )
        driver.call("experimental.receivers.set_own_payout_method", args, options)
    }
}
