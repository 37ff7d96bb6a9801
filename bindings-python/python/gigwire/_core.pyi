"""The native module of gigwire; the public package re-exports what users need of it."""

from collections.abc import Sequence
from decimal import Decimal
from types import GenericAlias
from typing import Any, Generic, Never, Self, TypeVar, final, overload

from typing_extensions import disjoint_base

from gigwire.life_cycle import Actor, Basis, Outcome
from gigwire.planado.models import WebhookBody
from gigwire.upload import Upload

__all__ = [
    "Arguments",
    "Client",
    "Field",
    "ReceivedFile",
    "Record",
    "Response",
    "SandboxWorld",
    "Step",
    "Table",
    "_panic_for_tests",
    "available_actions",
    "convert_currency",
    "life_cycle_table",
    "planado_webhook_order",
    "read_registry",
    "sign_webhook",
    "table_of",
    "task_state_of",
    "verify_planado_webhook",
    "verify_webhook",
]

_T_co = TypeVar("_T_co", covariant=True)

@disjoint_base
class Record:
    """An object of an answer: its fields are attributes. Read-only; two are equal when they hold the same."""

    def __new__(cls) -> Self: ...
    @property
    def extra(self) -> dict[str, Any]:
        """What the object holds besides its documented fields, as plain JSON values (decimals exact)."""

    def _can(self, permission: str) -> bool: ...
    def to_dict(self) -> dict[str, Any]:
        """All of it as a dict: records become dicts, and unknown fields, if any, stand under "extra"."""

    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Field(Generic[_T_co]):
    """An attribute of a record: reads one field of the answer, each time it is asked."""

    def __new__(cls, name: str, *, aware: bool | None = False) -> Self: ...
    @property
    def name(self) -> str:
        """The name in the catalog, camelCase."""

    @property
    def aware(self) -> bool | None:
        """Of a moment, whether the platform names its zone; `None`: not always."""

    @overload
    def __get__(self, instance: None, owner: type | None = None, /) -> Self: ...
    @overload
    def __get__(self, instance: Record, owner: type | None = None, /) -> _T_co: ...
    def __set__(self, instance: Record, value: Never, /) -> None: ...
    def __delete__(self, instance: Record, /) -> None: ...
    @classmethod
    def __class_getitem__(cls, key: Any) -> GenericAlias: ...

@final
class Table:
    """What a listing lists, in columns.

    Whoever knows Arrow's PyCapsule interface takes it: `polars.DataFrame(table)`, `pyarrow.table(table)`,
    `pandas.DataFrame.from_arrow(table)`.
    """

    def _add(self, page: Record) -> None: ...
    def __arrow_c_schema__(self) -> object:
        """The columns, as an `arrow_schema` capsule."""

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """The rows, as an `arrow_array_stream` capsule; each call gives all of them. Another schema cannot be had."""

    def __len__(self) -> int: ...

def table_of(page: Record, listed: str) -> Table:
    """An empty table for what a page lists, by the attribute that does."""

@final
class ReceivedFile:
    """A file that a platform answered with."""

    @property
    def name(self) -> str | None:
        """The name that the platform gave it: a name alone, never a path."""

    @property
    def content_type(self) -> str | None:
        """Its media type, as the platform says."""

    @property
    def content(self) -> bytes:
        """Its content."""

@final
class Response:
    """An answer as it came."""

    @property
    def status(self) -> int:
        """The HTTP status."""

    @property
    def headers(self) -> dict[str, str]:
        """The headers, names in lower case; of several of one name, the last."""

    @property
    def body(self) -> bytes:
        """The whole body."""

    @property
    def text(self) -> str:
        """The body as text."""

@final
class Arguments:
    """The arguments of one call, converted: what the caller passed may change afterwards."""

    @property
    def files(self) -> tuple[Upload, ...]:
        """The files among them, where `Step.Send.file` counts."""

