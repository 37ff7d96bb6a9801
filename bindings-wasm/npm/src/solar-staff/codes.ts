// Made from core/catalog/solar_staff.json by gigwire-codegen; do not edit.
/**
 * Where a task stands. Decide by the number: the vendor's document gives one state up to three names. 7, 9, 10 and 15
 * are never mentioned.
 */
export const TaskState = {
  /** Created, not taken yet (also called New). */
  notConfirmed: 1,
  /** The freelancer took the task. */
  inWork: 2,
  /** The freelancer reported it done (also called Done, Under customer review). */
  waitingAcceptance: 3,
  /** The customer accepted the result. */
  waitingPayment: 4,
  /** The task is paid (also called Paid). */
  completed: 5,
  /** Declined by the freelancer. */
  declinedByFreelancer: 6,
  /** Declined by the customer, or a cancellation that the freelancer confirmed. */
  declinedByCustomer: 8,
  /** The customer cancelled; the freelancer must confirm the cancellation. */
  waitingCancellation: 11,
  /** Payment started and still processing; becomes 5 by itself. Contact the vendor's support if it stays. */
  paymentQueue: 12,
  /**
   * The freelancer opened a dispute, the customer must answer. The status table prints 13 for the change approval too:
   * see 16.
   */
  dispute: 13,
  /**
   * The deadline passed without delivery; the customer prolongs or cancels. Set automatically (also called Waiting for
   * customer action).
   */
  customerDecision: 14,
  /**
   * The customer proposed changes, the freelancer must answer. 16 in the decline section; the status table prints 13: a
   * task in 13 with `activeChangesetId` and without `activeDispute` is this one.
   */
  changeApproval: 16,
} as const;

/**
 * Where a task stands. Decide by the number: the vendor's document gives one state up to three names. 7, 9, 10 and 15
 * are never mentioned. An undocumented code is kept as it is.
 */
export type TaskState = 1 | 2 | 3 | 4 | 5 | 6 | 8 | 11 | 12 | 13 | 14 | 16 | (number & {});

/**
 * What `tasks.set_state` can do for the freelancer. 4 is named by the quick start and forbidden by the section: use
 * `tasks.accept`.
 */
export const SettableTaskState = {
  /** Take the task to work. */
  takeToWork: 2,
  /** Report the task as done. */
  reportDone: 3,
  /** Decline the task (freelancer side). */
  decline: 6,
  /** Confirm the cancellation that the customer asked for. */
  confirmCancellation: 8,
} as const;

/**
 * What `tasks.set_state` can do for the freelancer. 4 is named by the quick start and forbidden by the section: use
 * `tasks.accept`. An undocumented code is kept as it is.
 */
export type SettableTaskState = 2 | 3 | 6 | 8 | (number & {});

/** A currency. */
export const CurrencyId = {
  /** Russian rouble (RUB). */
  rub: 1,
  /** US dollar (USD). */
  usd: 2,
  /** Euro (EUR). */
  eur: 3,
} as const;

/** A currency. An undocumented code is kept as it is. */
export type CurrencyId = 1 | 2 | 3 | (number & {});

/** How strict a deadline is. */
export const DeadlineType = {
  /** Soft (SOFT). */
  soft: 1,
  /** Hard (HARD). */
  hard: 2,
} as const;

/** How strict a deadline is. An undocumented code is kept as it is. */
export type DeadlineType = 1 | 2 | (number & {});

/** How strict the deadline of a task is. The section on one task says that all tasks are soft at present. */
export const TaskDeadlineType = {
  /** In samples only, in no table; read as: no deadline type set. */
  unset: 0,
  /** Soft (SOFT). */
  soft: 1,
  /** Hard (HARD). */
  hard: 2,
} as const;

/**
 * How strict the deadline of a task is. The section on one task says that all tasks are soft at present. An
 * undocumented code is kept as it is.
 */
export type TaskDeadlineType = 0 | 1 | 2 | (number & {});

/** How the freelancer pays taxes. Samples show 0 and 2 as well, which no table explains. */
export const TaxationStatus = {
  /** Natural person (NATURAL). */
  naturalPerson: 1,
  /** Self-employed (SELF_EMPLOYED). */
  selfEmployed: 3,
  /** Individual entrepreneur (SOLE_PROPRIETOR). */
  soleProprietor: 4,
} as const;

/**
 * How the freelancer pays taxes. Samples show 0 and 2 as well, which no table explains. An undocumented code is kept as
 * it is.
 */
export type TaxationStatus = 1 | 3 | 4 | (number & {});

