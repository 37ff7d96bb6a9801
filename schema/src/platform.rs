use core::fmt;

use super::{LifeCycle, Operation, RowKind, Rows};

/// One platform: its addresses, how it knows who is calling, and everything it offers.
pub struct Platform {
    /// The platform's name in paths and identifiers, such as `solar_staff`.
    pub id: &'static str,
    /// The production address that operation paths are appended to, without a trailing slash; `None`: none is known, and a
    /// client must be told one.
    pub base_url: Option<&'static str>,
    /// Other addresses, chosen by name.
    pub environments: &'static [Environment],
    /// Hosts beside the main one.
    pub hosts: &'static [Host],
    /// What paths may begin with, where that can be chosen. The first that fits a path is replaced.
    pub prefixes: &'static [&'static str],
    /// How calls are authorised.
    pub auth: Auth,
    /// How often it may be called.
    pub rate_limit: Option<RateLimit>,
    /// Whether card numbers among the arguments are refused.
    pub refuse_card_numbers: bool,
    /// Every operation, sorted by id.
    pub operations: &'static [Operation],
    /// The documented life cycles.
    pub life_cycles: &'static [&'static LifeCycle],
    /// What it has of the rows that reports over several platforms read.
    pub rows: &'static [Rows],
}

/// `Debug` names it: its tables are thousands of lines.
impl fmt::Debug for Platform {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Platform({})", self.id)
    }
}

impl Platform {
    /// The operation with this catalog id, such as `tasks.list`.
    #[must_use]
    pub fn operation(&self, id: &str) -> Option<&'static Operation> {
        let found = self.operations.binary_search_by(|operation| operation.id.cmp(id)).ok()?;
        self.operations.get(found)
    }

    /// What it has of one kind of rows.
    #[must_use]
    pub fn rows(&self, kind: RowKind) -> Option<&'static Rows> {
        self.rows.iter().find(|rows| rows.kind == kind)
    }
}

/// Another address of a platform: a sandbox, another country.
#[derive(Debug)]
pub struct Environment {
    /// What it is chosen by: `sandbox`.
    pub name: &'static str,
    /// Its address, without a trailing slash.
    pub base_url: &'static str,
    /// The addresses of [`Platform::hosts`], in their order.
    pub hosts: &'static [&'static str],
}

/// A host beside the main one.
#[derive(Debug)]
pub struct Host {
    /// Its name: `identity`.
    pub name: &'static str,
    /// Its production address, without a trailing slash.
    pub base_url: &'static str,
}

/// How a platform knows who is calling.
#[derive(Debug)]
pub enum Auth {
    /// A key that never changes while the process lives, sent as `Authorization: Bearer <key>`.
    Key,
    /// Log in with name and password (and a 2FA code when asked), then send the token; refresh it when it expires.
    Login {
        /// The id of the operation that turns name, password and code into a token pair or a 2FA challenge.
        login: &'static str,
        /// The id of the operation that turns a refresh token into a new token pair.
        refresh: &'static str,
        /// The header that picks a company per request, when the platform has one.
        company_header: Option<&'static str>,
        /// How many seconds before it expires a token is renewed, where the platform tells when that is.
        early_s: u32,
    },
}

/// How often a platform may be called: a bucket that each call fills by one and that leaks steadily.
#[derive(Debug, Clone, Copy)]
pub struct RateLimit {
    /// How many calls leak away in a minute.
    pub per_minute: u32,
    /// How many calls the bucket holds: so many may be sent at once.
    pub burst: u32,
}