@disjoint_base
class Step:
    """What to do next for a machine; see "The driving contract" in docs/architecture.md."""

    @final
    class Send(Step):
        """Send this, and report the outcome under the ticket."""

        __match_args__ = ("ticket", "method", "url", "headers", "body", "timeout", "file", "shared")
        def __new__(
            cls,
            ticket: int,
            method: str,
            url: str,
            headers: list[tuple[str, str]],
            body: bytes,
            timeout: float,
            file: tuple[int, int] | None = None,
            shared: bool = False,
        ) -> Self: ...
        @property
        def ticket(self) -> int: ...
        @property
        def method(self) -> str: ...
        @property
        def url(self) -> str: ...
        @property
        def headers(self) -> list[tuple[str, str]]: ...
        @property
        def body(self) -> bytes: ...
        @property
        def timeout(self) -> float: ...
        @property
        def file(self) -> tuple[int, int] | None: ...
        @property
        def shared(self) -> bool: ...

    @final
    class Wait(Step):
        """Nothing to do until something is reported to this client, or until this time."""

        __match_args__ = ("until",)
        def __new__(cls, until: int | None) -> Self: ...
        @property
        def until(self) -> int | None: ...

    @final
    class AskCode(Step):
        """Ask a person for the 2FA code."""

        __match_args__ = ("kind", "number")
        def __new__(cls, kind: str, number: str) -> Self: ...
        @property
        def kind(self) -> str: ...
        @property
        def number(self) -> str: ...

    @final
    class Tokens(Step):
        """There is a new token pair."""

        __match_args__ = ("token", "refresh_token")
        def __new__(cls, token: str, refresh_token: str | None) -> Self: ...
        @property
        def token(self) -> str: ...
        @property
        def refresh_token(self) -> str | None: ...

    @final
    class Page(Step):
        """A page of a listing."""

        __match_args__ = ("value",)
        def __new__(cls, value: Any) -> Self: ...
        @property
        def value(self) -> Any: ...

    @final
    class Rows(Step):
        """Rows of a reading."""

        __match_args__ = ("rows",)
        def __new__(cls, rows: str) -> Self: ...
        @property
        def rows(self) -> str: ...

    @final
    class Save(Step):
        """Keep these lines of a flow's journal, then report."""

        __match_args__ = ("ticket", "after", "lines")
        def __new__(cls, ticket: int, after: int, lines: list[str]) -> Self: ...
        @property
        def ticket(self) -> int: ...
        @property
        def after(self) -> int: ...
        @property
        def lines(self) -> list[str]: ...

    @final
    class Read(Step):
        """Hand over lines of the journal, or rows of the plan."""

        __match_args__ = ("ticket", "source", "after", "limit")
        def __new__(cls, ticket: int, source: str, after: int, limit: int) -> Self: ...
        @property
        def ticket(self) -> int: ...
        @property
        def source(self) -> str: ...
        @property
        def after(self) -> int: ...
        @property
        def limit(self) -> int: ...

    @final
    class Ask(Step):
        """Ask the calling program or a person."""

        __match_args__ = ("ticket", "question")
        def __new__(cls, ticket: int, question: str) -> Self: ...
        @property
        def ticket(self) -> int: ...
        @property
        def question(self) -> str: ...

    @final
    class Event(Step):
        """What a flow tells of its progress."""

        __match_args__ = ("event",)
        def __new__(cls, event: str) -> Self: ...
        @property
        def event(self) -> str: ...

    @final
    class Report(Step):
        """Finished, with a report."""

        __match_args__ = ("report",)
        def __new__(cls, report: str) -> Self: ...
        @property
        def report(self) -> str: ...

    @final
    class Done(Step):
        """Finished, with an answer."""

        __match_args__ = ("value",)
        def __new__(cls, value: Any) -> Self: ...
        @property
        def value(self) -> Any: ...

    @final
    class End(Step):
        """Finished: no more pages, or the login succeeded."""

        __match_args__ = ()
        def __new__(cls) -> Self: ...

    @final
    class Failed(Step):
        """Finished, without."""

        __match_args__ = ("error",)
        def __new__(cls, error: BaseException) -> Self: ...
        @property
        def error(self) -> BaseException: ...

