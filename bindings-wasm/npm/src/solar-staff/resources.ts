// Made from core/catalog/solar_staff.json by gigwire-codegen; do not edit.
import type { Connection } from '../connection.js';
import type { ActionOptions, CallOptions, ListOptions } from '../options.js';
import type { Pager } from '../pager.js';
import type { AtLeastOne, DecimalInput, ExactlyOne } from '../values.js';
import type {
  CompensationType,
  CurrencyId,
  DeadlineType,
  PayoutEndpointType,
  SettableTaskState,
  SortDirection,
  TaskSort,
  TaskState,
  TaxationStatus,
} from './codes.js';
import type { AdvData, TaskAttribute } from './inputs.js';
import type {
  Balance,
  CategoryList,
  CompanyPage,
  Freelancer,
  FreelancerInvited,
  LoginAnswer,
  Payout,
  PayoutEndpoints,
  Requirement,
  Service,
  ServiceAttribute,
  Task,
  TaskCreated,
  TokenPair,
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
  /** Deadline. */
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
  /** New deadline. */
  deadline: string;
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

/** `api.finance`. */
export class Finance {
  /** `api.finance.payoutEndpoints`. */
  readonly payoutEndpoints: FinancePayoutEndpoints;
  readonly #connection: Connection;

  /** @internal */
  constructor(connection: Connection) {
    this.#connection = connection;
    this.payoutEndpoints = new FinancePayoutEndpoints(connection);
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
}
