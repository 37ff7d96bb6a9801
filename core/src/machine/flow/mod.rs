//! Flows: what takes several calls. A flow is written as the plain sequence of its steps, in an `async fn` whose every
//! `.await` is one wish of [`Context`] (a call, a line of the journal, a moment, a question); the compiler makes the state
//! machine of it, and [`Flow`] drives that like any other machine: nothing here owns a thread, a timer or a waker.
//!
//! A flow may run several tasks at once (the rows of a payment run). They are polled in the order in which they were
//! started, so that the same inputs give the same steps.

mod amount;
mod client;
mod context;
mod log;
mod patience;

use core::fmt;
use core::pin::Pin;
use core::task::{self, Waker};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

pub use amount::Amount;
pub(crate) use context::{Context, Will};
use context::{Desk, Reply, Wish};
pub(crate) use log::Log;
pub(crate) use patience::{Patience, a_day, wait};

use super::call::{Call, CallOptions};
use super::client::{Caller, Handle};
use super::few::Few;
use super::journal;
use super::question::Question;
use super::session::Session;
use super::{Command, Millis, Source, Step, Ticket, TransportFailure};
use crate::codec::Document;
use crate::error::{Error, JournalError};
use crate::http::Response;
use crate::schema::Platform;
use crate::secret::Secret;

type Task = Pin<Box<dyn Future<Output = ()> + Send>>;

/// Names a task within its flow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct TaskId(u64);

/// What a flow ends with.
#[derive(Debug)]
pub(crate) enum Outcome {
    /// An answer, as of a call.
    Document(Box<Document>),
    /// A report, as JSON.
    Report(String),
}

/// What a flow is made of.
pub(crate) type Start = fn(Context, String) -> Pin<Box<dyn Future<Output = Result<Outcome, Error>> + Send>>;

/// The flow of a platform by its name.
pub(crate) fn find(platform: &Platform, name: &str) -> Option<Start> {
    match platform.id {
        "cloudtips" => crate::cloudtips::find_flow(name),
        "qugo" => crate::qugo::find_flow(name),
        "solar_staff" => crate::solar_staff::find_flow(name),
        _ => None,
    }
}

/// What the machine does for a task.
enum Waiting {
    Call(Box<Call>),
    Save(Vec<String>),
    Saving(Ticket),
    Read { source: Source, after: u64, limit: usize },
    Reading(Ticket),
    Ask(Question),
    Asking(Ticket),
    Until(Millis),
    Change(Option<Millis>),
}

/// See [the module](self).
pub(crate) struct Flow {
    desk: Arc<Mutex<Desk>>,
    tasks: Few<TaskId, Task>,
    runnable: Vec<TaskId>,
    waiting: Few<TaskId, Waiting>,
    /// What is still to be told.
    events: std::vec::IntoIter<String>,
    /// Lines could not be kept. What would come after them has no place in the journal any more.
    unkept: Option<JournalError>,
}

impl fmt::Debug for Flow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Flow({} tasks)", self.tasks.len())
    }
}

impl Flow {
    pub fn new(start: Start, args: String, base_url: String, options: CallOptions, entropy: u64) -> Self {
        let desk = Arc::new(Mutex::new(Desk::new(base_url, entropy)));
        let root = TaskId(0);
        let context = Context::new(Arc::clone(&desk), root, options.clone());
        let own = Context::new(Arc::clone(&desk), root, options);
        let task: Task = Box::pin(async move {
            let outcome = start(context, args).await;
            own.finish(outcome);
        });
        let mut tasks = Few::new();
        tasks.insert(root, task);
        Self { desk, tasks, runnable: vec![root], waiting: Few::new(), events: Vec::new().into_iter(), unkept: None }
    }

    fn desk(&self) -> MutexGuard<'_, Desk> {
        self.desk.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn poll(
        &mut self,
        caller: &Caller,
        session: &mut Session,
        handle: Handle,
        now: Millis,
        next_ticket: &mut u64,
    ) -> Step {
        self.desk().now = now;
        loop {
            if let Some(event) = self.events.next() {
                return Step::Event(event);
            }
            self.run(caller, session, now);
            let (events, outcome) = {
                let mut desk = self.desk();
                let events = core::mem::take(&mut desk.events);
                // The last words of a flow come before its end.
                (!events.is_empty()).then_some(events).map_or_else(|| (None, desk.outcome.take()), |e| (Some(e), None))
            };
            if let Some(events) = events {
                self.events = events.into_iter();
                continue;
            }
            match outcome {
                Some(Ok(Outcome::Document(document))) => return Step::Done(*document),
                Some(Ok(Outcome::Report(report))) => return Step::Report(report),
                Some(Err(error)) => return Step::Failed(error),
                None => {}
            }
            match self.perform(session, handle, now, next_ticket) {
                Some(step) => return step,
                None if self.runnable.is_empty() => return Step::Wait { until: self.next_time() },
                None => {}
            }
        }
    }

