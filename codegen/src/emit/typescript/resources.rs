//! A class for each resource, with a method for each call; and the client, which holds them.

use std::fmt::Write;

use super::layout::{import, intersection, method, quoted, statement};
use super::objects::{argument_lines, inputs_of, values};
use super::{code_name, docs, model_name, named, options, read_type};
use crate::emit::prose::{self, sentence};
use crate::emit::resources;
use crate::model::{Answer, Field, Operation, Paging, Platform, Rule, Type};
use crate::naming::Name;

/// `finance.payout_endpoints`: what calls hang on.
type Path<'a> = &'a [Name];

pub fn text(platform: &Platform) -> String {
    let mut out = imports(platform);
    for operation in &platform.operations {
        out.push_str(&arguments(platform, operation));
    }
    for path in paths(platform) {
        out.push_str(&resource(platform, path));
    }
    out
}

pub fn client(platform: &Platform) -> String {
    let class = platform.class();
    let roots: Vec<Path<'_>> = paths(platform).into_iter().filter(|path| path.len() == 1).collect();
    let classes: Vec<String> = roots.iter().map(|path| class_name(platform, path)).collect();
    let bases = options::bases(platform);
    let base = if platform.has_login() { "LoginPlatform" } else { "Platform" };
    let mut out = import("import", &["Connection"], "../connection.js");
    out.push_str(&import("import type", &bases, "../options.js"));
    out.push_str(&import("import", &[base], "../platform.js"));
    out.push_str(&import("import", &["Tables"], "../tables.js"));
    out.push_str(&import("import", &classes.iter().map(String::as_str).collect::<Vec<_>>(), "./resources.js"));
    out.push('\n');
    out.push_str(&tables(platform));
    out.push_str(&options::interface(platform, &bases));
    out.push('\n');
    out.push_str(&docs::comment("", &[format!("{}.", platform.title), sentence(&platform.doc)]));
    let _ = writeln!(out, "export class {class} extends {base} {{");
    for (path, class) in roots.iter().zip(&classes) {
        let name = property(path);
        let section = platform.operations.iter().find(|operation| operation.resource.starts_with(path));
        let section = section.map(|operation| operation.section.vendor.as_str()).unwrap_or_default();
        let _ = writeln!(
            out,
            "{}  readonly {name}: {class};",
            docs::comment("  ", &[format!("`{}.…`, {section}.", path_id(path))])
        );
    }
    out.push_str("\n  private constructor(connection: Connection) {\n    super(connection);\n");
    for (path, class) in roots.iter().zip(&classes) {
        let _ = writeln!(out, "    this.{} = new {class}(connection);", property(path));
    }
    let _ = write!(
        out,
        "  }}\n\n  /** Loads the wasm module{}. */\n  static async connect(options: {class}Options): Promise<{class}> {{\n    \
         return new {class}(await Connection.open(tables, {}));\n  }}\n}}\n",
        if platform.has_login() { " and logs in" } else { "" },
        options::passed(platform),
    );
    out
}

/// Where the tables are. Bundlers know the file by this way of writing its address.
fn tables(platform: &Platform) -> String {
    let id = platform.id.snake();
    let arguments = [format!("'{id}'"), format!("/* @__PURE__ */ new URL('../tables/{id}.tables', import.meta.url)")];
    format!("{}\n", statement("const tables = /* @__PURE__ */ new Tables(", &arguments))
}

fn imports(platform: &Platform) -> String {
    let args = || platform.operations.iter().flat_map(|operation| operation.args.iter()).map(|arg| &arg.ty);
    let answers = || {
        platform.operations.iter().filter_map(|operation| match &operation.answer {
            Answer::Json(ty) | Answer::JsonOrEmpty(ty) => Some(item_type(platform, operation).unwrap_or(ty)),
            Answer::Empty | Answer::File { .. } => None,
        })
    };
    let has_file = platform.operations.iter().any(|operation| matches!(operation.answer, Answer::File { .. }));
    let mut options = vec!["CallOptions"];
    if platform.operations.iter().any(|operation| states(platform, operation).is_some()) {
        options.push("ActionOptions");
    }
    let mut values = values(args());
    if platform.operations.iter().any(|operation| operation.paging.is_some()) {
        options.push("ListOptions");
    }
    let rules = || platform.operations.iter().flat_map(|operation| operation.rules.iter());
    if rules().any(|rule| matches!(rule, Rule::OneOf(_))) {
        values.push("ExactlyOne");
    }
    if rules().any(|rule| matches!(rule, Rule::AnyOf(_))) {
        values.push("AtLeastOne");
    }
    if answers().any(|ty| *ty.innermost() == Type::Any) {
        values.push("Json");
    }
    let mut codes = named(args().chain(answers()), code_name);
    codes.extend(platform.operations.iter().filter_map(|operation| states(platform, operation)));
    let mut out = import("import type", &["Connection"], "../connection.js");
    out.push_str(&import("import type", &options, "../options.js"));
    if platform.operations.iter().any(|operation| operation.paging.is_some()) {
        out.push_str(&import("import type", &["Pager"], "../pager.js"));
    }
    if has_file {
        out.push_str(&import("import type", &["ReceivedFile"], "../received-file.js"));
    }
    out.push_str(&import("import type", &values, "../values.js"));
    out.push_str(&import("import type", &codes, "./codes.js"));
    out.push_str(&import("import type", &inputs_of(args()), "./inputs.js"));
    out.push_str(&import("import type", &named(answers(), model_name), "./models.js"));
    out
}

