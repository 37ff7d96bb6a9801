// Made from core/catalog/planado.json by gigwire-codegen; do not edit.
//! Planado: the catalog as static tables.

use crate::http::Method;
use crate::schema::*;

/// Planado: what it is and everything it offers.
pub static PLATFORM: Platform = Platform {
    id: "planado",
    base_url: Some("https://api.planadoapp.com"),
    environments: &[Environment { name: "ru", base_url: "https://api.planado.ru", hosts: &[] }],
    hosts: &[],
    prefixes: &[],
    auth: Auth::Key,
    rate_limit: Some(RateLimit { per_minute: 90, burst: 15 }),
    refuse_card_numbers: false,
    operations: &OPERATIONS,
    life_cycles: &[],
    rows: &[
        Rows {
            kind: RowKind::People,
            reading: Some(&RowReading {
                operation: "experimental.users.list",
                each: None,
                items: "users",
                with: &[],
                columns: &[("id", "uuid"), ("name", "firstName+lastName"), ("email", "email")],
                states: &[],
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
                    ("id", "uuid"),
                    ("title", "description"),
                    ("personId", "assignee.workerUuid"),
                    ("created", "createdAt"),
                ],
                states: &[StateColumn {
                    path: "status",
                    terms: &[
                        ("posted", "planned"),
                        ("scheduled", "planned"),
                        ("en_route", "in_progress"),
                        ("started", "in_progress"),
                        ("suspended", "on_hold"),
                        ("finished", "done"),
                        ("canceled", "cancelled"),
                        ("published", "planned"),
                        ("in_progress", "in_progress"),
                    ],
                }],
                period: Some(Period { by: Some("created"), since: Some("updatedAtAfter"), until: None }),
            }),
            absent: "",
        },
        Rows { kind: RowKind::Payouts, reading: None, absent: "it plans field work and moves no money" },
        Rows { kind: RowKind::Balances, reading: None, absent: "it plans field work and moves no money" },
    ],
};

