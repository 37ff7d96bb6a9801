// Made from core/catalog/planado.json by gigwire-codegen; do not edit.

package gigwire.planado

import gigwire.Input
import gigwire.WireTime
import gigwire.inputFields
import java.math.BigDecimal
import java.util.UUID
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/** Whom to reach, and how. */
data class ContactInput(
    /** Name of the person. At most 50 characters. */
    val name: String? = null,
    /** The contact itself, a phone number. At most 50 characters. */
    val value: String? = null,
    /** Kind of contact. */
    val type: ContactType? = null,
) : Input {
    override fun toJson(): JsonObject = inputFields(
        "name" to name,
        "value" to value,
        "type" to type,
    )
}

/** Coordinates. */
data class GeolocationInput(
    /** Longitude in degrees. */
    val longitude: BigDecimal,
    /** Latitude in degrees. */
    val latitude: BigDecimal,
) : Input {
    override fun toJson(): JsonObject = inputFields(
        "longitude" to longitude,
        "latitude" to latitude,
    )
}

/** An address. */
data class AddressInput(
    /** The whole address in one line. */
    val formatted: String? = null,
    /** Number of the flat or office. At most 50 characters. */
    val apartment: String? = null,
    /** Floor. At most 50 characters. */
    val floor: String? = null,
    /** Entrance. At most 50 characters. */
    val entranceNo: String? = null,
    /** What helps the worker to find the place. At most 500 characters. */
    val description: String? = null,
    /** Coordinates. */
    val geolocation: GeolocationInput? = null,
) : Input {
    override fun toJson(): JsonObject = inputFields(
        "formatted" to formatted,
        "apartment" to apartment,
        "floor" to floor,
        "entranceNo" to entranceNo,
        "description" to description,
        "geolocation" to geolocation,
    )
}

/** A length of time. */
data class DurationInput(
    /** Whole minutes. */
    val minutes: Long,
) : Input {
    override fun toJson(): JsonObject = inputFields(
        "minutes" to minutes,
    )
}

/** The template that a job is made from. */
data class TemplateInput(
    /** Identifier, the safe way. */
    val uuid: UUID? = null,
    /** Name, which people may change. */
    val name: String? = null,
) : Input {
    override fun toJson(): JsonObject = inputFields(
        "uuid" to uuid,
        "name" to name,
    )
}

/** A type of job. */
data class JobTypeInput(
    /** Identifier, the safe way. */
    val uuid: UUID? = null,
    /** Unique name of the type. At most 100 characters. */
    val code: String? = null,
) : Input {
    override fun toJson(): JsonObject = inputFields(
        "uuid" to uuid,
        "code" to code,
    )
}

/** A territory. */
data class TerritoryInput(
    /** Identifier, the safe way. */
    val uuid: UUID? = null,
    /** Name, which people may change. At most 200 characters. */
    val name: String? = null,
) : Input {
    override fun toJson(): JsonObject = inputFields(
        "uuid" to uuid,
        "name" to name,
    )
}

/** A skill. */
data class SkillInput(
    /** Identifier, the safe way. */
    val uuid: UUID? = null,
    /** Name, which people may change. */
    val name: String? = null,
) : Input {
    override fun toJson(): JsonObject = inputFields(
        "uuid" to uuid,
        "name" to name,
    )
}

/** A resolution that the job may end with. */
data class ResolutionInput(
    /** Identifier, the safe way. */
    val uuid: UUID? = null,
    /** Name, which people may change. At most 100 characters. */
    val name: String? = null,
) : Input {
    override fun toJson(): JsonObject = inputFields(
        "uuid" to uuid,
        "name" to name,
    )
}

/** An entry of a pick list. */
data class DictionaryValueRef(
    /** Identifier, the safe way. */
    val uuid: UUID? = null,
    /** Name, which people may change. At most 200 characters. */
    val name: String? = null,
) : Input {
    override fun toJson(): JsonObject = inputFields(
        "uuid" to uuid,
        "name" to name,
    )
}

/** A worker. */
data class WorkerInput(
    /** Identifier, the safe way. */
    val uuid: UUID? = null,
    /** Email. */
    val email: String? = null,
) : Input {
    override fun toJson(): JsonObject = inputFields(
        "uuid" to uuid,
        "email" to email,
    )
}

/** A team. */
data class TeamInput(
    /** Identifier, the safe way. */
    val uuid: UUID? = null,
    /** Name, which people may change. At most 200 characters. */
    val name: String? = null,
) : Input {
    override fun toJson(): JsonObject = inputFields(
        "uuid" to uuid,
        "name" to name,
    )
}

