"""`Model`, the base of every request, response and structure, and `Element`, the base of message elements."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

from timsdk_runtime.model.attrs_support import AttrsFields

JsonObject: TypeAlias = Mapping[str, Any]


class Model:
    """A JSON object of the service as a Python object. attrs treats it as one of its own classes."""

    __slots__: Any = ("extra_fields",)
    """In a generated class: a dict from attribute to wire name."""
    __attrs_attrs__: ClassVar[Any] = AttrsFields()
    _hidden: ClassVar[frozenset[str]] = frozenset()
    """Attributes that `repr` leaves out."""
    _apart: ClassVar[frozenset[str]] = frozenset()
    """Attributes that neither `repr` nor `==` looks at."""

    extra_fields: JsonObject | None
    """JSON beside the declared fields, by wire names: what came with a response, or what to add to a request."""

    def __init__(self, *, extra_fields: JsonObject | None = None) -> None:
        self.extra_fields = extra_fields

    if not TYPE_CHECKING:  # a checker would take any name

        def __getattr__(self, name: str) -> Any:
            from timsdk_runtime.model.missing_field import missing_field  # noqa: PLC0415  after a failure only

            raise missing_field(self, name)

    def __repr__(self) -> str:
        values = ((name, value) for name, value in self._values() if name not in self._hidden)
        shown = [f"{name}={value!r}" for name, value in values if value is not None]
        if self.extra_fields:
            shown.append(f"extra_fields={self.extra_fields!r}")
        return f"{type(self).__name__}({', '.join(shown)})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Model) or other.__class__ is not self.__class__:
            return NotImplemented
        return self.extra_fields == other.extra_fields and list(self._values()) == list(other._values())

    __hash__: ClassVar[None] = None  # type: ignore[assignment]

    def _values(self) -> Iterator[tuple[str, Any]]:
        for base in reversed(type(self).__mro__):
            for name in base.__dict__.get("__slots__", ()):
                if name != "extra_fields" and name not in self._apart:
                    yield name, getattr(self, name)


class Element(Model):
    """A variant of a tagged union: its content is the model, its tag stands beside the content."""

    __slots__ = ("outer_fields",)
    _content: ClassVar[str] = ""
    """The key beside the tag that holds the content."""

    outer_fields: JsonObject | None
    """JSON beside tag and content."""

    def __init__(self, *, outer_fields: JsonObject | None = None, extra_fields: JsonObject | None = None) -> None:
        super().__init__(extra_fields=extra_fields)
        self.outer_fields = outer_fields
