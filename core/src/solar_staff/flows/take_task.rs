//! Takes a task for the freelancer, and finishes it if wanted (the vendor's scenario B). What the platform requires first
//! is shown and signed, or passed on: offers, NDAs, verification, data for ad marking.

use serde::Deserialize;
use uuid::Uuid;

use crate::codec::Document;
use crate::error::{Error, ErrorKind, InvalidRequest};
use crate::machine::Question;
use crate::machine::flow::{Context, Log, Outcome, Patience, a_day};
use crate::value::Value;

const FLOW: &str = "take_task";
const NEW: i64 = 1;
const IN_WORK: i64 = 2;
const WAITING_ACCEPTANCE: i64 = 3;
/// The platform's code for "sign the offer first".
const OFFER_FIRST: &str = "11";
/// So often a step is tried that had no clear answer.
const MAX_TRIES: u32 = 3;

/// What the flow takes.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Args {
    /// The task.
    uuid: String,
    /// The freelancer whom it is for.
    freelancer_uuid: String,
    /// Whether to report it done as well.
    #[serde(default)]
    finish: bool,
    /// How long to wait for the freelancer, in milliseconds.
    #[serde(default = "a_day")]
    patience_ms: u64,
}

/// Answers with the task: in work, or waiting for acceptance.
pub(super) async fn start(context: Context, args: String) -> Result<Outcome, Error> {
    let (mut log, args): (_, Args) = Log::open(&context, FLOW, &args).await?;
    for (name, uuid) in [("uuid", &args.uuid), ("freelancerUuid", &args.freelancer_uuid)] {
        if Uuid::try_parse(uuid).is_err() {
            return Err(Error::new(FLOW, InvalidRequest::new(name, "must be a UUID")));
        }
    }
    let mut patience = Patience::new(FLOW, &context, args.patience_ms);
    let mut tries = 0;
    loop {
        let document = context.call("tasks.get", vec![("uuid", Value::Text(args.uuid.clone()))]).await?;
        let wanted = match document.root().field("state").as_int() {
            Some(NEW) => {
                if let Some(asked) = meet_requirement(&context, &mut log, &args).await? {
                    if asked == Met::ByOthers {
                        patience.pause(&context).await?;
                    }
                    continue;
                }
                IN_WORK
            }
            Some(IN_WORK) if args.finish => WAITING_ACCEPTANCE,
            _ => return Ok(Outcome::Document(Box::new(document))),
        };
        // The state tells what to do next, so that a step without a clear answer is only made again when it had no
        // effect.
        tries += 1;
        match set_state(&context, &args.uuid, wanted).await {
            Err(error) if tries >= MAX_TRIES || !may_be_tried_again(&error) => return Err(error),
            Err(_) => patience.pause(&context).await?,
            Ok(_) => tries = 0,
        }
    }
}

/// Unclear, or refused for an offer that the requirements did not name.
fn may_be_tried_again(error: &Error) -> bool {
    match &error.kind {
        ErrorKind::OutcomeUnknown(_) => true,
        ErrorKind::Api(api) => api.code.as_deref() == Some(OFFER_FIRST),
        _ => false,
    }
}

async fn set_state(context: &Context, uuid: &str, state: i64) -> Result<Document, Error> {
    let args = vec![("uuid", Value::Text(uuid.to_owned())), ("state", Value::Int(state))];
    context.call("tasks.set_state", args).await
}

#[derive(PartialEq, Eq)]
enum Met {
    /// It was signed.
    Now,
    /// Others were told, and must do it.
    ByOthers,
}

/// Does something about the first requirement; `None`: there is none.
async fn meet_requirement(context: &Context, log: &mut Log<'_>, args: &Args) -> Result<Option<Met>, Error> {
    let named = vec![
        ("taskUuid", Value::Text(args.uuid.clone())),
        ("freelancerUuid", Value::Text(args.freelancer_uuid.clone())),
    ];
    let document = context.call("tasks.check_requirements", named).await?;
    let root = document.root();
    let Some(name) = root.field("name").as_text() else { return Ok(None) };
    let data = root.field("data");
    let text = |field| data.field(field).as_text().unwrap_or_default().trim().to_owned();
    let url = text("url");
    let reason = match root.field("reason").as_text() {
        Some(reason) => reason.to_owned(),
        None => text("reason"),
    };
    let template_uuid = text("templateUuid");
    if !template_uuid.is_empty() {
        let question = Question::Agreement { url, template_uuid: template_uuid.clone(), reason };
        if context.ask(question).await.is_none() {
            return Err(Error::new(FLOW, ErrorKind::Cancelled("the document was not agreed to")));
        }
        log.note("agreed", &template_uuid).await?;
        let named = vec![
            ("freelancerUuid", Value::Text(args.freelancer_uuid.clone())),
            ("templateUuid", Value::Text(template_uuid)),
        ];
        super::unless_unclear(context.call("freelancers.sign_agreement", named).await)?;
        return Ok(Some(Met::Now));
    }
    let step = format!("told {name}");
    if log.recall::<bool>(&step).is_none() {
        let question = Question::Page { url, name: name.to_owned(), reason };
        if context.ask(question).await.is_none() {
            return Err(Error::new(FLOW, ErrorKind::Cancelled("the requirement was not passed on; it can be resumed")));
        }
        log.note(&step, &true).await?;
    }
    Ok(Some(Met::ByOthers))
}
