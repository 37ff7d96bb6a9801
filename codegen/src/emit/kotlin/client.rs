//! The client of a platform.

use std::fmt::Write;

use super::{docs, ident, literal};
use crate::emit::prose::sentence;
use crate::emit::resources::below;
use crate::emit::settings::{self, Kind};
use crate::model::{LifeCycle, Platform};

/// A constructor parameter: name, type, default, documentation; and whether it goes to the core.
type Parameter = (String, String, String, String);

type Fixed = (&'static str, &'static str, &'static str, &'static str);

const LOGIN: &[Fixed] = &[
    ("username", "String?", "null", "The user name."),
    ("password", "String?", "null", "The password."),
    ("tokens", "Tokens?", "null", "A token pair kept from earlier; the password may then be left out."),
];
const KEY: &[Fixed] = &[("key", "String", "", "The key.")];
const COMPANY: &[Fixed] = &[("companyId", "Long?", "null", "The company to act for, where a call names none.")];
const COMMON: &[Fixed] = &[
    ("allowHttp", "Boolean", "false", "Whether plain http is allowed off loopback."),
    ("maxResponseBytes", "Long?", "null", "The largest answer that is read."),
    ("transport", "HttpTransport", "OkHttpTransport()", "What sends requests."),
    (
        "onWarning",
        "((Warning) -> Unit)?",
        "null",
        "Told of likely mistakes in a call, before it is sent; what it throws keeps the call from being sent. Null: the logger `gigwire` is told.",
    ),
];
const TOKENS: &[Fixed] = &[(
    "onTokens",
    "(suspend (Tokens) -> Unit)?",
    "null",
    "Called with every new token pair, to keep it. It must not throw: what it throws goes to the thread's uncaught-exception handler.",
)];
const CODE: &[Fixed] = &[(
    "code",
    "(suspend (Challenge) -> String?)?",
    "null",
    "Asks a person for the 2FA code; null: there is nobody to ask. It runs in the coroutine of the call that needs it.",
)];

pub fn text(platform: &Platform) -> String {
    let name = platform.class();
    let parameters = parameters(platform);
    let about = [
        format!("{}. {}", platform.title, sentence(&platform.doc)),
        "One client is one session: share it between all coroutines of a user.".to_owned(),
    ];
    let mut out = docs::comment("", &about);
    let _ = writeln!(out, "class {name} internal constructor(internal val driver: Driver) : AutoCloseable {{");
    let paragraphs: Vec<String> = parameters.iter().map(|(name, _, _, doc)| format!("@param {name} {doc}")).collect();
    out.push_str(&docs::comment("    ", &paragraphs));
    out.push_str("    constructor(\n");
    for (name, ty, default, _) in &parameters {
        let default = if default.is_empty() { String::new() } else { format!(" = {default}") };
        let _ = writeln!(out, "        {name}: {ty}{default},");
    }
    let _ = write!(
        out,
        "    ) : this(\n        drive(\n            {},\n            {},\n        ),\n    )\n",
        config(platform),
        host(platform)
    );
    for resource in below(platform, &[]) {
        let _ = write!(
            out,
            "\n    /** Calls on {}. */\n    val {} = {}(driver)\n",
            resource.spaced(),
            ident(&resource.property()),
            resource.class()
        );
    }
    if !platform.rows.is_empty() {
        out.push_str("\n    /** What reports over several platforms read. */\n    val rows = Rows(driver)\n");
    }
    if platform.has_login() {
        out.push_str(
            "\n    /** The current token pair, if there is one that has not been refused. */\n\
             \x20   val tokens: Tokens? get() = driver.tokens\n\n\
             \x20   /** Logs in at once, to know whether the credentials serve. Calls log in by themselves when they must. */\n\
             \x20   suspend fun login() = driver.login()\n",
        );
    }
    out.push_str("\n    /** Frees the core. Call it when no call is under way any more. */\n    override fun close() = driver.close()\n");
    if !platform.life_cycles.is_empty() {
        let cycles: Vec<String> = platform.life_cycles.iter().map(|cycle| actions(platform, cycle)).collect();
        let _ = write!(out, "\n    companion object {{\n{}    }}\n", cycles.join("\n"));
    }
    out.push_str("}\n");
    out
}

fn parameters(platform: &Platform) -> Vec<Parameter> {
    let fixed = |fixed: &[Fixed]| -> Vec<Parameter> {
        let own = |(name, ty, default, doc): &Fixed| {
            ((*name).to_owned(), (*ty).to_owned(), (*default).to_owned(), (*doc).to_owned())
        };
        fixed.iter().map(own).collect()
    };
    let mut parameters = fixed(if platform.has_login() { LOGIN } else { KEY });
    if platform.has_company() {
        parameters.extend(fixed(COMPANY));
    }
    parameters.extend(settings::of(platform).into_iter().map(|setting| {
        let (ty, default) = match setting.kind {
            Kind::BaseUrl { required: true } => ("String", ""),
            Kind::CallsPerMinute => ("Int?", "null"),
            _ => ("String?", "null"),
        };
        (setting.name.camel(), ty.to_owned(), default.to_owned(), setting.doc)
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

/// The addresses of hosts, by their names.
fn hosts(platform: &Platform) -> String {
    let hosts: Vec<String> = platform
        .hosts
        .iter()
        .map(|host| format!("{} to {}Url", literal(&host.name.snake()), host.name.camel()))
        .collect();
    if hosts.is_empty() { "emptyMap()".to_owned() } else { format!("given({})", hosts.join(", ")) }
}

fn config(platform: &Platform) -> String {
    let login = platform.has_login();
    let given = |have: bool, text: &str| if have { text.to_owned() } else { "null".to_owned() };
    let entries = [
        ("platform", literal(&platform.id.snake())),
        ("environment", given(!platform.environments.is_empty(), "environment")),
        ("baseUrl", "baseUrl".to_owned()),
        ("hosts", hosts(platform)),
        ("pathPrefix", given(!platform.prefixes.is_empty(), "pathPrefix")),
        ("callsPerMinute", given(platform.rate_limit.is_some(), "callsPerMinute?.toUInt()")),
        ("allowHttp", "allowHttp".to_owned()),
        ("username", given(login, "username")),
        ("password", given(login, "password")),
        ("code", "null".to_owned()),
        ("tokens", given(login, "tokens?.toCore()")),
        ("key", given(!login, "key")),
        ("companyId", given(platform.has_company(), "companyId")),
        ("maxResponseBytes", "maxResponseBytes?.toULong()".to_owned()),
    ];
    let lines: String = entries.iter().map(|(name, value)| format!("                {name} = {value},\n")).collect();
    format!("CoreConfig(\n{lines}            )")
}

fn host(platform: &Platform) -> &'static str {
    match (platform.has_login(), platform.has_code()) {
        (true, true) => "Host(transport, code, onTokens, onWarning ?: ::logWarning)",
        (true, false) => "Host(transport, null, onTokens, onWarning ?: ::logWarning)",
        (false, _) => "Host(transport, null, null, onWarning ?: ::logWarning)",
    }
}

fn actions(platform: &Platform, cycle: &LifeCycle) -> String {
    let (states, life) = (&cycle.states, cycle.name.snake());
    let doc = format!("What can be done in this state of a {}, by one actor or by all.", life.replace('_', " "));
    format!(
        "        /** {doc} */\n\
         \x20       fun available{}Actions(state: {states}, actor: Actor? = null): List<AvailableAction<{states}>> =\n\
         \x20           availableActions({}, {}, state.code, actor, ::{states})\n",
        cycle.name.pascal(),
        literal(&platform.id.snake()),
        literal(&life),
    )
}
