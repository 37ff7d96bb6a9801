# Made from core/catalog/qugo.json by gigwire-codegen; do not edit.
"""Qugo: calls, for asyncio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gigwire.async_client import AsyncClient, AsyncNamespace

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from decimal import Decimal

    from gigwire._core import ReceivedFile
    from gigwire.file import FileArg
    from gigwire.host import Host
    from gigwire.options import CallOptions
    from gigwire.pager import AsyncPager
    from gigwire.qugo.codes import (
        Citizenship,
        DocumentEdition,
        EmployeeSearchType,
        JobCreateState,
        JobState,
        ReceiptState,
        SmzState,
        WorkmanRegistryType,
        WorkmanState,
    )
    from gigwire.qugo.inputs import JobRegistryRow, PayrollRow
    from gigwire.qugo.models import (
        Employee,
        EmployeePage,
        Job,
        JobCreated,
        JobOffer,
        JobPage,
        JobRegistryUploaded,
        JobRow,
        PayrollExecution,
        PayrollRegistry,
        PayrollRegistryItem,
        PayrollRegistryItemPage,
        PayrollRegistryPage,
        ServicesGroups,
        Workman,
        WorkmanPage,
        WorkmanRegistry,
        WorkmanRegistryItem,
        WorkmanRegistryItemPage,
        WorkmanRegistryPage,
    )
    from gigwire.transport import AsyncHttpClient


class AsyncEmployees(AsyncNamespace):
    """Performers (`employees`)."""

    __slots__ = ()

    async def invite(
        self,
        *,
        phone: str,
        projects: Sequence[str] | None = None,
        options: CallOptions | None = None,
    ) -> Employee | None:
        """Invite a performer.

        Sends an SMS with a link for registration to one phone. Tags can be given at once, to find the performer by
        later.

        `POST /api/v1/employees` (Исполнители → Приглашение нового исполнителя в систему). Retry class
        `check_first`: Each call may send another SMS and there is no idempotency key: look the phone up
        (`searchType` PHONE) first.

        After an `OutcomeUnknown`, read `employees.list` before you repeat it.

        Args:
            phone: Phone; the form is the one of the vendor's help text for files. Optional on paper, meaningless
                without it. Any usual way to write a Russian number; it is sent as `+7XXXXXXXXXX`.
            projects: Projects, which the prose calls tags; whether ids or names is not documented.
            options: How this call is carried through.

        Effects:
            - Sends the performer an SMS with a link for registration.
            - Adds the performer to the favourites of the customer.
            - Attaches the tags.

        Refused when:
            - HTTP 401: The token is missing or not accepted. Nothing renews it: final.
            - HTTP 403: The token has no right to this object or feature.
            - HTTP 422: Input or a rule of the business is not met ("Client Error"); final for that input.

        Notes:
            - The overview speaks of tags, the page of `projects[]`. Reading taken: the same.
            - `phone` is not marked as required. Reading taken: required.
            - The page lists the inputs of this POST as query parameters and shows no body. Reading taken: the
                query, as documented.
            - The answer is typed Object and not described. Reading taken: empty, or the performer as in
                `employees.list`.
            - An invitation to the platform; one to a job is `job_invites.invite_by_phone`. Both send an SMS.
            - The bodies of errors are typed Object and not described. Reading taken: message, code and fields
                wherever they usually are; the answer is kept.
        """
        answer: Employee | None = await self._calls.call(
            "employees.invite",
            {
                "phone": phone,
                "projects": projects,
            },
            options,
        )
        return answer

    def list(
        self,
        *,
        page_index: int | None = None,
        page_size: int | None = None,
        search: str | None = None,
        search_type: EmployeeSearchType | str | None = None,
        is_registered: bool | None = None,
        has_workman: bool | None = None,
        smz_state: SmzState | str | None = None,
        workman_state: WorkmanState | str | None = None,
        projects: Sequence[str] | None = None,
        citizenship: Citizenship | str | None = None,
        citizenship_code: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[Employee, EmployeePage]:
        """List performers.

        Finds the performers of the customer, invited or registered, page by page. Before any job or payout of a
        self-employed performer: `workmanState` must be ACTIVE and `smzState` OK.

        `GET /api/v1/employees/page` (Исполнители → Получение списка исполнителей, доступных заказчику). Retry
        class `read`: It only reads.

        Args:
            page_index: Page number; from 1, as a public client counts (the documents do not say).
            page_size: Items per page; default and maximum are not documented (a public client asks for 25).
            search: Text to look for in tax number, phone, email and full name.
            search_type: What `search` is compared with.
            is_registered: Whether a registered user stands behind the entry.
            has_workman: Whether a registered performer's profile stands behind the entry.
            smz_state: State as a self-employed person.
            workman_state: State of the questionnaire.
            projects: Ids of projects (tags).
            citizenship: Citizenship.
            citizenship_code: Citizenship as a country's code.
            options: How this call is carried through.

        Refused when:
            - HTTP 401: The token is missing or not accepted. Nothing renews it: final.
            - HTTP 403: The token has no right to this object or feature.
            - HTTP 422: Input or a rule of the business is not met ("Client Error"); final for that input.

        Notes:
            - The prose promises a list of AccountEmployee, the address a page. Reading taken: a list under
                `items`, or a bare one.
            - `Active` and ACTIVE, `smzState` and `SmzState`. Reading taken: either.
            - How a boolean is written in the query is not documented. Reading taken: `true` and `false`.
            - The page could be read up to `filters[workmanCitizenshipCode]` only: further filters may exist, and
                the errors are those of the sibling pages.
        """
        return self._calls.pages(
            "employees.list",
            {
                "page_index": page_index,
                "page_size": page_size,
                "search": search,
                "search_type": search_type,
                "is_registered": is_registered,
                "has_workman": has_workman,
                "smz_state": smz_state,
                "workman_state": workman_state,
                "projects": projects,
                "citizenship": citizenship,
                "citizenship_code": citizenship_code,
            },
            options,
        )


class AsyncWorkmanRegistries(AsyncNamespace):
    """Performers (`workman_registries`)."""

    __slots__ = ()

    async def upload(
        self,
        *,
        file: FileArg,
        type: WorkmanRegistryType | str | None = None,
        options: CallOptions | None = None,
    ) -> WorkmanRegistry:
        """Upload an invitation registry.

        Invites many performers with one workbook: phone (required), name and tags (optional) in the columns of the
        template, which comes from the cabinet: no call for it is documented. Take the id and follow
        `workman_registries.list` until the counts settle; then `workman_registries.download_failed` if rows
        failed.

        `POST /api/v1/workman-registries` (Исполнители → Загрузите реестр). Retry class `check_first`: Rows are
        invited again and SMS sent again: list the registries and compare time and number of rows first.

        After an `OutcomeUnknown`, read `workman_registries.list` before you repeat it.

        Args:
            file: The workbook (xlsx; a help text of the vendor's also allows csv). The name of the part is
                assumed. Inferred: the documents do not say so.
            type: Kind of registry. Not documented as an input: leave it out unless the platform asks for it.
                Inferred: the documents do not say so.
            options: How this call is carried through.

        Effects:
            - Sends an SMS with an invitation for each valid row.
            - Adds performers to the favourites of the customer, with their tags.

        Refused when:
            - HTTP 401: The token is missing or not accepted. Nothing renews it: final.
            - HTTP 403: The token has no right to this object or feature.
            - HTTP 422: Input or a rule of the business is not met ("Client Error"); final for that input.

        Notes:
            - Printed with `/v1`, its siblings with `/api/v1`. Reading taken: one service under `/api/v1`; the
                client's `path_prefix` changes it.
            - The overview says that the answer counts good and bad rows, and that the list is to be polled.
                Reading taken: the work may go on after the answer: take the id, then poll.
            - Only the overview names this call: body and answer are assumed.
            - How the headings of the template read is not documented: take them from the file, by their meaning,
                in any order.
        """
        answer: WorkmanRegistry = await self._calls.call(
            "workman_registries.upload",
            {
                "file": file,
                "type": type,
            },
            options,
        )
        return answer

    def list(
        self,
        *,
        page_index: int | None = None,
        page_size: int | None = None,
        type: WorkmanRegistryType | str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[WorkmanRegistry, WorkmanRegistryPage]:
        """List invitation registries.

        Pages through uploaded registries: when, which kind, how many rows, how many of them went well or failed.

        `GET /api/v1/workman-registries` (Исполнители → Получение списка реестров приглашения исполнителей). Retry
        class `read`: It only reads.

        Args:
            page_index: Page number; from 1, as a public client counts (the documents do not say).
            page_size: Items per page; default and maximum are not documented (a public client asks for 25).
            type: Kind of registry.
            options: How this call is carried through.

        Refused when:
            - HTTP 401: The token is missing or not accepted. Nothing renews it: final.
            - HTTP 403: The token has no right to this object or feature.
            - HTTP 422: Input or a rule of the business is not met ("Client Error"); final for that input.

        Notes:
            - Printed with `/v1`, its siblings with `/api/v1`. Reading taken: one service under `/api/v1`; the
                client's `path_prefix` changes it.
            - The answer is documented without fields: their names are inferred.
        """
        return self._calls.pages(
            "workman_registries.list",
            {
                "page_index": page_index,
                "page_size": page_size,
                "type": type,
            },
            options,
        )

    async def download_failed(
        self,
        *,
        id: int,
        options: CallOptions | None = None,
    ) -> ReceivedFile | None:
        """Download the faulty rows of an invitation registry.

        An Excel file with the rows that failed, each with its reason (a bad phone, a duplicate and the like).

        `GET /api/v1/workman-registries/{id}/failed` (Исполнители → Выгрузка файла с ошибочными записями в реестре
        приглашений). Retry class `read`: It only reads.

        Args:
            id: Registry id.
            options: How this call is carried through.

        Refused when:
            - HTTP 401: The token is missing or not accepted. Nothing renews it: final.
            - HTTP 403: The token has no right to this object or feature.
            - HTTP 404: No such object.
            - HTTP 422: Input or a rule of the business is not met ("Client Error"); final for that input.

        Notes:
            - Printed with `/v1`, its siblings with `/api/v1`. Reading taken: one service under `/api/v1`; the
                client's `path_prefix` changes it.
            - 200 is typed Object, the prose promises an Excel file. Reading taken: a workbook; JSON in its place
                is an error.
            - What comes for a registry without faulty rows is not documented. Reading taken: an empty answer says
                that nothing failed; so may 404, which is also the answer to an unknown id.
            - The tail is `/failed` here and `/errors` at payroll registries.
        """
        answer: ReceivedFile | None = await self._calls.call(
            "workman_registries.download_failed",
            {
                "id": id,
            },
            options,
        )
        return answer

    def list_items(
        self,
        *,
        id: int,
        page_index: int | None = None,
        page_size: int | None = None,
        search: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[WorkmanRegistryItem, WorkmanRegistryItemPage]:
        """List the rows of an invitation registry.

        Pages through every row of a registry: full name, tax number, phone, how it went.

        `GET /api/v1/workman-registries/{id}/items` (Исполнители → Получение элементов из реестра приглашений).
        Retry class `read`: It only reads.

        Args:
            id: Registry id.
            page_index: Page number; from 1, as a public client counts (the documents do not say).
            page_size: Items per page; default and maximum are not documented (a public client asks for 25).
            search: Text to look for in phone, full name and tax number.
            options: How this call is carried through.

        Refused when:
            - HTTP 401: The token is missing or not accepted. Nothing renews it: final.
            - HTTP 403: The token has no right to this object or feature.
            - HTTP 422: Input or a rule of the business is not met ("Client Error"); final for that input.

        Notes:
            - Printed with `/v1`, its siblings with `/api/v1`. Reading taken: one service under `/api/v1`; the
                client's `path_prefix` changes it.
            - The page promises to follow success and failure, and documents neither a filter nor codes for it.
                Reading taken: the state is an open text; failed is what the file of faulty rows lists.
        """
        return self._calls.pages(
            "workman_registries.list_items",
            {
                "id": id,
                "page_index": page_index,
                "page_size": page_size,
                "search": search,
            },
            options,
        )


class AsyncJobInvites(AsyncNamespace):
    """Performers (`job_invites`)."""

    __slots__ = ()

    async def invite_by_inn(
        self,
        *,
        job_id: int,
        inn: str,
        description: str | None = None,
        options: CallOptions | None = None,
    ) -> Job:
        """Invite a performer to a job by tax number.

        Invites a performer to one job, who may accept or decline. Poll `jobs.get` for the answer. Described in:
        edition A, page "Приглашение исполнителя к заданию по ИНН"; path from edition B, overview of jobs.

        `POST /api/v1/jobs/{jobId}/invites/invite-by-inn` (Исполнители → Приглашение исполнителя к заданию по ИНН).
        Retry class `check_first`: A repeat may send a second SMS or answer 422: look at the job first.

        After an `OutcomeUnknown`, read `jobs.get` before you repeat it.

        Args:
            job_id: Job id.
            inn: Performer's tax number, 12 digits for a person. Optional on paper, meaningless without it.
            description: Comment shown with the invitation.
            options: How this call is carried through.

        Effects:
            - Makes an invitation to the job.
            - Sends the performer an SMS with a link and a note in the app.
            - Moves the job from PUBLISHED to WORKMANPENDING (inferred from the names).

        Refused when:
            - HTTP 401: The token is missing or not accepted. Nothing renews it: final.
            - HTTP 403: The token has no right to this object or feature.
            - HTTP 422: Input or a rule of the business is not met ("Client Error"); final for that input.

        Notes:
            - `inn` is not marked as required. Reading taken: required.
            - Edition A shows no path and calls the parameter `id`, edition B gives the path with `{jobId}`.
                Reading taken: B.
            - `jobOffer` and `account` are texts here and objects in `jobs.get`. Reading taken: either.
            - The page lists the inputs of this POST as query parameters and shows no body. Reading taken: the
                query, as documented.
        """
        answer: Job = await self._calls.call(
            "job_invites.invite_by_inn",
            {
                "job_id": job_id,
                "inn": inn,
                "description": description,
            },
            options,
        )
        return answer

    async def invite_by_phone(
        self,
        *,
        job_id: int,
        phone: str,
        description: str | None = None,
        options: CallOptions | None = None,
    ) -> Job:
        """Invite a performer to a job by phone.

        Invites a performer to one job, who may accept or decline. Poll `jobs.get` for the answer. Described in:
        edition A, page "Приглашение исполнителя к заданию по телефону"; path from edition B, overview of jobs.

        `POST /api/v1/jobs/{jobId}/invites/invite-by-phone` (Исполнители → Приглашение исполнителя к заданию по
        телефону). Retry class `check_first`: A repeat may send a second SMS or answer 422: look at the job first.

        After an `OutcomeUnknown`, read `jobs.get` before you repeat it.

        Args:
            job_id: Job id.
            phone: Performer's phone. Optional on paper, meaningless without it. Any usual way to write a Russian
                number; it is sent as `+7XXXXXXXXXX`.
            description: Comment shown with the invitation.
            options: How this call is carried through.

        Effects:
            - Makes an invitation to the job.
            - Sends the performer an SMS with a link and a note in the app.
            - Moves the job from PUBLISHED to WORKMANPENDING (inferred from the names).

        Refused when:
            - HTTP 401: The token is missing or not accepted. Nothing renews it: final.
            - HTTP 403: The token has no right to this object or feature.
            - HTTP 422: Input or a rule of the business is not met ("Client Error"); final for that input.

        Notes:
            - `phone` is not marked as required. Reading taken: required.
            - Edition A shows no path and calls the parameter `id`, edition B gives the path with `{jobId}`.
                Reading taken: B.
            - `jobOffer` and `account` are texts here and objects in `jobs.get`. Reading taken: either.
            - The page lists the inputs of this POST as query parameters and shows no body. Reading taken: the
                query, as documented.
        """
        answer: Job = await self._calls.call(
            "job_invites.invite_by_phone",
            {
                "job_id": job_id,
                "phone": phone,
                "description": description,
            },
            options,
        )
        return answer


class AsyncJobs(AsyncNamespace):
    """Jobs (`jobs`)."""

    __slots__ = ()

    async def create(
        self,
        *,
        service_id: int,
        state_id: JobCreateState | str,
        title: str,
        description: str | None = None,
        budget: Decimal | int | str,
        address: str | None = None,
        schedule_start: dt.date | str | None = None,
        schedule_finish: dt.date | str | None = None,
        tags: Sequence[str] | None = None,
        storage_file_ids: Sequence[str] | None = None,
        options: CallOptions | None = None,
    ) -> JobCreated:
        """Create a job.

        Makes a job with title, first state, service and budget; the rest is optional. The way to pay the
        self-employed by edition B. Described in: edition A, page "Создание задания"; path from edition B, overview
        of jobs.

        `POST /api/v1/jobs` (Задания → Создание задания). Retry class `check_first`: A repeat makes a second job
        and there is no idempotency key: look for date and title first.

        Give at least one of `schedule_start`, `schedule_finish`.

        After an `OutcomeUnknown`, read `jobs.list` before you repeat it.

        Args:
            service_id: Service (`id` in `services_groups.list`). Optional on paper.
            state_id: First state. Optional on paper.
            title: Title. Optional on paper.
            description: Text.
            budget: Budget, in roubles (assumed). Optional on paper.
            address: Address.
            schedule_start: First day; the format is not documented, sent as YYYY-MM-DD. Required if
                `scheduleFinish` is absent.
            schedule_finish: Last day; the format is not documented, sent as YYYY-MM-DD. Required if
                `scheduleStart` is absent.
            tags: Tags.
            storage_file_ids: Ids of files uploaded before; the call for that is not documented.
            options: How this call is carried through.

        Effects:
            - Makes a job.
            - With `stateId` MODERATION the budget is probably held (the states MODERATION_AWAITING_HOLD,
                _HOLD_FAILED and _HOLD_COMPLETED exist).

        Refused when:
            - HTTP 401: The token is missing or not accepted. Nothing renews it: final.
            - HTTP 403: The token has no right to this object or feature.
            - HTTP 422: Input or a rule of the business is not met ("Client Error"); final for that input.

        Notes:
            - The prose says that the answer is the job; its list of fields is the customer's, flattened. Reading
                taken: either; see `JobCreated.id`.
            - `ogrn` and the misspelt `orgn` are both listed. Reading taken: either.
            - Title, service, state and budget are called the set parameters and not marked as required. Reading
                taken: required.
            - Each of the two days is required where the other is absent, while the prose calls dates optional.
                Reading taken: one of them.
            - The page lists the inputs of this POST as query parameters and shows no body. Reading taken: the
                query, as documented.
            - The page could be read in part only, up to its list of fields: the errors are those of the sibling
                pages.
        """
        answer: JobCreated = await self._calls.call(
            "jobs.create",
            {
                "service_id": service_id,
                "state_id": state_id,
                "title": title,
                "description": description,
                "budget": budget,
                "address": address,
                "schedule_start": schedule_start,
                "schedule_finish": schedule_finish,
                "tags": tags,
                "storage_file_ids": storage_file_ids,
            },
            options,
        )
        return answer

    def list(
        self,
        *,
        page_index: int | None = None,
        page_size: int | None = None,
        date_from: dt.date | str | None = None,
        date_to: dt.date | str | None = None,
        state: Sequence[JobState | str] | None = None,
        receipt_state: Sequence[ReceiptState | str] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[JobRow, JobPage]:
        """List jobs.

        Pages through jobs by state, day and state of the receipt. The path is inferred: its page shows none.
        Described in: edition A, page "Получение списка всех заданий".

        `GET /api/v1/jobs` (Задания → Получение списка всех заданий). Retry class `read`: It only reads.

        Args:
            page_index: Page number; from 1, as a public client counts (the documents do not say).
            page_size: Items per page; default and maximum are not documented (a public client asks for 25).
            date_from: From this day.
            date_to: To this day.
            state: States of jobs.
            receipt_state: States of receipts.
            options: How this call is carried through.

        Refused when:
            - HTTP 401: The token is missing or not accepted. Nothing renews it: final.
            - HTTP 403: The token has no right to this object or feature.
            - HTTP 422: Input or a rule of the business is not met ("Client Error"); final for that input.

        Notes:
            - The path is not shown. Reading taken: `/api/v1/jobs`, like its siblings; if it answers 404 or 405,
                `/api/v1/jobs/page`, like `employees.list`, is the next guess.
            - The prose promises metadata and jobs (title, state, budget, allowed actions), the list of fields one
                flat row of a payment report. Reading taken: a list under `items` or a bare one, of either.
            - How several values of a filter are written is not shown. Reading taken: the plain name, once for each
                value.
            - Which day the two filters are about is not said. The page could be read in part only: further fields
                may come, and the errors are those of the sibling pages.
        """
        return self._calls.pages(
            "jobs.list",
            {
                "page_index": page_index,
                "page_size": page_size,
                "date_from": date_from,
                "date_to": date_to,
                "state": state,
                "receipt_state": receipt_state,
            },
            options,
        )

    async def get(
        self,
        *,
        job_id: int,
        options: CallOptions | None = None,
    ) -> Job:
        """Get a job.

        A job with its documents: once it is PAID, `jobOffer` has links to contract, appendix, act and receipt.
        Described in: edition A, page "Получение информации о задании по ID"; edition B, page "Получение информации
        о задании".

        `GET /api/v1/jobs/{jobId}` (Задания → Получение информации о задании по ID). Retry class `read`: It only
        reads.

        Args:
            job_id: Job id.
            options: How this call is carried through.

        Refused when:
            - HTTP 401: The token is missing or not accepted. Nothing renews it: final.
            - HTTP 403: The token has no right to this object or feature.
            - HTTP 404: No such object.
            - HTTP 422: Input or a rule of the business is not met ("Client Error"); final for that input.

        Notes:
            - Contract and appendix are both called contract. Reading taken: `yearlyContract` is the contract,
                `contract` the appendix.
            - `Origin` in the prose. Reading taken: `origin` or `Origin`.
            - 401 and 422 are missing on this page only. Reading taken: as everywhere.
            - `files` is an object although its name is plural. Reading taken: an object or a list.
        """
        answer: Job = await self._calls.call(
            "jobs.get",
            {
                "job_id": job_id,
            },
            options,
        )
        return answer


class AsyncJobOffers(AsyncNamespace):
    """Jobs (`job_offers`)."""

    __slots__ = ()

    async def finish_execution(
        self,
        *,
        offer_id: int,
        options: CallOptions | None = None,
    ) -> JobOffer | None:
        """Confirm that the work is done.

        The customer confirms that the work on an offer is done. Then `job_offers.accept_result`, or
        `job_offers.arbitrate` if the amount changes. Described in: edition B, overview of jobs.

        `POST /api/v1/job-offers/{offerId}/finish-execution` (Задания → finish-execution). Retry class
        `check_first`: No money moves, but a repeat is likely to be refused: look at the job first.

        After an `OutcomeUnknown`, read `jobs.get` before you repeat it.

        Args:
            offer_id: Offer id: `jobOffer.id` of `jobs.get`, not the job's.
            options: How this call is carried through.

        Effects:
            - Moves the job from INPROGRESS to FINISHED (inferred from the names).
            - The act may be issued for signing.

        Refused when:
            - HTTP 401: The token is missing or not accepted. Nothing renews it: final.
            - HTTP 403: The token has no right to this object or feature.
            - HTTP 422: Input or a rule of the business is not met ("Client Error"); final for that input.

        Notes:
            - Only the overview names this call; answer and errors are those of `job_offers.arbitrate`. Reading
                taken: any success is accepted; look at the job for the truth.
        """
        answer: JobOffer | None = await self._calls.call(
            "job_offers.finish_execution",
            {
                "offer_id": offer_id,
            },
            options,
        )
        return answer

    async def accept_result(
        self,
        *,
        offer_id: int,
        confirm: bool,
        options: CallOptions | None = None,
    ) -> JobOffer | None:
        """Accept the result and pay.

        The customer accepts the result, which starts the payout of the job. Described in: edition B, overview of
        jobs.

        `POST /api/v1/job-offers/{offerId}/result-accept` (Задания → result-accept). Retry class `money`: Money
        moves: look at the job, and repeat only if its state has not changed.

        After an `OutcomeUnknown`, read `jobs.get` before you repeat it.

        Args:
            offer_id: Offer id: `jobOffer.id` of `jobs.get`, not the job's.
            confirm: Must be true, to say that this is meant: it starts the payout and debits the balance of the
                customer.
            options: How this call is carried through.

        Effects:
            - Debits the balance of the customer.
            - Starts payout, receipt and act.
            - Pays the tax of a self-employed performer.
            - Moves the job from FINISHED to PAID; what is in between is not documented.

        Refused when:
            - HTTP 401: The token is missing or not accepted. Nothing renews it: final.
            - HTTP 403: The token has no right to this object or feature.
            - HTTP 422: Input or a rule of the business is not met ("Client Error"); final for that input.

        Notes:
            - Only the overview names this call; answer and errors are those of `job_offers.arbitrate`. Reading
                taken: any success is accepted; poll the job until PAID.
        """
        answer: JobOffer | None = await self._calls.call(
            "job_offers.accept_result",
            {
                "offer_id": offer_id,
                "confirm": confirm,
            },
            options,
        )
        return answer

    async def arbitrate(
        self,
        *,
        offer_id: int,
        result_decline_comment: str | None = None,
        result_decline_new_price: Decimal | int | str,
        confirm: bool,
        options: CallOptions | None = None,
    ) -> JobOffer | None:
        """Finish a job with another amount.

        Closes a job with another amount than was agreed. By the vendor's help text the reason is optional and the
        performer is told the new amount. Described in: edition B, page "Завершение задания с изменением
        стоимости".

        `POST /api/v1/job-offers/{offerId}/arbitration` (Задания → Завершение задания с изменением стоимости).
        Retry class `money`: The amount changes: look at the job and its `jobOffer.arbitration` first.

        After an `OutcomeUnknown`, read `jobs.get` before you repeat it.

        Args:
            offer_id: Offer id: `jobOffer.id` of `jobs.get`, not the job's.
            result_decline_comment: Reason.
            result_decline_new_price: The new amount, in roubles (assumed). Optional on paper, meaningless without
                it.
            confirm: Must be true, to say that this is meant: it changes the amount that is paid for the job.
            options: How this call is carried through.

        Effects:
            - Opens or settles an arbitration on the offer.
            - Changes the amount to be paid.
            - Tells the performer.

        Refused when:
            - HTTP 401: The token is missing or not accepted. Nothing renews it: final.
            - HTTP 403: The token has no right to this object or feature.
            - HTTP 422: Input or a rule of the business is not met ("Client Error"); final for that input.

        Notes:
            - The overview calls it the way to finish a job with another amount, its fields speak of declining the
                result. Reading taken: it declines the agreed price and proposes a new one; whether anybody must
                consent is not said: poll the job.
            - `resultDeclineNewPrice` is not marked as required. Reading taken: required.
            - Body parameters without a media type. Reading taken: JSON.
        """
        answer: JobOffer | None = await self._calls.call(
            "job_offers.arbitrate",
            {
                "offer_id": offer_id,
                "result_decline_comment": result_decline_comment,
                "result_decline_new_price": result_decline_new_price,
                "confirm": confirm,
            },
            options,
        )
        return answer


class AsyncJobRegistries(AsyncNamespace):
    """Jobs (`job_registries`)."""

    __slots__ = ()

    async def upload_json(
        self,
        *,
        payload: Any = None,
        rows: Sequence[JobRegistryRow] | None = None,
        options: CallOptions | None = None,
    ) -> JobRegistryUploaded:
        """Upload a registry of jobs.

        Makes many jobs at once and answers with the id of the registry. They are not published: performers see
        nothing until a further step, whose call is not documented; publish in the cabinet. Described in: edition
        B, overview of jobs.

        `POST /api/v1/job-registries/json` (Задания → job-registries/json). Retry class `check_first`: A repeat
        makes a second registry; nothing is published, so it can be abandoned.

        Give exactly one of `payload`, `rows`.

        After an `OutcomeUnknown`, read `jobs.list` before you repeat it.

        Args:
            payload: The body as it is: for whoever knows from Qugo what it must be.
            rows: Rows of a guessed form, as a bare list. Ask Qugo first. Inferred: the documents do not say so.
            options: How this call is carried through.

        Effects:
            - Makes jobs that are not published.

        Refused when:
            - HTTP 401: The token is missing or not accepted. Nothing renews it: final.
            - HTTP 403: The token has no right to this object or feature.
            - HTTP 422: Input or a rule of the business is not met ("Client Error"); final for that input.

        Notes:
            - Only the overview names this call; neither rows nor what is around them are described, answer and
                errors are assumed. Reading taken: `payload` is sent as it is; `rows` is a guess made of
                `jobs.create` and the direct payout.
            - How a registry is published, and how its rows and faults are read, is not documented. Reading taken:
                no calls are offered; follow `jobs.list`.
        """
        answer: JobRegistryUploaded = await self._calls.call(
            "job_registries.upload_json",
            {
                "payload": payload,
                "rows": rows,
            },
            options,
        )
        return answer


class AsyncServicesGroups(AsyncNamespace):
    """Payouts (`services_groups`)."""

    __slots__ = ()

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> ServicesGroups:
        """List services.

        The directory of services with their codes: `serviceId` of jobs, `type` of payouts. The second sheet of the
        payroll template has the same list. Described in: overviews of jobs and payouts, both editions.

        `GET /api/v1/common/services-groups` (Выплаты → services-groups). Retry class `read`: It only reads; keep
        what it says.

        Args:
            options: How this call is carried through.

        Refused when:
            - HTTP 401: The token is missing or not accepted. Nothing renews it: final.
            - HTTP 403: The token has no right to this object or feature.

        Notes:
            - Printed with `/v1`, its siblings with `/api/v1`. Reading taken: one service under `/api/v1`; the
                client's `path_prefix` changes it.
            - `jobs.create` wants a number, the direct payout a text. Reading taken: two keys of one service; both
                are read.
            - Only overviews name this call: its answer is not described.
        """
        answer: ServicesGroups = await self._calls.call(
            "services_groups.list",
            {},
            options,
        )
        return answer


class AsyncPayrollRegistries(AsyncNamespace):
    """Payouts (`payroll_registries`)."""

    __slots__ = ()

    async def download_template(
        self,
        *,
        options: CallOptions | None = None,
    ) -> ReceivedFile:
        """Download the payroll template.

        The current Excel template: tax number, amount and text of the receipt (required), service, and by analogy
        with the direct payout the date of the act (DD.MM.YYYY) and tags; a second sheet lists the services.
        Described in: edition A, page "Получение шаблона реестра для выплат".

        `GET /api/v1/payroll-registries/template` (Выплаты → Получение шаблона реестра для выплат). Retry class
        `read`: It only reads.

        Args:
            options: How this call is carried through.

        Refused when:
            - HTTP 401: The token is missing or not accepted. Nothing renews it: final.
            - HTTP 403: The token has no right to this object or feature.
            - HTTP 404: No such object.
            - HTTP 422: Input or a rule of the business is not met ("Client Error"); final for that input.

        Notes:
            - 200 is typed Object, an Excel file is meant. Reading taken: a workbook; JSON in its place is an
                error.
            - How the headings read is not documented: take them from the file, by their meaning, in any order.
            - Edition B, which uploads JSON, does not mention it. Reading taken: still valid.
        """
        answer: ReceivedFile = await self._calls.call(
            "payroll_registries.download_template",
            {},
            options,
        )
        return answer

    async def upload(
        self,
        *,
        file: FileArg,
        self_employed: bool | None = None,
        edition: DocumentEdition | str | None = None,
        options: CallOptions | None = None,
    ) -> PayrollRegistry:
        """Upload a payroll registry.

        Makes a payroll registry of a filled template and answers with its id. Its rows are checked afterwards;
        nothing is paid until `payroll_registries.execute`. A corrected file of faulty rows, without the platform's
        comments, is uploaded here too. Described in: edition A, overview of payouts.

        `POST /api/v1/payroll-registries` (Выплаты → payroll-registries). Retry class `check_first`: A repeat makes
        a second registry, which could be paid by mistake: look at the list first.

        After an `OutcomeUnknown`, read `payroll_registries.list` before you repeat it.

        Args:
            file: The workbook (xlsx). The name of the part is assumed. Inferred: the documents do not say so.
            self_employed: Whether a performer is self-employed (`smzState` OK), if you know. It is checked and not
                sent.
            edition: Whose word on the self-employed holds, if not edition B's. It is checked and not sent.
                Required if `selfEmployed` is true.
            options: How this call is carried through.

        Effects:
            - Makes a registry whose rows are checked (PENDING_VALIDATION, then READY_TO_APPLY or
                VALIDATION_FAILED).

        Refused when:
            - HTTP 401: The token is missing or not accepted. Nothing renews it: final.
            - HTTP 403: The token has no right to this object or feature.
            - HTTP 422: Input or a rule of the business is not met ("Client Error"); final for that input.

        Notes:
            - Edition A presents registries as the way to pay (the commonest fault of a row is that the performer
                is not self-employed); edition B says that they serve natural persons, sole traders and companies
                and not the self-employed, who are paid through jobs. Reading taken: B, which is later by its
                content (inferred); `edition` overrides it.
            - Edition B uploads JSON and does not mention it. Only an overview names this call: body and answer are
                assumed.
        """
        answer: PayrollRegistry = await self._calls.call(
            "payroll_registries.upload",
            {
                "file": file,
                "self_employed": self_employed,
                "edition": edition,
            },
            options,
        )
        return answer

    async def upload_json(
        self,
        *,
        payload: Any = None,
        rows: Sequence[PayrollRow] | None = None,
        self_employed: bool | None = None,
        edition: DocumentEdition | str | None = None,
        options: CallOptions | None = None,
    ) -> PayrollRegistry:
        """Upload a payroll registry as JSON.

        Makes a payroll registry of JSON rows; it waits for `payroll_registries.execute`. Described in: edition B,
        overview of payouts.

        `POST /api/v1/payroll-registries/payrolls` (Выплаты → payroll-registries/payrolls). Retry class
        `check_first`: A repeat makes a second registry, which could be paid by mistake: look at the list first.

        Give exactly one of `payload`, `rows`.

        After an `OutcomeUnknown`, read `payroll_registries.list` before you repeat it.

        Args:
            payload: The body as it is: for whoever knows from Qugo what it must be.
            rows: Rows of a guessed form, as a bare list. Ask Qugo first. Inferred: the documents do not say so.
            self_employed: Whether a performer is self-employed (`smzState` OK), if you know. It is checked and not
                sent.
            edition: Whose word on the self-employed holds, if not edition B's. It is checked and not sent.
                Required if `selfEmployed` is true.
            options: How this call is carried through.

        Effects:
            - Makes a registry that waits for its confirmation.

        Refused when:
            - HTTP 401: The token is missing or not accepted. Nothing renews it: final.
            - HTTP 403: The token has no right to this object or feature.
            - HTTP 422: Input or a rule of the business is not met ("Client Error"); final for that input.

        Notes:
            - Edition A presents registries as the way to pay (the commonest fault of a row is that the performer
                is not self-employed); edition B says that they serve natural persons, sole traders and companies
                and not the self-employed, who are paid through jobs. Reading taken: B, which is later by its
                content (inferred); `edition` overrides it.
            - Only the overview names this call; neither rows nor what is around them are described, answer and
                errors are assumed. Reading taken: `payload` is sent as it is; `rows` is a guess made of the direct
                payout.
        """
        answer: PayrollRegistry = await self._calls.call(
            "payroll_registries.upload_json",
            {
                "payload": payload,
                "rows": rows,
                "self_employed": self_employed,
                "edition": edition,
            },
            options,
        )
        return answer

    async def create_direct(
        self,
        *,
        type: str,
        title: str,
        inn: str,
        price: Decimal | int | str,
        act_date: dt.date | str | None = None,
        tags: Sequence[str] | None = None,
        self_employed: bool | None = None,
        edition: DocumentEdition | str | None = None,
        confirm: bool,
        options: CallOptions | None = None,
    ) -> PayrollRegistry:
        """Pay one performer at once.

        Makes a registry of one row and pays it without further confirmation. With mandatory acts the payment waits
        for the act to be signed, 48 hours at most. Paid is only a row in state PAID: follow
        `payroll_registries.list_items`. Described in: edition A, page "Формирование реестра выплат с одним
        элементом"; edition B, overview of payouts.

        `POST /api/v1/payroll-registries/direct` (Выплаты → Формирование реестра выплат с одним элементом). Retry
        class `money`: Money moves and there is no idempotency key: look for a registry of that time, tax number
        and amount, and only then decide.

        After an `OutcomeUnknown`, read `payroll_registries.list` before you repeat it.

        Args:
            type: Code of the service (from `services_groups.list`).
            title: Text of the receipt.
            inn: Performer's tax number.
            price: Amount, in roubles (assumed); documented as a text.
            act_date: Date of the act.
            tags: Tags.
            self_employed: Whether a performer is self-employed (`smzState` OK), if you know. It is checked and not
                sent.
            edition: Whose word on the self-employed holds, if not edition B's. It is checked and not sent.
                Required if `selfEmployed` is true.
            confirm: Must be true, to say that this is meant: it pays at once and asks nobody; by the later edition
                of the documents it does not serve the self-employed.
            options: How this call is carried through.

        Effects:
            - Holds and pays from the balance of the customer.
            - Makes the receipt and, if acts are on, the act.
            - Makes a job with a shortened life.

        Refused when:
            - HTTP 401: The token is missing or not accepted. Nothing renews it: final.
            - HTTP 403: The token has no right to this object or feature.
            - HTTP 422: Input or a rule of the business is not met ("Client Error"); final for that input.

        Notes:
            - Edition A presents registries as the way to pay (the commonest fault of a row is that the performer
                is not self-employed); edition B says that they serve natural persons, sole traders and companies
                and not the self-employed, who are paid through jobs. Reading taken: B, which is later by its
                content (inferred); `edition` overrides it.
            - The page lists the inputs of this POST as query parameters and shows no body. Reading taken: the
                query, as documented.
            - Names are in Pascal case here and in camel case elsewhere. Reading taken: exactly these.
            - `Price` is a text, the budget of a job a number. Reading taken: the same roubles with a point.
        """
        answer: PayrollRegistry = await self._calls.call(
            "payroll_registries.create_direct",
            {
                "type": type,
                "title": title,
                "inn": inn,
                "price": price,
                "act_date": act_date,
                "tags": tags,
                "self_employed": self_employed,
                "edition": edition,
                "confirm": confirm,
            },
            options,
        )
        return answer

    def list(
        self,
        *,
        page_index: int | None = None,
        page_size: int | None = None,
        search: str | None = None,
        title: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[PayrollRegistry, PayrollRegistryPage]:
        """List payroll registries.

        Pages through registries with the time of their making and their state (awaiting payment, paid and so on).
        The path is inferred: its page shows none. Described in: edition A, page "Получение списка реестров
        выплат".

        `GET /api/v1/payroll-registries` (Выплаты → Получение списка реестров выплат). Retry class `read`: It only
        reads.

        Args:
            page_index: Page number; from 1, as a public client counts (the documents do not say).
            page_size: Items per page; default and maximum are not documented (a public client asks for 25).
            search: Text to look for.
            title: Title.
            options: How this call is carried through.

        Refused when:
            - HTTP 401: The token is missing or not accepted. Nothing renews it: final.
            - HTTP 403: The token has no right to this object or feature.
            - HTTP 404: No such object.
            - HTTP 422: Input or a rule of the business is not met ("Client Error"); final for that input.

        Notes:
            - The path is not shown. Reading taken: the one that the upload has.
            - `registryVersion` and `newRegistry` are listed beside `items` and may belong to an item. Reading
                taken: look in both places.
        """
        return self._calls.pages(
            "payroll_registries.list",
            {
                "page_index": page_index,
                "page_size": page_size,
                "search": search,
                "title": title,
            },
            options,
        )

    async def execute(
        self,
        *,
        registry_id: int,
        confirm: bool,
        options: CallOptions | None = None,
    ) -> PayrollExecution | None:
        """Pay a payroll registry.

        Confirms and starts the payment of a registry. A success says that it was accepted: paid is only a row in
        state PAID. Look at the rows first (`payroll_registries.list_items`): whether a registry with faulty rows
        may be paid is not documented. Described in: edition A, page "Оплата реестра по ID"; overviews of payouts,
        both editions.

        `POST /api/v1/payroll-registries/{registryId}/execute` (Выплаты → Оплата реестра по ID). Retry class
        `money`: Money moves: look at the rows, and repeat only if none has left READY_TO_APPLY.

        After an `OutcomeUnknown`, read `payroll_registries.list_items` before you repeat it.

        Args:
            registry_id: Registry id.
            confirm: Must be true, to say that this is meant: it pays every valid row of the registry from the
                balance of the customer.
            options: How this call is carried through.

        Effects:
            - Holds and pays every valid row from the customer's own balance.
            - Makes receipts and acts.
            - Moves rows from READY_TO_APPLY to APPLYING (inferred from the order of the states).

        Refused when:
            - HTTP 401: The token is missing or not accepted. Nothing renews it: final.
            - HTTP 403: The token has no right to this object or feature.
            - HTTP 404: No such object.
            - HTTP 422: Input or a rule of the business is not met ("Client Error"); final for that input.

        Notes:
            - The text of the page says 204, its table 200 with an Object, the overviews JSON with state, id and
                amount. Reading taken: any success, whatever its body.
            - The text says that 204 confirms the operation's end, while the states of the rows go on afterwards.
                Reading taken: accepted, not paid.
            - Edition A presents registries as the way to pay (the commonest fault of a row is that the performer
                is not self-employed); edition B says that they serve natural persons, sole traders and companies
                and not the self-employed, who are paid through jobs. Reading taken: B, which is later by its
                content (inferred).
        """
        answer: PayrollExecution | None = await self._calls.call(
            "payroll_registries.execute",
            {
                "registry_id": registry_id,
                "confirm": confirm,
            },
            options,
        )
        return answer

    def list_items(
        self,
        *,
        registry_id: int,
        page_index: int | None = None,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[PayrollRegistryItem, PayrollRegistryItemPage]:
        """List the rows of a payroll registry.

        Rows of a registry with the state of the payment, receipt, act and other documents. Poll with a growing
        pause, from 10 seconds to 5 minutes; a signature of an act may take 48 hours. Described in: edition A, page
        "Получение списка элементов реестра выплат"; edition B, overview of payouts.

        `GET /api/v1/payroll-registries/{registryId}/items` (Выплаты → Получение списка элементов реестра выплат).
        Retry class `read`: It only reads; poll with a growing pause.

        Args:
            registry_id: Registry id; called `id` in edition B.
            page_index: Page number; from 1, as a public client counts (the documents do not say). Inferred: the
                documents do not say so.
            page_size: Items per page; default and maximum are not documented (a public client asks for 25).
                Inferred: the documents do not say so.
            options: How this call is carried through.

        Refused when:
            - HTTP 401: The token is missing or not accepted. Nothing renews it: final.
            - HTTP 403: The token has no right to this object or feature.
            - HTTP 404: No such object.
            - HTTP 422: Input or a rule of the business is not met ("Client Error"); final for that input.

        Notes:
            - Printed with `/v1` on its page and in edition A's overview, with `/api/v1` in edition B. Reading
                taken: one service under `/api/v1`; the client's `path_prefix` changes it.
            - The list of states is headed "new statuses". Reading taken: an unknown code is work in progress,
                never paid, never failed.
            - AWAITING_HOLD_BALANCE is explained as "basic entities made". Reading taken: money is not held yet.
            - The page could be read up to its tables only: whether there are pages is unknown. Reading taken:
                `PageIndex` and `PageSize` are sent, and a short or repeated page is the last.
            - The prose calls the list `Items`. Reading taken: `items` or `Items`.
        """
        return self._calls.pages(
            "payroll_registries.list_items",
            {
                "registry_id": registry_id,
                "page_index": page_index,
                "page_size": page_size,
            },
            options,
        )

    async def download_errors(
        self,
        *,
        id: int,
        options: CallOptions | None = None,
    ) -> ReceivedFile | None:
        """Download the faulty rows of a payroll registry.

        An Excel file with the faulty rows and a comment on each (a wrong tax number, an empty field and the like).
        Correct it, remove the platform's comments, and upload it again. Described in: edition A, page "Выгрузка
        файла с ошибочными записями реестра выплат"; path from edition B, overview of payouts.

        `GET /api/v1/payroll-registries/{id}/errors` (Выплаты → Выгрузка файла с ошибочными записями реестра
        выплат). Retry class `read`: It only reads.

        Args:
            id: Registry id.
            options: How this call is carried through.

        Refused when:
            - HTTP 401: The token is missing or not accepted. Nothing renews it: final.
            - HTTP 403: The token has no right to this object or feature.
            - HTTP 404: No such object.
            - HTTP 422: Input or a rule of the business is not met ("Client Error"); final for that input.

        Notes:
            - Printed with `/v1`, its siblings with `/api/v1`. Reading taken: one service under `/api/v1`; the
                client's `path_prefix` changes it.
            - The tail is `/errors` here and `/failed` at invitation registries.
            - Only edition B says that the comments must be removed before the file is uploaded again. Reading
                taken: always remove them.
            - 200 is typed Object, an Excel file is meant. Reading taken: a workbook; JSON in its place is an
                error; an empty answer says that nothing is faulty.
        """
        answer: ReceivedFile | None = await self._calls.call(
            "payroll_registries.download_errors",
            {
                "id": id,
            },
            options,
        )
        return answer


class AsyncExperimentalWorkmans(AsyncNamespace):
    """Outside the documents (`experimental.workmans`)."""

    __slots__ = ()

    def sync(
        self,
        *,
        update_since: dt.date | str | None = None,
        page_index: int | None = None,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[Workman, WorkmanPage]:
        """List changed performers.

        Experimental: known only from third-party code (GitHub mbondarenkoqugo/1c-integration-project), so it may
        be wrong or change. The vendor's documents do not know this call; a prototype of an extension for 1C uses
        it. Profiles that changed since a day.

        `GET /api/v1/sync/workmans` (Вне документации → sync/workmans). Retry class `read`: It only reads.

        Args:
            update_since: Changed since this day.
            page_index: Page number, from 1.
            page_size: Items per page; the prototype asks for 25.
            options: How this call is carried through.

        Notes:
            - The prototype names the base `/api/v1` and then calls `/sync/workmans` at the host, so the prefix is
                lost. Reading taken: with the prefix.
            - `pageindex` here, `PageIndex` in the documents. Reading taken: as the prototype writes it, which is
                the only evidence for this call.
            - The prototype takes any status from 400 on for a failure. None of the fields is vouched for.
        """
        return self._calls.pages(
            "experimental.workmans.sync",
            {
                "update_since": update_since,
                "page_index": page_index,
                "page_size": page_size,
            },
            options,
        )


class AsyncExperimental(AsyncNamespace):
    """Experimental (`experimental`)."""

    __slots__ = ()

    @property
    def workmans(self) -> AsyncExperimentalWorkmans:
        """Outside the documents (`experimental.workmans`)."""
        return AsyncExperimentalWorkmans(self._calls)


class AsyncQugo(AsyncClient):
    """A client of Qugo.

    Performers, jobs and payouts of a customer. The sources are the vendor's public documents (in Russian) in two
    editions: A, and B ("Qugo Integration API"), the later one by its content, which is inferred. Where they
    contradict themselves or each other, the notes of a call say which reading is taken. Many answers are described
    in prose only: what has no documented name is marked as inferred, and nearly everything may be absent. No
    webhooks are documented: poll, from every 10 seconds growing to every 5 minutes. Balance and documents are
    headings without calls.

    Use it as a context manager: `async with AsyncQugo(key=…) as api: …`.

    Args:
        base_url: Where the platform is, unless an environment says: its documents do not. Plain `http` is refused
            off this machine.
        key: The key, sent with every call.
        environment: A known address, by its name: `demo`, Named by public integration code only, not by the
            documents.
        path_prefix: What paths begin with, such as `/api/v1`; as each call's documents have it unless given.
        http_client: An `httpx.AsyncClient` of your own, or anything shaped like it; you close it.
        timeout: Give up on one attempt after this many seconds.
        max_attempts: How many attempts a call may have, the first included.
        allow_http: Allow plain `http` everywhere.
        max_response_bytes: Answers over this size are not read (64 MiB unless given).
    """

    _platform = "qugo"

    def __init__(
        self,
        base_url: str | None = None,
        *,
        key: str,
        environment: Literal["demo"] | None = None,
        path_prefix: str | None = None,
        http_client: AsyncHttpClient | None = None,
        timeout: float = 30.0,
        max_attempts: int = 4,
        allow_http: bool = False,
        max_response_bytes: int | None = None,
        _host: Host | None = None,
    ) -> None:
        super().__init__(
            base_url,
            key=key,
            environment=environment,
            path_prefix=path_prefix,
            http_client=http_client,
            timeout=timeout,
            max_attempts=max_attempts,
            allow_http=allow_http,
            max_response_bytes=max_response_bytes,
            _host=_host,
        )

    @property
    def employees(self) -> AsyncEmployees:
        """Performers (`employees`)."""
        return AsyncEmployees(self._calls)

    @property
    def workman_registries(self) -> AsyncWorkmanRegistries:
        """Performers (`workman_registries`)."""
        return AsyncWorkmanRegistries(self._calls)

    @property
    def job_invites(self) -> AsyncJobInvites:
        """Performers (`job_invites`)."""
        return AsyncJobInvites(self._calls)

    @property
    def jobs(self) -> AsyncJobs:
        """Jobs (`jobs`)."""
        return AsyncJobs(self._calls)

    @property
    def job_offers(self) -> AsyncJobOffers:
        """Jobs (`job_offers`)."""
        return AsyncJobOffers(self._calls)

    @property
    def job_registries(self) -> AsyncJobRegistries:
        """Jobs (`job_registries`)."""
        return AsyncJobRegistries(self._calls)

    @property
    def services_groups(self) -> AsyncServicesGroups:
        """Payouts (`services_groups`)."""
        return AsyncServicesGroups(self._calls)

    @property
    def payroll_registries(self) -> AsyncPayrollRegistries:
        """Payouts (`payroll_registries`)."""
        return AsyncPayrollRegistries(self._calls)

    @property
    def experimental(self) -> AsyncExperimental:
        """Experimental (`experimental`)."""
        return AsyncExperimental(self._calls)
