// Made from core/catalog/qugo.json by gigwire-codegen; do not edit.
/**
 * Where a performer stands as a self-employed person. Needed before any job or payout of one: OK. What the codes mean
 * is read from their names.
 */
export const SmzState = {
  /** The check is running. */
  checking: 'CHECKING',
  /** Not known yet. */
  notKnown: 'UNKNOWN',
  /** Not registered as self-employed. */
  notSelfEmployed: 'NOTSE',
  /** The taxpayer has given the platform no access. */
  noAccess: 'NOACCESS',
  /** Restricted; why is not documented. */
  limited: 'LIMITED',
  /** The check failed. */
  validationError: 'VALIDATION_ERROR',
  /** Self-employed and usable. */
  ok: 'OK',
  /** The daily check is running again. */
  dailyChecking: 'DAILY_CHECKING',
} as const;

/**
 * Where a performer stands as a self-employed person. Needed before any job or payout of one: OK. What the codes mean
 * is read from their names. An undocumented code is kept as it is.
 */
export type SmzState =
  | 'CHECKING'
  | 'UNKNOWN'
  | 'NOTSE'
  | 'NOACCESS'
  | 'LIMITED'
  | 'VALIDATION_ERROR'
  | 'OK'
  | 'DAILY_CHECKING'
  | (string & {});

/** Where the questionnaire of a performer stands. Needed before any job or payout: ACTIVE. */
export const WorkmanState = {
  /** Not submitted. */
  draft: 'DRAFT',
  /** Under review. */
  moderation: 'MODERATION',
  /** Approved. The prose writes `Active`. */
  active: 'ACTIVE',
  /** Switched off. */
  disabled: 'DISABLED',
  /** Refused at the review. */
  rejected: 'REJECTED',
} as const;

/**
 * Where the questionnaire of a performer stands. Needed before any job or payout: ACTIVE. An undocumented code is kept
 * as it is.
 */
export type WorkmanState = 'DRAFT' | 'MODERATION' | 'ACTIVE' | 'DISABLED' | 'REJECTED' | (string & {});

/** What an invitation registry does. */
export const WorkmanRegistryType = {
  /** Registers, with ready questionnaires. */
  registration: 'REGISTRATION',
  /** Invites. */
  invite: 'INVITE',
} as const;

/** What an invitation registry does. An undocumented code is kept as it is. */
export type WorkmanRegistryType = 'REGISTRATION' | 'INVITE' | (string & {});

/** What a search of performers looks at. */
export const EmployeeSearchType = {
  /** Full name. */
  fullName: 'FIO',
  /** Tax number. */
  inn: 'INN',
  /** Phone. */
  phone: 'PHONE',
  /** Email. */
  email: 'EMAIL',
  /** Tag. */
  tag: 'TAG',
} as const;

/** What a search of performers looks at. An undocumented code is kept as it is. */
export type EmployeeSearchType = 'FIO' | 'INN' | 'PHONE' | 'EMAIL' | 'TAG' | (string & {});

/** Citizenship. The documents show ten codes and hide three, so others may be sent too. */
export const Citizenship = {
  /** Russia. */
  russia: 'RUS',
  /** Belarus. */
  belarus: 'BLR',
  /** Kyrgyzstan. */
  kyrgyzstan: 'KGZ',
  /** Kazakhstan. */
  kazakhstan: 'KAZ',
  /** Armenia. */
  armenia: 'ARM',
  /** Ukraine. */
  ukraine: 'UKR',
  /** As the platform writes it: LNR. */
  lnr: 'LNR',
  /** As the platform writes it: DNR. */
  dnr: 'DNR',
  /** Azerbaijan. */
  azerbaijan: 'AZE',
  /** Moldova. */
  moldova: 'MDA',
} as const;

/**
 * Citizenship. The documents show ten codes and hide three, so others may be sent too. An undocumented code is kept as
 * it is.
 */
