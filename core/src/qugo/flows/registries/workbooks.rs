//! What the host does with workbooks: it writes one of rows, and reads those of the platform.

use serde::Deserialize;
use serde_json::value::RawValue;

use super::Kind;
use super::matching::Faulty;
use super::row::Row;
use crate::error::{Error, ErrorKind};
use crate::machine::flow::Context;
use crate::machine::{Question, WorkbookPart};
use crate::value::{FileArg, Value};

const MEDIA_TYPE: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// The answer to a question for a workbook.
#[derive(Debug, Deserialize)]
struct Answer {
    /// The number under which the host sends a workbook that it wrote.
    #[serde(default)]
    file: Option<u64>,
    /// What it read.
    #[serde(default)]
    read: Option<Box<RawValue>>,
    /// What is wrong with the workbook.
    #[serde(default)]
    problem: Option<String>,
}

/// How the platform's template looks.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Template {
    pub sheet: String,
    pub headings: Vec<String>,
}

/// Has a workbook of these rows written; the argument with which it is uploaded.
pub(super) async fn write<'a>(
    context: &Context,
    kind: Kind,
    template: Option<Template>,
    rows: impl Iterator<Item = &'a Row>,
) -> Result<Value, Error> {
    let cells: Vec<_> = rows.map(|row| row.cells(kind)).collect();
    let rows = serde_json::to_string(&cells).unwrap_or_default();
    let (sheet, headings) = template.map_or((None, None), |own| (Some(own.sheet), Some(own.headings)));
    let question = Question::WriteWorkbook { registry: kind.name(), sheet, headings, rows };
    let answer = ask(context, kind, question).await?;
    let Some(id) = answer.file else {
        return Err(Error::new(kind.flow(), ErrorKind::Cancelled("the host wrote no workbook")));
    };
    let name = format!("{}.xlsx", kind.name());
    Ok(Value::File(FileArg { name, content_type: Some(MEDIA_TYPE.into()), id }))
}

/// The platform's template, or what is wrong with it.
pub(super) async fn read_template(
    context: &Context,
    kind: Kind,
    content: &[u8],
) -> Result<Result<Template, String>, Error> {
    read(context, kind, WorkbookPart::Template, content).await
}

/// The rows of the platform's workbook of failures, or what is wrong with it.
pub(super) async fn read_faulty(
    context: &Context,
    kind: Kind,
    content: &[u8],
) -> Result<Result<Faulty, String>, Error> {
    read(context, kind, WorkbookPart::Faulty, content).await
}

async fn read<T: for<'de> Deserialize<'de>>(
    context: &Context,
    kind: Kind,
    part: WorkbookPart,
    content: &[u8],
) -> Result<Result<T, String>, Error> {
    let question = Question::ReadWorkbook { registry: kind.name(), part, content: content.to_vec() };
    let Answer { read, problem, .. } = match ask(context, kind, question).await {
        Ok(answer) => answer,
        Err(Error { kind: ErrorKind::InvalidRequest(error), .. }) => return Ok(Err(error.problem)),
        Err(error) => return Err(error),
    };
    Ok(match (read, problem) {
        (Some(json), _) => serde_json::from_str(json.get()).map_err(|error| error.to_string()),
        (None, problem) => Err(problem.unwrap_or_else(|| "the host did not read it".into())),
    })
}

async fn ask(context: &Context, kind: Kind, question: Question) -> Result<Answer, Error> {
    let Some(answer) = context.ask(question).await else {
        return Err(Error::new(kind.flow(), ErrorKind::Cancelled("the host knows nothing of workbooks")));
    };
    let bad = |problem: String| Error::new(kind.flow(), crate::error::InvalidRequest::new("rows", problem));
    let answer: Answer = serde_json::from_str(answer.reveal()).map_err(|error| bad(error.to_string()))?;
    match answer {
        Answer { file: None, read: None, problem: Some(problem) } => Err(bad(problem)),
        answer => Ok(answer),
    }
}
