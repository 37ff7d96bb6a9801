//! The cells of a column while they are collected.

use std::sync::Arc;

use arrow_array::builder::{
    BooleanBuilder, Date32Builder, Decimal128Builder, Int64Builder, NullBufferBuilder, StringBuilder,
    TimestampMicrosecondBuilder,
};
use arrow_array::{ArrayRef, ListArray, StructArray};
use arrow_buffer::OffsetBuffer;
use arrow_schema::ArrowError;
use gigwire::codec::{DateTime, Node};
use jiff::civil;
use jiff::tz::Offset;

use super::columns::{Column, DIGITS, Kind, SCALE, Source, arrow_fields};

/// A value that its column cannot hold.
#[derive(Debug)]
pub struct Misfit {
    /// Where it is, from the row: `.worker.balance`.
    pub path: String,
    /// What the column holds.
    pub expected: &'static str,
    /// The value.
    pub found: String,
}

type Fits<T = ()> = Result<T, Misfit>;

/// The cells of one column.
pub struct Cells<'c> {
    kind: &'c Kind,
    values: Values<'c>,
}

enum Values<'c> {
    Bool(BooleanBuilder),
    Int(Int64Builder),
    Text(StringBuilder),
    Decimal(Decimal128Builder),
    Date(Date32Builder),
    Moment(TimestampMicrosecondBuilder),
    /// Where each list ends, and the items of all.
    List(Vec<usize>, NullBufferBuilder, Box<Cells<'c>>),
    Struct(NullBufferBuilder, Vec<(&'c Column, Cells<'c>)>),
}

/// The cells of these columns, none yet.
pub fn empty(columns: &[Column], rows: usize) -> Vec<(&Column, Cells<'_>)> {
    columns.iter().map(|column| (column, Cells::new(&column.kind, rows))).collect()
}

