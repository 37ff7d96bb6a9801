//! The window of a listing: how far it reads ahead of the pages that were taken. A script cannot tell this, because with
//! several requests in flight hosts differ in what happens first, the next request or the next page.

#![allow(clippy::expect_used, clippy::panic)]

use gigwire::http::{Request, Response};
use gigwire::machine::{Client, Config, Credentials, Handle, PagesOptions, Step, Ticket, TokenPair};
use gigwire::solar_staff::PLATFORM;
use gigwire::value::Value;

const NOW: u64 = 1_700_000_000_000;
const PAGES: i64 = 6;

struct Listing {
    client: Client,
    handle: Handle,
}

impl Listing {
    fn start(in_flight: usize) -> Self {
        let mut config = Config::new(&PLATFORM);
        config.credentials = Credentials {
            tokens: Some(TokenPair { token: "T1".into(), refresh_token: None }),
            ..Credentials::default()
        };
        let mut client = Client::new(config).expect("a client");
        let options = PagesOptions { in_flight, ..PagesOptions::default() };
        let handle = client.start_pages("tasks.list", Value::Null, &options, 1).expect("a listing");
        Self { client, handle }
    }

    fn poll(&mut self) -> Step {
        self.client.poll(self.handle, NOW)
    }

    /// The next step, which must be the request for this page.
    fn sent(&mut self, number: i64) -> Ticket {
        match self.poll() {
            Step::Send { ticket, request: Request { url, .. }, .. } => {
                assert!(url.ends_with(&format!("page={number}")), "{url} is not page {number}");
                ticket
            }
            step => panic!("page {number} is not asked for: {step:?}"),
        }
    }

    fn answer(&mut self, ticket: Ticket, number: i64) {
        let body = format!(
            r#"{{"items": [{{"id": {number}, "state": 1}}], "pagination": {{"total": {PAGES}, "page": {number}, "pages": {PAGES}}}}}"#
        );
        self.client.on_response(ticket, Response { status: 200, headers: vec![], body: body.into_bytes() }, NOW);
    }

    /// The next step, which must be this page.
    fn page(&mut self, number: i64) {
        match self.poll() {
            Step::Page(document) => {
                let id = document.root().field("items").items().next().and_then(|task| task.field("id").as_int());
                assert_eq!(id, Some(number));
            }
            step => panic!("page {number} is not handed out: {step:?}"),
        }
    }

    fn waits(&mut self) {
        let step = self.poll();
        assert!(matches!(step, Step::Wait { until: None }), "{step:?}");
    }
}

#[test]
fn a_page_that_is_taken_makes_room_for_another() {
    let mut listing = Listing::start(3);
    let first = listing.sent(1);
    listing.waits();
    listing.answer(first, 1);
    listing.page(1);

    let (second, third, fourth) = (listing.sent(2), listing.sent(3), listing.sent(4));
    listing.waits();
    // What came but was not taken still counts: a slow reader is not flooded.
    listing.answer(fourth, 4);
    listing.answer(third, 3);
    listing.waits();
    listing.answer(second, 2);
    listing.page(2);
    let fifth = listing.sent(5);
    listing.page(3);
    let sixth = listing.sent(6);
    listing.page(4);
    listing.waits();
    listing.answer(sixth, 6);
    listing.waits();
    listing.answer(fifth, 5);
    listing.page(5);
    listing.page(6);
    assert!(matches!(listing.poll(), Step::End));
}

#[test]
fn a_window_of_nothing_is_a_window_of_one() {
    let mut listing = Listing::start(0);
    for number in 1..=PAGES {
        let ticket = listing.sent(number);
        listing.waits();
        listing.answer(ticket, number);
        listing.page(number);
    }
    assert!(matches!(listing.poll(), Step::End));
}
