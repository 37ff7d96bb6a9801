//! The tasks and the money that a world starts with. Same seed, same time: same world.

use super::catalogue::{SERVICES, Service, attribute};
use super::records::{Payout, Task, payout_status, state};
use super::seed_people::{EURO_COMPANY, MAIN_COMPANY, POOR_COMPANY, plant};
use super::{SolarStaff, chat};
use crate::clock::{DAY, HOUR, MINUTE, SECOND};
use crate::ledger::{Account, Movement, Reason};
use crate::money::{Currency, Money};
use crate::random::Random;
use crate::shared::Shared;

/// How often each state occurs among a hundred tasks.
const STATES: [(u64, u64); 12] = [
    (state::PAID, 30),
    (state::NEW, 16),
    (state::IN_WORK, 14),
    (state::WAITING_ACCEPTANCE, 10),
    (state::WAITING_PAYMENT, 8),
    (state::DECLINED_BY_CUSTOMER, 6),
    (state::DECLINED_BY_FREELANCER, 4),
    (state::CANCEL_AWAITS_FREELANCER, 3),
    (state::PAYMENT_QUEUE, 3),
    (state::CUSTOMER_DECISION, 3),
    (state::DISPUTE, 2),
    (state::CHANGE_APPROVAL, 1),
];

/// What a company starts with, in hundredths.
const OPENING: [(u64, Currency, i64); 3] = [
    (MAIN_COMPANY, Currency::Rub, 600_000_000),
    (EURO_COMPANY, Currency::Eur, 9_000_000),
    (POOR_COMPANY, Currency::Rub, 15_000),
];

/// Fills an empty platform.
pub fn fill(platform: &mut SolarStaff, shared: &mut Shared) {
    plant(platform, shared);
    let now = shared.now();
    let mut movements: Vec<Movement> = OPENING
        .into_iter()
        .map(|(company, currency, hundredths)| Movement {
            at_ms: now.saturating_sub(400 * DAY),
            from: Account::Outside,
            to: Account::Company(company),
            amount: Money::from_minor(hundredths),
            currency,
            reason: Reason::TopUp,
            task_id: None,
        })
        .collect();
    let count = shared.settings.tasks;
    for index in 0..count {
        let age = (count - index) * 8 * HOUR + shared.random.below(4 * HOUR);
        let task = make_task(platform, shared, index, now.saturating_sub(age));
        movements.extend(past_movements(&task));
        chat::plant(platform, &task);
        platform.add_task(task);
    }
    movements.sort_by_key(|movement| movement.at_ms);
    for movement in movements {
        // The openings are far above what the tasks cost; the tests watch over it.
        let _ = shared.ledger.post(movement);
    }
}

