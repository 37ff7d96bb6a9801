# Made from core/catalog/solar_staff.json by gigwire-codegen; do not edit.
"""Solar Staff: calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gigwire.client import LoginClient, Namespace

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Sequence
    from decimal import Decimal
    from uuid import UUID

    from gigwire import session
    from gigwire.file import FileArg
    from gigwire.host import Host
    from gigwire.options import CallOptions
    from gigwire.pager import Pager
    from gigwire.solar_staff.codes import (
        BankAccountType,
        CompensationType,
        CurrencyId,
        DeadlineType,
        DocumentSort,
        DocumentType,
        Language,
        OrdContractType,
        OrdLegalType,
        OrdSubjectType,
        PayoutEndpointType,
        SettableTaskState,
        SortDirection,
        TaskFileType,
        TaskSort,
        TaskState,
        TaxationStatus,
        TaxDocumentType,
        WalletType,
        WebhookStatus,
    )
    from gigwire.solar_staff.inputs import AdvData, TaskAttribute
    from gigwire.solar_staff.models import (
        AcceptanceFileList,
        Balance,
        CategoryList,
        CodeSent,
        CompanyDocumentList,
        CompanyPage,
        ExchangeRate,
        Freelancer,
        FreelancerInvited,
        FreelancerPage,
        InsuranceTerms,
        LoginAnswer,
        OksmCountryList,
        OrdContractEntry,
        OrdEntryPage,
        OrdOrganizationEntry,
        OrdTaskSummary,
        Payout,
        PayoutEndpoints,
        PayoutEndpointStarted,
        Requirement,
        RequirementData,
        Service,
        ServiceAttribute,
        ServiceAttributePage,
        ServicePage,
        Task,
        TaskCreated,
        TaskGroupChange,
        TaskGroupPage,
        TaskPage,
        TerminalLink,
        TokenPair,
        TransactionList,
        Webhook,
    )
    from gigwire.transport import HttpClient


class Auth(Namespace):
    """Authorisation (`auth`)."""

    __slots__ = ()

    def login(
        self,
        *,
        username: str,
        password: str,
        code: str | None = None,
        options: CallOptions | None = None,
    ) -> LoginAnswer:
        """Log in.

        Exchanges user name, password and, when needed, a 2FA code for a token pair.

        `POST /login` (Авторизация → Запрос JWT токена). Retry class `once`: Without a code a repeat sends another
        SMS; with one it may burn the code or lock the account (not documented).

        Args:
            username: User name.
            password: Password.
            code: 2FA code. Without it, and with 2FA on, a code is sent out and a challenge comes back. Required if
                two-factor authentication is on.
            options: How this call is carried through.

        Effects:
            - Without a code and with SMS 2FA on: sends an SMS with the code.

        Refused when:
            - HTTP 401: Wrong credentials.

        Notes:
            - `code` is typed string and the sample sends the number 0. Reading taken: text, leading zeroes kept.
            - `code` is marked not required, the prose requires it when 2FA is on. Reading taken: required then.
            - The sample request has no Content-Type. Reading taken: application/json.
        """
        answer: LoginAnswer = self._calls.call(
            "auth.login",
            {
                "username": username,
                "password": password,
                "code": code,
            },
            options,
        )
        return answer

    def refresh(
        self,
        *,
        refresh_token: str,
        options: CallOptions | None = None,
    ) -> TokenPair:
        """Refresh the token.

        Exchanges a refresh token for a new token pair.

        `POST /token/refresh` (Авторизация → Обновление JWT токена). Retry class `once`: The refresh token may be
        for single use (not documented).

        Args:
            refresh_token: Refresh token of `auth.login`, `auth.refresh` or `companies.switch`.
            options: How this call is carried through.

        Effects:
            - Issues a new pair; whether the old refresh token stops working is not documented.

        Refused when:
            - HTTP 401: The refresh token is not accepted.

        Notes:
            - The refresh token is described as a JWT, every sample shows a UUID. Reading taken: opaque text.
        """
        answer: TokenPair = self._calls.call(
            "auth.refresh",
            {
                "refresh_token": refresh_token,
            },
            options,
        )
        return answer


class Companies(Namespace):
    """Company (`companies`)."""

    __slots__ = ()

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> CompanyPage:
        """List companies.

        Companies of the signed-in user.

        `GET /customer/companies` (Компания → Получить компании пользователя). Retry class `read`: It only reads.

        Args:
            options: How this call is carried through.

        Notes:
            - `items` and `pagination` are in the sample only, and no page arguments are documented. Reading taken:
                one answer holds all companies.
        """
        answer: CompanyPage = self._calls.call(
            "companies.list",
            {},
            options,
        )
        return answer

    def switch(
        self,
        *,
        company_id: int,
        options: CallOptions | None = None,
    ) -> TokenPair:
        """Switch company.

        Chooses the company to work with; the new token pair replaces the old one.

        `PATCH /customer/companies` (Компания → Изменить компанию). Retry class `repeatable`: Choosing the same
        company twice is choosing it once; but it changes what every user of the token sees.

        Args:
            company_id: Company id (from `companies.list`).
            options: How this call is carried through.

        Effects:
            - Changes the current company of the session.
            - Issues new tokens; what happens to the old ones is not documented.

        Notes:
            - There are two ways to pick a company: this call and the `x-company-id` header. The header is safer
                for parallel work.
        """
        answer: TokenPair = self._calls.call(
            "companies.switch",
            {
                "company_id": company_id,
            },
            options,
        )
        return answer

    def balance(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Balance:
        """Get the balance.

        Balance and held funds of the company.

        `GET /customer/balance` (Компания → Получить баланс компании). Retry class `read`: It only reads.

        Args:
            options: How this call is carried through.

        Notes:
            - Amounts are typed string, the sample shows numbers. Reading taken: both are read.
        """
        answer: Balance = self._calls.call(
            "companies.balance",
            {},
            options,
        )
        return answer


class Freelancers(Namespace):
    """Freelancers (`freelancers`)."""

    __slots__ = ()

    def list(
        self,
        *,
        taxation_status_id: TaxationStatus | int | None = None,
        is_verified: bool | None = None,
        is_invite_email_sent: bool | None = None,
        date_invited_from: dt.date | str | None = None,
        date_invited_to: dt.date | str | None = None,
        page: int | None = None,
        size: int | None = None,
        options: CallOptions | None = None,
    ) -> Pager[Freelancer, FreelancerPage]:
        """List freelancers.

        Freelancers of the team, page by page.

        `GET /customer/freelancers` (Фрилансеры → Получить список фрилансеров). Retry class `read`: It only reads.

        Args:
            taxation_status_id: Taxation status.
            is_verified: Whether the account is verified.
            is_invite_email_sent: Whether an invitation was sent.
            date_invited_from: Invitation date, from (format not documented, read as for tasks).
            date_invited_to: Invitation date, to.
            page: Page number, from 1.
            size: Items per page. The platform's default: 20. At most 500.
            options: How this call is carried through.

        Notes:
            - All filters are marked required and the sample sends one. Reading taken: optional.
            - The quick start speaks of an email filter of this search; there is none. Use
                `freelancers.get_by_email`.
            - `taxationStatusId` is 0 in the sample, which the table does not list.
            - `isTaxPaymentAllowed` is in the table only.
        """
        return self._calls.pages(
            "freelancers.list",
            {
                "taxation_status_id": taxation_status_id,
                "is_verified": is_verified,
                "is_invite_email_sent": is_invite_email_sent,
                "date_invited_from": date_invited_from,
                "date_invited_to": date_invited_to,
                "page": page,
                "size": size,
            },
            options,
        )

    def get_by_email(
        self,
        *,
        email: str,
        options: CallOptions | None = None,
    ) -> Freelancer:
        """Find a freelancer by email.

        One freelancer by email.

        `GET /customer/freelancer-by-email/{email}` (Фрилансеры → Найти фрилансера по email). Retry class `read`:
        It only reads.

        Args:
            email: Email.
            options: How this call is carried through.

        Notes:
            - `uuid` is typed integer in the table and is "abc123" in the sample. Reading taken: a UUID.
            - `taxationStatusId` is 2 in the sample, which the table does not list.
            - `country` is the Russian name of the country in the sample, a two-letter code by the text.
            - `emailConfirmationStatus` and `phoneConfirmationStatus` are typed boolean, the sample shows 1.
            - The answer when nobody is found is not documented.
            - The path is not under /customer/freelancers.
        """
        answer: Freelancer = self._calls.call(
            "freelancers.get_by_email",
            {
                "email": email,
            },
            options,
        )
        return answer

    def get_by_phone(
        self,
        *,
        phone: str,
        options: CallOptions | None = None,
    ) -> Freelancer:
        """Find a freelancer by phone.

        One freelancer by phone number.

        `GET /customer/freelancer-by-phone/{phone}` (Фрилансеры → Найти фрилансера по номеру телефона). Retry class
        `read`: It only reads.

        Args:
            phone: Phone number; digits only, as for `freelancers.invite` (the format is not stated here).
            options: How this call is carried through.

        Notes:
            - `uuid` is typed integer in the table and is "abc123" in the sample. Reading taken: a UUID.
            - `taxationStatusId` is 2 in the sample, which the table does not list.
            - `country` is the Russian name of the country in the sample, a two-letter code by the text.
            - `emailConfirmationStatus` and `phoneConfirmationStatus` are typed boolean, the sample shows 1.
            - The answer when nobody is found is not documented.
        """
        answer: Freelancer = self._calls.call(
            "freelancers.get_by_phone",
            {
                "phone": phone,
            },
            options,
        )
        return answer

    def get(
        self,
        *,
        freelancer_id: int | None = None,
        freelancer_uuid: UUID | str | None = None,
        options: CallOptions | None = None,
    ) -> Freelancer:
        """Get a freelancer.

        One freelancer by id or UUID.

        `GET /customer/freelancers/{freelancerId|freelancerUuid}` (Фрилансеры → Получить данные фрилансера). Retry
        class `read`: It only reads.

        Give exactly one of `freelancer_id`, `freelancer_uuid`.

        Args:
            freelancer_id: Numeric freelancer id.
            freelancer_uuid: Freelancer UUID.
            options: How this call is carried through.

        Notes:
            - The sample address holds two hosts. Reading taken: the base address.
            - `uuid` is in neither table nor sample although both finders return it.
            - `taxationStatusId` is 0 in the sample, which the table does not list.
            - `isTaxPaymentAllowed` and the two confirmation fields are in the table only.
        """
        answer: Freelancer = self._calls.call(
            "freelancers.get",
            {
                "freelancer_id": freelancer_id,
                "freelancer_uuid": freelancer_uuid,
            },
            options,
        )
        return answer

    def invite(
        self,
        *,
        email: str | None = None,
        phone: str | None = None,
        country: str,
        first_name: str | None = None,
        last_name: str | None = None,
        middle_name: str | None = None,
        city: str | None = None,
        address: str | None = None,
        postal_code: str | None = None,
        note: str | None = None,
        in_english: bool | None = None,
        send_email: bool | None = None,
        options: CallOptions | None = None,
    ) -> FreelancerInvited | None:
        """Invite a freelancer.

        Adds a freelancer to the team by email (an invitation goes out if the person is not registered) or by phone
        (no invitation; the form is offered at registration). The UUID is made by the service.

        `POST /customer/freelancers` (Фрилансеры → Пригласить фрилансера). Retry class `check_first`: The same
        email or phone should lead to the same person (not documented), but the invitation may go out twice. Look
        up by email or by phone first.

        Give at least one of `email`, `phone`.

        After an `OutcomeUnknown`, read `freelancers.get_by_email` before you repeat it.

        Args:
            email: Email.
            phone: Phone: digits only.
            country: Country letter code (the list of countries that the table refers to has numeric codes).
            first_name: First name.
            last_name: Last name.
            middle_name: Patronymic.
            city: City.
            address: Address.
            postal_code: Postal code.
            note: Your note.
            in_english: Send the invitation in English.
            send_email: Send the message; with false the freelancer is added without one. The default is not
                stated.
            options: How this call is carried through.

        Effects:
            - Adds the freelancer to the team.
            - Optional fields fill in the registration form: the freelancer sees them and only confirms.
            - Sends an invitation when there is an email, the person is not registered and `sendEmail` is not
                false.

        Notes:
            - `country` is required by the table and absent from the sample. Reading taken: required.
            - The quick start says that the answer is empty, the section shows a uuid. Reading taken: either.
            - The table says that one of `email` and `phone` is required; that both may not be given is not said.
                Reading taken: at least one.
        """
        answer: FreelancerInvited | None = self._calls.call(
            "freelancers.invite",
            {
                "email": email,
                "phone": phone,
                "country": country,
                "first_name": first_name,
                "last_name": last_name,
                "middle_name": middle_name,
                "city": city,
                "address": address,
                "postal_code": postal_code,
                "note": note,
                "in_english": in_english,
                "send_email": send_email,
            },
            options,
        )
        return answer

    def update(
        self,
        *,
        freelancer_id: int,
        first_name: str | None = None,
        last_name: str | None = None,
        note: str | None = None,
        specialization: str | None = None,
        freelancer_uuid: UUID | str | None = None,
        company_id: int | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Change a freelancer.

        Changes name, specialisation or note of a freelancer. Whether what is left out stays is not documented:
        send everything.

        `PUT /customer/freelancers` (Фрилансеры → Изменить данные профиля). Retry class `repeatable`: The same data
        twice is the same data.

        Args:
            freelancer_id: Numeric freelancer id.
            first_name: First name.
            last_name: Last name.
            note: Your note.
            specialization: Specialisation.
            freelancer_uuid: Freelancer UUID.
            company_id: Company id.
            options: How this call is carried through.

        Effects:
            - Changes the profile.

        Notes:
            - `freelancerId` is required although there is `freelancerUuid`; elsewhere one of the two is. Reading
                taken: the table.
            - Whether a field that is left out stays or is cleared is not documented.
        """
        self._calls.call(
            "freelancers.update",
            {
                "freelancer_id": freelancer_id,
                "first_name": first_name,
                "last_name": last_name,
                "note": note,
                "specialization": specialization,
                "freelancer_uuid": freelancer_uuid,
                "company_id": company_id,
            },
            options,
        )

    def request_code_for_change_contacts(
        self,
        *,
        freelancer_id: int,
        email: str | None = None,
        phone: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Ask for a code to change contacts.

        Takes the new email or phone and sends the freelancer a code for `freelancers.change_contacts`.

        `POST /customer/freelancers/request-code-for-change-contacts` (Фрилансеры → Запросить код для изменения
        контактных данных). Retry class `once`: Each call sends an SMS.

        Give exactly one of `email`, `phone`.

        Args:
            freelancer_id: Numeric freelancer id.
            email: New email.
            phone: New phone; with a plus sign in the sample, unlike `freelancers.invite`.
            options: How this call is carried through.

        Effects:
            - Sends the freelancer an SMS with a code.
            - Keeps the new contact until it is confirmed.

        Notes:
            - The text allows to change one of email and phone, the sample sends both, and the next section speaks
                of both. Reading taken: exactly one.
            - Neither is marked required, though without one there is nothing to change.
            - The phone of the sample has a plus sign, `freelancers.invite` wants digits only. Reading taken: sent
                as given.
        """
        self._calls.call(
            "freelancers.request_code_for_change_contacts",
            {
                "freelancer_id": freelancer_id,
                "email": email,
                "phone": phone,
            },
            options,
        )

    def change_contacts(
        self,
        *,
        freelancer_id: int,
        code: str,
        options: CallOptions | None = None,
    ) -> None:
        """Confirm the change of contacts.

        Puts the new email or phone in force with the code that the freelancer got.

        `POST /customer/freelancers/change-contacts` (Фрилансеры → Подтвердить изменение контактных данных). Retry
        class `once`: The code is probably for single use: look at the freelancer, and ask for another code if
        nothing changed.

        Args:
            freelancer_id: Numeric freelancer id.
            code: The code that the freelancer got.
            options: How this call is carried through.

        Effects:
            - Changes email or phone of the freelancer.

        Notes:
            - The sample body has a trailing comma.
            - "Phone, email or both", says the text here, "only one" the section before.
        """
        self._calls.call(
            "freelancers.change_contacts",
            {
                "freelancer_id": freelancer_id,
                "code": code,
            },
            options,
        )

    def verification_link(
        self,
        *,
        freelancer_id: int,
        redirect_url: str | None = None,
        options: CallOptions | None = None,
    ) -> TerminalLink:
        """Make a verification link.

        A link to the page on which the freelancer proves the identity; pass it on.

        `GET /customer/freelancers/verification-link` (Фрилансеры → Сгенерировать ссылку верификации). Retry class
        `repeatable`: A GET that makes a link; another link does no harm as far as known.

        Args:
            freelancer_id: Numeric freelancer id (a UUID is not offered here).
            redirect_url: Where to send the person afterwards.
            options: How this call is carried through.

        Effects:
            - Makes a verification link.

        Notes:
            - `redirectUrl` is typed integer. Reading taken: text.
            - `freelancerUuid` is not offered here.
            - The key is `terminal_url` here, `linkToTerminal`, `redirect` and `url` elsewhere. Reading taken: one
                name, `terminalUrl`.
        """
        answer: TerminalLink = self._calls.call(
            "freelancers.verification_link",
            {
                "freelancer_id": freelancer_id,
                "redirect_url": redirect_url,
            },
            options,
        )
        return answer

    def change_taxation_status(
        self,
        *,
        freelancer_id: int | None = None,
        freelancer_uuid: UUID | str | None = None,
        taxation_status_id: TaxationStatus | int,
        options: CallOptions | None = None,
    ) -> TerminalLink | None:
        """Change the taxation status.

        For freelancers from Russia. To natural person at once; to self-employed or individual entrepreneur through
        a page on which the freelancer enters the data: pass the link on.

        `POST /customer/freelancers/change-taxation-status` (Фрилансеры → Изменить налоговый статус фрилансера).
        Retry class `repeatable`: The same status twice is the same status; a second link does no harm as far as
        known.

        Give exactly one of `freelancer_id`, `freelancer_uuid`.

        Args:
            freelancer_id: Numeric freelancer id.
            freelancer_uuid: Freelancer UUID.
            taxation_status_id: New status.
            options: How this call is carried through.

        Effects:
            - Status 1: changes at once.
            - Status 3 or 4: makes a link, and the status changes when the freelancer is done; a webhook tells.

        Refused when:
            - The status cannot be changed yet: `taxationBlockedTill` of the freelancer (error not documented).

        Notes:
            - "An empty string" is answered for status 1: an empty body, an empty text or an empty
                `linkToTerminal`. Reading taken: all three are read.
        """
        answer: TerminalLink | None = self._calls.call(
            "freelancers.change_taxation_status",
            {
                "freelancer_id": freelancer_id,
                "freelancer_uuid": freelancer_uuid,
                "taxation_status_id": taxation_status_id,
            },
            options,
        )
        return answer

    def add_tax_document(
        self,
        *,
        freelancer_id: int | None = None,
        freelancer_uuid: UUID | str | None = None,
        type: TaxDocumentType | str,
        tax_number: str,
        options: CallOptions | None = None,
    ) -> None:
        """Add a tax number.

        Keeps a tax number of a freelancer, such as the Russian INN.

        `POST /customer/freelancers/add-tax-document` (Фрилансеры → Добавить налоговый номер фрилансера). Retry
        class `repeatable`: The same number twice is the same number.

        Give exactly one of `freelancer_id`, `freelancer_uuid`.

        Args:
            freelancer_id: Numeric freelancer id.
            freelancer_uuid: Freelancer UUID.
            type: Type of the number, by country.
            tax_number: The number. An INN that cannot be one by its length or its check digits is sent with a
                warning.
            options: How this call is carried through.

        Effects:
            - Keeps the tax number.

        Notes:
            - `CUIT / CUIL` is said to be one value for Argentina; for other countries "A / B / C" is printed
                without such a remark. Reading taken: a choice of A, B and C there.
        """
        self._calls.call(
            "freelancers.add_tax_document",
            {
                "freelancer_id": freelancer_id,
                "freelancer_uuid": freelancer_uuid,
                "type": type,
                "tax_number": tax_number,
            },
            options,
        )

    def delete(
        self,
        *,
        freelancer_id: int | None = None,
        freelancer_uuid: UUID | str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Remove a freelancer.

        Takes a freelancer out of the team; the account stays.

        `DELETE /customer/freelancers` (Фрилансеры → Удалить фрилансера из команды). Retry class `check_first`: A
        repeat of what was done may be answered with an error: look the freelancer up first.

        Give exactly one of `freelancer_id`, `freelancer_uuid`.

        After an `OutcomeUnknown`, read `freelancers.get` before you repeat it.

        Args:
            freelancer_id: Numeric freelancer id.
            freelancer_uuid: Freelancer UUID.
            options: How this call is carried through.

        Effects:
            - The freelancer is no longer in the team.

        Notes:
            - A DELETE with a JSON body: a proxy on the way may drop the body.
            - `freelancerUuid` is typed string here and UUID elsewhere.
        """
        self._calls.call(
            "freelancers.delete",
            {
                "freelancer_id": freelancer_id,
                "freelancer_uuid": freelancer_uuid,
            },
            options,
        )

    def check_requirements(
        self,
        *,
        task_uuid: UUID | str,
        freelancer_uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> RequirementData | None:
        """Check for a new offer.

        Deprecated by the vendor. Whether the freelancer must sign a new version of the offer. Superseded by
        `tasks.check_requirements`.

        `GET /customer/freelancers/check-requirements` (Фрилансеры → Проверить наличие новой оферты [устаревший]).
        Retry class `read`: It only reads.

        Args:
            task_uuid: Task UUID.
            freelancer_uuid: Freelancer UUID.
            options: How this call is carried through.

        Notes:
            - The body is empty when nothing blocks.
            - The sample sends `taskUuid` only, both are required by the table. Reading taken: the table.
            - `code` and `reason` are in the table only.
        """
        answer: RequirementData | None = self._calls.call(
            "freelancers.check_requirements",
            {
                "task_uuid": task_uuid,
                "freelancer_uuid": freelancer_uuid,
            },
            options,
        )
        return answer

    def sign_agreement(
        self,
        *,
        freelancer_id: int | None = None,
        freelancer_uuid: UUID | str | None = None,
        template_uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> None:
        """Accept an offer for the freelancer.

        Signs an offer on behalf of the freelancer, after showing it and getting consent.

        `POST /customer/freelancers/sign-agreement` (Фрилансеры → Принять оферту). Retry class `check_first`:
        Signing the same template twice should be harmless, which is not documented; the requirement is gone once
        it is signed.

        Give exactly one of `freelancer_id`, `freelancer_uuid`.

        After an `OutcomeUnknown`, read `tasks.check_requirements` before you repeat it.

        Args:
            freelancer_id: Numeric freelancer id.
            freelancer_uuid: Freelancer UUID.
            template_uuid: Template of the offer (`data.templateUuid` of `tasks.check_requirements`).
            options: How this call is carried through.

        Effects:
            - Legal consent is recorded for the freelancer.
        """
        self._calls.call(
            "freelancers.sign_agreement",
            {
                "freelancer_id": freelancer_id,
                "freelancer_uuid": freelancer_uuid,
                "template_uuid": template_uuid,
            },
            options,
        )


class Tasks(Namespace):
    """Task management (`tasks`)."""

    __slots__ = ()

    def list(
        self,
        *,
        creator_id: int | None = None,
        worker_id: int | None = None,
        company_id: int | None = None,
        date_created_from: dt.date | str | None = None,
        date_created_to: dt.date | str | None = None,
        date_end_from: dt.date | str | None = None,
        date_end_to: dt.date | str | None = None,
        date_finished_from: dt.date | str | None = None,
        date_finished_to: dt.date | str | None = None,
        date_report_from: dt.date | str | None = None,
        date_report_to: dt.date | str | None = None,
        date_accepted_from: dt.date | str | None = None,
        date_accepted_to: dt.date | str | None = None,
        date_paid_from: dt.date | str | None = None,
        date_paid_to: dt.date | str | None = None,
        has_payout: bool | None = None,
        price_from: int | None = None,
        price_to: int | None = None,
        search: str | None = None,
        state: Sequence[TaskState | int] | None = None,
        currency_id: CurrencyId | int | None = None,
        group_id: int | None = None,
        deadline_type: DeadlineType | int | None = None,
        worker_taxation_status: TaxationStatus | int | None = None,
        has_copyright: bool | None = None,
        has_report: bool | None = None,
        payed_by: int | None = None,
        sort: TaskSort | str | None = None,
        direction: SortDirection | str | None = None,
        page: int | None = None,
        size: int | None = None,
        options: CallOptions | None = None,
    ) -> Pager[Task, TaskPage]:
        """List tasks.

        Finds tasks by many filters, page by page.

        `GET /customer/tasks` (Управление задачами → Получить список задач). Retry class `read`: It only reads.

        Args:
            creator_id: Id of the user who made the task.
            worker_id: Freelancer id (from `freelancers.list`).
            company_id: Company id (from `companies.list`).
            date_created_from: Creation date, from 00:00:00.
            date_created_to: Creation date, to 23:59:59.
            date_end_from: Deadline, from 00:00:00.
            date_end_to: Deadline, to 23:59:59.
            date_finished_from: Date on which the task was done, from 00:00:00.
            date_finished_to: Date on which the task was done, to 23:59:59.
            date_report_from: Date on which the act was generated, from 00:00:00.
            date_report_to: Date on which the act was generated, to 23:59:59.
            date_accepted_from: Date on which the customer accepted, from 00:00:00.
            date_accepted_to: Date on which the customer accepted, to 23:59:59.
            date_paid_from: Payment date, from 00:00:00.
            date_paid_to: Payment date, to 23:59:59.
            has_payout: Whether a payout exists: described as "only paid tasks", but passing 0 gives tasks without
                payouts.
            price_from: Price, from.
            price_to: Price, to.
            search: Text to look for in title and description.
            state: Task states.
            currency_id: Currency.
            group_id: Task group id.
            deadline_type: Deadline type.
            worker_taxation_status: Taxation status of the freelancer.
            has_copyright: Only tasks where rights are transferred.
            has_report: Only tasks that need a report.
            payed_by: Id of the user who paid (spelt so).
            sort: What to sort by.
            direction: Sort direction.
            page: Page number, from 1.
            size: Items per page. The platform's default: 20. At most 500.
            options: How this call is carried through.

        Notes:
            - `filter[state]` is one integer in the table, the prose repeats it as `state[]=2&state[]=3`. Reading
                taken: `filter[state][]=2&filter[state][]=3`.
            - Rows of `parentCategory` are printed as `category.id`, `category.title`, `category.title_en`; the
                sample has `parentCategory.titleEn`.
            - `hasPayout` and `issueCode` are in the table and not in the sample.
            - The price filters are integers, the price itself is not.
        """
        return self._calls.pages(
            "tasks.list",
            {
                "creator_id": creator_id,
                "worker_id": worker_id,
                "company_id": company_id,
                "date_created_from": date_created_from,
                "date_created_to": date_created_to,
                "date_end_from": date_end_from,
                "date_end_to": date_end_to,
                "date_finished_from": date_finished_from,
                "date_finished_to": date_finished_to,
                "date_report_from": date_report_from,
                "date_report_to": date_report_to,
                "date_accepted_from": date_accepted_from,
                "date_accepted_to": date_accepted_to,
                "date_paid_from": date_paid_from,
                "date_paid_to": date_paid_to,
                "has_payout": has_payout,
                "price_from": price_from,
                "price_to": price_to,
                "search": search,
                "state": state,
                "currency_id": currency_id,
                "group_id": group_id,
                "deadline_type": deadline_type,
                "worker_taxation_status": worker_taxation_status,
                "has_copyright": has_copyright,
                "has_report": has_report,
                "payed_by": payed_by,
                "sort": sort,
                "direction": direction,
                "page": page,
                "size": size,
            },
            options,
        )

    def get(
        self,
        *,
        task_id: int | None = None,
        uuid: UUID | str | None = None,
        options: CallOptions | None = None,
    ) -> Task:
        """Get a task.

        Full details of one task.

        `GET /customer/tasks/{taskId|uuid}` (Управление задачами → Получить задачу по ID). Retry class `read`: It
        only reads.

        Give exactly one of `task_id`, `uuid`.

        Args:
            task_id: Numeric task id (from `tasks.list`).
            uuid: Task UUID.
            options: How this call is carried through.

        Notes:
            - `attributes`, `messages` and `links` are in the sample only; `group` and `issueCode` are listed for
                `tasks.list` only; `hasPayout` is in the table only.
            - `dateFinished` means "completed" here and "reported done" in `tasks.list`.
            - The sample shows a compensation of 50 at 0 percent, both typed integer. Reading taken: exact
                decimals.
        """
        answer: Task = self._calls.call(
            "tasks.get",
            {
                "task_id": task_id,
                "uuid": uuid,
            },
            options,
        )
        return answer

    def create(
        self,
        *,
        uuid: UUID | str | None = None,
        category_id: int,
        attributes: Sequence[TaskAttribute],
        acceptance_file_ids: Sequence[int] | None = None,
        copyright: bool | None = None,
        need_report: bool | None = None,
        title: str,
        description: str,
        file_ids: Sequence[int] | None = None,
        worker_id: int,
        edit_group: Sequence[int] | None = None,
        external_id: str | None = None,
        deadline: dt.datetime | str,
        price: Decimal | int | str,
        need_insurance: bool | None = None,
        validate_only: bool | None = None,
        adv_data: AdvData | None = None,
        compensate_worker_service_fee: bool | None = None,
        compensation_type: CompensationType | int | None = None,
        options: CallOptions | None = None,
    ) -> TaskCreated | None:
        """Create a task.

        Creates a task for one freelancer. Internet advertising shown in Russia needs the ad-marking data
        `advData`.

        `POST /customer/tasks` (Управление задачами → Создать задачу). Retry class `check_first`: With your own
        `uuid` a second call should collide and not duplicate, but the answer to a collision is not documented:
        look the uuid up first. Without a uuid there is nothing to look up.

        `compensation_type` only together with `compensate_worker_service_fee`.

        After an `OutcomeUnknown`, read `tasks.get` before you repeat it.

        Args:
            uuid: Your own UUID for the task; made up by the service when absent. Give it: the answer may not tell.
            category_id: Id of the service (`lookups.services`), not of the category (`lookups.categories`).
            attributes: Attributes, at least one (from `lookups.service_attributes`).
            acceptance_file_ids: Documents that the freelancer must sign to accept the task (ids of the acceptance
                files).
            copyright: Intellectual-property rights must be transferred.
            need_report: A report must be attached when done.
            title: Title.
            description: Text.
            file_ids: Files to attach.
            worker_id: Freelancer id.
            edit_group: Task group ids.
            external_id: Your own id for the task (merchant_txid).
            deadline: Deadline, not past when the call is made; one without a zone is past only where it is past in
                every zone.
            price: Price in the currency of the company.
            need_insurance: Insure the task; the cost is always in roubles.
            validate_only: Dry run: everything is checked and the verdict returned, nothing is created. The
                platform's default: false.
            adv_data: Ad-marking data. Required if the service is internet advertising shown in Russia.
            compensate_worker_service_fee: The customer pays the freelancer's commission; the company's default
                applies when absent.
            compensation_type: Payout means that the freelancer will use; sets the exact percent so that the
                commission is covered in full. Needs `compensateWorkerServiceFee` = true.
            options: How this call is carried through.

        Effects:
            - Creates a task in state 1 unless `validateOnly` is true.
            - May add the cost of insurance.
            - Notifies the freelancer (implied, not documented).

        Refused when:
            - HTTP 422: Errors by field.
            - The task sum is below the sum of `advData.endContracts`: not created (status not given).

        Notes:
            - The quick start gives the path /tasks, the section /customer/tasks. Reading taken: the latter.
            - The quick start says that the answer is empty, the section that the UUID is returned; no sample shows
                it. Reading taken: either; send your own uuid.
            - `attributes` is typed object and is a list in the sample; `fileIds` is typed string and is a list of
                integers; `externalId` is typed integer and is a text. Reading taken: the samples.
            - Two formats of `deadline`: `2022-05-19 11:53:03` in the text, ISO 8601 with milliseconds and Z in the
                sample. Both are sent as given: with a zone if it has one.
            - `categoryId` is a service id here, while the section on insurance points the same name at the
                category list.
            - `acceptanceFileIds`: the lookup returns `id` and `fileId` and the document does not say which.
                Reading taken: `id`, which is older.
            - The quick start lists category, attributes, title, description and price as required; the table also
                requires `workerId` and `deadline`. Reading taken: the table.
            - `needInsurance` and `validateOnly` have no documented default; the sample sends false for both.
        """
        answer: TaskCreated | None = self._calls.call(
            "tasks.create",
            {
                "uuid": uuid,
                "category_id": category_id,
                "attributes": attributes,
                "acceptance_file_ids": acceptance_file_ids,
                "copyright": copyright,
                "need_report": need_report,
                "title": title,
                "description": description,
                "file_ids": file_ids,
                "worker_id": worker_id,
                "edit_group": edit_group,
                "external_id": external_id,
                "deadline": deadline,
                "price": price,
                "need_insurance": need_insurance,
                "validate_only": validate_only,
                "adv_data": adv_data,
                "compensate_worker_service_fee": compensate_worker_service_fee,
                "compensation_type": compensation_type,
            },
            options,
        )
        return answer

    def insurance_info(
        self,
        *,
        worker_id: int,
        category_id: int,
        options: CallOptions | None = None,
    ) -> InsuranceTerms:
        """Get insurance terms.

        Whether a task of this freelancer and category can be insured, and for how much.

        `GET /customer/insurance/info` (Управление задачами → Получить информацию о страховке). Retry class `read`:
        It only reads.

        Args:
            worker_id: Freelancer id.
            category_id: Category id (the document points at `lookups.categories`; it may mean a service as in
                `tasks.create`).
            options: How this call is carried through.

        Notes:
            - The arguments are listed as the body of a GET, the sample sends none. Reading taken: in the query.
            - There is no sample answer.
            - `categoryId` may be a category or a service: see `tasks.create`.
        """
        answer: InsuranceTerms = self._calls.call(
            "tasks.insurance_info",
            {
                "worker_id": worker_id,
                "category_id": category_id,
            },
            options,
        )
        return answer

    def set_state(
        self,
        *,
        task_id: int | None = None,
        uuid: UUID | str | None = None,
        state: SettableTaskState | int,
        known_state: TaskState | int | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Act for the freelancer.

        Does the freelancer's step: take to work, report done, decline, confirm a cancellation. Needs extra rights
        that the vendor's support switches on.

        `PUT /customer/tasks/{taskId|uuid}` (Управление задачами → Изменить статус задачи). Retry class
        `check_first`: Repeating a step that was done is expected to fail, not to double: read the state first.

        Give exactly one of `task_id`, `uuid`.

        After an `OutcomeUnknown`, read `tasks.get` before you repeat it.

        Args:
            task_id: Numeric task id (from `tasks.list`).
            uuid: Task UUID.
            state: What to do.
            known_state: The TaskState that you last saw. If the life cycle does not allow the action there,
                `TransitionError` is raised and nothing is sent.
            options: How this call is carried through.

        Effects:
            - Changes the task's state.

        Refused when:
            - code 11: The offer agreement must be signed first: `tasks.check_requirements`, show the offer,
                `freelancers.sign_agreement` (HTTP status not given).
            - HTTP 403: Extra rights not granted.

        Notes:
            - The quick start uses this call for state 4 too, the section allows 2, 3, 6 and 8 only. Reading taken:
                `tasks.accept` for 4.
            - The sample request has no body although `state` is required.
            - `tasks.decline` is the customer's side; state 6 here is the freelancer declining.
        """
        self._calls.call(
            "tasks.set_state",
            {
                "task_id": task_id,
                "uuid": uuid,
                "state": state,
            },
            options,
            known_state,
        )

    def accept(
        self,
        *,
        task_id: int | None = None,
        uuid: UUID | str | None = None,
        known_state: TaskState | int | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Accept a task.

        Accepts the result. Only from state 3.

        `POST /customer/tasks/accept` (Управление задачами → Принять задачу). Retry class `check_first`: Read the
        state first: it is 4 if the call did its work.

        Give exactly one of `task_id`, `uuid`.

        After an `OutcomeUnknown`, read `tasks.get` before you repeat it.

        Args:
            task_id: Numeric task id (from `tasks.list`).
            uuid: Task UUID.
            known_state: The TaskState that you last saw. If the life cycle does not allow the action there,
                `TransitionError` is raised and nothing is sent.
            options: How this call is carried through.

        Effects:
            - State 4.
            - With the safe deal on: funds are held (inferred); if the balance is too low the task shows
                `issueCode`.

        Refused when:
            - HTTP 409: Wrong state.

        Notes:
            - State 3 is called Done here and Waiting for acceptance in the status table.
            - A second block "no further parameters" is printed under the real one. Reading taken: the table.
        """
        self._calls.call(
            "tasks.accept",
            {
                "task_id": task_id,
                "uuid": uuid,
            },
            options,
            known_state,
        )

    def pay(
        self,
        *,
        task_id: int | None = None,
        uuid: UUID | str | None = None,
        known_state: TaskState | int | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Pay a task.

        Takes the money from the company's balance and adds it to the freelancer's. Only from state 4.

        `POST /customer/tasks/pay` (Управление задачами → Оплатить задачу). Retry class `money`: Money moves and
        there is no idempotency key: read the task, and pay again only if it is still in state 4.

        Give exactly one of `task_id`, `uuid`.

        After an `OutcomeUnknown`, read `tasks.get` before you repeat it.

        Args:
            task_id: Numeric task id (from `tasks.list`).
            uuid: Task UUID.
            known_state: The TaskState that you last saw. If the life cycle does not allow the action there,
                `TransitionError` is raised and nothing is sent.
            options: How this call is carried through.

        Effects:
            - Moves money: company's balance to freelancer's balance.
            - State 12, then 5.

        Refused when:
            - HTTP 409: Wrong state, or balance too low.

        Notes:
            - The quick start says that only the task id is needed, the section takes `taskId` or `uuid`. Reading
                taken: the section.
            - Success is an empty 200 even when the payment is only queued (12): poll for 5.
        """
        self._calls.call(
            "tasks.pay",
            {
                "task_id": task_id,
                "uuid": uuid,
            },
            options,
            known_state,
        )

    def check_requirements(
        self,
        *,
        task_uuid: UUID | str,
        freelancer_uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> Requirement | None:
        """Check what blocks a task.

        Says whether the freelancer may take the task or what is missing. Call it before `tasks.set_state` with 2.

        `GET /customer/freelancers/check-task-requirements` (Управление задачами → Проверить наличие ограничений
        для принятия задачи в работу). Retry class `read`: It only reads.

        Args:
            task_uuid: Task UUID (from `tasks.get` or `tasks.list`).
            freelancer_uuid: Freelancer UUID (from `freelancers.invite`).
            options: How this call is carried through.

        Notes:
            - The body is empty when nothing blocks.
            - The sample address joins host and path and is plain http. Reading taken: the base address.
            - `reason` is at the top in the table and inside `data` in the sample. Reading taken: both are read.
            - `data.templateUuid` is described as a restriction code.
            - `data.url` ends with a space in the sample; it is not trimmed.
        """
        answer: Requirement | None = self._calls.call(
            "tasks.check_requirements",
            {
                "task_uuid": task_uuid,
                "freelancer_uuid": freelancer_uuid,
            },
            options,
        )
        return answer

    def decline(
        self,
        *,
        task_id: int,
        known_state: TaskState | int | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Decline a task.

        Cancels a task from the customer's side; what happens depends on the state.

        `POST /customer/tasks/decline` (Управление задачами → Отклонить задачу). Retry class `check_first`: Read
        the state first, always: a repeat after 3 or 4 meets state 11, whose answer is contradictory.

        After an `OutcomeUnknown`, read `tasks.get` before you repeat it.

        Args:
            task_id: Numeric task id (a UUID is not offered here).
            known_state: The TaskState that you last saw. If the life cycle does not allow the action there,
                `TransitionError` is raised and nothing is sent.
            options: How this call is carried through.

        Effects:
            - Cancels the task, or asks the freelancer to confirm the cancellation.

        Refused when:
            - State 16, 13, 5 or 6 (and 11 by the third rule): refused (body and status not shown).

        Notes:
            - State 11 appears both as "becomes 8" and as "error". Reading taken: not called in 11; the freelancer
                confirms with `tasks.set_state` 8.
            - The change approval is 16 here and 13 in the status table.
            - States 8, 12 and 14 are not mentioned; 14 should be possible since the status table offers to cancel.
            - The sample address has an unclosed quote.
        """
        self._calls.call(
            "tasks.decline",
            {
                "task_id": task_id,
            },
            options,
            known_state,
        )

    def return_to_work(
        self,
        *,
        task_id: int,
        known_state: TaskState | int | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Return a task to work.

        Sends a delivered task back for rework. Only from state 3; any other state is an error.

        `POST /customer/tasks/return-to-work` (Управление задачами → Вернуть задачу в работу). Retry class
        `check_first`: Read the state first: a repeat fails on it.

        After an `OutcomeUnknown`, read `tasks.get` before you repeat it.

        Args:
            task_id: Numeric task id (a UUID is not offered here).
            known_state: The TaskState that you last saw. If the life cycle does not allow the action there,
                `TransitionError` is raised and nothing is sent.
            options: How this call is carried through.

        Effects:
            - State 2.

        Refused when:
            - The task is not in state 3 (status not given).

        Notes:
            - The sample address has an unclosed quote.
        """
        self._calls.call(
            "tasks.return_to_work",
            {
                "task_id": task_id,
            },
            options,
            known_state,
        )

    def quick_pay(
        self,
        *,
        task_id: int | None = None,
        uuid: UUID | str | None = None,
        company_id: int | None = None,
        known_state: TaskState | int | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Pay a task right after creation.

        Pays straight from state 1 and skips work and acceptance. Only if the task has no documents (offers, NDA)
        to sign.

        `POST /customer/tasks/quick-pay` (Управление задачами → Оплатить задачу (сразу после создания)). Retry
        class `money`: Money moves: read the task, and pay again only if it is still in state 1.

        Give exactly one of `task_id`, `uuid`.

        After an `OutcomeUnknown`, read `tasks.get` before you repeat it.

        Args:
            task_id: Numeric task id (from `tasks.list`).
            uuid: Task UUID.
            company_id: Company id.
            known_state: The TaskState that you last saw. If the life cycle does not allow the action there,
                `TransitionError` is raised and nothing is sent.
            options: How this call is carried through.

        Effects:
            - Moves money: company's balance to freelancer's balance.

        Refused when:
            - HTTP 409: Wrong state, documents to sign, or balance too low.

        Notes:
            - State 1 is called New here and Not confirmed in the table; 5 is called Paid here and Completed in the
                table.
            - Whether the task can pass through 12 is not said. Reading taken: it can.
        """
        self._calls.call(
            "tasks.quick_pay",
            {
                "task_id": task_id,
                "uuid": uuid,
                "company_id": company_id,
            },
            options,
            known_state,
        )

    def prolong_deadline(
        self,
        *,
        task_id: int | None = None,
        uuid: UUID | str | None = None,
        deadline: dt.datetime | str,
        known_state: TaskState | int | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Prolong the deadline.

        Sets a new deadline on a task that waits for the customer after the deadline passed.

        `POST /customer/tasks/prolong-deadline` (Управление задачами → Продлить дедлайн). Retry class
        `check_first`: The same deadline gives the same result, but a repeat may fail on the state: read it first.

        Give exactly one of `task_id`, `uuid`.

        After an `OutcomeUnknown`, read `tasks.get` before you repeat it.

        Args:
            task_id: Numeric task id (from `tasks.list`).
            uuid: Task UUID.
            deadline: New deadline, not past when the call is made; one without a zone is past only where it is
                past in every zone.
            known_state: The TaskState that you last saw. If the life cycle does not allow the action there,
                `TransitionError` is raised and nothing is sent.
            options: How this call is carried through.

        Effects:
            - Moves the deadline.

        Refused when:
            - HTTP 409: The task is not waiting for the customer.

        Notes:
            - The state from which this is allowed is called "waiting for customer action", a name absent from the
                status table. Reading taken: 14.
            - The state that follows is not documented. Reading taken: 2.
            - The sample request has no body.
        """
        self._calls.call(
            "tasks.prolong_deadline",
            {
                "task_id": task_id,
                "uuid": uuid,
                "deadline": deadline,
            },
            options,
            known_state,
        )


class OrdOrganizations(Namespace):
    """Ad marking (`ord.organizations`)."""

    __slots__ = ()

    def create(
        self,
        *,
        external_organisation_id: UUID | str,
        legal_type: OrdLegalType | str | None = None,
        full_opf: str | None = None,
        inn: str | None = None,
        ogrn: str | None = None,
        fio: str | None = None,
        ogrnip: str | None = None,
        registration_number: str | None = None,
        phone_number: str | None = None,
        tax_id: str | None = None,
        region_number: str | None = None,
        payment_number: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Add an organisation.

        Registers the end customer of advertising, or the performer of the contract with the end customer. Needed
        by intermediaries.

        `POST /customer/ord/organization` (Закон о маркировке рекламы → Добавить данные заказчика). Retry class
        `check_first`: The UUID is yours, so a second call should not make a second organisation, which is not
        documented: list them first.

        After an `OutcomeUnknown`, read `ord.organizations.list` before you repeat it.

        Args:
            external_organisation_id: Your UUID for the organisation.
            legal_type: Form of ownership. Required if the platform applies the conditions of the other fields,
                which name it (the table has no row for it).
            full_opf: Legal form and full name. Required if it is a legal entity, Russian or foreign.
            inn: Russian tax number (INN). One that cannot be one by its length or its check digits is sent with a
                warning. Required if it is from Russia.
            ogrn: Russian registration number (OGRN).
            fio: Full name. Required if it is a natural person or an individual entrepreneur.
            ogrnip: Registration number of an individual entrepreneur.
            registration_number: Registration number abroad, or its counterpart. Required if it is a foreign legal
                entity.
            phone_number: Phone number. Required if it is a foreign natural person.
            tax_id: Tax number in the country of registration, or its counterpart. Required if it is a foreign
                legal entity.
            region_number: Country code of the Russian classifier (from `lookups.country_codes`). Required if it is
                not from Russia.
            payment_number: Number of the electronic means of payment. Required if it is a foreign natural person.
            options: How this call is carried through.

        Effects:
            - Adds an organisation to the register of advertising data of the company.

        Refused when:
            - HTTP 422: Errors by field.

        Notes:
            - `legalType` is in the conditions of other rows and in no row of its own. Reading taken: it is sent;
                without it no condition is checked.
            - "Natural person or individual entrepreneur" is said without "foreign", unlike other rows. Reading
                taken: both.
            - The sample gives a `regionNumber` to an organisation with an INN. Reading taken: allowed.
            - The path says organization, the fields Organisation.
            - The UUID of the sample is not hexadecimal. Reading taken: a UUID is needed.
            - No call changes or deletes an organisation.
        """
        self._calls.call(
            "ord.organizations.create",
            {
                "external_organisation_id": external_organisation_id,
                "legal_type": legal_type,
                "full_opf": full_opf,
                "inn": inn,
                "ogrn": ogrn,
                "fio": fio,
                "ogrnip": ogrnip,
                "registration_number": registration_number,
                "phone_number": phone_number,
                "tax_id": tax_id,
                "region_number": region_number,
                "payment_number": payment_number,
            },
            options,
        )

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> OrdEntryPage:
        """List organisations.

        The organisations that you added.

        `GET /customer/ord/organization` (Закон о маркировке рекламы → Получить список добавленных заказчиков).
        Retry class `read`: It only reads.

        Args:
            options: How this call is carried through.

        Notes:
            - The answer has pages, and no arguments for them are documented. Reading taken: one answer holds all
                organisations.
            - `isPrimary` means "added by you" here, "contract with the end customer" for contracts and "contract
                with Solar Staff" in the overview; the sample shows false for added ones.
        """
        answer: OrdEntryPage = self._calls.call(
            "ord.organizations.list",
            {},
            options,
        )
        return answer

    def get(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> OrdOrganizationEntry:
        """Get an organisation.

        The data of an organisation that you added.

        `GET /customer/ord/organization/{uuid}` (Закон о маркировке рекламы → Получить данные заказчика по id).
        Retry class `read`: It only reads.

        Args:
            uuid: UUID of the organisation (from `ord.organizations.list`).
            options: How this call is carried through.

        Notes:
            - The sample asks for `data.externalOrganisationId` and the outer `uuid` differs. Reading taken: the
                uuid of the list is asked for.
            - The table leaves out `data` and what stands around it. Reading taken: the sample.
            - `regionNumber` stands twice in the sample. Reading taken: the last one counts.
            - `platforms` are said to be always empty, the sample has one.
            - `isPrimary` is false although the organisation was added by you.
        """
        answer: OrdOrganizationEntry = self._calls.call(
            "ord.organizations.get",
            {
                "uuid": uuid,
            },
            options,
        )
        return answer


class OrdContracts(Namespace):
    """Ad marking (`ord.contracts`)."""

    __slots__ = ()

    def create(
        self,
        *,
        external_contract_id: UUID | str,
        external_organisation_customer_id: UUID | str,
        external_organisation_performer_id: UUID | str,
        contract_number: str | None = None,
        contract_date: dt.date | str,
        contract_type: OrdContractType | str,
        subject_type: OrdSubjectType | str,
        options: CallOptions | None = None,
    ) -> None:
        """Add a contract.

        Registers the contract between the end customer and its performer, once both organisations are there.

        `POST /customer/ord/contract` (Закон о маркировке рекламы → Добавить данные договора). Retry class
        `check_first`: The UUID is yours, so a second call should not make a second contract, which is not
        documented: list them first.

        After an `OutcomeUnknown`, read `ord.contracts.list` before you repeat it.

        Args:
            external_contract_id: Your UUID for the contract.
            external_organisation_customer_id: UUID of the ordering party (as given to `ord.organizations.create`).
            external_organisation_performer_id: UUID of the performer; for your own company the one from
                `ord.company_data`.
            contract_number: Number.
            contract_date: Date; sent as the sample has it, `11.01.2020`.
            contract_type: Type of contract.
            subject_type: Subject of the contract.
            options: How this call is carried through.

        Effects:
            - Adds a contract to the register of advertising data of the company.

        Refused when:
            - HTTP 422: Errors by field.

        Notes:
            - The sample leaves out `externalContractId`, `contractType` and `subjectType`, which the table
                requires. Reading taken: required.
            - The date is `11.01.2020` in the sample and `YYYY-MM-DD` in answers. Reading taken: sent as in the
                sample, read from both.
            - The UUIDs of the sample are not hexadecimal. Reading taken: UUIDs are needed.
            - "There can be two cases", says the text, and lists none.
        """
        self._calls.call(
            "ord.contracts.create",
            {
                "external_contract_id": external_contract_id,
                "external_organisation_customer_id": external_organisation_customer_id,
                "external_organisation_performer_id": external_organisation_performer_id,
                "contract_number": contract_number,
                "contract_date": contract_date,
                "contract_type": contract_type,
                "subject_type": subject_type,
            },
            options,
        )

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> OrdEntryPage:
        """List contracts.

        The contracts that you added.

        `GET /customer/ord/contract` (Закон о маркировке рекламы → Получить список добавленных договоров). Retry
        class `read`: It only reads.

        Args:
            options: How this call is carried through.

        Notes:
            - `type` is typed UUID, the sample says "contract". Reading taken: a code.
            - The answer has pages, and no arguments for them are documented. Reading taken: one answer holds all
                contracts.
            - `isPrimary` means "contract with the end customer" here and "contract with Solar Staff" in the
                overview.
        """
        answer: OrdEntryPage = self._calls.call(
            "ord.contracts.list",
            {},
            options,
        )
        return answer

    def get(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> OrdContractEntry:
        """Get a contract.

        The data of a contract that you added.

        `GET /customer/ord/contract/{uuid}` (Закон о маркировке рекламы → Получить данные договора по ID). Retry
        class `read`: It only reads.

        Args:
            uuid: UUID of the contract (from `ord.contracts.list`).
            options: How this call is carried through.

        Notes:
            - `isCreativeReporter` and `withNds` are typed string, `price` float (a text in the sample),
                `createdBy.id` integer (a text in the sample), `type` UUID. Reading taken: the sensible type, read
                from either.
            - `editedAt` is set in the sample while `editedBy` is null.
            - Customer and performer of the sample are the same.
            - The UUID asked for in the sample is not the one of the answer.
        """
        answer: OrdContractEntry = self._calls.call(
            "ord.contracts.get",
            {
                "uuid": uuid,
            },
            options,
        )
        return answer


class Ord(Namespace):
    """Ad marking (`ord`)."""

    __slots__ = ()

    @property
    def organizations(self) -> OrdOrganizations:
        """Ad marking (`ord.organizations`)."""
        return OrdOrganizations(self._calls)

    @property
    def contracts(self) -> OrdContracts:
        """Ad marking (`ord.contracts`)."""
        return OrdContracts(self._calls)

    def task_summary(
        self,
        *,
        task_uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> OrdTaskSummary:
        """Get the contracts of a task.

        All contracts behind an advertising task: the end contract, the chain, the customer's contract and the
        agreement with the freelancer.

        `GET /customer/ord/task-summary/{taskUuid}` (Закон о маркировке рекламы → Получить данные договора по ID
        задачи). Retry class `read`: It only reads.

        Args:
            task_uuid: Task UUID.
            options: How this call is carried through.

        Notes:
            - Company names of the sample hold unescaped quotes.
            - `endContract.contractSum` is null while the same contract has 4000 within `endContracts`.
            - UUIDs of the sample are cut short. Reading taken: `uuid` is a UUID, the external ids are texts.
            - The rows of `endContract` and `endContracts` are swapped in the table. Reading taken: the list is
                `endContracts`.
            - `externalContractId` is described as the number of the parent contract and holds the contract's own
                UUID.
            - `price` is typed float and is an empty text.
            - `legalAddress` and `postAddress` are objects for some parties, null or absent for others.
        """
        answer: OrdTaskSummary = self._calls.call(
            "ord.task_summary",
            {
                "task_uuid": task_uuid,
            },
            options,
        )
        return answer

    def company_data(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Get the advertising data of the company.

        Experimental: the vendor does not describe this call, so it may be wrong or change. The data of your own
        company in the register of advertising data, with the contract with Solar Staff.

        `GET /customer/ord/company-data` (Закон о маркировке рекламы → Получить данные для ОРД о компании). Retry
        class `read`: It only reads.

        Args:
            options: How this call is carried through.

        Notes:
            - The document refers to this call (its title here is how) and does not describe it: neither path nor
                answer. The path is the one that public clients use.
            - By the overview the answer names contracts, of which the one with `isPrimary` true is the contract
                with Solar Staff: `advData` of `tasks.create` needs it when you advertise yourself.
        """
        answer: Any = self._calls.call(
            "ord.company_data",
            {},
            options,
        )
        return answer


class TaskChat(Namespace):
    """Task chat (`task_chat`)."""

    __slots__ = ()

    def list(
        self,
        *,
        task_id: int,
        options: CallOptions | None = None,
    ) -> Any:
        """List messages of a task.

        The chat of a task.

        `GET /customer/tasks/{taskId}/messages` (Чат задачи → Получить переписку по задаче). Retry class `read`: It
        only reads.

        Args:
            task_id: Numeric task id (a UUID is not offered here).
            options: How this call is carried through.

        Notes:
            - The answer is not documented at all. Reading taken: any JSON, as it comes.
        """
        answer: Any = self._calls.call(
            "task_chat.list",
            {
                "task_id": task_id,
            },
            options,
        )
        return answer

    def send(
        self,
        *,
        task_id: int,
        message: str,
        options: CallOptions | None = None,
    ) -> None:
        """Send a message.

        Adds a message to the chat of a task as the signed-in user.

        `POST /customer/tasks/messages` (Чат задачи → Добавить сообщение в задаче). Retry class `check_first`: A
        repeat writes the message twice: read the chat first.

        After an `OutcomeUnknown`, read `task_chat.list` before you repeat it.

        Args:
            task_id: Numeric task id.
            message: Text.
            options: How this call is carried through.

        Effects:
            - The freelancer sees the message.

        Notes:
            - The sample body lacks a quote.
            - The id is in the path of the list and in the body here.
        """
        self._calls.call(
            "task_chat.send",
            {
                "task_id": task_id,
                "message": message,
            },
            options,
        )


class TaskGroups(Namespace):
    """Task groups (`task_groups`)."""

    __slots__ = ()

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> TaskGroupPage:
        """List task groups.

        Task groups of the company.

        `GET /customer/task-groups` (Группа задач → Получить группы задач). Retry class `read`: It only reads.

        Args:
            options: How this call is carried through.

        Notes:
            - The rows of `pagination` are described wrongly: `count` as the current page, `perPage` as tasks per
                page, the rest as the number of pages. Reading taken: as in `tasks.list`.
            - The answer has pages, and no arguments for them are documented. Reading taken: one answer holds all
                groups.
            - The sample says count 3 and has one item.
        """
        answer: TaskGroupPage = self._calls.call(
            "task_groups.list",
            {},
            options,
        )
        return answer

    def rename(
        self,
        *,
        group_id: int,
        title: str,
        options: CallOptions | None = None,
    ) -> TaskGroupChange:
        """Rename a task group.

        Gives a task group another name.

        `PUT /customer/task-groups` (Группа задач → Переименовать группу задач). Retry class `repeatable`: The same
        name twice is the same name.

        Args:
            group_id: Group id (from `task_groups.list`).
            title: New name.
            options: How this call is carried through.

        Effects:
            - Renames the group.
        """
        answer: TaskGroupChange = self._calls.call(
            "task_groups.rename",
            {
                "group_id": group_id,
                "title": title,
            },
            options,
        )
        return answer

    def create(
        self,
        *,
        title: str,
        options: CallOptions | None = None,
    ) -> TaskGroupChange:
        """Create a task group.

        Makes a task group.

        `POST /customer/task-groups` (Группа задач → Создать группу задач). Retry class `check_first`: A repeat
        makes a second group of the same name: list them first.

        After an `OutcomeUnknown`, read `task_groups.list` before you repeat it.

        Args:
            title: Name.
            options: How this call is carried through.

        Effects:
            - Makes a group.

        Notes:
            - The answer has no group id: find the group by its name in `task_groups.list`.
        """
        answer: TaskGroupChange = self._calls.call(
            "task_groups.create",
            {
                "title": title,
            },
            options,
        )
        return answer

    def delete(
        self,
        *,
        group_id: int,
        options: CallOptions | None = None,
    ) -> TaskGroupChange:
        """Delete a task group.

        Deletes a task group; what becomes of its tasks is not documented.

        `DELETE /customer/task-groups` (Группа задач → Удалить группу задач). Retry class `check_first`: A repeat
        of what was done may be answered with an error: list them first.

        After an `OutcomeUnknown`, read `task_groups.list` before you repeat it.

        Args:
            group_id: Group id (from `task_groups.list`).
            options: How this call is carried through.

        Effects:
            - Deletes the group.

        Notes:
            - A DELETE with a JSON body: a proxy on the way may drop the body.
            - `actorId` is described as the user who asked for a task.
        """
        answer: TaskGroupChange = self._calls.call(
            "task_groups.delete",
            {
                "group_id": group_id,
            },
            options,
        )
        return answer


class TaskFiles(Namespace):
    """Task files (`task_files`)."""

    __slots__ = ()

    def add(
        self,
        *,
        task_id: int | None = None,
        uuid: UUID | str | None = None,
        type: TaskFileType | int,
        file: FileArg,
        options: CallOptions | None = None,
    ) -> None:
        """Add a file to a task.

        Attaches a file to a task.

        `POST /customer/tasks/files` (Файлы задачи → Добавить файл к задаче). Retry class `check_first`: A repeat
        may attach the file twice: read the files of the task first.

        Give exactly one of `task_id`, `uuid`.

        After an `OutcomeUnknown`, read `tasks.get` before you repeat it.

        Args:
            task_id: Numeric task id (from `tasks.list`).
            uuid: Task UUID.
            type: File type.
            file: The file.
            options: How this call is carried through.

        Effects:
            - The task has one more file.

        Notes:
            - The sample sends JSON with the path of a file on the caller's disk, which carries no file. Reading
                taken: multipart/form-data with a part `file`.
            - `type` is typed integer, the sample sends the text "5".
            - The answer has no file id, although `tasks.create` takes `fileIds`.
        """
        self._calls.call(
            "task_files.add",
            {
                "task_id": task_id,
                "uuid": uuid,
                "type": type,
                "file": file,
            },
            options,
        )


class FinancePayoutEndpoints(Namespace):
    """Finance (`finance.payout_endpoints`)."""

    __slots__ = ()

    def list(
        self,
        *,
        freelancer_id: int | None = None,
        freelancer_uuid: UUID | str | None = None,
        options: CallOptions | None = None,
    ) -> PayoutEndpoints:
        """List payment means of a freelancer.

        Wallets, cards and bank accounts of a freelancer.

        `GET /customer/freelancers/payout-endpoints` (Финансы → Получить платежные инструменты фрилансера). Retry
        class `read`: It only reads.

        Give exactly one of `freelancer_id`, `freelancer_uuid`.

        Args:
            freelancer_id: Numeric freelancer id.
            freelancer_uuid: Freelancer UUID.
            options: How this call is carried through.

        Notes:
            - The key is `ibans` in the sample and `iban` in the table. Reading taken: both are read.
            - Almost all numbers are typed string in the table and are integers in the sample. Reading taken:
                integers, read from either.
            - The status scales differ: 1 is "binding started" for a card and "confirmed" for an account; 3 is
                "blocked" for a card and "unconfirmed" for an account.
            - The table calls the cards "URL of the terminal", a copying error.
            - The UUID that adding a payment means returns is not in this list.
            - The status of a wallet has no list of values.
        """
        answer: PayoutEndpoints = self._calls.call(
            "finance.payout_endpoints.list",
            {
                "freelancer_id": freelancer_id,
                "freelancer_uuid": freelancer_uuid,
            },
            options,
        )
        return answer


class FinanceCards(Namespace):
    """Finance (`finance.cards`)."""

    __slots__ = ()

    def add(
        self,
        *,
        code: str,
        freelancer_id: int | None = None,
        freelancer_uuid: UUID | str | None = None,
        redirect_url: str | None = None,
        options: CallOptions | None = None,
    ) -> PayoutEndpointStarted:
        """Add a bank card.

        Starts to add a bank card: takes the code of `finance.request_code_for_new_payout_endpoint` and gives a
        page on which the freelancer enters the data; pass the link on.

        `POST /customer/freelancers/cards` (Финансы → Добавить банковскую карту). Retry class `once`: The code is
        probably for single use: list the payment means, and ask for another code if nothing was added.

        Give exactly one of `freelancer_id`, `freelancer_uuid`.

        Args:
            code: The code that the freelancer got.
            freelancer_id: Numeric freelancer id.
            freelancer_uuid: Freelancer UUID.
            redirect_url: Where to send the person afterwards.
            options: How this call is carried through.

        Effects:
            - Uses up the code.
            - Makes a payment means that waits for its data; a webhook tells when it was added.

        Notes:
            - `code` is typed integer here and string in other calls. Reading taken: text, leading zeroes kept.
            - `redirectUrl` is typed integer. Reading taken: text.
            - The sample has neither authorisation nor Content-Type.
        """
        answer: PayoutEndpointStarted = self._calls.call(
            "finance.cards.add",
            {
                "code": code,
                "freelancer_id": freelancer_id,
                "freelancer_uuid": freelancer_uuid,
                "redirect_url": redirect_url,
            },
            options,
        )
        return answer

    def delete(
        self,
        *,
        id: int,
        freelancer_id: int | None = None,
        freelancer_uuid: UUID | str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a bank card.

        Deletes a bank card of a freelancer.

        `DELETE /customer/freelancers/cards/{id}` (Финансы → Удалить банковскую карту). Retry class `check_first`:
        A repeat of what was done may be answered with an error: list the payment means first.

        Give exactly one of `freelancer_id`, `freelancer_uuid`.

        After an `OutcomeUnknown`, read `finance.payout_endpoints.list` before you repeat it.

        Args:
            id: Id of the payment means (from `finance.payout_endpoints.list`).
            freelancer_id: Numeric freelancer id.
            freelancer_uuid: Freelancer UUID.
            options: How this call is carried through.

        Effects:
            - Deletes the payment means; a webhook tells, whose name is not documented.

        Notes:
            - One row of the table stands for both ids, typed integer and required. Reading taken: one of the two.
            - The sample has no authorisation and ends with a dangling backslash.
        """
        self._calls.call(
            "finance.cards.delete",
            {
                "id": id,
                "freelancer_id": freelancer_id,
                "freelancer_uuid": freelancer_uuid,
            },
            options,
        )


class FinanceBankAccounts(Namespace):
    """Finance (`finance.bank_accounts`)."""

    __slots__ = ()

    def add(
        self,
        *,
        code: str,
        freelancer_id: int | None = None,
        freelancer_uuid: UUID | str | None = None,
        bank_account_type: BankAccountType | int,
        redirect_url: str | None = None,
        options: CallOptions | None = None,
    ) -> PayoutEndpointStarted:
        """Add a bank account.

        Starts to add a bank account: takes the code of `finance.request_code_for_new_payout_endpoint` and gives a
        page on which the freelancer enters the data; pass the link on.

        `POST /customer/freelancers/bank-accounts` (Финансы → Добавить счет). Retry class `once`: The code is
        probably for single use: list the payment means, and ask for another code if nothing was added.

        Give exactly one of `freelancer_id`, `freelancer_uuid`.

        Args:
            code: The code that the freelancer got.
            freelancer_id: Numeric freelancer id.
            freelancer_uuid: Freelancer UUID.
            bank_account_type: Kind of account.
            redirect_url: Where to send the person afterwards.
            options: How this call is carried through.

        Effects:
            - Uses up the code.
            - Makes a payment means that waits for its data; a webhook tells when it was added.

        Notes:
            - `code` is typed integer here and string in other calls. Reading taken: text, leading zeroes kept.
            - `redirectUrl` is typed integer. Reading taken: text.
            - The sample has neither authorisation nor Content-Type.
            - `bankAccountType` is required and not in the sample.
            - Type 6 is BIK in the list of payment means and BIC here.
        """
        answer: PayoutEndpointStarted = self._calls.call(
            "finance.bank_accounts.add",
            {
                "code": code,
                "freelancer_id": freelancer_id,
                "freelancer_uuid": freelancer_uuid,
                "bank_account_type": bank_account_type,
                "redirect_url": redirect_url,
            },
            options,
        )
        return answer

    def delete(
        self,
        *,
        id: int,
        freelancer_id: int | None = None,
        freelancer_uuid: UUID | str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a bank account.

        Deletes a bank account of a freelancer.

        `DELETE /customer/freelancers/bank-accounts/{id}` (Финансы → Удалить счет). Retry class `check_first`: A
        repeat of what was done may be answered with an error: list the payment means first.

        Give exactly one of `freelancer_id`, `freelancer_uuid`.

        After an `OutcomeUnknown`, read `finance.payout_endpoints.list` before you repeat it.

        Args:
            id: Id of the payment means (from `finance.payout_endpoints.list`).
            freelancer_id: Numeric freelancer id.
            freelancer_uuid: Freelancer UUID.
            options: How this call is carried through.

        Effects:
            - Deletes the payment means; a webhook tells, whose name is not documented.

        Notes:
            - One row of the table stands for both ids, typed integer and required. Reading taken: one of the two.
            - The sample has no authorisation and ends with a dangling backslash.
        """
        self._calls.call(
            "finance.bank_accounts.delete",
            {
                "id": id,
                "freelancer_id": freelancer_id,
                "freelancer_uuid": freelancer_uuid,
            },
            options,
        )


class FinanceWallets(Namespace):
    """Finance (`finance.wallets`)."""

    __slots__ = ()

    def add(
        self,
        *,
        code: str,
        freelancer_id: int | None = None,
        freelancer_uuid: UUID | str | None = None,
        wallet_type: WalletType | int,
        redirect_url: str | None = None,
        options: CallOptions | None = None,
    ) -> PayoutEndpointStarted:
        """Add an e-wallet.

        Starts to add an e-wallet: takes the code of `finance.request_code_for_new_payout_endpoint` and gives a
        page on which the freelancer enters the data; pass the link on.

        `POST /customer/freelancers/wallets` (Финансы → Добавить электронный кошелек). Retry class `once`: The code
        is probably for single use: list the payment means, and ask for another code if nothing was added.

        Give exactly one of `freelancer_id`, `freelancer_uuid`.

        Args:
            code: The code that the freelancer got.
            freelancer_id: Numeric freelancer id.
            freelancer_uuid: Freelancer UUID.
            wallet_type: Kind of wallet.
            redirect_url: Where to send the person afterwards.
            options: How this call is carried through.

        Effects:
            - Uses up the code.
            - Makes a payment means that waits for its data; a webhook tells when it was added.

        Notes:
            - `code` is typed integer here and string in other calls. Reading taken: text, leading zeroes kept.
            - `redirectUrl` is typed integer. Reading taken: text.
            - The sample has neither authorisation nor Content-Type.
            - `walletType` is required and not in the sample; the text calls it a type of account.
        """
        answer: PayoutEndpointStarted = self._calls.call(
            "finance.wallets.add",
            {
                "code": code,
                "freelancer_id": freelancer_id,
                "freelancer_uuid": freelancer_uuid,
                "wallet_type": wallet_type,
                "redirect_url": redirect_url,
            },
            options,
        )
        return answer

    def delete(
        self,
        *,
        id: int,
        freelancer_id: int | None = None,
        freelancer_uuid: UUID | str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Delete an e-wallet.

        Deletes an e-wallet of a freelancer.

        `DELETE /customer/freelancers/wallets/{id}` (Финансы → Удалить электронный кошелек). Retry class
        `check_first`: A repeat of what was done may be answered with an error: list the payment means first.

        Give exactly one of `freelancer_id`, `freelancer_uuid`.

        After an `OutcomeUnknown`, read `finance.payout_endpoints.list` before you repeat it.

        Args:
            id: Id of the payment means (from `finance.payout_endpoints.list`).
            freelancer_id: Numeric freelancer id.
            freelancer_uuid: Freelancer UUID.
            options: How this call is carried through.

        Effects:
            - Deletes the payment means; a webhook tells, whose name is not documented.

        Notes:
            - One row of the table stands for both ids, typed integer and required. Reading taken: one of the two.
            - The sample has no authorisation and ends with a dangling backslash.
        """
        self._calls.call(
            "finance.wallets.delete",
            {
                "id": id,
                "freelancer_id": freelancer_id,
                "freelancer_uuid": freelancer_uuid,
            },
            options,
        )


class Finance(Namespace):
    """Finance (`finance`)."""

    __slots__ = ()

    @property
    def payout_endpoints(self) -> FinancePayoutEndpoints:
        """Finance (`finance.payout_endpoints`)."""
        return FinancePayoutEndpoints(self._calls)

    @property
    def cards(self) -> FinanceCards:
        """Finance (`finance.cards`)."""
        return FinanceCards(self._calls)

    @property
    def bank_accounts(self) -> FinanceBankAccounts:
        """Finance (`finance.bank_accounts`)."""
        return FinanceBankAccounts(self._calls)

    @property
    def wallets(self) -> FinanceWallets:
        """Finance (`finance.wallets`)."""
        return FinanceWallets(self._calls)

    def create_payout(
        self,
        *,
        task_id: int | None = None,
        uuid: UUID | str | None = None,
        payout_endpoint_type: PayoutEndpointType | int,
        payout_endpoint_id: int,
        currency_id: CurrencyId | int | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Create a payout for a task.

        Sends the money of a paid task from the freelancer's balance to a card, bank account or wallet. The sum is
        the task's.

        `POST /customer/tasks/payout` (Финансы → Создать выплату за задачу). Retry class `money`: Money leaves and
        there is no idempotency key: read `finance.payout_status`, and repeat only if there is no payout or it was
        declined (3).

        Give exactly one of `task_id`, `uuid`.

        After an `OutcomeUnknown`, read `finance.payout_status` before you repeat it.

        Args:
            task_id: Numeric task id (from `tasks.list`).
            uuid: Task UUID.
            payout_endpoint_type: Kind of payment means.
            payout_endpoint_id: Payment means that the freelancer added (from `finance.payout_endpoints.list`).
            currency_id: Currency that the payout is converted through: a rouble balance to a card of Kazakhstan
                must go through EUR or the payout fails.
            options: How this call is carried through.

        Effects:
            - Moves money out of the freelancer's balance.
            - Creates a payout (first status 10 or 1, inferred).
            - The task reports `hasPayout`.

        Refused when:
            - HTTP 409: Task not paid, already paid out, payment means not usable, or conversion missing.

        Notes:
            - `payoutEndpointType` is typed string with integer values, the sample sends the integer 1. Reading
                taken: integer.
            - The answer has no payout id: the payout is known by the task only.
            - `currencyId` is called the currency that is converted from; the example of Kazakhstan reads as an
                intermediate currency.
        """
        self._calls.call(
            "finance.create_payout",
            {
                "task_id": task_id,
                "uuid": uuid,
                "payout_endpoint_type": payout_endpoint_type,
                "payout_endpoint_id": payout_endpoint_id,
                "currency_id": currency_id,
            },
            options,
        )

    def payout_status(
        self,
        *,
        task_id: int | None = None,
        uuid: UUID | str | None = None,
        options: CallOptions | None = None,
    ) -> Payout:
        """Get the payout of a task.

        Status of the payout of a task.

        `GET /customer/tasks/payout/{taskId|uuid}` (Финансы → Получить статус выплаты по номеру задачи). Retry
        class `read`: It only reads.

        Give exactly one of `task_id`, `uuid`.

        Args:
            task_id: Numeric task id (from `tasks.list`).
            uuid: Task UUID.
            options: How this call is carried through.

        Notes:
            - The answer for a task without a payout is not documented.
            - The sample request ends with a dangling backslash.
        """
        answer: Payout = self._calls.call(
            "finance.payout_status",
            {
                "task_id": task_id,
                "uuid": uuid,
            },
            options,
        )
        return answer

    def transactions(
        self,
        *,
        options: CallOptions | None = None,
    ) -> TransactionList:
        """List transactions.

        All transactions of the company.

        `GET /customer/transactions` (Финансы → Получить список транзакций). Retry class `read`: It only reads.

        Args:
            options: How this call is carried through.

        Notes:
            - The sample is a POST with an empty answer, text and table describe a list. Reading taken: GET. A
                platform that wants POST answers 404 or 405.
            - The container is not shown. Reading taken: a bare list or one under `items`, read alike.
            - There are neither filters nor pages for what must be a long list.
        """
        answer: TransactionList = self._calls.call(
            "finance.transactions",
            {},
            options,
        )
        return answer

    def request_code_for_new_payout_endpoint(
        self,
        *,
        freelancer_id: int | None = None,
        freelancer_uuid: UUID | str | None = None,
        options: CallOptions | None = None,
    ) -> CodeSent:
        """Ask for a code to add a payment means.

        Sends the freelancer a code, by SMS or from Google Authenticator, for `finance.cards.add`,
        `finance.bank_accounts.add` or `finance.wallets.add`.

        `POST /customer/freelancers/request-code-for-new-payout-endpoint` (Финансы → Запросить код для добавления
        нового платежного инструмента). Retry class `once`: Each call sends an SMS.

        Give exactly one of `freelancer_id`, `freelancer_uuid`.

        Args:
            freelancer_id: Numeric freelancer id.
            freelancer_uuid: Freelancer UUID.
            options: How this call is carried through.

        Effects:
            - Sends the freelancer an SMS with a code, unless Google Authenticator is set.

        Notes:
            - `number` is described as a phone, and the sample "412341" looks like a code. Reading taken: kept out
                of logs.
        """
        answer: CodeSent = self._calls.call(
            "finance.request_code_for_new_payout_endpoint",
            {
                "freelancer_id": freelancer_id,
                "freelancer_uuid": freelancer_uuid,
            },
            options,
        )
        return answer


class Documents(Namespace):
    """Documents (`documents`)."""

    __slots__ = ()

    def list(
        self,
        *,
        type: DocumentType | int | None = None,
        date_from: dt.date | str | None = None,
        date_to: dt.date | str | None = None,
        sort: DocumentSort | str | None = None,
        direction: SortDirection | str | None = None,
        options: CallOptions | None = None,
    ) -> CompanyDocumentList:
        """List documents.

        Invoices and acts of the company.

        `GET /customer/documents` (Документы → Получить список документов). Retry class `read`: It only reads.

        Args:
            type: Kind of document.
            date_from: Date of the document, from.
            date_to: Date of the document, to.
            sort: What to sort by.
            direction: Sort direction.
            options: How this call is carried through.

        Notes:
            - The list of the sample is not closed.
            - Whether the list has pages is not documented: there are neither arguments nor `pagination`. Reading
                taken: one answer holds all documents.
            - `topUpBalanceDate` is "-0001-11-30 00:00:00" in the sample. Reading taken: no date.
            - `sfFileId` is typed boolean and is a file id. Reading taken: an id, and false for none.
            - One sorts by `id`, the answer has `documentId`.
            - `amount` and `currency.id` are typed string. Reading taken: read from either.
        """
        answer: CompanyDocumentList = self._calls.call(
            "documents.list",
            {
                "type": type,
                "date_from": date_from,
                "date_to": date_to,
                "sort": sort,
                "direction": direction,
            },
            options,
        )
        return answer

    def download(
        self,
        *,
        type: DocumentType | int | None = None,
        date_from: dt.date | str | None = None,
        date_to: dt.date | str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Have documents sent.

        No download: the platform sends the signed-in user an email with a link to a zip archive.

        `GET /customer/documents/download` (Документы → Загрузить документ). Retry class `once`: A GET, but each
        call sends an email.

        Args:
            type: Kind of document.
            date_from: Date of the document, from.
            date_to: Date of the document, to.
            options: How this call is carried through.

        Effects:
            - Sends the signed-in user an email with a link.

        Notes:
            - A GET with a consequence: nothing on the way may prefetch or repeat it.
            - It is called a download and answers with an empty body.
        """
        self._calls.call(
            "documents.download",
            {
                "type": type,
                "date_from": date_from,
                "date_to": date_to,
            },
            options,
        )


class Profile(Namespace):
    """User profile (`profile`)."""

    __slots__ = ()

    def get(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Profile:
        """Get the profile.

        Personal data of the signed-in user.

        `GET /profile` (Профиль пользователя → Получить личные данные). Retry class `read`: It only reads.

        Args:
            options: How this call is carried through.

        Notes:
            - `languageStringValue`, `name`, `loginNotification`, `uuid`, `defaultSmsGate` and `specialization` are
                in the sample only.
            - `gridsSettings` is typed object and is a text that holds JSON. Reading taken: as it comes, not
                parsed.
            - `twoFaMethod` is typed boolean and is "sms". Reading taken: a text; a boolean is kept as one.
            - `taxationStatus` and `isVerified` are for freelancers by the text, and the customer of the sample has
                them.
            - `birthDate` is DD.MM.YYYY, `regDate` is YYYY-MM-DD. Reading taken: both are read.
            - `state` is a region here and a status in tasks.
        """
        answer: Profile = self._calls.call(
            "profile.get",
            {},
            options,
        )
        return answer

    def set_language(
        self,
        *,
        language: Language | str,
        options: CallOptions | None = None,
    ) -> None:
        """Change the language.

        Changes the language of messages, error texts and names of categories for the signed-in user.

        `PUT /profile/language` (Профиль пользователя → Изменить язык). Retry class `repeatable`: The same language
        twice is the same language.

        Args:
            language: Language.
            options: How this call is carried through.

        Effects:
            - Every text for this user comes in the other language: never decide by texts.

        Notes:
            - It holds for the whole account, not for one session.
        """
        self._calls.call(
            "profile.set_language",
            {
                "language": language,
            },
            options,
        )


class Lookups(Namespace):
    """Lookups (`lookups`)."""

    __slots__ = ()

    def currencies(
        self,
        *,
        options: CallOptions | None = None,
    ) -> dict[str, CurrencyId]:
        """List currencies.

        Currency ids by currency code.

        `GET /lookups/currencies` (Справочник → Список валют). Retry class `read`: It only reads.

        Args:
            options: How this call is carried through.

        Notes:
            - A flat object, not `items`.
        """
        answer: dict[str, CurrencyId] = self._calls.call(
            "lookups.currencies",
            {},
            options,
        )
        return answer

    def exchanges(
        self,
        *,
        options: CallOptions | None = None,
    ) -> tuple[ExchangeRate, ...]:
        """List exchange rates.

        Current rates by pair of currencies.

        `GET /exchanges` (Справочник → Курс валют). Retry class `read`: It only reads.

        Args:
            options: How this call is carried through.

        Notes:
            - `rate` is typed integer, 79.401 in the sample. Reading taken: an exact decimal.
            - Amounts are multiplied by the rate from EUR to RUB, USD to RUB and EUR to USD, and divided by it from
                RUB to EUR, RUB to USD and USD to EUR.
            - Two of the six printed results do not follow from their rates: 1000 / 81.8194 is 12.22 (printed
                12.23), 1000 / 1.0898 is 917.60 (printed 917.43).
            - The path is not under /lookups. The answer is a bare list.
        """
        answer: tuple[ExchangeRate, ...] = self._calls.call(
            "lookups.exchanges",
            {},
            options,
        )
        return answer

    def deadlines(
        self,
        *,
        options: CallOptions | None = None,
    ) -> dict[str, DeadlineType]:
        """List deadline types.

        Deadline type ids by name (SOFT, HARD).

        `GET /lookups/deadlines` (Справочник → Дедлайны задач). Retry class `read`: It only reads.

        Args:
            options: How this call is carried through.

        Notes:
            - A flat object, not `items`.
        """
        answer: dict[str, DeadlineType] = self._calls.call(
            "lookups.deadlines",
            {},
            options,
        )
        return answer

    def taxation_statuses(
        self,
        *,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """List taxation statuses.

        Taxation status ids by name (NATURAL, SELF_EMPLOYED, SOLE_PROPRIETOR), with titles in the language of the
        profile under the same names with `_TITLE`.

        `GET /lookups/taxation-statuses` (Справочник → Налоговые статусы). Retry class `read`: It only reads.

        Args:
            options: How this call is carried through.

        Notes:
            - One flat object mixes ids, which are numbers, and titles, which are texts. Reading taken: the values
                as they come; a key that ends in `_TITLE` is a title.
        """
        answer: dict[str, Any] = self._calls.call(
            "lookups.taxation_statuses",
            {},
            options,
        )
        return answer

    def categories(
        self,
        *,
        options: CallOptions | None = None,
    ) -> CategoryList:
        """List task categories.

        Top-level task categories.

        `GET /customer/lookups/categories` (Справочник → Категории задач). Retry class `read`: It only reads.

        Args:
            options: How this call is carried through.

        Notes:
            - Under /customer/lookups, while services are under /lookups.
            - There is no pagination, unlike for services.
        """
        answer: CategoryList = self._calls.call(
            "lookups.categories",
            {},
            options,
        )
        return answer

    def services(
        self,
        *,
        category_id: int,
        page: int | None = None,
        size: int | None = None,
        options: CallOptions | None = None,
    ) -> Pager[Service, ServicePage]:
        """List services of a category.

        Services and works of a category; their id is the `categoryId` of `tasks.create`.

        `GET /lookups/services/{categoryId}` (Справочник → Название услуг и работ). Retry class `read`: It only
        reads.

        Args:
            category_id: Category id (from `lookups.categories`).
            page: Page number, from 1.
            size: Items per page. At most 500.
            options: How this call is carried through.

        Notes:
            - The columns of the table are shifted.
            - The pagination of the sample is impossible: count 20, total 23, perPage 9999, pages 1 and two items.
            - The default size seems to be 9999 here and is 20 elsewhere.
        """
        return self._calls.pages(
            "lookups.services",
            {
                "category_id": category_id,
                "page": page,
                "size": size,
            },
            options,
        )

    def service_attributes(
        self,
        *,
        service_id: int,
        page: int | None = None,
        size: int | None = None,
        options: CallOptions | None = None,
    ) -> Pager[ServiceAttribute, ServiceAttributePage]:
        """List attributes of a service.

        Attributes that a service requires or allows.

        `GET /lookups/service-attributes/{serviceId}` (Справочник → Атрибуты задач). Retry class `read`: It only
        reads.

        Args:
            service_id: Service id (from `lookups.services`).
            page: Page number, from 1.
            size: Items per page. At most 500.
            options: How this call is carried through.

        Notes:
            - `id` is listed as an argument once more; it is the one in the path. Reading taken: not sent.
            - `type` is in the sample only.
            - The sample has a trailing comma, and its pagination is impossible: count 20, total 23, perPage 9999,
                pages 1 and three items.
            - Which attributes are mandatory is not marked.
        """
        return self._calls.pages(
            "lookups.service_attributes",
            {
                "service_id": service_id,
                "page": page,
                "size": size,
            },
            options,
        )

    def acceptance_files(
        self,
        *,
        options: CallOptions | None = None,
    ) -> AcceptanceFileList:
        """List documents to accept.

        Documents, such as an NDA, that a freelancer must accept before a task. The vendor's support uploads them.

        `GET /customer/lookups/acceptance-files` (Справочник → Дополнительные документы для принятия задачи). Retry
        class `read`: It only reads.

        Args:
            options: How this call is carried through.

        Notes:
            - Which of `id` and `fileId` goes into `acceptanceFileIds` of `tasks.create` is not said. Reading
                taken: `id`.
        """
        answer: AcceptanceFileList = self._calls.call(
            "lookups.acceptance_files",
            {},
            options,
        )
        return answer

    def country_codes(
        self,
        *,
        options: CallOptions | None = None,
    ) -> OksmCountryList:
        """List countries of the classifier.

        Countries and their ids of the Russian classifier (OKSM), for ad marking.

        `GET /customer/ord/get-arccw-codes` (Справочник → Коды стран). Retry class `read`: It only reads.

        Args:
            options: How this call is carried through.

        Notes:
            - The path is under /customer/ord although it is documented among the lookups.
            - Latvia has the id 1049 in the sample, which is not its code in the classifier (428).
            - `freelancers.invite` wants letter codes, which are not in this list.
        """
        answer: OksmCountryList = self._calls.call(
            "lookups.country_codes",
            {},
            options,
        )
        return answer


class Webhooks(Namespace):
    """Webhooks (`webhooks`)."""

    __slots__ = ()

    def get(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Webhook | None:
        """Get the webhook.

        The webhook of the company, with the key that signs its events.

        `GET /customer/web-hook` (WebHooks → Получить webhook). Retry class `read`: It only reads.

        Args:
            options: How this call is carried through.

        Notes:
            - The prose gives the path as api/v1/customer/web-hook, the sample as /api/customer/web-hook. Reading
                taken: the sample.
            - What is answered when there is no webhook is not documented. Reading taken: an empty body reads as
                none.
        """
        answer: Webhook | None = self._calls.call(
            "webhooks.get",
            {},
            options,
        )
        return answer

    def set(
        self,
        *,
        status: WebhookStatus | str,
        url: str,
        options: CallOptions | None = None,
    ) -> None:
        """Set the webhook.

        Sets the one address that gets all events of the company, or switches it on or off.

        `POST /customer/web-hook` (WebHooks → Создать/обновить webhook). Retry class `repeatable`: The same address
        twice is the same address.

        Args:
            status: Whether it is on.
            url: Where to send events.
            options: How this call is carried through.

        Effects:
            - Replaces the webhook of the company; whether its secret changes is not documented: read
                `webhooks.get`.

        Notes:
            - The arguments stand under a heading that means the query elsewhere, the sample sends a JSON body.
                Reading taken: the body.
            - Whether an update changes the secret is not documented.
            - The text names events of payment means only, the overview four groups of events.
        """
        self._calls.call(
            "webhooks.set",
            {
                "status": status,
                "url": url,
            },
            options,
        )

    def delete(
        self,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete the webhook.

        Removes the webhook of the company.

        `DELETE /customer/web-hook` (WebHooks → Удалить webhook). Retry class `repeatable`: None twice is none.

        Args:
            options: How this call is carried through.

        Effects:
            - Events are no longer sent.

        Notes:
            - The sample sends status and url in the body of the DELETE, the text knows no arguments. Reading
                taken: no body.
        """
        self._calls.call(
            "webhooks.delete",
            {},
            options,
        )


class SolarStaff(LoginClient):
    """A client of Solar Staff.

    Tasks, freelancers and payouts of a company. The source is the vendor's document (API v2, in Russian); where it
    contradicts itself, the notes of a call say which reading is taken.

    Use it as a context manager: `with SolarStaff(username=…, password=…) as api: …`.

    Args:
        base_url: Where the platform is; its production address unless given. Plain `http` is refused off this
            machine.
        username: The user to log in as, with the first call that needs it.
        password: The password.
        code: A 2FA code known beforehand, or a function that gets one from a person: called with a `Challenge`,
            returns the code, or `None` to give up.
        tokens: A token pair got elsewhere, in place of a login or before one is needed.
        on_tokens: Called with every new `TokenPair`, to keep it.
        company_id: The company to act for, for users who have several.
        http_client: An `httpx.Client` of your own, or anything shaped like it; you close it. Several threads use
            it at once while a listing is read.
        timeout: Give up on one attempt after this many seconds.
        max_attempts: How many attempts a call may have, the first included.
        allow_http: Allow plain `http` everywhere.
        max_response_bytes: Answers over this size are not read (64 MiB unless given).
    """

    _platform = "solar_staff"

    def __init__(
        self,
        base_url: str | None = None,
        *,
        username: str | None = None,
        password: str | None = None,
        code: str | Callable[[session.Challenge], str | None] | None = None,
        tokens: session.Tokens | None = None,
        on_tokens: Callable[[session.TokenPair], object] | None = None,
        company_id: int | None = None,
        http_client: HttpClient | None = None,
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
            code=code,
            tokens=tokens,
            on_tokens=on_tokens,
            company_id=company_id,
            http_client=http_client,
            timeout=timeout,
            max_attempts=max_attempts,
            allow_http=allow_http,
            max_response_bytes=max_response_bytes,
            _host=_host,
        )

    @property
    def auth(self) -> Auth:
        """Authorisation (`auth`)."""
        return Auth(self._calls)

    @property
    def companies(self) -> Companies:
        """Company (`companies`)."""
        return Companies(self._calls)

    @property
    def freelancers(self) -> Freelancers:
        """Freelancers (`freelancers`)."""
        return Freelancers(self._calls)

    @property
    def tasks(self) -> Tasks:
        """Task management (`tasks`)."""
        return Tasks(self._calls)

    @property
    def ord(self) -> Ord:
        """Ad marking (`ord`)."""
        return Ord(self._calls)

    @property
    def task_chat(self) -> TaskChat:
        """Task chat (`task_chat`)."""
        return TaskChat(self._calls)

    @property
    def task_groups(self) -> TaskGroups:
        """Task groups (`task_groups`)."""
        return TaskGroups(self._calls)

    @property
    def task_files(self) -> TaskFiles:
        """Task files (`task_files`)."""
        return TaskFiles(self._calls)

    @property
    def finance(self) -> Finance:
        """Finance (`finance`)."""
        return Finance(self._calls)

    @property
    def documents(self) -> Documents:
        """Documents (`documents`)."""
        return Documents(self._calls)

    @property
    def profile(self) -> Profile:
        """User profile (`profile`)."""
        return Profile(self._calls)

    @property
    def lookups(self) -> Lookups:
        """Lookups (`lookups`)."""
        return Lookups(self._calls)

    @property
    def webhooks(self) -> Webhooks:
        """Webhooks (`webhooks`)."""
        return Webhooks(self._calls)
