//! What the platform shows: its registries and their rows, page by page.

use std::collections::BTreeMap;

use super::Kind;
use super::row::canonical;
use crate::codec::{Document, Node};
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
            total: count("total"),
            success: count("success"),
            failed: count("failed"),
        })
    }
}

/// A row of a registry.
#[derive(Clone, Debug)]
pub(super) struct Item {
    /// What it is known by, as [`Row::identity`](super::row::Row::identity) has it.
    pub identity: Vec<String>,
    /// Its state.
    pub state: String,
}

/// All registries of a kind.
pub(super) async fn registries(context: &Context, kind: Kind) -> Result<Vec<Registry>, Error> {
    let mut all: Vec<Registry> = Vec::new();
    pages(context, kind.list(), &[], |items| {
        all.extend(items.filter_map(|node| Registry::read(&node)));
        true
    })
    .await?;
    Ok(all)
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

/// The rows of a registry, in the platform's order; `None` as soon as one is in a state that is not wanted.
pub(super) async fn items(
    context: &Context,
    kind: Kind,
    id: i64,
    is_wanted: impl Fn(&str) -> bool,
) -> Result<(Vec<Item>, bool), Error> {
    let (operation, name) = kind.items();
    let (mut all, mut wanted) = (Vec::new(), true);
    pages(context, operation, &[(name, Value::Int(id))], |items| {
        for node in items {
            let item = item(kind, &node);
            wanted &= is_wanted(&item.state);
            all.push(item);
        }
        wanted
    })
    .await?;
    Ok((all, wanted))
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
/// end is not documented, and a server may not know pages at all.
async fn pages(
    context: &Context,
    operation: &'static str,
    args: &[(&'static str, Value)],
    mut take: impl FnMut(crate::codec::Items<'_>) -> bool,
) -> Result<(), Error> {
    let (mut read, mut last) = (0, None::<Document>);
    for page in 1..=MOST_PAGES {
        let mut args = args.to_vec();
        args.extend([("pageIndex", Value::Int(page)), ("pageSize", Value::Int(PAGE_SIZE))]);
        let document = context.call(operation, args).await?;
        if last.as_ref().is_some_and(|last| last.text() == document.text()) {
            break;
        }
        let root = document.root();
        let count = root.field("items").items().count();
        let goes_on = count > 0 && take(root.field("items").items());
        read += i64::try_from(count).unwrap_or(i64::MAX);
        let is_end = root.field("meta").field("total").as_int().is_some_and(|total| read >= total);
        if !goes_on || is_end {
            break;
        }
        last = Some(document);
    }
    Ok(())
}

/// How many are in which state.
pub(super) fn states(items: &[Item]) -> BTreeMap<String, usize> {
    let mut states = BTreeMap::new();
    for item in items {
        *states.entry(item.state.clone()).or_default() += 1;
    }
    states
}
