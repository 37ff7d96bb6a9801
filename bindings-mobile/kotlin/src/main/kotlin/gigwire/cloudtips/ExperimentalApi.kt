// Made from core/catalog/cloudtips.json by gigwire-codegen; do not edit.

package gigwire.cloudtips

import gigwire.Driver

/** `api.experimental`. */
class ExperimentalApi internal constructor(private val driver: Driver) {
    /** Calls on receivers. */
    val receivers = ExperimentalReceiversApi(driver)

    /** Calls on cards. */
    val cards = ExperimentalCardsApi(driver)

    /** Calls on layouts. */
    val layouts = ExperimentalLayoutsApi(driver)

    /** Calls on payments. */
    val payments = ExperimentalPaymentsApi(driver)

    /** Calls on captcha. */
    val captcha = ExperimentalCaptchaApi(driver)

    /** Calls on accumulations. */
    val accumulations = ExperimentalAccumulationsApi(driver)

    /** Calls on payouts. */
    val payouts = ExperimentalPayoutsApi(driver)

    /** Calls on timeline. */
    val timeline = ExperimentalTimelineApi(driver)
}
