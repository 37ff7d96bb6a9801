# Made from core/catalog/planado.json by gigwire-codegen; do not edit.
"""Planado: calls, for asyncio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gigwire.async_client import AsyncClient, AsyncNamespace

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from uuid import UUID

    from gigwire.host import Host
    from gigwire.options import CallOptions
    from gigwire.pager import AsyncPager
    from gigwire.planado.codes import JobStatus
    from gigwire.planado.inputs import (
        AddressInput,
        AssigneeInput,
        ClientRefInput,
        ContactInput,
        CustomFieldInput,
        DurationInput,
        JobClientInput,
        JobSiteInput,
        JobTypeInput,
        MultipleAssigneeInput,
        ReportFieldInput,
        ResolutionInput,
        ShiftInput,
        SkillInput,
        TemplateInput,
        TerritoryInput,
        UserPermissionsInput,
    )
    from gigwire.planado.models import (
        ClientDetails,
        ClientPage,
        ClientSaved,
        DictionaryValue,
        DictionaryValuePage,
        Job,
        JobEvent,
        JobEventPage,
        JobLocation,
        JobLocationPage,
        JobPage,
        JobSaved,
        JobSummary,
        JobType,
        JobTypePage,
        PickList,
        PickListPage,
        ResolutionDefinition,
        ResolutionPage,
        Site,
        SitePage,
        SiteSaved,
        Skill,
        SkillPage,
        Team,
        TeamPage,
        Template,
        TemplatePage,
        TemplateSummary,
        Territory,
        TerritoryPage,
        Timeline,
        UserList,
        UserSaved,
        Webhook,
        WebhookPage,
        WebhookRequest,
        WebhookRequestPage,
    )
    from gigwire.transport import AsyncHttpClient


class AsyncJobs(AsyncNamespace):
    """Jobs (`jobs`)."""

    __slots__ = ()

    def list(
        self,
        *,
        status: Sequence[JobStatus | str] | None = None,
        scheduled_at_after: dt.datetime | str | None = None,
        scheduled_at_before: dt.datetime | str | None = None,
        assignee_worker_uuid: UUID | str | None = None,
        external_order_id: str | None = None,
        updated_at_after: dt.datetime | str | None = None,
        updated_at_before: dt.datetime | str | None = None,
        after: UUID | str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[JobSummary, JobPage]:
        """List jobs.

        Jobs, the newest first, page by page. What they refer to is there by identifier only: `jobs.get` has the
        whole job. Described in: List jobs (api-docs.planadoapp.com/docs/v2/resources/jobs/list.html); our copy has
        its beginning, without the section on filters.

        `GET /v2/jobs` (Jobs → List jobs). Retry class `read`: It only reads.

        Args:
            status: Statuses. Known only from third-party code.
            scheduled_at_after: Planned later than this. Known only from third-party code.
            scheduled_at_before: Planned earlier than this. Known only from third-party code.
            assignee_worker_uuid: Worker. Known only from third-party code.
            external_order_id: Your order, lead or deal. Known only from third-party code.
            updated_at_after: Changed later than this, strictly. Inferred: the documents do not say so.
            updated_at_before: Changed earlier than this, strictly. Inferred: the documents do not say so.
            after: Go on after the element with this identifier; leave it out for the beginning.
            options: How this call is carried through.

        Notes:
            - Our copy of the documents lacks the section on filters: `updated_at` is documented for sites and
                taken to work here, the others come from third-party code. Check what comes back: a filter that the
                platform does not know is probably ignored.
            - `scheduled_at` has no zone in the sample (2019-11-20T06:25:00) and ends in Z elsewhere. Reading
                taken: both, and no zone is made up.
            - `scheduled_duration` is a String in the table and an object with minutes in the sample. Reading
                taken: the object.
            - `description` and `contacts` are in the table and not in the sample. Reading taken: they may be
                absent.
            - `type_uuid` is not null here, while `type` may be null in webhooks. Reading taken: it may be absent.
            - The size of a page is not in our copy of the documents.
        """
        return self._calls.pages(
            "jobs.list",
            {
                "status": status,
                "scheduled_at_after": scheduled_at_after,
                "scheduled_at_before": scheduled_at_before,
                "assignee_worker_uuid": assignee_worker_uuid,
                "external_order_id": external_order_id,
                "updated_at_after": updated_at_after,
                "updated_at_before": updated_at_before,
                "after": after,
            },
            options,
        )

    async def get(
        self,
        *,
        uuid: UUID | str | None = None,
        external_id: str | None = None,
        options: CallOptions | None = None,
    ) -> Job:
        """Get a job.

        One job with what it refers to, its custom fields and its report. Described in: Get job
        (api-docs.planadoapp.com/docs/v2/resources/jobs/get.html); our copy has the sample up to the first custom
        field; the fields are those of the table of webhooks.

        `GET /v2/jobs/{uuid|externalId}` (Jobs → Get job). Retry class `read`: It only reads.

        Give exactly one of `uuid`, `external_id`.

        Args:
            uuid: Job's identifier.
            external_id: Your own identifier of the job.
            options: How this call is carried through.

        Notes:
            - The printed sample is no JSON: a comma is missing and one is too many.
            - `successful`, which is never null by the shared structures, is missing from `possible_resolutions` in
                the sample. Reading taken: it may be absent.
            - The identifier may be the platform's or your own; which of them it is the path does not tell.
        """
        answer: Job = await self._calls.call(
            "jobs.get",
            {
                "uuid": uuid,
                "external_id": external_id,
            },
            options,
        )
        return answer

    async def create(
        self,
        *,
        template: TemplateInput | None = None,
        job_type: JobTypeInput | None = None,
        external_id: str | None = None,
        external_order_id: str | None = None,
        description: str | None = None,
        scheduled_at: dt.datetime | str | None = None,
        scheduled_duration: DurationInput | None = None,
        assignee: AssigneeInput | None = None,
        assignees: Sequence[MultipleAssigneeInput] | None = None,
        possible_resolutions: Sequence[ResolutionInput] | None = None,
        address: AddressInput | None = None,
        contacts: Sequence[ContactInput] | None = None,
        client: JobClientInput | None = None,
        site: JobSiteInput | None = None,
        territory: TerritoryInput | None = None,
        skills: Sequence[SkillInput] | None = None,
        custom_fields: Sequence[CustomFieldInput] | None = None,
        report_fields: Sequence[ReportFieldInput] | None = None,
        notify_assignees: bool | None = None,
        clear: Sequence[str] | None = None,
        options: CallOptions | None = None,
    ) -> JobSaved:
        """Create a job.

        Creates a job, from a template or without one. What a template brings is copied. Read the job back: keys
        that the platform does not know are ignored without a word, by third-party experience. What is named in
        `clear` is sent as null, so that a template's default is not taken (inferred). Described in: Create job
        (api-docs.planadoapp.com/docs/v2/resources/jobs/create.html); our copy has the whole table; samples of
        custom fields are cut.

        `POST /v2/jobs` (Jobs → Create job). Retry class `check_first`: Without your own `external_id` a repeat
        makes a second job. With one it should be refused as a duplicate, which is not documented: look the job up
        by it first.

        Give at least one of `template`, `job_type`, `description`, `client`, `site`, `address`. Give at most one
        of `assignee`, `assignees`.

        After an `OutcomeUnknown`, read `jobs.get` before you repeat it.

        Args:
            template: Template: brings defaults, custom fields, report fields and resolutions.
            job_type: Type of the job. Answers call it `type` and `type_uuid`.
            external_id: Your own identifier of the job, unique. Give it: it is what a lost answer can be looked up
                by. At most 500 characters.
            external_order_id: Your order, lead or deal; the same one groups several visits. At most 500
                characters.
            description: What is to be done. At most 15000 characters.
            scheduled_at: Planned start; give a zone.
            scheduled_duration: Planned length.
            assignee: Worker or team.
            assignees: Several who see or carry out the job; exactly one of them may edit.
            possible_resolutions: How the worker may end the job: at least one success and one failure. At least 2
                items.
            address: Where the work is.
            contacts: Contacts.
            client: Client.
            site: Site.
            territory: Territory.
            skills: Skills that are needed.
            custom_fields: Values of the fields that the dispatcher fills in.
            report_fields: Values of the fields of the report (newer documents only).
            notify_assignees: Whether the assignees get a push notification; false keeps quiet, for example while a
                job changes often. The platform's default: true.
            clear: Names of what is sent as null, to empty it: `description`, `scheduledAt`, `scheduledDuration`,
                `assignee`, `client`, `site`, `territory`.
            options: How this call is carried through.

        Effects:
            - Creates a job; fields, resolutions and defaults are copied from the template.
            - Pushes a notification to the assignees unless `notifyAssignees` is false.
            - May create the client and the site, if they are given as new ones.
            - Sends a webhook (`job_created` by the name in the history).

        Refused when:
            - HTTP 422: A value is refused. Third-party code saw it for a custom field of more than 200 characters.

        Notes:
            - Nothing is required by the table, so an empty object might create a job. gigwire asks for something
                that says what the job is: a template, type, description, client, site or address.
            - The type is `job_type` here, `type` and `type_uuid` in answers. Third-party code that sent
                `type_uuid` and `template_uuid` saw them ignored. Reading taken: the objects `job_type` and
                `template`.
            - Third-party code says that `scheduled_duration` and `assignee` are ignored here, and sends them again
                with `jobs.update`. The documents do not. Read the job back and compare.
            - `assignees` makes the platform ignore `assignee`. Reading taken: who gives both means one of them, so
                gigwire refuses it.
            - `possible_resolutions`, when sent, needs at least one success and one failure. Which of them a
                reference is gigwire does not know, so it checks only that there are two.
            - Our copy of the documents lacks the structures of new clients and sites, of several assignees and of
                custom fields in requests.
            - `X-Planado-Notify-Assignees` is documented for changes; third-party code sends it here too. That
                `true` is the default is inferred.
            - Samples send JSON without a Content-Type. Reading taken: application/json.
        """
        answer: JobSaved = await self._calls.call(
            "jobs.create",
            {
                "template": template,
                "job_type": job_type,
                "external_id": external_id,
                "external_order_id": external_order_id,
                "description": description,
                "scheduled_at": scheduled_at,
                "scheduled_duration": scheduled_duration,
                "assignee": assignee,
                "assignees": assignees,
                "possible_resolutions": possible_resolutions,
                "address": address,
                "contacts": contacts,
                "client": client,
                "site": site,
                "territory": territory,
                "skills": skills,
                "custom_fields": custom_fields,
                "report_fields": report_fields,
                "notify_assignees": notify_assignees,
                "clear": clear,
            },
            options,
        )
        return answer

    async def update(
        self,
        *,
        uuid: UUID | str | None = None,
        external_id: str | None = None,
        description: str | None = None,
        scheduled_at: dt.datetime | str | None = None,
        scheduled_duration: DurationInput | None = None,
        assignee: AssigneeInput | None = None,
        assignees: Sequence[MultipleAssigneeInput] | None = None,
        possible_resolutions: Sequence[ResolutionInput] | None = None,
        address: AddressInput | None = None,
        contacts: Sequence[ContactInput] | None = None,
        client: JobClientInput | None = None,
        site: JobSiteInput | None = None,
        territory: TerritoryInput | None = None,
        skills: Sequence[SkillInput] | None = None,
        custom_fields: Sequence[CustomFieldInput] | None = None,
        report_fields: Sequence[ReportFieldInput] | None = None,
        version: int | None = None,
        notify_assignees: bool | None = None,
        clear: Sequence[str] | None = None,
        options: CallOptions | None = None,
    ) -> JobSaved:
        """Change a job.

        Changes what is given, empties what is named in `clear` and leaves the rest as it is. No call changes the
        status: the worker does, or the dispatcher in the web application. Described in: Update job
        (api-docs.planadoapp.com/docs/v2/resources/jobs/update.html); our copy has the whole page.

        `PATCH /v2/jobs/{uuid|externalId}` (Jobs → Update job). Retry class `repeatable`: The same values again are
        the same job; but the version grows, webhook and push may come twice, and a late repeat may overwrite a
        newer change.

        Give exactly one of `uuid`, `external_id`. Give at most one of `assignee`, `assignees`.

        Args:
            uuid: Job's identifier.
            external_id: Your own identifier of the job.
            description: What is to be done. At most 15000 characters.
            scheduled_at: Planned start; give a zone.
            scheduled_duration: Planned length.
            assignee: Worker or team.
            assignees: Several who see or carry out the job; exactly one of them may edit.
            possible_resolutions: How the worker may end the job: at least one success and one failure. At least 2
                items.
            address: Where the work is.
            contacts: Contacts.
            client: Client.
            site: Site.
            territory: Territory.
            skills: Skills that are needed.
            custom_fields: Values of the fields that the dispatcher fills in.
            report_fields: Values of the fields of the report (newer documents only).
            version: The version that the caller knows; whether it locks or is ignored is not known. Known only
                from third-party code.
            notify_assignees: Whether the assignees get a push notification; false keeps quiet, for example while a
                job changes often. The platform's default: true.
            clear: Names of what is sent as null, to empty it: `description`, `scheduledAt`, `scheduledDuration`,
                `assignee`, `client`, `site`, `territory`.
            options: How this call is carried through.

        Effects:
            - Only what is sent changes; the version grows by one.
            - Pushes a notification to the assignees unless `notifyAssignees` is false.
            - Sends the webhook `job_updated`.
            - May create the client and the site, if they are given as new ones.

        Refused when:
            - Once the job is started, `possible_resolutions`, `assignee` and `assignees` (named as examples)
                cannot be changed (status not given).

        Notes:
            - What cannot be changed once the job is started is told by examples only. Read the status before you
                send them.
            - `external_id`, `external_order_id`, `template` and `job_type` are missing from the table. Reading
                taken: they are set only when the job is created.
            - Unlike with clients and sites, nobody promises that an unknown `external_id` creates a job. Reading
                taken: it is an error.
            - `assignees` makes the platform ignore `assignee`. Reading taken: who gives both means one of them, so
                gigwire refuses it.
        """
        answer: JobSaved = await self._calls.call(
            "jobs.update",
            {
                "uuid": uuid,
                "external_id": external_id,
                "description": description,
                "scheduled_at": scheduled_at,
                "scheduled_duration": scheduled_duration,
                "assignee": assignee,
                "assignees": assignees,
                "possible_resolutions": possible_resolutions,
                "address": address,
                "contacts": contacts,
                "client": client,
                "site": site,
                "territory": territory,
                "skills": skills,
                "custom_fields": custom_fields,
                "report_fields": report_fields,
                "version": version,
                "notify_assignees": notify_assignees,
                "clear": clear,
            },
            options,
        )
        return answer

    def history(
        self,
        *,
        job_uuid: UUID | str,
        after: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[JobEvent, JobEventPage]:
        """List the history of a job.

        Events of a job, the oldest first: one for each version. Described in: Accessing job history
        (api-docs.planadoapp.com/docs/v2/resources/jobs/history.html); our copy has the whole page.

        `GET /v2/jobs/{jobUuid}/history` (Jobs → Accessing job history). Retry class `read`: It only reads.

        Args:
            job_uuid: Job's identifier.
            after: Go on after the event with this version: a number here, not an identifier.
            options: How this call is carried through.

        Notes:
            - The printed sample is no JSON: a comma too many, and comments in place of events.
            - That the job may be given by your own identifier is not said here. Reading taken: it may not.
        """
        return self._calls.pages(
            "jobs.history",
            {
                "job_uuid": job_uuid,
                "after": after,
            },
            options,
        )

    def locations(
        self,
        *,
        job_uuid: UUID | str,
        after: UUID | str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[JobLocation, JobLocationPage]:
        """List the locations of a job.

        Where the devices of a job's workers were, in the order in which they told. Described in: Listing
        job-linked locations (api-docs.planadoapp.com/docs/v2/resources/jobs/locations.html); our copy has almost
        the whole page.

        `GET /v2/jobs/{jobUuid}/locations` (Jobs → Listing job-linked locations). Retry class `read`: It only
        reads.

        Args:
            job_uuid: Job's identifier.
            after: Go on after the location with this identifier; leave it out for the beginning.
            options: How this call is carried through.

        Notes:
            - `captured_at` of the table is spelled `catured_at` in the sample. Reading taken: either.
            - `job_version` is typed UUID by the table and is a number in the sample. Reading taken: a number.
            - The page speaks of locations after a given one and does not print the name of the argument. Reading
                taken: `after`, as everywhere.
        """
        return self._calls.pages(
            "jobs.locations",
            {
                "job_uuid": job_uuid,
                "after": after,
            },
            options,
        )


class AsyncClients(AsyncNamespace):
    """Clients (`clients`)."""

    __slots__ = ()

    def list(
        self,
        *,
        updated_at_after: dt.datetime | str | None = None,
        updated_at_before: dt.datetime | str | None = None,
        after: UUID | str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[ClientDetails, ClientPage]:
        """List clients.

        Clients, the newest first, page by page. Described in: List clients
        (api-docs.planadoapp.com/docs/v2/resources/clients/list.html); our copy has the sample and most of the
        table, without the section on filters.

        `GET /v2/clients` (Clients → List clients). Retry class `read`: It only reads.

        Args:
            updated_at_after: Changed later than this, strictly. Inferred: the documents do not say so.
            updated_at_before: Changed earlier than this, strictly. Inferred: the documents do not say so.
            after: Go on after the element with this identifier; leave it out for the beginning.
            options: How this call is carried through.

        Notes:
            - Our copy of the documents lacks the section on filters: `updated_at` is documented for sites and
                taken to work here.
            - The printed sample is no JSON: a comma too many in `contacts`.
        """
        return self._calls.pages(
            "clients.list",
            {
                "updated_at_after": updated_at_after,
                "updated_at_before": updated_at_before,
                "after": after,
            },
            options,
        )

    async def get(
        self,
        *,
        uuid: UUID | str | None = None,
        external_id: str | None = None,
        options: CallOptions | None = None,
    ) -> ClientDetails:
        """Get a client.

        One client. Described in: Get client (api-docs.planadoapp.com/docs/v2/resources/clients/get.html); our copy
        has the samples; the table is cut.

        `GET /v2/clients/{uuid|externalId}` (Clients → Get client). Retry class `read`: It only reads.

        Give exactly one of `uuid`, `external_id`.

        Args:
            uuid: Client's identifier.
            external_id: Your own identifier of the client.
            options: How this call is carried through.

        Notes:
            - The sample of an organisation has no `created_at` and `updated_at`, that of an individual has.
                Reading taken: they may be absent.
        """
        answer: ClientDetails = await self._calls.call(
            "clients.get",
            {
                "uuid": uuid,
                "external_id": external_id,
            },
            options,
        )
        return answer

    async def create(
        self,
        *,
        organization: bool,
        organization_name: str | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        middle_name: str | None = None,
        external_id: str | None = None,
        site_address: AddressInput | None = None,
        contacts: Sequence[ContactInput] | None = None,
        custom_fields: Sequence[Any] | None = None,
        options: CallOptions | None = None,
    ) -> ClientSaved:
        """Create a client.

        Creates a client. `clients.update` with your own identifier creates one too, and may be repeated. Described
        in: Create client (api-docs.planadoapp.com/docs/v2/resources/clients/create.html); our copy has the whole
        table, some names of keys lost.

        `POST /v2/clients` (Clients → Create client). Retry class `check_first`: A repeat may make a second client.
        Look it up by your `external_id` first; better, create it with `clients.update`, which may be repeated.

        After an `OutcomeUnknown`, read `clients.get` before you repeat it.

        Args:
            organization: An organisation, or else an individual; it cannot be changed afterwards.
            organization_name: Name of the organisation. At most 5000 characters. Required if it is an
                organisation.
            first_name: First name of an individual. At most 50 characters. Required if it is an individual without
                `last_name` and `middle_name`.
            last_name: Last name of an individual. At most 50 characters. Required if it is an individual without
                `first_name` and `middle_name`.
            middle_name: Patronymic of an individual. At most 50 characters. Required if it is an individual
                without `first_name` and `last_name`.
            external_id: Your own identifier of the client. Inferred: the documents do not say so.
            site_address: Address. The key is `site_address` here and `address` on sites and jobs.
            contacts: Contacts.
            custom_fields: Custom fields; our copy of the documents does not have their shape, so they are sent as
                they are given. Inferred: the documents do not say so.
            options: How this call is carried through.

        Effects:
            - Creates a client.
            - Sends a webhook (presumably `client_created`; only `client_updated` is spelled out).

        Notes:
            - The rows of `external_id` and `custom_fields` have lost the names of their keys; `custom_fields` is
                in the newer Russian copy only. The names are inferred.
            - The Russian page still names the host api.planadoapp.com, while another page of it names
                api.planado.ru. The base address can be set.
        """
        answer: ClientSaved = await self._calls.call(
            "clients.create",
            {
                "organization": organization,
                "organization_name": organization_name,
                "first_name": first_name,
                "last_name": last_name,
                "middle_name": middle_name,
                "external_id": external_id,
                "site_address": site_address,
                "contacts": contacts,
                "custom_fields": custom_fields,
            },
            options,
        )
        return answer

    async def update(
        self,
        *,
        uuid: UUID | str | None = None,
        external_id: str | None = None,
        organization: bool | None = None,
        organization_name: str | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        middle_name: str | None = None,
        site_address: AddressInput | None = None,
        contacts: Sequence[ContactInput] | None = None,
        clear: Sequence[str] | None = None,
        options: CallOptions | None = None,
    ) -> ClientSaved:
        """Change or create a client.

        Changes what is given, empties what is named in `clear` and leaves the rest as it is. Under an
        `external_id` that the platform does not know it creates a client: a typing error makes a new one.
        Described in: Update client (api-docs.planadoapp.com/docs/v2/resources/clients/update.html); our copy has
        the whole page.

        `PATCH /v2/clients/{uuid|externalId}` (Clients → Update client). Retry class `repeatable`: The same values
        again under the same identifier are the same client.

        Give exactly one of `uuid`, `external_id`.

        Args:
            uuid: Client's identifier.
            external_id: Your own identifier of the client: an unknown one creates a client under it.
            organization: An organisation, or else an individual; it cannot be changed afterwards. Required if the
                call creates the client.
            organization_name: Name of the organisation. At most 5000 characters. Required if the call creates an
                organisation.
            first_name: First name of an individual. At most 50 characters. Required if the call creates an
                individual without `last_name` and `middle_name`.
            last_name: Last name of an individual. At most 50 characters. Required if the call creates an
                individual without `first_name` and `middle_name`.
            middle_name: Patronymic of an individual. At most 50 characters. Required if the call creates an
                individual without `first_name` and `last_name`.
            site_address: Address.
            contacts: Contacts.
            clear: Names of what is sent as null, to empty it: `firstName`, `lastName`, `middleName`.
            options: How this call is carried through.

        Effects:
            - Creates a client when the `external_id` is unknown.
            - Sends the webhook `client_updated`.

        Notes:
            - The answer does not tell whether a client was created or changed. Look it up first where that
                matters.
            - `external_id` cannot be changed: it is only in the path.
        """
        answer: ClientSaved = await self._calls.call(
            "clients.update",
            {
                "uuid": uuid,
                "external_id": external_id,
                "organization": organization,
                "organization_name": organization_name,
                "first_name": first_name,
                "last_name": last_name,
                "middle_name": middle_name,
                "site_address": site_address,
                "contacts": contacts,
                "clear": clear,
            },
            options,
        )
        return answer


class AsyncSites(AsyncNamespace):
    """Sites (`sites`)."""

    __slots__ = ()

    def list(
        self,
        *,
        updated_at_after: dt.datetime | str | None = None,
        updated_at_before: dt.datetime | str | None = None,
        after: UUID | str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[Site, SitePage]:
        """List sites.

        Sites, the newest first, page by page. Described in: List sites
        (api-docs.planadoapp.com/docs/v2/resources/client-sites/list.html); our copy has the whole page.

        `GET /v2/sites` (Sites → List sites). Retry class `read`: It only reads.

        Args:
            updated_at_after: Changed later than this, strictly.
            updated_at_before: Changed earlier than this, strictly.
            after: Go on after the element with this identifier; leave it out for the beginning.
            options: How this call is carried through.

        Notes:
            - `territory` is not null in newer copies and missing from older ones. Reading taken: it may be absent.
        """
        return self._calls.pages(
            "sites.list",
            {
                "updated_at_after": updated_at_after,
                "updated_at_before": updated_at_before,
                "after": after,
            },
            options,
        )

    async def get(
        self,
        *,
        uuid: UUID | str | None = None,
        external_id: str | None = None,
        options: CallOptions | None = None,
    ) -> Site:
        """Get a site.

        One site. Described in: Get site (api-docs.planadoapp.com/docs/v2/resources/client-sites/get.html); our
        copy has the whole page.

        `GET /v2/sites/{uuid|externalId}` (Sites → Get site). Retry class `read`: It only reads.

        Give exactly one of `uuid`, `external_id`.

        Args:
            uuid: Site's identifier.
            external_id: Your own identifier of the site.
            options: How this call is carried through.

        Notes:
            - The site stands under `sites` in the sample by your own identifier and under `site` in that by the
                platform's. Reading taken: either.
        """
        answer: Site = await self._calls.call(
            "sites.get",
            {
                "uuid": uuid,
                "external_id": external_id,
            },
            options,
        )
        return answer

    async def create(
        self,
        *,
        name: str,
        external_id: str | None = None,
        description: str | None = None,
        client: ClientRefInput | None = None,
        address: AddressInput | None = None,
        contacts: Sequence[ContactInput] | None = None,
        custom_fields: Sequence[Any] | None = None,
        options: CallOptions | None = None,
    ) -> SiteSaved:
        """Create a site.

        Creates a site. `sites.update` with your own identifier creates one too, and may be repeated. Described in:
        Create site (api-docs.planadoapp.com/docs/v2/resources/client-sites/create.html); our copy has the whole
        page.

        `POST /v2/sites` (Sites → Create site). Retry class `check_first`: A repeat may make a second site. Look it
        up by your `external_id` first; better, create it with `sites.update`, which may be repeated.

        After an `OutcomeUnknown`, read `sites.get` before you repeat it.

        Args:
            name: Name. At most 300 characters.
            external_id: Your own identifier of the site.
            description: Free text. At most 1000 characters.
            client: The client that the site belongs to.
            address: Address. The key is `address` here and `site_address` on clients.
            contacts: Contacts.
            custom_fields: Custom fields; our copy of the documents does not have their shape, so they are sent as
                they are given. Inferred: the documents do not say so.
            options: How this call is carried through.

        Effects:
            - Creates a site.
            - Sends a webhook (its type is not in our copy of the documents).

        Notes:
            - `territory` is in answers and in neither table of requests. Reading taken: the API does not set it.
            - The row of `custom_fields` is in the newer Russian copy only, without the name of its key, which is
                inferred.
            - The first letter of the type Client is a Cyrillic one in the printed table. It is a type, no key:
                nothing follows.
        """
        answer: SiteSaved = await self._calls.call(
            "sites.create",
            {
                "name": name,
                "external_id": external_id,
                "description": description,
                "client": client,
                "address": address,
                "contacts": contacts,
                "custom_fields": custom_fields,
            },
            options,
        )
        return answer

    async def update(
        self,
        *,
        uuid: UUID | str | None = None,
        external_id: str | None = None,
        name: str | None = None,
        description: str | None = None,
        client: ClientRefInput | None = None,
        address: AddressInput | None = None,
        contacts: Sequence[ContactInput] | None = None,
        clear: Sequence[str] | None = None,
        options: CallOptions | None = None,
    ) -> SiteSaved:
        """Change or create a site.

        Changes what is given, empties what is named in `clear` and leaves the rest as it is. Under an
        `external_id` that the platform does not know it creates a site: a typing error makes a new one. Described
        in: Update site (api-docs.planadoapp.com/docs/v2/resources/client-sites/update.html); our copy has the
        whole page.

        `PATCH /v2/sites/{uuid|externalId}` (Sites → Update site). Retry class `repeatable`: The same values again
        under the same identifier are the same site.

        Give exactly one of `uuid`, `external_id`.

        Args:
            uuid: Site's identifier.
            external_id: Your own identifier of the site: an unknown one creates a site under it.
            name: Name. At most 300 characters. Required if the call creates the site.
            description: Free text. At most 1000 characters.
            client: The client that the site belongs to.
            address: Address.
            contacts: Contacts.
            clear: Names of what is sent as null, to empty it: `description`, `client`.
            options: How this call is carried through.

        Effects:
            - Creates a site when the `external_id` is unknown.
            - Sends a webhook.

        Notes:
            - That the name is needed to create a site follows from `sites.create`.
            - `external_id` cannot be changed: it is only in the path.
        """
        answer: SiteSaved = await self._calls.call(
            "sites.update",
            {
                "uuid": uuid,
                "external_id": external_id,
                "name": name,
                "description": description,
                "client": client,
                "address": address,
                "contacts": contacts,
                "clear": clear,
            },
            options,
        )
        return answer


class AsyncTemplates(AsyncNamespace):
    """Job templates (`templates`)."""

    __slots__ = ()

    def list(
        self,
        *,
        after: UUID | str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[TemplateSummary, TemplatePage]:
        """List templates.

        Templates of jobs, the oldest first, page by page. Described in: Job templates
        (api-docs.planadoapp.com/docs/v2/resources/job-templates.html); our copy has the list; its section on
        filters is empty.

        `GET /v2/templates` (Job templates → List job templates). Retry class `read`: It only reads.

        Args:
            after: Go on after the element with this identifier; leave it out for the beginning.
            options: How this call is carried through.

        Notes:
            - Two templates of the sample have the same `uuid`: a slip.
            - There is a section on filters, which our copy of the documents lacks.
        """
        return self._calls.pages(
            "templates.list",
            {
                "after": after,
            },
            options,
        )

    async def get(
        self,
        *,
        uuid: UUID | str,
        options: CallOptions | None = None,
    ) -> Template:
        """Get a template.

        One template with its custom fields. Described in: Job templates
        (api-docs.planadoapp.com/docs/v2/resources/job-templates.html); our copy has path and container; the fields
        are inferred from the shared structures.

        `GET /v2/templates/{uuid}` (Job templates → Get job template). Retry class `read`: It only reads.

        Args:
            uuid: Template's identifier.
            options: How this call is carried through.

        Notes:
            - Of the answer our copy of the documents shows only the container and `uuid`. `custom_fields`,
                `report_fields` and `assignee` follow from the shared structures.
        """
        answer: Template = await self._calls.call(
            "templates.get",
            {
                "uuid": uuid,
            },
            options,
        )
        return answer


class AsyncJobTypes(AsyncNamespace):
    """Job types (`job_types`)."""

    __slots__ = ()

    def list(
        self,
        *,
        after: UUID | str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[JobType, JobTypePage]:
        """List job types.

        Types of jobs, page by page. Described in: Job types
        (api-docs.planadoapp.com/docs/v2/resources/job-types.html); our copy has the whole page.

        `GET /v2/job_types` (Job types → List job types). Retry class `read`: It only reads.

        Args:
            after: Go on after the element with this identifier; leave it out for the beginning.
            options: How this call is carried through.
        """
        return self._calls.pages(
            "job_types.list",
            {
                "after": after,
            },
            options,
        )


class AsyncResolutions(AsyncNamespace):
    """Resolutions (`resolutions`)."""

    __slots__ = ()

    def list(
        self,
        *,
        after: UUID | str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[ResolutionDefinition, ResolutionPage]:
        """List resolutions.

        How jobs may end, page by page. Described in: Resolutions
        (api-docs.planadoapp.com/docs/v2/resources/resolutions.html); our copy has the whole page.

        `GET /v2/resolutions` (Resolutions → List resolutions). Retry class `read`: It only reads.

        Args:
            after: Go on after the element with this identifier; leave it out for the beginning.
            options: How this call is carried through.
        """
        return self._calls.pages(
            "resolutions.list",
            {
                "after": after,
            },
            options,
        )


class AsyncSkills(AsyncNamespace):
    """Skills (`skills`)."""

    __slots__ = ()

    def list(
        self,
        *,
        after: UUID | str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[Skill, SkillPage]:
        """List skills.

        Skills of workers, page by page. Described in: Listing resources
        (api-docs.planadoapp.com/docs/v2/listing-resources.html); our copy has the whole page, which has skills for
        its example; the page on skills was not found.

        `GET /v2/skills` (Skills → Listing resources). Retry class `read`: It only reads.

        Args:
            after: Go on after the element with this identifier; leave it out for the beginning.
            options: How this call is carried through.
        """
        return self._calls.pages(
            "skills.list",
            {
                "after": after,
            },
            options,
        )


class AsyncTerritories(AsyncNamespace):
    """Territories (`territories`)."""

    __slots__ = ()

    def list(
        self,
        *,
        after: UUID | str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[Territory, TerritoryPage]:
        """List territories.

        Areas in which workers work, page by page. Described in: Territories
        (api-docs.planadoapp.com/docs/v2/resources/territories.html); our copy has the whole page.

        `GET /v2/territories` (Territories → List territories). Retry class `read`: It only reads.

        Args:
            after: Go on after the element with this identifier; leave it out for the beginning.
            options: How this call is carried through.
        """
        return self._calls.pages(
            "territories.list",
            {
                "after": after,
            },
            options,
        )


class AsyncTeams(AsyncNamespace):
    """Teams (`teams`)."""

    __slots__ = ()

    def list(
        self,
        *,
        after: UUID | str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[Team, TeamPage]:
        """List teams.

        Teams, page by page. Their members are not told. Described in: Teams
        (api-docs.planadoapp.com/docs/v2/resources/teams.html); our copy has the whole page.

        `GET /v2/teams` (Teams → List teams). Retry class `read`: It only reads.

        Args:
            after: Go on after the element with this identifier; leave it out for the beginning.
            options: How this call is carried through.

        Notes:
            - The name of a team is `name` here and `team` in the shared structures. Reading taken: either, `name`
                first.
        """
        return self._calls.pages(
            "teams.list",
            {
                "after": after,
            },
            options,
        )


class AsyncDictionaries(AsyncNamespace):
    """Dictionaries (`dictionaries`)."""

    __slots__ = ()

    def list(
        self,
        *,
        after: UUID | str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[PickList, PickListPage]:
        """List pick lists.

        Pick lists, page by page. Described in: Dictionaries
        (api-docs.planadoapp.com/docs/v2/resources/dictionaries.html); our copy has the whole page.

        `GET /v2/dictionaries` (Dictionaries → List dictionaries). Retry class `read`: It only reads.

        Args:
            after: Go on after the element with this identifier; leave it out for the beginning.
            options: How this call is carried through.
        """
        return self._calls.pages(
            "dictionaries.list",
            {
                "after": after,
            },
            options,
        )

    def values(
        self,
        *,
        dictionary_uuid: UUID | str,
        after: UUID | str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[DictionaryValue, DictionaryValuePage]:
        """List the entries of a pick list.

        Entries of a pick list, page by page. Described in: Dictionaries
        (api-docs.planadoapp.com/docs/v2/resources/dictionaries.html); our copy has the whole page.

        `GET /v2/dictionaries/{dictionaryUuid}/values` (Dictionaries → List dictionary values). Retry class `read`:
        It only reads.

        Args:
            dictionary_uuid: Identifier of the pick list.
            after: Go on after the element with this identifier; leave it out for the beginning.
            options: How this call is carried through.

        Notes:
            - A pick list has at most 200 entries; whether they come in pages is not said. Reading taken: page by
                page until there is none.
        """
        return self._calls.pages(
            "dictionaries.values",
            {
                "dictionary_uuid": dictionary_uuid,
                "after": after,
            },
            options,
        )


class AsyncUsers(AsyncNamespace):
    """Users (`users`)."""

    __slots__ = ()

    async def create(
        self,
        *,
        first_name: str,
        last_name: str,
        email: str,
        password: str,
        mobile_phone: str | None = None,
        territory: TerritoryInput | None = None,
        skills: Sequence[SkillInput] | None = None,
        permissions: UserPermissionsInput | None = None,
        options: CallOptions | None = None,
    ) -> UserSaved:
        """Create a user.

        Creates a user. The vendor's support must allow it for the account first. Described in: Create user
        (api-docs.planadoapp.com/docs/v2/resources/users/create.html); our copy has the whole page.

        `POST /v2/users` (Users → Create user). Retry class `check_first`: A repeat would create an account again.
        Look for the email first, in the web application or with a call that is not documented.

        After an `OutcomeUnknown`, read `experimental.users.list` before you repeat it.

        Args:
            first_name: First name.
            last_name: Last name.
            email: Email, with which the user signs in.
            password: Password; the web application asks for at least 8 characters. At most 128 characters.
            mobile_phone: Mobile phone.
            territory: Territory.
            skills: Skills.
            permissions: What the user may do.
            options: How this call is carried through.

        Effects:
            - A person gains access; it may take a paid seat, depending on the permissions.
            - A password travels in the body.

        Refused when:
            - The vendor's support has not allowed the call for the account (status not given).

        Notes:
            - The page does not tell what comes when the call is not allowed.
            - `web` and `mobile` of the permissions are neither required nor null. Reading taken: send the part
                that you mean.
        """
        answer: UserSaved = await self._calls.call(
            "users.create",
            {
                "first_name": first_name,
                "last_name": last_name,
                "email": email,
                "password": password,
                "mobile_phone": mobile_phone,
                "territory": territory,
                "skills": skills,
                "permissions": permissions,
            },
            options,
        )
        return answer


class AsyncShifts(AsyncNamespace):
    """Shifts (`shifts`)."""

    __slots__ = ()

    async def get(
        self,
        *,
        user_uuid: UUID | str,
        after: dt.date | str,
        before: dt.date | str,
        options: CallOptions | None = None,
    ) -> Timeline:
        """Get the timeline of a user.

        When a user works, for at most one week. No listing: `after` is a day here, and the answer comes whole.
        Described in: Shifts operations (api-docs.planadoapp.com/docs/v2/resources/users/shifts.html); our copy has
        the whole page.

        `GET /v2/users/{userUuid}/shifts` (Shifts → Shifts operations). Retry class `read`: It only reads.

        Args:
            user_uuid: User's identifier.
            after: First day.
            before: Last day, at most one week after the first.
            options: How this call is carried through.

        Notes:
            - The sample puts the dates in quotation marks, in an address without any. Reading taken: plain dates.
            - `after` is an identifier everywhere else. Reading taken: this is no listing.
            - The time zone of the days is not documented, nor whether the last day belongs to the answer.
        """
        answer: Timeline = await self._calls.call(
            "shifts.get",
            {
                "user_uuid": user_uuid,
                "after": after,
                "before": before,
            },
            options,
        )
        return answer

    async def update(
        self,
        *,
        user_uuid: UUID | str,
        shifts: Sequence[ShiftInput],
        options: CallOptions | None = None,
    ) -> None:
        """Set shifts of a user.

        Says when a user works: it replaces what was there in the given spans of time. Described in: Shifts
        operations (api-docs.planadoapp.com/docs/v2/resources/users/shifts.html); our copy has the sample; neither
        the table nor the answer.

        `PATCH /v2/users/{userUuid}/shifts` (Shifts → Shifts operations). Retry class `repeatable`: The same spans
        again give the same timeline.

        Args:
            user_uuid: User's identifier.
            shifts: Spans of time.
            options: How this call is carried through.

        Effects:
            - Rewrites the timeline of the user in the given spans.

        Notes:
            - Our copy of the documents lacks the table: the fields are those of the sample. `working` is missing
                from one of its elements.
            - One span of the sample lasts 29 hours and overlaps the other: a slip of the date. What overlapping
                does is not said.
            - Our copy of the documents lacks the answer: whatever comes is taken for success.
        """
        await self._calls.call(
            "shifts.update",
            {
                "user_uuid": user_uuid,
                "shifts": shifts,
            },
            options,
        )


class AsyncWebhooks(AsyncNamespace):
    """Webhooks (`webhooks`)."""

    __slots__ = ()

    def list(
        self,
        *,
        after: UUID | str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[Webhook, WebhookPage]:
        """List webhooks.

        Subscriptions to events, page by page, with their secrets in clear. They are made in the web application.
        Described in: List webhooks (api-docs.planadoapp.com/docs/v2/resources/webhooks/list.html); our copy has
        the whole section.

        `GET /v2/webhooks` (Webhooks → List webhooks). Retry class `read`: It only reads.

        Args:
            after: Go on after the element with this identifier; leave it out for the beginning.
            options: How this call is carried through.

        Effects:
            - The answer has secrets in clear: keep it out of logs.

        Notes:
            - No call is documented that adds, changes or removes a subscription.
        """
        return self._calls.pages(
            "webhooks.list",
            {
                "after": after,
            },
            options,
        )

    def requests(
        self,
        *,
        webhook_uuid: UUID | str,
        after: UUID | str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[WebhookRequest, WebhookRequestPage]:
        """List deliveries of a webhook.

        What was delivered, or was not, page by page. Described in: List webhooks
        (api-docs.planadoapp.com/docs/v2/resources/webhooks/list.html); our copy has almost the whole section; the
        last rows and the values of `status` are cut.

        `GET /v2/webhooks/{webhookUuid}/requests` (Webhooks → Requests). Retry class `read`: It only reads.

        Args:
            webhook_uuid: Identifier of the subscription.
            after: Go on after the element with this identifier; leave it out for the beginning.
            options: How this call is carried through.

        Notes:
            - `status` is `sent` in a sample that could not connect. Reading taken: it was attempted;
                `http_response_code` tells whether it arrived.
        """
        return self._calls.pages(
            "webhooks.requests",
            {
                "webhook_uuid": webhook_uuid,
                "after": after,
            },
            options,
        )


class AsyncExperimentalJobs(AsyncNamespace):
    """Not in the vendor's documents (`experimental.jobs`)."""

    __slots__ = ()

    async def delete(
        self,
        *,
        uuid: UUID | str | None = None,
        external_id: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a job.

        Experimental: known only from third-party code (a public third-party client), so it may be wrong or change.
        It issues the call and takes any 2xx for success; the permissions have `web.jobs.delete`, so that jobs can
        be deleted in the product. Deletes a job, by third-party code.

        `DELETE /v2/jobs/{uuid|externalId}` (Not in the vendor's documents → Delete a job). Retry class
        `check_first`: It destroys, and what a second call answers is not known: see first whether the job is still
        there.

        Give exactly one of `uuid`, `external_id`.

        After an `OutcomeUnknown`, read `jobs.get` before you repeat it.

        Args:
            uuid: Job's identifier.
            external_id: Your own identifier of the job.
            options: How this call is carried through.

        Effects:
            - Deletes the job.

        Notes:
            - The answer is not known: whatever comes is taken for success.
        """
        await self._calls.call(
            "experimental.jobs.delete",
            {
                "uuid": uuid,
                "external_id": external_id,
            },
            options,
        )


class AsyncExperimentalUsers(AsyncNamespace):
    """Not in the vendor's documents (`experimental.users`)."""

    __slots__ = ()

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> UserList:
        """List users.

        Experimental: known only from third-party code (two public third-party clients, independent of each other),
        so it may be wrong or change. They issue the call and read `uuid`, `first_name`, `last_name` and `email`.
        Users, by third-party code. Whether they come in pages is not known: what comes is the answer.

        `GET /v2/users` (Not in the vendor's documents → List users). Retry class `read`: It only reads.

        Args:
            options: How this call is carried through.

        Notes:
            - `permissions` is inferred from the shared structures.
        """
        answer: UserList = await self._calls.call(
            "experimental.users.list",
            {},
            options,
        )
        return answer

    async def update(
        self,
        *,
        user_uuid: UUID | str,
        permissions: UserPermissionsInput,
        options: CallOptions | None = None,
    ) -> None:
        """Change a user.

        Experimental: known only from third-party code (a public third-party client), so it may be wrong or change.
        It sends the permissions in the mobile application. Changes what a user may do, by third-party code.

        `PATCH /v2/users/{userUuid}` (Not in the vendor's documents → Change a user). Retry class `repeatable`: The
        same permissions again are the same permissions.

        Args:
            user_uuid: User's identifier.
            permissions: What the user may do; only `mobile` was seen being sent.
            options: How this call is carried through.

        Effects:
            - Changes what a person has access to.

        Notes:
            - The answer is not known: whatever comes is taken for success.
        """
        await self._calls.call(
            "experimental.users.update",
            {
                "user_uuid": user_uuid,
                "permissions": permissions,
            },
            options,
        )


class AsyncExperimentalShifts(AsyncNamespace):
    """Not in the vendor's documents (`experimental.shifts`)."""

    __slots__ = ()

    async def set_day(
        self,
        *,
        user_uuid: UUID | str,
        date: dt.date | str,
        working: bool,
        options: CallOptions | None = None,
    ) -> None:
        """Mark a day of a user.

        Experimental: known only from third-party code (a public third-party client), so it may be wrong or change.
        It issues the call and ignores the answer. Says whether a user works on a day, by third-party code. It may
        not exist at all: `shifts.update` is documented.

        `PATCH /v2/users/{userUuid}/shifts/{date}` (Not in the vendor's documents → Mark a day of a user). Retry
        class `check_first`: Nothing is known about it: read the timeline first.

        After an `OutcomeUnknown`, read `shifts.get` before you repeat it.

        Args:
            user_uuid: User's identifier.
            date: The day.
            working: Whether the user works on it.
            options: How this call is carried through.

        Notes:
            - The answer is not known: whatever comes is taken for success.
        """
        await self._calls.call(
            "experimental.shifts.set_day",
            {
                "user_uuid": user_uuid,
                "date": date,
                "working": working,
            },
            options,
        )


class AsyncExperimental(AsyncNamespace):
    """Experimental (`experimental`)."""

    __slots__ = ()

    @property
    def jobs(self) -> AsyncExperimentalJobs:
        """Not in the vendor's documents (`experimental.jobs`)."""
        return AsyncExperimentalJobs(self._calls)

    @property
    def users(self) -> AsyncExperimentalUsers:
        """Not in the vendor's documents (`experimental.users`)."""
        return AsyncExperimentalUsers(self._calls)

    @property
    def shifts(self) -> AsyncExperimentalShifts:
        """Not in the vendor's documents (`experimental.shifts`)."""
        return AsyncExperimentalShifts(self._calls)


class AsyncPlanado(AsyncClient):
    """A client of Planado.

    Jobs of field workers: their clients, sites, templates, custom fields and reports. The vendor's document that
    gigwire has is the page of the shared structures of answers (API v2, in Russian); the calls come from the
    vendor's public pages (API v2), of which our copy mostly holds the beginning: each call says what. Calls that
    only third-party code knows are kept apart and experimental.

    Use it as a context manager: `async with AsyncPlanado(key=…) as api: …`.

    Args:
        base_url: Where the platform is; its production address unless this or an environment is given. Plain
            `http` is refused off this machine.
        key: The key, sent with every call.
        environment: A known address, by its name: `ru`, The host that the newer Russian pages name; their samples
            still print the other one.
        calls_per_minute: How many calls a minute the client sends; 90 unless given, 0: any number.
        http_client: An `httpx.AsyncClient` of your own, or anything shaped like it; you close it.
        timeout: Give up on one attempt after this many seconds.
        max_attempts: How many attempts a call may have, the first included.
        allow_http: Allow plain `http` everywhere.
        max_response_bytes: Answers over this size are not read (64 MiB unless given).
    """

    _platform = "planado"

    def __init__(
        self,
        base_url: str | None = None,
        *,
        key: str,
        environment: Literal["ru"] | None = None,
        calls_per_minute: int | None = None,
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
            calls_per_minute=calls_per_minute,
            http_client=http_client,
            timeout=timeout,
            max_attempts=max_attempts,
            allow_http=allow_http,
            max_response_bytes=max_response_bytes,
            _host=_host,
        )

    @property
    def jobs(self) -> AsyncJobs:
        """Jobs (`jobs`)."""
        return AsyncJobs(self._calls)

    @property
    def clients(self) -> AsyncClients:
        """Clients (`clients`)."""
        return AsyncClients(self._calls)

    @property
    def sites(self) -> AsyncSites:
        """Sites (`sites`)."""
        return AsyncSites(self._calls)

    @property
    def templates(self) -> AsyncTemplates:
        """Job templates (`templates`)."""
        return AsyncTemplates(self._calls)

    @property
    def job_types(self) -> AsyncJobTypes:
        """Job types (`job_types`)."""
        return AsyncJobTypes(self._calls)

    @property
    def resolutions(self) -> AsyncResolutions:
        """Resolutions (`resolutions`)."""
        return AsyncResolutions(self._calls)

    @property
    def skills(self) -> AsyncSkills:
        """Skills (`skills`)."""
        return AsyncSkills(self._calls)

    @property
    def territories(self) -> AsyncTerritories:
        """Territories (`territories`)."""
        return AsyncTerritories(self._calls)

    @property
    def teams(self) -> AsyncTeams:
        """Teams (`teams`)."""
        return AsyncTeams(self._calls)

    @property
    def dictionaries(self) -> AsyncDictionaries:
        """Dictionaries (`dictionaries`)."""
        return AsyncDictionaries(self._calls)

    @property
    def users(self) -> AsyncUsers:
        """Users (`users`)."""
        return AsyncUsers(self._calls)

    @property
    def shifts(self) -> AsyncShifts:
        """Shifts (`shifts`)."""
        return AsyncShifts(self._calls)

    @property
    def webhooks(self) -> AsyncWebhooks:
        """Webhooks (`webhooks`)."""
        return AsyncWebhooks(self._calls)

    @property
    def experimental(self) -> AsyncExperimental:
        """Experimental (`experimental`)."""
        return AsyncExperimental(self._calls)
