// Made from core/catalog/solar_staff.json by gigwire-codegen; do not edit.
//! Solar Staff: the catalog as static tables.

use crate::http::Method;
use crate::schema::*;

/// Solar Staff: what it is and everything it offers.
pub static PLATFORM: Platform = Platform {
    id: "solar_staff",
    base_url: Some("https://my.solarstaff.com/api"),
    environments: &[],
    hosts: &[],
    prefixes: &[],
    auth: Auth::Login {
        login: "auth.login",
        refresh: "auth.refresh",
        company_header: Some("x-company-id"),
        early_s: 0,
    },
    rate_limit: None,
    refuse_card_numbers: false,
    operations: &OPERATIONS,
    life_cycles: &[&TASK_LIFE_CYCLE],
    rows: &[
        Rows {
            kind: RowKind::People,
            reading: Some(&RowReading {
                operation: "freelancers.list",
                each: None,
                items: "",
                with: &[],
                columns: &[("id", "id"), ("name", "name"), ("email", "email"), ("since", "registerDate")],
                states: &[
                    StateColumn { path: "isVerified", terms: &[("true", "active")] },
                    StateColumn { path: "isRegistered", terms: &[("true", "registered"), ("false", "invited")] },
                ],
                period: Some(Period { by: Some("since"), since: None, until: None }),
            }),
            absent: "",
        },
        Rows {
            kind: RowKind::WorkItems,
            reading: Some(&RowReading {
                operation: "tasks.list",
                each: None,
                items: "",
                with: &[],
                columns: &[
                    ("id", "id"),
                    ("title", "title"),
                    ("personId", "worker.id"),
                    ("personName", "worker.firstName+worker.lastName"),
                    ("amount", "price"),
                    ("currency", "currency.currency"),
                    ("created", "dateCreated"),
                    ("due", "dateEnd"),
                    ("finished", "dateFinished"),
                ],
                states: &[StateColumn {
                    path: "state",
                    terms: &[
                        ("1", "planned"),
                        ("2", "in_progress"),
                        ("3", "review"),
                        ("4", "done"),
                        ("5", "paid"),
                        ("6", "cancelled"),
                        ("8", "cancelled"),
                        ("11", "on_hold"),
                        ("12", "done"),
                        ("13", "on_hold"),
                        ("14", "on_hold"),
                        ("16", "on_hold"),
                    ],
                }],
                period: Some(Period {
                    by: Some("created"),
                    since: Some("dateCreatedFrom"),
                    until: Some("dateCreatedTo"),
                }),
            }),
            absent: "",
        },
        Rows {
            kind: RowKind::Payouts,
            reading: Some(&RowReading {
                operation: "tasks.list",
                each: None,
                items: "",
                with: &[("state", &["4", "12", "5"])],
                columns: &[
                    ("id", "id"),
                    ("workItemId", "id"),
                    ("personId", "worker.id"),
                    ("personName", "worker.firstName+worker.lastName"),
                    ("amount", "price"),
                    ("currency", "currency.currency"),
                    ("created", "datePayAt"),
                    ("paid", "datePaid"),
                ],
                states: &[StateColumn {
                    path: "state",
                    terms: &[
                        ("1", ""),
                        ("2", ""),
                        ("3", ""),
                        ("4", "waiting"),
                        ("5", "paid"),
                        ("6", ""),
                        ("8", ""),
                        ("11", ""),
                        ("12", "in_progress"),
                        ("13", ""),
                        ("14", ""),
                        ("16", ""),
                    ],
                }],
                period: Some(Period { by: Some("paid"), since: Some("datePaidFrom"), until: Some("datePaidTo") }),
            }),
            absent: "",
        },
        Rows {
            kind: RowKind::Balances,
            reading: Some(&RowReading {
                operation: "companies.balance",
                each: None,
                items: "",
                with: &[],
                columns: &[("amount", "balanceAmount"), ("held", "holdAmount"), ("currency", "currency.currency")],
                states: &[],
                period: None,
            }),
            absent: "",
        },
    ],
};

