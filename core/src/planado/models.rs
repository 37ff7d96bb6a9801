// Made from core/catalog/planado.json by gigwire-codegen; do not edit.
//! Planado: typed views over decoded answers.
//!
//! A view borrows the [`Document`](crate::codec::Document) and reads a field when it is asked for. A field that is
//! absent or null is `None`; fields that the catalog does not know are in `node().extras()`.

use rust_decimal::Decimal;
use uuid::Uuid;

use super::{codes, tables};
use crate::codec::{DateTime, Node};
use crate::secret::Secret;

/// Whom to reach, and how.
#[derive(Clone, Copy, Debug)]
pub struct Contact<'a>(Node<'a>);

impl<'a> Contact<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::CONTACT)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Name of the person, at most 50 characters.
    #[must_use]
    pub fn name(&self) -> Option<&'a str> {
        self.0.field_at(0).as_text()
    }

    /// The contact itself, a phone number, at most 50 characters.
    #[must_use]
    pub fn value(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }

    /// Kind of contact.
    #[must_use]
    pub fn r#type(&self) -> Option<codes::ContactType> {
        self.0.field_at(2).as_text().map(codes::ContactType::from_code)
    }
}

/// Coordinates. The documents name the structure and only samples show its fields.
#[derive(Clone, Copy, Debug)]
pub struct Geolocation<'a>(Node<'a>);

impl<'a> Geolocation<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::GEOLOCATION)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Longitude in degrees.
    #[must_use]
    pub fn longitude(&self) -> Option<Decimal> {
        self.0.field_at(0).as_decimal()
    }

    /// Latitude in degrees.
    #[must_use]
    pub fn latitude(&self) -> Option<Decimal> {
        self.0.field_at(1).as_decimal()
    }
}

/// An address.
#[derive(Clone, Copy, Debug)]
pub struct Address<'a>(Node<'a>);

impl<'a> Address<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::ADDRESS)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// The whole address in one line.
    #[must_use]
    pub fn formatted(&self) -> Option<&'a str> {
        self.0.field_at(0).as_text()
    }

    /// Number of the flat or office, at most 50 characters.
    #[must_use]
    pub fn apartment(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }

    /// Floor, at most 50 characters.
    #[must_use]
    pub fn floor(&self) -> Option<&'a str> {
        self.0.field_at(2).as_text()
    }

    /// Entrance, at most 50 characters.
    #[must_use]
    pub fn entrance_no(&self) -> Option<&'a str> {
        self.0.field_at(3).as_text()
    }

    /// What helps the worker to find the place, at most 500 characters.
    #[must_use]
    pub fn description(&self) -> Option<&'a str> {
        self.0.field_at(4).as_text()
    }

    /// Coordinates.
    #[must_use]
    pub fn geolocation(&self) -> Option<Geolocation<'a>> {
        Geolocation::of(self.0.field_at(5))
    }
}

/// A field worker: a user who may carry out jobs.
#[derive(Clone, Copy, Debug)]
pub struct Worker<'a>(Node<'a>);

impl<'a> Worker<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::WORKER)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Worker's identifier.
    #[must_use]
    pub fn uuid(&self) -> Option<Uuid> {
        self.0.field_at(0).as_uuid()
    }

    /// Worker's email.
    #[must_use]
    pub fn email(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }
}

/// A team: a group of workers. Of the team of an assignee only `uuid` and `name` are there.
#[derive(Clone, Copy, Debug)]
pub struct Team<'a>(Node<'a>);

impl<'a> Team<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::TEAM)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Team's identifier.
    #[must_use]
    pub fn uuid(&self) -> Uuid {
        self.0.field_at(0).as_uuid().unwrap_or_default()
    }

    /// Name, unique, at most 200 characters: `name` in the list of teams, `team` in the shared structures.
    #[must_use]
    pub fn name(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }

    /// Where the team works unless something else is said.
    #[must_use]
    pub fn territory(&self) -> Option<Territory<'a>> {
        Territory::of(self.0.field_at(2))
    }
}

/// Who carries out a job: one worker or one team.
#[derive(Clone, Copy, Debug)]
pub struct Assignee<'a>(Node<'a>);

impl<'a> Assignee<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::ASSIGNEE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// The team, if it is one.
    #[must_use]
    pub fn team(&self) -> Option<Team<'a>> {
        Team::of(self.0.field_at(0))
    }

    /// The worker, if it is one.
    #[must_use]
    pub fn worker(&self) -> Option<Worker<'a>> {
        Worker::of(self.0.field_at(1))
    }
}

/// Who carries out a job, by identifier only: the form that lists have.
#[derive(Clone, Copy, Debug)]
pub struct AssigneeId<'a>(Node<'a>);

impl<'a> AssigneeId<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::ASSIGNEE_ID)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// The team, if it is one.
    #[must_use]
    pub fn team_uuid(&self) -> Option<Uuid> {
        self.0.field_at(0).as_uuid()
    }

    /// The worker, if it is one.
    #[must_use]
    pub fn worker_uuid(&self) -> Option<Uuid> {
        self.0.field_at(1).as_uuid()
    }
}

/// Which client something belongs to.
#[derive(Clone, Copy, Debug)]
pub struct ClientRef<'a>(Node<'a>);

impl<'a> ClientRef<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::CLIENT_REF)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Client's identifier.
    #[must_use]
    pub fn uuid(&self) -> Option<Uuid> {
        self.0.field_at(0).as_uuid()
    }

    /// Your own identifier of the client.
    #[must_use]
    pub fn external_id(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }
}

/// An area in which workers work.
#[derive(Clone, Copy, Debug)]
pub struct Territory<'a>(Node<'a>);

impl<'a> Territory<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::TERRITORY)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Territory's identifier.
    #[must_use]
    pub fn uuid(&self) -> Uuid {
        self.0.field_at(0).as_uuid().unwrap_or_default()
    }

    /// Name, unique, at most 200 characters.
    #[must_use]
    pub fn name(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }
}

/// What a worker can do; it serves to find a worker for a job.
#[derive(Clone, Copy, Debug)]
pub struct Skill<'a>(Node<'a>);

impl<'a> Skill<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::SKILL)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Skill's identifier.
    #[must_use]
    pub fn uuid(&self) -> Uuid {
        self.0.field_at(0).as_uuid().unwrap_or_default()
    }

    /// Name.
    #[must_use]
    pub fn name(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }
}

/// An entry of a pick list, which a custom field can have as its value.
#[derive(Clone, Copy, Debug)]
pub struct DictionaryValue<'a>(Node<'a>);

impl<'a> DictionaryValue<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::DICTIONARY_VALUE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Entry's identifier.
    #[must_use]
    pub fn uuid(&self) -> Uuid {
        self.0.field_at(0).as_uuid().unwrap_or_default()
    }

    /// Its text, unique in the list, at most 200 characters.
    #[must_use]
    pub fn name(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }
}

/// How a job ended, successfully or not, or how it may end.
#[derive(Clone, Copy, Debug)]
pub struct Resolution<'a>(Node<'a>);