static OPERATIONS: [Operation; 32] = [
    Operation {
        id: "clients.create",
        method: Method::Post,
        path: &[Segment::Literal("/v2/clients")],
        args: &[
            arg("organization", "organization", Place::Body, Type::Bool, true),
            arg("organizationName", "organization_name", Place::Body, Type::Text, false),
            arg("firstName", "first_name", Place::Body, Type::Text, false),
            arg("lastName", "last_name", Place::Body, Type::Text, false),
            arg("middleName", "middle_name", Place::Body, Type::Text, false),
            arg("externalId", "external_id", Place::Body, Type::Text, false),
            arg("siteAddress", "site_address", Place::Body, Type::Input(&ADDRESS_INPUT), false),
            arg("contacts", "contacts", Place::Body, Type::List(&Type::Input(&CONTACT_INPUT)), false),
            arg("customFields", "custom_fields", Place::Body, Type::List(&Type::Any), false),
        ],
        rules: &[
            Rule::MaxLength { arg: "organizationName", max: 5000 },
            Rule::MaxLength { arg: "firstName", max: 50 },
            Rule::MaxLength { arg: "lastName", max: 50 },
            Rule::MaxLength { arg: "middleName", max: 50 },
            Rule::RequiredIf {
                arg: "organization",
                codes: &["true"],
                required: &["organizationName"],
                reason: "an organisation is known by its name",
            },
            Rule::AnyOfIf {
                arg: "organization",
                codes: &["false"],
                names: &["firstName", "lastName", "middleName"],
                reason: "an individual has at least one of the three names",
            },
        ],
        body: BodyKind::Json,
        response: Answer::Json(Type::Model(&CLIENT_SAVED)),
        paging: None,
        retry: Retry::CheckFirst,
        auth: true,
        check: Some("clients.get"),
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "clients.get",
        method: Method::Get,
        path: &[Segment::Literal("/v2/clients/"), Segment::Param(&["uuid", "externalId"])],
        args: &[
            arg("uuid", "uuid", Place::Path, Type::Uuid, false),
            arg("externalId", "external_id", Place::Path, Type::Text, false),
        ],
        rules: &[Rule::OneOf(&["uuid", "externalId"])],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&CLIENT_DETAILS)),
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars { under: &["client"], ..Particulars::NONE },
    },
    Operation {
        id: "clients.list",
        method: Method::Get,
        path: &[Segment::Literal("/v2/clients")],
        args: &[
            Arg { form: Form::Iso, ..arg("updatedAtAfter", "updated_at[after]", Place::Query, Type::DateTime, false) },
            Arg {
                form: Form::Iso,
                ..arg("updatedAtBefore", "updated_at[before]", Place::Query, Type::DateTime, false)
            },
            arg("after", "after", Place::Query, Type::Uuid, false),
        ],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&CLIENT_PAGE)),
        paging: Some(Paging::Cursor { after: "after", items: "clients", cursor: &["uuid"] }),
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "clients.update",
        method: Method::Patch,
        path: &[Segment::Literal("/v2/clients/"), Segment::Param(&["uuid", "externalId"])],
        args: &[
            arg("uuid", "uuid", Place::Path, Type::Uuid, false),
            arg("externalId", "external_id", Place::Path, Type::Text, false),
            arg("organization", "organization", Place::Body, Type::Bool, false),
            arg("organizationName", "organization_name", Place::Body, Type::Text, false),
            arg("firstName", "first_name", Place::Body, Type::Text, false),
            arg("lastName", "last_name", Place::Body, Type::Text, false),
            arg("middleName", "middle_name", Place::Body, Type::Text, false),
            arg("siteAddress", "site_address", Place::Body, Type::Input(&ADDRESS_INPUT), false),
            arg("contacts", "contacts", Place::Body, Type::List(&Type::Input(&CONTACT_INPUT)), false),
            arg("clear", "clear", Place::Local, Type::List(&Type::Text), false),
        ],
        rules: &[
            Rule::OneOf(&["uuid", "externalId"]),
            Rule::MaxLength { arg: "organizationName", max: 5000 },
            Rule::MaxLength { arg: "firstName", max: 50 },
            Rule::MaxLength { arg: "lastName", max: 50 },
            Rule::MaxLength { arg: "middleName", max: 50 },
            Rule::Clear(&["firstName", "lastName", "middleName"]),
        ],
        body: BodyKind::Json,
        response: Answer::Json(Type::Model(&CLIENT_SAVED)),
        paging: None,
        retry: Retry::Repeatable,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "dictionaries.list",
        method: Method::Get,
        path: &[Segment::Literal("/v2/dictionaries")],
        args: &[arg("after", "after", Place::Query, Type::Uuid, false)],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&PICK_LIST_PAGE)),
        paging: Some(Paging::Cursor { after: "after", items: "dictionaries", cursor: &["uuid"] }),
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "dictionaries.values",
        method: Method::Get,
        path: &[
            Segment::Literal("/v2/dictionaries/"),
            Segment::Param(&["dictionaryUuid"]),
            Segment::Literal("/values"),
        ],
        args: &[
            arg("dictionaryUuid", "dictionary_uuid", Place::Path, Type::Uuid, true),
            arg("after", "after", Place::Query, Type::Uuid, false),
        ],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&DICTIONARY_VALUE_PAGE)),
        paging: Some(Paging::Cursor { after: "after", items: "values", cursor: &["uuid"] }),
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "experimental.jobs.delete",
        method: Method::Delete,
        path: &[Segment::Literal("/v2/jobs/"), Segment::Param(&["uuid", "externalId"])],
        args: &[
            arg("uuid", "uuid", Place::Path, Type::Uuid, false),
            arg("externalId", "external_id", Place::Path, Type::Text, false),
        ],
        rules: &[Rule::OneOf(&["uuid", "externalId"])],
        body: BodyKind::None,
        response: Answer::Empty,
        paging: None,
        retry: Retry::CheckFirst,
        auth: true,
        check: Some("jobs.get"),
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "experimental.shifts.set_day",
        method: Method::Patch,
        path: &[
            Segment::Literal("/v2/users/"),
            Segment::Param(&["userUuid"]),
            Segment::Literal("/shifts/"),
            Segment::Param(&["date"]),
        ],
        args: &[
            arg("userUuid", "user_uuid", Place::Path, Type::Uuid, true),
            arg("date", "date", Place::Path, Type::Date, true),
            arg("working", "working", Place::Body, Type::Bool, true),
        ],
        rules: &[],
        body: BodyKind::Json,
        response: Answer::Empty,
        paging: None,
        retry: Retry::CheckFirst,
        auth: true,
        check: Some("shifts.get"),
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "experimental.users.list",
        method: Method::Get,
        path: &[Segment::Literal("/v2/users")],
        args: &[],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&USER_LIST)),
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "experimental.users.update",
        method: Method::Patch,
        path: &[Segment::Literal("/v2/users/"), Segment::Param(&["userUuid"])],
        args: &[
            arg("userUuid", "user_uuid", Place::Path, Type::Uuid, true),
            arg("permissions", "permissions", Place::Body, Type::Input(&USER_PERMISSIONS_INPUT), true),
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
        id: "job_types.list",
        method: Method::Get,
        path: &[Segment::Literal("/v2/job_types")],
        args: &[arg("after", "after", Place::Query, Type::Uuid, false)],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&JOB_TYPE_PAGE)),
        paging: Some(Paging::Cursor { after: "after", items: "jobTypes", cursor: &["uuid"] }),
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "jobs.create",
        method: Method::Post,
        path: &[Segment::Literal("/v2/jobs")],
        args: &[
            arg("template", "template", Place::Body, Type::Input(&TEMPLATE_INPUT), false),
            arg("jobType", "job_type", Place::Body, Type::Input(&JOB_TYPE_INPUT), false),
            arg("externalId", "external_id", Place::Body, Type::Text, false),
            arg("externalOrderId", "external_order_id", Place::Body, Type::Text, false),
            arg("description", "description", Place::Body, Type::Text, false),
            Arg { form: Form::Iso, ..arg("scheduledAt", "scheduled_at", Place::Body, Type::DateTime, false) },
            arg("scheduledDuration", "scheduled_duration", Place::Body, Type::Input(&DURATION_INPUT), false),
            arg("assignee", "assignee", Place::Body, Type::Input(&ASSIGNEE_INPUT), false),
            arg("assignees", "assignees", Place::Body, Type::List(&Type::Input(&MULTIPLE_ASSIGNEE_INPUT)), false),
            arg(
                "possibleResolutions",
                "possible_resolutions",
                Place::Body,
                Type::List(&Type::Input(&RESOLUTION_INPUT)),
                false,
            ),
            arg("address", "address", Place::Body, Type::Input(&ADDRESS_INPUT), false),
            arg("contacts", "contacts", Place::Body, Type::List(&Type::Input(&CONTACT_INPUT)), false),
            arg("client", "client", Place::Body, Type::Input(&JOB_CLIENT_INPUT), false),
            arg("site", "site", Place::Body, Type::Input(&JOB_SITE_INPUT), false),
            arg("territory", "territory", Place::Body, Type::Input(&TERRITORY_INPUT), false),
            arg("skills", "skills", Place::Body, Type::List(&Type::Input(&SKILL_INPUT)), false),
            arg("customFields", "custom_fields", Place::Body, Type::List(&Type::Input(&CUSTOM_FIELD_INPUT)), false),
            arg("reportFields", "report_fields", Place::Body, Type::List(&Type::Input(&REPORT_FIELD_INPUT)), false),
            arg("notifyAssignees", "x-planado-notify-assignees", Place::Header, Type::Bool, false),
            arg("clear", "clear", Place::Local, Type::List(&Type::Text), false),
        ],
        rules: &[
            Rule::AnyOf(&["template", "jobType", "description", "client", "site", "address"]),
            Rule::AtMostOne(&["assignee", "assignees"]),
            Rule::MaxLength { arg: "externalId", max: 500 },
            Rule::MaxLength { arg: "externalOrderId", max: 500 },
            Rule::MaxLength { arg: "description", max: 15000 },
            Rule::Items { arg: "possibleResolutions", min: 2, max: u32::MAX },
            Rule::Count {
                list: &["assignees"],
                field: "access",
                is: "edit",
                min: 1,
                max: 1,
                reason: "exactly one of several assignees may edit the job",
            },
            Rule::Clear(&[
                "description",
                "scheduledAt",
                "scheduledDuration",
                "assignee",
                "client",
                "site",
                "territory",
            ]),
        ],
        body: BodyKind::Json,
        response: Answer::Json(Type::Model(&JOB_SAVED)),
        paging: None,
        retry: Retry::CheckFirst,
        auth: true,
        check: Some("jobs.get"),
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "jobs.get",
        method: Method::Get,
        path: &[Segment::Literal("/v2/jobs/"), Segment::Param(&["uuid", "externalId"])],
        args: &[
            arg("uuid", "uuid", Place::Path, Type::Uuid, false),
            arg("externalId", "external_id", Place::Path, Type::Text, false),
        ],
        rules: &[Rule::OneOf(&["uuid", "externalId"])],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&JOB)),
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars { under: &["job"], ..Particulars::NONE },
    },
    Operation {
        id: "jobs.history",
        method: Method::Get,
        path: &[Segment::Literal("/v2/jobs/"), Segment::Param(&["jobUuid"]), Segment::Literal("/history")],
        args: &[
            arg("jobUuid", "job_uuid", Place::Path, Type::Uuid, true),
            arg("after", "after", Place::Query, Type::Int, false),
        ],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&JOB_EVENT_PAGE)),
        paging: Some(Paging::Cursor { after: "after", items: "events", cursor: &["version"] }),
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "jobs.list",
        method: Method::Get,
        path: &[Segment::Literal("/v2/jobs")],
        args: &[
            arg("status", "status[]", Place::Query, Type::List(&Type::Code(&JOB_STATUS)), false),
            Arg {
                form: Form::Iso,
                ..arg("scheduledAtAfter", "scheduled_at[after]", Place::Query, Type::DateTime, false)
            },
            Arg {
                form: Form::Iso,
                ..arg("scheduledAtBefore", "scheduled_at[before]", Place::Query, Type::DateTime, false)
            },
            arg("assigneeWorkerUuid", "assignee[worker_uuid]", Place::Query, Type::Uuid, false),
            arg("externalOrderId", "external_order_id", Place::Query, Type::Text, false),
            Arg { form: Form::Iso, ..arg("updatedAtAfter", "updated_at[after]", Place::Query, Type::DateTime, false) },
            Arg {
                form: Form::Iso,
                ..arg("updatedAtBefore", "updated_at[before]", Place::Query, Type::DateTime, false)
            },
            arg("after", "after", Place::Query, Type::Uuid, false),
        ],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&JOB_PAGE)),
        paging: Some(Paging::Cursor { after: "after", items: "jobs", cursor: &["uuid"] }),
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "jobs.locations",
        method: Method::Get,
        path: &[Segment::Literal("/v2/jobs/"), Segment::Param(&["jobUuid"]), Segment::Literal("/locations")],
        args: &[
            arg("jobUuid", "job_uuid", Place::Path, Type::Uuid, true),
            arg("after", "after", Place::Query, Type::Uuid, false),
        ],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&JOB_LOCATION_PAGE)),
        paging: Some(Paging::Cursor { after: "after", items: "locations", cursor: &["uuid"] }),
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "jobs.update",
        method: Method::Patch,
        path: &[Segment::Literal("/v2/jobs/"), Segment::Param(&["uuid", "externalId"])],
        args: &[
            arg("uuid", "uuid", Place::Path, Type::Uuid, false),
            arg("externalId", "external_id", Place::Path, Type::Text, false),
            arg("description", "description", Place::Body, Type::Text, false),
            Arg { form: Form::Iso, ..arg("scheduledAt", "scheduled_at", Place::Body, Type::DateTime, false) },
            arg("scheduledDuration", "scheduled_duration", Place::Body, Type::Input(&DURATION_INPUT), false),
            arg("assignee", "assignee", Place::Body, Type::Input(&ASSIGNEE_INPUT), false),
            arg("assignees", "assignees", Place::Body, Type::List(&Type::Input(&MULTIPLE_ASSIGNEE_INPUT)), false),
            arg(
                "possibleResolutions",
                "possible_resolutions",
                Place::Body,
                Type::List(&Type::Input(&RESOLUTION_INPUT)),
                false,
            ),
            arg("address", "address", Place::Body, Type::Input(&ADDRESS_INPUT), false),
            arg("contacts", "contacts", Place::Body, Type::List(&Type::Input(&CONTACT_INPUT)), false),
            arg("client", "client", Place::Body, Type::Input(&JOB_CLIENT_INPUT), false),
            arg("site", "site", Place::Body, Type::Input(&JOB_SITE_INPUT), false),
            arg("territory", "territory", Place::Body, Type::Input(&TERRITORY_INPUT), false),
            arg("skills", "skills", Place::Body, Type::List(&Type::Input(&SKILL_INPUT)), false),
            arg("customFields", "custom_fields", Place::Body, Type::List(&Type::Input(&CUSTOM_FIELD_INPUT)), false),
            arg("reportFields", "report_fields", Place::Body, Type::List(&Type::Input(&REPORT_FIELD_INPUT)), false),
            arg("version", "version", Place::Body, Type::Int, false),
            arg("notifyAssignees", "x-planado-notify-assignees", Place::Header, Type::Bool, false),
            arg("clear", "clear", Place::Local, Type::List(&Type::Text), false),
        ],
        rules: &[
            Rule::OneOf(&["uuid", "externalId"]),
            Rule::AtMostOne(&["assignee", "assignees"]),
            Rule::MaxLength { arg: "description", max: 15000 },
            Rule::Items { arg: "possibleResolutions", min: 2, max: u32::MAX },
            Rule::Count {
                list: &["assignees"],
                field: "access",
                is: "edit",
                min: 1,
                max: 1,
                reason: "exactly one of several assignees may edit the job",
            },
            Rule::Clear(&[
                "description",
                "scheduledAt",
                "scheduledDuration",
                "assignee",
                "client",
                "site",
                "territory",
            ]),
        ],
        body: BodyKind::Json,
        response: Answer::Json(Type::Model(&JOB_SAVED)),
        paging: None,
        retry: Retry::Repeatable,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "resolutions.list",
        method: Method::Get,
        path: &[Segment::Literal("/v2/resolutions")],
        args: &[arg("after", "after", Place::Query, Type::Uuid, false)],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&RESOLUTION_PAGE)),
        paging: Some(Paging::Cursor { after: "after", items: "resolutions", cursor: &["uuid"] }),
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "shifts.get",
        method: Method::Get,
        path: &[Segment::Literal("/v2/users/"), Segment::Param(&["userUuid"]), Segment::Literal("/shifts")],
        args: &[
            arg("userUuid", "user_uuid", Place::Path, Type::Uuid, true),
            arg("after", "after", Place::Query, Type::Date, true),
            arg("before", "before", Place::Query, Type::Date, true),
        ],
        rules: &[Rule::Span {
            from: "after",
            to: "before",
            max_days: Some(7),
            reason: "a timeline covers at most one week",
        }],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&TIMELINE)),
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "shifts.update",
        method: Method::Patch,
        path: &[Segment::Literal("/v2/users/"), Segment::Param(&["userUuid"]), Segment::Literal("/shifts")],
        args: &[
            arg("userUuid", "user_uuid", Place::Path, Type::Uuid, true),
            arg("shifts", "shifts", Place::Body, Type::List(&Type::Input(&SHIFT_INPUT)), true),
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
        id: "sites.create",
        method: Method::Post,
        path: &[Segment::Literal("/v2/sites")],
        args: &[
            arg("name", "name", Place::Body, Type::Text, true),
            arg("externalId", "external_id", Place::Body, Type::Text, false),
            arg("description", "description", Place::Body, Type::Text, false),
            arg("client", "client", Place::Body, Type::Input(&CLIENT_REF_INPUT), false),
            arg("address", "address", Place::Body, Type::Input(&ADDRESS_INPUT), false),
            arg("contacts", "contacts", Place::Body, Type::List(&Type::Input(&CONTACT_INPUT)), false),
            arg("customFields", "custom_fields", Place::Body, Type::List(&Type::Any), false),
        ],
        rules: &[Rule::MaxLength { arg: "name", max: 300 }, Rule::MaxLength { arg: "description", max: 1000 }],
        body: BodyKind::Json,
        response: Answer::Json(Type::Model(&SITE_SAVED)),
        paging: None,
        retry: Retry::CheckFirst,
        auth: true,
        check: Some("sites.get"),
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "sites.get",
        method: Method::Get,
        path: &[Segment::Literal("/v2/sites/"), Segment::Param(&["uuid", "externalId"])],
        args: &[
            arg("uuid", "uuid", Place::Path, Type::Uuid, false),
            arg("externalId", "external_id", Place::Path, Type::Text, false),
        ],
        rules: &[Rule::OneOf(&["uuid", "externalId"])],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&SITE)),
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars { under: &["site", "sites"], ..Particulars::NONE },
    },
    Operation {
        id: "sites.list",
        method: Method::Get,
        path: &[Segment::Literal("/v2/sites")],
        args: &[
            Arg { form: Form::Iso, ..arg("updatedAtAfter", "updated_at[after]", Place::Query, Type::DateTime, false) },
            Arg {
                form: Form::Iso,
                ..arg("updatedAtBefore", "updated_at[before]", Place::Query, Type::DateTime, false)
            },
            arg("after", "after", Place::Query, Type::Uuid, false),
        ],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&SITE_PAGE)),
        paging: Some(Paging::Cursor { after: "after", items: "sites", cursor: &["uuid"] }),
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "sites.update",
        method: Method::Patch,
        path: &[Segment::Literal("/v2/sites/"), Segment::Param(&["uuid", "externalId"])],
        args: &[
            arg("uuid", "uuid", Place::Path, Type::Uuid, false),
            arg("externalId", "external_id", Place::Path, Type::Text, false),
            arg("name", "name", Place::Body, Type::Text, false),
            arg("description", "description", Place::Body, Type::Text, false),
            arg("client", "client", Place::Body, Type::Input(&CLIENT_REF_INPUT), false),
            arg("address", "address", Place::Body, Type::Input(&ADDRESS_INPUT), false),
            arg("contacts", "contacts", Place::Body, Type::List(&Type::Input(&CONTACT_INPUT)), false),
            arg("clear", "clear", Place::Local, Type::List(&Type::Text), false),
        ],
        rules: &[
            Rule::OneOf(&["uuid", "externalId"]),
            Rule::MaxLength { arg: "name", max: 300 },
            Rule::MaxLength { arg: "description", max: 1000 },
            Rule::Clear(&["description", "client"]),
        ],
        body: BodyKind::Json,
        response: Answer::Json(Type::Model(&SITE_SAVED)),
        paging: None,
        retry: Retry::Repeatable,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "skills.list",
        method: Method::Get,
        path: &[Segment::Literal("/v2/skills")],
        args: &[arg("after", "after", Place::Query, Type::Uuid, false)],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&SKILL_PAGE)),
        paging: Some(Paging::Cursor { after: "after", items: "skills", cursor: &["uuid"] }),
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "teams.list",
        method: Method::Get,
        path: &[Segment::Literal("/v2/teams")],
        args: &[arg("after", "after", Place::Query, Type::Uuid, false)],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&TEAM_PAGE)),
        paging: Some(Paging::Cursor { after: "after", items: "teams", cursor: &["uuid"] }),
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "templates.get",
        method: Method::Get,
        path: &[Segment::Literal("/v2/templates/"), Segment::Param(&["uuid"])],
        args: &[arg("uuid", "uuid", Place::Path, Type::Uuid, true)],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&TEMPLATE)),
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars { under: &["template"], ..Particulars::NONE },
    },
    Operation {
        id: "templates.list",
        method: Method::Get,
        path: &[Segment::Literal("/v2/templates")],
        args: &[arg("after", "after", Place::Query, Type::Uuid, false)],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&TEMPLATE_PAGE)),
        paging: Some(Paging::Cursor { after: "after", items: "templates", cursor: &["uuid"] }),
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "territories.list",
        method: Method::Get,
        path: &[Segment::Literal("/v2/territories")],
        args: &[arg("after", "after", Place::Query, Type::Uuid, false)],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&TERRITORY_PAGE)),
        paging: Some(Paging::Cursor { after: "after", items: "territories", cursor: &["uuid"] }),
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "users.create",
        method: Method::Post,
        path: &[Segment::Literal("/v2/users")],
        args: &[
            arg("firstName", "first_name", Place::Body, Type::Text, true),
            arg("lastName", "last_name", Place::Body, Type::Text, true),
            arg("email", "email", Place::Body, Type::Text, true),
            arg("password", "password", Place::Body, Type::Secret, true),
            arg("mobilePhone", "mobile_phone", Place::Body, Type::Text, false),
            arg("territory", "territory", Place::Body, Type::Input(&TERRITORY_INPUT), false),
            arg("skills", "skills", Place::Body, Type::List(&Type::Input(&SKILL_INPUT)), false),
            arg("permissions", "permissions", Place::Body, Type::Input(&USER_PERMISSIONS_INPUT), false),
        ],
        rules: &[Rule::MaxLength { arg: "password", max: 128 }],
        body: BodyKind::Json,
        response: Answer::Json(Type::Model(&USER_SAVED)),
        paging: None,
        retry: Retry::CheckFirst,
        auth: true,
        check: Some("experimental.users.list"),
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "webhooks.list",
        method: Method::Get,
        path: &[Segment::Literal("/v2/webhooks")],
        args: &[arg("after", "after", Place::Query, Type::Uuid, false)],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&WEBHOOK_PAGE)),
        paging: Some(Paging::Cursor { after: "after", items: "webhooks", cursor: &["uuid"] }),
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
    Operation {
        id: "webhooks.requests",
        method: Method::Get,
        path: &[Segment::Literal("/v2/webhooks/"), Segment::Param(&["webhookUuid"]), Segment::Literal("/requests")],
        args: &[
            arg("webhookUuid", "webhook_uuid", Place::Path, Type::Uuid, true),
            arg("after", "after", Place::Query, Type::Uuid, false),
        ],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(Type::Model(&WEBHOOK_REQUEST_PAGE)),
        paging: Some(Paging::Cursor { after: "after", items: "requests", cursor: &["uuid"] }),
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    },
];

