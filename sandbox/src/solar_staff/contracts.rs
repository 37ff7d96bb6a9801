//! Contracts of ad marking, and the chain of contracts behind a task.

use serde::{Deserialize, Serialize};

use super::Call;
use super::ad_marking::{EntryWire, answer_list, organisation};
use super::organisations::Card;
use super::task_wire::CurrencyWire;
use super::validation::{Fields, task_in_path, texts};
use crate::clock::{day, iso, parse_date_of_contract};
use crate::money::Money;
use crate::reply::{Outcome, Reply};

const CONTRACT_TYPES: [&str; 3] =
    ["CONTRACT_TYPE_SERVICE", "CONTRACT_TYPE_INTERMEDIARY", "CONTRACT_TYPE_ADDITIONAL_AGREEMENT"];

const SUBJECT_TYPES: [&str; 5] = [
    "SUBJECT_TYPE_DISTRIBUTION",
    "SUBJECT_TYPE_ORGANISATION",
    "SUBJECT_TYPE_INTERMEDIARY",
    "SUBJECT_TYPE_REPRESENTATION",
    "SUBJECT_TYPE_OTHER",
];

/// A contract.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Contract {
    /// UUID, given by the customer.
    pub uuid: String,
    /// Whose register.
    pub company: u64,
    /// UUID of the ordering organisation.
    pub customer: String,
    /// UUID of the performing organisation.
    pub performer: String,
    /// Number.
    pub number: String,
    /// Date, `YYYY-MM-DD`.
    pub date: String,
    /// Type.
    pub contract_type: String,
    /// Subject.
    pub subject_type: String,
    /// When it was added.
    pub created_ms: u64,
    /// User who added it.
    pub created_by: Option<u64>,
    /// The contract with the platform.
    pub is_primary: bool,
}

/// The fields that a card and a chain share.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Body<'a> {
    external_contract_id: &'a str,
    contract_type: &'a str,
    external_organisation_customer_id: &'a str,
    external_organisation_performer_id: &'a str,
    is_creative_reporter: bool,
    action_type: &'static str,
    subject_type: &'a str,
    contract_number: &'a str,
    contract_date: &'a str,
    additional_contract_number: &'static str,
    additional_contract_number_date: &'static str,
    price: &'static str,
    with_nds: bool,
    external_parent_id: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Data<'a> {
    #[serde(flatten)]
    body: Body<'a>,
    created_at: String,
    edited_at: String,
    created_by: Option<Author<'a>>,
    edited_by: Option<()>,
}

#[derive(Serialize)]
struct Author<'a> {
    id: String,
    email: &'a str,
    name: &'a str,
}

#[derive(Serialize)]
struct EntryCard<'a> {
    data: Data<'a>,
    #[serde(flatten)]
    entry: EntryWire<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Link<'a> {
    uuid: &'a str,
    title: String,
    r#type: &'static str,
    customer: Party<'a>,
    performer: Party<'a>,
    contract_sum: Option<Money>,
    #[serde(flatten)]
    body: Body<'a>,
}

#[derive(Serialize)]
struct Party<'a> {
    uuid: &'a str,
    title: &'a str,
    r#type: &'static str,
    #[serde(flatten)]
    card: Card<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Summary<'a> {
    end_contract: Option<Link<'a>>,
    end_contracts: Vec<Link<'a>>,
    customer_contract: Option<Link<'a>>,
    worker_agreement: WorkerAgreement<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct WorkerAgreement<'a> {
    customer_name: &'static str,
    customer_tax_value: &'static str,
    customer_phone: &'static str,
    performer_name: String,
    performer_phone: &'a str,
    performer_country: &'a str,
    performer_tax_value: &'a str,
    contract_number: String,
    contract_date: String,
    sum: Money,
    currency: CurrencyWire,
}

impl Contract {
    fn entry(&self) -> EntryWire<'_> {
        EntryWire { uuid: &self.uuid, title: self.title(), r#type: "contract", is_primary: self.is_primary }
    }

    fn title(&self) -> String {
        format!("{} ({})", self.number, self.date)
    }

    fn body(&self) -> Body<'_> {
        Body {
            external_contract_id: &self.uuid,
            contract_type: &self.contract_type,
            external_organisation_customer_id: &self.customer,
            external_organisation_performer_id: &self.performer,
            is_creative_reporter: false,
            action_type: "ACTION_TYPE_INVALID",
            subject_type: &self.subject_type,
            contract_number: &self.number,
            contract_date: &self.date,
            additional_contract_number: "",
            additional_contract_number_date: "",
            price: "",
            with_nds: false,
            external_parent_id: "",
        }
    }
}

