# Made from core/catalog/planado.json by gigwire-codegen; do not edit.
"""Planado: objects that are read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gigwire._core import Field, Record
from gigwire.page import Page

if TYPE_CHECKING:
    import datetime as dt
    from decimal import Decimal
    from uuid import UUID

    from gigwire.planado.codes import (
        ContactType,
        DataType,
        DeliveryStatus,
        FieldType,
        JobEventType,
        JobStatus,
        WebhookEntityType,
        WebhookEventType,
    )


class Contact(Record):
    """Whom to reach, and how."""

    __slots__ = ()

    name: Field[str | None] = Field("name")
    """Name of the person, at most 50 characters."""

    value: Field[str | None] = Field("value")
    """The contact itself, a phone number, at most 50 characters."""

    type: Field[ContactType | None] = Field("type")
    """Kind of contact."""


class Geolocation(Record):
    """Coordinates. The documents name the structure and only samples show its fields."""

    __slots__ = ()

    longitude: Field[Decimal | None] = Field("longitude")
    """Longitude in degrees."""

    latitude: Field[Decimal | None] = Field("latitude")
    """Latitude in degrees."""


class Address(Record):
    """An address."""

    __slots__ = ()

    formatted: Field[str | None] = Field("formatted")
    """The whole address in one line."""

    apartment: Field[str | None] = Field("apartment")
    """Number of the flat or office, at most 50 characters."""

    floor: Field[str | None] = Field("floor")
    """Floor, at most 50 characters."""

    entrance_no: Field[str | None] = Field("entranceNo")
    """Entrance, at most 50 characters."""

    description: Field[str | None] = Field("description")
    """What helps the worker to find the place, at most 500 characters."""

    geolocation: Field[Geolocation | None] = Field("geolocation")
    """Coordinates."""


class Worker(Record):
    """A field worker: a user who may carry out jobs."""

    __slots__ = ()

    uuid: Field[UUID | None] = Field("uuid")
    """Worker's identifier."""

    email: Field[str | None] = Field("email")
    """Worker's email."""


class Team(Record):
    """A team: a group of workers. Of the team of an assignee only `uuid` and `name` are there."""

    __slots__ = ()

    uuid: Field[UUID] = Field("uuid")
    """Team's identifier."""

    name: Field[str | None] = Field("name")
    """Name, unique, at most 200 characters: `name` in the list of teams, `team` in the shared structures."""

    territory: Field[Territory | None] = Field("territory")
    """Where the team works unless something else is said."""


class Assignee(Record):
    """Who carries out a job: one worker or one team."""

    __slots__ = ()

    team: Field[Team | None] = Field("team")
    """The team, if it is one."""

    worker: Field[Worker | None] = Field("worker")
    """The worker, if it is one."""


class AssigneeId(Record):
    """Who carries out a job, by identifier only: the form that lists have."""

    __slots__ = ()

    team_uuid: Field[UUID | None] = Field("teamUuid")
    """The team, if it is one."""

    worker_uuid: Field[UUID | None] = Field("workerUuid")
    """The worker, if it is one."""


class ClientRef(Record):
    """Which client something belongs to."""

    __slots__ = ()

    uuid: Field[UUID | None] = Field("uuid")
    """Client's identifier."""

    external_id: Field[str | None] = Field("externalId")
    """Your own identifier of the client."""


class Territory(Record):
    """An area in which workers work."""

    __slots__ = ()

    uuid: Field[UUID] = Field("uuid")
    """Territory's identifier."""

    name: Field[str | None] = Field("name")
    """Name, unique, at most 200 characters."""


class Skill(Record):
    """What a worker can do; it serves to find a worker for a job."""

    __slots__ = ()

    uuid: Field[UUID] = Field("uuid")
    """Skill's identifier."""

    name: Field[str | None] = Field("name")
    """Name."""


class DictionaryValue(Record):
    """An entry of a pick list, which a custom field can have as its value."""

    __slots__ = ()

    uuid: Field[UUID] = Field("uuid")
    """Entry's identifier."""

    name: Field[str | None] = Field("name")
    """Its text, unique in the list, at most 200 characters."""