/// Whom to reach, and how.
pub static CONTACT_INPUT: Input = Input {
    name: "ContactInput",
    fields: &[
        arg("name", "name", Place::Body, Type::Text, false),
        arg("value", "value", Place::Body, Type::Text, false),
        arg("type", "type", Place::Body, Type::Code(&CONTACT_TYPE), false),
    ],
    rules: &[Rule::MaxLength { arg: "name", max: 50 }, Rule::MaxLength { arg: "value", max: 50 }],
};

/// Coordinates.
pub static GEOLOCATION_INPUT: Input = Input {
    name: "GeolocationInput",
    fields: &[
        arg("longitude", "longitude", Place::Body, Type::Decimal, true),
        arg("latitude", "latitude", Place::Body, Type::Decimal, true),
    ],
    rules: &[],
};

/// An address.
pub static ADDRESS_INPUT: Input = Input {
    name: "AddressInput",
    fields: &[
        arg("formatted", "formatted", Place::Body, Type::Text, false),
        arg("apartment", "apartment", Place::Body, Type::Text, false),
        arg("floor", "floor", Place::Body, Type::Text, false),
        arg("entranceNo", "entrance_no", Place::Body, Type::Text, false),
        arg("description", "description", Place::Body, Type::Text, false),
        arg("geolocation", "geolocation", Place::Body, Type::Input(&GEOLOCATION_INPUT), false),
    ],
    rules: &[
        Rule::MaxLength { arg: "apartment", max: 50 },
        Rule::MaxLength { arg: "floor", max: 50 },
        Rule::MaxLength { arg: "entranceNo", max: 50 },
        Rule::MaxLength { arg: "description", max: 500 },
    ],
};

/// A length of time.
pub static DURATION_INPUT: Input =
    Input { name: "DurationInput", fields: &[arg("minutes", "minutes", Place::Body, Type::Int, true)], rules: &[] };

/// The template that a job is made from.
pub static TEMPLATE_INPUT: Input = Input {
    name: "TemplateInput",
    fields: &[arg("uuid", "uuid", Place::Body, Type::Uuid, false), arg("name", "name", Place::Body, Type::Text, false)],
    rules: &[Rule::OneOf(&["uuid", "name"])],
};

