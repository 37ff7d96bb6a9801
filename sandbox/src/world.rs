//! The world: all platforms, their common clock, money and messages, and the faults that a test orders.

use gigwire::http::{Request, Response};
use serde::{Deserialize, Serialize};

use crate::clock::Clock;
use crate::cloudtips::{self, CloudTips};
use crate::control;
use crate::fault::{Faults, Kind, Trouble};
use crate::planado::{self, Planado};
use crate::qugo::{self, Qugo};
use crate::random::Random;
use crate::reply::{Answer, Outcome, Reply};
use crate::shared::{Settings, Shared};
use crate::solar_staff::deliveries::{self, Delivery};
use crate::solar_staff::{self, SolarStaff};
use crate::store_change::{Change, RestoreError, StoredTable, Table};
use crate::target::Target;

/// The largest body that is read, in bytes.
pub const MAX_BODY: usize = 1 << 20;

/// The largest form with a file that is read, in bytes.
pub const MAX_FORM: usize = 16 << 20;

/// The longest wait that a fault may order.
const MAX_DELAY_MS: u64 = 10 * crate::clock::MINUTE;

/// What the world remembers about itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct WorldRow {
    settings: Settings,
    clock: Clock,
    random: Random,
}

const WORLD_KEY: &str = "world";

/// All platforms in one place, without any I/O: time and requests come in, answers go out.
#[derive(Debug)]
pub struct World {
    pub(crate) shared: Shared,
    pub(crate) faults: Faults,
    pub(crate) solar_staff: SolarStaff,
    pub(crate) cloudtips: CloudTips,
    pub(crate) planado: Planado,
    pub(crate) qugo: Qugo,
    itself: Table<String, WorldRow>,
}

impl World {
    /// A world made up from a seed, at a time in milliseconds since the Unix epoch.
    #[must_use]
    pub fn new(seed: u64, now_ms: u64) -> Self {
        Self::with_settings(Settings::new(seed), now_ms)
    }

    /// A world with its own settings.
    #[must_use]
    pub fn with_settings(settings: Settings, now_ms: u64) -> Self {
        let mut world = Self::empty(settings, now_ms);
        solar_staff::seed::fill(&mut world.solar_staff, &mut world.shared);
        cloudtips::seed::fill(&mut world.cloudtips, &world.solar_staff, &mut world.shared);
        planado::seed::fill(&mut world.planado, &mut world.shared);
        qugo::seed::fill(&mut world.qugo, &mut world.shared);
        world
    }

    fn empty(settings: Settings, now_ms: u64) -> Self {
        Self {
            shared: Shared::new(settings, now_ms),
            faults: Faults::default(),
            solar_staff: SolarStaff::default(),
            cloudtips: CloudTips::default(),
            planado: Planado::default(),
            qugo: Qugo::default(),
            itself: Table::new("world"),
        }
    }

    /// A world from all rows that `take_changes` ever gave (of each row the last).
    ///
    /// # Errors
    /// When they are not the rows of a world.
    pub fn restore(rows: impl IntoIterator<Item = Change>, now_ms: u64) -> Result<Self, RestoreError> {
        let mut world = Self::empty(Settings::new(0), now_ms);
        for Change { table, key, json } in rows {
            let Some(json) = json else { continue };
            world.load(&table, &key, &json)?;
        }
        let row = world.itself.get(&WORLD_KEY.to_owned()).cloned().ok_or(RestoreError::NoWorld)?;
        world.shared.settings = row.settings;
        world.shared.random = row.random;
        world.shared.clock = row.clock;
        world.shared.clock.hear(now_ms);
        world.after_restore();
        Ok(world)
    }

    /// Derives what is not stored from what is.
    pub(crate) fn after_restore(&mut self) {
        self.solar_staff.after_restore();
        self.cloudtips.after_restore();
        self.planado.after_restore();
    }

    fn load(&mut self, table: &str, key: &str, json: &str) -> Result<(), RestoreError> {
        if table == "ledger" {
            return self.shared.ledger.load(key, json);
        }
        let found = self.tables().into_iter().find(|known| known.name() == table);
        found.ok_or_else(|| RestoreError::UnknownTable(table.to_owned()))?.load(key, json)
    }

    fn tables(&mut self) -> Vec<&mut dyn StoredTable> {
        let mut tables: Vec<&mut dyn StoredTable> =
            vec![&mut self.itself, self.shared.ledger.table(), self.shared.outbox.table(), self.faults.table()];
        tables.extend(self.solar_staff.tables());
        tables.extend(self.cloudtips.tables());
        tables.extend(self.planado.tables());
        tables.extend(self.qugo.tables());
        tables
    }

