//! The comparison itself: what is taken from a catalog, or from a document, is missed.

use serde_json::Value;

use super::{OnPurpose, all_differences, differences, platform, raw};
use crate::catalog::{Answer as RawAnswer, Retry};
use crate::model::{Body, Condition, Operation, Platform, Type};

/// Changes the catalog of a platform, and looks for what is then told.
fn noticed(id: &str, what: &str, change: impl FnOnce(&mut Platform)) {
    let mut changed = platform(id);
    change(&mut changed);
    let found = differences(&raw(id), &changed).join("\n");
    assert!(found.contains(what), "expected: {what}\nfound: {found}");
}

/// Changes the document.
fn noticed_in_the_document(id: &str, what: &str, change: impl FnOnce(&mut Value)) {
    let mut changed = raw(id);
    change(&mut changed);
    let found = differences(&changed, &platform(id)).join("\n");
    assert!(found.contains(what), "expected: {what}\nfound: {found}");
}

fn operation<'p>(platform: &'p mut Platform, id: &str) -> &'p mut Operation {
    platform.operations.iter_mut().find(|operation| operation.id == id).unwrap()
}

fn without_field(platform: &mut Platform, model: &str, wire: &str) {
    let model = platform.models.iter_mut().find(|entry| entry.name == model).unwrap();
    let before = model.fields.len();
    model.fields.retain(|entry| entry.wire != wire);
    assert!(model.fields.len() < before, "{wire} is no field");
}

fn without_codes(platform: &mut Platform, set: &str, left: usize) {
    platform.codes.iter_mut().find(|codes| codes.name == set).unwrap().values.truncate(left);
}

#[test]
fn of_solar_staff() {
    let noticed = |change: fn(&mut Platform), what: &str| noticed("solar_staff", what, change);
    noticed(|platform| platform.operations.truncate(28), "is missing");
    noticed(
        |platform| platform.operations.iter_mut().for_each(|operation| operation.experimental = false),
        "ord.company_data: is not documented",
    );
    noticed(|platform| without_codes(platform, "OrdActionType", 4), "codes: `OrdActionType` is missing");
    noticed(
        |platform| {
            platform.operations.iter_mut().for_each(|operation| operation.body = operation.body.map(|_| Body::Json))
        },
        "task_files.add: the documented body is multipart, not json",
    );
    noticed(
        |platform| platform.operations[5].args.truncate(2),
        "freelancers.list: argument `filter[dateInvitedTo]` (query) is missing",
    );
    noticed(
        |platform| platform.operations[0].args[0].required = false,
        "auth.login: argument `username`: documented as required: true",
    );
    noticed(|platform| platform.codes[0].values.truncate(11), "tasks.list: argument `filter[state]`: documented codes");
    noticed(
        |platform| platform.models[0].fields[0].ty = Type::Bool,
        "auth.login: answer `token`: documented as string",
    );
    noticed(
        |platform| without_field(platform, "OrdPlatform", "isPlatformOwner"),
        "ord.task_summary: answer `endContracts[].customer.platforms[].isPlatformOwner` is missing",
    );
    noticed(
        |platform| without_field(platform, "Service", "titleDocEn"),
        "tasks.list: answer `items[].category.titleDocEn` is missing",
    );
    noticed_in_the_document("solar_staff", "models: `TwoFactorChallenge.number` is not documented", |document| {
        document["operations"][0]["response"]["fields"].as_array_mut().unwrap().pop();
        document["models"]["TwoFactorChallenge"].as_array_mut().unwrap().pop();
    });
}

#[test]
fn of_qugo() {
    let noticed = |what: &str, change: fn(&mut Platform)| noticed("qugo", what, change);
    noticed("jobs.get: is missing", |platform| platform.operations.retain(|operation| operation.id != "jobs.get"));
    noticed("POST /api/v2/employees instead of the documented request", |platform| {
        operation(platform, "employees.invite").path = "/api/v2/employees".to_owned();
    });
    noticed("employees.list: argument `filters[search]` (query) is missing", |platform| {
        operation(platform, "employees.list").args.retain(|arg| arg.wire != "filters[search]");
    });
    noticed("argument `type`: documented codes", |platform| without_codes(platform, "WorkmanRegistryType", 1));
    noticed("jobs.list: answer `[].receiptDate` is missing", |platform| {
        without_field(platform, "JobRow", "receiptDate")
    });
    noticed("payroll_registries.execute: retry class", |platform| {
        operation(platform, "payroll_registries.execute").retry = Retry::Repeatable;
    });
    noticed("experimental.workmans.sync: is not documented, or is and is marked experimental", |platform| {
        operation(platform, "experimental.workmans.sync").experimental = false;
    });
    noticed_in_the_document("qugo", "models: `JobRow.receiptDate` is not documented", |document| {
        document["models"]["JobListRow"].as_array_mut().unwrap().retain(|field| field["name"] != "receiptDate");
        for raw in document["operations"].as_array_mut().unwrap() {
            raw["response"]["fields"].as_array_mut().unwrap().retain(|field| field["path"] != "receiptDate");
        }
    });
}

