//! What each type consists of.

use super::{Packed, Reader, Tagged, Writer};
use crate::method::Method;
use crate::*;

impl Packed for bool {
    const EMPTY: Self = false;

    fn write(&self, out: &mut Writer) {
        out.byte((*self).into());
    }

    #[inline(never)]
    fn fill(&mut self, from: &mut Reader) {
        *self = from.byte() == 1;
    }
}

impl Packed for u32 {
    const EMPTY: Self = 0;

    fn write(&self, out: &mut Writer) {
        out.number((*self).into());
    }

    #[inline(never)]
    fn fill(&mut self, from: &mut Reader) {
        *self = Self::try_from(from.number()).unwrap_or_default();
    }
}

impl Packed for usize {
    const EMPTY: Self = 0;

    fn write(&self, out: &mut Writer) {
        out.number(*self as u64);
    }

    fn fill(&mut self, from: &mut Reader) {
        *self = Self::try_from(from.number()).unwrap_or_default();
    }
}

#[allow(clippy::cast_sign_loss, clippy::cast_possible_wrap)] // the bits stay
impl Packed for i64 {
    const EMPTY: Self = 0;

    fn write(&self, out: &mut Writer) {
        out.number(((self << 1) ^ (self >> 63)) as u64);
    }

    #[inline(never)]
    fn fill(&mut self, from: &mut Reader) {
        let bits = from.number();
        *self = (bits >> 1) as Self ^ -((bits & 1) as Self);
    }
}

impl Packed for &'static str {
    const EMPTY: Self = "";

    fn write(&self, out: &mut Writer) {
        out.text(self);
    }

    #[inline(never)]
    fn fill(&mut self, from: &mut Reader) {
        *self = from.text();
    }
}

impl<T: Packed> Packed for Option<T> {
    const EMPTY: Self = None;

    fn write(&self, out: &mut Writer) {
        self.is_some().write(out);
        if let Some(value) = self {
            value.write(out);
        }
    }

    #[inline(never)]
    fn fill(&mut self, from: &mut Reader) {
        if from.byte() == 1 {
            self.insert(T::EMPTY).fill(from);
        }
    }
}

impl<T: Packed> Packed for &'static [T] {
    const EMPTY: Self = &[];

    fn write(&self, out: &mut Writer) {
        out.number(self.len() as u64);
        for item in *self {
            item.write(out);
        }
    }

    #[inline(never)]
    fn fill(&mut self, from: &mut Reader) {
        let mut items: Vec<T> = (0..from.count()).map(|_| T::EMPTY).collect();
        for item in &mut items {
            item.fill(from);
        }
        *self = items.leak();
    }
}

impl<A: Packed, B: Packed> Packed for (A, B) {
    const EMPTY: Self = (A::EMPTY, B::EMPTY);

    fn write(&self, out: &mut Writer) {
        self.0.write(out);
        self.1.write(out);
    }

    fn fill(&mut self, from: &mut Reader) {
        self.0.fill(from);
        self.1.fill(from);
    }
}

/// Written once: it is what is large and used again. The reader of answers knows a model by its address, too.
impl Packed for &'static Model {
    const EMPTY: Self = &Model::EMPTY;

    fn write(&self, out: &mut Writer) {
        out.model(self);
    }

    fn fill(&mut self, from: &mut Reader) {
        *self = from.model();
    }
}

macro_rules! referred {
    ($($type:ident),+ $(,)?) => {
        $(
            impl Packed for &'static $type {
                const EMPTY: Self = &$type::EMPTY;

                fn write(&self, out: &mut Writer) {
                    (**self).write(out);
                }

                fn fill(&mut self, from: &mut Reader) {
                    *self = from.kept();
                }
            }
        )+
    };
}

referred! { Codes, Envelope, Input, Interval, LifeCycle, Particulars, Type, Variant }

/// In answers, without the codes that it may be: only what is sent needs them.
impl Packed for Codes {
    const EMPTY: Self = Self { name: "", int: false, known: &[], aliases: &[], open: false };

    fn write(&self, out: &mut Writer) {
        let Self { name, int, known, aliases, open } = self;
        name.write(out);
        aliases.write(out);
        int.write(out);
        if out.models_deep == 0 {
            open.write(out);
            known.write(out);
        }
    }