static OPERATIONS: [Operation; 73] = [
    Operation {
        id: "auth.login",
        method: Method::Post,
        path: &[Segment::Literal("/login")],
        args: &[
            arg("username", "username", Place::Body, Type::Text, true),
            arg("password", "password", Place::Body, Type::Secret, true),
            arg("code", "code", Place::Body, Type::Secret, false),
        ],
        rules: &[],
        body: BodyKind::Json,
        response: Answer::Json(Type::Model(&LOGIN_ANSWER)),
        paging: None,
        retry: Retry::Once,
        auth: false,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "auth.refresh",
        method: Method::Post,
        path: &[Segment::Literal("/token/refresh")],
        args: &[arg("refreshToken", "refreshToken", Place::Body, Type::Secret, true)],
        rules: &[],
        body: BodyKind::Json,
        response: Answer::Json(Type::Model(&TOKEN_PAIR)),
        paging: None,
        retry: Retry::Once,
        auth: false,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "companies.balance",
        method: Method::Get,
        path: &[Segment::Literal("/customer/balance")],
        args: &[],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&BALANCE)),
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "companies.list",
        method: Method::Get,
        path: &[Segment::Literal("/customer/companies")],
        args: &[],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&COMPANY_PAGE)),
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "companies.switch",
        method: Method::Patch,
        path: &[Segment::Literal("/customer/companies")],
        args: &[arg("companyId", "companyId", Place::Body, Type::Int, true)],
        rules: &[],
        body: BodyKind::Json,
        response: Answer::Json(Type::Model(&TOKEN_PAIR)),
        paging: None,
        retry: Retry::Repeatable,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "documents.download",
        method: Method::Get,
        path: &[Segment::Literal("/customer/documents/download")],
        args: &[
            arg("type", "filter[type]", Place::Query, Type::Code(&DOCUMENT_TYPE), false),
            arg("dateFrom", "filter[dateFrom]", Place::Query, Type::Date, false),
            arg("dateTo", "filter[dateTo]", Place::Query, Type::Date, false),
        ],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Empty,
        paging: None,
        retry: Retry::Once,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "documents.list",
        method: Method::Get,
        path: &[Segment::Literal("/customer/documents")],
        args: &[
            arg("type", "filter[type]", Place::Query, Type::Code(&DOCUMENT_TYPE), false),
            arg("dateFrom", "filter[dateFrom]", Place::Query, Type::Date, false),
            arg("dateTo", "filter[dateTo]", Place::Query, Type::Date, false),
            arg("sort", "sort", Place::Query, Type::Code(&DOCUMENT_SORT), false),
            arg("direction", "direction", Place::Query, Type::Code(&SORT_DIRECTION), false),
        ],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&COMPANY_DOCUMENT_LIST)),
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "finance.bank_accounts.add",
        method: Method::Post,
        path: &[Segment::Literal("/customer/freelancers/bank-accounts")],
        args: &[
            arg("code", "code", Place::Body, Type::Secret, true),
            arg("freelancerId", "freelancerId", Place::Body, Type::Int, false),
            arg("freelancerUuid", "freelancerUuid", Place::Body, Type::Uuid, false),
            arg("bankAccountType", "bankAccountType", Place::Body, Type::Code(&BANK_ACCOUNT_TYPE), true),
            arg("redirectUrl", "redirectUrl", Place::Body, Type::Text, false),
        ],
        rules: &[Rule::OneOf(&["freelancerId", "freelancerUuid"])],
        body: BodyKind::Json,
        response: Answer::Json(Type::Model(&PAYOUT_ENDPOINT_STARTED)),
        paging: None,
        retry: Retry::Once,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "finance.bank_accounts.delete",
        method: Method::Delete,
        path: &[Segment::Literal("/customer/freelancers/bank-accounts/"), Segment::Param(&["id"])],
        args: &[
            arg("id", "id", Place::Path, Type::Int, true),
            arg("freelancerId", "freelancerId", Place::Query, Type::Int, false),
            arg("freelancerUuid", "freelancerUuid", Place::Query, Type::Uuid, false),
        ],
        rules: &[Rule::OneOf(&["freelancerId", "freelancerUuid"])],
        body: BodyKind::None,
        response: Answer::Empty,
        paging: None,
        retry: Retry::CheckFirst,
        auth: true,
        check: Some("finance.payout_endpoints.list"),
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "finance.cards.add",
        method: Method::Post,
        path: &[Segment::Literal("/customer/freelancers/cards")],
        args: &[
            arg("code", "code", Place::Body, Type::Secret, true),
            arg("freelancerId", "freelancerId", Place::Body, Type::Int, false),
            arg("freelancerUuid", "freelancerUuid", Place::Body, Type::Uuid, false),
            arg("redirectUrl", "redirectUrl", Place::Body, Type::Text, false),
        ],
        rules: &[Rule::OneOf(&["freelancerId", "freelancerUuid"])],
        body: BodyKind::Json,
        response: Answer::Json(Type::Model(&PAYOUT_ENDPOINT_STARTED)),
        paging: None,
        retry: Retry::Once,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "finance.cards.delete",
        method: Method::Delete,
        path: &[Segment::Literal("/customer/freelancers/cards/"), Segment::Param(&["id"])],
        args: &[
            arg("id", "id", Place::Path, Type::Int, true),
            arg("freelancerId", "freelancerId", Place::Query, Type::Int, false),
            arg("freelancerUuid", "freelancerUuid", Place::Query, Type::Uuid, false),
        ],
        rules: &[Rule::OneOf(&["freelancerId", "freelancerUuid"])],
        body: BodyKind::None,
        response: Answer::Empty,
        paging: None,
        retry: Retry::CheckFirst,
        auth: true,
        check: Some("finance.payout_endpoints.list"),
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "finance.create_payout",
        method: Method::Post,
        path: &[Segment::Literal("/customer/tasks/payout")],
        args: &[
            arg("taskId", "taskId", Place::Body, Type::Int, false),
            arg("uuid", "uuid", Place::Body, Type::Uuid, false),
            arg("payoutEndpointType", "payoutEndpointType", Place::Body, Type::Code(&PAYOUT_ENDPOINT_TYPE), true),
            arg("payoutEndpointId", "payoutEndpointId", Place::Body, Type::Int, true),
            arg("currencyId", "currencyId", Place::Body, Type::Code(&CURRENCY_ID), false),
        ],
        rules: &[Rule::OneOf(&["taskId", "uuid"])],
        body: BodyKind::Json,
        response: Answer::Empty,
        paging: None,
        retry: Retry::Money,
        auth: true,
        check: Some("finance.payout_status"),
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "finance.payout_endpoints.list",
        method: Method::Get,
        path: &[Segment::Literal("/customer/freelancers/payout-endpoints")],
        args: &[
            arg("freelancerId", "freelancerId", Place::Query, Type::Int, false),
            arg("freelancerUuid", "freelancerUuid", Place::Query, Type::Uuid, false),
        ],
        rules: &[Rule::OneOf(&["freelancerId", "freelancerUuid"])],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&PAYOUT_ENDPOINTS)),
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "finance.payout_status",
        method: Method::Get,
        path: &[Segment::Literal("/customer/tasks/payout/"), Segment::Param(&["taskId", "uuid"])],
        args: &[
            arg("taskId", "taskId", Place::Path, Type::Int, false),
            arg("uuid", "uuid", Place::Path, Type::Uuid, false),
        ],
        rules: &[Rule::OneOf(&["taskId", "uuid"])],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&PAYOUT)),
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "finance.request_code_for_new_payout_endpoint",
        method: Method::Post,
        path: &[Segment::Literal("/customer/freelancers/request-code-for-new-payout-endpoint")],
        args: &[
            arg("freelancerId", "freelancerId", Place::Body, Type::Int, false),
            arg("freelancerUuid", "freelancerUuid", Place::Body, Type::Uuid, false),
        ],
        rules: &[Rule::OneOf(&["freelancerId", "freelancerUuid"])],
        body: BodyKind::Json,
        response: Answer::Json(Type::Model(&CODE_SENT)),
        paging: None,
        retry: Retry::Once,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "finance.transactions",
        method: Method::Get,
        path: &[Segment::Literal("/customer/transactions")],
        args: &[],
        rules: &[],
        body: BodyKind::None,
        response: Answer::JsonOrList(Type::Model(&TRANSACTION_LIST)),
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "finance.wallets.add",
        method: Method::Post,
        path: &[Segment::Literal("/customer/freelancers/wallets")],
        args: &[
            arg("code", "code", Place::Body, Type::Secret, true),
            arg("freelancerId", "freelancerId", Place::Body, Type::Int, false),
            arg("freelancerUuid", "freelancerUuid", Place::Body, Type::Uuid, false),
            arg("walletType", "walletType", Place::Body, Type::Code(&WALLET_TYPE), true),
            arg("redirectUrl", "redirectUrl", Place::Body, Type::Text, false),
        ],
        rules: &[Rule::OneOf(&["freelancerId", "freelancerUuid"])],
        body: BodyKind::Json,
        response: Answer::Json(Type::Model(&PAYOUT_ENDPOINT_STARTED)),
        paging: None,
        retry: Retry::Once,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "finance.wallets.delete",
        method: Method::Delete,
        path: &[Segment::Literal("/customer/freelancers/wallets/"), Segment::Param(&["id"])],
        args: &[
            arg("id", "id", Place::Path, Type::Int, true),
            arg("freelancerId", "freelancerId", Place::Query, Type::Int, false),
            arg("freelancerUuid", "freelancerUuid", Place::Query, Type::Uuid, false),
        ],
        rules: &[Rule::OneOf(&["freelancerId", "freelancerUuid"])],
        body: BodyKind::None,
        response: Answer::Empty,
        paging: None,
        retry: Retry::CheckFirst,
        auth: true,
        check: Some("finance.payout_endpoints.list"),
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "freelancers.add_tax_document",
        method: Method::Post,
        path: &[Segment::Literal("/customer/freelancers/add-tax-document")],
        args: &[
            arg("freelancerId", "freelancerId", Place::Body, Type::Int, false),
            arg("freelancerUuid", "freelancerUuid", Place::Body, Type::Uuid, false),
            arg("type", "type", Place::Body, Type::Code(&TAX_DOCUMENT_TYPE), true),
            arg("taxNumber", "taxNumber", Place::Body, Type::Text, true),
        ],
        rules: &[
            Rule::OneOf(&["freelancerId", "freelancerUuid"]),
            Rule::Inn {
                arg: "taxNumber",
                only_if: Some(("type", &["INN"])),
                reason: "the document does not say that the platform checks it, and prints requests with numbers that are none",
            },
        ],
        body: BodyKind::Json,
        response: Answer::Empty,
        paging: None,
        retry: Retry::Repeatable,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "freelancers.change_contacts",
        method: Method::Post,
        path: &[Segment::Literal("/customer/freelancers/change-contacts")],
        args: &[
            arg("freelancerId", "freelancerId", Place::Body, Type::Int, true),
            arg("code", "code", Place::Body, Type::Secret, true),
        ],
        rules: &[],
        body: BodyKind::Json,
        response: Answer::Empty,
        paging: None,
        retry: Retry::Once,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "freelancers.change_taxation_status",
        method: Method::Post,
        path: &[Segment::Literal("/customer/freelancers/change-taxation-status")],
        args: &[
            arg("freelancerId", "freelancerId", Place::Body, Type::Int, false),
            arg("freelancerUuid", "freelancerUuid", Place::Body, Type::Uuid, false),
            arg("taxationStatusId", "taxationStatusId", Place::Body, Type::Code(&TAXATION_STATUS), true),
        ],
        rules: &[Rule::OneOf(&["freelancerId", "freelancerUuid"])],
        body: BodyKind::Json,
        response: Answer::JsonOrEmpty(Type::Model(&TERMINAL_LINK)),
        paging: None,
        retry: Retry::Repeatable,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "freelancers.check_requirements",
        method: Method::Get,
        path: &[Segment::Literal("/customer/freelancers/check-requirements")],
        args: &[
            arg("taskUuid", "taskUuid", Place::Query, Type::Uuid, true),
            arg("freelancerUuid", "freelancerUuid", Place::Query, Type::Uuid, true),
        ],
        rules: &[],
        body: BodyKind::None,
        response: Answer::JsonOrEmpty(Type::Model(&REQUIREMENT_DATA)),
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "freelancers.delete",
        method: Method::Delete,
        path: &[Segment::Literal("/customer/freelancers")],
        args: &[
            arg("freelancerId", "freelancerId", Place::Body, Type::Int, false),
            arg("freelancerUuid", "freelancerUuid", Place::Body, Type::Uuid, false),
        ],
        rules: &[Rule::OneOf(&["freelancerId", "freelancerUuid"])],
        body: BodyKind::Json,
        response: Answer::Empty,
        paging: None,
        retry: Retry::CheckFirst,
        auth: true,
        check: Some("freelancers.get"),
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "freelancers.get",
        method: Method::Get,
        path: &[Segment::Literal("/customer/freelancers/"), Segment::Param(&["freelancerId", "freelancerUuid"])],
        args: &[
            arg("freelancerId", "freelancerId", Place::Path, Type::Int, false),
            arg("freelancerUuid", "freelancerUuid", Place::Path, Type::Uuid, false),
        ],
        rules: &[Rule::OneOf(&["freelancerId", "freelancerUuid"])],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&FREELANCER)),
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "freelancers.get_by_email",
        method: Method::Get,
        path: &[Segment::Literal("/customer/freelancer-by-email/"), Segment::Param(&["email"])],
        args: &[arg("email", "email", Place::Path, Type::Text, true)],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&FREELANCER)),
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "freelancers.get_by_phone",
        method: Method::Get,
        path: &[Segment::Literal("/customer/freelancer-by-phone/"), Segment::Param(&["phone"])],
        args: &[arg("phone", "phone", Place::Path, Type::Text, true)],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&FREELANCER)),
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "freelancers.invite",
        method: Method::Post,
        path: &[Segment::Literal("/customer/freelancers")],
        args: &[
            arg("email", "email", Place::Body, Type::Text, false),
            Arg { form: Form::Digits, ..arg("phone", "phone", Place::Body, Type::Text, false) },
            arg("country", "country", Place::Body, Type::Text, true),
            arg("firstName", "firstName", Place::Body, Type::Text, false),
            arg("lastName", "lastName", Place::Body, Type::Text, false),
            arg("middleName", "middleName", Place::Body, Type::Text, false),
            arg("city", "city", Place::Body, Type::Text, false),
            arg("address", "address", Place::Body, Type::Text, false),
            arg("postalCode", "postalCode", Place::Body, Type::Text, false),
            arg("note", "note", Place::Body, Type::Text, false),
            arg("inEnglish", "inEnglish", Place::Body, Type::Bool, false),
            arg("sendEmail", "sendEmail", Place::Body, Type::Bool, false),
        ],
        rules: &[Rule::AnyOf(&["email", "phone"])],
        body: BodyKind::Json,
        response: Answer::JsonOrEmpty(Type::Model(&FREELANCER_INVITED)),
        paging: None,
        retry: Retry::CheckFirst,
        auth: true,
        check: Some("freelancers.get_by_email"),
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "freelancers.list",
        method: Method::Get,
        path: &[Segment::Literal("/customer/freelancers")],
        args: &[
            arg("taxationStatusId", "filter[taxationStatusId]", Place::Query, Type::Code(&TAXATION_STATUS), false),
            arg("isVerified", "filter[isVerified]", Place::Query, Type::Bool, false),
            arg("isInviteEmailSent", "filter[isInviteEmailSent]", Place::Query, Type::Bool, false),
            arg("dateInvitedFrom", "filter[dateInvitedFrom]", Place::Query, Type::Date, false),
            arg("dateInvitedTo", "filter[dateInvitedTo]", Place::Query, Type::Date, false),
            arg("page", "page", Place::Query, Type::Int, false),
            arg("size", "size", Place::Query, Type::Int, false),
        ],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&FREELANCER_PAGE)),
        paging: Some(Paging::Numbered {
            page: "page",
            size: Some("size"),
            max_size: Some(500),
            items: "items",
            pages: &["pagination", "pages"],
            total: &["pagination", "total"],
        }),
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "freelancers.request_code_for_change_contacts",
        method: Method::Post,
        path: &[Segment::Literal("/customer/freelancers/request-code-for-change-contacts")],
        args: &[
            arg("freelancerId", "freelancerId", Place::Body, Type::Int, true),
            arg("email", "email", Place::Body, Type::Text, false),
            arg("phone", "phone", Place::Body, Type::Text, false),
        ],
        rules: &[Rule::OneOf(&["email", "phone"])],
        body: BodyKind::Json,
        response: Answer::Empty,
        paging: None,
        retry: Retry::Once,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "freelancers.sign_agreement",
        method: Method::Post,
        path: &[Segment::Literal("/customer/freelancers/sign-agreement")],
        args: &[
            arg("freelancerId", "freelancerId", Place::Body, Type::Int, false),
            arg("freelancerUuid", "freelancerUuid", Place::Body, Type::Uuid, false),
            arg("templateUuid", "templateUuid", Place::Body, Type::Uuid, true),
        ],
        rules: &[Rule::OneOf(&["freelancerId", "freelancerUuid"])],
        body: BodyKind::Json,
        response: Answer::Empty,
        paging: None,
        retry: Retry::CheckFirst,
        auth: true,
        check: Some("tasks.check_requirements"),
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "freelancers.update",
        method: Method::Put,
        path: &[Segment::Literal("/customer/freelancers")],
        args: &[
            arg("freelancerId", "freelancerId", Place::Body, Type::Int, true),
            arg("firstName", "firstName", Place::Body, Type::Text, false),
            arg("lastName", "lastName", Place::Body, Type::Text, false),
            arg("note", "note", Place::Body, Type::Text, false),
            arg("specialization", "specialization", Place::Body, Type::Text, false),
            arg("freelancerUuid", "freelancerUuid", Place::Body, Type::Uuid, false),
            arg("companyId", "companyId", Place::Body, Type::Int, false),
        ],
        rules: &[],
        body: BodyKind::Json,
        response: Answer::Empty,
        paging: None,
        retry: Retry::Repeatable,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "freelancers.verification_link",
        method: Method::Get,
        path: &[Segment::Literal("/customer/freelancers/verification-link")],
        args: &[
            arg("freelancerId", "freelancerId", Place::Query, Type::Int, true),
            arg("redirectUrl", "redirectUrl", Place::Query, Type::Text, false),
        ],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&TERMINAL_LINK)),
        paging: None,
        retry: Retry::Repeatable,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "lookups.acceptance_files",
        method: Method::Get,
        path: &[Segment::Literal("/customer/lookups/acceptance-files")],
        args: &[],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&ACCEPTANCE_FILE_LIST)),
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "lookups.categories",
        method: Method::Get,
        path: &[Segment::Literal("/customer/lookups/categories")],
        args: &[],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&CATEGORY_LIST)),
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "lookups.country_codes",
        method: Method::Get,
        path: &[Segment::Literal("/customer/ord/get-arccw-codes")],
        args: &[],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&OKSM_COUNTRY_LIST)),
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "lookups.currencies",
        method: Method::Get,
        path: &[Segment::Literal("/lookups/currencies")],
        args: &[],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Map(&Type::Code(&CURRENCY_ID))),
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "lookups.deadlines",
        method: Method::Get,
        path: &[Segment::Literal("/lookups/deadlines")],
        args: &[],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Map(&Type::Code(&DEADLINE_TYPE))),
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "lookups.exchanges",
        method: Method::Get,
        path: &[Segment::Literal("/exchanges")],
        args: &[],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::List(&Type::Model(&EXCHANGE_RATE))),
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "lookups.service_attributes",
        method: Method::Get,
        path: &[Segment::Literal("/lookups/service-attributes/"), Segment::Param(&["serviceId"])],
        args: &[
            arg("serviceId", "serviceId", Place::Path, Type::Int, true),
            arg("page", "page", Place::Query, Type::Int, false),
            arg("size", "size", Place::Query, Type::Int, false),
        ],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&SERVICE_ATTRIBUTE_PAGE)),
        paging: Some(Paging::Numbered {
            page: "page",
            size: Some("size"),
            max_size: Some(500),
            items: "items",
            pages: &["pagination", "pages"],
            total: &["pagination", "total"],
        }),
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "lookups.services",
        method: Method::Get,
        path: &[Segment::Literal("/lookups/services/"), Segment::Param(&["categoryId"])],
        args: &[
            arg("categoryId", "categoryId", Place::Path, Type::Int, true),
            arg("page", "page", Place::Query, Type::Int, false),
            arg("size", "size", Place::Query, Type::Int, false),
        ],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&SERVICE_PAGE)),
        paging: Some(Paging::Numbered {
            page: "page",
            size: Some("size"),
            max_size: Some(500),
            items: "items",
            pages: &["pagination", "pages"],
            total: &["pagination", "total"],
        }),
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "lookups.taxation_statuses",
        method: Method::Get,
        path: &[Segment::Literal("/lookups/taxation-statuses")],
        args: &[],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Map(&Type::Any)),
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "ord.company_data",
        method: Method::Get,
        path: &[Segment::Literal("/customer/ord/company-data")],
        args: &[],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Any),
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "ord.contracts.create",
        method: Method::Post,
        path: &[Segment::Literal("/customer/ord/contract")],
        args: &[
            arg("externalContractId", "externalContractId", Place::Body, Type::Uuid, true),
            arg("externalOrganisationCustomerId", "externalOrganisationCustomerId", Place::Body, Type::Uuid, true),
            arg("externalOrganisationPerformerId", "externalOrganisationPerformerId", Place::Body, Type::Uuid, true),
            arg("contractNumber", "contractNumber", Place::Body, Type::Text, false),
            Arg { form: Form::DayFirst, ..arg("contractDate", "contractDate", Place::Body, Type::Date, true) },
            arg("contractType", "contractType", Place::Body, Type::Code(&ORD_CONTRACT_TYPE), true),
            arg("subjectType", "subjectType", Place::Body, Type::Code(&ORD_SUBJECT_TYPE), true),
        ],
        rules: &[],
        body: BodyKind::Json,
        response: Answer::Empty,
        paging: None,
        retry: Retry::CheckFirst,
        auth: true,
        check: Some("ord.contracts.list"),
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "ord.contracts.get",
        method: Method::Get,
        path: &[Segment::Literal("/customer/ord/contract/"), Segment::Param(&["uuid"])],
        args: &[arg("uuid", "uuid", Place::Path, Type::Uuid, true)],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&ORD_CONTRACT_ENTRY)),
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "ord.contracts.list",
        method: Method::Get,
        path: &[Segment::Literal("/customer/ord/contract")],
        args: &[],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&ORD_ENTRY_PAGE)),
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "ord.organizations.create",
        method: Method::Post,
        path: &[Segment::Literal("/customer/ord/organization")],
        args: &[
            arg("externalOrganisationId", "externalOrganisationId", Place::Body, Type::Uuid, true),
            arg("legalType", "legalType", Place::Body, Type::Code(&ORD_LEGAL_TYPE), false),
            arg("fullOpf", "fullOpf", Place::Body, Type::Text, false),
            arg("inn", "inn", Place::Body, Type::Text, false),
            arg("ogrn", "ogrn", Place::Body, Type::Text, false),
            arg("fio", "fio", Place::Body, Type::Text, false),
            arg("ogrnip", "ogrnip", Place::Body, Type::Text, false),
            arg("registrationNumber", "registrationNumber", Place::Body, Type::Text, false),
            arg("phoneNumber", "phoneNumber", Place::Body, Type::Text, false),
            arg("taxId", "taxId", Place::Body, Type::Text, false),
            arg("regionNumber", "regionNumber", Place::Body, Type::Text, false),
            arg("paymentNumber", "paymentNumber", Place::Body, Type::Text, false),
        ],
        rules: &[
            Rule::RequiredIf {
                arg: "legalType",
                codes: &["LEGAL_TYPE_LEGAL", "LEGAL_TYPE_FOREIGN_LEGAL"],
                required: &["fullOpf"],
                reason: "a legal entity is named by its legal form and full name",
            },
            Rule::RequiredIf {
                arg: "legalType",
                codes: &["LEGAL_TYPE_LEGAL", "LEGAL_TYPE_INDIVIDUAL", "LEGAL_TYPE_ENTREPRENEUR"],
                required: &["inn"],
                reason: "an organisation from Russia has an INN",
            },
            Rule::RequiredIf {
                arg: "legalType",
                codes: &[
                    "LEGAL_TYPE_INDIVIDUAL",
                    "LEGAL_TYPE_ENTREPRENEUR",
                    "LEGAL_TYPE_FOREIGN_INDIVIDUAL",
                    "LEGAL_TYPE_FOREIGN_ENTREPRENEUR",
                ],
                required: &["fio"],
                reason: "a natural person or an individual entrepreneur is named by the full name",
            },
            Rule::RequiredIf {
                arg: "legalType",
                codes: &["LEGAL_TYPE_FOREIGN_LEGAL"],
                required: &["registrationNumber", "taxId"],
                reason: "a foreign legal entity is known by its registration number and its tax number at home",
            },
            Rule::RequiredIf {
                arg: "legalType",
                codes: &["LEGAL_TYPE_FOREIGN_INDIVIDUAL"],
                required: &["phoneNumber", "paymentNumber"],
                reason: "a foreign natural person is known by phone and electronic means of payment",
            },
            Rule::RequiredIf {
                arg: "legalType",
                codes: &[
                    "LEGAL_TYPE_FOREIGN_LEGAL",
                    "LEGAL_TYPE_FOREIGN_INDIVIDUAL",
                    "LEGAL_TYPE_FOREIGN_ENTREPRENEUR",
                ],
                required: &["regionNumber"],
                reason: "who is not from Russia has a country code",
            },
            Rule::Inn {
                arg: "inn",
                only_if: None,
                reason: "the document does not say that the platform checks it, and prints requests with numbers that are none",
            },
        ],
        body: BodyKind::Json,
        response: Answer::Empty,
        paging: None,
        retry: Retry::CheckFirst,
        auth: true,
        check: Some("ord.organizations.list"),
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "ord.organizations.get",
        method: Method::Get,
        path: &[Segment::Literal("/customer/ord/organization/"), Segment::Param(&["uuid"])],
        args: &[arg("uuid", "uuid", Place::Path, Type::Uuid, true)],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&ORD_ORGANIZATION_ENTRY)),
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "ord.organizations.list",
        method: Method::Get,
        path: &[Segment::Literal("/customer/ord/organization")],
        args: &[],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&ORD_ENTRY_PAGE)),
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "ord.task_summary",
        method: Method::Get,
        path: &[Segment::Literal("/customer/ord/task-summary/"), Segment::Param(&["taskUuid"])],
        args: &[arg("taskUuid", "taskUuid", Place::Path, Type::Uuid, true)],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&ORD_TASK_SUMMARY)),
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "profile.get",
        method: Method::Get,
        path: &[Segment::Literal("/profile")],
        args: &[],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&PROFILE)),
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "profile.set_language",
        method: Method::Put,
        path: &[Segment::Literal("/profile/language")],
        args: &[arg("language", "language", Place::Body, Type::Code(&LANGUAGE), true)],
        rules: &[],
        body: BodyKind::Json,
        response: Answer::Empty,
        paging: None,
        retry: Retry::Repeatable,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "task_chat.list",
        method: Method::Get,
        path: &[Segment::Literal("/customer/tasks/"), Segment::Param(&["taskId"]), Segment::Literal("/messages")],
        args: &[arg("taskId", "taskId", Place::Path, Type::Int, true)],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Any),
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "task_chat.send",
        method: Method::Post,
        path: &[Segment::Literal("/customer/tasks/messages")],
        args: &[
            arg("taskId", "taskId", Place::Body, Type::Int, true),
            arg("message", "message", Place::Body, Type::Text, true),
        ],
        rules: &[],
        body: BodyKind::Json,
        response: Answer::Empty,
        paging: None,
        retry: Retry::CheckFirst,
        auth: true,
        check: Some("task_chat.list"),
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "task_files.add",
        method: Method::Post,
        path: &[Segment::Literal("/customer/tasks/files")],
        args: &[
            arg("taskId", "taskId", Place::Body, Type::Int, false),
            arg("uuid", "uuid", Place::Body, Type::Uuid, false),
            arg("type", "type", Place::Body, Type::Code(&TASK_FILE_TYPE), true),
            arg("file", "file", Place::Body, Type::File, true),
        ],
        rules: &[Rule::OneOf(&["taskId", "uuid"])],
        body: BodyKind::Multipart,
        response: Answer::Empty,
        paging: None,
        retry: Retry::CheckFirst,
        auth: true,
        check: Some("tasks.get"),
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "task_groups.create",
        method: Method::Post,
        path: &[Segment::Literal("/customer/task-groups")],
        args: &[arg("title", "title", Place::Body, Type::Text, true)],
        rules: &[],
        body: BodyKind::Json,
        response: Answer::Json(Type::Model(&TASK_GROUP_CHANGE)),
        paging: None,
        retry: Retry::CheckFirst,
        auth: true,
        check: Some("task_groups.list"),
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "task_groups.delete",
        method: Method::Delete,
        path: &[Segment::Literal("/customer/task-groups")],
        args: &[arg("groupId", "groupId", Place::Body, Type::Int, true)],
        rules: &[],
        body: BodyKind::Json,
        response: Answer::Json(Type::Model(&TASK_GROUP_CHANGE)),
        paging: None,
        retry: Retry::CheckFirst,
        auth: true,
        check: Some("task_groups.list"),
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "task_groups.list",
        method: Method::Get,
        path: &[Segment::Literal("/customer/task-groups")],
        args: &[],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&TASK_GROUP_PAGE)),
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "task_groups.rename",
        method: Method::Put,
        path: &[Segment::Literal("/customer/task-groups")],
        args: &[
            arg("groupId", "groupId", Place::Body, Type::Int, true),
            arg("title", "title", Place::Body, Type::Text, true),
        ],
        rules: &[],
        body: BodyKind::Json,
        response: Answer::Json(Type::Model(&TASK_GROUP_CHANGE)),
        paging: None,
        retry: Retry::Repeatable,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "tasks.accept",
        method: Method::Post,
        path: &[Segment::Literal("/customer/tasks/accept")],
        args: &[
            arg("taskId", "taskId", Place::Body, Type::Int, false),
            arg("uuid", "uuid", Place::Body, Type::Uuid, false),
        ],
        rules: &[Rule::OneOf(&["taskId", "uuid"])],
        body: BodyKind::Json,
        response: Answer::Empty,
        paging: None,
        retry: Retry::CheckFirst,
        auth: true,
        check: Some("tasks.get"),
        action: Some("accept"),
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "tasks.check_requirements",
        method: Method::Get,
        path: &[Segment::Literal("/customer/freelancers/check-task-requirements")],
        args: &[
            arg("taskUuid", "taskUuid", Place::Query, Type::Uuid, true),
            arg("freelancerUuid", "freelancerUuid", Place::Query, Type::Uuid, true),
        ],
        rules: &[],
        body: BodyKind::None,
        response: Answer::JsonOrEmpty(Type::Model(&REQUIREMENT)),
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "tasks.create",
        method: Method::Post,
        path: &[Segment::Literal("/customer/tasks")],
        args: &[
            arg("uuid", "uuid", Place::Body, Type::Uuid, false),
            arg("categoryId", "categoryId", Place::Body, Type::Int, true),
            arg("attributes", "attributes", Place::Body, Type::List(&Type::Input(&TASK_ATTRIBUTE)), true),
            arg("acceptanceFileIds", "acceptanceFileIds", Place::Body, Type::List(&Type::Int), false),
            arg("copyright", "copyright", Place::Body, Type::Bool, false),
            arg("needReport", "needReport", Place::Body, Type::Bool, false),
            arg("title", "title", Place::Body, Type::Text, true),
            arg("description", "description", Place::Body, Type::Text, true),
            arg("fileIds", "fileIds", Place::Body, Type::List(&Type::Int), false),
            arg("workerId", "workerId", Place::Body, Type::Int, true),
            arg("editGroup", "editGroup", Place::Body, Type::List(&Type::Int), false),
            arg("externalId", "externalId", Place::Body, Type::Text, false),
            arg("deadline", "deadline", Place::Body, Type::DateTime, true),
            Arg { form: Form::Positive, ..arg("price", "price", Place::Body, Type::Money, true) },
            arg("needInsurance", "needInsurance", Place::Body, Type::Bool, false),
            arg("validateOnly", "validateOnly", Place::Body, Type::Bool, false),
            arg("advData", "advData", Place::Body, Type::Input(&ADV_DATA), false),
            arg("compensateWorkerServiceFee", "compensateWorkerServiceFee", Place::Body, Type::Bool, false),
            arg("compensationType", "compensationType", Place::Body, Type::Code(&COMPENSATION_TYPE), false),
        ],
        rules: &[
            Rule::Needs("compensationType", "compensateWorkerServiceFee"),
            Rule::Shares {
                list: &["advData", "endContracts"],
                share: "sum",
                of: "price",
                reason: "the contracts of an advertising task share its price: what they leave counts as ad production, more is refused",
            },
            Rule::NotPast {
                arg: "deadline",
                reason: "the platform takes a task out of work when its deadline has passed, so nobody could do this one in time",
            },
        ],
        body: BodyKind::Json,
        response: Answer::JsonOrEmpty(Type::Model(&TASK_CREATED)),
        paging: None,
        retry: Retry::CheckFirst,
        auth: true,
        check: Some("tasks.get"),
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "tasks.decline",
        method: Method::Post,
        path: &[Segment::Literal("/customer/tasks/decline")],
        args: &[arg("taskId", "taskId", Place::Body, Type::Int, true)],
        rules: &[],
        body: BodyKind::Json,
        response: Answer::Empty,
        paging: None,
        retry: Retry::CheckFirst,
        auth: true,
        check: Some("tasks.get"),
        action: Some("decline"),
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "tasks.get",
        method: Method::Get,
        path: &[Segment::Literal("/customer/tasks/"), Segment::Param(&["taskId", "uuid"])],
        args: &[
            arg("taskId", "taskId", Place::Path, Type::Int, false),
            arg("uuid", "uuid", Place::Path, Type::Uuid, false),
        ],
        rules: &[Rule::OneOf(&["taskId", "uuid"])],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&TASK)),
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "tasks.insurance_info",
        method: Method::Get,
        path: &[Segment::Literal("/customer/insurance/info")],
        args: &[
            arg("workerId", "workerId", Place::Query, Type::Int, true),
            arg("categoryId", "categoryId", Place::Query, Type::Int, true),
        ],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&INSURANCE_TERMS)),
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "tasks.list",
        method: Method::Get,
        path: &[Segment::Literal("/customer/tasks")],
        args: &[
            arg("creatorId", "filter[creatorId]", Place::Query, Type::Int, false),
            arg("workerId", "filter[workerId]", Place::Query, Type::Int, false),
            arg("companyId", "filter[companyId]", Place::Query, Type::Int, false),
            arg("dateCreatedFrom", "filter[dateCreatedFrom]", Place::Query, Type::Date, false),
            arg("dateCreatedTo", "filter[dateCreatedTo]", Place::Query, Type::Date, false),
            arg("dateEndFrom", "filter[dateEndFrom]", Place::Query, Type::Date, false),
            arg("dateEndTo", "filter[dateEndTo]", Place::Query, Type::Date, false),
            arg("dateFinishedFrom", "filter[dateFinishedFrom]", Place::Query, Type::Date, false),
            arg("dateFinishedTo", "filter[dateFinishedTo]", Place::Query, Type::Date, false),
            arg("dateReportFrom", "filter[dateReportFrom]", Place::Query, Type::Date, false),
            arg("dateReportTo", "filter[dateReportTo]", Place::Query, Type::Date, false),
            arg("dateAcceptedFrom", "filter[dateAcceptedFrom]", Place::Query, Type::Date, false),
            arg("dateAcceptedTo", "filter[dateAcceptedTo]", Place::Query, Type::Date, false),
            arg("datePaidFrom", "filter[datePaidFrom]", Place::Query, Type::Date, false),
            arg("datePaidTo", "filter[datePaidTo]", Place::Query, Type::Date, false),
            arg("hasPayout", "filter[hasPayout]", Place::Query, Type::Bool, false),
            arg("priceFrom", "filter[priceFrom]", Place::Query, Type::Int, false),
            arg("priceTo", "filter[priceTo]", Place::Query, Type::Int, false),
            arg("search", "filter[search]", Place::Query, Type::Text, false),
            arg("state", "filter[state][]", Place::Query, Type::List(&Type::Code(&TASK_STATE)), false),
            arg("currencyId", "filter[currencyId]", Place::Query, Type::Code(&CURRENCY_ID), false),
            arg("groupId", "filter[groupId]", Place::Query, Type::Int, false),
            arg("deadlineType", "filter[deadlineType]", Place::Query, Type::Code(&DEADLINE_TYPE), false),
            arg(
                "workerTaxationStatus",
                "filter[workerTaxationStatus]",
                Place::Query,
                Type::Code(&TAXATION_STATUS),
                false,
            ),
            arg("hasCopyright", "filter[hasCopyright]", Place::Query, Type::Bool, false),
            arg("hasReport", "filter[hasReport]", Place::Query, Type::Bool, false),
            arg("payedBy", "filter[payedBy]", Place::Query, Type::Int, false),
            arg("sort", "sort", Place::Query, Type::Code(&TASK_SORT), false),
            arg("direction", "direction", Place::Query, Type::Code(&SORT_DIRECTION), false),
            arg("page", "page", Place::Query, Type::Int, false),
            arg("size", "size", Place::Query, Type::Int, false),
        ],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&TASK_PAGE)),
        paging: Some(Paging::Numbered {
            page: "page",
            size: Some("size"),
            max_size: Some(500),
            items: "items",
            pages: &["pagination", "pages"],
            total: &["pagination", "total"],
        }),
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "tasks.pay",
        method: Method::Post,
        path: &[Segment::Literal("/customer/tasks/pay")],
        args: &[
            arg("taskId", "taskId", Place::Body, Type::Int, false),
            arg("uuid", "uuid", Place::Body, Type::Uuid, false),
        ],
        rules: &[Rule::OneOf(&["taskId", "uuid"])],
        body: BodyKind::Json,
        response: Answer::Empty,
        paging: None,
        retry: Retry::Money,
        auth: true,
        check: Some("tasks.get"),
        action: Some("pay"),
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "tasks.prolong_deadline",
        method: Method::Post,
        path: &[Segment::Literal("/customer/tasks/prolong-deadline")],
        args: &[
            arg("taskId", "taskId", Place::Body, Type::Int, false),
            arg("uuid", "uuid", Place::Body, Type::Uuid, false),
            arg("deadline", "deadline", Place::Body, Type::DateTime, true),
        ],
        rules: &[
            Rule::OneOf(&["taskId", "uuid"]),
            Rule::NotPast { arg: "deadline", reason: "a deadline that has passed would prolong nothing" },
        ],
        body: BodyKind::Json,
        response: Answer::Empty,
        paging: None,
        retry: Retry::CheckFirst,
        auth: true,
        check: Some("tasks.get"),
        action: Some("prolong_deadline"),
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "tasks.quick_pay",
        method: Method::Post,
        path: &[Segment::Literal("/customer/tasks/quick-pay")],
        args: &[
            arg("taskId", "taskId", Place::Body, Type::Int, false),
            arg("uuid", "uuid", Place::Body, Type::Uuid, false),
            arg("companyId", "companyId", Place::Body, Type::Int, false),
        ],
        rules: &[Rule::OneOf(&["taskId", "uuid"])],
        body: BodyKind::Json,
        response: Answer::Empty,
        paging: None,
        retry: Retry::Money,
        auth: true,
        check: Some("tasks.get"),
        action: Some("quick_pay"),
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "tasks.return_to_work",
        method: Method::Post,
        path: &[Segment::Literal("/customer/tasks/return-to-work")],
        args: &[arg("taskId", "taskId", Place::Body, Type::Int, true)],
        rules: &[],
        body: BodyKind::Json,
        response: Answer::Empty,
        paging: None,
        retry: Retry::CheckFirst,
        auth: true,
        check: Some("tasks.get"),
        action: Some("return_to_work"),
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "tasks.set_state",
        method: Method::Put,
        path: &[Segment::Literal("/customer/tasks/"), Segment::Param(&["taskId", "uuid"])],
        args: &[
            arg("taskId", "taskId", Place::Path, Type::Int, false),
            arg("uuid", "uuid", Place::Path, Type::Uuid, false),
            arg("state", "state", Place::Body, Type::Code(&SETTABLE_TASK_STATE), true),
        ],
        rules: &[Rule::OneOf(&["taskId", "uuid"])],
        body: BodyKind::Json,
        response: Answer::Empty,
        paging: None,
        retry: Retry::CheckFirst,
        auth: true,
        check: Some("tasks.get"),
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "webhooks.delete",
        method: Method::Delete,
        path: &[Segment::Literal("/customer/web-hook")],
        args: &[],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Empty,
        paging: None,
        retry: Retry::Repeatable,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "webhooks.get",
        method: Method::Get,
        path: &[Segment::Literal("/customer/web-hook")],
        args: &[],
        rules: &[],
        body: BodyKind::None,
        response: Answer::JsonOrEmpty(Type::Model(&WEBHOOK)),
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "webhooks.set",
        method: Method::Post,
        path: &[Segment::Literal("/customer/web-hook")],
        args: &[
            arg("status", "status", Place::Body, Type::Code(&WEBHOOK_STATUS), true),
            arg("url", "url", Place::Body, Type::Text, true),
        ],
        rules: &[],
        body: BodyKind::Json,
        response: Answer::Empty,
        paging: None,
        retry: Retry::Repeatable,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
];

