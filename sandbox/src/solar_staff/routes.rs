//! Every documented call of the platform, and who answers it. Those without a handler answer 501.

use gigwire::http::{Method, Request};

use super::validation::Query;
use super::{
    Actor, Call, SolarStaff, auth, companies, finance, freelancers, lookups, requirements, task_actions, task_create,
    task_filter, tasks,
};
use crate::reply::{Outcome, Reply};
use crate::shared::Shared;
use crate::target::Target;

type Handler = fn(&mut Call<'_>) -> Outcome;

/// A documented call.
#[derive(Debug)]
pub struct Route {
    /// The name of the call.
    pub id: &'static str,
    method: Method,
    path: &'static str,
    query: &'static [&'static str],
    signed_in: bool,
    handler: Option<Handler>,
}

const fn call(id: &'static str, method: Method, path: &'static str, handler: Handler) -> Route {
    Route { id, method, path, query: &[], signed_in: true, handler: Some(handler) }
}

const fn missing(id: &'static str, method: Method, path: &'static str) -> Route {
    Route { id, method, path, query: &[], signed_in: true, handler: None }
}

impl Route {
    const fn open(mut self) -> Self {
        self.signed_in = false;
        self
    }

    const fn query(mut self, names: &'static [&'static str]) -> Self {
        self.query = names;
        self
    }

    /// What the path parameters hold, if the path is this call's.
    fn captures(&self, segments: &[String]) -> Option<Vec<String>> {
        let mut captured = Vec::new();
        let mut given = segments.iter();
        for part in self.path.split('/') {
            let segment = given.next()?;
            if part == "*" {
                if segment.is_empty() {
                    return None;
                }
                captured.push(segment.clone());
            } else if part != segment {
                return None;
            }
        }
        given.next().is_none().then_some(captured)
    }
}

use Method::{Delete, Get, Patch, Post, Put};

const PAGE: &[&str] = &["page", "size"];

/// All documented calls. Of two that fit a path, the one with fewer `*` is meant.
#[rustfmt::skip]
pub const ROUTES: &[Route] = &[
    call("auth.login", Post, "login", auth::login).open(),
    call("auth.refresh", Post, "token/refresh", auth::refresh).open(),
    call("tasks.list", Get, "customer/tasks", tasks::list).query(&task_filter::QUERY),
    call("tasks.get", Get, "customer/tasks/*", tasks::get),
    call("tasks.create", Post, "customer/tasks", task_create::create),
    missing("tasks.insurance_info", Get, "customer/insurance/info"),
    call("tasks.set_state", Put, "customer/tasks/*", task_actions::set_state),
    call("tasks.prolong_deadline", Post, "customer/tasks/prolong-deadline", task_actions::prolong_deadline),
    call("tasks.check_requirements", Get, "customer/freelancers/check-task-requirements", requirements::check).query(&requirements::CHECK_QUERY),
    call("tasks.accept", Post, "customer/tasks/accept", task_actions::accept),
    call("tasks.pay", Post, "customer/tasks/pay", task_actions::pay),
    call("tasks.quick_pay", Post, "customer/tasks/quick-pay", task_actions::quick_pay),
    call("tasks.decline", Post, "customer/tasks/decline", task_actions::decline),
    call("tasks.return_to_work", Post, "customer/tasks/return-to-work", task_actions::return_to_work),
    missing("ord.organizations.create", Post, "customer/ord/organization"),
    missing("ord.organizations.list", Get, "customer/ord/organization"),
    missing("ord.organizations.get", Get, "customer/ord/organization/*"),
    missing("ord.contracts.create", Post, "customer/ord/contract"),
    missing("ord.contracts.list", Get, "customer/ord/contract"),
    missing("ord.contracts.get", Get, "customer/ord/contract/*"),
    missing("ord.task_summary", Get, "customer/ord/task-summary/*"),
    missing("task_chat.list", Get, "customer/tasks/*/messages"),
    missing("task_chat.send", Post, "customer/tasks/messages"),
    missing("task_groups.list", Get, "customer/task-groups"),
    missing("task_groups.rename", Put, "customer/task-groups"),
    missing("task_groups.create", Post, "customer/task-groups"),
    missing("task_groups.delete", Delete, "customer/task-groups"),
    missing("task_files.add", Post, "customer/tasks/files"),
    call("freelancers.list", Get, "customer/freelancers", freelancers::list).query(&freelancers::LIST_QUERY),
    call("freelancers.get_by_email", Get, "customer/freelancer-by-email/*", freelancers::get_by_email),
    call("freelancers.get_by_phone", Get, "customer/freelancer-by-phone/*", freelancers::get_by_phone),
    call("freelancers.get", Get, "customer/freelancers/*", freelancers::get),
    call("freelancers.invite", Post, "customer/freelancers", freelancers::invite),
    missing("freelancers.update", Put, "customer/freelancers"),
    missing("freelancers.request_code_for_change_contacts", Post, "customer/freelancers/request-code-for-change-contacts"),
    missing("freelancers.change_contacts", Post, "customer/freelancers/change-contacts"),
    missing("freelancers.verification_link", Get, "customer/freelancers/verification-link"),
    missing("freelancers.change_taxation_status", Post, "customer/freelancers/change-taxation-status"),
    missing("freelancers.add_tax_document", Post, "customer/freelancers/add-tax-document"),
    missing("freelancers.delete", Delete, "customer/freelancers"),
    missing("freelancers.check_requirements", Get, "customer/freelancers/check-requirements"),
    call("freelancers.sign_agreement", Post, "customer/freelancers/sign-agreement", freelancers::sign_agreement),
    call("finance.create_payout", Post, "customer/tasks/payout", finance::create_payout),
    call("finance.payout_status", Get, "customer/tasks/payout/*", finance::payout_status),
    missing("finance.transactions", Get, "customer/transactions"),
    call("finance.payout_endpoints.list", Get, "customer/freelancers/payout-endpoints", finance::payout_endpoints).query(&finance::PAYOUT_ENDPOINTS_QUERY),
    missing("finance.cards.add", Post, "customer/freelancers/cards"),
    missing("finance.bank_accounts.add", Post, "customer/freelancers/bank-accounts"),
    missing("finance.wallets.add", Post, "customer/freelancers/wallets"),
    missing("finance.cards.delete", Delete, "customer/freelancers/cards/*"),
    missing("finance.wallets.delete", Delete, "customer/freelancers/wallets/*"),
    missing("finance.bank_accounts.delete", Delete, "customer/freelancers/bank-accounts/*"),
    missing("finance.request_code_for_new_payout_endpoint", Post, "customer/freelancers/request-code-for-new-payout-endpoint"),
    call("companies.list", Get, "customer/companies", companies::list),
    call("companies.switch", Patch, "customer/companies", auth::switch_company),
    call("companies.balance", Get, "customer/balance", companies::balance),
    missing("documents.list", Get, "customer/documents"),
    missing("documents.download", Get, "customer/documents/download"),
    missing("profile.get", Get, "profile"),
    missing("profile.set_language", Put, "profile/language"),
    call("lookups.currencies", Get, "lookups/currencies", lookups::currencies),
    missing("lookups.exchanges", Get, "exchanges"),
    missing("lookups.deadlines", Get, "lookups/deadlines"),
    missing("lookups.taxation_statuses", Get, "lookups/taxation-statuses"),
    call("lookups.categories", Get, "customer/lookups/categories", lookups::categories),
    call("lookups.services", Get, "lookups/services/*", lookups::services).query(PAGE),
    call("lookups.service_attributes", Get, "lookups/service-attributes/*", lookups::service_attributes).query(PAGE),
    call("lookups.acceptance_files", Get, "customer/lookups/acceptance-files", lookups::acceptance_files),
    missing("lookups.country_codes", Get, "customer/ord/get-arccw-codes"),
    missing("webhooks.get", Get, "customer/web-hook"),
    missing("webhooks.set", Post, "customer/web-hook"),
    missing("webhooks.delete", Delete, "customer/web-hook"),
];