/** What `tasks.list` sorts by (snake_case, unlike the fields of the answer). */
export const TaskSort = {
  /** Deadline. */
  dateEnd: 'date_end',
  /** The date on which the task was done. */
  dateFinished: 'date_finished',
  /** Price. */
  price: 'price',
} as const;

/** What `tasks.list` sorts by (snake_case, unlike the fields of the answer). An undocumented code is kept as it is. */
export type TaskSort = 'date_end' | 'date_finished' | 'price' | (string & {});

/** Sort direction. */
export const SortDirection = {
  /** Ascending. */
  asc: 'asc',
  /** Descending. */
  desc: 'desc',
} as const;

/** Sort direction. An undocumented code is kept as it is. */
export type SortDirection = 'asc' | 'desc' | (string & {});

/** The payout means for which the customer compensates the freelancer's commission; it sets the exact percent. */
export const CompensationType = {
  /** Natural person from Russia: Visa / Mastercard cards of Kazakhstan and Belarus. */
  ruKzByCards: 1,
  /** Natural person from Russia: Visa, Mastercard and MIR cards. */
  ruCards: 2,
  /** Natural person from Russia: WMZ wallets. */
  ruWmzWallets: 3,
  /** Natural person from Russia: settlement account of an individual entrepreneur. */
  ruSoleProprietorAccount: 4,
  /** Natural person not from Russia: Visa and Mastercard cards. */
  foreignCards: 5,
  /** Natural person not from Russia: cards issued by Russian banks. */
  foreignRussianCards: 6,
  /** Natural person not from Russia: e-wallets and accounts in national currencies. */
  foreignWalletsAndAccounts: 7,
} as const;

/**
 * The payout means for which the customer compensates the freelancer's commission; it sets the exact percent. An
 * undocumented code is kept as it is.
 */
export type CompensationType = 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {});

/** Kind of a task's file; only one is documented. */
export const TaskFileType = {
  /** Transfer of rights for the task. */
  rightsTransfer: 5,
} as const;

/** Kind of a task's file; only one is documented. An undocumented code is kept as it is. */
export type TaskFileType = 5 | (number & {});

/** How a task was made. The other documented way, the web interface, has no documented code. */
export const TaskCreateType = {
  /** Through the API. */
  api: 'API',
} as const;

/**
 * How a task was made. The other documented way, the web interface, has no documented code. An undocumented code is
 * kept as it is.
 */
export type TaskCreateType = 'API' | (string & {});

/** Kind of hold (safe deal); only one value is ever shown. */
export const HoldType = {
  /** No hold. */
  withoutHold: 'without_hold',
} as const;

/** Kind of hold (safe deal); only one value is ever shown. An undocumented code is kept as it is. */
export type HoldType = 'without_hold' | (string & {});

/** Whether a task is insured; only one value is ever shown. */
export const InsuranceStatus = {
  /** Read as: not insured. */
  notInsured: 0,
} as const;

/** Whether a task is insured; only one value is ever shown. An undocumented code is kept as it is. */
export type InsuranceStatus = 0 | (number & {});

/** What an attribute of a service takes. */
export const AttributeValueType = {
  /** Free text. */
  text: 'text',
  /** One of the options: send the text of the option, not its id. */
  select: 'select',
} as const;

/** What an attribute of a service takes. An undocumented code is kept as it is. */
export type AttributeValueType = 'text' | 'select' | (string & {});

/**
 * What blocks taking a task. Others exist (verification, NDA files, tax number, phone); their names are not documented.
 */
export const RequirementName = {
  /** The freelancer must sign an offer agreement first. */
  agreementRequired: 'agreementRequired',
} as const;

/**
 * What blocks taking a task. Others exist (verification, NDA files, tax number, phone); their names are not documented.
 * An undocumented code is kept as it is.
 */
export type RequirementName = 'agreementRequired' | (string & {});

/** Why something is required; only one value is ever shown. */
export const RequirementCode = {
  /** A new version of the agreement must be accepted. */
  forcedUpdate: 'forced_update',
} as const;

/** Why something is required; only one value is ever shown. An undocumented code is kept as it is. */
export type RequirementCode = 'forced_update' | (string & {});

/** Kind of payment means. */
export const PayoutEndpointType = {
  /** Bank card. */
  card: 1,
  /** E-wallet (QIWI, WebMoney). */
  wallet: 2,
  /** Bank settlement account. */
  bankAccount: 6,
} as const;

/** Kind of payment means. An undocumented code is kept as it is. */
export type PayoutEndpointType = 1 | 2 | 6 | (number & {});

/** Kind of e-wallet. */
export const WalletType = {
  /** QIWI. */
  qiwi: 2,
  /** WebMoney. */
  webMoney: 3,
} as const;

