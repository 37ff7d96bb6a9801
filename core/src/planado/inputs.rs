// Made from core/catalog/planado.json by gigwire-codegen; do not edit.
//! Planado: objects among the arguments of calls.

use rust_decimal::Decimal;
use uuid::Uuid;

use super::codes;
use crate::codec::DateTime;
use crate::value::Value;

/// Whom to reach, and how.
#[derive(Clone, Debug, Default)]
pub struct ContactInput<'a> {
    /// Name of the person. At most 50 characters.
    pub name: Option<&'a str>,
    /// The contact itself, a phone number. At most 50 characters.
    pub value: Option<&'a str>,
    /// Kind of contact.
    pub r#type: Option<codes::ContactType>,
}

impl From<ContactInput<'_>> for Value {
    fn from(input: ContactInput<'_>) -> Self {
        Value::Map(vec![
            ("name".into(), input.name.into()),
            ("value".into(), input.value.into()),
            ("type".into(), input.r#type.clone().into()),
        ])
    }
}

/// Coordinates.
#[derive(Clone, Debug)]
pub struct GeolocationInput {
    /// Longitude in degrees.
    pub longitude: Decimal,
    /// Latitude in degrees.
    pub latitude: Decimal,
}

impl GeolocationInput {
    /// What is required, and nothing else.
    #[must_use]
    pub const fn new(longitude: Decimal, latitude: Decimal) -> Self {
        Self { longitude, latitude }
    }
}

impl From<GeolocationInput> for Value {
    fn from(input: GeolocationInput) -> Self {
        Value::Map(vec![("longitude".into(), input.longitude.into()), ("latitude".into(), input.latitude.into())])
    }
}

/// An address.
#[derive(Clone, Debug, Default)]
pub struct AddressInput<'a> {
    /// The whole address in one line.
    pub formatted: Option<&'a str>,
    /// Number of the flat or office. At most 50 characters.
    pub apartment: Option<&'a str>,
    /// Floor. At most 50 characters.
    pub floor: Option<&'a str>,
    /// Entrance. At most 50 characters.
    pub entrance_no: Option<&'a str>,
    /// What helps the worker to find the place. At most 500 characters.
    pub description: Option<&'a str>,
    /// Coordinates.
    pub geolocation: Option<GeolocationInput>,
}

impl From<AddressInput<'_>> for Value {
    fn from(input: AddressInput<'_>) -> Self {
        Value::Map(vec![
            ("formatted".into(), input.formatted.into()),
            ("apartment".into(), input.apartment.into()),
            ("floor".into(), input.floor.into()),
            ("entranceNo".into(), input.entrance_no.into()),
            ("description".into(), input.description.into()),
            ("geolocation".into(), input.geolocation.clone().into()),
        ])
    }
}

/// A length of time.
#[derive(Clone, Debug)]
pub struct DurationInput {
    /// Whole minutes.
    pub minutes: i64,
}

impl DurationInput {
    /// What is required, and nothing else.
    #[must_use]
    pub const fn new(minutes: i64) -> Self {
        Self { minutes }
    }
}

impl From<DurationInput> for Value {
    fn from(input: DurationInput) -> Self {
        Value::Map(vec![("minutes".into(), input.minutes.into())])
    }
}

/// The template that a job is made from.
#[derive(Clone, Debug, Default)]
pub struct TemplateInput<'a> {
    /// Identifier, the safe way.
    pub uuid: Option<Uuid>,
    /// Name, which people may change.
    pub name: Option<&'a str>,
}

impl From<TemplateInput<'_>> for Value {
    fn from(input: TemplateInput<'_>) -> Self {
        Value::Map(vec![("uuid".into(), input.uuid.into()), ("name".into(), input.name.into())])
    }
}

/// A type of job.
#[derive(Clone, Debug, Default)]
pub struct JobTypeInput<'a> {
    /// Identifier, the safe way.
    pub uuid: Option<Uuid>,
    /// Unique name of the type. At most 100 characters.
    pub code: Option<&'a str>,
}

impl From<JobTypeInput<'_>> for Value {
    fn from(input: JobTypeInput<'_>) -> Self {
        Value::Map(vec![("uuid".into(), input.uuid.into()), ("code".into(), input.code.into())])
    }
}

