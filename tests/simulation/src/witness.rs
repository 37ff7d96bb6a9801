//! Watches what a run does and says what it must never do. It knows the protocol from its documentation, and nothing of
//! how the client works.

use std::collections::BTreeMap;

use gigwire::http::{Method, Request, Response};
use gigwire::solar_staff::payment_run::Act;
use serde::Deserialize;

use crate::plan::Planned;

/// What a request does to a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Deed {
    /// The row; `None`: it concerns a person.
    pub row: Option<usize>,
    /// What it does, as an index of [`Act`].
    act: u8,
}

impl Deed {
    /// What it does.
    pub fn act(self) -> Act {
        ACTS.get(usize::from(self.act)).copied().unwrap_or(Act::Create)
    }

    /// Whether it moves money.
    pub fn is_money(self) -> bool {
        matches!(self.act(), Act::Pay | Act::Payout)
    }
}

/// So much of a secret is enough to know it by.
const BEGINNING: usize = 12;

/// So often a run may try something, all its processes together.
const MOST_TRIES: usize = 3;

const ACTS: [Act; Act::COUNT] = [Act::Create, Act::Sign, Act::Take, Act::Finish, Act::Accept, Act::Pay, Act::Payout];

/// What is known of one sending of a deed.
#[derive(Debug, Clone, Copy)]
struct Sending {
    number: u64,
    at: u64,
    /// What was reported.
    answer: Said,
}

/// What a report of a sending says about the deed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    /// It may be done, now or later.
    Unclear,
    /// It was not done: the platform refused it.
    Refused,
    /// It was not even looked at (not sent, no valid token, too many requests): the same call may say it again.
    Untouched,
}

/// A read that tells whether money moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Look {
    /// `tasks.get`
    Task(usize),
    /// `finance.payout_status`
    Payout(usize),
}

/// What a request is to the witness.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    /// It changes something.
    Deed(Deed),
    /// It tells whether something changed.
    Look(Look),
    /// Anything else.
    Other,
}

/// See [the module](self).
#[derive(Debug, Default)]
pub struct Witness {
    settle_ms: u64,
    /// Rows by what requests call their tasks.
    names: BTreeMap<String, usize>,
    /// What each line of the journal announces.
    journal: Vec<Option<(usize, u8)>>,
    announced: BTreeMap<(usize, u8), usize>,
    sendings: BTreeMap<Deed, Vec<Sending>>,
    /// When the latest answered look was sent.
    looks: BTreeMap<Look, u64>,
    secrets: Vec<String>,
    may_act: bool,
    /// What it saw that must not be.
    pub violations: Vec<String>,
}

#[derive(Deserialize)]
struct Body {
    uuid: Option<String>,
    #[serde(rename = "taskId")]
    task_id: Option<u64>,
    title: Option<String>,
    state: Option<u64>,
    #[serde(rename = "validateOnly", default)]
    validate_only: bool,
}

#[derive(Deserialize)]
#[serde(tag = "is", rename_all = "snake_case")]
enum Line {
    Do {
        row: usize,
        act: Act,
    },
    #[serde(other)]
    Other,
}

impl Witness {
    /// A witness of a run over these rows.
    pub fn new(settle_ms: u64, rows: &[Planned], uuids: &[Option<String>]) -> Self {
        let mut names = BTreeMap::new();
        for (index, (row, uuid)) in rows.iter().zip(uuids).enumerate() {
            names.extend(row.task.map(|id| (id.to_string(), index)));
            names.extend(uuid.iter().map(|uuid| (uuid.clone(), index)));
        }
        Self { settle_ms, names, ..Self::default() }
    }

    /// Something that must not be.
    pub fn object(&mut self, what: impl Into<String>) {
        let what = what.into();
        if !self.violations.contains(&what) {
            self.violations.push(what);
        }
    }

    /// Somebody said go: from now on things may change.
    pub fn may_act(&mut self) {
        self.may_act = true;
    }

    /// This must never be seen outside requests.
    pub fn secret(&mut self, text: &str) {
        if !text.is_empty() && !self.secrets.iter().any(|known| known == text) {
            self.secrets.push(text.to_owned());
        }
    }

