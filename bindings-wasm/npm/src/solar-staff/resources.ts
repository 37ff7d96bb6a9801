// Made from core/catalog/solar_staff.json by gigwire-codegen; do not edit.
import type { Connection } from '../connection.js';
import type { ActionOptions, CallOptions, ListOptions } from '../options.js';
import type { Pager } from '../pager.js';
import type { AtLeastOne, DecimalInput, ExactlyOne, FileInput, Json } from '../values.js';
import type {
  BankAccountType,
  CompensationType,
  CurrencyId,
  DeadlineType,
  DocumentSort,
  DocumentType,
  Language,
  OrdContractType,
  OrdLegalType,
  OrdSubjectType,
  PayoutEndpointType,
  SettableTaskState,
  SortDirection,
  TaskFileType,
  TaskSort,
  TaskState,
  TaxationStatus,
  TaxDocumentType,
  WalletType,
  WebhookStatus,
} from './codes.js';
import type { AdvData, TaskAttribute } from './inputs.js';
import type {
  AcceptanceFileList,
  Balance,
  CategoryList,
  CodeSent,
  CompanyDocumentList,
  CompanyPage,
  ExchangeRate,
  Freelancer,
  FreelancerInvited,
  InsuranceTerms,
  LoginAnswer,
  OksmCountryList,
  OrdContractEntry,
  OrdEntryPage,
  OrdOrganizationEntry,
  OrdTaskSummary,
  Payout,
  PayoutEndpointStarted,
  PayoutEndpoints,
  Profile,
  Requirement,
  RequirementData,
  Service,
  ServiceAttribute,
  Task,
  TaskCreated,
  TaskGroupChange,
  TaskGroupPage,
  TerminalLink,
  TokenPair,
  TransactionList,
  Webhook,
} from './models.js';

/** Arguments of {@link Auth.login}. */
export interface AuthLoginArgs {
  /** User name. */
  username: string;
  /** Password. */
  password: string;
  /**
   * 2FA code. Without it, and with 2FA on, a code is sent out and a challenge comes back. Required if two-factor
   * authentication is on.
   */
  code?: string | undefined;
}

/** Arguments of {@link Auth.refresh}. */
export interface AuthRefreshArgs {
  /** Refresh token of `auth.login`, `auth.refresh` or `companies.switch`. */
  refreshToken: string;
}

/** Arguments of {@link Companies.switch}. */
export interface CompaniesSwitchArgs {
  /** Company id (from `companies.list`). */
  companyId: number;
}

/** Arguments of {@link Freelancers.list}. */
export interface FreelancersListArgs {
  /** Taxation status. */
  taxationStatusId?: TaxationStatus | undefined;
  /** Whether the account is verified. */
  isVerified?: boolean | undefined;
  /** Whether an invitation was sent. */
  isInviteEmailSent?: boolean | undefined;
  /** Invitation date, from (format not documented, read as for tasks). */
  dateInvitedFrom?: string | undefined;
  /** Invitation date, to. */
  dateInvitedTo?: string | undefined;
  /** Page number, from 1. */
  page?: number | undefined;
  /** Items per page. Default: 20. At most 500. */
  size?: number | undefined;
}

/** Arguments of {@link Freelancers.getByEmail}. */
export interface FreelancersGetByEmailArgs {
  /** Email. */
  email: string;
}

/** Arguments of {@link Freelancers.getByPhone}. */
export interface FreelancersGetByPhoneArgs {
  /** Phone number; digits only, as for `freelancers.invite` (the format is not stated here). */
  phone: string;
}

/** Exactly one of these is given to {@link Freelancers.get}. */
export interface FreelancersGetArgsChoice {
  /** Numeric freelancer id. */
  freelancerId: number;
  /** Freelancer UUID. */
  freelancerUuid: string;
}

/** Arguments of {@link Freelancers.get}. */
export type FreelancersGetArgs = ExactlyOne<FreelancersGetArgsChoice>;

/** At least one of these is given to {@link Freelancers.invite}. */
export interface FreelancersInviteArgsChoice {
  /** Email. */
  email: string;
  /** Phone: digits only. */
  phone: string;
}

/** Arguments of {@link Freelancers.invite}. */
export type FreelancersInviteArgs = AtLeastOne<FreelancersInviteArgsChoice> & {
  /** Country letter code (the list of countries that the table refers to has numeric codes). */
  country: string;
  /** First name. */
  firstName?: string | undefined;
  /** Last name. */
  lastName?: string | undefined;
  /** Patronymic. */
  middleName?: string | undefined;
  /** City. */
  city?: string | undefined;
  /** Address. */
  address?: string | undefined;
  /** Postal code. */
  postalCode?: string | undefined;
  /** Your note. */
  note?: string | undefined;
  /** Send the invitation in English. */
  inEnglish?: boolean | undefined;
  /** Send the message; with false the freelancer is added without one. The default is not stated. */
  sendEmail?: boolean | undefined;
};

/** Arguments of {@link Freelancers.update}. */
export interface FreelancersUpdateArgs {
  /** Numeric freelancer id. */
  freelancerId: number;
  /** First name. */
  firstName?: string | undefined;
  /** Last name. */
  lastName?: string | undefined;
  /** Your note. */
  note?: string | undefined;
  /** Specialisation. */
  specialization?: string | undefined;
  /** Freelancer UUID. */
  freelancerUuid?: string | undefined;
  /** Company id. */
  companyId?: number | undefined;
}

/** Exactly one of these is given to {@link Freelancers.requestCodeForChangeContacts}. */
export interface FreelancersRequestCodeForChangeContactsArgsChoice {
  /** New email. */
  email: string;
  /** New phone; with a plus sign in the sample, unlike `freelancers.invite`. */
  phone: string;
}

/** Arguments of {@link Freelancers.requestCodeForChangeContacts}. */
export type FreelancersRequestCodeForChangeContactsArgs =
  ExactlyOne<FreelancersRequestCodeForChangeContactsArgsChoice> & {
    /** Numeric freelancer id. */
    freelancerId: number;
  };

/** Arguments of {@link Freelancers.changeContacts}. */
export interface FreelancersChangeContactsArgs {
  /** Numeric freelancer id. */
  freelancerId: number;
  /** The code that the freelancer got. */
  code: string;
}

/** Arguments of {@link Freelancers.verificationLink}. */
export interface FreelancersVerificationLinkArgs {
  /** Numeric freelancer id (a UUID is not offered here). */
  freelancerId: number;
  /** Where to send the person afterwards. */
  redirectUrl?: string | undefined;
}

/** Exactly one of these is given to {@link Freelancers.changeTaxationStatus}. */
export interface FreelancersChangeTaxationStatusArgsChoice {
  /** Numeric freelancer id. */
  freelancerId: number;
  /** Freelancer UUID. */
  freelancerUuid: string;
}

/** Arguments of {@link Freelancers.changeTaxationStatus}. */
export type FreelancersChangeTaxationStatusArgs = ExactlyOne<FreelancersChangeTaxationStatusArgsChoice> & {
  /** New status. */
  taxationStatusId: TaxationStatus;
};

/** Exactly one of these is given to {@link Freelancers.addTaxDocument}. */
export interface FreelancersAddTaxDocumentArgsChoice {
  /** Numeric freelancer id. */
  freelancerId: number;
  /** Freelancer UUID. */
  freelancerUuid: string;
}

/** Arguments of {@link Freelancers.addTaxDocument}. */
export type FreelancersAddTaxDocumentArgs = ExactlyOne<FreelancersAddTaxDocumentArgsChoice> & {
  /** Type of the number, by country. */
  type: TaxDocumentType;
  /** The number. An INN that cannot be one by its length or its check digits is sent with a warning. */
  taxNumber: string;
};

/** Exactly one of these is given to {@link Freelancers.delete}. */
export interface FreelancersDeleteArgsChoice {
  /** Numeric freelancer id. */
  freelancerId: number;
  /** Freelancer UUID. */
  freelancerUuid: string;
}

/** Arguments of {@link Freelancers.delete}. */
export type FreelancersDeleteArgs = ExactlyOne<FreelancersDeleteArgsChoice>;

/** Arguments of {@link Freelancers.checkRequirements}. */
export interface FreelancersCheckRequirementsArgs {
  /** Task UUID. */
  taskUuid: string;
  /** Freelancer UUID. */
  freelancerUuid: string;
}

/** Exactly one of these is given to {@link Freelancers.signAgreement}. */
export interface FreelancersSignAgreementArgsChoice {
  /** Numeric freelancer id. */
  freelancerId: number;
  /** Freelancer UUID. */
  freelancerUuid: string;
}

/** Arguments of {@link Freelancers.signAgreement}. */
export type FreelancersSignAgreementArgs = ExactlyOne<FreelancersSignAgreementArgsChoice> & {
  /** Template of the offer (`data.templateUuid` of `tasks.check_requirements`). */
  templateUuid: string;
};

/** Arguments of {@link Tasks.list}. */
export interface TasksListArgs {
  /** Id of the user who made the task. */
  creatorId?: number | undefined;
  /** Freelancer id (from `freelancers.list`). */
  workerId?: number | undefined;
  /** Company id (from `companies.list`). */
  companyId?: number | undefined;
  /** Creation date, from 00:00:00. */
  dateCreatedFrom?: string | undefined;
  /** Creation date, to 23:59:59. */
  dateCreatedTo?: string | undefined;
  /** Deadline, from 00:00:00. */
  dateEndFrom?: string | undefined;
  /** Deadline, to 23:59:59. */
  dateEndTo?: string | undefined;
  /** Date on which the task was done, from 00:00:00. */
  dateFinishedFrom?: string | undefined;
  /** Date on which the task was done, to 23:59:59. */
  dateFinishedTo?: string | undefined;
  /** Date on which the act was generated, from 00:00:00. */
  dateReportFrom?: string | undefined;
  /** Date on which the act was generated, to 23:59:59. */
  dateReportTo?: string | undefined;
  /** Date on which the customer accepted, from 00:00:00. */
  dateAcceptedFrom?: string | undefined;
  /** Date on which the customer accepted, to 23:59:59. */
  dateAcceptedTo?: string | undefined;
  /** Payment date, from 00:00:00. */
  datePaidFrom?: string | undefined;
  /** Payment date, to 23:59:59. */
  datePaidTo?: string | undefined;
  /** Whether a payout exists: described as "only paid tasks", but passing 0 gives tasks without payouts. */
  hasPayout?: boolean | undefined;
  /** Price, from. */
  priceFrom?: number | undefined;
  /** Price, to. */
  priceTo?: number | undefined;
  /** Text to look for in title and description. */
  search?: string | undefined;
  /** Task states. */
  state?: readonly TaskState[] | undefined;
  /** Currency. */
  currencyId?: CurrencyId | undefined;
  /** Task group id. */
  groupId?: number | undefined;
  /** Deadline type. */
  deadlineType?: DeadlineType | undefined;
  /** Taxation status of the freelancer. */
  workerTaxationStatus?: TaxationStatus | undefined;
  /** Only tasks where rights are transferred. */
  hasCopyright?: boolean | undefined;
  /** Only tasks that need a report. */
  hasReport?: boolean | undefined;
  /** Id of the user who paid (spelt so). */
  payedBy?: number | undefined;
  /** What to sort by. */
  sort?: TaskSort | undefined;
  /** Sort direction. */
  direction?: SortDirection | undefined;
  /** Page number, from 1. */
  page?: number | undefined;
  /** Items per page. Default: 20. At most 500. */
  size?: number | undefined;
}

