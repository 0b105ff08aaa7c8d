"""OpenTelemetry: exact spans and metrics of each outcome, and nothing secret in them."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest
from opentelemetry import trace
from opentelemetry.instrumentation.asyncio import AsyncioInstrumentor
from opentelemetry.instrumentation.urllib3 import URLLib3Instrumentor
from opentelemetry.semconv.attributes import (
    error_attributes,
    http_attributes,
    network_attributes,
    server_attributes,
    url_attributes,
)
from opentelemetry.semconv.metrics import http_metrics
from support.interpreter import loaded_modules
from support.otel_exports import APP, Exports, Scripted, call, responded
from support.secret_search import assert_absent
from timsdk import AsyncClient, Client, TimError
from timsdk.otel import uninstrument

from timsdk_emulator import Emulator
from timsdk_runtime.declarations import Rate
from timsdk_runtime.otel_instrumentor import TimsdkInstrumentor
from timsdk_runtime.transport.messages import HttpFailure, HttpRequest, HttpResponse, Phase

ADDRESS = {
    "http.request.method": "POST",
    "server.address": "console.tim.qq.com",
    "server.port": 443,
    "url.full": "https://console.tim.qq.com/v4/some_service/some_command",
    "url.template": "/v4/some_service/some_command",
}
OURS = {"timsdk.api": "some_service/some_command", "timsdk.effect": "once"}
RESPONDED = {"http.response.status_code": 200, "network.protocol.version": "1.1"}


@pytest.fixture
def exports() -> Exports:
    return Exports()


def test_success_has_a_client_span_inside_a_call_span(exports: Exports) -> None:
    attempt, whole = call(exports, responded(b'{"ErrorCode": 0, "RequestId": "r1"}'))
    assert (attempt.name, attempt.kind.name, attempt.status.status_code.name) == (
        "POST /v4/some_service/some_command",
        "CLIENT",
        "UNSET",
    )
    assert dict(attempt.attributes) == {**ADDRESS, **OURS, **RESPONDED, "timsdk.request_id": "r1"}
    assert (whole.name, whole.kind.name, whole.status.status_code.name) == (
        "timsdk some_command",
        "INTERNAL",
        "UNSET",
    )
    assert dict(whole.attributes) == {**OURS, "timsdk.outcome": "ok", "timsdk.attempts": 1}
    assert attempt.parent.span_id == whole.context.span_id
    labels = {name: value for name, value in {**ADDRESS, **RESPONDED}.items() if name != "url.full"}
    points = exports.points()
    assert points["http.client.request.duration"] == [(labels, 1)]
    assert points["timsdk.client.call.duration"] == [({"timsdk.api": OURS["timsdk.api"], "timsdk.outcome": "ok"}, 1)]
    assert points.keys() == {"http.client.request.duration", "timsdk.client.call.duration"}


def test_code_is_the_error_type(exports: Exports) -> None:
    attempt, whole = call(exports, responded(b'{"ErrorCode": 90001, "ErrorInfo": "x", "RequestId": "r2"}'))
    assert attempt.status.status_code.name == whole.status.status_code.name == "ERROR"
    assert dict(attempt.attributes) == {
        **ADDRESS,
        **OURS,
        **RESPONDED,
        "error.type": "90001",
        "timsdk.error_code": 90001,
        "timsdk.request_id": "r2",
    }
    assert dict(whole.attributes) == {**OURS, "timsdk.outcome": "error", "error.type": "90001", "timsdk.attempts": 1}


def test_timeout_in_doubt_counts_as_unknown(exports: Exports) -> None:
    attempt, whole = call(exports, HttpFailure(Phase.MAYBE_SENT, "read", "the response did not come in time"))
    assert dict(attempt.attributes) == {**ADDRESS, **OURS, "error.type": "read"}
    assert whole.attributes["timsdk.outcome"] == "unknown"
    assert whole.attributes["error.type"] == "OutcomeUnknown"
    assert attempt.status.status_code.name == whole.status.status_code.name == "ERROR"
    assert exports.points()["timsdk.client.outcome_unknown"] == [({"timsdk.api": OURS["timsdk.api"]}, 1)]


def test_failover_has_two_attempts_in_one_call(exports: Exports) -> None:
    refused = HttpFailure(Phase.NOTHING_SENT, "connect", "refused")
    first, second, whole = call(exports, refused, responded(b'{"ErrorCode": 0}'), region="singapore")
    assert first.attributes["error.type"] == "connect"
    assert "http.request.resend_count" not in first.attributes
    assert second.attributes["http.request.resend_count"] == 1
    assert first.attributes["server.address"] != second.attributes["server.address"]
    assert first.parent.span_id == second.parent.span_id == whole.context.span_id
    assert whole.attributes["timsdk.attempts"] == 2
    assert exports.points()["timsdk.client.retries"] == [({"timsdk.api": OURS["timsdk.api"]}, 1)]


def test_throttled_wait_is_an_event_and_a_metric(exports: Exports) -> None:
    throttled = HttpResponse(429, {"retry-after": "0.01"}, b"")
    policy = {"timeout": 5.0}
    first, second, whole = call(exports, throttled, responded(b'{"ErrorCode": 0}'), **policy)
    assert (first.attributes["error.type"], first.attributes["http.response.status_code"]) == ("429", 429)
    assert "error.type" not in second.attributes
    assert dict(whole.events[0].attributes) == {"timsdk.wait.reason": "throttled", "timsdk.wait.seconds": 0.01}
    labels = {"timsdk.api": OURS["timsdk.api"], "timsdk.wait.reason": "throttled"}
    assert (labels, 1) in exports.points()["timsdk.client.rate_limit.wait"]


def test_cancelled_call_ends_its_spans(exports: Exports) -> None:
    class Stuck(Scripted):
        async def send(self, request: HttpRequest) -> Any:  # type: ignore[override]
            await asyncio.sleep(60)

        async def close(self) -> None:  # type: ignore[override]
            pass

    async def main() -> None:
        transport: Any = Stuck(responded(b""))
        async with AsyncClient(**APP, region="china", transport=transport) as tim:
            exports.attach(tim)
            task = asyncio.ensure_future(tim.call("some_service/some_command"))
            await asyncio.sleep(0.01)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    asyncio.run(main())
    attempt, whole = exports.spans()
    assert dict(attempt.attributes) == {**ADDRESS, **OURS, "error.type": "cancelled"}
    assert dict(whole.attributes) == {**OURS, "timsdk.outcome": "cancelled", "timsdk.attempts": 1}
    assert whole.status.status_code.name == "UNSET"


def test_span_of_the_attempt_is_current_while_it_is_sent(exports: Exports) -> None:
    transport = Scripted(responded(b'{"ErrorCode": 0}'))
    client = exports.attach(Client(**APP, region="china", transport=transport))
    before = trace.get_current_span()
    client.call("some_service/some_command")
    assert transport.seen[0].name == "POST /v4/some_service/some_command"
    assert trace.get_current_span() is before


def test_call_spans_can_be_left_out(exports: Exports) -> None:
    transport = Scripted(responded(b'{"ErrorCode": 0}'))
    exports.attach(Client(**APP, region="china", transport=transport), call_spans=False).call("a/b")
    assert [span.name for span in exports.spans()] == ["POST /v4/a/b"]
    assert exports.spans()[0].parent is None


def test_client_that_is_instrumented_twice_makes_spans_once(exports: Exports) -> None:
    client = Client(**APP, region="china", transport=Scripted(responded(b'{"ErrorCode": 0}')))
    exports.attach(exports.attach(client))
    client.with_options(timeout=1.0).call("a/b")
    assert len(exports.spans()) == 2
    uninstrument(client)
    client.call("a/b")
    assert len(exports.spans()) == 2


def test_wait_for_a_call_rate_is_a_metric(exports: Exports) -> None:
    with Emulator() as emulator, emulator.client(rate_limits="wait", app_rate=Rate(20, 1)) as tim:
        exports.attach(tim)
        tim.account.account_import(user_id="a")
        tim.account.account_import(user_id="b")
    labels = {"timsdk.api": "im_open_login_svc/account_import", "timsdk.wait.reason": "rate"}
    assert exports.points()["timsdk.client.rate_limit.wait"] == [(labels, 1)]


@pytest.fixture
def others(exports: Exports) -> Iterator[None]:
    """The instrumentations of urllib3 and asyncio, switched on."""
    instrumentors: list[Any] = [URLLib3Instrumentor(), AsyncioInstrumentor()]
    for instrumentor in instrumentors:
        instrumentor.instrument(tracer_provider=exports.tracer_provider, meter_provider=exports.meter_provider)
    yield
    for instrumentor in instrumentors:
        instrumentor.uninstrument()


@pytest.mark.usefixtures("others")
@pytest.mark.parametrize("connection", ["lean", "urllib3"])
def test_urllib3_instrumentation_adds_no_span_and_no_secret_shows(exports: Exports, connection: str) -> None:
    key = "canary/+" * 8
    with Emulator(key=key) as emulator, emulator.client(connection=connection) as tim:
        exports.attach(tim)
        tim.account.account_import(user_id="body-canary")
        with pytest.raises(TimError):
            tim.call("openim/no_such_command", {"Text": "body-canary"})
        usersig = emulator.requests[0].query["usersig"]
    assert [span.name for span in exports.spans()] == [
        "POST /v4/im_open_login_svc/account_import",
        "timsdk account_import",
        "POST /v4/openim/no_such_command",
        "timsdk no_such_command",
    ]
    assert_absent([key, usersig, "body-canary"], exports.text(), "spans or metrics")


@pytest.mark.usefixtures("others")
def test_urllib3_instrumentation_alone_sees_no_query(exports: Exports) -> None:
    with Emulator() as emulator, emulator.client(connection="urllib3") as tim:
        tim.account.account_import(user_id="bob")
        usersig = emulator.requests[0].query["usersig"]
    assert len(exports.spans()) == 1
    assert_absent([usersig, emulator.key], exports.text(), "spans or metrics")
    assert "usersig" not in exports.text()


@pytest.mark.usefixtures("others")
def test_asyncio_client_makes_the_spans_of_the_blocking_one(exports: Exports) -> None:
    async def main() -> None:
        async with emulator.async_client() as tim:
            exports.attach(tim)
            await asyncio.gather(*(tim.account.account_import(user_id=user) for user in ("a", "b")))

    with Emulator() as emulator:
        asyncio.run(main())
    spans = exports.spans()
    parents = {span.context.span_id: span.name for span in spans}
    attempts = [span for span in spans if span.kind.name == "CLIENT"]
    assert len(attempts) == 2
    assert {parents[span.parent.span_id] for span in attempts} == {"timsdk account_import"}
    assert len({span.parent.span_id for span in attempts}) == 2


def test_instrumentor_observes_every_client(exports: Exports) -> None:
    client = Client(**APP, region="china", transport=Scripted(responded(b'{"ErrorCode": 0}')))
    instrumentor = TimsdkInstrumentor()
    instrumentor.instrument(tracer_provider=exports.tracer_provider, meter_provider=exports.meter_provider)
    try:
        client.call("a/b")
    finally:
        instrumentor.uninstrument()
    client.call("a/b")
    assert [span.name for span in exports.spans()] == ["POST /v4/a/b", "timsdk b"]
    assert exports.points()["timsdk.client.call.duration"][0][1] == 1


def test_names_are_those_of_the_conventions() -> None:
    conventions = {
        value
        for module in (error_attributes, http_attributes, network_attributes, server_attributes, url_attributes)
        for name, value in vars(module).items()
        if name.isupper()
    }
    ours = {*ADDRESS, *RESPONDED, "error.type", "http.request.resend_count"}
    assert ours - conventions == {"url.template"}  # in development: a constant of our own
    assert http_metrics.HTTP_CLIENT_REQUEST_DURATION == "http.client.request.duration"


def test_package_is_importable_without_the_extra() -> None:
    loaded = loaded_modules("import timsdk.otel; timsdk.preload()")
    assert "timsdk.otel" in loaded
    assert not any(name.startswith("opentelemetry") for name in loaded)