/// A territory.
#[derive(Clone, Debug, Default)]
pub struct TerritoryInput<'a> {
    /// Identifier, the safe way.
    pub uuid: Option<Uuid>,
    /// Name, which people may change. At most 200 characters.
    pub name: Option<&'a str>,
}

impl From<TerritoryInput<'_>> for Value {
    fn from(input: TerritoryInput<'_>) -> Self {
        Value::Map(vec![("uuid".into(), input.uuid.into()), ("name".into(), input.name.into())])
    }
}

/// A skill.
#[derive(Clone, Debug, Default)]
pub struct SkillInput<'a> {
    /// Identifier, the safe way.
    pub uuid: Option<Uuid>,
    /// Name, which people may change.
    pub name: Option<&'a str>,
}

impl From<SkillInput<'_>> for Value {
    fn from(input: SkillInput<'_>) -> Self {
        Value::Map(vec![("uuid".into(), input.uuid.into()), ("name".into(), input.name.into())])
    }
}

/// A resolution that the job may end with.
#[derive(Clone, Debug, Default)]
pub struct ResolutionInput<'a> {
    /// Identifier, the safe way.
    pub uuid: Option<Uuid>,
    /// Name, which people may change. At most 100 characters.
    pub name: Option<&'a str>,
}

impl From<ResolutionInput<'_>> for Value {
    fn from(input: ResolutionInput<'_>) -> Self {
        Value::Map(vec![("uuid".into(), input.uuid.into()), ("name".into(), input.name.into())])
    }
}

/// An entry of a pick list.
#[derive(Clone, Debug, Default)]
pub struct DictionaryValueRef<'a> {
    /// Identifier, the safe way.
    pub uuid: Option<Uuid>,
    /// Name, which people may change. At most 200 characters.
    pub name: Option<&'a str>,
}

impl From<DictionaryValueRef<'_>> for Value {
    fn from(input: DictionaryValueRef<'_>) -> Self {
        Value::Map(vec![("uuid".into(), input.uuid.into()), ("name".into(), input.name.into())])
    }
}

/// A worker.
#[derive(Clone, Debug, Default)]
pub struct WorkerInput<'a> {
    /// Identifier, the safe way.
    pub uuid: Option<Uuid>,
    /// Email.
    pub email: Option<&'a str>,
}

impl From<WorkerInput<'_>> for Value {
    fn from(input: WorkerInput<'_>) -> Self {
        Value::Map(vec![("uuid".into(), input.uuid.into()), ("email".into(), input.email.into())])
    }
}

/// A team.
#[derive(Clone, Debug, Default)]
pub struct TeamInput<'a> {
    /// Identifier, the safe way.
    pub uuid: Option<Uuid>,
    /// Name, which people may change. At most 200 characters.
    pub name: Option<&'a str>,
}

impl From<TeamInput<'_>> for Value {
    fn from(input: TeamInput<'_>) -> Self {
        Value::Map(vec![("uuid".into(), input.uuid.into()), ("name".into(), input.name.into())])
    }
}

/// Who is to carry out a job: one worker or one team.
#[derive(Clone, Debug, Default)]
pub struct AssigneeInput<'a> {
    /// The worker.
    pub worker: Option<WorkerInput<'a>>,
    /// The team.
    pub team: Option<TeamInput<'a>>,
}

impl From<AssigneeInput<'_>> for Value {
    fn from(input: AssigneeInput<'_>) -> Self {
        Value::Map(vec![("worker".into(), input.worker.clone().into()), ("team".into(), input.team.clone().into())])
    }
}

/// One of several who are to see or carry out a job. Our copy of the documents does not have the structure.
#[derive(Clone, Debug)]
pub struct MultipleAssigneeInput<'a> {
    /// The worker. Inferred: the documents do not say so.
    pub worker: Option<WorkerInput<'a>>,
    /// The team. Inferred: the documents do not say so.
    pub team: Option<TeamInput<'a>>,
    /// What this one may do with the job: exactly one has `edit`. Known only from third-party code.
    pub access: codes::AssigneeAccess,
}

impl<'a> MultipleAssigneeInput<'a> {
    /// What is required, and nothing else.
    #[must_use]
    pub const fn new(access: codes::AssigneeAccess) -> Self {
        Self { worker: None, team: None, access }
    }
}

