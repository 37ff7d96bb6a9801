//! Performers: invited, registered, reviewed.

use serde::{Deserialize, Serialize};

use super::input::Inputs;
use super::jobs::{Job, State};
use super::lists::{Status, page, status};
use super::{Call, Qugo, after_step, next_id};
use crate::clock::{iso, parse_day};
use crate::outbox::Channel;
use crate::people::Person;
use crate::reply::{Outcome, Reply};
use crate::shared::Shared;

/// Where a questionnaire stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum WorkmanState {
    /// Not submitted.
    Draft,
    /// Under review.
    Moderation,
    /// Approved.
    Active,
    /// Switched off.
    Disabled,
    /// Refused.
    Rejected,
}

impl WorkmanState {
    /// Its code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Draft => "DRAFT",
            Self::Moderation => "MODERATION",
            Self::Active => "ACTIVE",
            Self::Disabled => "DISABLED",
            Self::Rejected => "REJECTED",
        }
    }
}

/// How a performer pays taxes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum TaxStatus {
    /// Self-employed.
    Smz,
    /// Sole trader.
    Ip,
    /// Natural person.
    Np,
}

/// A performer, or somebody who was invited.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Performer {
    /// Id.
    pub id: u64,
    /// Last, first name and patronymic; empty until registered.
    pub name: [String; 3],
    /// Tax number, once registered.
    pub inn: Option<String>,
    /// Phone.
    pub phone: String,
    /// Projects, also called tags.
    pub projects: Vec<String>,
    /// The questionnaire; none before registration.
    pub state: Option<WorkmanState>,
    /// How taxes are paid.
    pub tax: TaxStatus,
    /// When the performer changed last.
    pub updated_ms: u64,
    /// When the performer does the next thing.
    pub next_ms: Option<u64>,
}

impl Performer {
    /// Full name.
    #[must_use]
    pub fn full_name(&self) -> String {
        self.name.join(" ").trim().to_owned()
    }