/// A type of job.
pub static JOB_TYPE_INPUT: Input = Input {
    name: "JobTypeInput",
    fields: &[arg("uuid", "uuid", Place::Body, Type::Uuid, false), arg("code", "code", Place::Body, Type::Text, false)],
    rules: &[Rule::OneOf(&["uuid", "code"]), Rule::MaxLength { arg: "code", max: 100 }],
};

/// A territory.
pub static TERRITORY_INPUT: Input = Input {
    name: "TerritoryInput",
    fields: &[arg("uuid", "uuid", Place::Body, Type::Uuid, false), arg("name", "name", Place::Body, Type::Text, false)],
    rules: &[Rule::OneOf(&["uuid", "name"]), Rule::MaxLength { arg: "name", max: 200 }],
};

/// A skill.
pub static SKILL_INPUT: Input = Input {
    name: "SkillInput",
    fields: &[arg("uuid", "uuid", Place::Body, Type::Uuid, false), arg("name", "name", Place::Body, Type::Text, false)],
    rules: &[Rule::OneOf(&["uuid", "name"])],
};

/// A resolution that the job may end with.
pub static RESOLUTION_INPUT: Input = Input {
    name: "ResolutionInput",
    fields: &[arg("uuid", "uuid", Place::Body, Type::Uuid, false), arg("name", "name", Place::Body, Type::Text, false)],
    rules: &[Rule::OneOf(&["uuid", "name"]), Rule::MaxLength { arg: "name", max: 100 }],
};

/// An entry of a pick list.
pub static DICTIONARY_VALUE_REF: Input = Input {
    name: "DictionaryValueRef",
    fields: &[arg("uuid", "uuid", Place::Body, Type::Uuid, false), arg("name", "name", Place::Body, Type::Text, false)],
    rules: &[Rule::OneOf(&["uuid", "name"]), Rule::MaxLength { arg: "name", max: 200 }],
};

/// A worker.
pub static WORKER_INPUT: Input = Input {
    name: "WorkerInput",
    fields: &[
        arg("uuid", "uuid", Place::Body, Type::Uuid, false),
        arg("email", "email", Place::Body, Type::Text, false),
    ],
    rules: &[Rule::OneOf(&["uuid", "email"])],
};

/// A team.
pub static TEAM_INPUT: Input = Input {
    name: "TeamInput",
    fields: &[arg("uuid", "uuid", Place::Body, Type::Uuid, false), arg("name", "name", Place::Body, Type::Text, false)],
    rules: &[Rule::OneOf(&["uuid", "name"]), Rule::MaxLength { arg: "name", max: 200 }],
};

/// Who is to carry out a job: one worker or one team.
pub static ASSIGNEE_INPUT: Input = Input {
    name: "AssigneeInput",
    fields: &[
        arg("worker", "worker", Place::Body, Type::Input(&WORKER_INPUT), false),
        arg("team", "team", Place::Body, Type::Input(&TEAM_INPUT), false),
    ],
    rules: &[Rule::OneOf(&["worker", "team"])],
};

/// One of several who are to see or carry out a job. Our copy of the documents does not have the structure.
pub static MULTIPLE_ASSIGNEE_INPUT: Input = Input {
    name: "MultipleAssigneeInput",
    fields: &[
        arg("worker", "worker", Place::Body, Type::Input(&WORKER_INPUT), false),
        arg("team", "team", Place::Body, Type::Input(&TEAM_INPUT), false),
        arg("access", "access", Place::Body, Type::Code(&ASSIGNEE_ACCESS), true),
    ],
    rules: &[Rule::OneOf(&["worker", "team"])],
};

/// A client that exists.
pub static CLIENT_REF_INPUT: Input = Input {
    name: "ClientRefInput",
    fields: &[
        arg("uuid", "uuid", Place::Body, Type::Uuid, false),
        arg("externalId", "external_id", Place::Body, Type::Text, false),
    ],
    rules: &[Rule::OneOf(&["uuid", "externalId"])],
};

/// The client of a job: one that exists, by `uuid` or `external_id`, or a new one, which is created on the fly. The documents name both forms, and our copy does not have their structures: the fields of a new client are those of `clients.create`. Older documents allow only the first form.
pub static JOB_CLIENT_INPUT: Input = Input {
    name: "JobClientInput",
    fields: &[
        arg("uuid", "uuid", Place::Body, Type::Uuid, false),
        arg("externalId", "external_id", Place::Body, Type::Text, false),
        arg("organization", "organization", Place::Body, Type::Bool, false),
        arg("organizationName", "organization_name", Place::Body, Type::Text, false),
        arg("firstName", "first_name", Place::Body, Type::Text, false),
        arg("lastName", "last_name", Place::Body, Type::Text, false),
        arg("middleName", "middle_name", Place::Body, Type::Text, false),
        arg("siteAddress", "site_address", Place::Body, Type::Input(&ADDRESS_INPUT), false),
        arg("contacts", "contacts", Place::Body, Type::List(&Type::Input(&CONTACT_INPUT)), false),
    ],
    rules: &[
        Rule::AnyOf(&["uuid", "externalId", "organization"]),
        Rule::AtMostOne(&["uuid", "organization"]),
        Rule::MaxLength { arg: "organizationName", max: 5000 },
        Rule::MaxLength { arg: "firstName", max: 50 },
        Rule::MaxLength { arg: "lastName", max: 50 },
        Rule::MaxLength { arg: "middleName", max: 50 },
        Rule::RequiredIf {
            arg: "organization",
            codes: &["true"],
            required: &["organizationName"],
            reason: "an organisation is known by its name",
        },
        Rule::AnyOfIf {
            arg: "organization",
            codes: &["false"],
            names: &["firstName", "lastName", "middleName"],
            reason: "an individual has at least one of the three names",
        },
    ],
};

/// The site of a job: one that exists, by `uuid` or `external_id`, or a new one, which is created on the fly. The documents name both forms, and our copy does not have their structures: the fields of a new site are those of `sites.create`. Older documents allow only the first form.
pub static JOB_SITE_INPUT: Input = Input {
    name: "JobSiteInput",
    fields: &[
        arg("uuid", "uuid", Place::Body, Type::Uuid, false),
        arg("externalId", "external_id", Place::Body, Type::Text, false),
        arg("name", "name", Place::Body, Type::Text, false),
        arg("description", "description", Place::Body, Type::Text, false),
        arg("address", "address", Place::Body, Type::Input(&ADDRESS_INPUT), false),
        arg("contacts", "contacts", Place::Body, Type::List(&Type::Input(&CONTACT_INPUT)), false),
    ],
    rules: &[
        Rule::AnyOf(&["uuid", "externalId", "name"]),
        Rule::AtMostOne(&["uuid", "name"]),
        Rule::MaxLength { arg: "name", max: 300 },
        Rule::MaxLength { arg: "description", max: 1000 },
    ],
};

/// A value for a field that the dispatcher fills in. Our copy of the documents does not have the structure: third-party code sends `uuid` and `value`, or `name`, `field_type` and `value`.
pub static CUSTOM_FIELD_INPUT: Input = Input {
    name: "CustomFieldInput",
    fields: &[
        arg("uuid", "uuid", Place::Body, Type::Uuid, false),
        arg("name", "name", Place::Body, Type::Text, false),
        arg("fieldType", "field_type", Place::Body, Type::Code(&JOB_FIELD_TYPE), false),
        arg("value", "value", Place::Body, Type::Variant(&JOB_FIELD_SENT), false),
        arg("hidden", "hidden", Place::Body, Type::Bool, false),
    ],
    rules: &[Rule::AnyOf(&["uuid", "name"])],
};

/// A value for a field of the report. Our copy of the documents does not have the structure; it is taken for that of the other fields.
pub static REPORT_FIELD_INPUT: Input = Input {
    name: "ReportFieldInput",
    fields: &[
        arg("uuid", "uuid", Place::Body, Type::Uuid, false),
        arg("name", "name", Place::Body, Type::Text, false),
        arg("fieldType", "field_type", Place::Body, Type::Code(&REPORT_FIELD_TYPE), false),
        arg("value", "value", Place::Body, Type::Variant(&REPORT_FIELD_SENT), false),
    ],
    rules: &[Rule::AnyOf(&["uuid", "name"])],
};

/// What a user does in a span of time.
pub static SHIFT_INPUT: Input = Input {
    name: "ShiftInput",
    fields: &[
        Arg { form: Form::Iso, ..arg("timeFrom", "time_from", Place::Body, Type::DateTime, true) },
        Arg { form: Form::Iso, ..arg("timeTo", "time_to", Place::Body, Type::DateTime, true) },
        arg("working", "working", Place::Body, Type::Bool, false),
        arg("jobType", "job_type", Place::Body, Type::Input(&JOB_TYPE_INPUT), false),
        arg("territory", "territory", Place::Body, Type::Input(&TERRITORY_INPUT), false),
    ],
    rules: &[],
};

/// What a user may do. Send the part that you mean: none is null.
pub static USER_PERMISSIONS_INPUT: Input = Input {
    name: "UserPermissionsInput",
    fields: &[
        arg("web", "web", Place::Body, Type::Input(&WEB_PERMISSIONS_INPUT), false),
        arg("mobile", "mobile", Place::Body, Type::Input(&MOBILE_PERMISSIONS_INPUT), false),
    ],
    rules: &[Rule::AnyOf(&["web", "mobile"])],
};

