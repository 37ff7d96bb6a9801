// Made from core/catalog/cloudtips.json by gigwire-codegen; do not edit.
//! CloudTips: the catalog as static tables.

use crate::http::Method;
use crate::schema::*;

/// CloudTips: what it is and everything it offers.
pub static PLATFORM: Platform = Platform {
    id: "cloudtips",
    base_url: Some("https://api.cloudtips.ru/api"),
    environments: &[Environment {
        name: "sandbox",
        base_url: "https://api-sandbox.cloudtips.ru/api",
        hosts: &["https://identity-sandbox.cloudtips.ru"],
    }],
    hosts: &[Host { name: "identity", base_url: "https://identity.cloudtips.ru" }],
    prefixes: &[],
    auth: Auth::Login { login: "auth.token", refresh: "auth.refresh", company_header: None, early_s: 120 },
    rate_limit: None,
    refuse_card_numbers: true,
    operations: &OPERATIONS,
    life_cycles: &[&LAYOUT_LIFE_CYCLE],
    rows: &[
        Rows {
            kind: RowKind::People,
            reading: Some(&RowReading {
                operation: "receivers.list",
                each: None,
                items: "",
                with: &[],
                columns: &[
                    ("id", "userId"),
                    ("name", "fullName"),
                    ("email", "email"),
                    ("phone", "phoneNumber"),
                    ("since", "createdDate"),
                ],
                states: &[],
                period: Some(Period { by: Some("since"), since: None, until: None }),
            }),
            absent: "",
        },
        Rows { kind: RowKind::WorkItems, reading: None, absent: "guests tip people, and nobody orders work" },
        Rows {
            kind: RowKind::Payouts,
            reading: None,
            absent: "its documents have no list of payouts, and what the call that other people's code knows (`experimental.payouts.list`) answers was never seen",
        },
        Rows {
            kind: RowKind::Balances,
            reading: Some(&RowReading {
                operation: "experimental.accumulations.summary",
                each: Some(RowParents { operation: "receivers.list", items: "", argument: "userId", path: "userId" }),
                items: "",
                with: &[],
                columns: &[
                    ("id", "each.userId"),
                    ("name", "each.fullName"),
                    ("amount", "accumulatedAmount"),
                    ("currency", "=RUB"),
                ],
                states: &[],
                period: None,
            }),
            absent: "",
        },
    ],
};

