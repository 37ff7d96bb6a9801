// Made from core/catalog/planado.json by gigwire-codegen; do not edit.
//! Planado: the calls. A struct holds the arguments of one; `ID` and `arguments()` are what
//! [`Client::start`](crate::machine::Client::start) takes, `answer()` is the typed view of what comes back.

/// The calls of `jobs`.
pub mod jobs {
    use uuid::Uuid;

    use super::super::{codes, inputs, models};
    use crate::codec::{DateTime, Document};
    use crate::value::Value;

    /// List jobs. Jobs, the newest first, page by page. What they refer to is there by identifier only: `jobs.get`
    /// has the whole job. Described in: List jobs (api-docs.planadoapp.com/docs/v2/resources/jobs/list.html); our
    /// copy has its beginning, without the section on filters.
    ///
    /// `GET /v2/jobs`, Jobs → List jobs (Jobs).
    ///
    /// Retry class `read`.
    ///
    /// About the vendor's document:
    /// - Our copy of the documents lacks the section on filters: `updated_at` is documented for sites and taken to
    ///   work here, the others come from third-party code. Check what comes back: a filter that the platform does not
    ///   know is probably ignored.
    /// - `scheduled_at` has no zone in the sample (2019-11-20T06:25:00) and ends in Z elsewhere. Reading taken:
    ///   both, and no zone is made up.
    /// - `scheduled_duration` is a String in the table and an object with minutes in the sample. Reading taken: the
    ///   object.
    /// - `description` and `contacts` are in the table and not in the sample. Reading taken: they may be absent.
    /// - `type_uuid` is not null here, while `type` may be null in webhooks. Reading taken: it may be absent.
    /// - The size of a page is not in our copy of the documents.
    #[derive(Clone, Debug, Default)]
    pub struct List<'a> {
        /// Statuses. Known only from third-party code.
        pub status: &'a [codes::JobStatus],
        /// Planned later than this. Known only from third-party code.
        pub scheduled_at_after: Option<DateTime>,
        /// Planned earlier than this. Known only from third-party code.
        pub scheduled_at_before: Option<DateTime>,
        /// Worker. Known only from third-party code.
        pub assignee_worker_uuid: Option<Uuid>,
        /// Your order, lead or deal. Known only from third-party code.
        pub external_order_id: Option<&'a str>,
        /// Changed later than this, strictly. Inferred: the documents do not say so.
        pub updated_at_after: Option<DateTime>,
        /// Changed earlier than this, strictly. Inferred: the documents do not say so.
        pub updated_at_before: Option<DateTime>,
        /// Go on after the element with this identifier; leave it out for the beginning.
        pub after: Option<Uuid>,
    }

    impl List<'_> {
        /// The catalog id.
        pub const ID: &'static str = "jobs.list";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("status".into(), list(self.status)),
                ("scheduledAtAfter".into(), self.scheduled_at_after.map(|moment| moment.to_string()).into()),
                ("scheduledAtBefore".into(), self.scheduled_at_before.map(|moment| moment.to_string()).into()),
                ("assigneeWorkerUuid".into(), self.assignee_worker_uuid.into()),
                ("externalOrderId".into(), self.external_order_id.into()),
                ("updatedAtAfter".into(), self.updated_at_after.map(|moment| moment.to_string()).into()),
                ("updatedAtBefore".into(), self.updated_at_before.map(|moment| moment.to_string()).into()),
                ("after".into(), self.after.into()),
            ])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::JobPage<'_>> {
            models::JobPage::of(document.root())
        }
    }

    /// Get a job. One job with what it refers to, its custom fields and its report. Described in: Get job
    /// (api-docs.planadoapp.com/docs/v2/resources/jobs/get.html); our copy has the sample up to the first custom
    /// field; the fields are those of the table of webhooks.
    ///
    /// `GET /v2/jobs/{uuid|externalId}`, Jobs → Get job (Jobs).
    ///
    /// Retry class `read`.
    ///
    /// About the vendor's document:
    /// - The printed sample is no JSON: a comma is missing and one is too many.
    /// - `successful`, which is never null by the shared structures, is missing from `possible_resolutions` in the
    ///   sample. Reading taken: it may be absent.
    /// - The identifier may be the platform's or your own; which of them it is the path does not tell.
    #[derive(Clone, Debug, Default)]
    pub struct Get<'a> {
        /// Job's identifier.
        pub uuid: Option<Uuid>,
        /// Your own identifier of the job.
        pub external_id: Option<&'a str>,
    }

    impl Get<'_> {
        /// The catalog id.
        pub const ID: &'static str = "jobs.get";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![("uuid".into(), self.uuid.into()), ("externalId".into(), self.external_id.into())])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::Job<'_>> {
            models::Job::of(document.root())
        }
    }

    /// Create a job. Creates a job, from a template or without one. What a template brings is copied. Read the job
    /// back: keys that the platform does not know are ignored without a word, by third-party experience. What is
    /// named in `clear` is sent as null, so that a template's default is not taken (inferred). Described in: Create
    /// job (api-docs.planadoapp.com/docs/v2/resources/jobs/create.html); our copy has the whole table; samples of
    /// custom fields are cut.
    ///
    /// `POST /v2/jobs`, Jobs → Create job (Jobs).
    ///
    /// Retry class `check_first`, check `jobs.get`: Without your own `external_id` a repeat makes a second job.
    /// With one it should be refused as a duplicate, which is not documented: look the job up by it first.
    ///
    /// Effects:
    /// - Creates a job; fields, resolutions and defaults are copied from the template
    /// - Pushes a notification to the assignees unless `notifyAssignees` is false
    /// - May create the client and the site, if they are given as new ones
    /// - Sends a webhook (`job_created` by the name in the history)
    ///
    /// Errors:
    /// - 422: A value is refused. Third-party code saw it for a custom field of more than 200 characters (inferred)
    ///
    /// About the vendor's document:
    /// - Nothing is required by the table, so an empty object might create a job. gigwire asks for something that
    ///   says what the job is: a template, type, description, client, site or address.
    /// - The type is `job_type` here, `type` and `type_uuid` in answers. Third-party code that sent `type_uuid` and
    ///   `template_uuid` saw them ignored. Reading taken: the objects `job_type` and `template`.
    /// - Third-party code says that `scheduled_duration` and `assignee` are ignored here, and sends them again with
    ///   `jobs.update`. The documents do not. Read the job back and compare.
    /// - `assignees` makes the platform ignore `assignee`. Reading taken: who gives both means one of them, so
    ///   gigwire refuses it.
    /// - `possible_resolutions`, when sent, needs at least one success and one failure. Which of them a reference
    ///   is gigwire does not know, so it checks only that there are two.
    /// - Our copy of the documents lacks the structures of new clients and sites, of several assignees and of
    ///   custom fields in requests.
    /// - `X-Planado-Notify-Assignees` is documented for changes; third-party code sends it here too. That `true` is
    ///   the default is inferred.
    /// - Samples send JSON without a Content-Type. Reading taken: application/json.
    #[derive(Clone, Debug, Default)]
    pub struct Create<'a> {
        /// Template: brings defaults, custom fields, report fields and resolutions.
        pub template: Option<inputs::TemplateInput<'a>>,
        /// Type of the job. Answers call it `type` and `type_uuid`.
        pub job_type: Option<inputs::JobTypeInput<'a>>,
        /// Your own identifier of the job, unique. Give it: it is what a lost answer can be looked up by. At most 500
        /// characters.
        pub external_id: Option<&'a str>,
        /// Your order, lead or deal; the same one groups several visits. At most 500 characters.
        pub external_order_id: Option<&'a str>,
        /// What is to be done. At most 15000 characters.
        pub description: Option<&'a str>,
        /// Planned start; give a zone.
        pub scheduled_at: Option<DateTime>,
        /// Planned length.
        pub scheduled_duration: Option<inputs::DurationInput>,
        /// Worker or team.
        pub assignee: Option<inputs::AssigneeInput<'a>>,
        /// Several who see or carry out the job; exactly one of them may edit.
        pub assignees: &'a [inputs::MultipleAssigneeInput<'a>],
        /// How the worker may end the job: at least one success and one failure. At least 2 items.
        pub possible_resolutions: &'a [inputs::ResolutionInput<'a>],
        /// Where the work is.
        pub address: Option<inputs::AddressInput<'a>>,
        /// Contacts.
        pub contacts: &'a [inputs::ContactInput<'a>],
        /// Client.
        pub client: Option<inputs::JobClientInput<'a>>,
        /// Site.
        pub site: Option<inputs::JobSiteInput<'a>>,
        /// Territory.
        pub territory: Option<inputs::TerritoryInput<'a>>,
        /// Skills that are needed.
        pub skills: &'a [inputs::SkillInput<'a>],
        /// Values of the fields that the dispatcher fills in.
        pub custom_fields: &'a [inputs::CustomFieldInput<'a>],
        /// Values of the fields of the report (newer documents only).
        pub report_fields: &'a [inputs::ReportFieldInput<'a>],
        /// Whether the assignees get a push notification; false keeps quiet, for example while a job changes often.
        /// Default: true.
        pub notify_assignees: Option<bool>,
        /// Names of what is sent as null, to empty it: `description`, `scheduledAt`, `scheduledDuration`, `assignee`,
        /// `client`, `site`, `territory`.
        pub clear: &'a [&'a str],
    }

    impl Create<'_> {
        /// The catalog id.
        pub const ID: &'static str = "jobs.create";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("template".into(), self.template.clone().into()),
                ("jobType".into(), self.job_type.clone().into()),
                ("externalId".into(), self.external_id.into()),
                ("externalOrderId".into(), self.external_order_id.into()),
                ("description".into(), self.description.into()),
                ("scheduledAt".into(), self.scheduled_at.map(|moment| moment.to_string()).into()),
                ("scheduledDuration".into(), self.scheduled_duration.clone().into()),
                ("assignee".into(), self.assignee.clone().into()),
                ("assignees".into(), list(self.assignees)),
                ("possibleResolutions".into(), list(self.possible_resolutions)),
                ("address".into(), self.address.clone().into()),
                ("contacts".into(), list(self.contacts)),
                ("client".into(), self.client.clone().into()),
                ("site".into(), self.site.clone().into()),
                ("territory".into(), self.territory.clone().into()),
                ("skills".into(), list(self.skills)),
                ("customFields".into(), list(self.custom_fields)),
                ("reportFields".into(), list(self.report_fields)),
                ("notifyAssignees".into(), self.notify_assignees.into()),
                ("clear".into(), list(self.clear)),
            ])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::JobSaved<'_>> {
            models::JobSaved::of(document.root())
        }
    }

    /// Change a job. Changes what is given, empties what is named in `clear` and leaves the rest as it is. No call
    /// changes the status: the worker does, or the dispatcher in the web application. Described in: Update job
    /// (api-docs.planadoapp.com/docs/v2/resources/jobs/update.html); our copy has the whole page.
    ///
    /// `PATCH /v2/jobs/{uuid|externalId}`, Jobs → Update job (Jobs).
    ///
    /// Retry class `repeatable`: The same values again are the same job; but the version grows, webhook and push
    /// may come twice, and a late repeat may overwrite a newer change.
    ///
    /// Effects:
    /// - Only what is sent changes; the version grows by one
    /// - Pushes a notification to the assignees unless `notifyAssignees` is false
    /// - Sends the webhook `job_updated`
    /// - May create the client and the site, if they are given as new ones
    ///
    /// Errors:
    /// - Once the job is started, `possible_resolutions`, `assignee` and `assignees` (named as examples) cannot be
    ///   changed (status not given)
    ///
    /// About the vendor's document:
    /// - What cannot be changed once the job is started is told by examples only. Read the status before you send
    ///   them.
    /// - `external_id`, `external_order_id`, `template` and `job_type` are missing from the table. Reading taken:
    ///   they are set only when the job is created.
    /// - Unlike with clients and sites, nobody promises that an unknown `external_id` creates a job. Reading taken:
    ///   it is an error.
    /// - `assignees` makes the platform ignore `assignee`. Reading taken: who gives both means one of them, so
    ///   gigwire refuses it.
    #[derive(Clone, Debug, Default)]
    pub struct Update<'a> {
        /// Job's identifier.
        pub uuid: Option<Uuid>,
        /// Your own identifier of the job.
        pub external_id: Option<&'a str>,
        /// What is to be done. At most 15000 characters.
        pub description: Option<&'a str>,
        /// Planned start; give a zone.
        pub scheduled_at: Option<DateTime>,
        /// Planned length.
        pub scheduled_duration: Option<inputs::DurationInput>,
        /// Worker or team.
        pub assignee: Option<inputs::AssigneeInput<'a>>,
        /// Several who see or carry out the job; exactly one of them may edit.
        pub assignees: &'a [inputs::MultipleAssigneeInput<'a>],
        /// How the worker may end the job: at least one success and one failure. At least 2 items.
        pub possible_resolutions: &'a [inputs::ResolutionInput<'a>],
        /// Where the work is.
        pub address: Option<inputs::AddressInput<'a>>,
        /// Contacts.
        pub contacts: &'a [inputs::ContactInput<'a>],
        /// Client.
        pub client: Option<inputs::JobClientInput<'a>>,
        /// Site.
        pub site: Option<inputs::JobSiteInput<'a>>,
        /// Territory.
        pub territory: Option<inputs::TerritoryInput<'a>>,
        /// Skills that are needed.
        pub skills: &'a [inputs::SkillInput<'a>],
        /// Values of the fields that the dispatcher fills in.
        pub custom_fields: &'a [inputs::CustomFieldInput<'a>],
        /// Values of the fields of the report (newer documents only).
        pub report_fields: &'a [inputs::ReportFieldInput<'a>],
        /// The version that the caller knows; whether it locks or is ignored is not known. Known only from third-party
        /// code.
        pub version: Option<i64>,
        /// Whether the assignees get a push notification; false keeps quiet, for example while a job changes often.
        /// Default: true.
        pub notify_assignees: Option<bool>,
        /// Names of what is sent as null, to empty it: `description`, `scheduledAt`, `scheduledDuration`, `assignee`,
        /// `client`, `site`, `territory`.
        pub clear: &'a [&'a str],
    }

    impl Update<'_> {
        /// The catalog id.
        pub const ID: &'static str = "jobs.update";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("uuid".into(), self.uuid.into()),
                ("externalId".into(), self.external_id.into()),
                ("description".into(), self.description.into()),
                ("scheduledAt".into(), self.scheduled_at.map(|moment| moment.to_string()).into()),
                ("scheduledDuration".into(), self.scheduled_duration.clone().into()),
                ("assignee".into(), self.assignee.clone().into()),
                ("assignees".into(), list(self.assignees)),
                ("possibleResolutions".into(), list(self.possible_resolutions)),
                ("address".into(), self.address.clone().into()),
                ("contacts".into(), list(self.contacts)),
                ("client".into(), self.client.clone().into()),
                ("site".into(), self.site.clone().into()),
                ("territory".into(), self.territory.clone().into()),
                ("skills".into(), list(self.skills)),
                ("customFields".into(), list(self.custom_fields)),
                ("reportFields".into(), list(self.report_fields)),
                ("version".into(), self.version.into()),
                ("notifyAssignees".into(), self.notify_assignees.into()),
                ("clear".into(), list(self.clear)),
            ])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::JobSaved<'_>> {
            models::JobSaved::of(document.root())
        }
    }

    /// List the history of a job. Events of a job, the oldest first: one for each version. Described in: Accessing
    /// job history (api-docs.planadoapp.com/docs/v2/resources/jobs/history.html); our copy has the whole page.
    ///
    /// `GET /v2/jobs/{jobUuid}/history`, Jobs → Accessing job history (Jobs).
    ///
    /// Retry class `read`.
    ///
    /// About the vendor's document:
    /// - The printed sample is no JSON: a comma too many, and comments in place of events.
    /// - That the job may be given by your own identifier is not said here. Reading taken: it may not.
    #[derive(Clone, Debug)]
    pub struct History {
        /// Job's identifier.
        pub job_uuid: Uuid,
        /// Go on after the event with this version: a number here, not an identifier.
        pub after: Option<i64>,
    }

    impl History {
        /// The catalog id.
        pub const ID: &'static str = "jobs.history";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(job_uuid: Uuid) -> Self {
            Self { job_uuid, after: None }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![("jobUuid".into(), self.job_uuid.into()), ("after".into(), self.after.into())])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::JobEventPage<'_>> {
            models::JobEventPage::of(document.root())
        }
    }

    /// List the locations of a job. Where the devices of a job's workers were, in the order in which they told.
    /// Described in: Listing job-linked locations (api-docs.planadoapp.com/docs/v2/resources/jobs/locations.html);
    /// our copy has almost the whole page.
    ///
    /// `GET /v2/jobs/{jobUuid}/locations`, Jobs → Listing job-linked locations (Jobs).
    ///
    /// Retry class `read`.
    ///
    /// About the vendor's document:
    /// - `captured_at` of the table is spelled `catured_at` in the sample. Reading taken: either.
    /// - `job_version` is typed UUID by the table and is a number in the sample. Reading taken: a number.
    /// - The page speaks of locations after a given one and does not print the name of the argument. Reading taken:
    ///   `after`, as everywhere.
    #[derive(Clone, Debug)]
    pub struct Locations {
        /// Job's identifier.
        pub job_uuid: Uuid,
        /// Go on after the location with this identifier; leave it out for the beginning.
        pub after: Option<Uuid>,
    }

    impl Locations {
        /// The catalog id.
        pub const ID: &'static str = "jobs.locations";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(job_uuid: Uuid) -> Self {
            Self { job_uuid, after: None }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![("jobUuid".into(), self.job_uuid.into()), ("after".into(), self.after.into())])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::JobLocationPage<'_>> {
            models::JobLocationPage::of(document.root())
        }
    }

    /// An empty list counts as not given.
    fn list<T: Clone + Into<Value>>(items: &[T]) -> Value {
        if items.is_empty() { Value::Null } else { Value::from(items.to_vec()) }
    }
}

