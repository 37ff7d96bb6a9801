//! What is read.

use serde_json::Value;

use super::{Report, list, text, types};
use crate::model::{Answer, Operation, Type};

impl Report<'_> {
    pub(super) fn answer(&mut self, raw: &Value, ours: &Operation) {
        let documented = &raw["response"];
        if documented["paginated"].as_bool().is_some_and(|paginated| paginated != ours.paging.is_some()) {
            self.differ(&ours.id, format_args!("documented as paginated: {}", documented["paginated"]));
        }
        let kind = text(documented, "kind");
        let ty = match (&ours.answer, kind) {
            (Answer::Json(ty) | Answer::JsonOrEmpty(ty), "json") => Some(ty),
            (Answer::Empty, "json") if self.platform.envelope.is_some() => None,
            (Answer::File { .. }, "file") => return,
            (Answer::JsonOrEmpty(ty), "empty") => Some(ty),
            (Answer::Empty, "empty") => None,
            // what is not told
            (Answer::Empty, "not documented" | "not visible" | "unknown") => None,
            (Answer::Json(ty) | Answer::JsonOrEmpty(ty), "not documented" | "not visible" | "unknown") => Some(ty),
            _ => return self.differ(&ours.id, format_args!("the documented answer is {kind}")),
        };
        for field in list(documented, "fields") {
            let Some(path) = self.within(ours, text(field, "path")) else { continue };
            let Some(ty) = ty else {
                self.differ(&ours.id, format_args!("answer `{path}` is missing"));
                continue;
            };
            // a second spelling that the document prints at the top
            if let Some(other) =
                field["doc_name"].as_str().filter(|other| !other.contains(['.', '<']) && *other != path)
                && self.follow(ty, other).is_none()
            {
                self.differ(&ours.id, format_args!("answer `{other}` (also `{path}`) is missing"));
            }
            self.answer_field(&ours.id, ty, &path, field);
        }
    }

    /// The path within what the answer is read as: without the envelope, and without the key that it stands under. `None` for
    /// what belongs to the envelope itself.
    fn within(&self, ours: &Operation, path: &str) -> Option<String> {
        let path = self.named(path);
        let path = path.as_str();
        let (head, rest) = path.split_once('.').unwrap_or((path, ""));
        let (head, item) = head.strip_suffix("[]").map_or((head, false), |head| (head, true));
        let inside = |rest: &str| {
            Some(if item { format!("[].{rest}").trim_end_matches('.').to_owned() } else { rest.to_owned() })
        };
        if let Some(envelope) = self.platform.envelope.as_ref().filter(|_| ours.envelope) {
            let own =
                [Some(&envelope.ok), envelope.messages.as_ref(), envelope.fields.as_ref(), envelope.code.as_ref()];
            if own.into_iter().flatten().any(|key| key == head) || (head == envelope.data && rest.is_empty() && !item) {
                return None;
            }
            if head == envelope.data {
                return inside(rest);
            }
        }
        if ours.under.iter().any(|key| key == head) {
            return if rest.is_empty() && !item { None } else { inside(rest) };
        }
        // a list whose container the document does not show
        let root = match &ours.answer {
            Answer::Json(Type::Model(model)) if ours.or_list => self.platform.model(model),
            _ => None,
        };
        let is_row = root.is_some_and(|page| !head.is_empty() && page.fields.iter().all(|field| field.wire != head));
        Some(if is_row { format!("[].{path}") } else { path.to_owned() })
    }

    /// A field, and those of the documented object that it refers to. `at` is the call, or the model that it is of.
    pub(super) fn answer_field(&mut self, at: &str, ty: &Type, path: &str, field: &Value) {
        let path = self.named(path);
        // some documents give the type of a list's items, others that of the list
        let whole = path.strip_suffix("[]").and_then(|whole| self.follow(ty, whole));
        match self.follow(ty, &path) {
            None => self.differ(at, format_args!("answer `{path}` is missing")),
            Some(_) if whole.is_some_and(|whole| self.type_problem(field, &whole).is_none()) => {}
            Some(found) => {
                let problems = self.type_problem(field, &found);
                for problem in problems.into_iter().chain(self.code_problem(field, &found, false)) {
                    self.differ(at, format_args!("answer `{path}`: {problem}"));
                }
            }
        }
        for part in types::parts(text(field, "type")) {
            if self.follow(ty, &format!("{path}{part}")).is_none() {
                self.differ(at, format_args!("answer `{path}{part}` is missing"));
            }
        }
        let document = self.document;
        for inner in list(&document["models"], text(field, "model")) {
            let item = if text(field, "type") == "array" { "[]" } else { "" };
            self.answer_field(at, ty, &format!("{path}{item}.{}", text(inner, "name")), inner);
        }
    }

    /// The type at the end of a path such as `items[].currency.id`; notes every field on the way.
    pub(super) fn follow(&mut self, root: &Type, path: &str) -> Option<Type> {
        let mut ty = root.clone();
        for part in path.split('.').filter(|part| !part.is_empty()) {
            let (name, item) = part.strip_suffix("[]").map_or((part, false), |name| (name, true));
            ty = match &ty {
                // of what is not documented anything may be there
                Type::Any => return Some(Type::Any),
                Type::List(_) if name.is_empty() => ty,
                Type::Map(value) => (**value).clone(),
                Type::Model(model) => {
                    let model = self.platform.model(model)?;
                    let field = match name {
                        // the first field is the list
                        "" if item => model.fields.first(),
                        _ => model
                            .fields
                            .iter()
                            .find(|field| field.wire == name || field.aliases.iter().any(|alias| alias == name)),
                    }?;
                    self.reached.insert(format!("{}.{}", model.name, field.wire));
                    field.ty.clone()
                }
                _ => return None,
            };
            if item {
                let Type::List(inner) = ty else { return None };
                ty = *inner;
            }
        }
        Some(ty)
    }
}
