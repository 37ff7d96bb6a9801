// Made from core/catalog/qugo.json by gigwire-codegen; do not edit.
//! Qugo: the calls. A struct holds the arguments of one; `ID` and `arguments()` are what
//! [`Client::start`](crate::machine::Client::start) takes, `answer()` is the typed view of what comes back.

/// The calls of `employees`.
pub mod employees {
    use super::super::{codes, models};
    use crate::codec::Document;
    use crate::value::Value;

    /// Invite a performer. Sends an SMS with a link for registration to one phone. Tags can be given at once, to
    /// find the performer by later.
    ///
    /// `POST /api/v1/employees`, Исполнители → Приглашение нового исполнителя в систему (Performers).
    ///
    /// Retry class `check_first`, check `employees.list`: Each call may send another SMS and there is no
    /// idempotency key: look the phone up (`searchType` PHONE) first.
    ///
    /// Effects:
    /// - Sends the performer an SMS with a link for registration
    /// - Adds the performer to the favourites of the customer
    /// - Attaches the tags
    ///
    /// Errors:
    /// - 401: The token is missing or not accepted. Nothing renews it: final
    /// - 403: The token has no right to this object or feature
    /// - 422: Input or a rule of the business is not met ("Client Error"); final for that input
    ///
    /// About the vendor's document:
    /// - The overview speaks of tags, the page of `projects[]`. Reading taken: the same.
    /// - `phone` is not marked as required. Reading taken: required.
    /// - The page lists the inputs of this POST as query parameters and shows no body. Reading taken: the query, as
    ///   documented.
    /// - The answer is typed Object and not described. Reading taken: empty, or the performer as in
    ///   `employees.list`.
    /// - An invitation to the platform; one to a job is `job_invites.invite_by_phone`. Both send an SMS.
    /// - The bodies of errors are typed Object and not described. Reading taken: message, code and fields wherever
    ///   they usually are; the answer is kept.
    #[derive(Clone, Debug)]
    pub struct Invite<'a> {
        /// Phone; the form is the one of the vendor's help text for files. Optional on paper, meaningless without it.
        /// Any usual way to write a Russian number; it is sent as `+7XXXXXXXXXX`.
        pub phone: &'a str,
        /// Projects, which the prose calls tags; whether ids or names is not documented.
        pub projects: &'a [&'a str],
    }

    impl<'a> Invite<'a> {
        /// The catalog id.
        pub const ID: &'static str = "employees.invite";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(phone: &'a str) -> Self {
            Self { phone, projects: &[] }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![("phone".into(), self.phone.into()), ("projects".into(), list(self.projects))])
        }

        /// The answer, if the platform sent one.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::Employee<'_>> {
            models::Employee::of(document.root())
        }
    }

    /// List performers. Finds the performers of the customer, invited or registered, page by page. Before any job
    /// or payout of a self-employed performer: `workmanState` must be ACTIVE and `smzState` OK.
    ///
    /// `GET /api/v1/employees/page`, Исполнители → Получение списка исполнителей, доступных заказчику (Performers).
    ///
    /// Retry class `read`.
    ///
    /// Errors:
    /// - 401: The token is missing or not accepted. Nothing renews it: final (inferred)
    /// - 403: The token has no right to this object or feature (inferred)
    /// - 422: Input or a rule of the business is not met ("Client Error"); final for that input (inferred)
    ///
    /// About the vendor's document:
    /// - The prose promises a list of AccountEmployee, the address a page. Reading taken: a list under `items`, or
    ///   a bare one.
    /// - `Active` and ACTIVE, `smzState` and `SmzState`. Reading taken: either.
    /// - How a boolean is written in the query is not documented. Reading taken: `true` and `false`.
    /// - The page could be read up to `filters[workmanCitizenshipCode]` only: further filters may exist, and the
    ///   errors are those of the sibling pages.
    #[derive(Clone, Debug, Default)]
    pub struct List<'a> {
        /// Page number; from 1, as a public client counts (the documents do not say).
        pub page_index: Option<i64>,
        /// Items per page; default and maximum are not documented (a public client asks for 25).
        pub page_size: Option<i64>,
        /// Text to look for in tax number, phone, email and full name.
        pub search: Option<&'a str>,
        /// What `search` is compared with.
        pub search_type: Option<codes::EmployeeSearchType>,
        /// Whether a registered user stands behind the entry.
        pub is_registered: Option<bool>,
        /// Whether a registered performer's profile stands behind the entry.
        pub has_workman: Option<bool>,
        /// State as a self-employed person.
        pub smz_state: Option<codes::SmzState>,
        /// State of the questionnaire.
        pub workman_state: Option<codes::WorkmanState>,
        /// Ids of projects (tags).
        pub projects: &'a [&'a str],
        /// Citizenship.
        pub citizenship: Option<codes::Citizenship>,
        /// Citizenship as a country's code.
        pub citizenship_code: Option<&'a str>,
    }

    impl List<'_> {
        /// The catalog id.
        pub const ID: &'static str = "employees.list";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("pageIndex".into(), self.page_index.into()),
                ("pageSize".into(), self.page_size.into()),
                ("search".into(), self.search.into()),
                ("searchType".into(), self.search_type.clone().into()),
                ("isRegistered".into(), self.is_registered.into()),
                ("hasWorkman".into(), self.has_workman.into()),
                ("smzState".into(), self.smz_state.clone().into()),
                ("workmanState".into(), self.workman_state.clone().into()),
                ("projects".into(), list(self.projects)),
                ("citizenship".into(), self.citizenship.clone().into()),
                ("citizenshipCode".into(), self.citizenship_code.into()),
            ])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::EmployeePage<'_>> {
            models::EmployeePage::of(document.root())
        }
    }

    /// An empty list counts as not given.
    fn list<T: Clone + Into<Value>>(items: &[T]) -> Value {
        if items.is_empty() { Value::Null } else { Value::from(items.to_vec()) }
    }
}

/// The calls of `workman_registries`.
pub mod workman_registries {
    use super::super::{codes, models};
    use crate::codec::{Document, ReceivedFile};
    use crate::value::{FileArg, Value};

