// Made from core/catalog/cloudtips.json by gigwire-codegen; do not edit.

package gigwire.cloudtips

import gigwire.Record
import gigwire.WireTime
import gigwire.asBoolean
import gigwire.asDecimal
import gigwire.asList
import gigwire.asLong
import gigwire.asMap
import gigwire.asObject
import gigwire.asText
import gigwire.asWireTime
import gigwire.required
import java.math.BigDecimal
import kotlinx.serialization.json.JsonObject

/** A new token pair; it replaces the old one. */
class TokenPair(json: JsonObject) : Record(json) {
    /** Token to send as Bearer token. */
    val token: String get() = json["token"].asText().required("token")

    /** Refresh token; a public client reports that it serves once, so the new one must be kept. */
    val refreshToken: String? get() = json["refreshToken"].asText()

    /** Life of the token in seconds; 1800 in a recorded answer. */
    val expiresIn: Long? get() = json["expiresIn"].asLong()

    /** Kind of token: `Bearer`. */
    val tokenType: String? get() = json["tokenType"].asText()

    /**
     * What the token allows, words with blanks between them; not needed in a request. Known only from third-party code.
     */
    val scope: String? get() = json["scope"].asText()

    override val secrets: Set<String> get() = setOf("token", "refreshToken")
}

/** A receiver as `receivers.create_many` answers it. */
class CreatedReceiver(json: JsonObject) : Record(json) {
    /** Phone: `+7XXXXXXXXXX` in recorded answers. */
    val phoneNumber: String? get() = json["phoneNumber"].asText()

    /** Name. */
    val name: String? get() = json["name"].asText()

    /** Receiver id (a UUID in recorded answers): the `userId` of the other calls. */
    val userId: String get() = json["userId"].asText().required("userId")

    /** Short id of the payment page: 8 hexadecimal digits in recorded answers. */
    val layoutId: String? get() = json["layoutId"].asText()

    /** What is to be done next: branch on this, not on how the person came here. */
    val layoutStatus: LayoutStatus get() = json["layoutStatus"].asLong()?.let(::LayoutStatus).required("layoutStatus")
}

/** What became of the people of one request. */
class CreatedReceivers(json: JsonObject) : Record(json) {
    /** Made, or linked anew, by this request: look at each `layoutStatus`. */
    val created: List<CreatedReceiver>? by lazy { json["created"].asList { it.asObject()?.let(::CreatedReceiver) } }

    /** Already in the system and among your receivers. The same can come as the error "уже в скоупе". */
    val skipped: List<CreatedReceiver>? by lazy { json["skipped"].asList { it.asObject()?.let(::CreatedReceiver) } }
}

/** A receiver of tips. What a later confirmation made of the `layoutStatus` is not in here. */
class Receiver(json: JsonObject) : Record(json) {
    /** Receiver id. */
    val userId: String get() = json["userId"].asText().required("userId")

    /** Phone. */
    val phoneNumber: String? get() = json["phoneNumber"].asText()

    /** Email (the vendor's table leaves its name blank, the sample has `email`). */
    val email: String? get() = json["email"].asText()

    /** Name. */
    val fullName: String? get() = json["fullName"].asText()

    /** Type of receiver; the codes are not documented. */
    val type: Long? get() = json["type"].asLong()

    /** Payment pages (typed String by the table, a list in the sample). */
    val layouts: List<Layout>? by lazy { json["layouts"].asList { it.asObject()?.let(::Layout) } }

    /** Manager (typed String by the table, an object in the sample). */
    val manager: Manager? by lazy { json["manager"].asObject()?.let(::Manager) }

    /** Photo id. */
    val photoId: String? get() = json["photoId"].asText()

    /** Address of the photo; one that ends in `avatar-default` is the vendor's default picture. */
    val photoUrl: String? get() = json["photoUrl"].asText()

    /** First six digits of the card that payouts go to. */
    val cardFirstSix: String? get() = json["cardFirstSix"].asText()

