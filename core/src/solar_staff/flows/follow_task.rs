//! Follows a task that the freelancer works on in their own account (the vendor's scenario A, second half), until it is
//! taken, finished or paid.

use serde::Deserialize;

use crate::error::{Error, InvalidRequest};
use crate::machine::flow::{Context, Outcome, Patience, a_day};
use crate::value::Value;

const FLOW: &str = "follow_task";

/// What the flow takes.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Args {
    uuid: Option<String>,
    task_id: Option<i64>,
    /// What to wait for.
    until: Until,
    /// How long to wait, in milliseconds.
    #[serde(default = "a_day")]
    patience_ms: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Until {
    Taken,
    Finished,
    Paid,
}

/// Answers with the task, as soon as it is there, or when it will not get there: declined, disputed, overdue.
pub(super) async fn start(context: Context, args: String) -> Result<Outcome, Error> {
    let bad = |argument: &str, problem: &str| Error::new(FLOW, InvalidRequest::new(argument, problem));
    let args: Args = serde_json::from_str(&args).map_err(|error| bad("", &error.to_string()))?;
    let task = match (args.uuid, args.task_id) {
        (Some(uuid), None) => ("uuid", Value::Text(uuid)),
        (None, Some(id)) => ("taskId", Value::Int(id)),
        _ => return Err(bad("uuid", "give uuid or taskId, one of the two")),
    };
    let mut patience = Patience::new(FLOW, &context, args.patience_ms);
    let mut told = None;
    loop {
        let document = context.call("tasks.get", vec![task.clone()]).await?;
        let state = document.root().field("state").as_int().unwrap_or_default();
        if told != Some(state) {
            told = Some(state);
            patience.renew();
            context.tell(format!("{{\"event\":\"state\",\"state\":{state}}}"));
        }
        let is_there = match args.until {
            Until::Taken => !matches!(state, 1),
            Until::Finished => !matches!(state, 1 | 2),
            Until::Paid => !matches!(state, 1..=4 | 12),
        };
        if is_there {
            return Ok(Outcome::Document(Box::new(document)));
        }
        patience.pause(&context).await?;
    }
}
