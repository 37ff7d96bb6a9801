//! Values whose type depends on their siblings.

use serde::de::DeserializeSeed;
use serde_json::Error;

use super::decode::Seed;
use super::document::Slot;
use super::encode::Checked;
use super::given::Given;
use super::tape::{Step, Tape};
use crate::schema::{Case, Model, Type, Variant};

/// A variant that was read as plain JSON, until its siblings are known.
pub(super) struct Undecided {
    pub model: &'static Model,
    /// The first slot of the object.
    pub object: u32,
    /// The place of the variant in it.
    pub index: usize,
}

/// The case of an argument; `None`: its siblings do not tell.
pub(super) fn sent(variant: &Variant, given: &Given<'_>) -> Checked<Option<&'static Case>> {
    let siblings: Vec<Option<String>> = variant.by.iter().map(|name| given.code_of(name)).collect();
    let siblings: Vec<Option<&str>> = siblings.iter().map(Option::as_deref).collect();
    Ok(variant.case(&siblings))
}

/// The case of a field of an object that was read; `text_of` reads the slot of a sibling.
pub(super) fn read<'t>(
    variant: &Variant,
    model: &Model,
    text_of: impl Fn(usize) -> Option<std::borrow::Cow<'t, str>>,
) -> Option<&'static Case> {
    let place = |name: &&str| model.fields.iter().position(|field| field.name == *name);
    let siblings: Vec<_> = variant.by.iter().map(|name| place(name).and_then(&text_of)).collect();
    let siblings: Vec<Option<&str>> = siblings.iter().map(Option::as_deref).collect();
    variant.case(&siblings)
}

/// Reads every undecided value again, as what its siblings say it is.
pub(super) fn decide(text: &str, tape: &mut Tape) -> Result<(), Error> {
    while let Some(Undecided { model, object, index }) = tape.undecided.pop() {
        let Some(field) = model.fields.get(index) else { continue };
        let Type::Variant(variant) = field.ty else { continue };
        let at = object as usize;
        let case = read(variant, model, |place| tape.slots.get(at + place)?.text(text, &tape.arena));
        let Some(case) = case else { continue };
        let slot = match tape.slots.get(at + index) {
            Some(Slot::Raw(span)) => {
                let json = text.get(span.at as usize..(span.at + span.len) as usize).unwrap_or("null");
                let read = Seed { tape, ty: &case.ty }.deserialize(&mut serde_json::Deserializer::from_str(json));
                let read = tape.inside(read, || Step::Key(field.wire));
                // Where in the answer the object stands is not known any more.
                tape.inside(read, || Step::Key(model.name))?
            }
            Some(Slot::Null) if case.null_is_empty => Slot::List(0, 0),
            _ => continue,
        };
        if let Some(place) = tape.slots.get_mut(at + index) {
            *place = slot;
        }
    }
    Ok(())
}
