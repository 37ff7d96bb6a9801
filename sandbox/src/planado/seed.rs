//! The account that a world begins with: people, teams, reference lists, templates, clients, sites and some jobs.

use serde_json::{Value, json};

use super::address::{Address, Contact, ContactType, Geolocation};
use super::clients::Client;
use super::custom_fields::{Field, FieldType};
use super::events::{Event, Location, context};
use super::jobs::{Assignee, Ending, Job, Status};
use super::moment::stamp;
use super::references::{JobType, Named, PickList, Resolution, Team};
use super::shifts::Slot;
use super::sites::Site;
use super::templates::Template;
use super::users::User;
use super::{Identified, Planado, Rows, add, permissions};
use crate::clock::{DAY, HOUR, MINUTE, iso};
use crate::people::{Person, phone};
use crate::random::Random;
use crate::shared::Shared;

/// How many jobs a world begins with.
const JOBS: u64 = 24;

/// How many clients, every second an organisation with a site.
const CLIENTS: u64 = 10;

/// Makes it up.
pub fn fill(platform: &mut Planado, shared: &mut Shared) {
    // A chance of its own: what this account needs leaves the rest of a world as it was.
    let mut random = Random::new(shared.settings.seed ^ 0x0050_4c41_4e41_444f);
    let now = shared.now();
    lists(platform, &mut random);
    people(platform, &mut random, now);
    templates(platform, &mut random, now);
    clients(platform, &mut random, now);
    jobs(platform, &mut random, now);
}

fn named(random: &mut Random, name: &str) -> Named {
    Named { uuid: random.uuid(), name: name.to_owned() }
}

fn lists(platform: &mut Planado, random: &mut Random) {
    for code in ["default", "installation", "maintenance", "repair"] {
        add(&mut platform.job_types, JobType { uuid: random.uuid(), code: code.to_owned() });
    }
    for (name, successful, has_comment, comment_required) in [
        ("Выполнено", true, false, false),
        ("Выполнено с замечаниями", true, true, true),
        ("Клиента нет на месте", false, true, false),
        ("Отказ клиента", false, true, true),
    ] {
        let (uuid, name) = (random.uuid(), name.to_owned());
        add(&mut platform.resolutions, Resolution { uuid, name, successful, has_comment, comment_required });
    }
    for number in 1..=23 {
        let name = match number {
            1 => "Электрика".to_owned(),
            2 => "Сантехника".to_owned(),
            _ => format!("Навык {number}"),
        };
        add(&mut platform.skills, named(random, &name));
    }
    for name in ["Север", "Юг", "Центр"] {
        add(&mut platform.territories, named(random, name));
    }
    for (name, values) in [
        ("Причина неисправности", &["Износ", "Ошибка монтажа", "Механическое повреждение"][..]),
        ("Тип оборудования", &["Котёл", "Насос", "Счётчик"]),
    ] {
        let values = values.iter().map(|value| named(random, value)).collect();
        add(&mut platform.dictionaries, PickList { uuid: random.uuid(), name: name.to_owned(), values });
    }
}

fn people(platform: &mut Planado, random: &mut Random, now: u64) {
    let midnight = now - now % DAY;
    for number in 1..=6 {
        let person = Person::make(random);
        let dispatcher = number == 1;
        let mut rights = permissions::all(dispatcher);
        let mobile = json!({"mobile": {"login": !dispatcher, "jobs": {"view": true, "complete": true}}});
        // These are rights that there are.
        let _ = permissions::change(&mut rights, &mobile);
        let email = if dispatcher {
            "dispatcher@gigwire.test".to_owned()
        } else {
            format!("worker{}@gigwire.test", number - 1)
        };
        let slots = (0..14).map(|day| Slot {
            from_ms: midnight + day * DAY + 6 * HOUR,
            to_ms: midnight + day * DAY + 15 * HOUR,
            working: day % 7 < 5,
            territory: platform.territories.get(&1).cloned(),
            job_type: None,
        });
        let user = User {
            uuid: random.uuid(),
            first_name: person.first_name.to_owned(),
            last_name: person.last_name,
            email,
            mobile_phone: Some(phone(random)),
            territory: platform.territories.get(&(number % 3 + 1)).cloned(),
            skills: platform.skills.get(&(number % 2 + 1)).into_iter().cloned().collect(),
            permissions: rights,
            slots: if dispatcher { Vec::new() } else { slots.collect() },
        };
        add(&mut platform.users, user);
    }
    for (name, members) in [("Бригада 1", [2, 3]), ("Бригада 2", [4, 5])] {
        let territory = platform.territories.get(&members[0].min(3)).cloned();
        let members = members.into_iter().filter_map(|number| uuid(&platform.users, number)).collect();
        add(&mut platform.teams, Team { uuid: random.uuid(), name: name.to_owned(), territory, members });
    }
}

