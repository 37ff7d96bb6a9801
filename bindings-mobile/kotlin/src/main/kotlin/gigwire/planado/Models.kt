// Made from core/catalog/planado.json by gigwire-codegen; do not edit.

package gigwire.planado

import gigwire.Record
import gigwire.WireTime
import gigwire.asAny
import gigwire.asBoolean
import gigwire.asDecimal
import gigwire.asList
import gigwire.asLong
import gigwire.asObject
import gigwire.asText
import gigwire.asUuid
import gigwire.asWireTime
import gigwire.hasOneOf
import gigwire.ifBoolean
import gigwire.ifText
import gigwire.required
import java.math.BigDecimal
import java.util.UUID
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/** Whom to reach, and how. */
class Contact(json: JsonObject) : Record(json) {
    /** Name of the person, at most 50 characters. */
    val name: String? get() = json["name"].asText()

    /** The contact itself, a phone number, at most 50 characters. */
    val value: String? get() = json["value"].asText()

    /** Kind of contact. */
    val type: ContactType? get() = json["type"].asText()?.let(::ContactType)
}

/** Coordinates. The documents name the structure and only samples show its fields. */
class Geolocation(json: JsonObject) : Record(json) {
    /** Longitude in degrees. */
    val longitude: BigDecimal? get() = json["longitude"].asDecimal()

    /** Latitude in degrees. */
    val latitude: BigDecimal? get() = json["latitude"].asDecimal()
}

/** An address. */
class Address(json: JsonObject) : Record(json) {
    /** The whole address in one line. */
    val formatted: String? get() = json["formatted"].asText()

    /** Number of the flat or office, at most 50 characters. */
    val apartment: String? get() = json["apartment"].asText()

    /** Floor, at most 50 characters. */
    val floor: String? get() = json["floor"].asText()

    /** Entrance, at most 50 characters. */
    val entranceNo: String? get() = json["entranceNo"].asText()

    /** What helps the worker to find the place, at most 500 characters. */
    val description: String? get() = json["description"].asText()

    /** Coordinates. */
    val geolocation: Geolocation? by lazy { json["geolocation"].asObject()?.let(::Geolocation) }
}

/** A field worker: a user who may carry out jobs. */
class Worker(json: JsonObject) : Record(json) {
    /** Worker's identifier. */
    val uuid: UUID? get() = json["uuid"].asUuid()

    /** Worker's email. */
    val email: String? get() = json["email"].asText()
}

/** A team: a group of workers. Of the team of an assignee only `uuid` and `name` are there. */
class Team(json: JsonObject) : Record(json) {
    /** Team's identifier. */
    val uuid: UUID get() = json["uuid"].asUuid().required("uuid")

    /** Name, unique, at most 200 characters: `name` in the list of teams, `team` in the shared structures. */
    val name: String? get() = json["name"].asText()

    /** Where the team works unless something else is said. */
    val territory: Territory? by lazy { json["territory"].asObject()?.let(::Territory) }
}

/** Who carries out a job: one worker or one team. */
class Assignee(json: JsonObject) : Record(json) {
    /** The team, if it is one. */
    val team: Team? by lazy { json["team"].asObject()?.let(::Team) }

    /** The worker, if it is one. */
    val worker: Worker? by lazy { json["worker"].asObject()?.let(::Worker) }
}

/** Who carries out a job, by identifier only: the form that lists have. */
class AssigneeId(json: JsonObject) : Record(json) {
    /** The team, if it is one. */
    val teamUuid: UUID? get() = json["teamUuid"].asUuid()

    /** The worker, if it is one. */
    val workerUuid: UUID? get() = json["workerUuid"].asUuid()
}

/** Which client something belongs to. */
class ClientRef(json: JsonObject) : Record(json) {
    /** Client's identifier. */
    val uuid: UUID? get() = json["uuid"].asUuid()

    /** Your own identifier of the client. */
    val externalId: String? get() = json["externalId"].asText()
}

/** An area in which workers work. */
class Territory(json: JsonObject) : Record(json) {
    /** Territory's identifier. */
    val uuid: UUID get() = json["uuid"].asUuid().required("uuid")

    /** Name, unique, at most 200 characters. */
    val name: String? get() = json["name"].asText()
}

/** What a worker can do; it serves to find a worker for a job. */
class Skill(json: JsonObject) : Record(json) {
    /** Skill's identifier. */
    val uuid: UUID get() = json["uuid"].asUuid().required("uuid")

    /** Name. */
    val name: String? get() = json["name"].asText()
}

/** An entry of a pick list, which a custom field can have as its value. */
class DictionaryValue(json: JsonObject) : Record(json) {
    /** Entry's identifier. */
    val uuid: UUID get() = json["uuid"].asUuid().required("uuid")

    /** Its text, unique in the list, at most 200 characters. */
    val name: String? get() = json["name"].asText()
}

/** How a job ended, successfully or not, or how it may end. */
class Resolution(json: JsonObject) : Record(json) {
    /** Resolution's identifier. */
    val uuid: UUID? get() = json["uuid"].asUuid()

