//! Neutral rows: every path leads somewhere that fits, every code has a common term.

use super::Resolver;
use crate::catalog::{self, Basis};
use crate::model::{
    Answer, Column, Holds, Object, Operation, Path, Period, ROW_KINDS, Reading, RowKind, RowParents, RowReading, Rows,
    StateColumn, Type,
};

/// What the paths of a reading begin at.
struct Starts<'m> {
    item: Option<&'m Object>,
    parent: Option<&'m Object>,
}

/// What was resolved before.
pub struct Resolved<'m> {
    pub models: &'m [Object],
    pub operations: &'m [Operation],
}

impl<'m> Resolved<'m> {
    fn operation(&self, id: &str) -> Option<&'m Operation> {
        self.operations.iter().find(|operation| operation.id == id)
    }

    fn model(&self, ty: &Type) -> Option<&'m Object> {
        match ty {
            Type::Model(name) => self.models.iter().find(|model| model.name == *name),
            _ => None,
        }
    }
}

impl Resolver<'_> {
    pub(super) fn rows(&mut self, resolved: &Resolved<'_>) -> Vec<Rows> {
        let entries = &self.catalog.rows;
        for (name, _) in entries.iter() {
            if !ROW_KINDS.iter().any(|kind| kind.name == name) {
                self.mistake("rows", format_args!("there is no kind of rows `{name}`"));
            }
        }
        if entries.is_empty() {
            return Vec::new();
        }
        let mut rows = Vec::new();
        for kind in &ROW_KINDS {
            let at = format!("rows/{}", kind.name);
            let reading = match entries.get(kind.name) {
                None => {
                    self.mistake(&at, "says how they are read, or why there are none");
                    continue;
                }
                Some(catalog::Rows::Absent(none)) => {
                    self.check_doc(&at, &none.absent);
                    Reading::Absent(none.absent.clone())
                }
                Some(catalog::Rows::Read(reading)) => {
                    Reading::Read(Box::new(self.row_reading(&at, kind, reading, resolved)))
                }
            };
            rows.push(Rows { kind, reading });
        }
        rows
    }

    fn row_reading(
        &mut self,
        at: &str,
        kind: &'static RowKind,
        reading: &catalog::RowReading,
        resolved: &Resolved<'_>,
    ) -> RowReading {
        self.check_doc(at, &reading.doc);
        if !matches!(reading.basis, Basis::Documented | Basis::Inferred | Basis::ThirdParty) {
            self.mistake(at, "the basis is `documented`, `inferred` or `third_party`");
        }
        let (item, items) = self.row_items(at, &reading.operation, reading.items.as_deref(), resolved);
        let each = reading.each.as_ref();
        let (parent, parent_items) = match each {
            Some(each) => self.row_items(&format!("{at}/each"), &each.operation, each.items.as_deref(), resolved),
            None => (None, Path::new()),
        };
        let starts = Starts { item, parent };
        let operation = resolved.operation(&reading.operation);
        let experimental = [Some(reading.operation.as_str()), each.map(|each| each.operation.as_str())];
        let experimental = experimental.into_iter().flatten().filter_map(|id| resolved.operation(id));
        let experimental = experimental.into_iter().any(|operation| operation.experimental);
        if experimental != (reading.basis == Basis::ThirdParty) {
            self.mistake(at, "the basis is `third_party` where a call is experimental, and nowhere else");
        }
        RowReading {
            doc: reading.doc.clone(),
            basis: reading.basis,
            operation: reading.operation.clone(),
            items,
            with: self.row_arguments(at, reading, operation),
            columns: self.row_columns(at, kind, reading, &starts, resolved),
            states: self.row_states(at, kind, reading, &starts, resolved),
            period: reading.period.as_ref().map(|period| self.row_period(at, kind, reading, period, operation)),
            each: each.map(|each| {
                let at = format!("{at}/each");
                let path = self.row_path(&at, &each.of, &Starts { item: parent, parent: None }, resolved).0;
                if operation.is_some_and(|operation| operation.arg(&each.argument).is_none()) {
                    self.mistake(
                        &at,
                        format_args!("`{}` is not an argument of `{}`", each.argument, reading.operation),
                    );
                }
                RowParents {
                    operation: each.operation.clone(),
                    items: parent_items,
                    argument: each.argument.clone(),
                    path,
                }
            }),
        }
    }

    /// The model of the rows in an operation's answer, and the fields that lead to them.
    fn row_items<'m>(
        &mut self,
        at: &str,
        id: &str,
        items: Option<&str>,
        resolved: &Resolved<'m>,
    ) -> (Option<&'m Object>, Path) {
        let Some(operation) = resolved.operation(id) else {
            self.mistake(at, format_args!("there is no operation `{id}`"));
            return (None, Path::new());
        };
        if operation.retry != crate::model::Retry::Read {
            self.mistake(at, format_args!("`{id}` does more than read"));
        }
        let (Answer::Json(ty) | Answer::JsonOrEmpty(ty)) = &operation.answer else {
            self.mistake(at, format_args!("`{id}` does not answer with JSON"));
            return (None, Path::new());
        };
        let path: Path = match (&operation.paging, items) {
            (Some(_), Some(_)) => {
                self.mistake(at, "`items` is for calls without pages");
                return (None, Path::new());
            }
            (Some(paging), None) => vec![paging.items().to_owned()],
            (None, items) => items.into_iter().flat_map(|items| items.split('.')).map(str::to_owned).collect(),
        };
        let mut ty = ty;
        for name in &path {
            let field = resolved.model(ty).and_then(|model| field(model, name));
            let Some(found) = field else {
                self.mistake(at, format_args!("`{id}` answers without `{name}`"));
                return (None, Path::new());
            };
            ty = found;
        }
        let item = match ty {
            Type::List(item) if !path.is_empty() => item,
            ty if path.is_empty() => ty,
            _ => {
                self.mistake(at, format_args!("`{}` of `{id}` is no list", path.join(".")));
                return (None, Path::new());
            }
        };
        let model = resolved.model(item);
        if model.is_none() {
            self.mistake(at, format_args!("what `{id}` answers has no documented fields"));
        }
        (model, if operation.paging.is_some() { Path::new() } else { path })
    }

    /// The fields of a path and the type at its end.
    fn row_path(&mut self, at: &str, text: &str, starts: &Starts<'_>, resolved: &Resolved<'_>) -> (Path, Option<Type>) {
        let path: Path = text.split('.').map(str::to_owned).collect();
        let of_parent = starts.parent.is_some() && path.first().is_some_and(|first| first == "each");
        let (mut model, rest) = if of_parent { (starts.parent, &path[1..]) } else { (starts.item, &path[..]) };
        // of what could not be resolved, that was told
        if model.is_none() {
            return (path, None);
        }
        let mut found = None;
        for name in rest {
            match model.and_then(|model| field(model, name)) {
                Some(ty) => (model, found) = (resolved.model(ty), Some(ty.clone())),
                None => {
                    self.mistake(at, format_args!("`{text}` leads nowhere: there is no field `{name}`"));
                    return (path, None);
                }
            }
        }
        (path, found)
    }

    fn row_arguments(
        &mut self,
        at: &str,
        reading: &catalog::RowReading,
        operation: Option<&Operation>,
    ) -> Vec<(String, Vec<String>)> {
        for (name, codes) in reading.with.iter() {
            let arg = operation.and_then(|operation| operation.arg(name));
            let set = match arg.map(|arg| arg.ty.innermost()) {
                Some(Type::Code(set)) => self.catalog.codes.get(set),
                _ => None,
            };
            let Some(set) = set else {
                self.mistake(at, format_args!("`with` names `{name}`, which is no argument that takes codes"));
                continue;
            };
            for code in codes.iter().filter(|code| set.values.get(code).is_none()) {
                self.mistake(at, format_args!("`with` sends `{code}`, which is not a code of `{name}`"));
            }
            let is_list = arg.is_some_and(|arg| matches!(arg.ty, Type::List(_)));
            if codes.is_empty() || (codes.len() > 1 && !is_list) {
                self.mistake(at, format_args!("`with` sends {} codes as `{name}`", codes.len()));
            }
        }
        reading.with.iter().cloned().collect()
    }

    fn row_columns(
        &mut self,
        at: &str,
        kind: &'static RowKind,
        reading: &catalog::RowReading,
        starts: &Starts<'_>,
        resolved: &Resolved<'_>,
    ) -> Vec<Column> {
        for (name, _) in reading.columns.iter() {
            if !kind.columns.iter().any(|(known, _)| known == name) {
                self.mistake(at, format_args!("`{}` have no column `{name}`", kind.name));
            }
        }
        let mut columns = Vec::new();
        for (name, holds) in kind.columns {
            let Some(column) = reading.columns.get(name) else { continue };
            let at = format!("{at}/columns/{name}");
            let (texts, joined, otherwise) = match column {
                catalog::Column::At(path) => (std::slice::from_ref(path), false, ""),
                catalog::Column::FirstOf(paths) => (paths.as_slice(), false, ""),
                catalog::Column::Special(catalog::SpecialColumn::Join(paths)) => (paths.as_slice(), true, ""),
                catalog::Column::Special(catalog::SpecialColumn::Is(text)) => (&[][..], false, text.as_str()),
            };
            if texts.is_empty() && otherwise.is_empty() {
                self.mistake(&at, "says nothing");
            }
            if *holds != Holds::Text && (joined || !otherwise.is_empty()) {
                self.mistake(&at, "only text is joined or always the same");
            }
            let mut paths = Vec::new();
            for text in texts {
                let (path, ty) = self.row_path(&at, text, starts, resolved);
                let fits = ty.is_none_or(|ty| match holds {
                    Holds::Text => matches!(ty, Type::Text | Type::Int | Type::Uuid | Type::Code(_)),
                    Holds::Money => matches!(ty, Type::Money),
                    // a text whose form is not documented is read as a moment if it can be
                    Holds::Moment => matches!(ty, Type::DateTime | Type::Text),
                });
                if !fits {
                    self.mistake(&at, format_args!("`{text}` is of a type that does not fit"));
                }
                paths.push(path);
            }
            columns.push(Column { name, paths, joined, otherwise: otherwise.to_owned() });
        }
        columns
    }

    fn row_states(
        &mut self,
        at: &str,
        kind: &'static RowKind,
        reading: &catalog::RowReading,
        starts: &Starts<'_>,
        resolved: &Resolved<'_>,
    ) -> Vec<StateColumn> {
        if kind.terms.is_empty() && !reading.states.is_empty() {
            self.mistake(at, format_args!("`{}` have no state", kind.name));
        }
        let mut states = Vec::new();
        for state in &reading.states {
            let at = format!("{at}/states/{}", state.of);
            let (path, ty) = self.row_path(&at, &state.of, starts, resolved);
            for (value, term) in state.terms.iter() {
                let known = term.as_ref().is_none_or(|term| term != "unknown" && kind.terms.contains(&term.as_str()));
                if !known {
                    let term = term.as_deref().unwrap_or_default();
                    self.mistake(&at, format_args!("`{value}` is no `{term}`: terms are {}", kind.terms.join(", ")));
                }
            }
            let term = |value: &str| state.terms.get(value).map(|term| term.clone().unwrap_or_default());
            let known: Vec<String> = match &ty {
                Some(Type::Code(set)) => {
                    let codes = self.catalog.codes.get(set);
                    codes.map(|codes| codes.values.iter().map(|(wire, _)| wire.clone()).collect()).unwrap_or_default()
                }
                Some(Type::Bool) => vec!["true".to_owned(), "false".to_owned()],
                Some(_) => {
                    self.mistake(&at, "a state is a code or a bool");
                    continue;
                }
                None => continue,
            };
            for (value, _) in state.terms.iter().filter(|(value, _)| !known.contains(value)) {
                self.mistake(&at, format_args!("`{value}` is not a code that it can have"));
            }
            if matches!(ty, Some(Type::Code(_))) {
                for code in known.iter().filter(|code| term(code).is_none()) {
                    self.mistake(&at, format_args!("the code `{code}` has no common term"));
                }
            }
            let terms = known.into_iter().filter_map(|value| term(&value).map(|term| (value, term))).collect();
            states.push(StateColumn { path, terms });
        }
        states
    }

    fn row_period(
        &mut self,
        at: &str,
        kind: &'static RowKind,
        reading: &catalog::RowReading,
        period: &catalog::Period,
        operation: Option<&Operation>,
    ) -> Period {
        let at = format!("{at}/period");
        if let Some(by) = &period.by {
            let is_moment = kind.columns.iter().any(|(name, holds)| name == by && *holds == Holds::Moment);
            if !is_moment || reading.columns.get(by).is_none() {
                self.mistake(&at, format_args!("`{by}` is no moment among the columns"));
            }
        }
        for name in [&period.since, &period.until].into_iter().flatten() {
            let arg = operation.and_then(|operation| operation.arg(name));
            if !arg.is_some_and(|arg| matches!(arg.ty, Type::Date | Type::DateTime)) {
                self.mistake(&at, format_args!("`{name}` is no argument that takes a date or a moment"));
            }
            // it is asked for more than is wanted
            if arg.is_some_and(|arg| arg.ty == Type::DateTime) && period.by.is_none() {
                self.mistake(&at, format_args!("`{name}` is a moment: `by` says which column then picks the days"));
            }
        }
        if period.by.is_none() && period.since.is_none() && period.until.is_none() {
            self.mistake(&at, "says nothing");
        }
        Period { by: period.by.clone(), since: period.since.clone(), until: period.until.clone() }
    }
}

fn field<'m>(model: &'m Object, name: &str) -> Option<&'m Type> {
    model.fields.iter().find(|field| field.name.given() == name).map(|field| &field.ty)
}