/** Exactly one of these is given to {@link Tasks.get}. */
export interface TasksGetArgsChoice {
  /** Numeric task id (from `tasks.list`). */
  taskId: number;
  /** Task UUID. */
  uuid: string;
}

/** Arguments of {@link Tasks.get}. */
export type TasksGetArgs = ExactlyOne<TasksGetArgsChoice>;

/**
 * Arguments of {@link Tasks.create}.
 *
 * `compensationType` only together with `compensateWorkerServiceFee`.
 */
export interface TasksCreateArgs {
  /** Your own UUID for the task; made up by the service when absent. Give it: the answer may not tell. */
  uuid?: string | undefined;
  /** Id of the service (`lookups.services`), not of the category (`lookups.categories`). */
  categoryId: number;
  /** Attributes, at least one (from `lookups.service_attributes`). */
  attributes: readonly TaskAttribute[];
  /** Documents that the freelancer must sign to accept the task (ids of the acceptance files). */
  acceptanceFileIds?: readonly number[] | undefined;
  /** Intellectual-property rights must be transferred. */
  copyright?: boolean | undefined;
  /** A report must be attached when done. */
  needReport?: boolean | undefined;
  /** Title. */
  title: string;
  /** Text. */
  description: string;
  /** Files to attach. */
  fileIds?: readonly number[] | undefined;
  /** Freelancer id. */
  workerId: number;
  /** Task group ids. */
  editGroup?: readonly number[] | undefined;
  /** Your own id for the task (merchant_txid). */
  externalId?: string | undefined;
  /** Deadline, not past when the call is made; one without a zone is past only where it is past in every zone. */
  deadline: string;
  /** Price in the currency of the company. */
  price: DecimalInput;
  /** Insure the task; the cost is always in roubles. */
  needInsurance?: boolean | undefined;
  /** Dry run: everything is checked and the verdict returned, nothing is created. Default: false. */
  validateOnly?: boolean | undefined;
  /** Ad-marking data. Required if the service is internet advertising shown in Russia. */
  advData?: AdvData | undefined;
  /** The customer pays the freelancer's commission; the company's default applies when absent. */
  compensateWorkerServiceFee?: boolean | undefined;
  /**
   * Payout means that the freelancer will use; sets the exact percent so that the commission is covered in full. Needs
   * `compensateWorkerServiceFee` = true.
   */
  compensationType?: CompensationType | undefined;
}

/** Arguments of {@link Tasks.insuranceInfo}. */
export interface TasksInsuranceInfoArgs {
  /** Freelancer id. */
  workerId: number;
  /** Category id (the document points at `lookups.categories`; it may mean a service as in `tasks.create`). */
  categoryId: number;
}

/** Exactly one of these is given to {@link Tasks.setState}. */
export interface TasksSetStateArgsChoice {
  /** Numeric task id (from `tasks.list`). */
  taskId: number;
  /** Task UUID. */
  uuid: string;
}

/** Arguments of {@link Tasks.setState}. */
export type TasksSetStateArgs = ExactlyOne<TasksSetStateArgsChoice> & {
  /** What to do. */
  state: SettableTaskState;
};

/** Exactly one of these is given to {@link Tasks.accept}. */
export interface TasksAcceptArgsChoice {
  /** Numeric task id (from `tasks.list`). */
  taskId: number;
  /** Task UUID. */
  uuid: string;
}

/** Arguments of {@link Tasks.accept}. */
export type TasksAcceptArgs = ExactlyOne<TasksAcceptArgsChoice>;

/** Exactly one of these is given to {@link Tasks.pay}. */
export interface TasksPayArgsChoice {
  /** Numeric task id (from `tasks.list`). */
  taskId: number;
  /** Task UUID. */
  uuid: string;
}

/** Arguments of {@link Tasks.pay}. */
export type TasksPayArgs = ExactlyOne<TasksPayArgsChoice>;

/** Arguments of {@link Tasks.checkRequirements}. */
export interface TasksCheckRequirementsArgs {
  /** Task UUID (from `tasks.get` or `tasks.list`). */
  taskUuid: string;
  /** Freelancer UUID (from `freelancers.invite`). */
  freelancerUuid: string;
}

/** Arguments of {@link Tasks.decline}. */
export interface TasksDeclineArgs {
  /** Numeric task id (a UUID is not offered here). */
  taskId: number;
}

/** Arguments of {@link Tasks.returnToWork}. */
export interface TasksReturnToWorkArgs {
  /** Numeric task id (a UUID is not offered here). */
  taskId: number;
}

/** Exactly one of these is given to {@link Tasks.quickPay}. */
export interface TasksQuickPayArgsChoice {
  /** Numeric task id (from `tasks.list`). */
  taskId: number;
  /** Task UUID. */
  uuid: string;
}

/** Arguments of {@link Tasks.quickPay}. */
export type TasksQuickPayArgs = ExactlyOne<TasksQuickPayArgsChoice> & {
  /** Company id. */
  companyId?: number | undefined;
};

/** Exactly one of these is given to {@link Tasks.prolongDeadline}. */
export interface TasksProlongDeadlineArgsChoice {
  /** Numeric task id (from `tasks.list`). */
  taskId: number;
  /** Task UUID. */
  uuid: string;
}

/** Arguments of {@link Tasks.prolongDeadline}. */
export type TasksProlongDeadlineArgs = ExactlyOne<TasksProlongDeadlineArgsChoice> & {
  /** New deadline, not past when the call is made; one without a zone is past only where it is past in every zone. */
  deadline: string;
};

/** Arguments of {@link OrdOrganizations.create}. */
export interface OrdOrganizationsCreateArgs {
  /** Your UUID for the organisation. */
  externalOrganisationId: string;
  /**
   * Form of ownership. Required if the platform applies the conditions of the other fields, which name it (the table
   * has no row for it).
   */
  legalType?: OrdLegalType | undefined;
  /** Legal form and full name. Required if it is a legal entity, Russian or foreign. */
  fullOpf?: string | undefined;
  /**
   * Russian tax number (INN). One that cannot be one by its length or its check digits is sent with a warning. Required
   * if it is from Russia.
   */
  inn?: string | undefined;
  /** Russian registration number (OGRN). */
  ogrn?: string | undefined;
  /** Full name. Required if it is a natural person or an individual entrepreneur. */
  fio?: string | undefined;
  /** Registration number of an individual entrepreneur. */
  ogrnip?: string | undefined;
  /** Registration number abroad, or its counterpart. Required if it is a foreign legal entity. */
  registrationNumber?: string | undefined;
  /** Phone number. Required if it is a foreign natural person. */
  phoneNumber?: string | undefined;
  /** Tax number in the country of registration, or its counterpart. Required if it is a foreign legal entity. */
  taxId?: string | undefined;
  /** Country code of the Russian classifier (from `lookups.country_codes`). Required if it is not from Russia. */
  regionNumber?: string | undefined;
  /** Number of the electronic means of payment. Required if it is a foreign natural person. */
  paymentNumber?: string | undefined;
}

/** Arguments of {@link OrdOrganizations.get}. */
export interface OrdOrganizationsGetArgs {
  /** UUID of the organisation (from `ord.organizations.list`). */
  uuid: string;
}

/** Arguments of {@link OrdContracts.create}. */
export interface OrdContractsCreateArgs {
  /** Your UUID for the contract. */
  externalContractId: string;
  /** UUID of the ordering party (as given to `ord.organizations.create`). */
  externalOrganisationCustomerId: string;
  /** UUID of the performer; for your own company the one from `ord.company_data`. */
  externalOrganisationPerformerId: string;
  /** Number. */
  contractNumber?: string | undefined;
  /** Date; sent as the sample has it, `11.01.2020`. */
  contractDate: string;
  /** Type of contract. */
  contractType: OrdContractType;
  /** Subject of the contract. */
  subjectType: OrdSubjectType;
}

/** Arguments of {@link OrdContracts.get}. */
export interface OrdContractsGetArgs {
  /** UUID of the contract (from `ord.contracts.list`). */
  uuid: string;
}

/** Arguments of {@link Ord.taskSummary}. */
export interface OrdTaskSummaryArgs {
  /** Task UUID. */
  taskUuid: string;
}

/** Arguments of {@link TaskChat.list}. */
export interface TaskChatListArgs {
  /** Numeric task id (a UUID is not offered here). */
  taskId: number;
}

/** Arguments of {@link TaskChat.send}. */
export interface TaskChatSendArgs {
  /** Numeric task id. */
  taskId: number;
  /** Text. */
  message: string;
}

/** Arguments of {@link TaskGroups.rename}. */
export interface TaskGroupsRenameArgs {
  /** Group id (from `task_groups.list`). */
  groupId: number;
  /** New name. */
  title: string;
}

/** Arguments of {@link TaskGroups.create}. */
export interface TaskGroupsCreateArgs {
  /** Name. */
  title: string;
}

/** Arguments of {@link TaskGroups.delete}. */
export interface TaskGroupsDeleteArgs {
  /** Group id (from `task_groups.list`). */
  groupId: number;
}

/** Exactly one of these is given to {@link TaskFiles.add}. */
export interface TaskFilesAddArgsChoice {
  /** Numeric task id (from `tasks.list`). */
  taskId: number;
  /** Task UUID. */
  uuid: string;
}

/** Arguments of {@link TaskFiles.add}. */
export type TaskFilesAddArgs = ExactlyOne<TaskFilesAddArgsChoice> & {
  /** File type. */
  type: TaskFileType;
  /** The file. */
  file: FileInput;
};

/** Exactly one of these is given to {@link FinancePayoutEndpoints.list}. */
export interface FinancePayoutEndpointsListArgsChoice {
  /** Numeric freelancer id. */
  freelancerId: number;
  /** Freelancer UUID. */
  freelancerUuid: string;
}

/** Arguments of {@link FinancePayoutEndpoints.list}. */
export type FinancePayoutEndpointsListArgs = ExactlyOne<FinancePayoutEndpointsListArgsChoice>;

/** Exactly one of these is given to {@link Finance.createPayout}. */
export interface FinanceCreatePayoutArgsChoice {
  /** Numeric task id (from `tasks.list`). */
  taskId: number;
  /** Task UUID. */
  uuid: string;
}

/** Arguments of {@link Finance.createPayout}. */
export type FinanceCreatePayoutArgs = ExactlyOne<FinanceCreatePayoutArgsChoice> & {
  /** Kind of payment means. */
  payoutEndpointType: PayoutEndpointType;
  /** Payment means that the freelancer added (from `finance.payout_endpoints.list`). */
  payoutEndpointId: number;
  /**
   * Currency that the payout is converted through: a rouble balance to a card of Kazakhstan must go through EUR or the
   * payout fails.
   */
  currencyId?: CurrencyId | undefined;
};