static OPERATIONS: [Operation; 48] = [
    Operation {
        id: "auth.refresh",
        method: Method::Post,
        path: &[Segment::Literal("/connect/token")],
        args: &[arg("refreshToken", "refresh_token", Place::Body, Type::Secret, true)],
        rules: &[],
        body: BodyKind::Form,
        response: Answer::Json(Type::Model(&TOKEN_PAIR)),
        paging: None,
        retry: Retry::Once,
        auth: false,
        check: None,
        action: None,
        particulars: &Particulars {
            host: Some("identity"),
            constants: &[
                (arg("grantType", "Grant_type", Place::Body, Type::Text, false), "refresh_token"),
                (arg("clientId", "Client_id", Place::Body, Type::Text, false), "Partner"),
            ],
            ..Particulars::NONE
        },
    },
    Operation {
        id: "auth.token",
        method: Method::Post,
        path: &[Segment::Literal("/connect/token")],
        args: &[
            arg("username", "UserName", Place::Body, Type::Text, true),
            arg("password", "Password", Place::Body, Type::Secret, true),
        ],
        rules: &[],
        body: BodyKind::Form,
        response: Answer::Json(Type::Model(&TOKEN_PAIR)),
        paging: None,
        retry: Retry::Repeatable,
        auth: false,
        check: None,
        action: None,
        particulars: &Particulars {
            host: Some("identity"),
            constants: &[
                (arg("grantType", "Grant_type", Place::Body, Type::Text, false), "password"),
                (arg("clientId", "Client_id", Place::Body, Type::Text, false), "Partner"),
            ],
            ..Particulars::NONE
        },
    },
    Operation {
        id: "cards.auth",
        method: Method::Post,
        path: &[Segment::Literal("/cards/auth")],
        args: &[
            arg("cardCryptogramPacket", "CardCryptogramPacket", Place::Body, Type::Secret, true),
            arg("userId", "UserId", Place::Body, Type::Text, true),
            arg("ipSource", "IpSource", Place::Body, Type::Text, true),
        ],
        rules: &[],
        body: BodyKind::Json,
        response: Answer::Json(Type::Model(&CARD_LINK)),
        paging: None,
        retry: Retry::Once,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars {
            constants: &[(arg("cardholderName", "CardholderName", Place::Body, Type::Text, false), "NONE")],
            envelope: Some(&ENVELOPE),
            ..Particulars::NONE
        },
    },
    Operation {
        id: "cards.public_id",
        method: Method::Get,
        path: &[Segment::Literal("/cards/publicid")],
        args: &[],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&PUBLIC_ID)),
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars { envelope: Some(&ENVELOPE), ..Particulars::NONE },
    },
    Operation {
        id: "experimental.accumulations.own_summary",
        method: Method::Get,
        path: &[Segment::Literal("/accumulations/summary")],
        args: &[],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&ACCUMULATION_SUMMARY)),
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars { envelope: Some(&ENVELOPE), ..Particulars::NONE },
    },
    Operation {
        id: "experimental.accumulations.payout",
        method: Method::Post,
        path: &[Segment::Literal("/accumulations/payout/"), Segment::Param(&["userId"])],
        args: &[
            arg("userId", "userId", Place::Path, Type::Text, true),
            arg("confirm", "confirm", Place::Local, Type::Bool, false),
        ],
        rules: &[Rule::Confirmed {
            reason: "Pays out at once everything that the receiver has accumulated; it cannot be taken back",
        }],
        body: BodyKind::None,
        response: Answer::Empty,
        paging: None,
        retry: Retry::Money,
        auth: true,
        check: Some("experimental.accumulations.summary"),
        action: None,
        particulars: &Particulars { envelope: Some(&ENVELOPE), ..Particulars::NONE },
    },
    Operation {
        id: "experimental.accumulations.summary",
        method: Method::Get,
        path: &[Segment::Literal("/accumulations/"), Segment::Param(&["userId"]), Segment::Literal("/summary")],
        args: &[arg("userId", "userId", Place::Path, Type::Text, true)],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&ACCUMULATION_SUMMARY)),
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars { envelope: Some(&ENVELOPE), ..Particulars::NONE },
    },
    Operation {
        id: "experimental.captcha.verify",
        method: Method::Post,
        path: &[Segment::Literal("/captcha/verify")],
        args: &[
            arg("version", "version", Place::Body, Type::Int, true),
            arg("token", "token", Place::Body, Type::Secret, false),
            Arg { form: Form::Positive, ..arg("amount", "amount", Place::Body, Type::Money, true) },
            arg("layoutId", "layoutId", Place::Body, Type::Text, true),
        ],
        rules: &[],
        body: BodyKind::Json,
        response: Answer::Json(Type::Model(&CAPTCHA_RESULT)),
        paging: None,
        retry: Retry::Once,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars { envelope: Some(&ENVELOPE), ..Particulars::NONE },
    },
    Operation {
        id: "experimental.cards.add",
        method: Method::Post,
        path: &[Segment::Literal("/cards/add")],
        args: &[
            arg("userId", "userId", Place::Body, Type::Text, true),
            arg("transactionId", "TransactionId", Place::Body, Type::Int, true),
        ],
        rules: &[],
        body: BodyKind::Json,
        response: Answer::Empty,
        paging: None,
        retry: Retry::CheckFirst,
        auth: true,
        check: Some("experimental.cards.list"),
        action: None,
        particulars: &Particulars { envelope: Some(&ENVELOPE), ..Particulars::NONE },
    },
    Operation {
        id: "experimental.cards.delete",
        method: Method::Delete,
        path: &[Segment::Literal("/cards")],
        args: &[
            arg("userId", "userId", Place::Body, Type::Text, false),
            arg("cardToken", "cardToken", Place::Body, Type::Text, true),
        ],
        rules: &[],
        body: BodyKind::Json,
        response: Answer::Empty,
        paging: None,
        retry: Retry::Repeatable,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars { envelope: Some(&ENVELOPE), ..Particulars::NONE },
    },
    Operation {
        id: "experimental.cards.list",
        method: Method::Get,
        path: &[Segment::Literal("/cards")],
        args: &[arg("userId", "userId", Place::Query, Type::Text, false)],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::List(&Type::Model(&CARD))),
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars { envelope: Some(&ENVELOPE), ..Particulars::NONE },
    },
    Operation {
        id: "experimental.cards.post3ds",
        method: Method::Post,
        path: &[Segment::Literal("/cards/post3ds")],
        args: &[
            arg("userId", "userId", Place::Body, Type::Text, true),
            arg("md", "md", Place::Body, Type::Text, true),
            arg("paRes", "paRes", Place::Body, Type::Secret, true),
        ],
        rules: &[],
        body: BodyKind::Json,
        response: Answer::Json(Type::Model(&CARD_LINK)),
        paging: None,
        retry: Retry::Once,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars { envelope: Some(&ENVELOPE), ..Particulars::NONE },
    },
    Operation {
        id: "experimental.cards.set_default",
        method: Method::Post,
        path: &[Segment::Literal("/cards/default")],
        args: &[
            arg("userId", "userId", Place::Body, Type::Text, true),
            arg("cardToken", "cardToken", Place::Body, Type::Text, true),
        ],
        rules: &[],
        body: BodyKind::Json,
        response: Answer::Empty,
        paging: None,
        retry: Retry::Repeatable,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars { envelope: Some(&ENVELOPE), ..Particulars::NONE },
    },
    Operation {
        id: "experimental.layouts.get",
        method: Method::Get,
        path: &[Segment::Literal("/layouts/"), Segment::Param(&["layoutId"])],
        args: &[arg("layoutId", "layoutId", Place::Path, Type::Text, true)],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&LAYOUT)),
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars { envelope: Some(&ENVELOPE), ..Particulars::NONE },
    },
    Operation {
        id: "experimental.layouts.list_by_phone",
        method: Method::Get,
        path: &[Segment::Literal("/layouts/list/"), Segment::Param(&["phoneNumber"])],
        args: &[arg("phoneNumber", "phoneNumber", Place::Path, Type::Text, true)],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::List(&Type::Model(&LAYOUT))),
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars { envelope: Some(&ENVELOPE), ..Particulars::NONE },
    },
    Operation {
        id: "experimental.payments.auth_saved_card",
        method: Method::Post,
        path: &[Segment::Literal("/payment/auth/saved-card")],
        args: &[
            arg("requestId", "x-request-id", Place::Header, Type::Uuid, false),
            arg("cvvCryptogramPacket", "CvvCryptogramPacket", Place::Body, Type::Secret, false),
            arg("cardId", "cardId", Place::Body, Type::Text, true),
            arg("externalId", "externalId", Place::Body, Type::Text, true),
            arg("layoutId", "layoutId", Place::Body, Type::Text, true),
            Arg { form: Form::Positive, ..arg("amount", "amount", Place::Body, Type::Money, true) },
            arg("currency", "currency", Place::Body, Type::Code(&PAYMENT_CURRENCY), true),
            arg("feeFromPayer", "feeFromPayer", Place::Body, Type::Bool, true),
            arg("cardholderName", "cardholderName", Place::Body, Type::Text, false),
            arg("name", "name", Place::Body, Type::Text, false),
            arg("comment", "comment", Place::Body, Type::Text, false),
            arg("payerFeedback", "payerFeedback", Place::Body, Type::Text, false),
            arg("payerEmail", "payerEmail", Place::Body, Type::Text, false),
            arg("payerPhoneNumber", "payerPhoneNumber", Place::Body, Type::Text, false),
            arg("payerCity", "payerCity", Place::Body, Type::Text, false),
            arg("invoiceId", "invoiceId", Place::Body, Type::Text, false),
            arg("placeCode", "placeCode", Place::Body, Type::Text, false),
            arg("rating", "rating", Place::Body, Type::Input(&PAYER_RATING), false),
        ],
        rules: &[],
        body: BodyKind::Json,
        response: Answer::Json(Type::Model(&PAYMENT)),
        paging: None,
        retry: Retry::Money,
        auth: true,
        check: Some("experimental.timeline.list"),
        action: None,
        particulars: &Particulars { envelope: Some(&ENVELOPE), ..Particulars::NONE },
    },
    Operation {
        id: "experimental.payments.post3ds",
        method: Method::Post,
        path: &[Segment::Literal("/payment/post3ds")],
        args: &[arg("md", "md", Place::Body, Type::Text, true), arg("paRes", "paRes", Place::Body, Type::Secret, true)],
        rules: &[],
        body: BodyKind::Json,
        response: Answer::Json(Type::Model(&PAYMENT)),
        paging: None,
        retry: Retry::Money,
        auth: true,
        check: Some("experimental.timeline.list"),
        action: None,
        particulars: &Particulars { envelope: Some(&ENVELOPE), ..Particulars::NONE },
    },
    Operation {
        id: "experimental.payments.saved_cards",
        method: Method::Get,
        path: &[Segment::Literal("/payment/cards")],
        args: &[arg("externalId", "ExternalId", Place::Query, Type::Text, true)],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::List(&Type::Model(&SAVED_CARD))),
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars { envelope: Some(&ENVELOPE), ..Particulars::NONE },
    },
    Operation {
        id: "experimental.payments.sbp_status",
        method: Method::Get,
        path: &[Segment::Literal("/payment/sbp/status")],
        args: &[
            arg("id", "id", Place::Query, Type::Text, false),
            arg("transactionId", "transactionId", Place::Query, Type::Text, false),
        ],
        rules: &[Rule::OneOf(&["id", "transactionId"])],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&EXTERNAL_PAYMENT_STATE)),
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars { envelope: Some(&ENVELOPE), ..Particulars::NONE },
    },
    Operation {
        id: "experimental.payments.tpay_status",
        method: Method::Get,
        path: &[Segment::Literal("/payment/tpay/status")],
        args: &[
            arg("id", "id", Place::Query, Type::Text, false),
            arg("transactionId", "transactionId", Place::Query, Type::Text, false),
        ],
        rules: &[Rule::OneOf(&["id", "transactionId"])],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&EXTERNAL_PAYMENT_STATE)),
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars { envelope: Some(&ENVELOPE), ..Particulars::NONE },
    },
    Operation {
        id: "experimental.payouts.fee_info",
        method: Method::Get,
        path: &[Segment::Literal("/payout/fee/info")],
        args: &[],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&PAYOUT_FEE_INFO)),
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars { envelope: Some(&ENVELOPE), ..Particulars::NONE },
    },
    Operation {
        id: "experimental.payouts.list",
        method: Method::Get,
        path: &[Segment::Literal("/payout")],
        args: &[
            arg("dateFrom", "dateFrom", Place::Query, Type::Date, false),
            arg("dateTo", "dateTo", Place::Query, Type::Date, false),
            arg("phoneNumber", "phoneNumber", Place::Query, Type::Text, false),
            arg("userId", "userId", Place::Query, Type::Text, false),
            arg("limit", "limit", Place::Query, Type::Int, false),
            arg("page", "page", Place::Query, Type::Int, false),
        ],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Any),
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars { envelope: Some(&ENVELOPE), ..Particulars::NONE },
    },
    Operation {
        id: "experimental.receivers.get",
        method: Method::Get,
        path: &[Segment::Literal("/receivers/"), Segment::Param(&["userId"])],
        args: &[arg("userId", "userId", Place::Path, Type::Text, true)],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&RECEIVER)),
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars { envelope: Some(&ENVELOPE), ..Particulars::NONE },
    },
    Operation {
        id: "experimental.receivers.me",
        method: Method::Get,
        path: &[Segment::Literal("/receivers/me")],
        args: &[],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&PROFILE)),
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars { envelope: Some(&ENVELOPE), ..Particulars::NONE },
    },
    Operation {
        id: "experimental.receivers.register",
        method: Method::Post,
        path: &[Segment::Literal("/receivers")],
        args: &[
            arg("phoneNumber", "phoneNumber", Place::Body, Type::Text, true),
            arg("name", "name", Place::Body, Type::Text, false),
            arg("email", "email", Place::Body, Type::Text, false),
            arg("type", "type", Place::Body, Type::Int, false),
            arg("placeId", "placeId", Place::Body, Type::Text, false),
            arg("managerId", "managerId", Place::Body, Type::Text, false),
            arg("password", "password", Place::Body, Type::Secret, false),
            arg("passwordConfirm", "passwordConfirm", Place::Body, Type::Secret, false),
            arg("sendPassword", "sendPassword", Place::Body, Type::Bool, false),
            arg("verifyPhone", "verifyPhone", Place::Body, Type::Bool, false),
            arg("leadId", "leadId", Place::Body, Type::Text, false),
            arg("agentCode", "agentCode", Place::Body, Type::Text, false),
            arg("salesCode", "salesCode", Place::Body, Type::Text, false),
            arg("registrationSource", "registrationSource", Place::Body, Type::Int, false),
            arg("utminfo", "utminfo", Place::Body, Type::Any, false),
        ],
        rules: &[],
        body: BodyKind::Json,
        response: Answer::Json(Type::Model(&REGISTERED_RECEIVER)),
        paging: None,
        retry: Retry::CheckFirst,
        auth: true,
        check: Some("receivers.list"),
        action: None,
        particulars: &Particulars { envelope: Some(&ENVELOPE), ..Particulars::NONE },
    },
    Operation {
        id: "experimental.receivers.set_own_payout_method",
        method: Method::Post,
        path: &[Segment::Literal("/receivers/payout-method")],
        args: &[arg("payoutMethod", "payoutMethod", Place::Body, Type::Code(&PAYOUT_METHOD_NAME), true)],
        rules: &[],
        body: BodyKind::Json,
        response: Answer::Empty,
        paging: None,
        retry: Retry::Repeatable,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars { envelope: Some(&ENVELOPE), ..Particulars::NONE },
    },
    Operation {
        id: "experimental.timeline.list",
        method: Method::Get,
        path: &[Segment::Literal("/timeline")],
        args: &[
            arg("page", "page", Place::Query, Type::Int, false),
            arg("limit", "limit", Place::Query, Type::Int, false),
            Arg { form: Form::Iso, ..arg("dateFrom", "dateFrom", Place::Query, Type::DateTime, false) },
            Arg { form: Form::Iso, ..arg("dateTo", "dateTo", Place::Query, Type::DateTime, false) },
        ],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&TIMELINE_PAGE)),
        paging: Some(Paging::Numbered {
            page: "page",
            size: Some("limit"),
            max_size: None,
            items: "items",
            pages: &[],
            total: &[],
        }),
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars { envelope: Some(&ENVELOPE), ..Particulars::NONE },
    },
    Operation {
        id: "payment_pages.get",
        method: Method::Get,
        path: &[Segment::Literal("/paymentpages/"), Segment::Param(&["layoutId"])],
        args: &[arg("layoutId", "layoutId", Place::Path, Type::Text, true)],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&PAYMENT_PAGE)),
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars { envelope: Some(&ENVELOPE), ..Particulars::NONE },
    },
    Operation {
        id: "payment_pages.update",
        method: Method::Patch,
        path: &[Segment::Literal("/paymentpages/"), Segment::Param(&["layoutId"])],
        args: &[
            arg("layoutId", "layoutId", Place::Path, Type::Text, true),
            arg("channelUrl", "/WorkInfo/ChannelUrl", Place::Body, Type::Text, true),
            arg("name", "/Name", Place::Body, Type::Text, false),
        ],
        rules: &[],
        body: BodyKind::JsonPatch,
        response: Answer::Empty,
        paging: None,
        retry: Retry::Repeatable,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars { envelope: Some(&ENVELOPE), ..Particulars::NONE },
    },
    Operation {
        id: "payments.auth",
        method: Method::Post,
        path: &[Segment::Literal("/payment/auth")],
        args: &[
            arg("requestId", "x-request-id", Place::Header, Type::Uuid, false),
            arg("cardCryptogramPacket", "cardCryptogramPacket", Place::Body, Type::Secret, true),
            arg("layoutId", "layoutId", Place::Body, Type::Text, true),
            Arg { form: Form::Positive, ..arg("amount", "amount", Place::Body, Type::Money, true) },
            arg("currency", "currency", Place::Body, Type::Code(&PAYMENT_CURRENCY), true),
            arg("feeFromPayer", "feeFromPayer", Place::Body, Type::Bool, true),
            arg("cardholderName", "cardholderName", Place::Body, Type::Text, false),
            arg("name", "name", Place::Body, Type::Text, false),
            arg("comment", "comment", Place::Body, Type::Text, false),
            arg("payerFeedback", "payerFeedback", Place::Body, Type::Text, false),
            arg("payerEmail", "payerEmail", Place::Body, Type::Text, false),
            arg("payerPhoneNumber", "payerPhoneNumber", Place::Body, Type::Text, false),
            arg("payerCity", "payerCity", Place::Body, Type::Text, false),
            arg("invoiceId", "invoiceId", Place::Body, Type::Text, false),
            arg("placeCode", "placeCode", Place::Body, Type::Text, false),
            arg("rating", "rating", Place::Body, Type::Input(&PAYER_RATING), false),
            arg("captchaVerificationToken", "captchaVerificationToken", Place::Body, Type::Secret, false),
            arg("saveCard", "saveCard", Place::Body, Type::Bool, false),
            arg("externalId", "externalId", Place::Body, Type::Text, false),
            arg("split", "split", Place::Body, Type::List(&Type::Input(&SPLIT_SHARE)), false),
        ],
        rules: &[],
        body: BodyKind::Json,
        response: Answer::Json(Type::Model(&PAYMENT)),
        paging: None,
        retry: Retry::Money,
        auth: true,
        check: Some("experimental.timeline.list"),
        action: None,
        particulars: &Particulars { envelope: Some(&ENVELOPE), ..Particulars::NONE },
    },
    Operation {
        id: "payments.fee",
        method: Method::Get,
        path: &[Segment::Literal("/payment/fee")],
        args: &[
            arg("layoutId", "layoutId", Place::Query, Type::Text, true),
            Arg { form: Form::Positive, ..arg("amount", "amount", Place::Query, Type::Money, true) },
        ],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&PAYMENT_FEE)),
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars { envelope: Some(&ENVELOPE), ..Particulars::NONE },
    },
    Operation {
        id: "payments.public_id",
        method: Method::Post,
        path: &[Segment::Literal("/payment/publicid")],
        args: &[
            arg("layoutId", "layoutId", Place::Body, Type::Text, true),
            arg("split", "split", Place::Body, Type::List(&Type::Input(&SPLIT_SHARE)), false),
        ],
        rules: &[],
        body: BodyKind::Json,
        response: Answer::Json(Type::Model(&PUBLIC_ID)),
        paging: None,
        retry: Retry::Repeatable,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars { envelope: Some(&ENVELOPE), ..Particulars::NONE },
    },
    Operation {
        id: "payments.sbp",
        method: Method::Post,
        path: &[Segment::Literal("/payment/sbp")],
        args: &[
            arg("requestId", "x-request-id", Place::Header, Type::Uuid, false),
            arg("layoutId", "layoutId", Place::Body, Type::Text, true),
            Arg { form: Form::Positive, ..arg("amount", "amount", Place::Body, Type::Money, true) },
            arg("currency", "currency", Place::Body, Type::Code(&PAYMENT_CURRENCY), true),
            arg("feeFromPayer", "feeFromPayer", Place::Body, Type::Bool, true),
            arg("cardholderName", "cardholderName", Place::Body, Type::Text, false),
            arg("name", "name", Place::Body, Type::Text, false),
            arg("comment", "comment", Place::Body, Type::Text, false),
            arg("payerFeedback", "payerFeedback", Place::Body, Type::Text, false),
            arg("payerEmail", "payerEmail", Place::Body, Type::Text, false),
            arg("payerPhoneNumber", "payerPhoneNumber", Place::Body, Type::Text, false),
            arg("payerCity", "payerCity", Place::Body, Type::Text, false),
            arg("invoiceId", "invoiceId", Place::Body, Type::Text, false),
            arg("placeCode", "placeCode", Place::Body, Type::Text, false),
            arg("rating", "rating", Place::Body, Type::Input(&PAYER_RATING), false),
            arg("device", "device", Place::Body, Type::Input(&DEVICE), true),
            arg("ipSource", "ipSource", Place::Body, Type::Text, false),
            arg("successRedirectUrl", "successRedirectUrl", Place::Body, Type::Text, false),
            arg("failedRedirectUrl", "failedRedirectUrl", Place::Body, Type::Text, false),
        ],
        rules: &[],
        body: BodyKind::Json,
        response: Answer::Json(Type::Model(&EXTERNAL_PAYMENT)),
        paging: None,
        retry: Retry::Once,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars { envelope: Some(&ENVELOPE), ..Particulars::NONE },
    },
    Operation {
        id: "payments.tpay",
        method: Method::Post,
        path: &[Segment::Literal("/payment/tpay")],
        args: &[
            arg("requestId", "x-request-id", Place::Header, Type::Uuid, false),
            arg("layoutId", "layoutId", Place::Body, Type::Text, true),
            Arg { form: Form::Positive, ..arg("amount", "amount", Place::Body, Type::Money, true) },
            arg("currency", "currency", Place::Body, Type::Code(&PAYMENT_CURRENCY), true),
            arg("feeFromPayer", "feeFromPayer", Place::Body, Type::Bool, true),
            arg("cardholderName", "cardholderName", Place::Body, Type::Text, false),
            arg("name", "name", Place::Body, Type::Text, false),
            arg("comment", "comment", Place::Body, Type::Text, false),
            arg("payerFeedback", "payerFeedback", Place::Body, Type::Text, false),
            arg("payerEmail", "payerEmail", Place::Body, Type::Text, false),
            arg("payerPhoneNumber", "payerPhoneNumber", Place::Body, Type::Text, false),
            arg("payerCity", "payerCity", Place::Body, Type::Text, false),
            arg("invoiceId", "invoiceId", Place::Body, Type::Text, false),
            arg("placeCode", "placeCode", Place::Body, Type::Text, false),
            arg("rating", "rating", Place::Body, Type::Input(&PAYER_RATING), false),
            arg("device", "device", Place::Body, Type::Input(&DEVICE), true),
            arg("ipSource", "ipSource", Place::Body, Type::Text, false),
            arg("successRedirectUrl", "successRedirectUrl", Place::Body, Type::Text, false),
            arg("failedRedirectUrl", "failedRedirectUrl", Place::Body, Type::Text, false),
        ],
        rules: &[],
        body: BodyKind::Json,
        response: Answer::Json(Type::Model(&EXTERNAL_PAYMENT)),
        paging: None,
        retry: Retry::Once,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars { envelope: Some(&ENVELOPE), ..Particulars::NONE },
    },
    Operation {
        id: "places.attach_confirm",
        method: Method::Post,
        path: &[
            Segment::Literal("/places/"),
            Segment::Param(&["placeId"]),
            Segment::Literal("/employees/attach/confirm"),
        ],
        args: &[
            arg("placeId", "placeId", Place::Path, Type::Text, true),
            arg("userId", "UserId", Place::Body, Type::Text, true),
            arg("smsCode", "SmsCode", Place::Body, Type::Secret, true),
        ],
        rules: &[],
        body: BodyKind::Json,
        response: Answer::Empty,
        paging: None,
        retry: Retry::CheckFirst,
        auth: true,
        check: Some("places.employees"),
        action: Some("confirm"),
        particulars: &Particulars { envelope: Some(&ENVELOPE), ..Particulars::NONE },
    },
    Operation {
        id: "places.attach_send_sms",
        method: Method::Post,
        path: &[
            Segment::Literal("/places/"),
            Segment::Param(&["placeId"]),
            Segment::Literal("/employees/attach/send-sms"),
        ],
        args: &[
            arg("placeId", "placeId", Place::Path, Type::Text, true),
            arg("userId", "UserId", Place::Body, Type::Text, true),
        ],
        rules: &[],
        body: BodyKind::Json,
        response: Answer::Empty,
        paging: None,
        retry: Retry::Once,
        auth: true,
        check: None,
        action: Some("send_code"),
        particulars: &Particulars {
            envelope: Some(&ENVELOPE),
            interval: Some(&Interval {
                seconds: 60,
                per: &["userId"],
                reason: "between two SMS to a receiver there must be a minute, also when it is not known whether the last one was sent",
            }),
            ..Particulars::NONE
        },
    },
    Operation {
        id: "places.create",
        method: Method::Post,
        path: &[Segment::Literal("/places")],
        args: &[arg("name", "name", Place::Body, Type::Text, true)],
        rules: &[],
        body: BodyKind::Json,
        response: Answer::Empty,
        paging: None,
        retry: Retry::CheckFirst,
        auth: true,
        check: Some("places.list"),
        action: None,
        particulars: &Particulars { envelope: Some(&ENVELOPE), ..Particulars::NONE },
    },
    Operation {
        id: "places.employees",
        method: Method::Get,
        path: &[Segment::Literal("/places/"), Segment::Param(&["placeId"]), Segment::Literal("/employees")],
        args: &[arg("placeId", "placeId", Place::Path, Type::Text, true)],
        rules: &[],
        body: BodyKind::None,
        response: Answer::JsonOrList(Type::Model(&EMPLOYEE_LIST)),
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars { envelope: Some(&ENVELOPE), ..Particulars::NONE },
    },
    Operation {
        id: "places.list",
        method: Method::Get,
        path: &[Segment::Literal("/places")],
        args: &[
            Arg { form: Form::Iso, ..arg("createdDateFrom", "createdDateFrom", Place::Query, Type::DateTime, false) },
            Arg { form: Form::Iso, ..arg("createdDateTo", "createdDateTo", Place::Query, Type::DateTime, false) },
            arg("name", "name", Place::Query, Type::Text, false),
            arg("administratorId", "administratorId", Place::Query, Type::List(&Type::Text), false),
            arg("ids", "ids", Place::Query, Type::List(&Type::Text), false),
            arg("externalPlaceId", "externalPlaceId", Place::Query, Type::Text, false),
            arg("page", "page", Place::Query, Type::Int, false),
            arg("limit", "limit", Place::Query, Type::Int, false),
        ],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&PLACE_PAGE)),
        paging: Some(Paging::Numbered {
            page: "page",
            size: Some("limit"),
            max_size: None,
            items: "items",
            pages: &[],
            total: &["totalCount"],
        }),
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars { envelope: Some(&ENVELOPE), ..Particulars::NONE },
    },
    Operation {
        id: "places.registration_url",
        method: Method::Post,
        path: &[Segment::Literal("/places/registration-url")],
        args: &[
            arg("placeId", "placeId", Place::Body, Type::Text, true),
            arg("maxRegistrationCount", "maxRegistrationCount", Place::Body, Type::Int, false),
            arg("lifetime", "lifetime", Place::Body, Type::Int, false),
        ],
        rules: &[
            Rule::Range { arg: "maxRegistrationCount", min: 1, max: 100 },
            Rule::Range { arg: "lifetime", min: 180, max: 604800 },
        ],
        body: BodyKind::Json,
        response: Answer::Json(Type::Model(&REGISTRATION_LINK)),
        paging: None,
        retry: Retry::Once,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars { envelope: Some(&ENVELOPE), ..Particulars::NONE },
    },
    Operation {
        id: "receivers.create_many",
        method: Method::Post,
        path: &[Segment::Literal("/receivers/create-many")],
        args: &[
            arg("placeId", "placeId", Place::Body, Type::Text, true),
            arg("needConfirmLayouts", "needConfirmLayouts", Place::Body, Type::Bool, false),
            arg("receivers", "receivers", Place::Body, Type::List(&Type::Input(&NEW_RECEIVER)), true),
        ],
        rules: &[],
        body: BodyKind::Json,
        response: Answer::Json(Type::Model(&CREATED_RECEIVERS)),
        paging: None,
        retry: Retry::CheckFirst,
        auth: true,
        check: Some("receivers.list"),
        action: None,
        particulars: &Particulars { envelope: Some(&ENVELOPE), ..Particulars::NONE },
    },
    Operation {
        id: "receivers.delete_photo",
        method: Method::Delete,
        path: &[Segment::Literal("/receivers/"), Segment::Param(&["userId"]), Segment::Literal("/photo")],
        args: &[arg("userId", "userId", Place::Path, Type::Text, true)],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Empty,
        paging: None,
        retry: Retry::Repeatable,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars { envelope: Some(&ENVELOPE), ..Particulars::NONE },
    },
    Operation {
        id: "receivers.detach_agent",
        method: Method::Post,
        path: &[Segment::Literal("/receivers/"), Segment::Param(&["userId"]), Segment::Literal("/detach-agent")],
        args: &[arg("userId", "userId", Place::Path, Type::Text, true)],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Empty,
        paging: None,
        retry: Retry::CheckFirst,
        auth: true,
        check: Some("receivers.list"),
        action: None,
        particulars: &Particulars { envelope: Some(&ENVELOPE), ..Particulars::NONE },
    },
    Operation {
        id: "receivers.list",
        method: Method::Get,
        path: &[Segment::Literal("/receivers")],
        args: &[
            Arg { form: Form::Iso, ..arg("dateFrom", "dateFrom", Place::Query, Type::DateTime, false) },
            Arg { form: Form::Iso, ..arg("dateTo", "dateTo", Place::Query, Type::DateTime, false) },
            arg("phoneNumber", "phoneNumber", Place::Query, Type::Text, false),
            arg("name", "name", Place::Query, Type::Text, false),
            arg("layoutId", "layoutId", Place::Query, Type::Text, false),
            arg("placeId", "placeId", Place::Query, Type::Text, false),
            arg("type", "type", Place::Query, Type::Int, false),
            arg("userId", "userId", Place::Query, Type::List(&Type::Text), false),
            arg("page", "page", Place::Query, Type::Int, false),
            arg("limit", "limit", Place::Query, Type::Int, false),
        ],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&RECEIVER_PAGE)),
        paging: Some(Paging::Numbered {
            page: "page",
            size: Some("limit"),
            max_size: None,
            items: "items",
            pages: &[],
            total: &["totalCount"],
        }),
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars { envelope: Some(&ENVELOPE), ..Particulars::NONE },
    },
    Operation {
        id: "receivers.list_pages",
        method: Method::Get,
        path: &[Segment::Literal("/receivers/pages")],
        args: &[
            Arg { form: Form::Iso, ..arg("dateFrom", "dateFrom", Place::Query, Type::DateTime, false) },
            Arg { form: Form::Iso, ..arg("dateTo", "dateTo", Place::Query, Type::DateTime, false) },
            arg("phoneNumber", "phoneNumber", Place::Query, Type::Text, false),
            arg("name", "name", Place::Query, Type::Text, false),
            arg("layoutId", "layoutId", Place::Query, Type::Text, false),
            arg("placeId", "placeId", Place::Query, Type::Text, false),
            arg("type", "type", Place::Query, Type::Int, false),
            arg("userId", "userId", Place::Query, Type::List(&Type::Text), false),
            arg("page", "page", Place::Query, Type::Int, false),
            arg("limit", "limit", Place::Query, Type::Int, false),
        ],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&RECEIVER_PAGE)),
        paging: Some(Paging::Numbered {
            page: "page",
            size: Some("limit"),
            max_size: None,
            items: "items",
            pages: &[],
            total: &["totalCount"],
        }),
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars { envelope: Some(&ENVELOPE), ..Particulars::NONE },
    },
    Operation {
        id: "receivers.set_payout_method",
        method: Method::Post,
        path: &[Segment::Literal("/receivers/"), Segment::Param(&["userId"]), Segment::Literal("/payout-method")],
        args: &[
            arg("userId", "userId", Place::Path, Type::Text, true),
            arg("payoutMethod", "payoutMethod", Place::Body, Type::Code(&PAYOUT_METHOD), true),
        ],
        rules: &[],
        body: BodyKind::Json,
        response: Answer::Empty,
        paging: None,
        retry: Retry::Repeatable,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars { envelope: Some(&ENVELOPE), ..Particulars::NONE },
    },
    Operation {
        id: "receivers.update",
        method: Method::Patch,
        path: &[Segment::Literal("/receivers/"), Segment::Param(&["userId"])],
        args: &[
            arg("userId", "userId", Place::Path, Type::Text, true),
            arg("name", "/Name", Place::Body, Type::Text, false),
            arg("email", "/Email", Place::Body, Type::Text, false),
        ],
        rules: &[Rule::AnyOf(&["name", "email"])],
        body: BodyKind::JsonPatch,
        response: Answer::Empty,
        paging: None,
        retry: Retry::Repeatable,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars { envelope: Some(&ENVELOPE), ..Particulars::NONE },
    },
    Operation {
        id: "receivers.upload_photo",
        method: Method::Post,
        path: &[Segment::Literal("/receivers/"), Segment::Param(&["userId"]), Segment::Literal("/photo")],
        args: &[
            arg("userId", "userId", Place::Path, Type::Text, true),
            arg("file", "FormFile", Place::Body, Type::File, true),
        ],
        rules: &[],
        body: BodyKind::Multipart,
        response: Answer::Json(Type::Model(&PHOTO)),
        paging: None,
        retry: Retry::Repeatable,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars { envelope: Some(&ENVELOPE), ..Particulars::NONE },
    },
];

