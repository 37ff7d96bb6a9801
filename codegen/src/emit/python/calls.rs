//! The calls: `calls.py`, and the same for asyncio: `async_calls.py`.

use std::fmt::Write;

use super::objects::{conditions, optional};
use super::{client, docs, ident, types};
use crate::emit::prose::sentence;
use crate::emit::resources::listing;
use crate::model::{Answer, LifeCycle, Operation, Platform, Rule};
use crate::naming::{Name, capitalised};

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Face {
    Sync,
    Async,
}

impl Face {
    pub fn prefix(self) -> &'static str {
        match self {
            Self::Sync => "",
            Self::Async => "Async",
        }
    }
}

/// A node of the tree of names: `finance`, `finance.payout_endpoints`.
#[derive(Default)]
struct Namespace<'a> {
    path: Vec<Name>,
    operations: Vec<&'a Operation>,
    children: Vec<Self>,
}

impl<'a> Namespace<'a> {
    fn tree(platform: &'a Platform) -> Self {
        let mut root = Self::default();
        for operation in &platform.operations {
            let mut node = &mut root;
            for depth in 1..=operation.resource.len() {
                let path = operation.resource[..depth].to_vec();
                let index = node.children.iter().position(|child| child.path == path).unwrap_or(node.children.len());
                if index == node.children.len() {
                    node.children.push(Self { path, ..Self::default() });
                }
                node = &mut node.children[index];
            }
            node.operations.push(operation);
        }
        root
    }

    fn class(&self, face: Face) -> String {
        let words: String = self.path.iter().map(Name::pascal).collect();
        format!("{}{words}", face.prefix())
    }

    fn title(&self) -> String {
        let dotted: Vec<String> = self.path.iter().map(Name::snake).collect();
        let section = self.operations.first().map(|operation| operation.section.title.as_str());
        match section {
            Some(section) => format!("{section} (`{}`).", dotted.join(".")),
            None => format!("{} (`{}`).", capitalised(&dotted.join(" ")), dotted.join(".")),
        }
    }

    fn property(&self, face: Face) -> String {
        let Some(name) = self.path.last() else { return String::new() };
        let class = self.class(face);
        format!(
            "\n    @property\n    def {}(self) -> {class}:\n{}        return {class}(self._calls)\n",
            ident(&name.snake()),
            docs::docstring("        ", &[self.title()]),
        )
    }

    /// Children first, so that a reader meets a class before its use.
    fn classes(&self, platform: &Platform, face: Face) -> String {
        let mut text: String = self.children.iter().map(|child| child.classes(platform, face)).collect();
        if self.path.is_empty() {
            return text;
        }
        let _ = write!(
            text,
            "\n\nclass {}({}Namespace):\n{}\n    __slots__ = ()\n",
            self.class(face),
            face.prefix(),
            docs::docstring("    ", &[self.title()]),
        );
        for child in &self.children {
            text.push_str(&child.property(face));
        }
        for operation in &self.operations {
            text.push_str(&method(platform, operation, face));
        }
        text
    }
}

pub fn text(platform: &Platform, face: Face) -> String {
    let root = Namespace::tree(platform);
    let prefix = face.prefix();
    let mut body = root.classes(platform, face);
    body.push_str(&client::head(platform, face));
    for child in &root.children {
        body.push_str(&child.property(face));
    }
    let kind = if face == Face::Async { "calls, for asyncio" } else { "calls" };
    let intro = [format!("{}: {kind}.", platform.title)];
    let pager = format!("{prefix}Pager");
    let base = if platform.has_login() { "LoginClient" } else { "Client" };
    let (client_module, driver, http_client) = match face {
        Face::Sync => ("gigwire.client", format!("{base}, Namespace"), "HttpClient"),
        Face::Async => ("gigwire.async_client", format!("Async{base}, AsyncNamespace"), "AsyncHttpClient"),
    };
    let extra = [
        ("gigwire._core", "ReceivedFile"),
        ("gigwire.file", "FileArg"),
        ("gigwire.host", "Host"),
        ("gigwire.options", "CallOptions"),
        ("gigwire.pager", pager.as_str()),
        // a platform may have a model of the same name as what is in it
        ("gigwire", "session"),
        ("gigwire.transport", http_client),
    ];
    let any = if types::uses(&body, "Any") { ", Any" } else { "" };
    let literal = if types::uses(&body, "Literal") { ", Literal" } else { "" };
    format!(
        "{}\nfrom __future__ import annotations\n\nfrom typing import TYPE_CHECKING{any}{literal}\n\nfrom {client_module} import {driver}\n{}{body}",
        docs::docstring("", &intro),
        types::imports(platform, &body, &extra),
    )
}

