//! Organisations of ad marking.

use serde::{Deserialize, Serialize};

use super::Call;
use super::ad_marking::{EntryWire, answer_list, organisation};
use super::country_codes;
use super::validation::{Errors, Fields, texts};
use crate::reply::{Outcome, Reply};

/// Forms of ownership.
#[expect(missing_docs, reason = "the names say it")]
pub mod legal_type {
    pub const LEGAL: &str = "LEGAL_TYPE_LEGAL";
    pub const INDIVIDUAL: &str = "LEGAL_TYPE_INDIVIDUAL";
    pub const ENTREPRENEUR: &str = "LEGAL_TYPE_ENTREPRENEUR";
    pub const FOREIGN_LEGAL: &str = "LEGAL_TYPE_FOREIGN_LEGAL";
    pub const FOREIGN_INDIVIDUAL: &str = "LEGAL_TYPE_FOREIGN_INDIVIDUAL";
    pub const FOREIGN_ENTREPRENEUR: &str = "LEGAL_TYPE_FOREIGN_ENTREPRENEUR";
}
use legal_type::{ENTREPRENEUR, FOREIGN_ENTREPRENEUR, FOREIGN_INDIVIDUAL, FOREIGN_LEGAL, INDIVIDUAL, LEGAL};

/// An organisation.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Organisation {
    /// UUID, given by the customer.
    pub uuid: String,
    /// Whose register; 0 for the platform's own.
    pub company: u64,
    /// Form of ownership.
    pub legal_type: String,
    /// Legal form and name.
    pub full_name: String,
    /// Name of a person.
    pub fio: String,
    /// Russian tax number.
    pub inn: String,
    /// Russian registration number.
    pub ogrn: String,
    /// The same of an entrepreneur.
    pub ogrnip: String,
    /// Registration number abroad.
    pub registration_number: String,
    /// Tax number abroad.
    pub tax_id: String,
    /// Phone.
    pub phone: String,
    /// Electronic means of payment.
    pub payment_number: String,
    /// Country code.
    pub region: String,
}

/// Which fields a form of ownership needs, as the documentation's conditions say.
const REQUIRED: [(&str, &[&str]); 6] = [
    ("fullOpf", &[LEGAL, FOREIGN_LEGAL]),
    ("inn", &[LEGAL, INDIVIDUAL, ENTREPRENEUR]),
    ("fio", &[INDIVIDUAL, ENTREPRENEUR, FOREIGN_INDIVIDUAL, FOREIGN_ENTREPRENEUR]),
    ("registrationNumber", &[FOREIGN_LEGAL]),
    ("taxId", &[FOREIGN_LEGAL]),
    ("regionNumber", &[FOREIGN_LEGAL, FOREIGN_INDIVIDUAL, FOREIGN_ENTREPRENEUR]),
];

/// What a natural person from abroad needs besides.
const REQUIRED_OF_FOREIGNERS: [&str; 2] = ["phoneNumber", "paymentNumber"];

/// An organisation as it stands in cards and in the chain of a task.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Card<'a> {
    external_organisation_id: &'a str,
    inn: &'a str,
    is_opc: bool,
    is_pp: bool,
    fio: &'a str,
    full_opf: &'a str,
    individual_account_description: &'static str,
    legal_type: &'a str,
    ogrn: &'a str,
    ogrnip: &'a str,
    payment_number: &'a str,
    phone_number: &'a str,
    region_number: &'a str,
    platforms: [(); 0],
    post_address: Option<()>,
    registration_number: &'a str,
    short_opf: &'static str,
    tax_id: &'a str,
    trusted_person: &'static str,
    violation_description: &'static str,
}

#[derive(Serialize)]
struct EntryCard<'a> {
    data: Card<'a>,
    #[serde(flatten)]
    entry: EntryWire<'a>,
}

impl Organisation {
    /// Its name, or the person's.
    #[must_use]
    pub fn title(&self) -> &str {
        if self.full_name.is_empty() { &self.fio } else { &self.full_name }
    }

    /// Everything about it.
    #[must_use]
    pub fn card(&self) -> Card<'_> {
        Card {
            external_organisation_id: &self.uuid,
            inn: &self.inn,
            is_opc: false,
            is_pp: false,
            fio: &self.fio,
            full_opf: &self.full_name,
            individual_account_description: "",
            legal_type: &self.legal_type,
            ogrn: &self.ogrn,
            ogrnip: if self.ogrnip.is_empty() { "0" } else { &self.ogrnip },
            payment_number: &self.payment_number,
            phone_number: &self.phone,
            region_number: &self.region,
            platforms: [],
            post_address: None,
            registration_number: &self.registration_number,
            short_opf: "",
            tax_id: &self.tax_id,
            trusted_person: "",
            violation_description: "",
        }
    }
}

