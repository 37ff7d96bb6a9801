//! One scenario from beginning to end: time, what is under way, the processes, the platform.

use std::collections::BTreeMap;

use gigwire::error::Error;
use gigwire::http::{Request, Response};
use gigwire::machine::{Client, Command, Handle, TransportFailure};
use gigwire::solar_staff::payment_run::{Report, RowReport};
use gigwire_sandbox::money::Money;
use gigwire_sandbox::random::Random;

use crate::faults::{Fault, Tally};
use crate::host::Store;
use crate::plan::{self, Planned};
use crate::scenario::{BEGIN, Life, Scenario};
use crate::server::Server;
use crate::trace::Trace;
use crate::verdict::{self, Endings};
use crate::witness::{Meaning, Witness};

/// More happenings than any scenario needs: past it the run does not end.
const MOST_HAPPENINGS: u64 = 60_000;

/// Something that is going to happen.
#[derive(Debug)]
pub enum Happening {
    /// The process of this life begins.
    Begin(usize),
    /// A second process tries the same journal.
    Intrude(usize),
    /// A request reaches the platform.
    Arrival {
        /// Which sending.
        sending: u64,
        /// Whether what the platform says reaches the client, and in which shape.
        answer: Option<Fault>,
        /// When the client hears of it at the earliest.
        answered: bool,
    },
    /// What came of a sending reaches the process.
    Outcome {
        /// Which sending.
        sending: u64,
        /// What the host's HTTP client says.
        outcome: Result<Response, TransportFailure>,
    },
    /// Lines are on disk, or are not.
    Saved(u64, gigwire::machine::Ticket, Result<(), String>),
    /// Somebody answers the question of a run.
    Answer(u64, gigwire::machine::Ticket, bool),
    /// Somebody enters a 2FA code, or has none.
    Code(u64, Option<String>),
    /// A command reaches a process.
    Command(u64, Command),
    /// A freelancer does something to their task.
    Freelancer(u64, &'static str),
    /// A payment comes back.
    Return(u64),
    /// Somebody else spends the company's money.
    Spend,
    /// The platform is killed and comes back.
    Restart,
    /// The damaged journal is restored from a copy.
    Repair(usize, String),
}

/// A request on its way.
#[derive(Debug)]
pub struct Sending {
    /// Who sent it.
    pub process: u64,
    /// How the process names it.
    pub ticket: gigwire::machine::Ticket,
    /// What was sent.
    pub request: Request,
    /// When.
    pub at: u64,
    /// What it means.
    pub meaning: Meaning,
    /// Whether the process was told what came of it.
    pub closed: bool,
}

/// A process that drives a run.
#[derive(Debug)]
pub struct Process {
    /// Its client.
    pub client: Client,
    /// The run.
    pub handle: Handle,
    /// The life that it lives.
    pub life: usize,
    /// When it is polled next, on the true clock.
    pub wakes_at: Option<u64>,
    /// How often it was polled.
    pub polls: u32,
    /// How often it wrote.
    pub saves: u32,
    /// How often it sent.
    pub sends: u32,
    /// Since when it has asked for nothing but the sums of its report.
    pub sums_since: u64,
    /// Results that it told so far.
    pub results: Vec<RowReport>,
}

/// How a scenario ended.
#[derive(Debug)]
pub struct Outcome {
    /// What went wrong that must not.
    pub violations: Vec<String>,
    /// What was made to go wrong.
    pub faults: Tally,
    /// How rows ended.
    pub endings: Endings,
    /// What happened, if it was wanted.
    pub trace: String,
}

/// See [the module](self).
#[derive(Debug)]
pub struct Simulation {
    /// What is played.
    pub scenario: Scenario,
    /// The chance of everything that is not in the scenario.
    pub random: Random,
    /// The true time.
    pub now: u64,
    /// The platform.
    pub server: Server,
    /// The journal.
    pub store: Store,
    /// The plan.
    pub rows: Vec<Planned>,
    /// Who watches.
    pub witness: Witness,
    /// What went wrong.
    pub faults: Tally,
    /// What happened.
    pub trace: Trace,
    /// Processes that live.
    pub processes: BTreeMap<u64, Process>,
    /// Requests on their way, and those that were.
    pub sendings: BTreeMap<u64, Sending>,
    /// The last process that told an end, and what it told.
    pub told: Option<(Report, Vec<RowReport>)>,
    /// The company's balance when the run was begun.
    pub balance_before: Money,
    /// Ledger entries before the run.
    pub entries_before: usize,
    /// The journal was damaged for the process that lives.
    pub damaged: bool,
    /// The journal was closed before the process that lives began.
    pub closed: bool,
    /// Another plan was handed to the process that lives.
    pub other_plan: bool,
    queue: BTreeMap<(u64, u64), Happening>,
    next_number: u64,
    happenings: u64,
    newest_task: u64,
}

impl Simulation {
    /// A scenario that is about to begin.
    pub fn new(seed: u64, traced: bool) -> Self {
        let mut random = Random::new(seed);
        // Neighbouring seeds have nothing in common.
        let mut random = Random::new(random.next());
        let scenario = Scenario::draw(&mut random);
        let mut trace = Trace::new(traced, BEGIN);
        trace.add(BEGIN, || format!("seed {seed}: {scenario:#?}"));
        let mut server = Server::new(scenario.settings.clone(), BEGIN);
        let rows = plan::make(&scenario, &mut server, &mut random);
        let uuids: Vec<Option<String>> =
            rows.iter().map(|row| row.task.and_then(|id| server.task(id)).map(|task| task.uuid.clone())).collect();
        for row in &rows {
            trace.add(BEGIN, || format!("row {}", row.json));
        }
        let newest_task = server.world().solar_staff().next_task_id() - 1;
        Self {
            witness: Witness::new(scenario.options.settle_ms, &rows, &uuids),
            balance_before: server.balance(scenario.company),
            entries_before: server.world().ledger().entries().count(),
            scenario,
            random,
            now: BEGIN,
            server,
            store: Store::default(),
            rows,
            faults: Tally::default(),
            trace,
            processes: BTreeMap::new(),
            sendings: BTreeMap::new(),
            told: None,
            damaged: false,
            closed: false,
            other_plan: false,
            queue: BTreeMap::new(),
            next_number: 0,
            happenings: 0,
            newest_task,
        }
    }

