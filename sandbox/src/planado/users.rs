//! Users. Creating them is documented; listing and changing them only other people's code knows.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::body::Body;
use super::references::{Called, Named, Pointer};
use super::shifts::Slot;
use super::{Call, Identified, add, by_uuid, permissions};
use crate::reply::{Outcome, Reply};

/// A user; one who may use the mobile application is a worker.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct User {
    /// Identifier.
    pub uuid: String,
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// Email, unique.
    pub email: String,
    /// Mobile phone.
    pub mobile_phone: Option<String>,
    /// Where the user works.
    pub territory: Option<Named>,
    /// What the user can do.
    pub skills: Vec<Named>,
    /// What the user may do, as answers have it.
    pub permissions: Value,
    /// When the user works.
    pub slots: Vec<Slot>,
}

impl Identified for User {
    fn uuid(&self) -> &str {
        &self.uuid
    }
}

impl Called for User {
    fn name(&self) -> &str {
        &self.email
    }
}

impl User {
    /// Whether the user has a bare right of an application.
    #[must_use]
    pub fn may(&self, application: &str, right: &str) -> bool {
        self.permissions.get(application).and_then(|part| part.get(right)) == Some(&Value::Bool(true))
    }
}

/// 404 for a user.
#[must_use]
pub fn no_user() -> Reply {
    Reply::not_found("no such user")
}

const KEYS: [&str; 8] =
    ["first_name", "last_name", "email", "password", "mobile_phone", "territory", "skills", "permissions"];

/// `POST /v2/users`, if the support has allowed it. The password is looked at and forgotten.
pub fn create(call: &mut Call<'_>) -> Outcome {
    if !call.shared.settings.planado.users_may_be_created {
        return Err(Reply::error(403, "ask the support to allow this call for your account"));
    }
    let mut body = Body::read(call, &KEYS)?;
    let (first_name, last_name) = (body.required_text("first_name", 255), body.required_text("last_name", 255));
    let email = body.required_text("email", 255);
    let password = body.required_text("password", 128);
    if !password.is_empty() && password.chars().count() < 8 {
        body.problems.add("password", "is too short (minimum is 8 characters)");
    }
    if !email.is_empty() && !email.contains('@') {
        body.problems.add("email", "is invalid");
    }
    if call.platform.users.values().any(|user| user.email.eq_ignore_ascii_case(&email)) {
        body.problems.add("email", "has already been taken");
    }
    let mobile_phone = body.text("mobile_phone", 50).value();
    let territory = body
        .take_filled::<Pointer>("territory")
        .and_then(|pointer| body.problems.note("territory", pointer.find(&call.platform.territories, "name").cloned()));
    let skills = body.take_filled::<Vec<Pointer>>("skills").unwrap_or_default();
    let skills = skills.iter().map(|pointer| pointer.find(&call.platform.skills, "name").cloned());
    let skills = body.problems.note("skills", skills.collect()).unwrap_or_default();
    let mut rights = permissions::all(false);
    if let Some(said) = body.take_filled::<Value>("permissions") {
        body.problems.note("permissions", permissions::change(&mut rights, &said));
    }
    body.problems.finish()?;
    let uuid = call.shared.random.uuid();
    let user = User {
        uuid: uuid.clone(),
        first_name,
        last_name,
        email,
        mobile_phone,
        territory,
        skills,
        permissions: rights,
        slots: Vec::new(),
    };
    add(&mut call.platform.users, user);
    Ok(Reply::json_with(201, &json!({"user_uuid": uuid})))
}

/// `GET /v2/users`, all at once.
pub fn list(call: &mut Call<'_>) -> Outcome {
    let wire = |user: &User| {
        json!({
            "uuid": user.uuid,
            "first_name": user.first_name,
            "last_name": user.last_name,
            "email": user.email,
            "permissions": user.permissions,
        })
    };
    let users: Vec<Value> = call.platform.users.values().map(wire).collect();
    Ok(Reply::json(&json!({"users": users})))
}

/// `PATCH /v2/users/{uuid}`
pub fn update(call: &mut Call<'_>) -> Outcome {
    let mut body = Body::read(call, &["permissions"])?;
    let (number, user) = by_uuid(&call.platform.users, call.path(0)).ok_or_else(no_user)?;
    let mut rights = user.permissions.clone();
    match body.take_filled::<Value>("permissions") {
        Some(said) => {
            body.problems.note("permissions", permissions::change(&mut rights, &said));
        }
        None => body.problems.add("permissions", "can't be blank"),
    }
    body.problems.finish()?;
    if let Some(user) = call.platform.users.get_mut(&number) {
        user.permissions = rights;
    }
    Ok(Reply::json(&json!({})))
}