/** Exactly one of these is given to {@link Finance.payoutStatus}. */
export interface FinancePayoutStatusArgsChoice {
  /** Numeric task id (from `tasks.list`). */
  taskId: number;
  /** Task UUID. */
  uuid: string;
}

/** Arguments of {@link Finance.payoutStatus}. */
export type FinancePayoutStatusArgs = ExactlyOne<FinancePayoutStatusArgsChoice>;

/** Exactly one of these is given to {@link FinanceCards.add}. */
export interface FinanceCardsAddArgsChoice {
  /** Numeric freelancer id. */
  freelancerId: number;
  /** Freelancer UUID. */
  freelancerUuid: string;
}

/** Arguments of {@link FinanceCards.add}. */
export type FinanceCardsAddArgs = ExactlyOne<FinanceCardsAddArgsChoice> & {
  /** The code that the freelancer got. */
  code: string;
  /** Where to send the person afterwards. */
  redirectUrl?: string | undefined;
};

/** Exactly one of these is given to {@link FinanceBankAccounts.add}. */
export interface FinanceBankAccountsAddArgsChoice {
  /** Numeric freelancer id. */
  freelancerId: number;
  /** Freelancer UUID. */
  freelancerUuid: string;
}

/** Arguments of {@link FinanceBankAccounts.add}. */
export type FinanceBankAccountsAddArgs = ExactlyOne<FinanceBankAccountsAddArgsChoice> & {
  /** The code that the freelancer got. */
  code: string;
  /** Kind of account. */
  bankAccountType: BankAccountType;
  /** Where to send the person afterwards. */
  redirectUrl?: string | undefined;
};

/** Exactly one of these is given to {@link FinanceWallets.add}. */
export interface FinanceWalletsAddArgsChoice {
  /** Numeric freelancer id. */
  freelancerId: number;
  /** Freelancer UUID. */
  freelancerUuid: string;
}

/** Arguments of {@link FinanceWallets.add}. */
export type FinanceWalletsAddArgs = ExactlyOne<FinanceWalletsAddArgsChoice> & {
  /** The code that the freelancer got. */
  code: string;
  /** Kind of wallet. */
  walletType: WalletType;
  /** Where to send the person afterwards. */
  redirectUrl?: string | undefined;
};

/** Exactly one of these is given to {@link FinanceCards.delete}. */
export interface FinanceCardsDeleteArgsChoice {
  /** Numeric freelancer id. */
  freelancerId: number;
  /** Freelancer UUID. */
  freelancerUuid: string;
}

/** Arguments of {@link FinanceCards.delete}. */
export type FinanceCardsDeleteArgs = ExactlyOne<FinanceCardsDeleteArgsChoice> & {
  /** Id of the payment means (from `finance.payout_endpoints.list`). */
  id: number;
};

/** Exactly one of these is given to {@link FinanceWallets.delete}. */
export interface FinanceWalletsDeleteArgsChoice {
  /** Numeric freelancer id. */
  freelancerId: number;
  /** Freelancer UUID. */
  freelancerUuid: string;
}

/** Arguments of {@link FinanceWallets.delete}. */
export type FinanceWalletsDeleteArgs = ExactlyOne<FinanceWalletsDeleteArgsChoice> & {
  /** Id of the payment means (from `finance.payout_endpoints.list`). */
  id: number;
};

/** Exactly one of these is given to {@link FinanceBankAccounts.delete}. */
export interface FinanceBankAccountsDeleteArgsChoice {
  /** Numeric freelancer id. */
  freelancerId: number;
  /** Freelancer UUID. */
  freelancerUuid: string;
}

/** Arguments of {@link FinanceBankAccounts.delete}. */
export type FinanceBankAccountsDeleteArgs = ExactlyOne<FinanceBankAccountsDeleteArgsChoice> & {
  /** Id of the payment means (from `finance.payout_endpoints.list`). */
  id: number;
};

/** Exactly one of these is given to {@link Finance.requestCodeForNewPayoutEndpoint}. */
export interface FinanceRequestCodeForNewPayoutEndpointArgsChoice {
  /** Numeric freelancer id. */
  freelancerId: number;
  /** Freelancer UUID. */
  freelancerUuid: string;
}

/** Arguments of {@link Finance.requestCodeForNewPayoutEndpoint}. */
export type FinanceRequestCodeForNewPayoutEndpointArgs = ExactlyOne<FinanceRequestCodeForNewPayoutEndpointArgsChoice>;

/** Arguments of {@link Documents.list}. */
export interface DocumentsListArgs {
  /** Kind of document. */
  type?: DocumentType | undefined;
  /** Date of the document, from. */
  dateFrom?: string | undefined;
  /** Date of the document, to. */
  dateTo?: string | undefined;
  /** What to sort by. */
  sort?: DocumentSort | undefined;
  /** Sort direction. */
  direction?: SortDirection | undefined;
}

/** Arguments of {@link Documents.download}. */
export interface DocumentsDownloadArgs {
  /** Kind of document. */
  type?: DocumentType | undefined;
  /** Date of the document, from. */
  dateFrom?: string | undefined;
  /** Date of the document, to. */
  dateTo?: string | undefined;
}

/** Arguments of {@link ProfileCalls.setLanguage}. */
export interface ProfileSetLanguageArgs {
  /** Language. */
  language: Language;
}

/** Arguments of {@link Lookups.services}. */
export interface LookupsServicesArgs {
  /** Category id (from `lookups.categories`). */
  categoryId: number;
  /** Page number, from 1. */
  page?: number | undefined;
  /** Items per page. At most 500. */
  size?: number | undefined;
}

/** Arguments of {@link Lookups.serviceAttributes}. */
export interface LookupsServiceAttributesArgs {
  /** Service id (from `lookups.services`). */
  serviceId: number;
  /** Page number, from 1. */
  page?: number | undefined;
  /** Items per page. At most 500. */
  size?: number | undefined;
}

/** Arguments of {@link Webhooks.set}. */
export interface WebhooksSetArgs {
  /** Whether it is on. */
  status: WebhookStatus;
  /** Where to send events. */
  url: string;
}

/** `api.ord.organizations`. */
export class OrdOrganizations {
  readonly #connection: Connection;

  /** @internal */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Add an organisation.
   *
   * Registers the end customer of advertising, or the performer of the contract with the end customer. Needed by
   * intermediaries.
   *
   * `POST /customer/ord/organization`, Закон о маркировке рекламы → Добавить данные заказчика (Ad marking).
   *
   * Retry class `check_first`, check with `ord.organizations.list`: The UUID is yours, so a second call should not make
   * a second organisation, which is not documented: list them first.
   *
   * Effects:
   * - Adds an organisation to the register of advertising data of the company
   *
   * Errors:
   * - 422: Errors by field
   *
   * About the vendor's document:
   * - `legalType` is in the conditions of other rows and in no row of its own. Reading taken: it is sent; without it no
   *   condition is checked.
   * - "Natural person or individual entrepreneur" is said without "foreign", unlike other rows. Reading taken: both.
   * - The sample gives a `regionNumber` to an organisation with an INN. Reading taken: allowed.
   * - The path says organization, the fields Organisation.
   * - The UUID of the sample is not hexadecimal. Reading taken: a UUID is needed.
   * - No call changes or deletes an organisation.
   */
  create(args: OrdOrganizationsCreateArgs, options: CallOptions = {}): Promise<void> {
    return this.#connection.perform('ord.organizations.create', args, options);
  }

  /**
   * List organisations.
   *
   * The organisations that you added.
   *
   * `GET /customer/ord/organization`, Закон о маркировке рекламы → Получить список добавленных заказчиков (Ad marking).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - The answer has pages, and no arguments for them are documented. Reading taken: one answer holds all
   *   organisations.
   * - `isPrimary` means "added by you" here, "contract with the end customer" for contracts and "contract with Solar
   *   Staff" in the overview; the sample shows false for added ones.
   */
  list(options: CallOptions = {}): Promise<OrdEntryPage> {
    return this.#connection.call('ord.organizations.list', {}, options);
  }

  /**
   * Get an organisation.
   *
   * The data of an organisation that you added.
   *
   * `GET /customer/ord/organization/{uuid}`, Закон о маркировке рекламы → Получить данные заказчика по id (Ad marking).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - The sample asks for `data.externalOrganisationId` and the outer `uuid` differs. Reading taken: the uuid of the
   *   list is asked for.
   * - The table leaves out `data` and what stands around it. Reading taken: the sample.
   * - `regionNumber` stands twice in the sample. Reading taken: the last one counts.
   * - `platforms` are said to be always empty, the sample has one.
   * - `isPrimary` is false although the organisation was added by you.
   */
  get(args: OrdOrganizationsGetArgs, options: CallOptions = {}): Promise<OrdOrganizationEntry> {
    return this.#connection.call('ord.organizations.get', args, options);
  }
}

/** `api.ord.contracts`. */
export class OrdContracts {
  readonly #connection: Connection;

  /** @internal */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Add a contract.
   *
   * Registers the contract between the end customer and its performer, once both organisations are there.
   *
   * `POST /customer/ord/contract`, Закон о маркировке рекламы → Добавить данные договора (Ad marking).
   *
   * Retry class `check_first`, check with `ord.contracts.list`: The UUID is yours, so a second call should not make a
   * second contract, which is not documented: list them first.
   *
   * Effects:
   * - Adds a contract to the register of advertising data of the company
   *
   * Errors:
   * - 422: Errors by field
   *
   * About the vendor's document:
   * - The sample leaves out `externalContractId`, `contractType` and `subjectType`, which the table requires. Reading
   *   taken: required.
   * - The date is `11.01.2020` in the sample and `YYYY-MM-DD` in answers. Reading taken: sent as in the sample, read
   *   from both.
   * - The UUIDs of the sample are not hexadecimal. Reading taken: UUIDs are needed.
   * - "There can be two cases", says the text, and lists none.
   */
  create(args: OrdContractsCreateArgs, options: CallOptions = {}): Promise<void> {
    return this.#connection.perform('ord.contracts.create', args, options);
  }

  /**
   * List contracts.
   *
   * The contracts that you added.
   *
   * `GET /customer/ord/contract`, Закон о маркировке рекламы → Получить список добавленных договоров (Ad marking).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - `type` is typed UUID, the sample says "contract". Reading taken: a code.
   * - The answer has pages, and no arguments for them are documented. Reading taken: one answer holds all contracts.
   * - `isPrimary` means "contract with the end customer" here and "contract with Solar Staff" in the overview.
   */
  list(options: CallOptions = {}): Promise<OrdEntryPage> {
    return this.#connection.call('ord.contracts.list', {}, options);
  }

