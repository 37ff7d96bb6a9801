//! The client of a platform.

use std::fmt::Write;

use super::{comment, ident, literal};
use crate::emit::mobile_docs::sentence;
use crate::emit::resources::below;
use crate::model::{Auth, LifeCycle, Platform};

/// A parameter of the initialiser: name, type with its default, documentation.
type Parameter = (&'static str, &'static str, &'static str);

const LOGIN: &[Parameter] = &[
    ("username", "String? = nil", "The user name."),
    ("password", "String? = nil", "The password."),
    ("tokens", "Tokens? = nil", "A token pair kept from earlier; the password may then be left out."),
];
const KEY: &[Parameter] = &[("key", "String", "The key.")];
const COMPANY: &[Parameter] = &[("companyId", "Int64? = nil", "The company to act for, where a call names none.")];
const COMMON: &[Parameter] = &[
    ("baseURL", "String? = nil", "The address, if it is not the production address."),
    ("allowHTTP", "Bool = false", "Whether plain http is allowed off loopback."),
    ("maxResponseBytes", "UInt64? = nil", "The largest answer that is read."),
    ("transport", "any HTTPTransport = URLSessionTransport()", "What sends requests."),
];
const CALLBACKS: &[Parameter] = &[
    ("onTokens", "(@Sendable (Tokens) async -> Void)? = nil", "Called with every new token pair, to keep it."),
    (
        "code",
        "(@Sendable (Challenge) async throws -> String?)? = nil",
        "Asks a person for the 2FA code; nil: there is nobody to ask.",
    ),
];

pub fn text(platform: &Platform) -> String {
    let name = platform.class();
    let about = [
        format!("{}. {}", platform.title, sentence(&platform.doc)),
        "One client is one session: share it between all tasks of a user.".to_owned(),
    ];
    let mut out = comment("", 0, &about);
    let _ = writeln!(out, "public final class {name}: Sendable {{\n    private let driver: Driver\n");
    let parameters = parameters(platform);
    let docs: String = parameters.iter().map(|(name, _, doc)| format!("\n  - {name}: {doc}")).collect();
    out.push_str(&comment("    ", 4, &[format!("- Parameters:{docs}")]));
    out.push_str("    public init(\n");
    let lines: Vec<String> = parameters.iter().map(|(name, ty, _)| format!("        {name}: {ty}")).collect();
    let _ = writeln!(out, "{}\n    ) throws {{", lines.join(",\n"));
    let _ = writeln!(out, "        driver = try Driver(\n            config: {},", config(platform));
    let callbacks = if has_login(platform) { "onTokens: onTokens, code: code" } else { "onTokens: nil, code: nil" };
    let _ = writeln!(out, "            host: DriverHost(transport: transport, {callbacks})\n        )\n    }}");
    for resource in below(platform, &[]) {
        let _ = write!(
            out,
            "\n    /// Calls on {}.\n    public var {}: {class} {{\n        {class}(driver: driver)\n    }}\n",
            resource.spaced(),
            ident(&resource.property()),
            class = resource.class()
        );
    }
    if has_login(platform) {
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

fn has_login(platform: &Platform) -> bool {
    matches!(platform.auth, Auth::Login { .. })
}

fn has_company(platform: &Platform) -> bool {
    matches!(&platform.auth, Auth::Login { company_header: Some(_), .. })
}

fn parameters(platform: &Platform) -> Vec<Parameter> {
    let mut parameters = if has_login(platform) { LOGIN } else { KEY }.to_vec();
    if has_company(platform) {
        parameters.extend(COMPANY);
    }
    parameters.extend(COMMON);
    if has_login(platform) {
        parameters.extend(CALLBACKS);
    }
    parameters
}

fn config(platform: &Platform) -> String {
    let login = has_login(platform);
    let given = |have: bool, text: &str| if have { text.to_owned() } else { "nil".to_owned() };
    let entries = [
        ("platform", literal(&platform.id.snake())),
        ("baseUrl", "baseURL".to_owned()),
        ("allowHttp", "allowHTTP".to_owned()),
        ("username", given(login, "username")),
        ("password", given(login, "password")),
        ("code", "nil".to_owned()),
        ("tokens", given(login, "tokens?.core")),
        ("key", given(!login, "key")),
        ("companyId", given(has_company(platform), "companyId")),
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
