// Made from core/catalog/qugo.json by gigwire-codegen; do not edit.
//! Qugo: the catalog as static tables.

use crate::http::Method;
use crate::schema::*;

/// Qugo: what it is and everything it offers.
pub static PLATFORM: Platform = Platform {
    id: "qugo",
    base_url: None,
    environments: &[Environment { name: "demo", base_url: "https://integration.demo.qugo.ru", hosts: &[] }],
    hosts: &[],
    prefixes: &["/api/v1", "/v1"],
    auth: Auth::Key,
    rate_limit: None,
    refuse_card_numbers: false,
    operations: &OPERATIONS,
    life_cycles: &[],
    rows: &[
        Rows {
            kind: RowKind::People,
            reading: Some(&RowReading {
                operation: "employees.list",
                each: None,
                items: "",
                with: &[],
                columns: &[("id", "id"), ("name", "name"), ("email", "email"), ("phone", "phone"), ("taxId", "inn")],
                states: &[
                    StateColumn {
                        path: "workmanState.id",
                        terms: &[
                            ("DRAFT", "registered"),
                            ("MODERATION", "registered"),
                            ("ACTIVE", "active"),
                            ("DISABLED", "blocked"),
                            ("REJECTED", "blocked"),
                        ],
                    },
                    StateColumn { path: "isRegistered", terms: &[("true", "registered"), ("false", "invited")] },
                ],
                period: None,
            }),
            absent: "",
        },
        Rows {
            kind: RowKind::WorkItems,
            reading: Some(&RowReading {
                operation: "jobs.list",
                each: None,
                items: "",
                with: &[],
                columns: &[
                    ("id", "jobId"),
                    ("title", "title"),
                    ("personId", "workmanId"),
                    ("personName", "name"),
                    ("personTaxId", "inn"),
                    ("amount", "budget|transactionAmount"),
                    ("currency", "=RUB"),
                ],
                states: &[StateColumn {
                    path: "state.id",
                    terms: &[
                        ("DRAFT", "planned"),
                        ("MODERATION_AWAITING_HOLD", "planned"),
                        ("MODERATION_HOLD_FAILED", "on_hold"),
                        ("MODERATION_HOLD_COMPLETED", "planned"),
                        ("MODERATION", "planned"),
                        ("PUBLISHED", "planned"),
                        ("REJECTED", "cancelled"),
                        ("WORKMANPENDING", "planned"),
                        ("INPROGRESS", "in_progress"),
                        ("FINISHED", "done"),
                        ("PAID", "paid"),
                    ],
                }],
                period: Some(Period { by: None, since: Some("dateFrom"), until: Some("dateTo") }),
            }),
            absent: "",
        },
        Rows {
            kind: RowKind::Payouts,
            reading: Some(&RowReading {
                operation: "payroll_registries.list_items",
                each: Some(RowParents {
                    operation: "payroll_registries.list",
                    items: "",
                    argument: "registryId",
                    path: "id",
                }),
                items: "",
                with: &[],
                columns: &[
                    ("id", "id"),
                    ("personTaxId", "inn"),
                    ("amount", "price"),
                    ("currency", "=RUB"),
                    ("created", "each.createdAt"),
                ],
                states: &[StateColumn {
                    path: "paymentStatus",
                    terms: &[
                        ("PENDING_VALIDATION", "waiting"),
                        ("VALIDATION_FAILED", "failed"),
                        ("READY_TO_APPLY", "waiting"),
                        ("APPLYING", "in_progress"),
                        ("AWAITING_HOLD_BALANCE", "in_progress"),
                        ("BALANCE_HOLD_FAILED", "failed"),
                        ("BALANCE_HOLD_COMPLETED", "in_progress"),
                        ("ADDITIONAL_JOB_ENTITIES_CREATED", "in_progress"),
                        ("PENDING_ACT_SIGNING", "in_progress"),
                        ("PENDING_RECEIPT_GENERATION", "in_progress"),
                        ("PAYMENT_WAITING", "in_progress"),
                        ("PAID", "paid"),
                    ],
                }],
                period: Some(Period { by: Some("created"), since: None, until: None }),
            }),
            absent: "",
        },
        Rows { kind: RowKind::Balances, reading: None, absent: "balance is a heading of its documents without a call" },
    ],
};