    /// Plays it to its end.
    pub fn play(mut self) -> Outcome {
        self.prepare();
        while let Some((at, awake)) = self.next() {
            self.now = self.now.max(at);
            self.happenings += 1;
            if self.happenings > MOST_HAPPENINGS {
                self.witness.object("the run does not end");
                break;
            }
            match awake {
                Some(process) => self.poll(process),
                None => {
                    if let Some((_, happening)) = self.queue.pop_first() {
                        self.happen(happening);
                    }
                }
            }
        }
        // Everything that was still under way on the platform comes to its end.
        let far = self.now + 7 * gigwire_sandbox::clock::DAY;
        self.server.tick(far);
        verdict::pronounce(self)
    }

    fn prepare(&mut self) {
        let scenario = &self.scenario;
        for (struck, fault) in [
            (scenario.settings.naive, Fault::Naive),
            (scenario.settings.payouts == gigwire_sandbox::shared::Payouts::Fail, Fault::PayoutFails),
            (scenario.settings.payouts == gigwire_sandbox::shared::Payouts::Partly, Fault::PayoutPartly),
            (scenario.settings.refresh_token_ms < gigwire_sandbox::clock::DAY, Fault::SessionEnded),
        ] {
            if struck {
                self.faults.count(fault);
            }
        }
        for row in &self.rows {
            if !row.payable {
                self.faults.count(Fault::BadRow);
            }
        }
        self.later(0, Happening::Begin(0));
        for at in self.scenario.restarts.clone() {
            self.later(at, Happening::Restart);
        }
        if let Some(at) = self.scenario.people.spends_after_ms {
            self.later(at, Happening::Spend);
        }
        self.watch_for_tasks();
    }

