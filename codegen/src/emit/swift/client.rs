//! The client of a platform.

use std::fmt::Write;

use super::{comment, ident, literal};
use crate::emit::prose::sentence;
use crate::emit::resources::below;
use crate::emit::settings::{self, Kind};
use crate::model::{LifeCycle, Platform};

/// A parameter of the initialiser: name, type with its default, documentation.
type Parameter = (String, String, String);

type Fixed = (&'static str, &'static str, &'static str);

const LOGIN: &[Fixed] = &[
    ("username", "String? = nil", "The user name."),
    ("password", "String? = nil", "The password."),
    ("tokens", "Tokens? = nil", "A token pair kept from earlier; the password may then be left out."),
];
const KEY: &[Fixed] = &[("key", "String", "The key.")];
const COMPANY: &[Fixed] = &[("companyId", "Int64? = nil", "The company to act for, where a call names none.")];
const COMMON: &[Fixed] = &[
    ("allowHTTP", "Bool = false", "Whether plain http is allowed off loopback."),
    ("maxResponseBytes", "UInt64? = nil", "The largest answer that is read."),
    ("transport", "any HTTPTransport = URLSessionTransport()", "What sends requests."),
    (
        "onWarning",
        "(@Sendable (CallWarning) throws -> Void)? = nil",
        "Told of likely mistakes in a call, before it is sent; what it throws keeps the call from being sent. Nil: they are logged.",
    ),
];
const TOKENS: &[Fixed] =
    &[("onTokens", "(@Sendable (Tokens) async -> Void)? = nil", "Called with every new token pair, to keep it.")];
const CODE: &[Fixed] = &[(
    "code",
    "(@Sendable (Challenge) async throws -> String?)? = nil",
    "Asks a person for the 2FA code; nil: there is nobody to ask.",
)];

pub fn text(platform: &Platform) -> String {
    let name = platform.class();
    let about = [
        format!("{}. {}", platform.title, sentence(&platform.doc)),
        "One client is one session: share it between all tasks of a user.".to_owned(),
    ];
    let mut out = comment("", 0, &about);
    let _ = writeln!(out, "public final class {name}: Sendable {{\n    let driver: Driver\n");
    let parameters = parameters(platform);
    let docs: String = parameters.iter().map(|(name, _, doc)| format!("\n  - {name}: {doc}")).collect();
    out.push_str(&comment("    ", 4, &[format!("- Parameters:{docs}")]));
    out.push_str("    public init(\n");
    let lines: Vec<String> = parameters.iter().map(|(name, ty, _)| format!("        {name}: {ty}")).collect();
    let _ = writeln!(out, "{}\n    ) throws {{", lines.join(",\n"));
    let _ = writeln!(out, "        driver = try Driver(\n            config: {},", config(platform));
    let callbacks = match (platform.has_login(), platform.has_code()) {
        (true, true) => "onTokens: onTokens, code: code",
        (true, false) => "onTokens: onTokens, code: nil",
        (false, _) => "onTokens: nil, code: nil",
    };
    let _ = writeln!(
        out,
        "            host: DriverHost(transport: transport, onWarning: onWarning, {callbacks})\n        )\n    }}"
    );
    for resource in below(platform, &[]) {
        let _ = write!(
            out,
            "\n    /// Calls on {}.\n    public var {}: {class} {{\n        {class}(driver: driver)\n    }}\n",
            resource.spaced(),
            ident(&resource.property()),
            class = resource.class()
        );
    }
    if !platform.rows.is_empty() {
        out.push_str(
            "\n    /// What reports over several platforms read.\n    public var rows: Rows {\n        Rows(driver: driver)\n    }\n",
        );
    }
    if platform.has_login() {
        out.push_str(
            "\n    /// The current token pair, if there is one that has not been refused.\n\
             \x20   public var tokens: Tokens? {\n        driver.tokens\n    }\n\n\
             \x20   /// Logs in at once, to know whether the credentials serve. Calls log in by themselves when they must.\n\
             \x20   public func login() async throws {\n        try await driver.login()\n    }\n",
        );
    }
    for cycle in &platform.life_cycles {
        out.push('\n');
        out.push_str(&actions(platform, cycle));
    }
    out.push_str("}\n");
    out
}

fn parameters(platform: &Platform) -> Vec<Parameter> {
    let fixed = |fixed: &[Fixed]| -> Vec<Parameter> {
        let own = |(name, ty, doc): &Fixed| ((*name).to_owned(), (*ty).to_owned(), (*doc).to_owned());
        fixed.iter().map(own).collect()
    };
    let mut parameters = fixed(if platform.has_login() { LOGIN } else { KEY });
    if platform.has_company() {
        parameters.extend(fixed(COMPANY));
    }
    parameters.extend(settings::of(platform).into_iter().map(|setting| {
        let ty = match setting.kind {
            Kind::BaseUrl { required: true } => "String",
            Kind::CallsPerMinute => "UInt32? = nil",
            _ => "String? = nil",
        };
        (url(&setting.name.camel()), ty.to_owned(), setting.doc)
    }));
    parameters.extend(fixed(COMMON));
    if platform.has_login() {
        parameters.extend(fixed(TOKENS));
    }
    if platform.has_code() {
        parameters.extend(fixed(CODE));
    }
    parameters
}

/// `baseURL`, as Swift writes it.
fn url(name: &str) -> String {
    name.strip_suffix("Url").map_or_else(|| name.to_owned(), |start| format!("{start}URL"))
}

/// The addresses of hosts, by their names.
fn hosts(platform: &Platform) -> String {
    let hosts: Vec<String> = platform
        .hosts
        .iter()
        .map(|host| format!("{}: {}URL", literal(&host.name.snake()), host.name.camel()))
        .collect();
    if hosts.is_empty() { "[:]".to_owned() } else { format!("[{}].compactMapValues {{ $0 }}", hosts.join(", ")) }
}

fn config(platform: &Platform) -> String {
    let login = platform.has_login();
    let given = |have: bool, text: &str| if have { text.to_owned() } else { "nil".to_owned() };
    let entries = [
        ("platform", literal(&platform.id.snake())),
        ("environment", given(!platform.environments.is_empty(), "environment")),
        ("baseUrl", "baseURL".to_owned()),
        ("hosts", hosts(platform)),
        ("pathPrefix", given(!platform.prefixes.is_empty(), "pathPrefix")),
        ("callsPerMinute", given(platform.rate_limit.is_some(), "callsPerMinute")),
        ("allowHttp", "allowHTTP".to_owned()),
        ("username", given(login, "username")),
        ("password", given(login, "password")),
        ("code", "nil".to_owned()),
        ("tokens", given(login, "tokens?.core")),
        ("key", given(!login, "key")),
        ("companyId", given(platform.has_company(), "companyId")),
        ("maxResponseBytes", "maxResponseBytes".to_owned()),
    ];
    let lines: Vec<String> = entries.iter().map(|(name, value)| format!("                {name}: {value}")).collect();
    format!("CoreConfig(\n{}\n            )", lines.join(",\n"))
}

fn actions(platform: &Platform, cycle: &LifeCycle) -> String {
    let (states, life) = (&cycle.states, cycle.name.snake());
    let doc = format!("What can be done in this state of a {}, by one actor or by all.", life.replace('_', " "));
    format!(
        "    /// {doc}\n\
         \x20   public static func available{}Actions(\n\
         \x20       state: {states},\n\
         \x20       actor: LifeCycleActor? = nil\n\
         \x20   ) throws -> [AvailableAction<{states}>] {{\n\
         \x20       try actions({}, {}, state.code, actor) {{ {states}($0) }}\n\
         \x20   }}\n",
        cycle.name.pascal(),
        literal(&platform.id.snake()),
        literal(&life),
    )
}