/// The call that method and path (below the base) mean, with its path parameters.
///
/// # Errors
/// 404 for what is not documented.
pub fn find(method: Method, segments: &[String]) -> Result<(&'static Route, Vec<String>), Reply> {
    let fitting = ROUTES.iter().filter_map(|route| Some((route, route.captures(segments)?)));
    let (mine, others): (Vec<_>, Vec<_>) = fitting.partition(|(route, _)| route.method == method);
    if let Some(found) = mine.into_iter().min_by_key(|(_, captured)| captured.len()) {
        return Ok(found);
    }
    let path = segments.join("/");
    let text = match others.first() {
        Some((route, _)) => format!("{method} /{path} is not documented; {} is", route.method),
        None => format!("{method} /{path} is not documented"),
    };
    Err(Reply::not_found(&text))
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
    let Some(handler) = route.handler else {
        return Err(Reply::error(501, &format!("the sandbox does not act out {} yet", route.id)));
    };
    let actor = match route.signed_in {
        true => auth::authenticate(platform, shared.now(), request)?,
        false => Actor::default(),
    };
    let query = Query::read(target.query.clone(), route.query)?;
    check_body(request)?;
    handler(&mut Call { shared, platform, actor, path, query, body: &request.body })
}

/// Only JSON, and none where the documentation has none.
fn check_body(request: &Request) -> Result<(), Reply> {
    if request.body.is_empty() {
        return Ok(());
    }
    if request.method == Get {
        return Err(Reply::error(400, "a GET carries no body"));
    }
    let content_type = request.header("content-type").unwrap_or("application/json");
    let kind = content_type.split(';').next().unwrap_or_default().trim();
    if kind.eq_ignore_ascii_case("application/json") {
        return Ok(());
    }
    Err(Reply::error(415, &format!("the body is {kind}, application/json was expected")))
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
        assert_eq!((ids.len(), ROUTES.len()), (72, 72));
    }
}
