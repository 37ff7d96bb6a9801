//! Whatever is asked, the world answers.

use gigwire::http::Method::{Get, Post};
use gigwire_sandbox::World;
use gigwire_sandbox::qugo::TOKEN;

use crate::odd_requests::ask_everything;

const PATHS: [&str; 14] = [
    "employees",
    "employees/page",
    "workman-registries",
    "workman-registries/0/items",
    "jobs",
    "jobs/9001",
    "jobs/9001/invites/invite-by-inn",
    "job-offers/50001/arbitration",
    "job-registries/json",
    "payroll-registries",
    "payroll-registries/payrolls",
    "payroll-registries/direct",
    "payroll-registries/99999999999999999999/execute",
    "sync/workmans",
];

#[test]
fn no_request_is_too_odd_even_at_the_beginning_of_time() {
    let mut world = World::new(1, 0);
    let queries = [
        "",
        "?PageIndex=18446744073709551615&PageSize=18446744073709551615",
        "?PageIndex=-1&DateFrom=x&UpdateSince=9999-99-99",
        "?serviceID=11&stateID=MODERATION&title=x&budget=999999999.99&schedule[start]=9999-12-31&DateTo=9999-12-31",
        "?Price=79228162514264337593543950335&Inn=7&Type=courier&Title=x&phone=%2B7&inn=770000000001",
    ];
    ask_everything(&mut world, "qugo/api/v1", TOKEN, &[Get, Post], &PATHS, &queries);
    world.tick(u64::MAX);
    assert!(world.ledger().is_sound());
}