    /** Last four digits of the card. */
    val cardLastFour: String? get() = json["cardLastFour"].asText()

    /** Expiry of the card; the format is not documented. */
    val cardExpDate: String? get() = json["cardExpDate"].asText()

    /** How tips reach the receiver. */
    val payoutMethod: PayoutMethod? get() = json["payoutMethod"].asLong()?.let(::PayoutMethod)

    /** Until when the receiver is locked out. */
    val lockoutEnd: WireTime? get() = json["lockoutEnd"].asWireTime()

    /** Whether the phone is confirmed. */
    val phoneNumberConfirmed: Boolean? get() = json["phoneNumberConfirmed"].asBoolean()

    /** When the receiver was made. */
    val createdDate: WireTime? get() = json["createdDate"].asWireTime()

    /** When the receiver was last changed. */
    val updatedDate: WireTime? get() = json["updatedDate"].asWireTime()
}

/** One page: receivers. */
class ReceiverPage(json: JsonObject) : Record(json) {
    /** Receivers. */
    val items: List<Receiver> by lazy { json["items"].asList { it.asObject()?.let(::Receiver) }.required("items") }

    /** Number of receivers that match, on all pages. */
    val totalCount: Long get() = json["totalCount"].asLong().required("totalCount")
}

/**
 * A payment page (the vendor's layout). `receivers.list` documents it; `experimental.layouts.get` and
 * `experimental.layouts.list_by_phone` add the links and `backgroundUrl`.
 */
class Layout(json: JsonObject) : Record(json) {
    /** Unique id; not the one that calls take. */
    val id: String? get() = json["id"].asText()

    /**
     * Short id, which opens the payment page (`https://pay.cloudtips.ru/p/{layoutId}`) and which calls take. Called
     * `layoutId` by the table, `shortId` by the sample.
     */
    val layoutId: String? get() = json["layoutId"].asText()

    /** Whether it is the receiver's default page. */
    val default: Boolean? get() = json["default"].asBoolean()

    /** Whether the page is deleted. */
    val disabled: Boolean? get() = json["disabled"].asBoolean()

    /** Title, shown in the receiver's personal account only. */
    val title: String? get() = json["title"].asText()

    /** Text of the first screen. */
    val description: String? get() = json["description"].asText()

    /** Not used, says the vendor. */
    val text: String? get() = json["text"].asText()

    /** Id of the background picture. */
    val backgroundId: String? get() = json["backgroundId"].asText()

    /** Place that the receiver is linked to. */
    val placeId: String? get() = json["placeId"].asText()

    /** Name of the place. */
    val placeName: String? get() = json["placeName"].asText()

    /** Receiver id (in the sample only). */
    val userId: String? get() = json["userId"].asText()

    /** Id from an external system. */
    val externalInfo: String? get() = json["externalInfo"].asText()

    /** Address of the payment page. Known only from third-party code. */
    val paymentLink: String? get() = json["paymentLink"].asText()

    /** Address of its QR code. Known only from third-party code. */
    val qrLink: String? get() = json["qrLink"].asText()

    /** Address of the background picture. Known only from third-party code. */
    val backgroundUrl: String? get() = json["backgroundUrl"].asText()
}

/** Manager of a receiver. */
class Manager(json: JsonObject) : Record(json) {
    /** Manager id. */
    val managerId: String? get() = json["managerId"].asText()

    /** Name. */
    val name: String? get() = json["name"].asText()

    /** Id from an external system (in the sample only). */
    val externalId: String? get() = json["externalId"].asText()

    /** Email (the vendor's table leaves its name blank). */
    val email: String? get() = json["email"].asText()
}

/** A receiver's photo. */
class Photo(json: JsonObject) : Record(json) {
    /** Address of the photo. */
    val photoUrl: String? get() = json["photoUrl"].asText()

    /** Photo id. `photold`, with a small L, in the sample: both are read. */
    val photoId: String? get() = json["photoId"].asText()
}

/** A place: where receivers work. */
class Place(json: JsonObject) : Record(json) {
    /** Place id: the `placeId` of the other calls. */
    val id: String get() = json["id"].asText().required("id")

