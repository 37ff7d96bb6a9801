// Made from core/catalog/cloudtips.json by gigwire-codegen; do not edit.
//! CloudTips: the calls. A struct holds the arguments of one; `ID` and `arguments()` are what
//! [`Client::start`](crate::machine::Client::start) takes, `answer()` is the typed view of what comes back.

/// The calls of `auth`.
pub mod auth {
    use super::super::models;
    use crate::codec::Document;
    use crate::secret::Secret;
    use crate::value::Value;

    /// Log in. Exchanges login and password for a token pair. Sessions do it by themselves. Described in: Wiki
    /// pages on payment by SBP and by Tinkoff Pay.
    ///
    /// `POST /connect/token`, Авторизация → Авторизация (Authorisation).
    ///
    /// Retry class `repeatable`: A login changes nothing. Rules of a lockout after wrong passwords are not
    /// documented.
    ///
    /// Errors:
    /// - 400: `{"error": "invalid_grant"}`, outside the envelope: wrong login or password (shape known from the
    ///   vendor's iOS SDK, status from OAuth) (inferred)
    ///
    /// About the vendor's document:
    /// - Form keys are printed with capitals (`Grant_type`, `UserName`), OAuth has them in lower case; a public
    ///   partner client sends the capitals and is served. Reading taken: as printed.
    /// - The vendor's main document says nothing about authorisation; two other pages of its wiki do, word for word
    ///   the same.
    #[derive(Clone, Debug)]
    pub struct Token<'a> {
        /// Login, an email: from the CloudTips manager of the partner.
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
        pub fn answer(document: &Document) -> Option<models::TokenPair<'_>> {
            models::TokenPair::of(document.root())
        }
    }

    /// Refresh the token. Exchanges a refresh token for a new token pair. Sessions do it by themselves, one at a
    /// time. Described in: Wiki pages on payment by SBP and by Tinkoff Pay.
    ///
    /// `POST /connect/token`, Авторизация → Авторизация: refresh_token (Authorisation).
    ///
    /// Retry class `once`: The refresh token is reported to serve once: after a lost answer the session logs in
    /// again.
    ///
    /// Effects:
    /// - The old refresh token no longer serves (reported by a public client)
    ///
    /// Errors:
    /// - 400: `{"error": "invalid_grant"}`: unknown, expired or used; log in again (inferred)
    ///
    /// About the vendor's document:
    /// - The vendor describes the flow; the names of the fields in the part that could be read end before it and
    ///   are those of public clients.
    /// - `refresh_token` is in lower case beside `Grant_type` and `Client_id`: so public clients send it.
    #[derive(Clone, Debug)]
    pub struct Refresh {
        /// Refresh token of the last login or refresh.
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

/// The calls of `receivers`.
pub mod receivers {
    use super::super::{codes, inputs, models};
    use crate::codec::{DateTime, Document};
    use crate::value::{FileArg, Value};

    /// Create receivers. Makes receivers of people, by phone, and links them to a place; known people are linked.
    /// Branch on each returned `layoutStatus`: `waiting_for_confirmation` needs the SMS of
    /// `places.attach_send_sms`, unless the person confirms in the CloudTips personal account.
    ///
    /// `POST /receivers/create-many`, Получатели → Создание получателя (Receivers).
    ///
    /// Retry class `check_first`, check `receivers.list`: A repeat of what was done fails with "already in scope"
    /// for the whole request: look the phones up and send only those that are missing.
    ///
    /// Effects:
    /// - Makes CloudTips users and payment pages
    /// - Tells those who are new where `sendPassword` is true
    /// - Sends no confirmation code: that is `places.attach_send_sms`
    ///
    /// Errors:
    /// - `PhoneNumber`: a phone has a wrong format; the message repeats it
    /// - `PlaceId`: no place was given
    /// - `Receivers`: no receivers were given
    /// - There is no such place ("Заведение … не найдено")
    /// - A phone is already among your receivers ("уже в скоупе"); nobody of the request is created, by an older
    ///   version of the document
    ///
    /// About the vendor's document:
    /// - The document is a comparison of two versions without marks of what was added. The sample's
    ///   `"sendPasswordexternalId": "string", "bool" "sendPassword": true` reads as `externalId` added and `"bool"`
    ///   become true; the comma after `needConfirmLayouts` is missing.
    /// - Who waits for confirmation: by the newer text everybody who is not yet among your receivers; by the older
    ///   one only those known to CloudTips from elsewhere, while new ones are `not_requested`. The default of
    ///   `needConfirmLayouts` and recorded answers fit the older. Reading taken: none; what comes back decides.
    /// - An intermediate version said that a new person has status 0 or 1 and needs no confirmation.
    /// - `skipped` is described as people already among your receivers, while the rules say that one of them fails
    ///   the request; versions of the page went back and forth, and a recorded answer shows such a person in
    ///   `skipped` with success. Reading taken: both mean the same.
    /// - The text of that error is "Некоторые номера уже в скоупе" in the rules and "Некоторые из указанных номеров
    ///   уже в скоупе" in the sample, under `validationErrors.PhoneNumber` there and without a place here: compare
    ///   "уже в скоупе" only.
    /// - Whether `receivers` is required is left blank; an empty list is refused. Reading taken: required.
    /// - `layoutStatus` is called the status of the receiver and is that of the payment page.
    /// - The sample answer has `errorCode`, which no table names; others have `statusCode`.
    #[derive(Clone, Debug)]
    pub struct CreateMany<'a> {
        /// Place id (from `places.list`).
        pub place_id: &'a str,
        /// Make every payment page wait for the person's confirmation. Default: false.
        pub need_confirm_layouts: Option<bool>,
        /// The people, at least one. One phone that is already among your receivers fails the whole request. How many
        /// fit is not documented.
        pub receivers: &'a [inputs::NewReceiver<'a>],
    }

    impl<'a> CreateMany<'a> {
        /// The catalog id.
        pub const ID: &'static str = "receivers.create_many";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(place_id: &'a str, receivers: &'a [inputs::NewReceiver<'a>]) -> Self {
            Self { place_id, need_confirm_layouts: None, receivers }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("placeId".into(), self.place_id.into()),
                ("needConfirmLayouts".into(), self.need_confirm_layouts.into()),
                ("receivers".into(), list(self.receivers)),
            ])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::CreatedReceivers<'_>> {
            models::CreatedReceivers::of(document.root())
        }
    }

    /// Upload a photo. Gives a receiver a photo. Formats and the largest size are not documented.
    ///
    /// `POST /receivers/{userId}/photo`, Получатели → Загрузки фотографии получателя (Receivers).
    ///
    /// Retry class `repeatable`: The same picture again gives another photo id and does no harm.
    ///
    /// Effects:
    /// - Replaces the photo on the payment page (presumed)
    ///
    /// About the vendor's document:
    /// - `photoId` in the table, `photold` in the sample. Reading taken: a slip; both are read.
    /// - The heading is printed twice, once without a body: one call.
    #[derive(Clone, Debug)]
    pub struct UploadPhoto<'a> {
        /// Receiver id.
        pub user_id: &'a str,
        /// The picture.
        pub file: FileArg,
    }

    impl<'a> UploadPhoto<'a> {
        /// The catalog id.
        pub const ID: &'static str = "receivers.upload_photo";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(user_id: &'a str, file: FileArg) -> Self {
            Self { user_id, file }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![("userId".into(), self.user_id.into()), ("file".into(), self.file.clone().into())])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::Photo<'_>> {
            models::Photo::of(document.root())
        }
    }

    /// Remove the photo. Takes a receiver's photo away.
    ///
    /// `DELETE /receivers/{userId}/photo`, Получатели → Удаление фотографии получателя (Receivers).
    ///
    /// Retry class `repeatable`: Twice is once; the answer where there is no photo is not documented.
    ///
    /// Effects:
    /// - The payment page shows the default picture (presumed)
    ///
    /// About the vendor's document:
    /// - Heading and address are printed twice: the section was moved. There is one call.
    #[derive(Clone, Debug)]
    pub struct DeletePhoto<'a> {
        /// Receiver id.
        pub user_id: &'a str,
    }

    impl<'a> DeletePhoto<'a> {
        /// The catalog id.
        pub const ID: &'static str = "receivers.delete_photo";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(user_id: &'a str) -> Self {
            Self { user_id }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![("userId".into(), self.user_id.into())])
        }
    }

    /// Edit a receiver. Changes a receiver's name or email. What is not given stays.
    ///
    /// `PATCH /receivers/{userId}`, Получатели → Редактирование данных получателя (Receivers).
    ///
    /// Retry class `repeatable`: It sets values: twice is once.
    ///
    /// About the vendor's document:
    /// - The comparison of versions prints the address of the photo, POST and multipart here: the removed text of
    ///   the section before. Reading taken: PATCH of `/receivers/{userId}`, as the next section prints it in its
    ///   removed half.
    /// - The sample is an answer about a photo and a list of changes woven into one another. Reading taken: the
    ///   list of changes (JSON Patch, RFC 6902).
    /// - Both rows are required, the text says that one value is enough. Reading taken: at least one.
    /// - The name of the second row is blank; text and sample say Email.
    /// - `photoUrl` and `photoId` in the answer are removed text. Reading taken: no result but success.
    /// - The media type of the request is not stated. Reading taken: `application/json-patch+json`, that of JSON
    ///   Patch. How to clear a value is not documented.
    #[derive(Clone, Debug)]
    pub struct Update<'a> {
        /// Receiver id.
        pub user_id: &'a str,
        /// New name.
        pub name: Option<&'a str>,
        /// New email.
        pub email: Option<&'a str>,
    }

    impl<'a> Update<'a> {
        /// The catalog id.
        pub const ID: &'static str = "receivers.update";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(user_id: &'a str) -> Self {
            Self { user_id, name: None, email: None }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("userId".into(), self.user_id.into()),
                ("name".into(), self.name.into()),
                ("email".into(), self.email.into()),
            ])
        }
    }

    /// List receivers. Finds receivers by many filters, page by page. It does not tell who waits for confirmation:
    /// `places.employees` does.
    ///
    /// `GET /receivers`, Получатели → GET /receivers (Receivers).
    ///
    /// Retry class `read`.
    ///
    /// About the vendor's document:
    /// - Heading and address are left out of the comparison of versions; a note says that `/receivers/pages` is
    ///   still served. Reading taken: `/receivers`, which a public client calls.
    /// - The sample request of this GET is a JSON object. Reading taken: it lists the query.
    /// - Several `userId` are allowed, how is not shown. Reading taken: `userId=a&userId=b`.
    /// - The sample answer opens with `{ {`: the key `data` is missing. With and without it the list is read.
    /// - `layouts` and `manager` are typed String and are a list and an object in the sample. Reading taken: the
    ///   sample.
    /// - The short id of a page is `layoutId` in the table and `shortId` in the sample. Both are read; where both
    ///   come, `layoutId` counts, as in the vendor's SDK.
    /// - `userId` of a page stands in the sample only, where a comma is missing: it may be removed text.
    #[derive(Clone, Debug, Default)]
    pub struct List<'a> {
        /// Start of the time to search in; which date is meant, and its format, are not documented.
        pub date_from: Option<DateTime>,
        /// End of the time to search in.
        pub date_to: Option<DateTime>,
        /// Phone.
        pub phone_number: Option<&'a str>,
        /// Name.
        pub name: Option<&'a str>,
        /// Short id of a payment page.
        pub layout_id: Option<&'a str>,
        /// Place id (from `places.list`).
        pub place_id: Option<&'a str>,
        /// Type of receiver; the codes are not documented.
        pub r#type: Option<i64>,
        /// Receiver ids.
        pub user_id: &'a [&'a str],
        /// Page number, from 1 (so in public clients; the document names no first page).
        pub page: Option<i64>,
        /// Items per page; default and maximum are not documented.
        pub limit: Option<i64>,
    }

    impl List<'_> {
        /// The catalog id.
        pub const ID: &'static str = "receivers.list";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("dateFrom".into(), self.date_from.map(|moment| moment.to_string()).into()),
                ("dateTo".into(), self.date_to.map(|moment| moment.to_string()).into()),
                ("phoneNumber".into(), self.phone_number.into()),
                ("name".into(), self.name.into()),
                ("layoutId".into(), self.layout_id.into()),
                ("placeId".into(), self.place_id.into()),
                ("type".into(), self.r#type.into()),
                ("userId".into(), list(self.user_id)),
                ("page".into(), self.page.into()),
                ("limit".into(), self.limit.into()),
            ])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::ReceiverPage<'_>> {
            models::ReceiverPage::of(document.root())
        }
    }

    /// List receivers (former address). Deprecated by the vendor. As `receivers.list`, at the address that it had
    /// before.
    ///
    /// `GET /receivers/pages`, Получатели → GET /receivers/pages (Receivers).
    ///
    /// Retry class `read`.
    ///
    /// About the vendor's document:
    /// - Named in an info box only, as still supported. Reading taken: arguments and answer are those of
    ///   `receivers.list`.
    #[derive(Clone, Debug, Default)]
    pub struct ListPages<'a> {
        /// Start of the time to search in; which date is meant, and its format, are not documented.
        pub date_from: Option<DateTime>,
        /// End of the time to search in.
        pub date_to: Option<DateTime>,
        /// Phone.
        pub phone_number: Option<&'a str>,
        /// Name.
        pub name: Option<&'a str>,
        /// Short id of a payment page.
        pub layout_id: Option<&'a str>,
        /// Place id (from `places.list`).
        pub place_id: Option<&'a str>,
        /// Type of receiver; the codes are not documented.
        pub r#type: Option<i64>,
        /// Receiver ids.
        pub user_id: &'a [&'a str],
        /// Page number, from 1 (so in public clients; the document names no first page).
        pub page: Option<i64>,
        /// Items per page; default and maximum are not documented.
        pub limit: Option<i64>,
    }

    impl ListPages<'_> {
        /// The catalog id.
        pub const ID: &'static str = "receivers.list_pages";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("dateFrom".into(), self.date_from.map(|moment| moment.to_string()).into()),
                ("dateTo".into(), self.date_to.map(|moment| moment.to_string()).into()),
                ("phoneNumber".into(), self.phone_number.into()),
                ("name".into(), self.name.into()),
                ("layoutId".into(), self.layout_id.into()),
                ("placeId".into(), self.place_id.into()),
                ("type".into(), self.r#type.into()),
                ("userId".into(), list(self.user_id)),
                ("page".into(), self.page.into()),
                ("limit".into(), self.limit.into()),
            ])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::ReceiverPage<'_>> {
            models::ReceiverPage::of(document.root())
        }
    }

    /// Set the payout method. Sets how tips reach a receiver: at once, or accumulated.
    ///
    /// `POST /receivers/{userId}/payout-method`, Получатели → POST /receivers/{userId}/payout-method (Receivers).
    ///
    /// Retry class `repeatable`: It sets a value: twice is once.
    ///
    /// Effects:
    /// - Later tips are paid to the card at once, or add up
    ///
    /// About the vendor's document:
    /// - The heading is left out of the comparison of versions.
    /// - A number here, a name in the receiver's own call. Reading taken: as each prints it.
    #[derive(Clone, Debug)]
    pub struct SetPayoutMethod<'a> {
        /// Receiver id.
        pub user_id: &'a str,
        /// How tips reach the receiver.
        pub payout_method: codes::PayoutMethod,
    }

    impl<'a> SetPayoutMethod<'a> {
        /// The catalog id.
        pub const ID: &'static str = "receivers.set_payout_method";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(user_id: &'a str, payout_method: codes::PayoutMethod) -> Self {
            Self { user_id, payout_method }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![("userId".into(), self.user_id.into()), ("payoutMethod".into(), self.payout_method.into())])
        }
    }

    /// Detach a receiver. Takes a receiver out of your receivers (the vendor's scope). Pay out accumulated tips
    /// first: what becomes of them is not documented.
    ///
    /// `POST /receivers/{userId}/detach-agent`, Получатели → POST /receivers/{userId}/detach-agent (Receivers).
    ///
    /// Retry class `check_first`, check `receivers.list`: A repeat of what was done may be answered with an error:
    /// who is no longer listed is detached.
    ///
    /// Effects:
    /// - The receiver is no longer yours to manage; made again later, the same phone waits for confirmation
    ///
    /// About the vendor's document:
    /// - The heading is left out of the comparison of versions; a public client calls it removal from the scope.
    /// - `userId` is a required field of the request, and the sample request is empty. Reading taken: it is the one
    ///   in the path, and there is no body.
    /// - The sample answer has `statusCode`, which no table names; `receivers.create_many` has `errorCode`.
    /// - Whether the person stays in the place is not documented.
    #[derive(Clone, Debug)]
    pub struct DetachAgent<'a> {
        /// Receiver id.
        pub user_id: &'a str,
    }

    impl<'a> DetachAgent<'a> {
        /// The catalog id.
        pub const ID: &'static str = "receivers.detach_agent";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(user_id: &'a str) -> Self {
            Self { user_id }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![("userId".into(), self.user_id.into())])
        }
    }

    /// An empty list counts as not given.
    fn list<T: Clone + Into<Value>>(items: &[T]) -> Value {
        if items.is_empty() { Value::Null } else { Value::from(items.to_vec()) }
    }
}