    /// Lets every task that can go on do so, and takes up what they wish for.
    fn run(&mut self, caller: &Caller, session: &mut Session, now: Millis) {
        let mut context = task::Context::from_waker(Waker::noop());
        while let Some(id) = (!self.runnable.is_empty()).then(|| self.runnable.remove(0)) {
            let Some(task) = self.tasks.get_mut(&id) else { continue };
            if task.as_mut().poll(&mut context).is_ready() {
                self.tasks.remove(&id);
                self.wake(|waiting| matches!(waiting, Waiting::Change(_)));
            }
            let (wishes, spawned) = {
                let mut desk = self.desk();
                (core::mem::take(&mut desk.wishes), core::mem::take(&mut desk.spawned))
            };
            for (id, task) in spawned {
                self.tasks.insert(id, task);
                self.runnable.push(id);
            }
            for (id, wish) in wishes {
                self.take(id, wish, caller, session, now);
            }
        }
    }

    fn take(&mut self, id: TaskId, wish: Wish, caller: &Caller, session: &mut Session, now: Millis) {
        let waiting = match wish {
            Wish::Call { operation, args, options } => {
                let entropy = crate::machine::backoff::split_mix(&mut self.desk().entropy);
                match caller.call(operation, &args, &options, now, entropy) {
                    // No flow makes a call that could warn.
                    Ok((call, _)) => Waiting::Call(Box::new(call)),
                    Err(error) => return self.reply(id, Reply::Called(Err(error))),
                }
            }
            Wish::Save(entries) => match &self.unkept {
                Some(error) => {
                    let error = error.clone();
                    return self.reply(id, Reply::Saved(Err(error)));
                }
                None => Waiting::Save(entries),
            },
            Wish::Read { source, after, limit } => Waiting::Read { source, after, limit },
            Wish::Ask(question) => Waiting::Ask(question),
            Wish::Until(time) => Waiting::Until(time),
            Wish::Change(until) => Waiting::Change(until),
            Wish::Check { operation, args, options } => {
                let checked = caller.call(operation, &args, &options, now, 0).map(|_| ());
                return self.reply(id, Reply::Checked(checked));
            }
            Wish::FreeAt { operation, args, sent } => {
                let free_at = caller.free_at(operation, &args, sent, session, now);
                return self.reply(id, Reply::FreeAt(free_at));
            }
        };
        self.waiting.insert(id, waiting);
    }

    fn reply(&mut self, id: TaskId, reply: Reply) {
        self.waiting.remove(&id);
        self.desk().replies.push((id, reply));
        self.runnable.push(id);
    }

    /// Ends the waits that `which` picks.
    fn wake(&mut self, which: impl Fn(&Waiting) -> bool) {
        let woken: Vec<TaskId> = self.waiting.iter().filter(|(_, waiting)| which(waiting)).map(|(id, _)| id).collect();
        for id in woken {
            self.reply(id, Reply::Woken);
        }
    }

    /// The next step that the host must do for some task.
    fn perform(&mut self, session: &mut Session, handle: Handle, now: Millis, next_ticket: &mut u64) -> Option<Step> {
        self.wake(|waiting| matches!(waiting, Waiting::Until(time) | Waiting::Change(Some(time)) if *time <= now));
        let mut ticket = || {
            *next_ticket += 1;
            Ticket(*next_ticket)
        };
        // One write after the other: lines whose forerunners are not kept would leave a gap.
        let is_saving = self.waiting.values().any(|waiting| matches!(waiting, Waiting::Saving(_)));
        if !is_saving && self.waiting.values().any(|waiting| matches!(waiting, Waiting::Save(_))) {
            return Some(self.save(ticket()));
        }
        for (_, waiting) in self.waiting.iter_mut() {
            match waiting {
                Waiting::Read { source, after, limit } => {
                    let step = Step::Read { ticket: ticket(), source: *source, after: *after, limit: *limit };
                    if let Step::Read { ticket, .. } = &step {
                        *waiting = Waiting::Reading(*ticket);
                    }
                    return Some(step);
                }
                Waiting::Ask(question) => {
                    let (ticket, question) = (ticket(), question.clone());
                    *waiting = Waiting::Asking(ticket);
                    return Some(Step::Ask { ticket, question });
                }
                _ => {}
            }
        }
        let calls: Vec<TaskId> =
            self.waiting.iter().filter(|(_, waiting)| matches!(waiting, Waiting::Call(_))).map(|(id, _)| id).collect();
        for id in calls {
            let Some(Waiting::Call(call)) = self.waiting.get_mut(&id) else { continue };
            match call.poll(session, handle, now, next_ticket) {
                Step::Wait { until } => call.wakes_at = until,
                Step::Done(document) => self.reply(id, Reply::Called(Ok(document))),
                Step::Failed(error) => self.reply(id, Reply::Called(Err(error))),
                step => return Some(step),
            }
        }
        None
    }