    /// Upload an invitation registry. Invites many performers with one workbook: phone (required), name and tags
    /// (optional) in the columns of the template, which comes from the cabinet: no call for it is documented. Take
    /// the id and follow `workman_registries.list` until the counts settle; then
    /// `workman_registries.download_failed` if rows failed.
    ///
    /// `POST /api/v1/workman-registries`, Исполнители → Загрузите реестр (Performers).
    ///
    /// Retry class `check_first`, check `workman_registries.list`: Rows are invited again and SMS sent again: list
    /// the registries and compare time and number of rows first.
    ///
    /// Effects:
    /// - Sends an SMS with an invitation for each valid row
    /// - Adds performers to the favourites of the customer, with their tags
    ///
    /// Errors:
    /// - 401: The token is missing or not accepted. Nothing renews it: final (inferred)
    /// - 403: The token has no right to this object or feature (inferred)
    /// - 422: Input or a rule of the business is not met ("Client Error"); final for that input (inferred)
    ///
    /// About the vendor's document:
    /// - Printed with `/v1`, its siblings with `/api/v1`. Reading taken: one service under `/api/v1`; the client's
    ///   `path_prefix` changes it.
    /// - The overview says that the answer counts good and bad rows, and that the list is to be polled. Reading
    ///   taken: the work may go on after the answer: take the id, then poll.
    /// - Only the overview names this call: body and answer are assumed.
    /// - How the headings of the template read is not documented: take them from the file, by their meaning, in any
    ///   order.
    #[derive(Clone, Debug)]
    pub struct Upload {
        /// The workbook (xlsx; a help text of the vendor's also allows csv). The name of the part is assumed. Inferred:
        /// the documents do not say so.
        pub file: FileArg,
        /// Kind of registry. Not documented as an input: leave it out unless the platform asks for it. Inferred: the
        /// documents do not say so.
        pub r#type: Option<codes::WorkmanRegistryType>,
    }

    impl Upload {
        /// The catalog id.
        pub const ID: &'static str = "workman_registries.upload";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(file: FileArg) -> Self {
            Self { file, r#type: None }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![("file".into(), self.file.clone().into()), ("type".into(), self.r#type.clone().into())])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::WorkmanRegistry<'_>> {
            models::WorkmanRegistry::of(document.root())
        }
    }

    /// List invitation registries. Pages through uploaded registries: when, which kind, how many rows, how many of
    /// them went well or failed.
    ///
    /// `GET /api/v1/workman-registries`, Исполнители → Получение списка реестров приглашения исполнителей
    /// (Performers).
    ///
    /// Retry class `read`.
    ///
    /// Errors:
    /// - 401: The token is missing or not accepted. Nothing renews it: final
    /// - 403: The token has no right to this object or feature
    /// - 422: Input or a rule of the business is not met ("Client Error"); final for that input
    ///
    /// About the vendor's document:
    /// - Printed with `/v1`, its siblings with `/api/v1`. Reading taken: one service under `/api/v1`; the client's
    ///   `path_prefix` changes it.
    /// - The answer is documented without fields: their names are inferred.
    #[derive(Clone, Debug, Default)]
    pub struct List {
        /// Page number; from 1, as a public client counts (the documents do not say).
        pub page_index: Option<i64>,
        /// Items per page; default and maximum are not documented (a public client asks for 25).
        pub page_size: Option<i64>,
        /// Kind of registry.
        pub r#type: Option<codes::WorkmanRegistryType>,
    }

    impl List {
        /// The catalog id.
        pub const ID: &'static str = "workman_registries.list";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("pageIndex".into(), self.page_index.into()),
                ("pageSize".into(), self.page_size.into()),
                ("type".into(), self.r#type.clone().into()),
            ])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::WorkmanRegistryPage<'_>> {
            models::WorkmanRegistryPage::of(document.root())
        }
    }

    /// Download the faulty rows of an invitation registry. An Excel file with the rows that failed, each with its
    /// reason (a bad phone, a duplicate and the like).
    ///
    /// `GET /api/v1/workman-registries/{id}/failed`, Исполнители → Выгрузка файла с ошибочными записями в реестре
    /// приглашений (Performers).
    ///
    /// Retry class `read`.
    ///
    /// Errors:
    /// - 401: The token is missing or not accepted. Nothing renews it: final
    /// - 403: The token has no right to this object or feature
    /// - 404: No such object (inferred)
    /// - 422: Input or a rule of the business is not met ("Client Error"); final for that input
    ///
    /// About the vendor's document:
    /// - Printed with `/v1`, its siblings with `/api/v1`. Reading taken: one service under `/api/v1`; the client's
    ///   `path_prefix` changes it.
    /// - 200 is typed Object, the prose promises an Excel file. Reading taken: a workbook; JSON in its place is an
    ///   error.
    /// - What comes for a registry without faulty rows is not documented. Reading taken: an empty answer says that
    ///   nothing failed; so may 404, which is also the answer to an unknown id.
    /// - The tail is `/failed` here and `/errors` at payroll registries.
    #[derive(Clone, Debug)]
    pub struct DownloadFailed {
        /// Registry id.
        pub id: i64,
    }

    impl DownloadFailed {
        /// The catalog id.
        pub const ID: &'static str = "workman_registries.download_failed";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(id: i64) -> Self {
            Self { id }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![("id".into(), self.id.into())])
        }

        /// The file that was answered, if there is one.
        #[must_use]
        pub fn answer(document: &Document) -> Option<ReceivedFile<'_>> {
            document.file()
        }
    }

    /// List the rows of an invitation registry. Pages through every row of a registry: full name, tax number,
    /// phone, how it went.
    ///
    /// `GET /api/v1/workman-registries/{id}/items`, Исполнители → Получение элементов из реестра приглашений
    /// (Performers).
    ///
    /// Retry class `read`.
    ///
    /// Errors:
    /// - 401: The token is missing or not accepted. Nothing renews it: final
    /// - 403: The token has no right to this object or feature
    /// - 422: Input or a rule of the business is not met ("Client Error"); final for that input
    ///
    /// About the vendor's document:
    /// - Printed with `/v1`, its siblings with `/api/v1`. Reading taken: one service under `/api/v1`; the client's
    ///   `path_prefix` changes it.
    /// - The page promises to follow success and failure, and documents neither a filter nor codes for it. Reading
    ///   taken: the state is an open text; failed is what the file of faulty rows lists.
    #[derive(Clone, Debug)]
    pub struct ListItems<'a> {
        /// Registry id.
        pub id: i64,
        /// Page number; from 1, as a public client counts (the documents do not say).
        pub page_index: Option<i64>,
        /// Items per page; default and maximum are not documented (a public client asks for 25).
        pub page_size: Option<i64>,
        /// Text to look for in phone, full name and tax number.
        pub search: Option<&'a str>,
    }

    impl<'a> ListItems<'a> {
        /// The catalog id.
        pub const ID: &'static str = "workman_registries.list_items";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(id: i64) -> Self {
            Self { id, page_index: None, page_size: None, search: None }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("id".into(), self.id.into()),
                ("pageIndex".into(), self.page_index.into()),
                ("pageSize".into(), self.page_size.into()),
                ("search".into(), self.search.into()),
            ])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::WorkmanRegistryItemPage<'_>> {
            models::WorkmanRegistryItemPage::of(document.root())
        }
    }
}

/// The calls of `job_invites`.
pub mod job_invites {
    use super::super::models;
    use crate::codec::Document;
    use crate::value::Value;