#[test]
fn of_cloudtips() {
    let noticed = |what: &str, change: fn(&mut Platform)| noticed("cloudtips", what, change);
    noticed("experimental.cards.list: is missing", |platform| {
        platform.operations.retain(|operation| operation.id != "experimental.cards.list");
    });
    noticed("auth.token: argument `Grant_type` (body) is missing", |platform| {
        operation(platform, "auth.token").constants.clear();
    });
    noticed("auth.token: POST /connect/token instead of the documented request", |platform| {
        operation(platform, "auth.token").host = None;
    });
    noticed("receivers.create_many: argument `receivers[].sendPassword` (body) is missing", |platform| {
        platform.inputs.iter_mut().for_each(|input| input.fields.retain(|field| field.wire != "sendPassword"));
    });
    noticed("documented max: 604800", |platform| {
        let link = operation(platform, "places.registration_url");
        link.args.iter_mut().for_each(|arg| arg.max = None);
        link.conditions.retain(|condition| !matches!(condition, Condition::Range { .. }));
    });
    noticed("receivers.create_many: answer `created[].layoutStatus` is missing", |platform| {
        without_field(platform, "CreatedReceiver", "layoutStatus");
    });
    noticed("codes: `LayoutStatus` is missing", |platform| without_codes(platform, "LayoutStatus", 2));
    noticed("receivers.update: argument `/Name` (body) is missing", |platform| {
        operation(platform, "receivers.update").args.retain(|arg| arg.wire != "/Name");
    });
    noticed("payments.fee: documented as paginated", |platform| {
        let paging = operation(platform, "receivers.list").paging.clone();
        operation(platform, "payments.fee").paging = paging;
    });
}

#[test]
fn of_planado() {
    let noticed = |what: &str, change: fn(&mut Platform)| noticed("planado", what, change);
    noticed("shifts.get: is missing", |platform| platform.operations.retain(|operation| operation.id != "shifts.get"));
    noticed("jobs.create: argument `X-Planado-Notify-Assignees` (header) is missing", |platform| {
        operation(platform, "jobs.create").args.retain(|arg| !arg.wire.starts_with("X-"));
    });
    noticed("jobs.update: argument `description`: documented as nullable", |platform| {
        operation(platform, "jobs.update").conditions.clear();
    });
    noticed("jobs.create: argument `description`: documented max_length: 15000", |platform| {
        operation(platform, "jobs.create").conditions.clear();
    });
    noticed("jobs.create: argument `address.entrance_no` (body) is missing", |platform| {
        platform.inputs.iter_mut().for_each(|input| input.fields.retain(|field| field.wire != "entrance_no"));
    });
    noticed("jobs.get: answer `timestamps` is missing", |platform| without_field(platform, "Job", "timestamps"));
    noticed("webhooks: answer `job.timestamps` is missing", |platform| without_field(platform, "Job", "timestamps"));
    noticed("custom fields: checkbox of boolean: 0 types", |platform| {
        platform.variants.iter_mut().for_each(|variant| {
            variant.cases.iter_mut().for_each(|case| case.when.retain(|row| row[0].as_deref() != Some("checkbox")));
        });
    });
    noticed("custom fields: image of attachment: documented as", |platform| {
        platform.variants.iter_mut().flat_map(|variant| &mut variant.cases).for_each(|case| case.null_is_empty = false);
    });
    noticed("samples: `UserPermissions.web.jobs_export` is missing", |platform| {
        without_field(platform, "WebPermissions", "jobs_export");
    });
    noticed("codes: `JobStatusEvidence` is missing", |platform| without_codes(platform, "JobStatus", 5));
}

/// What is listed as a difference must be one.
#[test]
fn of_a_reason_to_differ() {
    for id in ["solar_staff", "qugo", "cloudtips", "planado"] {
        let mut on_purpose = OnPurpose::of(id);
        let found = all_differences(&raw(id), &platform(id), &on_purpose.names);
        assert!(!found.is_empty(), "{id}");
        on_purpose.differences[0].what.push("jobs.nowhere: is missing".to_owned());
        let told = on_purpose.apart_from(found);
        assert_eq!(told, ["differences.json: no longer so: jobs.nowhere: is missing"], "{id}");
    }
}

/// `answer` is one of three forms; a mistake in one must not be read as another.
#[test]
fn forms_of_an_answer() {
    let parse = |text: &str| serde_json::from_str::<RawAnswer>(text);
    assert!(matches!(parse("\"empty\""), Ok(RawAnswer::Type(_))));
    assert!(
        matches!(parse(r#"{"type": "T", "or_empty": true}"#), Ok(RawAnswer::Json(answer)) if answer.or_empty == Some(true))
    );
    assert!(matches!(parse(r#"{"file": "xlsx"}"#), Ok(RawAnswer::File(_))));
    assert!(parse(r#"{"type": "T", "or_empti": true}"#).is_err());
}
