// Made from core/catalog/planado.json by gigwire-codegen; do not edit.
import type { Connection } from '../connection.js';
import type { CallOptions, ListOptions } from '../options.js';
import type { Pager } from '../pager.js';
import type { AtLeastOne, ExactlyOne, Json } from '../values.js';
import type { JobStatus } from './codes.js';
import type {
  AddressInput,
  AssigneeInput,
  ClientRefInput,
  ContactInput,
  CustomFieldInput,
  DurationInput,
  JobClientInput,
  JobSiteInput,
  JobTypeInput,
  MultipleAssigneeInput,
  ReportFieldInput,
  ResolutionInput,
  ShiftInput,
  SkillInput,
  TemplateInput,
  TerritoryInput,
  UserPermissionsInput,
} from './inputs.js';
import type {
  ClientDetails,
  ClientSaved,
  DictionaryValue,
  Job,
  JobEvent,
  JobLocation,
  JobSaved,
  JobSummary,
  JobType,
  PickList,
  ResolutionDefinition,
  Site,
  SiteSaved,
  Skill,
  Team,
  Template,
  TemplateSummary,
  Territory,
  Timeline,
  UserList,
  UserSaved,
  Webhook,
  WebhookRequest,
} from './models.js';

/** Arguments of {@link Jobs.list}. */
export interface JobsListArgs {
  /** Statuses. Known only from third-party code. */
  status?: readonly JobStatus[] | undefined;
  /** Planned later than this. Known only from third-party code. */
  scheduledAtAfter?: string | undefined;
  /** Planned earlier than this. Known only from third-party code. */
  scheduledAtBefore?: string | undefined;
  /** Worker. Known only from third-party code. */
  assigneeWorkerUuid?: string | undefined;
  /** Your order, lead or deal. Known only from third-party code. */
  externalOrderId?: string | undefined;
  /** Changed later than this, strictly. Inferred: the documents do not say so. */
  updatedAtAfter?: string | undefined;
  /** Changed earlier than this, strictly. Inferred: the documents do not say so. */
  updatedAtBefore?: string | undefined;
  /** Go on after the element with this identifier; leave it out for the beginning. */
  after?: string | undefined;
}

/** Exactly one of these is given to {@link Jobs.get}. */
export interface JobsGetArgsChoice {
  /** Job's identifier. */
  uuid: string;
  /** Your own identifier of the job. */
  externalId: string;
}

/** Arguments of {@link Jobs.get}. */
export type JobsGetArgs = ExactlyOne<JobsGetArgsChoice>;

/** At least one of these is given to {@link Jobs.create}. */
export interface JobsCreateArgsChoice {
  /** Template: brings defaults, custom fields, report fields and resolutions. */
  template: TemplateInput;
  /** Type of the job. Answers call it `type` and `type_uuid`. */
  jobType: JobTypeInput;
  /** What is to be done. At most 15000 characters. */
  description: string;
  /** Client. */
  client: JobClientInput;
  /** Site. */
  site: JobSiteInput;
  /** Where the work is. */
  address: AddressInput;
}

/**
 * Arguments of {@link Jobs.create}.
 *
 * At most one of `assignee`, `assignees`.
 */
export type JobsCreateArgs = AtLeastOne<JobsCreateArgsChoice> & {
  /**
   * Your own identifier of the job, unique. Give it: it is what a lost answer can be looked up by. At most 500
   * characters.
   */
  externalId?: string | undefined;
  /** Your order, lead or deal; the same one groups several visits. At most 500 characters. */
  externalOrderId?: string | undefined;
  /** Planned start; give a zone. */
  scheduledAt?: string | undefined;
  /** Planned length. */
  scheduledDuration?: DurationInput | undefined;
  /** Worker or team. */
  assignee?: AssigneeInput | undefined;
  /** Several who see or carry out the job; exactly one of them may edit. */
  assignees?: readonly MultipleAssigneeInput[] | undefined;
  /** How the worker may end the job: at least one success and one failure. At least 2 items. */
  possibleResolutions?: readonly ResolutionInput[] | undefined;
  /** Contacts. */
  contacts?: readonly ContactInput[] | undefined;
  /** Territory. */
  territory?: TerritoryInput | undefined;
  /** Skills that are needed. */
  skills?: readonly SkillInput[] | undefined;
  /** Values of the fields that the dispatcher fills in. */
  customFields?: readonly CustomFieldInput[] | undefined;
  /** Values of the fields of the report (newer documents only). */
  reportFields?: readonly ReportFieldInput[] | undefined;
  /**
   * Whether the assignees get a push notification; false keeps quiet, for example while a job changes often. Default:
   * true.
   */
  notifyAssignees?: boolean | undefined;
  /**
   * Names of what is sent as null, to empty it: `description`, `scheduledAt`, `scheduledDuration`, `assignee`,
   * `client`, `site`, `territory`.
   */
  clear?: readonly string[] | undefined;
};

/** Exactly one of these is given to {@link Jobs.update}. */
export interface JobsUpdateArgsChoice {
  /** Job's identifier. */
  uuid: string;
  /** Your own identifier of the job. */
  externalId: string;
}

/**
 * Arguments of {@link Jobs.update}.
 *
 * At most one of `assignee`, `assignees`.
 */