impl<'a> Resolution<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::RESOLUTION)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Resolution's identifier.
    #[must_use]
    pub fn uuid(&self) -> Option<Uuid> {
        self.0.field_at(0).as_uuid()
    }

    /// Name, unique, at most 100 characters.
    #[must_use]
    pub fn name(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }

    /// Whether it counts as success. The resolutions that a job may end with lack it in the sample.
    #[must_use]
    pub fn successful(&self) -> Option<bool> {
        self.0.field_at(2).as_bool()
    }

    /// What the worker wrote when finishing. The key is there only in the resolution of a finished job.
    #[must_use]
    pub fn comment(&self) -> Option<&'a str> {
        self.0.field_at(3).as_text()
    }
}

/// A custom field. Fields come to a job through its template: those of the job (`custom_fields`) are filled in
/// by the dispatcher when the job is added, and the worker only reads them; those of the report
/// (`report_fields`) are filled in by the worker while working.
#[derive(Clone, Copy, Debug)]
pub struct CustomField<'a>(Node<'a>);

impl<'a> CustomField<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::CUSTOM_FIELD)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Field's identifier.
    #[must_use]
    pub fn uuid(&self) -> Option<Uuid> {
        self.0.field_at(0).as_uuid()
    }

    /// Name.
    #[must_use]
    pub fn name(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }

    /// What the field looks like.
    #[must_use]
    pub fn field_type(&self) -> Option<codes::FieldType> {
        self.0.field_at(2).as_text().map(codes::FieldType::from_code)
    }

    /// What the field holds.
    #[must_use]
    pub fn data_type(&self) -> Option<codes::DataType> {
        self.0.field_at(3).as_text().map(codes::DataType::from_code)
    }

    /// In `custom_fields`: the dispatcher must fill it in when adding the job. In `report_fields`: the worker must
    /// fill it in to finish the job successfully.
    #[must_use]
    pub fn required(&self) -> Option<bool> {
        self.0.field_at(4).as_bool()
    }

    /// The value. Always there in jobs; in templates only for fields that can be filled in beforehand, such as a
    /// file.
    #[must_use]
    pub fn value(&self) -> Option<CustomFieldValue<'a>> {
        CustomFieldValue::of(self.0, 5)
    }

    /// When the value was last changed. Only fields of a report with a value that is not empty have it.
    #[must_use]
    pub fn filled_at(&self) -> Option<DateTime> {
        self.0.field_at(6).as_datetime()
    }
}

/// What a user may do. Each part may be left out; it is not null. `can` answers for a dotted name such as
/// `web.jobs.edit`.
#[derive(Clone, Copy, Debug)]
pub struct UserPermissions<'a>(Node<'a>);

impl<'a> UserPermissions<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::USER_PERMISSIONS)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Rights in the web application.
    #[must_use]
    pub fn web(&self) -> Option<WebPermissions<'a>> {
        WebPermissions::of(self.0.field_at(0))
    }

    /// Rights in the mobile application.
    #[must_use]
    pub fn mobile(&self) -> Option<MobilePermissions<'a>> {
        MobilePermissions::of(self.0.field_at(1))
    }

    /// Whether this is allowed: names that lead to a permission, with dots between them, such as `jobs.edit`.
    /// What is not there is not allowed.
    #[must_use]
    pub fn can(&self, permission: &str) -> bool {
        self.0.can(permission)
    }
}

/// Rights in the web application.
#[derive(Clone, Copy, Debug)]
pub struct WebPermissions<'a>(Node<'a>);

impl<'a> WebPermissions<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::WEB_PERMISSIONS)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// May sign in.
    #[must_use]
    pub fn login(&self) -> Option<bool> {
        self.0.field_at(0).as_bool()
    }

    /// Jobs.
    #[must_use]
    pub fn jobs(&self) -> Option<JobPermissions<'a>> {
        JobPermissions::of(self.0.field_at(1))
    }

    /// Clients.
    #[must_use]
    pub fn clients(&self) -> Option<ViewEditPermissions<'a>> {
        ViewEditPermissions::of(self.0.field_at(2))
    }

    /// Schedule.
    #[must_use]
    pub fn schedule(&self) -> Option<ViewEditPermissions<'a>> {
        ViewEditPermissions::of(self.0.field_at(3))
    }

    /// Map: it has no right to view.
    #[must_use]
    pub fn map(&self) -> Option<EditPermissions<'a>> {
        EditPermissions::of(self.0.field_at(4))
    }

    /// Shifts: they have no right to view.
    #[must_use]
    pub fn shifts(&self) -> Option<EditPermissions<'a>> {
        EditPermissions::of(self.0.field_at(5))
    }

    /// Teams.
    #[must_use]
    pub fn teams(&self) -> Option<ViewEditPermissions<'a>> {
        ViewEditPermissions::of(self.0.field_at(6))
    }

    /// May export jobs: a flag, unlike the others.
    #[must_use]
    pub fn jobs_export(&self) -> Option<bool> {
        self.0.field_at(7).as_bool()
    }

    /// Whether this is allowed: names that lead to a permission, with dots between them, such as `jobs.edit`.
    /// What is not there is not allowed.
    #[must_use]
    pub fn can(&self, permission: &str) -> bool {
        self.0.can(permission)
    }
}

/// Rights in the mobile application.
#[derive(Clone, Copy, Debug)]
pub struct MobilePermissions<'a>(Node<'a>);

impl<'a> MobilePermissions<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::MOBILE_PERMISSIONS)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// May sign in.
    #[must_use]
    pub fn login(&self) -> Option<bool> {
        self.0.field_at(0).as_bool()
    }

    /// Jobs.
    #[must_use]
    pub fn jobs(&self) -> Option<MobileJobPermissions<'a>> {
        MobileJobPermissions::of(self.0.field_at(1))
    }

    /// Whether this is allowed: names that lead to a permission, with dots between them, such as `jobs.edit`.
    /// What is not there is not allowed.
    #[must_use]
    pub fn can(&self, permission: &str) -> bool {
        self.0.can(permission)
    }
}

/// Rights to jobs in the web application.
#[derive(Clone, Copy, Debug)]
pub struct JobPermissions<'a>(Node<'a>);

impl<'a> JobPermissions<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::JOB_PERMISSIONS)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// May see them.
    #[must_use]
    pub fn view(&self) -> Option<bool> {
        self.0.field_at(0).as_bool()
    }

    /// May change them.
    #[must_use]
    pub fn edit(&self) -> Option<bool> {
        self.0.field_at(1).as_bool()
    }

    /// May delete them.
    #[must_use]
    pub fn delete(&self) -> Option<bool> {
        self.0.field_at(2).as_bool()
    }
}

/// Rights to see and to change.
#[derive(Clone, Copy, Debug)]
pub struct ViewEditPermissions<'a>(Node<'a>);

impl<'a> ViewEditPermissions<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::VIEW_EDIT_PERMISSIONS)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// May see.
    #[must_use]
    pub fn view(&self) -> Option<bool> {
        self.0.field_at(0).as_bool()
    }

    /// May change.
    #[must_use]
    pub fn edit(&self) -> Option<bool> {
        self.0.field_at(1).as_bool()
    }
}

/// The right to change.
#[derive(Clone, Copy, Debug)]
pub struct EditPermissions<'a>(Node<'a>);

impl<'a> EditPermissions<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::EDIT_PERMISSIONS)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// May change.
    #[must_use]
    pub fn edit(&self) -> Option<bool> {
        self.0.field_at(0).as_bool()
    }
}