/** Kind of e-wallet. An undocumented code is kept as it is. */
export type WalletType = 2 | 3 | (number & {});

/** Where a card stands. Not the scale of accounts: 1 and 3 mean other things there. */
export const CardStatus = {
  /** Binding started: the user opened the terminal. */
  bindingStarted: 1,
  /** Blocked. */
  blocked: 3,
  /** Added and confirmed. */
  confirmed: 4,
  /** Deleted. */
  deleted: 7,
} as const;

/**
 * Where a card stands. Not the scale of accounts: 1 and 3 mean other things there. An undocumented code is kept as it
 * is.
 */
export type CardStatus = 1 | 3 | 4 | 7 | (number & {});

/** Payment system of a card. The sample card 5213… is marked 1: do not infer one from the other. */
export const CardType = {
  /** Not determined. */
  undetermined: 0,
  /** Visa. */
  visa: 1,
  /** Mastercard. */
  mastercard: 2,
  /** Maestro. */
  maestro: 3,
  /** Mir. */
  mir: 8,
} as const;

/**
 * Payment system of a card. The sample card 5213… is marked 1: do not infer one from the other. An undocumented code is
 * kept as it is.
 */
export type CardType = 0 | 1 | 2 | 3 | 8 | (number & {});

/** Where a bank account stands. Not the scale of cards: 1 and 3 mean other things there. */
export const BankAccountStatus = {
  /** Added and confirmed. */
  confirmed: 1,
  /** Deleted. */
  deleted: 2,
  /** Added, not yet confirmed. */
  unconfirmed: 3,
} as const;

/**
 * Where a bank account stands. Not the scale of cards: 1 and 3 mean other things there. An undocumented code is kept as
 * it is.
 */
export type BankAccountStatus = 1 | 2 | 3 | (number & {});

/** Kind of bank account. */
export const BankAccountType = {
  /** SEPA (account in the euro zone). */
  sepa: 1,
  /** SWIFT. */
  swift: 2,
  /** BIK / BIC (Russian account). */
  bik: 6,
} as const;

/** Kind of bank account. An undocumented code is kept as it is. */
export type BankAccountType = 1 | 2 | 6 | (number & {});

/** Where a payout stands. 4 and 6 to 9 are not documented; the order is inferred: 10, 1, then 2, 3 or 5. */
export const PayoutStatus = {
  /** In progress. */
  inProgress: 1,
  /** Done. */
  done: 2,
  /** Declined. */
  declined: 3,
  /** Partly done. */
  partlyDone: 5,
  /** Created. */
  created: 10,
} as const;

/**
 * Where a payout stands. 4 and 6 to 9 are not documented; the order is inferred: 10, 1, then 2, 3 or 5. An undocumented
 * code is kept as it is.
 */
export type PayoutStatus = 1 | 2 | 3 | 5 | 10 | (number & {});

/** How a 2FA code is delivered. */
export const TwoFactorType = {
  /** Sent by SMS. */
  sms: 'SMS',
  /** From Google Authenticator. */
  google: 'Google',
} as const;

/** How a 2FA code is delivered. An undocumented code is kept as it is. */
export type TwoFactorType = 'SMS' | 'Google' | (string & {});

/** Whether a contact is confirmed. The table calls it boolean, samples show 1: true reads as 1, false as 0. */
export const ConfirmationStatus = {
  /** Not confirmed (read from the boolean; the number is never shown). */
  notConfirmed: 0,
  /** Confirmed. */
  confirmed: 1,
} as const;

/**
 * Whether a contact is confirmed. The table calls it boolean, samples show 1: true reads as 1, false as 0. An
 * undocumented code is kept as it is.
 */
export type ConfirmationStatus = 0 | 1 | (number & {});

/** Form of ownership of a party to an advertising contract; it decides which data the party needs. */
export const OrdLegalType = {
  /** Not defined. */
  undefined: 'LEGAL_TYPE_INVALID',
  /** Legal entity. */
  legalEntity: 'LEGAL_TYPE_LEGAL',
  /** Natural person. */
  naturalPerson: 'LEGAL_TYPE_INDIVIDUAL',
  /** Individual entrepreneur. */
  entrepreneur: 'LEGAL_TYPE_ENTREPRENEUR',
  /** Foreign legal entity. */
  foreignLegalEntity: 'LEGAL_TYPE_FOREIGN_LEGAL',
  /** Foreign natural person. */
  foreignNaturalPerson: 'LEGAL_TYPE_FOREIGN_INDIVIDUAL',
  /** Foreign individual entrepreneur. */
  foreignEntrepreneur: 'LEGAL_TYPE_FOREIGN_ENTREPRENEUR',
} as const;

