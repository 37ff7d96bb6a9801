// Made from testdata/workshop.json by gigwire-codegen; do not edit.
//! Workshop: the catalog as static tables.

use crate::http::Method;
use crate::schema::*;

/// Workshop: what it is and everything it offers.
pub static PLATFORM: Platform = Platform {
    id: "workshop",
    base_url: Some("https://workshop.example"),
    environments: &[Environment {
        name: "sandbox",
        base_url: "https://sandbox.workshop.example",
        hosts: &["https://sandbox-id.workshop.example"],
    }],
    hosts: &[Host { name: "identity", base_url: "https://id.workshop.example" }],
    prefixes: &["/api/v1", "/v1"],
    auth: Auth::Login { login: "auth.token", refresh: "auth.refresh", company_header: None, early_s: 120 },
    rate_limit: Some(RateLimit { per_minute: 90, burst: 3 }),
    refuse_card_numbers: true,
    operations: &OPERATIONS,
    life_cycles: &[],
    rows: &[
        Rows {
            kind: RowKind::People,
            reading: Some(&RowReading {
                operation: "experimental.permissions.get",
                each: None,
                items: "",
                with: &[],
                columns: &[],
                states: &[StateColumn { path: "login", terms: &[("true", "active")] }],
                period: None,
            }),
            absent: "",
        },
        Rows {
            kind: RowKind::WorkItems,
            reading: Some(&RowReading {
                operation: "jobs.get",
                each: Some(RowParents { operation: "jobs.list", items: "", argument: "id", path: "uuid" }),
                items: "",
                with: &[],
                columns: &[("id", "each.uuid"), ("title", "length.said"), ("personName", "worker")],
                states: &[StateColumn { path: "layoutStatus", terms: &[("0", "planned"), ("2", "review")] }],
                period: None,
            }),
            absent: "",
        },
        Rows { kind: RowKind::Payouts, reading: None, absent: "nobody is paid" },
        Rows { kind: RowKind::Balances, reading: None, absent: "nobody has money" },
    ],
};