export type JobsUpdateArgs = ExactlyOne<JobsUpdateArgsChoice> & {
  /** What is to be done. At most 15000 characters. */
  description?: string | undefined;
  /** Planned start; give a zone. */
  scheduledAt?: string | undefined;
  /** Planned length. */
  scheduledDuration?: DurationInput | undefined;
  /** Worker or team. */
  assignee?: AssigneeInput | undefined;
  /** Several who see or carry out the job; exactly one of them may edit. */
  assignees?: readonly MultipleAssigneeInput[] | undefined;
  /** How the worker may end the job: at least one success and one failure. At least 2 items. */
  possibleResolutions?: readonly ResolutionInput[] | undefined;
  /** Where the work is. */
  address?: AddressInput | undefined;
  /** Contacts. */
  contacts?: readonly ContactInput[] | undefined;
  /** Client. */
  client?: JobClientInput | undefined;
  /** Site. */
  site?: JobSiteInput | undefined;
  /** Territory. */
  territory?: TerritoryInput | undefined;
  /** Skills that are needed. */
  skills?: readonly SkillInput[] | undefined;
  /** Values of the fields that the dispatcher fills in. */
  customFields?: readonly CustomFieldInput[] | undefined;
  /** Values of the fields of the report (newer documents only). */
  reportFields?: readonly ReportFieldInput[] | undefined;
  /**
   * The version that the caller knows; whether it locks or is ignored is not known. Known only from third-party code.
   */
  version?: number | undefined;
  /**
   * Whether the assignees get a push notification; false keeps quiet, for example while a job changes often. Default:
   * true.
   */
  notifyAssignees?: boolean | undefined;
  /**
   * Names of what is sent as null, to empty it: `description`, `scheduledAt`, `scheduledDuration`, `assignee`,
   * `client`, `site`, `territory`.
   */
  clear?: readonly string[] | undefined;
};

/** Arguments of {@link Jobs.history}. */
export interface JobsHistoryArgs {
  /** Job's identifier. */
  jobUuid: string;
  /** Go on after the event with this version: a number here, not an identifier. */
  after?: number | undefined;
}

/** Arguments of {@link Jobs.locations}. */
export interface JobsLocationsArgs {
  /** Job's identifier. */
  jobUuid: string;
  /** Go on after the location with this identifier; leave it out for the beginning. */
  after?: string | undefined;
}

/** Arguments of {@link Clients.list}. */
export interface ClientsListArgs {
  /** Changed later than this, strictly. Inferred: the documents do not say so. */
  updatedAtAfter?: string | undefined;
  /** Changed earlier than this, strictly. Inferred: the documents do not say so. */
  updatedAtBefore?: string | undefined;
  /** Go on after the element with this identifier; leave it out for the beginning. */
  after?: string | undefined;
}

/** Exactly one of these is given to {@link Clients.get}. */
export interface ClientsGetArgsChoice {
  /** Client's identifier. */
  uuid: string;
  /** Your own identifier of the client. */
  externalId: string;
}

/** Arguments of {@link Clients.get}. */
export type ClientsGetArgs = ExactlyOne<ClientsGetArgsChoice>;

/** Arguments of {@link Clients.create}. */
export interface ClientsCreateArgs {
  /** An organisation, or else an individual; it cannot be changed afterwards. */
  organization: boolean;
  /** Name of the organisation. At most 5000 characters. Required if it is an organisation. */
  organizationName?: string | undefined;
  /**
   * First name of an individual. At most 50 characters. Required if it is an individual without `last_name` and
   * `middle_name`.
   */
  firstName?: string | undefined;
  /**
   * Last name of an individual. At most 50 characters. Required if it is an individual without `first_name` and
   * `middle_name`.
   */
  lastName?: string | undefined;
  /**
   * Patronymic of an individual. At most 50 characters. Required if it is an individual without `first_name` and
   * `last_name`.
   */
  middleName?: string | undefined;
  /** Your own identifier of the client. Inferred: the documents do not say so. */
  externalId?: string | undefined;
  /** Address. The key is `site_address` here and `address` on sites and jobs. */
  siteAddress?: AddressInput | undefined;
  /** Contacts. */
  contacts?: readonly ContactInput[] | undefined;
  /**
   * Custom fields; our copy of the documents does not have their shape, so they are sent as they are given. Inferred:
   * the documents do not say so.
   */
  customFields?: readonly Json[] | undefined;
}

/** Exactly one of these is given to {@link Clients.update}. */
export interface ClientsUpdateArgsChoice {
  /** Client's identifier. */
  uuid: string;
  /** Your own identifier of the client: an unknown one creates a client under it. */
  externalId: string;
}

