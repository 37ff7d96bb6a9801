//! Currencies, categories, services, attributes, documents to sign.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Call;
use super::catalogue::{ACCEPTANCE_FILES, CATEGORIES, SERVICES, attribute, category, service};
use super::paging::PageRequest;
use super::validation::Errors;
use crate::money::Currency;
use crate::reply::{Outcome, Reply};

/// The page size that the documented samples of services and attributes show.
const SAMPLE_SIZE: u64 = 9999;

#[derive(Serialize)]
struct Items<T> {
    items: Vec<T>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct CategoryWire {
    id: u64,
    title: &'static str,
    title_en: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ServiceWire {
    id: u64,
    title: &'static str,
    title_en: &'static str,
    title_doc: &'static str,
    title_doc_en: &'static str,
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

/// `GET /lookups/currencies`
pub fn currencies(_: &mut Call<'_>) -> Outcome {
    let map: BTreeMap<_, _> = Currency::ALL.into_iter().map(|currency| (currency.code(), currency.id())).collect();
    Ok(Reply::json(&map))
}

/// `GET /customer/lookups/categories`
pub fn categories(_: &mut Call<'_>) -> Outcome {
    let wire =
        CATEGORIES.iter().map(|known| CategoryWire { id: known.id, title: known.title.0, title_en: known.title.1 });
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
    page.answer(&services, |service| ServiceWire {
        id: service.id,
        title: service.title.0,
        title_en: service.title.1,
        title_doc: service.title_doc.0,
        title_doc_en: service.title_doc.1,
    })
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
