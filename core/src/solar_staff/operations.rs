// Made from core/catalog/solar_staff.json by gigwire-codegen; do not edit.
//! Solar Staff: the calls. A struct holds the arguments of one; `ID` and `arguments()` are what
//! [`Client::start`](crate::machine::Client::start) takes, `answer()` is the typed view of what comes back.

/// The calls of `auth`.
pub mod auth {
    use super::super::models;
    use crate::codec::Document;
    use crate::secret::Secret;
    use crate::value::Value;

    /// Log in. Exchanges user name, password and, when needed, a 2FA code for a token pair.
    ///
    /// `POST /login`, Авторизация → Запрос JWT токена (Authorisation).
    ///
    /// Retry class `once`: Without a code a repeat sends another SMS; with one it may burn the code or lock the
    /// account (not documented).
    ///
    /// Effects:
    /// - Without a code and with SMS 2FA on: sends an SMS with the code
    ///
    /// Errors:
    /// - 401: Wrong credentials (inferred)
    ///
    /// About the vendor's document:
    /// - `code` is typed string and the sample sends the number 0. Reading taken: text, leading zeroes kept.
    /// - `code` is marked not required, the prose requires it when 2FA is on. Reading taken: required then.
    /// - The sample request has no Content-Type. Reading taken: application/json.
    #[derive(Clone, Debug)]
    pub struct Login<'a> {
        /// User name.
        pub username: &'a str,
        /// Password.
        pub password: Secret,
        /// 2FA code. Without it, and with 2FA on, a code is sent out and a challenge comes back. Required if two-factor
        /// authentication is on.
        pub code: Option<Secret>,
    }

    impl<'a> Login<'a> {
        /// The catalog id.
        pub const ID: &'static str = "auth.login";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(username: &'a str, password: Secret) -> Self {
            Self { username, password, code: None }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("username".into(), self.username.into()),
                ("password".into(), self.password.reveal().into()),
                ("code".into(), self.code.as_ref().map(Secret::reveal).into()),
            ])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::LoginAnswer<'_>> {
            models::LoginAnswer::of(document.root())
        }
    }

    /// Refresh the token. Exchanges a refresh token for a new token pair.
    ///
    /// `POST /token/refresh`, Авторизация → Обновление JWT токена (Authorisation).
    ///
    /// Retry class `once`: The refresh token may be for single use (not documented).
    ///
    /// Effects:
    /// - Issues a new pair; whether the old refresh token stops working is not documented
    ///
    /// Errors:
    /// - 401: The refresh token is not accepted (inferred)
    ///
    /// About the vendor's document:
    /// - The refresh token is described as a JWT, every sample shows a UUID. Reading taken: opaque text.
    #[derive(Clone, Debug)]
    pub struct Refresh {
        /// Refresh token of `auth.login`, `auth.refresh` or `companies.switch`.
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
        pub fn answer(document: &Document) -> Option<models::TokenPair<'_>> {
            models::TokenPair::of(document.root())
        }
    }
}

/// The calls of `companies`.
pub mod companies {
    use super::super::models;
    use crate::codec::Document;
    use crate::value::Value;

    /// List companies. Companies of the signed-in user.
    ///
    /// `GET /customer/companies`, Компания → Получить компании пользователя (Company).
    ///
    /// Retry class `read`.
    ///
    /// About the vendor's document:
    /// - `items` and `pagination` are in the sample only, and no page arguments are documented. Reading taken: one
    ///   answer holds all companies.
    #[derive(Clone, Debug, Default)]
    pub struct List;

    impl List {
        /// The catalog id.
        pub const ID: &'static str = "companies.list";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Null
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::CompanyPage<'_>> {
            models::CompanyPage::of(document.root())
        }
    }

    /// Switch company. Chooses the company to work with; the new token pair replaces the old one.
    ///
    /// `PATCH /customer/companies`, Компания → Изменить компанию (Company).
    ///
    /// Retry class `repeatable`: Choosing the same company twice is choosing it once; but it changes what every
    /// user of the token sees.
    ///
    /// Effects:
    /// - Changes the current company of the session
    /// - Issues new tokens; what happens to the old ones is not documented
    ///
    /// About the vendor's document:
    /// - There are two ways to pick a company: this call and the `x-company-id` header. The header is safer for
    ///   parallel work.
    #[derive(Clone, Debug)]
    pub struct Switch {
        /// Company id (from `companies.list`).
        pub company_id: i64,
    }

    impl Switch {
        /// The catalog id.
        pub const ID: &'static str = "companies.switch";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(company_id: i64) -> Self {
            Self { company_id }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![("companyId".into(), self.company_id.into())])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::TokenPair<'_>> {
            models::TokenPair::of(document.root())
        }
    }

    /// Get the balance. Balance and held funds of the company.
    ///
    /// `GET /customer/balance`, Компания → Получить баланс компании (Company).
    ///
    /// Retry class `read`.
    ///
    /// About the vendor's document:
    /// - Amounts are typed string, the sample shows numbers. Reading taken: both are read.
    #[derive(Clone, Debug, Default)]
    pub struct Balance;

    impl Balance {
        /// The catalog id.
        pub const ID: &'static str = "companies.balance";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Null
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::Balance<'_>> {
            models::Balance::of(document.root())
        }
    }
}

/// The calls of `freelancers`.
pub mod freelancers {
    use jiff::civil::Date;
    use uuid::Uuid;

    use super::super::{codes, models};
    use crate::codec::Document;
    use crate::secret::Secret;
    use crate::value::Value;

    /// List freelancers. Freelancers of the team, page by page.
    ///
    /// `GET /customer/freelancers`, Фрилансеры → Получить список фрилансеров (Freelancers).
    ///
    /// Retry class `read`.
    ///
    /// About the vendor's document:
    /// - All filters are marked required and the sample sends one. Reading taken: optional.
    /// - The quick start speaks of an email filter of this search; there is none. Use `freelancers.get_by_email`.
    /// - `taxationStatusId` is 0 in the sample, which the table does not list.
    /// - `isTaxPaymentAllowed` is in the table only.
    #[derive(Clone, Debug, Default)]
    pub struct List {
        /// Taxation status.
        pub taxation_status_id: Option<codes::TaxationStatus>,
        /// Whether the account is verified.
        pub is_verified: Option<bool>,
        /// Whether an invitation was sent.
        pub is_invite_email_sent: Option<bool>,
        /// Invitation date, from (format not documented, read as for tasks).
        pub date_invited_from: Option<Date>,
        /// Invitation date, to.
        pub date_invited_to: Option<Date>,
        /// Page number, from 1.
        pub page: Option<i64>,
        /// Items per page. Default: 20. At most 500.
        pub size: Option<i64>,
    }