static OPERATIONS: [Operation; 25] = [
    Operation {
        id: "employees.invite",
        method: Method::Post,
        path: &[Segment::Literal("/api/v1/employees")],
        args: &[
            Arg { form: Form::Phone, ..arg("phone", "phone", Place::Query, Type::Text, true) },
            arg("projects", "projects[]", Place::Query, Type::List(&Type::Text), false),
        ],
        rules: &[],
        body: BodyKind::None,
        response: Answer::JsonOrEmpty(Type::Model(&EMPLOYEE)),
        paging: None,
        retry: Retry::CheckFirst,
        auth: true,
        check: Some("employees.list"),
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "employees.list",
        method: Method::Get,
        path: &[Segment::Literal("/api/v1/employees/page")],
        args: &[
            arg("pageIndex", "PageIndex", Place::Query, Type::Int, false),
            arg("pageSize", "PageSize", Place::Query, Type::Int, false),
            arg("search", "filters[search]", Place::Query, Type::Text, false),
            arg("searchType", "filters[searchType]", Place::Query, Type::Code(&EMPLOYEE_SEARCH_TYPE), false),
            Arg { form: Form::Words, ..arg("isRegistered", "filters[isRegistered]", Place::Query, Type::Bool, false) },
            Arg { form: Form::Words, ..arg("hasWorkman", "filters[hasWorkman]", Place::Query, Type::Bool, false) },
            arg("smzState", "filters[workmanSmzStateID]", Place::Query, Type::Code(&SMZ_STATE), false),
            arg("workmanState", "filters[workmanStateID]", Place::Query, Type::Code(&WORKMAN_STATE), false),
            arg("projects", "filters[projects][]", Place::Query, Type::List(&Type::Text), false),
            arg("citizenship", "filters[workmanCitizenshipId]", Place::Query, Type::Code(&CITIZENSHIP), false),
            arg("citizenshipCode", "filters[workmanCitizenshipCode]", Place::Query, Type::Text, false),
        ],
        rules: &[],
        body: BodyKind::None,
        response: Answer::JsonOrList(Type::Model(&EMPLOYEE_PAGE)),
        paging: Some(Paging::Numbered {
            page: "pageIndex",
            size: Some("pageSize"),
            max_size: None,
            items: "items",
            pages: &[],
            total: &["meta", "total"],
        }),
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "experimental.workmans.sync",
        method: Method::Get,
        path: &[Segment::Literal("/api/v1/sync/workmans")],
        args: &[
            arg("updateSince", "UpdateSince", Place::Query, Type::Date, false),
            arg("pageIndex", "pageindex", Place::Query, Type::Int, false),
            arg("pageSize", "pagesize", Place::Query, Type::Int, false),
        ],
        rules: &[],
        body: BodyKind::None,
        response: Answer::JsonOrList(Type::Model(&WORKMAN_PAGE)),
        paging: Some(Paging::Numbered {
            page: "pageIndex",
            size: Some("pageSize"),
            max_size: None,
            items: "items",
            pages: &[],
            total: &[],
        }),
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "job_invites.invite_by_inn",
        method: Method::Post,
        path: &[
            Segment::Literal("/api/v1/jobs/"),
            Segment::Param(&["jobId"]),
            Segment::Literal("/invites/invite-by-inn"),
        ],
        args: &[
            arg("jobId", "jobId", Place::Path, Type::Int, true),
            Arg { form: Form::Digits, ..arg("inn", "inn", Place::Query, Type::Text, true) },
            arg("description", "description", Place::Query, Type::Text, false),
        ],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&JOB)),
        paging: None,
        retry: Retry::CheckFirst,
        auth: true,
        check: Some("jobs.get"),
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "job_invites.invite_by_phone",
        method: Method::Post,
        path: &[
            Segment::Literal("/api/v1/jobs/"),
            Segment::Param(&["jobId"]),
            Segment::Literal("/invites/invite-by-phone"),
        ],
        args: &[
            arg("jobId", "jobId", Place::Path, Type::Int, true),
            Arg { form: Form::Phone, ..arg("phone", "phone", Place::Query, Type::Text, true) },
            arg("description", "description", Place::Query, Type::Text, false),
        ],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&JOB)),
        paging: None,
        retry: Retry::CheckFirst,
        auth: true,
        check: Some("jobs.get"),
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "job_offers.accept_result",
        method: Method::Post,
        path: &[
            Segment::Literal("/api/v1/job-offers/"),
            Segment::Param(&["offerId"]),
            Segment::Literal("/result-accept"),
        ],
        args: &[
            arg("offerId", "offerId", Place::Path, Type::Int, true),
            arg("confirm", "confirm", Place::Local, Type::Bool, false),
        ],
        rules: &[Rule::Confirmed { reason: "it starts the payout and debits the balance of the customer" }],
        body: BodyKind::None,
        response: Answer::JsonOrEmpty(Type::Model(&JOB_OFFER)),
        paging: None,
        retry: Retry::Money,
        auth: true,
        check: Some("jobs.get"),
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "job_offers.arbitrate",
        method: Method::Post,
        path: &[
            Segment::Literal("/api/v1/job-offers/"),
            Segment::Param(&["offerId"]),
            Segment::Literal("/arbitration"),
        ],
        args: &[
            arg("offerId", "offerId", Place::Path, Type::Int, true),
            arg("resultDeclineComment", "resultDeclineComment", Place::Body, Type::Text, false),
            Arg {
                form: Form::Positive,
                ..arg("resultDeclineNewPrice", "resultDeclineNewPrice", Place::Body, Type::Money, true)
            },
            arg("confirm", "confirm", Place::Local, Type::Bool, false),
        ],
        rules: &[Rule::Confirmed { reason: "it changes the amount that is paid for the job" }],
        body: BodyKind::Json,
        response: Answer::JsonOrEmpty(Type::Model(&JOB_OFFER)),
        paging: None,
        retry: Retry::Money,
        auth: true,
        check: Some("jobs.get"),
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "job_offers.finish_execution",
        method: Method::Post,
        path: &[
            Segment::Literal("/api/v1/job-offers/"),
            Segment::Param(&["offerId"]),
            Segment::Literal("/finish-execution"),
        ],
        args: &[arg("offerId", "offerId", Place::Path, Type::Int, true)],
        rules: &[],
        body: BodyKind::None,
        response: Answer::JsonOrEmpty(Type::Model(&JOB_OFFER)),
        paging: None,
        retry: Retry::CheckFirst,
        auth: true,
        check: Some("jobs.get"),
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "job_registries.upload_json",
        method: Method::Post,
        path: &[Segment::Literal("/api/v1/job-registries/json")],
        args: &[
            arg("payload", "payload", Place::Body, Type::Any, false),
            arg("rows", "rows", Place::Body, Type::List(&Type::Input(&JOB_REGISTRY_ROW)), false),
        ],
        rules: &[Rule::OneOf(&["payload", "rows"])],
        body: BodyKind::JsonValue,
        response: Answer::Json(Type::Model(&JOB_REGISTRY_UPLOADED)),
        paging: None,
        retry: Retry::CheckFirst,
        auth: true,
        check: Some("jobs.list"),
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "jobs.create",
        method: Method::Post,
        path: &[Segment::Literal("/api/v1/jobs")],
        args: &[
            arg("serviceId", "serviceID", Place::Query, Type::Int, true),
            arg("stateId", "stateID", Place::Query, Type::Code(&JOB_CREATE_STATE), true),
            arg("title", "title", Place::Query, Type::Text, true),
            arg("description", "description", Place::Query, Type::Text, false),
            Arg { form: Form::Positive, ..arg("budget", "budget", Place::Query, Type::Money, true) },
            arg("address", "address", Place::Query, Type::Text, false),
            arg("scheduleStart", "schedule[start]", Place::Query, Type::Date, false),
            arg("scheduleFinish", "schedule[finish]", Place::Query, Type::Date, false),
            arg("tags", "tags[]", Place::Query, Type::List(&Type::Text), false),
            arg("storageFileIds", "storageFileIDs[]", Place::Query, Type::List(&Type::Text), false),
        ],
        rules: &[Rule::AnyOf(&["scheduleStart", "scheduleFinish"])],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&JOB_CREATED)),
        paging: None,
        retry: Retry::CheckFirst,
        auth: true,
        check: Some("jobs.list"),
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "jobs.get",
        method: Method::Get,
        path: &[Segment::Literal("/api/v1/jobs/"), Segment::Param(&["jobId"])],
        args: &[arg("jobId", "jobId", Place::Path, Type::Int, true)],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&JOB)),
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "jobs.list",
        method: Method::Get,
        path: &[Segment::Literal("/api/v1/jobs")],
        args: &[
            arg("pageIndex", "PageIndex", Place::Query, Type::Int, false),
            arg("pageSize", "PageSize", Place::Query, Type::Int, false),
            arg("dateFrom", "DateFrom", Place::Query, Type::Date, false),
            arg("dateTo", "DateTo", Place::Query, Type::Date, false),
            arg("state", "State", Place::Query, Type::List(&Type::Code(&JOB_STATE)), false),
            arg("receiptState", "ReceiptState", Place::Query, Type::List(&Type::Code(&RECEIPT_STATE)), false),
        ],
        rules: &[],
        body: BodyKind::None,
        response: Answer::JsonOrList(Type::Model(&JOB_PAGE)),
        paging: Some(Paging::Numbered {
            page: "pageIndex",
            size: Some("pageSize"),
            max_size: None,
            items: "items",
            pages: &[],
            total: &["meta", "total"],
        }),
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "payroll_registries.create_direct",
        method: Method::Post,
        path: &[Segment::Literal("/api/v1/payroll-registries/direct")],
        args: &[
            arg("type", "Type", Place::Query, Type::Text, true),
            arg("title", "Title", Place::Query, Type::Text, true),
            Arg { form: Form::Digits, ..arg("inn", "Inn", Place::Query, Type::Text, true) },
            Arg { form: Form::Price, ..arg("price", "Price", Place::Query, Type::Money, true) },
            Arg { form: Form::DayFirst, ..arg("actDate", "ActDate", Place::Query, Type::Date, false) },
            arg("tags", "Tags", Place::Query, Type::List(&Type::Text), false),
            arg("selfEmployed", "selfEmployed", Place::Local, Type::Bool, false),
            arg("edition", "edition", Place::Local, Type::Code(&DOCUMENT_EDITION), false),
            arg("confirm", "confirm", Place::Local, Type::Bool, false),
        ],
        rules: &[
            Rule::RequiredIf {
                arg: "selfEmployed",
                codes: &["true"],
                required: &["edition"],
                reason: "by the later edition of the documents registries do not pay the self-employed: pay them through a job, or name edition A where your account's registries do",
            },
            Rule::Confirmed {
                reason: "it pays at once and asks nobody; by the later edition of the documents it does not serve the self-employed",
            },
        ],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&PAYROLL_REGISTRY)),
        paging: None,
        retry: Retry::Money,
        auth: true,
        check: Some("payroll_registries.list"),
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "payroll_registries.download_errors",
        method: Method::Get,
        path: &[Segment::Literal("/api/v1/payroll-registries/"), Segment::Param(&["id"]), Segment::Literal("/errors")],
        args: &[arg("id", "id", Place::Path, Type::Int, true)],
        rules: &[],
        body: BodyKind::None,
        response: Answer::File { kind: FileKind::Xlsx, or_empty: true },
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "payroll_registries.download_template",
        method: Method::Get,
        path: &[Segment::Literal("/api/v1/payroll-registries/template")],
        args: &[],
        rules: &[],
        body: BodyKind::None,
        response: Answer::File { kind: FileKind::Xlsx, or_empty: false },
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "payroll_registries.execute",
        method: Method::Post,
        path: &[
            Segment::Literal("/api/v1/payroll-registries/"),
            Segment::Param(&["registryId"]),
            Segment::Literal("/execute"),
        ],
        args: &[
            arg("registryId", "registryId", Place::Path, Type::Int, true),
            arg("confirm", "confirm", Place::Local, Type::Bool, false),
        ],
        rules: &[Rule::Confirmed {
            reason: "it pays every valid row of the registry from the balance of the customer",
        }],
        body: BodyKind::None,
        response: Answer::JsonOrEmpty(Type::Model(&PAYROLL_EXECUTION)),
        paging: None,
        retry: Retry::Money,
        auth: true,
        check: Some("payroll_registries.list_items"),
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "payroll_registries.list",
        method: Method::Get,
        path: &[Segment::Literal("/api/v1/payroll-registries")],
        args: &[
            arg("pageIndex", "PageIndex", Place::Query, Type::Int, false),
            arg("pageSize", "PageSize", Place::Query, Type::Int, false),
            arg("search", "filters[search]", Place::Query, Type::Text, false),
            arg("title", "filters[title]", Place::Query, Type::Text, false),
        ],
        rules: &[],
        body: BodyKind::None,
        response: Answer::JsonOrList(Type::Model(&PAYROLL_REGISTRY_PAGE)),
        paging: Some(Paging::Numbered {
            page: "pageIndex",
            size: Some("pageSize"),
            max_size: None,
            items: "items",
            pages: &[],
            total: &["meta", "total"],
        }),
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "payroll_registries.list_items",
        method: Method::Get,
        path: &[
            Segment::Literal("/api/v1/payroll-registries/"),
            Segment::Param(&["registryId"]),
            Segment::Literal("/items"),
        ],
        args: &[
            arg("registryId", "registryId", Place::Path, Type::Int, true),
            arg("pageIndex", "PageIndex", Place::Query, Type::Int, false),
            arg("pageSize", "PageSize", Place::Query, Type::Int, false),
        ],
        rules: &[],
        body: BodyKind::None,
        response: Answer::JsonOrList(Type::Model(&PAYROLL_REGISTRY_ITEM_PAGE)),
        paging: Some(Paging::Numbered {
            page: "pageIndex",
            size: Some("pageSize"),
            max_size: None,
            items: "items",
            pages: &[],
            total: &["meta", "total"],
        }),
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "payroll_registries.upload",
        method: Method::Post,
        path: &[Segment::Literal("/api/v1/payroll-registries")],
        args: &[
            arg("file", "file", Place::Body, Type::File, true),
            arg("selfEmployed", "selfEmployed", Place::Local, Type::Bool, false),
            arg("edition", "edition", Place::Local, Type::Code(&DOCUMENT_EDITION), false),
        ],
        rules: &[Rule::RequiredIf {
            arg: "selfEmployed",
            codes: &["true"],
            required: &["edition"],
            reason: "by the later edition of the documents registries do not pay the self-employed: pay them through a job, or name edition A where your account's registries do",
        }],
        body: BodyKind::Multipart,
        response: Answer::Json(Type::Model(&PAYROLL_REGISTRY)),
        paging: None,
        retry: Retry::CheckFirst,
        auth: true,
        check: Some("payroll_registries.list"),
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "payroll_registries.upload_json",
        method: Method::Post,
        path: &[Segment::Literal("/api/v1/payroll-registries/payrolls")],
        args: &[
            arg("payload", "payload", Place::Body, Type::Any, false),
            arg("rows", "rows", Place::Body, Type::List(&Type::Input(&PAYROLL_ROW)), false),
            arg("selfEmployed", "selfEmployed", Place::Local, Type::Bool, false),
            arg("edition", "edition", Place::Local, Type::Code(&DOCUMENT_EDITION), false),
        ],
        rules: &[
            Rule::OneOf(&["payload", "rows"]),
            Rule::RequiredIf {
                arg: "selfEmployed",
                codes: &["true"],
                required: &["edition"],
                reason: "by the later edition of the documents registries do not pay the self-employed: pay them through a job, or name edition A where your account's registries do",
            },
        ],
        body: BodyKind::JsonValue,
        response: Answer::Json(Type::Model(&PAYROLL_REGISTRY)),
        paging: None,
        retry: Retry::CheckFirst,
        auth: true,
        check: Some("payroll_registries.list"),
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "services_groups.list",
        method: Method::Get,
        path: &[Segment::Literal("/api/v1/common/services-groups")],
        args: &[],
        rules: &[],
        body: BodyKind::None,
        response: Answer::JsonOrList(Type::Model(&SERVICES_GROUPS)),
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "workman_registries.download_failed",
        method: Method::Get,
        path: &[Segment::Literal("/api/v1/workman-registries/"), Segment::Param(&["id"]), Segment::Literal("/failed")],
        args: &[arg("id", "id", Place::Path, Type::Int, true)],
        rules: &[],
        body: BodyKind::None,
        response: Answer::File { kind: FileKind::Xlsx, or_empty: true },
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "workman_registries.list",
        method: Method::Get,
        path: &[Segment::Literal("/api/v1/workman-registries")],
        args: &[
            arg("pageIndex", "PageIndex", Place::Query, Type::Int, false),
            arg("pageSize", "PageSize", Place::Query, Type::Int, false),
            arg("type", "filters[type]", Place::Query, Type::Code(&WORKMAN_REGISTRY_TYPE), false),
        ],
        rules: &[],
        body: BodyKind::None,
        response: Answer::JsonOrList(Type::Model(&WORKMAN_REGISTRY_PAGE)),
        paging: Some(Paging::Numbered {
            page: "pageIndex",
            size: Some("pageSize"),
            max_size: None,
            items: "items",
            pages: &[],
            total: &["meta", "total"],
        }),
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "workman_registries.list_items",
        method: Method::Get,
        path: &[Segment::Literal("/api/v1/workman-registries/"), Segment::Param(&["id"]), Segment::Literal("/items")],
        args: &[
            arg("id", "id", Place::Path, Type::Int, true),
            arg("pageIndex", "PageIndex", Place::Query, Type::Int, false),
            arg("pageSize", "PageSize", Place::Query, Type::Int, false),
            arg("search", "filters[search]", Place::Query, Type::Text, false),
        ],
        rules: &[],
        body: BodyKind::None,
        response: Answer::JsonOrList(Type::Model(&WORKMAN_REGISTRY_ITEM_PAGE)),
        paging: Some(Paging::Numbered {
            page: "pageIndex",
            size: Some("pageSize"),
            max_size: None,
            items: "items",
            pages: &[],
            total: &["meta", "total"],
        }),
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "workman_registries.upload",
        method: Method::Post,
        path: &[Segment::Literal("/api/v1/workman-registries")],
        args: &[
            arg("file", "file", Place::Body, Type::File, true),
            arg("type", "type", Place::Body, Type::Code(&WORKMAN_REGISTRY_TYPE), false),
        ],
        rules: &[],
        body: BodyKind::Multipart,
        response: Answer::Json(Type::Model(&WORKMAN_REGISTRY)),
        paging: None,
        retry: Retry::CheckFirst,
        auth: true,
        check: Some("workman_registries.list"),
        action: None,
        particulars: &Particulars::NONE,
    },
];

