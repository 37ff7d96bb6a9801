//! Calls as structs of their arguments: `operations.rs`, and the objects among the arguments: `inputs.rs`.

use std::fmt::Write;

use super::models::Scope;
use super::{docs, ident};
use crate::emit::prose;
use crate::model::{Answer, Field, Object, Operation, Platform, Type};

pub fn inputs(platform: &Platform) -> String {
    let types: Vec<&Type> = platform.inputs.iter().flat_map(|input| &input.fields).map(|field| &field.ty).collect();
    let mut body = String::new();
    for Object { name, doc, fields, .. } in &platform.inputs {
        let constructor = constructor(platform, fields);
        let constructor = match constructor.as_str() {
            "" => constructor,
            _ => format!("\n{} {{\n{constructor}}}\n", implementation(platform, name, fields)),
        };
        let borrowed = with_lifetime(platform, name, fields, "'_");
        let _ = write!(
            body,
            "\n{}{}{constructor}\nimpl From<{borrowed}> for Value {{\nfn from(input: {borrowed}) -> Self {{\n{}\n}}\n}}\n",
            docs::comment([doc.as_str()]),
            structure(platform, name, fields),
            map(platform, fields, "input"),
        );
    }
    let body = body.replace("inputs::", "");
    format!(
        "//! {}: objects among the arguments of calls.\n\n{}{body}{}",
        platform.title,
        imports(&types, &body, "super").trim_start(),
        list_helper(&body)
    )
}

pub fn text(platform: &Platform) -> String {
    let mut root = Module::default();
    for operation in &platform.operations {
        let path: Vec<String> = operation.resource.iter().map(|name| name.snake()).collect();
        root.at(&path).operations.push(operation);
    }
    let mut out = format!(
        "//! {}: the calls. A struct holds the arguments of one; `ID` and `arguments()` are what\n\
         //! [`Client::start`](crate::machine::Client::start) takes, `answer()` is the typed view of what comes back.\n\n",
        platform.title
    );
    for (name, module) in &root.modules {
        out.push_str(&module.text(platform, name, &mut vec![name.clone()]));
    }
    out
}

/// Operations by resource, in the order of the catalog.
#[derive(Default)]
struct Module<'a> {
    operations: Vec<&'a Operation>,
    modules: Vec<(String, Self)>,
}

impl<'a> Module<'a> {
    fn at(&mut self, path: &[String]) -> &mut Self {
        let Some((first, rest)) = path.split_first() else { return self };
        let index = self.modules.iter().position(|(name, _)| name == first).unwrap_or(self.modules.len());
        if index == self.modules.len() {
            self.modules.push((first.clone(), Self::default()));
        }
        self.modules[index].1.at(rest)
    }

    fn text(&self, platform: &Platform, name: &str, path: &mut Vec<String>) -> String {
        let args = self.operations.iter().flat_map(|operation| &operation.args).map(|arg| &arg.ty);
        let types: Vec<&Type> =
            args.chain(self.operations.iter().filter_map(|operation| answered(operation))).collect();
        let body: String = self.operations.iter().map(|operation| call(platform, operation)).collect();
        let up = vec!["super"; path.len() + 1].join("::");
        let title = format!("The calls of `{}`.", path.join("."));
        let imports = if body.is_empty() { String::new() } else { imports(&types, &body, &up) };
        let mut out = format!("\n/// {title}\npub mod {name} {{\n{}", imports.trim_start());
        out.push_str(&body);
        for (name, module) in &self.modules {
            path.push(name.clone());
            out.push_str(&module.text(platform, name, path));
            path.pop();
        }
        out.push_str(&list_helper(&body));
        out.push_str("}\n");
        out
    }
}

fn call(platform: &Platform, operation: &Operation) -> String {
    let name = operation.verb.pascal();
    format!(
        "\n{}{}\n{} {{\n\
         /// The catalog id.\npub const ID: &'static str = {:?};\n\n{}\
         /// What the encoder takes.\n#[must_use]\npub fn arguments(&self) -> Value {{\n{}\n}}\n{}}}\n",
        docs::operation(operation),
        structure(platform, &name, &operation.args),
        implementation(platform, &name, &operation.args),
        operation.id,
        constructor(platform, &operation.args),
        map(platform, &operation.args, "self"),
        answer(platform, operation),
    )
}

/// `impl<'a> Create<'a>`; the lifetime has a name only where the constructor needs one.
fn implementation(platform: &Platform, name: &str, fields: &[Field]) -> String {
    match (borrows(platform, fields), fields.iter().any(|field| field.required)) {
        (true, true) => format!("impl<'a> {name}<'a>"),
        (true, false) => format!("impl {name}<'_>"),
        (false, _) => format!("impl {name}"),
    }
}