    /// Invite a performer to a job by tax number. Invites a performer to one job, who may accept or decline. Poll
    /// `jobs.get` for the answer. Described in: edition A, page "Приглашение исполнителя к заданию по ИНН"; path
    /// from edition B, overview of jobs.
    ///
    /// `POST /api/v1/jobs/{jobId}/invites/invite-by-inn`, Исполнители → Приглашение исполнителя к заданию по ИНН
    /// (Performers).
    ///
    /// Retry class `check_first`, check `jobs.get`: A repeat may send a second SMS or answer 422: look at the job
    /// first.
    ///
    /// Effects:
    /// - Makes an invitation to the job
    /// - Sends the performer an SMS with a link and a note in the app
    /// - Moves the job from PUBLISHED to WORKMANPENDING (inferred from the names)
    ///
    /// Errors:
    /// - 401: The token is missing or not accepted. Nothing renews it: final
    /// - 403: The token has no right to this object or feature
    /// - 422: Input or a rule of the business is not met ("Client Error"); final for that input
    ///
    /// About the vendor's document:
    /// - `inn` is not marked as required. Reading taken: required.
    /// - Edition A shows no path and calls the parameter `id`, edition B gives the path with `{jobId}`. Reading
    ///   taken: B.
    /// - `jobOffer` and `account` are texts here and objects in `jobs.get`. Reading taken: either.
    /// - The page lists the inputs of this POST as query parameters and shows no body. Reading taken: the query, as
    ///   documented.
    #[derive(Clone, Debug)]
    pub struct InviteByInn<'a> {
        /// Job id.
        pub job_id: i64,
        /// Performer's tax number, 12 digits for a person. Optional on paper, meaningless without it.
        pub inn: &'a str,
        /// Comment shown with the invitation.
        pub description: Option<&'a str>,
    }

    impl<'a> InviteByInn<'a> {
        /// The catalog id.
        pub const ID: &'static str = "job_invites.invite_by_inn";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(job_id: i64, inn: &'a str) -> Self {
            Self { job_id, inn, description: None }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("jobId".into(), self.job_id.into()),
                ("inn".into(), self.inn.into()),
                ("description".into(), self.description.into()),
            ])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::Job<'_>> {
            models::Job::of(document.root())
        }
    }

    /// Invite a performer to a job by phone. Invites a performer to one job, who may accept or decline. Poll
    /// `jobs.get` for the answer. Described in: edition A, page "Приглашение исполнителя к заданию по телефону";
    /// path from edition B, overview of jobs.
    ///
    /// `POST /api/v1/jobs/{jobId}/invites/invite-by-phone`, Исполнители → Приглашение исполнителя к заданию по
    /// телефону (Performers).
    ///
    /// Retry class `check_first`, check `jobs.get`: A repeat may send a second SMS or answer 422: look at the job
    /// first.
    ///
    /// Effects:
    /// - Makes an invitation to the job
    /// - Sends the performer an SMS with a link and a note in the app
    /// - Moves the job from PUBLISHED to WORKMANPENDING (inferred from the names)
    ///
    /// Errors:
    /// - 401: The token is missing or not accepted. Nothing renews it: final
    /// - 403: The token has no right to this object or feature
    /// - 422: Input or a rule of the business is not met ("Client Error"); final for that input
    ///
    /// About the vendor's document:
    /// - `phone` is not marked as required. Reading taken: required.
    /// - Edition A shows no path and calls the parameter `id`, edition B gives the path with `{jobId}`. Reading
    ///   taken: B.
    /// - `jobOffer` and `account` are texts here and objects in `jobs.get`. Reading taken: either.
    /// - The page lists the inputs of this POST as query parameters and shows no body. Reading taken: the query, as
    ///   documented.
    #[derive(Clone, Debug)]
    pub struct InviteByPhone<'a> {
        /// Job id.
        pub job_id: i64,
        /// Performer's phone. Optional on paper, meaningless without it. Any usual way to write a Russian number; it is
        /// sent as `+7XXXXXXXXXX`.
        pub phone: &'a str,
        /// Comment shown with the invitation.
        pub description: Option<&'a str>,
    }

    impl<'a> InviteByPhone<'a> {
        /// The catalog id.
        pub const ID: &'static str = "job_invites.invite_by_phone";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(job_id: i64, phone: &'a str) -> Self {
            Self { job_id, phone, description: None }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("jobId".into(), self.job_id.into()),
                ("phone".into(), self.phone.into()),
                ("description".into(), self.description.into()),
            ])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::Job<'_>> {
            models::Job::of(document.root())
        }
    }
}

/// The calls of `jobs`.
pub mod jobs {
    use jiff::civil::Date;
    use rust_decimal::Decimal;

    use super::super::{codes, models};
    use crate::codec::Document;
    use crate::value::Value;

