//! Registries of payouts: uploaded as a workbook or as JSON, or one payout at once; executed once.

use serde::{Deserialize, Serialize};

use super::input::{Inputs, json_rows, missing, path_id, refused, uploaded_sheet};
use super::lists::{Counters, Status, page, status};
use super::payroll_rows::{Row, RowStatus};
use super::settings::Execution;
use super::workbook::{cell, columns, write};
use super::{Call, Qugo, after_step, next_id, offers, services};
use crate::clock::iso;
use crate::money::Money;
use crate::reply::{Outcome, Reply};

/// A registry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Registry {
    /// Id.
    pub id: u64,
    /// When it was made.
    pub created_ms: u64,
    /// Whether its payment was ordered; a direct payout's is from the beginning.
    pub executed: bool,
}

const HEADINGS: [&str; 6] = ["ИНН", "Сумма", "Текст чека", "Услуга", "Дата акта", "Теги"];

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct RegistryWire {
    id: u64,
    status: Status,
    created_at: String,
    counters: Counters,
    registry_version: &'static str,
    new_registry: bool,
}

/// The rows of a registry.
fn rows(platform: &Qugo, registry: u64) -> impl Iterator<Item = &Row> {
    platform.rows.values().filter(move |row| row.registry == registry)
}

fn has_failed(row: &Row) -> bool {
    matches!(row.status, RowStatus::ValidationFailed | RowStatus::BalanceHoldFailed)
}

fn wire(platform: &Qugo, registry: &Registry) -> RegistryWire {
    let all: Vec<&Row> = rows(platform, registry.id).collect();
    let paid = all.iter().filter(|row| row.status == RowStatus::Paid).count();
    let failed = all.iter().filter(|row| has_failed(row)).count();
    let pending = all.iter().any(|row| row.status == RowStatus::PendingValidation);
    let code = match (registry.executed, pending) {
        _ if paid > 0 && paid + failed == all.len() => "PAID",
        (true, _) => "IN_PROGRESS",
        (false, true) => "VALIDATION",
        (false, false) => "AWAITING_PAYMENT",
    };
    RegistryWire {
        id: registry.id,
        status: status(code),
        created_at: iso(registry.created_ms),
        counters: Counters { total: all.len(), success: paid, failed },
        registry_version: "2",
        new_registry: true,
    }
}

fn add(call: &mut Call<'_>, new: Vec<Row>, executed: bool) -> Reply {
    let id = next_id(&call.platform.registries, 801);
    let registry = Registry { id, created_ms: call.now(), executed };
    call.platform.registries.insert(id, registry.clone());
    for row in new {
        let row_id = next_id(&call.platform.rows, 80_001);
        call.platform.rows.insert(row_id, Row { id: row_id, registry: id, ..row });
    }
    Reply::json(&wire(call.platform, &registry))
}

/// `GET /payroll-registries/template`
pub fn template(call: &mut Call<'_>) -> Outcome {
    let mut list = vec![["Код", "Услуга"].map(str::to_owned).to_vec()];
    list.extend(services::all().map(|service| vec![service.code.to_owned(), service.title.to_owned()]));
    let sheets = [("Выплаты", vec![HEADINGS.map(str::to_owned).to_vec()]), ("Услуги", list)];
    let book = write(call.now(), &sheets).map_err(|text| Reply::error(501, &text))?;
    Ok(Reply::workbook("template.xlsx", book))
}

/// `POST /payroll-registries`: columns by their headings, in any order.
pub fn upload(call: &mut Call<'_>) -> Outcome {
    let sheet = uploaded_sheet(call)?;
    let Some((headings, lines)) = sheet.split_first() else { return Err(refused("file", "the sheet is empty")) };
    if headings.iter().any(|heading| heading == COMMENT) {
        return Err(refused("file", "remove the platform's comments first"));
    }
    let found = columns(headings, [&["услуг"], &["чек", "назначен"], &["инн"], &["сумм"], &["дата"]]);
    if found.iter().take(4).any(Option::is_none) {
        return Err(refused("file", "a column of the template is missing"));
    }
    let mut new = Vec::new();
    for line in lines.iter().filter(|line| line.iter().any(|text| !text.trim().is_empty())) {
        let cells = ["type", "title", "inn", "price", "actDate"].into_iter().zip(found);
        let object = cells.map(|(name, column)| (name.to_owned(), cell(line, column).into())).collect();
        new.push(Row::read(call, Inputs::of_object(&object), ROW));
    }
    if new.is_empty() {
        return Err(refused("file", "there are no rows"));
    }
    Ok(add(call, new, false))
}

const ROW: [&str; 5] = ["type", "title", "inn", "price", "actDate"];

/// The column that the platform adds to faulty rows.
const COMMENT: &str = "Комментарий";

/// `POST /payroll-registries/payrolls`
pub fn upload_json(call: &mut Call<'_>) -> Outcome {
    let new = json_rows(call)?.iter().map(|row| Row::read(call, Inputs::of_object(row), ROW)).collect();
    Ok(add(call, new, false))
}