export type Citizenship = 'RUS' | 'BLR' | 'KGZ' | 'KAZ' | 'ARM' | 'UKR' | 'LNR' | 'DNR' | 'AZE' | 'MDA' | (string & {});

/** The state in which a job is made. */
export const JobCreateState = {
  /** A draft. */
  draft: 'DRAFT',
  /** Sent to moderation and publication. */
  moderation: 'MODERATION',
} as const;

/** The state in which a job is made. An undocumented code is kept as it is. */
export type JobCreateState = 'DRAFT' | 'MODERATION' | (string & {});

/**
 * Where a job stands. The documents show ten codes and hide five more; PAID is named by the prose. Take an unknown code
 * for work in progress: never for paid, never for failed. Others may be sent as a filter. What the codes mean is read
 * from their names.
 */
export const JobState = {
  /** A draft. */
  draft: 'DRAFT',
  /** Waits for the budget to be held. */
  moderationAwaitingHold: 'MODERATION_AWAITING_HOLD',
  /** The budget could not be held: the sign of a low balance. */
  moderationHoldFailed: 'MODERATION_HOLD_FAILED',
  /** The budget is held. */
  moderationHoldCompleted: 'MODERATION_HOLD_COMPLETED',
  /** Under moderation. */
  moderation: 'MODERATION',
  /** Performers can see it. */
  published: 'PUBLISHED',
  /** Refused by moderation. */
  rejected: 'REJECTED',
  /** Waits for the performer's answer. */
  workmanPending: 'WORKMANPENDING',
  /** Being done. */
  inProgress: 'INPROGRESS',
  /** The work is finished. */
  finished: 'FINISHED',
  /** Paid: closing documents are there. From the prose, not from the list of codes. */
  paid: 'PAID',
} as const;

/**
 * Where a job stands. The documents show ten codes and hide five more; PAID is named by the prose. Take an unknown code
 * for work in progress: never for paid, never for failed. Others may be sent as a filter. What the codes mean is read
 * from their names. An undocumented code is kept as it is.
 */
export type JobState =
  | 'DRAFT'
  | 'MODERATION_AWAITING_HOLD'
  | 'MODERATION_HOLD_FAILED'
  | 'MODERATION_HOLD_COMPLETED'
  | 'MODERATION'
  | 'PUBLISHED'
  | 'REJECTED'
  | 'WORKMANPENDING'
  | 'INPROGRESS'
  | 'FINISHED'
  | 'PAID'
  | (string & {});

/** Where the tax receipt of a job stands. What the codes mean is read from their names. */
export const ReceiptState = {
  /** Waits. */
  pending: 'PENDING',
  /** Being made. */
  generationInProcess: 'GENERATION_IN_PROCESS',
  /** Made online with the tax service. */
  onlineReceiptGenerated: 'ONLINE_RECEIPT_GENERATED',
  /** Made offline. */
  offlineReceiptGenerated: 'OFFLINE_RECEIPT_GENERATED',
  /** Made offline and registered later. */
  offlineReceiptRegistered: 'OFFLINE_RECEIPT_REGISTERED',
  /** Its cancellation waits. */
  pendingReversed: 'PENDING_REVERSED',
  /** Cancelled. */
  reversed: 'REVERSED',
  /** Failed. */
  error: 'ERROR',
  /** None is needed. */
  notRequired: 'NOT_REQUIRED',
} as const;

/**
 * Where the tax receipt of a job stands. What the codes mean is read from their names. An undocumented code is kept as
 * it is.
 */
export type ReceiptState =
  | 'PENDING'
  | 'GENERATION_IN_PROCESS'
  | 'ONLINE_RECEIPT_GENERATED'
  | 'OFFLINE_RECEIPT_GENERATED'
  | 'OFFLINE_RECEIPT_REGISTERED'
  | 'PENDING_REVERSED'
  | 'REVERSED'
  | 'ERROR'
  | 'NOT_REQUIRED'
  | (string & {});