/** Arguments of {@link Clients.update}. */
export type ClientsUpdateArgs = ExactlyOne<ClientsUpdateArgsChoice> & {
  /**
   * An organisation, or else an individual; it cannot be changed afterwards. Required if the call creates the client.
   */
  organization?: boolean | undefined;
  /** Name of the organisation. At most 5000 characters. Required if the call creates an organisation. */
  organizationName?: string | undefined;
  /**
   * First name of an individual. At most 50 characters. Required if the call creates an individual without `last_name`
   * and `middle_name`.
   */
  firstName?: string | undefined;
  /**
   * Last name of an individual. At most 50 characters. Required if the call creates an individual without `first_name`
   * and `middle_name`.
   */
  lastName?: string | undefined;
  /**
   * Patronymic of an individual. At most 50 characters. Required if the call creates an individual without `first_name`
   * and `last_name`.
   */
  middleName?: string | undefined;
  /** Address. */
  siteAddress?: AddressInput | undefined;
  /** Contacts. */
  contacts?: readonly ContactInput[] | undefined;
  /** Names of what is sent as null, to empty it: `firstName`, `lastName`, `middleName`. */
  clear?: readonly string[] | undefined;
};

/** Arguments of {@link Sites.list}. */
export interface SitesListArgs {
  /** Changed later than this, strictly. */
  updatedAtAfter?: string | undefined;
  /** Changed earlier than this, strictly. */
  updatedAtBefore?: string | undefined;
  /** Go on after the element with this identifier; leave it out for the beginning. */
  after?: string | undefined;
}

/** Exactly one of these is given to {@link Sites.get}. */
export interface SitesGetArgsChoice {
  /** Site's identifier. */
  uuid: string;
  /** Your own identifier of the site. */
  externalId: string;
}

/** Arguments of {@link Sites.get}. */
export type SitesGetArgs = ExactlyOne<SitesGetArgsChoice>;

/** Arguments of {@link Sites.create}. */
export interface SitesCreateArgs {
  /** Name. At most 300 characters. */
  name: string;
  /** Your own identifier of the site. */
  externalId?: string | undefined;
  /** Free text. At most 1000 characters. */
  description?: string | undefined;
  /** The client that the site belongs to. */
  client?: ClientRefInput | undefined;
  /** Address. The key is `address` here and `site_address` on clients. */
  address?: AddressInput | undefined;
  /** Contacts. */
  contacts?: readonly ContactInput[] | undefined;
  /**
   * Custom fields; our copy of the documents does not have their shape, so they are sent as they are given. Inferred:
   * the documents do not say so.
   */
  customFields?: readonly Json[] | undefined;
}

/** Exactly one of these is given to {@link Sites.update}. */
export interface SitesUpdateArgsChoice {
  /** Site's identifier. */
  uuid: string;
  /** Your own identifier of the site: an unknown one creates a site under it. */
  externalId: string;
}

/** Arguments of {@link Sites.update}. */
export type SitesUpdateArgs = ExactlyOne<SitesUpdateArgsChoice> & {
  /** Name. At most 300 characters. Required if the call creates the site. */
  name?: string | undefined;
  /** Free text. At most 1000 characters. */
  description?: string | undefined;
  /** The client that the site belongs to. */
  client?: ClientRefInput | undefined;
  /** Address. */
  address?: AddressInput | undefined;
  /** Contacts. */
  contacts?: readonly ContactInput[] | undefined;
  /** Names of what is sent as null, to empty it: `description`, `client`. */
  clear?: readonly string[] | undefined;
};

/** Arguments of {@link Templates.list}. */
export interface TemplatesListArgs {
  /** Go on after the element with this identifier; leave it out for the beginning. */
  after?: string | undefined;
}

/** Arguments of {@link Templates.get}. */
export interface TemplatesGetArgs {
  /** Template's identifier. */
  uuid: string;
}

/** Arguments of {@link JobTypes.list}. */
export interface JobTypesListArgs {
  /** Go on after the element with this identifier; leave it out for the beginning. */
  after?: string | undefined;
}

/** Arguments of {@link Resolutions.list}. */
export interface ResolutionsListArgs {
  /** Go on after the element with this identifier; leave it out for the beginning. */
  after?: string | undefined;
}

/** Arguments of {@link Skills.list}. */
export interface SkillsListArgs {
  /** Go on after the element with this identifier; leave it out for the beginning. */
  after?: string | undefined;
}

/** Arguments of {@link Territories.list}. */
export interface TerritoriesListArgs {
  /** Go on after the element with this identifier; leave it out for the beginning. */
  after?: string | undefined;
}

/** Arguments of {@link Teams.list}. */
export interface TeamsListArgs {
  /** Go on after the element with this identifier; leave it out for the beginning. */
  after?: string | undefined;
}

/** Arguments of {@link Dictionaries.list}. */
export interface DictionariesListArgs {
  /** Go on after the element with this identifier; leave it out for the beginning. */
  after?: string | undefined;
}

/** Arguments of {@link Dictionaries.values}. */
export interface DictionariesValuesArgs {
  /** Identifier of the pick list. */
  dictionaryUuid: string;
  /** Go on after the element with this identifier; leave it out for the beginning. */
  after?: string | undefined;
}

/** Arguments of {@link Users.create}. */
export interface UsersCreateArgs {
  /** First name. */
  firstName: string;
  /** Last name. */
  lastName: string;
  /** Email, with which the user signs in. */
  email: string;
  /** Password; the web application asks for at least 8 characters. At most 128 characters. */
  password: string;
  /** Mobile phone. */
  mobilePhone?: string | undefined;
  /** Territory. */
  territory?: TerritoryInput | undefined;
  /** Skills. */
  skills?: readonly SkillInput[] | undefined;
  /** What the user may do. */
  permissions?: UserPermissionsInput | undefined;
}

