"""What the codes of the service mean: the table from `spec/`, and the base of `ErrorCode`."""

from __future__ import annotations

import enum
import json
from collections.abc import Mapping
from pathlib import Path
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

    @property
    def retryable(self) -> bool:
        """Whether the same call can succeed later without being changed."""
        return self.retry in ("transient", "unknown", "throttle", "conflict")


UNKNOWN_CODE: Final = CodeFacts("", "unknown")


class CodeTable:
    """The codes of the catalog: general facts, ranges that apps fill, and what differs by service or API."""

    def __init__(
        self,
        codes: Mapping[int, CodeFacts],
        ranges: tuple[tuple[int, int, CodeFacts], ...] = (),
        special: Mapping[tuple[int, str], CodeFacts] | None = None,
    ) -> None:
        self.codes = codes
        self._ranges = ranges
        self._special = special or {}

    @classmethod
    def load(cls, path: Path) -> CodeTable:
        """Read the table that the generator wrote."""
        table = json.loads(path.read_text(encoding="utf-8"))
        special: dict[tuple[int, str], CodeFacts] = {}
        for place, facts in table["special"].items():
            code, _, where = place.partition(" ")
            special[int(code), where] = CodeFacts(**facts)
        return cls(
            {int(code): CodeFacts(**facts) for code, facts in table["codes"].items()},
            tuple((low, high, CodeFacts(**facts)) for low, high, facts in table["ranges"]),
            special,
        )

    def lookup(self, code: int, api: str = "") -> CodeFacts:
        """What `code` means in an answer of `api` (`service/command`)."""
        service = api.partition("/")[0]
        facts = self._special.get((code, api)) or self._special.get((code, service)) or self.codes.get(code)
        if facts is not None:
            return facts
        return next((facts for low, high, facts in self._ranges if low <= code <= high), UNKNOWN_CODE)


class Code(enum.IntEnum):
    """A code of the service; generated members carry the numbers."""

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
        """Kind of the code; it decides which exception is raised."""
        return self._facts.category

    @property
    def retryable(self) -> bool:
        """Whether the same call can succeed later without being changed."""
        return self._facts.retryable