/// The calls of `places`.
pub mod places {
    use super::super::models;
    use crate::codec::{DateTime, Document};
    use crate::secret::Secret;
    use crate::value::Value;

    /// Send the attach code. Sends a code by SMS to a receiver who waits for confirmation; ask the person for it
    /// and go on with `places.attach_confirm`. At most once a minute.
    ///
    /// `POST /places/{placeId}/employees/attach/send-sms`, Получатели → Привязка получателя к заведению
    /// (Receivers).
    ///
    /// Retry class `once`: Each call sends an SMS, and between two of them there must be a minute, after a time-out
    /// too.
    ///
    /// Effects:
    /// - Sends an SMS with a code to the receiver's phone
    ///
    /// Errors:
    /// - Less than a minute has passed since the last SMS; what the answer looks like is not documented
    ///
    /// About the vendor's document:
    /// - The section is printed twice: it was moved. There is one call.
    /// - The sample body is no JSON (`UserId: string`). Reading taken: a JSON object.
    /// - The address is printed without host and without `/api`; a public client calls it under both.
    /// - Older versions took the id from `skipped`, the present one from `created`. Reading taken: wherever
    ///   `layoutStatus` says that the person waits.
    /// - Whether the minute counts for a receiver or for a place is not documented. Reading taken: for a receiver.
    #[derive(Clone, Debug)]
    pub struct AttachSendSms<'a> {
        /// Place to link the receiver to.
        pub place_id: &'a str,
        /// Receiver id: `userId` in `created` of `receivers.create_many`.
        pub user_id: &'a str,
    }

    impl<'a> AttachSendSms<'a> {
        /// The catalog id.
        pub const ID: &'static str = "places.attach_send_sms";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(place_id: &'a str, user_id: &'a str) -> Self {
            Self { place_id, user_id }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![("placeId".into(), self.place_id.into()), ("userId".into(), self.user_id.into())])
        }
    }

    /// Confirm the attach code. Confirms the link between a receiver and a place by the code that the receiver got
    /// by SMS.
    ///
    /// `POST /places/{placeId}/employees/attach/confirm`, Получатели → Привязка получателя к заведению:
    /// подтверждение (Receivers).
    ///
    /// Retry class `check_first`, check `places.employees`: A code that was used up may be refused although the
    /// first call worked: look at the place's employees first.
    ///
    /// Effects:
    /// - The receiver becomes an employee of the place and one of your receivers
    ///
    /// Errors:
    /// - The code is wrong or expired; what the answer looks like is not documented (inferred)
    ///
    /// About the vendor's document:
    /// - The section is printed twice: it was moved. There is one call.
    /// - The sample body is no JSON (`UserId: string`). Reading taken: a JSON object.
    /// - The `layoutStatus` afterwards is not stated. Reading taken: `confirmed`.
    /// - An example of a public client gives the code as the number 000000, the document types it String. Reading
    ///   taken: text.
    #[derive(Clone, Debug)]
    pub struct AttachConfirm<'a> {
        /// Place to link the receiver to.
        pub place_id: &'a str,
        /// Receiver id.
        pub user_id: &'a str,
        /// The code that the receiver read out, leading zeroes kept.
        pub sms_code: Secret,
    }

    impl<'a> AttachConfirm<'a> {
        /// The catalog id.
        pub const ID: &'static str = "places.attach_confirm";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(place_id: &'a str, user_id: &'a str, sms_code: Secret) -> Self {
            Self { place_id, user_id, sms_code }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("placeId".into(), self.place_id.into()),
                ("userId".into(), self.user_id.into()),
                ("smsCode".into(), self.sms_code.reveal().into()),
            ])
        }
    }

    /// List places. Finds places of the company, page by page. Eight other calls of this page of the vendor's wiki
    /// (one place, its administrators, picture, rating, employees' page, edit, detach) are known by title only and
    /// not offered. Described in: Wiki page on places.
    ///
    /// `GET /places`, Заведения → Получение списка заведений (Places).
    ///
    /// Retry class `read`.
    ///
    /// About the vendor's document:
    /// - The same ideas have other names than in `receivers.list`: `createdDateFrom` for `dateFrom`, `ids` for
    ///   `userId`. Reading taken: as printed.
    /// - The part that could be read ends in the table of the query: there may be more filters.
    #[derive(Clone, Debug, Default)]
    pub struct List<'a> {
        /// Made from.
        pub created_date_from: Option<DateTime>,
        /// Made until.
        pub created_date_to: Option<DateTime>,
        /// Name or part of it.
        pub name: Option<&'a str>,
        /// Administrators.
        pub administrator_id: &'a [&'a str],
        /// Place ids.
        pub ids: &'a [&'a str],
        /// Your own id of the place.
        pub external_place_id: Option<&'a str>,
        /// Page number, from 1 (so in public clients; the document names no first page).
        pub page: Option<i64>,
        /// Items per page; default and maximum are not documented.
        pub limit: Option<i64>,
    }

    impl List<'_> {
        /// The catalog id.
        pub const ID: &'static str = "places.list";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("createdDateFrom".into(), self.created_date_from.map(|moment| moment.to_string()).into()),
                ("createdDateTo".into(), self.created_date_to.map(|moment| moment.to_string()).into()),
                ("name".into(), self.name.into()),
                ("administratorId".into(), list(self.administrator_id)),
                ("ids".into(), list(self.ids)),
                ("externalPlaceId".into(), self.external_place_id.into()),
                ("page".into(), self.page.into()),
                ("limit".into(), self.limit.into()),
            ])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::PlacePage<'_>> {
            models::PlacePage::of(document.root())
        }
    }

    /// Create a place. Makes a place. Only the name is known: the vendor's page names the call and its errors;
    /// method, path and the other fields could not be read. Described in: Wiki page on places. Inferred: the
    /// documents do not say so.
    ///
    /// `POST /places`, Заведения → Создание заведения (Places).
    ///
    /// Retry class `check_first`, check `places.list`: A repeat of what was done fails because the name is taken:
    /// look the place up by name.
    ///
    /// Effects:
    /// - Makes a place
    ///
    /// Errors:
    /// - `Name`: no name was given
    /// - A place of that name exists ("Заведение с названием … уже существует")
    ///
    /// About the vendor's document:
    /// - In one version the two errors stand under the list; in the table of contents they belong to the creation.
    ///   Reading taken: errors of the creation.
    /// - The sample of the second error has quotes within quotes and is no JSON.
    /// - Path and method follow from the title and from `places.list`. The answer is not known: whatever comes with
    ///   success will do.
    #[derive(Clone, Debug)]
    pub struct Create<'a> {
        /// Name; no other place may have it.
        pub name: &'a str,
    }

    impl<'a> Create<'a> {
        /// The catalog id.
        pub const ID: &'static str = "places.create";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(name: &'a str) -> Self {
            Self { name }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![("name".into(), self.name.into())])
        }
    }

    /// Get a registration link. Makes a link by which people register themselves and are linked to a place.
    /// Described in: Wiki page on places.
    ///
    /// `POST /places/registration-url`, Заведения → Получение ссылки регистрации (Places).
    ///
    /// Retry class `once`: Each call makes another link that works: ask for another one if the answer was lost.
    ///
    /// Effects:
    /// - Makes a link; who registers by it is linked to the place
    ///
    /// About the vendor's document:
    /// - The sample sends the word "integer" for numbers. Reading taken: whole numbers.
    /// - Whether `url` and `lifetime` stand under `data` or beside `succeed` is not shown. Both are read.
    #[derive(Clone, Debug)]
    pub struct RegistrationUrl<'a> {
        /// Place id (from `places.list`).
        pub place_id: &'a str,
        /// How many people may register by it. From 1 to 100. Default: 50.
        pub max_registration_count: Option<i64>,
        /// Life of the link in seconds, from 180 (3 minutes) to 604800 (7 days). From 180 to 604800. Default: 86400.
        pub lifetime: Option<i64>,
    }

    impl<'a> RegistrationUrl<'a> {
        /// The catalog id.
        pub const ID: &'static str = "places.registration_url";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(place_id: &'a str) -> Self {
            Self { place_id, max_registration_count: None, lifetime: None }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("placeId".into(), self.place_id.into()),
                ("maxRegistrationCount".into(), self.max_registration_count.into()),
                ("lifetime".into(), self.lifetime.into()),
            ])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::RegistrationLink<'_>> {
            models::RegistrationLink::of(document.root())
        }
    }

    /// List employees of a place. Employees of a place, with `confirmation_status`: who still waits for
    /// confirmation. The vendor names the list and that field; method, path and shape are inferred. Described in:
    /// Wiki page on places (title); older version of the page on receivers (field). Inferred: the documents do not
    /// say so.
    ///
    /// `GET /places/{placeId}/employees`, Заведения → Получение списка сотрудников заведения (Places).
    ///
    /// Retry class `read`.
    ///
    /// About the vendor's document:
    /// - The field is `confirmationStatus` here and `layoutStatus` in `receivers.create_many`; that 2 means waiting
    ///   is said, the other codes are presumed to be the same.
    /// - The address follows from that of the attach calls.
    #[derive(Clone, Debug)]
    pub struct Employees<'a> {
        /// Place id (from `places.list`).
        pub place_id: &'a str,
    }

    impl<'a> Employees<'a> {
        /// The catalog id.
        pub const ID: &'static str = "places.employees";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(place_id: &'a str) -> Self {
            Self { place_id }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![("placeId".into(), self.place_id.into())])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::EmployeeList<'_>> {
            models::EmployeeList::of(document.root())
        }
    }

    /// An empty list counts as not given.
    fn list<T: Clone + Into<Value>>(items: &[T]) -> Value {
        if items.is_empty() { Value::Null } else { Value::from(items.to_vec()) }
    }
}

