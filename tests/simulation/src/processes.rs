//! Processes: how they begin, what they do for their run step by step, and how they die.

use gigwire::machine::{CallOptions, Client, Config, Credentials, Source, Step, Ticket};
use gigwire::solar_staff::PLATFORM;
use gigwire::solar_staff::payment_run::{Event, Report};
use gigwire_sandbox::solar_staff::{BOT, DEMO};

use crate::faults::Fault;
use crate::host::Write;
use crate::scenario::Fate;
use crate::server::BASE;
use crate::simulation::{Happening, Process, Simulation};

/// So many polls in a row without anything happening are no driving any more.
const MOST_POLLS: u32 = 20_000;

impl Simulation {
    /// A process begins with the journal.
    pub fn begin(&mut self, life: usize) {
        let number = self.number();
        let Some(plan) = self.scenario.lives.get(life).cloned() else { return };
        if let Err(holder) = self.store.open(number) {
            self.trace.add(self.now, || format!("process {number} is refused: {holder} has the journal"));
            return;
        }
        (self.told, self.damaged, self.other_plan) = (None, false, false);
        self.closed = self.is_cancelled();
        if plan.calm {
            self.calm_down();
        }
        if plan.skew_ms != 0 {
            self.strikes(Fault::ClockJump);
        }
        if plan.damaged {
            self.damage();
        }
        let Some(process) = self.process(life) else { return };
        self.processes.insert(number, process);
        self.trace.add(self.now, || format!("process {number} begins: {plan:?}"));
        for (after_ms, command) in plan.commands {
            self.later(after_ms, Happening::Command(number, command));
        }
        if let Some(after_ms) = plan.intruder_after_ms {
            self.later(after_ms, Happening::Intrude(life));
        }
    }

    /// A second process tries to begin with the journal while the first one works.
    pub fn intrude(&mut self, life: usize) {
        if self.processes.is_empty() {
            return;
        }
        self.strikes(Fault::SecondHost);
        let number = self.number();
        // The host's lock is what keeps two runs apart: each would act on what only the other knows.
        if self.store.open(number).is_ok()
            && let Some(process) = self.process(life)
        {
            self.processes.insert(number, process);
        }
    }

    fn process(&mut self, life: usize) -> Option<Process> {
        let user = if self.scenario.two_factor { DEMO } else { BOT };
        self.witness.secret(user.password);
        let mut config = Config::new(&PLATFORM);
        config.base_url = Some(BASE.to_owned());
        config.company_id = self.scenario.names_company.then(|| i64::try_from(self.scenario.company).unwrap_or(0));
        config.credentials = Credentials {
            username: Some(user.username.to_owned()),
            password: Some(user.password.into()),
            ..Credentials::default()
        };
        let options = CallOptions { timeout_ms: self.scenario.timeout_ms, ..CallOptions::default() };
        let arguments = serde_json::to_string(&self.scenario.options).unwrap_or_default();
        let entropy = self.random.next();
        let made = Client::new(config).and_then(|mut client| {
            let handle = client.start_flow("payment_run", &arguments, &options, entropy)?;
            Ok((client, handle))
        });
        match made {
            Ok((client, handle)) => Some(Process {
                client,
                handle,
                life,
                wakes_at: Some(self.now),
                polls: 0,
                saves: 0,
                sends: 0,
                sums_since: self.now,
                results: Vec::new(),
            }),
            Err(error) => {
                self.witness.object(format!("the client cannot be made: {error}"));
                None
            }
        }
    }

    /// The world behaves again, so that the last process can finish.
    fn calm_down(&mut self) {
        let top_up = serde_json::json!({"company_id": self.scenario.company, "amount": 1_000_000});
        if self.faults.has(Fault::Spent) {
            self.server.control(self.now, "top-up", &top_up);
        }
        self.scenario.people = crate::scenario::People::default();
    }

    /// A bad disk: a byte of a line that is not the last one changes, and changes back when the copy is restored.
    fn damage(&mut self) {
        let lines = self.store.lines().len();
        if lines < 2 {
            return;
        }
        let line = usize::try_from(self.random.below(lines as u64 - 1)).unwrap_or(0);
        let at = usize::try_from(self.random.below(400)).unwrap_or(0);
        if let Some(text) = self.store.damage(line, at) {
            self.strikes(Fault::Damage);
            self.damaged = true;
            self.later(1, Happening::Repair(line, text));
        }
    }

