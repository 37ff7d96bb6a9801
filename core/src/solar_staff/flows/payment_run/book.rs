//! Where a run stands: every row, who is due next, why it stops.

use core::cmp::Reverse;
use std::collections::BinaryHeap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rust_decimal::Decimal;
use uuid::Uuid;

use super::entry::{Act, Ending, Outcome};
use super::options::Options;
use super::reason::{Reason, StopCode};
use crate::error::Error;
use crate::machine::Millis;
use crate::machine::flow::{Context, Will};

/// The book as the tasks of a run share it. It is never held across an `.await`.
#[derive(Clone)]
pub(super) struct Shared(Arc<Mutex<Book>>);

impl Shared {
    pub fn new(book: Book) -> Self {
        Self(Arc::new(Mutex::new(book)))
    }

    pub fn lock(&self) -> MutexGuard<'_, Book> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits for this task's turn to send a request; `false`: the run is over.
    pub async fn turn(&self, context: &Context) -> bool {
        let at = self.lock().next_turn(context.now());
        loop {
            if self.is_over(context) {
                return false;
            }
            if context.will() == Will::Pause {
                context.change(None).await;
            } else if context.now() < at {
                context.until(at).await;
            } else {
                return true;
            }
        }
    }

    /// Whether nothing new may be begun.
    pub fn is_over(&self, context: &Context) -> bool {
        matches!(context.will(), Will::Stop | Will::Cancel) || self.lock().halted.is_some()
    }
}

/// What is known of a freelancer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Person {
    pub id: i64,
    pub uuid: Option<Uuid>,
}

/// A row, with no more than what is needed while a hundred thousand others wait.
#[derive(Debug)]
pub(super) struct RowState {
    /// As the caller gave it.
    pub json: Box<str>,
    pub person: Option<Person>,
    /// How often each act was announced in the journal.
    pub tries: [u8; Act::COUNT],
    /// The acts that the platform said yes to, in this process.
    pub done: u8,
    /// What an unclear answer left open: the platform may act until then.
    pub settles_at: Millis,
    /// Since when it waits for others.
    pub waiting_since: Option<Millis>,
    pub waits: u8,
    /// How often in a row it could not be read or nothing could be sent.
    pub unreached: u8,
    pub ending: Option<Box<Ending>>,
}

impl RowState {
    pub fn new(json: &str) -> Self {
        Self {
            json: json.into(),
            person: None,
            tries: [0; Act::COUNT],
            done: 0,
            settles_at: 0,
            waiting_since: None,
            waits: 0,
            unreached: 0,
            ending: None,
        }
    }
}

/// Why a run stops before its end.
#[derive(Clone, Debug)]
pub(super) enum Halt {
    /// A person can put it right, and resume.
    Reason(Box<Reason<StopCode>>),
    /// The run cannot go on at all.
    Error(Box<Error>),
}

/// See [the module](self).
#[derive(Debug)]
pub(super) struct Book {
    pub run: Uuid,
    pub options: Arc<Options>,
    pub rows: Vec<RowState>,
    pub halted: Option<Halt>,
    pub active: usize,
    failures_in_a_row: u32,
    fresh: usize,
    later: BinaryHeap<Reverse<(Millis, usize)>>,
    free_at: Millis,
}

impl Book {
    pub fn new(run: Uuid, options: Options) -> Self {
        Self {
            run,
            options: Arc::new(options),
            rows: Vec::new(),
            halted: None,
            active: 0,
            failures_in_a_row: 0,
            fresh: 0,
            later: BinaryHeap::new(),
            free_at: 0,
        }
    }

    /// The next row to work on, if one is due.
    pub fn next_row(&mut self, now: Millis) -> Option<usize> {
        if let Some(Reverse((due, index))) = self.later.peek().copied()
            && due <= now
        {
            self.later.pop();
            return Some(index);
        }
        while let Some(row) = self.rows.get(self.fresh) {
            self.fresh += 1;
            if row.ending.is_none() {
                return Some(self.fresh - 1);
            }
        }
        None
    }

    /// When the next row is due, if one waits.
    pub fn next_due(&self) -> Option<Millis> {
        self.later.peek().map(|Reverse((due, _))| *due)
    }

    /// Whether nobody is left to visit.
    pub fn is_done(&self) -> bool {
        self.later.is_empty() && self.rows.iter().skip(self.fresh).all(|row| row.ending.is_some())
    }