/// The calls of `payment_pages`.
pub mod payment_pages {
    use super::super::models;
    use crate::codec::Document;
    use crate::value::Value;

    /// Edit a payment page. Changes the channel link of a receiver's payment page, and its name.
    ///
    /// `PATCH /paymentpages/{layoutId}`, Получатели → Редактирование данных платежной страницы (Receivers).
    ///
    /// Retry class `repeatable`: It sets values: twice is once.
    ///
    /// About the vendor's document:
    /// - `receiverspaymentpages/{userIdlayoutId}` is the removed `receivers/{userId}` and the added
    ///   `paymentpages/{layoutId}`.
    /// - That one value is enough is no longer said here, and the row of `Name` looks removed while the sample
    ///   keeps it. Reading taken: the link is required, the name may be added.
    /// - The table writes `WorkInfo.ChannelUrl`, the sample `/WorkInfo/ChannelUrl`. Reading taken: the JSON
    ///   pointer.
    /// - The media type of the request is not stated. Reading taken: that of JSON Patch.
    #[derive(Clone, Debug)]
    pub struct Update<'a> {
        /// Short id of the payment page.
        pub layout_id: &'a str,
        /// Link to the person's channel.
        pub channel_url: &'a str,
        /// New name; whether of the page or of the person is not documented.
        pub name: Option<&'a str>,
    }

    impl<'a> Update<'a> {
        /// The catalog id.
        pub const ID: &'static str = "payment_pages.update";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(layout_id: &'a str, channel_url: &'a str) -> Self {
            Self { layout_id, channel_url, name: None }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("layoutId".into(), self.layout_id.into()),
                ("channelUrl".into(), self.channel_url.into()),
                ("name".into(), self.name.into()),
            ])
        }
    }

    /// Read a payment page. All that is needed to draw a payment page: texts, colours, limits, ways to pay.
    /// Described in: Wiki page on card payment.
    ///
    /// `GET /paymentpages/{layoutId}`, Оплата по карте → Получение данных для страницы оплаты (Card payment).
    ///
    /// Retry class `read`.
    ///
    /// About the vendor's document:
    /// - Limits are `constraints` in the sample and `range` in newer SDKs. Both are read.
    /// - The sample could be read as far as `target`; what follows is known from the vendor's SDKs.
    /// - Texts by language have `additionalProp1` for a key in the sample, `ru` and `en` in the SDKs. Reading
    ///   taken: any key.
    /// - The sample answer has `statusCode`, which no table names.
    #[derive(Clone, Debug)]
    pub struct Get<'a> {
        /// Short id of the payment page.
        pub layout_id: &'a str,
    }

    impl<'a> Get<'a> {
        /// The catalog id.
        pub const ID: &'static str = "payment_pages.get";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(layout_id: &'a str) -> Self {
            Self { layout_id }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![("layoutId".into(), self.layout_id.into())])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::PaymentPage<'_>> {
            models::PaymentPage::of(document.root())
        }
    }
}

/// The calls of `cards`.
pub mod cards {
    use super::super::models;
    use crate::codec::Document;
    use crate::secret::Secret;
    use crate::value::Value;

    /// Get the terminal id for a card. Gives the id from which a card cryptogram is made on the receiver's device:
    /// the first step of linking a card. Described in: Wiki page on cards. Inferred: the documents do not say so.
    ///
    /// `GET /cards/publicid`, Карты → Привязка карты получателю: publicid (Cards).
    ///
    /// Retry class `read`.
    ///
    /// About the vendor's document:
    /// - The method is not shown, and `payments.public_id` is a POST. Reading taken: GET, as no fields are named.
    /// - The answer is not shown. Reading taken: that of `payments.public_id`.
    #[derive(Clone, Debug, Default)]
    pub struct PublicId;

    impl PublicId {
        /// The catalog id.
        pub const ID: &'static str = "cards.public_id";

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Null
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::PublicId<'_>> {
            models::PublicId::of(document.root())
        }
    }

    /// Start linking a card. Checks a receiver's card: the second step of linking one. `statusCode` tells how to go
    /// on: `Canceled` to `experimental.cards.add`, `Need3ds` to the bank's page and `experimental.cards.post3ds`.
    /// Described in: Wiki page on cards.
    ///
    /// `POST /cards/auth`, Карты → Привязка карты получателю: auth (Cards).
    ///
    /// Retry class `once`: Each call asks the bank again.
    ///
    /// Effects:
    /// - Makes and voids a small payment on the card
    ///
    /// About the vendor's document:
    /// - Samples are in Pascal case, without the envelope and without quotes around keys; a public client reads
    ///   camel case under `data`. Both are read.
    /// - `IpSource` was added by a later version. Reading taken: required.
    /// - Success without 3-D Secure is called `Canceled`: the check payment was voided.
    #[derive(Clone, Debug)]
    pub struct Auth<'a> {
        /// Card cryptogram made on the device by the checkout script or SDK; never a card number.
        pub card_cryptogram_packet: Secret,
        /// Receiver id.
        pub user_id: &'a str,
        /// IP address of the person who links the card.
        pub ip_source: &'a str,
    }

    impl<'a> Auth<'a> {
        /// The catalog id.
        pub const ID: &'static str = "cards.auth";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(card_cryptogram_packet: Secret, user_id: &'a str, ip_source: &'a str) -> Self {
            Self { card_cryptogram_packet, user_id, ip_source }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("cardCryptogramPacket".into(), self.card_cryptogram_packet.reveal().into()),
                ("userId".into(), self.user_id.into()),
                ("ipSource".into(), self.ip_source.into()),
            ])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::CardLink<'_>> {
            models::CardLink::of(document.root())
        }
    }
}

/// The calls of `payments`.
pub mod payments {
    use rust_decimal::Decimal;
    use uuid::Uuid;

    use super::super::{codes, inputs, models};
    use crate::codec::Document;
    use crate::secret::Secret;
    use crate::value::Value;

