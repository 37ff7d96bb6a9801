//! The typed face over the encoder and the decoder: what a user of the crate writes.

use rust_decimal::Decimal;

use super::codes::{
    CurrencyId, OrdContractType, OrdSubjectType, SettableTaskState, SortDirection, TaskFileType, TaskSort, TaskState,
    TransactionType, TwoFactorType,
};
use super::inputs::{AdvContract, AdvData, TaskAttribute};
use super::tables::PLATFORM;
use super::{auth, finance, lookups, ord, task_files, tasks};
use crate::codec::{AddressOptions, Addresses, DateTime, Document, decode, encode, parse_datetime};
use crate::http::{Request, Response};
use crate::secret::Secret;
use crate::value::{FileArg, Value};

fn request(id: &str, arguments: &Value) -> Request {
    let base = Addresses::new(&PLATFORM, &AddressOptions::default()).unwrap();
    encode(&base, PLATFORM.operation(id).unwrap(), arguments, 1).unwrap()
}

fn document(id: &str, body: &str) -> Document {
    let response = Response { status: 200, headers: Vec::new(), body: body.into() };
    decode(PLATFORM.operation(id).unwrap(), response).unwrap()
}

fn moment(text: &str) -> DateTime {
    parse_datetime(text).unwrap()
}

#[test]
fn filters_become_the_documented_query() {
    let list = tasks::List {
        state: &[TaskState::InWork, TaskState::ChangeApproval],
        date_created_from: Some(jiff::civil::date(2024, 5, 1)),
        has_payout: Some(false),
        sort: Some(TaskSort::DateEnd),
        direction: Some(SortDirection::Desc),
        ..tasks::List::default()
    };
    let request = request(tasks::List::ID, &list.arguments());
    let (_, query) = request.url.split_once('?').unwrap();
    let decoded = percent_encoding::percent_decode_str(query).decode_utf8().unwrap();
    // in the documented order of arguments or in the caller's: the encoder's business
    let mut pairs: Vec<&str> = decoded.split('&').collect();
    pairs.sort_unstable();
    assert_eq!(
        pairs,
        [
            "direction=desc",
            "filter[dateCreatedFrom]=2024-05-01",
            "filter[hasPayout]=0",
            "filter[state][]=16",
            "filter[state][]=2",
            "sort=date_end",
        ]
    );
}

#[test]
fn a_task_with_all_kinds_of_arguments() {
    let attributes = [TaskAttribute::new(6, "Вестник")];
    let contracts = [AdvContract { uuid: None, sum: Some(Decimal::new(4_050, 2)) }];
    let deadline = moment("2022-06-22T08:57:53.299Z");
    let create = tasks::Create {
        file_ids: &[1, 2],
        adv_data: Some(AdvData { end_contracts: &contracts }),
        validate_only: Some(true),
        ..tasks::Create::new(20, &attributes, "Статья", "О погоде", 100_871, deadline, Decimal::new(8_100, 2))
    };
    let body = String::from_utf8(request(tasks::Create::ID, &create.arguments()).body).unwrap();
    let body: serde_json::Map<String, serde_json::Value> = serde_json::from_str(&body).unwrap();
    assert_eq!(body["categoryId"], 20);
    assert_eq!(body["attributes"], serde_json::json!([{"id": 6, "value": "Вестник"}]));
    assert_eq!(body["fileIds"], serde_json::json!([1, 2]));
    assert_eq!(body["deadline"], "2022-06-22T08:57:53.299Z");
    assert_eq!(body["validateOnly"], true);
    assert!(body["advData"]["endContracts"][0]["sum"].is_number());
    for absent in ["uuid", "acceptanceFileIds", "editGroup", "compensationType"] {
        assert!(!body.contains_key(absent), "{absent}");
    }
}