/// `POST /customer/ord/contract`
pub fn create(call: &mut Call<'_>) -> Outcome {
    const UUIDS: [&str; 3] =
        ["externalContractId", "externalOrganisationCustomerId", "externalOrganisationPerformerId"];
    const OTHERS: [&str; 4] = ["contractNumber", "contractDate", "contractType", "subjectType"];
    let mut fields = Fields::read(call.body, &[&UUIDS[..], &OTHERS[..]].concat())?;
    let [uuid, customer, performer] = UUIDS.map(|name| {
        fields.require(name);
        fields.uuid(name).unwrap_or_default()
    });
    for (name, party) in UUIDS.iter().zip([&uuid, &customer, &performer]).skip(1) {
        if !party.is_empty() && organisation(call, party).is_err() {
            fields.errors.add(*name, "Неизвестная организация");
        }
    }
    let number = fields.text("contractNumber").unwrap_or_default();
    let text = fields.required_text("contractDate");
    let date = text.as_deref().and_then(parse_date_of_contract);
    if text.is_some() && date.is_none() {
        fields.errors.add("contractDate", texts::DATE);
    }
    let contract_type = choice(&mut fields, "contractType", &CONTRACT_TYPES);
    let subject_type = choice(&mut fields, "subjectType", &SUBJECT_TYPES);
    fields.errors.finish()?;
    if call.platform.contracts.get(&uuid).is_some() {
        return Err(Reply::conflict("Договор с таким uuid уже существует"));
    }
    let contract = Contract {
        uuid: uuid.clone(),
        company: call.actor.company,
        customer,
        performer,
        number,
        date: day(date.unwrap_or_default()),
        contract_type,
        subject_type,
        created_ms: call.now(),
        created_by: Some(call.actor.user),
        is_primary: false,
    };
    call.platform.contracts.insert(uuid, contract);
    Ok(Reply::empty())
}

fn choice(fields: &mut Fields<'_>, name: &'static str, choices: &[&str]) -> String {
    let text = fields.required_text(name).unwrap_or_default();
    if !text.is_empty() && !choices.contains(&text.as_str()) {
        fields.errors.add(name, texts::CHOICE);
    }
    text
}

/// `GET /customer/ord/contract`
pub fn list(call: &mut Call<'_>) -> Outcome {
    let own = call.platform.contracts.values().filter(|contract| contract.company == call.actor.company);
    let entries: Vec<_> = own.map(Contract::entry).collect();
    answer_list(call, &entries)
}

/// `GET /customer/ord/contract/{uuid}`
pub fn get(call: &mut Call<'_>) -> Outcome {
    let found = call.platform.contracts.get(&call.path_parameter().to_ascii_lowercase());
    let found = found.filter(|contract| contract.company == call.actor.company);
    let contract = found.ok_or_else(|| Reply::not_found("Договор не найден"))?;
    let author = contract.created_by.and_then(|user| call.platform.users.get(&user));
    let created_at = micros(contract.created_ms);
    let data = Data {
        body: contract.body(),
        edited_at: created_at.clone(),
        created_at,
        created_by: author.map(|user| Author { id: user.id.to_string(), email: &user.username, name: &user.full_name }),
        edited_by: None,
    };
    Ok(Reply::json(&EntryCard { data, entry: contract.entry() }))
}

/// Dates of the register have microseconds.
fn micros(ms: u64) -> String {
    iso(ms).replace('Z', "000Z")
}

fn link<'a>(call: &'a Call<'_>, contract: &'a Contract, contract_sum: Option<Money>) -> Option<Link<'a>> {
    let party = |uuid: &str| {
        organisation(call, uuid).ok().map(|found| Party {
            uuid: &found.uuid,
            title: found.title(),
            r#type: "organisation",
            card: found.card(),
        })
    };
    Some(Link {
        uuid: &contract.uuid,
        title: contract.title(),
        r#type: "contract",
        customer: party(&contract.customer)?,
        performer: party(&contract.performer)?,
        contract_sum,
        body: contract.body(),
    })
}

/// `GET /customer/ord/task-summary/{taskUuid}`. As in the documented sample, `endContract` has no sum.
pub fn task_summary(call: &mut Call<'_>) -> Outcome {
    let id = task_in_path(call)?;
    let task = call.platform.tasks.get(&id).filter(|task| !task.end_contracts.is_empty());
    let Some(task) = task else {
        return Err(Reply::not_found("У задачи нет данных для маркировки рекламы"));
    };
    let contracts = &call.platform.contracts;
    let end = task.end_contracts.iter().filter_map(|(uuid, sum)| Some((contracts.get(uuid)?, *sum)));
    let end: Vec<_> = end.collect();
    let own = contracts.values().find(|contract| contract.company == task.company && contract.is_primary);
    let person = call.platform.freelancers.get(&task.worker);
    let summary = Summary {
        end_contract: end.first().and_then(|(contract, _)| link(call, contract, None)),
        end_contracts: end.iter().filter_map(|(contract, sum)| link(call, contract, *sum)).collect(),
        customer_contract: own.and_then(|contract| link(call, contract, None)),
        worker_agreement: WorkerAgreement {
            customer_name: "TMS Solarweb ltd",
            customer_tax_value: "HE 329931",
            customer_phone: "+35-725-000-000",
            performer_name: person
                .map_or_else(String::new, |person| format!("{} {}", person.last_name, person.first_name)),
            performer_phone: person.and_then(|person| person.phone.as_deref()).unwrap_or_default(),
            performer_country: person.map_or("", |person| &person.country),
            performer_tax_value: person
                .and_then(|person| person.tax_documents.first())
                .map_or("", |known| &known.number),
            contract_number: task.worker.to_string(),
            contract_date: person.and_then(|person| person.registered_ms).map(day).unwrap_or_default(),
            sum: task.price,
            currency: task.currency.into(),
        },
    };
    Ok(Reply::json(&summary))
}
