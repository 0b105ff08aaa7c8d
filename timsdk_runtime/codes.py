"""What the codes of the service mean: the table from `spec/errors.yaml`, and the base class of `ErrorCode`."""

from __future__ import annotations

import enum
import functools
import json
from collections.abc import Collection, Mapping
from typing import Final, Literal, NamedTuple, TypeAlias

Category: TypeAlias = Literal[
    "auth", "permission", "invalid_argument", "not_found", "conflict", "quota", "rate_limit", "server", "blocked",
    "package", "webhook", "unknown",
]  # fmt: skip
RetryClass: TypeAlias = Literal["never", "transient", "unknown", "throttle", "conflict", "auth"]


class CodeFacts(NamedTuple):
    """What `spec/errors.yaml` says about one code."""

    name: str
    category: Category
    retry: RetryClass = "never"
    meaning: str = ""
    remedy: str = ""
    max_retries: int | None = None
    area: str = ""
    """The number space of the code, which only some services use. Empty where every service does."""

    @property
    def retryable(self) -> bool:
        """Whether the same call can succeed later without a change."""
        return self.retry in ("transient", "unknown", "throttle", "conflict")


UNKNOWN_CODE: Final = CodeFacts("", "unknown")


class CodeTable:
    """The codes of the catalog: general facts, ranges for codes of an app's own, and exceptions by service or API.

    `areas` are those of each service, `listed` the codes of other areas that an API's own page lists.
    """

    def __init__(
        self,
        codes: Mapping[int, CodeFacts],
        ranges: tuple[tuple[int, int, CodeFacts], ...] = (),
        special: Mapping[tuple[int, str], CodeFacts] | None = None,
        areas: Mapping[str, Collection[str]] | None = None,
        listed: Mapping[str, Collection[int]] | None = None,
    ) -> None:
        self.codes = codes
        self._ranges = ranges
        self._special = special or {}
        self._areas = areas or {}
        self._listed = listed or {}

    def lookup(self, code: int, api: str = "") -> CodeFacts:
        """Return what `code` means in a response of `api` (`service/command`).

        The number of a code says nothing outside its area: there it is `UNKNOWN_CODE`, unless the API lists it.
        """
        service = api.partition("/")[0]
        special = self._special.get((code, api)) or self._special.get((code, service))
        facts = special or self.codes.get(code) or self._ranged(code)
        inside = special or not facts.area or facts.area in self._areas.get(service, ())
        return facts if inside or code in self._listed.get(api, ()) else UNKNOWN_CODE

    def _ranged(self, code: int) -> CodeFacts:
        return next((facts for low, high, facts in self._ranges if low <= code <= high), UNKNOWN_CODE)


@functools.cache
def load_code_table(package: str) -> CodeTable:
    """Read the table that the generator wrote into a package."""
    from importlib.resources import files  # noqa: PLC0415  slow to import and needed only when a call fails

    table = json.loads(files(package).joinpath("_codes.json").read_text(encoding="utf-8"))
    special: dict[tuple[int, str], CodeFacts] = {}
    for place, facts in table["special"].items():
        code, _, where = place.partition(" ")
        special[int(code), where] = CodeFacts(**facts)
    return CodeTable(
        {int(code): CodeFacts(**facts) for code, facts in table["codes"].items()},
        tuple((low, high, CodeFacts(**facts)) for low, high, facts in table["ranges"]),
        special,
        table["areas"],
        table["listed"],
    )


class Code(enum.IntEnum):
    """Base of the generated `ErrorCode`."""

    @property
    def _facts(self) -> CodeFacts:
        raise NotImplementedError

    @property
    def meaning(self) -> str:
        """What happened."""
        return self._facts.meaning

    @property
    def remedy(self) -> str:
        """What to do about it; empty where nothing can be done."""
        return self._facts.remedy

    @property
    def category(self) -> Category:
        """Kind of the code. It decides which exception is raised."""
        return self._facts.category

    @property
    def retryable(self) -> bool:
        """Whether the same call can succeed later without a change."""
        return self._facts.retryable
