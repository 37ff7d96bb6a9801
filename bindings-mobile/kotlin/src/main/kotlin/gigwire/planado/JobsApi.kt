// Made from core/catalog/planado.json by gigwire-codegen; do not edit.

package gigwire.planado

import gigwire.CallOptions
import gigwire.Driver
import gigwire.Listing
import gigwire.WireTime
import gigwire.arguments
import gigwire.asObject
import gigwire.required
import java.util.UUID

/** `api.jobs`. */
class JobsApi internal constructor(private val driver: Driver) {
    /**
     * List jobs.
     *
     * Jobs, the newest first, page by page. What they refer to is there by identifier only: `jobs.get` has the whole
     * job. Described in: List jobs (api-docs.planadoapp.com/docs/v2/resources/jobs/list.html); our copy has its
     * beginning, without the section on filters.
     *
     * `GET /v2/jobs`, Jobs → List jobs (Jobs).
     *
     * Retry class `read`.
     *
     * About the vendor's document:
     * - Our copy of the documents lacks the section on filters: `updated_at` is documented for sites and taken to work
     *   here, the others come from third-party code. Check what comes back: a filter that the platform does not know is
     *   probably ignored.
     * - `scheduled_at` has no zone in the sample (2019-11-20T06:25:00) and ends in Z elsewhere. Reading taken: both,
     *   and no zone is made up.
     * - `scheduled_duration` is a String in the table and an object with minutes in the sample. Reading taken: the
     *   object.
     * - `description` and `contacts` are in the table and not in the sample. Reading taken: they may be absent.
     * - `type_uuid` is not null here, while `type` may be null in webhooks. Reading taken: it may be absent.
     * - The size of a page is not in our copy of the documents.
     *
     * @param status Statuses. Known only from third-party code.
     * @param scheduledAtAfter Planned later than this. Known only from third-party code.
     * @param scheduledAtBefore Planned earlier than this. Known only from third-party code.
     * @param assigneeWorkerUuid Worker. Known only from third-party code.
     * @param externalOrderId Your order, lead or deal. Known only from third-party code.
     * @param updatedAtAfter Changed later than this, strictly. Inferred: the documents do not say so.
     * @param updatedAtBefore Changed earlier than this, strictly. Inferred: the documents do not say so.
     * @param after Go on after the element with this identifier; leave it out for the beginning.
     */
    fun list(
        status: List<JobStatus>? = null,
        scheduledAtAfter: WireTime? = null,
        scheduledAtBefore: WireTime? = null,
        assigneeWorkerUuid: UUID? = null,
        externalOrderId: String? = null,
        updatedAtAfter: WireTime? = null,
        updatedAtBefore: WireTime? = null,
        after: UUID? = null,
        options: CallOptions = CallOptions(),
    ): Listing<JobSummary, JobPage> {
        val args = arguments(
            "status" to status,
            "scheduledAtAfter" to scheduledAtAfter,
            "scheduledAtBefore" to scheduledAtBefore,
            "assigneeWorkerUuid" to assigneeWorkerUuid,
            "externalOrderId" to externalOrderId,
            "updatedAtAfter" to updatedAtAfter,
            "updatedAtBefore" to updatedAtBefore,
            "after" to after,
        )
        return Listing(driver.pages("jobs.list", args, options), ::JobPage) { it.jobs }
    }

    /**
     * Get a job.
     *
     * One job with what it refers to, its custom fields and its report. Described in: Get job
     * (api-docs.planadoapp.com/docs/v2/resources/jobs/get.html); our copy has the sample up to the first custom field;
     * the fields are those of the table of webhooks.
     *
     * `GET /v2/jobs/{uuid|externalId}`, Jobs → Get job (Jobs).
     *
     * Retry class `read`.
     *
     * About the vendor's document:
     * - The printed sample is no JSON: a comma is missing and one is too many.
     * - `successful`, which is never null by the shared structures, is missing from `possible_resolutions` in the
     *   sample. Reading taken: it may be absent.
     * - The identifier may be the platform's or your own; which of them it is the path does not tell.
     *
     * @param uuid Job's identifier.
     * @param externalId Your own identifier of the job.
     */
    suspend fun get(
        uuid: UUID? = null,
        externalId: String? = null,
        options: CallOptions = CallOptions(),
    ): Job {
        val args = arguments(
            "uuid" to uuid,
            "externalId" to externalId,
        )
        val answer = driver.call("jobs.get", args, options)
        return answer.asObject()?.let(::Job).required()
    }