/// A row of a payroll registry as JSON. A guess: the documents do not show rows, the direct payout has these inputs.
pub static PAYROLL_ROW: Input = Input {
    name: "PayrollRow",
    fields: &[
        arg("type", "type", Place::Body, Type::Text, true),
        arg("title", "title", Place::Body, Type::Text, true),
        Arg { form: Form::Digits, ..arg("inn", "inn", Place::Body, Type::Text, true) },
        Arg { form: Form::Price, ..arg("price", "price", Place::Body, Type::Money, true) },
        Arg { form: Form::DayFirst, ..arg("actDate", "actDate", Place::Body, Type::Date, false) },
        arg("tags", "tags", Place::Body, Type::List(&Type::Text), false),
    ],
    rules: &[],
};

/// A row of a registry of jobs. A guess: the documents do not show rows, the calls for one job have these inputs.
pub static JOB_REGISTRY_ROW: Input = Input {
    name: "JobRegistryRow",
    fields: &[
        Arg { form: Form::Digits, ..arg("inn", "inn", Place::Body, Type::Text, false) },
        Arg { form: Form::Phone, ..arg("phone", "phone", Place::Body, Type::Text, false) },
        arg("serviceId", "serviceID", Place::Body, Type::Int, true),
        arg("title", "title", Place::Body, Type::Text, true),
        arg("description", "description", Place::Body, Type::Text, false),
        Arg { form: Form::Positive, ..arg("budget", "budget", Place::Body, Type::Money, true) },
        arg("schedule", "schedule", Place::Body, Type::Input(&JOB_REGISTRY_SCHEDULE), false),
        arg("tags", "tags", Place::Body, Type::List(&Type::Text), false),
    ],
    rules: &[],
};