    fn fill(&mut self, from: &mut Reader) {
        self.name.fill(from);
        self.aliases.fill(from);
        self.int.fill(from);
        if from.models_deep == 0 {
            self.open.fill(from);
            self.known.fill(from);
        }
    }
}

/// Names; two bytes, in which there is room for 32 types and forms and 8 places; what the type holds.
impl Packed for Arg {
    const EMPTY: Self =
        Self { name: "", wire: "", place: Place::EMPTY, ty: Type::EMPTY, required: false, form: Form::EMPTY };

    fn write(&self, out: &mut Writer) {
        let Self { name, wire, place, ty, required, form } = self;
        name.write(out);
        wire.write(out);
        out.byte(ty.tag() | u8::from(*required) << 5);
        out.byte(place.tag() | form.tag() << 3);
        ty.write_held(out);
    }

    fn fill(&mut self, from: &mut Reader) {
        self.name.fill(from);
        self.wire.fill(from);
        let (kind, place) = (from.byte(), from.byte());
        self.place.fill_held(place & 7, from);
        self.ty.fill_held(kind & 31, from);
        self.required = kind & 32 != 0;
        self.form.fill_held(place >> 3, from);
    }
}

/// Names; a byte, in which there is room for 32 types; other names if there are any; what the type holds.
impl Packed for Field {
    const EMPTY: Self = Self { name: "", wire: "", aliases: &[], ty: Type::EMPTY, required: false, guess: false };

    fn write(&self, out: &mut Writer) {
        let Self { name, wire, aliases, ty, required, guess } = self;
        name.write(out);
        wire.write(out);
        let aliased = !aliases.is_empty();
        out.byte(ty.tag() | u8::from(*required) << 5 | u8::from(*guess) << 6 | u8::from(aliased) << 7);
        if aliased {
            aliases.write(out);
        }
        ty.write_held(out);
    }

    fn fill(&mut self, from: &mut Reader) {
        self.name.fill(from);
        self.wire.fill(from);
        let kind = from.byte();
        if kind & 128 != 0 {
            self.aliases.fill(from);
        }
        self.ty.fill_held(kind & 31, from);
        self.required = kind & 32 != 0;
        self.guess = kind & 64 != 0;
    }
}

/// The fields in the order in which they stand in the file; after a semicolon, what is left out, and what is read in its place.
macro_rules! structs {
    ($($type:ident { $($field:ident),+ $(,)? $(; $left_out:ident: $read:expr)? })+) => {
        $(
            impl Packed for $type {
                const EMPTY: Self = Self { $($field: Packed::EMPTY,)+ $($left_out: $read)? };

                fn write(&self, out: &mut Writer) {
                    let Self { $($field,)+ $($left_out: _)? } = self;
                    $($field.write(out);)+
                }

                fn fill(&mut self, from: &mut Reader) {
                    $(self.$field.fill(from);)+
                }
            }
        )+
    };
}

// What compresses best: tried, not reasoned.
structs! {
    Platform {
        id, base_url, environments, hosts, auth, refuse_card_numbers, rate_limit, operations, prefixes, life_cycles;
        rows: &[] // who reads rows has compiled tables
    }
    Environment { base_url, name, hosts }
    Host { name, base_url }
    RateLimit { per_minute, burst }
    Operation {
        id, path, args, rules, body, method, check, retry, action, particulars, paging, auth, response,
    }
    Particulars { constants, interval, host, envelope, under, media_type }
    Interval { per, seconds, reason }
    Envelope { ok, code, messages, fields, data }
    Input { rules, fields; name: "" }
    Model { name, bare, fields }
    Variant { by, cases, name }
    Case { ty, name, null_is_empty, when }
    LifeCycle { initial, actions, states, elsewhere, name }
    Action { cells, operation, argument, name, actor }
    Cell { basis, outcome, from }
    Elsewhere { to, name, from, basis, actor }
}

