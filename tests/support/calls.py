"""Calls that many tests make, and the settings they make them with."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from timsdk import Client, RetryPolicy

from timsdk_runtime.errors import TimError

KEY = "0123456789abcdef" * 4
NO_RETRY = RetryPolicy(attempts=1)
QUICK_RETRY = RetryPolicy(attempts=3, base_delay=0.01)


def make_local_client(domain: str, **settings: Any) -> Client:
    """Return a client of a server on loopback."""
    return Client(sdkappid=1, identifier="administrator", key=KEY, domain=domain, **settings)


def read(client: Client) -> Any:
    """Make a call that changes nothing."""
    return client.profile.portrait_get(to_account=["bob"], tag_list=["Tag_Profile_IM_Nick"])


def write(client: Client) -> Any:
    """Make a call that acts again when it is retried."""
    return client.call("some_service/some_command", {"Who": "bob"})


def error_of(call: Callable[[Client], Any], client: Client) -> TimError:
    """Return the error of a call that must fail."""
    with pytest.raises(TimError) as caught:
        call(client)
    return caught.value
