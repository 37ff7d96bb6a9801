//! Doing what comes next for a row: announced in the journal first, then sent once.

use uuid::Uuid;

use super::Visit;
use crate::error::{ApiErrorKind, Error, ErrorKind};
use crate::solar_staff::flows::payment_run::book::Person;
use crate::solar_staff::flows::payment_run::entry::{Act, Entry};
use crate::solar_staff::flows::payment_run::reason::{Reason, ReasonCode};
use crate::solar_staff::flows::payment_run::row::Row;
use crate::solar_staff::flows::payment_run::{people, report};
use crate::value::Value;

/// What came of an act.
pub(super) enum Did {
    Yes,
    /// The platform said no.
    No(Reason),
    /// Nobody knows.
    Unclear,
    /// Certainly nothing was sent.
    Nothing(Reason),
    /// Nothing was sent, because the run is over.
    Over,
}

impl Visit<'_> {
    /// Announces an act in the journal, does it, and tells what came of it.
    pub(super) async fn act(&mut self, act: Act) -> Result<Did, Error> {
        let args = match self.args(act).await? {
            Ok(args) => args,
            Err(did) => return Ok(did),
        };
        if !self.book.turn(self.context).await {
            return Ok(Did::Over);
        }
        self.announce(act).await?;
        let outcome = self.context.call_with(act.operation(), Value::Map(args)).await;
        let Err(error) = outcome else { return Ok(Did::Yes) };
        // A login or refresh that failed: the act itself was not sent.
        let sent = error.operation == act.operation();
        let no = |code| Reason::of_call(code, "", &error.kind);
        Ok(match &error.kind {
            ErrorKind::OutcomeUnknown(_) | ErrorKind::Decode(_) if sent => {
                let until = self.context.now().saturating_add(self.options.settle_ms);
                self.with_state(|row| row.settles_at = until);
                Did::Unclear
            }
            ErrorKind::Api(api) => match api.kind() {
                ApiErrorKind::Authentication => return Err(error),
                ApiErrorKind::RateLimited => Did::Nothing(no(ReasonCode::Unreached)),
                _ if sent => Did::No(no(ReasonCode::Refused)),
                _ => Did::Nothing(no(ReasonCode::Unreached)),
            },
            ErrorKind::InvalidRequest(_) | ErrorKind::Transition(_) if sent => Did::No(no(ReasonCode::Refused)),
            ErrorKind::Transport(_) | ErrorKind::Cancelled(_) => Did::Nothing(no(ReasonCode::Unreached)),
            _ => return Err(error),
        })
    }

    /// Puts it into the journal that this act comes now.
    pub(super) async fn announce(&self, act: Act) -> Result<(), Error> {
        let row = u32::try_from(self.index).unwrap_or(u32::MAX);
        self.context.save(vec![Entry::Do { row, act, at: self.context.now() }.to_json()]).await?;
        self.with_state(|row| {
            if let Some(tries) = row.tries.get_mut(act.index()) {
                *tries = tries.saturating_add(1);
            }
        });
        self.context.tell(report::progress(self.index, &self.row.key, act));
        Ok(())
    }

    async fn args(&mut self, act: Act) -> Result<Result<Vec<(String, Value)>, Did>, Error> {
        let (name, value) = self.named();
        let named = (name.to_owned(), value);
        Ok(Ok(match act {
            Act::Create => {
                let person = match self.person().await? {
                    Ok(person) => person,
                    Err(did) => return Ok(Err(did)),
                };
                create_args(&self.row, self.uuid, &person)
            }
            Act::Take => vec![named, ("state".into(), Value::Int(2))],
            Act::Finish => vec![named, ("state".into(), Value::Int(3))],
            Act::Sign | Act::Accept | Act::Pay => vec![named],
            Act::Payout => {
                let means = match self.row.payout {
                    Some(means) => means,
                    None => {
                        let Some(worker) = self.seen.as_ref().and_then(|task| task.worker) else {
                            let why = Reason::new(ReasonCode::NoFreelancer, "the task names no freelancer");
                            return Ok(Err(Did::No(why)));
                        };
                        match people::confirmed_means(self.context, worker).await {
                            Ok(Some(means)) => means,
                            Ok(None) => {
                                let why = "the freelancer has no confirmed card or account";
                                return Ok(Err(Did::No(Reason::new(ReasonCode::NoMeans, why))));
                            }
                            Err(error) => return self.unread(error).map(|why| Err(Did::Nothing(why))),
                        }
                    }
                };
                let mut args = vec![
                    named,
                    ("payoutEndpointType".to_owned(), Value::Int(means.kind)),
                    ("payoutEndpointId".to_owned(), Value::Int(means.id)),
                ];
                args.extend(means.currency.map(|currency| ("currencyId".to_owned(), Value::Int(currency))));
                args
            }
        }))
    }

    /// Who the row names.
    pub(super) async fn person(&self) -> Result<Result<Person, Did>, Error> {
        if let Some(person) = self.state(|row| row.person.clone()) {
            return Ok(Ok(person));
        }
        let Some(freelancer) = &self.row.freelancer else {
            return Ok(Err(Did::No(Reason::new(ReasonCode::NoFreelancer, "the row names no freelancer"))));
        };
        match people::find(self.context, freelancer).await {
            Ok(Some(found)) => {
                let person = found.person();
                self.with_state(|row| row.person = Some(person.clone()));
                Ok(Ok(person))
            }
            Ok(None) => {
                let why = "the platform does not know this freelancer";
                Ok(Err(Did::No(Reason::new(ReasonCode::UnknownFreelancer, why))))
            }
            Err(error) => self.unread(error).map(|why| Err(Did::Nothing(why))),
        }
    }
}

/// The arguments that make a row's task.
pub(in crate::solar_staff::flows::payment_run) fn create_args(
    row: &Row,
    uuid: Uuid,
    person: &Person,
) -> Vec<(String, Value)> {
    let mut args = row.create.clone();
    args.push(("uuid".into(), Value::Text(uuid.to_string())));
    args.push(("workerId".into(), Value::Int(person.id)));
    args
}
