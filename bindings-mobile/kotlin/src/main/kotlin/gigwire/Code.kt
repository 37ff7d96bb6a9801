package gigwire

/** A code that is a whole number on the wire. Sets of codes are open: one that is not documented is kept as it is. */
interface IntCode {
    /** The code itself. */
    val code: Long

    /** The documented name, such as `waiting_acceptance`; null if the code is not documented. */
    val name: String?
}

/** A code that is text on the wire. Sets of codes are open: one that is not documented is kept as it is. */
interface TextCode {
    /** The code itself. */
    val code: String

    /** The documented name; null if the code is not documented. */
    val name: String?
}
