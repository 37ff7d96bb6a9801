// Made from core/catalog/planado.json by gigwire-codegen; do not edit.

package gigwire.planado

import gigwire.Driver

/** `api.experimental`. */
class ExperimentalApi internal constructor(private val driver: Driver) {
    /** Calls on jobs. */
    val jobs = ExperimentalJobsApi(driver)

    /** Calls on users. */
    val users = ExperimentalUsersApi(driver)

    /** Calls on shifts. */
    val shifts = ExperimentalShiftsApi(driver)
}