fn entry<'a>(call: &Call<'_>, organisation: &'a Organisation) -> EntryWire<'a> {
    let own = call
        .platform
        .companies
        .get(&call.actor.company)
        .is_some_and(|company| company.organisation == organisation.uuid);
    EntryWire {
        uuid: &organisation.uuid,
        title: organisation.title().to_owned(),
        r#type: "organisation",
        is_primary: own,
    }
}

/// `POST /customer/ord/organization`
pub fn create(call: &mut Call<'_>) -> Outcome {
    const TEXTS: [&str; 10] = [
        "fullOpf",
        "fio",
        "inn",
        "ogrn",
        "ogrnip",
        "registrationNumber",
        "taxId",
        "phoneNumber",
        "paymentNumber",
        "regionNumber",
    ];
    let mut fields = Fields::read(call.body, &[&TEXTS[..], &["externalOrganisationId", "legalType"]].concat())?;
    fields.require("externalOrganisationId");
    let uuid = fields.uuid("externalOrganisationId").unwrap_or_default();
    let read = TEXTS.map(|name| fields.text(name).unwrap_or_default());
    let given = fields.text("legalType");
    let value = |name: &str| TEXTS.iter().zip(&read).find(|(known, _)| **known == name).map_or("", |(_, text)| text);
    // The documented sample names no form of ownership; a legal form makes it one of Russia.
    let legal_type = match given.as_deref() {
        None if !value("fullOpf").is_empty() => LEGAL,
        None => "",
        Some(given) => given,
    };
    let all = [LEGAL, INDIVIDUAL, ENTREPRENEUR, FOREIGN_LEGAL, FOREIGN_INDIVIDUAL, FOREIGN_ENTREPRENEUR];
    if given.is_none() && legal_type.is_empty() && !fields.has("legalType") {
        fields.errors.add("legalType", texts::REQUIRED);
    } else if !all.contains(&legal_type) {
        fields.errors.add("legalType", texts::CHOICE);
    }
    check_conditions(legal_type, value, &mut fields.errors);
    fields.errors.finish()?;
    if call.platform.organisations.get(&uuid).is_some() {
        return Err(Reply::conflict("Организация с таким uuid уже существует"));
    }
    let legal_type = legal_type.to_owned();
    let [full_name, fio, inn, ogrn, ogrnip, registration_number, tax_id, phone, payment_number, region] = read;
    let organisation = Organisation {
        uuid: uuid.clone(),
        company: call.actor.company,
        legal_type,
        full_name,
        fio,
        inn,
        ogrn,
        ogrnip,
        registration_number,
        tax_id,
        phone,
        payment_number,
        region,
    };
    call.platform.organisations.insert(uuid, organisation);
    Ok(Reply::empty())
}

fn check_conditions<'a>(legal_type: &str, value: impl Fn(&str) -> &'a str, errors: &mut Errors) {
    let missing = |name: &&str| value(name).trim().is_empty();
    for (name, _) in REQUIRED.iter().filter(|(name, types)| types.contains(&legal_type) && missing(name)) {
        errors.add(*name, texts::REQUIRED_FOR_TYPE);
    }
    for name in REQUIRED_OF_FOREIGNERS.iter().filter(|name| legal_type == FOREIGN_INDIVIDUAL && missing(name)) {
        errors.add(*name, texts::REQUIRED_FOR_TYPE);
    }
    let region = value("regionNumber");
    let foreign = legal_type.starts_with("LEGAL_TYPE_FOREIGN");
    if foreign && !region.is_empty() && !country_codes::ALL.iter().any(|(id, _)| id.to_string() == region) {
        errors.add("regionNumber", texts::CHOICE);
    }
    for name in ["inn", "ogrn", "ogrnip"] {
        // Only that it is a number: a wrong check digit is no reason to refuse.
        if !value(name).bytes().all(|byte| byte.is_ascii_digit()) {
            errors.add(name, texts::NUMBER);
        }
    }
}

/// `GET /customer/ord/organization`
pub fn list(call: &mut Call<'_>) -> Outcome {
    let own = call.platform.organisations.values().filter(|known| known.company == call.actor.company);
    let entries: Vec<_> = own.map(|organisation| entry(call, organisation)).collect();
    answer_list(call, &entries)
}

/// `GET /customer/ord/organization/{uuid}`
pub fn get(call: &mut Call<'_>) -> Outcome {
    let found = organisation(call, call.path_parameter())?;
    Ok(Reply::json(&EntryCard { data: found.card(), entry: entry(call, found) }))
}

/// `GET /customer/ord/company-data`: referred to, not described; shaped as an organisation.
pub fn company_data(call: &mut Call<'_>) -> Outcome {
    let company = call.platform.companies.get(&call.actor.company);
    let uuid = company.map(|company| company.organisation.clone()).unwrap_or_default();
    let found = organisation(call, &uuid)?;
    Ok(Reply::json(&EntryCard { data: found.card(), entry: entry(call, found) }))
}
