// Made from core/catalog/cloudtips.json by gigwire-codegen; do not edit.
import type { Json } from '../values.js';
import type {
  AmountConstraintType,
  CaptchaStatus,
  CardLinkStatus,
  CardSystem,
  ExternalPaymentStatus,
  Gender,
  LayoutStatus,
  PayerFeeState,
  PaymentStatus,
  PayoutMethod,
  PayoutMethodName,
  TimelineEntryType,
} from './codes.js';

/** A new token pair; it replaces the old one. */
export interface TokenPair {
  /** Token to send as Bearer token. */
  token: string;
  /** Refresh token; a public client reports that it serves once, so the new one must be kept. */
  refreshToken: string | null;
  /** Life of the token in seconds; 1800 in a recorded answer. */
  expiresIn: number | null;
  /** Kind of token: `Bearer`. */
  tokenType: string | null;
  /**
   * What the token allows, words with blanks between them; not needed in a request. Known only from third-party code.
   */
  scope: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** A receiver as `receivers.create_many` answers it. */
export interface CreatedReceiver {
  /** Phone: `+7XXXXXXXXXX` in recorded answers. */
  phoneNumber: string | null;
  /** Name. */
  name: string | null;
  /** Receiver id (a UUID in recorded answers): the `userId` of the other calls. */
  userId: string;
  /** Short id of the payment page: 8 hexadecimal digits in recorded answers. */
  layoutId: string | null;
  /** What is to be done next: branch on this, not on how the person came here. */
  layoutStatus: LayoutStatus;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** What became of the people of one request. */
export interface CreatedReceivers {
  /** Made, or linked anew, by this request: look at each `layoutStatus`. */
  created: CreatedReceiver[] | null;
  /** Already in the system and among your receivers. The same can come as the error "уже в скоупе". */
  skipped: CreatedReceiver[] | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** A receiver of tips. What a later confirmation made of the `layoutStatus` is not in here. */
export interface Receiver {
  /** Receiver id. */
  userId: string;
  /** Phone. */
  phoneNumber: string | null;
  /** Email (the vendor's table leaves its name blank, the sample has `email`). */
  email: string | null;
  /** Name. */
  fullName: string | null;
  /** Type of receiver; the codes are not documented. */
  type: number | null;
  /** Payment pages (typed String by the table, a list in the sample). */
  layouts: Layout[] | null;
  /** Manager (typed String by the table, an object in the sample). */
  manager: Manager | null;
  /** Photo id. */
  photoId: string | null;
  /** Address of the photo; one that ends in `avatar-default` is the vendor's default picture. */
  photoUrl: string | null;
  /** First six digits of the card that payouts go to. */
  cardFirstSix: string | null;
  /** Last four digits of the card. */
  cardLastFour: string | null;
  /** Expiry of the card; the format is not documented. */
  cardExpDate: string | null;
  /** How tips reach the receiver. */
  payoutMethod: PayoutMethod | null;
  /** Until when the receiver is locked out. ISO 8601, with a zone only if the platform named one. */
  lockoutEnd: string | null;
  /** Whether the phone is confirmed. */
  phoneNumberConfirmed: boolean | null;
  /** When the receiver was made. ISO 8601, with a zone only if the platform named one. */
  createdDate: string | null;
  /** When the receiver was last changed. ISO 8601, with a zone only if the platform named one. */
  updatedDate: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** One page: receivers. */
export interface ReceiverPage {
  /** Receivers. */
  items: Receiver[];
  /** Number of receivers that match, on all pages. */
  totalCount: number;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/**
 * A payment page (the vendor's layout). `receivers.list` documents it; `experimental.layouts.get` and
 * `experimental.layouts.list_by_phone` add the links and `backgroundUrl`.
 */
export interface Layout {
  /** Unique id; not the one that calls take. */
  id: string | null;
  /**
   * Short id, which opens the payment page (`https://pay.cloudtips.ru/p/{layoutId}`) and which calls take. Called
   * `layoutId` by the table, `shortId` by the sample.
   */
  layoutId: string | null;
  /** Whether it is the receiver's default page. */
  default: boolean | null;
  /** Whether the page is deleted. */
  disabled: boolean | null;
  /** Title, shown in the receiver's personal account only. */
  title: string | null;
  /** Text of the first screen. */
  description: string | null;
  /** Not used, says the vendor. */
  text: string | null;
  /** Id of the background picture. */
  backgroundId: string | null;
  /** Place that the receiver is linked to. */
  placeId: string | null;
  /** Name of the place. */
  placeName: string | null;
  /** Receiver id (in the sample only). */
  userId: string | null;
  /** Id from an external system. */
  externalInfo: string | null;
  /** Address of the payment page. Known only from third-party code. */
  paymentLink: string | null;
  /** Address of its QR code. Known only from third-party code. */
  qrLink: string | null;
  /** Address of the background picture. Known only from third-party code. */
  backgroundUrl: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** Manager of a receiver. */
export interface Manager {
  /** Manager id. */
  managerId: string | null;
  /** Name. */
  name: string | null;
  /** Id from an external system (in the sample only). */
  externalId: string | null;
  /** Email (the vendor's table leaves its name blank). */
  email: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** A receiver's photo. */
export interface Photo {
  /** Address of the photo. */
  photoUrl: string | null;
  /** Photo id. `photold`, with a small L, in the sample: both are read. */
  photoId: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** A place: where receivers work. */
export interface Place {
  /** Place id: the `placeId` of the other calls. */
  id: string;
  /** Your own id of the place. */
  externalPlaceId: string | null;
  /** When it was made. ISO 8601, with a zone only if the platform named one. */
  createdDate: string | null;
  /** When it was last changed. ISO 8601, with a zone only if the platform named one. */
  updatedDate: string | null;
  /** Name. */
  name: string | null;
  /** Type of place; the codes are not documented. */
  placeType: number | null;
  /** Manager id. */
  managerId: string | null;
  /** Administrators of the place. */
  placeAdministratorIds: string[] | null;
  /** Whether it is a head place. */
  isHead: boolean | null;
  /** The head place that it belongs to. */
  headPlace: HeadPlace | null;
  /** Number of its employees. */
  employeeCount: number | null;
  /** Whether its payment pages have settings of their own. */
  hasPaymentPageSettings: boolean | null;
  /** Rating by payers. */
  rating: Rating | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** The place that another belongs to. */
export interface HeadPlace {
  /** Place id. */
  id: string | null;
  /** Name. */
  name: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** One page: places. */
export interface PlacePage {
  /** Places. */
  items: Place[];
  /** Number of places that match, on all pages. */
  totalCount: number;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** Rating by payers, of a place or on a payment page. */
export interface Rating {
  /** Whether payers are asked to rate. */
  enabled: boolean | null;
  /** What payers can name. */
  components: RatingComponent[] | null;
  /** Average score; of a place only. Exact decimal. */
  averageScore: string | null;
  /** Number of scores; of a place only. */
  scoreCount: number | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** Something that payers can name in a rating. */
export interface RatingComponent {
  /** Component id. */
  id: string | null;
  /** Title. */
  title: string | null;
  /** Picture id; of a place only. */
  imageId: string | null;
  /** Address of the picture. */
  imageUrl: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** An employee of a place. Only one field is ever named, and one is presumed; the others are in `extra`. */
export interface Employee {
  /** Receiver id; presumed, as without it nobody could tell who waits. Inferred: the documents do not say so. */
  userId: string | null;
  /** Whether the person confirmed: `layoutStatus` elsewhere; presumed to have its codes. */
  confirmationStatus: LayoutStatus | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** Employees of a place; the container is presumed. */
export interface EmployeeList {
  /** Employees. */
  items: Employee[];
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/**
 * A link by which people register themselves for a place. Whether it stands under `data` or beside `succeed` is not
 * shown: both are read.
 */
export interface RegistrationLink {
  /** The link. */
  url: string;
  /** Life of the link in seconds. */
  lifetime: number | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** The id of a terminal, from which the checkout script or SDK makes a card cryptogram. */
export interface PublicId {
  /** The `MerchantPublicID` of the checkout script. */
  publicId: string;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/**
 * How the check of a card went. Printed in Pascal case and without the envelope, recorded in camel case and inside
 * `data`: both are read.
 */
export interface CardLink {
  /** Transaction id: the last step, `experimental.cards.add`, takes it. */
  transactionId: number | null;
  /** How it went: `Canceled` is success. */
  statusCode: CardLinkStatus;
  /** Token of the card (`tk_…`), where no 3-D Secure was needed. */
  cardToken: string | null;
  /** MD for the bank's page, where 3-D Secure is needed. */
  md: string | null;
  /** PaReq for the bank's page. */
  paReq: string | null;
  /** The bank's page: post `MD`, `PaReq` and `TermUrl` (your return address) there. */
  acsUrl: string | null;
  /** Message. Known only from third-party code. */
  message: string | null;
  /** The bank that issued the card. Known only from third-party code. */
  issuerCode: string | null;
  /** Whether a one-time password is asked for; its values are not documented. Known only from third-party code. */
  otpRequired: string | null;
  /** Country of the bank. Known only from third-party code. */
  cardIssuerBankCountry: string | null;
  /** Last four digits of the card. Known only from third-party code. */
  cardLastFour: string | null;
  /** Expiry of the card. Known only from third-party code. */
  cardExpDate: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/**
 * A payment page with all that is needed to draw it. The vendor's sample is cut short: the rest is known from the
 * vendor's SDKs, and marked so.
 */
export interface PaymentPage {
  /** Unique id. Known only from third-party code. */
  id: string | null;
  /** Short id of the page. Known only from third-party code. */
  layoutId: string | null;
  /** Address of the page. */
  url: string | null;
  /** Title. */
  title: string | null;
  /** Address of the background picture. */
  backgroundUrl: string | null;
  /** Address of the receiver's picture; one that ends in `avatar-default` is the vendor's default. */
  avatarUrl: string | null;
  /** Address of the logo. */
  logoUrl: string | null;
  /** The name that is shown. */
  nameText: string | null;
  /** Colour of the background. */
  backgroundColor: string | null;
  /** Colour of links. */
  linksColor: string | null;
  /** Colour of buttons. */
  buttonsColor: string | null;
  /** Whether Apple Pay is offered. */
  applePayEnabled: boolean | null;
  /** Whether Google Pay is offered. */
  googlePayEnabled: boolean | null;
  /** Whether SBP is offered. Known only from third-party code. */
  sbpPayEnabled: boolean | null;
  /** Whether T-Pay (Tinkoff Pay) is offered. Known only from third-party code. */
  tinkoffPayEnabled: boolean | null;
  /** Text of the user agreement. */
  userAgreementText: string | null;
  /** Address of the user agreement. */
  userAgreementUrl: string | null;
  /** Whether the reCAPTCHA hint is hidden. */
  hideReCaptchaHint: boolean | null;
  /** Whether the charity banner is left out. */
  excludeCharityBanner: boolean | null;
  /** Text before the payment, by language (`ru`, `en`). */
  paymentMessage: Record<string, string> | null;
  /** Text after a payment, by language. */
  successMessage: Record<string, string> | null;
  /** Text after a failure, by language. */
  failMessage: Record<string, string> | null;
  /** What can be paid. */
  amount: PageAmount | null;
  /** What is being collected for. */
  target: PageTarget | null;
  /** Rating by payers. Known only from third-party code. */
  rating: Rating | null;
  /**
   * What the payer may be asked, by field: `comment`, `email`, `name`, `phoneNumber`, `payerCity`, `payerFeedback`.
   * Known only from third-party code.
   */
  availableFields: Record<string, PageField> | null;
  /** Whether the payer may bear the fee. Known only from third-party code. */
  payerFee: PayerFee | null;
  /** Percents of a bill to choose from. Known only from third-party code. */
  percents: PagePercents | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/**
 * What can be paid on a payment page. The limits are `constraints` in the vendor's sample and `range` in newer SDKs.
 */
export interface PageAmount {
  /** Currency, RUB. Known only from third-party code. */
  currency: string | null;
  /** Amounts to choose from. */
  amountPresetSettings: AmountPresets | null;
  /** Limits, as the vendor's sample has them. */
  constraints: AmountConstraint[] | null;
  /** Limits, as newer SDKs read them. Known only from third-party code. */
  range: AmountRange | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** Amounts to choose from. */
export interface AmountPresets {
  /** Whether they are shown. */
  enabled: boolean | null;
  /** The amounts, in roubles. Exact decimal. */
  amounts: string[] | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** A limit of a payment page. */
export interface AmountConstraint {
  /** What the limit says. */
  type: AmountConstraintType | null;
  /** Currency, RUB. */
  currency: string | null;
  /** The amount. Exact decimal. */
  value: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** Limits of a payment page. */
export interface AmountRange {
  /** Not less than this, in roubles. Known only from third-party code. Exact decimal. */
  minimal: string | null;
  /** Not more than this, in roubles. Known only from third-party code. Exact decimal. */
  maximal: string | null;
  /** Exactly this, in roubles. Known only from third-party code. Exact decimal. */
  fixed: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** What is being collected for. */
export interface PageTarget {
  /** Since when. ISO 8601, with a zone only if the platform named one. */
  startDate: string | null;
  /** Until when. ISO 8601, with a zone only if the platform named one. */
  finishDate: string | null;
  /** How much is wanted, in roubles. Known only from third-party code. Exact decimal. */
  targetAmount: string | null;
  /** How much there is, in roubles. Known only from third-party code. Exact decimal. */
  currentAmount: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** A field of a payment form. */
export interface PageField {
  /** Whether it is shown. Known only from third-party code. */
  enabled: boolean | null;
  /** Whether it must be filled in. Known only from third-party code. */
  required: boolean | null;
  /** Its title. Known only from third-party code. */
  title: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** Whether the payer may bear the fee. */
export interface PayerFee {
  /** Whether the box is shown. Known only from third-party code. */
  enabled: boolean | null;
  /** Whether it is ticked at first. Known only from third-party code. */
  initialState: PayerFeeState | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** Percents of a bill to choose from. */
export interface PagePercents {
  /** The percent that is chosen at first. Known only from third-party code. Exact decimal. */
  defaultPercent: string | null;
  /** The percents. Known only from third-party code. Exact decimal. */
  percents: string[] | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** What a payment costs, in roubles. */
export interface PaymentFee {
  /** The tip. Exact decimal. */
  amount: string;
  /** The fee. Exact decimal. */
  feeAmount: string;
  /** What the payer is charged who bears the fee. Exact decimal. */
  amountFromPayer: string;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** How a card payment went. */
export interface Payment {
  /** Transaction id. Known only from third-party code. */
  transactionId: number | null;
  /** How it went. Known only from third-party code. */
  statusCode: PaymentStatus | null;
  /** MD for the bank's page, where 3-D Secure is needed. Known only from third-party code. */
  md: string | null;
  /** PaReq for the bank's page. Known only from third-party code. */
  paReq: string | null;
  /**
   * The bank's page: post `MD`, `PaReq` and `TermUrl` (your return address) there. Known only from third-party code.
   */
  acsUrl: string | null;
  /** What to tell the payer. Known only from third-party code. */
  message: string | null;
  /** Token of the card. Known only from third-party code. */
  cardToken: string | null;
  /** Where the payer goes afterwards. Known only from third-party code. */
  partnerRedirectUrl: string | null;
  /** Your id of the payer. Known only from third-party code. */
  externalId: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** A payment that the payer finishes in a bank. */
export interface ExternalPayment {
  /**
   * What to ask the status with (`experimental.payments.sbp_status`, `experimental.payments.tpay_status`). Known only
   * from third-party code.
   */
  identifier: string | null;
  /** What to open on a phone, or to draw as a QR code on a desktop. Known only from third-party code. */
  universalLinkUrl: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** Where a payment by SBP or T-Pay stands. */
export interface ExternalPaymentState {
  /** Where it stands. Known only from third-party code. */
  status: ExternalPaymentStatus | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** A receiver that registered. */
export interface RegisteredReceiver {
  /** Name. */
  name: string | null;
  /** Phone. */
  phoneNumber: string | null;
  /** Address of the photo. */
  photoUrl: string | null;
  /** Photo id. */
  photoId: string | null;
  /** Email. */
  email: string | null;
  /** Receiver id. */
  userId: string | null;
  /** Whether the phone is verified. */
  phoneVerified: boolean | null;
  /** Short ids of the payment pages. */
  layoutIds: string[] | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** A receiver's own profile. */
export interface Profile {
  /** Receiver id. */
  userId: string | null;
  /** Name. */
  fullName: string | null;
  /** Phone. */
  phoneNumber: string | null;
  /** Address of the photo. */
  photoUrl: string | null;
  /** How tips reach the receiver. */
  payoutMethod: PayoutMethodName | null;
  /** Whether tips can be paid out at once. */
  instantPayoutEnabled: boolean | null;
  /** Whether the account is a premium one. */
  isPremium: boolean | null;
  /** Whether the introduction is done. */
  onboardingPassed: boolean | null;
  /** Gender. */
  gender: Gender | null;
  /** Place of work. */
  workPlace: string | null;
  /** Position. */
  workPosition: string | null;
  /** Birthday; the format is not known. */
  birthday: string | null;
  /** When the account was made. ISO 8601, with a zone only if the platform named one. */
  createdDate: string | null;
  /** Limits of a payout. */
  availableAmount: AvailableAmount | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** Limits of a payout, in roubles. */
export interface AvailableAmount {
  /** Least. Exact decimal. */
  minimal: string | null;
  /** Most. Exact decimal. */
  maximal: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** A card of a receiver. */
export interface Card {
  /** Token of the card (`tk_…`): the `cardToken` of the other calls. */
  token: string;
  /** First six digits. */
  firstSix: string | null;
  /** Last four digits. */
  lastFour: string | null;
  /** Payment system. */
  cardType: CardSystem | null;
  /** Expiry, `MM/YY`. */
  cardExpirationDate: string | null;
  /** Name of the bank. */
  issuerCode: string | null;
  /** Whether payouts go to it. */
  isDefault: boolean | null;
  /** Text about the commission. */
  commissionHint: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** A card that a payer saved. */
export interface SavedCard {
  /** Card id: the `cardId` of `experimental.payments.auth_saved_card`. */
  cardId: string | null;
  /** Masked number. */
  cardMask: string | null;
  /** Payment system. */
  cardType: string | null;
  /** First six digits. */
  firstSix: string | null;
  /** Last four digits. */
  lastFour: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** Outcome of a captcha. */
export interface CaptchaResult {
  /** Outcome. */
  status: CaptchaStatus | null;
  /** The `captchaVerificationToken` of `payments.auth`. */
  token: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/**
 * Tips that add up and are not paid out yet. Known from the receiver's own call; presumed to be the same for a partner.
 */
export interface AccumulationSummary {
  /** Not paid out yet, in roubles. Exact decimal. */
  accumulatedAmount: string | null;
  /** What a payout would bring, in roubles. Exact decimal. */
  amountToDeposit: string | null;
  /** Commission of a payout, in roubles. Exact decimal. */
  commission: string | null;
  /** Commission in percent. Exact decimal. */
  commissionPercent: string | null;
  /** When the next payout is; the format is not known. */
  nextPayoutDate: string | null;
  /** Text about the commission. */
  commissionHint: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** Texts about the fees of payouts. */
export interface PayoutFeeInfo {
  /** Text. */
  text: string | null;
  /** When a higher fee applies. */
  downGradeCondition: string | null;
  /** Fee for cards of T-Bank (Tinkoff). */
  tinkoffCommissionHint: string | null;
  /** Fee for instant payouts. */
  instantPayoutCommissionText: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** An operation of a receiver. */
export interface TimelineEntry {
  /** Kind of operation. */
  operationType: TimelineEntryType | null;
  /** Transaction id. */
  transactionId: number | null;
  /** The payer's name. */
  payerName: string | null;
  /** The amount, in roubles. Exact decimal. */
  paymentAmount: string | null;
  /** The payer's words, here or in `payerComment`. */
  comment: string | null;
  /** The payer's words, here or in `comment`. */
  payerComment: string | null;
  /** When it happened. ISO 8601, with a zone only if the platform named one. */
  createdDate: string | null;
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}

/** One page: operations of a receiver. */
export interface TimelinePage {
  /** Operations. */
  items: TimelineEntry[];
  /** Fields that the platform sent and its documents do not tell of. */
  extra?: Record<string, Json>;
}