    /// Create a job. Makes a job with title, first state, service and budget; the rest is optional. The way to pay
    /// the self-employed by edition B. Described in: edition A, page "Создание задания"; path from edition B,
    /// overview of jobs.
    ///
    /// `POST /api/v1/jobs`, Задания → Создание задания (Jobs).
    ///
    /// Retry class `check_first`, check `jobs.list`: A repeat makes a second job and there is no idempotency key:
    /// look for date and title first.
    ///
    /// Effects:
    /// - Makes a job
    /// - With `stateId` MODERATION the budget is probably held (the states MODERATION_AWAITING_HOLD, _HOLD_FAILED
    ///   and _HOLD_COMPLETED exist)
    ///
    /// Errors:
    /// - 401: The token is missing or not accepted. Nothing renews it: final (inferred)
    /// - 403: The token has no right to this object or feature (inferred)
    /// - 422: Input or a rule of the business is not met ("Client Error"); final for that input (inferred)
    ///
    /// About the vendor's document:
    /// - The prose says that the answer is the job; its list of fields is the customer's, flattened. Reading taken:
    ///   either; see `JobCreated.id`.
    /// - `ogrn` and the misspelt `orgn` are both listed. Reading taken: either.
    /// - Title, service, state and budget are called the set parameters and not marked as required. Reading taken:
    ///   required.
    /// - Each of the two days is required where the other is absent, while the prose calls dates optional. Reading
    ///   taken: one of them.
    /// - The page lists the inputs of this POST as query parameters and shows no body. Reading taken: the query, as
    ///   documented.
    /// - The page could be read in part only, up to its list of fields: the errors are those of the sibling pages.
    #[derive(Clone, Debug)]
    pub struct Create<'a> {
        /// Service (`id` in `services_groups.list`). Optional on paper.
        pub service_id: i64,
        /// First state. Optional on paper.
        pub state_id: codes::JobCreateState,
        /// Title. Optional on paper.
        pub title: &'a str,
        /// Text.
        pub description: Option<&'a str>,
        /// Budget, in roubles (assumed). Optional on paper.
        pub budget: Decimal,
        /// Address.
        pub address: Option<&'a str>,
        /// First day; the format is not documented, sent as YYYY-MM-DD. Required if `scheduleFinish` is absent.
        pub schedule_start: Option<Date>,
        /// Last day; the format is not documented, sent as YYYY-MM-DD. Required if `scheduleStart` is absent.
        pub schedule_finish: Option<Date>,
        /// Tags.
        pub tags: &'a [&'a str],
        /// Ids of files uploaded before; the call for that is not documented.
        pub storage_file_ids: &'a [&'a str],
    }

    impl<'a> Create<'a> {
        /// The catalog id.
        pub const ID: &'static str = "jobs.create";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(service_id: i64, state_id: codes::JobCreateState, title: &'a str, budget: Decimal) -> Self {
            Self {
                service_id,
                state_id,
                title,
                description: None,
                budget,
                address: None,
                schedule_start: None,
                schedule_finish: None,
                tags: &[],
                storage_file_ids: &[],
            }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("serviceId".into(), self.service_id.into()),
                ("stateId".into(), self.state_id.clone().into()),
                ("title".into(), self.title.into()),
                ("description".into(), self.description.into()),
                ("budget".into(), self.budget.into()),
                ("address".into(), self.address.into()),
                ("scheduleStart".into(), self.schedule_start.into()),
                ("scheduleFinish".into(), self.schedule_finish.into()),
                ("tags".into(), list(self.tags)),
                ("storageFileIds".into(), list(self.storage_file_ids)),
            ])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::JobCreated<'_>> {
            models::JobCreated::of(document.root())
        }
    }

    /// List jobs. Pages through jobs by state, day and state of the receipt. The path is inferred: its page shows
    /// none. Described in: edition A, page "Получение списка всех заданий".
    ///
    /// `GET /api/v1/jobs`, Задания → Получение списка всех заданий (Jobs).
    ///
    /// Retry class `read`.
    ///
    /// Errors:
    /// - 401: The token is missing or not accepted. Nothing renews it: final (inferred)
    /// - 403: The token has no right to this object or feature (inferred)
    /// - 422: Input or a rule of the business is not met ("Client Error"); final for that input (inferred)
    ///
    /// About the vendor's document:
    /// - The path is not shown. Reading taken: `/api/v1/jobs`, like its siblings; if it answers 404 or 405,
    ///   `/api/v1/jobs/page`, like `employees.list`, is the next guess.
    /// - The prose promises metadata and jobs (title, state, budget, allowed actions), the list of fields one flat
    ///   row of a payment report. Reading taken: a list under `items` or a bare one, of either.
    /// - How several values of a filter are written is not shown. Reading taken: the plain name, once for each
    ///   value.
    /// - Which day the two filters are about is not said. The page could be read in part only: further fields may
    ///   come, and the errors are those of the sibling pages.
    #[derive(Clone, Debug, Default)]
    pub struct List<'a> {
        /// Page number; from 1, as a public client counts (the documents do not say).
        pub page_index: Option<i64>,
        /// Items per page; default and maximum are not documented (a public client asks for 25).
        pub page_size: Option<i64>,
        /// From this day.
        pub date_from: Option<Date>,
        /// To this day.
        pub date_to: Option<Date>,
        /// States of jobs.
        pub state: &'a [codes::JobState],
        /// States of receipts.
        pub receipt_state: &'a [codes::ReceiptState],
    }

    impl List<'_> {
        /// The catalog id.
        pub const ID: &'static str = "jobs.list";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("pageIndex".into(), self.page_index.into()),
                ("pageSize".into(), self.page_size.into()),
                ("dateFrom".into(), self.date_from.into()),
                ("dateTo".into(), self.date_to.into()),
                ("state".into(), list(self.state)),
                ("receiptState".into(), list(self.receipt_state)),
            ])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::JobPage<'_>> {
            models::JobPage::of(document.root())
        }
    }

    /// Get a job. A job with its documents: once it is PAID, `jobOffer` has links to contract, appendix, act and
    /// receipt. Described in: edition A, page "Получение информации о задании по ID"; edition B, page "Получение
    /// информации о задании".
    ///
    /// `GET /api/v1/jobs/{jobId}`, Задания → Получение информации о задании по ID (Jobs).
    ///
    /// Retry class `read`.
    ///
    /// Errors:
    /// - 401: The token is missing or not accepted. Nothing renews it: final (inferred)
    /// - 403: The token has no right to this object or feature
    /// - 404: No such object
    /// - 422: Input or a rule of the business is not met ("Client Error"); final for that input (inferred)
    ///
    /// About the vendor's document:
    /// - Contract and appendix are both called contract. Reading taken: `yearlyContract` is the contract,
    ///   `contract` the appendix.
    /// - `Origin` in the prose. Reading taken: `origin` or `Origin`.
    /// - 401 and 422 are missing on this page only. Reading taken: as everywhere.
    /// - `files` is an object although its name is plural. Reading taken: an object or a list.
    #[derive(Clone, Debug)]
    pub struct Get {
        /// Job id.
        pub job_id: i64,
    }

    impl Get {
        /// The catalog id.
        pub const ID: &'static str = "jobs.get";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(job_id: i64) -> Self {
            Self { job_id }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![("jobId".into(), self.job_id.into())])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::Job<'_>> {
            models::Job::of(document.root())
        }
    }

    /// An empty list counts as not given.
    fn list<T: Clone + Into<Value>>(items: &[T]) -> Value {
        if items.is_empty() { Value::Null } else { Value::from(items.to_vec()) }
    }
}

/// The calls of `job_offers`.
pub mod job_offers {
    use rust_decimal::Decimal;

    use super::super::models;
    use crate::codec::Document;
    use crate::value::Value;

    /// Confirm that the work is done. The customer confirms that the work on an offer is done. Then
    /// `job_offers.accept_result`, or `job_offers.arbitrate` if the amount changes. Described in: edition B,
    /// overview of jobs.
    ///
    /// `POST /api/v1/job-offers/{offerId}/finish-execution`, Задания → finish-execution (Jobs).
    ///
    /// Retry class `check_first`, check `jobs.get`: No money moves, but a repeat is likely to be refused: look at
    /// the job first.
    ///
    /// Effects:
    /// - Moves the job from INPROGRESS to FINISHED (inferred from the names)
    /// - The act may be issued for signing
    ///
    /// Errors:
    /// - 401: The token is missing or not accepted. Nothing renews it: final (inferred)
    /// - 403: The token has no right to this object or feature (inferred)
    /// - 422: Input or a rule of the business is not met ("Client Error"); final for that input (inferred)
    ///
    /// About the vendor's document:
    /// - Only the overview names this call; answer and errors are those of `job_offers.arbitrate`. Reading taken:
    ///   any success is accepted; look at the job for the truth.
    #[derive(Clone, Debug)]
    pub struct FinishExecution {
        /// Offer id: `jobOffer.id` of `jobs.get`, not the job's.
        pub offer_id: i64,
    }

