package gigwire.flows.solarstaff

import gigwire.Input
import gigwire.inputFields
import java.util.UUID
import kotlinx.serialization.json.JsonObject

/** How a freelancer is named. The platform tells no UUID of one who is named by id or phone. */
sealed interface FreelancerRef : Input {
    /** By id. */
    data class Id(val id: Long) : FreelancerRef {
        override fun toJson(): JsonObject = inputFields("id" to id)
    }

    /** By UUID. */
    data class Uuid(val uuid: UUID) : FreelancerRef {
        override fun toJson(): JsonObject = inputFields("uuid" to uuid)
    }

    /** By email. */
    data class Email(val email: String) : FreelancerRef {
        override fun toJson(): JsonObject = inputFields("email" to email)
    }

    /** By phone: digits only. */
    data class Phone(val phone: String) : FreelancerRef {
        override fun toJson(): JsonObject = inputFields("phone" to phone)
    }
}

/** How a task is named. */
sealed interface TaskRef : Input {
    /** By id. */
    data class Id(val id: Long) : TaskRef {
        override fun toJson(): JsonObject = inputFields("id" to id)
    }

    /** By UUID. */
    data class Uuid(val uuid: UUID) : TaskRef {
        override fun toJson(): JsonObject = inputFields("uuid" to uuid)
    }
}