    /**
     * Create a job.
     *
     * Creates a job, from a template or without one. What a template brings is copied. Read the job back: keys that the
     * platform does not know are ignored without a word, by third-party experience. What is named in `clear` is sent as
     * null, so that a template's default is not taken (inferred). Described in: Create job
     * (api-docs.planadoapp.com/docs/v2/resources/jobs/create.html); our copy has the whole table; samples of custom
     * fields are cut.
     *
     * `POST /v2/jobs`, Jobs → Create job (Jobs).
     *
     * Retry class `check_first`, check with `jobs.get`: Without your own `external_id` a repeat makes a second job.
     * With one it should be refused as a duplicate, which is not documented: look the job up by it first.
     *
     * Effects:
     * - Creates a job; fields, resolutions and defaults are copied from the template
     * - Pushes a notification to the assignees unless `notifyAssignees` is false
     * - May create the client and the site, if they are given as new ones
     * - Sends a webhook (`job_created` by the name in the history)
     *
     * Errors:
     * - 422: A value is refused. Third-party code saw it for a custom field of more than 200 characters (inferred)
     *
     * About the vendor's document:
     * - Nothing is required by the table, so an empty object might create a job. gigwire asks for something that says
     *   what the job is: a template, type, description, client, site or address.
     * - The type is `job_type` here, `type` and `type_uuid` in answers. Third-party code that sent `type_uuid` and
     *   `template_uuid` saw them ignored. Reading taken: the objects `job_type` and `template`.
     * - Third-party code says that `scheduled_duration` and `assignee` are ignored here, and sends them again with
     *   `jobs.update`. The documents do not. Read the job back and compare.
     * - `assignees` makes the platform ignore `assignee`. Reading taken: who gives both means one of them, so gigwire
     *   refuses it.
     * - `possible_resolutions`, when sent, needs at least one success and one failure. Which of them a reference is
     *   gigwire does not know, so it checks only that there are two.
     * - Our copy of the documents lacks the structures of new clients and sites, of several assignees and of custom
     *   fields in requests.
     * - `X-Planado-Notify-Assignees` is documented for changes; third-party code sends it here too. That `true` is the
     *   default is inferred.
     * - Samples send JSON without a Content-Type. Reading taken: application/json.
     *
     * @param template Template: brings defaults, custom fields, report fields and resolutions.
     * @param jobType Type of the job. Answers call it `type` and `type_uuid`.
     * @param externalId Your own identifier of the job, unique. Give it: it is what a lost answer can be looked up by.
     *   At most 500 characters.
     * @param externalOrderId Your order, lead or deal; the same one groups several visits. At most 500 characters.
     * @param description What is to be done. At most 15000 characters.
     * @param scheduledAt Planned start; give a zone.
     * @param scheduledDuration Planned length.
     * @param assignee Worker or team.
     * @param assignees Several who see or carry out the job; exactly one of them may edit.
     * @param possibleResolutions How the worker may end the job: at least one success and one failure. At least 2
     *   items.
     * @param address Where the work is.
     * @param contacts Contacts.
     * @param client Client.
     * @param site Site.
     * @param territory Territory.
     * @param skills Skills that are needed.
     * @param customFields Values of the fields that the dispatcher fills in.
     * @param reportFields Values of the fields of the report (newer documents only).
     * @param notifyAssignees Whether the assignees get a push notification; false keeps quiet, for example while a job
     *   changes often. Default: true.
     * @param clear Names of what is sent as null, to empty it: `description`, `scheduledAt`, `scheduledDuration`,
     *   `assignee`, `client`, `site`, `territory`.
     */
    suspend fun create(
        template: TemplateInput? = null,
        jobType: JobTypeInput? = null,
        externalId: String? = null,
        externalOrderId: String? = null,
        description: String? = null,
        scheduledAt: WireTime? = null,
        scheduledDuration: DurationInput? = null,
        assignee: AssigneeInput? = null,
        assignees: List<MultipleAssigneeInput>? = null,
        possibleResolutions: List<ResolutionInput>? = null,
        address: AddressInput? = null,
        contacts: List<ContactInput>? = null,
        client: JobClientInput? = null,
        site: JobSiteInput? = null,
        territory: TerritoryInput? = null,
        skills: List<SkillInput>? = null,
        customFields: List<CustomFieldInput>? = null,
        reportFields: List<ReportFieldInput>? = null,
        notifyAssignees: Boolean? = null,
        clear: List<String>? = null,
        options: CallOptions = CallOptions(),
    ): JobSaved {
        val args = arguments(
            "template" to template,
            "jobType" to jobType,
            "externalId" to externalId,
            "externalOrderId" to externalOrderId,
            "description" to description,
            "scheduledAt" to scheduledAt,
            "scheduledDuration" to scheduledDuration,
            "assignee" to assignee,
            "assignees" to assignees,
            "possibleResolutions" to possibleResolutions,
            "address" to address,
            "contacts" to contacts,
            "client" to client,
            "site" to site,
            "territory" to territory,
            "skills" to skills,
            "customFields" to customFields,
            "reportFields" to reportFields,
            "notifyAssignees" to notifyAssignees,
            "clear" to clear,
        )
        val answer = driver.call("jobs.create", args, options)
        return answer.asObject()?.let(::JobSaved).required()
    }

