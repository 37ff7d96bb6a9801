//! What a freelancer must have signed before a task can be taken.

use uuid::Uuid;

use super::{MAX_TRIES, Verdict, Visit, ending, is_about_the_call};
use crate::error::Error;
use crate::solar_staff::flows::payment_run::book::Person;
use crate::solar_staff::flows::payment_run::entry::{Act, Ending, Outcome};
use crate::solar_staff::flows::payment_run::people;
use crate::solar_staff::flows::payment_run::reason::{Reason, ReasonCode};
use crate::solar_staff::flows::payment_run::row::TaskRef;
use crate::value::Value;

impl Visit<'_> {
    /// Signs what must be signed before the task can be taken, where that is wanted.
    pub(super) async fn meet_requirements(&mut self) -> Result<Result<(), Verdict>, Error> {
        let Some(freelancer) = self.worker_uuid().await? else { return Ok(Ok(())) };
        for _ in 0..MAX_TRIES {
            if !self.book.turn(self.context).await {
                return Ok(Err(Verdict::Left));
            }
            let task = match &self.row.task {
                None => self.uuid.to_string(),
                Some(TaskRef::Uuid(uuid)) => uuid.clone(),
                // The check takes UUIDs only. Taking the task will tell.
                Some(TaskRef::Id(_)) => return Ok(Ok(())),
            };
            let args = vec![("taskUuid", Value::Text(task)), ("freelancerUuid", Value::Text(freelancer.to_string()))];
            let document = match self.context.call("tasks.check_requirements", args).await {
                Ok(document) => document,
                Err(error) => return self.unread(error).map(|why| Err(self.unreached(why))),
            };
            let root = document.root();
            let data = root.field("data");
            let text = |name| data.field(name).as_text().unwrap_or_default().to_owned();
            let Some(name) = root.field("name").as_text() else { return Ok(Ok(())) };
            let template = data.field("templateUuid").as_text();
            let (true, Some(template)) = (self.options.sign_agreements, template) else {
                let said = format!("{name} {} {}", text("reason"), text("url"));
                let said = said.trim_end();
                let text = format!("the freelancer cannot take the task yet: {said}");
                let reason = Reason::new(ReasonCode::Requirement, text).said(said);
                let ending = Ending::because(Outcome::NeedsAttention, reason);
                return Ok(Err(Verdict::End(self.with_task(ending))));
            };
            let args = vec![
                ("freelancerUuid".to_owned(), Value::Text(freelancer.to_string())),
                ("templateUuid".to_owned(), Value::Text(template.to_owned())),
            ];
            self.announce(Act::Sign).await?;
            // Whatever comes of it, the next check tells. Signing twice is signing once.
            match self.context.call_with(Act::Sign.operation(), Value::Map(args)).await {
                Err(error) if !is_about_the_call(&error) => return Err(error),
                _ => {}
            }
        }
        let text = "an offer was signed for the freelancer and is still required";
        let ending = ending(Outcome::NeedsAttention, ReasonCode::StillRequired, text);
        Ok(Err(Verdict::End(self.with_task(ending))))
    }

    async fn worker_uuid(&mut self) -> Result<Option<Uuid>, Error> {
        let known = match &self.row.freelancer {
            Some(_) => self.person().await?.ok(),
            None => self.seen.as_ref().and_then(|task| task.worker).map(|id| Person { id, uuid: None }),
        };
        let Some(person) = known else { return Ok(None) };
        if person.uuid.is_some() {
            return Ok(person.uuid);
        }
        let uuid = match people::uuid_of(self.context, person.id).await {
            Err(error) if !is_about_the_call(&error) => return Err(error),
            outcome => outcome.ok().flatten(),
        };
        self.with_state(|row| row.person = Some(Person { id: person.id, uuid }));
        Ok(uuid)
    }
}
