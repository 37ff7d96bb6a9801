// Made from core/catalog/planado.json by gigwire-codegen; do not edit.
/** Kind of a contact. */
export const ContactType = {
  /** Phone number, the only kind that is supported. */
  phone: 'phone',
} as const;

/** Kind of a contact. An undocumented code is kept as it is. */
export type ContactType = 'phone' | (string & {});

/**
 * What a custom field looks like. With the data type it decides the type of the value; fields of a job may be `input`,
 * `file` and `dictionary`, those of the report anything but `file`.
 */
export const FieldType = {
  /** Photos: a list of addresses, empty when there is none, never null. */
  image: 'image',
  /** Text of one line. */
  input: 'input',
  /** An action to be ticked off. */
  action: 'action',
  /** Yes or no. */
  checkbox: 'checkbox',
  /** Text of several lines. */
  textarea: 'textarea',
  /** Bar code or QR code, as text. */
  barcode: 'barcode',
  /** A file: the address to download it from. */
  file: 'file',
  /** An entry of a pick list. */
  dictionary: 'dictionary',
} as const;

/**
 * What a custom field looks like. With the data type it decides the type of the value; fields of a job may be `input`,
 * `file` and `dictionary`, those of the report anything but `file`. An undocumented code is kept as it is.
 */
export type FieldType =
  | 'image'
  | 'input'
  | 'action'
  | 'checkbox'
  | 'textarea'
  | 'barcode'
  | 'file'
  | 'dictionary'
  | (string & {});

/** What a custom field holds. */
export const DataType = {
  /** Text (`input`, `textarea`, `barcode`). */
  string: 'string',
  /** True or false (`action`, `checkbox`). */
  boolean: 'boolean',
  /** One address to download from (`file`) or a list of them (`image`). */
  attachment: 'attachment',
  /** An entry of a pick list. */
  dictionary: 'dictionary',
} as const;

/** What a custom field holds. An undocumented code is kept as it is. */
export type DataType = 'string' | 'boolean' | 'attachment' | 'dictionary' | (string & {});

/** Kinds of custom field that a job may have (`custom_fields`), as the table of combinations allows them. */
export const JobFieldType = {
  /** Text of one line. */
  input: 'input',
  /** A file. */
  file: 'file',
  /** An entry of a pick list. */
  dictionary: 'dictionary',
} as const;

/**
 * Kinds of custom field that a job may have (`custom_fields`), as the table of combinations allows them. An
 * undocumented code is kept as it is.
 */
export type JobFieldType = 'input' | 'file' | 'dictionary' | (string & {});

/** Kinds of custom field that a report may have (`report_fields`), as the table of combinations allows them. */
export const ReportFieldType = {
  /** Text of one line. */
  input: 'input',
  /** Text of several lines. */
  textarea: 'textarea',
  /** An action to be ticked off. */
  action: 'action',
  /** Yes or no. */
  checkbox: 'checkbox',
  /** Bar code or QR code. */
  barcode: 'barcode',
  /** Photos. */
  image: 'image',
  /** An entry of a pick list. */
  dictionary: 'dictionary',
} as const;

/**
 * Kinds of custom field that a report may have (`report_fields`), as the table of combinations allows them. An
 * undocumented code is kept as it is.
 */
export type ReportFieldType =
  | 'input'
  | 'textarea'
  | 'action'
  | 'checkbox'
  | 'barcode'
  | 'image'
  | 'dictionary'
  | (string & {});

/**
 * Where a job stands. Our copy of the documents has no complete list, so any other value is possible. No call changes
 * it: the worker does, in the mobile app, or the dispatcher in the web application. Success or failure is not a status
 * but `resolution.successful`.
 */
