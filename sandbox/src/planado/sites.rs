//! Sites: places where work is done for a client.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::address::{Address, Contact, check_contacts, take_address, take_contacts};
use super::body::{Body, Given, check_length};
use super::job_lists::changed_between;
use super::moment::stamp;
use super::paging::{Order, page};
use super::references::{Named, Pointer};
use super::{Call, Chosen, Identified, Planado, Reference, add, by_either, by_external_id, by_uuid, deliveries};
use crate::random::is_uuid;
use crate::reply::{Outcome, Reply};

/// A site.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Site {
    /// Identifier.
    pub uuid: String,
    /// The caller's own.
    pub external_id: Option<String>,
    /// Name.
    pub name: String,
    /// Free text.
    pub description: Option<String>,
    /// Whom to call.
    pub contacts: Vec<Contact>,
    /// The area; no call sets it.
    pub territory: Option<Named>,
    /// Where it is.
    pub address: Option<Address>,
    /// Identifier of the client that it belongs to.
    pub client: Option<String>,
    /// Grows by one with each change, from 1.
    pub version: u64,
    /// When it was made.
    pub created_ms: u64,
    /// When it changed last.
    pub updated_ms: u64,
}

impl Identified for Site {
    fn uuid(&self) -> &str {
        &self.uuid
    }

    fn external_id(&self) -> Option<&str> {
        self.external_id.as_deref()
    }
}

impl Site {
    fn new(call: &mut Call<'_>, external_id: Option<String>, name: String) -> Self {
        let now = call.now();
        Self {
            uuid: call.shared.random.uuid(),
            external_id,
            name,
            description: None,
            contacts: Vec::new(),
            territory: None,
            address: None,
            client: None,
            version: 1,
            created_ms: now,
            updated_ms: now,
        }
    }

    /// As answers and webhooks have it.
    #[must_use]
    pub fn wire(&self, platform: &Planado) -> Value {
        let client = self.client.as_ref().and_then(|uuid| by_uuid(&platform.clients, uuid));
        json!({
            "uuid": self.uuid,
            "external_id": self.external_id,
            "name": self.name,
            "description": self.description,
            "contacts": self.contacts,
            "territory": self.territory,
            "address": self.address,
            "client": client.map(|(_, client)| Reference::to(client)),
            "version": self.version,
            "created_at": stamp(self.created_ms),
            "updated_at": stamp(self.updated_ms),
        })
    }
}

/// A site that is made along with a job.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct NewSite {
    /// An existing one.
    pub uuid: Option<String>,
    /// An existing one, or the identifier of the new one.
    pub external_id: Option<String>,
    name: Option<String>,
    description: Option<String>,
    address: Option<Address>,
    contacts: Vec<Contact>,
}

impl NewSite {
    /// The existing site that it names, or the one to make.
    ///
    /// # Errors
    /// When it names none and describes none.
    pub fn find_or_describe(self, call: &mut Call<'_>) -> Result<Chosen<Site>, String> {
        let sites = &call.platform.sites;
        let named = match (&self.uuid, &self.external_id) {
            (Some(uuid), _) => by_uuid(sites, uuid),
            (None, Some(id)) => by_external_id(sites, id),
            (None, None) => None,
        };
        if let Some((_, site)) = named {
            return Ok(Chosen::Existing(site.uuid.clone()));
        }
        let Some(name) = self.name.filter(|_| self.uuid.is_none()) else { return Err("is not found".to_owned()) };
        check_length(&name, 300)?;
        check_length(self.description.as_deref().unwrap_or_default(), 1000)?;
        self.address.as_ref().map_or(Ok(()), Address::check)?;
        check_contacts(&self.contacts)?;
        let site = Site::new(call, self.external_id, name);
        let (description, address, contacts) = (self.description, self.address, self.contacts);
        Ok(Chosen::New(Box::new(Site { description, address, contacts, ..site })))
    }
}

