"""The tests that each module of the runtime is judged by."""

from __future__ import annotations

from pathlib import Path

EVERYWHERE = tuple(f"tests/{room}" for room in ("runtime", "reliability", "serialising", "jobs", "webhooks"))
"""Tests that judge whatever they reach when every module is tried."""
RUNTIME = "tests/runtime/test_{}.py"
DECISIONS = "tests/reliability/test_decisions.py"
FAULTS = "tests/reliability/test_faults.py"
PICKLING = "tests/package/test_surface.py::test_public_name_shows_the_public_module_and_survives_pickling"
FUZZ = "tests/reliability/test_fuzz.py"
SIMULATION = (
    "tests/reliability/test_simulation.py::test_no_send_is_duplicated_or_falsely_failed_under_faults",
    "tests/reliability/test_simulation.py::test_full_outage_adds_few_attempts",
    "tests/reliability/test_stateful.py",
)


def _runtime(*names: str) -> tuple[str, ...]:
    return tuple(map(RUNTIME.format, names))


_CALL = (*_runtime("exchange", "owned", "decision_details", "rate_limit"), DECISIONS, *SIMULATION)
_CLIENT = _runtime("client", "confirm_send", "item_retry", "rotation")
_POOLS = _runtime("all_transports", "connection_pools", "failures")
_CONNECTION = (
    *_runtime("base_connection", "lean_steps", "urllib3_connection", "stops", "lean_connection", "patched_process"),
    *_POOLS,
    *_runtime("secret_frames"),
    "tests/reliability/test_stops.py",
)

_SERIALISING = ("tests/serialising/test_wire_form.py", "tests/serialising/test_pydantic.py")
_JOBS = ("tests/jobs",)
_ASYNCIO = (
    *_POOLS,
    *_runtime("asyncio_connection", "asyncio_connect", "asyncio_attempts", "asyncio_failures", "asyncio_transport"),
    "tests/reliability/test_cancellation.py",
)
_AIOHTTP = (*_POOLS, *_runtime("aiohttp_transport", "secrets"))
_WEBHOOKS = tuple(
    f"tests/webhooks/test_{name}.py"
    for name in (
        *("verify", "refusals", "receiver", "parts", "samples"),
        *("drivers", "after_events", "apps", "closing", "event_objects"),
    )
)