/// Rights to jobs in the mobile application.
#[derive(Clone, Copy, Debug)]
pub struct MobileJobPermissions<'a>(Node<'a>);

impl<'a> MobileJobPermissions<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::MOBILE_JOB_PERMISSIONS)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// May see them.
    #[must_use]
    pub fn view(&self) -> Option<bool> {
        self.0.field_at(0).as_bool()
    }

    /// May carry them out.
    #[must_use]
    pub fn complete(&self) -> Option<bool> {
        self.0.field_at(1).as_bool()
    }

    /// May add them; the support site knows such a right. Known only from third-party code.
    #[must_use]
    pub fn create(&self) -> Option<bool> {
        self.0.field_at(2).as_bool()
    }
}

/// A length of time. Samples show an object with minutes, which is the only unit that is ever shown; the tables
/// of answers call it a String.
#[derive(Clone, Copy, Debug)]
pub struct Duration<'a>(Node<'a>);

impl<'a> Duration<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::DURATION)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Whole minutes.
    #[must_use]
    pub fn minutes(&self) -> Option<i64> {
        self.0.field_at(0).as_int()
    }

    /// What came in place of the object, where it is no whole number.
    #[must_use]
    pub fn text(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }
}

/// Which site something belongs to.
#[derive(Clone, Copy, Debug)]
pub struct SiteRef<'a>(Node<'a>);

impl<'a> SiteRef<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::SITE_REF)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Site's identifier.
    #[must_use]
    pub fn uuid(&self) -> Option<Uuid> {
        self.0.field_at(0).as_uuid()
    }

    /// Your own identifier of the site.
    #[must_use]
    pub fn external_id(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }
}

/// Which template a job was made from.
#[derive(Clone, Copy, Debug)]
pub struct TemplateRef<'a>(Node<'a>);

impl<'a> TemplateRef<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::TEMPLATE_REF)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Template's identifier.
    #[must_use]
    pub fn uuid(&self) -> Option<Uuid> {
        self.0.field_at(0).as_uuid()
    }

    /// Name.
    #[must_use]
    pub fn name(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }
}

/// A type of job.
#[derive(Clone, Copy, Debug)]
pub struct JobType<'a>(Node<'a>);

impl<'a> JobType<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::JOB_TYPE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Unique identifier; it never changes.
    #[must_use]
    pub fn uuid(&self) -> Uuid {
        self.0.field_at(0).as_uuid().unwrap_or_default()
    }

    /// Unique name of the type, at most 100 characters; `default` is the one that is taken when none is chosen.
    #[must_use]
    pub fn code(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }
}

/// When the worker took each step.
#[derive(Clone, Copy, Debug)]
pub struct JobTimestamps<'a>(Node<'a>);

impl<'a> JobTimestamps<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::JOB_TIMESTAMPS)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Set off.
    #[must_use]
    pub fn en_route_at(&self) -> Option<DateTime> {
        self.0.field_at(0).as_datetime()
    }

    /// Began to work.
    #[must_use]
    pub fn started_at(&self) -> Option<DateTime> {
        self.0.field_at(1).as_datetime()
    }

    /// Paused.
    #[must_use]
    pub fn suspended_at(&self) -> Option<DateTime> {
        self.0.field_at(2).as_datetime()
    }

    /// Ended.
    #[must_use]
    pub fn finished_at(&self) -> Option<DateTime> {
        self.0.field_at(3).as_datetime()
    }
}

/// A job as `jobs.list` shows it: what it refers to is there by identifier only. `jobs.get` has the whole.
#[derive(Clone, Copy, Debug)]
pub struct JobSummary<'a>(Node<'a>);

impl<'a> JobSummary<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::JOB_SUMMARY)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Unique identifier; it never changes.
    #[must_use]
    pub fn uuid(&self) -> Uuid {
        self.0.field_at(0).as_uuid().unwrap_or_default()
    }

    /// Your own identifier of the job, unique; at most 500 characters.
    #[must_use]
    pub fn external_id(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }

    /// Your order, lead or deal that the job belongs to; not unique on purpose, so that it groups several visits.
    /// At most 500 characters.
    #[must_use]
    pub fn external_order_id(&self) -> Option<&'a str> {
        self.0.field_at(2).as_text()
    }

    /// Number of the job, as the applications show it.
    #[must_use]
    pub fn serial_no(&self) -> Option<i64> {
        self.0.field_at(3).as_int()
    }

    /// Where the job stands.
    #[must_use]
    pub fn status(&self) -> Option<codes::JobStatus> {
        self.0.field_at(4).as_text().map(codes::JobStatus::from_code)
    }

    /// Planned start. One sample has no zone and others end in Z: without a zone none is made up.
    #[must_use]
    pub fn scheduled_at(&self) -> Option<DateTime> {
        self.0.field_at(5).as_datetime()
    }

    /// Planned length.
    #[must_use]
    pub fn scheduled_duration(&self) -> Option<Duration<'a>> {
        Duration::of(self.0.field_at(6))
    }

    /// What is to be done; at most 15000 characters.
    #[must_use]
    pub fn description(&self) -> Option<&'a str> {
        self.0.field_at(7).as_text()
    }

    /// Worker or team.
    #[must_use]
    pub fn assignee(&self) -> Option<AssigneeId<'a>> {
        AssigneeId::of(self.0.field_at(8))
    }

    /// Type of the job. It is `type` in `jobs.get` and `job_type` in requests.
    #[must_use]
    pub fn type_uuid(&self) -> Option<Uuid> {
        self.0.field_at(9).as_uuid()
    }

    /// Template.
    #[must_use]
    pub fn template_uuid(&self) -> Option<Uuid> {
        self.0.field_at(10).as_uuid()
    }

    /// Client.
    #[must_use]
    pub fn client_uuid(&self) -> Option<Uuid> {
        self.0.field_at(11).as_uuid()
    }

    /// Site.
    #[must_use]
    pub fn site_uuid(&self) -> Option<Uuid> {
        self.0.field_at(12).as_uuid()
    }

    /// Contacts (in the table, not in the sample).
    pub fn contacts(&self) -> impl Iterator<Item = Contact<'a>> + use<'a> {
        self.0.field_at(13).items().filter_map(Contact::of)
    }

    /// Territory.
    #[must_use]
    pub fn territory_uuid(&self) -> Option<Uuid> {
        self.0.field_at(14).as_uuid()
    }

    /// Skills that are needed.
    pub fn skill_uuids(&self) -> impl Iterator<Item = Uuid> + use<'a> {
        self.0.field_at(15).items().filter_map(|node| node.as_uuid())
    }

    /// The first job of the chain that this one belongs to (newer documents only).
    #[must_use]
    pub fn initial_job_uuid(&self) -> Option<Uuid> {
        self.0.field_at(16).as_uuid()
    }

    /// The job that this one completes (newer documents only).
    #[must_use]
    pub fn completion_of_uuid(&self) -> Option<Uuid> {
        self.0.field_at(17).as_uuid()
    }

    /// Grows by one with each change, from 1: what orders webhooks.
    #[must_use]
    pub fn version(&self) -> Option<i64> {
        self.0.field_at(18).as_int()
    }

    /// When it was created.
    #[must_use]
    pub fn created_at(&self) -> Option<DateTime> {
        self.0.field_at(19).as_datetime()
    }

    /// When it was last changed.
    #[must_use]
    pub fn updated_at(&self) -> Option<DateTime> {
        self.0.field_at(20).as_datetime()
    }
}

