//! Whatever is asked, the world answers.

use gigwire::http::Method::{Delete, Get, Patch, Post};
use gigwire_sandbox::World;
use gigwire_sandbox::planado::API_KEY;

use crate::account::unlimited;
use crate::odd_requests::ask_everything;

const PATHS: [&str; 14] = [
    "jobs",
    "jobs/job-1",
    "jobs/x",
    "jobs//history",
    "clients",
    "clients/y",
    "sites",
    "sites/z%00",
    "users",
    "users/u/shifts",
    "users/u/shifts/2025-99-99",
    "webhooks/w/requests",
    "dictionaries/d/values",
    "templates/t",
];

#[test]
fn no_request_is_too_odd_even_at_the_beginning_of_time() {
    let mut world = World::with_settings(unlimited(), 0);
    let queries = [
        "",
        "?after=",
        "?after=x&before=2025-01-01",
        "?updated_at[after]=%F0%9F%92%A9&status[]=",
        "?after=9999-12-31&before=9999-12-31",
    ];
    ask_everything(&mut world, "planado/v2", API_KEY, &[Get, Post, Patch, Delete], &PATHS, &queries);
}
