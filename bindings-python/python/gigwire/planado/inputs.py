# Made from core/catalog/planado.json by gigwire-codegen; do not edit.
"""Planado: objects among the arguments of calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from decimal import Decimal
    from uuid import UUID

    from gigwire.planado.codes import AssigneeAccess, ContactType, JobFieldType, ReportFieldType


class ContactInput(TypedDict):
    """Whom to reach, and how."""

    name: NotRequired[str | None]
    """Name of the person. At most 50 characters."""

    value: NotRequired[str | None]
    """The contact itself, a phone number. At most 50 characters."""

    type: NotRequired[ContactType | str | None]
    """Kind of contact."""


class GeolocationInput(TypedDict):
    """Coordinates."""

    longitude: Decimal | int | str
    """Longitude in degrees."""

    latitude: Decimal | int | str
    """Latitude in degrees."""


class AddressInput(TypedDict):
    """An address."""

    formatted: NotRequired[str | None]
    """The whole address in one line."""

    apartment: NotRequired[str | None]
    """Number of the flat or office. At most 50 characters."""

    floor: NotRequired[str | None]
    """Floor. At most 50 characters."""

    entrance_no: NotRequired[str | None]
    """Entrance. At most 50 characters."""

    description: NotRequired[str | None]
    """What helps the worker to find the place. At most 500 characters."""

    geolocation: NotRequired[GeolocationInput | None]
    """Coordinates."""


class DurationInput(TypedDict):
    """A length of time."""

    minutes: int
    """Whole minutes."""


class TemplateInput(TypedDict):
    """The template that a job is made from."""

    uuid: NotRequired[UUID | str | None]
    """Identifier, the safe way."""

    name: NotRequired[str | None]
    """Name, which people may change."""


class JobTypeInput(TypedDict):
    """A type of job."""

    uuid: NotRequired[UUID | str | None]
    """Identifier, the safe way."""

    code: NotRequired[str | None]
    """Unique name of the type. At most 100 characters."""


class TerritoryInput(TypedDict):
    """A territory."""

    uuid: NotRequired[UUID | str | None]
    """Identifier, the safe way."""

    name: NotRequired[str | None]
    """Name, which people may change. At most 200 characters."""


class SkillInput(TypedDict):
    """A skill."""

    uuid: NotRequired[UUID | str | None]
    """Identifier, the safe way."""

    name: NotRequired[str | None]
    """Name, which people may change."""


class ResolutionInput(TypedDict):
    """A resolution that the job may end with."""

    uuid: NotRequired[UUID | str | None]
    """Identifier, the safe way."""

    name: NotRequired[str | None]
    """Name, which people may change. At most 100 characters."""


class DictionaryValueRef(TypedDict):
    """An entry of a pick list."""

    uuid: NotRequired[UUID | str | None]
    """Identifier, the safe way."""

    name: NotRequired[str | None]
    """Name, which people may change. At most 200 characters."""


class WorkerInput(TypedDict):
    """A worker."""

    uuid: NotRequired[UUID | str | None]
    """Identifier, the safe way."""

    email: NotRequired[str | None]
    """Email."""


class TeamInput(TypedDict):
    """A team."""

    uuid: NotRequired[UUID | str | None]
    """Identifier, the safe way."""

    name: NotRequired[str | None]
    """Name, which people may change. At most 200 characters."""


class AssigneeInput(TypedDict):
    """Who is to carry out a job: one worker or one team."""

    worker: NotRequired[WorkerInput | None]
    """The worker."""

    team: NotRequired[TeamInput | None]
    """The team."""


class MultipleAssigneeInput(TypedDict):
    """One of several who are to see or carry out a job. Our copy of the documents does not have the structure."""

    worker: NotRequired[WorkerInput | None]
    """The worker. Inferred: the documents do not say so."""

    team: NotRequired[TeamInput | None]
    """The team. Inferred: the documents do not say so."""

    access: AssigneeAccess | str
    """What this one may do with the job: exactly one has `edit`. Known only from third-party code."""


class ClientRefInput(TypedDict):
    """A client that exists."""

    uuid: NotRequired[UUID | str | None]
    """Client's identifier."""

    external_id: NotRequired[str | None]
    """Your own identifier of the client."""


class JobClientInput(TypedDict):
    """The client of a job: one that exists, by `uuid` or `external_id`, or a new one, which is created on the fly.

    The documents name both forms, and our copy does not have their structures: the fields of a new client are
    those of `clients.create`. Older documents allow only the first form.
    """

    uuid: NotRequired[UUID | str | None]
    """Identifier of a client that exists."""

    external_id: NotRequired[str | None]
    """Your own identifier, of a client that exists or of the new one."""

    organization: NotRequired[bool | None]
    """The new client is an organisation, or else an individual.

    Inferred: the documents do not say so. Required if the client is new.
    """

    organization_name: NotRequired[str | None]
    """Name of the organisation.

    At most 5000 characters. Inferred: the documents do not say so. Required if the new client is an organisation.
    """

    first_name: NotRequired[str | None]
    """First name of an individual.

    At most 50 characters. Inferred: the documents do not say so. Required if the new client is an individual
    without `last_name` and `middle_name`.
    """

    last_name: NotRequired[str | None]
    """Last name of an individual.

    At most 50 characters. Inferred: the documents do not say so. Required if the new client is an individual
    without `first_name` and `middle_name`.
    """

    middle_name: NotRequired[str | None]
    """Patronymic of an individual.

    At most 50 characters. Inferred: the documents do not say so. Required if the new client is an individual
    without `first_name` and `last_name`.
    """

    site_address: NotRequired[AddressInput | None]
    """Address of the new client. Inferred: the documents do not say so."""

    contacts: NotRequired[Sequence[ContactInput] | None]
    """Contacts of the new client. Inferred: the documents do not say so."""


