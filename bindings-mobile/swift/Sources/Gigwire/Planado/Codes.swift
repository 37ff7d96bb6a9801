// Made from core/catalog/planado.json by gigwire-codegen; do not edit.

import Foundation

extension Planado {
    /// Kind of a contact.
    public struct ContactType: TextCode {
        public let code: String

        public init(_ code: String) {
            self.code = code
        }

        /// Phone number, the only kind that is supported.
        public static let phone = ContactType("phone")

        /// Every documented code.
        public static let known: [ContactType] = [
            .phone,
        ]

        public var name: String? {
            switch code {
            case "phone": return "phone"
            default: return nil
            }
        }
    }

    /// What a custom field looks like. With the data type it decides the type of the value; fields of a job may be
    /// `input`, `file` and `dictionary`, those of the report anything but `file`.
    public struct FieldType: TextCode {
        public let code: String

        public init(_ code: String) {
            self.code = code
        }

        /// Photos: a list of addresses, empty when there is none, never null.
        public static let image = FieldType("image")

        /// Text of one line.
        public static let input = FieldType("input")

        /// An action to be ticked off.
        public static let action = FieldType("action")

        /// Yes or no.
        public static let checkbox = FieldType("checkbox")

        /// Text of several lines.
        public static let textarea = FieldType("textarea")

        /// Bar code or QR code, as text.
        public static let barcode = FieldType("barcode")

        /// A file: the address to download it from.
        public static let file = FieldType("file")

        /// An entry of a pick list.
        public static let dictionary = FieldType("dictionary")

        /// Every documented code.
        public static let known: [FieldType] = [
            .image,
            .input,
            .action,
            .checkbox,
            .textarea,
            .barcode,
            .file,
            .dictionary,
        ]

        public var name: String? {
            switch code {
            case "image": return "image"
            case "input": return "input"
            case "action": return "action"
            case "checkbox": return "checkbox"
            case "textarea": return "textarea"
            case "barcode": return "barcode"
            case "file": return "file"
            case "dictionary": return "dictionary"
            default: return nil
            }
        }
    }

    /// What a custom field holds.
    public struct DataType: TextCode {
        public let code: String

        public init(_ code: String) {
            self.code = code
        }

        /// Text (`input`, `textarea`, `barcode`).
        public static let string = DataType("string")

        /// True or false (`action`, `checkbox`).
        public static let boolean = DataType("boolean")

        /// One address to download from (`file`) or a list of them (`image`).
        public static let attachment = DataType("attachment")

        /// An entry of a pick list.
        public static let dictionary = DataType("dictionary")

        /// Every documented code.
        public static let known: [DataType] = [
            .string,
            .boolean,
            .attachment,
            .dictionary,
        ]

        public var name: String? {
            switch code {
            case "string": return "string"
            case "boolean": return "boolean"
            case "attachment": return "attachment"
            case "dictionary": return "dictionary"
            default: return nil
            }
        }
    }

    /// Kinds of custom field that a job may have (`custom_fields`), as the table of combinations allows them.
    public struct JobFieldType: TextCode {
        public let code: String

        public init(_ code: String) {
            self.code = code
        }

        /// Text of one line.
        public static let input = JobFieldType("input")

        /// A file.
        public static let file = JobFieldType("file")

        /// An entry of a pick list.
        public static let dictionary = JobFieldType("dictionary")

        /// Every documented code.
        public static let known: [JobFieldType] = [
            .input,
            .file,
            .dictionary,
        ]

        public var name: String? {
            switch code {
            case "input": return "input"
            case "file": return "file"
            case "dictionary": return "dictionary"
            default: return nil
            }
        }
    }

    /// Kinds of custom field that a report may have (`report_fields`), as the table of combinations allows them.
    public struct ReportFieldType: TextCode {
        public let code: String

        public init(_ code: String) {
            self.code = code
        }

        /// Text of one line.
        public static let input = ReportFieldType("input")

        /// Text of several lines.
        public static let textarea = ReportFieldType("textarea")

        /// An action to be ticked off.
        public static let action = ReportFieldType("action")

        /// Yes or no.
        public static let checkbox = ReportFieldType("checkbox")

        /// Bar code or QR code.
        public static let barcode = ReportFieldType("barcode")

        /// Photos.
        public static let image = ReportFieldType("image")

        /// An entry of a pick list.
        public static let dictionary = ReportFieldType("dictionary")

        /// Every documented code.
        public static let known: [ReportFieldType] = [
            .input,
            .textarea,
            .action,
            .checkbox,
            .barcode,
            .image,
            .dictionary,
        ]

        public var name: String? {
            switch code {
            case "input": return "input"
            case "textarea": return "textarea"
            case "action": return "action"
            case "checkbox": return "checkbox"
            case "barcode": return "barcode"
            case "image": return "image"
            case "dictionary": return "dictionary"
            default: return nil
            }
        }
    }

    /// Where a job stands. Our copy of the documents has no complete list, so any other value is possible. No call
    /// changes it: the worker does, in the mobile app, or the dispatcher in the web application. Success or failure is
    /// not a status but `resolution.successful`.
    public struct JobStatus: TextCode {
        public let code: String

        public init(_ code: String) {
            self.code = code
        }

        /// The worker's app has it, not begun (a sample shows it).
        public static let posted = JobStatus("posted")

        /// Planned, not begun (a sample shows it).
        public static let scheduled = JobStatus("scheduled")