    /** Name, unique, at most 100 characters. */
    val name: String? get() = json["name"].asText()

    /** Whether it counts as success. The resolutions that a job may end with lack it in the sample. */
    val successful: Boolean? get() = json["successful"].asBoolean()

    /** What the worker wrote when finishing. The key is there only in the resolution of a finished job. */
    val comment: String? get() = json["comment"].asText()
}

/**
 * A custom field. Fields come to a job through its template: those of the job (`custom_fields`) are filled in by the
 * dispatcher when the job is added, and the worker only reads them; those of the report (`report_fields`) are filled in
 * by the worker while working.
 */
class CustomField(json: JsonObject) : Record(json) {
    /** Field's identifier. */
    val uuid: UUID? get() = json["uuid"].asUuid()

    /** Name. */
    val name: String? get() = json["name"].asText()

    /** What the field looks like. */
    val fieldType: FieldType? get() = json["fieldType"].asText()?.let(::FieldType)

    /** What the field holds. */
    val dataType: DataType? get() = json["dataType"].asText()?.let(::DataType)

    /**
     * In `custom_fields`: the dispatcher must fill it in when adding the job. In `report_fields`: the worker must fill
     * it in to finish the job successfully.
     */
    val required: Boolean? get() = json["required"].asBoolean()

    /**
     * The value. Always there in jobs; in templates only for fields that can be filled in beforehand, such as a file.
     */
    val value: JsonElement? get() = json["value"].asAny()

    /** When the value was last changed. Only fields of a report with a value that is not empty have it. */
    val filledAt: WireTime? get() = json["filledAt"].asWireTime()

    /** The same, where it is this: Text; null when nothing was entered. */
    val valueText: String?
        get() = json["value"].ifText().takeIf {
            json.hasOneOf(listOf("fieldType", "dataType"), listOf(listOf("input", "string"), listOf("textarea", "string"), listOf("barcode", "string")))
        }

    /** The same, where it is this: Done or not, yes or no; null when nothing was entered. */
    val valueFlag: Boolean?
        get() = json["value"].ifBoolean().takeIf {
            json.hasOneOf(listOf("fieldType", "dataType"), listOf(listOf("action", "boolean"), listOf("checkbox", "boolean")))
        }

    /**
     * The same, where it is this: Address to download the file from; how long it is valid and whether it needs the key
     * is not documented.
     */
    val valueFile: String?
        get() = json["value"].ifText().takeIf {
            json.hasOneOf(listOf("fieldType", "dataType"), listOf(listOf("file", "attachment")))
        }

    /** The same, where it is this: Addresses to download the photos from; empty when there is none, never null. */
    val valueImages: List<String>?
        get() = json["value"].asList { it.asText() }.takeIf {
            json.hasOneOf(listOf("fieldType", "dataType"), listOf(listOf("image", "attachment")))
        }

    /** The same, where it is this: The chosen entry of a pick list. */
    val valueEntry: DictionaryValue?
        get() = json["value"].asObject()?.let(::DictionaryValue).takeIf {
            json.hasOneOf(listOf("fieldType", "dataType"), listOf(listOf("dictionary", "dictionary")))
        }
}

/**
 * What a user may do. Each part may be left out; it is not null. `can` answers for a dotted name such as
 * `web.jobs.edit`.
 */
class UserPermissions(json: JsonObject) : Record(json) {
    /** Rights in the web application. */
    val web: WebPermissions? by lazy { json["web"].asObject()?.let(::WebPermissions) }

    /** Rights in the mobile application. */
    val mobile: MobilePermissions? by lazy { json["mobile"].asObject()?.let(::MobilePermissions) }

    /** Whether this is allowed: names that lead to a permission, such as `jobs.edit`. What is not there is not. */
    fun can(permission: String): Boolean = allows(permission)
}

/** Rights in the web application. */
class WebPermissions(json: JsonObject) : Record(json) {
    /** May sign in. */
    val login: Boolean? get() = json["login"].asBoolean()

    /** Jobs. */
    val jobs: JobPermissions? by lazy { json["jobs"].asObject()?.let(::JobPermissions) }

    /** Clients. */
    val clients: ViewEditPermissions? by lazy { json["clients"].asObject()?.let(::ViewEditPermissions) }

    /** Schedule. */
    val schedule: ViewEditPermissions? by lazy { json["schedule"].asObject()?.let(::ViewEditPermissions) }

    /** Map: it has no right to view. */
    val map: EditPermissions? by lazy { json["map"].asObject()?.let(::EditPermissions) }

    /** Shifts: they have no right to view. */
    val shifts: EditPermissions? by lazy { json["shifts"].asObject()?.let(::EditPermissions) }

    /** Teams. */
    val teams: ViewEditPermissions? by lazy { json["teams"].asObject()?.let(::ViewEditPermissions) }

    /** May export jobs: a flag, unlike the others. */
    val jobsExport: Boolean? get() = json["jobsExport"].asBoolean()