/// When the job of a row is done. A guess, like the row.
pub static JOB_REGISTRY_SCHEDULE: Input = Input {
    name: "JobRegistrySchedule",
    fields: &[
        arg("start", "start", Place::Body, Type::Date, false),
        arg("finish", "finish", Place::Body, Type::Date, false),
    ],
    rules: &[],
};

/// Where a page stands in its listing. Its members are hidden in the documents.
pub static PAGE_META: Model = Model {
    name: "PageMeta",
    fields: &[
        Field { guess: true, ..field("pageIndex", "pageIndex", &[], Type::Int, false) },
        Field { guess: true, ..field("pageSize", "pageSize", &[], Type::Int, false) },
        Field { guess: true, ..field("total", "total", &[], Type::Int, false) },
    ],
    bare: &[],
};

/// A state whose codes are not documented. The documents type it as an object and hide its members; a text in its place is taken for `id`.
pub static STATUS: Model = Model {
    name: "Status",
    fields: &[
        Field { guess: true, ..field("id", "id", &[], Type::Text, false) },
        Field { guess: true, ..field("title", "title", &[], Type::Text, false) },
    ],
    bare: &[0],
};

/// State of a questionnaire. The documents type it as an object and hide its members; a text in its place is taken for `id`.
pub static WORKMAN_STATUS: Model = Model {
    name: "WorkmanStatus",
    fields: &[
        Field { guess: true, ..field("id", "id", &[], Type::Code(&WORKMAN_STATE), false) },
        Field { guess: true, ..field("title", "title", &[], Type::Text, false) },
    ],
    bare: &[0],
};

/// State as a self-employed person. The documents type it as an object and hide its members; a text in its place is taken for `id`.
pub static SMZ_STATUS: Model = Model {
    name: "SmzStatus",
    fields: &[
        Field { guess: true, ..field("id", "id", &[], Type::Code(&SMZ_STATE), false) },
        Field { guess: true, ..field("title", "title", &[], Type::Text, false) },
    ],
    bare: &[0],
};

/// State of a job. The documents type it as an object and hide its members; a text in its place is taken for `id`.
pub static JOB_STATUS: Model = Model {
    name: "JobStatus",
    fields: &[
        Field { guess: true, ..field("id", "id", &[], Type::Code(&JOB_STATE), false) },
        Field { guess: true, ..field("title", "title", &[], Type::Text, false) },
    ],
    bare: &[0],
};

/// Kind of an invitation registry. The documents type it as an object and hide its members; a text in its place is taken for `id`.
pub static REGISTRY_TYPE: Model = Model {
    name: "RegistryType",
    fields: &[
        Field { guess: true, ..field("id", "id", &[], Type::Code(&WORKMAN_REGISTRY_TYPE), false) },
        Field { guess: true, ..field("title", "title", &[], Type::Text, false) },
    ],
    bare: &[0],
};

/// A favourite performer of the customer, registered at the platform or not yet. Invited, done with a job, or registered otherwise. Only the two states have documented names.
pub static EMPLOYEE: Model = Model {
    name: "Employee",
    fields: &[
        Field { guess: true, ..field("id", "id", &[], Type::Text, false) },
        field("workmanState", "workmanState", &["WorkmanState"], Type::Model(&WORKMAN_STATUS), false),
        field("smzState", "smzState", &["SmzState"], Type::Model(&SMZ_STATUS), false),
        Field { guess: true, ..field("name", "name", &[], Type::Text, false) },
        Field { guess: true, ..field("inn", "inn", &[], Type::Text, false) },
        Field { guess: true, ..field("phone", "phone", &[], Type::Text, false) },
        Field { guess: true, ..field("email", "email", &[], Type::Text, false) },
        Field { guess: true, ..field("projects", "projects", &[], Type::Any, false) },
        Field { guess: true, ..field("isRegistered", "isRegistered", &[], Type::Bool, false) },
        Field { guess: true, ..field("hasWorkman", "hasWorkman", &[], Type::Bool, false) },
    ],
    bare: &[],
};

