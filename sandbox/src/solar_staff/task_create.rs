//! Making tasks.

use serde::Serialize;
use serde_json::value::RawValue;

use super::catalogue::{acceptance_file, attribute, compensation_percent, service};
use super::records::{Task, state};
use super::validation::{Errors, Fields, texts};
use super::{Call, ad_marking};
use crate::json_input::{self, Object};
use crate::money::Money;
use crate::random::is_uuid;
use crate::reply::{Outcome, Reply};

const KNOWN: [&str; 19] = [
    "uuid",
    "categoryId",
    "attributes",
    "acceptanceFileIds",
    "copyright",
    "needReport",
    "title",
    "description",
    "fileIds",
    "workerId",
    "editGroup",
    "externalId",
    "deadline",
    "price",
    "needInsurance",
    "validateOnly",
    "advData",
    "compensateWorkerServiceFee",
    "compensationType",
];

#[derive(Serialize)]
struct Uuid<'a> {
    uuid: &'a str,
}

/// `POST /customer/tasks`
pub fn create(call: &mut Call<'_>) -> Outcome {
    let mut fields = Fields::read(call.body, &KNOWN)?;
    for name in ["categoryId", "attributes", "workerId"] {
        fields.require(name);
    }
    let uuid = fields.uuid("uuid");
    let service_id = fields.integer("categoryId").unwrap_or_default();
    if fields.has("categoryId") && service(service_id).is_none() {
        fields.errors.add("categoryId", "Неизвестная услуга");
    }
    let attributes = fields.raw("attributes").map(|raw| attributes(raw, service_id, &mut fields.errors));
    let acceptance_files = fields.integers("acceptanceFileIds");
    if acceptance_files.iter().any(|&id| acceptance_file(id).is_none()) {
        fields.errors.add("acceptanceFileIds", "Неизвестный документ");
    }
    let worker = fields.integer("workerId").unwrap_or_default();
    let company_id = call.actor.company;
    let in_team = call.platform.freelancers.get(&worker).is_some_and(|person| person.teams.contains(&company_id));
    if fields.has("workerId") && !in_team {
        fields.errors.add("workerId", "Фрилансер не найден");
    }
    let Some(company) = call.platform.companies.get(&company_id) else {
        return Err(Reply::not_found("Компания не найдена"));
    };
    let groups = fields.integers("editGroup");
    if groups.iter().any(|id| call.platform.groups.get(id).is_none_or(|group| group.company != company_id)) {
        fields.errors.add("editGroup", "Неизвестная группа");
    }
    let now = call.shared.now();
    let title = fields.required_text("title").unwrap_or_default();
    let description = fields.required_text("description").unwrap_or_default();
    let deadline_ms = fields.deadline("deadline", now).unwrap_or_default();
    let price = fields.price("price").unwrap_or_default();
    let files = fields.integers("fileIds");
    let external_id = external_id(&mut fields);
    let flags = ["copyright", "needReport", "needInsurance", "validateOnly"];
    let [copyright, need_report, insured, validate_only] = flags.map(|name| fields.boolean(name).unwrap_or(false));
    let compensation_percent = compensation(&mut fields, company.compensates_fee);
    let end_contracts = fields.raw("advData").map(|raw| end_contracts(raw, &mut fields.errors)).unwrap_or_default();
    ad_marking::check_contracts(call, &end_contracts, &mut fields.errors);
    fields.errors.finish()?;

    let contract_sum = end_contracts.iter().filter_map(|(_, sum)| *sum).fold(Money::ZERO, |total, sum| total + sum);
    if contract_sum > price {
        return Err(Reply::conflict("Сумма задачи меньше суммы по договорам"));
    }
    if uuid.as_ref().is_some_and(|uuid| call.platform.task_id_of(uuid).is_some()) {
        return Err(Reply::conflict("Задача с таким uuid уже существует"));
    }
    if validate_only {
        return Ok(Reply::empty());
    }
    let uuid = uuid.unwrap_or_else(|| call.shared.random.uuid());
    let reply = Reply::json(&Uuid { uuid: &uuid });
    let task = Task {
        id: call.platform.next_task_id(),
        uuid,
        company: company.id,
        creator: call.actor.user,
        worker,
        service: service_id,
        attributes: attributes.unwrap_or_default(),
        acceptance_files,
        files,
        groups,
        external_id,
        title,
        description,
        price,
        commission_percent: company.commission_percent,
        compensation_percent,
        currency: company.currency,
        copyright,
        need_report,
        insured,
        state: state::NEW,
        create_type: "API".to_owned(),
        deadline_type: 1,
        deadline_ms,
        created_ms: now,
        accepted_ms: None,
        finished_ms: None,
        pay_started_ms: None,
        paid_ms: None,
        document_ms: None,
        paid_by: None,
        held: None,
        issue_code: None,
        payments_under_way: 0,
        payment_due_ms: None,
        payout: None,
        message_count: 0,
        disputed: false,
        changeset: None,
        end_contracts,
    };
    call.platform.add_task(task);
    Ok(reply)
}