/**
 * Form of ownership of a party to an advertising contract; it decides which data the party needs. An undocumented code
 * is kept as it is.
 */
export type OrdLegalType =
  | 'LEGAL_TYPE_INVALID'
  | 'LEGAL_TYPE_LEGAL'
  | 'LEGAL_TYPE_INDIVIDUAL'
  | 'LEGAL_TYPE_ENTREPRENEUR'
  | 'LEGAL_TYPE_FOREIGN_LEGAL'
  | 'LEGAL_TYPE_FOREIGN_INDIVIDUAL'
  | 'LEGAL_TYPE_FOREIGN_ENTREPRENEUR'
  | (string & {});

/** Type of an advertising contract. */
export const OrdContractType = {
  /** Not defined. */
  undefined: 'CONTRACT_TYPE_INVALID',
  /** Service contract. */
  service: 'CONTRACT_TYPE_SERVICE',
  /** Intermediary contract. */
  intermediary: 'CONTRACT_TYPE_INTERMEDIARY',
  /** Additional agreement. */
  additionalAgreement: 'CONTRACT_TYPE_ADDITIONAL_AGREEMENT',
} as const;

/** Type of an advertising contract. An undocumented code is kept as it is. */
export type OrdContractType =
  | 'CONTRACT_TYPE_INVALID'
  | 'CONTRACT_TYPE_SERVICE'
  | 'CONTRACT_TYPE_INTERMEDIARY'
  | 'CONTRACT_TYPE_ADDITIONAL_AGREEMENT'
  | (string & {});

/** Subject of an advertising contract. */
export const OrdSubjectType = {
  /** Not defined. */
  undefined: 'SUBJECT_TYPE_INVALID',
  /** Distribution of advertising. */
  distribution: 'SUBJECT_TYPE_DISTRIBUTION',
  /** Organising the distribution of advertising. */
  organisation: 'SUBJECT_TYPE_ORGANISATION',
  /** Intermediation. */
  intermediation: 'SUBJECT_TYPE_INTERMEDIARY',
  /** Representation. */
  representation: 'SUBJECT_TYPE_REPRESENTATION',
  /** Other. */
  other: 'SUBJECT_TYPE_OTHER',
} as const;

/** Subject of an advertising contract. An undocumented code is kept as it is. */
export type OrdSubjectType =
  | 'SUBJECT_TYPE_INVALID'
  | 'SUBJECT_TYPE_DISTRIBUTION'
  | 'SUBJECT_TYPE_ORGANISATION'
  | 'SUBJECT_TYPE_INTERMEDIARY'
  | 'SUBJECT_TYPE_REPRESENTATION'
  | 'SUBJECT_TYPE_OTHER'
  | (string & {});

/** What the intermediary of an advertising contract does. */
export const OrdActionType = {
  /** Not defined. */
  undefined: 'ACTION_TYPE_INVALID',
  /** Concludes contracts. */
  conclusion: 'ACTION_TYPE_CONCLUSION',
  /** Distributes advertising. */
  distribution: 'ACTION_TYPE_DISTRIBUTION',
  /** Commercial representation. */
  commercialRepresentation: 'ACTION_TYPE_COMMERCIAL',
  /** Other intermediation. */
  other: 'ACTION_TYPE_OTHER',
} as const;

/** What the intermediary of an advertising contract does. An undocumented code is kept as it is. */
export type OrdActionType =
  | 'ACTION_TYPE_INVALID'
  | 'ACTION_TYPE_CONCLUSION'
  | 'ACTION_TYPE_DISTRIBUTION'
  | 'ACTION_TYPE_COMMERCIAL'
  | 'ACTION_TYPE_OTHER'
  | (string & {});

/**
 * Kind of entry in the register of advertising data. Only observed values: a table types it UUID. Spelt with s, while
 * the paths spell `organization`.
 */
export const OrdEntryType = {
  /** An organisation. */
  organisation: 'organisation',
  /** A contract. */
  contract: 'contract',
} as const;

/**
 * Kind of entry in the register of advertising data. Only observed values: a table types it UUID. Spelt with s, while
 * the paths spell `organization`. An undocumented code is kept as it is.
 */
export type OrdEntryType = 'organisation' | 'contract' | (string & {});