/// A page of performers. The text promises a list, the address a page: either is read.
pub static EMPLOYEE_PAGE: Model = Model {
    name: "EmployeePage",
    fields: &[
        field("items", "items", &[], Type::List(&Type::Model(&EMPLOYEE)), true),
        Field { guess: true, ..field("meta", "meta", &[], Type::Model(&PAGE_META), false) },
    ],
    bare: &[],
};

/// Rows of a registry by their outcome. Its members are hidden in the documents.
pub static REGISTRY_COUNTERS: Model = Model {
    name: "RegistryCounters",
    fields: &[
        Field { guess: true, ..field("total", "total", &[], Type::Int, false) },
        Field { guess: true, ..field("success", "success", &[], Type::Int, false) },
        Field { guess: true, ..field("failed", "failed", &[], Type::Int, false) },
    ],
    bare: &[],
};

/// An invitation registry. The documents tell what it says and not under which names.
pub static WORKMAN_REGISTRY: Model = Model {
    name: "WorkmanRegistry",
    fields: &[
        Field { guess: true, ..field("id", "id", &[], Type::Int, false) },
        Field { guess: true, ..field("createdAt", "createdAt", &[], Type::Text, false) },
        Field { guess: true, ..field("type", "type", &[], Type::Model(&REGISTRY_TYPE), false) },
        Field { guess: true, ..field("counters", "counters", &[], Type::Model(&REGISTRY_COUNTERS), false) },
    ],
    bare: &[],
};

/// A page of invitation registries.
pub static WORKMAN_REGISTRY_PAGE: Model = Model {
    name: "WorkmanRegistryPage",
    fields: &[
        field("items", "items", &[], Type::List(&Type::Model(&WORKMAN_REGISTRY)), true),
        Field { guess: true, ..field("meta", "meta", &[], Type::Model(&PAGE_META), false) },
    ],
    bare: &[],
};

/// A row of an invitation registry. The documents tell what it says and not under which names.
pub static WORKMAN_REGISTRY_ITEM: Model = Model {
    name: "WorkmanRegistryItem",
    fields: &[
        Field { guess: true, ..field("name", "name", &[], Type::Text, false) },
        Field { guess: true, ..field("inn", "inn", &[], Type::Text, false) },
        Field { guess: true, ..field("phone", "phone", &[], Type::Text, false) },
        Field { guess: true, ..field("status", "status", &[], Type::Model(&STATUS), false) },
    ],
    bare: &[],
};

/// A page of rows of an invitation registry.
pub static WORKMAN_REGISTRY_ITEM_PAGE: Model = Model {
    name: "WorkmanRegistryItemPage",
    fields: &[
        field("items", "items", &[], Type::List(&Type::Model(&WORKMAN_REGISTRY_ITEM)), true),
        Field { guess: true, ..field("meta", "meta", &[], Type::Model(&PAGE_META), false) },
    ],
    bare: &[],
};

/// The customer. Described in place of the job in the answer of `jobs.create`; `jobs.get` has an object whose members are hidden and the invitations a text, which is taken for `name` (a number for `id`).
pub static ACCOUNT: Model = Model {
    name: "Account",
    fields: &[
        Field { guess: true, ..field("id", "id", &[], Type::Int, false) },
        Field { guess: true, ..field("taxpayerType", "taxpayerType", &[], Type::Any, false) },
        Field { guess: true, ..field("name", "name", &[], Type::Text, false) },
        Field { guess: true, ..field("picture", "picture", &[], Type::Any, false) },
        Field { guess: true, ..field("isTrusted", "isTrusted", &[], Type::Bool, false) },
        Field { guess: true, ..field("actRequired", "actRequired", &[], Type::Bool, false) },
        Field { guess: true, ..field("payroll", "payroll", &[], Type::Bool, false) },
        Field { guess: true, ..field("allowCardPayments", "allowCardPayments", &[], Type::Bool, false) },
        Field { guess: true, ..field("inn", "inn", &[], Type::Text, false) },
        Field { guess: true, ..field("kpp", "kpp", &[], Type::Text, false) },
        Field { guess: true, ..field("ogrn", "ogrn", &["orgn"], Type::Text, false) },
        Field { guess: true, ..field("legalAddress", "legalAddress", &[], Type::Text, false) },
        Field { guess: true, ..field("lastName", "lastName", &[], Type::Text, false) },
        Field { guess: true, ..field("firstName", "firstName", &[], Type::Text, false) },
        Field { guess: true, ..field("middleName", "middleName", &[], Type::Text, false) },
        Field { guess: true, ..field("noMiddleName", "noMiddleName", &[], Type::Bool, false) },
        Field { guess: true, ..field("agent", "agent", &[], Type::Any, false) },
    ],
    bare: &[0, 2],
};

/// When a job is done. Its members are hidden in the documents and named like the arguments of `jobs.create`.
pub static SCHEDULE: Model = Model {
    name: "Schedule",
    fields: &[
        Field { guess: true, ..field("start", "start", &[], Type::Text, false) },
        Field { guess: true, ..field("finish", "finish", &[], Type::Text, false) },
    ],
    bare: &[],
};

/// A link to a document. Fetch it at once: how long it lives and whether it needs the token is not documented. Send the token to the API's host only. A text in its place is taken for `origin`.
pub static DOCUMENT_LINK: Model = Model {
    name: "DocumentLink",
    fields: &[field("origin", "origin", &["Origin"], Type::Text, false), field("url", "url", &[], Type::Text, false)],
    bare: &[0],
};

/// A performer's response to a job. The invitations type it as a text: a number in it is taken for `id`, anything else for `text`.
pub static JOB_OFFER: Model = Model {
    name: "JobOffer",
    fields: &[
        field("id", "id", &[], Type::Int, false),
        field("state", "state", &[], Type::Model(&STATUS), false),
        field("offerPrice", "offerPrice", &[], Type::Money, false),
        field("permissions", "permissions", &[], Type::Any, false),
        field("act", "act", &[], Type::Model(&DOCUMENT_LINK), false),
        field("workman", "workman", &[], Type::Any, false),
        field("content", "content", &[], Type::Text, false),
        field("yearlyContract", "yearlyContract", &[], Type::Model(&DOCUMENT_LINK), false),
        field("contract", "contract", &[], Type::Model(&DOCUMENT_LINK), false),
        field("receipt", "receipt", &[], Type::Model(&DOCUMENT_LINK), false),
        field("arbitration", "arbitration", &[], Type::Any, false),
        field("files", "files", &[], Type::Any, false),
        Field { guess: true, ..field("text", "text", &[], Type::Text, false) },
    ],
    bare: &[0, 12],
};

