"""The fixed set of calls and faults. Runs in an environment and prints each check's result as JSON.

python -m compat.probe PATCH CONNECTION DOMAIN CA_CERTS DISTRIBUTION...: needs the SDK and the environment's library,
and no pytest. It also prints the versions of the distributions.
"""

from __future__ import annotations

import contextlib
import json
import platform
import sys
from collections.abc import Callable, Iterator
from importlib.metadata import version
from typing import Any

from compat import patches
from compat.checks import checks_of


def key() -> str:
    """Return the canary. It stands in no variable of this module, whose frames error reporters show, too."""
    return "cAnArY+key/" + "0f1e2d3c" * 8


class Probe:
    """Makes calls with one connection in one environment, and keeps every error."""

    def __init__(self, patch: str, connection: str, domain: str, ca_certs: str) -> None:
        self.patch = patch
        self.settings: dict[str, Any] = {
            "sdkappid": 1400000000, "identifier": "administrator", "domain": domain,
            "ca_certs": ca_certs, "connection": connection,
        }  # fmt: skip
        self.errors: list[BaseException] = []
        self.credentials: list[Any] = []

    @contextlib.contextmanager
    def client(self, **settings: Any) -> Iterator[Any]:
        """Yield a client. An error of the block is reported as users do, and kept."""
        from timsdk import Client, TimError

        with Client(key=key(), **{**self.settings, "timeout": 5.0, **settings}) as client:
            self.credentials.append(client._core.credential)
            try:
                yield client
            except TimError as error:
                self.errors.append(error)
                patches.report(self.patch, error)

    def error_of(self, call: Callable[[Any], Any], **settings: Any) -> Any:
        """Return the error of a call that must fail."""
        before = len(self.errors)
        with self.client(**settings) as client:
            call(client)
        assert len(self.errors) == before + 1, "the call raised nothing"
        return self.errors[-1]

    def seen(self, named: str) -> int:
        """Return how many requests of that name the server has seen."""
        with self.client() as client:
            count: int = client.call("some_service/some_command", {"Who": "seen", "Of": named})["Seen"]
            return count
        raise AssertionError("the server does not say what it has seen")


def no_secret(probe: Probe, recorded: str) -> None:
    """Neither the recorder of the environment nor the frames of an error show the key or a signature."""
    from support.secret_search import assert_absent, text_of

    secrets = [key(), *{credential.signature().text for credential in probe.credentials}]
    assert_absent(secrets, recorded, "what the environment recorded")
    for error in probe.errors:
        assert_absent(secrets, text_of(error), f"a {type(error).__name__}")


def attempt(check: Callable[[], None]) -> str:
    """Return "ok", or why a check failed."""
    try:
        check()
    except Exception as error:  # noqa: BLE001  the reason is what the table shows
        return f"{type(error).__name__}: {error}"[:300]
    return "ok"


def main(patch: str, connection: str, domain: str, ca_certs: str, *distributions: str) -> None:
    recorded = getattr(patches, patch)()
    probe = Probe(patch, connection, domain, ca_certs)
    results = {title: attempt(lambda check=check: check(probe)) for title, check in checks_of(patch).items()}
    results["no secret shows"] = attempt(lambda: no_secret(probe, recorded()))
    versions = {name: version(name) for name in distributions}
    print(json.dumps({"results": results, "versions": {"Python": platform.python_version(), **versions}}))


if __name__ == "__main__":
    main(*sys.argv[1:])