    /// Drives a process until it waits.
    pub fn poll(&mut self, number: u64) {
        for polls in 0.. {
            let now = self.clock_of(number);
            let fate = self.life_of(number).map_or(Fate::Lives, |life| life.fate);
            let Some(process) = self.processes.get_mut(&number) else { return };
            process.polls += 1;
            if fate == Fate::DiesAfterPolls(process.polls) {
                return self.dies(number, Fault::Crash);
            }
            let step = process.client.poll(process.handle, now);
            if let Step::Wait { until } = step {
                if until.is_some_and(|until| until <= now) {
                    self.witness.object("the run waits for a time that has passed");
                }
                let wait = until.map(|until| until.saturating_sub(now).max(1));
                if let Some(process) = self.processes.get_mut(&number) {
                    process.wakes_at = wait.map(|wait| self.now + wait);
                }
                return;
            }
            if polls > MOST_POLLS {
                self.witness.object("the run never waits");
                return self.dies(number, Fault::Crash);
            }
            self.does(number, step);
        }
    }

    fn does(&mut self, number: u64, step: Step) {
        match step {
            Step::Send { ticket, request, timeout_ms, .. } => self.sends(number, ticket, request, timeout_ms),
            Step::Save { ticket, after, lines } => self.saves(number, ticket, after, &lines),
            Step::Read { ticket, source: Source::Journal, after, limit } => {
                let most = usize::try_from(self.random.between(1, 40)).unwrap_or(1);
                let lines = self.store.read(after, limit.min(most));
                self.with(number, |process, _| process.client.on_read(ticket, Ok(lines)));
            }
            Step::Read { ticket, source: Source::Plan, after, limit } => self.reads_plan(number, ticket, after, limit),
            Step::Ask { ticket, question } => {
                self.witness.overhears("a question", &question.to_json());
                self.trace.add(self.now, || format!("process {number} asks {}", question.to_json()));
                let go = self.life_of(number).is_some_and(|life| life.go);
                if !go {
                    self.strikes(Fault::NoGo);
                }
                let thinks = self.random.between(0, 60_000);
                self.later(thinks, Happening::Answer(number, ticket, go));
            }
            Step::AskCode(_) => self.asks_code(number),
            Step::Tokens(pair) => {
                self.witness.secret(pair.token.reveal());
                self.witness.secret(pair.refresh_token.as_ref().map_or("", |token| token.reveal()));
            }
            Step::Event(json) => self.hears(number, &json),
            Step::Report(json) => {
                self.witness.overhears("a report", &json);
                match serde_json::from_str::<Report>(&json) {
                    Ok(report) => self.ends(number, Ok(report)),
                    Err(error) => {
                        self.witness.object(format!("the report does not read: {error}"));
                        self.processes.remove(&number);
                    }
                }
            }
            Step::Failed(error) => {
                self.witness.overhears("an error", &error.to_string());
                self.ends(number, Err(error));
            }
            step @ (Step::Page(_)
            | Step::Rows(_)
            | Step::Done(_)
            | Step::End
            | Step::Wait { .. }
            | Step::AskToken { .. }) => {
                self.witness.object(format!("an unexpected step: {step:?}"));
                self.processes.remove(&number);
            }
        }
    }

    fn hears(&mut self, number: u64, json: &str) {
        self.witness.overhears("an event", json);
        self.trace.add(self.now, || format!("process {number} tells {json}"));
        match serde_json::from_str::<Event>(json) {
            Ok(Event::Result(result)) => {
                if let Some(process) = self.processes.get_mut(&number) {
                    process.results.push(result);
                }
            }
            Ok(_) => {}
            Err(error) => self.witness.object(format!("an event does not read: {error}")),
        }
    }