fn make_task(platform: &SolarStaff, shared: &mut Shared, index: u64, created_ms: u64) -> Task {
    let now = shared.now();
    let random = &mut shared.random;
    let company_id = match index % 12 {
        0..8 => MAIN_COMPANY,
        8..11 => EURO_COMPANY,
        _ => POOR_COMPANY,
    };
    let poor = company_id == POOR_COMPANY;
    let mut state = one_state(random, index);
    if poor && [state::PAID, state::PAYMENT_QUEUE].contains(&state) {
        state = state::WAITING_PAYMENT;
    }
    let began = ![state::NEW, state::DECLINED_BY_CUSTOMER, state::DECLINED_BY_FREELANCER].contains(&state);
    let workers: Vec<u64> = platform
        .freelancers
        .values()
        .filter(|person| person.teams.contains(&company_id))
        .filter(|person| !began || (person.is_verified && !person.signed.is_empty()))
        .map(|person| person.id)
        .collect();
    let service = random.pick(&SERVICES).unwrap_or(&SERVICES[0]);
    let euro = company_id == EURO_COMPANY;
    let (title, description) = words(random, service, euro);
    let company = platform.companies.get(&company_id);
    let groups: Vec<u64> =
        platform.groups.values().filter(|group| group.company == company_id).map(|group| group.id).collect();
    let group = if random.percent(50) { random.pick(&groups).copied() } else { None };
    let price = match (poor, euro) {
        (true, _) => random.between(150_000, 900_000),
        (_, true) => random.between(2_000, 90_000),
        _ => random.between(10, 600) * 10_000 + if random.percent(25) { random.below(10_000) } else { 0 },
    };
    let done = [state::WAITING_ACCEPTANCE, state::WAITING_PAYMENT, state::PAID, state::PAYMENT_QUEUE].contains(&state)
        || state == state::CANCEL_AWAITS_FREELANCER;
    let accepted = [state::WAITING_PAYMENT, state::PAID, state::PAYMENT_QUEUE].contains(&state);
    let finished_ms = done.then(|| created_ms + random.between(2, 5) * HOUR);
    let accepted_ms = finished_ms.filter(|_| accepted).map(|at| at + random.between(1, 2) * HOUR);
    let queued = state == state::PAYMENT_QUEUE;
    let paid = state == state::PAID;
    let pay_started_ms = match (paid, queued) {
        (true, _) => accepted_ms.map(|at| at + 20 * MINUTE),
        (_, true) => Some(now.saturating_sub(10 * SECOND)),
        _ => None,
    };
    let paid_ms = pay_started_ms.filter(|_| paid).map(|at| at + 30 * SECOND);
    let web = random.percent(30);
    let deadline_ms = match state {
        state::CUSTOMER_DECISION => now.saturating_sub(random.between(1, 48) * HOUR),
        _ if paid => created_ms + 7 * DAY,
        _ => now + random.between(1, 30) * DAY,
    };
    let mut task = Task {
        id: platform.next_task_id(),
        uuid: random.uuid(),
        company: company_id,
        creator: if random.percent(70) { 100_740 } else { 100_741 },
        worker: random.pick(&workers).copied().unwrap_or(0),
        service: service.id,
        attributes: attributes(random, service),
        acceptance_files: if random.percent(5) && !began { vec![1049] } else { Vec::new() },
        files: if random.percent(15) { vec![252_400 + random.below(600)] } else { Vec::new() },
        groups: group.into_iter().collect(),
        external_id: random.percent(40).then(|| format!("ORDER-{}", 1000 + index)),
        title,
        description,
        price: Money::from_minor(i64::try_from(price).unwrap_or(100)),
        commission_percent: company.map_or(Money::ZERO, |company| company.commission_percent),
        compensation_percent: Money::ZERO,
        currency: company.map_or(Currency::Rub, |company| company.currency),
        copyright: random.percent(30),
        need_report: random.percent(25),
        insured: random.percent(5),
        state,
        create_type: if web { "WEB" } else { "API" }.to_owned(),
        deadline_type: u64::from(!web),
        deadline_ms,
        created_ms,
        accepted_ms,
        finished_ms,
        pay_started_ms,
        paid_ms,
        document_ms: paid_ms,
        paid_by: pay_started_ms.map(|_| 100_740),
        held: None,
        issue_code: None,
        payments_under_way: u32::from(queued),
        // Every third queued payment is stuck, as the documentation warns.
        payment_due_ms: (queued && !index.is_multiple_of(3)).then_some(now + random.between(20, 60) * SECOND),
        payout: None,
        message_count: random.below(6),
        disputed: state == state::DISPUTE,
        changeset: (state == state::CHANGE_APPROVAL).then_some(9000 + index),
        end_contracts: Vec::new(),
    };
    if poor && state == state::WAITING_PAYMENT {
        task.issue_code = Some("not_enough_balance_for_hold".to_owned());
    }
    if paid && random.percent(50) {
        let will_fail = random.percent(15);
        let status = if will_fail { payout_status::DECLINED } else { payout_status::DONE };
        task.payout = Some(Payout { status, amount: task.price, next_step_ms: None, will_fail });
    }
    task
}

fn one_state(random: &mut Random, index: u64) -> u64 {
    // The first twelve tasks show each state once; the rest follow the shares.
    if let Some((state, _)) = usize::try_from(index).ok().and_then(|index| STATES.get(index)) {
        return *state;
    }
    let mut left = random.below(100);
    for (state, share) in STATES {
        if left < share {
            return state;
        }
        left -= share;
    }
    state::NEW
}

