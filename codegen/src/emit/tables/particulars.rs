//! What sets a platform or a call apart from what is usual.

use serde_json::Value;

use super::{arg, list};
use crate::model::{Operation, Platform};

/// Environments, hosts and prefixes.
pub fn addresses(platform: &Platform) -> String {
    let environments = list(platform.environments.iter().map(|environment| {
        format!(
            "Environment {{ name: {:?}, base_url: {:?}, hosts: &{:?} }}",
            environment.name, environment.base_url, environment.hosts
        )
    }));
    let hosts = list(
        platform
            .hosts
            .iter()
            .map(|host| format!("Host {{ name: {:?}, base_url: {:?} }}", host.name.snake(), host.base_url)),
    );
    format!("environments: &{environments}, hosts: &{hosts}, prefixes: &{:?},", platform.prefixes)
}

pub fn rate_limit(platform: &Platform) -> String {
    platform.rate_limit.as_ref().map_or_else(
        || "None".to_owned(),
        |limit| format!("Some(RateLimit {{ per_minute: {}, burst: {} }})", limit.per_minute, limit.burst),
    )
}

/// The envelope, which the calls refer to.
pub fn envelope(platform: &Platform) -> String {
    let Some(envelope) = &platform.envelope else { return String::new() };
    format!(
        "\nstatic ENVELOPE: Envelope = Envelope {{ ok: {:?}, data: {:?}, messages: {:?}, fields: {:?}, code: {:?} }};\n",
        envelope.ok, envelope.data, envelope.messages, envelope.fields, envelope.code
    )
}

/// How a call differs; `NONE` if it does not.
pub fn of(operation: &Operation) -> String {
    let constants = list(operation.constants.iter().map(|(field, value)| {
        let text = match value {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        format!("({} {text:?})", arg(field))
    }));
    let given = [
        operation.host.as_ref().map(|host| format!("host: Some({host:?})")),
        operation.media_type.as_ref().map(|media_type| format!("media_type: Some({media_type:?})")),
        (!operation.constants.is_empty()).then(|| format!("constants: &{constants}")),
        operation.envelope.then(|| "envelope: Some(&ENVELOPE)".to_owned()),
        (!operation.under.is_empty()).then(|| format!("under: &{:?}", operation.under)),
        operation.interval.as_ref().map(|interval| {
            let (seconds, per, reason) = (interval.seconds, &interval.per, &interval.reason);
            format!("interval: Some(&Interval {{ seconds: {seconds}, per: &{per:?}, reason: {reason:?} }})")
        }),
    ];
    let given: Vec<String> = given.into_iter().flatten().collect();
    match given.len() {
        0 => "Particulars::NONE".to_owned(),
        6 => format!("Particulars {{ {} }}", given.join(", ")),
        _ => format!("Particulars {{ {}, ..Particulars::NONE }}", given.join(", ")),
    }
}
