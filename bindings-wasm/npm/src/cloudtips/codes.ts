// Made from core/catalog/cloudtips.json by gigwire-codegen; do not edit.
/**
 * Whether a receiver confirmed the link with your company. The vendor's table calls it the status of the receiver; it
 * is that of the payment page. Documented as a number, recorded answers carry the name: both are read. `not_requested`
 * and `confirmed` can be used at once, `waiting_for_confirmation` needs the SMS of `places.attach_send_sms`, `declined`
 * is the end.
 */
export const LayoutStatus = {
  /** Confirmation was never requested (the vendor's None): ready to use. */
  notRequested: 0,
  /** Confirmed: ready to use. */
  confirmed: 1,
  /** Waits for the person's confirmation, by SMS code or in the CloudTips personal account. */
  waitingForConfirmation: 2,
  /** Declined by the person. */
  declined: 3,
} as const;

/**
 * Whether a receiver confirmed the link with your company. The vendor's table calls it the status of the receiver; it
 * is that of the payment page. Documented as a number, recorded answers carry the name: both are read. `not_requested`
 * and `confirmed` can be used at once, `waiting_for_confirmation` needs the SMS of `places.attach_send_sms`, `declined`
 * is the end. An undocumented code is kept as it is.
 */
export type LayoutStatus = 0 | 1 | 2 | 3 | (number & {});

/** How tips reach a receiver. A number in the partner's calls; answers to receivers carry the name: both are read. */
export const PayoutMethod = {
  /** Each tip is paid out to the card at once. */
  instant: 0,
  /** Tips add up until they are paid out. */
  accumulation: 1,
} as const;

/**
 * How tips reach a receiver. A number in the partner's calls; answers to receivers carry the name: both are read. An
 * undocumented code is kept as it is.
 */
export type PayoutMethod = 0 | 1 | (number & {});

/**
 * How tips reach a receiver, as the receiver's own calls write it. By name, where the partner's calls have a number
 * (`PayoutMethod`).
 */
export const PayoutMethodName = {
  /** Each tip is paid out to the card at once. */
  instant: 'Instant',
  /** Tips add up until they are paid out. */
  accumulation: 'Accumulation',
} as const;

/**
 * How tips reach a receiver, as the receiver's own calls write it. By name, where the partner's calls have a number
 * (`PayoutMethod`). An undocumented code is kept as it is.
 */
export type PayoutMethodName = 'Instant' | 'Accumulation' | (string & {});

/** How the check of a card went that is being linked to a receiver. */
export const CardLinkStatus = {
  /** Success without 3-D Secure: the check payment went through and was voided, hence the vendor's word. */
  verified: 'Canceled',
  /** The receiver must go to the bank's page: send `md`, `paReq` and your return address there. */
  need3ds: 'Need3ds',
} as const;

/** How the check of a card went that is being linked to a receiver. An undocumented code is kept as it is. */
export type CardLinkStatus = 'Canceled' | 'Need3ds' | (string & {});

/** How a card payment went. */
export const PaymentStatus = {
  /** Paid. */
  success: 'Success',
  /** Declined. */
  failure: 'Failure',
  /** The payer must go to the bank's page: send `md`, `paReq` and your return address there. */
  need3ds: 'Need3ds',
} as const;

/** How a card payment went. An undocumented code is kept as it is. */
export type PaymentStatus = 'Success' | 'Failure' | 'Need3ds' | (string & {});

/**
 * Where a payment by SBP or T-Pay stands. The vendor's own client takes any other value for a failure; it is kept here
 * as it is.
 */
export const ExternalPaymentStatus = {
  /** Not finished: ask again, the vendor's client does so every 10 seconds. */
  wait: 'Wait',
  /** Paid. */
  success: 'Success',
  /** Failed. */
  failed: 'Failed',
} as const;

/**
 * Where a payment by SBP or T-Pay stands. The vendor's own client takes any other value for a failure; it is kept here
 * as it is. An undocumented code is kept as it is.
 */
export type ExternalPaymentStatus = 'Wait' | 'Success' | 'Failed' | (string & {});

/** Currency of a payment; only roubles are ever shown. */
export const PaymentCurrency = {
  /** Russian roubles, not kopecks. */
  rub: 'RUB',
} as const;

/** Currency of a payment; only roubles are ever shown. An undocumented code is kept as it is. */
export type PaymentCurrency = 'RUB' | (string & {});

/** What a limit of a payment page says. */
export const AmountConstraintType = {
  /** Not less than this. */
  minimal: 'Minimal',
  /** Not more than this. */
  maximal: 'Maximal',
  /** Exactly this. */
  fixed: 'Fixed',
} as const;

/** What a limit of a payment page says. An undocumented code is kept as it is. */
export type AmountConstraintType = 'Minimal' | 'Maximal' | 'Fixed' | (string & {});

/** Whether the box by which the payer bears the fee is ticked at first; only one value is ever shown. */
export const PayerFeeState = {
  /** Ticked at first. */
  enabled: 'Enabled',
} as const;

/**
 * Whether the box by which the payer bears the fee is ticked at first; only one value is ever shown. An undocumented
 * code is kept as it is.
 */
export type PayerFeeState = 'Enabled' | (string & {});

/** The payer's device. The names are inferred from who sends which number; the vendor publishes none. */
export const DeviceType = {
  /** An app: sent by the vendor's Android SDK. Inferred: the documents do not say so. */
  app: 1,
  /** A browser on a phone: sent by public back ends. Inferred: the documents do not say so. */
  mobileWeb: 2,
  /** A browser on a desktop: sent by public back ends. Inferred: the documents do not say so. */
  desktopWeb: 3,
} as const;

/**
 * The payer's device. The names are inferred from who sends which number; the vendor publishes none. An undocumented
 * code is kept as it is.
 */
export type DeviceType = 1 | 2 | 3 | (number & {});

/** A receiver's gender. */
export const Gender = {
  /** Not specified. */
  notSpecified: 'NotSpecified',
  /** Male. */
  male: 'Male',
  /** Female. */
  female: 'Female',
} as const;

/** A receiver's gender. An undocumented code is kept as it is. */
export type Gender = 'NotSpecified' | 'Male' | 'Female' | (string & {});

/** Payment system of a card; values seen in answers, there may be others. */
export const CardSystem = {
  /** Mir. */
  mir: 'MIR',
  /** Visa. */
  visa: 'VISA',
  /** Mastercard. */
  mastercard: 'MASTERCARD',
} as const;

/** Payment system of a card; values seen in answers, there may be others. An undocumented code is kept as it is. */
export type CardSystem = 'MIR' | 'VISA' | 'MASTERCARD' | (string & {});

/** Kind of operation in a receiver's timeline; others exist that nobody names. */
export const TimelineEntryType = {
  /** A tip. */
  transaction: 'Transaction',
} as const;

/**
 * Kind of operation in a receiver's timeline; others exist that nobody names. An undocumented code is kept as it is.
 */
export type TimelineEntryType = 'Transaction' | (string & {});

/** Outcome of a captcha; only one value is ever shown. */
export const CaptchaStatus = {
  /** Passed: use the token. */
  passed: 'passed',
} as const;

/** Outcome of a captcha; only one value is ever shown. An undocumented code is kept as it is. */
export type CaptchaStatus = 'passed' | (string & {});
