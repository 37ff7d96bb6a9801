//! Solar Staff, as its documentation describes it.

pub mod agenda;
pub mod auth;
pub mod catalogue;
pub mod companies;
pub mod finance;
pub mod freelancer_wire;
pub mod freelancers;
pub mod life_cycle;
pub mod lookups;
pub mod paging;
pub mod payments;
pub mod records;
pub mod requirements;
pub mod routes;
pub mod seed;
pub mod seed_people;
pub mod task_actions;
pub mod task_create;
pub mod task_filter;
pub mod task_wire;
pub mod tasks;
pub mod validation;

use std::collections::BTreeMap;

use crate::shared::Shared;
use crate::store_change::{StoredTable, Table};
use agenda::{Agenda, Due};
use records::{Company, Freelancer, Task, Token, User};

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
            agenda: Agenda::default(),
            task_ids: BTreeMap::new(),
        }
    }
}

impl SolarStaff {
    /// All tables, for the store.
    pub fn tables(&mut self) -> [&mut dyn StoredTable; 6] {
        [
            &mut self.users,
            &mut self.access_tokens,
            &mut self.refresh_tokens,
            &mut self.companies,
            &mut self.freelancers,
            &mut self.tasks,
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
    /// The body.
    pub body: &'a [u8],
}

impl Call<'_> {
    /// The world's time.
    #[must_use]
    pub const fn now(&self) -> u64 {
        self.shared.now()
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
