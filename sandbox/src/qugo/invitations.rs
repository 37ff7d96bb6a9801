//! Invitations by workbook: every valid row sends an SMS, the others come back with their reasons.

use serde::{Deserialize, Serialize};
use serde_json::json;

use super::input::{Inputs, missing, path_id, phone, uploaded_sheet};
use super::lists::{Counters, Status, page, status};
use super::workbook::{cell, columns, write};
use super::{Call, next_id, performers};
use crate::clock::iso;
use crate::reply::{Outcome, Reply};

/// A row of a workbook, and how it went.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InvitationRow {
    /// The phone as it came.
    pub phone: String,
    /// The name as it came.
    pub name: String,
    /// The tags as they came.
    pub tags: String,
    /// The performer, if the row was good.
    pub performer: Option<u64>,
    /// What is wrong with it.
    pub reason: Option<String>,
}

/// An uploaded workbook.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InvitationRegistry {
    /// Id.
    pub id: u64,
    /// When it was uploaded.
    pub created_ms: u64,
    /// From when its counts are known.
    pub settled_ms: u64,
    /// Its rows.
    pub rows: Vec<InvitationRow>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct RegistryWire {
    id: u64,
    created_at: String,
    #[serde(rename = "type")]
    kind: Status,
    counters: Counters,
}

fn wire(registry: &InvitationRegistry, now: u64) -> RegistryWire {
    let settled = now >= registry.settled_ms;
    let failed = registry.rows.iter().filter(|row| row.reason.is_some()).count();
    let counters = Counters {
        total: registry.rows.len(),
        success: if settled { registry.rows.len() - failed } else { 0 },
        failed: if settled { failed } else { 0 },
    };
    RegistryWire { id: registry.id, created_at: iso(registry.created_ms), kind: status("INVITE"), counters }
}

/// `POST /workman-registries`
pub fn upload(call: &mut Call<'_>) -> Outcome {
    let sheet = uploaded_sheet(call)?;
    let Some((headings, lines)) = sheet.split_first() else {
        return Err(super::input::refused("file", "the sheet is empty"));
    };
    let [phones, names, tags] =
        columns(headings, [&["телефон", "phone"], &["имя", "фио", "name"], &["тег", "tag", "проект"]]);
    if phones.is_none() {
        return Err(super::input::refused("file", "there is no column with phones"));
    }
    let mut rows: Vec<InvitationRow> = Vec::new();
    for line in lines.iter().filter(|line| line.iter().any(|text| !text.trim().is_empty())) {
        let text = |column| cell(line, column).to_owned();
        let mut row =
            InvitationRow { phone: text(phones), name: text(names), tags: text(tags), performer: None, reason: None };
        match phone(&row.phone) {
            None => row.reason = Some("Неверный номер телефона".to_owned()),
            Some(phone) if call.platform.performers.values().any(|known| known.phone == phone) => {
                row.reason = Some("Дубликат: исполнитель уже приглашён".to_owned());
            }
            Some(phone) => {
                let projects = row.tags.split([',', ';']).map(|tag| tag.trim().to_owned());
                let projects = projects.filter(|tag| !tag.is_empty()).collect();
                let id = performers::invite_phone(call.platform, call.shared, &phone, projects);
                if let Some(performer) = call.platform.performers.get_mut(&id) {
                    let mut words = row.name.split_whitespace().map(str::to_owned);
                    performer.name = std::array::from_fn(|_| words.next().unwrap_or_default());
                }
                row.performer = Some(id);
            }
        }
        rows.push(row);
    }
    let now = call.now();
    let id = next_id(&call.platform.invitations, 301);
    let settled_ms = now.saturating_add(call.shared.settings.qugo.step_ms);
    let registry = InvitationRegistry { id, created_ms: now, settled_ms, rows };
    let answer = Reply::json(&wire(&registry, now));
    call.platform.invitations.insert(id, registry);
    Ok(answer)
}

/// `GET /workman-registries`, the newest first.
pub fn list(call: &mut Call<'_>) -> Outcome {
    let inputs = Inputs::of_query(call);
    let wanted = inputs.text("filters[type]").is_none_or(|kind| kind == "INVITE");
    let all = call.platform.invitations.values().rev().filter(|_| wanted);
    let items: Vec<_> = all.map(|registry| wire(registry, call.now())).collect();
    page(call, inputs, items)
}

fn registry<'a>(call: &'a Call<'_>) -> Result<&'a InvitationRegistry, Reply> {
    let id = path_id(call, "the registry")?;
    call.platform.invitations.get(&id).ok_or_else(|| missing("the registry"))
}

/// `GET /workman-registries/{id}/items`
pub fn items(call: &mut Call<'_>) -> Outcome {
    let inputs = Inputs::of_query(call);
    let registry = registry(call)?;
    let search = inputs.text("filters[search]");
    let settled = call.now() >= registry.settled_ms;
    let found = |row: &&InvitationRow| {
        search.as_ref().is_none_or(|text| row.phone.contains(text.as_str()) || row.name.contains(text.as_str()))
    };
    let wire = |row: &InvitationRow| {
        let code = match (settled, &row.reason) {
            (false, _) => "PROCESSING",
            (true, None) => "SUCCESS",
            (true, Some(_)) => "FAILED",
        };
        let performer = row.performer.and_then(|id| call.platform.performers.get(&id));
        let inn = performer.and_then(|performer| performer.inn.as_ref());
        json!({"name": row.name, "phone": row.phone, "inn": inn, "status": status(code)})
    };
    let items: Vec<_> = registry.rows.iter().filter(found).map(wire).collect();
    page(call, inputs, items)
}

/// `GET /workman-registries/{id}/failed`: the failed rows with their reasons; no content when there is none.
pub fn failed(call: &mut Call<'_>) -> Outcome {
    let registry = registry(call)?;
    let faulty = registry.rows.iter().filter_map(|row| Some((row, row.reason.as_ref()?)));
    let mut rows = vec![["Телефон", "ФИО", "Теги", "Причина"].map(str::to_owned).to_vec()];
    rows.extend(
        faulty.map(|(row, reason)| vec![row.phone.clone(), row.name.clone(), row.tags.clone(), reason.clone()]),
    );
    if rows.len() == 1 || call.now() < registry.settled_ms {
        return Ok(Reply { status: 204, ..Reply::empty() });
    }
    let book = write(call.now(), &[("Ошибки", rows)]).map_err(|text| Reply::error(501, &text))?;
    Ok(Reply::workbook(&format!("failed-{}.xlsx", registry.id), book))
}