/// A job, with what it refers to. The documents' table of it is that of the webhooks; `address` and
/// `timestamps` are in the sample only.
#[derive(Clone, Copy, Debug)]
pub struct Job<'a>(Node<'a>);

impl<'a> Job<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::JOB)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Unique identifier; it never changes.
    #[must_use]
    pub fn uuid(&self) -> Uuid {
        self.0.field_at(0).as_uuid().unwrap_or_default()
    }

    /// Your own identifier of the job, unique; at most 500 characters.
    #[must_use]
    pub fn external_id(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }

    /// Your order, lead or deal that the job belongs to; not unique on purpose, so that it groups several visits.
    /// At most 500 characters.
    #[must_use]
    pub fn external_order_id(&self) -> Option<&'a str> {
        self.0.field_at(2).as_text()
    }

    /// Number of the job, as the applications show it.
    #[must_use]
    pub fn serial_no(&self) -> Option<i64> {
        self.0.field_at(3).as_int()
    }

    /// Where the job stands.
    #[must_use]
    pub fn status(&self) -> Option<codes::JobStatus> {
        self.0.field_at(4).as_text().map(codes::JobStatus::from_code)
    }

    /// Planned start. One sample has no zone and others end in Z: without a zone none is made up.
    #[must_use]
    pub fn scheduled_at(&self) -> Option<DateTime> {
        self.0.field_at(5).as_datetime()
    }

    /// Planned length.
    #[must_use]
    pub fn scheduled_duration(&self) -> Option<Duration<'a>> {
        Duration::of(self.0.field_at(6))
    }

    /// What is to be done; at most 15000 characters.
    #[must_use]
    pub fn description(&self) -> Option<&'a str> {
        self.0.field_at(7).as_text()
    }

    /// Worker or team.
    #[must_use]
    pub fn assignee(&self) -> Option<Assignee<'a>> {
        Assignee::of(self.0.field_at(8))
    }

    /// Type of the job. It is `type_uuid` in lists and `job_type` in requests.
    #[must_use]
    pub fn r#type(&self) -> Option<JobType<'a>> {
        JobType::of(self.0.field_at(9))
    }

    /// Template.
    #[must_use]
    pub fn template(&self) -> Option<TemplateRef<'a>> {
        TemplateRef::of(self.0.field_at(10))
    }

    /// Client.
    #[must_use]
    pub fn client(&self) -> Option<ClientRef<'a>> {
        ClientRef::of(self.0.field_at(11))
    }

    /// Site.
    #[must_use]
    pub fn site(&self) -> Option<SiteRef<'a>> {
        SiteRef::of(self.0.field_at(12))
    }

    /// Territory.
    #[must_use]
    pub fn territory(&self) -> Option<Territory<'a>> {
        Territory::of(self.0.field_at(13))
    }

    /// Skills that are needed.
    pub fn skills(&self) -> impl Iterator<Item = Skill<'a>> + use<'a> {
        self.0.field_at(14).items().filter_map(Skill::of)
    }

    /// Where the work is.
    #[must_use]
    pub fn address(&self) -> Option<Address<'a>> {
        Address::of(self.0.field_at(15))
    }

    /// Contacts.
    pub fn contacts(&self) -> impl Iterator<Item = Contact<'a>> + use<'a> {
        self.0.field_at(16).items().filter_map(Contact::of)
    }

    /// When the worker took each step.
    #[must_use]
    pub fn timestamps(&self) -> Option<JobTimestamps<'a>> {
        JobTimestamps::of(self.0.field_at(17))
    }

    /// How the worker may end the job; the sample shows only `uuid` and `name` of them.
    pub fn possible_resolutions(&self) -> impl Iterator<Item = Resolution<'a>> + use<'a> {
        self.0.field_at(18).items().filter_map(Resolution::of)
    }

    /// Fields that the dispatcher fills in; the worker only reads them.
    pub fn custom_fields(&self) -> impl Iterator<Item = CustomField<'a>> + use<'a> {
        self.0.field_at(19).items().filter_map(CustomField::of)
    }

    /// Fields that the worker fills in.
    pub fn report_fields(&self) -> impl Iterator<Item = CustomField<'a>> + use<'a> {
        self.0.field_at(20).items().filter_map(CustomField::of)
    }

    /// How the job ended. Only a finished job has it.
    #[must_use]
    pub fn resolution(&self) -> Option<Resolution<'a>> {
        Resolution::of(self.0.field_at(21))
    }

    /// Grows by one with each change, from 1: what orders webhooks.
    #[must_use]
    pub fn version(&self) -> Option<i64> {
        self.0.field_at(22).as_int()
    }

    /// When it was created.
    #[must_use]
    pub fn created_at(&self) -> Option<DateTime> {
        self.0.field_at(23).as_datetime()
    }

    /// When it was last changed.
    #[must_use]
    pub fn updated_at(&self) -> Option<DateTime> {
        self.0.field_at(24).as_datetime()
    }
}

/// One page of jobs.
#[derive(Clone, Copy, Debug)]
pub struct JobPage<'a>(Node<'a>);

impl<'a> JobPage<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::JOB_PAGE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Jobs, the newest first.
    pub fn jobs(&self) -> impl Iterator<Item = JobSummary<'a>> + use<'a> {
        self.0.field_at(0).items().filter_map(JobSummary::of)
    }
}

/// The job that was created or changed.
#[derive(Clone, Copy, Debug)]
pub struct JobSaved<'a>(Node<'a>);

impl<'a> JobSaved<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::JOB_SAVED)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Job's identifier.
    #[must_use]
    pub fn job_uuid(&self) -> Uuid {
        self.0.field_at(0).as_uuid().unwrap_or_default()
    }
}

/// A client: an organisation or an individual.
#[derive(Clone, Copy, Debug)]
pub struct ClientDetails<'a>(Node<'a>);

impl<'a> ClientDetails<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::CLIENT_DETAILS)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Unique identifier; it never changes.
    #[must_use]
    pub fn uuid(&self) -> Uuid {
        self.0.field_at(0).as_uuid().unwrap_or_default()
    }

    /// Your own identifier of it.
    #[must_use]
    pub fn external_id(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }

    /// Name to show: the organisation's, or the person's names put together.
    #[must_use]
    pub fn name(&self) -> Option<&'a str> {
        self.0.field_at(2).as_text()
    }

    /// An organisation, or else an individual; fixed when it is created.
    #[must_use]
    pub fn organization(&self) -> Option<bool> {
        self.0.field_at(3).as_bool()
    }

    /// Name of the organisation, at most 5000 characters; only organisations have it.
    #[must_use]
    pub fn organization_name(&self) -> Option<&'a str> {
        self.0.field_at(4).as_text()
    }

    /// First name, at most 50 characters; only individuals have it.
    #[must_use]
    pub fn first_name(&self) -> Option<&'a str> {
        self.0.field_at(5).as_text()
    }

    /// Last name, at most 50 characters; only individuals have it.
    #[must_use]
    pub fn last_name(&self) -> Option<&'a str> {
        self.0.field_at(6).as_text()
    }

    /// Patronymic, at most 50 characters; only individuals have it.
    #[must_use]
    pub fn middle_name(&self) -> Option<&'a str> {
        self.0.field_at(7).as_text()
    }

    /// Address. The key is `site_address` here and `address` on sites and jobs.
    #[must_use]
    pub fn site_address(&self) -> Option<Address<'a>> {
        Address::of(self.0.field_at(8))
    }

    /// Contacts.
    pub fn contacts(&self) -> impl Iterator<Item = Contact<'a>> + use<'a> {
        self.0.field_at(9).items().filter_map(Contact::of)
    }

    /// Grows by one with each change, from 1: what orders webhooks.
    #[must_use]
    pub fn version(&self) -> Option<i64> {
        self.0.field_at(10).as_int()
    }

    /// When it was created (missing in one sample).
    #[must_use]
    pub fn created_at(&self) -> Option<DateTime> {
        self.0.field_at(11).as_datetime()
    }

    /// When it was last changed (missing in one sample).
    #[must_use]
    pub fn updated_at(&self) -> Option<DateTime> {
        self.0.field_at(12).as_datetime()
    }
}

