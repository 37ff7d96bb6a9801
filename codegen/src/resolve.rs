//! From the catalog as it is written to what it means. Every mistake is reported, each with the entry it is in.

mod life_cycle;
mod operation;

use std::collections::BTreeSet;

use anyhow::{Result, bail};

use crate::catalog::{self, Catalog};
use crate::entries::Entries;
use crate::model::{Auth, CodeSet, CodeValue, Field, Form, Object, Place, Platform, Section, Type};
use crate::naming::Name;

/// Resolves a catalog; `source` is the name of its file.
pub fn resolve(catalog: &Catalog, source: &str) -> Result<Platform> {
    let mut resolver = Resolver::new(catalog);
    let platform = resolver.platform(source);
    if resolver.mistakes.is_empty() {
        return Ok(platform);
    }
    bail!("{}", resolver.mistakes.iter().map(|mistake| format!("{source}: {mistake}")).collect::<Vec<_>>().join("\n"))
}

/// Collects mistakes while it resolves. Where something is wrong it goes on with a stand-in, which nobody gets to see.
struct Resolver<'a> {
    catalog: &'a Catalog,
    mistakes: Vec<String>,
    used: BTreeSet<String>,
}

/// Whether a type is read or sent.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Direction {
    Read,
    Sent,
}

impl<'a> Resolver<'a> {
    const fn new(catalog: &'a Catalog) -> Self {
        Self { catalog, mistakes: Vec::new(), used: BTreeSet::new() }
    }

    fn mistake(&mut self, at: &str, what: impl std::fmt::Display) {
        self.mistakes.push(format!("{at}: {what}"));
    }

    fn platform(&mut self, source: &str) -> Platform {
        let catalog = self.catalog;
        self.check_snake("platform", &catalog.platform);
        if catalog.base_url.ends_with('/') || !catalog.base_url.starts_with("https://") {
            self.mistake("base_url", "must start with https:// and not end with a slash");
        }
        let errors = self.statuses();
        let auth = self.auth();
        self.check_type_names();
        let codes = catalog.codes.iter().map(|(name, codes)| self.codes(name, codes)).collect();
        let models = self.objects("models", &catalog.models, Direction::Read);
        let inputs = self.objects("inputs", &catalog.inputs, Direction::Sent);
        let operations = catalog.operations.iter().map(|(id, operation)| self.operation(id, operation)).collect();
        let life_cycles = catalog.life_cycles.iter().map(|(name, cycle)| self.life_cycle(name, cycle)).collect();
        self.check_actions();
        self.check_unused();
        Platform {
            id: Name::new(&catalog.platform),
            source: source.to_owned(),
            title: catalog.title.clone(),
            doc: catalog.doc.clone(),
            docs_url: catalog.docs_url.clone(),
            base_url: catalog.base_url.clone(),
            auth,
            sections: catalog.sections.iter().map(|(vendor, title)| section(vendor, title)).collect(),
            errors,
            codes,
            models,
            inputs,
            operations,
            life_cycles,
        }
    }

    fn statuses(&mut self) -> Vec<(u16, String)> {
        let mut statuses = Vec::new();
        for (status, doc) in self.catalog.errors.iter() {
            match status.parse() {
                Ok(status @ 400..=599) => statuses.push((status, doc.clone())),
                _ => self.mistake("errors", format_args!("`{status}` is not an error status")),
            }
        }
        statuses
    }

    fn auth(&mut self) -> Auth {
        match &self.catalog.auth {
            catalog::Auth::Key => Auth::Key,
            catalog::Auth::Login { login, refresh, company_header } => {
                for id in [login, refresh] {
                    match self.catalog.operations.get(id) {
                        None => self.mistake("auth", format_args!("there is no operation `{id}`")),
                        Some(operation) if operation.auth => {
                            self.mistake("auth", format_args!("`{id}` must have \"auth\": false"));
                        }
                        Some(_) => {}
                    }
                }
                Auth::Login { login: login.clone(), refresh: refresh.clone(), company_header: company_header.clone() }
            }
        }
    }

    fn check_type_names(&mut self) {
        let catalog = self.catalog;
        let mut names = BTreeSet::new();
        let all = catalog.codes.iter().map(|(name, _)| ("codes", name));
        let all = all.chain(catalog.models.iter().map(|(name, _)| ("models", name)));
        for (kind, name) in all.chain(catalog.inputs.iter().map(|(name, _)| ("inputs", name))) {
            let at = format!("{kind}/{name}");
            if !name.starts_with(|first: char| first.is_ascii_uppercase())
                || !name.chars().all(|character| character.is_ascii_alphanumeric())
            {
                self.mistake(&at, "a type name is PascalCase");
            }
            if !names.insert(name) {
                self.mistake(&at, "another type has this name");
            }
        }
    }

    fn codes(&mut self, name: &str, codes: &catalog::Codes) -> CodeSet {
        let at = format!("codes/{name}");
        self.check_doc(&at, &codes.doc);
        let mut names = BTreeSet::new();
        let mut values = Vec::new();
        for (wire, value) in codes.values.iter() {
            let at = format!("{at}/{wire}");
            self.check_doc(&at, &value.doc);
            self.check_snake(&at, &value.name);
            if !names.insert(&value.name) {
                self.mistake(&at, format_args!("another code is called `{}`", value.name));
            }
            if codes.int && wire.parse::<i64>().is_err() {
                self.mistake(&at, "not a whole number");
            }
            values.push(CodeValue { wire: wire.clone(), name: Name::new(&value.name), doc: value.doc.clone() });
        }
        CodeSet { name: name.to_owned(), int: codes.int, doc: codes.doc.clone(), values }
    }

