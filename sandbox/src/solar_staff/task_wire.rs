//! Tasks as the platform shows them, in a list and alone.

use serde::Serialize;

use super::catalogue::{CategoryWire, ServiceWire, attribute, category, service};
use super::records::Task;
use super::{Call, SolarStaff};
use crate::clock::{DAY, spaced};
use crate::money::{Currency, Money};

/// A currency with its id.
#[derive(Serialize)]
pub struct CurrencyWire {
    currency: &'static str,
    id: u64,
}

impl From<Currency> for CurrencyWire {
    fn from(currency: Currency) -> Self {
        Self { currency: currency.code(), id: currency.id() }
    }
}

#[derive(Serialize)]
struct CompanyWire<'a> {
    id: u64,
    title: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct UserWire<'a> {
    id: u64,
    full_name: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct WorkerWire<'a> {
    id: u64,
    email: Option<&'a str>,
    first_name: &'a str,
    last_name: &'a str,
    is_verified: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct FileWire {
    id: u64,
    name: String,
    type_id: u64,
    owner_id: u64,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct DeadlineWire {
    r#type: u64,
    trigger_date: Option<String>,
    is_coming_up: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct HoldWire {
    r#type: &'static str,
    is_active: bool,
}

#[derive(Serialize)]
struct InsuranceWire {
    status: u8,
}

#[derive(Serialize)]
struct GroupWire<'a> {
    id: u64,
    title: &'a str,
}

/// A task in a list.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct TaskWire<'a> {
    /// Never filled: its structure is not documented.
    additional_attributes: Option<()>,
    category: Option<ServiceWire>,
    parent_category: Option<CategoryWire>,
    commission_amount: Money,
    commission_percent: Money,
    copyright: bool,
    create_type: &'a str,
    currency: CurrencyWire,
    customer: CompanyWire<'a>,
    creator: UserWire<'a>,
    worker: Option<WorkerWire<'a>>,
    date_created: String,
    date_accepted: Option<String>,
    date_end: String,
    date_finished: Option<String>,
    date_paid: Option<String>,
    date_pay_at: Option<String>,
    document_date: Option<String>,
    description: &'a str,
    uuid: &'a str,
    files: Vec<FileWire>,
    id: u64,
    need_report: bool,
    price: Money,
    state: u64,
    title: &'a str,
    has_payout: bool,
    deadline: DeadlineWire,
    hold: HoldWire,
    insurance: InsuranceWire,
    #[serde(skip_serializing_if = "Option::is_none")]
    group: Option<Option<GroupWire<'a>>>,
    message_count: u64,
    active_dispute: Option<bool>,
    active_changeset_id: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    issue_code: Option<Option<&'a str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    service_fee_compensation: Option<Money>,
    #[serde(skip_serializing_if = "Option::is_none")]
    service_fee_compensation_percent: Option<Money>,
    #[serde(skip_serializing_if = "Option::is_none")]
    attributes: Option<Vec<AttributeWire<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    messages: Option<[(); 0]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    links: Option<[(); 0]>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct AttributeWire<'a> {
    attribute: AttributeTitle,
    attribute_type: AttributeTitle,
    values: [ValueWire<'a>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct AttributeTitle {
    title: &'static str,
    title_en: &'static str,
    r#type: String,
}

#[derive(Serialize)]
struct ValueWire<'a> {
    title: &'a str,
}

/// A task as a list shows it.
pub fn in_list<'a>(call: &'a Call<'_>, task: &'a Task) -> TaskWire<'a> {
    let platform: &SolarStaff = call.platform;
    let company = platform.companies.get(&task.company);
    let service = service(task.service);
    let group = task.groups.first().and_then(|id| platform.groups.get(id));
    TaskWire {
        additional_attributes: None,
        category: service.map(ServiceWire::from),
        parent_category: service.and_then(|service| category(service.category)).map(CategoryWire::from),
        commission_amount: task.commission(),
        commission_percent: task.commission_percent,
        copyright: task.copyright,
        create_type: &task.create_type,
        currency: task.currency.into(),
        customer: CompanyWire { id: task.company, title: company.map_or("", |company| &company.name) },
        creator: UserWire {
            id: task.creator,
            full_name: platform.users.get(&task.creator).map_or("", |user| &user.full_name),
        },
        worker: platform.freelancers.get(&task.worker).map(|person| WorkerWire {
            id: person.id,
            email: person.email.as_deref(),
            first_name: &person.first_name,
            last_name: &person.last_name,
            is_verified: person.is_verified,
        }),
        date_created: spaced(task.created_ms),
        date_accepted: task.accepted_ms.map(spaced),
        date_end: spaced(task.deadline_ms),
        date_finished: task.finished_ms.map(spaced),
        date_paid: task.paid_ms.map(spaced),
        date_pay_at: task.pay_started_ms.map(spaced),
        document_date: task.document_ms.map(spaced),
        description: &task.description,
        uuid: &task.uuid,
        files: task.files.iter().map(|&id| file_wire(platform, id, task.creator)).collect(),
        id: task.id,
        need_report: task.need_report,
        price: task.price,
        state: task.state,
        title: &task.title,
        has_payout: task.has_payout(),
        deadline: deadline_wire(task, call.now()),
        hold: HoldWire {
            r#type: if task.held.is_some() { "with_hold" } else { "without_hold" },
            is_active: task.held.is_some(),
        },
        insurance: InsuranceWire { status: u8::from(task.insured) },
        group: Some(group.map(|group| GroupWire { id: group.id, title: &group.title })),
        message_count: task.message_count,
        active_dispute: task.disputed.then_some(true),
        active_changeset_id: task.changeset,
        issue_code: Some(task.issue_code.as_deref()),
        service_fee_compensation: None,
        service_fee_compensation_percent: None,
        attributes: None,
        messages: None,
        links: None,
    }
}

/// A task alone: with attributes and compensation, without group and issue code.
pub fn alone<'a>(call: &'a Call<'_>, task: &'a Task) -> TaskWire<'a> {
    TaskWire {
        group: None,
        issue_code: None,
        service_fee_compensation: Some(task.compensation()),
        service_fee_compensation_percent: Some(task.compensation_percent),
        attributes: Some(task.attributes.iter().filter_map(attribute_wire).collect()),
        messages: Some([]),
        links: Some([]),
        ..in_list(call, task)
    }
}

/// A file that was sent here, or one of those that only their id is known of.
fn file_wire(platform: &SolarStaff, id: u64, creator: u64) -> FileWire {
    match platform.files.get(&id) {
        Some(file) => FileWire { id, name: file.name.clone(), type_id: file.type_id, owner_id: file.owner },
        None => FileWire { id, name: format!("{id:032x}.pdf"), type_id: 5, owner_id: creator },
    }
}

fn deadline_wire(task: &Task, now: u64) -> DeadlineWire {
    let set = task.deadline_type != 0;
    let left = task.deadline_ms.saturating_sub(now);
    DeadlineWire {
        r#type: task.deadline_type,
        trigger_date: set.then(|| spaced(task.deadline_ms)),
        is_coming_up: set && left > 0 && left < 3 * DAY,
    }
}

fn attribute_wire((id, value): &(u64, String)) -> Option<AttributeWire<'_>> {
    let known = attribute(*id)?;
    let kind = if known.options.is_empty() { "text" } else { "select" };
    let title = |kind: String| AttributeTitle { title: known.title.0, title_en: known.title.1, r#type: kind };
    Some(AttributeWire {
        attribute: title(known.type_id.to_string()),
        attribute_type: title(kind.to_owned()),
        values: [ValueWire { title: value }],
    })
}