/// One page of clients.
#[derive(Clone, Copy, Debug)]
pub struct ClientPage<'a>(Node<'a>);

impl<'a> ClientPage<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::CLIENT_PAGE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Clients, the newest first.
    pub fn clients(&self) -> impl Iterator<Item = ClientDetails<'a>> + use<'a> {
        self.0.field_at(0).items().filter_map(ClientDetails::of)
    }
}

/// The client that was created or changed.
#[derive(Clone, Copy, Debug)]
pub struct ClientSaved<'a>(Node<'a>);

impl<'a> ClientSaved<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::CLIENT_SAVED)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Client's identifier.
    #[must_use]
    pub fn client_uuid(&self) -> Uuid {
        self.0.field_at(0).as_uuid().unwrap_or_default()
    }
}

/// A site: a place where work is done for a client.
#[derive(Clone, Copy, Debug)]
pub struct Site<'a>(Node<'a>);

impl<'a> Site<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::SITE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Unique identifier; it never changes.
    #[must_use]
    pub fn uuid(&self) -> Uuid {
        self.0.field_at(0).as_uuid().unwrap_or_default()
    }

    /// Your own identifier of it.
    #[must_use]
    pub fn external_id(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }

    /// Name, at most 300 characters.
    #[must_use]
    pub fn name(&self) -> Option<&'a str> {
        self.0.field_at(2).as_text()
    }

    /// Free text, at most 1000 characters.
    #[must_use]
    pub fn description(&self) -> Option<&'a str> {
        self.0.field_at(3).as_text()
    }

    /// Contacts.
    pub fn contacts(&self) -> impl Iterator<Item = Contact<'a>> + use<'a> {
        self.0.field_at(4).items().filter_map(Contact::of)
    }

    /// Territory (newer documents only, which do not let it be null; the older ones do not have it).
    #[must_use]
    pub fn territory(&self) -> Option<Territory<'a>> {
        Territory::of(self.0.field_at(5))
    }

    /// Address.
    #[must_use]
    pub fn address(&self) -> Option<Address<'a>> {
        Address::of(self.0.field_at(6))
    }

    /// The client that the site belongs to.
    #[must_use]
    pub fn client(&self) -> Option<ClientRef<'a>> {
        ClientRef::of(self.0.field_at(7))
    }

    /// Grows by one with each change, from 1: what orders webhooks.
    #[must_use]
    pub fn version(&self) -> Option<i64> {
        self.0.field_at(8).as_int()
    }

    /// When it was created (not on the Russian page).
    #[must_use]
    pub fn created_at(&self) -> Option<DateTime> {
        self.0.field_at(9).as_datetime()
    }

    /// When it was last changed (not on the Russian page).
    #[must_use]
    pub fn updated_at(&self) -> Option<DateTime> {
        self.0.field_at(10).as_datetime()
    }
}

/// One page of sites.
#[derive(Clone, Copy, Debug)]
pub struct SitePage<'a>(Node<'a>);

impl<'a> SitePage<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::SITE_PAGE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Sites, the newest first.
    pub fn sites(&self) -> impl Iterator<Item = Site<'a>> + use<'a> {
        self.0.field_at(0).items().filter_map(Site::of)
    }
}

/// The site that was created or changed.
#[derive(Clone, Copy, Debug)]
pub struct SiteSaved<'a>(Node<'a>);

impl<'a> SiteSaved<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::SITE_SAVED)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Site's identifier.
    #[must_use]
    pub fn site_uuid(&self) -> Uuid {
        self.0.field_at(0).as_uuid().unwrap_or_default()
    }
}

/// A template of jobs as `templates.list` shows it.
#[derive(Clone, Copy, Debug)]
pub struct TemplateSummary<'a>(Node<'a>);

impl<'a> TemplateSummary<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::TEMPLATE_SUMMARY)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Unique identifier; it never changes.
    #[must_use]
    pub fn uuid(&self) -> Uuid {
        self.0.field_at(0).as_uuid().unwrap_or_default()
    }

    /// Name.
    #[must_use]
    pub fn name(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }

    /// Type of its jobs.
    #[must_use]
    pub fn type_uuid(&self) -> Option<Uuid> {
        self.0.field_at(2).as_uuid()
    }

    /// Description that its jobs begin with.
    #[must_use]
    pub fn description(&self) -> Option<&'a str> {
        self.0.field_at(3).as_text()
    }

    /// Length that its jobs begin with.
    #[must_use]
    pub fn scheduled_duration(&self) -> Option<Duration<'a>> {
        Duration::of(self.0.field_at(4))
    }

    /// Worker or team that its jobs begin with.
    #[must_use]
    pub fn assignee(&self) -> Option<AssigneeId<'a>> {
        AssigneeId::of(self.0.field_at(5))
    }

    /// When it was created.
    #[must_use]
    pub fn created_at(&self) -> Option<DateTime> {
        self.0.field_at(6).as_datetime()
    }

    /// When it was last changed.
    #[must_use]
    pub fn updated_at(&self) -> Option<DateTime> {
        self.0.field_at(7).as_datetime()
    }
}

/// One page of templates.
#[derive(Clone, Copy, Debug)]
pub struct TemplatePage<'a>(Node<'a>);

impl<'a> TemplatePage<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::TEMPLATE_PAGE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Templates, the oldest first.
    pub fn templates(&self) -> impl Iterator<Item = TemplateSummary<'a>> + use<'a> {
        self.0.field_at(0).items().filter_map(TemplateSummary::of)
    }
}

/// A template of jobs. Of its fields our copy of the documents shows only `uuid`; the others follow from the
/// shared structures, and what else comes is kept.
#[derive(Clone, Copy, Debug)]
pub struct Template<'a>(Node<'a>);

