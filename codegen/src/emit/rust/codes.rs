//! Code sets as open enums.

use std::fmt::Write;

use super::docs;
use crate::emit::prose;
use crate::model::{CodeSet, CodeValue, Platform};

pub fn text(platform: &Platform) -> String {
    let mut out = format!(
        "//! {}: documented codes. Every set is open: a code that the vendor's document does not list is kept as `Unknown`.\n\n\
         use crate::value::Value;\n",
        platform.title
    );
    for codes in &platform.codes {
        out.push_str(&if codes.int { int_codes(codes) } else { text_codes(codes) });
    }
    out
}

fn int_codes(codes: &CodeSet) -> String {
    let name = &codes.name;
    format!(
        "{}\
         #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
         pub enum {name} {{
             {}
             /// A code that is not documented.
             Unknown(i64),
         }}

         impl {name} {{
             /// The code as an answer has it.
             #[must_use]
             pub const fn from_code(code: i64) -> Self {{
                 match code {{
                     {}
                     other => Self::Unknown(other),
                 }}
             }}

             /// The code on the wire.
             #[must_use]
             pub const fn code(self) -> i64 {{
                 match self {{
                     {}
                     Self::Unknown(other) => other,
                 }}
             }}

             /// The name in the catalog, or `unknown`.
             #[must_use]
             pub const fn name(self) -> &'static str {{
                 match self {{
                     {}
                     Self::Unknown(_) => \"unknown\",
                 }}
             }}
         }}

         impl From<{name}> for Value {{
             fn from(code: {name}) -> Self {{
                 Self::Int(code.code())
             }}
         }}\n",
        heading(codes),
        variants(codes),
        arms(codes, |value, variant| format!("{} => Self::{variant},", value.wire)),
        arms(codes, |value, variant| format!("Self::{variant} => {},", value.wire)),
        arms(codes, |value, variant| format!("Self::{variant} => {:?},", value.name.snake())),
    )
}

fn text_codes(codes: &CodeSet) -> String {
    let name = &codes.name;
    format!(
        "{}\
         #[derive(Clone, Debug, PartialEq, Eq, Hash)]
         pub enum {name} {{
             {}
             /// A code that is not documented.
             Unknown(Box<str>),
         }}

         impl {name} {{
             /// The code as an answer has it.
             #[must_use]
             pub fn from_code(code: &str) -> Self {{
                 match code {{
                     {}
                     other => Self::Unknown(other.into()),
                 }}
             }}

             /// The code on the wire.
             #[must_use]
             pub fn code(&self) -> &str {{
                 match self {{
                     {}
                     Self::Unknown(other) => other,
                 }}
             }}

             /// The name in the catalog, or `unknown`.
             #[must_use]
             pub const fn name(&self) -> &'static str {{
                 match self {{
                     {}
                     Self::Unknown(_) => \"unknown\",
                 }}
             }}
         }}

         impl From<{name}> for Value {{
             fn from(code: {name}) -> Self {{
                 Self::from(code.code())
             }}
         }}\n",
        heading(codes),
        variants(codes),
        arms(codes, |value, variant| format!("{:?} => Self::{variant},", value.wire)),
        arms(codes, |value, variant| format!("Self::{variant} => {:?},", value.wire)),
        arms(codes, |value, variant| format!("Self::{variant} => {:?},", value.name.snake())),
    )
}

fn heading(codes: &CodeSet) -> String {
    format!("\n{}", docs::comment([codes.doc.as_str()]))
}

fn variants(codes: &CodeSet) -> String {
    let mut out = String::new();
    for value in &codes.values {
        let doc = docs::comment([format!("`{}`: {}", value.wire, prose::sentence(&value.doc)).as_str()]);
        let _ = writeln!(out, "{doc}{},", value.name.pascal());
    }
    out.truncate(out.trim_end().len());
    out
}

fn arms(codes: &CodeSet, arm: impl Fn(&CodeValue, String) -> String) -> String {
    codes.values.iter().map(|value| arm(value, value.name.pascal())).collect::<Vec<_>>().join("\n")
}
