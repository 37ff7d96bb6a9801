// Made from core/catalog/cloudtips.json by gigwire-codegen; do not edit.
import type { Connection } from '../connection.js';
import type { ActionOptions, CallOptions, ListOptions } from '../options.js';
import type { Pager } from '../pager.js';
import type { AtLeastOne, DecimalInput, ExactlyOne, FileInput, Json } from '../values.js';
import type { LayoutStatus, PaymentCurrency, PayoutMethod, PayoutMethodName } from './codes.js';
import type { Device, NewReceiver, PayerRating, SplitShare } from './inputs.js';
import type {
  AccumulationSummary,
  CaptchaResult,
  Card,
  CardLink,
  CreatedReceivers,
  EmployeeList,
  ExternalPayment,
  ExternalPaymentState,
  Layout,
  Payment,
  PaymentFee,
  PaymentPage,
  PayoutFeeInfo,
  Photo,
  Place,
  Profile,
  PublicId,
  Receiver,
  RegisteredReceiver,
  RegistrationLink,
  SavedCard,
  TimelineEntry,
  TokenPair,
} from './models.js';

/** Arguments of {@link Auth.token}. */
export interface AuthTokenArgs {
  /** Login, an email: from the CloudTips manager of the partner. */
  username: string;
  /** Password. */
  password: string;
}

/** Arguments of {@link Auth.refresh}. */
export interface AuthRefreshArgs {
  /** Refresh token of the last login or refresh. */
  refreshToken: string;
}

/** Arguments of {@link Receivers.createMany}. */
export interface ReceiversCreateManyArgs {
  /** Place id (from `places.list`). */
  placeId: string;
  /** Make every payment page wait for the person's confirmation. Default: false. */
  needConfirmLayouts?: boolean | undefined;
  /**
   * The people, at least one. One phone that is already among your receivers fails the whole request. How many fit is
   * not documented.
   */
  receivers: readonly NewReceiver[];
}

/** Arguments of {@link Places.attachSendSms}. */
export interface PlacesAttachSendSmsArgs {
  /** Place to link the receiver to. */
  placeId: string;
  /** Receiver id: `userId` in `created` of `receivers.create_many`. */
  userId: string;
}

/** Arguments of {@link Places.attachConfirm}. */
export interface PlacesAttachConfirmArgs {
  /** Place to link the receiver to. */
  placeId: string;
  /** Receiver id. */
  userId: string;
  /** The code that the receiver read out, leading zeroes kept. */
  smsCode: string;
}

/** Arguments of {@link Receivers.uploadPhoto}. */
export interface ReceiversUploadPhotoArgs {
  /** Receiver id. */
  userId: string;
  /** The picture. */
  file: FileInput;
}

/** Arguments of {@link Receivers.deletePhoto}. */
export interface ReceiversDeletePhotoArgs {
  /** Receiver id. */
  userId: string;
}

/** At least one of these is given to {@link Receivers.update}. */
export interface ReceiversUpdateArgsChoice {
  /** New name. */
  name: string;
  /** New email. */
  email: string;
}

/** Arguments of {@link Receivers.update}. */
export type ReceiversUpdateArgs = AtLeastOne<ReceiversUpdateArgsChoice> & {
  /** Receiver id. */
  userId: string;
};

/** Arguments of {@link PaymentPages.update}. */
export interface PaymentPagesUpdateArgs {
  /** Short id of the payment page. */
  layoutId: string;
  /** Link to the person's channel. */
  channelUrl: string;
  /** New name; whether of the page or of the person is not documented. */
  name?: string | undefined;
}

/** Arguments of {@link Receivers.list}. */
export interface ReceiversListArgs {
  /** Start of the time to search in; which date is meant, and its format, are not documented. */
  dateFrom?: string | undefined;
  /** End of the time to search in. */
  dateTo?: string | undefined;
  /** Phone. */
  phoneNumber?: string | undefined;
  /** Name. */
  name?: string | undefined;
  /** Short id of a payment page. */
  layoutId?: string | undefined;
  /** Place id (from `places.list`). */
  placeId?: string | undefined;
  /** Type of receiver; the codes are not documented. */
  type?: number | undefined;
  /** Receiver ids. */
  userId?: readonly string[] | undefined;
  /** Page number, from 1 (so in public clients; the document names no first page). */
  page?: number | undefined;
  /** Items per page; default and maximum are not documented. */
  limit?: number | undefined;
}

/** Arguments of {@link Receivers.listPages}. */
export interface ReceiversListPagesArgs {
  /** Start of the time to search in; which date is meant, and its format, are not documented. */
  dateFrom?: string | undefined;
  /** End of the time to search in. */
  dateTo?: string | undefined;
  /** Phone. */
  phoneNumber?: string | undefined;
  /** Name. */
  name?: string | undefined;
  /** Short id of a payment page. */
  layoutId?: string | undefined;
  /** Place id (from `places.list`). */
  placeId?: string | undefined;
  /** Type of receiver; the codes are not documented. */
  type?: number | undefined;
  /** Receiver ids. */
  userId?: readonly string[] | undefined;
  /** Page number, from 1 (so in public clients; the document names no first page). */
  page?: number | undefined;
  /** Items per page; default and maximum are not documented. */
  limit?: number | undefined;
}

/** Arguments of {@link Receivers.setPayoutMethod}. */
export interface ReceiversSetPayoutMethodArgs {
  /** Receiver id. */
  userId: string;
  /** How tips reach the receiver. */
  payoutMethod: PayoutMethod;
}

/** Arguments of {@link Receivers.detachAgent}. */
export interface ReceiversDetachAgentArgs {
  /** Receiver id. */
  userId: string;
}

/** Arguments of {@link Places.list}. */
export interface PlacesListArgs {
  /** Made from. */
  createdDateFrom?: string | undefined;
  /** Made until. */
  createdDateTo?: string | undefined;
  /** Name or part of it. */
  name?: string | undefined;
  /** Administrators. */
  administratorId?: readonly string[] | undefined;
  /** Place ids. */
  ids?: readonly string[] | undefined;
  /** Your own id of the place. */
  externalPlaceId?: string | undefined;
  /** Page number, from 1 (so in public clients; the document names no first page). */
  page?: number | undefined;
  /** Items per page; default and maximum are not documented. */
  limit?: number | undefined;
}

/** Arguments of {@link Places.create}. */
export interface PlacesCreateArgs {
  /** Name; no other place may have it. */
  name: string;
}

/** Arguments of {@link Places.registrationUrl}. */
export interface PlacesRegistrationUrlArgs {
  /** Place id (from `places.list`). */
  placeId: string;
  /** How many people may register by it. From 1 to 100. Default: 50. */
  maxRegistrationCount?: number | undefined;
  /** Life of the link in seconds, from 180 (3 minutes) to 604800 (7 days). From 180 to 604800. Default: 86400. */
  lifetime?: number | undefined;
}

/** Arguments of {@link Places.employees}. */
export interface PlacesEmployeesArgs {
  /** Place id (from `places.list`). */
  placeId: string;
}

/** Arguments of {@link Cards.auth}. */
export interface CardsAuthArgs {
  /** Card cryptogram made on the device by the checkout script or SDK; never a card number. */
  cardCryptogramPacket: string;
  /** Receiver id. */
  userId: string;
  /** IP address of the person who links the card. */
  ipSource: string;
}

/** Arguments of {@link PaymentPages.get}. */
export interface PaymentPagesGetArgs {
  /** Short id of the payment page. */
  layoutId: string;
}

/** Arguments of {@link Payments.publicId}. */
export interface PaymentsPublicIdArgs {
  /** Short id of the payment page; where a payment is shared, of one of the receivers. */
  layoutId: string;
  /** Receivers who share the payment, each with a share. */
  split?: readonly SplitShare[] | undefined;
}

/** Arguments of {@link Payments.fee}. */
export interface PaymentsFeeArgs {
  /** Short id of the payment page. Known only from third-party code. */
  layoutId: string;
  /** The tip, in roubles. Known only from third-party code. */
  amount: DecimalInput;
}