/// A value for one attribute of the service.
pub static TASK_ATTRIBUTE: Input = Input {
    name: "TaskAttribute",
    fields: &[arg("id", "id", Place::Body, Type::Int, true), arg("value", "value", Place::Body, Type::Text, true)],
    rules: &[],
};

/// Ad-marking data. Several contracts make a re-allocation: a task sum above the sum of the contracts leaves the rest as ad production, one below it is refused.
pub static ADV_DATA: Input = Input {
    name: "AdvData",
    fields: &[arg("endContracts", "endContracts", Place::Body, Type::List(&Type::Input(&ADV_CONTRACT)), false)],
    rules: &[],
};

/// A contract that an advertising task belongs to.
pub static ADV_CONTRACT: Input = Input {
    name: "AdvContract",
    fields: &[arg("uuid", "uuid", Place::Body, Type::Uuid, false), arg("sum", "sum", Place::Body, Type::Money, false)],
    rules: &[],
};

/// Either a token pair or a 2FA challenge, both with status 200: tell them apart by what is there.
pub static LOGIN_ANSWER: Model = Model {
    name: "LoginAnswer",
    fields: &[
        field("token", "token", &[], Type::Secret, false),
        field("refreshToken", "refreshToken", &[], Type::Secret, false),
        field("twoFactor", "2FA", &[], Type::Model(&TWO_FACTOR_CHALLENGE), false),
    ],
    bare: &[],
};

