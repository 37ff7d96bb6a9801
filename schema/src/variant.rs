use super::Type;

/// A value whose type depends on its siblings.
#[derive(Debug)]
pub struct Variant {
    /// The name in the faces: `CustomFieldValue`.
    pub name: &'static str,
    /// The names of the siblings.
    pub by: &'static [&'static str],
    /// The types that it may have. Where none fits, it is JSON of no documented structure.
    pub cases: &'static [Case],
}

/// One type of a [`Variant`].
#[derive(Debug)]
pub struct Case {
    /// The name in the faces: `text`.
    pub name: &'static str,
    /// The type.
    pub ty: Type,
    /// Rows of the siblings' values on the wire; `None` is any.
    pub when: &'static [&'static [Option<&'static str>]],
    /// Whether null is an empty list.
    pub null_is_empty: bool,
}

impl Variant {
    /// The case that fits these values of the siblings.
    pub fn case(&self, siblings: &[Option<&str>]) -> Option<&'static Case> {
        let fits = |row: &&[Option<&str>]| {
            row.len() == siblings.len()
                && row.iter().zip(siblings).all(|(wanted, found)| wanted.is_none() || wanted == found)
        };
        self.cases.iter().find(|case| case.when.iter().any(fits))
    }
}