/** Arguments of {@link Payments.auth}. */
export interface PaymentsAuthArgs {
  /**
   * Id of the attempt: the vendor's Android SDK keeps it for repeats of one attempt. That it keeps a payment from being
   * made twice is not documented. Known only from third-party code.
   */
  requestId?: string | undefined;
  /** Card cryptogram made on the payer's device, or the decoded token of Yandex Pay; never a card number. */
  cardCryptogramPacket: string;
  /** Short id of the receiver's payment page. Known only from third-party code. */
  layoutId: string;
  /** The tip, in roubles. Known only from third-party code. */
  amount: DecimalInput;
  /** Currency. Known only from third-party code. */
  currency: PaymentCurrency;
  /** The payer bears the fee: true only if the payer was shown it and agreed. */
  feeFromPayer: boolean;
  /** Name on the card. Known only from third-party code. */
  cardholderName?: string | undefined;
  /** The payer's name. Known only from third-party code. */
  name?: string | undefined;
  /** The payer's words to the receiver. Known only from third-party code. */
  comment?: string | undefined;
  /** The payer's feedback. Known only from third-party code. */
  payerFeedback?: string | undefined;
  /** The payer's email. Known only from third-party code. */
  payerEmail?: string | undefined;
  /** The payer's phone. Known only from third-party code. */
  payerPhoneNumber?: string | undefined;
  /** The payer's city. Known only from third-party code. */
  payerCity?: string | undefined;
  /** Your own id of the payment. Known only from third-party code. */
  invoiceId?: string | undefined;
  /** Code of the place. Known only from third-party code. */
  placeCode?: string | undefined;
  /** The payer's rating. Known only from third-party code. */
  rating?: PayerRating | undefined;
  /** Token of `experimental.captcha.verify`, for calls without an access token. Known only from third-party code. */
  captchaVerificationToken?: string | undefined;
  /** Save the card for later payments. Known only from third-party code. */
  saveCard?: boolean | undefined;
  /** Your id of the payer, for saved cards. Known only from third-party code. */
  externalId?: string | undefined;
  /**
   * Receivers who share the payment; presumed to be as in `payments.public_id`. Inferred: the documents do not say so.
   */
  split?: readonly SplitShare[] | undefined;
}

/** Arguments of {@link Payments.sbp}. */
export interface PaymentsSbpArgs {
  /**
   * Id of the attempt: the vendor's Android SDK keeps it for repeats of one attempt. That it keeps a payment from being
   * made twice is not documented. Known only from third-party code.
   */
  requestId?: string | undefined;
  /** Short id of the receiver's payment page. Known only from third-party code. */
  layoutId: string;
  /** The tip, in roubles. Known only from third-party code. */
  amount: DecimalInput;
  /** Currency. Known only from third-party code. */
  currency: PaymentCurrency;
  /** The payer bears the fee: true only if the payer was shown it and agreed. */
  feeFromPayer: boolean;
  /** Name on the card. Known only from third-party code. */
  cardholderName?: string | undefined;
  /** The payer's name. Known only from third-party code. */
  name?: string | undefined;
  /** The payer's words to the receiver. Known only from third-party code. */
  comment?: string | undefined;
  /** The payer's feedback. Known only from third-party code. */
  payerFeedback?: string | undefined;
  /** The payer's email. Known only from third-party code. */
  payerEmail?: string | undefined;
  /** The payer's phone. Known only from third-party code. */
  payerPhoneNumber?: string | undefined;
  /** The payer's city. Known only from third-party code. */
  payerCity?: string | undefined;
  /** Your own id of the payment. Known only from third-party code. */
  invoiceId?: string | undefined;
  /** Code of the place. Known only from third-party code. */
  placeCode?: string | undefined;
  /** The payer's rating. Known only from third-party code. */
  rating?: PayerRating | undefined;
  /** The payer's device. Known only from third-party code. */
  device: Device;
  /** IP address of the payer. Known only from third-party code. */
  ipSource?: string | undefined;
  /** Where the payer goes after a payment. Known only from third-party code. */
  successRedirectUrl?: string | undefined;
  /** Where the payer goes after a failure. Known only from third-party code. */
  failedRedirectUrl?: string | undefined;
}

/** Arguments of {@link Payments.tpay}. */
export interface PaymentsTpayArgs {
  /**
   * Id of the attempt: the vendor's Android SDK keeps it for repeats of one attempt. That it keeps a payment from being
   * made twice is not documented. Known only from third-party code.
   */
  requestId?: string | undefined;
  /** Short id of the receiver's payment page. Known only from third-party code. */
  layoutId: string;
  /** The tip, in roubles. Known only from third-party code. */
  amount: DecimalInput;
  /** Currency. Known only from third-party code. */
  currency: PaymentCurrency;
  /** The payer bears the fee: true only if the payer was shown it and agreed. */
  feeFromPayer: boolean;
  /** Name on the card. Known only from third-party code. */
  cardholderName?: string | undefined;
  /** The payer's name. Known only from third-party code. */
  name?: string | undefined;
  /** The payer's words to the receiver. Known only from third-party code. */
  comment?: string | undefined;
  /** The payer's feedback. Known only from third-party code. */
  payerFeedback?: string | undefined;
  /** The payer's email. Known only from third-party code. */
  payerEmail?: string | undefined;
  /** The payer's phone. Known only from third-party code. */
  payerPhoneNumber?: string | undefined;
  /** The payer's city. Known only from third-party code. */
  payerCity?: string | undefined;
  /** Your own id of the payment. Known only from third-party code. */
  invoiceId?: string | undefined;
  /** Code of the place. Known only from third-party code. */
  placeCode?: string | undefined;
  /** The payer's rating. Known only from third-party code. */
  rating?: PayerRating | undefined;
  /** The payer's device. Known only from third-party code. */
  device: Device;
  /** IP address of the payer. Known only from third-party code. */
  ipSource?: string | undefined;
  /** Where the payer goes after a payment. Known only from third-party code. */
  successRedirectUrl?: string | undefined;
  /** Where the payer goes after a failure. Known only from third-party code. */
  failedRedirectUrl?: string | undefined;
}

/** Arguments of {@link ExperimentalReceivers.get}. */
export interface ExperimentalReceiversGetArgs {
  /** Receiver id. */
  userId: string;
}

/** Arguments of {@link ExperimentalReceivers.register}. */
export interface ExperimentalReceiversRegisterArgs {
  /** Phone. */
  phoneNumber: string;
  /** Name. */
  name?: string | undefined;
  /** Email. */
  email?: string | undefined;
  /** Type of receiver; the codes are not known. */
  type?: number | undefined;
  /** Place id (from `places.list`). */
  placeId?: string | undefined;
  /** Manager id. */
  managerId?: string | undefined;
  /** Password. */
  password?: string | undefined;
  /** The password once more. */
  passwordConfirm?: string | undefined;
  /** Tell the person the password. Default: false. */
  sendPassword?: boolean | undefined;
  /** Verify the phone. Default: false. */
  verifyPhone?: boolean | undefined;
  /** Lead id. */
  leadId?: string | undefined;
  /** Code of the partner. */
  agentCode?: string | undefined;
  /** Code of the sale. */
  salesCode?: string | undefined;
  /** Where the person comes from; the codes are not known. */
  registrationSource?: number | undefined;
  /** UTM marks: an object of texts. */
  utminfo?: Json | undefined;
}

/** Arguments of {@link ExperimentalReceivers.setOwnPayoutMethod}. */
export interface ExperimentalReceiversSetOwnPayoutMethodArgs {
  /** How tips reach the receiver, by name. */
  payoutMethod: PayoutMethodName;
}

/** Arguments of {@link ExperimentalCards.post3ds}. */
export interface ExperimentalCardsPost3dsArgs {
  /** Receiver id. */
  userId: string;
  /** `MD` that the bank posted: the transaction id of `cards.auth`. */
  md: string;
  /** `PaRes` that the bank posted. */
  paRes: string;
}

/** Arguments of {@link ExperimentalCards.add}. */
export interface ExperimentalCardsAddArgs {
  /** Receiver id. */
  userId: string;
  /** Transaction id of `cards.auth`; text in some callers. */
  transactionId: number;
}

/** Arguments of {@link ExperimentalCards.list}. */
export interface ExperimentalCardsListArgs {
  /** Receiver id. Required if the token is a partner's; a receiver's own token leaves it out. */
  userId?: string | undefined;
}

/** Arguments of {@link ExperimentalCards.setDefault}. */
export interface ExperimentalCardsSetDefaultArgs {
  /** Receiver id. */
  userId: string;
  /** Token of the card (from `experimental.cards.list`). */
  cardToken: string;
}

/** Arguments of {@link ExperimentalCards.delete}. */
export interface ExperimentalCardsDeleteArgs {
  /** Receiver id. Required if the token is a partner's; a receiver's own token leaves it out. */
  userId?: string | undefined;
  /** Token of the card (from `experimental.cards.list`). */
  cardToken: string;
}