  /**
   * Get a contract.
   *
   * The data of a contract that you added.
   *
   * `GET /customer/ord/contract/{uuid}`, Закон о маркировке рекламы → Получить данные договора по ID (Ad marking).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - `isCreativeReporter` and `withNds` are typed string, `price` float (a text in the sample), `createdBy.id` integer
   *   (a text in the sample), `type` UUID. Reading taken: the sensible type, read from either.
   * - `editedAt` is set in the sample while `editedBy` is null.
   * - Customer and performer of the sample are the same.
   * - The UUID asked for in the sample is not the one of the answer.
   */
  get(args: OrdContractsGetArgs, options: CallOptions = {}): Promise<OrdContractEntry> {
    return this.#connection.call('ord.contracts.get', args, options);
  }
}

/** `api.finance.payoutEndpoints`. */
export class FinancePayoutEndpoints {
  readonly #connection: Connection;

  /** @internal */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * List payment means of a freelancer.
   *
   * Wallets, cards and bank accounts of a freelancer.
   *
   * `GET /customer/freelancers/payout-endpoints`, Финансы → Получить платежные инструменты фрилансера (Finance).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - The key is `ibans` in the sample and `iban` in the table. Reading taken: both are read.
   * - Almost all numbers are typed string in the table and are integers in the sample. Reading taken: integers, read
   *   from either.
   * - The status scales differ: 1 is "binding started" for a card and "confirmed" for an account; 3 is "blocked" for a
   *   card and "unconfirmed" for an account.
   * - The table calls the cards "URL of the terminal", a copying error.
   * - The UUID that adding a payment means returns is not in this list.
   * - The status of a wallet has no list of values.
   */
  list(args: FinancePayoutEndpointsListArgs, options: CallOptions = {}): Promise<PayoutEndpoints> {
    return this.#connection.call('finance.payout_endpoints.list', args, options);
  }
}

/** `api.finance.cards`. */
export class FinanceCards {
  readonly #connection: Connection;

  /** @internal */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Add a bank card.
   *
   * Starts to add a bank card: takes the code of `finance.request_code_for_new_payout_endpoint` and gives a page on
   * which the freelancer enters the data; pass the link on.
   *
   * `POST /customer/freelancers/cards`, Финансы → Добавить банковскую карту (Finance).
   *
   * Retry class `once`: The code is probably for single use: list the payment means, and ask for another code if
   * nothing was added.
   *
   * Effects:
   * - Uses up the code
   * - Makes a payment means that waits for its data; a webhook tells when it was added
   *
   * About the vendor's document:
   * - `code` is typed integer here and string in other calls. Reading taken: text, leading zeroes kept.
   * - `redirectUrl` is typed integer. Reading taken: text.
   * - The sample has neither authorisation nor Content-Type.
   */
  add(args: FinanceCardsAddArgs, options: CallOptions = {}): Promise<PayoutEndpointStarted> {
    return this.#connection.call('finance.cards.add', args, options);
  }

  /**
   * Delete a bank card.
   *
   * Deletes a bank card of a freelancer.
   *
   * `DELETE /customer/freelancers/cards/{id}`, Финансы → Удалить банковскую карту (Finance).
   *
   * Retry class `check_first`, check with `finance.payout_endpoints.list`: A repeat of what was done may be answered
   * with an error: list the payment means first.
   *
   * Effects:
   * - Deletes the payment means; a webhook tells, whose name is not documented
   *
   * About the vendor's document:
   * - One row of the table stands for both ids, typed integer and required. Reading taken: one of the two.
   * - The sample has no authorisation and ends with a dangling backslash.
   */
  delete(args: FinanceCardsDeleteArgs, options: CallOptions = {}): Promise<void> {
    return this.#connection.perform('finance.cards.delete', args, options);
  }
}

/** `api.finance.bankAccounts`. */
export class FinanceBankAccounts {
  readonly #connection: Connection;

  /** @internal */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Add a bank account.
   *
   * Starts to add a bank account: takes the code of `finance.request_code_for_new_payout_endpoint` and gives a page on
   * which the freelancer enters the data; pass the link on.
   *
   * `POST /customer/freelancers/bank-accounts`, Финансы → Добавить счет (Finance).
   *
   * Retry class `once`: The code is probably for single use: list the payment means, and ask for another code if
   * nothing was added.
   *
   * Effects:
   * - Uses up the code
   * - Makes a payment means that waits for its data; a webhook tells when it was added
   *
   * About the vendor's document:
   * - `code` is typed integer here and string in other calls. Reading taken: text, leading zeroes kept.
   * - `redirectUrl` is typed integer. Reading taken: text.
   * - The sample has neither authorisation nor Content-Type.
   * - `bankAccountType` is required and not in the sample.
   * - Type 6 is BIK in the list of payment means and BIC here.
   */
  add(args: FinanceBankAccountsAddArgs, options: CallOptions = {}): Promise<PayoutEndpointStarted> {
    return this.#connection.call('finance.bank_accounts.add', args, options);
  }

  /**
   * Delete a bank account.
   *
   * Deletes a bank account of a freelancer.
   *
   * `DELETE /customer/freelancers/bank-accounts/{id}`, Финансы → Удалить счет (Finance).
   *
   * Retry class `check_first`, check with `finance.payout_endpoints.list`: A repeat of what was done may be answered
   * with an error: list the payment means first.
   *
   * Effects:
   * - Deletes the payment means; a webhook tells, whose name is not documented
   *
   * About the vendor's document:
   * - One row of the table stands for both ids, typed integer and required. Reading taken: one of the two.
   * - The sample has no authorisation and ends with a dangling backslash.
   */
  delete(args: FinanceBankAccountsDeleteArgs, options: CallOptions = {}): Promise<void> {
    return this.#connection.perform('finance.bank_accounts.delete', args, options);
  }
}

/** `api.finance.wallets`. */
export class FinanceWallets {
  readonly #connection: Connection;

  /** @internal */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Add an e-wallet.
   *
   * Starts to add an e-wallet: takes the code of `finance.request_code_for_new_payout_endpoint` and gives a page on
   * which the freelancer enters the data; pass the link on.
   *
   * `POST /customer/freelancers/wallets`, Финансы → Добавить электронный кошелек (Finance).
   *
   * Retry class `once`: The code is probably for single use: list the payment means, and ask for another code if
   * nothing was added.
   *
   * Effects:
   * - Uses up the code
   * - Makes a payment means that waits for its data; a webhook tells when it was added
   *
   * About the vendor's document:
   * - `code` is typed integer here and string in other calls. Reading taken: text, leading zeroes kept.
   * - `redirectUrl` is typed integer. Reading taken: text.
   * - The sample has neither authorisation nor Content-Type.
   * - `walletType` is required and not in the sample; the text calls it a type of account.
   */
  add(args: FinanceWalletsAddArgs, options: CallOptions = {}): Promise<PayoutEndpointStarted> {
    return this.#connection.call('finance.wallets.add', args, options);
  }

  /**
   * Delete an e-wallet.
   *
   * Deletes an e-wallet of a freelancer.
   *
   * `DELETE /customer/freelancers/wallets/{id}`, Финансы → Удалить электронный кошелек (Finance).
   *
   * Retry class `check_first`, check with `finance.payout_endpoints.list`: A repeat of what was done may be answered
   * with an error: list the payment means first.
   *
   * Effects:
   * - Deletes the payment means; a webhook tells, whose name is not documented
   *
   * About the vendor's document:
   * - One row of the table stands for both ids, typed integer and required. Reading taken: one of the two.
   * - The sample has no authorisation and ends with a dangling backslash.
   */
  delete(args: FinanceWalletsDeleteArgs, options: CallOptions = {}): Promise<void> {
    return this.#connection.perform('finance.wallets.delete', args, options);
  }
}

/** `api.auth`. */
export class Auth {
  readonly #connection: Connection;

  /** @internal */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Log in.
   *
   * Exchanges user name, password and, when needed, a 2FA code for a token pair.
   *
   * `POST /login`, Авторизация → Запрос JWT токена (Authorisation).
   *
   * Retry class `once`: Without a code a repeat sends another SMS; with one it may burn the code or lock the account
   * (not documented).
   *
   * Effects:
   * - Without a code and with SMS 2FA on: sends an SMS with the code
   *
   * Errors:
   * - 401: Wrong credentials (inferred)
   *
   * About the vendor's document:
   * - `code` is typed string and the sample sends the number 0. Reading taken: text, leading zeroes kept.
   * - `code` is marked not required, the prose requires it when 2FA is on. Reading taken: required then.
   * - The sample request has no Content-Type. Reading taken: application/json.
   */
  login(args: AuthLoginArgs, options: CallOptions = {}): Promise<LoginAnswer> {
    return this.#connection.call('auth.login', args, options);
  }

  /**
   * Refresh the token.
   *
   * Exchanges a refresh token for a new token pair.
   *
   * `POST /token/refresh`, Авторизация → Обновление JWT токена (Authorisation).
   *
   * Retry class `once`: The refresh token may be for single use (not documented).
   *
   * Effects:
   * - Issues a new pair; whether the old refresh token stops working is not documented
   *
   * Errors:
   * - 401: The refresh token is not accepted (inferred)
   *
   * About the vendor's document:
   * - The refresh token is described as a JWT, every sample shows a UUID. Reading taken: opaque text.
   */
  refresh(args: AuthRefreshArgs, options: CallOptions = {}): Promise<TokenPair> {
    return this.#connection.call('auth.refresh', args, options);
  }
}

/** `api.companies`. */
export class Companies {
  readonly #connection: Connection;

  /** @internal */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * List companies.
   *
   * Companies of the signed-in user.
   *
   * `GET /customer/companies`, Компания → Получить компании пользователя (Company).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - `items` and `pagination` are in the sample only, and no page arguments are documented. Reading taken: one answer
   *   holds all companies.
   */
  list(options: CallOptions = {}): Promise<CompanyPage> {
    return this.#connection.call('companies.list', {}, options);
  }

  /**
   * Switch company.
   *
   * Chooses the company to work with; the new token pair replaces the old one.
   *
   * `PATCH /customer/companies`, Компания → Изменить компанию (Company).
   *
   * Retry class `repeatable`: Choosing the same company twice is choosing it once; but it changes what every user of
   * the token sees.
   *
   * Effects:
   * - Changes the current company of the session
   * - Issues new tokens; what happens to the old ones is not documented
   *
   * About the vendor's document:
   * - There are two ways to pick a company: this call and the `x-company-id` header. The header is safer for parallel
   *   work.
   */
  switch(args: CompaniesSwitchArgs, options: CallOptions = {}): Promise<TokenPair> {
    return this.#connection.call('companies.switch', args, options);
  }

  /**
   * Get the balance.
   *
   * Balance and held funds of the company.
   *
   * `GET /customer/balance`, Компания → Получить баланс компании (Company).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - Amounts are typed string, the sample shows numbers. Reading taken: both are read.
   */
  balance(options: CallOptions = {}): Promise<Balance> {
    return this.#connection.call('companies.balance', {}, options);
  }
}

/** `api.freelancers`. */
export class Freelancers {
  readonly #connection: Connection;

