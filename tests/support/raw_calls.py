"""Calls of the emulator's tests with bodies of JSON, and what becomes of them."""

from __future__ import annotations

from typing import Any

import pytest
from timsdk import ApiError, Client, RetryPolicy

ONCE = RetryPolicy(attempts=1)


def refusal(tim: Client, api: str, body: dict[str, Any]) -> int:
    """Return the code with which a call is refused."""
    with pytest.raises(ApiError) as caught:
        tim.with_options(retry=ONCE).call(api, body)
    return caught.value.code