    /** Your own id of the place. */
    val externalPlaceId: String? get() = json["externalPlaceId"].asText()

    /** When it was made. */
    val createdDate: WireTime? get() = json["createdDate"].asWireTime()

    /** When it was last changed. */
    val updatedDate: WireTime? get() = json["updatedDate"].asWireTime()

    /** Name. */
    val name: String? get() = json["name"].asText()

    /** Type of place; the codes are not documented. */
    val placeType: Long? get() = json["placeType"].asLong()

    /** Manager id. */
    val managerId: String? get() = json["managerId"].asText()

    /** Administrators of the place. */
    val placeAdministratorIds: List<String>? by lazy { json["placeAdministratorIds"].asList { it.asText() } }

    /** Whether it is a head place. */
    val isHead: Boolean? get() = json["isHead"].asBoolean()

    /** The head place that it belongs to. */
    val headPlace: HeadPlace? by lazy { json["headPlace"].asObject()?.let(::HeadPlace) }

    /** Number of its employees. */
    val employeeCount: Long? get() = json["employeeCount"].asLong()

    /** Whether its payment pages have settings of their own. */
    val hasPaymentPageSettings: Boolean? get() = json["hasPaymentPageSettings"].asBoolean()

    /** Rating by payers. */
    val rating: Rating? by lazy { json["rating"].asObject()?.let(::Rating) }
}

/** The place that another belongs to. */
class HeadPlace(json: JsonObject) : Record(json) {
    /** Place id. */
    val id: String? get() = json["id"].asText()

    /** Name. */
    val name: String? get() = json["name"].asText()
}

/** One page: places. */
class PlacePage(json: JsonObject) : Record(json) {
    /** Places. */
    val items: List<Place> by lazy { json["items"].asList { it.asObject()?.let(::Place) }.required("items") }

    /** Number of places that match, on all pages. */
    val totalCount: Long get() = json["totalCount"].asLong().required("totalCount")
}

/** Rating by payers, of a place or on a payment page. */
class Rating(json: JsonObject) : Record(json) {
    /** Whether payers are asked to rate. */
    val enabled: Boolean? get() = json["enabled"].asBoolean()

    /** What payers can name. */
    val components: List<RatingComponent>? by lazy {
        json["components"].asList { it.asObject()?.let(::RatingComponent) }
    }

    /** Average score; of a place only. */
    val averageScore: BigDecimal? get() = json["averageScore"].asDecimal()

    /** Number of scores; of a place only. */
    val scoreCount: Long? get() = json["scoreCount"].asLong()
}

/** Something that payers can name in a rating. */
class RatingComponent(json: JsonObject) : Record(json) {
    /** Component id. */
    val id: String? get() = json["id"].asText()

    /** Title. */
    val title: String? get() = json["title"].asText()

    /** Picture id; of a place only. */
    val imageId: String? get() = json["imageId"].asText()

    /** Address of the picture. */
    val imageUrl: String? get() = json["imageUrl"].asText()
}

/** An employee of a place. Only one field is ever named, and one is presumed; the others are in `extra`. */
class Employee(json: JsonObject) : Record(json) {
    /** Receiver id; presumed, as without it nobody could tell who waits. Inferred: the documents do not say so. */
    val userId: String? get() = json["userId"].asText()

    /** Whether the person confirmed: `layoutStatus` elsewhere; presumed to have its codes. */
    val confirmationStatus: LayoutStatus? get() = json["confirmationStatus"].asLong()?.let(::LayoutStatus)
}

/** Employees of a place; the container is presumed. */
class EmployeeList(json: JsonObject) : Record(json) {
    /** Employees. */
    val items: List<Employee> by lazy { json["items"].asList { it.asObject()?.let(::Employee) }.required("items") }
}

/**
 * A link by which people register themselves for a place. Whether it stands under `data` or beside `succeed` is not
 * shown: both are read.
 */