/// Adds a cell of each column: one row. What is no object is a row of nulls.
pub fn push_row(cells: &mut [(&Column, Cells<'_>)], object: Option<Node<'_>>) -> Fits {
    for (column, cells) in cells {
        match (column.source, object) {
            (Source::Place(place), Some(object)) => cells
                .push(object.field_at(place))
                .map_err(|misfit| Misfit { path: [".", column.wire, &misfit.path].concat(), ..misfit })?,
            (Source::Extra, Some(object)) => cells.push_text(extra(object).as_deref()),
            (_, None) => cells.push_null(),
        }
    }
    Ok(())
}

impl<'c> Cells<'c> {
    fn new(kind: &'c Kind, rows: usize) -> Self {
        const LETTERS: usize = 16;
        let values = match kind {
            Kind::Bool => Values::Bool(BooleanBuilder::with_capacity(rows)),
            Kind::Int => Values::Int(Int64Builder::with_capacity(rows)),
            Kind::Text | Kind::Uuid | Kind::Code(_) | Kind::MomentText | Kind::Json => {
                Values::Text(StringBuilder::with_capacity(rows, rows * LETTERS))
            }
            Kind::Decimal => Values::Decimal(Decimal128Builder::with_capacity(rows).with_data_type(kind.data_type())),
            Kind::Date => Values::Date(Date32Builder::with_capacity(rows)),
            Kind::Moment { .. } => {
                Values::Moment(TimestampMicrosecondBuilder::with_capacity(rows).with_data_type(kind.data_type()))
            }
            Kind::List(item) => {
                Values::List(Vec::with_capacity(rows), NullBufferBuilder::new(rows), Box::new(Self::new(item, rows)))
            }
            Kind::Struct(columns) => Values::Struct(NullBufferBuilder::new(rows), empty(columns, rows)),
        };
        Self { kind, values }
    }

    fn push(&mut self, node: Node<'_>) -> Fits {
        if node.is_null() {
            self.push_null();
            return Ok(());
        }
        match (&mut self.values, self.kind) {
            (Values::Bool(cells), _) => cells.append_option(node.as_bool()),
            (Values::Int(cells), _) => cells.append_option(node.as_int()),
            (Values::Decimal(cells), _) => cells.append_value(decimal(node)?),
            (Values::Date(cells), _) => cells.append_option(node.as_date().map(days)),
            (Values::Moment(cells), Kind::Moment { zoned }) => cells.append_value(moment(node, *zoned)?),
            (Values::Text(cells), Kind::Uuid) => match node.as_uuid() {
                Some(uuid) => cells.append_value(uuid.hyphenated().encode_lower(&mut [0; 36])),
                None => cells.append_option(node.as_text()),
            },
            (Values::Text(cells), Kind::Code(names)) => match node.as_int() {
                Some(code) => match names.iter().find(|(known, _)| *known == code) {
                    Some((_, name)) => cells.append_value(name),
                    None => cells.append_value(code.to_string()),
                },
                // A text where numbers are documented is kept as it came.
                None => cells.append_option(node.as_text()),
            },
            (Values::Text(cells), Kind::MomentText) => cells.append_option(node.as_iso_text()),
            (Values::Text(cells), Kind::Json) => match node.as_json() {
                Some(json) => cells.append_value(json),
                None => cells.append_option(serde_json::to_string(&node).ok()),
            },
            (Values::Text(cells), _) => cells.append_option(node.as_text()),
            (Values::List(ends, valid, cells), _) => {
                for (index, item) in node.items().enumerate() {
                    cells
                        .push(item)
                        .map_err(|misfit| Misfit { path: format!("[{index}]{}", misfit.path), ..misfit })?;
                }
                ends.push(ends.last().copied().unwrap_or_default() + node.items().len());
                valid.append_non_null();
            }
            (Values::Struct(valid, cells), _) => {
                push_row(cells, Some(node))?;
                valid.append_non_null();
            }
            (Values::Moment(_), _) => self.push_null(),
        }
        Ok(())
    }

    fn push_text(&mut self, text: Option<&str>) {
        match &mut self.values {
            Values::Text(cells) => cells.append_option(text),
            _ => self.push_null(),
        }
    }

    fn push_null(&mut self) {
        match &mut self.values {
            Values::Bool(cells) => cells.append_null(),
            Values::Int(cells) => cells.append_null(),
            Values::Text(cells) => cells.append_null(),
            Values::Decimal(cells) => cells.append_null(),
            Values::Date(cells) => cells.append_null(),
            Values::Moment(cells) => cells.append_null(),
            Values::List(ends, valid, _) => {
                ends.push(ends.last().copied().unwrap_or_default());
                valid.append_null();
            }
            Values::Struct(valid, cells) => {
                for (_, cells) in cells {
                    cells.push_null();
                }
                valid.append_null();
            }
        }
    }

    /// The column. It fails only if this file is wrong.
    pub fn finish(self) -> Result<ArrayRef, ArrowError> {
        Ok(match self.values {
            Values::Bool(mut cells) => Arc::new(cells.finish()),
            Values::Int(mut cells) => Arc::new(cells.finish()),
            Values::Text(mut cells) => Arc::new(cells.finish()),
            Values::Decimal(mut cells) => Arc::new(cells.finish()),
            Values::Date(mut cells) => Arc::new(cells.finish()),
            Values::Moment(mut cells) => Arc::new(cells.finish()),
            Values::List(ends, mut valid, cells) => {
                let mut last = 0;
                let lengths = ends.into_iter().map(|end| end - std::mem::replace(&mut last, end));
                let offsets = OffsetBuffer::from_lengths(lengths);
                Arc::new(ListArray::try_new(cells.kind.as_item(), offsets, cells.finish()?, valid.finish())?)
            }
            Values::Struct(mut valid, cells) => {
                let Kind::Struct(columns) = self.kind else {
                    return Err(ArrowError::SchemaError("cells of a struct in another column".to_owned()));
                };
                let rows = valid.len();
                let arrays = cells.into_iter().map(|(_, cells)| cells.finish()).collect::<Result<_, _>>()?;
                let fields = arrow_fields(columns);
                Arc::new(StructArray::try_new_with_length(fields, arrays, valid.finish(), rows)?)
            }
        })
    }
}

/// The value in units of the column's last place.
fn decimal(node: Node<'_>) -> Fits<i128> {
    let misfit = || Misfit {
        path: String::new(),
        expected: "a decimal of at most 20 digits before the point and 18 after it, which a column can hold",
        found: node.as_text().unwrap_or_default().chars().take(60).collect(),
    };
    let value = node.as_decimal().ok_or_else(misfit)?.normalize();
    let places = u32::from(SCALE.unsigned_abs());
    let power = places.checked_sub(value.scale()).ok_or_else(misfit)?;
    let units = 10_i128.checked_pow(power).and_then(|unit| value.mantissa().checked_mul(unit));
    units.filter(|units| units.unsigned_abs() < 10_u128.pow(DIGITS.into())).ok_or_else(misfit)
}

/// Days since 1970.
fn days(day: civil::Date) -> i32 {
    const HOURS: i64 = 24;
    // A date of four digits is some three million days from there.
    i32::try_from(day.duration_since(EPOCH).as_hours() / HOURS).unwrap_or_default()
}

/// Microseconds since 1970; what is finer is cut off, as in Python.
fn moment(node: Node<'_>, zoned: bool) -> Fits<i64> {
    let misfit = |expected| Misfit {
        path: String::new(),
        expected,
        found: node.as_text().unwrap_or_default().chars().take(60).collect(),
    };
    let local = match (node.as_datetime(), zoned) {
        (Some(DateTime::Zoned(moment)), true) => Offset::UTC.to_datetime(moment),
        (Some(DateTime::Local(local)), false) => local,
        (_, true) => return Err(misfit("a moment with a zone, as all others of its column have")),
        (_, false) => return Err(misfit("a moment without a zone, as all others of its column are")),
    };
    let since = local.duration_since(EPOCH.at(0, 0, 0, 0));
    // 9999 is some 10^17 microseconds from there.
    Ok(i64::try_from(since.as_nanos().div_euclid(1_000)).unwrap_or_default())
}

const EPOCH: civil::Date = civil::date(1970, 1, 1);

/// What nobody documented, as a JSON object.
fn extra(object: Node<'_>) -> Option<String> {
    let mut json = String::new();
    for (key, value) in object.extras() {
        json.push(if json.is_empty() { '{' } else { ',' });
        json.push_str(&serde_json::to_string(key).unwrap_or_default());
        json.push(':');
        json.push_str(value);
    }
    (!json.is_empty()).then(|| json + "}")
}