/// The calls of `clients`.
pub mod clients {
    use uuid::Uuid;

    use super::super::{inputs, models};
    use crate::codec::{DateTime, Document};
    use crate::value::Value;

    /// List clients. Clients, the newest first, page by page. Described in: List clients
    /// (api-docs.planadoapp.com/docs/v2/resources/clients/list.html); our copy has the sample and most of the
    /// table, without the section on filters.
    ///
    /// `GET /v2/clients`, Clients → List clients (Clients).
    ///
    /// Retry class `read`.
    ///
    /// About the vendor's document:
    /// - Our copy of the documents lacks the section on filters: `updated_at` is documented for sites and taken to
    ///   work here.
    /// - The printed sample is no JSON: a comma too many in `contacts`.
    #[derive(Clone, Debug, Default)]
    pub struct List {
        /// Changed later than this, strictly. Inferred: the documents do not say so.
        pub updated_at_after: Option<DateTime>,
        /// Changed earlier than this, strictly. Inferred: the documents do not say so.
        pub updated_at_before: Option<DateTime>,
        /// Go on after the element with this identifier; leave it out for the beginning.
        pub after: Option<Uuid>,
    }

    impl List {
        /// The catalog id.
        pub const ID: &'static str = "clients.list";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("updatedAtAfter".into(), self.updated_at_after.map(|moment| moment.to_string()).into()),
                ("updatedAtBefore".into(), self.updated_at_before.map(|moment| moment.to_string()).into()),
                ("after".into(), self.after.into()),
            ])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::ClientPage<'_>> {
            models::ClientPage::of(document.root())
        }
    }

    /// Get a client. One client. Described in: Get client
    /// (api-docs.planadoapp.com/docs/v2/resources/clients/get.html); our copy has the samples; the table is cut.
    ///
    /// `GET /v2/clients/{uuid|externalId}`, Clients → Get client (Clients).
    ///
    /// Retry class `read`.
    ///
    /// About the vendor's document:
    /// - The sample of an organisation has no `created_at` and `updated_at`, that of an individual has. Reading
    ///   taken: they may be absent.
    #[derive(Clone, Debug, Default)]
    pub struct Get<'a> {
        /// Client's identifier.
        pub uuid: Option<Uuid>,
        /// Your own identifier of the client.
        pub external_id: Option<&'a str>,
    }

    impl Get<'_> {
        /// The catalog id.
        pub const ID: &'static str = "clients.get";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![("uuid".into(), self.uuid.into()), ("externalId".into(), self.external_id.into())])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::ClientDetails<'_>> {
            models::ClientDetails::of(document.root())
        }
    }

    /// Create a client. Creates a client. `clients.update` with your own identifier creates one too, and may be
    /// repeated. Described in: Create client (api-docs.planadoapp.com/docs/v2/resources/clients/create.html); our
    /// copy has the whole table, some names of keys lost.
    ///
    /// `POST /v2/clients`, Clients → Create client (Clients).
    ///
    /// Retry class `check_first`, check `clients.get`: A repeat may make a second client. Look it up by your
    /// `external_id` first; better, create it with `clients.update`, which may be repeated.
    ///
    /// Effects:
    /// - Creates a client
    /// - Sends a webhook (presumably `client_created`; only `client_updated` is spelled out)
    ///
    /// About the vendor's document:
    /// - The rows of `external_id` and `custom_fields` have lost the names of their keys; `custom_fields` is in the
    ///   newer Russian copy only. The names are inferred.
    /// - The Russian page still names the host api.planadoapp.com, while another page of it names api.planado.ru.
    ///   The base address can be set.
    #[derive(Clone, Debug)]
    pub struct Create<'a> {
        /// An organisation, or else an individual; it cannot be changed afterwards.
        pub organization: bool,
        /// Name of the organisation. At most 5000 characters. Required if it is an organisation.
        pub organization_name: Option<&'a str>,
        /// First name of an individual. At most 50 characters. Required if it is an individual without `last_name` and
        /// `middle_name`.
        pub first_name: Option<&'a str>,
        /// Last name of an individual. At most 50 characters. Required if it is an individual without `first_name` and
        /// `middle_name`.
        pub last_name: Option<&'a str>,
        /// Patronymic of an individual. At most 50 characters. Required if it is an individual without `first_name` and
        /// `last_name`.
        pub middle_name: Option<&'a str>,
        /// Your own identifier of the client. Inferred: the documents do not say so.
        pub external_id: Option<&'a str>,
        /// Address. The key is `site_address` here and `address` on sites and jobs.
        pub site_address: Option<inputs::AddressInput<'a>>,
        /// Contacts.
        pub contacts: &'a [inputs::ContactInput<'a>],
        /// Custom fields; our copy of the documents does not have their shape, so they are sent as they are given.
        /// Inferred: the documents do not say so.
        pub custom_fields: &'a [Value],
    }

    impl<'a> Create<'a> {
        /// The catalog id.
        pub const ID: &'static str = "clients.create";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(organization: bool) -> Self {
            Self {
                organization,
                organization_name: None,
                first_name: None,
                last_name: None,
                middle_name: None,
                external_id: None,
                site_address: None,
                contacts: &[],
                custom_fields: &[],
            }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("organization".into(), self.organization.into()),
                ("organizationName".into(), self.organization_name.into()),
                ("firstName".into(), self.first_name.into()),
                ("lastName".into(), self.last_name.into()),
                ("middleName".into(), self.middle_name.into()),
                ("externalId".into(), self.external_id.into()),
                ("siteAddress".into(), self.site_address.clone().into()),
                ("contacts".into(), list(self.contacts)),
                ("customFields".into(), list(self.custom_fields)),
            ])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::ClientSaved<'_>> {
            models::ClientSaved::of(document.root())
        }
    }

    /// Change or create a client. Changes what is given, empties what is named in `clear` and leaves the rest as it
    /// is. Under an `external_id` that the platform does not know it creates a client: a typing error makes a new
    /// one. Described in: Update client (api-docs.planadoapp.com/docs/v2/resources/clients/update.html); our copy
    /// has the whole page.
    ///
    /// `PATCH /v2/clients/{uuid|externalId}`, Clients → Update client (Clients).
    ///
    /// Retry class `repeatable`: The same values again under the same identifier are the same client.
    ///
    /// Effects:
    /// - Creates a client when the `external_id` is unknown
    /// - Sends the webhook `client_updated`
    ///
    /// About the vendor's document:
    /// - The answer does not tell whether a client was created or changed. Look it up first where that matters.
    /// - `external_id` cannot be changed: it is only in the path.
    #[derive(Clone, Debug, Default)]
    pub struct Update<'a> {
        /// Client's identifier.
        pub uuid: Option<Uuid>,
        /// Your own identifier of the client: an unknown one creates a client under it.
        pub external_id: Option<&'a str>,
        /// An organisation, or else an individual; it cannot be changed afterwards. Required if the call creates the
        /// client.
        pub organization: Option<bool>,
        /// Name of the organisation. At most 5000 characters. Required if the call creates an organisation.
        pub organization_name: Option<&'a str>,
        /// First name of an individual. At most 50 characters. Required if the call creates an individual without
        /// `last_name` and `middle_name`.
        pub first_name: Option<&'a str>,
        /// Last name of an individual. At most 50 characters. Required if the call creates an individual without
        /// `first_name` and `middle_name`.
        pub last_name: Option<&'a str>,
        /// Patronymic of an individual. At most 50 characters. Required if the call creates an individual without
        /// `first_name` and `last_name`.
        pub middle_name: Option<&'a str>,
        /// Address.
        pub site_address: Option<inputs::AddressInput<'a>>,
        /// Contacts.
        pub contacts: &'a [inputs::ContactInput<'a>],
        /// Names of what is sent as null, to empty it: `firstName`, `lastName`, `middleName`.
        pub clear: &'a [&'a str],
    }

    impl Update<'_> {
        /// The catalog id.
        pub const ID: &'static str = "clients.update";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("uuid".into(), self.uuid.into()),
                ("externalId".into(), self.external_id.into()),
                ("organization".into(), self.organization.into()),
                ("organizationName".into(), self.organization_name.into()),
                ("firstName".into(), self.first_name.into()),
                ("lastName".into(), self.last_name.into()),
                ("middleName".into(), self.middle_name.into()),
                ("siteAddress".into(), self.site_address.clone().into()),
                ("contacts".into(), list(self.contacts)),
                ("clear".into(), list(self.clear)),
            ])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::ClientSaved<'_>> {
            models::ClientSaved::of(document.root())
        }
    }

    /// An empty list counts as not given.
    fn list<T: Clone + Into<Value>>(items: &[T]) -> Value {
        if items.is_empty() { Value::Null } else { Value::from(items.to_vec()) }
    }
}