fn uuid<T: Identified>(rows: &Rows<T>, number: u64) -> Option<String> {
    rows.get(&number).map(|row| row.uuid().to_owned())
}

fn field(random: &mut Random, name: &str, field_type: FieldType, required: bool) -> Field {
    let value = field_type.nothing();
    Field { uuid: random.uuid(), name: name.to_owned(), field_type, required, value, filled_at: None }
}

fn templates(platform: &mut Planado, random: &mut Random, now: u64) {
    use FieldType::{Action, Barcode, Checkbox, Dictionary, File, Image, Input, Textarea};
    let mut instruction = field(random, "Инструкция", File, false);
    instruction.value = json!("https://files.gigwire.test/instruction.pdf");
    let custom = vec![
        field(random, "Номер договора", Input, true),
        instruction,
        field(random, "Оборудование", Dictionary, false),
    ];
    let report = vec![
        field(random, "Работы выполнены", Action, true),
        field(random, "Показания", Input, true),
        field(random, "Замечания", Textarea, false),
        field(random, "Гарантийный случай", Checkbox, false),
        field(random, "Серийный номер", Barcode, false),
        field(random, "Фото", Image, false),
        field(random, "Причина", Dictionary, false),
    ];
    let all: Vec<String> = platform.resolutions.values().map(|row| row.uuid.clone()).collect();
    for (name, assignee, custom_fields, report_fields, possible_resolutions) in [
        ("Монтаж", None, custom, report, all),
        ("Осмотр", uuid(&platform.users, 2).map(Assignee::Worker), Vec::new(), Vec::new(), Vec::new()),
        ("Аварийный выезд", uuid(&platform.teams, 1).map(Assignee::Team), Vec::new(), Vec::new(), Vec::new()),
    ] {
        let template = Template {
            uuid: random.uuid(),
            name: name.to_owned(),
            job_type: uuid(&platform.job_types, 2),
            description: Some(format!("{name}: работы по заявке")),
            minutes: Some(90),
            assignee,
            custom_fields,
            report_fields,
            possible_resolutions,
            created_ms: now.saturating_sub(90 * DAY),
        };
        add(&mut platform.templates, template);
    }
}

fn address(random: &mut Random, person: &Person) -> Address {
    let geolocation = Geolocation {
        longitude: 37.5 + (random.below(2000) as f64) / 10_000.0,
        latitude: 55.7 + (random.below(1000) as f64) / 10_000.0,
    };
    Address {
        formatted: Some(format!("{}, Садовая улица, {}", person.city, random.between(1, 90))),
        apartment: Some(random.between(1, 200).to_string()),
        geolocation: Some(geolocation),
        ..Address::default()
    }
}

fn contact(random: &mut Random, person: &Person) -> Contact {
    let name = Some(format!("{} {}", person.first_name, person.last_name));
    Contact { name, value: Some(phone(random)), kind: ContactType::Phone }
}

fn clients(platform: &mut Planado, random: &mut Random, now: u64) {
    for number in 1..=CLIENTS {
        let person = Person::make(random);
        let organization = number % 2 == 0;
        let created_ms = now.saturating_sub((60 - number) * DAY);
        let client = Client {
            uuid: random.uuid(),
            external_id: Some(format!("client-{number}")),
            organization,
            organization_name: organization.then(|| format!("ООО «{} {number}»", person.last_name)),
            first_name: (!organization).then(|| person.first_name.to_owned()),
            last_name: (!organization).then(|| person.last_name.clone()),
            middle_name: (!organization).then(|| person.middle_name.to_owned()),
            site_address: Some(address(random, &person)),
            contacts: vec![contact(random, &person)],
            version: 1,
            created_ms,
            updated_ms: created_ms,
        };
        if organization {
            let site = Site {
                uuid: random.uuid(),
                external_id: Some(format!("site-{number}")),
                name: format!("Объект {number}"),
                description: None,
                contacts: client.contacts.clone(),
                territory: platform.territories.get(&(number % 3 + 1)).cloned(),
                address: Some(address(random, &person)),
                client: Some(client.uuid.clone()),
                version: 1,
                created_ms,
                updated_ms: created_ms,
            };
            add(&mut platform.sites, site);
        }
        add(&mut platform.clients, client);
    }
}