/** Who is to carry out a job: one worker or one team. */
data class AssigneeInput(
    /** The worker. */
    val worker: WorkerInput? = null,
    /** The team. */
    val team: TeamInput? = null,
) : Input {
    override fun toJson(): JsonObject = inputFields(
        "worker" to worker,
        "team" to team,
    )
}

/** One of several who are to see or carry out a job. Our copy of the documents does not have the structure. */
data class MultipleAssigneeInput(
    /** The worker. Inferred: the documents do not say so. */
    val worker: WorkerInput? = null,
    /** The team. Inferred: the documents do not say so. */
    val team: TeamInput? = null,
    /** What this one may do with the job: exactly one has `edit`. Known only from third-party code. */
    val access: AssigneeAccess,
) : Input {
    override fun toJson(): JsonObject = inputFields(
        "worker" to worker,
        "team" to team,
        "access" to access,
    )
}

/** A client that exists. */
data class ClientRefInput(
    /** Client's identifier. */
    val uuid: UUID? = null,
    /** Your own identifier of the client. */
    val externalId: String? = null,
) : Input {
    override fun toJson(): JsonObject = inputFields(
        "uuid" to uuid,
        "externalId" to externalId,
    )
}

/**
 * The client of a job: one that exists, by `uuid` or `external_id`, or a new one, which is created on the fly. The
 * documents name both forms, and our copy does not have their structures: the fields of a new client are those of
 * `clients.create`. Older documents allow only the first form.
 */
data class JobClientInput(
    /** Identifier of a client that exists. */
    val uuid: UUID? = null,
    /** Your own identifier, of a client that exists or of the new one. */
    val externalId: String? = null,
    /**
     * The new client is an organisation, or else an individual. Inferred: the documents do not say so. Required if the
     * client is new.
     */
    val organization: Boolean? = null,
    /**
     * Name of the organisation. At most 5000 characters. Inferred: the documents do not say so. Required if the new
     * client is an organisation.
     */
    val organizationName: String? = null,
    /**
     * First name of an individual. At most 50 characters. Inferred: the documents do not say so. Required if the new
     * client is an individual without `last_name` and `middle_name`.
     */
    val firstName: String? = null,
    /**
     * Last name of an individual. At most 50 characters. Inferred: the documents do not say so. Required if the new
     * client is an individual without `first_name` and `middle_name`.
     */
    val lastName: String? = null,
    /**
     * Patronymic of an individual. At most 50 characters. Inferred: the documents do not say so. Required if the new
     * client is an individual without `first_name` and `last_name`.
     */
    val middleName: String? = null,
    /** Address of the new client. Inferred: the documents do not say so. */
    val siteAddress: AddressInput? = null,
    /** Contacts of the new client. Inferred: the documents do not say so. */
    val contacts: List<ContactInput>? = null,
) : Input {
    override fun toJson(): JsonObject = inputFields(
        "uuid" to uuid,
        "externalId" to externalId,
        "organization" to organization,
        "organizationName" to organizationName,
        "firstName" to firstName,
        "lastName" to lastName,
        "middleName" to middleName,
        "siteAddress" to siteAddress,
        "contacts" to contacts,
    )
}

/**
 * The site of a job: one that exists, by `uuid` or `external_id`, or a new one, which is created on the fly. The
 * documents name both forms, and our copy does not have their structures: the fields of a new site are those of
 * `sites.create`. Older documents allow only the first form.
 */
data class JobSiteInput(
    /** Identifier of a site that exists. */
    val uuid: UUID? = null,
    /** Your own identifier, of a site that exists or of the new one. */
    val externalId: String? = null,
    /**
     * Name of the new site. At most 300 characters. Inferred: the documents do not say so. Required if the site is new.
     */
    val name: String? = null,
    /** Free text about the new site. At most 1000 characters. Inferred: the documents do not say so. */
    val description: String? = null,
    /** Address of the new site. Inferred: the documents do not say so. */
    val address: AddressInput? = null,
    /** Contacts of the new site. Inferred: the documents do not say so. */
    val contacts: List<ContactInput>? = null,
) : Input {
    override fun toJson(): JsonObject = inputFields(
        "uuid" to uuid,
        "externalId" to externalId,
        "name" to name,
        "description" to description,
        "address" to address,
        "contacts" to contacts,
    )
}

/**
 * A value for a field that the dispatcher fills in. Our copy of the documents does not have the structure: third-party
 * code sends `uuid` and `value`, or `name`, `field_type` and `value`.
 */
data class CustomFieldInput(
    /** Field's identifier. Known only from third-party code. */
    val uuid: UUID? = null,
    /** Field's name. Known only from third-party code. */
    val name: String? = null,
    /** What the field looks like: give it to have the value checked. Known only from third-party code. */
    val fieldType: JobFieldType? = null,
    /** The value. Third-party code saw a text of more than 200 characters refused (422). */
    val value: JsonElement? = null,
    /** Keeps the field from the worker, by its name. Known only from third-party code. */
    val hidden: Boolean? = null,
) : Input {
    override fun toJson(): JsonObject = inputFields(
        "uuid" to uuid,
        "name" to name,
        "fieldType" to fieldType,
        "value" to value,
        "hidden" to hidden,
    )
}

