//! Models as views over decoded answers: a field is read when it is asked for.

mod variants;

use std::fmt::Write;

use super::{any_type, docs, ident, is_int_code};
use crate::emit::prose;
use crate::model::{Field, Object, Platform, Type};
use crate::naming::Name;

pub fn text(platform: &Platform) -> String {
    let cases = || platform.variants.iter().filter(|variant| !variant.sent).flat_map(|variant| &variant.cases);
    let types = || {
        let fields = platform.models.iter().flat_map(|model| &model.fields).map(|field| &field.ty);
        fields.chain(cases().map(|case| &case.ty))
    };
    let has = |wanted: fn(&Type) -> bool| any_type(types(), wanted);
    let mut out = format!(
        "//! {}: typed views over decoded answers.\n//!\n\
         //! A view borrows the [`Document`](crate::codec::Document) and reads a field when it is asked for. A field that is\n\
         //! absent or null is `None`; fields that the catalog does not know are in `node().extras()`.\n\n",
        platform.title
    );
    if has(|ty| matches!(ty, Type::Money | Type::Decimal)) {
        out.push_str("use rust_decimal::Decimal;\n");
    }
    if has(|ty| *ty == Type::Uuid) {
        out.push_str("use uuid::Uuid;\n");
    }
    let codes = if has(|ty| matches!(ty, Type::Code(_))) { "{codes, tables}" } else { "tables" };
    let _ = writeln!(out, "\nuse super::{codes};");
    let node = if has(|ty| *ty == Type::DateTime) { "{DateTime, Node}" } else { "Node" };
    let _ = writeln!(out, "use crate::codec::{node};");
    if has(|ty| *ty == Type::Secret) {
        out.push_str("use crate::secret::Secret;\n");
    }
    for model in &platform.models {
        out.push_str(&view(platform, model));
    }
    for variant in platform.variants.iter().filter(|variant| !variant.sent) {
        out.push_str(&variants::text(platform, variant));
    }
    out
}

fn view(platform: &Platform, model: &Object) -> String {
    let name = &model.name;
    let mut out = format!(
        "\n{}\
         #[derive(Clone, Copy, Debug)]
         pub struct {name}<'a>(Node<'a>);

         impl<'a> {name}<'a> {{
             /// The view of a node that is one, and not null.
             #[must_use]
             pub fn of(node: Node<'a>) -> Option<Self> {{
                 node.model().is_some_and(|model| core::ptr::eq(model, &tables::{})).then_some(Self(node))
             }}

             /// What it is a view of.
             #[must_use]
             pub const fn node(&self) -> Node<'a> {{
                 self.0
             }}\n",
        docs::comment([model.doc.as_str()]),
        Name::new(name).screaming(),
    );
    for (index, field) in model.fields.iter().enumerate() {
        out.push_str(&accessor(platform, field, index));
    }
    if model.can {
        out.push_str(
            "\n/// Whether this is allowed: names that lead to a permission, with dots between them, such as `jobs.edit`.\n\
             /// What is not there is not allowed.\n#[must_use]\npub fn can(&self, permission: &str) -> bool { self.0.can(permission) }\n",
        );
    }
    out.push_str("}\n");
    out
}

fn accessor(platform: &Platform, field: &Field, index: usize) -> String {
    let node = format!("self.0.field_at({index})");
    let (ty, expression) = match &field.ty {
        Type::List(_) | Type::Map(_) => HERE.several(platform, &field.ty, &node),
        // a code of whole numbers that came as other text is kept in the node, and no number is made up for it
        Type::Code(_) => HERE.option(platform, &field.ty, &node),
        Type::Variant(name) => (format!("Option<{name}<'a>>"), format!("{name}::of(self.0, {index})")),
        // what is required is there, or there would be no document
        Type::Model(name) if field.required => (format!("{name}<'a>"), format!("{name}({node})")),
        Type::Secret if field.required => {
            ("Secret".to_owned(), format!("Secret::from({node}.as_text().unwrap_or_default())"))
        }
        ty if field.required => {
            let (ty, expression) = HERE.option(platform, ty, &node);
            (inner(&ty), format!("{expression}.unwrap_or_default()"))
        }
        ty => HERE.option(platform, ty, &node),
    };
    // an iterator is one that must be used already
    let must_use = if ty.starts_with("impl") { "" } else { "#[must_use]\n" };
    format!(
        "\n{}{must_use}pub fn {}(&self) -> {ty} {{ {expression} }}\n",
        docs::comment([prose::sentence(&field.doc).as_str()]),
        ident(&field.name),
    )
}