    /// Get the terminal id for a payment. Gives the id from which a payer's card cryptogram is made, and tells who
    /// shares the payment. Described in: Wiki page on splitting.
    ///
    /// `POST /payment/publicid`, Сплитование → Получение publicId (Splitting).
    ///
    /// Retry class `repeatable`: No money moves.
    ///
    /// About the vendor's document:
    /// - The vendor's iOS SDK writes `payment/publicId`, page and Android SDK `payment/publicid`. Reading taken:
    ///   the page.
    /// - The sample answer has `statusCode`, which the table does not name.
    /// - That shares add up to the payment is not said.
    #[derive(Clone, Debug)]
    pub struct PublicId<'a> {
        /// Short id of the payment page; where a payment is shared, of one of the receivers.
        pub layout_id: &'a str,
        /// Receivers who share the payment, each with a share.
        pub split: &'a [inputs::SplitShare<'a>],
    }

    impl<'a> PublicId<'a> {
        /// The catalog id.
        pub const ID: &'static str = "payments.public_id";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(layout_id: &'a str) -> Self {
            Self { layout_id, split: &[] }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![("layoutId".into(), self.layout_id.into()), ("split".into(), list(self.split))])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::PublicId<'_>> {
            models::PublicId::of(document.root())
        }
    }

    /// Get the fee of a payment. What the payer is charged who bears the fee, to be shown before a payment with
    /// `feeFromPayer`. Described in: Wiki page on card payment (answer and purpose); the vendor's SDK (address and
    /// query). Inferred: the documents do not say so.
    ///
    /// `GET /payment/fee`, Оплата по карте → Расчет комиссии с платящего (Card payment).
    ///
    /// Retry class `read`.
    ///
    /// About the vendor's document:
    /// - The sample answer is documented, address and query are those of the vendor's SDK.
    #[derive(Clone, Debug)]
    pub struct Fee<'a> {
        /// Short id of the payment page. Known only from third-party code.
        pub layout_id: &'a str,
        /// The tip, in roubles. Known only from third-party code.
        pub amount: Decimal,
    }

    impl<'a> Fee<'a> {
        /// The catalog id.
        pub const ID: &'static str = "payments.fee";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(layout_id: &'a str, amount: Decimal) -> Self {
            Self { layout_id, amount }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![("layoutId".into(), self.layout_id.into()), ("amount".into(), self.amount.into())])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::PaymentFee<'_>> {
            models::PaymentFee::of(document.root())
        }
    }

    /// Pay by card. Charges the payer's card. `statusCode` tells how to go on: `Need3ds` to the bank's page and
    /// `experimental.payments.post3ds`. The vendor names the call and its rules; most fields are those of its SDKs.
    /// Described in: Wiki page on card payment; page on Yandex Pay; the vendor's SDKs (address and most fields).
    /// Inferred: the documents do not say so.
    ///
    /// `POST /payment/auth`, Оплата по карте → Авторизация платежа (Card payment).
    ///
    /// Retry class `money`, check `experimental.timeline.list`: Money moves, and no documented key keeps a repeat
    /// from charging again: read the receiver's timeline, or ask the payer's bank, before a repeat.
    ///
    /// Effects:
    /// - Charges the payer
    ///
    /// Errors:
    /// - A captcha is needed or wrong ("Неверно введена капча", also "Invalid captcha") (inferred)
    ///
    /// About the vendor's document:
    /// - The page: payments are called from a server and with the access token only; the vendor's mobile SDKs call
    ///   the same addresses without a token but with a captcha. Reading taken: the page.
    /// - `amount` is text in an old SDK. Reading taken: a number.
    #[derive(Clone, Debug)]
    pub struct Auth<'a> {
        /// Id of the attempt: the vendor's Android SDK keeps it for repeats of one attempt. That it keeps a payment
        /// from being made twice is not documented. Known only from third-party code.
        pub request_id: Option<Uuid>,
        /// Card cryptogram made on the payer's device, or the decoded token of Yandex Pay; never a card number.
        pub card_cryptogram_packet: Secret,
        /// Short id of the receiver's payment page. Known only from third-party code.
        pub layout_id: &'a str,
        /// The tip, in roubles. Known only from third-party code.
        pub amount: Decimal,
        /// Currency. Known only from third-party code.
        pub currency: codes::PaymentCurrency,
        /// The payer bears the fee: true only if the payer was shown it and agreed.
        pub fee_from_payer: bool,
        /// Name on the card. Known only from third-party code.
        pub cardholder_name: Option<&'a str>,
        /// The payer's name. Known only from third-party code.
        pub name: Option<&'a str>,
        /// The payer's words to the receiver. Known only from third-party code.
        pub comment: Option<&'a str>,
        /// The payer's feedback. Known only from third-party code.
        pub payer_feedback: Option<&'a str>,
        /// The payer's email. Known only from third-party code.
        pub payer_email: Option<&'a str>,
        /// The payer's phone. Known only from third-party code.
        pub payer_phone_number: Option<&'a str>,
        /// The payer's city. Known only from third-party code.
        pub payer_city: Option<&'a str>,
        /// Your own id of the payment. Known only from third-party code.
        pub invoice_id: Option<&'a str>,
        /// Code of the place. Known only from third-party code.
        pub place_code: Option<&'a str>,
        /// The payer's rating. Known only from third-party code.
        pub rating: Option<inputs::PayerRating<'a>>,
        /// Token of `experimental.captcha.verify`, for calls without an access token. Known only from third-party code.
        pub captcha_verification_token: Option<Secret>,
        /// Save the card for later payments. Known only from third-party code.
        pub save_card: Option<bool>,
        /// Your id of the payer, for saved cards. Known only from third-party code.
        pub external_id: Option<&'a str>,
        /// Receivers who share the payment; presumed to be as in `payments.public_id`. Inferred: the documents do not
        /// say so.
        pub split: &'a [inputs::SplitShare<'a>],
    }

    impl<'a> Auth<'a> {
        /// The catalog id.
        pub const ID: &'static str = "payments.auth";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(
            card_cryptogram_packet: Secret,
            layout_id: &'a str,
            amount: Decimal,
            currency: codes::PaymentCurrency,
            fee_from_payer: bool,
        ) -> Self {
            Self {
                request_id: None,
                card_cryptogram_packet,
                layout_id,
                amount,
                currency,
                fee_from_payer,
                cardholder_name: None,
                name: None,
                comment: None,
                payer_feedback: None,
                payer_email: None,
                payer_phone_number: None,
                payer_city: None,
                invoice_id: None,
                place_code: None,
                rating: None,
                captcha_verification_token: None,
                save_card: None,
                external_id: None,
                split: &[],
            }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("requestId".into(), self.request_id.into()),
                ("cardCryptogramPacket".into(), self.card_cryptogram_packet.reveal().into()),
                ("layoutId".into(), self.layout_id.into()),
                ("amount".into(), self.amount.into()),
                ("currency".into(), self.currency.clone().into()),
                ("feeFromPayer".into(), self.fee_from_payer.into()),
                ("cardholderName".into(), self.cardholder_name.into()),
                ("name".into(), self.name.into()),
                ("comment".into(), self.comment.into()),
                ("payerFeedback".into(), self.payer_feedback.into()),
                ("payerEmail".into(), self.payer_email.into()),
                ("payerPhoneNumber".into(), self.payer_phone_number.into()),
                ("payerCity".into(), self.payer_city.into()),
                ("invoiceId".into(), self.invoice_id.into()),
                ("placeCode".into(), self.place_code.into()),
                ("rating".into(), self.rating.clone().into()),
                (
                    "captchaVerificationToken".into(),
                    self.captcha_verification_token.as_ref().map(Secret::reveal).into(),
                ),
                ("saveCard".into(), self.save_card.into()),
                ("externalId".into(), self.external_id.into()),
                ("split".into(), list(self.split)),
            ])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::Payment<'_>> {
            models::Payment::of(document.root())
        }
    }

    /// Start a payment by SBP. Starts a payment by SBP, the Russian fast payment system: open `universalLinkUrl` on
    /// a phone or show it as a QR code, then ask `experimental.payments.sbp_status`. The vendor describes the flow;
    /// the fields are those of its SDK. Described in: Wiki page on payment by SBP (flow); the vendor's SDK and
    /// public back ends (fields). Inferred: the documents do not say so.
    ///
    /// `POST /payment/sbp`, СБП → Оплата через СБП (Payment by SBP).
    ///
    /// Retry class `once`: A repeat may make another payment: the payer could pay both.
    ///
    /// Effects:
    /// - Makes a payment that the payer can finish in a bank
    ///
    /// About the vendor's document:
    /// - Callers write the keys in different cases (`device` and `Device`, `webView` and `webview`). Reading taken:
    ///   those of the vendor's SDK.
    /// - The page: payments are called from a server and with the access token only; the vendor's mobile SDKs call
    ///   the same addresses without a token but with a captcha. Reading taken: the page.
    #[derive(Clone, Debug)]
    pub struct Sbp<'a> {
        /// Id of the attempt: the vendor's Android SDK keeps it for repeats of one attempt. That it keeps a payment
        /// from being made twice is not documented. Known only from third-party code.
        pub request_id: Option<Uuid>,
        /// Short id of the receiver's payment page. Known only from third-party code.
        pub layout_id: &'a str,
        /// The tip, in roubles. Known only from third-party code.
        pub amount: Decimal,
        /// Currency. Known only from third-party code.
        pub currency: codes::PaymentCurrency,
        /// The payer bears the fee: true only if the payer was shown it and agreed.
        pub fee_from_payer: bool,
        /// Name on the card. Known only from third-party code.
        pub cardholder_name: Option<&'a str>,
        /// The payer's name. Known only from third-party code.
        pub name: Option<&'a str>,
        /// The payer's words to the receiver. Known only from third-party code.
        pub comment: Option<&'a str>,
        /// The payer's feedback. Known only from third-party code.
        pub payer_feedback: Option<&'a str>,
        /// The payer's email. Known only from third-party code.
        pub payer_email: Option<&'a str>,
        /// The payer's phone. Known only from third-party code.
        pub payer_phone_number: Option<&'a str>,
        /// The payer's city. Known only from third-party code.
        pub payer_city: Option<&'a str>,
        /// Your own id of the payment. Known only from third-party code.
        pub invoice_id: Option<&'a str>,
        /// Code of the place. Known only from third-party code.
        pub place_code: Option<&'a str>,
        /// The payer's rating. Known only from third-party code.
        pub rating: Option<inputs::PayerRating<'a>>,
        /// The payer's device. Known only from third-party code.
        pub device: inputs::Device<'a>,
        /// IP address of the payer. Known only from third-party code.
        pub ip_source: Option<&'a str>,
        /// Where the payer goes after a payment. Known only from third-party code.
        pub success_redirect_url: Option<&'a str>,
        /// Where the payer goes after a failure. Known only from third-party code.
        pub failed_redirect_url: Option<&'a str>,
    }

    impl<'a> Sbp<'a> {
        /// The catalog id.
        pub const ID: &'static str = "payments.sbp";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(
            layout_id: &'a str,
            amount: Decimal,
            currency: codes::PaymentCurrency,
            fee_from_payer: bool,
            device: inputs::Device<'a>,
        ) -> Self {
            Self {
                request_id: None,
                layout_id,
                amount,
                currency,
                fee_from_payer,
                cardholder_name: None,
                name: None,
                comment: None,
                payer_feedback: None,
                payer_email: None,
                payer_phone_number: None,
                payer_city: None,
                invoice_id: None,
                place_code: None,
                rating: None,
                device,
                ip_source: None,
                success_redirect_url: None,
                failed_redirect_url: None,
            }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("requestId".into(), self.request_id.into()),
                ("layoutId".into(), self.layout_id.into()),
                ("amount".into(), self.amount.into()),
                ("currency".into(), self.currency.clone().into()),
                ("feeFromPayer".into(), self.fee_from_payer.into()),
                ("cardholderName".into(), self.cardholder_name.into()),
                ("name".into(), self.name.into()),
                ("comment".into(), self.comment.into()),
                ("payerFeedback".into(), self.payer_feedback.into()),
                ("payerEmail".into(), self.payer_email.into()),
                ("payerPhoneNumber".into(), self.payer_phone_number.into()),
                ("payerCity".into(), self.payer_city.into()),
                ("invoiceId".into(), self.invoice_id.into()),
                ("placeCode".into(), self.place_code.into()),
                ("rating".into(), self.rating.clone().into()),
                ("device".into(), self.device.clone().into()),
                ("ipSource".into(), self.ip_source.into()),
                ("successRedirectUrl".into(), self.success_redirect_url.into()),
                ("failedRedirectUrl".into(), self.failed_redirect_url.into()),
            ])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::ExternalPayment<'_>> {
            models::ExternalPayment::of(document.root())
        }
    }

    /// Start a payment by T-Pay. Starts a payment by T-Pay (Tinkoff Pay): open `universalLinkUrl` on a phone or
    /// show it as a QR code, then ask `experimental.payments.tpay_status`. The vendor describes the flow; the
    /// fields are those of its SDK. Described in: Wiki page on Tinkoff Pay (flow); the vendor's SDK and public back
    /// ends (fields). Inferred: the documents do not say so.
    ///
    /// `POST /payment/tpay`, Оплата Tinkoff Pay → Оплата Tinkoff Pay (Payment by T-Pay).
    ///
    /// Retry class `once`: A repeat may make another payment: the payer could pay both.
    ///
    /// Effects:
    /// - Makes a payment that the payer can finish in a bank
    ///
    /// About the vendor's document:
    /// - Callers write the keys in different cases (`device` and `Device`, `webView` and `webview`). Reading taken:
    ///   those of the vendor's SDK.
    /// - The page: payments are called from a server and with the access token only; the vendor's mobile SDKs call
    ///   the same addresses without a token but with a captcha. Reading taken: the page.
    #[derive(Clone, Debug)]
    pub struct Tpay<'a> {
        /// Id of the attempt: the vendor's Android SDK keeps it for repeats of one attempt. That it keeps a payment
        /// from being made twice is not documented. Known only from third-party code.
        pub request_id: Option<Uuid>,
        /// Short id of the receiver's payment page. Known only from third-party code.
        pub layout_id: &'a str,
        /// The tip, in roubles. Known only from third-party code.
        pub amount: Decimal,
        /// Currency. Known only from third-party code.
        pub currency: codes::PaymentCurrency,
        /// The payer bears the fee: true only if the payer was shown it and agreed.
        pub fee_from_payer: bool,
        /// Name on the card. Known only from third-party code.
        pub cardholder_name: Option<&'a str>,
        /// The payer's name. Known only from third-party code.
        pub name: Option<&'a str>,
        /// The payer's words to the receiver. Known only from third-party code.
        pub comment: Option<&'a str>,
        /// The payer's feedback. Known only from third-party code.
        pub payer_feedback: Option<&'a str>,
        /// The payer's email. Known only from third-party code.
        pub payer_email: Option<&'a str>,
        /// The payer's phone. Known only from third-party code.
        pub payer_phone_number: Option<&'a str>,
        /// The payer's city. Known only from third-party code.
        pub payer_city: Option<&'a str>,
        /// Your own id of the payment. Known only from third-party code.
        pub invoice_id: Option<&'a str>,
        /// Code of the place. Known only from third-party code.
        pub place_code: Option<&'a str>,
        /// The payer's rating. Known only from third-party code.
        pub rating: Option<inputs::PayerRating<'a>>,
        /// The payer's device. Known only from third-party code.
        pub device: inputs::Device<'a>,
        /// IP address of the payer. Known only from third-party code.
        pub ip_source: Option<&'a str>,
        /// Where the payer goes after a payment. Known only from third-party code.
        pub success_redirect_url: Option<&'a str>,
        /// Where the payer goes after a failure. Known only from third-party code.
        pub failed_redirect_url: Option<&'a str>,
    }

    impl<'a> Tpay<'a> {
        /// The catalog id.
        pub const ID: &'static str = "payments.tpay";

        /// What is required, and nothing else.
        #[must_use]
        pub const fn new(
            layout_id: &'a str,
            amount: Decimal,
            currency: codes::PaymentCurrency,
            fee_from_payer: bool,
            device: inputs::Device<'a>,
        ) -> Self {
            Self {
                request_id: None,
                layout_id,
                amount,
                currency,
                fee_from_payer,
                cardholder_name: None,
                name: None,
                comment: None,
                payer_feedback: None,
                payer_email: None,
                payer_phone_number: None,
                payer_city: None,
                invoice_id: None,
                place_code: None,
                rating: None,
                device,
                ip_source: None,
                success_redirect_url: None,
                failed_redirect_url: None,
            }
        }

        /// What the encoder takes.
        #[must_use]
        pub fn arguments(&self) -> Value {
            Value::Map(vec![
                ("requestId".into(), self.request_id.into()),
                ("layoutId".into(), self.layout_id.into()),
                ("amount".into(), self.amount.into()),
                ("currency".into(), self.currency.clone().into()),
                ("feeFromPayer".into(), self.fee_from_payer.into()),
                ("cardholderName".into(), self.cardholder_name.into()),
                ("name".into(), self.name.into()),
                ("comment".into(), self.comment.into()),
                ("payerFeedback".into(), self.payer_feedback.into()),
                ("payerEmail".into(), self.payer_email.into()),
                ("payerPhoneNumber".into(), self.payer_phone_number.into()),
                ("payerCity".into(), self.payer_city.into()),
                ("invoiceId".into(), self.invoice_id.into()),
                ("placeCode".into(), self.place_code.into()),
                ("rating".into(), self.rating.clone().into()),
                ("device".into(), self.device.clone().into()),
                ("ipSource".into(), self.ip_source.into()),
                ("successRedirectUrl".into(), self.success_redirect_url.into()),
                ("failedRedirectUrl".into(), self.failed_redirect_url.into()),
            ])
        }

        /// The answer; `None` if the document answers another call.
        #[must_use]
        pub fn answer(document: &Document) -> Option<models::ExternalPayment<'_>> {
            models::ExternalPayment::of(document.root())
        }
    }

    /// An empty list counts as not given.
    fn list<T: Clone + Into<Value>>(items: &[T]) -> Value {
        if items.is_empty() { Value::Null } else { Value::from(items.to_vec()) }
    }
}

