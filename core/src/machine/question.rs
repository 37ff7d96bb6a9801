//! What a flow asks the calling program, and through it a person.

use serde::Serialize;

/// A question. Hosts get it as JSON, with the kind under `ask`, and report the answer with
/// [`Client::on_answer`](crate::machine::Client::on_answer); no answer means no.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "ask", rename_all = "snake_case", rename_all_fields = "camelCase")]
pub enum Question {
    /// The code that the freelancer just got. The answer is the code.
    Code {
        /// How it was sent: `SMS`, `Google`; empty when the platform does not say.
        sent_by: String,
    },
    /// Show this document to the freelancer; the answer `yes` means that they agree to it. It is then signed for them.
    Agreement {
        /// Where it can be read.
        url: String,
        /// Its template, as the platform names it.
        template_uuid: String,
        /// Why it is needed, in the platform's words; may hold HTML.
        reason: String,
    },
    /// Pass this page on to the freelancer, who alone can do what it asks; the answer `yes` means that it was passed on.
    Page {
        /// The page.
        url: String,
        /// What it is for: `add_payout_endpoint`, or the platform's name of what it requires.
        name: String,
        /// Why, in the platform's words, if it says so; may hold HTML.
        reason: String,
    },
    /// The plan of a payment run: the answer `go` starts it. Nothing was changed so far.
    Go {
        /// The plan as JSON: see [`Plan`](crate::solar_staff::payment_run::Plan).
        #[serde(serialize_with = "raw")]
        plan: String,
    },
}

impl Question {
    /// The JSON that hosts get.
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

fn raw<S: serde::Serializer>(json: &str, serializer: S) -> Result<S::Ok, S::Error> {
    let raw: &serde_json::value::RawValue = serde_json::from_str(json).map_err(serde::ser::Error::custom)?;
    raw.serialize(serializer)
}