    impl List {
        /// The catalog id.
        pub const ID: &'static str = "freelancers.list";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("taxationStatusId".into(), self.taxation_status_id.into()),
                ("isVerified".into(), self.is_verified.into()),
                ("isInviteEmailSent".into(), self.is_invite_email_sent.into()),
                ("dateInvitedFrom".into(), self.date_invited_from.into()),
                ("dateInvitedTo".into(), self.date_invited_to.into()),
                ("page".into(), self.page.into()),
                ("size".into(), self.size.into()),
            ])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::FreelancerPage<'_>> {
            models::FreelancerPage::of(document.root())
        }
    }

    /// Find a freelancer by email. One freelancer by email.
    ///
    /// `GET /customer/freelancer-by-email/{email}`, Фрилансеры → Найти фрилансера по email (Freelancers).
    ///
    /// Retry class `read`.
    ///
    /// About the vendor's document:
    /// - `uuid` is typed integer in the table and is "abc123" in the sample. Reading taken: a UUID.
    /// - `taxationStatusId` is 2 in the sample, which the table does not list.
    /// - `country` is the Russian name of the country in the sample, a two-letter code by the text.
    /// - `emailConfirmationStatus` and `phoneConfirmationStatus` are typed boolean, the sample shows 1.
    /// - The answer when nobody is found is not documented.
    /// - The path is not under /customer/freelancers.
    #[derive(Clone, Debug)]
    pub struct GetByEmail<'a> {
        /// Email.
        pub email: &'a str,
    }

    impl<'a> GetByEmail<'a> {
        /// The catalog id.
        pub const ID: &'static str = "freelancers.get_by_email";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(email: &'a str) -> Self {
            Self { email }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![("email".into(), self.email.into())])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::Freelancer<'_>> {
            models::Freelancer::of(document.root())
        }
    }

    /// Find a freelancer by phone. One freelancer by phone number.
    ///
    /// `GET /customer/freelancer-by-phone/{phone}`, Фрилансеры → Найти фрилансера по номеру телефона (Freelancers).
    ///
    /// Retry class `read`.
    ///
    /// About the vendor's document:
    /// - `uuid` is typed integer in the table and is "abc123" in the sample. Reading taken: a UUID.
    /// - `taxationStatusId` is 2 in the sample, which the table does not list.
    /// - `country` is the Russian name of the country in the sample, a two-letter code by the text.
    /// - `emailConfirmationStatus` and `phoneConfirmationStatus` are typed boolean, the sample shows 1.
    /// - The answer when nobody is found is not documented.
    #[derive(Clone, Debug)]
    pub struct GetByPhone<'a> {
        /// Phone number; digits only, as for `freelancers.invite` (the format is not stated here).
        pub phone: &'a str,
    }

    impl<'a> GetByPhone<'a> {
        /// The catalog id.
        pub const ID: &'static str = "freelancers.get_by_phone";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(phone: &'a str) -> Self {
            Self { phone }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![("phone".into(), self.phone.into())])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::Freelancer<'_>> {
            models::Freelancer::of(document.root())
        }
    }

    /// Get a freelancer. One freelancer by id or UUID.
    ///
    /// `GET /customer/freelancers/{freelancerId|freelancerUuid}`, Фрилансеры → Получить данные фрилансера
    /// (Freelancers).
    ///
    /// Retry class `read`.
    ///
    /// About the vendor's document:
    /// - The sample address holds two hosts. Reading taken: the base address.
    /// - `uuid` is in neither table nor sample although both finders return it.
    /// - `taxationStatusId` is 0 in the sample, which the table does not list.
    /// - `isTaxPaymentAllowed` and the two confirmation fields are in the table only.
    #[derive(Clone, Debug, Default)]
    pub struct Get {
        /// Numeric freelancer id.
        pub freelancer_id: Option<i64>,
        /// Freelancer UUID.
        pub freelancer_uuid: Option<Uuid>,
    }

    impl Get {
        /// The catalog id.
        pub const ID: &'static str = "freelancers.get";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("freelancerId".into(), self.freelancer_id.into()),
                ("freelancerUuid".into(), self.freelancer_uuid.into()),
            ])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::Freelancer<'_>> {
            models::Freelancer::of(document.root())
        }
    }

    /// Invite a freelancer. Adds a freelancer to the team by email (an invitation goes out if the person is not
    /// registered) or by phone (no invitation; the form is offered at registration). The UUID is made by the
    /// service.
    ///
    /// `POST /customer/freelancers`, Фрилансеры → Пригласить фрилансера (Freelancers).
    ///
    /// Retry class `check_first`, check `freelancers.get_by_email`: The same email or phone should lead to the same
    /// person (not documented), but the invitation may go out twice. Look up by email or by phone first.
    ///
    /// Effects:
    /// - Adds the freelancer to the team
    /// - Optional fields fill in the registration form: the freelancer sees them and only confirms
    /// - Sends an invitation when there is an email, the person is not registered and `sendEmail` is not false
    ///
    /// About the vendor's document:
    /// - `country` is required by the table and absent from the sample. Reading taken: required.
    /// - The quick start says that the answer is empty, the section shows a uuid. Reading taken: either.
    /// - The table says that one of `email` and `phone` is required; that both may not be given is not said.
    ///   Reading taken: at least one.
    #[derive(Clone, Debug)]
    pub struct Invite<'a> {
        /// Email.
        pub email: Option<&'a str>,
        /// Phone: digits only.
        pub phone: Option<&'a str>,
        /// Country letter code (the list of countries that the table refers to has numeric codes).
        pub country: &'a str,
        /// First name.
        pub first_name: Option<&'a str>,
        /// Last name.
        pub last_name: Option<&'a str>,
        /// Patronymic.
        pub middle_name: Option<&'a str>,
        /// City.
        pub city: Option<&'a str>,
        /// Address.
        pub address: Option<&'a str>,
        /// Postal code.
        pub postal_code: Option<&'a str>,
        /// Your note.
        pub note: Option<&'a str>,
        /// Send the invitation in English.
        pub in_english: Option<bool>,
        /// Send the message; with false the freelancer is added without one. The default is not stated.
        pub send_email: Option<bool>,
    }

    impl<'a> Invite<'a> {
        /// The catalog id.
        pub const ID: &'static str = "freelancers.invite";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(country: &'a str) -> Self {
            Self {
                email: None,
                phone: None,
                country,
                first_name: None,
                last_name: None,
                middle_name: None,
                city: None,
                address: None,
                postal_code: None,
                note: None,
                in_english: None,
                send_email: None,
            }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("email".into(), self.email.into()),
                ("phone".into(), self.phone.into()),
                ("country".into(), self.country.into()),
                ("firstName".into(), self.first_name.into()),
                ("lastName".into(), self.last_name.into()),
                ("middleName".into(), self.middle_name.into()),
                ("city".into(), self.city.into()),
                ("address".into(), self.address.into()),
                ("postalCode".into(), self.postal_code.into()),
                ("note".into(), self.note.into()),
                ("inEnglish".into(), self.in_english.into()),
                ("sendEmail".into(), self.send_email.into()),
            ])
        }

        /// The answer, if the platform sent one.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::FreelancerInvited<'_>> {
            models::FreelancerInvited::of(document.root())
        }
    }

    /// Change a freelancer. Changes name, specialisation or note of a freelancer. Whether what is left out stays is
    /// not documented: send everything.
    ///
    /// `PUT /customer/freelancers`, Фрилансеры → Изменить данные профиля (Freelancers).
    ///
    /// Retry class `repeatable`: The same data twice is the same data.
    ///
    /// Effects:
    /// - Changes the profile
    ///
    /// About the vendor's document:
    /// - `freelancerId` is required although there is `freelancerUuid`; elsewhere one of the two is. Reading taken:
    ///   the table.
    /// - Whether a field that is left out stays or is cleared is not documented.
    #[derive(Clone, Debug)]
    pub struct Update<'a> {
        /// Numeric freelancer id.
        pub freelancer_id: i64,
        /// First name.
        pub first_name: Option<&'a str>,
        /// Last name.
        pub last_name: Option<&'a str>,
        /// Your note.
        pub note: Option<&'a str>,
        /// Specialisation.
        pub specialization: Option<&'a str>,
        /// Freelancer UUID.
        pub freelancer_uuid: Option<Uuid>,
        /// Company id.
        pub company_id: Option<i64>,
    }

    impl<'a> Update<'a> {
        /// The catalog id.
        pub const ID: &'static str = "freelancers.update";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(freelancer_id: i64) -> Self {
            Self {
                freelancer_id,
                first_name: None,
                last_name: None,
                note: None,
                specialization: None,
                freelancer_uuid: None,
                company_id: None,
            }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("freelancerId".into(), self.freelancer_id.into()),
                ("firstName".into(), self.first_name.into()),
                ("lastName".into(), self.last_name.into()),
                ("note".into(), self.note.into()),
                ("specialization".into(), self.specialization.into()),
                ("freelancerUuid".into(), self.freelancer_uuid.into()),
                ("companyId".into(), self.company_id.into()),
            ])
        }
    }

    /// Ask for a code to change contacts. Takes the new email or phone and sends the freelancer a code for
    /// `freelancers.change_contacts`.
    ///
    /// `POST /customer/freelancers/request-code-for-change-contacts`, Фрилансеры → Запросить код для изменения
    /// контактных данных (Freelancers).
    ///
    /// Retry class `once`: Each call sends an SMS.
    ///
    /// Effects:
    /// - Sends the freelancer an SMS with a code
    /// - Keeps the new contact until it is confirmed
    ///
    /// About the vendor's document:
    /// - The text allows to change one of email and phone, the sample sends both, and the next section speaks of
    ///   both. Reading taken: exactly one.
    /// - Neither is marked required, though without one there is nothing to change.
    /// - The phone of the sample has a plus sign, `freelancers.invite` wants digits only. Reading taken: sent as
    ///   given.
    #[derive(Clone, Debug)]
    pub struct RequestCodeForChangeContacts<'a> {
        /// Numeric freelancer id.
        pub freelancer_id: i64,
        /// New email.
        pub email: Option<&'a str>,
        /// New phone; with a plus sign in the sample, unlike `freelancers.invite`.
        pub phone: Option<&'a str>,
    }

    impl<'a> RequestCodeForChangeContacts<'a> {
        /// The catalog id.
        pub const ID: &'static str = "freelancers.request_code_for_change_contacts";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(freelancer_id: i64) -> Self {
            Self { freelancer_id, email: None, phone: None }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("freelancerId".into(), self.freelancer_id.into()),
                ("email".into(), self.email.into()),
                ("phone".into(), self.phone.into()),
            ])
        }
    }

    /// Confirm the change of contacts. Puts the new email or phone in force with the code that the freelancer got.
    ///
    /// `POST /customer/freelancers/change-contacts`, Фрилансеры → Подтвердить изменение контактных данных
    /// (Freelancers).
    ///
    /// Retry class `once`: The code is probably for single use: look at the freelancer, and ask for another code if
    /// nothing changed.
    ///
    /// Effects:
    /// - Changes email or phone of the freelancer
    ///
    /// About the vendor's document:
    /// - The sample body has a trailing comma.
    /// - "Phone, email or both", says the text here, "only one" the section before.
    #[derive(Clone, Debug)]
    pub struct ChangeContacts {
        /// Numeric freelancer id.
        pub freelancer_id: i64,
        /// The code that the freelancer got.
        pub code: Secret,
    }

    impl ChangeContacts {
        /// The catalog id.
        pub const ID: &'static str = "freelancers.change_contacts";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(freelancer_id: i64, code: Secret) -> Self {
            Self { freelancer_id, code }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("freelancerId".into(), self.freelancer_id.into()),
                ("code".into(), self.code.reveal().into()),
            ])
        }
    }

    /// Make a verification link. A link to the page on which the freelancer proves the identity; pass it on.
    ///
    /// `GET /customer/freelancers/verification-link`, Фрилансеры → Сгенерировать ссылку верификации (Freelancers).
    ///
    /// Retry class `repeatable`: A GET that makes a link; another link does no harm as far as known.
    ///
    /// Effects:
    /// - Makes a verification link
    ///
    /// About the vendor's document:
    /// - `redirectUrl` is typed integer. Reading taken: text.
    /// - `freelancerUuid` is not offered here.
    /// - The key is `terminal_url` here, `linkToTerminal`, `redirect` and `url` elsewhere. Reading taken: one name,
    ///   `terminalUrl`.
    #[derive(Clone, Debug)]
    pub struct VerificationLink<'a> {
        /// Numeric freelancer id (a UUID is not offered here).
        pub freelancer_id: i64,
        /// Where to send the person afterwards.
        pub redirect_url: Option<&'a str>,
    }

    impl<'a> VerificationLink<'a> {
        /// The catalog id.
        pub const ID: &'static str = "freelancers.verification_link";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(freelancer_id: i64) -> Self {
            Self { freelancer_id, redirect_url: None }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("freelancerId".into(), self.freelancer_id.into()),
                ("redirectUrl".into(), self.redirect_url.into()),
            ])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::TerminalLink<'_>> {
            models::TerminalLink::of(document.root())
        }
    }

    /// Change the taxation status. For freelancers from Russia. To natural person at once; to self-employed or
    /// individual entrepreneur through a page on which the freelancer enters the data: pass the link on.
    ///
    /// `POST /customer/freelancers/change-taxation-status`, Фрилансеры → Изменить налоговый статус фрилансера
    /// (Freelancers).
    ///
    /// Retry class `repeatable`: The same status twice is the same status; a second link does no harm as far as
    /// known.
    ///
    /// Effects:
    /// - Status 1: changes at once
    /// - Status 3 or 4: makes a link, and the status changes when the freelancer is done; a webhook tells
    ///
    /// Errors:
    /// - The status cannot be changed yet: `taxationBlockedTill` of the freelancer (error not documented)
    ///   (inferred)
    ///
    /// About the vendor's document:
    /// - "An empty string" is answered for status 1: an empty body, an empty text or an empty `linkToTerminal`.
    ///   Reading taken: all three are read.
    #[derive(Clone, Debug)]
    pub struct ChangeTaxationStatus {
        /// Numeric freelancer id.
        pub freelancer_id: Option<i64>,
        /// Freelancer UUID.
        pub freelancer_uuid: Option<Uuid>,
        /// New status.
        pub taxation_status_id: codes::TaxationStatus,
    }

    impl ChangeTaxationStatus {
        /// The catalog id.
        pub const ID: &'static str = "freelancers.change_taxation_status";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(taxation_status_id: codes::TaxationStatus) -> Self {
            Self { freelancer_id: None, freelancer_uuid: None, taxation_status_id }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("freelancerId".into(), self.freelancer_id.into()),
                ("freelancerUuid".into(), self.freelancer_uuid.into()),
                ("taxationStatusId".into(), self.taxation_status_id.into()),
            ])
        }

        /// The answer, if the platform sent one.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::TerminalLink<'_>> {
            models::TerminalLink::of(document.root())
        }
    }

    /// Add a tax number. Keeps a tax number of a freelancer, such as the Russian INN.
    ///
    /// `POST /customer/freelancers/add-tax-document`, Фрилансеры → Добавить налоговый номер фрилансера
    /// (Freelancers).
    ///
    /// Retry class `repeatable`: The same number twice is the same number.
    ///
    /// Effects:
    /// - Keeps the tax number
    ///
    /// About the vendor's document:
    /// - `CUIT / CUIL` is said to be one value for Argentina; for other countries "A / B / C" is printed without
    ///   such a remark. Reading taken: a choice of A, B and C there.
    #[derive(Clone, Debug)]
    pub struct AddTaxDocument<'a> {
        /// Numeric freelancer id.
        pub freelancer_id: Option<i64>,
        /// Freelancer UUID.
        pub freelancer_uuid: Option<Uuid>,
        /// Type of the number, by country.
        pub r#type: codes::TaxDocumentType,
        /// The number. An INN that cannot be one by its length or its check digits is sent with a warning.
        pub tax_number: &'a str,
    }

    impl<'a> AddTaxDocument<'a> {
        /// The catalog id.
        pub const ID: &'static str = "freelancers.add_tax_document";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(r#type: codes::TaxDocumentType, tax_number: &'a str) -> Self {
            Self { freelancer_id: None, freelancer_uuid: None, r#type, tax_number }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("freelancerId".into(), self.freelancer_id.into()),
                ("freelancerUuid".into(), self.freelancer_uuid.into()),
                ("type".into(), self.r#type.clone().into()),
                ("taxNumber".into(), self.tax_number.into()),
            ])
        }
    }

    /// Remove a freelancer. Takes a freelancer out of the team; the account stays.
    ///
    /// `DELETE /customer/freelancers`, Фрилансеры → Удалить фрилансера из команды (Freelancers).
    ///
    /// Retry class `check_first`, check `freelancers.get`: A repeat of what was done may be answered with an error:
    /// look the freelancer up first.
    ///
    /// Effects:
    /// - The freelancer is no longer in the team
    ///
    /// About the vendor's document:
    /// - A DELETE with a JSON body: a proxy on the way may drop the body.
    /// - `freelancerUuid` is typed string here and UUID elsewhere.
    #[derive(Clone, Debug, Default)]
    pub struct Delete {
        /// Numeric freelancer id.
        pub freelancer_id: Option<i64>,
        /// Freelancer UUID.
        pub freelancer_uuid: Option<Uuid>,
    }

    impl Delete {
        /// The catalog id.
        pub const ID: &'static str = "freelancers.delete";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("freelancerId".into(), self.freelancer_id.into()),
                ("freelancerUuid".into(), self.freelancer_uuid.into()),
            ])
        }
    }

    /// Check for a new offer. Deprecated by the vendor. Whether the freelancer must sign a new version of the
    /// offer. Superseded by `tasks.check_requirements`.
    ///
    /// `GET /customer/freelancers/check-requirements`, Фрилансеры → Проверить наличие новой оферты \[устаревший\]
    /// (Freelancers).
    ///
    /// Retry class `read`.
    ///
    /// About the vendor's document:
    /// - The body is empty when nothing blocks.
    /// - The sample sends `taskUuid` only, both are required by the table. Reading taken: the table.
    /// - `code` and `reason` are in the table only.
    #[derive(Clone, Debug)]
    pub struct CheckRequirements {
        /// Task UUID.
        pub task_uuid: Uuid,
        /// Freelancer UUID.
        pub freelancer_uuid: Uuid,
    }

    impl CheckRequirements {
        /// The catalog id.
        pub const ID: &'static str = "freelancers.check_requirements";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(task_uuid: Uuid, freelancer_uuid: Uuid) -> Self {
            Self { task_uuid, freelancer_uuid }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("taskUuid".into(), self.task_uuid.into()),
                ("freelancerUuid".into(), self.freelancer_uuid.into()),
            ])
        }

        /// The answer, if the platform sent one.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::RequirementData<'_>> {
            models::RequirementData::of(document.root())
        }
    }

    /// Accept an offer for the freelancer. Signs an offer on behalf of the freelancer, after showing it and getting
    /// consent.
    ///
    /// `POST /customer/freelancers/sign-agreement`, Фрилансеры → Принять оферту (Freelancers).
    ///
    /// Retry class `check_first`, check `tasks.check_requirements`: Signing the same template twice should be
    /// harmless, which is not documented; the requirement is gone once it is signed.
    ///
    /// Effects:
    /// - Legal consent is recorded for the freelancer
    #[derive(Clone, Debug)]
    pub struct SignAgreement {
        /// Numeric freelancer id.
        pub freelancer_id: Option<i64>,
        /// Freelancer UUID.
        pub freelancer_uuid: Option<Uuid>,
        /// Template of the offer (`data.templateUuid` of `tasks.check_requirements`).
        pub template_uuid: Uuid,
    }

    impl SignAgreement {
        /// The catalog id.
        pub const ID: &'static str = "freelancers.sign_agreement";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(template_uuid: Uuid) -> Self {
            Self { freelancer_id: None, freelancer_uuid: None, template_uuid }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("freelancerId".into(), self.freelancer_id.into()),
                ("freelancerUuid".into(), self.freelancer_uuid.into()),
                ("templateUuid".into(), self.template_uuid.into()),
            ])
        }
    }
}

/// The calls of `tasks`.
pub mod tasks {
    use jiff::civil::Date;
    use rust_decimal::Decimal;
    use uuid::Uuid;

