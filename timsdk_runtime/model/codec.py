"""Codecs: a JSON object becomes a model, and a model becomes the same JSON object again.

The generator emits one `decode_*` and one `encode_*` function for each model and registers them here. Decoding is
tolerant and loses nothing: an unknown key, an explicit null, a scalar of another type stays what it was.

A decoder consumes its JSON: it takes the fields out of their object, so that the rest is `extra_fields`, and puts
models in the place of objects (docs/decisions/0008). `x.__class__ is dict` instead of `isinstance` is measured: the
functions here run once for every value of a response (docs/performance.md).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from random import SystemRandom
from typing import Any, Final, TypeVar

from timsdk_runtime.model.base import Element, Model
from timsdk_runtime.model.json_values import is_object

M = TypeVar("M", bound=Model)


new_instance: Final = object.__new__
_system_random: Final = SystemRandom()
_encoders: dict[type, Callable[[Any], dict[str, Any]]] = {}
_decoders: dict[type, Callable[[Any], Any]] = {}


def register(cls: type, encoder: Callable[[Any], dict[str, Any]], decoder: Callable[[Any], Any]) -> None:
    """Register the codec of a class."""
    _encoders[cls] = encoder
    _decoders[cls] = decoder


def is_registered(cls: type) -> bool:
    """Return whether a class has a codec of its own: the classes of users are encoded like their base."""
    return cls in _decoders


def register_variant(
    cls: type[Element],
    encoder: Callable[[Any], dict[str, Any]],
    decoder: Callable[[Any], Any],
    tag: str,
    value: str,
    content: str,
) -> None:
    """Register the codec of a variant of a tagged union: `encode` writes its tag beside its content."""

    def encode_variant(element: Any) -> dict[str, Any]:
        wire: dict[str, Any] = {tag: value, content: encoder(element)}
        if element.outer_fields:
            merge_extra_fields(wire, element.outer_fields)
        return wire

    def decode_variant_of(wire: Any) -> Any:
        return decode_variant({value: decoder}, tag, content, wire)

    cls._content = content
    cls._expected = f"{tag} must be {value!r}, and {content} an object"
    _encoders[cls] = encode_variant
    _decoders[cls] = decode_variant_of


def decode(cls: type[M], wire: Any) -> M:
    """Return the model of class `cls` for a JSON object, which is not changed.

    Raises:
        ValueError: `wire` is not an object.
    """
    model = _decoders[cls](copy_json(wire))
    if not isinstance(model, cls):
        beside = f": {cls._expected}" if issubclass(cls, Element) and is_object(wire) else ""
        raise ValueError(f"expected an object for {cls.__name__}, found {type(wire).__name__}{beside}")
    record_nulls(model, wire)
    return model


def encode(value: Any) -> Any:
    """Return the JSON object of a model. Any other value is returned unchanged."""
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
    """Encode every item of a list or of another sequence. Any other value is returned unchanged."""
    return [item(entry) for entry in value] if value.__class__ in _LISTS or _is_sequence(value.__class__) else value


def encode_map(value: Any, item: Callable[[Any], Any] = encode) -> Any:
    """Encode every value of a mapping. Any other value is returned unchanged."""
    is_map = value.__class__ is dict or issubclass(value.__class__, Mapping)
    return {key: item(entry) for key, entry in value.items()} if is_map else value


def encode_flag(value: Any) -> Any:
    """Return 1 for `True`, 0 for `False`, any other value unchanged."""
    return int(value) if type(value) is bool else value


def decode_list(item: Callable[[Any], Any], wire: Any) -> Any:
    """Replace every item of a list by its model, in place."""
    if wire.__class__ is list:
        for index, entry in enumerate(wire):
            wire[index] = item(entry)
    return wire


def decode_map(item: Callable[[Any], Any], wire: Any) -> Any:
    """Replace every value of a JSON object by its model, in place."""
    if wire.__class__ is dict:
        for key, entry in wire.items():
            wire[key] = item(entry)
    return wire


def decode_flag(wire: Any) -> Any:
    """Return `True` for 1, `False` for 0, any other value unchanged."""
    return wire == 1 if type(wire) is int and 0 <= wire <= 1 else wire


def pop_flag(wire: dict[str, Any], key: str) -> Any:
    """Take the flag `key` out of `wire`. A JSON boolean also stays in `wire`, so that it is encoded as a boolean."""
    value = wire.pop(key, None)
    if value.__class__ is bool:
        wire[key] = value
    return decode_flag(value)


def decode_variant(variants: Mapping[str, Callable[[Any], Any]], tag: str, content: str, wire: Any) -> Any:
    """Return the element for a tagged object. Without a known tag or an object as content, the JSON is unchanged."""
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
    """Return a deep copy of a JSON value, for a decoder to consume."""
    if wire.__class__ is dict:
        return {key: copy_json(value) for key, value in wire.items()}
    return [copy_json(value) for value in wire] if wire.__class__ is list else wire


def record_nulls(value: Any, wire: Any) -> None:
    """Record explicit nulls of declared fields in `extra_fields`, so that encoding writes them again.

    Decoding alone cannot tell null from absent.
    """
    if isinstance(value, Model):
        content: dict[str, Any] = wire[value._content] if isinstance(value, Element) else wire
        cls: Any = type(value)
        nulls: dict[str, Any] = {}
        for attribute, key in wire_names(cls):
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
def wire_names(cls: type) -> tuple[tuple[str, str], ...]:
    """Return attribute and wire name of every declared field of a model."""
    slots: list[Any] = [base.__dict__.get("__slots__") for base in cls.__mro__]
    return tuple(entry for names in slots if names.__class__ is dict for entry in names.items())


def merge_extra_fields(wire: dict[str, Any], extra_fields: Mapping[str, Any] | None) -> None:
    """Add `extra_fields` to an encoded object.

    Declared fields win, except that `true` or `false` replaces an equal 1 or 0.
    """
    for key, value in (extra_fields or {}).items():
        if key not in wire or (value.__class__ is bool and wire[key] == value):
            wire[key] = value


def get_path(value: Any, path: tuple[str, ...]) -> Any:
    """Return the attribute at the end of a path, or None."""
    for name in path:
        value = getattr(value, name, None)
    return value


def fill_u32(value: int | None) -> int:
    """Return a dedupe key: `value`, or a random number. One request object keeps it for all attempts of a call."""
    return _system_random.getrandbits(32) if value is None else value
