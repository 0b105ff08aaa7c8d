"""Spans and metrics of a test, kept in memory."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from typing import Any

from opentelemetry import trace
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from timsdk import Client, RetryPolicy, TimError
from timsdk.otel import instrument

from timsdk_runtime.transport.messages import HttpFailure, HttpRequest, HttpResponse

APP: dict[str, Any] = {"sdkappid": 1400000000, "identifier": "administrator", "key": "canary/+" * 8}


class Exports:
    """Spans and metrics of a test, in memory."""

    def __init__(self) -> None:
        self._spans = InMemorySpanExporter()
        self._metrics = InMemoryMetricReader()
        self.tracer_provider = TracerProvider()
        self.tracer_provider.add_span_processor(SimpleSpanProcessor(self._spans))
        self.meter_provider = MeterProvider([self._metrics])

    def attach(self, client: Any, **options: Any) -> Any:
        instrument(client, tracer_provider=self.tracer_provider, meter_provider=self.meter_provider, **options)
        return client

    def spans(self) -> list[Any]:
        return list(self._spans.get_finished_spans())

    def points(self) -> dict[str, list[tuple[Mapping[str, Any], Any]]]:
        """Metric -> attributes and value of each point; of a histogram its count."""
        data = self._metrics.get_metrics_data()
        found: dict[str, list[tuple[Mapping[str, Any], Any]]] = {}
        for resource in data.resource_metrics if data else ():
            for scope in resource.scope_metrics:
                for metric in scope.metrics:
                    found[metric.name] = [
                        (dict(point.attributes or {}), getattr(point, "count", None) or getattr(point, "value", None))
                        for point in metric.data.data_points
                    ]
        return found

    def metrics(self) -> dict[str, Any]:
        """Return the metrics by name, as they are exported."""
        data = self._metrics.get_metrics_data()
        return {
            metric.name: metric
            for resource in (data.resource_metrics if data else ())
            for scope in resource.scope_metrics
            for metric in scope.metrics
        }

    def text(self) -> str:
        return "\n".join([*(span.to_json() for span in self.spans()), str(self._metrics.get_metrics_data())])


class Scripted:
    """A transport that gives its outcomes in order; the last serves all further requests."""

    def __init__(self, *outcomes: HttpResponse | HttpFailure) -> None:
        self.outcomes = list(outcomes)
        self.seen: list[Any] = []

    def send(self, request: HttpRequest) -> HttpResponse | HttpFailure:
        self.seen.append(trace.get_current_span())
        return self.outcomes.pop(0) if len(self.outcomes) > 1 else self.outcomes[0]

    def probe(self, domain: str, timeout: float) -> bool:
        return True

    def close(self) -> None:
        pass


def responded(body: bytes, status: int = 200) -> HttpResponse:
    return HttpResponse(status, {}, body)


def call(exports: Exports, *outcomes: HttpResponse | HttpFailure, region: str = "china", **options: Any) -> list[Any]:
    """Make one call; return its spans in the order in which they ended."""
    client = Client(**APP, region=region, transport=Scripted(*outcomes), retry=RetryPolicy(base_delay=0.0), **options)
    exports.attach(client)
    with contextlib.suppress(TimError):
        client.call("some_service/some_command", {"Text": "canary"})
    return exports.spans()
