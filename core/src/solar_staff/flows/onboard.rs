//! Brings a freelancer in (the vendor's scenario A, first half): finds them, invites them if they are not there, and
//! waits until they have registered and, if wanted, are verified.

use serde::Deserialize;
use serde_json::value::RawValue;

use crate::codec::Document;
use crate::error::{Error, InvalidRequest};
use crate::machine::flow::{Context, Log, Outcome, Patience, a_day};
use crate::value::Value;

const FLOW: &str = "onboard";

/// What the flow takes.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Args {
    /// The arguments of `freelancers.invite`: at least an email or a phone, and the country.
    invite: Box<RawValue>,
    /// What to wait for.
    #[serde(default)]
    until: Until,
    /// How long to wait, in milliseconds.
    #[serde(default = "a_day")]
    patience_ms: u64,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Until {
    /// They are in the team.
    Invited,
    /// They have confirmed the invitation and given their data.
    #[default]
    Registered,
    /// Their identity is proved.
    Verified,
}

/// Answers with the freelancer.
pub(super) async fn start(context: Context, args: String) -> Result<Outcome, Error> {
    let (mut log, args): (_, Args) = Log::open(&context, FLOW, &args).await?;
    let bad = |argument: &str, problem: &str| Error::new(FLOW, InvalidRequest::new(argument, problem));
    let invite: Value = serde_json::from_str(args.invite.get()).map_err(|error| bad("invite", &error.to_string()))?;
    let text = |name: &str| match &invite {
        Value::Map(entries) => entries.iter().find_map(|(own, value)| match value {
            Value::Text(text) if own == name => Some(text.clone()),
            _ => None,
        }),
        _ => None,
    };
    let (operation, name, contact) = match (text("email"), text("phone")) {
        (Some(email), _) => ("freelancers.get_by_email", "email", email),
        (None, Some(phone)) => ("freelancers.get_by_phone", "phone", phone),
        (None, None) => return Err(bad("invite", "must hold an email or a phone to find the freelancer by")),
    };
    context.check("freelancers.invite", invite.clone()).await?;
    let mut patience = Patience::new(FLOW, &context, args.patience_ms);
    let mut told = None;
    loop {
        let found = super::find(&context, operation, vec![(name, Value::Text(contact.clone()))]).await?;
        match found {
            Some(document) if is_there(&document, args.until) => return Ok(Outcome::Document(Box::new(document))),
            Some(document) => {
                let now = document.root().field("isRegistered").as_bool();
                if told != Some(now) {
                    told = Some(now);
                    patience.renew();
                }
            }
            // An invitation that was sent may take a while to show, and is not sent again.
            None if log.recall::<bool>("invited").is_some() => {}
            None => {
                log.note("invited", &true).await?;
                super::unless_unclear(context.call_with("freelancers.invite", invite.clone()).await)?;
            }
        }
        patience.pause(&context).await?;
    }
}

fn is_there(document: &Document, until: Until) -> bool {
    let root = document.root();
    match until {
        Until::Invited => true,
        Until::Registered => root.field("isRegistered").as_bool() == Some(true),
        Until::Verified => root.field("isVerified").as_bool() == Some(true),
    }
}