    impl FinishExecution {
        /// The catalog id.
        pub const ID: &'static str = "job_offers.finish_execution";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(offer_id: i64) -> Self {
            Self { offer_id }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![("offerId".into(), self.offer_id.into())])
        }

        /// The answer, if the platform sent one.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::JobOffer<'_>> {
            models::JobOffer::of(document.root())
        }
    }

    /// Accept the result and pay. The customer accepts the result, which starts the payout of the job. Described
    /// in: edition B, overview of jobs.
    ///
    /// `POST /api/v1/job-offers/{offerId}/result-accept`, Задания → result-accept (Jobs).
    ///
    /// Retry class `money`, check `jobs.get`: Money moves: look at the job, and repeat only if its state has not
    /// changed.
    ///
    /// Effects:
    /// - Debits the balance of the customer
    /// - Starts payout, receipt and act
    /// - Pays the tax of a self-employed performer
    /// - Moves the job from FINISHED to PAID; what is in between is not documented
    ///
    /// Errors:
    /// - 401: The token is missing or not accepted. Nothing renews it: final (inferred)
    /// - 403: The token has no right to this object or feature (inferred)
    /// - 422: Input or a rule of the business is not met ("Client Error"); final for that input (inferred)
    ///
    /// About the vendor's document:
    /// - Only the overview names this call; answer and errors are those of `job_offers.arbitrate`. Reading taken:
    ///   any success is accepted; poll the job until PAID.
    #[derive(Clone, Debug)]
    pub struct AcceptResult {
        /// Offer id: `jobOffer.id` of `jobs.get`, not the job's.
        pub offer_id: i64,
        /// Must be true, to say that this is meant: it starts the payout and debits the balance of the customer.
        pub confirm: bool,
    }

    impl AcceptResult {
        /// The catalog id.
        pub const ID: &'static str = "job_offers.accept_result";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(offer_id: i64, confirm: bool) -> Self {
            Self { offer_id, confirm }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![("offerId".into(), self.offer_id.into()), ("confirm".into(), self.confirm.into())])
        }

        /// The answer, if the platform sent one.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::JobOffer<'_>> {
            models::JobOffer::of(document.root())
        }
    }

    /// Finish a job with another amount. Closes a job with another amount than was agreed. By the vendor's help
    /// text the reason is optional and the performer is told the new amount. Described in: edition B, page
    /// "Завершение задания с изменением стоимости".
    ///
    /// `POST /api/v1/job-offers/{offerId}/arbitration`, Задания → Завершение задания с изменением стоимости (Jobs).
    ///
    /// Retry class `money`, check `jobs.get`: The amount changes: look at the job and its `jobOffer.arbitration`
    /// first.
    ///
    /// Effects:
    /// - Opens or settles an arbitration on the offer
    /// - Changes the amount to be paid
    /// - Tells the performer
    ///
    /// Errors:
    /// - 401: The token is missing or not accepted. Nothing renews it: final
    /// - 403: The token has no right to this object or feature
    /// - 422: Input or a rule of the business is not met ("Client Error"); final for that input
    ///
    /// About the vendor's document:
    /// - The overview calls it the way to finish a job with another amount, its fields speak of declining the
    ///   result. Reading taken: it declines the agreed price and proposes a new one; whether anybody must consent is
    ///   not said: poll the job.
    /// - `resultDeclineNewPrice` is not marked as required. Reading taken: required.
    /// - Body parameters without a media type. Reading taken: JSON.
    #[derive(Clone, Debug)]
    pub struct Arbitrate<'a> {
        /// Offer id: `jobOffer.id` of `jobs.get`, not the job's.
        pub offer_id: i64,
        /// Reason.
        pub result_decline_comment: Option<&'a str>,
        /// The new amount, in roubles (assumed). Optional on paper, meaningless without it.
        pub result_decline_new_price: Decimal,
        /// Must be true, to say that this is meant: it changes the amount that is paid for the job.
        pub confirm: bool,
    }

    impl<'a> Arbitrate<'a> {
        /// The catalog id.
        pub const ID: &'static str = "job_offers.arbitrate";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(offer_id: i64, result_decline_new_price: Decimal, confirm: bool) -> Self {
            Self { offer_id, result_decline_comment: None, result_decline_new_price, confirm }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("offerId".into(), self.offer_id.into()),
                ("resultDeclineComment".into(), self.result_decline_comment.into()),
                ("resultDeclineNewPrice".into(), self.result_decline_new_price.into()),
                ("confirm".into(), self.confirm.into()),
            ])
        }

        /// The answer, if the platform sent one.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::JobOffer<'_>> {
            models::JobOffer::of(document.root())
        }
    }
}

/// The calls of `job_registries`.
pub mod job_registries {
    use super::super::{inputs, models};
    use crate::codec::Document;
    use crate::value::Value;

    /// Upload a registry of jobs. Makes many jobs at once and answers with the id of the registry. They are not
    /// published: performers see nothing until a further step, whose call is not documented; publish in the
    /// cabinet. Described in: edition B, overview of jobs.
    ///
    /// `POST /api/v1/job-registries/json`, Задания → job-registries/json (Jobs).
    ///
    /// Retry class `check_first`, check `jobs.list`: A repeat makes a second registry; nothing is published, so it
    /// can be abandoned.
    ///
    /// Effects:
    /// - Makes jobs that are not published
    ///
    /// Errors:
    /// - 401: The token is missing or not accepted. Nothing renews it: final (inferred)
    /// - 403: The token has no right to this object or feature (inferred)
    /// - 422: Input or a rule of the business is not met ("Client Error"); final for that input (inferred)
    ///
    /// About the vendor's document:
    /// - Only the overview names this call; neither rows nor what is around them are described, answer and errors
    ///   are assumed. Reading taken: `payload` is sent as it is; `rows` is a guess made of `jobs.create` and the
    ///   direct payout.
    /// - How a registry is published, and how its rows and faults are read, is not documented. Reading taken: no
    ///   calls are offered; follow `jobs.list`.
    #[derive(Clone, Debug, Default)]
    pub struct UploadJson<'a> {
        /// The body as it is: for whoever knows from Qugo what it must be.
        pub payload: Option<Value>,
        /// Rows of a guessed form, as a bare list. Ask Qugo first. Inferred: the documents do not say so.
        pub rows: &'a [inputs::JobRegistryRow<'a>],
    }

    impl UploadJson<'_> {
        /// The catalog id.
        pub const ID: &'static str = "job_registries.upload_json";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![("payload".into(), self.payload.clone().into()), ("rows".into(), list(self.rows))])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::JobRegistryUploaded<'_>> {
            models::JobRegistryUploaded::of(document.root())
        }
    }

    /// An empty list counts as not given.
    fn list<T: Clone + Into<Value>>(items: &[T]) -> Value {
        if items.is_empty() { Value::Null } else { Value::from(items.to_vec()) }
    }
}

/// The calls of `services_groups`.
pub mod services_groups {
    use super::super::models;
    use crate::codec::Document;
    use crate::value::Value;

    /// List services. The directory of services with their codes: `serviceId` of jobs, `type` of payouts. The
    /// second sheet of the payroll template has the same list. Described in: overviews of jobs and payouts, both
    /// editions.
    ///
    /// `GET /api/v1/common/services-groups`, Выплаты → services-groups (Payouts).
    ///
    /// Retry class `read`.
    ///
    /// Errors:
    /// - 401: The token is missing or not accepted. Nothing renews it: final (inferred)
    /// - 403: The token has no right to this object or feature (inferred)
    ///
    /// About the vendor's document:
    /// - Printed with `/v1`, its siblings with `/api/v1`. Reading taken: one service under `/api/v1`; the client's
    ///   `path_prefix` changes it.
    /// - `jobs.create` wants a number, the direct payout a text. Reading taken: two keys of one service; both are
    ///   read.
    /// - Only overviews name this call: its answer is not described.
    #[derive(Clone, Debug, Default)]
    pub struct List;