fn inner(option: &str) -> String {
    option.strip_prefix("Option<").and_then(|rest| rest.strip_suffix('>')).unwrap_or(option).to_owned()
}

/// How the file that is written names views and their lifetime.
#[derive(Clone, Copy)]
pub struct Scope {
    pub models: &'static str,
    pub lifetime: &'static str,
}

const HERE: Scope = Scope { models: "", lifetime: "'a" };

impl Scope {
    /// The type and the expression of one value, as an `Option`.
    pub(super) fn option(self, platform: &Platform, ty: &Type, node: &str) -> (String, String) {
        let Self { models, lifetime } = self;
        let (ty, read) = match ty {
            Type::Bool => ("bool".to_owned(), "as_bool()".to_owned()),
            Type::Int => ("i64".to_owned(), "as_int()".to_owned()),
            Type::Text => (format!("&{lifetime} str"), "as_text()".to_owned()),
            Type::Secret => ("Secret".to_owned(), "as_text().map(Secret::from)".to_owned()),
            Type::Uuid => ("Uuid".to_owned(), "as_uuid()".to_owned()),
            Type::Money | Type::Decimal => ("Decimal".to_owned(), "as_decimal()".to_owned()),
            Type::Date => ("jiff::civil::Date".to_owned(), "as_date()".to_owned()),
            Type::DateTime => ("DateTime".to_owned(), "as_datetime()".to_owned()),
            Type::Any => (format!("&{lifetime} str"), "as_json()".to_owned()),
            Type::Code(name) => {
                let read = if is_int_code(platform, name) { "as_int" } else { "as_text" };
                (format!("codes::{name}"), format!("{read}().map(codes::{name}::from_code)"))
            }
            Type::Model(name) => {
                return (format!("Option<{models}{name}<{lifetime}>>"), format!("{models}{name}::of({node})"));
            }
            // a list in a list, what is only sent, what only its object can tell: not typed further
            Type::List(_) | Type::Map(_) | Type::Input(_) | Type::File | Type::Variant(_) => {
                return (format!("Option<Node<{lifetime}>>"), format!("Some({node})"));
            }
        };
        (format!("Option<{ty}>"), format!("{node}.{read}"))
    }

    /// The type and the expression of a list or map: an iterator, without nulls.
    pub fn several(self, platform: &Platform, ty: &Type, node: &str) -> (String, String) {
        let lifetime = self.lifetime;
        match ty {
            Type::Map(value) => {
                let (ty, expression) = self.option(platform, value, "node");
                (
                    format!("impl Iterator<Item = (&{lifetime} str, {})> + use<{lifetime}>", inner(&ty)),
                    format!("{node}.entries().filter_map(|(key, node)| Some((key, {expression}?)))"),
                )
            }
            Type::List(item) => {
                let (ty, expression) = self.option(platform, item, "node");
                let closure = match item.as_ref() {
                    Type::Model(name) => format!("{}{name}::of", self.models),
                    _ => format!("|node| {expression}"),
                };
                (
                    format!("impl Iterator<Item = {}> + use<{lifetime}>", inner(&ty)),
                    format!("{node}.items().filter_map({closure})"),
                )
            }
            ty => self.option(platform, ty, node),
        }
    }
}
