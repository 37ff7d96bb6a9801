//! Listings.

/// How to get the next page.
#[derive(Debug)]
pub enum Paging {
    /// `page`/`size` arguments from 1. Where the answer does not say how many pages there are, it goes on until nothing new comes.
    Numbered {
        /// The argument that takes the page number.
        page: &'static str,
        /// The argument that takes the page size, if there is one.
        size: Option<&'static str>,
        /// The largest documented page size.
        max_size: Option<u32>,
        /// The field that lists the items.
        items: &'static str,
        /// The fields, from the root, that lead to the number of pages; empty where it is not told.
        pages: &'static [&'static str],
        /// The fields, from the root, that lead to the number of items in all; empty where it is not told.
        total: &'static [&'static str],
    },
    /// An argument takes what the last item of the page before was; an empty page is the end.
    Cursor {
        /// The argument.
        after: &'static str,
        /// The field that lists the items.
        items: &'static str,
        /// The fields, from an item, that lead to what the argument takes.
        cursor: &'static [&'static str],
    },
}

impl Paging {
    /// The argument that goes from page to page.
    #[must_use]
    pub const fn argument(&self) -> &'static str {
        match self {
            Self::Numbered { page, .. } => page,
            Self::Cursor { after, .. } => after,
        }
    }

    /// The field that lists the items of a page.
    #[must_use]
    pub const fn items(&self) -> &'static str {
        match self {
            Self::Numbered { items, .. } | Self::Cursor { items, .. } => items,
        }
    }

    /// The fields, from the root of a page, that lead to the number of items in all; empty where it is not told.
    #[must_use]
    pub const fn total(&self) -> &'static [&'static str] {
        match self {
            Self::Numbered { total, .. } => total,
            Self::Cursor { .. } => &[],
        }
    }

    /// The fields, from the root of a page, that lead to the number of pages; empty where it is not told.
    #[must_use]
    pub const fn pages(&self) -> &'static [&'static str] {
        match self {
            Self::Numbered { pages, .. } => pages,
            Self::Cursor { .. } => &[],
        }
    }
}