/** Arguments of {@link ExperimentalLayouts.get}. */
export interface ExperimentalLayoutsGetArgs {
  /** Short id of the payment page. */
  layoutId: string;
}

/** Arguments of {@link ExperimentalLayouts.listByPhone}. */
export interface ExperimentalLayoutsListByPhoneArgs {
  /** Phone, such as `+79991234567`. */
  phoneNumber: string;
}

/** Arguments of {@link ExperimentalPayments.authSavedCard}. */
export interface ExperimentalPaymentsAuthSavedCardArgs {
  /**
   * Id of the attempt: the vendor's Android SDK keeps it for repeats of one attempt. That it keeps a payment from being
   * made twice is not documented. Known only from third-party code.
   */
  requestId?: string | undefined;
  /** Cryptogram of the CVV, made on the payer's device. */
  cvvCryptogramPacket?: string | undefined;
  /** Card id (from `experimental.payments.saved_cards`). */
  cardId: string;
  /** Your id of the payer. */
  externalId: string;
  /** Short id of the receiver's payment page. */
  layoutId: string;
  /** The tip, in roubles. */
  amount: DecimalInput;
  /** Currency. */
  currency: PaymentCurrency;
  /** The payer bears the fee: true only if the payer was shown it and agreed. */
  feeFromPayer: boolean;
  /** Name on the card. */
  cardholderName?: string | undefined;
  /** The payer's name. */
  name?: string | undefined;
  /** The payer's words to the receiver. */
  comment?: string | undefined;
  /** The payer's feedback. */
  payerFeedback?: string | undefined;
  /** The payer's email. */
  payerEmail?: string | undefined;
  /** The payer's phone. */
  payerPhoneNumber?: string | undefined;
  /** The payer's city. */
  payerCity?: string | undefined;
  /** Your own id of the payment. */
  invoiceId?: string | undefined;
  /** Code of the place. */
  placeCode?: string | undefined;
  /** The payer's rating. */
  rating?: PayerRating | undefined;
}

/** Arguments of {@link ExperimentalPayments.post3ds}. */
export interface ExperimentalPaymentsPost3dsArgs {
  /** `MD` that the bank posted. */
  md: string;
  /** `PaRes` that the bank posted. */
  paRes: string;
}

/** Exactly one of these is given to {@link ExperimentalPayments.sbpStatus}. */
export interface ExperimentalPaymentsSbpStatusArgsChoice {
  /** `identifier` of `payments.sbp`, as the vendor's SDK sends it. */
  id: string;
  /** The same under the name that public back ends send. */
  transactionId: string;
}

/** Arguments of {@link ExperimentalPayments.sbpStatus}. */
export type ExperimentalPaymentsSbpStatusArgs = ExactlyOne<ExperimentalPaymentsSbpStatusArgsChoice>;

/** Exactly one of these is given to {@link ExperimentalPayments.tpayStatus}. */
export interface ExperimentalPaymentsTpayStatusArgsChoice {
  /** `identifier` of `payments.tpay`, as the vendor's SDK sends it. */
  id: string;
  /** The same under the name that public back ends send. */
  transactionId: string;
}

/** Arguments of {@link ExperimentalPayments.tpayStatus}. */
export type ExperimentalPaymentsTpayStatusArgs = ExactlyOne<ExperimentalPaymentsTpayStatusArgsChoice>;

/** Arguments of {@link ExperimentalPayments.savedCards}. */
export interface ExperimentalPaymentsSavedCardsArgs {
  /** Your id of the payer. */
  externalId: string;
}

/** Arguments of {@link ExperimentalCaptcha.verify}. */
export interface ExperimentalCaptchaVerifyArgs {
  /** Version of reCAPTCHA, such as 3. */
  version: number;
  /** Token of reCAPTCHA. */
  token?: string | undefined;
  /** The tip, in roubles. */
  amount: DecimalInput;
  /** Short id of the payment page. */
  layoutId: string;
}

/** Arguments of {@link ExperimentalAccumulations.summary}. */
export interface ExperimentalAccumulationsSummaryArgs {
  /** Receiver id. */
  userId: string;
}

/** Arguments of {@link ExperimentalAccumulations.payout}. */
export interface ExperimentalAccumulationsPayoutArgs {
  /** Receiver id. */
  userId: string;
  /**
   * Must be true, to say that this is meant: Pays out at once everything that the receiver has accumulated; it cannot
   * be taken back.
   */
  confirm: boolean;
}

/** Arguments of {@link ExperimentalPayouts.list}. */
export interface ExperimentalPayoutsListArgs {
  /** From this day. */
  dateFrom?: string | undefined;
  /** To this day. */
  dateTo?: string | undefined;
  /** Phone. */
  phoneNumber?: string | undefined;
  /** Receiver id. */
  userId?: string | undefined;
  /** Items per page; default and maximum are not documented. */
  limit?: number | undefined;
  /** Page number, from 1; presumed. Inferred: the documents do not say so. */
  page?: number | undefined;
}

/** Arguments of {@link ExperimentalTimeline.list}. */
export interface ExperimentalTimelineListArgs {
  /** Page number, from 1. */
  page?: number | undefined;
  /** Items per page; clients send 50. */
  limit?: number | undefined;
  /** From; ISO 8601 with a zone in clients. */
  dateFrom?: string | undefined;
  /** To; ISO 8601 with a zone in clients. */
  dateTo?: string | undefined;
}

/** `api.experimental.receivers`. */
export class ExperimentalReceivers {
  readonly #connection: Connection;

  /** @internal */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Read one receiver.
   *
   * Experimental: known only from third-party code (public client SETTER2000/cloudtips-adp), so it may be wrong or
   * change. No page of the vendor's that could be read describes it; a partner's client calls it. Reads one receiver.
   * The answer was never seen: it is presumed to be an item of `receivers.list`.
   *
   * `GET /receivers/{userId}`, Вне документации → GET /receivers/\{userId\} (Outside the documents).
   *
   * Retry class `read`.
   */
  get(args: ExperimentalReceiversGetArgs, options: CallOptions = {}): Promise<Receiver> {
    return this.#connection.call('experimental.receivers.get', args, options);
  }

  /**
   * Register a receiver.
   *
   * Experimental: known only from third-party code (copies of the vendor's CloudTips-SDK-iOS (stmx, pizza-soft);
   * history of the vendor's CloudTips-SDK-Android), so it may be wrong or change. No page of the vendor's that could be
   * read describes it; the vendor's own SDK calls it. Registers one person as a receiver, as the vendor's mobile SDKs
   * do. Partners use `receivers.create_many`.
   *
   * `POST /receivers`, Вне документации → POST /receivers (Outside the documents).
   *
   * Retry class `check_first`, check with `receivers.list`: It makes a user: look the phone up first.
   *
   * Effects:
   * - Makes a CloudTips user and a payment page
   */
  register(args: ExperimentalReceiversRegisterArgs, options: CallOptions = {}): Promise<RegisteredReceiver> {
    return this.#connection.call('experimental.receivers.register', args, options);
  }

  /**
   * Read one's own profile.
   *
   * Experimental: known only from third-party code (public client IRRatium/cloudtips-api, which has a receiver's own
   * token), so it may be wrong or change. No page of the vendor's that could be read describes it; an unofficial client
   * calls it with a receiver's own token (`client_id` MobilePhone), not with a partner's. The profile of the receiver
   * whose token is used.
   *
   * `GET /receivers/me`, Вне документации → GET /receivers/me (Outside the documents).
   *
   * Retry class `read`.
   */
  me(options: CallOptions = {}): Promise<Profile> {
    return this.#connection.call('experimental.receivers.me', {}, options);
  }

  /**
   * Set one's own payout method.
   *
   * Experimental: known only from third-party code (public client IRRatium/cloudtips-api, which has a receiver's own
   * token), so it may be wrong or change. No page of the vendor's that could be read describes it; an unofficial client
   * calls it with a receiver's own token (`client_id` MobilePhone), not with a partner's. Sets how tips reach the
   * receiver whose token is used.
   *
   * `POST /receivers/payout-method`, Вне документации → POST /receivers/payout-method (Outside the documents).
   *
   * Retry class `repeatable`: It sets a value: twice is once.
   */
  setOwnPayoutMethod(args: ExperimentalReceiversSetOwnPayoutMethodArgs, options: CallOptions = {}): Promise<void> {
    return this.#connection.perform('experimental.receivers.set_own_payout_method', args, options);
  }
}

/** `api.experimental.cards`. */
export class ExperimentalCards {
  readonly #connection: Connection;

