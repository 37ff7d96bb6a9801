//! The client of a platform: what it is told, by what its platform wants to know.

use std::fmt::Write;

use super::calls::Face;
use super::docs;
use crate::emit::settings::{self, Kind};
use crate::model::Platform;

/// A parameter: its name, its annotation with a default if it has one, its doc, and the base's parameter it goes to.
struct Parameter {
    name: String,
    annotation: String,
    doc: String,
    passed: String,
}

fn parameter(name: &str, annotation: &str, doc: &str) -> Parameter {
    let passed = format!("{name}={name}");
    Parameter { name: name.to_owned(), annotation: annotation.to_owned(), doc: doc.to_owned(), passed }
}

/// The class up to its properties.
pub fn head(platform: &Platform, face: Face) -> String {
    let prefix = face.prefix();
    let base = format!("{prefix}{}", if platform.has_login() { "LoginClient" } else { "Client" });
    let class = class(platform, face);
    let parameters = parameters(platform, face);
    let mut lines =
        docs::paragraphs(&[&format!("A client of {}.", platform.title), &platform.doc, &example(platform, face)]);
    lines.extend([String::new(), "Args:".to_owned()]);
    lines.extend(parameters.iter().map(|parameter| format!("    {}: {}", parameter.name, parameter.doc)));
    let mut out = format!(
        "\n\nclass {class}({base}):\n{}\n    _platform = {:?}\n\n    def __init__(\n        self,\n",
        docs::docstring("    ", &lines),
        platform.id.snake()
    );
    for (index, Parameter { name, annotation, .. }) in parameters.iter().enumerate() {
        let _ = writeln!(out, "        {name}: {annotation},");
        if index == 0 {
            out.push_str("        *,\n");
        }
    }
    out.push_str("        _host: Host | None = None,\n    ) -> None:\n        super().__init__(\n");
    for Parameter { passed, .. } in parameters.iter().filter(|parameter| !parameter.passed.is_empty()) {
        let _ = writeln!(out, "            {passed},");
    }
    let hosts: Vec<String> =
        platform.hosts.iter().map(|host| format!("{:?}: {}_url", host.name.snake(), host.name.snake())).collect();
    if !hosts.is_empty() {
        let _ = writeln!(out, "            hosts={{{}}},", hosts.join(", "));
    }
    out.push_str("            _host=_host,\n        )\n");
    out
}

pub fn class(platform: &Platform, face: Face) -> String {
    format!("{}{}", face.prefix(), platform.class())
}

fn example(platform: &Platform, face: Face) -> String {
    let credentials = if platform.has_login() { "username=…, password=…" } else { "key=…" };
    let address =
        if platform.base_url.is_none() && platform.environments.is_empty() { "\"https://…\", " } else { "" };
    let with = if face == Face::Async { "async with" } else { "with" };
    format!("Use it as a context manager: `{with} {}({address}{credentials}) as api: …`.", class(platform, face))
}

fn parameters(platform: &Platform, face: Face) -> Vec<Parameter> {
    let mut settings = settings::of(platform).into_iter().map(|setting| {
        let name = setting.name.snake();
        let (annotation, passed) = match &setting.kind {
            Kind::BaseUrl { required: true } => ("str".to_owned(), name.clone()),
            Kind::BaseUrl { .. } => ("str | None = None".to_owned(), name.clone()),
            Kind::Environment(names) => {
                let names: Vec<String> = names.iter().map(|name| format!("{name:?}")).collect();
                (format!("Literal[{}] | None = None", names.join(", ")), format!("{name}={name}"))
            }
            // all hosts are passed together
            Kind::Host(_) => ("str | None = None".to_owned(), String::new()),
            Kind::PathPrefix => ("str | None = None".to_owned(), format!("{name}={name}")),
            Kind::CallsPerMinute => ("int | None = None".to_owned(), format!("{name}={name}")),
        };
        Parameter { name, annotation, doc: setting.doc, passed }
    });
    let address = settings.next();
    address.into_iter().chain(credentials(platform, face)).chain(settings).chain(common(face)).collect()
}

fn credentials(platform: &Platform, face: Face) -> Vec<Parameter> {
    if !platform.has_login() {
        return vec![parameter("key", "str", "The key, sent with every call.")];
    }
    let asynchronous = face == Face::Async;
    let mut parameters = vec![
        parameter("username", "str | None = None", "The user to log in as, with the first call that needs it."),
        parameter("password", "str | None = None", "The password."),
    ];
    if platform.has_code() {
        let (ty, how) = if asynchronous {
            (
                "str | Callable[[session.Challenge], str | Awaitable[str | None] | None] | None = None",
                "(`async` or not) ",
            )
        } else {
            ("str | Callable[[session.Challenge], str | None] | None = None", "")
        };
        let doc = format!(
            "A 2FA code known beforehand, or a function {how}that gets one from a person: called with a `Challenge`, \
             returns the code, or `None` to give up."
        );
        parameters.push(parameter("code", ty, &doc));
    }
    let told = if asynchronous {
        "Called (and awaited, if it is `async`) with every new `TokenPair`, to keep it."
    } else {
        "Called with every new `TokenPair`, to keep it."
    };
    parameters.push(parameter(
        "tokens",
        "session.Tokens | None = None",
        "A token pair got elsewhere, in place of a login or before one is needed.",
    ));
    parameters.push(parameter("on_tokens", "Callable[[session.TokenPair], object] | None = None", told));
    if platform.has_company() {
        let doc = "The company to act for, for users who have several.";
        parameters.push(parameter("company_id", "int | None = None", doc));
    }
    parameters
}

fn common(face: Face) -> Vec<Parameter> {
    let (client, about) = if face == Face::Async {
        (
            "AsyncHttpClient | None = None",
            "An `httpx.AsyncClient` of your own, or anything shaped like it; you close it.",
        )
    } else {
        (
            "HttpClient | None = None",
            "An `httpx.Client` of your own, or anything shaped like it; you close it. Several threads use it at once \
             while a listing is read.",
        )
    };
    vec![
        parameter("http_client", client, about),
        parameter("timeout", "float = 30.0", "Give up on one attempt after this many seconds."),
        parameter("max_attempts", "int = 4", "How many attempts a call may have, the first included."),
        parameter("allow_http", "bool = False", "Allow plain `http` everywhere."),
        parameter(
            "max_response_bytes",
            "int | None = None",
            "Answers over this size are not read (64 MiB unless given).",
        ),
    ]
}
