# Made from core/catalog/cloudtips.json by gigwire-codegen; do not edit.
"""CloudTips: documented codes.

A code that is not documented is kept: `TaskState(77)` is a value like any other, with `is_known` false.
"""

from __future__ import annotations

from typing import ClassVar

from gigwire.codes import IntCode, StrCode, code


class LayoutStatus(IntCode):
    """Whether a receiver confirmed the link with your company.

    The vendor's table calls it the status of the receiver; it is that of the payment page. Documented as a number,
    recorded answers carry the name: both are read. `not_requested` and `confirmed` can be used at once,
    `waiting_for_confirmation` needs the SMS of `places.attach_send_sms`, `declined` is the end.
    """

    NOT_REQUESTED: ClassVar[LayoutStatus] = code(0)
    """Confirmation was never requested (the vendor's None): ready to use."""

    CONFIRMED: ClassVar[LayoutStatus] = code(1)
    """Confirmed: ready to use."""

    WAITING_FOR_CONFIRMATION: ClassVar[LayoutStatus] = code(2)
    """Waits for the person's confirmation, by SMS code or in the CloudTips personal account."""

    DECLINED: ClassVar[LayoutStatus] = code(3)
    """Declined by the person."""


class PayoutMethod(IntCode):
    """How tips reach a receiver.

    A number in the partner's calls; answers to receivers carry the name: both are read.
    """

    INSTANT: ClassVar[PayoutMethod] = code(0)
    """Each tip is paid out to the card at once."""

    ACCUMULATION: ClassVar[PayoutMethod] = code(1)
    """Tips add up until they are paid out."""


class PayoutMethodName(StrCode):
    """How tips reach a receiver, as the receiver's own calls write it.

    By name, where the partner's calls have a number (`PayoutMethod`).
    """

    INSTANT: ClassVar[PayoutMethodName] = code("Instant")
    """Each tip is paid out to the card at once."""

    ACCUMULATION: ClassVar[PayoutMethodName] = code("Accumulation")
    """Tips add up until they are paid out."""


class CardLinkStatus(StrCode):
    """How the check of a card went that is being linked to a receiver."""

    VERIFIED: ClassVar[CardLinkStatus] = code("Canceled")
    """Success without 3-D Secure: the check payment went through and was voided, hence the vendor's word."""

    NEED_3DS: ClassVar[CardLinkStatus] = code("Need3ds")
    """The receiver must go to the bank's page: send `md`, `paReq` and your return address there."""


class PaymentStatus(StrCode):
    """How a card payment went."""

    SUCCESS: ClassVar[PaymentStatus] = code("Success")
    """Paid."""

    FAILURE: ClassVar[PaymentStatus] = code("Failure")
    """Declined."""

    NEED_3DS: ClassVar[PaymentStatus] = code("Need3ds")
    """The payer must go to the bank's page: send `md`, `paReq` and your return address there."""


class ExternalPaymentStatus(StrCode):
    """Where a payment by SBP or T-Pay stands.

    The vendor's own client takes any other value for a failure; it is kept here as it is.
    """

    WAIT: ClassVar[ExternalPaymentStatus] = code("Wait")
    """Not finished: ask again, the vendor's client does so every 10 seconds."""

    SUCCESS: ClassVar[ExternalPaymentStatus] = code("Success")
    """Paid."""

    FAILED: ClassVar[ExternalPaymentStatus] = code("Failed")
    """Failed."""


class PaymentCurrency(StrCode):
    """Currency of a payment; only roubles are ever shown."""

    RUB: ClassVar[PaymentCurrency] = code("RUB")
    """Russian roubles, not kopecks."""


class AmountConstraintType(StrCode):
    """What a limit of a payment page says."""

    MINIMAL: ClassVar[AmountConstraintType] = code("Minimal")
    """Not less than this."""

    MAXIMAL: ClassVar[AmountConstraintType] = code("Maximal")
    """Not more than this."""

    FIXED: ClassVar[AmountConstraintType] = code("Fixed")
    """Exactly this."""


class PayerFeeState(StrCode):
    """Whether the box by which the payer bears the fee is ticked at first; only one value is ever shown."""

    ENABLED: ClassVar[PayerFeeState] = code("Enabled")
    """Ticked at first."""


class DeviceType(IntCode):
    """The payer's device. The names are inferred from who sends which number; the vendor publishes none."""

    APP: ClassVar[DeviceType] = code(1)
    """An app: sent by the vendor's Android SDK. Inferred: the documents do not say so."""

    MOBILE_WEB: ClassVar[DeviceType] = code(2)
    """A browser on a phone: sent by public back ends. Inferred: the documents do not say so."""

    DESKTOP_WEB: ClassVar[DeviceType] = code(3)
    """A browser on a desktop: sent by public back ends. Inferred: the documents do not say so."""


class Gender(StrCode):
    """A receiver's gender."""

    NOT_SPECIFIED: ClassVar[Gender] = code("NotSpecified")
    """Not specified."""

    MALE: ClassVar[Gender] = code("Male")
    """Male."""

    FEMALE: ClassVar[Gender] = code("Female")
    """Female."""


class CardSystem(StrCode):
    """Payment system of a card; values seen in answers, there may be others."""

    MIR: ClassVar[CardSystem] = code("MIR")
    """Mir."""

    VISA: ClassVar[CardSystem] = code("VISA")
    """Visa."""

    MASTERCARD: ClassVar[CardSystem] = code("MASTERCARD")
    """Mastercard."""


class TimelineEntryType(StrCode):
    """Kind of operation in a receiver's timeline; others exist that nobody names."""

    TRANSACTION: ClassVar[TimelineEntryType] = code("Transaction")
    """A tip."""


class CaptchaStatus(StrCode):
    """Outcome of a captcha; only one value is ever shown."""

    PASSED: ClassVar[CaptchaStatus] = code("passed")
    """Passed: use the token."""
