//! A code that the platform sent to the freelancer: ask for it, use it, and ask again when it was wrong.

use crate::codec::Document;
use crate::error::{ApiErrorKind, Error, ErrorKind};
use crate::machine::Question;
use crate::machine::flow::Context;
use crate::value::Value;

/// A wrong code may be a slip of the pen; more than this is not.
const ATTEMPTS: u32 = 3;

/// Calls `operation` with the code among `args`. `None`: no clear answer, so the code may be used up.
pub(super) async fn use_code(
    context: &Context,
    sent_by: &str,
    operation: &'static str,
    args: &[(&'static str, Value)],
) -> Result<Option<Document>, Error> {
    let mut attempt = 1;
    let mut problem = String::new();
    loop {
        let question = Question::Code {
            sent_by: sent_by.to_owned(),
            sent_to: String::new(),
            problem: core::mem::take(&mut problem),
            another_in_ms: None,
        };
        let Some(code) = context.ask(question).await else {
            return Err(Error::new(operation, ErrorKind::Cancelled("there is no code")));
        };
        let mut args = args.to_vec();
        args.push(("code", Value::Text(code.reveal().to_owned())));
        match context.call(operation, args).await {
            Ok(document) => return Ok(Some(document)),
            Err(error) => match &error.kind {
                ErrorKind::OutcomeUnknown(_) => return Ok(None),
                ErrorKind::Api(api)
                    if matches!(api.kind(), ApiErrorKind::ValidationFailed | ApiErrorKind::Conflict)
                        && attempt < ATTEMPTS =>
                {
                    attempt += 1;
                    problem = api.said();
                }
                _ => return Err(error),
            },
        }
    }
}
