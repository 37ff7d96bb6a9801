//! Strict reading of bodies and queries. Names count in any case, as the vendor's own clients write them in several.

use serde_json::value::RawValue;

use super::envelope::{Problems, refusal, texts};
use crate::clock::{parse_day, parse_instant};
use crate::json_input::{self, Object};
use crate::money::Money;
use crate::reply::Reply;

/// The fields of a JSON object.
#[derive(Debug)]
pub struct Fields<'a> {
    fields: Vec<(String, &'a RawValue)>,
    /// What is wrong so far.
    pub problems: Problems,
}

impl<'a> Fields<'a> {
    /// Reads a body whose fields have these names (in Pascal case); others are wrong.
    ///
    /// # Errors
    /// When it is not one JSON object.
    pub fn read(body: &'a [u8], known: &[&str]) -> Result<Self, Reply> {
        let object = Object::parse(body).map_err(|text| refusal(400, &text))?;
        Self::of(&object, known).map_err(|text| refusal(400, &text))
    }

    /// Reads an object inside a body.
    ///
    /// # Errors
    /// A text when it is no object, or has a name twice.
    pub fn nested(value: &'a RawValue, known: &[&str]) -> Result<Self, String> {
        let object = Object::nested(value).ok_or_else(|| texts::TYPE.to_owned())?;
        Self::of(&object, known)
    }

    fn of(object: &Object<'a>, known: &[&str]) -> Result<Self, String> {
        let mut read = Self { fields: Vec::new(), problems: Problems::default() };
        for name in object.names() {
            let Some(known) = known.iter().find(|known| known.eq_ignore_ascii_case(name)) else {
                read.problems.add(name, texts::UNKNOWN);
                continue;
            };
            if read.fields.iter().any(|(seen, _)| seen == known) {
                return Err(format!("the key {known:?} stands twice"));
            }
            if let Some(value) = object.get(name) {
                read.fields.push(((*known).to_owned(), value));
            }
        }
        Ok(read)
    }

    /// A field as JSON text; null counts as absent.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&'a RawValue> {
        self.fields.iter().find(|(known, _)| known == name).map(|(_, value)| *value)
    }

    fn of_type<T>(&mut self, name: &str, read: impl Fn(&'a RawValue) -> Option<T>) -> Option<T> {
        let value = self.get(name)?;
        let read = read(value);
        if read.is_none() {
            self.problems.add(name, texts::TYPE);
        }
        read
    }

    /// A text; a blank one counts as absent.
    pub fn text(&mut self, name: &str) -> Option<String> {
        self.of_type(name, json_input::text).filter(|text| !text.trim().is_empty())
    }

    /// A text that must be there, or this is said.
    pub fn text_or(&mut self, name: &str, missing: &str) -> String {
        let given = self.get(name).is_some_and(|value| json_input::text(value).is_none());
        let text = self.text(name);
        if text.is_none() && !given {
            self.problems.add(name, missing);
        }
        text.unwrap_or_default()
    }

    /// A text that must be there.
    pub fn required_text(&mut self, name: &str) -> String {
        self.text_or(name, texts::REQUIRED)
    }

    /// A whole number from 0.
    pub fn number(&mut self, name: &str) -> Option<u64> {
        self.of_type(name, json_input::unsigned)
    }

    /// A whole number from 0, as a number or in a text.
    pub fn loose_number(&mut self, name: &str) -> Option<u64> {
        let read = |value| json_input::unsigned(value).or_else(|| json_input::text(value)?.parse().ok());
        self.of_type(name, read)
    }

    /// A truth value, false where it is left out.
    pub fn flag(&mut self, name: &str) -> bool {
        self.of_type(name, json_input::boolean).unwrap_or_default()
    }

    /// A list.
    pub fn list(&mut self, name: &str) -> Option<Vec<&'a RawValue>> {
        self.of_type(name, json_input::array)
    }

    /// A sum above zero with at most two decimals, as a number.
    pub fn money(&mut self, name: &str) -> Option<Money> {
        let read = |value: &RawValue| Money::parse(value.get()).filter(|sum| sum.is_positive() && sum.decimals() <= 2);
        self.of_type(name, read)
    }

    /// Says that a field is missing, if it is.
    pub fn require(&mut self, name: &str) {
        if self.get(name).is_none() {
            self.problems.add(name, texts::REQUIRED);
        }
    }

    /// Ends the request if anything was wrong.
    ///
    /// # Errors
    /// The refusal.
    pub fn finish(&mut self) -> Result<(), Reply> {
        core::mem::take(&mut self.problems).finish()
    }
}

