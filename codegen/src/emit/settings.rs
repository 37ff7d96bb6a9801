//! What a client of a platform may be told beside its credentials: about addresses and limits.

use crate::model::Platform;
use crate::naming::Name;

/// One parameter of a client's constructor.
pub struct Setting {
    pub name: Name,
    pub kind: Kind,
    pub doc: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// The address; whether it must be given.
    BaseUrl {
        required: bool,
    },
    /// One of these names.
    Environment(Vec<String>),
    /// The address of a host of this name.
    Host(String),
    PathPrefix,
    CallsPerMinute,
}

/// What this platform's clients may be told.
pub fn of(platform: &Platform) -> Vec<Setting> {
    let setting = |name: &str, kind, doc: String| Setting { name: Name::new(name), kind, doc };
    let required = platform.base_url.is_none();
    let has_environments = !platform.environments.is_empty();
    let address = match (required, has_environments) {
        (true, false) => "Where the platform is: its documents do not say.",
        (true, true) => "Where the platform is, unless an environment says: its documents do not.",
        (false, false) => "Where the platform is; its production address unless given.",
        (false, true) => "Where the platform is; its production address unless this or an environment is given.",
    };
    let mut settings = vec![setting(
        "base_url",
        Kind::BaseUrl { required: required && !has_environments },
        format!("{address} Plain `http` is refused off this machine."),
    )];
    if has_environments {
        let names: Vec<String> = platform.environments.iter().map(|environment| environment.name.clone()).collect();
        let docs: Vec<String> = platform
            .environments
            .iter()
            .map(|environment| format!("`{}`, {}", environment.name, environment.doc.trim_end_matches('.')))
            .collect();
        let doc = format!("A known address, by its name: {}.", docs.join("; "));
        settings.push(setting("environment", Kind::Environment(names), doc));
    }
    for host in &platform.hosts {
        let (name, doc) = (host.name.snake(), host.doc.trim_end_matches('.'));
        let doc = format!("Where its host `{name}` is ({doc}). Given together with the platform's own address.");
        settings.push(setting(&format!("{name}_url"), Kind::Host(name), doc));
    }
    if let [first, ..] = platform.prefixes.as_slice() {
        let doc = format!("What paths begin with, such as `{first}`; as each call's documents have it unless given.");
        settings.push(setting("path_prefix", Kind::PathPrefix, doc));
    }
    if let Some(limit) = &platform.rate_limit {
        let doc =
            format!("How many calls a minute the client sends; {} unless given, 0: any number.", limit.per_minute);
        settings.push(setting("calls_per_minute", Kind::CallsPerMinute, doc));
    }
    settings
}