/// The calls of `sites`.
pub mod sites {
    use uuid::Uuid;

    use super::super::{inputs, models};
    use crate::codec::{DateTime, Document};
    use crate::value::Value;

    /// List sites. Sites, the newest first, page by page. Described in: List sites
    /// (api-docs.planadoapp.com/docs/v2/resources/client-sites/list.html); our copy has the whole page.
    ///
    /// `GET /v2/sites`, Sites → List sites (Sites).
    ///
    /// Retry class `read`.
    ///
    /// About the vendor's document:
    /// - `territory` is not null in newer copies and missing from older ones. Reading taken: it may be absent.
    #[derive(Clone, Debug, Default)]
    pub struct List {
        /// Changed later than this, strictly.
        pub updated_at_after: Option<DateTime>,
        /// Changed earlier than this, strictly.
        pub updated_at_before: Option<DateTime>,
        /// Go on after the element with this identifier; leave it out for the beginning.
        pub after: Option<Uuid>,
    }

    impl List {
        /// The catalog id.
        pub const ID: &'static str = "sites.list";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("updatedAtAfter".into(), self.updated_at_after.map(|moment| moment.to_string()).into()),
                ("updatedAtBefore".into(), self.updated_at_before.map(|moment| moment.to_string()).into()),
                ("after".into(), self.after.into()),
            ])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::SitePage<'_>> {
            models::SitePage::of(document.root())
        }
    }

    /// Get a site. One site. Described in: Get site
    /// (api-docs.planadoapp.com/docs/v2/resources/client-sites/get.html); our copy has the whole page.
    ///
    /// `GET /v2/sites/{uuid|externalId}`, Sites → Get site (Sites).
    ///
    /// Retry class `read`.
    ///
    /// About the vendor's document:
    /// - The site stands under `sites` in the sample by your own identifier and under `site` in that by the
    ///   platform's. Reading taken: either.
    #[derive(Clone, Debug, Default)]
    pub struct Get<'a> {
        /// Site's identifier.
        pub uuid: Option<Uuid>,
        /// Your own identifier of the site.
        pub external_id: Option<&'a str>,
    }

    impl Get<'_> {
        /// The catalog id.
        pub const ID: &'static str = "sites.get";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![("uuid".into(), self.uuid.into()), ("externalId".into(), self.external_id.into())])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::Site<'_>> {
            models::Site::of(document.root())
        }
    }

    /// Create a site. Creates a site. `sites.update` with your own identifier creates one too, and may be repeated.
    /// Described in: Create site (api-docs.planadoapp.com/docs/v2/resources/client-sites/create.html); our copy has
    /// the whole page.
    ///
    /// `POST /v2/sites`, Sites → Create site (Sites).
    ///
    /// Retry class `check_first`, check `sites.get`: A repeat may make a second site. Look it up by your
    /// `external_id` first; better, create it with `sites.update`, which may be repeated.
    ///
    /// Effects:
    /// - Creates a site
    /// - Sends a webhook (its type is not in our copy of the documents)
    ///
    /// About the vendor's document:
    /// - `territory` is in answers and in neither table of requests. Reading taken: the API does not set it.
    /// - The row of `custom_fields` is in the newer Russian copy only, without the name of its key, which is
    ///   inferred.
    /// - The first letter of the type Client is a Cyrillic one in the printed table. It is a type, no key: nothing
    ///   follows.
    #[derive(Clone, Debug)]
    pub struct Create<'a> {
        /// Name. At most 300 characters.
        pub name: &'a str,
        /// Your own identifier of the site.
        pub external_id: Option<&'a str>,
        /// Free text. At most 1000 characters.
        pub description: Option<&'a str>,
        /// The client that the site belongs to.
        pub client: Option<inputs::ClientRefInput<'a>>,
        /// Address. The key is `address` here and `site_address` on clients.
        pub address: Option<inputs::AddressInput<'a>>,
        /// Contacts.
        pub contacts: &'a [inputs::ContactInput<'a>],
        /// Custom fields; our copy of the documents does not have their shape, so they are sent as they are given.
        /// Inferred: the documents do not say so.
        pub custom_fields: &'a [Value],
    }

    impl<'a> Create<'a> {
        /// The catalog id.
        pub const ID: &'static str = "sites.create";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(name: &'a str) -> Self {
            Self {
                name,
                external_id: None,
                description: None,
                client: None,
                address: None,
                contacts: &[],
                custom_fields: &[],
            }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("name".into(), self.name.into()),
                ("externalId".into(), self.external_id.into()),
                ("description".into(), self.description.into()),
                ("client".into(), self.client.clone().into()),
                ("address".into(), self.address.clone().into()),
                ("contacts".into(), list(self.contacts)),
                ("customFields".into(), list(self.custom_fields)),
            ])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::SiteSaved<'_>> {
            models::SiteSaved::of(document.root())
        }
    }

    /// Change or create a site. Changes what is given, empties what is named in `clear` and leaves the rest as it
    /// is. Under an `external_id` that the platform does not know it creates a site: a typing error makes a new
    /// one. Described in: Update site (api-docs.planadoapp.com/docs/v2/resources/client-sites/update.html); our
    /// copy has the whole page.
    ///
    /// `PATCH /v2/sites/{uuid|externalId}`, Sites → Update site (Sites).
    ///
    /// Retry class `repeatable`: The same values again under the same identifier are the same site.
    ///
    /// Effects:
    /// - Creates a site when the `external_id` is unknown
    /// - Sends a webhook
    ///
    /// About the vendor's document:
    /// - That the name is needed to create a site follows from `sites.create`.
    /// - `external_id` cannot be changed: it is only in the path.
    #[derive(Clone, Debug, Default)]
    pub struct Update<'a> {
        /// Site's identifier.
        pub uuid: Option<Uuid>,
        /// Your own identifier of the site: an unknown one creates a site under it.
        pub external_id: Option<&'a str>,
        /// Name. At most 300 characters. Required if the call creates the site.
        pub name: Option<&'a str>,
        /// Free text. At most 1000 characters.
        pub description: Option<&'a str>,
        /// The client that the site belongs to.
        pub client: Option<inputs::ClientRefInput<'a>>,
        /// Address.
        pub address: Option<inputs::AddressInput<'a>>,
        /// Contacts.
        pub contacts: &'a [inputs::ContactInput<'a>],
        /// Names of what is sent as null, to empty it: `description`, `client`.
        pub clear: &'a [&'a str],
    }

    impl Update<'_> {
        /// The catalog id.
        pub const ID: &'static str = "sites.update";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("uuid".into(), self.uuid.into()),
                ("externalId".into(), self.external_id.into()),
                ("name".into(), self.name.into()),
                ("description".into(), self.description.into()),
                ("client".into(), self.client.clone().into()),
                ("address".into(), self.address.clone().into()),
                ("contacts".into(), list(self.contacts)),
                ("clear".into(), list(self.clear)),
            ])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::SiteSaved<'_>> {
            models::SiteSaved::of(document.root())
        }
    }

    /// An empty list counts as not given.
    fn list<T: Clone + Into<Value>>(items: &[T]) -> Value {
        if items.is_empty() { Value::Null } else { Value::from(items.to_vec()) }
    }
}

