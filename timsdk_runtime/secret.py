"""`Secret`: text that must not show up in a repr, a pickle or a log."""

from __future__ import annotations

from typing import NoReturn


class Secret:
    """Wraps a secret text. Only `reveal()` gives it back."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """Return the text."""
        return self._text

    def __repr__(self) -> str:
        return "Secret(***)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret cannot be pickled")


def wrap_secrets(**texts: str | None) -> dict[str, Secret | None]:
    """Return each text as a `Secret`; an empty one as None."""
    return {name: Secret(text) if text else None for name, text in texts.items()}
