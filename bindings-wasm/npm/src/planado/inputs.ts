// Made from core/catalog/planado.json by gigwire-codegen; do not edit.
import type { DecimalInput } from '../values.js';
import type { AssigneeAccess, ContactType, JobFieldType, ReportFieldType } from './codes.js';

/** Whom to reach, and how. */
export interface ContactInput {
  /** Name of the person. At most 50 characters. */
  name?: string | undefined;
  /** The contact itself, a phone number. At most 50 characters. */
  value?: string | undefined;
  /** Kind of contact. */
  type?: ContactType | undefined;
}

/** Coordinates. */
export interface GeolocationInput {
  /** Longitude in degrees. */
  longitude: DecimalInput;
  /** Latitude in degrees. */
  latitude: DecimalInput;
}

/** An address. */
export interface AddressInput {
  /** The whole address in one line. */
  formatted?: string | undefined;
  /** Number of the flat or office. At most 50 characters. */
  apartment?: string | undefined;
  /** Floor. At most 50 characters. */
  floor?: string | undefined;
  /** Entrance. At most 50 characters. */
  entranceNo?: string | undefined;
  /** What helps the worker to find the place. At most 500 characters. */
  description?: string | undefined;
  /** Coordinates. */
  geolocation?: GeolocationInput | undefined;
}

/** A length of time. */
export interface DurationInput {
  /** Whole minutes. */
  minutes: number;
}

/** The template that a job is made from. */
export interface TemplateInput {
  /** Identifier, the safe way. */
  uuid?: string | undefined;
  /** Name, which people may change. */
  name?: string | undefined;
}

/** A type of job. */
export interface JobTypeInput {
  /** Identifier, the safe way. */
  uuid?: string | undefined;
  /** Unique name of the type. At most 100 characters. */
  code?: string | undefined;
}

/** A territory. */
export interface TerritoryInput {
  /** Identifier, the safe way. */
  uuid?: string | undefined;
  /** Name, which people may change. At most 200 characters. */
  name?: string | undefined;
}

/** A skill. */
export interface SkillInput {
  /** Identifier, the safe way. */
  uuid?: string | undefined;
  /** Name, which people may change. */
  name?: string | undefined;
}

/** A resolution that the job may end with. */
export interface ResolutionInput {
  /** Identifier, the safe way. */
  uuid?: string | undefined;
  /** Name, which people may change. At most 100 characters. */
  name?: string | undefined;
}

/** An entry of a pick list. */
export interface DictionaryValueRef {
  /** Identifier, the safe way. */
  uuid?: string | undefined;
  /** Name, which people may change. At most 200 characters. */
  name?: string | undefined;
}

/** A worker. */
export interface WorkerInput {
  /** Identifier, the safe way. */
  uuid?: string | undefined;
  /** Email. */
  email?: string | undefined;
}

/** A team. */
export interface TeamInput {
  /** Identifier, the safe way. */
  uuid?: string | undefined;
  /** Name, which people may change. At most 200 characters. */
  name?: string | undefined;
}

/** Who is to carry out a job: one worker or one team. */
export interface AssigneeInput {
  /** The worker. */
  worker?: WorkerInput | undefined;
  /** The team. */
  team?: TeamInput | undefined;
}

/** One of several who are to see or carry out a job. Our copy of the documents does not have the structure. */
export interface MultipleAssigneeInput {
  /** The worker. Inferred: the documents do not say so. */
  worker?: WorkerInput | undefined;
  /** The team. Inferred: the documents do not say so. */
  team?: TeamInput | undefined;
  /** What this one may do with the job: exactly one has `edit`. Known only from third-party code. */
  access: AssigneeAccess;
}

/** A client that exists. */
export interface ClientRefInput {
  /** Client's identifier. */
  uuid?: string | undefined;
  /** Your own identifier of the client. */
  externalId?: string | undefined;
}

/**
 * The client of a job: one that exists, by `uuid` or `external_id`, or a new one, which is created on the fly. The
 * documents name both forms, and our copy does not have their structures: the fields of a new client are those of
 * `clients.create`. Older documents allow only the first form.
 */
export interface JobClientInput {
  /** Identifier of a client that exists. */
  uuid?: string | undefined;
  /** Your own identifier, of a client that exists or of the new one. */
  externalId?: string | undefined;
  /**
   * The new client is an organisation, or else an individual. Inferred: the documents do not say so. Required if the
   * client is new.
   */
  organization?: boolean | undefined;
  /**
   * Name of the organisation. At most 5000 characters. Inferred: the documents do not say so. Required if the new
   * client is an organisation.
   */
  organizationName?: string | undefined;
  /**
   * First name of an individual. At most 50 characters. Inferred: the documents do not say so. Required if the new
   * client is an individual without `last_name` and `middle_name`.
   */
  firstName?: string | undefined;
  /**
   * Last name of an individual. At most 50 characters. Inferred: the documents do not say so. Required if the new
   * client is an individual without `first_name` and `middle_name`.
   */
  lastName?: string | undefined;
  /**
   * Patronymic of an individual. At most 50 characters. Inferred: the documents do not say so. Required if the new
   * client is an individual without `first_name` and `last_name`.
   */
  middleName?: string | undefined;
  /** Address of the new client. Inferred: the documents do not say so. */
  siteAddress?: AddressInput | undefined;
  /** Contacts of the new client. Inferred: the documents do not say so. */
  contacts?: readonly ContactInput[] | undefined;
}

