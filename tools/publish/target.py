"""The index to publish to: its addresses, its credentials, and the session that carries them."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Any, NamedTuple
from urllib.parse import urlsplit, urlunsplit

import requests
from requests.adapters import HTTPAdapter
from twine.exceptions import TwineException
from twine.repository import Repository
from twine.settings import Settings

from tools.publish.problem import Problem

CONNECT_TIMEOUT = 10.0
READ_TIMEOUT = 120.0
"""Seconds. An index reads, stores and indexes the file before it responds."""
_LOOPBACK = ("localhost", "127.0.0.1", "::1")


class Target(NamedTuple):
    """An index, and how to reach it."""

    repository: Repository
    index_url: str
    """What installers are given; empty where it follows from the upload address."""
    user: str
    secrets: tuple[str, ...]
    """What no message may show."""

    @property
    def url(self) -> str:
        """Return the upload address."""
        return self.repository.url

    @property
    def session(self) -> requests.Session:
        """Return the session, which has the credentials and the certificates."""
        return self.repository.session


class BoundedAdapter(HTTPAdapter):
    """Gives every request a timeout and leaves retries to the caller, who looks first what arrived.

    A certificate authority of the target goes before REQUESTS_CA_BUNDLE, which requests prefers to that of a session.
    """

    def __init__(self, cacert: str | None) -> None:
        super().__init__(max_retries=0)
        self._cacert = cacert

    def send(self, request: requests.PreparedRequest, *args: Any, **kwargs: Any) -> requests.Response:
        """Send with the timeouts of this module where the caller names none."""
        kwargs["verify"] = self._cacert or kwargs.get("verify", True)
        kwargs["timeout"] = kwargs.get("timeout") or (CONNECT_TIMEOUT, READ_TIMEOUT)
        return super().send(request, *args, **kwargs)


def find_target(environ: Mapping[str, str], *, interactive: bool) -> Target:
    """Make a target of REPOSITORY_URL or REPOSITORY and twine's credentials; ask a terminal for what is missing."""
    url, section = environ.get("REPOSITORY_URL", ""), environ.get("REPOSITORY", "")
    if url and section:
        raise Problem("set REPOSITORY_URL or REPOSITORY, not both: the second names a section of ~/.pypirc")
    if not url and not section:
        if not interactive:
            raise Problem(
                "set REPOSITORY_URL to the upload address of your index, or REPOSITORY to its section of ~/.pypirc"
            )
        url = input("Upload address of the index: ").strip()
    try:
        settings = Settings(
            repository_url=_checked(url, "REPOSITORY_URL") if not section else None,
            repository_name=section,
            username=environ.get("TWINE_USERNAME") or None,
            password=environ.get("TWINE_PASSWORD") or None,
            cacert=environ.get("TWINE_CERT"),
            client_cert=environ.get("TWINE_CLIENT_CERT"),
            non_interactive=not interactive,
            disable_progress_bar=not interactive,
        )
        address = _checked(str(settings.repository_config["repository"]), "the address in ~/.pypirc")
        user, password = settings.username or "", settings.password or ""
        repository = settings.create_repository()
    except TwineException as error:
        raise Problem(
            f"{error} Set TWINE_USERNAME and TWINE_PASSWORD (for a token the name is __token__), or keep them in a "
            f"keyring, or in a section of ~/.pypirc that REPOSITORY and its index-servers name"
        ) from None
    for scheme in ("http://", "https://"):
        repository.session.mount(scheme, BoundedAdapter(settings.cacert))
    index_url = environ.get("INDEX_URL", "")
    if index_url:
        index_url = _checked(index_url, "INDEX_URL").rstrip("/") + "/"
    parts = urlsplit(address)
    if parts.scheme == "http" and parts.hostname not in _LOOPBACK:
        print(f"warning: {parts.hostname} is reached without TLS: others can read the password", file=sys.stderr)
    return Target(repository, index_url, user, (password,) if password else ())


def _checked(url: str, setting: str) -> str:
    """Return the address, which ends in a slash; refuse other text, and one that holds a password."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise Problem(f"{setting} is no address: {error}") from None
    if parts.username or parts.password:
        raise Problem(
            f"{setting} holds credentials, which the list of processes shows; set TWINE_USERNAME and TWINE_PASSWORD"
        )
    if parts.scheme not in ("http", "https") or not parts.hostname or port == 0:
        raise Problem(f"{setting} is no http or https address: {url!r}")
    return urlunsplit(parts)