class Resolution(Record):
    """How a job ended, successfully or not, or how it may end."""

    __slots__ = ()

    uuid: Field[UUID | None] = Field("uuid")
    """Resolution's identifier."""

    name: Field[str | None] = Field("name")
    """Name, unique, at most 100 characters."""

    successful: Field[bool | None] = Field("successful")
    """Whether it counts as success. The resolutions that a job may end with lack it in the sample."""

    comment: Field[str | None] = Field("comment")
    """What the worker wrote when finishing. The key is there only in the resolution of a finished job."""


class CustomField(Record):
    """A custom field.

    Fields come to a job through its template: those of the job (`custom_fields`) are filled in by the dispatcher
    when the job is added, and the worker only reads them; those of the report (`report_fields`) are filled in by
    the worker while working.
    """

    __slots__ = ()

    uuid: Field[UUID | None] = Field("uuid")
    """Field's identifier."""

    name: Field[str | None] = Field("name")
    """Name."""

    field_type: Field[FieldType | None] = Field("fieldType")
    """What the field looks like."""

    data_type: Field[DataType | None] = Field("dataType")
    """What the field holds."""

    required: Field[bool | None] = Field("required")
    """In `custom_fields`: the dispatcher must fill it in when adding the job.

    In `report_fields`: the worker must fill it in to finish the job successfully.
    """

    value: Field[str | bool | tuple[str, ...] | DictionaryValue | None] = Field("value")
    """The value.

    Always there in jobs; in templates only for fields that can be filled in beforehand, such as a file.
    """

    filled_at: Field[dt.datetime | None] = Field("filledAt", aware=True)
    """When the value was last changed. Only fields of a report with a value that is not empty have it."""


class UserPermissions(Record):
    """What a user may do.

    Each part may be left out; it is not null. `can` answers for a dotted name such as `web.jobs.edit`.
    """

    __slots__ = ()

    def can(self, permission: str) -> bool:
        """Whether this is allowed: names that lead to a permission, such as `jobs.edit`. What is not there is not."""
        return self._can(permission)

    web: Field[WebPermissions | None] = Field("web")
    """Rights in the web application."""

    mobile: Field[MobilePermissions | None] = Field("mobile")
    """Rights in the mobile application."""


class WebPermissions(Record):
    """Rights in the web application."""

    __slots__ = ()

    def can(self, permission: str) -> bool:
        """Whether this is allowed: names that lead to a permission, such as `jobs.edit`. What is not there is not."""
        return self._can(permission)

    login: Field[bool | None] = Field("login")
    """May sign in."""

    jobs: Field[JobPermissions | None] = Field("jobs")
    """Jobs."""

    clients: Field[ViewEditPermissions | None] = Field("clients")
    """Clients."""

    schedule: Field[ViewEditPermissions | None] = Field("schedule")
    """Schedule."""

    map: Field[EditPermissions | None] = Field("map")
    """Map: it has no right to view."""

    shifts: Field[EditPermissions | None] = Field("shifts")
    """Shifts: they have no right to view."""

    teams: Field[ViewEditPermissions | None] = Field("teams")
    """Teams."""

    jobs_export: Field[bool | None] = Field("jobsExport")
    """May export jobs: a flag, unlike the others."""


class MobilePermissions(Record):
    """Rights in the mobile application."""

    __slots__ = ()

    def can(self, permission: str) -> bool:
        """Whether this is allowed: names that lead to a permission, such as `jobs.edit`. What is not there is not."""
        return self._can(permission)

    login: Field[bool | None] = Field("login")
    """May sign in."""

    jobs: Field[MobileJobPermissions | None] = Field("jobs")
    """Jobs."""


class JobPermissions(Record):
    """Rights to jobs in the web application."""

    __slots__ = ()

    view: Field[bool | None] = Field("view")
    """May see them."""

    edit: Field[bool | None] = Field("edit")
    """May change them."""

    delete: Field[bool | None] = Field("delete")
    """May delete them."""


class ViewEditPermissions(Record):
    """Rights to see and to change."""

    __slots__ = ()

    view: Field[bool | None] = Field("view")
    """May see."""

    edit: Field[bool | None] = Field("edit")
    """May change."""