/// Rights in the web application.
pub static WEB_PERMISSIONS_INPUT: Input = Input {
    name: "WebPermissionsInput",
    fields: &[
        arg("login", "login", Place::Body, Type::Bool, false),
        arg("jobs", "jobs", Place::Body, Type::Input(&JOB_PERMISSIONS_INPUT), false),
        arg("clients", "clients", Place::Body, Type::Input(&VIEW_EDIT_PERMISSIONS_INPUT), false),
        arg("schedule", "schedule", Place::Body, Type::Input(&VIEW_EDIT_PERMISSIONS_INPUT), false),
        arg("map", "map", Place::Body, Type::Input(&EDIT_PERMISSIONS_INPUT), false),
        arg("shifts", "shifts", Place::Body, Type::Input(&EDIT_PERMISSIONS_INPUT), false),
        arg("teams", "teams", Place::Body, Type::Input(&VIEW_EDIT_PERMISSIONS_INPUT), false),
        arg("jobsExport", "jobs_export", Place::Body, Type::Bool, false),
    ],
    rules: &[],
};

/// Rights in the mobile application.
pub static MOBILE_PERMISSIONS_INPUT: Input = Input {
    name: "MobilePermissionsInput",
    fields: &[
        arg("login", "login", Place::Body, Type::Bool, false),
        arg("jobs", "jobs", Place::Body, Type::Input(&MOBILE_JOB_PERMISSIONS_INPUT), false),
    ],
    rules: &[],
};

/// Rights to jobs in the web application.
pub static JOB_PERMISSIONS_INPUT: Input = Input {
    name: "JobPermissionsInput",
    fields: &[
        arg("view", "view", Place::Body, Type::Bool, false),
        arg("edit", "edit", Place::Body, Type::Bool, false),
        arg("delete", "delete", Place::Body, Type::Bool, false),
    ],
    rules: &[],
};

/// Rights to see and to change.
pub static VIEW_EDIT_PERMISSIONS_INPUT: Input = Input {
    name: "ViewEditPermissionsInput",
    fields: &[arg("view", "view", Place::Body, Type::Bool, false), arg("edit", "edit", Place::Body, Type::Bool, false)],
    rules: &[],
};

/// The right to change.
pub static EDIT_PERMISSIONS_INPUT: Input =
    Input { name: "EditPermissionsInput", fields: &[arg("edit", "edit", Place::Body, Type::Bool, false)], rules: &[] };

/// Rights to jobs in the mobile application.
pub static MOBILE_JOB_PERMISSIONS_INPUT: Input = Input {
    name: "MobileJobPermissionsInput",
    fields: &[
        arg("view", "view", Place::Body, Type::Bool, false),
        arg("complete", "complete", Place::Body, Type::Bool, false),
        arg("create", "create", Place::Body, Type::Bool, false),
    ],
    rules: &[],
};

/// The value of a custom field: its type follows from the field's type and data type, as the documents' table of combinations has it. A combination that is not in the table is kept as it comes.
pub static CUSTOM_FIELD_VALUE: Variant = Variant {
    name: "CustomFieldValue",
    by: &["fieldType", "dataType"],
    cases: &[
        Case {
            name: "text",
            ty: Type::Text,
            when: &[
                &[Some("input"), Some("string")],
                &[Some("textarea"), Some("string")],
                &[Some("barcode"), Some("string")],
            ],
            null_is_empty: false,
        },
        Case {
            name: "flag",
            ty: Type::Bool,
            when: &[&[Some("action"), Some("boolean")], &[Some("checkbox"), Some("boolean")]],
            null_is_empty: false,
        },
        Case { name: "file", ty: Type::Text, when: &[&[Some("file"), Some("attachment")]], null_is_empty: false },
        Case {
            name: "images",
            ty: Type::List(&Type::Text),
            when: &[&[Some("image"), Some("attachment")]],
            null_is_empty: true,
        },
        Case {
            name: "entry",
            ty: Type::Model(&DICTIONARY_VALUE),
            when: &[&[Some("dictionary"), Some("dictionary")]],
            null_is_empty: false,
        },
    ],
};

/// A value for a custom field of a job. Checked only where the type of the field is given too.
pub static JOB_FIELD_SENT: Variant = Variant {
    name: "JobFieldSent",
    by: &["fieldType"],
    cases: &[
        Case { name: "text", ty: Type::Text, when: &[&[Some("input")]], null_is_empty: false },
        Case { name: "file", ty: Type::Text, when: &[&[Some("file")]], null_is_empty: false },
        Case {
            name: "entry",
            ty: Type::Input(&DICTIONARY_VALUE_REF),
            when: &[&[Some("dictionary")]],
            null_is_empty: false,
        },
    ],
};

/// A value for a custom field of a report. Checked only where the type of the field is given too.
pub static REPORT_FIELD_SENT: Variant = Variant {
    name: "ReportFieldSent",
    by: &["fieldType"],
    cases: &[
        Case {
            name: "text",
            ty: Type::Text,
            when: &[&[Some("input")], &[Some("textarea")], &[Some("barcode")]],
            null_is_empty: false,
        },
        Case { name: "flag", ty: Type::Bool, when: &[&[Some("action")], &[Some("checkbox")]], null_is_empty: false },
        Case { name: "images", ty: Type::List(&Type::Text), when: &[&[Some("image")]], null_is_empty: false },
        Case {
            name: "entry",
            ty: Type::Input(&DICTIONARY_VALUE_REF),
            when: &[&[Some("dictionary")]],
            null_is_empty: false,
        },
    ],
};

/// Whom to reach, and how.
pub static CONTACT: Model = Model {
    name: "Contact",
    fields: &[
        field("name", "name", &[], Type::Text, false),
        field("value", "value", &[], Type::Text, false),
        field("type", "type", &[], Type::Code(&CONTACT_TYPE), false),
    ],
    bare: &[],
};

/// Coordinates. The documents name the structure and only samples show its fields.
pub static GEOLOCATION: Model = Model {
    name: "Geolocation",
    fields: &[
        field("longitude", "longitude", &[], Type::Decimal, false),
        field("latitude", "latitude", &[], Type::Decimal, false),
    ],
    bare: &[],
};

/// An address.
pub static ADDRESS: Model = Model {
    name: "Address",
    fields: &[
        field("formatted", "formatted", &[], Type::Text, false),
        field("apartment", "apartment", &[], Type::Text, false),
        field("floor", "floor", &[], Type::Text, false),
        field("entranceNo", "entrance_no", &[], Type::Text, false),
        field("description", "description", &[], Type::Text, false),
        field("geolocation", "geolocation", &[], Type::Model(&GEOLOCATION), false),
    ],
    bare: &[],
};

/// A field worker: a user who may carry out jobs.
pub static WORKER: Model = Model {
    name: "Worker",
    fields: &[field("uuid", "uuid", &[], Type::Uuid, false), field("email", "email", &[], Type::Text, false)],
    bare: &[],
};

/// A team: a group of workers. Of the team of an assignee only `uuid` and `name` are there.
pub static TEAM: Model = Model {
    name: "Team",
    fields: &[
        field("uuid", "uuid", &[], Type::Uuid, true),
        field("name", "name", &["team"], Type::Text, false),
        field("territory", "territory", &[], Type::Model(&TERRITORY), false),
    ],
    bare: &[],
};

/// Who carries out a job: one worker or one team.
pub static ASSIGNEE: Model = Model {
    name: "Assignee",
    fields: &[
        field("team", "team", &[], Type::Model(&TEAM), false),
        field("worker", "worker", &[], Type::Model(&WORKER), false),
    ],
    bare: &[],
};

/// Who carries out a job, by identifier only: the form that lists have.
pub static ASSIGNEE_ID: Model = Model {
    name: "AssigneeId",
    fields: &[
        field("teamUuid", "team_uuid", &[], Type::Uuid, false),
        field("workerUuid", "worker_uuid", &[], Type::Uuid, false),
    ],
    bare: &[],
};

/// Which client something belongs to.
pub static CLIENT_REF: Model = Model {
    name: "ClientRef",
    fields: &[
        field("uuid", "uuid", &[], Type::Uuid, false),
        field("externalId", "external_id", &[], Type::Text, false),
    ],
    bare: &[],
};

/// An area in which workers work.
pub static TERRITORY: Model = Model {
    name: "Territory",
    fields: &[field("uuid", "uuid", &[], Type::Uuid, true), field("name", "name", &[], Type::Text, false)],
    bare: &[],
};

/// What a worker can do; it serves to find a worker for a job.
pub static SKILL: Model = Model {
    name: "Skill",
    fields: &[field("uuid", "uuid", &[], Type::Uuid, true), field("name", "name", &[], Type::Text, false)],
    bare: &[],
};

/// An entry of a pick list, which a custom field can have as its value.
pub static DICTIONARY_VALUE: Model = Model {
    name: "DictionaryValue",
    fields: &[field("uuid", "uuid", &[], Type::Uuid, true), field("name", "name", &[], Type::Text, false)],
    bare: &[],
};

/// How a job ended, successfully or not, or how it may end.
pub static RESOLUTION: Model = Model {
    name: "Resolution",
    fields: &[
        field("uuid", "uuid", &[], Type::Uuid, false),
        field("name", "name", &[], Type::Text, false),
        field("successful", "successful", &[], Type::Bool, false),
        field("comment", "comment", &[], Type::Text, false),
    ],
    bare: &[],
};

