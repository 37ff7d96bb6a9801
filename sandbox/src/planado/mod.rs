//! Planado, as its documentation describes it: jobs of field workers, their clients, sites, templates and reports.

pub mod address;
pub mod body;
pub mod clients;
pub mod custom_fields;
pub mod deliveries;
pub mod events;
pub mod job_lists;
pub mod job_wire;
pub mod job_write;
pub mod jobs;
pub mod moment;
pub mod odd_wire;
pub mod paging;
pub mod permissions;
pub mod rate_limit;
pub mod references;
pub mod routes;
pub mod seed;
pub mod settings;
pub mod shifts;
pub mod sites;
pub mod templates;
pub mod users;
pub mod webhooks;
pub mod worker;

use serde::{Deserialize, Serialize};

use crate::shared::Shared;
use crate::store_change::{StoredTable, Table};
use clients::Client;
use deliveries::Deliveries;
use events::{Event, Location};
use jobs::Job;
use rate_limit::Bucket;
use references::{JobType, Named, PickList, Resolution, Team};
use sites::Site;
use templates::Template;
use users::User;
use webhooks::Webhook;

/// Where the platform's API is in a world.
pub const BASE_PATH: &str = "/planado";

/// The key of the account that the world begins with.
pub const API_KEY: &str = "planado-demo-key";

/// A table of rows in the order in which they were made.
pub type Rows<T> = Table<u64, T>;

/// The platform's state. Rows are numbered from 1 in the order in which they were made.
#[derive(Debug)]
pub struct Planado {
    /// Jobs by their serial number.
    pub jobs: Rows<Job>,
    /// Events of all jobs.
    pub events: Rows<Event>,
    /// Locations of workers' devices.
    pub locations: Rows<Location>,
    /// Clients.
    pub clients: Rows<Client>,
    /// Sites.
    pub sites: Rows<Site>,
    /// Templates of jobs.
    pub templates: Rows<Template>,
    /// Types of jobs.
    pub job_types: Rows<JobType>,
    /// How jobs may end.
    pub resolutions: Rows<Resolution>,
    /// Skills of workers.
    pub skills: Rows<Named>,
    /// Areas in which workers work.
    pub territories: Rows<Named>,
    /// Teams.
    pub teams: Rows<Team>,
    /// Pick lists.
    pub dictionaries: Rows<PickList>,
    /// Users.
    pub users: Rows<User>,
    /// Subscriptions to events.
    pub webhooks: Rows<Webhook>,
    /// Events for the subscriptions.
    pub deliveries: Deliveries,
    /// Calls that were made lately, by key.
    pub buckets: Table<String, Bucket>,
}

impl Default for Planado {
    fn default() -> Self {
        Self {
            jobs: Table::new("planado_jobs"),
            events: Table::new("planado_events"),
            locations: Table::new("planado_locations"),
            clients: Table::new("planado_clients"),
            sites: Table::new("planado_sites"),
            templates: Table::new("planado_templates"),
            job_types: Table::new("planado_job_types"),
            resolutions: Table::new("planado_resolutions"),
            skills: Table::new("planado_skills"),
            territories: Table::new("planado_territories"),
            teams: Table::new("planado_teams"),
            dictionaries: Table::new("planado_dictionaries"),
            users: Table::new("planado_users"),
            webhooks: Table::new("planado_webhooks"),
            deliveries: Deliveries::default(),
            buckets: Table::new("planado_buckets"),
        }
    }
}

impl Planado {
    /// All tables, for the store.
    pub fn tables(&mut self) -> [&mut dyn StoredTable; 16] {
        [
            &mut self.jobs,
            &mut self.events,
            &mut self.locations,
            &mut self.clients,
            &mut self.sites,
            &mut self.templates,
            &mut self.job_types,
            &mut self.resolutions,
            &mut self.skills,
            &mut self.territories,
            &mut self.teams,
            &mut self.dictionaries,
            &mut self.users,
            &mut self.webhooks,
            &mut self.deliveries.log,
            &mut self.buckets,
        ]
    }

