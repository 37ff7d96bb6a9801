//! What the corpus begins with: the answers that the document prints and those of the vectors, requests of every call, and texts
//! of every kind that is read.

use std::collections::BTreeMap;
use std::path::Path;

use gigwire::codec::encode;
use gigwire::schema::Operation;
use gigwire::secret::Secret;
use gigwire::solar_staff::{PLATFORM, webhook};
use serde_json::Value as Json;

use crate::arguments::{Choices, arguments};
use crate::document;

/// The seeds of a target, by name.
#[must_use]
pub fn seeds(target: &str) -> BTreeMap<String, Vec<u8>> {
    match target {
        "answers" => answers(),
        "journals" => numbered(JOURNALS.iter().map(|text| text.as_bytes().to_vec())),
        "requests" => requests(),
        "sandbox" => sandbox(),
        "session" => session(),
        "texts" => numbered(TEXTS.iter().map(|text| text.as_bytes().to_vec())),
        "webhooks" => numbered(EVENTS.iter().map(|body| {
            let signature = webhook::sign(body.as_bytes(), &Secret::from("bb940556f36a5ae58063f151e51f5318"));
            format!("{signature}\n{body}").into_bytes()
        })),
        "workbooks" => numbered(WORKBOOKS.iter().map(|text| text.as_bytes().to_vec())),
        _ => BTreeMap::new(),
    }
}

fn numbered(seeds: impl Iterator<Item = Vec<u8>>) -> BTreeMap<String, Vec<u8>> {
    seeds.enumerate().map(|(index, seed)| (format!("seed-{index:02}"), seed)).collect()
}

/// The operation's name for a file, and its first line.
fn named(operation: &Operation, part: &str, rest: &[u8]) -> (String, Vec<u8>) {
    let mut data = format!("{}\n", operation.id).into_bytes();
    data.extend_from_slice(rest);
    (format!("{}-{part}", operation.id.replace('.', "_")), data)
}

fn answers() -> BTreeMap<String, Vec<u8>> {
    let document = document::read(&PLATFORM);
    let mut seeds = BTreeMap::new();
    for (operation, raw) in document::operations(&PLATFORM, &document) {
        for (index, example) in document::answer_examples(raw).into_iter().enumerate() {
            seeds.extend([named(operation, &format!("printed-{index}"), example.to_string().as_bytes())]);
        }
    }
    for (operation, vector) in vectors("odd") {
        let reply = vector["steps"].as_array().into_iter().flatten().find_map(|step| step.get("reply"));
        let Some(reply) = reply else { continue };
        let body = match (reply.get("text").and_then(Json::as_str), reply.get("json")) {
            (Some(text), _) => text.to_owned(),
            (None, Some(json)) => json.to_string(),
            (None, None) => continue,
        };
        seeds.extend([named(operation, "odd", body.as_bytes())]);
    }
    seeds
}

fn requests() -> BTreeMap<String, Vec<u8>> {
    let chosen: Vec<u8> = (1..48).chain([b'*']).rev().collect();
    let mut seeds: BTreeMap<_, _> =
        PLATFORM.operations.iter().map(|operation| named(operation, "chosen", &chosen)).collect();
    for (operation, vector) in vectors("happy") {
        let args = &vector["start"]["args"];
        if args.is_object() {
            seeds.extend([named(operation, "given", args.to_string().as_bytes())]);
        }
    }
    seeds
}

/// One vector of a kind for each operation.
fn vectors(kind: &str) -> Vec<(&'static Operation, Json)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors/solar_staff");
    let one = |operation: &'static Operation| {
        let path = folder.join(format!("{}.json", operation.id.replace('.', "_")));
        let file: Json = serde_json::from_str(&std::fs::read_to_string(path).ok()?).ok()?;
        let found = file["vectors"].as_array()?.iter().find(|vector| vector["kind"] == kind)?;
        Some((operation, found.clone()))
    };
    PLATFORM.operations.iter().filter_map(one).collect()
}

fn sandbox() -> BTreeMap<String, Vec<u8>> {
    let base = crate::addresses("https://sandbox/solar_staff/api");
    let of = |operation: &'static Operation| {
        let request = encode(&base, operation, &arguments(operation, &mut Choices::new(&[])), 1).expect("a request");
        let path = request.url.strip_prefix("https://sandbox").expect("a path");
        let mut data = format!("{} {path}\n", request.method).into_bytes();
        data.extend_from_slice(&request.body);
        (format!("{}-smallest", operation.id.replace('.', "_")), data)
    };
    let mut seeds: BTreeMap<_, _> = PLATFORM.operations.iter().map(of).collect();
    seeds.extend(
        CONTROLS.iter().enumerate().map(|(index, text)| (format!("control-{index:02}"), text.as_bytes().to_vec())),
    );
    seeds
}