/// A custom field. Fields come to a job through its template: those of the job (`custom_fields`) are filled in by the dispatcher when the job is added, and the worker only reads them; those of the report (`report_fields`) are filled in by the worker while working.
pub static CUSTOM_FIELD: Model = Model {
    name: "CustomField",
    fields: &[
        field("uuid", "uuid", &[], Type::Uuid, false),
        field("name", "name", &[], Type::Text, false),
        field("fieldType", "field_type", &[], Type::Code(&FIELD_TYPE), false),
        field("dataType", "data_type", &[], Type::Code(&DATA_TYPE), false),
        field("required", "required", &[], Type::Bool, false),
        field("value", "value", &[], Type::Variant(&CUSTOM_FIELD_VALUE), false),
        field("filledAt", "filled_at", &[], Type::DateTime, false),
    ],
    bare: &[],
};

/// What a user may do. Each part may be left out; it is not null. `can` answers for a dotted name such as `web.jobs.edit`.
pub static USER_PERMISSIONS: Model = Model {
    name: "UserPermissions",
    fields: &[
        field("web", "web", &[], Type::Model(&WEB_PERMISSIONS), false),
        field("mobile", "mobile", &[], Type::Model(&MOBILE_PERMISSIONS), false),
    ],
    bare: &[],
};

/// Rights in the web application.
pub static WEB_PERMISSIONS: Model = Model {
    name: "WebPermissions",
    fields: &[
        field("login", "login", &[], Type::Bool, false),
        field("jobs", "jobs", &[], Type::Model(&JOB_PERMISSIONS), false),
        field("clients", "clients", &[], Type::Model(&VIEW_EDIT_PERMISSIONS), false),
        field("schedule", "schedule", &[], Type::Model(&VIEW_EDIT_PERMISSIONS), false),
        field("map", "map", &[], Type::Model(&EDIT_PERMISSIONS), false),
        field("shifts", "shifts", &[], Type::Model(&EDIT_PERMISSIONS), false),
        field("teams", "teams", &[], Type::Model(&VIEW_EDIT_PERMISSIONS), false),
        field("jobsExport", "jobs_export", &[], Type::Bool, false),
    ],
    bare: &[],
};

/// Rights in the mobile application.
pub static MOBILE_PERMISSIONS: Model = Model {
    name: "MobilePermissions",
    fields: &[
        field("login", "login", &[], Type::Bool, false),
        field("jobs", "jobs", &[], Type::Model(&MOBILE_JOB_PERMISSIONS), false),
    ],
    bare: &[],
};

/// Rights to jobs in the web application.
pub static JOB_PERMISSIONS: Model = Model {
    name: "JobPermissions",
    fields: &[
        field("view", "view", &[], Type::Bool, false),
        field("edit", "edit", &[], Type::Bool, false),
        field("delete", "delete", &[], Type::Bool, false),
    ],
    bare: &[],
};

/// Rights to see and to change.
pub static VIEW_EDIT_PERMISSIONS: Model = Model {
    name: "ViewEditPermissions",
    fields: &[field("view", "view", &[], Type::Bool, false), field("edit", "edit", &[], Type::Bool, false)],
    bare: &[],
};

/// The right to change.
pub static EDIT_PERMISSIONS: Model =
    Model { name: "EditPermissions", fields: &[field("edit", "edit", &[], Type::Bool, false)], bare: &[] };

/// Rights to jobs in the mobile application.
pub static MOBILE_JOB_PERMISSIONS: Model = Model {
    name: "MobileJobPermissions",
    fields: &[
        field("view", "view", &[], Type::Bool, false),
        field("complete", "complete", &[], Type::Bool, false),
        Field { guess: true, ..field("create", "create", &[], Type::Bool, false) },
    ],
    bare: &[],
};

/// A length of time. Samples show an object with minutes, which is the only unit that is ever shown; the tables of answers call it a String.
pub static DURATION: Model = Model {
    name: "Duration",
    fields: &[field("minutes", "minutes", &[], Type::Int, false), field("text", "text", &[], Type::Text, false)],
    bare: &[0, 1],
};

/// Which site something belongs to.
pub static SITE_REF: Model = Model {
    name: "SiteRef",
    fields: &[
        field("uuid", "uuid", &[], Type::Uuid, false),
        field("externalId", "external_id", &[], Type::Text, false),
    ],
    bare: &[],
};

/// Which template a job was made from.
pub static TEMPLATE_REF: Model = Model {
    name: "TemplateRef",
    fields: &[field("uuid", "uuid", &[], Type::Uuid, false), field("name", "name", &[], Type::Text, false)],
    bare: &[],
};

/// A type of job.
pub static JOB_TYPE: Model = Model {
    name: "JobType",
    fields: &[field("uuid", "uuid", &[], Type::Uuid, true), field("code", "code", &[], Type::Text, false)],
    bare: &[],
};

/// When the worker took each step.
pub static JOB_TIMESTAMPS: Model = Model {
    name: "JobTimestamps",
    fields: &[
        field("enRouteAt", "en_route_at", &[], Type::DateTime, false),
        field("startedAt", "started_at", &[], Type::DateTime, false),
        field("suspendedAt", "suspended_at", &[], Type::DateTime, false),
        field("finishedAt", "finished_at", &[], Type::DateTime, false),
    ],
    bare: &[],
};

/// A job as `jobs.list` shows it: what it refers to is there by identifier only. `jobs.get` has the whole.
pub static JOB_SUMMARY: Model = Model {
    name: "JobSummary",
    fields: &[
        field("uuid", "uuid", &[], Type::Uuid, true),
        field("externalId", "external_id", &[], Type::Text, false),
        field("externalOrderId", "external_order_id", &[], Type::Text, false),
        field("serialNo", "serial_no", &[], Type::Int, false),
        field("status", "status", &[], Type::Code(&JOB_STATUS), true),
        field("scheduledAt", "scheduled_at", &[], Type::DateTime, false),
        field("scheduledDuration", "scheduled_duration", &[], Type::Model(&DURATION), false),
        field("description", "description", &[], Type::Text, false),
        field("assignee", "assignee", &[], Type::Model(&ASSIGNEE_ID), false),
        field("typeUuid", "type_uuid", &[], Type::Uuid, false),
        field("templateUuid", "template_uuid", &[], Type::Uuid, false),
        field("clientUuid", "client_uuid", &[], Type::Uuid, false),
        field("siteUuid", "site_uuid", &[], Type::Uuid, false),
        field("contacts", "contacts", &[], Type::List(&Type::Model(&CONTACT)), false),
        field("territoryUuid", "territory_uuid", &[], Type::Uuid, false),
        field("skillUuids", "skill_uuids", &[], Type::List(&Type::Uuid), false),
        field("initialJobUuid", "initial_job_uuid", &[], Type::Uuid, false),
        field("completionOfUuid", "completion_of_uuid", &[], Type::Uuid, false),
        field("version", "version", &[], Type::Int, false),
        field("createdAt", "created_at", &[], Type::DateTime, false),
        field("updatedAt", "updated_at", &[], Type::DateTime, false),
    ],
    bare: &[],
};

/// A job, with what it refers to. The documents' table of it is that of the webhooks; `address` and `timestamps` are in the sample only.
pub static JOB: Model = Model {
    name: "Job",
    fields: &[
        field("uuid", "uuid", &[], Type::Uuid, true),
        field("externalId", "external_id", &[], Type::Text, false),
        field("externalOrderId", "external_order_id", &[], Type::Text, false),
        field("serialNo", "serial_no", &[], Type::Int, false),
        field("status", "status", &[], Type::Code(&JOB_STATUS), true),
        field("scheduledAt", "scheduled_at", &[], Type::DateTime, false),
        field("scheduledDuration", "scheduled_duration", &[], Type::Model(&DURATION), false),
        field("description", "description", &[], Type::Text, false),
        field("assignee", "assignee", &[], Type::Model(&ASSIGNEE), false),
        field("type", "type", &[], Type::Model(&JOB_TYPE), false),
        field("template", "template", &[], Type::Model(&TEMPLATE_REF), false),
        field("client", "client", &[], Type::Model(&CLIENT_REF), false),
        field("site", "site", &[], Type::Model(&SITE_REF), false),
        field("territory", "territory", &[], Type::Model(&TERRITORY), false),
        field("skills", "skills", &[], Type::List(&Type::Model(&SKILL)), false),
        field("address", "address", &[], Type::Model(&ADDRESS), false),
        field("contacts", "contacts", &[], Type::List(&Type::Model(&CONTACT)), false),
        field("timestamps", "timestamps", &[], Type::Model(&JOB_TIMESTAMPS), false),
        field("possibleResolutions", "possible_resolutions", &[], Type::List(&Type::Model(&RESOLUTION)), false),
        field("customFields", "custom_fields", &[], Type::List(&Type::Model(&CUSTOM_FIELD)), false),
        field("reportFields", "report_fields", &[], Type::List(&Type::Model(&CUSTOM_FIELD)), false),
        field("resolution", "resolution", &[], Type::Model(&RESOLUTION), false),
        field("version", "version", &[], Type::Int, false),
        field("createdAt", "created_at", &[], Type::DateTime, false),
        field("updatedAt", "updated_at", &[], Type::DateTime, false),
    ],
    bare: &[],
};

/// One page of jobs.
pub static JOB_PAGE: Model = Model {
    name: "JobPage",
    fields: &[field("jobs", "jobs", &[], Type::List(&Type::Model(&JOB_SUMMARY)), true)],
    bare: &[],
};

/// The job that was created or changed.
pub static JOB_SAVED: Model =
    Model { name: "JobSaved", fields: &[field("jobUuid", "job_uuid", &[], Type::Uuid, true)], bare: &[] };

