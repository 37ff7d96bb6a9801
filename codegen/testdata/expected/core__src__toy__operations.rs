// Made from testdata/toy.json by gigwire-codegen; do not edit.
//! Toy: the calls. A struct holds the arguments of one; `ID` and `arguments()` are what
//! [`Client::start`](crate::machine::Client::start) takes, `answer()` is the typed view of what comes back.

/// The calls of `auth`.
pub mod auth {
    use super::super::models;
    use crate::codec::Document;
    use crate::secret::Secret;
    use crate::value::Value;

    /// Log in. Gives tokens.
    ///
    /// `POST /login`, Доступ → Войти (Access).
    ///
    /// Retry class `once`: It may burn a code.
    #[derive(Clone, Debug)]
    pub struct Login {
        /// Password.
        pub password: Secret,
        /// Code.
        pub code: Option<Secret>,
    }

    impl Login {
        /// The catalog id.
        pub const ID: &'static str = "auth.login";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(password: Secret) -> Self {
            Self { password, code: None }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("password".into(), self.password.reveal().into()),
                ("code".into(), self.code.as_ref().map(Secret::reveal).into()),
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
    /// `POST /refresh`, Доступ → Обновить (Access).
    ///
    /// Retry class `once`: For single use.
    #[derive(Clone, Debug)]
    pub struct Refresh {
        /// Token.
        pub token: Secret,
    }

    impl Refresh {
        /// The catalog id.
        pub const ID: &'static str = "auth.refresh";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(token: Secret) -> Self {
            Self { token }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![("token".into(), self.token.reveal().into())])
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

    use super::super::{codes, models};
    use crate::codec::Document;
    use crate::value::Value;

    /// List jobs. Jobs, page by page.
    ///
    /// `GET /jobs`, Дела → Список (Jobs).
    ///
    /// Retry class `read`.
    #[derive(Clone, Debug, Default)]
    pub struct List<'a> {
        /// States.
        pub state: &'a [codes::JobState],
        /// Due, from.
        pub due_from: Option<Date>,
        /// Page number, from 1.
        pub page: Option<i64>,
        /// Items per page. Default: 20. At most 500.
        pub size: Option<i64>,
    }

    impl List<'_> {
        /// The catalog id.
        pub const ID: &'static str = "jobs.list";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("state".into(), list(self.state)),
                ("dueFrom".into(), self.due_from.into()),
                ("page".into(), self.page.into()),
                ("size".into(), self.size.into()),
            ])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::JobPage<'_>> {
            models::JobPage::of(document.root())
        }
    }

    /// Get rates. Rates by code.
    ///
    /// `GET /rates`, Дела → Ставки (Jobs).
    ///
    /// Retry class `read`.
    #[derive(Clone, Debug, Default)]
    pub struct Rates;

    impl Rates {
        /// The catalog id.
        pub const ID: &'static str = "jobs.rates";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Null
        }

        /// The answer.
        pub fn answer<'d>(document: &'d Document) -> impl Iterator<Item = (&'d str, Decimal)> + use<'d> {
            document.root().entries().filter_map(|(key, node)| Some((key, node.as_decimal()?)))
        }
    }

    /// List jobs the old way. Deprecated by the vendor. Jobs.
    ///
    /// `GET /old`, Дела → Старый список (Jobs).
    ///
    /// Retry class `read`.
    #[derive(Clone, Debug, Default)]
    pub struct Old;

    impl Old {
        /// The catalog id.
        pub const ID: &'static str = "jobs.old";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Null
        }

        /// The answer.
        #[must_use]
        pub fn answer(document: &Document) -> Option<&str> {
            document.root().as_json()
        }
    }

    /// The calls of `jobs.parts`.
    pub mod parts {
        use rust_decimal::Decimal;
        use uuid::Uuid;

        use super::super::super::{codes, inputs, models};
        use crate::codec::{DateTime, Document};
        use crate::value::Value;

        /// Add parts. Adds parts to a job.
        ///
        /// `POST /jobs/{id|uuid}/parts`, Дела → Добавить (Jobs).
        ///
        /// Retry class `check_first`, check `jobs.list`: Look first.
        ///
        /// Effects:
        /// - The job is done
        ///
        /// Errors:
        /// - 422: No such part
        /// - code 7: Too late (inferred)
        ///
        /// About the vendor's document:
        /// - Two pages say two things. Reading taken: the first.
        #[derive(Clone, Debug)]
        pub struct Add<'a> {
            /// Job id.
            pub id: Option<i64>,
            /// Job UUID.
            pub uuid: Option<Uuid>,
            /// Parts.
            pub parts: &'a [inputs::Part<'a>],
            /// When it is due. Required if the job is big.
            pub due_at: Option<DateTime>,
            /// Kind.
            pub kind: Option<codes::JobKind>,
            /// Price.
            pub price: Option<Decimal>,
            /// Tax number.
            pub tax_number: Option<&'a str>,
        }

        impl<'a> Add<'a> {
            /// The catalog id.
            pub const ID: &'static str = "jobs.parts.add";

            /// What is required, and nothing else.
            #[must_use]
            pub const fn new(parts: &'a [inputs::Part<'a>]) -> Self {
                Self { id: None, uuid: None, parts, due_at: None, kind: None, price: None, tax_number: None }
            }

            /// What the encoder takes.
            #[must_use]
            pub fn arguments(&self) -> Value {
                Value::Map(vec![
                    ("id".into(), self.id.into()),
                    ("uuid".into(), self.uuid.into()),
                    ("parts".into(), list(self.parts)),
                    ("dueAt".into(), self.due_at.map(|moment| moment.to_string()).into()),
                    ("kind".into(), self.kind.clone().into()),
                    ("price".into(), self.price.into()),
                    ("taxNumber".into(), self.tax_number.into()),
                ])
            }

            /// The answer, if the platform sent one.
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

    /// The calls of `jobs.files`.
    pub mod files {
        use jiff::civil::Date;

        use super::super::super::models;
        use crate::codec::Document;
        use crate::value::{FileArg, Value};

        /// Add a file. Experimental: the vendor does not describe this call, so it may be wrong or change. Adds a file
        /// to a job.
        ///
        /// `POST /files`, Дела → Файл (Jobs).
        ///
        /// Retry class `once`: Twice is two files.
        #[derive(Clone, Debug)]
        pub struct Add<'a> {
            /// Phone, digits only.
            pub phone: Option<&'a str>,
            /// Day.
            pub day: Option<Date>,
            /// The file.
            pub file: FileArg,
        }

        impl<'a> Add<'a> {
            /// The catalog id.
            pub const ID: &'static str = "jobs.files.add";

            /// What is required, and nothing else.
            #[must_use]
            pub const fn new(file: FileArg) -> Self {
                Self { phone: None, day: None, file }
            }

            /// What the encoder takes.
            #[must_use]
            pub fn arguments(&self) -> Value {
                Value::Map(vec![
                    ("phone".into(), self.phone.into()),
                    ("day".into(), self.day.into()),
                    ("file".into(), self.file.clone().into()),
                ])
            }

            /// The answer; `None` if the document answers another call.
            #[must_use]
            pub fn answer(document: &Document) -> Option<models::JobPage<'_>> {
                models::JobPage::of(document.root())
            }
        }
    }

    /// An empty list counts as not given.
    fn list<T: Clone + Into<Value>>(items: &[T]) -> Value {
        if items.is_empty() { Value::Null } else { Value::from(items.to_vec()) }
    }
}