/// A job. An invitation answers with all but the last four fields, and with a text for `account` and `jobOffer`.
pub static JOB: Model = Model {
    name: "Job",
    fields: &[
        field("id", "id", &[], Type::Int, false),
        field("state", "state", &[], Type::Model(&JOB_STATUS), false),
        field("title", "title", &[], Type::Text, false),
        field("budget", "budget", &[], Type::Money, false),
        field("account", "account", &[], Type::Model(&ACCOUNT), false),
        field("schedule", "schedule", &[], Type::Model(&SCHEDULE), false),
        field("city", "city", &[], Type::Any, false),
        field("address", "address", &[], Type::Text, false),
        field("coordinates", "coordinates", &[], Type::Any, false),
        field("jobOffer", "jobOffer", &[], Type::Model(&JOB_OFFER), false),
        field("permissions", "permissions", &[], Type::Any, false),
        field("service", "service", &[], Type::Any, false),
        field("description", "description", &[], Type::Text, false),
        field("createdAt", "createdAt", &[], Type::Text, false),
        field("files", "files", &[], Type::Any, false),
        field("events", "events", &[], Type::List(&Type::Any), false),
    ],
    bare: &[],
};

/// What `jobs.create` answers. The prose promises the job, the list of fields shows the customer: either is read. `id` is the job's only where `title` or `state` is there too; otherwise look the job up in `jobs.list`.
pub static JOB_CREATED: Model = Model {
    name: "JobCreated",
    fields: &[
        field("id", "id", &[], Type::Int, false),
        Field { guess: true, ..field("state", "state", &[], Type::Model(&JOB_STATUS), false) },
        Field { guess: true, ..field("title", "title", &[], Type::Text, false) },
        Field { guess: true, ..field("budget", "budget", &[], Type::Money, false) },
        field("taxpayerType", "taxpayerType", &[], Type::Any, false),
        field("name", "name", &[], Type::Text, false),
        field("picture", "picture", &[], Type::Any, false),
        field("isTrusted", "isTrusted", &[], Type::Bool, false),
        field("actRequired", "actRequired", &[], Type::Bool, false),
        field("payroll", "payroll", &[], Type::Bool, false),
        field("allowCardPayments", "allowCardPayments", &[], Type::Bool, false),
        field("inn", "inn", &[], Type::Text, false),
        field("kpp", "kpp", &[], Type::Text, false),
        field("ogrn", "ogrn", &["orgn"], Type::Text, false),
        field("legalAddress", "legalAddress", &[], Type::Text, false),
        field("lastName", "lastName", &[], Type::Text, false),
        field("firstName", "firstName", &[], Type::Text, false),
        field("middleName", "middleName", &[], Type::Text, false),
        field("noMiddleName", "noMiddleName", &[], Type::Bool, false),
        field("agent", "agent", &[], Type::Any, false),
    ],
    bare: &[],
};

/// A row of the list of jobs. The list of fields shows a row of a payment report, the prose a job (title, state, budget, allowed actions): either is read. The page could be read in part only, so further fields may come.
pub static JOB_ROW: Model = Model {
    name: "JobRow",
    fields: &[
        field("workmanId", "workmanId", &[], Type::Int, false),
        field("inn", "inn", &[], Type::Text, false),
        field("jobId", "jobId", &["id"], Type::Int, false),
        field("receiptUrl", "receiptUrl", &[], Type::Text, false),
        field("receiptDate", "receiptDate", &[], Type::Text, false),
        field("description", "description", &[], Type::Text, false),
        field("title", "title", &[], Type::Text, false),
        field("actUrl", "actUrl", &[], Type::Text, false),
        field("transactionAmount", "transactionAmount", &[], Type::Money, false),
        field("taxAmount", "taxAmount", &[], Type::Money, false),
        field("commissionAmount", "commissionAmount", &[], Type::Money, false),
        field("name", "name", &[], Type::Text, false),
        field("yearlyContract2SignedByWorkmanAt", "yearlyContract2SignedByWorkmanAt", &[], Type::Text, false),
        field("yearlyContract2SignedByAccountAt", "yearlyContract2SignedByAccountAt", &[], Type::Text, false),
        field("yearlyContract2CreatedAt", "yearlyContract2CreatedAt", &[], Type::Text, false),
        field("yearlyContract2IsCanceled", "yearlyContract2IsCanceled", &[], Type::Bool, false),
        field("receiptState", "receiptState", &[], Type::Code(&RECEIPT_STATE), false),
        Field { guess: true, ..field("state", "state", &[], Type::Model(&JOB_STATUS), false) },
        Field { guess: true, ..field("budget", "budget", &[], Type::Money, false) },
        Field { guess: true, ..field("permissions", "permissions", &[], Type::Any, false) },
    ],
    bare: &[],
};

/// A page of jobs.
pub static JOB_PAGE: Model = Model {
    name: "JobPage",
    fields: &[
        field("items", "items", &[], Type::List(&Type::Model(&JOB_ROW)), true),
        Field { guess: true, ..field("meta", "meta", &[], Type::Model(&PAGE_META), false) },
    ],
    bare: &[],
};

/// An uploaded registry of jobs.
pub static JOB_REGISTRY_UPLOADED: Model =
    Model { name: "JobRegistryUploaded", fields: &[field("id", "id", &[], Type::Int, false)], bare: &[] };

/// A service. Its fields are not documented.
pub static SERVICE: Model = Model {
    name: "Service",
    fields: &[
        Field { guess: true, ..field("id", "id", &[], Type::Int, false) },
        Field { guess: true, ..field("code", "code", &[], Type::Text, false) },
        Field { guess: true, ..field("title", "title", &[], Type::Text, false) },
    ],
    bare: &[],
};

/// A group of services. Its fields are not documented.
pub static SERVICES_GROUP: Model = Model {
    name: "ServicesGroup",
    fields: &[
        Field { guess: true, ..field("id", "id", &[], Type::Text, false) },
        Field { guess: true, ..field("title", "title", &[], Type::Text, false) },
        Field { guess: true, ..field("services", "services", &[], Type::List(&Type::Model(&SERVICE)), false) },
    ],
    bare: &[],
};

/// The directory of services. How its list is wrapped is not shown: a bare list is read too.
pub static SERVICES_GROUPS: Model = Model {
    name: "ServicesGroups",
    fields: &[field("items", "items", &[], Type::List(&Type::Model(&SERVICES_GROUP)), true)],
    bare: &[],
};

/// A payroll registry.
pub static PAYROLL_REGISTRY: Model = Model {
    name: "PayrollRegistry",
    fields: &[
        field("id", "id", &[], Type::Int, false),
        field("status", "status", &[], Type::Model(&STATUS), false),
        field("createdAt", "createdAt", &[], Type::Text, false),
        field("counters", "counters", &[], Type::Model(&REGISTRY_COUNTERS), false),
        Field { guess: true, ..field("registryVersion", "registryVersion", &[], Type::Text, false) },
        Field { guess: true, ..field("newRegistry", "newRegistry", &[], Type::Bool, false) },
    ],
    bare: &[],
};

