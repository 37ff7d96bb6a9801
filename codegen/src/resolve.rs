//! From the catalog as it is written to what it means. Every mistake is reported, each with the entry it is in.

mod conventions;
mod fields;
mod life_cycle;
mod operation;
mod rows;
mod rules;

use std::collections::BTreeSet;

use anyhow::{Result, bail};

use self::fields::Owner;
use crate::catalog::{self, Catalog, RuleEntry, WireCase};
use crate::entries::Entries;
use crate::model::{CodeSet, CodeValue, Condition, Object, Platform, Section, Type};
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
    variant_uses: BTreeSet<(String, Direction)>,
}

/// Whether a type is read or sent.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Direction {
    Read,
    Sent,
}

impl<'a> Resolver<'a> {
    const fn new(catalog: &'a Catalog) -> Self {
        Self { catalog, mistakes: Vec::new(), used: BTreeSet::new(), variant_uses: BTreeSet::new() }
    }

    fn mistake(&mut self, at: &str, what: impl std::fmt::Display) {
        self.mistakes.push(format!("{at}: {what}"));
    }

    fn platform(&mut self, source: &str) -> Platform {
        let catalog = self.catalog;
        self.check_snake("platform", &catalog.platform);
        if !catalog.title.starts_with(|first: char| first.is_ascii_uppercase()) {
            self.mistake("title", "begins with a capital: it names the client in every language");
        }
        self.check_addresses();
        let hosts = self.hosts();
        let environments = self.environments();
        let errors = self.statuses();
        let auth = self.auth();
        self.check_type_names();
        let codes = catalog.codes.iter().map(|(name, codes)| self.codes(name, codes)).collect();
        let models = self.objects("models", &catalog.models, Direction::Read);
        let inputs = self.objects("inputs", &catalog.inputs, Direction::Sent);
        let operations: Vec<_> =
            catalog.operations.iter().map(|(id, operation)| self.operation(id, operation)).collect();
        let variants = self.variants();
        let life_cycles = catalog.life_cycles.iter().map(|(name, cycle)| self.life_cycle(name, cycle)).collect();
        let rows = self.rows(&rows::Resolved { models: &models, operations: &operations });
        self.check_actions();
        self.check_unused();
        Platform {
            id: Name::new(&catalog.platform),
            source: source.to_owned(),
            title: catalog.title.clone(),
            doc: catalog.doc.clone(),
            docs_url: catalog.docs_url.clone(),
            base_url: catalog.base_url.clone(),
            environments,
            hosts,
            prefixes: catalog.prefixes.clone(),
            auth,
            envelope: catalog.envelope.clone(),
            rate_limit: catalog.rate_limit.clone(),
            refuse_card_numbers: catalog.refuse_card_numbers,
            sections: catalog.sections.iter().map(|(vendor, title)| section(vendor, title)).collect(),
            errors,
            codes,
            models,
            inputs,
            variants,
            operations,
            life_cycles,
            rows,
        }
    }

    fn statuses(&mut self) -> Vec<(String, String)> {
        let mut statuses = Vec::new();
        for (status, doc) in self.catalog.errors.iter() {
            match status.parse() {
                Ok(400..=599_u16) => statuses.push((status.clone(), doc.clone())),
                _ if status == "4xx" || status == "5xx" => statuses.push((status.clone(), doc.clone())),
                _ => self.mistake("errors", format_args!("`{status}` is not an error status")),
            }
        }
        statuses
    }

