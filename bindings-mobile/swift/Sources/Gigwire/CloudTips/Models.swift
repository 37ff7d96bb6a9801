// Made from core/catalog/cloudtips.json by gigwire-codegen; do not edit.

import Foundation

extension CloudTips {
    /// A new token pair; it replaces the old one.
    public struct TokenPair: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Token to send as Bearer token.
        public var token: String {
            guaranteed(json["token"].string, "token")
        }

        /// Refresh token; a public client reports that it serves once, so the new one must be kept.
        public var refreshToken: String? {
            json["refreshToken"].string
        }

        /// Life of the token in seconds; 1800 in a recorded answer.
        public var expiresIn: Int64? {
            json["expiresIn"].int64
        }

        /// Kind of token: `Bearer`.
        public var tokenType: String? {
            json["tokenType"].string
        }

        /// What the token allows, words with blanks between them; not needed in a request. Known only from third-party
        /// code.
        public var scope: String? {
            json["scope"].string
        }
    }

    /// A receiver as `receivers.create_many` answers it.
    public struct CreatedReceiver: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Phone: `+7XXXXXXXXXX` in recorded answers.
        public var phoneNumber: String? {
            json["phoneNumber"].string
        }

        /// Name.
        public var name: String? {
            json["name"].string
        }

        /// Receiver id (a UUID in recorded answers): the `userId` of the other calls.
        public var userId: String {
            guaranteed(json["userId"].string, "userId")
        }

        /// Short id of the payment page: 8 hexadecimal digits in recorded answers.
        public var layoutId: String? {
            json["layoutId"].string
        }

        /// What is to be done next: branch on this, not on how the person came here.
        public var layoutStatus: LayoutStatus {
            guaranteed(json["layoutStatus"].int64.map { LayoutStatus($0) }, "layoutStatus")
        }
    }

    /// What became of the people of one request.
    public struct CreatedReceivers: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Made, or linked anew, by this request: look at each `layoutStatus`.
        public var created: [CreatedReceiver]? {
            json["created"].array?.compactMap { $0.object.map { CreatedReceiver(json: $0) } }
        }

        /// Already in the system and among your receivers. The same can come as the error "уже в скоупе".
        public var skipped: [CreatedReceiver]? {
            json["skipped"].array?.compactMap { $0.object.map { CreatedReceiver(json: $0) } }
        }
    }

    /// A receiver of tips. What a later confirmation made of the `layoutStatus` is not in here.
    public struct Receiver: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Receiver id.
        public var userId: String {
            guaranteed(json["userId"].string, "userId")
        }

        /// Phone.
        public var phoneNumber: String? {
            json["phoneNumber"].string
        }

        /// Email (the vendor's table leaves its name blank, the sample has `email`).
        public var email: String? {
            json["email"].string
        }

        /// Name.
        public var fullName: String? {
            json["fullName"].string
        }

        /// Type of receiver; the codes are not documented.
        public var type: Int64? {
            json["type"].int64
        }

        /// Payment pages (typed String by the table, a list in the sample).
        public var layouts: [Layout]? {
            json["layouts"].array?.compactMap { $0.object.map { Layout(json: $0) } }
        }

        /// Manager (typed String by the table, an object in the sample).
        public var manager: Manager? {
            json["manager"].object.map { Manager(json: $0) }
        }

        /// Photo id.
        public var photoId: String? {
            json["photoId"].string
        }

        /// Address of the photo; one that ends in `avatar-default` is the vendor's default picture.
        public var photoUrl: String? {
            json["photoUrl"].string
        }

        /// First six digits of the card that payouts go to.
        public var cardFirstSix: String? {
            json["cardFirstSix"].string
        }

        /// Last four digits of the card.
        public var cardLastFour: String? {
            json["cardLastFour"].string
        }

        /// Expiry of the card; the format is not documented.
        public var cardExpDate: String? {
            json["cardExpDate"].string
        }

        /// How tips reach the receiver.
        public var payoutMethod: PayoutMethod? {
            json["payoutMethod"].int64.map { PayoutMethod($0) }
        }

        /// Until when the receiver is locked out.
        public var lockoutEnd: WireTime? {
            json["lockoutEnd"].wireTime
        }

        /// Whether the phone is confirmed.
        public var phoneNumberConfirmed: Bool? {
            json["phoneNumberConfirmed"].bool
        }

        /// When the receiver was made.
        public var createdDate: WireTime? {
            json["createdDate"].wireTime
        }

        /// When the receiver was last changed.
        public var updatedDate: WireTime? {
            json["updatedDate"].wireTime
        }
    }

    /// One page: receivers.
    public struct ReceiverPage: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Receivers.
        public var items: [Receiver] {
            guaranteed(json["items"].array?.compactMap { $0.object.map { Receiver(json: $0) } }, "items")
        }

        /// Number of receivers that match, on all pages.
        public var totalCount: Int64 {
            guaranteed(json["totalCount"].int64, "totalCount")
        }
    }

    /// A payment page (the vendor's layout). `receivers.list` documents it; `experimental.layouts.get` and
    /// `experimental.layouts.list_by_phone` add the links and `backgroundUrl`.
    public struct Layout: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Unique id; not the one that calls take.
        public var id: String? {
            json["id"].string
        }

        /// Short id, which opens the payment page (`https://pay.cloudtips.ru/p/{layoutId}`) and which calls take.
        /// Called `layoutId` by the table, `shortId` by the sample.
        public var layoutId: String? {
            json["layoutId"].string
        }

        /// Whether it is the receiver's default page.
        public var `default`: Bool? {
            json["default"].bool
        }

        /// Whether the page is deleted.
        public var disabled: Bool? {
            json["disabled"].bool
        }

        /// Title, shown in the receiver's personal account only.
        public var title: String? {
            json["title"].string
        }

        /// Text of the first screen.
        public var description: String? {
            json["description"].string
        }

        /// Not used, says the vendor.
        public var text: String? {
            json["text"].string
        }

        /// Id of the background picture.
        public var backgroundId: String? {
            json["backgroundId"].string
        }

        /// Place that the receiver is linked to.
        public var placeId: String? {
            json["placeId"].string
        }

        /// Name of the place.
        public var placeName: String? {
            json["placeName"].string
        }

        /// Receiver id (in the sample only).
        public var userId: String? {
            json["userId"].string
        }

        /// Id from an external system.
        public var externalInfo: String? {
            json["externalInfo"].string
        }

        /// Address of the payment page. Known only from third-party code.
        public var paymentLink: String? {
            json["paymentLink"].string
        }

        /// Address of its QR code. Known only from third-party code.
        public var qrLink: String? {
            json["qrLink"].string
        }

        /// Address of the background picture. Known only from third-party code.
        public var backgroundUrl: String? {
            json["backgroundUrl"].string
        }
    }

    /// Manager of a receiver.
    public struct Manager: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Manager id.
        public var managerId: String? {
            json["managerId"].string
        }

        /// Name.
        public var name: String? {
            json["name"].string
        }

        /// Id from an external system (in the sample only).
        public var externalId: String? {
            json["externalId"].string
        }

        /// Email (the vendor's table leaves its name blank).
        public var email: String? {
            json["email"].string
        }
    }

    /// A receiver's photo.
    public struct Photo: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Address of the photo.
        public var photoUrl: String? {
            json["photoUrl"].string
        }

        /// Photo id. `photold`, with a small L, in the sample: both are read.
        public var photoId: String? {
            json["photoId"].string
        }
    }

    /// A place: where receivers work.
    public struct Place: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Place id: the `placeId` of the other calls.
        public var id: String {
            guaranteed(json["id"].string, "id")
        }

        /// Your own id of the place.
        public var externalPlaceId: String? {
            json["externalPlaceId"].string
        }

        /// When it was made.
        public var createdDate: WireTime? {
            json["createdDate"].wireTime
        }

        /// When it was last changed.
        public var updatedDate: WireTime? {
            json["updatedDate"].wireTime
        }

        /// Name.
        public var name: String? {
            json["name"].string
        }

        /// Type of place; the codes are not documented.
        public var placeType: Int64? {
            json["placeType"].int64
        }

        /// Manager id.
        public var managerId: String? {
            json["managerId"].string
        }

        /// Administrators of the place.
        public var placeAdministratorIds: [String]? {
            json["placeAdministratorIds"].array?.compactMap { $0.string }
        }

        /// Whether it is a head place.
        public var isHead: Bool? {
            json["isHead"].bool
        }

        /// The head place that it belongs to.
        public var headPlace: HeadPlace? {
            json["headPlace"].object.map { HeadPlace(json: $0) }
        }

        /// Number of its employees.
        public var employeeCount: Int64? {
            json["employeeCount"].int64
        }

        /// Whether its payment pages have settings of their own.
        public var hasPaymentPageSettings: Bool? {
            json["hasPaymentPageSettings"].bool
        }

        /// Rating by payers.
        public var rating: Rating? {
            json["rating"].object.map { Rating(json: $0) }
        }
    }

    /// The place that another belongs to.
    public struct HeadPlace: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Place id.
        public var id: String? {
            json["id"].string
        }

        /// Name.
        public var name: String? {
            json["name"].string
        }
    }

    /// One page: places.
    public struct PlacePage: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Places.
        public var items: [Place] {
            guaranteed(json["items"].array?.compactMap { $0.object.map { Place(json: $0) } }, "items")
        }

        /// Number of places that match, on all pages.
        public var totalCount: Int64 {
            guaranteed(json["totalCount"].int64, "totalCount")
        }
    }

    /// Rating by payers, of a place or on a payment page.
    public struct Rating: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Whether payers are asked to rate.
        public var enabled: Bool? {
            json["enabled"].bool
        }

        /// What payers can name.
        public var components: [RatingComponent]? {
            json["components"].array?.compactMap { $0.object.map { RatingComponent(json: $0) } }
        }

        /// Average score; of a place only.
        public var averageScore: Decimal? {
            json["averageScore"].decimal
        }

        /// Number of scores; of a place only.
        public var scoreCount: Int64? {
            json["scoreCount"].int64
        }
    }

    /// Something that payers can name in a rating.
    public struct RatingComponent: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Component id.
        public var id: String? {
            json["id"].string
        }

        /// Title.
        public var title: String? {
            json["title"].string
        }

        /// Picture id; of a place only.
        public var imageId: String? {
            json["imageId"].string
        }

        /// Address of the picture.
        public var imageUrl: String? {
            json["imageUrl"].string
        }
    }

    /// An employee of a place. Only one field is ever named, and one is presumed; the others are in `extra`.
    public struct Employee: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Receiver id; presumed, as without it nobody could tell who waits. Inferred: the documents do not say so.
        public var userId: String? {
            json["userId"].string
        }

        /// Whether the person confirmed: `layoutStatus` elsewhere; presumed to have its codes.
        public var confirmationStatus: LayoutStatus? {
            json["confirmationStatus"].int64.map { LayoutStatus($0) }
        }
    }

    /// Employees of a place; the container is presumed.
    public struct EmployeeList: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Employees.
        public var items: [Employee] {
            guaranteed(json["items"].array?.compactMap { $0.object.map { Employee(json: $0) } }, "items")
        }
    }

    /// A link by which people register themselves for a place. Whether it stands under `data` or beside `succeed` is
    /// not shown: both are read.
    public struct RegistrationLink: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// The link.
        public var url: String {
            guaranteed(json["url"].string, "url")
        }

        /// Life of the link in seconds.
        public var lifetime: Int64? {
            json["lifetime"].int64
        }
    }

    /// The id of a terminal, from which the checkout script or SDK makes a card cryptogram.
    public struct PublicId: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// The `MerchantPublicID` of the checkout script.
        public var publicId: String {
            guaranteed(json["publicId"].string, "publicId")
        }
    }

    /// How the check of a card went. Printed in Pascal case and without the envelope, recorded in camel case and inside
    /// `data`: both are read.
    public struct CardLink: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Transaction id: the last step, `experimental.cards.add`, takes it.
        public var transactionId: Int64? {
            json["transactionId"].int64
        }

        /// How it went: `Canceled` is success.
        public var statusCode: CardLinkStatus {
            guaranteed(json["statusCode"].string.map { CardLinkStatus($0) }, "statusCode")
        }

        /// Token of the card (`tk_…`), where no 3-D Secure was needed.
        public var cardToken: String? {
            json["cardToken"].string
        }

        /// MD for the bank's page, where 3-D Secure is needed.
        public var md: String? {
            json["md"].string
        }

        /// PaReq for the bank's page.
        public var paReq: String? {
            json["paReq"].string
        }

        /// The bank's page: post `MD`, `PaReq` and `TermUrl` (your return address) there.
        public var acsUrl: String? {
            json["acsUrl"].string
        }

        /// Message. Known only from third-party code.
        public var message: String? {
            json["message"].string
        }

        /// The bank that issued the card. Known only from third-party code.
        public var issuerCode: String? {
            json["issuerCode"].string
        }

        /// Whether a one-time password is asked for; its values are not documented. Known only from third-party code.
        public var otpRequired: String? {
            json["otpRequired"].string
        }

        /// Country of the bank. Known only from third-party code.
        public var cardIssuerBankCountry: String? {
            json["cardIssuerBankCountry"].string
        }

        /// Last four digits of the card. Known only from third-party code.
        public var cardLastFour: String? {
            json["cardLastFour"].string
        }

        /// Expiry of the card. Known only from third-party code.
        public var cardExpDate: String? {
            json["cardExpDate"].string
        }
    }

    /// A payment page with all that is needed to draw it. The vendor's sample is cut short: the rest is known from the
    /// vendor's SDKs, and marked so.
    public struct PaymentPage: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Unique id. Known only from third-party code.
        public var id: String? {
            json["id"].string
        }

        /// Short id of the page. Known only from third-party code.
        public var layoutId: String? {
            json["layoutId"].string
        }

        /// Address of the page.
        public var url: String? {
            json["url"].string
        }

        /// Title.
        public var title: String? {
            json["title"].string
        }

        /// Address of the background picture.
        public var backgroundUrl: String? {
            json["backgroundUrl"].string
        }

        /// Address of the receiver's picture; one that ends in `avatar-default` is the vendor's default.
        public var avatarUrl: String? {
            json["avatarUrl"].string
        }

        /// Address of the logo.
        public var logoUrl: String? {
            json["logoUrl"].string
        }

        /// The name that is shown.
        public var nameText: String? {
            json["nameText"].string
        }

        /// Colour of the background.
        public var backgroundColor: String? {
            json["backgroundColor"].string
        }

        /// Colour of links.
        public var linksColor: String? {
            json["linksColor"].string
        }

        /// Colour of buttons.
        public var buttonsColor: String? {
            json["buttonsColor"].string
        }

        /// Whether Apple Pay is offered.
        public var applePayEnabled: Bool? {
            json["applePayEnabled"].bool
        }

        /// Whether Google Pay is offered.
        public var googlePayEnabled: Bool? {
            json["googlePayEnabled"].bool
        }

        /// Whether SBP is offered. Known only from third-party code.
        public var sbpPayEnabled: Bool? {
            json["sbpPayEnabled"].bool
        }

        /// Whether T-Pay (Tinkoff Pay) is offered. Known only from third-party code.
        public var tinkoffPayEnabled: Bool? {
            json["tinkoffPayEnabled"].bool
        }

        /// Text of the user agreement.
        public var userAgreementText: String? {
            json["userAgreementText"].string
        }

        /// Address of the user agreement.
        public var userAgreementUrl: String? {
            json["userAgreementUrl"].string
        }

        /// Whether the reCAPTCHA hint is hidden.
        public var hideReCaptchaHint: Bool? {
            json["hideReCaptchaHint"].bool
        }

        /// Whether the charity banner is left out.
        public var excludeCharityBanner: Bool? {
            json["excludeCharityBanner"].bool
        }

        /// Text before the payment, by language (`ru`, `en`).
        public var paymentMessage: [String: String]? {
            json["paymentMessage"].object?.fields.compactMapValues { $0.string }
        }

        /// Text after a payment, by language.
        public var successMessage: [String: String]? {
            json["successMessage"].object?.fields.compactMapValues { $0.string }
        }

        /// Text after a failure, by language.
        public var failMessage: [String: String]? {
            json["failMessage"].object?.fields.compactMapValues { $0.string }
        }

        /// What can be paid.
        public var amount: PageAmount? {
            json["amount"].object.map { PageAmount(json: $0) }
        }

        /// What is being collected for.
        public var target: PageTarget? {
            json["target"].object.map { PageTarget(json: $0) }
        }

        /// Rating by payers. Known only from third-party code.
        public var rating: Rating? {
            json["rating"].object.map { Rating(json: $0) }
        }

        /// What the payer may be asked, by field: `comment`, `email`, `name`, `phoneNumber`, `payerCity`,
        /// `payerFeedback`. Known only from third-party code.
        public var availableFields: [String: PageField]? {
            json["availableFields"].object?.fields.compactMapValues { $0.object.map { PageField(json: $0) } }
        }

        /// Whether the payer may bear the fee. Known only from third-party code.
        public var payerFee: PayerFee? {
            json["payerFee"].object.map { PayerFee(json: $0) }
        }

        /// Percents of a bill to choose from. Known only from third-party code.
        public var percents: PagePercents? {
            json["percents"].object.map { PagePercents(json: $0) }
        }
    }

    /// What can be paid on a payment page. The limits are `constraints` in the vendor's sample and `range` in newer
    /// SDKs.
    public struct PageAmount: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Currency, RUB. Known only from third-party code.
        public var currency: String? {
            json["currency"].string
        }

        /// Amounts to choose from.
        public var amountPresetSettings: AmountPresets? {
            json["amountPresetSettings"].object.map { AmountPresets(json: $0) }
        }

        /// Limits, as the vendor's sample has them.
        public var constraints: [AmountConstraint]? {
            json["constraints"].array?.compactMap { $0.object.map { AmountConstraint(json: $0) } }
        }

        /// Limits, as newer SDKs read them. Known only from third-party code.
        public var range: AmountRange? {
            json["range"].object.map { AmountRange(json: $0) }
        }
    }

    /// Amounts to choose from.
    public struct AmountPresets: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Whether they are shown.
        public var enabled: Bool? {
            json["enabled"].bool
        }

        /// The amounts, in roubles.
        public var amounts: [Decimal]? {
            json["amounts"].array?.compactMap { $0.decimal }
        }
    }

    /// A limit of a payment page.
    public struct AmountConstraint: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// What the limit says.
        public var type: AmountConstraintType? {
            json["type"].string.map { AmountConstraintType($0) }
        }

        /// Currency, RUB.
        public var currency: String? {
            json["currency"].string
        }

        /// The amount.
        public var value: Decimal? {
            json["value"].decimal
        }
    }

    /// Limits of a payment page.
    public struct AmountRange: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Not less than this, in roubles. Known only from third-party code.
        public var minimal: Decimal? {
            json["minimal"].decimal
        }

        /// Not more than this, in roubles. Known only from third-party code.
        public var maximal: Decimal? {
            json["maximal"].decimal
        }

        /// Exactly this, in roubles. Known only from third-party code.
        public var fixed: Decimal? {
            json["fixed"].decimal
        }
    }

    /// What is being collected for.
    public struct PageTarget: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Since when.
        public var startDate: WireTime? {
            json["startDate"].wireTime
        }

        /// Until when.
        public var finishDate: WireTime? {
            json["finishDate"].wireTime
        }

        /// How much is wanted, in roubles. Known only from third-party code.
        public var targetAmount: Decimal? {
            json["targetAmount"].decimal
        }

        /// How much there is, in roubles. Known only from third-party code.
        public var currentAmount: Decimal? {
            json["currentAmount"].decimal
        }
    }

    /// A field of a payment form.
    public struct PageField: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Whether it is shown. Known only from third-party code.
        public var enabled: Bool? {
            json["enabled"].bool
        }

        /// Whether it must be filled in. Known only from third-party code.
        public var required: Bool? {
            json["required"].bool
        }

        /// Its title. Known only from third-party code.
        public var title: String? {
            json["title"].string
        }
    }

    /// Whether the payer may bear the fee.
    public struct PayerFee: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Whether the box is shown. Known only from third-party code.
        public var enabled: Bool? {
            json["enabled"].bool
        }

        /// Whether it is ticked at first. Known only from third-party code.
        public var initialState: PayerFeeState? {
            json["initialState"].string.map { PayerFeeState($0) }
        }
    }

    /// Percents of a bill to choose from.
    public struct PagePercents: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// The percent that is chosen at first. Known only from third-party code.
        public var defaultPercent: Decimal? {
            json["defaultPercent"].decimal
        }

        /// The percents. Known only from third-party code.
        public var percents: [Decimal]? {
            json["percents"].array?.compactMap { $0.decimal }
        }
    }

    /// What a payment costs, in roubles.
    public struct PaymentFee: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// The tip.
        public var amount: Decimal {
            guaranteed(json["amount"].decimal, "amount")
        }

        /// The fee.
        public var feeAmount: Decimal {
            guaranteed(json["feeAmount"].decimal, "feeAmount")
        }

        /// What the payer is charged who bears the fee.
        public var amountFromPayer: Decimal {
            guaranteed(json["amountFromPayer"].decimal, "amountFromPayer")
        }
    }

    /// How a card payment went.
    public struct Payment: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Transaction id. Known only from third-party code.
        public var transactionId: Int64? {
            json["transactionId"].int64
        }

        /// How it went. Known only from third-party code.
        public var statusCode: PaymentStatus? {
            json["statusCode"].string.map { PaymentStatus($0) }
        }

        /// MD for the bank's page, where 3-D Secure is needed. Known only from third-party code.
        public var md: String? {
            json["md"].string
        }

        /// PaReq for the bank's page. Known only from third-party code.
        public var paReq: String? {
            json["paReq"].string
        }

        /// The bank's page: post `MD`, `PaReq` and `TermUrl` (your return address) there. Known only from third-party
        /// code.
        public var acsUrl: String? {
            json["acsUrl"].string
        }

        /// What to tell the payer. Known only from third-party code.
        public var message: String? {
            json["message"].string
        }

        /// Token of the card. Known only from third-party code.
        public var cardToken: String? {
            json["cardToken"].string
        }

        /// Where the payer goes afterwards. Known only from third-party code.
        public var partnerRedirectUrl: String? {
            json["partnerRedirectUrl"].string
        }

        /// Your id of the payer. Known only from third-party code.
        public var externalId: String? {
            json["externalId"].string
        }
    }

    /// A payment that the payer finishes in a bank.
    public struct ExternalPayment: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// What to ask the status with (`experimental.payments.sbp_status`, `experimental.payments.tpay_status`). Known
        /// only from third-party code.
        public var identifier: String? {
            json["identifier"].string
        }

        /// What to open on a phone, or to draw as a QR code on a desktop. Known only from third-party code.
        public var universalLinkUrl: String? {
            json["universalLinkUrl"].string
        }
    }

    /// Where a payment by SBP or T-Pay stands.
    public struct ExternalPaymentState: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Where it stands. Known only from third-party code.
        public var status: ExternalPaymentStatus? {
            json["status"].string.map { ExternalPaymentStatus($0) }
        }
    }

    /// A receiver that registered.
    public struct RegisteredReceiver: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Name.
        public var name: String? {
            json["name"].string
        }

        /// Phone.
        public var phoneNumber: String? {
            json["phoneNumber"].string
        }

        /// Address of the photo.
        public var photoUrl: String? {
            json["photoUrl"].string
        }

        /// Photo id.
        public var photoId: String? {
            json["photoId"].string
        }

        /// Email.
        public var email: String? {
            json["email"].string
        }

        /// Receiver id.
        public var userId: String? {
            json["userId"].string
        }

        /// Whether the phone is verified.
        public var phoneVerified: Bool? {
            json["phoneVerified"].bool
        }

        /// Short ids of the payment pages.
        public var layoutIds: [String]? {
            json["layoutIds"].array?.compactMap { $0.string }
        }
    }

    /// A receiver's own profile.
    public struct Profile: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Receiver id.
        public var userId: String? {
            json["userId"].string
        }

        /// Name.
        public var fullName: String? {
            json["fullName"].string
        }

        /// Phone.
        public var phoneNumber: String? {
            json["phoneNumber"].string
        }

        /// Address of the photo.
        public var photoUrl: String? {
            json["photoUrl"].string
        }

        /// How tips reach the receiver.
        public var payoutMethod: PayoutMethodName? {
            json["payoutMethod"].string.map { PayoutMethodName($0) }
        }

        /// Whether tips can be paid out at once.
        public var instantPayoutEnabled: Bool? {
            json["instantPayoutEnabled"].bool
        }

        /// Whether the account is a premium one.
        public var isPremium: Bool? {
            json["isPremium"].bool
        }

        /// Whether the introduction is done.
        public var onboardingPassed: Bool? {
            json["onboardingPassed"].bool
        }

        /// Gender.
        public var gender: Gender? {
            json["gender"].string.map { Gender($0) }
        }

        /// Place of work.
        public var workPlace: String? {
            json["workPlace"].string
        }

        /// Position.
        public var workPosition: String? {
            json["workPosition"].string
        }

        /// Birthday; the format is not known.
        public var birthday: String? {
            json["birthday"].string
        }

        /// When the account was made.
        public var createdDate: WireTime? {
            json["createdDate"].wireTime
        }

        /// Limits of a payout.
        public var availableAmount: AvailableAmount? {
            json["availableAmount"].object.map { AvailableAmount(json: $0) }
        }
    }

    /// Limits of a payout, in roubles.
    public struct AvailableAmount: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Least.
        public var minimal: Decimal? {
            json["minimal"].decimal
        }

        /// Most.
        public var maximal: Decimal? {
            json["maximal"].decimal
        }
    }

    /// A card of a receiver.
    public struct Card: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Token of the card (`tk_…`): the `cardToken` of the other calls.
        public var token: String {
            guaranteed(json["token"].string, "token")
        }

        /// First six digits.
        public var firstSix: String? {
            json["firstSix"].string
        }

        /// Last four digits.
        public var lastFour: String? {
            json["lastFour"].string
        }

        /// Payment system.
        public var cardType: CardSystem? {
            json["cardType"].string.map { CardSystem($0) }
        }

        /// Expiry, `MM/YY`.
        public var cardExpirationDate: String? {
            json["cardExpirationDate"].string
        }

        /// Name of the bank.
        public var issuerCode: String? {
            json["issuerCode"].string
        }

        /// Whether payouts go to it.
        public var isDefault: Bool? {
            json["isDefault"].bool
        }

        /// Text about the commission.
        public var commissionHint: String? {
            json["commissionHint"].string
        }
    }

    /// A card that a payer saved.
    public struct SavedCard: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Card id: the `cardId` of `experimental.payments.auth_saved_card`.
        public var cardId: String? {
            json["cardId"].string
        }

        /// Masked number.
        public var cardMask: String? {
            json["cardMask"].string
        }

        /// Payment system.
        public var cardType: String? {
            json["cardType"].string
        }

        /// First six digits.
        public var firstSix: String? {
            json["firstSix"].string
        }

        /// Last four digits.
        public var lastFour: String? {
            json["lastFour"].string
        }
    }

    /// Outcome of a captcha.
    public struct CaptchaResult: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Outcome.
        public var status: CaptchaStatus? {
            json["status"].string.map { CaptchaStatus($0) }
        }

        /// The `captchaVerificationToken` of `payments.auth`.
        public var token: String? {
            json["token"].string
        }
    }

    /// Tips that add up and are not paid out yet. Known from the receiver's own call; presumed to be the same for a
    /// partner.
    public struct AccumulationSummary: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Not paid out yet, in roubles.
        public var accumulatedAmount: Decimal? {
            json["accumulatedAmount"].decimal
        }

        /// What a payout would bring, in roubles.
        public var amountToDeposit: Decimal? {
            json["amountToDeposit"].decimal
        }

        /// Commission of a payout, in roubles.
        public var commission: Decimal? {
            json["commission"].decimal
        }

        /// Commission in percent.
        public var commissionPercent: Decimal? {
            json["commissionPercent"].decimal
        }

        /// When the next payout is; the format is not known.
        public var nextPayoutDate: String? {
            json["nextPayoutDate"].string
        }

        /// Text about the commission.
        public var commissionHint: String? {
            json["commissionHint"].string
        }
    }

    /// Texts about the fees of payouts.
    public struct PayoutFeeInfo: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Text.
        public var text: String? {
            json["text"].string
        }

        /// When a higher fee applies.
        public var downGradeCondition: String? {
            json["downGradeCondition"].string
        }

        /// Fee for cards of T-Bank (Tinkoff).
        public var tinkoffCommissionHint: String? {
            json["tinkoffCommissionHint"].string
        }

        /// Fee for instant payouts.
        public var instantPayoutCommissionText: String? {
            json["instantPayoutCommissionText"].string
        }
    }

    /// An operation of a receiver.
    public struct TimelineEntry: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Kind of operation.
        public var operationType: TimelineEntryType? {
            json["operationType"].string.map { TimelineEntryType($0) }
        }

        /// Transaction id.
        public var transactionId: Int64? {
            json["transactionId"].int64
        }

        /// The payer's name.
        public var payerName: String? {
            json["payerName"].string
        }

        /// The amount, in roubles.
        public var paymentAmount: Decimal? {
            json["paymentAmount"].decimal
        }

        /// The payer's words, here or in `payerComment`.
        public var comment: String? {
            json["comment"].string
        }

        /// The payer's words, here or in `comment`.
        public var payerComment: String? {
            json["payerComment"].string
        }

        /// When it happened.
        public var createdDate: WireTime? {
            json["createdDate"].wireTime
        }
    }

    /// One page: operations of a receiver.
    public struct TimelinePage: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Operations.
        public var items: [TimelineEntry] {
            guaranteed(json["items"].array?.compactMap { $0.object.map { TimelineEntry(json: $0) } }, "items")
        }
    }
}