  /** @internal */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Finish 3-D Secure of a card.
   *
   * Experimental: known only from third-party code (public client SETTER2000/cloudtips-adp), so it may be wrong or
   * change. The vendor's page on cards could be read up to the step before; a partner's client calls it. Goes on with
   * linking a card after the bank's page: give what the bank posted to your return address.
   *
   * `POST /cards/post3ds`, Вне документации → POST /cards/post3ds (Outside the documents).
   *
   * Retry class `once`: The bank's answer serves once.
   */
  post3ds(args: ExperimentalCardsPost3dsArgs, options: CallOptions = {}): Promise<CardLink> {
    return this.#connection.call('experimental.cards.post3ds', args, options);
  }

  /**
   * Add the checked card.
   *
   * Experimental: known only from third-party code (public client SETTER2000/cloudtips-adp), so it may be wrong or
   * change. The vendor's page on cards could be read up to the step before; a partner's client calls it the closing
   * step. The last step of linking a card, after `cards.auth` or `experimental.cards.post3ds`: from then on payouts can
   * go to it.
   *
   * `POST /cards/add`, Вне документации → POST /cards/add (Outside the documents).
   *
   * Retry class `check_first`, check with `experimental.cards.list`: A repeat of what was done may be answered with an
   * error: list the cards first.
   *
   * Effects:
   * - Payouts can go to the card
   */
  add(args: ExperimentalCardsAddArgs, options: CallOptions = {}): Promise<void> {
    return this.#connection.perform('experimental.cards.add', args, options);
  }

  /**
   * List cards.
   *
   * Experimental: known only from third-party code (public client SETTER2000/cloudtips-adp (call); public client
   * IRRatium/cloudtips-api, which has a receiver's own token (fields)), so it may be wrong or change. No page of the
   * vendor's that could be read describes it; a partner's client calls it. Cards of a receiver.
   *
   * `GET /cards`, Вне документации → GET /cards (Outside the documents).
   *
   * Retry class `read`.
   */
  list(args: ExperimentalCardsListArgs = {}, options: CallOptions = {}): Promise<Card[]> {
    return this.#connection.call('experimental.cards.list', args, options);
  }

  /**
   * Choose the card for payouts.
   *
   * Experimental: known only from third-party code (public client SETTER2000/cloudtips-adp), so it may be wrong or
   * change. No page of the vendor's that could be read describes it; a partner's client calls it. Chooses the card that
   * payouts go to.
   *
   * `POST /cards/default`, Вне документации → POST /cards/default (Outside the documents).
   *
   * Retry class `repeatable`: It sets a value: twice is once.
   *
   * Effects:
   * - Later payouts go to this card
   */
  setDefault(args: ExperimentalCardsSetDefaultArgs, options: CallOptions = {}): Promise<void> {
    return this.#connection.perform('experimental.cards.set_default', args, options);
  }

  /**
   * Delete a card.
   *
   * Experimental: known only from third-party code (public client SETTER2000/cloudtips-adp; public client
   * IRRatium/cloudtips-api, which has a receiver's own token), so it may be wrong or change. No page of the vendor's
   * that could be read describes it; a partner's client calls it. Takes a card away from a receiver. The default card
   * cannot be deleted, says a comment of the client.
   *
   * `DELETE /cards`, Вне документации → DELETE /cards (Outside the documents).
   *
   * Retry class `repeatable`: Twice is once.
   *
   * Effects:
   * - Payouts can no longer go to the card
   *
   * Errors:
   * - It is the default card (inferred)
   *
   * About the vendor's document:
   * - A DELETE with a JSON body: a proxy on the way may drop the body.
   */
  delete(args: ExperimentalCardsDeleteArgs, options: CallOptions = {}): Promise<void> {
    return this.#connection.perform('experimental.cards.delete', args, options);
  }
}

/** `api.experimental.layouts`. */
export class ExperimentalLayouts {
  readonly #connection: Connection;

  /** @internal */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Read a layout.
   *
   * Experimental: known only from third-party code (the vendor's CloudTips-SDK-Android), so it may be wrong or change.
   * No page of the vendor's that could be read describes it; the vendor's own SDK calls it. Reads a payment page by its
   * short id, with its links.
   *
   * `GET /layouts/{layoutId}`, Вне документации → GET /layouts/\{layoutId\} (Outside the documents).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - `layoutId` may be absent; the SDK then takes `shortId`. Both are read.
   */
  get(args: ExperimentalLayoutsGetArgs, options: CallOptions = {}): Promise<Layout> {
    return this.#connection.call('experimental.layouts.get', args, options);
  }

  /**
   * List layouts of a phone.
   *
   * Experimental: known only from third-party code (the vendor's CloudTips-SDK-Android; copies of the vendor's
   * CloudTips-SDK-iOS (stmx, pizza-soft)), so it may be wrong or change. No page of the vendor's that could be read
   * describes it; the vendor's own SDK calls it. Payment pages of the person with this phone.
   *
   * `GET /layouts/list/{phoneNumber}`, Вне документации → GET /layouts/list/\{phoneNumber\} (Outside the documents).
   *
   * Retry class `read`.
   */
  listByPhone(args: ExperimentalLayoutsListByPhoneArgs, options: CallOptions = {}): Promise<Layout[]> {
    return this.#connection.call('experimental.layouts.list_by_phone', args, options);
  }
}

/** `api.experimental.payments`. */
export class ExperimentalPayments {
  readonly #connection: Connection;

  /** @internal */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Pay by a saved card.
   *
   * Experimental: known only from third-party code (the vendor's CloudTips-SDK-Android), so it may be wrong or change.
   * No page of the vendor's that could be read describes it; the vendor's own SDK calls it. Charges a card that the
   * payer saved before.
   *
   * `POST /payment/auth/saved-card`, Вне документации → POST /payment/auth/saved-card (Outside the documents).
   *
   * Retry class `money`, check with `experimental.timeline.list`: Money moves, and no documented key keeps a repeat
   * from charging again: read the receiver's timeline, or ask the payer's bank, before a repeat.
   *
   * Effects:
   * - Charges the payer
   */
  authSavedCard(args: ExperimentalPaymentsAuthSavedCardArgs, options: CallOptions = {}): Promise<Payment> {
    return this.#connection.call('experimental.payments.auth_saved_card', args, options);
  }

  /**
   * Finish 3-D Secure of a payment.
   *
   * Experimental: known only from third-party code (the vendor's CloudTips-SDK-Android; copies of the vendor's
   * CloudTips-SDK-iOS (stmx, pizza-soft)), so it may be wrong or change. No page of the vendor's that could be read
   * describes it; the vendor's own SDK calls it. Goes on with a payment after the bank's page: give what the bank
   * posted to your return address.
   *
   * `POST /payment/post3ds`, Вне документации → POST /payment/post3ds (Outside the documents).
   *
   * Retry class `money`, check with `experimental.timeline.list`: Money moves, and no documented key keeps a repeat
   * from charging again: read the receiver's timeline, or ask the payer's bank, before a repeat.
   *
   * Effects:
   * - Completes the charge
   */
  post3ds(args: ExperimentalPaymentsPost3dsArgs, options: CallOptions = {}): Promise<Payment> {
    return this.#connection.call('experimental.payments.post3ds', args, options);
  }

  /**
   * Get the status of a payment by SBP.
   *
   * Experimental: known only from third-party code (the vendor's CloudTips-SDK-Android; public web back ends), so it
   * may be wrong or change. No page of the vendor's that could be read describes it; the vendor's own SDK calls it.
   * Where a payment by SBP stands. The vendor's SDK asks every 10 seconds.
   *
   * `GET /payment/sbp/status`, Вне документации → GET /payment/sbp/status (Outside the documents).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - The vendor's SDK sends `id`, public back ends `transactionId`. Reading taken: either.
   */
  sbpStatus(args: ExperimentalPaymentsSbpStatusArgs, options: CallOptions = {}): Promise<ExternalPaymentState> {
    return this.#connection.call('experimental.payments.sbp_status', args, options);
  }

  /**
   * Get the status of a payment by T-Pay.
   *
   * Experimental: known only from third-party code (the vendor's CloudTips-SDK-Android; public web back ends), so it
   * may be wrong or change. No page of the vendor's that could be read describes it; the vendor's own SDK calls it.
   * Where a payment by T-Pay stands. The vendor's SDK asks every 10 seconds.
   *
   * `GET /payment/tpay/status`, Вне документации → GET /payment/tpay/status (Outside the documents).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - The vendor's SDK sends `id`, public back ends `transactionId`. Reading taken: either.
   */
  tpayStatus(args: ExperimentalPaymentsTpayStatusArgs, options: CallOptions = {}): Promise<ExternalPaymentState> {
    return this.#connection.call('experimental.payments.tpay_status', args, options);
  }

  /**
   * List a payer's saved cards.
   *
   * Experimental: known only from third-party code (the vendor's CloudTips-SDK-Android), so it may be wrong or change.
   * No page of the vendor's that could be read describes it; the vendor's own SDK calls it. Cards that a payer saved
   * with `saveCard`.
   *
   * `GET /payment/cards`, Вне документации → GET /payment/cards (Outside the documents).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - The SDK's path has no `/api` before it. Reading taken: with `/api`, like all others; not verified.
   */
  savedCards(args: ExperimentalPaymentsSavedCardsArgs, options: CallOptions = {}): Promise<SavedCard[]> {
    return this.#connection.call('experimental.payments.saved_cards', args, options);
  }
}

/** `api.experimental.captcha`. */
export class ExperimentalCaptcha {
  readonly #connection: Connection;

