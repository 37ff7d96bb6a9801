//! Currencies, rates, deadlines, statuses, countries, categories, services, attributes, documents to sign.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Call;
use super::catalogue::{
    ACCEPTANCE_FILES, CATEGORIES, CategoryWire, SERVICES, ServiceWire, Title, attribute, category, service,
};
use super::country_codes;
use super::paging::PageRequest;
use super::task_wire::CurrencyWire;
use super::validation::Errors;
use crate::money::{Currency, Money};
use crate::reply::{Outcome, Reply};

/// The page size that the documented samples of services and attributes show.
const SAMPLE_SIZE: u64 = 9999;

#[derive(Serialize)]
struct Items<T> {
    items: Vec<T>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct AttributeWire {
    id: u64,
    title: &'static str,
    title_en: &'static str,
    r#type: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    attr_type_id: Option<u64>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    options: Vec<OptionWire>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct OptionWire {
    id: u64,
    value: &'static str,
    value_en: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct AcceptanceFileWire {
    id: u64,
    file_id: u64,
    title: &'static str,
    title_en: &'static str,
}

#[derive(Serialize)]
struct ExchangeWire {
    base: CurrencyWire,
    target: CurrencyWire,
    rate: Money,
}

#[derive(Serialize)]
struct CountryWire {
    id: u64,
    title: &'static str,
}

/// The documented rates.
const EXCHANGES: [(Currency, Currency, &str); 6] = [
    (Currency::Eur, Currency::Rub, "79.401"),
    (Currency::Usd, Currency::Rub, "74.329"),
    (Currency::Eur, Currency::Usd, "1.0576"),
    (Currency::Rub, Currency::Eur, "81.8194"),
    (Currency::Rub, Currency::Usd, "76.5928"),
    (Currency::Usd, Currency::Eur, "1.0898"),
];

const TAXATION_STATUSES: [(&str, u64, Title); 3] = [
    ("NATURAL", 1, ("Физическое лицо", "Natural person")),
    ("SELF_EMPLOYED", 3, ("Самозанятый", "Self employed person")),
    ("SOLE_PROPRIETOR", 4, ("Индивидуальный предприниматель", "Individual entrepreneur")),
];

/// `GET /lookups/currencies`
pub fn currencies(_: &mut Call<'_>) -> Outcome {
    let map: BTreeMap<_, _> = Currency::ALL.into_iter().map(|currency| (currency.code(), currency.id())).collect();
    Ok(Reply::json(&map))
}

/// `GET /exchanges`. From higher to lower (EUR, USD, RUB) a sum is multiplied by the rate, the other way divided.
pub fn exchanges(_: &mut Call<'_>) -> Outcome {
    let wire = EXCHANGES.map(|(base, target, rate)| ExchangeWire {
        base: base.into(),
        target: target.into(),
        rate: Money::parse(rate).unwrap_or_default(),
    });
    Ok(Reply::json(&wire))
}

/// `GET /lookups/deadlines`
pub fn deadlines(_: &mut Call<'_>) -> Outcome {
    Ok(Reply::json(&BTreeMap::from([("SOFT", 1), ("HARD", 2)])))
}

/// `GET /lookups/taxation-statuses`: ids and titles in one map.
pub fn taxation_statuses(call: &mut Call<'_>) -> Outcome {
    let language = call.language();
    let mut map = serde_json::Map::new();
    for (name, id, title) in TAXATION_STATUSES {
        map.insert(name.to_owned(), id.into());
        map.insert(format!("{name}_TITLE"), language.choose(title).into());
    }
    Ok(Reply::json(&map))
}

/// `GET /customer/ord/get-arccw-codes`
pub fn country_codes(call: &mut Call<'_>) -> Outcome {
    let language = call.language();
    let wire = country_codes::ALL.map(|(id, names)| CountryWire { id, title: language.choose(names) });
    Ok(Reply::json(&Items { items: wire.into() }))
}

/// `GET /customer/lookups/categories`
pub fn categories(_: &mut Call<'_>) -> Outcome {
    let wire = CATEGORIES.iter().map(CategoryWire::from);
    Ok(Reply::json(&Items { items: wire.collect() }))
}

/// `GET /lookups/services/{categoryId}`
pub fn services(call: &mut Call<'_>) -> Outcome {
    let mut errors = Errors::default();
    let page = PageRequest::read(&call.query, &mut errors, SAMPLE_SIZE);
    errors.finish()?;
    let parent = call.path_parameter().parse().ok().and_then(category);
    let parent = parent.ok_or_else(|| Reply::not_found("Категория не найдена"))?;
    let services: Vec<_> = SERVICES.iter().filter(|service| service.category == parent.id).collect();
    page.answer(&services, |service| ServiceWire::from(*service))
}

/// `GET /lookups/service-attributes/{serviceId}`
pub fn service_attributes(call: &mut Call<'_>) -> Outcome {
    let mut errors = Errors::default();
    let page = PageRequest::read(&call.query, &mut errors, SAMPLE_SIZE);
    errors.finish()?;
    let parent = call.path_parameter().parse().ok().and_then(service);
    let parent = parent.ok_or_else(|| Reply::not_found("Услуга не найдена"))?;
    let attributes: Vec<_> = parent.attributes.iter().filter_map(|&id| attribute(id)).collect();
    page.answer(&attributes, |attribute| {
        let select = !attribute.options.is_empty();
        let option = |&(id, (value, value_en)): &_| OptionWire { id, value, value_en };
        AttributeWire {
            id: attribute.id,
            title: attribute.title.0,
            title_en: attribute.title.1,
            r#type: if select { "select" } else { "text" },
            attr_type_id: select.then_some(attribute.type_id),
            options: attribute.options.iter().map(option).collect(),
        }
    })
}

/// `GET /customer/lookups/acceptance-files`
pub fn acceptance_files(_: &mut Call<'_>) -> Outcome {
    let wire = ACCEPTANCE_FILES.iter().map(|file| AcceptanceFileWire {
        id: file.id,
        file_id: file.file_id,
        title: file.title.0,
        title_en: file.title.1,
    });
    Ok(Reply::json(&Items { items: wire.collect() }))
}