    /// Derives what is not stored from what is.
    pub fn after_restore(&mut self) {
        self.deliveries.after_restore();
    }

    /// When something happens next.
    #[must_use]
    pub fn next_wakeup(&self) -> Option<u64> {
        self.deliveries.next_wakeup()
    }

    /// Lets everything happen that is due by now.
    pub fn tick(&mut self, shared: &Shared) {
        self.deliveries.tick(shared.now());
    }
}

/// A row that has an identifier of the platform's.
pub trait Identified {
    /// The identifier.
    fn uuid(&self) -> &str;
    /// The caller's own identifier.
    fn external_id(&self) -> Option<&str> {
        None
    }
    /// Whether it may still be seen. Rows that are gone stay, so that lists go on after them.
    fn is_there(&self) -> bool {
        true
    }
}

/// The number that the next row of a table gets.
#[must_use]
pub fn next_number<T>(rows: &Rows<T>) -> u64 {
    rows.iter().next_back().map_or(1, |(number, _)| number + 1)
}

/// Adds a row behind the others; its number.
pub fn add<T>(rows: &mut Rows<T>, row: T) -> u64 {
    let number = next_number(rows);
    rows.insert(number, row);
    number
}

/// The row of a UUID (any case).
#[must_use]
pub fn by_uuid<'a, T: Identified>(rows: &'a Rows<T>, uuid: &str) -> Option<(u64, &'a T)> {
    let found = rows.iter().find(|(_, row)| row.is_there() && row.uuid().eq_ignore_ascii_case(uuid));
    found.map(|(&number, row)| (number, row))
}

/// The row of the caller's own identifier.
#[must_use]
pub fn by_external_id<'a, T: Identified>(rows: &'a Rows<T>, id: &str) -> Option<(u64, &'a T)> {
    let found = rows.iter().find(|(_, row)| row.is_there() && row.external_id() == Some(id));
    found.map(|(&number, row)| (number, row))
}

/// The row that a path names by either identifier.
#[must_use]
pub fn by_either<'a, T: Identified>(rows: &'a Rows<T>, id: &str) -> Option<(u64, &'a T)> {
    by_uuid(rows, id).or_else(|| by_external_id(rows, id))
}

/// A reference to something by its identifier alone, as answers have it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reference {
    /// The platform's identifier.
    pub uuid: String,
    /// The caller's own.
    pub external_id: Option<String>,
}

impl Reference {
    /// To a row.
    #[must_use]
    pub fn to(row: &impl Identified) -> Self {
        Self { uuid: row.uuid().to_owned(), external_id: row.external_id().map(str::to_owned) }
    }
}

/// What a request means by something that it may name or describe.
#[derive(Debug, Clone, PartialEq)]
pub enum Chosen<T> {
    /// What is there already, by its identifier.
    Existing(String),
    /// What is to be made.
    New(Box<T>),
}

/// One request on its way through the platform.
#[derive(Debug)]
pub struct Call<'a> {
    /// The common parts of the world.
    pub shared: &'a mut Shared,
    /// The platform.
    pub platform: &'a mut Planado,
    /// What the path holds in place of its parameters.
    pub path: Vec<String>,
    /// The query in its order.
    pub query: &'a [(String, String)],
    /// Whether assignees hear of what changes.
    pub notify: bool,
    /// The body.
    pub body: &'a [u8],
}

impl Call<'_> {
    /// The world's time.
    #[must_use]
    pub const fn now(&self) -> u64 {
        self.shared.now()
    }

    /// A path parameter.
    #[must_use]
    pub fn path(&self, index: usize) -> &str {
        self.path.get(index).map_or("", String::as_str)
    }

    /// A value of the query; an empty one counts as absent.
    #[must_use]
    pub fn query(&self, name: &str) -> Option<&str> {
        let found = self.query.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str()).filter(|value| !value.is_empty())
    }
}
