"""The apps of a server, by number: each has a world, a clock, a journal and rules of its own."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable

from timsdk_emulator.app import Application
from timsdk_emulator.request_checks import Identity

_KEY_BYTES = 32
_LARGEST = 2**32 - 1


def make_identity(sdkappid: int, identifier: str, key: str | None) -> Identity:
    """Return the identity of an app, with a random key where none is given."""
    return Identity(sdkappid, identifier, key or secrets.token_hex(_KEY_BYTES))


class Apps:
    """All apps of a server, of which the first gets what names no app.

    Args:
        default: The first app.
        make: Makes another app of an identity.
    """

    def __init__(self, default: Application, make: Callable[[Identity], Application]) -> None:
        self.default = default
        self._make = make
        self._lock = threading.Lock()
        self._apps = {str(default.identity.sdkappid): default}

    def add(self, sdkappid: int, identifier: str | None = None, key: str | None = None) -> Application:
        """Return the app with a number, which is created if there is none.

        Raises:
            ValueError: The number is none of an app, or the app exists with another administrator or key.
        """
        if isinstance(sdkappid, bool) or not 0 < sdkappid <= _LARGEST:
            raise ValueError(f"sdkappid is {sdkappid}, not 1 to {_LARGEST}")
        with self._lock:
            known = self._apps.get(str(sdkappid))
            if known is None:
                user_id = identifier or self.default.identity.identifier
                known = self._apps[str(sdkappid)] = self._make(make_identity(sdkappid, user_id, key))
            elif identifier not in (None, known.identity.identifier) or key not in (None, known.identity.key):
                raise ValueError(f"app {sdkappid} exists with another identifier or key")
            return known

    def find(self, sdkappid: str) -> Application | None:
        """Return the app with a number, if there is one."""
        return self._apps.get(sdkappid)

    def all(self) -> list[Application]:
        """Return all apps."""
        return list(self._apps.values())

    def numbers(self) -> list[int]:
        """Return the numbers of all apps."""
        return [app.identity.sdkappid for app in self._apps.values()]
