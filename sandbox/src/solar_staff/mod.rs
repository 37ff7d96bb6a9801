//! Solar Staff, as its documentation describes it.

pub mod ad_marking;
pub mod agenda;
pub mod auth;
pub mod catalogue;
pub mod chat;
pub mod companies;
pub mod contacts;
pub mod contracts;
pub mod country_codes;
pub mod deliveries;
pub mod documents;
pub mod finance;
pub mod freelancer_page;
pub mod freelancer_wire;
pub mod freelancers;
pub mod groups;
pub mod insurance;
pub mod language;
pub mod life_cycle;
pub mod lookups;
pub mod odd_wire;
pub mod one_time_code;
pub mod organisations;
pub mod paging;
pub mod payments;
pub mod payout_means;
pub mod profile;
pub mod records;
pub mod requirements;
pub mod routes;
pub mod seed;
pub mod seed_people;
pub mod staging;
pub mod task_actions;
pub mod task_create;
pub mod task_files;
pub mod task_filter;
pub mod task_wire;
pub mod tasks;
pub mod tax_documents;
pub mod taxation;
pub mod terminal;
pub mod transactions;
pub mod validation;
pub mod webhooks;

use std::collections::BTreeMap;

use crate::shared::Shared;
use crate::store_change::{StoredTable, Table};
use agenda::{Agenda, Due};
use chat::Message;
use contracts::Contract;
use deliveries::Deliveries;
use groups::Group;
use language::Language;
use organisations::Organisation;
use records::{Company, Freelancer, Task, Token, User};
use task_files::TaskFile;
use terminal::Link;
use webhooks::Webhook;

/// Where the platform's API is in a world.
pub const BASE_PATH: &str = "/solar_staff/api";

/// A user name with its password.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Credentials {
    /// The login.
    pub username: &'static str,
    /// The password.
    pub password: &'static str,
}

/// The user of demonstrations: 2FA by SMS is on.
pub const DEMO: Credentials = Credentials { username: "demo@gigwire.test", password: "demo-password" };

/// The user of unattended programs: no 2FA.
pub const BOT: Credentials = Credentials { username: "bot@gigwire.test", password: "bot-password" };

/// A user whose 2FA is Google Authenticator.
pub const GOOGLE: Credentials = Credentials { username: "google@gigwire.test", password: "google-password" };

/// The platform's state.
#[derive(Debug)]
pub struct SolarStaff {
    /// Users by id.
    pub users: Table<u64, User>,
    /// Access tokens by their text.
    pub access_tokens: Table<String, Token>,
    /// Refresh tokens by their text; a used one is gone.
    pub refresh_tokens: Table<String, Token>,
    /// Companies by id.
    pub companies: Table<u64, Company>,
    /// Freelancers by id.
    pub freelancers: Table<u64, Freelancer>,
    /// Tasks by id.
    pub tasks: Table<u64, Task>,
    /// Groups of tasks by id.
    pub groups: Table<u64, Group>,
    /// Files of tasks by id.
    pub files: Table<u64, TaskFile>,
    /// Messages of all chats by id.
    pub messages: Table<u64, Message>,
    /// Organisations of ad marking by UUID.
    pub organisations: Table<String, Organisation>,
    /// Contracts of ad marking by UUID.
    pub contracts: Table<String, Contract>,
    /// Links to the terminal by their token.
    pub links: Table<String, Link>,
    /// Webhooks by company.
    pub webhooks: Table<u64, Webhook>,
    /// Events for the webhooks.
    pub deliveries: Deliveries,
    /// What happens by itself, and when.
    pub agenda: Agenda,
    task_ids: BTreeMap<String, u64>,
}

impl Default for SolarStaff {
    fn default() -> Self {
        Self {
            users: Table::new("solar_staff_users"),
            access_tokens: Table::new("solar_staff_access_tokens"),
            refresh_tokens: Table::new("solar_staff_refresh_tokens"),
            companies: Table::new("solar_staff_companies"),
            freelancers: Table::new("solar_staff_freelancers"),
            tasks: Table::new("solar_staff_tasks"),
            groups: Table::new("solar_staff_groups"),
            files: Table::new("solar_staff_files"),
            messages: Table::new("solar_staff_messages"),
            organisations: Table::new("solar_staff_organisations"),
            contracts: Table::new("solar_staff_contracts"),
            links: Table::new("solar_staff_links"),
            webhooks: Table::new("solar_staff_webhooks"),
            deliveries: Deliveries::default(),
            agenda: Agenda::default(),
            task_ids: BTreeMap::new(),
        }
    }
}