    use super::super::{codes, inputs, models};
    use crate::codec::{DateTime, Document};
    use crate::value::Value;

    /// List tasks. Finds tasks by many filters, page by page.
    ///
    /// `GET /customer/tasks`, Управление задачами → Получить список задач (Task management).
    ///
    /// Retry class `read`.
    ///
    /// About the vendor's document:
    /// - `filter[state]` is one integer in the table, the prose repeats it as `state[]=2&state[]=3`. Reading taken:
    ///   `filter[state][]=2&filter[state][]=3`.
    /// - Rows of `parentCategory` are printed as `category.id`, `category.title`, `category.title_en`; the sample
    ///   has `parentCategory.titleEn`.
    /// - `hasPayout` and `issueCode` are in the table and not in the sample.
    /// - The price filters are integers, the price itself is not.
    #[derive(Clone, Debug, Default)]
    pub struct List<'a> {
        /// Id of the user who made the task.
        pub creator_id: Option<i64>,
        /// Freelancer id (from `freelancers.list`).
        pub worker_id: Option<i64>,
        /// Company id (from `companies.list`).
        pub company_id: Option<i64>,
        /// Creation date, from 00:00:00.
        pub date_created_from: Option<Date>,
        /// Creation date, to 23:59:59.
        pub date_created_to: Option<Date>,
        /// Deadline, from 00:00:00.
        pub date_end_from: Option<Date>,
        /// Deadline, to 23:59:59.
        pub date_end_to: Option<Date>,
        /// Date on which the task was done, from 00:00:00.
        pub date_finished_from: Option<Date>,
        /// Date on which the task was done, to 23:59:59.
        pub date_finished_to: Option<Date>,
        /// Date on which the act was generated, from 00:00:00.
        pub date_report_from: Option<Date>,
        /// Date on which the act was generated, to 23:59:59.
        pub date_report_to: Option<Date>,
        /// Date on which the customer accepted, from 00:00:00.
        pub date_accepted_from: Option<Date>,
        /// Date on which the customer accepted, to 23:59:59.
        pub date_accepted_to: Option<Date>,
        /// Payment date, from 00:00:00.
        pub date_paid_from: Option<Date>,
        /// Payment date, to 23:59:59.
        pub date_paid_to: Option<Date>,
        /// Whether a payout exists: described as "only paid tasks", but passing 0 gives tasks without payouts.
        pub has_payout: Option<bool>,
        /// Price, from.
        pub price_from: Option<i64>,
        /// Price, to.
        pub price_to: Option<i64>,
        /// Text to look for in title and description.
        pub search: Option<&'a str>,
        /// Task states.
        pub state: &'a [codes::TaskState],
        /// Currency.
        pub currency_id: Option<codes::CurrencyId>,
        /// Task group id.
        pub group_id: Option<i64>,
        /// Deadline type.
        pub deadline_type: Option<codes::DeadlineType>,
        /// Taxation status of the freelancer.
        pub worker_taxation_status: Option<codes::TaxationStatus>,
        /// Only tasks where rights are transferred.
        pub has_copyright: Option<bool>,
        /// Only tasks that need a report.
        pub has_report: Option<bool>,
        /// Id of the user who paid (spelt so).
        pub payed_by: Option<i64>,
        /// What to sort by.
        pub sort: Option<codes::TaskSort>,
        /// Sort direction.
        pub direction: Option<codes::SortDirection>,
        /// Page number, from 1.
        pub page: Option<i64>,
        /// Items per page. Default: 20. At most 500.
        pub size: Option<i64>,
    }

    impl List<'_> {
        /// The catalog id.
        pub const ID: &'static str = "tasks.list";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("creatorId".into(), self.creator_id.into()),
                ("workerId".into(), self.worker_id.into()),
                ("companyId".into(), self.company_id.into()),
                ("dateCreatedFrom".into(), self.date_created_from.into()),
                ("dateCreatedTo".into(), self.date_created_to.into()),
                ("dateEndFrom".into(), self.date_end_from.into()),
                ("dateEndTo".into(), self.date_end_to.into()),
                ("dateFinishedFrom".into(), self.date_finished_from.into()),
                ("dateFinishedTo".into(), self.date_finished_to.into()),
                ("dateReportFrom".into(), self.date_report_from.into()),
                ("dateReportTo".into(), self.date_report_to.into()),
                ("dateAcceptedFrom".into(), self.date_accepted_from.into()),
                ("dateAcceptedTo".into(), self.date_accepted_to.into()),
                ("datePaidFrom".into(), self.date_paid_from.into()),
                ("datePaidTo".into(), self.date_paid_to.into()),
                ("hasPayout".into(), self.has_payout.into()),
                ("priceFrom".into(), self.price_from.into()),
                ("priceTo".into(), self.price_to.into()),
                ("search".into(), self.search.into()),
                ("state".into(), list(self.state)),
                ("currencyId".into(), self.currency_id.into()),
                ("groupId".into(), self.group_id.into()),
                ("deadlineType".into(), self.deadline_type.into()),
                ("workerTaxationStatus".into(), self.worker_taxation_status.into()),
                ("hasCopyright".into(), self.has_copyright.into()),
                ("hasReport".into(), self.has_report.into()),
                ("payedBy".into(), self.payed_by.into()),
                ("sort".into(), self.sort.clone().into()),
                ("direction".into(), self.direction.clone().into()),
                ("page".into(), self.page.into()),
                ("size".into(), self.size.into()),
            ])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::TaskPage<'_>> {
            models::TaskPage::of(document.root())
        }
    }

    /// Get a task. Full details of one task.
    ///
    /// `GET /customer/tasks/{taskId|uuid}`, Управление задачами → Получить задачу по ID (Task management).
    ///
    /// Retry class `read`.
    ///
    /// About the vendor's document:
    /// - `attributes`, `messages` and `links` are in the sample only; `group` and `issueCode` are listed for
    ///   `tasks.list` only; `hasPayout` is in the table only.
    /// - `dateFinished` means "completed" here and "reported done" in `tasks.list`.
    /// - The sample shows a compensation of 50 at 0 percent, both typed integer. Reading taken: exact decimals.
    #[derive(Clone, Debug, Default)]
    pub struct Get {
        /// Numeric task id (from `tasks.list`).
        pub task_id: Option<i64>,
        /// Task UUID.
        pub uuid: Option<Uuid>,
    }

    impl Get {
        /// The catalog id.
        pub const ID: &'static str = "tasks.get";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![("taskId".into(), self.task_id.into()), ("uuid".into(), self.uuid.into())])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::Task<'_>> {
            models::Task::of(document.root())
        }
    }

    /// Create a task. Creates a task for one freelancer. Internet advertising shown in Russia needs the ad-marking
    /// data `advData`.
    ///
    /// `POST /customer/tasks`, Управление задачами → Создать задачу (Task management).
    ///
    /// Retry class `check_first`, check `tasks.get`: With your own `uuid` a second call should collide and not
    /// duplicate, but the answer to a collision is not documented: look the uuid up first. Without a uuid there is
    /// nothing to look up.
    ///
    /// Effects:
    /// - Creates a task in state 1 unless `validateOnly` is true
    /// - May add the cost of insurance
    /// - Notifies the freelancer (implied, not documented)
    ///
    /// Errors:
    /// - 422: Errors by field
    /// - The task sum is below the sum of `advData.endContracts`: not created (status not given)
    ///
    /// About the vendor's document:
    /// - The quick start gives the path /tasks, the section /customer/tasks. Reading taken: the latter.
    /// - The quick start says that the answer is empty, the section that the UUID is returned; no sample shows it.
    ///   Reading taken: either; send your own uuid.
    /// - `attributes` is typed object and is a list in the sample; `fileIds` is typed string and is a list of
    ///   integers; `externalId` is typed integer and is a text. Reading taken: the samples.
    /// - Two formats of `deadline`: `2022-05-19 11:53:03` in the text, ISO 8601 with milliseconds and Z in the
    ///   sample. Both are sent as given: with a zone if it has one.
    /// - `categoryId` is a service id here, while the section on insurance points the same name at the category
    ///   list.
    /// - `acceptanceFileIds`: the lookup returns `id` and `fileId` and the document does not say which. Reading
    ///   taken: `id`, which is older.
    /// - The quick start lists category, attributes, title, description and price as required; the table also
    ///   requires `workerId` and `deadline`. Reading taken: the table.
    /// - `needInsurance` and `validateOnly` have no documented default; the sample sends false for both.
    #[derive(Clone, Debug)]
    pub struct Create<'a> {
        /// Your own UUID for the task; made up by the service when absent. Give it: the answer may not tell.
        pub uuid: Option<Uuid>,
        /// Id of the service (`lookups.services`), not of the category (`lookups.categories`).
        pub category_id: i64,
        /// Attributes, at least one (from `lookups.service_attributes`).
        pub attributes: &'a [inputs::TaskAttribute<'a>],
        /// Documents that the freelancer must sign to accept the task (ids of the acceptance files).
        pub acceptance_file_ids: &'a [i64],
        /// Intellectual-property rights must be transferred.
        pub copyright: Option<bool>,
        /// A report must be attached when done.
        pub need_report: Option<bool>,
        /// Title.
        pub title: &'a str,
        /// Text.
        pub description: &'a str,
        /// Files to attach.
        pub file_ids: &'a [i64],
        /// Freelancer id.
        pub worker_id: i64,
        /// Task group ids.
        pub edit_group: &'a [i64],
        /// Your own id for the task (merchant_txid).
        pub external_id: Option<&'a str>,
        /// Deadline, not past when the call is made; one without a zone is past only where it is past in every zone.
        pub deadline: DateTime,
        /// Price in the currency of the company.
        pub price: Decimal,
        /// Insure the task; the cost is always in roubles.
        pub need_insurance: Option<bool>,
        /// Dry run: everything is checked and the verdict returned, nothing is created. Default: false.
        pub validate_only: Option<bool>,
        /// Ad-marking data. Required if the service is internet advertising shown in Russia.
        pub adv_data: Option<inputs::AdvData<'a>>,
        /// The customer pays the freelancer's commission; the company's default applies when absent.
        pub compensate_worker_service_fee: Option<bool>,
        /// Payout means that the freelancer will use; sets the exact percent so that the commission is covered in full.
        /// Needs `compensateWorkerServiceFee` = true.
        pub compensation_type: Option<codes::CompensationType>,
    }

    impl<'a> Create<'a> {
        /// The catalog id.
        pub const ID: &'static str = "tasks.create";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(
            category_id: i64,
            attributes: &'a [inputs::TaskAttribute<'a>],
            title: &'a str,
            description: &'a str,
            worker_id: i64,
            deadline: DateTime,
            price: Decimal,
        ) -> Self {
            Self {
                uuid: None,
                category_id,
                attributes,
                acceptance_file_ids: &[],
                copyright: None,
                need_report: None,
                title,
                description,
                file_ids: &[],
                worker_id,
                edit_group: &[],
                external_id: None,
                deadline,
                price,
                need_insurance: None,
                validate_only: None,
                adv_data: None,
                compensate_worker_service_fee: None,
                compensation_type: None,
            }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("uuid".into(), self.uuid.into()),
                ("categoryId".into(), self.category_id.into()),
                ("attributes".into(), list(self.attributes)),
                ("acceptanceFileIds".into(), list(self.acceptance_file_ids)),
                ("copyright".into(), self.copyright.into()),
                ("needReport".into(), self.need_report.into()),
                ("title".into(), self.title.into()),
                ("description".into(), self.description.into()),
                ("fileIds".into(), list(self.file_ids)),
                ("workerId".into(), self.worker_id.into()),
                ("editGroup".into(), list(self.edit_group)),
                ("externalId".into(), self.external_id.into()),
                ("deadline".into(), self.deadline.to_string().into()),
                ("price".into(), self.price.into()),
                ("needInsurance".into(), self.need_insurance.into()),
                ("validateOnly".into(), self.validate_only.into()),
                ("advData".into(), self.adv_data.clone().into()),
                ("compensateWorkerServiceFee".into(), self.compensate_worker_service_fee.into()),
                ("compensationType".into(), self.compensation_type.into()),
            ])
        }

        /// The answer, if the platform sent one.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::TaskCreated<'_>> {
            models::TaskCreated::of(document.root())
        }
    }

    /// Get insurance terms. Whether a task of this freelancer and category can be insured, and for how much.
    ///
    /// `GET /customer/insurance/info`, Управление задачами → Получить информацию о страховке (Task management).
    ///
    /// Retry class `read`.
    ///
    /// About the vendor's document:
    /// - The arguments are listed as the body of a GET, the sample sends none. Reading taken: in the query.
    /// - There is no sample answer.
    /// - `categoryId` may be a category or a service: see `tasks.create`.
    #[derive(Clone, Debug)]
    pub struct InsuranceInfo {
        /// Freelancer id.
        pub worker_id: i64,
        /// Category id (the document points at `lookups.categories`; it may mean a service as in `tasks.create`).
        pub category_id: i64,
    }

    impl InsuranceInfo {
        /// The catalog id.
        pub const ID: &'static str = "tasks.insurance_info";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(worker_id: i64, category_id: i64) -> Self {
            Self { worker_id, category_id }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![("workerId".into(), self.worker_id.into()), ("categoryId".into(), self.category_id.into())])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::InsuranceTerms<'_>> {
            models::InsuranceTerms::of(document.root())
        }
    }

    /// Act for the freelancer. Does the freelancer's step: take to work, report done, decline, confirm a
    /// cancellation. Needs extra rights that the vendor's support switches on.
    ///
    /// `PUT /customer/tasks/{taskId|uuid}`, Управление задачами → Изменить статус задачи (Task management).
    ///
    /// Retry class `check_first`, check `tasks.get`: Repeating a step that was done is expected to fail, not to
    /// double: read the state first.
    ///
    /// Effects:
    /// - Changes the task's state
    ///
    /// Errors:
    /// - code 11: The offer agreement must be signed first: `tasks.check_requirements`, show the offer,
    ///   `freelancers.sign_agreement` (HTTP status not given)
    /// - 403: Extra rights not granted (inferred)
    ///
    /// About the vendor's document:
    /// - The quick start uses this call for state 4 too, the section allows 2, 3, 6 and 8 only. Reading taken:
    ///   `tasks.accept` for 4.
    /// - The sample request has no body although `state` is required.
    /// - `tasks.decline` is the customer's side; state 6 here is the freelancer declining.
    #[derive(Clone, Debug)]
    pub struct SetState {
        /// Numeric task id (from `tasks.list`).
        pub task_id: Option<i64>,
        /// Task UUID.
        pub uuid: Option<Uuid>,
        /// What to do.
        pub state: codes::SettableTaskState,
    }

    impl SetState {
        /// The catalog id.
        pub const ID: &'static str = "tasks.set_state";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(state: codes::SettableTaskState) -> Self {
            Self { task_id: None, uuid: None, state }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("taskId".into(), self.task_id.into()),
                ("uuid".into(), self.uuid.into()),
                ("state".into(), self.state.into()),
            ])
        }
    }

    /// Accept a task. Accepts the result. Only from state 3.
    ///
    /// `POST /customer/tasks/accept`, Управление задачами → Принять задачу (Task management).
    ///
    /// Retry class `check_first`, check `tasks.get`: Read the state first: it is 4 if the call did its work.
    ///
    /// Effects:
    /// - State 4
    /// - With the safe deal on: funds are held (inferred); if the balance is too low the task shows `issueCode`
    ///
    /// Errors:
    /// - 409: Wrong state (inferred)
    ///
    /// About the vendor's document:
    /// - State 3 is called Done here and Waiting for acceptance in the status table.
    /// - A second block "no further parameters" is printed under the real one. Reading taken: the table.
    #[derive(Clone, Debug, Default)]
    pub struct Accept {
        /// Numeric task id (from `tasks.list`).
        pub task_id: Option<i64>,
        /// Task UUID.
        pub uuid: Option<Uuid>,
    }

    impl Accept {
        /// The catalog id.
        pub const ID: &'static str = "tasks.accept";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![("taskId".into(), self.task_id.into()), ("uuid".into(), self.uuid.into())])
        }
    }

    /// Pay a task. Takes the money from the company's balance and adds it to the freelancer's. Only from state 4.
    ///
    /// `POST /customer/tasks/pay`, Управление задачами → Оплатить задачу (Task management).
    ///
    /// Retry class `money`, check `tasks.get`: Money moves and there is no idempotency key: read the task, and pay
    /// again only if it is still in state 4.
    ///
    /// Effects:
    /// - Moves money: company's balance to freelancer's balance
    /// - State 12, then 5
    ///
    /// Errors:
    /// - 409: Wrong state, or balance too low (inferred)
    ///
    /// About the vendor's document:
    /// - The quick start says that only the task id is needed, the section takes `taskId` or `uuid`. Reading taken:
    ///   the section.
    /// - Success is an empty 200 even when the payment is only queued (12): poll for 5.
    #[derive(Clone, Debug, Default)]
    pub struct Pay {
        /// Numeric task id (from `tasks.list`).
        pub task_id: Option<i64>,
        /// Task UUID.
        pub uuid: Option<Uuid>,
    }

    impl Pay {
        /// The catalog id.
        pub const ID: &'static str = "tasks.pay";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![("taskId".into(), self.task_id.into()), ("uuid".into(), self.uuid.into())])
        }
    }

    /// Check what blocks a task. Says whether the freelancer may take the task or what is missing. Call it before
    /// `tasks.set_state` with 2.
    ///
    /// `GET /customer/freelancers/check-task-requirements`, Управление задачами → Проверить наличие ограничений для
    /// принятия задачи в работу (Task management).
    ///
    /// Retry class `read`.
    ///
    /// About the vendor's document:
    /// - The body is empty when nothing blocks.
    /// - The sample address joins host and path and is plain http. Reading taken: the base address.
    /// - `reason` is at the top in the table and inside `data` in the sample. Reading taken: both are read.
    /// - `data.templateUuid` is described as a restriction code.
    /// - `data.url` ends with a space in the sample; it is not trimmed.
    #[derive(Clone, Debug)]
    pub struct CheckRequirements {
        /// Task UUID (from `tasks.get` or `tasks.list`).
        pub task_uuid: Uuid,
        /// Freelancer UUID (from `freelancers.invite`).
        pub freelancer_uuid: Uuid,
    }

    impl CheckRequirements {
        /// The catalog id.
        pub const ID: &'static str = "tasks.check_requirements";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(task_uuid: Uuid, freelancer_uuid: Uuid) -> Self {
            Self { task_uuid, freelancer_uuid }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("taskUuid".into(), self.task_uuid.into()),
                ("freelancerUuid".into(), self.freelancer_uuid.into()),
            ])
        }

        /// The answer, if the platform sent one.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::Requirement<'_>> {
            models::Requirement::of(document.root())
        }
    }

    /// Decline a task. Cancels a task from the customer's side; what happens depends on the state.
    ///
    /// `POST /customer/tasks/decline`, Управление задачами → Отклонить задачу (Task management).
    ///
    /// Retry class `check_first`, check `tasks.get`: Read the state first, always: a repeat after 3 or 4 meets
    /// state 11, whose answer is contradictory.
    ///
    /// Effects:
    /// - Cancels the task, or asks the freelancer to confirm the cancellation
    ///
    /// Errors:
    /// - State 16, 13, 5 or 6 (and 11 by the third rule): refused (body and status not shown)
    ///
    /// About the vendor's document:
    /// - State 11 appears both as "becomes 8" and as "error". Reading taken: not called in 11; the freelancer
    ///   confirms with `tasks.set_state` 8.
    /// - The change approval is 16 here and 13 in the status table.
    /// - States 8, 12 and 14 are not mentioned; 14 should be possible since the status table offers to cancel.
    /// - The sample address has an unclosed quote.
    #[derive(Clone, Debug)]
    pub struct Decline {
        /// Numeric task id (a UUID is not offered here).
        pub task_id: i64,
    }

    impl Decline {
        /// The catalog id.
        pub const ID: &'static str = "tasks.decline";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(task_id: i64) -> Self {
            Self { task_id }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![("taskId".into(), self.task_id.into())])
        }
    }

    /// Return a task to work. Sends a delivered task back for rework. Only from state 3; any other state is an
    /// error.
    ///
    /// `POST /customer/tasks/return-to-work`, Управление задачами → Вернуть задачу в работу (Task management).
    ///
    /// Retry class `check_first`, check `tasks.get`: Read the state first: a repeat fails on it.
    ///
    /// Effects:
    /// - State 2
    ///
    /// Errors:
    /// - The task is not in state 3 (status not given)
    ///
    /// About the vendor's document:
    /// - The sample address has an unclosed quote.
    #[derive(Clone, Debug)]
    pub struct ReturnToWork {
        /// Numeric task id (a UUID is not offered here).
        pub task_id: i64,
    }

    impl ReturnToWork {
        /// The catalog id.
        pub const ID: &'static str = "tasks.return_to_work";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(task_id: i64) -> Self {
            Self { task_id }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![("taskId".into(), self.task_id.into())])
        }
    }

    /// Pay a task right after creation. Pays straight from state 1 and skips work and acceptance. Only if the task
    /// has no documents (offers, NDA) to sign.
    ///
    /// `POST /customer/tasks/quick-pay`, Управление задачами → Оплатить задачу (сразу после создания) (Task
    /// management).
    ///
    /// Retry class `money`, check `tasks.get`: Money moves: read the task, and pay again only if it is still in
    /// state 1.
    ///
    /// Effects:
    /// - Moves money: company's balance to freelancer's balance
    ///
    /// Errors:
    /// - 409: Wrong state, documents to sign, or balance too low (inferred)
    ///
    /// About the vendor's document:
    /// - State 1 is called New here and Not confirmed in the table; 5 is called Paid here and Completed in the
    ///   table.
    /// - Whether the task can pass through 12 is not said. Reading taken: it can.
    #[derive(Clone, Debug, Default)]
    pub struct QuickPay {
        /// Numeric task id (from `tasks.list`).
        pub task_id: Option<i64>,
        /// Task UUID.
        pub uuid: Option<Uuid>,
        /// Company id.
        pub company_id: Option<i64>,
    }

    impl QuickPay {
        /// The catalog id.
        pub const ID: &'static str = "tasks.quick_pay";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("taskId".into(), self.task_id.into()),
                ("uuid".into(), self.uuid.into()),
                ("companyId".into(), self.company_id.into()),
            ])
        }
    }

    /// Prolong the deadline. Sets a new deadline on a task that waits for the customer after the deadline passed.
    ///
    /// `POST /customer/tasks/prolong-deadline`, Управление задачами → Продлить дедлайн (Task management).
    ///
    /// Retry class `check_first`, check `tasks.get`: The same deadline gives the same result, but a repeat may fail
    /// on the state: read it first.
    ///
    /// Effects:
    /// - Moves the deadline
    ///
    /// Errors:
    /// - 409: The task is not waiting for the customer (inferred)
    ///
    /// About the vendor's document:
    /// - The state from which this is allowed is called "waiting for customer action", a name absent from the
    ///   status table. Reading taken: 14.
    /// - The state that follows is not documented. Reading taken: 2.
    /// - The sample request has no body.
    #[derive(Clone, Debug)]
    pub struct ProlongDeadline {
        /// Numeric task id (from `tasks.list`).
        pub task_id: Option<i64>,
        /// Task UUID.
        pub uuid: Option<Uuid>,
        /// New deadline, not past when the call is made; one without a zone is past only where it is past in every
        /// zone.
        pub deadline: DateTime,
    }

    impl ProlongDeadline {
        /// The catalog id.
        pub const ID: &'static str = "tasks.prolong_deadline";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(deadline: DateTime) -> Self {
            Self { task_id: None, uuid: None, deadline }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("taskId".into(), self.task_id.into()),
                ("uuid".into(), self.uuid.into()),
                ("deadline".into(), self.deadline.to_string().into()),
            ])
        }
    }

    /// An empty list counts as not given.
    fn list<T: Clone + Into<Value>>(items: &[T]) -> Value {
        if items.is_empty() { Value::Null } else { Value::from(items.to_vec()) }
    }
}

