"""The base of `ErrorCode`: an integer that knows what it means."""

from __future__ import annotations

import enum

from timsdk_runtime.errors import Category, CodeFacts


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