    impl List {
        /// The catalog id.
        pub const ID: &'static str = "services_groups.list";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Null
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::ServicesGroups<'_>> {
            models::ServicesGroups::of(document.root())
        }
    }
}

/// The calls of `payroll_registries`.
pub mod payroll_registries {
    use jiff::civil::Date;
    use rust_decimal::Decimal;

    use super::super::{codes, inputs, models};
    use crate::codec::{Document, ReceivedFile};
    use crate::value::{FileArg, Value};

    /// Download the payroll template. The current Excel template: tax number, amount and text of the receipt
    /// (required), service, and by analogy with the direct payout the date of the act (DD.MM.YYYY) and tags; a
    /// second sheet lists the services. Described in: edition A, page "Получение шаблона реестра для выплат".
    ///
    /// `GET /api/v1/payroll-registries/template`, Выплаты → Получение шаблона реестра для выплат (Payouts).
    ///
    /// Retry class `read`.
    ///
    /// Errors:
    /// - 401: The token is missing or not accepted. Nothing renews it: final
    /// - 403: The token has no right to this object or feature
    /// - 404: No such object
    /// - 422: Input or a rule of the business is not met ("Client Error"); final for that input
    ///
    /// About the vendor's document:
    /// - 200 is typed Object, an Excel file is meant. Reading taken: a workbook; JSON in its place is an error.
    /// - How the headings read is not documented: take them from the file, by their meaning, in any order.
    /// - Edition B, which uploads JSON, does not mention it. Reading taken: still valid.
    #[derive(Clone, Debug, Default)]
    pub struct DownloadTemplate;

    impl DownloadTemplate {
        /// The catalog id.
        pub const ID: &'static str = "payroll_registries.download_template";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Null
        }

