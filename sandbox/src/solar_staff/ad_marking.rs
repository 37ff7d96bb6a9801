//! The register of ad marking: what each company has in it from the beginning, and what tasks may refer to.

use serde::Serialize;

use super::contracts::Contract;
use super::organisations::{Organisation, legal_type};
use super::paging::{DEFAULT_SIZE, PageRequest};
use super::validation::Errors;
use super::{Call, SolarStaff};
use crate::clock::DAY;
use crate::money::Money;
use crate::reply::{Outcome, Reply};

/// The platform's own organisation.
pub const PLATFORM_ORGANISATION: &str = "0109ce50-ff03-4c1c-96af-26bf816597fc";

/// An entry of the register as a list shows it.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct EntryWire<'a> {
    /// UUID.
    pub uuid: &'a str,
    /// Name.
    pub title: String,
    /// `organisation` or `contract`.
    pub r#type: &'static str,
    /// Whether it was there from the beginning: the own organisation, the contract with Solar Staff.
    pub is_primary: bool,
}

/// Entries in pages; `page` and `size` are taken though they are not documented here.
pub fn answer_list(call: &Call<'_>, entries: &[EntryWire<'_>]) -> Outcome {
    let mut errors = Errors::default();
    let page = PageRequest::read(&call.query, &mut errors, DEFAULT_SIZE);
    errors.finish()?;
    page.answer(entries, |entry| EntryWire { title: entry.title.clone(), ..*entry })
}

/// The platform's organisation, and for every company its own and its contract with the platform.
pub fn plant(platform: &mut SolarStaff, now: u64) {
    let created_ms = now.saturating_sub(300 * DAY);
    let organisation = |uuid: &str, company, name: &str, inn: &str, ogrn: &str| Organisation {
        uuid: uuid.to_owned(),
        company,
        legal_type: legal_type::LEGAL.to_owned(),
        full_name: name.to_owned(),
        inn: inn.to_owned(),
        ogrn: ogrn.to_owned(),
        ..Organisation::default()
    };
    let solar = organisation(PLATFORM_ORGANISATION, 0, "ООО \"Солар Стафф Рус\"", "7733228841", "1157746300964");
    platform.organisations.insert(solar.uuid.clone(), solar);
    let companies: Vec<_> = platform
        .companies
        .values()
        .map(|company| (company.id, company.name.clone(), company.organisation.clone()))
        .collect();
    for (id, name, uuid) in companies {
        let own = organisation(&uuid, id, &name, &format!("770000{id}"), &format!("102770000{id}"));
        platform.organisations.insert(uuid.clone(), own);
        let contract = Contract {
            uuid: format!("4a0355a7-9019-4208-8f86-00000000{id}"),
            company: id,
            customer: uuid,
            performer: PLATFORM_ORGANISATION.to_owned(),
            number: format!("100{id}"),
            date: "2020-10-15".to_owned(),
            contract_type: "CONTRACT_TYPE_SERVICE".to_owned(),
            subject_type: "SUBJECT_TYPE_INTERMEDIARY".to_owned(),
            created_ms,
            created_by: None,
            is_primary: true,
        };
        platform.contracts.insert(contract.uuid.clone(), contract);
    }
}

/// Notes contracts of a task that are not in the company's register, or stand twice.
pub fn check_contracts(call: &Call<'_>, contracts: &[(String, Option<Money>)], errors: &mut Errors) {
    for (index, (uuid, _)) in contracts.iter().enumerate() {
        let field = format!("advData.endContracts[{index}].uuid");
        let known = call.platform.contracts.get(uuid).is_some_and(|contract| contract.company == call.actor.company);
        if !known {
            errors.add(field, "Неизвестный договор");
        } else if contracts.iter().take(index).any(|(other, _)| other == uuid) {
            errors.add(field, super::validation::texts::TWICE);
        }
    }
}

/// An organisation of the company, or the platform's.
///
/// # Errors
/// 404.
pub fn organisation<'a>(call: &'a Call<'_>, uuid: &str) -> Result<&'a Organisation, Reply> {
    let found = call.platform.organisations.get(&uuid.to_ascii_lowercase());
    found
        .filter(|found| found.company == call.actor.company || found.company == 0)
        .ok_or_else(|| Reply::not_found("Организация не найдена"))
}