/// The calls of `templates`.
pub mod templates {
    use uuid::Uuid;

    use super::super::models;
    use crate::codec::Document;
    use crate::value::Value;

    /// List templates. Templates of jobs, the oldest first, page by page. Described in: Job templates
    /// (api-docs.planadoapp.com/docs/v2/resources/job-templates.html); our copy has the list; its section on
    /// filters is empty.
    ///
    /// `GET /v2/templates`, Job templates → List job templates (Job templates).
    ///
    /// Retry class `read`.
    ///
    /// About the vendor's document:
    /// - Two templates of the sample have the same `uuid`: a slip.
    /// - There is a section on filters, which our copy of the documents lacks.
    #[derive(Clone, Debug, Default)]
    pub struct List {
        /// Go on after the element with this identifier; leave it out for the beginning.
        pub after: Option<Uuid>,
    }

    impl List {
        /// The catalog id.
        pub const ID: &'static str = "templates.list";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![("after".into(), self.after.into())])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::TemplatePage<'_>> {
            models::TemplatePage::of(document.root())
        }
    }

    /// Get a template. One template with its custom fields. Described in: Job templates
    /// (api-docs.planadoapp.com/docs/v2/resources/job-templates.html); our copy has path and container; the fields
    /// are inferred from the shared structures.
    ///
    /// `GET /v2/templates/{uuid}`, Job templates → Get job template (Job templates).
    ///
    /// Retry class `read`.
    ///
    /// About the vendor's document:
    /// - Of the answer our copy of the documents shows only the container and `uuid`. `custom_fields`,
    ///   `report_fields` and `assignee` follow from the shared structures.
    #[derive(Clone, Debug)]
    pub struct Get {
        /// Template's identifier.
        pub uuid: Uuid,
    }

