"""Runs one call without I/O: a script of outcomes, and a clock that moves only when the call sleeps or waits."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal
from urllib.parse import parse_qs

import attrs

from timsdk_runtime.call.context import Call, CallRunner, CallSettings, ClientState, Exchange, GetSignature, Sleep
from timsdk_runtime.call.exchange import exchange
from timsdk_runtime.call.retry import RetryPolicy
from timsdk_runtime.call.watch import CallWatch
from timsdk_runtime.codes import CodeFacts, CodeTable
from timsdk_runtime.declarations import Effect
from timsdk_runtime.errors import TimError
from timsdk_runtime.events import Observer
from timsdk_runtime.signatures import Signature
from timsdk_runtime.transport.messages import HttpFailure, HttpRequest, HttpResponse, Phase

NEVER, TRANSIENT, UNKNOWN, THROTTLE, CONFLICT, AUTH, LIMITED, UNLISTED = 1, 2, 3, 4, 5, 6, 7, 99

CODES = CodeTable(
    {
        NEVER: CodeFacts("C_NEVER", "invalid_argument", "never", "Wrong field.", "Correct it."),
        TRANSIENT: CodeFacts("C_TRANSIENT", "server", "transient"),
        UNKNOWN: CodeFacts("C_UNKNOWN", "server", "unknown"),
        THROTTLE: CodeFacts("C_THROTTLE", "rate_limit", "throttle"),
        CONFLICT: CodeFacts("C_CONFLICT", "conflict", "conflict"),
        AUTH: CodeFacts("C_AUTH", "auth", "auth", "Expired.", "Sign again."),
        LIMITED: CodeFacts("C_LIMITED", "server", "transient", max_retries=1),
    }
)

EFFECTS: dict[str, Effect] = {
    "read": Effect(kind="read"),
    "idempotent": Effect(kind="idempotent"),
    "deduplicated": Effect(kind="deduplicated", by=("Random",), within=300),
    "deduplicated for ever": Effect(kind="deduplicated", by=("Random",), within=float("inf")),
    "deduplicated, short": Effect(kind="deduplicated", by=("MsgRandom",), within=1),
    "once": Effect(kind="once"),
    "once, id set": Effect(kind="once", unless="GroupId"),
    "once, id not set": Effect(kind="once", unless="TopicId"),
}
BODY: dict[str, Any] = {"GroupId": "g1", "Random": 7, "Text": "héllo 🎉"}


@attrs.define
class Clock:
    """Monotonic time, which a test moves by hand."""

    now: float = 1000.0

    def __call__(self) -> float:
        return self.now


@attrs.define
class After:
    """An outcome that arrives after some seconds."""

    seconds: float
    outcome: HttpResponse | HttpFailure


def http_response(body: Any = None, *, status: int = 200, **headers: str) -> HttpResponse:
    """Return an HTTP response. A body other than bytes becomes JSON."""
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    return HttpResponse(
        status=status, headers={name.replace("_", "-").lower(): value for name, value in headers.items()}, body=data
    )


def code(number: Any, **headers: str) -> HttpResponse:
    """Return a response of the service with this `ErrorCode`."""
    status = "OK" if number == 0 else "FAIL"
    return http_response({"ActionStatus": status, "ErrorCode": number, "ErrorInfo": f"info {number}"}, **headers)


def failure(phase: Phase, kind: str = "protocol", *, final: bool = False) -> HttpFailure:
    """Return an attempt without a complete response."""
    return HttpFailure(phase=phase, kind=kind, message=f"the transport reports {kind}", final=final)


OK = code(0)
REFUSED = failure(Phase.NOTHING_SENT, "connect")
LOST = failure(Phase.MAYBE_SENT, "read")
CUT = failure(Phase.PARTIAL_RESPONSE)


@attrs.define
class Run:
    """What a call did, and how it ended."""

    requests: list[HttpRequest] = attrs.Factory(list)
    sent_at: list[float] = attrs.Factory(list)
    waits: list[float] = attrs.Factory(list)
    refused: list[str | None] = attrs.Factory(list)
    """For each signature that the call asked for: the refused one that it replaces."""
    response: Mapping[str, Any] | None = None
    error: TimError | None = None
    clock: Clock = attrs.Factory(Clock)

    @property
    def sends(self) -> int:
        return len(self.requests)

    @property
    def domains(self) -> list[str]:
        return [request.domain for request in self.requests]

    def query(self, attempt: int = 0) -> dict[str, str]:
        found = parse_qs(self.requests[attempt].query, keep_blank_values=True, strict_parsing=True)
        assert all(len(values) == 1 for values in found.values())
        return {name: values[0] for name, values in found.items()}


def call_settings(**settings: Any) -> CallSettings:
    """Return the settings of a call. The defaults are those of a client."""
    domains = settings.pop("domains", ("one.example", "two.example"))
    defaults: dict[str, Any] = {
        "sdkappid": 1400000000,
        "identifier": "administrator",
        "shared": ClientState(domains),
        "timeout": 15.0,
        "connect_timeout": 2.0,
        "read_timeout": 5.0,
        "retry": RetryPolicy(),
        "codes": lambda: CODES,
        "clock": Clock(),
        "wall": lambda: 1_700_000_000.0,
    }
    return CallSettings(**{**defaults, **settings})


def run(
    script: Iterable[HttpResponse | HttpFailure | After],
    *,
    api: str = "some_service/some_command",
    effect: str | Effect = "read",
    body: Mapping[str, Any] = BODY,
    cached: bool | Literal["always"] = False,
    spare: bool = False,
    signing_takes: float = 0.0,
    errors: Mapping[int, str] | None = None,
    usersig: str | None = None,
    clock: Clock | None = None,
    send: CallRunner = exchange,
    observers: Sequence[Observer] = (),
    **settings: Any,
) -> Run:
    """Run one call, an `exchange` or what is around it, in at most 50 steps.

    Each request takes the next outcome of the script. The last outcome serves all further requests. Signatures are
    `sig1`, `sig2`, ... or always `usersig`; only the first can be `cached`, unless `always`.
    `spare`: another key can sign in their place.
    """
    clock = clock or Clock()
    declared = EFFECTS[effect] if isinstance(effect, str) else effect
    watch = CallWatch((api, "", declared.kind), observers, (), clock)
    call = Call(api=api, body=body, effect=declared, error_texts=errors or {}, watch=watch)
    steps = _watched(send(call, call_settings(clock=clock, **settings)), watch)
    outcomes = list(script)
    ran = Run(clock=clock)
    result: Any = None
    try:
        for _ in range(50):
            action = steps.send(result)
            result = None
            if isinstance(action, GetSignature):
                clock.now += signing_takes
                ran.refused.append(action.refused)
                result = Signature(
                    usersig or f"sig{len(ran.refused)}",
                    cached=cached == "always" or (cached and len(ran.refused) == 1),
                    spare=spare,
                )
            elif isinstance(action, Sleep):
                ran.waits.append(action.seconds)
                clock.now += action.seconds
            else:
                assert isinstance(action, HttpRequest)
                outcome = outcomes[min(ran.sends, len(outcomes) - 1)]
                ran.requests.append(action)
                ran.sent_at.append(clock.now)
                if isinstance(outcome, After):
                    clock.now += outcome.seconds
                    outcome = outcome.outcome
                result = outcome
        raise AssertionError("the exchange does not end")
    except StopIteration as stop:
        ran.response = stop.value.body
    except TimError as error:
        ran.error = error
    return ran


def _watched(steps: Exchange, watch: CallWatch) -> Exchange:
    """Run an exchange as a client does that has observers."""
    with watch:
        return (yield from steps)