class RegistrationLink(json: JsonObject) : Record(json) {
    /** The link. */
    val url: String get() = json["url"].asText().required("url")

    /** Life of the link in seconds. */
    val lifetime: Long? get() = json["lifetime"].asLong()
}

/** The id of a terminal, from which the checkout script or SDK makes a card cryptogram. */
class PublicId(json: JsonObject) : Record(json) {
    /** The `MerchantPublicID` of the checkout script. */
    val publicId: String get() = json["publicId"].asText().required("publicId")
}

/**
 * How the check of a card went. Printed in Pascal case and without the envelope, recorded in camel case and inside
 * `data`: both are read.
 */
class CardLink(json: JsonObject) : Record(json) {
    /** Transaction id: the last step, `experimental.cards.add`, takes it. */
    val transactionId: Long? get() = json["transactionId"].asLong()

    /** How it went: `Canceled` is success. */
    val statusCode: CardLinkStatus get() = json["statusCode"].asText()?.let(::CardLinkStatus).required("statusCode")

    /** Token of the card (`tk_…`), where no 3-D Secure was needed. */
    val cardToken: String? get() = json["cardToken"].asText()

    /** MD for the bank's page, where 3-D Secure is needed. */
    val md: String? get() = json["md"].asText()

    /** PaReq for the bank's page. */
    val paReq: String? get() = json["paReq"].asText()

    /** The bank's page: post `MD`, `PaReq` and `TermUrl` (your return address) there. */
    val acsUrl: String? get() = json["acsUrl"].asText()

    /** Message. Known only from third-party code. */
    val message: String? get() = json["message"].asText()

    /** The bank that issued the card. Known only from third-party code. */
    val issuerCode: String? get() = json["issuerCode"].asText()

    /** Whether a one-time password is asked for; its values are not documented. Known only from third-party code. */
    val otpRequired: String? get() = json["otpRequired"].asText()

    /** Country of the bank. Known only from third-party code. */
    val cardIssuerBankCountry: String? get() = json["cardIssuerBankCountry"].asText()

    /** Last four digits of the card. Known only from third-party code. */
    val cardLastFour: String? get() = json["cardLastFour"].asText()

    /** Expiry of the card. Known only from third-party code. */
    val cardExpDate: String? get() = json["cardExpDate"].asText()
}

/**
 * A payment page with all that is needed to draw it. The vendor's sample is cut short: the rest is known from the
 * vendor's SDKs, and marked so.
 */
class PaymentPage(json: JsonObject) : Record(json) {
    /** Unique id. Known only from third-party code. */
    val id: String? get() = json["id"].asText()

    /** Short id of the page. Known only from third-party code. */
    val layoutId: String? get() = json["layoutId"].asText()

    /** Address of the page. */
    val url: String? get() = json["url"].asText()

    /** Title. */
    val title: String? get() = json["title"].asText()

    /** Address of the background picture. */
    val backgroundUrl: String? get() = json["backgroundUrl"].asText()

    /** Address of the receiver's picture; one that ends in `avatar-default` is the vendor's default. */
    val avatarUrl: String? get() = json["avatarUrl"].asText()

    /** Address of the logo. */
    val logoUrl: String? get() = json["logoUrl"].asText()

    /** The name that is shown. */
    val nameText: String? get() = json["nameText"].asText()

    /** Colour of the background. */
    val backgroundColor: String? get() = json["backgroundColor"].asText()

    /** Colour of links. */
    val linksColor: String? get() = json["linksColor"].asText()

    /** Colour of buttons. */
    val buttonsColor: String? get() = json["buttonsColor"].asText()

    /** Whether Apple Pay is offered. */
    val applePayEnabled: Boolean? get() = json["applePayEnabled"].asBoolean()

    /** Whether Google Pay is offered. */
    val googlePayEnabled: Boolean? get() = json["googlePayEnabled"].asBoolean()

    /** Whether SBP is offered. Known only from third-party code. */
    val sbpPayEnabled: Boolean? get() = json["sbpPayEnabled"].asBoolean()