  /** @internal */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Verify a captcha.
   *
   * Experimental: known only from third-party code (the vendor's CloudTips-SDK-Android; copies of the vendor's
   * CloudTips-SDK-iOS (stmx, pizza-soft)), so it may be wrong or change. No page of the vendor's that could be read
   * describes it; the vendor's own SDK calls it. Exchanges a reCAPTCHA token for one that `payments.auth` takes. For
   * calls without an access token only.
   *
   * `POST /captcha/verify`, Вне документации → POST /captcha/verify (Outside the documents).
   *
   * Retry class `once`: A reCAPTCHA token serves once: show the captcha again.
   *
   * About the vendor's document:
   * - The Android SDK's path has no `/api` before it, the iOS SDK's has. Reading taken: with.
   */
  verify(args: ExperimentalCaptchaVerifyArgs, options: CallOptions = {}): Promise<CaptchaResult> {
    return this.#connection.call('experimental.captcha.verify', args, options);
  }
}

/** `api.experimental.accumulations`. */
export class ExperimentalAccumulations {
  readonly #connection: Connection;

  /** @internal */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Get accumulated tips.
   *
   * Experimental: known only from third-party code (public client SETTER2000/cloudtips-adp (call); public client
   * IRRatium/cloudtips-api, which has a receiver's own token (fields)), so it may be wrong or change. No page of the
   * vendor's that could be read describes it; a partner's client calls it. Tips of a receiver that add up and are not
   * paid out yet. Fields are those of the receiver's own call; the partner's is presumed to have the same.
   *
   * `GET /accumulations/{userId}/summary`, Вне документации → GET /accumulations/\{userId\}/summary (Outside the
   * documents).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - The fields are those of `experimental.accumulations.own_summary`. Reading taken: the same.
   */
  summary(args: ExperimentalAccumulationsSummaryArgs, options: CallOptions = {}): Promise<AccumulationSummary> {
    return this.#connection.call('experimental.accumulations.summary', args, options);
  }

  /**
   * Pay out accumulated tips.
   *
   * Experimental: known only from third-party code (public client SETTER2000/cloudtips-adp), so it may be wrong or
   * change. No page of the vendor's that could be read describes it; a partner's client calls it. Pays all accumulated
   * tips of a receiver to the default card. There is no amount to give: read `experimental.accumulations.summary`
   * first.
   *
   * `POST /accumulations/payout/{userId}`, Вне документации → POST /accumulations/payout/\{userId\} (Outside the
   * documents).
   *
   * Retry class `money`, check with `experimental.accumulations.summary`: Money leaves and there is no idempotency key:
   * read `experimental.accumulations.summary`, and repeat only if the amount is still there.
   *
   * Effects:
   * - Pays the accumulated sum to the receiver's default card
   */
  payout(args: ExperimentalAccumulationsPayoutArgs, options: CallOptions = {}): Promise<void> {
    return this.#connection.perform('experimental.accumulations.payout', args, options);
  }

  /**
   * Get one's own accumulated tips.
   *
   * Experimental: known only from third-party code (public client IRRatium/cloudtips-api, which has a receiver's own
   * token), so it may be wrong or change. No page of the vendor's that could be read describes it; an unofficial client
   * calls it with a receiver's own token (`client_id` MobilePhone), not with a partner's. Accumulated tips of the
   * receiver whose token is used.
   *
   * `GET /accumulations/summary`, Вне документации → GET /accumulations/summary (Outside the documents).
   *
   * Retry class `read`.
   */
  ownSummary(options: CallOptions = {}): Promise<AccumulationSummary> {
    return this.#connection.call('experimental.accumulations.own_summary', {}, options);
  }
}

/** `api.experimental.payouts`. */
export class ExperimentalPayouts {
  readonly #connection: Connection;

  /** @internal */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * List payouts.
   *
   * Experimental: known only from third-party code (public client SETTER2000/cloudtips-adp), so it may be wrong or
   * change. No page of the vendor's that could be read describes it; a partner's client calls it. Payouts to the
   * receivers of a manager. The answer was never seen, so it is given as it comes.
   *
   * `GET /payout`, Вне документации → GET /payout (Outside the documents).
   *
   * Retry class `read`.
   */
  list(args: ExperimentalPayoutsListArgs = {}, options: CallOptions = {}): Promise<Json> {
    return this.#connection.call('experimental.payouts.list', args, options);
  }

  /**
   * Get texts about payout fees.
   *
   * Experimental: known only from third-party code (public client IRRatium/cloudtips-api, which has a receiver's own
   * token), so it may be wrong or change. No page of the vendor's that could be read describes it; an unofficial client
   * calls it with a receiver's own token (`client_id` MobilePhone), not with a partner's. Texts about the fees of
   * payouts, for the receiver whose token is used.
   *
   * `GET /payout/fee/info`, Вне документации → GET /payout/fee/info (Outside the documents).
   *
   * Retry class `read`.
   */
  feeInfo(options: CallOptions = {}): Promise<PayoutFeeInfo> {
    return this.#connection.call('experimental.payouts.fee_info', {}, options);
  }
}

/** `api.experimental.timeline`. */
export class ExperimentalTimeline {
  readonly #connection: Connection;

  /** @internal */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * List operations by date.
   *
   * Experimental: known only from third-party code (public client IRRatium/cloudtips-api, which has a receiver's own
   * token), so it may be wrong or change. No page of the vendor's that could be read describes it; an unofficial client
   * calls it with a receiver's own token (`client_id` MobilePhone), not with a partner's. Operations of the receiver
   * whose token is used, tips among them, page by page.
   *
   * `GET /timeline`, Вне документации → GET /timeline (Outside the documents).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - The payer's words are in `comment` or in `payerComment`. Both are read.
   * - No number of pages and no total is known: a short or empty page is the last.
   */
  list(args: ExperimentalTimelineListArgs = {}, options: ListOptions = {}): Pager<TimelineEntry> {
    return this.#connection.list('experimental.timeline.list', args, options, { page: 1, limit: 1 });
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
   * Exchanges login and password for a token pair. Sessions do it by themselves. Described in: Wiki pages on payment by
   * SBP and by Tinkoff Pay.
   *
   * `POST /connect/token`, Авторизация → Авторизация (Authorisation).
   *
   * Retry class `repeatable`: A login changes nothing. Rules of a lockout after wrong passwords are not documented.
   *
   * Errors:
   * - 400: `{"error": "invalid_grant"}`, outside the envelope: wrong login or password (shape known from the vendor's
   *   iOS SDK, status from OAuth) (inferred)
   *
   * About the vendor's document:
   * - Form keys are printed with capitals (`Grant_type`, `UserName`), OAuth has them in lower case; a public partner
   *   client sends the capitals and is served. Reading taken: as printed.
   * - The vendor's main document says nothing about authorisation; two other pages of its wiki do, word for word the
   *   same.
   */
  token(args: AuthTokenArgs, options: CallOptions = {}): Promise<TokenPair> {
    return this.#connection.call('auth.token', args, options);
  }

  /**
   * Refresh the token.
   *
   * Exchanges a refresh token for a new token pair. Sessions do it by themselves, one at a time. Described in: Wiki
   * pages on payment by SBP and by Tinkoff Pay.
   *
   * `POST /connect/token`, Авторизация → Авторизация: refresh_token (Authorisation).
   *
   * Retry class `once`: The refresh token is reported to serve once: after a lost answer the session logs in again.
   *
   * Effects:
   * - The old refresh token no longer serves (reported by a public client)
   *
   * Errors:
   * - 400: `{"error": "invalid_grant"}`: unknown, expired or used; log in again (inferred)
   *
   * About the vendor's document:
   * - The vendor describes the flow; the names of the fields in the part that could be read end before it and are those
   *   of public clients.
   * - `refresh_token` is in lower case beside `Grant_type` and `Client_id`: so public clients send it.
   */
  refresh(args: AuthRefreshArgs, options: CallOptions = {}): Promise<TokenPair> {
    return this.#connection.call('auth.refresh', args, options);
  }
}

/** `api.receivers`. */
export class Receivers {
  readonly #connection: Connection;

