//! What a flow asks the calling program, and through it a person.

use serde::Serialize;

/// A question. Hosts get it as JSON, with the kind under `ask`, and report the answer with
/// [`Client::on_answer`](crate::machine::Client::on_answer); no answer means no.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "ask", rename_all = "snake_case", rename_all_fields = "camelCase")]
pub enum Question {
    /// The code that the person just got. The answer is the code.
    Code {
        /// How it was sent: `SMS`, `Google`; empty when the platform does not say.
        sent_by: String,
        /// The phone or address it was sent to; empty when that is not known.
        sent_to: String,
        /// What went wrong before: with the code before this one, or with sending this one. Empty where nothing did.
        problem: String,
        /// In so many milliseconds another code may be sent, which the answer [`Question::AGAIN`] asks for; `None`:
        /// this flow sends no other.
        another_in_ms: Option<u64>,
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
    /// Pass this page on to the freelancer, who alone can do what it asks; the answer `yes` means that it was passed
    /// on.
    Page {
        /// The page.
        url: String,
        /// What it is for: `add_payout_endpoint`, or the platform's name of what it requires.
        name: String,
        /// Why, in the platform's words, if it says so; may hold HTML.
        reason: String,
    },
    /// The plan of a flow that pays: the answer `go` starts it. Nothing was changed so far.
    Go {
        /// The plan as JSON: see [`solar_staff::payment_run::Plan`](crate::solar_staff::payment_run::Plan) and
        /// [`cloudtips::pay_out::Plan`](crate::cloudtips::pay_out::Plan).
        #[serde(serialize_with = "raw")]
        plan: String,
    },
    /// Write a workbook (xlsx) of these rows, as the crate `gigwire-workbook` does, and keep it for the upload. The
    /// answer is JSON: `{"file": n}` with the number under which the host sends it, or `{"problem": "…"}`.
    WriteWorkbook {
        /// What its rows are: `invitation`, `payroll`.
        registry: &'static str,
        /// The name of its sheet, if it matters.
        #[serde(skip_serializing_if = "Option::is_none")]
        sheet: Option<String>,
        /// Its headings, in this order, if they matter.
        #[serde(skip_serializing_if = "Option::is_none")]
        headings: Option<Vec<String>>,
        /// The rows, as JSON: a list of objects whose entries are texts by column.
        #[serde(serialize_with = "raw")]
        rows: String,
    },
    /// Read a workbook that the platform answered with, as the crate `gigwire-workbook` does. The answer is JSON:
    /// `{"read": …}` with what it says, or `{"problem": "…"}`.
    ReadWorkbook {
        /// What its rows are: `invitation`, `payroll`.
        registry: &'static str,
        /// What is wanted of it.
        part: WorkbookPart,
        /// The workbook; base64 in JSON.
        #[serde(serialize_with = "base64")]
        content: Vec<u8>,
    },
}

/// What is wanted of a workbook.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum WorkbookPart {
    /// Its first sheet's name and headings: `{"sheet": "…", "headings": […]}`.
    Template,
    /// Its rows with the platform's reasons: `{"columns": […], "rows": [{"row": 2, "cells": {…}, "reason": "…"}]}`.
    Faulty,
}

impl Question {
    /// The answer that asks for another code.
    pub const AGAIN: &str = "again";

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

/// As RFC 4648 has it, for hosts that get questions as JSON.
fn base64<S: serde::Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
    const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let byte = |at: usize| u32::from(chunk.get(at).copied().unwrap_or_default());
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for at in 0..4 {
            let sign = SIGNS.get((bits >> (18 - 6 * at)) as usize & 63).copied().unwrap_or_default();
            text.push(if at <= chunk.len() { char::from(sign) } else { '=' });
        }
    }
    serializer.serialize_str(&text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_crosses_as_base64() {
        // The examples of RFC 4648, section 10.
        for (content, text) in
            [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE=")]
        {
            let (part, content) = (WorkbookPart::Faulty, content.as_bytes().to_vec());
            let json = Question::ReadWorkbook { registry: "invitation", part, content }.to_json();
            assert_eq!(
                json,
                format!(r#"{{"ask":"read_workbook","registry":"invitation","part":"faulty","content":"{text}"}}"#)
            );
        }
    }
}
