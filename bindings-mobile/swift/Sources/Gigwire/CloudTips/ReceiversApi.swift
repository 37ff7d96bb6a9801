// Made from core/catalog/cloudtips.json by gigwire-codegen; do not edit.

import Foundation

extension CloudTips {
    /// `api.receivers`.
    public struct ReceiversApi: Sendable {
        let driver: Driver

        /// Create receivers.
        ///
        /// Makes receivers of people, by phone, and links them to a place; known people are linked. Branch on each
        /// returned `layoutStatus`: `waiting_for_confirmation` needs the SMS of `places.attach_send_sms`, unless the
        /// person confirms in the CloudTips personal account.
        ///
        /// `POST /receivers/create-many`, Получатели → Создание получателя (Receivers).
        ///
        /// Retry class `check_first`, check with `receivers.list`: A repeat of what was done fails with "already in
        /// scope" for the whole request: look the phones up and send only those that are missing.
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
        ///
        /// - Parameters:
        ///   - placeId: Place id (from `places.list`).
        ///   - receivers: The people, at least one. One phone that is already among your receivers fails the whole
        ///     request. How many fit is not documented.
        ///   - needConfirmLayouts: Make every payment page wait for the person's confirmation. Default: false.
        public func createMany(
            placeId: String,
            receivers: [NewReceiver],
            needConfirmLayouts: Bool? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> CreatedReceivers {
            let args = arguments([
                "placeId": placeId,
                "receivers": receivers,
                "needConfirmLayouts": needConfirmLayouts,
            ])
            let answer = try await driver.call("receivers.create_many", args, options)
            return try present(answer.object.map { CreatedReceivers(json: $0) }, "receivers.create_many")
        }

        /// Upload a photo.
        ///
        /// Gives a receiver a photo. Formats and the largest size are not documented.
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
        ///
        /// - Parameters:
        ///   - userId: Receiver id.
        ///   - file: The picture.
        public func uploadPhoto(
            userId: String,
            file: FileArg,
            options: CallOptions = CallOptions()
        ) async throws -> Photo {
            let args = arguments([
                "userId": userId,
                "file": file,
            ])
            let answer = try await driver.call("receivers.upload_photo", args, options)
            return try present(answer.object.map { Photo(json: $0) }, "receivers.upload_photo")
        }

        /// Remove the photo.
        ///
        /// Takes a receiver's photo away.
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
        ///
        /// - Parameters:
        ///   - userId: Receiver id.
        public func deletePhoto(
            userId: String,
            options: CallOptions = CallOptions()
        ) async throws {
            let args = arguments([
                "userId": userId,
            ])
            _ = try await driver.call("receivers.delete_photo", args, options)
        }

        /// Edit a receiver.
        ///
        /// Changes a receiver's name or email. What is not given stays.
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
        ///
        /// - Parameters:
        ///   - userId: Receiver id.
        ///   - name: New name.
        ///   - email: New email.
        public func update(
            userId: String,
            name: String? = nil,
            email: String? = nil,
            options: CallOptions = CallOptions()
        ) async throws {
            let args = arguments([
                "userId": userId,
                "name": name,
                "email": email,
            ])
            _ = try await driver.call("receivers.update", args, options)
        }

        /// List receivers.
        ///
        /// Finds receivers by many filters, page by page. It does not tell who waits for confirmation:
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
        ///
        /// - Parameters:
        ///   - dateFrom: Start of the time to search in; which date is meant, and its format, are not documented.
        ///   - dateTo: End of the time to search in.
        ///   - phoneNumber: Phone.
        ///   - name: Name.
        ///   - layoutId: Short id of a payment page.
        ///   - placeId: Place id (from `places.list`).
        ///   - type: Type of receiver; the codes are not documented.
        ///   - userId: Receiver ids.
        ///   - page: Page number, from 1 (so in public clients; the document names no first page).
        ///   - limit: Items per page; default and maximum are not documented.
        public func list(
            dateFrom: WireTime? = nil,
            dateTo: WireTime? = nil,
            phoneNumber: String? = nil,
            name: String? = nil,
            layoutId: String? = nil,
            placeId: String? = nil,
            type: Int64? = nil,
            userId: [String]? = nil,
            page: Int64? = nil,
            limit: Int64? = nil,
            options: CallOptions = CallOptions()
        ) -> Listing<Receiver, ReceiverPage> {
            let args = arguments([
                "dateFrom": dateFrom,
                "dateTo": dateTo,
                "phoneNumber": phoneNumber,
                "name": name,
                "layoutId": layoutId,
                "placeId": placeId,
                "type": type,
                "userId": userId,
                "page": page,
                "limit": limit,
            ])
            return Listing(
                start: { [driver] in try driver.startPages("receivers.list", args, options) },
                page: { ReceiverPage(json: $0) },
                items: { $0.items }
            )
        }

        /// List receivers (former address).
        ///
        /// Deprecated by the vendor. As `receivers.list`, at the address that it had before.
        ///
        /// `GET /receivers/pages`, Получатели → GET /receivers/pages (Receivers).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - Named in an info box only, as still supported. Reading taken: arguments and answer are those of
        ///   `receivers.list`.
        ///
        /// - Parameters:
        ///   - dateFrom: Start of the time to search in; which date is meant, and its format, are not documented.
        ///   - dateTo: End of the time to search in.
        ///   - phoneNumber: Phone.
        ///   - name: Name.
        ///   - layoutId: Short id of a payment page.
        ///   - placeId: Place id (from `places.list`).
        ///   - type: Type of receiver; the codes are not documented.
        ///   - userId: Receiver ids.
        ///   - page: Page number, from 1 (so in public clients; the document names no first page).
        ///   - limit: Items per page; default and maximum are not documented.
        public func listPages(
            dateFrom: WireTime? = nil,
            dateTo: WireTime? = nil,
            phoneNumber: String? = nil,
            name: String? = nil,
            layoutId: String? = nil,
            placeId: String? = nil,
            type: Int64? = nil,
            userId: [String]? = nil,
            page: Int64? = nil,
            limit: Int64? = nil,
            options: CallOptions = CallOptions()
        ) -> Listing<Receiver, ReceiverPage> {
            let args = arguments([
                "dateFrom": dateFrom,
                "dateTo": dateTo,
                "phoneNumber": phoneNumber,
                "name": name,
                "layoutId": layoutId,
                "placeId": placeId,
                "type": type,
                "userId": userId,
                "page": page,
                "limit": limit,
            ])
            return Listing(
                start: { [driver] in try driver.startPages("receivers.list_pages", args, options) },
                page: { ReceiverPage(json: $0) },
                items: { $0.items }
            )
        }

        /// Set the payout method.
        ///
        /// Sets how tips reach a receiver: at once, or accumulated.
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
        ///
        /// - Parameters:
        ///   - userId: Receiver id.
        ///   - payoutMethod: How tips reach the receiver.
        public func setPayoutMethod(
            userId: String,
            payoutMethod: PayoutMethod,
            options: CallOptions = CallOptions()
        ) async throws {
            let args = arguments([
                "userId": userId,
                "payoutMethod": payoutMethod,
            ])
            _ = try await driver.call("receivers.set_payout_method", args, options)
        }

        /// Detach a receiver.
        ///
        /// Takes a receiver out of your receivers (the vendor's scope). Pay out accumulated tips first: what becomes of
        /// them is not documented.
        ///
        /// `POST /receivers/{userId}/detach-agent`, Получатели → POST /receivers/{userId}/detach-agent (Receivers).
        ///
        /// Retry class `check_first`, check with `receivers.list`: A repeat of what was done may be answered with an
        /// error: who is no longer listed is detached.
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
        ///
        /// - Parameters:
        ///   - userId: Receiver id.
        public func detachAgent(
            userId: String,
            options: CallOptions = CallOptions()
        ) async throws {
            let args = arguments([
                "userId": userId,
            ])
            _ = try await driver.call("receivers.detach_agent", args, options)
        }
    }
}