macro_rules! enums {
    ($($type:ident {
        0 $first:ident { $($at:tt: $held:ident),* $(,)? }
        $($tag:literal $variant:ident { $($field:tt: $name:ident),* $(,)? })*
    })+) => {
        $(
            impl Tagged for $type {
                fn tag(&self) -> u8 {
                    match self {
                        Self::$first { .. } => 0,
                        $(Self::$variant { .. } => $tag,)*
                    }
                }

                fn write_held(&self, out: &mut Writer) {
                    let _ = &out;
                    match self {
                        Self::$first { $($at: $held),* } => { $($held.write(out);)* }
                        $(Self::$variant { $($field: $name),* } => { $($name.write(out);)* })*
                    }
                }

                fn fill_held(&mut self, tag: u8, from: &mut Reader) {
                    match tag {
                        $($tag => {
                            *self = Self::$variant { $($field: Packed::EMPTY),* };
                            if let Self::$variant { $($field: $name),* } = self {
                                $($name.fill(from);)*
                            }
                        })*
                        _ => {
                            from.damaged |= tag != 0;
                            *self = Self::EMPTY;
                            if let Self::$first { $($at: $held),* } = self {
                                $($held.fill(from);)*
                            }
                        }
                    }
                }
            }

            impl Packed for $type {
                const EMPTY: Self = Self::$first { $($at: Packed::EMPTY),* };

                fn write(&self, out: &mut Writer) {
                    out.byte(self.tag());
                    self.write_held(out);
                }

                fn fill(&mut self, from: &mut Reader) {
                    let tag = from.byte();
                    self.fill_held(tag, from);
                }
            }
        )+
    };
}

enums! {
    Auth {
        0 Key {}
        1 Login { login: login, refresh: refresh, company_header: company_header, early_s: early_s }
    }
    Method { 0 Get {} 1 Post {} 2 Put {} 3 Patch {} 4 Delete {} }
    Segment { 0 Literal { 0: text } 1 Param { 0: names } }
    Place { 0 Path {} 1 Query {} 2 Body {} 3 Header {} 4 Local {} }
    Form { 0 Plain {} 1 Digits {} 2 Positive {} 3 DayFirst {} 4 Phone {} 5 Price {} 6 Words {} 7 Iso {} 8 Removes {} }
    BodyKind { 0 None {} 1 Json {} 2 Form {} 3 Multipart {} 4 JsonValue {} 5 JsonPatch {} }
    FileKind { 0 Xlsx {} 1 Pdf {} 2 Any {} }
    Retry { 0 Read {} 1 Repeatable {} 2 CheckFirst {} 3 Money {} 4 Once {} }
    Answer {
        0 Empty {}
        1 Json { 0: ty }
        2 JsonOrEmpty { 0: ty }
        3 JsonOrList { 0: ty }
        4 File { kind: kind, or_empty: or_empty }
    }
    Paging {
        0 Numbered { page: page, size: size, max_size: max_size, items: items, pages: pages, total: total }
        1 Cursor { after: after, items: items, cursor: cursor }
    }
    Type {
        0 Bool {}
        1 Int {}
        2 Text {}
        3 Secret {}
        4 Uuid {}
        5 Money {}
        6 Decimal {}
        7 Date {}
        8 DateTime {}
        9 Code { 0: codes }
        10 Variant { 0: variant }
        11 Model { 0: model }
        12 Input { 0: input }
        13 List { 0: item }
        14 Map { 0: value }
        15 Any {}
        16 File {}
    }
    Rule {
        0 OneOf { 0: names }
        1 AnyOf { 0: names }
        2 AtMostOne { 0: names }
        3 Needs { 0: name, 1: other }
        4 RequiredIf { arg: arg, codes: codes, required: required, reason: reason }
        5 Shares { list: list, share: share, of: of, reason: reason }
        6 AnyOfIf { arg: arg, codes: codes, names: names, reason: reason }
        7 NoneIf { arg: arg, codes: codes, names: names, reason: reason }
        8 Count { list: list, field: field, is: is, min: min, max: max, reason: reason }
        9 Span { from: first, to: last, max_days: max_days, reason: reason }
        10 Range { arg: arg, min: min, max: max }
        11 MaxLength { arg: arg, max: max }
        12 Items { arg: arg, min: min, max: max }
        13 Confirmed { reason: reason }
        14 Clear { 0: names }
        15 NotPast { arg: arg, reason: reason }
        16 Inn { arg: arg, only_if: only_if, reason: reason }
    }
    Actor { 0 Customer {} 1 Freelancer {} 2 Platform {} }
    Basis { 0 Documented {} 1 Inferred {} 2 Unknown {} 3 Contradictory {} }
    Outcome { 0 To { 0: states } 1 Error {} 2 Unknown {} 3 Contradictory { 0: states } }
}
