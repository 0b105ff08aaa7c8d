"""`post`: one request to an app of the user, and what came back."""

from __future__ import annotations

import time
from typing import Final, NamedTuple
from urllib.parse import urlsplit

from timsdk import TransportError

_MOST: Final = 1 << 20
"""Bytes of a reply that are read."""


class Received(NamedTuple):
    """What an app replied."""

    status: int
    body: bytes
    seconds: float


def post(address: str, body: bytes, timeout: float, ca_certs: str | None = None) -> Received:
    """Send a body to an app, follow no redirect, and return the reply.

    Raises:
        TransportError: None came. The text does not show the query, which bears the signature.
    """
    import urllib3  # noqa: PLC0415  help does without

    begun = time.monotonic()
    try:
        with urllib3.PoolManager(ca_certs=ca_certs, retries=False, timeout=timeout) as pool:
            response = pool.request(
                "POST", address, body=body, headers={"Content-Type": "application/json"},
                redirect=False, preload_content=False,
            )  # fmt: skip
            content = response.read(_MOST, decode_content=True)
            response.release_conn()
    except (urllib3.exceptions.HTTPError, OSError, ValueError) as error:
        parts = urlsplit(address)
        where = f"{parts.scheme}://{parts.hostname}{f':{parts.port}' if parts.port else ''}{parts.path}"
        raise TransportError(f"no reply from {where}: {_reason(error)}") from None
    return Received(response.status, content, time.monotonic() - begun)


def _reason(error: Exception) -> str:
    """Return what went wrong, without the address."""
    cause = error.__cause__ or error
    strerror: str | None = getattr(cause, "strerror", None)
    return strerror or type(cause).__name__