/// A code is needed: call `auth.login` again with it.
pub static TWO_FACTOR_CHALLENGE: Model = Model {
    name: "TwoFactorChallenge",
    fields: &[
        field("type", "type", &[], Type::Code(&TWO_FACTOR_TYPE), false),
        field("number", "number", &[], Type::Text, false),
    ],
    bare: &[],
};

/// A new token pair; it replaces the old one.
pub static TOKEN_PAIR: Model = Model {
    name: "TokenPair",
    fields: &[
        field("token", "token", &[], Type::Secret, true),
        field("refreshToken", "refreshToken", &[], Type::Secret, false),
    ],
    bare: &[],
};

/// Where a page stands among all pages.
pub static PAGINATION: Model = Model {
    name: "Pagination",
    fields: &[
        field("count", "count", &[], Type::Int, false),
        field("total", "total", &[], Type::Int, true),
        field("perPage", "perPage", &[], Type::Int, false),
        field("page", "page", &[], Type::Int, true),
        field("pages", "pages", &[], Type::Int, true),
    ],
    bare: &[],
};

/// A currency.
pub static CURRENCY: Model = Model {
    name: "Currency",
    fields: &[
        field("currency", "currency", &[], Type::Text, false),
        field("id", "id", &[], Type::Code(&CURRENCY_ID), false),
    ],
    bare: &[],
};

/// A company of the user.
pub static COMPANY: Model = Model {
    name: "Company",
    fields: &[
        field("id", "id", &[], Type::Int, true),
        field("companyName", "companyName", &[], Type::Text, false),
        field("brandName", "brandName", &[], Type::Text, false),
        field("safeDealEnabled", "safeDealEnabled", &[], Type::Bool, false),
        field("isDefault", "isDefault", &[], Type::Bool, false),
        field("currency", "currency", &[], Type::Model(&CURRENCY), false),
    ],
    bare: &[],
};

/// One page: companies of the user.
pub static COMPANY_PAGE: Model = Model {
    name: "CompanyPage",
    fields: &[
        field("items", "items", &[], Type::List(&Type::Model(&COMPANY)), true),
        field("pagination", "pagination", &[], Type::Model(&PAGINATION), false),
    ],
    bare: &[],
};

/// Balance and held funds of the company. Whether the balance includes the held sum and VAT is not documented.
pub static BALANCE: Model = Model {
    name: "Balance",
    fields: &[
        field("currency", "currency", &[], Type::Model(&CURRENCY), false),
        field("showVat", "showVat", &[], Type::Bool, false),
        field("balanceAmount", "balanceAmount", &[], Type::Money, true),
        field("balanceAmountVat", "balanceAmountVat", &[], Type::Money, false),
        field("holdAmount", "holdAmount", &[], Type::Money, false),
        field("holdAmountVat", "holdAmountVat", &[], Type::Money, false),
    ],
    bare: &[],
};

/// A freelancer of the team.
pub static FREELANCER: Model = Model {
    name: "Freelancer",
    fields: &[
        field("uuid", "uuid", &[], Type::Uuid, false),
        field("id", "id", &[], Type::Int, true),
        field("email", "email", &[], Type::Text, false),
        field("name", "name", &[], Type::Text, false),
        field("taxationStatusId", "taxationStatusId", &[], Type::Code(&TAXATION_STATUS), false),
        field("taxationBlockedTill", "taxationBlockedTill", &[], Type::Date, false),
        field("categoryTitle", "categoryTitle", &[], Type::Text, false),
        field("categoryTitleEn", "categoryTitleEn", &[], Type::Text, false),
        field("details", "details", &[], Type::Model(&FREELANCER_DETAILS), false),
        field("country", "country", &[], Type::Text, false),
        field("isVerified", "isVerified", &[], Type::Bool, false),
        field("isInviteSent", "isInviteSent", &[], Type::Bool, false),
        field("inviteSentAt", "inviteSentAt", &[], Type::DateTime, false),
        field("registerDate", "registerDate", &[], Type::DateTime, false),
        field("isRegistered", "isRegistered", &[], Type::Bool, false),
        field("isTaxPaymentAllowed", "isTaxPaymentAllowed", &[], Type::Bool, false),
        field("emailConfirmationStatus", "emailConfirmationStatus", &[], Type::Code(&CONFIRMATION_STATUS), false),
        field("phoneConfirmationStatus", "phoneConfirmationStatus", &[], Type::Code(&CONFIRMATION_STATUS), false),
    ],
    bare: &[],
};

/// Personal data of a freelancer.
pub static FREELANCER_DETAILS: Model = Model {
    name: "FreelancerDetails",
    fields: &[
        field("firstName", "firstName", &[], Type::Text, false),
        field("lastName", "lastName", &[], Type::Text, false),
        field("note", "note", &[], Type::Text, false),
        field("specialization", "specialization", &[], Type::Text, false),
    ],
    bare: &[],
};

/// One page: freelancers of the team.
pub static FREELANCER_PAGE: Model = Model {
    name: "FreelancerPage",
    fields: &[
        field("items", "items", &[], Type::List(&Type::Model(&FREELANCER)), true),
        field("pagination", "pagination", &[], Type::Model(&PAGINATION), true),
    ],
    bare: &[],
};

/// The freelancer that was invited.
pub static FREELANCER_INVITED: Model =
    Model { name: "FreelancerInvited", fields: &[field("uuid", "uuid", &[], Type::Uuid, false)], bare: &[] };