/// The calls of `ord`.
pub mod ord {
    use uuid::Uuid;

    use super::super::models;
    use crate::codec::Document;
    use crate::value::Value;

    /// Get the contracts of a task. All contracts behind an advertising task: the end contract, the chain, the
    /// customer's contract and the agreement with the freelancer.
    ///
    /// `GET /customer/ord/task-summary/{taskUuid}`, Закон о маркировке рекламы → Получить данные договора по ID
    /// задачи (Ad marking).
    ///
    /// Retry class `read`.
    ///
    /// About the vendor's document:
    /// - Company names of the sample hold unescaped quotes.
    /// - `endContract.contractSum` is null while the same contract has 4000 within `endContracts`.
    /// - UUIDs of the sample are cut short. Reading taken: `uuid` is a UUID, the external ids are texts.
    /// - The rows of `endContract` and `endContracts` are swapped in the table. Reading taken: the list is
    ///   `endContracts`.
    /// - `externalContractId` is described as the number of the parent contract and holds the contract's own UUID.
    /// - `price` is typed float and is an empty text.
    /// - `legalAddress` and `postAddress` are objects for some parties, null or absent for others.
    #[derive(Clone, Debug)]
    pub struct TaskSummary {
        /// Task UUID.
        pub task_uuid: Uuid,
    }