    /// What comes next, and the process that is due, if it is one.
    fn next(&self) -> Option<(u64, Option<u64>)> {
        let process = self.processes.iter().filter_map(|(number, process)| Some((process.wakes_at?, *number))).min();
        let happening = self.queue.first_key_value().map(|((at, _), _)| *at);
        match (process, happening) {
            (Some((at, number)), Some(other)) if at <= other => Some((at, Some(number))),
            (Some((at, number)), None) => Some((at, Some(number))),
            (_, Some(at)) => Some((at, None)),
            (None, None) => None,
        }
    }

    /// A number that was not used yet.
    pub fn number(&mut self) -> u64 {
        self.next_number += 1;
        self.next_number
    }

    /// Lets something happen after a while.
    pub fn later(&mut self, after_ms: u64, happening: Happening) {
        let number = self.number();
        self.queue.insert((self.now + after_ms, number), happening);
    }

    /// Counts a fault and notes it.
    pub fn strikes(&mut self, fault: Fault) {
        self.faults.count(fault);
        self.trace.add(self.now, || format!("  fault: {}", fault.name()));
    }

    fn happen(&mut self, happening: Happening) {
        match happening {
            Happening::Begin(life) => self.begin(life),
            Happening::Intrude(life) => self.intrude(life),
            Happening::Arrival { sending, answer, answered } => self.arrive(sending, answer, answered),
            Happening::Outcome { sending, outcome } => self.report(sending, outcome),
            Happening::Saved(process, ticket, outcome) => {
                self.with(process, |process, _| process.client.on_saved(ticket, outcome));
            }
            Happening::Answer(number, ticket, go) => {
                if go && self.processes.contains_key(&number) {
                    self.witness.may_act();
                }
                self.with(number, |process, _| process.client.on_answer(ticket, go.then(|| "go".into())));
            }
            Happening::Code(process, code) => {
                if let Some(code) = &code {
                    self.witness.secret(code);
                }
                self.with(process, |process, now| process.client.on_code(code.map(Into::into), now));
            }
            Happening::Command(number, command) => self.command(number, command),
            Happening::Freelancer(task, doing) => {
                let done = self.server.control(self.now, "tasks", &serde_json::json!({"task_id": task, "do": doing}));
                self.trace.add(self.now, || format!("  task {task}: the freelancer does {doing}: {done}"));
                if done && doing == "refuse" {
                    self.strikes(Fault::Declined);
                }
                if done && doing == "open_dispute" {
                    self.strikes(Fault::Dispute);
                }
            }
            Happening::Return(task) => {
                let body = serde_json::json!({"task_id": task, "do": "return_payment"});
                if self.server.control(self.now, "tasks", &body) {
                    self.strikes(Fault::Returned);
                }
            }
            Happening::Spend => self.spend(),
            Happening::Restart => {
                self.strikes(Fault::ServerRestart);
                if let Err(problem) = self.server.restart(self.now) {
                    self.witness.object(format!("the platform's store does not read: {problem}"));
                }
            }
            Happening::Repair(line, text) => self.store.repair(line, text),
        }
    }

    /// Does something with a living process and its clock, and polls it again.
    pub fn with(&mut self, number: u64, what: impl FnOnce(&mut Process, u64)) {
        let now = self.clock_of(number);
        if let Some(process) = self.processes.get_mut(&number) {
            what(process, now);
            process.wakes_at = Some(self.now);
        }
    }

    /// What the clock of a process shows.
    pub fn clock_of(&self, number: u64) -> u64 {
        let life = self.processes.get(&number).map(|process| process.life);
        let skew = life.and_then(|life| self.scenario.lives.get(life)).map_or(0, |life| life.skew_ms);
        self.now.saturating_add_signed(skew)
    }

    /// The life that a process lives.
    pub fn life_of(&self, number: u64) -> Option<&Life> {
        self.scenario.lives.get(self.processes.get(&number)?.life)
    }

    /// Whether nothing is made to go wrong in a life.
    pub fn is_calm(&self, life: usize) -> bool {
        self.scenario.fair || self.scenario.lives.get(life).is_some_and(|life| life.calm)
    }

    fn command(&mut self, number: u64, command: Command) {
        let fault = match command {
            Command::Pause => Some(Fault::Pause),
            Command::Stop => Some(Fault::Stop),
            Command::Cancel => Some(Fault::Cancel),
            Command::Resume => None,
        };
        if self.processes.contains_key(&number) {
            self.trace.add(self.now, || format!("process {number}: {command:?}"));
            if let Some(fault) = fault {
                self.strikes(fault);
            }
            self.with(number, |process, _| process.client.command(process.handle, command));
        }
    }

