# Made from core/catalog/planado.json by gigwire-codegen; do not edit.
"""Planado: documented codes.

A code that is not documented is kept: `TaskState(77)` is a value like any other, with `is_known` false.
"""

from __future__ import annotations

from typing import ClassVar

from gigwire.codes import StrCode, code


class ContactType(StrCode):
    """Kind of a contact."""

    PHONE: ClassVar[ContactType] = code("phone")
    """Phone number, the only kind that is supported."""


class FieldType(StrCode):
    """What a custom field looks like.

    With the data type it decides the type of the value; fields of a job may be `input`, `file` and `dictionary`,
    those of the report anything but `file`.
    """

    IMAGE: ClassVar[FieldType] = code("image")
    """Photos: a list of addresses, empty when there is none, never null."""

    INPUT: ClassVar[FieldType] = code("input")
    """Text of one line."""

    ACTION: ClassVar[FieldType] = code("action")
    """An action to be ticked off."""

    CHECKBOX: ClassVar[FieldType] = code("checkbox")
    """Yes or no."""

    TEXTAREA: ClassVar[FieldType] = code("textarea")
    """Text of several lines."""

    BARCODE: ClassVar[FieldType] = code("barcode")
    """Bar code or QR code, as text."""

    FILE: ClassVar[FieldType] = code("file")
    """A file: the address to download it from."""

    DICTIONARY: ClassVar[FieldType] = code("dictionary")
    """An entry of a pick list."""


class DataType(StrCode):
    """What a custom field holds."""

    STRING: ClassVar[DataType] = code("string")
    """Text (`input`, `textarea`, `barcode`)."""

    BOOLEAN: ClassVar[DataType] = code("boolean")
    """True or false (`action`, `checkbox`)."""

    ATTACHMENT: ClassVar[DataType] = code("attachment")
    """One address to download from (`file`) or a list of them (`image`)."""

    DICTIONARY: ClassVar[DataType] = code("dictionary")
    """An entry of a pick list."""


class JobFieldType(StrCode):
    """Kinds of custom field that a job may have (`custom_fields`), as the table of combinations allows them."""

    INPUT: ClassVar[JobFieldType] = code("input")
    """Text of one line."""

    FILE: ClassVar[JobFieldType] = code("file")
    """A file."""

    DICTIONARY: ClassVar[JobFieldType] = code("dictionary")
    """An entry of a pick list."""


class ReportFieldType(StrCode):
    """Kinds of custom field that a report may have (`report_fields`), as the table of combinations allows them."""

    INPUT: ClassVar[ReportFieldType] = code("input")
    """Text of one line."""

    TEXTAREA: ClassVar[ReportFieldType] = code("textarea")
    """Text of several lines."""

    ACTION: ClassVar[ReportFieldType] = code("action")
    """An action to be ticked off."""

    CHECKBOX: ClassVar[ReportFieldType] = code("checkbox")
    """Yes or no."""

    BARCODE: ClassVar[ReportFieldType] = code("barcode")
    """Bar code or QR code."""

    IMAGE: ClassVar[ReportFieldType] = code("image")
    """Photos."""

    DICTIONARY: ClassVar[ReportFieldType] = code("dictionary")
    """An entry of a pick list."""


class JobStatus(StrCode):
    """Where a job stands.

    Our copy of the documents has no complete list, so any other value is possible. No call changes it: the worker
    does, in the mobile app, or the dispatcher in the web application. Success or failure is not a status but
    `resolution.successful`.
    """

    POSTED: ClassVar[JobStatus] = code("posted")
    """The worker's app has it, not begun (a sample shows it)."""

    SCHEDULED: ClassVar[JobStatus] = code("scheduled")
    """Planned, not begun (a sample shows it)."""

    EN_ROUTE: ClassVar[JobStatus] = code("en_route")
    """The worker is on the way; follows from `timestamps.en_route_at`. Inferred: the documents do not say so."""

    STARTED: ClassVar[JobStatus] = code("started")
    """Work in progress (a sample shows it). Resolutions and assignees can no longer be changed."""

    SUSPENDED: ClassVar[JobStatus] = code("suspended")
    """Paused; follows from `timestamps.suspended_at`. Inferred: the documents do not say so."""

    FINISHED: ClassVar[JobStatus] = code("finished")
    """Ended, with a resolution; follows from `timestamps.finished_at`. Inferred: the documents do not say so."""

    CANCELED: ClassVar[JobStatus] = code("canceled")
    """Cancelled. Known only from third-party code."""

    PUBLISHED: ClassVar[JobStatus] = code("published")
    """Of the first version of the API. Known only from third-party code."""

    IN_PROGRESS: ClassVar[JobStatus] = code("in_progress")
    """Work in progress, presumably. Known only from third-party code."""


class JobEventType(StrCode):
    """What happened to a job. The documents say that new types may appear at any time."""

    JOB_CREATED: ClassVar[JobEventType] = code("job_created")
    """Created (in the sample of the history)."""

    JOB_UPDATED: ClassVar[JobEventType] = code("job_updated")
    """Changed (named as the type of a webhook)."""

    JOB_STARTED: ClassVar[JobEventType] = code("job_started")
    """Started (named as the type of a webhook)."""

    STATUS_UPDATED: ClassVar[JobEventType] = code("status_updated")
    """The status changed (in the sample of locations)."""

    FIELD_UPDATED: ClassVar[JobEventType] = code("field_updated")
    """A field changed (in the sample of locations)."""


class WebhookEventType(StrCode):
    """What a webhook tells.

    Our copy of the documents spells out these three; others (`…_created`, `…_deleted`, further statuses of a job)
    presumably follow the pattern.
    """

    JOB_STARTED: ClassVar[WebhookEventType] = code("job_started")
    """A job was started."""

    JOB_UPDATED: ClassVar[WebhookEventType] = code("job_updated")
    """A job was changed."""

    CLIENT_UPDATED: ClassVar[WebhookEventType] = code("client_updated")
    """A client was changed."""


class WebhookEntityType(StrCode):
    """What kind of thing a webhook is about."""

    JOB: ClassVar[WebhookEntityType] = code("job")
    """A job."""

    CLIENT: ClassVar[WebhookEntityType] = code("client")
    """A client."""

    SITE: ClassVar[WebhookEntityType] = code("site")
    """A site."""


class DeliveryStatus(StrCode):
    """Where a delivery of a webhook stands. Our copy of the documents has no list of the values."""

    SENT: ClassVar[DeliveryStatus] = code("sent")
    """It was attempted, no more: the sample with this status failed to connect.

    Whether it arrived says `http_response_code` (2xx).
    """


class AssigneeAccess(StrCode):
    """What one of several assignees may do with the job. Our copy of the documents does not have the structure."""

    EDIT: ClassVar[AssigneeAccess] = code("edit")
    """Carries the job out: exactly one has it. Known only from third-party code."""

    VIEW: ClassVar[AssigneeAccess] = code("view")
    """Sees the job. Known only from third-party code."""
