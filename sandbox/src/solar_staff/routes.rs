//! Every documented call of the platform, and who answers it.

use gigwire::http::{Method, Request};

use super::validation::Query;
use super::{
    Actor, Call, SolarStaff, auth, chat, companies, contacts, contracts, documents, finance, freelancers, groups,
    insurance, lookups, organisations, payout_means, profile, requirements, task_actions, task_create, task_files,
    task_filter, tasks, tax_documents, taxation, transactions, webhooks,
};
use crate::reply::{Outcome, Reply};
use crate::route;
use crate::shared::Shared;
use crate::target::Target;

type Handler = fn(&mut Call<'_>) -> Outcome;

/// A documented call.
pub type Route = route::Route<Rule>;

/// Who answers a call, and what it takes.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    query: &'static [&'static str],
    signed_in: bool,
    takes: Takes,
    handler: Handler,
}

/// What a body must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Takes {
    Json,
    Multipart,
}

const fn call(id: &'static str, method: Method, path: &'static str, handler: Handler) -> Route {
    Route::new(id, method, path, Rule { query: &[], signed_in: true, takes: Takes::Json, handler })
}

impl Route {
    const fn open(mut self) -> Self {
        self.rule.signed_in = false;
        self
    }

    const fn query(mut self, names: &'static [&'static str]) -> Self {
        self.rule.query = names;
        self
    }

    const fn multipart(mut self) -> Self {
        self.rule.takes = Takes::Multipart;
        self
    }
}

use Method::{Delete, Get, Patch, Post, Put};

const PAGE: &[&str] = &["page", "size"];

