//! Whatever arrives, the world answers: no panic, a status that HTTP knows, JSON that parses.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use gigwire::http::{Method, Request};
use gigwire_sandbox::solar_staff::task_filter;
use gigwire_sandbox::{Answer, Settings, World};
use proptest::prelude::*;
use support::{Client, START};

const METHODS: [Method; 5] = [Method::Get, Method::Post, Method::Put, Method::Patch, Method::Delete];

/// Paths and pieces of paths that lead somewhere, so that not everything ends in 404.
const PATHS: &[&str] = &[
    "login",
    "token/refresh",
    "customer/tasks",
    "customer/tasks/583600",
    "customer/tasks/accept",
    "customer/tasks/pay",
    "customer/tasks/quick-pay",
    "customer/tasks/decline",
    "customer/tasks/return-to-work",
    "customer/tasks/prolong-deadline",
    "customer/tasks/payout",
    "customer/tasks/payout/583600",
    "customer/freelancers",
    "customer/freelancers/100870",
    "customer/freelancers/check-task-requirements",
    "customer/freelancers/payout-endpoints",
    "customer/freelancers/sign-agreement",
    "customer/freelancer-by-email/ready@gigwire.test",
    "customer/companies",
    "customer/balance",
    "lookups/services/1",
    "lookups/service-attributes/37",
    "/_sandbox/clock",
    "/_sandbox/faults",
    "/_sandbox/ledger",
    "/_sandbox/reset",
    "/_sandbox/tasks",
    "/_sandbox/top-up",
    "/_sandbox/settings",
    "/_sandbox/webhooks",
    "/_sandbox/links",
    "/_sandbox/agreement-template",
    "/_sandbox/freelancer/73d13481-e71c-4edb-b251-a48bbcfa4133",
    "customer/insurance/info",
    "customer/ord/organization",
    "customer/ord/contract",
    "customer/ord/contract/4a0355a7-9019-4208-8f86-000000002955",
    "customer/ord/task-summary/583600",
    "customer/tasks/583600/messages",
    "customer/tasks/messages",
    "customer/task-groups",
    "customer/tasks/files",
    "customer/freelancers/verification-link",
    "customer/freelancers/check-requirements",
    "customer/freelancers/cards",
    "customer/freelancers/cards/79080",
    "customer/transactions",
    "customer/documents",
    "customer/documents/download",
    "profile",
    "profile/language",
    "exchanges",
    "lookups/taxation-statuses",
    "customer/ord/get-arccw-codes",
    "customer/web-hook",
];

const FIELDS: &[&str] = &[
    "taskId",
    "uuid",
    "state",
    "price",
    "deadline",
    "attributes",
    "id",
    "value",
    "workerId",
    "categoryId",
    "title",
    "description",
    "advData",
    "endContracts",
    "payoutEndpointType",
    "payoutEndpointId",
    "companyId",
    "email",
    "phone",
    "country",
    "advance_ms",
    "faults",
    "kind",
    "username",
    "code",
    "freelancerId",
    "url",
    "status",
    "groupId",
    "task_id",
    "do",
    "company_id",
    "amount",
    "payouts",
    "legalType",
    "inn",
    "regionNumber",
];

fn json_text() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        Just("null".to_owned()),
        Just("true".to_owned()),
        any::<i64>().prop_map(|number| number.to_string()),
        any::<u64>().prop_map(|number| number.to_string()),
        any::<f64>().prop_filter("JSON has no such number", |number| number.is_finite()).prop_map(|n| format!("{n:e}")),
        "[0-9]{1,40}\\.[0-9]{1,40}",
        Just("583600".to_owned()),
        Just("\"2026-02-30 10:00:00\"".to_owned()),
        Just("\"9999-12-31T23:59:59.999Z\"".to_owned()),
        any::<String>().prop_map(|text| serde_json::to_string(&text).unwrap()),
    ];
    leaf.prop_recursive(3, 24, 6, |inner| {
        let member = (prop::sample::select(FIELDS), inner.clone());
        prop_oneof![
            prop::collection::vec(inner, 0..4).prop_map(|items| format!("[{}]", items.join(","))),
            prop::collection::vec(member, 0..6).prop_map(|members| {
                let members: Vec<String> = members.iter().map(|(name, value)| format!("\"{name}\":{value}")).collect();
                format!("{{{}}}", members.join(","))
            }),
        ]
    })
}