/// A page of payroll registries. `registryVersion` and `newRegistry` are printed beside the items and may belong to one: look in both places.
pub static PAYROLL_REGISTRY_PAGE: Model = Model {
    name: "PayrollRegistryPage",
    fields: &[
        field("items", "items", &[], Type::List(&Type::Model(&PAYROLL_REGISTRY)), false),
        field("meta", "meta", &[], Type::Model(&PAGE_META), false),
        field("registryVersion", "registryVersion", &[], Type::Text, false),
        field("newRegistry", "newRegistry", &[], Type::Bool, false),
    ],
    bare: &[],
};

/// What `payroll_registries.execute` may answer. It says that the registry was accepted, not that it is paid.
pub static PAYROLL_EXECUTION: Model = Model {
    name: "PayrollExecution",
    fields: &[
        Field { guess: true, ..field("id", "id", &[], Type::Int, false) },
        Field { guess: true, ..field("status", "status", &[], Type::Model(&STATUS), false) },
        Field { guess: true, ..field("total", "total", &[], Type::Money, false) },
    ],
    bare: &[],
};

/// A row of a payroll registry. Only the state has a documented name.
pub static PAYROLL_REGISTRY_ITEM: Model = Model {
    name: "PayrollRegistryItem",
    fields: &[
        Field { guess: true, ..field("id", "id", &[], Type::Text, false) },
        Field { guess: true, ..field("inn", "inn", &[], Type::Text, false) },
        Field { guess: true, ..field("price", "price", &[], Type::Money, false) },
        field("paymentStatus", "paymentStatus", &[], Type::Code(&PAYROLL_ITEM_STATUS), false),
        Field { guess: true, ..field("receiptUrl", "receiptUrl", &[], Type::Text, false) },
        Field { guess: true, ..field("receipt", "receipt", &[], Type::Model(&DOCUMENT_LINK), false) },
        Field { guess: true, ..field("actUrl", "actUrl", &[], Type::Text, false) },
        Field { guess: true, ..field("act", "act", &[], Type::Model(&DOCUMENT_LINK), false) },
    ],
    bare: &[],
};

/// Rows of a payroll registry. Whether they come in pages is not documented.
pub static PAYROLL_REGISTRY_ITEM_PAGE: Model = Model {
    name: "PayrollRegistryItemPage",
    fields: &[
        field("items", "items", &["Items"], Type::List(&Type::Model(&PAYROLL_REGISTRY_ITEM)), true),
        Field { guess: true, ..field("meta", "meta", &[], Type::Model(&PAGE_META), false) },
    ],
    bare: &[],
};

/// A performer's profile as a public prototype reads it. No field is documented by the vendor; passports, cards and accounts are kept out of logs.
pub static WORKMAN: Model = Model {
    name: "Workman",
    fields: &[
        Field { guess: true, ..field("id", "id", &[], Type::Text, false) },
        Field { guess: true, ..field("inn", "inn", &[], Type::Text, false) },
        Field { guess: true, ..field("lastName", "lastName", &[], Type::Text, false) },
        Field { guess: true, ..field("firstName", "firstName", &[], Type::Text, false) },
        Field { guess: true, ..field("middleName", "middleName", &[], Type::Text, false) },
        Field { guess: true, ..field("phone", "phone", &[], Type::Text, false) },
        Field { guess: true, ..field("email", "email", &[], Type::Text, false) },
        Field { guess: true, ..field("snils", "snils", &[], Type::Secret, false) },
        Field { guess: true, ..field("birthDate", "birthDate", &[], Type::Text, false) },
        Field { guess: true, ..field("birthPlace", "birthPlace", &[], Type::Text, false) },
        Field { guess: true, ..field("gender", "gender", &[], Type::Code(&GENDER), false) },
        Field { guess: true, ..field("taxStatus", "taxStatus", &[], Type::Code(&TAX_STATUS), false) },
        Field { guess: true, ..field("passportSeries", "passportSeries", &[], Type::Secret, false) },
        Field { guess: true, ..field("passportNumber", "passportNumber", &[], Type::Secret, false) },
        Field { guess: true, ..field("passportIssuedBy", "passportIssuedBy", &[], Type::Text, false) },
        Field { guess: true, ..field("passportIssueDate", "passportIssueDate", &[], Type::Text, false) },
        Field { guess: true, ..field("passportExpiryDate", "passportExpiryDate", &[], Type::Text, false) },
        Field { guess: true, ..field("passportDepartmentCode", "passportDepartmentCode", &[], Type::Text, false) },
        Field { guess: true, ..field("registrationAddress", "registrationAddress", &[], Type::Text, false) },
        Field { guess: true, ..field("cardNumber", "cardNumber", &[], Type::Secret, false) },
        Field { guess: true, ..field("bankAccount", "bankAccount", &[], Type::Secret, false) },
        Field { guess: true, ..field("bankBik", "bankBik", &[], Type::Text, false) },
        Field { guess: true, ..field("patentSeries", "patentSeries", &[], Type::Text, false) },
        Field { guess: true, ..field("patentNumber", "patentNumber", &[], Type::Text, false) },
        Field { guess: true, ..field("patentRegion", "patentRegion", &[], Type::Text, false) },
        Field { guess: true, ..field("patentProfession", "patentProfession", &[], Type::Text, false) },
        Field { guess: true, ..field("patentExpiryDate", "patentExpiryDate", &[], Type::Text, false) },
        Field { guess: true, ..field("hasMedicalBook", "hasMedicalBook", &[], Type::Bool, false) },
        Field {
            guess: true,
            ..field("hasNoCriminalRecordCertificate", "hasNoCriminalRecordCertificate", &[], Type::Bool, false)
        },
        Field { guess: true, ..field("inStopList", "inStopList", &[], Type::Bool, false) },
        Field { guess: true, ..field("isActive", "isActive", &[], Type::Bool, false) },
        Field { guess: true, ..field("migrationCardStartDate", "migrationCardStartDate", &[], Type::Text, false) },
        Field { guess: true, ..field("migrationCardEndDate", "migrationCardEndDate", &[], Type::Text, false) },
        Field { guess: true, ..field("medicalExaminationDate", "medicalExaminationDate", &[], Type::Text, false) },
        Field { guess: true, ..field("dactyloscopyDate", "dactyloscopyDate", &[], Type::Text, false) },
        Field {
            guess: true,
            ..field("registrationSheetExpiryDate", "registrationSheetExpiryDate", &[], Type::Text, false)
        },
        Field {
            guess: true,
            ..field("patentPaymentReceiptStartDate", "patentPaymentReceiptStartDate", &[], Type::Text, false)
        },
        Field {
            guess: true,
            ..field("patentPaymentReceiptEndDate", "patentPaymentReceiptEndDate", &[], Type::Text, false)
        },
    ],
    bare: &[],
};

/// A page of profiles: the prototype takes a bare list, or else the first list of an object.
pub static WORKMAN_PAGE: Model = Model {
    name: "WorkmanPage",
    fields: &[field("items", "items", &[], Type::List(&Type::Model(&WORKMAN)), true)],
    bare: &[],
};

