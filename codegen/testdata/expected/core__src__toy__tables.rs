// Made from testdata/toy.json by gigwire-codegen; do not edit.
//! Toy: the catalog as static tables.

use crate::http::Method;
use crate::schema::*;

/// Toy: what it is and everything it offers.
pub static PLATFORM: Platform = Platform {
    id: "toy",
    base_url: Some("https://toy.example/api"),
    environments: &[],
    hosts: &[],
    prefixes: &[],
    auth: Auth::Login { login: "auth.login", refresh: "auth.refresh", company_header: Some("x-company"), early_s: 0 },
    rate_limit: None,
    refuse_card_numbers: false,
    operations: &OPERATIONS,
    life_cycles: &[&JOB_LIFE_CYCLE],
    rows: &[
        Rows { kind: RowKind::People, reading: None, absent: "nobody has a name" },
        Rows {
            kind: RowKind::WorkItems,
            reading: Some(&RowReading {
                operation: "jobs.list",
                each: None,
                items: "",
                with: &[("state", &["1", "2"])],
                columns: &[
                    ("id", "id"),
                    ("title", "type|id"),
                    ("personName", "type+id"),
                    ("amount", "price"),
                    ("currency", "=RUB"),
                    ("due", "dueAt"),
                ],
                states: &[StateColumn { path: "state", terms: &[("1", "planned"), ("2", "done"), ("3", "")] }],
                period: Some(Period { by: Some("due"), since: Some("dueFrom"), until: None }),
            }),
            absent: "",
        },
        Rows { kind: RowKind::Payouts, reading: None, absent: "nobody is paid" },
        Rows { kind: RowKind::Balances, reading: None, absent: "nobody has money" },
    ],
};

static OPERATIONS: [Operation; 7] = [
    Operation {
        id: "auth.login",
        method: Method::Post,
        path: &[Segment::Literal("/login")],
        args: &[
            arg("password", "password", Place::Body, Type::Secret, true),
            arg("code", "code", Place::Body, Type::Secret, false),
        ],
        rules: &[],
        body: BodyKind::Json,
        response: Answer::Json(Type::Model(&TOKENS)),
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
        path: &[Segment::Literal("/refresh")],
        args: &[arg("token", "token", Place::Body, Type::Secret, true)],
        rules: &[],
        body: BodyKind::Form,
        response: Answer::Json(Type::Model(&TOKENS)),
        paging: None,
        retry: Retry::Once,
        auth: false,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "jobs.files.add",
        method: Method::Post,
        path: &[Segment::Literal("/files")],
        args: &[
            Arg { form: Form::Digits, ..arg("phone", "phone", Place::Body, Type::Text, false) },
            Arg { form: Form::DayFirst, ..arg("day", "day", Place::Body, Type::Date, false) },
            arg("file", "file", Place::Body, Type::File, true),
        ],
        rules: &[],
        body: BodyKind::Multipart,
        response: Answer::JsonOrList(Type::Model(&JOB_PAGE)),
        paging: None,
        retry: Retry::Once,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "jobs.list",
        method: Method::Get,
        path: &[Segment::Literal("/jobs")],
        args: &[
            arg("state", "filter[state][]", Place::Query, Type::List(&Type::Code(&JOB_STATE)), false),
            arg("dueFrom", "dueFrom", Place::Query, Type::Date, false),
            arg("page", "page", Place::Query, Type::Int, false),
            arg("size", "size", Place::Query, Type::Int, false),
        ],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&JOB_PAGE)),
        paging: Some(Paging::Numbered {
            page: "page",
            size: Some("size"),
            max_size: Some(500),
            items: "items",
            pages: &["paging", "pages"],
            total: &["paging", "total"],
        }),
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "jobs.old",
        method: Method::Get,
        path: &[Segment::Literal("/old")],
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
        id: "jobs.parts.add",
        method: Method::Post,
        path: &[Segment::Literal("/jobs/"), Segment::Param(&["id", "uuid"]), Segment::Literal("/parts")],
        args: &[
            arg("id", "id", Place::Path, Type::Int, false),
            arg("uuid", "uuid", Place::Path, Type::Uuid, false),
            arg("parts", "parts", Place::Body, Type::List(&Type::Input(&PART)), true),
            Arg { form: Form::Iso, ..arg("dueAt", "dueAt", Place::Body, Type::DateTime, false) },
            arg("kind", "kind", Place::Body, Type::Code(&JOB_KIND), false),
            Arg { form: Form::Positive, ..arg("price", "price", Place::Body, Type::Money, false) },
            arg("taxNumber", "taxNumber", Place::Body, Type::Text, false),
        ],
        rules: &[
            Rule::OneOf(&["id", "uuid"]),
            Rule::Needs("kind", "dueAt"),
            Rule::RequiredIf {
                arg: "kind",
                codes: &["big-job"],
                required: &["dueAt"],
                reason: "a big job has its time",
            },
            Rule::Shares { list: &["parts"], share: "share", of: "price", reason: "parts share the price" },
            Rule::NotPast { arg: "dueAt", reason: "what is past cannot be due" },
            Rule::Inn {
                arg: "taxNumber",
                only_if: Some(("kind", &["big-job"])),
                reason: "nobody says that it is checked",
            },
        ],
        body: BodyKind::Json,
        response: Answer::JsonOrEmpty(Type::Model(&JOB)),
        paging: None,
        retry: Retry::CheckFirst,
        auth: true,
        check: Some("jobs.list"),
        action: Some("finish"),
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "jobs.rates",
        method: Method::Get,
        path: &[Segment::Literal("/rates")],
        args: &[],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Map(&Type::Decimal)),
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
];