static ENVELOPE: Envelope = Envelope {
    ok: "succeed",
    data: "data",
    messages: Some("errors"),
    fields: Some("validationErrors"),
    code: Some("errorCode"),
};

/// A person to make a receiver of.
pub static NEW_RECEIVER: Input = Input {
    name: "NewReceiver",
    fields: &[
        arg("phoneNumber", "phoneNumber", Place::Body, Type::Text, true),
        arg("name", "name", Place::Body, Type::Text, true),
        arg("externalId", "externalId", Place::Body, Type::Text, false),
        arg("sendPassword", "sendPassword", Place::Body, Type::Bool, false),
    ],
    rules: &[],
};

/// A receiver's share of a payment.
pub static SPLIT_SHARE: Input = Input {
    name: "SplitShare",
    fields: &[
        arg("layoutId", "layoutId", Place::Body, Type::Text, false),
        Arg { form: Form::Positive, ..arg("amount", "amount", Place::Body, Type::Money, false) },
    ],
    rules: &[],
};

/// The payer's rating.
pub static PAYER_RATING: Input = Input {
    name: "PayerRating",
    fields: &[
        arg("score", "score", Place::Body, Type::Int, false),
        arg("selectedComponents", "selectedComponents", Place::Body, Type::List(&Type::Text), false),
    ],
    rules: &[],
};

