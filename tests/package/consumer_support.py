"""What a team puts around the client: where keys come from, a transport that counts, one place for errors and logs.

Part of the program that `test_checkers.py` gives to type checkers.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from timsdk import (
    ApiError,
    Client,
    Meta,
    Model,
    NotFound,
    OutcomeUnknown,
    Rate,
    RateLimitError,
    Request,
    Response,
    RetryPolicy,
    TimError,
    TransportError,
    usersig,
)
from timsdk.message import CustomElem, MsgElement, TextElem

from timsdk_runtime.transport.messages import HttpFailure, HttpRequest, HttpResponse, Transport

R = TypeVar("R", bound=Response)
T = TypeVar("T")
log = logging.getLogger("backend")


# --- settings, signatures, a transport of the team's own ---


@dataclass(frozen=True)
class Vault:
    """Where the team keeps the key of the app."""

    sdkappid: int
    identifier: str
    key: str = field(repr=False)

    def fetch_usersig(self) -> str:
        return usersig.sign(sdkappid=self.sdkappid, key=self.key, identifier=self.identifier, expire=3600)

    def token_for(self, user_id: str, *, seconds: int = 86400) -> dict[str, str | int]:
        """Return what the user's own client logs in with."""
        signature = usersig.sign(sdkappid=self.sdkappid, key=self.key, identifier=user_id, expire=seconds)
        fields = usersig.verify(signature, sdkappid=self.sdkappid, key=self.key, identifier=user_id)
        return {"usersig": signature, "expires": fields.expire, "user": fields.identifier}


class CountingTransport:
    """Wraps another transport and counts what is sent, by API."""

    def __init__(self, inner: Transport) -> None:
        self.inner = inner
        self.sent: dict[str, int] = {}

    def send(self, request: HttpRequest) -> HttpResponse | HttpFailure:
        api = request.path.removeprefix("/v4/")
        self.sent[api] = self.sent.get(api, 0) + 1
        outcome = self.inner.send(request)
        if isinstance(outcome, HttpFailure):
            log.warning("%s failed: %s, %s", api, outcome.kind, outcome.phase.value)
        return outcome

    def probe(self, domain: str, timeout: float) -> bool:
        return self.inner.probe(domain, timeout)

    def close(self) -> None:
        self.inner.close()


def make_client(vault: Vault, transport: Transport, domain: str) -> Client:
    return Client(
        sdkappid=vault.sdkappid,
        identifier=vault.identifier,
        usersig_provider=vault.fetch_usersig,
        domain=domain,
        retry=RetryPolicy(attempts=2, base_delay=0.01),
        app_rate=Rate(500, 1),
        check_requests=True,
        transport=transport,
    )


# --- wrappers: one place for logging, for what is retried later, for what is no error ---


@dataclass
class Outcome(Generic[T]):
    """What became of a call: its value, or what to tell the caller."""

    value: T | None = None
    error: TimError | None = None
    again_in: float | None = None

    @property
    def ok(self) -> bool:
        return self.error is None


def attempt(call: Callable[[], T]) -> Outcome[T]:
    try:
        return Outcome(value=call())
    except RateLimitError as error:
        return Outcome(error=error, again_in=error.retry_after or 1.0)
    except OutcomeUnknown as error:
        log.warning("%s: look before you send again: %s", error.api, sorted(error.body or {}))
        return Outcome(error=error)
    except TransportError as error:
        return Outcome(error=error, again_in=5.0 if error.delivered == "no" else None)
    except ApiError as error:
        log.info("%s refused: %s %s (%s)", error.api, error.code, error.name, error.category)
        return Outcome(error=error, again_in=1.0 if error.retryable else None)


def or_none(call: Callable[[], T]) -> T | None:
    """Return what a call returns, or None where what it names does not exist."""
    try:
        return call()
    except NotFound:
        return None


def sent_and_logged(tim: Client, request: Request[R]) -> R:
    response = tim.send(request)
    meta: Meta = response.meta
    log.debug("%s: %s %s", request.operation.api, meta.request_id, meta.info)
    return response


def first(items: Iterable[T], count: int) -> list[T]:
    return [item for item, _ in zip(items, range(count), strict=False)]


def describe(model: Model) -> str:
    return f"{type(model).__name__}: {dict(model.extra_fields or {})}"


def text_of(elements: Sequence[MsgElement]) -> str:
    parts: list[str] = []
    for element in elements:
        if isinstance(element, TextElem):
            parts.append(element.text)
        elif isinstance(element, CustomElem):
            parts.append(element.desc or "[card]")
        elif isinstance(element, dict):
            parts.append(f"[{element.get('MsgType', 'unknown')}]")
        else:
            parts.append(f"[{type(element).__name__}]")
    return " ".join(parts)