/// A task. `tasks.get` adds `serviceFeeCompensation`, `serviceFeeCompensationPercent`, `attributes`, `messages` and `links`; `tasks.list` adds `group` and `issueCode`.
pub static TASK: Model = Model {
    name: "Task",
    fields: &[
        field("id", "id", &[], Type::Int, true),
        field("uuid", "uuid", &[], Type::Uuid, false),
        field("state", "state", &[], Type::Code(&TASK_STATE), true),
        field("title", "title", &[], Type::Text, false),
        field("description", "description", &[], Type::Text, false),
        field("price", "price", &[], Type::Money, false),
        field("currency", "currency", &[], Type::Model(&CURRENCY), false),
        field("commissionAmount", "commissionAmount", &[], Type::Money, false),
        field("commissionPercent", "commissionPercent", &[], Type::Decimal, false),
        field("serviceFeeCompensation", "serviceFeeCompensation", &[], Type::Money, false),
        field("serviceFeeCompensationPercent", "serviceFeeCompensationPercent", &[], Type::Decimal, false),
        field("category", "category", &[], Type::Model(&SERVICE), false),
        field("parentCategory", "parentCategory", &[], Type::Model(&CATEGORY), false),
        field("customer", "customer", &[], Type::Model(&TASK_CUSTOMER), false),
        field("creator", "creator", &[], Type::Model(&TASK_CREATOR), false),
        field("worker", "worker", &[], Type::Model(&TASK_WORKER), false),
        field("dateCreated", "dateCreated", &[], Type::DateTime, false),
        field("dateEnd", "dateEnd", &[], Type::DateTime, false),
        field("dateFinished", "dateFinished", &[], Type::DateTime, false),
        field("dateAccepted", "dateAccepted", &[], Type::DateTime, false),
        field("datePayAt", "datePayAt", &[], Type::DateTime, false),
        field("datePaid", "datePaid", &[], Type::DateTime, false),
        field("documentDate", "documentDate", &[], Type::DateTime, false),
        field("deadline", "deadline", &[], Type::Model(&TASK_DEADLINE), false),
        field("copyright", "copyright", &[], Type::Bool, false),
        field("needReport", "needReport", &[], Type::Bool, false),
        field("hasPayout", "hasPayout", &[], Type::Bool, false),
        field("createType", "createType", &[], Type::Code(&TASK_CREATE_TYPE), false),
        field("hold", "hold", &[], Type::Model(&TASK_HOLD), false),
        field("insurance", "insurance", &[], Type::Model(&TASK_INSURANCE), false),
        field("files", "files", &[], Type::List(&Type::Model(&TASK_FILE)), false),
        field("attributes", "attributes", &[], Type::List(&Type::Model(&TASK_ATTRIBUTE_ENTRY)), false),
        field("additionalAttributes", "additionalAttributes", &[], Type::Any, false),
        field("messageCount", "messageCount", &[], Type::Int, false),
        field("messages", "messages", &[], Type::List(&Type::Any), false),
        field("links", "links", &[], Type::List(&Type::Any), false),
        field("activeDispute", "activeDispute", &[], Type::Bool, false),
        field("activeChangesetId", "activeChangesetId", &[], Type::Int, false),
        field("group", "group", &[], Type::Model(&TASK_GROUP), false),
        field("issueCode", "issueCode", &[], Type::Text, false),
    ],
    bare: &[],
};

/// One page: tasks.
pub static TASK_PAGE: Model = Model {
    name: "TaskPage",
    fields: &[
        field("items", "items", &[], Type::List(&Type::Model(&TASK)), true),
        field("pagination", "pagination", &[], Type::Model(&PAGINATION), true),
    ],
    bare: &[],
};

/// Customer company of a task.
pub static TASK_CUSTOMER: Model = Model {
    name: "TaskCustomer",
    fields: &[field("id", "id", &[], Type::Int, false), field("title", "title", &[], Type::Text, false)],
    bare: &[],
};

/// User who made a task.
pub static TASK_CREATOR: Model = Model {
    name: "TaskCreator",
    fields: &[field("id", "id", &[], Type::Int, false), field("fullName", "fullName", &[], Type::Text, false)],
    bare: &[],
};

/// Freelancer of a task.
pub static TASK_WORKER: Model = Model {
    name: "TaskWorker",
    fields: &[
        field("id", "id", &[], Type::Int, false),
        field("email", "email", &[], Type::Text, false),
        field("firstName", "firstName", &[], Type::Text, false),
        field("lastName", "lastName", &[], Type::Text, false),
        field("isVerified", "isVerified", &[], Type::Bool, false),
    ],
    bare: &[],
};

/// A file of a task.
pub static TASK_FILE: Model = Model {
    name: "TaskFile",
    fields: &[
        field("id", "id", &[], Type::Int, true),
        field("name", "name", &[], Type::Text, false),
        field("typeId", "typeId", &[], Type::Code(&TASK_FILE_TYPE), false),
        field("ownerId", "ownerId", &[], Type::Int, false),
    ],
    bare: &[],
};

/// Deadline of a task.
pub static TASK_DEADLINE: Model = Model {
    name: "TaskDeadline",
    fields: &[
        field("type", "type", &[], Type::Code(&TASK_DEADLINE_TYPE), false),
        field("triggerDate", "triggerDate", &[], Type::DateTime, false),
        field("isComingUp", "isComingUp", &[], Type::Bool, false),
    ],
    bare: &[],
};

/// Holding of funds for a task.
pub static TASK_HOLD: Model = Model {
    name: "TaskHold",
    fields: &[
        field("type", "type", &[], Type::Code(&HOLD_TYPE), false),
        field("isActive", "isActive", &[], Type::Bool, false),
    ],
    bare: &[],
};

/// Insurance of a task.
pub static TASK_INSURANCE: Model = Model {
    name: "TaskInsurance",
    fields: &[field("status", "status", &[], Type::Code(&INSURANCE_STATUS), false)],
    bare: &[],
};

/// A task group. A task shows only `id` and `title`.
pub static TASK_GROUP: Model = Model {
    name: "TaskGroup",
    fields: &[
        field("id", "id", &[], Type::Int, false),
        field("companyId", "companyId", &[], Type::Int, false),
        field("title", "title", &[], Type::Text, false),
        field("color", "color", &[], Type::Text, false),
        field("createdAt", "createdAt", &[], Type::DateTime, false),
    ],
    bare: &[],
};

/// An attribute of a task with its values.
pub static TASK_ATTRIBUTE_ENTRY: Model = Model {
    name: "TaskAttributeEntry",
    fields: &[
        field("attribute", "attribute", &[], Type::Model(&TASK_ATTRIBUTE_DEFINITION), false),
        field("attributeType", "attributeType", &[], Type::Model(&TASK_ATTRIBUTE_KIND), false),
        field("values", "values", &[], Type::List(&Type::Model(&TASK_ATTRIBUTE_VALUE)), false),
    ],
    bare: &[],
};

/// An attribute.
pub static TASK_ATTRIBUTE_DEFINITION: Model = Model {
    name: "TaskAttributeDefinition",
    fields: &[
        field("title", "title", &[], Type::Text, false),
        field("titleEn", "titleEn", &[], Type::Text, false),
        field("type", "type", &[], Type::Text, false),
    ],
    bare: &[],
};

/// What an attribute takes.
pub static TASK_ATTRIBUTE_KIND: Model = Model {
    name: "TaskAttributeKind",
    fields: &[
        field("title", "title", &[], Type::Text, false),
        field("titleEn", "titleEn", &[], Type::Text, false),
        field("type", "type", &[], Type::Code(&ATTRIBUTE_VALUE_TYPE), false),
    ],
    bare: &[],
};

/// A value of an attribute.
pub static TASK_ATTRIBUTE_VALUE: Model =
    Model { name: "TaskAttributeValue", fields: &[field("title", "title", &[], Type::Text, false)], bare: &[] };

/// The task that was created.
pub static TASK_CREATED: Model =
    Model { name: "TaskCreated", fields: &[field("uuid", "uuid", &[], Type::Uuid, false)], bare: &[] };

/// What blocks taking a task. All fields are absent when nothing does.
pub static REQUIREMENT: Model = Model {
    name: "Requirement",
    fields: &[
        field("name", "name", &[], Type::Code(&REQUIREMENT_NAME), false),
        field("data", "data", &[], Type::Model(&REQUIREMENT_DATA), false),
        field("reason", "reason", &[], Type::Text, false),
    ],
    bare: &[],
};

/// Details of a restriction.
pub static REQUIREMENT_DATA: Model = Model {
    name: "RequirementData",
    fields: &[
        field("url", "url", &[], Type::Text, false),
        field("templateUuid", "templateUuid", &[], Type::Uuid, false),
        field("code", "code", &[], Type::Code(&REQUIREMENT_CODE), false),
        field("reason", "reason", &[], Type::Text, false),
    ],
    bare: &[],
};

/// Payment means of a freelancer.
pub static PAYOUT_ENDPOINTS: Model = Model {
    name: "PayoutEndpoints",
    fields: &[
        field("wallets", "wallets", &[], Type::List(&Type::Model(&WALLET)), false),
        field("cards", "cards", &[], Type::List(&Type::Model(&CARD)), false),
        field("ibans", "ibans", &["iban"], Type::List(&Type::Model(&BANK_ACCOUNT)), false),
    ],
    bare: &[],
};

/// An e-wallet of a freelancer.
pub static WALLET: Model = Model {
    name: "Wallet",
    fields: &[
        field("id", "id", &[], Type::Int, true),
        field("type", "type", &[], Type::Code(&PAYOUT_ENDPOINT_TYPE), false),
        field("number", "number", &[], Type::Text, false),
        field("status", "status", &[], Type::Int, false),
        field("walletType", "walletType", &[], Type::Code(&WALLET_TYPE), false),
        field("currency", "currency", &[], Type::Model(&CURRENCY), false),
        field("ownerId", "ownerId", &[], Type::Int, false),
        field("autoPay", "autoPay", &[], Type::Bool, false),
        field("createdAt", "createdAt", &[], Type::DateTime, false),
    ],
    bare: &[],
};

/// A bank card of a freelancer.
pub static CARD: Model = Model {
    name: "Card",
    fields: &[
        field("id", "id", &[], Type::Int, true),
        field("type", "type", &[], Type::Code(&PAYOUT_ENDPOINT_TYPE), false),
        field("number", "number", &[], Type::Text, false),
        field("holder", "holder", &[], Type::Text, false),
        field("expire", "expire", &[], Type::Text, false),
        field("status", "status", &[], Type::Code(&CARD_STATUS), false),
        field("cardType", "cardType", &[], Type::Code(&CARD_TYPE), false),
        field("country", "country", &[], Type::Text, false),
        field("currency", "currency", &[], Type::Model(&CURRENCY), false),
        field("ownerId", "ownerId", &[], Type::Int, false),
        field("autoPay", "autoPay", &[], Type::Bool, false),
        field("createdAt", "createdAt", &[], Type::DateTime, false),
    ],
    bare: &[],
};

/// A bank account of a freelancer.
pub static BANK_ACCOUNT: Model = Model {
    name: "BankAccount",
    fields: &[
        field("id", "id", &[], Type::Int, true),
        field("type", "type", &[], Type::Code(&PAYOUT_ENDPOINT_TYPE), false),
        field("number", "number", &[], Type::Text, false),
        field("status", "status", &[], Type::Code(&BANK_ACCOUNT_STATUS), false),
        field("bankAccountType", "bankAccountType", &[], Type::Code(&BANK_ACCOUNT_TYPE), false),
        field("currency", "currency", &[], Type::Model(&CURRENCY), false),
        field("ownerId", "ownerId", &[], Type::Int, false),
        field("autoPay", "autoPay", &[], Type::Bool, false),
        field("createdAt", "createdAt", &[], Type::DateTime, false),
    ],
    bare: &[],
};

/// The payout of a task.
pub static PAYOUT: Model = Model {
    name: "Payout",
    fields: &[field("payoutStatus", "payoutStatus", &[], Type::Code(&PAYOUT_STATUS), true)],
    bare: &[],
};

/// A top-level task category.
pub static CATEGORY: Model = Model {
    name: "Category",
    fields: &[
        field("id", "id", &[], Type::Int, true),
        field("title", "title", &[], Type::Text, false),
        field("titleEn", "titleEn", &["title_en"], Type::Text, false),
    ],
    bare: &[],
};

/// The task categories.
pub static CATEGORY_LIST: Model = Model {
    name: "CategoryList",
    fields: &[field("items", "items", &[], Type::List(&Type::Model(&CATEGORY)), true)],
    bare: &[],
};

/// A service or work within a category.
pub static SERVICE: Model = Model {
    name: "Service",
    fields: &[
        field("id", "id", &[], Type::Int, true),
        field("title", "title", &[], Type::Text, false),
        field("titleEn", "titleEn", &[], Type::Text, false),
        field("titleDoc", "titleDoc", &[], Type::Text, false),
        field("titleDocEn", "titleDocEn", &[], Type::Text, false),
    ],
    bare: &[],
};

/// One page: services of a category.
pub static SERVICE_PAGE: Model = Model {
    name: "ServicePage",
    fields: &[
        field("items", "items", &[], Type::List(&Type::Model(&SERVICE)), true),
        field("pagination", "pagination", &[], Type::Model(&PAGINATION), true),
    ],
    bare: &[],
};

/// An attribute of a service. Which attributes are mandatory is not marked.
pub static SERVICE_ATTRIBUTE: Model = Model {
    name: "ServiceAttribute",
    fields: &[
        field("id", "id", &[], Type::Int, true),
        field("title", "title", &[], Type::Text, false),
        field("titleEn", "titleEn", &[], Type::Text, false),
        field("type", "type", &[], Type::Code(&ATTRIBUTE_VALUE_TYPE), false),
        field("attrTypeId", "attrTypeId", &[], Type::Int, false),
        field("options", "options", &[], Type::List(&Type::Model(&SERVICE_ATTRIBUTE_OPTION)), false),
    ],
    bare: &[],
};

/// An option of a select attribute.
pub static SERVICE_ATTRIBUTE_OPTION: Model = Model {
    name: "ServiceAttributeOption",
    fields: &[
        field("id", "id", &[], Type::Int, true),
        field("value", "value", &[], Type::Text, false),
        field("valueEn", "valueEn", &[], Type::Text, false),
    ],
    bare: &[],
};

/// One page: attributes of a service.
pub static SERVICE_ATTRIBUTE_PAGE: Model = Model {
    name: "ServiceAttributePage",
    fields: &[
        field("items", "items", &[], Type::List(&Type::Model(&SERVICE_ATTRIBUTE)), true),
        field("pagination", "pagination", &[], Type::Model(&PAGINATION), true),
    ],
    bare: &[],
};

/// Whether a task can be insured, and for how much.
pub static INSURANCE_TERMS: Model = Model {
    name: "InsuranceTerms",
    fields: &[
        field("canBeInsured", "canBeInsured", &[], Type::Bool, false),
        field("acceptanceRequired", "acceptanceRequired", &[], Type::Bool, false),
        field("cost", "cost", &[], Type::Money, false),
        field("insureByDefault", "insureByDefault", &[], Type::Bool, false),
    ],
    bare: &[],
};

