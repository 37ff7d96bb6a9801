//! Addresses and contacts, which jobs, clients and sites share.

use serde::{Deserialize, Serialize};

use super::body::{Body, Given, check_length};

/// Coordinates in degrees.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Geolocation {
    /// Longitude.
    pub longitude: f64,
    /// Latitude.
    pub latitude: f64,
}

impl Geolocation {
    /// Whether there is such a place.
    ///
    /// # Errors
    /// That there is not.
    pub fn check(self) -> Result<(), String> {
        if self.longitude.abs() <= 180.0 && self.latitude.abs() <= 90.0 {
            return Ok(());
        }
        Err("geolocation is out of range".to_owned())
    }
}

/// An address.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Address {
    /// All of it in one line.
    pub formatted: Option<String>,
    /// Flat or office.
    pub apartment: Option<String>,
    /// Floor.
    pub floor: Option<String>,
    /// Entrance.
    pub entrance_no: Option<String>,
    /// How to find it.
    pub description: Option<String>,
    /// Where it is.
    pub geolocation: Option<Geolocation>,
}

impl Address {
    /// Whether it keeps the limits.
    ///
    /// # Errors
    /// That it does not.
    pub fn check(&self) -> Result<(), String> {
        for (name, part, limit) in [
            ("apartment", &self.apartment, 50),
            ("floor", &self.floor, 50),
            ("entrance_no", &self.entrance_no, 50),
            ("description", &self.description, 500),
        ] {
            let part = part.as_deref().unwrap_or_default();
            check_length(part, limit).map_err(|text| format!("{name} {text}"))?;
        }
        self.geolocation.map_or(Ok(()), Geolocation::check)
    }
}

/// The only kind of contact.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ContactType {
    /// A phone number.
    #[default]
    Phone,
}

/// Whom to reach, and how.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// The person.
    #[serde(default)]
    pub name: Option<String>,
    /// The phone number.
    #[serde(default)]
    pub value: Option<String>,
    /// The kind.
    #[serde(default, rename = "type")]
    pub kind: ContactType,
}

/// Whether contacts keep the limits.
///
/// # Errors
/// That they do not.
pub fn check_contacts(contacts: &[Contact]) -> Result<(), String> {
    for part in contacts.iter().flat_map(|contact| [&contact.name, &contact.value]) {
        check_length(part.as_deref().unwrap_or_default(), 50)?;
    }
    Ok(())
}

/// An address in a body.
pub fn take_address(body: &mut Body, name: &str) -> Given<Address> {
    let given: Given<Address> = body.take(name);
    if let Given::Value(address) = &given {
        body.problems.note(name, address.check());
    }
    given
}

/// Contacts in a body. They are a list, never null.
pub fn take_contacts(body: &mut Body) -> Option<Vec<Contact>> {
    let contacts: Vec<Contact> = body.take_filled("contacts")?;
    body.problems.note("contacts", check_contacts(&contacts));
    Some(contacts)
}
