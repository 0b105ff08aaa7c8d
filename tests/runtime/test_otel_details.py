"""OpenTelemetry: units, texts and addresses, and what the options leave out."""

from __future__ import annotations

import pytest
from support.otel_exports import APP, Exports, Scripted, call, responded
from timsdk import Client

from timsdk_emulator import Emulator
from timsdk_runtime.otel_instrumentor import TimsdkInstrumentor
from timsdk_runtime.transport.messages import HttpFailure, HttpResponse, Phase


@pytest.fixture
def exports() -> Exports:
    return Exports()


def test_instrumentor_leaves_the_spans_of_calls_out_where_it_is_told_to(exports: Exports) -> None:
    client = Client(**APP, region="china", transport=Scripted(responded(b'{"ErrorCode": 0}')))
    instrumentor = TimsdkInstrumentor()
    instrumentor.instrument(tracer_provider=exports.tracer_provider, call_spans=False)
    try:
        client.call("a/b")
    finally:
        instrumentor.uninstrument()
    assert [span.name for span in exports.spans()] == ["POST /v4/a/b"]


def test_typed_call_names_its_method(exports: Exports) -> None:
    with Emulator() as emulator, emulator.client() as tim:
        exports.attach(tim)
        tim.account.account_import(user_id="a")
    assert exports.spans()[-1].attributes["timsdk.method"] == "account.account_import"


@pytest.mark.parametrize(
    ("domain", "address", "port", "url"),
    [
        ("one.example", "one.example", 443, "https://one.example/v4/a/b"),
        ("one.example:8443", "one.example", 8443, "https://one.example:8443/v4/a/b"),
        ("http://127.0.0.1:8080", "127.0.0.1", 8080, "http://127.0.0.1:8080/v4/a/b"),
        ("http://127.0.0.1", "127.0.0.1", 80, "http://127.0.0.1/v4/a/b"),
        ("http://[::1]:8080", "::1", 8080, "http://[::1]:8080/v4/a/b"),
    ],
)
def test_address_of_a_span_is_that_of_the_convention(
    exports: Exports, domain: str, address: str, port: int, url: str
) -> None:
    client = Client(**APP, domain=domain, transport=Scripted(responded(b'{"ErrorCode": 0}')))
    exports.attach(client).call("a/b")
    found = exports.spans()[0].attributes
    assert (found["server.address"], found["server.port"], found["url.full"]) == (address, port, url)


def test_metrics_have_a_unit_a_text_and_the_buckets_of_the_convention(exports: Exports) -> None:
    refused = HttpFailure(Phase.NOTHING_SENT, "connect", "refused")
    call(exports, refused, HttpResponse(429, {"retry-after": "0.01"}, b""), responded(b'{"ErrorCode": 0}'))
    call(exports, HttpFailure(Phase.MAYBE_SENT, "read", "late"))
    found = exports.metrics()
    assert {name: (metric.unit, metric.description) for name, metric in found.items()} == {
        "http.client.request.duration": ("s", "Duration of HTTP client requests."),
        "timsdk.client.call.duration": ("s", "Duration of calls, with all attempts and waits."),
        "timsdk.client.rate_limit.wait": ("s", "Time for which calls wait for a call rate."),
        "timsdk.client.retries": ("{retry}", "Attempts after the first of a call."),
        "timsdk.client.outcome_unknown": ("{call}", "Calls that may or may not have been carried out."),
    }
    buckets = (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10)
    for name in ("http.client.request.duration", "timsdk.client.call.duration", "timsdk.client.rate_limit.wait"):
        assert found[name].data.data_points[0].explicit_bounds == buckets
    scope = exports.spans()[0].instrumentation_scope
    assert (scope.name, scope.schema_url) == ("timsdk", "https://opentelemetry.io/schemas/1.44.0")