impl From<MultipleAssigneeInput<'_>> for Value {
    fn from(input: MultipleAssigneeInput<'_>) -> Self {
        Value::Map(vec![
            ("worker".into(), input.worker.clone().into()),
            ("team".into(), input.team.clone().into()),
            ("access".into(), input.access.clone().into()),
        ])
    }
}

/// A client that exists.
#[derive(Clone, Debug, Default)]
pub struct ClientRefInput<'a> {
    /// Client's identifier.
    pub uuid: Option<Uuid>,
    /// Your own identifier of the client.
    pub external_id: Option<&'a str>,
}

impl From<ClientRefInput<'_>> for Value {
    fn from(input: ClientRefInput<'_>) -> Self {
        Value::Map(vec![("uuid".into(), input.uuid.into()), ("externalId".into(), input.external_id.into())])
    }
}

/// The client of a job: one that exists, by `uuid` or `external_id`, or a new one, which is created on the fly.
/// The documents name both forms, and our copy does not have their structures: the fields of a new client are
/// those of `clients.create`. Older documents allow only the first form.
#[derive(Clone, Debug, Default)]
pub struct JobClientInput<'a> {
    /// Identifier of a client that exists.
    pub uuid: Option<Uuid>,
    /// Your own identifier, of a client that exists or of the new one.
    pub external_id: Option<&'a str>,
    /// The new client is an organisation, or else an individual. Inferred: the documents do not say so. Required if
    /// the client is new.
    pub organization: Option<bool>,
    /// Name of the organisation. At most 5000 characters. Inferred: the documents do not say so. Required if the
    /// new client is an organisation.
    pub organization_name: Option<&'a str>,
    /// First name of an individual. At most 50 characters. Inferred: the documents do not say so. Required if the
    /// new client is an individual without `last_name` and `middle_name`.
    pub first_name: Option<&'a str>,
    /// Last name of an individual. At most 50 characters. Inferred: the documents do not say so. Required if the
    /// new client is an individual without `first_name` and `middle_name`.
    pub last_name: Option<&'a str>,
    /// Patronymic of an individual. At most 50 characters. Inferred: the documents do not say so. Required if the
    /// new client is an individual without `first_name` and `last_name`.
    pub middle_name: Option<&'a str>,
    /// Address of the new client. Inferred: the documents do not say so.
    pub site_address: Option<AddressInput<'a>>,
    /// Contacts of the new client. Inferred: the documents do not say so.
    pub contacts: &'a [ContactInput<'a>],
}

impl From<JobClientInput<'_>> for Value {
    fn from(input: JobClientInput<'_>) -> Self {
        Value::Map(vec![
            ("uuid".into(), input.uuid.into()),
            ("externalId".into(), input.external_id.into()),
            ("organization".into(), input.organization.into()),
            ("organizationName".into(), input.organization_name.into()),
            ("firstName".into(), input.first_name.into()),
            ("lastName".into(), input.last_name.into()),
            ("middleName".into(), input.middle_name.into()),
            ("siteAddress".into(), input.site_address.clone().into()),
            ("contacts".into(), list(input.contacts)),
        ])
    }
}

/// The site of a job: one that exists, by `uuid` or `external_id`, or a new one, which is created on the fly.
/// The documents name both forms, and our copy does not have their structures: the fields of a new site are
/// those of `sites.create`. Older documents allow only the first form.
#[derive(Clone, Debug, Default)]
pub struct JobSiteInput<'a> {
    /// Identifier of a site that exists.
    pub uuid: Option<Uuid>,
    /// Your own identifier, of a site that exists or of the new one.
    pub external_id: Option<&'a str>,
    /// Name of the new site. At most 300 characters. Inferred: the documents do not say so. Required if the site is
    /// new.
    pub name: Option<&'a str>,
    /// Free text about the new site. At most 1000 characters. Inferred: the documents do not say so.
    pub description: Option<&'a str>,
    /// Address of the new site. Inferred: the documents do not say so.
    pub address: Option<AddressInput<'a>>,
    /// Contacts of the new site. Inferred: the documents do not say so.
    pub contacts: &'a [ContactInput<'a>],
}