/// The payer's device. Callers write its keys in different cases; these are the vendor's.
pub static DEVICE: Input = Input {
    name: "Device",
    fields: &[
        arg("type", "type", Place::Body, Type::Code(&DEVICE_TYPE), false),
        arg("os", "os", Place::Body, Type::Text, false),
        arg("webView", "webView", Place::Body, Type::Bool, false),
        arg("browser", "browser", Place::Body, Type::Text, false),
    ],
    rules: &[],
};

/// A new token pair; it replaces the old one.
pub static TOKEN_PAIR: Model = Model {
    name: "TokenPair",
    fields: &[
        field("token", "access_token", &["Access_token"], Type::Secret, true),
        field("refreshToken", "refresh_token", &["Refresh_token"], Type::Secret, false),
        field("expiresIn", "expires_in", &["Expires_in"], Type::Int, false),
        field("tokenType", "token_type", &["Token_type"], Type::Text, false),
        Field { guess: true, ..field("scope", "scope", &["Scope"], Type::Text, false) },
    ],
    bare: &[],
};

/// A receiver as `receivers.create_many` answers it.
pub static CREATED_RECEIVER: Model = Model {
    name: "CreatedReceiver",
    fields: &[
        field("phoneNumber", "phoneNumber", &["PhoneNumber"], Type::Text, false),
        field("name", "name", &["Name"], Type::Text, false),
        field("userId", "userId", &["UserId"], Type::Text, true),
        field("layoutId", "layoutId", &["LayoutId"], Type::Text, false),
        field("layoutStatus", "layoutStatus", &["LayoutStatus"], Type::Code(&LAYOUT_STATUS), true),
    ],
    bare: &[],
};

