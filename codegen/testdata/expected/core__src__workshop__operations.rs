// Made from testdata/workshop.json by gigwire-codegen; do not edit.
//! Workshop: the calls. A struct holds the arguments of one; `ID` and `arguments()` are what
//! [`Client::start`](crate::machine::Client::start) takes, `answer()` is the typed view of what comes back.

/// The calls of `auth`.
pub mod auth {
    use super::super::models;
    use crate::codec::Document;
    use crate::secret::Secret;
    use crate::value::Value;

    /// Log in. Gives tokens.
    ///
    /// `POST /connect/token`, Всё → Войти (All of it).
    ///
    /// Retry class `repeatable`: Another token does no harm.
    #[derive(Clone, Debug)]
    pub struct Token<'a> {
        /// Name.
        pub username: &'a str,
        /// Password.
        pub password: Secret,
    }

    impl<'a> Token<'a> {
        /// The catalog id.
        pub const ID: &'static str = "auth.token";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(username: &'a str, password: Secret) -> Self {
            Self { username, password }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("username".into(), self.username.into()),
                ("password".into(), self.password.reveal().into()),
            ])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::Tokens<'_>> {
            models::Tokens::of(document.root())
        }
    }

    /// Refresh. Gives new tokens.
    ///
    /// `POST /connect/token`, Всё → Обновить (All of it).
    ///
    /// Retry class `once`: For single use.
    #[derive(Clone, Debug)]
    pub struct Refresh {
        /// Token.
        pub refresh_token: Secret,
    }

    impl Refresh {
        /// The catalog id.
        pub const ID: &'static str = "auth.refresh";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(refresh_token: Secret) -> Self {
            Self { refresh_token }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![("refreshToken".into(), self.refresh_token.reveal().into())])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::Tokens<'_>> {
            models::Tokens::of(document.root())
        }
    }
}

/// The calls of `jobs`.
pub mod jobs {
    use jiff::civil::Date;
    use rust_decimal::Decimal;
    use uuid::Uuid;

    use super::super::{codes, inputs, models};
    use crate::codec::{DateTime, Document, ReceivedFile};
    use crate::value::Value;

    /// List jobs. Jobs.
    ///
    /// `GET /api/v1/jobs`, Всё → Список (All of it).
    ///
    /// Retry class `read`.
    #[derive(Clone, Debug, Default)]
    pub struct List {
        /// After this one.
        pub after: Option<Uuid>,
        /// Only open ones.
        pub is_open: Option<bool>,
        /// From.
        pub from: Option<Date>,
        /// To.
        pub to: Option<Date>,
    }