class JobSiteInput(TypedDict):
    """The site of a job: one that exists, by `uuid` or `external_id`, or a new one, which is created on the fly.

    The documents name both forms, and our copy does not have their structures: the fields of a new site are those
    of `sites.create`. Older documents allow only the first form.
    """

    uuid: NotRequired[UUID | str | None]
    """Identifier of a site that exists."""

    external_id: NotRequired[str | None]
    """Your own identifier, of a site that exists or of the new one."""

    name: NotRequired[str | None]
    """Name of the new site.

    At most 300 characters. Inferred: the documents do not say so. Required if the site is new.
    """

    description: NotRequired[str | None]
    """Free text about the new site. At most 1000 characters. Inferred: the documents do not say so."""

    address: NotRequired[AddressInput | None]
    """Address of the new site. Inferred: the documents do not say so."""

    contacts: NotRequired[Sequence[ContactInput] | None]
    """Contacts of the new site. Inferred: the documents do not say so."""


class CustomFieldInput(TypedDict):
    """A value for a field that the dispatcher fills in.

    Our copy of the documents does not have the structure: third-party code sends `uuid` and `value`, or `name`,
    `field_type` and `value`.
    """

    uuid: NotRequired[UUID | str | None]
    """Field's identifier. Known only from third-party code."""

    name: NotRequired[str | None]
    """Field's name. Known only from third-party code."""

    field_type: NotRequired[JobFieldType | str | None]
    """What the field looks like: give it to have the value checked. Known only from third-party code."""

    value: NotRequired[str | DictionaryValueRef | None]
    """The value. Third-party code saw a text of more than 200 characters refused (422)."""

    hidden: NotRequired[bool | None]
    """Keeps the field from the worker, by its name. Known only from third-party code."""


class ReportFieldInput(TypedDict):
    """A value for a field of the report.

    Our copy of the documents does not have the structure; it is taken for that of the other fields.
    """

    uuid: NotRequired[UUID | str | None]
    """Field's identifier. Inferred: the documents do not say so."""

    name: NotRequired[str | None]
    """Field's name. Inferred: the documents do not say so."""

    field_type: NotRequired[ReportFieldType | str | None]
    """What the field looks like: give it to have the value checked. Inferred: the documents do not say so."""

    value: NotRequired[str | bool | Sequence[str] | DictionaryValueRef | None]
    """The value."""


class ShiftInput(TypedDict):
    """What a user does in a span of time."""

    time_from: dt.datetime | str
    """Where it begins."""

    time_to: dt.datetime | str
    """Where it ends."""

    working: NotRequired[bool | None]
    """Whether the user works then; one sample leaves it out, what that means is not said."""

    job_type: NotRequired[JobTypeInput | None]
    """What type of jobs the user does."""

    territory: NotRequired[TerritoryInput | None]
    """Where the user works."""


class UserPermissionsInput(TypedDict):
    """What a user may do. Send the part that you mean: none is null."""

    web: NotRequired[WebPermissionsInput | None]
    """Rights in the web application."""

    mobile: NotRequired[MobilePermissionsInput | None]
    """Rights in the mobile application."""


class WebPermissionsInput(TypedDict):
    """Rights in the web application."""

    login: NotRequired[bool | None]
    """May sign in."""

    jobs: NotRequired[JobPermissionsInput | None]
    """Jobs."""

    clients: NotRequired[ViewEditPermissionsInput | None]
    """Clients."""

    schedule: NotRequired[ViewEditPermissionsInput | None]
    """Schedule."""

    map: NotRequired[EditPermissionsInput | None]
    """Map."""

    shifts: NotRequired[EditPermissionsInput | None]
    """Shifts."""

    teams: NotRequired[ViewEditPermissionsInput | None]
    """Teams."""

    jobs_export: NotRequired[bool | None]
    """May export jobs."""


class MobilePermissionsInput(TypedDict):
    """Rights in the mobile application."""

    login: NotRequired[bool | None]
    """May sign in."""

    jobs: NotRequired[MobileJobPermissionsInput | None]
    """Jobs."""


class JobPermissionsInput(TypedDict):
    """Rights to jobs in the web application."""

    view: NotRequired[bool | None]
    """May see them."""

    edit: NotRequired[bool | None]
    """May change them."""

    delete: NotRequired[bool | None]
    """May delete them."""


class ViewEditPermissionsInput(TypedDict):
    """Rights to see and to change."""

    view: NotRequired[bool | None]
    """May see."""

    edit: NotRequired[bool | None]
    """May change."""


class EditPermissionsInput(TypedDict):
    """The right to change."""

    edit: NotRequired[bool | None]
    """May change."""


class MobileJobPermissionsInput(TypedDict):
    """Rights to jobs in the mobile application."""

    view: NotRequired[bool | None]
    """May see them."""

    complete: NotRequired[bool | None]
    """May carry them out."""

    create: NotRequired[bool | None]
    """May add them. Known only from third-party code."""