/// What became of the people of one request.
pub static CREATED_RECEIVERS: Model = Model {
    name: "CreatedReceivers",
    fields: &[
        field("created", "created", &["Created"], Type::List(&Type::Model(&CREATED_RECEIVER)), false),
        field("skipped", "skipped", &["Skipped"], Type::List(&Type::Model(&CREATED_RECEIVER)), false),
    ],
    bare: &[],
};

/// A receiver of tips. What a later confirmation made of the `layoutStatus` is not in here.
pub static RECEIVER: Model = Model {
    name: "Receiver",
    fields: &[
        field("userId", "userId", &["UserId"], Type::Text, true),
        field("phoneNumber", "phoneNumber", &["PhoneNumber"], Type::Text, false),
        field("email", "email", &["Email"], Type::Text, false),
        field("fullName", "fullName", &["FullName"], Type::Text, false),
        field("type", "type", &["Type"], Type::Int, false),
        field("layouts", "layouts", &["Layouts"], Type::List(&Type::Model(&LAYOUT)), false),
        field("manager", "manager", &["Manager"], Type::Model(&MANAGER), false),
        field("photoId", "photoId", &["PhotoId"], Type::Text, false),
        field("photoUrl", "photoUrl", &["PhotoUrl"], Type::Text, false),
        field("cardFirstSix", "cardFirstSix", &["CardFirstSix"], Type::Text, false),
        field("cardLastFour", "cardLastFour", &["CardLastFour"], Type::Text, false),
        field("cardExpDate", "cardExpDate", &["CardExpDate"], Type::Text, false),
        field("payoutMethod", "payoutMethod", &["PayoutMethod"], Type::Code(&PAYOUT_METHOD), false),
        field("lockoutEnd", "lockoutEnd", &["LockoutEnd"], Type::DateTime, false),
        field("phoneNumberConfirmed", "phoneNumberConfirmed", &["PhoneNumberConfirmed"], Type::Bool, false),
        field("createdDate", "createdDate", &["CreatedDate"], Type::DateTime, false),
        field("updatedDate", "updatedDate", &["UpdatedDate"], Type::DateTime, false),
    ],
    bare: &[],
};

/// One page: receivers.
pub static RECEIVER_PAGE: Model = Model {
    name: "ReceiverPage",
    fields: &[
        field("items", "items", &["Items"], Type::List(&Type::Model(&RECEIVER)), true),
        field("totalCount", "totalCount", &["TotalCount"], Type::Int, true),
    ],
    bare: &[],
};

/// A payment page (the vendor's layout). `receivers.list` documents it; `experimental.layouts.get` and `experimental.layouts.list_by_phone` add the links and `backgroundUrl`.
pub static LAYOUT: Model = Model {
    name: "Layout",
    fields: &[
        field("id", "id", &["Id"], Type::Text, false),
        field("layoutId", "layoutId", &["shortId", "ShortId", "LayoutId"], Type::Text, false),
        field("default", "default", &["Default"], Type::Bool, false),
        field("disabled", "disabled", &["Disabled"], Type::Bool, false),
        field("title", "title", &["Title"], Type::Text, false),
        field("description", "description", &["Description"], Type::Text, false),
        field("text", "text", &["Text"], Type::Text, false),
        field("backgroundId", "backgroundId", &["BackgroundId"], Type::Text, false),
        field("placeId", "placeId", &["PlaceId"], Type::Text, false),
        field("placeName", "placeName", &["PlaceName"], Type::Text, false),
        field("userId", "userId", &["UserId"], Type::Text, false),
        field("externalInfo", "externalInfo", &["ExternalInfo"], Type::Text, false),
        Field { guess: true, ..field("paymentLink", "paymentLink", &["PaymentLink"], Type::Text, false) },
        Field { guess: true, ..field("qrLink", "qrLink", &["QrLink"], Type::Text, false) },
        Field { guess: true, ..field("backgroundUrl", "backgroundUrl", &["BackgroundUrl"], Type::Text, false) },
    ],
    bare: &[],
};

/// Manager of a receiver.
pub static MANAGER: Model = Model {
    name: "Manager",
    fields: &[
        field("managerId", "managerId", &["ManagerId"], Type::Text, false),
        field("name", "name", &["Name"], Type::Text, false),
        field("externalId", "externalId", &["ExternalId"], Type::Text, false),
        field("email", "email", &["Email"], Type::Text, false),
    ],
    bare: &[],
};

/// A receiver's photo.
pub static PHOTO: Model = Model {
    name: "Photo",
    fields: &[
        field("photoUrl", "photoUrl", &["PhotoUrl"], Type::Text, false),
        field("photoId", "photoId", &["photold", "Photold", "PhotoId"], Type::Text, false),
    ],
    bare: &[],
};

