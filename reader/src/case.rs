//! Values whose type depends on their siblings.

use gigwire_schema::{Case, Model, Type, Variant};

use crate::json::Unread;
use crate::slot::{Kind, Slot};
use crate::tape::{Step, Tape};
use crate::value::read_again;

/// The case of a field of an object that was read; `text_of` reads the slot of a sibling.
#[must_use]
pub fn case_of<'t>(
    variant: &Variant,
    model: &Model,
    text_of: impl Fn(usize) -> Option<std::borrow::Cow<'t, str>>,
) -> Option<&'static Case> {
    let place = |name: &&str| model.fields.iter().position(|field| field.name == *name);
    let siblings: Vec<_> = variant.by.iter().map(|name| place(name).and_then(&text_of)).collect();
    let siblings: Vec<Option<&str>> = siblings.iter().map(Option::as_deref).collect();
    variant.case(&siblings)
}

/// Reads a value again, as what its siblings say it is: they are all read by now. `start` is the first slot of the object,
/// `index` the place of the value in it.
pub(crate) fn decide(tape: &mut Tape<'_>, model: &'static Model, start: usize, index: usize) -> Result<(), Unread> {
    let Some(field) = model.fields.get(index) else { return Ok(()) };
    let Type::Variant(variant) = field.ty else { return Ok(()) };
    let Some(case) = case_of(variant, model, |place| tape.text_of(*tape.slots.get(start + place)?)) else {
        return Ok(());
    };
    let slot = match tape.slots.get(start + index).map(|slot| slot.kind()) {
        Some(Kind::Raw(span)) => {
            let read = read_again(tape.piece(span), &case.ty, tape);
            tape.inside(read, || Step::Key(field.wire))?
        }
        Some(Kind::Null) if case.null_is_empty => Slot::of(Kind::List(0, 0)),
        _ => return Ok(()),
    };
    if let Some(place) = tape.slots.get_mut(start + index) {
        *place = slot;
    }
    Ok(())
}