    impl TaskSummary {
        /// The catalog id.
        pub const ID: &'static str = "ord.task_summary";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(task_uuid: Uuid) -> Self {
            Self { task_uuid }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![("taskUuid".into(), self.task_uuid.into())])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::OrdTaskSummary<'_>> {
            models::OrdTaskSummary::of(document.root())
        }
    }

    /// Get the advertising data of the company. Experimental: the vendor does not describe this call, so it may be
    /// wrong or change. The data of your own company in the register of advertising data, with the contract with
    /// Solar Staff.
    ///
    /// `GET /customer/ord/company-data`, Закон о маркировке рекламы → Получить данные для ОРД о компании (Ad
    /// marking).
    ///
    /// Retry class `read`.
    ///
    /// About the vendor's document:
    /// - The document refers to this call (its title here is how) and does not describe it: neither path nor
    ///   answer. The path is the one that public clients use.
    /// - By the overview the answer names contracts, of which the one with `isPrimary` true is the contract with
    ///   Solar Staff: `advData` of `tasks.create` needs it when you advertise yourself.
    #[derive(Clone, Debug, Default)]
    pub struct CompanyData;

    impl CompanyData {
        /// The catalog id.
        pub const ID: &'static str = "ord.company_data";

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

    /// The calls of `ord.organizations`.
    pub mod organizations {
        use uuid::Uuid;

        use super::super::super::{codes, models};
        use crate::codec::Document;
        use crate::value::Value;

        /// Add an organisation. Registers the end customer of advertising, or the performer of the contract with the
        /// end customer. Needed by intermediaries.
        ///
        /// `POST /customer/ord/organization`, Закон о маркировке рекламы → Добавить данные заказчика (Ad marking).
        ///
        /// Retry class `check_first`, check `ord.organizations.list`: The UUID is yours, so a second call should not
        /// make a second organisation, which is not documented: list them first.
        ///
        /// Effects:
        /// - Adds an organisation to the register of advertising data of the company
        ///
        /// Errors:
        /// - 422: Errors by field
        ///
        /// About the vendor's document:
        /// - `legalType` is in the conditions of other rows and in no row of its own. Reading taken: it is sent;
        ///   without it no condition is checked.
        /// - "Natural person or individual entrepreneur" is said without "foreign", unlike other rows. Reading taken:
        ///   both.
        /// - The sample gives a `regionNumber` to an organisation with an INN. Reading taken: allowed.
        /// - The path says organization, the fields Organisation.
        /// - The UUID of the sample is not hexadecimal. Reading taken: a UUID is needed.
        /// - No call changes or deletes an organisation.
        #[derive(Clone, Debug)]
        pub struct Create<'a> {
            /// Your UUID for the organisation.
            pub external_organisation_id: Uuid,
            /// Form of ownership. Required if the platform applies the conditions of the other fields, which name it (the
            /// table has no row for it).
            pub legal_type: Option<codes::OrdLegalType>,
            /// Legal form and full name. Required if it is a legal entity, Russian or foreign.
            pub full_opf: Option<&'a str>,
            /// Russian tax number (INN). One that cannot be one by its length or its check digits is sent with a warning.
            /// Required if it is from Russia.
            pub inn: Option<&'a str>,
            /// Russian registration number (OGRN).
            pub ogrn: Option<&'a str>,
            /// Full name. Required if it is a natural person or an individual entrepreneur.
            pub fio: Option<&'a str>,
            /// Registration number of an individual entrepreneur.
            pub ogrnip: Option<&'a str>,
            /// Registration number abroad, or its counterpart. Required if it is a foreign legal entity.
            pub registration_number: Option<&'a str>,
            /// Phone number. Required if it is a foreign natural person.
            pub phone_number: Option<&'a str>,
            /// Tax number in the country of registration, or its counterpart. Required if it is a foreign legal entity.
            pub tax_id: Option<&'a str>,
            /// Country code of the Russian classifier (from `lookups.country_codes`). Required if it is not from Russia.
            pub region_number: Option<&'a str>,
            /// Number of the electronic means of payment. Required if it is a foreign natural person.
            pub payment_number: Option<&'a str>,
        }

        impl<'a> Create<'a> {
            /// The catalog id.
            pub const ID: &'static str = "ord.organizations.create";

            /// What is required, and nothing else.
            #[must_use]
            pub const fn new(external_organisation_id: Uuid) -> Self {
                Self {
                    external_organisation_id,
                    legal_type: None,
                    full_opf: None,
                    inn: None,
                    ogrn: None,
                    fio: None,
                    ogrnip: None,
                    registration_number: None,
                    phone_number: None,
                    tax_id: None,
                    region_number: None,
                    payment_number: None,
                }
            }

            /// What the encoder takes.
            #[must_use]
            pub fn arguments(&self) -> Value {
                Value::Map(vec![
                    ("externalOrganisationId".into(), self.external_organisation_id.into()),
                    ("legalType".into(), self.legal_type.clone().into()),
                    ("fullOpf".into(), self.full_opf.into()),
                    ("inn".into(), self.inn.into()),
                    ("ogrn".into(), self.ogrn.into()),
                    ("fio".into(), self.fio.into()),
                    ("ogrnip".into(), self.ogrnip.into()),
                    ("registrationNumber".into(), self.registration_number.into()),
                    ("phoneNumber".into(), self.phone_number.into()),
                    ("taxId".into(), self.tax_id.into()),
                    ("regionNumber".into(), self.region_number.into()),
                    ("paymentNumber".into(), self.payment_number.into()),
                ])
            }
        }

        /// List organisations. The organisations that you added.
        ///
        /// `GET /customer/ord/organization`, Закон о маркировке рекламы → Получить список добавленных заказчиков (Ad
        /// marking).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - The answer has pages, and no arguments for them are documented. Reading taken: one answer holds all
        ///   organisations.
        /// - `isPrimary` means "added by you" here, "contract with the end customer" for contracts and "contract with
        ///   Solar Staff" in the overview; the sample shows false for added ones.
        #[derive(Clone, Debug, Default)]
        pub struct List;

        impl List {
            /// The catalog id.
            pub const ID: &'static str = "ord.organizations.list";

            /// What the encoder takes.
            #[must_use]
            pub fn arguments(&self) -> Value {
                Value::Null
            }

            /// The answer; `None` if the document answers another call.
            #[must_use]
            pub fn answer(document: &Document) -> Option<models::OrdEntryPage<'_>> {
                models::OrdEntryPage::of(document.root())
            }
        }

        /// Get an organisation. The data of an organisation that you added.
        ///
        /// `GET /customer/ord/organization/{uuid}`, Закон о маркировке рекламы → Получить данные заказчика по id (Ad
        /// marking).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - The sample asks for `data.externalOrganisationId` and the outer `uuid` differs. Reading taken: the uuid of
        ///   the list is asked for.
        /// - The table leaves out `data` and what stands around it. Reading taken: the sample.
        /// - `regionNumber` stands twice in the sample. Reading taken: the last one counts.
        /// - `platforms` are said to be always empty, the sample has one.
        /// - `isPrimary` is false although the organisation was added by you.
        #[derive(Clone, Debug)]
        pub struct Get {
            /// UUID of the organisation (from `ord.organizations.list`).
            pub uuid: Uuid,
        }

        impl Get {
            /// The catalog id.
            pub const ID: &'static str = "ord.organizations.get";

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
            pub fn answer(document: &Document) -> Option<models::OrdOrganizationEntry<'_>> {
                models::OrdOrganizationEntry::of(document.root())
            }
        }
    }

    /// The calls of `ord.contracts`.
    pub mod contracts {
        use jiff::civil::Date;
        use uuid::Uuid;

        use super::super::super::{codes, models};
        use crate::codec::Document;
        use crate::value::Value;

        /// Add a contract. Registers the contract between the end customer and its performer, once both organisations
        /// are there.
        ///
        /// `POST /customer/ord/contract`, Закон о маркировке рекламы → Добавить данные договора (Ad marking).
        ///
        /// Retry class `check_first`, check `ord.contracts.list`: The UUID is yours, so a second call should not make a
        /// second contract, which is not documented: list them first.
        ///
        /// Effects:
        /// - Adds a contract to the register of advertising data of the company
        ///
        /// Errors:
        /// - 422: Errors by field
        ///
        /// About the vendor's document:
        /// - The sample leaves out `externalContractId`, `contractType` and `subjectType`, which the table requires.
        ///   Reading taken: required.
        /// - The date is `11.01.2020` in the sample and `YYYY-MM-DD` in answers. Reading taken: sent as in the sample,
        ///   read from both.
        /// - The UUIDs of the sample are not hexadecimal. Reading taken: UUIDs are needed.
        /// - "There can be two cases", says the text, and lists none.
        #[derive(Clone, Debug)]
        pub struct Create<'a> {
            /// Your UUID for the contract.
            pub external_contract_id: Uuid,
            /// UUID of the ordering party (as given to `ord.organizations.create`).
            pub external_organisation_customer_id: Uuid,
            /// UUID of the performer; for your own company the one from `ord.company_data`.
            pub external_organisation_performer_id: Uuid,
            /// Number.
            pub contract_number: Option<&'a str>,
            /// Date; sent as the sample has it, `11.01.2020`.
            pub contract_date: Date,
            /// Type of contract.
            pub contract_type: codes::OrdContractType,
            /// Subject of the contract.
            pub subject_type: codes::OrdSubjectType,
        }

        impl<'a> Create<'a> {
            /// The catalog id.
            pub const ID: &'static str = "ord.contracts.create";

            /// What is required, and nothing else.
            #[must_use]
            pub const fn new(
                external_contract_id: Uuid,
                external_organisation_customer_id: Uuid,
                external_organisation_performer_id: Uuid,
                contract_date: Date,
                contract_type: codes::OrdContractType,
                subject_type: codes::OrdSubjectType,
            ) -> Self {
                Self {
                    external_contract_id,
                    external_organisation_customer_id,
                    external_organisation_performer_id,
                    contract_number: None,
                    contract_date,
                    contract_type,
                    subject_type,
                }
            }

            /// What the encoder takes.
            #[must_use]
            pub fn arguments(&self) -> Value {
                Value::Map(vec![
                    ("externalContractId".into(), self.external_contract_id.into()),
                    ("externalOrganisationCustomerId".into(), self.external_organisation_customer_id.into()),
                    ("externalOrganisationPerformerId".into(), self.external_organisation_performer_id.into()),
                    ("contractNumber".into(), self.contract_number.into()),
                    ("contractDate".into(), self.contract_date.into()),
                    ("contractType".into(), self.contract_type.clone().into()),
                    ("subjectType".into(), self.subject_type.clone().into()),
                ])
            }
        }

        /// List contracts. The contracts that you added.
        ///
        /// `GET /customer/ord/contract`, Закон о маркировке рекламы → Получить список добавленных договоров (Ad
        /// marking).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - `type` is typed UUID, the sample says "contract". Reading taken: a code.
        /// - The answer has pages, and no arguments for them are documented. Reading taken: one answer holds all
        ///   contracts.
        /// - `isPrimary` means "contract with the end customer" here and "contract with Solar Staff" in the overview.
        #[derive(Clone, Debug, Default)]
        pub struct List;

        impl List {
            /// The catalog id.
            pub const ID: &'static str = "ord.contracts.list";

            /// What the encoder takes.
            #[must_use]
            pub fn arguments(&self) -> Value {
                Value::Null
            }

            /// The answer; `None` if the document answers another call.
            #[must_use]
            pub fn answer(document: &Document) -> Option<models::OrdEntryPage<'_>> {
                models::OrdEntryPage::of(document.root())
            }
        }

        /// Get a contract. The data of a contract that you added.
        ///
        /// `GET /customer/ord/contract/{uuid}`, Закон о маркировке рекламы → Получить данные договора по ID (Ad
        /// marking).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - `isCreativeReporter` and `withNds` are typed string, `price` float (a text in the sample), `createdBy.id`
        ///   integer (a text in the sample), `type` UUID. Reading taken: the sensible type, read from either.
        /// - `editedAt` is set in the sample while `editedBy` is null.
        /// - Customer and performer of the sample are the same.
        /// - The UUID asked for in the sample is not the one of the answer.
        #[derive(Clone, Debug)]
        pub struct Get {
            /// UUID of the contract (from `ord.contracts.list`).
            pub uuid: Uuid,
        }

        impl Get {
            /// The catalog id.
            pub const ID: &'static str = "ord.contracts.get";

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
            pub fn answer(document: &Document) -> Option<models::OrdContractEntry<'_>> {
                models::OrdContractEntry::of(document.root())
            }
        }
    }
}

/// The calls of `task_chat`.
pub mod task_chat {
    use crate::codec::Document;
    use crate::value::Value;

    /// List messages of a task. The chat of a task.
    ///
    /// `GET /customer/tasks/{taskId}/messages`, Чат задачи → Получить переписку по задаче (Task chat).
    ///
    /// Retry class `read`.
    ///
    /// About the vendor's document:
    /// - The answer is not documented at all. Reading taken: any JSON, as it comes.
    #[derive(Clone, Debug)]
    pub struct List {
        /// Numeric task id (a UUID is not offered here).
        pub task_id: i64,
    }

    impl List {
        /// The catalog id.
        pub const ID: &'static str = "task_chat.list";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(task_id: i64) -> Self {
            Self { task_id }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![("taskId".into(), self.task_id.into())])
        }

        /// The answer.
        #[must_use]
        pub fn answer(document: &Document) -> Option<&str> {
            document.root().as_json()
        }
    }

    /// Send a message. Adds a message to the chat of a task as the signed-in user.
    ///
    /// `POST /customer/tasks/messages`, Чат задачи → Добавить сообщение в задаче (Task chat).
    ///
    /// Retry class `check_first`, check `task_chat.list`: A repeat writes the message twice: read the chat first.
    ///
    /// Effects:
    /// - The freelancer sees the message
    ///
    /// About the vendor's document:
    /// - The sample body lacks a quote.
    /// - The id is in the path of the list and in the body here.
    #[derive(Clone, Debug)]
    pub struct Send<'a> {
        /// Numeric task id.
        pub task_id: i64,
        /// Text.
        pub message: &'a str,
    }

    impl<'a> Send<'a> {
        /// The catalog id.
        pub const ID: &'static str = "task_chat.send";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(task_id: i64, message: &'a str) -> Self {
            Self { task_id, message }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![("taskId".into(), self.task_id.into()), ("message".into(), self.message.into())])
        }
    }
}

/// The calls of `task_groups`.
pub mod task_groups {
    use super::super::models;
    use crate::codec::Document;
    use crate::value::Value;