impl<'a> Template<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::TEMPLATE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Unique identifier; it never changes.
    #[must_use]
    pub fn uuid(&self) -> Uuid {
        self.0.field_at(0).as_uuid().unwrap_or_default()
    }

    /// Fields that the dispatcher fills in; with a value only where they can be filled in beforehand. Inferred: the
    /// documents do not say so.
    pub fn custom_fields(&self) -> impl Iterator<Item = CustomField<'a>> + use<'a> {
        self.0.field_at(1).items().filter_map(CustomField::of)
    }

    /// Fields that the worker fills in. Inferred: the documents do not say so.
    pub fn report_fields(&self) -> impl Iterator<Item = CustomField<'a>> + use<'a> {
        self.0.field_at(2).items().filter_map(CustomField::of)
    }

    /// Worker or team that its jobs begin with. Inferred: the documents do not say so.
    #[must_use]
    pub fn assignee(&self) -> Option<Assignee<'a>> {
        Assignee::of(self.0.field_at(3))
    }
}

/// One page of types of jobs.
#[derive(Clone, Copy, Debug)]
pub struct JobTypePage<'a>(Node<'a>);

impl<'a> JobTypePage<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::JOB_TYPE_PAGE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Types.
    pub fn job_types(&self) -> impl Iterator<Item = JobType<'a>> + use<'a> {
        self.0.field_at(0).items().filter_map(JobType::of)
    }
}

/// A resolution as the account has it set up.
#[derive(Clone, Copy, Debug)]
pub struct ResolutionDefinition<'a>(Node<'a>);

impl<'a> ResolutionDefinition<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::RESOLUTION_DEFINITION)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Unique identifier; it never changes.
    #[must_use]
    pub fn uuid(&self) -> Uuid {
        self.0.field_at(0).as_uuid().unwrap_or_default()
    }

    /// Name, unique, at most 100 characters.
    #[must_use]
    pub fn name(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }

    /// Whether it counts as success.
    #[must_use]
    pub fn successful(&self) -> Option<bool> {
        self.0.field_at(2).as_bool()
    }

    /// Whether the worker may leave a comment.
    #[must_use]
    pub fn has_comment(&self) -> Option<bool> {
        self.0.field_at(3).as_bool()
    }

    /// Whether the worker must leave a comment; only together with `has_comment`.
    #[must_use]
    pub fn comment_required(&self) -> Option<bool> {
        self.0.field_at(4).as_bool()
    }
}

/// One page of resolutions.
#[derive(Clone, Copy, Debug)]
pub struct ResolutionPage<'a>(Node<'a>);

impl<'a> ResolutionPage<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::RESOLUTION_PAGE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Resolutions.
    pub fn resolutions(&self) -> impl Iterator<Item = ResolutionDefinition<'a>> + use<'a> {
        self.0.field_at(0).items().filter_map(ResolutionDefinition::of)
    }
}

/// One page of skills.
#[derive(Clone, Copy, Debug)]
pub struct SkillPage<'a>(Node<'a>);

impl<'a> SkillPage<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::SKILL_PAGE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Skills, 20 on a page.
    pub fn skills(&self) -> impl Iterator<Item = Skill<'a>> + use<'a> {
        self.0.field_at(0).items().filter_map(Skill::of)
    }
}

/// One page of territories.
#[derive(Clone, Copy, Debug)]
pub struct TerritoryPage<'a>(Node<'a>);

impl<'a> TerritoryPage<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::TERRITORY_PAGE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Territories.
    pub fn territories(&self) -> impl Iterator<Item = Territory<'a>> + use<'a> {
        self.0.field_at(0).items().filter_map(Territory::of)
    }
}

/// One page of teams.
#[derive(Clone, Copy, Debug)]
pub struct TeamPage<'a>(Node<'a>);

impl<'a> TeamPage<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::TEAM_PAGE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Teams; their members are not told.
    pub fn teams(&self) -> impl Iterator<Item = Team<'a>> + use<'a> {
        self.0.field_at(0).items().filter_map(Team::of)
    }
}

/// A pick list, which the vendor calls a dictionary.
#[derive(Clone, Copy, Debug)]
pub struct PickList<'a>(Node<'a>);

impl<'a> PickList<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::PICK_LIST)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Unique identifier; it never changes.
    #[must_use]
    pub fn uuid(&self) -> Uuid {
        self.0.field_at(0).as_uuid().unwrap_or_default()
    }

    /// Name, unique, at most 200 characters.
    #[must_use]
    pub fn name(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }
}

/// One page of pick lists.
#[derive(Clone, Copy, Debug)]
pub struct PickListPage<'a>(Node<'a>);

impl<'a> PickListPage<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::PICK_LIST_PAGE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Pick lists.
    pub fn dictionaries(&self) -> impl Iterator<Item = PickList<'a>> + use<'a> {
        self.0.field_at(0).items().filter_map(PickList::of)
    }
}

/// One page of the entries of a pick list.
#[derive(Clone, Copy, Debug)]
pub struct DictionaryValuePage<'a>(Node<'a>);

impl<'a> DictionaryValuePage<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::DICTIONARY_VALUE_PAGE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Entries; a list has at most 200.
    pub fn values(&self) -> impl Iterator<Item = DictionaryValue<'a>> + use<'a> {
        self.0.field_at(0).items().filter_map(DictionaryValue::of)
    }
}

/// An event in the history of a job: each version has one.
#[derive(Clone, Copy, Debug)]
pub struct JobEvent<'a>(Node<'a>);

impl<'a> JobEvent<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::JOB_EVENT)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// The version of the job that the event made.
    #[must_use]
    pub fn version(&self) -> i64 {
        self.0.field_at(0).as_int().unwrap_or_default()
    }

    /// Event's identifier.
    #[must_use]
    pub fn uuid(&self) -> Option<Uuid> {
        self.0.field_at(1).as_uuid()
    }

    /// What happened.
    #[must_use]
    pub fn r#type(&self) -> Option<codes::JobEventType> {
        self.0.field_at(2).as_text().map(codes::JobEventType::from_code)
    }

    /// Who, when, and from where.
    #[must_use]
    pub fn context(&self) -> Option<EventContext<'a>> {
        EventContext::of(self.0.field_at(3))
    }

    /// What changed; its shape depends on the type and is not documented.
    #[must_use]
    pub fn payload(&self) -> Option<&'a str> {
        self.0.field_at(4).as_json()
    }
}

/// Who did something, when, and from where.
#[derive(Clone, Copy, Debug)]
pub struct EventContext<'a>(Node<'a>);

impl<'a> EventContext<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::EVENT_CONTEXT)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Where the change came from; `api` in the sample.
    #[must_use]
    pub fn source(&self) -> Option<&'a str> {
        self.0.field_at(0).as_text()
    }

    /// When it happened: a mobile device may have been offline.
    #[must_use]
    pub fn happened_at(&self) -> Option<DateTime> {
        self.0.field_at(1).as_datetime()
    }

    /// When the server recorded it.
    #[must_use]
    pub fn created_at(&self) -> Option<DateTime> {
        self.0.field_at(2).as_datetime()
    }

    /// Who did it; null for the API.
    #[must_use]
    pub fn user_uuid(&self) -> Option<Uuid> {
        self.0.field_at(3).as_uuid()
    }

    /// Email of who did it.
    #[must_use]
    pub fn user_email(&self) -> Option<&'a str> {
        self.0.field_at(4).as_text()
    }

    /// The device that it was done on.
    #[must_use]
    pub fn device_uuid(&self) -> Option<Uuid> {
        self.0.field_at(5).as_uuid()
    }
}

/// One page of the history of a job.
#[derive(Clone, Copy, Debug)]
pub struct JobEventPage<'a>(Node<'a>);

