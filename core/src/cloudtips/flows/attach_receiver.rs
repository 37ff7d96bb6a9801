//! Makes a person a receiver of a place, or finds them there, and has the link confirmed by the SMS code where it must be.
//!
//! Between two SMS to a person there is a minute, whoever sends them: see [`crate::machine::flow::Context::free_at`].

use serde::Deserialize;

use super::link::{Link, Standing};
use super::listed;
use crate::codec::Document;
use crate::error::{ApiError, ApiErrorKind, Error, ErrorKind, InvalidRequest};
use crate::machine::flow::{Context, Log, Outcome, Patience, wait};
use crate::machine::{Millis, Question};
use crate::secret::Secret;
use crate::value::Value;

pub(super) const FLOW: &str = "attach_receiver";
const SEND: &str = "places.attach_send_sms";
const CONFIRM: &str = "places.attach_confirm";

/// A wrong code may be a slip of the pen; more than this for one SMS is not.
const CODES_PER_SMS: u32 = 3;

/// How long a confirmed link may take to show.
const LISTED_WITHIN_MS: u64 = 60_000;

/// What the flow takes: a person by phone and name, or a receiver who waits already.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Args {
    /// The place to link them to.
    pub place_id: String,
    /// The receiver.
    pub user_id: Option<String>,
    /// These and the following: as `receivers.create_many` takes them.
    pub phone_number: Option<String>,
    pub name: Option<String>,
    pub external_id: Option<String>,
    pub send_password: Option<bool>,
    pub need_confirm_layouts: Option<bool>,
}

/// Answers with the receiver, as `receivers.list` shows them.
pub(super) async fn start(context: Context, args: String) -> Result<Outcome, Error> {
    let (mut log, args): (_, Args) = Log::open(&context, FLOW, &args).await?;
    let link = Link::find(&context, &mut log, &args).await?;
    match link.standing {
        Standing::Linked => {}
        Standing::Declined => return Err(declined()),
        Standing::Waits | Standing::Untold => confirm(&context, &mut log, &args.place_id, link.clone()).await?,
    }
    let document = linked(&context, &link.user_id).await?;
    Ok(Outcome::Document(Box::new(document)))
}

/// Sends the code, asks for it and uses it, as often as it takes.
async fn confirm(context: &Context, log: &mut Log<'_>, place_id: &str, mut link: Link) -> Result<(), Error> {
    let user_id = link.user_id.clone();
    let person = Person { context, place_id, user_id: &user_id };
    // Another process may have sent the last one, just before it died.
    let sent: Option<bool> = log.recall("sms");
    if sent.is_some() {
        context.free_at_if_sent(SEND, person.args()).await;
    }
    let mut is_code_due = sent != Some(true);
    let mut problem = String::new();
    let mut wrong = 0;
    loop {
        if is_code_due {
            problem = person.send(log).await?;
            (is_code_due, wrong) = (false, 0);
        }
        let answer = person.ask(&link, core::mem::take(&mut problem)).await?;
        let mut error = None;
        if answer.reveal() == Question::AGAIN {
            is_code_due = true;
        } else {
            let mut args = person.named();
            args.push(("smsCode", Value::Text(answer.reveal().to_owned())));
            match context.call(CONFIRM, args).await {
                Ok(_) => return Ok(()),
                Err(refused) => error = Some(refused),
            }
        }
        let is_unclear = |error: &Error| matches!(error.kind, ErrorKind::OutcomeUnknown(_));
        if let Some(error) = error.take_if(|error| !is_unclear(error) && !may_be_the_code(error)) {
            return Err(error);
        }
        // Meanwhile they may have agreed, or declined, in their personal account; or the answer was lost, and not the code.
        match link.look(context, place_id).await? {
            Standing::Linked => return Ok(()),
            Standing::Declined => return Err(declined()),
            Standing::Waits | Standing::Untold => {}
        }
        let Some(error) = error else { continue };
        wrong += 1;
        if wrong == CODES_PER_SMS {
            // Whoever starts it again gets another SMS.
            log.note("sms", &false).await?;
            return Err(error);
        }
        problem = said(&error);
    }
}

