//! The link between a receiver and a place: finding or making it, and how it stands.

use serde::{Deserialize, Serialize};

use super::attach_receiver::{Args, FLOW, bad};
use super::listed;
use crate::codec::{Document, Node};
use crate::error::{ApiError, Error, ErrorKind};
use crate::machine::flow::{Context, Log, Patience};
use crate::value::Value;

const CREATE: &str = "receivers.create_many";

/// How long a request to create that got no clear answer is repeated.
const UNCLEAR_FOR_MS: u64 = 60_000;

/// What the vendor's documents say in every version about a phone that is among your receivers.
const IN_SCOPE: &str = "уже в скоупе";

/// How a link stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Standing {
    /// It can be used.
    Linked,
    /// The person must confirm it.
    Waits,
    /// The person does not want it.
    Declined,
    /// The platform does not tell, or tells a code that nobody documented.
    Untold,
}

impl Standing {
    /// By the code of `layoutStatus` and `confirmationStatus`.
    fn of(code: Option<i64>) -> Self {
        match code {
            Some(0 | 1) => Self::Linked,
            Some(2) => Self::Waits,
            Some(3) => Self::Declined,
            _ => Self::Untold,
        }
    }
}

/// See [the module](self).
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Link {
    pub user_id: String,
    pub layout_id: Option<String>,
    pub phone_number: Option<String>,
    pub standing: Standing,
}

impl Link {
    /// The link of the flow: as the journal has it, of the receiver who was named, or made anew.
    pub async fn find(context: &Context, log: &mut Log<'_>, args: &Args) -> Result<Self, Error> {
        if let Some(mut known) = log.recall::<Self>("receiver") {
            known.look(context, &args.place_id).await?;
            return Ok(known);
        }
        let (link, status) = match (&args.user_id, &args.phone_number, &args.name) {
            (Some(user_id), None, None) if args.has_nothing_of_create() => {
                let (user_id, standing) = (user_id.clone(), Standing::Untold);
                let mut link = Self { user_id, layout_id: None, phone_number: None, standing };
                let status = link.read(context, &args.place_id).await?;
                link.standing = Standing::of(status);
                (link, status)
            }
            (None, Some(phone), Some(_)) => Self::create(context, args, phone).await?,
            _ => {
                return Err(bad(
                    "userId",
                    "give either the id of a receiver who waits, or phoneNumber and name (and what else create_many takes) \
                     of a person",
                ));
            }
        };
        log.note("receiver", &link).await?;
        let told = serde_json::json!({
            "event": "receiver", "userId": link.user_id, "layoutId": link.layout_id, "layoutStatus": status,
        });
        context.tell(told.to_string());
        Ok(link)
    }

    /// How it stands now, as far as the platform tells. Where it does not, it stands as it did.
    pub async fn look(&mut self, context: &Context, place_id: &str) -> Result<Standing, Error> {
        let told = Standing::of(self.read(context, place_id).await?);
        if told != Standing::Untold {
            self.standing = told;
        }
        Ok(told)
    }

    /// The status by the list of the place's employees. That call is inferred: where there is no such thing, nothing is told.
    async fn read(&self, context: &Context, place_id: &str) -> Result<Option<i64>, Error> {
        let document = match context.call("places.employees", vec![("placeId", place_id.into())]).await {
            Ok(document) => document,
            Err(Error { kind: ErrorKind::Api(_) | ErrorKind::Decode(_), .. }) => return Ok(None),
            Err(error) => return Err(error),
        };
        let is_mine =
            |item: &Node<'_>| item.field("userId").as_text().is_some_and(|id| id.eq_ignore_ascii_case(&self.user_id));
        let items = document.root().field("items").items().filter(is_mine);
        let codes: Vec<i64> = items.filter_map(|item| item.field("confirmationStatus").as_int()).collect();
        // A person may have several payment pages in a place: one that can be used will do.
        let best = [Standing::Linked, Standing::Waits, Standing::Declined]
            .into_iter()
            .find_map(|wanted| codes.iter().copied().find(|code| Standing::of(Some(*code)) == wanted));
        Ok(best.or_else(|| codes.first().copied()))
    }

    /// Makes a receiver of the person, or finds that they are one. What comes back decides: see docs/cloudtips/flows.md.
    async fn create(context: &Context, args: &Args, phone: &str) -> Result<(Self, Option<i64>), Error> {
        let wanted = args.create();
        context.check(CREATE, wanted.clone()).await?;
        let mut patience = Patience::new(FLOW, context, UNCLEAR_FOR_MS);
        loop {
            let error = match context.call_with(CREATE, wanted.clone()).await {
                Ok(document) => return Self::created(&document, phone),
                Err(error) => error,
            };
            match &error.kind {
                ErrorKind::Api(api) if is_in_scope(api) => return Self::of_mine(context, phone).await,
                // To say it again does no harm: whoever was made waits, stands in `skipped` or is in scope.
                ErrorKind::OutcomeUnknown(_) => {
                    if patience.pause(context).await.is_err() {
                        return Err(error);
                    }
                }
                _ => return Err(error),
            }
        }
    }

    fn created(document: &Document, phone: &str) -> Result<(Self, Option<i64>), Error> {
        let root = document.root();
        let person = root.field("created").items().next().or_else(|| root.field("skipped").items().next());
        let Some(person) = person else {
            let why = "the platform says yes, and names nobody who was created or skipped: look with receivers.list";
            return Err(Error::new(CREATE, ErrorKind::Cancelled(why)));
        };
        let text = |name: &str| person.field(name).as_text().map(str::to_owned);
        let status = person.field("layoutStatus").as_int();
        let link = Self {
            user_id: text("userId").unwrap_or_default(),
            layout_id: text("layoutId"),
            phone_number: text("phoneNumber").or_else(|| Some(phone.to_owned())),
            standing: Standing::of(status),
        };
        Ok((link, status))
    }

    /// Of somebody who is among the receivers already.
    async fn of_mine(context: &Context, phone: &str) -> Result<(Self, Option<i64>), Error> {
        let Some(document) = listed(context, ("phoneNumber", phone.into())).await? else {
            let why = "the platform says that the phone is among your receivers, and receivers.list does not show it";
            return Err(Error::new(CREATE, ErrorKind::Cancelled(why)));
        };
        let root = document.root();
        let link = Self {
            user_id: root.field("userId").as_text().unwrap_or_default().to_owned(),
            layout_id: root
                .field("layouts")
                .items()
                .next()
                .and_then(|page| page.field("layoutId").as_text())
                .map(str::to_owned),
            phone_number: Some(phone.to_owned()),
            standing: Standing::Linked,
        };
        Ok((link, None))
    }
}

impl Args {
    fn has_nothing_of_create(&self) -> bool {
        self.external_id.is_none() && self.send_password.is_none() && self.need_confirm_layouts.is_none()
    }

    /// The arguments of `receivers.create_many`.
    fn create(&self) -> Value {
        let object = |entries: Vec<(&str, Value)>| {
            Value::Map(entries.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
        };
        let person = object(vec![
            ("phoneNumber", self.phone_number.clone().into()),
            ("name", self.name.clone().into()),
            ("externalId", self.external_id.clone().into()),
            ("sendPassword", self.send_password.into()),
        ]);
        object(vec![
            ("placeId", self.place_id.as_str().into()),
            ("needConfirmLayouts", self.need_confirm_layouts.into()),
            ("receivers", Value::List(vec![person])),
        ])
    }
}

fn is_in_scope(error: &ApiError) -> bool {
    error.said().to_lowercase().contains(IN_SCOPE)
}
