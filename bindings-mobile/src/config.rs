//! What a client is made of, as it crosses.

use std::collections::HashMap;

use gigwire::machine::{CallOptions, Config, Credentials, PagesOptions, TokenPair};
use gigwire::platforms;
use gigwire::schema::Platform;

use crate::CoreError;

/// What a client is made of. It holds secrets: the faces make it, pass it on and drop it.
#[derive(uniffi::Record)]
pub struct CoreConfig {
    /// The platform, such as `solar_staff`.
    pub platform: String,
    /// One of its environments, such as `sandbox`.
    pub environment: Option<String>,
    /// Its address, if it is not the production address.
    pub base_url: Option<String>,
    /// The addresses of its other hosts, by their names.
    pub hosts: HashMap<String, String>,
    /// What replaces the documented prefix of paths.
    pub path_prefix: Option<String>,
    /// How many calls a minute the client sends.
    pub calls_per_minute: Option<u32>,
    /// Whether plain http is allowed off loopback.
    pub allow_http: bool,
    /// The user name.
    pub username: Option<String>,
    /// The password.
    pub password: Option<String>,
    /// A 2FA code that is known before it is asked for.
    pub code: Option<String>,
    /// A token pair got earlier.
    pub tokens: Option<CoreTokens>,
    /// A key, for platforms without a login.
    pub key: Option<String>,
    /// The company to act for, where a call names none.
    pub company_id: Option<i64>,
    /// The largest answer that is read.
    pub max_response_bytes: Option<u64>,
}

/// A token pair.
#[derive(uniffi::Record)]
pub struct CoreTokens {
    /// Sent with every call.
    pub token: String,
    /// Renews the token.
    pub refresh_token: Option<String>,
}

/// How a call or a listing is carried through. What is not given is the core's default.
#[derive(uniffi::Record)]
pub struct CoreOptions {
    /// Give up on one attempt after this many milliseconds.
    pub timeout_ms: Option<u64>,
    /// Give up on the call as a whole after this many.
    pub deadline_ms: Option<u64>,
    /// How many attempts there may be.
    pub max_attempts: Option<u32>,
    /// The company to act for.
    pub company_id: Option<i64>,
    /// The state in which the caller last saw what it acts on.
    pub known_state: Option<i64>,
    /// How many pages of a listing may be in flight.
    pub in_flight: Option<u32>,
}

/// The platform of this name.
pub(crate) fn platform(id: &str) -> Result<&'static Platform, CoreError> {
    platforms::find(id).ok_or_else(|| CoreError::invalid("client", "platform", format!("there is no platform {id:?}")))
}

impl CoreConfig {
    pub(crate) fn into_core(self) -> Result<Config, CoreError> {
        let mut config = Config::new(platform(&self.platform)?);
        config.environment = self.environment;
        config.base_url = self.base_url;
        config.hosts = self.hosts.into_iter().collect();
        config.path_prefix = self.path_prefix;
        config.calls_per_minute = self.calls_per_minute;
        config.allow_http = self.allow_http;
        config.company_id = self.company_id;
        config.credentials = Credentials {
            username: self.username,
            password: self.password.map(Into::into),
            code: self.code.map(Into::into),
            tokens: self.tokens.map(CoreTokens::into_core),
            key: self.key.map(Into::into),
            ..Credentials::default()
        };
        if let Some(bytes) = self.max_response_bytes {
            config.max_response_bytes = usize::try_from(bytes).unwrap_or(usize::MAX);
        }
        Ok(config)
    }
}

impl CoreTokens {
    fn into_core(self) -> TokenPair {
        TokenPair { token: self.token.into(), refresh_token: self.refresh_token.map(Into::into) }
    }

    pub(crate) fn from_core(pair: &TokenPair) -> Self {
        let refresh_token = pair.refresh_token.as_ref().map(|token| token.reveal().to_owned());
        Self { token: pair.token.reveal().to_owned(), refresh_token }
    }
}

impl CoreOptions {
    pub(crate) fn call(&self) -> CallOptions {
        let default = CallOptions::default();
        CallOptions {
            timeout_ms: self.timeout_ms.unwrap_or(default.timeout_ms),
            deadline_ms: self.deadline_ms.unwrap_or(default.deadline_ms),
            max_attempts: self.max_attempts.unwrap_or(default.max_attempts),
            company_id: self.company_id,
            known_state: self.known_state,
        }
    }

    pub(crate) fn pages(&self) -> PagesOptions {
        let default = PagesOptions::default();
        let in_flight = self.in_flight.map_or(default.in_flight, |many| usize::try_from(many).unwrap_or(usize::MAX));
        PagesOptions { call: self.call(), in_flight }
    }
}
