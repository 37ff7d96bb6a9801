//! Invoices for top-ups and acts for paid tasks. They follow from the ledger and the tasks; nothing else is stored.

use serde::Serialize;

use super::Call;
use super::task_wire::CurrencyWire;
use super::validation::{Errors, Query, texts};
use crate::clock::{day, spaced};
use crate::ledger::{Account, Reason};
use crate::money::{Currency, Money};
use crate::outbox::Channel;
use crate::reply::{Outcome, Reply};

/// The query of `list`.
pub const LIST_QUERY: [&str; 5] = ["filter[type]", "filter[dateFrom]", "filter[dateTo]", "sort", "direction"];
/// The query of `download`.
pub const DOWNLOAD_QUERY: [&str; 3] = ["filter[type]", "filter[dateFrom]", "filter[dateTo]"];

const INVOICE: u64 = 6;
const ACT: u64 = 7;

/// How the platform prints a date that is none.
const NO_DATE: &str = "-0001-11-30 00:00:00";

#[derive(Debug)]
struct Document {
    id: u64,
    kind: u64,
    amount: Money,
    currency: Currency,
    created_ms: u64,
}

#[derive(Serialize)]
struct Items<T> {
    items: Vec<T>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct DocumentWire {
    file_id: u64,
    r#type: u64,
    document_id: u64,
    invoice_status_id: Option<u64>,
    report_status_id: Option<u64>,
    amount: Money,
    number: String,
    currency: CurrencyWire,
    created_at: String,
    top_up_balance_date: String,
    sf_file_id: Option<u64>,
}

/// The company's documents that the query asks for, in the order in which they came about.
fn asked_for(call: &Call<'_>, errors: &mut Errors) -> Vec<Document> {
    let query: &Query = &call.query;
    let kind = query.integer(errors, "filter[type]");
    if kind.is_some_and(|kind| kind != INVOICE && kind != ACT) {
        errors.add("filter[type]", texts::CHOICE);
    }
    let from = query.day(errors, "filter[dateFrom]").map_or(0, |(start, _)| start);
    let to = query.day(errors, "filter[dateTo]").map_or(u64::MAX, |(_, end)| end);
    let company = call.actor.company;
    let invoices = call
        .shared
        .ledger
        .entries()
        .filter(|entry| entry.reason == Reason::TopUp && entry.to == Account::Company(company));
    let invoices = invoices.map(|entry| Document {
        id: 10_000 + entry.id,
        kind: INVOICE,
        amount: entry.amount,
        currency: entry.currency,
        created_ms: entry.at_ms,
    });
    let acts = call.platform.tasks.values().filter(|task| task.company == company).filter_map(|task| {
        let created_ms = task.document_ms?;
        Some(Document { id: task.id, kind: ACT, amount: task.cost(), currency: task.currency, created_ms })
    });
    let mut all: Vec<_> = invoices
        .chain(acts)
        .filter(|document| kind.is_none_or(|kind| document.kind == kind))
        .filter(|document| (from..=to).contains(&document.created_ms))
        .collect();
    all.sort_by_key(|document| (document.created_ms, document.id));
    all
}

/// `GET /customer/documents`
pub fn list(call: &mut Call<'_>) -> Outcome {
    let mut errors = Errors::default();
    let mut documents = asked_for(call, &mut errors);
    let sort = call.query.word(&mut errors, "sort", &["createdAt", "id", "fileId"]);
    let descending = call.query.word(&mut errors, "direction", &["asc", "desc"]) == Some("desc");
    errors.finish()?;
    if sort.is_some_and(|sort| sort != "createdAt") {
        documents.sort_by_key(|document| document.id);
    }
    if descending {
        documents.reverse();
    }
    let company = call.actor.company;
    let wire = documents.iter().map(|document| {
        let invoice = document.kind == INVOICE;
        DocumentWire {
            file_id: 300_000 + document.id,
            r#type: document.kind,
            document_id: document.id,
            invoice_status_id: invoice.then_some(1),
            report_status_id: (!invoice).then_some(1),
            amount: document.amount,
            number: format!("{company}-{}-{}", day(document.created_ms).replace('-', "").split_off(2), document.id),
            currency: document.currency.into(),
            created_at: spaced(document.created_ms),
            top_up_balance_date: if invoice { spaced(document.created_ms) } else { NO_DATE.to_owned() },
            sf_file_id: invoice.then_some(400_000 + document.id),
        }
    });
    Ok(Reply::json(&Items { items: wire.collect() }))
}

/// `GET /customer/documents/download`: a GET that sends an email.
pub fn download(call: &mut Call<'_>) -> Outcome {
    let mut errors = Errors::default();
    let count = asked_for(call, &mut errors).len();
    errors.finish()?;
    let address = call.platform.users.get(&call.actor.user).map(|user| user.username.clone()).unwrap_or_default();
    let file = call.shared.random.uuid();
    let text = format!("Документы ({count}): {}/_sandbox/documents/{file}.zip", call.origin);
    let now = call.now();
    call.shared.outbox.send(now, Channel::Email, &address, text, None);
    Ok(Reply::empty())
}
