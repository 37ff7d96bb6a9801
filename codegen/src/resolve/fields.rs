//! Fields of objects and arguments of calls.

use std::collections::BTreeSet;

use super::{Direction, Resolver};
use crate::catalog::{self, Datetimes, Flags, PatchOp, WireCase};
use crate::entries::Entries;
use crate::model::{Basis, Body, Condition, Field, Form, Place, Type};
use crate::naming::Name;

/// What the fields belong to.
#[derive(Clone, Copy)]
pub(super) struct Owner {
    pub direction: Direction,
    /// How names are written on the wire where `wire` does not say it.
    pub case: WireCase,
    /// How the call writes its body; `None` in an object.
    pub body: Option<Body>,
    /// Whether these are the arguments of a call.
    pub is_call: bool,
}

impl Resolver<'_> {
    pub(super) fn fields(&mut self, at: &str, fields: &Entries<catalog::Field>, owner: Owner) -> Vec<Field> {
        let mut snakes = BTreeSet::new();
        let mut wires: BTreeSet<(u8, String, bool)> = BTreeSet::new();
        let mut resolved = Vec::new();
        for (given, field) in fields.iter() {
            let at = format!("{at}/{given}");
            let name = Name::new(given);
            self.check_doc(&at, &field.doc);
            if name.camel() != *given {
                self.mistake(&at, format_args!("names are camelCase: `{}`", name.camel()));
            }
            if !snakes.insert(name.snake()) {
                self.mistake(&at, format_args!("another name is `{}` in snake_case", name.snake()));
            }
            self.check_marks(&at, field, owner);
            let usual = match owner.case {
                WireCase::Camel => given.clone(),
                WireCase::Snake => name.snake(),
                WireCase::Pascal => name.pascal(),
            };
            if field.wire.as_ref() == Some(&usual) {
                self.mistake(&at, "`wire` is given only where it differs from the name");
            }
            let wire = field.wire.clone().unwrap_or(usual);
            let place = self.place(&at, field, owner);
            let mut aliases = field.aliases.clone();
            if self.catalog.any_case && owner.direction == Direction::Read {
                let others = field.aliases.iter().chain([&wire]).flat_map(|key| other_case(key));
                aliases.extend(others.filter(|other| *other != wire && !field.aliases.contains(other)));
            }
            for key in aliases.iter().chain([&wire]) {
                let removes = field.op == Some(PatchOp::Remove);
                if place != Place::Local && !wires.insert((place as u8, key.clone(), removes)) {
                    self.mistake(&at, format_args!("another one is `{key}` on the wire"));
                }
            }
            let ty = self.ty(&at, &field.ty, owner.direction);
            let form = self.form(&at, field, &ty, place, owner);
            resolved.push(Field {
                name,
                wire,
                aliases,
                place,
                ty,
                required: field.required,
                required_if: field.required_if.clone(),
                default: field.default.clone(),
                max: if field.min.is_some() { None } else { field.max },
                form,
                guess: field.basis.is_some() && !field.required,
                zone: field.zone,
                op: field.op,
                doc: about(field),
            });
        }
        self.check_siblings(at, &resolved);
        resolved
    }

    fn place(&mut self, at: &str, field: &catalog::Field, owner: Owner) -> Place {
        match (field.place, field.local) {
            (Some(_), true) => {
                self.mistake(at, "what is `local` goes nowhere: without `in`");
                Place::Local
            }
            (Some(_), _) if !owner.is_call => {
                self.mistake(at, "`in` is for arguments of operations");
                Place::Body
            }
            (None, false) if owner.is_call => {
                self.mistake(at, "needs `in`: path, query, body or header");
                Place::Body
            }
            (None, true) => Place::Local,
            (None, false) | (Some(catalog::Place::Body), false) => Place::Body,
            (Some(catalog::Place::Path), false) => Place::Path,
            (Some(catalog::Place::Query), false) => Place::Query,
            (Some(catalog::Place::Header), false) => Place::Header,
        }
    }

    fn check_marks(&mut self, at: &str, field: &catalog::Field, owner: Owner) {
        if field.required && field.required_if.is_some() {
            self.mistake(at, "`required` and `required_if` exclude each other");
        }
        if owner.direction == Direction::Sent && !field.aliases.is_empty() {
            self.mistake(at, "`aliases` are for what is read");
        }
        let for_sent = [
            field.required_if.is_some(),
            field.default.is_some(),
            field.max.is_some() || field.min.is_some(),
            field.form.is_some(),
            field.max_length.is_some() || field.max_items.is_some() || field.min_items.is_some(),
            field.local || field.constant.is_some() || field.nullable || field.op.is_some(),
        ];
        if owner.direction == Direction::Read && for_sent.contains(&true) {
            self.mistake(
                at,
                "`required_if`, `default`, `max` and `form` are for what is sent, as are limits and `const`",
            );
        }
        if !owner.is_call && (field.constant.is_some() || field.op.is_some()) {
            self.mistake(at, "`const` and `op` are for arguments of operations");
        }
        if field.op.is_some() && owner.body != Some(Body::JsonPatch) {
            self.mistake(at, "`op` is for a `json_patch` body");
        }
        if field.op == Some(PatchOp::Remove) && field.ty != "bool" {
            self.mistake(at, "what removes is a bool");
        }
        let in_json = !owner.is_call || (owner.body == Some(Body::Json) && field.place == Some(catalog::Place::Body));
        if field.nullable && (!in_json || field.required || field.local) {
            self.mistake(at, "`nullable` is for arguments in a json body that may be left out");
        }
        if matches!(field.basis, Some(Basis::Documented | Basis::Unknown | Basis::Contradictory)) {
            self.mistake(at, "`basis` is inferred or third_party here; documented goes without saying");
        }
        if field.zone.is_some() && (owner.direction == Direction::Sent || field.ty != "datetime") {
            self.mistake(at, "`zone` is for a datetime that is read");
        }
        let text = matches!(field.ty.as_str(), "text" | "secret");
        let list = field.ty.starts_with('[');
        let misplaced = [
            field.max_length.is_some() && !text,
            (field.max_items.is_some() || field.min_items.is_some()) && !list,
            field.min.is_some() && field.ty != "int",
        ];
        if misplaced.contains(&true) {
            self.mistake(at, "`max_length` is for text, `min_items` and `max_items` for lists, `min` for int");
        }
    }

    fn form(&mut self, at: &str, field: &catalog::Field, ty: &Type, place: Place, owner: Owner) -> Option<Form> {
        use catalog::Form as Given;
        let fits = match field.form {
            None => true,
            Some(Given::Digits | Given::Phone) => *ty == Type::Text,
            Some(Given::Positive) => matches!(ty, Type::Int | Type::Money | Type::Decimal),
            Some(Given::Price) => *ty == Type::Money,
            Some(Given::DayFirst) => *ty == Type::Date,
        };
        if !fits {
            self.mistake(at, "this `form` is for another type");
        }
        let outside_json =
            place == Place::Query || (place == Place::Body && matches!(owner.body, Some(Body::Form | Body::Multipart)));
        match (field.form, ty) {
            (Some(Given::Digits), _) => Some(Form::Digits),
            (Some(Given::Positive), _) => Some(Form::Positive),
            (Some(Given::DayFirst), _) => Some(Form::DayFirst),
            (Some(Given::Phone), _) => Some(Form::Phone),
            (Some(Given::Price), _) => Some(Form::Price),
            (None, Type::Bool) if outside_json && self.catalog.flags != Some(Flags::Digits) => Some(Form::Words),
            (None, Type::DateTime)
                if owner.direction == Direction::Sent && self.catalog.datetimes != Some(Datetimes::Blank) =>
            {
                Some(Form::Iso)
            }
            (None, _) => None,
        }
    }

    /// A variant stands beside the fields that pick its type.
    fn check_siblings(&mut self, at: &str, fields: &[Field]) {
        let catalog = self.catalog;
        for field in fields {
            let Type::Variant(name) = field.ty.innermost() else { continue };
            if field.ty != Type::Variant(name.clone()) {
                self.mistake(at, format_args!("`{name}` is a variant: no list of them can be told apart"));
            }
            let by = catalog.variants.get(name).map(|variant| variant.by.as_slice()).unwrap_or_default();
            for sibling in by {
                let found = fields.iter().find(|field| field.name.given() == *sibling).map(|field| &field.ty);
                if !matches!(found, Some(Type::Text | Type::Code(_))) {
                    self.mistake(at, format_args!("`{name}` is picked by `{sibling}`, which is no text or code here"));
                }
            }
        }
    }

    /// The argument that names what is sent as null, where anything can be.
    pub(super) fn add_clear(
        &mut self,
        at: &str,
        written: &Entries<catalog::Field>,
        fields: &mut Vec<Field>,
        conditions: &mut Vec<Condition>,
    ) {
        let nullable: Vec<String> =
            written.iter().filter(|(_, field)| field.nullable).map(|(name, _)| name.clone()).collect();
        if nullable.is_empty() {
            return;
        }
        if written.get("clear").is_some() {
            self.mistake(at, "`clear` is added: do not write it");
        }
        let names: Vec<String> = nullable.iter().map(|name| format!("`{name}`")).collect();
        let doc = format!("Names of what is sent as null, to empty it: {}", names.join(", "));
        fields.push(local("clear", Type::List(Box::new(Type::Text)), false, doc));
        conditions.push(Condition::Clear(nullable));
    }

    /// What the limits of fields are checked by.
    pub(super) fn limits(fields: &Entries<catalog::Field>) -> Vec<Condition> {
        let mut limits = Vec::new();
        for (name, field) in fields.iter() {
            let arg = name.clone();
            if let Some(min) = field.min {
                limits.push(Condition::Range { arg: arg.clone(), min, max: field.max.unwrap_or(i64::MAX) });
            }
            if let Some(max) = field.max_length {
                limits.push(Condition::MaxLength { arg: arg.clone(), max });
            }
            if field.min_items.is_some() || field.max_items.is_some() {
                limits.push(Condition::Items { arg, min: field.min_items.unwrap_or(0), max: field.max_items });
            }
        }
        limits
    }
}

