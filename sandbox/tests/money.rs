//! Whatever is asked in whatever order: no money appears or vanishes, nobody is paid twice.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::collections::BTreeMap;

use gigwire::http::Method::{Post, Put};
use gigwire_sandbox::Settings;
use gigwire_sandbox::ledger::{Account, Reason};
use gigwire_sandbox::money::{Currency, Money};
use proptest::prelude::*;
use support::{Client, EURO, MAIN, POOR};

/// Something that a client might do, with a number that picks the task.
#[derive(Debug, Clone)]
enum Act {
    Create { company: u64, hundredths: u64 },
    SetState(u64, u8),
    Customer(&'static str, u64),
    Payout(u64, u8),
    Wait(u64),
    Fault(&'static str),
    Stage(u64, &'static str),
    TopUp(u64, u64),
    Payouts(&'static str),
}

fn act() -> impl Strategy<Value = Act> {
    let task = any::<u64>();
    prop_oneof![
        2 => (prop::sample::select(&[MAIN, EURO, POOR][..]), 1..2_000_000_u64)
            .prop_map(|(company, hundredths)| Act::Create { company, hundredths }),
        4 => (task, prop::sample::select(&[2, 3, 6, 8][..])).prop_map(|(task, state)| Act::SetState(task, state)),
        8 => (prop::sample::select(&["accept", "pay", "pay", "quick-pay", "decline", "return-to-work"][..]), task)
            .prop_map(|(name, task)| Act::Customer(name, task)),
        4 => (task, prop::sample::select(&[1, 2, 6][..])).prop_map(|(task, kind)| Act::Payout(task, kind)),
        3 => (0..20_000_u64).prop_map(Act::Wait),
        1 => prop::sample::select(&["drop_after_act", "drop_before_act", "status", "truncate"][..])
            .prop_map(Act::Fault),
        3 => (task, prop::sample::select(&["take", "report", "open_dispute", "settle_dispute", "propose_changes", "agree_to_changes", "return_payment", "confirm_cancellation"][..]))
            .prop_map(|(task, doing)| Act::Stage(task, doing)),
        1 => (prop::sample::select(&[MAIN, EURO, POOR][..]), 1..3_000_000_u64)
            .prop_map(|(company, hundredths)| Act::TopUp(company, hundredths)),
        1 => prop::sample::select(&["work", "fail", "partly"][..]).prop_map(Act::Payouts),
    ]
}

/// All task ids of the world, and the companies that they belong to.
fn pick(client: &Client, number: u64) -> (u64, u64, u64) {
    let tasks: Vec<_> = client.world.solar_staff().tasks.values().collect();
    // Mostly the newest ones, so that sequences meet on the same task.
    let back = usize::try_from(number % 16).unwrap() + 1;
    let task = if number.is_multiple_of(3) {
        tasks[usize::try_from(number).unwrap_or(0) % tasks.len()]
    } else {
        tasks[tasks.len() - back]
    };
    (task.id, task.company, task.worker)
}

fn perform(client: &mut Client, act: &Act) {
    let ready = client.world.solar_staff().freelancers.values().next().unwrap().id;
    match *act {
        Act::Create { company, hundredths } => {
            client.company = Some(company);
            let price = format!("{}.{:02}", hundredths / 100, hundredths % 100);
            client.answer(Post, "customer/tasks", &support::task_body(ready, &price, ""));
        }
        Act::SetState(number, state) => {
            let (task, company, _) = pick(client, number);
            client.company = Some(company);
            client.answer(Put, &format!("customer/tasks/{task}"), &format!(r#"{{"state":{state}}}"#));
        }
        Act::Customer(name, number) => {
            let (task, company, _) = pick(client, number);
            client.company = Some(company);
            client.answer(Post, &format!("customer/tasks/{name}"), &format!(r#"{{"taskId":{task}}}"#));
        }
        Act::Payout(number, kind) => {
            let (task, company, worker) = pick(client, number);
            client.company = Some(company);
            let person = client.world.solar_staff().freelancers.get(&worker).unwrap();
            let means = person.endpoints.iter().find(|means| means.kind.code() == u64::from(kind));
            let means = means.map_or(1, |means| means.id);
            let body = format!(r#"{{"taskId":{task},"payoutEndpointType":{kind},"payoutEndpointId":{means}}}"#);
            client.answer(Post, "customer/tasks/payout", &body);
        }
        Act::Wait(ms) => client.wait(ms),
        Act::Stage(number, doing) => {
            let (task, ..) = pick(client, number);
            client.answer(Post, "/_sandbox/tasks", &format!(r#"{{"task_id":{task},"do":"{doing}"}}"#));
        }
        Act::TopUp(company, hundredths) => {
            let amount = format!("{}.{:02}", hundredths / 100, hundredths % 100);
            let body = format!(r#"{{"company_id":{company},"amount":{amount}}}"#);
            client.answer(Post, "/_sandbox/top-up", &body);
        }
        Act::Payouts(how) => {
            client.answer(Post, "/_sandbox/settings", &format!(r#"{{"payouts":"{how}"}}"#));
        }
        Act::Fault(kind) => {
            let body = format!(r#"{{"faults":[{{"kind":"{kind}"}}]}}"#);
            client.answer(Post, "/_sandbox/faults", &body);
        }
    }
}

/// What must hold at every instant.
fn check(client: &Client) -> Result<(), TestCaseError> {
    let ledger = client.world.ledger();
    prop_assert!(ledger.is_sound());
    let mut counts: BTreeMap<(u64, Reason), (u32, Money)> = BTreeMap::new();
    let mut spent: BTreeMap<(Currency, &str), Money> = BTreeMap::new();
    for entry in ledger.entries() {
        if let Some(task) = entry.task_id {
            let count = counts.entry((task, entry.reason)).or_default();
            *count = (count.0 + 1, count.1 + entry.amount);
        }
        let side = match entry.reason {
            Reason::Payment => "paid",
            Reason::PaymentReturned => "returned",
            Reason::Earning => "earned",
            Reason::Commission => "commission",
            _ => continue,
        };
        let sum = spent.entry((entry.currency, side)).or_default();
        *sum = *sum + entry.amount;
    }
    // Companies' payments that did not come back = freelancers' earnings + commission + what is still in the queue.
    for currency in Currency::ALL {
        let of = |side| spent.get(&(currency, side)).copied().unwrap_or_default();
        let queued = ledger.balance(Account::PaymentsUnderWay, currency);
        prop_assert_eq!(of("paid") - of("returned"), of("earned") + of("commission") + queued);
    }
    for task in client.world.solar_staff().tasks.values() {
        let of = |reason| counts.get(&(task.id, reason)).copied().unwrap_or_default();
        let (returned, came_back) = of(Reason::PaymentReturned);
        let (payments, paid) = of(Reason::Payment);
        let (payments, paid) = (payments - returned, paid - came_back);
        let (earnings, earned) = of(Reason::Earning);
        prop_assert!(payments <= 1, "task {} was paid {} times", task.id, payments);
        prop_assert!(earnings <= payments);
        prop_assert_eq!(payments == 1, [5, 12].contains(&task.state), "task {} in {}", task.id, task.state);
        prop_assert_eq!(earnings == 1, task.state == 5);
        prop_assert!(payments == 0 || paid == task.cost());
        prop_assert!(earnings == 0 || earned == task.price);
        let (payouts, sent) = of(Reason::Payout);
        let gone = sent - of(Reason::PayoutReturned).1;
        prop_assert!(gone <= task.price, "task {} was paid out more than once: {}", task.id, gone);
        prop_assert!(of(Reason::PayoutDelivered).1 <= task.price);
        prop_assert!(payouts == 0 || earnings == 1);
        prop_assert!(task.held.is_none() || [4, 11].contains(&task.state), "task {} in {}", task.id, task.state);
    }
    // What is under way is what the tasks wait for, to the last kopeck.
    let mut under_way: BTreeMap<(Account, Currency), Money> = BTreeMap::new();
    for task in client.world.solar_staff().tasks.values() {
        let mut wait_for = |account, amount| {
            let sum = under_way.entry((account, task.currency)).or_default();
            *sum = *sum + amount;
        };
        (0..task.payments_under_way).for_each(|_| wait_for(Account::PaymentsUnderWay, task.cost()));
        for payout in task.payout.iter().filter(|payout| payout.next_step_ms.is_some()) {
            wait_for(Account::PayoutsUnderWay, payout.amount);
        }
    }
    for account in [Account::PaymentsUnderWay, Account::PayoutsUnderWay] {
        for currency in Currency::ALL {
            let expected = under_way.get(&(account, currency)).copied().unwrap_or_default();
            prop_assert_eq!(ledger.balance(account, currency), expected);
        }
    }
    for company in client.world.solar_staff().companies.values() {
        let tasks = client.world.solar_staff().tasks.values().filter(|task| task.company == company.id);
        let held = tasks.filter_map(|task| task.held).fold(Money::ZERO, |sum, held| sum + held);
        prop_assert_eq!(held, company.held);
        prop_assert!(ledger.balance(Account::Company(company.id), company.currency) >= company.held);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn money_is_conserved(seed in 0..1000_u64, acts in prop::collection::vec(act(), 1..160)) {
        let mut client = Client::bot(seed);
        for act in &acts {
            perform(&mut client, act);
            if !matches!(act, Act::Fault(_)) {
                check(&client)?;
            }
        }
        client.wait(120_000);
        check(&client)?;
    }
}

#[test]
fn a_naive_world_pays_twice() {
    for naive in [false, true] {
        let mut client = Client::bot_in(Settings { naive, ..Settings::new(1) });
        let worker = client.freelancer("ready")["id"].as_u64().unwrap();
        let task = client.accepted_task(worker, "100");
        let pay = format!(r#"{{"taskId":{task}}}"#);
        client.done(Post, "customer/tasks/pay", &pay);
        assert_eq!(client.call(Post, "customer/tasks/pay", &pay).0, if naive { 200 } else { 409 });
        client.wait(10_000);
        let earnings = client.world.ledger().entries();
        let earnings = earnings.filter(|entry| entry.task_id == Some(task) && entry.reason == Reason::Earning).count();
        assert_eq!(earnings, if naive { 2 } else { 1 });
        client.sound();
    }
}
