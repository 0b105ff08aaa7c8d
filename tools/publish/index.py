"""What an index holds, read from the pages that installers read."""

from __future__ import annotations

import hashlib
import re
import time
from collections.abc import Callable
from typing import NamedTuple
from urllib.parse import urljoin, urlsplit

import requests
from bs4 import BeautifulSoup
from pypi_simple import (
    ACCEPT_ANY,
    DistributionPackage,
    ProjectPage,
    UnsupportedContentTypeError,
    UnsupportedRepoVersionError,
)

from tools.publish.problem import Problem
from tools.publish.target import Target

_REDIRECTS = 5
_ATTEMPTS = 3
_DEVPI = "X-Devpi-API-Version"
_TRANSIENT = (500, 502, 503, 504)


class Listing(NamedTuple):
    """The files of a project by name, and what a releaser should know about the page."""

    files: dict[str, DistributionPackage]
    note: str = ""


class Index:
    """Reads an index with the session of its target."""

    def __init__(self, target: Target, *, sleep: Callable[[float], None] = time.sleep) -> None:
        self._target = target
        self._sleep = sleep
        self.url = target.index_url or self._guess()

    def listing(self, project: str) -> Listing:
        """Return what the index holds of a project, which may be nothing."""
        url = f"{self.url}{project}/"
        response = self._get(url)
        if response.is_redirect:
            elsewhere = urlsplit(urljoin(response.url, response.headers["Location"])).netloc
            note = (
                f"the index sends installers that look for a project it lacks to {elsewhere}, where anybody can take "
                f"the name {project}"
            )
            return Listing({}, note)
        if response.status_code == requests.codes.not_found:
            return Listing({})
        _require_ok(response, self._target)
        return Listing({package.filename: package for package in _packages(response, project)})

    def digest(self, package: DistributionPackage) -> str:
        """Return the sha256 that the page names, or that of the file where it names none."""
        return (package.digests or {}).get("sha256") or self.download_digest(package)

    def download_digest(self, package: DistributionPackage) -> str:
        """Return the sha256 of the bytes that an installer would get."""
        response = self._get(package.url.partition("#")[0])
        _require_ok(response, self._target)
        return hashlib.sha256(response.content).hexdigest()

    def _guess(self) -> str:
        """Return where installers read, by the habit of indexes: below the upload address."""
        base = self._target.url.rstrip("/") + "/"
        response = self._get(urljoin(base, "simple/"))
        if _DEVPI in response.headers:
            return urljoin(base, "+simple/")
        if response.status_code in (requests.codes.not_found, requests.codes.method_not_allowed):
            raise Problem(f"there is no index at {response.url}; set INDEX_URL to the address that pip installs from")
        if response.is_redirect:
            raise Problem(f"{response.url} redirects to {response.headers['Location']}; correct REPOSITORY_URL")
        _require_ok(response, self._target)
        return urljoin(base, "simple/")

    def _get(self, url: str) -> requests.Response:
        """Get a page, following redirects within the index; one that leads out of it is returned."""
        for _ in range(_REDIRECTS):
            response = self._get_once(url)
            if not response.is_redirect:
                return response
            following = urljoin(response.url, response.headers["Location"])
            if urlsplit(following)[:2] != urlsplit(url)[:2]:
                return response
            url = following
        raise Problem(f"{url} redirects in a circle; correct REPOSITORY_URL or INDEX_URL")

    def _get_once(self, url: str) -> requests.Response:
        for attempt in range(1, _ATTEMPTS + 1):
            try:
                response = self._target.session.get(url, allow_redirects=False, headers={"Accept": ACCEPT_ANY})
            except requests.exceptions.SSLError as error:
                raise Problem(tls_sentence(url, error)) from None
            except requests.RequestException as error:
                if attempt == _ATTEMPTS:
                    raise Problem(f"{_host(url)} cannot be reached: {cause(error)}") from None
            else:
                if response.status_code not in _TRANSIENT or attempt == _ATTEMPTS:
                    return response
            self._sleep(attempt)
        raise AssertionError


def cause(error: requests.RequestException) -> str:
    """Return the innermost reason of a failed request: it names neither paths nor credentials."""
    inner: BaseException = error
    while isinstance(
        following := getattr(inner, "reason", None) or (inner.args[0] if inner.args else None), Exception
    ):
        inner = following
    text = str(inner.args[-1] if inner.args else inner).rpartition(">: ")[2]
    words = re.sub(r"^\w+\(.*?\): | ?\(_ssl.*", "", text)
    return f"{type(inner).__name__}: {words}"


def tls_sentence(url: str, error: requests.RequestException) -> str:
    """Say what TLS refused and which settings name another authority."""
    return (
        f"{_host(url)} has no TLS connection to offer that can be trusted ({cause(error)}); "
        f"set TWINE_CERT to the certificate of your authority, or correct the address"
    )


def response_sentence(response: requests.Response, user: str) -> str:
    """Say what a response that is no success means."""
    status, host = response.status_code, _host(response.url)
    shown = f"{status} {response.reason or ''}".strip()
    if status == requests.codes.unauthorized:
        return f"{host} does not accept the password or token of {user!r} ({shown})"
    if status == requests.codes.forbidden:
        return (
            f"{host} does not let {user!r} do this ({shown}): the password or token is wrong, or an administrator "
            f"has to allow it"
        )
    if response.is_redirect:
        return f"{response.url} redirects to {response.headers['Location']}; correct the address"
    if status in _TRANSIENT:
        return f"{host} is out of order ({shown}); try again later"
    return f"{host} responds {shown} at {response.url}{_words(response)}"


def _require_ok(response: requests.Response, target: Target) -> None:
    if response.status_code != requests.codes.ok:
        raise Problem(response_sentence(response, target.user))


def _packages(response: requests.Response, project: str) -> list[DistributionPackage]:
    """Parse a page; refuse one that is for people, like a form to log in."""
    try:
        page = ProjectPage.from_response(response, project)
    except (UnsupportedContentTypeError, UnsupportedRepoVersionError, ValueError, KeyError) as error:
        raise Problem(f"{response.url} is no page of an index ({type(error).__name__}); set INDEX_URL") from None
    if not page.packages and "json" not in response.headers.get("Content-Type", ""):
        title = BeautifulSoup(response.text, "html.parser").title
        heading = title.get_text().strip() if title else ""
        if "links" not in heading.lower() and page.repository_version is None:
            raise Problem(
                f"{response.url} is a page for people ({heading or 'no title'}), not of an index; set INDEX_URL"
            )
    return page.packages


def _words(response: requests.Response) -> str:
    """Return the first words of a body, without markup."""
    text = BeautifulSoup(response.text[:4000], "html.parser").get_text(" ", strip=True)
    return f": {text[:200]}" if text else ""


def _host(url: str) -> str:
    return urlsplit(url).netloc