/// All resources, in the order in which they are first met, with those between a resource and the root.
fn paths(platform: &Platform) -> Vec<Path<'_>> {
    let mut paths: Vec<Path<'_>> = Vec::new();
    for operation in &platform.operations {
        for depth in 1..=operation.resource.len() {
            let Some(path) = operation.resource.get(..depth) else { continue };
            if !paths.contains(&path) {
                paths.push(path);
            }
        }
    }
    // what others hold comes before them
    paths.sort_by_key(|path| std::cmp::Reverse(path.len()));
    paths
}

/// `FinancePayoutEndpoints`
fn pascal(path: Path<'_>) -> String {
    path.iter().map(Name::pascal).collect()
}

/// The class of a resource; `ProfileCalls` where a model is called the same.
fn class_name(platform: &Platform, path: Path<'_>) -> String {
    let name = pascal(path);
    let objects = platform.models.iter().chain(&platform.inputs).map(|object| &object.name);
    let taken = objects.chain(platform.codes.iter().map(|codes| &codes.name)).any(|taken| *taken == name);
    if taken { format!("{name}Calls") } else { name }
}

/// `payoutEndpoints`
fn property(path: Path<'_>) -> String {
    path.last().map(Name::camel).unwrap_or_default()
}

/// `finance.payoutEndpoints`
fn path_id(path: Path<'_>) -> String {
    path.iter().map(Name::camel).collect::<Vec<_>>().join(".")
}

/// `TasksListArgs`
fn arguments_name(operation: &Operation) -> String {
    format!("{}{}Args", pascal(&operation.resource), operation.verb.pascal())
}

/// The types of a call's arguments: those that a rule ties apart, then all.
fn arguments(platform: &Platform, operation: &Operation) -> String {
    if operation.args.is_empty() {
        return String::new();
    }
    let name = arguments_name(operation);
    let method = format!("{}.{}", class_name(platform, &operation.resource), operation.verb.camel());
    let mut parts = Vec::new();
    let mut tied: Vec<&str> = Vec::new();
    let mut out = String::new();
    for rule in &operation.rules {
        let (helper, names, doc) = match rule {
            Rule::OneOf(names) => ("ExactlyOne", names, "Exactly one of these is given"),
            Rule::AnyOf(names) => ("AtLeastOne", names, "At least one of these is given"),
            Rule::AtMostOne(_) | Rule::Needs(_) => continue,
        };
        let choice = format!(
            "{name}{}",
            if parts.is_empty() { "Choice".to_owned() } else { format!("Choice{}", parts.len() + 1) }
        );
        let args: Vec<&Field> = names.iter().filter_map(|name| operation.arg(name)).collect();
        let _ = write!(
            out,
            "\n{}export interface {choice} {{\n{}}}\n",
            docs::comment("", &[format!("{doc} to {{@link {method}}}.")]),
            argument_lines(&args, false)
        );
        parts.push(format!("{helper}<{choice}>"));
        tied.extend(names.iter().map(String::as_str));
    }
    let free: Vec<&Field> = operation.args.iter().filter(|arg| !tied.contains(&arg.name.given())).collect();
    let needs: Vec<String> = operation.rules.iter().filter_map(told).collect();
    let doc = docs::comment("", &[format!("Arguments of {{@link {method}}}."), needs.join(" ")]);
    if parts.is_empty() {
        let _ = write!(out, "\n{doc}export interface {name} {{\n{}}}\n", argument_lines(&free, true));
    } else if free.is_empty() {
        let _ = write!(out, "\n{doc}export type {name} = {};\n", parts.join(" & "));
    } else {
        let lines = argument_lines(&free, true);
        out.push_str(&format!("\n{doc}{}", intersection(&name, &parts.join(" & "), &lines)));
    }
    out
}