    /** Whether this is allowed: names that lead to a permission, such as `jobs.edit`. What is not there is not. */
    fun can(permission: String): Boolean = allows(permission)
}

/** Rights in the mobile application. */
class MobilePermissions(json: JsonObject) : Record(json) {
    /** May sign in. */
    val login: Boolean? get() = json["login"].asBoolean()

    /** Jobs. */
    val jobs: MobileJobPermissions? by lazy { json["jobs"].asObject()?.let(::MobileJobPermissions) }

    /** Whether this is allowed: names that lead to a permission, such as `jobs.edit`. What is not there is not. */
    fun can(permission: String): Boolean = allows(permission)
}

/** Rights to jobs in the web application. */
class JobPermissions(json: JsonObject) : Record(json) {
    /** May see them. */
    val view: Boolean? get() = json["view"].asBoolean()

    /** May change them. */
    val edit: Boolean? get() = json["edit"].asBoolean()

    /** May delete them. */
    val delete: Boolean? get() = json["delete"].asBoolean()
}

/** Rights to see and to change. */
class ViewEditPermissions(json: JsonObject) : Record(json) {
    /** May see. */
    val view: Boolean? get() = json["view"].asBoolean()

    /** May change. */
    val edit: Boolean? get() = json["edit"].asBoolean()
}

/** The right to change. */
class EditPermissions(json: JsonObject) : Record(json) {
    /** May change. */
    val edit: Boolean? get() = json["edit"].asBoolean()
}

/** Rights to jobs in the mobile application. */
class MobileJobPermissions(json: JsonObject) : Record(json) {
    /** May see them. */
    val view: Boolean? get() = json["view"].asBoolean()

    /** May carry them out. */
    val complete: Boolean? get() = json["complete"].asBoolean()

    /** May add them; the support site knows such a right. Known only from third-party code. */
    val create: Boolean? get() = json["create"].asBoolean()
}

/**
 * A length of time. Samples show an object with minutes, which is the only unit that is ever shown; the tables of
 * answers call it a String.
 */
class Duration(json: JsonObject) : Record(json) {
    /** Whole minutes. */
    val minutes: Long? get() = json["minutes"].asLong()

    /** What came in place of the object, where it is no whole number. */
    val text: String? get() = json["text"].asText()
}

/** Which site something belongs to. */
class SiteRef(json: JsonObject) : Record(json) {
    /** Site's identifier. */
    val uuid: UUID? get() = json["uuid"].asUuid()

    /** Your own identifier of the site. */
    val externalId: String? get() = json["externalId"].asText()
}

/** Which template a job was made from. */
class TemplateRef(json: JsonObject) : Record(json) {
    /** Template's identifier. */
    val uuid: UUID? get() = json["uuid"].asUuid()

    /** Name. */
    val name: String? get() = json["name"].asText()
}

/** A type of job. */
class JobType(json: JsonObject) : Record(json) {
    /** Unique identifier; it never changes. */
    val uuid: UUID get() = json["uuid"].asUuid().required("uuid")

    /** Unique name of the type, at most 100 characters; `default` is the one that is taken when none is chosen. */
    val code: String? get() = json["code"].asText()
}

/** When the worker took each step. */
class JobTimestamps(json: JsonObject) : Record(json) {
    /** Set off. */
    val enRouteAt: WireTime? get() = json["enRouteAt"].asWireTime()

    /** Began to work. */
    val startedAt: WireTime? get() = json["startedAt"].asWireTime()

    /** Paused. */
    val suspendedAt: WireTime? get() = json["suspendedAt"].asWireTime()

    /** Ended. */
    val finishedAt: WireTime? get() = json["finishedAt"].asWireTime()
}

/** A job as `jobs.list` shows it: what it refers to is there by identifier only. `jobs.get` has the whole. */
class JobSummary(json: JsonObject) : Record(json) {
    /** Unique identifier; it never changes. */
    val uuid: UUID get() = json["uuid"].asUuid().required("uuid")

    /** Your own identifier of the job, unique; at most 500 characters. */
    val externalId: String? get() = json["externalId"].asText()

    /**
     * Your order, lead or deal that the job belongs to; not unique on purpose, so that it groups several visits. At
     * most 500 characters.
     */
    val externalOrderId: String? get() = json["externalOrderId"].asText()

    /** Number of the job, as the applications show it. */
    val serialNo: Long? get() = json["serialNo"].asLong()

    /** Where the job stands. */
    val status: JobStatus get() = json["status"].asText()?.let(::JobStatus).required("status")

    /** Planned start. One sample has no zone and others end in Z: without a zone none is made up. */
    val scheduledAt: WireTime? get() = json["scheduledAt"].asWireTime()

    /** Planned length. */
    val scheduledDuration: Duration? by lazy { json["scheduledDuration"].asObject()?.let(::Duration) }

    /** What is to be done; at most 15000 characters. */
    val description: String? get() = json["description"].asText()

    /** Worker or team. */
    val assignee: AssigneeId? by lazy { json["assignee"].asObject()?.let(::AssigneeId) }