/// At least one attribute of the service, each once, select attributes with the text of an option.
fn attributes(raw: &RawValue, service_id: u64, errors: &mut Errors) -> Vec<(u64, String)> {
    let Some(items) = json_input::array(raw) else {
        errors.add("attributes", texts::ARRAY);
        return Vec::new();
    };
    if items.is_empty() {
        errors.add("attributes", "Нужен хотя бы один атрибут");
    }
    let service = service(service_id);
    let mut read: Vec<(u64, String)> = Vec::new();
    for (index, item) in items.into_iter().enumerate() {
        let field = |name: &str| format!("attributes[{index}].{name}");
        let Some(object) = Object::nested(item) else {
            errors.add(format!("attributes[{index}]"), texts::OBJECT);
            continue;
        };
        for name in object.names().filter(|name| !["id", "value"].contains(name)) {
            errors.add(field(name), texts::UNKNOWN);
        }
        let id = object.get("id").and_then(json_input::unsigned);
        let value = object.get("value").and_then(json_input::text);
        let (Some(id), Some(value)) = (id, value.as_ref()) else {
            let (name, text) = if id.is_none() { ("id", texts::INTEGER) } else { ("value", texts::TEXT) };
            errors.add(field(name), if object.get(name).is_none() { texts::REQUIRED } else { text });
            continue;
        };
        let Some(known) = attribute(id).filter(|_| service.is_none_or(|service| service.attributes.contains(&id)))
        else {
            errors.add(field("id"), "Неизвестный атрибут для этой услуги");
            continue;
        };
        let is_option = known.options.iter().any(|(_, (russian, english))| value == russian || value == english);
        if value.trim().is_empty() {
            errors.add(field("value"), texts::EMPTY);
        } else if !known.options.is_empty() && !is_option {
            errors.add(field("value"), "Нужен текст одного из вариантов");
        } else if read.iter().any(|(other, _)| *other == id) {
            errors.add(field("id"), texts::TWICE);
        }
        read.push((id, value.clone()));
    }
    read
}

/// A text in the documented sample, an integer in the table: both are taken.
fn external_id(fields: &mut Fields<'_>) -> Option<String> {
    let raw = fields.raw("externalId")?;
    let read = json_input::text(raw).or_else(|| json_input::unsigned(raw).map(|number| number.to_string()));
    if read.is_none() {
        fields.errors.add("externalId", texts::TEXT);
    }
    read
}

/// The percent with which the customer covers the freelancer's commission.
fn compensation(fields: &mut Fields<'_>, by_default: bool) -> Money {
    let asked = fields.boolean("compensateWorkerServiceFee");
    let kind = fields.integer("compensationType");
    if kind.is_some_and(|kind| !(1..=7).contains(&kind)) {
        fields.errors.add("compensationType", texts::CHOICE);
    } else if kind.is_some() && asked != Some(true) {
        fields.errors.add("compensationType", "Нужен compensateWorkerServiceFee");
    }
    if asked.unwrap_or(by_default) { Money::from_major(compensation_percent(kind.unwrap_or(2))) } else { Money::ZERO }
}

/// `advData.endContracts`: contracts, and each one's share where shares are given.
fn end_contracts(raw: &RawValue, errors: &mut Errors) -> Vec<(String, Option<Money>)> {
    let mut read = Vec::new();
    let Some(data) = Object::nested(raw) else {
        errors.add("advData", texts::OBJECT);
        return read;
    };
    for name in data.names().filter(|name| *name != "endContracts") {
        errors.add(format!("advData.{name}"), texts::UNKNOWN);
    }
    let Some(contracts) = data.get("endContracts") else { return read };
    let Some(contracts) = json_input::array(contracts) else {
        errors.add("advData.endContracts", texts::ARRAY);
        return read;
    };
    let several = contracts.len() > 1;
    for (index, contract) in contracts.into_iter().enumerate() {
        let field = |name: &str| format!("advData.endContracts[{index}].{name}");
        let Some(contract) = Object::nested(contract) else {
            errors.add(format!("advData.endContracts[{index}]"), texts::OBJECT);
            continue;
        };
        for name in contract.names().filter(|name| !["uuid", "sum"].contains(name)) {
            errors.add(field(name), texts::UNKNOWN);
        }
        let uuid = contract.get("uuid").and_then(json_input::text).filter(|uuid| is_uuid(uuid));
        if uuid.is_none() {
            errors.add(field("uuid"), texts::UUID);
        }
        let sum = contract.get("sum").map(json_input::unsigned);
        match sum {
            None if several => errors.add(field("sum"), texts::REQUIRED),
            Some(None) => errors.add(field("sum"), texts::INTEGER),
            _ => {}
        }
        let sum = sum.flatten().map(|sum| Money::from_major(i64::try_from(sum).unwrap_or(i64::MAX)));
        if let Some(uuid) = uuid {
            read.push((uuid.to_ascii_lowercase(), sum));
        }
    }
    read
}