/// A rule that the types do not tell.
fn told(rule: &Rule) -> Option<String> {
    match rule {
        Rule::Needs([what, needed]) => Some(format!("`{what}` only together with `{needed}`.")),
        Rule::AtMostOne(names) => {
            let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
            Some(format!("At most one of {}.", names.join(", ")))
        }
        Rule::OneOf(_) | Rule::AnyOf(_) => None,
    }
}

fn resource(platform: &Platform, path: Path<'_>) -> String {
    let children: Vec<Path<'_>> =
        paths(platform).into_iter().filter(|child| child.len() == path.len() + 1 && child.starts_with(path)).collect();
    let mut out = format!(
        "\n{}export class {} {{\n",
        docs::comment("", &[format!("`api.{}`.", path_id(path))]),
        class_name(platform, path)
    );
    for child in &children {
        let _ = writeln!(
            out,
            "{}  readonly {}: {};",
            docs::comment("  ", &[format!("`api.{}`.", path_id(child))]),
            property(child),
            class_name(platform, child)
        );
    }
    // one that only holds others makes no calls itself
    let calls = platform.operations.iter().any(|operation| operation.resource == path);
    let (field, kept) = if calls {
        ("  readonly #connection: Connection;\n", "    this.#connection = connection;\n")
    } else {
        ("", "")
    };
    let _ = write!(out, "{field}\n  /** @internal */\n  constructor(connection: Connection) {{\n{kept}");
    for child in &children {
        let _ = writeln!(out, "    this.{} = new {}(connection);", property(child), class_name(platform, child));
    }
    out.push_str("  }\n");
    for operation in platform.operations.iter().filter(|operation| operation.resource == path) {
        out.push('\n');
        out.push_str(&call(platform, operation));
    }
    out.push_str("}\n");
    out
}

fn call(platform: &Platform, operation: &Operation) -> String {
    let mut out = docs::comment("  ", &prose::operation(operation));
    let item = item_type(platform, operation);
    let tied = operation.rules.iter().any(|rule| matches!(rule, Rule::OneOf(_) | Rule::AnyOf(_)));
    let optional = !tied && !operation.args.iter().any(|arg| arg.required);
    let mut params = Vec::new();
    if !operation.args.is_empty() {
        params.push(format!("args: {}{}", arguments_name(operation), if optional { " = {}" } else { "" }));
    }
    params.push(match (item, states(platform, operation)) {
        (Some(_), _) => "options: ListOptions = {}".to_owned(),
        (None, Some(states)) => format!("options: ActionOptions<{states}> = {{}}"),
        (None, None) => "options: CallOptions = {}".to_owned(),
    });
    let (returned, verb) = match (item, &operation.answer) {
        (Some(item), _) => (format!("Pager<{}>", read_type(item)), "list"),
        (None, Answer::Empty) => ("Promise<void>".to_owned(), "perform"),
        (None, Answer::Json(ty)) => (format!("Promise<{}>", read_type(ty)), "call"),
        (None, Answer::JsonOrEmpty(ty)) => (format!("Promise<{} | null>", read_type(ty)), "call"),
        (None, Answer::File { or_empty: false, .. }) => ("Promise<ReceivedFile>".to_owned(), "file"),
        (None, Answer::File { .. }) => ("Promise<ReceivedFile | null>".to_owned(), "fileOrNull"),
    };
    out.push_str(&method(&operation.verb.camel(), &params, &returned));
    let args = if operation.args.is_empty() { "{}" } else { "args" };
    let smallest = operation.paging.as_ref().map(smallest).unwrap_or_default();
    let _ = write!(
        out,
        "    return this.#connection.{verb}({}, {args}, options{smallest});\n  }}\n",
        quoted(&operation.id)
    );
    out
}

/// The arguments of the smallest page, for the count alone.
fn smallest(paging: &Paging) -> String {
    let Paging::Numbered { page, size, .. } = paging else { return ", {}".to_owned() };
    let size = size.as_ref().map(|size| format!(", {}: 1", Name::new(size).camel())).unwrap_or_default();
    format!(", {{ {}: 1{size} }}", Name::new(page).camel())
}

/// What a listing lists.
fn item_type<'a>(platform: &'a Platform, operation: &'a Operation) -> Option<&'a Type> {
    resources::listing(platform, operation).map(|(item, ..)| item)
}

/// The states in which a call that performs an action may find what it acts on.
fn states<'a>(platform: &'a Platform, operation: &Operation) -> Option<&'a str> {
    let acts = |cycle: &&crate::model::LifeCycle| cycle.actions.iter().any(|action| action.operation == operation.id);
    platform.life_cycles.iter().find(acts).map(|cycle| cycle.states.as_str())
}
