//! The upload, which is made once: after an unclear answer the platform's list tells whether it was made.

use super::Kind;
use super::course::{Course, Halt};
use super::entry::Entry;
use super::paid_before;
use super::platform::{self, Item, Registry};
use super::report::{Act, Event, StopCode};
use super::workbooks::{self, Template};
use crate::error::{ApiErrorKind, Error, ErrorKind, InvalidRequest};
use crate::value::Value;

/// So often a workbook is uploaded of which the platform shows nothing.
const MAX_TRIES: u32 = 3;

/// Has the registry made, or finds the one that was.
pub(super) async fn upload(course: &mut Course) -> Result<(), Halt> {
    if course.registry.is_some() {
        return Ok(());
    }
    if course.uploads > 0 {
        // An earlier process announced it, and died. Its clock is not trusted: the time counts from now.
        course.settle().await?;
        if let Some(id) = find(course).await? {
            return made(course, id).await;
        }
    } else {
        let (before, are_all) = platform::registries(&course.context, course.kind).await?;
        if course.kind == Kind::Payroll && !course.options.again {
            paid_before::refuse(course, &before, are_all).await?;
        }
        course.begin(before.iter().map(|registry| registry.id).collect()).await?;
    }
    let file = file(course).await?;
    while course.uploads < MAX_TRIES {
        course.uploads += 1;
        course.announce(Act::Upload).await?;
        let answer = course.context.call_with(course.kind.upload(), args(course, &file)).await;
        let was_made = match &answer {
            Ok(document) => match Registry::read(&document.root()) {
                Some(registry) => return made(course, registry.id).await,
                None => true,
            },
            Err(Error { kind: ErrorKind::OutcomeUnknown(_), .. }) => false,
            // A yes that cannot be read to its end is one all the same.
            Err(Error { kind: ErrorKind::Decode(_), .. }) => true,
            Err(error) => return Err(error.clone().into()),
        };
        course.settle().await?;
        if let Some(id) = find(course).await? {
            return made(course, id).await;
        }
        if was_made {
            let why = "the platform took the workbook and shows no registry of these rows yet: resume it later";
            return Err(Halt::stopped(StopCode::NotShown, why));
        }
    }
    let why = format!(
        "the workbook was uploaded {} times without a clear answer, and the platform shows no registry of these rows: look in the \
         cabinet before anything else",
        course.uploads
    );
    Err(Halt::stopped(StopCode::UploadUnclear, why))
}

async fn made(course: &mut Course, registry: i64) -> Result<(), Halt> {
    course.save(&[Entry::Made { registry }]).await?;
    course.registry = Some(registry);
    course.context.tell(Event::Uploaded { registry_id: registry }.to_json());
    Ok(())
}

fn args(course: &Course, file: &Value) -> Value {
    let mut args = vec![("file".to_owned(), file.clone())];
    let options = &course.options;
    let texts = [("type", &options.kind), ("edition", &options.edition)];
    args.extend(texts.into_iter().filter_map(|(name, text)| Some((name.to_owned(), Value::Text(text.clone()?)))));
    args.extend(options.self_employed.map(|flag| ("selfEmployed".to_owned(), Value::Bool(flag))));
    Value::Map(args)
}

/// The workbook, with the platform's own headings where it tells them.
async fn file(course: &Course) -> Result<Value, Error> {
    let options = &course.options;
    let template = match (&options.headings, course.kind) {
        (Some(headings), _) => {
            Some(Template { sheet: options.sheet.clone().unwrap_or_default(), headings: headings.clone() })
        }
        // Where it comes from is only the cabinet.
        (None, Kind::Invitation) => None,
        (None, Kind::Payroll) => template(course).await?,
    };
    workbooks::write(&course.context, course.kind, template, course.sent().map(|(_, row)| row)).await
}

/// `None`: the platform has none, as edition B of its documents lets one expect.
async fn template(course: &Course) -> Result<Option<Template>, Error> {
    let document = match course.context.call("payroll_registries.download_template", Vec::new()).await {
        Ok(document) => document,
        Err(error) => match &error.kind {
            ErrorKind::Api(api) if api.kind() == ApiErrorKind::NotFound => return Ok(None),
            _ => return Err(error),
        },
    };
    let Some(file) = document.file() else { return Ok(None) };
    match workbooks::read_template(&course.context, course.kind, file.content).await? {
        Ok(template) => Ok(Some(template)),
        Err(problem) => {
            let problem = format!("the platform's template cannot be read ({problem}): give the headings yourself");
            Err(Error::new("payroll_registries.download_template", InvalidRequest::new("headings", problem)))
        }
    }
}

/// The registry that came of an upload without a clear answer, if one did.
async fn find(course: &Course) -> Result<Option<i64>, Halt> {
    let ours = course.identities();
    let count = i64::try_from(ours.len()).unwrap_or(i64::MAX);
    let (mut same, mut unread) = (Vec::new(), Vec::new());
    let (registries, are_all) = platform::registries(&course.context, course.kind).await?;
    for registry in registries {
        // One that counts fewer may still be taking up its rows.
        if course.before.contains(&registry.id) || registry.total.is_some_and(|total| total > count) {
            continue;
        }
        let is_ours = |item: &Item| ours.binary_search(&item.identity).is_ok();
        let shown = platform::items(&course.context, course.kind, registry.id, is_ours).await?;
        if !shown.are_wanted {
            continue;
        }
        if platform::identities(&shown.items) == ours {
            same.push(registry.id);
        } else if shown.items.len() < ours.len() || !shown.is_whole {
            unread.push(registry.id);
        }
    }
    match (same.as_slice(), unread.as_slice()) {
        ([id], _) => Ok(Some(*id)),
        ([], []) if are_all => Ok(None),
        ([], []) => Err(Halt::stopped(
            StopCode::Hidden,
            "the platform counts more registries than it shows; one of them may be this one: look in the cabinet, or resume it \
             later",
        )),
        ([], unread) => {
            let why = format!(
                "registries {unread:?} came since and do not show all their rows yet; one of them may be this one: resume it later"
            );
            Err(Halt::for_registries(StopCode::Unread, unread, why))
        }
        (same, _) => {
            let why = format!(
                "registries {same:?} came since, all with these very rows: look in the cabinet which of them is meant"
            );
            Err(Halt::for_registries(StopCode::Several, same, why))
        }
    }
}
