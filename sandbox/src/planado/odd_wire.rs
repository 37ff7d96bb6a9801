//! Answers in the shapes that Planado's tables and samples disagree about.

use gigwire::http::Response;

use crate::json_node::{self, Node};
use crate::random::Random;

/// What is odd about one answer; each is drawn for the whole answer, as a server would have it.
#[expect(clippy::struct_excessive_bools, reason = "each is an oddity of its own")]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Oddities {
    /// A team's name under the other of its two keys.
    team_names: bool,
    /// A length as a number or as text in place of the object.
    bare_lengths: Option<bool>,
    /// Moments with an offset.
    offsets: bool,
    /// `catured_at`.
    catured: bool,
    /// A job's version as text.
    versions_are_texts: bool,
    /// A site under the other of its two keys.
    other_envelope: bool,
    /// Statuses that nobody documented.
    unknown_statuses: bool,
    /// What may be null or absent is absent.
    nulls_are_absent: bool,
    /// Keys that nobody documented.
    unknown_fields: bool,
}

impl Oddities {
    fn draw(random: &mut Random) -> Self {
        let bare_lengths = random.pick(&[None, Some(false), Some(true)]).copied().flatten();
        let mut coin = || random.percent(50);
        Self {
            team_names: coin(),
            bare_lengths,
            offsets: coin(),
            catured: coin(),
            versions_are_texts: coin(),
            other_envelope: coin(),
            unknown_statuses: coin(),
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
            fields.push(("sandbox_extra".to_owned(), Node::Array(vec![Node::Other("1.50".to_owned())])));
        }
    }

    fn bend_field(self, name: &mut String, value: &mut Node) {
        match (name.as_str(), &mut *value) {
            ("team", Node::Object(team)) => rename(team, "team", "name", self.team_names),
            ("teams", Node::Array(teams)) => {
                for team in teams {
                    if let Node::Object(team) = team {
                        rename(team, "name", "team", self.team_names);
                    }
                }
            }
            ("scheduled_duration", Node::Object(fields)) => {
                let minutes = fields.iter().find_map(|(_, value)| match value {
                    Node::Other(text) => Some(text.clone()),
                    _ => None,
                });
                match (self.bare_lengths, minutes) {
                    (Some(true), Some(text)) => *value = Node::Text(text),
                    (Some(false), Some(text)) => *value = Node::Other(text),
                    _ => {}
                }
            }
            ("captured_at", _) if self.catured => "catured_at".clone_into(name),
            ("job_version", Node::Other(text)) if self.versions_are_texts => *value = Node::Text(core::mem::take(text)),
            ("site", Node::Object(site)) if self.other_envelope && is_whole(site) => "sites".clone_into(name),
            ("sites", Node::Object(_)) if self.other_envelope => "site".clone_into(name),
            ("status", Node::Text(text)) if self.unknown_statuses && text == "started" => {
                "in_progress".clone_into(text);
            }
            (_, Node::Text(text)) if self.offsets && name.ends_with("_at") && text.ends_with('Z') => {
                *text = text.replace('Z', "+00:00");
            }
            _ => {}
        }
    }
}

/// Whether a site is itself and not a reference to one.
fn is_whole(fields: &[(String, Node)]) -> bool {
    fields.iter().any(|(name, _)| name == "version")
}

fn rename(fields: &mut [(String, Node)], from: &str, to: &str, really: bool) {
    for (name, _) in fields.iter_mut().filter(|(name, _)| really && name == from) {
        to.clone_into(name);
    }
}

/// Makes an answer odd. The same seed makes the same answer odd in the same way.
pub fn distort(seed: u64, response: &mut Response) {
    if response.is_success() {
        let oddities = Oddities::draw(&mut Random::new(seed));
        json_node::change(response, |node| node.each_object(&mut |fields| oddities.bend(fields)));
    }
}
