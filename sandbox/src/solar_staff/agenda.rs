//! What happens by itself as time passes: payments arrive, payouts go through, deadlines pass, people register.

use std::collections::BTreeSet;

use super::records::{Endpoint, EndpointKind, Task, state};
use super::{SolarStaff, payments};
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
            }
        }
    }

    fn pass_deadline(&mut self, id: u64, at_ms: u64) {
        let passed = self.tasks.get(&id).is_some_and(|task| task.state == state::IN_WORK && task.deadline_ms <= at_ms);
        if let Some(task) = self.tasks.get_mut(&id).filter(|_| passed) {
            task.state = state::CUSTOMER_DECISION;
        }
    }

    /// An invited freelancer first registers, then gets verified and adds a card.
    fn advance_freelancer(&mut self, shared: &mut Shared, id: u64, at_ms: u64) {
        if self.freelancers.get(&id).is_none_or(|freelancer| freelancer.next_step_ms != Some(at_ms)) {
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
        };
        let number = phone(&mut shared.random);
        let Some(freelancer) = self.freelancers.get_mut(&id) else { return };
        if freelancer.registered_ms.is_none() {
            freelancer.registered_ms = Some(at_ms);
            if freelancer.first_name.is_empty() {
                freelancer.first_name = "Иван".to_owned();
            }
            if freelancer.last_name.is_empty() {
                freelancer.last_name = "Новиков".to_owned();
            }
            freelancer.phone.get_or_insert(number);
            freelancer.next_step_ms = Some(at_ms.saturating_add(shared.settings.registration_ms.max(1)));
        } else {
            freelancer.is_verified = true;
            freelancer.endpoints.push(card);
            freelancer.next_step_ms = None;
        }
        self.agenda.add(freelancer.next_step_ms, Due::Freelancer(id));
    }
}

/// The id that the next payment means gets; it is unique over all kinds.
#[must_use]
pub fn next_endpoint_id(platform: &SolarStaff) -> u64 {
    let used = platform.freelancers.values().flat_map(|freelancer| &freelancer.endpoints).map(|means| means.id);
    used.max().map_or(79_080, |highest| highest + 1)
}