  /** @internal */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * List freelancers.
   *
   * Freelancers of the team, page by page.
   *
   * `GET /customer/freelancers`, Фрилансеры → Получить список фрилансеров (Freelancers).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - All filters are marked required and the sample sends one. Reading taken: optional.
   * - The quick start speaks of an email filter of this search; there is none. Use `freelancers.get_by_email`.
   * - `taxationStatusId` is 0 in the sample, which the table does not list.
   * - `isTaxPaymentAllowed` is in the table only.
   */
  list(args: FreelancersListArgs = {}, options: ListOptions = {}): Pager<Freelancer> {
    return this.#connection.list('freelancers.list', args, options, { page: 1, size: 1 });
  }

  /**
   * Find a freelancer by email.
   *
   * One freelancer by email.
   *
   * `GET /customer/freelancer-by-email/{email}`, Фрилансеры → Найти фрилансера по email (Freelancers).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - `uuid` is typed integer in the table and is "abc123" in the sample. Reading taken: a UUID.
   * - `taxationStatusId` is 2 in the sample, which the table does not list.
   * - `country` is the Russian name of the country in the sample, a two-letter code by the text.
   * - `emailConfirmationStatus` and `phoneConfirmationStatus` are typed boolean, the sample shows 1.
   * - The answer when nobody is found is not documented.
   * - The path is not under /customer/freelancers.
   */
  getByEmail(args: FreelancersGetByEmailArgs, options: CallOptions = {}): Promise<Freelancer> {
    return this.#connection.call('freelancers.get_by_email', args, options);
  }

  /**
   * Find a freelancer by phone.
   *
   * One freelancer by phone number.
   *
   * `GET /customer/freelancer-by-phone/{phone}`, Фрилансеры → Найти фрилансера по номеру телефона (Freelancers).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - `uuid` is typed integer in the table and is "abc123" in the sample. Reading taken: a UUID.
   * - `taxationStatusId` is 2 in the sample, which the table does not list.
   * - `country` is the Russian name of the country in the sample, a two-letter code by the text.
   * - `emailConfirmationStatus` and `phoneConfirmationStatus` are typed boolean, the sample shows 1.
   * - The answer when nobody is found is not documented.
   */
  getByPhone(args: FreelancersGetByPhoneArgs, options: CallOptions = {}): Promise<Freelancer> {
    return this.#connection.call('freelancers.get_by_phone', args, options);
  }

  /**
   * Get a freelancer.
   *
   * One freelancer by id or UUID.
   *
   * `GET /customer/freelancers/{freelancerId|freelancerUuid}`, Фрилансеры → Получить данные фрилансера (Freelancers).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - The sample address holds two hosts. Reading taken: the base address.
   * - `uuid` is in neither table nor sample although both finders return it.
   * - `taxationStatusId` is 0 in the sample, which the table does not list.
   * - `isTaxPaymentAllowed` and the two confirmation fields are in the table only.
   */
  get(args: FreelancersGetArgs, options: CallOptions = {}): Promise<Freelancer> {
    return this.#connection.call('freelancers.get', args, options);
  }

  /**
   * Invite a freelancer.
   *
   * Adds a freelancer to the team by email (an invitation goes out if the person is not registered) or by phone (no
   * invitation; the form is offered at registration). The UUID is made by the service.
   *
   * `POST /customer/freelancers`, Фрилансеры → Пригласить фрилансера (Freelancers).
   *
   * Retry class `check_first`, check with `freelancers.get_by_email`: The same email or phone should lead to the same
   * person (not documented), but the invitation may go out twice. Look up by email or by phone first.
   *
   * Effects:
   * - Adds the freelancer to the team
   * - Optional fields fill in the registration form: the freelancer sees them and only confirms
   * - Sends an invitation when there is an email, the person is not registered and `sendEmail` is not false
   *
   * About the vendor's document:
   * - `country` is required by the table and absent from the sample. Reading taken: required.
   * - The quick start says that the answer is empty, the section shows a uuid. Reading taken: either.
   * - The table says that one of `email` and `phone` is required; that both may not be given is not said. Reading
   *   taken: at least one.
   */
  invite(args: FreelancersInviteArgs, options: CallOptions = {}): Promise<FreelancerInvited | null> {
    return this.#connection.call('freelancers.invite', args, options);
  }

  /**
   * Change a freelancer.
   *
   * Changes name, specialisation or note of a freelancer. Whether what is left out stays is not documented: send
   * everything.
   *
   * `PUT /customer/freelancers`, Фрилансеры → Изменить данные профиля (Freelancers).
   *
   * Retry class `repeatable`: The same data twice is the same data.
   *
   * Effects:
   * - Changes the profile
   *
   * About the vendor's document:
   * - `freelancerId` is required although there is `freelancerUuid`; elsewhere one of the two is. Reading taken: the
   *   table.
   * - Whether a field that is left out stays or is cleared is not documented.
   */
  update(args: FreelancersUpdateArgs, options: CallOptions = {}): Promise<void> {
    return this.#connection.perform('freelancers.update', args, options);
  }

  /**
   * Ask for a code to change contacts.
   *
   * Takes the new email or phone and sends the freelancer a code for `freelancers.change_contacts`.
   *
   * `POST /customer/freelancers/request-code-for-change-contacts`, Фрилансеры → Запросить код для изменения контактных
   * данных (Freelancers).
   *
   * Retry class `once`: Each call sends an SMS.
   *
   * Effects:
   * - Sends the freelancer an SMS with a code
   * - Keeps the new contact until it is confirmed
   *
   * About the vendor's document:
   * - The text allows to change one of email and phone, the sample sends both, and the next section speaks of both.
   *   Reading taken: exactly one.
   * - Neither is marked required, though without one there is nothing to change.
   * - The phone of the sample has a plus sign, `freelancers.invite` wants digits only. Reading taken: sent as given.
   */
  requestCodeForChangeContacts(
    args: FreelancersRequestCodeForChangeContactsArgs,
    options: CallOptions = {},
  ): Promise<void> {
    return this.#connection.perform('freelancers.request_code_for_change_contacts', args, options);
  }

  /**
   * Confirm the change of contacts.
   *
   * Puts the new email or phone in force with the code that the freelancer got.
   *
   * `POST /customer/freelancers/change-contacts`, Фрилансеры → Подтвердить изменение контактных данных (Freelancers).
   *
   * Retry class `once`: The code is probably for single use: look at the freelancer, and ask for another code if
   * nothing changed.
   *
   * Effects:
   * - Changes email or phone of the freelancer
   *
   * About the vendor's document:
   * - The sample body has a trailing comma.
   * - "Phone, email or both", says the text here, "only one" the section before.
   */
  changeContacts(args: FreelancersChangeContactsArgs, options: CallOptions = {}): Promise<void> {
    return this.#connection.perform('freelancers.change_contacts', args, options);
  }

  /**
   * Make a verification link.
   *
   * A link to the page on which the freelancer proves the identity; pass it on.
   *
   * `GET /customer/freelancers/verification-link`, Фрилансеры → Сгенерировать ссылку верификации (Freelancers).
   *
   * Retry class `repeatable`: A GET that makes a link; another link does no harm as far as known.
   *
   * Effects:
   * - Makes a verification link
   *
   * About the vendor's document:
   * - `redirectUrl` is typed integer. Reading taken: text.
   * - `freelancerUuid` is not offered here.
   * - The key is `terminal_url` here, `linkToTerminal`, `redirect` and `url` elsewhere. Reading taken: one name,
   *   `terminalUrl`.
   */
  verificationLink(args: FreelancersVerificationLinkArgs, options: CallOptions = {}): Promise<TerminalLink> {
    return this.#connection.call('freelancers.verification_link', args, options);
  }

  /**
   * Change the taxation status.
   *
   * For freelancers from Russia. To natural person at once; to self-employed or individual entrepreneur through a page
   * on which the freelancer enters the data: pass the link on.
   *
   * `POST /customer/freelancers/change-taxation-status`, Фрилансеры → Изменить налоговый статус фрилансера
   * (Freelancers).
   *
   * Retry class `repeatable`: The same status twice is the same status; a second link does no harm as far as known.
   *
   * Effects:
   * - Status 1: changes at once
   * - Status 3 or 4: makes a link, and the status changes when the freelancer is done; a webhook tells
   *
   * Errors:
   * - The status cannot be changed yet: `taxationBlockedTill` of the freelancer (error not documented) (inferred)
   *
   * About the vendor's document:
   * - "An empty string" is answered for status 1: an empty body, an empty text or an empty `linkToTerminal`. Reading
   *   taken: all three are read.
   */
  changeTaxationStatus(
    args: FreelancersChangeTaxationStatusArgs,
    options: CallOptions = {},
  ): Promise<TerminalLink | null> {
    return this.#connection.call('freelancers.change_taxation_status', args, options);
  }

  /**
   * Add a tax number.
   *
   * Keeps a tax number of a freelancer, such as the Russian INN.
   *
   * `POST /customer/freelancers/add-tax-document`, Фрилансеры → Добавить налоговый номер фрилансера (Freelancers).
   *
   * Retry class `repeatable`: The same number twice is the same number.
   *
   * Effects:
   * - Keeps the tax number
   *
   * About the vendor's document:
   * - `CUIT / CUIL` is said to be one value for Argentina; for other countries "A / B / C" is printed without such a
   *   remark. Reading taken: a choice of A, B and C there.
   */
  addTaxDocument(args: FreelancersAddTaxDocumentArgs, options: CallOptions = {}): Promise<void> {
    return this.#connection.perform('freelancers.add_tax_document', args, options);
  }

  /**
   * Remove a freelancer.
   *
   * Takes a freelancer out of the team; the account stays.
   *
   * `DELETE /customer/freelancers`, Фрилансеры → Удалить фрилансера из команды (Freelancers).
   *
   * Retry class `check_first`, check with `freelancers.get`: A repeat of what was done may be answered with an error:
   * look the freelancer up first.
   *
   * Effects:
   * - The freelancer is no longer in the team
   *
   * About the vendor's document:
   * - A DELETE with a JSON body: a proxy on the way may drop the body.
   * - `freelancerUuid` is typed string here and UUID elsewhere.
   */
  delete(args: FreelancersDeleteArgs, options: CallOptions = {}): Promise<void> {
    return this.#connection.perform('freelancers.delete', args, options);
  }

  /**
   * Check for a new offer.
   *
   * Deprecated by the vendor. Whether the freelancer must sign a new version of the offer. Superseded by
   * `tasks.check_requirements`.
   *
   * `GET /customer/freelancers/check-requirements`, Фрилансеры → Проверить наличие новой оферты [устаревший]
   * (Freelancers).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - The body is empty when nothing blocks.
   * - The sample sends `taskUuid` only, both are required by the table. Reading taken: the table.
   * - `code` and `reason` are in the table only.
   */
  checkRequirements(
    args: FreelancersCheckRequirementsArgs,
    options: CallOptions = {},
  ): Promise<RequirementData | null> {
    return this.#connection.call('freelancers.check_requirements', args, options);
  }

