"""Everything a call can raise, and how a code becomes an exception."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

if TYPE_CHECKING:
    from timsdk_runtime.codes import Category, CodeFacts

Delivered: TypeAlias = Literal["no", "maybe"]


class TimError(Exception):
    """Base of everything this SDK raises on purpose."""


class ConfigError(TimError, ValueError):
    """The client or a request was set up in a way that cannot work; raised before anything is sent."""


class TransportError(TimError):
    """No answer came back.

    Attributes:
        kind: `dns`, `connect`, `tls`, `proxy`, `pool`, `read`, `protocol`, `redirect`, `too_large` or `deadline`.
        delivered: `no` where the request cannot have reached the service, else `maybe`.
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
    """A write may or may not have happened, and repeating it could do it twice.

    Attributes:
        api: `service/command`.
        body: The JSON object that was sent, with its dedupe keys: enough to look the result up, or to send again.
        reason: What went wrong.
        attempts: How often it was sent.
        answer: Where only items of a batch are in doubt, those that were sent again (`body` has them): the answer
            before that, as JSON. It has the results of all the others.
    """

    def __init__(
        self,
        message: str,
        *,
        api: str = "",
        body: Mapping[str, Any] | None = None,
        reason: str = "",
        attempts: int = 1,
        answer: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(message)
        self.api = api
        self.body = body
        self.reason = reason
        self.attempts = attempts
        self.answer = answer


class DecodeError(TimError):
    """An answer came, but it is not what the service sends.

    Attributes:
        api: `service/command`.
        http_status: HTTP status of the answer.
        snippet: Its first bytes as text.
    """

    def __init__(self, message: str, *, api: str = "", http_status: int = 0, snippet: str = "") -> None:
        super().__init__(message)
        self.api = api
        self.http_status = http_status
        self.snippet = snippet


class PartialFailure(TimError):
    """The call succeeded, but not for every item; raised by `response.raise_for_failed()` only.

    Attributes:
        api: `service/command`.
        failed: One `ItemFailure` for each item that failed.
    """

    def __init__(self, message: str, *, api: str = "", failed: tuple[Any, ...] = ()) -> None:
        super().__init__(message)
        self.api = api
        self.failed = failed


class ApiError(TimError):
    """The service answered that it did not do what was asked.

    Attributes:
        code: `ErrorCode`; compare it with `timsdk.ErrorCode`. A code nobody knows stays an integer.
        info: `ErrorInfo`, the service's own text.
        api: `service/command`.
        request_id: What support asks for, where the service gave one.
        name: Name of the code, or an empty text.
        meaning: What the code means, for this API where that is known.
        remedy: What to do about it.
        category: Kind of the code; it decides the class.
        retryable: Whether the same call can succeed later without being changed.
        body: The whole answer.
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
    """The request is not what the API takes."""


class NotFound(ApiError):
    """What the request names does not exist."""


class Conflict(ApiError):
    """What exists stands in the way: a taken ID, a state that does not allow it, a concurrent write."""


class QuotaExceeded(ApiError):
    """A limit of the app or the package is reached; waiting does not help, or helps tomorrow."""


class RateLimitError(ApiError):
    """Called too often. `retry_after` is the number of seconds to wait, where it is known."""


class MessageDropped(RateLimitError):
    """The service took the message and dropped it, although it answered success: the group has too many."""


class ServerError(ApiError):
    """Something failed inside the service."""


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
    here: str = "",
    retry_after: float | None = None,
) -> ApiError:
    """The exception for an answer whose `ErrorCode` is not 0; `here` is what the code means for this API."""
    info = str(body.get("ErrorInfo") or "")
    request_id = body.get("RequestId")
    meaning = here or facts.meaning
    parts = [f"{api}: {code}{f' {facts.name}' if facts.name else ''}: {meaning or info or 'no explanation'}"]
    if meaning and info:
        parts.append(f"The service says {info!r}.")
    if facts.remedy:
        parts.append(facts.remedy)
    if request_id:
        parts.append(f"[request {request_id}]")
    return _CLASSES[facts.category](
        " ".join(parts),
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


def dropped_error(api: str, reason: str, body: Mapping[str, Any]) -> MessageDropped:
    """The exception for a send that "succeeded" and was dropped."""
    return MessageDropped(
        f"{api}: the message was dropped: {reason}. Send fewer messages to this group, or with a higher priority.",
        info=reason,
        api=api,
        category="rate_limit",
        retryable=True,
        body=body,
    )