/// An entry in the register of advertising data: an organisation or a contract.
pub static ORD_ENTRY: Model = Model {
    name: "OrdEntry",
    fields: &[
        field("uuid", "uuid", &[], Type::Uuid, true),
        field("title", "title", &[], Type::Text, false),
        field("type", "type", &[], Type::Code(&ORD_ENTRY_TYPE), false),
        field("isPrimary", "isPrimary", &[], Type::Bool, false),
    ],
    bare: &[],
};

/// Entries in the register of advertising data.
pub static ORD_ENTRY_PAGE: Model = Model {
    name: "OrdEntryPage",
    fields: &[
        field("items", "items", &[], Type::List(&Type::Model(&ORD_ENTRY)), true),
        field("pagination", "pagination", &[], Type::Model(&PAGINATION), false),
    ],
    bare: &[],
};

/// An organisation with its data.
pub static ORD_ORGANIZATION_ENTRY: Model = Model {
    name: "OrdOrganizationEntry",
    fields: &[
        field("data", "data", &[], Type::Model(&ORD_ORGANIZATION), true),
        field("uuid", "uuid", &[], Type::Uuid, false),
        field("title", "title", &[], Type::Text, false),
        field("type", "type", &[], Type::Code(&ORD_ENTRY_TYPE), false),
        field("isPrimary", "isPrimary", &[], Type::Bool, false),
    ],
    bare: &[],
};

/// An organisation or a person, party to an advertising contract. `uuid`, `title`, `type` and `legalAddress` are there within a contract of `ord.task_summary`.
pub static ORD_ORGANIZATION: Model = Model {
    name: "OrdOrganization",
    fields: &[
        field("uuid", "uuid", &[], Type::Uuid, false),
        field("title", "title", &[], Type::Text, false),
        field("type", "type", &[], Type::Code(&ORD_ENTRY_TYPE), false),
        field("externalOrganisationId", "externalOrganisationId", &[], Type::Text, false),
        field("legalType", "legalType", &[], Type::Code(&ORD_LEGAL_TYPE), false),
        field("individualAccountDescription", "individualAccountDescription", &[], Type::Text, false),
        field("fullOpf", "fullOpf", &[], Type::Text, false),
        field("shortOpf", "shortOpf", &[], Type::Text, false),
        field("fio", "fio", &[], Type::Text, false),
        field("inn", "inn", &[], Type::Text, false),
        field("ogrn", "ogrn", &[], Type::Text, false),
        field("ogrnip", "ogrnip", &[], Type::Text, false),
        field("registrationNumber", "registrationNumber", &[], Type::Text, false),
        field("taxId", "taxId", &[], Type::Text, false),
        field("regionNumber", "regionNumber", &[], Type::Text, false),
        field("phoneNumber", "phoneNumber", &[], Type::Text, false),
        field("paymentNumber", "paymentNumber", &[], Type::Text, false),
        field("legalAddress", "legalAddress", &[], Type::Model(&ORD_ADDRESS), false),
        field("postAddress", "postAddress", &[], Type::Any, false),
        field("platforms", "platforms", &[], Type::List(&Type::Model(&ORD_PLATFORM)), false),
        field("isOpc", "isOpc", &[], Type::Bool, false),
        field("isPp", "isPp", &[], Type::Bool, false),
        field("trustedPerson", "trustedPerson", &[], Type::Text, false),
        field("violationDescription", "violationDescription", &[], Type::Text, false),
    ],
    bare: &[],
};

/// An address.
pub static ORD_ADDRESS: Model = Model {
    name: "OrdAddress",
    fields: &[
        field("address", "address", &[], Type::Text, false),
        field("locality", "locality", &[], Type::Text, false),
        field("postcode", "postcode", &[], Type::Text, false),
    ],
    bare: &[],
};

/// A platform that shows advertising.
pub static ORD_PLATFORM: Model = Model {
    name: "OrdPlatform",
    fields: &[
        field("externalPlatformId", "externalPlatformId", &[], Type::Text, false),
        field("isPlatformOwner", "isPlatformOwner", &[], Type::Bool, false),
    ],
    bare: &[],
};

/// A contract with its data.
pub static ORD_CONTRACT_ENTRY: Model = Model {
    name: "OrdContractEntry",
    fields: &[
        field("data", "data", &[], Type::Model(&ORD_CONTRACT), true),
        field("uuid", "uuid", &[], Type::Uuid, false),
        field("title", "title", &[], Type::Text, false),
        field("type", "type", &[], Type::Code(&ORD_ENTRY_TYPE), false),
        field("isPrimary", "isPrimary", &[], Type::Bool, false),
    ],
    bare: &[],
};

/// An advertising contract.
pub static ORD_CONTRACT: Model = Model {
    name: "OrdContract",
    fields: &[
        field("externalContractId", "externalContractId", &[], Type::Uuid, false),
        field("externalOrganisationCustomerId", "externalOrganisationCustomerId", &[], Type::Uuid, false),
        field("externalOrganisationPerformerId", "externalOrganisationPerformerId", &[], Type::Uuid, false),
        field("externalParentId", "externalParentId", &[], Type::Uuid, false),
        field("contractType", "contractType", &[], Type::Code(&ORD_CONTRACT_TYPE), false),
        field("contractNumber", "contractNumber", &[], Type::Text, false),
        field("contractDate", "contractDate", &[], Type::Date, false),
        field("additionalContractNumber", "additionalContractNumber", &[], Type::Text, false),
        field("additionalContractNumberDate", "additionalContractNumberDate", &[], Type::Date, false),
        field("actionType", "actionType", &[], Type::Code(&ORD_ACTION_TYPE), false),
        field("subjectType", "subjectType", &[], Type::Code(&ORD_SUBJECT_TYPE), false),
        field("isCreativeReporter", "isCreativeReporter", &[], Type::Bool, false),
        field("price", "price", &[], Type::Money, false),
        field("withNds", "withNds", &[], Type::Bool, false),
        field("createdAt", "createdAt", &[], Type::DateTime, false),
        field("createdBy", "createdBy", &[], Type::Model(&ORD_USER), false),
        field("editedAt", "editedAt", &[], Type::DateTime, false),
        field("editedBy", "editedBy", &[], Type::Any, false),
    ],
    bare: &[],
};

/// Who changed the register.
pub static ORD_USER: Model = Model {
    name: "OrdUser",
    fields: &[
        field("id", "id", &[], Type::Int, false),
        field("email", "email", &[], Type::Text, false),
        field("name", "name", &[], Type::Text, false),
    ],
    bare: &[],
};

/// The contracts behind an advertising task.
pub static ORD_TASK_SUMMARY: Model = Model {
    name: "OrdTaskSummary",
    fields: &[
        field("endContract", "endContract", &[], Type::Model(&ORD_END_CONTRACT), false),
        field("endContracts", "endContracts", &[], Type::List(&Type::Model(&ORD_END_CONTRACT)), false),
        field("customerContract", "customerContract", &[], Type::Model(&ORD_END_CONTRACT), false),
        field("workerAgreement", "workerAgreement", &[], Type::Model(&ORD_WORKER_AGREEMENT), false),
    ],
    bare: &[],
};

/// A contract in the chain behind an advertising task, with its parties.
pub static ORD_END_CONTRACT: Model = Model {
    name: "OrdEndContract",
    fields: &[
        field("uuid", "uuid", &[], Type::Uuid, false),
        field("title", "title", &[], Type::Text, false),
        field("type", "type", &[], Type::Code(&ORD_ENTRY_TYPE), false),
        field("customer", "customer", &[], Type::Model(&ORD_ORGANIZATION), false),
        field("performer", "performer", &[], Type::Model(&ORD_ORGANIZATION), false),
        field("contractSum", "contractSum", &[], Type::Money, false),
        field("externalContractId", "externalContractId", &[], Type::Text, false),
        field("externalOrganisationCustomerId", "externalOrganisationCustomerId", &[], Type::Text, false),
        field("externalOrganisationPerformerId", "externalOrganisationPerformerId", &[], Type::Text, false),
        field("externalParentId", "externalParentId", &[], Type::Text, false),
        field("contractType", "contractType", &[], Type::Code(&ORD_CONTRACT_TYPE), false),
        field("contractNumber", "contractNumber", &[], Type::Text, false),
        field("contractDate", "contractDate", &[], Type::Date, false),
        field("additionalContractNumber", "additionalContractNumber", &[], Type::Text, false),
        field("additionalContractNumberDate", "additionalContractNumberDate", &[], Type::Date, false),
        field("actionType", "actionType", &[], Type::Code(&ORD_ACTION_TYPE), false),
        field("subjectType", "subjectType", &[], Type::Code(&ORD_SUBJECT_TYPE), false),
        field("isCreativeReporter", "isCreativeReporter", &[], Type::Bool, false),
        field("price", "price", &[], Type::Money, false),
        field("withNds", "withNds", &[], Type::Bool, false),
    ],
    bare: &[],
};

/// Agreement with the freelancer of an advertising task.
pub static ORD_WORKER_AGREEMENT: Model = Model {
    name: "OrdWorkerAgreement",
    fields: &[
        field("customerName", "customerName", &[], Type::Text, false),
        field("customerTaxValue", "customerTaxValue", &[], Type::Text, false),
        field("customerPhone", "customerPhone", &[], Type::Text, false),
        field("performerName", "performerName", &[], Type::Text, false),
        field("performerPhone", "performerPhone", &[], Type::Text, false),
        field("performerCountry", "performerCountry", &[], Type::Text, false),
        field("performerTaxValue", "performerTaxValue", &[], Type::Text, false),
        field("contractNumber", "contractNumber", &[], Type::Text, false),
        field("contractDate", "contractDate", &[], Type::Date, false),
        field("sum", "sum", &[], Type::Money, false),
        field("currency", "currency", &[], Type::Model(&CURRENCY), false),
    ],
    bare: &[],
};

/// Task groups of a company.
pub static TASK_GROUP_PAGE: Model = Model {
    name: "TaskGroupPage",
    fields: &[
        field("items", "items", &[], Type::List(&Type::Model(&TASK_GROUP)), true),
        field("pagination", "pagination", &[], Type::Model(&PAGINATION), false),
    ],
    bare: &[],
};

/// What was done to a task group.
pub static TASK_GROUP_CHANGE: Model = Model {
    name: "TaskGroupChange",
    fields: &[
        field("actorId", "actorId", &[], Type::Int, false),
        field("companyId", "companyId", &[], Type::Int, false),
        field("groupId", "groupId", &[], Type::Int, false),
        field("title", "title", &[], Type::Text, false),
    ],
    bare: &[],
};

/// A page on which the freelancer goes on in person.
pub static TERMINAL_LINK: Model = Model {
    name: "TerminalLink",
    fields: &[field("terminalUrl", "terminal_url", &["linkToTerminal"], Type::Text, false)],
    bare: &[],
};

/// A payment means that the freelancer is about to add.
pub static PAYOUT_ENDPOINT_STARTED: Model = Model {
    name: "PayoutEndpointStarted",
    fields: &[field("terminalUrl", "redirect", &[], Type::Text, false), field("uuid", "uuid", &[], Type::Uuid, false)],
    bare: &[],
};

/// How a confirmation code reached the freelancer.
pub static CODE_SENT: Model = Model {
    name: "CodeSent",
    fields: &[
        field("type", "type", &[], Type::Code(&TWO_FACTOR_TYPE), false),
        field("number", "number", &[], Type::Secret, false),
    ],
    bare: &[],
};

/// A transaction of the company.
pub static TRANSACTION: Model = Model {
    name: "Transaction",
    fields: &[
        field("id", "id", &[], Type::Int, true),
        field("type", "type", &[], Type::Code(&TRANSACTION_TYPE), false),
        field("amount", "amount", &[], Type::Money, false),
        field("createdAt", "createdAt", &[], Type::DateTime, false),
        field("currency", "currency", &[], Type::Model(&CURRENCY), false),
        field("balanceId", "balanceId", &[], Type::Int, false),
    ],
    bare: &[],
};

/// The transactions of the company.
pub static TRANSACTION_LIST: Model = Model {
    name: "TransactionList",
    fields: &[field("items", "items", &[], Type::List(&Type::Model(&TRANSACTION)), true)],
    bare: &[],
};

/// An invoice or an act.
pub static COMPANY_DOCUMENT: Model = Model {
    name: "CompanyDocument",
    fields: &[
        field("documentId", "documentId", &[], Type::Int, true),
        field("fileId", "fileId", &[], Type::Int, false),
        field("type", "type", &[], Type::Code(&DOCUMENT_TYPE), false),
        field("number", "number", &[], Type::Text, false),
        field("amount", "amount", &[], Type::Money, false),
        field("currency", "currency", &[], Type::Model(&CURRENCY), false),
        field("createdAt", "createdAt", &[], Type::DateTime, false),
        field("invoiceStatusId", "invoiceStatusId", &[], Type::Int, false),
        field("reportStatusId", "reportStatusId", &[], Type::Int, false),
        field("topUpBalanceDate", "topUpBalanceDate", &[], Type::DateTime, false),
        field("sfFileId", "sfFileId", &[], Type::Int, false),
    ],
    bare: &[],
};

/// Documents of the company. Whether there are pages is not documented.
pub static COMPANY_DOCUMENT_LIST: Model = Model {
    name: "CompanyDocumentList",
    fields: &[field("items", "items", &[], Type::List(&Type::Model(&COMPANY_DOCUMENT)), true)],
    bare: &[],
};

