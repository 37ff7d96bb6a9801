package gigwire

import gigwire.core.CoreWarning
import java.util.logging.Logger

/** An argument that is likely a mistake, although no documented rule forbids it: the call is made all the same. */
data class Warning(
    /** The id of the call, such as `freelancers.add_tax_document`. */
    val operation: String,
    /** Which argument, such as `taxNumber`. */
    val argument: String,
    /** What seems to be wrong with it, and why it is sent. Never the value itself. */
    val problem: String,
) {
    override fun toString(): String = "$operation: $argument: $problem"
}

internal fun CoreWarning.toWarning() = Warning(operation, argument, problem)

/** Where there is no listener. */
internal fun logWarning(warning: Warning) = Logger.getLogger("gigwire").warning(warning.toString())
