//! What a test asks of the world itself: `/_sandbox/...`.

use std::collections::BTreeMap;

use gigwire::http::{Method, Request};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::clock::iso;
use crate::cloudtips;
use crate::fault::Fault;
use crate::ledger::{Account, Entry};
use crate::money::{Currency, Money};
use crate::outbox::Message;
use crate::planado::{self, worker};
use crate::reply::{Outcome, Reply};
use crate::shared::Settings;
use crate::solar_staff::deliveries::Queued;
use crate::solar_staff::terminal::{self, Link};
use crate::solar_staff::{freelancer_page, staging};
use crate::target::Target;
use crate::world::World;

#[derive(Serialize)]
struct OutboxWire<'a> {
    messages: Vec<&'a Message>,
}

#[derive(Serialize)]
struct LedgerWire<'a> {
    sound: bool,
    balances: Vec<BalanceWire>,
    entries: Vec<&'a Entry>,
}

#[derive(Serialize)]
struct BalanceWire {
    account: Account,
    currency: Currency,
    amount: Money,
}

#[derive(Serialize)]
struct ClockWire {
    now: String,
    now_ms: u64,
    advanced_ms: u64,
    next_wakeup_ms: Option<u64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AdvanceInput {
    advance_ms: u64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FaultsInput {
    faults: Vec<Fault>,
}

#[derive(Serialize)]
struct FaultsWire<'a> {
    faults: Vec<&'a Fault>,
}

#[derive(Serialize)]
struct WebhooksWire<'a> {
    deliveries: Vec<&'a Queued>,
}

#[derive(Serialize)]
struct LinksWire<'a> {
    links: Vec<LinkWire<'a>>,
}

#[derive(Serialize)]
struct LinkWire<'a> {
    path: String,
    #[serde(flatten)]
    link: &'a Link,
}

#[derive(Serialize)]
struct StateWire {
    seed: u64,
    naive: bool,
    users: usize,
    companies: usize,
    freelancers: usize,
    tasks: usize,
    tasks_by_state: BTreeMap<u64, usize>,
    payouts_by_status: BTreeMap<u64, usize>,
    ledger_entries: usize,
    messages: usize,
    waiting_faults: usize,
}

/// Answers a request to the world itself.
///
/// # Errors
/// A refusal.
pub fn answer(world: &mut World, now_ms: u64, request: &Request, target: &Target, path: &[String]) -> Outcome {
    let path: Vec<&str> = path.iter().map(String::as_str).collect();
    match (request.method, path.as_slice()) {
        (Method::Get, ["outbox"]) => Ok(Reply::json(&OutboxWire { messages: world.outbox().messages().collect() })),
        (Method::Get, ["ledger"]) => Ok(ledger(world, target)),
        (Method::Get, ["clock"]) => Ok(clock(world)),
        (Method::Post, ["clock"]) => {
            let AdvanceInput { advance_ms } = read(&request.body)?;
            world.shared.clock.advance(advance_ms);
            world.tick(now_ms);
            Ok(clock(world))
        }
        (Method::Get, ["faults"]) => Ok(Reply::json(&FaultsWire { faults: world.faults.waiting().collect() })),
        (Method::Post, ["faults"]) => {
            let FaultsInput { faults } = read(&request.body)?;
            for fault in faults {
                if fault.status.is_some_and(|status| !(200..600).contains(&status)) {
                    return Err(Reply::error(400, "status must be from 200 to 599"));
                }
                world.faults.add(fault);
            }
            Ok(Reply::json(&FaultsWire { faults: world.faults.waiting().collect() }))
        }
        (Method::Delete, ["faults"]) => {
            world.faults.clear();
            Ok(Reply::empty())
        }
        (Method::Get, ["state"]) => Ok(state(world)),
        (Method::Get, ["webhooks"]) => {
            Ok(Reply::json(&WebhooksWire { deliveries: world.solar_staff.deliveries.log.values().collect() }))
        }
        (Method::Get, ["links"]) => {
            let links = world.solar_staff.links.values();
            let links = links.map(|link| LinkWire { path: format!("{}/{}", terminal::PATH, link.token), link });
            Ok(Reply::json(&LinksWire { links: links.collect() }))
        }
        (_, ["freelancer", token]) => {
            freelancer_page::answer(&mut world.solar_staff, &mut world.shared, request, token)
        }
        (Method::Get, ["agreement-template"]) => freelancer_page::agreement(target),
        (Method::Post, ["tasks"]) => {
            staging::stage(&mut world.solar_staff, &mut world.shared, &read(&request.body)?)?;
            Ok(Reply::empty())
        }
        (Method::Post, ["top-up"]) => {
            staging::top_up(&mut world.solar_staff, &mut world.shared, &read(&request.body)?)?;
            Ok(Reply::empty())
        }
        (_, ["cloudtips", rest @ ..]) => {
            cloudtips::staging::answer(&mut world.cloudtips, &mut world.shared, request, target, rest)
        }
        (Method::Post, ["qugo"]) => {
            crate::qugo::staging::act(&mut world.qugo, &mut world.shared, &read(&request.body)?)?;
            Ok(Reply::empty())
        }
        (_, ["planado", rest @ ..]) => planado(world, request, rest),
        (Method::Get, ["settings"]) => Ok(Reply::json(&world.shared.settings)),
        (Method::Post, ["settings"]) => {
            world.shared.settings = changed(&world.shared.settings, &request.body)?;
            // What was switched off may have been waiting.
            world.after_restore();
            Ok(Reply::json(&world.shared.settings))
        }
        (Method::Post, ["reset"]) => {
            world.reset(now_ms);
            Ok(state(world))
        }
        _ => Err(Reply::not_found(
            "the controls are GET outbox, GET ledger, GET/POST clock, GET/POST/DELETE faults, GET state, POST reset, \
             GET webhooks, GET links, GET/POST freelancer/<token>, GET/POST settings, POST tasks, POST top-up, \
             POST cloudtips, POST planado/jobs, POST planado/webhooks, DELETE planado/webhooks/<uuid>, GET planado/deliveries, \
             POST qugo",
        )),
    }
}