  /** @internal */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Create receivers.
   *
   * Makes receivers of people, by phone, and links them to a place; known people are linked. Branch on each returned
   * `layoutStatus`: `waiting_for_confirmation` needs the SMS of `places.attach_send_sms`, unless the person confirms in
   * the CloudTips personal account.
   *
   * `POST /receivers/create-many`, Получатели → Создание получателя (Receivers).
   *
   * Retry class `check_first`, check with `receivers.list`: A repeat of what was done fails with "already in scope" for
   * the whole request: look the phones up and send only those that are missing.
   *
   * Effects:
   * - Makes CloudTips users and payment pages
   * - Tells those who are new where `sendPassword` is true
   * - Sends no confirmation code: that is `places.attach_send_sms`
   *
   * Errors:
   * - `PhoneNumber`: a phone has a wrong format; the message repeats it
   * - `PlaceId`: no place was given
   * - `Receivers`: no receivers were given
   * - There is no such place ("Заведение … не найдено")
   * - A phone is already among your receivers ("уже в скоупе"); nobody of the request is created, by an older version
   *   of the document
   *
   * About the vendor's document:
   * - The document is a comparison of two versions without marks of what was added. The sample's
   *   `"sendPasswordexternalId": "string", "bool" "sendPassword": true` reads as `externalId` added and `"bool"` become
   *   true; the comma after `needConfirmLayouts` is missing.
   * - Who waits for confirmation: by the newer text everybody who is not yet among your receivers; by the older one
   *   only those known to CloudTips from elsewhere, while new ones are `not_requested`. The default of
   *   `needConfirmLayouts` and recorded answers fit the older. Reading taken: none; what comes back decides.
   * - An intermediate version said that a new person has status 0 or 1 and needs no confirmation.
   * - `skipped` is described as people already among your receivers, while the rules say that one of them fails the
   *   request; versions of the page went back and forth, and a recorded answer shows such a person in `skipped` with
   *   success. Reading taken: both mean the same.
   * - The text of that error is "Некоторые номера уже в скоупе" in the rules and "Некоторые из указанных номеров уже в
   *   скоупе" in the sample, under `validationErrors.PhoneNumber` there and without a place here: compare "уже в
   *   скоупе" only.
   * - Whether `receivers` is required is left blank; an empty list is refused. Reading taken: required.
   * - `layoutStatus` is called the status of the receiver and is that of the payment page.
   * - The sample answer has `errorCode`, which no table names; others have `statusCode`.
   */
  createMany(args: ReceiversCreateManyArgs, options: CallOptions = {}): Promise<CreatedReceivers> {
    return this.#connection.call('receivers.create_many', args, options);
  }

  /**
   * Upload a photo.
   *
   * Gives a receiver a photo. Formats and the largest size are not documented.
   *
   * `POST /receivers/{userId}/photo`, Получатели → Загрузки фотографии получателя (Receivers).
   *
   * Retry class `repeatable`: The same picture again gives another photo id and does no harm.
   *
   * Effects:
   * - Replaces the photo on the payment page (presumed)
   *
   * About the vendor's document:
   * - `photoId` in the table, `photold` in the sample. Reading taken: a slip; both are read.
   * - The heading is printed twice, once without a body: one call.
   */
  uploadPhoto(args: ReceiversUploadPhotoArgs, options: CallOptions = {}): Promise<Photo> {
    return this.#connection.call('receivers.upload_photo', args, options);
  }

  /**
   * Remove the photo.
   *
   * Takes a receiver's photo away.
   *
   * `DELETE /receivers/{userId}/photo`, Получатели → Удаление фотографии получателя (Receivers).
   *
   * Retry class `repeatable`: Twice is once; the answer where there is no photo is not documented.
   *
   * Effects:
   * - The payment page shows the default picture (presumed)
   *
   * About the vendor's document:
   * - Heading and address are printed twice: the section was moved. There is one call.
   */
  deletePhoto(args: ReceiversDeletePhotoArgs, options: CallOptions = {}): Promise<void> {
    return this.#connection.perform('receivers.delete_photo', args, options);
  }

  /**
   * Edit a receiver.
   *
   * Changes a receiver's name or email. What is not given stays.
   *
   * `PATCH /receivers/{userId}`, Получатели → Редактирование данных получателя (Receivers).
   *
   * Retry class `repeatable`: It sets values: twice is once.
   *
   * About the vendor's document:
   * - The comparison of versions prints the address of the photo, POST and multipart here: the removed text of the
   *   section before. Reading taken: PATCH of `/receivers/{userId}`, as the next section prints it in its removed half.
   * - The sample is an answer about a photo and a list of changes woven into one another. Reading taken: the list of
   *   changes (JSON Patch, RFC 6902).
   * - Both rows are required, the text says that one value is enough. Reading taken: at least one.
   * - The name of the second row is blank; text and sample say Email.
   * - `photoUrl` and `photoId` in the answer are removed text. Reading taken: no result but success.
   * - The media type of the request is not stated. Reading taken: `application/json-patch+json`, that of JSON Patch.
   *   How to clear a value is not documented.
   */
  update(args: ReceiversUpdateArgs, options: CallOptions = {}): Promise<void> {
    return this.#connection.perform('receivers.update', args, options);
  }

  /**
   * List receivers.
   *
   * Finds receivers by many filters, page by page. It does not tell who waits for confirmation: `places.employees`
   * does.
   *
   * `GET /receivers`, Получатели → GET /receivers (Receivers).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - Heading and address are left out of the comparison of versions; a note says that `/receivers/pages` is still
   *   served. Reading taken: `/receivers`, which a public client calls.
   * - The sample request of this GET is a JSON object. Reading taken: it lists the query.
   * - Several `userId` are allowed, how is not shown. Reading taken: `userId=a&userId=b`.
   * - The sample answer opens with `{ {`: the key `data` is missing. With and without it the list is read.
   * - `layouts` and `manager` are typed String and are a list and an object in the sample. Reading taken: the sample.
   * - The short id of a page is `layoutId` in the table and `shortId` in the sample. Both are read; where both come,
   *   `layoutId` counts, as in the vendor's SDK.
   * - `userId` of a page stands in the sample only, where a comma is missing: it may be removed text.
   */
  list(args: ReceiversListArgs = {}, options: ListOptions = {}): Pager<Receiver> {
    return this.#connection.list('receivers.list', args, options, { page: 1, limit: 1 });
  }

  /**
   * List receivers (former address).
   *
   * Deprecated by the vendor. As `receivers.list`, at the address that it had before.
   *
   * `GET /receivers/pages`, Получатели → GET /receivers/pages (Receivers).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - Named in an info box only, as still supported. Reading taken: arguments and answer are those of `receivers.list`.
   */
  listPages(args: ReceiversListPagesArgs = {}, options: ListOptions = {}): Pager<Receiver> {
    return this.#connection.list('receivers.list_pages', args, options, { page: 1, limit: 1 });
  }

  /**
   * Set the payout method.
   *
   * Sets how tips reach a receiver: at once, or accumulated.
   *
   * `POST /receivers/{userId}/payout-method`, Получатели → POST /receivers/\{userId\}/payout-method (Receivers).
   *
   * Retry class `repeatable`: It sets a value: twice is once.
   *
   * Effects:
   * - Later tips are paid to the card at once, or add up
   *
   * About the vendor's document:
   * - The heading is left out of the comparison of versions.
   * - A number here, a name in the receiver's own call. Reading taken: as each prints it.
   */
  setPayoutMethod(args: ReceiversSetPayoutMethodArgs, options: CallOptions = {}): Promise<void> {
    return this.#connection.perform('receivers.set_payout_method', args, options);
  }

