//! A value whose type depends on its siblings, as an enum.

use std::fmt::Write;

use super::{HERE, inner};
use crate::emit::prose;
use crate::emit::rust::docs;
use crate::model::{Platform, Type, Variant};

pub fn text(platform: &Platform, variant: &Variant) -> String {
    let name = &variant.name;
    let mut variants = String::new();
    let mut arms = String::new();
    for case in &variant.cases {
        let pascal = case.name.pascal();
        let (ty, made) = match &case.ty {
            // an iterator has no name that an enum could hold
            Type::List(_) | Type::Map(_) => ("Node<'a>".to_owned(), format!("Some(Self::{pascal}(node))")),
            ty => {
                let (ty, expression) = HERE.option(platform, ty, "node");
                (inner(&ty), format!("{expression}.map(Self::{pascal})"))
            }
        };
        let _ = writeln!(variants, "{}{pascal}({ty}),", docs::comment([prose::sentence(&case.doc).as_str()]));
        let _ = writeln!(arms, "{:?} => {made},", case.name.snake());
    }
    format!(
        "\n{}\
         #[derive(Clone, Copy, Debug)]
         pub enum {name}<'a> {{
             {variants}
             /// JSON of a combination that is not documented.
             Other(&'a str),
         }}

         impl<'a> {name}<'a> {{
             /// The value of a field of an object, by its place.
             #[must_use]
             pub fn of(object: Node<'a>, index: usize) -> Option<Self> {{
                 let node = object.field_at(index);
                 if node.is_null() {{
                     return None;
                 }}
                 match object.case_at(index) {{
                     Some(case) => match case.name {{
                         {arms}
                         _ => None,
                     }},
                     None => node.as_json().map(Self::Other),
                 }}
             }}
         }}\n",
        docs::comment([variant.doc.as_str()]),
    )
}
