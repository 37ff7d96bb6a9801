//! Which columns a model has, and of which types.

use std::sync::Arc;

use arrow_schema::{DataType, Field, FieldRef, Fields, Schema, SchemaRef, TimeUnit};
use gigwire::schema::{Model, Type};
use pyo3::prelude::*;

use crate::faces::{Faces, FieldFace};

/// Digits of a decimal, and how many of them stand after the point: the same for amounts, rates and shares. It holds what
/// others make of a float, too.
pub const DIGITS: u8 = 38;
pub const SCALE: i8 = 18;

/// The column with the fields that nobody documented.
const EXTRA: &str = "extra";

/// The columns of a model, in the order of its fields.
pub struct Columns {
    pub all: Vec<Column>,
    pub schema: SchemaRef,
}

/// One column, or one field of a struct.
pub struct Column {
    /// Its key in the answer.
    pub wire: &'static str,
    pub source: Source,
    pub kind: Kind,
    field: FieldRef,
}

/// Where a cell is in its object.
#[derive(Clone, Copy)]
pub enum Source {
    /// The field of this place in the model.
    Place(usize),
    /// What is not documented.
    Extra,
}

/// What a column holds.
pub enum Kind {
    Bool,
    Int,
    Text,
    Uuid,
    /// The names of number codes. A text code is its text.
    Code(Vec<(i64, &'static str)>),
    Decimal,
    Date,
    /// A moment; the zone is UTC, or none.
    Moment {
        zoned: bool,
    },
    /// A moment of which the platform does not always name the zone, as text.
    MomentText,
    /// What has no one type, as JSON.
    Json,
    List(Box<Self>),
    Struct(Vec<Column>),
}

impl Columns {
    pub fn of(py: Python<'_>, faces: &Faces, model: &'static Model) -> PyResult<Self> {
        let mut all = fields(py, faces, model, &mut Vec::new())?;
        all.push(Column::new(EXTRA, "", Source::Extra, Kind::Json));
        let schema = Arc::new(Schema::new(arrow_fields(&all)));
        Ok(Self { all, schema })
    }
}

impl Column {
    fn new(name: &str, wire: &'static str, source: Source, kind: Kind) -> Self {
        let field = Arc::new(Field::new(name, kind.data_type(), true));
        Self { wire, source, kind, field }
    }
}

/// `outer`: the models that are being gone through, so that one that holds itself comes to an end.
fn fields(
    py: Python<'_>,
    faces: &Faces,
    model: &'static Model,
    outer: &mut Vec<&'static Model>,
) -> PyResult<Vec<Column>> {
    outer.push(model);
    let mut columns = Vec::new();
    for FieldFace { name, place, aware } in &faces.model(py, model)?.fields {
        let Some(field) = model.fields.get(*place) else { continue };
        if let Some(kind) = Kind::of(py, faces, &field.ty, *aware, outer)? {
            columns.push(Column::new(name.bind(py).to_str()?, field.wire, Source::Place(*place), kind));
        }
    }
    outer.pop();
    Ok(columns)
}

pub fn arrow_fields(columns: &[Column]) -> Fields {
    columns.iter().map(|column| Arc::clone(&column.field)).collect()
}

impl Kind {
    /// `None`: it is left out, because it holds what must not be seen, or nothing.
    fn of(
        py: Python<'_>,
        faces: &Faces,
        ty: &'static Type,
        aware: Option<bool>,
        outer: &mut Vec<&'static Model>,
    ) -> PyResult<Option<Self>> {
        Ok(Some(match ty {
            Type::Bool => Self::Bool,
            Type::Int => Self::Int,
            Type::Text => Self::Text,
            Type::Uuid => Self::Uuid,
            Type::Code(codes) if codes.int => {
                Self::Code(codes.known.iter().filter_map(|(wire, name)| Some((wire.parse().ok()?, *name))).collect())
            }
            Type::Code(_) => Self::Text,
            Type::Money | Type::Decimal => Self::Decimal,
            Type::Date => Self::Date,
            Type::DateTime => match aware {
                Some(zoned) => Self::Moment { zoned },
                None => Self::MomentText,
            },
            Type::List(item) => match Self::of(py, faces, item, aware, outer)? {
                Some(item) => Self::List(Box::new(item)),
                None => return Ok(None),
            },
            Type::Model(model) if !outer.iter().any(|other| core::ptr::eq(*other, *model)) => {
                let columns = fields(py, faces, model, outer)?;
                if columns.is_empty() {
                    return Ok(None);
                }
                Self::Struct(columns)
            }
            Type::Any | Type::Map(_) | Type::Variant(_) | Type::Model(_) if !holds_secret(ty, &mut Vec::new()) => {
                Self::Json
            }
            _ => return Ok(None),
        }))
    }

    pub fn data_type(&self) -> DataType {
        match self {
            Self::Bool => DataType::Boolean,
            Self::Int => DataType::Int64,
            Self::Text | Self::Uuid | Self::Code(_) | Self::MomentText | Self::Json => DataType::Utf8,
            Self::Decimal => DataType::Decimal128(DIGITS, SCALE),
            Self::Date => DataType::Date32,
            Self::Moment { zoned } => DataType::Timestamp(TimeUnit::Microsecond, zoned.then(|| "UTC".into())),
            Self::List(item) => DataType::List(item.as_item()),
            Self::Struct(columns) => DataType::Struct(arrow_fields(columns)),
        }
    }

    /// The items of a list of it.
    pub fn as_item(&self) -> FieldRef {
        Arc::new(Field::new_list_field(self.data_type(), true))
    }
}

/// Whether something within must not be seen: then it is not written as JSON either.
fn holds_secret(ty: &'static Type, outer: &mut Vec<&'static Model>) -> bool {
    match ty {
        Type::Secret => true,
        Type::List(item) | Type::Map(item) => holds_secret(item, outer),
        Type::Variant(variant) => variant.cases.iter().any(|case| holds_secret(&case.ty, outer)),
        Type::Model(model) if !outer.iter().any(|other| core::ptr::eq(*other, *model)) => {
            outer.push(model);
            model.fields.iter().any(|field| holds_secret(&field.ty, outer))
        }
        _ => false,
    }
}