    /** Type of the job. It is `type` in `jobs.get` and `job_type` in requests. */
    val typeUuid: UUID? get() = json["typeUuid"].asUuid()

    /** Template. */
    val templateUuid: UUID? get() = json["templateUuid"].asUuid()

    /** Client. */
    val clientUuid: UUID? get() = json["clientUuid"].asUuid()

    /** Site. */
    val siteUuid: UUID? get() = json["siteUuid"].asUuid()

    /** Contacts (in the table, not in the sample). */
    val contacts: List<Contact>? by lazy { json["contacts"].asList { it.asObject()?.let(::Contact) } }

    /** Territory. */
    val territoryUuid: UUID? get() = json["territoryUuid"].asUuid()

    /** Skills that are needed. */
    val skillUuids: List<UUID>? by lazy { json["skillUuids"].asList { it.asUuid() } }

    /** The first job of the chain that this one belongs to (newer documents only). */
    val initialJobUuid: UUID? get() = json["initialJobUuid"].asUuid()

    /** The job that this one completes (newer documents only). */
    val completionOfUuid: UUID? get() = json["completionOfUuid"].asUuid()

    /** Grows by one with each change, from 1: what orders webhooks. */
    val version: Long? get() = json["version"].asLong()

    /** When it was created. */
    val createdAt: WireTime? get() = json["createdAt"].asWireTime()

    /** When it was last changed. */
    val updatedAt: WireTime? get() = json["updatedAt"].asWireTime()
}

/**
 * A job, with what it refers to. The documents' table of it is that of the webhooks; `address` and `timestamps` are in
 * the sample only.
 */
class Job(json: JsonObject) : Record(json) {
    /** Unique identifier; it never changes. */
    val uuid: UUID get() = json["uuid"].asUuid().required("uuid")

    /** Your own identifier of the job, unique; at most 500 characters. */
    val externalId: String? get() = json["externalId"].asText()

    /**
     * Your order, lead or deal that the job belongs to; not unique on purpose, so that it groups several visits. At
     * most 500 characters.
     */
    val externalOrderId: String? get() = json["externalOrderId"].asText()

    /** Number of the job, as the applications show it. */
    val serialNo: Long? get() = json["serialNo"].asLong()

    /** Where the job stands. */
    val status: JobStatus get() = json["status"].asText()?.let(::JobStatus).required("status")

    /** Planned start. One sample has no zone and others end in Z: without a zone none is made up. */
    val scheduledAt: WireTime? get() = json["scheduledAt"].asWireTime()

    /** Planned length. */
    val scheduledDuration: Duration? by lazy { json["scheduledDuration"].asObject()?.let(::Duration) }

    /** What is to be done; at most 15000 characters. */
    val description: String? get() = json["description"].asText()

    /** Worker or team. */
    val assignee: Assignee? by lazy { json["assignee"].asObject()?.let(::Assignee) }

    /** Type of the job. It is `type_uuid` in lists and `job_type` in requests. */
    val type: JobType? by lazy { json["type"].asObject()?.let(::JobType) }

    /** Template. */
    val template: TemplateRef? by lazy { json["template"].asObject()?.let(::TemplateRef) }

    /** Client. */
    val client: ClientRef? by lazy { json["client"].asObject()?.let(::ClientRef) }

    /** Site. */
    val site: SiteRef? by lazy { json["site"].asObject()?.let(::SiteRef) }

    /** Territory. */
    val territory: Territory? by lazy { json["territory"].asObject()?.let(::Territory) }

    /** Skills that are needed. */
    val skills: List<Skill>? by lazy { json["skills"].asList { it.asObject()?.let(::Skill) } }

    /** Where the work is. */
    val address: Address? by lazy { json["address"].asObject()?.let(::Address) }

    /** Contacts. */
    val contacts: List<Contact>? by lazy { json["contacts"].asList { it.asObject()?.let(::Contact) } }

    /** When the worker took each step. */
    val timestamps: JobTimestamps? by lazy { json["timestamps"].asObject()?.let(::JobTimestamps) }

    /** How the worker may end the job; the sample shows only `uuid` and `name` of them. */
    val possibleResolutions: List<Resolution>? by lazy {
        json["possibleResolutions"].asList { it.asObject()?.let(::Resolution) }
    }

    /** Fields that the dispatcher fills in; the worker only reads them. */
    val customFields: List<CustomField>? by lazy { json["customFields"].asList { it.asObject()?.let(::CustomField) } }

    /** Fields that the worker fills in. */
    val reportFields: List<CustomField>? by lazy { json["reportFields"].asList { it.asObject()?.let(::CustomField) } }

    /** How the job ended. Only a finished job has it. */
    val resolution: Resolution? by lazy { json["resolution"].asObject()?.let(::Resolution) }

    /** Grows by one with each change, from 1: what orders webhooks. */
    val version: Long? get() = json["version"].asLong()

    /** When it was created. */
    val createdAt: WireTime? get() = json["createdAt"].asWireTime()

    /** When it was last changed. */
    val updatedAt: WireTime? get() = json["updatedAt"].asWireTime()
}