    fn spend(&mut self) {
        let calm = |process: &Process| self.scenario.lives.get(process.life).is_some_and(|life| life.calm);
        if self.processes.values().any(calm) {
            return;
        }
        let company = self.scenario.company;
        let team = |person: &&gigwire_sandbox::solar_staff::records::Freelancer| {
            person.email.as_deref() == Some("ready@gigwire.test")
        };
        let worker = self.server.world().solar_staff().freelancers.values().find(team).map(|person| person.id);
        if self.server.spend(self.now, company, worker.unwrap_or_default()) {
            self.strikes(Fault::Spent);
        }
        self.newest_task = self.server.world().solar_staff().next_task_id() - 1;
    }

    /// Freelancers and colleagues notice tasks that were made since the last time.
    pub fn watch_for_tasks(&mut self) {
        use gigwire::solar_staff::payment_run::Mode;
        let newest = self.server.world().solar_staff().next_task_id() - 1;
        let first_new = if self.now == BEGIN { 0 } else { self.newest_task + 1 };
        self.newest_task = newest;
        let new: Vec<u64> = self
            .server
            .world()
            .solar_staff()
            .tasks
            .values()
            .filter(|task| task.id >= first_new && task.title.starts_with("row-"))
            .map(|task| task.id)
            .collect();
        for task in new {
            let people = self.scenario.people;
            let minutes = |random: &mut Random, most: u64| random.between(1, most * 60_000);
            let declines = self.random.percent(people.declines);
            let disputes = self.random.percent(people.disputes);
            let (first, second) = (minutes(&mut self.random, 10), minutes(&mut self.random, 10));
            match self.scenario.options.mode {
                Mode::Follow if declines => self.later(first, Happening::Freelancer(task, "refuse")),
                Mode::Follow => {
                    self.later(first, Happening::Freelancer(task, "take"));
                    let then = if disputes { "open_dispute" } else { "report" };
                    self.later(first + second, Happening::Freelancer(task, then));
                }
                Mode::ActFor => {
                    // In between the run's own acts, if they leave the time.
                    let soon = 1 + first / 300;
                    if declines {
                        self.later(soon, Happening::Freelancer(task, "refuse"));
                    } else if disputes {
                        self.later(soon, Happening::Freelancer(task, "open_dispute"));
                    }
                }
            }
        }
    }

    /// What happens after a process ended.
    pub fn after(&mut self, life: usize, finished: bool) {
        let next = life + 1;
        let Some(after_ms) = self.scenario.lives.get(next).map(|life| life.after_ms) else { return };
        // A run that came to its end is mostly left alone.
        if finished && self.random.percent(50) {
            return;
        }
        self.later(after_ms, Happening::Begin(next));
    }

    /// The end of a process that was not killed.
    pub fn ends(&mut self, number: u64, how: Result<Report, Error>) {
        let Some(process) = self.processes.remove(&number) else { return };
        self.store.release(number);
        let life = process.life;
        match how {
            Ok(report) => {
                let finished = report.stopped.is_none();
                self.trace.add(self.now, || format!("process {number} ends: {report:?}"));
                verdict::check_report(self, &report, &process.results, process.sums_since);
                if report.stopped.as_deref() == Some("cancelled") && self.has_begun() && !self.is_cancelled() {
                    self.witness.object("the run says that it is cancelled, and its journal does not");
                }
                self.told = Some((report, process.results));
                self.after(life, finished);
            }
            Err(error) => {
                self.trace.add(self.now, || format!("process {number} fails: {error}"));
                // A code that was sent for a login of an earlier process, late, spoils the one that is entered now.
                if self.is_calm(life) && error.operation.starts_with("auth.") && self.scenario.two_factor {
                    self.scenario.lives.extend(self.scenario.lives.get(life).cloned());
                    return self.after(self.scenario.lives.len() - 2, false);
                }
                verdict::check_failure(self, life, &error);
                self.after(life, false);
            }
        }
    }
}