    /**
     * Change a job.
     *
     * Changes what is given, empties what is named in `clear` and leaves the rest as it is. No call changes the status:
     * the worker does, or the dispatcher in the web application. Described in: Update job
     * (api-docs.planadoapp.com/docs/v2/resources/jobs/update.html); our copy has the whole page.
     *
     * `PATCH /v2/jobs/{uuid|externalId}`, Jobs → Update job (Jobs).
     *
     * Retry class `repeatable`: The same values again are the same job; but the version grows, webhook and push may
     * come twice, and a late repeat may overwrite a newer change.
     *
     * Effects:
     * - Only what is sent changes; the version grows by one
     * - Pushes a notification to the assignees unless `notifyAssignees` is false
     * - Sends the webhook `job_updated`
     * - May create the client and the site, if they are given as new ones
     *
     * Errors:
     * - Once the job is started, `possible_resolutions`, `assignee` and `assignees` (named as examples) cannot be
     *   changed (status not given)
     *
     * About the vendor's document:
     * - What cannot be changed once the job is started is told by examples only. Read the status before you send them.
     * - `external_id`, `external_order_id`, `template` and `job_type` are missing from the table. Reading taken: they
     *   are set only when the job is created.
     * - Unlike with clients and sites, nobody promises that an unknown `external_id` creates a job. Reading taken: it
     *   is an error.
     * - `assignees` makes the platform ignore `assignee`. Reading taken: who gives both means one of them, so gigwire
     *   refuses it.
     *
     * @param uuid Job's identifier.
     * @param externalId Your own identifier of the job.
     * @param description What is to be done. At most 15000 characters.
     * @param scheduledAt Planned start; give a zone.
     * @param scheduledDuration Planned length.
     * @param assignee Worker or team.
     * @param assignees Several who see or carry out the job; exactly one of them may edit.
     * @param possibleResolutions How the worker may end the job: at least one success and one failure. At least 2
     *   items.
     * @param address Where the work is.
     * @param contacts Contacts.
     * @param client Client.
     * @param site Site.
     * @param territory Territory.
     * @param skills Skills that are needed.
     * @param customFields Values of the fields that the dispatcher fills in.
     * @param reportFields Values of the fields of the report (newer documents only).
     * @param version The version that the caller knows; whether it locks or is ignored is not known. Known only from
     *   third-party code.
     * @param notifyAssignees Whether the assignees get a push notification; false keeps quiet, for example while a job
     *   changes often. Default: true.
     * @param clear Names of what is sent as null, to empty it: `description`, `scheduledAt`, `scheduledDuration`,
     *   `assignee`, `client`, `site`, `territory`.
     */
    suspend fun update(
        uuid: UUID? = null,
        externalId: String? = null,
        description: String? = null,
        scheduledAt: WireTime? = null,
        scheduledDuration: DurationInput? = null,
        assignee: AssigneeInput? = null,
        assignees: List<MultipleAssigneeInput>? = null,
        possibleResolutions: List<ResolutionInput>? = null,
        address: AddressInput? = null,
        contacts: List<ContactInput>? = null,
        client: JobClientInput? = null,
        site: JobSiteInput? = null,
        territory: TerritoryInput? = null,
        skills: List<SkillInput>? = null,
        customFields: List<CustomFieldInput>? = null,
        reportFields: List<ReportFieldInput>? = null,
        version: Long? = null,
        notifyAssignees: Boolean? = null,
        clear: List<String>? = null,
        options: CallOptions = CallOptions(),
    ): JobSaved {
        val args = arguments(
            "uuid" to uuid,
            "externalId" to externalId,
            "description" to description,
            "scheduledAt" to scheduledAt,
            "scheduledDuration" to scheduledDuration,
            "assignee" to assignee,
            "assignees" to assignees,
            "possibleResolutions" to possibleResolutions,
            "address" to address,
            "contacts" to contacts,
            "client" to client,
            "site" to site,
            "territory" to territory,
            "skills" to skills,
            "customFields" to customFields,
            "reportFields" to reportFields,
            "version" to version,
            "notifyAssignees" to notifyAssignees,
            "clear" to clear,
        )
        val answer = driver.call("jobs.update", args, options)
        return answer.asObject()?.let(::JobSaved).required()
    }

