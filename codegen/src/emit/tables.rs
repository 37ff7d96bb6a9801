//! The static tables that the core's encoder and decoder read: `core/src/<platform>/tables.rs`.

use std::fmt::Write;

use anyhow::Result;

mod particulars;
mod rows;
mod rules;

use super::{File, header, rust_format};
use crate::model::{
    Action, Actor, Answer, Auth, Basis, Body, CodeSet, Elsewhere, Field, FileKind, Form, LifeCycle, Object, Operation,
    Outcome, Paging, PatchOp, Place, Platform, Retry, Segment, Type, Variant,
};
use crate::naming::Name;

pub fn emit(platforms: &[Platform]) -> Result<Vec<File>> {
    platforms
        .iter()
        .map(|platform| {
            let path = format!("core/src/{}/tables.rs", platform.id.snake());
            Ok(File { path, text: rust_format::rust(&text(platform))? })
        })
        .collect()
}

fn text(platform: &Platform) -> String {
    let mut out = format!(
        "// {}\n//! {}: the catalog as static tables.\n\n\
         use crate::http::Method;\n\
         use crate::schema::*;\n\n",
        header(platform),
        platform.title
    );
    let mut operations: Vec<&Operation> = platform.operations.iter().collect();
    operations.sort_by(|a, b| a.id.cmp(&b.id));
    let cycles = list(platform.life_cycles.iter().map(|cycle| format!("&{}", life_cycle_name(cycle))));
    let _ = write!(
        out,
        "/// {}: what it is and everything it offers.\n\
         pub static PLATFORM: Platform = Platform {{ id: {:?}, base_url: {:?}, {} auth: {}, rate_limit: {}, \
         refuse_card_numbers: {}, operations: &OPERATIONS, life_cycles: &{cycles}, rows: &{} }};\n\n\
         static OPERATIONS: [Operation; {}] = [",
        platform.title,
        platform.id.snake(),
        platform.base_url,
        particulars::addresses(platform),
        auth(&platform.auth),
        particulars::rate_limit(platform),
        platform.refuse_card_numbers,
        rows::of(platform),
        operations.len(),
    );
    for operation in operations {
        out.push_str(&self::operation(operation));
    }
    out.push_str("];\n");
    out.push_str(&particulars::envelope(platform));
    for input in &platform.inputs {
        let fields = input.fields.iter().map(arg).collect::<String>();
        let _ = writeln!(
            out,
            "\n/// {}\npub static {}: Input = Input {{ name: {:?}, fields: &[{fields}], rules: &{} }};",
            input.doc,
            constant(&input.name),
            input.name,
            rules::list(&input.rules, &input.conditions),
        );
    }
    for variant in &platform.variants {
        out.push_str(&self::variant(variant));
    }
    for model in &platform.models {
        out.push_str(&self::model(model));
    }
    for codes in &platform.codes {
        out.push_str(&code_set(codes));
    }
    for cycle in &platform.life_cycles {
        out.push_str(&life_cycle(cycle));
    }
    out.push_str(&helpers(platform));
    out
}

/// Rows as calls: a line a row instead of eight. Only those that are used, so that nothing is dead.
fn helpers(platform: &Platform) -> String {
    let mut out = String::new();
    let has_args = |operation: &Operation| !operation.args.is_empty() || !operation.constants.is_empty();
    let args = platform.operations.iter().any(has_args);
    if args || !platform.inputs.is_empty() {
        out.push_str(
            "\nconst fn arg(name: &'static str, wire: &'static str, place: Place, ty: Type, required: bool) -> Arg {\n\
             Arg { name, wire, place, ty, required, form: Form::Plain }\n}\n",
        );
    }
    if !platform.models.is_empty() {
        out.push_str(
            "\nconst fn field(name: &'static str, wire: &'static str, aliases: &'static [&'static str], ty: Type, required: bool) -> Field {\n\
             Field { name, wire, aliases, ty, required, guess: false }\n}\n",
        );
    }
    if !platform.life_cycles.is_empty() {
        out.push_str(
            "\nconst fn cell(from: i64, outcome: Outcome, basis: Basis) -> Cell {\nCell { from, outcome, basis }\n}\n",
        );
    }
    out
}