/// The most items that a page may have; the vendor documents none.
pub const MAX_LIMIT: u64 = 1000;

/// How many items a page has unless it is said.
const USUAL_LIMIT: u64 = 50;

/// The pairs of a query.
#[derive(Debug, Clone, Default)]
pub struct Query {
    pairs: Vec<(String, String)>,
}

impl Query {
    /// Takes a query whose names are these (in Pascal case); others are wrong.
    ///
    /// # Errors
    /// The refusal.
    pub fn read(pairs: &[(String, String)], known: &[&str]) -> Result<Self, Reply> {
        let (mut problems, mut read) = (Problems::default(), Vec::new());
        for (name, value) in pairs {
            match known.iter().find(|known| known.eq_ignore_ascii_case(name)) {
                Some(known) => read.push(((*known).to_owned(), value.clone())),
                None => problems.add(name, texts::UNKNOWN),
            }
        }
        problems.finish()?;
        Ok(Self { pairs: read })
    }

    /// All values of a name.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.pairs.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The first value of a name; an empty one counts as absent.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.pairs.iter().find(|(known, value)| known == name && !value.is_empty()).map(|(_, value)| value.as_str())
    }

    fn of_type<T>(&self, name: &str, read: impl Fn(&str) -> Option<T>) -> Result<Option<T>, Reply> {
        let Some(text) = self.get(name) else { return Ok(None) };
        read(text).map(Some).ok_or_else(|| super::envelope::wrong(name, texts::TYPE))
    }

    /// A whole number from 0.
    ///
    /// # Errors
    /// When it is none.
    pub fn number(&self, name: &str) -> Result<Option<u64>, Reply> {
        self.of_type(name, |text| text.parse().ok())
    }

    /// From an instant or a day on.
    ///
    /// # Errors
    /// When it is neither.
    pub fn from(&self, name: &str) -> Result<u64, Reply> {
        let read = |text: &str| parse_instant(text).or_else(|| Some(parse_day(text)?.0));
        Ok(self.of_type(name, read)?.unwrap_or_default())
    }

    /// Until an instant or the end of a day.
    ///
    /// # Errors
    /// When it is neither.
    pub fn until(&self, name: &str) -> Result<u64, Reply> {
        let read = |text: &str| parse_instant(text).or_else(|| Some(parse_day(text)?.1));
        Ok(self.of_type(name, read)?.unwrap_or(u64::MAX))
    }

    /// A sum above zero with at most two decimals that must be there.
    ///
    /// # Errors
    /// When it is none.
    pub fn money(&self, name: &str) -> Result<Money, Reply> {
        let read = |text: &str| Money::parse(text).filter(|sum| sum.is_positive() && sum.decimals() <= 2);
        self.of_type(name, read)?.ok_or_else(|| super::envelope::wrong(name, texts::REQUIRED))
    }

    /// How many items to leave out and how many to give, by `page` (from 1) and `limit`.
    ///
    /// # Errors
    /// When they are out of range.
    pub fn window(&self) -> Result<(usize, usize), Reply> {
        let page = self.number("Page")?.unwrap_or(1);
        let limit = self.number("Limit")?.unwrap_or(USUAL_LIMIT);
        let mut problems = Problems::default();
        if page == 0 {
            problems.add("Page", "Страницы считаются с 1");
        }
        if !(1..=MAX_LIMIT).contains(&limit) {
            problems.add("Limit", format!("От 1 до {MAX_LIMIT}"));
        }
        problems.finish()?;
        let whole = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
        Ok((whole((page - 1).saturating_mul(limit)), whole(limit)))
    }
}