/**
 * The site of a job: one that exists, by `uuid` or `external_id`, or a new one, which is created on the fly. The
 * documents name both forms, and our copy does not have their structures: the fields of a new site are those of
 * `sites.create`. Older documents allow only the first form.
 */
export interface JobSiteInput {
  /** Identifier of a site that exists. */
  uuid?: string | undefined;
  /** Your own identifier, of a site that exists or of the new one. */
  externalId?: string | undefined;
  /**
   * Name of the new site. At most 300 characters. Inferred: the documents do not say so. Required if the site is new.
   */
  name?: string | undefined;
  /** Free text about the new site. At most 1000 characters. Inferred: the documents do not say so. */
  description?: string | undefined;
  /** Address of the new site. Inferred: the documents do not say so. */
  address?: AddressInput | undefined;
  /** Contacts of the new site. Inferred: the documents do not say so. */
  contacts?: readonly ContactInput[] | undefined;
}

/**
 * A value for a field that the dispatcher fills in. Our copy of the documents does not have the structure: third-party
 * code sends `uuid` and `value`, or `name`, `field_type` and `value`.
 */
export interface CustomFieldInput {
  /** Field's identifier. Known only from third-party code. */
  uuid?: string | undefined;
  /** Field's name. Known only from third-party code. */
  name?: string | undefined;
  /** What the field looks like: give it to have the value checked. Known only from third-party code. */
  fieldType?: JobFieldType | undefined;
  /** The value. Third-party code saw a text of more than 200 characters refused (422). */
  value?: JobFieldSent | undefined;
  /** Keeps the field from the worker, by its name. Known only from third-party code. */
  hidden?: boolean | undefined;
}

/**
 * A value for a field of the report. Our copy of the documents does not have the structure; it is taken for that of the
 * other fields.
 */
export interface ReportFieldInput {
  /** Field's identifier. Inferred: the documents do not say so. */
  uuid?: string | undefined;
  /** Field's name. Inferred: the documents do not say so. */
  name?: string | undefined;
  /** What the field looks like: give it to have the value checked. Inferred: the documents do not say so. */
  fieldType?: ReportFieldType | undefined;
  /** The value. */
  value?: ReportFieldSent | undefined;
}

/** What a user does in a span of time. */
export interface ShiftInput {
  /** Where it begins. */
  timeFrom: string;
  /** Where it ends. */
  timeTo: string;
  /** Whether the user works then; one sample leaves it out, what that means is not said. */
  working?: boolean | undefined;
  /** What type of jobs the user does. */
  jobType?: JobTypeInput | undefined;
  /** Where the user works. */
  territory?: TerritoryInput | undefined;
}

/** What a user may do. Send the part that you mean: none is null. */
export interface UserPermissionsInput {
  /** Rights in the web application. */
  web?: WebPermissionsInput | undefined;
  /** Rights in the mobile application. */
  mobile?: MobilePermissionsInput | undefined;
}

/** Rights in the web application. */
export interface WebPermissionsInput {
  /** May sign in. */
  login?: boolean | undefined;
  /** Jobs. */
  jobs?: JobPermissionsInput | undefined;
  /** Clients. */
  clients?: ViewEditPermissionsInput | undefined;
  /** Schedule. */
  schedule?: ViewEditPermissionsInput | undefined;
  /** Map. */
  map?: EditPermissionsInput | undefined;
  /** Shifts. */
  shifts?: EditPermissionsInput | undefined;
  /** Teams. */
  teams?: ViewEditPermissionsInput | undefined;
  /** May export jobs. */
  jobsExport?: boolean | undefined;
}

/** Rights in the mobile application. */
export interface MobilePermissionsInput {
  /** May sign in. */
  login?: boolean | undefined;
  /** Jobs. */
  jobs?: MobileJobPermissionsInput | undefined;
}

/** Rights to jobs in the web application. */
export interface JobPermissionsInput {
  /** May see them. */
  view?: boolean | undefined;
  /** May change them. */
  edit?: boolean | undefined;
  /** May delete them. */
  delete?: boolean | undefined;
}

/** Rights to see and to change. */
export interface ViewEditPermissionsInput {
  /** May see. */
  view?: boolean | undefined;
  /** May change. */
  edit?: boolean | undefined;
}

/** The right to change. */
export interface EditPermissionsInput {
  /** May change. */
  edit?: boolean | undefined;
}

/** Rights to jobs in the mobile application. */
export interface MobileJobPermissionsInput {
  /** May see them. */
  view?: boolean | undefined;
  /** May carry them out. */
  complete?: boolean | undefined;
  /** May add them. Known only from third-party code. */
  create?: boolean | undefined;
}

/**
 * A value for a custom field of a job. Checked only where the type of the field is given too. What is not documented is
 * any JSON.
 */
export type JobFieldSent = string | DictionaryValueRef;

/**
 * A value for a custom field of a report. Checked only where the type of the field is given too. What is not documented
 * is any JSON.
 */
export type ReportFieldSent = string | boolean | readonly string[] | DictionaryValueRef;