export const JobStatus = {
  /** The worker's app has it, not begun (a sample shows it). */
  posted: 'posted',
  /** Planned, not begun (a sample shows it). */
  scheduled: 'scheduled',
  /** The worker is on the way; follows from `timestamps.en_route_at`. Inferred: the documents do not say so. */
  enRoute: 'en_route',
  /** Work in progress (a sample shows it). Resolutions and assignees can no longer be changed. */
  started: 'started',
  /** Paused; follows from `timestamps.suspended_at`. Inferred: the documents do not say so. */
  suspended: 'suspended',
  /** Ended, with a resolution; follows from `timestamps.finished_at`. Inferred: the documents do not say so. */
  finished: 'finished',
  /** Cancelled. Known only from third-party code. */
  canceled: 'canceled',
  /** Of the first version of the API. Known only from third-party code. */
  published: 'published',
  /** Work in progress, presumably. Known only from third-party code. */
  inProgress: 'in_progress',
} as const;

/**
 * Where a job stands. Our copy of the documents has no complete list, so any other value is possible. No call changes
 * it: the worker does, in the mobile app, or the dispatcher in the web application. Success or failure is not a status
 * but `resolution.successful`. An undocumented code is kept as it is.
 */
export type JobStatus =
  | 'posted'
  | 'scheduled'
  | 'en_route'
  | 'started'
  | 'suspended'
  | 'finished'
  | 'canceled'
  | 'published'
  | 'in_progress'
  | (string & {});

/** What happened to a job. The documents say that new types may appear at any time. */
export const JobEventType = {
  /** Created (in the sample of the history). */
  jobCreated: 'job_created',
  /** Changed (named as the type of a webhook). */
  jobUpdated: 'job_updated',
  /** Started (named as the type of a webhook). */
  jobStarted: 'job_started',
  /** The status changed (in the sample of locations). */
  statusUpdated: 'status_updated',
  /** A field changed (in the sample of locations). */
  fieldUpdated: 'field_updated',
} as const;

/**
 * What happened to a job. The documents say that new types may appear at any time. An undocumented code is kept as it
 * is.
 */
export type JobEventType =
  | 'job_created'
  | 'job_updated'
  | 'job_started'
  | 'status_updated'
  | 'field_updated'
  | (string & {});

/**
 * What a webhook tells. Our copy of the documents spells out these three; others (`…_created`, `…_deleted`, further
 * statuses of a job) presumably follow the pattern.
 */
export const WebhookEventType = {
  /** A job was started. */
  jobStarted: 'job_started',
  /** A job was changed. */
  jobUpdated: 'job_updated',
  /** A client was changed. */
  clientUpdated: 'client_updated',
} as const;

/**
 * What a webhook tells. Our copy of the documents spells out these three; others (`…_created`, `…_deleted`, further
 * statuses of a job) presumably follow the pattern. An undocumented code is kept as it is.
 */
export type WebhookEventType = 'job_started' | 'job_updated' | 'client_updated' | (string & {});

/** What kind of thing a webhook is about. */
export const WebhookEntityType = {
  /** A job. */
  job: 'job',
  /** A client. */
  client: 'client',
  /** A site. */
  site: 'site',
} as const;

/** What kind of thing a webhook is about. An undocumented code is kept as it is. */
export type WebhookEntityType = 'job' | 'client' | 'site' | (string & {});

/** Where a delivery of a webhook stands. Our copy of the documents has no list of the values. */
export const DeliveryStatus = {
  /**
   * It was attempted, no more: the sample with this status failed to connect. Whether it arrived says
   * `http_response_code` (2xx).
   */
  sent: 'sent',
} as const;

/**
 * Where a delivery of a webhook stands. Our copy of the documents has no list of the values. An undocumented code is
 * kept as it is.
 */
export type DeliveryStatus = 'sent' | (string & {});

/** What one of several assignees may do with the job. Our copy of the documents does not have the structure. */
export const AssigneeAccess = {
  /** Carries the job out: exactly one has it. Known only from third-party code. */
  edit: 'edit',
  /** Sees the job. Known only from third-party code. */
  view: 'view',
} as const;

/**
 * What one of several assignees may do with the job. Our copy of the documents does not have the structure. An
 * undocumented code is kept as it is.
 */
export type AssigneeAccess = 'edit' | 'view' | (string & {});