/// All documented calls.
#[rustfmt::skip]
pub const ROUTES: &[Route] = &[
    call("auth.login", Post, "login", auth::login).open(),
    call("auth.refresh", Post, "token/refresh", auth::refresh).open(),
    call("tasks.list", Get, "customer/tasks", tasks::list).query(&task_filter::QUERY),
    call("tasks.get", Get, "customer/tasks/*", tasks::get),
    call("tasks.create", Post, "customer/tasks", task_create::create),
    call("tasks.insurance_info", Get, "customer/insurance/info", insurance::info).query(&insurance::QUERY),
    call("tasks.set_state", Put, "customer/tasks/*", task_actions::set_state),
    call("tasks.prolong_deadline", Post, "customer/tasks/prolong-deadline", task_actions::prolong_deadline),
    call("tasks.check_requirements", Get, "customer/freelancers/check-task-requirements", requirements::check).query(&requirements::CHECK_QUERY),
    call("tasks.accept", Post, "customer/tasks/accept", task_actions::accept),
    call("tasks.pay", Post, "customer/tasks/pay", task_actions::pay),
    call("tasks.quick_pay", Post, "customer/tasks/quick-pay", task_actions::quick_pay),
    call("tasks.decline", Post, "customer/tasks/decline", task_actions::decline),
    call("tasks.return_to_work", Post, "customer/tasks/return-to-work", task_actions::return_to_work),
    call("ord.organizations.create", Post, "customer/ord/organization", organisations::create),
    call("ord.organizations.list", Get, "customer/ord/organization", organisations::list).query(PAGE),
    call("ord.organizations.get", Get, "customer/ord/organization/*", organisations::get),
    // Referred to, not described.
    call("ord.company_data", Get, "customer/ord/company-data", organisations::company_data),
    call("ord.contracts.create", Post, "customer/ord/contract", contracts::create),
    call("ord.contracts.list", Get, "customer/ord/contract", contracts::list).query(PAGE),
    call("ord.contracts.get", Get, "customer/ord/contract/*", contracts::get),
    call("ord.task_summary", Get, "customer/ord/task-summary/*", contracts::task_summary),
    call("task_chat.list", Get, "customer/tasks/*/messages", chat::list),
    call("task_chat.send", Post, "customer/tasks/messages", chat::send),
    call("task_groups.list", Get, "customer/task-groups", groups::list).query(PAGE),
    call("task_groups.rename", Put, "customer/task-groups", groups::rename),
    call("task_groups.create", Post, "customer/task-groups", groups::create),
    call("task_groups.delete", Delete, "customer/task-groups", groups::delete),
    call("task_files.add", Post, "customer/tasks/files", task_files::add).multipart(),
    call("freelancers.list", Get, "customer/freelancers", freelancers::list).query(&freelancers::LIST_QUERY),
    call("freelancers.get_by_email", Get, "customer/freelancer-by-email/*", freelancers::get_by_email),
    call("freelancers.get_by_phone", Get, "customer/freelancer-by-phone/*", freelancers::get_by_phone),
    call("freelancers.get", Get, "customer/freelancers/*", freelancers::get),
    call("freelancers.invite", Post, "customer/freelancers", freelancers::invite),
    call("freelancers.update", Put, "customer/freelancers", contacts::update),
    call("freelancers.request_code_for_change_contacts", Post, "customer/freelancers/request-code-for-change-contacts", contacts::request_code),
    call("freelancers.change_contacts", Post, "customer/freelancers/change-contacts", contacts::change),
    call("freelancers.verification_link", Get, "customer/freelancers/verification-link", freelancers::verification_link).query(&freelancers::VERIFICATION_QUERY),
    call("freelancers.change_taxation_status", Post, "customer/freelancers/change-taxation-status", taxation::change),
    call("freelancers.add_tax_document", Post, "customer/freelancers/add-tax-document", tax_documents::add),
    call("freelancers.delete", Delete, "customer/freelancers", freelancers::delete),
    call("freelancers.check_requirements", Get, "customer/freelancers/check-requirements", requirements::check_plainly).query(&requirements::CHECK_QUERY),
    call("freelancers.sign_agreement", Post, "customer/freelancers/sign-agreement", freelancers::sign_agreement),
    call("finance.create_payout", Post, "customer/tasks/payout", finance::create_payout),
    call("finance.payout_status", Get, "customer/tasks/payout/*", finance::payout_status),
    call("finance.transactions", Get, "customer/transactions", transactions::list),
    call("finance.payout_endpoints.list", Get, "customer/freelancers/payout-endpoints", finance::payout_endpoints).query(&finance::PAYOUT_ENDPOINTS_QUERY),
    call("finance.cards.add", Post, "customer/freelancers/cards", payout_means::add_card),
    call("finance.bank_accounts.add", Post, "customer/freelancers/bank-accounts", payout_means::add_account),
    call("finance.wallets.add", Post, "customer/freelancers/wallets", payout_means::add_wallet),
    call("finance.cards.delete", Delete, "customer/freelancers/cards/*", payout_means::delete_card).query(&finance::PAYOUT_ENDPOINTS_QUERY),
    call("finance.wallets.delete", Delete, "customer/freelancers/wallets/*", payout_means::delete_wallet).query(&finance::PAYOUT_ENDPOINTS_QUERY),
    call("finance.bank_accounts.delete", Delete, "customer/freelancers/bank-accounts/*", payout_means::delete_account).query(&finance::PAYOUT_ENDPOINTS_QUERY),
    call("finance.request_code_for_new_payout_endpoint", Post, "customer/freelancers/request-code-for-new-payout-endpoint", payout_means::request_code),
    call("companies.list", Get, "customer/companies", companies::list),
    call("companies.switch", Patch, "customer/companies", auth::switch_company),
    call("companies.balance", Get, "customer/balance", companies::balance),
    call("documents.list", Get, "customer/documents", documents::list).query(&documents::LIST_QUERY),
    call("documents.download", Get, "customer/documents/download", documents::download).query(&documents::DOWNLOAD_QUERY),
    call("profile.get", Get, "profile", profile::get),
    call("profile.set_language", Put, "profile/language", profile::set_language),
    call("lookups.currencies", Get, "lookups/currencies", lookups::currencies),
    call("lookups.exchanges", Get, "exchanges", lookups::exchanges),
    call("lookups.deadlines", Get, "lookups/deadlines", lookups::deadlines),
    call("lookups.taxation_statuses", Get, "lookups/taxation-statuses", lookups::taxation_statuses),
    call("lookups.categories", Get, "customer/lookups/categories", lookups::categories),
    call("lookups.services", Get, "lookups/services/*", lookups::services).query(PAGE),
    call("lookups.service_attributes", Get, "lookups/service-attributes/*", lookups::service_attributes).query(PAGE),
    call("lookups.acceptance_files", Get, "customer/lookups/acceptance-files", lookups::acceptance_files),
    call("lookups.country_codes", Get, "customer/ord/get-arccw-codes", lookups::country_codes),
    call("webhooks.get", Get, "customer/web-hook", webhooks::get),
    call("webhooks.set", Post, "customer/web-hook", webhooks::set),
    call("webhooks.delete", Delete, "customer/web-hook", webhooks::delete),
];