    fn objects(&mut self, kind: &str, objects: &Entries<catalog::Model>, direction: Direction) -> Vec<Object> {
        let mut resolved = Vec::new();
        for (name, object) in objects.iter() {
            let at = format!("{kind}/{name}");
            self.check_doc(&at, &object.doc);
            let fields = self.fields(&at, &object.fields, direction);
            for (name, field) in object.fields.iter() {
                if field.place.is_some() {
                    self.mistake(&format!("{at}/{name}"), "`in` is for arguments of operations");
                }
                if field.ty.trim_matches(['[', ']', '{', '}']) == "file" {
                    self.mistake(&format!("{at}/{name}"), "a file is an argument of its own");
                }
            }
            resolved.push(Object { name: name.clone(), doc: object.doc.clone(), fields });
        }
        resolved
    }

    fn fields(&mut self, at: &str, fields: &Entries<catalog::Field>, direction: Direction) -> Vec<Field> {
        let mut snakes = BTreeSet::new();
        let mut wires: BTreeSet<(u8, String)> = BTreeSet::new();
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
            if field.required && field.required_if.is_some() {
                self.mistake(&at, "`required` and `required_if` exclude each other");
            }
            if direction == Direction::Sent && !field.aliases.is_empty() {
                self.mistake(&at, "`aliases` are for what is read");
            }
            if direction == Direction::Read
                && (field.required_if.is_some()
                    || field.default.is_some()
                    || field.max.is_some()
                    || field.form.is_some())
            {
                self.mistake(&at, "`required_if`, `default`, `max` and `form` are for what is sent");
            }
            let wire = field.wire.clone().unwrap_or_else(|| given.clone());
            if field.wire.as_deref() == Some(given.as_str()) {
                self.mistake(&at, "`wire` is given only where it differs from the name");
            }
            let place = field.place.unwrap_or(Place::Body);
            for key in field.aliases.iter().chain([&wire]) {
                if !wires.insert((place as u8, key.clone())) {
                    self.mistake(&at, format_args!("another one is `{key}` on the wire"));
                }
            }
            let ty = self.ty(&at, &field.ty, direction);
            let fits = match field.form {
                None => true,
                Some(Form::Digits) => ty == Type::Text,
                Some(Form::Positive) => matches!(ty, Type::Int | Type::Money | Type::Decimal),
                Some(Form::DayFirst) => ty == Type::Date,
            };
            if !fits {
                self.mistake(&at, "this `form` is for another type");
            }
            resolved.push(Field {
                name,
                wire,
                aliases: field.aliases.clone(),
                place,
                ty,
                required: field.required,
                required_if: field.required_if.clone(),
                default: field.default.clone(),
                max: field.max,
                form: field.form,
                doc: field.doc.clone(),
            });
        }
        resolved
    }

    fn ty(&mut self, at: &str, text: &str, direction: Direction) -> Type {
        let bracketed = |open, close| text.strip_prefix(open).and_then(|rest| rest.strip_suffix(close));
        if let Some(item) = bracketed('[', ']') {
            return Type::List(Box::new(self.ty(at, item, direction)));
        }
        if let Some(item) = bracketed('{', '}') {
            return Type::Map(Box::new(self.ty(at, item, direction)));
        }
        match text {
            "bool" => Type::Bool,
            "int" => Type::Int,
            "text" => Type::Text,
            "secret" => Type::Secret,
            "uuid" => Type::Uuid,
            "money" => Type::Money,
            "decimal" => Type::Decimal,
            "date" => Type::Date,
            "datetime" => Type::DateTime,
            "any" => Type::Any,
            "file" if direction == Direction::Sent => Type::File,
            name => self.named_type(at, name, direction),
        }
    }

    fn named_type(&mut self, at: &str, name: &str, direction: Direction) -> Type {
        self.used.insert(name.to_owned());
        if self.catalog.codes.get(name).is_some() {
            return Type::Code(name.to_owned());
        }
        let model = self.catalog.models.get(name).is_some();
        let input = self.catalog.inputs.get(name).is_some();
        match direction {
            Direction::Read if model => Type::Model(name.to_owned()),
            Direction::Sent if input => Type::Input(name.to_owned()),
            Direction::Read if input => {
                self.mistake(at, format_args!("`{name}` is an input: it cannot be read"));
                Type::Any
            }
            Direction::Sent if model => {
                self.mistake(at, format_args!("`{name}` is a model: it cannot be sent"));
                Type::Any
            }
            _ => {
                self.mistake(at, format_args!("there is no type `{name}`"));
                Type::Any
            }
        }
    }

    fn check_doc(&mut self, at: &str, doc: &str) {
        if doc.trim().is_empty() || doc.trim() != doc {
            self.mistake(at, "needs a `doc` without blanks around it");
        }
    }

    fn check_snake(&mut self, at: &str, name: &str) {
        let fine = name.starts_with(|first: char| first.is_ascii_lowercase())
            && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
        if !fine {
            self.mistake(at, format_args!("`{name}` is not snake_case"));
        }
    }

    fn check_unused(&mut self) {
        let catalog = self.catalog;
        let all = catalog.codes.iter().map(|(name, _)| ("codes", name));
        let all = all.chain(catalog.models.iter().map(|(name, _)| ("models", name)));
        for (kind, name) in all.chain(catalog.inputs.iter().map(|(name, _)| ("inputs", name))) {
            if !self.used.contains(name) {
                self.mistake(&format!("{kind}/{name}"), "nothing uses it");
            }
        }
    }
}

fn section(vendor: &str, title: &str) -> Section {
    Section { vendor: vendor.to_owned(), title: title.to_owned() }
}