fn operation(operation: &Operation) -> String {
    let path = list(operation.segments.iter().map(|segment| match segment {
        Segment::Literal(text) => format!("Segment::Literal({text:?})"),
        Segment::Param(names) => format!("Segment::Param(&{names:?})"),
    }));
    let body = match operation.body {
        None => "None",
        Some(Body::Json) => "Json",
        Some(Body::Form) => "Form",
        Some(Body::Multipart) => "Multipart",
        Some(Body::JsonValue) => "JsonValue",
        Some(Body::JsonPatch) => "JsonPatch",
    };
    let response = match &operation.answer {
        Answer::Empty => "Answer::Empty".to_owned(),
        Answer::Json(ty) if operation.or_list => format!("Answer::JsonOrList({})", self::ty(ty)),
        Answer::Json(ty) => format!("Answer::Json({})", self::ty(ty)),
        Answer::JsonOrEmpty(ty) => format!("Answer::JsonOrEmpty({})", self::ty(ty)),
        Answer::File { kind, or_empty } => {
            let kind = match kind {
                FileKind::Xlsx => "Xlsx",
                FileKind::Pdf => "Pdf",
                FileKind::Any => "Any",
            };
            format!("Answer::File {{ kind: FileKind::{kind}, or_empty: {or_empty} }}")
        }
    };
    let paging = operation.paging.as_ref().map(|paging| match paging {
        Paging::Numbered { page, size, max_size, items, pages, total } => format!(
            "Paging::Numbered {{ page: {page:?}, size: {size:?}, max_size: {max_size:?}, items: {items:?}, pages: &{pages:?}, total: &{total:?} }}"
        ),
        Paging::Cursor { after, items, cursor } => {
            format!("Paging::Cursor {{ after: {after:?}, items: {items:?}, cursor: &{cursor:?} }}")
        }
    });
    let retry = match operation.retry {
        Retry::Read => "Read",
        Retry::Repeatable => "Repeatable",
        Retry::CheckFirst => "CheckFirst",
        Retry::Money => "Money",
        Retry::Once => "Once",
    };
    format!(
        "Operation {{ id: {:?}, method: Method::{}, path: &{path}, args: &[{}], rules: &{}, body: BodyKind::{body}, \
         response: {response}, paging: {}, retry: Retry::{retry}, auth: {}, check: {:?}, action: {:?}, particulars: &{} }},",
        operation.id,
        Name::new(&operation.method.to_lowercase()).pascal(),
        operation.args.iter().map(arg).collect::<String>(),
        rules::list(&operation.rules, &operation.conditions),
        paging.map_or_else(|| "None".to_owned(), |paging| format!("Some({paging})")),
        operation.auth,
        operation.check,
        operation.action,
        particulars::of(operation),
    )
}

fn arg(field: &Field) -> String {
    let place = match field.place {
        Place::Path => "Path",
        Place::Query => "Query",
        Place::Body => "Body",
        Place::Header => "Header",
        Place::Local => "Local",
    };
    // as HTTP/2 has it
    let wire = if field.place == Place::Header { field.wire.to_lowercase() } else { field.wire.clone() };
    let row = format!(
        "arg({:?}, {wire:?}, Place::{place}, {}, {})",
        field.name.camel(),
        ty(&field.ty),
        // a rule says why a confirmation is needed
        field.required && field.place != Place::Local
    );
    let form = match (field.form, field.op) {
        (_, Some(PatchOp::Remove)) => "Removes",
        (None, _) => return format!("{row},"),
        (Some(Form::Digits), _) => "Digits",
        (Some(Form::Positive), _) => "Positive",
        (Some(Form::DayFirst), _) => "DayFirst",
        (Some(Form::Phone), _) => "Phone",
        (Some(Form::Price), _) => "Price",
        (Some(Form::Words), _) => "Words",
        (Some(Form::Iso), _) => "Iso",
    };
    format!("Arg {{ form: Form::{form}, ..{row} }},")
}

fn model(model: &Object) -> String {
    let fields: String = model
        .fields
        .iter()
        .map(|field| {
            let row = format!(
                "field({:?}, {:?}, &{:?}, {}, {})",
                field.name.camel(),
                field.wire,
                field.aliases,
                ty(&field.ty),
                field.required
            );
            if field.guess { format!("Field {{ guess: true, ..{row} }},") } else { format!("{row},") }
        })
        .collect();
    format!(
        "\n/// {}\npub static {}: Model = Model {{ name: {:?}, fields: &[{fields}], bare: &{:?} }};\n",
        model.doc,
        constant(&model.name),
        model.name,
        bare(model),
    )
}

/// The places of the fields that take a bare value.
fn bare(model: &Object) -> Vec<usize> {
    let place = |name: &String| model.fields.iter().position(|field| field.name.given() == name);
    model.bare.iter().filter_map(place).collect()
}

fn variant(variant: &Variant) -> String {
    let cases: String = variant
        .cases
        .iter()
        .map(|case| {
            let when = list(case.when.iter().map(|row| format!("&{row:?}")));
            let (name, ty) = (case.name.snake(), ty(&case.ty));
            format!("Case {{ name: {name:?}, ty: {ty}, when: &{when}, null_is_empty: {} }},", case.null_is_empty)
        })
        .collect();
    format!(
        "\n/// {}\npub static {}: Variant = Variant {{ name: {:?}, by: &{:?}, cases: &[{cases}] }};\n",
        variant.doc,
        constant(&variant.name),
        variant.name,
        variant.by,
    )
}