#[test]
fn a_path_takes_whichever_was_given() {
    let set = tasks::SetState { task_id: Some(7), ..tasks::SetState::new(SettableTaskState::TakeToWork) };
    let request = request(tasks::SetState::ID, &set.arguments());
    assert_eq!(request.url, "https://my.solarstaff.com/api/customer/tasks/7");
    assert_eq!(request.body, br#"{"state":2}"#);
}

#[test]
fn secrets_are_sent_and_not_shown() {
    let login = auth::Login { code: Some(Secret::from("007")), ..auth::Login::new("ivan", Secret::from("s3cret")) };
    let body = String::from_utf8(request(auth::Login::ID, &login.arguments()).body).unwrap();
    assert!(body.contains(r#""password":"s3cret""#) && body.contains(r#""code":"007""#));
    let shown = format!("{login:?}");
    assert!(!shown.contains("s3cret") && !shown.contains("007"), "{shown}");
}

#[test]
fn a_page_is_read_field_by_field() {
    let body = r#"{"items": [{"id": "583689", "state": 5, "price": 81, "commissionAmount": 7.29, "datePaid": "2021-08-06 14:17:13",
        "dateAccepted": "-0001-11-30 00:00:00", "currency": {"currency": "EUR", "id": 3}, "parentCategory": {"id": 2, "title_en": "Internet"},
        "files": [{"id": 1, "typeId": 99}], "hold": [], "newField": 1}],
        "pagination": {"count": 1, "total": 102, "perPage": 1, "page": 1, "pages": 102}}"#;
    let document = document(tasks::List::ID, body);
    let page = tasks::List::answer(&document).unwrap();
    assert_eq!((page.pagination().pages(), page.pagination().per_page()), (102, Some(1)));
    let task = page.items().next().unwrap();
    assert_eq!((task.id(), task.state()), (583_689, Some(TaskState::Completed)));
    assert_eq!(task.commission_amount().map(|amount| amount.to_string()).as_deref(), Some("7.29"));
    assert_eq!((task.date_paid(), task.date_accepted()), (Some(moment("2021-08-06 14:17:13")), None));
    assert_eq!(task.currency().and_then(|currency| currency.id()), Some(CurrencyId::Eur));
    assert_eq!(task.parent_category().and_then(|category| category.title_en()), Some("Internet"));
    let types: Vec<Option<i64>> = task.files().map(|file| file.type_id().map(|code| code.code())).collect();
    assert_eq!(types, [Some(99)]);
    assert!(task.hold().is_none() && task.issue_code().is_none());
    assert_eq!(task.node().extras().count(), 1);
    assert!(tasks::Get::answer(&document).is_none(), "a page is no task");
}

#[test]
fn answers_of_two_forms() {
    let challenge = document(auth::Login::ID, r#"{"2FA": {"type": "SMS", "number": "+7000"}}"#);
    let answer = auth::Login::answer(&challenge).unwrap();
    assert!(answer.token().is_none());
    assert_eq!(answer.two_factor().and_then(|challenge| challenge.r#type()), Some(TwoFactorType::Sms));
    assert!(tasks::CheckRequirements::answer(&document(tasks::CheckRequirements::ID, "")).is_none());
    let means = document(finance::payout_endpoints::List::ID, r#"{"wallets": [], "iban": [{"id": 4, "status": "3"}]}"#);
    let means = finance::payout_endpoints::List::answer(&means).unwrap();
    assert_eq!(means.ibans().map(|account| account.id()).collect::<Vec<_>>(), [4]);
    let currencies = document(lookups::Currencies::ID, r#"{"RUB": 1, "USD": "2", "GBP": 9}"#);
    let read: Vec<_> = lookups::Currencies::answer(&currencies).collect();
    assert_eq!(read, [("RUB", CurrencyId::Rub), ("USD", CurrencyId::Usd), ("GBP", CurrencyId::Unknown(9))]);
}

#[test]
fn a_file_leaves_a_gap_in_the_body() {
    let file = FileArg { name: "act.pdf".into(), content_type: Some("application/pdf".into()), id: 42 };
    let add = task_files::Add { task_id: Some(7), ..task_files::Add::new(TaskFileType::RightsTransfer, file) };
    let request = request(task_files::Add::ID, &add.arguments());
    let part = request.file.unwrap();
    let (before, after) = request.body.split_at(part.at);
    assert_eq!(part.id, 42);
    assert!(before.ends_with(b"content-type: application/pdf\r\n\r\n") && after.starts_with(b"\r\n--gigwire-"));
}

#[test]
fn a_contract_has_its_day_first() {
    let some = uuid::Uuid::from_u128(1);
    let day = jiff::civil::date(2020, 1, 11);
    let (service, distribution) = (OrdContractType::Service, OrdSubjectType::Distribution);
    let create = ord::contracts::Create::new(some, some, some, day, service, distribution);
    let request = request(ord::contracts::Create::ID, &create.arguments());
    assert!(String::from_utf8_lossy(&request.body).contains(r#""contractDate":"11.01.2020""#));
}

#[test]
fn lists_without_an_object_around_them() {
    let rates = document(
        lookups::Exchanges::ID,
        r#"[{"base": {"id": 3}, "target": {"id": 1}, "rate": 79.401}, {"base": {"id": 2}, "target": {"id": 1}, "rate": "1"}]"#,
    );
    let rates: Vec<Decimal> = lookups::Exchanges::answer(&rates).map(|rate| rate.rate()).collect();
    assert_eq!(rates, [Decimal::new(79_401, 3), Decimal::ONE]);
    for body in [r#"[{"id": 1, "type": 3}]"#, r#"{"items": [{"id": 1, "type": 3}]}"#] {
        let transactions = document(finance::Transactions::ID, body);
        let list = finance::Transactions::answer(&transactions).unwrap();
        assert_eq!(list.items().next().and_then(|item| item.r#type()), Some(TransactionType::Refund), "{body}");
    }
}
