//! Answers in the shapes that the tables and samples of Solar Staff's documentation disagree about.

use gigwire::http::{Method, Request, Response};

use crate::json_node::{self, Node};
use crate::random::Random;

/// What is odd about one answer; each is drawn for the whole answer, as a server would have it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Oddities {
    ids_are_texts: bool,
    booleans_are_numbers: bool,
    money_is_text: bool,
    no_date: Option<&'static str>,
    empty_objects_are_arrays: bool,
    titles_in_snake_case: bool,
    iban: bool,
    change_approval_is_13: bool,
    nothing_to_say: bool,
    unknown_fields: bool,
}

const MONEY: [&str; 15] = [
    "price",
    "amount",
    "cost",
    "rate",
    "sum",
    "contractSum",
    "commissionAmount",
    "commissionPercent",
    "serviceFeeCompensation",
    "serviceFeeCompensationPercent",
    "balanceAmount",
    "balanceAmountVat",
    "holdAmount",
    "holdAmountVat",
    "price_to_pay",
];

const CODES: [&str; 8] = ["id", "state", "status", "type", "payoutStatus", "cardType", "walletType", "bankAccountType"];

impl Oddities {
    fn draw(random: &mut Random) -> Self {
        let mut coin = || random.percent(50);
        Self {
            ids_are_texts: coin(),
            booleans_are_numbers: coin(),
            money_is_text: coin(),
            empty_objects_are_arrays: coin(),
            titles_in_snake_case: coin(),
            iban: coin(),
            change_approval_is_13: coin(),
            nothing_to_say: coin(),
            unknown_fields: coin(),
            no_date: random.pick(&[None, Some("-0001-11-30 00:00:00"), Some("")]).copied().flatten(),
        }
    }
}

/// Makes an answer odd. The same seed makes the same answer odd in the same way.
pub fn distort(seed: u64, request: &Request, response: &mut Response) {
    let json = response.header("content-type") == Some("application/json");
    if !json || response.status != 200 {
        return;
    }
    let oddities = Oddities::draw(&mut Random::new(seed));
    if oddities.nothing_to_say && may_be_silent(request) {
        response.body.clear();
        response.headers.retain(|(name, _)| name != "content-type");
        return;
    }
    json_node::change(response, |node| oddities.bend(node));
}

/// Making a task and inviting someone are answered by a UUID in one place and by nothing in another.
fn may_be_silent(request: &Request) -> bool {
    let path = request.url.split('?').next().unwrap_or_default();
    request.method == Method::Post && (path.ends_with("/customer/tasks") || path.ends_with("/customer/freelancers"))
}

impl Oddities {
    fn bend(self, node: &mut Node) {
        match node {
            Node::Array(items) => items.iter_mut().for_each(|item| self.bend(item)),
            Node::Object(fields) => {
                self.bend_fields(fields);
                if fields.is_empty() && self.empty_objects_are_arrays {
                    *node = Node::Array(Vec::new());
                }
            }
            Node::Text(_) | Node::Other(_) => {}
        }
    }

    fn bend_fields(self, fields: &mut Vec<(String, Node)>) {
        let is = |name: &str, wanted: &str| {
            fields.iter().any(|(known, value)| known == name && *value == Node::Other(wanted.to_owned()))
        };
        // Told apart by the change approval that is open, as the documentation leaves room for.
        let approval = is("state", "16") && !is("activeChangesetId", "null") && self.change_approval_is_13;
        let paging = fields.iter().any(|(name, _)| name == "perPage");
        for (name, value) in fields.iter_mut() {
            if approval && name == "state" {
                *value = Node::Other("13".to_owned());
            }
            if !paging {
                self.bend_value(name, value);
            }
            self.bend(value);
            if self.titles_in_snake_case && name == "titleEn" {
                "title_en".clone_into(name);
            }
            if self.iban && name == "ibans" {
                "iban".clone_into(name);
            }
        }
        if self.unknown_fields && !fields.is_empty() && !is_map(fields) {
            let inner = vec![("x".to_owned(), Node::Array(vec![Node::Other("1.50".to_owned())]))];
            fields.push(("sandboxExtra".to_owned(), Node::Object(inner)));
        }
    }