  /**
   * Accept an offer for the freelancer.
   *
   * Signs an offer on behalf of the freelancer, after showing it and getting consent.
   *
   * `POST /customer/freelancers/sign-agreement`, Фрилансеры → Принять оферту (Freelancers).
   *
   * Retry class `check_first`, check with `tasks.check_requirements`: Signing the same template twice should be
   * harmless, which is not documented; the requirement is gone once it is signed.
   *
   * Effects:
   * - Legal consent is recorded for the freelancer
   */
  signAgreement(args: FreelancersSignAgreementArgs, options: CallOptions = {}): Promise<void> {
    return this.#connection.perform('freelancers.sign_agreement', args, options);
  }
}

/** `api.tasks`. */
export class Tasks {
  readonly #connection: Connection;

  /** @internal */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * List tasks.
   *
   * Finds tasks by many filters, page by page.
   *
   * `GET /customer/tasks`, Управление задачами → Получить список задач (Task management).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - `filter[state]` is one integer in the table, the prose repeats it as `state[]=2&state[]=3`. Reading taken:
   *   `filter[state][]=2&filter[state][]=3`.
   * - Rows of `parentCategory` are printed as `category.id`, `category.title`, `category.title_en`; the sample has
   *   `parentCategory.titleEn`.
   * - `hasPayout` and `issueCode` are in the table and not in the sample.
   * - The price filters are integers, the price itself is not.
   */
  list(args: TasksListArgs = {}, options: ListOptions = {}): Pager<Task> {
    return this.#connection.list('tasks.list', args, options, { page: 1, size: 1 });
  }

  /**
   * Get a task.
   *
   * Full details of one task.
   *
   * `GET /customer/tasks/{taskId|uuid}`, Управление задачами → Получить задачу по ID (Task management).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - `attributes`, `messages` and `links` are in the sample only; `group` and `issueCode` are listed for `tasks.list`
   *   only; `hasPayout` is in the table only.
   * - `dateFinished` means "completed" here and "reported done" in `tasks.list`.
   * - The sample shows a compensation of 50 at 0 percent, both typed integer. Reading taken: exact decimals.
   */
  get(args: TasksGetArgs, options: CallOptions = {}): Promise<Task> {
    return this.#connection.call('tasks.get', args, options);
  }

  /**
   * Create a task.
   *
   * Creates a task for one freelancer. Internet advertising shown in Russia needs the ad-marking data `advData`.
   *
   * `POST /customer/tasks`, Управление задачами → Создать задачу (Task management).
   *
   * Retry class `check_first`, check with `tasks.get`: With your own `uuid` a second call should collide and not
   * duplicate, but the answer to a collision is not documented: look the uuid up first. Without a uuid there is nothing
   * to look up.
   *
   * Effects:
   * - Creates a task in state 1 unless `validateOnly` is true
   * - May add the cost of insurance
   * - Notifies the freelancer (implied, not documented)
   *
   * Errors:
   * - 422: Errors by field
   * - The task sum is below the sum of `advData.endContracts`: not created (status not given)
   *
   * About the vendor's document:
   * - The quick start gives the path /tasks, the section /customer/tasks. Reading taken: the latter.
   * - The quick start says that the answer is empty, the section that the UUID is returned; no sample shows it. Reading
   *   taken: either; send your own uuid.
   * - `attributes` is typed object and is a list in the sample; `fileIds` is typed string and is a list of integers;
   *   `externalId` is typed integer and is a text. Reading taken: the samples.
   * - Two formats of `deadline`: `2022-05-19 11:53:03` in the text, ISO 8601 with milliseconds and Z in the sample.
   *   Both are sent as given: with a zone if it has one.
   * - `categoryId` is a service id here, while the section on insurance points the same name at the category list.
   * - `acceptanceFileIds`: the lookup returns `id` and `fileId` and the document does not say which. Reading taken:
   *   `id`, which is older.
   * - The quick start lists category, attributes, title, description and price as required; the table also requires
   *   `workerId` and `deadline`. Reading taken: the table.
   * - `needInsurance` and `validateOnly` have no documented default; the sample sends false for both.
   */
  create(args: TasksCreateArgs, options: CallOptions = {}): Promise<TaskCreated | null> {
    return this.#connection.call('tasks.create', args, options);
  }

  /**
   * Get insurance terms.
   *
   * Whether a task of this freelancer and category can be insured, and for how much.
   *
   * `GET /customer/insurance/info`, Управление задачами → Получить информацию о страховке (Task management).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - The arguments are listed as the body of a GET, the sample sends none. Reading taken: in the query.
   * - There is no sample answer.
   * - `categoryId` may be a category or a service: see `tasks.create`.
   */
  insuranceInfo(args: TasksInsuranceInfoArgs, options: CallOptions = {}): Promise<InsuranceTerms> {
    return this.#connection.call('tasks.insurance_info', args, options);
  }

  /**
   * Act for the freelancer.
   *
   * Does the freelancer's step: take to work, report done, decline, confirm a cancellation. Needs extra rights that the
   * vendor's support switches on.
   *
   * `PUT /customer/tasks/{taskId|uuid}`, Управление задачами → Изменить статус задачи (Task management).
   *
   * Retry class `check_first`, check with `tasks.get`: Repeating a step that was done is expected to fail, not to
   * double: read the state first.
   *
   * Effects:
   * - Changes the task's state
   *
   * Errors:
   * - code 11: The offer agreement must be signed first: `tasks.check_requirements`, show the offer,
   *   `freelancers.sign_agreement` (HTTP status not given)
   * - 403: Extra rights not granted (inferred)
   *
   * About the vendor's document:
   * - The quick start uses this call for state 4 too, the section allows 2, 3, 6 and 8 only. Reading taken:
   *   `tasks.accept` for 4.
   * - The sample request has no body although `state` is required.
   * - `tasks.decline` is the customer's side; state 6 here is the freelancer declining.
   */
  setState(args: TasksSetStateArgs, options: ActionOptions<TaskState> = {}): Promise<void> {
    return this.#connection.perform('tasks.set_state', args, options);
  }

  /**
   * Accept a task.
   *
   * Accepts the result. Only from state 3.
   *
   * `POST /customer/tasks/accept`, Управление задачами → Принять задачу (Task management).
   *
   * Retry class `check_first`, check with `tasks.get`: Read the state first: it is 4 if the call did its work.
   *
   * Effects:
   * - State 4
   * - With the safe deal on: funds are held (inferred); if the balance is too low the task shows `issueCode`
   *
   * Errors:
   * - 409: Wrong state (inferred)
   *
   * About the vendor's document:
   * - State 3 is called Done here and Waiting for acceptance in the status table.
   * - A second block "no further parameters" is printed under the real one. Reading taken: the table.
   */
  accept(args: TasksAcceptArgs, options: ActionOptions<TaskState> = {}): Promise<void> {
    return this.#connection.perform('tasks.accept', args, options);
  }

  /**
   * Pay a task.
   *
   * Takes the money from the company's balance and adds it to the freelancer's. Only from state 4.
   *
   * `POST /customer/tasks/pay`, Управление задачами → Оплатить задачу (Task management).
   *
   * Retry class `money`, check with `tasks.get`: Money moves and there is no idempotency key: read the task, and pay
   * again only if it is still in state 4.
   *
   * Effects:
   * - Moves money: company's balance to freelancer's balance
   * - State 12, then 5
   *
   * Errors:
   * - 409: Wrong state, or balance too low (inferred)
   *
   * About the vendor's document:
   * - The quick start says that only the task id is needed, the section takes `taskId` or `uuid`. Reading taken: the
   *   section.
   * - Success is an empty 200 even when the payment is only queued (12): poll for 5.
   */
  pay(args: TasksPayArgs, options: ActionOptions<TaskState> = {}): Promise<void> {
    return this.#connection.perform('tasks.pay', args, options);
  }

  /**
   * Check what blocks a task.
   *
   * Says whether the freelancer may take the task or what is missing. Call it before `tasks.set_state` with 2.
   *
   * `GET /customer/freelancers/check-task-requirements`, Управление задачами → Проверить наличие ограничений для
   * принятия задачи в работу (Task management).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - The body is empty when nothing blocks.
   * - The sample address joins host and path and is plain http. Reading taken: the base address.
   * - `reason` is at the top in the table and inside `data` in the sample. Reading taken: both are read.
   * - `data.templateUuid` is described as a restriction code.
   * - `data.url` ends with a space in the sample; it is not trimmed.
   */
  checkRequirements(args: TasksCheckRequirementsArgs, options: CallOptions = {}): Promise<Requirement | null> {
    return this.#connection.call('tasks.check_requirements', args, options);
  }

  /**
   * Decline a task.
   *
   * Cancels a task from the customer's side; what happens depends on the state.
   *
   * `POST /customer/tasks/decline`, Управление задачами → Отклонить задачу (Task management).
   *
   * Retry class `check_first`, check with `tasks.get`: Read the state first, always: a repeat after 3 or 4 meets state
   * 11, whose answer is contradictory.
   *
   * Effects:
   * - Cancels the task, or asks the freelancer to confirm the cancellation
   *
   * Errors:
   * - State 16, 13, 5 or 6 (and 11 by the third rule): refused (body and status not shown)
   *
   * About the vendor's document:
   * - State 11 appears both as "becomes 8" and as "error". Reading taken: not called in 11; the freelancer confirms
   *   with `tasks.set_state` 8.
   * - The change approval is 16 here and 13 in the status table.
   * - States 8, 12 and 14 are not mentioned; 14 should be possible since the status table offers to cancel.
   * - The sample address has an unclosed quote.
   */
  decline(args: TasksDeclineArgs, options: ActionOptions<TaskState> = {}): Promise<void> {
    return this.#connection.perform('tasks.decline', args, options);
  }

  /**
   * Return a task to work.
   *
   * Sends a delivered task back for rework. Only from state 3; any other state is an error.
   *
   * `POST /customer/tasks/return-to-work`, Управление задачами → Вернуть задачу в работу (Task management).
   *
   * Retry class `check_first`, check with `tasks.get`: Read the state first: a repeat fails on it.
   *
   * Effects:
   * - State 2
   *
   * Errors:
   * - The task is not in state 3 (status not given)
   *
   * About the vendor's document:
   * - The sample address has an unclosed quote.
   */
  returnToWork(args: TasksReturnToWorkArgs, options: ActionOptions<TaskState> = {}): Promise<void> {
    return this.#connection.perform('tasks.return_to_work', args, options);
  }

  /**
   * Pay a task right after creation.
   *
   * Pays straight from state 1 and skips work and acceptance. Only if the task has no documents (offers, NDA) to sign.
   *
   * `POST /customer/tasks/quick-pay`, Управление задачами → Оплатить задачу (сразу после создания) (Task management).
   *
   * Retry class `money`, check with `tasks.get`: Money moves: read the task, and pay again only if it is still in state
   * 1.
   *
   * Effects:
   * - Moves money: company's balance to freelancer's balance
   *
   * Errors:
   * - 409: Wrong state, documents to sign, or balance too low (inferred)
   *
   * About the vendor's document:
   * - State 1 is called New here and Not confirmed in the table; 5 is called Paid here and Completed in the table.
   * - Whether the task can pass through 12 is not said. Reading taken: it can.
   */
  quickPay(args: TasksQuickPayArgs, options: ActionOptions<TaskState> = {}): Promise<void> {
    return this.#connection.perform('tasks.quick_pay', args, options);
  }

