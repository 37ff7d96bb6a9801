// Made from core/catalog/qugo.json by gigwire-codegen; do not edit.

package gigwire.qugo

import gigwire.Driver

/** `api.experimental`. */
class ExperimentalApi internal constructor(private val driver: Driver) {
    /** Calls on workmans. */
    val workmans = ExperimentalWorkmansApi(driver)
}
