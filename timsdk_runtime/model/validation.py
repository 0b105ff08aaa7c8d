"""Compares JSON bodies with the schema of their API, and lists what differs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import attrs

from timsdk_runtime.errors import ConfigError, DecodeError
from timsdk_runtime.model.catalog import Catalog
from timsdk_runtime.model.envelope import ENVELOPE
from timsdk_runtime.model.json_values import is_list, is_object

Kind: TypeAlias = Literal["missing", "type", "unknown", "value", "limit"]

_SCALARS: Mapping[str, tuple[type, ...]] = {
    "str": (str,),
    "int": (int,),
    "float": (float, int),
    "bool": (bool,),
}
_NAMES: Mapping[type, str] = {
    dict: "an object",
    list: "a list",
    str: "a string",
    bool: "a boolean",
    int: "an integer",
    float: "a number",
}
_EXPECTED = {
    "str": "a string", "int": "an integer", "float": "a number", "bool": "a boolean", "flag": "0 or 1"
}  # fmt: skip


@attrs.frozen
class Deviation:
    """One place where a body differs from what is declared."""

    path: str
    """Where, by wire names: `MemberList[2].Member_Account`."""
    message: str
    kind: Kind
    unit: str = ""
    """Unit of the field, where it has one of its own."""

    @property
    def field(self) -> str:
        """Return the field of the body in which it lies."""
        return self.path.split(".")[0].split("[")[0]

    def __str__(self) -> str:
        return f"{self.path or 'body'} {self.message}"


def find_deviations(catalog: Catalog, api: str, side: Literal["request", "response"], body: Any) -> list[Deviation]:
    """Return where a body differs from its schema, declared fields first.

    A response is compared inside its wrapper and beside its envelope. One that reports an error has no schema.
    """
    schema = catalog.schema(api)
    check = _Check({**catalog.shared_types(), **schema["types"]})
    fields: Mapping[str, Any] = schema[side]
    if side == "request" or not is_object(body):
        check.fields("", fields, body, frozenset())
        return check.found
    if body.get("ErrorCode", 0) != 0:
        return []
    wrapper = catalog[api].wrapper
    if wrapper and wrapper in body:
        check.fields(f"{wrapper}.", fields, body[wrapper], frozenset())
    else:  # without the wrapper as well: some pages of the vendor forget it
        check.fields("", fields, body, ENVELOPE)
    return check.found


def refuse_deviations(catalog: Catalog | None, api: str, body: Mapping[str, Any]) -> None:
    """Refuse a response that differs from its schema.

    Raises:
        DecodeError: It differs.
        ConfigError: There is no catalog to compare it with.
    """
    if catalog is None:
        raise ConfigError("`strict` needs a catalog, which this client does not have")
    if found := find_deviations(catalog, api, "response", body):
        listed = "; ".join(map(str, found))
        message = f"{api}: the response is not what the catalog declares: {listed}"
        raise DecodeError(message, api=api, http_status=200)


def compare(fields: Mapping[str, Any], types: Mapping[str, Any], body: Any) -> list[Deviation]:
    """Return where an object differs from declared fields, which refer to these types."""
    check = _Check(types)
    check.fields("", fields, body, frozenset())
    return check.found


@attrs.define
class _Check:
    types: Mapping[str, Any]
    found: list[Deviation] = attrs.field(factory=list[Deviation])
    unit: str = ""
    """Unit of the field that is looked at."""

    def note(self, path: str, message: str, kind: Kind) -> None:
        self.found.append(Deviation(path, message, kind, self.unit))

    def fields(self, prefix: str, fields: Mapping[str, Any], value: Any, beside: frozenset[str]) -> None:
        """Compare an object with these fields. `prefix` is its path and a dot."""
        if not is_object(value):
            self._mistyped(prefix[:-1], "an object", value)
            return
        for name, field in fields.items():
            if name in value:
                self._field(prefix + name, field, value[name])
            elif field.get("required"):
                self.note(prefix + name, "is missing", "missing")
        for name in value:
            if name not in fields and name not in beside:
                self.note(prefix + name, "is not declared", "unknown")

    def _field(self, path: str, field: Mapping[str, Any], value: Any) -> None:
        before = len(self.found)
        self.unit = field.get("unit", "")
        self._typed(path, field["type"], value)
        if len(self.found) > before:
            return
        allowed: list[Any] | None = field.get("values")
        if allowed is not None:
            for item in value if is_list(value) else [value]:
                self._one_of(path, allowed, item)
        self._limits(path, field, value)

    def _typed(self, path: str, declared: Any, value: Any) -> None:
        """`declared` is a type of a schema: a scalar, a name, `{"list": T}`, `{"map": T}` or `{"one_of": [...]}`."""
        if declared == "any":
            return
        if isinstance(declared, str):
            if declared in _EXPECTED:
                self._scalar(path, [declared], value)
            else:
                self._named(path, declared, value)
        elif "one_of" in declared:
            self._scalar(path, declared["one_of"], value)
        elif "list" in declared:
            if not is_list(value):
                self._mistyped(path, "a list", value)
                return
            for index, item in enumerate(value):
                self._typed(f"{path}[{index}]", declared["list"], item)
        else:
            if not is_object(value):
                self._mistyped(path, "an object", value)
                return
            for key, item in value.items():
                self._typed(f"{path}.{key}", declared["map"], item)

    def _scalar(self, path: str, choices: list[str], value: Any) -> None:
        if not any(_is(choice, value) for choice in choices):
            self._mistyped(path, " or ".join(_EXPECTED[choice] for choice in choices), value)

    def _named(self, path: str, name: str, value: Any) -> None:
        declared: Mapping[str, Any] = self.types[name]
        if "fields" in declared:
            self.fields(f"{path}.", declared["fields"], value, frozenset())
        elif "variants" in declared:
            self._union(path, declared, value)
        else:
            allowed: list[Any] = declared["values"]
            if type(value) is not type(allowed[0]):
                self._mistyped(path, _NAMES[type(allowed[0])], value)
            elif not declared.get("open"):
                self._one_of(path, allowed, value)

    def _union(self, path: str, declared: Mapping[str, Any], value: Any) -> None:
        """Compare a structure that stands beside its tag."""
        if not is_object(value):
            self._mistyped(path, "an object", value)
            return
        tag, content = declared["tag"], declared["content"]
        for key in value:
            if key not in (tag, content):
                self.note(f"{path}.{key}", "is not declared", "unknown")
        for key in (tag, content):
            if key not in value:
                self.note(f"{path}.{key}", "is missing", "missing")
        if tag not in value or content not in value:
            return
        kind = value[tag]
        if not isinstance(kind, str):
            self._mistyped(f"{path}.{tag}", "a string", kind)
        elif kind not in declared["variants"]:
            self.note(f"{path}.{tag}", f"is {kind!r}, which is not listed", "value")
        else:
            self._named(f"{path}.{content}", declared["variants"][kind], value[content])

    def _one_of(self, path: str, allowed: list[Any], value: Any) -> None:
        if not any(value == choice and type(value) is type(choice) for choice in allowed):
            self.note(path, f"is {value!r}, not one of {', '.join(map(str, allowed))}", "value")

    def _limits(self, path: str, field: Mapping[str, Any], value: Any) -> None:
        if isinstance(value, str):
            self._at_most(path, field.get("max_bytes"), len(value.encode("utf-8", "surrogatepass")), "bytes")
            self._at_most(path, field.get("max_length"), len(value), "characters")
        elif is_list(value):
            self._at_least(path, field.get("min_items"), len(value))
            self._at_most(path, field.get("max_items"), len(value), "items")
        elif type(value) in (int, float):
            low, high = field.get("min"), field.get("max")
            if low is not None and value < low:
                self.note(path, f"is {value}, less than {low}", "limit")
            if high is not None and value > high:
                self.note(path, f"is {value}, more than {high}", "limit")

    def _at_least(self, path: str, limit: int | None, size: int) -> None:
        if limit is not None and size < limit:
            self.note(path, f"has {size} items, fewer than {limit}", "limit")

    def _at_most(self, path: str, limit: int | None, size: int, unit: str) -> None:
        if limit is not None and size > limit:
            self.note(path, f"has {size} {unit}, more than {limit}", "limit")

    def _mistyped(self, path: str, expected: str, value: Any) -> None:
        self.note(path, f"is {kind_of(value)}, not {expected}", "type")


def kind_of(value: Any) -> str:
    """Return what a value is, for a message: by its JSON type, or by its class where JSON has none."""
    if value is None:
        return "null"
    if isinstance(value, type):
        return f"the class {value.__name__}"
    kind: type = value.__class__
    return _NAMES.get(kind) or f"{'an' if kind.__name__[0] in 'AEIOUaeiou' else 'a'} {kind.__name__}"


def _is(scalar: str, value: Any) -> bool:
    if scalar == "flag":
        return type(value) is int and 0 <= value <= 1
    return type(value) in _SCALARS[scalar]
