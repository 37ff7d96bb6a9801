//! What a client is told, as an interface.

use std::fmt::Write;

use super::docs;
use super::layout::quoted;
use crate::emit::prose::sentence;
use crate::emit::settings::{self, Kind};
use crate::model::Platform;

/// The interfaces that this platform's options extend.
pub fn bases(platform: &Platform) -> Vec<&'static str> {
    let mut bases = vec!["ConnectOptions"];
    bases.push(if platform.has_login() { "LoginOptions" } else { "KeyOptions" });
    if platform.has_code() {
        bases.push("CodeOptions");
    }
    bases
}

pub fn interface(platform: &Platform, bases: &[&str]) -> String {
    let mut out = docs::comment("", &[format!("How to connect to {}.", platform.title)]);
    let _ = writeln!(out, "export interface {}Options extends {} {{", platform.class(), bases.join(", "));
    for setting in settings::of(platform) {
        let name = setting.name.camel();
        let ty = match &setting.kind {
            Kind::Environment(names) => names.iter().map(|name| quoted(name)).collect::<Vec<_>>().join(" | "),
            Kind::CallsPerMinute => "number".to_owned(),
            Kind::BaseUrl { .. } | Kind::Host(_) | Kind::PathPrefix => "string".to_owned(),
        };
        out.push_str(&docs::comment("  ", &[sentence(&setting.doc)]));
        let _ = match setting.kind {
            Kind::BaseUrl { required: true } => writeln!(out, "  {name}: {ty};"),
            _ => writeln!(out, "  {name}?: {ty} | undefined;"),
        };
    }
    out.push_str("}\n");
    out
}

/// The options as the connection takes them: hosts by their names.
pub fn passed(platform: &Platform) -> String {
    let hosts: Vec<String> = platform
        .hosts
        .iter()
        .map(|host| {
            let name = host.name.camel();
            let key = if name == host.name.snake() { name.clone() } else { quoted(&host.name.snake()) };
            format!("{key}: options.{name}Url")
        })
        .collect();
    if hosts.is_empty() {
        return "options".to_owned();
    }
    format!("{{ ...options, hosts: {{ {} }} }}", hosts.join(", "))
}
