// Made from core/catalog/planado.json by gigwire-codegen; do not edit.
//! Planado: documented codes. Every set is open: a code that the vendor's document does not list is kept as `Unknown`.

use crate::value::Value;

/// Kind of a contact.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ContactType {
    /// `phone`: Phone number, the only kind that is supported.
    Phone,
    /// A code that is not documented.
    Unknown(Box<str>),
}

impl ContactType {
    /// The code as an answer has it.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        match code {
            "phone" => Self::Phone,
            other => Self::Unknown(other.into()),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Phone => "phone",
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<ContactType> for Value {
    fn from(code: ContactType) -> Self {
        Self::from(code.code())
    }
}

/// What a custom field looks like. With the data type it decides the type of the value; fields of a job may be
/// `input`, `file` and `dictionary`, those of the report anything but `file`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum FieldType {
    /// `image`: Photos: a list of addresses, empty when there is none, never null.
    Image,
    /// `input`: Text of one line.
    Input,
    /// `action`: An action to be ticked off.
    Action,
    /// `checkbox`: Yes or no.
    Checkbox,
    /// `textarea`: Text of several lines.
    Textarea,
    /// `barcode`: Bar code or QR code, as text.
    Barcode,
    /// `file`: A file: the address to download it from.
    File,
    /// `dictionary`: An entry of a pick list.
    Dictionary,
    /// A code that is not documented.
    Unknown(Box<str>),
}

impl FieldType {
    /// The code as an answer has it.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        match code {
            "image" => Self::Image,
            "input" => Self::Input,
            "action" => Self::Action,
            "checkbox" => Self::Checkbox,
            "textarea" => Self::Textarea,
            "barcode" => Self::Barcode,
            "file" => Self::File,
            "dictionary" => Self::Dictionary,
            other => Self::Unknown(other.into()),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Image => "image",
            Self::Input => "input",
            Self::Action => "action",
            Self::Checkbox => "checkbox",
            Self::Textarea => "textarea",
            Self::Barcode => "barcode",
            Self::File => "file",
            Self::Dictionary => "dictionary",
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Image => "image",
            Self::Input => "input",
            Self::Action => "action",
            Self::Checkbox => "checkbox",
            Self::Textarea => "textarea",
            Self::Barcode => "barcode",
            Self::File => "file",
            Self::Dictionary => "dictionary",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<FieldType> for Value {
    fn from(code: FieldType) -> Self {
        Self::from(code.code())
    }
}

/// What a custom field holds.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DataType {
    /// `string`: Text (`input`, `textarea`, `barcode`).
    String,
    /// `boolean`: True or false (`action`, `checkbox`).
    Boolean,
    /// `attachment`: One address to download from (`file`) or a list of them (`image`).
    Attachment,
    /// `dictionary`: An entry of a pick list.
    Dictionary,
    /// A code that is not documented.
    Unknown(Box<str>),
}

impl DataType {
    /// The code as an answer has it.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        match code {
            "string" => Self::String,
            "boolean" => Self::Boolean,
            "attachment" => Self::Attachment,
            "dictionary" => Self::Dictionary,
            other => Self::Unknown(other.into()),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::String => "string",
            Self::Boolean => "boolean",
            Self::Attachment => "attachment",
            Self::Dictionary => "dictionary",
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::String => "string",
            Self::Boolean => "boolean",
            Self::Attachment => "attachment",
            Self::Dictionary => "dictionary",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<DataType> for Value {
    fn from(code: DataType) -> Self {
        Self::from(code.code())
    }
}

/// Kinds of custom field that a job may have (`custom_fields`), as the table of combinations allows them.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum JobFieldType {
    /// `input`: Text of one line.
    Input,
    /// `file`: A file.
    File,
    /// `dictionary`: An entry of a pick list.
    Dictionary,
    /// A code that is not documented.
    Unknown(Box<str>),
}

