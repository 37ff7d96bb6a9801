//! What a flow asks the calling program, and through it a person.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
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
        #[serde(serialize_with = "as_base64")]
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

/// For hosts that get questions as JSON.
fn as_base64<S: serde::Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&STANDARD.encode(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_crosses_as_base64() {
        // With the two signs that alphabets differ in, and the padding that `atob` of browsers takes.
        let (part, content) = (WorkbookPart::Faulty, vec![0xfb, 0xff, 0xfe, 0x50]);
        let json = Question::ReadWorkbook { registry: "invitation", part, content }.to_json();
        assert_eq!(json, r#"{"ask":"read_workbook","registry":"invitation","part":"faulty","content":"+//+UA=="}"#);
    }
}