class EditPermissions(Record):
    """The right to change."""

    __slots__ = ()

    edit: Field[bool | None] = Field("edit")
    """May change."""


class MobileJobPermissions(Record):
    """Rights to jobs in the mobile application."""

    __slots__ = ()

    view: Field[bool | None] = Field("view")
    """May see them."""

    complete: Field[bool | None] = Field("complete")
    """May carry them out."""

    create: Field[bool | None] = Field("create")
    """May add them; the support site knows such a right. Known only from third-party code."""


class Duration(Record):
    """A length of time.

    Samples show an object with minutes, which is the only unit that is ever shown; the tables of answers call it a
    String.
    """

    __slots__ = ()

    minutes: Field[int | None] = Field("minutes")
    """Whole minutes."""

    text: Field[str | None] = Field("text")
    """What came in place of the object, where it is no whole number."""


class SiteRef(Record):
    """Which site something belongs to."""

    __slots__ = ()

    uuid: Field[UUID | None] = Field("uuid")
    """Site's identifier."""

    external_id: Field[str | None] = Field("externalId")
    """Your own identifier of the site."""


class TemplateRef(Record):
    """Which template a job was made from."""

    __slots__ = ()

    uuid: Field[UUID | None] = Field("uuid")
    """Template's identifier."""

    name: Field[str | None] = Field("name")
    """Name."""


class JobType(Record):
    """A type of job."""

    __slots__ = ()

    uuid: Field[UUID] = Field("uuid")
    """Unique identifier; it never changes."""

    code: Field[str | None] = Field("code")
    """Unique name of the type, at most 100 characters; `default` is the one that is taken when none is chosen."""


class JobTimestamps(Record):
    """When the worker took each step."""

    __slots__ = ()

    en_route_at: Field[dt.datetime | None] = Field("enRouteAt", aware=True)
    """Set off."""

    started_at: Field[dt.datetime | None] = Field("startedAt", aware=True)
    """Began to work."""

    suspended_at: Field[dt.datetime | None] = Field("suspendedAt", aware=True)
    """Paused."""

    finished_at: Field[dt.datetime | None] = Field("finishedAt", aware=True)
    """Ended."""


class JobSummary(Record):
    """A job as `jobs.list` shows it: what it refers to is there by identifier only. `jobs.get` has the whole."""

    __slots__ = ()

    uuid: Field[UUID] = Field("uuid")
    """Unique identifier; it never changes."""

    external_id: Field[str | None] = Field("externalId")
    """Your own identifier of the job, unique; at most 500 characters."""

    external_order_id: Field[str | None] = Field("externalOrderId")
    """Your order, lead or deal that the job belongs to; not unique on purpose, so that it groups several visits.

    At most 500 characters.
    """

    serial_no: Field[int | None] = Field("serialNo")
    """Number of the job, as the applications show it."""

    status: Field[JobStatus] = Field("status")
    """Where the job stands."""

    scheduled_at: Field[dt.datetime | None] = Field("scheduledAt", aware=None)
    """Planned start. One sample has no zone and others end in Z: without a zone none is made up."""

    scheduled_duration: Field[Duration | None] = Field("scheduledDuration")
    """Planned length."""

    description: Field[str | None] = Field("description")
    """What is to be done; at most 15000 characters."""

    assignee: Field[AssigneeId | None] = Field("assignee")
    """Worker or team."""

    type_uuid: Field[UUID | None] = Field("typeUuid")
    """Type of the job. It is `type` in `jobs.get` and `job_type` in requests."""

    template_uuid: Field[UUID | None] = Field("templateUuid")
    """Template."""

    client_uuid: Field[UUID | None] = Field("clientUuid")
    """Client."""

    site_uuid: Field[UUID | None] = Field("siteUuid")
    """Site."""

    contacts: Field[tuple[Contact, ...] | None] = Field("contacts")
    """Contacts (in the table, not in the sample)."""

    territory_uuid: Field[UUID | None] = Field("territoryUuid")
    """Territory."""

    skill_uuids: Field[tuple[UUID, ...] | None] = Field("skillUuids")
    """Skills that are needed."""

    initial_job_uuid: Field[UUID | None] = Field("initialJobUuid")
    """The first job of the chain that this one belongs to (newer documents only)."""

    completion_of_uuid: Field[UUID | None] = Field("completionOfUuid")
    """The job that this one completes (newer documents only)."""

    version: Field[int | None] = Field("version")
    """Grows by one with each change, from 1: what orders webhooks."""

    created_at: Field[dt.datetime | None] = Field("createdAt", aware=True)
    """When it was created."""

    updated_at: Field[dt.datetime | None] = Field("updatedAt", aware=True)
    """When it was last changed."""