fn url() -> impl Strategy<Value = String> {
    let known = prop::sample::select(PATHS).prop_map(|path| match path.strip_prefix('/') {
        Some(_) => path.to_owned(),
        None => format!("/solar_staff/api/{path}"),
    });
    let query = prop_oneof![
        Just(String::new()),
        "\\?(page|size|sort|direction|filter\\[state\\]\\[\\]|filter\\[search\\]|filter\\[dateEndTo\\]|task_id|after)=[-0-9a-z]{0,22}",
        "\\?(page|size|task_id|after)=(0|1|500|9999|18446744073709551615)&(page|size|sort)=(0|2|500|price|18446744073709551615)",
        "\\?[\\[\\]a-zA-Z0-9&=%+-]{0,40}",
        any::<String>().prop_map(|text| format!("?{text}")),
    ];
    prop_oneof![
        4 => (known.clone(), query).prop_map(|(path, query)| format!("http://h{path}{query}")),
        1 => (known, any::<String>()).prop_map(|(path, text)| format!("{path}/{text}")),
        1 => any::<String>(),
    ]
}

fn body() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        4 => json_text().prop_map(String::into_bytes),
        1 => any::<u64>().prop_map(|ms| format!(r#"{{"advance_ms":{ms}}}"#).into_bytes()),
        1 => prop::collection::vec(any::<u8>(), 0..200),
        1 => Just(Vec::new()),
    ]
}

