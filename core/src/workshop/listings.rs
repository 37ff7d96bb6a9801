//! Listings that do not say how many pages they have.

use super::{answer, args, tables::PLATFORM};
use crate::machine::{Client, Config, Credentials, PagesOptions, Step, TokenPair};

/// Reads a listing whose pages these are: how many items each handed out page had, and the queries.
fn read(operation: &str, given: &str, pages: &[&str]) -> (Vec<usize>, Vec<String>) {
    let tokens = Some(TokenPair { token: "one".into(), refresh_token: None });
    let credentials = Credentials { tokens, ..Credentials::default() };
    let config = Config { credentials, calls_per_minute: Some(0), ..Config::new(&PLATFORM) };
    let mut client = Client::new(config).unwrap();
    let handle = client.start_pages(operation, args(given), &PagesOptions::default(), 1).unwrap();
    let (mut sizes, mut queries, mut left) = (Vec::new(), Vec::new(), pages.iter());
    loop {
        match client.poll(handle, 0) {
            Step::Send { ticket, request, .. } => {
                queries.push(request.url.split_once('?').map_or("", |(_, query)| query).to_owned());
                client.on_response(ticket, answer(left.next().expect("one page too many")), 0);
            }
            Step::Page(document) => {
                sizes.push(document.root().field(document.operation().paging.as_ref().unwrap().items()).items().len())
            }
            Step::End => return (sizes, queries),
            step => panic!("{step:?}"),
        }
    }
}

fn uuid(number: u32) -> String {
    format!("00000000-0000-4000-8000-{number:012}")
}

fn jobs(key: &str, numbers: &[u32]) -> String {
    let items: Vec<String> = numbers.iter().map(|number| format!(r#"{{"uuid": "{}"}}"#, uuid(*number))).collect();
    format!(r#"{{"{key}": [{}]}}"#, items.join(","))
}

fn page(numbers: &[u32], total: &str) -> String {
    let items = jobs("items", numbers);
    format!(r#"{{"succeed": true, "data": {}{total}}}}}"#, items.trim_end_matches('}'))
}

#[test]
fn a_cursor_is_the_last_item_until_nothing_comes() {
    let (first, second, none) = (jobs("jobs", &[1, 2]), jobs("jobs", &[3]), jobs("jobs", &[]));
    let (sizes, queries) = read("jobs.list", r#"{"isOpen": true}"#, &[&first, &second, &none]);
    assert_eq!(sizes, [2, 1]);
    let open = "filters[isOpen]=true";
    assert_eq!(queries, [open.to_owned(), format!("{open}&after={}", uuid(2)), format!("{open}&after={}", uuid(3))]);
    assert_eq!(read("jobs.list", "{}", &[&none]).0, [0]);
}

#[test]
fn a_cursor_may_be_given_and_one_that_stands_still_ends() {
    let given = format!(r#"{{"after": "{}"}}"#, uuid(7));
    let (sizes, queries) = read("jobs.list", &given, &[&jobs("jobs", &[7])]);
    assert_eq!((sizes, queries), (vec![1], vec![format!("after={}", uuid(7))]));
    let same = jobs("jobs", &[1, 2]);
    assert_eq!(read("jobs.list", "{}", &[&same, &same]).0, [2]);
}

#[test]
fn pages_end_when_they_are_empty_short_repeated_or_all_there() {
    let (full, other, short) = (page(&[1, 2], ""), page(&[3, 4], ""), page(&[5], ""));
    let empty = page(&[], "");
    assert_eq!(read("jobs.find", "{}", &[&full, &other, &short]).0, [2, 2, 1]);
    assert_eq!(read("jobs.find", "{}", &[&full, &other, &empty]).0, [2, 2]);
    assert_eq!(read("jobs.find", "{}", &[&full, &full]).0, [2], "the platform does not heed the page");
    assert_eq!(
        read("jobs.find", "{}", &[&page(&[1, 2], r#", "total_count": 4"#), &page(&[3, 4], r#", "total_count": 4"#)]).0,
        [2, 2]
    );
    // A platform that gives fewer than are asked for is not at its end.
    let (sizes, queries) = read("jobs.find", r#"{"size": 50, "page": 3}"#, &[&full, &short]);
    assert_eq!(sizes, [2, 1]);
    assert_eq!(queries, ["PageSize=50&PageIndex=3", "PageSize=50&PageIndex=4"]);
}

#[test]
fn a_count_that_cannot_be_does_not_end_a_listing() {
    let pages = [page(&[1, 2], r#", "total_count": 0"#), page(&[3], r#", "total_count": 0"#)];
    assert_eq!(read("jobs.find", "{}", &[&pages[0], &pages[1]]).0, [2, 1]);
}
