//! Where requests go: the addresses of a platform as this client has them.

use super::quoted;
use super::url::BaseUrl;
use crate::error::InvalidRequest;
use crate::schema::{Operation, Platform};

/// What a client says about addresses; nothing: the production addresses.
#[derive(Clone, Debug, Default)]
pub struct AddressOptions {
    /// One of the platform's environments, such as `sandbox`.
    pub environment: Option<String>,
    /// The address, if it is that of no environment.
    pub base_url: Option<String>,
    /// The addresses of the platform's other hosts, by their names. Whoever gives [`Self::base_url`] gives all of them, so that
    /// no password goes to one world and no call to another.
    pub hosts: Vec<(String, String)>,
    /// What replaces the documented prefix of every path, such as `/v1`.
    pub path_prefix: Option<String>,
    /// Whether plain http is allowed off loopback.
    pub allow_http: bool,
}

/// The checked addresses of a platform.
#[derive(Clone, Debug)]
pub struct Addresses {
    platform: &'static Platform,
    main: BaseUrl,
    /// In the order of [`Platform::hosts`].
    hosts: Vec<BaseUrl>,
    prefix: Option<String>,
}

impl Addresses {
    /// Checks what a client says.
    ///
    /// # Errors
    /// [`InvalidRequest`] that says what is wrong or missing.
    pub fn new(platform: &'static Platform, options: &AddressOptions) -> Result<Self, InvalidRequest> {
        let environment = match &options.environment {
            None => None,
            Some(name) => match platform.environments.iter().find(|environment| environment.name == name) {
                Some(environment) => Some(environment),
                None => {
                    let known: Vec<&str> = platform.environments.iter().map(|environment| environment.name).collect();
                    let problem = format!("there is no {}; there are: {}", quoted(name), known.join(", "));
                    return Err(InvalidRequest::new("environment", problem));
                }
            },
        };
        let main = match (&options.base_url, environment) {
            (Some(_), Some(_)) => {
                return Err(InvalidRequest::new(
                    "environment",
                    "says where the platform is, as does base_url: give one",
                ));
            }
            (Some(url), None) => url,
            (None, Some(environment)) => environment.base_url,
            (None, None) => platform.base_url.ok_or_else(|| {
                InvalidRequest::new("base_url", "is required: no production address is known for this platform")
            })?,
        };
        let mut hosts = Vec::with_capacity(platform.hosts.len());
        for (index, host) in platform.hosts.iter().enumerate() {
            let given = options.hosts.iter().find(|(name, _)| name == host.name).map(|(_, url)| url.as_str());
            let url = match (given, environment, &options.base_url) {
                (Some(url), ..) => url,
                (None, Some(environment), _) => environment.hosts.get(index).copied().unwrap_or(host.base_url),
                (None, None, None) => host.base_url,
                (None, None, Some(_)) => {
                    let problem = "is required together with base_url, so that no password goes to another address";
                    return Err(InvalidRequest::new(format!("{}_url", host.name), problem));
                }
            };
            hosts.push(BaseUrl::parse(url, options.allow_http)?);
        }
        if let Some((name, _)) =
            options.hosts.iter().find(|(name, _)| !platform.hosts.iter().any(|host| host.name == name))
        {
            return Err(InvalidRequest::new("hosts", format!("{} has no host {}", platform.id, quoted(name))));
        }
        let main = BaseUrl::parse(main, options.allow_http)?;
        let prefix = options.path_prefix.as_deref().map(|prefix| checked_prefix(platform, prefix)).transpose()?;
        Ok(Self { platform, main, hosts, prefix })
    }

    /// The platform.
    #[must_use]
    pub fn platform(&self) -> &'static Platform {
        self.platform
    }

    /// The main host's.
    #[must_use]
    pub fn main(&self) -> &BaseUrl {
        &self.main
    }

    /// Where a call goes.
    pub(super) fn base(&self, operation: &Operation) -> &BaseUrl {
        let index = self.platform.hosts.iter().position(|host| Some(host.name) == operation.particulars.host);
        index.and_then(|index| self.hosts.get(index)).unwrap_or(&self.main)
    }

    /// The beginning of a path, with the prefix that this client uses in place of the documented one.
    pub(super) fn start<'a>(&'a self, operation: &Operation, path: &'a str) -> (&'a str, &'a str) {
        let Some(own) = self.prefix.as_deref().filter(|_| operation.particulars.host.is_none()) else {
            return ("", path);
        };
        let rest = self
            .platform
            .prefixes
            .iter()
            .find_map(|prefix| path.strip_prefix(prefix).filter(|rest| rest.is_empty() || rest.starts_with('/')));
        rest.map_or(("", path), |rest| (own, rest))
    }
}

fn checked_prefix(platform: &Platform, prefix: &str) -> Result<String, InvalidRequest> {
    let bad = |problem: &str| Err(InvalidRequest::new("path_prefix", problem));
    if platform.prefixes.is_empty() {
        return bad("is for platforms whose documents write paths in several ways");
    }
    let prefix = prefix.trim_end_matches('/');
    let fine = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '-' | '_' | '.');
    if !(prefix.is_empty() || prefix.starts_with('/')) || !prefix.chars().all(fine) {
        return bad("must be a path such as /api/v1");
    }
    if prefix.split('/').any(|segment| segment == "." || segment == "..") {
        return bad("must hold no . or .. segment");
    }
    Ok(prefix.to_owned())
}