/** One page of jobs. */
class JobPage(json: JsonObject) : Record(json) {
    /** Jobs, the newest first. */
    val jobs: List<JobSummary> by lazy { json["jobs"].asList { it.asObject()?.let(::JobSummary) }.required("jobs") }
}

/** The job that was created or changed. */
class JobSaved(json: JsonObject) : Record(json) {
    /** Job's identifier. */
    val jobUuid: UUID get() = json["jobUuid"].asUuid().required("jobUuid")
}

/** A client: an organisation or an individual. */
class ClientDetails(json: JsonObject) : Record(json) {
    /** Unique identifier; it never changes. */
    val uuid: UUID get() = json["uuid"].asUuid().required("uuid")

    /** Your own identifier of it. */
    val externalId: String? get() = json["externalId"].asText()

    /** Name to show: the organisation's, or the person's names put together. */
    val name: String? get() = json["name"].asText()

    /** An organisation, or else an individual; fixed when it is created. */
    val organization: Boolean? get() = json["organization"].asBoolean()

    /** Name of the organisation, at most 5000 characters; only organisations have it. */
    val organizationName: String? get() = json["organizationName"].asText()

    /** First name, at most 50 characters; only individuals have it. */
    val firstName: String? get() = json["firstName"].asText()

    /** Last name, at most 50 characters; only individuals have it. */
    val lastName: String? get() = json["lastName"].asText()

    /** Patronymic, at most 50 characters; only individuals have it. */
    val middleName: String? get() = json["middleName"].asText()

    /** Address. The key is `site_address` here and `address` on sites and jobs. */
    val siteAddress: Address? by lazy { json["siteAddress"].asObject()?.let(::Address) }

    /** Contacts. */
    val contacts: List<Contact>? by lazy { json["contacts"].asList { it.asObject()?.let(::Contact) } }

    /** Grows by one with each change, from 1: what orders webhooks. */
    val version: Long? get() = json["version"].asLong()

    /** When it was created (missing in one sample). */
    val createdAt: WireTime? get() = json["createdAt"].asWireTime()

    /** When it was last changed (missing in one sample). */
    val updatedAt: WireTime? get() = json["updatedAt"].asWireTime()
}

/** One page of clients. */
class ClientPage(json: JsonObject) : Record(json) {
    /** Clients, the newest first. */
    val clients: List<ClientDetails> by lazy {
        json["clients"].asList { it.asObject()?.let(::ClientDetails) }.required("clients")
    }
}

/** The client that was created or changed. */
class ClientSaved(json: JsonObject) : Record(json) {
    /** Client's identifier. */
    val clientUuid: UUID get() = json["clientUuid"].asUuid().required("clientUuid")
}

/** A site: a place where work is done for a client. */
class Site(json: JsonObject) : Record(json) {
    /** Unique identifier; it never changes. */
    val uuid: UUID get() = json["uuid"].asUuid().required("uuid")

    /** Your own identifier of it. */
    val externalId: String? get() = json["externalId"].asText()

    /** Name, at most 300 characters. */
    val name: String? get() = json["name"].asText()

    /** Free text, at most 1000 characters. */
    val description: String? get() = json["description"].asText()

    /** Contacts. */
    val contacts: List<Contact>? by lazy { json["contacts"].asList { it.asObject()?.let(::Contact) } }

    /** Territory (newer documents only, which do not let it be null; the older ones do not have it). */
    val territory: Territory? by lazy { json["territory"].asObject()?.let(::Territory) }

    /** Address. */
    val address: Address? by lazy { json["address"].asObject()?.let(::Address) }

    /** The client that the site belongs to. */
    val client: ClientRef? by lazy { json["client"].asObject()?.let(::ClientRef) }

    /** Grows by one with each change, from 1: what orders webhooks. */
    val version: Long? get() = json["version"].asLong()

    /** When it was created (not on the Russian page). */
    val createdAt: WireTime? get() = json["createdAt"].asWireTime()

    /** When it was last changed (not on the Russian page). */
    val updatedAt: WireTime? get() = json["updatedAt"].asWireTime()
}

/** One page of sites. */
class SitePage(json: JsonObject) : Record(json) {
    /** Sites, the newest first. */
    val sites: List<Site> by lazy { json["sites"].asList { it.asObject()?.let(::Site) }.required("sites") }
}

/** The site that was created or changed. */
class SiteSaved(json: JsonObject) : Record(json) {
    /** Site's identifier. */
    val siteUuid: UUID get() = json["siteUuid"].asUuid().required("siteUuid")
}

/** A template of jobs as `templates.list` shows it. */
class TemplateSummary(json: JsonObject) : Record(json) {
    /** Unique identifier; it never changes. */
    val uuid: UUID get() = json["uuid"].asUuid().required("uuid")

    /** Name. */
    val name: String? get() = json["name"].asText()

    /** Type of its jobs. */
    val typeUuid: UUID? get() = json["typeUuid"].asUuid()

    /** Description that its jobs begin with. */
    val description: String? get() = json["description"].asText()