static OPERATIONS: [Operation; 11] = [
    Operation {
        id: "auth.refresh",
        method: Method::Post,
        path: &[Segment::Literal("/connect/token")],
        args: &[arg("refreshToken", "refresh_token", Place::Body, Type::Secret, true)],
        rules: &[],
        body: BodyKind::Form,
        response: Answer::Json(Type::Model(&TOKENS)),
        paging: None,
        retry: Retry::Once,
        auth: false,
        check: None,
        action: None,
        particulars: &Particulars {
            host: Some("identity"),
            constants: &[(arg("grantType", "Grant_type", Place::Body, Type::Text, false), "refresh_token")],
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
        response: Answer::Json(Type::Model(&TOKENS)),
        paging: None,
        retry: Retry::Repeatable,
        auth: false,
        check: None,
        action: None,
        particulars: &Particulars {
            host: Some("identity"),
            constants: &[(arg("grantType", "Grant_type", Place::Body, Type::Text, false), "password")],
            ..Particulars::NONE
        },
    },
    Operation {
        id: "experimental.permissions.get",
        method: Method::Get,
        path: &[Segment::Literal("/v1/permissions")],
        args: &[],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&PERMISSIONS)),
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars { envelope: Some(&ENVELOPE), ..Particulars::NONE },
    },
    Operation {
        id: "jobs.change",
        method: Method::Patch,
        path: &[Segment::Literal("/api/v1/jobs/"), Segment::Param(&["id"])],
        args: &[
            arg("id", "id", Place::Path, Type::Text, true),
            arg("name", "/Name", Place::Body, Type::Text, false),
            arg("url", "/WorkInfo/Url", Place::Body, Type::Text, false),
            Arg { form: Form::Removes, ..arg("withoutUrl", "/WorkInfo/Url", Place::Body, Type::Bool, false) },
        ],
        rules: &[Rule::AnyOf(&["name", "url", "withoutUrl"])],
        body: BodyKind::JsonPatch,
        response: Answer::Empty,
        paging: None,
        retry: Retry::Repeatable,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars {
            envelope: Some(&ENVELOPE),
            interval: Some(&Interval { seconds: 30, per: &["id"], reason: "a job may be changed twice a minute" }),
            ..Particulars::NONE
        },
    },
    Operation {
        id: "jobs.create",
        method: Method::Post,
        path: &[Segment::Literal("/api/v1/jobs")],
        args: &[
            arg("notify", "x-notify-assignees", Place::Header, Type::Bool, false),
            arg("title", "title", Place::Body, Type::Text, true),
            Arg { form: Form::Iso, ..arg("scheduledAt", "scheduled_at", Place::Body, Type::DateTime, false) },
            arg("description", "description", Place::Body, Type::Text, false),
            arg("isOrganization", "is_organization", Place::Body, Type::Bool, false),
            arg("organizationName", "organization_name", Place::Body, Type::Text, false),
            arg("firstName", "first_name", Place::Body, Type::Text, false),
            arg("lastName", "last_name", Place::Body, Type::Text, false),
            arg("assignee", "assignee", Place::Body, Type::Input(&ASSIGNEE), false),
            arg("assignees", "assignees", Place::Body, Type::List(&Type::Input(&ASSIGNEE)), false),
            arg("fields", "fields", Place::Body, Type::List(&Type::Input(&FIELD_INPUT)), false),
            arg("kind", "kind", Place::Body, Type::Code(&KIND), false),
            arg("labels", "labels", Place::Body, Type::Map(&Type::Text), false),
            arg("clear", "clear", Place::Local, Type::List(&Type::Text), false),
        ],
        rules: &[
            Rule::AtMostOne(&["assignee", "assignees"]),
            Rule::MaxLength { arg: "title", max: 5 },
            Rule::Items { arg: "assignees", min: 1, max: 3 },
            Rule::RequiredIf {
                arg: "isOrganization",
                codes: &["true"],
                required: &["organizationName"],
                reason: "an organization has a name",
            },
            Rule::AnyOfIf {
                arg: "isOrganization",
                codes: &["false"],
                names: &["firstName", "lastName"],
                reason: "a person has a name",
            },
            Rule::NoneIf {
                arg: "isOrganization",
                codes: &["false"],
                names: &["organizationName"],
                reason: "a person is no organization",
            },
            Rule::Count {
                list: &["assignees"],
                field: "edit",
                is: "true",
                min: 1,
                max: 1,
                reason: "one of them may edit",
            },
            Rule::Clear(&["scheduledAt", "description"]),
        ],
        body: BodyKind::Json,
        response: Answer::JsonOrEmpty(Type::Model(&JOB)),
        paging: None,
        retry: Retry::Once,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars { envelope: Some(&ENVELOPE), ..Particulars::NONE },
    },
    Operation {
        id: "jobs.failed",
        method: Method::Get,
        path: &[Segment::Literal("/v1/jobs/"), Segment::Param(&["id"]), Segment::Literal("/failed")],
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
        id: "jobs.find",
        method: Method::Get,
        path: &[Segment::Literal("/v1/jobs/find")],
        args: &[
            arg("page", "PageIndex", Place::Query, Type::Int, false),
            arg("size", "PageSize", Place::Query, Type::Int, false),
        ],
        rules: &[Rule::Range { arg: "size", min: 1, max: 100 }],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&PAGE)),
        paging: Some(Paging::Numbered {
            page: "page",
            size: Some("size"),
            max_size: Some(100),
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
        id: "jobs.get",
        method: Method::Get,
        path: &[Segment::Literal("/api/v1/jobs/"), Segment::Param(&["id"])],
        args: &[arg("id", "id", Place::Path, Type::Text, true)],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&JOB)),
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars { under: &["job", "jobs"], ..Particulars::NONE },
    },
    Operation {
        id: "jobs.import",
        method: Method::Post,
        path: &[Segment::Literal("/v1/jobs/import")],
        args: &[
            arg("rows", "rows", Place::Body, Type::List(&Type::Input(&ASSIGNEE)), false),
            arg("raw", "raw", Place::Body, Type::Any, false),
        ],
        rules: &[Rule::OneOf(&["rows", "raw"])],
        body: BodyKind::JsonValue,
        response: Answer::Json(Type::Any),
        paging: None,
        retry: Retry::Once,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars {
            media_type: Some("application/vnd.rows+json"),
            envelope: Some(&ENVELOPE),
            ..Particulars::NONE
        },
    },
    Operation {
        id: "jobs.list",
        method: Method::Get,
        path: &[Segment::Literal("/api/v1/jobs")],
        args: &[
            arg("after", "after", Place::Query, Type::Uuid, false),
            Arg { form: Form::Words, ..arg("isOpen", "filters[isOpen]", Place::Query, Type::Bool, false) },
            arg("from", "from", Place::Query, Type::Date, false),
            arg("to", "to", Place::Query, Type::Date, false),
        ],
        rules: &[Rule::Span { from: "from", to: "to", max_days: Some(7), reason: "no more than a week" }],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&JOB_LIST)),
        paging: Some(Paging::Cursor { after: "after", items: "jobs", cursor: &["uuid"] }),
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "jobs.pay",
        method: Method::Post,
        path: &[Segment::Literal("/v1/jobs/"), Segment::Param(&["id"]), Segment::Literal("/pay")],
        args: &[
            arg("id", "id", Place::Path, Type::Text, true),
            Arg { form: Form::Phone, ..arg("phone", "Phone", Place::Query, Type::Text, false) },
            Arg { form: Form::Price, ..arg("price", "Price", Place::Query, Type::Money, false) },
            arg("confirm", "confirm", Place::Local, Type::Bool, false),
        ],
        rules: &[Rule::Confirmed { reason: "money leaves the account at once" }],
        body: BodyKind::None,
        response: Answer::Empty,
        paging: None,
        retry: Retry::Money,
        auth: true,
        check: Some("jobs.get"),
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

