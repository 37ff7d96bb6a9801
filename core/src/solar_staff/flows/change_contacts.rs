//! Changes email or phone of a freelancer: the platform sends them a code, and takes the change with it.

use serde::Deserialize;

use super::code::use_code;
use crate::error::{Error, ErrorKind, InvalidRequest};
use crate::machine::flow::{Context, Log, Outcome};
use crate::value::Value;

const FLOW: &str = "change_contacts";

/// What the flow takes.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Args {
    freelancer_id: i64,
    email: Option<String>,
    phone: Option<String>,
}

/// Answers with the freelancer as they are then.
pub(super) async fn start(context: Context, args: String) -> Result<Outcome, Error> {
    let (_log, args): (_, Args) = Log::open(&context, FLOW, &args).await?;
    let contact = match (&args.email, &args.phone) {
        (Some(email), None) => ("email", email.clone()),
        (None, Some(phone)) => ("phone", phone.clone()),
        _ => {
            return Err(Error::new(
                FLOW,
                InvalidRequest::new("email", "give the new email or the new phone, one of the two"),
            ));
        }
    };
    let id = || ("freelancerId", Value::Int(args.freelancer_id));
    // A process that died here may have made the change.
    if !is_changed(&context, &args, &contact.1).await? {
        let wanted = vec![id(), (contact.0, Value::Text(contact.1.clone()))];
        context.call("freelancers.request_code_for_change_contacts", wanted).await?;
        let done = use_code(&context, "SMS", "freelancers.change_contacts", &[id()]).await?;
        if done.is_none() && !is_changed(&context, &args, &contact.1).await? {
            let why = "no clear answer, and the contact has not changed: begin again for a new code";
            return Err(Error::new("freelancers.change_contacts", ErrorKind::Cancelled(why)));
        }
    }
    let document = context.call("freelancers.get", vec![id()]).await?;
    Ok(Outcome::Document(Box::new(document)))
}

/// Whether the freelancer is known by the new contact.
async fn is_changed(context: &Context, args: &Args, contact: &str) -> Result<bool, Error> {
    let (operation, name) = match args.email {
        Some(_) => ("freelancers.get_by_email", "email"),
        None => ("freelancers.get_by_phone", "phone"),
    };
    let found = super::find(context, operation, vec![(name, Value::Text(contact.to_owned()))]).await?;
    Ok(found.is_some_and(|found| found.root().field("id").as_int() == Some(args.freelancer_id)))
}