const ANSWER: Scope = Scope { models: "models::", lifetime: "'d" };

/// The type of an answer that is no model, and so stands in the file of the calls.
fn answered(operation: &Operation) -> Option<&Type> {
    match &operation.answer {
        Answer::Json(ty) | Answer::JsonOrEmpty(ty) if !matches!(ty, Type::Model(_)) => Some(ty),
        _ => None,
    }
}

fn answer(platform: &Platform, operation: &Operation) -> String {
    let ty = match &operation.answer {
        Answer::Json(ty) | Answer::JsonOrEmpty(ty) => ty,
        Answer::Empty => return String::new(),
        Answer::File { .. } => {
            return "\n/// The file that was answered, if there is one.\n#[must_use]\n\
                    pub fn answer(document: &Document) -> Option<ReceivedFile<'_>> {\ndocument.file()\n}\n"
                .to_owned();
        }
    };
    let (doc, ty, expression) = match ty {
        Type::Model(name) => {
            let doc = match operation.answer {
                Answer::JsonOrEmpty(_) => "The answer, if the platform sent one.",
                _ => "The answer; `None` if the document answers another call.",
            };
            (doc, format!("Option<models::{name}<'_>>"), format!("models::{name}::of(document.root())"))
        }
        ty => {
            let (ty, expression) = ANSWER.several(platform, ty, "document.root()");
            ("The answer.", ty, expression)
        }
    };
    // a lifetime is named only where `use<…>` has to name it
    let generics = if ty.contains("use<'d>") { "<'d>" } else { "" };
    let (ty, document) = match generics {
        "" => (ty.replace("'d ", ""), "&Document"),
        _ => (ty, "&'d Document"),
    };
    // an iterator is one that must be used already
    let must_use = if ty.starts_with("impl") { "" } else { "#[must_use]\n" };
    format!("\n/// {doc}\n{must_use}pub fn answer{generics}(document: {document}) -> {ty} {{\n{expression}\n}}\n")
}

fn structure(platform: &Platform, name: &str, fields: &[Field]) -> String {
    let derive = if fields.iter().any(|field| field.required) { "Clone, Debug" } else { "Clone, Debug, Default" };
    let mut out = format!("#[derive({derive})]\npub struct {}", with_lifetime(platform, name, fields, "'a"));
    if fields.is_empty() {
        out.push_str(";\n");
        return out;
    }
    out.push_str(" {\n");
    for field in fields {
        let doc = docs::comment([prose::argument(field).as_str()]);
        let _ = writeln!(out, "{doc}pub {}: {},", ident(&field.name), field_type(platform, field));
    }
    out.push_str("}\n");
    out
}

/// `new`, which takes what is required: the rest is added with `..`.
fn constructor(platform: &Platform, fields: &[Field]) -> String {
    if !fields.iter().any(|field| field.required) {
        return String::new();
    }
    let mut parameters = String::new();
    let mut inits = String::new();
    for field in fields {
        let name = ident(&field.name);
        if field.required {
            let _ = write!(parameters, "{name}: {},", field_type(platform, field));
            let _ = write!(inits, "{name},");
        } else {
            let empty = if matches!(field.ty, Type::List(_)) { "&[]" } else { "None" };
            let _ = write!(inits, "{name}: {empty},");
        }
    }
    format!(
        "/// What is required, and nothing else.\n#[must_use]\n\
         pub const fn new({parameters}) -> Self {{\nSelf {{ {inits} }}\n}}\n\n"
    )
}

/// The expression that makes a `Value` of the fields.
fn map(platform: &Platform, fields: &[Field], of: &str) -> String {
    if fields.is_empty() {
        return "Value::Null".to_owned();
    }
    let mut out = "Value::Map(vec![\n".to_owned();
    for field in fields {
        let place = format!("{of}.{}", ident(&field.name));
        let _ = writeln!(out, "({:?}.into(), {}),", field.name.camel(), value(platform, field, &place));
    }
    out.push_str("])");
    out
}

fn value(platform: &Platform, field: &Field, place: &str) -> String {
    match (&field.ty, field.required) {
        (Type::List(_), _) => format!("list({place})"),
        (Type::DateTime, true) => format!("{place}.to_string().into()"),
        (Type::DateTime, false) => format!("{place}.map(|moment| moment.to_string()).into()"),
        (Type::Secret, true) => format!("{place}.reveal().into()"),
        (Type::Secret, false) => format!("{place}.as_ref().map(Secret::reveal).into()"),
        (ty, _) if is_copy(platform, ty) => format!("{place}.into()"),
        _ => format!("{place}.clone().into()"),
    }
}

