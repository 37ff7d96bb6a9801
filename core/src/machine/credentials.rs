//! What a session is begun with, and what a login brings.

use crate::codec::Node;
use crate::secret::Secret;

/// What a session can authorise itself with.
#[derive(Clone, Debug, Default)]
pub struct Credentials {
    /// The user name, for platforms with a login.
    pub username: Option<String>,
    /// The password.
    pub password: Option<Secret>,
    /// A 2FA code that is known before it is asked for.
    pub code: Option<Secret>,
    /// A token pair got elsewhere, so that a browser never sees the password.
    pub tokens: Option<TokenPair>,
    /// A key, for platforms without a login.
    pub key: Option<Secret>,
    /// Whether the host lends its token instead ([`Step::AskToken`](super::Step::AskToken)) and keeps the session to itself: logging in and renewing are
    /// its business. So a client can work beside the one that owns the session. Of no meaning beside a key, which both have.
    pub token_from_host: bool,
}

/// An access token and what renews it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TokenPair {
    /// Sent with every call.
    pub token: Secret,
    /// Renews the token; `None`: when it expires, that is the end.
    pub refresh_token: Option<Secret>,
}

/// The pair in an answer that brings one.
pub(crate) fn token_pair(root: Node<'_>) -> Option<TokenPair> {
    let token = root.field("token").as_text()?;
    let refresh_token = root.field("refreshToken").as_text().map(Secret::from);
    Some(TokenPair { token: token.into(), refresh_token })
}