        /// The file that was answered, if there is one.
        #[must_use]
        pub fn answer(document: &Document) -> Option<ReceivedFile<'_>> {
            document.file()
        }
    }

    /// Upload a payroll registry. Makes a payroll registry of a filled template and answers with its id. Its rows
    /// are checked afterwards; nothing is paid until `payroll_registries.execute`. A corrected file of faulty rows,
    /// without the platform's comments, is uploaded here too. Described in: edition A, overview of payouts.
    ///
    /// `POST /api/v1/payroll-registries`, Выплаты → payroll-registries (Payouts).
    ///
    /// Retry class `check_first`, check `payroll_registries.list`: A repeat makes a second registry, which could be
    /// paid by mistake: look at the list first.
    ///
    /// Effects:
    /// - Makes a registry whose rows are checked (PENDING_VALIDATION, then READY_TO_APPLY or VALIDATION_FAILED)
    ///
    /// Errors:
    /// - 401: The token is missing or not accepted. Nothing renews it: final (inferred)
    /// - 403: The token has no right to this object or feature (inferred)
    /// - 422: Input or a rule of the business is not met ("Client Error"); final for that input (inferred)
    ///
    /// About the vendor's document:
    /// - Edition A presents registries as the way to pay (the commonest fault of a row is that the performer is not
    ///   self-employed); edition B says that they serve natural persons, sole traders and companies and not the
    ///   self-employed, who are paid through jobs. Reading taken: B, which is later by its content (inferred);
    ///   `edition` overrides it.
    /// - Edition B uploads JSON and does not mention it. Only an overview names this call: body and answer are
    ///   assumed.
    #[derive(Clone, Debug)]
    pub struct Upload {
        /// The workbook (xlsx). The name of the part is assumed. Inferred: the documents do not say so.
        pub file: FileArg,
        /// Whether a performer is self-employed (`smzState` OK), if you know. It is checked and not sent.
        pub self_employed: Option<bool>,
        /// Whose word on the self-employed holds, if not edition B's. It is checked and not sent. Required if
        /// `selfEmployed` is true.
        pub edition: Option<codes::DocumentEdition>,
    }

    impl Upload {
        /// The catalog id.
        pub const ID: &'static str = "payroll_registries.upload";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(file: FileArg) -> Self {
            Self { file, self_employed: None, edition: None }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("file".into(), self.file.clone().into()),
                ("selfEmployed".into(), self.self_employed.into()),
                ("edition".into(), self.edition.clone().into()),
            ])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::PayrollRegistry<'_>> {
            models::PayrollRegistry::of(document.root())
        }
    }

    /// Upload a payroll registry as JSON. Makes a payroll registry of JSON rows; it waits for
    /// `payroll_registries.execute`. Described in: edition B, overview of payouts.
    ///
    /// `POST /api/v1/payroll-registries/payrolls`, Выплаты → payroll-registries/payrolls (Payouts).
    ///
    /// Retry class `check_first`, check `payroll_registries.list`: A repeat makes a second registry, which could be
    /// paid by mistake: look at the list first.
    ///
    /// Effects:
    /// - Makes a registry that waits for its confirmation
    ///
    /// Errors:
    /// - 401: The token is missing or not accepted. Nothing renews it: final (inferred)
    /// - 403: The token has no right to this object or feature (inferred)
    /// - 422: Input or a rule of the business is not met ("Client Error"); final for that input (inferred)
    ///
    /// About the vendor's document:
    /// - Edition A presents registries as the way to pay (the commonest fault of a row is that the performer is not
    ///   self-employed); edition B says that they serve natural persons, sole traders and companies and not the
    ///   self-employed, who are paid through jobs. Reading taken: B, which is later by its content (inferred);
    ///   `edition` overrides it.
    /// - Only the overview names this call; neither rows nor what is around them are described, answer and errors
    ///   are assumed. Reading taken: `payload` is sent as it is; `rows` is a guess made of the direct payout.
    #[derive(Clone, Debug, Default)]
    pub struct UploadJson<'a> {
        /// The body as it is: for whoever knows from Qugo what it must be.
        pub payload: Option<Value>,
        /// Rows of a guessed form, as a bare list. Ask Qugo first. Inferred: the documents do not say so.
        pub rows: &'a [inputs::PayrollRow<'a>],
        /// Whether a performer is self-employed (`smzState` OK), if you know. It is checked and not sent.
        pub self_employed: Option<bool>,
        /// Whose word on the self-employed holds, if not edition B's. It is checked and not sent. Required if
        /// `selfEmployed` is true.
        pub edition: Option<codes::DocumentEdition>,
    }

    impl UploadJson<'_> {
        /// The catalog id.
        pub const ID: &'static str = "payroll_registries.upload_json";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("payload".into(), self.payload.clone().into()),
                ("rows".into(), list(self.rows)),
                ("selfEmployed".into(), self.self_employed.into()),
                ("edition".into(), self.edition.clone().into()),
            ])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::PayrollRegistry<'_>> {
            models::PayrollRegistry::of(document.root())
        }
    }

    /// Pay one performer at once. Makes a registry of one row and pays it without further confirmation. With
    /// mandatory acts the payment waits for the act to be signed, 48 hours at most. Paid is only a row in state
    /// PAID: follow `payroll_registries.list_items`. Described in: edition A, page "Формирование реестра выплат с
    /// одним элементом"; edition B, overview of payouts.
    ///
    /// `POST /api/v1/payroll-registries/direct`, Выплаты → Формирование реестра выплат с одним элементом (Payouts).
    ///
    /// Retry class `money`, check `payroll_registries.list`: Money moves and there is no idempotency key: look for
    /// a registry of that time, tax number and amount, and only then decide.
    ///
    /// Effects:
    /// - Holds and pays from the balance of the customer
    /// - Makes the receipt and, if acts are on, the act
    /// - Makes a job with a shortened life
    ///
    /// Errors:
    /// - 401: The token is missing or not accepted. Nothing renews it: final
    /// - 403: The token has no right to this object or feature
    /// - 422: Input or a rule of the business is not met ("Client Error"); final for that input
    ///
    /// About the vendor's document:
    /// - Edition A presents registries as the way to pay (the commonest fault of a row is that the performer is not
    ///   self-employed); edition B says that they serve natural persons, sole traders and companies and not the
    ///   self-employed, who are paid through jobs. Reading taken: B, which is later by its content (inferred);
    ///   `edition` overrides it.
    /// - The page lists the inputs of this POST as query parameters and shows no body. Reading taken: the query, as
    ///   documented.
    /// - Names are in Pascal case here and in camel case elsewhere. Reading taken: exactly these.
    /// - `Price` is a text, the budget of a job a number. Reading taken: the same roubles with a point.
    #[derive(Clone, Debug)]
    pub struct CreateDirect<'a> {
        /// Code of the service (from `services_groups.list`).
        pub r#type: &'a str,
        /// Text of the receipt.
        pub title: &'a str,
        /// Performer's tax number.
        pub inn: &'a str,
        /// Amount, in roubles (assumed); documented as a text.
        pub price: Decimal,
        /// Date of the act.
        pub act_date: Option<Date>,
        /// Tags.
        pub tags: &'a [&'a str],
        /// Whether a performer is self-employed (`smzState` OK), if you know. It is checked and not sent.
        pub self_employed: Option<bool>,
        /// Whose word on the self-employed holds, if not edition B's. It is checked and not sent. Required if
        /// `selfEmployed` is true.
        pub edition: Option<codes::DocumentEdition>,
        /// Must be true, to say that this is meant: it pays at once and asks nobody; by the later edition of the
        /// documents it does not serve the self-employed.
        pub confirm: bool,
    }

    impl<'a> CreateDirect<'a> {
        /// The catalog id.
        pub const ID: &'static str = "payroll_registries.create_direct";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(r#type: &'a str, title: &'a str, inn: &'a str, price: Decimal, confirm: bool) -> Self {
            Self { r#type, title, inn, price, act_date: None, tags: &[], self_employed: None, edition: None, confirm }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("type".into(), self.r#type.into()),
                ("title".into(), self.title.into()),
                ("inn".into(), self.inn.into()),
                ("price".into(), self.price.into()),
                ("actDate".into(), self.act_date.into()),
                ("tags".into(), list(self.tags)),
                ("selfEmployed".into(), self.self_employed.into()),
                ("edition".into(), self.edition.clone().into()),
                ("confirm".into(), self.confirm.into()),
            ])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::PayrollRegistry<'_>> {
            models::PayrollRegistry::of(document.root())
        }
    }

    /// List payroll registries. Pages through registries with the time of their making and their state (awaiting
    /// payment, paid and so on). The path is inferred: its page shows none. Described in: edition A, page
    /// "Получение списка реестров выплат".
    ///
    /// `GET /api/v1/payroll-registries`, Выплаты → Получение списка реестров выплат (Payouts).
    ///
    /// Retry class `read`.
    ///
    /// Errors:
    /// - 401: The token is missing or not accepted. Nothing renews it: final
    /// - 403: The token has no right to this object or feature
    /// - 404: No such object
    /// - 422: Input or a rule of the business is not met ("Client Error"); final for that input
    ///
    /// About the vendor's document:
    /// - The path is not shown. Reading taken: the one that the upload has.
    /// - `registryVersion` and `newRegistry` are listed beside `items` and may belong to an item. Reading taken:
    ///   look in both places.
    #[derive(Clone, Debug, Default)]
    pub struct List<'a> {
        /// Page number; from 1, as a public client counts (the documents do not say).
        pub page_index: Option<i64>,
        /// Items per page; default and maximum are not documented (a public client asks for 25).
        pub page_size: Option<i64>,
        /// Text to look for.
        pub search: Option<&'a str>,
        /// Title.
        pub title: Option<&'a str>,
    }

    impl List<'_> {
        /// The catalog id.
        pub const ID: &'static str = "payroll_registries.list";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("pageIndex".into(), self.page_index.into()),
                ("pageSize".into(), self.page_size.into()),
                ("search".into(), self.search.into()),
                ("title".into(), self.title.into()),
            ])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::PayrollRegistryPage<'_>> {
            models::PayrollRegistryPage::of(document.root())
        }
    }

    /// Pay a payroll registry. Confirms and starts the payment of a registry. A success says that it was accepted:
    /// paid is only a row in state PAID. Look at the rows first (`payroll_registries.list_items`): whether a
    /// registry with faulty rows may be paid is not documented. Described in: edition A, page "Оплата реестра по
    /// ID"; overviews of payouts, both editions.
    ///
    /// `POST /api/v1/payroll-registries/{registryId}/execute`, Выплаты → Оплата реестра по ID (Payouts).
    ///
    /// Retry class `money`, check `payroll_registries.list_items`: Money moves: look at the rows, and repeat only
    /// if none has left READY_TO_APPLY.
    ///
    /// Effects:
    /// - Holds and pays every valid row from the customer's own balance
    /// - Makes receipts and acts
    /// - Moves rows from READY_TO_APPLY to APPLYING (inferred from the order of the states)
    ///
    /// Errors:
    /// - 401: The token is missing or not accepted. Nothing renews it: final
    /// - 403: The token has no right to this object or feature
    /// - 404: No such object
    /// - 422: Input or a rule of the business is not met ("Client Error"); final for that input
    ///
    /// About the vendor's document:
    /// - The text of the page says 204, its table 200 with an Object, the overviews JSON with state, id and amount.
    ///   Reading taken: any success, whatever its body.
    /// - The text says that 204 confirms the operation's end, while the states of the rows go on afterwards.
    ///   Reading taken: accepted, not paid.
    /// - Edition A presents registries as the way to pay (the commonest fault of a row is that the performer is not
    ///   self-employed); edition B says that they serve natural persons, sole traders and companies and not the
    ///   self-employed, who are paid through jobs. Reading taken: B, which is later by its content (inferred).
    #[derive(Clone, Debug)]
    pub struct Execute {
        /// Registry id.
        pub registry_id: i64,
        /// Must be true, to say that this is meant: it pays every valid row of the registry from the balance of the
        /// customer.
        pub confirm: bool,
    }

    impl Execute {
        /// The catalog id.
        pub const ID: &'static str = "payroll_registries.execute";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(registry_id: i64, confirm: bool) -> Self {
            Self { registry_id, confirm }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![("registryId".into(), self.registry_id.into()), ("confirm".into(), self.confirm.into())])
        }

        /// The answer, if the platform sent one.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::PayrollExecution<'_>> {
            models::PayrollExecution::of(document.root())
        }
    }

    /// List the rows of a payroll registry. Rows of a registry with the state of the payment, receipt, act and
    /// other documents. Poll with a growing pause, from 10 seconds to 5 minutes; a signature of an act may take 48
    /// hours. Described in: edition A, page "Получение списка элементов реестра выплат"; edition B, overview of
    /// payouts.
    ///
    /// `GET /api/v1/payroll-registries/{registryId}/items`, Выплаты → Получение списка элементов реестра выплат
    /// (Payouts).
    ///
    /// Retry class `read`.
    ///
    /// Errors:
    /// - 401: The token is missing or not accepted. Nothing renews it: final (inferred)
    /// - 403: The token has no right to this object or feature (inferred)
    /// - 404: No such object (inferred)
    /// - 422: Input or a rule of the business is not met ("Client Error"); final for that input (inferred)
    ///
    /// About the vendor's document:
    /// - Printed with `/v1` on its page and in edition A's overview, with `/api/v1` in edition B. Reading taken:
    ///   one service under `/api/v1`; the client's `path_prefix` changes it.
    /// - The list of states is headed "new statuses". Reading taken: an unknown code is work in progress, never
    ///   paid, never failed.
    /// - AWAITING_HOLD_BALANCE is explained as "basic entities made". Reading taken: money is not held yet.
    /// - The page could be read up to its tables only: whether there are pages is unknown. Reading taken:
    ///   `PageIndex` and `PageSize` are sent, and a short or repeated page is the last.
    /// - The prose calls the list `Items`. Reading taken: `items` or `Items`.
    #[derive(Clone, Debug)]
    pub struct ListItems {
        /// Registry id; called `id` in edition B.
        pub registry_id: i64,
        /// Page number; from 1, as a public client counts (the documents do not say). Inferred: the documents do not
        /// say so.
        pub page_index: Option<i64>,
        /// Items per page; default and maximum are not documented (a public client asks for 25). Inferred: the
        /// documents do not say so.
        pub page_size: Option<i64>,
    }

    impl ListItems {
        /// The catalog id.
        pub const ID: &'static str = "payroll_registries.list_items";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(registry_id: i64) -> Self {
            Self { registry_id, page_index: None, page_size: None }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("registryId".into(), self.registry_id.into()),
                ("pageIndex".into(), self.page_index.into()),
                ("pageSize".into(), self.page_size.into()),
            ])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::PayrollRegistryItemPage<'_>> {
            models::PayrollRegistryItemPage::of(document.root())
        }
    }

    /// Download the faulty rows of a payroll registry. An Excel file with the faulty rows and a comment on each (a
    /// wrong tax number, an empty field and the like). Correct it, remove the platform's comments, and upload it
    /// again. Described in: edition A, page "Выгрузка файла с ошибочными записями реестра выплат"; path from
    /// edition B, overview of payouts.
    ///
    /// `GET /api/v1/payroll-registries/{id}/errors`, Выплаты → Выгрузка файла с ошибочными записями реестра выплат
    /// (Payouts).
    ///
    /// Retry class `read`.
    ///
    /// Errors:
    /// - 401: The token is missing or not accepted. Nothing renews it: final
    /// - 403: The token has no right to this object or feature
    /// - 404: No such object
    /// - 422: Input or a rule of the business is not met ("Client Error"); final for that input
    ///
    /// About the vendor's document:
    /// - Printed with `/v1`, its siblings with `/api/v1`. Reading taken: one service under `/api/v1`; the client's
    ///   `path_prefix` changes it.
    /// - The tail is `/errors` here and `/failed` at invitation registries.
    /// - Only edition B says that the comments must be removed before the file is uploaded again. Reading taken:
    ///   always remove them.
    /// - 200 is typed Object, an Excel file is meant. Reading taken: a workbook; JSON in its place is an error; an
    ///   empty answer says that nothing is faulty.
    #[derive(Clone, Debug)]
    pub struct DownloadErrors {
        /// Registry id.
        pub id: i64,
    }

    impl DownloadErrors {
        /// The catalog id.
        pub const ID: &'static str = "payroll_registries.download_errors";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(id: i64) -> Self {
            Self { id }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![("id".into(), self.id.into())])
        }

        /// The file that was answered, if there is one.
        #[must_use]
        pub fn answer(document: &Document) -> Option<ReceivedFile<'_>> {
            document.file()
        }
    }

    /// An empty list counts as not given.
    fn list<T: Clone + Into<Value>>(items: &[T]) -> Value {
        if items.is_empty() { Value::Null } else { Value::from(items.to_vec()) }
    }
}

