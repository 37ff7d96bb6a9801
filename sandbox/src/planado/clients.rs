//! Clients: organisations and individuals.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::address::{Address, Contact, check_contacts, take_address, take_contacts};
use super::body::{Body, Given, check_length, refused};
use super::job_lists::changed_between;
use super::moment::stamp;
use super::paging::{Order, page};
use super::{Call, Chosen, Identified, add, by_either, by_external_id, deliveries};
use crate::random::is_uuid;
use crate::reply::{Outcome, Reply};

/// A client.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Client {
    /// Identifier.
    pub uuid: String,
    /// The caller's own.
    pub external_id: Option<String>,
    /// An organisation, or else an individual; it never changes.
    pub organization: bool,
    /// The organisation's name.
    pub organization_name: Option<String>,
    /// The individual's first name.
    pub first_name: Option<String>,
    /// The individual's last name.
    pub last_name: Option<String>,
    /// The individual's patronymic.
    pub middle_name: Option<String>,
    /// Where it is.
    pub site_address: Option<Address>,
    /// Whom to call.
    pub contacts: Vec<Contact>,
    /// Grows by one with each change, from 1.
    pub version: u64,
    /// When it was made.
    pub created_ms: u64,
    /// When it changed last.
    pub updated_ms: u64,
}

impl Identified for Client {
    fn uuid(&self) -> &str {
        &self.uuid
    }

    fn external_id(&self) -> Option<&str> {
        self.external_id.as_deref()
    }
}

impl Client {
    /// As answers and webhooks have it: only the names that such a client has.
    #[must_use]
    pub fn wire(&self) -> Value {
        let names = [&self.last_name, &self.first_name, &self.middle_name];
        let whole: Vec<&str> = names.into_iter().flatten().map(String::as_str).collect();
        let name = if self.organization { self.organization_name.clone() } else { Some(whole.join(" ")) };
        let mut wire = json!({
            "uuid": self.uuid,
            "external_id": self.external_id,
            "name": name,
            "organization": self.organization,
            "site_address": self.site_address,
            "contacts": self.contacts,
            "version": self.version,
            "created_at": stamp(self.created_ms),
            "updated_at": stamp(self.updated_ms),
        });
        if let Some(fields) = wire.as_object_mut() {
            let own: &[(&str, &Option<String>)] = if self.organization {
                &[("organization_name", &self.organization_name)]
            } else {
                &[("first_name", &self.first_name), ("last_name", &self.last_name), ("middle_name", &self.middle_name)]
            };
            fields.extend(own.iter().map(|(key, value)| ((*key).to_owned(), json!(value))));
        }
        wire
    }

    fn check_names(&self) -> Result<(), (&'static str, &'static str)> {
        let filled = |name: &Option<String>| name.as_deref().is_some_and(|name| !name.trim().is_empty());
        let individual = [&self.first_name, &self.last_name, &self.middle_name];
        if self.organization {
            if individual.into_iter().any(filled) {
                return Err(("organization", "has no names of an individual"));
            }
            return if filled(&self.organization_name) { Ok(()) } else { Err(("organization_name", "can't be blank")) };
        }
        if filled(&self.organization_name) {
            return Err(("organization_name", "is not for an individual"));
        }
        if individual.into_iter().any(filled) { Ok(()) } else { Err(("first_name", "can't be blank")) }
    }
}

/// A client that is made along with a job.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct NewClient {
    /// An existing one.
    pub uuid: Option<String>,
    /// An existing one, or the identifier of the new one.
    pub external_id: Option<String>,
    organization: Option<bool>,
    organization_name: Option<String>,
    first_name: Option<String>,
    last_name: Option<String>,
    middle_name: Option<String>,
    site_address: Option<Address>,
    contacts: Vec<Contact>,
}

impl NewClient {
    /// The existing client that it names, or the one to make.
    ///
    /// # Errors
    /// When it names none and describes none.
    pub fn find_or_describe(self, call: &mut Call<'_>) -> Result<Chosen<Client>, String> {
        let clients = &call.platform.clients;
        let named = match (&self.uuid, &self.external_id) {
            (Some(uuid), _) => Some(super::by_uuid(clients, uuid)),
            (None, Some(id)) => Some(by_external_id(clients, id)),
            (None, None) => None,
        };
        if let Some(Some((_, client))) = named {
            return Ok(Chosen::Existing(client.uuid.clone()));
        }
        let Some(organization) = self.organization.filter(|_| self.uuid.is_none()) else {
            return Err("is not found".to_owned());
        };
        let now = call.now();
        let client = Client {
            uuid: call.shared.random.uuid(),
            external_id: self.external_id,
            organization,
            organization_name: self.organization_name,
            first_name: self.first_name,
            last_name: self.last_name,
            middle_name: self.middle_name,
            site_address: self.site_address,
            contacts: self.contacts,
            version: 1,
            created_ms: now,
            updated_ms: now,
        };
        client.check_names().map_err(|(field, text)| format!("{field} {text}"))?;
        let lengths = [(&client.organization_name, 5000), (&client.first_name, 50), (&client.last_name, 50)];
        for (name, limit) in lengths.into_iter().chain([(&client.middle_name, 50)]) {
            check_length(name.as_deref().unwrap_or_default(), limit)?;
        }
        client.site_address.as_ref().map_or(Ok(()), Address::check)?;
        check_contacts(&client.contacts)?;
        Ok(Chosen::New(Box::new(client)))
    }
}