    /// State as a self-employed person.
    #[must_use]
    pub const fn smz(&self) -> &'static str {
        match (self.state, self.tax) {
            (None, _) => "UNKNOWN",
            (Some(WorkmanState::Draft | WorkmanState::Moderation), TaxStatus::Smz) => "CHECKING",
            (Some(_), TaxStatus::Smz) => "OK",
            (Some(_), _) => "NOTSE",
        }
    }

    /// Whether jobs can be done: approved and self-employed.
    #[must_use]
    pub fn may_work(&self) -> bool {
        self.state == Some(WorkmanState::Active) && self.smz() == "OK"
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct EmployeeWire {
    id: String,
    workman_state: Option<Status>,
    smz_state: Option<Status>,
    name: String,
    inn: Option<String>,
    phone: String,
    email: Option<String>,
    projects: Vec<String>,
    is_registered: bool,
    has_workman: bool,
}

fn wire(performer: &Performer) -> EmployeeWire {
    EmployeeWire {
        id: performer.id.to_string(),
        workman_state: performer.state.map(|state| status(state.code())),
        smz_state: Some(status(performer.smz())),
        name: performer.full_name(),
        inn: performer.inn.clone(),
        phone: performer.phone.clone(),
        email: None,
        projects: performer.projects.clone(),
        is_registered: performer.state.is_some(),
        has_workman: performer.state.is_some(),
    }
}

/// Invites a phone: an SMS goes out, and whoever is new appears among the performers; the id.
pub fn invite_phone(platform: &mut Qugo, shared: &mut Shared, phone: &str, projects: Vec<String>) -> u64 {
    let now = shared.now();
    let text = "Вас приглашают в Qugo: https://qugo.gigwire.test/registration".to_owned();
    shared.outbox.send(now, Channel::Sms, phone, text, None);
    let known = platform.performers.values().find(|performer| performer.phone == phone).map(|performer| performer.id);
    let id = known.unwrap_or_else(|| next_id(&platform.performers, 7001));
    let wait = shared.settings.registration_ms.max(1);
    match platform.performers.get_mut(&id) {
        Some(performer) => {
            for project in projects {
                if !performer.projects.contains(&project) {
                    performer.projects.push(project);
                }
            }
        }
        None => {
            let performer = Performer {
                id,
                name: [const { String::new() }; 3],
                inn: None,
                phone: phone.to_owned(),
                projects,
                state: None,
                tax: TaxStatus::Smz,
                updated_ms: now,
                next_ms: shared.settings.self_acting.then(|| now.saturating_add(wait)),
            };
            platform.performers.insert(id, performer);
        }
    }
    id
}

/// `POST /employees`
pub fn invite(call: &mut Call<'_>) -> Outcome {
    let mut inputs = Inputs::of_query(call);
    let (phone, projects) = (inputs.phone("phone"), inputs.texts("projects[]"));
    inputs.finish()?;
    let id = invite_phone(call.platform, call.shared, &phone, projects);
    Ok(call.platform.performers.get(&id).map_or_else(Reply::empty, |performer| Reply::json(&wire(performer))))
}

/// The performer registers, sends the questionnaire, and is approved.
pub fn advance(platform: &mut Qugo, shared: &mut Shared, id: u64, at: u64) {
    let person = Person::make(&mut shared.random);
    let inn = format!("77{}", shared.random.digits(10));
    let again = after_step(shared, at);
    let Some(performer) = platform.performers.get_mut(&id) else { return };
    (performer.state, performer.next_ms) = match performer.state {
        None => {
            if performer.name[0].is_empty() {
                performer.name = [person.last_name, person.first_name.to_owned(), person.middle_name.to_owned()];
            }
            performer.inn.get_or_insert(inn);
            (Some(WorkmanState::Draft), again)
        }
        Some(WorkmanState::Draft) => (Some(WorkmanState::Moderation), again),
        Some(WorkmanState::Moderation) => (Some(WorkmanState::Active), None),
        other => (other, None),
    };
    performer.updated_ms = at;
    wake_jobs(platform, shared, id, at);
}

/// Jobs that waited for this performer's review are answered in the next step.
pub fn wake_jobs(platform: &mut Qugo, shared: &Shared, id: u64, at: u64) {
    let ready = platform.performers.get(&id).is_some_and(Performer::may_work);
    let waits = |job: &&Job| {
        job.state == State::WorkmanPending
            && job.next_ms.is_none()
            && job.offer.as_ref().is_some_and(|offer| offer.performer == id)
    };
    let waiting: Vec<u64> = platform.jobs.values().filter(waits).map(|job| job.id).collect();
    for job in waiting.into_iter().filter(|_| ready && shared.settings.self_acting) {
        if let Some(job) = platform.jobs.get_mut(&job) {
            job.next_ms = after_step(shared, at);
        }
    }
}

/// `GET /employees/page`
pub fn list(call: &mut Call<'_>) -> Outcome {
    let inputs = Inputs::of_query(call);
    let search = inputs.text("filters[search]").map(|text| text.to_lowercase());
    let kind = inputs.text("filters[searchType]");
    let projects = inputs.texts("filters[projects][]");
    let flag = |name: &str| inputs.text(name).map(|text| text == "true" || text == "1");
    let (registered, workman) = (flag("filters[isRegistered]"), flag("filters[hasWorkman]"));
    let (smz, state) = (inputs.text("filters[workmanSmzStateID]"), inputs.text("filters[workmanStateID]"));
    let citizenship = inputs.text("filters[workmanCitizenshipId]");
    let matches = |performer: &&Performer| {
        let fits = |field: &str| match field {
            "FIO" => performer.full_name().to_lowercase(),
            "INN" => performer.inn.clone().unwrap_or_default(),
            "PHONE" => performer.phone.clone(),
            "TAG" => performer.projects.join("\n").to_lowercase(),
            _ => String::new(),
        };
        let found = |text: &String| match kind.as_deref() {
            Some(kind) => fits(kind).contains(text.as_str()),
            None => ["FIO", "INN", "PHONE"].into_iter().any(|kind| fits(kind).contains(text.as_str())),
        };
        search.as_ref().is_none_or(found)
            && projects.iter().all(|project| performer.projects.contains(project))
            && registered.is_none_or(|wanted| wanted == performer.state.is_some())
            && workman.is_none_or(|wanted| wanted == performer.state.is_some())
            && smz.as_deref().is_none_or(|code| code == performer.smz())
            && state.as_deref().is_none_or(|code| performer.state.is_some_and(|state| state.code() == code))
            && citizenship.as_deref().is_none_or(|code| code == "RUS")
    };
    let items: Vec<_> = call.platform.performers.values().filter(matches).map(wire).collect();
    page(call, inputs, items)
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct WorkmanWire {
    id: String,
    inn: Option<String>,
    last_name: String,
    first_name: String,
    middle_name: String,
    phone: String,
    tax_status: TaxStatus,
    is_active: bool,
    birth_date: String,
}

/// `GET /sync/workmans`, which only other people's code knows.
pub fn sync(call: &mut Call<'_>) -> Outcome {
    let mut inputs = Inputs::of_query(call);
    let since = inputs.text("UpdateSince").map(|text| parse_day(&text).map(|(start, _)| start));
    if since == Some(None) {
        inputs.add("UpdateSince", "is no day");
    }
    let since = since.flatten().unwrap_or(0);
    let wire = |performer: &Performer| {
        let [last_name, first_name, middle_name] = performer.name.clone();
        WorkmanWire {
            id: performer.id.to_string(),
            inn: performer.inn.clone(),
            last_name,
            first_name,
            middle_name,
            phone: performer.phone.clone(),
            tax_status: performer.tax,
            is_active: performer.state == Some(WorkmanState::Active),
            birth_date: iso(631_152_000_000),
        }
    };
    let registered = call.platform.performers.values().filter(|one| one.state.is_some() && one.updated_ms >= since);
    let items: Vec<_> = registered.map(wire).collect();
    page(call, inputs, items)
}
