"""Models and their wire form: JSON objects in, models out, and back to the same JSON.

The generator emits one `decode_*` and one `encode_*` function for each model and registers them here. Decoding is
tolerant and loses nothing: an unknown key, an explicit null, a scalar of another type stays what it was.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, ClassVar, Final, TypeAlias, TypeVar

from timsdk_runtime.fields import AttrsFields

ENVELOPE: Final = frozenset({"ActionStatus", "ErrorCode", "ErrorInfo", "ErrorDisplay", "RequestId"})


JsonObject: TypeAlias = Mapping[str, Any]


class Model:
    """A JSON object of the service as a Python object. attrs takes it for one of its own."""

    __slots__: Any = ("_extra", "_wire")
    """In a generated class its attributes, with their wire names."""
    __attrs_attrs__: ClassVar[Any] = AttrsFields()
    _known: ClassVar[frozenset[str]] = frozenset()
    _flags: ClassVar[tuple[str, ...]] = ()
    _hidden: ClassVar[frozenset[str]] = frozenset()
    """Attributes that are not shown."""
    _apart: ClassVar[frozenset[str]] = frozenset()
    """Attributes that are neither shown nor compared."""

    _extra: JsonObject | None
    _wire: dict[str, Any] | None
    """The JSON object a decoded model was read from, until what is extra in it was asked for."""

    def __init__(self, *, extra_fields: JsonObject | None = None) -> None:
        self._extra, self._wire = extra_fields, None

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        names: Any = cls.__dict__.get("__slots__")
        if names.__class__ is dict:
            cls._known = cls._known.union(names.values())

    @property
    def extra_fields(self) -> Mapping[str, Any] | None:
        """What the wire had, or shall have, beside the declared fields: wire names and JSON values."""
        if self._wire is not None:
            self._extra = extra(self._wire, self._known, self._flags)
            self._wire = None
        return self._extra

    @extra_fields.setter
    def extra_fields(self, fields: Mapping[str, Any] | None) -> None:
        self._extra, self._wire = fields, None

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

    __hash__ = None  # type: ignore[assignment]

    def _values(self) -> Iterator[tuple[str, Any]]:
        for base in reversed(type(self).__mro__):
            for name in base.__dict__.get("__slots__", ()):
                if name[0] != "_" and name not in self._apart:
                    yield name, getattr(self, name)


class Element(Model):
    """A variant of a tagged union: its content is the model, its tag stands beside the content."""

    __slots__ = ("outer_fields",)

    outer_fields: JsonObject | None
    """What stood beside tag and content."""

    def __init__(self, *, outer_fields: JsonObject | None = None, extra_fields: JsonObject | None = None) -> None:
        super().__init__(extra_fields=extra_fields)
        self.outer_fields = outer_fields


M = TypeVar("M", bound=Model)


# --- what emitted codecs call ---

new: Final = object.__new__
_encoders: dict[type, Callable[[Any], dict[str, Any]]] = {}
_decoders: dict[type, Callable[[Any], Any]] = {}


def register(cls: type, encoder: Callable[[Any], dict[str, Any]], decoder: Callable[[Any], Any]) -> None:
    """Say how objects of `cls` become JSON objects and back."""
    _encoders[cls] = encoder
    _decoders[cls] = decoder


def register_variant(
    cls: type[Element],
    encoder: Callable[[Any], dict[str, Any]],
    decoder: Callable[[Any], Any],
    tag: str,
    value: str,
    content: str,
) -> None:
    """The same for a variant of a tagged union: alone it is its content, in `encode` it carries its tag."""

    def encode_variant(element: Any) -> dict[str, Any]:
        wire: dict[str, Any] = {tag: value, content: encoder(element)}
        if element.outer_fields:
            merge(wire, element.outer_fields)
        return wire

    def decode_variant_of(wire: Any) -> Any:
        return decode_variant({value: decoder}, tag, content, wire)

    _encoders[cls] = encode_variant
    _decoders[cls] = decode_variant_of


def decode(cls: type[M], wire: Any) -> M:
    """A JSON object becomes a model of class `cls`; `ValueError` where it is none."""
    model = _decoders[cls](wire)
    if not isinstance(model, cls):
        raise ValueError(f"expected an object for {cls.__name__}, found {type(wire).__name__}")
    return model


def encode(value: Any) -> Any:
    """A model becomes its JSON object; anything else is passed through."""
    encoder = _encoders.get(value.__class__) or _inherited(value.__class__)
    return value if encoder is None else encoder(value)


def _inherited(cls: type) -> Callable[[Any], dict[str, Any]] | None:
    if not issubclass(cls, Model):
        return None
    return next((_encoders[base] for base in cls.__mro__ if base in _encoders), None)


_LISTS: Final = frozenset({list, tuple})


def _is_sequence(cls: type) -> bool:
    return issubclass(cls, Sequence) and not issubclass(cls, str | bytes)


def encode_list(value: Any, item: Callable[[Any], Any] = encode) -> Any:
    """A list of models, or any other sequence of them; what is none is passed through."""
    return [item(entry) for entry in value] if value.__class__ in _LISTS or _is_sequence(value.__class__) else value


def encode_map(value: Any, item: Callable[[Any], Any] = encode) -> Any:
    """A map of models; what is no map is passed through."""
    is_map = value.__class__ is dict or issubclass(value.__class__, Mapping)
    return {key: item(entry) for key, entry in value.items()} if is_map else value


def encode_flag(value: Any) -> Any:
    """`True` is 1 on the wire, `False` is 0."""
    return int(value) if type(value) is bool else value


def decode_list(item: Callable[[Any], Any], wire: Any) -> Any:
    return [item(entry) for entry in wire] if wire.__class__ is list else wire


def decode_map(item: Callable[[Any], Any], wire: Any) -> Any:
    return {key: item(entry) for key, entry in wire.items()} if wire.__class__ is dict else wire


def decode_flag(wire: Any) -> Any:
    return wire == 1 if type(wire) is int and 0 <= wire <= 1 else wire


def decode_variant(variants: Mapping[str, Callable[[Any], Any]], tag: str, content: str, wire: Any) -> Any:
    """An element whose tag is unknown, or whose content is no object, stays the JSON it was."""
    if wire.__class__ is not dict:
        return wire
    name, inner = wire.get(tag), wire.get(content)
    decoder = variants.get(name) if name.__class__ is str else None
    if decoder is None or inner.__class__ is not dict:
        return wire
    element = decoder(inner)
    element.outer_fields = (
        None if len(wire) == 2 else {key: value for key, value in wire.items() if key not in (tag, content)}
    )
    return element


def extra(wire: dict[str, Any], known: frozenset[str], flags: tuple[str, ...] = ()) -> dict[str, Any] | None:
    """What the declared fields cannot hold: unknown keys, nulls, and true or false where 0 or 1 is declared."""
    if known.issuperset(wire) and None not in wire.values() and not flags:
        return None
    found = {
        key: value
        for key, value in wire.items()
        if value is None or key not in known or (key in flags and type(value) is bool)
    }
    return found or None


def merge(wire: dict[str, Any], extra_fields: Mapping[str, Any] | None) -> None:
    """Add what is extra. An attribute that says something else by now wins; `true` for 1 does not."""
    for key, value in (extra_fields or {}).items():
        if key not in wire or (value.__class__ is bool and wire[key] == value):
            wire[key] = value


def follow(value: Any, path: tuple[str, ...]) -> Any:
    """The attribute a path leads to, or None."""
    for name in path:
        value = getattr(value, name, None)
    return value


def random_u32() -> int:
    """A random number as the service wants it for dedupe keys and URLs."""
    return secrets.randbits(32)


def filled_u32(value: int | None) -> int:
    """Converter of dedupe keys: chosen here when the caller gave none, once for all attempts of a call."""
    return random_u32() if value is None else value