/// `POST /payroll-registries/direct`: one row, checked at once and paid without more ado.
pub fn direct(call: &mut Call<'_>) -> Outcome {
    let mut row = Row::read(call, Inputs::of_query(call), ["Type", "Title", "Inn", "Price", "ActDate"]);
    let performer = row.check(call.platform, call.shared).map_err(|text| refused("Inn", &text))?;
    row.performer = Some(performer);
    row.status = RowStatus::Applying;
    Ok(add(call, vec![row], true))
}

/// `GET /payroll-registries`, the newest first.
pub fn list(call: &mut Call<'_>) -> Outcome {
    let inputs = Inputs::of_query(call);
    let (search, title) = (inputs.text("filters[search]"), inputs.text("filters[title]"));
    let found = |registry: &&Registry| {
        let has = |text: &String| rows(call.platform, registry.id).any(|row| row.title.contains(text.as_str()));
        search.as_ref().is_none_or(has) && title.as_ref().is_none_or(has)
    };
    let all = call.platform.registries.values().rev().filter(found);
    let items: Vec<_> = all.map(|registry| wire(call.platform, registry)).collect();
    page(call, inputs, items)
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct RowWire {
    id: String,
    inn: String,
    price: Money,
    payment_status: RowStatus,
    receipt_url: Option<String>,
    act_url: Option<String>,
}

fn registry(call: &Call<'_>) -> Result<Registry, Reply> {
    let id = path_id(call, "the registry")?;
    call.platform.registries.get(&id).cloned().ok_or_else(|| missing("the registry"))
}

/// `GET /payroll-registries/{registryId}/items`
pub fn items(call: &mut Call<'_>) -> Outcome {
    let registry = registry(call)?;
    let wire = |row: &Row| RowWire {
        id: row.id.to_string(),
        inn: row.inn.clone(),
        price: row.price,
        payment_status: row.status,
        receipt_url: (row.status >= RowStatus::PaymentWaiting).then(|| offers::document("receipt", row.id)),
        act_url: (row.status == RowStatus::Paid).then(|| offers::document("act", row.id)),
    };
    let items: Vec<_> = rows(call.platform, registry.id).map(wire).collect();
    page(call, Inputs::of_query(call), items)
}

/// `GET /payroll-registries/{id}/errors`: the faulty rows with their comments; no content when there is none.
pub fn errors(call: &mut Call<'_>) -> Outcome {
    let registry = registry(call)?;
    let mut lines = vec![[HEADINGS[0], HEADINGS[1], HEADINGS[2], HEADINGS[3], COMMENT].map(str::to_owned).to_vec()];
    let faulty = rows(call.platform, registry.id).filter(|row| row.status == RowStatus::ValidationFailed);
    lines.extend(faulty.map(|row| {
        let price = if row.price == Money::ZERO { String::new() } else { row.price.to_string() };
        let comment = row.comment.clone().unwrap_or_default();
        vec![row.inn.clone(), price, row.title.clone(), row.service.clone(), comment]
    }));
    if lines.len() == 1 {
        return Ok(Reply { status: 204, ..Reply::empty() });
    }
    let book = write(call.now(), &[("Ошибки", lines)]).map_err(|text| Reply::error(501, &text))?;
    Ok(Reply::workbook(&format!("errors-{}.xlsx", registry.id), book))
}

#[derive(Serialize)]
struct ExecutionWire {
    id: u64,
    status: Status,
    total: Money,
}

/// `POST /payroll-registries/{registryId}/execute`, once: every valid row goes on its way.
pub fn execute(call: &mut Call<'_>) -> Outcome {
    let registry = registry(call)?;
    if registry.executed && !call.shared.settings.naive {
        return Err(refused("registryId", "the registry was executed already"));
    }
    let all: Vec<&Row> = rows(call.platform, registry.id).collect();
    if all.iter().any(|row| row.status == RowStatus::PendingValidation) {
        return Err(refused("registryId", "the rows are still checked"));
    }
    if call.shared.settings.qugo.faulty_rows_block && all.iter().any(|row| has_failed(row)) {
        return Err(refused("registryId", "there are faulty rows"));
    }
    let again = |row: &&&Row| row.status == RowStatus::Paid && registry.executed;
    let ready: Vec<u64> =
        all.iter().filter(|row| row.status == RowStatus::ReadyToApply || again(row)).map(|row| row.id).collect();
    if ready.is_empty() {
        return Err(refused("registryId", "there is nothing to pay"));
    }
    let total = all.iter().filter(|row| ready.contains(&row.id)).fold(Money::ZERO, |sum, row| sum + row.price);
    let next_ms = after_step(call.shared, call.now());
    for id in ready {
        if let Some(row) = call.platform.rows.get_mut(&id) {
            (row.status, row.next_ms) = (RowStatus::Applying, next_ms);
        }
    }
    if let Some(row) = call.platform.registries.get_mut(&registry.id) {
        row.executed = true;
    }
    Ok(match call.shared.settings.qugo.execution {
        Execution::NoContent => Reply { status: 204, ..Reply::empty() },
        Execution::Empty => Reply::empty(),
        Execution::Json => Reply::json(&ExecutionWire { id: registry.id, status: status("IN_PROGRESS"), total }),
    })
}
