"""Uploads that are safe to retry: each looks first what the index holds."""

from __future__ import annotations

import time
from collections.abc import Callable
from enum import Enum
from pathlib import Path

import requests
from twine.package import PackageFile

from tools.publish.build import Built, sha256
from tools.publish.index import Index, cause, response_sentence
from tools.publish.problem import Problem
from tools.publish.target import Target

_ATTEMPTS = 3
_LOOKS = 6
"""How often the index is read for what was uploaded: some list a file seconds later."""
_CONFLICTS = (400, 409)
_TRANSIENT = (500, 502, 503, 504)


class State(Enum):
    """What an index holds under the name of a file."""

    ABSENT = "absent"
    SAME = "same bytes"
    OTHER = "other bytes"


class Publication:
    """A wheel and an sdist on their way into an index."""

    def __init__(
        self, target: Target, index: Index, built: Built, *, sleep: Callable[[float], None] = time.sleep
    ) -> None:
        self._target = target
        self._index = index
        self._built = built
        self._sleep = sleep

    def publish(self) -> bool:
        """Upload what the index lacks and read it back. Return False where it lacked nothing."""
        states = self.states()
        others = [path.name for path, state in states.items() if state is State.OTHER]
        if others:
            raise Problem(
                f"the index holds {self._built.version} with other bytes ({', '.join(others)}); a version is never "
                f"replaced: tag a new one. Nothing was uploaded"
            )
        absent = [path for path, state in states.items() if state is State.ABSENT]
        for path in absent:
            try:
                self._upload(path)
            except Problem as problem:
                raise Problem(f"{problem}. {self._progress()}") from None
        for path in absent:
            self._read_back(path)
        return bool(absent)

    def states(self) -> dict[Path, State]:
        """Return what the index holds of each file: the wheel first, which installers prefer."""
        files = self._index.listing(self._built.project).files
        return {
            path: State.ABSENT
            if path.name not in files
            else State.SAME
            if self._index.digest(files[path.name]) == sha256(path)
            else State.OTHER
            for path in self._built
        }

    def _upload(self, path: Path) -> None:
        for attempt in range(1, _ATTEMPTS + 1):
            failure = self._attempt(path)
            if failure is None:
                return
            state = self.states()[path]
            if state is State.SAME:
                return
            if state is State.OTHER:
                raise Problem(f"the index holds other bytes as {path.name}: somebody else has uploaded them")
            if not failure.transient or attempt == _ATTEMPTS:
                raise failure
            print(f"{failure}; attempt {attempt + 1} of {_ATTEMPTS}")
            self._sleep(2.0**attempt)

    def _attempt(self, path: Path) -> UploadFailure | None:
        package = PackageFile.from_filename(str(path), None)
        try:
            response = self._target.repository.upload(package, max_redirects=1)
        except requests.RequestException as error:
            return UploadFailure(f"the upload of {path.name} was cut ({cause(error)})", transient=True)
        if response.ok and not response.is_redirect:
            return None
        if response.status_code in (requests.codes.not_found, requests.codes.method_not_allowed):
            raise Problem(f"{self._target.url} takes no uploads ({response.status_code}); correct REPOSITORY_URL")
        if response.status_code == requests.codes.request_entity_too_large:
            raise Problem(f"{path.name} is too large for the index ({path.stat().st_size} bytes)")
        sentence = response_sentence(response, self._target.user)
        if response.status_code in _CONFLICTS or response.status_code in _TRANSIENT:
            return UploadFailure(sentence, transient=response.status_code in _TRANSIENT)
        raise Problem(sentence)

    def _read_back(self, path: Path) -> None:
        for look in range(_LOOKS):
            found = self._index.listing(self._built.project).files.get(path.name)
            if found is not None:
                digest = self._index.download_digest(found)
                if digest != sha256(path):
                    raise Problem(f"the index returns other bytes as {path.name}: sha256 {digest}")
                return
            self._sleep(float(look))
        raise Problem(
            f"the index took {path.name} but does not list it at {self._index.url}; "
            f"look there later, or correct INDEX_URL and run this again"
        )

    def _progress(self) -> str:
        """Say what is published and what is not."""
        try:
            states = self.states()
        except Problem:
            return "The index cannot be read now: run this again, what it holds is skipped"
        done = [path.name for path, state in states.items() if state is State.SAME]
        if not done:
            return "Nothing was published"
        return f"Published: {', '.join(done)}. Not the rest: run this again, what the index holds is skipped"


class UploadFailure(Problem):
    """An upload that failed, and whether another attempt may succeed."""

    def __init__(self, sentence: str, *, transient: bool) -> None:
        super().__init__(sentence)
        self.transient = transient