/**
 * Where the payment of a registry row stands. The list is headed "new statuses", so older codes may come: take an
 * unknown one for work in progress. Only PAID is paid.
 */
export const PayrollItemStatus = {
  /** Waits for its check. */
  pendingValidation: 'PENDING_VALIDATION',
  /**
   * The check failed. Commonest causes: the performer is not self-employed or not registered, or payouts are off for
   * the customer. The cabinet shows which.
   */
  validationFailed: 'VALIDATION_FAILED',
  /** Ready to be executed. */
  readyToApply: 'READY_TO_APPLY',
  /** Waits to be executed. */
  applying: 'APPLYING',
  /** By its text the basic entities are made, by its name money is not held yet: take it for the latter. */
  awaitingHoldBalance: 'AWAITING_HOLD_BALANCE',
  /** Not enough money on the account called Own. */
  balanceHoldFailed: 'BALANCE_HOLD_FAILED',
  /** Money is held. */
  balanceHoldCompleted: 'BALANCE_HOLD_COMPLETED',
  /** Further entities of the job are made. */
  additionalJobEntitiesCreated: 'ADDITIONAL_JOB_ENTITIES_CREATED',
  /** Waits for the performer to sign the act (only where acts are mandatory); signed by itself after 48 hours. */
  pendingActSigning: 'PENDING_ACT_SIGNING',
  /** Waits for the receipt. */
  pendingReceiptGeneration: 'PENDING_RECEIPT_GENERATION',
  /** Waits for the payment; the receipt is there. */
  paymentWaiting: 'PAYMENT_WAITING',
  /** Paid: the final success. */
  paid: 'PAID',
} as const;

/**
 * Where the payment of a registry row stands. The list is headed "new statuses", so older codes may come: take an
 * unknown one for work in progress. Only PAID is paid. An undocumented code is kept as it is.
 */
export type PayrollItemStatus =
  | 'PENDING_VALIDATION'
  | 'VALIDATION_FAILED'
  | 'READY_TO_APPLY'
  | 'APPLYING'
  | 'AWAITING_HOLD_BALANCE'
  | 'BALANCE_HOLD_FAILED'
  | 'BALANCE_HOLD_COMPLETED'
  | 'ADDITIONAL_JOB_ENTITIES_CREATED'
  | 'PENDING_ACT_SIGNING'
  | 'PENDING_RECEIPT_GENERATION'
  | 'PAYMENT_WAITING'
  | 'PAID'
  | (string & {});

/** An edition of the documents that overrides edition B. */
export const DocumentEdition = {
  /** The earlier edition, by which registries pay the self-employed too. */
  a: 'A',
} as const;

/** An edition of the documents that overrides edition B. An undocumented code is kept as it is. */
export type DocumentEdition = 'A' | (string & {});

/** Tax status of a performer. */
export const TaxStatus = {
  /** Self-employed. Known only from third-party code. */
  selfEmployed: 'smz',
  /** Sole trader. Known only from third-party code. */
  soleTrader: 'ip',
  /** Limited company. Known only from third-party code. */
  limitedCompany: 'ooo',
  /** Public company. Known only from third-party code. */
  publicCompany: 'pao',
  /** Natural person. Known only from third-party code. */
  naturalPerson: 'np',
} as const;

/** Tax status of a performer. An undocumented code is kept as it is. */
export type TaxStatus = 'smz' | 'ip' | 'ooo' | 'pao' | 'np' | (string & {});

/** Gender. The code that knows it takes several spellings. */
export const Gender = {
  /** Male. Known only from third-party code. */
  male: 'male',
  /** Female. Known only from third-party code. */
  female: 'female',
} as const;

/** Gender. The code that knows it takes several spellings. An undocumented code is kept as it is. */
export type Gender = 'male' | 'female' | (string & {});