/// An argument that is checked and not sent.
pub(super) fn local(name: &str, ty: Type, required: bool, doc: String) -> Field {
    Field {
        name: Name::new(name),
        wire: name.to_owned(),
        aliases: Vec::new(),
        place: Place::Local,
        ty,
        required,
        required_if: None,
        default: None,
        max: None,
        form: None,
        guess: false,
        zone: None,
        op: None,
        doc,
    }
}

/// `photoId` and `PhotoId` are one key where case says nothing.
fn other_case(wire: &str) -> impl Iterator<Item = String> + use<> {
    let mut letters = wire.chars();
    let first = letters.next();
    let rest = letters.as_str().to_owned();
    first.into_iter().filter(char::is_ascii_alphabetic).map(move |first| {
        let other = if first.is_ascii_uppercase() { first.to_ascii_lowercase() } else { first.to_ascii_uppercase() };
        format!("{other}{rest}")
    })
}

/// The doc with what every face should say beside it.
fn about(field: &catalog::Field) -> String {
    let mut parts = vec![field.doc.clone()];
    match (field.min, field.max) {
        (Some(min), Some(max)) => parts.push(format!("From {min} to {max}")),
        (Some(min), None) => parts.push(format!("At least {min}")),
        (None, _) => {}
    }
    if let Some(max) = field.max_length {
        parts.push(format!("At most {max} characters"));
    }
    match (field.min_items, field.max_items) {
        (Some(min), Some(max)) => parts.push(format!("From {min} to {max} items")),
        (Some(min), None) => parts.push(format!("At least {min} item{}", if min == 1 { "" } else { "s" })),
        (None, Some(max)) => parts.push(format!("At most {max} items")),
        (None, None) => {}
    }
    if field.form == Some(catalog::Form::Phone) {
        parts.push("Any usual way to write a Russian number; it is sent as `+7XXXXXXXXXX`".to_owned());
    }
    if field.local {
        parts.push("It is checked and not sent".to_owned());
    }
    parts.extend(basis(field.basis));
    sentences(&parts)
}

/// What is said about where a statement comes from.
pub(super) fn basis(basis: Option<Basis>) -> Option<String> {
    match basis? {
        Basis::Inferred => Some("Inferred: the documents do not say so".to_owned()),
        Basis::ThirdParty => Some("Known only from third-party code".to_owned()),
        _ => None,
    }
}

/// Joined with full stops between them; what is alone stays as it is.
pub(super) fn sentences(parts: &[String]) -> String {
    let mut out = String::new();
    for (index, part) in parts.iter().enumerate() {
        out.push_str(part);
        if index + 1 < parts.len() {
            out.push_str(if part.ends_with(['.', '!', '?', ':']) { " " } else { ". " });
        }
    }
    out
}