fn is_copy(platform: &Platform, ty: &Type) -> bool {
    match ty {
        Type::Code(name) => super::is_int_code(platform, name),
        Type::Bool | Type::Int | Type::Text | Type::Uuid | Type::Money | Type::Decimal | Type::Date => true,
        _ => false,
    }
}

fn field_type(platform: &Platform, field: &Field) -> String {
    let ty = rust_type(platform, &field.ty);
    // a list that is empty is one that is not given
    if field.required || matches!(field.ty, Type::List(_)) { ty } else { format!("Option<{ty}>") }
}

fn rust_type(platform: &Platform, ty: &Type) -> String {
    match ty {
        Type::Bool => "bool".to_owned(),
        Type::Int => "i64".to_owned(),
        Type::Text => "&'a str".to_owned(),
        Type::Secret => "Secret".to_owned(),
        Type::Uuid => "Uuid".to_owned(),
        Type::Money | Type::Decimal => "Decimal".to_owned(),
        Type::Date => "Date".to_owned(),
        Type::DateTime => "DateTime".to_owned(),
        Type::File => "FileArg".to_owned(),
        Type::Code(name) => format!("codes::{name}"),
        Type::Input(name) => match platform.input(name) {
            Some(input) => format!("inputs::{}", object_with_lifetime(platform, input)),
            None => format!("inputs::{name}"),
        },
        Type::List(item) => format!("&'a [{}]", rust_type(platform, item)),
        // not typed further: the encoder checks it
        Type::Map(_) | Type::Model(_) | Type::Any | Type::Variant(_) => "Value".to_owned(),
    }
}

fn object_with_lifetime(platform: &Platform, object: &Object) -> String {
    with_lifetime(platform, &object.name, &object.fields, "'a")
}

fn with_lifetime(platform: &Platform, name: &str, fields: &[Field], lifetime: &str) -> String {
    if borrows(platform, fields) { format!("{name}<{lifetime}>") } else { name.to_owned() }
}

fn borrows(platform: &Platform, fields: &[Field]) -> bool {
    fields.iter().any(|field| match &field.ty {
        Type::Text | Type::List(_) => true,
        Type::Input(name) => platform.input(name).is_some_and(|input| borrows(platform, &input.fields)),
        _ => false,
    })
}

fn imports(types: &[&Type], body: &str, up: &str) -> String {
    let has = |wanted: fn(&Type) -> bool| super::any_type(types.iter().copied(), wanted);
    let siblings: Vec<&str> =
        ["codes", "inputs", "models"].into_iter().filter(|name| body.contains(&format!("{name}::"))).collect();
    let siblings = match siblings.as_slice() {
        [] => String::new(),
        [one] => format!("{up}::{one}"),
        several => format!("{up}::{{{}}}", several.join(", ")),
    };
    let datetime = has(|ty| *ty == Type::DateTime);
    let used = [
        (datetime, "DateTime"),
        (body.contains("Document) ->"), "Document"),
        (body.contains("ReceivedFile<"), "ReceivedFile"),
    ];
    let used: Vec<&str> = used.into_iter().filter(|(is_used, _)| *is_used).map(|(_, name)| name).collect();
    let codec = match used.as_slice() {
        [] => String::new(),
        [one] => format!("crate::codec::{one}"),
        several => format!("crate::codec::{{{}}}", several.join(", ")),
    };
    let date = if has(|ty| *ty == Type::Date) { "jiff::civil::Date" } else { "" };
    let decimal = if has(|ty| matches!(ty, Type::Money | Type::Decimal)) { "rust_decimal::Decimal" } else { "" };
    let uuid = if has(|ty| *ty == Type::Uuid) { "uuid::Uuid" } else { "" };
    let secret = if has(|ty| *ty == Type::Secret) { "crate::secret::Secret" } else { "" };
    let mut out = String::new();
    let value = if has(|ty| *ty == Type::File) { "crate::value::{FileArg, Value}" } else { "crate::value::Value" };
    for group in [&[date, decimal, uuid][..], &[&siblings, codec.as_str(), secret, value]] {
        for import in group.iter().filter(|import| !import.is_empty()) {
            let _ = writeln!(out, "use {import};");
        }
        out.push('\n');
    }
    out
}

fn list_helper(body: &str) -> String {
    if !body.contains(" list(") {
        return String::new();
    }
    "\n/// An empty list counts as not given.\n\
     fn list<T: Clone + Into<Value>>(items: &[T]) -> Value {\n\
     if items.is_empty() { Value::Null } else { Value::from(items.to_vec()) }\n}\n"
        .to_owned()
}