/// A place: where receivers work.
pub static PLACE: Model = Model {
    name: "Place",
    fields: &[
        field("id", "id", &["Id"], Type::Text, true),
        field("externalPlaceId", "externalPlaceId", &["ExternalPlaceId"], Type::Text, false),
        field("createdDate", "createdDate", &["CreatedDate"], Type::DateTime, false),
        field("updatedDate", "updatedDate", &["UpdatedDate"], Type::DateTime, false),
        field("name", "name", &["Name"], Type::Text, false),
        field("placeType", "placeType", &["PlaceType"], Type::Int, false),
        field("managerId", "managerId", &["ManagerId"], Type::Text, false),
        field(
            "placeAdministratorIds",
            "placeAdministratorIds",
            &["PlaceAdministratorIds"],
            Type::List(&Type::Text),
            false,
        ),
        field("isHead", "isHead", &["IsHead"], Type::Bool, false),
        field("headPlace", "headPlace", &["HeadPlace"], Type::Model(&HEAD_PLACE), false),
        field("employeeCount", "employeeCount", &["EmployeeCount"], Type::Int, false),
        field("hasPaymentPageSettings", "hasPaymentPageSettings", &["HasPaymentPageSettings"], Type::Bool, false),
        field("rating", "rating", &["Rating"], Type::Model(&RATING), false),
    ],
    bare: &[],
};

/// The place that another belongs to.
pub static HEAD_PLACE: Model = Model {
    name: "HeadPlace",
    fields: &[field("id", "id", &["Id"], Type::Text, false), field("name", "name", &["Name"], Type::Text, false)],
    bare: &[],
};

/// One page: places.
pub static PLACE_PAGE: Model = Model {
    name: "PlacePage",
    fields: &[
        field("items", "items", &["Items"], Type::List(&Type::Model(&PLACE)), true),
        field("totalCount", "totalCount", &["TotalCount"], Type::Int, true),
    ],
    bare: &[],
};

/// Rating by payers, of a place or on a payment page.
pub static RATING: Model = Model {
    name: "Rating",
    fields: &[
        field("enabled", "enabled", &["Enabled"], Type::Bool, false),
        field("components", "components", &["Components"], Type::List(&Type::Model(&RATING_COMPONENT)), false),
        field("averageScore", "averageScore", &["AverageScore"], Type::Decimal, false),
        field("scoreCount", "scoreCount", &["ScoreCount"], Type::Int, false),
    ],
    bare: &[],
};

/// Something that payers can name in a rating.
pub static RATING_COMPONENT: Model = Model {
    name: "RatingComponent",
    fields: &[
        field("id", "id", &["Id"], Type::Text, false),
        field("title", "title", &["Title"], Type::Text, false),
        field("imageId", "imageId", &["ImageId"], Type::Text, false),
        field("imageUrl", "imageUrl", &["ImageUrl"], Type::Text, false),
    ],
    bare: &[],
};

/// An employee of a place. Only one field is ever named, and one is presumed; the others are in `extra`.
pub static EMPLOYEE: Model = Model {
    name: "Employee",
    fields: &[
        Field { guess: true, ..field("userId", "userId", &["UserId"], Type::Text, false) },
        field("confirmationStatus", "confirmationStatus", &["ConfirmationStatus"], Type::Code(&LAYOUT_STATUS), false),
    ],
    bare: &[],
};

/// Employees of a place; the container is presumed.
pub static EMPLOYEE_LIST: Model = Model {
    name: "EmployeeList",
    fields: &[field("items", "items", &["Items"], Type::List(&Type::Model(&EMPLOYEE)), true)],
    bare: &[],
};

/// A link by which people register themselves for a place. Whether it stands under `data` or beside `succeed` is not shown: both are read.
pub static REGISTRATION_LINK: Model = Model {
    name: "RegistrationLink",
    fields: &[
        field("url", "url", &["Url"], Type::Text, true),
        field("lifetime", "lifetime", &["Lifetime"], Type::Int, false),
    ],
    bare: &[],
};

/// The id of a terminal, from which the checkout script or SDK makes a card cryptogram.
pub static PUBLIC_ID: Model =
    Model { name: "PublicId", fields: &[field("publicId", "publicId", &["PublicId"], Type::Text, true)], bare: &[] };

/// How the check of a card went. Printed in Pascal case and without the envelope, recorded in camel case and inside `data`: both are read.
pub static CARD_LINK: Model = Model {
    name: "CardLink",
    fields: &[
        field("transactionId", "transactionId", &["TransactionId"], Type::Int, false),
        field("statusCode", "statusCode", &["StatusCode"], Type::Code(&CARD_LINK_STATUS), true),
        field("cardToken", "cardToken", &["CardToken"], Type::Text, false),
        field("md", "md", &["Md"], Type::Text, false),
        field("paReq", "paReq", &["PaReq"], Type::Text, false),
        field("acsUrl", "acsUrl", &["AcsUrl"], Type::Text, false),
        Field { guess: true, ..field("message", "message", &["Message"], Type::Text, false) },
        Field { guess: true, ..field("issuerCode", "issuerCode", &["IssuerCode"], Type::Text, false) },
        Field { guess: true, ..field("otpRequired", "otpRequired", &["OtpRequired"], Type::Text, false) },
        Field {
            guess: true,
            ..field("cardIssuerBankCountry", "cardIssuerBankCountry", &["CardIssuerBankCountry"], Type::Text, false)
        },
        Field { guess: true, ..field("cardLastFour", "cardLastFour", &["CardLastFour"], Type::Text, false) },
        Field { guess: true, ..field("cardExpDate", "cardExpDate", &["CardExpDate"], Type::Text, false) },
    ],
    bare: &[],
};

/// A payment page with all that is needed to draw it. The vendor's sample is cut short: the rest is known from the vendor's SDKs, and marked so.
pub static PAYMENT_PAGE: Model = Model {
    name: "PaymentPage",
    fields: &[
        Field { guess: true, ..field("id", "id", &["Id"], Type::Text, false) },
        Field { guess: true, ..field("layoutId", "layoutId", &["LayoutId"], Type::Text, false) },
        field("url", "url", &["Url"], Type::Text, false),
        field("title", "title", &["Title"], Type::Text, false),
        field("backgroundUrl", "backgroundUrl", &["BackgroundUrl"], Type::Text, false),
        field("avatarUrl", "avatarUrl", &["AvatarUrl"], Type::Text, false),
        field("logoUrl", "logoUrl", &["LogoUrl"], Type::Text, false),
        field("nameText", "nameText", &["NameText"], Type::Text, false),
        field("backgroundColor", "backgroundColor", &["BackgroundColor"], Type::Text, false),
        field("linksColor", "linksColor", &["LinksColor"], Type::Text, false),
        field("buttonsColor", "buttonsColor", &["ButtonsColor"], Type::Text, false),
        field("applePayEnabled", "applePayEnabled", &["ApplePayEnabled"], Type::Bool, false),
        field("googlePayEnabled", "googlePayEnabled", &["GooglePayEnabled"], Type::Bool, false),
        Field { guess: true, ..field("sbpPayEnabled", "sbpPayEnabled", &["SbpPayEnabled"], Type::Bool, false) },
        Field {
            guess: true,
            ..field("tinkoffPayEnabled", "tinkoffPayEnabled", &["TinkoffPayEnabled"], Type::Bool, false)
        },
        field("userAgreementText", "userAgreementText", &["UserAgreementText"], Type::Text, false),
        field("userAgreementUrl", "userAgreementUrl", &["UserAgreementUrl"], Type::Text, false),
        field("hideReCaptchaHint", "hideReCaptchaHint", &["HideReCaptchaHint"], Type::Bool, false),
        field("excludeCharityBanner", "excludeCharityBanner", &["ExcludeCharityBanner"], Type::Bool, false),
        field("paymentMessage", "paymentMessage", &["PaymentMessage"], Type::Map(&Type::Text), false),
        field("successMessage", "successMessage", &["SuccessMessage"], Type::Map(&Type::Text), false),
        field("failMessage", "failMessage", &["FailMessage"], Type::Map(&Type::Text), false),
        field("amount", "amount", &["Amount"], Type::Model(&PAGE_AMOUNT), false),
        field("target", "target", &["Target"], Type::Model(&PAGE_TARGET), false),
        Field { guess: true, ..field("rating", "rating", &["Rating"], Type::Model(&RATING), false) },
        Field {
            guess: true,
            ..field(
                "availableFields",
                "availableFields",
                &["AvailableFields"],
                Type::Map(&Type::Model(&PAGE_FIELD)),
                false,
            )
        },
        Field { guess: true, ..field("payerFee", "payerFee", &["PayerFee"], Type::Model(&PAYER_FEE), false) },
        Field { guess: true, ..field("percents", "percents", &["Percents"], Type::Model(&PAGE_PERCENTS), false) },
    ],
    bare: &[],
};

/// What can be paid on a payment page. The limits are `constraints` in the vendor's sample and `range` in newer SDKs.
pub static PAGE_AMOUNT: Model = Model {
    name: "PageAmount",
    fields: &[
        Field { guess: true, ..field("currency", "currency", &["Currency"], Type::Text, false) },
        field(
            "amountPresetSettings",
            "amountPresetSettings",
            &["AmountPresetSettings"],
            Type::Model(&AMOUNT_PRESETS),
            false,
        ),
        field("constraints", "constraints", &["Constraints"], Type::List(&Type::Model(&AMOUNT_CONSTRAINT)), false),
        Field { guess: true, ..field("range", "range", &["Range"], Type::Model(&AMOUNT_RANGE), false) },
    ],
    bare: &[],
};

