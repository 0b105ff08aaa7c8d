"""Transient codes: `retryable` never invites a caller to act twice."""

from __future__ import annotations

import pytest
from support.exchange_harness import THROTTLE, TRANSIENT, code, run
from timsdk import ApiError


@pytest.mark.parametrize(("effect", "retryable"), [("once", False), ("read", True), ("idempotent", True)])
def test_transient_code_is_retryable_only_where_a_retry_is_harmless(effect: str, retryable: bool) -> None:
    result = run([code(TRANSIENT)] * 3, effect=effect)
    assert isinstance(result.error, ApiError)
    assert result.error.code == TRANSIENT
    assert result.error.retryable is retryable
    assert ("Whether anything was done is not known" in str(result.error)) is not retryable


def test_throttled_call_stays_retryable() -> None:
    result = run([code(THROTTLE)] * 3, effect="once")
    assert isinstance(result.error, ApiError)
    assert result.error.retryable
