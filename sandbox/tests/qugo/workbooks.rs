//! Workbooks: read as they come, and offered with what is wrong in them.

use calamine::{Reader as _, Xlsx};
use gigwire::http::Method::{Get, Post};
use gigwire::http::Response;
use gigwire_sandbox::qugo::seed::inns;
use rust_xlsxwriter::Workbook;
use serde_json::{Value, json};

use crate::customer::Customer;

/// A workbook of one sheet of texts.
pub fn book(rows: &[&[&str]]) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (row, cells) in (0..).zip(rows) {
        for (column, text) in (0..).zip(*cells) {
            sheet.write_string(row, column, *text).unwrap();
        }
    }
    book.save_to_buffer().unwrap()
}

fn sheets(response: &Response) -> Vec<Vec<Vec<String>>> {
    assert_eq!(response.status, 200);
    let mut book: Xlsx<_> = Xlsx::new(std::io::Cursor::new(response.body.clone())).unwrap();
    let texts = |(_, sheet): (String, calamine::Range<calamine::Data>)| {
        sheet.rows().map(|row| row.iter().map(ToString::to_string).collect()).collect()
    };
    book.worksheets().into_iter().map(texts).collect()
}

#[test]
fn invitations_in_any_order_of_columns() {
    let mut customer = Customer::new();
    let sheet = book(&[
        &["Теги", "ФИО", "Номер телефона"],
        &["север, юг", "Новиков Иван", "8 900 111-22-33"],
        &["", "", "+79001112233"],
        &["", "Плохой", "123"],
        &["", "", ""],
    ]);
    let response = customer.upload("workman-registries", &sheet);
    let answer: Value = serde_json::from_slice(&response.body).unwrap();
    assert_eq!(answer["counters"], json!({"total": 3, "success": 0, "failed": 0}), "the work goes on");
    let id = &answer["id"];
    customer.wait(2_000);
    assert_eq!(
        customer.get("workman-registries")["items"][0]["counters"],
        json!({"total": 3, "success": 1, "failed": 2})
    );
    let items = customer.get(&format!("workman-registries/{id}/items"))["items"].clone();
    let states: Vec<&str> = items.as_array().unwrap().iter().map(|row| row["status"]["id"].as_str().unwrap()).collect();
    assert_eq!(states, ["SUCCESS", "FAILED", "FAILED"]);
    let failed = sheets(&customer.send(Get, &format!("workman-registries/{id}/failed"), &Value::Null));
    assert_eq!(failed[0][1], ["+79001112233", "", "", "Дубликат: исполнитель уже приглашён"]);
    assert_eq!(failed[0][2], ["123", "Плохой", "", "Неверный номер телефона"]);
    assert_eq!(customer.world.outbox().messages().count(), 1, "an SMS for the good row only");
    assert_eq!(customer.get("employees/page?filters[projects][]=юг")["items"][0]["name"], "Новиков Иван");
    let good = book(&[&["Телефон"], &["+79005554433"]]);
    let response = customer.upload("workman-registries", &good);
    let id = serde_json::from_slice::<Value>(&response.body).unwrap()["id"].clone();
    customer.wait(2_000);
    assert_eq!(customer.send(Get, &format!("workman-registries/{id}/failed"), &Value::Null).status, 204);
}

#[test]
fn the_template_filled_corrected_and_paid() {
    let mut customer = Customer::new();
    let template = sheets(&customer.send(Get, "payroll-registries/template", &Value::Null));
    assert_eq!(template[1][1], ["courier", "Услуги курьера"]);
    let headings: Vec<&str> = template[0][0].iter().map(String::as_str).collect();
    let good = [inns::NATURAL_PERSON, "1000.50", "Доставка", "courier", "10.10.2025", ""];
    let bad = ["7700", "0", "", "nothing", "x", ""];
    let response = customer.upload("payroll-registries", &book(&[&headings, &good, &bad]));
    let id = serde_json::from_slice::<Value>(&response.body).unwrap()["id"].as_u64().unwrap();
    customer.wait(2_000);
    assert_eq!(customer.statuses(id), ["READY_TO_APPLY", "VALIDATION_FAILED"]);
    let response = customer.send(Get, &format!("payroll-registries/{id}/errors"), &Value::Null);
    let errors = sheets(&response);
    assert_eq!(errors[0].len(), 2);
    let comment = errors[0][1].last().unwrap();
    for part in ["inn", "price", "title", "type", "actDate"] {
        assert!(comment.contains(part), "{part}: {comment}");
    }
    assert_eq!(customer.upload("payroll-registries", &response.body).status, 422, "with the platform's comments");
    customer.post(&format!("payroll-registries/{id}/execute"));
    customer.wait(60_000);
    assert_eq!(customer.statuses(id), ["PAID", "VALIDATION_FAILED"]);
}

#[test]
fn what_is_no_workbook_is_refused() {
    let mut customer = Customer::new();
    for file in [b"".as_slice(), b"phone\n1", b"PK\x03\x04"] {
        for path in ["workman-registries", "payroll-registries"] {
            assert_eq!(customer.upload(path, file).status, 422, "{path} {file:?}");
        }
    }
    let response = customer.upload("payroll-registries", &book(&[&["ИНН", "Сумма"], &["1", "2"]]));
    assert_eq!(response.status, 422, "columns are missing");
    assert_eq!(customer.call(Post, "workman-registries", &json!({})).0, 422);
    let mut numbers = Workbook::new();
    let sheet = numbers.add_worksheet();
    sheet.write_string(0, 0, "Телефон").unwrap();
    sheet.write_number(1, 0, 79_001_234_567.0).unwrap();
    let response = customer.upload("workman-registries", &numbers.save_to_buffer().unwrap());
    assert_eq!(response.status, 200);
    assert_eq!(
        customer.get("employees/page?filters[search]=79001234567")["meta"]["total"],
        1,
        "a number is a phone, too"
    );
}