    impl Get {
        /// The catalog id.
        pub const ID: &'static str = "templates.get";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(uuid: Uuid) -> Self {
            Self { uuid }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![("uuid".into(), self.uuid.into())])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::Template<'_>> {
            models::Template::of(document.root())
        }
    }
}

/// The calls of `job_types`.
pub mod job_types {
    use uuid::Uuid;

    use super::super::models;
    use crate::codec::Document;
    use crate::value::Value;

    /// List job types. Types of jobs, page by page. Described in: Job types
    /// (api-docs.planadoapp.com/docs/v2/resources/job-types.html); our copy has the whole page.
    ///
    /// `GET /v2/job_types`, Job types → List job types (Job types).
    ///
    /// Retry class `read`.
    #[derive(Clone, Debug, Default)]
    pub struct List {
        /// Go on after the element with this identifier; leave it out for the beginning.
        pub after: Option<Uuid>,
    }

    impl List {
        /// The catalog id.
        pub const ID: &'static str = "job_types.list";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![("after".into(), self.after.into())])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::JobTypePage<'_>> {
            models::JobTypePage::of(document.root())
        }
    }
}

/// The calls of `resolutions`.
pub mod resolutions {
    use uuid::Uuid;

    use super::super::models;
    use crate::codec::Document;
    use crate::value::Value;

