// Made from core/catalog/planado.json by gigwire-codegen; do not edit.

package gigwire.planado

import gigwire.TextCode

/** Kind of a contact. */
@JvmInline
value class ContactType(override val code: String) : TextCode {
    override val name: String?
        get() = when (code) {
            "phone" -> "phone"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code

    companion object {
        /** Phone number, the only kind that is supported. */
        val PHONE = ContactType("phone")

        /** Every documented code. */
        val known: List<ContactType> = listOf(
            PHONE,
        )
    }
}

/**
 * What a custom field looks like. With the data type it decides the type of the value; fields of a job may be `input`,
 * `file` and `dictionary`, those of the report anything but `file`.
 */
@JvmInline
value class FieldType(override val code: String) : TextCode {
    override val name: String?
        get() = when (code) {
            "image" -> "image"
            "input" -> "input"
            "action" -> "action"
            "checkbox" -> "checkbox"
            "textarea" -> "textarea"
            "barcode" -> "barcode"
            "file" -> "file"
            "dictionary" -> "dictionary"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code

    companion object {
        /** Photos: a list of addresses, empty when there is none, never null. */
        val IMAGE = FieldType("image")

        /** Text of one line. */
        val INPUT = FieldType("input")

        /** An action to be ticked off. */
        val ACTION = FieldType("action")

        /** Yes or no. */
        val CHECKBOX = FieldType("checkbox")

        /** Text of several lines. */
        val TEXTAREA = FieldType("textarea")

        /** Bar code or QR code, as text. */
        val BARCODE = FieldType("barcode")

        /** A file: the address to download it from. */
        val FILE = FieldType("file")

        /** An entry of a pick list. */
        val DICTIONARY = FieldType("dictionary")

        /** Every documented code. */
        val known: List<FieldType> = listOf(
            IMAGE,
            INPUT,
            ACTION,
            CHECKBOX,
            TEXTAREA,
            BARCODE,
            FILE,
            DICTIONARY,
        )
    }
}

/** What a custom field holds. */
@JvmInline
value class DataType(override val code: String) : TextCode {
    override val name: String?
        get() = when (code) {
            "string" -> "string"
            "boolean" -> "boolean"
            "attachment" -> "attachment"
            "dictionary" -> "dictionary"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code

    companion object {
        /** Text (`input`, `textarea`, `barcode`). */
        val STRING = DataType("string")

        /** True or false (`action`, `checkbox`). */
        val BOOLEAN = DataType("boolean")

        /** One address to download from (`file`) or a list of them (`image`). */
        val ATTACHMENT = DataType("attachment")

        /** An entry of a pick list. */
        val DICTIONARY = DataType("dictionary")

        /** Every documented code. */
        val known: List<DataType> = listOf(
            STRING,
            BOOLEAN,
            ATTACHMENT,
            DICTIONARY,
        )
    }
}

/** Kinds of custom field that a job may have (`custom_fields`), as the table of combinations allows them. */
@JvmInline
value class JobFieldType(override val code: String) : TextCode {
    override val name: String?
        get() = when (code) {
            "input" -> "input"
            "file" -> "file"
            "dictionary" -> "dictionary"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code

    companion object {
        /** Text of one line. */
        val INPUT = JobFieldType("input")

        /** A file. */
        val FILE = JobFieldType("file")

        /** An entry of a pick list. */
        val DICTIONARY = JobFieldType("dictionary")

        /** Every documented code. */
        val known: List<JobFieldType> = listOf(
            INPUT,
            FILE,
            DICTIONARY,
        )
    }
}

/** Kinds of custom field that a report may have (`report_fields`), as the table of combinations allows them. */
@JvmInline
value class ReportFieldType(override val code: String) : TextCode {
    override val name: String?
        get() = when (code) {
            "input" -> "input"
            "textarea" -> "textarea"
            "action" -> "action"
            "checkbox" -> "checkbox"
            "barcode" -> "barcode"
            "image" -> "image"
            "dictionary" -> "dictionary"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code

    companion object {
        /** Text of one line. */
        val INPUT = ReportFieldType("input")

        /** Text of several lines. */
        val TEXTAREA = ReportFieldType("textarea")

        /** An action to be ticked off. */
        val ACTION = ReportFieldType("action")

        /** Yes or no. */
        val CHECKBOX = ReportFieldType("checkbox")

        /** Bar code or QR code. */
        val BARCODE = ReportFieldType("barcode")

        /** Photos. */
        val IMAGE = ReportFieldType("image")

        /** An entry of a pick list. */
        val DICTIONARY = ReportFieldType("dictionary")

        /** Every documented code. */
        val known: List<ReportFieldType> = listOf(
            INPUT,
            TEXTAREA,
            ACTION,
            CHECKBOX,
            BARCODE,
            IMAGE,
            DICTIONARY,
        )
    }
}

/**
 * Where a job stands. Our copy of the documents has no complete list, so any other value is possible. No call changes
 * it: the worker does, in the mobile app, or the dispatcher in the web application. Success or failure is not a status
 * but `resolution.successful`.
 */
@JvmInline
value class JobStatus(override val code: String) : TextCode {
    override val name: String?
        get() = when (code) {
            "posted" -> "posted"
            "scheduled" -> "scheduled"
            "en_route" -> "en_route"
            "started" -> "started"
            "suspended" -> "suspended"
            "finished" -> "finished"
            "canceled" -> "canceled"
            "published" -> "published"
            "in_progress" -> "in_progress"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code

    companion object {
        /** The worker's app has it, not begun (a sample shows it). */
        val POSTED = JobStatus("posted")

        /** Planned, not begun (a sample shows it). */
        val SCHEDULED = JobStatus("scheduled")

        /** The worker is on the way; follows from `timestamps.en_route_at`. Inferred: the documents do not say so. */
        val EN_ROUTE = JobStatus("en_route")

        /** Work in progress (a sample shows it). Resolutions and assignees can no longer be changed. */
        val STARTED = JobStatus("started")

        /** Paused; follows from `timestamps.suspended_at`. Inferred: the documents do not say so. */
        val SUSPENDED = JobStatus("suspended")

        /** Ended, with a resolution; follows from `timestamps.finished_at`. Inferred: the documents do not say so. */
        val FINISHED = JobStatus("finished")

        /** Cancelled. Known only from third-party code. */
        val CANCELED = JobStatus("canceled")

        /** Of the first version of the API. Known only from third-party code. */
        val PUBLISHED = JobStatus("published")

        /** Work in progress, presumably. Known only from third-party code. */
        val IN_PROGRESS = JobStatus("in_progress")

        /** Every documented code. */
        val known: List<JobStatus> = listOf(
            POSTED,
            SCHEDULED,
            EN_ROUTE,
            STARTED,
            SUSPENDED,
            FINISHED,
            CANCELED,
            PUBLISHED,
            IN_PROGRESS,
        )
    }
}

/** What happened to a job. The documents say that new types may appear at any time. */
@JvmInline
value class JobEventType(override val code: String) : TextCode {
    override val name: String?
        get() = when (code) {
            "job_created" -> "job_created"
            "job_updated" -> "job_updated"
            "job_started" -> "job_started"
            "status_updated" -> "status_updated"
            "field_updated" -> "field_updated"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code

    companion object {
        /** Created (in the sample of the history). */
        val JOB_CREATED = JobEventType("job_created")

        /** Changed (named as the type of a webhook). */
        val JOB_UPDATED = JobEventType("job_updated")

        /** Started (named as the type of a webhook). */
        val JOB_STARTED = JobEventType("job_started")

        /** The status changed (in the sample of locations). */
        val STATUS_UPDATED = JobEventType("status_updated")

        /** A field changed (in the sample of locations). */
        val FIELD_UPDATED = JobEventType("field_updated")

        /** Every documented code. */
        val known: List<JobEventType> = listOf(
            JOB_CREATED,
            JOB_UPDATED,
            JOB_STARTED,
            STATUS_UPDATED,
            FIELD_UPDATED,
        )
    }
}

/**
 * What a webhook tells. Our copy of the documents spells out these three; others (`…_created`, `…_deleted`, further
 * statuses of a job) presumably follow the pattern.
 */
@JvmInline
value class WebhookEventType(override val code: String) : TextCode {
    override val name: String?
        get() = when (code) {
            "job_started" -> "job_started"
            "job_updated" -> "job_updated"
            "client_updated" -> "client_updated"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code

    companion object {
        /** A job was started. */
        val JOB_STARTED = WebhookEventType("job_started")

        /** A job was changed. */
        val JOB_UPDATED = WebhookEventType("job_updated")

        /** A client was changed. */
        val CLIENT_UPDATED = WebhookEventType("client_updated")

        /** Every documented code. */
        val known: List<WebhookEventType> = listOf(
            JOB_STARTED,
            JOB_UPDATED,
            CLIENT_UPDATED,
        )
    }
}

/** What kind of thing a webhook is about. */
@JvmInline
value class WebhookEntityType(override val code: String) : TextCode {
    override val name: String?
        get() = when (code) {
            "job" -> "job"
            "client" -> "client"
            "site" -> "site"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code

    companion object {
        /** A job. */
        val JOB = WebhookEntityType("job")

        /** A client. */
        val CLIENT = WebhookEntityType("client")

        /** A site. */
        val SITE = WebhookEntityType("site")

        /** Every documented code. */
        val known: List<WebhookEntityType> = listOf(
            JOB,
            CLIENT,
            SITE,
        )
    }
}

/** Where a delivery of a webhook stands. Our copy of the documents has no list of the values. */
@JvmInline
value class DeliveryStatus(override val code: String) : TextCode {
    override val name: String?
        get() = when (code) {
            "sent" -> "sent"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code

    companion object {
        /**
         * It was attempted, no more: the sample with this status failed to connect. Whether it arrived says
         * `http_response_code` (2xx).
         */
        val SENT = DeliveryStatus("sent")

        /** Every documented code. */
        val known: List<DeliveryStatus> = listOf(
            SENT,
        )
    }
}

/** What one of several assignees may do with the job. Our copy of the documents does not have the structure. */
@JvmInline
value class AssigneeAccess(override val code: String) : TextCode {
    override val name: String?
        get() = when (code) {
            "edit" -> "edit"
            "view" -> "view"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code

    companion object {
        /** Carries the job out: exactly one has it. Known only from third-party code. */
        val EDIT = AssigneeAccess("edit")

        /** Sees the job. Known only from third-party code. */
        val VIEW = AssigneeAccess("view")

        /** Every documented code. */
        val known: List<AssigneeAccess> = listOf(
            EDIT,
            VIEW,
        )
    }
}
