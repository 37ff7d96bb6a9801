// Made from core/catalog/qugo.json by gigwire-codegen; do not edit.
import type { Json } from '../values.js';
import type {
  Gender,
  JobState,
  PayrollItemStatus,
  ReceiptState,
  SmzState,
  TaxStatus,
  WorkmanRegistryType,
  WorkmanState,
} from './codes.js';

/** Where a page stands in its listing. Its members are hidden in the documents. */
export interface PageMeta {
  /** Page number. Inferred: the documents do not say so. */
  pageIndex: number | null;
  /** Items per page. Inferred: the documents do not say so. */
  pageSize: number | null;
  /** Items in all. Inferred: the documents do not say so. */
  total: number | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/**
 * A state whose codes are not documented. The documents type it as an object and hide its members; a text in its place
 * is taken for `id`.
 */
export interface Status {
  /** The code. Inferred: the documents do not say so. */
  id: string | null;
  /** What the cabinet calls it. Inferred: the documents do not say so. */
  title: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/**
 * State of a questionnaire. The documents type it as an object and hide its members; a text in its place is taken for
 * `id`.
 */
export interface WorkmanStatus {
  /** The code. Inferred: the documents do not say so. */
  id: WorkmanState | null;
  /** What the cabinet calls it. Inferred: the documents do not say so. */
  title: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/**
 * State as a self-employed person. The documents type it as an object and hide its members; a text in its place is
 * taken for `id`.
 */
export interface SmzStatus {
  /** The code. Inferred: the documents do not say so. */
  id: SmzState | null;
  /** What the cabinet calls it. Inferred: the documents do not say so. */
  title: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** State of a job. The documents type it as an object and hide its members; a text in its place is taken for `id`. */
export interface JobStatus {
  /** The code. Inferred: the documents do not say so. */
  id: JobState | null;
  /** What the cabinet calls it. Inferred: the documents do not say so. */
  title: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/**
 * Kind of an invitation registry. The documents type it as an object and hide its members; a text in its place is taken
 * for `id`.
 */
export interface RegistryType {
  /** The code. Inferred: the documents do not say so. */
  id: WorkmanRegistryType | null;
  /** What the cabinet calls it. Inferred: the documents do not say so. */
  title: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/**
 * A favourite performer of the customer, registered at the platform or not yet. Invited, done with a job, or registered
 * otherwise. Only the two states have documented names.
 */
export interface Employee {
  /** Id of the entry. Inferred: the documents do not say so. */
  id: string | null;
  /** State of the questionnaire. */
  workmanState: WorkmanStatus | null;
  /** State as a self-employed person. */
  smzState: SmzStatus | null;
  /** Full name. Inferred: the documents do not say so. */
  name: string | null;
  /** Tax number. Inferred: the documents do not say so. */
  inn: string | null;
  /** Phone. Inferred: the documents do not say so. */
  phone: string | null;
  /** Email. Inferred: the documents do not say so. */
  email: string | null;
  /** Projects, which the prose calls tags. Inferred: the documents do not say so. */
  projects: Json | null;
  /** Whether a registered user stands behind the entry. Inferred: the documents do not say so. */
  isRegistered: boolean | null;
  /** Whether a registered performer's profile stands behind the entry. Inferred: the documents do not say so. */
  hasWorkman: boolean | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** A page of performers. The text promises a list, the address a page: either is read. */
export interface EmployeePage {
  /** The items of this page. */
  items: Employee[];
  /** Where the page stands in the listing. Inferred: the documents do not say so. */
  meta: PageMeta | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** Rows of a registry by their outcome. Its members are hidden in the documents. */
export interface RegistryCounters {
  /** Rows in all. Inferred: the documents do not say so. */
  total: number | null;
  /** Rows that went well. Inferred: the documents do not say so. */
  success: number | null;
  /** Faulty rows. Inferred: the documents do not say so. */
  failed: number | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** An invitation registry. The documents tell what it says and not under which names. */
export interface WorkmanRegistry {
  /** Registry id: the calls for its rows need it. Inferred: the documents do not say so. */
  id: number | null;
  /** When it was uploaded; the format is not documented, ISO 8601 is likely. Inferred: the documents do not say so. */
  createdAt: string | null;
  /** Registration or invitation. Inferred: the documents do not say so. */
  type: RegistryType | null;
  /**
   * How many rows there are, went well and failed, where they stand as in a payroll registry; otherwise they are under
   * the fields that gigwire does not know. Inferred: the documents do not say so.
   */
  counters: RegistryCounters | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** A page of invitation registries. */
export interface WorkmanRegistryPage {
  /** The items of this page. */
  items: WorkmanRegistry[];
  /** Where the page stands in the listing. Inferred: the documents do not say so. */
  meta: PageMeta | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** A row of an invitation registry. The documents tell what it says and not under which names. */
export interface WorkmanRegistryItem {
  /** Full name. Inferred: the documents do not say so. */
  name: string | null;
  /** Tax number; empty until the performer has registered. Inferred: the documents do not say so. */
  inn: string | null;
  /** Phone. Inferred: the documents do not say so. */
  phone: string | null;
  /** How the row went; neither codes nor a filter are documented. Inferred: the documents do not say so. */
  status: Status | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** A page of rows of an invitation registry. */
export interface WorkmanRegistryItemPage {
  /** The items of this page. */
  items: WorkmanRegistryItem[];
  /** Where the page stands in the listing. Inferred: the documents do not say so. */
  meta: PageMeta | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/**
 * The customer. Described in place of the job in the answer of `jobs.create`; `jobs.get` has an object whose members
 * are hidden and the invitations a text, which is taken for `name` (a number for `id`).
 */
export interface Account {
  /** Id of the customer. Inferred: the documents do not say so. */
  id: number | null;
  /** Kind of taxpayer; its members are hidden. Inferred: the documents do not say so. */
  taxpayerType: Json | null;
  /** Name. Inferred: the documents do not say so. */
  name: string | null;
  /** Picture; its members are hidden. Inferred: the documents do not say so. */
  picture: Json | null;
  /** Whether the platform trusts the customer. Inferred: the documents do not say so. */
  isTrusted: boolean | null;
  /**
   * Whether acts are mandatory: then payment waits for the performer's signature, 48 hours at most. Inferred: the
   * documents do not say so.
   */
  actRequired: boolean | null;
  /** Whether payouts by registry are on. Inferred: the documents do not say so. */
  payroll: boolean | null;
  /** Whether payments to cards are allowed. Inferred: the documents do not say so. */
  allowCardPayments: boolean | null;
  /** Tax number. Inferred: the documents do not say so. */
  inn: string | null;
  /** Tax registration reason code. Inferred: the documents do not say so. */
  kpp: string | null;
  /** State registration number. Inferred: the documents do not say so. */
  ogrn: string | null;
  /** Legal address. Inferred: the documents do not say so. */
  legalAddress: string | null;
  /** Last name. Inferred: the documents do not say so. */
  lastName: string | null;
  /** First name. Inferred: the documents do not say so. */
  firstName: string | null;
  /** Patronymic. Inferred: the documents do not say so. */
  middleName: string | null;
  /** Whether there is no patronymic. Inferred: the documents do not say so. */
  noMiddleName: boolean | null;
  /** Agent; its members are hidden. Inferred: the documents do not say so. */
  agent: Json | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** When a job is done. Its members are hidden in the documents and named like the arguments of `jobs.create`. */
export interface Schedule {
  /** First day; the format is not documented. Inferred: the documents do not say so. */
  start: string | null;
  /** Last day; the format is not documented. Inferred: the documents do not say so. */
  finish: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/**
 * A link to a document. Fetch it at once: how long it lives and whether it needs the token is not documented. Send the
 * token to the API's host only. A text in its place is taken for `origin`.
 */
export interface DocumentLink {
  /** Link to a contract, an appendix or an act. */
  origin: string | null;
  /** Link to a receipt. */
  url: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/**
 * A performer's response to a job. The invitations type it as a text: a number in it is taken for `id`, anything else
 * for `text`.
 */
export interface JobOffer {
  /** Offer id: finishing, accepting and arbitration take it, not the job's. */
  id: number | null;
  /** State of the offer; its codes are not documented. */
  state: Status | null;
  /** Amount offered, in roubles (assumed). Exact decimal. */
  offerPrice: string | null;
  /** Actions allowed now; its members are hidden. */
  permissions: Json | null;
  /** Act of the work done; link in `origin`. */
  act: DocumentLink | null;
  /** The performer; its members are hidden. */
  workman: Json | null;
  /** What the performer wrote. */
  content: string | null;
  /** The framework contract; link in `origin`. */
  yearlyContract: DocumentLink | null;
  /** The appendix to the contract; link in `origin`. The prose calls both a contract. */
  contract: DocumentLink | null;
  /** The receipt; link in `url`. */
  receipt: DocumentLink | null;
  /** Arbitration, if there is one; its members are hidden. */
  arbitration: Json | null;
  /** Files; its members are hidden. */
  files: Json | null;
  /**
   * What stands in place of the offer where the documents print a text; its meaning is not documented. Inferred: the
   * documents do not say so.
   */
  text: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** A job. An invitation answers with all but the last four fields, and with a text for `account` and `jobOffer`. */
export interface Job {
  /** Job id. */
  id: number | null;
  /** State of the job. */
  state: JobStatus | null;
  /** Title. */
  title: string | null;
  /** Budget, in roubles (assumed). Exact decimal. */
  budget: string | null;
  /** The customer. */
  account: Account | null;
  /** When it is done. */
  schedule: Schedule | null;
  /** City; its members are hidden. */
  city: Json | null;
  /** Address. */
  address: string | null;
  /** Coordinates; its members are hidden. */
  coordinates: Json | null;
  /** The performer's response, with the documents once the job is PAID. */
  jobOffer: JobOffer | null;
  /** Actions allowed now; its members are hidden. */
  permissions: Json | null;
  /** Kind of service; its members are hidden. */
  service: Json | null;
  /** Text. */
  description: string | null;
  /** When it was made; the format is not documented, ISO 8601 is likely. */
  createdAt: string | null;
  /** Files: an object in spite of its name; a list is read too. */
  files: Json | null;
  /** History; its members are hidden. */
  events: Json[] | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/**
 * What `jobs.create` answers. The prose promises the job, the list of fields shows the customer: either is read. `id`
 * is the job's only where `title` or `state` is there too; otherwise look the job up in `jobs.list`.
 */
export interface JobCreated {
  /** Id of the job, or of the customer: see above. */
  id: number | null;
  /** State of the job. Inferred: the documents do not say so. */
  state: JobStatus | null;
  /** Title of the job. Inferred: the documents do not say so. */
  title: string | null;
  /** Budget of the job. Inferred: the documents do not say so. Exact decimal. */
  budget: string | null;
  /** Kind of taxpayer; its members are hidden. */
  taxpayerType: Json | null;
  /** Name. */
  name: string | null;
  /** Picture; its members are hidden. */
  picture: Json | null;
  /** Whether the platform trusts the customer. */
  isTrusted: boolean | null;
  /** Whether acts are mandatory: then payment waits for the performer's signature, 48 hours at most. */
  actRequired: boolean | null;
  /** Whether payouts by registry are on. */
  payroll: boolean | null;
  /** Whether payments to cards are allowed. */
  allowCardPayments: boolean | null;
  /** Tax number. */
  inn: string | null;
  /** Tax registration reason code. */
  kpp: string | null;
  /** State registration number. */
  ogrn: string | null;
  /** Legal address. */
  legalAddress: string | null;
  /** Last name. */
  lastName: string | null;
  /** First name. */
  firstName: string | null;
  /** Patronymic. */
  middleName: string | null;
  /** Whether there is no patronymic. */
  noMiddleName: boolean | null;
  /** Agent; its members are hidden. */
  agent: Json | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/**
 * A row of the list of jobs. The list of fields shows a row of a payment report, the prose a job (title, state, budget,
 * allowed actions): either is read. The page could be read in part only, so further fields may come.
 */
export interface JobRow {
  /** Performer's id. */
  workmanId: number | null;
  /** Performer's tax number. */
  inn: string | null;
  /** Job id. */
  jobId: number | null;
  /** Link to the receipt. */
  receiptUrl: string | null;
  /** Date of the receipt; the format is not documented, ISO 8601 is likely. */
  receiptDate: string | null;
  /** Text. */
  description: string | null;
  /** Title. */
  title: string | null;
  /** Link to the act. */
  actUrl: string | null;
  /**
   * Amount of the payment. Whether a price is net is not documented: nothing is computed from the three. Exact decimal.
   */
  transactionAmount: string | null;
  /** Tax. Exact decimal. */
  taxAmount: string | null;
  /** Commission. Exact decimal. */
  commissionAmount: string | null;
  /** Performer's name. */
  name: string | null;
  /** When the performer signed the framework contract. */
  yearlyContract2SignedByWorkmanAt: string | null;
  /** When the customer signed it. */
  yearlyContract2SignedByAccountAt: string | null;
  /** When it was made. */
  yearlyContract2CreatedAt: string | null;
  /** Whether it is cancelled. */
  yearlyContract2IsCanceled: boolean | null;
  /** State of the receipt. */
  receiptState: ReceiptState | null;
  /** State of the job. Inferred: the documents do not say so. */
  state: JobStatus | null;
  /** Budget of the job. Inferred: the documents do not say so. Exact decimal. */
  budget: string | null;
  /** Actions allowed now. Inferred: the documents do not say so. */
  permissions: Json | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** A page of jobs. */
export interface JobPage {
  /** The items of this page. */
  items: JobRow[];
  /** Where the page stands in the listing. Inferred: the documents do not say so. */
  meta: PageMeta | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** An uploaded registry of jobs. */
export interface JobRegistryUploaded {
  /** Registry id. */
  id: number | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** A service. Its fields are not documented. */
export interface Service {
  /** Id: `serviceId` of `jobs.create`. Inferred: the documents do not say so. */
  id: number | null;
  /** Code: `type` of `payroll_registries.create_direct`. Inferred: the documents do not say so. */
  code: string | null;
  /** Name. Inferred: the documents do not say so. */
  title: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** A group of services. Its fields are not documented. */
export interface ServicesGroup {
  /** Group id. Inferred: the documents do not say so. */
  id: string | null;
  /** Name. Inferred: the documents do not say so. */
  title: string | null;
  /** Services of the group. Inferred: the documents do not say so. */
  services: Service[] | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** The directory of services. How its list is wrapped is not shown: a bare list is read too. */
export interface ServicesGroups {
  /** Groups. Inferred: the documents do not say so. */
  items: ServicesGroup[];
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** A payroll registry. */
export interface PayrollRegistry {
  /** Registry id. */
  id: number | null;
  /** State, such as awaiting payment or paid; its codes are not documented. */
  status: Status | null;
  /** When it was made; the format is not documented, ISO 8601 is likely. */
  createdAt: string | null;
  /** Rows by their outcome. */
  counters: RegistryCounters | null;
  /** Version, if it stands here and not beside the items. Inferred: the documents do not say so. */
  registryVersion: string | null;
  /**
   * Whether it is of the new kind, if it stands here and not beside the items. Inferred: the documents do not say so.
   */
  newRegistry: boolean | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/**
 * A page of payroll registries. `registryVersion` and `newRegistry` are printed beside the items and may belong to one:
 * look in both places.
 */
export interface PayrollRegistryPage {
  /** The registries of this page; documented as nullable. */
  items: PayrollRegistry[] | null;
  /** Where the page stands in the listing. */
  meta: PageMeta | null;
  /** Version of the registries. */
  registryVersion: string | null;
  /** Whether they are of the new kind. */
  newRegistry: boolean | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** What `payroll_registries.execute` may answer. It says that the registry was accepted, not that it is paid. */
export interface PayrollExecution {
  /** Registry id. Inferred: the documents do not say so. */
  id: number | null;
  /** State of the payment. Inferred: the documents do not say so. */
  status: Status | null;
  /** Amount in all. Inferred: the documents do not say so. Exact decimal. */
  total: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** A row of a payroll registry. Only the state has a documented name. */
export interface PayrollRegistryItem {
  /** Row id. Inferred: the documents do not say so. */
  id: string | null;
  /** Performer's tax number. Inferred: the documents do not say so. */
  inn: string | null;
  /** Amount. Inferred: the documents do not say so. Exact decimal. */
  price: string | null;
  /** State of the payment. */
  paymentStatus: PayrollItemStatus | null;
  /** Link to the receipt. Inferred: the documents do not say so. */
  receiptUrl: string | null;
  /** The receipt, if it is an object as in `jobs.get`. Inferred: the documents do not say so. */
  receipt: DocumentLink | null;
  /** Link to the act. Inferred: the documents do not say so. */
  actUrl: string | null;
  /** The act, if it is an object as in `jobs.get`. Inferred: the documents do not say so. */
  act: DocumentLink | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** Rows of a payroll registry. Whether they come in pages is not documented. */
export interface PayrollRegistryItemPage {
  /** The items of this page. */
  items: PayrollRegistryItem[];
  /** Where the page stands in the listing. Inferred: the documents do not say so. */
  meta: PageMeta | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/**
 * A performer's profile as a public prototype reads it. No field is documented by the vendor; passports, cards and
 * accounts are kept out of logs.
 */
export interface Workman {
  /** Performer's id. Known only from third-party code. */
  id: string | null;
  /** Tax number. Known only from third-party code. */
  inn: string | null;
  /** Last name. Known only from third-party code. */
  lastName: string | null;
  /** First name. Known only from third-party code. */
  firstName: string | null;
  /** Patronymic. Known only from third-party code. */
  middleName: string | null;
  /** Phone. Known only from third-party code. */
  phone: string | null;
  /** Email. Known only from third-party code. */
  email: string | null;
  /** Number of the pension insurance. Known only from third-party code. */
  snils: string | null;
  /** Date of birth, ISO 8601. Known only from third-party code. */
  birthDate: string | null;
  /** Place of birth. Known only from third-party code. */
  birthPlace: string | null;
  /** Gender. Known only from third-party code. */
  gender: Gender | null;
  /** Tax status. Known only from third-party code. */
  taxStatus: TaxStatus | null;
  /** Passport series. Known only from third-party code. */
  passportSeries: string | null;
  /** Passport number. Known only from third-party code. */
  passportNumber: string | null;
  /** Who issued the passport. Known only from third-party code. */
  passportIssuedBy: string | null;
  /** When it was issued, ISO 8601. Known only from third-party code. */
  passportIssueDate: string | null;
  /** When it expires, ISO 8601. Known only from third-party code. */
  passportExpiryDate: string | null;
  /** Code of the issuing department. Known only from third-party code. */
  passportDepartmentCode: string | null;
  /** Registered address. Known only from third-party code. */
  registrationAddress: string | null;
  /** Card number. Known only from third-party code. */
  cardNumber: string | null;
  /** Bank account. Known only from third-party code. */
  bankAccount: string | null;
  /** Bank identification code. Known only from third-party code. */
  bankBik: string | null;
  /** Series of the work permit. Known only from third-party code. */
  patentSeries: string | null;
  /** Number of the work permit. Known only from third-party code. */
  patentNumber: string | null;
  /** Region of the work permit. Known only from third-party code. */
  patentRegion: string | null;
  /** Profession of the work permit. Known only from third-party code. */
  patentProfession: string | null;
  /** When the work permit expires, ISO 8601. Known only from third-party code. */
  patentExpiryDate: string | null;
  /** Whether there is a medical record book. Known only from third-party code. */
  hasMedicalBook: boolean | null;
  /** Whether there is a certificate of no criminal record. Known only from third-party code. */
  hasNoCriminalRecordCertificate: boolean | null;
  /** Whether the performer is on the stop list. Known only from third-party code. */
  inStopList: boolean | null;
  /** Whether the performer is active. Known only from third-party code. */
  isActive: boolean | null;
  /** First day of the migration card, ISO 8601. Known only from third-party code. */
  migrationCardStartDate: string | null;
  /** Last day of the migration card, ISO 8601. Known only from third-party code. */
  migrationCardEndDate: string | null;
  /** Day of the medical examination, ISO 8601. Known only from third-party code. */
  medicalExaminationDate: string | null;
  /** Day of the fingerprinting, ISO 8601. Known only from third-party code. */
  dactyloscopyDate: string | null;
  /** When the registration sheet expires, ISO 8601. Known only from third-party code. */
  registrationSheetExpiryDate: string | null;
  /** First day that a payment for the work permit covers, ISO 8601. Known only from third-party code. */
  patentPaymentReceiptStartDate: string | null;
  /** Last day that a payment for the work permit covers, ISO 8601. Known only from third-party code. */
  patentPaymentReceiptEndDate: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** A page of profiles: the prototype takes a bare list, or else the first list of an object. */
export interface WorkmanPage {
  /** Profiles. */
  items: Workman[];
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}
