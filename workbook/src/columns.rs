//! The columns of the registries' workbooks, known by what their headings mean.

use crate::problem::{Problem, ProblemCode, column_name};

/// A kind of registry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Registry {
    /// Performers to invite: phone, name, tags.
    Invitation,
    /// Payouts: tax number, amount, text of the receipt, service, date of the act, tags.
    Payroll,
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// The caller's own name for the row. Not sent.
    Key,
    /// Phone.
    Phone,
    /// Name.
    Name,
    /// Tax number.
    Inn,
    /// Amount, in roubles.
    Price,
    /// Text of the receipt.
    Title,
    /// Code or name of the service.
    Service,
    /// Date of the act.
    ActDate,
    /// Tags, with commas between.
    Tags,
    /// What the platform says is wrong with the row. Not sent.
    Comment,
}

impl Registry {
    /// The registry of this name, as the core's flows call it.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        match name {
            "invitation" => Some(Self::Invitation),
            "payroll" => Some(Self::Payroll),
            _ => None,
        }
    }

    /// The columns that are sent, in the order of the usual headings.
    #[must_use]
    pub const fn columns(self) -> &'static [Column] {
        match self {
            Self::Invitation => &[Column::Phone, Column::Name, Column::Tags],
            Self::Payroll => {
                &[Column::Inn, Column::Price, Column::Title, Column::Service, Column::ActDate, Column::Tags]
            }
        }
    }

    /// Those of them that every row must fill.
    #[must_use]
    pub const fn required(self) -> &'static [Column] {
        match self {
            Self::Invitation => &[Column::Phone],
            Self::Payroll => &[Column::Inn, Column::Price, Column::Title, Column::Service],
        }
    }

    /// The usual name of the sheet.
    pub(crate) const fn sheet(self) -> &'static str {
        match self {
            Self::Invitation => "Исполнители",
            Self::Payroll => "Выплаты",
        }
    }
}

impl Column {
    /// Its name among the entries of a row.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Key => "key",
            Self::Phone => "phone",
            Self::Name => "name",
            Self::Inn => "inn",
            Self::Price => "price",
            Self::Title => "title",
            Self::Service => "service",
            Self::ActDate => "actDate",
            Self::Tags => "tags",
            Self::Comment => "comment",
        }
    }

    /// Its usual heading.
    #[must_use]
    pub const fn heading(self) -> &'static str {
        match self {
            Self::Key => "Ключ",
            Self::Phone => "Телефон",
            Self::Name => "ФИО",
            Self::Inn => "ИНН",
            Self::Price => "Сумма",
            Self::Title => "Текст чека",
            Self::Service => "Услуга",
            Self::ActDate => "Дата акта",
            Self::Tags => "Теги",
            Self::Comment => "Комментарий",
        }
    }

    /// What headings of it hold.
    const fn words(self) -> &'static [&'static str] {
        match self {
            Self::Key => &["ключ", "key"],
            Self::Phone => &["телефон", "phone", "моб"],
            Self::Name => &["фио", "имя", "name", "фамилия"],
            Self::Inn => &["инн", "inn"],
            Self::Price => &["сумм", "price", "amount", "цена", "стоимость"],
            Self::Title => &["чек", "назначен", "title", "receipt", "описани"],
            Self::Service => &["услуг", "service"],
            Self::ActDate => &["дата", "date"],
            Self::Tags => &["тег", "тэг", "tag", "проект", "project"],
            Self::Comment => &["коммент", "причин", "ошибк", "comment", "reason", "error"],
        }
    }
}

/// What a heading means among these columns: the word that comes first in it decides.
fn meaning(heading: &str, among: &[Column]) -> Option<Column> {
    let heading = heading.to_lowercase();
    let first = |column: &Column| column.words().iter().filter_map(|word| heading.find(word)).min();
    among
        .iter()
        .filter_map(|column| Some((first(column)?, *column)))
        .min_by_key(|(at, _)| *at)
        .map(|(_, column)| column)
}

/// The headings of a sheet: which column is where.
#[derive(Debug)]
pub(crate) struct Headings {
    /// Place and meaning; `None`: a heading that means nothing here.
    pub places: Vec<(u32, Option<Column>, String)>,
}

impl Headings {
    /// Reads the cells of a heading row.
    pub fn read(registry: Registry, cells: impl Iterator<Item = (u32, String)>) -> Self {
        let among: Vec<Column> =
            [Column::Comment, Column::Key].into_iter().chain(registry.columns().iter().copied()).collect();
        let places = cells.map(|(place, text)| (place, meaning(&text, &among), text));
        Self { places: places.collect() }
    }

    /// What stands in a column.
    pub fn at(&self, place: u32) -> Option<Column> {
        self.places.iter().find(|(own, ..)| *own == place).and_then(|(_, column, _)| *column)
    }

    /// Whether there is one of this meaning.
    pub fn has(&self, column: Column) -> bool {
        self.places.iter().any(|(_, own, _)| *own == Some(column))
    }

    /// Two headings of one meaning, and required columns that are missing.
    pub fn problems(&self, registry: Registry) -> Vec<Problem> {
        let mut problems = Vec::new();
        for (at, (place, column, text)) in self.places.iter().enumerate() {
            let Some(column) = column.filter(|column| *column != Column::Comment) else { continue };
            let earlier = self.places.iter().take(at).find(|(_, own, _)| *own == Some(column));
            if let Some((other, _, first)) = earlier {
                let message =
                    format!("{text:?} means the same as {first:?} in column {}: keep one of them", column_name(*other));
                let problem = Problem::new(ProblemCode::SameHeading, message).of(text).among([first]);
                problems.push(Problem { column: Some(column_name(*place)), ..problem });
            }
        }
        let missing: Vec<&str> =
            registry.required().iter().filter(|column| !self.has(**column)).map(|column| column.heading()).collect();
        if !missing.is_empty() {
            let found: Vec<String> =
                self.places.iter().map(|(place, _, text)| format!("{} {text:?}", column_name(*place))).collect();
            let found = if found.is_empty() { "nothing".to_owned() } else { found.join(", ") };
            let message = format!(
                "the headings are missing or incomplete: there is none for {}; found: {found}",
                missing.join(", ")
            );
            problems.push(Problem::new(ProblemCode::MissingHeadings, message).among(missing));
        }
        problems
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_mean_what_they_say_first() {
        let among = Registry::Payroll.columns();
        for (heading, column) in [
            ("ИНН исполнителя", Some(Column::Inn)),
            ("Сумма по чеку, руб.", Some(Column::Price)),
            ("Текст чека", Some(Column::Title)),
            ("Дата акта оказания услуг", Some(Column::ActDate)),
            ("Код услуги", Some(Column::Service)),
            ("actDate", Some(Column::ActDate)),
            ("ОГРН", None),
        ] {
            assert_eq!(meaning(heading, among), column, "{heading}");
        }
    }
}
