//! What happens by itself as time passes: payments arrive, payouts go through, deadlines pass, people register.

use std::collections::BTreeSet;

use super::records::{Endpoint, EndpointKind, Task, state};
use super::webhooks::Event;
use super::{SolarStaff, deliveries, payments};
use crate::money::Currency;
use crate::people::phone;
use crate::shared::Shared;

/// Something that will happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Due {
    /// A payment of this task reaches the freelancer.
    Payment(u64),
    /// The payout of this task gets on.
    Payout(u64),
    /// The deadline of this task passes.
    Deadline(u64),
    /// This freelancer does the next thing.
    Freelancer(u64),
    /// A bank confirms an account of this freelancer.
    Confirmation(u64),
    /// This event is sent to a company.
    Delivery(u64),
}

/// When what happens. An entry may be out of date; the row itself decides.
#[derive(Debug, Default)]
pub struct Agenda {
    entries: BTreeSet<(u64, Due)>,
}

impl Agenda {
    /// Notes something, if it has a time.
    pub fn add(&mut self, at_ms: Option<u64>, due: Due) {
        if let Some(at_ms) = at_ms {
            self.entries.insert((at_ms, due));
        }
    }

    /// Notes all that a task waits for.
    pub fn add_task(&mut self, task: &Task) {
        self.add(task.payment_due_ms, Due::Payment(task.id));
        self.add(task.payout.as_ref().and_then(|payout| payout.next_step_ms), Due::Payout(task.id));
        if task.state == state::IN_WORK {
            self.add(Some(task.deadline_ms), Due::Deadline(task.id));
        }
    }

    /// When something happens next.
    #[must_use]
    pub fn next(&self) -> Option<u64> {
        self.entries.first().map(|&(at_ms, _)| at_ms)
    }

    fn pop(&mut self, now_ms: u64) -> Option<(u64, Due)> {
        if self.next()? > now_ms { None } else { self.entries.pop_first() }
    }
}

impl SolarStaff {
    /// Lets everything happen that is due by now, in its order and at its time.
    pub fn tick(&mut self, shared: &mut Shared) {
        while let Some((at_ms, due)) = self.agenda.pop(shared.now()) {
            match due {
                Due::Payment(task) => payments::settle(self, shared, task, at_ms),
                Due::Payout(task) => payments::advance_payout(self, shared, task, at_ms),
                Due::Deadline(task) => self.pass_deadline(task, at_ms),
                Due::Freelancer(freelancer) => self.advance_freelancer(shared, freelancer, at_ms),
                Due::Confirmation(freelancer) => self.confirm_accounts(freelancer, at_ms),
                Due::Delivery(id) => deliveries::due(self, id, at_ms),
            }
        }
    }

    fn pass_deadline(&mut self, id: u64, at_ms: u64) {
        let passed = self.tasks.get(&id).is_some_and(|task| task.state == state::IN_WORK && task.deadline_ms <= at_ms);
        if let Some(task) = self.tasks.get_mut(&id).filter(|_| passed) {
            task.state = state::CUSTOMER_DECISION;
        }
    }

    fn confirm_accounts(&mut self, id: u64, at_ms: u64) {
        let Some(person) = self.freelancers.get_mut(&id) else { return };
        for means in person.endpoints.iter_mut().filter(|means| means.confirmed_at_ms == Some(at_ms)) {
            means.status = means.kind.confirmed();
            means.confirmed_at_ms = None;
        }
    }

    /// The freelancer has registered; companies hear of it, and verification comes next.
    pub fn register(&mut self, shared: &Shared, id: u64, at_ms: u64) {
        let Some(person) = self.freelancers.get_mut(&id) else { return };
        person.registered_ms = Some(at_ms);
        let after = at_ms.saturating_add(shared.settings.registration_ms.max(1));
        person.next_step_ms = shared.settings.self_acting.then_some(after);
        self.agenda.add(person.next_step_ms, Due::Freelancer(id));
        let uuid = person.uuid.clone();
        deliveries::emit(self, id, &Event::Registered { uuid }, at_ms);
    }

    /// An invited freelancer first registers, then gets verified and adds a card.
    fn advance_freelancer(&mut self, shared: &mut Shared, id: u64, at_ms: u64) {
        let waits = self.freelancers.get(&id).is_some_and(|freelancer| freelancer.next_step_ms == Some(at_ms));
        if !waits || !shared.settings.self_acting {
            return;
        }
        let card = Endpoint {
            id: next_endpoint_id(self),
            kind: EndpointKind::Card,
            created_ms: at_ms,
            currency: Currency::Rub,
            number: format!("2200 24** **** {}", shared.random.digits(4)),
            status: EndpointKind::Card.confirmed(),
            scheme: 8,
            expire: "03/29".to_owned(),
            holder: "CARD HOLDER".to_owned(),
            country: "RU".to_owned(),
            confirmed_at_ms: None,
        };
        let number = phone(&mut shared.random);
        let Some(freelancer) = self.freelancers.get_mut(&id) else { return };
        if freelancer.registered_ms.is_none() {
            if freelancer.first_name.is_empty() {
                freelancer.first_name = "Иван".to_owned();
            }
            if freelancer.last_name.is_empty() {
                freelancer.last_name = "Новиков".to_owned();
            }
            freelancer.phone.get_or_insert(number);
            self.register(shared, id, at_ms);
        } else {
            freelancer.is_verified = true;
            freelancer.next_step_ms = None;
            let added = Event::MeansAdded { kind: card.kind, owner: id, id: card.id };
            freelancer.endpoints.push(card);
            deliveries::emit(self, id, &added, at_ms);
        }
    }
}

/// The id that the next payment means gets; it is unique over all kinds.
#[must_use]
pub fn next_endpoint_id(platform: &SolarStaff) -> u64 {
    let used = platform.freelancers.values().flat_map(|freelancer| &freelancer.endpoints).map(|means| means.id);
    used.max().map_or(79_080, |highest| highest + 1)
}