/**
 * A value for a field of the report. Our copy of the documents does not have the structure; it is taken for that of the
 * other fields.
 */
data class ReportFieldInput(
    /** Field's identifier. Inferred: the documents do not say so. */
    val uuid: UUID? = null,
    /** Field's name. Inferred: the documents do not say so. */
    val name: String? = null,
    /** What the field looks like: give it to have the value checked. Inferred: the documents do not say so. */
    val fieldType: ReportFieldType? = null,
    /** The value. */
    val value: JsonElement? = null,
) : Input {
    override fun toJson(): JsonObject = inputFields(
        "uuid" to uuid,
        "name" to name,
        "fieldType" to fieldType,
        "value" to value,
    )
}

/** What a user does in a span of time. */
data class ShiftInput(
    /** Where it begins. */
    val timeFrom: WireTime,
    /** Where it ends. */
    val timeTo: WireTime,
    /** Whether the user works then; one sample leaves it out, what that means is not said. */
    val working: Boolean? = null,
    /** What type of jobs the user does. */
    val jobType: JobTypeInput? = null,
    /** Where the user works. */
    val territory: TerritoryInput? = null,
) : Input {
    override fun toJson(): JsonObject = inputFields(
        "timeFrom" to timeFrom,
        "timeTo" to timeTo,
        "working" to working,
        "jobType" to jobType,
        "territory" to territory,
    )
}

/** What a user may do. Send the part that you mean: none is null. */
data class UserPermissionsInput(
    /** Rights in the web application. */
    val web: WebPermissionsInput? = null,
    /** Rights in the mobile application. */
    val mobile: MobilePermissionsInput? = null,
) : Input {
    override fun toJson(): JsonObject = inputFields(
        "web" to web,
        "mobile" to mobile,
    )
}

/** Rights in the web application. */
data class WebPermissionsInput(
    /** May sign in. */
    val login: Boolean? = null,
    /** Jobs. */
    val jobs: JobPermissionsInput? = null,
    /** Clients. */
    val clients: ViewEditPermissionsInput? = null,
    /** Schedule. */
    val schedule: ViewEditPermissionsInput? = null,
    /** Map. */
    val map: EditPermissionsInput? = null,
    /** Shifts. */
    val shifts: EditPermissionsInput? = null,
    /** Teams. */
    val teams: ViewEditPermissionsInput? = null,
    /** May export jobs. */
    val jobsExport: Boolean? = null,
) : Input {
    override fun toJson(): JsonObject = inputFields(
        "login" to login,
        "jobs" to jobs,
        "clients" to clients,
        "schedule" to schedule,
        "map" to map,
        "shifts" to shifts,
        "teams" to teams,
        "jobsExport" to jobsExport,
    )
}

/** Rights in the mobile application. */
data class MobilePermissionsInput(
    /** May sign in. */
    val login: Boolean? = null,
    /** Jobs. */
    val jobs: MobileJobPermissionsInput? = null,
) : Input {
    override fun toJson(): JsonObject = inputFields(
        "login" to login,
        "jobs" to jobs,
    )
}

/** Rights to jobs in the web application. */
data class JobPermissionsInput(
    /** May see them. */
    val view: Boolean? = null,
    /** May change them. */
    val edit: Boolean? = null,
    /** May delete them. */
    val delete: Boolean? = null,
) : Input {
    override fun toJson(): JsonObject = inputFields(
        "view" to view,
        "edit" to edit,
        "delete" to delete,
    )
}

/** Rights to see and to change. */
data class ViewEditPermissionsInput(
    /** May see. */
    val view: Boolean? = null,
    /** May change. */
    val edit: Boolean? = null,
) : Input {
    override fun toJson(): JsonObject = inputFields(
        "view" to view,
        "edit" to edit,
    )
}

/** The right to change. */
data class EditPermissionsInput(
    /** May change. */
    val edit: Boolean? = null,
) : Input {
    override fun toJson(): JsonObject = inputFields(
        "edit" to edit,
    )
}

/** Rights to jobs in the mobile application. */
data class MobileJobPermissionsInput(
    /** May see them. */
    val view: Boolean? = null,
    /** May carry them out. */
    val complete: Boolean? = null,
    /** May add them. Known only from third-party code. */
    val create: Boolean? = null,
) : Input {
    override fun toJson(): JsonObject = inputFields(
        "view" to view,
        "complete" to complete,
        "create" to create,
    )
}