/** Arguments of {@link Shifts.get}. */
export interface ShiftsGetArgs {
  /** User's identifier. */
  userUuid: string;
  /** First day. */
  after: string;
  /** Last day, at most one week after the first. */
  before: string;
}

/** Arguments of {@link Shifts.update}. */
export interface ShiftsUpdateArgs {
  /** User's identifier. */
  userUuid: string;
  /** Spans of time. */
  shifts: readonly ShiftInput[];
}

/** Arguments of {@link Webhooks.list}. */
export interface WebhooksListArgs {
  /** Go on after the element with this identifier; leave it out for the beginning. */
  after?: string | undefined;
}

/** Arguments of {@link Webhooks.requests}. */
export interface WebhooksRequestsArgs {
  /** Identifier of the subscription. */
  webhookUuid: string;
  /** Go on after the element with this identifier; leave it out for the beginning. */
  after?: string | undefined;
}

/** Exactly one of these is given to {@link ExperimentalJobs.delete}. */
export interface ExperimentalJobsDeleteArgsChoice {
  /** Job's identifier. */
  uuid: string;
  /** Your own identifier of the job. */
  externalId: string;
}

/** Arguments of {@link ExperimentalJobs.delete}. */
export type ExperimentalJobsDeleteArgs = ExactlyOne<ExperimentalJobsDeleteArgsChoice>;

/** Arguments of {@link ExperimentalUsers.update}. */
export interface ExperimentalUsersUpdateArgs {
  /** User's identifier. */
  userUuid: string;
  /** What the user may do; only `mobile` was seen being sent. */
  permissions: UserPermissionsInput;
}

/** Arguments of {@link ExperimentalShifts.setDay}. */
export interface ExperimentalShiftsSetDayArgs {
  /** User's identifier. */
  userUuid: string;
  /** The day. */
  date: string;
  /** Whether the user works on it. */
  working: boolean;
}

/** `api.experimental.jobs`. */
export class ExperimentalJobs {
  readonly #connection: Connection;

  /** @internal */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Delete a job.
   *
   * Experimental: known only from third-party code (a public third-party client), so it may be wrong or change. It
   * issues the call and takes any 2xx for success; the permissions have `web.jobs.delete`, so that jobs can be deleted
   * in the product. Deletes a job, by third-party code.
   *
   * `DELETE /v2/jobs/{uuid|externalId}`, Not in the vendor's documents → Delete a job (Not in the vendor's documents).
   *
   * Retry class `check_first`, check with `jobs.get`: It destroys, and what a second call answers is not known: see
   * first whether the job is still there.
   *
   * Effects:
   * - Deletes the job
   *
   * About the vendor's document:
   * - The answer is not known: whatever comes is taken for success.
   */
  delete(args: ExperimentalJobsDeleteArgs, options: CallOptions = {}): Promise<void> {
    return this.#connection.perform('experimental.jobs.delete', args, options);
  }
}

/** `api.experimental.users`. */
export class ExperimentalUsers {
  readonly #connection: Connection;

  /** @internal */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * List users.
   *
   * Experimental: known only from third-party code (two public third-party clients, independent of each other), so it
   * may be wrong or change. They issue the call and read `uuid`, `first_name`, `last_name` and `email`. Users, by
   * third-party code. Whether they come in pages is not known: what comes is the answer.
   *
   * `GET /v2/users`, Not in the vendor's documents → List users (Not in the vendor's documents).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - `permissions` is inferred from the shared structures.
   */
  list(options: CallOptions = {}): Promise<UserList> {
    return this.#connection.call('experimental.users.list', {}, options);
  }

  /**
   * Change a user.
   *
   * Experimental: known only from third-party code (a public third-party client), so it may be wrong or change. It
   * sends the permissions in the mobile application. Changes what a user may do, by third-party code.
   *
   * `PATCH /v2/users/{userUuid}`, Not in the vendor's documents → Change a user (Not in the vendor's documents).
   *
   * Retry class `repeatable`: The same permissions again are the same permissions.
   *
   * Effects:
   * - Changes what a person has access to
   *
   * About the vendor's document:
   * - The answer is not known: whatever comes is taken for success.
   */
  update(args: ExperimentalUsersUpdateArgs, options: CallOptions = {}): Promise<void> {
    return this.#connection.perform('experimental.users.update', args, options);
  }
}

/** `api.experimental.shifts`. */
export class ExperimentalShifts {
  readonly #connection: Connection;

  /** @internal */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Mark a day of a user.
   *
   * Experimental: known only from third-party code (a public third-party client), so it may be wrong or change. It
   * issues the call and ignores the answer. Says whether a user works on a day, by third-party code. It may not exist
   * at all: `shifts.update` is documented.
   *
   * `PATCH /v2/users/{userUuid}/shifts/{date}`, Not in the vendor's documents → Mark a day of a user (Not in the
   * vendor's documents).
   *
   * Retry class `check_first`, check with `shifts.get`: Nothing is known about it: read the timeline first.
   *
   * About the vendor's document:
   * - The answer is not known: whatever comes is taken for success.
   */
  setDay(args: ExperimentalShiftsSetDayArgs, options: CallOptions = {}): Promise<void> {
    return this.#connection.perform('experimental.shifts.set_day', args, options);
  }
}