    pub fn put_off(&mut self, index: usize, due: Millis) {
        self.later.push(Reverse((due, index)));
    }

    /// None of the rows that were not begun is begun before.
    pub fn put_all_off(&mut self, due: Millis) {
        let fresh = self.rows.iter().enumerate().skip(self.fresh).filter(|(_, row)| row.ending.is_none());
        self.later.extend(fresh.map(|(index, _)| Reverse((due, index))));
        self.fresh = self.rows.len();
    }

    /// Rows that are out of the run from the start.
    pub fn row(&mut self, index: usize) -> Option<&mut RowState> {
        self.rows.get_mut(index)
    }

    pub fn end(&mut self, index: usize, ending: Ending) {
        match ending.result {
            Outcome::Paid | Outcome::PaidOut => self.failures_in_a_row = 0,
            Outcome::Unpaid | Outcome::NeedsAttention | Outcome::Pending => self.failures_in_a_row += 1,
        }
        let (failures, limit) = (self.failures_in_a_row, self.options.limits.failures_in_a_row);
        if limit > 0 && failures >= limit {
            let text = format!("{failures} rows failed one after the other; the last: {}", ending.reason);
            self.halt(Halt::Reason(Box::new(Reason::new(StopCode::Failures, text).tries(failures))));
        }
        if let Some(row) = self.rows.get_mut(index) {
            row.ending = Some(Box::new(ending));
        }
    }

    /// Stops the run. The first reason stands; an error is the stronger one.
    pub fn halt(&mut self, why: Halt) {
        if !matches!((&self.halted, &why), (Some(_), Halt::Reason(_)) | (Some(Halt::Error(_)), _)) {
            self.halted = Some(why);
        }
    }

    fn next_turn(&mut self, now: Millis) -> Millis {
        let at = self.free_at.max(now);
        self.free_at = at + 1_000 / u64::from(self.options.requests_per_second.max(1));
        at
    }
}

/// The sum that a limit or the balance is held against.
pub(super) fn with_commission(price: Decimal, percent: Decimal) -> Decimal {
    let commission = price.saturating_mul(percent) / Decimal::ONE_HUNDRED;
    price.saturating_add(commission.round_dp_with_strategy(2, rust_decimal::RoundingStrategy::AwayFromZero))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn book(rows: usize) -> Book {
        let mut book = Book::new(Uuid::nil(), Options::default());
        book.rows = (0..rows).map(|_| RowState::new("{}")).collect();
        book
    }

    fn ending(result: Outcome) -> Ending {
        Ending { reason: "why".into(), ..Ending::plain(result) }
    }

    #[test]
    fn rows_come_in_order_and_what_was_put_off_comes_when_due() {
        let mut book = book(3);
        assert_eq!(book.next_row(0), Some(0));
        book.put_off(0, 50);
        book.end(1, ending(Outcome::Paid));
        assert_eq!((book.next_row(10), book.next_row(10), book.next_due()), (Some(2), None, Some(50)));
        assert!(!book.is_done());
        assert_eq!((book.next_row(50), book.next_due()), (Some(0), None));
        assert!(book.is_done());
    }

    #[test]
    fn a_run_with_rows_that_nobody_began_is_not_done() {
        let mut book = book(2);
        book.end(0, ending(Outcome::Paid));
        assert!(!book.is_done());
        book.end(1, ending(Outcome::Unpaid));
        assert!(book.is_done());
    }

    #[test]
    fn failures_in_a_row_stop_the_run_and_a_success_between_them_does_not() {
        let mut options = Options::default();
        options.limits.failures_in_a_row = 2;
        let mut book = Book { options: Arc::new(options), ..book(4) };
        for (index, result) in [Outcome::Unpaid, Outcome::Paid, Outcome::NeedsAttention].into_iter().enumerate() {
            book.end(index, ending(result));
            assert!(book.halted.is_none());
        }
        book.end(3, ending(Outcome::Unpaid));
        assert!(matches!(book.halted, Some(Halt::Reason(reason)) if reason.text.starts_with("2 rows")));
    }

    #[test]
    fn turns_keep_their_distance() {
        let mut book = book(0);
        assert_eq!((book.next_turn(1_000), book.next_turn(1_000), book.next_turn(5_000)), (1_000, 1_100, 5_000));
    }
}
