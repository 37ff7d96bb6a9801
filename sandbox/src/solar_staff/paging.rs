//! Pages of lists.

use serde::Serialize;

use super::validation::{Errors, Query};
use crate::reply::{Outcome, Reply};

/// Items on a page unless the request says otherwise.
pub const DEFAULT_SIZE: u64 = 20;
/// The most items that a request may ask for.
pub const MAX_SIZE: u64 = 500;

/// Which page was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PageRequest {
    /// Number of the page, from 1.
    pub page: u64,
    /// Items on a page.
    pub size: u64,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Pagination {
    count: u64,
    total: u64,
    per_page: u64,
    page: u64,
    pages: u64,
}

#[derive(Serialize)]
struct Paged<T> {
    items: Vec<T>,
    pagination: Pagination,
}

impl PageRequest {
    /// Reads `page` and `size`.
    pub fn read(query: &Query, errors: &mut Errors, default_size: u64) -> Self {
        let page = query.integer(errors, "page").unwrap_or(1);
        let size = query.integer(errors, "size");
        if page == 0 {
            errors.add("page", "Нумерация страниц начинается с 1");
        }
        if size.is_some_and(|size| size == 0 || size > MAX_SIZE) {
            errors.add("size", "Должно быть от 1 до 500");
        }
        Self { page: page.max(1), size: size.unwrap_or(default_size).max(1) }
    }

    /// The items of the page with the pagination block; only these are made.
    pub fn answer<T, R: Serialize>(self, all: &[T], make: impl FnMut(&T) -> R) -> Outcome {
        let total = all.len() as u64;
        let start = (self.page - 1).saturating_mul(self.size).min(total);
        let end = start.saturating_add(self.size).min(total);
        let [start, end] = [start, end].map(|index| usize::try_from(index).unwrap_or(usize::MAX));
        let items: Vec<R> = all.get(start..end).unwrap_or_default().iter().map(make).collect();
        let pagination = Pagination {
            count: items.len() as u64,
            total,
            per_page: self.size,
            page: self.page,
            pages: total.div_ceil(self.size),
        };
        Ok(Reply::json(&Paged { items, pagination }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(query: &str) -> Result<String, Reply> {
        let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
        let pairs = pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        let mut errors = Errors::default();
        let request = PageRequest::read(&Query::read(pairs, &["page", "size"])?, &mut errors, DEFAULT_SIZE);
        errors.finish()?;
        let all: Vec<u32> = (1..=45).collect();
        request.answer(&all, |number| *number).map(|reply| reply.body)
    }

    #[test]
    fn cuts_pages() {
        assert!(
            page("").unwrap().ends_with(r#"20],"pagination":{"count":20,"total":45,"perPage":20,"page":1,"pages":3}}"#)
        );
        assert_eq!(
            page("page=3&size=22").unwrap(),
            r#"{"items":[45],"pagination":{"count":1,"total":45,"perPage":22,"page":3,"pages":3}}"#
        );
        assert!(page("page=9").unwrap().starts_with(r#"{"items":[],"#));
        assert!(page("page=18446744073709551615&size=500").unwrap().starts_with(r#"{"items":[],"#));
    }

    #[test]
    fn refuses_what_is_out_of_range() {
        for query in ["page=0", "size=0", "size=501", "size=x", "page=-1", "page=1&page=2", "pages=1"] {
            assert_eq!(page(query).unwrap_err().status, 422, "{query}");
        }
    }
}