    /// List task groups. Task groups of the company.
    ///
    /// `GET /customer/task-groups`, Группа задач → Получить группы задач (Task groups).
    ///
    /// Retry class `read`.
    ///
    /// About the vendor's document:
    /// - The rows of `pagination` are described wrongly: `count` as the current page, `perPage` as tasks per page,
    ///   the rest as the number of pages. Reading taken: as in `tasks.list`.
    /// - The answer has pages, and no arguments for them are documented. Reading taken: one answer holds all
    ///   groups.
    /// - The sample says count 3 and has one item.
    #[derive(Clone, Debug, Default)]
    pub struct List;

    impl List {
        /// The catalog id.
        pub const ID: &'static str = "task_groups.list";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Null
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::TaskGroupPage<'_>> {
            models::TaskGroupPage::of(document.root())
        }
    }

    /// Rename a task group. Gives a task group another name.
    ///
    /// `PUT /customer/task-groups`, Группа задач → Переименовать группу задач (Task groups).
    ///
    /// Retry class `repeatable`: The same name twice is the same name.
    ///
    /// Effects:
    /// - Renames the group
    #[derive(Clone, Debug)]
    pub struct Rename<'a> {
        /// Group id (from `task_groups.list`).
        pub group_id: i64,
        /// New name.
        pub title: &'a str,
    }

    impl<'a> Rename<'a> {
        /// The catalog id.
        pub const ID: &'static str = "task_groups.rename";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(group_id: i64, title: &'a str) -> Self {
            Self { group_id, title }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![("groupId".into(), self.group_id.into()), ("title".into(), self.title.into())])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::TaskGroupChange<'_>> {
            models::TaskGroupChange::of(document.root())
        }
    }

    /// Create a task group. Makes a task group.
    ///
    /// `POST /customer/task-groups`, Группа задач → Создать группу задач (Task groups).
    ///
    /// Retry class `check_first`, check `task_groups.list`: A repeat makes a second group of the same name: list
    /// them first.
    ///
    /// Effects:
    /// - Makes a group
    ///
    /// About the vendor's document:
    /// - The answer has no group id: find the group by its name in `task_groups.list`.
    #[derive(Clone, Debug)]
    pub struct Create<'a> {
        /// Name.
        pub title: &'a str,
    }

    impl<'a> Create<'a> {
        /// The catalog id.
        pub const ID: &'static str = "task_groups.create";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(title: &'a str) -> Self {
            Self { title }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![("title".into(), self.title.into())])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::TaskGroupChange<'_>> {
            models::TaskGroupChange::of(document.root())
        }
    }

    /// Delete a task group. Deletes a task group; what becomes of its tasks is not documented.
    ///
    /// `DELETE /customer/task-groups`, Группа задач → Удалить группу задач (Task groups).
    ///
    /// Retry class `check_first`, check `task_groups.list`: A repeat of what was done may be answered with an
    /// error: list them first.
    ///
    /// Effects:
    /// - Deletes the group
    ///
    /// About the vendor's document:
    /// - A DELETE with a JSON body: a proxy on the way may drop the body.
    /// - `actorId` is described as the user who asked for a task.
    #[derive(Clone, Debug)]
    pub struct Delete {
        /// Group id (from `task_groups.list`).
        pub group_id: i64,
    }

    impl Delete {
        /// The catalog id.
        pub const ID: &'static str = "task_groups.delete";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(group_id: i64) -> Self {
            Self { group_id }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![("groupId".into(), self.group_id.into())])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::TaskGroupChange<'_>> {
            models::TaskGroupChange::of(document.root())
        }
    }
}

/// The calls of `task_files`.
pub mod task_files {
    use uuid::Uuid;

    use super::super::codes;
    use crate::value::{FileArg, Value};

    /// Add a file to a task. Attaches a file to a task.
    ///
    /// `POST /customer/tasks/files`, Файлы задачи → Добавить файл к задаче (Task files).
    ///
    /// Retry class `check_first`, check `tasks.get`: A repeat may attach the file twice: read the files of the task
    /// first.
    ///
    /// Effects:
    /// - The task has one more file
    ///
    /// About the vendor's document:
    /// - The sample sends JSON with the path of a file on the caller's disk, which carries no file. Reading taken:
    ///   multipart/form-data with a part `file`.
    /// - `type` is typed integer, the sample sends the text "5".
    /// - The answer has no file id, although `tasks.create` takes `fileIds`.
    #[derive(Clone, Debug)]
    pub struct Add {
        /// Numeric task id (from `tasks.list`).
        pub task_id: Option<i64>,
        /// Task UUID.
        pub uuid: Option<Uuid>,
        /// File type.
        pub r#type: codes::TaskFileType,
        /// The file.
        pub file: FileArg,
    }

    impl Add {
        /// The catalog id.
        pub const ID: &'static str = "task_files.add";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(r#type: codes::TaskFileType, file: FileArg) -> Self {
            Self { task_id: None, uuid: None, r#type, file }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("taskId".into(), self.task_id.into()),
                ("uuid".into(), self.uuid.into()),
                ("type".into(), self.r#type.into()),
                ("file".into(), self.file.clone().into()),
            ])
        }
    }
}

/// The calls of `finance`.
pub mod finance {
    use uuid::Uuid;

    use super::super::{codes, models};
    use crate::codec::Document;
    use crate::value::Value;

    /// Create a payout for a task. Sends the money of a paid task from the freelancer's balance to a card, bank
    /// account or wallet. The sum is the task's.
    ///
    /// `POST /customer/tasks/payout`, Финансы → Создать выплату за задачу (Finance).
    ///
    /// Retry class `money`, check `finance.payout_status`: Money leaves and there is no idempotency key: read
    /// `finance.payout_status`, and repeat only if there is no payout or it was declined (3).
    ///
    /// Effects:
    /// - Moves money out of the freelancer's balance
    /// - Creates a payout (first status 10 or 1, inferred)
    /// - The task reports `hasPayout`
    ///
    /// Errors:
    /// - 409: Task not paid, already paid out, payment means not usable, or conversion missing (inferred)
    ///
    /// About the vendor's document:
    /// - `payoutEndpointType` is typed string with integer values, the sample sends the integer 1. Reading taken:
    ///   integer.
    /// - The answer has no payout id: the payout is known by the task only.
    /// - `currencyId` is called the currency that is converted from; the example of Kazakhstan reads as an
    ///   intermediate currency.
    #[derive(Clone, Debug)]
    pub struct CreatePayout {
        /// Numeric task id (from `tasks.list`).
        pub task_id: Option<i64>,
        /// Task UUID.
        pub uuid: Option<Uuid>,
        /// Kind of payment means.
        pub payout_endpoint_type: codes::PayoutEndpointType,
        /// Payment means that the freelancer added (from `finance.payout_endpoints.list`).
        pub payout_endpoint_id: i64,
        /// Currency that the payout is converted through: a rouble balance to a card of Kazakhstan must go through EUR
        /// or the payout fails.
        pub currency_id: Option<codes::CurrencyId>,
    }