/// Where a performer stands as a self-employed person. Needed before any job or payout of one: OK. What the codes mean is read from their names.
pub static SMZ_STATE: Codes = Codes {
    name: "SmzState",
    int: false,
    known: &[
        ("CHECKING", "checking"),
        ("UNKNOWN", "not_known"),
        ("NOTSE", "not_self_employed"),
        ("NOACCESS", "no_access"),
        ("LIMITED", "limited"),
        ("VALIDATION_ERROR", "validation_error"),
        ("OK", "ok"),
        ("DAILY_CHECKING", "daily_checking"),
    ],
    aliases: &[
        ("CHECKING", "checking"),
        ("UNKNOWN", "unknown"),
        ("NOTSE", "notse"),
        ("NOACCESS", "noaccess"),
        ("LIMITED", "limited"),
        ("VALIDATION_ERROR", "validation_error"),
        ("OK", "ok"),
        ("DAILY_CHECKING", "daily_checking"),
    ],
    open: false,
};

/// Where the questionnaire of a performer stands. Needed before any job or payout: ACTIVE.
pub static WORKMAN_STATE: Codes = Codes {
    name: "WorkmanState",
    int: false,
    known: &[
        ("DRAFT", "draft"),
        ("MODERATION", "moderation"),
        ("ACTIVE", "active"),
        ("DISABLED", "disabled"),
        ("REJECTED", "rejected"),
    ],
    aliases: &[
        ("DRAFT", "draft"),
        ("MODERATION", "moderation"),
        ("ACTIVE", "active"),
        ("DISABLED", "disabled"),
        ("REJECTED", "rejected"),
    ],
    open: false,
};

/// What an invitation registry does.
pub static WORKMAN_REGISTRY_TYPE: Codes = Codes {
    name: "WorkmanRegistryType",
    int: false,
    known: &[("REGISTRATION", "registration"), ("INVITE", "invite")],
    aliases: &[],
    open: false,
};

/// What a search of performers looks at.
pub static EMPLOYEE_SEARCH_TYPE: Codes = Codes {
    name: "EmployeeSearchType",
    int: false,
    known: &[("FIO", "full_name"), ("INN", "inn"), ("PHONE", "phone"), ("EMAIL", "email"), ("TAG", "tag")],
    aliases: &[],
    open: false,
};

/// Citizenship. The documents show ten codes and hide three, so others may be sent too.
pub static CITIZENSHIP: Codes = Codes {
    name: "Citizenship",
    int: false,
    known: &[
        ("RUS", "russia"),
        ("BLR", "belarus"),
        ("KGZ", "kyrgyzstan"),
        ("KAZ", "kazakhstan"),
        ("ARM", "armenia"),
        ("UKR", "ukraine"),
        ("LNR", "lnr"),
        ("DNR", "dnr"),
        ("AZE", "azerbaijan"),
        ("MDA", "moldova"),
    ],
    aliases: &[],
    open: true,
};

/// The state in which a job is made.
pub static JOB_CREATE_STATE: Codes = Codes {
    name: "JobCreateState",
    int: false,
    known: &[("DRAFT", "draft"), ("MODERATION", "moderation")],
    aliases: &[],
    open: false,
};

/// Where a job stands. The documents show ten codes and hide five more; PAID is named by the prose. Take an unknown code for work in progress: never for paid, never for failed. Others may be sent as a filter. What the codes mean is read from their names.
pub static JOB_STATE: Codes = Codes {
    name: "JobState",
    int: false,
    known: &[
        ("DRAFT", "draft"),
        ("MODERATION_AWAITING_HOLD", "moderation_awaiting_hold"),
        ("MODERATION_HOLD_FAILED", "moderation_hold_failed"),
        ("MODERATION_HOLD_COMPLETED", "moderation_hold_completed"),
        ("MODERATION", "moderation"),
        ("PUBLISHED", "published"),
        ("REJECTED", "rejected"),
        ("WORKMANPENDING", "workman_pending"),
        ("INPROGRESS", "in_progress"),
        ("FINISHED", "finished"),
        ("PAID", "paid"),
    ],
    aliases: &[
        ("DRAFT", "draft"),
        ("MODERATION_AWAITING_HOLD", "moderation_awaiting_hold"),
        ("MODERATION_HOLD_FAILED", "moderation_hold_failed"),
        ("MODERATION_HOLD_COMPLETED", "moderation_hold_completed"),
        ("MODERATION", "moderation"),
        ("PUBLISHED", "published"),
        ("REJECTED", "rejected"),
        ("WORKMANPENDING", "workmanpending"),
        ("INPROGRESS", "inprogress"),
        ("FINISHED", "finished"),
        ("PAID", "paid"),
    ],
    open: true,
};

/// Where the tax receipt of a job stands. What the codes mean is read from their names.
pub static RECEIPT_STATE: Codes = Codes {
    name: "ReceiptState",
    int: false,
    known: &[
        ("PENDING", "pending"),
        ("GENERATION_IN_PROCESS", "generation_in_process"),
        ("ONLINE_RECEIPT_GENERATED", "online_receipt_generated"),
        ("OFFLINE_RECEIPT_GENERATED", "offline_receipt_generated"),
        ("OFFLINE_RECEIPT_REGISTERED", "offline_receipt_registered"),
        ("PENDING_REVERSED", "pending_reversed"),
        ("REVERSED", "reversed"),
        ("ERROR", "error"),
        ("NOT_REQUIRED", "not_required"),
    ],
    aliases: &[],
    open: false,
};

/// Where the payment of a registry row stands. The list is headed "new statuses", so older codes may come: take an unknown one for work in progress. Only PAID is paid.
pub static PAYROLL_ITEM_STATUS: Codes = Codes {
    name: "PayrollItemStatus",
    int: false,
    known: &[
        ("PENDING_VALIDATION", "pending_validation"),
        ("VALIDATION_FAILED", "validation_failed"),
        ("READY_TO_APPLY", "ready_to_apply"),
        ("APPLYING", "applying"),
        ("AWAITING_HOLD_BALANCE", "awaiting_hold_balance"),
        ("BALANCE_HOLD_FAILED", "balance_hold_failed"),
        ("BALANCE_HOLD_COMPLETED", "balance_hold_completed"),
        ("ADDITIONAL_JOB_ENTITIES_CREATED", "additional_job_entities_created"),
        ("PENDING_ACT_SIGNING", "pending_act_signing"),
        ("PENDING_RECEIPT_GENERATION", "pending_receipt_generation"),
        ("PAYMENT_WAITING", "payment_waiting"),
        ("PAID", "paid"),
    ],
    aliases: &[],
    open: false,
};

/// An edition of the documents that overrides edition B.
pub static DOCUMENT_EDITION: Codes =
    Codes { name: "DocumentEdition", int: false, known: &[("A", "a")], aliases: &[], open: false };

/// Tax status of a performer.
pub static TAX_STATUS: Codes = Codes {
    name: "TaxStatus",
    int: false,
    known: &[
        ("smz", "self_employed"),
        ("ip", "sole_trader"),
        ("ooo", "limited_company"),
        ("pao", "public_company"),
        ("np", "natural_person"),
    ],
    aliases: &[],
    open: false,
};

/// Gender. The code that knows it takes several spellings.
pub static GENDER: Codes = Codes {
    name: "Gender",
    int: false,
    known: &[("male", "male"), ("female", "female")],
    aliases: &[("male", "man"), ("female", "woman")],
    open: false,
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