/// Personal data of the signed-in user.
pub static PROFILE: Model = Model {
    name: "Profile",
    fields: &[
        field("id", "id", &[], Type::Int, true),
        field("uuid", "uuid", &[], Type::Uuid, false),
        field("type", "type", &[], Type::Code(&PROFILE_TYPE), false),
        field("username", "username", &[], Type::Text, false),
        field("email", "email", &[], Type::Text, false),
        field("phone", "phone", &[], Type::Text, false),
        field("name", "name", &[], Type::Text, false),
        field("firstName", "firstName", &[], Type::Text, false),
        field("middleName", "middleName", &[], Type::Text, false),
        field("lastName", "lastName", &[], Type::Text, false),
        field("birthDate", "birthDate", &[], Type::Date, false),
        field("country", "country", &[], Type::Text, false),
        field("state", "state", &[], Type::Text, false),
        field("city", "city", &[], Type::Text, false),
        field("physicalAddress", "physicalAddress", &[], Type::Text, false),
        field("postCode", "postCode", &[], Type::Text, false),
        field("inn", "inn", &[], Type::Text, false),
        field("taxationStatus", "taxationStatus", &[], Type::Code(&TAXATION_STATUS), false),
        field("isVerified", "isVerified", &[], Type::Bool, false),
        field("specialization", "specialization", &[], Type::Text, false),
        field("regDate", "regDate", &[], Type::Date, false),
        field("language", "language", &[], Type::Code(&LANGUAGE), false),
        field("languageStringValue", "languageStringValue", &[], Type::Text, false),
        field("twoFaMethod", "twoFaMethod", &[], Type::Code(&TWO_FACTOR_METHOD), false),
        field("loginNotification", "loginNotification", &[], Type::Bool, false),
        field("defaultSmsGate", "defaultSmsGate", &[], Type::Text, false),
        field("ip", "ip", &[], Type::Text, false),
        field("flags", "flags", &[], Type::Int, false),
        field("gridsSettings", "gridsSettings", &[], Type::Any, false),
    ],
    bare: &[],
};

/// The rate of a pair of currencies. Multiply an amount by the rate where `base` is the dearer currency of EUR, USD, RUB (in this order), divide by it otherwise.
pub static EXCHANGE_RATE: Model = Model {
    name: "ExchangeRate",
    fields: &[
        field("base", "base", &[], Type::Model(&CURRENCY), true),
        field("target", "target", &[], Type::Model(&CURRENCY), true),
        field("rate", "rate", &[], Type::Decimal, true),
    ],
    bare: &[],
};

/// A document, such as an NDA, that a freelancer must accept before a task.
pub static ACCEPTANCE_FILE: Model = Model {
    name: "AcceptanceFile",
    fields: &[
        field("id", "id", &[], Type::Int, true),
        field("fileId", "fileId", &[], Type::Int, false),
        field("title", "title", &[], Type::Text, false),
        field("titleEn", "titleEn", &[], Type::Text, false),
    ],
    bare: &[],
};

/// The documents to accept before a task.
pub static ACCEPTANCE_FILE_LIST: Model = Model {
    name: "AcceptanceFileList",
    fields: &[field("items", "items", &[], Type::List(&Type::Model(&ACCEPTANCE_FILE)), true)],
    bare: &[],
};

/// A country of the Russian classifier (OKSM).
pub static OKSM_COUNTRY: Model = Model {
    name: "OksmCountry",
    fields: &[field("id", "id", &[], Type::Int, true), field("title", "title", &[], Type::Text, false)],
    bare: &[],
};

/// The countries of the Russian classifier (OKSM).
pub static OKSM_COUNTRY_LIST: Model = Model {
    name: "OksmCountryList",
    fields: &[field("items", "items", &[], Type::List(&Type::Model(&OKSM_COUNTRY)), true)],
    bare: &[],
};

/// The webhook of a company.
pub static WEBHOOK: Model = Model {
    name: "Webhook",
    fields: &[
        field("url", "url", &[], Type::Text, false),
        field("status", "status", &[], Type::Code(&WEBHOOK_STATUS), false),
        field("secret", "secret", &[], Type::Secret, false),
        field("lastTriggered", "lastTriggered", &[], Type::Text, false),
        field("lastError", "lastError", &[], Type::Text, false),
    ],
    bare: &[],
};

/// Where a task stands. Decide by the number: the vendor's document gives one state up to three names. 7, 9, 10 and 15 are never mentioned.
pub static TASK_STATE: Codes = Codes {
    name: "TaskState",
    int: true,
    known: &[
        ("1", "not_confirmed"),
        ("2", "in_work"),
        ("3", "waiting_acceptance"),
        ("4", "waiting_payment"),
        ("5", "completed"),
        ("6", "declined_by_freelancer"),
        ("8", "declined_by_customer"),
        ("11", "waiting_cancellation"),
        ("12", "payment_queue"),
        ("13", "dispute"),
        ("14", "customer_decision"),
        ("16", "change_approval"),
    ],
    aliases: &[],
    open: false,
};

/// What `tasks.set_state` can do for the freelancer. 4 is named by the quick start and forbidden by the section: use `tasks.accept`.
pub static SETTABLE_TASK_STATE: Codes = Codes {
    name: "SettableTaskState",
    int: true,
    known: &[("2", "take_to_work"), ("3", "report_done"), ("6", "decline"), ("8", "confirm_cancellation")],
    aliases: &[],
    open: false,
};

/// A currency.
pub static CURRENCY_ID: Codes = Codes {
    name: "CurrencyId",
    int: true,
    known: &[("1", "rub"), ("2", "usd"), ("3", "eur")],
    aliases: &[],
    open: false,
};

/// How strict a deadline is.
pub static DEADLINE_TYPE: Codes =
    Codes { name: "DeadlineType", int: true, known: &[("1", "soft"), ("2", "hard")], aliases: &[], open: false };

/// How strict the deadline of a task is. The section on one task says that all tasks are soft at present.
pub static TASK_DEADLINE_TYPE: Codes = Codes {
    name: "TaskDeadlineType",
    int: true,
    known: &[("0", "unset"), ("1", "soft"), ("2", "hard")],
    aliases: &[],
    open: false,
};

/// How the freelancer pays taxes. Samples show 0 and 2 as well, which no table explains.
pub static TAXATION_STATUS: Codes = Codes {
    name: "TaxationStatus",
    int: true,
    known: &[("1", "natural_person"), ("3", "self_employed"), ("4", "sole_proprietor")],
    aliases: &[],
    open: false,
};

/// What `tasks.list` sorts by (snake_case, unlike the fields of the answer).
pub static TASK_SORT: Codes = Codes {
    name: "TaskSort",
    int: false,
    known: &[("date_end", "date_end"), ("date_finished", "date_finished"), ("price", "price")],
    aliases: &[],
    open: false,
};

/// Sort direction.
pub static SORT_DIRECTION: Codes =
    Codes { name: "SortDirection", int: false, known: &[("asc", "asc"), ("desc", "desc")], aliases: &[], open: false };

/// The payout means for which the customer compensates the freelancer's commission; it sets the exact percent.
pub static COMPENSATION_TYPE: Codes = Codes {
    name: "CompensationType",
    int: true,
    known: &[
        ("1", "ru_kz_by_cards"),
        ("2", "ru_cards"),
        ("3", "ru_wmz_wallets"),
        ("4", "ru_sole_proprietor_account"),
        ("5", "foreign_cards"),
        ("6", "foreign_russian_cards"),
        ("7", "foreign_wallets_and_accounts"),
    ],
    aliases: &[],
    open: false,
};

/// Kind of a task's file; only one is documented.
pub static TASK_FILE_TYPE: Codes =
    Codes { name: "TaskFileType", int: true, known: &[("5", "rights_transfer")], aliases: &[], open: false };

/// How a task was made. The other documented way, the web interface, has no documented code.
pub static TASK_CREATE_TYPE: Codes =
    Codes { name: "TaskCreateType", int: false, known: &[("API", "api")], aliases: &[], open: false };

/// Kind of hold (safe deal); only one value is ever shown.
pub static HOLD_TYPE: Codes =
    Codes { name: "HoldType", int: false, known: &[("without_hold", "without_hold")], aliases: &[], open: false };

/// Whether a task is insured; only one value is ever shown.
pub static INSURANCE_STATUS: Codes =
    Codes { name: "InsuranceStatus", int: true, known: &[("0", "not_insured")], aliases: &[], open: false };

/// What an attribute of a service takes.
pub static ATTRIBUTE_VALUE_TYPE: Codes = Codes {
    name: "AttributeValueType",
    int: false,
    known: &[("text", "text"), ("select", "select")],
    aliases: &[],
    open: false,
};

/// What blocks taking a task. Others exist (verification, NDA files, tax number, phone); their names are not documented.
pub static REQUIREMENT_NAME: Codes = Codes {
    name: "RequirementName",
    int: false,
    known: &[("agreementRequired", "agreement_required")],
    aliases: &[],
    open: false,
};

/// Why something is required; only one value is ever shown.
pub static REQUIREMENT_CODE: Codes = Codes {
    name: "RequirementCode",
    int: false,
    known: &[("forced_update", "forced_update")],
    aliases: &[],
    open: false,
};

/// Kind of payment means.
pub static PAYOUT_ENDPOINT_TYPE: Codes = Codes {
    name: "PayoutEndpointType",
    int: true,
    known: &[("1", "card"), ("2", "wallet"), ("6", "bank_account")],
    aliases: &[],
    open: false,
};

/// Kind of e-wallet.
pub static WALLET_TYPE: Codes =
    Codes { name: "WalletType", int: true, known: &[("2", "qiwi"), ("3", "web_money")], aliases: &[], open: false };

/// Where a card stands. Not the scale of accounts: 1 and 3 mean other things there.
pub static CARD_STATUS: Codes = Codes {
    name: "CardStatus",
    int: true,
    known: &[("1", "binding_started"), ("3", "blocked"), ("4", "confirmed"), ("7", "deleted")],
    aliases: &[],
    open: false,
};

/// Payment system of a card. The sample card 5213… is marked 1: do not infer one from the other.
pub static CARD_TYPE: Codes = Codes {
    name: "CardType",
    int: true,
    known: &[("0", "undetermined"), ("1", "visa"), ("2", "mastercard"), ("3", "maestro"), ("8", "mir")],
    aliases: &[],
    open: false,
};

/// Where a bank account stands. Not the scale of cards: 1 and 3 mean other things there.
pub static BANK_ACCOUNT_STATUS: Codes = Codes {
    name: "BankAccountStatus",
    int: true,
    known: &[("1", "confirmed"), ("2", "deleted"), ("3", "unconfirmed")],
    aliases: &[],
    open: false,
};

/// Kind of bank account.
pub static BANK_ACCOUNT_TYPE: Codes = Codes {
    name: "BankAccountType",
    int: true,
    known: &[("1", "sepa"), ("2", "swift"), ("6", "bik")],
    aliases: &[],
    open: false,
};

/// Where a payout stands. 4 and 6 to 9 are not documented; the order is inferred: 10, 1, then 2, 3 or 5.
pub static PAYOUT_STATUS: Codes = Codes {
    name: "PayoutStatus",
    int: true,
    known: &[("1", "in_progress"), ("2", "done"), ("3", "declined"), ("5", "partly_done"), ("10", "created")],
    aliases: &[],
    open: false,
};

/// How a 2FA code is delivered.
pub static TWO_FACTOR_TYPE: Codes = Codes {
    name: "TwoFactorType",
    int: false,
    known: &[("SMS", "sms"), ("Google", "google")],
    aliases: &[],
    open: false,
};

/// Whether a contact is confirmed. The table calls it boolean, samples show 1: true reads as 1, false as 0.
pub static CONFIRMATION_STATUS: Codes = Codes {
    name: "ConfirmationStatus",
    int: true,
    known: &[("0", "not_confirmed"), ("1", "confirmed")],
    aliases: &[],
    open: false,
};

/// Form of ownership of a party to an advertising contract; it decides which data the party needs.
pub static ORD_LEGAL_TYPE: Codes = Codes {
    name: "OrdLegalType",
    int: false,
    known: &[
        ("LEGAL_TYPE_INVALID", "undefined"),
        ("LEGAL_TYPE_LEGAL", "legal_entity"),
        ("LEGAL_TYPE_INDIVIDUAL", "natural_person"),
        ("LEGAL_TYPE_ENTREPRENEUR", "entrepreneur"),
        ("LEGAL_TYPE_FOREIGN_LEGAL", "foreign_legal_entity"),
        ("LEGAL_TYPE_FOREIGN_INDIVIDUAL", "foreign_natural_person"),
        ("LEGAL_TYPE_FOREIGN_ENTREPRENEUR", "foreign_entrepreneur"),
    ],
    aliases: &[],
    open: false,
};

/// Type of an advertising contract.
pub static ORD_CONTRACT_TYPE: Codes = Codes {
    name: "OrdContractType",
    int: false,
    known: &[
        ("CONTRACT_TYPE_INVALID", "undefined"),
        ("CONTRACT_TYPE_SERVICE", "service"),
        ("CONTRACT_TYPE_INTERMEDIARY", "intermediary"),
        ("CONTRACT_TYPE_ADDITIONAL_AGREEMENT", "additional_agreement"),
    ],
    aliases: &[],
    open: false,
};

/// Subject of an advertising contract.
pub static ORD_SUBJECT_TYPE: Codes = Codes {
    name: "OrdSubjectType",
    int: false,
    known: &[
        ("SUBJECT_TYPE_INVALID", "undefined"),
        ("SUBJECT_TYPE_DISTRIBUTION", "distribution"),
        ("SUBJECT_TYPE_ORGANISATION", "organisation"),
        ("SUBJECT_TYPE_INTERMEDIARY", "intermediation"),
        ("SUBJECT_TYPE_REPRESENTATION", "representation"),
        ("SUBJECT_TYPE_OTHER", "other"),
    ],
    aliases: &[],
    open: false,
};