    impl CreatePayout {
        /// The catalog id.
        pub const ID: &'static str = "finance.create_payout";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(payout_endpoint_type: codes::PayoutEndpointType, payout_endpoint_id: i64) -> Self {
            Self { task_id: None, uuid: None, payout_endpoint_type, payout_endpoint_id, currency_id: None }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("taskId".into(), self.task_id.into()),
                ("uuid".into(), self.uuid.into()),
                ("payoutEndpointType".into(), self.payout_endpoint_type.into()),
                ("payoutEndpointId".into(), self.payout_endpoint_id.into()),
                ("currencyId".into(), self.currency_id.into()),
            ])
        }
    }

    /// Get the payout of a task. Status of the payout of a task.
    ///
    /// `GET /customer/tasks/payout/{taskId|uuid}`, Финансы → Получить статус выплаты по номеру задачи (Finance).
    ///
    /// Retry class `read`.
    ///
    /// About the vendor's document:
    /// - The answer for a task without a payout is not documented.
    /// - The sample request ends with a dangling backslash.
    #[derive(Clone, Debug, Default)]
    pub struct PayoutStatus {
        /// Numeric task id (from `tasks.list`).
        pub task_id: Option<i64>,
        /// Task UUID.
        pub uuid: Option<Uuid>,
    }

    impl PayoutStatus {
        /// The catalog id.
        pub const ID: &'static str = "finance.payout_status";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![("taskId".into(), self.task_id.into()), ("uuid".into(), self.uuid.into())])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::Payout<'_>> {
            models::Payout::of(document.root())
        }
    }

    /// List transactions. All transactions of the company.
    ///
    /// `GET /customer/transactions`, Финансы → Получить список транзакций (Finance).
    ///
    /// Retry class `read`.
    ///
    /// About the vendor's document:
    /// - The sample is a POST with an empty answer, text and table describe a list. Reading taken: GET. A platform
    ///   that wants POST answers 404 or 405.
    /// - The container is not shown. Reading taken: a bare list or one under `items`, read alike.
    /// - There are neither filters nor pages for what must be a long list.
    #[derive(Clone, Debug, Default)]
    pub struct Transactions;

    impl Transactions {
        /// The catalog id.
        pub const ID: &'static str = "finance.transactions";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Null
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::TransactionList<'_>> {
            models::TransactionList::of(document.root())
        }
    }

    /// Ask for a code to add a payment means. Sends the freelancer a code, by SMS or from Google Authenticator, for
    /// `finance.cards.add`, `finance.bank_accounts.add` or `finance.wallets.add`.
    ///
    /// `POST /customer/freelancers/request-code-for-new-payout-endpoint`, Финансы → Запросить код для добавления
    /// нового платежного инструмента (Finance).
    ///
    /// Retry class `once`: Each call sends an SMS.
    ///
    /// Effects:
    /// - Sends the freelancer an SMS with a code, unless Google Authenticator is set
    ///
    /// About the vendor's document:
    /// - `number` is described as a phone, and the sample "412341" looks like a code. Reading taken: kept out of
    ///   logs.
    #[derive(Clone, Debug, Default)]
    pub struct RequestCodeForNewPayoutEndpoint {
        /// Numeric freelancer id.
        pub freelancer_id: Option<i64>,
        /// Freelancer UUID.
        pub freelancer_uuid: Option<Uuid>,
    }

    impl RequestCodeForNewPayoutEndpoint {
        /// The catalog id.
        pub const ID: &'static str = "finance.request_code_for_new_payout_endpoint";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("freelancerId".into(), self.freelancer_id.into()),
                ("freelancerUuid".into(), self.freelancer_uuid.into()),
            ])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::CodeSent<'_>> {
            models::CodeSent::of(document.root())
        }
    }

    /// The calls of `finance.payout_endpoints`.
    pub mod payout_endpoints {
        use uuid::Uuid;

        use super::super::super::models;
        use crate::codec::Document;
        use crate::value::Value;

        /// List payment means of a freelancer. Wallets, cards and bank accounts of a freelancer.
        ///
        /// `GET /customer/freelancers/payout-endpoints`, Финансы → Получить платежные инструменты фрилансера (Finance).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - The key is `ibans` in the sample and `iban` in the table. Reading taken: both are read.
        /// - Almost all numbers are typed string in the table and are integers in the sample. Reading taken: integers,
        ///   read from either.
        /// - The status scales differ: 1 is "binding started" for a card and "confirmed" for an account; 3 is "blocked"
        ///   for a card and "unconfirmed" for an account.
        /// - The table calls the cards "URL of the terminal", a copying error.
        /// - The UUID that adding a payment means returns is not in this list.
        /// - The status of a wallet has no list of values.
        #[derive(Clone, Debug, Default)]
        pub struct List {
            /// Numeric freelancer id.
            pub freelancer_id: Option<i64>,
            /// Freelancer UUID.
            pub freelancer_uuid: Option<Uuid>,
        }

        impl List {
            /// The catalog id.
            pub const ID: &'static str = "finance.payout_endpoints.list";

            /// What the encoder takes.
            #[must_use]
            pub fn arguments(&self) -> Value {
                Value::Map(vec![
                    ("freelancerId".into(), self.freelancer_id.into()),
                    ("freelancerUuid".into(), self.freelancer_uuid.into()),
                ])
            }

            /// The answer; `None` if the document answers another call.
            #[must_use]
            pub fn answer(document: &Document) -> Option<models::PayoutEndpoints<'_>> {
                models::PayoutEndpoints::of(document.root())
            }
        }
    }

    /// The calls of `finance.cards`.
    pub mod cards {
        use uuid::Uuid;

        use super::super::super::models;
        use crate::codec::Document;
        use crate::secret::Secret;
        use crate::value::Value;

        /// Add a bank card. Starts to add a bank card: takes the code of `finance.request_code_for_new_payout_endpoint`
        /// and gives a page on which the freelancer enters the data; pass the link on.
        ///
        /// `POST /customer/freelancers/cards`, Финансы → Добавить банковскую карту (Finance).
        ///
        /// Retry class `once`: The code is probably for single use: list the payment means, and ask for another code if
        /// nothing was added.
        ///
        /// Effects:
        /// - Uses up the code
        /// - Makes a payment means that waits for its data; a webhook tells when it was added
        ///
        /// About the vendor's document:
        /// - `code` is typed integer here and string in other calls. Reading taken: text, leading zeroes kept.
        /// - `redirectUrl` is typed integer. Reading taken: text.
        /// - The sample has neither authorisation nor Content-Type.
        #[derive(Clone, Debug)]
        pub struct Add<'a> {
            /// The code that the freelancer got.
            pub code: Secret,
            /// Numeric freelancer id.
            pub freelancer_id: Option<i64>,
            /// Freelancer UUID.
            pub freelancer_uuid: Option<Uuid>,
            /// Where to send the person afterwards.
            pub redirect_url: Option<&'a str>,
        }

        impl<'a> Add<'a> {
            /// The catalog id.
            pub const ID: &'static str = "finance.cards.add";

            /// What is required, and nothing else.
            #[must_use]
            pub const fn new(code: Secret) -> Self {
                Self { code, freelancer_id: None, freelancer_uuid: None, redirect_url: None }
            }

            /// What the encoder takes.
            #[must_use]
            pub fn arguments(&self) -> Value {
                Value::Map(vec![
                    ("code".into(), self.code.reveal().into()),
                    ("freelancerId".into(), self.freelancer_id.into()),
                    ("freelancerUuid".into(), self.freelancer_uuid.into()),
                    ("redirectUrl".into(), self.redirect_url.into()),
                ])
            }

            /// The answer; `None` if the document answers another call.
            #[must_use]
            pub fn answer(document: &Document) -> Option<models::PayoutEndpointStarted<'_>> {
                models::PayoutEndpointStarted::of(document.root())
            }
        }

        /// Delete a bank card. Deletes a bank card of a freelancer.
        ///
        /// `DELETE /customer/freelancers/cards/{id}`, Финансы → Удалить банковскую карту (Finance).
        ///
        /// Retry class `check_first`, check `finance.payout_endpoints.list`: A repeat of what was done may be answered
        /// with an error: list the payment means first.
        ///
        /// Effects:
        /// - Deletes the payment means; a webhook tells, whose name is not documented
        ///
        /// About the vendor's document:
        /// - One row of the table stands for both ids, typed integer and required. Reading taken: one of the two.
        /// - The sample has no authorisation and ends with a dangling backslash.
        #[derive(Clone, Debug)]
        pub struct Delete {
            /// Id of the payment means (from `finance.payout_endpoints.list`).
            pub id: i64,
            /// Numeric freelancer id.
            pub freelancer_id: Option<i64>,
            /// Freelancer UUID.
            pub freelancer_uuid: Option<Uuid>,
        }

        impl Delete {
            /// The catalog id.
            pub const ID: &'static str = "finance.cards.delete";

            /// What is required, and nothing else.
            #[must_use]
            pub const fn new(id: i64) -> Self {
                Self { id, freelancer_id: None, freelancer_uuid: None }
            }

            /// What the encoder takes.
            #[must_use]
            pub fn arguments(&self) -> Value {
                Value::Map(vec![
                    ("id".into(), self.id.into()),
                    ("freelancerId".into(), self.freelancer_id.into()),
                    ("freelancerUuid".into(), self.freelancer_uuid.into()),
                ])
            }
        }
    }

    /// The calls of `finance.bank_accounts`.
    pub mod bank_accounts {
        use uuid::Uuid;

        use super::super::super::{codes, models};
        use crate::codec::Document;
        use crate::secret::Secret;
        use crate::value::Value;

        /// Add a bank account. Starts to add a bank account: takes the code of
        /// `finance.request_code_for_new_payout_endpoint` and gives a page on which the freelancer enters the data;
        /// pass the link on.
        ///
        /// `POST /customer/freelancers/bank-accounts`, Финансы → Добавить счет (Finance).
        ///
        /// Retry class `once`: The code is probably for single use: list the payment means, and ask for another code if
        /// nothing was added.
        ///
        /// Effects:
        /// - Uses up the code
        /// - Makes a payment means that waits for its data; a webhook tells when it was added
        ///
        /// About the vendor's document:
        /// - `code` is typed integer here and string in other calls. Reading taken: text, leading zeroes kept.
        /// - `redirectUrl` is typed integer. Reading taken: text.
        /// - The sample has neither authorisation nor Content-Type.
        /// - `bankAccountType` is required and not in the sample.
        /// - Type 6 is BIK in the list of payment means and BIC here.
        #[derive(Clone, Debug)]
        pub struct Add<'a> {
            /// The code that the freelancer got.
            pub code: Secret,
            /// Numeric freelancer id.
            pub freelancer_id: Option<i64>,
            /// Freelancer UUID.
            pub freelancer_uuid: Option<Uuid>,
            /// Kind of account.
            pub bank_account_type: codes::BankAccountType,
            /// Where to send the person afterwards.
            pub redirect_url: Option<&'a str>,
        }

        impl<'a> Add<'a> {
            /// The catalog id.
            pub const ID: &'static str = "finance.bank_accounts.add";

            /// What is required, and nothing else.
            #[must_use]
            pub const fn new(code: Secret, bank_account_type: codes::BankAccountType) -> Self {
                Self { code, freelancer_id: None, freelancer_uuid: None, bank_account_type, redirect_url: None }
            }

            /// What the encoder takes.
            #[must_use]
            pub fn arguments(&self) -> Value {
                Value::Map(vec![
                    ("code".into(), self.code.reveal().into()),
                    ("freelancerId".into(), self.freelancer_id.into()),
                    ("freelancerUuid".into(), self.freelancer_uuid.into()),
                    ("bankAccountType".into(), self.bank_account_type.into()),
                    ("redirectUrl".into(), self.redirect_url.into()),
                ])
            }

            /// The answer; `None` if the document answers another call.
            #[must_use]
            pub fn answer(document: &Document) -> Option<models::PayoutEndpointStarted<'_>> {
                models::PayoutEndpointStarted::of(document.root())
            }
        }

        /// Delete a bank account. Deletes a bank account of a freelancer.
        ///
        /// `DELETE /customer/freelancers/bank-accounts/{id}`, Финансы → Удалить счет (Finance).
        ///
        /// Retry class `check_first`, check `finance.payout_endpoints.list`: A repeat of what was done may be answered
        /// with an error: list the payment means first.
        ///
        /// Effects:
        /// - Deletes the payment means; a webhook tells, whose name is not documented
        ///
        /// About the vendor's document:
        /// - One row of the table stands for both ids, typed integer and required. Reading taken: one of the two.
        /// - The sample has no authorisation and ends with a dangling backslash.
        #[derive(Clone, Debug)]
        pub struct Delete {
            /// Id of the payment means (from `finance.payout_endpoints.list`).
            pub id: i64,
            /// Numeric freelancer id.
            pub freelancer_id: Option<i64>,
            /// Freelancer UUID.
            pub freelancer_uuid: Option<Uuid>,
        }

        impl Delete {
            /// The catalog id.
            pub const ID: &'static str = "finance.bank_accounts.delete";

            /// What is required, and nothing else.
            #[must_use]
            pub const fn new(id: i64) -> Self {
                Self { id, freelancer_id: None, freelancer_uuid: None }
            }

            /// What the encoder takes.
            #[must_use]
            pub fn arguments(&self) -> Value {
                Value::Map(vec![
                    ("id".into(), self.id.into()),
                    ("freelancerId".into(), self.freelancer_id.into()),
                    ("freelancerUuid".into(), self.freelancer_uuid.into()),
                ])
            }
        }
    }

    /// The calls of `finance.wallets`.
    pub mod wallets {
        use uuid::Uuid;

        use super::super::super::{codes, models};
        use crate::codec::Document;
        use crate::secret::Secret;
        use crate::value::Value;

        /// Add an e-wallet. Starts to add an e-wallet: takes the code of `finance.request_code_for_new_payout_endpoint`
        /// and gives a page on which the freelancer enters the data; pass the link on.
        ///
        /// `POST /customer/freelancers/wallets`, Финансы → Добавить электронный кошелек (Finance).
        ///
        /// Retry class `once`: The code is probably for single use: list the payment means, and ask for another code if
        /// nothing was added.
        ///
        /// Effects:
        /// - Uses up the code
        /// - Makes a payment means that waits for its data; a webhook tells when it was added
        ///
        /// About the vendor's document:
        /// - `code` is typed integer here and string in other calls. Reading taken: text, leading zeroes kept.
        /// - `redirectUrl` is typed integer. Reading taken: text.
        /// - The sample has neither authorisation nor Content-Type.
        /// - `walletType` is required and not in the sample; the text calls it a type of account.
        #[derive(Clone, Debug)]
        pub struct Add<'a> {
            /// The code that the freelancer got.
            pub code: Secret,
            /// Numeric freelancer id.
            pub freelancer_id: Option<i64>,
            /// Freelancer UUID.
            pub freelancer_uuid: Option<Uuid>,
            /// Kind of wallet.
            pub wallet_type: codes::WalletType,
            /// Where to send the person afterwards.
            pub redirect_url: Option<&'a str>,
        }

        impl<'a> Add<'a> {
            /// The catalog id.
            pub const ID: &'static str = "finance.wallets.add";

            /// What is required, and nothing else.
            #[must_use]
            pub const fn new(code: Secret, wallet_type: codes::WalletType) -> Self {
                Self { code, freelancer_id: None, freelancer_uuid: None, wallet_type, redirect_url: None }
            }

            /// What the encoder takes.
            #[must_use]
            pub fn arguments(&self) -> Value {
                Value::Map(vec![
                    ("code".into(), self.code.reveal().into()),
                    ("freelancerId".into(), self.freelancer_id.into()),
                    ("freelancerUuid".into(), self.freelancer_uuid.into()),
                    ("walletType".into(), self.wallet_type.into()),
                    ("redirectUrl".into(), self.redirect_url.into()),
                ])
            }

            /// The answer; `None` if the document answers another call.
            #[must_use]
            pub fn answer(document: &Document) -> Option<models::PayoutEndpointStarted<'_>> {
                models::PayoutEndpointStarted::of(document.root())
            }
        }

        /// Delete an e-wallet. Deletes an e-wallet of a freelancer.
        ///
        /// `DELETE /customer/freelancers/wallets/{id}`, Финансы → Удалить электронный кошелек (Finance).
        ///
        /// Retry class `check_first`, check `finance.payout_endpoints.list`: A repeat of what was done may be answered
        /// with an error: list the payment means first.
        ///
        /// Effects:
        /// - Deletes the payment means; a webhook tells, whose name is not documented
        ///
        /// About the vendor's document:
        /// - One row of the table stands for both ids, typed integer and required. Reading taken: one of the two.
        /// - The sample has no authorisation and ends with a dangling backslash.
        #[derive(Clone, Debug)]
        pub struct Delete {
            /// Id of the payment means (from `finance.payout_endpoints.list`).
            pub id: i64,
            /// Numeric freelancer id.
            pub freelancer_id: Option<i64>,
            /// Freelancer UUID.
            pub freelancer_uuid: Option<Uuid>,
        }

        impl Delete {
            /// The catalog id.
            pub const ID: &'static str = "finance.wallets.delete";

            /// What is required, and nothing else.
            #[must_use]
            pub const fn new(id: i64) -> Self {
                Self { id, freelancer_id: None, freelancer_uuid: None }
            }

            /// What the encoder takes.
            #[must_use]
            pub fn arguments(&self) -> Value {
                Value::Map(vec![
                    ("id".into(), self.id.into()),
                    ("freelancerId".into(), self.freelancer_id.into()),
                    ("freelancerUuid".into(), self.freelancer_uuid.into()),
                ])
            }
        }
    }
}

/// The calls of `documents`.
pub mod documents {
    use jiff::civil::Date;

    use super::super::{codes, models};
    use crate::codec::Document;
    use crate::value::Value;

    /// List documents. Invoices and acts of the company.
    ///
    /// `GET /customer/documents`, Документы → Получить список документов (Documents).
    ///
    /// Retry class `read`.
    ///
    /// About the vendor's document:
    /// - The list of the sample is not closed.
    /// - Whether the list has pages is not documented: there are neither arguments nor `pagination`. Reading taken:
    ///   one answer holds all documents.
    /// - `topUpBalanceDate` is "-0001-11-30 00:00:00" in the sample. Reading taken: no date.
    /// - `sfFileId` is typed boolean and is a file id. Reading taken: an id, and false for none.
    /// - One sorts by `id`, the answer has `documentId`.
    /// - `amount` and `currency.id` are typed string. Reading taken: read from either.
    #[derive(Clone, Debug, Default)]
    pub struct List {
        /// Kind of document.
        pub r#type: Option<codes::DocumentType>,
        /// Date of the document, from.
        pub date_from: Option<Date>,
        /// Date of the document, to.
        pub date_to: Option<Date>,
        /// What to sort by.
        pub sort: Option<codes::DocumentSort>,
        /// Sort direction.
        pub direction: Option<codes::SortDirection>,
    }

    impl List {
        /// The catalog id.
        pub const ID: &'static str = "documents.list";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("type".into(), self.r#type.into()),
                ("dateFrom".into(), self.date_from.into()),
                ("dateTo".into(), self.date_to.into()),
                ("sort".into(), self.sort.clone().into()),
                ("direction".into(), self.direction.clone().into()),
            ])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::CompanyDocumentList<'_>> {
            models::CompanyDocumentList::of(document.root())
        }
    }

    /// Have documents sent. No download: the platform sends the signed-in user an email with a link to a zip
    /// archive.
    ///
    /// `GET /customer/documents/download`, Документы → Загрузить документ (Documents).
    ///
    /// Retry class `once`: A GET, but each call sends an email.
    ///
    /// Effects:
    /// - Sends the signed-in user an email with a link
    ///
    /// About the vendor's document:
    /// - A GET with a consequence: nothing on the way may prefetch or repeat it.
    /// - It is called a download and answers with an empty body.
    #[derive(Clone, Debug, Default)]
    pub struct Download {
        /// Kind of document.
        pub r#type: Option<codes::DocumentType>,
        /// Date of the document, from.
        pub date_from: Option<Date>,
        /// Date of the document, to.
        pub date_to: Option<Date>,
    }

    impl Download {
        /// The catalog id.
        pub const ID: &'static str = "documents.download";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("type".into(), self.r#type.into()),
                ("dateFrom".into(), self.date_from.into()),
                ("dateTo".into(), self.date_to.into()),
            ])
        }
    }
}

