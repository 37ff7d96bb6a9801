//! Codes, models and inputs: `codes.py`, `models.py`, `inputs.py`.

use std::fmt::Write;

use super::{docs, ident, types};
use crate::emit::prose::sentence;
use crate::model::{CodeSet, Field, Object, Platform, Zone};

pub fn codes(platform: &Platform) -> String {
    let mut body = String::new();
    for codes in &platform.codes {
        body.push_str(&code_set(codes));
    }
    let uses = |base: &str| body.contains(&format!("({base})"));
    let bases: Vec<&str> = ["IntCode", "StrCode"].into_iter().filter(|base| uses(base)).collect();
    let intro = [
        format!("{}: documented codes.", platform.title),
        String::new(),
        "A code that is not documented is kept: `TaskState(77)` is a value like any other, with `is_known` false."
            .into(),
    ];
    format!(
        "{}\nfrom __future__ import annotations\n\nfrom typing import ClassVar\n\nfrom gigwire.codes import {}, code\n{body}",
        docs::docstring("", &intro),
        bases.join(", "),
    )
}

fn code_set(codes: &CodeSet) -> String {
    let base = if codes.int { "IntCode" } else { "StrCode" };
    let mut text =
        format!("\n\nclass {}({base}):\n{}", codes.name, docs::docstring("    ", &docs::summary("    ", &codes.doc)));
    for value in &codes.values {
        let wire = if codes.int { value.wire.clone() } else { format!("{:?}", value.wire) };
        let _ = write!(
            text,
            "\n    {}: ClassVar[{}] = code({wire})\n{}",
            value.name.screaming(),
            codes.name,
            docs::docstring("    ", &docs::summary("    ", &value.doc))
        );
    }
    text
}

pub fn models(platform: &Platform) -> String {
    let mut body = String::new();
    for model in &platform.models {
        let listed = platform.listed(model).map(|field| ident(&field.name.snake()));
        let _ = write!(
            body,
            "\n\nclass {}({}):\n{}\n    __slots__ = ()\n",
            model.name,
            if listed.is_some() { "Page" } else { "Record" },
            docs::docstring("    ", &docs::summary("    ", &model.doc))
        );
        if let Some(listed) = listed {
            let _ = writeln!(body, "    _listed = {listed:?}");
        }
        if model.can {
            body.push_str(CAN);
        }
        for field in &model.fields {
            let _ = write!(
                body,
                "\n    {}: Field[{}] = Field({:?}{})\n{}",
                ident(&field.name.snake()),
                optional(types::read(platform, &field.ty), field.required),
                field.name.camel(),
                match field.zone {
                    Some(Zone::Named) => ", aware=True",
                    Some(Zone::Either) => ", aware=None",
                    None => "",
                },
                field_doc("    ", field)
            );
        }
    }
    let intro = [format!("{}: objects that are read.", platform.title)];
    let any = if types::uses(&body, "Any") { ", Any" } else { "" };
    let page = if body.contains("(Page):") { "from gigwire.page import Page\n" } else { "" };
    format!(
        "{}\nfrom __future__ import annotations\n\nfrom typing import TYPE_CHECKING{any}\n\nfrom gigwire._core import Field, Record\n{page}{}{body}",
        docs::docstring("", &intro),
        types::imports(platform, &body, &[]),
    )
}

const CAN: &str = r#"
    def can(self, permission: str) -> bool:
        """Whether this is allowed: names that lead to a permission, such as `jobs.edit`. What is not there is not."""
        return self._can(permission)
"#;

pub fn inputs(platform: &Platform) -> String {
    let mut body = String::new();
    for input in &platform.inputs {
        body.push_str(&self::input(platform, input));
    }
    let intro = [format!("{}: objects among the arguments of calls.", platform.title)];
    let mut names = vec!["TYPE_CHECKING"];
    for name in ["Any", "NotRequired", "TypedDict"] {
        if types::uses(&body, name) {
            names.push(name);
        }
    }
    names.sort_by_key(|name| (*name != "TYPE_CHECKING", *name));
    format!(
        "{}\nfrom __future__ import annotations\n\nfrom typing import {}\n{}{body}",
        docs::docstring("", &intro),
        names.join(", "),
        types::imports(platform, &body, &[]),
    )
}

fn input(platform: &Platform, input: &Object) -> String {
    let mut text = format!(
        "\n\nclass {}(TypedDict):\n{}",
        input.name,
        docs::docstring("    ", &docs::summary("    ", &input.doc))
    );
    for field in &input.fields {
        let ty = types::sent(platform, &field.ty);
        let ty = if field.required { ty } else { format!("NotRequired[{ty} | None]") };
        let _ = write!(text, "\n    {}: {ty}\n{}", field.name.snake(), field_doc("    ", field));
    }
    text
}

fn field_doc(indent: &str, field: &Field) -> String {
    match conditions(field).as_str() {
        "" => String::new(),
        doc => docs::docstring(indent, &docs::summary(indent, doc)),
    }
}

/// What is said about a field or an argument, in one line.
pub fn conditions(field: &Field) -> String {
    let mut parts = vec![sentence(&field.doc)];
    if let Some(condition) = &field.required_if {
        parts.push(sentence(&format!("Required if {condition}")));
    }
    if let Some(default) = &field.default {
        parts.push(format!("The platform's default: {default}."));
    }
    if let Some(max) = field.max {
        parts.push(format!("At most {max}."));
    }
    parts.retain(|part| !part.is_empty());
    parts.join(" ")
}

/// `Any` holds null already.
pub fn optional(ty: String, required: bool) -> String {
    if required || ty == "Any" { ty } else { format!("{ty} | None") }
}
