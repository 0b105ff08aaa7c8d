"""Spans and metrics of a test, kept in memory."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from timsdk.otel import instrument


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

    def text(self) -> str:
        return "\n".join([*(span.to_json() for span in self.spans()), str(self._metrics.get_metrics_data())])