    /** Whether T-Pay (Tinkoff Pay) is offered. Known only from third-party code. */
    val tinkoffPayEnabled: Boolean? get() = json["tinkoffPayEnabled"].asBoolean()

    /** Text of the user agreement. */
    val userAgreementText: String? get() = json["userAgreementText"].asText()

    /** Address of the user agreement. */
    val userAgreementUrl: String? get() = json["userAgreementUrl"].asText()

    /** Whether the reCAPTCHA hint is hidden. */
    val hideReCaptchaHint: Boolean? get() = json["hideReCaptchaHint"].asBoolean()

    /** Whether the charity banner is left out. */
    val excludeCharityBanner: Boolean? get() = json["excludeCharityBanner"].asBoolean()

    /** Text before the payment, by language (`ru`, `en`). */
    val paymentMessage: Map<String, String>? by lazy { json["paymentMessage"].asMap { it.asText() } }

    /** Text after a payment, by language. */
    val successMessage: Map<String, String>? by lazy { json["successMessage"].asMap { it.asText() } }

    /** Text after a failure, by language. */
    val failMessage: Map<String, String>? by lazy { json["failMessage"].asMap { it.asText() } }

    /** What can be paid. */
    val amount: PageAmount? by lazy { json["amount"].asObject()?.let(::PageAmount) }

    /** What is being collected for. */
    val target: PageTarget? by lazy { json["target"].asObject()?.let(::PageTarget) }

    /** Rating by payers. Known only from third-party code. */
    val rating: Rating? by lazy { json["rating"].asObject()?.let(::Rating) }

    /**
     * What the payer may be asked, by field: `comment`, `email`, `name`, `phoneNumber`, `payerCity`, `payerFeedback`.
     * Known only from third-party code.
     */
    val availableFields: Map<String, PageField>? by lazy {
        json["availableFields"].asMap { it.asObject()?.let(::PageField) }
    }

    /** Whether the payer may bear the fee. Known only from third-party code. */
    val payerFee: PayerFee? by lazy { json["payerFee"].asObject()?.let(::PayerFee) }

    /** Percents of a bill to choose from. Known only from third-party code. */
    val percents: PagePercents? by lazy { json["percents"].asObject()?.let(::PagePercents) }
}

/**
 * What can be paid on a payment page. The limits are `constraints` in the vendor's sample and `range` in newer SDKs.
 */
class PageAmount(json: JsonObject) : Record(json) {
    /** Currency, RUB. Known only from third-party code. */
    val currency: String? get() = json["currency"].asText()

    /** Amounts to choose from. */
    val amountPresetSettings: AmountPresets? by lazy { json["amountPresetSettings"].asObject()?.let(::AmountPresets) }

    /** Limits, as the vendor's sample has them. */
    val constraints: List<AmountConstraint>? by lazy {
        json["constraints"].asList { it.asObject()?.let(::AmountConstraint) }
    }

    /** Limits, as newer SDKs read them. Known only from third-party code. */
    val range: AmountRange? by lazy { json["range"].asObject()?.let(::AmountRange) }
}

/** Amounts to choose from. */
class AmountPresets(json: JsonObject) : Record(json) {
    /** Whether they are shown. */
    val enabled: Boolean? get() = json["enabled"].asBoolean()

    /** The amounts, in roubles. */
    val amounts: List<BigDecimal>? by lazy { json["amounts"].asList { it.asDecimal() } }
}

/** A limit of a payment page. */
class AmountConstraint(json: JsonObject) : Record(json) {
    /** What the limit says. */
    val type: AmountConstraintType? get() = json["type"].asText()?.let(::AmountConstraintType)

    /** Currency, RUB. */
    val currency: String? get() = json["currency"].asText()

    /** The amount. */
    val value: BigDecimal? get() = json["value"].asDecimal()
}

/** Limits of a payment page. */
class AmountRange(json: JsonObject) : Record(json) {
    /** Not less than this, in roubles. Known only from third-party code. */
    val minimal: BigDecimal? get() = json["minimal"].asDecimal()