    fn check_type_names(&mut self) {
        let catalog = self.catalog;
        let mut names = BTreeSet::new();
        let all = catalog.codes.iter().map(|(name, _)| ("codes", name));
        let all = all.chain(catalog.models.iter().map(|(name, _)| ("models", name)));
        let all = all.chain(catalog.inputs.iter().map(|(name, _)| ("inputs", name)));
        for (kind, name) in all.chain(catalog.variants.iter().map(|(name, _)| ("variants", name))) {
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
        let mut aliases: BTreeSet<String> = BTreeSet::new();
        let mut values = Vec::new();
        for (wire, value) in codes.values.iter() {
            let at = format!("{at}/{wire}");
            self.check_doc(&at, &value.doc);
            self.check_snake(&at, &value.name);
            if !names.insert(&value.name) {
                self.mistake(&at, format_args!("another code is called `{}`", value.name));
            }
            if value.name == "unknown" {
                self.mistake(&at, "`unknown` is what an undocumented code is called");
            }
            if codes.int && wire.parse::<i64>().is_err() {
                self.mistake(&at, "not a whole number");
            }
            let mut own: Vec<String> = value.aliases.iter().map(|alias| alias.to_lowercase()).collect();
            if codes.any_case {
                own.push(wire.to_lowercase());
            }
            for alias in &own {
                if !aliases.insert(alias.clone()) {
                    self.mistake(&at, format_args!("`{alias}` is another code too"));
                }
            }
            let mut doc = vec![value.doc.clone()];
            doc.extend(fields::basis(value.basis));
            values.push(CodeValue {
                wire: wire.clone(),
                name: Name::new(&value.name),
                aliases: own,
                doc: fields::sentences(&doc),
            });
        }
        CodeSet { name: name.to_owned(), int: codes.int, open: codes.open, doc: codes.doc.clone(), values }
    }

    fn objects(&mut self, kind: &str, objects: &Entries<catalog::Model>, direction: Direction) -> Vec<Object> {
        let mut resolved = Vec::new();
        for (name, object) in objects.iter() {
            let at = format!("{kind}/{name}");
            self.check_doc(&at, &object.doc);
            let case = object.wire_case.unwrap_or(self.wire_case());
            let mut fields = self.fields(&at, &object.fields, Owner { direction, case, body: None, is_call: false });
            for (name, field) in object.fields.iter() {
                if field.ty.trim_matches(['[', ']', '{', '}']) == "file" {
                    self.mistake(&format!("{at}/{name}"), "a file is an argument of its own");
                }
            }
            let (rules, about_values) = self.rules(&at, &object.rules, &fields);
            if about_values.iter().any(|rule| matches!(rule, Condition::NotPast(_) | Condition::Inn(_))) {
                self.mistake(&at, "`not_past` and `inn` are rules of calls alone");
            }
            let mut conditions = Self::limits(&object.fields);
            conditions.extend(about_values);
            self.add_clear(&at, &object.fields, &mut fields, &mut conditions);
            self.check_object(&at, object, direction);
            resolved.push(Object {
                name: name.clone(),
                doc: object.doc.clone(),
                fields,
                rules,
                conditions,
                can: object.can,
                bare: object.bare.clone(),
            });
        }
        resolved
    }

    fn check_object(&mut self, at: &str, object: &catalog::Model, direction: Direction) {
        if direction == Direction::Sent && (object.can || !object.bare.is_empty()) {
            self.mistake(at, "`can` and `bare` are for models");
        }
        if direction == Direction::Read && object.rules.iter().any(|rule| !matches!(rule, RuleEntry::Tie(_))) {
            self.mistake(at, "the rules of a model say which fields go together");
        }
        for name in &object.bare {
            match object.fields.get(name).map(|field| field.ty.as_str()) {
                Some("text" | "int" | "uuid") => {}
                Some(ty) if self.catalog.codes.get(ty).is_some() => {}
                _ => self.mistake(at, format_args!("`bare` names `{name}`, which is no text, whole number or code")),
            }
        }
    }

    /// How names are written on the wire where nothing else is said.
    fn wire_case(&self) -> WireCase {
        self.catalog.wire_case.unwrap_or(WireCase::Camel)
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
        if self.catalog.variants.get(name).is_some() {
            self.variant_uses.insert((name.to_owned(), direction));
            return Type::Variant(name.to_owned());
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
        for root in &catalog.roots {
            if catalog.models.get(root).is_none() {
                self.mistake("roots", format_args!("there is no model `{root}`"));
            }
        }
        let all = catalog.codes.iter().map(|(name, _)| ("codes", name));
        let all = all.chain(catalog.models.iter().map(|(name, _)| ("models", name)));
        let all = all.chain(catalog.inputs.iter().map(|(name, _)| ("inputs", name)));
        for (kind, name) in all.chain(catalog.variants.iter().map(|(name, _)| ("variants", name))) {
            if !self.used.contains(name) && !catalog.roots.contains(name) {
                self.mistake(&format!("{kind}/{name}"), "nothing uses it");
            }
        }
    }
}

fn section(vendor: &str, title: &str) -> Section {
    Section { vendor: vendor.to_owned(), title: title.to_owned() }
}