/// What Planado's applications would do, as its API does not.
fn planado(world: &mut World, request: &Request, path: &[&str]) -> Outcome {
    let (platform, shared) = (&mut world.planado, &mut world.shared);
    match (request.method, path) {
        (Method::Post, ["jobs"]) => worker::act(platform, shared, read(&request.body)?),
        (Method::Post, ["webhooks"]) => {
            let uuid = planado::webhooks::subscribe(platform, shared, read(&request.body)?)?;
            Ok(Reply::json(&serde_json::json!({"uuid": uuid})))
        }
        (Method::Delete, ["webhooks", uuid]) => {
            planado::webhooks::unsubscribe(platform, uuid)?;
            Ok(Reply::empty())
        }
        (Method::Get, ["deliveries"]) => {
            let deliveries: Vec<_> = platform.deliveries.log.values().collect();
            Ok(Reply::json(&serde_json::json!({"deliveries": deliveries})))
        }
        _ => Err(Reply::not_found("the controls are POST jobs, POST webhooks, DELETE webhooks/<uuid>, GET deliveries")),
    }
}

fn read<'a, T: Deserialize<'a>>(body: &'a [u8]) -> Result<T, Reply> {
    serde_json::from_slice(body).map_err(|error| Reply::error(400, &error.to_string()))
}

/// The settings with those replaced that the body names. What a world was made from stays.
fn changed(settings: &Settings, body: &[u8]) -> Result<Settings, Reply> {
    let unreadable = |error: serde_json::Error| Reply::error(400, &error.to_string());
    let mut all: Map<String, Value> =
        serde_json::to_value(settings).and_then(serde_json::from_value).map_err(unreadable)?;
    let new: Map<String, Value> = read(body)?;
    if new.contains_key("seed") || new.contains_key("tasks") {
        return Err(Reply::error(400, "seed and tasks are those that the world was made from"));
    }
    for (name, value) in new {
        match (all.get_mut(&name), value) {
            (Some(Value::Object(known)), Value::Object(new)) => known.extend(new),
            (_, value) => {
                all.insert(name, value);
            }
        }
    }
    serde_json::from_value(Value::Object(all)).map_err(unreadable)
}

/// The whole ledger, or with `?task_id=` the entries of one task, or with `?after=` those after a number.
fn ledger(world: &World, target: &Target) -> Reply {
    let number = |name: &str| target.query.iter().find(|(key, _)| key == name).and_then(|(_, text)| text.parse().ok());
    let (task, after): (Option<u64>, Option<u64>) = (number("task_id"), number("after"));
    let ledger = world.ledger();
    let entries = ledger.entries().filter(|entry| task.is_none() || entry.task_id == task);
    Reply::json(&LedgerWire {
        sound: ledger.is_sound(),
        balances: ledger
            .balances()
            .map(|(account, currency, amount)| BalanceWire { account, currency, amount })
            .collect(),
        entries: entries.filter(|entry| after.is_none_or(|after| entry.id > after)).collect(),
    })
}

fn clock(world: &World) -> Reply {
    let clock = &world.shared.clock;
    Reply::json(&ClockWire {
        now: iso(clock.now()),
        now_ms: clock.now(),
        advanced_ms: clock.advanced(),
        next_wakeup_ms: world.next_event(),
    })
}

fn state(world: &World) -> Reply {
    let platform = &world.solar_staff;
    let mut tasks_by_state = BTreeMap::new();
    let mut payouts_by_status = BTreeMap::new();
    for task in platform.tasks.values() {
        *tasks_by_state.entry(task.state).or_default() += 1;
        if let Some(payout) = &task.payout {
            *payouts_by_status.entry(payout.status).or_default() += 1;
        }
    }
    Reply::json(&StateWire {
        seed: world.shared.settings.seed,
        naive: world.shared.settings.naive,
        users: platform.users.len(),
        companies: platform.companies.len(),
        freelancers: platform.freelancers.len(),
        tasks: platform.tasks.len(),
        tasks_by_state,
        payouts_by_status,
        ledger_entries: world.ledger().entries().count(),
        messages: world.outbox().messages().count(),
        waiting_faults: world.faults.waiting().count(),
    })
}