    /** Length that its jobs begin with. */
    val scheduledDuration: Duration? by lazy { json["scheduledDuration"].asObject()?.let(::Duration) }

    /** Worker or team that its jobs begin with. */
    val assignee: AssigneeId? by lazy { json["assignee"].asObject()?.let(::AssigneeId) }

    /** When it was created. */
    val createdAt: WireTime? get() = json["createdAt"].asWireTime()

    /** When it was last changed. */
    val updatedAt: WireTime? get() = json["updatedAt"].asWireTime()
}

/** One page of templates. */
class TemplatePage(json: JsonObject) : Record(json) {
    /** Templates, the oldest first. */
    val templates: List<TemplateSummary> by lazy {
        json["templates"].asList { it.asObject()?.let(::TemplateSummary) }.required("templates")
    }
}

/**
 * A template of jobs. Of its fields our copy of the documents shows only `uuid`; the others follow from the shared
 * structures, and what else comes is kept.
 */
class Template(json: JsonObject) : Record(json) {
    /** Unique identifier; it never changes. */
    val uuid: UUID get() = json["uuid"].asUuid().required("uuid")

    /**
     * Fields that the dispatcher fills in; with a value only where they can be filled in beforehand. Inferred: the
     * documents do not say so.
     */
    val customFields: List<CustomField>? by lazy { json["customFields"].asList { it.asObject()?.let(::CustomField) } }

    /** Fields that the worker fills in. Inferred: the documents do not say so. */
    val reportFields: List<CustomField>? by lazy { json["reportFields"].asList { it.asObject()?.let(::CustomField) } }

    /** Worker or team that its jobs begin with. Inferred: the documents do not say so. */
    val assignee: Assignee? by lazy { json["assignee"].asObject()?.let(::Assignee) }
}

/** One page of types of jobs. */
class JobTypePage(json: JsonObject) : Record(json) {
    /** Types. */
    val jobTypes: List<JobType> by lazy {
        json["jobTypes"].asList { it.asObject()?.let(::JobType) }.required("jobTypes")
    }
}

/** A resolution as the account has it set up. */
class ResolutionDefinition(json: JsonObject) : Record(json) {
    /** Unique identifier; it never changes. */
    val uuid: UUID get() = json["uuid"].asUuid().required("uuid")

    /** Name, unique, at most 100 characters. */
    val name: String? get() = json["name"].asText()

    /** Whether it counts as success. */
    val successful: Boolean? get() = json["successful"].asBoolean()

    /** Whether the worker may leave a comment. */
    val hasComment: Boolean? get() = json["hasComment"].asBoolean()

    /** Whether the worker must leave a comment; only together with `has_comment`. */
    val commentRequired: Boolean? get() = json["commentRequired"].asBoolean()
}

/** One page of resolutions. */
class ResolutionPage(json: JsonObject) : Record(json) {
    /** Resolutions. */
    val resolutions: List<ResolutionDefinition> by lazy {
        json["resolutions"].asList { it.asObject()?.let(::ResolutionDefinition) }.required("resolutions")
    }
}

/** One page of skills. */
class SkillPage(json: JsonObject) : Record(json) {
    /** Skills, 20 on a page. */
    val skills: List<Skill> by lazy { json["skills"].asList { it.asObject()?.let(::Skill) }.required("skills") }
}

/** One page of territories. */
class TerritoryPage(json: JsonObject) : Record(json) {
    /** Territories. */
    val territories: List<Territory> by lazy {
        json["territories"].asList { it.asObject()?.let(::Territory) }.required("territories")
    }
}

/** One page of teams. */
class TeamPage(json: JsonObject) : Record(json) {
    /** Teams; their members are not told. */
    val teams: List<Team> by lazy { json["teams"].asList { it.asObject()?.let(::Team) }.required("teams") }
}

/** A pick list, which the vendor calls a dictionary. */
class PickList(json: JsonObject) : Record(json) {
    /** Unique identifier; it never changes. */
    val uuid: UUID get() = json["uuid"].asUuid().required("uuid")

    /** Name, unique, at most 200 characters. */
    val name: String? get() = json["name"].asText()
}

/** One page of pick lists. */
class PickListPage(json: JsonObject) : Record(json) {
    /** Pick lists. */
    val dictionaries: List<PickList> by lazy {
        json["dictionaries"].asList { it.asObject()?.let(::PickList) }.required("dictionaries")
    }
}

/** One page of the entries of a pick list. */
class DictionaryValuePage(json: JsonObject) : Record(json) {
    /** Entries; a list has at most 200. */
    val values: List<DictionaryValue> by lazy {
        json["values"].asList { it.asObject()?.let(::DictionaryValue) }.required("values")
    }
}

/** An event in the history of a job: each version has one. */
class JobEvent(json: JsonObject) : Record(json) {
    /** The version of the job that the event made. */
    val version: Long get() = json["version"].asLong().required("version")

    /** Event's identifier. */
    val uuid: UUID? get() = json["uuid"].asUuid()

    /** What happened. */
    val type: JobEventType? get() = json["type"].asText()?.let(::JobEventType)

