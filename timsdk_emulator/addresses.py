"""Addresses that the emulator listens on."""

from __future__ import annotations

import ipaddress
import os
import socket

_BACKLOG = 128
"""Connections that may wait to be accepted."""


def is_loopback(host: str) -> bool:
    """Return whether only this machine reaches a host."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def is_any(host: str) -> bool:
    """Return whether a host stands for all addresses of the machine, which no certificate can name."""
    return host in ("", "0.0.0.0", "::")  # noqa: S104


def listen(host: str, port: int) -> socket.socket:
    """Return a socket that listens."""
    # asyncio switches Nagle's algorithm off only where the protocol is named. The algorithm costs 40 ms a response.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(_BACKLOG)
    except BaseException:
        listener.close()
        raise
    return listener
