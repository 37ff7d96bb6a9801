//! Every call of the platform, and who answers it.

use gigwire::http::{Method, Request};

use super::{Call, Qugo, TOKEN, invitations, jobs, offers, payroll, performers, services};
use crate::reply::{Outcome, Reply};
use crate::route;
use crate::shared::Shared;
use crate::target::Target;

/// Who answers a call.
pub type Handler = fn(&mut Call<'_>) -> Outcome;

/// A call, and who answers it.
pub type Route = route::Route<Handler>;

const fn call(id: &'static str, method: Method, path: &'static str, handler: Handler) -> Route {
    Route::new(id, method, path, handler)
}

use Method::{Get, Post};

/// All calls, below `/api/v1`.
#[rustfmt::skip]
pub const ROUTES: &[Route] = &[
    call("employees.invite", Post, "employees", performers::invite),
    call("employees.list", Get, "employees/page", performers::list),
    call("workman_registries.upload", Post, "workman-registries", invitations::upload),
    call("workman_registries.list", Get, "workman-registries", invitations::list),
    call("workman_registries.download_failed", Get, "workman-registries/*/failed", invitations::failed),
    call("workman_registries.list_items", Get, "workman-registries/*/items", invitations::items),
    call("job_invites.invite_by_inn", Post, "jobs/*/invites/invite-by-inn", jobs::invite_by_inn),
    call("job_invites.invite_by_phone", Post, "jobs/*/invites/invite-by-phone", jobs::invite_by_phone),
    call("jobs.create", Post, "jobs", jobs::create),
    call("jobs.list", Get, "jobs", jobs::list),
    call("jobs.get", Get, "jobs/*", jobs::get),
    call("job_offers.finish_execution", Post, "job-offers/*/finish-execution", offers::finish),
    call("job_offers.accept_result", Post, "job-offers/*/result-accept", offers::accept),
    call("job_offers.arbitrate", Post, "job-offers/*/arbitration", offers::arbitrate),
    call("job_registries.upload_json", Post, "job-registries/json", jobs::upload),
    call("services_groups.list", Get, "common/services-groups", services::list),
    call("payroll_registries.download_template", Get, "payroll-registries/template", payroll::template),
    call("payroll_registries.upload", Post, "payroll-registries", payroll::upload),
    call("payroll_registries.upload_json", Post, "payroll-registries/payrolls", payroll::upload_json),
    call("payroll_registries.create_direct", Post, "payroll-registries/direct", payroll::direct),
    call("payroll_registries.list", Get, "payroll-registries", payroll::list),
    call("payroll_registries.execute", Post, "payroll-registries/*/execute", payroll::execute),
    call("payroll_registries.list_items", Get, "payroll-registries/*/items", payroll::items),
    call("payroll_registries.download_errors", Get, "payroll-registries/*/errors", payroll::errors),
    call("experimental.workmans.sync", Get, "sync/workmans", performers::sync),
];

/// The call that method and path (below the prefix) mean, with its path parameters.
///
/// # Errors
/// 404 for what there is not.
pub fn find(method: Method, segments: &[String]) -> Result<(&'static Route, Vec<String>), Reply> {
    route::find(ROUTES, method, segments, str::eq).map_err(|text| Reply::not_found(&text))
}

/// Answers a request to the platform. `segments` is the path below the base: with either of the printed prefixes.
///
/// # Errors
/// A refusal.
pub fn answer(
    platform: &mut Qugo,
    shared: &mut Shared,
    request: &Request,
    target: &Target,
    segments: &[String],
) -> Outcome {
    let segments = match segments {
        [api, version, rest @ ..] if api == "api" && version == "v1" => rest,
        [version, rest @ ..] if version == "v1" => rest,
        _ => return Err(Reply::not_found("the calls are below /api/v1")),
    };
    if request.header("authorization").and_then(|value| value.strip_prefix("Bearer ")) != Some(TOKEN) {
        return Err(Reply::error(401, "the token is not accepted"));
    }
    let (route, path) = find(request.method, segments)?;
    if route.method == Get && !request.body.is_empty() {
        return Err(Reply::error(400, "a GET carries no body"));
    }
    let content_type = request.header("content-type").unwrap_or_default();
    let mut call = Call { shared, platform, path, query: &target.query, content_type, body: &request.body };
    (route.rule)(&mut call)
}

#[cfg(test)]
mod tests {
    use gigwire::qugo::PLATFORM;

    use super::*;

    #[test]
    fn every_call_of_the_catalog_is_here() {
        for operation in PLATFORM.operations {
            assert!(ROUTES.iter().any(|route| route.id == operation.id), "{}", operation.id);
        }
        assert_eq!(ROUTES.len(), PLATFORM.operations.len());
    }
}