/// The calls of `experimental`.
pub mod experimental {

    /// The calls of `experimental.receivers`.
    pub mod receivers {
        use super::super::super::{codes, models};
        use crate::codec::Document;
        use crate::secret::Secret;
        use crate::value::Value;

        /// Read one receiver. Experimental: known only from third-party code (public client SETTER2000/cloudtips-adp),
        /// so it may be wrong or change. No page of the vendor's that could be read describes it; a partner's client
        /// calls it. Reads one receiver. The answer was never seen: it is presumed to be an item of `receivers.list`.
        ///
        /// `GET /receivers/{userId}`, Вне документации → GET /receivers/{userId} (Outside the documents).
        ///
        /// Retry class `read`.
        #[derive(Clone, Debug)]
        pub struct Get<'a> {
            /// Receiver id.
            pub user_id: &'a str,
        }

        impl<'a> Get<'a> {
            /// The catalog id.
            pub const ID: &'static str = "experimental.receivers.get";

            /// What is required, and nothing else.
            #[must_use]
            pub const fn new(user_id: &'a str) -> Self {
                Self { user_id }
            }

            /// What the encoder takes.
            #[must_use]
            pub fn arguments(&self) -> Value {
                Value::Map(vec![("userId".into(), self.user_id.into())])
            }