/// A client: an organisation or an individual.
pub static CLIENT_DETAILS: Model = Model {
    name: "ClientDetails",
    fields: &[
        field("uuid", "uuid", &[], Type::Uuid, true),
        field("externalId", "external_id", &[], Type::Text, false),
        field("name", "name", &[], Type::Text, false),
        field("organization", "organization", &[], Type::Bool, false),
        field("organizationName", "organization_name", &[], Type::Text, false),
        field("firstName", "first_name", &[], Type::Text, false),
        field("lastName", "last_name", &[], Type::Text, false),
        field("middleName", "middle_name", &[], Type::Text, false),
        field("siteAddress", "site_address", &[], Type::Model(&ADDRESS), false),
        field("contacts", "contacts", &[], Type::List(&Type::Model(&CONTACT)), false),
        field("version", "version", &[], Type::Int, false),
        field("createdAt", "created_at", &[], Type::DateTime, false),
        field("updatedAt", "updated_at", &[], Type::DateTime, false),
    ],
    bare: &[],
};

/// One page of clients.
pub static CLIENT_PAGE: Model = Model {
    name: "ClientPage",
    fields: &[field("clients", "clients", &[], Type::List(&Type::Model(&CLIENT_DETAILS)), true)],
    bare: &[],
};

/// The client that was created or changed.
pub static CLIENT_SAVED: Model =
    Model { name: "ClientSaved", fields: &[field("clientUuid", "client_uuid", &[], Type::Uuid, true)], bare: &[] };

/// A site: a place where work is done for a client.
pub static SITE: Model = Model {
    name: "Site",
    fields: &[
        field("uuid", "uuid", &[], Type::Uuid, true),
        field("externalId", "external_id", &[], Type::Text, false),
        field("name", "name", &[], Type::Text, false),
        field("description", "description", &[], Type::Text, false),
        field("contacts", "contacts", &[], Type::List(&Type::Model(&CONTACT)), false),
        field("territory", "territory", &[], Type::Model(&TERRITORY), false),
        field("address", "address", &[], Type::Model(&ADDRESS), false),
        field("client", "client", &[], Type::Model(&CLIENT_REF), false),
        field("version", "version", &[], Type::Int, false),
        field("createdAt", "created_at", &[], Type::DateTime, false),
        field("updatedAt", "updated_at", &[], Type::DateTime, false),
    ],
    bare: &[],
};

/// One page of sites.
pub static SITE_PAGE: Model = Model {
    name: "SitePage",
    fields: &[field("sites", "sites", &[], Type::List(&Type::Model(&SITE)), true)],
    bare: &[],
};

/// The site that was created or changed.
pub static SITE_SAVED: Model =
    Model { name: "SiteSaved", fields: &[field("siteUuid", "site_uuid", &[], Type::Uuid, true)], bare: &[] };

/// A template of jobs as `templates.list` shows it.
pub static TEMPLATE_SUMMARY: Model = Model {
    name: "TemplateSummary",
    fields: &[
        field("uuid", "uuid", &[], Type::Uuid, true),
        field("name", "name", &[], Type::Text, false),
        field("typeUuid", "type_uuid", &[], Type::Uuid, false),
        field("description", "description", &[], Type::Text, false),
        field("scheduledDuration", "scheduled_duration", &[], Type::Model(&DURATION), false),
        field("assignee", "assignee", &[], Type::Model(&ASSIGNEE_ID), false),
        field("createdAt", "created_at", &[], Type::DateTime, false),
        field("updatedAt", "updated_at", &[], Type::DateTime, false),
    ],
    bare: &[],
};

/// One page of templates.
pub static TEMPLATE_PAGE: Model = Model {
    name: "TemplatePage",
    fields: &[field("templates", "templates", &[], Type::List(&Type::Model(&TEMPLATE_SUMMARY)), true)],
    bare: &[],
};

/// A template of jobs. Of its fields our copy of the documents shows only `uuid`; the others follow from the shared structures, and what else comes is kept.
pub static TEMPLATE: Model = Model {
    name: "Template",
    fields: &[
        field("uuid", "uuid", &[], Type::Uuid, true),
        Field {
            guess: true,
            ..field("customFields", "custom_fields", &[], Type::List(&Type::Model(&CUSTOM_FIELD)), false)
        },
        Field {
            guess: true,
            ..field("reportFields", "report_fields", &[], Type::List(&Type::Model(&CUSTOM_FIELD)), false)
        },
        Field { guess: true, ..field("assignee", "assignee", &[], Type::Model(&ASSIGNEE), false) },
    ],
    bare: &[],
};

/// One page of types of jobs.
pub static JOB_TYPE_PAGE: Model = Model {
    name: "JobTypePage",
    fields: &[field("jobTypes", "job_types", &[], Type::List(&Type::Model(&JOB_TYPE)), true)],
    bare: &[],
};

/// A resolution as the account has it set up.
pub static RESOLUTION_DEFINITION: Model = Model {
    name: "ResolutionDefinition",
    fields: &[
        field("uuid", "uuid", &[], Type::Uuid, true),
        field("name", "name", &[], Type::Text, false),
        field("successful", "successful", &[], Type::Bool, false),
        field("hasComment", "has_comment", &[], Type::Bool, false),
        field("commentRequired", "comment_required", &[], Type::Bool, false),
    ],
    bare: &[],
};

/// One page of resolutions.
pub static RESOLUTION_PAGE: Model = Model {
    name: "ResolutionPage",
    fields: &[field("resolutions", "resolutions", &[], Type::List(&Type::Model(&RESOLUTION_DEFINITION)), true)],
    bare: &[],
};

/// One page of skills.
pub static SKILL_PAGE: Model = Model {
    name: "SkillPage",
    fields: &[field("skills", "skills", &[], Type::List(&Type::Model(&SKILL)), true)],
    bare: &[],
};

/// One page of territories.
pub static TERRITORY_PAGE: Model = Model {
    name: "TerritoryPage",
    fields: &[field("territories", "territories", &[], Type::List(&Type::Model(&TERRITORY)), true)],
    bare: &[],
};

/// One page of teams.
pub static TEAM_PAGE: Model = Model {
    name: "TeamPage",
    fields: &[field("teams", "teams", &[], Type::List(&Type::Model(&TEAM)), true)],
    bare: &[],
};

/// A pick list, which the vendor calls a dictionary.
pub static PICK_LIST: Model = Model {
    name: "PickList",
    fields: &[field("uuid", "uuid", &[], Type::Uuid, true), field("name", "name", &[], Type::Text, false)],
    bare: &[],
};

/// One page of pick lists.
pub static PICK_LIST_PAGE: Model = Model {
    name: "PickListPage",
    fields: &[field("dictionaries", "dictionaries", &[], Type::List(&Type::Model(&PICK_LIST)), true)],
    bare: &[],
};

/// One page of the entries of a pick list.
pub static DICTIONARY_VALUE_PAGE: Model = Model {
    name: "DictionaryValuePage",
    fields: &[field("values", "values", &[], Type::List(&Type::Model(&DICTIONARY_VALUE)), true)],
    bare: &[],
};

/// An event in the history of a job: each version has one.
pub static JOB_EVENT: Model = Model {
    name: "JobEvent",
    fields: &[
        field("version", "version", &[], Type::Int, true),
        field("uuid", "uuid", &[], Type::Uuid, false),
        field("type", "type", &[], Type::Code(&JOB_EVENT_TYPE), false),
        field("context", "context", &[], Type::Model(&EVENT_CONTEXT), false),
        field("payload", "payload", &[], Type::Any, false),
    ],
    bare: &[],
};

/// Who did something, when, and from where.
pub static EVENT_CONTEXT: Model = Model {
    name: "EventContext",
    fields: &[
        field("source", "source", &[], Type::Text, false),
        field("happenedAt", "happened_at", &[], Type::DateTime, false),
        field("createdAt", "created_at", &[], Type::DateTime, false),
        field("userUuid", "user_uuid", &[], Type::Uuid, false),
        field("userEmail", "user_email", &[], Type::Text, false),
        field("deviceUuid", "device_uuid", &[], Type::Uuid, false),
    ],
    bare: &[],
};

/// One page of the history of a job.
pub static JOB_EVENT_PAGE: Model = Model {
    name: "JobEventPage",
    fields: &[field("events", "events", &[], Type::List(&Type::Model(&JOB_EVENT)), true)],
    bare: &[],
};

/// Where a worker's device was while on a job.
pub static JOB_LOCATION: Model = Model {
    name: "JobLocation",
    fields: &[
        field("uuid", "uuid", &[], Type::Uuid, true),
        field("userUuid", "user_uuid", &[], Type::Uuid, false),
        field("longitude", "longitude", &[], Type::Decimal, false),
        field("latitude", "latitude", &[], Type::Decimal, false),
        field("accuracyM", "accuracy_m", &[], Type::Decimal, false),
        field("uploadedAt", "uploaded_at", &[], Type::DateTime, false),
        field("capturedAt", "captured_at", &["catured_at"], Type::DateTime, false),
        field("events", "events", &[], Type::List(&Type::Model(&JOB_LOCATION_EVENT)), false),
    ],
    bare: &[],
};

/// An event of a job that a location belongs to.
pub static JOB_LOCATION_EVENT: Model = Model {
    name: "JobLocationEvent",
    fields: &[
        field("uuid", "uuid", &[], Type::Uuid, false),
        field("type", "type", &[], Type::Code(&JOB_EVENT_TYPE), false),
        field("jobUuid", "job_uuid", &[], Type::Uuid, false),
        field("jobVersion", "job_version", &[], Type::Int, false),
    ],
    bare: &[],
};

