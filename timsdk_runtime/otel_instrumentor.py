"""What `opentelemetry-instrument` loads: switches spans and metrics on for every client of a process."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from opentelemetry.instrumentation.instrumentor import BaseInstrumentor  # type: ignore[attr-defined]

from timsdk_runtime.client_base import tracing_of_all_clients
from timsdk_runtime.otel import Telemetry


class TimsdkInstrumentor(BaseInstrumentor):  # type: ignore[misc]  # untyped without its extras
    """Makes spans and metrics of the calls of all clients, those made earlier included."""

    def instrumentation_dependencies(self) -> Collection[str]:
        """Return nothing: the instrumented library is the one that this class comes with."""
        return ()

    def _instrument(self, **options: Any) -> None:
        known = ("tracer_provider", "meter_provider", "call_spans")
        tracing_of_all_clients.append(Telemetry(**{name: options[name] for name in known if name in options}))

    def _uninstrument(self, **_: Any) -> None:
        tracing_of_all_clients[:] = [each for each in tracing_of_all_clients if not isinstance(each, Telemetry)]