    /// What a request means.
    pub fn read(&mut self, request: &Request) -> Meaning {
        let path = request.url.split_once("/api/").map_or("", |(_, path)| path);
        let path = path.split('?').next().unwrap_or_default();
        let name = |text: &str| text.to_ascii_lowercase();
        let row = |witness: &Self, text: &str| witness.names.get(&name(text)).copied();
        if request.method == Method::Get {
            return match path.strip_prefix("customer/tasks/") {
                Some(rest) => match rest.strip_prefix("payout/") {
                    Some(task) => row(self, task).map_or(Meaning::Other, |row| Meaning::Look(Look::Payout(row))),
                    None => row(self, rest).map_or(Meaning::Other, |row| Meaning::Look(Look::Task(row))),
                },
                None => Meaning::Other,
            };
        }
        let act = match path {
            "customer/tasks" => 0,
            "customer/freelancers/sign-agreement" => 1,
            "customer/tasks/accept" => 4,
            "customer/tasks/pay" => 5,
            "customer/tasks/payout" => 6,
            "login" | "token/refresh" => return Meaning::Other,
            _ => match path.strip_prefix("customer/tasks/") {
                Some(_) if request.method == Method::Put => 2,
                _ => {
                    self.object(format!("an unexpected request: {} {path}", request.method));
                    return Meaning::Other;
                }
            },
        };
        let Ok(body) = serde_json::from_slice::<Body>(&request.body) else {
            self.object(format!("a request without a readable body: {path}"));
            return Meaning::Other;
        };
        if body.validate_only {
            return Meaning::Other;
        }
        let deed = match act {
            0 => {
                let number = body.title.as_deref().and_then(|title| title.strip_prefix("row-")?.parse().ok());
                if let (Some(row), Some(uuid)) = (number, &body.uuid) {
                    self.names.insert(name(uuid), row);
                }
                Deed { row: number, act }
            }
            1 => return Meaning::Deed(Deed { row: None, act }),
            2 => {
                let task = path.rsplit('/').next().unwrap_or_default();
                Deed { row: row(self, task), act: if body.state == Some(2) { 2 } else { 3 } }
            }
            _ => {
                let task = body.uuid.or_else(|| body.task_id.map(|id| id.to_string())).unwrap_or_default();
                Deed { row: row(self, &task), act }
            }
        };
        if deed.row.is_none() {
            self.object(format!("{} for a task of no row", deed.act().operation()));
        }
        Meaning::Deed(deed)
    }

    /// A deed goes out.
    pub fn sends(&mut self, number: u64, deed: Deed, now: u64) {
        let (act, operation) = (deed.act(), deed.act().operation());
        if !self.may_act {
            self.object(format!("{operation} was sent before anybody said go"));
        }
        let Some(row) = deed.row else {
            // A person signs once for all rows: any line that says so will do.
            if !self.announced.keys().any(|(_, known)| *known == deed.act) {
                self.object(format!("{operation} was sent without a line in the journal"));
            }
            return;
        };
        let announced = self.announced.get(&(row, deed.act)).copied().unwrap_or_default();
        let before = self.sendings.get(&deed).cloned().unwrap_or_default();
        let done: Vec<&Sending> = before.iter().filter(|sending| sending.answer != Said::Untouched).collect();
        if announced > MOST_TRIES {
            self.object(format!("row {row}: {act:?} is tried for the {announced}. time: a person should look"));
        }
        if announced <= done.len() {
            let (lines, times) = (announced, done.len() + 1);
            self.object(format!(
                "row {row}: {act:?} goes out for the {times}. time, with {lines} lines in the journal"
            ));
        }
        let look = if act == Act::Payout { Look::Payout(row) } else { Look::Task(row) };
        let latest = self.looks.get(&look).copied();
        let open = done.iter().rfind(|sending| sending.answer == Said::Unclear);
        if let Some(last) = open.filter(|_| deed.is_money())
            && latest.is_none_or(|looked| looked < last.at + self.settle_ms)
        {
            self.object(format!("row {row}: {act:?} is repeated blindly, without a look after the platform settled"));
        }
        self.sendings.entry(deed).or_default().push(Sending { number, at: now, answer: Said::Unclear });
    }

    /// What was reported of a deed.
    pub fn reported(&mut self, number: u64, deed: Deed, answer: Said) {
        let sendings = self.sendings.get_mut(&deed).map(Vec::as_mut_slice).unwrap_or_default();
        if let Some(sending) = sendings.iter_mut().find(|sending| sending.number == number) {
            sending.answer = answer;
        }
    }

    /// A look was answered.
    pub fn looked(&mut self, look: Look, sent_at: u64) {
        let latest = self.looks.entry(look).or_default();
        *latest = sent_at.max(*latest);
    }

    /// The journal on disk changed: after so many lines these stand there now.
    pub fn journal(&mut self, after: usize, lines: &[String]) {
        for (row, act) in self.journal.drain(after.min(self.journal.len())..).flatten() {
            if let Some(count) = self.announced.get_mut(&(row, act)) {
                *count -= 1;
            }
        }
        for line in lines {
            let json = line.splitn(3, ' ').nth(2).unwrap_or_default();
            let said = if json.contains("\"do\"") { serde_json::from_str(json).ok() } else { None };
            let said = match said {
                Some(Line::Do { row, act }) => {
                    *self.announced.entry((row, act as u8)).or_default() += 1;
                    Some((row, act as u8))
                }
                _ => None,
            };
            self.journal.push(said);
        }
    }

    /// Text that leaves the client: no secret may be in it.
    pub fn overhears(&mut self, what: &str, text: &str) {
        let heard = self.secrets.iter().any(|secret| match secret.get(..BEGINNING) {
            Some(beginning) => text.contains(beginning),
            // Six digits may stand anywhere by chance; as a text of their own they are the code.
            None => text.contains(&format!("\"{secret}\"")),
        });
        if heard {
            self.object(format!("a secret stands in {what}"));
        }
    }
}

impl Said {
    /// What an answer says.
    pub fn by(answer: &Response) -> Self {
        match answer.status {
            401 | 429 => Self::Untouched,
            408 | 425 => Self::Unclear,
            400..500 => Self::Refused,
            _ => Self::Unclear,
        }
    }
}