  /**
   * Prolong the deadline.
   *
   * Sets a new deadline on a task that waits for the customer after the deadline passed.
   *
   * `POST /customer/tasks/prolong-deadline`, Управление задачами → Продлить дедлайн (Task management).
   *
   * Retry class `check_first`, check with `tasks.get`: The same deadline gives the same result, but a repeat may fail
   * on the state: read it first.
   *
   * Effects:
   * - Moves the deadline
   *
   * Errors:
   * - 409: The task is not waiting for the customer (inferred)
   *
   * About the vendor's document:
   * - The state from which this is allowed is called "waiting for customer action", a name absent from the status
   *   table. Reading taken: 14.
   * - The state that follows is not documented. Reading taken: 2.
   * - The sample request has no body.
   */
  prolongDeadline(args: TasksProlongDeadlineArgs, options: ActionOptions<TaskState> = {}): Promise<void> {
    return this.#connection.perform('tasks.prolong_deadline', args, options);
  }
}

/** `api.ord`. */
export class Ord {
  /** `api.ord.organizations`. */
  readonly organizations: OrdOrganizations;
  /** `api.ord.contracts`. */
  readonly contracts: OrdContracts;
  readonly #connection: Connection;

  /** @internal */
  constructor(connection: Connection) {
    this.#connection = connection;
    this.organizations = new OrdOrganizations(connection);
    this.contracts = new OrdContracts(connection);
  }

  /**
   * Get the contracts of a task.
   *
   * All contracts behind an advertising task: the end contract, the chain, the customer's contract and the agreement
   * with the freelancer.
   *
   * `GET /customer/ord/task-summary/{taskUuid}`, Закон о маркировке рекламы → Получить данные договора по ID задачи (Ad
   * marking).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - Company names of the sample hold unescaped quotes.
   * - `endContract.contractSum` is null while the same contract has 4000 within `endContracts`.
   * - UUIDs of the sample are cut short. Reading taken: `uuid` is a UUID, the external ids are texts.
   * - The rows of `endContract` and `endContracts` are swapped in the table. Reading taken: the list is `endContracts`.
   * - `externalContractId` is described as the number of the parent contract and holds the contract's own UUID.
   * - `price` is typed float and is an empty text.
   * - `legalAddress` and `postAddress` are objects for some parties, null or absent for others.
   */
  taskSummary(args: OrdTaskSummaryArgs, options: CallOptions = {}): Promise<OrdTaskSummary> {
    return this.#connection.call('ord.task_summary', args, options);
  }

  /**
   * Get the advertising data of the company.
   *
   * Experimental: the vendor does not describe this call, so it may be wrong or change. The data of your own company in
   * the register of advertising data, with the contract with Solar Staff.
   *
   * `GET /customer/ord/company-data`, Закон о маркировке рекламы → Получить данные для ОРД о компании (Ad marking).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - The document refers to this call (its title here is how) and does not describe it: neither path nor answer. The
   *   path is the one that public clients use.
   * - By the overview the answer names contracts, of which the one with `isPrimary` true is the contract with Solar
   *   Staff: `advData` of `tasks.create` needs it when you advertise yourself.
   */
  companyData(options: CallOptions = {}): Promise<Json> {
    return this.#connection.call('ord.company_data', {}, options);
  }
}

/** `api.taskChat`. */
export class TaskChat {
  readonly #connection: Connection;

  /** @internal */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * List messages of a task.
   *
   * The chat of a task.
   *
   * `GET /customer/tasks/{taskId}/messages`, Чат задачи → Получить переписку по задаче (Task chat).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - The answer is not documented at all. Reading taken: any JSON, as it comes.
   */
  list(args: TaskChatListArgs, options: CallOptions = {}): Promise<Json> {
    return this.#connection.call('task_chat.list', args, options);
  }

  /**
   * Send a message.
   *
   * Adds a message to the chat of a task as the signed-in user.
   *
   * `POST /customer/tasks/messages`, Чат задачи → Добавить сообщение в задаче (Task chat).
   *
   * Retry class `check_first`, check with `task_chat.list`: A repeat writes the message twice: read the chat first.
   *
   * Effects:
   * - The freelancer sees the message
   *
   * About the vendor's document:
   * - The sample body lacks a quote.
   * - The id is in the path of the list and in the body here.
   */
  send(args: TaskChatSendArgs, options: CallOptions = {}): Promise<void> {
    return this.#connection.perform('task_chat.send', args, options);
  }
}

/** `api.taskGroups`. */
export class TaskGroups {
  readonly #connection: Connection;

  /** @internal */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * List task groups.
   *
   * Task groups of the company.
   *
   * `GET /customer/task-groups`, Группа задач → Получить группы задач (Task groups).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - The rows of `pagination` are described wrongly: `count` as the current page, `perPage` as tasks per page, the
   *   rest as the number of pages. Reading taken: as in `tasks.list`.
   * - The answer has pages, and no arguments for them are documented. Reading taken: one answer holds all groups.
   * - The sample says count 3 and has one item.
   */
  list(options: CallOptions = {}): Promise<TaskGroupPage> {
    return this.#connection.call('task_groups.list', {}, options);
  }

  /**
   * Rename a task group.
   *
   * Gives a task group another name.
   *
   * `PUT /customer/task-groups`, Группа задач → Переименовать группу задач (Task groups).
   *
   * Retry class `repeatable`: The same name twice is the same name.
   *
   * Effects:
   * - Renames the group
   */
  rename(args: TaskGroupsRenameArgs, options: CallOptions = {}): Promise<TaskGroupChange> {
    return this.#connection.call('task_groups.rename', args, options);
  }

  /**
   * Create a task group.
   *
   * Makes a task group.
   *
   * `POST /customer/task-groups`, Группа задач → Создать группу задач (Task groups).
   *
   * Retry class `check_first`, check with `task_groups.list`: A repeat makes a second group of the same name: list them
   * first.
   *
   * Effects:
   * - Makes a group
   *
   * About the vendor's document:
   * - The answer has no group id: find the group by its name in `task_groups.list`.
   */
  create(args: TaskGroupsCreateArgs, options: CallOptions = {}): Promise<TaskGroupChange> {
    return this.#connection.call('task_groups.create', args, options);
  }

  /**
   * Delete a task group.
   *
   * Deletes a task group; what becomes of its tasks is not documented.
   *
   * `DELETE /customer/task-groups`, Группа задач → Удалить группу задач (Task groups).
   *
   * Retry class `check_first`, check with `task_groups.list`: A repeat of what was done may be answered with an error:
   * list them first.
   *
   * Effects:
   * - Deletes the group
   *
   * About the vendor's document:
   * - A DELETE with a JSON body: a proxy on the way may drop the body.
   * - `actorId` is described as the user who asked for a task.
   */
  delete(args: TaskGroupsDeleteArgs, options: CallOptions = {}): Promise<TaskGroupChange> {
    return this.#connection.call('task_groups.delete', args, options);
  }
}

/** `api.taskFiles`. */
export class TaskFiles {
  readonly #connection: Connection;

  /** @internal */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Add a file to a task.
   *
   * Attaches a file to a task.
   *
   * `POST /customer/tasks/files`, Файлы задачи → Добавить файл к задаче (Task files).
   *
   * Retry class `check_first`, check with `tasks.get`: A repeat may attach the file twice: read the files of the task
   * first.
   *
   * Effects:
   * - The task has one more file
   *
   * About the vendor's document:
   * - The sample sends JSON with the path of a file on the caller's disk, which carries no file. Reading taken:
   *   multipart/form-data with a part `file`.
   * - `type` is typed integer, the sample sends the text "5".
   * - The answer has no file id, although `tasks.create` takes `fileIds`.
   */
  add(args: TaskFilesAddArgs, options: CallOptions = {}): Promise<void> {
    return this.#connection.perform('task_files.add', args, options);
  }
}

/** `api.finance`. */
export class Finance {
  /** `api.finance.payoutEndpoints`. */
  readonly payoutEndpoints: FinancePayoutEndpoints;
  /** `api.finance.cards`. */
  readonly cards: FinanceCards;
  /** `api.finance.bankAccounts`. */
  readonly bankAccounts: FinanceBankAccounts;
  /** `api.finance.wallets`. */
  readonly wallets: FinanceWallets;
  readonly #connection: Connection;

  /** @internal */
  constructor(connection: Connection) {
    this.#connection = connection;
    this.payoutEndpoints = new FinancePayoutEndpoints(connection);
    this.cards = new FinanceCards(connection);
    this.bankAccounts = new FinanceBankAccounts(connection);
    this.wallets = new FinanceWallets(connection);
  }

  /**
   * Create a payout for a task.
   *
   * Sends the money of a paid task from the freelancer's balance to a card, bank account or wallet. The sum is the
   * task's.
   *
   * `POST /customer/tasks/payout`, Финансы → Создать выплату за задачу (Finance).
   *
   * Retry class `money`, check with `finance.payout_status`: Money leaves and there is no idempotency key: read
   * `finance.payout_status`, and repeat only if there is no payout or it was declined (3).
   *
   * Effects:
   * - Moves money out of the freelancer's balance
   * - Creates a payout (first status 10 or 1, inferred)
   * - The task reports `hasPayout`
   *
   * Errors:
   * - 409: Task not paid, already paid out, payment means not usable, or conversion missing (inferred)
   *
   * About the vendor's document:
   * - `payoutEndpointType` is typed string with integer values, the sample sends the integer 1. Reading taken: integer.
   * - The answer has no payout id: the payout is known by the task only.
   * - `currencyId` is called the currency that is converted from; the example of Kazakhstan reads as an intermediate
   *   currency.
   */
  createPayout(args: FinanceCreatePayoutArgs, options: CallOptions = {}): Promise<void> {
    return this.#connection.perform('finance.create_payout', args, options);
  }

  /**
   * Get the payout of a task.
   *
   * Status of the payout of a task.
   *
   * `GET /customer/tasks/payout/{taskId|uuid}`, Финансы → Получить статус выплаты по номеру задачи (Finance).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - The answer for a task without a payout is not documented.
   * - The sample request ends with a dangling backslash.
   */
  payoutStatus(args: FinancePayoutStatusArgs, options: CallOptions = {}): Promise<Payout> {
    return this.#connection.call('finance.payout_status', args, options);
  }

  /**
   * List transactions.
   *
   * All transactions of the company.
   *
   * `GET /customer/transactions`, Финансы → Получить список транзакций (Finance).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - The sample is a POST with an empty answer, text and table describe a list. Reading taken: GET. A platform that
   *   wants POST answers 404 or 405.
   * - The container is not shown. Reading taken: a bare list or one under `items`, read alike.
   * - There are neither filters nor pages for what must be a long list.
   */
  transactions(options: CallOptions = {}): Promise<TransactionList> {
    return this.#connection.call('finance.transactions', {}, options);
  }

