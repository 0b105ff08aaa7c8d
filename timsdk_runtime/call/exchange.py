"""One call from start to end, without I/O: sign, encode, send, wait, decode, decide.

`exchange` is a generator. It yields actions (`GetSignature`, `HttpRequest`, `Sleep`) and gets their results sent in,
so that a blocking and an asynchronous driver of a few lines run the same logic, and tests can step it by hand.
"""

from __future__ import annotations

from collections.abc import Generator
from functools import lru_cache
from typing import Any
from urllib.parse import quote

from timsdk_runtime.call.context import Action, Call, CallSettings, Exchange, GetSignature, sleep_or_refund
from timsdk_runtime.call.decision import FailedAttempt, RetryDecider
from timsdk_runtime.call.failover import FAILOVER_TIMEOUT
from timsdk_runtime.call.verdicts import Verdict
from timsdk_runtime.call.waits import pause_others, wait_for_rate_limit
from timsdk_runtime.errors import TimError, TransportError, unsent_error
from timsdk_runtime.log import logger
from timsdk_runtime.model.envelope import SUCCESS, ServiceResponse
from timsdk_runtime.model.json_codec import dumps
from timsdk_runtime.model.json_values import is_object
from timsdk_runtime.signatures import Signature
from timsdk_runtime.transport.messages import HttpFailure, HttpRequest, HttpResponse


def exchange(call: Call, settings: CallSettings) -> Exchange:
    """Make the call and return its response, whose `ErrorCode` is 0.

    Raises:
        TimError: The call failed, or its outcome is unknown.
    """
    body = encode_body(call, settings)
    shared, watch, deadline = settings.shared, call.watch, call.deadline(settings)
    decider = RetryDecider(call, settings)
    signature = yield from _sign(call, deadline)
    avoid: str | None = None
    failed: FailedAttempt | None = None
    while True:
        if settings.clock() < deadline:
            yield from wait_for_rate_limit(call, settings, deadline, decider)
        sent_at = settings.clock()
        if sent_at >= deadline or (failed and decider.dedupe_window_closed()):
            raise decider.final_error(failed or decider.deadline_exceeded())
        decider.attempts += 1
        domain = shared.health.select(avoid)
        connect = settings.connect_timeout
        if shared.health.has_alternative(domain):
            connect = min(connect, FAILOVER_TIMEOUT)
        request = HttpRequest(
            domain=domain,
            path=f"/v4/{call.api}",
            query=_query(settings, signature.text),
            body=body,
            deadline=deadline,
            connect_timeout=min(connect, deadline - sent_at),
            read_timeout=min(settings.read_timeout, deadline - sent_at),
        )
        if watch is not None:
            watch.attempt_begins(call.api, request, sent_at)
        try:
            outcome: HttpResponse | HttpFailure = yield request
        except BaseException:
            if watch is not None:
                watch.attempt_cancelled()
            raise
        result = decider.outcome(outcome, signature, sent_at, domain)
        if watch is not None:
            watch.attempt_ended(outcome, result.error if isinstance(result, FailedAttempt) else result.body)
        if not isinstance(result, FailedAttempt):
            shared.budget.refill()
            return result
        failed = result
        delay = decider.delay(failed)
        if failed.throttle_scope:
            yield from pause_others(call, settings, failed, delay)
        if delay is None or settings.clock() + delay >= deadline:
            if decider.may_own(failed) and (yield from _owns(call, settings, deadline)):
                return ServiceResponse({**SUCCESS})
            raise decider.final_error(failed)
        if failed.verdict is Verdict.SIGN_AGAIN:
            try:
                signature = yield from _sign(call, deadline, signature.text)
            except TransportError as error:  # an earlier attempt may have acted
                raise decider.final_error(failed.replace(error=error)) from None
        elif delay:
            call.tell_wait("throttled" if failed.throttle_scope else "retry", delay)
            yield from sleep_or_refund(delay, shared.budget.refund if decider.spent else spend_nothing)
        avoid = domain if failed.use_other_domain else None


def _owns(call: Call, settings: CallSettings, deadline: float) -> Generator[Action, Any, bool]:
    """Whether what the call was to make exists, and belongs to the owner that the call names."""
    owned = call.effect.owned
    assert owned is not None
    read = call.reading(owned.read, {owned.id[-1]: _at(call.body, owned.id)})
    try:
        response = yield from exchange(read, settings.replace(timeout=deadline - settings.clock()))
    except TimError as error:
        logger.info("%s: %s does not tell whose it is: %s", call.api, owned.read, type(error).__name__)
        return False
    path = (owned.wrapper, *owned.owner) if owned.wrapper else owned.owner
    return bool(_at(response.body, path) == (_at(call.body, owned.owner) or settings.identifier))


def _at(body: Any, path: tuple[str, ...]) -> Any:
    """Return the value at the end of a path, or None where it leads nowhere."""
    for name in path:
        body = body.get(name) if is_object(body) else None
    return body


def _sign(call: Call, deadline: float, refused: str | None = None) -> Generator[Action, Any, Signature]:
    """Return a signature.

    Raises:
        TransportError: None could be had before the deadline.
    """
    action = GetSignature(refused, deadline)
    del refused  # tracebacks show the locals of a frame
    try:
        signature: Signature = yield action
    except TransportError as error:
        error.api = error.api or call.api
        raise
    return signature


def encode_body(call: Call, settings: CallSettings) -> bytes:
    """Return the body as bytes. Every attempt sends the same bytes.

    Raises:
        InvalidArgument: It holds a value that JSON cannot express, or, if that is to be checked, one that the catalog
            does not allow.
    """
    try:
        body = dumps(call.body)
    except (TypeError, ValueError, RecursionError):
        from timsdk_runtime.model.argument_texts import unsendable  # noqa: PLC0415  after a failure only

        raise unsent_error(call.api, unsendable(settings.catalog(), call.api, call.body, call.source)) from None
    if settings.check_requests:
        _refuse_differences(call, settings)
    return body


def _refuse_differences(call: Call, settings: CallSettings) -> None:
    """Refuse a request that breaks what the catalog says. Fields that it does not know may be newer than it."""
    from timsdk_runtime.model.argument_texts import differences, listed  # noqa: PLC0415  few clients ask for it

    found = [each for each in differences(settings.catalog(), call.api, call.body) if each.kind != "unknown"]
    if found:
        raise unsent_error(call.api, listed(found, call.source, python=True))


def spend_nothing() -> None:
    """Stands for a refund where nothing was spent: a throttled call spends no budget."""


def _query(settings: CallSettings, usersig: str) -> str:
    signed = _signed_part(settings.sdkappid, settings.identifier, usersig)
    return f"{signed}&random={settings.random()}&contenttype=json"


@lru_cache(maxsize=4)
def _signed_part(sdkappid: int, identifier: str, usersig: str) -> str:
    """Return the part of a query that does not change while a signature is used."""
    return f"sdkappid={sdkappid}&identifier={quote(identifier, safe='')}&usersig={quote(usersig, safe='')}"