/// Who does it.
pub static ASSIGNEE: Input = Input {
    name: "Assignee",
    fields: &[
        arg("team", "team", Place::Body, Type::Text, false),
        arg("worker", "worker", Place::Body, Type::Text, false),
        arg("edit", "edit", Place::Body, Type::Bool, false),
    ],
    rules: &[Rule::OneOf(&["team", "worker"]), Rule::MaxLength { arg: "team", max: 5 }],
};

/// A field.
pub static FIELD_INPUT: Input = Input {
    name: "FieldInput",
    fields: &[
        arg("uuid", "uuid", Place::Body, Type::Uuid, true),
        arg("kind", "kind", Place::Local, Type::Code(&KIND), false),
        arg("value", "value", Place::Body, Type::Variant(&FIELD_INPUT_VALUE), false),
        arg("clear", "clear", Place::Local, Type::List(&Type::Text), false),
    ],
    rules: &[Rule::Clear(&["value"])],
};

/// The value of a field.
pub static FIELD_VALUE: Variant = Variant {
    name: "FieldValue",
    by: &["kind", "dataType"],
    cases: &[
        Case { name: "text", ty: Type::Text, when: &[&[Some("input"), Some("string")]], null_is_empty: false },
        Case { name: "flag", ty: Type::Bool, when: &[&[Some("checkbox"), None]], null_is_empty: false },
        Case {
            name: "images",
            ty: Type::List(&Type::Text),
            when: &[&[Some("image"), Some("attachment")]],
            null_is_empty: true,
        },
        Case { name: "entry", ty: Type::Model(&ENTRY), when: &[&[Some("dictionary"), None]], null_is_empty: false },
    ],
};

/// The value of a field to write.
pub static FIELD_INPUT_VALUE: Variant = Variant {
    name: "FieldInputValue",
    by: &["kind"],
    cases: &[
        Case { name: "text", ty: Type::Text, when: &[&[Some("input")]], null_is_empty: false },
        Case { name: "flag", ty: Type::Bool, when: &[&[Some("checkbox")]], null_is_empty: false },
    ],
};