    fn reads_plan(&mut self, number: u64, ticket: Ticket, after: u64, limit: usize) {
        let life = self.life_of(number).cloned();
        let (has_plan, other) = life.map_or((true, false), |life| (life.has_plan, life.other_plan));
        let begun = self.has_begun();
        let mut rows: Vec<String> = self.rows.iter().map(|row| row.json.clone()).collect();
        if other && begun && has_plan {
            if after == 0 {
                self.strikes(Fault::OtherPlan);
                self.other_plan = true;
            }
            rows.push(r#"{"key":"another","freelancer":{"id":1}}"#.to_owned());
        }
        // A run that never began needs its plan whatever happens.
        let given = has_plan || !begun;
        let after = usize::try_from(after).unwrap_or(usize::MAX);
        let most = limit.min(usize::try_from(self.random.between(1, 5)).unwrap_or(1));
        let lines = rows.into_iter().filter(|_| given).skip(after).take(most).collect();
        self.with(number, |process, _| process.client.on_read(ticket, Ok(lines)));
    }

    fn asks_code(&mut self, number: u64) {
        let sent = self.server.world().last_code("+70005550101").map(str::to_owned);
        let calm = self.processes.get(&number).is_none_or(|process| self.is_calm(process.life));
        let code = match self.random.below(100) {
            0..8 if !calm => {
                self.strikes(Fault::NoCode);
                None
            }
            8..16 if !calm => {
                self.strikes(Fault::WrongCode);
                Some("000000".to_owned())
            }
            _ => sent,
        };
        let looks = self.random.between(2_000, 60_000);
        self.later(looks, Happening::Code(number, code));
    }

    fn saves(&mut self, number: u64, ticket: Ticket, after: u64, lines: &[String]) {
        for line in lines {
            self.witness.overhears("the journal", line);
            self.trace.add(self.now, || format!("process {number} keeps {line}"));
        }
        let fate = self.life_of(number).map_or(Fate::Lives, |life| life.fate);
        let Some(process) = self.processes.get_mut(&number) else { return };
        process.saves += 1;
        let saves = process.saves;
        let dies = fate == Fate::DiesOnSave(saves);
        let full = matches!(fate, Fate::DiskFull(nth) if nth == saves);
        let how = if dies || full { self.torn(lines, full) } else { Write::Whole };
        let written = self.store.write(after, lines, how);
        if let Err(problem) = &written {
            self.witness.object(format!("lines are kept where they do not belong: {problem}"));
        }
        let from = usize::try_from(after).unwrap_or(usize::MAX);
        self.witness.journal(from, self.store.lines().get(from..).unwrap_or_default());
        if dies {
            return self.dies(number, Fault::CrashOnSave);
        }
        let outcome = if full {
            self.strikes(Fault::DiskFull);
            Err("no space left on the disk".to_owned())
        } else {
            written
        };
        let takes = if !full && self.random.percent(70) { 0 } else { self.random.between(1, 2_000) };
        self.later(takes, Happening::Saved(number, ticket, outcome));
    }

    /// How far a write gets that does not end well. A killed process may have got everything down and not know it.
    fn torn(&mut self, lines: &[String], full: bool) -> Write {
        let most = lines.len() as u64;
        let whole = if full { self.random.below(most) } else { self.random.below(most + 1) };
        let whole = usize::try_from(whole).unwrap_or(0);
        let length = lines.get(whole).map_or(0, String::len) as u64;
        Write::Torn { lines: whole, bytes: usize::try_from(self.random.below(length)).unwrap_or(0) }
    }

    /// A process is killed: what it had in memory is gone, what it sent is on its way.
    pub fn dies(&mut self, number: u64, fault: Fault) {
        let Some(process) = self.processes.remove(&number) else { return };
        self.strikes(fault);
        self.trace.add(self.now, || format!("process {number} is killed"));
        self.store.release(number);
        for sending in self.sendings.values_mut().filter(|sending| sending.process == number) {
            sending.closed = true;
        }
        self.after(process.life, false);
    }

    /// Whether the journal says that somebody said go.
    pub fn has_begun(&self) -> bool {
        self.journal_says("go")
    }

    /// Whether the journal says that the run was cancelled for good.
    pub fn is_cancelled(&self) -> bool {
        self.journal_says("cancelled")
    }

    fn journal_says(&self, what: &str) -> bool {
        let entry = format!("{{\"is\":\"{what}\"");
        self.store.lines().iter().any(|line| line.contains(&entry) && line.ends_with('}'))
    }
}