/// What the intermediary of an advertising contract does.
pub static ORD_ACTION_TYPE: Codes = Codes {
    name: "OrdActionType",
    int: false,
    known: &[
        ("ACTION_TYPE_INVALID", "undefined"),
        ("ACTION_TYPE_CONCLUSION", "conclusion"),
        ("ACTION_TYPE_DISTRIBUTION", "distribution"),
        ("ACTION_TYPE_COMMERCIAL", "commercial_representation"),
        ("ACTION_TYPE_OTHER", "other"),
    ],
    aliases: &[],
    open: false,
};

/// Kind of entry in the register of advertising data. Only observed values: a table types it UUID. Spelt with s, while the paths spell `organization`.
pub static ORD_ENTRY_TYPE: Codes = Codes {
    name: "OrdEntryType",
    int: false,
    known: &[("organisation", "organisation"), ("contract", "contract")],
    aliases: &[],
    open: false,
};

/// Type of a tax number. One code means different things in different countries (CI, CE, PASS, RUT, RUC).
pub static TAX_DOCUMENT_TYPE: Codes = Codes {
    name: "TaxDocumentType",
    int: false,
    known: &[
        ("INN", "inn"),
        ("UNP", "unp"),
        ("CUIT / CUIL", "cuit_cuil"),
        ("NIT", "nit"),
        ("CI", "ci"),
        ("CE", "ce"),
        ("CPF", "cpf"),
        ("CNPJ", "cnpj"),
        ("RUT", "rut"),
        ("PASS", "pass"),
        ("TAXID", "tax_id"),
        ("CC", "cc"),
        ("PEP", "pep"),
        ("CJ", "cj"),
        ("CR", "cr"),
        ("RN", "rn"),
        ("RUC", "ruc"),
        ("DNI", "dni"),
        ("NI", "ni"),
        ("MIL", "mil"),
        ("DE", "de"),
    ],
    aliases: &[],
    open: false,
};

/// Kind of transaction of a company.
pub static TRANSACTION_TYPE: Codes = Codes {
    name: "TransactionType",
    int: true,
    known: &[("1", "top_up"), ("2", "write_off"), ("3", "refund")],
    aliases: &[],
    open: false,
};

/// Kind of document.
pub static DOCUMENT_TYPE: Codes =
    Codes { name: "DocumentType", int: true, known: &[("6", "invoice"), ("7", "act")], aliases: &[], open: false };

/// What `documents.list` sorts by (camelCase, unlike `tasks.list`).
pub static DOCUMENT_SORT: Codes = Codes {
    name: "DocumentSort",
    int: false,
    known: &[("createdAt", "created_at"), ("id", "id"), ("fileId", "file_id")],
    aliases: &[],
    open: false,
};

/// A language.
pub static LANGUAGE: Codes =
    Codes { name: "Language", int: false, known: &[("EN", "english"), ("RU", "russian")], aliases: &[], open: false };

/// Kind of user.
pub static PROFILE_TYPE: Codes = Codes {
    name: "ProfileType",
    int: false,
    known: &[("customer", "customer"), ("freelancer", "freelancer")],
    aliases: &[],
    open: false,
};

/// The 2FA method of a profile; only one value is ever shown, in lower case, unlike TwoFactorType. The table types it boolean: then `true` or `false` is kept as text.
pub static TWO_FACTOR_METHOD: Codes =
    Codes { name: "TwoFactorMethod", int: false, known: &[("sms", "sms")], aliases: &[], open: false };

/// Whether a webhook is on.
pub static WEBHOOK_STATUS: Codes = Codes {
    name: "WebhookStatus",
    int: false,
    known: &[("enabled", "enabled"), ("disabled", "disabled")],
    aliases: &[],
    open: false,
};

/// The life of a task.
pub static TASK_LIFE_CYCLE: LifeCycle = LifeCycle {
    name: "task",
    states: &TASK_STATE,
    initial: 1,
    actions: &[
        Action {
            name: "take_to_work",
            actor: Actor::Freelancer,
            operation: "tasks.set_state",
            argument: Some(("state", 2)),
            cells: &[
                cell(1, Outcome::To(&[2]), Basis::Documented),
                cell(2, Outcome::Unknown, Basis::Unknown),
                cell(3, Outcome::Unknown, Basis::Unknown),
                cell(4, Outcome::Unknown, Basis::Unknown),
                cell(5, Outcome::Unknown, Basis::Unknown),
                cell(6, Outcome::Unknown, Basis::Unknown),
                cell(8, Outcome::Unknown, Basis::Unknown),
                cell(11, Outcome::Unknown, Basis::Unknown),
                cell(12, Outcome::Unknown, Basis::Unknown),
                cell(13, Outcome::Unknown, Basis::Unknown),
                cell(14, Outcome::Unknown, Basis::Unknown),
                cell(16, Outcome::Unknown, Basis::Unknown),
            ],
        },
        Action {
            name: "report_done",
            actor: Actor::Freelancer,
            operation: "tasks.set_state",
            argument: Some(("state", 3)),
            cells: &[
                cell(1, Outcome::Unknown, Basis::Unknown),
                cell(2, Outcome::To(&[3]), Basis::Documented),
                cell(3, Outcome::Unknown, Basis::Unknown),
                cell(4, Outcome::Unknown, Basis::Unknown),
                cell(5, Outcome::Unknown, Basis::Unknown),
                cell(6, Outcome::Unknown, Basis::Unknown),
                cell(8, Outcome::Unknown, Basis::Unknown),
                cell(11, Outcome::Unknown, Basis::Unknown),
                cell(12, Outcome::Unknown, Basis::Unknown),
                cell(13, Outcome::Unknown, Basis::Unknown),
                cell(14, Outcome::Unknown, Basis::Unknown),
                cell(16, Outcome::Unknown, Basis::Unknown),
            ],
        },
        Action {
            name: "decline_as_freelancer",
            actor: Actor::Freelancer,
            operation: "tasks.set_state",
            argument: Some(("state", 6)),
            cells: &[
                cell(1, Outcome::To(&[6]), Basis::Inferred),
                cell(2, Outcome::To(&[6]), Basis::Inferred),
                cell(3, Outcome::Unknown, Basis::Unknown),
                cell(4, Outcome::Unknown, Basis::Unknown),
                cell(5, Outcome::Unknown, Basis::Unknown),
                cell(6, Outcome::Unknown, Basis::Unknown),
                cell(8, Outcome::Unknown, Basis::Unknown),
                cell(11, Outcome::Unknown, Basis::Unknown),
                cell(12, Outcome::Unknown, Basis::Unknown),
                cell(13, Outcome::Unknown, Basis::Unknown),
                cell(14, Outcome::Unknown, Basis::Unknown),
                cell(16, Outcome::Unknown, Basis::Unknown),
            ],
        },
        Action {
            name: "confirm_cancellation",
            actor: Actor::Freelancer,
            operation: "tasks.set_state",
            argument: Some(("state", 8)),
            cells: &[
                cell(1, Outcome::Unknown, Basis::Unknown),
                cell(2, Outcome::Unknown, Basis::Unknown),
                cell(3, Outcome::Unknown, Basis::Unknown),
                cell(4, Outcome::Unknown, Basis::Unknown),
                cell(5, Outcome::Unknown, Basis::Unknown),
                cell(6, Outcome::Unknown, Basis::Unknown),
                cell(8, Outcome::Unknown, Basis::Unknown),
                cell(11, Outcome::To(&[8]), Basis::Documented),
                cell(12, Outcome::Unknown, Basis::Unknown),
                cell(13, Outcome::Unknown, Basis::Unknown),
                cell(14, Outcome::Unknown, Basis::Unknown),
                cell(16, Outcome::Unknown, Basis::Unknown),
            ],
        },
        Action {
            name: "accept",
            actor: Actor::Customer,
            operation: "tasks.accept",
            argument: None,
            cells: &[
                cell(1, Outcome::Error, Basis::Inferred),
                cell(2, Outcome::Error, Basis::Inferred),
                cell(3, Outcome::To(&[4]), Basis::Documented),
                cell(4, Outcome::Error, Basis::Inferred),
                cell(5, Outcome::Error, Basis::Inferred),
                cell(6, Outcome::Error, Basis::Inferred),
                cell(8, Outcome::Error, Basis::Inferred),
                cell(11, Outcome::Error, Basis::Inferred),
                cell(12, Outcome::Error, Basis::Inferred),
                cell(13, Outcome::Error, Basis::Inferred),
                cell(14, Outcome::Error, Basis::Inferred),
                cell(16, Outcome::Error, Basis::Inferred),
            ],
        },
        Action {
            name: "return_to_work",
            actor: Actor::Customer,
            operation: "tasks.return_to_work",
            argument: None,
            cells: &[
                cell(1, Outcome::Error, Basis::Documented),
                cell(2, Outcome::Error, Basis::Documented),
                cell(3, Outcome::To(&[2]), Basis::Documented),
                cell(4, Outcome::Error, Basis::Documented),
                cell(5, Outcome::Error, Basis::Documented),
                cell(6, Outcome::Error, Basis::Documented),
                cell(8, Outcome::Error, Basis::Documented),
                cell(11, Outcome::Error, Basis::Documented),
                cell(12, Outcome::Error, Basis::Documented),
                cell(13, Outcome::Error, Basis::Documented),
                cell(14, Outcome::Error, Basis::Documented),
                cell(16, Outcome::Error, Basis::Documented),
            ],
        },
        Action {
            name: "pay",
            actor: Actor::Customer,
            operation: "tasks.pay",
            argument: None,
            cells: &[
                cell(1, Outcome::Error, Basis::Inferred),
                cell(2, Outcome::Error, Basis::Inferred),
                cell(3, Outcome::Error, Basis::Inferred),
                cell(4, Outcome::To(&[12, 5]), Basis::Documented),
                cell(5, Outcome::Error, Basis::Inferred),
                cell(6, Outcome::Error, Basis::Inferred),
                cell(8, Outcome::Error, Basis::Inferred),
                cell(11, Outcome::Error, Basis::Inferred),
                cell(12, Outcome::Error, Basis::Inferred),
                cell(13, Outcome::Error, Basis::Inferred),
                cell(14, Outcome::Error, Basis::Inferred),
                cell(16, Outcome::Error, Basis::Inferred),
            ],
        },
        Action {
            name: "quick_pay",
            actor: Actor::Customer,
            operation: "tasks.quick_pay",
            argument: None,
            cells: &[
                cell(1, Outcome::To(&[5]), Basis::Documented),
                cell(2, Outcome::Error, Basis::Inferred),
                cell(3, Outcome::Error, Basis::Inferred),
                cell(4, Outcome::Error, Basis::Inferred),
                cell(5, Outcome::Error, Basis::Inferred),
                cell(6, Outcome::Error, Basis::Inferred),
                cell(8, Outcome::Error, Basis::Inferred),
                cell(11, Outcome::Error, Basis::Inferred),
                cell(12, Outcome::Error, Basis::Inferred),
                cell(13, Outcome::Error, Basis::Inferred),
                cell(14, Outcome::Error, Basis::Inferred),
                cell(16, Outcome::Error, Basis::Inferred),
            ],
        },
        Action {
            name: "decline",
            actor: Actor::Customer,
            operation: "tasks.decline",
            argument: None,
            cells: &[
                cell(1, Outcome::To(&[8]), Basis::Documented),
                cell(2, Outcome::To(&[8]), Basis::Documented),
                cell(3, Outcome::To(&[11]), Basis::Documented),
                cell(4, Outcome::To(&[11]), Basis::Documented),
                cell(5, Outcome::Error, Basis::Documented),
                cell(6, Outcome::Error, Basis::Documented),
                cell(8, Outcome::Unknown, Basis::Unknown),
                cell(11, Outcome::Contradictory(&[8]), Basis::Contradictory),
                cell(12, Outcome::Unknown, Basis::Unknown),
                cell(13, Outcome::Error, Basis::Documented),
                cell(14, Outcome::To(&[8]), Basis::Inferred),
                cell(16, Outcome::Error, Basis::Documented),
            ],
        },
        Action {
            name: "prolong_deadline",
            actor: Actor::Customer,
            operation: "tasks.prolong_deadline",
            argument: None,
            cells: &[
                cell(1, Outcome::Error, Basis::Inferred),
                cell(2, Outcome::Error, Basis::Inferred),
                cell(3, Outcome::Error, Basis::Inferred),
                cell(4, Outcome::Error, Basis::Inferred),
                cell(5, Outcome::Error, Basis::Inferred),
                cell(6, Outcome::Error, Basis::Inferred),
                cell(8, Outcome::Error, Basis::Inferred),
                cell(11, Outcome::Error, Basis::Inferred),
                cell(12, Outcome::Error, Basis::Inferred),
                cell(13, Outcome::Error, Basis::Inferred),
                cell(14, Outcome::To(&[2]), Basis::Inferred),
                cell(16, Outcome::Error, Basis::Inferred),
            ],
        },
    ],
    elsewhere: &[
        Elsewhere { name: "payment_processed", actor: Actor::Platform, from: &[12], to: 5, basis: Basis::Documented },
        Elsewhere { name: "deadline_passed", actor: Actor::Platform, from: &[2], to: 14, basis: Basis::Inferred },
        Elsewhere { name: "open_dispute", actor: Actor::Freelancer, from: &[2], to: 13, basis: Basis::Inferred },
        Elsewhere { name: "propose_changes", actor: Actor::Customer, from: &[2], to: 16, basis: Basis::Inferred },
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
