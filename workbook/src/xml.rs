//! XML as the parts of a workbook use it: elements by their local names, attributes, text.

use std::borrow::Cow;

use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use crate::problem::{Problem, ProblemCode};

/// The start of an element, for its attributes.
pub(crate) struct Tag<'a, 'b>(&'b BytesStart<'a>);

impl Tag<'_, '_> {
    /// An attribute, by its local name.
    pub fn get(&self, name: &str) -> Option<String> {
        let found =
            self.0.attributes().with_checks(false).flatten().find(|own| own.key.local_name().as_ref() == name)?;
        // Entities of a workbook's own are nothing that a spreadsheet writes.
        found.normalized_value(XmlVersion::Implicit1_0).ok().map(Cow::into_owned)
    }

    /// An attribute that is a whole number.
    pub fn number(&self, name: &str) -> Option<u32> {
        self.get(name)?.parse().ok()
    }
}

/// A piece of XML. An empty element is a start and an end.
pub(crate) enum Element<'t, 'a, 'b> {
    Start(&'t str, Tag<'a, 'b>),
    Text(&'t str),
    End(&'t str),
}

/// Hands over all pieces, in order.
pub(crate) fn read(xml: &str, mut take: impl FnMut(Element<'_, '_, '_>) -> Result<(), Problem>) -> Result<(), Problem> {
    let mut reader = Reader::from_str(xml);
    let damaged = |problem: &dyn core::fmt::Display| {
        Problem::new(ProblemCode::Damaged, format!("the workbook is damaged: {problem}"))
    };
    loop {
        match reader.read_event().map_err(|error| damaged(&error))? {
            Event::Start(start) => take(Element::Start(start.local_name().as_ref(), Tag(&start)))?,
            Event::Empty(start) => {
                take(Element::Start(start.local_name().as_ref(), Tag(&start)))?;
                take(Element::End(start.local_name().as_ref()))?;
            }
            Event::End(end) => take(Element::End(end.local_name().as_ref()))?,
            Event::Text(text) => take(Element::Text(&text.xml10_content()))?,
            Event::CData(text) => take(Element::Text(&text.xml10_content()))?,
            Event::GeneralRef(name) => {
                let char = name.resolve_char_ref().map_err(|error| damaged(&error))?;
                match (char, resolve_predefined_entity(&name)) {
                    (Some(char), _) => take(Element::Text(char.encode_utf8(&mut [0; 4])))?,
                    (None, Some(text)) => take(Element::Text(text))?,
                    (None, None) => return Err(damaged(&"it has an entity that nobody defined")),
                }
            }
            // What a document type can define, bombs are made of.
            Event::DocType(_) => return Err(damaged(&"it has a document type, which no spreadsheet writes")),
            Event::Eof => return Ok(()),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
        }
    }
}
