"""Rules by which the emulator fails: for which calls, and how."""

from __future__ import annotations

import fnmatch
import math
import random
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any, Literal

import attrs
from timsdk import catalog

from timsdk_emulator.journal import check_api
from timsdk_runtime.model.catalog import Catalog

_ACTIONS = ("code", "http_status", "cut", "truncate", "drip", "duplicate")
_FINAL_STATUS = 200
"""The lowest status that ends an HTTP exchange."""


@attrs.frozen(kw_only=True)
class Fault:
    """What goes wrong, and for which calls.

    Raises:
        ValueError: Nothing goes wrong, two things at once, or a number makes no sense.
    """

    api: str = "*"
    """An API, or a pattern such as `openim/*`."""
    nth: int | None = None
    """Only the nth call that matches, from 1; each of them otherwise."""
    times: int | None = None
    """The rule ends after so many faults."""
    probability: float = 1.0
    """Share of the matching calls that fail."""
    seed: int = 0
    """Decides which calls `probability` takes: the same seed takes the same ones."""
    delay: float = 0.0
    """Seconds before anything else happens, alone or beside one of the actions below."""
    code: int | None = None
    """An error code of the service, which does not act."""
    http_status: int | None = None
    """A response that is not the service's own, as of a gateway; the service does not act."""
    retry_after: int | None = None
    """`Retry-After` beside `http_status`, in seconds."""
    cut: Literal["before", "after_acting"] | None = None
    """The connection is cut: before the service acts, or after it has and before it responds."""
    truncate: int | None = None
    """Bytes of the response body that arrive before the connection is cut. The service acts."""
    drip: float | None = None
    """Seconds between two bytes of the response. The service acts."""
    duplicate: bool = False
    """The service gets the request twice, as from a proxy that repeats it, and responds once."""

    def __attrs_post_init__(self) -> None:
        chosen = [name for name in _ACTIONS if getattr(self, name) is not None and getattr(self, name) is not False]
        if len(chosen) > 1:
            raise ValueError(f"a fault is one of {' and '.join(chosen)}: make two rules")
        if not chosen and not self.delay:
            raise ValueError(f"nothing goes wrong: give delay or one of {', '.join(_ACTIONS)}")
        for name in ("nth", "times"):
            number = getattr(self, name)
            if number is not None and number < 1:
                raise ValueError(f"{name} is {number}: calls are counted from 1")
        for name in ("delay", "drip", "truncate"):
            number = getattr(self, name)
            if number is not None and not (number >= 0 and math.isfinite(number)):
                raise ValueError(f"{name} is {number}, not a positive number")
        if not 0 <= self.probability <= 1:
            raise ValueError(f"probability is {self.probability}, not between 0 and 1")
        if self.code == 0:
            raise ValueError("code is 0, which is no error code")
        if self.http_status is not None and (
            self.http_status < _FINAL_STATUS or self.http_status not in {status.value for status in HTTPStatus}
        ):
            raise ValueError(f"http_status {self.http_status} is no status of a response")
        if self.cut not in (None, "before", "after_acting"):
            raise ValueError(f"cut is {self.cut!r}, neither 'before' nor 'after_acting'")

    @classmethod
    def from_json(cls, given: Mapping[str, Any]) -> Fault:
        """Return the fault that an object of JSON describes.

        Raises:
            ValueError: As of the class, or a key is unknown or its value of a wrong type.
        """
        kinds: dict[str, tuple[type, ...]] = {
            "api": (str,), "cut": (str,), "duplicate": (bool,),
            **dict.fromkeys(("nth", "times", "seed", "code", "http_status", "retry_after", "truncate"), (int,)),
            **dict.fromkeys(("probability", "delay", "drip"), (int, float)),
        }  # fmt: skip
        for name, value in given.items():
            if name not in kinds:
                raise ValueError(f"unknown key {name!r}; a fault has {', '.join(sorted(kinds))}")
            if not isinstance(value, kinds[name]) or (isinstance(value, bool) and name != "duplicate"):
                raise ValueError(f"{name} is {value!r}, of a wrong type")
        return cls(**given)


@attrs.define(eq=False)
class Rule:
    """A fault with its counters."""

    fault: Fault
    number: int
    calls: int = 0
    """Calls that matched."""
    used: int = 0
    """Calls that failed."""
    random: random.Random = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        self.random = random.Random(self.fault.seed)  # noqa: S311

    def takes(self, api: str) -> bool:
        """Count a call, and return whether it fails by this rule."""
        fault = self.fault
        if not fnmatch.fnmatchcase(api, fault.api) or (fault.times is not None and self.used >= fault.times):
            return False
        self.calls += 1
        taken = fault.nth in (None, self.calls) and self.random.random() < fault.probability
        self.used += taken
        return taken

    def to_json(self) -> dict[str, Any]:
        """Return what was given for the rule, and its counters."""
        fields = attrs.fields(Fault)
        given = {field.name: getattr(self.fault, field.name) for field in fields}
        kept = {field.name: given[field.name] for field in fields if given[field.name] != field.default}
        return {"number": self.number, **kept, "calls": self.calls, "used": self.used}


def check_pattern(pattern: str, apis: Catalog = catalog) -> None:
    """Refuse a name or a pattern that stands for no API.

    Raises:
        KeyError: It does.
    """
    if any(character in pattern for character in "*?["):
        if not fnmatch.filter(apis, pattern):
            raise KeyError(f"no API matches {pattern!r}")
    else:
        check_api(pattern, apis)