    /// List resolutions. How jobs may end, page by page. Described in: Resolutions
    /// (api-docs.planadoapp.com/docs/v2/resources/resolutions.html); our copy has the whole page.
    ///
    /// `GET /v2/resolutions`, Resolutions → List resolutions (Resolutions).
    ///
    /// Retry class `read`.
    #[derive(Clone, Debug, Default)]
    pub struct List {
        /// Go on after the element with this identifier; leave it out for the beginning.
        pub after: Option<Uuid>,
    }

    impl List {
        /// The catalog id.
        pub const ID: &'static str = "resolutions.list";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![("after".into(), self.after.into())])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::ResolutionPage<'_>> {
            models::ResolutionPage::of(document.root())
        }
    }
}

/// The calls of `skills`.
pub mod skills {
    use uuid::Uuid;

    use super::super::models;
    use crate::codec::Document;
    use crate::value::Value;

    /// List skills. Skills of workers, page by page. Described in: Listing resources
    /// (api-docs.planadoapp.com/docs/v2/listing-resources.html); our copy has the whole page, which has skills for
    /// its example; the page on skills was not found.
    ///
    /// `GET /v2/skills`, Skills → Listing resources (Skills).
    ///
    /// Retry class `read`.
    #[derive(Clone, Debug, Default)]
    pub struct List {
        /// Go on after the element with this identifier; leave it out for the beginning.
        pub after: Option<Uuid>,
    }

    impl List {
        /// The catalog id.
        pub const ID: &'static str = "skills.list";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![("after".into(), self.after.into())])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::SkillPage<'_>> {
            models::SkillPage::of(document.root())
        }
    }
}

/// The calls of `territories`.
pub mod territories {
    use uuid::Uuid;

    use super::super::models;
    use crate::codec::Document;
    use crate::value::Value;

    /// List territories. Areas in which workers work, page by page. Described in: Territories
    /// (api-docs.planadoapp.com/docs/v2/resources/territories.html); our copy has the whole page.
    ///
    /// `GET /v2/territories`, Territories → List territories (Territories).
    ///
    /// Retry class `read`.
    #[derive(Clone, Debug, Default)]
    pub struct List {
        /// Go on after the element with this identifier; leave it out for the beginning.
        pub after: Option<Uuid>,
    }

    impl List {
        /// The catalog id.
        pub const ID: &'static str = "territories.list";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![("after".into(), self.after.into())])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::TerritoryPage<'_>> {
            models::TerritoryPage::of(document.root())
        }
    }
}

/// The calls of `teams`.
pub mod teams {
    use uuid::Uuid;

    use super::super::models;
    use crate::codec::Document;
    use crate::value::Value;

    /// List teams. Teams, page by page. Their members are not told. Described in: Teams
    /// (api-docs.planadoapp.com/docs/v2/resources/teams.html); our copy has the whole page.
    ///
    /// `GET /v2/teams`, Teams → List teams (Teams).
    ///
    /// Retry class `read`.
    ///
    /// About the vendor's document:
    /// - The name of a team is `name` here and `team` in the shared structures. Reading taken: either, `name`
    ///   first.
    #[derive(Clone, Debug, Default)]
    pub struct List {
        /// Go on after the element with this identifier; leave it out for the beginning.
        pub after: Option<Uuid>,
    }

    impl List {
        /// The catalog id.
        pub const ID: &'static str = "teams.list";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![("after".into(), self.after.into())])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::TeamPage<'_>> {
            models::TeamPage::of(document.root())
        }
    }
}

/// The calls of `dictionaries`.
pub mod dictionaries {
    use uuid::Uuid;

    use super::super::models;
    use crate::codec::Document;
    use crate::value::Value;

    /// List pick lists. Pick lists, page by page. Described in: Dictionaries
    /// (api-docs.planadoapp.com/docs/v2/resources/dictionaries.html); our copy has the whole page.
    ///
    /// `GET /v2/dictionaries`, Dictionaries → List dictionaries (Dictionaries).
    ///
    /// Retry class `read`.
    #[derive(Clone, Debug, Default)]
    pub struct List {
        /// Go on after the element with this identifier; leave it out for the beginning.
        pub after: Option<Uuid>,
    }

    impl List {
        /// The catalog id.
        pub const ID: &'static str = "dictionaries.list";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![("after".into(), self.after.into())])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::PickListPage<'_>> {
            models::PickListPage::of(document.root())
        }
    }

    /// List the entries of a pick list. Entries of a pick list, page by page. Described in: Dictionaries
    /// (api-docs.planadoapp.com/docs/v2/resources/dictionaries.html); our copy has the whole page.
    ///
    /// `GET /v2/dictionaries/{dictionaryUuid}/values`, Dictionaries → List dictionary values (Dictionaries).
    ///
    /// Retry class `read`.
    ///
    /// About the vendor's document:
    /// - A pick list has at most 200 entries; whether they come in pages is not said. Reading taken: page by page
    ///   until there is none.
    #[derive(Clone, Debug)]
    pub struct Values {
        /// Identifier of the pick list.
        pub dictionary_uuid: Uuid,
        /// Go on after the element with this identifier; leave it out for the beginning.
        pub after: Option<Uuid>,
    }

