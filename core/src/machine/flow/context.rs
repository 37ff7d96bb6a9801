//! What a flow sees of the world: calls, the journal, time, questions. Each is a wish left at the desk, answered when the
//! host has performed it.

use core::future::poll_fn;
use core::task::Poll;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::{Outcome, Task, TaskId};
use crate::codec::Document;
use crate::error::{Error, ErrorKind, JournalError};
use crate::machine::Question;
use crate::machine::journal;
use crate::machine::{CallOptions, Command, Millis, Source};
use crate::secret::Secret;
use crate::value::Value;

/// How many lines a flow asks for at a time.
const LINES_AT_ONCE: usize = 500;

/// What a task waits for.
#[derive(Debug)]
pub(super) enum Wish {
    Call {
        operation: &'static str,
        args: Value,
        options: CallOptions,
    },
    Save(Vec<String>),
    Read {
        source: Source,
        after: u64,
        limit: usize,
    },
    Ask(Question),
    /// This time, or a command.
    Until(Millis),
    /// Another task's end, a command, or this time.
    Change(Option<Millis>),
    Check {
        operation: &'static str,
        args: Value,
        options: CallOptions,
    },
    /// From when on a call may be sent; with `sent` it counts as sent just now.
    FreeAt {
        operation: &'static str,
        args: Value,
        sent: bool,
    },
}

/// What it gets.
#[derive(Debug)]
pub(super) enum Reply {
    Called(Result<Document, Error>),
    Saved(Result<(), JournalError>),
    Read(Result<Vec<String>, String>),
    Answered(Option<Secret>),
    Checked(Result<(), Error>),
    FreeAt(Millis),
    Woken,
}

/// How far a run is to go on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Will {
    #[default]
    Go,
    Pause,
    Stop,
    Cancel,
}

/// Where tasks leave wishes and find replies.
#[derive(Default)]
pub(super) struct Desk {
    pub now: Millis,
    pub wishes: Vec<(TaskId, Wish)>,
    pub replies: Vec<(TaskId, Reply)>,
    pub events: Vec<String>,
    pub spawned: Vec<(TaskId, Task)>,
    pub outcome: Option<Result<Outcome, Error>>,
    pub will: Will,
    pub saved_lines: u64,
    /// The platform's address, as the client was told it.
    pub base_url: String,
    pub entropy: u64,
    next_task: u64,
}

impl Desk {
    pub fn new(base_url: String, entropy: u64) -> Self {
        Self { base_url, entropy, ..Self::default() }
    }

    pub fn command(&mut self, command: Command) {
        self.will = match (self.will, command) {
            // What is being stopped cannot be called back.
            (will @ (Will::Stop | Will::Cancel), Command::Pause | Command::Resume) => will,
            (_, Command::Pause) => Will::Pause,
            (_, Command::Resume) => Will::Go,
            (_, Command::Stop) => Will::Stop,
            (_, Command::Cancel) => Will::Cancel,
        };
    }
}

/// A task's way to the desk.
pub(crate) struct Context {
    desk: Arc<Mutex<Desk>>,
    task: TaskId,
    /// How calls are carried through.
    pub options: CallOptions,
}

impl Context {
    pub(super) fn new(desk: Arc<Mutex<Desk>>, task: TaskId, options: CallOptions) -> Self {
        Self { desk, task, options }
    }

    fn desk(&self) -> MutexGuard<'_, Desk> {
        self.desk.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn wish(&self, wish: Wish) -> Reply {
        self.desk().wishes.push((self.task, wish));
        poll_fn(|_| {
            let mut desk = self.desk();
            match desk.replies.iter().position(|(task, _)| *task == self.task) {
                Some(at) => Poll::Ready(desk.replies.swap_remove(at).1),
                None => Poll::Pending,
            }
        })
        .await
    }

    /// The time of the last poll.
    pub fn now(&self) -> Millis {
        self.desk().now
    }

    /// What the host wants of the flow.
    pub fn will(&self) -> Will {
        self.desk().will
    }

    /// One call, carried through like any.
    pub async fn call(&self, operation: &'static str, args: Vec<(&str, Value)>) -> Result<Document, Error> {
        let args = Value::Map(args.into_iter().map(|(name, value)| (name.to_owned(), value)).collect());
        self.call_with(operation, args).await
    }

    /// The same, with arguments as a host gave them.
    pub async fn call_with(&self, operation: &'static str, args: Value) -> Result<Document, Error> {
        match self.wish(Wish::Call { operation, args, options: self.options.clone() }).await {
            Reply::Called(outcome) => outcome,
            _ => Err(self.confused()),
        }
    }