impl From<JobSiteInput<'_>> for Value {
    fn from(input: JobSiteInput<'_>) -> Self {
        Value::Map(vec![
            ("uuid".into(), input.uuid.into()),
            ("externalId".into(), input.external_id.into()),
            ("name".into(), input.name.into()),
            ("description".into(), input.description.into()),
            ("address".into(), input.address.clone().into()),
            ("contacts".into(), list(input.contacts)),
        ])
    }
}

/// A value for a field that the dispatcher fills in. Our copy of the documents does not have the structure:
/// third-party code sends `uuid` and `value`, or `name`, `field_type` and `value`.
#[derive(Clone, Debug, Default)]
pub struct CustomFieldInput<'a> {
    /// Field's identifier. Known only from third-party code.
    pub uuid: Option<Uuid>,
    /// Field's name. Known only from third-party code.
    pub name: Option<&'a str>,
    /// What the field looks like: give it to have the value checked. Known only from third-party code.
    pub field_type: Option<codes::JobFieldType>,
    /// The value. Third-party code saw a text of more than 200 characters refused (422).
    pub value: Option<Value>,
    /// Keeps the field from the worker, by its name. Known only from third-party code.
    pub hidden: Option<bool>,
}

impl From<CustomFieldInput<'_>> for Value {
    fn from(input: CustomFieldInput<'_>) -> Self {
        Value::Map(vec![
            ("uuid".into(), input.uuid.into()),
            ("name".into(), input.name.into()),
            ("fieldType".into(), input.field_type.clone().into()),
            ("value".into(), input.value.clone().into()),
            ("hidden".into(), input.hidden.into()),
        ])
    }
}

/// A value for a field of the report. Our copy of the documents does not have the structure; it is taken for
/// that of the other fields.
#[derive(Clone, Debug, Default)]
pub struct ReportFieldInput<'a> {
    /// Field's identifier. Inferred: the documents do not say so.
    pub uuid: Option<Uuid>,
    /// Field's name. Inferred: the documents do not say so.
    pub name: Option<&'a str>,
    /// What the field looks like: give it to have the value checked. Inferred: the documents do not say so.
    pub field_type: Option<codes::ReportFieldType>,
    /// The value.
    pub value: Option<Value>,
}

impl From<ReportFieldInput<'_>> for Value {
    fn from(input: ReportFieldInput<'_>) -> Self {
        Value::Map(vec![
            ("uuid".into(), input.uuid.into()),
            ("name".into(), input.name.into()),
            ("fieldType".into(), input.field_type.clone().into()),
            ("value".into(), input.value.clone().into()),
        ])
    }
}

/// What a user does in a span of time.
#[derive(Clone, Debug)]
pub struct ShiftInput<'a> {
    /// Where it begins.
    pub time_from: DateTime,
    /// Where it ends.
    pub time_to: DateTime,
    /// Whether the user works then; one sample leaves it out, what that means is not said.
    pub working: Option<bool>,
    /// What type of jobs the user does.
    pub job_type: Option<JobTypeInput<'a>>,
    /// Where the user works.
    pub territory: Option<TerritoryInput<'a>>,
}

impl<'a> ShiftInput<'a> {
    /// What is required, and nothing else.
    #[must_use]
    pub const fn new(time_from: DateTime, time_to: DateTime) -> Self {
        Self { time_from, time_to, working: None, job_type: None, territory: None }
    }
}

impl From<ShiftInput<'_>> for Value {
    fn from(input: ShiftInput<'_>) -> Self {
        Value::Map(vec![
            ("timeFrom".into(), input.time_from.to_string().into()),
            ("timeTo".into(), input.time_to.to_string().into()),
            ("working".into(), input.working.into()),
            ("jobType".into(), input.job_type.clone().into()),
            ("territory".into(), input.territory.clone().into()),
        ])
    }
}

/// What a user may do. Send the part that you mean: none is null.
#[derive(Clone, Debug, Default)]
pub struct UserPermissionsInput {
    /// Rights in the web application.
    pub web: Option<WebPermissionsInput>,
    /// Rights in the mobile application.
    pub mobile: Option<MobilePermissionsInput>,
}