    impl Values {
        /// The catalog id.
        pub const ID: &'static str = "dictionaries.values";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(dictionary_uuid: Uuid) -> Self {
            Self { dictionary_uuid, after: None }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("dictionaryUuid".into(), self.dictionary_uuid.into()),
                ("after".into(), self.after.into()),
            ])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::DictionaryValuePage<'_>> {
            models::DictionaryValuePage::of(document.root())
        }
    }
}

/// The calls of `users`.
pub mod users {
    use super::super::{inputs, models};
    use crate::codec::Document;
    use crate::secret::Secret;
    use crate::value::Value;

    /// Create a user. Creates a user. The vendor's support must allow it for the account first. Described in:
    /// Create user (api-docs.planadoapp.com/docs/v2/resources/users/create.html); our copy has the whole page.
    ///
    /// `POST /v2/users`, Users → Create user (Users).
    ///
    /// Retry class `check_first`, check `experimental.users.list`: A repeat would create an account again. Look for
    /// the email first, in the web application or with a call that is not documented.
    ///
    /// Effects:
    /// - A person gains access; it may take a paid seat, depending on the permissions
    /// - A password travels in the body
    ///
    /// Errors:
    /// - The vendor's support has not allowed the call for the account (status not given)
    ///
    /// About the vendor's document:
    /// - The page does not tell what comes when the call is not allowed.
    /// - `web` and `mobile` of the permissions are neither required nor null. Reading taken: send the part that you
    ///   mean.
    #[derive(Clone, Debug)]
    pub struct Create<'a> {
        /// First name.
        pub first_name: &'a str,
        /// Last name.
        pub last_name: &'a str,
        /// Email, with which the user signs in.
        pub email: &'a str,
        /// Password; the web application asks for at least 8 characters. At most 128 characters.
        pub password: Secret,
        /// Mobile phone.
        pub mobile_phone: Option<&'a str>,
        /// Territory.
        pub territory: Option<inputs::TerritoryInput<'a>>,
        /// Skills.
        pub skills: &'a [inputs::SkillInput<'a>],
        /// What the user may do.
        pub permissions: Option<inputs::UserPermissionsInput>,
    }

    impl<'a> Create<'a> {
        /// The catalog id.
        pub const ID: &'static str = "users.create";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(first_name: &'a str, last_name: &'a str, email: &'a str, password: Secret) -> Self {
            Self {
                first_name,
                last_name,
                email,
                password,
                mobile_phone: None,
                territory: None,
                skills: &[],
                permissions: None,
            }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("firstName".into(), self.first_name.into()),
                ("lastName".into(), self.last_name.into()),
                ("email".into(), self.email.into()),
                ("password".into(), self.password.reveal().into()),
                ("mobilePhone".into(), self.mobile_phone.into()),
                ("territory".into(), self.territory.clone().into()),
                ("skills".into(), list(self.skills)),
                ("permissions".into(), self.permissions.clone().into()),
            ])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::UserSaved<'_>> {
            models::UserSaved::of(document.root())
        }
    }

    /// An empty list counts as not given.
    fn list<T: Clone + Into<Value>>(items: &[T]) -> Value {
        if items.is_empty() { Value::Null } else { Value::from(items.to_vec()) }
    }
}

/// The calls of `shifts`.
pub mod shifts {
    use jiff::civil::Date;
    use uuid::Uuid;

    use super::super::{inputs, models};
    use crate::codec::Document;
    use crate::value::Value;

    /// Get the timeline of a user. When a user works, for at most one week. No listing: `after` is a day here, and
    /// the answer comes whole. Described in: Shifts operations
    /// (api-docs.planadoapp.com/docs/v2/resources/users/shifts.html); our copy has the whole page.
    ///
    /// `GET /v2/users/{userUuid}/shifts`, Shifts → Shifts operations (Shifts).
    ///
    /// Retry class `read`.
    ///
    /// About the vendor's document:
    /// - The sample puts the dates in quotation marks, in an address without any. Reading taken: plain dates.
    /// - `after` is an identifier everywhere else. Reading taken: this is no listing.
    /// - The time zone of the days is not documented, nor whether the last day belongs to the answer.
    #[derive(Clone, Debug)]
    pub struct Get {
        /// User's identifier.
        pub user_uuid: Uuid,
        /// First day.
        pub after: Date,
        /// Last day, at most one week after the first.
        pub before: Date,
    }

    impl Get {
        /// The catalog id.
        pub const ID: &'static str = "shifts.get";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(user_uuid: Uuid, after: Date, before: Date) -> Self {
            Self { user_uuid, after, before }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("userUuid".into(), self.user_uuid.into()),
                ("after".into(), self.after.into()),
                ("before".into(), self.before.into()),
            ])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::Timeline<'_>> {
            models::Timeline::of(document.root())
        }
    }

    /// Set shifts of a user. Says when a user works: it replaces what was there in the given spans of time.
    /// Described in: Shifts operations (api-docs.planadoapp.com/docs/v2/resources/users/shifts.html); our copy has
    /// the sample; neither the table nor the answer.
    ///
    /// `PATCH /v2/users/{userUuid}/shifts`, Shifts → Shifts operations (Shifts).
    ///
    /// Retry class `repeatable`: The same spans again give the same timeline.
    ///
    /// Effects:
    /// - Rewrites the timeline of the user in the given spans
    ///
    /// About the vendor's document:
    /// - Our copy of the documents lacks the table: the fields are those of the sample. `working` is missing from
    ///   one of its elements.
    /// - One span of the sample lasts 29 hours and overlaps the other: a slip of the date. What overlapping does is
    ///   not said.
    /// - Our copy of the documents lacks the answer: whatever comes is taken for success.
    #[derive(Clone, Debug)]
    pub struct Update<'a> {
        /// User's identifier.
        pub user_uuid: Uuid,
        /// Spans of time.
        pub shifts: &'a [inputs::ShiftInput<'a>],
    }

    impl<'a> Update<'a> {
        /// The catalog id.
        pub const ID: &'static str = "shifts.update";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(user_uuid: Uuid, shifts: &'a [inputs::ShiftInput<'a>]) -> Self {
            Self { user_uuid, shifts }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![("userUuid".into(), self.user_uuid.into()), ("shifts".into(), list(self.shifts))])
        }
    }

    /// An empty list counts as not given.
    fn list<T: Clone + Into<Value>>(items: &[T]) -> Value {
        if items.is_empty() { Value::Null } else { Value::from(items.to_vec()) }
    }
}

/// The calls of `webhooks`.
pub mod webhooks {
    use uuid::Uuid;

    use super::super::models;
    use crate::codec::Document;
    use crate::value::Value;

    /// List webhooks. Subscriptions to events, page by page, with their secrets in clear. They are made in the web
    /// application. Described in: List webhooks (api-docs.planadoapp.com/docs/v2/resources/webhooks/list.html); our
    /// copy has the whole section.
    ///
    /// `GET /v2/webhooks`, Webhooks → List webhooks (Webhooks).
    ///
    /// Retry class `read`.
    ///
    /// Effects:
    /// - The answer has secrets in clear: keep it out of logs
    ///
    /// About the vendor's document:
    /// - No call is documented that adds, changes or removes a subscription.
    #[derive(Clone, Debug, Default)]
    pub struct List {
        /// Go on after the element with this identifier; leave it out for the beginning.
        pub after: Option<Uuid>,
    }

