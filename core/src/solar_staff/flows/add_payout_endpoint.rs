//! Adds a payment means of a freelancer: the platform sends them a code, with it makes a page that only they can fill in,
//! and lists the means when they have.

use serde::Deserialize;

use super::code::use_code;
use crate::codec::{Document, Node};
use crate::error::{Error, ErrorKind};
use crate::machine::Question;
use crate::machine::flow::{Context, Log, Outcome, Patience, a_day};
use crate::value::Value;

const FLOW: &str = "add_payout_endpoint";

/// What the flow takes.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Args {
    freelancer_id: i64,
    kind: Kind,
    /// For a bank account.
    bank_account_type: Option<i64>,
    /// For a wallet.
    wallet_type: Option<i64>,
    redirect_url: Option<String>,
    /// How long to wait for the freelancer, in milliseconds.
    #[serde(default = "a_day")]
    patience_ms: u64,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    Card,
    BankAccount,
    Wallet,
}

impl Kind {
    /// The call that adds it, the list that shows it, and its status when it can be used. Wallets have no documented
    /// statuses: one that is listed counts.
    const fn how(self) -> (&'static str, &'static str, Option<i64>) {
        match self {
            Self::Card => ("finance.cards.add", "cards", Some(4)),
            Self::BankAccount => ("finance.bank_accounts.add", "ibans", Some(1)),
            Self::Wallet => ("finance.wallets.add", "wallets", None),
        }
    }
}

/// Answers with the new means, as `finance.payout_endpoints.list` shows it.
pub(super) async fn start(context: Context, args: String) -> Result<Outcome, Error> {
    let (mut log, args): (_, Args) = Log::open(&context, FLOW, &args).await?;
    let (add, list, usable) = args.kind.how();
    let before: Vec<i64> = match log.recall("before") {
        Some(before) => before,
        None => {
            let ids = ids(&means(&context, args.freelancer_id).await?, list);
            log.note("before", &ids).await?;
            ids
        }
    };
    let page: String = match log.recall("page") {
        Some(page) => page,
        None => {
            let page = request_page(&context, &args, add).await?;
            log.note("page", &page).await?;
            page
        }
    };
    if log.recall::<bool>("shown").is_none() {
        let question = Question::Page { url: page, name: FLOW.to_owned(), reason: String::new() };
        if context.ask(question).await.is_none() {
            return Err(Error::new(FLOW, ErrorKind::Cancelled("the page was not passed on; it can be resumed")));
        }
        log.note("shown", &true).await?;
    }
    let mut patience = Patience::new(FLOW, &context, args.patience_ms);
    loop {
        let document = means(&context, args.freelancer_id).await?;
        let is_new = |item: &Node<'_>| item.field("id").as_int().is_some_and(|id| !before.contains(&id));
        let is_usable = |item: &Node<'_>| usable.is_none() || item.field("status").as_int() == usable;
        let found = document.root().field(list).items().find(|item| is_new(item) && is_usable(item));
        if let Some(address) = found.map(|item| item.address()) {
            return Ok(Outcome::Document(Box::new(document.narrow(address))));
        }
        patience.pause(&context).await?;
    }
}

async fn request_page(context: &Context, args: &Args, add: &'static str) -> Result<String, Error> {
    let freelancer = || ("freelancerId", Value::Int(args.freelancer_id));
    let sent = context.call("finance.request_code_for_new_payout_endpoint", vec![freelancer()]).await?;
    let sent_by = sent.root().field("type").as_text().unwrap_or_default().to_owned();
    let mut wanted = vec![freelancer(), ("redirectUrl", args.redirect_url.clone().into())];
    match args.kind {
        Kind::Card => {}
        Kind::BankAccount => wanted.push(("bankAccountType", args.bank_account_type.into())),
        Kind::Wallet => wanted.push(("walletType", args.wallet_type.into())),
    }
    let Some(document) = use_code(context, &sent_by, add, &wanted).await? else {
        let why = "no clear answer, so the page is lost and the code may be used up: begin again for a new one";
        return Err(Error::new(add, ErrorKind::Cancelled(why)));
    };
    match document.root().field("terminalUrl").as_text() {
        Some(url) => Ok(url.to_owned()),
        None => Err(Error::new(add, ErrorKind::Cancelled("the platform answered without a page"))),
    }
}

async fn means(context: &Context, freelancer: i64) -> Result<Document, Error> {
    context.call("finance.payout_endpoints.list", vec![("freelancerId", Value::Int(freelancer))]).await
}

fn ids(document: &Document, list: &str) -> Vec<i64> {
    document.root().field(list).items().filter_map(|item| item.field("id").as_int()).collect()
}