fn check(world: &mut World, now: u64, request: &Request) -> Result<(), TestCaseError> {
    if let Answer::Respond { response, .. } = world.handle(now, request) {
        prop_assert!((200..600).contains(&response.status), "{}", response.status);
        let json = response.header("content-type") == Some("application/json");
        if json {
            let text = core::str::from_utf8(&response.body).expect("our JSON is UTF-8");
            let parsed: Result<serde_json::Value, _> = serde_json::from_str(text);
            // Only an ordered `truncate` cuts what we send.
            prop_assert!(parsed.is_ok() || world.take_changes().iter().any(|change| change.table == "faults"));
        }
        prop_assert!(response.status != 500, "{}", String::from_utf8_lossy(&response.body));
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1200, ..ProptestConfig::default() })]

    #[test]
    fn every_request_is_answered(
        method in prop::sample::select(&METHODS[..]),
        url in url(),
        body in body(),
        header in any::<String>(),
        company in prop::option::of(prop_oneof![Just("2956".to_owned()), any::<String>()]),
        signed_in in prop::bool::weighted(0.9),
        wait in prop_oneof![Just(0), 0..10_000_000_u64, any::<u64>()],
    ) {
        let mut client = Client::bot_in(Settings { tasks: 24, ..Settings::new(1) });
        let mut request = client.request(method, "/", "");
        request.url = url;
        request.body = body;
        request.headers.push((header.clone(), header));
        if !signed_in {
            request.headers.clear();
        }
        request.headers.extend(company.map(|company| ("x-company-id".to_owned(), company)));
        check(&mut client.world, START, &request)?;
        check(&mut client.world, START.saturating_add(wait), &request)?;
        prop_assert!(client.world.ledger().is_sound());
        client.world.take_changes();
    }

    #[test]
    fn right_but_for_one_thing(
        (method, path, body) in prop::sample::select(WRITES),
        which in any::<prop::sample::Index>(),
        value in json_text(),
    ) {
        let mut client = Client::bot_in(Settings { tasks: 24, ..Settings::new(1) });
        let members: Vec<&str> = body.split('|').collect();
        let changed = which.index(members.len());
        let name = members[changed].split(':').next().unwrap();
        let mut members: Vec<String> = members.iter().map(|member| (*member).to_owned()).collect();
        members[changed] = format!("{name}:{value}");
        client.done(Method::Put, "profile/language", r#"{"language":"EN"}"#);
        let request = client.request(method, path, &format!("{{{}}}", members.join(",")));
        check(&mut client.world, START, &request)?;
        prop_assert!(client.world.ledger().is_sound());
        // A second time the answer may be another; whatever is refused is refused in the user's language.
        if let Answer::Respond { response, .. } = client.world.handle(START, &request) {
            let text = String::from_utf8(response.body).unwrap();
            let refusal = response.status >= 400 && path != "login" && path != "token/refresh";
            prop_assert!(!refusal || !text.contains(|letter| ('а'..='я').contains(&letter)), "{text}");
        }
    }

    #[test]
    fn forms_that_are_cut_or_changed(at in 0..400_usize, byte in any::<u8>(), cut in any::<bool>(), json in json_text()) {
        let mut client = Client::bot_in(Settings { tasks: 24, ..Settings::new(1) });
        let fields = [("taskId", "583601"), ("type", "5"), ("uuid", json.as_str())];
        let mut body = support::form(&fields[..2 + at % 2], Some(("a.xml", b"<a/>")));
        let at = at % body.len();
        if cut {
            body.truncate(at);
        } else {
            body[at] = byte;
        }
        let (status, _) = client.send_form("customer/tasks/files", &body);
        prop_assert!([200, 400, 404, 415, 422].contains(&status), "{}", status);
        prop_assert_eq!(status == 200, client.world.solar_staff().files.len() == 1);
    }

    #[test]
    fn pages_with_odd_answers(form in any::<String>(), number in "[0-9 a-zа-я]{0,40}", kind in 0..3_usize) {
        let mut client = Client::bot_in(Settings { tasks: 24, ..Settings::new(1) });
        let phone = client.world.solar_staff().freelancers.get(&100_870).unwrap().phone.clone().unwrap();
        client.call(Method::Post, "customer/freelancers/request-code-for-new-payout-endpoint", r#"{"freelancerId":100870}"#);
        let code = client.world.last_code(&phone).unwrap().to_owned();
        let (path, more) =
            [("cards", ""), ("wallets", r#","walletType":2"#), ("bank-accounts", r#","bankAccountType":2"#)][kind];
        let body = format!(r#"{{"freelancerId":100870,"code":"{code}"{more}}}"#);
        let (_, begun) = client.call(Method::Post, &format!("customer/freelancers/{path}"), &body);
        let link = begun["redirect"].as_str().unwrap().to_owned();
        for answers in [form, format!("number={number}&expire=01/30&holder={number}&country=RU")] {
            let (status, page) = client.fill_in(&link, &answers);
            prop_assert!([200, 400, 422].contains(&status), "{}", status);
            prop_assert!(!page.contains("<script"));
        }
        client.get("customer/freelancers/payout-endpoints?freelancerId=100870");
    }

    #[test]
    fn queries_with_odd_values(
        path in prop::sample::select(&["customer/tasks", "customer/freelancers", "lookups/services/1"][..]),
        names in prop::collection::vec(prop::sample::select(&task_filter::QUERY[..]), 1..4),
        values in prop::collection::vec(prop::sample::select(&ODD[..]), 4),
    ) {
        let mut client = Client::bot_in(Settings { tasks: 24, ..Settings::new(1) });
        let size = ["size=2", "size=500", "sort=price"][names.len() - 1];
        let pairs: Vec<String> = names.iter().zip(&values).map(|(name, value)| format!("{name}={value}")).collect();
        for query in [format!("page={}&{size}", values[3]), pairs.join("&")] {
            let request = client.request(Method::Get, &format!("{path}?{query}"), "");
            check(&mut client.world, START, &request)?;
        }
    }
}

const ODD: [&str; 11] = [
    "",
    "0",
    "1",
    "5",
    "500",
    "-1",
    "18446744073709551615",
    "18446744073709551616",
    "2025-10-01",
    "9999-12-31",
    "%D0%99",
];

/// Writes that are right as they stand, members between bars.
const WRITES: &[(Method, &str, &str)] = &[
    (Method::Post, "login", r#""username":"demo@gigwire.test"|"password":"demo-password"|"code":"1""#),
    (Method::Post, "token/refresh", r#""refreshToken":"x""#),
    (
        Method::Post,
        "customer/tasks",
        r#""uuid":"123e4567-e89b-12d3-a456-426655440000"|"categoryId":37|"attributes":[{"id":37,"value":"5"}]|"title":"x"|"description":"x"|"workerId":100870|"deadline":"2027-01-01 10:00:00"|"price":10|"externalId":"x"|"compensateWorkerServiceFee":true|"compensationType":1|"advData":{"endContracts":[{"uuid":"73d13481-e71c-4edb-b251-a48bbcfa4133","sum":1}]}"#,
    ),
    (Method::Put, "customer/tasks/583601", r#""state":2"#),
    (Method::Post, "customer/tasks/pay", r#""taskId":583604|"uuid":"x""#),
    (Method::Post, "customer/tasks/prolong-deadline", r#""taskId":583609|"deadline":"2027-01-01 10:00:00""#),
    (
        Method::Post,
        "customer/tasks/payout",
        r#""taskId":583600|"payoutEndpointType":1|"payoutEndpointId":1|"currencyId":3"#,
    ),
    (
        Method::Post,
        "customer/freelancers",
        r#""email":"a@b.test"|"country":"RU"|"phone":"70001112233"|"sendEmail":true"#,
    ),
    (
        Method::Post,
        "customer/freelancers/sign-agreement",
        r#""freelancerId":100870|"templateUuid":"4b8d3847-5651-40f5-b534-48b273974c5c""#,
    ),
    (
        Method::Post,
        "customer/ord/organization",
        r#""externalOrganisationId":"73d13481-e71c-4edb-b251-a48bbcfa4131"|"legalType":"LEGAL_TYPE_FOREIGN_INDIVIDUAL"|"fio":"x"|"inn":"1"|"phoneNumber":"1"|"paymentNumber":"1"|"regionNumber":"428""#,
    ),
    (
        Method::Post,
        "customer/ord/contract",
        r#""externalContractId":"73d13481-e71c-4edb-b251-a48bbcfa4132"|"externalOrganisationCustomerId":"2955aaaa-0000-4000-8000-000000002955"|"externalOrganisationPerformerId":"2955aaaa-0000-4000-8000-000000002955"|"contractDate":"11.01.2020"|"contractType":"CONTRACT_TYPE_SERVICE"|"subjectType":"SUBJECT_TYPE_OTHER""#,
    ),
    (Method::Post, "customer/tasks/messages", r#""taskId":583601|"message":"x""#),
    (Method::Post, "customer/task-groups", r#""title":"x""#),
    (Method::Put, "customer/task-groups", r#""groupId":654|"title":"x""#),
    (Method::Delete, "customer/task-groups", r#""groupId":654"#),
    (
        Method::Put,
        "customer/freelancers",
        r#""freelancerId":100870|"firstName":"x"|"note":"x"|"freelancerUuid":"x"|"companyId":2955"#,
    ),
    (Method::Delete, "customer/freelancers", r#""freelancerId":100870|"freelancerUuid":"x""#),
    (
        Method::Post,
        "customer/freelancers/request-code-for-change-contacts",
        r#""freelancerId":100870|"email":"n@gigwire.test""#,
    ),
    (Method::Post, "customer/freelancers/change-contacts", r#""freelancerId":100870|"code":"1""#),
    (Method::Post, "customer/freelancers/change-taxation-status", r#""freelancerId":100870|"taxationStatusId":1"#),
    (Method::Post, "customer/freelancers/add-tax-document", r#""freelancerId":100870|"type":"INN"|"taxNumber":"1""#),
    (Method::Post, "customer/freelancers/request-code-for-new-payout-endpoint", r#""freelancerId":100870"#),
    (Method::Post, "customer/freelancers/cards", r#""freelancerId":100870|"code":1|"redirectUrl":"https://a.test""#),
    (Method::Post, "customer/freelancers/bank-accounts", r#""freelancerId":100870|"code":"1"|"bankAccountType":6"#),
    (Method::Put, "profile/language", r#""language":"EN""#),
    (Method::Post, "customer/web-hook", r#""status":"enabled"|"url":"https://a.test""#),
    (Method::Post, "/_sandbox/tasks", r#""task_id":583601|"do":"take""#),
    (Method::Post, "/_sandbox/top-up", r#""company_id":2957|"amount":5.5"#),
    (Method::Post, "/_sandbox/settings", r#""payouts":"fail"|"code_ms":1|"naive":true"#),
];
