package gigwire

import java.time.Instant
import java.time.LocalDateTime

/** A moment as the platform gave it. A zone is never invented: where the platform names none, only [Local] is known. */
sealed interface WireTime {
    /** Without a zone. The platform does not say which clock it is. */
    data class Local(val value: LocalDateTime) : WireTime {
        override fun toString(): String = value.toString()
    }

    /** With a zone, so it is a point in time. */
    data class Zoned(val value: Instant) : WireTime {
        override fun toString(): String = value.toString()
    }

    companion object {
        /** Reads what the core writes: ISO 8601, with `Z` only if there was a zone. */
        internal fun parse(text: String): WireTime =
            if (text.endsWith('Z')) Zoned(Instant.parse(text)) else Local(LocalDateTime.parse(text))
    }
}

/** This moment of a clock that nobody named. */
fun LocalDateTime.toWire(): WireTime = WireTime.Local(this)

/** This point in time. */
fun Instant.toWire(): WireTime = WireTime.Zoned(this)
