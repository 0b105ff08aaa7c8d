"""What the generator wrote about families, methods and parameters. Each file is read on first use."""

from __future__ import annotations

import functools
import json
import os
import sys
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

import timsdk

Entry = Mapping[str, Any]


class Method(NamedTuple):
    """One method of a family, as the list of all methods has it."""

    family: str
    name: str
    api: str
    summary: str
    title_zh: str = ""
    """The vendor's name for it, in Chinese."""

    @property
    def command(self) -> str:
        """`group create-group`."""
        return f"{kebab(self.family)} {kebab(self.name)}"


def kebab(name: str) -> str:
    """Return a Python name as commands and options write it."""
    return name.rstrip("_").replace("_", "-")


def letters(name: str) -> str:
    """Return what `GroupId`, `group_id` and `group-id` have in common."""
    return name.replace("_", "").replace("-", "").lower()


@functools.cache
def load(name: str, folder: str = "_commands") -> Any:
    """Return the contents of one data file of the package."""
    path = os.path.join(os.path.dirname(timsdk.__file__), folder, f"{name}.json")
    loader: Any = sys.modules["timsdk"].__spec__.loader  # type: ignore[union-attr]  # a wheel may be a zip archive
    return json.loads(loader.get_data(path))


def families() -> Mapping[str, Entry]:
    """Return title, text and methods of every family."""
    found: Mapping[str, Entry] = load("index")
    return found


def methods() -> Iterator[Method]:
    """Yield every method."""
    for family, entry in families().items():
        yield from methods_of(family, entry)


def methods_of(family: str, entry: Entry) -> Iterator[Method]:
    """Yield the methods of a family."""
    titles: Mapping[str, str] = entry.get("title_zh", {})
    for name, (api, summary) in entry["methods"].items():
        yield Method(family, name, api, summary, titles.get(name, ""))


def entry_of(method: Method) -> Entry:
    """Return all about a method."""
    found: Entry = load(method.family)[method.name]
    return found


def webhooks() -> Mapping[str, Entry]:
    """Return all about every webhook, by command. Its `parameters` are the fields of the event."""
    found: Mapping[str, Entry] = load("webhooks")
    return found


def find_webhook(name: str) -> str | None:
    """Return the command for `C2C.CallbackBeforeSendMsg`, its class `C2CBeforeSendMsg`, or `c2c-before-send-msg`."""
    wanted = letters(name.replace(".", "").replace(" ", ""))
    for command, entry in webhooks().items():
        names = (command, entry["event"], *entry.get("also", ()))
        if wanted in {letters(each.replace(".", "")) for each in names}:
            return command
    return None


def type_of(entry: Entry, name: str) -> Entry:
    """Return a type that the parameters of a method name: one of its own, or a shared one."""
    own: Mapping[str, Entry] = entry.get("types", {})
    found: Entry = own[name] if name in own else load("types")[name]
    return found


def find(name: str) -> Method | None:
    """Return the method for `group.create_group`, `group create-group`, `create-group` or `service/command`."""
    wanted = letters(name.replace(" ", ".").replace("-", "_"))
    alone: list[Method] = []
    for method in methods():
        if name == method.api or wanted == letters(f"{method.family}.{method.name}"):
            return method
        if wanted in (letters(method.name), letters(method.api.partition("/")[2])):
            alone.append(method)
    return alone[0] if len(alone) == 1 else None