fn method(platform: &Platform, operation: &Operation, face: Face) -> String {
    let states = acts_on(platform, operation).map(|cycle| cycle.states.as_str());
    let mut signature = String::from("        self,\n        *,\n");
    let mut arguments = String::new();
    for arg in &operation.args {
        let name = ident(&arg.name.snake());
        let ty = optional(types::sent(platform, &arg.ty), arg.required);
        let default = if arg.required { "" } else { " = None" };
        let _ = writeln!(signature, "        {name}: {ty}{default},");
        let _ = writeln!(arguments, "                {:?}: {name},", arg.name.snake());
    }
    if let Some(states) = states {
        let _ = writeln!(signature, "        known_state: {states} | int | None = None,");
    }
    signature.push_str("        options: CallOptions | None = None,\n");
    let arguments = if arguments.is_empty() { "{}".to_owned() } else { format!("{{\n{arguments}            }}") };
    let known_state = if states.is_some() { "            known_state,\n" } else { "" };
    let call = |verb: &str| {
        format!(
            "self._calls.{verb}(\n            {:?},\n            {arguments},\n            options,\n{known_state}        )\n",
            operation.id
        )
    };
    let (asynchronous, wait) = if face == Face::Async { ("async ", "await ") } else { ("", "") };
    let (definition, returns, body) = match (listing(platform, operation), &operation.answer) {
        (Some((item, page, _)), _) => {
            let returns = format!("{}Pager[{}, {page}]", face.prefix(), types::read(platform, item));
            ("", returns, format!("        return {}", call("pages")))
        }
        (_, Answer::Empty) => (asynchronous, "None".to_owned(), format!("        {wait}{}", call("call"))),
        (_, Answer::Json(ty)) => {
            let ty = types::read(platform, ty);
            let body = format!("        answer: {ty} = {wait}{}        return answer\n", call("call"));
            (asynchronous, ty, body)
        }
        (_, Answer::JsonOrEmpty(ty)) => {
            let ty = optional(types::read(platform, ty), false);
            let body = format!("        answer: {ty} = {wait}{}        return answer\n", call("call"));
            (asynchronous, ty, body)
        }
        (_, Answer::File { or_empty, .. }) => {
            let ty = optional("ReceivedFile".to_owned(), !or_empty);
            let body = format!("        answer: {ty} = {wait}{}        return answer\n", call("call"));
            (asynchronous, ty, body)
        }
    };
    format!(
        "\n    {definition}def {}(\n{signature}    ) -> {returns}:\n{}{body}",
        ident(&operation.verb.snake()),
        docs::docstring("        ", &doc(operation, states)),
    )
}

/// The life cycle of whose actions the operation performs one.
fn acts_on<'a>(platform: &'a Platform, operation: &Operation) -> Option<&'a LifeCycle> {
    platform.life_cycles.iter().find(|cycle| cycle.actions.iter().any(|action| action.operation == operation.id))
}

fn doc(operation: &Operation, states: Option<&str>) -> Vec<String> {
    let title = sentence(&operation.title);
    let wire = format!(
        "`{} {}` ({} → {}). Retry class `{}`: {}",
        operation.method,
        operation.path,
        operation.section.vendor,
        operation.vendor_title,
        operation.retry.name(),
        sentence(&operation.retry_reason),
    );
    let mut lines = docs::paragraphs(&[&title, &sentence(&operation.doc), &wire]);
    let rules: Vec<String> = operation.rules.iter().map(rule).collect();
    if !rules.is_empty() {
        lines.extend([String::new(), rules.join(" ")]);
    }
    if let Some(check) = &operation.check {
        lines.extend([String::new(), format!("After an `OutcomeUnknown`, read `{check}` before you repeat it.")]);
    }
    lines.extend([String::new(), "Args:".to_owned()]);
    for arg in &operation.args {
        lines.push(format!("    {}: {}", ident(&arg.name.snake()), conditions(arg)));
    }
    if let Some(states) = states {
        lines.push(format!(
            "    known_state: The {states} that you last saw. If the life cycle does not allow the action there, \
             `TransitionError` is raised and nothing is sent."
        ));
    }
    lines.push("    options: How this call is carried through.".to_owned());
    section(&mut lines, "Effects:", operation.effects.iter().map(|effect| sentence(effect)));
    let failures = operation.failures.iter().map(|failure| {
        let status = failure.status.map(|status| format!("HTTP {status}"));
        let code = failure.code.map(|code| format!("code {code}"));
        let when: Vec<String> = [status, code].into_iter().flatten().collect();
        let doc = sentence(&failure.doc);
        if when.is_empty() { doc } else { format!("{}: {doc}", when.join(", ")) }
    });
    section(&mut lines, "Refused when:", failures);
    section(&mut lines, "Notes:", operation.notes.iter().map(|note| sentence(note)));
    lines
}

fn section(lines: &mut Vec<String>, heading: &str, entries: impl Iterator<Item = String>) {
    let mut entries = entries.peekable();
    if entries.peek().is_some() {
        lines.extend([String::new(), heading.to_owned()]);
        lines.extend(entries.map(|entry| format!("    - {entry}")));
    }
}

fn rule(rule: &Rule) -> String {
    let snake = |names: &[String]| -> String {
        let names: Vec<String> = names.iter().map(|name| format!("`{}`", ident(&Name::new(name).snake()))).collect();
        names.join(", ")
    };
    match rule {
        Rule::OneOf(names) => format!("Give exactly one of {}.", snake(names)),
        Rule::AnyOf(names) => format!("Give at least one of {}.", snake(names)),
        Rule::AtMostOne(names) => format!("Give at most one of {}.", snake(names)),
        Rule::Needs([what, needed]) => {
            format!("{} only together with {}.", snake(std::slice::from_ref(what)), snake(std::slice::from_ref(needed)))
        }
    }
}
