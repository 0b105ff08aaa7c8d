"""Patches the process as each library does. Every function returns what the library has recorded, as text.

The probe runs one of them before it imports the SDK. Imports are inside: each environment has one of the libraries.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

Recorded = Callable[[], str]


def nothing() -> Recorded:
    return lambda: ""


urllib3_future = nothing
"""Its installation replaces urllib3; no import is needed."""


def opentelemetry() -> Recorded:
    from opentelemetry import trace
    from opentelemetry.instrumentation.urllib3 import URLLib3Instrumentor
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import SimpleSpanProcessor
    from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
    from opentelemetry.util.http.httplib import HttpClientInstrumentor

    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    trace.set_tracer_provider(provider)
    URLLib3Instrumentor().instrument()
    HttpClientInstrumentor().instrument()
    return lambda: "\n".join(span.to_json() for span in exporter.get_finished_spans())


def ddtrace() -> Recorded:
    import ddtrace
    from ddtrace.trace import TraceFilter, tracer

    spans: list[str] = []

    class Keep(TraceFilter):
        def process_trace(self, trace: list[Any]) -> None:
            spans.extend(f"{span!r} {getattr(span, '_meta', '')} {span.get_tags()}" for span in trace)

    tracer.configure(trace_processors=[Keep()])
    ddtrace.patch_all(urllib3=True, httplib=True)
    return lambda: "\n".join(spans)


def sentry() -> Recorded:
    import sentry_sdk
    from sentry_sdk.transport import Transport

    class Keep(Transport):
        def capture_envelope(self, envelope: Any) -> None:
            envelopes.append(envelope.serialize().decode())

    envelopes: list[str] = []
    sentry_sdk.init(
        dsn="https://public@sentry.example/1",
        transport=Keep(),
        traces_sample_rate=1.0,
        send_default_pii=True,
        include_local_variables=True,
    )
    sentry_sdk.start_transaction(name="probe").__enter__()
    return lambda: "\n".join(envelopes)


def elastic_apm() -> Recorded:
    import elasticapm
    from elasticapm.transport.base import Transport

    events: list[str] = []

    class Keep(Transport):
        def queue(self, event_type: str, data: Any, flush: bool = False) -> None:
            events.append(json.dumps([event_type, data], default=repr))

        def start_thread(self, *_: Any, **__: Any) -> None:
            """Send nothing."""

    client = elasticapm.Client(
        service_name="probe", transport_class="elasticapm.transport.base.Transport", central_config="false",
        collect_local_variables="all", metrics_interval="0ms", cloud_provider="none",
    )  # fmt: skip
    client._transport = Keep(client)
    elasticapm.instrument()
    client.begin_transaction("probe")
    return lambda: "\n".join(events)


def vcr() -> Recorded:
    import vcr

    cassette = Path(tempfile.mkdtemp()) / "cassette.yaml"
    context = vcr.VCR().use_cassette(str(cassette))
    kept = context.__enter__()

    def recorded() -> str:
        assert context is not None  # it would undo its patches where nothing refers to it
        return repr([(request.uri, request.headers, request.body) for request in kept.requests])

    return recorded


def gevent() -> Recorded:
    from gevent import monkey

    monkey.patch_all()
    return lambda: ""


def eventlet() -> Recorded:
    import eventlet

    eventlet.monkey_patch()
    return lambda: ""


def report(patch: str, error: BaseException) -> None:
    """Hand an exception to the error reporter of the environment, as its users do."""
    if patch == "sentry":
        import sentry_sdk

        sentry_sdk.capture_exception(error)
    elif patch == "elastic_apm":
        import elasticapm

        elasticapm.get_client().capture_exception(exc_info=(type(error), error, error.__traceback__))
    elif patch == "opentelemetry":
        from opentelemetry import trace

        with trace.get_tracer("probe").start_as_current_span("error") as span:
            span.record_exception(error)