/// The call that method and path (below the base) mean, with its path parameters.
///
/// # Errors
/// 404 for what is not documented.
pub fn find(method: Method, segments: &[String]) -> Result<(&'static Route, Vec<String>), Reply> {
    route::find(ROUTES, method, segments, str::eq).map_err(|text| Reply::not_found(&text))
}

/// Answers a request to the platform. `segments` is the path below the base.
///
/// # Errors
/// A refusal.
pub fn answer(
    platform: &mut SolarStaff,
    shared: &mut Shared,
    request: &Request,
    target: &Target,
    segments: &[String],
) -> Outcome {
    let (route, path) = find(request.method, segments)?;
    let actor = match route.rule.signed_in {
        true => auth::authenticate(platform, shared.now(), request)?,
        false => Actor::default(),
    };
    let query = Query::read(target.query.clone(), route.rule.query)?;
    let content_type = check_body(request, route.rule.takes)?;
    let origin = origin(request);
    let mut call = Call { shared, platform, actor, path, query, origin, content_type, body: &request.body };
    (route.rule.handler)(&mut call).map_err(|reply| call.language().refusal(reply))
}

/// A body of the kind that the call takes, and none where the documentation has none; its content type.
fn check_body(request: &Request, takes: Takes) -> Result<String, Reply> {
    if request.body.is_empty() && takes == Takes::Json {
        return Ok(String::new());
    }
    if request.method == Get {
        return Err(Reply::error(400, "a GET carries no body"));
    }
    let wanted = match takes {
        Takes::Json => "application/json",
        Takes::Multipart => "multipart/form-data",
    };
    let content_type = request.header("content-type").unwrap_or("application/json");
    let kind = content_type.split(';').next().unwrap_or_default().trim();
    if kind.eq_ignore_ascii_case(wanted) {
        return Ok(content_type.to_owned());
    }
    Err(Reply::error(415, &format!("the body is {kind}, {wanted} was expected")))
}

/// Scheme, host and port by which the client knows this world, for links to its pages.
#[must_use]
pub fn origin(request: &Request) -> String {
    let (scheme, rest) = match request.url.split_once("://") {
        Some((scheme @ ("http" | "https"), rest)) => (scheme, rest.split(['/', '?', '#']).next().unwrap_or_default()),
        _ => ("http", request.header("host").unwrap_or_default()),
    };
    let host = rest.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".:-[]".contains(&byte));
    let host = if host && !rest.is_empty() && rest.len() < 256 { rest } else { "127.0.0.1" };
    format!("{scheme}://{host}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(method: Method, path: &str) -> Option<&'static str> {
        let segments: Vec<String> = path.split('/').map(str::to_owned).collect();
        find(method, &segments).ok().map(|(route, _)| route.id)
    }

    #[test]
    fn the_most_literal_path_wins() {
        assert_eq!(found(Get, "customer/tasks/payout/5"), Some("finance.payout_status"));
        assert_eq!(found(Get, "customer/tasks/5"), Some("tasks.get"));
        assert_eq!(found(Get, "customer/freelancers/payout-endpoints"), Some("finance.payout_endpoints.list"));
        assert_eq!(found(Get, "customer/freelancers/12"), Some("freelancers.get"));
        assert_eq!(found(Get, "customer/tasks/"), None);
        assert_eq!(found(Delete, "customer/tasks"), None);
    }

    #[test]
    fn all_documented_calls_are_here_once() {
        let mut ids: Vec<_> = ROUTES.iter().map(|route| route.id).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!((ids.len(), ROUTES.len()), (73, 73), "72 that are described and ord.company_data");
    }

    #[test]
    fn the_origin_is_the_clients_own_and_nothing_else() {
        let origin = |url: &str, host: &str| {
            let headers = vec![("Host".to_owned(), host.to_owned())];
            origin(&Request { method: Get, url: url.to_owned(), headers, body: Vec::new(), file: None })
        };
        assert_eq!(origin("https://a.test:8080/x?y", "b"), "https://a.test:8080");
        assert_eq!(origin("/x", "127.0.0.1:8787"), "http://127.0.0.1:8787");
        assert_eq!(origin("/x", "\"><script>"), "http://127.0.0.1");
        assert_eq!(origin("/x", ""), "http://127.0.0.1");
    }
}