    impl List {
        /// The catalog id.
        pub const ID: &'static str = "jobs.list";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("after".into(), self.after.into()),
                ("isOpen".into(), self.is_open.into()),
                ("from".into(), self.from.into()),
                ("to".into(), self.to.into()),
            ])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::JobList<'_>> {
            models::JobList::of(document.root())
        }
    }

    /// Find jobs. Jobs, page by page.
    ///
    /// `GET /v1/jobs/find`, Всё → Поиск (All of it).
    ///
    /// Retry class `read`.
    #[derive(Clone, Debug, Default)]
    pub struct Find {
        /// Page, from 1.
        pub page: Option<i64>,
        /// Jobs per page. From 1 to 100.
        pub size: Option<i64>,
    }

    impl Find {
        /// The catalog id.
        pub const ID: &'static str = "jobs.find";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![("page".into(), self.page.into()), ("size".into(), self.size.into())])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::Page<'_>> {
            models::Page::of(document.root())
        }
    }

    /// Get a job. A job. Described in: another page. Inferred: the documents do not say so.
    ///
    /// `GET /api/v1/jobs/{id}`, Всё → Один (All of it).
    ///
    /// Retry class `read`.
    #[derive(Clone, Debug)]
    pub struct Get<'a> {
        /// Its id.
        pub id: &'a str,
    }

    impl<'a> Get<'a> {
        /// The catalog id.
        pub const ID: &'static str = "jobs.get";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(id: &'a str) -> Self {
            Self { id }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![("id".into(), self.id.into())])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::Job<'_>> {
            models::Job::of(document.root())
        }
    }

    /// Create a job. Creates a job.
    ///
    /// `POST /api/v1/jobs`, Всё → Создать (All of it).
    ///
    /// Retry class `once`: Twice is two.
    #[derive(Clone, Debug)]
    pub struct Create<'a> {
        /// Tell them.
        pub notify: Option<bool>,
        /// Title. At most 5 characters.
        pub title: &'a str,
        /// When.
        pub scheduled_at: Option<DateTime>,
        /// What.
        pub description: Option<&'a str>,
        /// Whether it is for an organization.
        pub is_organization: Option<bool>,
        /// Its name. Required if it is for an organization.
        pub organization_name: Option<&'a str>,
        /// First name.
        pub first_name: Option<&'a str>,
        /// Last name.
        pub last_name: Option<&'a str>,
        /// Who does it.
        pub assignee: Option<inputs::Assignee<'a>>,
        /// Who do it. From 1 to 3 items.
        pub assignees: &'a [inputs::Assignee<'a>],
        /// Fields.
        pub fields: &'a [inputs::FieldInput<'a>],
        /// Kind.
        pub kind: Option<codes::Kind>,
        /// Labels.
        pub labels: Option<Value>,
        /// Names of what is sent as null, to empty it: `scheduledAt`, `description`.
        pub clear: &'a [&'a str],
    }

    impl<'a> Create<'a> {
        /// The catalog id.
        pub const ID: &'static str = "jobs.create";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(title: &'a str) -> Self {
            Self {
                notify: None,
                title,
                scheduled_at: None,
                description: None,
                is_organization: None,
                organization_name: None,
                first_name: None,
                last_name: None,
                assignee: None,
                assignees: &[],
                fields: &[],
                kind: None,
                labels: None,
                clear: &[],
            }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("notify".into(), self.notify.into()),
                ("title".into(), self.title.into()),
                ("scheduledAt".into(), self.scheduled_at.map(|moment| moment.to_string()).into()),
                ("description".into(), self.description.into()),
                ("isOrganization".into(), self.is_organization.into()),
                ("organizationName".into(), self.organization_name.into()),
                ("firstName".into(), self.first_name.into()),
                ("lastName".into(), self.last_name.into()),
                ("assignee".into(), self.assignee.clone().into()),
                ("assignees".into(), list(self.assignees)),
                ("fields".into(), list(self.fields)),
                ("kind".into(), self.kind.clone().into()),
                ("labels".into(), self.labels.clone().into()),
                ("clear".into(), list(self.clear)),
            ])
        }

        /// The answer, if the platform sent one.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::Job<'_>> {
            models::Job::of(document.root())
        }
    }

    /// Change a job. Changes a job.
    ///
    /// `PATCH /api/v1/jobs/{id}`, Всё → Изменить (All of it).
    ///
    /// Retry class `repeatable`: It writes the same.
    #[derive(Clone, Debug)]
    pub struct Change<'a> {
        /// Its id.
        pub id: &'a str,
        /// Name.
        pub name: Option<&'a str>,
        /// Address.
        pub url: Option<&'a str>,
        /// Take the address away.
        pub without_url: Option<bool>,
    }

    impl<'a> Change<'a> {
        /// The catalog id.
        pub const ID: &'static str = "jobs.change";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(id: &'a str) -> Self {
            Self { id, name: None, url: None, without_url: None }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("id".into(), self.id.into()),
                ("name".into(), self.name.into()),
                ("url".into(), self.url.into()),
                ("withoutUrl".into(), self.without_url.into()),
            ])
        }
    }

    /// Import jobs. Imports jobs.
    ///
    /// `POST /v1/jobs/import`, Всё → Загрузить (All of it).
    ///
    /// Retry class `once`: Twice is two.
    #[derive(Clone, Debug, Default)]
    pub struct Import<'a> {
        /// Rows.
        pub rows: &'a [inputs::Assignee<'a>],
        /// Rows as they are.
        pub raw: Option<Value>,
    }

    impl Import<'_> {
        /// The catalog id.
        pub const ID: &'static str = "jobs.import";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![("rows".into(), list(self.rows)), ("raw".into(), self.raw.clone().into())])
        }

        /// The answer.
        #[must_use]
        pub fn answer(document: &Document) -> Option<&str> {
            document.root().as_json()
        }
    }

    /// Get failed rows. The rows that failed.
    ///
    /// `GET /v1/jobs/{id}/failed`, Всё → Ошибки (All of it).
    ///
    /// Retry class `read`.
    #[derive(Clone, Debug)]
    pub struct Failed {
        /// Its id.
        pub id: i64,
    }

    impl Failed {
        /// The catalog id.
        pub const ID: &'static str = "jobs.failed";

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

    /// Pay. Pays.
    ///
    /// `POST /v1/jobs/{id}/pay`, Всё → Оплатить (All of it).
    ///
    /// Retry class `money`, check `jobs.get`: It pays.
    #[derive(Clone, Debug)]
    pub struct Pay<'a> {
        /// Its id.
        pub id: &'a str,
        /// Phone. Any usual way to write a Russian number; it is sent as `+7XXXXXXXXXX`.
        pub phone: Option<&'a str>,
        /// Price.
        pub price: Option<Decimal>,
        /// Must be true, to say that this is meant: money leaves the account at once.
        pub confirm: bool,
    }

    impl<'a> Pay<'a> {
        /// The catalog id.
        pub const ID: &'static str = "jobs.pay";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(id: &'a str, confirm: bool) -> Self {
            Self { id, phone: None, price: None, confirm }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("id".into(), self.id.into()),
                ("phone".into(), self.phone.into()),
                ("price".into(), self.price.into()),
                ("confirm".into(), self.confirm.into()),
            ])
        }
    }

    /// An empty list counts as not given.
    fn list<T: Clone + Into<Value>>(items: &[T]) -> Value {
        if items.is_empty() { Value::Null } else { Value::from(items.to_vec()) }
    }
}

/// The calls of `experimental`.
pub mod experimental {

    /// The calls of `experimental.permissions`.
    pub mod permissions {
        use super::super::super::models;
        use crate::codec::Document;
        use crate::value::Value;

        /// Get permissions. Experimental: known only from third-party code (a client on the web), so it may be wrong or
        /// change. Two clients call it. What is allowed.
        ///
        /// `GET /v1/permissions`, Всё → Права (All of it).
        ///
        /// Retry class `read`.
        #[derive(Clone, Debug, Default)]
        pub struct Get;

        impl Get {
            /// The catalog id.
            pub const ID: &'static str = "experimental.permissions.get";

            /// What the encoder takes.
            #[must_use]
            pub fn arguments(&self) -> Value {
                Value::Null
            }

            /// The answer; `None` if the document answers another call.
            #[must_use]
            pub fn answer(document: &Document) -> Option<models::Permissions<'_>> {
                models::Permissions::of(document.root())
            }
        }
    }
}
