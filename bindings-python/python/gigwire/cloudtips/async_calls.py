# Made from core/catalog/cloudtips.json by gigwire-codegen; do not edit.
"""CloudTips: calls, for asyncio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gigwire.async_client import AsyncLoginClient, AsyncNamespace

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Sequence
    from decimal import Decimal
    from uuid import UUID

    from gigwire import session
    from gigwire.cloudtips.codes import LayoutStatus, PaymentCurrency, PayoutMethod, PayoutMethodName
    from gigwire.cloudtips.inputs import Device, NewReceiver, PayerRating, SplitShare
    from gigwire.cloudtips.models import (
        AccumulationSummary,
        CaptchaResult,
        Card,
        CardLink,
        CreatedReceivers,
        EmployeeList,
        ExternalPayment,
        ExternalPaymentState,
        Layout,
        Payment,
        PaymentFee,
        PaymentPage,
        PayoutFeeInfo,
        Photo,
        Place,
        PlacePage,
        Profile,
        PublicId,
        Receiver,
        ReceiverPage,
        RegisteredReceiver,
        RegistrationLink,
        SavedCard,
        TimelineEntry,
        TimelinePage,
        TokenPair,
    )
    from gigwire.file import FileArg
    from gigwire.host import Host
    from gigwire.options import CallOptions
    from gigwire.pager import AsyncPager
    from gigwire.transport import AsyncHttpClient


class AsyncAuth(AsyncNamespace):
    """Authorisation (`auth`)."""

    __slots__ = ()

    async def token(
        self,
        *,
        username: str,
        password: str,
        options: CallOptions | None = None,
    ) -> TokenPair:
        """Log in.

        Exchanges login and password for a token pair. Sessions do it by themselves. Described in: Wiki pages on
        payment by SBP and by Tinkoff Pay.

        `POST /connect/token` (Авторизация → Авторизация). Retry class `repeatable`: A login changes nothing. Rules
        of a lockout after wrong passwords are not documented.

        Args:
            username: Login, an email: from the CloudTips manager of the partner.
            password: Password.
            options: How this call is carried through.

        Refused when:
            - HTTP 400: `{"error": "invalid_grant"}`, outside the envelope: wrong login or password (shape known
                from the vendor's iOS SDK, status from OAuth).

        Notes:
            - Form keys are printed with capitals (`Grant_type`, `UserName`), OAuth has them in lower case; a
                public partner client sends the capitals and is served. Reading taken: as printed.
            - The vendor's main document says nothing about authorisation; two other pages of its wiki do, word for
                word the same.
        """
        answer: TokenPair = await self._calls.call(
            "auth.token",
            {
                "username": username,
                "password": password,
            },
            options,
        )
        return answer

    async def refresh(
        self,
        *,
        refresh_token: str,
        options: CallOptions | None = None,
    ) -> TokenPair:
        """Refresh the token.

        Exchanges a refresh token for a new token pair. Sessions do it by themselves, one at a time. Described in:
        Wiki pages on payment by SBP and by Tinkoff Pay.

        `POST /connect/token` (Авторизация → Авторизация: refresh_token). Retry class `once`: The refresh token is
        reported to serve once: after a lost answer the session logs in again.

        Args:
            refresh_token: Refresh token of the last login or refresh.
            options: How this call is carried through.

        Effects:
            - The old refresh token no longer serves (reported by a public client).

        Refused when:
            - HTTP 400: `{"error": "invalid_grant"}`: unknown, expired or used; log in again.

        Notes:
            - The vendor describes the flow; the names of the fields in the part that could be read end before it
                and are those of public clients.
            - `refresh_token` is in lower case beside `Grant_type` and `Client_id`: so public clients send it.
        """
        answer: TokenPair = await self._calls.call(
            "auth.refresh",
            {
                "refresh_token": refresh_token,
            },
            options,
        )
        return answer


class AsyncReceivers(AsyncNamespace):
    """Receivers (`receivers`)."""

    __slots__ = ()

    async def create_many(
        self,
        *,
        place_id: str,
        need_confirm_layouts: bool | None = None,
        receivers: Sequence[NewReceiver],
        options: CallOptions | None = None,
    ) -> CreatedReceivers:
        """Create receivers.

        Makes receivers of people, by phone, and links them to a place; known people are linked. Branch on each
        returned `layoutStatus`: `waiting_for_confirmation` needs the SMS of `places.attach_send_sms`, unless the
        person confirms in the CloudTips personal account.

        `POST /receivers/create-many` (Получатели → Создание получателя). Retry class `check_first`: A repeat of
        what was done fails with "already in scope" for the whole request: look the phones up and send only those
        that are missing.

        After an `OutcomeUnknown`, read `receivers.list` before you repeat it.

        Args:
            place_id: Place id (from `places.list`).
            need_confirm_layouts: Make every payment page wait for the person's confirmation. The platform's
                default: false.
            receivers: The people, at least one. One phone that is already among your receivers fails the whole
                request. How many fit is not documented.
            options: How this call is carried through.

        Effects:
            - Makes CloudTips users and payment pages.
            - Tells those who are new where `sendPassword` is true.
            - Sends no confirmation code: that is `places.attach_send_sms`.

        Refused when:
            - `PhoneNumber`: a phone has a wrong format; the message repeats it.
            - `PlaceId`: no place was given.
            - `Receivers`: no receivers were given.
            - There is no such place ("Заведение … не найдено").
            - A phone is already among your receivers ("уже в скоупе"); nobody of the request is created, by an
                older version of the document.

        Notes:
            - The document is a comparison of two versions without marks of what was added. The sample's
                `"sendPasswordexternalId": "string", "bool" "sendPassword": true` reads as `externalId` added and
                `"bool"` become true; the comma after `needConfirmLayouts` is missing.
            - Who waits for confirmation: by the newer text everybody who is not yet among your receivers; by the
                older one only those known to CloudTips from elsewhere, while new ones are `not_requested`. The
                default of `needConfirmLayouts` and recorded answers fit the older. Reading taken: none; what comes
                back decides.
            - An intermediate version said that a new person has status 0 or 1 and needs no confirmation.
            - `skipped` is described as people already among your receivers, while the rules say that one of them
                fails the request; versions of the page went back and forth, and a recorded answer shows such a
                person in `skipped` with success. Reading taken: both mean the same.
            - The text of that error is "Некоторые номера уже в скоупе" in the rules and "Некоторые из указанных
                номеров уже в скоупе" in the sample, under `validationErrors.PhoneNumber` there and without a place
                here: compare "уже в скоупе" only.
            - Whether `receivers` is required is left blank; an empty list is refused. Reading taken: required.
            - `layoutStatus` is called the status of the receiver and is that of the payment page.
            - The sample answer has `errorCode`, which no table names; others have `statusCode`.
        """
        answer: CreatedReceivers = await self._calls.call(
            "receivers.create_many",
            {
                "place_id": place_id,
                "need_confirm_layouts": need_confirm_layouts,
                "receivers": receivers,
            },
            options,
        )
        return answer

    async def upload_photo(
        self,
        *,
        user_id: str,
        file: FileArg,
        options: CallOptions | None = None,
    ) -> Photo:
        """Upload a photo.

        Gives a receiver a photo. Formats and the largest size are not documented.

        `POST /receivers/{userId}/photo` (Получатели → Загрузки фотографии получателя). Retry class `repeatable`:
        The same picture again gives another photo id and does no harm.

        Args:
            user_id: Receiver id.
            file: The picture.
            options: How this call is carried through.

        Effects:
            - Replaces the photo on the payment page (presumed).

        Notes:
            - `photoId` in the table, `photold` in the sample. Reading taken: a slip; both are read.
            - The heading is printed twice, once without a body: one call.
        """
        answer: Photo = await self._calls.call(
            "receivers.upload_photo",
            {
                "user_id": user_id,
                "file": file,
            },
            options,
        )
        return answer

    async def delete_photo(
        self,
        *,
        user_id: str,
        options: CallOptions | None = None,
    ) -> None:
        """Remove the photo.

        Takes a receiver's photo away.

        `DELETE /receivers/{userId}/photo` (Получатели → Удаление фотографии получателя). Retry class `repeatable`:
        Twice is once; the answer where there is no photo is not documented.

        Args:
            user_id: Receiver id.
            options: How this call is carried through.

        Effects:
            - The payment page shows the default picture (presumed).

        Notes:
            - Heading and address are printed twice: the section was moved. There is one call.
        """
        await self._calls.call(
            "receivers.delete_photo",
            {
                "user_id": user_id,
            },
            options,
        )

    async def update(
        self,
        *,
        user_id: str,
        name: str | None = None,
        email: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Edit a receiver.

        Changes a receiver's name or email. What is not given stays.

        `PATCH /receivers/{userId}` (Получатели → Редактирование данных получателя). Retry class `repeatable`: It
        sets values: twice is once.

        Give at least one of `name`, `email`.

        Args:
            user_id: Receiver id.
            name: New name.
            email: New email.
            options: How this call is carried through.

        Notes:
            - The comparison of versions prints the address of the photo, POST and multipart here: the removed text
                of the section before. Reading taken: PATCH of `/receivers/{userId}`, as the next section prints it
                in its removed half.
            - The sample is an answer about a photo and a list of changes woven into one another. Reading taken:
                the list of changes (JSON Patch, RFC 6902).
            - Both rows are required, the text says that one value is enough. Reading taken: at least one.
            - The name of the second row is blank; text and sample say Email.
            - `photoUrl` and `photoId` in the answer are removed text. Reading taken: no result but success.
            - The media type of the request is not stated. Reading taken: `application/json-patch+json`, that of
                JSON Patch. How to clear a value is not documented.
        """
        await self._calls.call(
            "receivers.update",
            {
                "user_id": user_id,
                "name": name,
                "email": email,
            },
            options,
        )

    def list(
        self,
        *,
        date_from: dt.datetime | str | None = None,
        date_to: dt.datetime | str | None = None,
        phone_number: str | None = None,
        name: str | None = None,
        layout_id: str | None = None,
        place_id: str | None = None,
        type: int | None = None,
        user_id: Sequence[str] | None = None,
        page: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[Receiver, ReceiverPage]:
        """List receivers.

        Finds receivers by many filters, page by page. It does not tell who waits for confirmation:
        `places.employees` does.

        `GET /receivers` (Получатели → GET /receivers). Retry class `read`: It only reads.

        Args:
            date_from: Start of the time to search in; which date is meant, and its format, are not documented.
            date_to: End of the time to search in.
            phone_number: Phone.
            name: Name.
            layout_id: Short id of a payment page.
            place_id: Place id (from `places.list`).
            type: Type of receiver; the codes are not documented.
            user_id: Receiver ids.
            page: Page number, from 1 (so in public clients; the document names no first page).
            limit: Items per page; default and maximum are not documented.
            options: How this call is carried through.

        Notes:
            - Heading and address are left out of the comparison of versions; a note says that `/receivers/pages`
                is still served. Reading taken: `/receivers`, which a public client calls.
            - The sample request of this GET is a JSON object. Reading taken: it lists the query.
            - Several `userId` are allowed, how is not shown. Reading taken: `userId=a&userId=b`.
            - The sample answer opens with `{ {`: the key `data` is missing. With and without it the list is read.
            - `layouts` and `manager` are typed String and are a list and an object in the sample. Reading taken:
                the sample.
            - The short id of a page is `layoutId` in the table and `shortId` in the sample. Both are read; where
                both come, `layoutId` counts, as in the vendor's SDK.
            - `userId` of a page stands in the sample only, where a comma is missing: it may be removed text.
        """
        return self._calls.pages(
            "receivers.list",
            {
                "date_from": date_from,
                "date_to": date_to,
                "phone_number": phone_number,
                "name": name,
                "layout_id": layout_id,
                "place_id": place_id,
                "type": type,
                "user_id": user_id,
                "page": page,
                "limit": limit,
            },
            options,
        )

    def list_pages(
        self,
        *,
        date_from: dt.datetime | str | None = None,
        date_to: dt.datetime | str | None = None,
        phone_number: str | None = None,
        name: str | None = None,
        layout_id: str | None = None,
        place_id: str | None = None,
        type: int | None = None,
        user_id: Sequence[str] | None = None,
        page: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[Receiver, ReceiverPage]:
        """List receivers (former address).

        Deprecated by the vendor. As `receivers.list`, at the address that it had before.

        `GET /receivers/pages` (Получатели → GET /receivers/pages). Retry class `read`: It only reads.

        Args:
            date_from: Start of the time to search in; which date is meant, and its format, are not documented.
            date_to: End of the time to search in.
            phone_number: Phone.
            name: Name.
            layout_id: Short id of a payment page.
            place_id: Place id (from `places.list`).
            type: Type of receiver; the codes are not documented.
            user_id: Receiver ids.
            page: Page number, from 1 (so in public clients; the document names no first page).
            limit: Items per page; default and maximum are not documented.
            options: How this call is carried through.

        Notes:
            - Named in an info box only, as still supported. Reading taken: arguments and answer are those of
                `receivers.list`.
        """
        return self._calls.pages(
            "receivers.list_pages",
            {
                "date_from": date_from,
                "date_to": date_to,
                "phone_number": phone_number,
                "name": name,
                "layout_id": layout_id,
                "place_id": place_id,
                "type": type,
                "user_id": user_id,
                "page": page,
                "limit": limit,
            },
            options,
        )

    async def set_payout_method(
        self,
        *,
        user_id: str,
        payout_method: PayoutMethod | int,
        options: CallOptions | None = None,
    ) -> None:
        """Set the payout method.

        Sets how tips reach a receiver: at once, or accumulated.

        `POST /receivers/{userId}/payout-method` (Получатели → POST /receivers/{userId}/payout-method). Retry class
        `repeatable`: It sets a value: twice is once.

        Args:
            user_id: Receiver id.
            payout_method: How tips reach the receiver.
            options: How this call is carried through.

        Effects:
            - Later tips are paid to the card at once, or add up.

        Notes:
            - The heading is left out of the comparison of versions.
            - A number here, a name in the receiver's own call. Reading taken: as each prints it.
        """
        await self._calls.call(
            "receivers.set_payout_method",
            {
                "user_id": user_id,
                "payout_method": payout_method,
            },
            options,
        )

    async def detach_agent(
        self,
        *,
        user_id: str,
        options: CallOptions | None = None,
    ) -> None:
        """Detach a receiver.

        Takes a receiver out of your receivers (the vendor's scope). Pay out accumulated tips first: what becomes
        of them is not documented.

        `POST /receivers/{userId}/detach-agent` (Получатели → POST /receivers/{userId}/detach-agent). Retry class
        `check_first`: A repeat of what was done may be answered with an error: who is no longer listed is
        detached.

        After an `OutcomeUnknown`, read `receivers.list` before you repeat it.

        Args:
            user_id: Receiver id.
            options: How this call is carried through.

        Effects:
            - The receiver is no longer yours to manage; made again later, the same phone waits for confirmation.

        Notes:
            - The heading is left out of the comparison of versions; a public client calls it removal from the
                scope.
            - `userId` is a required field of the request, and the sample request is empty. Reading taken: it is
                the one in the path, and there is no body.
            - The sample answer has `statusCode`, which no table names; `receivers.create_many` has `errorCode`.
            - Whether the person stays in the place is not documented.
        """
        await self._calls.call(
            "receivers.detach_agent",
            {
                "user_id": user_id,
            },
            options,
        )


class AsyncPlaces(AsyncNamespace):
    """Receivers (`places`)."""

    __slots__ = ()

    async def attach_send_sms(
        self,
        *,
        place_id: str,
        user_id: str,
        known_state: LayoutStatus | int | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Send the attach code.

        Sends a code by SMS to a receiver who waits for confirmation; ask the person for it and go on with
        `places.attach_confirm`. At most once a minute.

        `POST /places/{placeId}/employees/attach/send-sms` (Получатели → Привязка получателя к заведению). Retry
        class `once`: Each call sends an SMS, and between two of them there must be a minute, after a time-out too.

        Args:
            place_id: Place to link the receiver to.
            user_id: Receiver id: `userId` in `created` of `receivers.create_many`.
            known_state: The LayoutStatus that you last saw. If the life cycle does not allow the action there,
                `TransitionError` is raised and nothing is sent.
            options: How this call is carried through.

        Effects:
            - Sends an SMS with a code to the receiver's phone.

        Refused when:
            - Less than a minute has passed since the last SMS; what the answer looks like is not documented.

        Notes:
            - The section is printed twice: it was moved. There is one call.
            - The sample body is no JSON (`UserId: string`). Reading taken: a JSON object.
            - The address is printed without host and without `/api`; a public client calls it under both.
            - Older versions took the id from `skipped`, the present one from `created`. Reading taken: wherever
                `layoutStatus` says that the person waits.
            - Whether the minute counts for a receiver or for a place is not documented. Reading taken: for a
                receiver.
        """
        await self._calls.call(
            "places.attach_send_sms",
            {
                "place_id": place_id,
                "user_id": user_id,
            },
            options,
            known_state,
        )

    async def attach_confirm(
        self,
        *,
        place_id: str,
        user_id: str,
        sms_code: str,
        known_state: LayoutStatus | int | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Confirm the attach code.

        Confirms the link between a receiver and a place by the code that the receiver got by SMS.

        `POST /places/{placeId}/employees/attach/confirm` (Получатели → Привязка получателя к заведению:
        подтверждение). Retry class `check_first`: A code that was used up may be refused although the first call
        worked: look at the place's employees first.

        After an `OutcomeUnknown`, read `places.employees` before you repeat it.

        Args:
            place_id: Place to link the receiver to.
            user_id: Receiver id.
            sms_code: The code that the receiver read out, leading zeroes kept.
            known_state: The LayoutStatus that you last saw. If the life cycle does not allow the action there,
                `TransitionError` is raised and nothing is sent.
            options: How this call is carried through.

        Effects:
            - The receiver becomes an employee of the place and one of your receivers.

        Refused when:
            - The code is wrong or expired; what the answer looks like is not documented.

        Notes:
            - The section is printed twice: it was moved. There is one call.
            - The sample body is no JSON (`UserId: string`). Reading taken: a JSON object.
            - The `layoutStatus` afterwards is not stated. Reading taken: `confirmed`.
            - An example of a public client gives the code as the number 000000, the document types it String.
                Reading taken: text.
        """
        await self._calls.call(
            "places.attach_confirm",
            {
                "place_id": place_id,
                "user_id": user_id,
                "sms_code": sms_code,
            },
            options,
            known_state,
        )

    def list(
        self,
        *,
        created_date_from: dt.datetime | str | None = None,
        created_date_to: dt.datetime | str | None = None,
        name: str | None = None,
        administrator_id: Sequence[str] | None = None,
        ids: Sequence[str] | None = None,
        external_place_id: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[Place, PlacePage]:
        """List places.

        Finds places of the company, page by page. Eight other calls of this page of the vendor's wiki (one place,
        its administrators, picture, rating, employees' page, edit, detach) are known by title only and not
        offered. Described in: Wiki page on places.

        `GET /places` (Заведения → Получение списка заведений). Retry class `read`: It only reads.

        Args:
            created_date_from: Made from.
            created_date_to: Made until.
            name: Name or part of it.
            administrator_id: Administrators.
            ids: Place ids.
            external_place_id: Your own id of the place.
            page: Page number, from 1 (so in public clients; the document names no first page).
            limit: Items per page; default and maximum are not documented.
            options: How this call is carried through.

        Notes:
            - The same ideas have other names than in `receivers.list`: `createdDateFrom` for `dateFrom`, `ids` for
                `userId`. Reading taken: as printed.
            - The part that could be read ends in the table of the query: there may be more filters.
        """
        return self._calls.pages(
            "places.list",
            {
                "created_date_from": created_date_from,
                "created_date_to": created_date_to,
                "name": name,
                "administrator_id": administrator_id,
                "ids": ids,
                "external_place_id": external_place_id,
                "page": page,
                "limit": limit,
            },
            options,
        )

    async def create(
        self,
        *,
        name: str,
        options: CallOptions | None = None,
    ) -> None:
        """Create a place.

        Makes a place. Only the name is known: the vendor's page names the call and its errors; method, path and
        the other fields could not be read. Described in: Wiki page on places. Inferred: the documents do not say
        so.

        `POST /places` (Заведения → Создание заведения). Retry class `check_first`: A repeat of what was done fails
        because the name is taken: look the place up by name.

        After an `OutcomeUnknown`, read `places.list` before you repeat it.

        Args:
            name: Name; no other place may have it.
            options: How this call is carried through.

        Effects:
            - Makes a place.

        Refused when:
            - `Name`: no name was given.
            - A place of that name exists ("Заведение с названием … уже существует").

        Notes:
            - In one version the two errors stand under the list; in the table of contents they belong to the
                creation. Reading taken: errors of the creation.
            - The sample of the second error has quotes within quotes and is no JSON.
            - Path and method follow from the title and from `places.list`. The answer is not known: whatever comes
                with success will do.
        """
        await self._calls.call(
            "places.create",
            {
                "name": name,
            },
            options,
        )

    async def registration_url(
        self,
        *,
        place_id: str,
        max_registration_count: int | None = None,
        lifetime: int | None = None,
        options: CallOptions | None = None,
    ) -> RegistrationLink:
        """Get a registration link.

        Makes a link by which people register themselves and are linked to a place. Described in: Wiki page on
        places.

        `POST /places/registration-url` (Заведения → Получение ссылки регистрации). Retry class `once`: Each call
        makes another link that works: ask for another one if the answer was lost.

        Args:
            place_id: Place id (from `places.list`).
            max_registration_count: How many people may register by it. From 1 to 100. The platform's default: 50.
            lifetime: Life of the link in seconds, from 180 (3 minutes) to 604800 (7 days). From 180 to 604800. The
                platform's default: 86400.
            options: How this call is carried through.

        Effects:
            - Makes a link; who registers by it is linked to the place.

        Notes:
            - The sample sends the word "integer" for numbers. Reading taken: whole numbers.
            - Whether `url` and `lifetime` stand under `data` or beside `succeed` is not shown. Both are read.
        """
        answer: RegistrationLink = await self._calls.call(
            "places.registration_url",
            {
                "place_id": place_id,
                "max_registration_count": max_registration_count,
                "lifetime": lifetime,
            },
            options,
        )
        return answer

    async def employees(
        self,
        *,
        place_id: str,
        options: CallOptions | None = None,
    ) -> EmployeeList:
        """List employees of a place.

        Employees of a place, with `confirmation_status`: who still waits for confirmation. The vendor names the
        list and that field; method, path and shape are inferred. Described in: Wiki page on places (title); older
        version of the page on receivers (field). Inferred: the documents do not say so.

        `GET /places/{placeId}/employees` (Заведения → Получение списка сотрудников заведения). Retry class `read`:
        It only reads.

        Args:
            place_id: Place id (from `places.list`).
            options: How this call is carried through.

        Notes:
            - The field is `confirmationStatus` here and `layoutStatus` in `receivers.create_many`; that 2 means
                waiting is said, the other codes are presumed to be the same.
            - The address follows from that of the attach calls.
        """
        answer: EmployeeList = await self._calls.call(
            "places.employees",
            {
                "place_id": place_id,
            },
            options,
        )
        return answer


class AsyncPaymentPages(AsyncNamespace):
    """Receivers (`payment_pages`)."""

    __slots__ = ()

    async def update(
        self,
        *,
        layout_id: str,
        channel_url: str,
        name: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Edit a payment page.

        Changes the channel link of a receiver's payment page, and its name.

        `PATCH /paymentpages/{layoutId}` (Получатели → Редактирование данных платежной страницы). Retry class
        `repeatable`: It sets values: twice is once.

        Args:
            layout_id: Short id of the payment page.
            channel_url: Link to the person's channel.
            name: New name; whether of the page or of the person is not documented.
            options: How this call is carried through.

        Notes:
            - `receiverspaymentpages/{userIdlayoutId}` is the removed `receivers/{userId}` and the added
                `paymentpages/{layoutId}`.
            - That one value is enough is no longer said here, and the row of `Name` looks removed while the sample
                keeps it. Reading taken: the link is required, the name may be added.
            - The table writes `WorkInfo.ChannelUrl`, the sample `/WorkInfo/ChannelUrl`. Reading taken: the JSON
                pointer.
            - The media type of the request is not stated. Reading taken: that of JSON Patch.
        """
        await self._calls.call(
            "payment_pages.update",
            {
                "layout_id": layout_id,
                "channel_url": channel_url,
                "name": name,
            },
            options,
        )

    async def get(
        self,
        *,
        layout_id: str,
        options: CallOptions | None = None,
    ) -> PaymentPage:
        """Read a payment page.

        All that is needed to draw a payment page: texts, colours, limits, ways to pay. Described in: Wiki page on
        card payment.

        `GET /paymentpages/{layoutId}` (Оплата по карте → Получение данных для страницы оплаты). Retry class
        `read`: It only reads.

        Args:
            layout_id: Short id of the payment page.
            options: How this call is carried through.

        Notes:
            - Limits are `constraints` in the sample and `range` in newer SDKs. Both are read.
            - The sample could be read as far as `target`; what follows is known from the vendor's SDKs.
            - Texts by language have `additionalProp1` for a key in the sample, `ru` and `en` in the SDKs. Reading
                taken: any key.
            - The sample answer has `statusCode`, which no table names.
        """
        answer: PaymentPage = await self._calls.call(
            "payment_pages.get",
            {
                "layout_id": layout_id,
            },
            options,
        )
        return answer


class AsyncCards(AsyncNamespace):
    """Cards (`cards`)."""

    __slots__ = ()

    async def public_id(
        self,
        *,
        options: CallOptions | None = None,
    ) -> PublicId:
        """Get the terminal id for a card.

        Gives the id from which a card cryptogram is made on the receiver's device: the first step of linking a
        card. Described in: Wiki page on cards. Inferred: the documents do not say so.

        `GET /cards/publicid` (Карты → Привязка карты получателю: publicid). Retry class `read`: It only reads.

        Args:
            options: How this call is carried through.

        Notes:
            - The method is not shown, and `payments.public_id` is a POST. Reading taken: GET, as no fields are
                named.
            - The answer is not shown. Reading taken: that of `payments.public_id`.
        """
        answer: PublicId = await self._calls.call(
            "cards.public_id",
            {},
            options,
        )
        return answer

    async def auth(
        self,
        *,
        card_cryptogram_packet: str,
        user_id: str,
        ip_source: str,
        options: CallOptions | None = None,
    ) -> CardLink:
        """Start linking a card.

        Checks a receiver's card: the second step of linking one. `statusCode` tells how to go on: `Canceled` to
        `experimental.cards.add`, `Need3ds` to the bank's page and `experimental.cards.post3ds`. Described in: Wiki
        page on cards.

        `POST /cards/auth` (Карты → Привязка карты получателю: auth). Retry class `once`: Each call asks the bank
        again.

        Args:
            card_cryptogram_packet: Card cryptogram made on the device by the checkout script or SDK; never a card
                number.
            user_id: Receiver id.
            ip_source: IP address of the person who links the card.
            options: How this call is carried through.

        Effects:
            - Makes and voids a small payment on the card.

        Notes:
            - Samples are in Pascal case, without the envelope and without quotes around keys; a public client
                reads camel case under `data`. Both are read.
            - `IpSource` was added by a later version. Reading taken: required.
            - Success without 3-D Secure is called `Canceled`: the check payment was voided.
        """
        answer: CardLink = await self._calls.call(
            "cards.auth",
            {
                "card_cryptogram_packet": card_cryptogram_packet,
                "user_id": user_id,
                "ip_source": ip_source,
            },
            options,
        )
        return answer


class AsyncPayments(AsyncNamespace):
    """Splitting (`payments`)."""

    __slots__ = ()

    async def public_id(
        self,
        *,
        layout_id: str,
        split: Sequence[SplitShare] | None = None,
        options: CallOptions | None = None,
    ) -> PublicId:
        """Get the terminal id for a payment.

        Gives the id from which a payer's card cryptogram is made, and tells who shares the payment. Described in:
        Wiki page on splitting.

        `POST /payment/publicid` (Сплитование → Получение publicId). Retry class `repeatable`: No money moves.

        Args:
            layout_id: Short id of the payment page; where a payment is shared, of one of the receivers.
            split: Receivers who share the payment, each with a share.
            options: How this call is carried through.

        Notes:
            - The vendor's iOS SDK writes `payment/publicId`, page and Android SDK `payment/publicid`. Reading
                taken: the page.
            - The sample answer has `statusCode`, which the table does not name.
            - That shares add up to the payment is not said.
        """
        answer: PublicId = await self._calls.call(
            "payments.public_id",
            {
                "layout_id": layout_id,
                "split": split,
            },
            options,
        )
        return answer

    async def fee(
        self,
        *,
        layout_id: str,
        amount: Decimal | int | str,
        options: CallOptions | None = None,
    ) -> PaymentFee:
        """Get the fee of a payment.

        What the payer is charged who bears the fee, to be shown before a payment with `feeFromPayer`. Described
        in: Wiki page on card payment (answer and purpose); the vendor's SDK (address and query). Inferred: the
        documents do not say so.

        `GET /payment/fee` (Оплата по карте → Расчет комиссии с платящего). Retry class `read`: It only reads.

        Args:
            layout_id: Short id of the payment page. Known only from third-party code.
            amount: The tip, in roubles. Known only from third-party code.
            options: How this call is carried through.

        Notes:
            - The sample answer is documented, address and query are those of the vendor's SDK.
        """
        answer: PaymentFee = await self._calls.call(
            "payments.fee",
            {
                "layout_id": layout_id,
                "amount": amount,
            },
            options,
        )
        return answer

    async def auth(
        self,
        *,
        request_id: UUID | str | None = None,
        card_cryptogram_packet: str,
        layout_id: str,
        amount: Decimal | int | str,
        currency: PaymentCurrency | str,
        fee_from_payer: bool,
        cardholder_name: str | None = None,
        name: str | None = None,
        comment: str | None = None,
        payer_feedback: str | None = None,
        payer_email: str | None = None,
        payer_phone_number: str | None = None,
        payer_city: str | None = None,
        invoice_id: str | None = None,
        place_code: str | None = None,
        rating: PayerRating | None = None,
        captcha_verification_token: str | None = None,
        save_card: bool | None = None,
        external_id: str | None = None,
        split: Sequence[SplitShare] | None = None,
        options: CallOptions | None = None,
    ) -> Payment:
        """Pay by card.

        Charges the payer's card. `statusCode` tells how to go on: `Need3ds` to the bank's page and
        `experimental.payments.post3ds`. The vendor names the call and its rules; most fields are those of its
        SDKs. Described in: Wiki page on card payment; page on Yandex Pay; the vendor's SDKs (address and most
        fields). Inferred: the documents do not say so.

        `POST /payment/auth` (Оплата по карте → Авторизация платежа). Retry class `money`: Money moves, and no
        documented key keeps a repeat from charging again: read the receiver's timeline, or ask the payer's bank,
        before a repeat.

        After an `OutcomeUnknown`, read `experimental.timeline.list` before you repeat it.

        Args:
            request_id: Id of the attempt: the vendor's Android SDK keeps it for repeats of one attempt. That it
                keeps a payment from being made twice is not documented. Known only from third-party code.
            card_cryptogram_packet: Card cryptogram made on the payer's device, or the decoded token of Yandex Pay;
                never a card number.
            layout_id: Short id of the receiver's payment page. Known only from third-party code.
            amount: The tip, in roubles. Known only from third-party code.
            currency: Currency. Known only from third-party code.
            fee_from_payer: The payer bears the fee: true only if the payer was shown it and agreed.
            cardholder_name: Name on the card. Known only from third-party code.
            name: The payer's name. Known only from third-party code.
            comment: The payer's words to the receiver. Known only from third-party code.
            payer_feedback: The payer's feedback. Known only from third-party code.
            payer_email: The payer's email. Known only from third-party code.
            payer_phone_number: The payer's phone. Known only from third-party code.
            payer_city: The payer's city. Known only from third-party code.
            invoice_id: Your own id of the payment. Known only from third-party code.
            place_code: Code of the place. Known only from third-party code.
            rating: The payer's rating. Known only from third-party code.
            captcha_verification_token: Token of `experimental.captcha.verify`, for calls without an access token.
                Known only from third-party code.
            save_card: Save the card for later payments. Known only from third-party code.
            external_id: Your id of the payer, for saved cards. Known only from third-party code.
            split: Receivers who share the payment; presumed to be as in `payments.public_id`. Inferred: the
                documents do not say so.
            options: How this call is carried through.

        Effects:
            - Charges the payer.

        Refused when:
            - A captcha is needed or wrong ("Неверно введена капча", also "Invalid captcha").

        Notes:
            - The page: payments are called from a server and with the access token only; the vendor's mobile SDKs
                call the same addresses without a token but with a captcha. Reading taken: the page.
            - `amount` is text in an old SDK. Reading taken: a number.
        """
        answer: Payment = await self._calls.call(
            "payments.auth",
            {
                "request_id": request_id,
                "card_cryptogram_packet": card_cryptogram_packet,
                "layout_id": layout_id,
                "amount": amount,
                "currency": currency,
                "fee_from_payer": fee_from_payer,
                "cardholder_name": cardholder_name,
                "name": name,
                "comment": comment,
                "payer_feedback": payer_feedback,
                "payer_email": payer_email,
                "payer_phone_number": payer_phone_number,
                "payer_city": payer_city,
                "invoice_id": invoice_id,
                "place_code": place_code,
                "rating": rating,
                "captcha_verification_token": captcha_verification_token,
                "save_card": save_card,
                "external_id": external_id,
                "split": split,
            },
            options,
        )
        return answer

    async def sbp(
        self,
        *,
        request_id: UUID | str | None = None,
        layout_id: str,
        amount: Decimal | int | str,
        currency: PaymentCurrency | str,
        fee_from_payer: bool,
        cardholder_name: str | None = None,
        name: str | None = None,
        comment: str | None = None,
        payer_feedback: str | None = None,
        payer_email: str | None = None,
        payer_phone_number: str | None = None,
        payer_city: str | None = None,
        invoice_id: str | None = None,
        place_code: str | None = None,
        rating: PayerRating | None = None,
        device: Device,
        ip_source: str | None = None,
        success_redirect_url: str | None = None,
        failed_redirect_url: str | None = None,
        options: CallOptions | None = None,
    ) -> ExternalPayment:
        """Start a payment by SBP.

        Starts a payment by SBP, the Russian fast payment system: open `universalLinkUrl` on a phone or show it as
        a QR code, then ask `experimental.payments.sbp_status`. The vendor describes the flow; the fields are those
        of its SDK. Described in: Wiki page on payment by SBP (flow); the vendor's SDK and public back ends
        (fields). Inferred: the documents do not say so.

        `POST /payment/sbp` (СБП → Оплата через СБП). Retry class `once`: A repeat may make another payment: the
        payer could pay both.

        Args:
            request_id: Id of the attempt: the vendor's Android SDK keeps it for repeats of one attempt. That it
                keeps a payment from being made twice is not documented. Known only from third-party code.
            layout_id: Short id of the receiver's payment page. Known only from third-party code.
            amount: The tip, in roubles. Known only from third-party code.
            currency: Currency. Known only from third-party code.
            fee_from_payer: The payer bears the fee: true only if the payer was shown it and agreed.
            cardholder_name: Name on the card. Known only from third-party code.
            name: The payer's name. Known only from third-party code.
            comment: The payer's words to the receiver. Known only from third-party code.
            payer_feedback: The payer's feedback. Known only from third-party code.
            payer_email: The payer's email. Known only from third-party code.
            payer_phone_number: The payer's phone. Known only from third-party code.
            payer_city: The payer's city. Known only from third-party code.
            invoice_id: Your own id of the payment. Known only from third-party code.
            place_code: Code of the place. Known only from third-party code.
            rating: The payer's rating. Known only from third-party code.
            device: The payer's device. Known only from third-party code.
            ip_source: IP address of the payer. Known only from third-party code.
            success_redirect_url: Where the payer goes after a payment. Known only from third-party code.
            failed_redirect_url: Where the payer goes after a failure. Known only from third-party code.
            options: How this call is carried through.

        Effects:
            - Makes a payment that the payer can finish in a bank.

        Notes:
            - Callers write the keys in different cases (`device` and `Device`, `webView` and `webview`). Reading
                taken: those of the vendor's SDK.
            - The page: payments are called from a server and with the access token only; the vendor's mobile SDKs
                call the same addresses without a token but with a captcha. Reading taken: the page.
        """
        answer: ExternalPayment = await self._calls.call(
            "payments.sbp",
            {
                "request_id": request_id,
                "layout_id": layout_id,
                "amount": amount,
                "currency": currency,
                "fee_from_payer": fee_from_payer,
                "cardholder_name": cardholder_name,
                "name": name,
                "comment": comment,
                "payer_feedback": payer_feedback,
                "payer_email": payer_email,
                "payer_phone_number": payer_phone_number,
                "payer_city": payer_city,
                "invoice_id": invoice_id,
                "place_code": place_code,
                "rating": rating,
                "device": device,
                "ip_source": ip_source,
                "success_redirect_url": success_redirect_url,
                "failed_redirect_url": failed_redirect_url,
            },
            options,
        )
        return answer

    async def tpay(
        self,
        *,
        request_id: UUID | str | None = None,
        layout_id: str,
        amount: Decimal | int | str,
        currency: PaymentCurrency | str,
        fee_from_payer: bool,
        cardholder_name: str | None = None,
        name: str | None = None,
        comment: str | None = None,
        payer_feedback: str | None = None,
        payer_email: str | None = None,
        payer_phone_number: str | None = None,
        payer_city: str | None = None,
        invoice_id: str | None = None,
        place_code: str | None = None,
        rating: PayerRating | None = None,
        device: Device,
        ip_source: str | None = None,
        success_redirect_url: str | None = None,
        failed_redirect_url: str | None = None,
        options: CallOptions | None = None,
    ) -> ExternalPayment:
        """Start a payment by T-Pay.

        Starts a payment by T-Pay (Tinkoff Pay): open `universalLinkUrl` on a phone or show it as a QR code, then
        ask `experimental.payments.tpay_status`. The vendor describes the flow; the fields are those of its SDK.
        Described in: Wiki page on Tinkoff Pay (flow); the vendor's SDK and public back ends (fields). Inferred:
        the documents do not say so.

        `POST /payment/tpay` (Оплата Tinkoff Pay → Оплата Tinkoff Pay). Retry class `once`: A repeat may make
        another payment: the payer could pay both.

        Args:
            request_id: Id of the attempt: the vendor's Android SDK keeps it for repeats of one attempt. That it
                keeps a payment from being made twice is not documented. Known only from third-party code.
            layout_id: Short id of the receiver's payment page. Known only from third-party code.
            amount: The tip, in roubles. Known only from third-party code.
            currency: Currency. Known only from third-party code.
            fee_from_payer: The payer bears the fee: true only if the payer was shown it and agreed.
            cardholder_name: Name on the card. Known only from third-party code.
            name: The payer's name. Known only from third-party code.
            comment: The payer's words to the receiver. Known only from third-party code.
            payer_feedback: The payer's feedback. Known only from third-party code.
            payer_email: The payer's email. Known only from third-party code.
            payer_phone_number: The payer's phone. Known only from third-party code.
            payer_city: The payer's city. Known only from third-party code.
            invoice_id: Your own id of the payment. Known only from third-party code.
            place_code: Code of the place. Known only from third-party code.
            rating: The payer's rating. Known only from third-party code.
            device: The payer's device. Known only from third-party code.
            ip_source: IP address of the payer. Known only from third-party code.
            success_redirect_url: Where the payer goes after a payment. Known only from third-party code.
            failed_redirect_url: Where the payer goes after a failure. Known only from third-party code.
            options: How this call is carried through.

        Effects:
            - Makes a payment that the payer can finish in a bank.

        Notes:
            - Callers write the keys in different cases (`device` and `Device`, `webView` and `webview`). Reading
                taken: those of the vendor's SDK.
            - The page: payments are called from a server and with the access token only; the vendor's mobile SDKs
                call the same addresses without a token but with a captcha. Reading taken: the page.
        """
        answer: ExternalPayment = await self._calls.call(
            "payments.tpay",
            {
                "request_id": request_id,
                "layout_id": layout_id,
                "amount": amount,
                "currency": currency,
                "fee_from_payer": fee_from_payer,
                "cardholder_name": cardholder_name,
                "name": name,
                "comment": comment,
                "payer_feedback": payer_feedback,
                "payer_email": payer_email,
                "payer_phone_number": payer_phone_number,
                "payer_city": payer_city,
                "invoice_id": invoice_id,
                "place_code": place_code,
                "rating": rating,
                "device": device,
                "ip_source": ip_source,
                "success_redirect_url": success_redirect_url,
                "failed_redirect_url": failed_redirect_url,
            },
            options,
        )
        return answer


class AsyncExperimentalReceivers(AsyncNamespace):
    """Outside the documents (`experimental.receivers`)."""

    __slots__ = ()

    async def get(
        self,
        *,
        user_id: str,
        options: CallOptions | None = None,
    ) -> Receiver:
        """Read one receiver.

        Experimental: known only from third-party code (public client SETTER2000/cloudtips-adp), so it may be wrong
        or change. No page of the vendor's that could be read describes it; a partner's client calls it. Reads one
        receiver. The answer was never seen: it is presumed to be an item of `receivers.list`.

        `GET /receivers/{userId}` (Вне документации → GET /receivers/{userId}). Retry class `read`: It only reads.

        Args:
            user_id: Receiver id.
            options: How this call is carried through.
        """
        answer: Receiver = await self._calls.call(
            "experimental.receivers.get",
            {
                "user_id": user_id,
            },
            options,
        )
        return answer

    async def register(
        self,
        *,
        phone_number: str,
        name: str | None = None,
        email: str | None = None,
        type: int | None = None,
        place_id: str | None = None,
        manager_id: str | None = None,
        password: str | None = None,
        password_confirm: str | None = None,
        send_password: bool | None = None,
        verify_phone: bool | None = None,
        lead_id: str | None = None,
        agent_code: str | None = None,
        sales_code: str | None = None,
        registration_source: int | None = None,
        utminfo: Any = None,
        options: CallOptions | None = None,
    ) -> RegisteredReceiver:
        """Register a receiver.

        Experimental: known only from third-party code (copies of the vendor's CloudTips-SDK-iOS (stmx,
        pizza-soft); history of the vendor's CloudTips-SDK-Android), so it may be wrong or change. No page of the
        vendor's that could be read describes it; the vendor's own SDK calls it. Registers one person as a
        receiver, as the vendor's mobile SDKs do. Partners use `receivers.create_many`.

        `POST /receivers` (Вне документации → POST /receivers). Retry class `check_first`: It makes a user: look
        the phone up first.

        After an `OutcomeUnknown`, read `receivers.list` before you repeat it.

        Args:
            phone_number: Phone.
            name: Name.
            email: Email.
            type: Type of receiver; the codes are not known.
            place_id: Place id (from `places.list`).
            manager_id: Manager id.
            password: Password.
            password_confirm: The password once more.
            send_password: Tell the person the password. The platform's default: false.
            verify_phone: Verify the phone. The platform's default: false.
            lead_id: Lead id.
            agent_code: Code of the partner.
            sales_code: Code of the sale.
            registration_source: Where the person comes from; the codes are not known.
            utminfo: UTM marks: an object of texts.
            options: How this call is carried through.

        Effects:
            - Makes a CloudTips user and a payment page.
        """
        answer: RegisteredReceiver = await self._calls.call(
            "experimental.receivers.register",
            {
                "phone_number": phone_number,
                "name": name,
                "email": email,
                "type": type,
                "place_id": place_id,
                "manager_id": manager_id,
                "password": password,
                "password_confirm": password_confirm,
                "send_password": send_password,
                "verify_phone": verify_phone,
                "lead_id": lead_id,
                "agent_code": agent_code,
                "sales_code": sales_code,
                "registration_source": registration_source,
                "utminfo": utminfo,
            },
            options,
        )
        return answer

    async def me(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Profile:
        """Read one's own profile.

        Experimental: known only from third-party code (public client IRRatium/cloudtips-api, which has a
        receiver's own token), so it may be wrong or change. No page of the vendor's that could be read describes
        it; an unofficial client calls it with a receiver's own token (`client_id` MobilePhone), not with a
        partner's. The profile of the receiver whose token is used.

        `GET /receivers/me` (Вне документации → GET /receivers/me). Retry class `read`: It only reads.

        Args:
            options: How this call is carried through.
        """
        answer: Profile = await self._calls.call(
            "experimental.receivers.me",
            {},
            options,
        )
        return answer

    async def set_own_payout_method(
        self,
        *,
        payout_method: PayoutMethodName | str,
        options: CallOptions | None = None,
    ) -> None:
        """Set one's own payout method.

        Experimental: known only from third-party code (public client IRRatium/cloudtips-api, which has a
        receiver's own token), so it may be wrong or change. No page of the vendor's that could be read describes
        it; an unofficial client calls it with a receiver's own token (`client_id` MobilePhone), not with a
        partner's. Sets how tips reach the receiver whose token is used.

        `POST /receivers/payout-method` (Вне документации → POST /receivers/payout-method). Retry class
        `repeatable`: It sets a value: twice is once.

        Args:
            payout_method: How tips reach the receiver, by name.
            options: How this call is carried through.
        """
        await self._calls.call(
            "experimental.receivers.set_own_payout_method",
            {
                "payout_method": payout_method,
            },
            options,
        )


class AsyncExperimentalCards(AsyncNamespace):
    """Outside the documents (`experimental.cards`)."""

    __slots__ = ()

    async def post3ds(
        self,
        *,
        user_id: str,
        md: str,
        pa_res: str,
        options: CallOptions | None = None,
    ) -> CardLink:
        """Finish 3-D Secure of a card.

        Experimental: known only from third-party code (public client SETTER2000/cloudtips-adp), so it may be wrong
        or change. The vendor's page on cards could be read up to the step before; a partner's client calls it.
        Goes on with linking a card after the bank's page: give what the bank posted to your return address.

        `POST /cards/post3ds` (Вне документации → POST /cards/post3ds). Retry class `once`: The bank's answer
        serves once.

        Args:
            user_id: Receiver id.
            md: `MD` that the bank posted: the transaction id of `cards.auth`.
            pa_res: `PaRes` that the bank posted.
            options: How this call is carried through.
        """
        answer: CardLink = await self._calls.call(
            "experimental.cards.post3ds",
            {
                "user_id": user_id,
                "md": md,
                "pa_res": pa_res,
            },
            options,
        )
        return answer

    async def add(
        self,
        *,
        user_id: str,
        transaction_id: int,
        options: CallOptions | None = None,
    ) -> None:
        """Add the checked card.

        Experimental: known only from third-party code (public client SETTER2000/cloudtips-adp), so it may be wrong
        or change. The vendor's page on cards could be read up to the step before; a partner's client calls it the
        closing step. The last step of linking a card, after `cards.auth` or `experimental.cards.post3ds`: from
        then on payouts can go to it.

        `POST /cards/add` (Вне документации → POST /cards/add). Retry class `check_first`: A repeat of what was
        done may be answered with an error: list the cards first.

        After an `OutcomeUnknown`, read `experimental.cards.list` before you repeat it.

        Args:
            user_id: Receiver id.
            transaction_id: Transaction id of `cards.auth`; text in some callers.
            options: How this call is carried through.

        Effects:
            - Payouts can go to the card.
        """
        await self._calls.call(
            "experimental.cards.add",
            {
                "user_id": user_id,
                "transaction_id": transaction_id,
            },
            options,
        )

    async def list(
        self,
        *,
        user_id: str | None = None,
        options: CallOptions | None = None,
    ) -> tuple[Card, ...]:
        """List cards.

        Experimental: known only from third-party code (public client SETTER2000/cloudtips-adp (call); public
        client IRRatium/cloudtips-api, which has a receiver's own token (fields)), so it may be wrong or change. No
        page of the vendor's that could be read describes it; a partner's client calls it. Cards of a receiver.

        `GET /cards` (Вне документации → GET /cards). Retry class `read`: It only reads.

        Args:
            user_id: Receiver id. Required if the token is a partner's; a receiver's own token leaves it out.
            options: How this call is carried through.
        """
        answer: tuple[Card, ...] = await self._calls.call(
            "experimental.cards.list",
            {
                "user_id": user_id,
            },
            options,
        )
        return answer

    async def set_default(
        self,
        *,
        user_id: str,
        card_token: str,
        options: CallOptions | None = None,
    ) -> None:
        """Choose the card for payouts.

        Experimental: known only from third-party code (public client SETTER2000/cloudtips-adp), so it may be wrong
        or change. No page of the vendor's that could be read describes it; a partner's client calls it. Chooses
        the card that payouts go to.

        `POST /cards/default` (Вне документации → POST /cards/default). Retry class `repeatable`: It sets a value:
        twice is once.

        Args:
            user_id: Receiver id.
            card_token: Token of the card (from `experimental.cards.list`).
            options: How this call is carried through.

        Effects:
            - Later payouts go to this card.
        """
        await self._calls.call(
            "experimental.cards.set_default",
            {
                "user_id": user_id,
                "card_token": card_token,
            },
            options,
        )

    async def delete(
        self,
        *,
        user_id: str | None = None,
        card_token: str,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a card.

        Experimental: known only from third-party code (public client SETTER2000/cloudtips-adp; public client
        IRRatium/cloudtips-api, which has a receiver's own token), so it may be wrong or change. No page of the
        vendor's that could be read describes it; a partner's client calls it. Takes a card away from a receiver.
        The default card cannot be deleted, says a comment of the client.

        `DELETE /cards` (Вне документации → DELETE /cards). Retry class `repeatable`: Twice is once.

        Args:
            user_id: Receiver id. Required if the token is a partner's; a receiver's own token leaves it out.
            card_token: Token of the card (from `experimental.cards.list`).
            options: How this call is carried through.

        Effects:
            - Payouts can no longer go to the card.

        Refused when:
            - It is the default card.

        Notes:
            - A DELETE with a JSON body: a proxy on the way may drop the body.
        """
        await self._calls.call(
            "experimental.cards.delete",
            {
                "user_id": user_id,
                "card_token": card_token,
            },
            options,
        )


class AsyncExperimentalLayouts(AsyncNamespace):
    """Outside the documents (`experimental.layouts`)."""

    __slots__ = ()

    async def get(
        self,
        *,
        layout_id: str,
        options: CallOptions | None = None,
    ) -> Layout:
        """Read a layout.

        Experimental: known only from third-party code (the vendor's CloudTips-SDK-Android), so it may be wrong or
        change. No page of the vendor's that could be read describes it; the vendor's own SDK calls it. Reads a
        payment page by its short id, with its links.

        `GET /layouts/{layoutId}` (Вне документации → GET /layouts/{layoutId}). Retry class `read`: It only reads.

        Args:
            layout_id: Short id of the payment page.
            options: How this call is carried through.

        Notes:
            - `layoutId` may be absent; the SDK then takes `shortId`. Both are read.
        """
        answer: Layout = await self._calls.call(
            "experimental.layouts.get",
            {
                "layout_id": layout_id,
            },
            options,
        )
        return answer

    async def list_by_phone(
        self,
        *,
        phone_number: str,
        options: CallOptions | None = None,
    ) -> tuple[Layout, ...]:
        """List layouts of a phone.

        Experimental: known only from third-party code (the vendor's CloudTips-SDK-Android; copies of the vendor's
        CloudTips-SDK-iOS (stmx, pizza-soft)), so it may be wrong or change. No page of the vendor's that could be
        read describes it; the vendor's own SDK calls it. Payment pages of the person with this phone.

        `GET /layouts/list/{phoneNumber}` (Вне документации → GET /layouts/list/{phoneNumber}). Retry class `read`:
        It only reads.

        Args:
            phone_number: Phone, such as `+79991234567`.
            options: How this call is carried through.
        """
        answer: tuple[Layout, ...] = await self._calls.call(
            "experimental.layouts.list_by_phone",
            {
                "phone_number": phone_number,
            },
            options,
        )
        return answer


class AsyncExperimentalPayments(AsyncNamespace):
    """Outside the documents (`experimental.payments`)."""

    __slots__ = ()

    async def auth_saved_card(
        self,
        *,
        request_id: UUID | str | None = None,
        cvv_cryptogram_packet: str | None = None,
        card_id: str,
        external_id: str,
        layout_id: str,
        amount: Decimal | int | str,
        currency: PaymentCurrency | str,
        fee_from_payer: bool,
        cardholder_name: str | None = None,
        name: str | None = None,
        comment: str | None = None,
        payer_feedback: str | None = None,
        payer_email: str | None = None,
        payer_phone_number: str | None = None,
        payer_city: str | None = None,
        invoice_id: str | None = None,
        place_code: str | None = None,
        rating: PayerRating | None = None,
        options: CallOptions | None = None,
    ) -> Payment:
        """Pay by a saved card.

        Experimental: known only from third-party code (the vendor's CloudTips-SDK-Android), so it may be wrong or
        change. No page of the vendor's that could be read describes it; the vendor's own SDK calls it. Charges a
        card that the payer saved before.

        `POST /payment/auth/saved-card` (Вне документации → POST /payment/auth/saved-card). Retry class `money`:
        Money moves, and no documented key keeps a repeat from charging again: read the receiver's timeline, or ask
        the payer's bank, before a repeat.

        After an `OutcomeUnknown`, read `experimental.timeline.list` before you repeat it.

        Args:
            request_id: Id of the attempt: the vendor's Android SDK keeps it for repeats of one attempt. That it
                keeps a payment from being made twice is not documented. Known only from third-party code.
            cvv_cryptogram_packet: Cryptogram of the CVV, made on the payer's device.
            card_id: Card id (from `experimental.payments.saved_cards`).
            external_id: Your id of the payer.
            layout_id: Short id of the receiver's payment page.
            amount: The tip, in roubles.
            currency: Currency.
            fee_from_payer: The payer bears the fee: true only if the payer was shown it and agreed.
            cardholder_name: Name on the card.
            name: The payer's name.
            comment: The payer's words to the receiver.
            payer_feedback: The payer's feedback.
            payer_email: The payer's email.
            payer_phone_number: The payer's phone.
            payer_city: The payer's city.
            invoice_id: Your own id of the payment.
            place_code: Code of the place.
            rating: The payer's rating.
            options: How this call is carried through.

        Effects:
            - Charges the payer.
        """
        answer: Payment = await self._calls.call(
            "experimental.payments.auth_saved_card",
            {
                "request_id": request_id,
                "cvv_cryptogram_packet": cvv_cryptogram_packet,
                "card_id": card_id,
                "external_id": external_id,
                "layout_id": layout_id,
                "amount": amount,
                "currency": currency,
                "fee_from_payer": fee_from_payer,
                "cardholder_name": cardholder_name,
                "name": name,
                "comment": comment,
                "payer_feedback": payer_feedback,
                "payer_email": payer_email,
                "payer_phone_number": payer_phone_number,
                "payer_city": payer_city,
                "invoice_id": invoice_id,
                "place_code": place_code,
                "rating": rating,
            },
            options,
        )
        return answer

    async def post3ds(
        self,
        *,
        md: str,
        pa_res: str,
        options: CallOptions | None = None,
    ) -> Payment:
        """Finish 3-D Secure of a payment.

        Experimental: known only from third-party code (the vendor's CloudTips-SDK-Android; copies of the vendor's
        CloudTips-SDK-iOS (stmx, pizza-soft)), so it may be wrong or change. No page of the vendor's that could be
        read describes it; the vendor's own SDK calls it. Goes on with a payment after the bank's page: give what
        the bank posted to your return address.

        `POST /payment/post3ds` (Вне документации → POST /payment/post3ds). Retry class `money`: Money moves, and
        no documented key keeps a repeat from charging again: read the receiver's timeline, or ask the payer's
        bank, before a repeat.

        After an `OutcomeUnknown`, read `experimental.timeline.list` before you repeat it.

        Args:
            md: `MD` that the bank posted.
            pa_res: `PaRes` that the bank posted.
            options: How this call is carried through.

        Effects:
            - Completes the charge.
        """
        answer: Payment = await self._calls.call(
            "experimental.payments.post3ds",
            {
                "md": md,
                "pa_res": pa_res,
            },
            options,
        )
        return answer

    async def sbp_status(
        self,
        *,
        id: str | None = None,
        transaction_id: str | None = None,
        options: CallOptions | None = None,
    ) -> ExternalPaymentState:
        """Get the status of a payment by SBP.

        Experimental: known only from third-party code (the vendor's CloudTips-SDK-Android; public web back ends),
        so it may be wrong or change. No page of the vendor's that could be read describes it; the vendor's own SDK
        calls it. Where a payment by SBP stands. The vendor's SDK asks every 10 seconds.

        `GET /payment/sbp/status` (Вне документации → GET /payment/sbp/status). Retry class `read`: It only reads.

        Give exactly one of `id`, `transaction_id`.

        Args:
            id: `identifier` of `payments.sbp`, as the vendor's SDK sends it.
            transaction_id: The same under the name that public back ends send.
            options: How this call is carried through.

        Notes:
            - The vendor's SDK sends `id`, public back ends `transactionId`. Reading taken: either.
        """
        answer: ExternalPaymentState = await self._calls.call(
            "experimental.payments.sbp_status",
            {
                "id": id,
                "transaction_id": transaction_id,
            },
            options,
        )
        return answer

    async def tpay_status(
        self,
        *,
        id: str | None = None,
        transaction_id: str | None = None,
        options: CallOptions | None = None,
    ) -> ExternalPaymentState:
        """Get the status of a payment by T-Pay.

        Experimental: known only from third-party code (the vendor's CloudTips-SDK-Android; public web back ends),
        so it may be wrong or change. No page of the vendor's that could be read describes it; the vendor's own SDK
        calls it. Where a payment by T-Pay stands. The vendor's SDK asks every 10 seconds.

        `GET /payment/tpay/status` (Вне документации → GET /payment/tpay/status). Retry class `read`: It only
        reads.

        Give exactly one of `id`, `transaction_id`.

        Args:
            id: `identifier` of `payments.tpay`, as the vendor's SDK sends it.
            transaction_id: The same under the name that public back ends send.
            options: How this call is carried through.

        Notes:
            - The vendor's SDK sends `id`, public back ends `transactionId`. Reading taken: either.
        """
        answer: ExternalPaymentState = await self._calls.call(
            "experimental.payments.tpay_status",
            {
                "id": id,
                "transaction_id": transaction_id,
            },
            options,
        )
        return answer

    async def saved_cards(
        self,
        *,
        external_id: str,
        options: CallOptions | None = None,
    ) -> tuple[SavedCard, ...]:
        """List a payer's saved cards.

        Experimental: known only from third-party code (the vendor's CloudTips-SDK-Android), so it may be wrong or
        change. No page of the vendor's that could be read describes it; the vendor's own SDK calls it. Cards that
        a payer saved with `saveCard`.

        `GET /payment/cards` (Вне документации → GET /payment/cards). Retry class `read`: It only reads.

        Args:
            external_id: Your id of the payer.
            options: How this call is carried through.

        Notes:
            - The SDK's path has no `/api` before it. Reading taken: with `/api`, like all others; not verified.
        """
        answer: tuple[SavedCard, ...] = await self._calls.call(
            "experimental.payments.saved_cards",
            {
                "external_id": external_id,
            },
            options,
        )
        return answer


class AsyncExperimentalCaptcha(AsyncNamespace):
    """Outside the documents (`experimental.captcha`)."""

    __slots__ = ()

    async def verify(
        self,
        *,
        version: int,
        token: str | None = None,
        amount: Decimal | int | str,
        layout_id: str,
        options: CallOptions | None = None,
    ) -> CaptchaResult:
        """Verify a captcha.

        Experimental: known only from third-party code (the vendor's CloudTips-SDK-Android; copies of the vendor's
        CloudTips-SDK-iOS (stmx, pizza-soft)), so it may be wrong or change. No page of the vendor's that could be
        read describes it; the vendor's own SDK calls it. Exchanges a reCAPTCHA token for one that `payments.auth`
        takes. For calls without an access token only.

        `POST /captcha/verify` (Вне документации → POST /captcha/verify). Retry class `once`: A reCAPTCHA token
        serves once: show the captcha again.

        Args:
            version: Version of reCAPTCHA, such as 3.
            token: Token of reCAPTCHA.
            amount: The tip, in roubles.
            layout_id: Short id of the payment page.
            options: How this call is carried through.

        Notes:
            - The Android SDK's path has no `/api` before it, the iOS SDK's has. Reading taken: with.
        """
        answer: CaptchaResult = await self._calls.call(
            "experimental.captcha.verify",
            {
                "version": version,
                "token": token,
                "amount": amount,
                "layout_id": layout_id,
            },
            options,
        )
        return answer


class AsyncExperimentalAccumulations(AsyncNamespace):
    """Outside the documents (`experimental.accumulations`)."""

    __slots__ = ()

    async def summary(
        self,
        *,
        user_id: str,
        options: CallOptions | None = None,
    ) -> AccumulationSummary:
        """Get accumulated tips.

        Experimental: known only from third-party code (public client SETTER2000/cloudtips-adp (call); public
        client IRRatium/cloudtips-api, which has a receiver's own token (fields)), so it may be wrong or change. No
        page of the vendor's that could be read describes it; a partner's client calls it. Tips of a receiver that
        add up and are not paid out yet. Fields are those of the receiver's own call; the partner's is presumed to
        have the same.

        `GET /accumulations/{userId}/summary` (Вне документации → GET /accumulations/{userId}/summary). Retry class
        `read`: It only reads.

        Args:
            user_id: Receiver id.
            options: How this call is carried through.

        Notes:
            - The fields are those of `experimental.accumulations.own_summary`. Reading taken: the same.
        """
        answer: AccumulationSummary = await self._calls.call(
            "experimental.accumulations.summary",
            {
                "user_id": user_id,
            },
            options,
        )
        return answer

    async def payout(
        self,
        *,
        user_id: str,
        confirm: bool,
        options: CallOptions | None = None,
    ) -> None:
        """Pay out accumulated tips.

        Experimental: known only from third-party code (public client SETTER2000/cloudtips-adp), so it may be wrong
        or change. No page of the vendor's that could be read describes it; a partner's client calls it. Pays all
        accumulated tips of a receiver to the default card. There is no amount to give: read
        `experimental.accumulations.summary` first.

        `POST /accumulations/payout/{userId}` (Вне документации → POST /accumulations/payout/{userId}). Retry class
        `money`: Money leaves and there is no idempotency key: read `experimental.accumulations.summary`, and
        repeat only if the amount is still there.

        After an `OutcomeUnknown`, read `experimental.accumulations.summary` before you repeat it.

        Args:
            user_id: Receiver id.
            confirm: Must be true, to say that this is meant: Pays out at once everything that the receiver has
                accumulated; it cannot be taken back.
            options: How this call is carried through.

        Effects:
            - Pays the accumulated sum to the receiver's default card.
        """
        await self._calls.call(
            "experimental.accumulations.payout",
            {
                "user_id": user_id,
                "confirm": confirm,
            },
            options,
        )

    async def own_summary(
        self,
        *,
        options: CallOptions | None = None,
    ) -> AccumulationSummary:
        """Get one's own accumulated tips.

        Experimental: known only from third-party code (public client IRRatium/cloudtips-api, which has a
        receiver's own token), so it may be wrong or change. No page of the vendor's that could be read describes
        it; an unofficial client calls it with a receiver's own token (`client_id` MobilePhone), not with a
        partner's. Accumulated tips of the receiver whose token is used.

        `GET /accumulations/summary` (Вне документации → GET /accumulations/summary). Retry class `read`: It only
        reads.

        Args:
            options: How this call is carried through.
        """
        answer: AccumulationSummary = await self._calls.call(
            "experimental.accumulations.own_summary",
            {},
            options,
        )
        return answer


class AsyncExperimentalPayouts(AsyncNamespace):
    """Outside the documents (`experimental.payouts`)."""

    __slots__ = ()

    async def list(
        self,
        *,
        date_from: dt.date | str | None = None,
        date_to: dt.date | str | None = None,
        phone_number: str | None = None,
        user_id: str | None = None,
        limit: int | None = None,
        page: int | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """List payouts.

        Experimental: known only from third-party code (public client SETTER2000/cloudtips-adp), so it may be wrong
        or change. No page of the vendor's that could be read describes it; a partner's client calls it. Payouts to
        the receivers of a manager. The answer was never seen, so it is given as it comes.

        `GET /payout` (Вне документации → GET /payout). Retry class `read`: It only reads.

        Args:
            date_from: From this day.
            date_to: To this day.
            phone_number: Phone.
            user_id: Receiver id.
            limit: Items per page; default and maximum are not documented.
            page: Page number, from 1; presumed. Inferred: the documents do not say so.
            options: How this call is carried through.
        """
        answer: Any = await self._calls.call(
            "experimental.payouts.list",
            {
                "date_from": date_from,
                "date_to": date_to,
                "phone_number": phone_number,
                "user_id": user_id,
                "limit": limit,
                "page": page,
            },
            options,
        )
        return answer

    async def fee_info(
        self,
        *,
        options: CallOptions | None = None,
    ) -> PayoutFeeInfo:
        """Get texts about payout fees.

        Experimental: known only from third-party code (public client IRRatium/cloudtips-api, which has a
        receiver's own token), so it may be wrong or change. No page of the vendor's that could be read describes
        it; an unofficial client calls it with a receiver's own token (`client_id` MobilePhone), not with a
        partner's. Texts about the fees of payouts, for the receiver whose token is used.

        `GET /payout/fee/info` (Вне документации → GET /payout/fee/info). Retry class `read`: It only reads.

        Args:
            options: How this call is carried through.
        """
        answer: PayoutFeeInfo = await self._calls.call(
            "experimental.payouts.fee_info",
            {},
            options,
        )
        return answer


class AsyncExperimentalTimeline(AsyncNamespace):
    """Outside the documents (`experimental.timeline`)."""

    __slots__ = ()

    def list(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        date_from: dt.datetime | str | None = None,
        date_to: dt.datetime | str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[TimelineEntry, TimelinePage]:
        """List operations by date.

        Experimental: known only from third-party code (public client IRRatium/cloudtips-api, which has a
        receiver's own token), so it may be wrong or change. No page of the vendor's that could be read describes
        it; an unofficial client calls it with a receiver's own token (`client_id` MobilePhone), not with a
        partner's. Operations of the receiver whose token is used, tips among them, page by page.

        `GET /timeline` (Вне документации → GET /timeline). Retry class `read`: It only reads.

        Args:
            page: Page number, from 1.
            limit: Items per page; clients send 50.
            date_from: From; ISO 8601 with a zone in clients.
            date_to: To; ISO 8601 with a zone in clients.
            options: How this call is carried through.

        Notes:
            - The payer's words are in `comment` or in `payerComment`. Both are read.
            - No number of pages and no total is known: a short or empty page is the last.
        """
        return self._calls.pages(
            "experimental.timeline.list",
            {
                "page": page,
                "limit": limit,
                "date_from": date_from,
                "date_to": date_to,
            },
            options,
        )


class AsyncExperimental(AsyncNamespace):
    """Experimental (`experimental`)."""

    __slots__ = ()

    @property
    def receivers(self) -> AsyncExperimentalReceivers:
        """Outside the documents (`experimental.receivers`)."""
        return AsyncExperimentalReceivers(self._calls)

    @property
    def cards(self) -> AsyncExperimentalCards:
        """Outside the documents (`experimental.cards`)."""
        return AsyncExperimentalCards(self._calls)

    @property
    def layouts(self) -> AsyncExperimentalLayouts:
        """Outside the documents (`experimental.layouts`)."""
        return AsyncExperimentalLayouts(self._calls)

    @property
    def payments(self) -> AsyncExperimentalPayments:
        """Outside the documents (`experimental.payments`)."""
        return AsyncExperimentalPayments(self._calls)

    @property
    def captcha(self) -> AsyncExperimentalCaptcha:
        """Outside the documents (`experimental.captcha`)."""
        return AsyncExperimentalCaptcha(self._calls)

    @property
    def accumulations(self) -> AsyncExperimentalAccumulations:
        """Outside the documents (`experimental.accumulations`)."""
        return AsyncExperimentalAccumulations(self._calls)

    @property
    def payouts(self) -> AsyncExperimentalPayouts:
        """Outside the documents (`experimental.payouts`)."""
        return AsyncExperimentalPayouts(self._calls)

    @property
    def timeline(self) -> AsyncExperimentalTimeline:
        """Outside the documents (`experimental.timeline`)."""
        return AsyncExperimentalTimeline(self._calls)


class AsyncCloudTips(AsyncLoginClient):
    """A client of CloudTips.

    Receivers of tips, their places, cards and payouts, and payments of tips. The source is the vendor's wiki, in
    Russian: the page on receivers, as a comparison of two of its versions without marks of what was added, and
    what could be read of the pages around it; the notes of a call say which reading is taken. Calls that only
    public client code shows are under `experimental`.

    Use it as a context manager: `async with AsyncCloudTips(username=…, password=…) as api: …`.

    Args:
        base_url: Where the platform is; its production address unless this or an environment is given. Plain
            `http` is refused off this machine.
        username: The user to log in as, with the first call that needs it.
        password: The password.
        tokens: A token pair got elsewhere, in place of a login or before one is needed.
        on_tokens: Called (and awaited, if it is `async`) with every new `TokenPair`, to keep it.
        environment: A known address, by its name: `sandbox`, The vendor's test environment; logins come from the
            CloudTips manager.
        identity_url: Where its host `identity` is (Gives tokens: the only place that passwords go to). Given
            together with the platform's own address.
        http_client: An `httpx.AsyncClient` of your own, or anything shaped like it; you close it.
        timeout: Give up on one attempt after this many seconds.
        max_attempts: How many attempts a call may have, the first included.
        allow_http: Allow plain `http` everywhere.
        max_response_bytes: Answers over this size are not read (64 MiB unless given).
    """

    _platform = "cloudtips"

    def __init__(
        self,
        base_url: str | None = None,
        *,
        username: str | None = None,
        password: str | None = None,
        tokens: session.Tokens | None = None,
        on_tokens: Callable[[session.TokenPair], object] | None = None,
        environment: Literal["sandbox"] | None = None,
        identity_url: str | None = None,
        http_client: AsyncHttpClient | None = None,
        timeout: float = 30.0,
        max_attempts: int = 4,
        allow_http: bool = False,
        max_response_bytes: int | None = None,
        _host: Host | None = None,
    ) -> None:
        super().__init__(
            base_url,
            username=username,
            password=password,
            tokens=tokens,
            on_tokens=on_tokens,
            environment=environment,
            http_client=http_client,
            timeout=timeout,
            max_attempts=max_attempts,
            allow_http=allow_http,
            max_response_bytes=max_response_bytes,
            hosts={"identity": identity_url},
            _host=_host,
        )

    @property
    def auth(self) -> AsyncAuth:
        """Authorisation (`auth`)."""
        return AsyncAuth(self._calls)

    @property
    def receivers(self) -> AsyncReceivers:
        """Receivers (`receivers`)."""
        return AsyncReceivers(self._calls)

    @property
    def places(self) -> AsyncPlaces:
        """Receivers (`places`)."""
        return AsyncPlaces(self._calls)

    @property
    def payment_pages(self) -> AsyncPaymentPages:
        """Receivers (`payment_pages`)."""
        return AsyncPaymentPages(self._calls)

    @property
    def cards(self) -> AsyncCards:
        """Cards (`cards`)."""
        return AsyncCards(self._calls)

    @property
    def payments(self) -> AsyncPayments:
        """Splitting (`payments`)."""
        return AsyncPayments(self._calls)

    @property
    def experimental(self) -> AsyncExperimental:
        """Experimental (`experimental`)."""
        return AsyncExperimental(self._calls)