    /** Who, when, and from where. */
    val context: EventContext? by lazy { json["context"].asObject()?.let(::EventContext) }

    /** What changed; its shape depends on the type and is not documented. */
    val payload: JsonElement? get() = json["payload"].asAny()
}

/** Who did something, when, and from where. */
class EventContext(json: JsonObject) : Record(json) {
    /** Where the change came from; `api` in the sample. */
    val source: String? get() = json["source"].asText()

    /** When it happened: a mobile device may have been offline. */
    val happenedAt: WireTime? get() = json["happenedAt"].asWireTime()

    /** When the server recorded it. */
    val createdAt: WireTime? get() = json["createdAt"].asWireTime()

    /** Who did it; null for the API. */
    val userUuid: UUID? get() = json["userUuid"].asUuid()

    /** Email of who did it. */
    val userEmail: String? get() = json["userEmail"].asText()

    /** The device that it was done on. */
    val deviceUuid: UUID? get() = json["deviceUuid"].asUuid()
}

/** One page of the history of a job. */
class JobEventPage(json: JsonObject) : Record(json) {
    /** Events, the oldest first, 20 on a page. */
    val events: List<JobEvent> by lazy { json["events"].asList { it.asObject()?.let(::JobEvent) }.required("events") }
}

/** Where a worker's device was while on a job. */
class JobLocation(json: JsonObject) : Record(json) {
    /** Location's identifier. */
    val uuid: UUID get() = json["uuid"].asUuid().required("uuid")

    /** Whose device it was. */
    val userUuid: UUID? get() = json["userUuid"].asUuid()

    /** Longitude in degrees. */
    val longitude: BigDecimal? get() = json["longitude"].asDecimal()

    /** Latitude in degrees. */
    val latitude: BigDecimal? get() = json["latitude"].asDecimal()

    /** Accuracy in metres. */
    val accuracyM: BigDecimal? get() = json["accuracyM"].asDecimal()

    /** When the server got it. */
    val uploadedAt: WireTime? get() = json["uploadedAt"].asWireTime()

    /** When the device took it: `captured_at` in the table, `catured_at` in the sample. */
    val capturedAt: WireTime? get() = json["capturedAt"].asWireTime()

    /** Events of jobs that it belongs to; empty when there is none, never null. */
    val events: List<JobLocationEvent>? by lazy { json["events"].asList { it.asObject()?.let(::JobLocationEvent) } }
}

/** An event of a job that a location belongs to. */
class JobLocationEvent(json: JsonObject) : Record(json) {
    /** Event's identifier. */
    val uuid: UUID? get() = json["uuid"].asUuid()

    /** What happened. */
    val type: JobEventType? get() = json["type"].asText()?.let(::JobEventType)

    /** The job: it may be another one than was asked for. */
    val jobUuid: UUID? get() = json["jobUuid"].asUuid()

    /** The version of the job (typed UUID by the table, a number in the sample). */
    val jobVersion: Long? get() = json["jobVersion"].asLong()
}

/** One page of the locations of a job. */
class JobLocationPage(json: JsonObject) : Record(json) {
    /** Locations in the order in which they were uploaded, 100 on a page. */
    val locations: List<JobLocation> by lazy {
        json["locations"].asList { it.asObject()?.let(::JobLocation) }.required("locations")
    }
}

/** A span of a user's time. */
class TimelineSlot(json: JsonObject) : Record(json) {
    /** Where it begins. */
    val timeFrom: WireTime? get() = json["timeFrom"].asWireTime()

    /** Where it ends. */
    val timeTo: WireTime? get() = json["timeTo"].asWireTime()

    /** Whether the user works then. */
    val working: Boolean? get() = json["working"].asBoolean()

    /** Where the user works. */
    val territory: Territory? by lazy { json["territory"].asObject()?.let(::Territory) }

    /** What type of jobs the user does. */
    val jobType: JobType? by lazy { json["jobType"].asObject()?.let(::JobType) }
}

/** What a user does when. */
class Timeline(json: JsonObject) : Record(json) {
    /** Spans of time. */
    val timeline: List<TimelineSlot> by lazy {
        json["timeline"].asList { it.asObject()?.let(::TimelineSlot) }.required("timeline")
    }
}

/** The user that was created. */
class UserSaved(json: JsonObject) : Record(json) {
    /** User's identifier. */
    val userUuid: UUID get() = json["userUuid"].asUuid().required("userUuid")
}

/** A user. Third-party code reads these fields; the vendor does not describe the call. */
class User(json: JsonObject) : Record(json) {
    /** User's identifier. */
    val uuid: UUID get() = json["uuid"].asUuid().required("uuid")

    /** First name. */
    val firstName: String? get() = json["firstName"].asText()

    /** Last name. */
    val lastName: String? get() = json["lastName"].asText()

    /** Email, with which the user signs in. */
    val email: String? get() = json["email"].asText()