impl<'a> JobEventPage<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::JOB_EVENT_PAGE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Events, the oldest first, 20 on a page.
    pub fn events(&self) -> impl Iterator<Item = JobEvent<'a>> + use<'a> {
        self.0.field_at(0).items().filter_map(JobEvent::of)
    }
}

/// Where a worker's device was while on a job.
#[derive(Clone, Copy, Debug)]
pub struct JobLocation<'a>(Node<'a>);

impl<'a> JobLocation<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::JOB_LOCATION)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Location's identifier.
    #[must_use]
    pub fn uuid(&self) -> Uuid {
        self.0.field_at(0).as_uuid().unwrap_or_default()
    }

    /// Whose device it was.
    #[must_use]
    pub fn user_uuid(&self) -> Option<Uuid> {
        self.0.field_at(1).as_uuid()
    }

    /// Longitude in degrees.
    #[must_use]
    pub fn longitude(&self) -> Option<Decimal> {
        self.0.field_at(2).as_decimal()
    }

    /// Latitude in degrees.
    #[must_use]
    pub fn latitude(&self) -> Option<Decimal> {
        self.0.field_at(3).as_decimal()
    }

    /// Accuracy in metres.
    #[must_use]
    pub fn accuracy_m(&self) -> Option<Decimal> {
        self.0.field_at(4).as_decimal()
    }

    /// When the server got it.
    #[must_use]
    pub fn uploaded_at(&self) -> Option<DateTime> {
        self.0.field_at(5).as_datetime()
    }

    /// When the device took it: `captured_at` in the table, `catured_at` in the sample.
    #[must_use]
    pub fn captured_at(&self) -> Option<DateTime> {
        self.0.field_at(6).as_datetime()
    }

    /// Events of jobs that it belongs to; empty when there is none, never null.
    pub fn events(&self) -> impl Iterator<Item = JobLocationEvent<'a>> + use<'a> {
        self.0.field_at(7).items().filter_map(JobLocationEvent::of)
    }
}

/// An event of a job that a location belongs to.
#[derive(Clone, Copy, Debug)]
pub struct JobLocationEvent<'a>(Node<'a>);

impl<'a> JobLocationEvent<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::JOB_LOCATION_EVENT)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Event's identifier.
    #[must_use]
    pub fn uuid(&self) -> Option<Uuid> {
        self.0.field_at(0).as_uuid()
    }

    /// What happened.
    #[must_use]
    pub fn r#type(&self) -> Option<codes::JobEventType> {
        self.0.field_at(1).as_text().map(codes::JobEventType::from_code)
    }

    /// The job: it may be another one than was asked for.
    #[must_use]
    pub fn job_uuid(&self) -> Option<Uuid> {
        self.0.field_at(2).as_uuid()
    }

    /// The version of the job (typed UUID by the table, a number in the sample).
    #[must_use]
    pub fn job_version(&self) -> Option<i64> {
        self.0.field_at(3).as_int()
    }
}

/// One page of the locations of a job.
#[derive(Clone, Copy, Debug)]
pub struct JobLocationPage<'a>(Node<'a>);

impl<'a> JobLocationPage<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::JOB_LOCATION_PAGE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Locations in the order in which they were uploaded, 100 on a page.
    pub fn locations(&self) -> impl Iterator<Item = JobLocation<'a>> + use<'a> {
        self.0.field_at(0).items().filter_map(JobLocation::of)
    }
}

/// A span of a user's time.
#[derive(Clone, Copy, Debug)]
pub struct TimelineSlot<'a>(Node<'a>);

impl<'a> TimelineSlot<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::TIMELINE_SLOT)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Where it begins.
    #[must_use]
    pub fn time_from(&self) -> Option<DateTime> {
        self.0.field_at(0).as_datetime()
    }

    /// Where it ends.
    #[must_use]
    pub fn time_to(&self) -> Option<DateTime> {
        self.0.field_at(1).as_datetime()
    }

    /// Whether the user works then.
    #[must_use]
    pub fn working(&self) -> Option<bool> {
        self.0.field_at(2).as_bool()
    }

    /// Where the user works.
    #[must_use]
    pub fn territory(&self) -> Option<Territory<'a>> {
        Territory::of(self.0.field_at(3))
    }

    /// What type of jobs the user does.
    #[must_use]
    pub fn job_type(&self) -> Option<JobType<'a>> {
        JobType::of(self.0.field_at(4))
    }
}

/// What a user does when.
#[derive(Clone, Copy, Debug)]
pub struct Timeline<'a>(Node<'a>);

impl<'a> Timeline<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::TIMELINE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Spans of time.
    pub fn timeline(&self) -> impl Iterator<Item = TimelineSlot<'a>> + use<'a> {
        self.0.field_at(0).items().filter_map(TimelineSlot::of)
    }
}

/// The user that was created.
#[derive(Clone, Copy, Debug)]
pub struct UserSaved<'a>(Node<'a>);

impl<'a> UserSaved<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::USER_SAVED)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// User's identifier.
    #[must_use]
    pub fn user_uuid(&self) -> Uuid {
        self.0.field_at(0).as_uuid().unwrap_or_default()
    }
}

/// A user. Third-party code reads these fields; the vendor does not describe the call.
#[derive(Clone, Copy, Debug)]
pub struct User<'a>(Node<'a>);

impl<'a> User<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::USER)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// User's identifier.
    #[must_use]
    pub fn uuid(&self) -> Uuid {
        self.0.field_at(0).as_uuid().unwrap_or_default()
    }

    /// First name.
    #[must_use]
    pub fn first_name(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }

    /// Last name.
    #[must_use]
    pub fn last_name(&self) -> Option<&'a str> {
        self.0.field_at(2).as_text()
    }

    /// Email, with which the user signs in.
    #[must_use]
    pub fn email(&self) -> Option<&'a str> {
        self.0.field_at(3).as_text()
    }

    /// What the user may do: the documents have the structure among those of answers and no call that has it.
    /// Inferred: the documents do not say so.
    #[must_use]
    pub fn permissions(&self) -> Option<UserPermissions<'a>> {
        UserPermissions::of(self.0.field_at(4))
    }
}

/// Users.
#[derive(Clone, Copy, Debug)]
pub struct UserList<'a>(Node<'a>);

impl<'a> UserList<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::USER_LIST)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Users.
    pub fn users(&self) -> impl Iterator<Item = User<'a>> + use<'a> {
        self.0.field_at(0).items().filter_map(User::of)
    }
}

/// A subscription to events.
#[derive(Clone, Copy, Debug)]
pub struct Webhook<'a>(Node<'a>);

impl<'a> Webhook<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::WEBHOOK)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Unique identifier; it never changes.
    #[must_use]
    pub fn uuid(&self) -> Uuid {
        self.0.field_at(0).as_uuid().unwrap_or_default()
    }

    /// Where events are sent.
    #[must_use]
    pub fn url(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }

    /// What is sent.
    pub fn event_types(&self) -> impl Iterator<Item = codes::WebhookEventType> + use<'a> {
        self.0.field_at(2).items().filter_map(|node| node.as_text().map(codes::WebhookEventType::from_code))
    }

    /// What each delivery carries as it is in the header X-Planado-Secret, if one is set.
    #[must_use]
    pub fn secret(&self) -> Option<Secret> {
        self.0.field_at(3).as_text().map(Secret::from)
    }
}