const CONTROLS: &[&str] = &[
    "POST /_sandbox/clock\n{\"advance_ms\":86400000}",
    "POST /_sandbox/faults\n{\"faults\":[{\"kind\":\"status\",\"status\":503,\"retry_after\":1}]}",
    "GET /_sandbox/ledger\n",
    "POST /_sandbox/reset\n{}",
    "GET /_sandbox/settings\n",
    "GET /_sandbox/webhooks\n",
    "GET /_sandbox/freelancer/73d13481-e71c-4edb-b251-a48bbcfa4133\n",
    "POST /_sandbox/freelancer/73d13481-e71c-4edb-b251-a48bbcfa4133\nnumber=4111111111111111&expire=01/30&holder=A&country=RU",
    "POST /_sandbox/top-up\n{\"company_id\":2955,\"amount\":\"10.00\"}",
];

fn session() -> BTreeMap<String, Vec<u8>> {
    // What the bytes choose is told at the target: credentials, what to do, arguments, then the answers.
    let answer = |status: u8, body: &str| {
        let mut bytes = vec![status];
        if matches!(status, 6 | 7) {
            bytes.extend_from_slice(b"2       ");
        }
        bytes.extend([u8::try_from(body.len() / 256).unwrap_or(3), u8::try_from(body.len() % 256).unwrap_or(0)]);
        bytes.extend_from_slice(body.as_bytes());
        bytes
    };
    let pair = r#"{"token":"11111111","refreshToken":"22222222"}"#;
    let challenge = r#"{"2FA":{"type":"sms","number":"+7 *** 12"}}"#;
    let page = r#"{"items":[{"id":7,"state":3}],"pagination":{"page":1,"pages":3,"total":3,"count":1,"perPage":1}}"#;
    let (password, tokens) = ([0_u8], [1_u8]);
    let (log_in, listing, call) = ([0_u8], [1_u8, 2], [2_u8, 0]);
    let scripts: [(&str, &str, Vec<Vec<u8>>); 8] = [
        ("auth.login", "pair", vec![password.to_vec(), log_in.to_vec(), answer(0, pair)]),
        (
            "auth.login",
            "code",
            vec![password.to_vec(), log_in.to_vec(), answer(0, challenge), vec![0], answer(0, pair)],
        ),
        ("auth.login", "refused", vec![password.to_vec(), log_in.to_vec(), answer(3, r#"{"error":"no","code":1}"#)]),
        (
            "tasks.list",
            "pages",
            vec![tokens.to_vec(), listing.to_vec(), answer(0, page), answer(0, page), answer(0, page)],
        ),
        (
            "tasks.get",
            "expired",
            vec![
                tokens.to_vec(),
                call.to_vec(),
                answer(3, r#"{"error":"expired"}"#),
                answer(0, pair),
                answer(6, "busy"),
                answer(0, r#"{"id":7,"state":3}"#),
            ],
        ),
        ("tasks.pay", "unknown", vec![tokens.to_vec(), call.to_vec(), answer(6, "busy")]),
        (
            "tasks.create",
            "fields",
            vec![tokens.to_vec(), call.to_vec(), answer(5, r#"{"price":["a","b"],"errors":{"x":"y"}}"#)],
        ),
        ("companies.switch", "pair", vec![tokens.to_vec(), call.to_vec(), answer(0, pair)]),
    ];
    scripts
        .into_iter()
        .map(|(id, part, pieces)| named(PLATFORM.operation(id).expect("an operation"), part, &pieces.concat()))
        .collect()
}

const TEXTS: &[&str] = &[
    "81",
    "-7.290",
    "1.2e3",
    "12E-2",
    "0e9",
    "5e-28",
    "1234567890.1234567890123456789012345678",
    "2021-08-06 11:17:13",
    "2022-06-22T08:57:53.299123Z",
    "2022-06-22T11:57:53+03:00",
    "2016-12-31T23:59:60z",
    "06.08.2021",
    "-0001-11-30 00:00:00",
    "9999-12-31T23:59:59-23:59",
    "https://my.solarstaff.com/api/",
    "http://127.0.0.1:8787/x",
    "http://[::1]:80",
    "http://127.0.0.1.evil.example",
    "https://u:p@x/../y?z#w",
];

const EVENTS: &[&str] = &[
    r#"{"timestamp":1674539549,"name":"cardAdded","payload":{"ownerId":6,"id":11}}"#,
    r#"{"timestamp":"1674539549","name":"cardDeleted","payload":{"id":"11"}}"#,
    r#"{"timestamp":1,"name":"a","payload":{"uuid":"b2e2671d-f850-493f-83ba-f236d3192974","on":true}}"#,
    r#"{"timestamp":1,"name":"b","payload":{"uuid":"b2e2671d-f850-493f-83ba-f236d3192974","status":3}}"#,
    r#"{"timestamp":1.5,"name":null}"#,
    "[]",
];

/// A run in the middle, one of another company, and a small flow.
const JOURNALS: &[&str] = &[
    concat!(
        "payment_run\n",
        r#"!{"is":"run","version":1,"flow":"payment_run","baseUrl":"http://127.0.0.1/api","company":null,"#,
        r#""run":"044c3cd7-f43c-461c-a698-4080bab12a02","options":{"mode":"act_for","payout":true},"at":1}"#,
        "\n",
        r#"!{"plan":{"key":"a","freelancer":{"id":7},"service":37,"price":"1.00"}}"#,
        "\n",
        r#"!{"plan":{"key":"b","task":{"id":8}}}"#,
        "\n",
        r#"!{"is":"go","rows":2,"total":"1.00","balance":"5","lastTransaction":3,"at":2}"#,
        "\n",
        r#"!{"is":"do","row":0,"act":"pay","at":3}"#,
        "\n",
        r#"!{"is":"end","row":1,"ending":{"result":"paid","price":"1.00"}}"#,
        "\n5 00000000 {}"
    ),
    concat!(
        "payment_run\n",
        r#"!{"is":"run","version":1,"flow":"payment_run","baseUrl":"http://127.0.0.1/api","company":9,"#,
        r#""run":"044c3cd7-f43c-461c-a698-4080bab12a02","options":{},"at":1}"#,
        "\n",
        r#"!{"is":"go","rows":0,"total":"0","at":2}"#,
        "\n",
        r#"!{"is":"cancelled","at":3}"#
    ),
    concat!(
        "add_payout_endpoint\n",
        r#"!{"flow":"add_payout_endpoint","version":1,"baseUrl":"http://127.0.0.1/api","args":{"freelancerId":7,"kind":"card"}}"#,
        "\n",
        r#"!{"step":"before","value":[1,2]}"#,
        "\n",
        r#"!{"step":"page","value":"https://x"}"#
    ),
];

/// CSV, and sheets with everything that cells can be.
const WORKBOOKS: &[&str] = &[
    "invitation\nТелефон;ФИО;Теги\n8 900 123-45-67;\"Анна;\nВолкова\";a, b\n",
    "payroll\nsep=,\nINN,amount,receipt,service,date\n770000000002,\"1 500,50\",Work,courier,31.12.2026\n",
    "invitation\n<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Телефон</t></is></c><c r=\"B1\" t=\"str\"><v>name</v></c></row>\
     <row r=\"2\"><c r=\"A2\"><v>7.9001234567E10</v></c><c r=\"B2\" t=\"inlineStr\"><is><r><t>A&amp;</t></r><r><t>_x000D_b</t></r></is></c></row>\
     </sheetData><mergeCells><mergeCell ref=\"A3:B3\"/></mergeCells></worksheet>",
    "payroll\n<worksheet><sheetData><row><c t=\"str\"><v>ИНН</v></c><c t=\"str\"><v>Сумма</v></c><c t=\"str\"><v>Чек</v></c><c t=\"str\"><v>Услуга</v></c>\
     <c t=\"str\"><v>Дата</v></c><c t=\"str\"><v>Комментарий</v></c></row><row r=\"4\"><c><v>770000000002</v></c><c><f>1+1</f><v>2</v></c>\
     <c t=\"e\"><v>#N/A</v></c><c t=\"b\"><v>1</v></c><c s=\"1\"><v>46387.5</v></c><c t=\"s\"><v>0</v></c></row></sheetData></worksheet>",
    "payroll\n<worksheet><sheetData><row><c t=\"str\"><v>ИНН</v></c><c t=\"str\"><v>Сумма</v></c><c t=\"str\"><v>Чек</v></c><c t=\"str\"><v>Услуга</v></c>\
     <c t=\"str\"><v>Дата</v></c></row><row><c><v>770000000002</v></c><c><v>0.30000000000000004</v></c><c t=\"str\"><v>=1</v></c>\
     <c><v>11</v></c><c s=\"1\"><v>46387</v></c></row></sheetData></worksheet>",
];