_OTHER_TESTS: dict[str, tuple[str, ...]] = {
    "annotations": ("tests/serialising",),
    "async_client": (
        *_runtime("async_probe", "async_calls"),
        *_ASYNCIO,
    ),
    "async_credentials": _runtime("async_probe", "async_client"),
    "async_paging": (*_runtime("async_client"), PICKLING),
    "batch_plan": _runtime("many_calls", "batches"),
    "batches": _runtime("argument_texts", "async_client"),
    "call.waits": (*_CALL, *_runtime("events", "redis_limiter", "late_calls")),
    "call.watch": _runtime("events", "event_log"),
    "event_log": _runtime("events", "client"),
    "call.confirm_send": (),
    "call.context": (*_CALL, *_runtime("waits", "watch", "client", "item_retry")),
    "call.decision": (*_runtime("transient_codes"), *_CALL, *_runtime("client")),
    "call.exchange": (*_CALL, *_runtime("check_requests", "events")),
    "call.failover": _CALL,
    "call.http_headers": (*_runtime("exchange"), DECISIONS, FUZZ),
    "call.item_retry": (),
    "call.rate_limit": (*_CALL, *_runtime("limiter_outage")),
    "call.retry": _CALL,
    "client": (
        *_runtime("first_calls", "custom_transport", "async_probe", "late_calls"),
        *_CLIENT,
        *_runtime("urllib3_transport", "exchange"),
    ),
    "client_base": (*_runtime("settings_texts", "argument_texts"), *_CLIENT, *_runtime("codec", "errors", "paging")),
    "call.verdicts": _CALL,
    "codes": _runtime("errors", "code_areas"),
    "config": (*_runtime("settings_texts", "setting_checks", "client", "rotation", "urllib3_transport"), DECISIONS),
    "credentials": (*_runtime("renewals", "signing", "client", "rotation", "exchange", "secrets"), DECISIONS),
    "errors": _runtime("exchange", "code_areas", "secrets"),
    "fork": (*_runtime("urllib3_transport", "rotation"), FAULTS),
    "jobs.again": _JOBS,
    "jobs.calls": _JOBS,
    "jobs.chunks": _JOBS,
    "jobs.job": _JOBS,
    "jobs.layout": _JOBS,
    "jobs.ledger": _JOBS,
    "jobs.planning": _JOBS,
    "jobs.records": _JOBS,
    "jobs.report": _JOBS,
    "jobs.running": _JOBS,
    "jobs.workers": _JOBS,
    "lazy": ("tests/package/test_imports.py", "tests/package/test_surface.py", "tests/package/test_modules.py"),
    "model.attrs_support": _runtime("codec"),
    "many_calls": (*_runtime("async_many_calls"), PICKLING),
    "missing": (*_runtime("argument_texts"), "tests/package/test_imports.py"),
    "model.argument_texts": _runtime("check_requests"),
    "model.base": _runtime("codec", "client"),
    "model.catalog": (*_runtime("client"), "tests/emulator/test_validation.py"),
    "model.codec": _runtime("item_results", "client"),
    "model.converter": _runtime("codec"),
    "model.enums": (*_runtime("codec"), "tests/fragments/test_behaviour.py"),
    "model.envelope": (*_runtime("exchange", "codec"), DECISIONS, FUZZ),
    "model.item_results": _runtime("item_retry"),
    "model.json_codec": (),
    "model.missing_field": _runtime("argument_texts", "codec"),
    "model.operation": _runtime("codec", "client", "events"),
    "model.pydantic_support": ("tests/serialising/test_schema_limits.py", *reversed(_SERIALISING)),
    "model.wire_form": _SERIALISING,
    "model.validation": ("tests/emulator/test_validation.py",),
    "limits.connections": _runtime("limiter_connections", "limiter_replies", "redis_limiter"),
    "limits.redis_limiter": _runtime("limiter_replies", "limiter_connections", "limiter_outage", "late_calls"),
    "limits.share": _runtime("limiter_outage", "late_calls", "redis_limiter"),
    "otel": _runtime("otel_details"),
    "otel_instrumentor": _runtime("otel", "otel_details"),
    "paging": _runtime("paging_ends"),
    "regions": _runtime("settings_texts", "config", "custom_transport", "client"),
    "secret": _runtime("secrets", "client"),
    "setting_checks": _runtime("settings_texts", "usersig_values", "config", "secrets"),
    "signatures": (*_runtime("signing", "client", "rotation", "usersig"), FUZZ),
    "stops": (*_runtime("urllib3_transport", "lean_connection"), "tests/reliability/test_stops.py"),
    "transport.aiohttp_failures": _AIOHTTP,
    "transport.aiohttp_transport": _AIOHTTP,
    "transport.asyncio_connect": _ASYNCIO,
    "transport.asyncio_connection": _ASYNCIO,
    "transport.asyncio_failures": _ASYNCIO,
    "transport.asyncio_semaphore": _ASYNCIO,
    "transport.asyncio_tls": (*_runtime("asyncio_tls"), *_ASYNCIO),
    "transport.asyncio_transport": _ASYNCIO,
    "transport.attempt": (*_runtime("failures"), *_CONNECTION),
    "transport.base_connection": _CONNECTION,
    "transport.event_loop": _runtime("async_client"),
    "transport.failure_texts": (*_runtime("failures", "urllib3_transport", "lean_connection"), FAULTS),
    "transport.failures": (*_runtime("urllib3_transport", "lean_connection"), FAULTS),
    "transport.fair_semaphore": (
        *_runtime("connection_pools"),
        "tests/reliability/test_stops.py",
        FAULTS,
    ),
    "transport.http1": (*_CONNECTION, FUZZ),
    "transport.lean_connection": _CONNECTION,
    "transport.messages": _runtime("custom_transport", "all_transports", "exchange", "secrets"),
    "transport.urllib3_connection": _CONNECTION,
    "transport.urllib3_transport": (*_runtime("other_urllib3", "secrets"), *_CONNECTION),
    "wrong_arguments": _runtime("argument_texts"),
    "usersig": _runtime("usersig_values", "client"),
    "values": _runtime("config", "retry"),
    "webhooks.admission": _WEBHOOKS,
    "webhooks.asgi": _WEBHOOKS,
    "webhooks.delivery": _WEBHOOKS,
    "webhooks.envelope": _WEBHOOKS,
    "webhooks.events": (*_WEBHOOKS, "tests/fragments/test_behaviour.py"),
    "webhooks.handlers": _WEBHOOKS,
    "webhooks.outcomes": _WEBHOOKS,
    "webhooks.receiver": _WEBHOOKS,
    "webhooks.registry": _WEBHOOKS,
    "webhooks.replay": _WEBHOOKS,
    "webhooks.settings": _WEBHOOKS,
    "webhooks.tasks": _WEBHOOKS,
    "webhooks.threads": _WEBHOOKS,
    "webhooks.verify": _WEBHOOKS,
    "webhooks.wsgi": _WEBHOOKS,
}
"""Modules, and the tests beside `tests/runtime/test_<module>.py`, the quickest first."""

NO_DECISIONS = frozenset(
    {
        "call.limiter",
        "declarations",
        "events",
        "jobs.kinds",
        "limits.scripts",
        "log",
        "model.json_values",
        "namespace",
        "response_rules",
        "version",
    }
)
"""Modules without a decision that a test could miss."""


def targets(root: Path) -> dict[str, tuple[str, ...]]:
    """Return the tests of each module; a test file of its own comes first."""
    found: dict[str, tuple[str, ...]] = {}
    for module, others in _OTHER_TESTS.items():
        own = RUNTIME.format(module.rpartition(".")[2])
        tests = [own, *others] if (root / own).exists() else others
        found[module] = tuple(dict.fromkeys(tests))
    return found
