"""The parameters of a method as options of its command, and their values as the body of a request."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import click

from timsdk_cli.index import Entry, kebab, letters, type_of
from timsdk_cli.shorthand import BadValue, describe, find_field, is_scalar, parse, read_file, read_json, rename
from timsdk_cli.value_type import ValueType

_WIDEST = 36
"""Columns of what stands for the value of an option."""


class FieldType(ValueType):
    """The value of one field: text, a number, shorthand, inline JSON, or `@file`."""

    name = "field"

    def __init__(self, entry: Entry, field: Entry) -> None:
        self._entry = entry
        self._field = field
        declared: Any = field["type"]
        self.is_list: bool = not isinstance(declared, str) and "list" in declared
        self._item: Any = declared if isinstance(declared, str) else declared.get("list", declared)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return the JSON value of a text."""
        try:
            if self._field.get("secret"):
                return _secret_text(value)
            if self.is_list and value[:1] in ("@", "[") and not is_scalar(self._entry, self._item):
                return parse(self._entry, self._field["type"], value)
            return parse(self._entry, self._item, value)
        except BadValue as error:
            self.fail(str(error), param, ctx)

    def values(self) -> list[str]:
        """Return the values that the catalog lists, for help and completion."""
        if listed := self._field.get("values"):
            return [str(value) for value in listed]
        if self._item in ("bool", "flag"):
            return ["true", "false"]
        if isinstance(self._item, str) and self._item not in ("str", "int", "float", "any"):
            return [str(value) for value in type_of(self._entry, self._item).get("values", ())]
        return []

    def metavar(self) -> str:
        """Return what stands for the value in help."""
        if self._field.get("secret"):
            return "@FILE"
        text = describe(self._entry, self._item)
        return text if len(text) <= _WIDEST else f"{text[: _WIDEST - 3]}..."

    def shell_complete(
        self,
        ctx: click.Context,  # noqa: ARG002
        param: click.Parameter,  # noqa: ARG002
        incomplete: str,
    ) -> list[Any]:
        """Return the listed values that begin with what was typed."""
        from click.shell_completion import CompletionItem  # noqa: PLC0415  for completion only

        return [CompletionItem(value) for value in self.values() if value.lower().startswith(incomplete.lower())]


def options_of(entry: Entry) -> Iterator[click.Option]:
    """Yield an option for each parameter of a method."""
    for wire, field in entry.get("parameters", {}).items():
        kind = FieldType(entry, field)
        needed = "  [required]" if field.get("required") else ""
        repeat = "  [repeatable]" if kind.is_list else ""
        toggle: dict[str, Any] = {"is_flag": False, "flag_value": "true"} if field["type"] in ("bool", "flag") else {}
        yield click.Option(
            [wire_option(field), f"p_{letters(wire)}"],
            type=kind,
            multiple=kind.is_list,
            metavar=kind.metavar(),
            help=f"{field['doc']}{needed}{repeat}",
            **toggle,
        )


def wire_option(field: Entry) -> str:
    """Return the option of a field."""
    return f"--{kebab(field['name'])}"


def normalized(entry: Entry, known: Mapping[str, Any], arguments: list[str]) -> list[str]:
    """Return the arguments with `--GroupId` and `--group_id` written `--group-id`."""
    fields: Mapping[str, Entry] = entry.get("parameters", {})
    found: list[str] = []
    for position, argument in enumerate(arguments):
        if argument == "--":
            return [*found, *arguments[position:]]
        name, equals, value = argument.partition("=")
        wire = find_field(fields, name[2:]) if name.startswith("--") and name not in known else None
        found.append(f"{wire_option(fields[wire])}{equals}{value}" if wire else argument)
    return found


def body_of(entry: Entry, given: Mapping[str, Any], json_from: str | None) -> dict[str, Any]:
    """Return the body of a request: that of `--json`, over which the options are laid.

    Raises:
        BadValue: It is no JSON object.
    """
    body = read_body(entry, json_from)
    for wire in entry.get("parameters", {}):
        value = given.get(f"p_{letters(wire)}")
        if isinstance(value, tuple):
            items: list[Any] = []
            for part in value:  # pyright: ignore[reportUnknownVariableType]
                items += part if isinstance(part, list) else [part]  # pyright: ignore[reportUnknownArgumentType]
            value = items or None
        if value is not None:
            body[wire] = value
    return body


def read_body(entry: Entry, json_from: str | None) -> dict[str, Any]:
    """Return the JSON object of a file or of standard input, by wire names.

    Raises:
        BadValue: It is no JSON object.
    """
    if json_from is None:
        return {}
    inline = json_from.lstrip().startswith("{")
    place = "--json" if inline else "standard input" if json_from == "-" else json_from
    value = read_json(json_from if inline else read_file(json_from.removeprefix("@")), place)
    if not isinstance(value, dict):
        raise BadValue(f"{place} holds no JSON object, which the body of a call is")
    return by_wire_names(entry, value)  # pyright: ignore[reportUnknownArgumentType]


def by_wire_names(entry: Entry, body: Mapping[str, Any]) -> dict[str, Any]:
    """Return a body whose fields have their wire names, whichever way they were written."""
    fields: Mapping[str, Entry] = entry.get("parameters", {})
    found: dict[str, Any] = {}
    for key, item in body.items():
        wire = find_field(fields, key)
        found[wire or key] = rename(entry, fields[wire]["type"], item) if wire else item
    return found


def missing(entry: Entry, body: Mapping[str, Any]) -> list[str]:
    """Return the options of required parameters that a body lacks."""
    fields: Mapping[str, Entry] = entry.get("parameters", {})
    return [wire_option(field) for wire, field in fields.items() if field.get("required") and wire not in body]


def undeclared(entry: Entry, body: Mapping[str, Any]) -> list[str]:
    """Return the fields of a body that the catalog does not have."""
    return [name for name in body if name not in entry.get("parameters", {})]


def skeleton(entry: Entry) -> dict[str, Any]:
    """Return a body with every parameter, to fill in and pass with `--json`."""
    return {wire: _example(entry, field["type"], ()) for wire, field in entry.get("parameters", {}).items()}


def _example(entry: Entry, declared: Any, inside: tuple[str, ...]) -> Any:
    if not isinstance(declared, str):
        if "list" in declared:
            return [_example(entry, declared["list"], inside)]
        if "map" in declared:
            return {"key": _example(entry, declared["map"], inside)}
        return _example(entry, declared["one_of"][0], inside)
    plain = {"str": "", "int": 0, "float": 0.0, "bool": False, "flag": 0, "any": None}
    if declared in plain:
        return plain[declared]
    body = type_of(entry, declared)
    if declared in inside:
        return {}
    if "values" in body:
        return body["values"][0]
    if "variants" in body:
        tag, name = next(iter(body["variants"].items()))
        return {body["tag"]: tag, body["content"]: _example(entry, name, (*inside, declared))}
    return {wire: _example(entry, field["type"], (*inside, declared)) for wire, field in body["fields"].items()}


def _secret_text(value: str) -> str:
    if not value.startswith("@"):
        raise BadValue(
            "a secret on the command line shows in the list of processes; write @FILE, or @- to pipe it in"
        )
    return read_file(value[1:]).strip()