/// `GET /v2/sites`
pub fn list(call: &mut Call<'_>) -> Outcome {
    let changed = changed_between(call)?;
    let size = call.shared.settings.planado.page_size;
    let wanted = |site: &Site| changed(site.updated_ms);
    page(call, &call.platform.sites, ("sites", Order::NewestFirst, size), wanted, |site| site.wire(call.platform))
}

/// `GET /v2/sites/{uuid or external_id}`: by the latter the sample has it under `sites`.
pub fn get(call: &mut Call<'_>) -> Outcome {
    let id = call.path(0);
    let (_, site) = by_either(&call.platform.sites, id).ok_or_else(|| Reply::not_found("no such site"))?;
    let own = !site.uuid.eq_ignore_ascii_case(id) && call.shared.settings.planado.sites_envelope;
    let key = if own { "sites" } else { "site" };
    Ok(Reply::json(&json!({key: site.wire(call.platform)})))
}

const KEYS: [&str; 5] = ["name", "description", "client", "address", "contacts"];

/// `POST /v2/sites`
pub fn create(call: &mut Call<'_>) -> Outcome {
    let mut body = Body::read(call, &[&KEYS[..], &["external_id", "custom_fields"]].concat())?;
    let external_id = body.text("external_id", 500).value();
    make(call, body, external_id)
}

fn make(call: &mut Call<'_>, mut body: Body, external_id: Option<String>) -> Outcome {
    if external_id.as_ref().is_some_and(|id| by_external_id(&call.platform.sites, id).is_some()) {
        body.problems.add("external_id", "has already been taken");
    }
    let name = body.required_text("name", 300);
    let mut site = Site::new(call, external_id, name);
    fill(call, &mut site, body)?;
    let uuid = site.uuid.clone();
    add_new(call, site);
    Ok(Reply::json_with(201, &json!({"site_uuid": uuid})))
}

/// Adds a site; subscribers hear of it.
pub fn add_new(call: &mut Call<'_>, site: Site) {
    deliveries::emit_site(call, &site, "site_created");
    add(&mut call.platform.sites, site);
}

fn fill(call: &Call<'_>, site: &mut Site, mut body: Body) -> Result<(), Reply> {
    body.text("description", 1000).put(&mut site.description);
    take_address(&mut body, "address").put(&mut site.address);
    if let Some(contacts) = take_contacts(&mut body) {
        site.contacts = contacts;
    }
    match body.take::<Pointer>("client") {
        Given::Not => {}
        Given::Null => site.client = None,
        Given::Value(pointer) => {
            let found = match (&pointer.uuid, &pointer.external_id) {
                (Some(uuid), None) => by_uuid(&call.platform.clients, uuid),
                (None, Some(id)) => by_external_id(&call.platform.clients, id),
                _ => None,
            };
            let found = found.map(|(_, client)| client.uuid.clone()).ok_or_else(|| "is not found".to_owned());
            site.client = body.problems.note("client", found);
        }
    }
    body.problems.finish()
}

/// `PATCH /v2/sites/{uuid or external_id}`: an unknown identifier of the caller's own creates a site under it.
pub fn update(call: &mut Call<'_>) -> Outcome {
    let id = call.path(0).to_owned();
    let mut body = Body::read(call, &KEYS)?;
    let Some((number, site)) = by_either(&call.platform.sites, &id) else {
        if is_uuid(&id) {
            return Err(Reply::not_found("no such site"));
        }
        return make(call, body, Some(id));
    };
    let mut site = site.clone();
    match body.text("name", 300) {
        Given::Not => {}
        Given::Null => body.problems.add("name", "can't be null"),
        Given::Value(name) if name.trim().is_empty() => body.problems.add("name", "can't be blank"),
        Given::Value(name) => site.name = name,
    }
    fill(call, &mut site, body)?;
    site.version += 1;
    site.updated_ms = call.now();
    let uuid = site.uuid.clone();
    deliveries::emit_site(call, &site, "site_updated");
    call.platform.sites.insert(number, site);
    Ok(Reply::json(&json!({"site_uuid": uuid})))
}
