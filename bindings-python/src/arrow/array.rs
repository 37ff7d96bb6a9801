//! The values of a column, as an array of Arrow. Column by column: what a value is, is asked once for all of them.

use std::borrow::Cow;
use std::sync::Arc;

use arrow_array::builder::{Decimal128Builder, NullBufferBuilder, StringBuilder, TimestampMicrosecondBuilder};
use arrow_array::{
    ArrayRef, BooleanArray, Date32Array, Decimal128Array, Int64Array, ListArray, StringArray, StructArray,
    TimestampMicrosecondArray,
};
use arrow_buffer::{NullBuffer, OffsetBuffer};
use arrow_schema::ArrowError;
use gigwire::codec::{DateTime, Node};
use jiff::civil;
use jiff::tz::Offset;

use super::columns::{Column, DIGITS, Kind, SCALE, Source, arrow_fields};

/// Why there is no array.
#[derive(Debug)]
pub enum Unfit {
    /// A value that its column cannot hold.
    Misfit(Misfit),
    /// A mistake in this file.
    Wrong(ArrowError),
}

/// A value that its column cannot hold.
#[derive(Debug)]
pub struct Misfit {
    /// Which of the values.
    pub row: usize,
    /// Where it is in that: `.worker.balance`; empty where it is that.
    pub path: String,
    /// What the column holds.
    pub expected: &'static str,
    /// What is there.
    pub found: String,
}

impl From<ArrowError> for Unfit {
    fn from(error: ArrowError) -> Self {
        Self::Wrong(error)
    }
}

