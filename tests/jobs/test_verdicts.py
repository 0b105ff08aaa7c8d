"""What the error of a call means for its rows, and the keys by which a call may be made again."""

from __future__ import annotations

import pytest
from timsdk import (
    ApiError,
    AuthError,
    ConfigError,
    DecodeError,
    MessageDropped,
    OutcomeUnknown,
    RateLimitError,
    TransportError,
)

from timsdk_runtime.errors import TimError
from timsdk_runtime.jobs.calls import derived_keys, verdict

VERDICTS: list[tuple[TimError, str, str]] = [
    # error, verdict, verdict of the fifth run
    (OutcomeUnknown("?"), "unknown", "unknown"),
    (AuthError("no", category="auth"), "stop", "stop"),
    (ApiError("no", category="package"), "stop", "stop"),
    (ApiError("no", code=60017), "stop", "stop"),
    (ApiError("no", code=70402), "failed", "failed"),
    (ApiError("no", code=70500, retryable=True), "later", "failed"),
    (RateLimitError("slower", retryable=True), "unreachable", "unreachable"),
    (MessageDropped("dropped", retryable=True), "failed", "failed"),
    (TransportError("no route", delivered="no"), "unreachable", "unreachable"),
    (TransportError("cut", delivered="maybe"), "later", "unknown"),
    (DecodeError("html"), "later", "unknown"),
    (ConfigError("no key"), "stop", "stop"),
]


@pytest.mark.parametrize(("error", "first", "fifth"), VERDICTS, ids=str)
def test_failed_call_means_for_its_rows_what_is_known_of_it(error: TimError, first: str, fifth: str) -> None:
    assert verdict(error, attempts=0) == verdict(error, attempts=3) == first
    assert verdict(error, attempts=4) == fifth


def test_dedupe_keys_are_those_of_the_chunk_the_row_and_the_field() -> None:
    keys = derived_keys(["MsgSeq", "MsgRandom"], "chunk", 7)
    assert keys == derived_keys(["MsgSeq", "MsgRandom"], "chunk", 7)
    others = [derived_keys(["MsgSeq"], "chunk", 8), derived_keys(["MsgSeq"], "other", 7)]
    assert len({keys["MsgSeq"], keys["MsgRandom"], *(other["MsgSeq"] for other in others)}) == 4
    assert all(0 <= key < 2**32 for key in keys.values())