    /// Goes on when the host has these entries on disk.
    pub async fn save(&self, entries: Vec<String>) -> Result<(), Error> {
        match self.wish(Wish::Save(entries)).await {
            Reply::Saved(outcome) => outcome.map_err(|error| Error::new("journal", error)),
            _ => Err(self.confused()),
        }
    }

    /// Hands every entry of the journal to `take`, in order, and tells how many there were.
    pub async fn replay(&self, mut take: impl FnMut(&str) -> Result<(), JournalError>) -> Result<u64, Error> {
        let mut reader = journal::Reader::default();
        let mut asked_after = 0;
        let failed = |error| Error::new("journal", error);
        loop {
            let lines = self.read(Source::Journal, asked_after).await?;
            if lines.is_empty() {
                break;
            }
            asked_after += lines.len() as u64;
            for line in &lines {
                if let Some(json) = reader.next(line).map_err(failed)? {
                    take(json).map_err(|error| failed(JournalError { line: reader.read, ..error }))?;
                }
            }
        }
        self.desk().saved_lines = reader.read;
        Ok(reader.read)
    }

    /// The next items of a source of the host; empty at its end.
    pub async fn read(&self, source: Source, after: u64) -> Result<Vec<String>, Error> {
        match self.wish(Wish::Read { source, after, limit: LINES_AT_ONCE }).await {
            Reply::Read(Ok(lines)) => Ok(lines),
            Reply::Read(Err(problem)) => Err(Error::new("journal", JournalError { line: after + 1, problem })),
            _ => Err(self.confused()),
        }
    }

    /// The answer of a person or the calling program; `None` is no.
    pub async fn ask(&self, question: Question) -> Option<Secret> {
        match self.wish(Wish::Ask(question)).await {
            Reply::Answered(answer) => answer,
            _ => None,
        }
    }

    /// Waits until this time; a command wakes earlier.
    pub async fn until(&self, time: Millis) {
        self.wish(Wish::Until(time)).await;
    }

    /// Waits until another task has ended or a command came, or until this time.
    pub async fn change(&self, until: Option<Millis>) {
        self.wish(Wish::Change(until)).await;
    }

    /// Whether a call could be sent, without sending it.
    pub async fn check(&self, operation: &'static str, args: Value) -> Result<(), Error> {
        match self.wish(Wish::Check { operation, args, options: self.options.clone() }).await {
            Reply::Checked(outcome) => outcome,
            _ => Err(self.confused()),
        }
    }

    /// From when on a call may be sent of which there must not be two in a row.
    pub async fn free_at(&self, operation: &'static str, args: Value) -> Millis {
        self.interval(operation, args, false).await
    }

    /// The same, for a call that another process may have sent: nobody knows when, so that it counts as sent just now.
    pub async fn free_at_if_sent(&self, operation: &'static str, args: Value) -> Millis {
        self.interval(operation, args, true).await
    }

    async fn interval(&self, operation: &'static str, args: Value, sent: bool) -> Millis {
        match self.wish(Wish::FreeAt { operation, args, sent }).await {
            Reply::FreeAt(free_at) => free_at,
            _ => 0,
        }
    }

    /// Tells the host something, as JSON.
    pub fn tell(&self, event: String) {
        self.desk().events.push(event);
    }

    /// Starts another task of the same flow.
    pub fn spawn<F: Future<Output = ()> + Send + 'static>(&self, task: impl FnOnce(Self) -> F) {
        let id = {
            let mut desk = self.desk();
            desk.next_task += 1;
            TaskId(desk.next_task)
        };
        let context = Self::new(Arc::clone(&self.desk), id, self.options.clone());
        let task: Task = Box::pin(task(context));
        self.desk().spawned.push((id, task));
    }

    /// The company that calls act for, where the host named one.
    pub fn company_id(&self) -> Option<i64> {
        self.options.company_id
    }

    /// The platform's address.
    pub fn base_url(&self) -> String {
        self.desk().base_url.clone()
    }

    /// The next line is the first: what the journal holds is from a run that never began.
    pub fn restart_journal(&self) {
        self.desk().saved_lines = 0;
    }

    pub(super) fn finish(&self, outcome: Result<Outcome, Error>) {
        self.desk().outcome = Some(outcome);
    }

    /// A reply of another kind than was asked for: a mistake in the machine below, never the host's.
    fn confused(&self) -> Error {
        Error::new("flow", ErrorKind::Cancelled("the flow lost its place"))
    }
}
