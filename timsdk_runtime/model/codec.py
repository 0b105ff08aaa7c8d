"""Models and their wire form: JSON objects in, models out, and back to the same JSON.

The generator emits one `decode_*` and one `encode_*` function for each model and registers them here. Decoding is
tolerant and loses nothing: an unknown key, an explicit null, a scalar of another type stays what it was.

A decoder uses up the JSON it reads: it takes the fields out of their object, so that what is left is extra, and puts
models into the place of objects. As one is freed for each that is made, the garbage collector has no reason to look.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, ClassVar, Final, TypeAlias, TypeVar

from timsdk_runtime.model.attrs_support import AttrsFields

ENVELOPE: Final = frozenset({"ActionStatus", "ErrorCode", "ErrorInfo", "ErrorDisplay", "RequestId"})


JsonObject: TypeAlias = Mapping[str, Any]


class Model:
    """A JSON object of the service as a Python object. attrs takes it for one of its own."""

    __slots__: Any = ("extra_fields",)
    """In a generated class its attributes, with their wire names."""
    __attrs_attrs__: ClassVar[Any] = AttrsFields()
    _hidden: ClassVar[frozenset[str]] = frozenset()
    """Attributes that are not shown."""
    _apart: ClassVar[frozenset[str]] = frozenset()
    """Attributes that are neither shown nor compared."""

    extra_fields: JsonObject | None
    """What the wire had, or shall have, beside the declared fields: wire names and JSON values."""

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

    __hash__ = None  # type: ignore[assignment]

    def _values(self) -> Iterator[tuple[str, Any]]:
        for base in reversed(type(self).__mro__):
            for name in base.__dict__.get("__slots__", ()):
                if name != "extra_fields" and name not in self._apart:
                    yield name, getattr(self, name)


class Element(Model):
    """A variant of a tagged union: its content is the model, its tag stands beside the content."""

    __slots__ = ("outer_fields",)
    _content: ClassVar[str] = ""
    """The key beside the tag under which the content stands."""

    outer_fields: JsonObject | None
    """What stood beside tag and content."""

    def __init__(self, *, outer_fields: JsonObject | None = None, extra_fields: JsonObject | None = None) -> None:
        super().__init__(extra_fields=extra_fields)
        self.outer_fields = outer_fields


M = TypeVar("M", bound=Model)


# --- what emitted codecs call ---

new_instance: Final = object.__new__
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
            merge_extra_fields(wire, element.outer_fields)
        return wire

    def decode_variant_of(wire: Any) -> Any:
        return decode_variant({value: decoder}, tag, content, wire)

    cls._content = content
    _encoders[cls] = encode_variant
    _decoders[cls] = decode_variant_of


def decode(cls: type[M], wire: Any) -> M:
    """A JSON object becomes a model of class `cls`; `ValueError` where it is none."""
    model = _decoders[cls](copy_json(wire))
    if not isinstance(model, cls):
        raise ValueError(f"expected an object for {cls.__name__}, found {type(wire).__name__}")
    record_nulls(model, wire)
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
_CONTAINERS: Final = frozenset({list, dict})


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
    """A list of models, in the place of the list of their JSON objects."""
    if wire.__class__ is list:
        for index, entry in enumerate(wire):
            wire[index] = item(entry)
    return wire


def decode_map(item: Callable[[Any], Any], wire: Any) -> Any:
    if wire.__class__ is dict:
        for key, entry in wire.items():
            wire[key] = item(entry)
    return wire


def decode_flag(wire: Any) -> Any:
    return wire == 1 if type(wire) is int and 0 <= wire <= 1 else wire


def pop_flag(wire: dict[str, Any], key: str) -> Any:
    """The flag `key`. A boolean stays in `wire`, too: it is sent as it came."""
    value = wire.pop(key, None)
    if value.__class__ is bool:
        wire[key] = value
    return decode_flag(value)


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


def copy_json(wire: Any) -> Any:
    """JSON that decoding may use up."""
    if wire.__class__ is dict:
        return {key: copy_json(value) for key, value in wire.items()}
    return [copy_json(value) for value in wire] if wire.__class__ is list else wire


def record_nulls(value: Any, wire: Any) -> None:
    """Note in models which declared fields were null in the JSON they were read from: decoding leaves no trace."""
    if isinstance(value, Model):
        content: dict[str, Any] = wire[value._content] if isinstance(value, Element) else wire
        cls: Any = type(value)
        nulls: dict[str, Any] = {}
        for attribute, key in _wire_names(cls):
            entry = content.get(key, 0)
            if entry is None:
                nulls[key] = None
            elif entry.__class__ in _CONTAINERS:
                record_nulls(getattr(value, attribute), entry)
        if nulls:
            value.extra_fields = {**(value.extra_fields or {}), **nulls}
    elif value.__class__ is list:
        for item, entry in zip(value, wire, strict=True):
            record_nulls(item, entry)
    elif value.__class__ is dict:
        for key, item in value.items():
            record_nulls(item, wire[key])


@cache
def _wire_names(cls: type) -> tuple[tuple[str, str], ...]:
    slots: list[Any] = [base.__dict__.get("__slots__") for base in cls.__mro__]
    return tuple(entry for names in slots if names.__class__ is dict for entry in names.items())


def merge_extra_fields(wire: dict[str, Any], extra_fields: Mapping[str, Any] | None) -> None:
    """Add what is extra. An attribute that says something else by now wins; `true` for 1 does not."""
    for key, value in (extra_fields or {}).items():
        if key not in wire or (value.__class__ is bool and wire[key] == value):
            wire[key] = value


def get_path(value: Any, path: tuple[str, ...]) -> Any:
    """The attribute a path leads to, or None."""
    for name in path:
        value = getattr(value, name, None)
    return value


def random_u32() -> int:
    """A random number as the service wants it for dedupe keys and URLs."""
    return secrets.randbits(32)


def fill_u32(value: int | None) -> int:
    """Converter of dedupe keys: chosen here when the caller gave none, once for all attempts of a call."""
    return random_u32() if value is None else value
