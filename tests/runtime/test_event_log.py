"""The log of events: its texts, and the fields that a formatter finds in a record."""

from __future__ import annotations

import logging
import subprocess
import sys
from typing import Any

import pytest
from support.exchange_harness import OK, TRANSIENT, code, run

from timsdk_runtime.event_log import log_event
from timsdk_runtime.events import Attempt, Waiting

API = "some_service/some_command"
ATTEMPT = Attempt(API, 2, "one.example", "response came", "ok", 0, 200, 0.1234567, False, 9, 15, "r1")


@pytest.fixture
def log(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    caplog.set_level(logging.DEBUG, "timsdk")
    return caplog


def fields(record: logging.LogRecord) -> dict[str, Any]:
    return {name.removeprefix("tim_"): value for name, value in vars(record).items() if name.startswith("tim_")}


def test_record_of_an_attempt_has_what_a_search_needs(log: pytest.LogCaptureFixture) -> None:
    log_event(ATTEMPT)
    (record,) = log.records
    assert (record.levelname, record.getMessage()) == ("DEBUG", f"one.example /v4/{API}: HTTP 200")
    assert fields(record) == {
        "api": API,
        "attempt": 2,
        "phase": "response came",
        "outcome": "ok",
        "duration_ms": 123.457,
        "domain": "one.example",
        "code": 0,
        "request_id": "r1",
    }


def test_attempt_without_a_response_shows_its_outcome(log: pytest.LogCaptureFixture) -> None:
    log_event(ATTEMPT._replace(http_status=None, outcome="connect"))
    assert log.records[0].getMessage() == f"one.example /v4/{API}: connect"


def test_attempt_is_logged_at_debug_only(log: pytest.LogCaptureFixture) -> None:
    logging.getLogger("timsdk").setLevel(logging.INFO)
    log_event(ATTEMPT)
    assert log.records == []


@pytest.mark.parametrize(
    ("reason", "level", "text"),
    [
        ("retry", "INFO", "attempt 1 failed, retry in 0.50 s"),
        ("throttled", "INFO", "attempt 1 failed, retry in 0.50 s"),
        ("items", "INFO", "items failed in attempt 1, retry in 0.50 s"),
        ("rate", "DEBUG", "waits 0.50 s for its rate"),
        ("pool", "DEBUG", "waits 0.50 s for its pool"),
    ],
)
def test_retries_are_logged_at_info_and_other_waits_at_debug(
    log: pytest.LogCaptureFixture, reason: Any, level: str, text: str
) -> None:
    log_event(Waiting(API, reason, 0.5, 1))
    (record,) = log.records
    assert (record.levelname, record.getMessage()) == (level, f"{API}: {text}")
    assert fields(record) == {"api": API, "attempt": 1, "wait_reason": reason, "wait_ms": 500.0}


def test_milliseconds_have_three_decimals(log: pytest.LogCaptureFixture) -> None:
    log_event(Waiting(API, "rate", 0.12345678, 1))
    assert fields(log.records[0])["wait_ms"] == 123.457


def test_log_records_have_fields(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, "timsdk"):
        run([code(TRANSIENT), OK])
    first, retry, last = caplog.records
    assert first.__dict__["tim_api"] == API
    assert (first.__dict__["tim_attempt"], first.__dict__["tim_code"], first.__dict__["tim_outcome"]) == (1, 2, "2")
    assert (retry.levelname, retry.__dict__["tim_wait_reason"]) == ("INFO", "retry")
    assert (last.__dict__["tim_attempt"], last.__dict__["tim_domain"]) == (2, "one.example")


def test_client_is_silent_by_default() -> None:
    code = (
        "from timsdk import Client\n"
        "client = Client(sdkappid=1, identifier='a', key='k', domain='http://127.0.0.1:9')\n"
        "try: client.call('a/b')\n"
        "except Exception: pass\n"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert (ended.stdout, ended.stderr) == ("", "")