fn jobs(platform: &mut Planado, random: &mut Random, now: u64) {
    const STATES: [Status; 6] =
        [Status::Scheduled, Status::Posted, Status::EnRoute, Status::Started, Status::Suspended, Status::Finished];
    for number in 1..=JOBS {
        let created_ms = now.saturating_sub((JOBS + 1 - number) * 6 * HOUR);
        let status = usize::try_from(number).ok().and_then(|number| STATES.get(number % STATES.len()));
        let status = status.copied().unwrap_or(Status::Scheduled);
        let mut job = Job::new(random.uuid(), created_ms);
        let template = platform.templates.get(&(number / 6 % 3 + 1)).cloned();
        if let Some(template) = template {
            template.start(&mut job);
        }
        job.serial_no = number;
        job.external_id = Some(format!("job-{number}"));
        job.external_order_id = Some(format!("order-{}", number / 3));
        job.scheduled_at = Some(iso(created_ms + 2 * HOUR));
        job.client = uuid(&platform.clients, number % CLIENTS + 1);
        job.site = uuid(&platform.sites, number % (CLIENTS / 2) + 1);
        job.territory = uuid(&platform.territories, number % 3 + 1);
        job.skills = uuid(&platform.skills, number % 2 + 1).into_iter().collect();
        let person = Person::make(random);
        job.address = Some(address(random, &person));
        job.contacts = vec![contact(random, &person)];
        fill_in(&mut job.custom_fields, &json!(format!("Д-{number}")), None);
        if status == Status::Scheduled {
            job.assignee = None;
        } else {
            job.assignee = job.assignee.or_else(|| uuid(&platform.users, number % 5 + 2).map(Assignee::Worker));
        }
        lead(platform, random, &mut job, status);
        add(&mut platform.jobs, job);
    }
}

fn fill_in(fields: &mut [Field], text: &Value, at: Option<&String>) {
    for field in fields.iter_mut().filter(|field| field.required) {
        field.value = if field.field_type == FieldType::Action { json!(true) } else { text.clone() };
        field.filled_at = at.cloned();
    }
}

/// Leads a new job to a state, with an event for each version on the way.
fn lead(platform: &mut Planado, random: &mut Random, job: &mut Job, status: Status) {
    let mut event = |platform: &mut Planado, job: &mut Job, kind: &str, source: &str| {
        let payload = json!({"status": job.status});
        let (uuid, kind, context) = (random.uuid(), kind.to_owned(), context(source, None, job.updated_ms));
        let event = Event { uuid, job: job.serial_no, version: job.version, kind, context, payload };
        let event = add(&mut platform.events, event);
        if let (Some(Assignee::Worker(user)), true) = (&job.assignee, source == "mobile") {
            let location = Location {
                uuid: random.uuid(),
                job: job.serial_no,
                user: Some(user.clone()),
                longitude: 37.62,
                latitude: 55.75,
                captured_ms: job.updated_ms,
                event: Some(event),
            };
            add(&mut platform.locations, location);
        }
    };
    job.status = if job.assignee.is_some() { Status::Posted } else { Status::Scheduled };
    event(platform, job, "job_created", "api");
    for step in [Status::EnRoute, Status::Started, Status::Suspended, Status::Finished] {
        if step > status {
            break;
        }
        if step == Status::Suspended && status == Status::Finished {
            continue;
        }
        job.status = step;
        job.version += 1;
        job.updated_ms += 20 * MINUTE;
        let at = Some(stamp(job.updated_ms));
        match step {
            Status::EnRoute => job.timestamps.en_route_at = at,
            Status::Started => job.timestamps.started_at = at,
            Status::Suspended => job.timestamps.suspended_at = at,
            _ => {
                fill_in(&mut job.report_fields, &json!("0042"), at.as_ref());
                job.timestamps.finished_at = at;
                let resolution = uuid(&platform.resolutions, 1).unwrap_or_default();
                job.ending = Some(Ending { resolution, comment: None });
            }
        }
        let kind = if step == Status::Started { "job_started" } else { "status_updated" };
        event(platform, job, kind, "mobile");
    }
}