    fn bend_value(self, name: &str, value: &mut Node) {
        let no_date = matches!(value, Node::Other(null) if null == "null")
            || matches!(value, Node::Text(text) if text.is_empty());
        if let Some(zero) = self.no_date.filter(|_| no_date && is_date(name)) {
            *value = Node::Text(zero.to_owned());
            return;
        }
        let Node::Other(text) = value else { return };
        let number = text.starts_with(|first: char| first == '-' || first.is_ascii_digit());
        match text.as_str() {
            "true" if self.booleans_are_numbers => *value = Node::Other("1".to_owned()),
            "false" if self.booleans_are_numbers => *value = Node::Other("0".to_owned()),
            _ if number && self.money_is_text && MONEY.contains(&name) => *value = Node::Text(core::mem::take(text)),
            _ if number && self.ids_are_texts && (CODES.contains(&name) || name.ends_with("Id")) => {
                *value = Node::Text(core::mem::take(text));
            }
            _ => {}
        }
    }
}

fn is_date(name: &str) -> bool {
    name.starts_with("date") || name.ends_with("Date") || name.ends_with("At") || name.ends_with("Till")
}

/// Whether the keys are data (currencies, deadlines, statuses): capitals.
fn is_map(fields: &[(String, Node)]) -> bool {
    fields.iter().all(|(name, _)| name.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_'))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NONE: Oddities = Oddities {
        ids_are_texts: false,
        booleans_are_numbers: false,
        money_is_text: false,
        no_date: None,
        empty_objects_are_arrays: false,
        titles_in_snake_case: false,
        iban: false,
        change_approval_is_13: false,
        nothing_to_say: false,
        unknown_fields: false,
    };

    fn bent(oddities: Oddities, text: &str) -> String {
        let mut node = json_node::read(text).unwrap();
        oddities.bend(&mut node);
        let mut bent = String::new();
        node.write(&mut bent);
        bent
    }

    #[test]
    fn each_oddity_by_itself() {
        let task = r#"{"id":5,"ownerId":7,"state":16,"activeChangesetId":9,"price":1067273.50,"ok":true,"datePaid":null,"titleEn":"a\"b","ibans":[],"data":{}}"#;
        assert_eq!(bent(NONE, task), task);
        for (oddities, from, to) in [
            (Oddities { ids_are_texts: true, ..NONE }, r#""id":5,"ownerId":7"#, r#""id":"5","ownerId":"7""#),
            (Oddities { booleans_are_numbers: true, ..NONE }, "true", "1"),
            (Oddities { money_is_text: true, ..NONE }, "1067273.50", "\"1067273.50\""),
            (Oddities { no_date: Some(""), ..NONE }, r#""datePaid":null"#, r#""datePaid":"""#),
            (Oddities { empty_objects_are_arrays: true, ..NONE }, "{}", "[]"),
            (Oddities { titles_in_snake_case: true, ..NONE }, "titleEn", "title_en"),
            (Oddities { iban: true, ..NONE }, "ibans", "iban"),
            (Oddities { change_approval_is_13: true, ..NONE }, ":16", ":13"),
            (Oddities { unknown_fields: true, ..NONE }, "{}}", r#"{},"sandboxExtra":{"x":[1.50]}}"#),
        ] {
            let got = bent(oddities, task)
                .replace(r#""state":"16","activeChangesetId":"9""#, r#""state":16,"activeChangesetId":9"#);
            assert_eq!(got, task.replace(from, to), "{oddities:?}");
        }
        let everything = Oddities { ids_are_texts: true, unknown_fields: true, ..NONE };
        let page = r#"{"count":1,"total":1,"perPage":20,"page":1,"pages":1}"#;
        assert_eq!(bent(Oddities { unknown_fields: false, ..everything }, page), page);
        assert_eq!(bent(everything, r#"{"RUB":1,"EUR":3}"#), r#"{"RUB":1,"EUR":3}"#, "keys that are data stay");
    }

    #[test]
    fn every_oddity_is_drawn_sooner_or_later() {
        let drawn: Vec<_> = (0..64).map(|seed| Oddities::draw(&mut Random::new(seed))).collect();
        assert!(drawn.iter().any(|odd| odd.nothing_to_say) && drawn.iter().any(|odd| !odd.nothing_to_say));
        assert!(drawn.iter().any(|odd| odd.no_date == Some("")) && drawn.iter().any(|odd| odd.no_date.is_none()));
        assert_eq!(drawn, (0..64).map(|seed| Oddities::draw(&mut Random::new(seed))).collect::<Vec<_>>());
    }
}