    /// What all tasks want kept goes out together: one write to the disk serves them all.
    fn save(&mut self, ticket: Ticket) -> Step {
        let mut number = self.desk().saved_lines;
        let after = number;
        let mut lines = Vec::new();
        for (_, waiting) in self.waiting.iter_mut() {
            if let Waiting::Save(entries) = waiting {
                for entry in entries {
                    number += 1;
                    lines.push(journal::write(number, entry));
                }
                *waiting = Waiting::Saving(ticket);
            }
        }
        self.desk().saved_lines = number;
        Step::Save { ticket, after, lines }
    }

    /// When to look again, if nothing is reported.
    fn next_time(&self) -> Option<Millis> {
        self.waiting
            .values()
            .filter_map(|waiting| match waiting {
                Waiting::Until(time) => Some(*time),
                Waiting::Change(until) => *until,
                Waiting::Call(call) => call.wakes_at,
                _ => None,
            })
            .min()
    }

    pub fn owns(&self, ticket: Ticket) -> bool {
        self.waiting.values().any(|waiting| match waiting {
            Waiting::Call(call) => call.owns(ticket),
            Waiting::Saving(own) | Waiting::Reading(own) | Waiting::Asking(own) => *own == ticket,
            _ => false,
        })
    }

    fn call(&mut self, ticket: Ticket) -> Option<&mut Call> {
        self.waiting.values_mut().find_map(|waiting| match waiting {
            Waiting::Call(call) if call.owns(ticket) => Some(&mut **call),
            _ => None,
        })
    }

    pub fn on_response(&mut self, ticket: Ticket, response: Response, session: &mut Session, now: Millis) {
        if let Some(call) = self.call(ticket) {
            call.on_response(response, session, now);
        }
    }

    pub fn on_transport_error(
        &mut self,
        ticket: Ticket,
        failure: TransportFailure,
        session: &mut Session,
        now: Millis,
    ) {
        if let Some(call) = self.call(ticket) {
            call.on_transport_error(failure, session, now);
        }
    }

    pub fn on_saved(&mut self, ticket: Ticket, outcome: &Result<(), String>) {
        let saved = |waiting: &Waiting| matches!(waiting, Waiting::Saving(own) if *own == ticket);
        if !self.waiting.values().any(saved) {
            return;
        }
        if let Err(problem) = outcome {
            let line = self.desk().saved_lines;
            self.unkept = Some(JournalError { line, problem: problem.clone() });
        }
        let lost = self.unkept.is_some();
        let told: Vec<TaskId> = self
            .waiting
            .iter()
            .filter(|(_, waiting)| saved(waiting) || lost && matches!(waiting, Waiting::Save(_)))
            .map(|(id, _)| id)
            .collect();
        for id in told {
            let outcome = self.unkept.clone().map_or(Ok(()), Err);
            self.reply(id, Reply::Saved(outcome));
        }
    }

    pub fn on_read(&mut self, ticket: Ticket, lines: Result<Vec<String>, String>) {
        if let Some(id) = self.waiter(|waiting| matches!(waiting, Waiting::Reading(own) if *own == ticket)) {
            self.reply(id, Reply::Read(lines));
        }
    }

    pub fn on_answer(&mut self, ticket: Ticket, answer: Option<Secret>) {
        if let Some(id) = self.waiter(|waiting| matches!(waiting, Waiting::Asking(own) if *own == ticket)) {
            self.reply(id, Reply::Answered(answer));
        }
    }

    fn waiter(&self, which: impl Fn(&Waiting) -> bool) -> Option<TaskId> {
        self.waiting.iter().find(|(_, waiting)| which(waiting)).map(|(id, _)| id)
    }

    /// What the host wants: it reaches every task that waits for a moment.
    pub fn command(&mut self, command: Command) {
        self.desk().command(command);
        self.wake(|waiting| matches!(waiting, Waiting::Until(_) | Waiting::Change(_)));
    }
}