class Job(Record):
    """A job, with what it refers to.

    The documents' table of it is that of the webhooks; `address` and `timestamps` are in the sample only.
    """

    __slots__ = ()

    uuid: Field[UUID] = Field("uuid")
    """Unique identifier; it never changes."""

    external_id: Field[str | None] = Field("externalId")
    """Your own identifier of the job, unique; at most 500 characters."""

    external_order_id: Field[str | None] = Field("externalOrderId")
    """Your order, lead or deal that the job belongs to; not unique on purpose, so that it groups several visits.

    At most 500 characters.
    """

    serial_no: Field[int | None] = Field("serialNo")
    """Number of the job, as the applications show it."""

    status: Field[JobStatus] = Field("status")
    """Where the job stands."""

    scheduled_at: Field[dt.datetime | None] = Field("scheduledAt", aware=None)
    """Planned start. One sample has no zone and others end in Z: without a zone none is made up."""

    scheduled_duration: Field[Duration | None] = Field("scheduledDuration")
    """Planned length."""

    description: Field[str | None] = Field("description")
    """What is to be done; at most 15000 characters."""

    assignee: Field[Assignee | None] = Field("assignee")
    """Worker or team."""

    type: Field[JobType | None] = Field("type")
    """Type of the job. It is `type_uuid` in lists and `job_type` in requests."""

    template: Field[TemplateRef | None] = Field("template")
    """Template."""

    client: Field[ClientRef | None] = Field("client")
    """Client."""

    site: Field[SiteRef | None] = Field("site")
    """Site."""

    territory: Field[Territory | None] = Field("territory")
    """Territory."""

    skills: Field[tuple[Skill, ...] | None] = Field("skills")
    """Skills that are needed."""

    address: Field[Address | None] = Field("address")
    """Where the work is."""

    contacts: Field[tuple[Contact, ...] | None] = Field("contacts")
    """Contacts."""

    timestamps: Field[JobTimestamps | None] = Field("timestamps")
    """When the worker took each step."""

    possible_resolutions: Field[tuple[Resolution, ...] | None] = Field("possibleResolutions")
    """How the worker may end the job; the sample shows only `uuid` and `name` of them."""

    custom_fields: Field[tuple[CustomField, ...] | None] = Field("customFields")
    """Fields that the dispatcher fills in; the worker only reads them."""

    report_fields: Field[tuple[CustomField, ...] | None] = Field("reportFields")
    """Fields that the worker fills in."""

    resolution: Field[Resolution | None] = Field("resolution")
    """How the job ended. Only a finished job has it."""

    version: Field[int | None] = Field("version")
    """Grows by one with each change, from 1: what orders webhooks."""

    created_at: Field[dt.datetime | None] = Field("createdAt", aware=True)
    """When it was created."""

    updated_at: Field[dt.datetime | None] = Field("updatedAt", aware=True)
    """When it was last changed."""


class JobPage(Page):
    """One page of jobs."""

    __slots__ = ()
    _listed = "jobs"

    jobs: Field[tuple[JobSummary, ...]] = Field("jobs")
    """Jobs, the newest first."""


class JobSaved(Record):
    """The job that was created or changed."""

    __slots__ = ()

    job_uuid: Field[UUID] = Field("jobUuid")
    """Job's identifier."""


