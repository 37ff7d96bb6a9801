//! What keeps a freelancer from taking a task.

use serde::Serialize;

use super::Call;
use super::SolarStaff;
use super::catalogue::{OFFER_TEMPLATE, acceptance_file};
use super::records::Task;
use super::tax_documents::has_kinds;
use super::validation::{Errors, own_task, texts};
use crate::random::is_uuid;
use crate::reply::{Outcome, Reply};

/// The query of `check`.
pub const CHECK_QUERY: [&str; 2] = ["taskUuid", "freelancerUuid"];

/// Something that must happen first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Obstacle {
    /// The freelancer has not registered.
    NotRegistered,
    /// The freelancer is not verified.
    NotVerified,
    /// The offer in force is not signed.
    OfferNotSigned,
    /// A document of the task is not signed; its template.
    DocumentNotSigned(&'static str),
    /// The task is advertising, and the freelancer has given no tax number.
    NoTaxNumber,
}

#[derive(Serialize)]
struct Requirement {
    name: &'static str,
    data: Details,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Details {
    url: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    template_uuid: Option<&'static str>,
    code: &'static str,
    reason: &'static str,
}

/// The first obstacle, if there is one.
#[must_use]
pub fn obstacle(platform: &SolarStaff, task: &Task) -> Option<Obstacle> {
    let Some(person) = platform.freelancers.get(&task.worker).filter(|person| person.registered_ms.is_some()) else {
        return Some(Obstacle::NotRegistered);
    };
    let signed = |template: &str| person.signed.iter().any(|known| known == template);
    if !person.is_verified {
        return Some(Obstacle::NotVerified);
    }
    if !signed(OFFER_TEMPLATE) {
        return Some(Obstacle::OfferNotSigned);
    }
    let documents = task.acceptance_files.iter().filter_map(|&id| acceptance_file(id));
    let unsigned = documents.map(|file| file.template).find(|template| !signed(template));
    if let Some(template) = unsigned {
        return Some(Obstacle::DocumentNotSigned(template));
    }
    let anonymous = person.tax_documents.is_empty() && has_kinds(&person.country);
    (anonymous && !task.end_contracts.is_empty()).then_some(Obstacle::NoTaxNumber)
}

impl Obstacle {
    /// How `set_state` refuses.
    #[must_use]
    pub fn refusal(self) -> Reply {
        match self {
            Self::NotRegistered => Reply::conflict("Фрилансер не завершил регистрацию"),
            Self::NotVerified => Reply::conflict("Фрилансер не прошёл верификацию"),
            Self::OfferNotSigned => {
                Reply::error_with_code(409, "Для принятия задачи необходимо подписать договор оферты", 11)
            }
            Self::DocumentNotSigned(_) => Reply::conflict("Для принятия задачи необходимо подписать документы"),
            Self::NoTaxNumber => Reply::conflict("Для рекламной задачи необходим налоговый номер фрилансера"),
        }
    }

    fn requirement(self, origin: &str) -> Requirement {
        let (name, template_uuid, code, reason) = match self {
            Self::NotRegistered => {
                ("registrationRequired", None, "not_registered", "Фрилансер не завершил регистрацию.")
            }
            Self::NotVerified => ("verificationRequired", None, "not_verified", "Необходимо пройти верификацию."),
            Self::OfferNotSigned => (
                "agreementRequired",
                Some(OFFER_TEMPLATE),
                "forced_update",
                "Для работы с задачами необходимо принять новый Договор-оферту.",
            ),
            Self::DocumentNotSigned(template) => (
                "acceptanceFileRequired",
                Some(template),
                "not_signed",
                "Для работы с задачей необходимо подписать документы.",
            ),
            Self::NoTaxNumber => {
                ("taxNumberRequired", None, "no_tax_number", "Для рекламной задачи необходимо указать налоговый номер.")
            }
        };
        // The documented sample ends in a blank; so does this.
        let url = match template_uuid {
            Some(template) => format!("{origin}/_sandbox/agreement-template?uuid={template} "),
            None => format!("{origin}/_sandbox/links "),
        };
        Requirement { name, data: Details { url, template_uuid, code, reason } }
    }
}

/// `GET /customer/freelancers/check-task-requirements`. An empty body means that nothing is in the way.
pub fn check(call: &mut Call<'_>) -> Outcome {
    let obstacle = in_the_way(call)?;
    Ok(obstacle.map_or_else(Reply::empty, |obstacle| Reply::json(&obstacle.requirement(&call.origin))))
}

/// `GET /customer/freelancers/check-requirements`. The same without the name around it.
pub fn check_plainly(call: &mut Call<'_>) -> Outcome {
    let obstacle = in_the_way(call)?;
    Ok(obstacle.map_or_else(Reply::empty, |obstacle| Reply::json(&obstacle.requirement(&call.origin).data)))
}

/// What the query's freelancer must do before the query's task.
fn in_the_way(call: &Call<'_>) -> Result<Option<Obstacle>, Reply> {
    let mut errors = Errors::default();
    let [task, freelancer] = CHECK_QUERY.map(|name| {
        let text = call.query.get(name);
        match text {
            None => errors.add(name, texts::REQUIRED),
            Some(text) if !is_uuid(text) => errors.add(name, texts::UUID),
            Some(_) => {}
        }
        text.unwrap_or_default()
    });
    errors.finish()?;
    let task = own_task(call.platform, call.actor.company, call.platform.task_id_of(task))?;
    let freelancer = call.platform.freelancer_id_of(freelancer);
    let freelancer = freelancer.ok_or_else(|| Reply::not_found("Фрилансер не найден"))?;
    let Some(task) = call.platform.tasks.get(&task) else {
        return Err(Reply::not_found("Задача не найдена"));
    };
    if task.worker != freelancer {
        return Err(Reply::conflict("Задача назначена другому фрилансеру"));
    }
    Ok(obstacle(call.platform, task))
}