/// Whose code it is.
struct Person<'a> {
    context: &'a Context,
    place_id: &'a str,
    user_id: &'a str,
}

impl Person<'_> {
    fn named(&self) -> Vec<(&'static str, Value)> {
        vec![("placeId", self.place_id.into()), ("userId", self.user_id.into())]
    }

    fn args(&self) -> Value {
        Value::Map(self.named().into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
    }

    /// Asks for the code.
    async fn ask(&self, link: &Link, problem: String) -> Result<Secret, Error> {
        let free_at = self.context.free_at(SEND, self.args()).await;
        let question = Question::Code {
            sent_by: "SMS".into(),
            sent_to: link.phone_number.clone().unwrap_or_default(),
            problem,
            another_in_ms: Some(free_at.saturating_sub(self.context.now())),
        };
        let answer = self.context.ask(question).await;
        answer.ok_or_else(|| Error::new(FLOW, ErrorKind::Cancelled("there is no code; it can be resumed")))
    }

    /// Sends an SMS as soon as one may be sent. Answers with what the platform said where it may be that one is on its way
    /// all the same: its answer to an SMS too many is not documented.
    async fn send(&self, log: &mut Log<'_>) -> Result<String, Error> {
        self.context.check(SEND, self.args()).await?;
        loop {
            let free_at = self.wait().await?;
            log.note("sms", &true).await?;
            self.context.tell(r#"{"event":"sms"}"#.to_owned());
            let Err(error) = self.context.call(SEND, self.named()).await else { return Ok(String::new()) };
            match &error.kind {
                ErrorKind::OutcomeUnknown(_) => return Ok(said(&error)),
                ErrorKind::Api(api) if may_be_too_soon(api) => return Ok(said(&error)),
                // Somebody else's SMS came first while the journal was written.
                ErrorKind::InvalidRequest(_) if self.context.free_at(SEND, self.args()).await > free_at => {}
                _ => return Err(error),
            }
        }
    }

    /// Waits until an SMS may be sent; when that was.
    async fn wait(&self) -> Result<Millis, Error> {
        loop {
            let free_at = self.context.free_at(SEND, self.args()).await;
            let left = free_at.saturating_sub(self.context.now());
            if left == 0 {
                return Ok(free_at);
            }
            self.context.tell(format!(r#"{{"event":"wait","forMs":{left}}}"#));
            wait(FLOW, self.context, free_at).await?;
        }
    }
}

/// The receiver, once they are listed: a link that was just confirmed may take a moment to show.
async fn linked(context: &Context, user_id: &str) -> Result<Document, Error> {
    let mut patience = Patience::new(FLOW, context, LISTED_WITHIN_MS);
    loop {
        let wanted = Value::List(vec![user_id.into()]);
        if let Some(document) = listed(context, ("userId", wanted)).await? {
            return Ok(document);
        }
        if patience.pause(context).await.is_err() {
            let why = "the link is confirmed, and receivers.list does not show the receiver yet; it can be resumed";
            return Err(Error::new(FLOW, ErrorKind::Cancelled(why)));
        }
    }
}

fn declined() -> Error {
    Error::new(FLOW, ErrorKind::Cancelled("the person declined the link, so there is nothing to confirm"))
}

/// What a wrong or an old code is answered with is not documented: anything that is not clearly about something else.
fn may_be_the_code(error: &Error) -> bool {
    use ApiErrorKind::{Conflict, Other, ValidationFailed};
    matches!(&error.kind, ErrorKind::Api(api) if matches!(api.kind(), ValidationFailed | Conflict | Other))
}

/// The same for an SMS too many: but what is wrong with a field is not too soon.
fn may_be_too_soon(error: &ApiError) -> bool {
    use ApiErrorKind::{Conflict, Other, RateLimited};
    matches!(error.kind(), Conflict | Other | RateLimited)
}

/// An error for the person who is asked.
fn said(error: &Error) -> String {
    match &error.kind {
        ErrorKind::Api(api) => api.said(),
        kind => kind.to_string(),
    }
}

/// What is wrong with the arguments.
pub(super) fn bad(argument: &str, problem: &str) -> Error {
    Error::new(FLOW, InvalidRequest::new(argument, problem))
}