    /// What changed since the last call. Whoever stores it before passing on an answer can be killed at any time and
    /// restored to what was answered.
    pub fn take_changes(&mut self) -> Vec<Change> {
        let row = WorldRow {
            settings: self.shared.settings.clone(),
            clock: self.shared.clock.clone(),
            random: self.shared.random.clone(),
        };
        let key = WORLD_KEY.to_owned();
        if self.itself.get(&key).is_none_or(|known| !known.same_as(&row)) {
            self.itself.insert(key, row);
        }
        let mut changes = Vec::new();
        for table in self.tables() {
            table.drain_changes(&mut changes);
        }
        changes
    }

    /// Starts again from the seed; rows that are gone come out of `take_changes` as deleted.
    pub fn reset(&mut self, now_ms: u64) {
        let mut fresh = Self::with_settings(self.shared.settings.clone(), now_ms);
        for (old, new) in self.tables().into_iter().zip(fresh.tables()) {
            for key in old.keys() {
                new.touch(&key);
            }
        }
        *self = fresh;
    }

    /// Lets happen what is due by the host's time.
    pub fn tick(&mut self, now_ms: u64) {
        self.shared.clock.hear(now_ms);
        self.solar_staff.tick(&mut self.shared);
        self.cloudtips.tick(&mut self.shared);
        self.planado.tick(&self.shared);
        self.qugo.tick(&mut self.shared);
    }

    /// The host's time at which something will happen by itself, if anything will.
    #[must_use]
    pub fn next_wakeup(&self) -> Option<u64> {
        self.next_event().map(|at_ms| self.shared.clock.host_time(at_ms))
    }

    /// The world's time at which something will happen by itself.
    pub(crate) fn next_event(&self) -> Option<u64> {
        let all = [
            self.solar_staff.agenda.next(),
            self.cloudtips.next_due(),
            self.planado.next_wakeup(),
            self.qugo.next_wakeup(),
        ];
        all.into_iter().flatten().min()
    }

    /// What the host has to send to companies now, after any request and any tick. Of each it must tell
    /// [`World::on_delivery`] what came of it.
    pub fn take_deliveries(&mut self) -> Vec<Delivery> {
        let mut all = deliveries::take(&mut self.solar_staff);
        all.extend(self.planado.deliveries.take(&self.planado.webhooks));
        all
    }

    /// What came of a delivery at the host's time: a status, or why there was no answer.
    pub fn on_delivery(&mut self, now_ms: u64, id: u64, outcome: Result<u16, String>) {
        self.tick(now_ms);
        let now = self.shared.now();
        if id >= planado::deliveries::FIRST_ID {
            self.planado.deliveries.report(&mut self.shared.random, now, id, outcome);
        } else {
            deliveries::report(&mut self.solar_staff, now, id, outcome);
        }
    }

    /// The code that was sent last to this phone number or address.
    #[must_use]
    pub fn last_code(&self, to: &str) -> Option<&str> {
        self.shared.outbox.last_code(to)
    }

    /// The ledger: all money movements.
    #[must_use]
    pub const fn ledger(&self) -> &crate::ledger::Ledger {
        &self.shared.ledger
    }

    /// The messages that people would have received.
    #[must_use]
    pub const fn outbox(&self) -> &crate::outbox::Outbox {
        &self.shared.outbox
    }

    /// The platform Solar Staff.
    #[must_use]
    pub const fn solar_staff(&self) -> &SolarStaff {
        &self.solar_staff
    }

    /// The platform Qugo.
    #[must_use]
    pub const fn qugo(&self) -> &Qugo {
        &self.qugo
    }

    /// The platform Planado.
    #[must_use]
    pub const fn planado(&self) -> &Planado {
        &self.planado
    }

    /// The platform CloudTips.
    #[must_use]
    pub const fn cloudtips(&self) -> &CloudTips {
        &self.cloudtips
    }

    /// Answers a request at the host's time.
    pub fn handle(&mut self, now_ms: u64, request: &Request) -> Answer {
        self.tick(now_ms);
        let answer = self.handle_now(now_ms, request);
        // What was due at once (a delay of zero) has happened when the answer is read.
        self.tick(now_ms);
        answer
    }