/// `GET /v2/clients`
pub fn list(call: &mut Call<'_>) -> Outcome {
    let changed = changed_between(call)?;
    let size = call.shared.settings.planado.page_size;
    let wanted = |client: &Client| changed(client.updated_ms);
    page(call, &call.platform.clients, ("clients", Order::NewestFirst, size), wanted, Client::wire)
}

/// `GET /v2/clients/{uuid or external_id}`
pub fn get(call: &mut Call<'_>) -> Outcome {
    let found = by_either(&call.platform.clients, call.path(0));
    let (_, client) = found.ok_or_else(|| Reply::not_found("no such client"))?;
    Ok(Reply::json(&json!({"client": client.wire()})))
}

/// `POST /v2/clients`
pub fn create(call: &mut Call<'_>) -> Outcome {
    let mut body = Body::read(call, &[&KEYS[..], &["external_id", "custom_fields"]].concat())?;
    let external_id = body.text("external_id", 500).value();
    make(call, body, external_id).map(|uuid| Reply::json_with(201, &json!({"client_uuid": uuid})))
}

const KEYS: [&str; 7] =
    ["organization", "organization_name", "first_name", "last_name", "middle_name", "site_address", "contacts"];

fn make(call: &mut Call<'_>, mut body: Body, external_id: Option<String>) -> Result<String, Reply> {
    let now = call.now();
    let organization: Option<bool> = body.take_filled("organization");
    if organization.is_none() {
        body.problems.add("organization", "can't be blank");
    }
    if external_id.as_ref().is_some_and(|id| by_external_id(&call.platform.clients, id).is_some()) {
        body.problems.add("external_id", "has already been taken");
    }
    let mut client = Client {
        uuid: call.shared.random.uuid(),
        external_id,
        organization: organization.unwrap_or_default(),
        organization_name: None,
        first_name: None,
        last_name: None,
        middle_name: None,
        site_address: None,
        contacts: Vec::new(),
        version: 1,
        created_ms: now,
        updated_ms: now,
    };
    fill(&mut client, body)?;
    let uuid = client.uuid.clone();
    add_new(call, client);
    Ok(uuid)
}

/// Adds a client; subscribers hear of it.
pub fn add_new(call: &mut Call<'_>, client: Client) {
    deliveries::emit_client(call, &client, "client_created");
    add(&mut call.platform.clients, client);
}

fn fill(client: &mut Client, mut body: Body) -> Result<(), Reply> {
    body.text("organization_name", 5000).put(&mut client.organization_name);
    for (name, part) in [
        ("first_name", &mut client.first_name),
        ("last_name", &mut client.last_name),
        ("middle_name", &mut client.middle_name),
    ] {
        body.text(name, 50).put(part);
    }
    take_address(&mut body, "site_address").put(&mut client.site_address);
    if let Some(contacts) = take_contacts(&mut body) {
        client.contacts = contacts;
    }
    if let Err((field, text)) = client.check_names() {
        body.problems.add(field, text);
    }
    body.problems.finish()
}

/// `PATCH /v2/clients/{uuid or external_id}`: an unknown identifier of the caller's own creates a client under it.
pub fn update(call: &mut Call<'_>) -> Outcome {
    let id = call.path(0).to_owned();
    let mut body = Body::read(call, &KEYS)?;
    let Some((number, client)) = by_either(&call.platform.clients, &id) else {
        // What looks like an identifier of the platform's is one, and unknown.
        if is_uuid(&id) {
            return Err(Reply::not_found("no such client"));
        }
        return make(call, body, Some(id)).map(|uuid| Reply::json_with(201, &json!({"client_uuid": uuid})));
    };
    let mut client = client.clone();
    if let Given::Value(organization) = body.take::<bool>("organization")
        && organization != client.organization
    {
        return Err(refused("organization", "can't be changed"));
    }
    fill(&mut client, body)?;
    client.version += 1;
    client.updated_ms = call.now();
    let uuid = client.uuid.clone();
    deliveries::emit_client(call, &client, "client_updated");
    call.platform.clients.insert(number, client);
    Ok(Reply::json(&json!({"client_uuid": uuid})))
}