/// Tokens.
pub static TOKENS: Model = Model {
    name: "Tokens",
    fields: &[
        field("token", "access_token", &["Access_token"], Type::Secret, true),
        field("refreshToken", "refresh_token", &["Refresh_token"], Type::Secret, false),
        field("expiresIn", "expires_in", &["Expires_in"], Type::Int, false),
    ],
    bare: &[],
};

/// An entry.
pub static ENTRY: Model = Model {
    name: "Entry",
    fields: &[
        field("uuid", "uuid", &["Uuid"], Type::Uuid, true),
        field("name", "name", &["Name"], Type::Text, false),
        Field { guess: true, ..field("size", "size", &["length", "Length", "Size"], Type::List(&Type::Int), false) },
    ],
    bare: &[],
};

/// A field.
pub static FIELD: Model = Model {
    name: "Field",
    fields: &[
        field("kind", "kind", &["Kind"], Type::Code(&KIND), false),
        field("dataType", "data_type", &["Data_type"], Type::Text, false),
        field("value", "value", &["Value"], Type::Variant(&FIELD_VALUE), false),
    ],
    bare: &[],
};

/// How long.
pub static LENGTH: Model = Model {
    name: "Length",
    fields: &[
        field("minutes", "minutes", &["Minutes"], Type::Int, false),
        Field { guess: true, ..field("said", "said", &["Said"], Type::Text, false) },
    ],
    bare: &[0, 1],
};

/// A job.
pub static JOB: Model = Model {
    name: "Job",
    fields: &[
        field("uuid", "uuid", &["Uuid"], Type::Uuid, true),
        field("layoutStatus", "layout_status", &["Layout_status"], Type::Code(&LAYOUT), false),
        field("length", "length", &["Length"], Type::Model(&LENGTH), false),
        field("fields", "fields", &["Fields"], Type::List(&Type::Model(&FIELD)), false),
        field("team", "team", &["Team"], Type::Text, false),
        field("worker", "worker", &["Worker"], Type::Text, false),
    ],
    bare: &[],
};

/// Jobs.
pub static JOB_LIST: Model = Model {
    name: "JobList",
    fields: &[field("jobs", "jobs", &["Jobs"], Type::List(&Type::Model(&JOB)), true)],
    bare: &[],
};

/// A page.
pub static PAGE: Model = Model {
    name: "Page",
    fields: &[
        field("items", "items", &["Items"], Type::List(&Type::Model(&JOB)), true),
        field("totalCount", "total_count", &["Total_count"], Type::Int, false),
    ],
    bare: &[],
};

/// What is allowed.
pub static PERMISSIONS: Model = Model {
    name: "Permissions",
    fields: &[
        field("jobs", "jobs", &["Jobs"], Type::Model(&JOB_PERMISSIONS), false),
        field("login", "login", &["Login"], Type::Bool, false),
    ],
    bare: &[],
};

/// About jobs.
pub static JOB_PERMISSIONS: Model = Model {
    name: "JobPermissions",
    fields: &[
        field("edit", "edit", &["Edit"], Type::Bool, false),
        field("readOnly", "read_only", &["Read_only"], Type::Bool, false),
    ],
    bare: &[],
};

/// What is told.
pub static HOOK: Model =
    Model { name: "Hook", fields: &[field("job", "job", &["Job"], Type::Model(&JOB), false)], bare: &[] };

/// How far a layout is.
pub static LAYOUT: Codes = Codes {
    name: "Layout",
    int: true,
    known: &[("0", "none"), ("2", "waiting")],
    aliases: &[("0", "none"), ("2", "waitingforconfirmation")],
    open: false,
};

/// Kind of field.
pub static KIND: Codes = Codes {
    name: "Kind",
    int: false,
    known: &[("input", "input"), ("checkbox", "checkbox"), ("image", "image"), ("dictionary", "dictionary")],
    aliases: &[("input", "input"), ("checkbox", "checkbox"), ("image", "image"), ("dictionary", "dictionary")],
    open: true,
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
