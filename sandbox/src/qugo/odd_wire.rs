//! Answers in the shapes that Qugo's prose, tables and overviews disagree about.

use gigwire::http::Response;

use crate::json_node::{self, Node};
use crate::random::Random;

/// What is odd about one answer; each is drawn for the whole answer, as a server would have it.
#[expect(clippy::struct_excessive_bools, reason = "each is an oddity of its own")]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Oddities {
    /// `SmzState`, `WorkmanState`, `Origin`, as the prose has them.
    capitals: bool,
    /// A state as its code in place of the object.
    states_are_texts: bool,
    /// A sum as text.
    money_is_text: bool,
    /// An id as text.
    ids_are_texts: bool,
    /// The list without what is around it.
    bare_lists: bool,
    /// The customer as text.
    account_is_text: bool,
    /// `ogrn` as it ought to be.
    ogrn: bool,
    /// `id` for `jobId`.
    plain_job_ids: bool,
    /// What is null is absent.
    nulls_are_absent: bool,
    /// Keys that nobody documented.
    unknown_fields: bool,
}

const MONEY: [&str; 7] =
    ["budget", "offerPrice", "price", "transactionAmount", "taxAmount", "commissionAmount", "resultDeclineNewPrice"];

impl Oddities {
    fn draw(random: &mut Random) -> Self {
        let mut coin = || random.percent(50);
        Self {
            capitals: coin(),
            states_are_texts: coin(),
            money_is_text: coin(),
            ids_are_texts: coin(),
            bare_lists: coin(),
            account_is_text: coin(),
            ogrn: coin(),
            plain_job_ids: coin(),
            nulls_are_absent: coin(),
            unknown_fields: coin(),
        }
    }

    fn bend(self, fields: &mut Vec<(String, Node)>) {
        for (name, value) in fields.iter_mut() {
            self.bend_field(name, value);
        }
        if self.nulls_are_absent {
            fields.retain(|(_, value)| !value.is_null());
        }
        if self.unknown_fields {
            fields.push(("sandboxExtra".to_owned(), Node::Array(vec![Node::Other("1.50".to_owned())])));
        }
    }

    fn bend_field(self, name: &mut String, value: &mut Node) {
        let state = matches!(name.as_str(), "state" | "status" | "workmanState" | "smzState" | "type");
        match (name.as_str(), &mut *value) {
            (_, Node::Object(fields)) if state && self.states_are_texts => {
                if let Some((_, code)) = fields.iter().find(|(key, _)| key == "id") {
                    *value = code.clone();
                }
            }
            ("account", Node::Object(_)) if self.account_is_text => *value = Node::Text("ООО «Заказчик»".to_owned()),
            (key, Node::Other(text)) if self.money_is_text && MONEY.contains(&key) && text != "null" => {
                *value = Node::Text(core::mem::take(text));
            }
            ("id" | "jobId" | "workmanId", Node::Other(text)) if self.ids_are_texts && text != "null" => {
                *value = Node::Text(core::mem::take(text));
            }
            _ => {}
        }
        let other = match name.as_str() {
            "workmanState" if self.capitals => "WorkmanState",
            "smzState" if self.capitals => "SmzState",
            "origin" if self.capitals => "Origin",
            "orgn" if self.ogrn => "ogrn",
            "jobId" if self.plain_job_ids => "id",
            _ => return,
        };
        other.clone_into(name);
    }
}

/// Makes an answer odd. The same seed makes the same answer odd in the same way.
pub fn distort(seed: u64, response: &mut Response) {
    if !response.is_success() {
        return;
    }
    let oddities = Oddities::draw(&mut Random::new(seed));
    json_node::change(response, |node| {
        node.each_object(&mut |fields| oddities.bend(fields));
        if let Node::Object(fields) = node
            && oddities.bare_lists
            && let Some((_, list)) = fields.iter().find(|(name, _)| name == "items")
        {
            *node = list.clone();
        }
    });
}