/// A part of a job.
pub static PART: Input = Input {
    name: "Part",
    fields: &[
        arg("name", "name", Place::Body, Type::Text, true),
        arg("share", "share", Place::Body, Type::Decimal, false),
    ],
    rules: &[],
};

/// Tokens.
pub static TOKENS: Model = Model {
    name: "Tokens",
    fields: &[field("token", "token", &[], Type::Secret, true), field("twoFactor", "2FA", &[], Type::Any, false)],
    bare: &[],
};

/// A job.
pub static JOB: Model = Model {
    name: "Job",
    fields: &[
        field("id", "id", &[], Type::Int, true),
        field("type", "type", &[], Type::Code(&JOB_KIND), false),
        field("state", "state", &[], Type::Code(&JOB_STATE), true),
        field("price", "price", &[], Type::Money, false),
        field("dueAt", "dueAt", &["due_at"], Type::DateTime, false),
        field("tags", "tags", &[], Type::List(&Type::Text), false),
    ],
    bare: &[],
};

/// One page: jobs.
pub static JOB_PAGE: Model = Model {
    name: "JobPage",
    fields: &[
        field("items", "items", &[], Type::List(&Type::Model(&JOB)), true),
        field("paging", "paging", &[], Type::Model(&PAGING), true),
    ],
    bare: &[],
};

/// Paging.
pub static PAGING: Model = Model {
    name: "Paging",
    fields: &[field("pages", "pages", &[], Type::Int, true), field("total", "total", &[], Type::Int, true)],
    bare: &[],
};

/// Where a job stands.
pub static JOB_STATE: Codes = Codes {
    name: "JobState",
    int: true,
    known: &[("1", "new"), ("2", "done"), ("3", "lost")],
    aliases: &[],
    open: false,
};

/// Kind of job.
pub static JOB_KIND: Codes =
    Codes { name: "JobKind", int: false, known: &[("big-job", "big_job")], aliases: &[], open: false };

/// The life of a job.
pub static JOB_LIFE_CYCLE: LifeCycle = LifeCycle {
    name: "job",
    states: &JOB_STATE,
    initial: 1,
    actions: &[Action {
        name: "finish",
        actor: Actor::Customer,
        operation: "jobs.parts.add",
        argument: None,
        cells: &[
            cell(1, Outcome::To(&[2]), Basis::Documented),
            cell(2, Outcome::Error, Basis::Inferred),
            cell(3, Outcome::Contradictory(&[2]), Basis::Contradictory),
        ],
    }],
    elsewhere: &[Elsewhere { name: "forget", actor: Actor::Platform, from: &[1], to: 3, basis: Basis::Inferred }],
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