class ClientDetails(Record):
    """A client: an organisation or an individual."""

    __slots__ = ()

    uuid: Field[UUID] = Field("uuid")
    """Unique identifier; it never changes."""

    external_id: Field[str | None] = Field("externalId")
    """Your own identifier of it."""

    name: Field[str | None] = Field("name")
    """Name to show: the organisation's, or the person's names put together."""

    organization: Field[bool | None] = Field("organization")
    """An organisation, or else an individual; fixed when it is created."""

    organization_name: Field[str | None] = Field("organizationName")
    """Name of the organisation, at most 5000 characters; only organisations have it."""

    first_name: Field[str | None] = Field("firstName")
    """First name, at most 50 characters; only individuals have it."""

    last_name: Field[str | None] = Field("lastName")
    """Last name, at most 50 characters; only individuals have it."""

    middle_name: Field[str | None] = Field("middleName")
    """Patronymic, at most 50 characters; only individuals have it."""

    site_address: Field[Address | None] = Field("siteAddress")
    """Address. The key is `site_address` here and `address` on sites and jobs."""

    contacts: Field[tuple[Contact, ...] | None] = Field("contacts")
    """Contacts."""

    version: Field[int | None] = Field("version")
    """Grows by one with each change, from 1: what orders webhooks."""

    created_at: Field[dt.datetime | None] = Field("createdAt", aware=True)
    """When it was created (missing in one sample)."""

    updated_at: Field[dt.datetime | None] = Field("updatedAt", aware=True)
    """When it was last changed (missing in one sample)."""


class ClientPage(Page):
    """One page of clients."""

    __slots__ = ()
    _listed = "clients"

    clients: Field[tuple[ClientDetails, ...]] = Field("clients")
    """Clients, the newest first."""


class ClientSaved(Record):
    """The client that was created or changed."""

    __slots__ = ()

    client_uuid: Field[UUID] = Field("clientUuid")
    """Client's identifier."""


class Site(Record):
    """A site: a place where work is done for a client."""

    __slots__ = ()

    uuid: Field[UUID] = Field("uuid")
    """Unique identifier; it never changes."""

    external_id: Field[str | None] = Field("externalId")
    """Your own identifier of it."""

    name: Field[str | None] = Field("name")
    """Name, at most 300 characters."""

    description: Field[str | None] = Field("description")
    """Free text, at most 1000 characters."""

    contacts: Field[tuple[Contact, ...] | None] = Field("contacts")
    """Contacts."""

    territory: Field[Territory | None] = Field("territory")
    """Territory (newer documents only, which do not let it be null; the older ones do not have it)."""

    address: Field[Address | None] = Field("address")
    """Address."""

    client: Field[ClientRef | None] = Field("client")
    """The client that the site belongs to."""

    version: Field[int | None] = Field("version")
    """Grows by one with each change, from 1: what orders webhooks."""

    created_at: Field[dt.datetime | None] = Field("createdAt", aware=True)
    """When it was created (not on the Russian page)."""

    updated_at: Field[dt.datetime | None] = Field("updatedAt", aware=True)
    """When it was last changed (not on the Russian page)."""


class SitePage(Page):
    """One page of sites."""

    __slots__ = ()
    _listed = "sites"

    sites: Field[tuple[Site, ...]] = Field("sites")
    """Sites, the newest first."""


class SiteSaved(Record):
    """The site that was created or changed."""

    __slots__ = ()

    site_uuid: Field[UUID] = Field("siteUuid")
    """Site's identifier."""


class TemplateSummary(Record):
    """A template of jobs as `templates.list` shows it."""

    __slots__ = ()

    uuid: Field[UUID] = Field("uuid")
    """Unique identifier; it never changes."""

    name: Field[str | None] = Field("name")
    """Name."""

    type_uuid: Field[UUID | None] = Field("typeUuid")
    """Type of its jobs."""

    description: Field[str | None] = Field("description")
    """Description that its jobs begin with."""

    scheduled_duration: Field[Duration | None] = Field("scheduledDuration")
    """Length that its jobs begin with."""

    assignee: Field[AssigneeId | None] = Field("assignee")
    """Worker or team that its jobs begin with."""

    created_at: Field[dt.datetime | None] = Field("createdAt", aware=True)
    """When it was created."""

    updated_at: Field[dt.datetime | None] = Field("updatedAt", aware=True)
    """When it was last changed."""


