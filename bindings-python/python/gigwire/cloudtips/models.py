# Made from core/catalog/cloudtips.json by gigwire-codegen; do not edit.
"""CloudTips: objects that are read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gigwire._core import Field, Record
from gigwire.page import Page

if TYPE_CHECKING:
    import datetime as dt
    from decimal import Decimal

    from gigwire.cloudtips.codes import (
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
    )


class TokenPair(Record):
    """A new token pair; it replaces the old one."""

    __slots__ = ()

    token: Field[str] = Field("token")
    """Token to send as Bearer token."""

    refresh_token: Field[str | None] = Field("refreshToken")
    """Refresh token; a public client reports that it serves once, so the new one must be kept."""

    expires_in: Field[int | None] = Field("expiresIn")
    """Life of the token in seconds; 1800 in a recorded answer."""

    token_type: Field[str | None] = Field("tokenType")
    """Kind of token: `Bearer`."""

    scope: Field[str | None] = Field("scope")
    """What the token allows, words with blanks between them; not needed in a request.

    Known only from third-party code.
    """


class CreatedReceiver(Record):
    """A receiver as `receivers.create_many` answers it."""

    __slots__ = ()

    phone_number: Field[str | None] = Field("phoneNumber")
    """Phone: `+7XXXXXXXXXX` in recorded answers."""

    name: Field[str | None] = Field("name")
    """Name."""

    user_id: Field[str] = Field("userId")
    """Receiver id (a UUID in recorded answers): the `userId` of the other calls."""

    layout_id: Field[str | None] = Field("layoutId")
    """Short id of the payment page: 8 hexadecimal digits in recorded answers."""

    layout_status: Field[LayoutStatus] = Field("layoutStatus")
    """What is to be done next: branch on this, not on how the person came here."""


class CreatedReceivers(Record):
    """What became of the people of one request."""

    __slots__ = ()

    created: Field[tuple[CreatedReceiver, ...] | None] = Field("created")
    """Made, or linked anew, by this request: look at each `layoutStatus`."""

    skipped: Field[tuple[CreatedReceiver, ...] | None] = Field("skipped")
    """Already in the system and among your receivers. The same can come as the error "уже в скоупе"."""


class Receiver(Record):
    """A receiver of tips. What a later confirmation made of the `layoutStatus` is not in here."""

    __slots__ = ()

    user_id: Field[str] = Field("userId")
    """Receiver id."""

    phone_number: Field[str | None] = Field("phoneNumber")
    """Phone."""

    email: Field[str | None] = Field("email")
    """Email (the vendor's table leaves its name blank, the sample has `email`)."""

    full_name: Field[str | None] = Field("fullName")
    """Name."""

    type: Field[int | None] = Field("type")
    """Type of receiver; the codes are not documented."""

    layouts: Field[tuple[Layout, ...] | None] = Field("layouts")
    """Payment pages (typed String by the table, a list in the sample)."""

    manager: Field[Manager | None] = Field("manager")
    """Manager (typed String by the table, an object in the sample)."""

    photo_id: Field[str | None] = Field("photoId")
    """Photo id."""

    photo_url: Field[str | None] = Field("photoUrl")
    """Address of the photo; one that ends in `avatar-default` is the vendor's default picture."""

    card_first_six: Field[str | None] = Field("cardFirstSix")
    """First six digits of the card that payouts go to."""

    card_last_four: Field[str | None] = Field("cardLastFour")
    """Last four digits of the card."""

    card_exp_date: Field[str | None] = Field("cardExpDate")
    """Expiry of the card; the format is not documented."""

    payout_method: Field[PayoutMethod | None] = Field("payoutMethod")
    """How tips reach the receiver."""

    lockout_end: Field[dt.datetime | None] = Field("lockoutEnd", aware=True)
    """Until when the receiver is locked out."""

    phone_number_confirmed: Field[bool | None] = Field("phoneNumberConfirmed")
    """Whether the phone is confirmed."""

    created_date: Field[dt.datetime | None] = Field("createdDate", aware=True)
    """When the receiver was made."""

    updated_date: Field[dt.datetime | None] = Field("updatedDate", aware=True)
    """When the receiver was last changed."""


class ReceiverPage(Page):
    """One page: receivers."""

    __slots__ = ()
    _listed = "items"

    items: Field[tuple[Receiver, ...]] = Field("items")
    """Receivers."""

    total_count: Field[int] = Field("totalCount")
    """Number of receivers that match, on all pages."""


class Layout(Record):
    """A payment page (the vendor's layout).

    `receivers.list` documents it; `experimental.layouts.get` and `experimental.layouts.list_by_phone` add the
    links and `backgroundUrl`.
    """

    __slots__ = ()

    id: Field[str | None] = Field("id")
    """Unique id; not the one that calls take."""

    layout_id: Field[str | None] = Field("layoutId")
    """Short id, which opens the payment page (`https://pay.cloudtips.ru/p/{layoutId}`) and which calls take.

    Called `layoutId` by the table, `shortId` by the sample.
    """

    default: Field[bool | None] = Field("default")
    """Whether it is the receiver's default page."""

    disabled: Field[bool | None] = Field("disabled")
    """Whether the page is deleted."""

    title: Field[str | None] = Field("title")
    """Title, shown in the receiver's personal account only."""

    description: Field[str | None] = Field("description")
    """Text of the first screen."""

    text: Field[str | None] = Field("text")
    """Not used, says the vendor."""

    background_id: Field[str | None] = Field("backgroundId")
    """Id of the background picture."""

    place_id: Field[str | None] = Field("placeId")
    """Place that the receiver is linked to."""

    place_name: Field[str | None] = Field("placeName")
    """Name of the place."""

    user_id: Field[str | None] = Field("userId")
    """Receiver id (in the sample only)."""

    external_info: Field[str | None] = Field("externalInfo")
    """Id from an external system."""

    payment_link: Field[str | None] = Field("paymentLink")
    """Address of the payment page. Known only from third-party code."""

    qr_link: Field[str | None] = Field("qrLink")
    """Address of its QR code. Known only from third-party code."""

    background_url: Field[str | None] = Field("backgroundUrl")
    """Address of the background picture. Known only from third-party code."""


class Manager(Record):
    """Manager of a receiver."""

    __slots__ = ()

    manager_id: Field[str | None] = Field("managerId")
    """Manager id."""

    name: Field[str | None] = Field("name")
    """Name."""

    external_id: Field[str | None] = Field("externalId")
    """Id from an external system (in the sample only)."""

    email: Field[str | None] = Field("email")
    """Email (the vendor's table leaves its name blank)."""


class Photo(Record):
    """A receiver's photo."""

    __slots__ = ()

    photo_url: Field[str | None] = Field("photoUrl")
    """Address of the photo."""

    photo_id: Field[str | None] = Field("photoId")
    """Photo id. `photold`, with a small L, in the sample: both are read."""


class Place(Record):
    """A place: where receivers work."""

    __slots__ = ()

    id: Field[str] = Field("id")
    """Place id: the `placeId` of the other calls."""

    external_place_id: Field[str | None] = Field("externalPlaceId")
    """Your own id of the place."""

    created_date: Field[dt.datetime | None] = Field("createdDate", aware=True)
    """When it was made."""

    updated_date: Field[dt.datetime | None] = Field("updatedDate", aware=True)
    """When it was last changed."""

    name: Field[str | None] = Field("name")
    """Name."""

    place_type: Field[int | None] = Field("placeType")
    """Type of place; the codes are not documented."""

    manager_id: Field[str | None] = Field("managerId")
    """Manager id."""

    place_administrator_ids: Field[tuple[str, ...] | None] = Field("placeAdministratorIds")
    """Administrators of the place."""

    is_head: Field[bool | None] = Field("isHead")
    """Whether it is a head place."""

    head_place: Field[HeadPlace | None] = Field("headPlace")
    """The head place that it belongs to."""

    employee_count: Field[int | None] = Field("employeeCount")
    """Number of its employees."""

    has_payment_page_settings: Field[bool | None] = Field("hasPaymentPageSettings")
    """Whether its payment pages have settings of their own."""

    rating: Field[Rating | None] = Field("rating")
    """Rating by payers."""


class HeadPlace(Record):
    """The place that another belongs to."""

    __slots__ = ()

    id: Field[str | None] = Field("id")
    """Place id."""

    name: Field[str | None] = Field("name")
    """Name."""


class PlacePage(Page):
    """One page: places."""

    __slots__ = ()
    _listed = "items"

    items: Field[tuple[Place, ...]] = Field("items")
    """Places."""

    total_count: Field[int] = Field("totalCount")
    """Number of places that match, on all pages."""


class Rating(Record):
    """Rating by payers, of a place or on a payment page."""

    __slots__ = ()

    enabled: Field[bool | None] = Field("enabled")
    """Whether payers are asked to rate."""

    components: Field[tuple[RatingComponent, ...] | None] = Field("components")
    """What payers can name."""

    average_score: Field[Decimal | None] = Field("averageScore")
    """Average score; of a place only."""

    score_count: Field[int | None] = Field("scoreCount")
    """Number of scores; of a place only."""


class RatingComponent(Record):
    """Something that payers can name in a rating."""

    __slots__ = ()

    id: Field[str | None] = Field("id")
    """Component id."""

    title: Field[str | None] = Field("title")
    """Title."""

    image_id: Field[str | None] = Field("imageId")
    """Picture id; of a place only."""

    image_url: Field[str | None] = Field("imageUrl")
    """Address of the picture."""


class Employee(Record):
    """An employee of a place. Only one field is ever named, and one is presumed; the others are in `extra`."""

    __slots__ = ()

    user_id: Field[str | None] = Field("userId")
    """Receiver id; presumed, as without it nobody could tell who waits. Inferred: the documents do not say so."""

    confirmation_status: Field[LayoutStatus | None] = Field("confirmationStatus")
    """Whether the person confirmed: `layoutStatus` elsewhere; presumed to have its codes."""


class EmployeeList(Page):
    """Employees of a place; the container is presumed."""

    __slots__ = ()
    _listed = "items"

    items: Field[tuple[Employee, ...]] = Field("items")
    """Employees."""


class RegistrationLink(Record):
    """A link by which people register themselves for a place.

    Whether it stands under `data` or beside `succeed` is not shown: both are read.
    """

    __slots__ = ()

    url: Field[str] = Field("url")
    """The link."""

    lifetime: Field[int | None] = Field("lifetime")
    """Life of the link in seconds."""


class PublicId(Record):
    """The id of a terminal, from which the checkout script or SDK makes a card cryptogram."""

    __slots__ = ()

    public_id: Field[str] = Field("publicId")
    """The `MerchantPublicID` of the checkout script."""


class CardLink(Record):
    """How the check of a card went.

    Printed in Pascal case and without the envelope, recorded in camel case and inside `data`: both are read.
    """

    __slots__ = ()

    transaction_id: Field[int | None] = Field("transactionId")
    """Transaction id: the last step, `experimental.cards.add`, takes it."""

    status_code: Field[CardLinkStatus] = Field("statusCode")
    """How it went: `Canceled` is success."""

    card_token: Field[str | None] = Field("cardToken")
    """Token of the card (`tk_…`), where no 3-D Secure was needed."""

    md: Field[str | None] = Field("md")
    """MD for the bank's page, where 3-D Secure is needed."""

    pa_req: Field[str | None] = Field("paReq")
    """PaReq for the bank's page."""

    acs_url: Field[str | None] = Field("acsUrl")
    """The bank's page: post `MD`, `PaReq` and `TermUrl` (your return address) there."""

    message: Field[str | None] = Field("message")
    """Message. Known only from third-party code."""

    issuer_code: Field[str | None] = Field("issuerCode")
    """The bank that issued the card. Known only from third-party code."""

    otp_required: Field[str | None] = Field("otpRequired")
    """Whether a one-time password is asked for; its values are not documented. Known only from third-party code."""

    card_issuer_bank_country: Field[str | None] = Field("cardIssuerBankCountry")
    """Country of the bank. Known only from third-party code."""

    card_last_four: Field[str | None] = Field("cardLastFour")
    """Last four digits of the card. Known only from third-party code."""

    card_exp_date: Field[str | None] = Field("cardExpDate")
    """Expiry of the card. Known only from third-party code."""


class PaymentPage(Record):
    """A payment page with all that is needed to draw it.

    The vendor's sample is cut short: the rest is known from the vendor's SDKs, and marked so.
    """

    __slots__ = ()

    id: Field[str | None] = Field("id")
    """Unique id. Known only from third-party code."""

    layout_id: Field[str | None] = Field("layoutId")
    """Short id of the page. Known only from third-party code."""

    url: Field[str | None] = Field("url")
    """Address of the page."""

    title: Field[str | None] = Field("title")
    """Title."""

    background_url: Field[str | None] = Field("backgroundUrl")
    """Address of the background picture."""

    avatar_url: Field[str | None] = Field("avatarUrl")
    """Address of the receiver's picture; one that ends in `avatar-default` is the vendor's default."""

    logo_url: Field[str | None] = Field("logoUrl")
    """Address of the logo."""

    name_text: Field[str | None] = Field("nameText")
    """The name that is shown."""

    background_color: Field[str | None] = Field("backgroundColor")
    """Colour of the background."""

    links_color: Field[str | None] = Field("linksColor")
    """Colour of links."""

    buttons_color: Field[str | None] = Field("buttonsColor")
    """Colour of buttons."""

    apple_pay_enabled: Field[bool | None] = Field("applePayEnabled")
    """Whether Apple Pay is offered."""

    google_pay_enabled: Field[bool | None] = Field("googlePayEnabled")
    """Whether Google Pay is offered."""

    sbp_pay_enabled: Field[bool | None] = Field("sbpPayEnabled")
    """Whether SBP is offered. Known only from third-party code."""

    tinkoff_pay_enabled: Field[bool | None] = Field("tinkoffPayEnabled")
    """Whether T-Pay (Tinkoff Pay) is offered. Known only from third-party code."""

    user_agreement_text: Field[str | None] = Field("userAgreementText")
    """Text of the user agreement."""

    user_agreement_url: Field[str | None] = Field("userAgreementUrl")
    """Address of the user agreement."""

    hide_re_captcha_hint: Field[bool | None] = Field("hideReCaptchaHint")
    """Whether the reCAPTCHA hint is hidden."""

    exclude_charity_banner: Field[bool | None] = Field("excludeCharityBanner")
    """Whether the charity banner is left out."""

    payment_message: Field[dict[str, str] | None] = Field("paymentMessage")
    """Text before the payment, by language (`ru`, `en`)."""

    success_message: Field[dict[str, str] | None] = Field("successMessage")
    """Text after a payment, by language."""

    fail_message: Field[dict[str, str] | None] = Field("failMessage")
    """Text after a failure, by language."""

    amount: Field[PageAmount | None] = Field("amount")
    """What can be paid."""

    target: Field[PageTarget | None] = Field("target")
    """What is being collected for."""

    rating: Field[Rating | None] = Field("rating")
    """Rating by payers. Known only from third-party code."""

    available_fields: Field[dict[str, PageField] | None] = Field("availableFields")
    """What the payer may be asked, by field: `comment`, `email`, `name`, `phoneNumber`, `payerCity`, `payerFeedback`.

    Known only from third-party code.
    """

    payer_fee: Field[PayerFee | None] = Field("payerFee")
    """Whether the payer may bear the fee. Known only from third-party code."""

    percents: Field[PagePercents | None] = Field("percents")
    """Percents of a bill to choose from. Known only from third-party code."""


class PageAmount(Record):
    """What can be paid on a payment page.

    The limits are `constraints` in the vendor's sample and `range` in newer SDKs.
    """

    __slots__ = ()

    currency: Field[str | None] = Field("currency")
    """Currency, RUB. Known only from third-party code."""

    amount_preset_settings: Field[AmountPresets | None] = Field("amountPresetSettings")
    """Amounts to choose from."""

    constraints: Field[tuple[AmountConstraint, ...] | None] = Field("constraints")
    """Limits, as the vendor's sample has them."""

    range: Field[AmountRange | None] = Field("range")
    """Limits, as newer SDKs read them. Known only from third-party code."""


class AmountPresets(Record):
    """Amounts to choose from."""

    __slots__ = ()

    enabled: Field[bool | None] = Field("enabled")
    """Whether they are shown."""

    amounts: Field[tuple[Decimal, ...] | None] = Field("amounts")
    """The amounts, in roubles."""


class AmountConstraint(Record):
    """A limit of a payment page."""

    __slots__ = ()

    type: Field[AmountConstraintType | None] = Field("type")
    """What the limit says."""

    currency: Field[str | None] = Field("currency")
    """Currency, RUB."""

    value: Field[Decimal | None] = Field("value")
    """The amount."""


class AmountRange(Record):
    """Limits of a payment page."""

    __slots__ = ()

    minimal: Field[Decimal | None] = Field("minimal")
    """Not less than this, in roubles. Known only from third-party code."""

    maximal: Field[Decimal | None] = Field("maximal")
    """Not more than this, in roubles. Known only from third-party code."""

    fixed: Field[Decimal | None] = Field("fixed")
    """Exactly this, in roubles. Known only from third-party code."""


class PageTarget(Record):
    """What is being collected for."""

    __slots__ = ()

    start_date: Field[dt.datetime | None] = Field("startDate", aware=True)
    """Since when."""

    finish_date: Field[dt.datetime | None] = Field("finishDate", aware=True)
    """Until when."""

    target_amount: Field[Decimal | None] = Field("targetAmount")
    """How much is wanted, in roubles. Known only from third-party code."""

    current_amount: Field[Decimal | None] = Field("currentAmount")
    """How much there is, in roubles. Known only from third-party code."""


class PageField(Record):
    """A field of a payment form."""

    __slots__ = ()

    enabled: Field[bool | None] = Field("enabled")
    """Whether it is shown. Known only from third-party code."""

    required: Field[bool | None] = Field("required")
    """Whether it must be filled in. Known only from third-party code."""

    title: Field[str | None] = Field("title")
    """Its title. Known only from third-party code."""


class PayerFee(Record):
    """Whether the payer may bear the fee."""

    __slots__ = ()

    enabled: Field[bool | None] = Field("enabled")
    """Whether the box is shown. Known only from third-party code."""

    initial_state: Field[PayerFeeState | None] = Field("initialState")
    """Whether it is ticked at first. Known only from third-party code."""


class PagePercents(Record):
    """Percents of a bill to choose from."""

    __slots__ = ()

    default_percent: Field[Decimal | None] = Field("defaultPercent")
    """The percent that is chosen at first. Known only from third-party code."""

    percents: Field[tuple[Decimal, ...] | None] = Field("percents")
    """The percents. Known only from third-party code."""


class PaymentFee(Record):
    """What a payment costs, in roubles."""

    __slots__ = ()

    amount: Field[Decimal] = Field("amount")
    """The tip."""

    fee_amount: Field[Decimal] = Field("feeAmount")
    """The fee."""

    amount_from_payer: Field[Decimal] = Field("amountFromPayer")
    """What the payer is charged who bears the fee."""


class Payment(Record):
    """How a card payment went."""

    __slots__ = ()

    transaction_id: Field[int | None] = Field("transactionId")
    """Transaction id. Known only from third-party code."""

    status_code: Field[PaymentStatus | None] = Field("statusCode")
    """How it went. Known only from third-party code."""

    md: Field[str | None] = Field("md")
    """MD for the bank's page, where 3-D Secure is needed. Known only from third-party code."""

    pa_req: Field[str | None] = Field("paReq")
    """PaReq for the bank's page. Known only from third-party code."""

    acs_url: Field[str | None] = Field("acsUrl")
    """The bank's page: post `MD`, `PaReq` and `TermUrl` (your return address) there.

    Known only from third-party code.
    """

    message: Field[str | None] = Field("message")
    """What to tell the payer. Known only from third-party code."""

    card_token: Field[str | None] = Field("cardToken")
    """Token of the card. Known only from third-party code."""

    partner_redirect_url: Field[str | None] = Field("partnerRedirectUrl")
    """Where the payer goes afterwards. Known only from third-party code."""

    external_id: Field[str | None] = Field("externalId")
    """Your id of the payer. Known only from third-party code."""


class ExternalPayment(Record):
    """A payment that the payer finishes in a bank."""

    __slots__ = ()

    identifier: Field[str | None] = Field("identifier")
    """What to ask the status with (`experimental.payments.sbp_status`, `experimental.payments.tpay_status`).

    Known only from third-party code.
    """

    universal_link_url: Field[str | None] = Field("universalLinkUrl")
    """What to open on a phone, or to draw as a QR code on a desktop. Known only from third-party code."""


class ExternalPaymentState(Record):
    """Where a payment by SBP or T-Pay stands."""

    __slots__ = ()

    status: Field[ExternalPaymentStatus | None] = Field("status")
    """Where it stands. Known only from third-party code."""


class RegisteredReceiver(Record):
    """A receiver that registered."""

    __slots__ = ()

    name: Field[str | None] = Field("name")
    """Name."""

    phone_number: Field[str | None] = Field("phoneNumber")
    """Phone."""

    photo_url: Field[str | None] = Field("photoUrl")
    """Address of the photo."""

    photo_id: Field[str | None] = Field("photoId")
    """Photo id."""

    email: Field[str | None] = Field("email")
    """Email."""

    user_id: Field[str | None] = Field("userId")
    """Receiver id."""

    phone_verified: Field[bool | None] = Field("phoneVerified")
    """Whether the phone is verified."""

    layout_ids: Field[tuple[str, ...] | None] = Field("layoutIds")
    """Short ids of the payment pages."""


class Profile(Record):
    """A receiver's own profile."""

    __slots__ = ()

    user_id: Field[str | None] = Field("userId")
    """Receiver id."""

    full_name: Field[str | None] = Field("fullName")
    """Name."""

    phone_number: Field[str | None] = Field("phoneNumber")
    """Phone."""

    photo_url: Field[str | None] = Field("photoUrl")
    """Address of the photo."""

    payout_method: Field[PayoutMethodName | None] = Field("payoutMethod")
    """How tips reach the receiver."""

    instant_payout_enabled: Field[bool | None] = Field("instantPayoutEnabled")
    """Whether tips can be paid out at once."""

    is_premium: Field[bool | None] = Field("isPremium")
    """Whether the account is a premium one."""

    onboarding_passed: Field[bool | None] = Field("onboardingPassed")
    """Whether the introduction is done."""

    gender: Field[Gender | None] = Field("gender")
    """Gender."""

    work_place: Field[str | None] = Field("workPlace")
    """Place of work."""

    work_position: Field[str | None] = Field("workPosition")
    """Position."""

    birthday: Field[str | None] = Field("birthday")
    """Birthday; the format is not known."""

    created_date: Field[dt.datetime | None] = Field("createdDate", aware=True)
    """When the account was made."""

    available_amount: Field[AvailableAmount | None] = Field("availableAmount")
    """Limits of a payout."""


class AvailableAmount(Record):
    """Limits of a payout, in roubles."""

    __slots__ = ()

    minimal: Field[Decimal | None] = Field("minimal")
    """Least."""

    maximal: Field[Decimal | None] = Field("maximal")
    """Most."""


class Card(Record):
    """A card of a receiver."""

    __slots__ = ()

    token: Field[str] = Field("token")
    """Token of the card (`tk_…`): the `cardToken` of the other calls."""

    first_six: Field[str | None] = Field("firstSix")
    """First six digits."""

    last_four: Field[str | None] = Field("lastFour")
    """Last four digits."""

    card_type: Field[CardSystem | None] = Field("cardType")
    """Payment system."""

    card_expiration_date: Field[str | None] = Field("cardExpirationDate")
    """Expiry, `MM/YY`."""

    issuer_code: Field[str | None] = Field("issuerCode")
    """Name of the bank."""

    is_default: Field[bool | None] = Field("isDefault")
    """Whether payouts go to it."""

    commission_hint: Field[str | None] = Field("commissionHint")
    """Text about the commission."""


class SavedCard(Record):
    """A card that a payer saved."""

    __slots__ = ()

    card_id: Field[str | None] = Field("cardId")
    """Card id: the `cardId` of `experimental.payments.auth_saved_card`."""

    card_mask: Field[str | None] = Field("cardMask")
    """Masked number."""

    card_type: Field[str | None] = Field("cardType")
    """Payment system."""

    first_six: Field[str | None] = Field("firstSix")
    """First six digits."""

    last_four: Field[str | None] = Field("lastFour")
    """Last four digits."""


class CaptchaResult(Record):
    """Outcome of a captcha."""

    __slots__ = ()

    status: Field[CaptchaStatus | None] = Field("status")
    """Outcome."""

    token: Field[str | None] = Field("token")
    """The `captchaVerificationToken` of `payments.auth`."""


class AccumulationSummary(Record):
    """Tips that add up and are not paid out yet.

    Known from the receiver's own call; presumed to be the same for a partner.
    """

    __slots__ = ()

    accumulated_amount: Field[Decimal | None] = Field("accumulatedAmount")
    """Not paid out yet, in roubles."""

    amount_to_deposit: Field[Decimal | None] = Field("amountToDeposit")
    """What a payout would bring, in roubles."""

    commission: Field[Decimal | None] = Field("commission")
    """Commission of a payout, in roubles."""

    commission_percent: Field[Decimal | None] = Field("commissionPercent")
    """Commission in percent."""

    next_payout_date: Field[str | None] = Field("nextPayoutDate")
    """When the next payout is; the format is not known."""

    commission_hint: Field[str | None] = Field("commissionHint")
    """Text about the commission."""


class PayoutFeeInfo(Record):
    """Texts about the fees of payouts."""

    __slots__ = ()

    text: Field[str | None] = Field("text")
    """Text."""

    down_grade_condition: Field[str | None] = Field("downGradeCondition")
    """When a higher fee applies."""

    tinkoff_commission_hint: Field[str | None] = Field("tinkoffCommissionHint")
    """Fee for cards of T-Bank (Tinkoff)."""

    instant_payout_commission_text: Field[str | None] = Field("instantPayoutCommissionText")
    """Fee for instant payouts."""


class TimelineEntry(Record):
    """An operation of a receiver."""

    __slots__ = ()

    operation_type: Field[TimelineEntryType | None] = Field("operationType")
    """Kind of operation."""

    transaction_id: Field[int | None] = Field("transactionId")
    """Transaction id."""

    payer_name: Field[str | None] = Field("payerName")
    """The payer's name."""

    payment_amount: Field[Decimal | None] = Field("paymentAmount")
    """The amount, in roubles."""

    comment: Field[str | None] = Field("comment")
    """The payer's words, here or in `payerComment`."""

    payer_comment: Field[str | None] = Field("payerComment")
    """The payer's words, here or in `comment`."""

    created_date: Field[dt.datetime | None] = Field("createdDate", aware=True)
    """When it happened."""


class TimelinePage(Page):
    """One page: operations of a receiver."""

    __slots__ = ()
    _listed = "items"

    items: Field[tuple[TimelineEntry, ...]] = Field("items")
    """Operations."""