    /** Not more than this, in roubles. Known only from third-party code. */
    val maximal: BigDecimal? get() = json["maximal"].asDecimal()

    /** Exactly this, in roubles. Known only from third-party code. */
    val fixed: BigDecimal? get() = json["fixed"].asDecimal()
}

/** What is being collected for. */
class PageTarget(json: JsonObject) : Record(json) {
    /** Since when. */
    val startDate: WireTime? get() = json["startDate"].asWireTime()

    /** Until when. */
    val finishDate: WireTime? get() = json["finishDate"].asWireTime()

    /** How much is wanted, in roubles. Known only from third-party code. */
    val targetAmount: BigDecimal? get() = json["targetAmount"].asDecimal()

    /** How much there is, in roubles. Known only from third-party code. */
    val currentAmount: BigDecimal? get() = json["currentAmount"].asDecimal()
}

/** A field of a payment form. */
class PageField(json: JsonObject) : Record(json) {
    /** Whether it is shown. Known only from third-party code. */
    val enabled: Boolean? get() = json["enabled"].asBoolean()

    /** Whether it must be filled in. Known only from third-party code. */
    val required: Boolean? get() = json["required"].asBoolean()

    /** Its title. Known only from third-party code. */
    val title: String? get() = json["title"].asText()
}

/** Whether the payer may bear the fee. */
class PayerFee(json: JsonObject) : Record(json) {
    /** Whether the box is shown. Known only from third-party code. */
    val enabled: Boolean? get() = json["enabled"].asBoolean()

    /** Whether it is ticked at first. Known only from third-party code. */
    val initialState: PayerFeeState? get() = json["initialState"].asText()?.let(::PayerFeeState)
}

/** Percents of a bill to choose from. */
class PagePercents(json: JsonObject) : Record(json) {
    /** The percent that is chosen at first. Known only from third-party code. */
    val defaultPercent: BigDecimal? get() = json["defaultPercent"].asDecimal()

    /** The percents. Known only from third-party code. */
    val percents: List<BigDecimal>? by lazy { json["percents"].asList { it.asDecimal() } }
}

/** What a payment costs, in roubles. */
class PaymentFee(json: JsonObject) : Record(json) {
    /** The tip. */
    val amount: BigDecimal get() = json["amount"].asDecimal().required("amount")

    /** The fee. */
    val feeAmount: BigDecimal get() = json["feeAmount"].asDecimal().required("feeAmount")

    /** What the payer is charged who bears the fee. */
    val amountFromPayer: BigDecimal get() = json["amountFromPayer"].asDecimal().required("amountFromPayer")
}

/** How a card payment went. */
class Payment(json: JsonObject) : Record(json) {
    /** Transaction id. Known only from third-party code. */
    val transactionId: Long? get() = json["transactionId"].asLong()

    /** How it went. Known only from third-party code. */
    val statusCode: PaymentStatus? get() = json["statusCode"].asText()?.let(::PaymentStatus)

    /** MD for the bank's page, where 3-D Secure is needed. Known only from third-party code. */
    val md: String? get() = json["md"].asText()

    /** PaReq for the bank's page. Known only from third-party code. */
    val paReq: String? get() = json["paReq"].asText()

    /**
     * The bank's page: post `MD`, `PaReq` and `TermUrl` (your return address) there. Known only from third-party code.
     */
    val acsUrl: String? get() = json["acsUrl"].asText()

    /** What to tell the payer. Known only from third-party code. */
    val message: String? get() = json["message"].asText()

    /** Token of the card. Known only from third-party code. */
    val cardToken: String? get() = json["cardToken"].asText()

    /** Where the payer goes afterwards. Known only from third-party code. */
    val partnerRedirectUrl: String? get() = json["partnerRedirectUrl"].asText()

    /** Your id of the payer. Known only from third-party code. */
    val externalId: String? get() = json["externalId"].asText()
}