impl JobFieldType {
    /// The code as an answer has it.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        match code {
            "input" => Self::Input,
            "file" => Self::File,
            "dictionary" => Self::Dictionary,
            other => Self::Unknown(other.into()),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Input => "input",
            Self::File => "file",
            Self::Dictionary => "dictionary",
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Input => "input",
            Self::File => "file",
            Self::Dictionary => "dictionary",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<JobFieldType> for Value {
    fn from(code: JobFieldType) -> Self {
        Self::from(code.code())
    }
}

/// Kinds of custom field that a report may have (`report_fields`), as the table of combinations allows them.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ReportFieldType {
    /// `input`: Text of one line.
    Input,
    /// `textarea`: Text of several lines.
    Textarea,
    /// `action`: An action to be ticked off.
    Action,
    /// `checkbox`: Yes or no.
    Checkbox,
    /// `barcode`: Bar code or QR code.
    Barcode,
    /// `image`: Photos.
    Image,
    /// `dictionary`: An entry of a pick list.
    Dictionary,
    /// A code that is not documented.
    Unknown(Box<str>),
}

impl ReportFieldType {
    /// The code as an answer has it.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        match code {
            "input" => Self::Input,
            "textarea" => Self::Textarea,
            "action" => Self::Action,
            "checkbox" => Self::Checkbox,
            "barcode" => Self::Barcode,
            "image" => Self::Image,
            "dictionary" => Self::Dictionary,
            other => Self::Unknown(other.into()),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Input => "input",
            Self::Textarea => "textarea",
            Self::Action => "action",
            Self::Checkbox => "checkbox",
            Self::Barcode => "barcode",
            Self::Image => "image",
            Self::Dictionary => "dictionary",
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Input => "input",
            Self::Textarea => "textarea",
            Self::Action => "action",
            Self::Checkbox => "checkbox",
            Self::Barcode => "barcode",
            Self::Image => "image",
            Self::Dictionary => "dictionary",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<ReportFieldType> for Value {
    fn from(code: ReportFieldType) -> Self {
        Self::from(code.code())
    }
}

/// Where a job stands. Our copy of the documents has no complete list, so any other value is possible. No call
/// changes it: the worker does, in the mobile app, or the dispatcher in the web application. Success or failure
/// is not a status but `resolution.successful`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum JobStatus {
    /// `posted`: The worker's app has it, not begun (a sample shows it).
    Posted,
    /// `scheduled`: Planned, not begun (a sample shows it).
    Scheduled,
    /// `en_route`: The worker is on the way; follows from `timestamps.en_route_at`. Inferred: the documents do not
    /// say so.
    EnRoute,
    /// `started`: Work in progress (a sample shows it). Resolutions and assignees can no longer be changed.
    Started,
    /// `suspended`: Paused; follows from `timestamps.suspended_at`. Inferred: the documents do not say so.
    Suspended,
    /// `finished`: Ended, with a resolution; follows from `timestamps.finished_at`. Inferred: the documents do not
    /// say so.
    Finished,
    /// `canceled`: Cancelled. Known only from third-party code.
    Canceled,
    /// `published`: Of the first version of the API. Known only from third-party code.
    Published,
    /// `in_progress`: Work in progress, presumably. Known only from third-party code.
    InProgress,
    /// A code that is not documented.
    Unknown(Box<str>),
}

impl JobStatus {
    /// The code as an answer has it.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        match code {
            "posted" => Self::Posted,
            "scheduled" => Self::Scheduled,
            "en_route" => Self::EnRoute,
            "started" => Self::Started,
            "suspended" => Self::Suspended,
            "finished" => Self::Finished,
            "canceled" => Self::Canceled,
            "published" => Self::Published,
            "in_progress" => Self::InProgress,
            other => Self::Unknown(other.into()),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Posted => "posted",
            Self::Scheduled => "scheduled",
            Self::EnRoute => "en_route",
            Self::Started => "started",
            Self::Suspended => "suspended",
            Self::Finished => "finished",
            Self::Canceled => "canceled",
            Self::Published => "published",
            Self::InProgress => "in_progress",
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Posted => "posted",
            Self::Scheduled => "scheduled",
            Self::EnRoute => "en_route",
            Self::Started => "started",
            Self::Suspended => "suspended",
            Self::Finished => "finished",
            Self::Canceled => "canceled",
            Self::Published => "published",
            Self::InProgress => "in_progress",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<JobStatus> for Value {
    fn from(code: JobStatus) -> Self {
        Self::from(code.code())
    }
}

/// What happened to a job. The documents say that new types may appear at any time.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum JobEventType {
    /// `job_created`: Created (in the sample of the history).
    JobCreated,
    /// `job_updated`: Changed (named as the type of a webhook).
    JobUpdated,
    /// `job_started`: Started (named as the type of a webhook).
    JobStarted,
    /// `status_updated`: The status changed (in the sample of locations).
    StatusUpdated,
    /// `field_updated`: A field changed (in the sample of locations).
    FieldUpdated,
    /// A code that is not documented.
    Unknown(Box<str>),
}

