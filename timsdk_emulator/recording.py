"""Recordings of real traffic: scrubbed while they are written, and played to a client again."""

from __future__ import annotations

import json
import os
import ssl
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import urlencode

import attrs
import urllib3
from timsdk import catalog

from timsdk_emulator.wire import declared
from timsdk_runtime.model.json_values import is_list, is_object

VERSION = 1
_TEXT = "text-"
"""How a text begins that stands for one of the user's."""
_TIMEOUT = 30.0
_RANDOM = "Random"
"""How the names of fields end that hold a random number."""


class _TextMap(Protocol):
    def __call__(self, text: str, /) -> str: ...


class Recorder:
    """Hands requests on to a server, and writes them with the responses into a file.

    Every text that is no value of the catalog is replaced by `text-1`, `text-2` and so on. Signatures, random
    numbers, times of a request and fields that nobody declared are left out.

    Raises:
        OSError: The file cannot be written.
    """

    def __init__(self, path: str | os.PathLike[str], upstream: str, context: ssl.SSLContext | None = None) -> None:
        self._path = Path(path)
        self._upstream = upstream
        self._pool = urllib3.PoolManager(ssl_context=context, retries=False, timeout=_TIMEOUT)
        self._names: dict[str, str] = {}
        self._lock = threading.Lock()
        self._path.write_text(json.dumps({"version": VERSION}) + "\n", "utf-8")

    def hand_on(self, api: str, path: str, query: Mapping[str, str], raw: bytes) -> dict[str, Any]:
        """Return the response of the other server, and record both.

        Raises:
            ValueError: The other server cannot be reached, or sends no JSON object.
        """
        try:
            url = f"https://{self._upstream}{path}?{urlencode(query)}"
            headers = {"Content-Type": "application/json"}
            answer = self._pool.request("POST", url, body=raw, headers=headers, redirect=False).json()
        except (urllib3.exceptions.HTTPError, ValueError) as error:
            raise ValueError(f"{self._upstream} did not respond: {type(error).__name__}") from None
        if not is_object(answer):
            raise ValueError(f"{self._upstream} sent no JSON object")
        with self._lock:
            entry = {
                "api": api,
                "body": scrub(api, "request", json.loads(raw), self._name),
                "response": scrub(api, "response", answer, self._name),
            }
            with self._path.open("a", encoding="utf-8") as file:
                file.write(json.dumps(entry, ensure_ascii=False) + "\n")
        return answer

    def _name(self, text: str) -> str:
        return self._names.setdefault(text, f"{_TEXT}{len(self._names) + 1}") if text else text


@attrs.define
class Recording:
    """Requests and responses of a file, each of which is played once."""

    entries: list[dict[str, Any]]
    _texts: dict[str, str] = attrs.field(factory=dict[str, str])
    """Texts of this run by those of the recording."""

    @classmethod
    def read(cls, path: str | os.PathLike[str]) -> Recording:
        """Return the recording of a file.

        Raises:
            OSError: The file cannot be read.
            ValueError: It is no recording, or one of another version.
        """
        try:
            head, *entries = [json.loads(line) for line in Path(path).read_text("utf-8").splitlines()]
        except ValueError as error:
            raise ValueError(f"{path}: no recording: {error}") from None
        if not is_object(head) or head.get("version") != VERSION:
            raise ValueError(f"{path}: no recording of version {VERSION}")
        for number, entry in enumerate(entries, 2):
            if not (is_object(entry) and entry.get("api") in catalog and {"body", "response"} <= entry.keys()):
                raise ValueError(f"{path}, line {number}: not api, body and response")
        return cls(entries)

    def play(self, api: str, body: Mapping[str, Any]) -> dict[str, Any] | None:
        """Return the response to the first recorded request that this one can be, if there is one.

        Texts may differ from the recorded ones, if the same text differs in the same way in every request.
        """
        plain = scrub(api, "request", body, str)
        for place, entry in enumerate(self.entries):
            texts = dict(self._texts)
            if entry["api"] == api and _unify(entry["body"], plain, texts):
                self._texts = texts
                response: dict[str, Any] = _replace(self.entries.pop(place)["response"], texts)
                return response
        return None


def scrub(api: str, side: str, body: Any, name: _TextMap) -> dict[str, Any]:
    """Return the declared fields of a body with every text renamed that is no value of the catalog."""
    fields, types = declared(api, side)
    wrapper = catalog[api].wrapper
    if side == "response":
        known = {key: body[key] for key in ("ActionStatus", "ErrorCode") if key in body}
        inner = body.get(wrapper, {}) if wrapper else body
        payload = _object(fields, types, inner, name)
        return {**known, "ErrorInfo": "", **({wrapper: payload} if wrapper and payload else payload)}
    return _object({key: field for key, field in fields.items() if not _is_volatile(field)}, types, body, name)


def _is_volatile(field: Mapping[str, Any]) -> bool:
    """Return whether a field of a request differs from run to run: random numbers and times."""
    return "fill" in field or str(field.get("unit", "")).startswith("unix")


def _object(fields: Mapping[str, Any], types: Mapping[str, Any], given: Any, name: _TextMap) -> dict[str, Any]:
    return {
        key: 0 if key.endswith(_RANDOM) else _value(field["type"], types, given[key], name)
        for key, field in fields.items()
        if key in given
    }


def _value(kind: Any, types: Mapping[str, Any], value: Any, name: _TextMap) -> Any:
    definition: Mapping[str, Any] = types[kind] if isinstance(kind, str) and kind in types else {}
    if is_object(value):
        if "fields" in definition:
            return _object(definition["fields"], types, value, name)
        tag: str = definition.get("tag", "")
        return {key: one if key == tag else _value("any", types, one, name) for key, one in value.items()}
    if is_list(value):
        item = kind["list"] if is_object(kind) and "list" in kind else "any"
        return [_value(item, types, one, name) for one in value]
    is_text = isinstance(value, str) and value not in definition.get("values", ())
    return name(value) if is_text else value


def _unify(pattern: Any, value: Any, texts: dict[str, str]) -> bool:
    """Return whether a value is a pattern with other texts, and note which."""
    if is_object(pattern) and is_object(value):
        same = pattern.keys() == value.keys()
        return same and all(_unify(one, value[key], texts) for key, one in pattern.items())
    if is_list(pattern) and is_list(value):
        return len(pattern) == len(value) and all(map(lambda one, two: _unify(one, two, texts), pattern, value))
    if isinstance(pattern, str) and pattern.startswith(_TEXT) and isinstance(value, str):
        if pattern not in texts and value not in texts.values():
            texts[pattern] = value
        return texts.get(pattern) == value
    return bool(pattern == value)


def _replace(value: Any, texts: Mapping[str, str]) -> Any:
    if is_object(value):
        return {key: _replace(one, texts) for key, one in value.items()}
    if is_list(value):
        return [_replace(one, texts) for one in value]
    return texts.get(value, value) if isinstance(value, str) else value