        /// The worker is on the way; follows from `timestamps.en_route_at`. Inferred: the documents do not say so.
        public static let enRoute = JobStatus("en_route")

        /// Work in progress (a sample shows it). Resolutions and assignees can no longer be changed.
        public static let started = JobStatus("started")

        /// Paused; follows from `timestamps.suspended_at`. Inferred: the documents do not say so.
        public static let suspended = JobStatus("suspended")

        /// Ended, with a resolution; follows from `timestamps.finished_at`. Inferred: the documents do not say so.
        public static let finished = JobStatus("finished")

        /// Cancelled. Known only from third-party code.
        public static let canceled = JobStatus("canceled")

        /// Of the first version of the API. Known only from third-party code.
        public static let published = JobStatus("published")

        /// Work in progress, presumably. Known only from third-party code.
        public static let inProgress = JobStatus("in_progress")

        /// Every documented code.
        public static let known: [JobStatus] = [
            .posted,
            .scheduled,
            .enRoute,
            .started,
            .suspended,
            .finished,
            .canceled,
            .published,
            .inProgress,
        ]

        public var name: String? {
            switch code {
            case "posted": return "posted"
            case "scheduled": return "scheduled"
            case "en_route": return "en_route"
            case "started": return "started"
            case "suspended": return "suspended"
            case "finished": return "finished"
            case "canceled": return "canceled"
            case "published": return "published"
            case "in_progress": return "in_progress"
            default: return nil
            }
        }
    }

    /// What happened to a job. The documents say that new types may appear at any time.
    public struct JobEventType: TextCode {
        public let code: String

        public init(_ code: String) {
            self.code = code
        }

        /// Created (in the sample of the history).
        public static let jobCreated = JobEventType("job_created")

        /// Changed (named as the type of a webhook).
        public static let jobUpdated = JobEventType("job_updated")

        /// Started (named as the type of a webhook).
        public static let jobStarted = JobEventType("job_started")

        /// The status changed (in the sample of locations).
        public static let statusUpdated = JobEventType("status_updated")

        /// A field changed (in the sample of locations).
        public static let fieldUpdated = JobEventType("field_updated")

        /// Every documented code.
        public static let known: [JobEventType] = [
            .jobCreated,
            .jobUpdated,
            .jobStarted,
            .statusUpdated,
            .fieldUpdated,
        ]

        public var name: String? {
            switch code {
            case "job_created": return "job_created"
            case "job_updated": return "job_updated"
            case "job_started": return "job_started"
            case "status_updated": return "status_updated"
            case "field_updated": return "field_updated"
            default: return nil
            }
        }
    }

    /// What a webhook tells. Our copy of the documents spells out these three; others (`…_created`, `…_deleted`,
    /// further statuses of a job) presumably follow the pattern.
    public struct WebhookEventType: TextCode {
        public let code: String

        public init(_ code: String) {
            self.code = code
        }

        /// A job was started.
        public static let jobStarted = WebhookEventType("job_started")

        /// A job was changed.
        public static let jobUpdated = WebhookEventType("job_updated")

        /// A client was changed.
        public static let clientUpdated = WebhookEventType("client_updated")

        /// Every documented code.
        public static let known: [WebhookEventType] = [
            .jobStarted,
            .jobUpdated,
            .clientUpdated,
        ]

        public var name: String? {
            switch code {
            case "job_started": return "job_started"
            case "job_updated": return "job_updated"
            case "client_updated": return "client_updated"
            default: return nil
            }
        }
    }

    /// What kind of thing a webhook is about.
    public struct WebhookEntityType: TextCode {
        public let code: String

        public init(_ code: String) {
            self.code = code
        }

        /// A job.
        public static let job = WebhookEntityType("job")

        /// A client.
        public static let client = WebhookEntityType("client")

        /// A site.
        public static let site = WebhookEntityType("site")

        /// Every documented code.
        public static let known: [WebhookEntityType] = [
            .job,
            .client,
            .site,
        ]

        public var name: String? {
            switch code {
            case "job": return "job"
            case "client": return "client"
            case "site": return "site"
            default: return nil
            }
        }
    }

    /// Where a delivery of a webhook stands. Our copy of the documents has no list of the values.
    public struct DeliveryStatus: TextCode {
        public let code: String

        public init(_ code: String) {
            self.code = code
        }

        /// It was attempted, no more: the sample with this status failed to connect. Whether it arrived says
        /// `http_response_code` (2xx).
        public static let sent = DeliveryStatus("sent")

        /// Every documented code.
        public static let known: [DeliveryStatus] = [
            .sent,
        ]

        public var name: String? {
            switch code {
            case "sent": return "sent"
            default: return nil
            }
        }
    }

    /// What one of several assignees may do with the job. Our copy of the documents does not have the structure.
    public struct AssigneeAccess: TextCode {
        public let code: String

        public init(_ code: String) {
            self.code = code
        }

        /// Carries the job out: exactly one has it. Known only from third-party code.
        public static let edit = AssigneeAccess("edit")

        /// Sees the job. Known only from third-party code.
        public static let view = AssigneeAccess("view")

        /// Every documented code.
        public static let known: [AssigneeAccess] = [
            .edit,
            .view,
        ]

        public var name: String? {
            switch code {
            case "edit": return "edit"
            case "view": return "view"
            default: return nil
            }
        }
    }
}