impl From<UserPermissionsInput> for Value {
    fn from(input: UserPermissionsInput) -> Self {
        Value::Map(vec![("web".into(), input.web.clone().into()), ("mobile".into(), input.mobile.clone().into())])
    }
}

/// Rights in the web application.
#[derive(Clone, Debug, Default)]
pub struct WebPermissionsInput {
    /// May sign in.
    pub login: Option<bool>,
    /// Jobs.
    pub jobs: Option<JobPermissionsInput>,
    /// Clients.
    pub clients: Option<ViewEditPermissionsInput>,
    /// Schedule.
    pub schedule: Option<ViewEditPermissionsInput>,
    /// Map.
    pub map: Option<EditPermissionsInput>,
    /// Shifts.
    pub shifts: Option<EditPermissionsInput>,
    /// Teams.
    pub teams: Option<ViewEditPermissionsInput>,
    /// May export jobs.
    pub jobs_export: Option<bool>,
}

impl From<WebPermissionsInput> for Value {
    fn from(input: WebPermissionsInput) -> Self {
        Value::Map(vec![
            ("login".into(), input.login.into()),
            ("jobs".into(), input.jobs.clone().into()),
            ("clients".into(), input.clients.clone().into()),
            ("schedule".into(), input.schedule.clone().into()),
            ("map".into(), input.map.clone().into()),
            ("shifts".into(), input.shifts.clone().into()),
            ("teams".into(), input.teams.clone().into()),
            ("jobsExport".into(), input.jobs_export.into()),
        ])
    }
}

/// Rights in the mobile application.
#[derive(Clone, Debug, Default)]
pub struct MobilePermissionsInput {
    /// May sign in.
    pub login: Option<bool>,
    /// Jobs.
    pub jobs: Option<MobileJobPermissionsInput>,
}

impl From<MobilePermissionsInput> for Value {
    fn from(input: MobilePermissionsInput) -> Self {
        Value::Map(vec![("login".into(), input.login.into()), ("jobs".into(), input.jobs.clone().into())])
    }
}

/// Rights to jobs in the web application.
#[derive(Clone, Debug, Default)]
pub struct JobPermissionsInput {
    /// May see them.
    pub view: Option<bool>,
    /// May change them.
    pub edit: Option<bool>,
    /// May delete them.
    pub delete: Option<bool>,
}

impl From<JobPermissionsInput> for Value {
    fn from(input: JobPermissionsInput) -> Self {
        Value::Map(vec![
            ("view".into(), input.view.into()),
            ("edit".into(), input.edit.into()),
            ("delete".into(), input.delete.into()),
        ])
    }
}

/// Rights to see and to change.
#[derive(Clone, Debug, Default)]
pub struct ViewEditPermissionsInput {
    /// May see.
    pub view: Option<bool>,
    /// May change.
    pub edit: Option<bool>,
}

impl From<ViewEditPermissionsInput> for Value {
    fn from(input: ViewEditPermissionsInput) -> Self {
        Value::Map(vec![("view".into(), input.view.into()), ("edit".into(), input.edit.into())])
    }
}

/// The right to change.
#[derive(Clone, Debug, Default)]
pub struct EditPermissionsInput {
    /// May change.
    pub edit: Option<bool>,
}

impl From<EditPermissionsInput> for Value {
    fn from(input: EditPermissionsInput) -> Self {
        Value::Map(vec![("edit".into(), input.edit.into())])
    }
}

/// Rights to jobs in the mobile application.
#[derive(Clone, Debug, Default)]
pub struct MobileJobPermissionsInput {
    /// May see them.
    pub view: Option<bool>,
    /// May carry them out.
    pub complete: Option<bool>,
    /// May add them. Known only from third-party code.
    pub create: Option<bool>,
}

impl From<MobileJobPermissionsInput> for Value {
    fn from(input: MobileJobPermissionsInput) -> Self {
        Value::Map(vec![
            ("view".into(), input.view.into()),
            ("complete".into(), input.complete.into()),
            ("create".into(), input.create.into()),
        ])
    }
}

/// An empty list counts as not given.
fn list<T: Clone + Into<Value>>(items: &[T]) -> Value {
    if items.is_empty() { Value::Null } else { Value::from(items.to_vec()) }
}
