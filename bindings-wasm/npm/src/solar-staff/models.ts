// Made from core/catalog/solar_staff.json by gigwire-codegen; do not edit.
import type { Json } from '../values.js';
import type {
  AttributeValueType,
  BankAccountStatus,
  BankAccountType,
  CardStatus,
  CardType,
  ConfirmationStatus,
  CurrencyId,
  DocumentType,
  HoldType,
  InsuranceStatus,
  Language,
  OrdActionType,
  OrdContractType,
  OrdEntryType,
  OrdLegalType,
  OrdSubjectType,
  PayoutEndpointType,
  PayoutStatus,
  ProfileType,
  RequirementCode,
  RequirementName,
  TaskCreateType,
  TaskDeadlineType,
  TaskFileType,
  TaskState,
  TaxationStatus,
  TransactionType,
  TwoFactorMethod,
  TwoFactorType,
  WalletType,
  WebhookStatus,
} from './codes.js';

/** Either a token pair or a 2FA challenge, both with status 200: tell them apart by what is there. */
export interface LoginAnswer {
  /** JWT to send as Bearer token. */
  token: string | null;
  /** Opaque refresh token (called a JWT by the text, a UUID in every sample). */
  refreshToken: string | null;
  /** In place of the tokens when 2FA is on and no code was sent. */
  twoFactor: TwoFactorChallenge | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** A code is needed: call `auth.login` again with it. */
export interface TwoFactorChallenge {
  /** How the code is delivered. */
  type: TwoFactorType | null;
  /** Phone number that the SMS went to; its meaning for Google is not documented. */
  number: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** A new token pair; it replaces the old one. */
export interface TokenPair {
  /** JWT to send as Bearer token. */
  token: string;
  /** Opaque refresh token (called a JWT by the text, a UUID in every sample). */
  refreshToken: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** Where a page stands among all pages. */
export interface Pagination {
  /** Number of items on this page; do not rely on it, samples of lookups print impossible values. */
  count: number | null;
  /** Number of items that match. */
  total: number;
  /** Page size. */
  perPage: number | null;
  /** This page, from 1. */
  page: number;
  /** Number of pages. */
  pages: number;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** A currency. */
export interface Currency {
  /** Currency code, such as RUB. */
  currency: string | null;
  /** Currency id. */
  id: CurrencyId | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** A company of the user. */
export interface Company {
  /** Company id. */
  id: number;
  /** Company name. */
  companyName: string | null;
  /** Project name. */
  brandName: string | null;
  /** Whether the safe deal (funds are held) is on. */
  safeDealEnabled: boolean | null;
  /** Whether this company is shown by default. */
  isDefault: boolean | null;
  /** The company's one currency. */
  currency: Currency | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** One page: companies of the user. */
export interface CompanyPage {
  /** Companies of the user. */
  items: Company[];
  /** Page information. */
  pagination: Pagination | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** Balance and held funds of the company. Whether the balance includes the held sum and VAT is not documented. */
export interface Balance {
  /** Currency. */
  currency: Currency | null;
  /** Whether VAT is shown in tasks. */
  showVat: boolean | null;
  /** Balance. Exact decimal. */
  balanceAmount: string;
  /** VAT on the balance. Exact decimal. */
  balanceAmountVat: string | null;
  /** Held sum. Exact decimal. */
  holdAmount: string | null;
  /** VAT on the held sum. Exact decimal. */
  holdAmountVat: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** A freelancer of the team. */
export interface Freelancer {
  /** Freelancer UUID (typed integer by a table). `freelancers.get` does not document it. */
  uuid: string | null;
  /** Freelancer id. */
  id: number;
  /** Email. */
  email: string | null;
  /** Name. */
  name: string | null;
  /** Taxation status. */
  taxationStatusId: TaxationStatus | null;
  /** Until when the taxation status cannot be changed. ISO 8601. */
  taxationBlockedTill: string | null;
  /** Specialisation. */
  categoryTitle: string | null;
  /** Specialisation in English. */
  categoryTitleEn: string | null;
  /** Personal data. */
  details: FreelancerDetails | null;
  /** Country: two letters by the text (AM); one sample shows a country name. */
  country: string | null;
  /** Whether the account is verified. */
  isVerified: boolean | null;
  /** Whether an invitation was sent. */
  isInviteSent: boolean | null;
  /** When the invitation was sent. ISO 8601, with a zone only if the platform named one. */
  inviteSentAt: string | null;
  /** When the freelancer registered. ISO 8601, with a zone only if the platform named one. */
  registerDate: string | null;
  /** Whether the freelancer confirmed the invitation and filled in the personal data. */
  isRegistered: boolean | null;
  /** Whether automatic tax payment is on. */
  isTaxPaymentAllowed: boolean | null;
  /** Whether the email is confirmed; `freelancers.list` does not document it. */
  emailConfirmationStatus: ConfirmationStatus | null;
  /** Whether the phone is confirmed; `freelancers.list` does not document it. */
  phoneConfirmationStatus: ConfirmationStatus | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** Personal data of a freelancer. */
export interface FreelancerDetails {
  /** First name. */
  firstName: string | null;
  /** Last name. */
  lastName: string | null;
  /** Your note about the freelancer. */
  note: string | null;
  /** Specialisation. */
  specialization: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** One page: freelancers of the team. */
export interface FreelancerPage {
  /** Freelancers of the team. */
  items: Freelancer[];
  /** Page information. */
  pagination: Pagination;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** The freelancer that was invited. */
export interface FreelancerInvited {
  /** Freelancer UUID, made by the service. */
  uuid: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/**
 * A task. `tasks.get` adds `serviceFeeCompensation`, `serviceFeeCompensationPercent`, `attributes`, `messages` and
 * `links`; `tasks.list` adds `group` and `issueCode`.
 */
export interface Task {
  /** Task id. */
  id: number;
  /** Task UUID. */
  uuid: string | null;
  /** Where the task stands. */
  state: TaskState;
  /** Title. */
  title: string | null;
  /** Text. */
  description: string | null;
  /** Price. Exact decimal. */
  price: string | null;
  /** Currency of the task. */
  currency: Currency | null;
  /** Commission amount. Exact decimal. */
  commissionAmount: string | null;
  /** Commission percent. Exact decimal. */
  commissionPercent: string | null;
  /** Amount that compensates the freelancer's commission (typed integer). Exact decimal. */
  serviceFeeCompensation: string | null;
  /** Percent of the price that sets the compensation (typed integer). Exact decimal. */
  serviceFeeCompensationPercent: string | null;
  /** The service: its id is the `categoryId` of `tasks.create`. */
  category: Service | null;
  /** The category that the service belongs to. */
  parentCategory: Category | null;
  /** Customer company. */
  customer: TaskCustomer | null;
  /** User who made the task. */
  creator: TaskCreator | null;
  /** Freelancer. */
  worker: TaskWorker | null;
  /** When the task was made; no zone is named. ISO 8601, with a zone only if the platform named one. */
  dateCreated: string | null;
  /** Deadline. ISO 8601, with a zone only if the platform named one. */
  dateEnd: string | null;
  /**
   * When the freelancer reported the task done (`tasks.get` says: when it was completed). ISO 8601, with a zone only if
   * the platform named one.
   */
  dateFinished: string | null;
  /** When the customer accepted the task. ISO 8601, with a zone only if the platform named one. */
  dateAccepted: string | null;
  /** When the payment was started. ISO 8601, with a zone only if the platform named one. */
  datePayAt: string | null;
  /**
   * When the payment was received. Not comparable with `dateCreated`: a sample of an instant payment shows them three
   * hours apart. ISO 8601, with a zone only if the platform named one.
   */
  datePaid: string | null;
  /** When the reporting documents were generated. ISO 8601, with a zone only if the platform named one. */
  documentDate: string | null;
  /** Deadline. */
  deadline: TaskDeadline | null;
  /** Whether intellectual-property rights are transferred. */
  copyright: boolean | null;
  /** Whether a report is required. */
  needReport: boolean | null;
  /** Whether a payout exists for the task (in the tables only). */
  hasPayout: boolean | null;
  /** How the task was made. */
  createType: TaskCreateType | null;
  /** Holding of funds (safe deal). */
  hold: TaskHold | null;
  /** Insurance. */
  insurance: TaskInsurance | null;
  /** Files attached to the task. */
  files: TaskFile[] | null;
  /** Attribute values (in a sample only). */
  attributes: TaskAttributeEntry[] | null;
  /** Extra attributes; structure not documented. */
  additionalAttributes: Json | null;
  /** Number of chat messages. */
  messageCount: number | null;
  /** Chat messages; structure not documented. */
  messages: Json[] | null;
  /** Links; structure not documented. */
  links: Json[] | null;
  /** Whether a dispute is open; null stands for no. */
  activeDispute: boolean | null;
  /** Id of the open change approval, if there is one. */
  activeChangesetId: number | null;
  /** Task group. */
  group: TaskGroup | null;
  /**
   * Problem in processing, such as: safe deal is on, the task was accepted, the balance was too low for the hold. Codes
   * are not listed.
   */
  issueCode: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** One page: tasks. */
export interface TaskPage {
  /** Tasks. */
  items: Task[];
  /** Page information. */
  pagination: Pagination;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** Customer company of a task. */
export interface TaskCustomer {
  /** Company id. */
  id: number | null;
  /** Company name. */
  title: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** User who made a task. */
export interface TaskCreator {
  /** User id. */
  id: number | null;
  /** Full name. */
  fullName: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** Freelancer of a task. */
export interface TaskWorker {
  /** Freelancer id. */
  id: number | null;
  /** Email. */
  email: string | null;
  /** First name. */
  firstName: string | null;
  /** Last name. */
  lastName: string | null;
  /** Whether the freelancer passed verification. */
  isVerified: boolean | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** A file of a task. */
export interface TaskFile {
  /** File id. */
  id: number;
  /** File name. */
  name: string | null;
  /** File type. */
  typeId: TaskFileType | null;
  /** User who added the file (customer or freelancer). */
  ownerId: number | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** Deadline of a task. */
export interface TaskDeadline {
  /** Deadline type. */
  type: TaskDeadlineType | null;
  /** Deadline date; always null in samples. ISO 8601, with a zone only if the platform named one. */
  triggerDate: string | null;
  /** Whether less than three days remain. */
  isComingUp: boolean | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** Holding of funds for a task. */
export interface TaskHold {
  /** Kind of hold. */
  type: HoldType | null;
  /** Whether funds are held for this task now. */
  isActive: boolean | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** Insurance of a task. */
export interface TaskInsurance {
  /** Whether the task is insured. */
  status: InsuranceStatus | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** A task group. A task shows only `id` and `title`. */
export interface TaskGroup {
  /** Group id. */
  id: number | null;
  /** Company id. */
  companyId: number | null;
  /** Group name. */
  title: string | null;
  /** Colour of the icon, hexadecimal without #. */
  color: string | null;
  /** When it was made. ISO 8601, with a zone only if the platform named one. */
  createdAt: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** An attribute of a task with its values. */
export interface TaskAttributeEntry {
  /** The attribute. */
  attribute: TaskAttributeDefinition | null;
  /** What the attribute takes. */
  attributeType: TaskAttributeKind | null;
  /** Values. */
  values: TaskAttributeValue[] | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** An attribute. */
export interface TaskAttributeDefinition {
  /** Name. */
  title: string | null;
  /** Name in English. */
  titleEn: string | null;
  /** Type code as a text, such as 1. */
  type: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** What an attribute takes. */
export interface TaskAttributeKind {
  /** Name of the type. */
  title: string | null;
  /** Name of the type in English. */
  titleEn: string | null;
  /** Type of the value. */
  type: AttributeValueType | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** A value of an attribute. */
export interface TaskAttributeValue {
  /** Text of the value. */
  title: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** The task that was created. */
export interface TaskCreated {
  /** Task UUID. The text promises it, no sample shows where. */
  uuid: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** What blocks taking a task. All fields are absent when nothing does. */
export interface Requirement {
  /** Name of the restriction. */
  name: RequirementName | null;
  /** Details of the document to sign or the condition to meet. */
  data: RequirementData | null;
  /** The reason in words, may hold HTML: at this level by the table, inside `data` in the sample. */
  reason: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** Details of a restriction. */
export interface RequirementData {
  /** Where the document can be read and signed; the sample ends with a space. */
  url: string | null;
  /** Template to pass to `freelancers.sign_agreement` (the table calls it a restriction code). UUID. */
  templateUuid: string | null;
  /** Restriction code. */
  code: RequirementCode | null;
  /** The reason in words, may hold HTML. */
  reason: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** Payment means of a freelancer. */
export interface PayoutEndpoints {
  /** E-wallets. */
  wallets: Wallet[] | null;
  /** Bank cards. */
  cards: Card[] | null;
  /** Bank accounts: `ibans` in the sample, `iban` in the table. */
  ibans: BankAccount[] | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** An e-wallet of a freelancer. */
export interface Wallet {
  /** Wallet id. */
  id: number;
  /** Kind of payment means. */
  type: PayoutEndpointType | null;
  /** Wallet number. */
  number: string | null;
  /** Wallet status; no values are documented, 1 in the sample. */
  status: number | null;
  /** Kind of wallet. */
  walletType: WalletType | null;
  /** Currency. */
  currency: Currency | null;
  /** Freelancer id. */
  ownerId: number | null;
  /** Whether automatic payout to it is on. */
  autoPay: boolean | null;
  /** When it was added. ISO 8601, with a zone only if the platform named one. */
  createdAt: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** A bank card of a freelancer. */
export interface Card {
  /** Card id. */
  id: number;
  /** Kind of payment means. */
  type: PayoutEndpointType | null;
  /** Masked number: first 2 and last 4 digits by the text, first 6 and last 4 in the sample. */
  number: string | null;
  /** Name of the holder. */
  holder: string | null;
  /** Expiry, MM/YY. */
  expire: string | null;
  /** Where the card stands. */
  status: CardStatus | null;
  /** Payment system. */
  cardType: CardType | null;
  /** Issuing country, two letters. */
  country: string | null;
  /** Currency. */
  currency: Currency | null;
  /** Freelancer id. */
  ownerId: number | null;
  /** Whether automatic payout to it is on. */
  autoPay: boolean | null;
  /** When it was added. ISO 8601, with a zone only if the platform named one. */
  createdAt: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** A bank account of a freelancer. */
export interface BankAccount {
  /** Account id. */
  id: number;
  /** Kind of payment means. */
  type: PayoutEndpointType | null;
  /** Account number. */
  number: string | null;
  /** Where the account stands. */
  status: BankAccountStatus | null;
  /** Kind of account. */
  bankAccountType: BankAccountType | null;
  /** Currency. */
  currency: Currency | null;
  /** Freelancer id. */
  ownerId: number | null;
  /** Whether automatic payout to it is on. */
  autoPay: boolean | null;
  /** When it was added. ISO 8601, with a zone only if the platform named one. */
  createdAt: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** The payout of a task. */
export interface Payout {
  /** Where the payout stands. */
  payoutStatus: PayoutStatus;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** A top-level task category. */
export interface Category {
  /** Category id. */
  id: number;
  /** Name. */
  title: string | null;
  /** Name in English: `titleEn` in samples, `title_en` in the tables of tasks. */
  titleEn: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** The task categories. */
export interface CategoryList {
  /** Categories. */
  items: Category[];
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** A service or work within a category. */
export interface Service {
  /** Service id: the `categoryId` of `tasks.create`. */
  id: number;
  /** Name. */
  title: string | null;
  /** Name in English. */
  titleEn: string | null;
  /** Name in reporting documents. */
  titleDoc: string | null;
  /** Name in reporting documents, in English. */
  titleDocEn: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** One page: services of a category. */
export interface ServicePage {
  /** Services of a category. */
  items: Service[];
  /** Page information. */
  pagination: Pagination;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** An attribute of a service. Which attributes are mandatory is not marked. */
export interface ServiceAttribute {
  /** Attribute id. */
  id: number;
  /** Name. */
  title: string | null;
  /** Name in English. */
  titleEn: string | null;
  /** What it takes (in the sample only). */
  type: AttributeValueType | null;
  /** Id of the attribute type (only on the select attribute of the sample). */
  attrTypeId: number | null;
  /** Options of a select attribute. */
  options: ServiceAttributeOption[] | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** An option of a select attribute. */
export interface ServiceAttributeOption {
  /** Option id. */
  id: number;
  /** Text of the option: this is what `tasks.create` wants. */
  value: string | null;
  /** Text of the option in English. */
  valueEn: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** One page: attributes of a service. */
export interface ServiceAttributePage {
  /** Attributes of a service. */
  items: ServiceAttribute[];
  /** Page information. */
  pagination: Pagination;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** Whether a task can be insured, and for how much. */
export interface InsuranceTerms {
  /** Whether the task can be insured. */
  canBeInsured: boolean | null;
  /** Whether the freelancer must agree to the insurance. */
  acceptanceRequired: boolean | null;
  /** Cost, in roubles whatever the currency of the company. Exact decimal. */
  cost: string | null;
  /** Whether tasks are insured automatically. */
  insureByDefault: boolean | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** An entry in the register of advertising data: an organisation or a contract. */
export interface OrdEntry {
  /** UUID of the entry. */
  uuid: string;
  /** Name; of a contract its number and date. */
  title: string | null;
  /** Kind of entry. */
  type: OrdEntryType | null;
  /**
   * Documented with three meanings: added by you, contract with the end customer, contract with Solar Staff. Do not
   * decide by it alone.
   */
  isPrimary: boolean | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** Entries in the register of advertising data. */
export interface OrdEntryPage {
  /** Entries. */
  items: OrdEntry[];
  /** Page information. */
  pagination: Pagination | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** An organisation with its data. */
export interface OrdOrganizationEntry {
  /** Data of the organisation. */
  data: OrdOrganization;
  /** UUID of the entry; in the sample not the one asked for. */
  uuid: string | null;
  /** Name. */
  title: string | null;
  /** Kind of entry. */
  type: OrdEntryType | null;
  /** As in `ord.organizations.list`; false in the sample although you added it. */
  isPrimary: boolean | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/**
 * An organisation or a person, party to an advertising contract. `uuid`, `title`, `type` and `legalAddress` are there
 * within a contract of `ord.task_summary`.
 */
export interface OrdOrganization {
  /** UUID of the entry. */
  uuid: string | null;
  /** Name. */
  title: string | null;
  /** Kind of entry. */
  type: OrdEntryType | null;
  /** The UUID that you gave the organisation. */
  externalOrganisationId: string | null;
  /** Form of ownership. */
  legalType: OrdLegalType | null;
  /** Form of ownership in words. */
  individualAccountDescription: string | null;
  /** Legal form and full name. */
  fullOpf: string | null;
  /** Legal form and short name. */
  shortOpf: string | null;
  /** Full name of a person. */
  fio: string | null;
  /** Russian tax number (INN). */
  inn: string | null;
  /** Russian registration number (OGRN). */
  ogrn: string | null;
  /** Registration number of an individual entrepreneur; `0` when there is none. */
  ogrnip: string | null;
  /** Registration number abroad, or its counterpart. */
  registrationNumber: string | null;
  /** Tax number abroad, or its counterpart. */
  taxId: string | null;
  /** Country code of the Russian classifier (OKSM). The sample prints it twice: the last one counts. */
  regionNumber: string | null;
  /** Phone. */
  phoneNumber: string | null;
  /** Number of the electronic means of payment (foreign natural persons). */
  paymentNumber: string | null;
  /** Legal address. */
  legalAddress: OrdAddress | null;
  /** Postal address: a text by the table, null in one sample, an object like `legalAddress` in another. */
  postAddress: Json | null;
  /** Platforms. The text says that they are always empty, the sample holds one. */
  platforms: OrdPlatform[] | null;
  /** Whether it operates an advertising system. */
  isOpc: boolean | null;
  /** Whether it distributes advertising. */
  isPp: boolean | null;
  /** Post and name of who acts without a power of attorney (legal entities). */
  trustedPerson: string | null;
  /** Violations of the rules on advertising. */
  violationDescription: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** An address. */
export interface OrdAddress {
  /** Street and house. */
  address: string | null;
  /** Town. */
  locality: string | null;
  /** Postal code. */
  postcode: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** A platform that shows advertising. */
export interface OrdPlatform {
  /** UUID of the platform. */
  externalPlatformId: string | null;
  /** Whether the organisation owns the platform. */
  isPlatformOwner: boolean | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** A contract with its data. */
export interface OrdContractEntry {
  /** Data of the contract. */
  data: OrdContract;
  /** UUID of the contract. */
  uuid: string | null;
  /** Name. */
  title: string | null;
  /** Kind of entry (the table types it UUID). */
  type: OrdEntryType | null;
  /** As in `ord.contracts.list`. */
  isPrimary: boolean | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** An advertising contract. */
export interface OrdContract {
  /** The UUID that you gave the contract. */
  externalContractId: string | null;
  /** The ordering party. UUID. */
  externalOrganisationCustomerId: string | null;
  /** The performer. UUID. */
  externalOrganisationPerformerId: string | null;
  /** UUID of the parent contract; an empty text reads as none. */
  externalParentId: string | null;
  /** Type of contract. */
  contractType: OrdContractType | null;
  /** Number. */
  contractNumber: string | null;
  /** Date. ISO 8601. */
  contractDate: string | null;
  /** Number of the additional agreement; an empty text when there is none. */
  additionalContractNumber: string | null;
  /** Date of the additional agreement; an empty text reads as none. ISO 8601. */
  additionalContractNumberDate: string | null;
  /** What the intermediary does. */
  actionType: OrdActionType | null;
  /** Subject of the contract. */
  subjectType: OrdSubjectType | null;
  /** Whether the performer must register creatives (typed string). */
  isCreativeReporter: boolean | null;
  /** Price; a text in the sample, an empty one reads as none. Exact decimal. */
  price: string | null;
  /** Whether the price includes VAT (typed string). */
  withNds: boolean | null;
  /** When it was added to the register. ISO 8601, with a zone only if the platform named one. */
  createdAt: string | null;
  /** Who added it. */
  createdBy: OrdUser | null;
  /** When it was changed in the register. ISO 8601, with a zone only if the platform named one. */
  editedAt: string | null;
  /**
   * Who changed it: a text by the table, null in the sample although `editedAt` is set, probably an object like
   * `createdBy`.
   */
  editedBy: Json | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** Who changed the register. */
export interface OrdUser {
  /** User id; a text in the sample. */
  id: number | null;
  /** Email. */
  email: string | null;
  /** Name. */
  name: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** The contracts behind an advertising task. */
export interface OrdTaskSummary {
  /** The first contract of the chain. Its `contractSum` is null in the sample although the chain has one. */
  endContract: OrdEndContract | null;
  /** All contracts of the chain (the table swaps this row with `endContract`). */
  endContracts: OrdEndContract[] | null;
  /** The contract of the first customer. */
  customerContract: OrdEndContract | null;
  /** Agreement with the freelancer. */
  workerAgreement: OrdWorkerAgreement | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** A contract in the chain behind an advertising task, with its parties. */
export interface OrdEndContract {
  /** UUID of the contract; cut short in places of the sample. */
  uuid: string | null;
  /** Name. */
  title: string | null;
  /** Kind of entry. */
  type: OrdEntryType | null;
  /** The ordering party. */
  customer: OrdOrganization | null;
  /** The performer. */
  performer: OrdOrganization | null;
  /** Share of the contract in the task. Exact decimal. */
  contractSum: string | null;
  /** Number of the parent contract by the text, the contract's own UUID in the sample. */
  externalContractId: string | null;
  /** The ordering party, of the parent contract by the text. */
  externalOrganisationCustomerId: string | null;
  /** The performer, of the parent contract by the text. */
  externalOrganisationPerformerId: string | null;
  /** UUID of the parent contract; an empty text when there is none. */
  externalParentId: string | null;
  /** Type of contract. */
  contractType: OrdContractType | null;
  /** Number. */
  contractNumber: string | null;
  /** Date. ISO 8601. */
  contractDate: string | null;
  /** Number of the additional agreement. */
  additionalContractNumber: string | null;
  /** Date of the additional agreement. ISO 8601. */
  additionalContractNumberDate: string | null;
  /** What the intermediary does. */
  actionType: OrdActionType | null;
  /** Subject of the contract. */
  subjectType: OrdSubjectType | null;
  /** Whether the performer must register creatives (typed string). */
  isCreativeReporter: boolean | null;
  /** Price; an empty text in the sample reads as none. Exact decimal. */
  price: string | null;
  /** Whether the price includes VAT (typed string). */
  withNds: boolean | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** Agreement with the freelancer of an advertising task. */
export interface OrdWorkerAgreement {
  /** Name of the ordering party. */
  customerName: string | null;
  /** Tax number of the ordering party. */
  customerTaxValue: string | null;
  /** Phone of the ordering party. */
  customerPhone: string | null;
  /** Name of the freelancer. */
  performerName: string | null;
  /** Phone of the freelancer. */
  performerPhone: string | null;
  /** Country of the freelancer, two letters. */
  performerCountry: string | null;
  /** Tax number of the freelancer. */
  performerTaxValue: string | null;
  /** Number of the agreement. */
  contractNumber: string | null;
  /** Date of the agreement. ISO 8601. */
  contractDate: string | null;
  /** Sum of the agreement (typed string). Exact decimal. */
  sum: string | null;
  /** Currency. */
  currency: Currency | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** Task groups of a company. */
export interface TaskGroupPage {
  /** Task groups. */
  items: TaskGroup[];
  /** Page information; the table calls every row by another's name. */
  pagination: Pagination | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** What was done to a task group. */
export interface TaskGroupChange {
  /** User who did it. */
  actorId: number | null;
  /** Company id. */
  companyId: number | null;
  /** Group id; `task_groups.create` does not tell it. */
  groupId: number | null;
  /** Group name; `task_groups.delete` does not tell it. */
  title: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** A page on which the freelancer goes on in person. */
export interface TerminalLink {
  /**
   * Address of the page; empty where nothing is left to do. `terminal_url` for verification, `linkToTerminal` for the
   * taxation status.
   */
  terminalUrl: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** A payment means that the freelancer is about to add. */
export interface PayoutEndpointStarted {
  /** Address of the page on which the freelancer enters the data. */
  terminalUrl: string | null;
  /** UUID of the payment means; `finance.payout_endpoints.list` does not show it. */
  uuid: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** How a confirmation code reached the freelancer. */
export interface CodeSent {
  /** How the code is delivered. */
  type: TwoFactorType | null;
  /** Phone number that the SMS went to, by the text; the sample looks like a code, so it is kept out of logs. */
  number: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** A transaction of the company. */
export interface Transaction {
  /** Transaction id. */
  id: number;
  /** Kind of transaction. */
  type: TransactionType | null;
  /** Amount. Exact decimal. */
  amount: string | null;
  /** When it was made. ISO 8601, with a zone only if the platform named one. */
  createdAt: string | null;
  /** Currency. */
  currency: Currency | null;
  /** Balance id. */
  balanceId: number | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** The transactions of the company. */
export interface TransactionList {
  /** Transactions. */
  items: Transaction[];
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** An invoice or an act. */
export interface CompanyDocument {
  /** Document id. */
  documentId: number;
  /** File id. */
  fileId: number | null;
  /** Kind of document. */
  type: DocumentType | null;
  /** Number. */
  number: string | null;
  /** Sum (typed string). Exact decimal. */
  amount: string | null;
  /** Currency. */
  currency: Currency | null;
  /** When it was generated. ISO 8601, with a zone only if the platform named one. */
  createdAt: string | null;
  /** Status of an invoice; no values are documented, 1 in the sample. */
  invoiceStatusId: number | null;
  /** Status of an act; no values are documented. */
  reportStatusId: number | null;
  /**
   * When the balance was topped up; `-0001-11-30 00:00:00` reads as never. ISO 8601, with a zone only if the platform
   * named one.
   */
  topUpBalanceDate: string | null;
  /** File id of the VAT invoice of a top-up; the table types it boolean: false reads as none. */
  sfFileId: number | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** Documents of the company. Whether there are pages is not documented. */
export interface CompanyDocumentList {
  /** Documents. */
  items: CompanyDocument[];
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** Personal data of the signed-in user. */
export interface Profile {
  /** User id. */
  id: number;
  /** User UUID (in the sample only). */
  uuid: string | null;
  /** Kind of user; for the vendor's own use. */
  type: ProfileType | null;
  /** User name. */
  username: string | null;
  /** Email. */
  email: string | null;
  /** Phone. */
  phone: string | null;
  /** Full name (in the sample only). */
  name: string | null;
  /** First name. */
  firstName: string | null;
  /** Patronymic. */
  middleName: string | null;
  /** Last name. */
  lastName: string | null;
  /** Date of birth; `11.03.2000` in the sample. ISO 8601. */
  birthDate: string | null;
  /** Country, two letters. */
  country: string | null;
  /** Region (not a status as in tasks). */
  state: string | null;
  /** City. */
  city: string | null;
  /** Address. */
  physicalAddress: string | null;
  /** Postal code. */
  postCode: string | null;
  /** Tax number (users from Russia). */
  inn: string | null;
  /** Taxation status (freelancers only by the text, a customer has one in the sample). */
  taxationStatus: TaxationStatus | null;
  /** Whether the user is verified (freelancers only by the text; typed string). */
  isVerified: boolean | null;
  /** Specialisation (in the sample only). */
  specialization: string | null;
  /** Registration date. ISO 8601. */
  regDate: string | null;
  /** Language of the interface, and of error texts. */
  language: Language | null;
  /** The language once more (in the sample only). */
  languageStringValue: string | null;
  /** 2FA method; typed boolean (2FA is on) by the table. */
  twoFaMethod: TwoFactorMethod | null;
  /** Whether sign-ins are notified (in the sample only). */
  loginNotification: boolean | null;
  /** SMS gateway (in the sample only). */
  defaultSmsGate: string | null;
  /** IP addresses from which sign-in is allowed. */
  ip: string | null;
  /** Not described; 0 in the sample (typed string). */
  flags: number | null;
  /**
   * Settings of the interface, for the vendor's own use: an object by the table, a text that holds JSON in the sample.
   * Not parsed.
   */
  gridsSettings: Json | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/**
 * The rate of a pair of currencies. Multiply an amount by the rate where `base` is the dearer currency of EUR, USD, RUB
 * (in this order), divide by it otherwise.
 */
export interface ExchangeRate {
  /** Currency to convert from. */
  base: Currency;
  /** Currency to convert to. */
  target: Currency;
  /** Rate (typed integer, 79.401 in the sample). Exact decimal. */
  rate: string;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** A document, such as an NDA, that a freelancer must accept before a task. */
export interface AcceptanceFile {
  /** Document id: read as the one for `acceptanceFileIds` of `tasks.create`. */
  id: number;
  /** File id. */
  fileId: number | null;
  /** Name. */
  title: string | null;
  /** Name in English. */
  titleEn: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** The documents to accept before a task. */
export interface AcceptanceFileList {
  /** Documents. */
  items: AcceptanceFile[];
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** A country of the Russian classifier (OKSM). */
export interface OksmCountry {
  /** Country id; 1049 for Latvia in the sample, which is not its code in the classifier (428). */
  id: number;
  /** Name. */
  title: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** The countries of the Russian classifier (OKSM). */
export interface OksmCountryList {
  /** Countries. */
  items: OksmCountry[];
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** The webhook of a company. */
export interface Webhook {
  /** Where events are sent. */
  url: string | null;
  /** Whether it is on. */
  status: WebhookStatus | null;
  /** Key of the `X-Sign` signature (the table calls it a code that comes with every event). */
  secret: string | null;
  /** When the last event was sent; the format is not shown. */
  lastTriggered: string | null;
  /** When an event last could not be delivered; the format is not shown. */
  lastError: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}