    /**
     * What the user may do: the documents have the structure among those of answers and no call that has it. Inferred:
     * the documents do not say so.
     */
    val permissions: UserPermissions? by lazy { json["permissions"].asObject()?.let(::UserPermissions) }
}

/** Users. */
class UserList(json: JsonObject) : Record(json) {
    /** Users. */
    val users: List<User> by lazy { json["users"].asList { it.asObject()?.let(::User) }.required("users") }
}

/** A subscription to events. */
class Webhook(json: JsonObject) : Record(json) {
    /** Unique identifier; it never changes. */
    val uuid: UUID get() = json["uuid"].asUuid().required("uuid")

    /** Where events are sent. */
    val url: String? get() = json["url"].asText()

    /** What is sent. */
    val eventTypes: List<WebhookEventType>? by lazy {
        json["eventTypes"].asList { it.asText()?.let(::WebhookEventType) }
    }

    /** What each delivery carries as it is in the header X-Planado-Secret, if one is set. */
    val secret: String? get() = json["secret"].asText()

    override val secrets: Set<String> get() = setOf("secret")
}

/** One page of subscriptions. */
class WebhookPage(json: JsonObject) : Record(json) {
    /** Subscriptions. */
    val webhooks: List<Webhook> by lazy {
        json["webhooks"].asList { it.asObject()?.let(::Webhook) }.required("webhooks")
    }
}

/** One attempt to deliver an event. */
class WebhookRequest(json: JsonObject) : Record(json) {
    /** Unique identifier; it never changes. */
    val uuid: UUID get() = json["uuid"].asUuid().required("uuid")

    /** What the event is. */
    val eventType: WebhookEventType? get() = json["eventType"].asText()?.let(::WebhookEventType)

    /** What it is about. */
    val entityType: WebhookEntityType? get() = json["entityType"].asText()?.let(::WebhookEntityType)

    /** Identifier of what it is about. */
    val entityUuid: UUID? get() = json["entityUuid"].asUuid()

    /** Version of what it is about. */
    val entityVersion: Long? get() = json["entityVersion"].asLong()

    /** Number of the attempt, from 1. */
    val attemptNo: Long? get() = json["attemptNo"].asLong()

    /** Where the delivery stands: `sent` does not mean that it arrived. */
    val status: DeliveryStatus? get() = json["status"].asText()?.let(::DeliveryStatus)

    /** The body that was sent: a text that holds JSON. */
    val httpRequestBody: String? get() = json["httpRequestBody"].asText()

    /** Status of the answer; null when there was none. */
    val httpResponseCode: Long? get() = json["httpResponseCode"].asLong()

    /** Headers of the answer. */
    val httpResponseHeaders: JsonElement? get() = json["httpResponseHeaders"].asAny()

    /** Body of the answer. */
    val httpResponseBody: String? get() = json["httpResponseBody"].asText()

    /** When it was due. */
    val sendAt: WireTime? get() = json["sendAt"].asWireTime()

    /** When it was made. */
    val sentAt: WireTime? get() = json["sentAt"].asWireTime()

    /** How long it took, in milliseconds. */
    val requestTimeMs: Long? get() = json["requestTimeMs"].asLong()

    /** What went wrong, such as `connection failure`. */
    val errorType: String? get() = json["errorType"].asText()

    /** Details of what went wrong. */
    val errorDescription: String? get() = json["errorDescription"].asText()
}

/** One page of the delivery log. */
class WebhookRequestPage(json: JsonObject) : Record(json) {
    /** Attempts. */
    val requests: List<WebhookRequest> by lazy {
        json["requests"].asList { it.asObject()?.let(::WebhookRequest) }.required("requests")
    }
}

/**
 * What a webhook brings: the event, and what it is about as it was afterwards. It is posted with the secret of the
 * subscription, if it has one, in the header X-Planado-Secret, and the number of the attempt, from 1, in
 * X-Planado-Delivery-Attempt. An answer of 2xx within 10 seconds ends it; otherwise it is sent again, up to 17 times
 * over about a week. Deliveries come in any order: go by the version of what they are about, and answer 2xx to one that
 * is older than what you have.
 */
class WebhookBody(json: JsonObject) : Record(json) {
    /** Event's identifier, unique: what tells a repeated delivery. */
    val eventUuid: UUID get() = json["eventUuid"].asUuid().required("eventUuid")

    /** What happened. */
    val eventType: WebhookEventType get() = json["eventType"].asText()?.let(::WebhookEventType).required("eventType")

    /** Who, when, and from where. */
    val context: EventContext? by lazy { json["context"].asObject()?.let(::EventContext) }

    /** The job after the change, where the event is about one. */
    val job: Job? by lazy { json["job"].asObject()?.let(::Job) }

    /**
     * The client after the change: our copy of the documents has only the body for jobs. Inferred: the documents do not
     * say so.
     */
    val client: ClientDetails? by lazy { json["client"].asObject()?.let(::ClientDetails) }

    /**
     * The site after the change: our copy of the documents has only the body for jobs. Inferred: the documents do not
     * say so.
     */
    val site: Site? by lazy { json["site"].asObject()?.let(::Site) }
}