/** `api.jobs`. */
export class Jobs {
  readonly #connection: Connection;

  /** @internal */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * List jobs.
   *
   * Jobs, the newest first, page by page. What they refer to is there by identifier only: `jobs.get` has the whole job.
   * Described in: List jobs (api-docs.planadoapp.com/docs/v2/resources/jobs/list.html); our copy has its beginning,
   * without the section on filters.
   *
   * `GET /v2/jobs`, Jobs → List jobs (Jobs).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - Our copy of the documents lacks the section on filters: `updated_at` is documented for sites and taken to work
   *   here, the others come from third-party code. Check what comes back: a filter that the platform does not know is
   *   probably ignored.
   * - `scheduled_at` has no zone in the sample (2019-11-20T06:25:00) and ends in Z elsewhere. Reading taken: both, and
   *   no zone is made up.
   * - `scheduled_duration` is a String in the table and an object with minutes in the sample. Reading taken: the
   *   object.
   * - `description` and `contacts` are in the table and not in the sample. Reading taken: they may be absent.
   * - `type_uuid` is not null here, while `type` may be null in webhooks. Reading taken: it may be absent.
   * - The size of a page is not in our copy of the documents.
   */
  list(args: JobsListArgs = {}, options: ListOptions = {}): Pager<JobSummary> {
    return this.#connection.list('jobs.list', args, options, {});
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
   * - `successful`, which is never null by the shared structures, is missing from `possible_resolutions` in the sample.
   *   Reading taken: it may be absent.
   * - The identifier may be the platform's or your own; which of them it is the path does not tell.
   */
  get(args: JobsGetArgs, options: CallOptions = {}): Promise<Job> {
    return this.#connection.call('jobs.get', args, options);
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
   * Retry class `check_first`, check with `jobs.get`: Without your own `external_id` a repeat makes a second job. With
   * one it should be refused as a duplicate, which is not documented: look the job up by it first.
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
   */
  create(args: JobsCreateArgs, options: CallOptions = {}): Promise<JobSaved> {
    return this.#connection.call('jobs.create', args, options);
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
   * Retry class `repeatable`: The same values again are the same job; but the version grows, webhook and push may come
   * twice, and a late repeat may overwrite a newer change.
   *
   * Effects:
   * - Only what is sent changes; the version grows by one
   * - Pushes a notification to the assignees unless `notifyAssignees` is false
   * - Sends the webhook `job_updated`
   * - May create the client and the site, if they are given as new ones
   *
   * Errors:
   * - Once the job is started, `possible_resolutions`, `assignee` and `assignees` (named as examples) cannot be changed
   *   (status not given)
   *
   * About the vendor's document:
   * - What cannot be changed once the job is started is told by examples only. Read the status before you send them.
   * - `external_id`, `external_order_id`, `template` and `job_type` are missing from the table. Reading taken: they are
   *   set only when the job is created.
   * - Unlike with clients and sites, nobody promises that an unknown `external_id` creates a job. Reading taken: it is
   *   an error.
   * - `assignees` makes the platform ignore `assignee`. Reading taken: who gives both means one of them, so gigwire
   *   refuses it.
   */
  update(args: JobsUpdateArgs, options: CallOptions = {}): Promise<JobSaved> {
    return this.#connection.call('jobs.update', args, options);
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
   */
  history(args: JobsHistoryArgs, options: ListOptions = {}): Pager<JobEvent> {
    return this.#connection.list('jobs.history', args, options, {});
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
   */
  locations(args: JobsLocationsArgs, options: ListOptions = {}): Pager<JobLocation> {
    return this.#connection.list('jobs.locations', args, options, {});
  }
}

/** `api.clients`. */
export class Clients {
  readonly #connection: Connection;

  /** @internal */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * List clients.
   *
   * Clients, the newest first, page by page. Described in: List clients
   * (api-docs.planadoapp.com/docs/v2/resources/clients/list.html); our copy has the sample and most of the table,
   * without the section on filters.
   *
   * `GET /v2/clients`, Clients → List clients (Clients).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - Our copy of the documents lacks the section on filters: `updated_at` is documented for sites and taken to work
   *   here.
   * - The printed sample is no JSON: a comma too many in `contacts`.
   */
  list(args: ClientsListArgs = {}, options: ListOptions = {}): Pager<ClientDetails> {
    return this.#connection.list('clients.list', args, options, {});
  }

  /**
   * Get a client.
   *
   * One client. Described in: Get client (api-docs.planadoapp.com/docs/v2/resources/clients/get.html); our copy has the
   * samples; the table is cut.
   *
   * `GET /v2/clients/{uuid|externalId}`, Clients → Get client (Clients).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - The sample of an organisation has no `created_at` and `updated_at`, that of an individual has. Reading taken:
   *   they may be absent.
   */
  get(args: ClientsGetArgs, options: CallOptions = {}): Promise<ClientDetails> {
    return this.#connection.call('clients.get', args, options);
  }

  /**
   * Create a client.
   *
   * Creates a client. `clients.update` with your own identifier creates one too, and may be repeated. Described in:
   * Create client (api-docs.planadoapp.com/docs/v2/resources/clients/create.html); our copy has the whole table, some
   * names of keys lost.
   *
   * `POST /v2/clients`, Clients → Create client (Clients).
   *
   * Retry class `check_first`, check with `clients.get`: A repeat may make a second client. Look it up by your
   * `external_id` first; better, create it with `clients.update`, which may be repeated.
   *
   * Effects:
   * - Creates a client
   * - Sends a webhook (presumably `client_created`; only `client_updated` is spelled out)
   *
   * About the vendor's document:
   * - The rows of `external_id` and `custom_fields` have lost the names of their keys; `custom_fields` is in the newer
   *   Russian copy only. The names are inferred.
   * - The Russian page still names the host api.planadoapp.com, while another page of it names api.planado.ru. The base
   *   address can be set.
   */
  create(args: ClientsCreateArgs, options: CallOptions = {}): Promise<ClientSaved> {
    return this.#connection.call('clients.create', args, options);
  }

  /**
   * Change or create a client.
   *
   * Changes what is given, empties what is named in `clear` and leaves the rest as it is. Under an `external_id` that
   * the platform does not know it creates a client: a typing error makes a new one. Described in: Update client
   * (api-docs.planadoapp.com/docs/v2/resources/clients/update.html); our copy has the whole page.
   *
   * `PATCH /v2/clients/{uuid|externalId}`, Clients → Update client (Clients).
   *
   * Retry class `repeatable`: The same values again under the same identifier are the same client.
   *
   * Effects:
   * - Creates a client when the `external_id` is unknown
   * - Sends the webhook `client_updated`
   *
   * About the vendor's document:
   * - The answer does not tell whether a client was created or changed. Look it up first where that matters.
   * - `external_id` cannot be changed: it is only in the path.
   */
  update(args: ClientsUpdateArgs, options: CallOptions = {}): Promise<ClientSaved> {
    return this.#connection.call('clients.update', args, options);
  }
}

/** `api.sites`. */
export class Sites {
  readonly #connection: Connection;

  /** @internal */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * List sites.
   *
   * Sites, the newest first, page by page. Described in: List sites
   * (api-docs.planadoapp.com/docs/v2/resources/client-sites/list.html); our copy has the whole page.
   *
   * `GET /v2/sites`, Sites → List sites (Sites).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - `territory` is not null in newer copies and missing from older ones. Reading taken: it may be absent.
   */
  list(args: SitesListArgs = {}, options: ListOptions = {}): Pager<Site> {
    return this.#connection.list('sites.list', args, options, {});
  }

  /**
   * Get a site.
   *
   * One site. Described in: Get site (api-docs.planadoapp.com/docs/v2/resources/client-sites/get.html); our copy has
   * the whole page.
   *
   * `GET /v2/sites/{uuid|externalId}`, Sites → Get site (Sites).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - The site stands under `sites` in the sample by your own identifier and under `site` in that by the platform's.
   *   Reading taken: either.
   */
  get(args: SitesGetArgs, options: CallOptions = {}): Promise<Site> {
    return this.#connection.call('sites.get', args, options);
  }

  /**
   * Create a site.
   *
   * Creates a site. `sites.update` with your own identifier creates one too, and may be repeated. Described in: Create
   * site (api-docs.planadoapp.com/docs/v2/resources/client-sites/create.html); our copy has the whole page.
   *
   * `POST /v2/sites`, Sites → Create site (Sites).
   *
   * Retry class `check_first`, check with `sites.get`: A repeat may make a second site. Look it up by your
   * `external_id` first; better, create it with `sites.update`, which may be repeated.
   *
   * Effects:
   * - Creates a site
   * - Sends a webhook (its type is not in our copy of the documents)
   *
   * About the vendor's document:
   * - `territory` is in answers and in neither table of requests. Reading taken: the API does not set it.
   * - The row of `custom_fields` is in the newer Russian copy only, without the name of its key, which is inferred.
   * - The first letter of the type Client is a Cyrillic one in the printed table. It is a type, no key: nothing
   *   follows.
   */
  create(args: SitesCreateArgs, options: CallOptions = {}): Promise<SiteSaved> {
    return this.#connection.call('sites.create', args, options);
  }

  /**
   * Change or create a site.
   *
   * Changes what is given, empties what is named in `clear` and leaves the rest as it is. Under an `external_id` that
   * the platform does not know it creates a site: a typing error makes a new one. Described in: Update site
   * (api-docs.planadoapp.com/docs/v2/resources/client-sites/update.html); our copy has the whole page.
   *
   * `PATCH /v2/sites/{uuid|externalId}`, Sites → Update site (Sites).
   *
   * Retry class `repeatable`: The same values again under the same identifier are the same site.
   *
   * Effects:
   * - Creates a site when the `external_id` is unknown
   * - Sends a webhook
   *
   * About the vendor's document:
   * - That the name is needed to create a site follows from `sites.create`.
   * - `external_id` cannot be changed: it is only in the path.
   */
  update(args: SitesUpdateArgs, options: CallOptions = {}): Promise<SiteSaved> {
    return this.#connection.call('sites.update', args, options);
  }
}

/** `api.templates`. */
export class Templates {
  readonly #connection: Connection;

  /** @internal */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * List templates.
   *
   * Templates of jobs, the oldest first, page by page. Described in: Job templates
   * (api-docs.planadoapp.com/docs/v2/resources/job-templates.html); our copy has the list; its section on filters is
   * empty.
   *
   * `GET /v2/templates`, Job templates → List job templates (Job templates).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - Two templates of the sample have the same `uuid`: a slip.
   * - There is a section on filters, which our copy of the documents lacks.
   */
  list(args: TemplatesListArgs = {}, options: ListOptions = {}): Pager<TemplateSummary> {
    return this.#connection.list('templates.list', args, options, {});
  }

  /**
   * Get a template.
   *
   * One template with its custom fields. Described in: Job templates
   * (api-docs.planadoapp.com/docs/v2/resources/job-templates.html); our copy has path and container; the fields are
   * inferred from the shared structures.
   *
   * `GET /v2/templates/{uuid}`, Job templates → Get job template (Job templates).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - Of the answer our copy of the documents shows only the container and `uuid`. `custom_fields`, `report_fields` and
   *   `assignee` follow from the shared structures.
   */
  get(args: TemplatesGetArgs, options: CallOptions = {}): Promise<Template> {
    return this.#connection.call('templates.get', args, options);
  }
}

/** `api.jobTypes`. */
export class JobTypes {
  readonly #connection: Connection;

  /** @internal */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * List job types.
   *
   * Types of jobs, page by page. Described in: Job types (api-docs.planadoapp.com/docs/v2/resources/job-types.html);
   * our copy has the whole page.
   *
   * `GET /v2/job_types`, Job types → List job types (Job types).
   *
   * Retry class `read`.
   */
  list(args: JobTypesListArgs = {}, options: ListOptions = {}): Pager<JobType> {
    return this.#connection.list('job_types.list', args, options, {});
  }
}

/** `api.resolutions`. */
export class Resolutions {
  readonly #connection: Connection;

  /** @internal */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * List resolutions.
   *
   * How jobs may end, page by page. Described in: Resolutions
   * (api-docs.planadoapp.com/docs/v2/resources/resolutions.html); our copy has the whole page.
   *
   * `GET /v2/resolutions`, Resolutions → List resolutions (Resolutions).
   *
   * Retry class `read`.
   */
  list(args: ResolutionsListArgs = {}, options: ListOptions = {}): Pager<ResolutionDefinition> {
    return this.#connection.list('resolutions.list', args, options, {});
  }
}

/** `api.skills`. */
export class Skills {
  readonly #connection: Connection;

  /** @internal */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * List skills.
   *
   * Skills of workers, page by page. Described in: Listing resources
   * (api-docs.planadoapp.com/docs/v2/listing-resources.html); our copy has the whole page, which has skills for its
   * example; the page on skills was not found.
   *
   * `GET /v2/skills`, Skills → Listing resources (Skills).
   *
   * Retry class `read`.
   */
  list(args: SkillsListArgs = {}, options: ListOptions = {}): Pager<Skill> {
    return this.#connection.list('skills.list', args, options, {});
  }
}

/** `api.territories`. */
export class Territories {
  readonly #connection: Connection;

  /** @internal */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * List territories.
   *
   * Areas in which workers work, page by page. Described in: Territories
   * (api-docs.planadoapp.com/docs/v2/resources/territories.html); our copy has the whole page.
   *
   * `GET /v2/territories`, Territories → List territories (Territories).
   *
   * Retry class `read`.
   */
  list(args: TerritoriesListArgs = {}, options: ListOptions = {}): Pager<Territory> {
    return this.#connection.list('territories.list', args, options, {});
  }
}

/** `api.teams`. */
export class Teams {
  readonly #connection: Connection;

  /** @internal */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * List teams.
   *
   * Teams, page by page. Their members are not told. Described in: Teams
   * (api-docs.planadoapp.com/docs/v2/resources/teams.html); our copy has the whole page.
   *
   * `GET /v2/teams`, Teams → List teams (Teams).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - The name of a team is `name` here and `team` in the shared structures. Reading taken: either, `name` first.
   */
  list(args: TeamsListArgs = {}, options: ListOptions = {}): Pager<Team> {
    return this.#connection.list('teams.list', args, options, {});
  }
}

/** `api.dictionaries`. */
export class Dictionaries {
  readonly #connection: Connection;

  /** @internal */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * List pick lists.
   *
   * Pick lists, page by page. Described in: Dictionaries (api-docs.planadoapp.com/docs/v2/resources/dictionaries.html);
   * our copy has the whole page.
   *
   * `GET /v2/dictionaries`, Dictionaries → List dictionaries (Dictionaries).
   *
   * Retry class `read`.
   */
  list(args: DictionariesListArgs = {}, options: ListOptions = {}): Pager<PickList> {
    return this.#connection.list('dictionaries.list', args, options, {});
  }

  /**
   * List the entries of a pick list.
   *
   * Entries of a pick list, page by page. Described in: Dictionaries
   * (api-docs.planadoapp.com/docs/v2/resources/dictionaries.html); our copy has the whole page.
   *
   * `GET /v2/dictionaries/{dictionaryUuid}/values`, Dictionaries → List dictionary values (Dictionaries).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - A pick list has at most 200 entries; whether they come in pages is not said. Reading taken: page by page until
   *   there is none.
   */
  values(args: DictionariesValuesArgs, options: ListOptions = {}): Pager<DictionaryValue> {
    return this.#connection.list('dictionaries.values', args, options, {});
  }
}

/** `api.users`. */
export class Users {
  readonly #connection: Connection;

  /** @internal */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Create a user.
   *
   * Creates a user. The vendor's support must allow it for the account first. Described in: Create user
   * (api-docs.planadoapp.com/docs/v2/resources/users/create.html); our copy has the whole page.
   *
   * `POST /v2/users`, Users → Create user (Users).
   *
   * Retry class `check_first`, check with `experimental.users.list`: A repeat would create an account again. Look for
   * the email first, in the web application or with a call that is not documented.
   *
   * Effects:
   * - A person gains access; it may take a paid seat, depending on the permissions
   * - A password travels in the body
   *
   * Errors:
   * - The vendor's support has not allowed the call for the account (status not given)
   *
   * About the vendor's document:
   * - The page does not tell what comes when the call is not allowed.
   * - `web` and `mobile` of the permissions are neither required nor null. Reading taken: send the part that you mean.
   */
  create(args: UsersCreateArgs, options: CallOptions = {}): Promise<UserSaved> {
    return this.#connection.call('users.create', args, options);
  }
}

/** `api.shifts`. */
export class Shifts {
  readonly #connection: Connection;

  /** @internal */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Get the timeline of a user.
   *
   * When a user works, for at most one week. No listing: `after` is a day here, and the answer comes whole. Described
   * in: Shifts operations (api-docs.planadoapp.com/docs/v2/resources/users/shifts.html); our copy has the whole page.
   *
   * `GET /v2/users/{userUuid}/shifts`, Shifts → Shifts operations (Shifts).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - The sample puts the dates in quotation marks, in an address without any. Reading taken: plain dates.
   * - `after` is an identifier everywhere else. Reading taken: this is no listing.
   * - The time zone of the days is not documented, nor whether the last day belongs to the answer.
   */
  get(args: ShiftsGetArgs, options: CallOptions = {}): Promise<Timeline> {
    return this.#connection.call('shifts.get', args, options);
  }

  /**
   * Set shifts of a user.
   *
   * Says when a user works: it replaces what was there in the given spans of time. Described in: Shifts operations
   * (api-docs.planadoapp.com/docs/v2/resources/users/shifts.html); our copy has the sample; neither the table nor the
   * answer.
   *
   * `PATCH /v2/users/{userUuid}/shifts`, Shifts → Shifts operations (Shifts).
   *
   * Retry class `repeatable`: The same spans again give the same timeline.
   *
   * Effects:
   * - Rewrites the timeline of the user in the given spans
   *
   * About the vendor's document:
   * - Our copy of the documents lacks the table: the fields are those of the sample. `working` is missing from one of
   *   its elements.
   * - One span of the sample lasts 29 hours and overlaps the other: a slip of the date. What overlapping does is not
   *   said.
   * - Our copy of the documents lacks the answer: whatever comes is taken for success.
   */
  update(args: ShiftsUpdateArgs, options: CallOptions = {}): Promise<void> {
    return this.#connection.perform('shifts.update', args, options);
  }
}

/** `api.webhooks`. */
export class Webhooks {
  readonly #connection: Connection;

  /** @internal */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * List webhooks.
   *
   * Subscriptions to events, page by page, with their secrets in clear. They are made in the web application. Described
   * in: List webhooks (api-docs.planadoapp.com/docs/v2/resources/webhooks/list.html); our copy has the whole section.
   *
   * `GET /v2/webhooks`, Webhooks → List webhooks (Webhooks).
   *
   * Retry class `read`.
   *
   * Effects:
   * - The answer has secrets in clear: keep it out of logs
   *
   * About the vendor's document:
   * - No call is documented that adds, changes or removes a subscription.
   */
  list(args: WebhooksListArgs = {}, options: ListOptions = {}): Pager<Webhook> {
    return this.#connection.list('webhooks.list', args, options, {});
  }

  /**
   * List deliveries of a webhook.
   *
   * What was delivered, or was not, page by page. Described in: List webhooks
   * (api-docs.planadoapp.com/docs/v2/resources/webhooks/list.html); our copy has almost the whole section; the last
   * rows and the values of `status` are cut.
   *
   * `GET /v2/webhooks/{webhookUuid}/requests`, Webhooks → Requests (Webhooks).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - `status` is `sent` in a sample that could not connect. Reading taken: it was attempted; `http_response_code`
   *   tells whether it arrived.
   */
  requests(args: WebhooksRequestsArgs, options: ListOptions = {}): Pager<WebhookRequest> {
    return this.#connection.list('webhooks.requests', args, options, {});
  }
}

/** `api.experimental`. */
export class Experimental {
  /** `api.experimental.jobs`. */
  readonly jobs: ExperimentalJobs;
  /** `api.experimental.users`. */
  readonly users: ExperimentalUsers;
  /** `api.experimental.shifts`. */
  readonly shifts: ExperimentalShifts;

  /** @internal */
  constructor(connection: Connection) {
    this.jobs = new ExperimentalJobs(connection);
    this.users = new ExperimentalUsers(connection);
    this.shifts = new ExperimentalShifts(connection);
  }
}