  /**
   * Detach a receiver.
   *
   * Takes a receiver out of your receivers (the vendor's scope). Pay out accumulated tips first: what becomes of them
   * is not documented.
   *
   * `POST /receivers/{userId}/detach-agent`, Получатели → POST /receivers/\{userId\}/detach-agent (Receivers).
   *
   * Retry class `check_first`, check with `receivers.list`: A repeat of what was done may be answered with an error:
   * who is no longer listed is detached.
   *
   * Effects:
   * - The receiver is no longer yours to manage; made again later, the same phone waits for confirmation
   *
   * About the vendor's document:
   * - The heading is left out of the comparison of versions; a public client calls it removal from the scope.
   * - `userId` is a required field of the request, and the sample request is empty. Reading taken: it is the one in the
   *   path, and there is no body.
   * - The sample answer has `statusCode`, which no table names; `receivers.create_many` has `errorCode`.
   * - Whether the person stays in the place is not documented.
   */
  detachAgent(args: ReceiversDetachAgentArgs, options: CallOptions = {}): Promise<void> {
    return this.#connection.perform('receivers.detach_agent', args, options);
  }
}

/** `api.places`. */
export class Places {
  readonly #connection: Connection;

  /** @internal */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Send the attach code.
   *
   * Sends a code by SMS to a receiver who waits for confirmation; ask the person for it and go on with
   * `places.attach_confirm`. At most once a minute.
   *
   * `POST /places/{placeId}/employees/attach/send-sms`, Получатели → Привязка получателя к заведению (Receivers).
   *
   * Retry class `once`: Each call sends an SMS, and between two of them there must be a minute, after a time-out too.
   *
   * Effects:
   * - Sends an SMS with a code to the receiver's phone
   *
   * Errors:
   * - Less than a minute has passed since the last SMS; what the answer looks like is not documented
   *
   * About the vendor's document:
   * - The section is printed twice: it was moved. There is one call.
   * - The sample body is no JSON (`UserId: string`). Reading taken: a JSON object.
   * - The address is printed without host and without `/api`; a public client calls it under both.
   * - Older versions took the id from `skipped`, the present one from `created`. Reading taken: wherever `layoutStatus`
   *   says that the person waits.
   * - Whether the minute counts for a receiver or for a place is not documented. Reading taken: for a receiver.
   */
  attachSendSms(args: PlacesAttachSendSmsArgs, options: ActionOptions<LayoutStatus> = {}): Promise<void> {
    return this.#connection.perform('places.attach_send_sms', args, options);
  }

  /**
   * Confirm the attach code.
   *
   * Confirms the link between a receiver and a place by the code that the receiver got by SMS.
   *
   * `POST /places/{placeId}/employees/attach/confirm`, Получатели → Привязка получателя к заведению: подтверждение
   * (Receivers).
   *
   * Retry class `check_first`, check with `places.employees`: A code that was used up may be refused although the first
   * call worked: look at the place's employees first.
   *
   * Effects:
   * - The receiver becomes an employee of the place and one of your receivers
   *
   * Errors:
   * - The code is wrong or expired; what the answer looks like is not documented (inferred)
   *
   * About the vendor's document:
   * - The section is printed twice: it was moved. There is one call.
   * - The sample body is no JSON (`UserId: string`). Reading taken: a JSON object.
   * - The `layoutStatus` afterwards is not stated. Reading taken: `confirmed`.
   * - An example of a public client gives the code as the number 000000, the document types it String. Reading taken:
   *   text.
   */
  attachConfirm(args: PlacesAttachConfirmArgs, options: ActionOptions<LayoutStatus> = {}): Promise<void> {
    return this.#connection.perform('places.attach_confirm', args, options);
  }

  /**
   * List places.
   *
   * Finds places of the company, page by page. Eight other calls of this page of the vendor's wiki (one place, its
   * administrators, picture, rating, employees' page, edit, detach) are known by title only and not offered. Described
   * in: Wiki page on places.
   *
   * `GET /places`, Заведения → Получение списка заведений (Places).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - The same ideas have other names than in `receivers.list`: `createdDateFrom` for `dateFrom`, `ids` for `userId`.
   *   Reading taken: as printed.
   * - The part that could be read ends in the table of the query: there may be more filters.
   */
  list(args: PlacesListArgs = {}, options: ListOptions = {}): Pager<Place> {
    return this.#connection.list('places.list', args, options, { page: 1, limit: 1 });
  }

  /**
   * Create a place.
   *
   * Makes a place. Only the name is known: the vendor's page names the call and its errors; method, path and the other
   * fields could not be read. Described in: Wiki page on places. Inferred: the documents do not say so.
   *
   * `POST /places`, Заведения → Создание заведения (Places).
   *
   * Retry class `check_first`, check with `places.list`: A repeat of what was done fails because the name is taken:
   * look the place up by name.
   *
   * Effects:
   * - Makes a place
   *
   * Errors:
   * - `Name`: no name was given
   * - A place of that name exists ("Заведение с названием … уже существует")
   *
   * About the vendor's document:
   * - In one version the two errors stand under the list; in the table of contents they belong to the creation. Reading
   *   taken: errors of the creation.
   * - The sample of the second error has quotes within quotes and is no JSON.
   * - Path and method follow from the title and from `places.list`. The answer is not known: whatever comes with
   *   success will do.
   */
  create(args: PlacesCreateArgs, options: CallOptions = {}): Promise<void> {
    return this.#connection.perform('places.create', args, options);
  }

  /**
   * Get a registration link.
   *
   * Makes a link by which people register themselves and are linked to a place. Described in: Wiki page on places.
   *
   * `POST /places/registration-url`, Заведения → Получение ссылки регистрации (Places).
   *
   * Retry class `once`: Each call makes another link that works: ask for another one if the answer was lost.
   *
   * Effects:
   * - Makes a link; who registers by it is linked to the place
   *
   * About the vendor's document:
   * - The sample sends the word "integer" for numbers. Reading taken: whole numbers.
   * - Whether `url` and `lifetime` stand under `data` or beside `succeed` is not shown. Both are read.
   */
  registrationUrl(args: PlacesRegistrationUrlArgs, options: CallOptions = {}): Promise<RegistrationLink> {
    return this.#connection.call('places.registration_url', args, options);
  }

  /**
   * List employees of a place.
   *
   * Employees of a place, with `confirmation_status`: who still waits for confirmation. The vendor names the list and
   * that field; method, path and shape are inferred. Described in: Wiki page on places (title); older version of the
   * page on receivers (field). Inferred: the documents do not say so.
   *
   * `GET /places/{placeId}/employees`, Заведения → Получение списка сотрудников заведения (Places).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - The field is `confirmationStatus` here and `layoutStatus` in `receivers.create_many`; that 2 means waiting is
   *   said, the other codes are presumed to be the same.
   * - The address follows from that of the attach calls.
   */
  employees(args: PlacesEmployeesArgs, options: CallOptions = {}): Promise<EmployeeList> {
    return this.#connection.call('places.employees', args, options);
  }
}

/** `api.paymentPages`. */
export class PaymentPages {
  readonly #connection: Connection;

  /** @internal */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Edit a payment page.
   *
   * Changes the channel link of a receiver's payment page, and its name.
   *
   * `PATCH /paymentpages/{layoutId}`, Получатели → Редактирование данных платежной страницы (Receivers).
   *
   * Retry class `repeatable`: It sets values: twice is once.
   *
   * About the vendor's document:
   * - `receiverspaymentpages/{userIdlayoutId}` is the removed `receivers/{userId}` and the added
   *   `paymentpages/{layoutId}`.
   * - That one value is enough is no longer said here, and the row of `Name` looks removed while the sample keeps it.
   *   Reading taken: the link is required, the name may be added.
   * - The table writes `WorkInfo.ChannelUrl`, the sample `/WorkInfo/ChannelUrl`. Reading taken: the JSON pointer.
   * - The media type of the request is not stated. Reading taken: that of JSON Patch.
   */
  update(args: PaymentPagesUpdateArgs, options: CallOptions = {}): Promise<void> {
    return this.#connection.perform('payment_pages.update', args, options);
  }

  /**
   * Read a payment page.
   *
   * All that is needed to draw a payment page: texts, colours, limits, ways to pay. Described in: Wiki page on card
   * payment.
   *
   * `GET /paymentpages/{layoutId}`, Оплата по карте → Получение данных для страницы оплаты (Card payment).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - Limits are `constraints` in the sample and `range` in newer SDKs. Both are read.
   * - The sample could be read as far as `target`; what follows is known from the vendor's SDKs.
   * - Texts by language have `additionalProp1` for a key in the sample, `ru` and `en` in the SDKs. Reading taken: any
   *   key.
   * - The sample answer has `statusCode`, which no table names.
   */
  get(args: PaymentPagesGetArgs, options: CallOptions = {}): Promise<PaymentPage> {
    return this.#connection.call('payment_pages.get', args, options);
  }
}

/** `api.cards`. */
export class Cards {
  readonly #connection: Connection;