class TemplatePage(Page):
    """One page of templates."""

    __slots__ = ()
    _listed = "templates"

    templates: Field[tuple[TemplateSummary, ...]] = Field("templates")
    """Templates, the oldest first."""


class Template(Record):
    """A template of jobs.

    Of its fields our copy of the documents shows only `uuid`; the others follow from the shared structures, and
    what else comes is kept.
    """

    __slots__ = ()

    uuid: Field[UUID] = Field("uuid")
    """Unique identifier; it never changes."""

    custom_fields: Field[tuple[CustomField, ...] | None] = Field("customFields")
    """Fields that the dispatcher fills in; with a value only where they can be filled in beforehand.

    Inferred: the documents do not say so.
    """

    report_fields: Field[tuple[CustomField, ...] | None] = Field("reportFields")
    """Fields that the worker fills in. Inferred: the documents do not say so."""

    assignee: Field[Assignee | None] = Field("assignee")
    """Worker or team that its jobs begin with. Inferred: the documents do not say so."""


class JobTypePage(Page):
    """One page of types of jobs."""

    __slots__ = ()
    _listed = "job_types"

    job_types: Field[tuple[JobType, ...]] = Field("jobTypes")
    """Types."""


class ResolutionDefinition(Record):
    """A resolution as the account has it set up."""

    __slots__ = ()

    uuid: Field[UUID] = Field("uuid")
    """Unique identifier; it never changes."""

    name: Field[str | None] = Field("name")
    """Name, unique, at most 100 characters."""

    successful: Field[bool | None] = Field("successful")
    """Whether it counts as success."""

    has_comment: Field[bool | None] = Field("hasComment")
    """Whether the worker may leave a comment."""

    comment_required: Field[bool | None] = Field("commentRequired")
    """Whether the worker must leave a comment; only together with `has_comment`."""


class ResolutionPage(Page):
    """One page of resolutions."""

    __slots__ = ()
    _listed = "resolutions"

    resolutions: Field[tuple[ResolutionDefinition, ...]] = Field("resolutions")
    """Resolutions."""


class SkillPage(Page):
    """One page of skills."""

    __slots__ = ()
    _listed = "skills"

    skills: Field[tuple[Skill, ...]] = Field("skills")
    """Skills, 20 on a page."""


class TerritoryPage(Page):
    """One page of territories."""

    __slots__ = ()
    _listed = "territories"

    territories: Field[tuple[Territory, ...]] = Field("territories")
    """Territories."""


class TeamPage(Page):
    """One page of teams."""

    __slots__ = ()
    _listed = "teams"

    teams: Field[tuple[Team, ...]] = Field("teams")
    """Teams; their members are not told."""


class PickList(Record):
    """A pick list, which the vendor calls a dictionary."""

    __slots__ = ()

    uuid: Field[UUID] = Field("uuid")
    """Unique identifier; it never changes."""

    name: Field[str | None] = Field("name")
    """Name, unique, at most 200 characters."""


class PickListPage(Page):
    """One page of pick lists."""

    __slots__ = ()
    _listed = "dictionaries"

    dictionaries: Field[tuple[PickList, ...]] = Field("dictionaries")
    """Pick lists."""


class DictionaryValuePage(Page):
    """One page of the entries of a pick list."""

    __slots__ = ()
    _listed = "values"

    values: Field[tuple[DictionaryValue, ...]] = Field("values")
    """Entries; a list has at most 200."""


class JobEvent(Record):
    """An event in the history of a job: each version has one."""

    __slots__ = ()

    version: Field[int] = Field("version")
    """The version of the job that the event made."""

    uuid: Field[UUID | None] = Field("uuid")
    """Event's identifier."""

    type: Field[JobEventType | None] = Field("type")
    """What happened."""

    context: Field[EventContext | None] = Field("context")
    """Who, when, and from where."""

    payload: Field[Any] = Field("payload")
    """What changed; its shape depends on the type and is not documented."""


