//! The directory of services.

use serde_json::json;

use super::Call;
use crate::reply::{Outcome, Reply};

/// A service: its number, its code, its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Service {
    /// `serviceID` of jobs.
    pub id: u64,
    /// `Type` of payouts.
    pub code: &'static str,
    /// Its name.
    pub title: &'static str,
}

const fn service(id: u64, code: &'static str, title: &'static str) -> Service {
    Service { id, code, title }
}

/// The groups with their services.
const GROUPS: [(&str, &str, &[Service]); 2] = [
    ("1", "Доставка", &[service(11, "courier", "Услуги курьера"), service(12, "loader", "Услуги грузчика")]),
    ("2", "Реклама", &[service(21, "promoter", "Услуги промоутера"), service(22, "designer", "Услуги дизайнера")]),
];

/// All services.
pub fn all() -> impl Iterator<Item = Service> {
    GROUPS.iter().flat_map(|(_, _, services)| services.iter().copied())
}

/// `GET /common/services-groups`
pub fn list(call: &mut Call<'_>) -> Outcome {
    let wire = |(id, title, services): &(&str, &str, &[Service])| {
        let services: Vec<_> = services
            .iter()
            .map(|Service { id, code, title }| json!({"id": id, "code": code, "title": title}))
            .collect();
        json!({"id": id, "title": title, "services": services})
    };
    let items: Vec<_> = GROUPS.iter().map(wire).collect();
    Ok(match call.shared.settings.qugo.bare_lists {
        true => Reply::json(&items),
        false => Reply::json(&json!({"items": items})),
    })
}