            /// The answer; `None` if the document answers another call.
            #[must_use]
            pub fn answer(document: &Document) -> Option<models::Receiver<'_>> {
                models::Receiver::of(document.root())
            }
        }

        /// Register a receiver. Experimental: known only from third-party code (copies of the vendor's
        /// CloudTips-SDK-iOS (stmx, pizza-soft); history of the vendor's CloudTips-SDK-Android), so it may be wrong or
        /// change. No page of the vendor's that could be read describes it; the vendor's own SDK calls it. Registers
        /// one person as a receiver, as the vendor's mobile SDKs do. Partners use `receivers.create_many`.
        ///
        /// `POST /receivers`, Вне документации → POST /receivers (Outside the documents).
        ///
        /// Retry class `check_first`, check `receivers.list`: It makes a user: look the phone up first.
        ///
        /// Effects:
        /// - Makes a CloudTips user and a payment page
        #[derive(Clone, Debug)]
        pub struct Register<'a> {
            /// Phone.
            pub phone_number: &'a str,
            /// Name.
            pub name: Option<&'a str>,
            /// Email.
            pub email: Option<&'a str>,
            /// Type of receiver; the codes are not known.
            pub r#type: Option<i64>,
            /// Place id (from `places.list`).
            pub place_id: Option<&'a str>,
            /// Manager id.
            pub manager_id: Option<&'a str>,
            /// Password.
            pub password: Option<Secret>,
            /// The password once more.
            pub password_confirm: Option<Secret>,
            /// Tell the person the password. Default: false.
            pub send_password: Option<bool>,
            /// Verify the phone. Default: false.
            pub verify_phone: Option<bool>,
            /// Lead id.
            pub lead_id: Option<&'a str>,
            /// Code of the partner.
            pub agent_code: Option<&'a str>,
            /// Code of the sale.
            pub sales_code: Option<&'a str>,
            /// Where the person comes from; the codes are not known.
            pub registration_source: Option<i64>,
            /// UTM marks: an object of texts.
            pub utminfo: Option<Value>,
        }

        impl<'a> Register<'a> {
            /// The catalog id.
            pub const ID: &'static str = "experimental.receivers.register";

            /// What is required, and nothing else.
            #[must_use]
            pub const fn new(phone_number: &'a str) -> Self {
                Self {
                    phone_number,
                    name: None,
                    email: None,
                    r#type: None,
                    place_id: None,
                    manager_id: None,
                    password: None,
                    password_confirm: None,
                    send_password: None,
                    verify_phone: None,
                    lead_id: None,
                    agent_code: None,
                    sales_code: None,
                    registration_source: None,
                    utminfo: None,
                }
            }

            /// What the encoder takes.
            #[must_use]
            pub fn arguments(&self) -> Value {
                Value::Map(vec![
                    ("phoneNumber".into(), self.phone_number.into()),
                    ("name".into(), self.name.into()),
                    ("email".into(), self.email.into()),
                    ("type".into(), self.r#type.into()),
                    ("placeId".into(), self.place_id.into()),
                    ("managerId".into(), self.manager_id.into()),
                    ("password".into(), self.password.as_ref().map(Secret::reveal).into()),
                    ("passwordConfirm".into(), self.password_confirm.as_ref().map(Secret::reveal).into()),
                    ("sendPassword".into(), self.send_password.into()),
                    ("verifyPhone".into(), self.verify_phone.into()),
                    ("leadId".into(), self.lead_id.into()),
                    ("agentCode".into(), self.agent_code.into()),
                    ("salesCode".into(), self.sales_code.into()),
                    ("registrationSource".into(), self.registration_source.into()),
                    ("utminfo".into(), self.utminfo.clone().into()),
                ])
            }

            /// The answer; `None` if the document answers another call.
            #[must_use]
            pub fn answer(document: &Document) -> Option<models::RegisteredReceiver<'_>> {
                models::RegisteredReceiver::of(document.root())
            }
        }

        /// Read one's own profile. Experimental: known only from third-party code (public client
        /// IRRatium/cloudtips-api, which has a receiver's own token), so it may be wrong or change. No page of the
        /// vendor's that could be read describes it; an unofficial client calls it with a receiver's own token
        /// (`client_id` MobilePhone), not with a partner's. The profile of the receiver whose token is used.
        ///
        /// `GET /receivers/me`, Вне документации → GET /receivers/me (Outside the documents).
        ///
        /// Retry class `read`.
        #[derive(Clone, Debug, Default)]
        pub struct Me;

        impl Me {
            /// The catalog id.
            pub const ID: &'static str = "experimental.receivers.me";

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

        /// Set one's own payout method. Experimental: known only from third-party code (public client
        /// IRRatium/cloudtips-api, which has a receiver's own token), so it may be wrong or change. No page of the
        /// vendor's that could be read describes it; an unofficial client calls it with a receiver's own token
        /// (`client_id` MobilePhone), not with a partner's. Sets how tips reach the receiver whose token is used.
        ///
        /// `POST /receivers/payout-method`, Вне документации → POST /receivers/payout-method (Outside the documents).
        ///
        /// Retry class `repeatable`: It sets a value: twice is once.
        #[derive(Clone, Debug)]
        pub struct SetOwnPayoutMethod {
            /// How tips reach the receiver, by name.
            pub payout_method: codes::PayoutMethodName,
        }

        impl SetOwnPayoutMethod {
            /// The catalog id.
            pub const ID: &'static str = "experimental.receivers.set_own_payout_method";

            /// What is required, and nothing else.
            #[must_use]
            pub const fn new(payout_method: codes::PayoutMethodName) -> Self {
                Self { payout_method }
            }

            /// What the encoder takes.
            #[must_use]
            pub fn arguments(&self) -> Value {
                Value::Map(vec![("payoutMethod".into(), self.payout_method.clone().into())])
            }
        }
    }

    /// The calls of `experimental.cards`.
    pub mod cards {
        use super::super::super::models;
        use crate::codec::Document;
        use crate::secret::Secret;
        use crate::value::Value;

        /// Finish 3-D Secure of a card. Experimental: known only from third-party code (public client
        /// SETTER2000/cloudtips-adp), so it may be wrong or change. The vendor's page on cards could be read up to the
        /// step before; a partner's client calls it. Goes on with linking a card after the bank's page: give what the
        /// bank posted to your return address.
        ///
        /// `POST /cards/post3ds`, Вне документации → POST /cards/post3ds (Outside the documents).
        ///
        /// Retry class `once`: The bank's answer serves once.
        #[derive(Clone, Debug)]
        pub struct Post3ds<'a> {
            /// Receiver id.
            pub user_id: &'a str,
            /// `MD` that the bank posted: the transaction id of `cards.auth`.
            pub md: &'a str,
            /// `PaRes` that the bank posted.
            pub pa_res: Secret,
        }

        impl<'a> Post3ds<'a> {
            /// The catalog id.
            pub const ID: &'static str = "experimental.cards.post3ds";

            /// What is required, and nothing else.
            #[must_use]
            pub const fn new(user_id: &'a str, md: &'a str, pa_res: Secret) -> Self {
                Self { user_id, md, pa_res }
            }

            /// What the encoder takes.
            #[must_use]
            pub fn arguments(&self) -> Value {
                Value::Map(vec![
                    ("userId".into(), self.user_id.into()),
                    ("md".into(), self.md.into()),
                    ("paRes".into(), self.pa_res.reveal().into()),
                ])
            }

            /// The answer; `None` if the document answers another call.
            #[must_use]
            pub fn answer(document: &Document) -> Option<models::CardLink<'_>> {
                models::CardLink::of(document.root())
            }
        }

        /// Add the checked card. Experimental: known only from third-party code (public client
        /// SETTER2000/cloudtips-adp), so it may be wrong or change. The vendor's page on cards could be read up to the
        /// step before; a partner's client calls it the closing step. The last step of linking a card, after
        /// `cards.auth` or `experimental.cards.post3ds`: from then on payouts can go to it.
        ///
        /// `POST /cards/add`, Вне документации → POST /cards/add (Outside the documents).
        ///
        /// Retry class `check_first`, check `experimental.cards.list`: A repeat of what was done may be answered with
        /// an error: list the cards first.
        ///
        /// Effects:
        /// - Payouts can go to the card
        #[derive(Clone, Debug)]
        pub struct Add<'a> {
            /// Receiver id.
            pub user_id: &'a str,
            /// Transaction id of `cards.auth`; text in some callers.
            pub transaction_id: i64,
        }

        impl<'a> Add<'a> {
            /// The catalog id.
            pub const ID: &'static str = "experimental.cards.add";

            /// What is required, and nothing else.
            #[must_use]
            pub const fn new(user_id: &'a str, transaction_id: i64) -> Self {
                Self { user_id, transaction_id }
            }

            /// What the encoder takes.
            #[must_use]
            pub fn arguments(&self) -> Value {
                Value::Map(vec![
                    ("userId".into(), self.user_id.into()),
                    ("transactionId".into(), self.transaction_id.into()),
                ])
            }
        }

        /// List cards. Experimental: known only from third-party code (public client SETTER2000/cloudtips-adp (call);
        /// public client IRRatium/cloudtips-api, which has a receiver's own token (fields)), so it may be wrong or
        /// change. No page of the vendor's that could be read describes it; a partner's client calls it. Cards of a
        /// receiver.
        ///
        /// `GET /cards`, Вне документации → GET /cards (Outside the documents).
        ///
        /// Retry class `read`.
        #[derive(Clone, Debug, Default)]
        pub struct List<'a> {
            /// Receiver id. Required if the token is a partner's; a receiver's own token leaves it out.
            pub user_id: Option<&'a str>,
        }

        impl List<'_> {
            /// The catalog id.
            pub const ID: &'static str = "experimental.cards.list";

            /// What the encoder takes.
            #[must_use]
            pub fn arguments(&self) -> Value {
                Value::Map(vec![("userId".into(), self.user_id.into())])
            }

            /// The answer.
            pub fn answer<'d>(document: &'d Document) -> impl Iterator<Item = models::Card<'d>> + use<'d> {
                document.root().items().filter_map(models::Card::of)
            }
        }

        /// Choose the card for payouts. Experimental: known only from third-party code (public client
        /// SETTER2000/cloudtips-adp), so it may be wrong or change. No page of the vendor's that could be read
        /// describes it; a partner's client calls it. Chooses the card that payouts go to.
        ///
        /// `POST /cards/default`, Вне документации → POST /cards/default (Outside the documents).
        ///
        /// Retry class `repeatable`: It sets a value: twice is once.
        ///
        /// Effects:
        /// - Later payouts go to this card
        #[derive(Clone, Debug)]
        pub struct SetDefault<'a> {
            /// Receiver id.
            pub user_id: &'a str,
            /// Token of the card (from `experimental.cards.list`).
            pub card_token: &'a str,
        }

        impl<'a> SetDefault<'a> {
            /// The catalog id.
            pub const ID: &'static str = "experimental.cards.set_default";

            /// What is required, and nothing else.
            #[must_use]
            pub const fn new(user_id: &'a str, card_token: &'a str) -> Self {
                Self { user_id, card_token }
            }

            /// What the encoder takes.
            #[must_use]
            pub fn arguments(&self) -> Value {
                Value::Map(vec![("userId".into(), self.user_id.into()), ("cardToken".into(), self.card_token.into())])
            }
        }

        /// Delete a card. Experimental: known only from third-party code (public client SETTER2000/cloudtips-adp;
        /// public client IRRatium/cloudtips-api, which has a receiver's own token), so it may be wrong or change. No
        /// page of the vendor's that could be read describes it; a partner's client calls it. Takes a card away from a
        /// receiver. The default card cannot be deleted, says a comment of the client.
        ///
        /// `DELETE /cards`, Вне документации → DELETE /cards (Outside the documents).
        ///
        /// Retry class `repeatable`: Twice is once.
        ///
        /// Effects:
        /// - Payouts can no longer go to the card
        ///
        /// Errors:
        /// - It is the default card (inferred)
        ///
        /// About the vendor's document:
        /// - A DELETE with a JSON body: a proxy on the way may drop the body.
        #[derive(Clone, Debug)]
        pub struct Delete<'a> {
            /// Receiver id. Required if the token is a partner's; a receiver's own token leaves it out.
            pub user_id: Option<&'a str>,
            /// Token of the card (from `experimental.cards.list`).
            pub card_token: &'a str,
        }

        impl<'a> Delete<'a> {
            /// The catalog id.
            pub const ID: &'static str = "experimental.cards.delete";

            /// What is required, and nothing else.
            #[must_use]
            pub const fn new(card_token: &'a str) -> Self {
                Self { user_id: None, card_token }
            }

            /// What the encoder takes.
            #[must_use]
            pub fn arguments(&self) -> Value {
                Value::Map(vec![("userId".into(), self.user_id.into()), ("cardToken".into(), self.card_token.into())])
            }
        }
    }

    /// The calls of `experimental.layouts`.
    pub mod layouts {
        use super::super::super::models;
        use crate::codec::Document;
        use crate::value::Value;

        /// Read a layout. Experimental: known only from third-party code (the vendor's CloudTips-SDK-Android), so it
        /// may be wrong or change. No page of the vendor's that could be read describes it; the vendor's own SDK calls
        /// it. Reads a payment page by its short id, with its links.
        ///
        /// `GET /layouts/{layoutId}`, Вне документации → GET /layouts/{layoutId} (Outside the documents).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - `layoutId` may be absent; the SDK then takes `shortId`. Both are read.
        #[derive(Clone, Debug)]
        pub struct Get<'a> {
            /// Short id of the payment page.
            pub layout_id: &'a str,
        }

        impl<'a> Get<'a> {
            /// The catalog id.
            pub const ID: &'static str = "experimental.layouts.get";

            /// What is required, and nothing else.
            #[must_use]
            pub const fn new(layout_id: &'a str) -> Self {
                Self { layout_id }
            }

            /// What the encoder takes.
            #[must_use]
            pub fn arguments(&self) -> Value {
                Value::Map(vec![("layoutId".into(), self.layout_id.into())])
            }

            /// The answer; `None` if the document answers another call.
            #[must_use]
            pub fn answer(document: &Document) -> Option<models::Layout<'_>> {
                models::Layout::of(document.root())
            }
        }

        /// List layouts of a phone. Experimental: known only from third-party code (the vendor's CloudTips-SDK-Android;
        /// copies of the vendor's CloudTips-SDK-iOS (stmx, pizza-soft)), so it may be wrong or change. No page of the
        /// vendor's that could be read describes it; the vendor's own SDK calls it. Payment pages of the person with
        /// this phone.
        ///
        /// `GET /layouts/list/{phoneNumber}`, Вне документации → GET /layouts/list/{phoneNumber} (Outside the
        /// documents).
        ///
        /// Retry class `read`.
        #[derive(Clone, Debug)]
        pub struct ListByPhone<'a> {
            /// Phone, such as `+79991234567`.
            pub phone_number: &'a str,
        }

        impl<'a> ListByPhone<'a> {
            /// The catalog id.
            pub const ID: &'static str = "experimental.layouts.list_by_phone";

            /// What is required, and nothing else.
            #[must_use]
            pub const fn new(phone_number: &'a str) -> Self {
                Self { phone_number }
            }

            /// What the encoder takes.
            #[must_use]
            pub fn arguments(&self) -> Value {
                Value::Map(vec![("phoneNumber".into(), self.phone_number.into())])
            }

            /// The answer.
            pub fn answer<'d>(document: &'d Document) -> impl Iterator<Item = models::Layout<'d>> + use<'d> {
                document.root().items().filter_map(models::Layout::of)
            }
        }
    }

    /// The calls of `experimental.payments`.
    pub mod payments {
        use rust_decimal::Decimal;
        use uuid::Uuid;

        use super::super::super::{codes, inputs, models};
        use crate::codec::Document;
        use crate::secret::Secret;
        use crate::value::Value;

        /// Pay by a saved card. Experimental: known only from third-party code (the vendor's CloudTips-SDK-Android), so
        /// it may be wrong or change. No page of the vendor's that could be read describes it; the vendor's own SDK
        /// calls it. Charges a card that the payer saved before.
        ///
        /// `POST /payment/auth/saved-card`, Вне документации → POST /payment/auth/saved-card (Outside the documents).
        ///
        /// Retry class `money`, check `experimental.timeline.list`: Money moves, and no documented key keeps a repeat
        /// from charging again: read the receiver's timeline, or ask the payer's bank, before a repeat.
        ///
        /// Effects:
        /// - Charges the payer
        #[derive(Clone, Debug)]
        pub struct AuthSavedCard<'a> {
            /// Id of the attempt: the vendor's Android SDK keeps it for repeats of one attempt. That it keeps a payment
            /// from being made twice is not documented. Known only from third-party code.
            pub request_id: Option<Uuid>,
            /// Cryptogram of the CVV, made on the payer's device.
            pub cvv_cryptogram_packet: Option<Secret>,
            /// Card id (from `experimental.payments.saved_cards`).
            pub card_id: &'a str,
            /// Your id of the payer.
            pub external_id: &'a str,
            /// Short id of the receiver's payment page.
            pub layout_id: &'a str,
            /// The tip, in roubles.
            pub amount: Decimal,
            /// Currency.
            pub currency: codes::PaymentCurrency,
            /// The payer bears the fee: true only if the payer was shown it and agreed.
            pub fee_from_payer: bool,
            /// Name on the card.
            pub cardholder_name: Option<&'a str>,
            /// The payer's name.
            pub name: Option<&'a str>,
            /// The payer's words to the receiver.
            pub comment: Option<&'a str>,
            /// The payer's feedback.
            pub payer_feedback: Option<&'a str>,
            /// The payer's email.
            pub payer_email: Option<&'a str>,
            /// The payer's phone.
            pub payer_phone_number: Option<&'a str>,
            /// The payer's city.
            pub payer_city: Option<&'a str>,
            /// Your own id of the payment.
            pub invoice_id: Option<&'a str>,
            /// Code of the place.
            pub place_code: Option<&'a str>,
            /// The payer's rating.
            pub rating: Option<inputs::PayerRating<'a>>,
        }

        impl<'a> AuthSavedCard<'a> {
            /// The catalog id.
            pub const ID: &'static str = "experimental.payments.auth_saved_card";

            /// What is required, and nothing else.
            #[must_use]
            pub const fn new(
                card_id: &'a str,
                external_id: &'a str,
                layout_id: &'a str,
                amount: Decimal,
                currency: codes::PaymentCurrency,
                fee_from_payer: bool,
            ) -> Self {
                Self {
                    request_id: None,
                    cvv_cryptogram_packet: None,
                    card_id,
                    external_id,
                    layout_id,
                    amount,
                    currency,
                    fee_from_payer,
                    cardholder_name: None,
                    name: None,
                    comment: None,
                    payer_feedback: None,
                    payer_email: None,
                    payer_phone_number: None,
                    payer_city: None,
                    invoice_id: None,
                    place_code: None,
                    rating: None,
                }
            }

            /// What the encoder takes.
            #[must_use]
            pub fn arguments(&self) -> Value {
                Value::Map(vec![
                    ("requestId".into(), self.request_id.into()),
                    ("cvvCryptogramPacket".into(), self.cvv_cryptogram_packet.as_ref().map(Secret::reveal).into()),
                    ("cardId".into(), self.card_id.into()),
                    ("externalId".into(), self.external_id.into()),
                    ("layoutId".into(), self.layout_id.into()),
                    ("amount".into(), self.amount.into()),
                    ("currency".into(), self.currency.clone().into()),
                    ("feeFromPayer".into(), self.fee_from_payer.into()),
                    ("cardholderName".into(), self.cardholder_name.into()),
                    ("name".into(), self.name.into()),
                    ("comment".into(), self.comment.into()),
                    ("payerFeedback".into(), self.payer_feedback.into()),
                    ("payerEmail".into(), self.payer_email.into()),
                    ("payerPhoneNumber".into(), self.payer_phone_number.into()),
                    ("payerCity".into(), self.payer_city.into()),
                    ("invoiceId".into(), self.invoice_id.into()),
                    ("placeCode".into(), self.place_code.into()),
                    ("rating".into(), self.rating.clone().into()),
                ])
            }

            /// The answer; `None` if the document answers another call.
            #[must_use]
            pub fn answer(document: &Document) -> Option<models::Payment<'_>> {
                models::Payment::of(document.root())
            }
        }

        /// Finish 3-D Secure of a payment. Experimental: known only from third-party code (the vendor's
        /// CloudTips-SDK-Android; copies of the vendor's CloudTips-SDK-iOS (stmx, pizza-soft)), so it may be wrong or
        /// change. No page of the vendor's that could be read describes it; the vendor's own SDK calls it. Goes on with
        /// a payment after the bank's page: give what the bank posted to your return address.
        ///
        /// `POST /payment/post3ds`, Вне документации → POST /payment/post3ds (Outside the documents).
        ///
        /// Retry class `money`, check `experimental.timeline.list`: Money moves, and no documented key keeps a repeat
        /// from charging again: read the receiver's timeline, or ask the payer's bank, before a repeat.
        ///
        /// Effects:
        /// - Completes the charge
        #[derive(Clone, Debug)]
        pub struct Post3ds<'a> {
            /// `MD` that the bank posted.
            pub md: &'a str,
            /// `PaRes` that the bank posted.
            pub pa_res: Secret,
        }

        impl<'a> Post3ds<'a> {
            /// The catalog id.
            pub const ID: &'static str = "experimental.payments.post3ds";

            /// What is required, and nothing else.
            #[must_use]
            pub const fn new(md: &'a str, pa_res: Secret) -> Self {
                Self { md, pa_res }
            }

            /// What the encoder takes.
            #[must_use]
            pub fn arguments(&self) -> Value {
                Value::Map(vec![("md".into(), self.md.into()), ("paRes".into(), self.pa_res.reveal().into())])
            }

            /// The answer; `None` if the document answers another call.
            #[must_use]
            pub fn answer(document: &Document) -> Option<models::Payment<'_>> {
                models::Payment::of(document.root())
            }
        }

        /// Get the status of a payment by SBP. Experimental: known only from third-party code (the vendor's
        /// CloudTips-SDK-Android; public web back ends), so it may be wrong or change. No page of the vendor's that
        /// could be read describes it; the vendor's own SDK calls it. Where a payment by SBP stands. The vendor's SDK
        /// asks every 10 seconds.
        ///
        /// `GET /payment/sbp/status`, Вне документации → GET /payment/sbp/status (Outside the documents).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - The vendor's SDK sends `id`, public back ends `transactionId`. Reading taken: either.
        #[derive(Clone, Debug, Default)]
        pub struct SbpStatus<'a> {
            /// `identifier` of `payments.sbp`, as the vendor's SDK sends it.
            pub id: Option<&'a str>,
            /// The same under the name that public back ends send.
            pub transaction_id: Option<&'a str>,
        }

        impl SbpStatus<'_> {
            /// The catalog id.
            pub const ID: &'static str = "experimental.payments.sbp_status";

            /// What the encoder takes.
            #[must_use]
            pub fn arguments(&self) -> Value {
                Value::Map(vec![("id".into(), self.id.into()), ("transactionId".into(), self.transaction_id.into())])
            }

            /// The answer; `None` if the document answers another call.
            #[must_use]
            pub fn answer(document: &Document) -> Option<models::ExternalPaymentState<'_>> {
                models::ExternalPaymentState::of(document.root())
            }
        }

        /// Get the status of a payment by T-Pay. Experimental: known only from third-party code (the vendor's
        /// CloudTips-SDK-Android; public web back ends), so it may be wrong or change. No page of the vendor's that
        /// could be read describes it; the vendor's own SDK calls it. Where a payment by T-Pay stands. The vendor's SDK
        /// asks every 10 seconds.
        ///
        /// `GET /payment/tpay/status`, Вне документации → GET /payment/tpay/status (Outside the documents).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - The vendor's SDK sends `id`, public back ends `transactionId`. Reading taken: either.
        #[derive(Clone, Debug, Default)]
        pub struct TpayStatus<'a> {
            /// `identifier` of `payments.tpay`, as the vendor's SDK sends it.
            pub id: Option<&'a str>,
            /// The same under the name that public back ends send.
            pub transaction_id: Option<&'a str>,
        }

        impl TpayStatus<'_> {
            /// The catalog id.
            pub const ID: &'static str = "experimental.payments.tpay_status";

            /// What the encoder takes.
            #[must_use]
            pub fn arguments(&self) -> Value {
                Value::Map(vec![("id".into(), self.id.into()), ("transactionId".into(), self.transaction_id.into())])
            }

            /// The answer; `None` if the document answers another call.
            #[must_use]
            pub fn answer(document: &Document) -> Option<models::ExternalPaymentState<'_>> {
                models::ExternalPaymentState::of(document.root())
            }
        }

        /// List a payer's saved cards. Experimental: known only from third-party code (the vendor's
        /// CloudTips-SDK-Android), so it may be wrong or change. No page of the vendor's that could be read describes
        /// it; the vendor's own SDK calls it. Cards that a payer saved with `saveCard`.
        ///
        /// `GET /payment/cards`, Вне документации → GET /payment/cards (Outside the documents).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - The SDK's path has no `/api` before it. Reading taken: with `/api`, like all others; not verified.
        #[derive(Clone, Debug)]
        pub struct SavedCards<'a> {
            /// Your id of the payer.
            pub external_id: &'a str,
        }

        impl<'a> SavedCards<'a> {
            /// The catalog id.
            pub const ID: &'static str = "experimental.payments.saved_cards";

            /// What is required, and nothing else.
            #[must_use]
            pub const fn new(external_id: &'a str) -> Self {
                Self { external_id }
            }

            /// What the encoder takes.
            #[must_use]
            pub fn arguments(&self) -> Value {
                Value::Map(vec![("externalId".into(), self.external_id.into())])
            }

            /// The answer.
            pub fn answer<'d>(document: &'d Document) -> impl Iterator<Item = models::SavedCard<'d>> + use<'d> {
                document.root().items().filter_map(models::SavedCard::of)
            }
        }
    }

    /// The calls of `experimental.captcha`.
    pub mod captcha {
        use rust_decimal::Decimal;

        use super::super::super::models;
        use crate::codec::Document;
        use crate::secret::Secret;
        use crate::value::Value;

        /// Verify a captcha. Experimental: known only from third-party code (the vendor's CloudTips-SDK-Android; copies
        /// of the vendor's CloudTips-SDK-iOS (stmx, pizza-soft)), so it may be wrong or change. No page of the vendor's
        /// that could be read describes it; the vendor's own SDK calls it. Exchanges a reCAPTCHA token for one that
        /// `payments.auth` takes. For calls without an access token only.
        ///
        /// `POST /captcha/verify`, Вне документации → POST /captcha/verify (Outside the documents).
        ///
        /// Retry class `once`: A reCAPTCHA token serves once: show the captcha again.
        ///
        /// About the vendor's document:
        /// - The Android SDK's path has no `/api` before it, the iOS SDK's has. Reading taken: with.
        #[derive(Clone, Debug)]
        pub struct Verify<'a> {
            /// Version of reCAPTCHA, such as 3.
            pub version: i64,
            /// Token of reCAPTCHA.
            pub token: Option<Secret>,
            /// The tip, in roubles.
            pub amount: Decimal,
            /// Short id of the payment page.
            pub layout_id: &'a str,
        }

        impl<'a> Verify<'a> {
            /// The catalog id.
            pub const ID: &'static str = "experimental.captcha.verify";

            /// What is required, and nothing else.
            #[must_use]
            pub const fn new(version: i64, amount: Decimal, layout_id: &'a str) -> Self {
                Self { version, token: None, amount, layout_id }
            }

            /// What the encoder takes.
            #[must_use]
            pub fn arguments(&self) -> Value {
                Value::Map(vec![
                    ("version".into(), self.version.into()),
                    ("token".into(), self.token.as_ref().map(Secret::reveal).into()),
                    ("amount".into(), self.amount.into()),
                    ("layoutId".into(), self.layout_id.into()),
                ])
            }

            /// The answer; `None` if the document answers another call.
            #[must_use]
            pub fn answer(document: &Document) -> Option<models::CaptchaResult<'_>> {
                models::CaptchaResult::of(document.root())
            }
        }
    }

    /// The calls of `experimental.accumulations`.
    pub mod accumulations {
        use super::super::super::models;
        use crate::codec::Document;
        use crate::value::Value;

        /// Get accumulated tips. Experimental: known only from third-party code (public client SETTER2000/cloudtips-adp
        /// (call); public client IRRatium/cloudtips-api, which has a receiver's own token (fields)), so it may be wrong
        /// or change. No page of the vendor's that could be read describes it; a partner's client calls it. Tips of a
        /// receiver that add up and are not paid out yet. Fields are those of the receiver's own call; the partner's is
        /// presumed to have the same.
        ///
        /// `GET /accumulations/{userId}/summary`, Вне документации → GET /accumulations/{userId}/summary (Outside the
        /// documents).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - The fields are those of `experimental.accumulations.own_summary`. Reading taken: the same.
        #[derive(Clone, Debug)]
        pub struct Summary<'a> {
            /// Receiver id.
            pub user_id: &'a str,
        }

        impl<'a> Summary<'a> {
            /// The catalog id.
            pub const ID: &'static str = "experimental.accumulations.summary";

            /// What is required, and nothing else.
            #[must_use]
            pub const fn new(user_id: &'a str) -> Self {
                Self { user_id }
            }

            /// What the encoder takes.
            #[must_use]
            pub fn arguments(&self) -> Value {
                Value::Map(vec![("userId".into(), self.user_id.into())])
            }

            /// The answer; `None` if the document answers another call.
            #[must_use]
            pub fn answer(document: &Document) -> Option<models::AccumulationSummary<'_>> {
                models::AccumulationSummary::of(document.root())
            }
        }

        /// Pay out accumulated tips. Experimental: known only from third-party code (public client
        /// SETTER2000/cloudtips-adp), so it may be wrong or change. No page of the vendor's that could be read
        /// describes it; a partner's client calls it. Pays all accumulated tips of a receiver to the default card.
        /// There is no amount to give: read `experimental.accumulations.summary` first.
        ///
        /// `POST /accumulations/payout/{userId}`, Вне документации → POST /accumulations/payout/{userId} (Outside the
        /// documents).
        ///
        /// Retry class `money`, check `experimental.accumulations.summary`: Money leaves and there is no idempotency
        /// key: read `experimental.accumulations.summary`, and repeat only if the amount is still there.
        ///
        /// Effects:
        /// - Pays the accumulated sum to the receiver's default card
        #[derive(Clone, Debug)]
        pub struct Payout<'a> {
            /// Receiver id.
            pub user_id: &'a str,
            /// Must be true, to say that this is meant: Pays out at once everything that the receiver has accumulated; it
            /// cannot be taken back.
            pub confirm: bool,
        }

        impl<'a> Payout<'a> {
            /// The catalog id.
            pub const ID: &'static str = "experimental.accumulations.payout";

            /// What is required, and nothing else.
            #[must_use]
            pub const fn new(user_id: &'a str, confirm: bool) -> Self {
                Self { user_id, confirm }
            }

            /// What the encoder takes.
            #[must_use]
            pub fn arguments(&self) -> Value {
                Value::Map(vec![("userId".into(), self.user_id.into()), ("confirm".into(), self.confirm.into())])
            }
        }

        /// Get one's own accumulated tips. Experimental: known only from third-party code (public client
        /// IRRatium/cloudtips-api, which has a receiver's own token), so it may be wrong or change. No page of the
        /// vendor's that could be read describes it; an unofficial client calls it with a receiver's own token
        /// (`client_id` MobilePhone), not with a partner's. Accumulated tips of the receiver whose token is used.
        ///
        /// `GET /accumulations/summary`, Вне документации → GET /accumulations/summary (Outside the documents).
        ///
        /// Retry class `read`.
        #[derive(Clone, Debug, Default)]
        pub struct OwnSummary;

        impl OwnSummary {
            /// The catalog id.
            pub const ID: &'static str = "experimental.accumulations.own_summary";

            /// What the encoder takes.
            #[must_use]
            pub fn arguments(&self) -> Value {
                Value::Null
            }

            /// The answer; `None` if the document answers another call.
            #[must_use]
            pub fn answer(document: &Document) -> Option<models::AccumulationSummary<'_>> {
                models::AccumulationSummary::of(document.root())
            }
        }
    }

    /// The calls of `experimental.payouts`.
    pub mod payouts {
        use jiff::civil::Date;

        use super::super::super::models;
        use crate::codec::Document;
        use crate::value::Value;

        /// List payouts. Experimental: known only from third-party code (public client SETTER2000/cloudtips-adp), so it
        /// may be wrong or change. No page of the vendor's that could be read describes it; a partner's client calls
        /// it. Payouts to the receivers of a manager. The answer was never seen, so it is given as it comes.
        ///
        /// `GET /payout`, Вне документации → GET /payout (Outside the documents).
        ///
        /// Retry class `read`.
        #[derive(Clone, Debug, Default)]
        pub struct List<'a> {
            /// From this day.
            pub date_from: Option<Date>,
            /// To this day.
            pub date_to: Option<Date>,
            /// Phone.
            pub phone_number: Option<&'a str>,
            /// Receiver id.
            pub user_id: Option<&'a str>,
            /// Items per page; default and maximum are not documented.
            pub limit: Option<i64>,
            /// Page number, from 1; presumed. Inferred: the documents do not say so.
            pub page: Option<i64>,
        }

        impl List<'_> {
            /// The catalog id.
            pub const ID: &'static str = "experimental.payouts.list";

            /// What the encoder takes.
            #[must_use]
            pub fn arguments(&self) -> Value {
                Value::Map(vec![
                    ("dateFrom".into(), self.date_from.into()),
                    ("dateTo".into(), self.date_to.into()),
                    ("phoneNumber".into(), self.phone_number.into()),
                    ("userId".into(), self.user_id.into()),
                    ("limit".into(), self.limit.into()),
                    ("page".into(), self.page.into()),
                ])
            }

            /// The answer.
            #[must_use]
            pub fn answer(document: &Document) -> Option<&str> {
                document.root().as_json()
            }
        }

        /// Get texts about payout fees. Experimental: known only from third-party code (public client
        /// IRRatium/cloudtips-api, which has a receiver's own token), so it may be wrong or change. No page of the
        /// vendor's that could be read describes it; an unofficial client calls it with a receiver's own token
        /// (`client_id` MobilePhone), not with a partner's. Texts about the fees of payouts, for the receiver whose
        /// token is used.
        ///
        /// `GET /payout/fee/info`, Вне документации → GET /payout/fee/info (Outside the documents).
        ///
        /// Retry class `read`.
        #[derive(Clone, Debug, Default)]
        pub struct FeeInfo;

        impl FeeInfo {
            /// The catalog id.
            pub const ID: &'static str = "experimental.payouts.fee_info";

            /// What the encoder takes.
            #[must_use]
            pub fn arguments(&self) -> Value {
                Value::Null
            }

            /// The answer; `None` if the document answers another call.
            #[must_use]
            pub fn answer(document: &Document) -> Option<models::PayoutFeeInfo<'_>> {
                models::PayoutFeeInfo::of(document.root())
            }
        }
    }

    /// The calls of `experimental.timeline`.
    pub mod timeline {
        use super::super::super::models;
        use crate::codec::{DateTime, Document};
        use crate::value::Value;

        /// List operations by date. Experimental: known only from third-party code (public client
        /// IRRatium/cloudtips-api, which has a receiver's own token), so it may be wrong or change. No page of the
        /// vendor's that could be read describes it; an unofficial client calls it with a receiver's own token
        /// (`client_id` MobilePhone), not with a partner's. Operations of the receiver whose token is used, tips among
        /// them, page by page.
        ///
        /// `GET /timeline`, Вне документации → GET /timeline (Outside the documents).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - The payer's words are in `comment` or in `payerComment`. Both are read.
        /// - No number of pages and no total is known: a short or empty page is the last.
        #[derive(Clone, Debug, Default)]
        pub struct List {
            /// Page number, from 1.
            pub page: Option<i64>,
            /// Items per page; clients send 50.
            pub limit: Option<i64>,
            /// From; ISO 8601 with a zone in clients.
            pub date_from: Option<DateTime>,
            /// To; ISO 8601 with a zone in clients.
            pub date_to: Option<DateTime>,
        }

        impl List {
            /// The catalog id.
            pub const ID: &'static str = "experimental.timeline.list";

            /// What the encoder takes.
            #[must_use]
            pub fn arguments(&self) -> Value {
                Value::Map(vec![
                    ("page".into(), self.page.into()),
                    ("limit".into(), self.limit.into()),
                    ("dateFrom".into(), self.date_from.map(|moment| moment.to_string()).into()),
                    ("dateTo".into(), self.date_to.map(|moment| moment.to_string()).into()),
                ])
            }

            /// The answer; `None` if the document answers another call.
            #[must_use]
            pub fn answer(document: &Document) -> Option<models::TimelinePage<'_>> {
                models::TimelinePage::of(document.root())
            }
        }
    }
}
