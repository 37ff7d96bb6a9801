//! The filters, the order and the paging of the task list.

use core::cmp::Ordering;

use super::SolarStaff;
use super::paging::{DEFAULT_SIZE, PageRequest};
use super::records::{Task, state};
use super::validation::{Errors, Query, texts};
use crate::money::{Currency, Money};
use crate::reply::Reply;

/// The query of `tasks.list`.
pub const QUERY: [&str; 31] = [
    "filter[creatorId]",
    "filter[workerId]",
    "filter[companyId]",
    "filter[dateCreatedFrom]",
    "filter[dateCreatedTo]",
    "filter[dateEndFrom]",
    "filter[dateEndTo]",
    "filter[dateFinishedFrom]",
    "filter[dateFinishedTo]",
    "filter[dateReportFrom]",
    "filter[dateReportTo]",
    "filter[dateAcceptedFrom]",
    "filter[dateAcceptedTo]",
    "filter[datePaidFrom]",
    "filter[datePaidTo]",
    "filter[hasPayout]",
    "filter[priceFrom]",
    "filter[priceTo]",
    "filter[search]",
    "filter[state]",
    "filter[currencyId]",
    "filter[groupId]",
    "filter[deadlineType]",
    "filter[workerTaxationStatus]",
    "filter[hasCopyright]",
    "filter[hasReport]",
    "filter[payedBy]",
    "sort",
    "direction",
    "page",
    "size",
];

type DateOf = fn(&Task) -> Option<u64>;

const DATES: [(&str, &str, DateOf); 6] = [
    ("filter[dateCreatedFrom]", "filter[dateCreatedTo]", |task| Some(task.created_ms)),
    ("filter[dateEndFrom]", "filter[dateEndTo]", |task| Some(task.deadline_ms)),
    ("filter[dateFinishedFrom]", "filter[dateFinishedTo]", |task| task.finished_ms),
    ("filter[dateReportFrom]", "filter[dateReportTo]", |task| task.document_ms),
    ("filter[dateAcceptedFrom]", "filter[dateAcceptedTo]", |task| task.accepted_ms),
    ("filter[datePaidFrom]", "filter[datePaidTo]", |task| task.paid_ms),
];

/// What a listing asks for.
#[derive(Debug)]
pub struct TaskFilter {
    /// Another company of the user.
    pub company: Option<u64>,
    /// Which page.
    pub page: PageRequest,
    creator: Option<u64>,
    worker: Option<u64>,
    dates: Vec<(DateOf, u64, u64)>,
    has_payout: Option<bool>,
    price_from: Option<Money>,
    price_to: Option<Money>,
    search: Option<String>,
    states: Vec<u64>,
    currency: Option<u64>,
    group: Option<u64>,
    deadline_type: Option<u64>,
    taxation: Option<u64>,
    copyright: Option<bool>,
    report: Option<bool>,
    paid_by: Option<u64>,
    sort: Option<&'static str>,
    descending: bool,
}

impl TaskFilter {
    /// Reads the query.
    ///
    /// # Errors
    /// 422 with everything that is wrong.
    pub fn read(query: &Query) -> Result<Self, Reply> {
        let errors = &mut Errors::default();
        let mut dates = Vec::new();
        for (from, to, of) in DATES {
            let start = query.day(errors, from).map(|(start, _)| start);
            let end = query.day(errors, to).map(|(_, end)| end);
            if start.is_some() || end.is_some() {
                dates.push((of, start.unwrap_or(0), end.unwrap_or(u64::MAX)));
            }
        }
        let money = |value: Option<u64>| value.map(|units| Money::from_major(i64::try_from(units).unwrap_or(i64::MAX)));
        let filter = Self {
            company: query.integer(errors, "filter[companyId]"),
            page: PageRequest::read(query, errors, DEFAULT_SIZE),
            creator: query.integer(errors, "filter[creatorId]"),
            worker: query.integer(errors, "filter[workerId]"),
            dates,
            has_payout: query.flag(errors, "filter[hasPayout]"),
            price_from: money(query.integer(errors, "filter[priceFrom]")),
            price_to: money(query.integer(errors, "filter[priceTo]")),
            search: query.get("filter[search]").map(str::to_lowercase),
            states: states(query, errors),
            currency: code(query, errors, "filter[currencyId]", &Currency::ALL.map(Currency::id)),
            group: query.integer(errors, "filter[groupId]"),
            deadline_type: code(query, errors, "filter[deadlineType]", &[1, 2]),
            taxation: code(query, errors, "filter[workerTaxationStatus]", &[1, 3, 4]),
            copyright: query.flag(errors, "filter[hasCopyright]"),
            report: query.flag(errors, "filter[hasReport]"),
            paid_by: query.integer(errors, "filter[payedBy]"),
            sort: query.word(errors, "sort", &["date_end", "date_finished", "price"]),
            descending: query.word(errors, "direction", &["asc", "desc"]) == Some("desc"),
        };
        errors.finish()?;
        Ok(filter)
    }