    /**
     * List the history of a job.
     *
     * Events of a job, the oldest first: one for each version. Described in: Accessing job history
     * (api-docs.planadoapp.com/docs/v2/resources/jobs/history.html); our copy has the whole page.
     *
     * `GET /v2/jobs/{jobUuid}/history`, Jobs → Accessing job history (Jobs).
     *
     * Retry class `read`.
     *
     * About the vendor's document:
     * - The printed sample is no JSON: a comma too many, and comments in place of events.
     * - That the job may be given by your own identifier is not said here. Reading taken: it may not.
     *
     * @param jobUuid Job's identifier.
     * @param after Go on after the event with this version: a number here, not an identifier.
     */
    fun history(
        jobUuid: UUID,
        after: Long? = null,
        options: CallOptions = CallOptions(),
    ): Listing<JobEvent, JobEventPage> {
        val args = arguments(
            "jobUuid" to jobUuid,
            "after" to after,
        )
        return Listing(driver.pages("jobs.history", args, options), ::JobEventPage) { it.events }
    }

    /**
     * List the locations of a job.
     *
     * Where the devices of a job's workers were, in the order in which they told. Described in: Listing job-linked
     * locations (api-docs.planadoapp.com/docs/v2/resources/jobs/locations.html); our copy has almost the whole page.
     *
     * `GET /v2/jobs/{jobUuid}/locations`, Jobs → Listing job-linked locations (Jobs).
     *
     * Retry class `read`.
     *
     * About the vendor's document:
     * - `captured_at` of the table is spelled `catured_at` in the sample. Reading taken: either.
     * - `job_version` is typed UUID by the table and is a number in the sample. Reading taken: a number.
     * - The page speaks of locations after a given one and does not print the name of the argument. Reading taken:
     *   `after`, as everywhere.
     *
     * @param jobUuid Job's identifier.
     * @param after Go on after the location with this identifier; leave it out for the beginning.
     */
    fun locations(
        jobUuid: UUID,
        after: UUID? = null,
        options: CallOptions = CallOptions(),
    ): Listing<JobLocation, JobLocationPage> {
        val args = arguments(
            "jobUuid" to jobUuid,
            "after" to after,
        )
        return Listing(driver.pages("jobs.locations", args, options), ::JobLocationPage) { it.locations }
    }
}
