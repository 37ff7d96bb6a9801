//! The rows of a scenario's plan, and what must become of each when nothing goes wrong.

use gigwire::http::Method;
use gigwire::solar_staff::payment_run::Mode;
use gigwire_sandbox::money::Currency;
use gigwire_sandbox::random::Random;
use gigwire_sandbox::solar_staff::catalogue::OFFER_TEMPLATE;
use gigwire_sandbox::solar_staff::records::{EndpointKind, Freelancer};
use serde_json::{Value, json};

use crate::scenario::{BEGIN, Scenario};
use crate::server::{Server, deadline};

/// A row as the run gets it, and what the world knows of it.
#[derive(Debug, Clone)]
pub struct Planned {
    /// As the run gets it.
    pub json: String,
    /// The existing task, where the row pays one.
    pub task: Option<u64>,
    /// Its title: by it the row's tasks are found in the world, whatever UUID they got.
    pub title: String,
    /// Whether it can be paid, and paid out where that is wanted, when nothing goes wrong.
    pub payable: bool,
}

/// Who can be paid.
#[derive(Debug, Clone, Copy)]
struct Able {
    take: bool,
    payout: bool,
}

/// Makes up the rows; tasks that exist already are made by somebody else first.
pub fn make(scenario: &Scenario, server: &mut Server, random: &mut Random) -> Vec<Planned> {
    let company = scenario.company;
    let team = |person: &&Freelancer| person.teams.contains(&company);
    let people: Vec<Freelancer> = server.world().solar_staff().freelancers.values().filter(team).cloned().collect();
    let (good, bad): (Vec<&Freelancer>, Vec<&Freelancer>) = people.iter().partition(|person| {
        let able = able(scenario, person);
        able.take && (able.payout || !scenario.options.payout)
    });
    // Few people, so that one of them often has several rows.
    let few = random.between(1, 4);
    let good: Vec<&Freelancer> = (0..few).filter_map(|_| random.pick(&good).copied()).collect();
    if scenario.settings.naive && scenario.options.payout {
        // With money of other origin on their balances, nothing but the run's care keeps a payout from going twice.
        for person in &good {
            if let Some(task) = server.order(BEGIN, company, person.id, "earlier", &json!(3_000)) {
                server.neighbour(BEGIN, company, Method::Post, "customer/tasks/quick-pay", &json!({"taskId": task}));
            }
        }
    }
    (0..scenario.rows)
        .map(|index| {
            let title = format!("row-{index}");
            let is_bad = random.percent(scenario.bad_percent);
            let person = random.pick(if is_bad && !bad.is_empty() { &bad } else { &good }).copied();
            let unknown = is_bad && (bad.is_empty() || random.percent(30));
            let price = price(random);
            match person {
                Some(person) if !is_bad && random.percent(scenario.existing_percent) => {
                    existing(scenario, server, random, person, title, &price)
                }
                _ => fresh(random, person, unknown, title, &price, is_bad),
            }
        })
        .collect()
}

fn price(random: &mut Random) -> String {
    match random.below(4) {
        0 => random.between(50, 900).to_string(),
        1 => format!("{}.5", random.between(50, 900)),
        _ => format!("{}.{:02}", random.between(50, 900), random.below(100)),
    }
}

fn fresh(
    random: &mut Random,
    person: Option<&Freelancer>,
    unknown: bool,
    title: String,
    price: &str,
    is_bad: bool,
) -> Planned {
    let freelancer = match person {
        // By id and by phone the platform tells no UUID, and without one nobody can sign for them.
        Some(person) if !unknown && !has_signed(person) => json!({"uuid": person.uuid}),
        Some(person) if !unknown => match (random.below(4), &person.email, &person.phone) {
            (0, Some(email), _) => json!({"email": email}),
            (1, _, Some(phone)) => json!({"phone": phone}),
            (2, ..) => json!({"uuid": person.uuid}),
            _ => json!({"id": person.id}),
        },
        _ => json!({"email": "nobody@gigwire.test"}),
    };
    let mut row = json!({
        "key": title, "freelancer": freelancer, "service": 20,
        "attributes": [{"id": 1, "value": "https://example.test/brief"}], "title": title,
        "description": "As agreed.", "price": price, "deadline": deadline(BEGIN),
    });
    if let (Some(person), false, true) = (person, is_bad, random.percent(20)) {
        let confirmed = person.endpoints.iter().find(|means| means.status == means.kind.confirmed());
        if let (Some(means), Some(row)) = (confirmed, row.as_object_mut()) {
            let currency = Currency::Eur.id();
            row.insert("payout".to_owned(), json!({"type": means.kind.code(), "id": means.id, "currencyId": currency}));
        }
    }
    Planned { json: row.to_string(), task: None, title, payable: !is_bad }
}

/// A task that somebody else made, and perhaps took further.
fn existing(
    scenario: &Scenario,
    server: &mut Server,
    random: &mut Random,
    person: &Freelancer,
    title: String,
    price: &str,
) -> Planned {
    let number: Value = serde_json::from_str(price).unwrap_or_default();
    let task = server.order(BEGIN, scenario.company, person.id, &title, &number);
    // The platform tells no UUID of a task's freelancer, and without one nobody can sign for them.
    let mut payable = task.is_some() && has_signed(person);
    let id = task.unwrap_or_default();
    let uuid = server.task(id).map(|task| task.uuid.clone()).unwrap_or_default();
    let must_sign = !has_signed(person);
    let named = if must_sign || random.percent(50) { json!({"uuid": uuid}) } else { json!({"id": id}) };
    let steps = if must_sign { 0 } else { random.below(5) };
    let wanted: [(Method, String, Value); 4] = [
        (Method::Put, format!("customer/tasks/{id}"), json!({"state": 2})),
        (Method::Put, format!("customer/tasks/{id}"), json!({"state": 3})),
        (Method::Post, "customer/tasks/accept".to_owned(), json!({"taskId": id})),
        (Method::Post, "customer/tasks/pay".to_owned(), json!({"taskId": id})),
    ];
    for (method, path, body) in wanted.iter().take(usize::try_from(steps).unwrap_or(0)) {
        payable &= server.neighbour(BEGIN, scenario.company, *method, path, body).status == 200;
    }
    let mut row = json!({"key": title, "task": named});
    if let (true, Some(row)) = (random.percent(50), row.as_object_mut()) {
        row.insert("price".to_owned(), json!(price));
    }
    Planned { json: row.to_string(), task, title, payable }
}

fn able(scenario: &Scenario, person: &Freelancer) -> Able {
    let signed = has_signed(person);
    let acts_for = scenario.options.mode == Mode::ActFor;
    let first = |kind: EndpointKind| {
        person.endpoints.iter().find(|means| means.kind == kind && means.status == kind.confirmed())
    };
    let means = first(EndpointKind::Card).or_else(|| first(EndpointKind::Account));
    Able {
        take: person.registered_ms.is_some()
            && person.is_verified
            && (signed || (acts_for && scenario.options.sign_agreements)),
        // Cards of other countries need euros on the way.
        payout: means.is_some() && person.country == "RU",
    }
}

fn has_signed(person: &Freelancer) -> bool {
    person.signed.iter().any(|template| template == OFFER_TEMPLATE)
}
