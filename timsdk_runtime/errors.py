"""Every exception of the SDK, and how a code becomes one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

if TYPE_CHECKING:
    from timsdk_runtime.codes import Category, CodeFacts

Delivered: TypeAlias = Literal["no", "maybe"]


class TimError(Exception):
    """Base of every exception that this SDK raises."""


class ConfigError(TimError, ValueError):
    """The client or a request cannot work as set up. Raised before anything is sent."""


class TransportError(TimError):
    """No response came back.

    Attributes:
        kind: `dns`, `connect`, `tls`, `proxy`, `pool`, `read`, `protocol`, `redirect`, `too_large` or `deadline`.
        delivered: `no` if the request cannot have reached the service, else `maybe`.
        api: `service/command`.
        host: The domain that was called.
    """

    def __init__(
        self, message: str, *, kind: str = "connect", delivered: Delivered = "maybe", api: str = "", host: str = ""
    ) -> None:
        super().__init__(message)
        self.kind = kind
        self.delivered = delivered
        self.api = api
        self.host = host


class OutcomeUnknown(TimError):
    """A write may or may not have happened, and a retry could do it twice.

    Attributes:
        api: `service/command`.
        body: The JSON object that was sent, with its dedupe keys: enough to look the result up, or to send it again.
        reason: What went wrong.
        attempts: How often it was sent.
        response: The response before the last retry, where only the retried items of a batch (those in `body`) are in
            doubt. It holds the results of all other items.
    """

    def __init__(
        self,
        message: str,
        *,
        api: str = "",
        body: Mapping[str, Any] | None = None,
        reason: str = "",
        attempts: int = 1,
        response: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(message)
        self.api = api
        self.body = body
        self.reason = reason
        self.attempts = attempts
        self.response = response


class DecodeError(TimError):
    """A response came, but it is not one of the service.

    Attributes:
        api: `service/command`.
        http_status: HTTP status of the response.
        snippet: Its first bytes as text.
    """

    def __init__(self, message: str, *, api: str = "", http_status: int = 0, snippet: str = "") -> None:
        super().__init__(message)
        self.api = api
        self.http_status = http_status
        self.snippet = snippet


class PartialFailure(TimError):
    """The call succeeded, but not for every item. Only `response.raise_for_failed()` raises it.

    Attributes:
        api: `service/command`.
        failed: One `ItemFailure` for each item that failed.
    """

    def __init__(self, message: str, *, api: str = "", failed: tuple[Any, ...] = ()) -> None:
        super().__init__(message)
        self.api = api
        self.failed = failed


class ApiError(TimError):
    """The service refused the call.

    Attributes:
        code: `ErrorCode`; compare it with `timsdk.ErrorCode`. An unknown code stays an integer.
        info: `ErrorInfo`, the service's own text.
        api: `service/command`.
        request_id: The ID that the vendor's support asks for, where the service gave one.
        name: Name of the code, or an empty text.
        meaning: What the code means, for this API where that is known.
        remedy: What to do about it.
        category: Kind of the code. It decides the class of the exception.
        retryable: Whether the same call can succeed later without a change.
        body: The whole response.
    """

    def __init__(
        self,
        message: str,
        *,
        code: int = 0,
        info: str = "",
        api: str = "",
        request_id: str | None = None,
        name: str = "",
        meaning: str = "",
        remedy: str = "",
        category: Category = "unknown",
        retryable: bool = False,
        retry_after: float | None = None,
        body: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(message)
        self.code = code
        self.info = info
        self.api = api
        self.request_id = request_id
        self.name = name
        self.meaning = meaning
        self.remedy = remedy
        self.category = category
        self.retryable = retryable
        self.retry_after = retry_after
        self.body = body


class AuthError(ApiError):
    """The signature was refused: expired, for another user or app, or signed with another key."""


class PermissionDenied(ApiError):
    """The caller, or the app's package, may not do this."""


class InvalidArgument(ApiError):
    """The request is not valid for the API: the service refused it, or, where `code` is 0, it was not even sent."""


class NotFound(ApiError):
    """What the request names does not exist."""


class Conflict(ApiError):
    """The state does not allow the call: an ID is taken, or another write came first."""


class QuotaExceeded(ApiError):
    """A limit of the app or its package is reached. Waiting does not help before the next day, if at all."""


class RateLimitError(ApiError):
    """The API was called too often. `retry_after` is the number of seconds to wait, where it is known."""


class MessageDropped(RateLimitError):
    """The service reported success and dropped the message: the group has too many."""


class ServerError(ApiError):
    """A failure inside the service."""


_CLASSES: Final[Mapping[str, type[ApiError]]] = {
    "auth": AuthError,
    "permission": PermissionDenied,
    "package": PermissionDenied,
    "invalid_argument": InvalidArgument,
    "blocked": InvalidArgument,
    "not_found": NotFound,
    "conflict": Conflict,
    "quota": QuotaExceeded,
    "rate_limit": RateLimitError,
    "server": ServerError,
    "webhook": ApiError,
    "unknown": ApiError,
}


def api_error(
    facts: CodeFacts,
    *,
    code: int,
    api: str,
    body: Mapping[str, Any],
    meaning_here: str = "",
    detail: str = "",
    retry_after: float | None = None,
) -> ApiError:
    """Return the exception for a response whose `ErrorCode` is not 0.

    Args:
        facts: What the code means.
        code: The code.
        api: `service/command`.
        body: The response.
        meaning_here: What the code means for this API, where that differs.
        detail: Text that ends the message.
        retry_after: Seconds that the service asks to wait.
    """
    info = str(body.get("ErrorInfo") or "")
    request_id = body.get("RequestId")
    meaning = meaning_here or facts.meaning
    parts = [f"{api}: {code}{f' {facts.name}' if facts.name else ''}: {meaning or info or 'no explanation'}"]
    if meaning and info:
        parts.append(f"The service says {info!r}.")
    if facts.remedy:
        parts.append(facts.remedy)
    if request_id:
        parts.append(f"[request {request_id}]")
    return _CLASSES[facts.category](
        f"{' '.join(parts)}{detail}",
        code=code,
        info=info,
        api=api,
        request_id=request_id if isinstance(request_id, str) else None,
        name=facts.name,
        meaning=meaning,
        remedy=facts.remedy,
        category=facts.category,
        retryable=facts.retryable,
        retry_after=retry_after,
        body=body,
    )


def unsent_error(api: str, text: str) -> InvalidArgument:
    """Return the exception for a request that is refused before anything is sent."""
    return InvalidArgument(f"{api}: {text}. Nothing was sent.", api=api, category="invalid_argument")


def dropped_error(api: str, reason: str, body: Mapping[str, Any]) -> MessageDropped:
    """Return the exception for a message that was dropped although the call succeeded."""
    return MessageDropped(
        f"{api}: the message was dropped: {reason}. Send fewer messages to this group, or with a higher priority.",
        info=reason,
        api=api,
        category="rate_limit",
        retryable=True,
        body=body,
    )


_OTHERS: Final = (TimError, ConfigError, TransportError, OutcomeUnknown, DecodeError, PartialFailure, MessageDropped)
for _public in (*_OTHERS, *_CLASSES.values()):
    _public.__module__ = "timsdk"  # tracebacks and pickles name the class as callers import it
