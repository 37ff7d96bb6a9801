//! What the platform shows: its registries and their rows, page by page.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::Kind;
use super::row::canonical;
use crate::codec::{Document, Node, parse_date, parse_datetime};
use crate::error::Error;
use crate::machine::flow::Context;
use crate::value::Value;

/// Neither default nor maximum is documented.
const PAGE_SIZE: i64 = 100;

/// More pages than anybody has registries, or rows in one: a server that never ends a list must not keep us for ever.
const MOST_PAGES: i64 = 2_000;

/// A registry, as far as it tells.
#[derive(Clone, Copy, Debug)]
pub(super) struct Registry {
    pub id: i64,
    /// The day on which it was made; `None`: it is not told, or in a format that nobody documented.
    pub created: Option<Date>,
    pub total: Option<i64>,
    pub success: Option<i64>,
    pub failed: Option<i64>,
}

impl Registry {
    /// Reads one; `None`: it has no id.
    pub fn read(node: &Node<'_>) -> Option<Self> {
        let counters = node.field("counters");
        let count = |name| counters.field(name).as_int();
        Some(Self {
            id: node.field("id").as_int()?,
            created: node.field("createdAt").as_text().and_then(day_of),
            total: count("total"),
            success: count("success"),
            failed: count("failed"),
        })
    }
}

/// The day of a moment of no documented format, as it is written: no zone is told.
fn day_of(moment: &str) -> Option<Date> {
    parse_date(moment).or_else(|| parse_datetime(moment).and(moment.get(..10)).and_then(parse_date))
}

/// A row of a registry.
#[derive(Clone, Debug)]
pub(super) struct Item {
    /// What it is known by, as [`Row::identity`](super::row::Row::identity) has it.
    pub identity: Vec<String>,
    /// Its state.
    pub state: String,
}

/// All registries of a kind; and whether the platform showed them all.
pub(super) async fn registries(context: &Context, kind: Kind) -> Result<(Vec<Registry>, bool), Error> {
    let mut all: Vec<Registry> = Vec::new();
    let is_whole = pages(context, kind.list(), &[], |items| {
        all.extend(items.filter_map(|node| Registry::read(&node)));
        true
    })
    .await?;
    Ok((all, is_whole))
}

/// One registry of the list.
pub(super) async fn registry(context: &Context, kind: Kind, id: i64) -> Result<Option<Registry>, Error> {
    let mut found = None;
    pages(context, kind.list(), &[], |items| {
        found = items.filter_map(|node| Registry::read(&node)).find(|own| own.id == id);
        found.is_none()
    })
    .await?;
    Ok(found)
}

/// What the platform shows of a registry's rows.
pub(super) struct Shown {
    /// In the platform's order.
    pub items: Vec<Item>,
    /// Whether all were wanted: with the page that has another one the reading ends.
    pub are_wanted: bool,
    /// Whether the list came to its end.
    pub is_whole: bool,
}

/// The rows of a registry.
pub(super) async fn items(
    context: &Context,
    kind: Kind,
    id: i64,
    is_wanted: impl Fn(&Item) -> bool,
) -> Result<Shown, Error> {
    let (operation, name) = kind.items();
    let (mut all, mut are_wanted) = (Vec::new(), true);
    let is_whole = pages(context, operation, &[(name, Value::Int(id))], |items| {
        for node in items {
            let item = item(kind, &node);
            are_wanted &= is_wanted(&item);
            all.push(item);
        }
        are_wanted
    })
    .await?;
    Ok(Shown { items: all, are_wanted, is_whole })
}

/// What rows are known by, in order.
pub(super) fn identities(items: &[Item]) -> Vec<Vec<String>> {
    let mut all: Vec<_> = items.iter().map(|item| item.identity.clone()).collect();
    all.sort();
    all
}

fn item(kind: Kind, node: &Node<'_>) -> Item {
    let text = |name: &str| node.field(name).as_text().unwrap_or_default().to_owned();
    match kind {
        Kind::Invitation => Item {
            identity: vec![canonical("phone", &text("phone"))],
            state: node.field("status").field("id").as_text().unwrap_or_default().to_owned(),
        },
        Kind::Payroll => {
            let price = node.field("price").as_decimal().map(|price| price.to_string()).unwrap_or_default();
            Item {
                identity: vec![canonical("inn", &text("inn")), canonical("price", &price)],
                state: text("paymentStatus"),
            }
        }
    }
}

/// Reads page after page until `take` has enough, the list says that it is at its end, or nothing new comes: how lists
/// end is not documented, and a server may not know pages at all. False: it ended before the count that it tells itself, or
/// goes on and on.
async fn pages(
    context: &Context,
    operation: &'static str,
    args: &[(&'static str, Value)],
    mut take: impl FnMut(crate::codec::Items<'_>) -> bool,
) -> Result<bool, Error> {
    let (mut read, mut last) = (0, None::<Document>);
    for page in 1..=MOST_PAGES {
        let mut args = args.to_vec();
        args.extend([("pageIndex", Value::Int(page)), ("pageSize", Value::Int(PAGE_SIZE))]);
        let document = context.call(operation, args).await?;
        let root = document.root();
        let total = root.field("meta").field("total").as_int();
        if last.as_ref().is_some_and(|last| last.text() == document.text()) {
            return Ok(total.is_none_or(|total| read >= total));
        }
        let count = root.field("items").items().count();
        let has_enough = count > 0 && !take(root.field("items").items());
        read += i64::try_from(count).unwrap_or(i64::MAX);
        let is_whole = total.is_none_or(|total| read >= total);
        if has_enough || count == 0 || total.is_some() && is_whole {
            return Ok(is_whole);
        }
        last = Some(document);
    }
    Ok(false)
}

/// How many are in which state.
pub(super) fn states(items: &[Item]) -> BTreeMap<String, usize> {
    let mut states = BTreeMap::new();
    for item in items {
        *states.entry(item.state.clone()).or_default() += 1;
    }
    states
}