/// The columns of these objects. What is null is null in all of them.
pub fn arrays(columns: &[Column], objects: &[Node<'_>]) -> Result<Vec<ArrayRef>, Unfit> {
    let mut values = Vec::with_capacity(objects.len());
    let mut arrays = Vec::with_capacity(columns.len());
    for column in columns {
        arrays.push(match column.source {
            Source::Place(place) => {
                values.clear();
                values.extend(Node::fields_at(objects, place));
                array(&column.kind, &values).map_err(|unfit| inside(unfit, |path| [".", column.wire, path].concat()))?
            }
            Source::Extra => texts(objects.iter().map(extra)),
        });
    }
    Ok(arrays)
}

fn array(kind: &Kind, values: &[Node<'_>]) -> Result<ArrayRef, Unfit> {
    if values.iter().all(Node::is_null) {
        return Ok(nulls(kind, values.len())?);
    }
    Ok(match kind {
        Kind::Bool => Arc::new(values.iter().map(Node::as_bool).collect::<BooleanArray>()),
        Kind::Int => Arc::new(values.iter().map(Node::as_int).collect::<Int64Array>()),
        Kind::Text => texts(values.iter().map(Node::as_text)),
        Kind::Code(names) => texts(values.iter().map(|code| code_name(names, code))),
        Kind::Uuid => uuids(values),
        Kind::MomentText => texts(values.iter().map(Node::as_iso_text)),
        Kind::Json => texts(values.iter().map(json)),
        Kind::Date => Arc::new(values.iter().map(|day| day.as_date().map(days)).collect::<Date32Array>()),
        Kind::Decimal => {
            let mut units = Decimal128Builder::with_capacity(values.len()).with_data_type(kind.data_type());
            for (row, value) in values.iter().enumerate() {
                units.append_option(if value.is_null() { None } else { Some(decimal(row, value)?) });
            }
            Arc::new(units.finish())
        }
        Kind::Moment { zoned } => {
            let moments = TimestampMicrosecondBuilder::with_capacity(values.len());
            let mut moments = moments.with_data_type(kind.data_type());
            for (row, value) in values.iter().enumerate() {
                moments.append_option(if value.is_null() { None } else { Some(moment(row, value, *zoned)?) });
            }
            Arc::new(moments.finish())
        }
        Kind::List(item) => list(item, values)?,
        Kind::Struct(columns) => {
            let arrays = arrays(columns, values)?;
            Arc::new(StructArray::try_new_with_length(arrow_fields(columns), arrays, valid(values), values.len())?)
        }
    })
}

/// So many nulls. Arrow's own function knows all types that there are: 200 KB of a wheel.
fn nulls(kind: &Kind, len: usize) -> Result<ArrayRef, ArrowError> {
    Ok(match kind {
        Kind::Bool => Arc::new(BooleanArray::new_null(len)),
        Kind::Int => Arc::new(Int64Array::new_null(len)),
        Kind::Text | Kind::Code(_) | Kind::Uuid | Kind::MomentText | Kind::Json => Arc::new(StringArray::new_null(len)),
        Kind::Date => Arc::new(Date32Array::new_null(len)),
        Kind::Decimal => Arc::new(Decimal128Array::new_null(len).with_data_type(kind.data_type())),
        Kind::Moment { .. } => Arc::new(TimestampMicrosecondArray::new_null(len).with_data_type(kind.data_type())),
        Kind::List(item) => {
            let none = Some(NullBuffer::new_null(len));
            Arc::new(ListArray::try_new(item.as_item(), OffsetBuffer::new_zeroed(len), nulls(item, 0)?, none)?)
        }
        Kind::Struct(columns) => {
            let arrays = columns.iter().map(|column| nulls(&column.kind, len)).collect::<Result<_, _>>()?;
            let none = Some(NullBuffer::new_null(len));
            Arc::new(StructArray::try_new_with_length(arrow_fields(columns), arrays, none, len)?)
        }
    })
}

fn list(item: &Kind, lists: &[Node<'_>]) -> Result<ArrayRef, Unfit> {
    let items: Vec<Node<'_>> = lists.iter().flat_map(Node::items).collect();
    let array = array(item, &items).map_err(|unfit| match unfit {
        Unfit::Misfit(misfit) => {
            // So far it counted the items of all lists.
            let (mut row, mut index) = (0, misfit.row);
            for len in lists.iter().map(|list| list.items().len()) {
                if index < len {
                    break;
                }
                index -= len;
                row += 1;
            }
            Unfit::Misfit(Misfit { row, path: format!("[{index}]{}", misfit.path), ..misfit })
        }
        wrong @ Unfit::Wrong(_) => wrong,
    })?;
    let offsets = OffsetBuffer::from_lengths(lists.iter().map(|list| list.items().len()));
    Ok(Arc::new(ListArray::try_new(item.as_item(), offsets, array, valid(lists))?))
}

fn inside(unfit: Unfit, path: impl FnOnce(&str) -> String) -> Unfit {
    match unfit {
        Unfit::Misfit(misfit) => Unfit::Misfit(Misfit { path: path(&misfit.path), ..misfit }),
        wrong @ Unfit::Wrong(_) => wrong,
    }
}

fn valid(values: &[Node<'_>]) -> Option<NullBuffer> {
    let mut valid = NullBufferBuilder::new(values.len());
    for value in values {
        valid.append(!value.is_null());
    }
    valid.finish()
}

fn texts<T: AsRef<str>>(texts: impl ExactSizeIterator<Item = Option<T>>) -> ArrayRef {
    const LETTERS: usize = 24;
    let mut array = StringBuilder::with_capacity(texts.len(), texts.len() * LETTERS);
    for text in texts {
        array.append_option(text);
    }
    Arc::new(array.finish())
}

fn uuids(values: &[Node<'_>]) -> ArrayRef {
    const LETTERS: usize = 36;
    let mut array = StringBuilder::with_capacity(values.len(), values.len() * LETTERS);
    for value in values {
        match value.as_uuid() {
            Some(uuid) => array.append_value(uuid.hyphenated().encode_lower(&mut [0; LETTERS])),
            None => array.append_option(value.as_text()),
        }
    }
    Arc::new(array.finish())
}

/// The name of a documented code, the number of another. A text where numbers are documented is kept as it came.
fn code_name<'a>(names: &[(i64, &'static str)], code: &Node<'a>) -> Option<Cow<'a, str>> {
    let Some(number) = code.as_int() else { return code.as_text().map(Cow::Borrowed) };
    let name = names.iter().find(|(known, _)| *known == number).map(|(_, name)| Cow::Borrowed(*name));
    Some(name.unwrap_or_else(|| Cow::Owned(number.to_string())))
}

fn json<'a>(value: &Node<'a>) -> Option<Cow<'a, str>> {
    if value.is_null() {
        return None;
    }
    match value.as_json() {
        Some(json) => Some(Cow::Borrowed(json)),
        None => serde_json::to_string(value).ok().map(Cow::Owned),
    }
}

/// What nobody documented, as a JSON object.
fn extra(object: &Node<'_>) -> Option<String> {
    let mut json = String::new();
    for (key, value) in object.extras() {
        json.push(if json.is_empty() { '{' } else { ',' });
        json.push_str(&serde_json::to_string(key).unwrap_or_default());
        json.push(':');
        json.push_str(value);
    }
    (!json.is_empty()).then(|| json + "}")
}

/// The value in units of the column's last place.
fn decimal(row: usize, value: &Node<'_>) -> Result<i128, Unfit> {
    let misfit =
        || misfit(row, value, "a decimal of at most 20 digits before the point and 18 after it, as columns hold");
    let places = u32::from(SCALE.unsigned_abs());
    let mut exact = value.as_decimal().ok_or_else(misfit)?;
    if exact.scale() > places {
        exact.normalize_assign();
    }
    let power = places.checked_sub(exact.scale()).ok_or_else(misfit)?;
    let units = 10_i128.checked_pow(power).and_then(|unit| exact.mantissa().checked_mul(unit));
    units.filter(|units| units.unsigned_abs() < 10_u128.pow(DIGITS.into())).ok_or_else(misfit)
}

/// Microseconds since 1970; what is finer is cut off, as in Python.
fn moment(row: usize, value: &Node<'_>, zoned: bool) -> Result<i64, Unfit> {
    let local = match (value.as_datetime(), zoned) {
        (Some(DateTime::Zoned(moment)), true) => Offset::UTC.to_datetime(moment),
        (Some(DateTime::Local(local)), false) => local,
        (_, true) => return Err(misfit(row, value, "a moment with a zone, as the others of its column")),
        (_, false) => return Err(misfit(row, value, "a moment without a zone, as the others of its column")),
    };
    let since = local.duration_since(EPOCH.at(0, 0, 0, 0));
    // Before 1970 both are below zero. 9999 is some 10^17 microseconds from there.
    Ok(since.as_secs() * 1_000_000 + i64::from(since.subsec_nanos().div_euclid(1_000)))
}

/// Days since 1970.
fn days(day: civil::Date) -> i32 {
    const HOURS: i64 = 24;
    // A date of four digits is some three million days from there.
    i32::try_from(day.duration_since(EPOCH).as_hours() / HOURS).unwrap_or_default()
}

const EPOCH: civil::Date = civil::date(1970, 1, 1);

fn misfit(row: usize, value: &Node<'_>, expected: &'static str) -> Unfit {
    const SHOWN: usize = 60;
    let found = value.as_text().unwrap_or_default().chars().take(SHOWN).collect();
    Unfit::Misfit(Misfit { row, path: String::new(), expected, found })
}
