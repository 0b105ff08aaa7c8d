"""OpenTelemetry: spans and metrics of calls, by the conventions for HTTP clients.

Needs `opentelemetry-api` (the extra `otel`); what is exported, and how, is up to the program. Nothing here sees a
query, a header or a body.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from opentelemetry import context, metrics, trace
from opentelemetry.context import _SUPPRESS_HTTP_INSTRUMENTATION_KEY
from opentelemetry.trace import SpanKind, StatusCode

from timsdk_runtime.events import Attempt, CallEnded, Event, Waiting
from timsdk_runtime.regions import split_domain
from timsdk_runtime.version import __version__

if TYPE_CHECKING:
    from opentelemetry.metrics import MeterProvider
    from opentelemetry.trace import Span, TracerProvider

    from timsdk_runtime.client_base import ClientBase
    from timsdk_runtime.declarations import EffectKind

_NAME: Final = "timsdk"
_SCHEMA: Final = "https://opentelemetry.io/schemas/1.44.0"
_BUCKETS: Final = (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0)
"""Seconds; those that the convention advises."""
_LIMITED: Final = frozenset({"rate", "throttled"})


class Telemetry:
    """Makes spans and metrics of the calls of clients.

    Args:
        tracer_provider: Where spans go; the global one when omitted.
        meter_provider: Where metrics go; the global one when omitted.
        call_spans: Whether a call has a span around those of its attempts.
    """

    def __init__(
        self,
        *,
        tracer_provider: TracerProvider | None = None,
        meter_provider: MeterProvider | None = None,
        call_spans: bool = True,
    ) -> None:
        self.call_spans = call_spans
        self.tracer = trace.get_tracer(_NAME, __version__, tracer_provider, schema_url=_SCHEMA)
        meter = metrics.get_meter(_NAME, __version__, meter_provider, schema_url=_SCHEMA)
        self.attempts = meter.create_histogram(
            "http.client.request.duration",
            "s",
            "Duration of HTTP client requests.",
            explicit_bucket_boundaries_advisory=_BUCKETS,
        )
        self.calls = meter.create_histogram(
            "timsdk.client.call.duration",
            "s",
            "Duration of calls, with all attempts and waits.",
            explicit_bucket_boundaries_advisory=_BUCKETS,
        )
        self.waits = meter.create_histogram(
            "timsdk.client.rate_limit.wait",
            "s",
            "Time for which calls wait for a call rate.",
            explicit_bucket_boundaries_advisory=_BUCKETS,
        )
        self.retries = meter.create_counter("timsdk.client.retries", "{retry}", "Attempts after the first of a call.")
        self.unknown = meter.create_counter(
            "timsdk.client.outcome_unknown", "{call}", "Calls that may or may not have been carried out."
        )

    def call_begins(self, api: str, method: str, effect: EffectKind) -> _CallTrace:
        """Return what observes one call."""
        return _CallTrace(self, api, method, effect)


class _CallTrace:
    """The spans of one call; the one that is open is current."""

    def __init__(self, telemetry: Telemetry, api: str, method: str, effect: EffectKind) -> None:
        self._telemetry = telemetry
        self._common: dict[str, Any] = {"timsdk.api": api, "timsdk.effect": effect}
        self._call: Span | None = None
        self._call_token: Any = None
        self._attempt: Span | None = None
        self._attempt_token: Any = None
        if telemetry.call_spans:
            attributes = {**self._common, **({"timsdk.method": method} if method else {})}
            command = api.rpartition("/")[2]
            self._call = telemetry.tracer.start_span(f"timsdk {command}", attributes=attributes)
            self._call_token = context.attach(trace.set_span_in_context(self._call))

    def attempt_begins(self, api: str, number: int, domain: str) -> None:
        """Start the span of an attempt, and keep instrumentations of HTTP libraries from adding one."""
        attributes = {**_address(api, domain), **self._common, "timsdk.api": api}
        if number > 1:
            attributes["http.request.resend_count"] = number - 1
            self._telemetry.retries.add(1, {"timsdk.api": api})
        self._attempt = self._telemetry.tracer.start_span(
            f"POST {attributes['url.template']}", kind=SpanKind.CLIENT, attributes=attributes
        )
        inside = trace.set_span_in_context(self._attempt)
        self._attempt_token = context.attach(context.set_value(_SUPPRESS_HTTP_INSTRUMENTATION_KEY, True, inside))

    def __call__(self, event: Event) -> None:
        """Take notice of an event."""
        if isinstance(event, Attempt):
            self._attempt_ended(event)
        elif isinstance(event, CallEnded):
            self._call_ended(event)
        elif event.reason in _LIMITED:
            self._waits(event)

    def _waits(self, event: Waiting) -> None:
        labels = {"timsdk.api": event.api, "timsdk.wait.reason": event.reason}
        self._telemetry.waits.record(event.seconds, labels)
        if self._call is not None:
            self._call.add_event("wait", {"timsdk.wait.reason": event.reason, "timsdk.wait.seconds": event.seconds})

    def _attempt_ended(self, event: Attempt) -> None:
        result: dict[str, Any] = {}
        if event.http_status is not None:
            result["http.response.status_code"] = event.http_status
            result["network.protocol.version"] = "1.1"
        if event.outcome != "ok":
            result["error.type"] = event.outcome
        labels = {**_address(event.api, event.domain), **result}
        labels.pop("url.full")
        self._telemetry.attempts.record(event.duration, labels)
        span = self._attempt
        if span is None:
            return
        context.detach(self._attempt_token)
        span.set_attributes(result)
        if event.code:
            span.set_attribute("timsdk.error_code", event.code)
        if event.request_id:
            span.set_attribute("timsdk.request_id", event.request_id)
        _end(span, failed=event.outcome != "ok")
        self._attempt = None

    def _call_ended(self, event: CallEnded) -> None:
        labels: dict[str, Any] = {"timsdk.api": event.api, "timsdk.outcome": event.outcome}
        if error := str(event.code) if event.code else event.error:
            labels["error.type"] = error
        self._telemetry.calls.record(event.duration, labels)
        if event.outcome == "unknown":
            self._telemetry.unknown.add(1, {"timsdk.api": event.api})
        if self._call is None:
            return
        context.detach(self._call_token)
        self._call.set_attributes({**labels, "timsdk.attempts": event.attempts})
        _end(self._call, failed=event.outcome in ("error", "unknown"))


@lru_cache(maxsize=512)
def _address(api: str, domain: str) -> Mapping[str, Any]:
    """Return the attributes that say what is called. The query, which holds the signature, is left out."""
    scheme, host, port = split_domain(domain)
    path = f"/v4/{api}"
    authority = host if port is None else f"{host}:{port}"
    return {
        "http.request.method": "POST",
        "server.address": host.strip("[]"),
        "server.port": port or (443 if scheme == "https" else 80),
        "url.full": f"{scheme}://{authority}{path}",
        "url.template": path,
    }


def _end(span: Span, *, failed: bool) -> None:
    if failed:
        span.set_status(StatusCode.ERROR)
    span.end()


def instrument(
    client: ClientBase[Any, Any],
    *,
    tracer_provider: TracerProvider | None = None,
    meter_provider: MeterProvider | None = None,
    call_spans: bool = True,
) -> None:
    """Make spans and metrics of all calls of a client and of the clients that `with_options` returns.

    Args:
        client: A `Client` or an `AsyncClient`. One that is instrumented already gets the new providers.
        tracer_provider: Where spans go; the global one when omitted.
        meter_provider: Where metrics go; the global one when omitted.
        call_spans: Whether a call has a span around those of its attempts.
    """
    uninstrument(client)
    telemetry = Telemetry(tracer_provider=tracer_provider, meter_provider=meter_provider, call_spans=call_spans)
    client._core.tracing = (*client._core.tracing, telemetry)


def uninstrument(client: ClientBase[Any, Any]) -> None:
    """Undo `instrument`. Calls that are under way keep their spans."""
    client._core.tracing = tuple(each for each in client._core.tracing if not isinstance(each, Telemetry))