/// The money that moved for a task before the world began.
fn past_movements(task: &Task) -> Vec<Movement> {
    let movement = |at_ms, from, to, amount, reason| Movement {
        at_ms,
        from,
        to,
        amount,
        currency: task.currency,
        reason,
        task_id: Some(task.id),
    };
    let worker = Account::Freelancer(task.worker);
    let mut all = Vec::new();
    let Some(started) = task.pay_started_ms else { return all };
    let company = Account::Company(task.company);
    all.push(movement(started, company, Account::PaymentsUnderWay, task.cost(), Reason::Payment));
    let Some(paid) = task.paid_ms else { return all };
    let share = task.commission() + task.compensation();
    all.push(movement(paid, Account::PaymentsUnderWay, worker, task.price, Reason::Earning));
    all.push(movement(paid, Account::PaymentsUnderWay, Account::Commission, share, Reason::Commission));
    let Some(payout) = &task.payout else { return all };
    let (to, reason) = match payout.status {
        payout_status::DECLINED => (worker, Reason::PayoutReturned),
        _ => (Account::Outside, Reason::PayoutDelivered),
    };
    all.push(movement(paid + HOUR, worker, Account::PayoutsUnderWay, payout.amount, Reason::Payout));
    all.push(movement(paid + 2 * HOUR, Account::PayoutsUnderWay, to, payout.amount, reason));
    all
}

fn words(random: &mut Random, service: &Service, english: bool) -> (String, String) {
    let number = random.between(1, 90);
    if english {
        let description = "Please follow the brief and send the result as a link. Questions are welcome in the chat.";
        return (format!("{} No. {number}", service.title.1), description.to_owned());
    }
    let description = "Сделать по заданию, результат прислать ссылкой. Вопросы — в чате задачи.";
    (format!("{} № {number}", service.title.0), description.to_owned())
}

fn attributes(random: &mut Random, service: &Service) -> Vec<(u64, String)> {
    let value = |random: &mut Random, id| {
        let options = attribute(id).map(|known| known.options).unwrap_or_default();
        match random.pick(options) {
            Some((_, (text, _))) => (*text).to_owned(),
            None if [1, 38].contains(&id) => format!("https://example.test/{}", random.below(10_000)),
            None => random.between(1, 40).to_string(),
        }
    };
    service.attributes.iter().map(|&id| (id, value(random, id))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shared::Settings;

    fn seeded(seed: u64) -> (SolarStaff, Shared) {
        let mut shared = Shared::new(Settings::new(seed), 1_760_000_000_000);
        let mut platform = SolarStaff::default();
        fill(&mut platform, &mut shared);
        (platform, shared)
    }

    #[test]
    fn every_world_is_sound_and_has_every_state() {
        for seed in 0..50 {
            let (platform, shared) = seeded(seed);
            assert!(shared.ledger.is_sound());
            assert_eq!((platform.tasks.len(), platform.freelancers.len()), (120, 25));
            for state in state::ALL {
                assert!(platform.tasks.values().any(|task| task.state == state), "seed {seed}: no task in {state}");
            }
            let payments = shared.ledger.entries().filter(|entry| entry.reason == Reason::Payment).count();
            assert_eq!(payments, platform.tasks.values().filter(|task| task.pay_started_ms.is_some()).count());
            assert!(platform.tasks.values().all(|task| platform.freelancers.get(&task.worker).is_some()));
            for (company, currency, least) in [(MAIN_COMPANY, Currency::Rub, 100_000), (EURO_COMPANY, Currency::Eur, 1)]
            {
                assert!(shared.ledger.balance(Account::Company(company), currency) > Money::from_major(least));
            }
        }
    }

    #[test]
    fn same_seed_same_world() {
        let text = |seed| format!("{:?}", seeded(seed).0.tasks);
        assert_eq!(text(3), text(3));
        assert_ne!(text(3), text(4));
    }
}