    fn handle_now(&mut self, now_ms: u64, request: &Request) -> Answer {
        let respond = |reply: Reply| Answer::Respond { delay_ms: 0, response: reply.into_response() };
        let Some(target) = Target::parse(&request.url) else {
            return respond(Reply::error(400, "the address is not percent-encoded UTF-8"));
        };
        if request.body.len() > body_limit(request.header("content-type")) {
            return respond(Reply::error(413, TOO_LARGE));
        }
        if let Some(("_sandbox", rest)) = first(&target.segments) {
            return respond(either(control::answer(self, now_ms, request, &target, rest)));
        }
        let trouble = self.faults.strike(request.method.as_str(), &target.path);
        self.answer_in_trouble(request, &target, trouble)
    }

    fn answer_in_trouble(&mut self, request: &Request, target: &Target, trouble: Trouble) -> Answer {
        let Trouble { delay_ms, fault, odd_wire } = trouble;
        let delay_ms = delay_ms.min(MAX_DELAY_MS);
        if fault.is_none()
            && let Some(seed) = odd_wire
        {
            let mut response = self.act(request, target);
            match first(&target.segments).map(|(platform, _)| platform) {
                Some("cloudtips") => cloudtips::odd_wire::distort(seed, &mut response),
                Some("planado") => planado::odd_wire::distort(seed, &mut response),
                Some("qugo") => qugo::odd_wire::distort(seed, &mut response),
                _ => solar_staff::odd_wire::distort(seed, request, &mut response),
            }
            return Answer::Respond { delay_ms, response };
        }
        let respond = |response| Answer::Respond { delay_ms, response };
        let Some(fault) = fault else { return respond(self.act(request, target)) };
        match fault.kind {
            Kind::DropBeforeAct => Answer::Drop,
            Kind::DropAfterAct => {
                self.act(request, target);
                Answer::Drop
            }
            Kind::ExpireTokens => {
                solar_staff::auth::expire_access_tokens(&mut self.solar_staff);
                cloudtips::identity::expire_access_tokens(&mut self.cloudtips);
                respond(self.act(request, target))
            }
            Kind::Truncate => {
                let mut response = self.act(request, target);
                response.body.truncate(response.body.len() / 2);
                respond(response)
            }
            Kind::Html => {
                let status = fault.status.unwrap_or(502);
                respond(Reply::html(status, &format!("{status} Bad Gateway")).into_response())
            }
            Kind::Status => {
                let reply = Reply::error(fault.status.unwrap_or(503), "fault ordered at /_sandbox/faults");
                let reply = match fault.retry_after {
                    Some(seconds) => reply.with_header("retry-after", seconds.to_string()),
                    None => reply,
                };
                respond(reply.into_response())
            }
            Kind::DelayMs | Kind::OddWire => respond(self.act(request, target)),
        }
    }

    fn act(&mut self, request: &Request, target: &Target) -> Response {
        let outcome = match first(&target.segments) {
            Some(("solar_staff", [api, rest @ ..])) if api == "api" => {
                solar_staff::routes::answer(&mut self.solar_staff, &mut self.shared, request, target, rest)
            }
            Some(("cloudtips", rest)) => {
                cloudtips::routes::answer(&mut self.cloudtips, &mut self.shared, request, target, rest)
            }
            Some(("planado", rest)) => {
                planado::routes::answer(&mut self.planado, &mut self.shared, request, target, rest)
            }
            Some(("qugo", rest)) => qugo::routes::answer(&mut self.qugo, &mut self.shared, request, target, rest),
            _ => Err(Reply::not_found(
                "nothing here: platforms are below /solar_staff/api, /cloudtips, /planado and /qugo, controls below /_sandbox",
            )),
        };
        either(outcome).into_response()
    }
}

impl WorldRow {
    /// Whether storing the other one would change anything (the time of the clock is not stored).
    fn same_as(&self, other: &Self) -> bool {
        self.settings == other.settings
            && self.random == other.random
            && self.clock.advanced() == other.clock.advanced()
    }
}

/// The largest body of this content type that is read.
#[must_use]
pub fn body_limit(content_type: Option<&str>) -> usize {
    let form = content_type.and_then(|kind| kind.get(..10)).is_some_and(|kind| kind.eq_ignore_ascii_case("multipart/"));
    if form { MAX_FORM } else { MAX_BODY }
}

/// What is said to a body above the limit.
pub const TOO_LARGE: &str = "the body is larger than 1 MiB, or than 16 MiB with a file";

fn first(segments: &[String]) -> Option<(&str, &[String])> {
    segments.split_first().map(|(first, rest)| (first.as_str(), rest))
}

fn either(outcome: Outcome) -> Reply {
    match outcome {
        Ok(reply) | Err(reply) => reply,
    }
}
