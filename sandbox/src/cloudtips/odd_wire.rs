//! Answers in the shapes that CloudTips' tables, samples and recorded answers disagree about.

use gigwire::http::Response;

use crate::json_node::{self, Node};
use crate::random::Random;

/// What is odd about one answer; each is drawn for the whole answer, as a server would have it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Oddities {
    /// `"true"` for `true`, as every table types it.
    success_is_text: bool,
    /// What stands for no errors beside success.
    no_errors: NoErrors,
    /// `validationErrors` of a failure as a list, as the tables type it.
    errors_in_a_list: bool,
    /// Names for numbers of codes, as in recorded answers, and numbers for names.
    other_codes: bool,
    /// `errorCode` or `statusCode`, which no table names.
    extra_code: Option<&'static str>,
    /// `photold` for `photoId`.
    small_l: bool,
    /// `shortId` for `layoutId` of a payment page, as in the sample.
    short_ids: bool,
    /// The keys of `data` beside `succeed`, as in the sample of a list.
    no_data: bool,
    /// Pascal case, as in bodies.
    pascal: bool,
    /// Whole numbers as text.
    numbers_are_texts: bool,
    /// A failure under 400.
    under_400: bool,
    /// Keys that nobody documented.
    unknown_fields: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum NoErrors {
    Null,
    Empty,
    Absent,
    /// The words of a sample: errors beside success mean nothing.
    Samples,
}

impl Oddities {
    fn draw(random: &mut Random) -> Self {
        let no_errors = [NoErrors::Null, NoErrors::Empty, NoErrors::Absent, NoErrors::Samples];
        let no_errors = *random.pick(&no_errors).unwrap_or(&NoErrors::Null);
        let extra_code = random.pick(&[None, Some("errorCode"), Some("statusCode")]).copied().flatten();
        let mut coin = || random.percent(50);
        Self {
            success_is_text: coin(),
            no_errors,
            errors_in_a_list: coin(),
            other_codes: coin(),
            extra_code,
            small_l: coin(),
            short_ids: coin(),
            no_data: coin(),
            pascal: coin(),
            numbers_are_texts: coin(),
            under_400: coin(),
            unknown_fields: coin(),
        }
    }
}

/// Makes an answer odd. The same seed makes the same answer odd in the same way.
pub fn distort(seed: u64, response: &mut Response) {
    let oddities = Oddities::draw(&mut Random::new(seed));
    let mut status = response.status;
    json_node::change(response, |node| {
        let Node::Object(fields) = &mut *node else { return };
        let enveloped = fields.iter().any(|(name, _)| name == "succeed");
        let succeeded = fields.iter().any(|(name, value)| name == "succeed" && *value == other("true"));
        if enveloped && !succeeded && status == 200 && oddities.under_400 {
            status = 400;
        }
        if enveloped {
            oddities.bend_envelope(fields, succeeded);
            bend(oddities, node);
            return;
        }
        // The identity host: OAuth, whose numbers public clients read as text, too.
        for (name, value) in fields {
            if let (Node::Other(text), "expires_in", true) = (&mut *value, name.as_str(), oddities.numbers_are_texts) {
                *value = Node::Text(core::mem::take(text));
            }
        }
    });
    response.status = status;
}

fn other(text: &str) -> Node {
    Node::Other(text.to_owned())
}

impl Oddities {
    fn bend_envelope(self, fields: &mut Vec<(String, Node)>, succeeded: bool) {
        let take = |fields: &mut Vec<(String, Node)>, wanted: &str| {
            let at = fields.iter().position(|(name, _)| name == wanted)?;
            Some(fields.remove(at).1)
        };
        if succeeded {
            let sample = Node::Text("string".to_owned());
            let list = || Node::Array(vec![sample.clone()]);
            take(fields, "errors");
            take(fields, "validationErrors");
            let (errors, by_field) = match self.no_errors {
                NoErrors::Absent => (None, None),
                NoErrors::Null => (Some(other("null")), Some(other("null"))),
                NoErrors::Empty => (Some(Node::Array(Vec::new())), Some(Node::Object(Vec::new()))),
                NoErrors::Samples => (Some(list()), Some(Node::Object(vec![("additionalProp1".to_owned(), list())]))),
            };
            fields.extend(errors.map(|errors| ("errors".to_owned(), errors)));
            fields.extend(by_field.map(|by_field| ("validationErrors".to_owned(), by_field)));
        } else if self.errors_in_a_list
            && let Some(Node::Object(by_field)) = take(fields, "validationErrors")
        {
            let texts = by_field.into_iter().flat_map(|(_, texts)| match texts {
                Node::Array(texts) => texts,
                other => vec![other],
            });
            fields.push(("validationErrors".to_owned(), Node::Array(texts.collect())));
        }
        if let (true, Some(at)) = (self.no_data && succeeded, fields.iter().position(|(name, _)| name == "data"))
            && let Some((_, Node::Object(inside))) = fields.get(at).cloned()
        {
            fields.remove(at);
            fields.splice(0..0, inside);
        }
        for (name, value) in fields.iter_mut() {
            if name == "succeed"
                && self.success_is_text
                && let Node::Other(text) = value
            {
                *value = Node::Text(core::mem::take(text));
            }
        }
        // Where the data stands beside it, a `statusCode` would be the data's.
        let taken = |code: &str| fields.iter().any(|(name, _)| name == code);
        if let Some(code) = self.extra_code.filter(|code| !taken(code)) {
            fields.push((code.to_owned(), other("0")));
        }
    }
}