/// One page of the locations of a job.
pub static JOB_LOCATION_PAGE: Model = Model {
    name: "JobLocationPage",
    fields: &[field("locations", "locations", &[], Type::List(&Type::Model(&JOB_LOCATION)), true)],
    bare: &[],
};

/// A span of a user's time.
pub static TIMELINE_SLOT: Model = Model {
    name: "TimelineSlot",
    fields: &[
        field("timeFrom", "time_from", &[], Type::DateTime, false),
        field("timeTo", "time_to", &[], Type::DateTime, false),
        field("working", "working", &[], Type::Bool, false),
        field("territory", "territory", &[], Type::Model(&TERRITORY), false),
        field("jobType", "job_type", &[], Type::Model(&JOB_TYPE), false),
    ],
    bare: &[],
};

/// What a user does when.
pub static TIMELINE: Model = Model {
    name: "Timeline",
    fields: &[field("timeline", "timeline", &[], Type::List(&Type::Model(&TIMELINE_SLOT)), true)],
    bare: &[],
};

/// The user that was created.
pub static USER_SAVED: Model =
    Model { name: "UserSaved", fields: &[field("userUuid", "user_uuid", &[], Type::Uuid, true)], bare: &[] };

/// A user. Third-party code reads these fields; the vendor does not describe the call.
pub static USER: Model = Model {
    name: "User",
    fields: &[
        field("uuid", "uuid", &[], Type::Uuid, true),
        field("firstName", "first_name", &[], Type::Text, false),
        field("lastName", "last_name", &[], Type::Text, false),
        field("email", "email", &[], Type::Text, false),
        Field { guess: true, ..field("permissions", "permissions", &[], Type::Model(&USER_PERMISSIONS), false) },
    ],
    bare: &[],
};

/// Users.
pub static USER_LIST: Model = Model {
    name: "UserList",
    fields: &[field("users", "users", &[], Type::List(&Type::Model(&USER)), true)],
    bare: &[],
};

/// A subscription to events.
pub static WEBHOOK: Model = Model {
    name: "Webhook",
    fields: &[
        field("uuid", "uuid", &[], Type::Uuid, true),
        field("url", "url", &[], Type::Text, false),
        field("eventTypes", "event_types", &[], Type::List(&Type::Code(&WEBHOOK_EVENT_TYPE)), false),
        field("secret", "secret", &[], Type::Secret, false),
    ],
    bare: &[],
};

/// One page of subscriptions.
pub static WEBHOOK_PAGE: Model = Model {
    name: "WebhookPage",
    fields: &[field("webhooks", "webhooks", &[], Type::List(&Type::Model(&WEBHOOK)), true)],
    bare: &[],
};

/// One attempt to deliver an event.
pub static WEBHOOK_REQUEST: Model = Model {
    name: "WebhookRequest",
    fields: &[
        field("uuid", "uuid", &[], Type::Uuid, true),
        field("eventType", "event_type", &[], Type::Code(&WEBHOOK_EVENT_TYPE), false),
        field("entityType", "entity_type", &[], Type::Code(&WEBHOOK_ENTITY_TYPE), false),
        field("entityUuid", "entity_uuid", &[], Type::Uuid, false),
        field("entityVersion", "entity_version", &[], Type::Int, false),
        field("attemptNo", "attempt_no", &[], Type::Int, false),
        field("status", "status", &[], Type::Code(&DELIVERY_STATUS), false),
        field("httpRequestBody", "http_request_body", &[], Type::Text, false),
        field("httpResponseCode", "http_response_code", &[], Type::Int, false),
        field("httpResponseHeaders", "http_response_headers", &[], Type::Any, false),
        field("httpResponseBody", "http_response_body", &[], Type::Text, false),
        field("sendAt", "send_at", &[], Type::DateTime, false),
        field("sentAt", "sent_at", &[], Type::DateTime, false),
        field("requestTimeMs", "request_time_ms", &[], Type::Int, false),
        field("errorType", "error_type", &[], Type::Text, false),
        field("errorDescription", "error_description", &[], Type::Text, false),
    ],
    bare: &[],
};

/// One page of the delivery log.
pub static WEBHOOK_REQUEST_PAGE: Model = Model {
    name: "WebhookRequestPage",
    fields: &[field("requests", "requests", &[], Type::List(&Type::Model(&WEBHOOK_REQUEST)), true)],
    bare: &[],
};

/// What a webhook brings: the event, and what it is about as it was afterwards. It is posted with the secret of the subscription, if it has one, in the header X-Planado-Secret, and the number of the attempt, from 1, in X-Planado-Delivery-Attempt. An answer of 2xx within 10 seconds ends it; otherwise it is sent again, up to 17 times over about a week. Deliveries come in any order: go by the version of what they are about, and answer 2xx to one that is older than what you have.
pub static WEBHOOK_BODY: Model = Model {
    name: "WebhookBody",
    fields: &[
        field("eventUuid", "event_uuid", &[], Type::Uuid, true),
        field("eventType", "event_type", &[], Type::Code(&WEBHOOK_EVENT_TYPE), true),
        field("context", "context", &[], Type::Model(&EVENT_CONTEXT), false),
        field("job", "job", &[], Type::Model(&JOB), false),
        Field { guess: true, ..field("client", "client", &[], Type::Model(&CLIENT_DETAILS), false) },
        Field { guess: true, ..field("site", "site", &[], Type::Model(&SITE), false) },
    ],
    bare: &[],
};

/// Kind of a contact.
pub static CONTACT_TYPE: Codes =
    Codes { name: "ContactType", int: false, known: &[("phone", "phone")], aliases: &[], open: false };

/// What a custom field looks like. With the data type it decides the type of the value; fields of a job may be `input`, `file` and `dictionary`, those of the report anything but `file`.
pub static FIELD_TYPE: Codes = Codes {
    name: "FieldType",
    int: false,
    known: &[
        ("image", "image"),
        ("input", "input"),
        ("action", "action"),
        ("checkbox", "checkbox"),
        ("textarea", "textarea"),
        ("barcode", "barcode"),
        ("file", "file"),
        ("dictionary", "dictionary"),
    ],
    aliases: &[],
    open: false,
};

/// What a custom field holds.
pub static DATA_TYPE: Codes = Codes {
    name: "DataType",
    int: false,
    known: &[("string", "string"), ("boolean", "boolean"), ("attachment", "attachment"), ("dictionary", "dictionary")],
    aliases: &[],
    open: false,
};

/// Kinds of custom field that a job may have (`custom_fields`), as the table of combinations allows them.
pub static JOB_FIELD_TYPE: Codes = Codes {
    name: "JobFieldType",
    int: false,
    known: &[("input", "input"), ("file", "file"), ("dictionary", "dictionary")],
    aliases: &[],
    open: false,
};

/// Kinds of custom field that a report may have (`report_fields`), as the table of combinations allows them.
pub static REPORT_FIELD_TYPE: Codes = Codes {
    name: "ReportFieldType",
    int: false,
    known: &[
        ("input", "input"),
        ("textarea", "textarea"),
        ("action", "action"),
        ("checkbox", "checkbox"),
        ("barcode", "barcode"),
        ("image", "image"),
        ("dictionary", "dictionary"),
    ],
    aliases: &[],
    open: false,
};

/// Where a job stands. Our copy of the documents has no complete list, so any other value is possible. No call changes it: the worker does, in the mobile app, or the dispatcher in the web application. Success or failure is not a status but `resolution.successful`.
pub static JOB_STATUS: Codes = Codes {
    name: "JobStatus",
    int: false,
    known: &[
        ("posted", "posted"),
        ("scheduled", "scheduled"),
        ("en_route", "en_route"),
        ("started", "started"),
        ("suspended", "suspended"),
        ("finished", "finished"),
        ("canceled", "canceled"),
        ("published", "published"),
        ("in_progress", "in_progress"),
    ],
    aliases: &[],
    open: true,
};

/// What happened to a job. The documents say that new types may appear at any time.
pub static JOB_EVENT_TYPE: Codes = Codes {
    name: "JobEventType",
    int: false,
    known: &[
        ("job_created", "job_created"),
        ("job_updated", "job_updated"),
        ("job_started", "job_started"),
        ("status_updated", "status_updated"),
        ("field_updated", "field_updated"),
    ],
    aliases: &[],
    open: false,
};

/// What a webhook tells. Our copy of the documents spells out these three; others (`…_created`, `…_deleted`, further statuses of a job) presumably follow the pattern.
pub static WEBHOOK_EVENT_TYPE: Codes = Codes {
    name: "WebhookEventType",
    int: false,
    known: &[("job_started", "job_started"), ("job_updated", "job_updated"), ("client_updated", "client_updated")],
    aliases: &[],
    open: false,
};

/// What kind of thing a webhook is about.
pub static WEBHOOK_ENTITY_TYPE: Codes = Codes {
    name: "WebhookEntityType",
    int: false,
    known: &[("job", "job"), ("client", "client"), ("site", "site")],
    aliases: &[],
    open: false,
};

/// Where a delivery of a webhook stands. Our copy of the documents has no list of the values.
pub static DELIVERY_STATUS: Codes =
    Codes { name: "DeliveryStatus", int: false, known: &[("sent", "sent")], aliases: &[], open: false };

/// What one of several assignees may do with the job. Our copy of the documents does not have the structure.
pub static ASSIGNEE_ACCESS: Codes = Codes {
    name: "AssigneeAccess",
    int: false,
    known: &[("edit", "edit"), ("view", "view")],
    aliases: &[],
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