  /**
   * Ask for a code to add a payment means.
   *
   * Sends the freelancer a code, by SMS or from Google Authenticator, for `finance.cards.add`,
   * `finance.bank_accounts.add` or `finance.wallets.add`.
   *
   * `POST /customer/freelancers/request-code-for-new-payout-endpoint`, Финансы → Запросить код для добавления нового
   * платежного инструмента (Finance).
   *
   * Retry class `once`: Each call sends an SMS.
   *
   * Effects:
   * - Sends the freelancer an SMS with a code, unless Google Authenticator is set
   *
   * About the vendor's document:
   * - `number` is described as a phone, and the sample "412341" looks like a code. Reading taken: kept out of logs.
   */
  requestCodeForNewPayoutEndpoint(
    args: FinanceRequestCodeForNewPayoutEndpointArgs,
    options: CallOptions = {},
  ): Promise<CodeSent> {
    return this.#connection.call('finance.request_code_for_new_payout_endpoint', args, options);
  }
}

/** `api.documents`. */
export class Documents {
  readonly #connection: Connection;

  /** @internal */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * List documents.
   *
   * Invoices and acts of the company.
   *
   * `GET /customer/documents`, Документы → Получить список документов (Documents).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - The list of the sample is not closed.
   * - Whether the list has pages is not documented: there are neither arguments nor `pagination`. Reading taken: one
   *   answer holds all documents.
   * - `topUpBalanceDate` is "-0001-11-30 00:00:00" in the sample. Reading taken: no date.
   * - `sfFileId` is typed boolean and is a file id. Reading taken: an id, and false for none.
   * - One sorts by `id`, the answer has `documentId`.
   * - `amount` and `currency.id` are typed string. Reading taken: read from either.
   */
  list(args: DocumentsListArgs = {}, options: CallOptions = {}): Promise<CompanyDocumentList> {
    return this.#connection.call('documents.list', args, options);
  }

  /**
   * Have documents sent.
   *
   * No download: the platform sends the signed-in user an email with a link to a zip archive.
   *
   * `GET /customer/documents/download`, Документы → Загрузить документ (Documents).
   *
   * Retry class `once`: A GET, but each call sends an email.
   *
   * Effects:
   * - Sends the signed-in user an email with a link
   *
   * About the vendor's document:
   * - A GET with a consequence: nothing on the way may prefetch or repeat it.
   * - It is called a download and answers with an empty body.
   */
  download(args: DocumentsDownloadArgs = {}, options: CallOptions = {}): Promise<void> {
    return this.#connection.perform('documents.download', args, options);
  }
}

/** `api.profile`. */
export class ProfileCalls {
  readonly #connection: Connection;

  /** @internal */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Get the profile.
   *
   * Personal data of the signed-in user.
   *
   * `GET /profile`, Профиль пользователя → Получить личные данные (User profile).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - `languageStringValue`, `name`, `loginNotification`, `uuid`, `defaultSmsGate` and `specialization` are in the
   *   sample only.
   * - `gridsSettings` is typed object and is a text that holds JSON. Reading taken: as it comes, not parsed.
   * - `twoFaMethod` is typed boolean and is "sms". Reading taken: a text; a boolean is kept as one.
   * - `taxationStatus` and `isVerified` are for freelancers by the text, and the customer of the sample has them.
   * - `birthDate` is DD.MM.YYYY, `regDate` is YYYY-MM-DD. Reading taken: both are read.
   * - `state` is a region here and a status in tasks.
   */
  get(options: CallOptions = {}): Promise<Profile> {
    return this.#connection.call('profile.get', {}, options);
  }

  /**
   * Change the language.
   *
   * Changes the language of messages, error texts and names of categories for the signed-in user.
   *
   * `PUT /profile/language`, Профиль пользователя → Изменить язык (User profile).
   *
   * Retry class `repeatable`: The same language twice is the same language.
   *
   * Effects:
   * - Every text for this user comes in the other language: never decide by texts
   *
   * About the vendor's document:
   * - It holds for the whole account, not for one session.
   */
  setLanguage(args: ProfileSetLanguageArgs, options: CallOptions = {}): Promise<void> {
    return this.#connection.perform('profile.set_language', args, options);
  }
}

/** `api.lookups`. */
export class Lookups {
  readonly #connection: Connection;

  /** @internal */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * List currencies.
   *
   * Currency ids by currency code.
   *
   * `GET /lookups/currencies`, Справочник → Список валют (Lookups).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - A flat object, not `items`.
   */
  currencies(options: CallOptions = {}): Promise<Record<string, CurrencyId>> {
    return this.#connection.call('lookups.currencies', {}, options);
  }

  /**
   * List exchange rates.
   *
   * Current rates by pair of currencies.
   *
   * `GET /exchanges`, Справочник → Курс валют (Lookups).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - `rate` is typed integer, 79.401 in the sample. Reading taken: an exact decimal.
   * - Amounts are multiplied by the rate from EUR to RUB, USD to RUB and EUR to USD, and divided by it from RUB to EUR,
   *   RUB to USD and USD to EUR.
   * - Two of the six printed results do not follow from their rates: 1000 / 81.8194 is 12.22 (printed 12.23), 1000 /
   *   1.0898 is 917.60 (printed 917.43).
   * - The path is not under /lookups. The answer is a bare list.
   */
  exchanges(options: CallOptions = {}): Promise<ExchangeRate[]> {
    return this.#connection.call('lookups.exchanges', {}, options);
  }

  /**
   * List deadline types.
   *
   * Deadline type ids by name (SOFT, HARD).
   *
   * `GET /lookups/deadlines`, Справочник → Дедлайны задач (Lookups).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - A flat object, not `items`.
   */
  deadlines(options: CallOptions = {}): Promise<Record<string, DeadlineType>> {
    return this.#connection.call('lookups.deadlines', {}, options);
  }

  /**
   * List taxation statuses.
   *
   * Taxation status ids by name (NATURAL, SELF_EMPLOYED, SOLE_PROPRIETOR), with titles in the language of the profile
   * under the same names with `_TITLE`.
   *
   * `GET /lookups/taxation-statuses`, Справочник → Налоговые статусы (Lookups).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - One flat object mixes ids, which are numbers, and titles, which are texts. Reading taken: the values as they
   *   come; a key that ends in `_TITLE` is a title.
   */
  taxationStatuses(options: CallOptions = {}): Promise<Record<string, Json>> {
    return this.#connection.call('lookups.taxation_statuses', {}, options);
  }

  /**
   * List task categories.
   *
   * Top-level task categories.
   *
   * `GET /customer/lookups/categories`, Справочник → Категории задач (Lookups).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - Under /customer/lookups, while services are under /lookups.
   * - There is no pagination, unlike for services.
   */
  categories(options: CallOptions = {}): Promise<CategoryList> {
    return this.#connection.call('lookups.categories', {}, options);
  }

  /**
   * List services of a category.
   *
   * Services and works of a category; their id is the `categoryId` of `tasks.create`.
   *
   * `GET /lookups/services/{categoryId}`, Справочник → Название услуг и работ (Lookups).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - The columns of the table are shifted.
   * - The pagination of the sample is impossible: count 20, total 23, perPage 9999, pages 1 and two items.
   * - The default size seems to be 9999 here and is 20 elsewhere.
   */
  services(args: LookupsServicesArgs, options: ListOptions = {}): Pager<Service> {
    return this.#connection.list('lookups.services', args, options, { page: 1, size: 1 });
  }

  /**
   * List attributes of a service.
   *
   * Attributes that a service requires or allows.
   *
   * `GET /lookups/service-attributes/{serviceId}`, Справочник → Атрибуты задач (Lookups).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - `id` is listed as an argument once more; it is the one in the path. Reading taken: not sent.
   * - `type` is in the sample only.
   * - The sample has a trailing comma, and its pagination is impossible: count 20, total 23, perPage 9999, pages 1 and
   *   three items.
   * - Which attributes are mandatory is not marked.
   */
  serviceAttributes(args: LookupsServiceAttributesArgs, options: ListOptions = {}): Pager<ServiceAttribute> {
    return this.#connection.list('lookups.service_attributes', args, options, { page: 1, size: 1 });
  }

  /**
   * List documents to accept.
   *
   * Documents, such as an NDA, that a freelancer must accept before a task. The vendor's support uploads them.
   *
   * `GET /customer/lookups/acceptance-files`, Справочник → Дополнительные документы для принятия задачи (Lookups).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - Which of `id` and `fileId` goes into `acceptanceFileIds` of `tasks.create` is not said. Reading taken: `id`.
   */
  acceptanceFiles(options: CallOptions = {}): Promise<AcceptanceFileList> {
    return this.#connection.call('lookups.acceptance_files', {}, options);
  }

  /**
   * List countries of the classifier.
   *
   * Countries and their ids of the Russian classifier (OKSM), for ad marking.
   *
   * `GET /customer/ord/get-arccw-codes`, Справочник → Коды стран (Lookups).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - The path is under /customer/ord although it is documented among the lookups.
   * - Latvia has the id 1049 in the sample, which is not its code in the classifier (428).
   * - `freelancers.invite` wants letter codes, which are not in this list.
   */
  countryCodes(options: CallOptions = {}): Promise<OksmCountryList> {
    return this.#connection.call('lookups.country_codes', {}, options);
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
   * Get the webhook.
   *
   * The webhook of the company, with the key that signs its events.
   *
   * `GET /customer/web-hook`, WebHooks → Получить webhook (Webhooks).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - The prose gives the path as api/v1/customer/web-hook, the sample as /api/customer/web-hook. Reading taken: the
   *   sample.
   * - What is answered when there is no webhook is not documented. Reading taken: an empty body reads as none.
   */
  get(options: CallOptions = {}): Promise<Webhook | null> {
    return this.#connection.call('webhooks.get', {}, options);
  }

  /**
   * Set the webhook.
   *
   * Sets the one address that gets all events of the company, or switches it on or off.
   *
   * `POST /customer/web-hook`, WebHooks → Создать/обновить webhook (Webhooks).
   *
   * Retry class `repeatable`: The same address twice is the same address.
   *
   * Effects:
   * - Replaces the webhook of the company; whether its secret changes is not documented: read `webhooks.get`
   *
   * About the vendor's document:
   * - The arguments stand under a heading that means the query elsewhere, the sample sends a JSON body. Reading taken:
   *   the body.
   * - Whether an update changes the secret is not documented.
   * - The text names events of payment means only, the overview four groups of events.
   */
  set(args: WebhooksSetArgs, options: CallOptions = {}): Promise<void> {
    return this.#connection.perform('webhooks.set', args, options);
  }

  /**
   * Delete the webhook.
   *
   * Removes the webhook of the company.
   *
   * `DELETE /customer/web-hook`, WebHooks → Удалить webhook (Webhooks).
   *
   * Retry class `repeatable`: None twice is none.
   *
   * Effects:
   * - Events are no longer sent
   *
   * About the vendor's document:
   * - The sample sends status and url in the body of the DELETE, the text knows no arguments. Reading taken: no body.
   */
  delete(options: CallOptions = {}): Promise<void> {
    return this.#connection.perform('webhooks.delete', {}, options);
  }
}
