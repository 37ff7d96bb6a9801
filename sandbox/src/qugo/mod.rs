//! Qugo, as its documentation describes it: performers, jobs, and payouts by registry.

pub mod input;
pub mod invitations;
pub mod jobs;
pub mod lists;
pub mod money_moves;
pub mod odd_wire;
pub mod offers;
pub mod payroll;
pub mod payroll_life;
pub mod payroll_rows;
pub mod performers;
pub mod routes;
pub mod seed;
pub mod services;
pub mod settings;
pub mod staging;
pub mod workbook;

use crate::shared::Shared;
use crate::store_change::{StoredTable, Table};
use invitations::InvitationRegistry;
use jobs::Job;
use payroll::Registry;
use payroll_rows::Row;
use performers::Performer;

/// Where the platform is in a world; its calls are below `/api/v1` or `/v1`.
pub const BASE_PATH: &str = "/qugo";

/// The token of the customer that the world begins with.
pub const TOKEN: &str = "qugo-demo-token";

/// The platform's state.
#[derive(Debug)]
pub struct Qugo {
    /// Performers by id.
    pub performers: Table<u64, Performer>,
    /// Uploaded invitations by id.
    pub invitations: Table<u64, InvitationRegistry>,
    /// Jobs by id.
    pub jobs: Table<u64, Job>,
    /// Registries of payouts by id.
    pub registries: Table<u64, Registry>,
    /// Their rows by id.
    pub rows: Table<u64, Row>,
}

impl Default for Qugo {
    fn default() -> Self {
        Self {
            performers: Table::new("qugo_performers"),
            invitations: Table::new("qugo_invitations"),
            jobs: Table::new("qugo_jobs"),
            registries: Table::new("qugo_registries"),
            rows: Table::new("qugo_rows"),
        }
    }
}

/// The id that the next row of a table gets.
#[must_use]
pub fn next_id<T>(rows: &Table<u64, T>, first: u64) -> u64 {
    rows.iter().next_back().map_or(first, |(id, _)| id + 1)
}

impl Qugo {
    /// All tables, for the store.
    pub fn tables(&mut self) -> [&mut dyn StoredTable; 5] {
        [&mut self.performers, &mut self.invitations, &mut self.jobs, &mut self.registries, &mut self.rows]
    }

    /// When something happens next.
    #[must_use]
    pub fn next_wakeup(&self) -> Option<u64> {
        let performers = self.performers.values().filter_map(|performer| performer.next_ms);
        let jobs = self.jobs.values().filter_map(|job| job.next_ms);
        performers.chain(jobs).chain(self.rows.values().filter_map(|row| row.next_ms)).min()
    }

    /// Lets everything happen that is due by now, in its order and at its time.
    pub fn tick(&mut self, shared: &mut Shared) {
        while let Some(at) = self.next_wakeup().filter(|at| *at <= shared.now()) {
            let due = |next: Option<u64>| next == Some(at);
            let performers: Vec<u64> =
                self.performers.values().filter(|one| due(one.next_ms)).map(|one| one.id).collect();
            let jobs: Vec<u64> = self.jobs.values().filter(|one| due(one.next_ms)).map(|one| one.id).collect();
            let rows: Vec<u64> = self.rows.values().filter(|one| due(one.next_ms)).map(|one| one.id).collect();
            for id in performers {
                performers::advance(self, shared, id, at);
            }
            for id in jobs {
                jobs::advance(self, shared, id, at);
            }
            for id in rows {
                payroll_life::advance(self, shared, id, at);
            }
        }
    }
}

/// When the platform's next step after `at` is; never at once, so that time goes on.
#[must_use]
pub fn after_step(shared: &Shared, at: u64) -> Option<u64> {
    Some(at.saturating_add(shared.settings.qugo.step_ms.max(1)))
}

/// One request on its way through the platform.
#[derive(Debug)]
pub struct Call<'a> {
    /// The common parts of the world.
    pub shared: &'a mut Shared,
    /// The platform.
    pub platform: &'a mut Qugo,
    /// What the path holds in place of its parameters.
    pub path: Vec<String>,
    /// The query in its order.
    pub query: &'a [(String, String)],
    /// The content type of the body.
    pub content_type: &'a str,
    /// The body.
    pub body: &'a [u8],
}

impl Call<'_> {
    /// The world's time.
    #[must_use]
    pub const fn now(&self) -> u64 {
        self.shared.now()
    }
}