    impl List {
        /// The catalog id.
        pub const ID: &'static str = "webhooks.list";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![("after".into(), self.after.into())])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::WebhookPage<'_>> {
            models::WebhookPage::of(document.root())
        }
    }

    /// List deliveries of a webhook. What was delivered, or was not, page by page. Described in: List webhooks
    /// (api-docs.planadoapp.com/docs/v2/resources/webhooks/list.html); our copy has almost the whole section; the
    /// last rows and the values of `status` are cut.
    ///
    /// `GET /v2/webhooks/{webhookUuid}/requests`, Webhooks → Requests (Webhooks).
    ///
    /// Retry class `read`.
    ///
    /// About the vendor's document:
    /// - `status` is `sent` in a sample that could not connect. Reading taken: it was attempted;
    ///   `http_response_code` tells whether it arrived.
    #[derive(Clone, Debug)]
    pub struct Requests {
        /// Identifier of the subscription.
        pub webhook_uuid: Uuid,
        /// Go on after the element with this identifier; leave it out for the beginning.
        pub after: Option<Uuid>,
    }

    impl Requests {
        /// The catalog id.
        pub const ID: &'static str = "webhooks.requests";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(webhook_uuid: Uuid) -> Self {
            Self { webhook_uuid, after: None }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![("webhookUuid".into(), self.webhook_uuid.into()), ("after".into(), self.after.into())])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::WebhookRequestPage<'_>> {
            models::WebhookRequestPage::of(document.root())
        }
    }
}

/// The calls of `experimental`.
pub mod experimental {

    /// The calls of `experimental.jobs`.
    pub mod jobs {
        use uuid::Uuid;

        use crate::value::Value;

        /// Delete a job. Experimental: known only from third-party code (a public third-party client), so it may be
        /// wrong or change. It issues the call and takes any 2xx for success; the permissions have `web.jobs.delete`,
        /// so that jobs can be deleted in the product. Deletes a job, by third-party code.
        ///
        /// `DELETE /v2/jobs/{uuid|externalId}`, Not in the vendor's documents → Delete a job (Not in the vendor's
        /// documents).
        ///
        /// Retry class `check_first`, check `jobs.get`: It destroys, and what a second call answers is not known: see
        /// first whether the job is still there.
        ///
        /// Effects:
        /// - Deletes the job
        ///
        /// About the vendor's document:
        /// - The answer is not known: whatever comes is taken for success.
        #[derive(Clone, Debug, Default)]
        pub struct Delete<'a> {
            /// Job's identifier.
            pub uuid: Option<Uuid>,
            /// Your own identifier of the job.
            pub external_id: Option<&'a str>,
        }

        impl Delete<'_> {
            /// The catalog id.
            pub const ID: &'static str = "experimental.jobs.delete";

            /// What the encoder takes.
            #[must_use]
            pub fn arguments(&self) -> Value {
                Value::Map(vec![("uuid".into(), self.uuid.into()), ("externalId".into(), self.external_id.into())])
            }
        }
    }

    /// The calls of `experimental.users`.
    pub mod users {
        use uuid::Uuid;

        use super::super::super::{inputs, models};
        use crate::codec::Document;
        use crate::value::Value;

        /// List users. Experimental: known only from third-party code (two public third-party clients, independent of
        /// each other), so it may be wrong or change. They issue the call and read `uuid`, `first_name`, `last_name`
        /// and `email`. Users, by third-party code. Whether they come in pages is not known: what comes is the answer.
        ///
        /// `GET /v2/users`, Not in the vendor's documents → List users (Not in the vendor's documents).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - `permissions` is inferred from the shared structures.
        #[derive(Clone, Debug, Default)]
        pub struct List;

        impl List {
            /// The catalog id.
            pub const ID: &'static str = "experimental.users.list";

            /// What the encoder takes.
            #[must_use]
            pub fn arguments(&self) -> Value {
                Value::Null
            }

            /// The answer; `None` if the document answers another call.
            #[must_use]
            pub fn answer(document: &Document) -> Option<models::UserList<'_>> {
                models::UserList::of(document.root())
            }
        }

        /// Change a user. Experimental: known only from third-party code (a public third-party client), so it may be
        /// wrong or change. It sends the permissions in the mobile application. Changes what a user may do, by
        /// third-party code.
        ///
        /// `PATCH /v2/users/{userUuid}`, Not in the vendor's documents → Change a user (Not in the vendor's documents).
        ///
        /// Retry class `repeatable`: The same permissions again are the same permissions.
        ///
        /// Effects:
        /// - Changes what a person has access to
        ///
        /// About the vendor's document:
        /// - The answer is not known: whatever comes is taken for success.
        #[derive(Clone, Debug)]
        pub struct Update {
            /// User's identifier.
            pub user_uuid: Uuid,
            /// What the user may do; only `mobile` was seen being sent.
            pub permissions: inputs::UserPermissionsInput,
        }

        impl Update {
            /// The catalog id.
            pub const ID: &'static str = "experimental.users.update";

            /// What is required, and nothing else.
            #[must_use]
            pub const fn new(user_uuid: Uuid, permissions: inputs::UserPermissionsInput) -> Self {
                Self { user_uuid, permissions }
            }

            /// What the encoder takes.
            #[must_use]
            pub fn arguments(&self) -> Value {
                Value::Map(vec![
                    ("userUuid".into(), self.user_uuid.into()),
                    ("permissions".into(), self.permissions.clone().into()),
                ])
            }
        }
    }

    /// The calls of `experimental.shifts`.
    pub mod shifts {
        use jiff::civil::Date;
        use uuid::Uuid;

        use crate::value::Value;

        /// Mark a day of a user. Experimental: known only from third-party code (a public third-party client), so it
        /// may be wrong or change. It issues the call and ignores the answer. Says whether a user works on a day, by
        /// third-party code. It may not exist at all: `shifts.update` is documented.
        ///
        /// `PATCH /v2/users/{userUuid}/shifts/{date}`, Not in the vendor's documents → Mark a day of a user (Not in the
        /// vendor's documents).
        ///
        /// Retry class `check_first`, check `shifts.get`: Nothing is known about it: read the timeline first.
        ///
        /// About the vendor's document:
        /// - The answer is not known: whatever comes is taken for success.
        #[derive(Clone, Debug)]
        pub struct SetDay {
            /// User's identifier.
            pub user_uuid: Uuid,
            /// The day.
            pub date: Date,
            /// Whether the user works on it.
            pub working: bool,
        }

        impl SetDay {
            /// The catalog id.
            pub const ID: &'static str = "experimental.shifts.set_day";

            /// What is required, and nothing else.
            #[must_use]
            pub const fn new(user_uuid: Uuid, date: Date, working: bool) -> Self {
                Self { user_uuid, date, working }
            }

            /// What the encoder takes.
            #[must_use]
            pub fn arguments(&self) -> Value {
                Value::Map(vec![
                    ("userUuid".into(), self.user_uuid.into()),
                    ("date".into(), self.date.into()),
                    ("working".into(), self.working.into()),
                ])
            }
        }
    }
}