/** Type of a tax number. One code means different things in different countries (CI, CE, PASS, RUT, RUC). */
export const TaxDocumentType = {
  /** Russia. */
  inn: 'INN',
  /** Belarus. */
  unp: 'UNP',
  /** Argentina: one value, sent with its slash and blanks. */
  cuitCuil: 'CUIT / CUIL',
  /** Bolivia, Colombia. */
  nit: 'NIT',
  /** Bolivia, Costa Rica, Ecuador, Paraguay, Uruguay. */
  ci: 'CI',
  /** Bolivia, Colombia, Dominican Republic, Ecuador, Peru. */
  ce: 'CE',
  /** Brazil. */
  cpf: 'CPF',
  /** Brazil. */
  cnpj: 'CNPJ',
  /** Chile, Uruguay. */
  rut: 'RUT',
  /** China, Colombia, Dominican Republic, Ecuador, Peru, Tanzania, Uruguay. */
  pass: 'PASS',
  /** China. */
  taxId: 'TAXID',
  /** Colombia. */
  cc: 'CC',
  /** Colombia. */
  pep: 'PEP',
  /** Costa Rica. */
  cj: 'CJ',
  /** Costa Rica. */
  cr: 'CR',
  /** Dominican Republic. */
  rn: 'RN',
  /** Ecuador, Panama, Paraguay, Peru. */
  ruc: 'RUC',
  /** Peru. */
  dni: 'DNI',
  /** Tanzania. */
  ni: 'NI',
  /** Tanzania. */
  mil: 'MIL',
  /** Uruguay. */
  de: 'DE',
} as const;

/**
 * Type of a tax number. One code means different things in different countries (CI, CE, PASS, RUT, RUC). An
 * undocumented code is kept as it is.
 */
export type TaxDocumentType =
  | 'INN'
  | 'UNP'
  | 'CUIT / CUIL'
  | 'NIT'
  | 'CI'
  | 'CE'
  | 'CPF'
  | 'CNPJ'
  | 'RUT'
  | 'PASS'
  | 'TAXID'
  | 'CC'
  | 'PEP'
  | 'CJ'
  | 'CR'
  | 'RN'
  | 'RUC'
  | 'DNI'
  | 'NI'
  | 'MIL'
  | 'DE'
  | (string & {});

/** Kind of transaction of a company. */
export const TransactionType = {
  /** Top-up. */
  topUp: 1,
  /** Write-off. */
  writeOff: 2,
  /** Refund. */
  refund: 3,
} as const;

/** Kind of transaction of a company. An undocumented code is kept as it is. */
export type TransactionType = 1 | 2 | 3 | (number & {});

/** Kind of document. */
export const DocumentType = {
  /** Invoice. */
  invoice: 6,
  /** Act (closing report). */
  act: 7,
} as const;

/** Kind of document. An undocumented code is kept as it is. */
export type DocumentType = 6 | 7 | (number & {});

/** What `documents.list` sorts by (camelCase, unlike `tasks.list`). */
export const DocumentSort = {
  /** Creation date. */
  createdAt: 'createdAt',
  /** Document id; the answer calls it `documentId`. */
  id: 'id',
  /** File id. */
  fileId: 'fileId',
} as const;

/** What `documents.list` sorts by (camelCase, unlike `tasks.list`). An undocumented code is kept as it is. */
export type DocumentSort = 'createdAt' | 'id' | 'fileId' | (string & {});

/** A language. */
export const Language = {
  /** English. */
  english: 'EN',
  /** Russian. */
  russian: 'RU',
} as const;

/** A language. An undocumented code is kept as it is. */
export type Language = 'EN' | 'RU' | (string & {});

/** Kind of user. */
export const ProfileType = {
  /** Customer. */
  customer: 'customer',
  /** Freelancer; named in prose, its code is never shown. */
  freelancer: 'freelancer',
} as const;

/** Kind of user. An undocumented code is kept as it is. */
export type ProfileType = 'customer' | 'freelancer' | (string & {});

/**
 * The 2FA method of a profile; only one value is ever shown, in lower case, unlike TwoFactorType. The table types it
 * boolean: then `true` or `false` is kept as text.
 */
export const TwoFactorMethod = {
  /** By SMS. */
  sms: 'sms',
} as const;

/**
 * The 2FA method of a profile; only one value is ever shown, in lower case, unlike TwoFactorType. The table types it
 * boolean: then `true` or `false` is kept as text. An undocumented code is kept as it is.
 */
export type TwoFactorMethod = 'sms' | (string & {});

/** Whether a webhook is on. */
export const WebhookStatus = {
  /** On. */
  enabled: 'enabled',
  /** Off. */
  disabled: 'disabled',
} as const;

/** Whether a webhook is on. An undocumented code is kept as it is. */
export type WebhookStatus = 'enabled' | 'disabled' | (string & {});