impl JobEventType {
    /// The code as an answer has it.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        match code {
            "job_created" => Self::JobCreated,
            "job_updated" => Self::JobUpdated,
            "job_started" => Self::JobStarted,
            "status_updated" => Self::StatusUpdated,
            "field_updated" => Self::FieldUpdated,
            other => Self::Unknown(other.into()),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::JobCreated => "job_created",
            Self::JobUpdated => "job_updated",
            Self::JobStarted => "job_started",
            Self::StatusUpdated => "status_updated",
            Self::FieldUpdated => "field_updated",
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::JobCreated => "job_created",
            Self::JobUpdated => "job_updated",
            Self::JobStarted => "job_started",
            Self::StatusUpdated => "status_updated",
            Self::FieldUpdated => "field_updated",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<JobEventType> for Value {
    fn from(code: JobEventType) -> Self {
        Self::from(code.code())
    }
}

/// What a webhook tells. Our copy of the documents spells out these three; others (`…_created`, `…_deleted`,
/// further statuses of a job) presumably follow the pattern.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum WebhookEventType {
    /// `job_started`: A job was started.
    JobStarted,
    /// `job_updated`: A job was changed.
    JobUpdated,
    /// `client_updated`: A client was changed.
    ClientUpdated,
    /// A code that is not documented.
    Unknown(Box<str>),
}

impl WebhookEventType {
    /// The code as an answer has it.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        match code {
            "job_started" => Self::JobStarted,
            "job_updated" => Self::JobUpdated,
            "client_updated" => Self::ClientUpdated,
            other => Self::Unknown(other.into()),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::JobStarted => "job_started",
            Self::JobUpdated => "job_updated",
            Self::ClientUpdated => "client_updated",
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::JobStarted => "job_started",
            Self::JobUpdated => "job_updated",
            Self::ClientUpdated => "client_updated",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<WebhookEventType> for Value {
    fn from(code: WebhookEventType) -> Self {
        Self::from(code.code())
    }
}

/// What kind of thing a webhook is about.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum WebhookEntityType {
    /// `job`: A job.
    Job,
    /// `client`: A client.
    Client,
    /// `site`: A site.
    Site,
    /// A code that is not documented.
    Unknown(Box<str>),
}

impl WebhookEntityType {
    /// The code as an answer has it.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        match code {
            "job" => Self::Job,
            "client" => Self::Client,
            "site" => Self::Site,
            other => Self::Unknown(other.into()),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Job => "job",
            Self::Client => "client",
            Self::Site => "site",
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Job => "job",
            Self::Client => "client",
            Self::Site => "site",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<WebhookEntityType> for Value {
    fn from(code: WebhookEntityType) -> Self {
        Self::from(code.code())
    }
}

/// Where a delivery of a webhook stands. Our copy of the documents has no list of the values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DeliveryStatus {
    /// `sent`: It was attempted, no more: the sample with this status failed to connect. Whether it arrived says
    /// `http_response_code` (2xx).
    Sent,
    /// A code that is not documented.
    Unknown(Box<str>),
}

impl DeliveryStatus {
    /// The code as an answer has it.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        match code {
            "sent" => Self::Sent,
            other => Self::Unknown(other.into()),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Sent => "sent",
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Sent => "sent",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<DeliveryStatus> for Value {
    fn from(code: DeliveryStatus) -> Self {
        Self::from(code.code())
    }
}

/// What one of several assignees may do with the job. Our copy of the documents does not have the structure.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum AssigneeAccess {
    /// `edit`: Carries the job out: exactly one has it. Known only from third-party code.
    Edit,
    /// `view`: Sees the job. Known only from third-party code.
    View,
    /// A code that is not documented.
    Unknown(Box<str>),
}

impl AssigneeAccess {
    /// The code as an answer has it.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        match code {
            "edit" => Self::Edit,
            "view" => Self::View,
            other => Self::Unknown(other.into()),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Edit => "edit",
            Self::View => "view",
            Self::Unknown(other) => other,
        }
    }

    /// The name in the catalog, or `unknown`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Edit => "edit",
            Self::View => "view",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl From<AssigneeAccess> for Value {
    fn from(code: AssigneeAccess) -> Self {
        Self::from(code.code())
    }
}