/** A payment that the payer finishes in a bank. */
class ExternalPayment(json: JsonObject) : Record(json) {
    /**
     * What to ask the status with (`experimental.payments.sbp_status`, `experimental.payments.tpay_status`). Known only
     * from third-party code.
     */
    val identifier: String? get() = json["identifier"].asText()

    /** What to open on a phone, or to draw as a QR code on a desktop. Known only from third-party code. */
    val universalLinkUrl: String? get() = json["universalLinkUrl"].asText()
}

/** Where a payment by SBP or T-Pay stands. */
class ExternalPaymentState(json: JsonObject) : Record(json) {
    /** Where it stands. Known only from third-party code. */
    val status: ExternalPaymentStatus? get() = json["status"].asText()?.let(::ExternalPaymentStatus)
}

/** A receiver that registered. */
class RegisteredReceiver(json: JsonObject) : Record(json) {
    /** Name. */
    val name: String? get() = json["name"].asText()

    /** Phone. */
    val phoneNumber: String? get() = json["phoneNumber"].asText()

    /** Address of the photo. */
    val photoUrl: String? get() = json["photoUrl"].asText()

    /** Photo id. */
    val photoId: String? get() = json["photoId"].asText()

    /** Email. */
    val email: String? get() = json["email"].asText()

    /** Receiver id. */
    val userId: String? get() = json["userId"].asText()

    /** Whether the phone is verified. */
    val phoneVerified: Boolean? get() = json["phoneVerified"].asBoolean()

    /** Short ids of the payment pages. */
    val layoutIds: List<String>? by lazy { json["layoutIds"].asList { it.asText() } }
}

/** A receiver's own profile. */
class Profile(json: JsonObject) : Record(json) {
    /** Receiver id. */
    val userId: String? get() = json["userId"].asText()

    /** Name. */
    val fullName: String? get() = json["fullName"].asText()

    /** Phone. */
    val phoneNumber: String? get() = json["phoneNumber"].asText()

    /** Address of the photo. */
    val photoUrl: String? get() = json["photoUrl"].asText()

    /** How tips reach the receiver. */
    val payoutMethod: PayoutMethodName? get() = json["payoutMethod"].asText()?.let(::PayoutMethodName)

    /** Whether tips can be paid out at once. */
    val instantPayoutEnabled: Boolean? get() = json["instantPayoutEnabled"].asBoolean()

    /** Whether the account is a premium one. */
    val isPremium: Boolean? get() = json["isPremium"].asBoolean()

    /** Whether the introduction is done. */
    val onboardingPassed: Boolean? get() = json["onboardingPassed"].asBoolean()

    /** Gender. */
    val gender: Gender? get() = json["gender"].asText()?.let(::Gender)

    /** Place of work. */
    val workPlace: String? get() = json["workPlace"].asText()

    /** Position. */
    val workPosition: String? get() = json["workPosition"].asText()

    /** Birthday; the format is not known. */
    val birthday: String? get() = json["birthday"].asText()

    /** When the account was made. */
    val createdDate: WireTime? get() = json["createdDate"].asWireTime()

    /** Limits of a payout. */
    val availableAmount: AvailableAmount? by lazy { json["availableAmount"].asObject()?.let(::AvailableAmount) }
}

/** Limits of a payout, in roubles. */
class AvailableAmount(json: JsonObject) : Record(json) {
    /** Least. */
    val minimal: BigDecimal? get() = json["minimal"].asDecimal()

    /** Most. */
    val maximal: BigDecimal? get() = json["maximal"].asDecimal()
}

/** A card of a receiver. */
class Card(json: JsonObject) : Record(json) {
    /** Token of the card (`tk_…`): the `cardToken` of the other calls. */
    val token: String get() = json["token"].asText().required("token")

    /** First six digits. */
    val firstSix: String? get() = json["firstSix"].asText()

    /** Last four digits. */
    val lastFour: String? get() = json["lastFour"].asText()

    /** Payment system. */
    val cardType: CardSystem? get() = json["cardType"].asText()?.let(::CardSystem)

