//! Addresses, authorisation and values whose type depends on their siblings.

use super::{Direction, Resolver};
use crate::catalog;
use crate::model::{Auth, Case, Environment, Host, Variant};
use crate::naming::Name;

impl Resolver<'_> {
    pub(super) fn check_addresses(&mut self) {
        let catalog = self.catalog;
        match (&catalog.base_url, &catalog.base_url_required) {
            (Some(url), None) => self.check_address("base_url", url),
            (None, Some(reason)) => self.check_doc("base_url_required", reason),
            (Some(_), Some(_)) => self.mistake("base_url_required", "there is a `base_url`"),
            (None, None) => self.mistake("base_url", "without it, `base_url_required` says why"),
        }
        for (index, prefix) in catalog.prefixes.iter().enumerate() {
            if !prefix.starts_with('/') || prefix.ends_with('/') {
                self.mistake("prefixes", "a prefix starts with a slash and does not end with one");
            }
            // the first that fits is taken
            if catalog.prefixes.iter().take(index).any(|before| prefix.starts_with(before.as_str())) {
                self.mistake("prefixes", format_args!("`{prefix}` comes after one that it begins with"));
            }
        }
        if let Some(limit) = &catalog.rate_limit {
            self.check_doc("rate_limit", &limit.doc);
            if limit.per_minute == 0 || limit.burst == 0 || limit.burst > limit.per_minute {
                self.mistake("rate_limit", "`burst` is from 1 to `per_minute`");
            }
        }
    }

    fn check_address(&mut self, at: &str, url: &str) {
        if url.ends_with('/') || !url.starts_with("https://") {
            self.mistake(at, "must start with https:// and not end with a slash");
        }
    }

    pub(super) fn hosts(&mut self) -> Vec<Host> {
        let catalog = self.catalog;
        let mut hosts = Vec::new();
        for (name, host) in catalog.hosts.iter() {
            let at = format!("hosts/{name}");
            self.check_snake(&at, name);
            self.check_doc(&at, &host.doc);
            self.check_address(&at, &host.base_url);
            if !catalog.operations.iter().any(|(_, operation)| operation.host.as_ref() == Some(name)) {
                self.mistake(&at, "nothing is sent there");
            }
            hosts.push(Host { name: Name::new(name), base_url: host.base_url.clone(), doc: host.doc.clone() });
        }
        hosts
    }

    pub(super) fn environments(&mut self) -> Vec<Environment> {
        let catalog = self.catalog;
        let mut environments = Vec::new();
        for (name, environment) in catalog.environments.iter() {
            let at = format!("environments/{name}");
            self.check_snake(&at, name);
            self.check_doc(&at, &environment.doc);
            self.check_address(&at, &environment.base_url);
            let mut hosts = Vec::new();
            for (host, _) in catalog.hosts.iter() {
                match environment.hosts.get(host) {
                    Some(url) => {
                        self.check_address(&at, url);
                        hosts.push(url.clone());
                    }
                    None => self.mistake(&at, format_args!("does not say where `{host}` is")),
                }
            }
            for (host, _) in environment.hosts.iter() {
                if catalog.hosts.get(host).is_none() {
                    self.mistake(&at, format_args!("there is no host `{host}`"));
                }
            }
            environments.push(Environment {
                name: name.clone(),
                base_url: environment.base_url.clone(),
                hosts,
                doc: environment.doc.clone(),
            });
        }
        environments
    }

    pub(super) fn auth(&mut self) -> Auth {
        let catalog::Auth::Login { login, refresh, company_header, early_s } = &self.catalog.auth else {
            return Auth::Key;
        };
        for id in [login, refresh] {
            match self.catalog.operations.get(id) {
                None => self.mistake("auth", format_args!("there is no operation `{id}`")),
                Some(operation) if operation.auth => {
                    self.mistake("auth", format_args!("`{id}` must have \"auth\": false"));
                }
                Some(operation) if early_s.is_some() => {
                    let model = match &operation.answer {
                        catalog::Answer::Type(ty) => self.catalog.models.get(ty),
                        _ => None,
                    };
                    if model.and_then(|model| model.fields.get("expiresIn")).is_none_or(|field| field.ty != "int") {
                        self.mistake("auth", format_args!("`early_s` needs a whole number `expiresIn` from `{id}`"));
                    }
                }
                Some(_) => {}
            }
        }
        Auth::Login {
            login: login.clone(),
            refresh: refresh.clone(),
            company_header: company_header.clone(),
            early_s: early_s.unwrap_or(0),
        }
    }

    /// After everything else: where a variant is used says whether its types are read or sent.
    pub(super) fn variants(&mut self) -> Vec<Variant> {
        let catalog = self.catalog;
        let mut variants = Vec::new();
        for (name, variant) in catalog.variants.iter() {
            let at = format!("variants/{name}");
            self.check_doc(&at, &variant.doc);
            let directions: Vec<Direction> =
                self.variant_uses.iter().filter(|(used, _)| used == name).map(|(_, direction)| *direction).collect();
            let direction = directions.first().copied().unwrap_or(Direction::Read);
            if directions.iter().any(|other| *other != direction) {
                self.mistake(&at, "is read here and sent there: make two");
            }
            let cases = variant.cases.iter().map(|(case_name, case)| {
                self.case(&format!("{at}/{case_name}"), case_name, case, variant.by.len(), direction)
            });
            let cases = cases.collect();
            variants.push(Variant {
                name: name.clone(),
                doc: variant.doc.clone(),
                by: variant.by.clone(),
                cases,
                sent: direction == Direction::Sent,
            });
        }
        variants
    }

    fn case(&mut self, at: &str, name: &str, case: &catalog::VariantCase, by: usize, direction: Direction) -> Case {
        self.check_doc(at, &case.doc);
        if case.when.is_empty() || case.when.iter().any(|row| row.len() != by) {
            self.mistake(at, format_args!("a row of `when` has a value for each of {by}"));
        }
        if case.null.is_some() && !case.ty.starts_with('[') {
            self.mistake(at, "only null for a list is an empty one");
        }
        let word = |word: &String| (word != "*").then(|| word.clone());
        let when = case.when.iter().map(|row| row.iter().map(word).collect()).collect();
        let name = Name::new(name);
        Case {
            name,
            ty: self.ty(at, &case.ty, direction),
            when,
            null_is_empty: case.null.is_some(),
            doc: case.doc.clone(),
        }
    }
}
