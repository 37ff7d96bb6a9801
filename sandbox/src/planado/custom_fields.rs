//! Custom fields: which kinds there may be where, and which values they take, as the documented table has it.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::Planado;
use super::body::check_length;
use super::references::{Named, Pointer};

/// The longest text that other people's code saw accepted.
const SHORT: usize = 200;

/// What a field looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FieldType {
    /// Text of one line.
    Input,
    /// Text of several lines.
    Textarea,
    /// Something to be ticked off.
    Action,
    /// Yes or no.
    Checkbox,
    /// A bar code, as text.
    Barcode,
    /// A file.
    File,
    /// Photos.
    Image,
    /// An entry of a pick list.
    Dictionary,
}

/// Where a field stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Among those that the dispatcher fills in.
    Job,
    /// Among those that the worker fills in.
    Report,
}

impl FieldType {
    /// What such a field holds.
    #[must_use]
    pub const fn data_type(self) -> &'static str {
        match self {
            Self::Input | Self::Textarea | Self::Barcode => "string",
            Self::Action | Self::Checkbox => "boolean",
            Self::File | Self::Image => "attachment",
            Self::Dictionary => "dictionary",
        }
    }

    /// Whether such a field may stand there.
    #[must_use]
    pub const fn may_stand(self, place: Place) -> bool {
        match place {
            Place::Job => matches!(self, Self::Input | Self::File | Self::Dictionary),
            Place::Report => !matches!(self, Self::File),
        }
    }

    /// The value of nothing entered.
    #[must_use]
    pub fn nothing(self) -> Value {
        if self == Self::Image { json!([]) } else { Value::Null }
    }

    /// A value as it is kept.
    ///
    /// # Errors
    /// When such a field cannot have it.
    fn check(self, platform: &Planado, value: Value, short: bool) -> Result<Value, String> {
        let wrong = |wanted: &str| Err(format!("value must be {wanted}"));
        match self {
            _ if value.is_null() => Ok(self.nothing()),
            Self::Input | Self::Textarea | Self::Barcode | Self::File => match value.as_str() {
                Some(text) if short => check_length(text, SHORT).map(|()| value),
                Some(_) => Ok(value),
                None => wrong("a string"),
            },
            Self::Action | Self::Checkbox => {
                if value.is_boolean() {
                    Ok(value)
                } else {
                    wrong("true or false")
                }
            }
            Self::Image => {
                let texts = value.as_array().is_some_and(|items| items.iter().all(Value::is_string));
                if texts { Ok(value) } else { wrong("a list of strings") }
            }
            Self::Dictionary => {
                let Ok(pointer) = serde_json::from_value::<Pointer>(value) else { return wrong("an object") };
                let entry = entry(platform, &pointer)?;
                Ok(json!({"uuid": entry.uuid, "name": entry.name}))
            }
        }
    }
}

fn entry<'a>(platform: &'a Planado, pointer: &Pointer) -> Result<&'a Named, String> {
    let mut entries = platform.dictionaries.values().flat_map(|list| &list.values);
    let found = match (&pointer.uuid, &pointer.name) {
        (Some(uuid), None) => entries.find(|entry| entry.uuid.eq_ignore_ascii_case(uuid)),
        (None, Some(name)) => entries.find(|entry| entry.name == *name),
        _ => return Err("value must have exactly one of uuid and name".to_owned()),
    };
    found.ok_or_else(|| "value is no entry of a dictionary".to_owned())
}

/// A field of a job or of a template.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Field {
    /// Identifier.
    pub uuid: String,
    /// Name.
    pub name: String,
    /// What it looks like.
    pub field_type: FieldType,
    /// Whether it must be filled in.
    pub required: bool,
    /// The value.
    pub value: Value,
    /// When it was last filled in; fields of a report only.
    pub filled_at: Option<String>,
}

impl Field {
    /// Whether there is something in it.
    #[must_use]
    pub fn is_filled(&self) -> bool {
        match &self.value {
            Value::Null => false,
            Value::Array(items) => !items.is_empty(),
            Value::String(text) => !text.is_empty(),
            _ => true,
        }
    }