impl SolarStaff {
    /// All tables, for the store.
    pub fn tables(&mut self) -> [&mut dyn StoredTable; 14] {
        [
            &mut self.users,
            &mut self.access_tokens,
            &mut self.refresh_tokens,
            &mut self.companies,
            &mut self.freelancers,
            &mut self.tasks,
            &mut self.groups,
            &mut self.files,
            &mut self.messages,
            &mut self.organisations,
            &mut self.contracts,
            &mut self.links,
            &mut self.webhooks,
            &mut self.deliveries.log,
        ]
    }

    /// Derives what is not stored from what is.
    pub fn after_restore(&mut self) {
        self.task_ids = self.tasks.iter().map(|(&id, task)| (task.uuid.clone(), id)).collect();
        self.agenda = Agenda::default();
        for task in self.tasks.values() {
            self.agenda.add_task(task);
        }
        for freelancer in self.freelancers.values() {
            self.agenda.add(freelancer.next_step_ms, Due::Freelancer(freelancer.id));
            for means in &freelancer.endpoints {
                self.agenda.add(means.confirmed_at_ms, Due::Confirmation(freelancer.id));
            }
        }
        for queued in self.deliveries.log.values() {
            self.agenda.add(queued.next_attempt_ms, Due::Delivery(queued.id));
        }
    }

    /// Adds a task.
    pub fn add_task(&mut self, task: Task) {
        self.task_ids.insert(task.uuid.clone(), task.id);
        self.agenda.add_task(&task);
        self.tasks.insert(task.id, task);
    }

    /// The id that the next task gets.
    #[must_use]
    pub fn next_task_id(&self) -> u64 {
        self.tasks.iter().next_back().map_or(583_600, |(&id, _)| id + 1)
    }

    /// The id that the next freelancer gets.
    #[must_use]
    pub fn next_freelancer_id(&self) -> u64 {
        self.freelancers.iter().next_back().map_or(100_870, |(&id, _)| id + 1)
    }

    /// The task of this UUID (any case).
    #[must_use]
    pub fn task_id_of(&self, uuid: &str) -> Option<u64> {
        self.task_ids.get(&uuid.to_ascii_lowercase()).copied()
    }

    /// The freelancer of this UUID (any case).
    #[must_use]
    pub fn freelancer_id_of(&self, uuid: &str) -> Option<u64> {
        self.freelancers.values().find(|freelancer| freelancer.uuid.eq_ignore_ascii_case(uuid)).map(|found| found.id)
    }
}

/// One request on its way through the platform.
#[derive(Debug)]
pub struct Call<'a> {
    /// The common parts of the world.
    pub shared: &'a mut Shared,
    /// The platform.
    pub platform: &'a mut SolarStaff,
    /// Who asks, for which company.
    pub actor: Actor,
    /// What the path holds in place of its parameters.
    pub path: Vec<String>,
    /// The query.
    pub query: validation::Query,
    /// Scheme, host and port by which the client knows this world.
    pub origin: String,
    /// The content type of the body; empty without one.
    pub content_type: String,
    /// The body.
    pub body: &'a [u8],
}

impl Call<'_> {
    /// The world's time.
    #[must_use]
    pub const fn now(&self) -> u64 {
        self.shared.now()
    }

    /// The language of the user; Russian before anyone is signed in.
    #[must_use]
    pub fn language(&self) -> Language {
        self.platform.users.get(&self.actor.user).map(|user| user.language).unwrap_or_default()
    }

    /// The first path parameter.
    #[must_use]
    pub fn path_parameter(&self) -> &str {
        self.path.first().map_or("", String::as_str)
    }
}

/// Who asks, for which company; zeros where no sign-in is needed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Actor {
    /// The user.
    pub user: u64,
    /// The company.
    pub company: u64,
    /// The session.
    pub session: u64,
}