/// The calls of `profile`.
pub mod profile {
    use super::super::{codes, models};
    use crate::codec::Document;
    use crate::value::Value;

    /// Get the profile. Personal data of the signed-in user.
    ///
    /// `GET /profile`, Профиль пользователя → Получить личные данные (User profile).
    ///
    /// Retry class `read`.
    ///
    /// About the vendor's document:
    /// - `languageStringValue`, `name`, `loginNotification`, `uuid`, `defaultSmsGate` and `specialization` are in
    ///   the sample only.
    /// - `gridsSettings` is typed object and is a text that holds JSON. Reading taken: as it comes, not parsed.
    /// - `twoFaMethod` is typed boolean and is "sms". Reading taken: a text; a boolean is kept as one.
    /// - `taxationStatus` and `isVerified` are for freelancers by the text, and the customer of the sample has
    ///   them.
    /// - `birthDate` is DD.MM.YYYY, `regDate` is YYYY-MM-DD. Reading taken: both are read.
    /// - `state` is a region here and a status in tasks.
    #[derive(Clone, Debug, Default)]
    pub struct Get;

    impl Get {
        /// The catalog id.
        pub const ID: &'static str = "profile.get";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Null
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::Profile<'_>> {
            models::Profile::of(document.root())
        }
    }

    /// Change the language. Changes the language of messages, error texts and names of categories for the signed-in
    /// user.
    ///
    /// `PUT /profile/language`, Профиль пользователя → Изменить язык (User profile).
    ///
    /// Retry class `repeatable`: The same language twice is the same language.
    ///
    /// Effects:
    /// - Every text for this user comes in the other language: never decide by texts
    ///
    /// About the vendor's document:
    /// - It holds for the whole account, not for one session.
    #[derive(Clone, Debug)]
    pub struct SetLanguage {
        /// Language.
        pub language: codes::Language,
    }

    impl SetLanguage {
        /// The catalog id.
        pub const ID: &'static str = "profile.set_language";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(language: codes::Language) -> Self {
            Self { language }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![("language".into(), self.language.clone().into())])
        }
    }
}

/// The calls of `lookups`.
pub mod lookups {
    use super::super::{codes, models};
    use crate::codec::Document;
    use crate::value::Value;

    /// List currencies. Currency ids by currency code.
    ///
    /// `GET /lookups/currencies`, Справочник → Список валют (Lookups).
    ///
    /// Retry class `read`.
    ///
    /// About the vendor's document:
    /// - A flat object, not `items`.
    #[derive(Clone, Debug, Default)]
    pub struct Currencies;

    impl Currencies {
        /// The catalog id.
        pub const ID: &'static str = "lookups.currencies";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Null
        }

        /// The answer.
        pub fn answer<'d>(document: &'d Document) -> impl Iterator<Item = (&'d str, codes::CurrencyId)> + use<'d> {
            document
                .root()
                .entries()
                .filter_map(|(key, node)| Some((key, node.as_int().map(codes::CurrencyId::from_code)?)))
        }
    }

    /// List exchange rates. Current rates by pair of currencies.
    ///
    /// `GET /exchanges`, Справочник → Курс валют (Lookups).
    ///
    /// Retry class `read`.
    ///
    /// About the vendor's document:
    /// - `rate` is typed integer, 79.401 in the sample. Reading taken: an exact decimal.
    /// - Amounts are multiplied by the rate from EUR to RUB, USD to RUB and EUR to USD, and divided by it from RUB
    ///   to EUR, RUB to USD and USD to EUR.
    /// - Two of the six printed results do not follow from their rates: 1000 / 81.8194 is 12.22 (printed 12.23),
    ///   1000 / 1.0898 is 917.60 (printed 917.43).
    /// - The path is not under /lookups. The answer is a bare list.
    #[derive(Clone, Debug, Default)]
    pub struct Exchanges;

    impl Exchanges {
        /// The catalog id.
        pub const ID: &'static str = "lookups.exchanges";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Null
        }

        /// The answer.
        pub fn answer<'d>(document: &'d Document) -> impl Iterator<Item = models::ExchangeRate<'d>> + use<'d> {
            document.root().items().filter_map(models::ExchangeRate::of)
        }
    }

    /// List deadline types. Deadline type ids by name (SOFT, HARD).
    ///
    /// `GET /lookups/deadlines`, Справочник → Дедлайны задач (Lookups).
    ///
    /// Retry class `read`.
    ///
    /// About the vendor's document:
    /// - A flat object, not `items`.
    #[derive(Clone, Debug, Default)]
    pub struct Deadlines;

    impl Deadlines {
        /// The catalog id.
        pub const ID: &'static str = "lookups.deadlines";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Null
        }

        /// The answer.
        pub fn answer<'d>(document: &'d Document) -> impl Iterator<Item = (&'d str, codes::DeadlineType)> + use<'d> {
            document
                .root()
                .entries()
                .filter_map(|(key, node)| Some((key, node.as_int().map(codes::DeadlineType::from_code)?)))
        }
    }

    /// List taxation statuses. Taxation status ids by name (NATURAL, SELF_EMPLOYED, SOLE_PROPRIETOR), with titles
    /// in the language of the profile under the same names with `_TITLE`.
    ///
    /// `GET /lookups/taxation-statuses`, Справочник → Налоговые статусы (Lookups).
    ///
    /// Retry class `read`.
    ///
    /// About the vendor's document:
    /// - One flat object mixes ids, which are numbers, and titles, which are texts. Reading taken: the values as
    ///   they come; a key that ends in `_TITLE` is a title.
    #[derive(Clone, Debug, Default)]
    pub struct TaxationStatuses;

    impl TaxationStatuses {
        /// The catalog id.
        pub const ID: &'static str = "lookups.taxation_statuses";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Null
        }

        /// The answer.
        pub fn answer<'d>(document: &'d Document) -> impl Iterator<Item = (&'d str, &'d str)> + use<'d> {
            document.root().entries().filter_map(|(key, node)| Some((key, node.as_json()?)))
        }
    }

    /// List task categories. Top-level task categories.
    ///
    /// `GET /customer/lookups/categories`, Справочник → Категории задач (Lookups).
    ///
    /// Retry class `read`.
    ///
    /// About the vendor's document:
    /// - Under /customer/lookups, while services are under /lookups.
    /// - There is no pagination, unlike for services.
    #[derive(Clone, Debug, Default)]
    pub struct Categories;

    impl Categories {
        /// The catalog id.
        pub const ID: &'static str = "lookups.categories";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Null
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::CategoryList<'_>> {
            models::CategoryList::of(document.root())
        }
    }

    /// List services of a category. Services and works of a category; their id is the `categoryId` of
    /// `tasks.create`.
    ///
    /// `GET /lookups/services/{categoryId}`, Справочник → Название услуг и работ (Lookups).
    ///
    /// Retry class `read`.
    ///
    /// About the vendor's document:
    /// - The columns of the table are shifted.
    /// - The pagination of the sample is impossible: count 20, total 23, perPage 9999, pages 1 and two items.
    /// - The default size seems to be 9999 here and is 20 elsewhere.
    #[derive(Clone, Debug)]
    pub struct Services {
        /// Category id (from `lookups.categories`).
        pub category_id: i64,
        /// Page number, from 1.
        pub page: Option<i64>,
        /// Items per page. At most 500.
        pub size: Option<i64>,
    }

    impl Services {
        /// The catalog id.
        pub const ID: &'static str = "lookups.services";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(category_id: i64) -> Self {
            Self { category_id, page: None, size: None }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("categoryId".into(), self.category_id.into()),
                ("page".into(), self.page.into()),
                ("size".into(), self.size.into()),
            ])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::ServicePage<'_>> {
            models::ServicePage::of(document.root())
        }
    }

    /// List attributes of a service. Attributes that a service requires or allows.
    ///
    /// `GET /lookups/service-attributes/{serviceId}`, Справочник → Атрибуты задач (Lookups).
    ///
    /// Retry class `read`.
    ///
    /// About the vendor's document:
    /// - `id` is listed as an argument once more; it is the one in the path. Reading taken: not sent.
    /// - `type` is in the sample only.
    /// - The sample has a trailing comma, and its pagination is impossible: count 20, total 23, perPage 9999, pages
    ///   1 and three items.
    /// - Which attributes are mandatory is not marked.
    #[derive(Clone, Debug)]
    pub struct ServiceAttributes {
        /// Service id (from `lookups.services`).
        pub service_id: i64,
        /// Page number, from 1.
        pub page: Option<i64>,
        /// Items per page. At most 500.
        pub size: Option<i64>,
    }

    impl ServiceAttributes {
        /// The catalog id.
        pub const ID: &'static str = "lookups.service_attributes";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(service_id: i64) -> Self {
            Self { service_id, page: None, size: None }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("serviceId".into(), self.service_id.into()),
                ("page".into(), self.page.into()),
                ("size".into(), self.size.into()),
            ])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::ServiceAttributePage<'_>> {
            models::ServiceAttributePage::of(document.root())
        }
    }

    /// List documents to accept. Documents, such as an NDA, that a freelancer must accept before a task. The
    /// vendor's support uploads them.
    ///
    /// `GET /customer/lookups/acceptance-files`, Справочник → Дополнительные документы для принятия задачи
    /// (Lookups).
    ///
    /// Retry class `read`.
    ///
    /// About the vendor's document:
    /// - Which of `id` and `fileId` goes into `acceptanceFileIds` of `tasks.create` is not said. Reading taken:
    ///   `id`.
    #[derive(Clone, Debug, Default)]
    pub struct AcceptanceFiles;

    impl AcceptanceFiles {
        /// The catalog id.
        pub const ID: &'static str = "lookups.acceptance_files";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Null
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::AcceptanceFileList<'_>> {
            models::AcceptanceFileList::of(document.root())
        }
    }

    /// List countries of the classifier. Countries and their ids of the Russian classifier (OKSM), for ad marking.
    ///
    /// `GET /customer/ord/get-arccw-codes`, Справочник → Коды стран (Lookups).
    ///
    /// Retry class `read`.
    ///
    /// About the vendor's document:
    /// - The path is under /customer/ord although it is documented among the lookups.
    /// - Latvia has the id 1049 in the sample, which is not its code in the classifier (428).
    /// - `freelancers.invite` wants letter codes, which are not in this list.
    #[derive(Clone, Debug, Default)]
    pub struct CountryCodes;

    impl CountryCodes {
        /// The catalog id.
        pub const ID: &'static str = "lookups.country_codes";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Null
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::OksmCountryList<'_>> {
            models::OksmCountryList::of(document.root())
        }
    }
}

/// The calls of `webhooks`.
pub mod webhooks {
    use super::super::{codes, models};
    use crate::codec::Document;
    use crate::value::Value;

    /// Get the webhook. The webhook of the company, with the key that signs its events.
    ///
    /// `GET /customer/web-hook`, WebHooks → Получить webhook (Webhooks).
    ///
    /// Retry class `read`.
    ///
    /// About the vendor's document:
    /// - The prose gives the path as api/v1/customer/web-hook, the sample as /api/customer/web-hook. Reading taken:
    ///   the sample.
    /// - What is answered when there is no webhook is not documented. Reading taken: an empty body reads as none.
    #[derive(Clone, Debug, Default)]
    pub struct Get;

    impl Get {
        /// The catalog id.
        pub const ID: &'static str = "webhooks.get";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Null
        }

        /// The answer, if the platform sent one.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::Webhook<'_>> {
            models::Webhook::of(document.root())
        }
    }

    /// Set the webhook. Sets the one address that gets all events of the company, or switches it on or off.
    ///
    /// `POST /customer/web-hook`, WebHooks → Создать/обновить webhook (Webhooks).
    ///
    /// Retry class `repeatable`: The same address twice is the same address.
    ///
    /// Effects:
    /// - Replaces the webhook of the company; whether its secret changes is not documented: read `webhooks.get`
    ///
    /// About the vendor's document:
    /// - The arguments stand under a heading that means the query elsewhere, the sample sends a JSON body. Reading
    ///   taken: the body.
    /// - Whether an update changes the secret is not documented.
    /// - The text names events of payment means only, the overview four groups of events.
    #[derive(Clone, Debug)]
    pub struct Set<'a> {
        /// Whether it is on.
        pub status: codes::WebhookStatus,
        /// Where to send events.
        pub url: &'a str,
    }

    impl<'a> Set<'a> {
        /// The catalog id.
        pub const ID: &'static str = "webhooks.set";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(status: codes::WebhookStatus, url: &'a str) -> Self {
            Self { status, url }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![("status".into(), self.status.clone().into()), ("url".into(), self.url.into())])
        }
    }

    /// Delete the webhook. Removes the webhook of the company.
    ///
    /// `DELETE /customer/web-hook`, WebHooks → Удалить webhook (Webhooks).
    ///
    /// Retry class `repeatable`: None twice is none.
    ///
    /// Effects:
    /// - Events are no longer sent
    ///
    /// About the vendor's document:
    /// - The sample sends status and url in the body of the DELETE, the text knows no arguments. Reading taken: no
    ///   body.
    #[derive(Clone, Debug, Default)]
    pub struct Delete;

    impl Delete {
        /// The catalog id.
        pub const ID: &'static str = "webhooks.delete";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Null
        }
    }
}
