// Made from core/catalog/planado.json by gigwire-codegen; do not edit.
import type { Json } from '../values.js';
import type {
  ContactType,
  DataType,
  DeliveryStatus,
  FieldType,
  JobEventType,
  JobStatus,
  WebhookEntityType,
  WebhookEventType,
} from './codes.js';

/** Whom to reach, and how. */
export interface Contact {
  /** Name of the person, at most 50 characters. */
  name: string | null;
  /** The contact itself, a phone number, at most 50 characters. */
  value: string | null;
  /** Kind of contact. */
  type: ContactType | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** Coordinates. The documents name the structure and only samples show its fields. */
export interface Geolocation {
  /** Longitude in degrees. Exact decimal. */
  longitude: string | null;
  /** Latitude in degrees. Exact decimal. */
  latitude: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** An address. */
export interface Address {
  /** The whole address in one line. */
  formatted: string | null;
  /** Number of the flat or office, at most 50 characters. */
  apartment: string | null;
  /** Floor, at most 50 characters. */
  floor: string | null;
  /** Entrance, at most 50 characters. */
  entranceNo: string | null;
  /** What helps the worker to find the place, at most 500 characters. */
  description: string | null;
  /** Coordinates. */
  geolocation: Geolocation | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** A field worker: a user who may carry out jobs. */
export interface Worker {
  /** Worker's identifier. UUID. */
  uuid: string | null;
  /** Worker's email. */
  email: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** A team: a group of workers. Of the team of an assignee only `uuid` and `name` are there. */
export interface Team {
  /** Team's identifier. UUID. */
  uuid: string;
  /** Name, unique, at most 200 characters: `name` in the list of teams, `team` in the shared structures. */
  name: string | null;
  /** Where the team works unless something else is said. */
  territory: Territory | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** Who carries out a job: one worker or one team. */
export interface Assignee {
  /** The team, if it is one. */
  team: Team | null;
  /** The worker, if it is one. */
  worker: Worker | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** Who carries out a job, by identifier only: the form that lists have. */
export interface AssigneeId {
  /** The team, if it is one. UUID. */
  teamUuid: string | null;
  /** The worker, if it is one. UUID. */
  workerUuid: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** Which client something belongs to. */
export interface ClientRef {
  /** Client's identifier. UUID. */
  uuid: string | null;
  /** Your own identifier of the client. */
  externalId: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** An area in which workers work. */
export interface Territory {
  /** Territory's identifier. UUID. */
  uuid: string;
  /** Name, unique, at most 200 characters. */
  name: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** What a worker can do; it serves to find a worker for a job. */
export interface Skill {
  /** Skill's identifier. UUID. */
  uuid: string;
  /** Name. */
  name: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** An entry of a pick list, which a custom field can have as its value. */
export interface DictionaryValue {
  /** Entry's identifier. UUID. */
  uuid: string;
  /** Its text, unique in the list, at most 200 characters. */
  name: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** How a job ended, successfully or not, or how it may end. */
export interface Resolution {
  /** Resolution's identifier. UUID. */
  uuid: string | null;
  /** Name, unique, at most 100 characters. */
  name: string | null;
  /** Whether it counts as success. The resolutions that a job may end with lack it in the sample. */
  successful: boolean | null;
  /** What the worker wrote when finishing. The key is there only in the resolution of a finished job. */
  comment: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/**
 * A custom field. Fields come to a job through its template: those of the job (`custom_fields`) are filled in by the
 * dispatcher when the job is added, and the worker only reads them; those of the report (`report_fields`) are filled in
 * by the worker while working.
 */
export interface CustomField {
  /** Field's identifier. UUID. */
  uuid: string | null;
  /** Name. */
  name: string | null;
  /** What the field looks like. */
  fieldType: FieldType | null;
  /** What the field holds. */
  dataType: DataType | null;
  /**
   * In `custom_fields`: the dispatcher must fill it in when adding the job. In `report_fields`: the worker must fill it
   * in to finish the job successfully.
   */
  required: boolean | null;
  /** The value. Always there in jobs; in templates only for fields that can be filled in beforehand, such as a file. */
  value: CustomFieldValue | null;
  /**
   * When the value was last changed. Only fields of a report with a value that is not empty have it. ISO 8601, with a
   * zone only if the platform named one.
   */
  filledAt: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/**
 * What a user may do. Each part may be left out; it is not null. `can` answers for a dotted name such as
 * `web.jobs.edit`.
 */
export interface UserPermissions {
  /** Rights in the web application. */
  web: WebPermissions | null;
  /** Rights in the mobile application. */
  mobile: MobilePermissions | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** Rights in the web application. */
export interface WebPermissions {
  /** May sign in. */
  login: boolean | null;
  /** Jobs. */
  jobs: JobPermissions | null;
  /** Clients. */
  clients: ViewEditPermissions | null;
  /** Schedule. */
  schedule: ViewEditPermissions | null;
  /** Map: it has no right to view. */
  map: EditPermissions | null;
  /** Shifts: they have no right to view. */
  shifts: EditPermissions | null;
  /** Teams. */
  teams: ViewEditPermissions | null;
  /** May export jobs: a flag, unlike the others. */
  jobsExport: boolean | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** Rights in the mobile application. */
export interface MobilePermissions {
  /** May sign in. */
  login: boolean | null;
  /** Jobs. */
  jobs: MobileJobPermissions | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** Rights to jobs in the web application. */
export interface JobPermissions {
  /** May see them. */
  view: boolean | null;
  /** May change them. */
  edit: boolean | null;
  /** May delete them. */
  delete: boolean | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** Rights to see and to change. */
export interface ViewEditPermissions {
  /** May see. */
  view: boolean | null;
  /** May change. */
  edit: boolean | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** The right to change. */
export interface EditPermissions {
  /** May change. */
  edit: boolean | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** Rights to jobs in the mobile application. */
export interface MobileJobPermissions {
  /** May see them. */
  view: boolean | null;
  /** May carry them out. */
  complete: boolean | null;
  /** May add them; the support site knows such a right. Known only from third-party code. */
  create: boolean | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/**
 * A length of time. Samples show an object with minutes, which is the only unit that is ever shown; the tables of
 * answers call it a String.
 */
export interface Duration {
  /** Whole minutes. */
  minutes: number | null;
  /** What came in place of the object, where it is no whole number. */
  text: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** Which site something belongs to. */
export interface SiteRef {
  /** Site's identifier. UUID. */
  uuid: string | null;
  /** Your own identifier of the site. */
  externalId: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** Which template a job was made from. */
export interface TemplateRef {
  /** Template's identifier. UUID. */
  uuid: string | null;
  /** Name. */
  name: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** A type of job. */
export interface JobType {
  /** Unique identifier; it never changes. UUID. */
  uuid: string;
  /** Unique name of the type, at most 100 characters; `default` is the one that is taken when none is chosen. */
  code: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** When the worker took each step. */
export interface JobTimestamps {
  /** Set off. ISO 8601, with a zone only if the platform named one. */
  enRouteAt: string | null;
  /** Began to work. ISO 8601, with a zone only if the platform named one. */
  startedAt: string | null;
  /** Paused. ISO 8601, with a zone only if the platform named one. */
  suspendedAt: string | null;
  /** Ended. ISO 8601, with a zone only if the platform named one. */
  finishedAt: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** A job as `jobs.list` shows it: what it refers to is there by identifier only. `jobs.get` has the whole. */
export interface JobSummary {
  /** Unique identifier; it never changes. UUID. */
  uuid: string;
  /** Your own identifier of the job, unique; at most 500 characters. */
  externalId: string | null;
  /**
   * Your order, lead or deal that the job belongs to; not unique on purpose, so that it groups several visits. At most
   * 500 characters.
   */
  externalOrderId: string | null;
  /** Number of the job, as the applications show it. */
  serialNo: number | null;
  /** Where the job stands. */
  status: JobStatus;
  /**
   * Planned start. One sample has no zone and others end in Z: without a zone none is made up. ISO 8601, with a zone
   * only if the platform named one.
   */
  scheduledAt: string | null;
  /** Planned length. */
  scheduledDuration: Duration | null;
  /** What is to be done; at most 15000 characters. */
  description: string | null;
  /** Worker or team. */
  assignee: AssigneeId | null;
  /** Type of the job. It is `type` in `jobs.get` and `job_type` in requests. UUID. */
  typeUuid: string | null;
  /** Template. UUID. */
  templateUuid: string | null;
  /** Client. UUID. */
  clientUuid: string | null;
  /** Site. UUID. */
  siteUuid: string | null;
  /** Contacts (in the table, not in the sample). */
  contacts: Contact[] | null;
  /** Territory. UUID. */
  territoryUuid: string | null;
  /** Skills that are needed. UUID. */
  skillUuids: string[] | null;
  /** The first job of the chain that this one belongs to (newer documents only). UUID. */
  initialJobUuid: string | null;
  /** The job that this one completes (newer documents only). UUID. */
  completionOfUuid: string | null;
  /** Grows by one with each change, from 1: what orders webhooks. */
  version: number | null;
  /** When it was created. ISO 8601, with a zone only if the platform named one. */
  createdAt: string | null;
  /** When it was last changed. ISO 8601, with a zone only if the platform named one. */
  updatedAt: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/**
 * A job, with what it refers to. The documents' table of it is that of the webhooks; `address` and `timestamps` are in
 * the sample only.
 */
export interface Job {
  /** Unique identifier; it never changes. UUID. */
  uuid: string;
  /** Your own identifier of the job, unique; at most 500 characters. */
  externalId: string | null;
  /**
   * Your order, lead or deal that the job belongs to; not unique on purpose, so that it groups several visits. At most
   * 500 characters.
   */
  externalOrderId: string | null;
  /** Number of the job, as the applications show it. */
  serialNo: number | null;
  /** Where the job stands. */
  status: JobStatus;
  /**
   * Planned start. One sample has no zone and others end in Z: without a zone none is made up. ISO 8601, with a zone
   * only if the platform named one.
   */
  scheduledAt: string | null;
  /** Planned length. */
  scheduledDuration: Duration | null;
  /** What is to be done; at most 15000 characters. */
  description: string | null;
  /** Worker or team. */
  assignee: Assignee | null;
  /** Type of the job. It is `type_uuid` in lists and `job_type` in requests. */
  type: JobType | null;
  /** Template. */
  template: TemplateRef | null;
  /** Client. */
  client: ClientRef | null;
  /** Site. */
  site: SiteRef | null;
  /** Territory. */
  territory: Territory | null;
  /** Skills that are needed. */
  skills: Skill[] | null;
  /** Where the work is. */
  address: Address | null;
  /** Contacts. */
  contacts: Contact[] | null;
  /** When the worker took each step. */
  timestamps: JobTimestamps | null;
  /** How the worker may end the job; the sample shows only `uuid` and `name` of them. */
  possibleResolutions: Resolution[] | null;
  /** Fields that the dispatcher fills in; the worker only reads them. */
  customFields: CustomField[] | null;
  /** Fields that the worker fills in. */
  reportFields: CustomField[] | null;
  /** How the job ended. Only a finished job has it. */
  resolution: Resolution | null;
  /** Grows by one with each change, from 1: what orders webhooks. */
  version: number | null;
  /** When it was created. ISO 8601, with a zone only if the platform named one. */
  createdAt: string | null;
  /** When it was last changed. ISO 8601, with a zone only if the platform named one. */
  updatedAt: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** One page of jobs. */
export interface JobPage {
  /** Jobs, the newest first. */
  jobs: JobSummary[];
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** The job that was created or changed. */
export interface JobSaved {
  /** Job's identifier. UUID. */
  jobUuid: string;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** A client: an organisation or an individual. */
export interface ClientDetails {
  /** Unique identifier; it never changes. UUID. */
  uuid: string;
  /** Your own identifier of it. */
  externalId: string | null;
  /** Name to show: the organisation's, or the person's names put together. */
  name: string | null;
  /** An organisation, or else an individual; fixed when it is created. */
  organization: boolean | null;
  /** Name of the organisation, at most 5000 characters; only organisations have it. */
  organizationName: string | null;
  /** First name, at most 50 characters; only individuals have it. */
  firstName: string | null;
  /** Last name, at most 50 characters; only individuals have it. */
  lastName: string | null;
  /** Patronymic, at most 50 characters; only individuals have it. */
  middleName: string | null;
  /** Address. The key is `site_address` here and `address` on sites and jobs. */
  siteAddress: Address | null;
  /** Contacts. */
  contacts: Contact[] | null;
  /** Grows by one with each change, from 1: what orders webhooks. */
  version: number | null;
  /** When it was created (missing in one sample). ISO 8601, with a zone only if the platform named one. */
  createdAt: string | null;
  /** When it was last changed (missing in one sample). ISO 8601, with a zone only if the platform named one. */
  updatedAt: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** One page of clients. */
export interface ClientPage {
  /** Clients, the newest first. */
  clients: ClientDetails[];
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** The client that was created or changed. */
export interface ClientSaved {
  /** Client's identifier. UUID. */
  clientUuid: string;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** A site: a place where work is done for a client. */
export interface Site {
  /** Unique identifier; it never changes. UUID. */
  uuid: string;
  /** Your own identifier of it. */
  externalId: string | null;
  /** Name, at most 300 characters. */
  name: string | null;
  /** Free text, at most 1000 characters. */
  description: string | null;
  /** Contacts. */
  contacts: Contact[] | null;
  /** Territory (newer documents only, which do not let it be null; the older ones do not have it). */
  territory: Territory | null;
  /** Address. */
  address: Address | null;
  /** The client that the site belongs to. */
  client: ClientRef | null;
  /** Grows by one with each change, from 1: what orders webhooks. */
  version: number | null;
  /** When it was created (not on the Russian page). ISO 8601, with a zone only if the platform named one. */
  createdAt: string | null;
  /** When it was last changed (not on the Russian page). ISO 8601, with a zone only if the platform named one. */
  updatedAt: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** One page of sites. */
export interface SitePage {
  /** Sites, the newest first. */
  sites: Site[];
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** The site that was created or changed. */
export interface SiteSaved {
  /** Site's identifier. UUID. */
  siteUuid: string;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** A template of jobs as `templates.list` shows it. */
export interface TemplateSummary {
  /** Unique identifier; it never changes. UUID. */
  uuid: string;
  /** Name. */
  name: string | null;
  /** Type of its jobs. UUID. */
  typeUuid: string | null;
  /** Description that its jobs begin with. */
  description: string | null;
  /** Length that its jobs begin with. */
  scheduledDuration: Duration | null;
  /** Worker or team that its jobs begin with. */
  assignee: AssigneeId | null;
  /** When it was created. ISO 8601, with a zone only if the platform named one. */
  createdAt: string | null;
  /** When it was last changed. ISO 8601, with a zone only if the platform named one. */
  updatedAt: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** One page of templates. */
export interface TemplatePage {
  /** Templates, the oldest first. */
  templates: TemplateSummary[];
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/**
 * A template of jobs. Of its fields our copy of the documents shows only `uuid`; the others follow from the shared
 * structures, and what else comes is kept.
 */
export interface Template {
  /** Unique identifier; it never changes. UUID. */
  uuid: string;
  /**
   * Fields that the dispatcher fills in; with a value only where they can be filled in beforehand. Inferred: the
   * documents do not say so.
   */
  customFields: CustomField[] | null;
  /** Fields that the worker fills in. Inferred: the documents do not say so. */
  reportFields: CustomField[] | null;
  /** Worker or team that its jobs begin with. Inferred: the documents do not say so. */
  assignee: Assignee | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** One page of types of jobs. */
export interface JobTypePage {
  /** Types. */
  jobTypes: JobType[];
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** A resolution as the account has it set up. */
export interface ResolutionDefinition {
  /** Unique identifier; it never changes. UUID. */
  uuid: string;
  /** Name, unique, at most 100 characters. */
  name: string | null;
  /** Whether it counts as success. */
  successful: boolean | null;
  /** Whether the worker may leave a comment. */
  hasComment: boolean | null;
  /** Whether the worker must leave a comment; only together with `has_comment`. */
  commentRequired: boolean | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** One page of resolutions. */
export interface ResolutionPage {
  /** Resolutions. */
  resolutions: ResolutionDefinition[];
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** One page of skills. */
export interface SkillPage {
  /** Skills, 20 on a page. */
  skills: Skill[];
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** One page of territories. */
export interface TerritoryPage {
  /** Territories. */
  territories: Territory[];
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** One page of teams. */
export interface TeamPage {
  /** Teams; their members are not told. */
  teams: Team[];
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** A pick list, which the vendor calls a dictionary. */
export interface PickList {
  /** Unique identifier; it never changes. UUID. */
  uuid: string;
  /** Name, unique, at most 200 characters. */
  name: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** One page of pick lists. */
export interface PickListPage {
  /** Pick lists. */
  dictionaries: PickList[];
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** One page of the entries of a pick list. */
export interface DictionaryValuePage {
  /** Entries; a list has at most 200. */
  values: DictionaryValue[];
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** An event in the history of a job: each version has one. */
export interface JobEvent {
  /** The version of the job that the event made. */
  version: number;
  /** Event's identifier. UUID. */
  uuid: string | null;
  /** What happened. */
  type: JobEventType | null;
  /** Who, when, and from where. */
  context: EventContext | null;
  /** What changed; its shape depends on the type and is not documented. */
  payload: Json | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** Who did something, when, and from where. */
export interface EventContext {
  /** Where the change came from; `api` in the sample. */
  source: string | null;
  /** When it happened: a mobile device may have been offline. ISO 8601, with a zone only if the platform named one. */
  happenedAt: string | null;
  /** When the server recorded it. ISO 8601, with a zone only if the platform named one. */
  createdAt: string | null;
  /** Who did it; null for the API. UUID. */
  userUuid: string | null;
  /** Email of who did it. */
  userEmail: string | null;
  /** The device that it was done on. UUID. */
  deviceUuid: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** One page of the history of a job. */
export interface JobEventPage {
  /** Events, the oldest first, 20 on a page. */
  events: JobEvent[];
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** Where a worker's device was while on a job. */
export interface JobLocation {
  /** Location's identifier. UUID. */
  uuid: string;
  /** Whose device it was. UUID. */
  userUuid: string | null;
  /** Longitude in degrees. Exact decimal. */
  longitude: string | null;
  /** Latitude in degrees. Exact decimal. */
  latitude: string | null;
  /** Accuracy in metres. Exact decimal. */
  accuracyM: string | null;
  /** When the server got it. ISO 8601, with a zone only if the platform named one. */
  uploadedAt: string | null;
  /**
   * When the device took it: `captured_at` in the table, `catured_at` in the sample. ISO 8601, with a zone only if the
   * platform named one.
   */
  capturedAt: string | null;
  /** Events of jobs that it belongs to; empty when there is none, never null. */
  events: JobLocationEvent[] | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** An event of a job that a location belongs to. */
export interface JobLocationEvent {
  /** Event's identifier. UUID. */
  uuid: string | null;
  /** What happened. */
  type: JobEventType | null;
  /** The job: it may be another one than was asked for. UUID. */
  jobUuid: string | null;
  /** The version of the job (typed UUID by the table, a number in the sample). */
  jobVersion: number | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** One page of the locations of a job. */
export interface JobLocationPage {
  /** Locations in the order in which they were uploaded, 100 on a page. */
  locations: JobLocation[];
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** A span of a user's time. */
export interface TimelineSlot {
  /** Where it begins. ISO 8601, with a zone only if the platform named one. */
  timeFrom: string | null;
  /** Where it ends. ISO 8601, with a zone only if the platform named one. */
  timeTo: string | null;
  /** Whether the user works then. */
  working: boolean | null;
  /** Where the user works. */
  territory: Territory | null;
  /** What type of jobs the user does. */
  jobType: JobType | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** What a user does when. */
export interface Timeline {
  /** Spans of time. */
  timeline: TimelineSlot[];
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** The user that was created. */
export interface UserSaved {
  /** User's identifier. UUID. */
  userUuid: string;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** A user. Third-party code reads these fields; the vendor does not describe the call. */
export interface User {
  /** User's identifier. UUID. */
  uuid: string;
  /** First name. */
  firstName: string | null;
  /** Last name. */
  lastName: string | null;
  /** Email, with which the user signs in. */
  email: string | null;
  /**
   * What the user may do: the documents have the structure among those of answers and no call that has it. Inferred:
   * the documents do not say so.
   */
  permissions: UserPermissions | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** Users. */
export interface UserList {
  /** Users. */
  users: User[];
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** A subscription to events. */
export interface Webhook {
  /** Unique identifier; it never changes. UUID. */
  uuid: string;
  /** Where events are sent. */
  url: string | null;
  /** What is sent. */
  eventTypes: WebhookEventType[] | null;
  /** What each delivery carries as it is in the header X-Planado-Secret, if one is set. */
  secret: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** One page of subscriptions. */
export interface WebhookPage {
  /** Subscriptions. */
  webhooks: Webhook[];
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** One attempt to deliver an event. */
export interface WebhookRequest {
  /** Unique identifier; it never changes. UUID. */
  uuid: string;
  /** What the event is. */
  eventType: WebhookEventType | null;
  /** What it is about. */
  entityType: WebhookEntityType | null;
  /** Identifier of what it is about. UUID. */
  entityUuid: string | null;
  /** Version of what it is about. */
  entityVersion: number | null;
  /** Number of the attempt, from 1. */
  attemptNo: number | null;
  /** Where the delivery stands: `sent` does not mean that it arrived. */
  status: DeliveryStatus | null;
  /** The body that was sent: a text that holds JSON. */
  httpRequestBody: string | null;
  /** Status of the answer; null when there was none. */
  httpResponseCode: number | null;
  /** Headers of the answer. */
  httpResponseHeaders: Json | null;
  /** Body of the answer. */
  httpResponseBody: string | null;
  /** When it was due. ISO 8601, with a zone only if the platform named one. */
  sendAt: string | null;
  /** When it was made. ISO 8601, with a zone only if the platform named one. */
  sentAt: string | null;
  /** How long it took, in milliseconds. */
  requestTimeMs: number | null;
  /** What went wrong, such as `connection failure`. */
  errorType: string | null;
  /** Details of what went wrong. */
  errorDescription: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** One page of the delivery log. */
export interface WebhookRequestPage {
  /** Attempts. */
  requests: WebhookRequest[];
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/**
 * What a webhook brings: the event, and what it is about as it was afterwards. It is posted with the secret of the
 * subscription, if it has one, in the header X-Planado-Secret, and the number of the attempt, from 1, in
 * X-Planado-Delivery-Attempt. An answer of 2xx within 10 seconds ends it; otherwise it is sent again, up to 17 times
 * over about a week. Deliveries come in any order: go by the version of what they are about, and answer 2xx to one that
 * is older than what you have.
 */
export interface WebhookBody {
  /** Event's identifier, unique: what tells a repeated delivery. UUID. */
  eventUuid: string;
  /** What happened. */
  eventType: WebhookEventType;
  /** Who, when, and from where. */
  context: EventContext | null;
  /** The job after the change, where the event is about one. */
  job: Job | null;
  /**
   * The client after the change: our copy of the documents has only the body for jobs. Inferred: the documents do not
   * say so.
   */
  client: ClientDetails | null;
  /**
   * The site after the change: our copy of the documents has only the body for jobs. Inferred: the documents do not say
   * so.
   */
  site: Site | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/**
 * The value of a custom field: its type follows from the field's type and data type, as the documents' table of
 * combinations has it. A combination that is not in the table is kept as it comes. What is not documented is any JSON.
 */
export type CustomFieldValue = string | boolean | string[] | DictionaryValue;