/// Amounts to choose from.
pub static AMOUNT_PRESETS: Model = Model {
    name: "AmountPresets",
    fields: &[
        field("enabled", "enabled", &["Enabled"], Type::Bool, false),
        field("amounts", "amounts", &["Amounts"], Type::List(&Type::Money), false),
    ],
    bare: &[],
};

/// A limit of a payment page.
pub static AMOUNT_CONSTRAINT: Model = Model {
    name: "AmountConstraint",
    fields: &[
        field("type", "type", &["Type"], Type::Code(&AMOUNT_CONSTRAINT_TYPE), false),
        field("currency", "currency", &["Currency"], Type::Text, false),
        field("value", "value", &["Value"], Type::Money, false),
    ],
    bare: &[],
};

/// Limits of a payment page.
pub static AMOUNT_RANGE: Model = Model {
    name: "AmountRange",
    fields: &[
        Field { guess: true, ..field("minimal", "minimal", &["Minimal"], Type::Money, false) },
        Field { guess: true, ..field("maximal", "maximal", &["Maximal"], Type::Money, false) },
        Field { guess: true, ..field("fixed", "fixed", &["Fixed"], Type::Money, false) },
    ],
    bare: &[],
};

/// What is being collected for.
pub static PAGE_TARGET: Model = Model {
    name: "PageTarget",
    fields: &[
        field("startDate", "startDate", &["StartDate"], Type::DateTime, false),
        field("finishDate", "finishDate", &["FinishDate"], Type::DateTime, false),
        Field { guess: true, ..field("targetAmount", "targetAmount", &["TargetAmount"], Type::Money, false) },
        Field { guess: true, ..field("currentAmount", "currentAmount", &["CurrentAmount"], Type::Money, false) },
    ],
    bare: &[],
};

/// A field of a payment form.
pub static PAGE_FIELD: Model = Model {
    name: "PageField",
    fields: &[
        Field { guess: true, ..field("enabled", "enabled", &["Enabled"], Type::Bool, false) },
        Field { guess: true, ..field("required", "required", &["Required"], Type::Bool, false) },
        Field { guess: true, ..field("title", "title", &["Title"], Type::Text, false) },
    ],
    bare: &[],
};

/// Whether the payer may bear the fee.
pub static PAYER_FEE: Model = Model {
    name: "PayerFee",
    fields: &[
        Field { guess: true, ..field("enabled", "enabled", &["Enabled"], Type::Bool, false) },
        Field {
            guess: true,
            ..field("initialState", "initialState", &["InitialState"], Type::Code(&PAYER_FEE_STATE), false)
        },
    ],
    bare: &[],
};

/// Percents of a bill to choose from.
pub static PAGE_PERCENTS: Model = Model {
    name: "PagePercents",
    fields: &[
        Field { guess: true, ..field("defaultPercent", "defaultPercent", &["DefaultPercent"], Type::Decimal, false) },
        Field { guess: true, ..field("percents", "percents", &["Percents"], Type::List(&Type::Decimal), false) },
    ],
    bare: &[],
};

/// What a payment costs, in roubles.
pub static PAYMENT_FEE: Model = Model {
    name: "PaymentFee",
    fields: &[
        field("amount", "amount", &["Amount"], Type::Money, true),
        field("feeAmount", "feeAmount", &["FeeAmount"], Type::Money, true),
        field("amountFromPayer", "amountFromPayer", &["AmountFromPayer"], Type::Money, true),
    ],
    bare: &[],
};

/// How a card payment went.
pub static PAYMENT: Model = Model {
    name: "Payment",
    fields: &[
        Field { guess: true, ..field("transactionId", "transactionId", &["TransactionId"], Type::Int, false) },
        Field { guess: true, ..field("statusCode", "statusCode", &["StatusCode"], Type::Code(&PAYMENT_STATUS), false) },
        Field { guess: true, ..field("md", "md", &["Md"], Type::Text, false) },
        Field { guess: true, ..field("paReq", "paReq", &["PaReq"], Type::Text, false) },
        Field { guess: true, ..field("acsUrl", "acsUrl", &["AcsUrl"], Type::Text, false) },
        Field { guess: true, ..field("message", "message", &["Message"], Type::Text, false) },
        Field { guess: true, ..field("cardToken", "cardToken", &["CardToken"], Type::Text, false) },
        Field {
            guess: true,
            ..field("partnerRedirectUrl", "partnerRedirectUrl", &["PartnerRedirectUrl"], Type::Text, false)
        },
        Field { guess: true, ..field("externalId", "externalId", &["ExternalId"], Type::Text, false) },
    ],
    bare: &[],
};

/// A payment that the payer finishes in a bank.
pub static EXTERNAL_PAYMENT: Model = Model {
    name: "ExternalPayment",
    fields: &[
        Field { guess: true, ..field("identifier", "identifier", &["Identifier"], Type::Text, false) },
        Field {
            guess: true,
            ..field("universalLinkUrl", "universalLinkUrl", &["UniversalLinkUrl"], Type::Text, false)
        },
    ],
    bare: &[],
};

/// Where a payment by SBP or T-Pay stands.
pub static EXTERNAL_PAYMENT_STATE: Model = Model {
    name: "ExternalPaymentState",
    fields: &[Field {
        guess: true,
        ..field("status", "status", &["Status"], Type::Code(&EXTERNAL_PAYMENT_STATUS), false)
    }],
    bare: &[],
};

/// A receiver that registered.
pub static REGISTERED_RECEIVER: Model = Model {
    name: "RegisteredReceiver",
    fields: &[
        field("name", "name", &["Name"], Type::Text, false),
        field("phoneNumber", "phoneNumber", &["PhoneNumber"], Type::Text, false),
        field("photoUrl", "photoUrl", &["PhotoUrl"], Type::Text, false),
        field("photoId", "photoId", &["PhotoId"], Type::Text, false),
        field("email", "email", &["Email"], Type::Text, false),
        field("userId", "userId", &["UserId"], Type::Text, false),
        field("phoneVerified", "phoneVerified", &["PhoneVerified"], Type::Bool, false),
        field("layoutIds", "layoutIds", &["LayoutIds"], Type::List(&Type::Text), false),
    ],
    bare: &[],
};

/// A receiver's own profile.
pub static PROFILE: Model = Model {
    name: "Profile",
    fields: &[
        field("userId", "userId", &["UserId"], Type::Text, false),
        field("fullName", "fullName", &["FullName"], Type::Text, false),
        field("phoneNumber", "phoneNumber", &["PhoneNumber"], Type::Text, false),
        field("photoUrl", "photoUrl", &["PhotoUrl"], Type::Text, false),
        field("payoutMethod", "payoutMethod", &["PayoutMethod"], Type::Code(&PAYOUT_METHOD_NAME), false),
        field("instantPayoutEnabled", "instantPayoutEnabled", &["InstantPayoutEnabled"], Type::Bool, false),
        field("isPremium", "isPremium", &["IsPremium"], Type::Bool, false),
        field("onboardingPassed", "onboardingPassed", &["OnboardingPassed"], Type::Bool, false),
        field("gender", "gender", &["Gender"], Type::Code(&GENDER), false),
        field("workPlace", "workPlace", &["WorkPlace"], Type::Text, false),
        field("workPosition", "workPosition", &["WorkPosition"], Type::Text, false),
        field("birthday", "birthday", &["Birthday"], Type::Text, false),
        field("createdDate", "createdDate", &["CreatedDate"], Type::DateTime, false),
        field("availableAmount", "availableAmount", &["AvailableAmount"], Type::Model(&AVAILABLE_AMOUNT), false),
    ],
    bare: &[],
};

/// Limits of a payout, in roubles.
pub static AVAILABLE_AMOUNT: Model = Model {
    name: "AvailableAmount",
    fields: &[
        field("minimal", "minimal", &["Minimal"], Type::Money, false),
        field("maximal", "maximal", &["Maximal"], Type::Money, false),
    ],
    bare: &[],
};

/// A card of a receiver.
pub static CARD: Model = Model {
    name: "Card",
    fields: &[
        field("token", "token", &["Token"], Type::Text, true),
        field("firstSix", "firstSix", &["FirstSix"], Type::Text, false),
        field("lastFour", "lastFour", &["LastFour"], Type::Text, false),
        field("cardType", "cardType", &["CardType"], Type::Code(&CARD_SYSTEM), false),
        field("cardExpirationDate", "cardExpirationDate", &["CardExpirationDate"], Type::Text, false),
        field("issuerCode", "issuerCode", &["IssuerCode"], Type::Text, false),
        field("isDefault", "isDefault", &["IsDefault"], Type::Bool, false),
        field("commissionHint", "commissionHint", &["CommissionHint"], Type::Text, false),
    ],
    bare: &[],
};

/// A card that a payer saved.
pub static SAVED_CARD: Model = Model {
    name: "SavedCard",
    fields: &[
        field("cardId", "cardId", &["CardId"], Type::Text, false),
        field("cardMask", "cardMask", &["CardMask"], Type::Text, false),
        field("cardType", "cardType", &["CardType"], Type::Text, false),
        field("firstSix", "firstSix", &["FirstSix"], Type::Text, false),
        field("lastFour", "lastFour", &["LastFour"], Type::Text, false),
    ],
    bare: &[],
};