    /** Expiry, `MM/YY`. */
    val cardExpirationDate: String? get() = json["cardExpirationDate"].asText()

    /** Name of the bank. */
    val issuerCode: String? get() = json["issuerCode"].asText()

    /** Whether payouts go to it. */
    val isDefault: Boolean? get() = json["isDefault"].asBoolean()

    /** Text about the commission. */
    val commissionHint: String? get() = json["commissionHint"].asText()
}

/** A card that a payer saved. */
class SavedCard(json: JsonObject) : Record(json) {
    /** Card id: the `cardId` of `experimental.payments.auth_saved_card`. */
    val cardId: String? get() = json["cardId"].asText()

    /** Masked number. */
    val cardMask: String? get() = json["cardMask"].asText()

    /** Payment system. */
    val cardType: String? get() = json["cardType"].asText()

    /** First six digits. */
    val firstSix: String? get() = json["firstSix"].asText()

    /** Last four digits. */
    val lastFour: String? get() = json["lastFour"].asText()
}

/** Outcome of a captcha. */
class CaptchaResult(json: JsonObject) : Record(json) {
    /** Outcome. */
    val status: CaptchaStatus? get() = json["status"].asText()?.let(::CaptchaStatus)

    /** The `captchaVerificationToken` of `payments.auth`. */
    val token: String? get() = json["token"].asText()

    override val secrets: Set<String> get() = setOf("token")
}

/**
 * Tips that add up and are not paid out yet. Known from the receiver's own call; presumed to be the same for a partner.
 */
class AccumulationSummary(json: JsonObject) : Record(json) {
    /** Not paid out yet, in roubles. */
    val accumulatedAmount: BigDecimal? get() = json["accumulatedAmount"].asDecimal()

    /** What a payout would bring, in roubles. */
    val amountToDeposit: BigDecimal? get() = json["amountToDeposit"].asDecimal()

    /** Commission of a payout, in roubles. */
    val commission: BigDecimal? get() = json["commission"].asDecimal()

    /** Commission in percent. */
    val commissionPercent: BigDecimal? get() = json["commissionPercent"].asDecimal()

    /** When the next payout is; the format is not known. */
    val nextPayoutDate: String? get() = json["nextPayoutDate"].asText()

    /** Text about the commission. */
    val commissionHint: String? get() = json["commissionHint"].asText()
}

/** Texts about the fees of payouts. */
class PayoutFeeInfo(json: JsonObject) : Record(json) {
    /** Text. */
    val text: String? get() = json["text"].asText()

    /** When a higher fee applies. */
    val downGradeCondition: String? get() = json["downGradeCondition"].asText()

    /** Fee for cards of T-Bank (Tinkoff). */
    val tinkoffCommissionHint: String? get() = json["tinkoffCommissionHint"].asText()

    /** Fee for instant payouts. */
    val instantPayoutCommissionText: String? get() = json["instantPayoutCommissionText"].asText()
}

/** An operation of a receiver. */
class TimelineEntry(json: JsonObject) : Record(json) {
    /** Kind of operation. */
    val operationType: TimelineEntryType? get() = json["operationType"].asText()?.let(::TimelineEntryType)

    /** Transaction id. */
    val transactionId: Long? get() = json["transactionId"].asLong()

    /** The payer's name. */
    val payerName: String? get() = json["payerName"].asText()

    /** The amount, in roubles. */
    val paymentAmount: BigDecimal? get() = json["paymentAmount"].asDecimal()

    /** The payer's words, here or in `payerComment`. */
    val comment: String? get() = json["comment"].asText()

    /** The payer's words, here or in `comment`. */
    val payerComment: String? get() = json["payerComment"].asText()

    /** When it happened. */
    val createdDate: WireTime? get() = json["createdDate"].asWireTime()
}

/** One page: operations of a receiver. */
class TimelinePage(json: JsonObject) : Record(json) {
    /** Operations. */
    val items: List<TimelineEntry> by lazy {
        json["items"].asList { it.asObject()?.let(::TimelineEntry) }.required("items")
    }
}
