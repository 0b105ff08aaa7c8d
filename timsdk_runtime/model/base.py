"""`Model`, the base of every request, response and structure, and `Element`, the base of message elements."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from typing import Any, ClassVar, Final, TypeAlias, TypeVar

from timsdk_runtime.annotations import ClassAnnotations
from timsdk_runtime.lazy import lazy_function
from timsdk_runtime.model.attrs_support import AttrsFields

JsonObject: TypeAlias = Mapping[str, Any]
M = TypeVar("M", bound="Model")
T = TypeVar("T")

MYPY: Final = False
"""mypy takes it for true, and lets `attrs.evolve` take classes that attrs decorates, nothing else."""
if MYPY:
    from attrs import define as known_to_attrs  # pyright: ignore[reportAssignmentType]
else:

    def known_to_attrs(**_: Any) -> Callable[[type[T]], type[T]]:
        """Return a decorator that does nothing, in the place of attrs' own."""
        return lambda cls: cls


# What stands above this module and imports it: serialising needs codecs, operations and the catalog.
_to_dict: Final = lazy_function("timsdk_runtime.model.wire_form", "to_dict")
_from_dict: Final = lazy_function("timsdk_runtime.model.wire_form", "from_dict")
_core_schema: Final = lazy_function("timsdk_runtime.model.pydantic_support", "core_schema")
_serializer: Final = lazy_function("timsdk_runtime.model.pydantic_support", "serializer")


class _Serializer:
    """Descriptor of `__pydantic_serializer__`, by which pydantic writes a model where it expects no type.

    Others that look at every attribute, such as mocks, find none: pydantic is optional.
    """

    def __get__(self, instance: Any, owner: type) -> Any:
        if "pydantic" not in sys.modules:
            raise AttributeError("__pydantic_serializer__")
        return _serializer(owner)


@known_to_attrs(init=False, repr=False, eq=False, slots=False, kw_only=True)
class Model:
    """A JSON object of the service as a Python object. attrs treats it as one of its own classes."""

    __slots__: Any = ("extra_fields",)
    """In a generated class: a dict from attribute to wire name."""
    if not MYPY:  # the decorator declares it
        __attrs_attrs__: ClassVar[Any] = AttrsFields()
    __no_type_check__: ClassVar[Any] = ClassAnnotations()
    __pydantic_serializer__: ClassVar[Any] = _Serializer()
    _hidden: ClassVar[frozenset[str]] = frozenset()
    """Attributes that `repr` leaves out."""
    _apart: ClassVar[frozenset[str]] = frozenset()
    """Attributes that neither `repr` nor `==` looks at."""

    extra_fields: JsonObject | None
    """JSON beside the declared fields, by wire names: what came with a response, or what to add to a request."""

    def __init__(self, *, extra_fields: JsonObject | None = None) -> None:
        self.extra_fields = extra_fields

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

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model, by wire names. It holds plain JSON values and shares none.

        Fields that are None are left out, undeclared ones (`extra_fields`) are in it, secrets as well.
        """
        wire: dict[str, Any] = _to_dict(self)
        return wire

    @classmethod
    def from_dict(cls: type[M], wire: Mapping[str, Any]) -> M:
        """Return the model of a JSON object by wire names: what `to_dict` returned, or what the service sent.

        It is as tolerant as a call: undeclared fields become `extra_fields`, absent ones are None.

        Raises:
            ValueError: `wire` is not an object, or an element of another type.
        """
        model: M = _from_dict(cls, wire)
        return model

    def __iter__(self) -> Iterator[tuple[str, Any]]:
        """Yield the fields of `to_dict()`: `dict(model)` equals it. FastAPI's `jsonable_encoder` calls that."""
        return iter(self.to_dict().items())

    def __json__(self) -> dict[str, Any]:
        """Return `to_dict()`. Celery's JSON serializer asks for it."""
        return self.to_dict()

    def __replace__(self: M, /, **changes: Any) -> M:
        """Return a shallow copy with other values: `copy.replace`, from Python 3.13."""
        import copy  # noqa: PLC0415  rarely needed

        changed = copy.copy(self)
        for name, value in changes.items():
            try:
                setattr(changed, name, value)
            except AttributeError:
                raise TypeError(f"{type(self).__name__} has no attribute {name!r}") from None
        return changed

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any, /) -> Any:
        """Return how pydantic validates, writes and describes this class: by its wire form."""
        return _core_schema(cls)

    @classmethod
    def _attributes(cls) -> Iterator[str]:
        for base in reversed(cls.__mro__):
            yield from base.__dict__.get("__slots__", ())

    def _values(self) -> Iterator[tuple[str, Any]]:
        for name in self._attributes():
            if name != "extra_fields" and name not in self._apart:
                yield name, getattr(self, name)


class Element(Model):
    """A variant of a tagged union: its content is the model, its tag stands beside the content."""

    __slots__ = ("outer_fields",)
    _content: ClassVar[str] = ""
    """The key beside the tag that holds the content."""
    _expected: ClassVar[str] = ""
    """What the tag and the content must be, for errors."""

    outer_fields: JsonObject | None
    """JSON beside tag and content."""

    def __init__(self, *, outer_fields: JsonObject | None = None, extra_fields: JsonObject | None = None) -> None:
        super().__init__(extra_fields=extra_fields)
        self.outer_fields = outer_fields
