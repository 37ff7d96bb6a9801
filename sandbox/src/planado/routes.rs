//! Every call of the platform, and who answers it.

use gigwire::http::{Method, Request};

use super::{
    API_KEY, Call, Planado, clients, events, job_lists, job_write, rate_limit, references, shifts, sites, templates,
    users, webhooks,
};
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

use Method::{Delete, Get, Patch, Post};

/// All calls: the documented ones, and those that only other people's code knows (`experimental`).
#[rustfmt::skip]
pub const ROUTES: &[Route] = &[
    call("jobs.list", Get, "v2/jobs", job_lists::list),
    call("jobs.get", Get, "v2/jobs/*", job_lists::get),
    call("jobs.create", Post, "v2/jobs", job_write::create),
    call("jobs.update", Patch, "v2/jobs/*", job_write::update),
    call("jobs.history", Get, "v2/jobs/*/history", events::history),
    call("jobs.locations", Get, "v2/jobs/*/locations", events::locations),
    call("clients.list", Get, "v2/clients", clients::list),
    call("clients.get", Get, "v2/clients/*", clients::get),
    call("clients.create", Post, "v2/clients", clients::create),
    call("clients.update", Patch, "v2/clients/*", clients::update),
    call("sites.list", Get, "v2/sites", sites::list),
    call("sites.get", Get, "v2/sites/*", sites::get),
    call("sites.create", Post, "v2/sites", sites::create),
    call("sites.update", Patch, "v2/sites/*", sites::update),
    call("templates.list", Get, "v2/templates", templates::list),
    call("templates.get", Get, "v2/templates/*", templates::get),
    call("job_types.list", Get, "v2/job_types", references::job_types),
    call("resolutions.list", Get, "v2/resolutions", references::resolutions),
    call("skills.list", Get, "v2/skills", references::skills),
    call("territories.list", Get, "v2/territories", references::territories),
    call("teams.list", Get, "v2/teams", references::teams),
    call("dictionaries.list", Get, "v2/dictionaries", references::dictionaries),
    call("dictionaries.values", Get, "v2/dictionaries/*/values", references::values),
    call("users.create", Post, "v2/users", users::create),
    call("shifts.get", Get, "v2/users/*/shifts", shifts::get),
    call("shifts.update", Patch, "v2/users/*/shifts", shifts::update),
    call("webhooks.list", Get, "v2/webhooks", webhooks::list),
    call("webhooks.requests", Get, "v2/webhooks/*/requests", webhooks::requests),
    call("experimental.jobs.delete", Delete, "v2/jobs/*", job_lists::delete),
    call("experimental.users.list", Get, "v2/users", users::list),
    call("experimental.users.update", Patch, "v2/users/*", users::update),
    call("experimental.shifts.set_day", Patch, "v2/users/*/shifts/*", shifts::set_day),
];

/// The call that method and path (below the base) mean, with its path parameters.
///
/// # Errors
/// 404 for what there is not.
pub fn find(method: Method, segments: &[String]) -> Result<(&'static Route, Vec<String>), Reply> {
    route::find(ROUTES, method, segments, str::eq).map_err(|text| Reply::not_found(&text))
}

/// Answers a request to the platform. `segments` is the path below the base.
///
/// # Errors
/// A refusal.
pub fn answer(
    platform: &mut Planado,
    shared: &mut Shared,
    request: &Request,
    target: &Target,
    segments: &[String],
) -> Outcome {
    let key = request.header("authorization").and_then(|value| value.strip_prefix("Bearer ")).unwrap_or_default();
    if key != API_KEY {
        return Err(Reply::error(401, "the key is unknown"));
    }
    rate_limit::count(platform, shared, key)?;
    let (route, path) = find(request.method, segments)?;
    if route.method == Get && !request.body.is_empty() {
        return Err(Reply::error(400, "a GET carries no body"));
    }
    // Samples have no content type at all.
    let kind = request.header("content-type").unwrap_or("application/json").split(';').next().unwrap_or_default();
    if !request.body.is_empty() && !kind.trim().eq_ignore_ascii_case("application/json") {
        return Err(Reply::error(415, "the body must be application/json"));
    }
    let notify = match request.header("x-planado-notify-assignees") {
        None => true,
        Some(text) if text.eq_ignore_ascii_case("true") => true,
        Some(text) if text.eq_ignore_ascii_case("false") => false,
        Some(_) => return Err(Reply::error(400, "X-Planado-Notify-Assignees must be true or false")),
    };
    let mut call = Call { shared, platform, path, query: &target.query, notify, body: &request.body };
    (route.rule)(&mut call)
}

#[cfg(test)]
mod tests {
    use gigwire::planado::PLATFORM;

    use super::*;

    #[test]
    fn every_call_of_the_catalog_is_here_under_its_path() {
        for operation in PLATFORM.operations {
            let route = ROUTES.iter().find(|route| route.id == operation.id);
            assert!(route.is_some(), "{}", operation.id);
        }
        assert_eq!(ROUTES.len(), PLATFORM.operations.len());
    }
}