fn code_set(codes: &CodeSet) -> String {
    let known: String =
        codes.values.iter().map(|value| format!("({:?}, {:?}),", value.wire, value.name.snake())).collect();
    let aliases = codes.values.iter().flat_map(|value| value.aliases.iter().map(|alias| (&value.wire, alias)));
    let aliases: String = aliases.map(|(wire, alias)| format!("({wire:?}, {alias:?}),")).collect();
    format!(
        "\n/// {}\npub static {}: Codes = Codes {{ name: {:?}, int: {}, known: &[{known}], aliases: &[{aliases}], open: {} }};\n",
        codes.doc,
        constant(&codes.name),
        codes.name,
        codes.int,
        codes.open,
    )
}

fn life_cycle(cycle: &LifeCycle) -> String {
    format!(
        "\n/// {}\npub static {}: LifeCycle = LifeCycle {{ name: {:?}, states: &{}, initial: {}, actions: &[{}], elsewhere: &[{}] }};\n",
        cycle.doc,
        life_cycle_name(cycle),
        cycle.name.snake(),
        constant(&cycle.states),
        cycle.initial,
        cycle.actions.iter().map(action).collect::<String>(),
        cycle.elsewhere.iter().map(elsewhere).collect::<String>(),
    )
}

fn action(action: &Action) -> String {
    let cells: String = action
        .cells
        .iter()
        .map(|cell| {
            let outcome = match &cell.outcome {
                Outcome::To(states) => format!("To(&{states:?})"),
                Outcome::Error => "Error".to_owned(),
                Outcome::Unknown => "Unknown".to_owned(),
                Outcome::Contradictory(states) => format!("Contradictory(&{states:?})"),
            };
            format!("cell({}, Outcome::{outcome}, {}),", cell.from, basis(cell.basis))
        })
        .collect();
    format!(
        "Action {{ name: {:?}, actor: {}, operation: {:?}, argument: {:?}, cells: &[{cells}] }},",
        action.name.snake(),
        actor(action.actor),
        action.operation,
        action.argument,
    )
}

fn elsewhere(change: &Elsewhere) -> String {
    format!(
        "Elsewhere {{ name: {:?}, actor: {}, from: &{:?}, to: {}, basis: {} }},",
        change.name.snake(),
        actor(change.actor),
        change.from,
        change.to,
        basis(change.basis)
    )
}

fn actor(actor: Actor) -> String {
    format!("Actor::{}", Name::new(actor.name()).pascal())
}

fn basis(basis: Basis) -> String {
    format!("Basis::{}", Name::new(basis.name()).pascal())
}

fn life_cycle_name(cycle: &LifeCycle) -> String {
    format!("{}_LIFE_CYCLE", cycle.name.screaming())
}

/// A type as an expression.
fn ty(ty: &Type) -> String {
    match ty {
        Type::Bool => "Type::Bool".to_owned(),
        Type::Int => "Type::Int".to_owned(),
        Type::Text => "Type::Text".to_owned(),
        Type::Secret => "Type::Secret".to_owned(),
        Type::Uuid => "Type::Uuid".to_owned(),
        Type::Money => "Type::Money".to_owned(),
        Type::Decimal => "Type::Decimal".to_owned(),
        Type::Date => "Type::Date".to_owned(),
        Type::DateTime => "Type::DateTime".to_owned(),
        Type::Any => "Type::Any".to_owned(),
        Type::File => "Type::File".to_owned(),
        Type::Code(name) => format!("Type::Code(&{})", constant(name)),
        Type::Variant(name) => format!("Type::Variant(&{})", constant(name)),
        Type::Model(name) => format!("Type::Model(&{})", constant(name)),
        Type::Input(name) => format!("Type::Input(&{})", constant(name)),
        Type::List(item) => format!("Type::List(&{})", self::ty(item)),
        Type::Map(item) => format!("Type::Map(&{})", self::ty(item)),
    }
}

fn auth(auth: &Auth) -> String {
    match auth {
        Auth::Key => "Auth::Key".to_owned(),
        Auth::Login { login, refresh, company_header, early_s } => format!(
            "Auth::Login {{ login: {login:?}, refresh: {refresh:?}, company_header: {company_header:?}, early_s: {early_s} }}"
        ),
    }
}

fn constant(name: &str) -> String {
    Name::new(name).screaming()
}

fn list(items: impl Iterator<Item = String>) -> String {
    format!("[{}]", items.collect::<Vec<_>>().join(", "))
}