class EventContext(Record):
    """Who did something, when, and from where."""

    __slots__ = ()

    source: Field[str | None] = Field("source")
    """Where the change came from; `api` in the sample."""

    happened_at: Field[dt.datetime | None] = Field("happenedAt", aware=True)
    """When it happened: a mobile device may have been offline."""

    created_at: Field[dt.datetime | None] = Field("createdAt", aware=True)
    """When the server recorded it."""

    user_uuid: Field[UUID | None] = Field("userUuid")
    """Who did it; null for the API."""

    user_email: Field[str | None] = Field("userEmail")
    """Email of who did it."""

    device_uuid: Field[UUID | None] = Field("deviceUuid")
    """The device that it was done on."""


class JobEventPage(Page):
    """One page of the history of a job."""

    __slots__ = ()
    _listed = "events"

    events: Field[tuple[JobEvent, ...]] = Field("events")
    """Events, the oldest first, 20 on a page."""


class JobLocation(Record):
    """Where a worker's device was while on a job."""

    __slots__ = ()

    uuid: Field[UUID] = Field("uuid")
    """Location's identifier."""

    user_uuid: Field[UUID | None] = Field("userUuid")
    """Whose device it was."""

    longitude: Field[Decimal | None] = Field("longitude")
    """Longitude in degrees."""

    latitude: Field[Decimal | None] = Field("latitude")
    """Latitude in degrees."""

    accuracy_m: Field[Decimal | None] = Field("accuracyM")
    """Accuracy in metres."""

    uploaded_at: Field[dt.datetime | None] = Field("uploadedAt", aware=True)
    """When the server got it."""

    captured_at: Field[dt.datetime | None] = Field("capturedAt", aware=True)
    """When the device took it: `captured_at` in the table, `catured_at` in the sample."""

    events: Field[tuple[JobLocationEvent, ...] | None] = Field("events")
    """Events of jobs that it belongs to; empty when there is none, never null."""


class JobLocationEvent(Record):
    """An event of a job that a location belongs to."""

    __slots__ = ()

    uuid: Field[UUID | None] = Field("uuid")
    """Event's identifier."""

    type: Field[JobEventType | None] = Field("type")
    """What happened."""

    job_uuid: Field[UUID | None] = Field("jobUuid")
    """The job: it may be another one than was asked for."""

    job_version: Field[int | None] = Field("jobVersion")
    """The version of the job (typed UUID by the table, a number in the sample)."""


class JobLocationPage(Page):
    """One page of the locations of a job."""

    __slots__ = ()
    _listed = "locations"

    locations: Field[tuple[JobLocation, ...]] = Field("locations")
    """Locations in the order in which they were uploaded, 100 on a page."""


class TimelineSlot(Record):
    """A span of a user's time."""

    __slots__ = ()

    time_from: Field[dt.datetime | None] = Field("timeFrom", aware=True)
    """Where it begins."""

    time_to: Field[dt.datetime | None] = Field("timeTo", aware=True)
    """Where it ends."""

    working: Field[bool | None] = Field("working")
    """Whether the user works then."""

    territory: Field[Territory | None] = Field("territory")
    """Where the user works."""

    job_type: Field[JobType | None] = Field("jobType")
    """What type of jobs the user does."""


class Timeline(Page):
    """What a user does when."""

    __slots__ = ()
    _listed = "timeline"

    timeline: Field[tuple[TimelineSlot, ...]] = Field("timeline")
    """Spans of time."""


class UserSaved(Record):
    """The user that was created."""

    __slots__ = ()

    user_uuid: Field[UUID] = Field("userUuid")
    """User's identifier."""


class User(Record):
    """A user. Third-party code reads these fields; the vendor does not describe the call."""

    __slots__ = ()

    uuid: Field[UUID] = Field("uuid")
    """User's identifier."""

    first_name: Field[str | None] = Field("firstName")
    """First name."""

    last_name: Field[str | None] = Field("lastName")
    """Last name."""

    email: Field[str | None] = Field("email")
    """Email, with which the user signs in."""

    permissions: Field[UserPermissions | None] = Field("permissions")
    """What the user may do: the documents have the structure among those of answers and no call that has it.

    Inferred: the documents do not say so.
    """