/// Outcome of a captcha.
pub static CAPTCHA_RESULT: Model = Model {
    name: "CaptchaResult",
    fields: &[
        field("status", "status", &["Status"], Type::Code(&CAPTCHA_STATUS), false),
        field("token", "token", &["Token"], Type::Secret, false),
    ],
    bare: &[],
};

/// Tips that add up and are not paid out yet. Known from the receiver's own call; presumed to be the same for a partner.
pub static ACCUMULATION_SUMMARY: Model = Model {
    name: "AccumulationSummary",
    fields: &[
        field("accumulatedAmount", "accumulatedAmount", &["AccumulatedAmount"], Type::Money, false),
        field("amountToDeposit", "amountToDeposit", &["AmountToDeposit"], Type::Money, false),
        field("commission", "commission", &["Commission"], Type::Money, false),
        field("commissionPercent", "commissionPercent", &["CommissionPercent"], Type::Decimal, false),
        field("nextPayoutDate", "nextPayoutDate", &["NextPayoutDate"], Type::Text, false),
        field("commissionHint", "commissionHint", &["CommissionHint"], Type::Text, false),
    ],
    bare: &[],
};

/// Texts about the fees of payouts.
pub static PAYOUT_FEE_INFO: Model = Model {
    name: "PayoutFeeInfo",
    fields: &[
        field("text", "text", &["Text"], Type::Text, false),
        field("downGradeCondition", "downGradeCondition", &["DownGradeCondition"], Type::Text, false),
        field("tinkoffCommissionHint", "tinkoffCommissionHint", &["TinkoffCommissionHint"], Type::Text, false),
        field(
            "instantPayoutCommissionText",
            "instantPayoutCommissionText",
            &["InstantPayoutCommissionText"],
            Type::Text,
            false,
        ),
    ],
    bare: &[],
};

/// An operation of a receiver.
pub static TIMELINE_ENTRY: Model = Model {
    name: "TimelineEntry",
    fields: &[
        field("operationType", "operationType", &["OperationType"], Type::Code(&TIMELINE_ENTRY_TYPE), false),
        field("transactionId", "transactionId", &["TransactionId"], Type::Int, false),
        field("payerName", "payerName", &["PayerName"], Type::Text, false),
        field("paymentAmount", "paymentAmount", &["PaymentAmount"], Type::Money, false),
        field("comment", "comment", &["Comment"], Type::Text, false),
        field("payerComment", "payerComment", &["PayerComment"], Type::Text, false),
        field("createdDate", "createdDate", &["CreatedDate"], Type::DateTime, false),
    ],
    bare: &[],
};

/// One page: operations of a receiver.
pub static TIMELINE_PAGE: Model = Model {
    name: "TimelinePage",
    fields: &[field("items", "items", &["Items"], Type::List(&Type::Model(&TIMELINE_ENTRY)), true)],
    bare: &[],
};

/// Whether a receiver confirmed the link with your company. The vendor's table calls it the status of the receiver; it is that of the payment page. Documented as a number, recorded answers carry the name: both are read. `not_requested` and `confirmed` can be used at once, `waiting_for_confirmation` needs the SMS of `places.attach_send_sms`, `declined` is the end.
pub static LAYOUT_STATUS: Codes = Codes {
    name: "LayoutStatus",
    int: true,
    known: &[("0", "not_requested"), ("1", "confirmed"), ("2", "waiting_for_confirmation"), ("3", "declined")],
    aliases: &[("0", "none"), ("1", "confirmed"), ("2", "waitingforconfirmation"), ("3", "declined")],
    open: false,
};

/// How tips reach a receiver. A number in the partner's calls; answers to receivers carry the name: both are read.
pub static PAYOUT_METHOD: Codes = Codes {
    name: "PayoutMethod",
    int: true,
    known: &[("0", "instant"), ("1", "accumulation")],
    aliases: &[("0", "instant"), ("1", "accumulation")],
    open: false,
};

/// How tips reach a receiver, as the receiver's own calls write it. By name, where the partner's calls have a number (`PayoutMethod`).
pub static PAYOUT_METHOD_NAME: Codes = Codes {
    name: "PayoutMethodName",
    int: false,
    known: &[("Instant", "instant"), ("Accumulation", "accumulation")],
    aliases: &[("Instant", "0"), ("Accumulation", "1")],
    open: false,
};

/// How the check of a card went that is being linked to a receiver.
pub static CARD_LINK_STATUS: Codes = Codes {
    name: "CardLinkStatus",
    int: false,
    known: &[("Canceled", "verified"), ("Need3ds", "need_3ds")],
    aliases: &[],
    open: false,
};

/// How a card payment went.
pub static PAYMENT_STATUS: Codes = Codes {
    name: "PaymentStatus",
    int: false,
    known: &[("Success", "success"), ("Failure", "failure"), ("Need3ds", "need_3ds")],
    aliases: &[],
    open: false,
};

/// Where a payment by SBP or T-Pay stands. The vendor's own client takes any other value for a failure; it is kept here as it is.
pub static EXTERNAL_PAYMENT_STATUS: Codes = Codes {
    name: "ExternalPaymentStatus",
    int: false,
    known: &[("Wait", "wait"), ("Success", "success"), ("Failed", "failed")],
    aliases: &[],
    open: false,
};

/// Currency of a payment; only roubles are ever shown.
pub static PAYMENT_CURRENCY: Codes =
    Codes { name: "PaymentCurrency", int: false, known: &[("RUB", "rub")], aliases: &[], open: false };

/// What a limit of a payment page says.
pub static AMOUNT_CONSTRAINT_TYPE: Codes = Codes {
    name: "AmountConstraintType",
    int: false,
    known: &[("Minimal", "minimal"), ("Maximal", "maximal"), ("Fixed", "fixed")],
    aliases: &[],
    open: false,
};

/// Whether the box by which the payer bears the fee is ticked at first; only one value is ever shown.
pub static PAYER_FEE_STATE: Codes =
    Codes { name: "PayerFeeState", int: false, known: &[("Enabled", "enabled")], aliases: &[], open: false };

/// The payer's device. The names are inferred from who sends which number; the vendor publishes none.
pub static DEVICE_TYPE: Codes = Codes {
    name: "DeviceType",
    int: true,
    known: &[("1", "app"), ("2", "mobile_web"), ("3", "desktop_web")],
    aliases: &[],
    open: false,
};

/// A receiver's gender.
pub static GENDER: Codes = Codes {
    name: "Gender",
    int: false,
    known: &[("NotSpecified", "not_specified"), ("Male", "male"), ("Female", "female")],
    aliases: &[],
    open: false,
};

/// Payment system of a card; values seen in answers, there may be others.
pub static CARD_SYSTEM: Codes = Codes {
    name: "CardSystem",
    int: false,
    known: &[("MIR", "mir"), ("VISA", "visa"), ("MASTERCARD", "mastercard")],
    aliases: &[],
    open: false,
};

/// Kind of operation in a receiver's timeline; others exist that nobody names.
pub static TIMELINE_ENTRY_TYPE: Codes = Codes {
    name: "TimelineEntryType",
    int: false,
    known: &[("Transaction", "transaction")],
    aliases: &[],
    open: false,
};

/// Outcome of a captcha; only one value is ever shown.
pub static CAPTCHA_STATUS: Codes =
    Codes { name: "CaptchaStatus", int: false, known: &[("passed", "passed")], aliases: &[], open: false };

/// How a receiver comes to be linked. By the newer text whoever is created waits for confirmation; by the older one only those known from elsewhere: the returned status decides.
pub static LAYOUT_LIFE_CYCLE: LifeCycle = LifeCycle {
    name: "layout",
    states: &LAYOUT_STATUS,
    initial: 2,
    actions: &[
        Action {
            name: "send_code",
            actor: Actor::Customer,
            operation: "places.attach_send_sms",
            argument: None,
            cells: &[
                cell(0, Outcome::Unknown, Basis::Unknown),
                cell(1, Outcome::Unknown, Basis::Unknown),
                cell(2, Outcome::To(&[2]), Basis::Documented),
                cell(3, Outcome::Unknown, Basis::Unknown),
            ],
        },
        Action {
            name: "confirm",
            actor: Actor::Customer,
            operation: "places.attach_confirm",
            argument: None,
            cells: &[
                cell(0, Outcome::Unknown, Basis::Unknown),
                cell(1, Outcome::Unknown, Basis::Unknown),
                cell(2, Outcome::To(&[1]), Basis::Inferred),
                cell(3, Outcome::Unknown, Basis::Unknown),
            ],
        },
    ],
    elsewhere: &[
        Elsewhere { name: "confirm_in_account", actor: Actor::Freelancer, from: &[2], to: 1, basis: Basis::Inferred },
        Elsewhere { name: "decline", actor: Actor::Freelancer, from: &[2], to: 3, basis: Basis::Inferred },
    ],
};

const fn arg(name: &'static str, wire: &'static str, place: Place, ty: Type, required: bool) -> Arg {
    Arg { name, wire, place, ty, required, form: Form::Plain }
}

const fn field(
    name: &'static str,
    wire: &'static str,
    aliases: &'static [&'static str],
    ty: Type,
    required: bool,
) -> Field {
    Field { name, wire, aliases, ty, required, guess: false }
}

const fn cell(from: i64, outcome: Outcome, basis: Basis) -> Cell {
    Cell { from, outcome, basis }
}