/// The calls of `experimental`.
pub mod experimental {

    /// The calls of `experimental.workmans`.
    pub mod workmans {
        use jiff::civil::Date;

        use super::super::super::models;
        use crate::codec::Document;
        use crate::value::Value;

        /// List changed performers. Experimental: known only from third-party code (GitHub
        /// mbondarenkoqugo/1c-integration-project), so it may be wrong or change. The vendor's documents do not know
        /// this call; a prototype of an extension for 1C uses it. Profiles that changed since a day.
        ///
        /// `GET /api/v1/sync/workmans`, Вне документации → sync/workmans (Outside the documents).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - The prototype names the base `/api/v1` and then calls `/sync/workmans` at the host, so the prefix is lost.
        ///   Reading taken: with the prefix.
        /// - `pageindex` here, `PageIndex` in the documents. Reading taken: as the prototype writes it, which is the
        ///   only evidence for this call.
        /// - The prototype takes any status from 400 on for a failure. None of the fields is vouched for.
        #[derive(Clone, Debug, Default)]
        pub struct Sync {
            /// Changed since this day.
            pub update_since: Option<Date>,
            /// Page number, from 1.
            pub page_index: Option<i64>,
            /// Items per page; the prototype asks for 25.
            pub page_size: Option<i64>,
        }

        impl Sync {
            /// The catalog id.
            pub const ID: &'static str = "experimental.workmans.sync";

            /// What the encoder takes.
            #[must_use]
            pub fn arguments(&self) -> Value {
                Value::Map(vec![
                    ("updateSince".into(), self.update_since.into()),
                    ("pageIndex".into(), self.page_index.into()),
                    ("pageSize".into(), self.page_size.into()),
                ])
            }

            /// The answer; `None` if the document answers another call.
            #[must_use]
            pub fn answer(document: &Document) -> Option<models::WorkmanPage<'_>> {
                models::WorkmanPage::of(document.root())
            }
        }
    }
}
