//! What a user may do: flags under two applications, in the documented shape.

use serde_json::{Map, Value, json};

/// Every flag: the application, the part (none for a bare flag), the right.
const FLAGS: [(&str, &str, &str); 17] = [
    ("web", "", "login"),
    ("web", "jobs", "view"),
    ("web", "jobs", "edit"),
    ("web", "jobs", "delete"),
    ("web", "clients", "view"),
    ("web", "clients", "edit"),
    ("web", "schedule", "view"),
    ("web", "schedule", "edit"),
    ("web", "map", "edit"),
    ("web", "shifts", "edit"),
    ("web", "teams", "view"),
    ("web", "teams", "edit"),
    ("web", "", "jobs_export"),
    ("mobile", "", "login"),
    ("mobile", "jobs", "view"),
    ("mobile", "jobs", "complete"),
    ("mobile", "jobs", "create"),
];

/// The place of a flag, made if it is not there.
fn place<'a>(root: &'a mut Value, application: &str, part: &str, right: &str) -> Option<&'a mut Value> {
    let mut at = root;
    for key in [application, part, right].into_iter().filter(|key| !key.is_empty()) {
        if at.is_null() {
            *at = json!({});
        }
        at = at.as_object_mut()?.entry(key).or_insert(Value::Null);
    }
    Some(at)
}

/// All rights, each of them given or not.
#[must_use]
pub fn all(given: bool) -> Value {
    let mut whole = json!({});
    for (application, part, right) in FLAGS {
        if let Some(flag) = place(&mut whole, application, part, right) {
            *flag = json!(given);
        }
    }
    whole
}

/// Changes what a request says, and nothing else.
///
/// # Errors
/// When a part is null, no part is said, or something in it is no flag that there is.
pub fn change(whole: &mut Value, said: &Value) -> Result<(), String> {
    let parts = said.as_object().ok_or("must be an object")?;
    if parts.is_empty() {
        return Err("must have web or mobile".to_owned());
    }
    for (application, part) in parts {
        let part = part.as_object().ok_or_else(|| format!("{application} must be an object"))?;
        walk(whole, application, "", part)?;
    }
    Ok(())
}

fn walk(whole: &mut Value, application: &str, part: &str, said: &Map<String, Value>) -> Result<(), String> {
    for (right, value) in said {
        match value {
            Value::Object(inner) if part.is_empty() => walk(whole, application, right, inner)?,
            Value::Bool(_) if FLAGS.contains(&(application, part, right)) => {
                if let Some(flag) = place(whole, application, part, right) {
                    *flag = value.clone();
                }
            }
            _ => return Err(format!("{application} {part} {right} is no right")),
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_said_changes() {
        let mut whole = all(false);
        change(&mut whole, &json!({"mobile": {"login": true, "jobs": {"complete": true}}})).unwrap();
        assert_eq!(whole["mobile"], json!({"login": true, "jobs": {"view": false, "complete": true, "create": false}}));
        assert_eq!(whole["web"], all(false)["web"]);
        for wrong in [
            json!({}),
            json!({"web": null}),
            json!({"web": {"map": {"view": true}}}),
            json!({"mobile": {"jobs": {"edit": true}}}),
            json!({"web": {"login": "yes"}}),
            json!({"phone": {"login": true}}),
        ] {
            assert!(change(&mut all(false), &wrong).is_err(), "{wrong}");
        }
    }
}