/// What a code is called, and its number.
const STATUSES: [(&str, &str); 4] =
    [("0", "None"), ("1", "Confirmed"), ("2", "WaitingForConfirmation"), ("3", "Declined")];
const METHODS: [(&str, &str); 2] = [("0", "Instant"), ("1", "Accumulation")];

fn bend(oddities: Oddities, node: &mut Node) {
    match node {
        Node::Array(items) => items.iter_mut().for_each(|item| bend(oddities, item)),
        Node::Object(fields) => bend_fields(oddities, fields),
        Node::Text(_) | Node::Other(_) => {}
    }
}

fn bend_fields(oddities: Oddities, fields: &mut Vec<(String, Node)>) {
    // Languages, and fields of a request, are keys that are data.
    let is_data = fields.iter().any(|(name, _)| ["ru", "additionalProp1"].contains(&name.as_str()));
    let is_layout = fields.iter().any(|(name, _)| name == "default");
    for (name, value) in fields.iter_mut() {
        if name != "validationErrors" {
            bend(oddities, value);
        }
        bend_value(oddities, name, value);
        match name.as_str() {
            "photoId" if oddities.small_l => "photold".clone_into(name),
            "layoutId" if oddities.short_ids && is_layout => "shortId".clone_into(name),
            _ => {}
        }
        if oddities.pascal && !is_data {
            capitalise(name);
        }
    }
    if oddities.unknown_fields && !fields.is_empty() && !is_data {
        fields.push(("sandboxExtra".to_owned(), Node::Array(vec![other("1.50")])));
    }
}

fn bend_value(oddities: Oddities, name: &str, value: &mut Node) {
    let codes: &[(&str, &str)] = match name {
        "layoutStatus" | "confirmationStatus" => &STATUSES,
        "payoutMethod" => &METHODS,
        _ => &[],
    };
    if !codes.is_empty() && oddities.other_codes {
        let turned = match value {
            Node::Other(number) => codes.iter().find(|(code, _)| code == number).map(|(_, name)| name),
            Node::Text(name) => codes.iter().find(|(_, known)| known == name).map(|(code, _)| code),
            _ => None,
        };
        if let Some(turned) = turned {
            *value = Node::Text((*turned).to_owned());
        }
        return;
    }
    let whole = ["transactionId", "totalCount", "lifetime", "employeeCount"].contains(&name) || !codes.is_empty();
    if let (Node::Other(text), true) = (&mut *value, whole && oddities.numbers_are_texts)
        && text.bytes().all(|byte| byte.is_ascii_digit())
    {
        *value = Node::Text(core::mem::take(text));
    }
}

fn capitalise(name: &mut str) {
    if let Some(first) = name.get_mut(..1) {
        first.make_ascii_uppercase();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NONE: Oddities = Oddities {
        success_is_text: false,
        no_errors: NoErrors::Null,
        errors_in_a_list: false,
        other_codes: false,
        extra_code: None,
        small_l: false,
        short_ids: false,
        no_data: false,
        pascal: false,
        numbers_are_texts: false,
        under_400: false,
        unknown_fields: false,
    };

    fn bent(oddities: Oddities, text: &str) -> String {
        let mut node = json_node::read(text).unwrap();
        if let Node::Object(fields) = &mut node {
            oddities.bend_envelope(fields, text.contains("\"succeed\":true"));
        }
        bend(oddities, &mut node);
        let mut bent = String::new();
        node.write(&mut bent);
        bent
    }

    #[test]
    fn each_oddity_by_itself() {
        let good = r#"{"data":{"layoutStatus":2,"photoId":"p","layoutId":"a","default":true,"totalCount":1},"succeed":true,"errors":null,"validationErrors":null}"#;
        let bad = r#"{"succeed":false,"errors":[],"validationErrors":{"Name":["x"]}}"#;
        assert_eq!((bent(NONE, good).as_str(), bent(NONE, bad).as_str()), (good, bad));
        for (oddities, text, from, to) in [
            (Oddities { success_is_text: true, ..NONE }, good, "\"succeed\":true", "\"succeed\":\"true\""),
            (Oddities { no_errors: NoErrors::Absent, ..NONE }, good, r#","errors":null,"validationErrors":null"#, ""),
            (Oddities { errors_in_a_list: true, ..NONE }, bad, r#"{"Name":["x"]}"#, r#"["x"]"#),
            (
                Oddities { other_codes: true, ..NONE },
                good,
                "\"layoutStatus\":2",
                "\"layoutStatus\":\"WaitingForConfirmation\"",
            ),
            (Oddities { small_l: true, ..NONE }, good, "photoId", "photold"),
            (Oddities { short_ids: true, ..NONE }, good, "layoutId", "shortId"),
            (Oddities { numbers_are_texts: true, ..NONE }, good, ":1}", ":\"1\"}"),
            (Oddities { extra_code: Some("errorCode"), ..NONE }, bad, "}}", "},\"errorCode\":0}"),
            (Oddities { no_data: true, ..NONE }, good, "\"data\":{", ""),
        ] {
            let mut expected = text.replace(from, to);
            if oddities.numbers_are_texts {
                expected = expected.replace("\"layoutStatus\":2", "\"layoutStatus\":\"2\"");
            }
            if oddities.no_data {
                expected = expected.replace("},\"succeed\"", ",\"succeed\"");
            }
            assert_eq!(bent(oddities, text), expected, "{oddities:?}");
        }
        assert!(bent(Oddities { pascal: true, ..NONE }, good).starts_with(r#"{"Data":{"LayoutStatus":2"#));
    }
}