@final
class Client:
    """One platform, one session, and every machine started on it."""

    def __new__(
        cls,
        platform: str,
        *,
        environment: str | None = None,
        base_url: str | None = None,
        hosts: list[tuple[str, str]] = ...,
        path_prefix: str | None = None,
        calls_per_minute: int | None = None,
        allow_http: bool = False,
        key: str | None = None,
        username: str | None = None,
        password: str | None = None,
        code: str | None = None,
        token: str | None = None,
        refresh_token: str | None = None,
        company_id: int | None = None,
        max_response_bytes: int | None = None,
    ) -> Self: ...
    @property
    def max_response_bytes(self) -> int:
        """Stop reading an answer once there is more than this of it, and report what there is."""

    @property
    def tokens(self) -> tuple[str, str | None] | None:
        """The current token pair, if there is one that has not been refused."""

    def page_shape(self, operation: str) -> tuple[str, tuple[str, ...]]:
        """The attribute of a page that lists the items, and the attributes that lead to the number of all items."""

    def table(self, operation: str) -> Table:
        """An empty table, for what the pages of a listing list."""

    def arguments(self, operation: str, arguments: dict[str, Any]) -> Arguments:
        """Converts the arguments of a call, as its operation wants them; raises when they cannot be sent."""

    def start(
        self,
        operation: str,
        arguments: Arguments,
        now: int,
        entropy: int,
        *,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_attempts: int | None = None,
        company_id: int | None = None,
        known_state: int | None = None,
    ) -> int:
        """Starts one call; raises when it must not be sent."""

    def start_pages(
        self,
        operation: str,
        arguments: Arguments,
        entropy: int,
        *,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_attempts: int | None = None,
        company_id: int | None = None,
        in_flight: int | None = None,
    ) -> int:
        """Starts a listing; raises when it must not be sent."""

    def start_rows(
        self,
        kind: str,
        since: str | None,
        until: str | None,
        now: int,
        entropy: int,
        *,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_attempts: int | None = None,
        company_id: int | None = None,
        in_flight: int | None = None,
    ) -> int:
        """Starts a reading of neutral rows, of these days in ISO 8601; raises when it must not be sent."""

    def start_login(self, entropy: int) -> int:
        """Starts a login without a call."""

    def start_flow(
        self,
        name: str,
        arguments: str,
        entropy: int,
        *,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_attempts: int | None = None,
        company_id: int | None = None,
    ) -> int:
        """Starts a flow with its arguments as JSON."""

    def on_saved(self, ticket: int, problem: str | None = None) -> None:
        """Reports that lines are kept, or why they are not."""

    def on_read(self, ticket: int, lines: list[str], problem: str | None = None) -> None:
        """Hands over what was read, or says why it cannot be."""

    def on_answer(self, ticket: int, answer: str | None) -> None:
        """Reports the answer to a question; `None` is no."""

    def command(self, handle: int, command: str) -> None:
        """Tells a flow what is wanted of it: `pause`, `resume`, `stop` or `cancel`."""

    def poll(self, handle: int, now: int) -> Step:
        """What to do next for a machine."""

    def on_response(self, ticket: int, status: int, headers: list[tuple[str, str]], body: bytes, now: int) -> None:
        """Reports an answer."""

    def on_transport_error(self, ticket: int, kind: str, certainly_not_sent: bool, detail: str, now: int) -> None:
        """Reports that no answer came. `certainly_not_sent`: no byte of the request reached the server."""

    def on_code(self, code: str | None, now: int) -> None:
        """Reports the 2FA code that a person gave; `None`: there is nobody to ask."""

    def cancel(self, handle: int) -> None:
        """Gives up on a machine; one that is gone already is no matter."""

@final
class SandboxWorld:
    """The platforms as one in-memory world. It has no clock of its own: every request says when it is."""

    def __new__(cls, seed: int, now: int) -> Self: ...
    def handle(
        self, now: int, method: str, url: str, headers: list[tuple[str, str]], body: bytes
    ) -> tuple[int, int, list[tuple[str, str]], bytes] | None:
        """Answers a request: delay in milliseconds, status, headers, body. `None`: the connection is to be cut."""

    def take_deliveries(self, now: int) -> list[tuple[int, str, list[tuple[str, str]], bytes]]:
        """The webhooks that are due, each to be reported on: id, address, headers, body."""

    def on_delivery(self, now: int, id: int, status: int | None, error: str) -> None:
        """What came of one: a status, or why there was no answer."""

def read_registry(
    registry: str, content: bytes, sheet: str | None = None, most_rows: int | None = None
) -> tuple[str | None, str | None]:
    """Reads rows from a workbook or CSV: the rows as JSON and nothing, or nothing and what is wrong, as JSON."""

def sign_webhook(body: bytes, secret: str) -> str:
    """The signature that Solar Staff puts on this body."""

def verify_webhook(body: bytes, signature: str | None, secret: str) -> tuple[int, str, str, dict[str, Any], Any, str]:
    """Checks the signature over the raw body, then reads the event.

    Timestamp, name, the class of its kind and what that says, payload, fingerprint.
    """

def verify_planado_webhook(body: bytes, given: str | None, secret: str) -> WebhookBody:
    """Checks the secret of a webhook of Planado, then reads the event."""

def planado_webhook_order(known: int | None, version: int) -> str:
    """`next`, `ahead`, `repeated` or `late`."""

def _panic_for_tests() -> None: ...
def convert_currency(
    value: Decimal | int | str, source: str, target: str, rates: Sequence[tuple[str, str, str]]
) -> Decimal:
    """Converts an amount by the rate of its pair. Currencies by code or name; a rate is base, target and rate."""

def available_actions(
    platform: str, life_cycle: str, state: int, actor: str | None = None
) -> list[tuple[str, Actor, str, list[int]]]:
    """The actions that are possible in a state: name, actor, operation, the states that may follow."""

def life_cycle_table(
    platform: str, life_cycle: str
) -> tuple[
    int,
    list[tuple[str, Actor, str, tuple[str, int] | None, list[tuple[int, Outcome, list[int], Basis]]]],
    list[tuple[str, Actor, list[int], int, Basis]],
]:
    """The whole table: the initial state, what the API can do, what happens without it."""

def task_state_of(state: int, active_dispute: bool | None, active_changeset_id: int | None) -> int:
    """The state of a task of Solar Staff, a dispute told from an approval of changes."""