/// One page of subscriptions.
#[derive(Clone, Copy, Debug)]
pub struct WebhookPage<'a>(Node<'a>);

impl<'a> WebhookPage<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::WEBHOOK_PAGE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Subscriptions.
    pub fn webhooks(&self) -> impl Iterator<Item = Webhook<'a>> + use<'a> {
        self.0.field_at(0).items().filter_map(Webhook::of)
    }
}

/// One attempt to deliver an event.
#[derive(Clone, Copy, Debug)]
pub struct WebhookRequest<'a>(Node<'a>);

impl<'a> WebhookRequest<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::WEBHOOK_REQUEST)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Unique identifier; it never changes.
    #[must_use]
    pub fn uuid(&self) -> Uuid {
        self.0.field_at(0).as_uuid().unwrap_or_default()
    }

    /// What the event is.
    #[must_use]
    pub fn event_type(&self) -> Option<codes::WebhookEventType> {
        self.0.field_at(1).as_text().map(codes::WebhookEventType::from_code)
    }

    /// What it is about.
    #[must_use]
    pub fn entity_type(&self) -> Option<codes::WebhookEntityType> {
        self.0.field_at(2).as_text().map(codes::WebhookEntityType::from_code)
    }

    /// Identifier of what it is about.
    #[must_use]
    pub fn entity_uuid(&self) -> Option<Uuid> {
        self.0.field_at(3).as_uuid()
    }

    /// Version of what it is about.
    #[must_use]
    pub fn entity_version(&self) -> Option<i64> {
        self.0.field_at(4).as_int()
    }

    /// Number of the attempt, from 1.
    #[must_use]
    pub fn attempt_no(&self) -> Option<i64> {
        self.0.field_at(5).as_int()
    }

    /// Where the delivery stands: `sent` does not mean that it arrived.
    #[must_use]
    pub fn status(&self) -> Option<codes::DeliveryStatus> {
        self.0.field_at(6).as_text().map(codes::DeliveryStatus::from_code)
    }

    /// The body that was sent: a text that holds JSON.
    #[must_use]
    pub fn http_request_body(&self) -> Option<&'a str> {
        self.0.field_at(7).as_text()
    }

    /// Status of the answer; null when there was none.
    #[must_use]
    pub fn http_response_code(&self) -> Option<i64> {
        self.0.field_at(8).as_int()
    }

    /// Headers of the answer.
    #[must_use]
    pub fn http_response_headers(&self) -> Option<&'a str> {
        self.0.field_at(9).as_json()
    }

    /// Body of the answer.
    #[must_use]
    pub fn http_response_body(&self) -> Option<&'a str> {
        self.0.field_at(10).as_text()
    }

    /// When it was due.
    #[must_use]
    pub fn send_at(&self) -> Option<DateTime> {
        self.0.field_at(11).as_datetime()
    }

    /// When it was made.
    #[must_use]
    pub fn sent_at(&self) -> Option<DateTime> {
        self.0.field_at(12).as_datetime()
    }

    /// How long it took, in milliseconds.
    #[must_use]
    pub fn request_time_ms(&self) -> Option<i64> {
        self.0.field_at(13).as_int()
    }

    /// What went wrong, such as `connection failure`.
    #[must_use]
    pub fn error_type(&self) -> Option<&'a str> {
        self.0.field_at(14).as_text()
    }

    /// Details of what went wrong.
    #[must_use]
    pub fn error_description(&self) -> Option<&'a str> {
        self.0.field_at(15).as_text()
    }
}

/// One page of the delivery log.
#[derive(Clone, Copy, Debug)]
pub struct WebhookRequestPage<'a>(Node<'a>);

impl<'a> WebhookRequestPage<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::WEBHOOK_REQUEST_PAGE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Attempts.
    pub fn requests(&self) -> impl Iterator<Item = WebhookRequest<'a>> + use<'a> {
        self.0.field_at(0).items().filter_map(WebhookRequest::of)
    }
}

/// What a webhook brings: the event, and what it is about as it was afterwards. It is posted with the secret of
/// the subscription, if it has one, in the header X-Planado-Secret, and the number of the attempt, from 1, in
/// X-Planado-Delivery-Attempt. An answer of 2xx within 10 seconds ends it; otherwise it is sent again, up to 17
/// times over about a week. Deliveries come in any order: go by the version of what they are about, and answer
/// 2xx to one that is older than what you have.
#[derive(Clone, Copy, Debug)]
pub struct WebhookBody<'a>(Node<'a>);

impl<'a> WebhookBody<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::WEBHOOK_BODY)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Event's identifier, unique: what tells a repeated delivery.
    #[must_use]
    pub fn event_uuid(&self) -> Uuid {
        self.0.field_at(0).as_uuid().unwrap_or_default()
    }

    /// What happened.
    #[must_use]
    pub fn event_type(&self) -> Option<codes::WebhookEventType> {
        self.0.field_at(1).as_text().map(codes::WebhookEventType::from_code)
    }

    /// Who, when, and from where.
    #[must_use]
    pub fn context(&self) -> Option<EventContext<'a>> {
        EventContext::of(self.0.field_at(2))
    }

    /// The job after the change, where the event is about one.
    #[must_use]
    pub fn job(&self) -> Option<Job<'a>> {
        Job::of(self.0.field_at(3))
    }

    /// The client after the change: our copy of the documents has only the body for jobs. Inferred: the documents
    /// do not say so.
    #[must_use]
    pub fn client(&self) -> Option<ClientDetails<'a>> {
        ClientDetails::of(self.0.field_at(4))
    }

    /// The site after the change: our copy of the documents has only the body for jobs. Inferred: the documents do
    /// not say so.
    #[must_use]
    pub fn site(&self) -> Option<Site<'a>> {
        Site::of(self.0.field_at(5))
    }
}

/// The value of a custom field: its type follows from the field's type and data type, as the documents' table
/// of combinations has it. A combination that is not in the table is kept as it comes.
#[derive(Clone, Copy, Debug)]
pub enum CustomFieldValue<'a> {
    /// Text; null when nothing was entered.
    Text(&'a str),
    /// Done or not, yes or no; null when nothing was entered.
    Flag(bool),
    /// Address to download the file from; how long it is valid and whether it needs the key is not documented.
    File(&'a str),
    /// Addresses to download the photos from; empty when there is none, never null.
    Images(Node<'a>),
    /// The chosen entry of a pick list.
    Entry(DictionaryValue<'a>),

    /// JSON of a combination that is not documented.
    Other(&'a str),
}

impl<'a> CustomFieldValue<'a> {
    /// The value of a field of an object, by its place.
    #[must_use]
    pub fn of(object: Node<'a>, index: usize) -> Option<Self> {
        let node = object.field_at(index);
        if node.is_null() {
            return None;
        }
        match object.case_at(index) {
            Some(case) => match case.name {
                "text" => node.as_text().map(Self::Text),
                "flag" => node.as_bool().map(Self::Flag),
                "file" => node.as_text().map(Self::File),
                "images" => Some(Self::Images(node)),
                "entry" => DictionaryValue::of(node).map(Self::Entry),

                _ => None,
            },
            None => node.as_json().map(Self::Other),
        }
    }
}