    /// As answers have it; in templates without a value unless it is filled in beforehand.
    #[must_use]
    pub fn wire(&self, in_template: bool) -> Value {
        let mut wire = json!({
            "uuid": self.uuid,
            "name": self.name,
            "field_type": self.field_type,
            "data_type": self.field_type.data_type(),
            "required": self.required,
        });
        if let Some(fields) = wire.as_object_mut() {
            if !in_template || self.is_filled() {
                fields.insert("value".to_owned(), self.value.clone());
            }
            if let Some(at) = self.filled_at.as_ref().filter(|_| self.is_filled()) {
                fields.insert("filled_at".to_owned(), json!(at));
            }
        }
        wire
    }
}

/// A value for a field, in a request.
#[derive(Debug, Clone, Deserialize)]
pub struct FieldInput {
    #[serde(default)]
    uuid: Option<String>,
    #[serde(default)]
    name: Option<String>,
    #[serde(default)]
    field_type: Option<FieldType>,
    #[serde(default)]
    value: Value,
}

/// How values are written.
#[derive(Debug, Clone, Copy)]
pub struct Filling<'a> {
    /// Where the fields stand.
    pub place: Place,
    /// When, as fields of a report have it.
    pub at: &'a str,
    /// Whether long texts are refused.
    pub short: bool,
}

/// Writes values into fields. One that is not there but comes with name and type is added (inferred).
///
/// # Errors
/// When a field is unknown, of another type than said, or cannot have the value.
pub fn fill(
    platform: &Planado,
    fields: &mut Vec<Field>,
    inputs: Vec<FieldInput>,
    filling: Filling<'_>,
    mut new_uuid: impl FnMut() -> String,
) -> Result<(), String> {
    let Filling { place, at, short } = filling;
    for input in inputs {
        let FieldInput { uuid, name, field_type, value } = input;
        if uuid.is_none() && name.is_none() {
            return Err("uuid or name is needed".to_owned());
        }
        let fits = |field: &Field| match (&uuid, &name) {
            (Some(uuid), _) => field.uuid.eq_ignore_ascii_case(uuid),
            (None, name) => Some(&field.name) == name.as_ref(),
        };
        if field_type.is_some_and(|kind| !kind.may_stand(place)) {
            return Err("field_type may not stand here".to_owned());
        }
        let index = fields.iter().position(fits);
        let index = match (index, name, field_type) {
            (Some(index), ..) => index,
            (None, Some(name), Some(field_type)) if uuid.is_none() => {
                let value = field_type.nothing();
                fields.push(Field { uuid: new_uuid(), name, field_type, required: false, value, filled_at: None });
                fields.len() - 1
            }
            _ => return Err("is not a field of this job".to_owned()),
        };
        let Some(field) = fields.get_mut(index) else { continue };
        if field_type.is_some_and(|kind| kind != field.field_type) {
            return Err(format!("{} is of another field_type", field.name));
        }
        field.value =
            field.field_type.check(platform, value, short).map_err(|text| format!("{}: {text}", field.name))?;
        field.filled_at = (place == Place::Report && field.is_filled()).then(|| at.to_owned());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_documented_table() {
        use FieldType::{Action, Barcode, Checkbox, Dictionary, File, Image, Input, Textarea};
        let platform = Planado::default();
        for (kind, data, in_job, in_report, good, bad) in [
            (Input, "string", true, true, json!("x"), json!(1)),
            (Textarea, "string", false, true, json!("x"), json!(true)),
            (Action, "boolean", false, true, json!(true), json!("true")),
            (Checkbox, "boolean", false, true, json!(false), json!(0)),
            (Barcode, "string", false, true, json!("1"), json!(1)),
            (File, "attachment", true, false, json!("https://x.test/a"), json!(["x"])),
            (Image, "attachment", false, true, json!(["https://x.test/a"]), json!("x")),
            (Dictionary, "dictionary", true, true, Value::Null, json!({"name": "x", "uuid": "y"})),
        ] {
            assert_eq!((kind.data_type(), kind.may_stand(Place::Job)), (data, in_job), "{kind:?}");
            assert_eq!(kind.may_stand(Place::Report), in_report, "{kind:?}");
            assert_eq!(kind.check(&platform, good.clone(), true), Ok(good), "{kind:?}");
            assert!(kind.check(&platform, bad, true).is_err(), "{kind:?}");
        }
        assert_eq!(Image.nothing(), json!([]), "photos are never null");
        let long = json!("x".repeat(201));
        assert!(Input.check(&platform, long.clone(), true).is_err());
        assert!(Input.check(&platform, long, false).is_ok());
    }
}