    /// Whether the task is asked for.
    #[must_use]
    pub fn lets_through(&self, task: &Task, platform: &SolarStaff) -> bool {
        fn fits<T: PartialEq>(wanted: Option<&T>, is: &T) -> bool {
            wanted.is_none_or(|wanted| wanted == is)
        }
        let taxation = || platform.freelancers.get(&task.worker).map(|person| person.taxation_status);
        (self.states.is_empty() || self.states.contains(&task.state))
            && fits(self.creator.as_ref(), &task.creator)
            && fits(self.worker.as_ref(), &task.worker)
            && fits(self.has_payout.as_ref(), &task.has_payout())
            && fits(self.currency.as_ref(), &task.currency.id())
            && fits(self.deadline_type.as_ref(), &task.deadline_type)
            && fits(self.copyright.as_ref(), &task.copyright)
            && fits(self.report.as_ref(), &task.need_report)
            && self.price_from.is_none_or(|low| task.price >= low)
            && self.price_to.is_none_or(|high| task.price <= high)
            && self.group.is_none_or(|group| task.groups.contains(&group))
            && self.paid_by.is_none_or(|user| task.paid_by == Some(user))
            && self.taxation.is_none_or(|wanted| taxation() == Some(wanted))
            && self.dates.iter().all(|(of, from, to)| of(task).is_some_and(|at| (*from..=*to).contains(&at)))
            && self.search.as_deref().is_none_or(|words| {
                task.title.to_lowercase().contains(words) || task.description.to_lowercase().contains(words)
            })
    }

    /// Puts tasks (newest first) into the order asked for; those without the date come last.
    pub fn sort(&self, tasks: &mut [&Task]) {
        let Some(key) = self.sort else { return };
        let finished = |task: &Task| task.finished_ms;
        tasks.sort_by(|one, two| {
            let order = match key {
                "price" => one.price.cmp(&two.price),
                "date_end" => one.deadline_ms.cmp(&two.deadline_ms),
                _ => match (finished(one), finished(two)) {
                    (Some(one), Some(two)) => one.cmp(&two),
                    (None, None) => Ordering::Equal,
                    (one, _) => return if one.is_some() { Ordering::Less } else { Ordering::Greater },
                },
            };
            if self.descending { order.reverse() } else { order }
        });
    }
}

fn states(query: &Query, errors: &mut Errors) -> Vec<u64> {
    let mut states = Vec::new();
    for text in query.all("filter[state]") {
        match text.parse() {
            Ok(known) if state::ALL.contains(&known) => states.push(known),
            Ok(_) => errors.add("filter[state]", texts::CHOICE),
            Err(_) => errors.add("filter[state]", texts::INTEGER),
        }
    }
    states
}

fn code(query: &Query, errors: &mut Errors, name: &str, known: &[u64]) -> Option<u64> {
    let value = query.integer(errors, name)?;
    if !known.contains(&value) {
        errors.add(name, texts::CHOICE);
    }
    Some(value)
}