class UserList(Page):
    """Users."""

    __slots__ = ()
    _listed = "users"

    users: Field[tuple[User, ...]] = Field("users")
    """Users."""


class Webhook(Record):
    """A subscription to events."""

    __slots__ = ()

    uuid: Field[UUID] = Field("uuid")
    """Unique identifier; it never changes."""

    url: Field[str | None] = Field("url")
    """Where events are sent."""

    event_types: Field[tuple[WebhookEventType, ...] | None] = Field("eventTypes")
    """What is sent."""

    secret: Field[str | None] = Field("secret")
    """What each delivery carries as it is in the header X-Planado-Secret, if one is set."""


class WebhookPage(Page):
    """One page of subscriptions."""

    __slots__ = ()
    _listed = "webhooks"

    webhooks: Field[tuple[Webhook, ...]] = Field("webhooks")
    """Subscriptions."""


class WebhookRequest(Record):
    """One attempt to deliver an event."""

    __slots__ = ()

    uuid: Field[UUID] = Field("uuid")
    """Unique identifier; it never changes."""

    event_type: Field[WebhookEventType | None] = Field("eventType")
    """What the event is."""

    entity_type: Field[WebhookEntityType | None] = Field("entityType")
    """What it is about."""

    entity_uuid: Field[UUID | None] = Field("entityUuid")
    """Identifier of what it is about."""

    entity_version: Field[int | None] = Field("entityVersion")
    """Version of what it is about."""

    attempt_no: Field[int | None] = Field("attemptNo")
    """Number of the attempt, from 1."""

    status: Field[DeliveryStatus | None] = Field("status")
    """Where the delivery stands: `sent` does not mean that it arrived."""

    http_request_body: Field[str | None] = Field("httpRequestBody")
    """The body that was sent: a text that holds JSON."""

    http_response_code: Field[int | None] = Field("httpResponseCode")
    """Status of the answer; null when there was none."""

    http_response_headers: Field[Any] = Field("httpResponseHeaders")
    """Headers of the answer."""

    http_response_body: Field[str | None] = Field("httpResponseBody")
    """Body of the answer."""

    send_at: Field[dt.datetime | None] = Field("sendAt", aware=True)
    """When it was due."""

    sent_at: Field[dt.datetime | None] = Field("sentAt", aware=True)
    """When it was made."""

    request_time_ms: Field[int | None] = Field("requestTimeMs")
    """How long it took, in milliseconds."""

    error_type: Field[str | None] = Field("errorType")
    """What went wrong, such as `connection failure`."""

    error_description: Field[str | None] = Field("errorDescription")
    """Details of what went wrong."""


class WebhookRequestPage(Page):
    """One page of the delivery log."""

    __slots__ = ()
    _listed = "requests"

    requests: Field[tuple[WebhookRequest, ...]] = Field("requests")
    """Attempts."""


class WebhookBody(Record):
    """What a webhook brings: the event, and what it is about as it was afterwards.

    It is posted with the secret of the subscription, if it has one, in the header X-Planado-Secret, and the number
    of the attempt, from 1, in X-Planado-Delivery-Attempt. An answer of 2xx within 10 seconds ends it; otherwise it
    is sent again, up to 17 times over about a week. Deliveries come in any order: go by the version of what they
    are about, and answer 2xx to one that is older than what you have.
    """

    __slots__ = ()

    event_uuid: Field[UUID] = Field("eventUuid")
    """Event's identifier, unique: what tells a repeated delivery."""

    event_type: Field[WebhookEventType] = Field("eventType")
    """What happened."""

    context: Field[EventContext | None] = Field("context")
    """Who, when, and from where."""

    job: Field[Job | None] = Field("job")
    """The job after the change, where the event is about one."""

    client: Field[ClientDetails | None] = Field("client")
    """The client after the change: our copy of the documents has only the body for jobs.

    Inferred: the documents do not say so.
    """

    site: Field[Site | None] = Field("site")
    """The site after the change: our copy of the documents has only the body for jobs.

    Inferred: the documents do not say so.
    """