  /** @internal */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Get the terminal id for a card.
   *
   * Gives the id from which a card cryptogram is made on the receiver's device: the first step of linking a card.
   * Described in: Wiki page on cards. Inferred: the documents do not say so.
   *
   * `GET /cards/publicid`, Карты → Привязка карты получателю: publicid (Cards).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - The method is not shown, and `payments.public_id` is a POST. Reading taken: GET, as no fields are named.
   * - The answer is not shown. Reading taken: that of `payments.public_id`.
   */
  publicId(options: CallOptions = {}): Promise<PublicId> {
    return this.#connection.call('cards.public_id', {}, options);
  }

  /**
   * Start linking a card.
   *
   * Checks a receiver's card: the second step of linking one. `statusCode` tells how to go on: `Canceled` to
   * `experimental.cards.add`, `Need3ds` to the bank's page and `experimental.cards.post3ds`. Described in: Wiki page on
   * cards.
   *
   * `POST /cards/auth`, Карты → Привязка карты получателю: auth (Cards).
   *
   * Retry class `once`: Each call asks the bank again.
   *
   * Effects:
   * - Makes and voids a small payment on the card
   *
   * About the vendor's document:
   * - Samples are in Pascal case, without the envelope and without quotes around keys; a public client reads camel case
   *   under `data`. Both are read.
   * - `IpSource` was added by a later version. Reading taken: required.
   * - Success without 3-D Secure is called `Canceled`: the check payment was voided.
   */
  auth(args: CardsAuthArgs, options: CallOptions = {}): Promise<CardLink> {
    return this.#connection.call('cards.auth', args, options);
  }
}

/** `api.payments`. */
export class Payments {
  readonly #connection: Connection;

  /** @internal */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Get the terminal id for a payment.
   *
   * Gives the id from which a payer's card cryptogram is made, and tells who shares the payment. Described in: Wiki
   * page on splitting.
   *
   * `POST /payment/publicid`, Сплитование → Получение publicId (Splitting).
   *
   * Retry class `repeatable`: No money moves.
   *
   * About the vendor's document:
   * - The vendor's iOS SDK writes `payment/publicId`, page and Android SDK `payment/publicid`. Reading taken: the page.
   * - The sample answer has `statusCode`, which the table does not name.
   * - That shares add up to the payment is not said.
   */
  publicId(args: PaymentsPublicIdArgs, options: CallOptions = {}): Promise<PublicId> {
    return this.#connection.call('payments.public_id', args, options);
  }

  /**
   * Get the fee of a payment.
   *
   * What the payer is charged who bears the fee, to be shown before a payment with `feeFromPayer`. Described in: Wiki
   * page on card payment (answer and purpose); the vendor's SDK (address and query). Inferred: the documents do not say
   * so.
   *
   * `GET /payment/fee`, Оплата по карте → Расчет комиссии с платящего (Card payment).
   *
   * Retry class `read`.
   *
   * About the vendor's document:
   * - The sample answer is documented, address and query are those of the vendor's SDK.
   */
  fee(args: PaymentsFeeArgs, options: CallOptions = {}): Promise<PaymentFee> {
    return this.#connection.call('payments.fee', args, options);
  }

  /**
   * Pay by card.
   *
   * Charges the payer's card. `statusCode` tells how to go on: `Need3ds` to the bank's page and
   * `experimental.payments.post3ds`. The vendor names the call and its rules; most fields are those of its SDKs.
   * Described in: Wiki page on card payment; page on Yandex Pay; the vendor's SDKs (address and most fields). Inferred:
   * the documents do not say so.
   *
   * `POST /payment/auth`, Оплата по карте → Авторизация платежа (Card payment).
   *
   * Retry class `money`, check with `experimental.timeline.list`: Money moves, and no documented key keeps a repeat
   * from charging again: read the receiver's timeline, or ask the payer's bank, before a repeat.
   *
   * Effects:
   * - Charges the payer
   *
   * Errors:
   * - A captcha is needed or wrong ("Неверно введена капча", also "Invalid captcha") (inferred)
   *
   * About the vendor's document:
   * - The page: payments are called from a server and with the access token only; the vendor's mobile SDKs call the
   *   same addresses without a token but with a captcha. Reading taken: the page.
   * - `amount` is text in an old SDK. Reading taken: a number.
   */
  auth(args: PaymentsAuthArgs, options: CallOptions = {}): Promise<Payment> {
    return this.#connection.call('payments.auth', args, options);
  }

  /**
   * Start a payment by SBP.
   *
   * Starts a payment by SBP, the Russian fast payment system: open `universalLinkUrl` on a phone or show it as a QR
   * code, then ask `experimental.payments.sbp_status`. The vendor describes the flow; the fields are those of its SDK.
   * Described in: Wiki page on payment by SBP (flow); the vendor's SDK and public back ends (fields). Inferred: the
   * documents do not say so.
   *
   * `POST /payment/sbp`, СБП → Оплата через СБП (Payment by SBP).
   *
   * Retry class `once`: A repeat may make another payment: the payer could pay both.
   *
   * Effects:
   * - Makes a payment that the payer can finish in a bank
   *
   * About the vendor's document:
   * - Callers write the keys in different cases (`device` and `Device`, `webView` and `webview`). Reading taken: those
   *   of the vendor's SDK.
   * - The page: payments are called from a server and with the access token only; the vendor's mobile SDKs call the
   *   same addresses without a token but with a captcha. Reading taken: the page.
   */
  sbp(args: PaymentsSbpArgs, options: CallOptions = {}): Promise<ExternalPayment> {
    return this.#connection.call('payments.sbp', args, options);
  }

  /**
   * Start a payment by T-Pay.
   *
   * Starts a payment by T-Pay (Tinkoff Pay): open `universalLinkUrl` on a phone or show it as a QR code, then ask
   * `experimental.payments.tpay_status`. The vendor describes the flow; the fields are those of its SDK. Described in:
   * Wiki page on Tinkoff Pay (flow); the vendor's SDK and public back ends (fields). Inferred: the documents do not say
   * so.
   *
   * `POST /payment/tpay`, Оплата Tinkoff Pay → Оплата Tinkoff Pay (Payment by T-Pay).
   *
   * Retry class `once`: A repeat may make another payment: the payer could pay both.
   *
   * Effects:
   * - Makes a payment that the payer can finish in a bank
   *
   * About the vendor's document:
   * - Callers write the keys in different cases (`device` and `Device`, `webView` and `webview`). Reading taken: those
   *   of the vendor's SDK.
   * - The page: payments are called from a server and with the access token only; the vendor's mobile SDKs call the
   *   same addresses without a token but with a captcha. Reading taken: the page.
   */
  tpay(args: PaymentsTpayArgs, options: CallOptions = {}): Promise<ExternalPayment> {
    return this.#connection.call('payments.tpay', args, options);
  }
}

/** `api.experimental`. */
export class Experimental {
  /** `api.experimental.receivers`. */
  readonly receivers: ExperimentalReceivers;
  /** `api.experimental.cards`. */
  readonly cards: ExperimentalCards;
  /** `api.experimental.layouts`. */
  readonly layouts: ExperimentalLayouts;
  /** `api.experimental.payments`. */
  readonly payments: ExperimentalPayments;
  /** `api.experimental.captcha`. */
  readonly captcha: ExperimentalCaptcha;
  /** `api.experimental.accumulations`. */
  readonly accumulations: ExperimentalAccumulations;
  /** `api.experimental.payouts`. */
  readonly payouts: ExperimentalPayouts;
  /** `api.experimental.timeline`. */
  readonly timeline: ExperimentalTimeline;

  /** @internal */
  constructor(connection: Connection) {
    this.receivers = new ExperimentalReceivers(connection);
    this.cards = new ExperimentalCards(connection);
    this.layouts = new ExperimentalLayouts(connection);
    this.payments = new ExperimentalPayments(connection);
    this.captcha = new ExperimentalCaptcha(connection);
    this.accumulations = new ExperimentalAccumulations(connection);
    this.payouts = new ExperimentalPayouts(connection);
    this.timeline = new ExperimentalTimeline(connection);
  }
}
